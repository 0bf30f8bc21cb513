"""Calls the program under test and reads its report."""

import dataclasses
import filecmp
import functools
import json
import pathlib
import shutil
import subprocess

SECONDS = 300


@dataclasses.dataclass
class Conversion:
    code: int
    # Rules that stand against the model, by name.
    rules: list
    # The first lines of what it said, for a person.
    text: str
    nodes: int | None
    passes: list
    # What is wrong with the conversion itself, whatever it wrote.
    complaints: list
    # Every finding, whatever its severity.
    found: list = dataclasses.field(default_factory=list)


def selected(target, signature, output_nodes):
    """Arguments that say what of the model is meant, and for what."""
    # What runs here is the cpu backend.
    arguments = ["--tfjs", target, "--backend", "cpu"]
    if signature not in (None, "serving_default"):
        arguments += ["--signature", signature]
    if output_nodes:
        arguments += ["--output-nodes", ",".join(output_nodes)]
    return arguments


def lint(binary, model, *, target, signature=None, output_nodes=None, flags=()):
    """The findings that stand against a model."""
    ended = subprocess.run([binary, "lint", str(model), *selected(target, signature, output_nodes), "--format", "json", *flags],
                           capture_output=True, timeout=SECONDS)
    try:
        return json.loads(ended.stdout)["models"][0]["diagnostics"]
    except (ValueError, KeyError, IndexError):
        return []


def asked(flags):
    """Of the flags of `convert`, those that say what the model is for: `lint` and `fix` take them as well."""
    return [flag for pair in zip(flags, flags[1:]) if pair[0] in ("--dim", "--backend") for flag in pair]


@functools.cache
def ops_of_runtime(binary, target, flags=()):
    """The ops that a release executes on the cpu backend, or on the one that `flags` ask for."""
    backend = dict(zip(flags, flags[1:])).get("--backend", "cpu")
    text = subprocess.run([binary, "ops", "--tfjs", target, "--format", "json"], capture_output=True, check=True,
                          timeout=SECONDS).stdout
    return frozenset(op["op"] for op in json.loads(text)["ops"] if op.get("backends", {}).get(backend, {}).get("runs"))


def convert(binary, model, output, *, target, signature=None, output_nodes=None, flags=()):
    """Converts twice, and complains where the second time wrote other bytes."""
    output = pathlib.Path(output)
    arguments = [*selected(target, signature, output_nodes), "--format", "json", *flags]
    first = _run(binary, model, output, arguments)
    if first.code == 0:
        again = output.with_name(output.name + "-again")
        _run(binary, model, again, arguments)
        first.complaints += _differences(output, again)
        shutil.rmtree(again, ignore_errors=True)
    elif output.exists():
        first.complaints.append(f"ended with {first.code} and yet wrote {sorted(p.name for p in output.iterdir())}")
    return first


def _run(binary, model, output, arguments):
    shutil.rmtree(output, ignore_errors=True)
    try:
        ended = subprocess.run([binary, "convert", str(model), str(output), *arguments], capture_output=True,
                               timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Conversion(-1, [], f"did not end within {SECONDS} s", None, [], [])
    try:
        report = json.loads(ended.stdout)
        diagnostics = report["models"][0]["diagnostics"] if report.get("models") else []
        complaints = []
    except (ValueError, KeyError) as problem:
        report, diagnostics = {}, []
        complaints = [f"the report cannot be read: {problem}"] if ended.returncode in (0, 1, 4) else []
    standing = [d for d in diagnostics if d.get("severity") == "error"]
    conversion = report.get("conversion") or {}
    if (ended.returncode == 0) != bool(conversion.get("written")):
        complaints.append(f"ended with {ended.returncode}, and the report says written: {conversion.get('written')}")
    text = "; ".join(f"{d['name']} ({d.get('outcome')}): {d['message']}" for d in standing[:4])
    if not text:
        text = ended.stderr.decode(errors="replace").strip()[-300:]
    return Conversion(ended.returncode, sorted({d["name"] for d in standing}), text, conversion.get("nodes"),
                      conversion.get("passes", []), complaints, diagnostics)


def _differences(one, other):
    names = sorted(p.name for p in one.iterdir()) if one.is_dir() else []
    others = sorted(p.name for p in other.iterdir()) if other.is_dir() else []
    if names != others:
        return [f"converting again wrote {others}, not {names}"]
    _, unequal, unread = filecmp.cmpfiles(one, other, names, shallow=False)
    return [f"converting again wrote another {name}" for name in unequal + unread]
