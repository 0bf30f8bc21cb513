"""Writes the rule packs and their JSON Schema as string literals of a Swift file, or tells whether that file is stale.

    python3 Rules/embed.py           writes Sources/RulePacks/BuiltInPacks+Generated.swift
    python3 Rules/embed.py --check   ends with 1 if the file is not what it would write

Packs are the files Rules/*.yaml, not those in folders below. Besides the packs as they are, for tests and pages, the Swift
file holds each rule alone, with a table that says which rules a model can concern at all: a lint reads no others.
"""

import pathlib
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[1]
TARGET = ROOT / "Sources/RulePacks/BuiltInPacks+Generated.swift"
SCHEMA = ROOT / "Rules/schema/rule-pack.schema.json"


def read(path):
    """The text of a file, if a Swift literal can hold it byte for byte."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        sys.exit(f"{path.relative_to(ROOT)}: not UTF-8: {error}")
    # Swift reads CR LF as one line break and would embed LF; it refuses or warns about other controls.
    for character in text:
        if character != "\n" and (ord(character) < 0x20 or ord(character) == 0x7F):
            sys.exit(f"{path.relative_to(ROOT)}: control character U+{ord(character):04X} cannot be embedded")
    return text


def rules(pack):
    """The rules of a pack: each parsed, without its tests, with the line that it begins in and its text.

    Rules are cut by their indentation, and what is cut out is compared with what the whole pack says.
    """
    text = read(pack)
    document = yaml.safe_load(text)
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if line.startswith("- ")]
    if len(starts) != len(document["rules"]):
        sys.exit(f"{pack.name}: each rule begins with '- ' in column 1, and nothing else does")
    for index, (start, rule) in enumerate(zip(starts, document["rules"])):
        rule.pop("tests", None)
        kept = lean(lines[start : starts[index + 1] if index + 1 < len(starts) else None])
        if yaml.safe_load(kept) != [rule]:
            sys.exit(f"{pack.name}:{start + 1}: the text of the rule, alone and without 'tests', is not the same rule")
        yield rule, document["pack"]["id"], start + 1, kept


def lean(lines):
    """A rule's lines without its tests and without comments between its keys: what a lint reads."""
    kept = []
    is_in_tests = False
    for line in lines:
        depth = len(line) - len(line.lstrip(" "))
        if line.strip() and depth <= 2:
            is_in_tests = line == "  tests:"
        if not is_in_tests and not (depth <= 2 and line.lstrip(" ").startswith("#")):
            kept.append(line)
    return "\n".join(kept).rstrip() + "\n"


def as_list(value):
    return value if isinstance(value, list) else [value]


def triggers(match):
    """What a model must have for a rule to be able to find something: keys of `ruleTriggers`.

    A key that says too little costs time; one that says too much would hide findings, so `RuleIndexTests` asks every
    rule about every op.
    """
    (kind, body), *_ = match.items()
    body = body or {}
    if kind == "any":
        return set().union(*map(triggers, body))
    if kind == "all":
        # All of them must match, so any that is not excluded will do.
        found = [triggers(item) for item in body if "not" not in item]
        return min(found, key=lambda keys: (bool(keys & ALWAYS), sorted(keys)))
    if kind == "fact":
        return {f"fact {name}" for name in as_list(body["kind"] if isinstance(body, dict) else body)}
    if kind == "weight":
        return {"op Const", "op HostConst"}
    if kind == "graph":
        return of_node(body["nodes"][body.get("root", next(iter(body["nodes"])))])
    return of_node(body) if kind == "node" else {kind}


# What every model has, so that their rules are always read.
ALWAYS = {"node", "input", "output", "model"}


def of_node(body):
    op = (body or {}).get("op")
    if isinstance(op, (str, list)):
        return {f"op {name}" for name in as_list(op)}
    if isinstance(op, dict) and "class" in op:
        return {f"class {name}" for name in as_list(op["class"])}
    return {"node"}


def tables(packs):
    """The texts of all rules, one row for each of them, and which of them each trigger concerns."""
    texts, rows, concerned = [], [], {}
    offset = 0
    for pack in packs:
        for rule, pack_id, line, text in rules(pack):
            number = f"{len(rows):04d}"
            applies = rule.get("applies", {})
            length = len(text.encode())
            columns = [number, rule["id"], rule["name"], rule["category"], pack.name, pack_id, line, offset, length]
            columns += [applies.get("phase", "converted"), " ".join(applies.get("formats", [])), applies.get("tfjs", "")]
            rows.append("\t".join(map(str, columns)))
            texts.append(text)
            offset += length
            for key in triggers(rule["match"]):
                concerned.setdefault(key, []).append(number)
    found = [f"{key}\t{' '.join(numbers)}" for key, numbers in sorted(concerned.items(), key=lambda item: item[0].encode())]
    return "".join(texts), "\n".join(rows), "\n".join(found)


def literal(text):
    """A raw multi-line literal with as many '#' as keep the text from ending it or from opening an escape."""
    hashes = "#"
    while f'"""{hashes}' in text or f"\\{hashes}" in text:
        hashes += "#"
    # The line break before the closing quotes does not belong to the literal; quotes in column 1 strip no indentation.
    return f'{hashes}"""\n{text}\n"""{hashes}'


def swift_source(packs, schema):
    files = "".join(f'    (name: "{pack.name}", text: {literal(read(pack))}),\n' for pack in packs)
    texts, rows, concerned = tables(packs)
    return (
        "// Generated from Rules/*.yaml and Rules/schema/rule-pack.schema.json by `python3 Rules/embed.py`. Do not edit.\n"
        "// swift-format-ignore-file\n"
        "\n"
        "extension BuiltInPacks {\n"
        "  /// Every pack under its file name, sorted bytewise by it.\n"
        f"  package static let files: [(name: String, text: StaticString)] = [\n{files}  ]\n"
        "\n"
        "  /// The text of every rule without its tests, one after the other.\n"
        f"  static let ruleTexts: StaticString = {literal(texts)}\n"
        "\n"
        "  /// A row for each rule: its number, id, name, category, file, pack, line in the file, first byte and length in\n"
        "  /// `ruleTexts`, phase, formats and releases.\n"
        f"  static let ruleRows: StaticString = {literal(rows)}\n"
        "\n"
        "  /// What a model may have, and the numbers of the rules that are about it.\n"
        f"  static let ruleTriggers: StaticString = {literal(concerned)}\n"
        "\n"
        "  /// The JSON Schema of a rule pack.\n"
        f"  package static let schema: StaticString = {literal(read(schema))}\n"
        "}\n"
    )


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python3 Rules/embed.py [--check]")
    packs = sorted((ROOT / "Rules").glob("*.yaml"), key=lambda path: path.name.encode())
    text = swift_source(packs, SCHEMA)
    if not arguments:
        TARGET.write_bytes(text.encode())
    elif not TARGET.exists() or TARGET.read_bytes() != text.encode():
        sys.exit(f"{TARGET.relative_to(ROOT)} is stale: run python3 Rules/embed.py")


if __name__ == "__main__":
    main(sys.argv[1:])
