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
