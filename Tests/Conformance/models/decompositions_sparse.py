"""Segments of a given number, sparse tensors, bands of diagonals and lists that conversion says by other ops."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
_INT = tf.int32


# The ops of the second version have kernels for XLA only, so TensorFlow has to compile these models.

@case(repairs="numbered-segment-sum-as-scatter", since="4.22.0")
def numbered_segment_sums(w):
    @tf.function(jit_compile=True)
    def model(x, i, s):
        return {"float": raw.SegmentSumV2(data=x, segment_ids=s, num_segments=5), "int": raw.SegmentSumV2(data=i, segment_ids=s, num_segments=5),
                "flat": raw.SegmentSumV2(data=x[:, 0, 0], segment_ids=tf.cast(s, tf.int64), num_segments=9)}

    w.function(model, {"x": spec([4, 3, 2]), "i": spec([4, 3], _INT), "s": spec([4], _INT)},
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([0, 0, 3, 4])},
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([-2, 1, 1, 7])})


@case(repairs="numbered-segment-extreme-as-masked-reduction", since="4.22.0")
def numbered_segment_extremes(w):
    @tf.function(jit_compile=True)
    def model(x, i, s):
        found = {}
        for name, op in (("max", raw.SegmentMaxV2), ("min", raw.SegmentMinV2), ("product", raw.SegmentProdV2)):
            found |= {f"{name}_float": op(data=x, segment_ids=s, num_segments=5), f"{name}_int": op(data=i, segment_ids=s, num_segments=3),
                      f"{name}_flat": op(data=x[:, 0, 0], segment_ids=s, num_segments=9)}
        return found

    odd = w.normal(4, 3, 2)
    odd[0, 0], odd[1, 1] = np.inf, -np.inf
    w.function(model, {"x": spec([4, 3, 2]), "i": spec([4, 3], _INT), "s": spec([4], _INT)},
               {"x": w.normal(4, 3, 2), "i": w.integers(4, 3), "s": np.int32([0, 0, 3, 4])},
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


@case(ci=True, repairs="sparse-softmax-as-softmax", since="4.22.0")
def sparse_softmaxes(w):
    w.function(lambda i, v, j: {"two": raw.SparseSoftmax(sp_indices=i, sp_values=v, sp_shape=np.int64([3, 4])),
                                "three": raw.SparseSoftmax(sp_indices=j, sp_values=v, sp_shape=np.int64([2, 3, 4]))},
               {"i": spec([None, 2], tf.int64), "v": spec([None]), "j": spec([None, 3], tf.int64)},
               {"i": _PLACES, "v": w.normal(4, scale=9), "j": _DEEP_PLACES},
               {"i": _PLACES, "v": np.float32([np.nan, 2, -np.inf, -np.inf]), "j": _DEEP_PLACES},
               {"i": _PLACES[:1], "v": np.float32([-1e30]), "j": _DEEP_PLACES[1:2]})


@case(repairs="sparse-greatest-as-masked-reduction", since="4.22.0")
def sparse_greatest(w):
    def model(i, v, j, k):
        flat = {"input_indices": i, "input_shape": np.int64([3, 4])}
        deep = {"input_indices": j, "input_shape": np.int64([2, 3, 4])}
        return {"rows": raw.SparseReduceMax(**flat, input_values=v, reduction_axes=[1]),
                "columns": raw.SparseReduceMax(**flat, input_values=v, reduction_axes=[-2], keep_dims=True),
                "all": raw.SparseReduceMax(**flat, input_values=v, reduction_axes=[0, 1]),
                "deep": raw.SparseReduceMax(**deep, input_values=v, reduction_axes=[0, 2]),
                "whole": raw.SparseReduceMax(**deep, input_values=k, reduction_axes=[1])}

    w.function(model, {"i": spec([None, 2], tf.int64), "v": spec([None]), "j": spec([None, 3], tf.int64), "k": spec([None], _INT)},
               {"i": _PLACES, "v": w.normal(4), "j": _DEEP_PLACES, "k": np.int32([-7, 0, 3, -2])},
               {"i": _PLACES, "v": np.float32([-np.inf, -np.inf, np.inf, -3e38]), "j": _DEEP_PLACES, "k": np.int32([-7, -8, -9, -2])})


@case(repairs="sparse-reduction-to-sparse-by-where", since="4.22.0")
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


@case(ci=True, repairs="sparse-order-as-sort", since="4.22.0")
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
