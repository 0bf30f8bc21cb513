"""Types that the runtime does not have: what narrows, what wraps around, what is cut."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


@case(ci=True, since="4.22.0")
def bytes_of_an_image(w):
    """Clipped, saturated or of a known range: no byte overflows."""
    def model(x, image):
        return {"clip": tf.cast(tf.clip_by_value(x * 300.0, 0.0, 255.0), tf.uint8),
                "saturate": tf.saturate_cast(x * 300.0, tf.uint8),
                "sigmoid": tf.cast(tf.round(tf.sigmoid(x) * 255.0), tf.uint8), "float": tf.cast(image, tf.float32) / 255.0}

    w.function(model, {"x": spec([None, 4]), "image": spec([None, 4], tf.uint8)},
               {"x": w.normal(3, 4), "image": w.integers(3, 4, high=256, dtype=np.uint8)})


@case()
def arithmetic_of_small_bytes(w):
    def model(x):
        small = tf.cast(tf.clip_by_value(x, 0, 9), tf.uint8)
        return {"sum": small + tf.constant(5, tf.uint8), "product": small * small,
                "largest": tf.maximum(small, small[::-1])}

    w.function(model, {"x": spec([None], tf.int32)}, {"x": w.integers(5, high=20)})


@case()
def types_of_inputs(w):
    def model(int8, uint8, int64, float16, float64, bool):
        given = {"int8": int8, "uint8": uint8, "int64": int64, "float16": float16, "float64": float64, "bool": bool}
        return ({key: tf.cast(x, tf.float32) * 2.0 for key, x in given.items()}
                | {f"same_{key}": tf.identity(x) for key, x in given.items()})

    names = ["int8", "uint8", "int64", "float16", "float64", "bool"]
    w.function(model, {n: spec([None], tf.as_dtype(n)) for n in names}, {n: np.array([1, 0, 3]).astype(n) for n in names})


@case()
def products_of_int64_that_fit(w):
    w.function(lambda x: {"product": x * 1000, "sum": x + x, "rest": x % 7, "whole": x // 3, "square": tf.square(x)},
               {"x": spec([None], tf.int64)}, {"x": np.int64([5, -7, 1000])})


@case(since="4.22.0")
def half_precision(w):
    def model(x):
        half = tf.cast(x, tf.float16)
        return {"sum": tf.cast(half + half, tf.float32), "product": half @ half, "soft": tf.nn.softmax(half),
                "double": tf.cast(x, tf.float64) * 2.0}

    w.function(model, {"x": spec([3, 3])}, {"x": w.normal(3, 3)})


@case(since="4.22.0")
def casts_between_kinds(w):
    def model(x, n, flag):
        return {"cut": tf.cast(x, tf.int32), "flag": tf.cast(x, tf.bool), "number": tf.cast(flag, tf.float32),
                "complex": tf.abs(tf.cast(x, tf.complex64)),
                "int64": tf.cast(x, tf.int64), "float": tf.cast(n, tf.float32), "whole": tf.cast(n, tf.bool),
                "some": tf.cast(flag, tf.int64)}

    w.function(model, {"x": spec([None]), "n": spec([None], tf.int32), "flag": spec([None], tf.bool)},
               {"x": np.float32([0, 1, 2.7, -2.7, 0.4, 1e9]), "n": np.int32([0, 5, -7]), "flag": np.array([True, False])})


@case(refused="cast-to-unknown-dtype")
def cast_to_int16(w):
    w.function(lambda x: tf.cast(tf.cast(x, tf.int16), tf.float32), {"x": spec([None])}, {"x": w.normal(3)})


@case(may_refuse="tensor-clip-bounds")
def clip_to_vectors(w):
    def model(x, low):
        return {"fixed": raw.ClipByValue(t=x[0], clip_value_min=[0.0, 1.0, 2.0], clip_value_max=[1.0, 2.0, 3.0]),
                "fed": raw.ClipByValue(t=x[1], clip_value_min=low, clip_value_max=low + 1.0)}

    w.function(model, {"x": spec([None, 3]), "low": spec([3])}, {"x": w.normal(4, 3, scale=3.0), "low": w.normal(3)})


@case()
def clip_to_numbers(w):
    w.function(lambda x, n: {"float": tf.clip_by_value(x, -1.0, 1.0), "integer": tf.clip_by_value(n, 2, 6)},
               {"x": spec([None, 3]), "n": spec([None], tf.int32)}, {"x": w.normal(4, 3, scale=3.0), "n": w.integers(5)})


@case(may_refuse="vector-condition", since="4.22.0")
def pick_rows_by_a_vector(w):
    """Select takes a vector of conditions for whole rows; on a square the runtime would spread it over the columns."""
    def model(c, x, y):
        return {"square": raw.Select(condition=c, x=x, y=y),
                "wide": raw.Select(condition=c, x=tf.concat([x, x], 1), y=tf.concat([y, y], 1))}

    w.function(model,
               {"c": spec([None], tf.bool), "x": spec([None, 2]), "y": spec([None, 2])},
               {"c": np.array([True, False]), "x": w.normal(2, 2), "y": w.normal(2, 2)})


@case(since="4.22.0")
def pick_by_conditions(w):
    def model(c, x, y):
        return {"same": raw.Select(condition=c, x=x, y=y), "spread": tf.where(c[:, None], x[None], 3.0),
                "one": raw.Select(condition=c[0], x=x, y=y)}

    w.function(model, {"c": spec([None], tf.bool), "x": spec([None]), "y": spec([None])},
               {"c": np.array([True, False]), "x": w.normal(2), "y": w.normal(2)})


@case(refused="complex-kernel")
def divide_complex_numbers(w):
    w.function(lambda a, b: tf.abs(tf.complex(a, b) / tf.complex(b, a)), {"a": spec([None]), "b": spec([None])},
               {"a": w.normal(3), "b": w.normal(3)})


@case()
def complex_arithmetic(w):
    def model(a, b):
        y, z = tf.complex(a, b), tf.complex(b, a)
        return {"sum": tf.math.real(y + z), "product": tf.math.imag(y * z), "difference": tf.abs(y - z)}

    w.function(model, {"a": spec([3]), "b": spec([3])}, {"a": w.normal(3), "b": w.normal(3)})
