"""Ops on images and signals, convolutions and recurrent cells that the runtime does not have, and that conversion says by others.

TF.js 2.3.0 transposes no complex numbers, and has no MirrorPad and no projective transform.
"""

import numpy as np
import tensorflow as tf

from catalog import case
import substitute
from writer import spec, v1

raw = tf.raw_ops

# Grey, black, the corners of the cube, two of one brightness, nearly black, bytes, and beyond the range.
_COLOURS = np.float32([
    [.5, .5, .5], [0, 0, 0], [1, 1, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [0, 1, 1], [1, 0, 1], [.2, .2, .7],
    [.7, .2, .2], [.2, .7, .2], [.3, .7, .7], [.7, .3, .7], [1e-8, 1e-7, 2e-8], [250, 3, 17.5], [-.2, .4, .3],
    [-.1, -.2, -.3]]).reshape(1, 3, 6, 3)
_IMAGES = {"x": spec([None, None, None, 3])}


def _colours(w):
    return [{"x": w.uniform(2, 5, 6, 3)}, {"x": _COLOURS}]


@case(ci=True, repairs="TFJ670")
def colours_to_hsv(w):
    w.function(lambda x: raw.RGBToHSV(images=x), _IMAGES, *_colours(w))


@case(repairs="TFJ671")
def hsv_to_colours(w):
    w.function(lambda x: raw.HSVToRGB(images=x), _IMAGES, *_colours(w), {"x": w.uniform(1, 4, 5, 3, low=-2, high=2)})


@case(repairs="TFJ672")
def contrast(w):
    w.function(lambda x, f: {"fed": raw.AdjustContrastv2(images=x, contrast_factor=f), "less": tf.image.adjust_contrast(x, 0.3)},
               _IMAGES | {"f": spec([])}, *[given | {"f": np.float32(2.5)} for given in _colours(w)])


@case(ci=True, repairs="TFJ673")
def hue(w):
    def model(x, f):
        return {"fed": raw.AdjustHue(images=x, delta=f), "back": tf.image.adjust_hue(x, -0.77),
                "whole": tf.image.adjust_hue(x, 1.0)}

    w.function(model, _IMAGES | {"f": spec([])}, *[given | {"f": np.float32(0.3)} for given in _colours(w)])


@case(unsafe=True, repairs="TFJ674")
def saturation(w):
    def model(x, f):
        return {"fed": raw.AdjustSaturation(images=x, scale=f), "grey": tf.image.adjust_saturation(x, 0.0),
                "less": tf.image.adjust_saturation(x, 0.3)}

    w.function(model, _IMAGES | {"f": spec([])}, *[given | {"f": np.float32(1.7)} for given in _colours(w)])


# Sizes


@case(ci=True, repairs="TFJ675")
def bicubic_resize(w):
    def model(x, u):
        return {"larger": raw.ResizeBicubic(images=x, size=[5, 17], half_pixel_centers=True),
                "corners": raw.ResizeBicubic(images=x, size=[14, 4], align_corners=True),
                "legacy": raw.ResizeBicubic(images=x, size=[3, 18]),
                "one": raw.ResizeBicubic(images=x, size=[1, 1], align_corners=True),
                "bytes": tf.image.resize(u, [7, 5], "bicubic")}

    w.function(model, {"x": spec([None, 7, 9, 3]), "u": spec([2, 10, 13, None], tf.uint8)},
               {"x": w.uniform(2, 7, 9, 3), "u": w.integers(2, 10, 13, 1, high=255, dtype=np.uint8)})


@case(repairs="TFJ688")
def bicubic_resize_of_fed_sizes(w):
    def model(x, size):
        return {"half": raw.ResizeBicubic(images=x, size=size, half_pixel_centers=True),
                "corners": raw.ResizeBicubic(images=x, size=size, align_corners=True),
                "legacy": raw.ResizeBicubic(images=x, size=[4, 11])}

    x = {"x": w.uniform(2, 7, 9, 3)}
    w.function(model, {"x": spec([None, None, None, 3]), "size": spec([2], tf.int32)},
               *[x | {"size": np.int32(size)} for size in ([5, 17], [1, 1], [7, 9])])


@case(repairs="TFJ676")
def area_resize(w):
    def model(x, u):
        return {"less": raw.ResizeArea(images=x, size=[3, 4]), "mixed": raw.ResizeArea(images=x, size=[14, 5]),
                "corners": raw.ResizeArea(images=x, size=[5, 17], align_corners=True),
                "bytes": raw.ResizeArea(images=u, size=[5, 13])}

    w.function(model, {"x": spec([None, 7, 9, 3]), "u": spec([2, 10, 13, None], tf.uint8)},
               {"x": w.uniform(2, 7, 9, 3), "u": w.integers(2, 10, 13, 1, high=255, dtype=np.uint8)})


@case(unsafe=True, repairs="TFJ677")
def resampling_by_each_kernel(w):
    def model(x):
        def to(kernel, size, scale, translation=(0.0, 0.0), antialias=True):
            return raw.ScaleAndTranslate(images=x, size=size, scale=scale, translation=translation, kernel_type=kernel,
                                         antialias=antialias)

        outputs = {}
        for kernel in ("lanczos1", "lanczos3", "lanczos5", "gaussian", "box", "triangle", "keyscubic", "mitchellcubic"):
            outputs[f"{kernel}_mixed"] = to(kernel, [5, 17], [5 / 7, 17 / 9])
            outputs[f"{kernel}_aliased"] = to(kernel, [20, 3], [20 / 7, 3 / 9], antialias=False)
            outputs[f"{kernel}_moved"] = to(kernel, [8, 8], [1.3, 0.4], [-2.5, 3.1])
        return outputs

    w.function(model, {"x": spec([None, 7, 9, 3])}, {"x": w.uniform(2, 7, 9, 3)})


@case(unsafe=True, repairs="TFJ677")
def antialiased_resize(w):
    w.function(lambda x: tf.image.resize(x, [6, 11], "lanczos3", antialias=True), {"x": spec([None, 20, 18, 3])},
               {"x": w.uniform(1, 20, 18, 3)})


# Boxes


def _boxes(w, batch, count, shared, classes):
    corners = w.uniform(batch, count, shared, 2, low=-0.1, high=1.1)
    boxes = np.concatenate([corners, corners + w.uniform(batch, count, shared, 2, high=0.4)], -1)
    return {"boxes": boxes, "scores": w.uniform(batch, count, classes)}


def _combined(boxes, scores, each=5, total=10, **attributes):
    found = raw.CombinedNonMaxSuppression(boxes=boxes, scores=scores, max_output_size_per_class=each, max_total_size=total,
                                          iou_threshold=0.3, score_threshold=0.5, **attributes)
    return found._asdict()


@case(ci=True, repairs="TFJ678")
def combined_suppression(w):
    given = _boxes(w, 1, 30, 1, 3)
    w.function(_combined, {"boxes": spec([1, 30, 1, 4]), "scores": spec([1, 30, 3])}, given,
               given | {"scores": given["scores"] * 0})


@case(repairs="TFJ678")
def combined_suppression_of_boxes_of_each_class(w):
    w.function(lambda boxes, scores: _combined(boxes, scores, clip_boxes=False),
               {"boxes": spec([2, 20, 3, 4]), "scores": spec([2, 20, 3])}, _boxes(w, 2, 20, 3, 3))


@case(repairs="TFJ678")
def combined_suppression_padded_by_class(w):
    w.function(lambda boxes, scores: _combined(boxes, scores, each=4, total=50, pad_per_class=True),
               {"boxes": spec([2, 20, 1, 4]), "scores": spec([2, 20, 2])}, _boxes(w, 2, 20, 1, 2))


@case(unsafe=True, repairs="TFJ780")
def combined_suppression_of_any_batch(w):
    w.function(_combined, {"boxes": spec([None, 20, 1, 4]), "scores": spec([None, 20, 2])}, _boxes(w, 1, 20, 1, 2))


@case(repairs="TFJ679")
def suppression_of_the_first_version(w):
    corners = w.uniform(20, 2)
    given = {"boxes": np.concatenate([corners, corners + w.uniform(20, 2) * 0.4], 1), "scores": w.normal(20)}
    w.function(lambda boxes, scores: raw.NonMaxSuppression(boxes=boxes, scores=scores, max_output_size=5, iou_threshold=0.4),
               {"boxes": spec([None, 4]), "scores": spec([None])}, given, {k: v[:0] for k, v in given.items()})


@case(since="4.22.0", repairs="TFJ686")
def transform_of_the_second_version(w):
    turn = np.float32([[.8, -.6, 1.1, .6, .8, -1.2, .01, .02]])
    w.function(lambda x: raw.ImageProjectiveTransformV2(images=x, transforms=turn, output_shape=[6, 7], interpolation="BILINEAR"),
               {"x": spec([1, 6, 7, 2])}, {"x": w.normal(1, 6, 7, 2)})


# Signals


def _signal(w, samples, channels):
    time = np.arange(samples)[:, None] * (1 + np.arange(channels))
    return {"x": (np.sin(0.13 * time) / 2).astype(np.float32) + w.normal(samples, channels, scale=0.05)}


@case(unsafe=True, ci=True, repairs="TFJ680")
def spectrogram(w):
    def model(x):
        return {"power": raw.AudioSpectrogram(input=x, window_size=64, stride=32, magnitude_squared=True),
                "size": raw.AudioSpectrogram(input=x, window_size=60, stride=25)}

    w.function(model, {"x": spec([500, 2])}, _signal(w, 500, 2), {"x": np.zeros([500, 2], np.float32)})


@case(unsafe=True, repairs="TFJ680")
def power_spectrogram_of_any_length(w):
    w.function(lambda x: raw.AudioSpectrogram(input=x, window_size=64, stride=30), {"x": spec([None, 2])}, _signal(w, 300, 2),
               _signal(w, 64, 2), _signal(w, 65, 2))


@case(unsafe=True, repairs="TFJ681")
def cepstrum(w):
    def model(x):
        power = raw.AudioSpectrogram(input=x, window_size=480, stride=320, magnitude_squared=True)
        return {"default": raw.Mfcc(spectrogram=power, sample_rate=16000),
                "wide": raw.Mfcc(spectrogram=power, sample_rate=8000, upper_frequency_limit=3900, lower_frequency_limit=100,
                                 filterbank_channel_count=30, dct_coefficient_count=30)}

    w.function(model, {"x": spec([3000, 1])}, _signal(w, 3000, 1), {"x": np.zeros([3000, 1], np.float32)})


def _numbers(w, *shape):
    return {"z": w.normal(*shape) + np.complex64(1j) * w.normal(*shape)}


def _parts(z):
    return {"real": tf.math.real(z), "imag": tf.math.imag(z)}


@case(ci=True, since="4.22.0", repairs="TFJ683")
def fourier_of_several_axes(w):
    def model(z):
        outputs = {op: _parts(getattr(raw, op)(input=z)) for op in ("FFT2D", "IFFT2D", "FFT3D", "IFFT3D")}
        return {f"{op}_{part}": value for op, both in outputs.items() for part, value in both.items()}

    w.function(model, {"z": spec([None, 4, 6, 5], tf.complex64)}, _numbers(w, 2, 4, 6, 5))


@case(since="4.22.0", repairs="TFJ685")
def real_fourier_of_several_axes(w):
    def model(x):
        outputs = {"two": raw.RFFT2D(input=x, fft_length=[6, 8]), "three": raw.RFFT3D(input=x, fft_length=[4, 6, 8]),
                   "cut": raw.RFFT2D(input=x, fft_length=[5, 7]), "flat": raw.RFFT3D(input=x, fft_length=[1, 5, 6])}
        return {f"{key}_{part}": value for key, z in outputs.items() for part, value in _parts(z).items()}

    w.function(model, {"x": spec([None, 4, 6, 8])}, {"x": w.normal(2, 4, 6, 8)})


@case(since="4.22.0", repairs="TFJ687")
def inverse_real_fourier_of_several_axes(w):
    def model(z):
        return {"two": raw.IRFFT2D(input=z, fft_length=[6, 8]), "three": raw.IRFFT3D(input=z, fft_length=[4, 6, 8]),
                "odd": raw.IRFFT2D(input=z, fft_length=[6, 9]), "cut": raw.IRFFT3D(input=z, fft_length=[3, 5, 6])}

    w.function(model, {"z": spec([2, 4, 6, 5], tf.complex64)}, _numbers(w, 2, 4, 6, 5))


@case(since="4.22.0", repairs="TFJ687")
def inverse_real_fourier_of_any_batch(w):
    w.function(lambda z: raw.IRFFT2D(input=z, fft_length=[6, 8]), {"z": spec([None, 6, 5], tf.complex64)}, _numbers(w, 2, 6, 5))


@case(repairs="TFJ689")
def inverse_real_fourier_of_odd_length(w):
    def model(z):
        return {"odd": raw.IRFFT(input=z, fft_length=[9]), "cut": raw.IRFFT(input=z, fft_length=[5]),
                "even": raw.IRFFT(input=z, fft_length=[6])}

    w.function(model, {"z": spec([None, 3, 5], tf.complex64)}, _numbers(w, 2, 3, 5))


# Old graphs, whose ops TensorFlow runs under other names only


def _renamed(w, function, given, rename):
    """A frozen graph of what `function` makes of placeholders, in which `rename` then changes nodes.

    The answers are from before that.
    """
    with tf.Graph().as_default() as graph, v1.Session() as session:
        inputs = {key: v1.placeholder(value.dtype, [None, *value.shape[1:]], name=key) for key, value in given.items()}
        outputs = {key: tf.identity(value, name=key) for key, value in function(**inputs).items()}
        answer = session.run(outputs, {inputs[key]: value for key, value in given.items()})
        definition = graph.as_graph_def()
    for node in definition.node:
        rename(node)
    definition.versions.producer = 8
    path = w.directory / "graph.pb"
    path.write_bytes(definition.SerializeToString())
    w._finish(path, None, list(outputs), [given], [answer])


def _old_name(node):
    """Transforms were called Batch… and had no attributes."""
    if "FFT" in node.op:
        node.op = "Batch" + node.op
        for key in list(node.attr):
            del node.attr[key]


def _old_names(name, rule, *ops):
    @case(name, since="4.22.0", repairs=rule)
    def old_names(w):
        def model(z):
            parts = {op: _parts(getattr(raw, op)(input=z)) for op in ops}
            return {f"{op}_{part}": value for op, both in parts.items() for part, value in both.items()}

        _renamed(w, model, _numbers(w, 2, 4, 6, 8), _old_name)


_old_names("batch_fourier", "TFJ682", "FFT", "IFFT")
_old_names("batch_fourier_of_several_axes", "TFJ683", "FFT2D", "IFFT2D", "FFT3D", "IFFT3D")


def _old_normalization(name, scaled):
    @case(name, repairs="TFJ697")
    def old_normalization(w):
        mean, variance, offset, scale = w.normal(3), w.uniform(3, low=0.5), w.normal(3), w.normal(3)

        def model(x):
            inputs = [x, *(scale if scaled else np.ones(3, np.float32), offset, mean, variance)]
            y, *_ = raw.FusedBatchNormV3(x=inputs[0], scale=inputs[1], offset=inputs[2], mean=inputs[3], variance=inputs[4],
                                         epsilon=1e-3, is_training=False)
            return {"y": y}

        def rename(node):
            if node.op != "FusedBatchNormV3":
                return
            x, gamma, beta, m, v = node.input
            node.op, node.input[:] = "BatchNormWithGlobalNormalization", [x, m, v, beta, gamma]
            node.attr["variance_epsilon"].f = 1e-3
            node.attr["scale_after_normalization"].b = scaled
            for key in set(node.attr) - {"T", "variance_epsilon", "scale_after_normalization"}:
                del node.attr[key]

        _renamed(w, model, {"x": w.normal(2, 4, 5, 3)}, rename)


_old_normalization("global_normalization", True)
_old_normalization("global_normalization_unscaled", False)


@case(repairs="TFJ698")
def normalization_fused_for_a_device(w):
    scale, offset, mean, variance = w.normal(3), w.normal(3), w.normal(3), w.uniform(3, low=0.5)

    def model(x, z):
        y, *_ = raw.FusedBatchNormV3(x=x, scale=scale, offset=offset, mean=mean, variance=variance, epsilon=1e-3,
                                     is_training=False, name="norm")
        return {"y": tf.nn.relu(y + z)}

    def rename(node):
        if node.op == "FusedBatchNormV3":
            node.op = "_FusedBatchNormEx"
            node.input.append("z")
            node.attr["num_side_inputs"].i = 1
            node.attr["activation_mode"].s = b"Relu"
        elif node.name == "y":
            node.input[:] = ["norm"]

    _renamed(w, model, {"x": w.normal(2, 4, 5, 3), "z": w.normal(2, 4, 5, 3)}, rename)


@case(repairs="TFJ684")
def volumes_convolved_and_activated_in_one(w):
    kernel, bias = w.normal(2, 2, 2, 2, 3), w.normal(3)

    def model(x):
        y = raw.Conv3D(input=x, filter=kernel, strides=[1, 1, 2, 1, 1], padding="SAME", name="plain")
        return {"y": tf.nn.leaky_relu(tf.nn.bias_add(y, tf.constant(bias, name="bias")), 0.3)}

    def rename(node):
        if node.op == "Conv3D":
            node.op = "_FusedConv3D"
            node.input.append("bias")
            node.attr["num_args"].i = 1
            node.attr["fused_ops"].list.s[:] = [b"BiasAdd", b"LeakyRelu"]
            node.attr["leakyrelu_alpha"].f = 0.3
        elif node.name == "y":
            node.input[:] = ["plain"]

    _renamed(w, model, {"x": w.normal(2, 3, 4, 5, 2)}, rename)


@case(repairs="TFJ691")
def transposed_convolution_by_shape(w):
    kernel = w.normal(3, 3, 3, 4)

    def model(like, x):
        return {"y": raw.Conv2DBackpropInput(input_sizes=tf.shape(like, name="sizes"), filter=kernel, out_backprop=x,
                                             strides=[1, 2, 2, 1], padding="SAME")}

    def rename(node):
        if node.op == "Conv2DBackpropInput":
            node.op, node.input[0] = "Conv2DBackpropInputV2", "like"

    _renamed(w, model, {"like": w.normal(2, 12, 14, 3), "x": w.normal(2, 6, 7, 4)}, rename)


# Convolutions


@case(ci=True, repairs="TFJ690")
def convolution_of_any_rank(w):
    flat, deep = w.normal(3, 3, 3, 4), w.normal(3, 3, 2, 3, 4)

    def model(x, v):
        return {"strided": raw.Conv(input=x, filter=flat, strides=[1, 2, 2, 1], padding="SAME"),
                "padded": raw.Conv(input=x, filter=flat, strides=[1, 1, 1, 1], padding="EXPLICIT",
                                   explicit_paddings=[0, 0, 1, 2, 0, 1, 0, 0], dilations=[1, 2, 1, 1]),
                "deep": raw.Conv(input=v, filter=deep, strides=[1, 2, 2, 1, 1], padding="SAME")}

    w.function(model, {"x": spec([None, 6, 7, 3]), "v": spec([None, 6, 7, 5, 3])},
               {"x": w.normal(2, 6, 7, 3), "v": w.normal(2, 6, 7, 5, 3)})


@case(ci=True, repairs="TFJ692")
def transposed_convolution_of_volumes(w):
    kernels = {"even": w.normal(2, 4, 2, 3, 2), "odd": w.normal(3, 3, 3, 3, 2), "point": w.normal(1, 1, 1, 3, 2)}

    def model(x):
        def back(kernel, sizes, strides, padding):
            return raw.Conv3DBackpropInputV2(input_sizes=[2, *sizes, 3], filter=kernels[kernel], out_backprop=x,
                                             strides=[1, *strides, 1], padding=padding)

        return {"odd": back("odd", [6, 8, 4], [2, 2, 2], "SAME"), "uneven": back("odd", [5, 7, 3], [2, 2, 2], "SAME"),
                "even": back("even", [6, 4, 2], [2, 1, 1], "SAME"), "valid": back("odd", [8, 9, 6], [2, 2, 3], "VALID"),
                "point": back("point", [6, 4, 4], [2, 1, 2], "SAME")}

    w.function(model, {"x": spec([2, 3, 4, 2, 2])}, {"x": w.normal(2, 3, 4, 2, 2)})


@case(repairs="TFJ692")
def transposed_convolution_layer_of_volumes(w):
    """The size of the batch is computed."""
    kernel = w.normal(3, 3, 3, 3, 2)
    w.function(lambda x: tf.nn.conv3d_transpose(x, kernel, [tf.shape(x)[0], 6, 8, 4, 3], 2), {"x": spec([None, 3, 4, 2, 2])},
               {"x": w.normal(2, 3, 4, 2, 2)})


@case(since="4.22.0", repairs="TFJ693")
def convolution_that_pads(w):
    kernel = w.normal(3, 3, 3, 4)

    def model(x):
        paddings = [[0, 0], [2, 1], [1, 3], [0, 0]]
        return {"reflected": raw.FusedPadConv2D(input=x, paddings=paddings, filter=kernel, mode="REFLECT", strides=[1, 1, 1, 1],
                                                padding="VALID"),
                "symmetric": raw.FusedPadConv2D(input=x, paddings=paddings, filter=kernel, mode="SYMMETRIC", strides=[1, 2, 2, 1],
                                                padding="SAME"),
                "resized": raw.FusedResizeAndPadConv2D(input=x, size=[9, 5], paddings=paddings, filter=kernel, mode="REFLECT",
                                                       strides=[1, 1, 1, 1], padding="VALID"),
                "corners": raw.FusedResizeAndPadConv2D(input=x, size=[9, 5], paddings=paddings, filter=kernel, mode="SYMMETRIC",
                                                       strides=[1, 1, 1, 1], padding="VALID", resize_align_corners=True)}

    w.function(model, {"x": spec([1, 6, 7, 3])}, {"x": w.normal(1, 6, 7, 3)})


@case(since="4.22.0", unsafe=True, repairs="TFJ781")
def convolution_that_pads_any_batch(w):
    kernel = w.normal(3, 3, 3, 4)
    w.function(lambda x: raw.FusedPadConv2D(input=x, paddings=[[0, 0], [2, 1], [1, 3], [0, 0]], filter=kernel, mode="REFLECT",
                                            strides=[1, 1, 1, 1], padding="VALID"), {"x": spec([None, 6, 7, 3])},
               {"x": w.normal(1, 6, 7, 3)})


def _dilated(name, padding, sizes):
    @case(name, repairs="TFJ699")
    def dilated(w):
        kernel = w.normal(3, 3, 3, 4)
        substitute.save(
            w, lambda x: raw.Conv2DBackpropInput(input_sizes=sizes, filter=kernel, out_backprop=x, strides=[1, 1, 1, 1],
                                                 padding=padding, dilations=[1, 2, 2, 1]),
            lambda x: tf.nn.atrous_conv2d_transpose(x, kernel, sizes, 2, padding), {"x": w.normal(2, 8, 10, 4)})


_dilated("dilated_transposed_convolution", "SAME", [2, 8, 10, 3])
_dilated("dilated_transposed_convolution_unpadded", "VALID", [2, 12, 14, 3])


# Cells


def _weights(w, count, inputs):
    return {"w": w.normal(inputs + count, 4 * count), "wci": w.normal(count), "wcf": w.normal(count), "wco": w.normal(count),
            "b": w.normal(4 * count)}


@case(ci=True, repairs="TFJ694")
def lstm_cell_in_one(w):
    weights = _weights(w, 3, 4)

    def model(x, c, h):
        plain = raw.LSTMBlockCell(x=x, cs_prev=c, h_prev=h, **weights, forget_bias=0.7, cell_clip=-1.0)
        peeping = raw.LSTMBlockCell(x=x, cs_prev=c, h_prev=h, **weights, cell_clip=0.2, use_peephole=True)
        return {f"{key}_{name}": value for key, cell in (("plain", plain), ("peeping", peeping))
                for name, value in cell._asdict().items()}

    w.function(model, {"x": spec([None, 4]), "c": spec([None, 3]), "h": spec([None, 3])},
               {"x": w.normal(2, 4), "c": w.normal(2, 3), "h": w.normal(2, 3)})


@case(repairs="TFJ695")
def gru_cell_in_one(w):
    weights = {"w_ru": w.normal(7, 6), "w_c": w.normal(7, 3), "b_ru": w.normal(6), "b_c": w.normal(3)}
    w.function(lambda x, h: raw.GRUBlockCell(x=x, h_prev=h, **weights)._asdict(), {"x": spec([None, 4]), "h": spec([None, 3])},
               {"x": w.normal(2, 4), "h": w.normal(2, 3)})


@case(ci=True, repairs="TFJ696")
def lstm_in_one(w):
    weights = _weights(w, 3, 4)

    def model(x, c, h):
        first = raw.BlockLSTM(seq_len_max=tf.constant(4, tf.int64), x=x, cs_prev=c, h_prev=h, **weights, forget_bias=0.7,
                              cell_clip=1.5, use_peephole=True)
        second = raw.BlockLSTMV2(seq_len_max=tf.constant(4, tf.int64), x=x, cs_prev=c, h_prev=h, **weights)
        return {f"{key}_{name}": value for key, lstm in (("first", first), ("second", second))
                for name, value in lstm._asdict().items()}

    w.function(model, {"x": spec([4, None, 4]), "c": spec([None, 3]), "h": spec([None, 3])},
               {"x": w.normal(4, 2, 4), "c": w.normal(2, 3), "h": w.normal(2, 3)})


@case(repairs="TFJ696")
def lstm_in_one_of_fed_length(w):
    """Behind the longest sequence TensorFlow writes zeros to the states, and nothing to the gates."""
    weights = _weights(w, 3, 4)

    def model(x, c, h, steps):
        lstm = raw.BlockLSTM(seq_len_max=tf.cast(steps, tf.int64), x=x, cs_prev=c, h_prev=h, **weights)
        return {"states": lstm.cs, "outputs": lstm.h}

    given = {"x": w.normal(4, 2, 4), "c": w.normal(2, 3), "h": w.normal(2, 3)}
    w.function(model, {"x": spec([4, None, 4]), "c": spec([None, 3]), "h": spec([None, 3]), "steps": spec([], tf.int32)},
               given | {"steps": np.int32(4)}, given | {"steps": np.int32(2)})


# What the runtime has, with other strides, types and lists


@case(repairs="TFJ790")
def strides_and_dilations(w):
    kernel = w.normal(3, 3, 3, 4)

    def model(x):
        return {"same": raw.Conv2D(input=x, filter=kernel, strides=[1, 2, 2, 1], padding="SAME", dilations=[1, 2, 2, 1]),
                "mixed": raw.Conv2D(input=x, filter=kernel, strides=[1, 3, 1, 1], padding="SAME", dilations=[1, 1, 2, 1]),
                "valid": raw.Conv2D(input=x, filter=kernel, strides=[1, 2, 3, 1], padding="VALID", dilations=[1, 2, 2, 1]),
                "explicit": raw.Conv2D(input=x, filter=kernel, strides=[1, 2, 2, 1], padding="EXPLICIT", dilations=[1, 3, 2, 1],
                                       explicit_paddings=[0, 0, 2, 1, 0, 3, 0, 0])}

    w.function(model, {"x": spec([None, 9, 8, 3])}, {"x": w.normal(2, 9, 8, 3)})


@case()
def strides_and_dilations_of_each_channel(w):
    kernel = w.normal(3, 3, 3, 2)
    stuffed = np.zeros([5, 5, 3, 2], np.float32)
    stuffed[::2, ::2] = kernel
    substitute.save(
        w, lambda x: raw.DepthwiseConv2dNative(
            input=x, filter=kernel, strides=[1, 2, 2, 1], padding="SAME", dilations=[1, 2, 2, 1]),
        lambda x: tf.nn.depthwise_conv2d(x, stuffed, [1, 2, 2, 1], "SAME"), {"x": w.normal(1, 9, 8, 3)})


@case(repairs="TFJ791")
def blocks_of_integers_to_space(w):
    w.function(lambda x, u: {"ints": tf.nn.depth_to_space(x, 2), "bytes": tf.nn.depth_to_space(u, 3)},
               {"x": spec([None, 2, 3, 8], tf.int32), "u": spec([None, 2, 3, 9], tf.uint8)},
               {"x": w.integers(2, 2, 3, 8, low=-99, high=99), "u": w.integers(1, 2, 3, 9, high=255, dtype=np.uint8)})


@case(repairs="TFJ792")
def list_of_one_shape_joined(w):
    def model(x):
        handle = raw.TensorListFromTensor(tensor=x, element_shape=[2, 4])
        return raw.TensorListConcatV2(input_handle=handle, element_shape=[2, 4], leading_dims=np.zeros([0], np.int64),
                                      element_dtype=tf.float32)[0]

    w.function(model, {"x": spec([3, 2, 4])}, {"x": w.normal(3, 2, 4)})


@case(since="4.22.0", repairs="TFJ793")
def list_of_equal_parts(w):
    def model(x):
        handle = raw.TensorListSplit(tensor=x, element_shape=[-1, 4], lengths=np.int64([2, 2, 2]))
        return raw.TensorListGetItem(input_handle=handle, index=2, element_shape=[2, 4], element_dtype=tf.float32)

    w.function(model, {"x": spec([6, 4])}, {"x": w.normal(6, 4)})


@case(since="4.22.0", repairs="TFJ794")
def complex_numbers_cut_and_padded(w):
    def model(z):
        filled = raw.PadV2(input=z, paddings=[[0, 0], [1, 0], [0, 1]], constant_values=tf.complex(1.5, -2.0))
        outputs = {"slice": z[:, 1:4], "steps": z[..., ::-2], "element": z[0, ..., 1:], "filled": filled,
                   "cut": tf.slice(z, [0, 1, 1], [2, 3, -1]), "pad": tf.pad(z, [[0, 0], [1, 2], [0, 1]]),
                   "gather": tf.gather(z, [2, 0], axis=1), "reverse": tf.reverse(z, [1])}
        return {f"{key}_{part}": value for key, one in outputs.items() for part, value in _parts(one).items()} | {
            "signal": tf.signal.irfft(z, [12])}

    w.function(model, {"z": spec([2, 6, 4], tf.complex64)}, _numbers(w, 2, 6, 4))


@case(repairs="TFJ795")
def products_of_unaligned_batches(w):
    def model(x, y):
        return {"plain": tf.matmul(x, y), "adjoint": raw.BatchMatMulV2(x=x, y=tf.transpose(y, [0, 1, 3, 2]), adj_y=True),
                "fewer": raw.BatchMatMulV2(x=tf.transpose(x, [0, 1, 3, 2]), y=y[0], adj_x=True)}

    w.function(model, {"x": spec([None, 1, 3, 4]), "y": spec([1, 5, 4, 2])},
               {"x": w.normal(3, 1, 3, 4), "y": w.normal(1, 5, 4, 2)})


@case(repairs="clipped-contrast-in-arithmetic")
def contrast_of_the_first_graphs(w):
    """TensorFlow runs this op in graphs of version 1 only."""
    given = {"x": w.uniform(2, 5, 4, 3), "i": w.integers(1, 3, 3, 2, high=255), "factor": np.float32(2.5)}
    with tf.Graph().as_default() as graph:
        for key, value in given.items():
            v1.placeholder(value.dtype, [None, *value.shape[1:]] if value.shape else [], name=key)
        for key, value in {"zero": 0.1, "one": 0.9, "most": 200.0}.items():
            tf.constant(value, tf.float32, name=key)
        definition = graph.as_graph_def()
    for name, images, most in (("real", "x", "one"), ("whole", "i", "most")):
        node = definition.node.add(name=name, op="AdjustContrast", input=[images, "factor", "zero", most])
        node.attr["T"].type = tf.as_dtype(given[images].dtype).as_datatype_enum
    definition.versions.producer = 1
    with tf.Graph().as_default() as graph, v1.Session() as session:
        tf.graph_util.import_graph_def(definition, name="")
        answer = session.run({name: f"{name}:0" for name in ("real", "whole")}, {f"{key}:0": value for key, value in given.items()})
    path = w.directory / "graph.pb"
    path.write_bytes(definition.SerializeToString())
    w._finish(path, None, list(answer), [given], [answer])
