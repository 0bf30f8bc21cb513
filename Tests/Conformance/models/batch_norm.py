"""Batch normalization in every position, with moving statistics that are not 0 and 1."""

import tensorflow as tf
import tf_keras

from catalog import case
from writer import spec, v1


@case(ci=True)
def batch_norm_after_conv(w):
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 3), name="x")
    y = layers.BatchNormalization()(layers.Conv2D(4, 3, use_bias=False)(x))
    y = layers.BatchNormalization(epsilon=0.01)(layers.Conv2D(5, 3)(layers.ReLU()(y)))
    w.keras(tf.keras.Model(x, layers.ReLU()(y)), {"x": w.normal(2, 8, 8, 3)})


@case()
def batch_norm_after_conv_tf_keras(w):
    layers = tf_keras.layers
    x = tf_keras.Input((8, 8, 3), name="x")
    y = layers.BatchNormalization()(layers.Conv2D(4, 3, use_bias=False)(x))
    y = layers.BatchNormalization(epsilon=0.01)(layers.Conv2D(5, 3)(layers.ReLU(6.0)(y)))
    w.keras(tf_keras.Model(x, layers.ReLU()(y)), {"x": w.normal(2, 8, 8, 3)})


@case(ci=True)
def batch_norm_before_conv(w):
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 3), name="x")
    y = layers.Conv2D(4, 3, padding="same", activation="relu")(layers.BatchNormalization()(x))
    y = layers.DepthwiseConv2D(3)(layers.BatchNormalization()(y))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 8, 8, 3)})


@case(ci=True)
def batch_norm_after_depthwise(w):
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 3), name="x")
    y = layers.BatchNormalization()(layers.DepthwiseConv2D(3, depth_multiplier=2, use_bias=False)(x))
    y = layers.BatchNormalization()(layers.DepthwiseConv2D(3)(layers.ReLU(6.0)(y)))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 8, 8, 3)})


@case()
def batch_norm_after_dense(w):
    layers = tf.keras.layers
    x = tf.keras.Input((5,), name="x")
    y = layers.BatchNormalization()(layers.Dense(6)(x))
    y = layers.BatchNormalization()(layers.Dense(6, activation="relu")(y))
    w.keras(tf.keras.Model(x, layers.Dense(3)(y)), {"x": w.normal(4, 5)})


@case()
def batch_norm_after_dense_tf_keras(w):
    layers = tf_keras.layers
    x = tf_keras.Input((5,), name="x")
    y = layers.BatchNormalization()(layers.Dense(6, use_bias=False)(x))
    w.keras(tf_keras.Model(x, layers.Dense(3)(y)), {"x": w.normal(4, 5)})


@case(ci=True)
def batch_norm_of_shared_conv(w):
    """A convolution whose weights are read twice: by one branch normalized, by the other not."""
    layers = tf.keras.layers
    conv = layers.Conv2D(4, 3, padding="same")
    x, z = tf.keras.Input((6, 6, 4), name="x"), tf.keras.Input((6, 6, 4), name="z")
    first, second = layers.BatchNormalization()(conv(x)), conv(z)
    w.keras(tf.keras.Model([x, z], {"first": first, "second": layers.ReLU()(second)}),
            {"x": w.normal(2, 6, 6, 4), "z": w.normal(2, 6, 6, 4)})


@case()
def batch_norm_of_conv_with_two_consumers(w):
    layers = tf.keras.layers
    x = tf.keras.Input((6, 6, 3), name="x")
    y = layers.Conv2D(4, 3, padding="same", use_bias=False)(x)
    first = layers.ReLU()(layers.BatchNormalization()(y))
    w.keras(tf.keras.Model(x, layers.Concatenate()([first, layers.BatchNormalization()(y), y])),
            {"x": w.normal(2, 6, 6, 3)})


@case()
def batch_norm_of_conv_that_is_an_output(w):
    layers = tf.keras.layers
    x = tf.keras.Input((6, 6, 3), name="x")
    y = layers.Conv2D(4, 3)(x)
    w.keras(tf.keras.Model(x, {"raw": y, "normal": layers.BatchNormalization()(y)}), {"x": w.normal(2, 6, 6, 3)})


@case()
def batch_norm_without_scale_or_center(w):
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 3), name="x")
    y = layers.BatchNormalization(scale=False)(layers.Conv2D(4, 3)(x))
    y = layers.BatchNormalization(center=False)(layers.DepthwiseConv2D(3, use_bias=False)(y))
    y = layers.BatchNormalization(scale=False, center=False)(layers.Conv2D(4, 1, use_bias=False)(y))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 8, 8, 3)})


@case()
def batch_norm_over_other_axis(w):
    layers = tf.keras.layers
    x = tf.keras.Input((4, 5, 3), name="x")
    y = layers.BatchNormalization(axis=1)(x)
    w.keras(tf.keras.Model(x, layers.BatchNormalization(axis=2)(y)), {"x": w.normal(2, 4, 5, 3)})


@case()
def batch_norm_of_transpose_and_3d(w):
    layers = tf.keras.layers
    x = tf.keras.Input((4, 4, 3), name="x")
    y = layers.BatchNormalization()(layers.Conv2DTranspose(4, 3, strides=2, padding="same", use_bias=False)(x))
    y = layers.Reshape((8, 8, 4, 1))(y)
    y = layers.BatchNormalization()(layers.Conv3D(2, 2)(y))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(1, 4, 4, 3)})


@case()
def batch_norm_between_additions(w):
    """A bias spelled as an addition, in both orders, before a fused batch normalization."""
    kernel, bias = w.variable(3, 3, 2, 4, scale=0.4), w.variable(4)
    scale, offset = tf.Variable(w.uniform(4, low=0.5, high=1.5)), w.variable(4)
    mean, variance = w.variable(4), tf.Variable(w.uniform(4, low=0.5, high=1.5))

    def norm(y):
        return v1.nn.fused_batch_norm(y, scale, offset, mean, variance, epsilon=0.003, is_training=False)[0]

    def model(x):
        return {"right": norm(tf.nn.conv2d(x, kernel, 1, "SAME") + bias),
                "left": norm(bias + tf.nn.conv2d(x, kernel, 1, "SAME")),
                "scalar": norm(tf.nn.conv2d(x, kernel, 1, "SAME") + 0.7),
                "tensor": norm(tf.nn.conv2d(x, kernel, 1, "SAME") + x[..., :1])}

    w.function(model, {"x": spec([None, 5, 5, 2])}, {"x": w.normal(2, 5, 5, 2)},
               track=[kernel, bias, scale, offset, mean, variance])


@case()
def batch_norm_as_mul_and_add(w):
    """What freezing made of it in older releases: `conv * a + b`, and the full arithmetic."""
    kernel, depth = w.normal(3, 3, 2, 4, scale=0.4), w.normal(3, 3, 4, 2, scale=0.4)
    gamma, beta, mean = w.normal(4), w.normal(4), w.normal(4)
    variance = w.uniform(8, low=0.5, high=1.5)

    def build():
        x = v1.placeholder(tf.float32, [None, 6, 6, 2], name="x")
        y = tf.nn.conv2d(x, tf.constant(kernel), 1, "SAME")
        y = v1.nn.relu6(tf.add(tf.multiply(y, tf.constant(gamma)), tf.constant(beta)))
        z = tf.nn.depthwise_conv2d(y, tf.constant(depth), [1, 1, 1, 1], "VALID")
        z = tf.nn.batch_normalization(z, 0.3, tf.constant(variance), None, tf.constant(variance), 0.001)
        y = tf.nn.batch_normalization(y, tf.constant(mean), tf.constant(variance[:4]), tf.constant(beta), None, 0.001)
        return {"x": x}, {"z": tf.identity(z, name="z"), "y": tf.identity(y, name="y")}

    w.frozen(build, {"x": w.normal(2, 6, 6, 2)})


@case()
def batch_norm_tf1_fused(w):
    def build():
        x = v1.placeholder(tf.float32, [None, 6, 6, 2], name="x")
        kernel = v1.get_variable("kernel", initializer=w.normal(3, 3, 2, 4, scale=0.4))
        y = tf.nn.conv2d(x, kernel, 1, "SAME")
        values = [v1.get_variable(n, initializer=v) for n, v in {
            "gamma": w.normal(4), "beta": w.normal(4), "mean": w.normal(4), "var": w.uniform(4, low=0.5, high=2)}.items()]
        y, _, _ = v1.nn.fused_batch_norm(y, *values, is_training=False)
        return {"x": x}, {"y": tf.nn.relu(y, name="y")}

    w.frozen(build, {"x": w.normal(2, 6, 6, 2)})


@case(may_refuse="batch-norm-in-training")
def batch_norm_in_training(w):
    scale, offset = tf.Variable(w.uniform(3, low=0.5, high=1.5)), w.variable(3)

    def model(x):
        return v1.nn.fused_batch_norm(x, scale, offset, epsilon=0.003, is_training=True)[0]

    w.function(model, {"x": spec([None, 5, 5, 3])}, {"x": w.normal(2, 5, 5, 3)}, track=[scale, offset])
