#!/usr/bin/env python3
"""Makes the model fixtures of this folder and `expected.json`, which says what is true of them.

    python Tests/Fixtures/make_fixtures.py              makes all, beside this script
    python Tests/Fixtures/make_fixtures.py --only NAME  makes those whose path contains NAME, and expected.json
    python Tests/Fixtures/make_fixtures.py --check      writes nothing; exits with 1 if a file is stale

Needs Python 3.11 with tensorflow 2.19, tf_keras 2.19 and keras 3.15. Every fixture is made in a process of its own, so
that names do not depend on what was made before. Graphs in `graphs/handwritten` are not made by anything;
`expected.json` describes them too.
"""

import argparse
import filecmp
import json
import os
import pathlib
import shutil
import sys
import tempfile
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from generators import debug_info, expected, frozen_graphs, keras_models, registry  # noqa: E402,F401
from generators import tf2_modules, tfjs_models, v1_models  # noqa: E402,F401

HANDWRITTEN = "graphs/handwritten"


def in_child(work):
    """Runs `work` in a fork; the parent never builds a graph."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def make(out, only):
    failed = []
    for fixture in registry.fixtures():
        if only not in fixture.path:
            continue
        path = out / fixture.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if not in_child(lambda: fixture.make(path)):
            failed.append(fixture.path)
    return failed


def first_comment(path):
    """What a handwritten graph shows stands in its first line."""
    return path.read_text().splitlines()[0].removeprefix("#").strip()


def write_expected(out):
    described = {each.path: (each.shows, out / each.path) for each in registry.fixtures()}
    for path in sorted((HERE / HANDWRITTEN).glob("*.pbtxt")):
        described[f"{HANDWRITTEN}/{path.name}"] = (first_comment(path), path)
    entries = [{"path": name, "shows": shows, **expected.describe(path)}
               for name, (shows, path) in sorted(described.items())]
    text = json.dumps({"madeBy": "make_fixtures.py", "fixtures": entries}, indent=1, sort_keys=False)
    (out / "expected.json").write_text(text + "\n")


def stale(made, kept):
    for path in sorted(each for each in made.rglob("*") if each.is_file()):
        other = kept / path.relative_to(made)
        if not other.is_file() or not filecmp.cmp(path, other, shallow=False):
            yield path.relative_to(made)
    for fixture in registry.fixtures():
        for path in sorted((kept / fixture.path).rglob("*")):
            if path.is_file() and not (made / path.relative_to(kept)).is_file():
                yield path.relative_to(kept)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=pathlib.Path, default=HERE)
    parser.add_argument("--only", default="", metavar="NAME")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    out = pathlib.Path(tempfile.mkdtemp()) if options.check else options.out
    try:
        failed = make(out, "" if options.check else options.only)
        if failed:
            print("failed: " + ", ".join(failed), file=sys.stderr)
            return 2
        if not in_child(lambda: write_expected(out)):
            return 2
        different = list(stale(out, HERE)) if options.check else []
        for path in different:
            print(f"stale: {path}", file=sys.stderr)
        return 1 if different else 0
    finally:
        if options.check:
            shutil.rmtree(out)


if __name__ == "__main__":
    sys.exit(main())
