"""Writes a table as one string literal of a Swift file, or tells whether that file is stale."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def check_rows(rows):
    """Stops unless `rows` is what EmbeddedTable.swift can search: sorted, unique, and safe in a raw literal."""
    previous = b""
    for row in rows:
        if '"""#' in row or "\n" in row or "\r" in row or "\\#" in row:
            sys.exit(f"row cannot stand in a raw string literal: {row!r}")
        if not row.isascii():
            sys.exit(f"row is not ASCII: {row!r}")
        key = row.split("\t", 1)[0].encode()
        if not previous < key:
            sys.exit(f"rows are not sorted bytewise by a unique first column: {row!r}")
        previous = key


def swift_source(rows, *, sources, command, type_name, constant, doc):
    check_rows(rows)
    return "\n".join(
        [
            f"// Generated from {sources} by `{command}`. Do not edit.",
            "// swift-format-ignore-file",
            "",
            f"extension {type_name} {{",
            *(f"  /// {line}" for line in doc),
            f'  static let {constant}: StaticString = #"""',
            *rows,
            '"""#',
            "}",
            "",
        ]
    )


def main(path, text):
    """Writes `text` to `path`; with --check only compares, and ends with 1 where the file is stale."""
    target = ROOT / path
    arguments = sys.argv[1:]
    if arguments == ["--check"]:
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            sys.exit(f"{path} is stale: run python3 {pathlib.Path(sys.argv[0]).resolve().relative_to(ROOT)}")
    elif arguments:
        sys.exit(f"usage: {sys.argv[0]} [--check]")
    else:
        target.write_text(text, encoding="utf-8")
