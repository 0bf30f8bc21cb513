"""Fourier transforms at the limits of what the runtime takes."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops


def _complex(w, *shape):
    return (w.normal(*shape) + 1j * w.normal(*shape)).astype(np.complex64)


@case(ci=True)
def fourier_of_any_rank(w):
    """Lengths that are no power of two, and one; ranks from 1 to 4."""
    def model(x, y, z, v, one):
        return {"seven": tf.signal.fft(x), "back": tf.signal.ifft(x), "one": tf.signal.fft(one), "vector": tf.signal.fft(v),
                "four": tf.signal.ifft(z), "real": tf.signal.rfft(y), "real_vector": tf.signal.rfft(y[0, 0]),
                "real_four": tf.signal.rfft(y[None])}

    given = {"x": _complex(w, 2, 7), "y": w.normal(2, 3, 6), "z": _complex(w, 2, 1, 2, 4), "v": _complex(w, 5),
             "one": _complex(w, 3, 1)}
    w.function(model, {key: spec(value.shape, value.dtype) for key, value in given.items()}, given)


@case()
def fourier_padded_to_length(w):
    """TensorFlow pads before the op, so its length is the natural one."""
    w.function(lambda x: tf.signal.rfft(x, [16]), {"x": spec([None, 8])}, {"x": w.normal(2, 8)})


@case(ci=True, may_refuse="other-fourier-length")
def fourier_cut_to_length(w):
    w.function(lambda x: tf.signal.rfft(x, [4]), {"x": spec([None, 8])}, {"x": w.normal(2, 8)})


@case(may_refuse="other-fourier-length")
def fourier_cut_by_one(w):
    """Of an odd length, so that only the numbers are wrong."""
    w.function(lambda x: tf.signal.rfft(x, [6]), {"x": spec([None, 7])}, {"x": w.normal(2, 7)})


@case()
def inverse_of_natural_length(w):
    w.function(lambda x, y: {"two": tf.signal.irfft(x), "three": tf.signal.irfft(y)},
               {"x": spec([None, 5], tf.complex64), "y": spec([2, 3, 4], tf.complex64)},
               {"x": _complex(w, 2, 5), "y": _complex(w, 2, 3, 4)})


@case(may_refuse="other-fourier-length")
def inverse_of_odd_length(w):
    w.function(lambda x: tf.signal.irfft(x, [7]), {"x": spec([None, 5], tf.complex64)}, {"x": _complex(w, 2, 5)})


@case(may_refuse="other-fourier-length")
def inverse_of_shorter_length(w):
    w.function(lambda x: raw.IRFFT(input=x, fft_length=[4]), {"x": spec([2, 5], tf.complex64)}, {"x": _complex(w, 2, 5)})


@case(ci=True, may_refuse="inverse-fourier-rank")
def inverse_of_a_vector(w):
    """The runtime gives it a batch of one."""
    w.function(lambda x: tf.signal.irfft(x), {"x": spec([5], tf.complex64)}, {"x": _complex(w, 5)})


@case(may_refuse="inverse-fourier-rank")
def inverse_of_rank_4(w):
    w.function(lambda x: tf.signal.irfft(x), {"x": spec([2, 1, 3, 5], tf.complex64)}, {"x": _complex(w, 2, 1, 3, 5)})


@case()
def spectrogram_of_any_length(w):
    """The last axis of the frames is known, though the signal's is not."""
    w.function(lambda x: tf.abs(tf.signal.stft(x, 16, 8)), {"x": spec([None, None])}, {"x": w.normal(2, 64)},
               {"x": w.normal(1, 40)})


@case()
def spectrogram_and_back(w):
    w.function(lambda x: tf.signal.inverse_stft(tf.signal.stft(x, 16, 8), 16, 8), {"x": spec([2, 64])}, {"x": w.normal(2, 64)})


@case()
def spectrum_out_of_a_branch(w):
    """What reads the parts stands in another graph than the transform."""
    def model(x, p):
        z = tf.cond(p, lambda: tf.signal.fft(x), lambda: tf.signal.ifft(x))
        return {"real": tf.math.real(z), "imag": tf.math.imag(z)}

    w.function(model, {"x": spec([2, 3, 8], tf.complex64), "p": spec([], tf.bool)},
               {"x": _complex(w, 2, 3, 8), "p": np.bool_(True)}, {"x": _complex(w, 2, 3, 8), "p": np.bool_(False)})
