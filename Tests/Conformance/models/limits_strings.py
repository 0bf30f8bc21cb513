"""Texts: regular expressions, n-grams, splitting, hashing."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
TEXTS = np.array(["Hello World", "foo bar baz", "", "Äpfel über", "a1b22c333", "  x  y "], dtype=object)
INPUT = {"texts": spec([None], tf.string)}


def _replaced(*pairs, **more):
    def model(texts):
        return {f"r{i}": raw.StaticRegexReplace(input=texts, pattern=pattern, rewrite=rewrite, **more)
                for i, (pattern, rewrite) in enumerate(pairs)}

    return model


@case(ci=True, since="4.3.0")
def replace_by_plain_patterns(w):
    w.function(_replaced(("[aeiou]", "*"), (r"\d+", "#"), (r"\s+", "_"), (r"\bo", "0"), ("^f", "g"), ("l+?", "x"),
                         ("o{1,2}", "_"),
                         ("(?:o|a)", "_"), (r"\x61", "_"), ("[^a-z ]", ""), ("o", "$"), (r"\n", " ")),
               INPUT, {"texts": TEXTS})


@case(since="4.3.0")
def replace_the_first(w):
    w.function(_replaced(("o*", "-"), ("o", "0"), replace_global=False), INPUT, {"texts": TEXTS})


@case(ci=True, refused="regex-syntax")
def replace_capitals(w):
    """All texts in attributes are made lower-case."""
    w.function(_replaced(("[A-Z]", "_")), INPUT, {"texts": TEXTS})


@case(refused="regex-syntax")
def replace_by_capitals(w):
    w.function(_replaced(("o", "O")), INPUT, {"texts": TEXTS})


@case(refused="regex-syntax")
def replace_all_but_digits(w):
    w.function(_replaced((r"\D+", "#")), INPUT, {"texts": TEXTS})


@case(refused="regex-syntax")
def replace_by_what_was_found(w):
    w.function(_replaced((r"(\w)(\w)", r"\2\1")), INPUT, {"texts": TEXTS})


@case(refused="regex-syntax")
def replace_by_dollar_and_digit(w):
    w.function(_replaced(("(o)", "$1")), INPUT, {"texts": TEXTS})


@case(refused="regex-syntax")
def replace_posix_classes(w):
    w.function(_replaced(("[[:digit:]]", "#")), INPUT, {"texts": TEXTS})


@case(refused="regex-syntax")
def replace_without_case(w):
    w.function(_replaced(("(?i)h", "_")), INPUT, {"texts": TEXTS})


@case(since="3.7.0")
def n_grams(w):
    def grams(words, ends, **more):
        given = {"separator": "-", "ngram_widths": [2], "left_pad": "", "right_pad": "", "pad_width": 0,
                 "preserve_short_sequences": False}
        return raw.StringNGrams(data=words, data_splits=ends, **(given | more))

    def model(words, ends):
        return {"two": grams(words, ends)[0], "ends": grams(words, ends, ngram_widths=[1, 3])[1],
                "padded": grams(words, ends, left_pad="l", right_pad="r", pad_width=-1, separator=" ")[0],
                "short": grams(words, ends, ngram_widths=[4], preserve_short_sequences=True)[0]}

    w.function(model, {"words": spec([None], tf.string), "ends": spec([None], tf.int64)},
               {"words": np.array(list("abcde"), dtype=object), "ends": np.int64([0, 3, 5])},
               {"words": np.array(list("ab"), dtype=object), "ends": np.int64([0, 0, 2])})


@case(refused="n-gram-text")
def n_grams_with_capitals(w):
    w.function(lambda words: tf.strings.ngrams(words, 2, separator=" AND "), {"words": spec([None], tf.string)},
               {"words": np.array(list("abc"), dtype=object)})


@case(ci=True, since="3.7.0")
def split_texts(w):
    def model(texts, by):
        return {"words": raw.StringSplit(input=texts, delimiter=" ")[1],
                "letters": raw.StringSplit(input=texts, delimiter="")[1],
                "fed": raw.StringSplit(input=texts, delimiter=by)[1],
                "places": raw.StringSplit(input=texts, delimiter=" o", skip_empty=False)[0]}

    w.function(model, INPUT | {"by": spec([], tf.string)}, {"texts": TEXTS, "by": np.array("ü", dtype=object)})


@case(since="3.7.0")
def hashes_of_texts(w):
    def model(texts):
        return {"few": tf.strings.to_hash_bucket_fast(texts, 17),
                "many": tf.strings.to_hash_bucket_fast(texts[:, None], 2**31),
                "one": tf.strings.to_hash_bucket_fast(texts[0], 1000)}

    longer = [letter * n for n, letter in ((17, "x"), (33, "y"), (65, "z"), (200, "ä"))]
    w.function(model, INPUT, {"texts": np.append(TEXTS, longer)})


@case(refused="too-many-hash-buckets")
def hashes_beyond_int32(w):
    w.function(lambda texts: tf.strings.to_hash_bucket_fast(texts, 2**40), INPUT, {"texts": TEXTS})


@case(refused="unsupported-op")
def texts_in_lower_case(w):
    w.function(lambda texts: tf.strings.lower(texts), INPUT, {"texts": TEXTS})


@case(since="2.7.0")
def compare_and_pick_texts(w):
    w.function(lambda texts: {"same": tf.identity(texts), "rows": tf.reshape(texts, [2, 3]), "first": texts[0],
                              "some": texts[1::2]},
               {"texts": spec([6], tf.string)}, {"texts": TEXTS})


@case(since="3.7.0")
def sparse_rows(w):
    def model(places, values):
        filled = raw.SparseFillEmptyRows(indices=places, values=values, dense_shape=np.int64([5, 6]), default_value=-1)
        shaped = raw.SparseReshape(input_indices=places, input_shape=np.int64([4, 6]), new_shape=np.int64([2, -1]))
        return {"places": filled[0], "values": filled[1], "empty": filled[2], "back": filled[3], "shaped": shaped[0],
                "shape": shaped[1]}

    w.function(model, {"places": spec([None, 2], tf.int64), "values": spec([None], tf.int64)},
               {"places": np.int64([[0, 1], [0, 3], [2, 0]]), "values": np.int64([1, 2, 3])},
               {"places": np.zeros((0, 2), np.int64), "values": np.zeros(0, np.int64)})


@case(since="3.7.0")
def sparse_segments(w):
    def model(rows, places, segments):
        return {"mean": raw.SparseSegmentMean(data=rows, indices=places, segment_ids=segments),
                "sum": raw.SparseSegmentSum(data=rows, indices=places, segment_ids=segments)}

    w.function(model, {"rows": spec([None, 3]), "places": spec([None], tf.int32), "segments": spec([None], tf.int32)},
               {"rows": w.normal(4, 3), "places": np.int32([1, 1, 3]), "segments": np.int32([2, 2, 3])},
               {"rows": w.normal(4, 3), "places": np.zeros(0, np.int32), "segments": np.zeros(0, np.int32)})
