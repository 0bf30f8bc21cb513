"""Writes the rule packs and their JSON Schema as string literals of a Swift file, or tells whether that file is stale.

    python3 Rules/embed.py           writes Sources/RulePacks/BuiltInPacks+Generated.swift
    python3 Rules/embed.py --check   ends with 1 if the file is not what it would write

Packs are the files Rules/*.yaml, not those in folders below.
"""

import pathlib
import sys

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


def without_tests(text):
    """A pack without its rules' tests and without comments: what every start has to read, half of it.

    Rules are written so that it takes no YAML parser: a rule's `tests` stands in a line of its own, two blanks deep.
    """
    kept = []
    is_in_tests = False
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(" "))
        if line.strip() and depth <= 2:
            is_in_tests = line == "  tests:"
        if not is_in_tests and not line.lstrip(" ").startswith("# ") and line.strip():
            kept.append(line)
    return "\n".join(kept) + "\n"


def literal(text):
    """A raw multi-line literal with as many '#' as keep the text from ending it or from opening an escape."""
    hashes = "#"
    while f'"""{hashes}' in text or f"\\{hashes}" in text:
        hashes += "#"
    # The line break before the closing quotes does not belong to the literal; quotes in column 1 strip no indentation.
    return f'{hashes}"""\n{text}\n"""{hashes}'


def swift_source(packs, schema):
    files = "".join(f'    (name: "{pack.name}", text: {literal(read(pack))}),\n' for pack in packs)
    lean = "".join(f'    (name: "{pack.name}", text: {literal(without_tests(read(pack)))}),\n' for pack in packs)
    return (
        "// Generated from Rules/*.yaml and Rules/schema/rule-pack.schema.json by `python3 Rules/embed.py`. Do not edit.\n"
        "// swift-format-ignore-file\n"
        "\n"
        "extension BuiltInPacks {\n"
        "  /// Every pack under its file name, sorted bytewise by it.\n"
        f"  package static let files: [(name: String, text: StaticString)] = [\n{files}  ]\n"
        "\n"
        "  /// The same without tests and comments.\n"
        f"  static let filesWithoutTests: [(name: String, text: StaticString)] = [\n{lean}  ]\n"
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
