"""Lookup tables: kinds of keys and values, shapes of what is asked."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


def _table(keys, values, default, **dtypes):
    return tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(keys, values, **dtypes), default)


@case(ci=True, since="2.7.0")
def table_of_every_rank(w):
    table = _table([3, 1, 7], [0.5, -1.25, 3.0], 0.0, key_dtype=tf.int64, value_dtype=tf.float32)

    def model(x):
        return {"scalar": table.lookup(x[0, 0, 0]), "vector": table.lookup(x[0, 0]), "matrix": table.lookup(x[0]),
                "more": table.lookup(x)}

    w.function(model, {"x": spec([None, 2, 2], tf.int64)}, {"x": np.int64([[[3, 1], [2, 7]]])}, track=[table])


@case(since="2.7.0")
def table_asked_nothing(w):
    table = _table([3, 1, 7], [0.5, -1.25, 3.0], 0.0, key_dtype=tf.int64, value_dtype=tf.float32)
    w.function(lambda x: table.lookup(x), {"x": spec([None], tf.int64)}, {"x": np.int64([1])}, track=[table])


@case(since="2.7.0", may_refuse="*")
def table_of_unknown_rank(w):
    table = _table([3, 1, 7], [0.5, -1.25, 3.0], 0.0, key_dtype=tf.int64, value_dtype=tf.float32)
    w.function(lambda x: table.lookup(x), {"x": spec(None, tf.int64)}, {"x": np.int64([[1, 7]])}, track=[table])


@case(since="2.7.0")
def table_of_doubles(w):
    table = _table(["a", "b"], [0.5, -1.25], 0.0, key_dtype=tf.string, value_dtype=tf.float64)
    w.function(lambda x: table.lookup(x), {"x": spec([None], tf.string)}, {"x": np.array(["b", "c"], dtype=object)},
               track=[table])


@case(since="2.7.0")
def table_with_one_entry(w):
    table = _table(["a"], ["z"], "?", key_dtype=tf.string, value_dtype=tf.string)
    w.function(lambda x: {"word": table.lookup(x), "size": table.size()}, {"x": spec([None], tf.string)},
               {"x": np.array(["a", ""], dtype=object)}, track=[table])


@case(refused="int64-out-of-range")
def table_of_large_keys(w):
    """In 32 bits both keys are 3."""
    table = _table([3, 2**32 + 3], [1, 2], 0, key_dtype=tf.int64, value_dtype=tf.int32)
    w.function(lambda x: table.lookup(x), {"x": spec([None], tf.int64)}, {"x": np.int64([3])}, track=[table])


@case(since="2.7.0")
def table_of_words_beyond_ascii(w):
    words = ["ä", "日本", "", "a b", "A"]
    table = _table(words, [1, 2, 3, 4, 5], 0, key_dtype=tf.string, value_dtype=tf.int32)
    w.function(lambda x: table.lookup(x), {"x": spec([None], tf.string)},
               {"x": np.array([*words, "a", "Ä"], dtype=object)}, track=[table])


@case(refused="unsupported-op")
def table_that_is_written(w):
    table = tf.lookup.experimental.MutableHashTable(tf.string, tf.int64, -1)

    def model(x):
        table.insert(x, tf.cast(tf.range(tf.shape(x)[0]), tf.int64))
        return table.lookup(x)

    w.function(model, {"x": spec([None], tf.string)}, {"x": np.array(["a"], dtype=object)}, track=[table])
