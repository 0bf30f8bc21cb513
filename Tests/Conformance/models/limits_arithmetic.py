"""Arithmetic and selection at the limits of what the runtime takes."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
v1 = tf.compat.v1

_SPECIAL = np.float32([0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, np.inf, -np.inf, np.nan, 89, 1e10, -1e10, 1e-10])


@case(ci=True, since="4.22.0", not_on="webgl")
def functions_of_special_values(w):
    """Zeros of both signs, ties, infinities, NaN, and what overflows."""
    names = ["abs", "acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "cos", "cosh", "erf", "exp", "expm1", "floor",
             "is_finite", "is_inf", "is_nan", "log", "log1p", "negative", "reciprocal", "round", "rsqrt", "sigmoid", "sinh",
             "softplus", "sqrt", "square", "tanh"]

    def model(x):
        answer = {name: getattr(tf.math, name)(x) for name in names}
        return answer | {"elu": tf.nn.elu(x), "selu": tf.nn.selu(x), "relu": tf.nn.relu(x), "relu6": tf.nn.relu6(x),
                         "leaky": tf.nn.leaky_relu(x, 1.5)}

    w.function(model, {"x": spec([16])}, {"x": _SPECIAL})


@case()
def softmax_of_special_values(w):
    w.function(lambda x: {"softmax": tf.nn.softmax(x), "log": tf.nn.log_softmax(x), "vector": tf.nn.softmax(x[0])},
               {"x": spec([None, 3])}, {"x": np.float32([[-np.inf, 0, 1], [1000, 0, -1000], [-np.inf, -np.inf, 2]])})


@case(ci=True)
def floor_division_into_softmax(w):
    """The runtime's floor division gives whole numbers, which Softmax does not take."""
    w.function(lambda x: {"probability": tf.nn.softmax(x // 2.0), "quotient": x // 0.75},
               {"x": spec([None, 4])}, {"x": w.normal(3, 4, scale=9)})


@case(ci=True, since="4.22.0")
def remainders_of_mixed_signs(w):
    """C's remainder, which has the sign of the dividend; the runtime has only the one with that of the divisor."""
    def model(x, y, i, j):
        return {"float": raw.Mod(x=x, y=y), "int": raw.Mod(x=i, y=j), "constant": raw.Mod(x=i, y=3), "floor": x % y,
                "floor_int": i % j}

    w.function(model, {"x": spec([4]), "y": spec([4]), "i": spec([4], tf.int32), "j": spec([4], tf.int32)},
               {"x": np.float32([7.5, -7.5, 7.5, -7.5]), "y": np.float32([2, 2, -2, -2]),
                "i": np.int32([7, -7, 7, -7]), "j": np.int32([2, 2, -2, -2])})


@case(ci=True, since="4.22.0")
def whole_quotients_of_mixed_signs(w):
    def model(i, j):
        return {"div": raw.Div(x=i, y=j), "half": raw.Div(x=i, y=2), "true": i / j, "floor": i // j}

    w.function(model, {"i": spec([None], tf.int32), "j": spec([None], tf.int32)},
               {"i": np.int32([7, -7, 7, -7, 0]), "j": np.int32([2, 2, -2, -2, 3])})


@case(since="4.22.0")
def sizes_divided(w):
    """Sizes are not negative, so rounding down is right."""
    w.function(lambda x: tf.reshape(x, [raw.Div(x=tf.shape(x)[0], y=2), -1]), {"x": spec([None, 3])}, {"x": w.normal(4, 3)})


@case(since="4.22.0", may_refuse="integer-mean")
def mean_of_whole_numbers(w):
    w.function(lambda x: tf.reduce_mean(x, 1), {"x": spec([None, 2], tf.int32)}, {"x": np.int32([[1, 2], [-1, -2]])})


@case()
def mean_of_whole_numbers_as_floats(w):
    w.function(lambda x: tf.reduce_mean(tf.cast(x, tf.float32), 1), {"x": spec([None, 2], tf.int32)},
               {"x": np.int32([[1, 2], [-1, -2]])})


# Selection


@case(ci=True, since="4.22.0")
def rows_selected_by_a_vector(w):
    """As many rows as columns, so that nothing fails: the runtime would select columns."""
    def model(x):
        return {"square": v1.where(tf.reduce_sum(x, 1) > 0, x, -x), "scalar": raw.Select(condition=x[0, 0] > 0, x=x, y=-x),
                "same": raw.Select(condition=x > 0, x=x, y=-x), "solid": v1.where(x[0] > 0, x[:, None], -x[:, None])}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(3, 3)})


@case()
def vector_selected_by_a_vector(w):
    w.function(lambda x: raw.Select(condition=x > 0, x=x, y=-x), {"x": spec([None])}, {"x": w.normal(3)})


@case(ci=True)
def clipping_between_tensors(w):
    low, high = w.normal(3) - 1, w.normal(3) + 1

    def model(x, top):
        return {"rows": tf.clip_by_value(x, low, high), "one": tf.clip_by_value(x, [-0.5], [0.5]),
                "fed": raw.ClipByValue(t=x, clip_value_min=-top, clip_value_max=top),
                "crossed": raw.ClipByValue(t=x, clip_value_min=0.5, clip_value_max=-0.5)}

    w.function(model, {"x": spec([2, 3]), "top": spec([2, 3])}, {"x": w.normal(2, 3, scale=3), "top": w.uniform(2, 3)})


# Shapes that the runtime does not bring together


@case()
def complex_of_equal_shapes(w):
    w.function(lambda x, y: {"sum": tf.complex(x, y) + tf.complex(y, x), "size": tf.abs(tf.complex(x, y))},
               {"x": spec([2, 3]), "y": spec([2, 3])}, {"x": w.normal(2, 3), "y": w.normal(2, 3)})


@case(may_refuse="complex-of-two-shapes")
def complex_of_two_shapes(w):
    w.function(lambda x, y: tf.abs(tf.complex(x, y)), {"x": spec([2, 3]), "y": spec([3])},
               {"x": w.normal(2, 3), "y": w.normal(3)})


@case()
def comparison_of_shapes_that_fit(w):
    w.function(lambda x, y: {"equal": raw.Equal(x=x, y=y, incompatible_shape_error=False),
                             "unequal": raw.NotEqual(x=x, y=y, incompatible_shape_error=False)},
               {"x": spec([None, 3]), "y": spec([3])},
               {"x": w.integers(2, 3, high=2, dtype=np.float32), "y": np.float32([0, 1, 1])})


# Biases and sums


@case()
def biases_of_all_ranks(w):
    bias = w.normal(3)
    shapes = [[2] + [1] * ones + [3] for ones in range(4)]
    w.function(lambda x: {f"rank_{len(shape)}": tf.nn.bias_add(tf.reshape(x, shape), bias) for shape in shapes},
               {"x": spec([2, 3])}, {"x": w.normal(2, 3)})


@case()
def sums_of_many(w):
    w.function(lambda x, i: {"one": raw.AddN(inputs=[x]), "three": raw.AddN(inputs=[x, x, x]), "whole": raw.AddN(inputs=[i, i])},
               {"x": spec(None), "i": spec([2], tf.int32)}, {"x": w.normal(2, 3), "i": w.integers(2)})
