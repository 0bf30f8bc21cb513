"""Networks that people really use, with random weights. Minutes rather than seconds."""

import tensorflow as tf
import tf_keras

from catalog import case


def _register(name, build, size):
    @case(name, slow=True)
    def make(w):
        model = build(size)
        w.keras(model, {model.input_names[0] if hasattr(model, "input_names") else model.inputs[0].name:
                        w.uniform(1, size, size, 3)})


def _keras(application):
    """Without the last softmax: behind random weights it saturates, and hides every error before it."""
    return lambda size: application(weights=None, input_shape=(size, size, 3), classes=10, classifier_activation=None)


_register("mobilenet_v2", _keras(tf.keras.applications.MobileNetV2), 96)
_register("resnet50", _keras(tf.keras.applications.ResNet50), 96)
_register("efficientnet_b0", _keras(tf.keras.applications.EfficientNetB0), 96)
_register("mobilenet_v3", _keras(tf.keras.applications.MobileNetV3Small), 96)
_register("densenet121", _keras(tf.keras.applications.DenseNet121), 64)
_register("mobilenet_tf_keras", _keras(tf_keras.applications.MobileNet), 224)
_register("mobilenet_v2_tf_keras", _keras(tf_keras.applications.MobileNetV2), 96)
_register("efficientnet_b0_tf_keras", _keras(tf_keras.applications.EfficientNetB0), 96)
_register("xception_tf_keras", _keras(tf_keras.applications.Xception), 96)
_register("nasnet_tf_keras", _keras(tf_keras.applications.NASNetMobile), 96)
