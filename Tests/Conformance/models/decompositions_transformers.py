"""Transformers as Keras saves them, whose exact GELU is the complementary error function."""

import tensorflow as tf
import tf_keras

from catalog import case

RULE = "complementary-error-function"


def _gelu(keras):
    """Made anew for each model: the exact form, which is the default of both generations."""
    return lambda x: keras.activations.gelu(x, approximate=False)


def _block(keras, x, heads=2, width=8):
    """Attention and two dense layers, each behind a normalization and around a shortcut."""
    layers = keras.layers
    y = layers.LayerNormalization(epsilon=1e-6)(x)
    x = layers.Add()([x, layers.MultiHeadAttention(heads, width // heads)(y, y)])
    y = layers.LayerNormalization(epsilon=1e-6)(x)
    y = layers.Dense(width)(layers.Dense(2 * width, activation=_gelu(keras))(y))
    return layers.Add()([x, y])


def _bert(keras):
    """Tokens, their segments and their places are embedded, two blocks, and a pooled classifier."""
    layers = keras.layers
    tokens = keras.Input((6,), dtype="int32", name="tokens")
    segments = keras.Input((6,), dtype="int32", name="segments")
    places = keras.Input((6,), dtype="int32", name="places")
    x = layers.Add()([layers.Embedding(11, 8)(tokens), layers.Embedding(2, 8)(segments), layers.Embedding(6, 8)(places)])
    x = layers.LayerNormalization(epsilon=1e-12)(x)
    for _ in range(2):
        y = layers.MultiHeadAttention(2, 4)(x, x)
        x = layers.LayerNormalization(epsilon=1e-12)(layers.Add()([x, y]))
        y = layers.Dense(8)(layers.Dense(16, activation=_gelu(keras))(x))
        x = layers.LayerNormalization(epsilon=1e-12)(layers.Add()([x, y]))
    pooled = layers.Dense(8, activation="tanh")(layers.GlobalAveragePooling1D()(x))
    return keras.Model([tokens, segments, places], layers.Dense(3, activation="softmax")(pooled))


def _sentences(w):
    made = []
    for count in (2, 1):
        made.append({"tokens": w.integers(count, 6, low=0, high=11), "segments": w.integers(count, 6, low=0, high=2),
                     "places": w.integers(count, 6, low=0, high=6)})
    return made


def _vit(keras):
    """Patches of four by four pixels are embedded by a convolution; the mean of what two blocks make of them is classified."""
    layers = keras.layers
    image = keras.Input((16, 16, 3), name="image")
    x = layers.Reshape((16, 8))(layers.Conv2D(8, 4, strides=4)(image))
    for _ in range(2):
        x = _block(keras, x)
    x = layers.LayerNormalization(epsilon=1e-6)(x)
    return keras.Model(image, layers.Dense(5, activation="softmax")(layers.GlobalAveragePooling1D()(x)))


def _images(w):
    return {"image": w.uniform(2, 16, 16, 3)}, {"image": w.uniform(1, 16, 16, 3)}


def _dense(keras):
    """GELU as the layer's activation, as a layer, and between convolutions; far in the tail as well."""
    layers = keras.layers
    x = keras.Input((6,), name="x")
    y = layers.Dense(8, activation=_gelu(keras))(x)
    return keras.Model(x, {"hidden": layers.Activation(_gelu(keras), name="hidden")(y), "wide": _gelu(keras)(x * 4.0)})


@case(ci=True, since="3.4.0", repairs=RULE)
def bert(w):
    w.keras(_bert(tf.keras), *_sentences(w))


@case(since="3.4.0", repairs=RULE)
def bert_tf_keras(w):
    w.keras(_bert(tf_keras), *_sentences(w))


@case(ci=True, since="3.4.0", repairs=RULE)
def vision_transformer(w):
    w.keras(_vit(tf.keras), *_images(w))


@case(since="3.4.0", repairs=RULE)
def vision_transformer_tf_keras(w):
    w.keras(_vit(tf_keras), *_images(w))


@case(repairs=RULE)
def exact_gelu(w):
    w.keras(_dense(tf.keras), {"x": w.normal(5, 6, scale=2)})


@case(ci=True, repairs=RULE)
def exact_gelu_tf_keras(w):
    layers = tf_keras.layers
    x = tf_keras.Input((6,), name="x")
    y = layers.Dense(8, activation=_gelu(tf_keras))(x)
    w.keras(tf_keras.Model(x, layers.Activation(_gelu(tf_keras))(y)), {"x": w.normal(5, 6, scale=2)})
