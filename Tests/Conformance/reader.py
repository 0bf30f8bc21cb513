"""Rebuilds a TensorFlow graph from a TF.js graph model and runs it.

Nothing here is shared with the converter or with TensorFlow.js: it reads `model.json` and the shards as the TF.js
runtime does, and hands TensorFlow the graph that they describe.
"""

import numpy as np
import tensorflow as tf
from google.protobuf import json_format
from tensorflow.python.framework import op_def_registry

import fused_ops
from graph_model import GraphModel, MalformedModel

v1 = tf.compat.v1


class Reader:
    def __init__(self, directory):
        self.model = GraphModel(directory)
        self.weights = self.model.weights()
        main = self._graph_def(self.model.topology)
        self.graph = tf.Graph()
        with self.graph.as_default():
            shared, first = {}, []
            if self.model.initializer:
                shared, first = self._import_initializer(main)
            tf.graph_util.import_graph_def(main, input_map=shared, name="")
        options = v1.ConfigProto(inter_op_parallelism_threads=1, intra_op_parallelism_threads=2)
        # What is judged is the graph as written, so TensorFlow's own rewrites stay out.
        options.graph_options.rewrite_options.disable_meta_optimizer = True
        self.session = v1.Session(graph=self.graph, config=options)
        self.session.run(first)

    def close(self):
        self.session.close()

    def run(self, inputs):
        """Both dicts by signature key."""
        signature = self.model.signature
        fed = {}
        for key, value in inputs.items():
            info = signature.get("inputs", {}).get(key)
            tensor = self._tensor(info["name"] if info else key)
            if tensor.dtype == tf.string:
                fed[tensor] = np.asarray(value, dtype=object)
            else:
                fed[tensor] = np.asarray(value).astype(tensor.dtype.as_numpy_dtype)
        if not signature.get("outputs"):
            raise MalformedModel("the signature has no outputs")
        wanted = {key: self._tensor(info["name"]) for key, info in signature["outputs"].items()}
        answers = self.session.run(wanted, fed)
        return {k: v.astype(np.float32) if wanted[k].dtype == tf.bfloat16 else v for k, v in answers.items()}

    def _tensor(self, name):
        return self.graph.get_tensor_by_name(name if ":" in name else f"{name}:0")

    # Tables

    def _import_initializer(self, main):
        """Returns what the main graph takes from the initializer, and the ops to run before anything else.

        A table is matched by `resourceId` where there is an initializer signature, and by the name of the node that
        makes it otherwise.
        """
        definition = self._graph_def(self.model.initializer)
        tf.graph_util.import_graph_def(definition, name="initializer")

        def made(name):
            return self.graph.get_tensor_by_name("initializer/" + (name if ":" in name else f"{name}:0"))

        shared = {}
        names = {node.name for node in main.node}
        signature = self.model.json.get("initializerSignature")
        if signature is None:
            read = {name.lstrip("^").partition(":")[0] for node in definition.node for name in node.input}
            first = [made(node.name).op if self._has_output(node) else self._initializer_op(node)
                     for node in definition.node if node.name not in read]
        else:
            by_id = {info["resourceId"]: made(info["name"]) for info in signature["outputs"].values()}
            first = [tensor.op for tensor in by_id.values()]
            for key, info in self.model.signature.get("inputs", {}).items():
                if "resourceId" in info:
                    if info["resourceId"] not in by_id:
                        raise MalformedModel(f"input '{key}' wants resource {info['resourceId']}, which nothing makes")
                    shared[info["name"]] = by_id[info["resourceId"]]
        for node in definition.node:
            if node.op in ("HashTable", "HashTableV2") and node.name in names:
                shared[f"{node.name}:0"] = made(node.name)
        return shared, first

    def _has_output(self, node):
        return bool(self._initializer_op(node).outputs)

    def _initializer_op(self, node):
        return self.graph.get_operation_by_name(f"initializer/{node.name}")

    # From JSON to GraphDef

    def _graph_def(self, topology):
        definition = json_format.ParseDict(topology, v1.GraphDef())
        for nodes in [definition.node, *(function.node_def for function in definition.library.function)]:
            self._insert_weights(nodes)
        expanded, _ = fused_ops.expand(definition.node)
        self._replace(definition.node, expanded)
        for function in definition.library.function:
            self._expand_function(function)
        return definition

    def _expand_function(self, function):
        new, expanded = fused_ops.expand(function.node_def, in_function=True)
        by_name = {node.name: node for node in new}

        def spelled(reference):
            return _name_output(fused_ops.rename_reference(reference, expanded), by_name)

        for node in new:
            references = [spelled(name) for name in node.input]
            del node.input[:]
            node.input.extend(references)
        for key in list(function.ret):
            function.ret[key] = spelled(function.ret[key])
        self._replace(function.node_def, new)

    @staticmethod
    def _replace(field, nodes):
        nodes = [tf.compat.v1.NodeDef.FromString(node.SerializeToString()) for node in nodes]
        del field[:]
        field.extend(nodes)

    def _insert_weights(self, nodes):
        """Const nodes carry a type and a shape; the values come from the shards, by the node's name."""
        for node in nodes:
            if node.op != "Const":
                continue
            if node.name not in self.weights:
                raise MalformedModel(f"Const '{node.name}' has no weight")
            dtype = tf.as_dtype(node.attr["dtype"].type)
            value = self.weights[node.name]
            if dtype != tf.string:
                narrow = value.astype(dtype.as_numpy_dtype)
                # Types narrower than what is stored: the runtime keeps the wide value, TensorFlow would wrap it.
                if dtype.is_integer and not np.array_equal(narrow.astype(np.int64), value.astype(np.int64)):
                    raise MalformedModel(f"Const '{node.name}' holds values that {dtype.name} does not")
                value = narrow
            node.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(value, dtype, value.shape))


def answers(directory, inputs, runtime=None):
    """What the reader, and a runtime where there is one, answer to each set of inputs: pairs of a name and a list."""
    reader = Reader(directory)
    found = [("reader", [reader.run(given) for given in inputs])]
    reader.close()
    if runtime:
        found.append((runtime.name, runtime.run(directory, inputs)[0]))
    return found


def _name_output(reference, nodes):
    """Inside a function the runtime takes `node:1` as well; TensorFlow wants `node:values:1` with the output's name."""
    name, *rest = reference.split(":")
    if len(rest) != 1 or name not in nodes:
        return reference
    node, position = nodes[name], int(rest[0])
    for argument in op_def_registry.get(node.op).output_arg:
        size = 1
        if argument.number_attr:
            size = node.attr[argument.number_attr].i
        elif argument.type_list_attr:
            size = len(node.attr[argument.type_list_attr].list.type)
        if position < size:
            return f"{name}:{argument.name}:{position}"
        position -= size
    raise MalformedModel(f"'{reference}' is no output of a {node.op}")
