"""Reads what the tables can take mechanically out of a checkout of the repository tensorflow/tfjs."""

import ast
import json
import pathlib
import re
import sys

BACKENDS = ["cpu", "webgl", "wasm", "webgpu"]

# Before kernels were listed in register_all_kernels.ts, other files imported or registered them.
REGISTERS = ["register_all_kernels.ts", "kernels/all_kernels.ts"]


class Checkout:
    """A checkout of one release; every method reads files, none runs what they hold."""

    def __init__(self, root, release=None):
        self.root = pathlib.Path(root)
        self.converter = self.root / "tfjs-converter"
        self.operations = self.converter / "src/operations"
        self.release = release or json.loads(self.read("tfjs-converter/package.json"))["version"]
        self.listed = self._converter_lists()
        self.imported = self._runtime_lists()
        self.executors = self._executors()

    def read(self, path):
        try:
            return (self.root / path).read_text(encoding="utf-8")
        except OSError as error:
            sys.exit(f"{self.root} is no checkout of TensorFlow.js, or of a release that is built otherwise: {error}")

    # The op lists.

    def _converter_lists(self):
        """Op: its entry, of the lists that the converter validates against."""
        entries = {}
        for path in sorted((self.converter / "python/tensorflowjs/op_list").glob("*.json")):
            for entry in json.loads(path.read_text(encoding="utf-8")):
                entries[entry["tfOpName"]] = entry | {"list": path.stem}
        if not entries:
            self.read("tfjs-converter/python/tensorflowjs/op_list/arithmetic.json")
        return entries

    def _runtime_lists(self):
        """Op: category, of the lists that the importer really imports.

        Newer releases make the TypeScript lists of the converter's when they are built; older ones had both.
        """
        mapper = self.read("tfjs-converter/src/operations/operation_mapper.ts")
        categories = {}
        for name in re.findall(r"from '\./op_list/(\w+)'", mapper):
            path = self.operations / f"op_list/{name}.ts"
            if path.exists():
                text = without_comments(path.read_text(encoding="utf-8"))
                pairs = re.findall(r"""['"]?tfOpName['"]?: ['"](\w+)['"],\s*['"]?category['"]?: ['"](\w+)['"]""", text)
                categories.update(pairs)
            else:
                categories.update((op, e.get("category")) for op, e in self.listed.items() if e["list"] == name)
        return categories

    # The executors.

    def _executors(self):
        """Category: the text of its executor, for those that the dispatch of operation_executor.ts reaches."""
        dispatch = without_comments(self.read("tfjs-converter/src/operations/operation_executor.ts"))
        files = dict(re.findall(r"import \* as (\w+) from '\./executors/(\w+)'", dispatch))
        executors = {}
        for category, call in re.findall(r"case '(\w+)':(.*?)(?=\bcase '|\bdefault:)", dispatch, re.DOTALL):
            module = re.search(r"(\w+)\.executeOp", call)
            if module and module[1] in files:
                text = without_comments(self.read(f"tfjs-converter/src/operations/executors/{files[module[1]]}.ts"))
                executors[category] = (text, switch_cases(text))
        return executors

    def case(self, op):
        """What runs a node of `op`, or None if nothing does."""
        return self.executors.get(self.imported.get(op), ("", {}))[1].get(op)

    def execution(self, op):
        """How the executor runs a node of `op`, in the words of tfjs-ops.yaml."""
        analysis = self.read("tfjs-converter/src/executor/model_analysis.ts")
        refused = set()
        for words in re.findall(r"const \w+_OPS = (?:new Set\()?\[(.*?)\]", analysis, re.DOTALL):
            refused.update(re.findall(r"'(\w+)'", words))
        if op in refused:
            return "async-prechecked"
        text = self.executors.get(self.imported.get(op), ("", {}))[0]
        return "async-unchecked" if re.search(r"executeOp\b[^=]*=\s*async", text) else "sync"

    def executor_outputs(self, op):
        """How many outputs the executor gives, or None if its code does not say so plainly."""
        counts = set()
        for start in re.finditer(r"\breturn\b\s*", self.case(op) or ""):
            rest = self.case(op)[start.end():]
            if rest.startswith("["):
                items = [item for item in split_list(rest) if item]
                if any(item.startswith("...") for item in items):
                    return None
                counts.add(len(items))
            elif not rest.startswith("undefined"):
                return None
        return counts.pop() if len(counts) == 1 else None

    def missing_defaults(self, op, definition):
        """The attributes that the executor reads and, when they are not written, takes otherwise than TensorFlow."""
        text = self.case(op)
        if text is None:
            return []
        reached = text + "".join(self._called(text, self.executors[self.imported[op]][0]))
        names = set(re.findall(r"getParamValue\(\s*'(\w+)'", reached))
        missing = []
        for attr in self.listed[op].get("attrs", []):
            name, kind = attr.get("tfName"), attr["type"]
            if attr["name"] in names and name in definition:
                if imported_default(attr, kind) != tensorflow_default(definition[name], kind):
                    missing.append(name)
        return missing

    def _called(self, text, module):
        """The bodies of the functions of `module` and of utils.ts that `text` calls."""
        utils = without_comments(self.read("tfjs-converter/src/operations/executors/utils.ts"))
        for source in (module, utils):
            for match in re.finditer(r"^(?:export )?function (\w+)\(", source, re.MULTILINE):
                # The functions that read parameters by name in general say nothing about one op.
                if match[1] not in ("getParamValue", "getTensor") and re.search(rf"\b{match[1]}\(", text):
                    yield source[match.start():].split("\n}", 1)[0]

    # The kernels.

    def kernels(self, backend):
        """The kernels that `backend` registers, by name, or None if it does not say so in this release."""
        source = self.root / f"tfjs-backend-{backend}/src"
        if not source.exists():
            source = self.root / f"tfjs-core/src/backends/{backend}"
        for register in REGISTERS:
            if (source / register).exists():
                return set(self._registered((source / register)))
        return None

    def _registered(self, register):
        names = dict(re.findall(r"export const (\w+)\s*=\s*'(\w+)'", self._kernel_names()))
        text = without_comments(register.read_text(encoding="utf-8"))
        listed = set(re.findall(r"\w+", text.split("kernelConfigs", 1)[1])) if "kernelConfigs" in text else None
        # `import {absConfig as abs} from …`, and `import './Abs'` of the files that register themselves.
        for configs, path in re.findall(r"import\s*(?:\{([^}]*)\}\s*from\s*)?'(\.[^']*)'", text):
            file = (register.parent / path).with_suffix(".ts")
            if not file.exists():
                continue
            body = without_comments(file.read_text(encoding="utf-8"))
            config = r"(?:kernelName:\s*|\bcreate\w*KernelConfig\(\s*|\bregister\w*Kernel\(\s*)"
            used = [words.split(" as ") for words in configs.split(",") if words.strip()]
            if used and listed is not None and not any(words[-1].strip() in listed for words in used):
                continue
            for quoted, name in re.findall(config + r"(?:'(\w+)'|(\w+))", body):
                # Some packages were built with another release's core, which had names that this one has not.
                if quoted or name in names or name[0].isupper():
                    yield quoted or names.get(name, name)

    def _kernel_names(self):
        path = self.root / "tfjs-core/src/kernel_names.ts"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def kernels_of_op(self, op):
        """The kernels that the functions run which the executor calls for `op` by name: a hint, not the whole truth."""
        names = dict(re.findall(r"export const (\w+)\s*=\s*'(\w+)'", self._kernel_names()))
        found = []
        for call in re.findall(r"\b(?:ops|tfOps|tfc)\.(?:\w+\.)?(\w+)\(", self.case(op) or ""):
            file = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: "_" + match[1].lower(), call) + ".ts"
            for path in sorted((self.root / "tfjs-core/src/ops").rglob(file)):
                for kernel in re.findall(r"\brunKernel\(\s*(\w+)", path.read_text(encoding="utf-8")):
                    if kernel in names and names[kernel] not in found:
                        found.append(names[kernel])
        return found


def without_comments(text):
    """`text` with its comments blanked; strings, which may hold `//`, are kept."""
    pattern = r"""'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/"""
    return re.sub(pattern, lambda match: " " if match[0].startswith("/") else match[0], text, flags=re.DOTALL)


def tokens(text):
    """Strings and single characters with their positions."""
    for match in re.finditer(r"""'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|.""", text, re.DOTALL):
        yield match.start(), match[0]


def switch_cases(text):
    """Op: the code of its case, of the first `switch (node.op)`; several labels may share one."""
    start = re.search(r"switch \(node\.op\) \{", text)
    if not start:
        return {}
    text = text[start.end():]
    depth, labels = 0, []
    for position, token in tokens(text):
        if token == "{":
            depth += 1
        elif token == "}":
            depth -= 1
            if depth < 0:
                text = text[:position]
                break
        elif depth == 0 and token in ("c", "d"):
            match = re.compile(r"\b(?:case '(\w+)'|default):").match(text, position)
            if match:
                labels.append((match[1], match.start(), match.end()))
    cases, waiting = {}, []
    for index, (op, _, end) in enumerate(labels):
        following = labels[index + 1][1] if index + 1 < len(labels) else len(text)
        body = text[end:following].strip()
        if op:
            waiting.append(op)
        if body:
            cases.update((name, body) for name in waiting)
            waiting = []
    return cases


def split_list(text):
    """The items of the list that `text` begins with."""
    depth, items, item = 0, [], ""
    for _, token in tokens(text):
        if token in "([{":
            depth += 1
        elif token in ")]}":
            depth -= 1
            if depth == 0:
                break
        if depth == 1 and token == ",":
            items.append(item.strip())
            item = ""
        elif not (depth == 1 and token == "[" and not item and not items):
            item += token
    return [*items, item.strip()]


def imported_default(attr, kind):
    """What the importer takes an attribute for that is not written."""
    value = attr.get("defaultValue")
    if kind == "number":
        return float(value or 0)
    if kind == "bool":
        return bool(value)
    if kind.endswith("[]"):
        return [] if value is None else value
    if kind == "string":
        return (value or "").lower()
    return value


def tensorflow_default(text, kind):
    """The default that tf-opdefs.tsv writes as `text`, as the importer would have it."""
    if kind == "number":
        return float(text)
    if kind == "bool":
        return text == "true"
    if kind.endswith("[]"):
        try:
            return ast.literal_eval(text)
        except (SyntaxError, ValueError):
            return text
    if kind == "dtype":
        return {"float": "float32", "int64": "int32"}.get(text, text)
    return text.lower()


def op_definitions(path):
    """Op: (how many outputs it has, or None if that varies; attribute: default), of tf-opdefs.tsv."""
    definitions = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, _, _, outputs, attributes = line.split("\t")
        outputs = [] if outputs == "-" else outputs.split(" ")
        varies = any(re.search(r":\[|\*", output) for output in outputs)
        defaults = {}
        for attribute in attributes.split(" "):
            match = re.fullmatch(r"(\w+):[\w()]+(?:\{[^}]*\})?(?:>=-?\d+)?=(.*)", attribute)
            if match and match[2] != "*":
                defaults[match[1]] = match[2]
        definitions[name] = (None if varies else len(outputs), defaults)
    return definitions
