#!/usr/bin/env python3
"""Measures what the rules with a fix cost, and writes docs/repairs.md, or tells whether that page is stale.

    python3 Tests/Conformance/repairs.py --binary .build/release/tfjslint --runtime tf.js --write   measures and writes the page
    python3 Tests/Conformance/repairs.py --check                                                    compares the page's rules with the packs'

Every model that names a rule in `repairs` is converted and run in TensorFlow.js; and it is repaired (`fix --unsafe-fixes`)
and run in TensorFlow. Both are compared with TensorFlow's answers to the original. A rule that conversion carries out
unasked may cost 2^-22 of the output's scale, by itself; more fails. Needs PyYAML; TensorFlow is that of the conformance suite.
"""

import argparse
import fnmatch
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAGE = ROOT / "docs" / "repairs.md"
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402

BOUND = 2.0 ** -22

HEAD = """\
# Repairs

{count} rules write what TensorFlow.js does not run in ops that it runs, {unasked} of them unasked: `tfjslint convert` does that by itself. The others
need `--fix` (safe) or `--unsafe-fixes` (unsafe); `tfjslint fix` stores any of them in the model. [fixes.md](fixes.md) says how they are written.

This page is made by `python3 Tests/Conformance/repairs.py --binary .build/release/tfjslint --runtime tf.min.js --write` from the packs under
[`Rules/`](../Rules) and from measurements: {models} models were converted and run in {runtime}, and were repaired and run in TensorFlow {tensorflow}; both
are compared with TensorFlow's answers to the original model. What else is in a model, such as a product of matrices, adds its own rounding.

* *error*: what the rule says that it costs.
* *absolute*: the largest difference from TensorFlow, in TensorFlow.js. *of scale*: the same, divided by the largest number of that output, or by 1 if
  that is less; in an unasked rule more than 2^-22 = 2.4e-7 fails the run, unless the repaired model has less in TensorFlow: then the runtime's own ops round so,
  which a model that had been written with them would meet as well. *relative*: the largest difference of a number that is larger than 1e-30, divided by it.
* *repaired, in TensorFlow*: *of scale*, for the stored model that `tfjslint fix` wrote, run by TensorFlow itself. A dash: no model
  of the rule was both repaired in full and right there, or none was tried; the run says which and why.

Numbers can be compared only where the model means the same: what an unsafe rule narrows is in its condition and on its page.
"""


# --- What the packs say


def rules():
    """Every rule with an edit, by id."""
    import yaml

    found = {}
    for path in sorted((ROOT / "Rules").glob("*.yaml")):
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        for rule in document.get("rules", []):
            fixes = [fix for fix in _fixes(rule) if set(fix) - {"title", "applicability", "unasked", "error", "when", "snippet"}]
            if not fixes:
                continue
            found[rule["id"]] = {
                "name": rule["name"], "family": document["pack"]["summary"], "ops": _matched(rule.get("match", {})),
                "by": sorted({op for fix in fixes for op in _added(fix)}), "unasked": any(fix.get("unasked") for fix in fixes),
                "applicability": sorted({"unasked" if fix.get("unasked") else fix.get("applicability", "suggestion") for fix in fixes}),
                "errors": list(dict.fromkeys(str(fix["error"]) for fix in fixes if "error" in fix)),
                "holds": _holds(rule.get("where")),
            }
    return found


def _fixes(rule):
    fixes = rule.get("fix", [])
    return fixes if isinstance(fixes, list) else [fixes]


def _listed(value):
    return value if isinstance(value, list) else [value]


def _matched(match):
    ops = []
    if isinstance(match, dict):
        for key, value in match.items():
            if key == "op":
                ops += [op for op in _listed(value) if isinstance(op, str)]
            elif key in ("graph", "node", "nodes"):
                for one in value.values() if key == "nodes" else [value]:
                    ops += _matched(one)
    return list(dict.fromkeys(ops))


def _added(fix):
    for one in (fix.get("replace-subgraph") or {}).get("add", {}).values():
        if isinstance(one, dict) and "op" in one and isinstance(one["op"], str):
            yield one["op"]
    if "insert-node" in fix:
        yield fix["insert-node"]["op"]
    for verb in ("bypass-node", "cast-const", "dequantize", "set-attr", "rename", "pin-dimension", "cut-outputs", "rewrite"):
        if verb in fix:
            yield fix[verb]["name"] if verb == "rewrite" else verb


def _holds(where):
    if isinstance(where, dict):
        return _listed(where["holds"]) if "holds" in where else [formula for one in where.values() for formula in _holds(one)]
    return [formula for one in where for formula in _holds(one)] if isinstance(where, list) else []


# --- The page


def row(name, rule, measured):
    cells = [", ".join(f"`{op}`" for op in rule["ops"]) or "any", ", ".join(f"`{op}`" for op in rule["by"]) or "its input",
             f"[{name}](rules/{name}.md)", ", ".join(rule["applicability"]), _condition(rule["holds"]), "; ".join(rule["errors"])]
    figures = [measured.get(key) for key in ("absolute", "scale", "relative", "stored")] if measured else [None] * 4
    cells += ["-" if figure is None else "0" if figure == 0 else f"{figure:.1e}" for figure in figures]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _condition(holds):
    text = " and ".join(f"({one})" if len(holds) > 1 and " or " in one else one for one in holds)
    return "" if not text else f"`{text}`" if len(text) <= 120 else f"{len(holds)} on the rule's page"


def page(found, measured):
    parts = [HEAD.format(count=len(found), unasked=sum(rule["unasked"] for rule in found.values()), models=measured["models"],
                         runtime=measured["runtime"], tensorflow=measured["tensorflow"])]
    titles = ["op", "becomes", "rule", "when", "condition", "error", "absolute", "of scale", "relative", "repaired, in TensorFlow"]
    for family in dict.fromkeys(rule["family"] for rule in found.values()):
        parts += [f"## {family}\n", "| " + " | ".join(titles) + " |\n| " + " | ".join(["---"] * 6 + ["---:"] * 4) + " |\n" + "\n".join(
            row(name, rule, measured["rules"].get(name)) for name, rule in sorted(found.items()) if rule["family"] == family) + "\n"]
    unmeasured = sorted(set(found) - set(measured["rules"]))
    if unmeasured:
        parts += [f"No model measures {', '.join(unmeasured)}: their own tests in the packs check what they write.\n"]
    return "\n".join(parts)


def check(found):
    """Whether the page names just the rules that there are."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    named = set(re.findall(r"^\| .*\]\(rules/(TFJ\d+)\.md\)", text, re.MULTILINE))
    for word, ids in (("misses", set(found) - named), ("names rules that are gone:", named - set(found))):
        if ids:
            print(f"docs/repairs.md {word} {', '.join(sorted(ids))}")
    print(f"{len(found)} rules with a fix, {len(named)} in docs/repairs.md")
    return 1 if named != set(found) else 0


# --- Measuring, inside the environment with TensorFlow


def errors(wanted, got):
    """Largest absolute error, of scale, and relative, of two dicts of arrays."""
    import numpy as np

    worst = [0.0, 0.0, 0.0]
    for key, right in wanted.items():
        right, answer = np.asarray(right), np.asarray(got[key])
        if right.dtype.kind not in "biufc" or right.size == 0:
            continue
        wide = np.complex128 if right.dtype.kind == "c" else np.float64
        right, answer = right.astype(wide), answer.astype(wide)
        same = (np.isnan(right) & np.isnan(answer)) | (right == answer)
        with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
            difference = np.where(same, 0.0, np.abs(right - answer))
            difference = np.where(np.isnan(difference), np.inf, difference)
            finite = np.abs(right[np.isfinite(right)])
            scale = max(1.0, float(finite.max())) if finite.size else 1.0
            relative = np.where(np.isfinite(right) & (np.abs(right) > 1e-30), difference / np.abs(right), 0.0)
        worst = [max(*pair) for pair in zip(worst, (float(difference.max()), float(difference.max()) / scale, float(relative.max())))]
    return worst


def measure(options):
    import shutil

    environment.import_quietly()
    import tensorflow as tf

    import catalog
    from cache import generated
    from converter import asked, convert, lint, ops_of_runtime
    from repaired import Repair, lost_ops
    from runtime import Runtime

    work = (options.work or options.venv / "models").resolve()
    output = work / "measured"
    output.mkdir(parents=True, exist_ok=True)
    runtime = Runtime(options.runtime)
    binary = options.binary.resolve()
    names = {rule["name"]: name for name, rule in json.loads(options.rules.read_text()).items()}
    results, problems, count = {}, [], 0
    for case in catalog.load():
        if not case.repairs or case.random:
            continue
        if options.filter and not any(fnmatch.fnmatch(name, glob) for name in (case.name, case.theme) for glob in options.filter):
            continue
        try:
            model = generated(case, work)
        except Exception as problem:
            problems.append(f"{case.name}: cannot be generated: {str(problem).strip().splitlines()[0][:200]}")
            continue
        count += 1
        inputs, right = model.answers()
        directory, stored = output / "converted", output / ("repaired" + (model.path.suffix if model.path.is_file() else ""))
        made = convert(binary, model.path, directory, target=runtime.release, signature=model.signature,
                       output_nodes=model.output_nodes, flags=model.flags)
        in_runtime = in_tensorflow = None
        if made.code == 0:
            try:
                answers, _ = runtime.run(directory, inputs)
                in_runtime = [max(column) for column in zip(*(errors(one, answer) for one, answer in zip(right, answers)))]
            except Exception as problem:
                problems.append(f"{case.name}: {runtime.name}: {str(problem)[:200]}")
        else:
            problems.append(f"{case.name}: not converted: {made.text[:200]}")
        flags = asked(model.flags)
        found = lint(binary, model.path, target=runtime.release, signature=model.signature, output_nodes=model.output_nodes, flags=flags)
        repair = Repair(binary, model, stored, runtime.release, flags)
        repair.check(lost_ops(found, case.repairs, ops_of_runtime(binary, runtime.release, tuple(flags))))
        # What is not carried back is said so, and is no measurement.
        if repair.made and not repair.complaints:
            answers = next(iter(repair.answers.values()))
            in_tensorflow = max(errors(one, answer)[1] for one, answer in zip(right, answers))
        elif not repair.refused:
            problems.append(f"{case.name}: repaired: {'; '.join(repair.complaints)[:300] or 'nothing was fixed'}")
        for rule in case.repairs:
            row = results.setdefault(names.get(rule, rule), {"cases": []})
            row["cases"].append(case.name)
            for key, value in [*zip(("absolute", "scale", "relative"), in_runtime or ()), ("stored", in_tensorflow)]:
                if value is not None:
                    row[key] = max(row.get(key, 0.0), value)
            row["worst"] = max(row.get("worst", [0.0, ""]), [in_runtime[1] if in_runtime else 0.0, case.name])
        figures = " ".join(f"{value:.1e}" for value in in_runtime or [])
        print(f"{case.name}: {','.join(case.repairs)}: {figures or '-'}; repaired "
              f"{'-' if in_tensorflow is None else f'{in_tensorflow:.1e}'}", flush=True)
        shutil.rmtree(directory, ignore_errors=True)
        shutil.rmtree(stored, ignore_errors=True) if stored.is_dir() else stored.unlink(missing_ok=True)
    options.measure.write_text(json.dumps({
        "rules": results, "problems": problems, "models": count, "runtime": f"TensorFlow.js {runtime.release}",
        "tensorflow": tf.__version__}))
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", type=pathlib.Path, help="the tfjslint program")
    parser.add_argument("--runtime", type=pathlib.Path, metavar="BUNDLE.js", help="a TensorFlow.js bundle that Node can load")
    parser.add_argument("--filter", metavar="GLOB", action="append", help="only models of such names or themes")
    parser.add_argument("--work", type=pathlib.Path, help="where models are kept between runs")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    parser.add_argument("--write", action="store_true", help="write docs/repairs.md")
    parser.add_argument("--check", action="store_true", help="measure nothing; end with 1 if the page is not about the packs' rules")
    parser.add_argument("--measure", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--rules", type=pathlib.Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        return measure(options)
    found = rules()
    if options.check:
        return check(found)
    if not options.binary or not options.runtime:
        parser.error("--binary and --runtime are needed to measure")
    environment.make(options.venv)
    with tempfile.TemporaryDirectory() as scratch:
        described, result = pathlib.Path(scratch) / "rules.json", pathlib.Path(scratch) / "measured.json"
        described.write_text(json.dumps(found))
        command = [environment.python_of(options.venv), str(pathlib.Path(__file__).resolve()), *sys.argv[1:],
                   "--measure", str(result), "--rules", str(described)]
        ended = subprocess.run(list(map(str, command)), env=os.environ | environment.QUIET)
        if ended.returncode:
            return ended.returncode
        measured = json.loads(result.read_text())
    bad = measured["problems"]
    for name, rule in sorted(found.items()):
        row_of = measured["rules"].get(name)
        if row_of is None:
            if not options.filter:
                print(f"{name} {rule['name']}: no model measures it")
        elif rule["applicability"] == ["unasked"] and min(row_of.get("scale", 0.0), row_of.get("stored", 1.0)) > BOUND:
            bad.append(f"{name}: {row_of['scale']:.1e} of the output's scale, in '{row_of['worst'][1]}'")
    for problem in bad:
        print(f"FAILED {problem}")
    print(f"{measured['models']} models, {len(measured['rules'])} of {len(found)} rules measured, {len(bad)} problems")
    if options.write:
        PAGE.write_text(page(found, measured), encoding="utf-8")
        print(f"wrote {PAGE.relative_to(ROOT)}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
