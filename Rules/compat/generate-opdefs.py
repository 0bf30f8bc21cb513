#!/usr/bin/env python3
"""Writes Sources/GraphIR/OpDefinitions+Generated.swift from tf-opdefs.tsv, whose head describes the form.

    python3 Rules/compat/generate-opdefs.py           writes the file
    python3 Rules/compat/generate-opdefs.py --check   ends with 1 if the file is not what the table gives

The rows go into the program as they stand, after a check of every name, type, default and reference in them, because
the Swift side takes a malformed row for a bug of ours and stops.
"""

import pathlib
import re
import sys

import swift_table

TABLE = pathlib.Path(__file__).resolve().parent / "tf-opdefs.tsv"
OUTPUT = "Sources/GraphIR/OpDefinitions+Generated.swift"

DTYPES = set(
    "float double int32 uint8 int16 int8 string complex64 int64 bool qint8 quint8 qint32 bfloat16 qint16 quint16 uint16"
    " complex128 half resource variant uint32 uint64".split()
)
SCALARS = {"string", "int", "float", "bool", "type", "shape", "tensor", "func"}

NAME = r"[A-Za-z_][A-Za-z0-9_]*"
OP = re.compile(rf"{NAME}(>{NAME})*")  # a '>' separates namespaces
ARGUMENT = re.compile(
    rf"(?P<name>{NAME}):(?P<ref>&)?((?P<number>{NAME})\*)?"
    rf"(\$(?P<type>{NAME})|\[(?P<list>{NAME})\]|(?P<dtype>[a-z0-9]+))"
)
ATTRIBUTE = re.compile(
    rf"(?P<name>{NAME}):(?P<type>list\([a-z]+\)|[a-z]+)"
    r"(\{(?P<allowed>[^{}]*)\})?(>=(?P<minimum>-?\d+))?(=(?P<default>.*))?"
)
STRING = re.compile(r"([!-~](?<![%,;{}\[\]=])|%[0-9A-F]{2})*")
SHAPE = re.compile(r"\?|\[(-?\d+(,-?\d+)*)?\]")
FLOAT = re.compile(r"-?(inf|\d+(\.\d+)?(e[+-]\d+)?)")


def is_value(kind, text):
    if text == "*":
        return kind in ("tensor", "list(tensor)")
    if kind.startswith("list("):
        if not (text.startswith("[") and text.endswith("]")):
            return False
        inner, element = text[1:-1], kind[5:-1]
        parts = inner.split(";" if element == "shape" else ",") if inner else []
        return all(is_value(element, part) for part in parts)
    match kind:
        case "string":
            return STRING.fullmatch(text) is not None
        case "int":
            return re.fullmatch(r"-?\d+", text) is not None and -(2**63) <= int(text) < 2**63
        case "float":
            return FLOAT.fullmatch(text) is not None
        case "bool":
            return text in ("true", "false")
        case "type":
            return text in DTYPES
        case "shape":
            return SHAPE.fullmatch(text) is not None
    return False


def check(row):
    def fail(reason):
        sys.exit(f"{TABLE.name}: {reason} in the row of {row.split(chr(9))[0]!r}")

    columns = row.split("\t")
    if len(columns) != 5 or not all(columns):
        fail("there are not five columns")
    name, flags, inputs, outputs, attributes = columns
    if not OP.fullmatch(name):
        fail("the name is malformed")
    if flags != "-" and not re.fullmatch("s?c?a?", flags):
        fail(f"unknown flags {flags!r}")
    kinds = {}
    for text in attributes.split(" ") if attributes != "-" else []:
        match = ATTRIBUTE.fullmatch(text)
        if not match or match["name"] in kinds:
            fail(f"attribute {text!r} is malformed or stands twice")
        kind = kinds[match["name"]] = match["type"]
        element = kind[5:-1] if kind.startswith("list(") else kind
        if element not in SCALARS:
            fail(f"unknown type in {text!r}")
        if match["allowed"] is not None:
            values = match["allowed"].split(",")
            if element not in ("type", "string") or not all(is_value(element, value) for value in values):
                fail(f"malformed allowed values in {text!r}")
        if match["default"] is not None and not is_value(kind, match["default"]):
            fail(f"malformed default in {text!r}")
    for text in [text for column in (inputs, outputs) if column != "-" for text in column.split(" ")]:
        match = ARGUMENT.fullmatch(text)
        if not match:
            fail(f"argument {text!r} is malformed")
        if match["dtype"] and match["dtype"] not in DTYPES:
            fail(f"unknown dtype in {text!r}")
        for group, kind in (("number", "int"), ("type", "type"), ("list", "list(type)")):
            if match[group] and kinds.get(match[group]) != kind:
                fail(f"{text!r} names no attribute of type {kind}")


def main():
    rows = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    for row in rows:
        check(row)
    text = swift_table.swift_source(
        rows,
        sources="Rules/compat/tf-opdefs.tsv",
        command="python3 Rules/compat/generate-opdefs.py",
        type_name="OpRegistry",
        constant="tensorFlowRows",
        doc=[f"The {len(rows)} ops of TensorFlow 2.19, one a line, in the form that Rules/compat/tf-opdefs.tsv describes."],
    )
    swift_table.main(OUTPUT, text)


if __name__ == "__main__":
    main()
