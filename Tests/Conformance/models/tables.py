"""Lookup tables, from tensors and from files."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec, v1

WORDS = ["apple", "pear", "plum", "Äpfel", "the quick brown fox"]
ASKED = np.array(["plum", "none", "apple", "Äpfel"], dtype=object)


def _table(keys, values, default, **dtypes):
    return tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(keys, values, **dtypes), default)


@case(ci=True, since="2.7.0")
def table_string_to_int(w):
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    rows = w.variable(5, 3)

    def model(words):
        ids = table.lookup(words)
        return {"ids": ids, "rows": tf.gather(rows, tf.maximum(ids, 0))}

    w.function(model, {"words": spec([None], tf.string)}, {"words": ASKED}, {"words": ASKED[:1]}, track=[table, rows])


@case()
def table_string_to_int32(w):
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int32)
    w.function(lambda words: table.lookup(words), {"words": spec([None], tf.string)},
               {"words": ASKED}, track=[table])


@case(ci=True, since="2.7.0")
def table_int_to_string(w):
    table = _table([0, 1, 2], ["null", "eins", "zwei"], "?", key_dtype=tf.int64, value_dtype=tf.string)

    def model(x):
        return {"label": table.lookup(tf.argmax(x, -1)), "score": tf.reduce_max(x, -1)}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(6, 4)}, track=[table])


@case()
def table_int_to_int(w):
    table = _table([3, 1, 7], [30, 10, 70], -5, key_dtype=tf.int32, value_dtype=tf.int32)
    w.function(lambda ids: table.lookup(ids), {"ids": spec([None], tf.int32)}, {"ids": np.int32([1, 2, 3, 7])}, track=[table])


@case()
def table_int_to_float(w):
    table = _table([3, 1, 7], [0.5, -1.25, 3.0], 0.0, key_dtype=tf.int64, value_dtype=tf.float32)
    w.function(lambda ids: table.lookup(ids) * 2.0, {"ids": spec([None], tf.int64)}, {"ids": np.int64([1, 2, 3, 7])},
               track=[table])


@case(ci=True, since="2.7.0")
def table_from_asset(w):
    """The file lies among the model's assets; a browser has no file."""
    path = w.directory / "words.txt"
    path.write_text("".join(f"{word}\n" for word in WORDS), encoding="utf-8")
    table = tf.lookup.StaticHashTable(
        tf.lookup.TextFileInitializer(str(path), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64,
                                      tf.lookup.TextFileIndex.LINE_NUMBER), -1)
    w.function(lambda words: table.lookup(words), {"words": spec([None], tf.string)}, {"words": ASKED}, track=[table])


@case()
def table_from_asset_columns(w):
    path = w.directory / "columns.tsv"
    path.write_text("7\tseven\n3\tthree\n", encoding="utf-8")
    table = tf.lookup.StaticHashTable(
        tf.lookup.TextFileInitializer(str(path), tf.int64, 0, tf.string, 1, delimiter="\t"), "none")
    w.function(lambda ids: table.lookup(ids), {"ids": spec([None], tf.int64)}, {"ids": np.int64([3, 7, 9])}, track=[table])


@case()
def table_rank_two_keys(w):
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    rows = w.variable(6, 3)

    def model(words):
        return tf.reduce_mean(tf.gather(rows, table.lookup(words) + 1), 1)

    w.function(model, {"words": spec([None, 2], tf.string)}, {"words": ASKED.reshape(2, 2)}, track=[table, rows])


@case()
def table_scalar_key(w):
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    w.function(lambda word: table.lookup(word), {"word": spec([], tf.string)}, {"word": np.array("pear", dtype=object)},
               track=[table])


@case()
def two_tables(w):
    there = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    back = _table(list(range(5)), WORDS[::-1], "?", key_dtype=tf.int64, value_dtype=tf.string)
    w.function(lambda words: {"ids": there.lookup(words), "words": back.lookup(there.lookup(words))},
               {"words": spec([None], tf.string)}, {"words": ASKED}, track=[there, back])


@case()
def table_size(w):
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    w.function(lambda words: {"size": table.size(), "ids": table.lookup(words)}, {"words": spec([None], tf.string)},
               {"words": ASKED}, track=[table])


@case(ci=True)
def table_of_another_signature(w):
    """The signature that is converted has no table; another one does."""
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    kernel = w.variable(3, 2)
    w.functions({"serving_default": (lambda x: tf.matmul(x, kernel), {"x": spec([None, 3])}),
                 "words": (lambda words: table.lookup(words), {"words": spec([None], tf.string)})},
                "serving_default", {"x": w.normal(2, 3)}, track=[table, kernel])


@case()
def signature_with_table(w):
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)
    kernel = w.variable(3, 2)
    w.functions({"serving_default": (lambda x: tf.matmul(x, kernel), {"x": spec([None, 3])}),
                 "words": (lambda words: table.lookup(words), {"words": spec([None], tf.string)})},
                "words", {"words": ASKED}, track=[table, kernel])


@case(ci=True, since="2.7.0")
def table_tf1(w):
    def build():
        words = v1.placeholder(tf.string, [None], name="words")
        table = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(
            tf.constant(WORDS), tf.constant(list(range(5)), tf.int64)), -1)
        rows = v1.get_variable("rows", initializer=w.normal(6, 3))
        ids = table.lookup(words)
        return {"words": words}, {"ids": tf.identity(ids, "ids"), "rows": tf.gather(rows, ids + 1, name="found")}

    w.tf1(build, {"words": ASKED})


@case()
def string_lookup_layer(w):
    layer = tf.keras.layers.StringLookup(vocabulary=["red", "green", "blue"])
    inputs = tf.keras.Input((), dtype="string", name="color")
    y = tf.keras.layers.Embedding(4, 3)(layer(inputs))
    w.keras(tf.keras.Model(inputs, y), {"color": np.array(["blue", "red", "pink"], dtype=object)})


@case()
def integer_lookup_layer(w):
    layer = tf.keras.layers.IntegerLookup(vocabulary=[12, 36, 1138, 42])
    inputs = tf.keras.Input((), dtype="int64", name="ids")
    w.keras(tf.keras.Model(inputs, tf.keras.layers.Embedding(5, 3)(layer(inputs))), {"ids": np.int64([42, 12, 7])})


@case(may_refuse="*")
def table_in_branch(w):
    """The runtime gives functions no tables: a lookup in a branch has to be moved out of it."""
    table = _table(WORDS, list(range(5)), -1, key_dtype=tf.string, value_dtype=tf.int64)

    def model(words, flag):
        return tf.cond(flag, lambda: table.lookup(words), lambda: tf.zeros_like(table.lookup(words)))

    w.function(model, {"words": spec([None], tf.string), "flag": spec([], tf.bool)},
               *({"words": ASKED, "flag": np.bool_(f)} for f in (True, False)), track=[table])


@case(ci=True, since="2.7.0")
def table_from_asset_beside_a_variable(w):
    """Neither the path of the file nor the variable has a name of its own, so both are called alike."""
    path = w.directory / "words.txt"
    path.write_text("one\ntwo\nthree\n", encoding="utf-8")
    table = tf.lookup.StaticHashTable(
        tf.lookup.TextFileInitializer(str(path), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64,
                                      tf.lookup.TextFileIndex.LINE_NUMBER), -1)
    scale = w.variable(3)

    def model(words):
        return tf.cast(table.lookup(words), tf.float32)[:, None] * scale

    w.function(model, {"words": spec([None], tf.string)}, {"words": np.array([b"two", b"four"], dtype=object)}, track=[table, scale])


@case(ci=True, since="2.7.0")
def table_from_asset_with_an_offset(w):
    """Numbers of lines do not begin at 0 where low ones are kept for other things."""
    path = w.directory / "words.txt"
    path.write_text("one\ntwo\nthree\n", encoding="utf-8")
    table = tf.lookup.StaticHashTable(
        tf.lookup.TextFileInitializer(str(path), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64,
                                      tf.lookup.TextFileIndex.LINE_NUMBER, value_index_offset=2), -7)
    w.function(lambda words: table.lookup(words), {"words": spec([None], tf.string)},
               {"words": np.array([b"one", b"three", b"four"], dtype=object)}, track=[table])
