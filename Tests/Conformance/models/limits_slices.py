"""Slices, joins, padding and tiling at the edge of what the runtime gets right."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
WORDS = np.array(["a", "b", "c", "d"], dtype=object)


@case(ci=True, since="4.22.0")
def slice_elements_and_steps(w):
    """Single elements of one axis and steps over another: the runtime works out the shape wrongly unless it is split."""
    def model(x):
        return {"first": x[0, ::2], "last": x[::2, :, 1], "middle": x[::2, 1, ::2], "negative": x[-1, ::-1],
                "two": x[0, 1, ::2], "axis": x[:, tf.newaxis, 1, ::2], "ellipsis": x[::2, ..., 1]}

    w.function(model, {"x": spec([None, 4, 5])}, {"x": w.normal(3, 4, 5)}, {"x": w.normal(5, 4, 5)})


@case(since="4.22.0")
def slice_elements_and_steps_of_unknown_rank(w):
    w.function(lambda x: {"first": x[0, ::2], "last": x[::2, ..., 1]}, {"x": spec(None)}, {"x": w.normal(3, 4, 5)},
               {"x": w.normal(3, 4)})


@case(since="4.22.0")
def slice_element_at_a_fed_place(w):
    w.function(lambda x, i: {"row": x[i], "steps": x[:, i, ::2]}, {"x": spec([None, 4, 5]), "i": spec([], tf.int32)},
               {"x": w.normal(3, 4, 5), "i": np.int32(2)}, {"x": w.normal(3, 4, 5), "i": np.int32(-1)})


@case(since="4.22.0")
def slice_stride_of_the_element(w):
    """TensorFlow takes any positive stride where a single element is meant."""
    def model(x):
        return raw.StridedSlice(input=x, begin=[1, 1], end=[2, 3], strides=[2, 1], shrink_axis_mask=1)

    w.function(model, {"x": spec([3, 4])}, {"x": w.normal(3, 4)})


@case(ci=True, since="4.22.0")
def slice_that_ends_before_it_begins(w):
    def model(x):
        return {"one": tf.shape(x[:, 2:1]), "two": tf.shape(x[3:1]), "element": tf.shape(x[0, 2:1])}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(5, 4)})


@case(since="4.22.0")
def slice_that_is_empty(w):
    def model(x):
        return {"equal": tf.shape(x[:, 2:2]), "beyond": tf.shape(x[:, 7:9]), "step": tf.shape(x[::2, 2:1]),
                "back": tf.shape(x[:, 1:3:-1])}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(5, 4)})


@case(ci=True, since="4.22.0")
def slice_back_and_out_of_bounds(w):
    def model(x):
        return {"back": x[:, 3:0:-1], "all_back": x[..., ::-1], "far_begin": x[:, -10:2], "far_end": x[:, 1:100:2],
                "far_back": x[:, 10::-1], "far_stop": x[:, 3:-10:-1], "masks": x[:, :1:-1, 2::-1]}

    w.function(model, {"x": spec([None, 4, 5])}, {"x": w.normal(3, 4, 5)})


@case(since="4.22.0")
def slice_ellipsis_and_new_axes(w):
    def model(x):
        return {"zero": x[:, 1:, ..., ::2], "many": x[tf.newaxis, ::2, tf.newaxis, ..., ::-1, tf.newaxis],
                "front": x[..., 0, 1, 2], "end": x[0, ..., tf.newaxis, 1], "steps": x[..., ::2, 1:, 2:]}

    w.function(model, {"x": spec([None, 4, 5])}, {"x": w.normal(3, 4, 5)})


@case(since="4.22.0")
def slice_odd_masks(w):
    """Begin, end and masks of a single element that say more than is needed."""
    def model(x):
        def one(begin, end, **masks):
            return raw.StridedSlice(input=x, begin=[begin, 1], end=[end, 3], strides=[1, 1], **masks)

        return {"begin": one(2, 3, begin_mask=1, shrink_axis_mask=1), "end": one(1, 0, end_mask=1, shrink_axis_mask=1),
                "odd": one(1, 0, shrink_axis_mask=1), "last": one(-1, 0, shrink_axis_mask=1),
                "axis": one(0, 0, new_axis_mask=1, shrink_axis_mask=1)}

    w.function(model, {"x": spec([3, 4, 5])}, {"x": w.normal(3, 4, 5)})


@case(since="4.22.0")
def slice_dtypes(w):
    def model(b, s, i):
        return {"bool": b[:, ::2], "words": s[1:], "word": s[2], "steps": s[::2], "int64": i[1:, ::-1]}

    w.function(model, {"b": spec([None, 4], tf.bool), "s": spec([None], tf.string), "i": spec([None, 4], tf.int64)},
               {"b": w.normal(3, 4) > 0, "s": WORDS, "i": w.integers(3, 4, dtype=np.int64)})


@case(since="4.22.0")
def slice_of_rank_four(w):
    w.function(lambda x: x[:, 1:, :, ::2], {"x": spec([2, 3, 2, 4])}, {"x": w.normal(2, 3, 2, 4)})


@case(ci=True, refused="complex-kernel")
def slice_of_complex_numbers(w):
    w.function(lambda a: tf.abs(tf.complex(a, a)[:, 1:]), {"a": spec([None, 4])}, {"a": w.normal(2, 4)})


@case(since="4.22.0")
def join_complex_numbers(w):
    def model(a, b):
        # One reader each, as what is reshaped in place by the runtime's cpu backend must not be read again.
        return {"stack": tf.abs(tf.stack([tf.complex(a, b), tf.complex(b, a)], 1)),
                "transpose": tf.abs(tf.transpose(tf.complex(a, b * 2.0))),
                "concat": tf.abs(tf.concat([tf.complex(a, a), tf.complex(b, b)], -1)),
                "expand": tf.abs(tf.expand_dims(tf.reshape(tf.complex(b, a + 1.0), [-1]), 0))}

    w.function(model, {"a": spec([2, 4]), "b": spec([2, 4])}, {"a": w.normal(2, 4), "b": w.normal(2, 4)})


@case(refused="complex-kernel")
def pad_complex_numbers(w):
    w.function(lambda a: tf.abs(tf.pad(tf.complex(a, a), [[1, 1]])), {"a": spec([None])}, {"a": w.normal(4)})


@case()
def split_by_fed_sizes(w):
    def model(x, sizes):
        a, b = raw.SplitV(value=x, size_splits=sizes, axis=1, num_split=2)
        c, d = tf.split(x, [1, -1], -1)
        return {"a": a, "b": b, "c": c, "d": d}

    w.function(model, {"x": spec([None, 4]), "sizes": spec([2], tf.int32)},
               {"x": w.normal(3, 4), "sizes": np.int32([1, 3])}, {"x": w.normal(3, 4), "sizes": np.int32([4, -1])})


@case(since="4.22.0")
def joins_of_words_and_empty_tensors(w):
    def model(s, x):
        nothing = x[:0]
        return {"concat": tf.concat([s, s[:1]], 0), "stack": tf.stack([s, s], 1), "tile": tf.tile(s, [2]),
                "nothing": tf.concat([x, nothing], 0)}

    w.function(model, {"s": spec([4], tf.string), "x": spec([None, 2])}, {"s": WORDS, "x": w.normal(3, 2)})


@case(refused="strings-in-numeric-op")
def reverse_words(w):
    w.function(lambda s: tf.reverse(s, [0]), {"s": spec([None], tf.string)}, {"s": WORDS})


@case(since="4.22.0")
def pads_of_every_kind(w):
    def model(x, b, n):
        return {"scalar": raw.Pad(input=tf.reduce_sum(x), paddings=np.zeros((0, 2), np.int32)),
                "infinite": tf.pad(x, [[1, 0], [0, 1]], constant_values=-np.inf), "bool": tf.pad(b, [[1, 1]]),
                "reflect": tf.pad(x, [[2, 2], [3, 3]], "REFLECT"), "symmetric": tf.pad(x, [[3, 3], [4, 4]], "SYMMETRIC"),
                "fed": tf.pad(x, n)}

    w.function(model, {"x": spec([3, 4]), "b": spec([None], tf.bool), "n": spec([2, 2], tf.int32)},
               {"x": w.normal(3, 4), "b": np.array([True, False]), "n": np.int32([[1, 0], [0, 2]])})


@case()
def broadcast_to_sizes(w):
    def model(x, shape):
        return {"more": tf.broadcast_to(x, [2, 3, 4]), "same": tf.broadcast_to(x, [3, 4]),
                "fed": tf.broadcast_to(x[:1], shape)}

    w.function(model, {"x": spec([3, 4]), "shape": spec([3], tf.int32)},
               {"x": w.normal(3, 4), "shape": np.int32([2, 2, 4])})


@case(refused="broadcast-to-nothing")
def broadcast_to_nothing(w):
    w.function(lambda x: raw.BroadcastTo(input=x, shape=[0, 3]), {"x": spec([1, 3])}, {"x": w.normal(1, 3)})


@case()
def space_and_batch(w):
    def model(x, crops):
        batched = tf.space_to_batch_nd(x, [2, 2], [[1, 1], [2, 0]])
        return {"batched": batched, "back": tf.compat.v1.batch_to_space_nd(batched, [2, 2], crops),
                "vector": tf.space_to_batch_nd(x[:, :, 0], [2], [[0, 0]])}

    w.function(model, {"x": spec([1, 4, 4, 3]), "crops": spec([2, 2], tf.int32)},
               {"x": w.normal(1, 4, 4, 3), "crops": np.int32([[1, 1], [2, 0]])})


@case(may_refuse="wrong-input-dtype", since="4.22.0")
def depth_to_space_of_integers(w):
    w.function(lambda x: tf.nn.depth_to_space(x, 2), {"x": spec([1, 2, 2, 4], tf.int32)}, {"x": w.integers(1, 2, 2, 4)})


@case(since="4.22.0")
def transpose_every_rank(w):
    def model(x, order):
        return {"fed": tf.transpose(x, order), "six": tf.transpose(x[..., None, None, None]), "two": tf.transpose(x[0])}

    w.function(model, {"x": spec([2, 3, 4]), "order": spec([3], tf.int32)},
               {"x": w.normal(2, 3, 4), "order": np.int32([2, 0, 1])})


@case(ci=True, may_refuse="slice-behind-the-end")
def slices_behind_the_end(w):
    """Nothing is left of them; releases before 2.8.0 leave one element."""
    w.function(lambda x: {"all": x[3:], "rest": x[4:, :1], "columns": x[:, 2:]}, {"x": spec([3, 2])}, {"x": w.normal(3, 2)})
