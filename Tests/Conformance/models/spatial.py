"""Pooling, resizing, padding, and moving between space and depth."""

import tensorflow as tf
import tf_keras

from catalog import case
from writer import spec


@case(ci=True)
def pooling(w):
    layers = tf.keras.layers
    x = tf.keras.Input((9, 9, 3), name="x")
    y = layers.MaxPooling2D(3, strides=2, padding="same")(x)
    y = layers.AveragePooling2D(2, padding="same")(y)
    outputs = {"average": layers.GlobalAveragePooling2D()(x), "max": layers.GlobalMaxPooling2D(keepdims=True)(x), "y": y}
    w.keras(tf.keras.Model(x, outputs), {"x": w.normal(2, 9, 9, 3)})


@case()
def pooling_other_ranks(w):
    layers = tf.keras.layers
    x, z = tf.keras.Input((10, 3), name="x"), tf.keras.Input((6, 6, 6, 2), name="z")
    outputs = {"max": layers.MaxPooling1D(3)(x), "average": layers.AveragePooling1D(2, padding="same")(x),
               "global": layers.GlobalMaxPooling1D()(x), "max3": layers.MaxPooling3D(2)(z),
               "average3": layers.AveragePooling3D(2, strides=1, padding="same")(z)}
    w.keras(tf.keras.Model([x, z], outputs), {"x": w.normal(2, 10, 3), "z": w.normal(1, 6, 6, 6, 2)})


@case(ci=True, since="4.22.0")
def upsampling(w):
    layers = tf.keras.layers
    x = tf.keras.Input((4, 5, 3), name="x")
    w.keras(tf.keras.Model(x, {"nearest": layers.UpSampling2D(2)(x),
                               "bilinear": layers.UpSampling2D((3, 2), interpolation="bilinear")(x)}),
            {"x": w.normal(2, 4, 5, 3)}, {"x": w.normal(1, 4, 5, 3)})


@case()
def upsampling_tf_keras(w):
    layers = tf_keras.layers
    x = tf_keras.Input((4, 5, 3), name="x")
    y = layers.UpSampling2D(2)(x)
    y = layers.UpSampling2D((3, 2), interpolation="bilinear")(y)
    z = layers.UpSampling1D(2)(layers.Reshape((-1, 3))(x))
    w.keras(tf_keras.Model(x, [y, z]), {"x": w.normal(2, 4, 5, 3)})


@case()
def resizing(w):
    def model(x):
        return {"bilinear": tf.image.resize(x, [7, 9]), "nearest": tf.image.resize(x, [8, 6], method="nearest"),
                "corners": tf.compat.v1.image.resize_bilinear(x, [7, 7], align_corners=True),
                "legacy": tf.compat.v1.image.resize_nearest_neighbor(x, [7, 7])}

    w.function(model, {"x": spec([None, 4, 5, 3])}, {"x": w.normal(2, 4, 5, 3)})


@case(since="2.7.0")
def padding_modes(w):
    def model(x):
        return {"zero": tf.pad(x, [[0, 0], [1, 2], [0, 1]]), "value": tf.pad(x, [[0, 0], [1, 2], [0, 1]], constant_values=1.5),
                "reflect": tf.pad(x, [[0, 0], [1, 2], [0, 1]], "REFLECT"),
                "symmetric": tf.pad(x, [[0, 0], [1, 2], [1, 1]], "SYMMETRIC")}

    w.function(model, {"x": spec([None, 4, 3])}, {"x": w.normal(2, 4, 3)})


@case()
def cropping_and_flipping(w):
    layers = tf.keras.layers
    x = tf.keras.Input((7, 8, 3), name="x")
    y = layers.Cropping2D(((1, 2), (0, 3)))(x)
    w.keras(tf.keras.Model(x, layers.Permute((2, 1, 3))(y)), {"x": w.normal(2, 7, 8, 3)})


@case()
def depth_to_space(w):
    def model(x):
        return tf.nn.depth_to_space(x, 2)

    w.function(model, {"x": spec([None, 3, 3, 8])}, {"x": w.normal(2, 3, 3, 8)})


@case(may_refuse="rewritable-op")
def space_to_depth(w):
    """The runtime has no such op; a reshape and a transpose say the same."""

    def model(x):
        return tf.nn.space_to_depth(x, 2)

    w.function(model, {"x": spec([None, 4, 6, 3])}, {"x": w.normal(2, 4, 6, 3)})


@case()
def crop_and_resize(w):
    def model(image, boxes):
        return tf.image.crop_and_resize(image, boxes, tf.constant([0, 1, 0]), [4, 5])

    w.function(model, {"image": spec([None, 8, 8, 2]), "boxes": spec([3, 4])},
               {"image": w.normal(2, 8, 8, 2), "boxes": w.uniform(3, 4)})


@case()
def image_preprocessing(w):
    """What a model that takes pixels begins with."""
    kernel = w.variable(3, 3, 3, 4, scale=0.3)

    def model(image):
        x = tf.cast(image, tf.float32) / 255.0
        x = tf.image.resize(x, [8, 8])
        x = tf.reverse(x, [-1]) - tf.constant([0.4, 0.5, 0.6])
        return tf.nn.conv2d(x, kernel, 2, "SAME")

    w.function(model, {"image": spec([None, None, None, 3], tf.uint8)},
               {"image": w.integers(2, 10, 12, 3, high=256, dtype="uint8")}, track=[kernel])


@case()
def max_pool_with_argmax(w):
    """Right where only the values are used."""

    def model(x):
        return tf.nn.max_pool_with_argmax(x, 2, 2, "SAME")[0]

    w.function(model, {"x": spec([None, 6, 6, 2])}, {"x": w.normal(1, 6, 6, 2)})


@case()
def non_max_suppression(w):
    def model(boxes, scores):
        return tf.image.non_max_suppression(boxes, scores, 4, iou_threshold=0.4, score_threshold=0.1)

    corner, size = w.uniform(12, 2), w.uniform(12, 2, low=0.2, high=0.5)
    import numpy as np

    w.function(model, {"boxes": spec([None, 4]), "scores": spec([None])},
               {"boxes": np.concatenate([corner, corner + size], 1), "scores": w.uniform(12)})
