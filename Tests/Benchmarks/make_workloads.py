#!/usr/bin/env python3
"""Writes the models that the benchmarks lint: the same bytes every time, with Python alone.

    python3 Tests/Benchmarks/make_workloads.py DIR [--nodes 100000]

graph.pb    a frozen graph of 100 towers of dense blocks side by side, a third of it constants with 4 to 256 bytes
small.pb    the same with 200 nodes
variables/  a SavedModel that reads 1 GiB of variables from a checkpoint; the data file is sparse and takes no room
"""

import argparse
import pathlib
import struct
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "generators"))

import bundle  # noqa: E402

FLOAT, INT32, STRING, RESOURCE = 1, 3, 7, 20
NODES_PER_BLOCK = 12
WIDTH = 8
VARIABLES, VARIABLE_WIDTH = 64, 2048
# CRC-32C of 16 MiB of zeros, one variable.
CRC_OF_ZEROS = 2745926978


def field(number, data):
    data = data.encode() if isinstance(data, str) else data
    return bundle.varint(number << 3 | 2) + bundle.varint(len(data)) + data


def integer(number, value):
    return bundle.varint(number << 3) + bundle.varint(value & (1 << 64) - 1)


def shape(*sizes):
    return b"".join(field(2, integer(1, size)) for size in sizes)


def node(name, op, inputs=(), **attributes):
    """A GraphDef.node; attributes are AttrValues."""
    data = field(1, name) + field(2, op) + b"".join(field(3, each) for each in inputs)
    for key in sorted(attributes):
        data += field(5, field(1, key) + field(2, attributes[key]))
    return field(1, data)


def a_type(dtype):
    return integer(6, dtype)


def a_bool(value):
    return integer(5, value)


def tensor(dtype, sizes, content=None, strings=None):
    data = integer(1, dtype) + field(2, shape(*sizes))
    if strings is not None:
        return field(8, data + b"".join(field(8, each) for each in strings))
    return field(8, data + field(4, content))


def floats(*values):
    return struct.pack(f"<{len(values)}f", *values)


def const(name, dtype, sizes, content=None, strings=None):
    return node(name, "Const", dtype=a_type(dtype), value=tensor(dtype, sizes, content, strings))


def block(prefix, source):
    """Twelve nodes, four of them constants: dense with bias, a reshape, a scale and a residual; its bytes and its output."""
    kernel = floats(*((i % 7 - 3) / 8 for i in range(WIDTH * WIDTH)))
    t = a_type(FLOAT)
    same = {"T": t}
    nodes = [
        const(f"{prefix}/dense/kernel", FLOAT, (WIDTH, WIDTH), kernel),
        node(f"{prefix}/dense/MatMul", "MatMul", [source, f"{prefix}/dense/kernel"], T=t,
             transpose_a=a_bool(0), transpose_b=a_bool(0)),
        const(f"{prefix}/dense/bias", FLOAT, (WIDTH,), floats(*range(WIDTH))),
        node(f"{prefix}/dense/BiasAdd", "BiasAdd", [f"{prefix}/dense/MatMul", f"{prefix}/dense/bias"], T=t,
             data_format=field(2, "NHWC")),
        node(f"{prefix}/dense/Relu", "Relu", [f"{prefix}/dense/BiasAdd"], **same),
        const(f"{prefix}/reshape/shape", INT32, (2,), struct.pack("<2i", 1, WIDTH)),
        node(f"{prefix}/reshape/Reshape", "Reshape", [f"{prefix}/dense/Relu", f"{prefix}/reshape/shape"], T=t,
             Tshape=a_type(INT32)),
        const(f"{prefix}/scale/factor", FLOAT, (), floats(0.5)),
        node(f"{prefix}/scale/Mul", "Mul", [f"{prefix}/reshape/Reshape", f"{prefix}/scale/factor"], **same),
        node(f"{prefix}/gate/Sigmoid", "Sigmoid", [f"{prefix}/scale/Mul"], **same),
        node(f"{prefix}/gate/Mul", "Mul", [f"{prefix}/scale/Mul", f"{prefix}/gate/Sigmoid"], **same),
        node(f"{prefix}/residual/AddV2", "AddV2", [f"{prefix}/gate/Mul", source], **same),
    ]
    assert len(nodes) == NODES_PER_BLOCK
    return b"".join(nodes), f"{prefix}/residual/AddV2"


def frozen_graph(nodes, towers):
    """A GraphDef of exactly `nodes` nodes. Real graphs of this size are wide rather than one long chain."""
    pieces = [node("features", "Placeholder", dtype=a_type(FLOAT), shape=field(7, shape(1, WIDTH)))]
    blocks, rest = divmod(nodes - 2, NODES_PER_BLOCK)
    ends = ["features"] * towers
    for number in range(blocks):
        tower = number % towers
        data, ends[tower] = block(f"model/tower_{tower}/block_{number // towers}", ends[tower])
        pieces.append(data)
    for number in range(rest):
        pieces.append(node(f"model/tail_{number}/Relu", "Relu", [ends[0]], T=a_type(FLOAT)))
        ends[0] = f"model/tail_{number}/Relu"
    pieces.append(node("sum/AddN", "AddN", ends, N=integer(3, towers), T=a_type(FLOAT)))
    assert len(pieces) - 2 - rest == blocks
    return b"".join(pieces) + field(4, integer(1, 1882))


def saved_model_with_variables():
    """saved_model.pb and variables.index: as TF1 writes resource variables, with the graph that restores them."""
    names = [f"layer_{number:02}/kernel" for number in range(VARIABLES)]
    sizes = (VARIABLE_WIDTH, VARIABLE_WIDTH)
    t, value_shape = a_type(FLOAT), field(7, shape(*sizes))
    nodes = [node("x", "Placeholder", dtype=t, shape=field(7, shape(1, VARIABLE_WIDTH)))]
    source = "x"
    for name in names:
        layer = name.split("/")[0]
        nodes += [
            node(name, "VarHandleOp", dtype=t, shape=value_shape, shared_name=field(2, name), container=field(2, "")),
            node(f"{layer}/MatMul/ReadVariableOp", "ReadVariableOp", [name], dtype=t),
            node(f"{layer}/MatMul", "MatMul", [source, f"{layer}/MatMul/ReadVariableOp"], T=t,
                 transpose_a=a_bool(0), transpose_b=a_bool(0)),
        ]
        source = f"{layer}/MatMul"
    nodes += [
        const("save/Const", STRING, (), strings=["model"]),
        const("save/RestoreV2/tensor_names", STRING, (VARIABLES,), strings=names),
        const("save/RestoreV2/shape_and_slices", STRING, (VARIABLES,), strings=[""] * VARIABLES),
        node("save/RestoreV2", "RestoreV2",
             ["save/Const", "save/RestoreV2/tensor_names", "save/RestoreV2/shape_and_slices"],
             dtypes=field(1, b"".join(integer(6, FLOAT) for _ in names))),
    ]
    for number, name in enumerate(names):
        restored = f"save/RestoreV2:{number}" if number else "save/RestoreV2"
        nodes += [
            node(f"save/Identity_{number}", "Identity", [restored], T=t),
            node(f"save/AssignVariableOp_{number}", "AssignVariableOp", [name, f"save/Identity_{number}"], dtype=t),
        ]
    nodes.append(node("save/restore_all", "NoOp", [f"^save/AssignVariableOp_{i}" for i in range(VARIABLES)]))

    def info(name):
        return field(1, f"{name}:0") + integer(2, FLOAT) + field(3, shape(1, VARIABLE_WIDTH))

    signature = (field(1, field(1, "x") + field(2, info("x"))) + field(2, field(1, "y") + field(2, info(source)))
                 + field(3, "tensorflow/serving/predict"))
    saver = field(1, "save/Const:0") + field(2, "save/Const:0") + field(3, "save/restore_all") + integer(7, 2)
    meta_graph = (field(1, field(4, "serve") + field(5, "2.19.0")) + field(2, b"".join(nodes) + field(4, integer(1, 1882)))
                  + field(3, saver) + field(5, field(1, "serving_default") + field(2, signature)))

    size = 4 * VARIABLE_WIDTH * VARIABLE_WIDTH
    entries = [(b"", integer(1, 1) + field(3, integer(1, 1)))]
    for number, name in enumerate(names):
        entries.append((name.encode(), integer(1, FLOAT) + field(2, shape(*sizes)) + integer(4, number * size)
                        + integer(5, size) + bundle.varint(6 << 3 | 5) + struct.pack("<I", bundle.masked(CRC_OF_ZEROS))))
    return integer(1, 1) + field(2, meta_graph), bundle.write_table(entries), VARIABLES * size


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--nodes", type=int, default=100_000, help="in graph.pb, at least 200")
    options = parser.parse_args()
    variables = options.folder / "variables" / "variables"
    variables.mkdir(parents=True, exist_ok=True)
    (options.folder / "graph.pb").write_bytes(frozen_graph(options.nodes, towers=min(100, options.nodes // 20)))
    (options.folder / "small.pb").write_bytes(frozen_graph(200, towers=4))
    model, index, size = saved_model_with_variables()
    (variables.parent / "saved_model.pb").write_bytes(model)
    (variables / "variables.index").write_bytes(index)
    with open(variables / "variables.data-00000-of-00001", "wb") as data:
        data.truncate(size)


if __name__ == "__main__":
    sys.exit(main())
