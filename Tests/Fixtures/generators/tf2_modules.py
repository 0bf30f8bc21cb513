"""TF2 SavedModels of `tf.Module`: calls, control flow, signatures, tables, odd dtypes."""

import pathlib

import numpy as np

from .registry import fixture, read_saved_model, save_module, weights, write_deterministically

import tensorflow as tf

FLOATS = tf.TensorSpec([None, 4], tf.float32, name="x")


class Model(tf.Module):
    """A module whose attributes are given: what is not set on a module is not saved."""

    def __init__(self, **attributes):
        super().__init__()
        for name, value in attributes.items():
            setattr(self, name, value)


def save(path, function, *specs, **attributes):
    """Saves one function as `serving_default`."""
    model = Model(**attributes)
    model.serve = tf.function(function, input_signature=list(specs))
    save_module(model, path, {"serving_default": model.serve})


@fixture("saved_models/nested_calls", "calls within calls; one function called twice, which reads a variable")
def nested_calls(path):
    kernel = tf.Variable(weights(1, 4, 4), name="kernel")

    @tf.function
    def innermost(x):
        return tf.nn.relu(x) + 1.0

    @tf.function
    def layer(x):
        return innermost(tf.matmul(x, kernel))

    save(path, lambda x: {"y": layer(layer(x)) - innermost(x)}, FLOATS, kernel=kernel)


@fixture("saved_models/cond", "If with a variable that only one branch reads")
def cond(path):
    scale = tf.Variable(weights(2, 4), name="scale")

    def serve(x):
        return {"y": tf.cond(tf.reduce_sum(x) > 0.0, lambda: x * scale, lambda: x - 1.0)}

    save(path, serve, FLOATS, scale=scale)


@fixture("saved_models/while_loop", "While with a counter and a variable that its body reads")
def while_loop(path):
    kernel = tf.Variable(weights(3, 4, 4), name="kernel")

    def serve(x):
        _, y = tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, tf.tanh(tf.matmul(y, kernel))), [0, x])
        return {"y": y}

    save(path, serve, FLOATS, kernel=kernel)


@fixture("saved_models/cond_in_while", "If inside the body of While, and Case beside it")
def cond_in_while(path):
    def serve(x, branch):
        def body(i, y):
            return i + 1, tf.cond(tf.equal(i % 2, 0), lambda: y * 2.0, lambda: y + 1.0)

        _, y = tf.while_loop(lambda i, y: i < 4, body, [0, x], maximum_iterations=10)
        return {"y": tf.switch_case(branch, [lambda: y, lambda: -y, lambda: tf.square(y)])}

    save(path, serve, FLOATS, tf.TensorSpec([], tf.int32, name="branch"))


@fixture("saved_models/stateless_if", "StatelessIf and StatelessWhile: branches without side effects and variables")
def stateless_if(path):
    def serve(x):
        y = tf.cond(tf.reduce_max(x) > 1.0, lambda: tf.sqrt(tf.abs(x)), lambda: x)
        return {"y": tf.while_loop(lambda y: tf.reduce_sum(y) < 10.0, lambda y: (y + 1.0,), [y])[0]}

    save(path, serve, FLOATS)


@fixture("saved_models/embedding", "ResourceGather: rows of a variable, by int32 and by int64 indices")
def embedding(path):
    table = tf.Variable(weights(4, 20, 8), name="embeddings")

    def serve(ids, long_ids):
        return {"rows": tf.gather(table, ids), "mean": tf.reduce_mean(tf.nn.embedding_lookup(table, long_ids), axis=1)}

    save(path, serve, tf.TensorSpec([None, 5], tf.int32, name="ids"),
         tf.TensorSpec([None, 5], tf.int64, name="long_ids"), table=table)


@fixture("saved_models/two_signatures", "the signatures `encode` and `decode`, and no `serving_default`")
def two_signatures(path):
    kernel = tf.Variable(weights(5, 4, 2), name="kernel")
    model = Model(kernel=kernel)
    model.encode = tf.function(lambda x: {"code": tf.matmul(x, kernel)}, input_signature=[FLOATS])
    model.decode = tf.function(lambda code: {"x": tf.matmul(code, kernel, transpose_b=True)},
                               input_signature=[tf.TensorSpec([None, 2], tf.float32, name="code")])
    save_module(model, path, {"encode": model.encode, "decode": model.decode})


@fixture("saved_models/no_signature", "functions, but no signature at all")
def no_signature(path):
    model = Model()
    model.serve = tf.function(lambda x: x + 1.0, input_signature=[FLOATS])
    save_module(model, path, None)


@fixture("saved_models/two_keys_one_tensor", "two output keys that the function computes as one tensor")
def two_keys_one_tensor(path):
    def serve(x):
        y = tf.nn.softmax(x)
        return {"probabilities": y, "scores": y}

    save(path, serve, FLOATS)


@fixture("saved_models/unused_input", "an input that no output needs, and one that is returned as it is")
def unused_input(path):
    save(path, lambda x, mask, echo: {"y": tf.nn.relu(x), "echo": echo}, FLOATS,
         tf.TensorSpec([None], tf.bool, name="mask"), tf.TensorSpec([None, 2], tf.float32, name="echo"))


@fixture("saved_models/constant_output", "an output that depends on no input")
def constant_output(path):
    save(path, lambda x: {"y": tf.nn.relu(x), "labels": tf.constant([3, 1, 2], tf.int32),
                          "version": tf.constant("v1")}, FLOATS)


@fixture("saved_models/hash_table", "a table from string to int64, and one from int64 to float32, from constants")
def hash_table(path):
    words = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(
        tf.constant(["cat", "dog", "bird"]), tf.constant([1, 2, 3], tf.int64)), default_value=0)
    prices = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer(
        tf.constant([1, 2, 3], tf.int64), tf.constant([0.5, 1.5, 2.5])), default_value=-1.0)

    def serve(words_in):
        ids = words.lookup(words_in)
        return {"ids": ids, "prices": prices.lookup(ids), "size": words.size()}

    save(path, serve, tf.TensorSpec([None], tf.string, name="words"), words=words, prices=prices)


@fixture("saved_models/hash_table_from_file", "a table that an asset file initializes")
def hash_table_from_file(path):
    # The folder of the file is not stored; its name is.
    vocabulary = pathlib.Path(path).parent / "vocabulary.txt"
    vocabulary.write_text("cat\ndog\nbird\n")
    table = tf.lookup.StaticHashTable(tf.lookup.TextFileInitializer(
        str(vocabulary), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64, tf.lookup.TextFileIndex.LINE_NUMBER,
    ), default_value=-1)
    save(path, lambda words: {"ids": table.lookup(words)}, tf.TensorSpec([None], tf.string, name="words"), table=table)
    vocabulary.unlink()
    message = read_saved_model(path)
    replace_string(message, str(vocabulary), "vocabulary.txt")
    write_deterministically(pathlib.Path(path) / "saved_model.pb", message)


def replace_string(message, old, new):
    """Replaces a text in the string constants and in the names of tables."""
    old, new = old.encode(), new.encode()
    for meta_graph in message.meta_graphs:
        definition = meta_graph.graph_def
        functions = [node for function in definition.library.function for node in function.node_def]
        for node in list(definition.node) + functions:
            for attribute in node.attr.values():
                if attribute.HasField("s"):
                    attribute.s = attribute.s.replace(old, new)
                if attribute.HasField("tensor"):
                    for i, value in enumerate(attribute.tensor.string_val):
                        attribute.tensor.string_val[i] = value.replace(old, new)


@fixture("saved_models/assert_and_print", "Assert, StringFormat and PrintV2, which only control edges reach")
def assert_and_print(path):
    def serve(x):
        tf.debugging.assert_non_negative(x, message="x must not be negative")
        tf.debugging.Assert(tf.shape(x)[0] > 0, [x])
        tf.print("x:", x)
        return {"y": tf.sqrt(x)}

    save(path, serve, FLOATS)


@fixture("saved_models/erf_gelu", "the exact GELU, by Erf and by Erfc")
def erf_gelu(path):
    def serve(x):
        return {"erf": 0.5 * x * (1.0 + tf.math.erf(x * np.float32(np.sqrt(0.5)))), "erfc": tf.nn.gelu(x)}

    save(path, serve, FLOATS)


@fixture("saved_models/conv_batch_norm", "Conv2D and DepthwiseConv2dNative, each before an inference FusedBatchNormV3")
def conv_batch_norm(path):
    kernel = tf.Variable(weights(20, 3, 3, 2, 4), name="conv/kernel")
    depthwise = tf.Variable(weights(21, 3, 3, 4, 1), name="depthwise/kernel")
    norms = [[tf.Variable(tf.abs(weights(22 + 4 * i + j, 4)) + 0.5, name=f"norm_{i}/{name}")
              for j, name in enumerate(("gamma", "beta", "mean", "variance"))] for i in range(2)]

    def normalize(x, norm):
        scale, offset, mean, variance = norm
        return tf.compat.v1.nn.fused_batch_norm(x, scale, offset, mean, variance, epsilon=1e-3, is_training=False)[0]

    def serve(image):
        x = tf.nn.relu(normalize(tf.nn.conv2d(image, kernel, 1, "SAME"), norms[0]))
        return {"y": tf.nn.relu6(normalize(tf.nn.depthwise_conv2d(x, depthwise, [1, 2, 2, 1], "SAME"), norms[1]))}

    save(path, serve, tf.TensorSpec([1, 8, 8, 2], tf.float32, name="image"), kernel=kernel, depthwise=depthwise,
         norms=norms)


@fixture("saved_models/custom_gradient", "IdentityN of a function with its own gradient (swish)")
def custom_gradient(path):
    save(path, lambda x: {"y": tf.nn.silu(x)}, FLOATS)


@fixture("saved_models/constant_dtypes", "constants of the dtypes that the web has not, and int64 beyond 32 bits")
def constant_dtypes(path):
    small = {name: np.array([1, 2, 3, 100]) for name in ("int8", "uint8", "int16", "uint16", "uint32", "uint64")}

    def serve(x):
        outputs = {name: x * tf.cast(tf.constant(values, getattr(tf, name)), tf.float32)
                   for name, values in small.items()}
        outputs["bfloat16"] = x * tf.cast(tf.constant([1, 2, 3, 0.5], tf.bfloat16), tf.float32)
        outputs["half"] = x * tf.cast(tf.constant([1, 2, 3, 0.5], tf.half), tf.float32)
        outputs["float64"] = tf.cast(x, tf.float64) * tf.constant([1, 2, 3, 1e300], tf.float64)
        outputs["int64_small"] = tf.cast(x, tf.int64) + tf.constant([1, 2, 3, -4], tf.int64)
        outputs["int64_large"] = tf.cast(x, tf.int64) + tf.constant([1, 2**31, -(2**31) - 1, 2**62], tf.int64)
        outputs["complex64"] = tf.abs(tf.complex(x, x) * tf.constant([1 + 2j, 1j, 2, 3], tf.complex64))
        return outputs

    save(path, serve, FLOATS)


@fixture("saved_models/variable_dtypes", "variables of all dtypes, a scalar, an empty one, one of rank 5, and strings")
def variable_dtypes(path):
    model = Model()
    names = ["float16", "bfloat16", "float32", "float64", "int8", "uint8", "int16", "uint16", "int32", "uint32",
             "int64", "uint64", "bool", "complex64", "complex128"]
    model.by_dtype = {}
    for seed, name in enumerate(names):
        values = np.random.default_rng(seed).integers(0, 100, [2, 3])
        model.by_dtype[name] = tf.Variable(tf.cast(values, getattr(tf, name)), name=f"v_{name}")
    model.scalar = tf.Variable(1.5, name="scalar")
    model.empty = tf.Variable(tf.zeros([0, 3]), name="empty")
    model.rank5 = tf.Variable(tf.reshape(tf.range(24, dtype=tf.float32), [1, 2, 3, 2, 2]), name="rank5")
    model.words = tf.Variable([["a", "b\0c"], ["", "d\u00e9" * 70]], name="words")

    def serve(x):
        total = model.scalar + tf.reduce_sum(model.rank5) + tf.reduce_sum(model.empty)
        for name, variable in sorted(model.by_dtype.items()):
            total += tf.reduce_sum(tf.cast(tf.math.real(variable) if "complex" in name else variable, tf.float32))
        return {"y": x + total, "words": tf.identity(model.words)}

    model.serve = tf.function(serve, input_signature=[FLOATS])
    save_module(model, path, {"serving_default": model.serve})


@fixture("saved_models/unread_variables", "variables that no signature reads, as an optimizer leaves them")
def unread_variables(path):
    kernel = tf.Variable(weights(7, 4, 2), name="kernel")
    save(path, lambda x: {"y": tf.matmul(x, kernel)}, FLOATS, kernel=kernel,
         momentum=tf.Variable(tf.zeros([4, 2]), name="kernel/momentum", trainable=False),
         iterations=tf.Variable(7, dtype=tf.int64, name="iterations", trainable=False))


@fixture("saved_models/odd_names", "keys, nodes and variables with names that are not plain ASCII words")
def odd_names(path):
    kernel = tf.Variable(weights(8, 4, 2), name="layer.1/kernel-A")
    save(path, lambda x: {"y_\u00e9t\u00e9 1": tf.matmul(x, kernel)},
         tf.TensorSpec([None, 4], tf.float32, name="x"), kernel_1=kernel)


@fixture("saved_models/stateful", "a variable that inference assigns")
def stateful(path):
    count = tf.Variable(0.0, name="count")

    def serve(x):
        count.assign_add(1.0)
        return {"y": x + count}

    save(path, serve, FLOATS, count=count)


@fixture("saved_models/unknown_shapes", "an input of unknown rank, one of rank 3 without a known axis, and a scalar")
def unknown_shapes(path):
    save(path, lambda any_rank, cube, scalar: {"a": tf.nn.relu(any_rank), "b": cube * scalar},
         tf.TensorSpec(None, tf.float32, name="any_rank"), tf.TensorSpec([None] * 3, tf.float32, name="cube"),
         tf.TensorSpec([], tf.float32, name="scalar"))
