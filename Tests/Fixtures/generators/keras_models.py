"""SavedModels as Keras writes them: Keras 3 by `model.export`, tf_keras by `model.save`."""

import shutil

from .registry import fixture, normalize_saved_model

import tensorflow as tf


def export(path, layers):
    import keras

    # Before the layers are made: each draws the seed of its initializer then.
    keras.utils.set_random_seed(0)
    model = keras.Sequential(layers())
    sort_variables()
    shutil.rmtree(path, ignore_errors=True)
    model.export(str(path), verbose=False)
    normalize_saved_model(path)


def sort_variables():
    """Makes Keras number the variables by name: it takes them from a set, whose order changes from run to run."""
    from keras.src.export import saved_model_export_archive as archive

    find = archive._list_variables_used_by_fns
    archive._list_variables_used_by_fns = lambda functions: tuple(
        sorted(variables, key=lambda each: each.name) for variables in find(functions)
    )


@fixture("saved_models/keras3_dense", "Keras 3: Dense layers and the exact GELU")
def keras3_dense(path):
    from keras import Input, layers

    export(path, lambda: [Input([8]), layers.Dense(16, activation="gelu"), layers.Dense(4, activation="softmax")])


@fixture("saved_models/keras3_conv", "Keras 3: Conv2D, BatchNormalization, depthwise convolution and pooling")
def keras3_conv(path):
    from keras import Input, layers

    export(path, lambda: [
        Input([16, 16, 3]), layers.Conv2D(4, 3, padding="same", use_bias=False), layers.BatchNormalization(),
        layers.ReLU(6.0), layers.DepthwiseConv2D(3), layers.MaxPooling2D(), layers.Dropout(0.5),
        layers.GlobalAveragePooling2D(), layers.Dense(2),
    ])


@fixture("saved_models/keras3_lstm", "Keras 3: Embedding and LSTM, which is a While over TensorLists")
def keras3_lstm(path):
    from keras import Input, layers

    export(path, lambda: [Input([6], dtype="int32"), layers.Embedding(10, 4), layers.LSTM(5), layers.Dense(1)])


@fixture("saved_models/tf_keras_functional", "tf_keras: two inputs, BatchNormalization, an optimizer's variables")
def tf_keras_functional(path):
    import tf_keras

    tf_keras.utils.set_random_seed(0)
    left = tf_keras.Input([8], name="left")
    right = tf_keras.Input([8], name="right")
    hidden = tf_keras.layers.BatchNormalization()(tf_keras.layers.Dense(8, activation="relu")(left))
    joined = tf_keras.layers.Concatenate()([hidden, right])
    model = tf_keras.Model([left, right], tf_keras.layers.Dense(3, activation="sigmoid", name="scores")(joined))
    model.compile("adam", "mse")
    model.fit([tf.ones([2, 8]), tf.zeros([2, 8])], tf.zeros([2, 3]), verbose=0)
    shutil.rmtree(path, ignore_errors=True)
    model.save(str(path), save_format="tf")
    normalize_saved_model(path)
    # What Keras alone reads, with the time of the run in it.
    for name in ("keras_metadata.pb",):
        (path / name).unlink(missing_ok=True)
