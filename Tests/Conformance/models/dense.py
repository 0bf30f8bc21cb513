"""Dense layers with every activation, of both generations of Keras."""

import numpy as np
import tensorflow as tf
import tf_keras

from catalog import case
from writer import spec

ACTIVATIONS = {
    "relu": "relu", "relu6": "relu6", "elu": "elu", "sigmoid": "sigmoid", "tanh": "tanh", "softmax": "softmax",
    "softplus": "softplus", "selu": "selu", "swish": "swish", "leaky_relu": "leaky_relu", "exponential": "exponential",
    "hard_sigmoid": "hard_sigmoid", "log_softmax": "log_softmax", "softsign": "softsign", "mish": "mish",
    "gelu": "gelu", "gelu_tanh": lambda x: tf.nn.gelu(x, approximate=True), "linear": "linear",
}


def _register(name, activation):
    @case(f"dense_{name}", ci=name in ("relu", "tanh", "gelu", "gelu_tanh", "leaky_relu", "swish"),
          may_refuse="rewritable-op" if name in ("gelu", "softsign") else ())
    def make(w):
        model = tf.keras.Sequential([
            tf.keras.Input((7,), name="x"),
            tf.keras.layers.Dense(6, activation=activation),
            tf.keras.layers.Dense(5, activation=activation),
        ])
        w.keras(model, {"x": w.normal(3, 7)}, {"x": w.normal(1, 7, scale=3)})


for _name, _activation in ACTIVATIONS.items():
    _register(_name, _activation)


@case(ci=True)
def dense_tf_keras(w):
    layers = tf_keras.layers
    model = tf_keras.Sequential([
        layers.Dense(8, activation="tanh", input_shape=(4,), name="first"), layers.LeakyReLU(0.3),
        layers.Dense(6, activation="relu", use_bias=False), layers.ThresholdedReLU(0.2), layers.Dense(3)])
    w.keras(model, {"first_input": w.normal(4, 4)})


@case()
def dense_layers_as_activations(w):
    layers = tf.keras.layers
    x = tf.keras.Input((5,), name="x")
    y = layers.Dense(5)(x)
    y = layers.PReLU()(y)
    y = layers.Dense(5)(y)
    y = layers.ELU(0.7)(y)
    y = layers.Dense(5)(y)
    y = layers.ReLU(max_value=2.0, negative_slope=0.1, threshold=0.05)(y)
    y = layers.Dense(5)(y)
    y = layers.Softmax(axis=-1)(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(4, 5)})


@case(ci=True)
def dense_prelu(w):
    x = tf.keras.Input((5,), name="x")
    y = tf.keras.layers.PReLU()(tf.keras.layers.Dense(6)(x))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(4, 5)})


@case()
def dense_over_time(w):
    """A Dense layer on rank 3 is a Tensordot with reshapes."""
    x = tf.keras.Input((None, 5), name="x")
    y = tf.keras.layers.Dense(4, activation="relu")(tf.keras.layers.Dense(6)(x))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 3, 5)}, {"x": w.normal(1, 7, 5)})


@case()
def dense_over_time_tf_keras(w):
    x = tf_keras.Input((None, 5), name="x")
    y = tf_keras.layers.Dense(4, activation="relu")(tf_keras.layers.Dense(6)(x))
    w.keras(tf_keras.Model(x, y), {"x": w.normal(2, 3, 5)}, {"x": w.normal(1, 7, 5)})


@case()
def dense_transposed_matmul(w):
    a, b, bias = w.variable(6, 4), w.variable(6, 3), w.variable(3)

    def model(x):
        y = tf.nn.relu(tf.matmul(x, a, transpose_b=True))
        return tf.nn.bias_add(tf.matmul(y, b), bias)

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(5, 4)}, track=[a, b, bias])


@case()
def matmul_bias_ranks(w):
    """`matmul + constant` is a bias only where the constant is one."""
    kernel = w.variable(4, 3)
    added = [w.variable(*shape) for shape in [(), (1,), (3,), (1, 3), (2, 3), (2, 1)]]

    def model(x):
        y = tf.matmul(x, kernel)
        answer = {}
        for index, value in enumerate(added):
            answer[f"right_{index}"] = tf.nn.elu(tf.matmul(x, kernel) + value)
            answer[f"left_{index}"] = value + y
        return answer

    w.function(model, {"x": spec([2, 4])}, {"x": w.normal(2, 4)}, track=[kernel, *added])


@case()
def matmul_sum_of_two(w):
    """What an LSTM cell has: a matmul added to another one is no bias."""
    a, b, bias = w.variable(4, 3), w.variable(5, 3), w.variable(3)

    def model(x, h):
        return tf.tanh(tf.nn.bias_add(tf.matmul(x, a) + tf.matmul(h, b), bias))

    w.function(model, {"x": spec([None, 4]), "h": spec([None, 5])}, {"x": w.normal(2, 4), "h": w.normal(2, 5)},
               track=[a, b, bias])


@case()
def batch_matmul(w):
    kernel = w.variable(3, 4, 5)

    def model(x):
        return {"y": tf.matmul(x, kernel), "adjoint": tf.matmul(x, x, adjoint_b=True)}

    w.function(model, {"x": spec([3, None, 4])}, {"x": w.normal(3, 2, 4)}, track=[kernel])


@case()
def dense_shared_twice(w):
    """One layer read in two places: its weights should be stored once."""
    layer = tf.keras.layers.Dense(5, activation="relu")
    x = tf.keras.Input((5,), name="x")
    y = layer(layer(x))
    w.keras(tf.keras.Model(x, tf.keras.layers.Concatenate()([y, layer(y)])), {"x": w.normal(3, 5)})


@case()
def dense_bias_of_zero_scale(w):
    model = tf.keras.Sequential([tf.keras.Input((4,), name="x"), tf.keras.layers.Dense(3, use_bias=False),
                                 tf.keras.layers.Activation("sigmoid")])
    w.keras(model, {"x": np.zeros((2, 4), np.float32)}, {"x": w.normal(2, 4)})
