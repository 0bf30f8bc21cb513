"""Judges one model: converts it, reads the conversion with TensorFlow, runs it in the runtimes, and compares."""

import dataclasses
import json
import pathlib
import shutil

import numpy as np

from compare import compare
from converter import convert, lint, ops_of_runtime
from graph_model import GraphModel
from runtime import RuntimeFailure


@dataclasses.dataclass
class Model:
    """A model on disk with golden answers, whether generated here or made by others."""

    name: str
    path: pathlib.Path
    goldens: list
    signature: str | None = None
    output_nodes: list | None = None
    since: str = "0.0.0"
    refused: tuple = ()
    may_refuse: tuple = ()
    random: bool = False
    flags: tuple = ()
    not_on: tuple = ()
    repairs: tuple = ()
    unsafe: bool = False

    @classmethod
    def generated(cls, case, directory):
        about = json.loads((directory / "case.json").read_text())
        return cls(case.name, directory / about["path"], [directory / f"golden-{i}.npz" for i in range(about["goldens"])],
                   about["signature"], about["outputNodes"], case.since, case.refused, case.may_refuse,
                   case.random, case.flags, case.not_on, case.repairs, case.unsafe)

    def answers(self):
        """The sets of inputs, and of right outputs, by key."""
        sets = [np.load(path, allow_pickle=True) for path in self.goldens]
        return ([{k[3:]: one[k] for k in one.files if k.startswith("in:")} for one in sets],
                [{k[4:]: one[k] for k in one.files if k.startswith("out:")} for one in sets])


@dataclasses.dataclass
class Verdict:
    name: str
    code: int | None = None
    word: str = ""
    # The largest absolute error, by what computed it: "TensorFlow", "TF.js 4.22.0", ….
    errors: dict = dataclasses.field(default_factory=dict)
    modes: dict = dataclasses.field(default_factory=dict)
    nodes: int | None = None
    complaints: list = dataclasses.field(default_factory=list)

    @property
    def passed(self):
        return not self.complaints


def release(text):
    return tuple(int(part) for part in text.split("."))


class Judge:
    def __init__(self, binary, target, runtimes, output, private):
        self.binary = binary
        self.target = target
        self.runtimes = runtimes
        self.output = pathlib.Path(output)
        self.private = private

    def convert_and_run(self, model):
        """The part that only waits for other processes."""
        verdict = Verdict(model.name)
        directory = self.output / model.name.replace("/", "-")
        done = convert(self.binary, model.path, directory, target=self.target, signature=model.signature,
                       output_nodes=model.output_nodes, flags=model.flags)
        verdict.code, verdict.nodes = done.code, done.nodes
        verdict.complaints += done.complaints
        too_new = release(model.since) > release(self.target)
        if done.code != 0:
            self._judge_refusal(model, done, too_new, verdict)
            return verdict
        verdict.word = "converted"
        if model.refused:
            verdict.complaints.append(f"converted, though {', '.join(model.refused)} stands against it")
            return verdict
        if not too_new:
            self._judge_repairs(model, done, directory, verdict)
        inputs, right = model.answers()
        for runtime in self.runtimes:
            if release(model.since) > runtime.version:
                continue
            try:
                answers, verdict.modes[runtime.name] = runtime.run(directory, inputs)
            except Exception as problem:  # a runtime can answer with anything: shapes of NaN, outputs of no kind
                reason = problem if isinstance(problem, RuntimeFailure) else f"{type(problem).__name__}: {problem}"
                verdict.complaints.append(f"{runtime.name}: {reason}")
                continue
            self._compare(verdict, runtime.name, right, answers, model.random)
        return verdict

    def _judge_repairs(self, model, done, directory, verdict):
        """The rules that the model proves must say so, and the ops that they are about must be gone."""
        if not model.repairs:
            return
        found = done.found
        if "--fix" in model.flags:  # asked for, so it stands against the original
            found = found + lint(self.binary, model.path, target=self.target, signature=model.signature,
                                 output_nodes=model.output_nodes)
        for rule in model.repairs:
            about = [one for one in found if rule in (one["rule"], one["name"])]
            if not about:
                verdict.complaints.append(f"nothing is said of {rule}")
            lost = {one["op"] for one in about if one.get("op")} - ops_of_runtime(self.binary, self.target, tuple(model.flags))
            left = lost & {node["op"] for _, node in GraphModel(directory).all_nodes()}
            if left:
                verdict.complaints.append(f"{rule} left {', '.join(sorted(left))}")

    @staticmethod
    def _judge_refusal(model, done, too_new, verdict):
        verdict.word = {1: "refused", 4: "inconclusive"}.get(done.code, "failed")
        if model.refused:
            missing = set(model.refused) - set(done.rules)
            if done.code != 1 or missing:
                verdict.complaints.append(f"refused with {done.code} over {done.rules or 'nothing'}, "
                                          f"not over {', '.join(model.refused)}: {done.text}")
        elif done.code == 1 and model.may_refuse and (
                model.may_refuse == ("*",) or set(done.rules) <= set(model.may_refuse)):
            verdict.word = "refused, which is allowed"
        elif not (too_new and done.code == 1):
            verdict.complaints.append(f"ended with {done.code}: {done.text}")

    def read(self, model, verdict):
        """The part that needs TensorFlow: the structure of what was written, and its numbers."""
        if verdict.word != "converted" or model.refused:
            return verdict
        from reader import Reader
        import structure

        directory = self.output / model.name.replace("/", "-")
        try:
            written = GraphModel(directory)
            found = list(structure.check(written, self.private))
            verdict.complaints += found[:8] + ([f"and {len(found) - 8} more"] if len(found) > 8 else [])
            if verdict.nodes is None:
                verdict.nodes = sum(1 for _ in written.all_nodes())
            inputs, right = model.answers()
            reader = Reader(directory)
            try:
                answers = [reader.run(given) for given in inputs]
            finally:
                reader.close()
            self._compare(verdict, "TensorFlow", right, answers, model.random)
        except Exception as problem:  # whatever TensorFlow raises over a graph is the graph's fault
            first = str(problem).strip().split("\n")[0]
            verdict.complaints.append(f"reader: {type(problem).__name__}: {first[:300]}")
        return verdict

    @staticmethod
    def _compare(verdict, name, right, answers, random):
        worst, before = 0.0, []
        for index, answer in enumerate(answers):
            # A single set is run twice, so the second answer has the same golden.
            error, complaints = compare(right[min(index, len(right) - 1)], answer, random)
            worst = max(worst, error)
            if index and len(right) == 1:
                complaints = [f"the second time: {c}" for c in complaints if c not in before]
            before = complaints
            verdict.complaints += [f"{name}, set {index}: {complaint}" for complaint in complaints]
        verdict.errors[name] = worst

    def forget(self, model):
        shutil.rmtree(self.output / model.name.replace("/", "-"), ignore_errors=True)
