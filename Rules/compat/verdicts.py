"""What tfjslint does about a limit of the runtime: one form for tfjs-ops.yaml and constraints.yaml.

A mapping with one of these:

    {rule: [TFJ105]}                               rules report it
    {rewrite: spell axes, how: a negative axis …}  a pass of the conversion takes it away
    {writer: names are made unique}                the exporter writes it so that it does not arise
    {undecidable: depends on what is fed}          it cannot be told from the model; why
    {same-as-tensorflow: …}                        TensorFlow does the same; what
    {elsewhere: …}                                 no matter of the model; whose
"""

import functools
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = ["rule", "rewrite", "writer", "undecidable", "same-as-tensorflow", "elsewhere"]


@functools.cache
def rule_ids():
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "Rules").glob("*.yaml")]
    return {found for text in texts for found in re.findall(r"^- id: (TFJ\d{3})$", text, re.MULTILINE)}


@functools.cache
def pass_names():
    """The passes that the optimizer runs, as `--timings` shows them."""
    folder = ROOT / "Sources/Optimization"
    listed = re.findall(r"^    (\w+)\.self,$", (folder / "Optimizer.swift").read_text(encoding="utf-8"), re.MULTILINE)
    names = set()
    for path in (folder / "Passes").glob("*.swift"):
        found = re.search(r'static let name = "([^"]+)"', path.read_text(encoding="utf-8"))
        if found and path.stem in listed:
            names.add(found[1])
    return names


def problem(verdict):
    """What is wrong with a verdict, or None."""
    if not isinstance(verdict, dict):
        return "a verdict is a mapping"
    kinds = [key for key in verdict if key in KINDS]
    unknown = [key for key in verdict if key not in [*KINDS, "how"]]
    if len(kinds) != 1 or unknown or ("how" in verdict) != (kinds == ["rewrite"]):
        return f"a verdict has exactly one of {', '.join(KINDS)} (rewrite with how), found {', '.join(map(str, verdict))}"
    value = verdict[kinds[0]]
    if kinds == ["rule"]:
        if not isinstance(value, list) or not value:
            return "'rule' needs a list of ids"
        missing = [str(rule) for rule in value if rule not in rule_ids()]
        return f"no pack has the rule {', '.join(missing)}" if missing else None
    for text in [value, verdict.get("how", "-")]:
        if not isinstance(text, str) or not text.strip() or not text.isprintable() or not text.isascii():
            return f"{text!r} is no line of ASCII text"
    if kinds == ["rewrite"] and value not in pass_names():
        return f"the conversion has no pass '{value}'; it has {', '.join(sorted(pass_names()))}"
    return None


def columns(verdict):
    """Kind and text, as the compiled table has them."""
    if verdict is None:
        return ["-", "-"]
    kind = next(key for key in verdict if key in KINDS)
    match kind:
        case "rule":
            return [kind, " ".join(verdict[kind])]
        case "rewrite":
            return [kind, f"{verdict[kind]}: {verdict['how'].strip()}"]
        case _:
            return [kind, verdict[kind].strip()]
