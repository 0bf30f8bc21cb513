"""The list of models: what a generator registers, and how generators are found."""

import dataclasses
import hashlib
import importlib
import pathlib
import typing

HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass(frozen=True)
class Case:
    """One model and what must come of it."""

    name: str
    make: typing.Callable
    # In the subset that CI runs.
    ci: bool
    # Minutes rather than seconds: only with `--subset all`.
    slow: bool
    # The first TF.js release that has every op the model needs. For an older target a finding is right as well.
    since: str
    # Names of the rules that must refuse the model. Empty: it must convert.
    refused: tuple
    # Numbers come from a random generator, so only kinds and shapes can be compared.
    random: bool
    # Further arguments of `convert`.
    flags: tuple

    @property
    def theme(self):
        return self.make.__module__.rpartition(".")[2]


CASES = {}


def case(name=None, *, ci=False, slow=False, since="0.0.0", refused=(), random=False, flags=()):
    """Registers a generator: a function of a Writer, named after the model that it makes."""

    def register(make):
        key = name or make.__name__
        assert key not in CASES, f"two models are called {key}"
        rules = (refused,) if isinstance(refused, str) else tuple(refused)
        CASES[key] = Case(key, make, ci, slow, since, rules, random, tuple(flags))
        return make

    return register


def load():
    """Every case, in the order of the files' names and then of their text."""
    for path in sorted((HERE / "models").glob("[a-z]*.py")):
        importlib.import_module(f"models.{path.stem}")
    return list(CASES.values())


def fingerprint(case):
    """Changes whenever the text that makes the model does, so that a cached model is never stale."""
    text = hashlib.sha256()
    for path in (HERE / "models" / f"{case.theme}.py", HERE / "writer.py", HERE / "environment.py"):
        text.update(path.read_bytes())
    return text.hexdigest()[:12]
