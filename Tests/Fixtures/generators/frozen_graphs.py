"""Frozen GraphDefs: control flow of both kinds, and every way to store a tensor."""

import numpy as np

from .registry import FIXTURES, fixture, weights, write_deterministically, write_frozen

import tensorflow as tf
from tensorflow.core.framework import graph_pb2

v1 = tf.compat.v1


def without_v2_control_flow():
    v1.disable_v2_behavior()
    v1.disable_control_flow_v2()


@fixture("graphs/v1_while.pb", "Enter, Merge, Switch, LoopCond, NextIteration and Exit")
def v1_while(path):
    without_v2_control_flow()
    with tf.Graph().as_default() as graph:
        x = v1.placeholder(tf.float32, [2, 4], name="x")
        kernel = tf.constant(weights(1, 4, 4), name="kernel")
        _, y = tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, tf.tanh(tf.matmul(y, kernel))), [0, x])
        tf.identity(y, name="y")
    write_frozen(graph, path)


@fixture("graphs/v1_cond.pb", "Switch and Merge; one branch is a constant, which only a control edge gates")
def v1_cond(path):
    without_v2_control_flow()
    with tf.Graph().as_default() as graph:
        x = v1.placeholder(tf.float32, [4], name="x")
        y = tf.cond(tf.reduce_sum(x) > 0.0, lambda: tf.sqrt(x), lambda: tf.constant([9.0, 8.0, 7.0, 6.0]))
        tf.identity(y, name="y")
    write_frozen(graph, path)


@fixture("graphs/v1_cond_in_while.pb", "Switch and Merge inside the frame of a loop, and a loop in a loop")
def v1_cond_in_while(path):
    without_v2_control_flow()
    with tf.Graph().as_default() as graph:
        x = v1.placeholder(tf.float32, [4], name="x")

        def inner(y):
            return tf.while_loop(lambda j, y: j < 2, lambda j, y: (j + 1, y * 1.5), [0, y])[1]

        def body(i, y):
            return i + 1, tf.cond(tf.equal(i % 2, 0), lambda: inner(y), lambda: y + 1.0)

        tf.identity(tf.while_loop(lambda i, y: i < 4, body, [0, x])[1], name="y")
    write_frozen(graph, path)


@fixture("graphs/v1_tensor_array.pb", "a loop over the rows of its input by TensorArrayV3")
def v1_tensor_array(path):
    without_v2_control_flow()
    with tf.Graph().as_default() as graph:
        x = v1.placeholder(tf.float32, [5, 3], name="x")
        tf.identity(v1.map_fn(lambda row: tf.nn.softmax(row) * 2.0, x), name="y")
    write_frozen(graph, path)


@fixture("graphs/functional.pb", "While, If and PartitionedCall with a function library, and no variables")
def functional(path):
    @tf.function
    def halve(y):
        return y * 0.5

    @tf.function(input_signature=[tf.TensorSpec([2, 4], tf.float32, name="x")])
    def serve(x):
        y = tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, halve(y) + 1.0), [0, x])[1]
        return tf.identity(tf.cond(tf.reduce_sum(y) > 0.0, lambda: halve(y), lambda: -y), name="y")

    write_frozen(serve.get_concrete_function().graph, path)


@fixture("graphs/ssd_head.pb", "NonMaxSuppressionV5, TopKV2 and slices with masks, as a detector ends")
def ssd_head(path):
    with tf.Graph().as_default() as graph:
        boxes = v1.placeholder(tf.float32, [20, 4], name="boxes")
        scores = v1.placeholder(tf.float32, [20], name="scores")
        chosen, kept, count = tf.raw_ops.NonMaxSuppressionV5(
            boxes=boxes, scores=scores, max_output_size=8, iou_threshold=0.5, score_threshold=0.1,
            soft_nms_sigma=0.0, pad_to_max_output_size=True, name="nms")
        tf.identity(tf.gather(boxes, chosen)[..., tf.newaxis, ::-1], name="chosen_boxes")
        tf.identity(tf.math.top_k(kept, 3).values, name="best")
        tf.identity(count, name="count")
    write_frozen(graph, path)


# Tensors as they can be stored. Each is a Const of the same graph.


def tensor_encodings_text():
    """name -> (dtype, dims, fields of the TensorProto in text form)."""
    return {
        "content_float": ("DT_FLOAT", [2, 2], r'tensor_content: "\000\000\200?\000\000\000@\000\000@@\000\000\200@"'),
        "content_int64": ("DT_INT64", [2], r'tensor_content: "\001\000\000\000\000\000\000\000'
                                           r'\377\377\377\377\377\377\377\377"'),
        "all_equal": ("DT_FLOAT", [3, 4], "float_val: 0.25"),
        "last_repeated": ("DT_INT32", [6], "int_val: 1 int_val: 2 int_val: 3"),
        "no_value": ("DT_FLOAT", [2, 3], ""),
        "no_value_bool": ("DT_BOOL", [2], ""),
        "no_value_string": ("DT_STRING", [2], ""),
        "scalar": ("DT_DOUBLE", [], "double_val: 2.5"),
        "empty": ("DT_FLOAT", [0, 3], ""),
        "half": ("DT_HALF", [3], "half_val: 15360 half_val: 16384 half_val: 16896"),
        "bfloat16": ("DT_BFLOAT16", [3], "half_val: 16256 half_val: 16384 half_val: 16448"),
        "float8": ("DT_FLOAT8_E4M3FN", [2], r'float8_val: "8@"'),
        "int8": ("DT_INT8", [3], "int_val: -1 int_val: 2 int_val: -128"),
        "uint8": ("DT_UINT8", [2], "int_val: 200 int_val: 255"),
        "int16": ("DT_INT16", [2], "int_val: -300 int_val: 300"),
        "uint16": ("DT_UINT16", [2], "int_val: 60000 int_val: 1"),
        "uint32": ("DT_UINT32", [2], "uint32_val: 4000000000 uint32_val: 1"),
        "uint64": ("DT_UINT64", [2], "uint64_val: 18000000000000000000 uint64_val: 1"),
        "int64": ("DT_INT64", [2], "int64_val: -9000000000000000000 int64_val: 1"),
        "bool": ("DT_BOOL", [3], "bool_val: true bool_val: false bool_val: true"),
        "qint8": ("DT_QINT8", [3], "int_val: -5 int_val: 6 int_val: 7"),
        "quint8": ("DT_QUINT8", [2], "int_val: 250 int_val: 6"),
        "qint32": ("DT_QINT32", [2], "int_val: -70000 int_val: 6"),
        "complex64": ("DT_COMPLEX64", [2], "scomplex_val: 1 scomplex_val: 2 scomplex_val: 3 scomplex_val: -4"),
        "complex128": ("DT_COMPLEX128", [1], "dcomplex_val: 1 dcomplex_val: 2"),
        "string": ("DT_STRING", [2, 2], r'string_val: "a" string_val: "b\000c" string_val: "" string_val: "\303\251"'),
        "special": ("DT_FLOAT", [4], "float_val: inf float_val: -inf float_val: nan float_val: -0.0"),
    }


def unpacked(name):
    """A Const whose float_val is not packed on the wire: one tag a value, as old writers did."""
    tensor = b"\x08\x01" + b"\x12\x04\x12\x02\x08\x03"  # dtype DT_FLOAT, shape [3]
    tensor += b"".join(b"\x2d" + np.float32(value).tobytes() for value in (1.5, 2.5, 3.5))

    def field(number, data):
        assert len(data) < 128
        return bytes([number << 3 | 2, len(data)]) + data

    dtype = field(5, field(1, b"dtype") + field(2, b"\x30\x01"))
    value = field(5, field(1, b"value") + field(2, field(8, tensor)))
    return field(1, field(1, name.encode()) + field(2, b"Const") + dtype + value)


@fixture("graphs/tensor_encodings.pb", "every way to store the value of a Const; `constants` has what it means")
def tensor_encodings(path):
    from google.protobuf import text_format

    graph = graph_pb2.GraphDef()
    graph.versions.producer = 1882
    for name, (dtype, dims, values) in tensor_encodings_text().items():
        shape = "".join(f"dim {{ size: {size} }} " for size in dims)
        node = graph.node.add(name=name, op="Const")
        text_format.Parse(f"type: {dtype}", node.attr["dtype"])
        text_format.Parse(f"tensor {{ dtype: {dtype} tensor_shape {{ {shape} }} {values} }}", node.attr["value"])
    path.write_bytes(graph.SerializeToString(deterministic=True) + unpacked("unpacked"))


@fixture("graphs/text_forms.pb", "the same graph as `handwritten/text_forms.pbtxt`, in binary form")
def text_forms(path):
    from google.protobuf import text_format

    graph = graph_pb2.GraphDef()
    text_format.Parse((FIXTURES / "graphs" / "handwritten" / "text_forms.pbtxt").read_text(), graph)
    write_deterministically(path, graph)
