"""SavedModels as TF1 wrote them: graphs without functions, reference variables, savers, several MetaGraphs."""

import shutil

from .registry import fixture, read_saved_model, save_v1, weights

import tensorflow as tf

v1 = tf.compat.v1


def start(use_resource=False):
    v1.disable_v2_behavior()
    v1.disable_control_flow_v2()
    (v1.enable_resource_variables if use_resource else v1.disable_resource_variables)()


def dense(x, units, seed, name, **options):
    with v1.variable_scope(name):
        kernel = v1.get_variable("kernel", initializer=weights(seed, int(x.shape[-1]), units), **options)
        bias = v1.get_variable("bias", initializer=weights(seed + 1, units))
    return tf.nn.bias_add(tf.matmul(x, kernel), bias, name=name + "/logits")


def simple_save(path, build):
    """Builds a graph that gives its inputs and outputs, and saves it as `serving_default`."""
    with tf.Graph().as_default(), v1.Session() as session:
        inputs, outputs = build()
        session.run(v1.global_variables_initializer())
        save_v1(path, lambda directory: v1.saved_model.simple_save(session, directory, inputs, outputs))


def two_layers():
    x = v1.placeholder(tf.float32, [None, 8], name="x")
    hidden = tf.nn.relu(dense(x, 6, 1, "hidden"), name="hidden/relu")
    return {"x": x}, {"y": tf.nn.softmax(dense(hidden, 3, 3, "output"), name="y")}


@fixture("saved_models/v1_ref_variables", "TF1: VariableV2 (reference variables), read through Identity")
def v1_ref_variables(path):
    start()
    simple_save(path, two_layers)


@fixture("saved_models/v1_resource_variables", "TF1: VarHandleOp and ReadVariableOp in the graph itself")
def v1_resource_variables(path):
    start(use_resource=True)
    simple_save(path, two_layers)


def part_of(values):
    """Initializes each part of a partitioned variable with its part of `values`."""

    def initialize(shape, dtype=None, partition_info=None):
        parts = tuple(slice(start, start + size) for start, size in zip(partition_info.var_offset, shape))
        return tf.constant(values[parts], dtype)

    return initialize


@fixture("saved_models/v1_partitioned", "TF1: a variable in three parts, which the checkpoint keeps as slices of one")
def v1_partitioned(path):
    start()

    def build():
        x = v1.placeholder(tf.float32, [None, 10], name="x")
        kernel = v1.get_variable("kernel", [10, 4], partitioner=v1.fixed_size_partitioner(3),
                                 initializer=part_of(weights(5, 10, 4)))
        embeddings = v1.get_variable("embeddings", [4, 6], partitioner=v1.fixed_size_partitioner(2, axis=1),
                                     initializer=part_of(weights(6, 4, 6)))
        return {"x": x}, {"y": tf.matmul(tf.matmul(x, kernel), embeddings, name="y")}

    simple_save(path, build)


@fixture("saved_models/v1_sharded", "TF1: a checkpoint in two data files")
def v1_sharded(path):
    start()
    with tf.Graph().as_default(), v1.Session(config=v1.ConfigProto(device_count={"CPU": 2})) as session:
        x = v1.placeholder(tf.float32, [None, 8], name="x")
        with tf.device("/cpu:0"):
            hidden = tf.nn.relu(dense(x, 6, 1, "hidden"))
        with tf.device("/cpu:1"):
            y = dense(hidden, 3, 3, "output")
        session.run(v1.global_variables_initializer())
        signature = v1.saved_model.predict_signature_def({"x": x}, {"y": y})

        def save(directory):
            builder = v1.saved_model.Builder(directory)
            builder.add_meta_graph_and_variables(session, ["serve"], {"serving_default": signature},
                                                 saver=v1.train.Saver(sharded=True))
            builder.save()

        save_v1(path, save)


@fixture("saved_models/v1_two_meta_graphs", "TF1: MetaGraphs tagged `serve` and `train,serve`; one strips defaults")
def v1_two_meta_graphs(path):
    start()

    def signature(inputs, outputs):
        return {"serving_default": v1.saved_model.predict_signature_def(inputs, outputs)}

    def save(directory):
        builder = v1.saved_model.Builder(directory)
        with tf.Graph().as_default(), v1.Session() as session:
            inputs, outputs = two_layers()
            loss = tf.reduce_mean(tf.square(outputs["y"]))
            v1.train.GradientDescentOptimizer(0.1).minimize(loss)
            session.run(v1.global_variables_initializer())
            builder.add_meta_graph_and_variables(session, ["train", "serve"], signature(inputs, outputs))
        with tf.Graph().as_default(), v1.Session() as session:
            inputs, outputs = two_layers()
            session.run(v1.global_variables_initializer())
            builder.add_meta_graph(["serve"], signature(inputs, outputs), strip_default_attrs=True)
        builder.save()

    save_v1(path, save)


@fixture("saved_models/v1_two_keys_one_tensor", "TF1: two output keys that name the very same tensor")
def v1_two_keys_one_tensor(path):
    start()

    def build():
        inputs, outputs = two_layers()
        return inputs, {"y": outputs["y"], "probabilities": outputs["y"]}

    simple_save(path, build)


@fixture("saved_models/v1_no_variables", "TF1: no variables folder; a signature whose input is fed past a Placeholder")
def v1_no_variables(path):
    start()

    def build():
        x = v1.placeholder(tf.float32, [None, 4], name="x")
        default = v1.placeholder_with_default(tf.ones([4]), [4], name="scale")
        doubled = tf.multiply(x, 2.0, name="doubled")
        return {"doubled": doubled, "scale": default}, {"y": tf.multiply(doubled, default, name="y")}

    simple_save(path, build)


@fixture("saved_models/v1_sparse_signature", "TF1: an input that is a SparseTensor (three tensors under one key)")
def v1_sparse_signature(path):
    start()

    def build():
        x = v1.sparse_placeholder(tf.float32, [None, 5], name="x")
        return {"x": x}, {"y": tf.sparse.to_dense(x, name="y")}

    simple_save(path, build)


@fixture("saved_models/v1_optionals", "TF1: StatelessIf whose branches make optionals for an unused gradient")
def v1_optionals(path):
    v1.disable_eager_execution()
    v1.enable_control_flow_v2()

    def build():
        x = v1.placeholder(tf.float32, [4], name="x")
        training = v1.placeholder_with_default(False, [], name="training")
        scale = v1.get_variable("scale", initializer=weights(9, 4), use_resource=True)
        # Read outside: a branch that reads a variable makes it If.
        value = scale.read_value()
        y = tf.cond(training, lambda: tf.tanh(x * value) * tf.sigmoid(x), lambda: x * 2.0)
        gradient = v1.gradients(y, [x, scale])
        assert all(each is not None for each in gradient)
        return {"x": x}, {"y": tf.identity(y, name="y")}

    simple_save(path, build)
    graph = read_saved_model(path).meta_graphs[0].graph_def
    assert any(node.op == "StatelessIf" and tf.variant.as_datatype_enum in node.attr["Tout"].list.type
               for node in graph.node)


@fixture("saved_models/v1_while", "TF1: a loop in Enter, Merge, Switch, NextIteration and Exit that reads a variable")
def v1_while(path):
    start()

    def build():
        x = v1.placeholder(tf.float32, [None, 4], name="x")
        kernel = v1.get_variable("kernel", initializer=weights(10, 4, 4))
        _, y = tf.while_loop(lambda i, y: i < 3, lambda i, y: (i + 1, tf.tanh(tf.matmul(y, kernel))), [0, x])
        return {"x": x}, {"y": tf.identity(y, name="y")}

    simple_save(path, build)


# The same two layers, with one thing changed in the files.


@fixture("saved_models/text_form", "`saved_model.pbtxt` in place of `saved_model.pb`")
def text_form(path):
    from google.protobuf import text_format

    start(use_resource=True)
    simple_save(path, two_layers)
    (path / "saved_model.pbtxt").write_text(text_format.MessageToString(read_saved_model(path)))
    (path / "saved_model.pb").unlink()


@fixture("saved_models/missing_shard", "the index of the variables is there, the data file is not")
def missing_shard(path):
    start(use_resource=True)
    simple_save(path, two_layers)
    (path / "variables" / "variables.data-00000-of-00001").unlink()


@fixture("saved_models/short_shard", "the data file of the variables ends before the last one")
def short_shard(path):
    start(use_resource=True)
    simple_save(path, two_layers)
    data = path / "variables" / "variables.data-00000-of-00001"
    data.write_bytes(data.read_bytes()[:-20])


@fixture("saved_models/missing_variables", "no variables folder, but a graph that restores from one")
def missing_variables(path):
    start(use_resource=True)
    simple_save(path, two_layers)
    shutil.rmtree(path / "variables")


@fixture("saved_models/snappy_index", "an index whose blocks are compressed, which TensorFlow reads but does not write")
def snappy_index(path):
    from . import bundle

    start()
    simple_save(path, two_layers)
    index = path / "variables" / "variables.index"
    index.write_bytes(bundle.write_table(bundle.read_table(index.read_bytes()), block_entries=2, compress=True))
