"""Runs a graph model in a TensorFlow.js bundle under Node, through run_graph_model.js."""

import base64
import json
import os
import pathlib
import subprocess
import tempfile

import numpy as np

from compare import as_bytes, kind

SCRIPT = pathlib.Path(__file__).resolve().parent / "run_graph_model.js"
SECONDS = 600

ARRAYS = {"float32": np.float32, "int32": np.int32, "bool": np.bool_, "complex64": np.complex64}
FED = {"float": "float32", "integer": "int32", "bool": "bool", "complex": "complex64"}


class RuntimeFailure(Exception):
    pass


class Runtime:
    """One bundle, on the cpu backend."""

    backend = "cpu"

    def __init__(self, bundle):
        self.bundle = pathlib.Path(bundle).resolve()
        answer = self._call({})
        if "error" in answer:
            raise RuntimeFailure(f"{bundle}: {answer['error']}")
        self.release = answer["release"]

    @property
    def name(self):
        return f"TF.js {self.release}" + ("" if self.backend == "cpu" else f" {self.backend}")

    @property
    def version(self):
        return tuple(int(part) for part in self.release.split("-")[0].split("."))

    def run(self, directory, inputs):
        """`inputs` is a list of dicts. Returns the list of answers by signature key, and how they were computed."""
        # Twice at least: a model that disposes of its own weights answers once.
        sets = inputs if len(inputs) > 1 else inputs * 2
        answer = self._call({"model": str(directory), "sets": [
            {key: _encode(value) for key, value in given.items()} for given in sets]})
        if "error" in answer:
            raise RuntimeFailure(f"does not load: {answer['error']}")
        answers = [self._outputs(one) for one in answer["sets"]]
        return answers, answer["sets"][0].get("mode")

    @staticmethod
    def _outputs(one):
        if "error" in one:
            raise RuntimeFailure(f"execute: {one['syncError']}; executeAsync: {one['error']}")
        if len(one["keys"]) != len(one["outputs"]) or len(set(one["keys"])) != len(one["keys"]):
            raise RuntimeFailure(f"{len(one['outputs'])} outputs are called {one['keys']}")
        if None in one["outputs"]:
            raise RuntimeFailure(f"undefined outputs ({one['mode']})")
        return {key: _decode(value) for key, value in zip(one["keys"], one["outputs"])}

    def _call(self, request):
        with tempfile.TemporaryFile() as answer:
            number = answer.fileno()
            command = ["bash", "-c", f'exec node --max-old-space-size=8000 "$@" 3>&{number}', "node",
                       str(SCRIPT), str(self.bundle)]
            try:
                ended = subprocess.run(
                    command, input=json.dumps(request).encode(), capture_output=True, timeout=SECONDS,
                    pass_fds=[number], env=os.environ | {"NODE_OPTIONS": ""})
            except subprocess.TimeoutExpired:
                raise RuntimeFailure(f"no answer within {SECONDS} s") from None
            answer.seek(0)
            text = answer.read()
        if not text:
            raise RuntimeFailure(f"Node ended with {ended.returncode}: {ended.stderr.decode()[-300:]}")
        return json.loads(text)


def _encode(value):
    value = np.asarray(value)
    if kind(value) == "string":
        return {"dtype": "string", "shape": list(value.shape),
                "data": [base64.b64encode(text).decode() for text in as_bytes(value)]}
    dtype = FED[kind(value)]
    return {"dtype": dtype, "shape": list(value.shape),
            "data": base64.b64encode(np.ascontiguousarray(value.astype(dtype)).tobytes()).decode()}


def _decode(value):
    if None in value["shape"]:
        raise RuntimeFailure(f"an output of shape {value['shape']}")
    if value["dtype"] == "string":
        array = np.empty(len(value["data"]), dtype=object)
        array[:] = [base64.b64decode(text) for text in value["data"]]
        return array.reshape(value["shape"])
    return np.frombuffer(base64.b64decode(value["data"]), ARRAYS[value["dtype"]]).reshape(value["shape"])
