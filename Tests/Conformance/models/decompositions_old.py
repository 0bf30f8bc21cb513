"""Ops of old graphs: those that TensorFlow took out of new ones stand in a graph of an old producer."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

v1 = tf.compat.v1
raw = tf.raw_ops

# Rows with ties, zeros of both signs, infinities and numbers close to each other.
_ROWS = np.float32([[3, 1, 2, 2, -5], [0, -0.0, 1e-10, -1e-10, 0], [np.inf, -np.inf, 7, 7, 1e30], [1, 1 + 2**-23, 1 - 2**-24, -1, 1]])


def _imported(build, producer, age):
    """Puts what `build` makes into the default graph, its nodes changed by `age`, as a producer of old would have written it."""
    with tf.Graph().as_default() as graph:
        inputs, outputs = build()
        definition = graph.as_graph_def()
        names = [{key: tensor.name for key, tensor in one.items()} for one in (inputs, outputs)]
    definition.versions.producer = producer
    for node in definition.node:
        age(node)
    tf.graph_util.import_graph_def(definition, name="")
    graph = v1.get_default_graph()
    return [{key: graph.get_tensor_by_name(name) for key, name in one.items()} for one in names]


@case(since="4.22.0", repairs="band-of-batch")
def bands_of_batches(w):
    """TensorFlow runs the op still, in graphs of versions up to 13."""
    def build():
        x, i = v1.placeholder(tf.float32, [None, 4, 6], name="x"), v1.placeholder(tf.int32, [5, 3], name="i")
        named = {}
        for number, (lower, upper) in enumerate([(-1, 0), (0, -1), (1, 2), (0, 0), (-1, -1), (3, 0), (4, 3)]):
            for key, value in (("x", x), ("i", i)):
                band = raw.MatrixBandPart(input=value, num_lower=np.int64(lower), num_upper=np.int64(upper))
                named[f"{key}_{number}"] = tf.identity(band, name=f"{key}_{number}")
        return {"x": x, "i": i}, named

    def age(node):
        if node.op == "MatrixBandPart":
            node.op = "BatchMatrixBandPart"
            del node.attr["Tindex"]

    given = {"x": w.normal(2, 4, 6), "i": w.integers(5, 3, low=-9, high=9)}
    given["x"][0, 3, 0], given["x"][1, 0, 5] = np.inf, np.nan
    w.frozen(lambda: _imported(build, 13, age), given, {"x": w.normal(1, 4, 6), "i": w.integers(5, 3, low=-9, high=9)})


def _largest(find):
    """What to ask of the largest elements, by a function of a tensor, how many there are, and whether they are sorted."""
    def model(x, i, r):
        found = {}
        for key, value, count in (("one", x, 1), ("some", x, 3), ("all", x, 5), ("whole", i, 2), ("row", r, 4), ("deep", tf.reshape(x, [2, -1, 5]), 2)):
            values, places = find(value, count, True)
            found |= {f"{key}_values": tf.identity(values), f"{key}_places": tf.identity(places)}
        found["unsorted"] = tf.reduce_min(find(r, 3, False)[0])
        return found

    return model


@case(repairs="top-k-of-an-attribute")
def largest_by_attribute(w):
    """TensorFlow 2 has no kernel that would answer: the answers are those of TopKV2."""
    model = _largest(lambda x, k, is_sorted: tf.math.top_k(x, k, is_sorted))

    def build():
        given = {"x": v1.placeholder(tf.float32, [None, 5]), "i": v1.placeholder(tf.int32, [3, 4]), "r": v1.placeholder(tf.float32, [7])}
        return given, model(**given)

    def age(node):
        if node.op == "TopKV2":
            node.op = "TopK"
            node.attr["k"].i = counts[node.input.pop()]
            for key in ("Tk", "index_type"):
                node.attr.pop(key, None)

    with tf.Graph().as_default() as graph:
        build()
        counts = {node.name: tf.make_ndarray(node.attr["value"].tensor).item() for node in graph.as_graph_def().node
                  if node.op == "Const" and not node.attr["value"].tensor.tensor_shape.dim}
    with tf.Graph().as_default(), v1.Session() as session:
        inputs, outputs = _imported(build, 6, age)
        signature = v1.saved_model.signature_def_utils.predict_signature_def(inputs, outputs)
        builder = v1.saved_model.Builder(str(w.model))
        builder.add_meta_graph_and_variables(session, ["serve"], {"serving_default": signature})
        builder.save()
    given = [{"x": _ROWS, "i": np.int32([[3, -1, 3, 2], [0, 0, 0, 0], [-2**31, 2**31 - 1, 5, -5]]), "r": w.normal(7)},
             {"x": w.normal(6, 5), "i": w.integers(3, 4), "r": w.normal(7)}]
    answers = [{key: value.numpy() for key, value in model(**{key: tf.constant(value) for key, value in one.items()}).items()} for one in given]
    w.answered("serving_default", given, answers)


@case(repairs="nth-element-as-top-k")
def nth_elements(w):
    def model(x, r):
        found = {}
        for reverse in (False, True):
            found |= {f"{n}_{reverse}": raw.NthElement(input=x, n=n, reverse=reverse) for n in range(5)}
            found[f"row_{reverse}"] = raw.NthElement(input=r, n=3, reverse=reverse)
            found[f"deep_{reverse}"] = raw.NthElement(input=tf.reshape(x, [2, -1, 5]), n=1, reverse=reverse)
        return found

    w.function(model, {"x": spec([None, 5]), "r": spec([9])}, {"x": _ROWS, "r": w.normal(9)}, {"x": w.normal(8, 5), "r": w.normal(9)})


@case(repairs="pooling-window-as-input")
def pooling_by_inputs(w):
    def model(x):
        found = {}
        for padding in ("SAME", "VALID"):
            for size, steps in (((1, 2, 2, 1), (1, 2, 2, 1)), ((1, 3, 2, 1), (1, 1, 2, 1)), ((1, 1, 1, 1), (1, 2, 3, 1)), ((1, 5, 5, 1), (1, 3, 3, 1))):
                key = "_".join([padding, *(str(size[axis]) + str(steps[axis]) for axis in (1, 2))])
                found[key] = raw.MaxPoolV2(input=x, ksize=list(size), strides=list(steps), padding=padding)
        return found

    images = w.normal(2, 7, 6, 3)
    images[0, 0, 0], images[1, :3, :3] = np.inf, -1e30
    w.function(model, {"x": spec([None, 7, 6, 3])}, {"x": images}, {"x": w.normal(1, 7, 6, 3) - 9})
