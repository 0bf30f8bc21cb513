"""What the runtime has but reads otherwise, in the forms that conversion gives it."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import odd, spec

raw = tf.raw_ops
_INT = tf.int32


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


_WIDTHS = {"causal": (-1, 0), "anticausal": (0, -1), "window": (2, 1), "low": (1, 0), "high": (0, 1)}


def _bands(x):
    return {name: raw.MatrixBandPart(input=x, num_lower=np.int64(low), num_upper=np.int64(high))
            for name, (low, high) in _WIDTHS.items()}


@case(ci=True, repairs="TFJ811", since="4.22.0")
def bands_of_two_widths(w):
    """Of known sizes. Equal widths, which the runtime reads rightly, stay."""
    def model(x, i):
        kinds = {"float": x, "whole": i, "bool": i > 4, "matrix": x[0], "int64": tf.cast(i, tf.int64)}
        return {f"{kind}_{name}": band for kind, value in kinds.items() for name, band in _bands(value).items()} | {
            "equal": tf.linalg.band_part(x, 1, 1)}

    w.function(model, {"x": spec([None, 4, 3]), "i": spec([None, 2, 5], _INT)},
               {"x": odd(w.normal(2, 4, 3)), "i": w.integers(3, 2, 5)}, {"x": w.normal(1, 4, 3), "i": w.integers(1, 2, 5)})


@case(repairs="TFJ811", since="4.22.0")
def bands_of_many_axes(w):
    w.function(lambda x, y: _bands(x) | {f"open_{name}": band for name, band in _bands(y).items()},
               {"x": spec([None, 2, 2, 4, 3]), "y": spec([None, None, 2, 2, 3, 3])},
               {"x": odd(w.normal(2, 2, 2, 4, 3)), "y": w.normal(1, 3, 2, 2, 3, 3)})


@case(ci=True, repairs="TFJ811", since="4.22.0")
def bands_of_two_widths_of_any_size(w):
    def model(x, i, y):
        kinds = {"float": x, "whole": i, "bool": i > 4, "rank": y}
        return {f"{kind}_{name}": band for kind, value in kinds.items() for name, band in _bands(value).items()}

    w.function(model, {"x": spec([None, None, None]), "i": spec([None, 3], _INT), "y": spec(None)},
               {"x": odd(w.normal(2, 4, 3)), "i": w.integers(5, 3), "y": odd(w.normal(3, 4))},
               {"x": w.normal(1, 2, 5), "i": w.integers(2, 3), "y": w.normal(2, 2, 2, 3)})


@case(ci=True, repairs="TFJ812", since="4.22.0")
def elements_and_steps_of_one_slice(w):
    def model(x, i):
        return {"first": x[0, ::2], "last": x[::2, :, 1], "middle": x[::2, 1, ::2], "negative": x[-1, ::-1],
                   "two": x[0, 1, ::2], "axis": x[:, tf.newaxis, 1, ::2], "ellipsis": x[::2, ..., 1],
                   "mixed": x[tf.newaxis, ..., 1, tf.newaxis, 3:0:-2], "whole": i[1, ::-2], "bool": (i > 3)[..., -1, 1::3],
                   "element": raw.StridedSlice(input=x, begin=[1, 1], end=[2, 3], strides=[2, 1], shrink_axis_mask=1),
                   "masked": raw.StridedSlice(input=x, begin=[0, 9, 1], end=[0, 0, 0], strides=[1, 2, 1], shrink_axis_mask=5,
                                              begin_mask=7, end_mask=7)}

    w.function(model, {"x": spec([None, 4, 5]), "i": spec([None, 3, 7], _INT)},
               {"x": odd(w.normal(3, 4, 5)), "i": w.integers(2, 3, 7)}, {"x": w.normal(5, 4, 5), "i": w.integers(3, 3, 7)})


@case(repairs="TFJ812")
def elements_and_steps_to_the_end_in_64_bits(w):
    def model(x):
        return {"steps": raw.StridedSlice(input=x, begin=np.int64([1, 0]), end=np.int64([0, 2**63 - 1]), strides=np.int64([1, 3]),
                                          shrink_axis_mask=1),
                "back": raw.StridedSlice(input=x, begin=np.int64([2**40, -1]), end=np.int64([-2**63, 0]), strides=np.int64([-2, 1]),
                                         shrink_axis_mask=2)}

    w.function(model, {"x": spec([None, 4, 5])}, {"x": w.normal(3, 4, 5)})


@case(repairs="TFJ812", since="4.22.0")
def elements_and_steps_of_any_rank(w):
    w.function(lambda x: {"first": x[0, ::2], "last": x[::2, ..., 1], "deep": x[..., ::2, 1]}, {"x": spec(None)},
               {"x": w.normal(3, 4, 5)}, {"x": w.normal(3, 4)})


@case(ci=True, repairs="TFJ813", since="4.22.0")
def slices_that_end_before_they_begin(w):
    def model(x):
        slices = {"one": x[:, 2:1], "two": x[3:1], "element": x[0, 2:1], "behind": x[:, -1:-3], "axis": x[tf.newaxis, ..., 3:0]}
        return {name: tf.shape(one) for name, one in slices.items()} | {
            "joined": tf.concat([x[:, 2:1], x], 1), "back": x[:, 2:0:-1]}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(5, 4)}, {"x": w.normal(4, 4)})


@case(ci=True, repairs="TFJ814", since="4.22.0")
def products_of_unaligned_fixed_batches(w):
    def model(x, y, i, j):
        return {"plain": tf.matmul(x, y), "adjoint": raw.BatchMatMulV2(x=x, y=tf.transpose(y, [0, 1, 3, 2]), adj_y=True),
                "fewer": raw.BatchMatMulV2(x=tf.transpose(x, [0, 1, 3, 2]), y=y[0], adj_x=True), "one": tf.matmul(x, y[:1] + y[:, :1]),
                "whole": tf.matmul(i, j), "middle": tf.matmul(tf.stack([x, x], 1), tf.stack([y], 1)), "kept": tf.matmul(x, y[0, 0])}

    w.function(model, {"x": spec([2, 1, 3, 4]), "y": spec([1, 5, 4, 2]), "i": spec([2, 3, 1, 2], _INT), "j": spec([2, 1, 2, 2], _INT)},
               {"x": w.normal(2, 1, 3, 4), "y": w.normal(1, 5, 4, 2), "i": w.integers(2, 3, 1, 2, low=-9), "j": w.integers(2, 1, 2, 2)})


@case(repairs="TFJ815")
def products_of_the_third_kind(w):
    def model(x, y, i):
        return {"plain": raw.BatchMatMulV3(x=x, y=y, Tout=tf.float32), "whole": raw.BatchMatMulV3(x=i, y=i, adj_y=True, Tout=_INT),
                "adjoint": raw.BatchMatMulV3(x=x, y=x + 1.0, adj_x=True, Tout=tf.float32),
                "spread": raw.BatchMatMulV3(x=tf.reshape(y, [1, 2, 4, 2]), y=tf.cast(tf.reshape(i, [3, 1, 2, 2]), tf.float32),
                                            Tout=tf.float32)}

    w.function(model, {"x": spec([None, 3, 4]), "y": spec([2, 4, 2]), "i": spec([3, 2, 2], _INT)},
               {"x": w.normal(2, 3, 4), "y": w.normal(2, 4, 2), "i": w.integers(3, 2, 2, low=-9)})


@case(ci=True, repairs="TFJ816", since="4.22.0")
def classes_on_other_axes(w):
    def model(x, depth):
        return {"first": tf.one_hot(x, 3, axis=0), "middle": tf.one_hot(x, 3, axis=1), "values": tf.one_hot(x, 4, 2.5, -1.0, axis=0),
                "bools": tf.one_hot(x, 3, False, True, axis=1), "whole": tf.one_hot(tf.cast(x, tf.int64), 5, dtype=_INT, axis=0),
                "fed": tf.one_hot(x, depth, axis=1), "vector": tf.one_hot(x[0], 3, axis=0), "last": tf.one_hot(x, 3, axis=2)}

    w.function(model, {"x": spec([None, 2], _INT), "depth": spec([], _INT)},
               {"x": np.int32([[0, 2], [1, -1], [5, 1]]), "depth": np.int32(6)}, {"x": np.int32([[2, 2]]), "depth": np.int32(2)})


@case(ci=True, repairs="TFJ817", since="4.22.0")
def one_class(w):
    def model(x, y):
        return {"last": tf.one_hot(x, 1), "first": tf.one_hot(x, 1, axis=0), "middle": tf.one_hot(x, 1, 2.5, -1.0, axis=1),
                "bools": tf.one_hot(x, 1, True, False), "whole": tf.one_hot(tf.cast(x, tf.int64), 1, dtype=_INT), "any": tf.one_hot(y, 1)}

    w.function(model, {"x": spec([None, 2], _INT), "y": spec(None, _INT)},
               {"x": np.int32([[0, 1], [-1, 0]]), "y": np.int32([0, 3, 0])}, {"x": np.int32([[7, 0]]), "y": np.int32([[0], [1]])})


@case(ci=True, repairs="TFJ818", since="4.22.0", not_on="webgl")
def clipped_to_tensors(w):
    low, high = w.normal(2, 3) - 1, w.normal(2, 3) + 1

    def model(x, i, top):
        def clip(value, least, most):
            return raw.ClipByValue(t=value, clip_value_min=least, clip_value_max=most)

        return {"rows": clip(x, low, high), "fed": clip(x, -top, top), "lower": clip(x, low, 0.5), "crossed": clip(x, 0.5, -0.5),
                "crossed_rows": clip(x, high, low), "whole": clip(i, [0, 1, 2], [7, 8, 3]), "whole_crossed": clip(i, 7, 3),
                "kept": clip(x, -0.5, 0.5)}

    w.function(model, {"x": spec([2, 3]), "i": spec([3], _INT), "top": spec([2, 3])},
               {"x": np.float32([[np.nan, np.inf, -np.inf], [0.25, -3, 3]]), "i": np.int32([-9, 9, 2]), "top": w.uniform(2, 3)})


@case(ci=True, repairs="TFJ819", since="4.22.0")
def rows_picked_by_a_vector(w):
    def model(x, i, c):
        def pick(value, other):
            return raw.Select(condition=c, x=value, y=other)

        return {"rows": pick(x, -x), "square": pick(x[:, :, 0], x[:, :, 1]), "whole": pick(i, i * 2), "bool": pick(i > 2, i > 5),
                "vector": pick(x[:, 0, 0], x[:, 1, 1])}

    w.function(model, {"x": spec([None, 3, 2]), "i": spec([None, 3], _INT), "c": spec([None], tf.bool)},
               {"x": odd(w.normal(3, 3, 2)), "i": w.integers(3, 3), "c": np.array([True, False, True])},
               {"x": w.normal(1, 3, 2), "i": w.integers(1, 3), "c": np.array([False])})


_SIGNS = np.float32([7.5, -7.5, 7.5, -7.5, 0.1, -0.0, 6, -6, 1e30, 3.25, np.inf, np.nan, -3])
_BY = np.float32([2, 2, -2, -2, 0.01, 3, 3, 3, 7, np.inf, 2, 2, -np.inf])


@case(ci=True, repairs="TFJ820", not_on="webgl")
def floats_divided_and_floored(w):
    def model(x, y):
        return {"both": raw.FloorDiv(x=x, y=y), "softmax": tf.nn.softmax(x[:4] // 2.0), "constant": 5.0 // y, "zero": x // 0.0}

    w.function(model, {"x": spec([None]), "y": spec([None])}, {"x": _SIGNS, "y": _BY},
               {"x": w.normal(5, scale=9), "y": w.normal(5)})


@case(ci=True, repairs="TFJ821", since="4.22.0", not_on="webgl")
def remainders_with_the_sign_of_the_dividend(w):
    def model(x, y, i, j):
        return {"float": raw.Mod(x=x, y=y), "int": raw.Mod(x=i, y=j), "constant": raw.Mod(x=i, y=3), "zero": raw.Mod(x=x, y=0.0),
                "int64": raw.Mod(x=tf.cast(i, tf.int64), y=tf.cast(j, tf.int64))}

    w.function(model, {"x": spec([None]), "y": spec([None]), "i": spec([None], _INT), "j": spec([None], _INT)},
               {"x": _SIGNS, "y": _BY, "i": np.int32([7, -7, 7, -7, 0, 2**31 - 1]), "j": np.int32([2, 2, -2, -2, 3, -2**16])},
               {"x": w.normal(9, scale=9), "y": w.normal(9), "i": w.integers(9, low=-99, high=99), "j": w.integers(9, low=1)})


@case(ci=True, repairs="TFJ822", since="4.22.0", not_on="webgl")
def whole_numbers_divided_towards_zero(w):
    def model(i, j):
        return {"div": raw.Div(x=i, y=j), "half": raw.Div(x=i, y=2), "of": raw.Div(x=-9, y=j),
                "int64": raw.Div(x=tf.cast(i, tf.int64), y=tf.cast(j, tf.int64)), "sizes": raw.Div(x=tf.shape(i), y=2),
                "negative_sizes": raw.Div(x=tf.shape(i), y=-2)}

    w.function(model, {"i": spec([None], _INT), "j": spec([None], _INT)},
               {"i": np.int32([7, -7, 7, -7, 0, 2**31 - 1, 1]), "j": np.int32([2, 2, -2, -2, 3, -7, 2**30])},
               {"i": w.integers(9, low=-99, high=99), "j": w.integers(9, low=1)})


@case(ci=True, repairs="TFJ823", since="4.22.0")
def means_of_whole_numbers_cut(w):
    def model(i, k):
        return {"row": tf.reduce_mean(i, 1), "kept": tf.reduce_mean(i, [-1, 1], keepdims=True), "all": tf.reduce_mean(k),
                "int64": tf.reduce_mean(tf.cast(i, tf.int64), -1), "none": raw.Mean(input=i, axis=np.zeros(0, np.int32))}

    w.function(model, {"i": spec([None, 2, 3], _INT), "k": spec([7], _INT)},
               {"i": w.integers(4, 2, 3, low=-9), "k": np.int32([-1, -2, -3, 0, 0, 5, -7])},
               {"i": w.integers(1, 2, 3, low=-1000000, high=1000000), "k": np.int32([1, 2, 3, 0, 0, 5, 7])})


@case(repairs="TFJ824", since="4.22.0")
def norms_over_many_axes(w):
    def model(x):
        return {"three": raw.EuclideanNorm(input=x, axis=[1, 2, 3]), "kept": raw.EuclideanNorm(input=x, axis=[1, -1, 2], keep_dims=True),
                "all": tf.math.reduce_euclidean_norm(x), "none": raw.EuclideanNorm(input=x, axis=np.zeros(0, np.int32)),
                "two": raw.EuclideanNorm(input=x, axis=[1, 2])}

    w.function(model, {"x": spec([None, 3, 4, 5])}, {"x": w.normal(2, 3, 4, 5)}, {"x": w.normal(1, 3, 4, 5, scale=1e4)})


@case(ci=True, repairs="TFJ825")
def pools_with_paddings_spelled_out(w):
    def model(x):
        def pool(window, step, *paddings):
            return raw.MaxPool(input=x, ksize=[1, *window, 1], strides=[1, *step, 1], padding="EXPLICIT",
                               explicit_paddings=[0, 0, *paddings, 0, 0])

        return {"even": pool((3, 3), (2, 2), 1, 1, 1, 1), "odd": pool((2, 3), (1, 2), 0, 1, 2, 0), "none": pool((2, 2), (2, 2), 0, 0, 0, 0),
                "same": raw.MaxPool(input=x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")}

    w.function(model, {"x": spec([None, 6, 5, 2])}, {"x": w.normal(2, 6, 5, 2) - 5}, {"x": w.normal(1, 6, 5, 2)})


@case(ci=True, repairs="TFJ826")
def windows_of_one_voxel(w):
    weights = w.normal(1, 1, 1, 2, 3)

    def model(x):
        def pool(op, *step):
            return op(input=x, ksize=[1] * 5, strides=[1, *step, 1], padding="SAME")

        return {"filter": raw.Conv3D(input=x, filter=weights, strides=[1, 2, 2, 2, 1], padding="SAME"),
                "one": raw.Conv3D(input=x, filter=weights, strides=[1, 1, 1, 1, 1], padding="SAME"),
                "greatest": pool(raw.MaxPool3D, 2, 1, 2), "mean": pool(raw.AvgPool3D, 1, 2, 2)}

    w.function(model, {"x": spec([None, 4, 5, 6, 2])}, {"x": w.normal(2, 4, 5, 6, 2)}, {"x": w.normal(1, 4, 5, 6, 2)})
