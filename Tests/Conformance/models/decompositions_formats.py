"""One repair in every form in which a model is stored: what is changed must be just the node, wherever it stands."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

v1 = tf.compat.v1
raw = tf.raw_ops


@case(ci=True, repairs="TFJ632")
def repaired_frozen_graph(w):
    def build():
        x = v1.placeholder(tf.float32, [None, 4], name="x")
        y = tf.identity(tf.matmul(raw.Erfc(x=x, name="erfc"), w.normal(4, 3)), name="y")
        return {"x": x}, {"y": y}

    w.frozen(build, {"x": w.normal(5, 4)})


@case(repairs="TFJ632")
def repaired_frozen_text(w):
    def build():
        x = v1.placeholder(tf.float32, [None, 4], name="x")
        y = tf.identity(tf.matmul(raw.Erfc(x=x, name="erfc"), w.normal(4, 3)), name="y")
        return {"x": x}, {"y": y}

    w.frozen(build, {"x": w.normal(5, 4)}, text=True)


@case(ci=True, repairs="TFJ632")
def repaired_output_node(w):
    """The op itself is the output that the caller names."""
    def build():
        x = v1.placeholder(tf.float32, [None, 4], name="x")
        return {"x": x}, {"y": raw.Erfc(x=x, name="y")}

    w.frozen(build, {"x": w.normal(5, 4)})


@case(since="4.22.0", repairs="TFJ632")
def repaired_tf1_saved_model(w):
    """A variable and a table beside the op."""
    def build():
        x = v1.placeholder(tf.float32, [None, 4], name="x")
        word = v1.placeholder(tf.string, [None], name="word")
        kernel = v1.get_variable("kernel", initializer=w.normal(4, 3))
        table = tf.lookup.StaticHashTable(
            tf.lookup.KeyValueTensorInitializer(["one", "two"], tf.constant([1, 2], tf.int64)), -1)
        return {"x": x, "word": word}, {"y": tf.matmul(raw.Erfc(x=x), kernel), "id": table.lookup(word)}

    w.tf1(build, {"x": w.normal(5, 4), "word": np.array([b"two", b"four"], dtype=object)})


@case(ci=True, repairs="TFJ632")
def repaired_in_shared_function(w):
    """Two calls of one function, and both are repaired alike."""
    @tf.function(input_signature=[spec([None, 4])])
    def inner(x):
        return raw.Erfc(x=x) + x

    w.function(lambda x: {"once": inner(x), "twice": inner(inner(x))}, {"x": spec([None, 4])}, {"x": w.normal(3, 4)})


@case(ci=True, repairs="TFJ640")
def repaired_differently_at_two_calls(w):
    """What takes the op's place depends on the caller, so each needs a function of its own."""
    @tf.function(input_signature=[spec([3, 4]), spec([], tf.int32)])
    def inner(x, shift):
        return raw.Roll(input=x, shift=shift, axis=1)

    w.function(lambda x: {"one": inner(x, 1), "two": inner(x * 2, 2), "again": inner(x + 1, 1)}, {"x": spec([3, 4])},
               {"x": w.normal(3, 4)})


@case(repairs="TFJ632")
def repaired_in_branch(w):
    """In one branch of two, behind a function with variables."""
    kernel = w.variable(4, 3)

    def model(x, wide):
        return tf.cond(wide, lambda: raw.Erfc(x=x) @ kernel, lambda: x @ kernel)

    w.function(model, {"x": spec([None, 4]), "wide": spec([], tf.bool)},
               {"x": w.normal(3, 4), "wide": True}, {"x": w.normal(3, 4), "wide": False}, track=[kernel])
