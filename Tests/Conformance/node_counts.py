#!/usr/bin/env python3
"""Compares the number of nodes that this program and the official converter leave of three well-known networks.

    python3 Tests/Conformance/node_counts.py --binary .build/release/tfjslint --official PATH_TO_PYTHON

PATH_TO_PYTHON is a Python in whose environment `tensorflowjs` is installed.
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

NETWORKS = ["mobilenet_v2", "resnet50", "efficientnet_b0"]

OFFICIAL = """
import sys
from tensorflowjs.converters import tf_saved_model_conversion_v2
tf_saved_model_conversion_v2.convert_tf_saved_model(sys.argv[1], sys.argv[2])
"""


def count(directory):
    """Nodes of the graph, without the constants, and with them."""
    model = json.loads((directory / "model.json").read_text())
    nodes = model["modelTopology"]["node"]
    return sum(node["op"] != "Const" for node in nodes), len(nodes)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True, type=pathlib.Path)
    parser.add_argument("--official", required=True, type=pathlib.Path, metavar="PYTHON")
    parser.add_argument("--tfjs", default="4.22.0")
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / ".ci-venv-conformance")
    options = parser.parse_args()
    environment.enter(options.venv, [str(pathlib.Path(__file__).resolve()), *sys.argv[1:]])
    environment.import_quietly()
    import catalog
    from cache import generated

    work = (options.work or options.venv / "models").resolve()
    worse = 0
    cases = {case.name: case for case in catalog.load()}
    print(f"{'network':18} {'ours':>12} {'official':>12}   nodes without constants (with them)")
    for name in NETWORKS:
        model = generated(cases[name], work)
        with tempfile.TemporaryDirectory() as scratch:
            ours, official = pathlib.Path(scratch, "ours"), pathlib.Path(scratch, "official")
            done = subprocess.run([options.binary, "convert", model.path, ours, "--tfjs", options.tfjs],
                                  capture_output=True, text=True)
            if done.returncode:
                print(f"{name:18} not converted ({done.returncode}): {(done.stdout + done.stderr).strip()[:300]}")
                worse += 1
                continue
            subprocess.run([options.official, "-c", OFFICIAL, model.path, official], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            mine, theirs = count(ours), count(official)
        print(f"{name:18} {mine[0]:5} ({mine[1]:4}) {theirs[0]:5} ({theirs[1]:4})")
        worse += mine[0] > theirs[0]
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
