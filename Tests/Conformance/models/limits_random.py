"""Numbers out of a generator: kinds and shapes only."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


@case(random=True, since="3.19.0")
def random_numbers_of_fed_shape(w):
    def model(shape):
        return {"uniform": raw.RandomUniform(shape=shape, dtype=tf.float32),
                "normal": raw.RandomStandardNormal(shape=shape, dtype=tf.float32),
                "truncated": raw.TruncatedNormal(shape=shape, dtype=tf.float32), "scalar": tf.random.uniform([])}

    w.function(model, {"shape": spec([2], tf.int32)}, {"shape": np.int32([3, 2])})


@case()
def random_numbers_lie_in_range(w):
    w.function(lambda shape: tf.floor(tf.random.uniform(shape, 2.0, 3.0)), {"shape": spec([2], tf.int32)},
               {"shape": np.int32([3, 2])})


@case()
def draw_the_likeliest(w):
    """One class outweighs all others, so that there is but one answer."""
    w.function(lambda logits: raw.Multinomial(logits=logits, num_samples=4), {"logits": spec([None, 2])},
               {"logits": np.float32([[-200, 200], [300, -300]])})


@case(refused="single-class-sampling")
def draw_from_one_class(w):
    w.function(lambda logits: raw.Multinomial(logits=logits, num_samples=4), {"logits": spec([1, 1])},
               {"logits": np.float32([[1]])})


@case(random=True, refused="unsupported-op")
def random_numbers_without_state(w):
    w.function(lambda seed: tf.random.stateless_uniform([3], seed), {"seed": spec([2], tf.int32)},
               {"seed": np.int32([1, 2])})
