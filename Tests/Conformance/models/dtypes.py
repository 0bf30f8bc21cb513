"""Weights of every type that TensorFlow has, and what the runtime makes of them."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec


def _register(name, dtype, low, high, ci=False):
    @case(f"weights_{name}", ci=ci)
    def make(w):
        values = np.linspace(low, high, 12).reshape(4, 3)
        table = tf.Variable(tf.cast(tf.constant(values), dtype))

        def model(ids):
            return tf.cast(tf.gather(table, ids), tf.float32) * 0.5

        w.function(model, {"ids": spec([None], tf.int32)}, {"ids": w.integers(5, high=4)}, track=[table])


for _name, _low, _high in [
        ("int8", -128, 127), ("uint8", 0, 255), ("int16", -32768, 32767), ("uint16", 0, 65535), ("int32", -9e6, 9e6),
        ("uint32", 0, 2**31 - 1000), ("int64", -9e6, 9e6), ("uint64", 0, 9e6), ("bfloat16", -3, 3), ("float16", -3, 3),
        ("float64", -3, 3)]:
    _register(_name, getattr(tf, _name), _low, _high, ci=_name in ("uint8", "int64", "bfloat16", "float16"))


@case()
def weights_bool(w):
    mask = tf.Variable(w.rng.random(6) > 0.5)

    def model(x):
        return {"y": tf.where(mask, x, -x), "flipped": tf.logical_not(mask)}

    w.function(model, {"x": spec([None, 6])}, {"x": w.normal(3, 6)}, track=[mask])


@case()
def weights_complex64(w):
    phase = tf.Variable((w.normal(4) + 1j * w.normal(4)).astype(np.complex64))

    def model(x):
        y = tf.complex(x, x * 0.5) * phase
        return {"real": tf.math.real(y), "imaginary": tf.math.imag(y)}

    w.function(model, {"x": spec([4])}, {"x": w.normal(4)}, track=[phase])


@case(may_refuse="*")
def complex_broadcasting(w):
    """The runtime's cpu backend leaves NaN where it should repeat a row."""
    phase = tf.constant((w.normal(4) + 1j * w.normal(4)).astype(np.complex64))
    w.function(lambda x: tf.abs(tf.complex(x, x * 0.5) * phase), {"x": spec([None, 4])}, {"x": w.normal(2, 4)})


@case(ci=True)
def constant_strings(w):
    """Text that is only handed on; not ASCII, empty, and long."""

    def model(x):
        return {"labels": tf.constant(["Äpfel", "", "梨", "x" * 300]), "best": tf.argmax(x, -1), "name": tf.constant("b")}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(3, 4)})


@case(may_refuse="*")
def gathered_strings(w):
    labels = tf.constant(["apple", "pear", "plum"])

    def model(x):
        return tf.gather(labels, tf.argmax(x, -1))

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(4, 3)}, track=[labels])


@case(ci=True, refused="int64-out-of-range")
def int64_beyond_int32(w):
    table = tf.Variable(np.int64([1, 2**40, 3]))

    def model(ids):
        return tf.gather(table, ids)

    w.function(model, {"ids": spec([None], tf.int32)}, {"ids": w.integers(3, high=3)}, track=[table])


@case(refused="int64-out-of-range")
def uint32_beyond_int32(w):
    table = tf.Variable(np.uint32([1, 2**32 - 1, 3]))

    def model(ids):
        return tf.gather(table, ids)

    w.function(model, {"ids": spec([None], tf.int32)}, {"ids": w.integers(3, high=3)}, track=[table])


@case()
def int64_input_and_arithmetic(w):
    table = w.variable(10, 3)

    def model(ids):
        shifted = tf.minimum(ids * 2 + 1, tf.constant(9, tf.int64))
        return {"ids": shifted, "rows": tf.gather(table, shifted), "one": tf.one_hot(ids, 5)}

    w.function(model, {"ids": spec([None], tf.int64)}, {"ids": w.integers(4, high=5, dtype=np.int64)}, track=[table])


@case()
def float16_arithmetic(w):
    kernel = tf.Variable(w.normal(3, 4, scale=0.5, dtype=np.float16))

    def model(x):
        return tf.cast(tf.nn.relu(tf.matmul(tf.cast(x, tf.float16), kernel)), tf.float32)

    # Exactly representable, so that rounding to half precision, which the runtime does not do, plays no part.
    kernel.assign((np.round(kernel.numpy() * 8) / 8).astype(np.float16))
    w.function(model, {"x": spec([None, 3])}, {"x": np.round(w.normal(2, 3) * 4) / 4}, track=[kernel])


@case()
def float64_model(w):
    kernel = tf.Variable(w.normal(3, 4, dtype=np.float64))

    def model(x):
        return tf.sigmoid(tf.matmul(x, kernel))

    w.function(model, {"x": spec([None, 3], tf.float64)}, {"x": w.normal(2, 3, dtype=np.float64)}, track=[kernel])


@case()
def bool_input_and_output(w):
    def model(x, y):
        return {"and": tf.logical_and(x, y), "any": tf.reduce_any(x, -1), "number": tf.cast(x, tf.int32),
                "all": tf.reduce_all(y, 0)}

    flags = [w.rng.random((2, 3)) > 0.5 for _ in range(2)]
    w.function(model, {"x": spec([None, 3], tf.bool), "y": spec([None, 3], tf.bool)}, {"x": flags[0], "y": flags[1]})


@case()
def constants_of_odd_shapes(w):
    """A scalar, an empty tensor, dimensions of one, and a tensor of rank 5."""
    values = [np.float32(1.5), np.zeros((0, 3), np.float32), w.normal(1, 1, 1), w.normal(1, 2, 1, 3, 1)]

    def model(x):
        return {"scalar": x * values[0], "empty": tf.concat([tf.constant(values[1]), x], 0), "ones": x + values[2],
                "rank5": x[0] + 0.0 * x[0] + tf.reshape(tf.constant(values[3])[0, 0, 0, :, 0], [3])}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)})


@case(since="4.3.0")
def special_numbers(w):
    """Infinities and NaN among the weights."""
    values = tf.Variable(np.float32([np.inf, -np.inf, 1e-30, -0.0, 3e38]))

    def model(x):
        return {"sum": x + values, "large": tf.where(tf.math.is_finite(values), x, -x), "inf": x > -np.inf}

    w.function(model, {"x": spec([None, 5])}, {"x": w.normal(2, 5)}, track=[values])


@case()
def mixed_precision(w):
    tf.keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        x = tf.keras.Input((4,), name="x")
        y = tf.keras.layers.Dense(3, activation="relu")(x)
        y = tf.keras.layers.Dense(2, dtype="float32")(y)
        model = tf.keras.Model(x, y)
        w.randomise(model)
        for variable in model.variables:
            variable.assign(np.round(variable.numpy() * 4) / 4)
        w.keras(model, {"x": np.round(w.normal(3, 4) * 2) / 2}, randomise=False)
    finally:
        tf.keras.mixed_precision.set_global_policy("float32")
