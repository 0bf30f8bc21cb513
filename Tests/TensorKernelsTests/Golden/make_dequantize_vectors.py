#!/usr/bin/env python3
"""Writes dequantize.txt: what TensorFlow's CPU kernel of Dequantize gives.

    python Tests/TensorKernelsTests/Golden/make_dequantize_vectors.py

Needs TensorFlow 2.19 and NumPy. A line is a case, in fields separated by tabs: number of the dtype, mode, narrow_range, axis, sizes, minimum, maximum, codes,
result; the last four as little-endian hexadecimal.
"""
import os
import pathlib

os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", TF_ENABLE_ONEDNN_OPTS="0", CUDA_VISIBLE_DEVICES="")
import numpy as np
import tensorflow as tf

TYPES = [(tf.qint8, np.int8), (tf.quint8, np.uint8), (tf.qint16, np.int16), (tf.quint16, np.uint16), (tf.qint32, np.int32)]
RANGES = [(-1, 1), (-0.5, 0.5), (0, 6), (-1.27, 2.33), (-3.1, 0.7), (0.1, 0.9), (-10, -2), (0, 0), (-0.003, 0.0041), (-1e6, 3e6)]
rng = np.random.default_rng(7)
lines = []


def add(quantized, codes, mode, narrow, axis, minimum, maximum):
    minimum, maximum = np.asarray(minimum, np.float32), np.asarray(maximum, np.float32)
    result = tf.raw_ops.Dequantize(
        input=tf.bitcast(codes, quantized), min_range=minimum, max_range=maximum, mode=mode, narrow_range=narrow, axis=axis)
    sizes = ",".join(map(str, codes.shape))
    fields = [quantized.as_datatype_enum, mode, int(narrow), axis, sizes]
    fields += [array.tobytes().hex() for array in (minimum, maximum, codes, result.numpy())]
    lines.append("\t".join(map(str, fields)))


def codes(integer, shape, signed_max):
    info = np.iinfo(integer)
    edges = [info.min, info.min + 1, 0, 1, 2, min(info.max, signed_max), min(info.max, signed_max) - 1]
    values = rng.integers(info.min, min(info.max, signed_max), int(np.prod(shape)), endpoint=True)
    values[:len(edges)] = edges
    return values.astype(integer).reshape(shape)


for quantized, integer in TYPES:
    for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
        for narrow in (False, True) if mode == "SCALED" else (False,):
            # The numbers from here on wrap around in TensorFlow's mode SCALED.
            highest = 2**31 - 129 if mode == "SCALED" else 2**31 - 1
            for minimum, maximum in RANGES:
                add(quantized, codes(integer, (3, 7), highest), mode, narrow, -1, minimum, maximum)
            if mode == "MIN_FIRST": continue
            for axis, count in ((0, 2), (1, 3), (2, 5)):
                add(
                    quantized, codes(integer, (2, 3, 5), highest), mode, narrow, axis, -np.abs(rng.normal(size=count)),
                    np.abs(rng.normal(size=count)))
pathlib.Path(__file__).with_name("dequantize.txt").write_text("\n".join(lines) + "\n")
