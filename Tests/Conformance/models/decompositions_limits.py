"""What the runtime has but reads otherwise, in the forms that conversion gives it."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
_INT = tf.int32


def _odd(array):
    """With values that a product with zero would spread."""
    flat = array.reshape(-1)
    flat[1], flat[-1] = np.nan, np.inf
    return array


@case(ci=True, repairs="TFJ810", since="4.22.0")
def running_axes_from_the_end(w):
    def model(x, i, v):
        return {"last": tf.cumsum(x, -1), "middle": tf.cumsum(x, -2, exclusive=True), "first": tf.cumsum(x, -3, reverse=True),
                "product": tf.math.cumprod(x, -1), "back": tf.math.cumprod(x, -2, reverse=True, exclusive=True),
                "whole": tf.cumsum(i, -1, exclusive=True, reverse=True), "wide": raw.Cumprod(x=i, axis=np.int64(-2)),
                "vector": tf.cumsum(v, -1), "kept": tf.cumsum(x, 1)}

    w.function(model, {"x": spec([None, 4, 5]), "i": spec([None, 3], _INT), "v": spec([None])},
               {"x": w.normal(3, 4, 5), "i": w.integers(4, 3, low=-3), "v": np.float32([1, np.inf, -np.inf, np.nan])},
               {"x": w.normal(1, 4, 5), "i": w.integers(1, 3, low=-3), "v": np.float32([2])})
