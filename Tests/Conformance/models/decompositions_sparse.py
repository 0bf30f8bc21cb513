"""Segments of a given number, sparse tensors, bands of diagonals and lists that conversion says by other ops."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import odd, spec

raw = tf.raw_ops
_INT = tf.int32


# The ops of the second version have kernels for XLA only, so TensorFlow has to compile these models.

@case(repairs="numbered-segment-sum-as-scatter")
def numbered_segment_sums(w):
    @tf.function(jit_compile=True)
    def model(x, i, s):
        return {"float": raw.SegmentSumV2(data=x, segment_ids=s, num_segments=5), "int": raw.SegmentSumV2(data=i, segment_ids=s, num_segments=5),
                "flat": raw.SegmentSumV2(data=x[:, 0, 0], segment_ids=tf.cast(s, tf.int64), num_segments=9)}

    w.function(model, {"x": spec([4, 3, 2]), "i": spec([4, 3], _INT), "s": spec([4], _INT)},
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([0, 0, 3, 4])},
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([-2, 1, 1, 7])})


def _extremes(x, i, s):
    found = {}
    for name, op in (("max", raw.SegmentMaxV2), ("min", raw.SegmentMinV2), ("product", raw.SegmentProdV2)):
        found |= {f"{name}_float": op(data=x, segment_ids=s, num_segments=5), f"{name}_int": op(data=i, segment_ids=s % 3, num_segments=3),
                  f"{name}_flat": op(data=x[:, 0, 0], segment_ids=s, num_segments=9)}
    return found


_EXTREMES = {"x": spec([4, 3, 2]), "i": spec([4, 3], _INT), "s": spec([4], _INT)}


@case(repairs="numbered-segment-extreme-as-masked-reduction", since="4.22.0")
def numbered_segment_extremes(w):
    w.function(tf.function(_extremes, jit_compile=True), _EXTREMES,
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([0, 1, 2, 5])},
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([-3, 1, 2, 2])})


@case(repairs="numbered-segment-extreme-as-masked-reduction", not_on="webgl", since="4.22.0")
def numbered_segment_extremes_of_the_largest(w):
    """webgl starts reductions at 1e20, and holds no largest int32 for a segment without rows."""
    odd = w.normal(4, 3, 2)
    odd[0, 0], odd[1, 1] = np.inf, -np.inf
    w.function(tf.function(lambda x, i, s: _extremes(x, i, s * 3), jit_compile=True), _EXTREMES,
               {"x": odd, "i": w.integers(4, 3), "s": np.int32([0, 1, 1, 7])})


@case(ci=True, repairs="counts-of-unique-rows-as-scatter", since="4.22.0")
def counts_of_distinct_rows(w):
    def model(x, r, f):
        found = {}
        for name, value, axis, kind in (("flat", x, [], _INT), ("one", x, [0], tf.int64), ("rows", r, [0], _INT), ("columns", r, [-1], _INT),
                                        ("float", f, [0], _INT)):
            y, i, c = raw.UniqueWithCountsV2(x=value, axis=np.int32(axis), out_idx=kind)
            found |= {f"{name}_y": y, f"{name}_i": i, f"{name}_c": c}
        return found

    w.function(model, {"x": spec([None], _INT), "r": spec([None, 3], _INT), "f": spec([None])},
               {"x": np.int32([3, 1, 3, 3, 0, 1]), "r": np.int32([[1, 1, 2], [0, 0, 3], [1, 1, 2]]), "f": np.float32([0.5, 0.5, -1, 2.5])},
               {"x": np.int32([-5]), "r": np.int32([[4, 4, 4]]), "f": np.float32([1e30, -1e30, 1e30])})


_PLACES = np.int64([[0, 1], [0, 3], [2, 0], [2, 1]])
_DEEP_PLACES = np.int64([[0, 0, 1], [0, 0, 3], [0, 2, 0], [1, 0, 0]])


def _softmaxes(i, v, j):
    return {"two": raw.SparseSoftmax(sp_indices=i, sp_values=v, sp_shape=np.int64([3, 4])),
            "three": raw.SparseSoftmax(sp_indices=j, sp_values=v, sp_shape=np.int64([2, 3, 4]))}


_SOFTMAXES = {"i": spec([None, 2], tf.int64), "v": spec([None]), "j": spec([None, 3], tf.int64)}


@case(ci=True, repairs="sparse-softmax-as-softmax")
def sparse_softmaxes(w):
    w.function(_softmaxes, _SOFTMAXES, {"i": _PLACES, "v": w.normal(4, scale=9), "j": _DEEP_PLACES},
               {"i": _PLACES[:1], "v": np.float32([-1e10]), "j": _DEEP_PLACES[1:2]})


@case(repairs="sparse-softmax-as-softmax", not_on="webgl")
def sparse_softmaxes_of_the_least(w):
    """webgl starts a maximum at -1e20."""
    w.function(_softmaxes, _SOFTMAXES, {"i": _PLACES, "v": np.float32([np.nan, 2, -np.inf, -np.inf]), "j": _DEEP_PLACES},
               {"i": _PLACES[:1], "v": np.float32([-1e30]), "j": _DEEP_PLACES[1:2]})


def _greatest(i, v, j, k):
    flat = {"input_indices": i, "input_shape": np.int64([3, 4])}
    deep = {"input_indices": j, "input_shape": np.int64([2, 3, 4])}
    return {"rows": raw.SparseReduceMax(**flat, input_values=v, reduction_axes=[1]),
            "columns": raw.SparseReduceMax(**flat, input_values=v, reduction_axes=[-2], keep_dims=True),
            "all": raw.SparseReduceMax(**flat, input_values=v, reduction_axes=[0, 1]),
            "deep": raw.SparseReduceMax(**deep, input_values=v, reduction_axes=[0, 2]),
            "whole": raw.SparseReduceMax(**deep, input_values=k, reduction_axes=[1])}


_GREATEST = {"i": spec([None, 2], tf.int64), "v": spec([None]), "j": spec([None, 3], tf.int64), "k": spec([None], _INT)}


@case(repairs="sparse-greatest-as-masked-reduction")
def sparse_greatest(w):
    w.function(_greatest, _GREATEST, {"i": _PLACES, "v": w.normal(4), "j": _DEEP_PLACES, "k": np.int32([-7, 0, 3, -2])},
               {"i": _PLACES[1:], "v": np.float32([-3, -1e10, -3]), "j": _DEEP_PLACES[1:], "k": np.int32([-8, -9, -2])})


@case(repairs="sparse-greatest-as-masked-reduction", not_on="webgl")
def sparse_greatest_of_the_least(w):
    """webgl starts a maximum at -1e20."""
    w.function(_greatest, _GREATEST,
               {"i": _PLACES, "v": np.float32([-np.inf, -np.inf, np.inf, -3e38]), "j": _DEEP_PLACES, "k": np.int32([-7, -8, -9, -2])})


@case(repairs="sparse-reduction-to-sparse-by-where")
def sparse_reductions_to_sparse(w):
    def model(i, v, j, k):
        found = {}
        for name, op in (("sum", raw.SparseReduceSumSparse), ("max", raw.SparseReduceMaxSparse)):
            for key, places, values, shape, axes, keep in (
                    ("rows", i, v, [3, 4], [1], False), ("columns", i, v, [3, 4], [-2], True), ("all", i, v, [3, 4], [0, 1], True),
                    ("deep", j, v, [2, 3, 4], [2], False), ("whole", j, k, [2, 3, 4], [0], False)):
                p, x, s = op(input_indices=places, input_values=values, input_shape=np.int64(shape), reduction_axes=axes, keep_dims=keep)
                found |= {f"{name}_{key}_places": p, f"{name}_{key}": x, f"{name}_{key}_shape": s}
        return found

    w.function(model, {"i": spec([None, 2], tf.int64), "v": spec([None]), "j": spec([None, 3], tf.int64), "k": spec([None], _INT)},
               {"i": _PLACES, "v": np.float32([1, -1, 2.5, -4]), "j": _DEEP_PLACES, "k": np.int32([-7, 0, 3, -2])})


@case(ci=True, repairs="sparse-order-as-sort")
def sparse_orders(w):
    def model(i, v, j, k):
        found = {}
        for name, places, values, shape in (("two", i, v, [3, 4]), ("three", j, k, [200, 300, 200]), ("bool", i, v > 0, [3, 4])):
            p, x = raw.SparseReorder(input_indices=places, input_values=values, input_shape=np.int64(shape))
            found |= {f"{name}_places": p, f"{name}_values": x}
        return found

    w.function(model, {"i": spec([None, 2], tf.int64), "v": spec([None]), "j": spec([None, 3], tf.int64), "k": spec([None], _INT)},
               {"i": _PLACES[[2, 0, 3, 1]], "v": np.float32([1, np.nan, 3, np.inf]), "j": np.int64([[199, 299, 199], [199, 299, 198], [0, 0, 1], [0, 1, 0]]),
                "k": np.int32([5, 6, 7, 8])},
               {"i": _PLACES[:1], "v": np.float32([2]), "j": _DEEP_PLACES[:1], "k": np.int32([1])})


_ALIGNS = ("LEFT_LEFT", "LEFT_RIGHT", "RIGHT_LEFT", "RIGHT_RIGHT")


@case(ci=True, repairs="band-of-diagonals-as-gather", since="4.22.0")
def bands_of_diagonals(w):
    def model(x, z, i):
        found = {"second": raw.MatrixDiagPartV2(input=x, k=[-1, 2], padding_value=-7.0), "whole": tf.linalg.diag_part(i, k=(-2, 2), padding_value=9),
                 "bool": tf.linalg.diag_part(i > 2, k=(-1, 0), padding_value=True)}
        for k in ((-1, 1), (-2, 3), (1, 3), (-2, -1), (0, 1)):
            for align in _ALIGNS:
                found[f"wide_{k}_{align}"] = tf.linalg.diag_part(x, k=k, align=align, padding_value=0.5)
                found[f"tall_{k}_{align}"] = tf.linalg.diag_part(z, k=k, align=align)
        return {key.replace(" ", "").translate(str.maketrans("(),-", "___m")): value for key, value in found.items()}

    w.function(model, {"x": spec([None, 3, 4]), "z": spec([2, None, 5, 4]), "i": spec([3, 3], _INT)},
               {"x": odd(w.normal(2, 3, 4)), "z": w.normal(2, 1, 5, 4), "i": w.integers(3, 3)})


@case(ci=True, repairs="matrix-of-a-band-as-gather", since="4.22.0")
def matrices_of_bands(w):
    def model(x, i):
        found = {"second": raw.MatrixDiagV2(diagonal=x, k=[-1, 1], num_rows=-1, num_cols=-1, padding_value=-7.0),
                 "whole": tf.linalg.diag(i, k=(0, 2), padding_value=9), "bool": tf.linalg.diag(i > 2, k=(-2, 0), padding_value=True)}
        for align in _ALIGNS:
            for name, k, rows, columns in (("square", (-1, 1), -1, -1), ("wide", (-1, 1), 4, 5), ("tall", (-1, 1), 6, 4), ("up", (1, 3), -1, -1),
                                           ("down", (-3, -1), -1, -1), ("rows", (0, 2), 4, -1), ("columns", (-1, 1), -1, 5)):
                found[f"{name}_{align}"] = tf.linalg.diag(x, k=k, num_rows=rows, num_cols=columns, align=align, padding_value=0.5)
        return found

    w.function(model, {"x": spec([None, 3, 4]), "i": spec([3, 3], _INT)}, {"x": odd(w.normal(2, 3, 4)), "i": w.integers(3, 3)})


@case(repairs="set-band-as-choice", since="4.22.0")
def set_bands(w):
    def model(x, d, z, i):
        found = {"second": raw.MatrixSetDiagV2(input=x, diagonal=d, k=[-1, 1]), "whole": tf.linalg.set_diag(i, i[:2] * 3, k=(0, 1))}
        for align in _ALIGNS:
            found |= {f"wide_{align}": tf.linalg.set_diag(x, d, k=(-1, 1), align=align), f"up_{align}": tf.linalg.set_diag(x, d, k=(0, 2), align=align),
                      f"tall_{align}": tf.linalg.set_diag(z, d, k=(-2, 0), align=align)}
        return found

    # TensorFlow infers a wrong rank for a batch of unknown size.
    w.function(model, {"x": spec([2, 3, 4]), "d": spec([2, 3, 3]), "z": spec([2, 5, 3]), "i": spec([3, 3], _INT)},
               {"x": odd(w.normal(2, 3, 4)), "d": odd(w.normal(2, 3, 3)), "z": w.normal(2, 5, 3), "i": w.integers(3, 3)})


@case(ci=True, repairs="list-scatter-element-by-element")
def rows_scattered_into_lists(w):
    def model(x, z, p):
        def rows():
            return tf.TensorArray(tf.float32, size=4, element_shape=[3]).unstack(z)

        return {"known": rows().scatter([2, 0], x).stack(), "twice": rows().scatter([1, 1], x).stack(), "fed": rows().scatter(p, x).stack(),
                "new": tf.TensorArray(tf.float32, size=2, element_shape=[3]).scatter([1, 0], x).stack()}

    w.function(model, {"x": spec([2, 3]), "z": spec([4, 3]), "p": spec([2], _INT)},
               {"x": odd(w.normal(2, 3)), "z": w.normal(4, 3), "p": np.int32([3, 1])},
               {"x": w.normal(2, 3), "z": w.normal(4, 3), "p": np.int32([0, 0])})


def _tridiagonal(w, batch, n, dominant=True):
    """Diagonals of well conditioned matrices. Without a dominant diagonal, rows have to be exchanged."""
    while True:
        values = w.normal(batch, 3, n)
        values[:, 1] = values[:, 1] * 0.3 + (3.0 if dominant else 0.0)
        full = [np.diag(d[1]) + np.diag(d[0, :-1], 1) + np.diag(d[2, 1:], -1) for d in values.astype(np.float64)]
        if max(np.linalg.cond(one) for one in full) < 20:
            return values.astype(np.float32)


@case(repairs="tridiagonal-solve-by-rows", since="4.22.0")
def tridiagonal_equations(w):
    def model(a, b, c, x):
        return {"pivots": raw.TridiagonalSolve(diagonals=a, rhs=x[:, :4]), "eight": raw.TridiagonalSolve(diagonals=b, rhs=x),
                "thomas": raw.TridiagonalSolve(diagonals=c, rhs=x[:, :5], partial_pivoting=False),
                "one": raw.TridiagonalSolve(diagonals=a[:, :, :1] + 4, rhs=x[:, :1]), "two": raw.TridiagonalSolve(diagonals=c[:, :, :2], rhs=x[:, :2]),
                "none": raw.TridiagonalSolve(diagonals=a * [[0.0], [1.0], [1.0]] * [1.0, 0.0, 1.0, 1.0], rhs=x[:, :4]),
                "flat": raw.TridiagonalSolve(diagonals=a[0], rhs=x[0, :4])}

    w.function(model, {"a": spec([None, 3, 4]), "b": spec([None, 3, 8]), "c": spec([None, 3, 5]), "x": spec([None, 8, 2])},
               {"a": _tridiagonal(w, 4, 4, False), "b": _tridiagonal(w, 4, 8), "c": _tridiagonal(w, 4, 5), "x": w.normal(4, 8, 2)},
               {"a": _tridiagonal(w, 2, 4, False), "b": _tridiagonal(w, 2, 8, False), "c": _tridiagonal(w, 2, 5), "x": w.normal(2, 8, 2)})


@case(ci=True, repairs="einsum-of-a-diagonal-as-gather")
def diagonals_by_einsum(w):
    def model(x, z, i):
        return {"flat": tf.einsum("ii->i", i), "rows": tf.einsum("bii->bi", x), "other": tf.einsum("cjj->cj", x), "any": tf.einsum("...ii->...i", z),
                "trace": tf.einsum("bii->b", x), "all": tf.einsum("ii->", i), "short": tf.einsum("ii", i), "traces": tf.einsum("...ii->...", z)}

    w.function(model, {"x": spec([None, 3, 3]), "z": spec([None, 2, 4, 4]), "i": spec([3, 3], _INT)},
               {"x": odd(w.normal(2, 3, 3)), "z": w.normal(3, 2, 4, 4), "i": w.integers(3, 3)})


@case(repairs="product-of-bytes-in-float", since="4.22.0")
def products_of_bytes(w):
    def model(x, z):
        kinds = {kind: tf.cast(tf.clip_by_value(x, kind.min, kind.max), kind) for kind in (tf.int8, tf.uint8)}
        right = tf.constant(w.integers(200, 3, low=-128, high=128), tf.int8)
        wide = tf.cast(tf.clip_by_value(z, -128, 127), tf.int8)
        return {"signed": raw.BatchMatMulV3(x=kinds[tf.int8], y=right, Tout=_INT), "mixed": raw.BatchMatMulV3(x=kinds[tf.uint8], y=right, Tout=_INT),
                "turned": raw.BatchMatMulV3(x=wide, y=wide, adj_x=True, Tout=_INT)}

    w.function(model, {"x": spec([None, 4, 200], _INT), "z": spec([None, 5, 2], _INT)},
               {"x": w.integers(2, 4, 200, low=-200, high=300), "z": w.integers(3, 5, 2, low=-128, high=128)},
               {"x": np.full([1, 4, 200], -128, np.int32), "z": np.full([1, 5, 2], 127, np.int32)})


@case(repairs="element-shape-of-a-list")
def element_shapes_of_lists(w):
    def model(x):
        made = raw.TensorListFromTensor(tensor=x, element_shape=np.int32([-1, 3]))
        return {"made": raw.TensorListElementShape(input_handle=made, shape_type=_INT), "rows": raw.TensorListStack(
                    input_handle=made, element_shape=np.int32([2, 3]), element_dtype=tf.float32),
                "new": raw.TensorListElementShape(input_handle=raw.TensorListReserve(element_shape=np.int64([7]), num_elements=2, element_dtype=tf.float32),
                                                  shape_type=_INT),
                "empty": raw.TensorListElementShape(input_handle=raw.EmptyTensorList(element_shape=tf.shape(x), max_num_elements=2, element_dtype=tf.float32),
                                                    shape_type=_INT)}

    w.function(model, {"x": spec([None, 2, 3])}, {"x": w.normal(4, 2, 3)})


@case(flags=("--backend", "wasm"), repairs="parts-of-complex-on-wasm")
def parts_of_complex_on_wasm(w):
    """Refused without the rule of that name, as wasm has no complex numbers."""
    def model(x, y):
        z = tf.complex(x, y)
        return {"size": tf.abs(z), "real": tf.math.real(z) + 1, "imaginary": tf.math.imag(z) * 2,
                "spread": tf.abs(raw.Complex(real=tf.reshape(x, [14, 1]), imag=y))}

    w.function(model, {"x": spec([14]), "y": spec([14])},
               {"x": np.float32([0, -0.0, 3, -3, 1e30, 1e-30, np.inf, np.nan, 2, np.inf, 1e38, 0, -5, 1e-20]),
                "y": np.float32([0, 1, 4, 4, 1e30, 1e-30, 1, 1, np.nan, -np.inf, 1e38, -2, 12, 1e-20])}, {"x": w.normal(14, scale=1e-19), "y": w.normal(14, scale=1e19)},
               {"x": w.normal(14), "y": w.normal(14)})
