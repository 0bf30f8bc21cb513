"""Keys and structures of inputs and outputs, and more than one signature."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec


@case(ci=True)
def outputs_of_one_shape(w):
    """Two outputs of the same type and shape keep their names, in whatever order they are listed."""
    a, b = w.variable(3, 2), w.variable(3, 2)

    def model(x):
        return {"zebra": tf.matmul(x, a), "ant": tf.matmul(x, b), "middle": tf.nn.relu(tf.matmul(x, a))}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[a, b])


@case(ci=True)
def two_keys_on_one_tensor(w):
    kernel = w.variable(3, 2)

    def model(x):
        y = tf.matmul(x, kernel)
        return {"first": y, "second": y, "third": tf.identity(y)}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case(ci=True)
def output_that_is_an_input(w):
    def model(x, y):
        return {"x": x, "copy": x, "sum": x + y, "z": y}

    w.function(model, {"x": spec([None, 3]), "y": spec([None, 3])}, {"x": w.normal(2, 3), "y": w.normal(2, 3)})


@case(ci=True)
def constant_outputs(w):
    value, kept = tf.constant(w.normal(2, 2)), w.variable(3)

    def model(x):
        return {"constant": value, "again": value, "variable": kept, "scalar": tf.constant(3), "x": x * 2.0,
                "text": tf.constant("v1.2")}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[value, kept])


@case()
def only_constant_outputs(w):
    kept = w.variable(3)
    w.function(lambda x: {"variable": kept * 2.0}, {"x": spec([None])}, {"x": w.normal(2)}, track=[kept])


@case(ci=True)
def unused_inputs(w):
    def model(x, ignored, text):
        return x * 2.0

    w.function(model, {"x": spec([None, 3]), "ignored": spec([2], tf.int32), "text": spec([None], tf.string)},
               {"x": w.normal(2, 3), "ignored": np.int32([1, 2]), "text": np.array(["a"], dtype=object)})


@case()
def no_inputs(w):
    kernel = w.variable(2, 3)
    w.function(lambda: {"y": tf.nn.relu(kernel) + 1.0}, {}, {}, track=[kernel])


@case()
def many_outputs_of_one_node(w):
    def model(x):
        a, b, c = tf.split(x, 3, axis=1)
        values, indices = tf.math.top_k(x, 2)
        first, second = tf.unstack(x[:2])
        return {"c": c, "a": a, "b": b, "values": values, "indices": indices, "first": first, "second": second}

    w.function(model, {"x": spec([2, 6])}, {"x": w.normal(2, 6)})


@case()
def second_output_only(w):
    def model(x):
        return {"indices": tf.math.top_k(x, 2).indices, "last": tf.split(x, 3, axis=1)[2]}

    w.function(model, {"x": spec([None, 6])}, {"x": w.normal(2, 6)})


@case(ci=True)
def second_signature(w):
    kernel, other = w.variable(3, 2), w.variable(3, 4)
    w.functions({"serving_default": (lambda x: tf.matmul(x, kernel), {"x": spec([None, 3])}),
                 "encode": (lambda x: {"code": tf.tanh(tf.matmul(x, other))}, {"x": spec([None, 3])})},
                "encode", {"x": w.normal(2, 3)}, track=[kernel, other])


@case()
def signature_without_a_default(w):
    kernel = w.variable(3, 2)
    w.functions({"a": (lambda x: tf.matmul(x, kernel), {"x": spec([None, 3])}),
                 "b": (lambda x: -tf.matmul(x, kernel), {"x": spec([None, 3])})}, "b", {"x": w.normal(2, 3)}, track=[kernel])


@case()
def signatures_of_shared_functions(w):
    """Both signatures call one function, of which each needs another specialisation."""
    kernel = w.variable(3, 3)

    @tf.function
    def shared(x):
        return tf.nn.relu(tf.matmul(x, kernel))

    w.functions({"serving_default": (lambda x: shared(x), {"x": spec([None, 3])}),
                 "twice": (lambda x: shared(shared(x)), {"x": spec([2, 3])})}, "twice", {"x": w.normal(2, 3)}, track=[kernel])


@case()
def keras_dict_outputs(w):
    layers = tf.keras.layers
    a, b = tf.keras.Input((3,), name="a"), tf.keras.Input((4,), name="b")
    y = layers.Concatenate()([layers.Dense(4)(a), layers.Dense(4)(b)])
    w.keras(tf.keras.Model({"a": a, "b": b}, {"small": layers.Dense(2)(y), "large": layers.Dense(2)(y)}),
            {"a": w.normal(2, 3), "b": w.normal(2, 4)})


@case()
def keras_list_outputs(w):
    layers = tf.keras.layers
    x = tf.keras.Input((3,), name="x")
    y = layers.Dense(4, activation="relu")(x)
    w.keras(tf.keras.Model(x, [layers.Dense(2)(y), layers.Dense(2)(y), y]), {"x": w.normal(2, 3)})


@case()
def nested_names(w):
    """Keys with blanks, slashes, dots and letters beyond ASCII; digits first."""
    kernel = w.variable(3, 2)

    def model(x):
        y = tf.matmul(x, kernel)
        return {"head/scores": y, "head.loss": y * 2.0, "Größe": y * 3.0, "0": y * 4.0, "two words": y * 5.0}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case()
def many_inputs(w):
    names = [f"in_{i}" for i in range(12)]
    scale = w.normal(12)

    def model(**inputs):
        return tf.add_n([inputs[name] * float(s) for name, s in zip(names, scale)])

    w.function(model, {name: spec([None, 2]) for name in names}, {name: w.normal(3, 2) for name in names})


@case(ci=True)
def shared_variable_read_often(w):
    kernel, bias = w.variable(4, 4, scale=0.5), w.variable(4)

    def model(x):
        for _ in range(6):
            x = tf.tanh(tf.matmul(x, kernel) + bias)
        return x

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(2, 4)}, track=[kernel, bias])


@case()
def subclassed_model_of_functions(w):
    """Calls within calls, one of them three deep and called from two places."""
    kernel = w.variable(3, 3)

    @tf.function
    def inner(x, scale):
        return tf.matmul(x, kernel) * scale

    @tf.function
    def middle(x):
        return tf.nn.relu(inner(x, 2.0)) + inner(x, -1.0)

    @tf.function
    def outer(x):
        return {"a": middle(x), "b": [middle(-x), inner(x, 0.5)]}

    def model(x):
        found = outer(x)
        return {"a": found["a"], "b0": found["b"][0], "b1": found["b"][1]}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case()
def custom_gradient_and_recompute(w):
    @tf.custom_gradient
    def clipped(x):
        return tf.clip_by_value(x, -1.0, 1.0), lambda dy: dy

    @tf.recompute_grad
    def again(x):
        return tf.sin(x)

    w.function(lambda x: again(clipped(x)), {"x": spec([None, 3])}, {"x": w.normal(2, 3)})
