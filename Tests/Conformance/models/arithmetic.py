"""Elementwise arithmetic, reductions, comparisons and selections."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec


@case(ci=True, since="4.22.0")
def unary_functions(w):
    anywhere = ["abs", "asinh", "atan", "ceil", "cos", "cosh", "erf", "exp", "expm1", "floor", "negative", "reciprocal", "round",
                "sigmoid", "sign", "sin", "sinh", "softplus", "square", "tan", "tanh", "log_sigmoid"]
    between_0_and_1 = ["acos", "asin", "atanh", "log", "log1p", "rsqrt", "sqrt"]

    def model(x, y):
        answer = {name: getattr(tf.math, name)(x) for name in anywhere}
        answer |= {name: getattr(tf.math, name)(y) for name in between_0_and_1}
        return answer | {"acosh": tf.math.acosh(y + 1.0), "elu": tf.nn.elu(x), "selu": tf.nn.selu(x), "relu6": tf.nn.relu6(x * 5)}

    w.function(model, {"x": spec([None, 5]), "y": spec([None, 5])},
               {"x": w.normal(2, 5, scale=1.5), "y": w.uniform(2, 5, low=0.05, high=0.95)})


@case(may_refuse="rewritable-op")
def unary_functions_without_an_op(w):
    w.function(lambda x: {"erfc": tf.math.erfc(x), "rint": tf.math.rint(x * 3.0), "softsign": tf.nn.softsign(x)},
               {"x": spec([None, 5])}, {"x": w.normal(2, 5)})


@case(ci=True)
def binary_functions(w):
    def model(x, y):
        return {"add": x + y, "sub": x - y, "mul": x * y, "div": x / y, "pow": tf.abs(x) ** y, "max": tf.maximum(x, y),
                "min": tf.minimum(x, y), "squared": tf.math.squared_difference(x, y), "mod": tf.math.floormod(x, y),
                "no_nan": tf.math.divide_no_nan(x, tf.nn.relu(y)), "atan2": tf.atan2(x, y),
                "add_n": tf.add_n([x, y, x])}

    w.function(model, {"x": spec([None, 5]), "y": spec([None, 5])}, {"x": w.normal(2, 5), "y": w.normal(2, 5)})


@case(may_refuse="*")
def floor_division_of_floats(w):
    """The runtime answers with integers."""
    w.function(lambda x, y: tf.math.floordiv(x, y) + 0.5, {"x": spec([None, 5]), "y": spec([None, 5])},
               {"x": w.normal(2, 5), "y": w.normal(2, 5)})


@case()
def integer_arithmetic(w):
    def model(x, y):
        return {"add": x + y, "mul": x * y, "floordiv": x // y, "mod": x % y, "max": tf.maximum(x, y), "neg": -x, "abs": tf.abs(x),
                "cast": tf.cast(x, tf.float32) / 2.0, "back": tf.cast(tf.cast(x, tf.float32) / 2.0, tf.int32)}

    w.function(model, {"x": spec([None], tf.int32), "y": spec([None], tf.int32)},
               {"x": np.int32([7, -7, 12, 0]), "y": np.int32([2, 2, -5, 3])})


@case(ci=True, since="4.3.0")
def reductions(w):
    def model(x):
        return {"sum": tf.reduce_sum(x), "mean": tf.reduce_mean(x, 1), "max": tf.reduce_max(x, [0, 2]), "min": tf.reduce_min(x, -1, True),
                "prod": tf.reduce_prod(x, 2), "any": tf.reduce_any(x > 1.0, 1), "all": tf.reduce_all(x > -1.0),
                "lse": tf.reduce_logsumexp(x, -1), "std": tf.math.reduce_std(x, 1), "norm": tf.norm(x, axis=-1),
                "euclid": tf.math.reduce_euclidean_norm(x, 1)}

    w.function(model, {"x": spec([None, 3, 4])}, {"x": w.normal(2, 3, 4)})


@case(since="3.15.0")
def cumulative(w):
    def model(x):
        return {"sum": tf.cumsum(x, axis=1), "exclusive": tf.cumsum(x, axis=0, exclusive=True),
                "reverse": tf.cumsum(x, axis=1, reverse=True), "prod": tf.math.cumprod(x, axis=1)}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(3, 4)})


@case(may_refuse="*")
def cumulative_over_negative_axis(w):
    w.function(lambda x: {"sum": tf.cumsum(x, axis=-1), "prod": tf.math.cumprod(x, axis=-2)}, {"x": spec([2, 3, 4])},
               {"x": w.normal(2, 3, 4)})


@case(ci=True, since="3.4.0")
def selections(w):
    def model(x, y):
        return {"where": tf.where(x > y, x, y), "scalar": tf.where(x > 0.0, x, 0.0), "broadcast": tf.where(x[:, :1] > 0.0, x, y),
                "clip": tf.clip_by_value(x, -0.5, 0.5), "equal": tf.equal(tf.round(x), tf.round(y)), "not": x != y,
                "nan": tf.math.is_nan(x / (x - x)), "both": tf.logical_and(x > 0.0, tf.logical_not(y > 0.0))}

    w.function(model, {"x": spec([None, 4]), "y": spec([None, 4])}, {"x": w.normal(3, 4), "y": w.normal(3, 4)})


@case(ci=True, since="4.22.0")
def ranking(w):
    def model(x):
        values, indices = tf.math.top_k(x, 3)
        return {"values": values, "indices": indices, "argmax": tf.argmax(x, 1), "argmin": tf.argmin(x, 0, tf.int32),
                "one_hot": tf.one_hot(tf.argmax(x, 1), 6, on_value=2.0, off_value=-1.0), "in_top": tf.reduce_max(values, 1)}

    w.function(model, {"x": spec([None, 6])}, {"x": w.normal(4, 6)})


@case(may_refuse="*")
def one_hot_over_first_axis(w):
    w.function(lambda x: tf.one_hot(x, 4, axis=0), {"x": spec([None], tf.int32)}, {"x": np.int32([1, 3, 0])})


@case()
def sorting(w):
    def model(x):
        return {"sort": tf.sort(x, direction="DESCENDING"), "argsort": tf.argsort(x, direction="DESCENDING")}

    w.function(model, {"x": spec([None, 5])}, {"x": w.normal(3, 5)})


@case()
def softmaxes(w):
    def model(x):
        return {"softmax": tf.nn.softmax(x), "log": tf.nn.log_softmax(x), "other_axis": tf.nn.softmax(x, axis=1)}

    w.function(model, {"x": spec([None, 3, 4])}, {"x": w.normal(2, 3, 4, scale=3.0)})


@case()
def spectral(w):
    def model(x):
        y = tf.signal.rfft(x)
        return {"magnitude": tf.abs(y), "real": tf.math.real(y), "back": tf.signal.irfft(y)}

    w.function(model, {"x": spec([None, 8])}, {"x": w.normal(2, 8)})


@case()
def framed_spectrum(w):
    """What audio models begin with."""

    def model(x):
        frames = tf.signal.frame(x, 16, 8)
        spectrum = tf.abs(tf.signal.rfft(frames * tf.signal.hann_window(16)))
        return tf.math.log(spectrum + 1e-3)

    w.function(model, {"x": spec([2, 64])}, {"x": w.normal(2, 64)})


@case()
def constant_arithmetic(w):
    """Everything here is known: it should be computed once, and rightly."""
    kernel = w.variable(3, 4)

    def model(x):
        scale = tf.sqrt(tf.reduce_sum(tf.square(kernel), 0, keepdims=True)) + 1e-6
        mask = tf.cast(tf.range(4) % 2, tf.float32) * 0.5 + 0.25
        pad = tf.concat([tf.zeros([2, 1], tf.int32), tf.ones([2, 1], tf.int32) * 2], 1)
        return tf.pad(tf.matmul(x, kernel / scale) * mask, pad)

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case(not_on="webgl")
def neutral_arithmetic(w):
    """Times one, plus zero, minus nothing: left or removed, but never wrong for a NaN."""

    def model(x):
        return {"one": x * 1.0, "zero": x + 0.0, "nothing": x * 0.0, "divided": x / 1.0, "twice": -(-x), "pow": x ** 1.0,
                "square": x ** 2.0, "cast": tf.cast(tf.cast(x, tf.float32), tf.float32), "identity": tf.reshape(x, tf.shape(x))}

    w.function(model, {"x": spec([None, 3])}, {"x": np.float32([[1, np.nan, np.inf], [-0.0, -2, 3]])})


@case()
def int64_overflow_at_run_time(w):
    """Within 32 bits on the way: nothing to find."""
    w.function(lambda x: x * tf.constant(1000, tf.int64) + 7, {"x": spec([None], tf.int64)}, {"x": np.int64([1, -2000, 30000])})


@case(random=True, since="3.19.0")
def random_numbers(w):
    def model(x):
        return {"uniform": tf.random.uniform([3, 2]), "normal": x + tf.random.normal(tf.shape(x), seed=7),
                "truncated": tf.random.truncated_normal([4])}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)})


@case()
def dropout_in_inference(w):
    layers = tf.keras.layers
    x = tf.keras.Input((5,), name="x")
    y = layers.GaussianNoise(0.3)(layers.Dropout(0.5)(layers.Dense(4)(x)))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 5)})


@case(refused="unsupported-op")
def matrix_inverse(w):
    w.function(lambda x: tf.linalg.inv(x), {"x": spec([3, 3])}, {"x": w.normal(3, 3)})
