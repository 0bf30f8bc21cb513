#!/usr/bin/env python3
"""Writes docs/rules and docs/limits.md from the rule packs and the tables, or tells whether they are stale.

    python3 docs/generate.py [--binary PATH]           writes the files, and removes pages of rules that are gone
    python3 docs/generate.py [--binary PATH] --check   ends with 1 if a file is not what it would write

A rule's page is what `tfjslint explain RULE --format markdown` prints. docs/limits.md comes from two tables:

* Rules/compat/constraints.yaml, what a graph must keep to so that the runtime loads and runs it, in groups:

      groups: {load: Loading a model, …}         key: title, in the order of the document
      constraints:
      - id: L01                                  unique; never given to another
        group: load
        condition: the topology has no `versions`
        effect: fails-at-load                    as in tfjs-ops.yaml: fails-at-load, fails, wrong, differs, slow
        consequence: reads a field of nothing
        releases: ">=4.1.0"                      optional, comparisons with commas between them; else all
        backends: [webgl]                        optional; else all
        known: measured                          or read
        issues: [7422]                           optional, of tensorflow/tfjs
        evidence: [path:symbol]                  in the sources of TensorFlow.js
        disposition: {writer: …}                 what tfjslint does about it, in the form of Rules/compat/verdicts.py

* Rules/compat/tfjs-ops.yaml, the limits of single ops, each with its `verdict` in the same form. How many limits have
  none is printed.

Needs PyYAML.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Rules/compat"))

import verdicts  # noqa: E402

EFFECTS = {
    "fails-at-load": "the model does not load",
    "fails": "fails",
    "wrong": "wrong result, without an error",
    "differs": "differs, harmless to most models",
    "slow": "slow",
}
BACKENDS = ["cpu", "webgl", "wasm", "webgpu"]
REQUIRED = {"id", "group", "condition", "effect", "consequence", "known", "evidence", "disposition"}
OPTIONAL = {"releases", "backends", "issues"}
RANGE = re.compile(r"(>=|<=|==|>|<)\d+(\.\d+){0,2}")


class Problem(Exception):
    pass


# --- Constraints


def checked(document, name="constraints.yaml"):
    """The content of constraints.yaml, or a Problem that says where it is wrong."""
    if not isinstance(document, dict) or set(document) != {"groups", "constraints"}:
        raise Problem(f"{name}: needs 'groups' and 'constraints', and nothing else")
    seen = set()
    for row in document["constraints"]:
        place = f"{name}: {row.get('id', '?') if isinstance(row, dict) else row}"
        if not isinstance(row, dict):
            raise Problem(f"{place}: a constraint is a mapping")
        missing, unknown = REQUIRED - set(row), set(row) - REQUIRED - OPTIONAL
        if missing or unknown:
            raise Problem(f"{place}: missing {sorted(missing)}, unknown {sorted(unknown)}")
        if row["id"] in seen:
            raise Problem(f"{place}: the id stands twice")
        seen.add(row["id"])
        if row["group"] not in document["groups"]:
            raise Problem(f"{place}: no group '{row['group']}'")
        if row["effect"] not in EFFECTS:
            raise Problem(f"{place}: '{row['effect']}' is no effect")
        if row["known"] not in ("measured", "read"):
            raise Problem(f"{place}: '{row['known']}' is no way of knowing")
        if not set(row.get("backends", [])) <= set(BACKENDS):
            raise Problem(f"{place}: {row['backends']} are not all backends")
        if not all(RANGE.fullmatch(part.strip()) for part in row.get("releases", ">=0").split(",")):
            raise Problem(f"{place}: '{row['releases']}' is no range of releases")
        for key in ("condition", "consequence"):
            if not isinstance(row[key], str) or not row[key].strip() or "\n" in row[key].strip():
                raise Problem(f"{place}: '{key}' is no line of text")
        if not isinstance(row["evidence"], list) or not row["evidence"]:
            raise Problem(f"{place}: 'evidence' is no list of sources")
        reason = verdicts.problem(row["disposition"])
        if reason:
            raise Problem(f"{place}: {reason}")
    return document


def constraints():
    path = ROOT / "Rules/compat/constraints.yaml"
    if not path.exists():
        return None
    return checked(yaml.safe_load(path.read_text(encoding="utf-8")))


# --- Markdown


def escaped(text):
    """Text of a table's cell: what stands between backticks is code, other marks of Markdown stand for themselves."""

    def plain(part):
        part = re.sub(r"([\\*<|~])", r"\\\1", part)
        return re.sub(r"(?<!\w)_|_(?!\w)", r"\\_", part)

    parts = text.strip().split("`")
    if len(parts) % 2 == 0:
        raise Problem(f"a backtick without its counterpart: {text}")
    return "".join(
        "`" + part.replace("|", "\\|") + "`" if index % 2 else plain(part) for index, part in enumerate(parts)
    )


def verdict_text(verdict):
    if verdict is None:
        return "not said yet"
    kind, text = verdicts.columns(verdict)
    match kind:
        case "rule":
            return "reported: " + ", ".join(f"[{rule}](rules/{rule}.md)" for rule in text.split())
        case "rewrite":
            return "rewritten, " + escaped(text)
        case "writer":
            return "written so that it does not arise: " + escaped(text)
        case "undecidable":
            return "cannot be told from the model: " + escaped(text)
        case "same-as-tensorflow":
            return "TensorFlow does the same: " + escaped(text)
        case _:
            return "no matter of the model: " + escaped(text)


def place_text(row):
    parts = [", ".join(row["backends"])] if row.get("backends") else []
    if row.get("releases"):
        parts.append(row["releases"])
    if row.get("since") or row.get("until"):
        parts.append(" ".join(f"{word} {row[word]}" for word in ("since", "until") if row.get(word)))
    return escaped("; ".join(parts)) or "everywhere"


def table(titles, rows):
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def constraint_row(row):
    issues = "".join(
        f", [#{number}](https://github.com/tensorflow/tfjs/issues/{number})" for number in row.get("issues", [])
    )
    return [
        row["id"], escaped(row["condition"]), f"{EFFECTS[row['effect']]}: {escaped(row['consequence'])}",
        place_text(row), verdict_text(row["disposition"]),
        f"{row['known']}: " + ", ".join(f"`{source}`" for source in row["evidence"]) + issues,
    ]  # fmt: skip


def limits_page(document, ops):
    """docs/limits.md, and how many limits of ops have no verdict."""
    limits = [(op["op"], limit) for op in ops for limit in op.get("limits", [])]
    for op, limit in limits:
        reason = verdicts.problem(limit["verdict"]) if "verdict" in limit else None
        if reason:
            raise Problem(f"tfjs-ops.yaml: {op}: {reason}")
    missing = sum("verdict" not in limit for _, limit in limits)
    parts = [
        "# Limits of the runtime\n",
        "What TensorFlow.js cannot do, or does in another way than TensorFlow, and what tfjslint does about each. This file "
        "is made by\n`python3 docs/generate.py` from the tables under [`Rules/compat`](../Rules/compat). Paths of evidence "
        "are those of tensorflow/tfjs.\n",
    ]
    if document:
        for group, title in document["groups"].items():
            rows = [constraint_row(row) for row in document["constraints"] if row["group"] == group]
            if rows:
                titles = ["id", "condition", "what happens", "where", "tfjslint", "known"]
                parts += [f"## {title}\n", table(titles, rows)]
    parts += [
        "## Limits of single ops\n",
        "Releases and kernels are in `tfjslint ops`; `tfjslint ops OP` has the evidence of each limit.\n",
        table(
            ["op", "condition", "what happens", "where", "tfjslint", "known"],
            [
                [
                    f"`{op}`", escaped(limit["condition"]), f"{EFFECTS[limit['effect']]}: {escaped(limit['consequence'])}",
                    place_text(limit), verdict_text(limit.get("verdict")), limit["known"],
                ]
                for op, limit in limits
            ],
        ),
    ]  # fmt: skip
    return "\n".join(parts), missing, len(limits)


# --- Rules

INTRODUCTION = """\
# Rules

{count} rules are built in. `tfjslint explain RULE` prints the same pages, for your own packs too (`--rules PACK.yaml`). These files are
made from the packs under [`Rules/`](../../Rules) by `python3 docs/generate.py`.

A severity with two words is that of the recommended profile, then that of `--profile strict`. A rule that could not decide reports its
finding as inconclusive.

The graphs of the examples are the rules' own tests. `input` and `output` are what the signature names, a line `y = Relu(x) {{T: float32}}` is a node
with its inputs and attributes, and `?name` is an input that nothing in the graph gives.
"""


def severity_text(severity):
    return " / ".join(dict.fromkeys([severity["recommended"], severity["strict"]]))


def rule_pages(explain):
    """Every file of docs/rules by name."""
    rules = json.loads(explain("all", "--format", "json"))["rules"]
    pages = {f"{rule['id']}.md": explain(rule["id"], "--format", "markdown") for rule in rules}
    parts = [INTRODUCTION.format(count=len(rules))]
    for category in dict.fromkeys(rule["category"] for rule in rules):
        rows = [
            [f"[{rule['id']}]({rule['id']}.md)", rule["name"], severity_text(rule["severity"]), escaped(rule["summary"])]
            for rule in rules
            if rule["category"] == category
        ]
        parts += [f"## {category.replace('-', ' ').capitalize()}\n", table(["rule", "name", "severity", "finds"], rows)]
    pages["README.md"] = "\n".join(parts)
    return pages


# --- Files


def write_or_compare(files, folder_of_rules, is_check):
    """Which files are not what they should be; without --check they are made so."""
    wrong = []
    for path, text in files.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            wrong.append(path)
            if not is_check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
    for path in sorted(folder_of_rules.glob("*")):
        if path not in files:
            wrong.append(path)
            if not is_check:
                path.unlink()
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build" / "release" / "tfjslint")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    binary = pathlib.Path(os.path.abspath(options.binary))
    if not os.access(binary, os.X_OK):
        sys.exit(f"no program at '{binary}': run `swift build -c release` first")

    def explain(*arguments):
        command = [binary, "explain", "--isolated", *arguments]
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
        if run.returncode:
            sys.exit(f"{' '.join(map(str, command))}: {run.stderr}")
        return run.stdout

    folder = ROOT / "docs/rules"
    files = {folder / name: text for name, text in rule_pages(explain).items()}
    ops = yaml.safe_load((ROOT / "Rules/compat/tfjs-ops.yaml").read_text(encoding="utf-8"))["ops"]
    try:
        document = constraints()
        files[ROOT / "docs/limits.md"], missing, count = limits_page(document, ops)
    except Problem as problem:
        sys.exit(str(problem))
    wrong = write_or_compare(files, folder, options.check)
    for path in wrong:
        print(f"{path.relative_to(ROOT)} {'is stale' if options.check else 'written'}")
    rows = "no constraints.yaml" if document is None else f"{len(document['constraints'])} constraints"
    print(f"{len(files) - 2} rules, {rows}, {missing} of {count} limits of ops without a verdict; {len(wrong)} files differ")
    if options.check and wrong:
        sys.exit("run python3 docs/generate.py")


if __name__ == "__main__":
    main()
