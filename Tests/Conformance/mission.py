#!/usr/bin/env python3
"""The example models that TensorFlow.js refuses, from the first lint to numbers in the runtime.

    python3 Tests/Conformance/mission.py --binary .build/release/tfjslint [--runtime tf.js]

A custom op that its owner describes in a rule pack, quantized types, and a dimension that is not known, each as a frozen graph
and as a SavedModel: lint refuses it, `fix` repairs it, lint has nothing more against it, it converts, and in one go
`convert --unsafe-fixes` does the same. Each result is compared with TensorFlow: the repaired model by running it, the
converted one through the reader and in the runtime. TensorFlow has no custom op; there the description stands in for it.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
EXAMPLES = ROOT / "docs" / "examples"
PACK = ["--rules", str(EXAMPLES / "custom_op_pack.yaml")]
DIMENSION = ["--dim", "input_sequence:0=128"]
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402


def custom_op(np, tf, graph_def):
    """What the pack says of the op, in TensorFlow."""
    images = np.random.default_rng(1).uniform(0, 255, (2, 1, 224, 224, 3)).astype(np.float32)
    definition = tf.compat.v1.GraphDef()
    definition.CopyFrom(graph_def(EXAMPLES / "custom_op.pb"))
    kept = [node for node in definition.node if node.name != "preprocess"]
    del definition.node[:]
    definition.node.extend(kept)
    for image in images:
        with tf.Graph().as_default(), tf.compat.v1.Session() as session:
            resized = tf.raw_ops.ResizeBilinear(images=tf.constant(image), size=[224, 224], half_pixel_centers=True)
            [y] = tf.graph_util.import_graph_def(definition, {"preprocess": resized / 255.0}, ["probabilities:0"], name="")
            yield {"image": image}, {"probabilities": session.run(y)}


def quantized(np, tf, graph_def):
    """The original takes codes, the repaired one the numbers that they stand for."""
    codes = np.random.default_rng(2).integers(-128, 128, (3, 1, 64)).astype(np.int8)
    for code in codes:
        stored = code.view(tf.qint8.as_numpy_dtype)
        with tf.Graph().as_default() as graph, tf.compat.v1.Session() as session:
            tf.graph_util.import_graph_def(graph_def(EXAMPLES / "quantized.pb"), name="")
            numbers, y = session.run(["dequantize_input:0", "probabilities:0"], {graph.get_tensor_by_name("input_tensor:0"): stored})
        yield {"input_tensor": numbers}, {"probabilities": y}


def dynamic_shape(np, tf, graph_def):
    rows = np.random.default_rng(3).normal(size=(2, 128, 128)).astype(np.float32)
    for row in rows:
        with tf.Graph().as_default(), tf.compat.v1.Session() as session:
            tf.graph_util.import_graph_def(graph_def(EXAMPLES / "dynamic_shape.pb"), name="")
            yield {"input_sequence": row}, {"scores": session.run("scores:0", {"input_sequence:0": row})}


# Name, answers, output node, arguments of the lint that refuses and of the one that must not, arguments of the repair, ops that must be gone.
CASES = [
    ("custom_op", custom_op, "probabilities", [], PACK, {"CustomPreprocessingOp"}),
    ("quantized", quantized, "probabilities", [], [], {"QuantizeV2", "Dequantize"}),
    ("dynamic_shape", dynamic_shape, "scores", ["--profile", "strict"], DIMENSION, set()),
]


class Mission:
    def __init__(self, binary, runtime, scratch):
        self.binary, self.runtime, self.scratch = binary, runtime, scratch
        self.complaints = []

    def expect(self, code, command, *arguments):
        ended = subprocess.run([self.binary, command, *map(str, arguments), "--isolated"], capture_output=True, timeout=300)
        if ended.returncode != code:
            text = (ended.stderr + ended.stdout).decode(errors="replace").strip()
            self.complaints.append(f"{command} {' '.join(map(str, arguments))} ended with {ended.returncode}, not {code}: {text[-400:]}")
        return ended.returncode == code

    def converted(self, model, directory, *arguments):
        from compare import compare
        from reader import answers

        if not self.expect(0, "convert", model.path, directory, *arguments):
            return
        inputs, right = model.answers()
        for name, made in answers(directory, inputs, self.runtime):
            errors = []
            for wanted, answer in zip(right, made):
                error, complaints = compare(wanted, answer)
                errors.append(error)
                self.complaints += [f"{directory.name}, {name}: {one}" for one in complaints]
            print(f"       {directory.name}: {name} {max(errors):.1e}")

    def run(self, model, refusing, flags, lost):
        self.complaints = []
        name = model.name
        # Before: it is refused, and nothing is written.
        self.expect(1, "lint", model.path, *refusing)
        self.expect(1, "convert", model.path, self.scratch / f"{name}-refused", *refusing)
        self.repaired(model, refusing, flags, lost)
        # And in one go.
        self.converted(model, self.scratch / f"{name}-converted", *refusing, *flags, "--unsafe-fixes")
        print(f"{'FAILED' if self.complaints else 'ok':6} {name}", *(f"\n       {line}" for line in self.complaints), flush=True)
        return not self.complaints

    def repaired(self, model, refusing, flags, lost):
        """The stored model repaired, then linted and converted without a word about the repair."""
        import dataclasses

        from repaired import Repair

        name = model.name
        repair = Repair(self.binary, model, self.scratch / f"{name}-repaired{model.path.suffix}", "4.22.0", flags)
        repair.check(lost)
        self.complaints += repair.complaints + repair.refused
        if repair.output.exists():
            self.expect(0, "lint", repair.output, *refusing)
            self.converted(dataclasses.replace(model, path=repair.output), self.scratch / f"{name}-repaired-then-converted", *refusing)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path)
    parser.add_argument("--runtime", type=pathlib.Path, metavar="BUNDLE.js")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    options = parser.parse_args()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    environment.import_quietly()
    import numpy as np
    import tensorflow as tf

    from judge import Model
    from repaired import graph_def
    from runtime import Runtime

    runtime = Runtime(options.runtime) if options.runtime else None
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        mission = Mission(options.binary.resolve(), runtime, scratch)
        for name, answers, output, refusing, flags, lost in CASES:
            goldens = []
            for index, (given, wanted) in enumerate(answers(np, tf, graph_def)):
                goldens.append(scratch / f"{name}-{index}.npz")
                np.savez(goldens[-1], **{f"in:{k}": v for k, v in given.items()}, **{f"out:{k}": v for k, v in wanted.items()})
            # Both forms have the same layers and the same weights.
            for model in (Model(f"{name}.pb", EXAMPLES / f"{name}.pb", goldens, output_nodes=[output]),
                          Model(f"{name}_saved_model", EXAMPLES / f"{name}_saved_model", goldens)):
                if not mission.run(model, refusing, flags, lost):
                    failed.append(model.name)
    print(f"{2 * len(CASES) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
