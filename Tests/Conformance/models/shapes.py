"""Arithmetic on shapes, slicing, joining, gathering and scattering."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec


@case(ci=True)
def dynamic_batch_shapes(w):
    def model(x):
        shape = tf.shape(x)
        flat = tf.reshape(x, [shape[0], -1])
        rows = tf.reshape(x, tf.stack([shape[0] * shape[1], 4]))
        return {"flat": flat, "rows": rows, "tiled": tf.tile(x[:, :1], [1, 3, 1]), "zeros": tf.zeros([shape[0], 2]),
                "like": tf.ones_like(flat), "size": tf.size(x), "rank": tf.rank(x)}

    w.function(model, {"x": spec([None, None, 4])}, {"x": w.normal(2, 3, 4)}, {"x": w.normal(1, 5, 4)})


@case(ci=True, since="4.22.0")
def strided_slices(w):
    def model(x):
        return {"newaxis": x[:, tf.newaxis, 1], "ellipsis": x[..., 2], "middle": x[0, ..., tf.newaxis],
                "negative": x[:, ::-1], "step": x[::2, 1::2], "back": x[:, -3:-1], "last": x[-1], "to_end": x[:, 2:],
                "stepping_back": x[:, 4:0:-2]}

    w.function(model, {"x": spec([None, 6, 5])}, {"x": w.normal(4, 6, 5)}, {"x": w.normal(3, 6, 5)})


@case()
def strided_slices_of_shapes(w):
    def model(x):
        static, dynamic = x.shape[-1], tf.shape(x)
        begin, end = tf.stack([0, dynamic[1] - 2]), tf.stack([dynamic[0], dynamic[1]])
        return {"slice": tf.strided_slice(x, begin, end), "masked": tf.strided_slice(x, [1, 0], [0, 2], end_mask=1),
                "rest": tf.slice(x, [0, 1], [-1, static - 1]), "of_shape": dynamic[1:][::-1]}

    w.function(model, {"x": spec([None, 5])}, {"x": w.normal(3, 5)})


@case(ci=True)
def slice_to_int64_end(w):
    """2^63 - 1 stands for the end, and becomes -1 where only 32 bits are kept."""
    largest = np.int64(2**63 - 1)

    def model(x):
        return {"end": tf.strided_slice(x, tf.constant([0, 1], tf.int64), tf.constant([largest, largest]),
                                        tf.constant([1, 1], tf.int64)),
                "begin": tf.strided_slice(x, tf.constant([largest], tf.int64), tf.constant([-2**63], tf.int64),
                                          tf.constant([-1], tf.int64))}

    w.function(model, {"x": spec([None, 5])}, {"x": w.normal(3, 5)})


@case(ci=True)
def gather_and_scatter(w):
    table = w.variable(6, 3)

    def model(ids, pairs):
        return {"rows": tf.gather(table, ids), "columns": tf.gather(table, ids % 3, axis=1),
                "pairs": tf.gather_nd(table, pairs), "scattered": tf.scatter_nd(pairs, tf.ones([2]), [6, 3])}

    w.function(model, {"ids": spec([None], tf.int32), "pairs": spec([2, 2], tf.int32)},
               {"ids": w.integers(4, high=6), "pairs": np.int32([[1, 2], [5, 0]])}, track=[table])


@case(since="4.3.0", may_refuse="*")
def scatter_into_a_weight(w):
    """The runtime's cpu backend writes into the weight itself, so that the next run reads what this one wrote."""
    table = w.variable(6, 3)

    def model(pairs, values):
        return {"updated": tf.tensor_scatter_nd_update(table, pairs, values), "table": table + 0.0}

    w.function(model, {"pairs": spec([2, 2], tf.int32), "values": spec([2])},
               {"pairs": np.int32([[1, 2], [5, 0]]), "values": w.normal(2)},
               {"pairs": np.int32([[0, 0], [3, 1]]), "values": w.normal(2)}, track=[table])


@case()
def gather_with_batch_dimensions(w):
    def model(x, ids):
        return tf.gather(x, ids, batch_dims=1)

    w.function(model, {"x": spec([2, 5, 3]), "ids": spec([2, 4], tf.int32)},
               {"x": w.normal(2, 5, 3), "ids": w.integers(2, 4, high=5)})


@case()
def joining_and_splitting(w):
    def model(x, y):
        a, b = tf.split(x, [1, 3], axis=1)
        parts = tf.unstack(y, axis=1)
        return {"concat": tf.concat([x, y, b], 1), "stack": tf.stack([x, y], axis=2), "a": a, "parts": parts[3] + parts[0],
                "repeat": tf.repeat(x, 2, axis=0), "roll": tf.concat([x[1:], x[:1]], 0)}

    w.function(model, {"x": spec([None, 4]), "y": spec([None, 4])}, {"x": w.normal(2, 4), "y": w.normal(2, 4)})


@case()
def transposes_and_squeezes(w):
    def model(x):
        y = tf.expand_dims(x, -1)
        return {"transpose": tf.transpose(x, [2, 0, 1]), "squeeze": tf.squeeze(y, [-1]), "expand": tf.expand_dims(x, 1),
                "swap": tf.linalg.matrix_transpose(x), "all": tf.squeeze(tf.reshape(x[0, 0], [1, 5, 1]))}

    w.function(model, {"x": spec([None, 4, 5])}, {"x": w.normal(2, 4, 5)})


@case()
def broadcasting(w):
    def model(x, y):
        return {"to": tf.broadcast_to(x, [3, 2, 4]), "sum": x + y, "outer": x[:, :, None] * x[:, None, :],
                "shape": tf.broadcast_dynamic_shape(tf.shape(x), tf.shape(y)), "meshgrid": tf.meshgrid(y[0], y[0])[1]}

    w.function(model, {"x": spec([2, 4]), "y": spec([1, 4])}, {"x": w.normal(2, 4), "y": w.normal(1, 4)})


@case()
def ranges_and_fills(w):
    def model(n):
        return {"range": tf.range(n), "float": tf.range(0.0, tf.cast(n, tf.float32), 0.5), "fill": tf.fill([n, 2], 1.5),
                "linspace": tf.linspace(0.0, 1.0, n), "down": tf.range(n, 0, -2)}

    w.function(model, {"n": spec([], tf.int32)}, {"n": np.int32(5)}, {"n": np.int32(3)})


@case(may_refuse="rewritable-op")
def identity_matrix(w):
    w.function(lambda x: x @ (tf.eye(3) * 2.0) @ tf.linalg.diag(x[0]), {"x": spec([None, 3])}, {"x": w.normal(2, 3)})


@case(may_refuse="*")
def band_part(w):
    w.function(lambda x: tf.linalg.band_part(x, -1, 0), {"x": spec([4, 4])}, {"x": w.normal(4, 4)})


@case()
def reverse_and_sequence(w):
    def model(x, lengths):
        return {"reverse": tf.reverse(x, [0, 1]), "mask": tf.sequence_mask(lengths, 5)}

    w.function(model, {"x": spec([4, 4]), "lengths": spec([None], tf.int32)},
               {"x": w.normal(4, 4), "lengths": np.int32([1, 5, 3])})


@case(may_refuse="never-executable-op")
def ensure_shape(w):
    def model(x):
        return tf.ensure_shape(x, [None, 3]) * 2.0

    w.function(model, {"x": spec([None, None])}, {"x": w.normal(2, 3)})


@case(since="2.8.0")
def sets_and_counts(w):
    def model(x):
        values, where = tf.unique(x)
        return {"values": values, "where": where, "nonzero": tf.where(x > 3), "counts": tf.math.bincount(x, minlength=8, maxlength=8)}

    w.function(model, {"x": spec([None], tf.int32)}, {"x": np.int32([5, 3, 5, 7, 3, 3])})


@case()
def boolean_mask(w):
    w.function(lambda x: tf.boolean_mask(x, x[:, 0] > 0.0), {"x": spec([None, 3])}, {"x": w.normal(6, 3)})


@case()
def unknown_rank(w):
    """An input of unknown rank: converts with a warning, or is found."""
    w.function(lambda x: tf.nn.relu(x) * 2.0, {"x": spec(None)}, {"x": w.normal(2, 3)}, {"x": w.normal(4)})


@case()
def shape_of_conv_as_size(w):
    """A resize to the size of another tensor, as every U-Net has."""
    kernel = w.variable(3, 3, 2, 3, scale=0.4)

    def model(x):
        small = tf.nn.conv2d(x, kernel, 2, "SAME")
        back = tf.image.resize(small, tf.shape(x)[1:3])
        return tf.concat([x, back], -1)

    w.function(model, {"x": spec([None, None, None, 2])}, {"x": w.normal(1, 6, 8, 2)}, {"x": w.normal(2, 5, 5, 2)},
               track=[kernel])


@case(ci=True)
def sizes_of_a_variable(w):
    """They are known as soon as the variable is."""
    v = w.variable(4, 3)

    def model(x):
        sizes = tf.raw_ops.VariableShape(input=v.handle, out_type=tf.int32)
        return {"y": tf.reshape(x @ v, tf.concat([[-1], sizes[1:]], 0)), "sizes": sizes}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(2, 4)}, track=[v])
