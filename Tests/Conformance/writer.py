"""Saves a model in one of TensorFlow's formats, with TensorFlow's own answers beside it.

A directory that a Writer has filled holds `case.json`, the model, and `golden-0.npz`, `golden-1.npz`, … with arrays
`in:KEY` and `out:KEY`, KEY being the signature's key (the node's name for a frozen graph).
"""

import contextlib
import json
import pathlib
import zlib

import numpy as np
import tensorflow as tf
import tf_keras

v1 = tf.compat.v1


def spec(shape, dtype=tf.float32):
    return tf.TensorSpec(shape, dtype)


def odd(array):
    """An array with values that a product with zero would spread; it is changed in place."""
    flat = array.reshape(-1)
    flat[1], flat[-1] = np.nan, np.inf
    return array


class Writer:
    def __init__(self, directory, name):
        self.directory = pathlib.Path(directory)
        self.model = self.directory / "model"
        # The same weights in every run, on every machine.
        self.rng = np.random.default_rng(zlib.crc32(name.encode()))
        tf.keras.utils.set_random_seed(1)
        # Layers are numbered within a session: their names must not depend on what was made before.
        tf.keras.backend.clear_session()
        tf_keras.backend.clear_session()

    # Numbers

    def normal(self, *shape, scale=1.0, dtype=np.float32):
        return (self.rng.standard_normal(shape) * scale).astype(dtype)

    def uniform(self, *shape, low=0.0, high=1.0, dtype=np.float32):
        return self.rng.uniform(low, high, shape).astype(dtype)

    def integers(self, *shape, low=0, high=10, dtype=np.int32):
        return self.rng.integers(low, high, shape).astype(dtype)

    def variable(self, *shape, scale=1.0):
        return tf.Variable(self.normal(*shape, scale=scale))

    def randomise(self, model):
        """Gives every weight a value that shows: a bias of zeros would hide that it was lost."""
        for variable in model.variables:
            path = getattr(variable, "path", variable.name).lower()
            shape = tuple(variable.shape)
            if not tf.as_dtype(variable.dtype).is_floating:
                continue
            if "variance" in path or "gamma" in path or path.endswith("scale"):
                value = self.uniform(*shape, low=0.5, high=1.5)
            elif len(shape) < 2:
                value = self.normal(*shape, scale=0.3)
            else:
                value = self.normal(*shape, scale=1.2 / np.sqrt(np.prod(shape[:-1])))
            variable.assign(value.astype(tf.as_dtype(variable.dtype).as_numpy_dtype))

    # Formats

    def keras(self, model, *inputs, randomise=True):
        """A Keras model of either generation, saved the way its own documentation says."""
        if randomise:
            self.randomise(model)
        if type(model).__module__.startswith("keras.") or isinstance(model, tf.keras.Model):
            model.export(str(self.model), verbose=False)
        else:
            model.save(str(self.model), save_format="tf", include_optimizer=False)
        self._saved_model("serving_default", inputs)

    def function(self, function, specs, *inputs, track=()):
        """A signature of a tf.Module: `specs` names the arguments, the function returns a tensor or a dict of them."""
        self.functions({"serving_default": (function, specs)}, "serving_default", *inputs, track=track)

    def functions(self, signatures, use, *inputs, track=()):
        module = tf.Module()
        module.track = list(track)
        concrete = {}
        for name, (function, specs) in signatures.items():
            named = {key: tf.TensorSpec(s.shape, s.dtype, key) for key, s in specs.items()}
            concrete[name] = tf.function(function).get_concrete_function(**named)
        module.kept = list(concrete.values())
        tf.saved_model.save(module, str(self.model), signatures=concrete)
        self._saved_model(use, inputs)

    def tf1(self, build, *inputs, control_flow_v2=False, resource_variables=False):
        """A SavedModel as TensorFlow 1 writes it; `build` returns the dicts of inputs and outputs."""
        with _tf1(control_flow_v2, resource_variables) as session:
            placeholders, outputs = build()
            session.run([v1.global_variables_initializer(), v1.tables_initializer()])
            signature = v1.saved_model.signature_def_utils.predict_signature_def(placeholders, outputs)
            builder = v1.saved_model.Builder(str(self.model))
            builder.add_meta_graph_and_variables(
                session, ["serve"], {"serving_default": signature}, main_op=v1.tables_initializer())
            builder.save()
            answers = [session.run(outputs, {placeholders[k]: v for k, v in given.items()}) for given in inputs]
        self._finish(self.model, "serving_default", None, inputs, answers)

    def frozen(self, build, *inputs, control_flow_v2=False, text=False):
        """A frozen GraphDef. Keys are node names."""
        with _tf1(control_flow_v2, False) as session:
            placeholders, outputs = build()
            session.run(v1.global_variables_initializer())
            names = [tensor.op.name for tensor in outputs.values()]
            graph = v1.graph_util.convert_variables_to_constants(session, session.graph.as_graph_def(), names)
            given = [{placeholders[k].op.name: v for k, v in one.items()} for one in inputs]
            answers = []
            for one in given:
                values = session.run(list(outputs.values()), {f"{k}:0": v for k, v in one.items()})
                answers.append(dict(zip(names, values)))
        name = "graph.pbtxt" if text else "graph.pb"
        tf.io.write_graph(graph, str(self.directory), name, as_text=text)
        self._finish(self.directory / name, None, names, given, answers)

    # Answers

    def answered(self, signature, inputs, answers):
        """For a SavedModel that was saved by other means, and whose answers do not come from running it."""
        self._finish(self.model, signature, None, inputs, answers)

    def _saved_model(self, signature, inputs):
        loaded = tf.saved_model.load(str(self.model))
        function = loaded.signatures[signature]
        answers = []
        for given in inputs:
            wanted = function.structured_input_signature[1]
            fed = {k: tf.constant(v, dtype=wanted[k].dtype) for k, v in given.items()}
            answers.append({k: v.numpy() for k, v in function(**fed).items()})
        self._finish(self.model, signature, None, inputs, answers)

    def _finish(self, path, signature, output_nodes, inputs, answers):
        assert inputs and len(inputs) == len(answers)
        for index, (given, answer) in enumerate(zip(inputs, answers)):
            arrays = {f"in:{k}": _plain(v) for k, v in given.items()}
            arrays |= {f"out:{k}": _plain(v) for k, v in answer.items()}
            np.savez(self.directory / f"golden-{index}.npz", **arrays)
        (self.directory / "case.json").write_text(json.dumps({
            "path": str(path.relative_to(self.directory)), "signature": signature, "outputNodes": output_nodes,
            "goldens": len(inputs)}))


def _plain(value):
    """An array that numpy can store: bfloat16 is widened, text becomes objects."""
    value = np.asarray(value)
    if value.dtype.kind in "SU":
        return value.astype(object)
    if value.dtype.kind == "V" or value.dtype.name == "bfloat16":
        return value.astype(np.float32)
    return value


@contextlib.contextmanager
def _tf1(control_flow_v2, resource_variables):
    """A graph and session with TensorFlow 1's defaults, put back afterwards."""
    (v1.enable_control_flow_v2 if control_flow_v2 else v1.disable_control_flow_v2)()
    (v1.enable_resource_variables if resource_variables else v1.disable_resource_variables)()
    try:
        with tf.Graph().as_default(), v1.Session() as session:
            v1.set_random_seed(1)
            yield session
    finally:
        v1.enable_control_flow_v2()
        v1.enable_resource_variables()
