"""What is true of each fixture, as TensorFlow reads it: the content of `expected.json`."""

import hashlib
import json
import os

import numpy as np
import tensorflow as tf
from google.protobuf import text_format
from tensorflow.core.framework import graph_pb2
from tensorflow.core.protobuf import saved_model_pb2, trackable_object_graph_pb2
from tensorflow.core.protobuf import tensor_bundle_pb2

from . import bundle

OBJECT_GRAPH = "_CHECKPOINTABLE_OBJECT_GRAPH"


def describe(path):
    if (path / "saved_model.pb").is_file() or (path / "saved_model.pbtxt").is_file():
        return saved_model(path)
    if (path / "model.json").is_file():
        return tfjs_model(path)
    return frozen_graph(path)


def dtype_name(number):
    return tf.dtypes.as_dtype(number).name if number else None


def shape_list(shape):
    """null: the rank is unknown; null inside: the size is."""
    return None if shape.unknown_rank else [None if dim.size < 0 else dim.size for dim in shape.dim]


def digest(array):
    """sha256 of the values in row-major order, little endian; strings have no such bytes, so they are listed."""
    array = np.asarray(array)
    if array.dtype == object:
        return {"hexStrings": [bytes(each).hex() for each in array.flatten()]}
    if array.dtype.byteorder == ">":
        array = array.astype(array.dtype.newbyteorder("<"))
    return {"sha256": hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()}


# SavedModels.


def read_saved_model(path):
    message = saved_model_pb2.SavedModel()
    if (path / "saved_model.pb").is_file():
        message.ParseFromString((path / "saved_model.pb").read_bytes())
    else:
        text_format.Parse((path / "saved_model.pbtxt").read_text(), message)
    return message


def saved_model(path):
    message = read_saved_model(path)
    described = {
        "format": "saved_model" if (path / "saved_model.pb").is_file() else "saved_model_text",
        "metaGraphs": [meta_graph(each) for each in message.meta_graphs],
        "variables": {},
    }
    if (path / "variables" / "variables.index").is_file():
        described["variables"] = variables(path / "variables" / "variables")
    return described


def meta_graph(message):
    signatures = {}
    for name, signature in sorted(message.signature_def.items()):
        if not name.startswith("__saved_model_"):
            signatures[name] = {
                "inputs": {key: tensor_info(info) for key, info in sorted(signature.inputs.items())},
                "outputs": {key: tensor_info(info) for key, info in sorted(signature.outputs.items())},
            }
    functions = message.graph_def.library.function
    described = {
        "tags": list(message.meta_info_def.tags),
        "strippedDefaultAttrs": message.meta_info_def.stripped_default_attrs,
        "nodes": len(message.graph_def.node),
        "functions": len(functions),
        "functionNodes": sum(len(function.node_def) for function in functions),
        "signatures": signatures,
        "variableShapes": handles(message.graph_def),
    }
    assets = sorted(each.filename for each in message.asset_file_def)
    return {**described, "assets": assets} if assets else described


def tensor_info(info):
    if info.WhichOneof("encoding") == "coo_sparse":
        sparse = info.coo_sparse
        return {"dtype": dtype_name(info.dtype), "shape": shape_list(info.tensor_shape), "encoding": "coo_sparse",
                "tensors": [sparse.values_tensor_name, sparse.indices_tensor_name, sparse.dense_shape_tensor_name]}
    return {"dtype": dtype_name(info.dtype), "shape": shape_list(info.tensor_shape), "tensor": info.name}


def handles(graph):
    """The nodes that own a variable: node -> op, shared_name, dtype and shape as the graph declares them."""
    return {
        node.name: {"op": node.op, "sharedName": node.attr["shared_name"].s.decode(),
                    "dtype": dtype_name(node.attr["dtype"].type), "shape": shape_list(node.attr["shape"].shape)}
        for node in sorted(graph.node, key=lambda each: each.name) if node.op in ("VarHandleOp", "VariableV2")
    }


def variables(prefix):
    """checkpoint key -> name, dtype, shape, digest; and the slices that it is stored as, if it is."""
    entries = {}
    for key, value in bundle.read_table(prefix.with_suffix(".index").read_bytes()):
        entries[key] = tensor_bundle_pb2.BundleEntryProto.FromString(value) if key else None
    names = object_names(prefix) if OBJECT_GRAPH.encode() in entries else {}
    described = {}
    for key, entry in sorted(entries.items()):
        key_text = key.decode(errors="surrogateescape")
        # A slice has a key of its own, which starts with a zero byte.
        if not key or key.startswith(b"\0") or key_text == OBJECT_GRAPH:
            continue
        described[key_text] = {
            "name": names.get(key_text, key_text), "dtype": dtype_name(entry.dtype), "shape": shape_list(entry.shape),
        }
        if entry.slices:
            described[key_text]["slices"] = [
                [[extent.start, extent.length if extent.HasField("length") else None] for extent in each.extent]
                for each in entry.slices
            ]
        else:
            described[key_text].update(shard=entry.shard_id, offset=entry.offset, size=entry.size)
        if value_is_there(prefix, entry):
            described[key_text].update(digest(reader(prefix).get_tensor(key_text)))
    return described


def value_is_there(prefix, entry):
    shards = sorted(prefix.parent.glob("variables.data-*"))
    if entry.slices:
        return bool(shards)
    shard = next((each for each in shards if f".data-{entry.shard_id:05}-" in each.name), None)
    return shard is not None and shard.stat().st_size >= entry.offset + entry.size


def reader(prefix):
    return tf.train.load_checkpoint(str(prefix))


def object_names(prefix):
    """checkpoint key -> the variable's name, from the object graph that a TF2 checkpoint holds."""
    if not sorted(prefix.parent.glob("variables.data-*")):
        return {}
    graph = trackable_object_graph_pb2.TrackableObjectGraph.FromString(reader(prefix).get_tensor(OBJECT_GRAPH))
    return {each.checkpoint_key: each.full_name for node in graph.nodes for each in node.attributes if each.full_name}


# Frozen graphs.


def frozen_graph(path):
    graph = graph_pb2.GraphDef()
    if path.suffix == ".pbtxt":
        text_format.Parse(path.read_text(), graph)
    else:
        graph.ParseFromString(path.read_bytes())
    consumed = {source.lstrip("^").split(":")[0] for node in graph.node for source in node.input}
    described = {
        "format": "graph_def_text" if path.suffix == ".pbtxt" else "graph_def",
        "nodes": len(graph.node),
        "functions": len(graph.library.function),
        "functionNodes": sum(len(function.node_def) for function in graph.library.function),
        "inputs": {
            node.name: {"dtype": dtype_name(node.attr["dtype"].type),
                        # Without the attribute the rank is unknown.
                        "shape": shape_list(node.attr["shape"].shape) if "shape" in node.attr else None}
            for node in graph.node if node.op.startswith("Placeholder")
        },
        "outputs": {node.name: {"op": node.op} for node in graph.node if node.name not in consumed
                    and node.op not in ("Const", "Placeholder", "NoOp")},
        "constants": {
            node.name: constant(node.attr["value"].tensor) for node in graph.node if node.op == "Const"
        },
    }
    verdict = what_tensorflow_says(graph, list(described["outputs"]))
    for name, tensors in verdict.pop("tensors", {}).items():
        described["outputs"][name]["tensors"] = tensors
    return {**described, **verdict}


def what_tensorflow_says(graph, outputs):
    """Whether it imports the graph, asked in a process of its own: it crashes over a recursive function."""
    end, start = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(start, json.dumps(import_graph(graph, outputs)).encode())
        finally:
            os._exit(0)
    os.close(start)
    with os.fdopen(end) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else {"tensorFlowAccepts": False, "tensorFlowSays": "(crashes)"}


def import_graph(graph, outputs):
    try:
        with tf.Graph().as_default() as imported:
            tf.import_graph_def(graph, name="")
    except (ValueError, TypeError, KeyError, tf.errors.OpError) as error:
        return {"tensorFlowAccepts": False, "tensorFlowSays": str(error).splitlines()[0]}
    return {"tensorFlowAccepts": True, "tensors": {
        name: [{"dtype": tensor.dtype.name, "shape": shape_list(tensor.shape.as_proto())}
               for tensor in imported.get_operation_by_name(name).outputs]
        for name in outputs
    }}


def constant(tensor):
    try:
        value = tf.make_ndarray(tensor)
    except (TypeError, ValueError):
        return {"dtype": dtype_name(tensor.dtype), "shape": shape_list(tensor.tensor_shape)}
    if value.dtype == object:
        value = np.array([each or b"" for each in value.flatten()], object)
    return {"dtype": dtype_name(tensor.dtype), "shape": shape_list(tensor.tensor_shape), **digest(value)}


# TF.js models.


def tfjs_model(path):
    model = json.loads((path / "model.json").read_text())
    described = {"format": "tfjs", "nodes": len(model["modelTopology"]["node"]), "weights": {}}
    for key in ("inputs", "outputs"):
        described[key] = {
            name: {"dtype": "float32", "tensor": info["name"],
                   "shape": [None if int(dim["size"]) < 0 else int(dim["size"]) for dim in info["tensorShape"]["dim"]]}
            for name, info in model["signature"][key].items()
        }
    for group in model["weightsManifest"]:
        data, at = b"".join((path / each).read_bytes() for each in group["paths"]), 0
        for weight in group["weights"]:
            stored = weight.get("quantization", {}).get("dtype", weight["dtype"])
            size = int(np.prod(weight["shape"], dtype=np.int64)) * np.dtype(stored).itemsize
            described["weights"][weight["name"]] = {
                "dtype": weight["dtype"], "storedDtype": stored, "shape": weight["shape"],
                "storedSha256": hashlib.sha256(data[at:at + size]).hexdigest(),
            }
            at += size
    return described
