"""Gathering, scattering, searching, sorting and sets."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
WORDS = np.array(["b", "a", "b", "c"], dtype=object)


@case(ci=True, since="4.22.0")
def gather_axes_and_batches(w):
    def model(x, rows):
        return {"last": tf.gather(x, rows, axis=-1), "first": tf.gather(x, rows[0], axis=0),
                "batch": tf.gather(x, rows, batch_dims=1), "batch_last": tf.gather(x, rows, batch_dims=1, axis=-1),
                "negative": raw.GatherV2(params=x, indices=rows, axis=1, batch_dims=-1), "scalar": tf.gather(x, rows[0, 0])}

    w.function(model, {"x": spec([None, 4, 5]), "rows": spec([None, 2], tf.int32)},
               {"x": w.normal(3, 4, 5), "rows": np.int32([[2, 0], [1, 1], [0, 2]])})


@case()
def gather_of_unknown_rank(w):
    w.function(lambda x, rows: {"first": tf.gather(x, rows), "last": tf.gather(x, rows, axis=-1)},
               {"x": spec(None), "rows": spec(None, tf.int32)},
               {"x": w.normal(3, 4, 5), "rows": np.int32([2, 0])}, {"x": w.normal(3, 4), "rows": np.int32([[2], [0]])})


@case()
def gather_nothing(w):
    w.function(lambda x, rows: {"rows": tf.gather(x, rows), "places": tf.gather_nd(x, rows[:, None])},
               {"x": spec([None, 4]), "rows": spec([None], tf.int32)},
               {"x": w.normal(3, 4), "rows": np.zeros(0, np.int32)})


@case(ci=True, since="4.22.0")
def gather_places(w):
    def model(x, words, places):
        return {"part": tf.gather_nd(x, places), "one": tf.gather_nd(x, places[0]),
                "words": tf.gather_nd(words, places[:, :1]),
                "all": tf.gather_nd(x, tf.concat([places, places[:, :1]], 1)),
                "batch": tf.gather_nd(x, places, batch_dims=1)}

    w.function(model, {"x": spec([2, 4, 5]), "words": spec([None], tf.string), "places": spec([2, 2], tf.int32)},
               {"x": w.normal(2, 4, 5), "words": WORDS, "places": np.int32([[1, 0], [0, 1]])})


@case(refused="complex-kernel")
def gather_complex_numbers(w):
    w.function(lambda x, rows: tf.abs(tf.gather(tf.complex(x, x), rows)),
               {"x": spec([None]), "rows": spec([None], tf.int32)},
               {"x": w.normal(4), "rows": np.int32([1, 2])})


@case()
def scatter_of_every_kind(w):
    def model(places, x, n):
        return {"rows": tf.scatter_nd(places[:, :1], tf.stack([x, x]), [4, 3]),
                "twice": tf.scatter_nd([[1], [1]], x[:2], [3]),
                "integers": tf.scatter_nd(places, n, [4, 5]), "bools": tf.scatter_nd(places, n > 1, [4, 5]),
                "deep": tf.scatter_nd(places[None], x[None, :2], [4, 5])}

    w.function(model, {"places": spec([2, 2], tf.int32), "x": spec([3]), "n": spec([2], tf.int32)},
               {"places": np.int32([[1, 1], [3, 2]]), "x": w.normal(3), "n": np.int32([1, 2])})


@case(ci=True, since="4.3.0")
def scatter_into_what_is_read_again(w):
    """The runtime's cpu backend writes into the tensor that it is given."""
    def model(x, places, rows):
        y = tf.nn.relu(x)
        return {"updated": tf.tensor_scatter_nd_update(y, places, rows), "kept": y * 2.0,
                "input": tf.tensor_scatter_nd_update(x, places, rows) + x}

    w.function(model, {"x": spec([None, 3]), "places": spec([None, 1], tf.int32), "rows": spec([None, 3])},
               {"x": w.normal(4, 3), "places": np.int32([[1], [2]]), "rows": w.normal(2, 3)})


@case(since="4.3.0")
def scatter_into_an_unknown_rank(w):
    def model(x, places, rows):
        y = tf.nn.relu(x)
        return {"updated": tf.tensor_scatter_nd_update(y, places, rows), "kept": y * 2.0}

    w.function(model, {"x": spec(None), "places": spec(None, tf.int32), "rows": spec(None)},
               {"x": w.normal(4, 3), "places": np.int32([[1], [2]]), "rows": w.normal(2, 3)})


@case()
def sparse_to_dense(w):
    def model(places, values, fallback):
        def dense(places, shape, values, default):
            return raw.SparseToDense(sparse_indices=places, output_shape=shape, sparse_values=values, default_value=default)

        return {"plain": dense(places, [4, 5], values, fallback), "vector": dense(places[:, 1], [5], values, 0.0),
                "one": dense(places[0, 0], [4], values[0], -1.0), "bools": dense(places, [4, 5], values > 0, True)}

    w.function(model, {"places": spec([2, 2], tf.int32), "values": spec([2]), "fallback": spec([])},
               {"places": np.int32([[1, 1], [3, 2]]), "values": w.normal(2), "fallback": np.float32(0.5)})


@case()
def largest_of_many(w):
    def model(x, k, n):
        values, places = tf.math.top_k(x, k)
        return {"values": values, "places": places, "none": tf.math.top_k(x, 0)[0], "ties": tf.math.top_k(n, 9)[1],
                "sorted": tf.sort(x), "order": tf.argsort(x, axis=0),
                "sum": tf.reduce_sum(tf.math.top_k(x, 3, sorted=False)[0], -1)}

    w.function(model, {"x": spec([None, 5]), "k": spec([], tf.int32), "n": spec([None], tf.int32)},
               {"x": w.normal(3, 5), "k": np.int32(2), "n": w.integers(40, high=5)},
               {"x": w.normal(2, 5), "k": np.int32(0), "n": w.integers(40, high=5)})


@case(since="2.6.0")
def unique_values(w):
    def model(x, words, rows):
        values, places = tf.unique(x)
        return {"values": values, "places": places, "words": tf.unique(words)[0],
                "rows": raw.UniqueV2(x=rows, axis=[0])[0], "columns": raw.UniqueV2(x=rows, axis=[-1])[0]}

    w.function(model, {"x": spec([None]), "words": spec([None], tf.string), "rows": spec([None, 3], tf.int32)},
               {"x": np.float32([3, 1, 3]), "words": WORDS, "rows": np.int32([[1, 2, 1], [3, 4, 3], [1, 2, 1]])},
               {"x": np.zeros(0, np.float32), "words": WORDS[:1], "rows": np.int32([[1, 1, 1]])})


@case(since="2.7.0")
def differences_of_sets(w):
    def model(x, y):
        values, places = raw.ListDiff(x=x, y=y)
        return {"values": values, "places": places, "floats": raw.ListDiff(x=tf.cast(x, tf.float32), y=[2.0])[0]}

    w.function(model, {"x": spec([None], tf.int32), "y": spec([None], tf.int32)},
               {"x": np.int32([1, 2, 3, 2]), "y": np.int32([2])}, {"x": np.int32([1, 2]), "y": np.zeros(0, np.int32)})


@case(refused="strings-in-set-difference")
def differences_of_sets_of_words(w):
    w.function(lambda x, y: raw.ListDiff(x=x, y=y)[0], {"x": spec([None], tf.string), "y": spec([None], tf.string)},
               {"x": WORDS, "y": WORDS[:1]})


@case(since="3.17.0")
def search_in_sorted_rows(w):
    def model(rows, values):
        return {"left": tf.searchsorted(rows, values), "right": tf.searchsorted(rows, values, side="right"),
                "vector": tf.searchsorted(rows[0], values[0]),
                "int64": raw.LowerBound(sorted_inputs=rows, values=values, out_type=tf.int64)}

    w.function(model, {"rows": spec([None, 4]), "values": spec([None, 3])},
               {"rows": np.float32([[1, 2, 2, 5], [0, 1, 2, 3]]), "values": np.float32([[2, 0, 9], [1, 4, 2]])})


@case(refused="search-in-empty-row")
def search_in_nothing(w):
    w.function(lambda values: raw.LowerBound(sorted_inputs=values[:, :0], values=values), {"values": spec([2, 3])},
               {"values": w.normal(2, 3)})


@case(ci=True)
def places_of_what_is_not_zero(w):
    def model(x, n, flags):
        return {"float": tf.where(x), "integer": tf.where(n), "flags": tf.where(flags), "rows": tf.boolean_mask(x, n > 0),
                "values": tf.gather_nd(x, tf.where(flags))}

    w.function(model, {"x": spec([3, 4]), "n": spec([3], tf.int32), "flags": spec([3, 4], tf.bool)},
               {"x": np.round(w.normal(3, 4)), "n": np.int32([1, 0, 2]), "flags": w.normal(3, 4) > 0},
               {"x": w.normal(3, 4), "n": np.int32([0, 0, 0]), "flags": np.zeros((3, 4), bool)})


@case(refused="complex-kernel")
def places_of_complex_numbers(w):
    w.function(lambda x: tf.where(tf.complex(tf.zeros_like(x), x)), {"x": spec([None])}, {"x": np.float32([0, 1])})
