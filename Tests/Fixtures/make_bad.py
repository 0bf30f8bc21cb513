#!/usr/bin/env python3
"""Writes hostile and broken input into a folder: one case a subfolder, with what the program must answer.

    python3 Tests/Fixtures/make_bad.py DIR

Needs nothing but Python. Each case holds

    expect   the exit code: 3 for a model that cannot be read, 2 for a rule pack
    allowed  all the codes that are right, one a line, where there is more than one
    args     the arguments of the program, one a line, with paths relative to the case
    about    one sentence: what is wrong

and the files. No case may crash, hang, or take memory out of proportion to its size. The cases are the same every time.
"""

import argparse
import pathlib
import shutil
import struct
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "generators"))
sys.dont_write_bytecode = True

import bundle  # noqa: E402

GOOD = HERE / "saved_models" / "v1_resource_variables"
GOOD_TF2 = HERE / "saved_models" / "nested_calls"
GOOD_FROZEN = HERE / "graphs" / "v1_while.pb"
DEPTH = 60_000

CANNOT_READ, USAGE = "3", "2"


# Protocol buffers, written by hand.


def tag(number, kind):
    return bundle.varint(number << 3 | kind)


def field(number, data):
    """A length-delimited field."""
    data = data.encode() if isinstance(data, str) else data
    return tag(number, 2) + bundle.varint(len(data)) + data


def integer(number, value):
    return tag(number, 0) + bundle.varint(value & (1 << 64) - 1)


def attribute(key, value):
    return field(5, field(1, key) + field(2, value))


def node(name, op, inputs=(), *attributes):
    return field(1, field(1, name) + field(2, op) + b"".join(field(3, each) for each in inputs) + b"".join(attributes))


FLOAT_TYPE = integer(6, 1)


def placeholder(name="x", shape=b""):
    return node(name, "Placeholder", (), attribute("dtype", FLOAT_TYPE), attribute("shape", field(7, shape)))


def relu(name="y", source="x"):
    return node(name, "Relu", [source], attribute("T", FLOAT_TYPE))


def const(name, tensor):
    return node(name, "Const", (), attribute("dtype", FLOAT_TYPE), attribute("value", field(8, tensor)))


def dims(*sizes):
    return b"".join(field(2, integer(1, size)) for size in sizes)


def saved_model(graph, more=b""):
    """A SavedModel of one MetaGraph that serves `graph` from x to y, with more fields at its end."""

    def info(name):
        return field(1, name + ":0") + integer(2, 1)

    signature = (field(1, field(1, "x") + field(2, info("x"))) + field(2, field(1, "y") + field(2, info("y")))
                 + field(3, "tensorflow/serving/predict"))
    meta_graph = (field(1, field(4, "serve")) + field(2, graph)
                  + field(5, field(1, "serving_default") + field(2, signature)))
    return integer(1, 1) + field(2, meta_graph + more)


def nested(depth, wrap, innermost=b""):
    """wrap(wrap(…)), built from the inside without copying what is already there."""
    pieces, size = [innermost], len(innermost)
    for _ in range(depth):
        head = wrap(size)
        pieces.append(head)
        size += len(head)
    return b"".join(reversed(pieces))


def delimited(*numbers):
    """Heads of fields, outermost first, around a content of the given size."""

    def heads(size):
        out = b""
        for number in reversed(numbers):
            head = tag(number, 2) + bundle.varint(size + len(out))
            out = head + out
        return out

    return heads


def nested_functions(depth, in_lists=False):
    """AttrValue.func.attr["f"].func.attr["f"]…, as a NameAttrList may hold attributes that hold functions."""

    def wrap(size):
        # func (10), or list (1) > func (9); then attr (2) > key (1) "f", value (2)
        out = field(1, "f") + tag(2, 2) + bundle.varint(size)
        for number in (2, 9, 1) if in_lists else (2, 10):
            out = tag(number, 2) + bundle.varint(len(out) + size) + out
        return out

    return nested(depth, wrap, FLOAT_TYPE)


# The registry of cases.

CASES = {}


def case(name, about, expect=CANNOT_READ, args=("model",)):
    """Registers a function that fills `model` below the case's folder, or that returns the bytes of a file."""

    def register(make):
        assert name not in CASES, name
        CASES[name] = (about, expect, args, make)
        return make

    return register


def graph_case(name, about, graph, expect=CANNOT_READ):
    case(name, about, expect, ["model.pb"])(lambda folder: (folder / "model.pb").write_bytes(graph()))


def text_case(name, about, text, expect=CANNOT_READ):
    case(name, about, expect, ["model.pbtxt"])(lambda folder: (folder / "model.pbtxt").write_bytes(text()))


def saved_model_case(name, about, data, expect=CANNOT_READ):
    def make(folder):
        (folder / "model").mkdir()
        (folder / "model" / "saved_model.pb").write_bytes(data())

    case(name, about, expect)(make)


def index_case(name, about, spoil, expect=CANNOT_READ):
    """A good SavedModel with another variables.index."""

    def make(folder):
        shutil.copytree(GOOD, folder / "model")
        index = folder / "model" / "variables" / "variables.index"
        index.write_bytes(spoil(index.read_bytes()))

    case(name, about, expect)(make)


def rule_pack_case(name, about, text):
    def make(folder):
        shutil.copytree(GOOD, folder / "model")
        data = text()
        (folder / "pack.yaml").write_bytes(data.encode() if isinstance(data, str) else data)

    case(name, about, USAGE, ["--rules", "pack.yaml", "model"])(make)


# Paths.

case("empty_folder", "a folder without a model")(lambda folder: (folder / "model").mkdir())
case("missing_path", "a path that is not there")(lambda folder: None)
saved_model_case("empty_file", "a saved_model.pb of no bytes", lambda: b"")
graph_case("empty_graph_file", "a .pb of no bytes", lambda: b"")
text_case("empty_text_file", "a .pbtxt of no bytes", lambda: b"")
saved_model_case("lfs_pointer", "a Git LFS pointer in place of saved_model.pb", lambda: (
    b"version https://git-lfs.github.com/spec/v1\n"
    b"oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345678\n"))
graph_case("lfs_pointer_graph", "a Git LFS pointer in place of a frozen graph", lambda: (
    b"version https://git-lfs.github.com/spec/v1\n"
    b"oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345678\n"))


@case("saved_model_is_a_folder", "saved_model.pb is a folder")
def _(folder):
    (folder / "model" / "saved_model.pb").mkdir(parents=True)


@case("variables_is_a_file", "`variables` is a file, where a folder is due; the graph reads variables", expect="3 1")
def _(folder):
    shutil.copytree(GOOD, folder / "model")
    shutil.rmtree(folder / "model" / "variables")
    (folder / "model" / "variables").write_bytes(b"not a folder")


@case("link_to_itself", "saved_model.pb is a symbolic link to itself")
def _(folder):
    (folder / "model").mkdir()
    (folder / "model" / "saved_model.pb").symlink_to("saved_model.pb")


# Truncated and garbage.


def truncations(name, path, count):
    data = path.read_bytes()
    for i in range(1, count + 1):
        # Not at the very ends, and at odd places.
        at = min(len(data) - 1, max(1, i * len(data) // (count + 1) + i % 7 - 3))
        yield f"truncated_{name}_{at:06}", at, data[:at]


def garbage(size, seed=12345):
    out = bytearray()
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(seed >> 16 & 0xFF)
    return bytes(out)


def register_truncations():
    for name, path in (("v1", GOOD / "saved_model.pb"), ("tf2", GOOD_TF2 / "saved_model.pb")):
        for case_name, at, data in truncations(name, path, 24):
            saved_model_case(case_name, f"saved_model.pb ends after {at} bytes", lambda data=data: data)
    for case_name, at, data in truncations("graph", GOOD_FROZEN, 12):
        graph_case(case_name, f"a frozen graph ends after {at} bytes", lambda data=data: data,
                   expect=CANNOT_READ if not ends_between_nodes(data) else "1 0 3 4")
    for size in (1, 7, 100, 5000):
        saved_model_case(f"garbage_{size}", f"{size} bytes of garbage as saved_model.pb",
                         lambda size=size: garbage(size))
        graph_case(f"garbage_graph_{size}", f"{size} bytes of garbage as a frozen graph",
                   lambda size=size: garbage(size, 99))
    starts = {
        "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF", "zip": b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
        "html": b"<!DOCTYPE html>\n<html><body>404</body></html>\n", "hdf5": b"\x89HDF\r\n\x1a\n\x00\x00",
    }
    for name, start in starts.items():
        saved_model_case(f"other_format_{name}", f"a saved_model.pb that is {name}",
                         lambda start=start: start + garbage(300))
    zeros = b"\0" * 4096
    saved_model_case("zeros", "4096 zero bytes as saved_model.pb", lambda: zeros)


def ends_between_nodes(data):
    at = 0
    while at < len(data):
        _, at = bundle.read_varint(data, at)
        try:
            length, at = bundle.read_varint(data, at)
        except IndexError:
            return False
        at += length
    return at == len(data)


register_truncations()


# Wire format.

graph_case("deep_functions", f"a NameAttrList {DEPTH} deep", lambda: (
    placeholder() + node("y", "PartitionedCall", ["x"], attribute("f", nested_functions(DEPTH)))))
saved_model_case("deep_functions_saved_model", f"a NameAttrList {DEPTH} deep in a SavedModel", lambda: saved_model(
    placeholder() + node("y", "PartitionedCall", ["x"], attribute("f", nested_functions(DEPTH)))))
graph_case("deep_lists", f"AttrValue.list.func.attr.list… {DEPTH} deep", lambda: (
    placeholder() + node("y", "Relu", ["x"], attribute("f", nested_functions(DEPTH, in_lists=True)))))
saved_model_case("deep_object_graph", f"a structured value {DEPTH} deep in the object graph", lambda: saved_model(
    placeholder() + relu(), more=field(7, field(2, field(1, "f") + field(2, field(
        3, nested(DEPTH, delimited(51, 1))))))), expect="0 3")
graph_case("deep_groups", f"{DEPTH} groups that begin and do not end, in an unknown field", lambda: (
    placeholder() + relu() + tag(99, 3) * DEPTH))
graph_case("deep_balanced_groups", f"{DEPTH} groups, all ended, in an unknown field", lambda: (
    placeholder() + relu() + tag(99, 3) * DEPTH + tag(99, 4) * DEPTH), expect="3 0")
graph_case("wrong_group_end", "a group that ends with another number", lambda: (
    placeholder() + relu() + tag(99, 3) + tag(98, 4)))
graph_case("length_past_the_end", "a node longer than the file", lambda: (
    placeholder() + tag(1, 2) + bundle.varint(1000) + b"\x0a\x01y"))
graph_case("length_3_gb", "a node of 3 GB in a file of 20 bytes", lambda: (
    (tag(1, 2) + bundle.varint(3 << 30) + b"\x0a\x01y\x12\x04Relu").ljust(20, b"\0")))
graph_case("length_2_to_63", "a node of 2^63 - 1 bytes", lambda: (
    tag(1, 2) + bundle.varint((1 << 63) - 1) + b"\x0a\x01y"))
graph_case("length_2_to_64", "a node of 2^64 - 1 bytes", lambda: (
    tag(1, 2) + bundle.varint((1 << 64) - 1) + b"\x0a\x01y"))
graph_case("inner_length_past_its_message", "a name longer than its node, though not than the file", lambda: (
    tag(1, 2) + bundle.varint(4) + tag(1, 2) + bundle.varint(40) + b"ab" + placeholder() + relu()))
graph_case("varint_11_bytes", "a length of eleven bytes", lambda: tag(1, 2) + b"\x80" * 10 + b"\x01")
graph_case("varint_overflow", "a length of ten bytes that does not fit 64 bits", lambda: (
    tag(1, 2) + b"\xff" * 9 + b"\x7f"))
graph_case("tag_11_bytes", "a tag of eleven bytes", lambda: b"\x8a" + b"\x80" * 9 + b"\x01\x00")
graph_case("tag_zero", "field number 0", lambda: b"\x02\x00" + placeholder() + relu())
graph_case("wire_type_6", "wire type 6, which is none", lambda: placeholder() + relu() + b"\x0e\x00")
graph_case("wire_type_7", "wire type 7, which is none", lambda: placeholder() + relu() + b"\x0f\x00")
graph_case("truncated_fixed64", "a fixed64 with four bytes", lambda: placeholder() + relu() + tag(99, 1) + b"\0" * 4)
graph_case("odd_packed_floats", "packed floats whose length is not a multiple of four", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(2)) + field(5, b"\0" * 7)) + relu()))
graph_case("name_of_wrong_wire_type", "a node name as a varint", lambda: (
    placeholder() + field(1, integer(1, 5) + field(2, "Relu") + field(3, "x"))), expect="3 1")

# Strings.

graph_case("name_not_utf8", "a node name that is not UTF-8", lambda: placeholder() + relu(b"y\xff\xfe"))
graph_case("name_overlong_utf8", "a node name with an overlong slash", lambda: placeholder() + relu(b"a\xc0\xafb"))
graph_case("name_surrogate", "a node name with a surrogate", lambda: placeholder() + relu(b"a\xed\xa0\x80"))
graph_case("name_with_nul", "a node name with a NUL in it", lambda: placeholder() + relu(b"y\0z"))
graph_case("op_with_nul", "an op with a NUL in it", lambda: placeholder() + node("y", b"Relu\0Evil", ["x"]))
graph_case("input_with_nul", "an input with a NUL in it", lambda: placeholder() + relu("y", b"x\0:1"))
graph_case("attribute_with_nul", "an attribute key with a NUL in it", lambda: (
    placeholder() + node("y", "Relu", ["x"], attribute(b"T\0", FLOAT_TYPE))))
saved_model_case("tag_not_utf8", "a MetaGraph tag that is not UTF-8", lambda: (
    integer(1, 1) + field(2, field(1, field(4, b"ser\xffve")) + field(2, placeholder() + relu()))))
graph_case("empty_names", "nodes without a name and an op", lambda: placeholder() + field(1, b"") * 3, expect="3 1")
graph_case("name_of_1_mb", "a node name of a megabyte", lambda: placeholder() + relu("y" * (1 << 20)), expect="3 0")

# Sizes and shapes.

graph_case("endless_dims", "a shape of a million dimensions", lambda: (
    placeholder("x", dims(1) * 1_000_000) + relu()), expect="3 1 4")
graph_case("huge_dims", "dimensions whose product overflows 64 bits", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(1 << 40, 1 << 40)) + field(5, b"\0\0\x80\x3f"))
    + node("y", "AddV2", ["x", "c"], attribute("T", FLOAT_TYPE))), expect="3 1")
graph_case("huge_repeated_value", "one value that stands for 4 TB", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(1 << 20, 1 << 20)) + field(5, b"\0\0\x80\x3f"))
    + node("y", "AddV2", ["x", "c"], attribute("T", FLOAT_TYPE))), expect="3 1")
graph_case("negative_dims", "a Const with a size of -5", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(-5)) + field(5, b"\0\0\x80\x3f"))
    + node("y", "AddV2", ["x", "c"], attribute("T", FLOAT_TYPE))), expect="3 1")
graph_case("content_too_short", "a Const of [100] with four bytes of content", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(100)) + field(4, b"\0" * 4))
    + node("y", "AddV2", ["x", "c"], attribute("T", FLOAT_TYPE))), expect="3 1")
graph_case("content_too_long", "a Const of [1] with 400 bytes of content", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(1)) + field(4, b"\0" * 400))
    + node("y", "AddV2", ["x", "c"], attribute("T", FLOAT_TYPE))), expect="3 1")
graph_case("more_values_than_elements", "a Const of [1] with three values", lambda: (
    placeholder() + const("c", integer(1, 1) + field(2, dims(1)) + field(5, b"\0\0\x80\x3f" * 3))
    # TensorFlow takes as many values as the shape wants (`FromProtoField` in tensor.cc), so this is no error.
    + node("y", "AddV2", ["x", "c"], attribute("T", FLOAT_TYPE))), expect="0 1 3 4")
graph_case("unknown_dtype", "a dtype of 7777, and one that is negative", lambda: (
    node("x", "Placeholder", (), attribute("dtype", integer(6, 7777)))
    + node("y", "Relu", ["x"], attribute("T", integer(6, -3)))), expect="3 1 4")
graph_case("many_inputs", "a node with 200 000 inputs", lambda: placeholder() + node(
    "y", "AddN", ["x"] * 200_000, attribute("T", FLOAT_TYPE), attribute("N", integer(3, 200_000))), expect="0 1 3 4")
graph_case("long_chain", "a chain of 100 000 nodes, which overflows the stack of a recursive walk", lambda: (
    placeholder("n0") + b"".join(relu(f"n{i}", f"n{i - 1}") for i in range(1, 100_000))), expect="0 1 4")
graph_case("wide_split", "a Split with 60 000 outputs, all of them read", lambda: (
    placeholder() + node("axis", "Const", (), attribute("dtype", integer(6, 3)), attribute("value", field(8, (
        integer(1, 3) + field(2, b"")))))
    + node("s", "Split", ["axis", "x"], attribute("T", FLOAT_TYPE), attribute("num_split", integer(3, 60_000)))
    + node("y", "AddN", [f"s:{i}" for i in range(60_000)], attribute("T", FLOAT_TYPE),
           attribute("N", integer(3, 60_000)))), expect="0 1 3 4")


def function(name, inputs, outputs, *nodes):
    """A FunctionDef of float32 tensors: inputs and outputs by name, outputs with what they return."""
    arguments = b"".join(field(2, field(1, each) + integer(3, 1)) for each in inputs)
    results = b"".join(field(3, field(1, each) + integer(3, 1)) for each in outputs)
    returns = b"".join(field(4, field(1, each) + field(2, source)) for each, source in outputs.items())
    # A NodeDef is field 1 of a graph and 3 of a function: tags of one byte.
    body = b"".join(tag(3, 2) + each[1:] for each in nodes)
    return field(1, field(1, field(1, name) + arguments + results) + body + returns)


def types(key, count):
    return attribute(key, field(1, field(6, b"\x01" * count)))


def named(key, name):
    return attribute(key, field(10, field(1, name)))


def call(name, callee, inputs, results=1):
    return node(name, "PartitionedCall", inputs, types("Tin", len(inputs)), types("Tout", results), named("f", callee))


def library(*functions):
    return field(2, b"".join(functions))


graph_case("doubling_calls", "40 functions, each of which calls the next twice: 2^40 nodes", lambda: (
    placeholder() + call("y", "f0", ["x"]) + library(*(
        function(f"f{i}", ["a"], {"b": "second:output:0"}, call("first", f"f{i + 1}", ["a"]),
                 call("second", f"f{i + 1}", ["first:output:0"])) for i in range(40)),
        function("f40", ["a"], {"b": "r:activations:0"}, relu("r", "a")))))
graph_case("deep_calls", "20 000 functions, each of which calls the next", lambda: (
    placeholder() + call("y", "f0", ["x"]) + library(*(
        function(f"f{i}", ["a"], {"b": "next:output:0"}, call("next", f"f{i + 1}", ["a"])) for i in range(20_000)),
        function("f20000", ["a"], {"b": "r:activations:0"}, relu("r", "a")))), expect="3 0 1 4")
graph_case("wide_call", "a call with 20 000 arguments and results", lambda: (
    placeholder() + call("c", "f", ["x"] * 20_000, 20_000) + library(function(
        "f", [f"a{i}" for i in range(20_000)], {f"b{i}": f"a{i}" for i in range(20_000)}))
    + node("y", "AddN", [f"c:{i}" for i in range(20_000)], attribute("T", FLOAT_TYPE),
           attribute("N", integer(3, 20_000)))), expect="0 1 3 4")
graph_case("many_conditionals", "5000 conditionals with the same two branches", lambda: (
    placeholder() + node("p", "Placeholder", (), attribute("dtype", integer(6, 10)), attribute("shape", field(7, b"")))
    + b"".join(node(f"i{i}", "StatelessIf", ["p", "x"], attribute("Tcond", integer(6, 10)), types("Tin", 1),
                    types("Tout", 1), named("then_branch", "f"), named("else_branch", "g")) for i in range(5_000))
    + library(function("f", ["a"], {"b": "r:activations:0"}, relu("r", "a")),
              function("g", ["a"], {"b": "a"}))), expect="0 1 3 4")
graph_case("branches_that_disagree", "branches and bodies that take fewer arguments than they are given", lambda: (
    placeholder() + node("p", "Placeholder", (), attribute("dtype", integer(6, 10)), attribute("shape", field(7, b"")))
    + node("i", "StatelessIf", ["p", "x", "x"], attribute("Tcond", integer(6, 10)), types("Tin", 2), types("Tout", 1),
           named("then_branch", "two"), named("else_branch", "none"))
    + node("w", "StatelessWhile", ["x", "i"], types("T", 2), named("cond", "none"), named("body", "two"))
    + node("y", "AddV2", ["w", "w:1"], attribute("T", FLOAT_TYPE))
    + library(function("two", ["a", "b"], {"c": "s:z:0"}, node("s", "AddV2", ["a", "b"], attribute("T", FLOAT_TYPE))),
              function("none", [], {}))), expect="0 1 3 4")
graph_case("no_nodes", "a graph with versions and no node", lambda: field(4, integer(1, 1882)), expect="3 0 1")

# SavedModels.

saved_model_case("no_meta_graph", "a SavedModel without a MetaGraph", lambda: integer(1, 1))
saved_model_case("future_schema", "a SavedModel of schema version 99", lambda: (
    integer(1, 99) + saved_model(placeholder() + relu())[2:]), expect="3 0 1")
saved_model_case("no_graph", "a MetaGraph without a graph", lambda: (
    integer(1, 1) + field(2, field(1, field(4, "serve")))), expect="3 1 2")
saved_model_case("map_entry_without_value", "a signature without a value, and an attribute without one", lambda: (
    integer(1, 1) + field(2, field(1, field(4, "serve")) + field(2, placeholder() + node(
        "y", "Relu", ["x"], field(5, field(1, "T")))) + field(5, field(1, "serving_default")))), expect="3 1 2 4")
saved_model_case("deep_composite_signature", f"a composite input {DEPTH} deep", lambda: (
    integer(1, 1) + field(2, field(1, field(4, "serve")) + field(2, placeholder() + relu()) + field(5, (
        field(1, "serving_default") + field(2, field(1, field(1, "x") + field(
            2, nested(DEPTH, delimited(5, 2))))))))))
saved_model_case("signature_of_missing_node", "a signature that names nodes which are not there", lambda: (
    saved_model(placeholder("a") + relu("b", "a"))), expect="3 1")


# The index of the variables.


def flipped(data, at, mask=0x40):
    out = bytearray(data)
    out[at] ^= mask
    return bytes(out)


def rewritten(change, **options):
    return lambda data: bundle.write_table(change(bundle.read_table(data)), **options)


def with_value(change, at=1):
    """The same index, with the value of one entry changed."""

    def apply(entries):
        return [(key, change(value) if i == at else value) for i, (key, value) in enumerate(entries)]

    return rewritten(apply)


def with_index_handle(data, offset, size):
    footer = bundle.varint(0) + bundle.varint(8) + bundle.varint(offset) + bundle.varint(size)
    return data[:-48] + footer.ljust(40, b"\0") + data[-8:]


index_case("index_wrong_crc", "a block of variables.index whose checksum is wrong", lambda data: flipped(data, 10))
index_case("index_wrong_magic", "the last byte of variables.index is wrong", lambda data: flipped(data, len(data) - 1))
index_case("index_empty", "variables.index is empty", lambda data: b"")
index_case("index_garbage", "variables.index is garbage", lambda data: garbage(500))
for _size in (1, 20, 47, 48, 100):
    index_case(f"index_truncated_{_size:03}", f"variables.index ends after {_size} bytes",
               lambda data, size=_size: data[:size])
index_case("index_front_cut", "variables.index lacks its first 50 bytes", lambda data: data[50:])
index_case("index_footer_only", "variables.index is its footer", lambda data: data[-48:])
index_case("index_block_past_the_end", "the footer points far past the end", lambda data: (
    with_index_handle(data, 1 << 40, 1 << 40)))
index_case("index_handle_overflow", "the footer's offset and size overflow when added", lambda data: (
    with_index_handle(data, (1 << 64) - 8, (1 << 64) - 8)))
index_case("index_handle_into_data", "the footer points into a data block", lambda data: with_index_handle(data, 0, 30))
index_case("index_bad_snappy_length", "a Snappy block that claims 4 GB", rewritten(
    list, store=lambda block: (bundle.varint(0xFFFFFFFF) + bundle.snappy(block)[2:], 1)))
index_case("index_bad_snappy_copy", "a Snappy copy from before the beginning", rewritten(
    list, store=lambda block: (bundle.varint(len(block)) + b"\x02\xff\xff" + bundle.snappy(block)[2:], 1)))
index_case("index_bad_snappy_zero_offset", "a Snappy copy with distance 0", rewritten(
    list, store=lambda block: (bundle.varint(len(block)) + b"\x00a" + b"\xfe\x00\x00" * 10, 1)))
index_case("index_bad_snappy_truncated", "a Snappy block that ends within a literal", rewritten(
    list, store=lambda block: (bundle.snappy(block)[:-3], 1)))
index_case("index_unknown_compression", "a block of compression type 9", rewritten(
    list, store=lambda block: (block, 9)))
index_case("index_restarts_overflow", "a block that claims 2^32 - 1 restart points", rewritten(
    list, store=lambda block: (block[:-4] + b"\xff\xff\xff\xff", 0)))
index_case("index_shared_prefix_too_long", "a key that shares more than its predecessor has", rewritten(
    list, store=lambda block: (b"\x7f" + block[1:], 0)))
index_case("index_value_past_the_block", "a value longer than its block", rewritten(
    list, store=lambda block: (block[:2] + b"\x7f" + block[3:], 0)))
index_case("index_keys_out_of_order", "keys that are not in order", rewritten(
    lambda entries: entries[:1] + entries[1:][::-1]), expect="3 0 1")
index_case("index_no_header", "no entry for the empty key", rewritten(lambda entries: entries[1:]),
           expect="3 0 1")
index_case("index_header_garbage", "a header that is no protocol buffer", with_value(lambda value: b"\xff\xff\xff", 0))
index_case("index_big_endian", "a bundle of a big-endian machine", with_value(
    lambda value: value + integer(2, 1), 0), expect="3 1")
index_case("index_no_shards", "a header that counts no data files", with_value(
    lambda value: integer(1, 0), 0), expect="3 1")
index_case("index_2_to_31_shards", "a header that counts 2^31 - 1 data files", with_value(
    lambda value: integer(1, 0x7FFFFFFF), 0), expect="3 1")
index_case("index_entry_garbage", "an entry that is no protocol buffer", with_value(lambda value: b"\xff\xff\xff"))
index_case("index_shard_beyond_the_last", "an entry in data file 5 of 1", with_value(
    lambda value: value + integer(3, 5)), expect="3 1")
index_case("index_offset_past_the_end", "an entry far past the end of the data file", with_value(
    lambda value: value + integer(4, 1 << 50)), expect="1 3")
index_case("index_negative_offset", "an entry with a negative offset", with_value(
    lambda value: value + integer(4, -100)), expect="3 1")
index_case("index_size_of_other_shape", "an entry whose size is not that of its shape", with_value(
    lambda value: value + integer(5, 4)), expect="3 1")
index_case("index_negative_dims", "an entry with a shape of [-7]", with_value(
    lambda value: value + field(2, dims(-7))), expect="3 1")
index_case("index_key_not_utf8", "a key that is not UTF-8", rewritten(
    lambda entries: entries + [(b"zz\xff\xfe", entries[-1][1])]), expect="3 0 1")
index_case("index_unknown_dtype", "an entry of dtype 7777", with_value(
    lambda value: value + integer(1, 7777)), expect="3 1")
index_case("index_wrong_data_crc", "an entry whose data has another checksum: seen when the data is read", with_value(
    lambda value: value[:-4] + struct.pack("<I", 0xDEADBEEF)), expect="0 1 3")


# Text graphs.

text_case("text_deep_braces", f"{DEPTH} opening braces", lambda: (
    b"node { attr { key: 'f' value " + b"{ func { attr { key: 'f' value " * DEPTH))
text_case("text_deep_balanced", f"a NameAttrList {DEPTH} deep, complete", lambda: (
    b"node { name: 'x' op: 'Placeholder' attr { key: 'f' value {" + b"func{attr{key:'f' value{" * DEPTH
    + b"}}}" * DEPTH + b"} } }"))
text_case("text_deep_angles", f"{DEPTH} opening angle brackets", lambda: b"node <" * DEPTH)
text_case("text_deep_unknown", f"an unknown field {DEPTH} deep", lambda: b"nobody { " * DEPTH + b"}" * DEPTH)
text_case("text_deep_lists", f"{DEPTH} opening brackets", lambda: b"node: " + b"[" * DEPTH)
text_case("text_open_string", "a string that does not end", lambda: b'node { name: "x')
text_case("text_open_brace", "a brace that does not close", lambda: b'node { name: "x" op: "Placeholder"')
text_case("text_extra_brace", "a brace too many", lambda: b'node { name: "x" op: "Placeholder" } }')
text_case("text_wrong_brace", "an angle bracket closed by a brace", lambda: b'node < name: "x" op: "Placeholder" }')
text_case("text_unknown_field", "a field that is not known", lambda: b'node { name: "x" operation: "Placeholder" }')
text_case("text_unknown_enum", "an enum value that is not known", lambda: (
    b'node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT99 } } }'))
text_case("text_bad_escape", "an escape that is none", lambda: b'node { name: "x\\q" op: "Placeholder" }',
          expect="3 0 1 4")
text_case("text_cut_escape", "a file that ends within an escape", lambda: b'node { name: "x\\')
text_case("text_not_utf8", "a name that is not UTF-8", lambda: b'node { name: "x\xff" op: "Placeholder" }')
text_case("text_escaped_not_utf8", "a name whose escapes are not UTF-8", lambda: (
    b'node { name: "x\\377" op: "Placeholder" }'))
text_case("text_nul", "a NUL between the tokens", lambda: b'node { name: "x" \0 op: "Placeholder" }')
text_case("text_nul_in_name", "a NUL in a name", lambda: b'node { name: "x\\000y" op: "Placeholder" }')
text_case("text_number_overflow", "an integer that does not fit 64 bits", lambda: (
    b'node { name: "x" op: "Placeholder" attr { key: "n" value { i: 99999999999999999999 } } }'))
text_case("text_number_garbage", "numbers that are none", lambda: (
    b'node { name: "x" op: "Placeholder" attr { key: "n" value { f: 1.2.3e } } }'))
text_case("text_repeated_scalar", "a name given twice", lambda: b'node { name: "x" name: "y" op: "Placeholder" }')
# What a file is shows in its bytes, whatever its name says: it may be read as what it is.
text_case("text_binary_as_text", "a binary graph named .pbtxt", GOOD_FROZEN.read_bytes, expect="3 0 1 4")
text_case("text_million_comments", "a megabyte of comments and no node", lambda: b"#\n" * (1 << 19), expect="3 0 1")
case("text_as_binary", "a text graph named .pb", "3 0 1 4", ["model.pb"])(lambda folder: (
    (folder / "model.pb").write_bytes(b'node { name: "x" op: "Placeholder" }\n')))


# TF.js models.


def tfjs_case(name, about, text, expect=CANNOT_READ):
    case(name, about, expect, ["model.json"])(lambda folder: (folder / "model.json").write_bytes(text()))


tfjs_case("json_deep_arrays", f"{DEPTH} opening brackets", lambda: b'{"modelTopology": ' + b"[" * DEPTH)
tfjs_case("json_deep_balanced", f"objects {DEPTH} deep, complete", lambda: (
    b'{"format": "graph-model", "modelTopology": ' + b'{"a":' * DEPTH + b"1" + b"}" * DEPTH + b"}"))
tfjs_case("json_truncated", "JSON that ends in the middle", lambda: (
    (HERE / "tfjs" / "fine" / "model.json").read_bytes()[:700]))
tfjs_case("json_empty", "a model.json of no bytes", lambda: b"")
tfjs_case("json_other", "JSON that is no model", lambda: b'{"hello": [1, 2, 3]}')
tfjs_case("json_not_utf8", "JSON that is not UTF-8", lambda: b'{"format": "\xff\xfe"}')
tfjs_case("json_path_out", "a shard whose path leads out of the folder", lambda: (
    (HERE / "tfjs" / "fine" / "model.json").read_bytes().replace(b"group1-shard1of2.bin", b"../../../../etc/passwd")),
    expect="3 1")
tfjs_case("json_missing_shards", "the shards are not there", lambda: (
    (HERE / "tfjs" / "fine" / "model.json").read_bytes()), expect="1 3")


# Rule packs. All are wrong, and must be refused in time and memory that fit their size.


def aliases(levels, width):
    """Each line names the one before it `width` times: width^levels items from a few hundred bytes."""
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * width)}]" for i in range(1, levels)]
    return "\n".join(lines) + f"\nrules: *a{levels - 1}\n"


rule_pack_case("yaml_alias_bomb", "aliases that expand to 9^12 items", lambda: aliases(12, 9))
rule_pack_case("yaml_alias_bomb_wide", "aliases that expand to 2^60 items", lambda: aliases(60, 2))
rule_pack_case("yaml_alias_to_itself", "an anchor that holds its own alias", lambda: "rules: &r [*r, *r]\n")
rule_pack_case("yaml_merge_bomb", "merge keys that expand", lambda: "a0: &a0 {k: 1}\n" + "".join(
    f"a{i}: &a{i} {{<<: [{', '.join([f'*a{i - 1}'] * 9)}]}}\n" for i in range(1, 12)) + "rules: []\n")
rule_pack_case("yaml_unknown_alias", "an alias without an anchor", lambda: "rules: *nothing\n")
rule_pack_case("yaml_deep_flow", f"{DEPTH} opening brackets", lambda: "rules: " + "[" * DEPTH)
rule_pack_case("yaml_deep_flow_balanced", f"lists {DEPTH} deep, complete", lambda: (
    "rules: " + "[" * DEPTH + "]" * DEPTH + "\n"))
rule_pack_case("yaml_deep_maps", f"flow mappings {DEPTH} deep", lambda: "rules: " + "{a: " * DEPTH + "1" + "}" * DEPTH)
rule_pack_case("yaml_deep_block", f"block lists {DEPTH} deep on one line", lambda: "rules:\n " + "- " * DEPTH + "x\n")
rule_pack_case("yaml_deep_rules", "a rule whose `not` is 3000 deep", lambda: (
    "rules:\n  - id: BAD001\n    name: deep\n    match: " + "{not: " * 3000 + "{op: Relu}" + "}" * 3000 + "\n"))
rule_pack_case("yaml_unclosed", "a quote that does not close", lambda: 'rules: "abc\n')
rule_pack_case("yaml_tab_indent", "a tab as indentation", lambda: "rules:\n\t- id: BAD001\n")
rule_pack_case("yaml_not_utf8", "bytes that are not UTF-8", lambda: b"rules: \xff\xfe\xfd\n")
rule_pack_case("yaml_nul", "a NUL", lambda: b"rules: [\0]\n")
rule_pack_case("yaml_duplicate_keys", "one key twice", lambda: "rules: []\nrules: []\n")
rule_pack_case("yaml_unknown_keys", "keys that no pack has", lambda: "ruls: []\nseverity: loud\n")
rule_pack_case("yaml_scalar", "a pack that is a word", lambda: "hello\n")
rule_pack_case("yaml_list", "a pack that is a list", lambda: "- a\n- b\n")
rule_pack_case("yaml_two_documents", "two documents in a file", lambda: "rules: []\n---\nrules: []\n")
rule_pack_case("yaml_tags", "a tag that asks for an object", lambda: "rules: !!python/object:os.system [ls]\n")
rule_pack_case("yaml_long_scalar", "a word of 20 MB", lambda: "rules: " + "a" * (20 << 20) + "\n")
rule_pack_case("yaml_binary", "garbage", lambda: garbage(3000))


# The command line.


def write(folder, name):
    about, expect, args, make = CASES[name]
    folder.mkdir()
    (folder / "about").write_text(about + "\n")
    codes = expect.split()
    (folder / "expect").write_text(codes[0] + "\n")
    if len(codes) > 1:
        (folder / "allowed").write_text("\n".join(codes) + "\n")
    (folder / "args").write_text("\n".join(args) + "\n")
    make(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path, help="is made; must not hold anything")
    parser.add_argument("--list", action="store_true", help="print the cases in place of writing them")
    options = parser.parse_args()
    if options.list:
        for name, (about, expect, _, _) in sorted(CASES.items()):
            print(f"{name}\t{expect}\t{about}")
        return 0
    options.folder.mkdir(parents=True, exist_ok=True)
    if any(options.folder.iterdir()):
        parser.error(f"'{options.folder}' is not empty")
    for name in sorted(CASES):
        write(options.folder / name, name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
