"""tf.while_loop, map_fn, TensorArray, and what AutoGraph makes of Python's loops."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec


@case(ci=True)
def while_counter(w):
    kernel = w.variable(3, 3, scale=0.5)

    def model(x):
        return tf.while_loop(lambda i, y: i < 4, lambda i, y: (i + 1, tf.tanh(tf.matmul(y, kernel)) + 0.1), [0, x])[1]

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case(ci=True)
def while_data_dependent(w):
    """The number of trips comes from the input; with `n` of 0 there is none."""

    def model(x, n):
        i, y = tf.while_loop(lambda i, y: i < n, lambda i, y: (i + 1, y * 1.5 - 0.25), [0, x])
        return {"y": y, "trips": i}

    specs = {"x": spec([None, 3]), "n": spec([], tf.int32)}
    w.function(model, specs, *({"x": w.normal(2, 3), "n": np.int32(n)} for n in (5, 0, 1)))


@case()
def while_accumulates(w):
    def model(x):
        size = tf.shape(x)[0]
        return tf.while_loop(lambda i, *_: i < size, lambda i, total, product: (i + 1, total + x[i], product * x[i]),
                             [0, tf.zeros([3]), tf.ones([3])])[1:]

    w.function(lambda x: dict(zip("ab", model(x))), {"x": spec([None, 3])}, {"x": w.normal(4, 3)}, {"x": w.normal(1, 3)})


@case(ci=True)
def while_tensor_array_static(w):
    def model(x):
        array = tf.TensorArray(tf.float32, size=5, element_shape=[3])
        _, _, array = tf.while_loop(lambda i, *_: i < 5, lambda i, y, a: (i + 1, y * 0.5 + 1.0, a.write(i, y)), [0, x, array])
        return array.stack()

    w.function(model, {"x": spec([3])}, {"x": w.normal(3)})


@case(ci=True, since="4.22.0")
def while_tensor_array_dynamic(w):
    def model(x, n):
        array = tf.TensorArray(tf.float32, size=0, dynamic_size=True, element_shape=[None, 3])
        _, _, array = tf.while_loop(lambda i, *_: i < n, lambda i, y, a: (i + 1, y * 0.5 + 1.0, a.write(i, y)), [0, x, array])
        return array.stack()

    specs = {"x": spec([None, 3]), "n": spec([], tf.int32)}
    w.function(model, specs, *({"x": w.normal(2, 3), "n": np.int32(n)} for n in (4, 1)))


@case(may_refuse="*")
def while_tensor_array_concat(w):
    """The runtime looks for the element's shape among the attributes of TensorListConcatV2; TensorFlow feeds it."""

    def model(x, n):
        array = tf.TensorArray(tf.float32, size=0, dynamic_size=True, element_shape=[None, 3])
        _, _, array = tf.while_loop(lambda i, *_: i < n, lambda i, y, a: (i + 1, y * 0.5 + 1.0, a.write(i, y)), [0, x, array])
        return array.concat()

    w.function(model, {"x": spec([None, 3]), "n": spec([], tf.int32)}, {"x": w.normal(2, 3), "n": np.int32(3)})


@case(ci=True)
def while_nested(w):
    def model(x, n):
        def outer(i, y):
            return i + 1, tf.while_loop(lambda j, _: j < i + 1, lambda j, z: (j + 1, z * 1.1 + 0.2), [0, y])[1]

        return tf.while_loop(lambda i, _: i < n, outer, [0, x])[1]

    w.function(model, {"x": spec([None, 3]), "n": spec([], tf.int32)},
               *({"x": w.normal(2, 3), "n": np.int32(n)} for n in (3, 0)))


@case(ci=True)
def cond_in_while(w):
    kernel = w.variable(3, 3, scale=0.5)

    def model(x):
        def body(i, y):
            y = tf.cond(tf.equal(i % 2, 0), lambda: tf.matmul(y, kernel), lambda: y - 0.5)
            return i + 1, y

        return tf.while_loop(lambda i, _: i < 5, body, [0, x])[1]

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(2, 3)}, track=[kernel])


@case(ci=True)
def while_in_cond(w):
    def model(x, flag):
        def loop():
            return tf.while_loop(lambda i, _: i < 3, lambda i, y: (i + 1, y * 2.0 - 0.3), [0, x])[1]

        return tf.cond(flag, loop, lambda: -x)

    w.function(model, {"x": spec([None, 3]), "flag": spec([], tf.bool)},
               *({"x": w.normal(2, 3), "flag": np.bool_(flag)} for flag in (True, False)))


@case()
def while_maximum_iterations(w):
    def model(x):
        return tf.while_loop(lambda y: tf.reduce_sum(y) < 1e6, lambda y: y * 1.5 + 1.0, [x], maximum_iterations=4)

    w.function(lambda x: model(x)[0], {"x": spec([3])}, {"x": w.normal(3)}, {"x": w.normal(3, scale=1e7)})


@case()
def while_growing_shape(w):
    def model(x, n):
        return tf.while_loop(lambda i, _: i < n, lambda i, y: (i + 1, tf.concat([y, y[:1] * 2.0], 0)), [0, x],
                             shape_invariants=[tf.TensorShape([]), tf.TensorShape([None, 3])])[1]

    w.function(model, {"x": spec([None, 3]), "n": spec([], tf.int32)}, {"x": w.normal(2, 3), "n": np.int32(3)})


@case()
def while_passes_through(w):
    """A loop variable that no trip changes, one that is swapped, and one that nothing reads."""
    constant = tf.constant(w.normal(3))

    def model(x, y):
        def body(i, a, b, kept, unused):
            return i + 1, b, a + kept, kept, unused * 2.0

        _, a, b, _, _ = tf.while_loop(lambda i, *_: i < 3, body, [0, x, y, constant, x])
        return {"a": a, "b": b}

    w.function(model, {"x": spec([3]), "y": spec([3])}, {"x": w.normal(3), "y": w.normal(3)})


@case()
def while_over_list_of_arrays(w):
    def model(x):
        source = tf.TensorArray(tf.float32, size=4, element_shape=[3]).unstack(x)
        target = tf.TensorArray(tf.float32, size=4, element_shape=[3])
        _, target = tf.while_loop(lambda i, _: i < 4, lambda i, t: (i + 1, t.write(3 - i, source.read(i) * 2.0)), [0, target])
        return {"stack": target.stack(), "gather": target.gather([0, 2])}

    w.function(model, {"x": spec([4, 3])}, {"x": w.normal(4, 3)})


@case(ci=True)
def autograph_break_and_continue(w):
    def model(x, limit):
        total = tf.zeros([3])
        for i in tf.range(tf.shape(x)[0]):
            if tf.reduce_sum(x[i]) < 0.0:
                continue
            total += x[i]
            if tf.reduce_sum(total) > limit:
                break
        return total

    w.function(model, {"x": spec([None, 3]), "limit": spec([])},
               *({"x": w.normal(6, 3), "limit": np.float32(limit)} for limit in (0.5, 100.0, 2.0)))


@case()
def autograph_first_match(w):
    def model(x):
        found = -1.0
        for i in tf.range(4):
            if x[i] > 0.0:
                found = x[i] * 2.0
                break
        return found

    w.function(model, {"x": spec([4])}, {"x": np.float32([-1, -2, 3, 4])}, {"x": np.float32([-1, -2, -3, -4])})


@case()
def autograph_while(w):
    """Collatz: the trips depend on the data, the body on the parity."""

    def model(n):
        steps = 0
        while n > 1:
            if n % 2 == 0:
                n = n // 2
            else:
                n = 3 * n + 1
            steps += 1
        return {"steps": steps, "n": n}

    w.function(model, {"n": spec([], tf.int32)}, *({"n": np.int32(n)} for n in (6, 1, 27)))


@case(ci=True, since="4.22.0")
def map_function(w):
    kernel = w.variable(3, 4)

    def model(x):
        return tf.map_fn(lambda row: tf.linalg.matvec(kernel, row, transpose_a=True) + tf.reduce_max(row), x)

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(4, 3)}, {"x": w.normal(1, 3)}, track=[kernel])


@case()
def map_function_of_two(w):
    def model(x, y):
        return tf.map_fn(lambda both: {"sum": both[0] + both[1], "big": both[0] > both[1]}, (x, y),
                         fn_output_signature={"sum": tf.float32, "big": tf.bool})

    w.function(model, {"x": spec([None, 3]), "y": spec([None, 3])}, {"x": w.normal(4, 3), "y": w.normal(4, 3)})


@case()
def scan_and_fold(w):
    def model(x):
        return {"scan": tf.scan(lambda a, row: a * 0.5 + row, x), "fold": tf.foldl(lambda a, row: a - row, x)}

    w.function(model, {"x": spec([5, 3])}, {"x": w.normal(5, 3)})


@case()
def tensor_array_without_loop(w):
    def model(x):
        array = tf.TensorArray(tf.float32, size=3, clear_after_read=False)
        for i in range(3):
            array = array.write(i, x[i] * float(i + 1))
        return {"stack": array.stack(), "read": array.read(1)}

    w.function(model, {"x": spec([3, 2])}, {"x": w.normal(3, 2)})


@case()
def while_with_bool_and_int(w):
    def model(x):
        def body(i, found, y):
            found = tf.logical_or(found, tf.reduce_any(y > 2.0))
            return i + 1, found, y * 1.4

        i, found, _ = tf.while_loop(lambda i, found, _: tf.logical_and(i < 10, tf.logical_not(found)), body, [0, False, x])
        return {"i": i, "found": found}

    w.function(model, {"x": spec([3])}, {"x": w.uniform(3)}, {"x": -w.uniform(3)})


@case()
def while_reads_variable_in_condition(w):
    limit, step = tf.Variable(3.0), w.variable(2)

    def model(x):
        return tf.while_loop(lambda y: tf.reduce_max(y) < limit, lambda y: y + tf.abs(step) + 0.1, [x])[0]

    w.function(model, {"x": spec([2])}, {"x": w.normal(2)}, track=[limit, step])
