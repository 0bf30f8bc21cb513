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
    # Names of rules ("*": any) over which a refusal is right as well: the runtime has no such op, or gets it wrong,
    # and whether conversion rewrites it is not for this suite to say.
    may_refuse: tuple
    # Numbers come from a random generator, so only kinds and shapes can be compared.
    random: bool
    # Further arguments of `convert`.
    flags: tuple
    # Backends on which the numbers are not compared, as they depend on the device.
    not_on: tuple = ()
    # Ids or names of the rules that the model proves: they write its ops as others.
    repairs: tuple = ()
    # Whether that is done on request only, with `--unsafe-fixes`, as it narrows the model or costs more than rounding.
    unsafe: bool = False

    @property
    def theme(self):
        return self.make.__module__.rpartition(".")[2]


CASES = {}
# Of the text as it was when it was imported: it may be edited while the suite runs.
_DIGESTS = {}


def case(name=None, *, ci=False, slow=False, since="0.0.0", refused=(), may_refuse=(), random=False,
         flags=(), not_on=(), repairs=(), unsafe=False):
    """Registers a generator: a function of a Writer, named after the model that it makes.

    since: the oldest release that is known to run it right. 4.22.0 says that 2.3.0 does not, and that none between was tried.
    """

    def register(make):
        key = name or make.__name__
        assert key not in CASES, f"two models are called {key}"
        CASES[key] = Case(key, make, ci, slow, since, _names(refused), _names(may_refuse), random,
                          tuple(flags) + (("--fix", "--unsafe-fixes") if unsafe else ()), _names(not_on),
                          _names(repairs), unsafe)
        return make

    return register


def _names(rules):
    return (rules,) if isinstance(rules, str) else tuple(rules)


def load():
    """Every case, in the order of the files' names and then of their text, the slow ones last."""
    shared = b"".join((HERE / name).read_bytes() for name in ("writer.py", "environment.py"))
    for path in sorted((HERE / "models").glob("[a-z]*.py")):
        _DIGESTS[path.stem] = hashlib.sha256(shared + path.read_bytes()).hexdigest()[:12]
        importlib.import_module(f"models.{path.stem}")
    return sorted(CASES.values(), key=lambda case: case.slow)


def fingerprint(case):
    """Changes whenever the text that makes the model does, so that a cached model is never stale."""
    return _DIGESTS[case.theme]
