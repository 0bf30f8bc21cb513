"""Lists and arrays of tensors whose length is not known before the model runs, and loops that fill them."""

import numpy as np
import tensorflow as tf

from catalog import case
from writer import spec, v1

raw = tf.raw_ops
ROW = {"element_dtype": tf.float32, "element_shape": [3]}
INPUTS = {"x": spec([None, 3]), "n": spec([], tf.int32)}


def _given(w, n=3, rows=4):
    return {"x": w.normal(rows, 3), "n": np.int32(n)}


def _of(x):
    return raw.TensorListFromTensor(tensor=x, element_shape=[3])


def _set(handle, index, item, **more):
    return raw.TensorListSetItem(input_handle=handle, index=index, item=item, **more)


def _stack(handle):
    return raw.TensorListStack(input_handle=handle, num_elements=-1, **ROW)


@case(ci=True, since="4.22.0")
def list_read_and_written(w):
    def model(x, n):
        return {"written": _stack(_set(_of(x), n, x[0] * 9.0)), "kept": x * 2.0,
                "length": raw.TensorListLength(input_handle=_of(x)),
                "one": raw.TensorListGetItem(input_handle=_of(x), index=n, **ROW),
                "some": raw.TensorListGather(input_handle=_of(x), indices=[n, 0], **ROW)}

    w.function(model, INPUTS, _given(w), _given(w, 1))


@case(since="4.22.0")
def list_of_every_type(w):
    def model(x, n):
        result = {}
        for kind in (tf.int32, tf.int64, tf.float64, tf.uint8, tf.bool):
            rows = tf.cast(x, kind)
            result[kind.name] = raw.TensorListStack(input_handle=_set(_of(rows), n, rows[0]), element_shape=[3],
                                                    element_dtype=kind)
        return result

    w.function(model, INPUTS, {"x": w.uniform(4, 3, high=9.0), "n": np.int32(2)})


@case(refused="list-element-dtype")
def list_of_int16(w):
    w.function(lambda x, n: raw.TensorListStack(input_handle=_set(_of(x), n, x[0]), element_shape=[3], element_dtype=tf.int16),
               {"x": spec([None, 3], tf.int16), "n": spec([], tf.int32)},
               {"x": w.integers(4, 3, dtype=np.int16), "n": np.int32(1)})


@case(since="4.22.0")
def list_reserved_and_filled(w):
    def model(x, n):
        handle = raw.TensorListReserve(num_elements=2, **ROW)
        return raw.TensorListGetItem(input_handle=_set(_set(handle, 1, x[2]), 0, x[0]), index=n, **ROW)

    w.function(model, INPUTS, _given(w, 1), _given(w, 0))


@case(ci=True, refused="list-not-filled")
def list_reserved_and_half_filled(w):
    """TensorFlow fills with zeros."""
    def model(x, n):
        handle = raw.TensorListReserve(num_elements=3, **ROW)
        return raw.TensorListGetItem(input_handle=_set(handle, 0, x[0]), index=n, **ROW)

    w.function(model, INPUTS, _given(w, 2))


@case(ci=True, refused="list-reused")
def list_written_twice(w):
    def model(x, n):
        handle = _of(x)
        return {"one": _stack(_set(handle, n, x[0])), "other": _stack(_set(handle, 0, x[n]))}

    w.function(model, INPUTS, _given(w, 2))


@case(since="4.22.0")
def list_scattered(w):
    def model(x, n):
        places = tf.math.floormod(tf.range(tf.shape(x)[0]) + n, tf.shape(x)[0])
        return _stack(raw.TensorListScatterV2(tensor=x, indices=places, element_shape=[3], num_elements=-1))

    w.function(model, INPUTS, _given(w))


@case(since="4.22.0")
def list_made_shorter(w):
    w.function(lambda x, n: _stack(raw.TensorListResize(input_handle=_of(x), size=n)), INPUTS, _given(w, 2))


@case(refused="list-concat")
def list_concatenated(w):
    def model(x, n):
        handle = _set(raw.TensorListFromTensor(tensor=x, element_shape=-1), n, x[0])
        return raw.TensorListConcatV2(input_handle=handle, element_shape=-1, leading_dims=np.zeros(0, np.int64),
                                      element_dtype=tf.float32)[0]

    w.function(model, INPUTS, _given(w))


@case(refused="list-concat")
def loop_whose_rows_are_concatenated(w):
    def model(x, n):
        rows = tf.TensorArray(tf.float32, n, element_shape=[4, 3])
        return tf.while_loop(lambda i, rows: i < n, lambda i, rows: (i + 1, rows.write(i, x)), [0, rows])[1].concat()

    w.function(model, {"x": spec([4, 3]), "n": spec([], tf.int32)}, _given(w))


@case(since="4.22.0")
def list_split(w):
    """A list of pieces: what the runtime does with it fails, and conversion may say it otherwise."""
    w.function(lambda x, n: raw.TensorListStack(input_handle=raw.TensorListFromTensor(
        tensor=tf.reshape(x, [n, -1, 3]), element_shape=[-1, 3]), element_shape=[-1, 3],
        element_dtype=tf.float32), INPUTS, _given(w, 2))


@case(refused="never-executable-op")
def list_of_pieces(w):
    def model(x, n):
        handle = raw.TensorListSplit(tensor=x, element_shape=[-1, 3], lengths=tf.stack([n, 4 - n]))
        return raw.TensorListGetItem(input_handle=handle, index=0, element_shape=[-1, 3], element_dtype=tf.float32)

    w.function(model, {"x": spec([4, 3]), "n": spec([], tf.int64)}, {"x": w.normal(4, 3), "n": np.int64(1)})


@case(since="4.22.0")
def array_scattered_and_gathered(w):
    def build():
        x, n = v1.placeholder(tf.float32, [None, 3], "x"), v1.placeholder(tf.int32, [], "n")
        handle, flow = raw.TensorArrayV3(size=n, dtype=tf.float32)
        flow = raw.TensorArrayScatterV3(handle=handle, indices=tf.range(n), value=x, flow_in=flow)
        rows = raw.TensorArrayGatherV3(handle=handle, indices=tf.range(n), flow_in=flow, dtype=tf.float32)
        return {"x": x, "n": n}, {"rows": tf.identity(rows, "rows"),
                                  "size": raw.TensorArraySizeV3(handle=handle, flow_in=flow)}

    w.tf1(build, _given(w, 4))


@case(since="4.22.0")
def array_concatenated(w):
    def build():
        x, n = v1.placeholder(tf.float32, [4, 3], "x"), v1.placeholder(tf.int32, [], "n")
        handle, flow = raw.TensorArrayV3(size=n, dtype=tf.float32)
        for i in range(2):
            flow = raw.TensorArrayWriteV3(handle=handle, index=i, value=x[2 * i:2 * i + 2], flow_in=flow)
        rows = raw.TensorArrayConcatV3(handle=handle, flow_in=flow, dtype=tf.float32)[0]
        return {"x": x, "n": n}, {"rows": rows}

    w.tf1(build, _given(w, 2))


@case(refused="unavailable-output")
def array_concatenated_with_lengths(w):
    def build():
        x, n = v1.placeholder(tf.float32, [4, 3], "x"), v1.placeholder(tf.int32, [], "n")
        handle, flow = raw.TensorArrayV3(size=n, dtype=tf.float32)
        flow = raw.TensorArrayWriteV3(handle=handle, index=0, value=x, flow_in=flow)
        return {"x": x, "n": n}, {"lengths": raw.TensorArrayConcatV3(handle=handle, flow_in=flow, dtype=tf.float32)[1]}

    w.tf1(build, _given(w, 1))


@case(ci=True, since="4.22.0")
def loop_of_fed_length(w):
    def model(x, n):
        def body(i, a, b, rows):
            return i + 1, b, a + 1.0, rows.write(i, a[0])

        rows = tf.TensorArray(tf.float32, n, element_shape=[3])
        _, a, b, rows = tf.while_loop(lambda i, *_: i < n, body, [0, x, x * 2.0, rows])
        return {"a": a, "b": b, "rows": rows.stack(), "kept": x * 3.0}

    w.function(model, INPUTS, _given(w), _given(w, 1))


@case(since="4.22.0")
def loop_of_no_turns(w):
    def model(x, n):
        a, b = tf.while_loop(lambda i, a, b: i < n, lambda i, a, b: (i + 1, a @ b, b * 0.5), [0, x, tf.eye(3)])[1:]
        return {"a": a, "b": b}

    w.function(model, INPUTS, _given(w, 0), _given(w, 2))


@case(since="4.22.0")
def loop_that_scatters(w):
    """What the body updates must not be what it also passes on."""
    def model(x, n):
        def body(i, a, b):
            return i + 1, tf.tensor_scatter_nd_update(a, [[i]], [a[0] * 2.0 + 1.0]), a

        return dict(zip("ab", tf.while_loop(lambda i, *_: i < n, body, [0, x, x])[1:]))

    w.function(model, INPUTS, _given(w))


@case(since="4.22.0")
def branches_that_pass_on(w):
    def model(x, n):
        a, b = tf.cond(n > 2, lambda: (x, x), lambda: (x * 2.0, tf.zeros_like(x)))
        c = tf.switch_case(n, [lambda: x + 1.0, lambda: x * 2.0, lambda: tf.ones_like(x)])
        return {"a": a, "b": b, "c": c, "kept": x * 3.0}

    w.function(model, INPUTS, _given(w), _given(w, 1), _given(w, -1))


@case(ci=True, since="4.22.0")
def maps_and_scans(w):
    def model(x):
        pair = tf.map_fn(lambda row: (row + 1.0, tf.argmax(row)), x, fn_output_signature=(tf.float32, tf.int64))
        return {"rows": pair[0], "places": pair[1], "scan": tf.scan(lambda a, row: a + row, x, tf.zeros([3])),
                "fold": tf.foldl(lambda a, row: a * 0.5 + row, x),
                "flags": tf.map_fn(lambda row: row[0] > 0.0, x, fn_output_signature=tf.bool)}

    w.function(model, {"x": spec([None, 3])}, {"x": w.normal(4, 3)}, {"x": w.normal(1, 3)})
