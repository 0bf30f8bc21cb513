#!/usr/bin/env python3
"""Writes Sources/Compatibility/CompatibilityData+Generated.swift from the YAML tables beside this script.

    python3 Rules/compat/generate.py           writes the file
    python3 Rules/compat/generate.py --check   ends with 1 if the file is not what the tables give

Needs PyYAML. The tables are the source; what their keys mean stands at the head of each. They are checked here, unknown
keys and words included, because the Swift side takes a malformed row for a bug of ours and stops.

The Swift file holds rows of columns separated by tabs, sorted bytewise by their first column, the key; an empty column
holds -, several values in one column are separated by blanks.

    op:NAME          category since last executable_since absent_in status execution kernels executor_outputs inputs
                     complex64 no_importer_default evidence
    op:NAME:kernel:N conditional kernel, condition
    op:NAME:limit:N  effect backends since until known evidence condition consequence verdict_kind verdict
    op:NAME:rewrite:N exactness known instead_of rewrite conditions
    class:NAME       removed how | rewritable exactness known rewrite conditions | unsupported family
    kernel:NAME      cpu webgl wasm webgpu (a release, always, or -)
    dtype:NAME       runtime weight conversion
    quantization:X   dtypes
    releases         all, oldest first
    newest           one
    weight-dtypes    all

N has two digits. `executable_since` is a release or never, and - where it equals since; `inputs` are position=dtype.
A limit's verdict says what tfjslint does about it, in the form of verdicts.py.
"""

import pathlib
import re
import sys

import yaml

import swift_table
import verdicts

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = "Sources/Compatibility/CompatibilityData+Generated.swift"

BACKENDS = ["cpu", "webgl", "wasm", "webgpu"]
STATUSES = {
    "works", "works-with-limits", "always-wrong", "never-works-on-tf-graphs", "only-with-tfjs-tfdf-package",
}  # fmt: skip
EXECUTIONS = {"sync", "async-prechecked", "async-unchecked"}
EFFECTS = {"fails-at-load", "fails", "wrong", "differs", "slow"}
KNOWN = {"measured", "read"}
EXACTNESS = {"exact", "rounding", "approximate", "statistical", "conditional"}
REMOVALS = {"freezing", "inlining", "folding", "debug", "training", "identity"}
INPUTS = {"numeric", "any", "float32", "int32", "bool", "string"}
RUNTIME_DTYPES = {"float32", "int32", "bool", "string", "complex64"}
CONVERSIONS = {"kept", "widened-exactly", "widened-if-fits", "narrowed", "unsupported"}
QUANTIZATIONS = {"float16", "uint8", "uint16"}

RELEASE = re.compile(r"\d+\.\d+\.\d+")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_>]*")
WORD = re.compile(r"[^\s:]\S*")


class Loader(yaml.SafeLoader):
    """Refuses a key that stands twice, which YAML parsers let pass."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"'{key.value}' stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


class Table:
    """One YAML file, with the checks that say where in it something is wrong."""

    def __init__(self, name):
        self.name = name
        try:
            self.content = yaml.load((HERE / name).read_text(encoding="utf-8"), Loader)
        except yaml.YAMLError as error:
            sys.exit(f"{name}: {error}")
        self.place = "the top level"

    def fail(self, reason):
        sys.exit(f"{self.name}: {reason} at {self.place}")

    def keys(self, mapping, required, optional=()):
        if not isinstance(mapping, dict):
            self.fail("a mapping is missing")
        for key in required:
            if key not in mapping:
                self.fail(f"'{key}' is missing")
        for key in mapping:
            if key not in required and key not in optional:
                self.fail(f"unknown key '{key}'")

    def sorted_names(self, names):
        names = list(names)
        for name in names:
            if not isinstance(name, str) or not NAME.fullmatch(name):
                self.fail(f"'{name}' is no name")
        if names != sorted(set(names), key=str.encode):
            self.fail("names are not unique and sorted bytewise")

    def one(self, value, allowed, what):
        if value not in allowed:
            self.fail(f"'{value}' is no {what}")
        return value

    def release(self, value):
        if not isinstance(value, str) or not RELEASE.fullmatch(value):
            self.fail(f"'{value}' is no release")
        return value

    def words(self, values):
        if not isinstance(values, list) or not all(isinstance(v, str) and WORD.fullmatch(v) for v in values):
            self.fail(f"{values!r} is no list of words")
        return " ".join(values) or "-"

    def text(self, value):
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value.strip() in ("", "-"):
            self.fail(f"{value!r} is no line of ASCII text")
        return value.strip()


def optional(row, key, convert):
    return convert(row[key]) if key in row else "-"


def numbered(prefix, items):
    if len(items) > 100:
        sys.exit(f"{prefix}: more than 100 items")
    return [(f"{prefix}:{index:02}", item) for index, item in enumerate(items)]


def op_rows():
    table = Table("tfjs-ops.yaml")
    table.keys(table.content, ["ops"])
    table.sorted_names(op["op"] for op in table.content["ops"])
    rows = []
    for op in table.content["ops"]:
        table.place = f"the op '{op['op']}'"
        table.keys(
            op,
            ["op", "category", "since", "status", "execution", "evidence"],
            [
                "last", "executable_since", "absent_in", "kernels", "conditional_kernels", "executor_outputs", "inputs",
                "complex64", "no_importer_default", "limits", "rewrites",
            ],  # fmt: skip
        )
        key = f"op:{op['op']}"
        inputs = op.get("inputs", {})
        if not all(isinstance(position, int) and position >= 0 for position in inputs):
            table.fail("an input is not named by its position")
        executable = op.get("executable_since", "-")
        rows.append([
            key,
            table.text(op["category"]),
            table.release(op["since"]),
            optional(op, "last", table.release),
            executable if executable in ("-", "never") else table.release(executable),
            " ".join(table.release(release) for release in op.get("absent_in", [])) or "-",
            table.one(op["status"], STATUSES, "status"),
            table.one(op["execution"], EXECUTIONS, "execution"),
            table.words(op.get("kernels", [])),
            str(int(op["executor_outputs"])) if "executor_outputs" in op else "-",
            " ".join(f"{position}={table.one(dtype, INPUTS, 'dtype')}" for position, dtype in inputs.items()) or "-",
            optional(op, "complex64", lambda value: table.one(value, {"accepted"}, "word for complex64")),
            table.words(op.get("no_importer_default", [])),
            table.words(op["evidence"]),
        ])  # fmt: skip
        for place, (kernel, condition) in numbered(f"{key}:kernel", list(op.get("conditional_kernels", {}).items())):
            rows.append([place, table.text(kernel), table.text(condition)])
        for place, limit in numbered(f"{key}:limit", op.get("limits", [])):
            table.keys(
                limit, ["condition", "effect", "consequence", "known", "evidence", "verdict"], ["backends", "since", "until"]
            )
            problem = verdicts.problem(limit["verdict"])
            if problem:
                table.fail(problem)
            backends = limit.get("backends", [])
            rows.append([
                place,
                table.one(limit["effect"], EFFECTS, "effect"),
                " ".join(table.one(backend, BACKENDS, "backend") for backend in backends) or "-",
                optional(limit, "since", table.release),
                optional(limit, "until", table.release),
                table.one(limit["known"], KNOWN, "way of knowing"),
                table.words(limit["evidence"]),
                table.text(limit["condition"]),
                table.text(limit["consequence"]),
                *verdicts.columns(limit["verdict"]),
            ])  # fmt: skip
        for place, rewrite in numbered(f"{key}:rewrite", op.get("rewrites", [])):
            table.keys(rewrite, ["instead_of", "rewrite", "exactness", "known"], ["conditions"])
            rows.append([
                place,
                table.one(rewrite["exactness"], EXACTNESS, "exactness"),
                table.one(rewrite["known"], KNOWN, "way of knowing"),
                table.text(rewrite["instead_of"]),
                table.text(rewrite["rewrite"]),
                optional(rewrite, "conditions", table.text),
            ])  # fmt: skip
        if any("until" not in limit for limit in op.get("limits", [])) != (op["status"] != "works"):
            table.fail("status and limits do not agree")
    return rows


def class_rows(tfjs_ops):
    table = Table("tf-op-classes.yaml")
    table.keys(table.content, ["evidence", "ops"])
    table.keys(table.content["evidence"], ["removed", "rewritable", "unsupported"])
    ops = table.content["ops"]
    table.sorted_names(ops)
    rows = []
    for name, row in ops.items():
        table.place = f"the op '{name}'"
        if name in tfjs_ops:
            table.fail("the op stands in tfjs-ops.yaml too")
        key = f"class:{name}"
        match row.get("class"):
            case "removed":
                table.keys(row, ["class", "how"])
                rows.append([key, "removed", table.one(row["how"], REMOVALS, "way of removing")])
            case "rewritable":
                table.keys(row, ["class", "exactness", "rewrite"], ["conditions", "known"])
                rows.append([
                    key,
                    "rewritable",
                    table.one(row["exactness"], EXACTNESS, "exactness"),
                    table.one(row.get("known", "read"), KNOWN, "way of knowing"),
                    table.text(row["rewrite"]),
                    optional(row, "conditions", table.text),
                ])  # fmt: skip
            case "unsupported":
                table.keys(row, ["class", "family"])
                rows.append([key, "unsupported", table.text(row["family"])])
            case other:
                table.fail(f"'{other}' is no class")
    return rows


def kernel_rows(needed):
    table = Table("kernels.yaml")
    table.keys(table.content, ["evidence", "kernels"])
    kernels = table.content["kernels"]
    table.sorted_names(kernels)
    rows = []
    for name, row in kernels.items():
        table.place = f"the kernel '{name}'"
        table.keys(row, [], BACKENDS)
        releases = [row.get(backend, "-") for backend in BACKENDS]
        rows.append([f"kernel:{name}", *(r if r in ("-", "always") else table.release(r) for r in releases)])
    table.place = "the top level"
    for kernel in sorted(needed - set(kernels)):
        table.fail(f"the kernel '{kernel}' that tfjs-ops.yaml names is missing")
    return rows


def dtype_rows():
    table = Table("dtypes.yaml")
    table.keys(table.content, ["evidence", "weight_dtypes", "quantization", "dtypes"])
    weights = [table.one(dtype, RUNTIME_DTYPES, "dtype") for dtype in table.content["weight_dtypes"]]
    rows = [["weight-dtypes", " ".join(weights)]]
    for name, dtypes in table.content["quantization"].items():
        table.one(name, QUANTIZATIONS, "quantization")
        rows.append([f"quantization:{name}", " ".join(table.one(dtype, weights, "weight dtype") for dtype in dtypes)])
    table.sorted_names(table.content["dtypes"])
    for name, row in table.content["dtypes"].items():
        table.place = f"the dtype '{name}'"
        table.keys(row, ["runtime", "weight", "conversion"])
        if (row["conversion"] == "unsupported") != (row["weight"] is None):
            table.fail("weight and conversion do not agree")
        rows.append([
            f"dtype:{name}",
            "-" if row["runtime"] is None else table.one(row["runtime"], RUNTIME_DTYPES, "dtype"),
            "-" if row["weight"] is None else table.one(row["weight"], weights, "weight dtype"),
            table.one(row["conversion"], CONVERSIONS, "conversion"),
        ])  # fmt: skip
    return rows


def release_rows():
    table = Table("releases.yaml")
    table.keys(table.content, ["evidence", "newest", "releases"])
    releases = [table.release(release) for line in table.content["releases"] for release in line]
    if releases != sorted(set(releases), key=lambda release: [int(part) for part in release.split(".")]):
        table.fail("releases are not unique and sorted")
    if table.content["newest"] != releases[-1]:
        table.fail("'newest' is not the last release")
    return [["releases", " ".join(releases)], ["newest", releases[-1]]], set(releases)


def main():
    ops = op_rows()
    main_rows = [row for row in ops if row[0].count(":") == 1]
    conditional = {row[1] for row in ops if ":kernel:" in row[0]}
    needed = {kernel for row in main_rows for kernel in row[8].split(" ") if kernel != "-"} | conditional
    releases, known_releases = release_rows()
    for row in main_rows:
        for release in [row[2], row[3], row[4], *row[5].split(" ")]:
            if release not in known_releases | {"-", "never"}:
                sys.exit(f"tfjs-ops.yaml: the release '{release}' of {row[0]} is not in releases.yaml")
    for row in ops:
        for release in row[3:5] if ":limit:" in row[0] else []:
            if release not in known_releases | {"-"}:
                sys.exit(f"tfjs-ops.yaml: the release '{release}' of {row[0]} is not in releases.yaml")
    names = {row[0].split(":")[1] for row in main_rows}
    rows = ops + class_rows(names) + kernel_rows(needed) + dtype_rows() + releases
    text = swift_table.swift_source(
        sorted(("\t".join(row) for row in rows), key=lambda row: row.split("\t", 1)[0].encode()),
        sources="the tables in Rules/compat",
        command="python3 Rules/compat/generate.py",
        type_name="CompatibilityTable",
        constant="rows",
        doc=["What the YAML tables say, in the form that the head of Rules/compat/generate.py describes."],
    )
    swift_table.main(OUTPUT, text)


if __name__ == "__main__":
    main()
