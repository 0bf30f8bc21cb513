#!/usr/bin/env python3
"""Tests what docs/generate.py and Rules/compat/verdicts.py refuse, and what they make of a table of limits.

    python3 Tests/limits_page.py
"""

import copy
import importlib.util
import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("generate_docs", ROOT / "docs/generate.py")
generate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(generate)
verdicts = generate.verdicts

CONSTRAINT = {
    "id": "L01", "group": "load", "condition": "an attribute a|b of `_Op|x` or _Op is *missing*", "effect": "fails-at-load",
    "consequence": "reads a field of nothing", "releases": ">=3.0.0,<4", "backends": ["webgl"], "known": "measured",
    "issues": [12], "evidence": ["a/b.ts:f"], "disposition": {"rule": ["TFJ101"]},
}  # fmt: skip
OPS = [
    {"op": "A", "limits": [
        {"condition": "c", "effect": "wrong", "consequence": "d", "known": "read", "backends": ["wasm"], "since": "4.0.0",
         "verdict": {"rewrite": "spell axes", "how": "counted from the front"}},
        {"condition": "e", "effect": "slow", "consequence": "f", "known": "read"}]},
    {"op": "B"},
]  # fmt: skip


def document(**changes):
    row = {key: value for key, value in {**copy.deepcopy(CONSTRAINT), **changes}.items() if value is not None}
    return {"groups": {"load": "Loading", "empty": "Nothing here"}, "constraints": [row]}


class Constraints(unittest.TestCase):
    def test_a_good_one_is_taken(self):
        self.assertEqual(generate.checked(document()), document())

    def test_bad_ones_are_refused_with_their_place(self):
        cases = [
            ({"effect": "bad"}, "'bad' is no effect"), ({"group": "none"}, "no group 'none'"),
            ({"known": "heard"}, "'heard' is no way of knowing"), ({"backends": ["gpu"]}, "not all backends"),
            ({"releases": "4"}, "no range of releases"), ({"condition": "two\nlines"}, "'condition' is no line"),
            ({"evidence": []}, "no list of sources"), ({"surprise": 1}, "unknown ['surprise']"),
            ({"disposition": None}, "missing ['disposition']"),
            ({"disposition": {"rule": ["TFJ999"]}}, "no pack has the rule TFJ999"),
        ]  # fmt: skip
        for changes, words in cases:
            with self.assertRaises(generate.Problem) as caught:
                generate.checked(document(**changes))
            self.assertIn("constraints.yaml: L01: ", str(caught.exception))
            self.assertIn(words, str(caught.exception))
        twice = document()
        twice["constraints"] *= 2
        with self.assertRaisesRegex(generate.Problem, "the id stands twice"):
            generate.checked(twice)

    def test_a_limit_of_an_op_names_rules_that_exist(self):
        ops = copy.deepcopy(OPS)
        ops[0]["limits"][0]["verdict"] = {"rule": ["TFJ999"]}
        with self.assertRaisesRegex(generate.Problem, "tfjs-ops.yaml: A: no pack has the rule TFJ999"):
            generate.limits_page(None, ops)

    def test_the_page(self):
        text, missing, count = generate.limits_page(generate.checked(document()), OPS)
        self.assertEqual((missing, count), (1, 2))
        self.assertIn(
            "| L01 | an attribute a\\|b of `_Op\\|x` or \\_Op is \\*missing\\* | the model does not load: reads a field of nothing "
            "| webgl; >=3.0.0,\\<4 | reported: [TFJ101](rules/TFJ101.md) "
            "| measured: `a/b.ts:f`, [#12](https://github.com/tensorflow/tfjs/issues/12) |\n", text)
        self.assertNotIn("Nothing here", text)
        with self.assertRaises(generate.Problem):
            generate.limits_page(document(condition="an open ` backtick"), [])
        self.assertIn("| `A` | c | wrong result, without an error: d | wasm; since 4.0.0 "
                      "| rewritten, spell axes: counted from the front | read |\n", text)
        self.assertIn("| `A` | e | slow: f | everywhere | not said yet | read |\n", text)


class Verdicts(unittest.TestCase):
    def test_good_ones(self):
        for verdict in [{"rule": ["TFJ101", "TFJ102"]}, {"rewrite": "spell axes", "how": "x"}, {"writer": "x"},
                        {"undecidable": "x"}, {"same-as-tensorflow": "x"}, {"elsewhere": "x"}]:  # fmt: skip
            self.assertIsNone(verdicts.problem(verdict), verdict)

    def test_bad_ones(self):
        for verdict in ["TFJ101", {}, {"rule": "TFJ101"}, {"rule": []}, {"rewrite": "spell axes"}, {"writer": ""},
                        {"rewrite": "no such pass", "how": "x"}, {"writer": "x", "how": "y"}, {"elsewhere": "a\nb"},
                        {"writer": "x", "elsewhere": "y"}, {"writer": "x", "more": "y"}]:  # fmt: skip
            self.assertIsNotNone(verdicts.problem(verdict), verdict)

    def test_columns_of_the_compiled_table(self):
        self.assertEqual(verdicts.columns(None), ["-", "-"])
        self.assertEqual(verdicts.columns({"rule": ["TFJ101", "TFJ102"]}), ["rule", "TFJ101 TFJ102"])
        self.assertEqual(verdicts.columns({"rewrite": "simplify", "how": "x"}), ["rewrite", "simplify: x"])


if __name__ == "__main__":
    sys.exit(unittest.main())
