"""What the runtime relies on in a graph model, and what must not be in one."""

import base64
import binascii
import os
import pathlib
import re

# What io.decodeWeights of the runtime reads; a quantized weight names another type in its `quantization`.
LOADABLE = {"float32", "int32", "bool", "string", "complex64"}
QUANTIZED = {"float16", "uint8", "uint16"}

CONST_DTYPES = {
    "DT_FLOAT": "float32", "DT_DOUBLE": "float32", "DT_HALF": "float32", "DT_BFLOAT16": "float32",
    "DT_INT8": "int32", "DT_UINT8": "int32", "DT_INT16": "int32", "DT_UINT16": "int32", "DT_INT32": "int32",
    "DT_UINT32": "int32", "DT_INT64": "int32", "DT_UINT64": "int32", "DT_BOOL": "bool", "DT_STRING": "string",
    "DT_COMPLEX64": "complex64", "DT_COMPLEX128": "complex64",
}

# Own properties and methods of every JavaScript object: the runtime keeps nodes in plain objects.
PROTOTYPE_KEYS = {
    "constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable",
    "toLocaleString", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
}


def check(model, private=()):
    """Complaints about a GraphModel, as text. `private` are paths of this machine that must not have leaked."""
    return [*_top_level(model), *_names(model), *_edges(model), *_functions(model), *_weights(model),
            *_attributes(model), *_signature(model), *_leaks(model, private)]


def _top_level(model):
    if model.json.get("format") != "graph-model":
        yield "'format' is not 'graph-model'"
    if "producer" not in model.topology.get("versions", {}):
        yield "the topology has no 'versions' with a producer"
    if model.initializer is not None and "producer" not in model.initializer.get("versions", {}):
        yield "the initializer has no 'versions' with a producer"


def _scopes(model):
    yield "the graph", model.nodes
    for function in model.functions:
        yield f"function '{function['signature']['name']}'", function.get("nodeDef", [])
    if model.initializer:
        yield "the initializer", model.initializer.get("node", [])


def _names(model):
    for scope, nodes in _scopes(model):
        seen = set()
        for node in nodes:
            name = node["name"]
            if name in seen:
                yield f"two nodes of {scope} are called '{name}'"
            seen.add(name)
            if ":" in name:
                yield f"node '{name}' of {scope} has a colon in its name"
            if name in PROTOTYPE_KEYS:
                yield f"node '{name}' of {scope} is called like a property of every JavaScript object"


def _edges(model):
    for scope, nodes in _scopes(model):
        names = {node["name"] for node in nodes}
        if scope.startswith("function"):
            function = next(f for f in model.functions if scope == f"function '{f['signature']['name']}'")
            names |= {argument["name"] for argument in function["signature"].get("inputArg", [])}
            for key, reference in function.get("ret", {}).items():
                if reference.partition(":")[0] not in names:
                    yield f"result '{key}' of {scope} is '{reference}', which is no node"
        for node in nodes:
            for reference in node.get("input", []):
                if reference.lstrip("^").partition(":")[0] not in names:
                    yield f"node '{node['name']}' of {scope} reads '{reference}', which is no node"


def _functions(model):
    known = set()
    for function in model.functions:
        signature = function["signature"]
        name = signature["name"]
        if name in known:
            yield f"two functions are called '{name}'"
        known.add(name)
        for field in ("inputArg", "outputArg"):
            if field not in signature:
                yield f"function '{name}' has no '{field}', over which the runtime iterates"
        for argument in signature.get("outputArg", []):
            if argument["name"] not in function.get("ret", {}):
                yield f"output '{argument['name']}' of function '{name}' has no result"
    for scope, node in model.all_nodes():
        for key, value in node.get("attr", {}).items():
            called = value.get("func", {}).get("name")
            if called is not None and called not in known:
                yield f"node '{node['name']}' of {scope} calls '{called}', which is no function"


def _weights(model):
    entries = [entry for group in model.groups for entry in group["weights"]]
    by_name = {entry["name"]: entry for entry in entries}
    if len(by_name) != len(entries):
        yield "two weights have the same name"
    constants = [(scope, node) for scope, node in model.all_nodes() if node["op"] == "Const"]
    names = [node["name"] for _, node in constants]
    for name in sorted(set(names) - set(by_name)):
        yield f"Const '{name}' has no weight"
    for name in sorted(set(by_name) - set(names)):
        yield f"weight '{name}' belongs to no Const"
    for name in sorted(name for name in set(names) if names.count(name) > 1):
        yield f"{names.count(name)} Consts share the weight '{name}'"
    for _, node in constants:
        yield from _constant(node, by_name.get(node["name"]))
    for entry in entries:
        if entry["dtype"] not in LOADABLE:
            yield f"weight '{entry['name']}' is {entry['dtype']}, which the runtime does not load"
        quantization = entry.get("quantization")
        if quantization and quantization["dtype"] not in QUANTIZED:
            yield f"weight '{entry['name']}' is quantized to {quantization['dtype']}"
    for group in model.groups:
        for path in group["paths"]:
            if os.sep in path or not (model.directory / path).is_file():
                yield f"no shard '{path}' beside model.json"
    listed = {path for group in model.groups for path in group["paths"]}
    for found in sorted(pathlib.Path(model.directory).glob("*.bin")):
        if found.name not in listed:
            yield f"shard '{found.name}' is in no weight group"


def _constant(node, entry):
    attributes = node.get("attr", {})
    dtype = attributes.get("dtype", {}).get("type")
    stored = CONST_DTYPES.get(dtype)
    if stored is None:
        yield f"Const '{node['name']}' has dtype {dtype}"
    elif entry and entry["dtype"] != stored:
        yield f"Const '{node['name']}' of {dtype} has a weight of {entry['dtype']}"
    tensor = attributes.get("value", {}).get("tensor", {})
    shape = [int(dim.get("size", 0)) for dim in tensor.get("tensorShape", {}).get("dim", [])]
    if entry and shape != entry["shape"]:
        yield f"Const '{node['name']}' of shape {shape} has a weight of shape {entry['shape']}"
    if set(tensor) - {"dtype", "tensorShape"}:
        yield f"Const '{node['name']}' repeats its value in the JSON: {sorted(set(tensor))}"


def _attributes(model):
    for scope, node in model.all_nodes():
        if "device" in node:
            yield f"node '{node['name']}' of {scope} names a device"
        for key in node.get("attr", {}):
            if key.startswith("_"):
                yield f"node '{node['name']}' of {scope} keeps the attribute '{key}'"
    yield from _sizes(model.json, "")


def _sizes(value, path):
    """A dimension without `size` is 0 to protobuf and NaN to the runtime."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "dim":
                for dim in item:
                    if not isinstance(dim.get("size"), str):
                        yield f"{path}/dim: a size is not spelled out"
            else:
                yield from _sizes(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _sizes(item, f"{path}/{index}")


def _signature(model):
    names = {node["name"]: node for node in model.nodes}
    if not model.signature.get("outputs"):
        yield "the signature has no outputs"
    for side in ("inputs", "outputs"):
        for key, info in model.signature.get(side, {}).items():
            node = names.get(info["name"].partition(":")[0])
            if node is None:
                yield f"the signature's {side} '{key}' is '{info['name']}', which is no node"
            elif side == "inputs" and not node["op"].startswith("Placeholder"):
                yield f"the signature's input '{key}' is a {node['op']}"
    # The runtime keeps one key for each node, so a second one would be lost.
    used = [info["name"].partition(":")[0] for info in model.signature.get("outputs", {}).values()]
    for name in sorted({name for name in used if used.count(name) > 1}):
        yield f"{used.count(name)} outputs of the signature are on node '{name}'"


def _leaks(model, private):
    texts = [model.text, *_decoded(model.json)]
    shards = [(model.directory / path).read_bytes() for group in model.groups for path in group["paths"]]
    for path in private:
        if any(path in text for text in texts):
            yield f"'{path}', a path of this machine, is in model.json"
        if any(path.encode() in shard for shard in shards):
            yield f"'{path}', a path of this machine, is in a shard"


def _decoded(value):
    """The texts behind base64, in which string attributes are written."""
    if isinstance(value, dict):
        for item in value.values():
            yield from _decoded(item)
    elif isinstance(value, list):
        for item in value:
            yield from _decoded(item)
    elif isinstance(value, str) and len(value) >= 8 and re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", value):
        try:
            yield base64.b64decode(value, validate=True).decode("latin-1")
        except binascii.Error:
            pass
