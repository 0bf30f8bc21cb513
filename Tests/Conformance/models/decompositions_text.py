"""Ops on texts that the runtime does not have, and that conversion says by others."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


def _texts(*texts):
    return np.array([text.encode() for text in texts], dtype=object)


@case(repairs="TFJ796", since="4.22.0")
def regex_of_constants(w):
    def model(x):
        return {"all": raw.RegexReplace(input=x, pattern="[0-9]+", rewrite="#"),
                "first": raw.RegexReplace(input=x, pattern="b|c", rewrite="", replace_global=False)}

    w.function(model, {"x": spec([None], tf.string)}, {"x": _texts("a1b22c", "", "bbcc", "2024")})


@case(repairs="TFJ797", since="4.22.0")
def split_at_blanks(w):
    def model(x):
        pieces = raw.StringSplitV2(input=x, sep="", maxsplit=-1)
        return {"places": tf.cast(pieces.indices, tf.int32), "pieces": pieces.values, "size": tf.cast(pieces.shape, tf.int32)}

    w.function(model, {"x": spec([None], tf.string)}, {"x": _texts("a b", "  c\t\nd  ", "", " ", "ef\vg\fh\r")})


@case(repairs="TFJ798", since="4.22.0", unsafe=True)
def split_at_character(w):
    def model(x):
        pieces = raw.StringSplitV2(input=x, sep=",", maxsplit=-1)
        return {"places": tf.cast(pieces.indices, tf.int32), "pieces": pieces.values, "size": tf.cast(pieces.shape, tf.int32)}

    w.function(model, {"x": spec([None], tf.string)}, {"x": _texts("a,b", ",c,,d,", ",", "e f")})
