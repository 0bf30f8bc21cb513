"""Shifts, bits and texts that conversion says by other ops."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops
_INT = tf.int32
_WIDE = np.int32([0, 1, -1, 5, -5, 2**31 - 1, -2**31, 123456789, -987654321, 255, 256, 2**24 + 1])


def _kinds(x, z, function):
    """A function of two tensors of each type of 8 bits, given back as int32."""
    found = {}
    for kind in (tf.int8, tf.uint8):
        narrow = [tf.cast(tf.clip_by_value(value, kind.min, kind.max), kind) for value in (x, z)]
        found[kind.name] = tf.cast(function(*narrow), _INT)
    return found


@case(ci=True, repairs="right-shift-as-division", since="4.22.0")
def shifts_to_the_right(w):
    w.function(lambda x, s: {"fed": raw.RightShift(x=x, y=s), "known": tf.bitwise.right_shift(x, 3), "last": tf.bitwise.right_shift(x, 31),
                             "beyond": tf.bitwise.right_shift(x, 40), "back": tf.bitwise.right_shift(x, -2),
                             **_kinds(x, s, tf.bitwise.right_shift)},
               {"x": spec([None], _INT), "s": spec([None], _INT)},
               {"x": _WIDE, "s": np.int32([0, 1, 5, 30, 31, 32, 31, 2, 7, -1, 8, 15])}, {"x": _WIDE, "s": np.int32([29] * 12)})


@case(ci=True, repairs="left-shift-as-product", since="4.22.0")
def shifts_to_the_left(w):
    w.function(lambda x, s: {"fed": raw.LeftShift(x=x, y=s), "known": tf.bitwise.left_shift(x, 3), "last": tf.bitwise.left_shift(x, 31),
                             "beyond": tf.bitwise.left_shift(x, 40), "back": tf.bitwise.left_shift(x, -2),
                             **_kinds(x, s, tf.bitwise.left_shift)},
               {"x": spec([None], _INT), "s": spec([None], _INT)},
               {"x": _WIDE, "s": np.int32([0, 1, 5, 30, 31, 32, 31, 2, 7, -1, 8, 15])}, {"x": _WIDE, "s": np.int32([29] * 12)})


@case(ci=True, repairs="cut-out-bits-as-remainder", since="4.22.0")
def bits_cut_out(w):
    def model(x):
        found = {f"mask_{mask}": tf.bitwise.bitwise_and(x, mask) for mask in (1, 255, 240, 0xff00, 0x7fffffff, 0x40000000, 0x7ffffffe, 0xffff)}
        return found | {"left": tf.bitwise.bitwise_and([12], x)} | _kinds(x, 6, tf.bitwise.bitwise_and)

    w.function(model, {"x": spec([None], _INT)}, {"x": _WIDE})


@case(ci=True, repairs="bits-one-by-one", since="4.22.0")
def bits_joined(w):
    def model(x, z):
        found = {"mask_5": tf.bitwise.bitwise_and(x, 5), "mask_below": tf.bitwise.bitwise_and(x, -256), "mask_0": tf.bitwise.bitwise_and(x, 0),
                 "spread": tf.bitwise.bitwise_xor(x[:, None], z[:4])}
        for name, op in (("and", tf.bitwise.bitwise_and), ("or", tf.bitwise.bitwise_or), ("xor", tf.bitwise.bitwise_xor)):
            found |= {f"{name}_fed": op(x, z)} | {f"{name}_{key}": value for key, value in _kinds(x, z, op).items()}
        return found

    w.function(model, {"x": spec([None], _INT), "z": spec([None], _INT)}, {"x": _WIDE, "z": np.roll(_WIDE, 5)},
               {"x": w.integers(64, low=-2**31, high=2**31 - 1), "z": w.integers(64, low=-2**31, high=2**31 - 1)})
