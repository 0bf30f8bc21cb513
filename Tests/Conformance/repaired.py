#!/usr/bin/env python3
"""Repairs models with `tfjslint fix`, and lets TensorFlow load and run what comes of it.

    python3 Tests/Conformance/repaired.py --binary .build/release/tfjslint [--filter GLOB]

A repaired SavedModel is loaded both ways, `tf.saved_model.load` and the session loader, which look at different parts of
the file. A model that nothing is done to has to come out as the same bytes.
"""

import argparse
import fnmatch
import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path, help="the tfjslint program")
    parser.add_argument("--filter", metavar="GLOB", action="append", help="only models of such names or themes")
    parser.add_argument("--work", type=pathlib.Path, help="where models are kept between runs")
    parser.add_argument("--models", type=pathlib.Path, metavar="DIR", help="real models, each with a golden.npz")
    parser.add_argument("--safe", action="store_true", help="without --unsafe-fixes")
    parser.add_argument("--rules", action="append", default=[], help="further packs")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    parser.add_argument("--keep", action="store_true", help="keep what was repaired, under the work directory")
    return parser.parse_args()


def files(path):
    """The bytes of a model, by name."""
    if path.is_file():
        return {"": path.read_bytes()}
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


def repair(options, model, place):
    """Gives what the program says of its fixes, and complaints."""
    command = [options.binary.resolve(), "fix", model.path, "-o", place, "--format", "json", "--isolated"]
    command += [] if options.safe else ["--unsafe-fixes"]
    command += ["--signature", model.signature] if model.signature else []
    command += ["--output-nodes", ",".join(model.output_nodes)] if model.output_nodes else []
    command += [word for pack in options.rules for word in ("--rules", pack)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode not in (0, 1, 4):
        return None, [f"ended with {done.returncode}: {(done.stderr or done.stdout).strip()[:300]}"]
    return json.loads(done.stdout), []


def run_graph(path, inputs, outputs):
    """A frozen graph's answers by the names of its outputs."""
    import tensorflow as tf
    from google.protobuf import text_format

    definition = tf.compat.v1.GraphDef()
    if path.suffix == ".pbtxt":
        text_format.Parse(path.read_text(), definition)
    else:
        definition.ParseFromString(path.read_bytes())
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        tf.import_graph_def(definition, name="")
        return [session.run({k: k if ":" in k else f"{k}:0" for k in outputs},
                            {k if ":" in k else f"{k}:0": v for k, v in given.items()}) for given in inputs]


def run_session(path, signature, inputs):
    import tensorflow as tf

    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        loaded = tf.compat.v1.saved_model.load(session, ["serve"], str(path))
        definition = loaded.signature_def[signature]
        return [session.run({k: v.name for k, v in definition.outputs.items()},
                            {definition.inputs[k].name: v for k, v in given.items()}) for given in inputs]


class OtherInputs(Exception):
    """An input has another type now, and the old inputs mean nothing to it."""


def run_loaded(path, signature, inputs):
    import numpy as np
    import tensorflow as tf

    model = tf.saved_model.load(str(path))
    function = model.signatures[signature]
    specs = function.structured_input_signature[1]
    if any(np.dtype(specs[key].dtype.as_numpy_dtype) != value.dtype for key, value in inputs[0].items()
           if value.dtype.kind not in "SUO"):
        raise OtherInputs
    return [{k: v.numpy() for k, v in function(**{
        key: tf.constant(value, dtype=specs[key].dtype) for key, value in given.items()}).items()} for given in inputs]


def answers(path, model, inputs, right):
    """How each way of loading answers, by its name."""
    if path.is_file():
        return {"graph": run_graph(path, inputs, list(right[0]))}
    signature = model.signature or "serving_default"
    return {"load": run_loaded(path, signature, inputs), "session": run_session(path, signature, inputs)}


def judge(options, model, place):
    """Gives how many fixes were made, and complaints."""
    from compare import compare

    report, complaints = repair(options, model, place)
    if report is None:
        return 0, complaints
    before, after = files(model.path), files(place)
    if before == after:
        return 0, complaints
    graphs = {"", "saved_model.pb", "saved_model.pbtxt", "fingerprint.pb"}
    if {k: v for k, v in before.items() if k not in graphs} != {k: v for k, v in after.items() if k not in graphs}:
        complaints.append("files besides the graphs differ")
    if "fingerprint.pb" in after:
        complaints.append("the old fingerprint is there")
    made = len(report["models"][0].get("repair", {}).get("made", [])) or 1
    inputs, right = model.answers()
    if not right:
        return made, complaints
    try:
        found = answers(place, model, inputs, right)
    except OtherInputs:
        print(f"-      {model.name}: an input has another type; loaded, not compared")
        return made, complaints
    except Exception:
        # Some kernels are there with oneDNN only: what this TensorFlow cannot run unrepaired says nothing.
        try:
            answers(model.path, model, inputs, right)
        except Exception as problem:
            print(f"-      {model.name}: TensorFlow cannot run the original: {' '.join(str(problem).split())[:160]}")
            return 0, complaints
        raise
    for way, got in found.items():
        for number, (wanted, given) in enumerate(zip(right, got)):
            _, found = compare(wanted, given, model.random)
            complaints += [f"{way}, inputs {number}: {complaint}" for complaint in found]
    return made, complaints


def models(options, work):
    import catalog
    from cache import generated

    def wanted(*names):
        return not options.filter or any(fnmatch.fnmatch(name, glob) for name in names for glob in options.filter)

    for case in catalog.load():
        if not wanted(case.name, case.theme):
            continue
        try:
            yield generated(case, work)
        except Exception as problem:  # `run.py` says what cannot be generated
            print(f"-      {case.name}: not made: {type(problem).__name__}", flush=True)
    if options.models:
        import real_models

        yield from (model for model in real_models.find(options.models, False, work) if wanted(model.name))


def main():
    options = parse()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    environment.import_quietly()
    work = (options.work or ROOT / ".ci-venv-conformance" / "models").resolve()
    work.mkdir(parents=True, exist_ok=True)
    place = work / "repaired"
    repaired = untouched = 0
    failed = []
    for model in models(options, work):
        out = place / model.name.replace("/", "-") if model.path.is_dir() else place / f"{model.name}{model.path.suffix}"
        shutil.rmtree(place, ignore_errors=True) if not options.keep else None
        out.parent.mkdir(parents=True, exist_ok=True)
        try:
            made, complaints = judge(options, model, out)
        except Exception as problem:  # whatever TensorFlow raises over a repaired model is the repair's fault
            made, complaints = 1, [f"{type(problem).__name__}: {' '.join(str(problem).split())[:400]}"]
        repaired, untouched = repaired + (made > 0), untouched + (made == 0)
        if made or complaints:
            print(f"{'FAILED' if complaints else 'ok':6} {model.name}: {made} fixes", flush=True)
        for complaint in complaints:
            print(f"       {complaint}", flush=True)
        if complaints:
            failed.append(model.name)
    print(f"{repaired} repaired, {untouched} copied, {len(failed)} failed{': ' if failed else ''}{' '.join(failed)}")
    return 1 if failed or not repaired + untouched else 0


if __name__ == "__main__":
    sys.exit(main())
