#!/usr/bin/env python3
"""Models whose front or end cannot go: `tfjslint fix --cut` takes it away, and what is left is run.

    python3 Tests/Conformance/cuts.py --binary .build/release/tfjslint [--runtime tf.js]

Each model is made here, as a SavedModel of TensorFlow 2 or 1 or as a frozen graph, of a part that goes and a part that stays. It is
refused by lint, which names the cut; it is cut, loaded by TensorFlow, run on what the part that goes gives, linted, and converted.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import environment  # noqa: E402


class Case:
    """A model with the nodes to cut away, and what the model that is left must take and give.

    `goldens`: pairs of what the cut model is fed, and what it must answer.
    """

    def __init__(self, path, cut, goldens, lost, output_nodes=None):
        self.path, self.cut, self.goldens, self.lost, self.output_nodes = path, cut, goldens, lost, output_nodes


def saved(folder, name, module):
    import tensorflow as tf

    tf.saved_model.save(module, str(folder / name), signatures={"serving_default": module.serve})
    return folder / name


def photo(seed, size=(40, 30, 3)):
    import numpy as np
    import tensorflow as tf

    pixels = np.random.default_rng(seed).integers(0, 256, size).astype(np.uint8)
    return tf.io.encode_jpeg(pixels, quality=95).numpy()


def cases(folder):
    import numpy as np
    import tensorflow as tf

    random = np.random.default_rng(5)

    def weights(*shape):
        return random.normal(size=shape).astype(np.float32)

    class Classifier(tf.Module):
        def __init__(self):
            self.kernel, self.dense = tf.Variable(weights(3, 3, 3, 8)), tf.Variable(weights(8, 5))

        def scale(self, image):
            return tf.image.resize(tf.cast(image, tf.float32) / 255.0, [32, 32])

        def scores(self, x):
            x = tf.nn.relu(tf.nn.conv2d(x, self.kernel, 1, "SAME"))
            return {"scores": tf.nn.softmax(tf.reduce_mean(x, [1, 2]) @ self.dense)}

    class OfBytes(Classifier):
        @tf.function(input_signature=[tf.TensorSpec([], tf.string, name="image_bytes")])
        def serve(self, image_bytes):
            return self.scores(self.scale(tf.io.decode_jpeg(image_bytes, channels=3))[None])

    module = OfBytes()
    images = [tf.io.decode_jpeg(photo(seed), channels=3) for seed in range(2)]
    yield "decoded_image", Case(
        saved(folder, "decoded_image", module), ["DecodeJpeg"],
        [({"decode_jpeg": image}, module.scores(module.scale(image)[None])) for image in images], {"DecodeJpeg"})

    class OfManyBytes(Classifier):
        @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="image_bytes")])
        def serve(self, image_bytes):
            def one(text):
                return self.scale(tf.io.decode_jpeg(text, channels=3))

            return self.scores(tf.map_fn(one, image_bytes, fn_output_signature=tf.float32))

    module = OfManyBytes()
    batch = tf.stack([module.scale(image) for image in images])
    yield "decoded_images", Case(
        saved(folder, "decoded_images", module), ["map/while/DecodeJpeg"],
        [({"tensor_list_stack": batch}, module.scores(batch))], {"DecodeJpeg"})

    class OfExamples(tf.Module):
        def __init__(self):
            self.weights = tf.Variable(weights(5, 3))

        def answer(self, a, b, scale):
            return {"y": tf.nn.relu(tf.concat([a, b], 1) @ self.weights) * scale, "first": a * 2.0}

        # What both the signature and the object offer is used by two callers.
        @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="examples"), tf.TensorSpec([], tf.float32, name="scale")])
        def serve(self, examples, scale):
            features = {"a": tf.io.FixedLenFeature([3], tf.float32), "b": tf.io.FixedLenFeature([2], tf.float32)}
            parsed = tf.io.parse_example(examples, features)
            return self.answer(parsed["a"], parsed["b"], scale)

    module = OfExamples()
    a, b = weights(4, 3), weights(4, 2)
    yield "parsed_examples", Case(
        saved(folder, "parsed_examples", module), ["ParseExample/ParseExampleV2"],
        [({"parse_example_v2": a, "parse_example_v2_1": b, "scale": np.float32(1.5)}, module.answer(a, b, 1.5))], {"ParseExampleV2"})

    class Labelled(tf.Module):
        def __init__(self):
            self.first, self.second = tf.Variable(weights(4, 3)), tf.Variable(weights(3, 3))

        def scores(self, x):
            return tf.nn.softmax(tf.nn.relu(x @ self.first) @ self.second)

        @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32, name="x"), tf.TensorSpec([], tf.string, name="prefix")])
        def serve(self, x, prefix):
            scores = self.scores(x)
            names = tf.gather(tf.constant(["cat", "dog", "owl"]), tf.argmax(scores, 1))
            return {"label": tf.strings.join([prefix, names, tf.strings.as_string(tf.reduce_max(scores, 1))]), "scores": scores}

    module = Labelled()
    x = weights(6, 4)
    scores = module.scores(x)
    yield "labelled", Case(
        saved(folder, "labelled", module), ["GatherV2", "AsString", "StringJoin"],
        [({"x": x}, {"arg_max": tf.argmax(scores, 1), "max": tf.reduce_max(scores, 1), "scores": scores})],
        {"GatherV2", "AsString", "StringJoin"})

    class Deep(Labelled):
        @tf.function
        def inner(self, x):
            scores = self.scores(x)
            return tf.strings.as_string(tf.argmax(scores, 1), name="best"), tf.strings.as_string(tf.reduce_max(scores, 1), name="most"), scores

        @tf.function
        def middle(self, x):
            best, most, scores = self.inner(x * 2.0)
            return scores + 1.0, most, best

        @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32, name="x")])
        def serve(self, x):
            scores, most, best = self.middle(x)
            return {"a": best, "m": most, "z": scores}

    module = Deep()
    scores = module.scores(x * 2.0)
    yield "labelled_deep", Case(
        saved(folder, "labelled_deep", module), ["best", "most"],
        [({"x": x}, {"arg_max": tf.argmax(scores, 1), "max": tf.reduce_max(scores, 1), "z": scores + 1.0})], {"AsString"})

    class Words(tf.Module):
        def __init__(self):
            words = tf.lookup.KeyValueTensorInitializer(tf.constant(["a", "b", "c"]), tf.constant([1, 2, 3], tf.int64))
            self.table = tf.lookup.StaticHashTable(words, 0)
            self.vectors, self.dense = tf.Variable(weights(8, 4)), tf.Variable(weights(4, 2))

        def words(self, text):
            return tf.strings.split(tf.strings.lower(tf.strings.regex_replace(text, "[!?]", "")), " ").to_tensor("")

        def answer(self, words):
            return {"y": tf.reduce_mean(tf.gather(self.vectors, self.table.lookup(words)), 1) @ self.dense}

        @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="text")])
        def serve(self, text):
            words = self.words(text)
            tf.debugging.assert_greater(tf.size(words), 0)
            return self.answer(words)

    module = Words()
    words = module.words(tf.constant(["A b!", "c c a", "d"]))
    yield "words", Case(
        saved(folder, "words", module), ["StringLower", "RaggedToTensor/RaggedTensorToTensor"],
        [({"ragged_tensor_to_tensor": words}, module.answer(words))], {"StringLower", "StringSplitV2", "RaggedTensorToTensor"})

    matrix = weights(5, 3)

    def build(decode):
        v1 = tf.compat.v1
        if decode:
            text = v1.placeholder(tf.string, [], name="image_bytes")
            image = tf.io.decode_jpeg(text, channels=3)
            y = tf.reduce_mean(tf.cast(image, tf.float32), [0, 1])[None] @ matrix[:3]
            scores = tf.identity(tf.nn.softmax(y), name="scores")
            tf.strings.as_string(tf.argmax(scores, 1), name="label")
            return None
        text = v1.placeholder(tf.string, [None], name="examples")
        features = {"a": tf.io.FixedLenFeature([3], tf.float32), "b": tf.io.FixedLenFeature([2], tf.float32)}
        parsed = tf.io.parse_example(text, features)
        y = tf.nn.relu(tf.concat([parsed["a"], parsed["b"]], 1) @ matrix, name="y")
        return {"examples": text}, {"y": y}

    parsed = {"y": tf.nn.relu(tf.concat([a, b], 1) @ matrix)}
    with tf.Graph().as_default() as graph, tf.compat.v1.Session() as session:
        given, made = build(False)
        tf.compat.v1.saved_model.simple_save(session, str(folder / "parsed_v1"), given, made)
        tf.io.write_graph(graph, str(folder), "parsed.pb", as_text=False)
        tf.io.write_graph(graph, str(folder), "parsed.pbtxt", as_text=True)
    yield "parsed_v1", Case(
        folder / "parsed_v1", ["ParseExample/ParseExampleV2"],
        [({"parse_example_v2": a, "parse_example_v2_1": b}, parsed)], {"ParseExampleV2"})
    for name in ("parsed.pb", "parsed.pbtxt"):
        yield name, Case(
            folder / name, ["ParseExample/ParseExampleV2"],
            [({"ParseExample/ParseExampleV2": a, "parse_example_v2_1": b}, parsed)], {"ParseExampleV2"}, output_nodes=["y"])

    with tf.Graph().as_default() as graph:
        build(True)
        tf.io.write_graph(graph, str(folder), "both_ends.pb", as_text=False)

    def of_image(image):
        # Outputs of a frozen graph are what nothing reads.
        return {"ArgMax": tf.argmax(tf.reduce_mean(tf.cast(image, tf.float32), [0, 1])[None] @ matrix[:3], 1)}

    yield "both_ends.pb", Case(
        folder / "both_ends.pb", ["DecodeJpeg", "label"],
        [({"DecodeJpeg": image}, of_image(image)) for image in images], {"DecodeJpeg", "AsString"}, output_nodes=["ArgMax"])


class Cutting:
    def __init__(self, binary, runtime, scratch):
        self.binary, self.runtime, self.scratch = binary, runtime, scratch
        self.complaints = []

    def call(self, code, *arguments):
        ended = subprocess.run([self.binary, *map(str, arguments), "--isolated"], capture_output=True, timeout=300)
        if ended.returncode != code:
            text = (ended.stderr + ended.stdout).decode(errors="replace").strip()
            self.complaints.append(f"{' '.join(map(str, arguments))} ended with {ended.returncode}, not {code}: {text[-400:]}")
        return ended.stdout

    def run(self, name, case):
        import dataclasses

        import numpy as np

        from compare import compare
        from judge import Model
        from reader import answers
        from repaired import Repair, _plain

        self.complaints = []
        self._advice(case)
        goldens = []
        for index, (given, answer) in enumerate(case.goldens):
            goldens.append(self.scratch / f"{name}-{index}.npz")
            np.savez(goldens[-1], **{f"in:{k}": _plain(v) for k, v in given.items()}, **{f"out:{k}": _plain(v) for k, v in answer.items()})
        model = Model(name, case.path, goldens, output_nodes=None)
        cuts = [word for node in case.cut for word in ("--cut", node)]
        repair = Repair(self.binary, model, self.scratch / f"cut-{name}", "4.22.0", cuts)
        # What TensorFlow is asked for in a frozen graph.
        repair.model = dataclasses.replace(model, output_nodes=case.output_nodes)
        repair.check(case.lost)
        self.complaints += repair.complaints + repair.refused
        if repair.output.exists():
            if repair.output.is_dir():
                self._signature(repair.output, case)
            self.call(0, "lint", repair.output)
            directory = self.scratch / f"converted-{name}"
            self.call(0, "convert", repair.output, directory)
            if (directory / "model.json").exists():
                inputs, right = model.answers()
                for by, made in answers(directory, inputs, self.runtime):
                    for wanted, answer in zip(right, made):
                        error, complaints = compare(wanted, answer)
                        self.complaints += [f"{by}: {one}" for one in complaints]
                        print(f"       {name}: {by} {error:.1e}")
        print(f"{'FAILED' if self.complaints else 'ok':6} {name}", *(f"\n       {line}" for line in self.complaints), flush=True)
        return not self.complaints

    def _advice(self, case):
        """Lint names the nodes to cut away, all of them."""
        report = json.loads(self.call(1, "lint", case.path, "--format", "json"))
        commands = {snippet["text"] for model in report["models"] for diagnostic in model["diagnostics"] for fix in diagnostic["fixes"]
                    if (snippet := fix.get("snippet")) and "--cut" in snippet["text"]}
        for node in case.cut:
            if not any(f"--cut {node}" in command for command in commands):
                self.complaints.append(f"lint does not advise to cut {node} away: {sorted(commands)}")

    def _signature(self, path, case):
        """Both of TensorFlow's loaders know the new inputs and outputs, and no others."""
        import tensorflow as tf

        given, answer = case.goldens[0]
        loaded = tf.saved_model.load(str(path)).signatures["serving_default"]
        if loaded.structured_input_signature[1].keys() != given.keys():
            self.complaints.append(f"takes {sorted(loaded.structured_input_signature[1])}, not {sorted(given)}")
        if loaded.structured_outputs.keys() != answer.keys():
            self.complaints.append(f"gives {sorted(loaded.structured_outputs)}, not {sorted(answer)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path)
    parser.add_argument("--runtime", type=pathlib.Path, metavar="BUNDLE.js")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    options = parser.parse_args()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    environment.import_quietly()
    from runtime import Runtime

    runtime = Runtime(options.runtime) if options.runtime else None
    failed, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        cutting = Cutting(options.binary.resolve(), runtime, scratch)
        for name, case in cases(scratch):
            count += 1
            if not cutting.run(name, case):
                failed.append(name)
    print(f"{count - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
