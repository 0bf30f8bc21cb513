"""Spells the ops that only TF.js knows in TensorFlow's own, with the meaning that TF.js gives them.

An expanded node ends in an Identity under its own name, so that everything which reads it finds it. Output 0 of an
Identity is called `output` inside a function, so references by another name are rewritten.
"""

import tensorflow as tf

FLOAT = tf.float32.as_datatype_enum

ACTIVATIONS = {"relu": "Relu", "relu6": "Relu6", "elu": "Elu", "sigmoid": "Sigmoid"}


class CannotExpand(Exception):
    pass


def expand(nodes, in_function=False):
    """Returns the new nodes and the names of those that were expanded."""
    result, names = [], set()
    for node in nodes:
        rewrite = _REWRITES.get(node.op)
        if rewrite is None:
            result.append(node)
        else:
            names.add(node.name)
            result.extend(_Expansion(node, in_function).run(rewrite))
    return result, names


def rename_reference(reference, expanded):
    """`node:product:0` of an expanded node becomes `node:output:0`."""
    parts = reference.split(":")
    return f"{parts[0]}:output:0" if len(parts) == 3 and parts[0] in expanded else reference


class _Expansion:
    def __init__(self, node, in_function):
        self.node = node
        self.in_function = in_function
        self.data = [name for name in node.input if not name.startswith("^")]
        self.control = [name for name in node.input if name.startswith("^")]
        self.type = node.attr["T"].type if "T" in node.attr else FLOAT
        self.nodes = []

    def run(self, rewrite):
        last = rewrite(self)
        self.add("Identity", [last], name=self.node.name)
        return self.nodes

    def add(self, op, inputs, copied=(), name=None, **attributes):
        """Adds a node and returns the reference to its output, which a function spells with the output's name."""
        new = tf.compat.v1.NodeDef()
        new.name = name or f"{self.node.name}/expanded_{len(self.nodes)}"
        new.op = op
        new.input.extend(inputs)
        if not self.nodes:
            new.input.extend(self.control)
        new.attr["T"].type = self.type
        for key in copied:
            if key in self.node.attr:
                new.attr[key].CopyFrom(self.node.attr[key])
        for key, value in attributes.items():
            setattr(new.attr[key], "b" if isinstance(value, bool) else "f", value)
        self.nodes.append(new)
        return f"{new.name}:{_OUTPUT[op]}:0" if self.in_function else new.name

    # What the runtime reads of a fused op

    def finish(self, product, first_argument):
        """Bias and activation: `fused_ops` names them, the inputs from `first_argument` on hold bias and slope."""
        arguments = self.data[first_argument:]
        declared = self.node.attr["num_args"].i if "num_args" in self.node.attr else 0
        if declared != len(arguments):
            raise CannotExpand(f"'{self.node.name}': num_args is {declared}, but there are {len(arguments)} arguments")
        steps = [step.decode().lower() for step in self.node.attr["fused_ops"].list.s]
        if not steps or len(steps) > 2:
            raise CannotExpand(f"'{self.node.name}': fused_ops {steps}")
        extra, activation = steps[0], steps[1] if len(steps) > 1 else "linear"
        result = product
        if extra == "biasadd":
            if declared != (2 if activation == "prelu" else 1):
                raise CannotExpand(f"'{self.node.name}': {declared} arguments for {steps}")
            result = self.add("AddV2", [result, arguments.pop(0)])
        elif extra != "noop":
            raise CannotExpand(f"'{self.node.name}': the runtime would not apply the first of {steps}")
        if activation == "linear":
            return result
        if activation == "prelu":
            return self.prelu(result, arguments.pop(0))
        if activation == "leakyrelu":
            if self.node.op == "FusedDepthwiseConv2dNative":
                raise CannotExpand(f"'{self.node.name}': the runtime reads no slope for LeakyRelu after a depthwise")
            return self.add("LeakyRelu", [result], alpha=self.node.attr["leakyrelu_alpha"].f)
        if activation not in ACTIVATIONS:
            raise CannotExpand(f"'{self.node.name}': the runtime has no fused activation '{activation}'")
        return self.add(ACTIVATIONS[activation], [result])

    def prelu(self, x, slope):
        positive = self.add("Relu", [x])
        negative = self.add("Minimum", [x, self.add("ZerosLike", [x])])
        return self.add("AddV2", [positive, self.add("Mul", [slope, negative])])


_OUTPUT = {
    "AddV2": "z", "BatchMatMulV2": "output", "Conv2D": "output", "DepthwiseConv2dNative": "output",
    "Elu": "activations", "Identity": "output", "LeakyRelu": "activations", "Minimum": "z", "Mul": "z",
    "Relu": "activations", "Relu6": "activations", "Sigmoid": "y", "ZerosLike": "y",
}

_WINDOW = ("strides", "padding", "explicit_paddings", "dilations", "data_format")


def _conv2d(node):
    return node.finish(node.add("Conv2D", node.data[:2], _WINDOW), 2)


def _depthwise(node):
    return node.finish(node.add("DepthwiseConv2dNative", node.data[:2], _WINDOW), 2)


def _matmul(node):
    adjoint = {"adj_x": node.node.attr["transpose_a"].b, "adj_y": node.node.attr["transpose_b"].b}
    return node.finish(node.add("BatchMatMulV2", node.data[:2], **adjoint), 2)


def _prelu(node):
    return node.prelu(*node.data[:2])


def _bias_add(node):
    """The runtime adds with broadcasting, whatever rank the bias has and whatever `data_format` says."""
    return node.add("AddV2", node.data[:2])


_REWRITES = {
    "_FusedConv2D": _conv2d, "FusedDepthwiseConv2dNative": _depthwise, "_FusedMatMul": _matmul, "Prelu": _prelu,
    "BiasAdd": _bias_add,
}
