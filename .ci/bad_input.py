#!/usr/bin/env python3
"""Runs the program on every case of Tests/Fixtures/make_bad.py, in limited time and memory.

    python3 .ci/bad_input.py BINARY SCRATCH_DIR

A case passes if the program ends by itself with a code that the case allows, and says what is wrong where that code is 2
or 3. A crash, a hang or an allocation beyond the limit fails.
"""

import os
import pathlib
import resource
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SECONDS = 20
# Address space, of which the program and its libraries take a part before they read a byte. The largest case has 20 MB.
BYTES = 1 << 30


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def problem(binary, case):
    """What is wrong with the program's answer, or None; and the seconds that it took."""
    arguments = (case / "args").read_text().split("\n")[:-1]
    allowed = case / "allowed"
    codes = [int(line) for line in (allowed if allowed.exists() else case / "expect").read_text().split()]
    start = time.monotonic()
    try:
        run = subprocess.run([binary, "lint", *arguments], cwd=case, capture_output=True, timeout=SECONDS, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return f"still ran after {SECONDS} s", SECONDS
    took = time.monotonic() - start
    said = (run.stdout + run.stderr).decode(errors="replace").strip()
    if run.returncode not in codes:
        wanted = " or ".join(map(str, codes))
        return f"ended with {run.returncode}, not {wanted}: {said[-300:]}", took
    if run.returncode in (2, 3) and "error" not in said:
        return f"ended with {run.returncode} and does not say why", took
    return None, took


def main(binary, folder):
    binary = os.path.abspath(binary)
    subprocess.run([sys.executable, ROOT / "Tests/Fixtures/make_bad.py", folder], check=True)
    cases = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_dir())
    failures, slowest = 0, (0.0, "")
    for case in cases:
        found, took = problem(binary, case)
        slowest = max(slowest, (took, case.name))
        if found:
            failures += 1
            print(f"{case.name} ({(case / 'about').read_text().strip()}): {found}")
    print(f"bad input: {len(cases) - failures} passed, {failures} failed; slowest {slowest[1]} with {slowest[0]:.2f} s")
    return 1 if failures or not cases else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 .ci/bad_input.py BINARY SCRATCH_DIR")
    sys.exit(main(*sys.argv[1:]))
