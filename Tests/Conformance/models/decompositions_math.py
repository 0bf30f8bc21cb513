"""Elementwise functions, gradients, losses, bits and random numbers that conversion says by other ops."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

raw = tf.raw_ops

_EDGES = np.float32([0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, np.inf, -np.inf, np.nan, 80, 3, -3, 1e-10])


def _of_one(w, functions, values):
    w.function(lambda x: {name: function(x) for name, function in functions.items()}, {"x": spec([None])},
               {"x": np.float32(values)})


@case(since="4.22.0", repairs="complementary-error-function")
def complementary_error_function(w):
    _of_one(w, {"erfc": lambda x: raw.Erfc(x=x), "scaled": lambda x: 1e4 * raw.Erfc(x=tf.abs(x) + 2)},
            np.concatenate([_EDGES, np.linspace(-10, 10, 401)]))


@case(ci=True, since="4.22.0", repairs="complementary-error-function")
def gelu_by_complementary_error(w):
    kernel = w.variable(8, 16)
    w.function(lambda x: (lambda h: 0.5 * h * raw.Erfc(x=-h * np.float32(0.70710678)))(x @ kernel), {"x": spec([None, 8])},
               {"x": w.normal(5, 8)}, track=[kernel])


@case(unsafe=True, since="4.22.0", repairs="inverse-error-function")
def inverse_error_function(w):
    _of_one(w, {"erfinv": lambda x: raw.Erfinv(x=x)},
            np.concatenate([_EDGES[:8], [np.nan, 1e-4, 0.99999, -0.9999999], np.linspace(-0.999, 0.999, 201)]))


@case(unsafe=True, since="4.22.0", repairs="normal-quantile")
def normal_quantile(w):
    _of_one(w, {"ndtri": lambda x: raw.Ndtri(x=x)},
            np.concatenate([[0, 1, 2, -1, np.nan, 0.5, 1e-30, 1e-10, 0.9999999], np.linspace(0.001, 0.999, 201)]))


@case(since="4.22.0", repairs="modified-bessel-function")
def modified_bessel_functions(w):
    names = ["BesselI0", "BesselI0e", "BesselI1", "BesselI1e"]
    values = np.concatenate([[0, -0.0, 1e-6, np.nan], np.linspace(-20, 20, 201)])
    _of_one(w, {name: (lambda x, op=getattr(raw, name): op(x=x)) for name in names}, values)


@case(since="4.22.0", repairs=("log-gamma-by-polynomials", "digamma-by-series"), unsafe=True)
def gamma_functions(w):
    values = np.concatenate([[1, 2, 3, 1e-6, 1e6, np.nan], np.linspace(-5.25, 12, 139)])
    _of_one(w, {"lgamma": lambda x: raw.Lgamma(x=x), "digamma": lambda x: raw.Digamma(x=x)}, values)


# What is infinite or no number comes out otherwise on webgl, as of `tf.math.log` itself.
@case(since="4.22.0", repairs="zero-wins", not_on="webgl")
def products_where_zero_wins(w):
    x = np.float32(np.meshgrid([0, -0.0, 1, -2, np.inf, np.nan, 0.5], [0, 1, -0.5, 3, np.inf, np.nan, -1])).reshape(2, -1)
    w.function(lambda x, y: {"xdivy": raw.Xdivy(x=x, y=y), "xlogy": raw.Xlogy(x=x, y=y), "xlog1py": raw.Xlog1py(x=x, y=y),
                             "mul": raw.MulNoNan(x=x, y=y), "broadcast": raw.Xlogy(x=x, y=y[:1])},
               {"x": spec([None]), "y": spec([None])}, {"x": x[0], "y": x[1]})


@case(ci=True, since="4.22.0", repairs=("op-of-another-name", "softsign-as-quotient", "half-of-a-sum-of-squares", "copied-tensor",
                                         "gradient-of-a-bias"))
def plain_functions(w):
    def model(x, b):
        return {"inv": raw.Inv(x=x), "rint": raw.Rint(x=x), "softsign": raw.Softsign(features=x), "bias": raw.BiasAddV1(value=x, bias=b),
                "loss": raw.L2Loss(t=x), "copy": raw.DeepCopy(x=x) + 1, "const": raw.GuaranteeConst(input=x) * 2,
                "gradient": raw.BiasAddGrad(out_backprop=x)}

    w.function(model, {"x": spec([None, 4]), "b": spec([4])},
               {"x": np.float32([[0.5, 1.5, 2.5, -0.5], [-1.5, 0.3, 7, -9]]), "b": w.normal(4)})




@case(since="4.22.0", repairs=("gradient-of-an-activation", "gradient-by-result"))
def gradients_of_functions(w):
    def model(g, x):
        y = tf.abs(x) + 0.5
        return {"relu": raw.ReluGrad(gradients=g, features=x), "relu6": raw.Relu6Grad(gradients=g, features=x * 4),
                "leaky": raw.LeakyReluGrad(gradients=g, features=x, alpha=0.3), "elu": raw.EluGrad(gradients=g, outputs=x),
                "softplus": raw.SoftplusGrad(gradients=g, features=x), "softsign": raw.SoftsignGrad(gradients=g, features=x),
                "sigmoid": raw.SigmoidGrad(y=x, dy=g), "tanh": raw.TanhGrad(y=x, dy=g), "sqrt": raw.SqrtGrad(y=y, dy=g),
                "rsqrt": raw.RsqrtGrad(y=y, dy=g), "reciprocal": raw.ReciprocalGrad(y=y, dy=g), "inv": raw.InvGrad(y=y, dy=g)}

    w.function(model, {"g": spec([None]), "x": spec([None])},
               {"g": w.normal(16), "x": np.float32([0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 1e-6, 5, -5, 1.4, 1.6, np.nan])})


@case(ci=True, since="4.22.0", repairs="truncated-division")
def divisions_towards_zero(w):
    w.function(lambda i, j: {"div": raw.TruncateDiv(x=i, y=j), "mod": raw.TruncateMod(x=i, y=j),
                             "real": raw.TruncateMod(x=tf.cast(i, tf.float32), y=tf.cast(j, tf.float32))},
               {"i": spec([None], tf.int32), "j": spec([None], tf.int32)},
               {"i": np.int32([7, -7, 7, -7, 0, 9]), "j": np.int32([2, 2, -2, -2, 3, -3])})


@case(since="4.22.0", repairs="nearly-equal")
def nearly_equal(w):
    w.function(lambda x, y: raw.ApproximateEqual(x=x, y=y, tolerance=0.25), {"x": spec([None]), "y": spec([None])},
               {"x": np.float32([0, 1, 2, np.nan, np.inf]), "y": np.float32([0.25, 1.125, 3, 0, np.inf])})


@case(since="4.22.0", repairs="conjugate-from-parts")
def conjugates(w):
    def model(x, y):
        z = tf.complex(x, y)
        c, t = raw.Conj(input=z), raw.ConjugateTranspose(x=z, perm=[1, 0])
        return {"real": tf.math.real(c), "imag": tf.math.imag(c), "angle": raw.Angle(input=z), "treal": tf.math.real(t),
                "timag": tf.math.imag(t), "plain": raw.ConjugateTranspose(x=x, perm=[1, 0])}

    w.function(model, {"x": spec([2, 3]), "y": spec([2, 3])}, {"x": w.normal(2, 3), "y": w.normal(2, 3)})


@case(ci=True, since="4.22.0", repairs="bucket-by-comparison")
def buckets(w):
    w.function(lambda x, i: {"real": raw.Bucketize(input=x, boundaries=[-1.0, 0.0, 2.5]), "whole": raw.Bucketize(input=i, boundaries=[0.0, 3.0])},
               {"x": spec([None, 4]), "i": spec([None], tf.int32)},
               {"x": np.float32([[-2, -1, -0.5, 0], [2.5, 9, np.nan, np.inf]]), "i": np.int32([-1, 0, 2, 3, 4])})


@case(since="4.22.0", repairs="target-among-the-first")
def targets_among_the_first(w):
    p = w.normal(6, 5)
    p[4, 1] = np.nan
    p[1, 2] = p[1, 0]
    w.function(lambda p, t, k: {"one": raw.InTopK(predictions=p, targets=t, k=2), "two": raw.InTopKV2(predictions=p, targets=t, k=k)},
               {"p": spec([None, 5]), "t": spec([None], tf.int32), "k": spec([], tf.int32)},
               {"p": p, "t": np.int32([0, 2, 4, 1, 0, 7]), "k": np.int32(3)})


@case(ci=True, since="4.22.0", repairs=("cross-entropy-as-log-softmax", "sparse-cross-entropy-as-log-softmax"))
def cross_entropies(w):
    def model(x, l, i):
        dense = raw.SoftmaxCrossEntropyWithLogits(features=x, labels=l)
        sparse = raw.SparseSoftmaxCrossEntropyWithLogits(features=x, labels=i)
        return {"loss": dense.loss, "gradient": dense.backprop, "sloss": sparse.loss, "sgradient": sparse.backprop}

    labels = w.uniform(3, 5)
    w.function(model, {"x": spec([None, 5]), "l": spec([None, 5]), "i": spec([None], tf.int32)},
               {"x": w.normal(3, 5, scale=20), "l": labels / labels.sum(1, keepdims=True), "i": np.int32([0, 4, 2])})


# What is infinite or no number comes out otherwise on webgl, as of `tf.math.log` itself.
@case(since="4.22.0", repairs="running-log-of-sums", not_on="webgl")
def running_logarithms(w):
    w.function(lambda x: {"along": raw.CumulativeLogsumexp(x=x, axis=-1), "across": raw.CumulativeLogsumexp(x=x, axis=1, reverse=True)},
               {"x": spec([None, 3, 4])}, {"x": np.where(w.uniform(2, 3, 4) > 0.9, np.float32(-np.inf), w.normal(2, 3, 4, scale=30))})


@case(ci=True, since="4.22.0", repairs="inverted-bits")
def bits(w):
    w.function(lambda i: {"not": raw.Invert(x=i)}, {"i": spec([None], tf.int32)},
               {"i": np.int32([0, 1, -1, 5, -5, 2**31 - 1, -2**31, 123456789])})




@case(since="4.22.0", repairs=("tensor-as-condition", "empty-tensor-filled"))
def conditions_and_empties(w):
    w.function(lambda x, s: {"bool": raw.ToBool(input=s), "many": raw.ToBool(input=x), "shape": tf.shape(raw.Empty(shape=tf.shape(x), dtype=tf.float32, init=True)) + 1,
                             "zeros": raw.Empty(shape=tf.shape(x), dtype=tf.float32, init=True) + x},
               {"x": spec([None, 2]), "s": spec([])}, {"x": w.normal(3, 2), "s": np.float32(0.5)}, {"x": w.normal(1, 2), "s": np.float32(0)})


@case(since="4.22.0", repairs="histogram-by-bincount", unsafe=True)
def histogram(w):
    w.function(lambda x: raw.HistogramFixedWidth(values=x, value_range=[0.0, 5.0], nbins=5), {"x": spec([None, 4])},
               {"x": np.float32([[-1, 0, 1.5, 2], [5, 15, 2.25, 4.75]])})


@case(since="4.22.0", random=True, unsafe=True,
      repairs=("seeded-uniform-numbers", "seeded-normal-numbers", "seeded-cut-normal-numbers", "seeded-whole-numbers", "random-order"))
def seeded_numbers(w):
    def model(x):
        shape, seed = tf.shape(x), [1, 2]
        return {"uniform": tf.random.stateless_uniform(shape, seed), "normal": tf.random.stateless_normal(shape, seed),
                "cut": tf.random.stateless_truncated_normal(shape, seed), "old": raw.StatelessRandomUniform(shape=shape, seed=seed),
                "whole": tf.random.stateless_uniform(shape, seed, 3, 9, tf.int32), "state": raw.RandomUniformInt(shape=shape, minval=0, maxval=7),
                "order": raw.RandomShuffle(value=x), "classes": raw.StatelessMultinomial(logits=x, num_samples=3, seed=seed, output_dtype=tf.int32)}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(4, 3)})


@case(ci=True, since="4.22.0", repairs="einsum-in-small-letters")
def einsum_of_capitals(w):
    kernel, heads = w.normal(4, 5), w.normal(4, 3, 4)

    def model(x):
        return {"both": tf.einsum("bJ,Jj->bj", x, kernel), "all": tf.einsum("AB,BC->CA", x, kernel),
                "rest": tf.einsum("...B,hBb->...hb", x, tf.transpose(heads, [1, 0, 2]))}

    w.function(model, {"x": spec([None, 4])}, {"x": w.normal(2, 4)})


# Random numbers. Whatever the generator, each of these figures lies more than ten standard deviations from where it would be rounded to another.

_MANY = 20000


def _figures(x, square):
    """The mean, the mean square and the part above one half, in coarse steps."""
    x = tf.cast(x, tf.float32)
    parts = tf.stack([tf.reduce_mean(x) * 4, tf.reduce_mean(x * x) * square, tf.reduce_mean(tf.cast(x > 0.5, tf.float32)) * 10])
    return tf.floor(parts + 0.5)


def _drawn(w, op, square, ends):
    """The figures of an op in every form: with a seed, with a key and a counter, and with a state; `ends` tells of the least and the largest."""
    state = tf.Variable([1, 2, 3], dtype=tf.int64)
    forms = {"Uniform": ("RandomUniform", "Uniform"), "Normal": ("RandomNormal", "StandardNormalV2"),
             "TruncatedNormal": ("TruncatedNormal", "TruncatedNormal")}[op]

    def model(shape):
        seeded, stateful = f"Stateless{forms[0]}", getattr(raw, f"Stateful{forms[1]}")
        of_seed, of_key = getattr(raw, seeded), getattr(raw, seeded + "V2")
        key, counter = raw.StatelessRandomGetKeyCounter(seed=[3, 4])
        drawn = {"seed": of_seed(shape=shape, seed=[1, 2]), "known": of_seed(shape=[_MANY], seed=[2, 1]), "wide": of_seed(shape=np.int64([4, _MANY // 4]), seed=[2, 2]),
                 "half": of_seed(shape=shape, seed=[1, 5], dtype=tf.float16), "key": of_key(shape=shape, key=key, counter=counter, alg=1),
                 "state": stateful(resource=state.handle, algorithm=tf.constant(1, tf.int64), shape=shape, dtype=tf.float32)}
        found = {key: _figures(value, square) for key, value in drawn.items()}
        found |= {f"{key}_ends": ends(tf.reduce_min(value), tf.reduce_max(value)) for key, value in drawn.items() if key != "half"}
        return found | {"shape": tf.shape(drawn["seed"])}

    w.function(model, {"shape": spec([2], tf.int32)}, {"shape": np.int32([_MANY // 5, 5])}, {"shape": np.int32([1, _MANY])}, track=[state])


@case(since="4.22.0", unsafe=True, repairs="seeded-uniform-numbers")
def figures_of_uniform_numbers(w):
    _drawn(w, "Uniform", 6, lambda least, most: (least >= 0) & (least < 0.01) & (most > 0.99) & (most <= 1))


@case(since="4.22.0", unsafe=True, repairs="seeded-normal-numbers")
def figures_of_normal_numbers(w):
    _drawn(w, "Normal", 3, lambda least, most: (least < -3) & (most > 3))


@case(since="4.22.0", unsafe=True, repairs="seeded-cut-normal-numbers")
def figures_of_cut_normal_numbers(w):
    _drawn(w, "TruncatedNormal", 4, lambda least, most: (least >= -2) & (least < -1.9) & (most > 1.9) & (most <= 2))


def _parts(x, values):
    """How often each value was drawn, in coarse steps of the whole."""
    return tf.floor(tf.reduce_mean(tf.cast(tf.equal(tf.reshape(x, [-1, 1]), values), tf.float32), 0) * 12 + 0.5)


@case(since="4.22.0", unsafe=True, repairs="seeded-whole-numbers")
def figures_of_whole_numbers(w):
    state = tf.Variable([1, 2, 3], dtype=tf.int64)

    def model(shape, low):
        key, counter = raw.StatelessRandomGetKeyCounter(seed=[3, 4])
        found = {"seed": raw.StatelessRandomUniformInt(shape=shape, seed=[1, 2], minval=-2, maxval=4),
                 "key": raw.StatelessRandomUniformIntV2(shape=shape, key=key, counter=counter, alg=1, minval=-2, maxval=4),
                 "state": raw.StatefulUniformInt(resource=state.handle, algorithm=tf.constant(1, tf.int64), shape=shape, minval=-2, maxval=4),
                 "none": raw.RandomUniformInt(shape=shape, minval=-2, maxval=4),
                 "long": raw.RandomUniformInt(shape=shape, minval=np.int64(-2), maxval=np.int64(4)),
                 "fed": raw.RandomUniformInt(shape=shape, minval=low, maxval=low + 6) - low - 2,
                 "far": raw.RandomUniformInt(shape=shape, minval=2**30, maxval=2**30 + 6) - 2**30 - 2}
        found = {key: _parts(value, tf.range(-2, 4, dtype=value.dtype)) for key, value in found.items()}
        large = raw.RandomUniformInt(shape=shape, minval=0, maxval=2**31 - 1)
        found["large"] = _figures(tf.cast(large, tf.float32) * 2.0**-31, 6)
        return found | {"one": raw.RandomUniformInt(shape=[2, 3], minval=7, maxval=8)}

    w.function(model, {"shape": spec([2], tf.int32), "low": spec([], tf.int32)}, {"shape": np.int32([_MANY // 5, 5]), "low": np.int32(-2)},
               {"shape": np.int32([1, _MANY]), "low": np.int32(2**31 - 9)}, track=[state])


@case(since="4.22.0", unsafe=True, repairs=("seeded-uniform-numbers", "seeded-normal-numbers", "seeded-cut-normal-numbers", "seeded-whole-numbers"))
def figures_of_a_generator(w):
    generator = tf.random.Generator.from_seed(1)

    def model(shape):
        whole = generator.uniform(shape, -2, 4, tf.int32)
        return {"uniform": _figures(generator.uniform(shape, 1, 3) / 2 - 0.5, 6), "normal": _figures(generator.normal(shape, 5, 2) / 2 - 2.5, 3),
                "cut": _figures(generator.truncated_normal(shape), 4), "whole": _parts(whole, tf.range(-2, 4))}

    w.function(model, {"shape": spec([2], tf.int32)}, {"shape": np.int32([_MANY // 5, 5])}, track=[generator])


@case(since="4.22.0", unsafe=True, repairs="random-order")
def figures_of_random_orders(w):
    """Every row is there once and whole, and they lie about a third of their number from where they were."""
    def model(x, i):
        rows = raw.RandomShuffle(value=x)
        at = rows[:, 0, 0]
        count = tf.cast(tf.shape(x)[0], tf.float32)
        return {"all": tf.math.top_k(at, 1200).values, "whole": rows - at[:, None, None], "list": tf.math.top_k(raw.RandomShuffle(value=i), 6).values,
                "far": tf.floor(tf.reduce_mean(tf.abs(at - tf.range(count))) / count * 6 + 0.5), "one": raw.RandomShuffle(value=x[5:6])}

    x = np.arange(1200, dtype=np.float32)[:, None, None] + np.arange(6, dtype=np.float32).reshape(2, 3)
    w.function(model, {"x": spec([None, 2, 3]), "i": spec([6], tf.int32)}, {"x": x, "i": np.int32([3, -1, 4, 1, 5, 3])})


@case(since="4.22.0", unsafe=True, repairs="seeded-classes")
def figures_of_classes(w):
    def model(logits, shift):
        found = {}
        for dtype in (tf.int32, tf.int64):
            drawn = raw.StatelessMultinomial(logits=logits + shift, num_samples=_MANY, seed=[5, 6], output_dtype=dtype)
            for row in range(3):
                found[f"{dtype.name}_{row}"] = _parts(drawn[row], tf.range(3, dtype=dtype))
        return found | {"shape": tf.shape(drawn)}

    logits = np.log(np.float32([[6, 3, 3], [1, 10, 1], [4, 2, 6]]))
    w.function(model, {"logits": spec([3, 3]), "shift": spec([])}, {"logits": logits, "shift": np.float32(0)}, {"logits": logits, "shift": np.float32(50)})
