"""What TensorFlow 1 wrote: frozen graphs and SavedModels with reference or resource variables, v1 control flow."""

import numpy as np
import tensorflow as tf
import tf_keras

from catalog import case
from writer import v1


def _network(w, name="x"):
    x = v1.placeholder(tf.float32, [None, 8, 8, 2], name=name)
    kernel = v1.get_variable("kernel", initializer=w.normal(3, 3, 2, 4, scale=0.4))
    bias = v1.get_variable("bias", initializer=w.normal(4))
    y = tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, kernel, [1, 2, 2, 1], "SAME"), bias))
    y = tf.reshape(v1.nn.max_pool(y, [1, 2, 2, 1], [1, 2, 2, 1], "VALID"), [-1, 16])
    dense = v1.get_variable("dense", initializer=w.normal(16, 3, scale=0.3))
    return x, tf.nn.softmax(v1.nn.xw_plus_b(y, dense, v1.get_variable("offset", initializer=w.normal(3))), name="scores")


def _pixels(w):
    return {"x": w.normal(2, 8, 8, 2)}


@case(ci=True)
def frozen_graph(w):
    def build():
        x, y = _network(w)
        return {"x": x}, {"y": y}

    w.frozen(build, _pixels(w))


@case()
def frozen_graph_as_text(w):
    def build():
        x, y = _network(w)
        return {"x": x}, {"y": y}

    w.frozen(build, _pixels(w), text=True)


@case(ci=True)
def tf1_reference_variables(w):
    def build():
        x, y = _network(w)
        return {"pixels": x}, {"scores": y, "best": tf.argmax(y, 1, name="best")}

    w.tf1(build, {"pixels": w.normal(2, 8, 8, 2)})


@case()
def tf1_resource_variables(w):
    def build():
        x, y = _network(w)
        return {"pixels": x}, {"scores": y}

    w.tf1(build, {"pixels": w.normal(2, 8, 8, 2)}, resource_variables=True)


@case(may_refuse="rewritable-op")
def tf1_partitioned_variable(w):
    rows = w.normal(9, 3)

    def part(shape, dtype=None, partition_info=None):
        first = partition_info.var_offset[0]
        return tf.constant(rows[first:first + shape[0]])

    def build():
        ids = v1.placeholder(tf.int32, [None], name="ids")
        table = v1.get_variable("table", [9, 3], initializer=part, partitioner=v1.fixed_size_partitioner(2))
        return {"ids": ids}, {"rows": v1.nn.embedding_lookup(table, ids, partition_strategy="div")}

    w.tf1(build, {"ids": w.integers(5, high=9)})


def _v1_loop(w):
    x = v1.placeholder(tf.float32, [None, 3], name="x")
    kernel = tf.constant(w.normal(3, 3, scale=0.5))
    _, y = v1.while_loop(lambda i, _: i < 4, lambda i, y: (i + 1, tf.tanh(tf.matmul(y, kernel)) + 0.1), [tf.constant(0), x])
    return x, tf.identity(y, name="y")


@case(ci=True)
def frozen_v1_while(w):
    def build():
        x, y = _v1_loop(w)
        return {"x": x}, {"y": y}

    w.frozen(build, {"x": w.normal(2, 3)})


@case()
def tf1_v1_while(w):
    def build():
        x, y = _v1_loop(w)
        return {"x": x}, {"y": y}

    w.tf1(build, {"x": w.normal(2, 3)})


@case(ci=True)
def frozen_v1_cond(w):
    kernel = w.normal(3, 3)

    def build():
        x = v1.placeholder(tf.float32, [None, 3], name="x")
        flag = v1.placeholder(tf.bool, [], name="flag")
        y = v1.cond(flag, lambda: tf.matmul(x, tf.constant(kernel)), lambda: x - 1.0)
        return {"x": x, "flag": flag}, {"y": tf.identity(y, name="y")}

    w.frozen(build, *({"x": w.normal(2, 3), "flag": np.bool_(f)} for f in (True, False)))


@case()
def frozen_v1_cond_of_constants(w):
    """The branches are constants that hang on a control edge only."""

    def build():
        flag = v1.placeholder(tf.bool, [], name="flag")
        y = v1.cond(flag, lambda: tf.constant([1.0, 2.0]), lambda: tf.constant([-1.0, 0.5]))
        return {"flag": flag}, {"y": tf.multiply(y, 2.0, name="y")}

    w.frozen(build, {"flag": np.True_}, {"flag": np.False_})


@case()
def frozen_v1_cond_in_while(w):
    def build():
        x = v1.placeholder(tf.float32, [3], name="x")

        def body(i, y):
            return i + 1, v1.cond(tf.equal(i % 2, 0), lambda: y * 2.0, lambda: y - 0.5)

        _, y = v1.while_loop(lambda i, _: i < 5, body, [tf.constant(0), x])
        return {"x": x}, {"y": tf.identity(y, name="y")}

    w.frozen(build, {"x": w.normal(3)})


@case()
def frozen_v1_nested_while(w):
    def build():
        x = v1.placeholder(tf.float32, [3], name="x")

        def outer(i, y):
            _, y = v1.while_loop(lambda j, _: j <= i, lambda j, z: (j + 1, z * 1.1 + 0.2), [tf.constant(0), y])
            return i + 1, y

        _, y = v1.while_loop(lambda i, _: i < 3, outer, [tf.constant(0), x])
        return {"x": x}, {"y": tf.identity(y, name="y")}

    w.frozen(build, {"x": w.normal(3)})


@case()
def frozen_v1_tensor_array(w):
    def build():
        x = v1.placeholder(tf.float32, [4, 3], name="x")
        source = tf.TensorArray(tf.float32, 4).unstack(x)
        target = tf.TensorArray(tf.float32, 4)
        _, target = v1.while_loop(lambda i, _: i < 4, lambda i, t: (i + 1, t.write(i, source.read(i) * 2.0 + 1.0)),
                                  [tf.constant(0), target])
        return {"x": x}, {"y": tf.identity(target.stack(), name="y")}

    w.frozen(build, {"x": w.normal(4, 3)})


@case()
def frozen_v1_dynamic_rnn(w):
    def build():
        x = v1.placeholder(tf.float32, [2, None, 3], name="x")
        cell = tf_keras.layers.LSTMCell(
            4, kernel_initializer=v1.constant_initializer(w.normal(3, 16, scale=0.5)),
            recurrent_initializer=v1.constant_initializer(w.normal(4, 16, scale=0.5)),
            bias_initializer=v1.constant_initializer(w.normal(16)), unit_forget_bias=False)
        y, _ = v1.nn.dynamic_rnn(cell, x, dtype=tf.float32)
        return {"x": x}, {"y": tf.identity(y, name="y")}

    w.frozen(build, {"x": w.normal(2, 5, 3)}, {"x": w.normal(2, 2, 3)})


@case()
def frozen_placeholder_with_default(w):
    def build():
        x = v1.placeholder(tf.float32, [None, 3], name="x")
        scale = v1.placeholder_with_default(np.float32(2.5), [], name="scale")
        return {"x": x}, {"y": tf.multiply(x, scale, name="y")}

    w.frozen(build, {"x": w.normal(2, 3)})


@case()
def frozen_dropout_switch(w):
    """A `keep_prob` that is fed, and a training switch that defaults to off."""

    def build():
        x = v1.placeholder(tf.float32, [None, 3], name="x")
        training = v1.placeholder_with_default(False, [], name="training")
        kernel = v1.get_variable("kernel", initializer=w.normal(3, 4))
        y = v1.cond(training, lambda: tf.nn.relu(tf.matmul(x, kernel)) * 2.0, lambda: tf.nn.relu(tf.matmul(x, kernel)))
        return {"x": x}, {"y": tf.identity(y, name="y")}

    w.frozen(build, {"x": w.normal(2, 3)})


@case()
def frozen_functional_control_flow(w):
    def build():
        x = v1.placeholder(tf.float32, [None, 3], name="x")
        y = v1.cond(tf.reduce_sum(x) > 0.0, lambda: x * 2.0, lambda: -x)
        _, y = v1.while_loop(lambda i, _: i < 3, lambda i, z: (i + 1, z + 0.5), [tf.constant(0), y])
        return {"x": x}, {"y": tf.identity(y, name="y")}

    w.frozen(build, {"x": np.float32([[1, 2, 3]])}, {"x": np.float32([[-1, -2, 3]])}, control_flow_v2=True)
