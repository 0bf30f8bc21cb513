"""Layer, group and other normalizations."""

import tensorflow as tf
import tf_keras

from catalog import case
from writer import spec


@case(ci=True)
def layer_norm(w):
    layers = tf.keras.layers
    x = tf.keras.Input((None, 6), name="x")
    y = layers.LayerNormalization()(layers.Dense(6)(x))
    w.keras(tf.keras.Model(x, layers.LayerNormalization(epsilon=1e-5, center=False)(y)),
            {"x": w.normal(2, 4, 6)}, {"x": w.normal(1, 3, 6)})


@case(ci=True)
def layer_norm_tf_keras(w):
    """tf_keras computes it with a batch normalization in training mode, which the runtime cannot do."""
    layers = tf_keras.layers
    x = tf_keras.Input((5, 6), name="x")
    w.keras(tf_keras.Model(x, layers.LayerNormalization()(layers.Dense(6)(x))), {"x": w.normal(2, 5, 6)})


@case()
def layer_norm_over_two_axes(w):
    layers = tf.keras.layers
    x = tf.keras.Input((4, 5, 3), name="x")
    w.keras(tf.keras.Model(x, layers.LayerNormalization(axis=[1, 2, 3])(x)), {"x": w.normal(2, 4, 5, 3)})


@case()
def group_norm(w):
    layers = tf.keras.layers
    x = tf.keras.Input((6, 6, 4), name="x")
    y = layers.GroupNormalization(groups=2)(layers.Conv2D(4, 3)(x))
    w.keras(tf.keras.Model(x, layers.ReLU()(y)), {"x": w.normal(2, 6, 6, 4)})


@case()
def group_norm_tf_keras(w):
    layers = tf_keras.layers
    x = tf_keras.Input((6, 6, 4), name="x")
    y = layers.GroupNormalization(groups=2)(layers.Conv2D(4, 3)(x))
    w.keras(tf_keras.Model(x, layers.ReLU()(y)), {"x": w.normal(2, 6, 6, 4)})


@case()
def unit_and_rms_norm(w):
    layers = tf.keras.layers
    x = tf.keras.Input((6,), name="x")
    y = layers.UnitNormalization()(layers.Dense(5)(x))
    w.keras(tf.keras.Model(x, layers.RMSNormalization()(y)), {"x": w.normal(3, 6)})


@case()
def normalization_layer(w):
    layer = tf.keras.layers.Normalization(mean=[0.5, -1.0, 2.0], variance=[0.25, 2.0, 1.5])
    x = tf.keras.Input((3,), name="x")
    y = tf.keras.layers.Rescaling(1 / 127.5, offset=-1.0)(tf.keras.layers.Dense(3)(layer(x)))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(3, 3)})


@case()
def local_response_norm(w):
    def model(x):
        return tf.nn.lrn(x, depth_radius=2, bias=1.5, alpha=0.4, beta=0.6)

    w.function(model, {"x": spec([None, 4, 4, 7])}, {"x": w.normal(2, 4, 4, 7)})


@case()
def moments_by_hand(w):
    def model(x):
        mean, variance = tf.nn.moments(x, [1, 2], keepdims=True)
        return {"y": (x - mean) * tf.math.rsqrt(variance + 1e-3), "l2": tf.math.l2_normalize(x, -1)}

    w.function(model, {"x": spec([None, 4, 4, 3])}, {"x": w.normal(2, 4, 4, 3)})
