"""What training and debugging leave in a graph, and names that are odd."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec, v1


@case(ci=True)
def assertions_and_checks(w):
    kernel = w.variable(3, 2)

    def model(x):
        tf.debugging.assert_greater(tf.shape(x)[0], 0)
        with tf.control_dependencies([tf.debugging.assert_all_finite(x, "finite")]):
            y = tf.matmul(tf.debugging.check_numerics(x, "x"), kernel)
        tf.print("y is", y, output_stream="file:///dev/null")
        return tf.stop_gradient(tf.identity(y)) + tf.grad_pass_through(tf.round)(x)[:, :2]

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case()
def control_dependencies(w):
    def model(x):
        with tf.control_dependencies([tf.no_op(), x * 3.0]):
            y = tf.identity(x) + 1.0
        with tf.control_dependencies([y]):
            return tf.group(y), y

    w.function(lambda x: model(x)[1], {"x": spec([None, 3])}, {"x": w.normal(2, 3)})


@case()
def odd_node_names(w):
    """Names that every JavaScript object has already. (TensorFlow lets no name begin with an underscore or a blank.)"""

    def build():
        x = v1.placeholder(tf.float32, [None, 3], name="constructor")
        y = tf.multiply(x, tf.constant(2.0, name="valueOf"), name="toString")
        z = tf.add(y, tf.constant(w.normal(3), name="hasOwnProperty"), name="isPrototypeOf")
        return {"x": x}, {"y": tf.nn.relu(z, name="out.put-1/x>y"), "z": tf.identity(z, name="toLocaleString")}

    w.frozen(build, {"x": w.normal(2, 3)})


@case()
def odd_keys(w):
    def model(constructor, x):
        return {"toString": constructor + x, "valueOf": x * 2.0}

    w.function(model, {"constructor": spec([None]), "x": spec([None])}, {"constructor": w.normal(3), "x": w.normal(3)})


@case(not_on="webgl")
def proto_as_key(w):
    w.function(lambda x: {"__proto__": x * 2.0, "y": x + 1.0}, {"x": spec([None])}, {"x": w.normal(3)})


@case()
def names_that_only_differ_in_case(w):
    def build():
        x = v1.placeholder(tf.float32, [None, 3], name="Node")
        y = tf.multiply(x, 2.0, name="NODE")
        return {"x": x}, {"y": tf.add(y, 1.0, name="NoDe"), "z": tf.subtract(y, 1.0, name="n" + "o" * 200)}

    w.frozen(build, {"x": w.normal(2, 3)})


@case()
def training_leftovers(w):
    """An optimizer's slots and a loss in the same object; the signature needs neither."""
    model = tf.keras.Sequential([tf.keras.Input((3,), name="x"), tf.keras.layers.Dense(4, activation="relu"),
                                 tf.keras.layers.Dropout(0.4), tf.keras.layers.Dense(1)])
    model.compile("adam", "mse")
    model.fit(w.normal(16, 3), w.normal(16, 1), epochs=1, verbose=0)
    w.keras(model, {"x": w.normal(2, 3)})


@case(may_refuse="*")
def fake_quantization(w):
    def model(x):
        return tf.quantization.fake_quant_with_min_max_args(x, -6.0, 6.0)

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)})


@case()
def xla_compiled(w):
    kernel = w.variable(3, 2)

    @tf.function(jit_compile=True)
    def inner(x):
        return tf.nn.relu(tf.matmul(x, kernel))

    w.function(lambda x: inner(x) + 1.0, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case()
def deep_chain(w):
    """Two thousand nodes in a row: no recursion may overflow."""
    scale = np.float32(1.0003)

    def build():
        x = v1.placeholder(tf.float32, [None, 2], name="x")
        y = x
        for _ in range(1000):
            y = tf.add(tf.multiply(y, scale), tf.constant(0.001))
        return {"x": x}, {"y": tf.identity(y, name="y")}

    w.frozen(build, {"x": w.normal(2, 2)})


@case()
def many_constants(w):
    values = [w.normal(7) for _ in range(300)]

    def build():
        x = v1.placeholder(tf.float32, [None, 7], name="x")
        return {"x": x}, {"y": tf.add_n([x * tf.constant(v) for v in values], name="y")}

    w.frozen(build, {"x": w.normal(2, 7)})


@case()
def several_shards(w):
    """More than four megabytes of weights, so that one of them straddles two shards."""
    kernel, second = w.variable(1100, 800, scale=0.03), w.variable(800, 500, scale=0.03)
    w.function(lambda x: tf.matmul(tf.nn.relu(tf.matmul(x, kernel)), second), {"x": spec([None, 1100])},
               {"x": w.normal(2, 1100)}, track=[kernel, second])
