"""Ops on images at the limits of what the runtime takes."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


@case(since="4.22.0")
def resizing_to_and_from_one(w):
    v1 = tf.compat.v1.image

    def model(x, one):
        return {"to_one": v1.resize_bilinear(x, [1, 1], align_corners=True), "from_one": v1.resize_bilinear(one, [3, 4], True),
                "nearest": v1.resize_nearest_neighbor(x, [3, 1], align_corners=True), "same": tf.image.resize(x, [4, 5]),
                "half": tf.image.resize(x, [3, 9], "nearest")}

    w.function(model, {"x": spec([None, 4, 5, 2]), "one": spec([1, 1, 1, 2])},
               {"x": w.normal(2, 4, 5, 2), "one": w.normal(1, 1, 1, 2)})


@case(since="4.22.0")
def resizing_whole_numbers(w):
    def model(x, size):
        return {"bytes": raw.ResizeBilinear(images=x, size=size, half_pixel_centers=True),
                "nearest": raw.ResizeNearestNeighbor(images=tf.cast(x, tf.int32), size=[7, 3], half_pixel_centers=True)}

    w.function(model, {"x": spec([None, None, None, 3], tf.uint8), "size": spec([2], tf.int32)},
               {"x": w.integers(1, 4, 5, 3, high=255, dtype=np.uint8), "size": np.int32([7, 3])})


_BOXES = np.float32([[0, 0, 1, 1], [.1, .2, .7, .9], [-.3, .2, 1.4, .6], [.8, .9, .2, .1], [.5, .5, .5, .5]])


@case()
def crops_of_odd_boxes(w):
    """Flipped, beyond the image, and of no size."""
    def model(x, i, boxes):
        def crop(image, size, outside):
            return raw.CropAndResize(image=image, boxes=boxes, box_ind=[0, 1, 0, 1, 0], crop_size=size,
                                     extrapolation_value=outside)

        return {"three": crop(x, [3, 4], -1.5), "one": crop(x, [1, 1], 0.0), "bytes": crop(i, [2, 5], 7.0)}

    w.function(model, {"x": spec([None, None, None, 3]), "i": spec([2, 6, 7, 1], tf.uint8), "boxes": spec([5, 4])},
               {"x": w.normal(2, 6, 7, 3), "i": w.integers(2, 6, 7, 1, high=255, dtype=np.uint8), "boxes": _BOXES})


@case()
def crops_nearest_off_ties(w):
    w.function(lambda x, boxes: raw.CropAndResize(image=x, boxes=boxes, box_ind=tf.zeros([20], tf.int32), crop_size=[5, 6],
                                                  method="nearest"),
               {"x": spec([1, 9, 11, 2]), "boxes": spec([20, 4])}, {"x": w.normal(1, 9, 11, 2), "boxes": w.uniform(20, 4)})


@case()
def crops_of_no_boxes(w):
    w.function(lambda x, boxes: tf.image.crop_and_resize(x, boxes, tf.zeros([tf.shape(boxes)[0]], tf.int32), [3, 3]),
               {"x": spec([1, 6, 7, 3]), "boxes": spec([None, 4])}, {"x": w.normal(1, 6, 7, 3), "boxes": _BOXES},
               {"x": w.normal(1, 6, 7, 3), "boxes": _BOXES[:0]})


_ROTATION = np.float32([[.8, -.6, 1.1, .6, .8, -1.2, .01, .02]])


@case(since="4.22.0")
def transform_of_one_image(w):
    def model(x, transform):
        def apply(interpolation, mode, size):
            return raw.ImageProjectiveTransformV3(images=x, transforms=transform, output_shape=size, fill_value=0.5,
                                                  interpolation=interpolation, fill_mode=mode)

        return {"nearest": apply("NEAREST", "CONSTANT", [6, 7]), "smaller": apply("BILINEAR", "CONSTANT", [4, 5]),
                "larger": apply("BILINEAR", "REFLECT", [8, 9]), "edge": apply("BILINEAR", "NEAREST", [6, 7])}

    w.function(model, {"x": spec([1, 6, 7, 2]), "transform": spec([1, 8])}, {"x": w.normal(1, 6, 7, 2), "transform": _ROTATION})


@case(ci=True, since="4.22.0", refused="transform-of-several-images")
def transform_of_several_images(w):
    """The kernel for the CPU ends after the first."""
    w.function(lambda x, transform: raw.ImageProjectiveTransformV3(
        images=x, transforms=transform, output_shape=[6, 7], fill_value=0.5, interpolation="BILINEAR"),
        {"x": spec([2, 6, 7, 2]), "transform": spec([1, 8])}, {"x": w.normal(2, 6, 7, 2), "transform": _ROTATION})


@case()
def depth_to_space_of_other_kinds(w):
    def model(x, d):
        return {"unknown": tf.nn.depth_to_space(x, 3), "double": tf.cast(tf.nn.depth_to_space(d, 2), tf.float32)}

    w.function(model, {"x": spec(None), "d": spec([None, 2, 2, 4], tf.float64)},
               {"x": w.normal(1, 2, 3, 9), "d": w.normal(1, 2, 2, 4, dtype=np.float64)})


@case(may_refuse="wrong-input-dtype")
def depth_to_space_of_whole_numbers(w):
    w.function(lambda x: tf.nn.depth_to_space(x, 2), {"x": spec([1, 2, 2, 4], tf.int32)}, {"x": w.integers(1, 2, 2, 4)})
