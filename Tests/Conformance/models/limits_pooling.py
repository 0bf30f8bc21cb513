"""Pooling, normalization and fused ops at the limits of what the runtime takes."""

import numpy as np
import tensorflow as tf
from tensorflow.core.framework import attr_value_pb2

from catalog import case
from writer import spec

raw = tf.raw_ops
v1 = tf.compat.v1


# Pooling


@case()
def pools_of_all_kinds(w):
    """Windows smaller than strides, windows larger than the image, whole numbers, images of any size."""
    def model(x, i):
        return {"gaps": tf.nn.max_pool2d(x, 1, 2, "SAME"), "wide": tf.nn.avg_pool2d(x, 9, 1, "SAME"),
                "uneven": tf.nn.avg_pool2d(x, [3, 1], [1, 3], "VALID"), "whole": tf.nn.max_pool2d(i, 2, 2, "SAME"),
                "gaps_average": tf.nn.avg_pool2d(x, 2, 3, "SAME")}

    w.function(model, {"x": spec([None, None, None, 3]), "i": spec([1, 5, 5, 2], tf.int32)},
               {"x": w.normal(2, 7, 8, 3), "i": w.integers(1, 5, 5, 2, low=-9)})


@case(ci=True)
def max_pool_explicit_padding(w):
    """The runtime pads pools by name only. What is padded must not win, even if all else is negative."""
    w.function(lambda x: tf.nn.max_pool2d(-tf.exp(x), 2, 2, [[0, 0], [1, 1], [0, 1], [0, 0]]), {"x": spec([None, 7, 8, 3])},
               {"x": w.normal(2, 7, 8, 3)})


@case(may_refuse="explicit-pool-padding")
def max_pool_explicit_padding_of_whole_numbers(w):
    w.function(lambda x: raw.MaxPool(input=x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="EXPLICIT",
                                     explicit_paddings=[0, 0, 1, 1, 0, 1, 0, 0]),
               {"x": spec([1, 5, 6, 2], tf.int32)}, {"x": w.integers(1, 5, 6, 2, low=-9, high=-1)})


@case(may_refuse="pool-over-channels")
def max_pool_over_channels(w):
    w.function(lambda x: raw.MaxPool(input=x, ksize=[1, 1, 1, 2], strides=[1, 1, 1, 2], padding="VALID"),
               {"x": spec([2, 3, 4, 6])}, {"x": w.normal(2, 3, 4, 6)})


@case()
def pool3d_same_padding_that_pads(w):
    w.function(lambda x: {"max": tf.nn.max_pool3d(x, 2, 2, "SAME"), "average": tf.nn.avg_pool3d(x, 3, 2, "SAME"),
                          "valid": tf.nn.max_pool3d(x, 1, 2, "VALID"), "odd": tf.nn.avg_pool3d(x, 1, 2, "SAME")},
               {"x": spec([None, 5, 7, 9, 2])}, {"x": w.normal(1, 5, 7, 9, 2)})


@case(may_refuse="misplaced-same-padding")
def max_pool3d_strides_over_window(w):
    w.function(lambda x: tf.nn.max_pool3d(x, 1, 2, "SAME"), {"x": spec([None, 6, 6, 6, 2])}, {"x": w.normal(1, 6, 6, 6, 2)})


@case(may_refuse="misplaced-same-padding")
def pool3d_two_left_over(w):
    """TensorFlow and the runtime both leave one element before the first window: VALID would leave none."""
    w.function(lambda x: {"max": tf.nn.max_pool3d(x, 1, 3, "SAME"), "average": tf.nn.avg_pool3d(x, 1, 3, "SAME")},
               {"x": spec([None, 6, 6, 6, 2])}, {"x": w.normal(1, 6, 6, 6, 2)})


@case(may_refuse="misplaced-same-padding")
def average_pool3d_strides_over_window(w):
    """Of one axis only; the others need padding."""
    w.function(lambda x: tf.nn.avg_pool3d(x, [2, 3, 3], [3, 2, 2], "SAME"), {"x": spec([None, 6, 6, 6, 2])},
               {"x": w.normal(1, 6, 6, 6, 2)})


@case()
def max_pool_positions(w):
    """Positions are computed with, not only given: the runtime keeps them in another array than other numbers."""
    def model(x):
        values, positions = tf.nn.max_pool_with_argmax(x, 2, 2, "SAME")
        _, with_batch = tf.nn.max_pool_with_argmax(x, 2, 2, "SAME", output_dtype=tf.int32, include_batch_in_index=True)
        picked = tf.gather(tf.reshape(x, [-1]), with_batch)
        return {"values": values, "positions": positions, "rows": positions // 14, "picked": picked}

    w.function(model, {"x": spec([None, 6, 7, 2])}, {"x": w.normal(2, 6, 7, 2)})


@case()
def dilations_of_images(w):
    kernel = w.normal(3, 2, 2)

    def dilate(x, strides, rates, padding):
        return raw.Dilation2D(input=x, filter=kernel, strides=strides, rates=rates, padding=padding)

    w.function(lambda x: {"same": dilate(x, [1, 1, 2, 1], [1, 2, 1, 1], "SAME"),
                          "valid": dilate(x, [1, 2, 1, 1], [1, 1, 2, 1], "VALID")},
               {"x": spec([None, 8, 9, 2])}, {"x": w.normal(2, 8, 9, 2)})


# Normalization


@case()
def local_response_wide(w):
    w.function(lambda x: {"wide": tf.nn.lrn(x, 20, 2.0, 1e-3, 0.75), "none": tf.nn.lrn(x, 0, 1.0, 0.5, 0.5)},
               {"x": spec([None, 2, 2, 7])}, {"x": w.normal(1, 2, 2, 7)})


@case()
def batch_norm_of_unknown_rank(w):
    scale, offset = w.uniform(3, low=0.5, high=1.5), w.normal(3)
    w.function(lambda x, mean: raw.FusedBatchNormV3(
        x=x, scale=scale, offset=offset, mean=mean, variance=scale, is_training=False, epsilon=0.01)[0],
        {"x": spec(None), "mean": spec(None)}, {"x": w.normal(2, 3, 4, 3), "mean": w.normal(3)})


@case()
def batch_norm_statistics_passed_on(w):
    """Outputs 1 and 2 of a batch normalization in inference are the statistics that were put in."""
    scale, mean = w.uniform(3, low=0.5, high=1.5), w.normal(3)

    def model(x):
        y = raw.FusedBatchNormV3(x=x, scale=scale, offset=mean, mean=mean, variance=scale, is_training=False, epsilon=0.01)
        return {"y": y[0], "mean": y[1], "variance": y[2]}

    w.function(model, {"x": spec([None, 3, 4, 3])}, {"x": w.normal(2, 3, 4, 3)})


@case(refused="unavailable-output")
def batch_norm_reserved_output(w):
    """What is kept for gradients."""
    scale, mean = w.uniform(3, low=0.5, high=1.5), w.normal(3)
    w.function(lambda x: raw.FusedBatchNormV3(
        x=x, scale=scale, offset=mean, mean=mean, variance=scale, is_training=False, epsilon=0.01)[3],
        {"x": spec([2, 3, 4, 3])}, {"x": w.normal(2, 3, 4, 3)})


# Ops that TensorFlow's own optimizer fused before the graph was saved


def _fused(name, fused, *extra, **declared):
    @case(f"fused_by_tensorflow_{name}", **declared)
    def make(w):
        weights, bias, more = w.normal(3, 4), w.normal(4), [w.normal(*shape) for shape in extra]

        def build():
            x = v1.placeholder(tf.float32, [2, 3], "x")
            arguments = [tf.constant(value) for value in ([bias] if "BiasAdd" in fused else []) + more]
            attributes = {
                "T": attr_value_pb2.AttrValue(type=tf.float32.as_datatype_enum),
                "num_args": attr_value_pb2.AttrValue(i=len(arguments)),
                "fused_ops": attr_value_pb2.AttrValue(list=attr_value_pb2.AttrValue.ListValue(s=[f.encode() for f in fused])),
                "leakyrelu_alpha": attr_value_pb2.AttrValue(f=0.3)}
            product = tf.Graph._create_op_internal(  # no function of TensorFlow's makes it
                v1.get_default_graph(), "_FusedMatMul", [x, tf.constant(weights), *arguments], [tf.float32], attrs=attributes,
                name="product")
            return {"x": x}, {"y": tf.identity(product.outputs[0] * 0.5, "y")}

        w.frozen(build, {"x": w.normal(2, 3)})


_fused("bias", ["BiasAdd"])
_fused("relu", ["BiasAdd", "Relu"], ci=True)
_fused("elu", ["BiasAdd", "Elu"])
_fused("sigmoid", ["BiasAdd", "Sigmoid"])
_fused("leaky_relu", ["BiasAdd", "LeakyRelu"])
_fused("tanh", ["BiasAdd", "Tanh"], ci=True, may_refuse="unknown-fused-op")


# Norms


@case(since="4.22.0")
def norms_over_one_or_two_axes(w):
    def norm(x, axes, keep):
        return raw.EuclideanNorm(input=x, axis=axes, keep_dims=keep)

    w.function(lambda x: {"one": norm(x, [1], False), "last": norm(x, [-1], True), "two": norm(x, [2, 0], False),
                          "two_kept": norm(x, [-1, -2], True)}, {"x": spec([None, 3, 4])}, {"x": w.normal(2, 3, 4)})


@case(may_refuse="norm-over-many-axes")
def norm_over_three_axes(w):
    w.function(lambda x: tf.math.reduce_euclidean_norm(x), {"x": spec([2, 3, 4])}, {"x": w.normal(2, 3, 4)})


@case(may_refuse="norm-over-many-axes")
def norm_over_no_axes(w):
    w.function(lambda x: raw.EuclideanNorm(input=x, axis=np.int32([])), {"x": spec([2, 3])}, {"x": w.normal(2, 3)})
