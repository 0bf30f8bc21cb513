"""Convolutions: rank, stride, dilation, padding, and what is added to them."""

import tensorflow as tf
import tf_keras

from catalog import case
from writer import spec


@case(ci=True)
def conv2d_stack(w):
    layers = tf.keras.layers
    model = tf.keras.Sequential([
        tf.keras.Input((12, 12, 3), name="image"),
        layers.Conv2D(4, 3, padding="same", activation="relu"), layers.MaxPooling2D(),
        layers.Conv2D(6, 3, strides=2, padding="same", activation="elu"),
        layers.Conv2D(5, 2, padding="valid", activation="sigmoid"), layers.Flatten(), layers.Dense(3, activation="softmax")])
    w.keras(model, {"image": w.normal(2, 12, 12, 3)}, {"image": w.normal(1, 12, 12, 3)})


def _activation(name, function):
    @case(f"conv2d_{name}", ci=name in ("tanh", "leaky_relu"), may_refuse="rewritable-op" if name == "gelu" else ())
    def make(w):
        layers = tf.keras.layers
        model = tf.keras.Sequential([tf.keras.Input((6, 6, 2), name="image"), layers.Conv2D(3, 3, activation=function),
                                     layers.Conv2D(4, 1, use_bias=False, activation=function)])
        w.keras(model, {"image": w.normal(2, 6, 6, 2)})


for _name, _function in {
        "relu6": "relu6", "tanh": "tanh", "leaky_relu": "leaky_relu", "hard_swish": "hard_silu", "swish": "swish",
        "selu": "selu", "gelu": "gelu"}.items():
    _activation(_name, _function)


@case(ci=True)
def conv1d(w):
    layers = tf.keras.layers
    x = tf.keras.Input((None, 3), name="x")
    y = layers.Conv1D(4, 3, padding="same", activation="relu")(x)
    y = layers.Conv1D(5, 2, strides=2, padding="valid")(y)
    y = layers.Conv1D(4, 3, padding="causal", dilation_rate=2, activation="tanh")(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 9, 3)}, {"x": w.normal(1, 14, 3)})


@case()
def conv1d_tf_keras(w):
    layers = tf_keras.layers
    x = tf_keras.Input((16, 3), name="x")
    y = layers.Conv1D(4, 3, padding="same", activation="relu")(x)
    y = layers.SeparableConv1D(5, 3, padding="same", activation="relu")(y)
    y = layers.DepthwiseConv1D(3, padding="same")(y)
    w.keras(tf_keras.Model(x, y), {"x": w.normal(2, 16, 3)})


@case()
def conv3d(w):
    layers = tf.keras.layers
    x = tf.keras.Input((6, 6, 6, 2), name="x")
    y = layers.Conv3D(3, 3, padding="same", activation="relu")(x)
    y = layers.MaxPooling3D()(y)
    y = layers.Conv3D(4, 2, strides=2)(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(1, 6, 6, 6, 2)})


@case(ci=True)
def conv2d_transpose(w):
    layers = tf.keras.layers
    x = tf.keras.Input((None, None, 3), name="x")
    y = layers.Conv2DTranspose(4, 3, strides=2, padding="same", activation="relu")(x)
    y = layers.Conv2DTranspose(2, 2, strides=1, padding="valid")(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 4, 5, 3)}, {"x": w.normal(1, 3, 3, 3)})


@case()
def conv1d_transpose(w):
    x = tf_keras.Input((6, 3), name="x")
    y = tf_keras.layers.Conv1DTranspose(4, 3, strides=2, padding="same", activation="relu")(x)
    w.keras(tf_keras.Model(x, y), {"x": w.normal(2, 6, 3)})


@case(ci=True)
def depthwise(w):
    layers = tf.keras.layers
    x = tf.keras.Input((10, 10, 3), name="x")
    y = layers.DepthwiseConv2D(3, padding="same", activation="relu6")(x)
    y = layers.DepthwiseConv2D(3, strides=2, depth_multiplier=2, activation="relu")(y)
    y = layers.DepthwiseConv2D(2, use_bias=False, activation="elu")(y)
    y = layers.DepthwiseConv2D(2, activation="tanh")(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 10, 10, 3)})


@case()
def depthwise_leaky_and_prelu(w):
    """The runtime reads no slope for LeakyRelu after a depthwise convolution, but does take PReLU."""
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 3), name="x")
    y = layers.LeakyReLU(0.3)(layers.DepthwiseConv2D(3)(x))
    y = layers.PReLU(shared_axes=[1, 2])(layers.DepthwiseConv2D(3)(y))
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 8, 8, 3)})


@case()
def separable(w):
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 3), name="x")
    y = layers.SeparableConv2D(5, 3, padding="same", activation="relu")(x)
    y = layers.SeparableConv2D(4, 3, strides=2, depth_multiplier=2)(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 8, 8, 3)})


@case(ci=True)
def dilated(w):
    layers = tf.keras.layers
    x = tf.keras.Input((14, 14, 2), name="x")
    y = layers.Conv2D(3, 3, dilation_rate=2, padding="same", activation="relu")(x)
    y = layers.Conv2D(4, 3, dilation_rate=(2, 3))(y)
    y = layers.DepthwiseConv2D(3, dilation_rate=2)(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 14, 14, 2)})


@case()
def dilated_tf_keras(w):
    """tf_keras spells dilation as SpaceToBatchND and BatchToSpaceND around an ordinary convolution."""
    layers = tf_keras.layers
    x = tf_keras.Input((14, 14, 2), name="x")
    y = layers.Conv2D(3, 3, dilation_rate=2, padding="same", activation="relu")(x)
    y = layers.Conv2D(4, 3, dilation_rate=3, padding="valid")(y)
    w.keras(tf_keras.Model(x, y), {"x": w.normal(2, 14, 14, 2)})


@case()
def space_to_batch_convolution(w):
    kernel, bias = w.variable(3, 3, 2, 4, scale=0.4), w.variable(4)

    def model(x):
        y = tf.space_to_batch(x, [2, 2], [[2, 2], [2, 2]])
        y = tf.nn.bias_add(tf.nn.conv2d(y, kernel, 1, "VALID"), bias)
        return tf.nn.relu(tf.compat.v1.batch_to_space_nd(y, [2, 2], [[0, 0], [0, 0]]))

    w.function(model, {"x": spec([None, 8, 8, 2])}, {"x": w.normal(1, 8, 8, 2)}, track=[kernel, bias])


@case()
def explicit_padding(w):
    kernel, depth = w.variable(3, 3, 2, 4, scale=0.4), w.variable(3, 3, 4, 1, scale=0.4)
    bias = w.variable(4)

    def model(x):
        y = tf.nn.conv2d(x, kernel, [1, 2, 2, 1], [[0, 0], [1, 0], [2, 1], [0, 0]])
        y = tf.nn.relu(tf.nn.bias_add(y, bias))
        y = tf.raw_ops.DepthwiseConv2dNative(input=y, filter=depth, strides=[1, 1, 1, 1], padding="EXPLICIT",
                                             explicit_paddings=[0, 0, 1, 1, 1, 2, 0, 0])
        return tf.nn.bias_add(y, bias)

    w.function(model, {"x": spec([None, 9, 9, 2])}, {"x": w.normal(2, 9, 9, 2)}, track=[kernel, depth, bias])


@case(ci=True)
def padded_convolution(w):
    layers = tf.keras.layers
    x = tf.keras.Input((7, 7, 2), name="x")
    y = layers.ZeroPadding2D(((1, 0), (2, 1)))(x)
    y = layers.Conv2D(4, 3, strides=2, activation="relu")(y)
    y = layers.ZeroPadding2D(1)(y)
    y = layers.DepthwiseConv2D(3, strides=2)(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 7, 7, 2)})


@case(may_refuse="*")
def grouped_convolution(w):
    """The runtime has no grouped convolution: refused, or split into groups."""
    layers = tf.keras.layers
    x = tf.keras.Input((6, 6, 4), name="x")
    w.keras(tf.keras.Model(x, layers.Conv2D(6, 3, groups=2, activation="relu")(x)), {"x": w.normal(2, 6, 6, 4)})


@case(ci=True)
def conv_plus_constant(w):
    """A constant added to a convolution is a bias only where it has one value per channel."""
    kernel = w.variable(2, 2, 3, 4, scale=0.5)
    shapes = [(), (1,), (4,), (1, 4), (5, 4), (5, 1), (1, 1, 4), (5, 5, 1), (1, 1, 1, 4), (1, 5, 5, 4), (2, 5, 5, 4)]
    added = [w.variable(*shape) for shape in shapes]

    def model(x):
        answer = {}
        for index, value in enumerate(added):
            answer[f"right_{index}"] = tf.nn.relu(tf.nn.conv2d(x, kernel, 1, "VALID") + value)
            answer[f"left_{index}"] = tf.nn.relu(value + tf.nn.conv2d(x, kernel, 1, "VALID"))
            answer[f"minus_{index}"] = tf.nn.conv2d(x, kernel, 1, "VALID") - value
        return answer

    w.function(model, {"x": spec([2, 6, 6, 3])}, {"x": w.normal(2, 6, 6, 3)}, track=[kernel, *added])


@case(ci=True)
def residual_blocks(w):
    layers = tf.keras.layers
    x = tf.keras.Input((8, 8, 4), name="x")
    y = layers.Conv2D(4, 3, padding="same", activation="relu")(x)
    y = layers.Conv2D(4, 3, padding="same", use_bias=False)(y)
    y = layers.Add()([y, x])
    z = layers.Conv2D(4, 1)(layers.ReLU()(y))
    w.keras(tf.keras.Model(x, layers.Add()([z, y])), {"x": w.normal(2, 8, 8, 4)})


@case()
def convolution_and_its_input(w):
    """`conv(x) + x` looks like a bias to one who checks only the op."""
    kernel = w.variable(3, 3, 2, 2, scale=0.4)

    def model(x):
        y = tf.nn.conv2d(x, kernel, 1, "SAME") + x
        return tf.nn.relu(x + tf.nn.conv2d(y, kernel, 1, "SAME"))

    w.function(model, {"x": spec([None, 5, 5, 2])}, {"x": w.normal(2, 5, 5, 2)}, track=[kernel])


@case()
def intermediate_outputs(w):
    """Nodes that could be fused away, but are outputs themselves."""
    kernel, bias = w.variable(3, 3, 2, 4, scale=0.4), w.variable(4)

    def model(x):
        product = tf.nn.conv2d(x, kernel, 1, "SAME")
        biased = tf.nn.bias_add(product, bias)
        return {"product": product, "biased": biased, "active": tf.nn.relu(biased)}

    w.function(model, {"x": spec([None, 5, 5, 2])}, {"x": w.normal(2, 5, 5, 2)}, track=[kernel, bias])


@case()
def prelu_shared_axes(w):
    layers = tf.keras.layers
    x = tf.keras.Input((6, 6, 3), name="x")
    y = layers.PReLU(shared_axes=[1, 2])(layers.Conv2D(4, 3, padding="same")(x))
    y = layers.PReLU()(layers.Conv2D(4, 3, padding="same")(y))
    y = layers.PReLU(shared_axes=[1])(y)
    w.keras(tf.keras.Model(x, y), {"x": w.normal(2, 6, 6, 3)})


@case()
def prelu_written_by_hand(w):
    """relu(x) - a * relu(-x), in both orders of the sum."""
    slope, kernel = w.variable(4), w.variable(3, 4)

    def model(x):
        y = tf.matmul(x, kernel)
        first = tf.nn.relu(y) + -slope * tf.nn.relu(-y)
        return {"first": first, "second": -slope * tf.nn.relu(-x[:, :1] * y) + tf.nn.relu(x[:, :1] * y)}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(4, 3)}, track=[slope, kernel])


@case()
def convolution_of_channels_first(w):
    """Spelled NCHW by transposes, which is the only way that a processor runs it."""
    kernel, bias = w.variable(3, 3, 2, 4, scale=0.4), w.variable(4)

    def model(x):
        y = tf.nn.conv2d(tf.transpose(x, [0, 2, 3, 1]), kernel, 1, "SAME")
        return tf.transpose(tf.nn.bias_add(y, bias), [0, 3, 1, 2])

    w.function(model, {"x": spec([None, 2, 6, 6])}, {"x": w.normal(2, 2, 6, 6)}, track=[kernel, bias])


@case()
def convolution_with_kernel_from_input(w):
    """A filter that is no constant: nothing to fold, and no weight to look at."""

    def model(x, kernel):
        return tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, kernel, 1, "SAME"), tf.constant([0.3, -0.2])))

    w.function(model, {"x": spec([None, 5, 5, 2]), "kernel": spec([3, 3, 2, 2])},
               {"x": w.normal(2, 5, 5, 2), "kernel": w.normal(3, 3, 2, 2)})


@case()
def dilation2d(w):
    kernel = w.variable(3, 3, 2, scale=0.4)

    def model(x):
        return tf.nn.dilation2d(x, kernel, [1, 1, 1, 1], "SAME", "NHWC", [1, 1, 1, 1])

    w.function(model, {"x": spec([None, 6, 6, 2])}, {"x": w.normal(1, 6, 6, 2)}, track=[kernel])
