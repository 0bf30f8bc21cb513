"""Ops on the order of elements, segments, diagonals and sparse tensors that the runtime does not have, and that conversion says by others."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import odd, spec

raw = tf.raw_ops
_INT = tf.int32


@case(ci=True, repairs="TFJ640", since="4.22.0")
def rolled(w):
    def model(x, z, i):
        return {"known": raw.Roll(input=x, shift=1, axis=2), "fed": raw.Roll(input=z, shift=-3, axis=0),
                "far": tf.roll(x, [7, -6], [1, -1]), "twice": tf.roll(x, [1, 1], [1, 1]), "none": tf.roll(i, 0, 1),
                "bool": tf.roll(i > 3, 2, 0)}

    w.function(model, {"x": spec([None, 4, 5]), "z": spec([None, None]), "i": spec([None, 3], _INT)},
               {"x": odd(w.normal(2, 4, 5)), "z": w.normal(5, 2), "i": w.integers(4, 3)},
               {"x": w.normal(1, 4, 5), "z": w.normal(2, 1), "i": w.integers(1, 3)})


@case(repairs="TFJ641", since="4.22.0")
def cross_product(w):
    w.function(lambda x, z, i: {"float": tf.linalg.cross(x, z), "int": tf.linalg.cross(i, i + [1, 2, 5])},
               {"x": spec([None, 2, 3]), "z": spec([None, 2, 3]), "i": spec([None, 3], _INT)},
               {"x": w.normal(4, 2, 3), "z": w.normal(4, 2, 3), "i": w.integers(3, 3)})


@case(ci=True, repairs="TFJ642", since="4.22.0")
def matrix_of_diagonal(w):
    w.function(lambda x, z, i: {"known": raw.MatrixDiag(diagonal=x), "fed": raw.MatrixDiag(diagonal=z),
                                "int": raw.MatrixDiag(diagonal=i), "bool": raw.MatrixDiag(diagonal=i > 2)},
               {"x": spec([None, 4]), "z": spec([None, None]), "i": spec([3], _INT)},
               {"x": odd(w.normal(2, 4)), "z": odd(w.normal(2, 3)), "i": w.integers(3)})


@case(repairs="TFJ643", since="4.22.0")
def shifted_matrix_of_diagonal(w):
    def model(x, z, i):
        return {"main": tf.linalg.diag(x), "fed": tf.linalg.diag(z), "up": tf.linalg.diag(x, k=2), "down": tf.linalg.diag(x, k=-1),
                "padded": tf.linalg.diag(x, padding_value=-7.0), "tall": tf.linalg.diag(x, num_rows=6, num_cols=4, padding_value=2.0),
                "wide": tf.linalg.diag(x, k=1, num_rows=4, num_cols=7), "rows": tf.linalg.diag(x, num_rows=5),
                "low": tf.linalg.diag(x, k=-2, num_rows=9), "int": tf.linalg.diag(i, k=1),
                "second": raw.MatrixDiagV2(diagonal=x, k=-1, num_rows=-1, num_cols=-1, padding_value=0.0)}

    w.function(model, {"x": spec([None, 4]), "z": spec([None, None]), "i": spec([3], _INT)},
               {"x": odd(w.normal(2, 4)), "z": w.normal(2, 3), "i": w.integers(3)})


@case(repairs="TFJ644", since="4.22.0")
def diagonal_part(w):
    w.function(lambda x, z, i: {"wide": raw.MatrixDiagPart(input=x), "tall": raw.MatrixDiagPart(input=z), "int": raw.MatrixDiagPart(input=i)},
               {"x": spec([None, 2, 3, 4]), "z": spec([None, 4, 3]), "i": spec([3, 3], _INT)},
               {"x": odd(w.normal(2, 2, 3, 4)), "z": w.normal(2, 4, 3), "i": w.integers(3, 3)})


@case(ci=True, repairs="TFJ645", since="4.22.0")
def shifted_diagonal_part(w):
    def model(x, z):
        return {"main": tf.linalg.diag_part(x), "up": tf.linalg.diag_part(x, k=2), "corner": tf.linalg.diag_part(x, k=3),
                "down": tf.linalg.diag_part(x, k=-2), "tall": tf.linalg.diag_part(z, k=-1), "trace": tf.linalg.trace(x),
                "second": raw.MatrixDiagPartV2(input=x, k=1, padding_value=0.0)}

    w.function(model, {"x": spec([None, 3, 4]), "z": spec([None, 4, 3])}, {"x": odd(w.normal(2, 3, 4)), "z": w.normal(2, 4, 3)})


@case(repairs="TFJ646", since="4.22.0")
def set_diagonal(w):
    w.function(lambda x, d: raw.MatrixSetDiag(input=x, diagonal=d), {"x": spec([None, 3, 4]), "d": spec([None, 3])},
               {"x": odd(w.normal(2, 3, 4)), "d": odd(w.normal(2, 3))})


@case(repairs="TFJ647", since="4.22.0")
def set_shifted_diagonal(w):
    def model(x, d, z):
        return {"main": tf.linalg.set_diag(x, d), "up": tf.linalg.set_diag(x, d, k=1), "down": tf.linalg.set_diag(x, d[:, :2], k=-1),
                "tall": tf.linalg.set_diag(z, d), "second": raw.MatrixSetDiagV2(input=x, diagonal=d, k=1)}

    w.function(model, {"x": spec([None, 3, 4]), "d": spec([None, 3]), "z": spec([None, 5, 3])},
               {"x": odd(w.normal(2, 3, 4)), "d": odd(w.normal(2, 3)), "z": w.normal(2, 5, 3)})


@case(repairs="TFJ648", since="4.22.0")
def tensor_of_diagonal(w):
    w.function(lambda x, z: {"one": tf.linalg.tensor_diag(x), "two": tf.linalg.tensor_diag(z)}, {"x": spec([4]), "z": spec([2, 3])},
               {"x": odd(w.normal(4)), "z": w.normal(2, 3)})


@case(repairs="TFJ649", since="4.22.0")
def diagonal_of_tensor(w):
    w.function(lambda x, z: {"one": tf.linalg.tensor_diag_part(x), "two": tf.linalg.tensor_diag_part(z)},
               {"x": spec([4, 4]), "z": spec([2, 3, 2, 3])}, {"x": odd(w.normal(4, 4)), "z": w.normal(2, 3, 2, 3)})


@case(ci=True, repairs="TFJ650")
def space_to_depth_of_images(w):
    w.function(lambda x, z, i: {"known": tf.nn.space_to_depth(x, 2), "fed": tf.nn.space_to_depth(z, 3), "int": tf.nn.space_to_depth(i, 2)},
               {"x": spec([None, 4, 6, 3]), "z": spec([None, None, None, 2]), "i": spec([1, 4, 4, 2], _INT)},
               {"x": w.normal(2, 4, 6, 3), "z": w.normal(2, 6, 3, 2), "i": w.integers(1, 4, 4, 2)})


@case(repairs="TFJ651")
def blocks_to_batch(w):
    def model(x, z):
        return {"to": raw.SpaceToBatch(input=x, paddings=[[1, 1], [0, 2]], block_size=2),
                "from": raw.BatchToSpace(input=z, crops=[[0, 1], [1, 0]], block_size=2)}

    w.function(model, {"x": spec([None, 4, 6, 3]), "z": spec([8, 2, 3, 2])}, {"x": w.normal(2, 4, 6, 3), "z": w.normal(8, 2, 3, 2)})


@case(ci=True, repairs="TFJ652")
def image_patches(w):
    def patches(x, size, stride, rate, padding):
        return tf.image.extract_patches(x, [1, *size, 1], [1, *stride, 1], [1, *rate, 1], padding)

    def model(x, z):
        return {"valid": patches(x, (2, 3), (2, 1), (1, 2), "VALID"), "same": patches(x, (3, 2), (2, 3), (1, 1), "SAME"),
                "fed": patches(z, (3, 3), (2, 2), (1, 1), "VALID"), "fed_same": patches(z, (3, 2), (1, 1), (1, 1), "SAME"),
                "one": patches(z, (1, 1), (2, 1), (1, 1), "VALID"), "tiles": patches(x, (4, 4), (4, 4), (1, 1), "VALID"),
                "apart": patches(x, (1, 2), (3, 3), (1, 1), "SAME")}

    w.function(model, {"x": spec([None, 8, 9, 3]), "z": spec([None, None, None, 2])},
               {"x": w.normal(2, 8, 9, 3), "z": w.normal(2, 5, 6, 2)}, {"x": w.normal(1, 8, 9, 3), "z": w.normal(1, 4, 7, 2)})


@case(repairs="TFJ653")
def volume_patches(w):
    def model(x):
        return {"valid": raw.ExtractVolumePatches(input=x, ksizes=[1, 2, 2, 3, 1], strides=[1, 2, 1, 2, 1], padding="VALID"),
                "same": raw.ExtractVolumePatches(input=x, ksizes=[1, 2, 3, 3, 1], strides=[1, 2, 1, 2, 1], padding="SAME"),
                "one": raw.ExtractVolumePatches(input=x, ksizes=[1, 1, 1, 1, 1], strides=[1, 1, 2, 2, 1], padding="SAME")}

    w.function(model, {"x": spec([None, 4, 5, 6, 2])}, {"x": w.normal(2, 4, 5, 6, 2)})


_ROWS = {"x": spec([None, 3]), "i": spec([None], _INT)}


def _rows(w):
    """Segments with a gap; and with one that is all there is."""
    return [{"x": w.normal(7, 3), "i": np.int32([0, 0, 1, 1, 1, 3, 5])}, {"x": w.normal(2, 3), "i": np.int32([2, 2])}]


@case(repairs="TFJ654", since="4.22.0")
def unsorted_segment_sums(w):
    def model(x, i, z, j):
        return {"sum": tf.math.unsorted_segment_sum(x, i, 4), "wide": tf.math.unsorted_segment_sum(z, j, 3),
                "int": tf.math.unsorted_segment_sum(tf.cast(x, tf.int32), i, 4), "mean": tf.math.unsorted_segment_mean(x, i, 4)}

    w.function(model, _ROWS | {"z": spec([None, 2, 3]), "j": spec([None, 2], tf.int64)},
               {"x": w.normal(7, 3, scale=9), "i": np.int32([3, 0, -1, 0, 1, -5, 3]), "z": w.normal(2, 2, 3), "j": np.int64([[2, -1], [0, 2]])},
               {"x": w.normal(1, 3), "i": np.int32([-1]), "z": w.normal(1, 2, 3), "j": np.int64([[1, 1]])})


@case(ci=True, repairs="TFJ655", since="4.22.0")
def segment_sums(w):
    def model(x, i):
        return {"sum": tf.math.segment_sum(x, i), "mean": tf.math.segment_mean(x, i), "int": tf.math.segment_sum(tf.cast(x * 9, tf.int32), i),
                "flat": tf.math.segment_sum(x[:, 0], i), "long": tf.math.segment_sum(x, tf.cast(i, tf.int64))}

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ656", since="4.22.0")
def unsorted_segment_extremes(w):
    def model(x, i, z, j):
        return {"max": tf.math.unsorted_segment_max(x, i, 4), "min": tf.math.unsorted_segment_min(x, i, 4),
                "prod": tf.math.unsorted_segment_prod(x, i, 4), "wide": tf.math.unsorted_segment_max(z, j, 3),
                "int": tf.math.unsorted_segment_prod(tf.cast(x * 3, tf.int32), i, 4)}

    w.function(model, _ROWS | {"z": spec([None, 2, 3]), "j": spec([None, 2], tf.int64)},
               {"x": w.normal(7, 3), "i": np.int32([3, 0, -1, 0, 1, -5, 3]), "z": w.normal(2, 2, 3), "j": np.int64([[2, -1], [0, 2]])})


@case(repairs="TFJ657", since="4.22.0")
def segment_extremes(w):
    def model(x, i):
        return {"max": tf.math.segment_max(x, i), "min": tf.math.segment_min(x, i), "prod": tf.math.segment_prod(x, i),
                "int": tf.math.segment_max(tf.cast(x * 9, tf.int32), i), "flat": tf.math.segment_min(x[:, 1], i)}

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ658")
def sparse_segment_sums(w):
    def model(x, i, j):
        return {"sum": tf.sparse.segment_sum(x, i, j, num_segments=8), "mean": tf.sparse.segment_mean(x, i, j, num_segments=8),
                "root": tf.sparse.segment_sqrt_n(x, i, j, num_segments=8), "open": tf.sparse.segment_sqrt_n(x, i, j)}

    w.function(model, {"x": spec([None, 3]), "i": spec([None], _INT), "j": spec([None], _INT)},
               {"x": w.normal(5, 3), "i": np.int32([4, 0, 0, 2, 3]), "j": np.int32([0, 0, 0, 2, 5])})


@case(ci=True, repairs="TFJ659")
def scattered_additions(w):
    def model(x, i, u):
        n = tf.cast(u * 9, tf.int32)
        return {"add": tf.tensor_scatter_nd_add(x, i, u), "sub": tf.tensor_scatter_nd_sub(x, i, u),
                "plain": raw.ScatterNdNonAliasingAdd(input=x, indices=i, updates=u),
                "long": tf.tensor_scatter_nd_add(x, tf.cast(i, tf.int64), u), "int": tf.tensor_scatter_nd_sub(n, i % 3, n + 1)}

    w.function(model, {"x": spec([None, 3]), "i": spec([None, 1], _INT), "u": spec([None, 3])},
               {"x": odd(w.normal(5, 3)), "i": np.int32([[4], [0], [4]]), "u": w.normal(3, 3)})


@case(repairs="TFJ660", since="4.22.0")
def scattered_extremes(w):
    def model(x, u):
        return {"max": tf.tensor_scatter_nd_max(x, [[3], [0]], u), "min": tf.tensor_scatter_nd_min(x, [[3], [0]], u),
                "single": tf.tensor_scatter_nd_max(x, [[1, 2], [1, 0]], u[:, 0])}

    w.function(model, {"x": spec([None, 3]), "u": spec([2, 3])}, {"x": w.normal(5, 3), "u": w.normal(2, 3)})


@case(repairs="TFJ661", since="4.22.0")
def updates_in_place(w):
    def model(x, i, u):
        return {"update": raw.InplaceUpdate(x=x + 0, i=[3, 1], v=u), "add": raw.InplaceAdd(x=x + 1, i=i, v=u),
                "sub": raw.InplaceSub(x=x + 2, i=i, v=u)}

    w.function(model, {"x": spec([None, 3]), "i": spec([2], _INT), "u": spec([2, 3])},
               {"x": w.normal(5, 3), "i": np.int32([4, 0]), "u": w.normal(2, 3)}, {"x": w.normal(4, 3), "i": np.int32([2, 2]), "u": w.normal(2, 3)})


@case(repairs="TFJ662")
def inverse_permutation(w):
    w.function(lambda x: {"fed": tf.math.invert_permutation(x), "long": tf.math.invert_permutation(tf.cast(x, tf.int64))},
               {"x": spec([None], _INT)}, {"x": np.int32([2, 0, 3, 1])}, {"x": np.int32([0])})


@case(ci=True, repairs="TFJ663", since="4.22.0")
def stitched_rows(w):
    def model(x, z, i, j):
        return {"fed": tf.dynamic_stitch([i, j], [x, z]), "parallel": raw.ParallelDynamicStitch(indices=[i, j], data=[x, z]),
                "mixed": tf.dynamic_stitch([0, [2, 1], [[3], [4]]], [x[0], x[:2], z[:2, None]]), "one": tf.dynamic_stitch([i], [x]),
                "flat": tf.dynamic_stitch([i, j], [x[:, 0], z[:, 1]])}

    w.function(model, {"x": spec([None, 3]), "z": spec([None, 3]), "i": spec([None], _INT), "j": spec([None], _INT)},
               {"x": w.normal(3, 3), "z": w.normal(2, 3), "i": np.int32([1, 0, 2]), "j": np.int32([4, 3])},
               {"x": w.normal(2, 3), "z": w.normal(2, 3), "i": np.int32([1, 0]), "j": np.int32([2, 2])})


@case(repairs="TFJ664")
def parallel_concat(w):
    w.function(lambda x, z: tf.raw_ops.ParallelConcat(values=[x, z], shape=[2, 3]), {"x": spec([1, 3]), "z": spec([1, 3])},
               {"x": w.normal(1, 3), "z": w.normal(1, 3)})


@case(ci=True, repairs="TFJ665", since="4.22.0")
def reversed_sequences(w):
    def model(x, n):
        return {"rows": tf.reverse_sequence(x, n, seq_axis=1, batch_axis=0),
                "time": tf.reverse_sequence(tf.transpose(x, [1, 0, 2]), tf.cast(n, tf.int64), seq_axis=0, batch_axis=1),
                "last": tf.reverse_sequence(tf.transpose(x, [2, 0, 1]), n, seq_axis=2, batch_axis=1),
                "flat": tf.reverse_sequence(x[:, :, 0], n, seq_axis=1)}

    w.function(model, {"x": spec([None, None, 3]), "n": spec([None], _INT)},
               {"x": odd(w.normal(4, 5, 3)), "n": np.int32([0, 1, 3, 5])}, {"x": w.normal(1, 2, 3), "n": np.int32([2])})


@case(repairs="TFJ666")
def unravelled_indices(w):
    w.function(lambda x: {"rows": tf.unravel_index(x, [7, 3, 5]), "one": tf.unravel_index(x, [105]), "single": tf.unravel_index(x[0], [7, 15])},
               {"x": spec([None], _INT)}, {"x": np.int32([0, 104, 17, 52, 15])})


@case(repairs="TFJ667", since="4.22.0")
def counts_of_distinct(w):
    def model(x):
        y, i, c = tf.unique_with_counts(x)
        return {"y": y, "i": i, "c": c, "long": tf.unique_with_counts(x, out_idx=tf.int64)[2]}

    w.function(model, {"x": spec([None], _INT)}, {"x": np.int32([3, 1, 3, 3, 0, 1])}, {"x": np.int32([-5])})


@case(repairs="TFJ668")
def data_formats(w):
    def model(x, z, p):
        result = {}
        for a, b in (("NHWC", "NCHW"), ("NCHW", "NHWC")):
            result |= {f"map_{a}": raw.DataFormatDimMap(x=x, src_format=a, dst_format=b),
                       f"vector_{a}": raw.DataFormatVecPermute(x=z, src_format=a, dst_format=b),
                       f"pairs_{a}": raw.DataFormatVecPermute(x=p, src_format=a, dst_format=b)}
        return result | {f"map_{a}": raw.DataFormatDimMap(x=x, src_format=a, dst_format=b)
                         for a, b in (("NDHWC", "NCDHW"), ("NCDHW", "NDHWC"))}

    w.function(model, {"x": spec([None], _INT), "z": spec([4], _INT), "p": spec([4, 2], _INT)},
               {"x": np.int32([0, 1, 2, 3, -1, -2, -3, -4]), "z": np.int32([5, 6, 7, 8]), "p": w.integers(4, 2)})


@case(ci=True, repairs="TFJ669")
def sparse_times_dense(w):
    def model(i, v, b, d):
        sparse = {"a_indices": i, "a_values": v, "a_shape": np.int64([3, 4])}
        return {"plain": raw.SparseTensorDenseMatMul(**sparse, b=b), "left": raw.SparseTensorDenseMatMul(**sparse, b=d, adjoint_a=True),
                "right": raw.SparseTensorDenseMatMul(**sparse, b=tf.transpose(b), adjoint_b=True),
                "sum": raw.SparseTensorDenseAdd(**sparse, b=tf.zeros([3, 4]) + 0.5)}

    w.function(model, {"i": spec([None, 2], tf.int64), "v": spec([None]), "b": spec([4, None]), "d": spec([3, 2])},
               {"i": np.int64([[0, 1], [0, 3], [2, 0]]), "v": w.normal(3), "b": odd(w.normal(4, 2)), "d": w.normal(3, 2)},
               {"i": np.int64([[1, 1]]), "v": w.normal(1), "b": w.normal(4, 5), "d": w.normal(3, 2)})


# Small linear algebra

def _matrices(w, n, batch=4):
    """Well conditioned ones, and one that has to change its rows."""
    values = w.normal(batch, n, n) + 2 * np.eye(n, dtype=np.float32)
    values[0] = np.roll(np.diag(np.arange(1, n + 1)), 1, axis=0)
    return values


def _lower(w, n):
    return (np.tril(w.normal(4, n, n, scale=0.5)) + 2 * np.eye(n)).astype(np.float32)


_THREE_SIZES = {"x": spec([None, 3, 3]), "z": spec([2, 2]), "q": spec([None, 6, 6])}


def _sizes(w):
    return {"x": _matrices(w, 3), "z": w.normal(2, 2) + 2 * np.eye(2, dtype=np.float32), "q": _matrices(w, 6)}


@case(repairs="TFJ760", unsafe=True, since="4.22.0")
def inverse_matrices(w):
    w.function(lambda x, z, q: {"three": tf.linalg.inv(x), "two": tf.linalg.inv(z), "six": tf.linalg.inv(q, adjoint=True),
                                "one": tf.linalg.inv(x[:, :1, :1] + 3)}, _THREE_SIZES, _sizes(w))


@case(repairs="TFJ761", unsafe=True, since="4.22.0")
def solved_equations(w):
    w.function(lambda x, z, q: {"three": tf.linalg.solve(x, x[:, :, :2]), "two": tf.linalg.solve(z, z + 1, adjoint=True),
                                "six": tf.linalg.solve(q, tf.sin(q))}, _THREE_SIZES, _sizes(w))


@case(repairs="TFJ762", unsafe=True, since="4.22.0")
def determinants(w):
    w.function(lambda x, z, q: {"three": tf.linalg.det(x), "two": tf.linalg.det(z), "six": tf.linalg.det(q),
                                "none": tf.linalg.det(x * [1.0, 0.0, 1.0])}, _THREE_SIZES, _sizes(w))


@case(repairs="TFJ763", unsafe=True, since="4.22.0")
def triangular_equations(w):
    def model(x, q, b):
        up = tf.transpose(x, [0, 2, 1])
        return {"lower": tf.linalg.triangular_solve(x, b), "upper": tf.linalg.triangular_solve(up, b, lower=False),
                "adjoint": tf.linalg.triangular_solve(x, b, adjoint=True), "back": tf.linalg.triangular_solve(up, b, lower=False, adjoint=True),
                "six": tf.linalg.triangular_solve(q, tf.sin(q)), "one": tf.linalg.triangular_solve(x[:, :1, :1], b[:, :1])}

    w.function(model, {"x": spec([None, 3, 3]), "q": spec([None, 6, 6]), "b": spec([None, 3, 2])},
               {"x": _lower(w, 3), "q": _lower(w, 6), "b": w.normal(4, 3, 2)})


@case(repairs="TFJ764", unsafe=True, since="4.22.0")
def cholesky_factors(w):
    w.function(lambda x, q: {"three": tf.linalg.cholesky(x), "six": tf.linalg.cholesky(q), "one": tf.linalg.cholesky(x[:, :1, :1])},
               {"x": spec([None, 3, 3]), "q": spec([None, 6, 6])},
               {k: m @ m.transpose(0, 2, 1) for k, m in (("x", _lower(w, 3)), ("q", _lower(w, 6)))})


@case(repairs="TFJ775", since="4.22.0")
def parted_rows(w):
    def model(x, p):
        a, b, c = tf.dynamic_partition(x, p, 3)
        return {"a": a, "b": b, "c": c, "whole": tf.dynamic_stitch(tf.dynamic_partition(tf.range(tf.size(p)), p, 3), [a, b * 2, c * 3])}

    w.function(model, {"x": spec([None, 3]), "p": spec([None], _INT)}, {"x": w.normal(5, 3), "p": np.int32([2, 0, 0, 2, 0])},
               {"x": w.normal(3, 3), "p": np.int32([0, 1, 2])})


@case(repairs="TFJ776")
def sparse_sums(w):
    def model(i, v):
        sparse = {"input_indices": i, "input_values": v, "input_shape": np.int64([3, 4])}
        return {"rows": raw.SparseReduceSum(**sparse, reduction_axes=[1]), "kept": raw.SparseReduceSum(**sparse, reduction_axes=[-2], keep_dims=True),
                "all": raw.SparseReduceSum(**sparse, reduction_axes=[0, 1])}

    w.function(model, {"i": spec([None, 2], tf.int64), "v": spec([None])}, {"i": np.int64([[0, 1], [0, 3], [2, 0]]), "v": w.normal(3)})


@case(repairs="TFJ777")
def tridiagonal_products(w):
    w.function(lambda a, b, c, x: raw.TridiagonalMatMul(superdiag=a, maindiag=b, subdiag=c, rhs=x),
               {k: spec([None, 1, 4]) for k in "abc"} | {"x": spec([None, 4, 2])},
               {k: w.normal(3, 1, 4) for k in "abc"} | {"x": w.normal(3, 4, 2)})


@case(repairs="TFJ778", since="4.22.0")
def updated_slices(w):
    def model(x, u, r):
        def update(begin, end, strides, value, **masks):
            return raw.TensorStridedSliceUpdate(input=x, begin=begin, end=end, strides=strides, value=value, **masks)
        return {"window": update([0, 1], [0, 3], [1, 1], u, begin_mask=1, end_mask=1), "steps": update([0, 0], [0, 4], [1, 2], u, begin_mask=1, end_mask=1),
                "back": update([0, -3], [0, -1], [1, 1], u, begin_mask=1, end_mask=1),
                "column": update([0, -1], [0, 0], [1, 1], r, begin_mask=1, end_mask=1, shrink_axis_mask=2)}

    w.function(model, {"x": spec([None, 4]), "u": spec([None, 2]), "r": spec([None])}, {"x": odd(w.normal(3, 4)), "u": w.normal(3, 2), "r": w.normal(3)})


@case(repairs="TFJ772")
def product_of_dense(w):
    w.function(lambda x, z: raw.SparseMatMul(a=x, b=z, transpose_b=True), {"x": spec([None, 4]), "z": spec([3, 4])},
               {"x": w.normal(2, 4), "z": w.normal(3, 4)})


@case(repairs="TFJ765", unsafe=True)
def product_of_sparse(w):
    w.function(lambda x, z: raw.SparseMatMul(a=x, b=z, a_is_sparse=True), {"x": spec([None, 4]), "z": spec([4, 3])},
               {"x": w.normal(2, 4), "z": w.normal(4, 3)})
