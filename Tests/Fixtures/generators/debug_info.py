"""A SavedModel with debug information: where in Python each node was made. A file of its own, as its lines matter."""

import pathlib
import shutil

from .registry import fixture, normalize_saved_model, write_deterministically

import tensorflow as tf


class Inverse(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([3, 3], tf.float32, name="x")])
    def serve(self, x):
        positive = tf.nn.relu(x)
        inverse = self.invert(positive)
        return {"y": inverse}

    def invert(self, matrix):
        return tf.linalg.inv(matrix)


@fixture("saved_models/debug_info", "debug information: where in Python each node was made")
def debug_info(path):
    path = pathlib.Path(path)
    shutil.rmtree(path, ignore_errors=True)
    model = Inverse()
    tf.saved_model.save(model, str(path), {"serving_default": model.serve},
                        options=tf.saved_model.SaveOptions(save_debug_info=True))
    normalize_saved_model(path)
    normalize_debug_info(path / "debug" / "saved_model_debug_info.pb")


def normalize_debug_info(path):
    """Numbers traces, frames and files in the order of node names, and forgets the machine and the script's driver."""
    from tensorflow.core.framework import graph_debug_info_pb2

    old = graph_debug_info_pb2.GraphDebugInfo.FromString(path.read_bytes())
    new = graph_debug_info_pb2.GraphDebugInfo()
    files, frames, traces = {}, {}, {}
    for name, old_trace in sorted(old.name_to_trace_id.items()):
        if old_trace not in traces:
            traces[old_trace] = len(traces)
            trace = new.traces_by_id[traces[old_trace]]
            for frame_id in old.traces_by_id[old_trace].frame_id:
                frame = old.frames_by_id[frame_id]
                file = old.files[frame.file_index]
                if file.endswith("make_fixtures.py"):
                    continue
                if frame_id not in frames:
                    frames[frame_id] = len(frames)
                    new.frames_by_id[frames[frame_id]].CopyFrom(frame)
                    file = file.split("site-packages/")[-1].split("generators/")[-1]
                    new.frames_by_id[frames[frame_id]].file_index = files.setdefault(file, len(files))
                trace.frame_id.append(frames[frame_id])
        new.name_to_trace_id[name] = traces[old_trace]
    new.files.extend(files)
    write_deterministically(path, new)
