#!/usr/bin/env python3
"""Scores verdicts: what the program says of a model, against what TensorFlow.js did with it. See README.md.

    python3 Tests/Conformance/score.py --binary .build/release/tfjslint --runtime tf.js [--browser tf.webgl.js]
        [--subset ci|all] [--models DIR] [--wheels] [--write docs/accuracy.md] [--strict]
"""

import argparse
import dataclasses
import fnmatch
import json
import pathlib
import shutil
import subprocess
import sys
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402

SECONDS = 300
# Verdict and what happened → what to call it. Inconclusive ones are counted whatever happened.
CALLED = {
    ("runs", "right"): "clean and right", ("runs", "wrong"): "FALSE CLEAN", ("runs", "throws"): "FALSE CLEAN",
    ("runs", "unwritten"): "FALSE CLEAN",
    ("fails", "right"): "FALSE ALARM", ("fails", "wrong"): "refused and wrong", ("fails", "throws"): "refused and throws",
    ("fails", "unwritten"): "refused and cannot be written",
}
KINDS = ["clean and right", "refused and throws", "refused and wrong", "refused and cannot be written", "inconclusive",
         "FALSE CLEAN", "FALSE ALARM"]


@dataclasses.dataclass
class Row:
    model: str
    # Rules at error severity that concern the backend, and whether each is only undecided.
    rules: list
    verdict: str
    happened: str
    detail: str = ""

    @property
    def kind(self):
        return "inconclusive" if self.verdict == "unknown" else CALLED[self.verdict, self.happened]


class Scorer:
    def __init__(self, binary, target, runtime, work):
        self.binary, self.target, self.runtime = binary, target, runtime
        self.output = work / f"scored-{target}-{runtime.backend}"
        self.output.mkdir(parents=True, exist_ok=True)

    def score(self, model):
        """nil where there is nothing to compare with."""
        if release(model.since) > release(self.target) or self.runtime.backend in model.not_on:
            return None
        report = self._lint(model)
        if report is None:
            return Row(model.name, [], "fails", "unwritten", "the model cannot be read or has no such signature")
        standing = [d for d in report["diagnostics"] if d["severity"] == "error" and self._concerns(d)]
        rules = sorted({(d["rule"], d["name"], d["outcome"]) for d in standing})
        verdict = report["backends"][self.runtime.backend]
        happened, detail = self._try(model, report)
        return happened and Row(model.name, rules, verdict, happened, detail)

    def _concerns(self, diagnostic):
        return not diagnostic.get("backends") or self.runtime.backend in diagnostic["backends"]

    def _arguments(self, model):
        arguments = ["--tfjs", self.target, "--backend", self.runtime.backend, "--isolated", "--format", "json",
                     *(flag for flag in model.flags if flag.startswith("--dim"))]
        if model.signature not in (None, "serving_default"):
            arguments += ["--signature", model.signature]
        if model.output_nodes:
            arguments += ["--output-nodes", ",".join(model.output_nodes)]
        return arguments

    def _lint(self, model):
        ended = subprocess.run([self.binary, "lint", str(model.path), *self._arguments(model)], capture_output=True,
                               timeout=SECONDS)
        try:
            return json.loads(ended.stdout)["models"][0]
        except (ValueError, KeyError, IndexError):
            return None

    def _try(self, model, report):
        """What the runtime does with the conversion, whatever stands against it: findings are excused for the occasion."""
        directory = self.output / model.name.replace("/", "-")
        shutil.rmtree(directory, ignore_errors=True)
        excuses = sorted({d["rule"] for d in report["diagnostics"] if d["severity"] == "error"})
        config = self.output / "excuses.yaml"
        config.write_text("suppress:\n" + "".join(
            f"  - {{rule: {rule}, reason: measuring}}\n" for rule in excuses) if excuses else "{}\n")
        # The verdict is about the model as it is, without the fixes that a case may ask for.
        others = [flag for flag in model.flags if not flag.startswith("--dim") and flag not in ("--fix", "--unsafe-fixes")]
        arguments = [a for a in self._arguments(model) if a != "--isolated"] + ["--config", str(config), *others]
        ended = subprocess.run([self.binary, "convert", str(model.path), str(directory), *arguments],
                               capture_output=True, timeout=SECONDS)
        try:
            if ended.returncode:
                return "unwritten", (ended.stderr.decode(errors="replace").strip() or "no reason")[-200:]
            if not model.goldens:
                return None, ""
            return self._run(model, directory)
        finally:
            shutil.rmtree(directory, ignore_errors=True)

    def _run(self, model, directory):
        from compare import compare
        from runtime import RuntimeFailure

        inputs, right = model.answers()
        try:
            answers, _ = self.runtime.run(directory, inputs)
        except RuntimeFailure as problem:
            return "throws", str(problem)[:200]
        except Exception as problem:  # a runtime can answer with anything: shapes of NaN, outputs of no kind
            return "throws", f"{type(problem).__name__}: {problem}"[:200]
        for index, answer in enumerate(answers):
            _, complaints = compare(right[min(index, len(right) - 1)], answer, model.random)
            if complaints:
                return "wrong", "; ".join(complaints)[:200]
        return "right", ""


def release(text):
    return tuple(int(part) for part in text.split("."))


def models(options, work):
    import catalog
    from cache import generated

    def wanted(*names):
        return not options.filter or any(fnmatch.fnmatch(name, glob) for name in names for glob in options.filter)

    for case in catalog.load():
        if wanted(case.name, case.theme) and (options.subset == "all" or case.ci):
            try:
                yield generated(case, work)
            except Exception as problem:
                print(f"       {case.name}: cannot be generated: {type(problem).__name__}: {str(problem)[:200]}", flush=True)
    if options.models or options.wheels:
        import real_models

        yield from (m for m in real_models.find(options.models, options.wheels, work) if wanted(m.name))


def table(rows):
    """Markdown: how often each kind came, and per rule what became of the models that it refused."""
    kinds = Counter(row.kind for row in rows)
    lines = ["| | models |", "|---|---:|", *(f"| {kind} | {kinds[kind]} |" for kind in KINDS), f"| all | {len(rows)} |", ""]
    by_rule = defaultdict(Counter)
    for row in rows:
        for rule, name, outcome in row.rules:
            by_rule[rule, name]["inconclusive" if outcome == "inconclusive" else row.happened] += 1
    lines += ["| rule | throws | wrong | cannot be written | right all the same | inconclusive |", "|---|---:|---:|---:|---:|---:|"]
    for (rule, name), counts in sorted(by_rule.items()):
        figures = " | ".join(str(counts[key] or "") for key in ("throws", "wrong", "unwritten", "right", "inconclusive"))
        lines.append(f"| {rule} {name} | {figures} |")
    remarkable = [row for row in rows if row.kind in ("FALSE CLEAN", "FALSE ALARM", "inconclusive")]
    if remarkable:
        lines += ["", *(f"* {row.kind}: `{row.model}`, {', '.join(r[0] for r in row.rules) or 'no rule'}; it "
                        f"{'is right' if row.happened == 'right' else row.happened}" for row in remarkable)]
    return "\n".join(lines)


HEAD = """# Accuracy

What `tfjslint` says of a model, against what TensorFlow.js does with it. "Runs" must mean that the conversion runs and gives what TensorFlow gave; "fails" that it
throws or gives something else. To see what becomes of a model that is refused, its findings are excused and it is converted all the same. A model
that is inconclusive is counted as that, whatever it does.

The models are those of `Tests/Conformance`: most are made to stand just inside or just outside a condition of a rule, so their share of failures says nothing about models in general.
The rules were written with these models at hand: on others some verdict may be wrong, and each that turns up becomes a model here.

Made by:

```sh
python3 Tests/Conformance/score.py --binary .build/release/tfjslint {arguments} --write docs/accuracy.md
```

Where a rule stands in several rows of a model, the model counts for each of them.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path)
    parser.add_argument("--runtime", action="append", default=[], metavar="BUNDLE.js", help="run under Node, on cpu")
    parser.add_argument("--browser", action="append", default=[], metavar="BUNDLE.js", help="run in Chromium, on webgl")
    parser.add_argument("--tfjs", metavar="X.Y.Z", help="release to judge for; without it, that of each runtime")
    parser.add_argument("--subset", choices=["ci", "all"], default="all")
    parser.add_argument("--filter", metavar="GLOB", action="append")
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--models", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--wheels", action="store_true")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    parser.add_argument("--write", type=pathlib.Path, metavar="FILE.md")
    parser.add_argument("--strict", action="store_true", help="end with 1 over a false clean or alarm, or too many inconclusive ones")
    options = parser.parse_args()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    environment.import_quietly()
    from runtime import Runtime

    work = (options.work or options.venv / "models").resolve()
    work.mkdir(parents=True, exist_ok=True)
    runtimes = [Runtime(bundle) for bundle in options.runtime]
    if options.browser:
        from browser import BrowserRuntime

        runtimes += [BrowserRuntime(bundle) for bundle in options.browser]
    sections, bad, start = [], 0, time.monotonic()
    scorers = [Scorer(options.binary.resolve(), options.tfjs or r.release, r, work) for r in runtimes]
    rows = [[] for _ in scorers]

    def settle(model, results):
        for own, row in zip(rows, results):
            if row is None:
                continue
            own.append(row)
            rules = ",".join(r[0] + ("?" if r[2] == "inconclusive" else "") for r in row.rules)
            print(f"{row.kind:30} {model.name} {rules} {row.detail}", flush=True)

    # A browser answers only the thread that opened it.
    with ThreadPoolExecutor(1) as pool:
        waiting = []
        for model in models(options, work):
            if options.browser:
                settle(model, [s.score(model) for s in scorers])
                continue
            waiting.append((model, pool.submit(lambda m: [s.score(m) for s in scorers], model)))
            while waiting and waiting[0][1].done():
                first, future = waiting.pop(0)
                settle(first, future.result())
        for model, future in waiting:
            settle(model, future.result())

    for scorer, own in zip(scorers, rows):
        name = f"TensorFlow.js {scorer.runtime.release}, {scorer.runtime.backend} backend"
        sections.append(f"## {name}\n\nJudged for {scorer.target}.\n\n{table(own)}\n")
        kinds = Counter(row.kind for row in own)
        bad += kinds["FALSE CLEAN"] + kinds["FALSE ALARM"] + (kinds["inconclusive"] * 100 > 3 * len(own))
        print(f"\n{name}: {len(own)} models, " + ", ".join(f"{kinds[k]} {k}" for k in KINDS if kinds[k]))
    print(f"{time.monotonic() - start:.0f} s")
    if options.write:
        named = " ".join([*(f"--runtime tf-{r.release}.js" for r in runtimes if r.backend == "cpu"),
                          *(f"--browser tf-{r.release}.webgl.js" for r in runtimes if r.backend == "webgl"),
                          *(["--models DIR"] if options.models else []), *(["--wheels"] if options.wheels else [])])
        options.write.write_text(HEAD.format(arguments=named) + "\n" + "\n".join(sections))
    for runtime in runtimes:
        if runtime.backend != "cpu":
            runtime.close()
    return 1 if options.strict and bad else 0


if __name__ == "__main__":
    sys.exit(main())
