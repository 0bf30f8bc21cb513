"""Non-maximum suppression."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
INPUTS = {"boxes": spec([None, 4]), "scores": spec([None])}


def _given(w, count=30):
    corners = w.uniform(count, 2)
    return {"boxes": np.concatenate([corners, corners + w.uniform(count, 2) * 0.4], 1), "scores": w.uniform(count)}


def _five(boxes, scores, sigma, iou=0.3, score=0.5, pad=False):
    return raw.NonMaxSuppressionV5(boxes=boxes, scores=scores, max_output_size=20, iou_threshold=iou, score_threshold=score,
                                   soft_nms_sigma=sigma, pad_to_max_output_size=pad)


@case(ci=True)
def suppress_boxes(w):
    def model(boxes, scores):
        return {"two": raw.NonMaxSuppressionV2(boxes=boxes, scores=scores, max_output_size=9, iou_threshold=0.3),
                "three": tf.image.non_max_suppression(boxes, scores, 9, 0.3, 0.5),
                "flipped": tf.image.non_max_suppression(tf.gather(boxes, [2, 3, 0, 1], axis=1), scores, 9),
                "ties": tf.image.non_max_suppression(boxes, tf.round(scores * 4.0), 9),
                "five": _five(boxes, scores, 0.0)[0]}

    w.function(model, INPUTS, _given(w), _given(w, 5))


@case()
def suppress_no_boxes(w):
    w.function(lambda boxes, scores: tf.image.non_max_suppression(boxes, scores, 9, 0.3, 0.5), INPUTS, _given(w, 0))


@case()
def suppress_by_fed_thresholds(w):
    def model(boxes, scores, most, iou):
        return tf.image.non_max_suppression(boxes, scores, most, iou, 0.1)

    w.function(model, INPUTS | {"most": spec([], tf.int32), "iou": spec([])},
               _given(w) | {"most": np.int32(5), "iou": np.float32(0.4)})


@case(ci=True, may_refuse="zero-iou-threshold")
def suppress_every_overlap(w):
    """The runtime drops what overlaps by the threshold itself, here what does not overlap at all."""
    w.function(lambda boxes, scores: tf.image.non_max_suppression(boxes, scores, 9, 0.0, 0.1), INPUTS, _given(w))


@case()
def suppress_almost_every_overlap(w):
    w.function(lambda boxes, scores: tf.image.non_max_suppression(boxes, scores, 9, 0.001, 0.1), INPUTS, _given(w))


@case(may_refuse="soft-suppression-threshold")
def suppress_softly(w):
    """TensorFlow does not look at the IoU threshold then, TensorFlow.js does."""
    def model(boxes, scores):
        places, scores, _ = _five(boxes, scores, 0.5)
        return {"places": places, "scores": scores}

    w.function(model, INPUTS, _given(w))


@case()
def suppress_softly_without_threshold(w):
    w.function(lambda boxes, scores: _five(boxes, scores, 0.5, iou=1.0, score=0.1)[1], INPUTS, _given(w))


@case(may_refuse="unpadded-suppression")
def suppress_and_pad(w):
    w.function(lambda boxes, scores: _five(boxes, scores, 0.0, pad=True)[0], INPUTS, _given(w))


@case(may_refuse="unavailable-output")
def suppress_and_count(w):
    w.function(lambda boxes, scores: _five(boxes, scores, 0.0)[2], INPUTS, _given(w))


@case(since="4.22.0")
def suppress_and_pad_to_fewer(w):
    def model(boxes, scores):
        places, count = tf.image.non_max_suppression_padded(boxes, scores, 20, pad_to_max_output_size=False)
        padded = raw.NonMaxSuppressionV4(boxes=boxes, scores=scores, max_output_size=20, iou_threshold=0.3,
                                         score_threshold=0.5, pad_to_max_output_size=True)
        return {"places": places, "count": count, "padded": padded[0], "valid": padded[1]}

    w.function(model, {"boxes": spec([30, 4]), "scores": spec([30])}, _given(w))


@case(may_refuse="short-suppression-padding")
def suppress_and_pad_to_more(w):
    """More places than boxes: the runtime pads up to the number of boxes only."""
    w.function(lambda boxes, scores: raw.NonMaxSuppressionV4(
        boxes=boxes, scores=scores, max_output_size=40, iou_threshold=0.3, score_threshold=0.5, pad_to_max_output_size=True)[0],
        {"boxes": spec([30, 4]), "scores": spec([30])}, _given(w))
