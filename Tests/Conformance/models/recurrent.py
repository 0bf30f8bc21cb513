"""Recurrent layers of both generations of Keras, over known and unknown time."""

import tensorflow as tf
import tf_keras

from catalog import case


def _register(name, keras, build, shape, ci=False, more=()):
    @case(name, ci=ci)
    def make(w):
        x = keras.Input(shape, name="x")
        known = [4 if size is None else size for size in shape]
        sets = [{"x": w.normal(2, *known)}]
        if shape[0] is None:
            sets.append({"x": w.normal(3, 7, *known[1:])})
        w.keras(keras.Model(x, build(keras.layers, x)), *sets)


def _lstm(layers, x):
    return layers.Dense(3)(layers.LSTM(5)(x))


def _gru(layers, x):
    return layers.Dense(3)(layers.GRU(5)(x))


def _sequences(layers, x):
    return layers.Dense(2)(layers.LSTM(5, return_sequences=True)(x))


def _bidirectional(layers, x):
    y = layers.Bidirectional(layers.LSTM(4, return_sequences=True))(x)
    return layers.Bidirectional(layers.GRU(3), merge_mode="sum")(y)


def _stacked(layers, x):
    return layers.SimpleRNN(3)(layers.GRU(4, return_sequences=True)(layers.LSTM(5, return_sequences=True)(x)))


def _backwards(layers, x):
    return layers.LSTM(4, go_backwards=True, return_sequences=True)(x)


def _states(layers, x):
    y, h, c = layers.LSTM(4, return_state=True, return_sequences=True)(x)
    return {"y": y, "h": h, "c": c}


def _cells(layers, x):
    return layers.RNN([layers.LSTMCell(4), layers.GRUCell(3)], return_sequences=True)(x)


def _gru_reset_before(layers, x):
    return layers.GRU(4, reset_after=False, activation="relu", recurrent_activation="tanh")(x)


def _unrolled(layers, x):
    return layers.LSTM(4, unroll=True)(x)


def _time_distributed(layers, x):
    return layers.LSTM(3)(layers.TimeDistributed(layers.Dense(4, activation="relu"))(x))


def _masked(layers, x):
    return layers.LSTM(4)(layers.Masking(mask_value=0.0)(x))


for _suffix, _keras in (("", tf.keras), ("_tf_keras", tf_keras)):
    _register("lstm" + _suffix, _keras, _lstm, (5, 3), ci=True)
    _register("lstm_dynamic_time" + _suffix, _keras, _lstm, (None, 3), ci=True)
    _register("gru" + _suffix, _keras, _gru, (5, 3), ci=True)
    _register("gru_dynamic_time" + _suffix, _keras, _gru, (None, 3))
    _register("lstm_sequences" + _suffix, _keras, _sequences, (None, 3))
    _register("bidirectional" + _suffix, _keras, _bidirectional, (5, 3))
    _register("stacked_recurrent" + _suffix, _keras, _stacked, (None, 3))
    _register("lstm_backwards" + _suffix, _keras, _backwards, (5, 3))
    _register("lstm_states" + _suffix, _keras, _states, (None, 3))
    _register("recurrent_cells" + _suffix, _keras, _cells, (5, 3))
    _register("gru_reset_before" + _suffix, _keras, _gru_reset_before, (5, 3))
    _register("lstm_unrolled" + _suffix, _keras, _unrolled, (4, 3))
    _register("time_distributed" + _suffix, _keras, _time_distributed, (5, 3))
    _register("lstm_masked" + _suffix, _keras, _masked, (5, 3))


def _convolutional(keras):
    def make(w):
        layers = keras.layers
        x = keras.Input((3, 6, 6, 2), name="x")
        y = layers.ConvLSTM2D(3, 3, padding="same")(x)
        w.keras(keras.Model(x, layers.Conv2D(2, 1)(y)), {"x": w.normal(1, 3, 6, 6, 2)})

    return make


case("conv_lstm")(_convolutional(tf.keras))
case("conv_lstm_tf_keras")(_convolutional(tf_keras))


@case()
def lstm_of_embedding(w):
    layers = tf.keras.layers
    x = tf.keras.Input((None,), dtype="int32", name="x")
    y = layers.LSTM(4)(layers.Embedding(9, 5, mask_zero=True)(x))
    w.keras(tf.keras.Model(x, layers.Dense(1, activation="sigmoid")(y)), {"x": w.integers(2, 6, high=9)},
            {"x": w.integers(1, 3, low=1, high=9)})


@case()
def encoder_and_decoder(w):
    layers = tf.keras.layers
    source, target = tf.keras.Input((4, 3), name="source"), tf.keras.Input((5, 3), name="target")
    _, h, c = layers.LSTM(4, return_state=True)(source)
    y = layers.LSTM(4, return_sequences=True)(target, initial_state=[h, c])
    w.keras(tf.keras.Model([source, target], layers.Dense(3)(y)),
            {"source": w.normal(2, 4, 3), "target": w.normal(2, 5, 3)})


@case()
def lstm_of_fixed_batch(w):
    x = tf.keras.Input(batch_shape=(2, 5, 3), name="x")
    w.keras(tf.keras.Model(x, tf.keras.layers.LSTM(4)(x)), {"x": w.normal(2, 5, 3)})
