#!/usr/bin/env python3
"""Repairs models with `tfjslint fix --unsafe-fixes`, and runs what came of it in TensorFlow. See README.md.

    python3 Tests/Conformance/repaired.py --binary .build/release/tfjslint [--subset ci|all] [--filter GLOB]

Every case that names a rule in `repairs` is repaired. TensorFlow loads the result as TensorFlow 2 does and as TensorFlow 1
does (a frozen graph is imported), and must answer what it answered to the original. The ops that were repaired must be
gone from what the signature runs, the other files must be the same bytes, and `fingerprint.pb` must be gone.
"""

import argparse
import filecmp
import fnmatch
import json
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402

SECONDS = 300


class Repair:
    """One repaired model: what was said of it, what TensorFlow answers to it, and what is wrong with it."""

    def __init__(self, binary, model, output, target, flags=()):
        from converter import selected

        self.model, self.output = model, pathlib.Path(output)
        if self.output.is_dir():
            shutil.rmtree(self.output)
        self.output.unlink(missing_ok=True)
        arguments = selected(target, model.signature, model.output_nodes)
        ended = subprocess.run([binary, "fix", str(model.path), "-o", str(self.output), "--unsafe-fixes", *arguments, *flags],
                               capture_output=True, timeout=SECONDS)
        self.code = ended.returncode
        self.text = ended.stdout.decode(errors="replace") + ended.stderr.decode(errors="replace")
        self.made = [line for line in self.text.splitlines() if line.startswith("fixed[")]
        self.refused = [line for line in self.text.splitlines() if line.startswith("not fixed[")]
        self.answers, self.complaints = {}, []
        if not self.output.exists():
            self.complaints.append(f"fix ended with {self.code} and wrote nothing: {self.text.strip()[-300:]}")

    def rules(self):
        """The rules that were carried out, by id."""
        return {line[len("fixed["):line.index("]")] for line in self.made}

    def check(self, lost):
        """Runs it every way; `lost` are ops that must be gone."""
        if self.complaints:
            return
        inputs, right = self.model.answers()
        if self.output.is_dir():
            self._check_files()
            ways = [("TensorFlow 2", _load_2), ("TensorFlow 1", _load_1)]
        else:
            ways = [("TensorFlow", _import)]
        for name, run in ways:
            try:
                self.answers[name] = run(self.output, self.model, inputs)
            except Exception as problem:  # whatever TensorFlow raises over a graph is the graph's fault
                self.complaints.append(f"{name}: {type(problem).__name__}: {str(problem).strip().splitlines()[0][:300]}")
        left = sorted(lost & _ops(self.output, self.model))
        if left:
            self.complaints.append(f"still there: {', '.join(left)}")
        from compare import compare

        for name, answers in self.answers.items():
            for index, answer in enumerate(answers):
                _, complaints = compare(right[index], answer, self.model.random)
                self.complaints += [f"{name}, set {index}: {complaint}" for complaint in complaints]

    def _check_files(self):
        before, after = _files(self.model.path), _files(self.output)
        changed = {"saved_model.pb", "saved_model.pbtxt"}
        wanted = before - ({pathlib.Path("fingerprint.pb")} if self.made else set())
        if wanted != after:
            self.complaints.append(f"other files: {sorted(map(str, wanted ^ after))}")
        for path in wanted & after:
            same = filecmp.cmp(self.model.path / path, self.output / path, shallow=False)
            if not same and not (self.made and str(path) in changed):
                self.complaints.append(f"{path} differs")


def _files(directory):
    return {path.relative_to(directory) for path in directory.rglob("*") if path.is_file()}


def _fed(value, dtype):
    import numpy as np
    import tensorflow as tf

    if dtype == tf.string:
        return np.asarray(value, dtype=object)
    value = np.asarray(value)
    if dtype.is_quantized:
        return value.astype(tf.as_dtype(dtype.name[1:]).as_numpy_dtype).view(dtype.as_numpy_dtype)
    return value.astype(dtype.as_numpy_dtype)


def _plain(value):
    from writer import _plain

    return _plain(value)


def _load_2(path, model, inputs):
    import tensorflow as tf

    loaded = tf.saved_model.load(str(path))
    function = loaded.signatures[model.signature or "serving_default"]
    wanted = function.structured_input_signature[1]
    answers = []
    for given in inputs:
        answer = function(**{key: tf.constant(_fed(value, wanted[key].dtype), wanted[key].dtype) for key, value in given.items()})
        answers.append({key: _plain(value.numpy()) for key, value in answer.items()})
    return answers


def _tags(path):
    return sorted(_meta_graph(path).meta_info_def.tags)


def _meta_graph(path):
    from tensorflow.core.protobuf import saved_model_pb2

    message = saved_model_pb2.SavedModel()
    if (path / "saved_model.pb").exists():
        message.ParseFromString((path / "saved_model.pb").read_bytes())
    else:
        from google.protobuf import text_format

        text_format.Parse((path / "saved_model.pbtxt").read_text(), message)
    return next((m for m in message.meta_graphs if list(m.meta_info_def.tags) == ["serve"]), message.meta_graphs[0])


def _load_1(path, model, inputs):
    import tensorflow as tf

    with tf.Graph().as_default() as graph, tf.compat.v1.Session(graph=graph) as session:
        meta = tf.compat.v1.saved_model.load(session, _tags(path), str(path))
        signature = meta.signature_def[model.signature or "serving_default"]
        fetched = {key: graph.get_tensor_by_name(info.name) for key, info in signature.outputs.items()}
        answers = []
        for given in inputs:
            fed = {}
            for key, value in given.items():
                tensor = graph.get_tensor_by_name(signature.inputs[key].name)
                fed[tensor] = _fed(value, tensor.dtype)
            answers.append({key: _plain(value) for key, value in session.run(fetched, fed).items()})
        return answers


def graph_def(path):
    """A frozen graph on disk."""
    import tensorflow as tf

    definition = tf.compat.v1.GraphDef()
    if path.suffix == ".pbtxt":
        from google.protobuf import text_format

        text_format.Parse(path.read_text(), definition)
    else:
        definition.ParseFromString(path.read_bytes())
    return definition


def _import(path, model, inputs):
    import tensorflow as tf

    with tf.Graph().as_default() as graph, tf.compat.v1.Session(graph=graph) as session:
        tf.graph_util.import_graph_def(graph_def(path), name="")
        fetched = {name: graph.get_tensor_by_name(f"{name}:0") for name in model.output_nodes}
        answers = []
        for given in inputs:
            fed = {}
            for key, value in given.items():
                tensor = graph.get_tensor_by_name(f"{key}:0")
                fed[tensor] = _fed(value, tensor.dtype)
            answers.append({key: _plain(value) for key, value in session.run(fetched, fed).items()})
        return answers


def _ops(path, model):
    """The ops of the nodes that the signature's outputs need, and of the functions that these name, and so on."""
    if path.is_dir():
        meta = _meta_graph(path)
        definition = meta.graph_def
        signature = meta.signature_def[model.signature or "serving_default"]
        outputs = [info.name for info in signature.outputs.values()]
        # What is fed in the middle of the graph is not computed.
        given = {info.name.partition(":")[0] for info in signature.inputs.values()}
    else:
        definition = graph_def(path)
        outputs = list(model.output_nodes)
        given = set()
    nodes = {node.name: node for node in definition.node}
    functions = {function.signature.name: function for function in definition.library.function}
    waiting = [name.lstrip("^").partition(":")[0] for name in outputs]
    reached, named, ops = set(), [], set()
    while waiting:
        name = waiting.pop()
        if name in reached or name not in nodes or name in given:
            continue
        reached.add(name)
        node = nodes[name]
        waiting += [one.lstrip("^").partition(":")[0] for one in node.input]
        ops.add(node.op)
        named += _called(node)
    entered = set()
    while named:
        name = named.pop()
        if name in entered or name not in functions:
            continue
        entered.add(name)
        for node in functions[name].node_def:
            ops.add(node.op)
            named += _called(node)
    return ops


def _called(node):
    for value in node.attr.values():
        if value.HasField("func"):
            yield value.func.name
        yield from (one.name for one in value.list.func)
    yield node.op


def lost_ops(found, rules, runnable):
    """The ops that the rules' findings stand at and that the runtime does not have."""
    return {one["op"] for one in found if one.get("op") and {one["rule"], one["name"]} & set(rules)} - runnable


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path)
    parser.add_argument("--tfjs", metavar="X.Y.Z", default="4.22.0")
    parser.add_argument("--subset", choices=["ci", "all"], default="all")
    parser.add_argument("--filter", metavar="GLOB", action="append")
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    parser.add_argument("--keep", action="store_true", help="keep what was repaired, under the work directory")
    options = parser.parse_args()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    environment.import_quietly()
    import catalog
    from cache import generated
    from converter import asked, lint, ops_of_runtime

    work = (options.work or options.venv / "models").resolve()
    work.mkdir(parents=True, exist_ok=True)
    output = work / "repaired"
    output.mkdir(exist_ok=True)
    binary, start = options.binary.resolve(), time.monotonic()
    failed, count = [], 0
    for case in catalog.load():
        if not case.repairs or (options.subset == "ci" and not case.ci):
            continue
        if options.filter and not any(fnmatch.fnmatch(name, glob) for name in (case.name, case.theme) for glob in options.filter):
            continue
        count += 1
        try:
            model = generated(case, work)
        except Exception as problem:
            print(f"FAILED {case.name}: cannot be generated: {str(problem).strip().splitlines()[0][:200]}", flush=True)
            failed.append(case.name)
            continue
        flags = asked(case.flags)
        found = lint(binary, model.path, target=options.tfjs, signature=model.signature, output_nodes=model.output_nodes, flags=flags)
        place = output / (case.name + (model.path.suffix if model.path.is_file() else ""))
        repair = Repair(binary, model, place, options.tfjs, flags)
        repair.check(lost_ops(found, case.repairs, ops_of_runtime(binary, options.tfjs, tuple(flags))))
        if not repair.made and not repair.complaints:
            repair.complaints.append("nothing was fixed")
        repair.complaints += repair.refused if repair.complaints else []
        print(f"{'FAILED' if repair.complaints else 'ok':6} {case.name}: fix ended with {repair.code}, {len(repair.made)} kinds of "
              f"edits, {len(repair.refused)} refused", *(f"\n       {line}" for line in repair.complaints[:8]), flush=True)
        if repair.complaints:
            failed.append(case.name)
        if not options.keep:
            shutil.rmtree(place, ignore_errors=True) if place.is_dir() else place.unlink(missing_ok=True)
    print(f"\n{count} models, {time.monotonic() - start:.0f} s")
    if failed:
        print(f"failed: {' '.join(failed)}")
    print(f"{count - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
