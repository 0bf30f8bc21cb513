"""Shifts and bits of whole numbers that conversion says in arithmetic."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

bit = tf.bitwise
_INT = tf.int32
_WIDE = np.int32([0, 1, -1, 5, -5, 2**31 - 1, -2**31, 123456789, -987654321, 255, 256, 2**24 + 1])
_SMALL = np.int32([0, 1, -1, 5, -5, 2**20 - 1, -2**20, 123456, -98765, 255, 256, -4097])
_SHIFTS = np.int32([0, 1, 5, 30, 31, 32, 31, 2, 7, -1, 8, 15])
_TWO = {"x": spec([None], _INT), "z": spec([None], _INT)}
_JOINED = (("and", bit.bitwise_and), ("or", bit.bitwise_or), ("xor", bit.bitwise_xor))


def _bytes(function, x, z=None):
    """A function of one or two tensors of each type of 8 bits, given back as int32."""
    found = {}
    for kind in (tf.int8, tf.uint8):
        narrow = [tf.cast(tf.clip_by_value(value, kind.min, kind.max), kind) for value in (x, z) if value is not None]
        found[kind.name] = tf.cast(function(*narrow), _INT)
    return found


# Bytes

@case(ci=True, repairs=("right-shift-as-division", "left-shift-as-product"))
def shifted_bytes(w):
    def model(x, z):
        found = {f"right_{key}": value for key, value in _bytes(bit.right_shift, x, z).items()}
        found |= {f"left_{key}": value for key, value in _bytes(bit.left_shift, x, z).items()}
        for count in (0, 3, 7, 9):
            found |= {f"right_{count}_{key}": value for key, value in _bytes(lambda y: bit.right_shift(y, tf.cast(count, y.dtype)), x).items()}
            found |= {f"left_{count}_{key}": value for key, value in _bytes(lambda y: bit.left_shift(y, tf.cast(count, y.dtype)), x).items()}
        return found

    w.function(model, _TWO, {"x": np.arange(-128, 256, dtype=np.int32), "z": w.integers(384, low=-3, high=12)})


@case(ci=True, repairs=("cut-out-bits-as-remainder", "bits-one-by-one"))
def bits_of_bytes(w):
    def model(x, z):
        found = {f"{name}_{key}": value for name, op in _JOINED for key, value in _bytes(op, x, z).items()}
        for mask in (1, 6, 12, 96, 127, 5, 0):
            found |= {f"mask_{mask}_{key}": value for key, value in _bytes(lambda y: bit.bitwise_and(y, tf.cast(mask, y.dtype)), x).items()}
        return found

    w.function(model, _TWO, {"x": np.arange(-128, 256, dtype=np.int32), "z": w.integers(384, low=-128, high=256)})


# int32. webgl computes in float32: what is small is the same there.

def _right(x, z):
    return {"fed": bit.right_shift(x, z), "known": bit.right_shift(x, 3), "far": bit.right_shift(x, 18), "last": bit.right_shift(x, 31),
            "beyond": bit.right_shift(x, 40), "back": bit.right_shift(x, -2)}


@case(ci=True, repairs="right-shift-of-whole-numbers", unsafe=True)
def small_numbers_shifted_to_the_right(w):
    w.function(_right, _TWO, {"x": _SMALL, "z": _SHIFTS})


@case(repairs="right-shift-of-whole-numbers", unsafe=True, not_on="webgl")
def large_numbers_shifted_to_the_right(w):
    w.function(_right, _TWO, {"x": _WIDE, "z": _SHIFTS}, *({"x": w.integers(64, low=-2**31, high=2**31 - 1), "z": np.full(64, z, np.int32)}
                                                           for z in (1, 9, 15, 16, 17, 29)))


@case(ci=True, repairs="left-shift-of-whole-numbers", unsafe=True)
def small_numbers_shifted_to_the_left(w):
    w.function(lambda x, z: {"fed": bit.left_shift(x, z), "known": bit.left_shift(x, 3), "back": bit.left_shift(x, -2)}, _TWO,
               {"x": _SMALL, "z": np.int32([31, 23, 20, 1, 0, 4, 3, 7, 6, 16, 15, 11])})


@case(repairs="left-shift-of-whole-numbers", unsafe=True, not_on="webgl")
def large_numbers_shifted_to_the_left(w):
    w.function(lambda x, z: {"fed": bit.left_shift(x, z), "known": bit.left_shift(x, 3), "last": bit.left_shift(x, 31), "beyond": bit.left_shift(x, 40)},
               _TWO, {"x": _WIDE, "z": _SHIFTS}, *({"x": w.integers(64, low=-2**31, high=2**31 - 1), "z": np.full(64, z, np.int32)} for z in (1, 16, 29)))


def _cut_out(x):
    return {f"mask_{mask}": bit.bitwise_and(x, mask) for mask in (1, 255, 240, 0xff00, 0xffff)} | {"left": bit.bitwise_and([12], x)}


@case(ci=True, repairs="bits-cut-out-of-whole-numbers", unsafe=True)
def bits_cut_out_of_small_numbers(w):
    w.function(_cut_out, {"x": spec([None], _INT)}, {"x": _SMALL})


@case(repairs="bits-cut-out-of-whole-numbers", unsafe=True, not_on="webgl")
def bits_cut_out_of_large_numbers(w):
    w.function(lambda x: _cut_out(x) | {f"mask_{mask}": bit.bitwise_and(x, mask) for mask in (0x7fffffff, 0x40000000, 0x7ffffffe, 0x7fff0000)},
               {"x": spec([None], _INT)}, {"x": _WIDE}, {"x": w.integers(64, low=-2**31, high=2**31 - 1)})


def _joined(x, z):
    found = {f"{name}_fed": op(x, z) for name, op in _JOINED} | {f"{name}_spread": op(x[:, None], z[:4]) for name, op in _JOINED}
    return found | {"mask_5": bit.bitwise_and(x, 5), "mask_below": bit.bitwise_and(x, -256), "mask_0": bit.bitwise_and(x, 0), "with_5": bit.bitwise_or(x, 5)}


@case(ci=True, repairs="bits-of-whole-numbers", unsafe=True)
def bits_of_small_numbers(w):
    w.function(_joined, _TWO, {"x": _SMALL, "z": np.roll(_SMALL, 5)}, {"x": w.integers(64, low=-2**20, high=2**20), "z": w.integers(64, low=-2**20, high=2**20)})


@case(repairs="bits-of-whole-numbers", unsafe=True, not_on="webgl")
def bits_of_large_numbers(w):
    w.function(_joined, _TWO, {"x": _WIDE, "z": np.roll(_WIDE, 5)},
               {"x": w.integers(64, low=-2**31, high=2**31 - 1), "z": w.integers(64, low=-2**31, high=2**31 - 1)})
