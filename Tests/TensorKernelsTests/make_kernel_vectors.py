#!/usr/bin/env python3
"""Writes Golden/kernels.txt: what TensorFlow's CPU kernels compute for a set of constants.

    python Tests/TensorKernelsTests/make_kernel_vectors.py [--scale N] [--output FILE]

Needs TensorFlow 2.19 and NumPy. Each case is run as a graph of one op whose inputs are fed, so that TensorFlow's own
kernel computes it and no shape is known beforehand. A line is a case, in fields separated by tabs:

    op, attributes (`name=kind:value`, defaults included), inputs, outputs

A tensor is `dtype number:sizes:elements`, elements as little-endian hexadecimal, strings as hexadecimal separated by `|`.
`fails` stands in place of outputs where TensorFlow reports an error. `--scale` makes that many times more of the random
cases, for a search that is not committed.
"""
import argparse
import itertools
import os
import pathlib
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
import numpy as np
import tensorflow as tf
from tensorflow.core.protobuf import rewriter_config_pb2
from tensorflow.python.framework import op_def_library, op_def_registry

bfloat16 = tf.bfloat16.as_numpy_dtype
FLOATS = [np.float32, np.float64, np.float16, bfloat16]
INTS = [np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64]
SIGNED = INTS[:4]
cases = []


def add(op, *inputs, **attributes):
    """Inputs are arrays, or lists of arrays for an argument that takes several tensors."""
    cases.append((op, inputs, attributes))


def s(*values, shape=None):
    array = np.array([v if isinstance(v, bytes) else v.encode() for v in values], dtype=object)
    return array.reshape(shape if shape is not None else [len(values)])


def i32(value): return np.array(value, dtype=np.int32)
def i64(value): return np.array(value, dtype=np.int64)
def f32(value): return np.array(value, dtype=np.float32)


def floats(dtype):
    return np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1, -1, 2.5, -2.5, 0.5, 3, -7, 6.5, 100], dtype=dtype)


def ints(dtype, zero=True):
    info = np.iinfo(dtype)
    values = [1, 2, 3, 7, 100, info.max, info.max - 1] + ([0] if zero else [])
    if info.min < 0: values += [-1, -2, -3, -7, -100, info.min, info.min + 1]
    return np.array(values, dtype=dtype)


def has_kernel(op, dtype):
    """Whether the CPU has a kernel for this type."""
    wanted = tf.as_dtype(dtype).as_datatype_enum
    from tensorflow.python.framework import kernels
    for kernel in kernels.get_registered_kernels_for_op(op).kernel:
        if kernel.device_type != "CPU": continue
        types = [c.allowed_values.list.type for c in kernel.constraint if c.name in ("T", "SrcT", "Tidx")]
        if all(wanted in t for t in types): return True
    return False


def elementwise():
    binary = ["AddV2", "Add", "Sub", "Mul", "Div", "RealDiv", "FloorDiv", "TruncateDiv", "Mod", "FloorMod", "TruncateMod",
              "DivNoNan", "MulNoNan", "Maximum", "Minimum", "SquaredDifference", "Atan2", "Xdivy", "Xlogy", "Xlog1py"]
    for op in binary:
        for dtype in FLOATS:
            if has_kernel(op, dtype): add(op, floats(dtype)[:, None], floats(dtype)[None, :])
        divides = any(word in op for word in ("Div", "Mod"))
        for dtype in INTS:
            if not has_kernel(op, dtype): continue
            add(op, ints(dtype)[:, None], ints(dtype, zero=not divides)[None, :])
            if divides: add(op, ints(dtype), np.zeros([], dtype))
    for dtype in FLOATS:
        x = np.array([0, 0.5, 1, 2, 3, 10, np.inf, np.nan], dtype=dtype)
        y = np.array([0, 1, 2, -1, 0.5, -0.5, 3, np.inf, -np.inf, np.nan], dtype=dtype)
        if has_kernel("Pow", dtype):
            add("Pow", x[:, None], y[None, :])
            add("Pow", np.array([-2, -1, -0.5], dtype)[:, None], np.array([0, 1, 2, 3, -1], dtype)[None, :])
    for dtype in [np.int32, np.int64, np.int8, np.uint8]:
        if has_kernel("Pow", dtype):
            add("Pow", ints(dtype)[:, None], np.array([0, 1, 2, 3, 5, 31, 64], dtype)[None, :])
    add("Pow", i32([2]), i32([-1]))
    c = np.array([1 + 2j, -3 + 0.5j, 0.25 - 1j], np.complex64)
    for op in ["AddV2", "Sub", "Mul", "Div", "RealDiv", "SquaredDifference"]: add(op, c[:, None], c[None, :])
    add("DivNoNan", c, np.array([0, 1j, 2], np.complex64))
    for op in ["Neg", "Square"]: add(op, c)
    for shapes in [((), ()), ((3,), ()), ((), (2, 3)), ((2, 1, 3), (4, 1)), ((0,), (1,)), ((2, 0, 3), (1, 1, 3)),
                   ((1, 2, 1, 3), (4, 1, 2, 1)), ((2, 3), (3, 2)), ((0,), (3,)), ((2, 2), (2, 2))]:
        for op in ["AddV2", "Mul", "Less", "Equal"]:
            a, b = (np.arange(np.prod(shape), dtype=np.float32).reshape(shape) for shape in shapes)
            add(op, a, b + 1)
        add("Sub", a.astype(np.int32), b.astype(np.int32))
    for dtype in [np.float32, np.int32, np.uint8, np.complex64, np.float16]:
        x = np.array([[1, 2], [3, 100]], dtype)
        add("AddN", [x]); add("AddN", [x, x, x])
    add("AddN", [f32([1]), f32([1, 2])])

    for dtype in SIGNED + [np.uint8, np.uint32, np.uint64, np.uint16]:
        x, y = ints(dtype), ints(dtype)
        for op in ["BitwiseAnd", "BitwiseOr", "BitwiseXor"]: add(op, x[:, None], y[None, :])
        add("LeftShift", x[:, None], np.array([0, 1, 2, 7], dtype)[None, :])
        add("RightShift", x[:, None], np.array([0, 1, 2, 7, 100], dtype)[None, :])
        add("Invert", x)
    add("RightShift", i32([-5, 5]), i32([-1, 40])); add("LeftShift", i32([-5, 5]), i32([-1, 40]))

    for op in ["Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual"]:
        for dtype in FLOATS:
            if has_kernel(op, dtype): add(op, floats(dtype)[:, None], floats(dtype)[None, :])
        for dtype in INTS:
            if has_kernel(op, dtype): add(op, ints(dtype)[:, None], ints(dtype)[None, :])
    for op in ["Equal", "NotEqual"]:
        add(op, s("a", "b", "", "ab"), s("a", "B", "", "abc")); add(op, s("a", "b", shape=[2, 1]), s("b", "a", "a"))
        add(op, np.array([True, False]), np.array([[True], [False]])); add(op, c, c[::-1].copy())
    for op in ["LogicalAnd", "LogicalOr"]: add(op, np.array([True, False])[:, None], np.array([True, False])[None, :])


def unary():
    wide = np.array([-20, -5, -2.5, -1.5, -1, -0.5, -0.25, 0.25, 0.5, 0.75, 1, 1.5, 2.5, 3.5, 5, 10, 20])
    special = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0])
    domains = {"Sqrt": (0, None), "Rsqrt": (0, None), "Log": (0, None), "Log1p": (-0.9, None), "Asin": (-1, 1),
               "Acos": (-1, 0.9), "Acosh": (1, None), "Atanh": (-0.9, 0.9), "Erfc": (-6, 6), "Elu": (None, None)}
    functions = ["Abs", "Neg", "Sign", "Square", "Sqrt", "Rsqrt", "Reciprocal", "Inv", "Exp", "Expm1", "Log", "Log1p", "Sin",
                 "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh", "Sigmoid", "Erf",
                 "Erfc", "Floor", "Ceil", "Round", "Rint", "Relu", "Relu6", "Elu", "Selu", "Softplus", "Softsign", "IsNan",
                 "IsInf", "IsFinite"]
    for op in functions:
        low, high = domains.get(op, (None, None))
        values = np.array([v for v in wide if (low is None or v >= low) and (high is None or v <= high)])
        for dtype in FLOATS:
            if not has_kernel(op, dtype): continue
            add(op, values.astype(dtype)); add(op, special.astype(dtype))
            if low is not None and op != "Erfc": add(op, np.array([low - 1.5]).astype(dtype))
        for dtype in INTS:
            # Of integers TensorFlow divides by zero, or makes zeros: not computed here.
            if op not in ("Reciprocal", "Inv", "Round") and has_kernel(op, dtype): add(op, ints(dtype))
    for dtype in FLOATS:
        add("Round", np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.4999, 1e5 if dtype != np.float16 else 1e3], dtype))
        for alpha in [0.2, 0.0, -1.0, 3.0]: add("LeakyRelu", np.concatenate([wide, special]).astype(dtype), alpha=alpha)
        add("Softplus", np.array([-80, -15, -14, -13, -8, 8, 13, 14, 15, 100], dtype))
    for op in ["Exp", "Log", "Tanh", "Floor"]:
        for shape in [(), (0,), (2, 0, 3), (1, 2, 1, 2)]: add(op, np.full(shape, 0.7, np.float32))
    add("LogicalNot", np.array([[True, False]]))
    for dtype in FLOATS + INTS + [np.complex64, np.bool_]:
        x = np.ones([2, 3], dtype)
        add("OnesLike", x); add("ZerosLike", x)
    for value in [f32([[1, 2]]), s("a", "bc"), np.array(True), np.array([1j], np.complex64)]:
        for op in ["Identity", "StopGradient", "Snapshot"]:
            if op != "Snapshot" or value.dtype == np.float32: add(op, value)
    add("IdentityN", [f32([1]), i32(3), s("x")])
    add("EnsureShape", f32([[1, 2]]), shape=[None, 2]); add("EnsureShape", f32([[1, 2]]), shape=[None, 3])
    add("EnsureShape", f32([[1, 2]]), shape=tf.TensorShape(None))


def selections():
    for dtype in [np.float32, np.int64, np.bool_, np.float16, object]:
        def of(*shape):
            count = int(np.prod(shape))
            if dtype == object: return s(*[str(k) for k in range(count)], shape=shape)
            return np.arange(count).reshape(shape).astype(dtype)
        condition = np.array([True, False])
        add("Select", condition, of(2, 3), of(2, 3)[::-1].copy()); add("Select", np.array(False), of(2, 3), of(2, 3))
        add("Select", np.array([[True, False]]), of(1, 2), of(1, 2)); add("Select", condition, of(3, 2), of(3, 2))
        add("Select", condition, of(2), of(2)[::-1].copy()); add("Select", np.array(True), of(), of())
        add("SelectV2", condition, of(2, 2), of(2, 2)[::-1].copy()); add("SelectV2", condition[:, None], of(3), of(2, 1))
        add("SelectV2", np.array(True), of(3), of(2, 1)); add("SelectV2", np.zeros([0], bool), of(1), of())
        add("SelectV2", condition, of(3), of(3))
    for dtype in FLOATS:
        x = np.array([-np.inf, -3, -0.0, 0.5, 2, np.inf], dtype)
        add("ClipByValue", x, np.array(-1, dtype), np.array(1, dtype))
        add("ClipByValue", x, np.full(6, -1, dtype), np.array(1, dtype))
        add("ClipByValue", x, np.arange(6).astype(dtype) - 3, np.arange(6).astype(dtype))
    for dtype in [np.int32, np.int64, np.uint8]:
        add("ClipByValue", np.arange(6).astype(dtype), np.array(1, dtype), np.array(4, dtype))
    add("ClipByValue", f32([1, 2]), f32([1]), f32(2))


def casts():
    small = [0, 1, 2, 100, 127]
    kinds = FLOATS + INTS + [np.bool_, np.complex64]
    for source, target in itertools.product(kinds, kinds):
        if source == np.complex64 and np.dtype(target).kind not in "fV" and target is not np.complex64: continue
        x = np.array(small).astype(source)
        add("Cast", x, DstT=tf.as_dtype(target))
        if source in INTS and target in INTS: add("Cast", ints(source), DstT=tf.as_dtype(target))
        if source in FLOATS and target in INTS:
            add("Cast", np.array([0.5, 0.99, -0.5, -0.99, 1.5, 2.5, 100.75]).astype(source), DstT=tf.as_dtype(target))
        if source in FLOATS and target in FLOATS + [np.bool_]:
            add("Cast", floats(source), DstT=tf.as_dtype(target))
        if source in INTS and target in FLOATS: add("Cast", ints(source), DstT=tf.as_dtype(target))
    fine = np.array([1 + 2**-11, 1 + 3 * 2**-11, 1 + 2**-8, 1 + 3 * 2**-8, 65519, 65520, 1e39, -1e39, 1 + 2**-11 + 2**-40,
                     3.4028235677973366e38, 1 / 3])
    for source, target in itertools.product([np.float64, np.float32], FLOATS):
        add("Cast", fine.astype(source), DstT=tf.as_dtype(target))
    big = np.array([16777217, 16777219, 2**53 + 1, 2**62 + 1, -(2**24) - 1, 2049, 2051, 257, 259], np.int64)
    for target in FLOATS: add("Cast", big, DstT=tf.as_dtype(target))
    for source, target in [(np.float32, np.int32), (np.int32, np.float32), (np.float64, np.int64), (np.int64, np.float64),
                           (np.float16, np.int16), (np.uint8, np.int8), (np.int16, bfloat16), (np.complex64, np.int64)]:
        add("Bitcast", np.array([[0, 1, 2], [3, 100, 127]]).astype(source), type=tf.as_dtype(target))


def creations():
    for dtype in [np.int32, np.int64]:
        d = tf.as_dtype(dtype)
        for shape in [(), (3,), (2, 0, 4), (1, 2, 3, 4)]:
            x = np.zeros(shape, np.float32)
            add("Shape", x, out_type=d); add("Size", x, out_type=d); add("ShapeN", [x, x[None]], out_type=d)
        add("Fill", np.array([2, 3], dtype), f32(1.5)); add("Fill", np.array([], dtype), s("a", shape=[]))
        add("Fill", np.array([0, 3], dtype), np.array(True)); add("Fill", np.array([-1], dtype), f32(1))
        add("Fill", np.array([2], dtype), f32([1]))
        for args in [(0, 5, 1), (0, 5, 2), (5, 0, -2), (5, 0, 1), (0, 0, 1), (0, 5, 0), (-3, 3, 3), (7, 7, -1), (0, 6, 2)]:
            add("Range", *[np.array(a, dtype) for a in args])
        for axis in (0, 1, 2, -1, 3): add("OneHot", np.array([[0, 2], [-1, 5]], dtype), i32(3), f32(1), f32(0), axis=axis)
    for shape in [(), (2, 3)]: add("Rank", np.zeros(shape, np.float32))
    add("OneHot", i64([[0, 2], [-1, 5]]), i32(0), f32(1), f32(0)); add("OneHot", i64(1), i32(3), s("y", shape=[]), s("n", shape=[]))
    add("OneHot", np.array([1, 0], np.uint8), i32(2), i32(5), i32(-5)); add("OneHot", i64([]), i32(4), i32(5), i32(-5))
    add("OneHot", i64([1]), i32(-2), i32(5), i32(-5))
    for dtype in FLOATS:
        if not has_kernel("Range", dtype): continue
        for args in [(0, 1, 0.1), (0, 10, 0.3), (1, 0, -0.25), (0.5, 0.5, 1), (0, 1, -1), (0, 1, 0), (-1, 1, 0.6667)]:
            add("Range", *[np.array(a, dtype) for a in args])
    for dtype in [np.float32, np.float64]:
        for args in [(0, 1, 5), (1, -1, 4), (2, 7, 1), (0, 1, 0), (0.1, 0.9, 7), (5, 5, 3)]:
            add("LinSpace", np.array(args[0], dtype), np.array(args[1], dtype), i32(args[2]))
    add("LinSpace", f32(0), f32(1), i64(3))
    # Long enough for errors to show if they added up.
    for dtype in [np.float32, np.float64]: add("Range", *[np.array(v, dtype) for v in (1.3, 30, 0.1)])


def reshapes():
    x = np.arange(12, dtype=np.float32).reshape(3, 4)
    for sizes in [[12], [-1], [2, -1], [2, 6], [3, 2, 2], [5], [-1, 5], [-1, -1], [12, 1, 1], [], [0, -1], [-2, 6]]:
        add("Reshape", x, i32(sizes))
    add("Reshape", x, i64([4, 3])); add("Reshape", f32(3), i32([])); add("Reshape", s("a", "b"), i32([2, 1]))
    empty = np.zeros([0, 3], np.float32)
    for sizes in [[0], [3, -1], [-1, 0], [0, 7], [-1], [3]]: add("Reshape", empty, i32(sizes))
    for axis in [0, 1, 2, -1, -2, -3, 3, -4]: add("ExpandDims", x, i32(axis))
    add("ExpandDims", x, i64(1)); add("ExpandDims", x, i32([1])); add("ExpandDims", f32(1), i32(0)); add("ExpandDims", x, i32([0, 1]))
    y = x.reshape(1, 3, 1, 4)
    for dims in [[], [0], [2], [0, 2], [-2], [1], [-4, 0], [4]]: add("Squeeze", y, squeeze_dims=dims)
    for a, b in [([2, 1], [3]), ([], [2]), ([2, 3], [2, 3]), ([2], [3]), ([0], [1]), ([5, 1, 3], [4, 1])]:
        add("BroadcastArgs", i32(a), i32(b)); add("BroadcastArgs", i64(b), i64(a))


def random_tensor(rng, shape, kinds=None):
    kind = rng.choice(len(kinds or range(7)))
    dtype = (kinds or [np.float32, np.int32, np.int64, np.bool_, object, np.uint8, np.float16])[kind]
    count = int(np.prod(shape))
    if dtype == object: return s(*["s%d" % k for k in range(count)], shape=shape)
    if dtype == np.bool_: return rng.integers(0, 2, shape).astype(bool)
    return rng.permutation(count).reshape(shape).astype(dtype) + np.array(1, dtype)


def random_shape(rng, low=0, high=4, zero=0.04):
    return tuple(int(rng.integers(1, 4)) if rng.random() > zero else 0 for _ in range(rng.integers(low, high + 1)))


def moving(rng, scale):
    index = lambda: rng.choice([np.int32, np.int64])
    pick = lambda n: int(rng.integers(0, n))
    bad = lambda: rng.random() < 0.05
    for _ in range(22 * scale):
        shape = random_shape(rng)
        x, rank, I = random_tensor(rng, shape), len(shape), index()
        add("Transpose", x, np.array(rng.permutation(rank), I))
        add("Tile", x, np.array(rng.integers(0, 3, rank), I)) if rank else None
        grown = tuple(rng.integers(1, 3, pick(3))) + tuple(n if n != 1 else int(rng.integers(1, 4)) for n in shape)
        if bad() and grown: grown = grown[1:]
        add("BroadcastTo", x, np.array(grown, I))
        axes = rng.permutation(rank)[:pick(rank + 1)]
        add("ReverseV2", x, np.array([a - rank if rng.random() < 0.3 else a for a in axes], I))
        if rank: add("Reverse", x, rng.integers(0, 2, rank).astype(bool))
        begin = [pick(n + 1) for n in shape]
        size = [-1 if rng.random() < 0.3 else pick(n - b + 1) for n, b in zip(shape, begin)]
        if bad() and rank: size[0] = shape[0] + 1
        add("Slice", x, np.array(begin, I), np.array(size, I))
        paddings = np.array(rng.integers(0, 3, [rank, 2]), I)
        if not (rank and rank > 4):
            add("Pad", x, paddings) if x.dtype != object else None
            if x.dtype != object: add("PadV2", x, paddings, np.array(1, x.dtype))
        if rank and x.dtype != object:
            mode = str(rng.choice(["REFLECT", "SYMMETRIC"]))
            most = [max(0, n - (mode == "REFLECT")) + (1 if bad() else 0) for n in shape]
            add("MirrorPad", x, np.array([[pick(m + 1), pick(m + 1)] for m in most], I), mode=mode)
        strided(rng, x)
        if rank:
            axis = pick(rank)
            signed = axis - rank if rng.random() < 0.4 else axis
            parts = [random_tensor(rng, shape[:axis] + (pick(4),) + shape[axis + 1:], [x.dtype.type if x.dtype != object else object])
                     for _ in range(1 + pick(3))]
            if len(parts) > 1:
                add("ConcatV2", parts, np.array(signed, I)); add("Concat", i32(signed), parts)
                add("ConcatOffset", i32(signed), [np.array(p.shape, np.int32) for p in parts])
            add("Unpack", x, axis=signed, num=shape[axis])
            divisors = [k for k in range(1, shape[axis] + 1) if shape[axis] % k == 0] or [1]
            add("Split", i32(signed), x, num_split=int(rng.choice(divisors)))
            cuts = np.diff([0] + sorted(pick(shape[axis] + 1) for _ in range(pick(3))) + [shape[axis]])
            cuts = np.array(cuts, I)
            if rng.random() < 0.4: cuts[pick(len(cuts))] = -1
            if bad(): cuts[0] += 1
            add("SplitV", x, cuts, i32(signed), num_split=len(cuts))
            if shape[axis] > 0:
                where = rng.integers(0, shape[axis] + (1 if bad() else 0), random_shape(rng, 0, 2)).astype(I)
                add("GatherV2", x, where, np.array(signed, index()))
                if axis == 0: add("Gather", x, where)
                batch = pick(axis + 1)
                where = rng.integers(0, shape[axis], shape[:batch] + random_shape(rng, 0, 2)).astype(I)
                add("GatherV2", x, where, i32(axis), batch_dims=batch)
        axis = pick(rank + 1)
        copies = [random_tensor(rng, shape, [x.dtype.type if x.dtype != object else object]) for _ in range(1 + pick(3))]
        add("Pack", copies, axis=axis - rank - 1 if rng.random() < 0.4 else axis)
        depth = pick(rank + 1)
        if rank and 0 not in shape:
            batch = random_shape(rng, 0, 2, zero=0)
            where = np.array([pick(n) for _ in range(int(np.prod(batch))) for n in shape[:depth]], I).reshape(batch + (depth,))
            if bad() and where.size: where.flat[0] = 100
            add("GatherNd", x, where)
            if x.dtype not in (object, np.bool_) and depth:
                updates = random_tensor(rng, batch + shape[depth:], [x.dtype.type])
                add("ScatterNd", where, updates, np.array(shape, I))
            if x.dtype != object and depth:
                rows = [np.unravel_index(k, shape[:depth]) for k in rng.permutation(int(np.prod(shape[:depth])))[:3]]
                updates = random_tensor(rng, (len(rows),) + shape[depth:], [x.dtype.type])
                add("TensorScatterUpdate", x, np.array(rows, I).reshape(len(rows), depth), updates)
        spaces(rng, I)


def strided(rng, x):
    shape, rank = x.shape, x.ndim
    begin, end, step = [], [], []
    masks = dict.fromkeys(["begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask"], 0)
    entries, axis = int(rng.integers(0, rank + 3)), 0
    for k in range(entries):
        n = shape[axis] if axis < rank else 2
        kind = rng.random()
        if kind < 0.15: masks["new_axis_mask"] |= 1 << k
        elif kind < 0.25 and not masks["ellipsis_mask"]: masks["ellipsis_mask"] |= 1 << k
        else:
            if kind < 0.4: masks["shrink_axis_mask"] |= 1 << k
            axis += 1
        for mask in ("begin_mask", "end_mask"):
            if rng.random() < 0.3: masks[mask] |= 1 << k
        begin.append(int(rng.integers(-n - 1, n + 2) if kind < 0.95 else -100)), end.append(int(rng.integers(-n - 1, n + 2)))
        step.append(int(rng.choice([1, 1, 1, 2, 3, -1, -2])) if rng.random() < 0.98 else 0)
        if masks["shrink_axis_mask"] >> k & 1: step[-1] = 1
    I = rng.choice([np.int32, np.int64])
    add("StridedSlice", x, np.array(begin, I), np.array(end, I), np.array(step, I), **masks)


def spaces(rng, I):
    count = int(rng.integers(1, 3))
    blocks = rng.integers(1, 4, count)
    pads = rng.integers(0, 3, [count, 2])
    rest = random_shape(rng, 0, 1)
    size = [int(b * rng.integers(2, 4) - sum(p)) for b, p in zip(blocks, pads)]
    if all(n > 0 for n in size):
        shape = (int(rng.integers(1, 3)), *size, *rest)
        add("SpaceToBatchND", random_tensor(rng, shape, [np.float32, np.int32]), np.array(blocks, I), np.array(pads, I))
    shape = (int(rng.integers(1, 3) * np.prod(blocks)), *rng.integers(2, 4, count), *rest)
    crops = np.array([[rng.integers(0, 2), rng.integers(0, 2)] for _ in blocks], I)
    add("BatchToSpaceND", random_tensor(rng, shape, [np.float32, np.int32]), np.array(blocks, I), crops)


def reductions(rng, scale):
    for _ in range(3 * scale):
        for op in ["Sum", "Mean", "Prod", "Max", "Min", "EuclideanNorm", "All", "Any"]:
            shape = random_shape(rng, 0, 4, zero=0.1)
            axes = rng.permutation(len(shape))[:rng.integers(0, len(shape) + 1)]
            axes = np.array([a - len(shape) if rng.random() < 0.3 else a for a in axes], rng.choice([np.int32, np.int64]))
            kinds = {"All": [np.bool_], "Any": [np.bool_], "EuclideanNorm": [np.float32, np.float64]}.get(
                op, [np.float32, np.float64, np.int32, np.int64, np.uint8, np.int8, np.float16, bfloat16])
            x = random_tensor(rng, shape, kinds)
            if op == "Mean" and x.dtype.kind in "iu" and x.size == 0: continue
            if op == "Prod" and x.dtype.kind not in "iu": x = np.mod(x, np.array(3, x.dtype))
            add(op, x, axes, keep_dims=bool(rng.integers(0, 2)))
        for op in ["ArgMax", "ArgMin"]:
            shape = random_shape(rng, 1, 4, zero=0.03)
            axis = int(rng.integers(-len(shape), len(shape)))
            x = random_tensor(rng, shape, [np.float32, np.int32, np.uint8, np.float16, np.int64])
            if rng.random() < 0.5: x = np.mod(x, np.array(2, x.dtype))
            add(op, x, i32(axis), output_type=tf.as_dtype(rng.choice([np.int32, np.int64])))
        for op in ["Cumsum", "Cumprod"]:
            shape = random_shape(rng, 1, 4)
            x = random_tensor(rng, shape, [np.float32, np.float64, np.int32, np.int64])
            if op == "Cumprod": x = np.mod(x, np.array(3, x.dtype)) + np.array(1, x.dtype)
            add(op, x, np.array(rng.integers(-len(shape), len(shape)), np.int32), exclusive=bool(rng.integers(0, 2)),
                reverse=bool(rng.integers(0, 2)))
    x = np.array([[1, np.nan, 3], [4, 5, 6], [-np.inf, 0, np.inf]], np.float32)
    for op in ["Max", "Min", "Sum", "Mean", "Prod"]:
        for axes in [[], [0], [1], [0, 1], [-1], [2], [0, 0], [0, -2]]: add(op, x, i32(axes), keep_dims=False)
        add(op, x, i32(1), keep_dims=True)
        for dtype in SIGNED + [np.uint8, np.uint32, np.uint64]:
            add(op, ints(dtype), i32([0]), keep_dims=False)
            add(op, np.tile(ints(dtype), 9), i32([0]), keep_dims=False)
            if op != "Mean": add(op, np.zeros([0], dtype), i32([0]), keep_dims=False)
        for dtype in FLOATS: add(op, np.zeros([0, 2], dtype), i32([0]), keep_dims=False)
    c = np.array([1 + 2j, -3 + 0.5j], np.complex64)
    add("Sum", c, i32(0), keep_dims=False)
    add("Sum", np.linspace(0.1, 3, 200, dtype=np.float32), i32(0), keep_dims=False)
    add("Mean", np.linspace(0.1, 3, 200, dtype=np.float32), i32(0), keep_dims=False)
    for dtype in [np.float32, np.float64, np.float16]: add("L2Loss", np.array([[1, 2], [3, -4]], dtype))
    add("L2Loss", f32([]))


def matrices(rng, scale):
    for _ in range(6 * scale):
        m, k, n = (int(v) for v in rng.integers(0 if rng.random() < 0.1 else 1, 5, 3))
        dtype = [np.float32, np.float64, np.int32, np.int64][rng.integers(0, 4)]
        ta, tb = bool(rng.integers(0, 2)), bool(rng.integers(0, 2))
        def of(batch, a, b, swap):
            x = rng.integers(-5, 6, batch + ((b, a) if swap else (a, b))).astype(dtype)
            return x * np.array(0.25, dtype) if np.dtype(dtype).kind == "f" else x
        add("MatMul", of((), m, k, ta), of((), k, n, tb), transpose_a=ta, transpose_b=tb)
        batch = random_shape(rng, 0, 2, zero=0)
        other = tuple(1 if rng.random() < 0.3 else v for v in batch)[int(rng.integers(0, len(batch) + 1)):]
        add("BatchMatMulV2", of(batch, m, k, ta), of(other, k, n, tb), adj_x=ta, adj_y=tb)
    add("MatMul", rng.random([7, 31]).astype(np.float32), rng.random([31, 5]).astype(np.float32), transpose_a=False, transpose_b=False)
    add("MatMul", np.ones([2, 3], np.float32), np.ones([2, 3], np.float32), transpose_a=False, transpose_b=False)
    for dtype in [np.float32, np.int32, np.int64, np.bool_]:
        x = np.arange(1, 7).reshape(2, 3).astype(dtype)
        if dtype != np.bool_: add("Diag", x[0])
        if dtype != np.bool_: add("Diag", x)
        add("MatrixDiag", x)
        for rows, columns in [(-1, -1), (3, 5), (5, 3), (5, -1), (-1, 4), (2, 3), (4, 5)]:
            for k in [i32(0), i32([0, 0])]: add("MatrixDiagV3", x, k, i32(rows), i32(columns), np.array(9, dtype), align="RIGHT_LEFT")
        y = np.arange(1, 25).reshape(2, 3, 4).astype(dtype)
        for lower, upper in [(0, 0), (1, 0), (-1, 0), (0, -1), (1, 1), (3, 4), (-1, -1), (4, 0), (0, 5), (2, 1)]:
            add("MatrixBandPart", y, i64(lower), i64(upper))


def searches(rng, scale):
    add("Where", np.array([[True, False], [True, True]])); add("Where", np.array(True)); add("Where", np.zeros([0, 2], bool))
    add("Where", f32([0, -0.0, np.nan, 1])); add("Where", i32([[[0, 5], [1, 0]]])); add("Where", np.array(False))
    for dtype in [np.int32, np.int64, np.float32, np.uint8]:
        add("Unique", np.array([3, 1, 3, 0, 1, 9], dtype), out_idx=tf.int32)
    add("Unique", f32([0.0, -0.0, 1]), out_idx=tf.int64); add("Unique", s("a", "b", "a", ""), out_idx=tf.int32)
    add("Unique", np.array([True, False, True]), out_idx=tf.int32); add("Unique", f32([]), out_idx=tf.int32)
    add("Unique", f32([[1]]), out_idx=tf.int32)
    for places in [[2, 0, 1], [], [0], [1, 1], [0, 2], [-1, 0]]:
        add("InvertPermutation", i32(places)); add("InvertPermutation", i64(places))
    add("DynamicStitch", [i32([0, 2]), i32([1])], [f32([[1, 2], [3, 4]]), f32([[5, 6]])])
    add("DynamicStitch", [i32(0), i32([[1, 2]])], [f32([7]), f32([[[8], [9]]])])
    add("DynamicStitch", [i32([0, 1]), i32([1])], [s("a", "b"), s("c")])
    add("DynamicStitch", [i32([0, 1]), i32([])], [i64([4, 5]), i64([])])
    add("DynamicStitch", [i32([0, 1])], [i64([4])]); add("DynamicStitch", [i32([-1])], [i64([4])])
    add("ArgMax", f32(1), i32(0)); add("ArgMax", np.zeros([0], np.float32), i32(0)); add("ArgMax", np.zeros([0, 2], np.float32), i32(1))
    add("ArgMax", np.array([True, False]), i32(0))


def texts():
    add("StringJoin", [s("a", "b"), s("c", "d")], separator="-"); add("StringJoin", [s("a", "b"), s("x", shape=[])])
    add("StringJoin", [s("a", shape=[]), s("x", shape=[])], separator=", "); add("StringJoin", [s("a")], separator="-")
    add("StringJoin", [s("a", "b"), s("a", "b", "c")]); add("StringJoin", [s("a", shape=[1, 1]), s("b", shape=[1, 1])])
    text = s("aBc", "", "Z z 1", "é".encode(), b"\xff\x00A", "[`{@")
    for encoding in ["", "utf-8"]:
        for op in ["StringLower", "StringUpper"]: add(op, s("aBc", "XYZ", "az{[@`"), encoding=encoding)
    add("StringLower", text); add("StringUpper", text)
    add("StringLength", text, unit="BYTE"); add("StringLength", s("abc", shape=[]))
    plain = ["0", "1", "-1", "42", "-7", "007", "2147483647", "-2147483648"]
    for dtype in [tf.int32, tf.int64, tf.float32, tf.float64]: add("StringToNumber", s(*plain), out_type=dtype)
    for dtype in [tf.int32, tf.int64]:
        for text in ["1.5", "", "a", "1e3", "99999999999999999999", "--1", "-", "1 2"]: add("StringToNumber", s(text), out_type=dtype)
    reals = ["0.1", "-3.25", "1e10", "1E-5", "6.02e+23", "-0", "0.0", "16777217", "0.30000000000000004", "123456.789"]
    for dtype in [tf.float32, tf.float64]:
        add("StringToNumber", s(*reals), out_type=dtype)
        for text in ["", "a", "1.5x", "1 2", "-", ".", "1e"]: add("StringToNumber", s(text), out_type=dtype)
    add("StringToNumber", s("2147483648"), out_type=tf.int32)
    for dtype in [np.int8, np.int16, np.int32, np.int64, np.uint8]: add("AsString", ints(dtype))
    add("AsString", np.array([[True], [False]]))


def run():
    rng = np.random.default_rng(20190)
    np.seterr(over="ignore")
    elementwise(); unary(); selections(); casts(); creations(); reshapes(); texts()
    moving(rng, arguments.scale); reductions(rng, arguments.scale); matrices(rng, arguments.scale); searches(rng, arguments.scale)
    graph = tf.Graph()
    config = tf.compat.v1.ConfigProto(intra_op_parallelism_threads=1, inter_op_parallelism_threads=1)
    config.graph_options.rewrite_options.disable_meta_optimizer = True
    config.graph_options.optimizer_options.opt_level = tf.compat.v1.OptimizerOptions.L0
    prepared, lines, refused = [], [], []
    with graph.as_default():
        for op, inputs, attributes in cases:
            feeds = {}

            def hold(array):
                # These two are refused without shapes.
                shape = array.shape if op.endswith("SpaceND") or op.endswith("BatchND") else None
                placeholder = tf.compat.v1.placeholder(tf.string if array.dtype == object else array.dtype, shape)
                feeds[placeholder] = array
                return placeholder

            definition = op_def_registry.get(op)
            assert len(inputs) == len(definition.input_arg), op
            values = {}
            for argument, value in zip(definition.input_arg, inputs):
                many = isinstance(value, list)
                values[argument.name] = [hold(v) for v in value] if many else hold(value)
            try: op_def_library.apply_op(op, **values, **defaults(definition, attributes))
            except TypeError as error:
                refused.append((op, str(error).splitlines()[0]))
                continue
            node = graph.get_operations()[-1]
            prepared.append((op, inputs, feeds, node))
    with tf.compat.v1.Session(graph=graph, config=config) as session:
        for op, inputs, feeds, node in prepared:
            try:
                outputs = session.run(list(node.outputs), feeds)
                text = " ".join(tensor(o, t.dtype) for o, t in zip(outputs, node.outputs))
            except tf.errors.UnimplementedError: continue
            except tf.errors.OpError as error:
                if "No OpKernel" in str(error): continue
                text = "fails"
            flat = [a for value in inputs for a in (value if isinstance(value, list) else [value])]
            fields = [op, " ".join(attribute(k, v) for k, v in sorted(node.node_def.attr.items())),
                      " ".join(tensor(a, None) for a in flat), text]
            lines.append("\t".join(fields))
    lines = sorted(dict.fromkeys(lines), key=lambda line: line.split("\t")[0])
    arguments.output.write_text("".join(line + "\n" for line in lines))
    ops = sorted({line.split("\t")[0] for line in lines})
    print(f"{len(lines)} cases of {len(ops)} ops, {sum(line.endswith('fails') for line in lines)} of them failing", file=sys.stderr)
    for op, why in sorted(set(refused)): print("refused:", op, why, file=sys.stderr)


def defaults(definition, attributes):
    """The attributes of a node, without those that follow from its inputs."""
    inferred = {name for a in definition.input_arg for name in (a.type_attr, a.number_attr, a.type_list_attr)}
    result = {}
    for attr in definition.attr:
        if attr.name in inferred or not attr.HasField("default_value"): continue
        kind = attr.default_value.WhichOneof("value")
        value = getattr(attr.default_value, kind)
        if kind == "list": value = list(value.i)
        if kind == "type": value = tf.as_dtype(value)
        if kind != "shape": result[attr.name] = value
    return result | attributes


def tensor(array, dtype):
    array = np.asarray(array)
    number = 7 if array.dtype == object else tf.as_dtype(array.dtype).as_datatype_enum
    if dtype is not None: number = dtype.base_dtype.as_datatype_enum
    if number == 7: data = "|".join(bytes(v).hex() for v in array.ravel().tolist())
    else: data = array.astype(array.dtype.newbyteorder("<") if array.dtype.kind != "V" else array.dtype).tobytes().hex()
    return f"{number}:{','.join(map(str, array.shape))}:{data}"


def attribute(name, value):
    kind = value.WhichOneof("value")
    if kind == "s": return f"{name}=s:{value.s.hex()}"
    if kind == "i": return f"{name}=i:{value.i}"
    if kind == "f": return f"{name}=f:{np.float32(value.f).tobytes().hex()}"
    if kind == "b": return f"{name}=b:{int(value.b)}"
    if kind == "type": return f"{name}=t:{value.type}"
    if kind == "shape":
        return f"{name}=p:" + ("?" if value.shape.unknown_rank else ",".join(str(d.size) for d in value.shape.dim))
    if value.list.type: return f"{name}=lt:" + ",".join(map(str, value.list.type))
    assert kind == "list" and not (value.list.s or value.list.f or value.list.b or value.list.shape), (name, value)
    return f"{name}=li:" + ",".join(map(str, value.list.i))


parser = argparse.ArgumentParser()
parser.add_argument("--scale", type=int, default=1)
parser.add_argument("--output", type=pathlib.Path, default=pathlib.Path(__file__).parent / "Golden" / "kernels.txt")
arguments = parser.parse_args()
run()
