"""tf.cond, tf.case and tf.switch_case."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec

FLAG = {"flag": spec([], tf.bool)}


def _both(w, *shape):
    return [{"x": w.normal(*shape), "flag": np.bool_(flag)} for flag in (True, False)]


@case(ci=True)
def cond(w):
    kernel = w.variable(3, 3)

    def model(x, flag):
        return tf.cond(flag, lambda: tf.nn.relu(tf.matmul(x, kernel)), lambda: x - 1.0)

    w.function(model, {"x": spec([None, 3]), **FLAG}, *_both(w, 2, 3), track=[kernel])


@case(ci=True)
def cond_of_constants(w):
    """Branches that take nothing from the graph around them."""

    def model(flag):
        return {"a": tf.cond(flag, lambda: tf.constant([1.0, 2.5]), lambda: tf.constant([-3.0, 0.5])),
                "b": tf.cond(flag, lambda: 7, lambda: 11)}

    w.function(model, FLAG, {"flag": np.True_}, {"flag": np.False_})


@case(ci=True)
def cond_of_captured_only(w):
    def model(x, y, flag):
        return tf.cond(flag, lambda: x, lambda: y) * 2.0

    w.function(model, {"x": spec([3]), "y": spec([3]), **FLAG},
               *({"x": w.normal(3), "y": w.normal(3), "flag": np.bool_(f)} for f in (True, False)))


@case()
def cond_of_one_constant(w):
    def model(x, flag):
        return tf.cond(flag, lambda: tf.constant([0.5, -1.0, 2.0]), lambda: x * 3.0)

    w.function(model, {"x": spec([3]), **FLAG}, *_both(w, 3))


@case(ci=True)
def cond_nested(w):
    def model(x, flag):
        def inner():
            return tf.cond(tf.reduce_sum(x) > 0.0, lambda: x * 2.0, lambda: tf.zeros_like(x) + 0.25)

        return tf.cond(flag, inner, lambda: tf.cond(x[0] > x[1], lambda: x + 10.0, lambda: -x))

    rows = [np.float32([1, 2, 3]), np.float32([-1, -2, -3])]
    w.function(model, {"x": spec([3]), **FLAG}, *({"x": x, "flag": np.bool_(f)} for x in rows for f in (True, False)))


@case()
def cond_with_many_outputs(w):
    kernel = w.variable(3, 2)

    def model(x, flag):
        a, b, c = tf.cond(flag, lambda: (x, tf.matmul(x, kernel), tf.shape(x)[0]),
                          lambda: (x * -1.0, tf.ones([1, 2]), tf.constant(5)))
        return {"a": a, "b": b, "c": c}

    w.function(model, {"x": spec([None, 3]), **FLAG}, *_both(w, 2, 3), track=[kernel])


@case()
def cond_on_data(w):
    def model(x):
        return tf.cond(tf.reduce_mean(x) > 0.0, lambda: tf.sqrt(tf.abs(x)), lambda: tf.square(x))

    w.function(model, {"x": spec([None])}, {"x": np.float32([1, 2, -0.5])}, {"x": np.float32([-1, -2, 0.5])})


@case()
def cond_on_constant(w):
    """The branch is known; only one of them should be left."""

    def model(x):
        return tf.cond(tf.constant(True), lambda: x * 2.0, lambda: tf.linalg.inv(x))

    w.function(model, {"x": spec([3, 3])}, {"x": w.normal(3, 3)})


@case()
def cond_with_same_function_twice(w):
    kernel = w.variable(3, 3)

    @tf.function
    def shared(x):
        return tf.nn.relu(tf.matmul(x, kernel))

    def model(x, flag):
        return tf.cond(flag, lambda: shared(x), lambda: shared(shared(x))) + shared(x)

    w.function(model, {"x": spec([None, 3]), **FLAG}, *_both(w, 2, 3), track=[kernel])


@case()
def cond_of_dense_layers(w):
    layers = [tf.keras.layers.Dense(4, activation=a) for a in ("relu", "elu")]
    for layer in layers:
        layer.build((None, 3))
        layer.kernel.assign(w.normal(3, 4))
        layer.bias.assign(w.normal(4))

    def model(x, flag):
        return tf.cond(flag, lambda: layers[0](x), lambda: layers[1](x))

    w.function(model, {"x": spec([None, 3]), **FLAG}, *_both(w, 2, 3), track=layers)


@case()
def cond_of_strings(w):
    def model(flag):
        return tf.cond(flag, lambda: tf.constant(["ja", "nein"]), lambda: tf.constant(["yes", "no"]))

    w.function(model, FLAG, {"flag": np.True_}, {"flag": np.False_})


@case(ci=True)
def switch_case(w):
    kernel = w.variable(3, 3)

    def model(x, branch):
        return tf.switch_case(branch, [lambda: x + 1.0, lambda: tf.matmul(x, kernel), lambda: tf.constant([[9.0, 8.0, 7.0]])])

    w.function(model, {"x": spec([None, 3]), "branch": spec([], tf.int32)},
               *({"x": w.normal(1, 3), "branch": np.int32(i)} for i in (0, 1, 2, 5, -1)), track=[kernel])


@case()
def case_of_predicates(w):
    def model(x):
        total = tf.reduce_sum(x)
        return tf.case([(total > 10.0, lambda: x * 0.1), (total > 0.0, lambda: x + 1.0)], default=lambda: tf.zeros([3]) - 1.0)

    w.function(model, {"x": spec([3])}, {"x": np.float32([9, 2, 3])}, {"x": np.float32([1, 2, -1])},
               {"x": np.float32([-1, 0, -3])})


@case()
def switch_case_in_while(w):
    def model(x):
        def body(i, y):
            return i + 1, tf.switch_case(i % 3, [lambda: y + 1.0, lambda: y * 2.0, lambda: -y])

        return tf.while_loop(lambda i, _: i < 7, body, [0, x])[1]

    w.function(model, {"x": spec([3])}, {"x": w.normal(3)})


@case()
def if_in_autograph(w):
    def model(x, training):
        if training:
            x = x * 0.5
        if tf.reduce_max(x) > 1.0:
            y = x / tf.reduce_max(x)
        else:
            y = x
        return y

    w.function(model, {"x": spec([None]), "training": spec([], tf.bool)},
               *({"x": x, "training": np.bool_(t)} for x in (np.float32([1, 4]), np.float32([0.5, 0.1])) for t in (0, 1)))


@case()
def cond_with_assert(w):
    """An assertion in a branch: gone in the browser, and the branch still answers."""

    def model(x):
        def checked():
            with tf.control_dependencies([tf.debugging.Assert(tf.reduce_all(x > 0.0), [x])]):
                return tf.math.log(x)

        return tf.cond(tf.reduce_min(x) > 0.0, checked, lambda: tf.zeros_like(x))

    w.function(model, {"x": spec([None])}, {"x": np.float32([1, 2])}, {"x": np.float32([-1, 2])})
