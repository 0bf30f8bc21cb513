"""The few string ops that the runtime has, and one that it has not."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec


def words(*texts):
    return np.array(texts, dtype=object)


@case(since="3.7.0")
def hash_buckets(w):
    table = w.variable(7, 3)
    w.function(lambda x: tf.gather(table, tf.strings.to_hash_bucket_fast(x, 7)), {"x": spec([None], tf.string)},
               {"x": words("apple", "", "Äpfel", "the quick brown fox")}, track=[table])


@case(since="3.7.0")
def string_n_grams(w):
    def model(x):
        return tf.strings.ngrams(x, 2, separator=" ")

    w.function(lambda x: tf.raw_ops.StringNGrams(
        data=x, data_splits=tf.constant([0, 4]), separator=" ", ngram_widths=[2], left_pad="", right_pad="", pad_width=0,
        preserve_short_sequences=False)[0], {"x": spec([4], tf.string)}, {"x": words("a", "b", "c", "d")})


@case(since="4.3.0")
def static_regex_replace(w):
    w.function(lambda x: tf.strings.regex_replace(x, "[aeiou]", "_"), {"x": spec([None], tf.string)},
               {"x": words("apple", "plum", "")})


@case()
def strings_compared(w):
    w.function(lambda x: tf.cast(tf.equal(x, "yes"), tf.float32), {"x": spec([None], tf.string)}, {"x": words("yes", "no")})


@case()
def strings_passed_through(w):
    def model(x, y):
        return {"x": x, "shape": tf.shape(x), "reshaped": tf.reshape(x, [-1, 1]), "y": y * 2.0}

    w.function(model, {"x": spec([None], tf.string), "y": spec([None])}, {"x": words("a", "ü"), "y": w.normal(3)})


@case(refused="unsupported-op")
def strings_in_upper_case(w):
    w.function(lambda x: tf.strings.upper(x), {"x": spec([None], tf.string)}, {"x": words("a", "b")})
