"""A TF.js graph model on disk: its JSON, and its weights as numpy arrays."""

import json
import pathlib
import struct

import numpy as np

STORED = {
    "float32": np.float32, "int32": np.int32, "bool": np.bool_, "complex64": np.complex64,
    "float16": np.float16, "uint8": np.uint8, "uint16": np.uint16,
}


class MalformedModel(Exception):
    pass


class GraphModel:
    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.text = (self.directory / "model.json").read_text(encoding="utf-8")

        def refuse(token):
            raise MalformedModel(f"'{token}' is not JSON")

        self.json = json.loads(self.text, parse_constant=refuse)
        self.topology = self.json["modelTopology"]
        self.initializer = self.json.get("modelInitializer")
        self.signature = self.json.get("signature") or {}
        self.groups = self.json.get("weightsManifest", [])

    @property
    def nodes(self):
        return self.topology.get("node", [])

    @property
    def functions(self):
        return self.topology.get("library", {}).get("function", [])

    def all_nodes(self):
        """Every node, of the main graph, the functions and the initializer, with what it stands in."""
        yield from (("graph", node) for node in self.nodes)
        for function in self.functions:
            yield from ((function["signature"]["name"], node) for node in function.get("nodeDef", []))
        yield from (("initializer", node) for node in (self.initializer or {}).get("node", []))

    def weights(self):
        """Name to array, dequantized."""
        found = {}
        for group in self.groups:
            data = b"".join((self.directory / path).read_bytes() for path in group["paths"])
            offset = 0
            for entry in group["weights"]:
                array, offset = _read(entry, data, offset)
                found[entry["name"]] = array
            if offset != len(data):
                raise MalformedModel(f"weights end at byte {offset} of {len(data)}")
        return found


def _read(entry, data, offset):
    shape = entry["shape"]
    count = int(np.prod(shape, dtype=np.int64))
    if entry["dtype"] == "string":
        values = []
        for _ in range(count):
            (length,) = struct.unpack_from("<I", data, offset)
            offset += 4 + length
            values.append(data[offset - length:offset])
        array = np.empty(count, dtype=object)
        array[:] = values
        return array.reshape(shape), offset
    quantization = entry.get("quantization")
    dtype = np.dtype(STORED[quantization["dtype"] if quantization else entry["dtype"]])
    end = offset + count * dtype.itemsize
    if end > len(data):
        raise MalformedModel(f"weight '{entry['name']}' ends at byte {end} of {len(data)}")
    array = np.frombuffer(data[offset:end], dtype).reshape(shape)
    if quantization:
        array = array.astype(np.float32)
        if "scale" in quantization:
            array = (array * np.float32(quantization["scale"]) + np.float32(quantization["min"])).astype(np.float32)
        if entry["dtype"] == "int32":
            array = np.round(array).astype(np.int32)
    return array, end
