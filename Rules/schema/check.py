"""Holds every rule pack of the repository against the published JSON Schema.

    pip install jsonschema pyyaml
    python3 Rules/schema/check.py [PACK ...]

Without arguments, the packs are the files Rules/*.yaml. Ends with 1 and a line for each problem.
"""

import json
import pathlib
import sys

import jsonschema
import yaml

FOLDER = pathlib.Path(__file__).resolve().parent


def main(paths):
    schema = json.loads((FOLDER / "rule-pack.schema.json").read_text(encoding="utf-8"))
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    packs = [pathlib.Path(path) for path in paths] or sorted(FOLDER.parent.glob("*.yaml"))
    if not packs:
        sys.exit("no packs found")
    problems = 0
    for pack in packs:
        document = yaml.safe_load(pack.read_text(encoding="utf-8"))
        for error in validator.iter_errors(document):
            problems += 1
            place = "/".join(str(part) for part in error.absolute_path)
            print(f"{pack.name}: {place}: {error.message[:300]}")
    print(f"{len(packs)} packs, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
