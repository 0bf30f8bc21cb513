"""The list of fixtures, and what all generators share."""

import os
import pathlib
import re
import shutil
import sys
from dataclasses import dataclass
from typing import Callable

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

FIXTURES = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(FIXTURES.parent.parent / "docs" / "examples"))

from make_examples import (  # noqa: E402
    normalize_saved_model, read_saved_model, save_module, weights, write_deterministically, write_frozen,
)

__all__ = ["FIXTURES", "Fixture", "fixture", "fixtures", "normalize_saved_model", "read_saved_model", "save_module",
           "save_v1", "weights", "write_deterministically", "write_frozen"]


@dataclass(frozen=True)
class Fixture:
    path: str  # below this folder
    shows: str  # why it is here, in one sentence
    make: Callable  # writes it to the path that it is given


_fixtures = []


def fixture(path, shows):
    """Registers the decorated function as the maker of the model at `path`."""

    def register(make):
        _fixtures.append(Fixture(path, shows, make))
        return make

    return register


def fixtures():
    return sorted(_fixtures, key=lambda each: each.path)


def clear_random_names(directory):
    """Replaces the random folder name that every TF1 saver puts into its graph."""
    path = pathlib.Path(directory) / "saved_model.pb"
    path.write_bytes(re.sub(rb"_temp_[0-9a-f]{32}", b"_temp_" + b"0" * 32, path.read_bytes()))


def save_v1(directory, save):
    """Calls `save` with an empty path and normalizes what it wrote there."""
    shutil.rmtree(directory, ignore_errors=True)
    save(str(directory))
    clear_random_names(directory)
    normalize_saved_model(directory)
