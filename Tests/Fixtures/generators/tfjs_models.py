"""TF.js graph models, written by hand: `model.json` and its shards."""

import json

import numpy as np

from .registry import fixture, weights


def node(name, op, inputs=(), **attributes):
    return {"name": name, "op": op, "input": list(inputs), "attr": attributes}


def shape(*sizes):
    return {"shape": {"dim": [{"size": str(size)} for size in sizes]}}


FLOAT = {"type": "DT_FLOAT"}


def const(name, *sizes):
    tensor = {"dtype": "DT_FLOAT", "tensorShape": shape(*sizes)["shape"]}
    return node(name, "Const", dtype=FLOAT, value={"tensor": tensor})


def tensor_info(name, *sizes):
    return {"name": name, "dtype": "DT_FLOAT", "tensorShape": shape(*sizes)["shape"]}


def write(path, nodes, stored, inputs, outputs, shard_size=None):
    """`stored`: (name, array as stored, further keys of the manifest's entry)."""
    path.mkdir(parents=True, exist_ok=True)
    data = b"".join(array.tobytes() for _, array, _ in stored)
    shard_size = shard_size or max(len(data), 1)
    shards = [data[i:i + shard_size] for i in range(0, len(data), shard_size)] or [b""]
    names = [f"group1-shard{i + 1}of{len(shards)}.bin" for i in range(len(shards))]
    for name, shard in zip(names, shards):
        (path / name).write_bytes(shard)
    entries = [{"name": name, "shape": list(array.shape), "dtype": "float32", **more} for name, array, more in stored]
    model = {
        "format": "graph-model", "generatedBy": "2.19.0", "convertedBy": "TensorFlow.js Converter v4.22.0",
        "signature": {"inputs": inputs, "outputs": outputs},
        "modelTopology": {"node": nodes, "library": {}, "versions": {"producer": 1882}},
        "weightsManifest": [{"paths": names, "weights": entries}],
    }
    (path / "model.json").write_text(json.dumps(model, indent=1) + "\n")


def dense_nodes():
    return [
        node("x", "Placeholder", dtype=FLOAT, shape=shape(-1, 4)),
        const("kernel", 4, 3),
        const("bias", 3),
        node("dense", "_FusedMatMul", ["x", "kernel", "bias"], T=FLOAT, num_args={"i": "1"}, epsilon={"f": 0.0},
             transpose_a={"b": False}, transpose_b={"b": False},
             fused_ops={"list": {"s": ["Qmlhc0FkZA==", "UmVsdQ=="]}}),  # BiasAdd, Relu
    ]


IN = {"x": tensor_info("x:0", -1, 4)}


@fixture("tfjs/fine", "a graph model that runs; its weights are cut into two shards in the middle of a tensor")
def fine(path):
    nodes = dense_nodes() + [node("y", "Softmax", ["dense"], T=FLOAT)]
    write(path, nodes, [("kernel", weights(1, 4, 3), {}), ("bias", weights(2, 3), {})], IN,
          {"y": tensor_info("y:0", -1, 3)}, shard_size=30)


@fixture("tfjs/unknown_op", "a graph model with an op that TF.js does not know")
def unknown_op(path):
    nodes = dense_nodes() + [node("y", "MatrixInverse", ["dense"], T=FLOAT, adjoint={"b": False})]
    write(path, nodes, [("kernel", weights(1, 4, 3), {}), ("bias", weights(2, 3), {})], IN,
          {"y": tensor_info("y:0", -1, 3)})


@fixture("tfjs/quantized", "a graph model whose weights are stored as uint8 with a scale, and as float16")
def quantized(path):
    kernel = np.random.default_rng(1).integers(0, 256, [4, 3]).astype(np.uint8)
    nodes = dense_nodes() + [node("y", "Softmax", ["dense"], T=FLOAT)]
    affine = {"quantization": {"dtype": "uint8", "min": -1.0, "scale": 0.0078125, "original_dtype": "float32"}}
    half = {"quantization": {"dtype": "float16", "original_dtype": "float32"}}
    write(path, nodes, [("kernel", kernel, affine), ("bias", weights(2, 3).astype(np.float16), half)], IN,
          {"y": tensor_info("y:0", -1, 3)})
