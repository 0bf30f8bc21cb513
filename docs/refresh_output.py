#!/usr/bin/env python3
"""Runs the commands of the documentation's `console` blocks and puts what they print below them.

    python3 docs/refresh_output.py [--binary PATH]           rewrites the files
    python3 docs/refresh_output.py [--binary PATH] --check   ends with 1 if a file shows something else

The files are README.md, docs/*.md and docs/examples/README.md. In a block, lines that start with `$ ` are commands of one shell in the root of the
checkout, with the binary's folder first on PATH (default: .build/release); the rest is output, standard error included.
`$ echo $?` shows the exit code of the command before it. A line `<<OUTPUT:…>>` stands for output not yet made.
"""

import argparse
import difflib
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OPENING, CLOSING, PROMPT, PLACEHOLDER = "```console", "```", "$ ", "<<OUTPUT"
SEPARATOR = "\x1e"


def outputs(commands, binary):
    """What each command prints: all run in one shell, so that `$?` means the one before."""
    mark = f"printf '{SEPARATOR}'"
    # A command's code survives the mark that is printed after it.
    script = "\n".join(f"{command}\n__code=$?; {mark}; (exit $__code)" for command in commands)
    environment = {"PATH": f"{binary.parent}:{os.environ['PATH']}", "HOME": os.environ.get("HOME", "/"),
                   "LC_ALL": "C.UTF-8", "TERM": "dumb"}
    run = subprocess.run(["bash", "-c", script], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    parts = run.stdout.decode().split(SEPARATOR)
    if len(parts) != len(commands) + 1:
        sys.exit(f"the shell ended early: {commands}\n{run.stdout.decode()}")
    return parts[:-1]


def refreshed(text, binary):
    result, lines = [], iter(text.splitlines())
    for line in lines:
        result.append(line)
        if line != OPENING:
            continue
        commands = []
        for inner in lines:
            if inner == CLOSING:
                break
            if inner.startswith(PROMPT):
                commands.append(inner[len(PROMPT):])
        for command, output in zip(commands, outputs(commands, binary)):
            result.append(PROMPT + command)
            result += [each.rstrip() for each in output.rstrip("\n").split("\n")] if output.strip() else []
        result.append(CLOSING)
    return "\n".join(result) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build" / "release" / "tfjslint")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    binary = pathlib.Path(os.path.abspath(options.binary))
    if not os.access(binary, os.X_OK):
        sys.exit(f"no program at '{binary}': run `swift build -c release` first")
    stale = blocks = 0
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "docs/examples/README.md"]:
        old = path.read_text(encoding="utf-8")
        blocks += old.count(OPENING + "\n")
        new = refreshed(old, binary)
        if PLACEHOLDER in new:
            stale += 1
            print(f"{path.relative_to(ROOT)} has a placeholder outside of a console block")
        if new == old:
            continue
        if options.check:
            stale += 1
            name = str(path.relative_to(ROOT))
            sys.stdout.writelines(difflib.unified_diff(
                old.splitlines(True), new.splitlines(True), name, f"{name}, as the program prints it"))
        else:
            path.write_text(new, encoding="utf-8")
            print(f"refreshed {path.relative_to(ROOT)}")
    print(f"{blocks} console blocks, {stale} files stale")
    return 1 if stale or not blocks else 0


if __name__ == "__main__":
    sys.exit(main())
