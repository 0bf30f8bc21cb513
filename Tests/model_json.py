#!/usr/bin/env python3
"""Lints the hand-written files of `Fixtures/model_json`, and shows that each does in the runtime what is said of it.

    python3 Tests/model_json.py .build/release/tfjslint [--runtime tf.min.js] [--only GLOB]

Needs nothing but Python; with `--runtime` Node, and numpy. Of each fixture in `expected.json` it demands that

* just the rules that stand there are found as errors, each of them violated and none of them undecided;
* the exit code is 0 where there is none, else 1;
* in the runtime it is `right`, `wrong`, or `throws` (while it loads or when it runs), as `happens` says.

A rule that no pack under `Rules` has yet is not demanded: such fixtures are named, and count as waiting.

Prints a line for each fixture that fails, then `N passed, M failed, K waiting`, and ends with 1 if any failed.
"""

import argparse
import fnmatch
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE / "Fixtures" / "model_json"
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "Conformance"))

SECONDS = 60
RULES = {found for path in (HERE.parent / "Rules").glob("*.yaml")
         for found in re.findall(r"^- id: (TFJ\d{3})$", path.read_text(encoding="utf-8"), re.MULTILINE)}


def linted(binary, fixture):
    """What is wrong with the program's answer, an empty string if nothing is."""
    command = [binary, "lint", str(FOLDER / fixture["name"]), "--isolated", "--backend", "cpu", "--format", "json"]
    done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    try:
        report = json.loads(done.stdout)["models"][0]
    except (ValueError, KeyError, IndexError):
        return f"no report, exit code {done.returncode}: {done.stderr.decode(errors='replace').strip()[:200]}"
    errors = {(each["rule"], each["outcome"]) for each in report["diagnostics"] if each["severity"] == "error"}
    wanted = {(rule, "violated") for rule in fixture["rules"] if rule in RULES}
    if errors != wanted:
        def shown(pairs):
            return ", ".join(rule + ("?" if outcome != "violated" else "") for rule, outcome in sorted(pairs)) or "none"

        return f"errors are {shown(errors)}, not {shown(wanted)}"
    code = 1 if wanted else 0
    return "" if done.returncode == code else f"exit code {done.returncode}, not {code}"


def ran(runtime, fixture):
    """The same for what the runtime does."""
    happens, detail = happening(runtime, fixture)
    return "" if happens == fixture["happens"] else f"the runtime: {happens}, not {fixture['happens']}: {detail[:200]}"


def happening(runtime, fixture):
    import numpy as np
    from compare import compare
    from runtime import RuntimeFailure

    model = json.loads((FOLDER / fixture["name"] / "model.json").read_text())
    kinds = {"DT_FLOAT": np.float32, "DT_INT32": np.int32, "DT_INT64": np.int32, "DT_BOOL": np.bool_}

    def arrays(side):
        entries = model["signature"][side]
        return {key: np.asarray(value, kinds[entries[key]["dtype"]]) for key, value in fixture[side].items()}

    try:
        answers, _ = runtime.run(FOLDER / fixture["name"], [arrays("inputs")])
    except RuntimeFailure as failure:
        return "throws", str(failure)
    for answer in answers:
        _, complaints = compare(arrays("outputs"), answer, False)
        if complaints:
            return "wrong", "; ".join(complaints)
    return "right", ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--runtime", metavar="BUNDLE.js")
    parser.add_argument("--only", default="*", metavar="GLOB")
    options = parser.parse_args()
    runtime = None
    if options.runtime:
        from runtime import Runtime

        runtime = Runtime(options.runtime)
    fixtures = json.loads((FOLDER / "expected.json").read_text())["fixtures"]
    unknown = {path.name for path in FOLDER.iterdir() if path.is_dir()} ^ {each["name"] for each in fixtures}
    for name in sorted(unknown):
        print(f"{name}: is a folder or in expected.json, but not both")
    passed, failed, waiting = 0, len(unknown), 0
    for fixture in fixtures:
        if not fnmatch.fnmatch(fixture["name"], options.only):
            continue
        problems = [linted(options.binary, fixture), ran(runtime, fixture) if runtime else ""]
        if any(problems):
            failed += 1
            print(f"{fixture['name']}: {'; '.join(filter(None, problems))} ({fixture['shows']})")
        elif missing := [rule for rule in fixture["rules"] if rule not in RULES]:
            waiting += 1
            print(f"{fixture['name']}: waits for {', '.join(missing)}")
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed, {waiting} waiting")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
