#!/usr/bin/env python3
"""Holds the tables beside this script against a checkout of the repository tensorflow/tfjs.

    python3 Rules/compat/survey.py --checkout DIR [--release X.Y.Z] [--write]

Prints one line for each thing that the sources say otherwise than the tables, and ends with 1 if there is any. The
release is what DIR says it is unless --release does. Of a release that is not the newest in the tables only the claims
about releases are checked (since, last, executable_since, absent_in and the releases of kernels.yaml), because the
other columns describe the newest.

--write brings a newer release into the tables, edits only the lines that change, and then says what a person has to
look into. Needs PyYAML. docs/compat-data.md explains more.
"""

import argparse
import pathlib
import sys

import yaml

import checkout
import table_edits

HERE = pathlib.Path(__file__).resolve().parent

# Kernels that had another name before; the tables know them by the newest one.
FORMER_NAMES = {
    "FusedBatchNorm": "BatchNormalization",
    "GatherV2": "Gather",
    "Multiply": "Mul",
    "Neg": "Negate",
    "RealDiv": "Div",
    "Select": "SelectV2",
}

# From this release on, cpu and webgl register kernels one by one; what they had before is `always` in kernels.yaml.
ONE_BY_ONE = "2.8.0"

# Attributes for which the importer has no default, but the function that the executor calls has TensorFlow's, or which
# change no value.
HARMLESS_DEFAULTS = {
    ("CropAndResize", "method"),
    ("StaticRegexReplace", "replace_global"),
    ("StringSplit", "skip_empty"),
    ("TopKV2", "sorted"),
    ("TensorArrayV3", "clear_after_read"),
    ("TensorArrayV3", "element_shape"),
    ("TensorListConcat", "element_shape"),
    ("TensorListStack", "num_elements"),
}


def number(release):
    return [int(part) for part in release.split(".")]


class Difference:
    """What the sources say otherwise than the tables: a line to print, and the edit that repairs it, if one can."""

    def __init__(self, line, edit=None, look=None):
        self.line, self.edit, self.look = line, edit, look


class Survey:
    """One comparison of the tables with one checkout."""

    def __init__(self, sources, tables):
        self.sources, self.tables = sources, tables
        self.release = sources.release
        self.rows = {op["op"]: op for op in tables.read("tfjs-ops.yaml")["ops"]}
        self.kernels = tables.read("kernels.yaml")["kernels"]
        releases = tables.read("releases.yaml")
        self.known = [release for line in releases["releases"] for release in line]
        self.newest = releases["newest"]
        self.is_newer = number(self.release) > number(self.newest)
        self.definitions = checkout.op_definitions(HERE / "tf-opdefs.tsv")
        self.differences = []

    def run(self):
        if self.release not in self.known:
            edit = (lambda: self.tables.add_release(self.release)) if self.is_newer else None
            self.say(f"release {self.release}: not in the tables", edit)
        for op in sorted(set(self.rows) | set(self.sources.listed), key=str.encode):
            if op not in self.rows:
                self.new_op(op)
            else:
                self.listing(op, self.rows[op])
                self.execution_since(op, self.rows[op])
                if op in self.sources.listed and number(self.release) >= number(self.newest):
                    self.description(op, self.rows[op])
        for backend in checkout.BACKENDS:
            self.backend(backend)
        return self.differences

    def say(self, line, edit=None, look=None):
        self.differences.append(Difference(line, edit if self.is_newer else None, look))

    # The claims about releases.

    def new_op(self, op):
        category = self.sources.listed[op].get("category", self.sources.listed[op]["list"])
        runs = "" if self.sources.case(op) is not None else ", but nothing executes it"
        if not self.is_newer:
            self.say(f"op {op}: in the lists of {self.release}, but not in the tables")
            return
        kernels = self.sources.kernels_of_op(op)
        row = self.described(op) | {
            "op": op, "category": category, "since": self.release, "status": "works", "kernels": kernels,
            "evidence": self.evidence(op, category),
        }  # fmt: skip
        if runs:
            row["executable_since"] = "never"

        def edit():
            self.tables.add_op(row)
            for kernel in kernels:
                if kernel not in self.kernels:
                    have = [b for b in checkout.BACKENDS if kernel in (self.sources.kernels(b) or ())]
                    self.tables.add_kernel(kernel, dict.fromkeys(have, self.release))
                    self.kernels[kernel] = {}

        self.say(
            f"op {op}: new in {self.release}, category {category}{runs}",
            edit,
            f"op {op}: its inputs, limits, rewrites, and whether it needs just the kernels {shown(kernels) or 'none'};"
            " its status is a guess; a row of tf-op-classes.yaml with its name has to go",
        )

    def evidence(self, op, category):
        places = [f"tfjs-converter/python/tensorflowjs/op_list/{self.sources.listed[op]['list']}.json:{op}"]
        if self.sources.case(op) is not None:
            places.append(f"tfjs-converter/src/operations/executors/{category}_executor.ts:{op}")
        return places

    def listing(self, op, row):
        first, last = number(row["since"]), number(row.get("last", "999.0.0"))
        claimed = first <= number(self.release) <= last and self.release not in row.get("absent_in", [])
        if claimed == (op in self.sources.listed):
            return
        if not claimed:
            until = f" to {row['last']}" if "last" in row else ""
            self.say(f"op {op}: in the lists of {self.release}, but the tables have it since {row['since']}{until}")
        elif self.is_newer:
            self.say(
                f"op {op}: no longer in the lists",
                lambda: self.tables.set_key(op, "last", self.newest, after="since"),
                f"op {op}: whether models with it still load",
            )
        else:
            self.say(f"op {op}: not in the lists of {self.release}, but the tables have it since {row['since']}")

    def execution_since(self, op, row):
        if op not in self.sources.listed:
            return
        since = row.get("executable_since", row["since"])
        claimed = since != "never" and number(since) <= number(self.release)
        runs = self.sources.case(op) is not None
        if runs == claimed:
            return
        if runs:
            self.say(
                f"op {op}: executed in {self.release}, but the tables say {since}",
                lambda: self.tables.set_key(op, "executable_since", self.release, after="since"),
                f"op {op}: its status, which says that it never works",
            )
        else:
            self.say(f"op {op}: listed, but nothing executes it in {self.release}; the tables say since {since}")

    # The columns that describe the newest release.

    def described(self, op):
        """The columns that follow from the sources; those that are not to stand in the row are None."""
        outputs, defaults = self.definitions.get(op) or self.definitions.get(f"_{op}") or (None, {})
        given = self.sources.executor_outputs(op)
        missing = [a for a in self.sources.missing_defaults(op, defaults) if (op, a) not in HARMLESS_DEFAULTS]
        return {
            "execution": self.sources.execution(op),
            "executor_outputs": given if None not in (given, outputs) and given < outputs else None,
            "no_importer_default": missing or None,
        }

    def description(self, op, row):
        category = self.sources.listed[op].get("category", self.sources.listed[op]["list"])
        if category != row["category"]:
            edit = lambda: self.tables.set_key(op, "category", category, after="op")  # noqa: E731
            self.say(f"category of {op} changed: {row['category']} to {category}", edit)
        if self.sources.case(op) is None:
            return
        for key, value in self.described(op).items():
            old = row.get(key)
            if (sorted(old) if isinstance(old, list) else old) != (sorted(value) if isinstance(value, list) else value):
                edit = lambda key=key, value=value: self.tables.set_key(op, key, value, after="execution")  # noqa: E731
                self.say(f"{key} of {op} changed: {shown(old)} to {shown(value)}", edit)

    def backend(self, backend):
        registered = self.sources.kernels(backend)
        if registered is None:
            if number(self.release) >= number(ONE_BY_ONE):
                self.say(f"backend {backend}: {self.release} has no list of kernels that this script can read")
            return
        for kernel, row in self.kernels.items():
            since = row.get(backend)
            if since == "always" and number(self.release) < number(ONE_BY_ONE):
                continue
            has = kernel in registered or FORMER_NAMES.get(kernel) in registered
            claimed = since is not None and (since == "always" or number(since) <= number(self.release))
            if has and not claimed:
                self.say(
                    f"kernel {kernel}: {backend} has it {'now' if self.is_newer else f'in {self.release}'}, "
                    f"but the tables say {shown(since)}",
                    lambda kernel=kernel: self.tables.set_kernel(kernel, backend, self.release),
                )
            elif claimed and not has:
                self.say(
                    f"kernel {kernel}: {backend} does not register it in {self.release}, but the tables say {since}",
                    look=f"kernel {kernel}: the tables cannot say that {backend} lost it",
                )


def shown(value):
    return "none" if value is None else " ".join(value) if isinstance(value, list) else str(value)


def main():
    parser = argparse.ArgumentParser(description="hold the compatibility tables against a checkout of tensorflow/tfjs")
    parser.add_argument("--checkout", required=True, type=pathlib.Path, metavar="DIR", help="the checkout")
    parser.add_argument("--release", metavar="X.Y.Z", help="the release it is, if not what its package.json says")
    parser.add_argument("--write", action="store_true", help="bring a release newer than the tables into them")
    arguments = parser.parse_args()
    survey = Survey(checkout.Checkout(arguments.checkout, arguments.release), table_edits.Tables(HERE))
    differences = survey.run()
    for difference in differences:
        print(difference.line)
    if not differences:
        print(f"{survey.release}: nothing differs from the tables")
        return 0
    if not arguments.write:
        return 1
    if not survey.is_newer:
        sys.exit(f"--write is for a release newer than {survey.newest}; edit the tables by hand for {survey.release}")
    for difference in differences:
        if difference.edit:
            difference.edit()
    survey.tables.save()
    print("\nwritten; now run: python3 Rules/compat/generate.py\nthen look into:")
    for difference in differences:
        if difference.edit is None:
            print(f"  not written: {difference.line}")
        if difference.look:
            print(f"  {difference.look}")
    print("  limits of the ops that were there before: what changed in their executors and kernels")
    return 1


if __name__ == "__main__":
    sys.exit(main())
