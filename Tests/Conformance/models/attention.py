"""Attention, transformer encoders, embeddings."""

import tensorflow as tf
import tf_keras

from catalog import case
from writer import spec


def _encoder(keras, activation, mask=False):
    layers = keras.layers
    tokens = keras.Input((None,), dtype="int32", name="tokens")
    x = layers.Embedding(11, 8, mask_zero=mask)(tokens)
    for _ in range(2):
        attended = layers.MultiHeadAttention(2, 4)(x, x)
        x = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([x, attended]))
        y = layers.Dense(8)(layers.Dense(16, activation=activation)(x))
        x = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([x, y]))
    x = layers.GlobalAveragePooling1D()(x)
    return keras.Model(tokens, layers.Dense(3, activation="softmax")(x))


def _tokens(w):
    return {"tokens": w.integers(2, 6, low=1, high=11)}, {"tokens": w.integers(1, 4, low=0, high=11)}


@case(ci=True, since="3.4.0")
def transformer_encoder(w):
    w.keras(_encoder(tf.keras, "relu"), *_tokens(w))


@case(may_refuse="rewritable-op", since="3.4.0")
def transformer_encoder_gelu(w):
    w.keras(_encoder(tf.keras, "gelu"), *_tokens(w))


@case(since="3.4.0")
def transformer_encoder_masked(w):
    w.keras(_encoder(tf.keras, "relu", mask=True), *_tokens(w))


@case(since="3.4.0")
def transformer_encoder_tf_keras(w):
    w.keras(_encoder(tf_keras, "relu"), *_tokens(w))


@case(ci=True, since="4.22.0")
def multi_head_attention(w):
    layers = tf.keras.layers
    q, v = tf.keras.Input((5, 6), name="q"), tf.keras.Input((7, 6), name="v")
    y, scores = layers.MultiHeadAttention(3, 4)(q, v, return_attention_scores=True)
    w.keras(tf.keras.Model([q, v], {"y": y, "scores": scores}), {"q": w.normal(2, 5, 6), "v": w.normal(2, 7, 6)})


@case(may_refuse="*")
def causal_attention(w):
    """A mask of MatrixBandPart, of which the runtime reads the upper bound from the wrong input."""
    layers = tf.keras.layers
    x = tf.keras.Input((6, 8), name="x")
    w.keras(tf.keras.Model(x, layers.MultiHeadAttention(2, 4)(x, x, use_causal_mask=True)), {"x": w.normal(2, 6, 8)})


@case()
def dot_and_additive_attention(w):
    layers = tf.keras.layers
    q, v = tf.keras.Input((5, 6), name="q"), tf.keras.Input((7, 6), name="v")
    w.keras(tf.keras.Model([q, v], {"dot": layers.Attention(use_scale=True)([q, v]),
                                    "additive": layers.AdditiveAttention()([q, v])}),
            {"q": w.normal(2, 5, 6), "v": w.normal(2, 7, 6)})


@case()
def embeddings(w):
    layers = tf.keras.layers
    ids, kinds = tf.keras.Input((4,), dtype="int64", name="ids"), tf.keras.Input((), dtype="int32", name="kinds")
    y = layers.Flatten()(layers.Embedding(9, 3)(ids))
    z = layers.Embedding(5, 4)(kinds)
    w.keras(tf.keras.Model([ids, kinds], layers.Dense(2)(layers.Concatenate()([y, z]))),
            {"ids": w.integers(3, 4, high=9, dtype="int64"), "kinds": w.integers(3, high=5)})


@case(ci=True)
def embedding_lookup_and_tied_weights(w):
    """One variable that is gathered from and multiplied with: read in two ways, stored once."""
    table = w.variable(9, 5)

    def model(ids):
        y = tf.reduce_mean(tf.nn.embedding_lookup(table, ids), 1)
        return tf.matmul(y, table, transpose_b=True)

    w.function(model, {"ids": spec([None, None], tf.int32)}, {"ids": w.integers(2, 3, high=9)},
               {"ids": w.integers(1, 5, high=9)}, track=[table])


@case(since="3.4.0")
def einsum_equations(w):
    kernel, heads = w.variable(4, 2, 3), w.variable(2, 3, 5)

    def model(x):
        y = tf.einsum("abc,cde->abde", x, kernel)
        return {"heads": y, "out": tf.einsum("abde,def->abf", y, heads), "scores": tf.einsum("aecd,abcd->acbe", y, y)}

    w.function(model, {"x": spec([None, 3, 4])}, {"x": w.normal(2, 3, 4)}, track=[kernel, heads])


@case(may_refuse="*")
def einsum_with_ellipsis(w):
    kernel = w.variable(4, 5)

    def model(x):
        return tf.einsum("...a,ab->...b", x, kernel)

    w.function(model, {"x": spec([2, 3, 4])}, {"x": w.normal(2, 3, 4)}, track=[kernel])


@case()
def rotary_positions(w):
    def model(x):
        length = tf.shape(x)[1]
        angle = tf.cast(tf.range(length), tf.float32)[:, None] * tf.constant([1.0, 0.1, 0.01])[None, :]
        even, odd = tf.split(x, 2, axis=-1)
        sine, cosine = tf.sin(angle), tf.cos(angle)
        return tf.concat([even * cosine - odd * sine, even * sine + odd * cosine], -1)

    w.function(model, {"x": spec([None, None, 6])}, {"x": w.normal(2, 5, 6)})
