"""Quantized tensors and simulated quantization, which conversion says in float32 arithmetic, code by code as TensorFlow computes it."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
_ROWS = {"x": spec([None, 6])}
_IMAGES = {"x": spec([None, 7, 6, 2])}
# Zeros of both signs, the ends of ranges, beyond them, between two codes, and tiny numbers.
_EDGES = np.float32([[0, -0.0, 1, -1, 6, 7.5], [-9, 9, 1e-8, .5, .25, -.125], [2.25, -1.5, -.7, .3, 127.5 / 255, 100]])
_RANGES = [(-1.0, 2.0), (-1.0, 1.0), (0.0, 6.0), (-0.7, 0.3)]


def _rows(w):
    return [{"x": w.normal(4, 6, scale=1.5)}, {"x": _EDGES}]


def _images(w):
    return [{"x": w.normal(2, 7, 6, 2, scale=1.5)}, {"x": w.uniform(1, 7, 6, 2, low=-9, high=9)}]


def _codes(w, *shape, dtype=tf.quint8):
    plain = np.int8 if dtype == tf.qint8 else np.int32 if dtype == tf.qint32 else np.uint8
    info = np.iinfo(plain)
    values = w.rng.integers(info.min, info.max, shape, endpoint=True).astype(plain)
    return tf.constant(values.view(dtype.as_numpy_dtype), dtype)


def _quantized(x, low=-1.0, high=2.0, dtype=tf.quint8, mode="MIN_FIRST", **attributes):
    made = raw.QuantizeV2(input=x, min_range=np.float32(low), max_range=np.float32(high), T=dtype, mode=mode, **attributes)
    return made.output, made.output_min, made.output_max


def _restored(tensor, mode="MIN_FIRST", **attributes):
    codes, low, high = tensor
    return raw.Dequantize(input=codes, min_range=low, max_range=high, mode=mode, **attributes)


def _product(w, tensor, columns=5):
    rows = tensor[0].shape[1]
    return tuple(raw.QuantizedMatMul(a=tensor[0], b=_codes(w, rows, columns), min_a=tensor[1], max_a=tensor[2], min_b=-0.5, max_b=0.75))


def _down(tensor):
    return tuple(raw.QuantizeDownAndShrinkRange(input=tensor[0], input_min=tensor[1], input_max=tensor[2], out_type=tf.quint8))


def _activated(op, tensor):
    return tuple(op(features=tensor[0], min_features=tensor[1], max_features=tensor[2], out_type=tensor[0].dtype))


# Quantizing and back

@case(ci=True, repairs="TFJ213")
def quantized_and_back(w):
    def model(x):
        made = {}
        for dtype in (tf.qint8, tf.quint8, tf.qint16, tf.quint16):
            for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
                for number, (low, high) in enumerate(_RANGES):
                    made[f"{dtype.name}_{mode}_{number}"] = _restored(_quantized(x, low, high, dtype, mode), mode)
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ213")
def quantized_with_attributes(w):
    def model(x):
        scaled = dict(dtype=tf.qint8, mode="SCALED")
        return {
            "even": _restored(_quantized(x, -1.5, 2.25, round_mode="HALF_TO_EVEN", **scaled), "SCALED"),
            "narrow": _restored(_quantized(x, -1.5, 2.25, narrow_range=True, **scaled), "SCALED", narrow_range=True),
            "thin": _restored(_quantized(x, 0.5, 0.5, mode="MIN_COMBINED"), "MIN_COMBINED"),
            "exact": _restored(_quantized(x, 0.5, 0.501, mode="MIN_COMBINED", ensure_minimum_range=0.0), "MIN_COMBINED"),
        }

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ212")
def quantized_by_axis(w):
    lows, highs = -np.arange(1, 7, dtype=np.float32), np.arange(1, 7, dtype=np.float32)[::-1]

    def model(x):
        made = {}
        for dtype in (tf.qint8, tf.quint8):
            for mode in ("MIN_COMBINED", "SCALED"):
                tensor = raw.QuantizeV2(input=x, min_range=lows, max_range=highs, T=dtype, mode=mode, axis=1)
                made[f"{dtype.name}_{mode}"] = _restored(tuple(tensor), mode, axis=1)
        return made

    w.function(model, _ROWS, *_rows(w))


@case(ci=True, repairs="TFJ233")
def quantized_weights(w):
    def model(x):
        made = {}
        for dtype in (tf.qint8, tf.quint8, tf.qint32):
            for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
                made[f"{dtype.name}_{mode}"] = x @ _restored((_codes(w, 6, 3, dtype=dtype), -0.5, 0.75), mode)
        lows, highs = -w.uniform(3, low=.1), w.uniform(3, low=.1)
        for mode in ("MIN_COMBINED", "SCALED"):
            made[f"axis_{mode}"] = x @ _restored((_codes(w, 6, 3, dtype=tf.qint8), lows, highs), mode, axis=1)
        # Larger than what is computed at once.
        made["large"] = tf.reduce_sum(x[:, :1] * _restored((_codes(w, 300, 300, dtype=tf.qint8), -0.5, 0.75), "SCALED")[0])
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs=("TFJ243", "TFJ244"))
def quantized_uniformly(w):
    def model(x):
        made = {}
        for axis, scales, points in ((-1, np.float32(.037), np.int32(5)), (1, w.uniform(6, low=.01, high=.1), w.integers(6, low=-9))):
            shared = dict(scales=scales, zero_points=points, quantization_min_val=-128, quantization_max_val=127, quantization_axis=axis)
            made[f"axis_{axis}"] = raw.UniformDequantize(input=raw.UniformQuantize(input=x, Tout=tf.qint8, **shared), Tout=tf.float32, **shared)
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ243")
def quantized_uniformly_by_hand(w):
    """Codes that are stored or read from other numbers, of 8 and of 32 bits, for all and by axis. None so near 2^31 that TensorFlow's kernel overflows."""
    def model(x, i):
        made = {}
        for dtype in (tf.qint8, tf.qint32):
            info = np.iinfo(np.int8 if dtype == tf.qint8 else np.int32)
            for axis, scales, points in ((-1, np.float32(.037), np.int32(-7)), (0, w.uniform(4, low=.01, high=9), w.integers(4, low=-128, high=127)),
                                         (1, w.uniform(6, low=1e-6, high=.1), w.integers(6, low=-9))):
                shared = dict(scales=scales, zero_points=points, quantization_min_val=info.min, quantization_max_val=info.max,
                              quantization_axis=axis, Tout=tf.float32)
                key = f"{dtype.name}_{axis}"
                made[f"stored_{key}"] = x + raw.UniformDequantize(input=_codes(w, 4, 6, dtype=dtype), **shared)
                plain = tf.cast(tf.clip_by_value(i, -128, 127), tf.int8) if dtype == tf.qint8 else i
                made[f"read_{key}"] = raw.UniformDequantize(input=tf.bitcast(plain, dtype), **shared)
        return made

    given = [{"x": np.zeros((4, 6), np.float32), "i": w.integers(4, 6, low=-128, high=128)},
             {"x": w.normal(4, 6), "i": np.int32([[-128, 127, 0, -1, 1, 5], [2**31 - 999, 999 - 2**31, 2**24 + 1, -2**24 - 3, 300, -300]] * 2)}]
    w.function(model, {"x": spec([4, 6]), "i": spec([4, 6], tf.int32)}, *given)


# Bits and codes

@case(repairs="TFJ214")
def bits_read_and_read_back(w):
    def model(x, i):
        back = {f"whole_{dtype.name}": tf.bitcast(tf.bitcast(i, dtype), tf.int32) + 1 for dtype in (tf.qint32, tf.uint32, tf.float32)}
        for dtype in (tf.int32, tf.uint8, tf.int16):
            back[f"real_{dtype.name}"] = tf.bitcast(tf.bitcast(x, dtype), tf.float32) * 2
        return back

    w.function(model, {"x": spec([None, 6]), "i": spec([None], tf.int32)},
               *({"x": x["x"], "i": np.int32([0, 1, -1, 2**23 - 1, -2**23, 255, 1234567])} for x in _rows(w)))


@case(repairs="TFJ242")
def numbers_made_codes_and_back(w):
    def model(x):
        made = {}
        for dtype in (tf.uint8, tf.int8, tf.uint16, tf.int16):
            for key, low, high in (("all", dtype.min, dtype.max), ("some", max(dtype.min, -3), 5)):
                code = tf.cast(tf.minimum(tf.maximum(tf.floor(x), float(low)), float(high)), dtype)
                made[f"{dtype.name}_{key}"] = tf.cast(code, tf.float32) * .5
        return made

    w.function(model, _ROWS, *_rows(w), {"x": np.float32([[127, 127.99, 128, -128, -128.01, -129], [255, 255.9, 256, 32767.9, 32768, 65536],
                                                          [-32768, -32769, 1e30, -1e30, np.inf, -np.inf]])})


# Simulated quantization

@case(ci=True, repairs="TFJ215")
def fake_quant_args(w):
    def model(x):
        return {f"{bits}_{narrow}_{number}": raw.FakeQuantWithMinMaxArgs(inputs=x, min=low, max=high, num_bits=bits, narrow_range=narrow)
                for bits in (2, 4, 8) for narrow in (False, True) for number, (low, high) in enumerate(_RANGES + [(.1, .9), (-3, -1)])}

    w.function(model, _ROWS, *_rows(w))


# Not among CI's: TensorFlow's optimizer multiplies by the reciprocal of a constant divisor, so that stored arithmetic takes the other side of a tie.
@case(repairs="TFJ216")
def fake_quant_vars(w):
    def model(x):
        return {f"{bits}_{narrow}_{number}": raw.FakeQuantWithMinMaxVars(
                    inputs=x, min=np.float32(low), max=np.float32(high), num_bits=bits, narrow_range=narrow)
                for bits in (4, 8, 16) for narrow in (False, True) for number, (low, high) in enumerate(_RANGES + [(.1, .9), (-3, -1)])}

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ217")
def fake_quant_channels(w):
    lows, highs = np.float32([-1, -1, 0, -.7, .1, -3]), np.float32([2, 1, 6, .3, .9, -1])

    def model(x):
        return {f"{bits}_{narrow}": raw.FakeQuantWithMinMaxVarsPerChannel(
                    inputs=x, min=lows, max=highs, num_bits=bits, narrow_range=narrow) for bits in (4, 8) for narrow in (False, True)}

    w.function(model, _ROWS, *_rows(w))


@case(ci=True, repairs="TFJ218")
def quantize_and_dequantize(w):
    def model(x):
        made = {}
        for given in (True, False):
            for signed in (True, False):
                for mode in ("HALF_TO_EVEN", "HALF_UP"):
                    shared = dict(input=x, input_min=np.float32(-1.3), input_max=np.float32(2.25), signed_input=signed, range_given=given,
                                  round_mode=mode)
                    made[f"v2_{given}_{signed}_{mode}"] = raw.QuantizeAndDequantizeV2(num_bits=8, **shared)
                    made[f"v4_{given}_{signed}_{mode}"] = raw.QuantizeAndDequantizeV4(num_bits=5, narrow_range=True, **shared)
        made["axis"] = raw.QuantizeAndDequantizeV2(
            input=x, input_min=np.zeros(6, np.float32), input_max=np.zeros(6, np.float32), range_given=False, axis=1)
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ219")
def quantize_and_dequantize_by_bits(w):
    def model(x):
        made = {f"{given}_{signed}": raw.QuantizeAndDequantizeV3(
                    input=x, input_min=np.float32(-1.3), input_max=np.float32(2.25), num_bits=7, signed_input=signed, range_given=given)
                for given in (True, False) for signed in (True, False)}
        made["axis"] = raw.QuantizeAndDequantizeV3(
            input=x, input_min=-np.ones(6, np.float32), input_max=np.arange(1, 7, dtype=np.float32), num_bits=8, range_given=True, axis=1)
        return made

    w.function(model, _ROWS, *_rows(w))


# Quantized kernels

@case(ci=True, repairs="TFJ220")
def quantized_dense(w):
    def model(x):
        made = {}
        for number, (low, high) in enumerate(_RANGES):
            sums = _product(w, _quantized(x, low, high))
            made[f"sums_{number}"] = _restored(sums)
            made[f"deep_{number}"] = _restored(_product(w, _activated(raw.QuantizedRelu, _down(sums)), 3))
        return made

    w.function(model, _ROWS, *_rows(w))


@case(ci=True, repairs="TFJ221")
def quantized_convolution(w):
    def model(x):
        made = {}
        for number, (low, high) in enumerate(_RANGES):
            for padding in ("SAME", "VALID"):
                image = _quantized(x, low, high)
                made[f"{padding}_{number}"] = _restored(tuple(raw.QuantizedConv2D(
                    input=image[0], filter=_codes(w, 3, 3, 2, 4), min_input=image[1], max_input=image[2], min_filter=-0.5, max_filter=0.75,
                    strides=[1, 2, 2, 1], padding=padding)))
        return made

    w.function(model, _IMAGES, *_images(w))


@case(repairs="TFJ222")
def quantized_bias(w):
    def model(x):
        made = {}
        for dtype in (tf.quint8, tf.qint8):
            for number, (low, high) in enumerate(_RANGES):
                rows = _quantized(x, low, high, dtype)
                made[f"{dtype.name}_{number}"] = _restored(tuple(raw.QuantizedBiasAdd(
                    input=rows[0], bias=_codes(w, 6, dtype=dtype), min_input=rows[1], max_input=rows[2], min_bias=-0.5, max_bias=0.75,
                    out_type=tf.qint32)))
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ223")
def quantized_activations(w):
    def model(x):
        made = {}
        for op in (raw.QuantizedRelu, raw.QuantizedRelu6):
            for number, (low, high) in enumerate(_RANGES):
                rows = _quantized(x, low * 3, high * 3)
                made[f"{op.__name__}_{number}"] = _restored(_activated(op, rows))
                made[f"{op.__name__}_sums_{number}"] = _restored(_activated(op, _product(w, rows)))
        return made

    w.function(model, _ROWS, *_rows(w))


def _pooled(op, tensor, padding):
    return _restored(tuple(op(input=tensor[0], min_input=tensor[1], max_input=tensor[2], ksize=[1, 3, 2, 1], strides=[1, 2, 2, 1], padding=padding)))


@case(repairs="TFJ224")
def quantized_max_pool(w):
    w.function(lambda x: {padding: _pooled(raw.QuantizedMaxPool, _quantized(x), padding) for padding in ("SAME", "VALID")}, _IMAGES, *_images(w))


@case(repairs="TFJ225")
def quantized_average_pool(w):
    w.function(lambda x: {padding: _pooled(raw.QuantizedAvgPool, _quantized(x), padding) for padding in ("SAME", "VALID")}, _IMAGES, *_images(w))


@case(repairs=("TFJ226", "TFJ237", "TFJ239", "TFJ240", "TFJ241"))
def quantized_shapes(w):
    def model(x):
        codes, low, high = _quantized(x)
        moved = raw.QuantizedReshape(tensor=codes, shape=[-1, 4], input_min=low, input_max=high)
        made = {
            "reshaped": _restored(tuple(moved)), "plain": _restored((tf.reshape(codes, [-1, 4]), low, high)),
            "handed": _restored((tf.identity(codes), low, high)), "axis": _restored((tf.expand_dims(codes[:, :, :, 0], 1), low, high)),
            "squeezed": _restored((tf.squeeze(codes[:, 1:2], 1), low, high)), "steps": _restored((codes[:, ::2, 1:5:3], low, high)),
            # Where this op was is an Identity between two rounds, which quantized-identity takes out.
            "copied": _restored((raw.GuaranteeConst(input=codes), low, high)),
        }
        for dtype in (tf.qint8, tf.qint16, tf.quint16):
            signed, least, most = _quantized(x, dtype=dtype)
            moved = {"plain": tf.reshape(signed, [-1, 7, 12]), "axis": tf.expand_dims(signed, -1), "squeezed": tf.squeeze(tf.reshape(signed, [-1, 1, 7, 1, 12]))}
            if dtype == tf.qint8:  # the only one of them that TensorFlow cuts
                moved |= {"steps": signed[::-1, 6:2:-2, ..., 1], "new": signed[:, 3, tf.newaxis]}
            made |= {f"{dtype.name}_{key}": _restored((value, least, most)) for key, value in moved.items()}
        return made

    w.function(model, _IMAGES, *_images(w))


@case(repairs="TFJ227", since="4.22.0")
def quantized_joined(w):
    def model(x):
        one, other, third = _quantized(x), _quantized(x, -0.5, 0.75), _quantized(x, -1.0, 2.0)
        return {
            "new": _restored(tuple(raw.QuantizedConcat(
                concat_dim=1, values=[one[0], other[0]], input_mins=[one[1], other[1]], input_maxes=[one[2], other[2]]))),
            "same": _restored(tuple(raw.QuantizedConcat(
                concat_dim=1, values=[one[0], third[0]], input_mins=[one[1], third[1]], input_maxes=[one[2], third[2]])))}

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ229")
def quantized_product(w):
    def model(x):
        made = {}
        for number, (low, high) in enumerate(_RANGES):
            rows = _quantized(x, low, high)
            made[f"row_{number}"] = _restored(tuple(raw.QuantizedMul(
                x=rows[0], y=_codes(w, 6), min_x=rows[1], max_x=rows[2], min_y=-0.5, max_y=0.75)))
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ238")
def quantized_sum(w):
    def model(x):
        made = {}
        for number, (low, high) in enumerate(_RANGES):
            rows = _quantized(x, low, high)
            made[f"row_{number}"] = _restored(tuple(raw.QuantizedAdd(
                x=rows[0], y=_codes(w, 6), min_x=rows[1], max_x=rows[2], min_y=-0.5, max_y=0.75)))
            other = _quantized(-x, -0.5, 0.5)
            made[f"each_{number}"] = _restored(tuple(raw.QuantizedAdd(
                x=rows[0], y=other[0], min_x=rows[1], max_x=rows[2], min_y=other[1], max_y=other[2])))
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ230")
def requantized_to_its_range(w):
    def model(x):
        made = {}
        for number, (low, high) in enumerate(_RANGES):
            sums = _product(w, _quantized(x, low, high))
            least, most = raw.RequantizationRange(input=sums[0], input_min=sums[1], input_max=sums[2])
            made[str(number)] = _restored(tuple(raw.Requantize(
                input=sums[0], input_min=sums[1], input_max=sums[2], requested_output_min=least, requested_output_max=most, out_type=tf.quint8)))
            made[f"range_{number}"] = tf.stack([least, most])
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ231")
def requantized_to_constants(w):
    def model(x):
        made = {}
        for number, (low, high) in enumerate(_RANGES):
            sums = _product(w, _quantized(x, low, high))
            made[str(number)] = _restored(tuple(raw.Requantize(
                input=sums[0], input_min=sums[1], input_max=sums[2], requested_output_min=-1.0, requested_output_max=2.5, out_type=tf.quint8)))
        return made

    w.function(model, _ROWS, *_rows(w))


@case(repairs="TFJ232")
def quantized_down(w):
    def model(x):
        return {str(number): _restored(_down(_product(w, _quantized(x, low, high)))) for number, (low, high) in enumerate(_RANGES)}

    w.function(model, _ROWS, *_rows(w))


# Inputs

def _fed(w, function, equal, shape, low, high, dtype):
    """A signature that takes codes, and answers for the numbers that they stand for: what a page feeds after the fix."""
    concrete = tf.function(function).get_concrete_function(x=tf.TensorSpec(shape, dtype, "x"))
    module = tf.Module()
    module.kept = concrete
    tf.saved_model.save(module, str(w.model), signatures={"serving_default": concrete})
    numbers = [{"x": np.asarray(_restored((_codes(w, 3, shape[1], dtype=dtype), low, high)))} for _ in range(2)]
    w.answered("serving_default", numbers, [{key: np.asarray(value) for key, value in equal(given["x"]).items()} for given in numbers])


@case(ci=True, repairs="TFJ234", unsafe=True)
def quantized_input(w):
    weights = w.normal(6, 3)

    def model(x):
        return {"y": tf.nn.relu(_restored((x, -1.0, 1.5)) @ weights)}

    _fed(w, model, lambda x: {"y": tf.nn.relu(x @ weights)}, [None, 6], -1.0, 1.5, tf.quint8)


@case(repairs="TFJ235", unsafe=True)
def quantized_input_of_kernel(w):
    values = w.integers(6, 3, high=256, dtype=np.uint8)

    def model(x):
        kernel = tf.constant(values.view(tf.quint8.as_numpy_dtype), tf.quint8)
        return {"y": _restored(tuple(raw.QuantizedMatMul(a=x, b=kernel, min_a=-1.0, max_a=1.5, min_b=-0.5, max_b=0.75)))}

    def equal(x):
        codes = raw.QuantizeV2(input=x, min_range=-1.0, max_range=1.5, T=tf.quint8, mode="MIN_FIRST").output
        return model(codes)

    _fed(w, model, equal, [None, 6], -1.0, 1.5, tf.quint8)


@case(repairs="quantized-resize-in-float")
def quantized_resize(w):
    def model(x):
        sizes = {"larger": [11, 9], "smaller": [3, 2], "mixed": [5, 13], "same": [7, 6], "one": [1, 1]}
        found = {}
        for name, size in sizes.items():
            codes, low, high = _quantized(x)
            for kind, flags in (("plain", {}), ("corners", {"align_corners": True}), ("half", {"half_pixel_centers": True})):
                found[f"{name}_{kind}"] = _restored(tuple(raw.QuantizedResizeBilinear(images=codes, size=size, min=low, max=high, **flags)))
        return found

    w.function(model, _IMAGES, *_images(w))


@case(repairs="quantized-instance-norm-in-float", unsafe=True)
def quantized_instance_norm(w):
    def model(x):
        codes, low, high = _quantized(x)
        found = {"plain": {}, "epsilon": {"variance_epsilon": 0.5}, "given": {"output_range_given": True, "given_y_min": -1.5, "given_y_max": 2.0},
                 "apart": {"min_separation": 9.0}}
        return {name: _restored(tuple(raw.QuantizedInstanceNorm(x=codes, x_min=low, x_max=high, **flags))) for name, flags in found.items()}

    w.function(model, _IMAGES, *_images(w))


@case(repairs="quantized-batch-norm-in-float", unsafe=True)
def quantized_batch_norm(w):
    ranges = {"m": (-0.5, 0.75), "v": (0.25, 2.0), "beta": (-1.0, 1.0), "gamma": (0.5, 1.5)}

    def model(x):
        codes, low, high = _quantized(x)
        given = {}
        for key, (least, most) in ranges.items():
            given |= {key: _codes(w, 2), f"{key}_min": np.float32(least), f"{key}_max": np.float32(most)}
        return {name: _restored(tuple(raw.QuantizedBatchNormWithGlobalNormalization(
            t=codes, t_min=low, t_max=high, out_type=tf.qint32, variance_epsilon=0.001, scale_after_normalization=after, **given)))
            for name, after in (("scaled", True), ("plain", False))}

    w.function(model, _IMAGES, *_images(w))
