"""Convolutions at the limits of what the runtime takes: just inside, and just outside."""

import numpy as np
import tensorflow as tf

import substitute
from catalog import case
from writer import spec

raw = tf.raw_ops


def _stuffed(kernel, rate):
    """A kernel with zeros between its elements: what a dilated convolution computes with."""
    spatial = len(kernel.shape) - 2
    sizes = [(size - 1) * rate + 1 for size in kernel.shape[:spatial]]
    result = np.zeros([*sizes, *kernel.shape[spatial:]], np.float32)
    result[tuple(slice(None, None, rate) for _ in range(spatial))] = kernel
    return result


def _last(x):
    return tf.transpose(x, [0, *range(2, len(x.shape)), 1])


def _first(x):
    return tf.transpose(x, [0, len(x.shape) - 1, *range(1, len(x.shape) - 1)])


# Strides and dilations


@case(ci=True, since="4.22.0")
def strides_or_dilations(w):
    """The runtime takes one or the other."""
    kernel, depth, solid = w.normal(3, 2, 3, 4), w.normal(3, 3, 3, 2), w.normal(2, 2, 2, 3, 2)

    def model(x, z):
        return {"stride": tf.nn.conv2d(x, kernel, [1, 2, 1, 1], "SAME"),
                "dilation": tf.nn.conv2d(x, kernel, 1, "VALID", dilations=[1, 2, 3, 1]),
                "depthwise": tf.nn.depthwise_conv2d(x, depth, [1, 2, 2, 1], "SAME"),
                "rate": tf.nn.depthwise_conv2d(x, depth, [1, 1, 1, 1], "SAME", dilations=[2, 3]),
                "solid": tf.nn.conv3d(z, solid, [1, 2, 1, 2, 1], "SAME")}

    w.function(model, {"x": spec([None, 9, 8, 3]), "z": spec([None, 5, 5, 5, 3])},
               {"x": w.normal(2, 9, 8, 3), "z": w.normal(1, 5, 5, 5, 3)})


@case(ci=True, may_refuse="strided-and-dilated-convolution")
def strides_with_dilations(w):
    kernel = w.normal(3, 3, 2, 4)
    w.function(lambda x: tf.nn.conv2d(x, kernel, 2, "SAME", dilations=2), {"x": spec([None, 9, 8, 2])},
               {"x": w.normal(2, 9, 8, 2)})


@case(may_refuse="strided-and-dilated-convolution")
def stride_and_dilation_of_different_axes(w):
    kernel = w.normal(3, 3, 2, 4)
    w.function(lambda x: tf.nn.conv2d(x, kernel, [1, 2, 1, 1], "VALID", dilations=[1, 1, 2, 1]), {"x": spec([None, 9, 8, 2])},
               {"x": w.normal(2, 9, 8, 2)})


@case(may_refuse="strided-and-dilated-convolution")
def dilation_of_a_pointwise_kernel(w):
    """It means nothing, and the runtime refuses it all the same."""
    kernel = w.normal(1, 1, 2, 4)
    w.function(lambda x: tf.nn.conv2d(x, kernel, 2, "SAME", dilations=2), {"x": spec([None, 9, 8, 2])},
               {"x": w.normal(2, 9, 8, 2)})


@case()
def strides_with_dilations_and_a_fed_kernel(w):
    w.function(lambda x, k: tf.nn.conv2d(x, k, 2, "SAME", dilations=2), {"x": spec([None, 9, 8, 2]), "k": spec([3, 3, 2, 4])},
               {"x": w.normal(2, 9, 8, 2), "k": w.normal(3, 3, 2, 4)})


@case(may_refuse="strided-and-dilated-convolution")
def strides_with_dilations_depthwise(w):
    kernel = w.normal(3, 3, 3, 2)
    substitute.save(
        w, lambda x: raw.DepthwiseConv2dNative(
            input=x, filter=kernel, strides=[1, 2, 2, 1], padding="SAME", dilations=[1, 2, 2, 1]),
        lambda x: tf.nn.depthwise_conv2d(x, _stuffed(kernel, 2), [1, 2, 2, 1], "SAME"), {"x": w.normal(1, 9, 9, 3)})


# Groups


@case(may_refuse="grouped-convolution")
def groups_of_many(w):
    """More groups than conversion writes out."""
    kernel = w.normal(3, 3, 1, 130)
    w.function(lambda x: tf.nn.conv2d(x, kernel, 1, "SAME"), {"x": spec([None, 4, 4, 130])}, {"x": w.normal(1, 4, 4, 130)})


@case(may_refuse="grouped-convolution")
def groups_channels_first(w):
    kernel = w.normal(3, 3, 2, 6)
    substitute.save(
        w, lambda x: raw.Conv2D(input=x, filter=kernel, strides=[1] * 4, padding="SAME", data_format="NCHW"),
        lambda x: _first(tf.nn.conv2d(_last(x), kernel, 1, "SAME")), {"x": w.normal(1, 4, 5, 6)})


@case(ci=True)
def depth_known_from_the_layer_before(w):
    """Rows and columns are not known, the depth of each layer follows from the one before."""
    first, second, bias = w.normal(3, 3, 2, 4), w.normal(3, 3, 4, 3), w.normal(4)

    def model(x):
        y = tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, first, 1, "SAME"), bias))
        return tf.nn.conv2d(tf.concat([y[..., :2], tf.nn.max_pool2d(y, 2, 1, "SAME")[..., 2:]], -1), second, 2, "SAME")

    w.function(model, {"x": spec([None, None, None, 2])}, {"x": w.normal(1, 5, 6, 2)})


# Channels first


def _channels_first(name, function, equal, *shape, **declared):
    @case(f"channels_first_{name}", **declared)
    def make(w):
        constants = {"kernel": w.normal(3, 2, 3, 4), "depth": w.normal(3, 3, 3, 2), "solid": w.normal(2, 2, 2, 3, 2),
                     "vector": w.normal(3), "positive": w.uniform(3, low=0.5, high=1.5)}
        substitute.save(w, lambda x: function(x, **constants), lambda x: _first(equal(_last(x), **constants)),
                        {"x": w.normal(*shape)})


_channels_first(
    "conv2d_strided", lambda x, kernel, **_: raw.Conv2D(
        input=x, filter=kernel, strides=[1, 1, 2, 3], padding="SAME", data_format="NCHW"),
    lambda x, kernel, **_: tf.nn.conv2d(x, kernel, [1, 2, 3, 1], "SAME"), 2, 3, 7, 8, ci=True)
_channels_first(
    "conv2d_dilated", lambda x, kernel, **_: raw.Conv2D(
        input=x, filter=kernel, strides=[1, 1, 1, 1], dilations=[1, 1, 2, 1], padding="VALID", data_format="NCHW"),
    lambda x, kernel, **_: tf.nn.conv2d(x, kernel, 1, "VALID", dilations=[1, 2, 1, 1]), 2, 3, 7, 8)
_channels_first(
    "conv2d_explicit_padding", lambda x, kernel, **_: raw.Conv2D(
        input=x, filter=kernel, strides=[1, 1, 2, 2], padding="EXPLICIT", explicit_paddings=[0, 0, 0, 0, 1, 0, 0, 2],
        data_format="NCHW"),
    lambda x, kernel, **_: tf.nn.conv2d(x, kernel, 2, [[0, 0], [1, 0], [0, 2], [0, 0]]), 2, 3, 7, 8, since="4.22.0")
_channels_first(
    "depthwise", lambda x, depth, **_: raw.DepthwiseConv2dNative(
        input=x, filter=depth, strides=[1, 1, 2, 2], padding="SAME", data_format="NCHW"),
    lambda x, depth, **_: tf.nn.depthwise_conv2d(x, depth, [1, 2, 2, 1], "SAME"), 2, 3, 7, 8, ci=True, since="4.22.0")
_channels_first(
    # Every size is 3, so that nothing fails: only the numbers tell.
    "depthwise_square", lambda x, depth, **_: raw.DepthwiseConv2dNative(
        input=x, filter=depth, strides=[1, 1, 1, 1], padding="SAME", data_format="NCHW"),
    lambda x, depth, **_: tf.nn.depthwise_conv2d(x, depth, [1, 1, 1, 1], "SAME"), 2, 3, 3, 3)
_channels_first(
    "conv2d_transpose", lambda x, kernel, **_: raw.Conv2DBackpropInput(
        input_sizes=[2, 3, 8, 10], filter=kernel, out_backprop=x, strides=[1, 1, 2, 2], padding="SAME", data_format="NCHW"),
    lambda x, kernel, **_: tf.nn.conv2d_transpose(x, kernel, [2, 8, 10, 3], 2, "SAME"), 2, 4, 4, 5)
_channels_first(
    "conv3d", lambda x, solid, **_: raw.Conv3D(
        input=x, filter=solid, strides=[1, 1, 1, 2, 2], padding="SAME", data_format="NCDHW"),
    lambda x, solid, **_: tf.nn.conv3d(x, solid, [1, 1, 2, 2, 1], "SAME"), 1, 3, 4, 5, 6)
_channels_first(
    "max_pool", lambda x, **_: raw.MaxPool(input=x, ksize=[1, 1, 2, 3], strides=[1, 1, 2, 1], padding="SAME", data_format="NCHW"),
    lambda x, **_: tf.nn.max_pool2d(x, [2, 3], [2, 1], "SAME"), 2, 3, 7, 8, ci=True)
_channels_first(
    "average_pool", lambda x, **_: raw.AvgPool(
        value=x, ksize=[1, 1, 3, 3], strides=[1, 1, 1, 1], padding="SAME", data_format="NCHW"),
    lambda x, **_: tf.nn.avg_pool2d(x, 3, 1, "SAME"), 2, 3, 7, 8)
_channels_first(
    "pool3d", lambda x, **_: raw.MaxPool3D(
        input=x, ksize=[1, 1, 2, 2, 2], strides=[1, 1, 2, 2, 2], padding="SAME", data_format="NCDHW"),
    lambda x, **_: tf.nn.max_pool3d(x, 2, 2, "SAME"), 1, 2, 4, 5, 6)
_channels_first(
    "batch_norm", lambda x, vector, positive, **_: raw.FusedBatchNormV3(
        x=x, scale=positive, offset=vector, mean=vector, variance=positive, is_training=False, data_format="NCHW",
        epsilon=0.01)[0],
    lambda x, vector, positive, **_: tf.nn.batch_normalization(x, vector, positive, vector, positive, 0.01), 2, 3, 3, 3, ci=True)
_channels_first(
    "bias", lambda x, vector, **_: tf.nn.relu(raw.BiasAdd(value=x, bias=vector, data_format="NCHW")),
    lambda x, vector, **_: tf.nn.relu(x + vector), 2, 3, 3, 3, ci=True)
_channels_first(
    "depth_to_space", lambda x, **_: raw.DepthToSpace(input=x, block_size=2, data_format="NCHW"),
    lambda x, **_: tf.nn.depth_to_space(x, 2), 1, 8, 2, 3)


@case(refused="channels-first-layout")
def channels_first_bias_of_unknown_rank(w):
    bias = w.normal(3)
    w.function(lambda x: raw.BiasAdd(value=x, bias=bias, data_format="NCHW"), {"x": spec(None)}, {"x": w.normal(1, 3, 3, 3)})


# Transposed


@case()
def conv2d_transpose_strides_over_kernel(w):
    kernel = w.normal(2, 2, 3, 4)
    w.function(lambda x: {"same": tf.nn.conv2d_transpose(x, kernel, [1, 12, 15, 3], 3, "SAME"),
                          "valid": tf.nn.conv2d_transpose(x, kernel, [1, 11, 14, 3], 3, "VALID")},
               {"x": spec([1, 4, 5, 4])}, {"x": w.normal(1, 4, 5, 4)})


@case(may_refuse="dilated-transposed-convolution")
def conv2d_transpose_dilated(w):
    kernel = w.normal(3, 2, 3, 4)
    substitute.save(
        w, lambda x: raw.Conv2DBackpropInput(input_sizes=[1, 7, 8, 3], filter=kernel, out_backprop=x, strides=[1] * 4,
                                             dilations=[1, 2, 2, 1], padding="SAME"),
        lambda x: tf.nn.conv2d_transpose(x, _stuffed(kernel, 2), [1, 7, 8, 3], 1, "SAME"), {"x": w.normal(1, 7, 8, 4)})


@case(may_refuse="short-size-of-transposed-convolution")
def conv2d_transpose_to_height_and_width(w):
    kernel = w.normal(3, 2, 3, 4)
    w.function(lambda x: raw.Conv2DBackpropInput(
        input_sizes=[7, 8], filter=kernel, out_backprop=x, strides=[1] * 4, padding="SAME"),
               {"x": spec([2, 7, 8, 4])}, {"x": w.normal(2, 7, 8, 4)})


# Paddings of three dimensions


@case()
def conv3d_same_padding_that_pads(w):
    """The same with a pointwise kernel needs no padding where sizes are odd."""
    kernel, point = w.normal(3, 3, 3, 2, 3), w.normal(1, 1, 1, 2, 3)
    w.function(lambda x: {"wide": tf.nn.conv3d(x, kernel, [1, 2, 2, 2, 1], "SAME"),
                          "point": tf.nn.conv3d(x, point, [1, 2, 2, 2, 1], "SAME")},
               {"x": spec([None, 5, 7, 5, 2])}, {"x": w.normal(1, 5, 7, 5, 2)})


@case(ci=True, may_refuse="misplaced-same-padding")
def conv3d_pointwise_with_strides(w):
    """The shortcut of a residual network: sizes are even, so padding is negative, and the runtime halves it downwards."""
    kernel = w.normal(1, 1, 1, 2, 3)
    w.function(lambda x: tf.nn.conv3d(x, kernel, [1, 2, 2, 2, 1], "SAME"), {"x": spec([None, 6, 6, 6, 2])},
               {"x": w.normal(1, 6, 6, 6, 2)})


@case(may_refuse="misplaced-same-padding")
def conv3d_strides_over_kernel(w):
    kernel = w.normal(2, 2, 2, 2, 3)
    w.function(lambda x: tf.nn.conv3d(x, kernel, [1, 3, 3, 3, 1], "SAME"), {"x": spec([None, 6, 6, 6, 2])},
               {"x": w.normal(1, 6, 6, 6, 2)})
