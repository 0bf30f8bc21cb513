"""Recurrent layers of cuDNN. TensorFlow runs them on a GPU only, so the right answers are those of the Keras layer that has the same weights."""

import numpy as np
import tensorflow as tf
import tf_keras
from tf_keras.src.layers.rnn import gru_lstm_utils, lstm

from catalog import case
from writer import spec

_INS, _UNITS, _STEPS = 3, 4, 5


def _weights(w):
    return w.normal(_INS, 4 * _UNITS, scale=0.6), w.normal(_UNITS, 4 * _UNITS, scale=0.6), w.normal(4 * _UNITS, scale=0.4)


def _inputs(w, batch, lengths=None):
    given = {"x": w.normal(batch, _STEPS, _INS), "h": w.normal(batch, _UNITS), "c": w.normal(batch, _UNITS)}
    return given if lengths is None else given | {"n": np.int32(lengths)}


def _right(weights, given):
    """What the layer without cuDNN answers; behind a sequence's end, cuDNN's zeros."""
    layer = tf_keras.layers.LSTM(_UNITS, return_sequences=True, return_state=True)
    layer.build((None, _STEPS, _INS))
    layer.set_weights(weights)
    lengths = given.get("n", np.full(len(given["x"]), _STEPS))
    within = np.arange(_STEPS)[None, :] < lengths[:, None]
    y, h, c = layer(tf.constant(given["x"]), mask=tf.constant(within), initial_state=[tf.constant(given[key]) for key in "hc"])
    return {"y": y.numpy() * within[:, :, None], "last": h.numpy(), "cell": c.numpy()}


def _save(w, model, specs, weights, *inputs):
    module = tf.Module()
    concrete = tf.function(model).get_concrete_function(**{key: tf.TensorSpec(s.shape, s.dtype, key) for key, s in specs.items()})
    module.kept = [concrete]
    tf.saved_model.save(module, str(w.model), signatures={"serving_default": concrete})
    w.answered("serving_default", inputs, [_right(weights, given) for given in inputs])


_SPECS = {"x": spec([None, _STEPS, _INS]), "h": spec([None, _UNITS]), "c": spec([None, _UNITS])}


@case(ci=True, repairs="cudnn-lstm-unrolled", unsafe=True, since="4.22.0")
def lstm_of_cudnn(w):
    weights = _weights(w)

    def model(x, h, c, n):
        # Keras's own way to cuDNN, with the order that it gives to the weights.
        _, y, last, cell, _ = lstm.gpu_lstm(x, h, c, *weights, mask=None, time_major=False, go_backwards=False, sequence_lengths=n, return_sequences=True)
        return {"y": y, "last": last, "cell": cell}

    _save(w, model, _SPECS | {"n": spec([None], tf.int32)}, weights, _inputs(w, 4, [5, 1, 3, 4]), _inputs(w, 1, [2]))


@case(repairs="cudnn-lstm-unrolled", unsafe=True, since="4.22.0")
def lstm_of_cudnn_in_full(w):
    weights = _weights(w)

    def model(x, h, c):
        _, y, last, cell, _ = lstm.gpu_lstm(tf.transpose(x, [1, 0, 2]), h, c, *weights, mask=None, time_major=True, go_backwards=False,
                                            sequence_lengths=None, return_sequences=True)
        return {"y": tf.transpose(y, [1, 0, 2]), "last": last, "cell": cell}

    _save(w, model, _SPECS, weights, _inputs(w, 3), _inputs(w, 1))


@case(repairs="cudnn-lstm-unrolled", unsafe=True)
def lstm_of_early_cudnn(w):
    """The first and second versions of the op, which know of no lengths."""
    kernel, recurrent, bias = weights = _weights(w)
    parts = [*np.split(kernel, 4, axis=1), *np.split(recurrent, 4, axis=1)]

    def model(x, h, c):
        # Half of the bias to each of cuDNN's two.
        halves = np.split(np.concatenate([bias * 0.25, bias * 0.75]).astype(np.float32), 8)
        params = gru_lstm_utils.canonical_to_params(weights=parts, biases=halves, shape=tf.constant([-1]), transpose_weights=True)
        given = {"input": tf.transpose(x, [1, 0, 2]), "input_h": h[None], "input_c": c[None], "params": params, "is_training": False}
        y, last, _, _ = tf.raw_ops.CudnnRNN(**given)
        _, _, cell, _, _ = tf.raw_ops.CudnnRNNV2(**given)
        return {"y": tf.transpose(y, [1, 0, 2]), "last": last[0], "cell": cell[0]}

    _save(w, model, _SPECS, weights, _inputs(w, 3))
