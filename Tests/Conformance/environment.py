"""The virtual environment that the suite runs in: TensorFlow at pinned releases, made once and then reused."""

import os
import pathlib
import subprocess
import sys
import venv

# numpy and Keras 3 come as these ask for them. The CPU build is the smaller download and needs no driver.
PINS = ["tensorflow-cpu==2.19.1", "tf_keras==2.19.0"]

QUIET = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",  # oneDNN reorders sums; golden figures should not depend on the processor
    "CUDA_VISIBLE_DEVICES": "-1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
}


def python_of(directory):
    return pathlib.Path(directory) / "bin" / "python"


def ready(python):
    """Whether that Python has every pin. An environment that someone else made counts too."""
    wanted = dict(pin.split("==") for pin in PINS)
    question = ("import importlib.metadata as m, sys\n"
                f"sys.exit(any(m.version(k) != v for k, v in {wanted!r}.items()))")
    return python.exists() and subprocess.run([python, "-c", question], stderr=subprocess.DEVNULL).returncode == 0


def make(directory):
    directory = pathlib.Path(directory)
    if ready(python_of(directory)):
        return
    print(f"installing {' '.join(PINS)} into {directory}", flush=True)
    venv.create(directory, with_pip=True, clear=directory.exists())
    (directory / ".gitignore").write_text("*\n")
    pip = [python_of(directory), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run(pip + PINS, check=True)


def enter(directory, arguments):
    """Starts this program again inside the environment, unless it already runs there."""
    directory = pathlib.Path(directory).resolve()
    if pathlib.Path(sys.prefix).resolve() == directory and all(os.environ.get(k) == v for k, v in QUIET.items()):
        return
    make(directory)
    python = python_of(directory)
    os.execve(python, [str(python), *arguments], os.environ | QUIET)


def import_quietly():
    """Imports TensorFlow without what its libraries say to each other on stderr while they start."""
    saved, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        import tensorflow as tf
        import tf_keras  # noqa: F401

        tf.get_logger().setLevel("ERROR")
        with tf.Graph().as_default(), tf.compat.v1.Session() as session:
            session.run(tf.constant(0))
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(nowhere)
