#!/usr/bin/env python3
"""Makes every fix of SARIF files, each alone in a copy of its model, and lints what came of it.

    python3 .ci/sarif_fixes.py BINARY SCRATCH_DIR SARIF_FILE...

It knows SARIF and nothing of the program: replacements are made as the specification says, in the file as it is. The model
must still be read, and must no longer have that finding at that node. URIs are relative to the root of the repository.
"""

import base64
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Lines:
    """Where a place of a SARIF region is in a text: lines and columns count from 1, columns in UTF-16 code units."""

    def __init__(self, data):
        self.data = data
        self.starts = [3 if data.startswith(b"\xef\xbb\xbf") else 0]
        self.starts += [index + 1 for index, byte in enumerate(data) if byte == 0x0A]

    def offset(self, line, column):
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.data)
        units = self.data[start:end].decode("utf-8", "surrogateescape").encode("utf-16-le", "surrogatepass")
        if 2 * (column - 1) > len(units):
            raise ValueError(f"line {line} has no column {column}")
        before = units[: 2 * (column - 1)].decode("utf-16-le", "surrogatepass")
        return start + len(before.encode("utf-8", "surrogateescape"))


def replaced(data, replacements):
    """The file after the replacements."""
    lines = Lines(data)
    runs = []
    for replacement in replacements:
        region, content = replacement["deletedRegion"], replacement["insertedContent"]
        if "byteOffset" in region:
            start = region["byteOffset"]
            runs.append((start, start + region["byteLength"], base64.b64decode(content["binary"], validate=True)))
        else:
            start = lines.offset(region["startLine"], region["startColumn"])
            runs.append((start, lines.offset(region["endLine"], region["endColumn"]), content["text"].encode()))
    result, position = [], 0
    for start, end, new in runs:
        if not position <= start <= end <= len(data):
            raise ValueError(f"replacements overlap or leave the file: {start}-{end}, after {position}")
        result += [data[position:start], new]
        position = end
    return b"".join([*result, data[position:]])


def path_of(location):
    uri = urllib.parse.urlsplit(location["uri"])
    path = pathlib.Path(urllib.parse.unquote(uri.path))
    return path if uri.scheme == "file" else ROOT / path


def model_of(file):
    """What is copied and linted: the folder of a SavedModel, else the file."""
    return file.parent if file.name in ("saved_model.pb", "saved_model.pbtxt") else file


def findings(log):
    """What stands, by rule, signature and place without the model's path, and whether everything was read."""
    run = log["runs"][0]
    names = [location["fullyQualifiedName"].split("::", 1)[1:] for location in run.get("logicalLocations", [])]
    found = set()
    for result in run["results"]:
        if result.get("kind", "fail") != "fail" or "suppressions" in result:
            continue
        found.add(key(result, names))
    return found, run["invocations"][0]["executionSuccessful"]


def key(result, names):
    logical = result["locations"][0].get("logicalLocations", [{}])[0].get("index")
    place = "".join(names[logical]) if logical is not None else ""
    subject = "" if place else result["message"]["text"]
    return result["ruleId"], result.get("properties", {}).get("signature"), place, subject


def fixes(path):
    """Each fix of a SARIF file: its finding, its words, its changes."""
    run = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["runs"][0]
    names = [location["fullyQualifiedName"].split("::", 1)[1:] for location in run.get("logicalLocations", [])]
    for result in run["results"]:
        for fix in result.get("fixes", []):
            yield key(result, names), fix["description"]["text"], fix["artifactChanges"]


def attempt(binary, folder, finding, words, changes):
    """Makes one fix; what is wrong with it, or None."""
    if len(changes) != 1:
        return "it changes several files"
    file = path_of(changes[0]["artifactLocation"])
    original = model_of(file)
    copy = folder / original.name
    if original.is_dir():
        # Only the graphs are changed: weights need no second copy.
        shutil.copytree(original, copy, copy_function=os.link if folder.stat().st_dev == original.stat().st_dev else shutil.copy2)
        changed = copy / file.name
    else:
        folder.mkdir(parents=True, exist_ok=True)
        changed = copy
    try:
        data = replaced(file.read_bytes(), changes[0]["replacements"])
    except (ValueError, IndexError) as error:
        return str(error)
    changed.unlink(missing_ok=True)
    changed.write_bytes(data)
    # Named by its file, and every signature judged, as in a run over a folder.
    command = [binary, "lint", "--isolated", "--format", "sarif", "--hook", str(copy)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120)
    if ended.returncode not in (0, 1, 4):
        return f"lint ended with {ended.returncode}: {ended.stderr.decode(errors='replace')[-300:]}"
    standing, is_read = findings(json.loads(ended.stdout))
    if not is_read:
        return "the model cannot be read any more"
    return f"the finding still stands: {' '.join(filter(None, finding))}" if finding in standing else None


def main(binary, folder, paths):
    folder = pathlib.Path(folder).resolve()
    jobs = [(path, *fix) for path in paths for fix in fixes(path)]

    def run(numbered):
        number, (path, finding, words, changes) = numbered
        own = folder / str(number)
        own.mkdir(parents=True)
        problem = attempt(os.path.abspath(binary), own, finding, words, changes)
        shutil.rmtree(own)
        return problem and f"{pathlib.Path(path).name}: {finding[0]}, {words}: {problem}"

    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        problems = [problem for problem in pool.map(run, enumerate(jobs)) if problem]
    print("\n".join([*problems, f"{len(jobs)} fixes made, {len(problems)} failed"]))
    return len(jobs), len(problems)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit("usage: python3 .ci/sarif_fixes.py BINARY SCRATCH_DIR SARIF_FILE...")
    made, failed = main(sys.argv[1], sys.argv[2], sys.argv[3:])
    sys.exit(1 if failed or not made else 0)
