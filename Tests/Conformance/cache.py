"""Generated models are kept between runs, under a name that changes with the text that makes them."""

import shutil

import catalog
from judge import Model


def generated(case, work):
    """The model of a case, made now if it has not been made by just this text."""
    directory = work / f"{case.name}-{catalog.fingerprint(case)}"
    if not (directory / "case.json").exists():
        from writer import Writer

        for stale in work.glob(f"{case.name}-" + "[0-9a-f]" * 12):
            shutil.rmtree(stale)
        directory.mkdir(parents=True)
        try:
            case.make(Writer(directory, case.name))
        except BaseException:
            shutil.rmtree(directory)
            raise
    return Model.generated(case, directory)
