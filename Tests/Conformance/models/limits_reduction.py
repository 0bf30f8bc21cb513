"""Reductions, sums along an axis, counting, one-hot rows and what else makes tensors."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
NOTHING = np.zeros(0, np.float32)


@case()
def reduce_along_axes(w):
    def model(x, axes):
        return {"fed": tf.reduce_sum(x, axes), "none": raw.Max(input=x, axis=np.zeros(0, np.int32)),
                "all": tf.reduce_prod(x),
                "unknown": tf.reduce_mean(x, tf.range(tf.rank(x))), "keep": tf.reduce_min(x, [-1, 0], keepdims=True),
                "any": tf.reduce_any(x > 0, -1), "every": tf.reduce_all(x > -1, [0, 2])}

    w.function(model, {"x": spec([None, 4, 5]), "axes": spec([None], tf.int32)},
               {"x": w.normal(3, 4, 5), "axes": np.int32([1])},
               {"x": w.normal(2, 4, 5), "axes": np.int32([0, -1])})


@case()
def reduce_an_unknown_rank(w):
    w.function(lambda x: {"sum": tf.reduce_sum(x, -1), "mean": tf.reduce_mean(x), "max": tf.reduce_max(x, 0)},
               {"x": spec(None)}, {"x": w.normal(3, 4, 5)}, {"x": w.normal(4)})


@case(ci=True, may_refuse="integer-mean", since="4.22.0")
def mean_of_integers(w):
    """TensorFlow cuts the mean of integers, towards zero."""
    w.function(lambda x: {"row": tf.reduce_mean(x, 1), "all": tf.reduce_mean(tf.cast(x, tf.int64))},
               {"x": spec([None, 2], tf.int32)}, {"x": np.int32([[1, 2], [-1, -2], [3, 5]])})


@case()
def sums_and_extremes_of_integers(w):
    def model(x):
        return {"sum": tf.reduce_sum(x, 0), "max": tf.reduce_max(x, 1), "prod": tf.reduce_prod(x), "min": tf.reduce_min(x),
                "argmax": tf.argmax(x, -1), "argmin": tf.argmin(x, 0, output_type=tf.int32)}

    w.function(model, {"x": spec([None, 3], tf.int32)}, {"x": np.int32([[2**24, 1, 1], [3, -7, 2**30]])})


@case()
def reduce_nothing(w):
    def model(x):
        return {"sum": tf.reduce_sum(x, 0), "prod": tf.reduce_prod(x, 0), "any": tf.reduce_any(x > 0, 0),
                "rows": tf.reduce_max(x, 1)}

    w.function(model, {"x": spec([0, 3])}, {"x": np.zeros((0, 3), np.float32)})


@case(ci=True, refused="empty-reduction")
def largest_of_nothing(w):
    w.function(lambda x: tf.reduce_max(x, 0), {"x": spec([0, 3])}, {"x": np.zeros((0, 3), np.float32)})


@case(refused="empty-reduction")
def all_of_nothing(w):
    w.function(lambda x: tf.reduce_all(x, 0), {"x": spec([0, 3], tf.bool)}, {"x": np.zeros((0, 3), bool)})


@case(refused="complex-kernel")
def sum_of_complex_numbers(w):
    w.function(lambda a: tf.abs(tf.reduce_sum(tf.complex(a, a), 0)), {"a": spec([3, 2])}, {"a": w.normal(3, 2)})


@case(ci=True, since="3.15.0")
def running_sums(w):
    def model(x):
        return {"last": tf.cumsum(x, -1), "first": tf.math.cumprod(x, 0),
                "reverse": tf.cumsum(x, 1, reverse=True, exclusive=True),
                "all": tf.cumsum(x, -3, exclusive=True), "integers": tf.cumsum(tf.cast(x * 9.0, tf.int32), -2)}

    w.function(model, {"x": spec([None, 4, 5])}, {"x": w.normal(3, 4, 5)})


@case(refused="cumulative-axis")
def running_sums_of_unknown_rank(w):
    w.function(lambda x: tf.cumsum(x, -1), {"x": spec(None)}, {"x": w.normal(3, 4)})


@case()
def running_sums_of_unknown_rank_from_the_front(w):
    w.function(lambda x: tf.cumsum(x, 1), {"x": spec(None)}, {"x": w.normal(3, 4)})


@case(since="2.8.0")
def counts(w):
    def count(x, weights=NOTHING, size=5, **more):
        return raw.DenseBincount(input=x, size=size, weights=weights, **more)

    def model(x, weights):
        return {"vector": count(x[0]), "rows": count(x), "binary": count(x, binary_output=True),
                "weighted": count(x, weights),
                "beyond": count(x[0], size=3), "plain": raw.Bincount(arr=x, size=5, weights=NOTHING),
                "own": tf.math.bincount(x[0], minlength=5, maxlength=5)}

    w.function(model, {"x": spec([2, 4], tf.int32), "weights": spec([2, 4])},
               {"x": np.int32([[1, 2, 2, 4], [0, 0, 0, 3]]), "weights": w.normal(2, 4)})


@case(ci=True, refused="vector-binary-count")
def binary_counts_of_a_vector(w):
    w.function(lambda x: raw.DenseBincount(input=x, size=5, weights=NOTHING, binary_output=True),
               {"x": spec([None], tf.int32)},
               {"x": np.int32([1, 2, 2, 4])})


@case(ci=True, since="4.22.0")
def one_hot_axes(w):
    def model(x):
        return {"last": tf.one_hot(x, 3), "first": tf.one_hot(x, 3, axis=0), "middle": tf.one_hot(x, 3, axis=1),
                "values": tf.one_hot(x, 3, 2.5, -1.0), "bools": tf.one_hot(x, 3, False, True),
                "scalar": tf.one_hot(x[0, 0], 3),
                "int64": tf.one_hot(x, 3, dtype=tf.int64)}

    w.function(model, {"x": spec([None, 2], tf.int32)}, {"x": np.int32([[0, 2], [1, -1], [5, 1]])})


@case(since="4.22.0")
def one_hot_of_unknown_rank(w):
    w.function(lambda x: tf.one_hot(x, 3), {"x": spec(None, tf.int32)}, {"x": np.int32([[0, 2], [1, -1]])})


@case(ci=True, may_refuse="shallow-one-hot", since="4.22.0")
def one_hot_of_depth_one(w):
    w.function(lambda x: tf.one_hot(x, 1), {"x": spec([None], tf.int32)}, {"x": np.int32([0, 1, -1])})


@case(since="4.22.0")
def one_hot_of_depth_two(w):
    w.function(lambda x: tf.one_hot(x, 2), {"x": spec([None], tf.int32)}, {"x": np.int32([0, 1, -1])})


@case(since="4.22.0")
def one_hot_of_fed_depth(w):
    w.function(lambda x, depth: tf.one_hot(x, depth), {"x": spec([None], tf.int32), "depth": spec([], tf.int32)},
               {"x": np.int32([0, 1, -1]), "depth": np.int32(2)})


@case(refused="one-hot-of-texts")
def one_hot_words(w):
    w.function(lambda x: tf.one_hot(x, 3, "yes", "no"), {"x": spec([None], tf.int32)}, {"x": np.int32([0, 1, -1])})


@case()
def fills_and_ranges(w):
    def model(n, x):
        return {"float": tf.fill([n, 2], x), "word": tf.fill([n], "ab"), "flag": tf.fill([n, 1], True),
                "none": tf.fill([n - n, 2], 1.5),
                "int64": tf.fill([n], np.int64(7)), "down": tf.range(n, -n, -2), "floats": tf.range(0.0, x, 0.25),
                "line": tf.linspace(0.0, x, n), "infinite": tf.fill([n], -np.inf)}

    w.function(model, {"n": spec([], tf.int32), "x": spec([])}, {"n": np.int32(3), "x": np.float32(1.5)},
               {"n": np.int32(1), "x": np.float32(0.5)})


@case(refused="complex-kernel")
def fill_complex_numbers(w):
    w.function(lambda n: tf.abs(tf.fill([n], tf.constant(1 + 2j, tf.complex64))), {"n": spec([], tf.int32)},
               {"n": np.int32(3)})


@case(since="4.22.0")
def zeros_and_ones_of_every_type(w):
    def model(x):
        types = [tf.int8, tf.uint8, tf.int64, tf.float16, tf.float64, tf.bool, tf.int32]
        made = [(t, tf.cast(x, t)) for t in types]
        return ({f"zeros_{t.name}": raw.ZerosLike(x=y) for t, y in made}
                | {f"ones_{t.name}": raw.OnesLike(x=y) for t, y in made}
                | {"shape": tf.shape(x, tf.int64), "size": tf.size(x, tf.int64), "rank": tf.rank(x)})

    w.function(model, {"x": spec([None, 2])}, {"x": w.normal(3, 2)})
