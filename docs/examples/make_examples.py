#!/usr/bin/env python3
"""Makes the example models of this folder, with TensorFlow 2.19 and nothing else.

    python docs/examples/make_examples.py            writes them beside this script
    python docs/examples/make_examples.py --out DIR  writes them into DIR
    python docs/examples/make_examples.py --check    exits with 1 if a file here differs from what would be written

The result is the same bytes every time: weights are seeded, maps are written in the order of their keys, and
`fingerprint.pb`, which holds a random number, is left out.
"""

import argparse
import filecmp
import os
import pathlib
import shutil
import sys
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import numpy as np
import tensorflow as tf
from google.protobuf import text_format
from tensorflow.core.protobuf import saved_model_pb2

CUSTOM_OP = "CustomPreprocessingOp"


# What all the models share.


def weights(seed, *shape, scale=0.3):
    """Small float32 weights that depend on the seed alone."""
    return np.random.default_rng(seed).normal(0.0, scale, shape).astype(np.float32)


def quantized_weights(seed, *shape):
    """int8 weights as TensorFlow's qint8 wants them."""
    values = np.random.default_rng(seed).integers(-128, 128, shape)
    return values.astype(np.int8).astype(tf.qint8.as_numpy_dtype)


def write_deterministically(path, message):
    path.write_bytes(message.SerializeToString(deterministic=True))


def read_saved_model(directory):
    message = saved_model_pb2.SavedModel()
    message.ParseFromString((directory / "saved_model.pb").read_bytes())
    return message


def normalize_saved_model(directory):
    """Writes `saved_model.pb` again with sorted maps and drops what differs from run to run."""
    directory = pathlib.Path(directory)
    write_deterministically(directory / "saved_model.pb", read_saved_model(directory))
    (directory / "fingerprint.pb").unlink(missing_ok=True)
    for name in ("assets", "variables"):
        if (directory / name).is_dir() and not any((directory / name).iterdir()):
            (directory / name).rmdir()


def save_module(module, directory, signatures):
    directory = pathlib.Path(directory)
    shutil.rmtree(directory, ignore_errors=True)
    tf.saved_model.save(module, str(directory), signatures=signatures)
    normalize_saved_model(directory)


def write_frozen(graph, path):
    """Writes a graph without variables, as text if the name ends in `.pbtxt`."""
    path = pathlib.Path(path)
    definition = graph.as_graph_def()
    if path.suffix == ".pbtxt":
        path.write_text(text_format.MessageToString(definition))
    else:
        write_deterministically(path, definition)


# The custom op. It is registered nowhere, so TensorFlow cannot trace it: an Identity takes its place until the graph is
# built, and is then replaced in the protobuf.


def put_custom_op(nodes, name):
    """Turns the Identity of this name into the custom op; returns how many were found."""
    found = 0
    for node in nodes:
        if node.name == name and node.op == "Identity":
            node.op = CUSTOM_OP
            del node.attr["T"]
            node.attr["dtype"].type = tf.float32.as_datatype_enum
            found += 1
    return found


def custom_op_graph():
    with tf.Graph().as_default() as graph:
        image = tf.compat.v1.placeholder(tf.float32, [1, 224, 224, 3], name="image")
        prepared = tf.identity(image, name="preprocess")
        kernel = tf.constant(weights(1, 3, 3, 3, 8), name="conv/kernel")
        features = tf.nn.relu(tf.nn.conv2d(prepared, kernel, strides=4, padding="SAME", name="conv"), name="conv/relu")
        pooled = tf.reduce_mean(features, axis=[1, 2], name="pool")
        dense = tf.matmul(pooled, tf.constant(weights(2, 8, 10), name="dense/kernel"), name="dense")
        logits = tf.nn.bias_add(dense, tf.constant(weights(3, 10), name="dense/bias"), name="logits")
        tf.nn.softmax(logits, name="probabilities")
    return graph


class CustomOpModel(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable(weights(1, 3, 3, 3, 8), name="conv/kernel")
        self.dense = tf.Variable(weights(2, 8, 10), name="dense/kernel")
        self.bias = tf.Variable(weights(3, 10), name="dense/bias")

    @tf.function(input_signature=[tf.TensorSpec([1, 224, 224, 3], tf.float32, name="image")])
    def serve(self, image):
        prepared = tf.identity(image, name="preprocess")
        features = tf.nn.relu(tf.nn.conv2d(prepared, self.kernel, strides=4, padding="SAME", name="conv"))
        pooled = tf.reduce_mean(features, axis=[1, 2], name="pool")
        logits = tf.nn.bias_add(tf.matmul(pooled, self.dense), self.bias, name="logits")
        return {"probabilities": tf.nn.softmax(logits, name="probabilities")}


def make_custom_op(out):
    definition = custom_op_graph().as_graph_def()
    assert put_custom_op(definition.node, "preprocess") == 1
    write_deterministically(out / "custom_op.pb", definition)

    directory = out / "custom_op_saved_model"
    model = CustomOpModel()
    save_module(model, directory, {"serving_default": model.serve})
    message = read_saved_model(directory)
    found = 0
    for meta_graph in message.meta_graphs:
        for function in meta_graph.graph_def.library.function:
            found += put_custom_op(function.node_def, "preprocess")
        assert all(op.name != CUSTOM_OP for op in meta_graph.meta_info_def.stripped_op_list.op)
    assert found == 1
    write_deterministically(directory / "saved_model.pb", message)


# Quantized types: a qint8 input, a qint8 weight and a quint8 activation.


def quantized_layers(input_tensor):
    values = tf.quantization.dequantize(input_tensor, -1.0, 1.0, mode="SCALED", name="dequantize_input")
    stored = tf.constant(quantized_weights(4, 64, 10), name="dense/kernel_quantized")
    kernel = tf.quantization.dequantize(stored, -0.5, 0.5, mode="SCALED", name="dense/kernel")
    activation = tf.nn.relu(tf.matmul(values, kernel, name="dense"), name="relu")
    requantized = tf.quantization.quantize(activation, 0.0, 6.0, tf.quint8, name="requantize")
    restored = tf.quantization.dequantize(
        requantized.output, requantized.output_min, requantized.output_max, name="dequantize_activation"
    )
    return tf.nn.softmax(restored, name="probabilities")


def quantized_graph():
    with tf.Graph().as_default() as graph:
        quantized_layers(tf.compat.v1.placeholder(tf.qint8, [1, 64], name="input_tensor"))
    return graph


class QuantizedModel(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([1, 64], tf.qint8, name="input_tensor")])
    def serve(self, input_tensor):
        return {"probabilities": quantized_layers(input_tensor)}


def make_quantized(out):
    write_frozen(quantized_graph(), out / "quantized.pb")
    model = QuantizedModel()
    save_module(model, out / "quantized_saved_model", {"serving_default": model.serve})


# A dynamic shape: any number of rows of 128 values.


class DynamicShapeModel(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernels = [tf.Variable(weights(5, 128, 16), name="dense/kernel"),
                        tf.Variable(weights(7, 16, 4), name="dense_1/kernel")]
        self.biases = [tf.Variable(weights(6, 16), name="dense/bias"), tf.Variable(weights(8, 4), name="dense_1/bias")]

    @tf.function(input_signature=[tf.TensorSpec([None, 128], tf.float32, name="input_sequence")])
    def serve(self, input_sequence):
        hidden = tf.nn.relu(tf.nn.bias_add(tf.matmul(input_sequence, self.kernels[0]), self.biases[0]))
        return {"scores": tf.nn.bias_add(tf.matmul(hidden, self.kernels[1]), self.biases[1], name="scores")}


def dynamic_shape_graph():
    with tf.Graph().as_default() as graph:
        sequence = tf.compat.v1.placeholder(tf.float32, [None, 128], name="input_sequence")
        product = tf.matmul(sequence, tf.constant(weights(5, 128, 16), name="dense/kernel"), name="dense")
        hidden = tf.nn.relu(tf.nn.bias_add(product, tf.constant(weights(6, 16), name="dense/bias")), name="relu")
        product = tf.matmul(hidden, tf.constant(weights(7, 16, 4), name="dense_1/kernel"), name="dense_1")
        tf.nn.bias_add(product, tf.constant(weights(8, 4), name="dense_1/bias"), name="scores")
    return graph


def make_dynamic_shape(out):
    write_frozen(dynamic_shape_graph(), out / "dynamic_shape.pb")
    model = DynamicShapeModel()
    save_module(model, out / "dynamic_shape_saved_model", {"serving_default": model.serve})


# Nothing to find: static shapes, float32, common ops.


class CleanModel(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable(weights(9, 8, 16), name="hidden/kernel")
        self.bias = tf.Variable(weights(10, 16), name="hidden/bias")
        self.out_kernel = tf.Variable(weights(11, 16, 3), name="output/kernel")
        self.out_bias = tf.Variable(weights(12, 3), name="output/bias")

    @tf.function(input_signature=[tf.TensorSpec([1, 8], tf.float32, name="features")])
    def serve(self, features):
        hidden = tf.nn.relu(tf.nn.bias_add(tf.matmul(features, self.kernel), self.bias))
        logits = tf.nn.bias_add(tf.matmul(hidden, self.out_kernel), self.out_bias)
        return {"probabilities": tf.nn.softmax(logits, name="probabilities")}


def clean_graph():
    with tf.Graph().as_default() as graph:
        features = tf.compat.v1.placeholder(tf.float32, [1, 8], name="features")
        product = tf.matmul(features, tf.constant(weights(9, 8, 16), name="hidden/kernel"), name="hidden")
        hidden = tf.nn.relu(tf.nn.bias_add(product, tf.constant(weights(10, 16), name="hidden/bias")), name="relu")
        product = tf.matmul(hidden, tf.constant(weights(11, 16, 3), name="output/kernel"), name="output")
        logits = tf.nn.bias_add(product, tf.constant(weights(12, 3), name="output/bias"), name="logits")
        tf.nn.softmax(logits, name="probabilities")
    return graph


def make_clean(out):
    write_frozen(clean_graph(), out / "clean.pbtxt")
    model = CleanModel()
    save_module(model, out / "clean_saved_model", {"serving_default": model.serve})


# The command line.


def make_all(out):
    out.mkdir(parents=True, exist_ok=True)
    for make in (make_custom_op, make_quantized, make_dynamic_shape, make_clean):
        make(out)


def differences(made, kept):
    """Files that are missing in `kept` or differ from those just made."""
    for path in sorted(p for p in made.rglob("*") if p.is_file()):
        other = kept / path.relative_to(made)
        if not other.is_file() or not filecmp.cmp(path, other, shallow=False):
            yield path.relative_to(made)


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=pathlib.Path, default=here, help="folder to write into")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    options = parser.parse_args()
    if not options.check:
        make_all(options.out)
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        make_all(pathlib.Path(temporary))
        stale = list(differences(pathlib.Path(temporary), options.out))
    for path in stale:
        print(f"stale: {path}", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
