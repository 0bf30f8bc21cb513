#!/usr/bin/env python3
"""Runs the program on every case that `Fixtures/make_bad.py` makes, and says which of them it does not answer rightly.

    python3 Tests/bad_input.py .build/debug/tfjslint [--only GLOB] [--keep DIR]

Needs nothing but Python. Of each case it demands that

* the program ends by itself, within the time and the memory that it is given;
* the exit code is one of those that the case allows;
* with code 3 the report names the file, and the place in it wherever the file as a whole is not what is wrong.

Prints a line for each case that fails, then `N passed, M failed`, and ends with 1 if any did.
"""

import argparse
import fnmatch
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True

SECONDS = 10
# Of address space: a case that is answered in proportion to its size needs a tenth of it.
MEMORY = 2 << 30

PLACE = re.compile(r"\bbyte \d+|\bline \d+|:\d+:\d+")
# What is true of a file or folder as a whole has no place in it.
WHOLE = re.compile(
    r"does not exist|is empty|Git LFS pointer|no model in this folder|is no TensorFlow model|not a regular file"
    r"|cannot be read|holds no MetaGraph|has no nodes|has no 'modelTopology'|layers model|is missing|no index")


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def lines(path):
    return path.read_text().splitlines() if path.exists() else []


def check(binary, case):
    """What is wrong with the answer to a case, an empty string if nothing is; and the seconds it took."""
    allowed = {int(code) for code in lines(case / "allowed") or lines(case / "expect")}
    arguments = lines(case / "args")
    # No configuration file above the case may have a say.
    command = [binary, "--isolated", *arguments]
    start = time.monotonic()
    try:
        done = subprocess.run(command, cwd=case, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=SECONDS, preexec_fn=limit, check=False,
                              env={**os.environ, "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"})
    except subprocess.TimeoutExpired:
        return f"still running after {SECONDS} seconds", SECONDS
    seconds = time.monotonic() - start
    text = (done.stdout + done.stderr).decode("utf-8", "replace")
    said = " | ".join(text.split("\n")[:4])[:300]
    wanted = " or ".join(str(code) for code in sorted(allowed))
    if done.returncode < 0:
        return f"died of signal {-done.returncode}: {said}", seconds
    if done.returncode not in allowed:
        return f"exit code {done.returncode}, not {wanted}: {said}", seconds
    if done.returncode == 3:
        if arguments[-1] not in text:
            return f"no message names '{arguments[-1]}': {said}", seconds
        if not PLACE.search(text) and not WHOLE.search(text):
            return f"no message names a place: {said}", seconds
    if done.returncode == 2 and not done.stderr:
        return "nothing on standard error", seconds
    return "", seconds


def run(binary, folder, only):
    passed, failed, slowest = 0, 0, (0.0, "")
    for case in sorted(folder.iterdir()):
        if not fnmatch.fnmatch(case.name, only):
            continue
        problem, seconds = check(binary, case)
        slowest = max(slowest, (seconds, case.name))
        if problem:
            failed += 1
            print(f"{case.name}: {problem} ({(case / 'about').read_text().strip()})")
        else:
            passed += 1
    print(f"slowest: {slowest[1]}, {slowest[0]:.1f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--only", default="*", help="run the cases whose name matches this pattern")
    parser.add_argument("--keep", type=pathlib.Path, help="write the cases here and leave them")
    options = parser.parse_args()
    binary = str(options.binary.resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary) / "cases"
        if not folder.exists():
            maker = [sys.executable, str(HERE / "Fixtures" / "make_bad.py"), str(folder)]
            subprocess.run(maker, check=True)
        return run(binary, folder, options.only)


if __name__ == "__main__":
    sys.exit(main())
