// Generated from Rules/*.yaml and Rules/schema/rule-pack.schema.json by `python3 Rules/embed.py`. Do not edit.
// swift-format-ignore-file

extension BuiltInPacks {
  /// Every pack under its file name, sorted bytewise by it.
  package static let files: [(name: String, text: StaticString)] = [
    (name: "arrays.yaml", text: #"""
# What the runtime does wrong with slices, joins, look-ups, reductions, generated tensors, boxes and texts.
#
# Conversion says much of this in other ops; what is left, or stands in a model.json that something else wrote, is judged here.
# Everything was measured on the cpu backend of 4.22.0 against TensorFlow 2.19 (Tests/Conformance/models/limits_*.py).
schema: 1
pack: {id: tfjs-arrays, version: 0.1.0, summary: "Slices, joins, look-ups, reductions, boxes and texts that the runtime gets wrong"}

rules:
- id: TFJ160
  name: slice-of-elements-and-steps
  category: ops
  summary: A slice that takes single elements of one axis and steps over another.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: StridedSlice, strided-slice: [shrink-with-stride]}}
  message: "'${n.name}' takes single elements of an axis and steps over another in one slice, which TensorFlow.js gets wrong"
  note: >-
    TensorFlow.js works out the shape of `x[0, ::2]` wrongly: it throws "Requested out of range element", or reads other elements without an
    error. Conversion splits the slice where its steps are constant. Where they are computed, write two slices: `x[0][::n]`.
  fix:
  - title: "take the element first, then step"
    applicability: suggestion
    snippet: {language: python, text: "y = x[0][::n]   # instead of x[0, ::n]"}
  evidence: [tfjs-core/src/ops/slice_util.ts:sliceInfo, tfjs-backend-cpu/src/kernels/StridedSlice.ts:stridedSlice]
  tests:
    valid:
    - |
      input x: float32[None, 4]
      begin = Const {value: int32[2](0, 0)}
      end = Const {value: int32[2](1, 0)}
      step = Const {value: int32[2](1, 2)}
      y = StridedSlice(x, begin, end, step) {T: float32, Index: int32, shrink_axis_mask: 1, end_mask: 2, begin_mask: 2}
      output y: y
    - |
      input x: float32[None, 4]
      begin = Const {value: int32[2](0, 0)}
      end = Const {value: int32[2](0, 0)}
      step = Const {value: int32[2](-1, 2)}
      y = StridedSlice(x, begin, end, step) {T: float32, Index: int32, end_mask: 3, begin_mask: 3}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' takes single elements of an axis and steps over another in one slice, which TensorFlow.js gets wrong"
      graph: |
        input x: float32[None, 4]
        begin = Const {value: int32[2](0, 0)}
        end = Const {value: int32[2](1, 0)}
        step = Const {value: int32[2](1, 2)}
        y = StridedSlice(x, begin, end, step) {T: float32, Index: int32, shrink_axis_mask: 1, end_mask: 2, begin_mask: 2}
        output y: y

- id: TFJ161
  name: inverted-slice
  category: ops
  summary: A slice that ends before it begins.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: StridedSlice, strided-slice: [inverted]}}
  message: "'${n.name}' ends before it begins, on which TensorFlow.js throws"
  note: >-
    Such a slice is empty in TensorFlow. TensorFlow.js throws "Negative size values should be exactly -1" or "must match the product of shape".
    Give it an end that is its begin.
  fix:
  - title: "end the slice where it begins"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/slice_util.ts:sliceInfo, tfjs-core/src/ops/slice_util.ts:parseSliceParams]
  tests:
    valid:
    - |
      input x: float32[4]
      begin = Const {value: int32[1](3)}
      end = Const {value: int32[1](1)}
      step = Const {value: int32[1](1)}
      y = StridedSlice(x, begin, end, step) {T: float32, Index: int32}
      output y: y
    - format: tfjs_graph_model
      graph: |
        input x: float32[4]
        begin = Const {value: int32[1](3)}
        end = Const {value: int32[1](3)}
        step = Const {value: int32[1](1)}
        y = StridedSlice(x, begin, end, step) {T: float32, Index: int32}
        output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[4]
        begin = Const {value: int32[1](3)}
        end = Const {value: int32[1](1)}
        step = Const {value: int32[1](1)}
        y = StridedSlice(x, begin, end, step) {T: float32, Index: int32}
        output y: y

- id: TFJ162
  name: one-hot-axis
  category: ops
  summary: One-hot rows along another axis than the last.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, not: {last-axis: {attr: axis, output: 0}}}}
  message: "'${n.name}' puts its classes on axis ${n.attr.axis}; TensorFlow.js always makes them the last axis"
  note: >-
    TensorFlow.js does not read the axis, so the result has another shape, without an error. Use the last axis and transpose.
  fix:
  - title: "make the classes the last axis and transpose"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.transpose(tf.one_hot(x, depth), [1, 0])   # instead of axis=0"}
  evidence: [tfjs-converter/python/tensorflowjs/op_list/creation.json, tfjs-core/src/ops/one_hot.ts:oneHot_]
  tests:
    valid:
    - |
      input x: int32[None]
      depth = Const {value: int32[](3)}
      on = Const {value: float32[](1)}
      off = Const {value: float32[](0)}
      y = OneHot(x, depth, on, off) {T: float32, TI: int32}
      output y: y
    - |
      input x: int32[None]
      depth = Const {value: int32[](3)}
      on = Const {value: float32[](1)}
      off = Const {value: float32[](0)}
      y = OneHot(x, depth, on, off) {T: float32, TI: int32, axis: 1}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' puts its classes on axis 0; TensorFlow.js always makes them the last axis"
      graph: |
        input x: int32[None]
        depth = Const {value: int32[](3)}
        on = Const {value: float32[](1)}
        off = Const {value: float32[](0)}
        y = OneHot(x, depth, on, off) {T: float32, TI: int32, axis: 0}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input x: int32[?]
        depth = Const {value: int32[](3)}
        on = Const {value: float32[](1)}
        off = Const {value: float32[](0)}
        y = OneHot(x, depth, on, off) {T: float32, TI: int32, axis: 0}
        output y: y

- id: TFJ163
  name: shallow-one-hot
  category: ops
  summary: One-hot rows of fewer than two classes.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, inputs: [{index: 1, const: true}], values: {input: 1, some: {le: 1}}}}
  message: "'${n.name}' has fewer than two classes, which TensorFlow.js refuses"
  note: >-
    TensorFlow.js throws "depth must be >=2". For one class write a comparison: `tf.cast(tf.equal(x, 0), tf.float32)[..., None]`.
  fix:
  - title: "compare with 0 instead"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.equal(x, 0), tf.float32)[..., None]"}
  evidence: [tfjs-core/src/ops/one_hot.ts:oneHot_]
  tests:
    valid:
    - |
      input x: int32[None]
      depth = Const {value: int32[](2)}
      on = Const {value: float32[](1)}
      off = Const {value: float32[](0)}
      y = OneHot(x, depth, on, off) {T: float32, TI: int32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: int32[None]
        depth = Const {value: int32[](1)}
        on = Const {value: float32[](1)}
        off = Const {value: float32[](0)}
        y = OneHot(x, depth, on, off) {T: float32, TI: int32}
        output y: y

- id: TFJ164
  name: one-hot-of-computed-depth
  category: ops
  summary: One-hot rows whose number of classes is computed while the model runs.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, inputs: [{index: 1, const: false}]}}
  message: "'${n.name}' gets its number of classes while the model runs; TensorFlow.js throws where it is below 2"
  note: >-
    From two classes on this is right. See that the page never feeds what makes it one or none.
  fix:
  - title: "give a constant number of classes"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/one_hot.ts:oneHot_]
  tests:
    valid:
    - |
      input x: int32[None]
      depth = Const {value: int32[](2)}
      on = Const {value: float32[](1)}
      off = Const {value: float32[](0)}
      y = OneHot(x, depth, on, off) {T: float32, TI: int32}
      output y: y
    invalid:
    - at: y
      severity: info
      graph: |
        input x: int32[None]
        input depth: int32[]
        on = Const {value: float32[](1)}
        off = Const {value: float32[](0)}
        y = OneHot(x, depth, on, off) {T: float32, TI: int32}
        output y: y

- id: TFJ165
  name: one-hot-of-texts
  category: ops
  summary: One-hot rows of texts.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, dtype: {attr: T, in: [string]}}}
  message: "'${n.name}' makes rows of texts, which TensorFlow.js cannot"
  note: >-
    TensorFlow.js has one-hot rows of numbers and booleans only, and throws. Gather from a table of texts in the page.
  fix:
  - title: "make rows of numbers, and turn them to texts in the page"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/one_hot.ts:oneHot_, tfjs-backend-cpu/src/kernels/OneHot.ts]
  tests:
    valid:
    - |
      input x: int32[None]
      depth = Const {value: int32[](2)}
      on = Const {value: bool[](1)}
      off = Const {value: bool[](0)}
      y = OneHot(x, depth, on, off) {T: bool, TI: int32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: int32[None]
        depth = Const {value: int32[](2)}
        on = Const {value: string[]("yes")}
        off = Const {value: string[]("no")}
        y = OneHot(x, depth, on, off) {T: string, TI: int32}
        output y: y

- id: TFJ166
  name: cumulative-axis
  category: ops
  summary: Running sums or products along an axis that is counted from the end.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Cumsum, Cumprod], not: {range: {input: 1, ge: 0}}}}
  message: "'${n.name}' counts its axis from the end, which TensorFlow.js does not understand"
  note: >-
    The result has a broken shape ([NaN, …]), without an error. Conversion counts from the front where the number of dimensions is known. Give the
    axis as 0, 1, …, or export with the rank of the input in the signature.
  fix:
  - title: "count the axis from the front"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cumsum(x, axis=1)   # instead of axis=-1"}
  evidence: [tfjs-converter/src/operations/executors/reduction_executor.ts:executeOp, tfjs-backend-cpu/src/kernels/Cumsum.ts]
  tests:
    valid:
    - "input x: float32[None, 4]\na = Const {value: int32[](-1)}\ny = Cumsum(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    - "input x: float32[?]\na = Const {value: int32[](1)}\ny = Cumsum(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      message: "'y' counts its axis from the end, which TensorFlow.js does not understand"
      graph: "input x: float32[?]\na = Const {value: int32[](-1)}\ny = Cumsum(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    - at: y
      outcome: inconclusive
      graph: "input x: float32[2, 2]\ninput a: int32[]\ny = Cumprod(x, a) {T: float32, Tidx: int32}\noutput y: y\n"

- id: TFJ167
  name: empty-reduction
  category: ops
  summary: The largest, smallest or mean of nothing, or whether all of nothing is true.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [Max, Min, Mean, All]
      inputs: [{index: 0, defined: true, elements: {le: 0}}]
      outputs: [{index: 0, defined: true, elements: {ge: 1}}]
  message: "'${n.op}' over an axis without elements gives something else in TensorFlow.js"
  note: >-
    TensorFlow says -∞ for the largest, ∞ for the smallest, NaN for the mean, and that all is true. TensorFlow.js says NaN, NaN, 0 and that it is
    not. Sums, products and Any are right.
  fix:
  - title: "do not reduce an axis of size 0"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/Max.ts, tfjs-backend-cpu/src/kernels/Min.ts, tfjs-backend-cpu/src/kernels/All.ts]
  tests:
    valid:
    - "input x: float32[0, 3]\na = Const {value: int32[](0)}\ny = Sum(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    - "input x: float32[None, 3]\na = Const {value: int32[](0)}\ny = Max(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    - "input x: float32[0, 3]\na = Const {value: int32[](1)}\ny = Max(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      message: "'Max' over an axis without elements gives something else in TensorFlow.js"
      graph: "input x: float32[0, 3]\na = Const {value: int32[](0)}\ny = Max(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    - at: y
      graph: "input x: bool[0, 3]\na = Const {value: int32[](0)}\ny = All(x, a) {Tidx: int32}\noutput y: y\n"

- id: TFJ168
  name: vector-binary-count
  category: ops
  summary: Which numbers occur in a vector, which TensorFlow.js counts instead.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: DenseBincount, attrs: {binary_output: [true]}, not: {inputs: [{index: 0, rank: 2}]}}
    - node: {as: n, op: DenseBincount, rank-known: {input: 0}, inputs: [{index: 0, rank: 0}]}
  message: "'${n.name}' counts in a tensor of shape ${n.in0.shape}, which TensorFlow.js does wrongly or not at all"
  note: >-
    With `binary_output` TensorFlow.js gives 0 and 1 for rows of a matrix only: for a vector it gives the counts. Of a single number it throws.
    Give a matrix of one row.
  fix:
  - title: "count in a matrix of one row"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.math.bincount(x[None], axis=-1, binary_output=True)[0]"}
  evidence: [tfjs-backend-cpu/src/kernels/DenseBincount.ts, tfjs-core/src/ops/dense_bincount.ts:denseBincount_]
  tests:
    valid:
    - |
      input x: int32[2, None]
      size = Const {value: int32[](5)}
      w = Const {value: float32[0]()}
      y = DenseBincount(x, size, w) {T: float32, Tidx: int32, binary_output: true}
      output y: y
    - |
      input x: int32[None]
      size = Const {value: int32[](5)}
      w = Const {value: float32[0]()}
      y = DenseBincount(x, size, w) {T: float32, Tidx: int32}
      output y: y
    invalid:
    - at: y
      message: "'y' counts in a tensor of shape [None], which TensorFlow.js does wrongly or not at all"
      graph: |
        input x: int32[None]
        size = Const {value: int32[](5)}
        w = Const {value: float32[0]()}
        y = DenseBincount(x, size, w) {T: float32, Tidx: int32, binary_output: true}
        output y: y
    - at: y
      graph: |
        input x: int32[]
        size = Const {value: int32[](5)}
        w = Const {value: float32[0]()}
        y = DenseBincount(x, size, w) {T: float32, Tidx: int32}
        output y: y

- id: TFJ169
  name: fill-dtype
  category: dtypes
  summary: A tensor filled with integers of a type that TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Fill, dtype: {attr: T, in: [int16, uint16, uint32, uint64]}}}
  message: "'${n.name}' fills a tensor of ${n.attr.T}, which becomes float32 in TensorFlow.js"
  note: >-
    TensorFlow.js takes what it cannot name for float32, so integer ops behind it divide and round differently. Fill with int32.
  fix:
  - title: "fill with int32"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, tfjs-core/src/ops/fill.ts:fill]
  tests:
    valid:
    - "input n: int32[1]\nv = Const {value: int64[](7)}\ny = Fill(n, v) {T: int64, index_type: int32}\noutput y: y\n"
    invalid:
    - at: y
      message: "'y' fills a tensor of int16, which becomes float32 in TensorFlow.js"
      graph: "input n: int32[1]\nv = Const {value: int16[](7)}\ny = Fill(n, v) {T: int16, index_type: int32}\noutput y: y\n"

- id: TFJ170
  name: broadcast-to-nothing
  category: ops
  summary: A tensor that is spread to a size of 0.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: BroadcastTo
      inputs: [{index: 0, defined: true, elements: {ge: 1}}]
      outputs: [{index: 0, defined: true, elements: {le: 0}}]
  message: "'${n.name}' spreads ${n.in0.shape} to ${n.out0.shape}; TensorFlow.js keeps a size of 1 where 0 is wanted"
  note: >-
    The result has elements that should not be there, without an error. Make the empty tensor with `tf.zeros`.
  fix:
  - title: "make the empty tensor with tf.zeros"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/broadcast_to.ts:broadcastTo_]
  tests:
    valid:
    - "input x: float32[1, 3]\ns = Const {value: int32[2](2, 3)}\ny = BroadcastTo(x, s) {T: float32, Tidx: int32}\noutput y: y\n"
    - "input x: float32[None, 3]\ninput s: int32[2]\ny = BroadcastTo(x, s) {T: float32, Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: float32[1, 3]\ns = Const {value: int32[2](0, 3)}\ny = BroadcastTo(x, s) {T: float32, Tidx: int32}\noutput y: y\n"

- id: TFJ171
  name: tensor-clip-bounds
  category: ops
  summary: Values clipped to bounds that are tensors.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: ClipByValue}}
  where: {any: [{inputs: [{index: 1, elements: {ge: 2}}]}, {inputs: [{index: 2, elements: {ge: 2}}]}]}
  message: "'${n.name}' clips to bounds of several numbers, of which TensorFlow.js takes the first only"
  note: >-
    There is no error, the other elements are clipped to the wrong bounds. Write `tf.minimum(tf.maximum(x, low), high)`.
  fix:
  - title: "use tf.minimum and tf.maximum"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.minimum(tf.maximum(x, low), high)"}
  evidence: [tfjs-converter/src/operations/executors/utils.ts:getParamValue, tfjs-converter/src/operations/executors/basic_math_executor.ts:executeOp]
  tests:
    valid:
    - "input x: float32[3]\nl = Const {value: float32[](0)}\nh = Const {value: float32[](6.5)}\ny = ClipByValue(x, l, h) {T: float32}\noutput y: y\n"
    - |
      input x: float32[3]
      l = Const {value: float32[3](0, 1, 2)}
      h = Const {value: float32[3](7, 8, 9)}
      y = ClipByValue(x, l, h) {T: float32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[3]
        l = Const {value: float32[3](0, 1, 2)}
        h = Const {value: float32[3](7, 8, 9)}
        y = ClipByValue(x, l, h) {T: float32}
        output y: y

- id: TFJ172
  name: vector-condition
  category: ops
  summary: A vector of conditions that picks rows.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Select, inputs: [{index: 0, rank: 1}], not: {inputs: [{index: 1, rank: 1}]}}}
  message: "'${n.name}' picks rows by a vector of conditions, which TensorFlow.js spreads over the last axis"
  note: >-
    TensorFlow.js throws where the sizes differ, and picks columns instead of rows where they do not. Give the conditions a shape that spreads as
    meant: `tf.where(c[:, None], x, y)`.
  fix:
  - title: "give the conditions as many axes as the data"
    applicability: suggestion
    snippet: {language: python, text: "z = tf.where(c[:, None], x, y)"}
  evidence: [tfjs-converter/src/operations/executors/logical_executor.ts:executeOp, tfjs-core/src/ops/where.ts:where_]
  tests:
    valid:
    - "input c: bool[4]\ninput x: float32[4]\ny = Select(c, x, x) {T: float32}\noutput y: y\n"
    - "input c: bool[None]\ninput x: float32[None, 2]\ny = Select(c, x, x) {T: float32}\noutput y: y\n"
    - "input c: bool[]\ninput x: float32[?]\ny = Select(c, x, x) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, format: tfjs_graph_model, graph: "input c: bool[4]\ninput x: float32[4, 2]\ny = Select(c, x, x) {T: float32}\noutput y: y\n"}
    - {at: y, outcome: inconclusive, graph: "input c: bool[4]\ninput x: float32[?]\ny = Select(c, x, x) {T: float32}\noutput y: y\n"}

- id: TFJ173
  name: zero-iou-threshold
  category: ops
  summary: Boxes of which each overlap is suppressed.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [NonMaxSuppressionV2, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5]
      inputs: [{index: 3, const: true}]
      values: {input: 3, every: {le: 0}}
  message: "'${n.name}' has an IoU threshold of 0, with which TensorFlow.js keeps one box only"
  note: >-
    TensorFlow.js drops what overlaps by as much as the threshold, TensorFlow what overlaps by more. With 0 that is every box. Give a threshold a
    little above 0.
  fix:
  - title: "give a threshold a little above 0"
    applicability: suggestion
  evidence: [tfjs-core/src/backends/non_max_suppression_impl.ts:nonMaxSuppressionImpl_]
  tests:
    valid:
    - |
      input b: float32[10, 4]
      input s: float32[10]
      most = Const {value: int32[](5)}
      iou = Const {value: float32[](0)}
      low = Const {value: float32[](0.5)}
      y = NonMaxSuppressionV3(b, s, most, iou, low) {T: float32, T_threshold: float32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input b: float32[10, 4]
        input s: float32[10]
        most = Const {value: int32[](5)}
        iou = Const {value: float32[](0)}
        low = Const {value: float32[](0.5)}
        y = NonMaxSuppressionV3(b, s, most, iou, low) {T: float32, T_threshold: float32}
        output y: y

- id: TFJ174
  name: soft-suppression-threshold
  category: ops
  summary: Soft suppression of boxes that also has an IoU threshold.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: NonMaxSuppressionV5}}
  where: {not: {any: [{values: {input: 5, every: {le: 0}}}, {range: {input: 3, ge: 1}}]}}
  message: "'${n.name}' lowers scores softly and has an IoU threshold below 1, by which TensorFlow.js drops boxes all the same"
  note: >-
    In soft suppression TensorFlow does not look at the IoU threshold. TensorFlow.js does, and gives fewer boxes. Give a threshold of 1.
  fix:
  - title: "give an IoU threshold of 1 where soft_nms_sigma is above 0"
    applicability: suggestion
  evidence: [tfjs-core/src/backends/non_max_suppression_impl.ts:nonMaxSuppressionImpl_]
  tests:
    valid:
    - |
      input b: float32[10, 4]
      input s: float32[10]
      most = Const {value: int32[](5)}
      iou = Const {value: float32[](0.5)}
      low = Const {value: float32[](0.25)}
      sigma = Const {value: float32[](0.5)}
      y = NonMaxSuppressionV5(b, s, most, iou, low, sigma) {T: float32}
      output y: y
    - |
      input b: float32[10, 4]
      input s: float32[10]
      input iou: float32[]
      most = Const {value: int32[](5)}
      low = Const {value: float32[](0.25)}
      sigma = Const {value: float32[](0)}
      y = NonMaxSuppressionV5(b, s, most, iou, low, sigma) {T: float32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input b: float32[10, 4]
        input s: float32[10]
        most = Const {value: int32[](5)}
        iou = Const {value: float32[](0.5)}
        low = Const {value: float32[](0.25)}
        sigma = Const {value: float32[](0.5)}
        y = NonMaxSuppressionV5(b, s, most, iou, low, sigma) {T: float32}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input b: float32[10, 4]
        input s: float32[10]
        input sigma: float32[]
        most = Const {value: int32[](5)}
        iou = Const {value: float32[](0.5)}
        low = Const {value: float32[](0.25)}
        y = NonMaxSuppressionV5(b, s, most, iou, low, sigma) {T: float32}
        output y: y

- id: TFJ175
  name: unpadded-suppression
  category: ops
  summary: Boxes that should be padded to a fixed number.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: NonMaxSuppressionV5, attrs: {pad_to_max_output_size: [true]}}}
  message: "'${n.name}' should pad its result, which TensorFlow.js does not"
  note: >-
    TensorFlow.js does not read the attribute, so the result has as many rows as there are boxes left. Pad it with `tf.pad`.
  fix:
  - title: "pad the result with tf.pad"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/dynamic_executor.ts:executeOp]
  tests:
    valid:
    - |
      input b: float32[10, 4]
      input s: float32[10]
      most = Const {value: int32[](5)}
      c = Const {value: float32[](0.5)}
      zero = Const {value: float32[](0)}
      y = NonMaxSuppressionV5(b, s, most, c, c, zero) {T: float32, pad_to_max_output_size: true}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input b: float32[10, 4]
        input s: float32[10]
        most = Const {value: int32[](5)}
        c = Const {value: float32[](0.5)}
        zero = Const {value: float32[](0)}
        y = NonMaxSuppressionV5(b, s, most, c, c, zero) {T: float32, pad_to_max_output_size: true}
        output y: y

- id: TFJ176
  name: short-suppression-padding
  category: ops
  summary: Boxes that should be padded to more than there are.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: NonMaxSuppressionV4, attrs: {pad_to_max_output_size: [true]}}}
  message: "'${n.name}' pads its result up to the number of boxes only"
  note: >-
    Where max_output_size is above the number of boxes, TensorFlow.js gives fewer rows than TensorFlow. Otherwise the result is the same.
  fix:
  - title: "pad the result with tf.pad"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/nonmax_util.ts:nonMaxSuppSanityCheck]
  tests:
    valid:
    - |
      input b: float32[10, 4]
      input s: float32[10]
      most = Const {value: int32[](50)}
      c = Const {value: float32[](0.5)}
      y = NonMaxSuppressionV4(b, s, most, c, c) {T: float32, T_threshold: float32, pad_to_max_output_size: true}
      output y: y
    invalid:
    - at: y
      severity: warning
      format: tfjs_graph_model
      graph: |
        input b: float32[10, 4]
        input s: float32[10]
        most = Const {value: int32[](50)}
        c = Const {value: float32[](0.5)}
        y = NonMaxSuppressionV4(b, s, most, c, c) {T: float32, T_threshold: float32, pad_to_max_output_size: true}
        output y: y

- id: TFJ177
  name: unavailable-output
  category: ops
  summary: An output of an op that TensorFlow.js does not give.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, beyond-outputs: true}}
  # What does not run at all is another rule's affair.
  where: {not: {op-class: [broken, unsupported, rewritable]}}
  message: "output ${output.index} of '${n.op}' is read, of which TensorFlow.js gives only the first ${output.given}"
  note: >-
    What reads it gets nothing: the model throws "Cannot compute the outputs" or "must be a Tensor or TensorLike, but got 'null'". Compute the
    value from the outputs that there are (a count is `tf.size` of the result), or leave it to the page.
  fix:
  - title: "compute the value from another output"
    applicability: suggestion
  evidence: [Rules/compat/tfjs-ops.yaml, tfjs-converter/src/operations/executors/dynamic_executor.ts:executeOp]
  tests:
    valid:
    - |
      input x: float32[4]
      n = Const {value: int32[](2)}
      array = TensorArrayV3(n) {dtype: float32}
      i = Const {value: int32[](0)}
      flow = TensorArrayWriteV3(array, i, x, array:1) {T: float32}
      all = TensorArrayConcatV3(array, flow) {dtype: float32}
      output y: all
    invalid:
    - at: all
      message: "output 1 of 'TensorArrayConcatV3' is read, of which TensorFlow.js gives only the first 1"
      graph: |
        input x: float32[4]
        n = Const {value: int32[](2)}
        array = TensorArrayV3(n) {dtype: float32}
        i = Const {value: int32[](0)}
        flow = TensorArrayWriteV3(array, i, x, array:1) {T: float32}
        all = TensorArrayConcatV3(array, flow) {dtype: float32}
        output y: all:1

- id: TFJ178
  name: single-class-sampling
  category: ops
  summary: A draw from a single class.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Multinomial, inputs: [{index: 0, defined: true, elements: {le: 1}}]}}
  message: "'${n.name}' draws from fewer than two outcomes, which TensorFlow.js refuses"
  note: >-
    TensorFlow.js throws "you need at least 2 outcomes". There is nothing to draw: the answer is 0.
  fix:
  - title: "use zeros instead"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/multinomial.ts:multinomial_]
  tests:
    valid:
    - "input x: float32[1, 2]\nn = Const {value: int32[](4)}\ny = Multinomial(x, n) {T: float32}\noutput y: y\n"
    - "input x: float32[None, None]\nn = Const {value: int32[](4)}\ny = Multinomial(x, n) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, graph: "input x: float32[1, 1]\nn = Const {value: int32[](4)}\ny = Multinomial(x, n) {T: float32}\noutput y: y\n"}

- id: TFJ179
  name: search-in-empty-row
  category: ops
  summary: A search in rows without elements.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: [LowerBound, UpperBound], inputs: [{index: 0, defined: true, elements: {le: 0}}]}
    - node: {as: n, op: [LowerBound, UpperBound], inputs: [{index: 1, defined: true, elements: {le: 0}}]}
  message: "'${n.op}' searches in, or for, nothing, on which TensorFlow.js throws"
  note: >-
    TensorFlow.js throws "Cannot infer the missing size". The answer is 0 for each value.
  fix:
  - title: "use zeros instead"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/search_sorted.ts:searchSorted_]
  tests:
    valid:
    - "input s: float32[2, None]\ninput v: float32[2, 3]\ny = LowerBound(s, v) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, graph: "input s: float32[2, 0]\ninput v: float32[2, 3]\ny = LowerBound(s, v) {T: float32}\noutput y: y\n"}

- id: TFJ180
  name: regex-syntax
  category: ops
  summary: A regular expression that JavaScript reads differently, or that TensorFlow.js makes lower-case.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: StaticRegexReplace, attrs: {pattern: {capitals: true}}}
    - node: {as: n, op: StaticRegexReplace, attrs: {rewrite: {capitals: true}}}
    - node: {as: n, op: StaticRegexReplace, holds-attribute: [non-ascii]}
    - node:
        as: n
        op: StaticRegexReplace
        attrs: {rewrite: {containing: ["\\", "$$", "$&", "$`", "$'", "$0", "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9"]}}
    - node: {as: n, op: StaticRegexReplace, attrs: {pattern: {containing: ["[:", "\\p", "\\z", "(?i", "(?s", "(?m", "(?-"]}}}
  message: "'${n.name}' replaces '${n.attr.pattern}' by '${n.attr.rewrite}', which TensorFlow.js reads differently"
  note: >-
    TensorFlow.js makes both texts lower-case, reads bytes that are not ASCII one by one, and gives them to JavaScript: `[A-Z]`, `\D`, `\S` and
    `\W` match something else, `\1` and `$1` mean something else in the replacement, and what only RE2 has (`[[:digit:]]`, `\p{L}`, `(?i)`) does
    not match or throws. Most of this is without an error. Write it with lower-case letters, `[^0-9]` for `\D`, and plain replacements, or prepare
    the texts in the page.
  fix:
  - title: "write the expression so that RE2 and lower-case JavaScript read it alike"
    applicability: suggestion
    snippet: {language: python, text: "x = tf.strings.regex_replace(x, '[^0-9]+', '#')   # instead of r'\\D+'"}
  - title: "prepare the texts in the page"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseStringParam
  - tfjs-converter/src/operations/operation_mapper.ts:decodeBase64
  - tfjs-backend-cpu/src/kernels/StaticRegexReplace.ts
  tests:
    valid:
    - "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"[aeiou]+\", rewrite: \"*\"}\noutput y: y\n"
    - "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"a|b\", rewrite: \"$\"}\noutput y: y\n"
    invalid:
    - at: y
      message: "'y' replaces '[A-Z]' by '_', which TensorFlow.js reads differently"
      graph: "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"[A-Z]\", rewrite: \"_\"}\noutput y: y\n"
    - {at: y, graph: "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"a\", rewrite: \"A\"}\noutput y: y\n"}
    - {at: y, graph: "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"(a)\", rewrite: \"$1\"}\noutput y: y\n"}
    - {at: y, graph: "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"[[:digit:]]\", rewrite: \"#\"}\noutput y: y\n"}
    - {at: y, graph: "input x: string[None]\ny = StaticRegexReplace(x) {pattern: \"ü\", rewrite: \"u\"}\noutput y: y\n"}

- id: TFJ181
  name: n-gram-text
  category: ops
  summary: N-grams joined or padded by texts that TensorFlow.js changes.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: StringNGrams, attrs: {separator: {capitals: true}}}
    - node: {as: n, op: StringNGrams, attrs: {left_pad: {capitals: true}}}
    - node: {as: n, op: StringNGrams, attrs: {right_pad: {capitals: true}}}
    - node: {as: n, op: StringNGrams, holds-attribute: [non-ascii]}
  message: "'${n.name}' joins or pads with capitals or letters beyond ASCII, which TensorFlow.js changes"
  note: >-
    TensorFlow.js makes separator and pads lower-case, and reads bytes that are not ASCII one by one. Look-ups of such n-grams then find nothing.
    Use lower-case ASCII.
  fix:
  - title: "use lower-case ASCII for separator and pads"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseStringParam]
  tests:
    valid:
    - |
      input x: string[None]
      input ends: int64[None]
      y = StringNGrams(x, ends) {separator: " ", ngram_widths: [2], left_pad: "<s>", right_pad: "", pad_width: 0, Tsplits: int64}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: string[None]
        input ends: int64[None]
        y = StringNGrams(x, ends) {separator: " ", ngram_widths: [2], left_pad: "BOS", right_pad: "", pad_width: -1, Tsplits: int64}
        output y: y

- id: TFJ182
  name: too-many-hash-buckets
  category: ops
  summary: Texts hashed to more buckets than int32 can count.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: StringToHashBucketFast, attrs: {num_buckets: {ge: 2147483649}}}}
  message: "'${n.name}' has ${n.attr.num_buckets} buckets; TensorFlow.js counts up to 2147483648"
  note: >-
    The number of the bucket is cut to 32 bits, without an error. Use fewer buckets.
  fix:
  - title: "use at most 2147483648 buckets"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/StringToHashBucketFast_impl.ts]
  tests:
    valid:
    - "input x: string[None]\ny = StringToHashBucketFast(x) {num_buckets: 2147483648}\noutput y: y\n"
    invalid:
    - {at: y, graph: "input x: string[None]\ny = StringToHashBucketFast(x) {num_buckets: 1099511627776}\noutput y: y\n"}

- id: TFJ183
  name: strings-in-set-difference
  category: ops
  summary: The difference of two sets of texts.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: ListDiff, dtype: {attr: T, in: [string]}}}
  message: "'${n.name}' compares sets of texts, where TensorFlow.js takes numbers only"
  note: >-
    TensorFlow.js throws "must be numeric tensor, but got string tensor". Do this step in the page.
  fix:
  - title: "compare the texts in the page"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/setdiff1d_async.ts:setdiff1dAsync_]
  tests:
    valid:
    - "input a: int32[None]\ninput b: int32[None]\ny = ListDiff(a, b) {T: int32}\noutput y: y\n"
    invalid:
    - {at: y, graph: "input a: string[None]\ninput b: string[None]\ny = ListDiff(a, b) {T: string}\noutput y: y\n"}

- id: TFJ184
  name: complex-kernel
  category: dtypes
  summary: Complex numbers in an op that TensorFlow.js computes on real ones only.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: {class: [supported, wrong]}}}
  where:
    all:
    - not:
        # What was measured to be right with complex64.
        op-name: [Abs, Add, AddV2, Cast, Complex, ComplexAbs, Concat, ConcatV2, Const, EmptyTensorList, Enter, Exit, ExpandDims, FFT, IFFT, IRFFT,
          Identity, IdentityN, If, Imag, Merge, Mul, NextIteration, OnesLike, Pack, Placeholder, PlaceholderWithDefault, Rank, RFFT, Real, Reshape,
          Shape, ShapeN, Size, Snapshot, Squeeze, StatelessIf, StatelessWhile, StopGradient, Sub, Switch, TensorArrayGatherV3, TensorArrayReadV3,
          TensorArrayScatterV3, TensorArrayWriteV3, TensorListFromTensor, TensorListGather, TensorListGetItem, TensorListPushBack, TensorListScatter,
          TensorListScatterV2, TensorListSetItem, TensorListStack, Transpose, While, ZerosLike]
    # By the attribute: it is known even where nothing is known of the input.
    - any: [{dtype: {attr: T, in: [complex64]}}, {dtype: {attr: Tparams, in: [complex64]}}]
  message: "op '${n.op}' gets complex numbers, which TensorFlow.js does not compute here"
  note: >-
    TensorFlow.js throws "does not support complex64 tensors" (Mean and Where drop the imaginary part instead, without an error). Do the step on
    `tf.math.real(z)` and `tf.math.imag(z)` and put them together with `tf.complex`.
  fix:
  - title: "compute on real and imaginary parts"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.complex(tf.math.real(z)[:, 1:], tf.math.imag(z)[:, 1:])"}
  evidence: [tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex]
  tests:
    valid:
    - "input a: complex64[2]\ny = Mul(a, a) {T: complex64}\noutput y: y\n"
    - "input a: complex64[2, 3]\np = Const {value: int32[2](1, 0)}\ny = Transpose(a, p) {T: complex64, Tperm: int32}\noutput y: y\n"
    - "input a: float32[2]\ny = Neg(a) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      message: "op 'Neg' gets complex numbers, which TensorFlow.js does not compute here"
      graph: "input a: complex64[2]\ny = Neg(a) {T: complex64}\noutput y: y\n"
    - at: y
      graph: |
        input a: complex64[4]
        input i: int32[2]
        x = Const {value: int32[](0)}
        y = GatherV2(a, i, x) {Tparams: complex64, Tindices: int32, Taxis: int32}
        output y: y

"""#),
    (name: "backends.yaml", text: #"""
# What a backend cannot do with ops that it has a kernel for. Which kernels there are is Rules/compat's affair.
#
# Each rule is about the backends that it names: it counts where the page uses one of them, and for their verdict.
schema: 1
pack: {id: tfjs-backends, version: 0.1.0, summary: Limits of the single backends}

rules:
- id: TFJ501
  name: webgl-rank-above-4
  category: backends
  summary: An op on more than four dimensions that the webgl backend computes for up to four only.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  # Where the rank is not known, the page chooses it, and nothing says that it is above 4.
  match:
    any:
    - node: {as: n, op: [Select, SelectV2, DivNoNan], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
    - node: {as: n, op: [Reverse, ReverseV2, Cumsum, Cumprod, SpaceToBatchND, BatchToSpaceND, Pad, PadV2, MirrorPad], rank-known: {input: 0}, inputs: [{index: 0, rank: {ge: 5}}]}
    - node:
        as: n
        op: [StridedSlice]
        rank-known: {input: 0}
        inputs: [{index: 0, rank: {ge: 5}}]
        values: {input: 3, some: {not-in: [1]}}
  message: "'${n.op}' gets a tensor of shape ${n.in0.shape}: webgl computes it for up to 4 dimensions"
  note: >-
    On webgl, the usual backend, the model throws when it comes to this node; on cpu and wasm it runs. Where two dimensions next to each
    other are treated alike, put them into one with a Reshape before and take them apart after. Or let the page use another
    backend: `await tf.setBackend('wasm')`, and lint with `--backend wasm`.
  fix:
  - title: "reshape to 4 dimensions before '${n.op}' and back after it"
    applicability: suggestion
  - title: "run the model on a backend without the limit"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('wasm');"}
  evidence:
  - tfjs-backend-webgl/src/select_gpu.ts:SelectProgram
  - tfjs-backend-webgl/src/reverse_gpu.ts:ReverseProgram
  - tfjs-backend-webgl/src/cum_gpu.ts:CumProgram
  - tfjs-backend-webgl/src/kernels/SpaceToBatchND.ts:spaceToBatchND
  - tfjs-backend-webgl/src/pad_gpu.ts:PadProgram
  - tfjs-backend-webgl/src/strided_slice_gpu.ts:StridedSliceProgram
  tests:
    valid:
    - |
      input x: float32[2, 2, 2, 2]
      axis = Const {value: int32[1](0), dtype: int32}
      y = ReverseV2(x, axis) {T: float32, Tidx: int32}
      output y: y
    - |
      # steps of one element are a plain slice, which goes up to 6
      input x: float32[2, 2, 2, 2, 2]
      begin = Const {value: int32[1](0), dtype: int32}
      end = Const {value: int32[1](1), dtype: int32}
      strides = Const {value: int32[1](1), dtype: int32}
      y = StridedSlice(x, begin, end, strides) {T: float32, Index: int32}
      output y: y
    - backends: [cpu]
      graph: |
        input x: float32[2, 2, 2, 2, 2]
        axis = Const {value: int32[1](0), dtype: int32}
        y = ReverseV2(x, axis) {T: float32, Tidx: int32}
        output y: y
    invalid:
    - at: y
      message: "'ReverseV2' gets a tensor of shape [2, 2, 2, 2, 2]: webgl computes it for up to 4 dimensions"
      graph: |
        input x: float32[2, 2, 2, 2, 2]
        axis = Const {value: int32[1](0), dtype: int32}
        y = ReverseV2(x, axis) {T: float32, Tidx: int32}
        output y: y
    - at: y
      graph: |
        input c: bool[2, 2, 2, 2, 2]
        input x: float32[2, 2, 2, 2, 2]
        y = SelectV2(c, x, x) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[2, 2, 2, 2, 2]
        begin = Const {value: int32[1](0), dtype: int32}
        end = Const {value: int32[1](2), dtype: int32}
        strides = Const {value: int32[1](2), dtype: int32}
        y = StridedSlice(x, begin, end, strides) {T: float32, Index: int32}
        output y: y

- id: TFJ502
  name: rank-above-6
  category: backends
  summary: A tensor of more than six dimensions, which the shaders of webgl and webgpu cannot address.
  severity: error
  applies: {phase: converted, backends: [webgl, webgpu]}
  match:
    any:
    - node:
        as: n
        op: {class: supported}
        rank-known: {output: 0}
        outputs: [{index: 0, rank: {ge: 7}}]
        not:
          op-name: [Const, Placeholder, PlaceholderWithDefault, Identity, Reshape, ExpandDims, Squeeze, BroadcastTo, Tile, GatherV2,
            Gather, GatherNd, While, StatelessWhile, If, StatelessIf]
    - node:
        as: n
        op: {class: supported}
        rank-known: {input: 0}
        inputs: [{index: 0, rank: {ge: 7}}]
        outputs: [{index: 0, rank: {le: 6}}]
        not:
          op-name: [Shape, Size, Rank, Reshape, Squeeze, GatherV2, Gather, GatherNd, MatMul, BatchMatMul, BatchMatMulV2, TopKV2,
            Identity, While, StatelessWhile, If, StatelessIf, TensorListStack, TensorListFromTensor]
  where: {any: [{outputs: [{index: 0, elements: {ge: 128}}]}, {inputs: [{index: 0, elements: {ge: 128}}]}]}
  message: "'${n.op}' works on tensors of more than 6 dimensions (${n.in0.shape}), which webgl and webgpu cannot address"
  note: >-
    Shaders are written for up to 6 coordinates. The model throws when it comes to this node, on cpu and wasm it runs. (Tensors of fewer than
    128 elements are computed on the CPU, whatever the backend is.) Put dimensions together with a Reshape before the node.
  fix:
  - title: "reshape to at most 6 dimensions before '${n.op}'"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/shader_compiler.ts:getInputSampler, tfjs-backend-webgpu/src/webgpu_program.ts:getCoordsDataType]
  tests:
    valid:
    - |
      input x: float32[2, 2, 2, 2, 2, 64]
      y = Relu(x) {T: float32}
      output y: y
    - |
      input x: float32[2, 2, 2, 2, 2, 2, 64]
      shape = Const {value: int32[1](-1), dtype: int32}
      y = Reshape(x, shape) {T: float32, Tshape: int32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[2, 2, 2, 2, 2, 2, 64]
        y = Relu(x) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[2, 2, 2, 2, 2, 2, 64]
        axis = Const {value: int32[1](0), dtype: int32}
        y = Sum(x, axis) {T: float32, Tidx: int32}
        output y: y

- id: TFJ503
  name: webgpu-rank-above-4
  category: backends
  summary: An op on more than four dimensions that the webgpu backend computes for up to four only.
  severity: error
  applies: {phase: converted, backends: [webgpu]}
  match:
    any:
    - node: {as: n, op: [Select, SelectV2, DivNoNan], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
    - node: {as: n, op: [Tile, BroadcastTo, Reverse, ReverseV2, Cumsum, Cumprod, SpaceToBatchND, BatchToSpaceND, Pad, PadV2, MirrorPad], rank-known: {input: 0}, inputs: [{index: 0, rank: {ge: 5}}]}
    - node:
        as: n
        op: [StridedSlice]
        rank-known: {input: 0}
        inputs: [{index: 0, rank: {ge: 5}}]
        values: {input: 3, some: {not-in: [1]}}
  message: "'${n.op}' gets a tensor of shape ${n.in0.shape}: webgpu computes it for up to 4 dimensions"
  note: >-
    On webgpu the model throws when it comes to this node. Put two dimensions that are treated alike into one with a Reshape before it,
    or let the page use another backend.
  fix:
  - title: "reshape to 4 dimensions before '${n.op}' and back after it"
    applicability: suggestion
  evidence:
  - tfjs-backend-webgpu/src/tile_webgpu.ts:getSourceCoords
  - tfjs-backend-webgpu/src/select_webgpu.ts:SelectProgram
  - tfjs-backend-webgpu/src/cum_webgpu.ts:CumProgram
  - tfjs-backend-webgpu/src/kernels/SpaceToBatchND.ts:spaceToBatchND
  - tfjs-backend-webgpu/src/pad_webgpu.ts:padCommon
  - tfjs-backend-webgpu/src/strided_slice_webgpu.ts:StridedSliceProgram
  tests:
    valid:
    - backends: [webgpu]
      graph: |
        input x: float32[2, 2, 2, 2]
        multiples = Const {value: int32[4](1, 2, 1, 1), dtype: int32}
        y = Tile(x, multiples) {T: float32, Tmultiples: int32}
        output y: y
    invalid:
    - at: y
      backends: [webgpu]
      graph: |
        input x: float32[2, 2, 2, 2, 2]
        multiples = Const {value: int32[5](1, 2, 1, 1, 1), dtype: int32}
        y = Tile(x, multiples) {T: float32, Tmultiples: int32}
        output y: y

- id: TFJ504
  name: webgpu-response-radius
  category: backends
  summary: A local response normalisation wider than the webgpu backend computes.
  severity: error
  applies: {phase: converted, backends: [webgpu]}
  match: {node: {as: n, op: [LRN], attrs: {depth_radius: {ge: 17}}}}
  message: "'LRN' has depth_radius ${n.attr.depth_radius}: webgpu computes it up to 16"
  note: On webgpu the model throws when it comes to this node. Use a smaller radius, or another backend.
  fix:
  - title: "use a depth_radius of at most 16"
    applicability: suggestion
  evidence: [tfjs-backend-webgpu/src/lrn_webgpu.ts:LRNSharedProgram]
  tests:
    valid:
    - backends: [webgpu]
      graph: "input x: float32[1, 4, 4, 64]\ny = LRN(x) {T: float32, depth_radius: 16}\noutput y: y\n"
    invalid:
    - at: y
      backends: [webgpu]
      graph: "input x: float32[1, 4, 4, 64]\ny = LRN(x) {T: float32, depth_radius: 17}\noutput y: y\n"

- id: TFJ505
  name: wasm-channels-first
  category: backends
  summary: A convolution with the channels first, which the wasm backend refuses.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {data_format: NCHW}}}
  message: "'${n.op}' has the channels first (NCHW), which wasm does not compute"
  note: >-
    On wasm the model throws when it comes to this node. Train or export the model with channels last
    (`tf.keras.backend.set_image_data_format('channels_last')`).
  fix:
  - title: "export the model with channels last"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/Conv2D.ts:conv2d, tfjs-backend-wasm/src/kernels/DepthwiseConv2dNative.ts:depthwiseConv2d]
  tests:
    valid:
    - backends: [wasm]
      graph: |
        input x: float32[1, 4, 4, 3]
        f = Const {value: float32[1, 1, 3, 2](1, 2, 3, 4, 5, 6), dtype: float32}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y
    - graph: |
        input x: float32[1, 3, 4, 4]
        f = Const {value: float32[1, 1, 3, 2](1, 2, 3, 4, 5, 6), dtype: float32}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
        output y: y
    invalid:
    - at: y
      backends: [wasm]
      # Conversion puts the channels last.
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 3, 4, 4]
        f = Const {value: float32[1, 1, 3, 2](1, 2, 3, 4, 5, 6), dtype: float32}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
        output y: y

- id: TFJ506
  name: wasm-float32-only
  category: backends
  summary: Numbers other than float32 in an op that the wasm backend computes on float32 only.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match:
    node:
      as: n
      op: [MatMul, BatchMatMul, BatchMatMulV2, _FusedMatMul, MaxPool, MaxPoolWithArgmax, LRN, Conv3D, Multinomial]
      inputs: [{index: 0, runtime: [int32, bool, complex64, string]}]
  message: "'${n.op}' gets ${n.in0.dtype}: wasm computes it on float32 only"
  note: On wasm the model throws when it comes to this node. Cast the operands to float32 before it, and back after it.
  fix:
  - title: "cast to float32 before '${n.op}'"
    applicability: suggestion
  evidence:
  - tfjs-backend-wasm/src/kernels/BatchMatMul.ts:batchMatMul
  - tfjs-backend-wasm/src/kernels/MaxPool.ts:maxPool
  - tfjs-backend-wasm/src/kernels/LRN.ts:lrn
  - tfjs-backend-wasm/src/kernels/Conv3D.ts:conv3D
  - tfjs-backend-wasm/src/kernels/Multinomial.ts:multinomial
  tests:
    valid:
    - backends: [wasm]
      graph: "input x: float32[2, 2]\ny = MatMul(x, x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      backends: [wasm]
      graph: "input x: int32[2, 2]\ny = MatMul(x, x) {T: int32}\noutput y: y\n"

- id: TFJ507
  name: wasm-complex
  category: backends
  summary: Complex numbers, for which the wasm backend has no kernels.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {node: {as: n, dtype-enters: complex}}
  message: "'${n.op}' brings complex numbers into the model, for which wasm has no kernels"
  note: On wasm the model throws. Do this step in the page, or use another backend.
  fix:
  - title: "use the webgl or cpu backend for this model"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/register_all_kernels.ts]
  tests:
    valid:
    - backends: [webgl]
      graph: "input a: float32[2]\ninput b: float32[2]\nc = Complex(a, b) {T: float32, Tout: complex64}\ny = Real(c) {T: complex64, Tout: float32}\noutput y: y\n"
    invalid:
    - at: c
      backends: [wasm]
      graph: "input a: float32[2]\ninput b: float32[2]\nc = Complex(a, b) {T: float32, Tout: complex64}\ny = Real(c) {T: complex64, Tout: float32}\noutput y: y\n"

- id: TFJ508
  name: wasm-strided-slice-dtype
  category: backends
  summary: A slice with steps over integers or truth values, which the wasm backend gives out as float32.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match:
    node:
      as: n
      op: [StridedSlice]
      inputs: [{index: 0, runtime: [int32, bool]}]
      values: {input: 3, some: {not-in: [1]}}
  message: "'StridedSlice' with steps over ${n.in0.dtype}: wasm gives its result as float32"
  note: >-
    The values are right and their type is not, so ops behind it that take only whole numbers fail, and the bytes of truth values are
    misread. Use another backend, or a slice with steps of 1.
  fix:
  - title: "use the webgl or cpu backend for this model"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/StridedSlice.ts:stridedSlice]
  tests:
    valid:
    - backends: [wasm]
      graph: |
        input x: int32[4]
        begin = Const {value: int32[1](0), dtype: int32}
        end = Const {value: int32[1](2), dtype: int32}
        strides = Const {value: int32[1](1), dtype: int32}
        y = StridedSlice(x, begin, end, strides) {T: int32, Index: int32}
        output y: y
    invalid:
    - at: y
      backends: [wasm]
      graph: |
        input x: int32[4]
        begin = Const {value: int32[1](0), dtype: int32}
        end = Const {value: int32[1](4), dtype: int32}
        strides = Const {value: int32[1](2), dtype: int32}
        y = StridedSlice(x, begin, end, strides) {T: int32, Index: int32}
        output y: y

- id: TFJ509
  name: wasm-cast-to-bool
  category: backends
  summary: A cast of numbers to truth values, which the wasm backend does by cutting them to a byte.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {node: {as: n, op: [Cast], attrs: {DstT: bool}, inputs: [{index: 0, runtime: [float32, int32]}]}}
  where:
    not: {range: {input: 0, ge: 0, le: 0}}
    undecided: whether a value lies between -1 and 1 and is not 0, or is a multiple of 256
  message: "a cast from ${n.in0.dtype} to bool: wasm makes false of 0.5 and of 256"
  note: Compare with 0 instead (`tf.not_equal(x, 0)`), which is the same and right on every backend.
  fix:
  - title: "say `tf.not_equal(x, 0)` instead of the cast"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/Cast.ts:cast]
  tests:
    valid:
    - "input x: float32[4]\ny = Cast(x) {SrcT: float32, DstT: bool}\noutput y: y\n"
    invalid:
    - at: y
      backends: [wasm]
      outcome: inconclusive
      graph: "input x: float32[4]\ny = Cast(x) {SrcT: float32, DstT: bool}\noutput y: y\n"

- id: TFJ510
  name: wasm-fused-bias-rank
  category: backends
  summary: A fused op with a bias that is no vector, which the wasm backend refuses.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match:
    node:
      as: n
      op: [_FusedConv2D, FusedDepthwiseConv2dNative, _FusedMatMul]
      inputs: [{index: 2}]
      not: {inputs: [{index: 2, rank: 1}]}
  message: "'${n.op}' has a bias of shape ${n.in2.shape}: wasm takes a vector"
  note: On wasm the model throws when it comes to this node. Convert the model again with tfjslint, which fuses vectors only.
  fix:
  - title: "convert the model again from its source"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/FusedConv2D.ts:fusedConv2d, tfjs-backend-wasm/src/kernels/_FusedMatMul.ts:fusedBatchMatMul]
  tests:
    valid:
    - backends: [wasm]
      graph: |
        input x: float32[2, 2]
        b = Const {value: float32[2](1, 2), dtype: float32}
        y = _FusedMatMul(x, x, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd"]}
        output y: y
    invalid:
    - at: y
      backends: [wasm]
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 2]
        b = Const {value: float32[1, 2](1, 2), dtype: float32}
        y = _FusedMatMul(x, x, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd"]}
        output y: y

- id: TFJ511
  name: webgl-integer-precision
  category: numerics
  summary: Whole numbers beyond 2^24, which webgl rounds as it stores integers as floats.
  severity: warning
  applies: {phase: converted, backends: [webgl]}
  match: {weight: {as: w, dtype: integer, fits: {type: int32}, not: {fits: {type: float32}}}}
  message: "'${w.name}' has whole numbers beyond 16777216 (${w.min} to ${w.max}), which webgl rounds"
  note: >-
    webgl keeps int32 tensors in float textures, which hold whole numbers exactly up to 2^24 only. Ids or hashes that large get
    mixed up there without an error. On cpu and wasm they are right.
  fix:
  - title: "do the arithmetic on large integers in the page, or use the wasm or cpu backend"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/backend_webgl.ts:uploadToGPU]
  tests:
    valid:
    - "input x: int32[2]\nc = Const {value: int32[2](16777216, -16777216), dtype: int32}\ny = AddV2(x, c) {T: int32}\noutput y: y\n"
    invalid:
    - at: c
      severity: warning
      graph: "input x: int32[2]\nc = Const {value: int32[2](16777217, 3), dtype: int32}\ny = AddV2(x, c) {T: int32}\noutput y: y\n"

- id: TFJ512
  name: half-precision-overflow
  category: numerics
  summary: Constants beyond 65504, which overflow where webgl has textures of 16 bits only.
  severity: info
  applies: {phase: converted, backends: [webgl]}
  match: {weight: {as: w, dtype: floating, not: {fits: {type: float16}}}}
  message: "'${w.name}' has values beyond 65504, which overflow on devices whose webgl has 16-bit textures only"
  note: >-
    iPhones and some Android devices compute with 16-bit floats on webgl. There a mask of -1e9 becomes an error, or minus infinity, which a
    softmax over a row of nothing else turns into NaN. Where such devices matter, use a smaller number (-1e4), or the wasm backend there.
  fix:
  - title: "use a constant within 65504, such as -1e4 for a mask"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/backend_webgl.ts:checkNumericalProblems]
  tests:
    valid:
    - "input x: float32[2]\nc = Const {value: float32[](-10000), dtype: float32}\ny = AddV2(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: c
      severity: info
      graph: "input x: float32[2]\nc = Const {value: float32[](-1000000000), dtype: float32}\ny = AddV2(x, c) {T: float32}\noutput y: y\n"

- id: TFJ513
  name: large-texture
  category: size
  summary: A tensor of more elements than the textures of many phones hold.
  severity: warning
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, outputs: [{index: 0, elements: {ge: 16777217, le: 1073741824}}], not: {op-name: [Placeholder, Const]}}}
  message: "'${n.op}' gives a tensor of shape ${n.out0.shape}, more than one texture of 4096 x 4096 holds"
  note: >-
    webgl keeps a tensor in one texture. Many phones have 4096 x 4096 texels, computers 16384 x 16384; a texel holds one value, or four where the
    op packs them. A tensor beyond that throws "Requested texture size". Use smaller inputs or batches.
  fix:
  - title: "feed smaller images, shorter sequences or smaller batches"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/webgl_util.ts:validateTextureSize]
  tests:
    valid:
    - "input x: float32[1, 4096, 4096, 1]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      severity: warning
      graph: "input x: float32[1, 4096, 4096, 2]\ny = Relu(x) {T: float32}\noutput y: y\n"

- id: TFJ514
  name: impossible-texture
  category: size
  summary: A tensor of more elements than any texture holds.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  # Sizes that are not known decide nothing here: the page chooses them.
  match: {node: {as: n, outputs: [{index: 0, defined: true, elements: {ge: 1073741825}}], not: {op-name: [Placeholder, Const]}}}
  message: "'${n.op}' gives a tensor of shape ${n.out0.shape}, more than the largest texture holds"
  note: >-
    webgl keeps a tensor in one texture, of at most 16384 x 16384 texels with four values each. This one throws on every device. Use smaller
    inputs, or the wasm or cpu backend, if the memory is there.
  fix:
  - title: "feed smaller images, shorter sequences or smaller batches"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/webgl_util.ts:validateTextureSize]
  tests:
    valid:
    - "input x: float32[1024, 1024, 1024]\ny = Relu(x) {T: float32}\noutput y: y\n"
    - "input x: float32[None, 1024, 1024]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: float32[1025, 1024, 1024]\ny = Relu(x) {T: float32}\noutput y: y\n"

- id: TFJ515
  name: webgpu-buffer
  category: size
  summary: A tensor of more bytes than a webgpu buffer may have without asking for more.
  severity: warning
  applies: {phase: converted, backends: [webgpu]}
  match: {node: {as: n, outputs: [{index: 0, elements: {ge: 33554433}}], not: {op-name: [Placeholder, Const]}}}
  message: "'${n.op}' gives a tensor of shape ${n.out0.shape}: more than the 128 MiB that a webgpu buffer may have everywhere"
  note: >-
    A webgpu device must offer buffers of 128 MiB; many offer more, and what is beyond the device's limit throws. Use smaller inputs or
    batches.
  fix:
  - title: "feed smaller images, shorter sequences or smaller batches"
    applicability: suggestion
  evidence: [tfjs-backend-webgpu/src/base.ts, tfjs-backend-webgpu/src/backend_webgpu.ts]
  tests:
    valid:
    - backends: [webgpu]
      graph: "input x: float32[1, 4096, 4096, 2]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      severity: warning
      backends: [webgpu]
      graph: "input x: float32[1, 4096, 4096, 4]\ny = Relu(x) {T: float32}\noutput y: y\n"

- id: TFJ516
  name: webgl-crops-of-other-images
  category: backends
  summary: Boxes cut from images of other numbers than their own, which webgl takes from the image of the box's number.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, op: CropAndResize, box-images: other}}
  message: "'${n.name}' cuts boxes from images that 'box_ind' names: webgl does not read it and takes image 0 for box 0, image 1 for box 1"
  note: >-
    On webgl, box 1 is cut from image 1 even where it should be from image 0, without an error. With a single image all is right, and so is it on cpu,
    wasm and webgpu.
    Give each box an image of its own, which costs a copy for each: `tf.image.crop_and_resize(tf.gather(images, box_indices), boxes,
    tf.range(tf.shape(boxes)[0]), size)`. Or let the page use the wasm backend for this model.
  fix:
  - title: "give each box an image of its own"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.image.crop_and_resize(tf.gather(images, box_indices), boxes, tf.range(tf.shape(boxes)[0]), size)"}
  - title: "run the model on a backend without the fault"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('wasm');"}
  evidence: [tfjs-backend-webgl/src/crop_and_resize_gpu.ts:CropAndResizeProgram]
  tests:
    valid:
    - |
      input x: float32[2, 8, 8, 3]
      input boxes: float32[2, 4]
      i = Const {value: int32[2](0, 1), dtype: int32}
      s = Const {value: int32[2](4, 4), dtype: int32}
      y = CropAndResize(x, boxes, i, s) {T: float32}
      output y: y
    - |
      # of a single image
      input x: float32[1, 8, 8, 3]
      input boxes: float32[2, 4]
      i = Const {value: int32[2](0, 0), dtype: int32}
      s = Const {value: int32[2](4, 4), dtype: int32}
      y = CropAndResize(x, boxes, i, s) {T: float32}
      output y: y
    - backends: [cpu]
      graph: |
        input x: float32[2, 8, 8, 3]
        input boxes: float32[2, 4]
        i = Const {value: int32[2](0, 0), dtype: int32}
        s = Const {value: int32[2](4, 4), dtype: int32}
        y = CropAndResize(x, boxes, i, s) {T: float32}
        output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[2, 8, 8, 3]
        input boxes: float32[2, 4]
        i = Const {value: int32[2](0, 0), dtype: int32}
        s = Const {value: int32[2](4, 4), dtype: int32}
        y = CropAndResize(x, boxes, i, s) {T: float32}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input x: float32[2, 8, 8, 3]
        input boxes: float32[2, 4]
        input i: int32[2]
        s = Const {value: int32[2](4, 4), dtype: int32}
        y = CropAndResize(x, boxes, i, s) {T: float32}
        output y: y

- id: TFJ517
  name: webgl-float-positions
  category: backends
  summary: The positions of a pool's largest values, which webgl gives as floats.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, op: MaxPoolWithArgmax, outputs: [{index: 1, consumed: true}]}}
  message: "output 1 of '${n.name}', the positions, comes out as float32 on webgl"
  note: >-
    The numbers are right and their type is not: a page reads a Float32Array, and an op behind that wants indices throws. Cast the positions
    to int32 (`tf.cast(positions, tf.int32)`) or use another backend.
  fix:
  - title: "run the model on the cpu or wasm backend"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('wasm');"}
  evidence: [tfjs-backend-webgl/src/kernels/MaxPoolWithArgmax_impl.ts:maxPoolWithArgmaxImpl]
  tests:
    valid:
    - "input x: float32[1, 4, 4, 1]\ny = MaxPoolWithArgmax(x) {T: float32, Targmax: int64, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: \"VALID\"}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: float32[1, 4, 4, 1]\ny = MaxPoolWithArgmax(x) {T: float32, Targmax: int64, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: \"VALID\"}\noutput y: y:1\n"

- id: TFJ518
  name: webgl-empty-reduction
  category: backends
  summary: A sum, product or the like over an axis without elements, at which webgl fails.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match:
    node:
      as: n
      op: [Sum, Prod, Any]
      inputs: [{index: 0, defined: true, elements: {le: 0}}]
      outputs: [{index: 0, defined: true, elements: {ge: 1}}]
  message: "'${n.op}' goes over an axis without elements, at which webgl fails"
  note: On webgl the model throws "The new shape has NaN elements". The result is a constant; write that instead.
  fix:
  - title: "write the constant instead"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/kernels/Sum_impl.ts:sumImpl, tfjs-backend-webgl/src/kernel_utils/reduce.ts:reduce]
  tests:
    valid:
    - "input x: float32[3, 0]\na = Const {value: int32[1](0), dtype: int32}\ny = Sum(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: float32[0, 3]\na = Const {value: int32[1](0), dtype: int32}\ny = Sum(x, a) {T: float32, Tidx: int32}\noutput y: y\n"

- id: TFJ519
  name: webgl-complex-stack
  category: backends
  summary: Complex tensors that are stacked, of which webgl loses the new axis.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, op: Pack, inputs: [{index: 0, dtype: [complex64, complex128]}]}}
  message: "'${n.name}' stacks complex tensors, whose new axis webgl loses"
  note: The result has the shape of a concatenation. Stack the real and the imaginary parts, and make complex numbers of them then.
  fix:
  - title: "stack real and imaginary parts before they become complex"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.complex(tf.stack(reals), tf.stack(imaginaries))"}
  evidence: [tfjs-backend-webgl/src/kernels/Pack.ts:pack, tfjs-backend-webgl/src/kernels/Concat_impl.ts:concatImpl]
  tests:
    valid:
    - "input a: float32[2]\ny = Pack(a, a) {T: float32, N: 2}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input a: complex64[2]\ninput b: complex64[2]\ny = Pack(a, b) {T: complex64, N: 2}\noutput y: y\n"

"""#),
    (name: "control-flow.yaml", text: #"""
# Lists and arrays of tensors that the runtime fills, changes and joins in another way than TensorFlow.
#
# Lists of constant length become plain tensors when they are converted. These rules are about the others.
schema: 1
pack: {id: tfjs-control-flow, version: 0.1.0, summary: Lists and arrays that the runtime treats in another way}

rules:
- id: TFJ401
  name: list-not-filled
  category: control-flow
  summary: A list that is reserved with elements that nothing writes.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: TensorListReserve, list-gaps: true}}
  message: "not every element of the list '${n.name}' is written before it is read"
  note: >-
    TensorFlow fills what was reserved with zeros. TensorFlow.js reserves nothing: stacking gives fewer rows without an error, or throws where a
    row between others is missing, and the length counts what was written only. Write each element, or begin with a tensor of zeros
    (`tf.TensorArray(...).unstack(tf.zeros(...))`).
  fix:
  - title: "write every element of the list"
    applicability: suggestion
  - title: "begin with zeros"
    applicability: suggestion
    snippet: {language: python, text: "rows = tf.TensorArray(tf.float32, n).unstack(tf.zeros([n, width]))"}
  evidence: [tfjs-converter/src/executor/tensor_list.ts:reserve, tfjs-converter/src/executor/tensor_list.ts:TensorList]
  tests:
    valid:
    - |
      # as many as there are
      input x: float32[2]
      input i: int32[]
      shape = Const {value: int32[1](2)}
      one = Const {value: int32[](1)}
      zero = Const {value: int32[](0)}
      list = TensorListReserve(shape, one) {element_dtype: float32, shape_type: int32}
      written = TensorListSetItem(list, zero, x) {element_dtype: float32}
      y = TensorListGetItem(written, i, shape) {element_dtype: float32}
      output y: y
    invalid:
    - at: list
      format: tfjs_graph_model
      message: "not every element of the list 'list' is written before it is read"
      graph: |
        input x: float32[2]
        shape = Const {value: int32[1](2)}
        two = Const {value: int32[](2)}
        zero = Const {value: int32[](0)}
        list = TensorListReserve(shape, two) {element_dtype: float32, shape_type: int32}
        written = TensorListSetItem(list, zero, x) {element_dtype: float32}
        y = TensorListStack(written, shape) {element_dtype: float32}
        output y: y
    - at: list
      outcome: inconclusive
      graph: |
        input x: float32[2]
        input n: int32[]
        shape = Const {value: int32[1](2)}
        zero = Const {value: int32[](0)}
        list = TensorListReserve(shape, n) {element_dtype: float32, shape_type: int32}
        written = TensorListSetItem(list, zero, x) {element_dtype: float32}
        y = TensorListStack(written, shape) {element_dtype: float32}
        output y: y

- id: TFJ402
  name: list-reused
  category: control-flow
  summary: A list that is read as it was before it was changed.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [TensorListSetItem, TensorListPushBack, TensorListPopBack, While, StatelessWhile, If, StatelessIf]
      list-reused: true
  message: "'${n.name}' changes a list that is also read as it was before"
  note: >-
    In TensorFlow each change makes a new list. TensorFlow.js changes the list in place, so that what reads the old one finds the new elements:
    the numbers are wrong, without an error. Read what is needed before the change, or make two lists.
  fix:
  - title: "read the list before it is changed, or make two lists"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_list.ts:TensorList, tfjs-converter/src/operations/executors/control_executor.ts:executeOp]
  tests:
    valid:
    - |
      input x: float32[None, 2]
      input row: float32[2]
      input i: int32[]
      shape = Const {value: int32[1](2)}
      list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
      written = TensorListSetItem(list, i, row) {element_dtype: float32}
      y = TensorListStack(written, shape) {element_dtype: float32}
      output y: y
    invalid:
    - at: [one, other]
      graph: |
        input x: float32[None, 2]
        input row: float32[2]
        input i: int32[]
        shape = Const {value: int32[1](2)}
        list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
        one = TensorListSetItem(list, i, row) {element_dtype: float32}
        other = TensorListPushBack(list, row) {element_dtype: float32}
        y = TensorListStack(one, shape) {element_dtype: float32}
        z = TensorListStack(other, shape) {element_dtype: float32}
        output y: y
        output z: z
    - at: written
      outcome: inconclusive
      graph: |
        input x: float32[None, 2]
        input row: float32[2]
        input i: int32[]
        shape = Const {value: int32[1](2)}
        list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
        written = TensorListSetItem(list, i, row) {element_dtype: float32}
        y = TensorListStack(written, shape) {element_dtype: float32}
        z = TensorListStack(list, shape) {element_dtype: float32}
        output y: y
        output z: z

- id: TFJ403
  name: list-element-dtype
  category: dtypes
  summary: A list of tensors of a type that TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: [EmptyTensorList, TensorListReserve, TensorListFromTensor, TensorListScatter, TensorListScatterV2, TensorListStack, TensorListGetItem,
          TensorListGather, TensorListSplit]
        runtime-dtype: {attr: element_dtype, known: false}
        # A list of lists is another matter.
        not: {dtype: {attr: element_dtype, in: [variant, resource]}}
    - node: {as: n, op: [TensorArrayV3, TensorArrayGatherV3, TensorArrayConcatV3], runtime-dtype: {attr: dtype, known: false}}
  message: "'${n.name}' is a list of tensors of a type that TensorFlow.js does not have"
  note: >-
    TensorFlow.js compares the type of each element with that of the list, which it does not know, and throws "Invalid data types". Use int32 or
    float32.
  fix:
  - title: "cast the elements to int32 or float32"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_list.ts:TensorList, tfjs-converter/src/executor/tensor_array.ts:TensorArray]
  tests:
    valid:
    - |
      input x: int64[None, 2]
      input i: int32[]
      shape = Const {value: int32[1](2)}
      list = TensorListFromTensor(x, shape) {element_dtype: int64, shape_type: int32}
      y = TensorListGetItem(list, i, shape) {element_dtype: int64}
      output y: y
    invalid:
    - at: [list, y]
      graph: |
        input x: int16[None, 2]
        input i: int32[]
        shape = Const {value: int32[1](2)}
        list = TensorListFromTensor(x, shape) {element_dtype: int16, shape_type: int32}
        y = TensorListGetItem(list, i, shape) {element_dtype: int16}
        output y: y

- id: TFJ404
  name: gather-from-list
  category: control-flow
  summary: Elements gathered from a list, of which TensorFlow.js gives no more than the list has.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: TensorListGather}}
  message: "'${n.name}' gathers from a list; TensorFlow.js gives no more rows than the list has elements"
  note: >-
    Where there are more indices than elements (because some occur twice), the last rows are missing, without an error. Stack the list and gather
    from the tensor.
  fix:
  - title: "stack the list and gather from the tensor"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.gather(array.stack(), indices)   # instead of array.gather(indices)"}
  evidence: [tfjs-converter/src/executor/tensor_list.ts:TensorList]
  tests:
    valid:
    - |
      input x: float32[None, 2]
      input i: int32[None]
      a = Const {value: int32[](0)}
      y = GatherV2(x, i, a) {Tparams: float32, Tindices: int32, Taxis: int32}
      output y: y
    invalid:
    - at: y
      severity: warning
      graph: |
        input x: float32[None, 2]
        input i: int32[None]
        shape = Const {value: int32[1](2)}
        list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
        y = TensorListGather(list, i, shape) {element_dtype: float32}
        output y: y

- id: TFJ405
  name: pieces-of-one-size
  category: control-flow
  summary: An array of pieces that are joined or cut, which TensorFlow.js does for pieces of one size only.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: [TensorArrayConcatV3, TensorArraySplitV3]}}
  message: "'${n.op}' works in TensorFlow.js only where all pieces have one shape"
  note: >-
    TensorFlow.js gives the array the shape of its first element and throws where another one differs. For cutting it needs the shape of a piece
    in the array (`element_shape`). Pad the pieces, or use `tf.concat` and `tf.split`.
  fix:
  - title: "use tf.concat and tf.split, or pieces of one size"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_array.ts:TensorArray]
  tests:
    valid:
    - |
      input x: float32[4]
      input n: int32[]
      array = TensorArrayV3(n) {dtype: float32}
      i = Const {value: int32[1](0)}
      flow = TensorArrayWriteV3(array, n, x, array:1) {T: float32}
      y = TensorArrayGatherV3(array, i, flow) {dtype: float32}
      output y: y
    invalid:
    - at: y
      severity: warning
      graph: |
        input x: float32[4]
        input n: int32[]
        array = TensorArrayV3(n) {dtype: float32}
        flow = TensorArrayWriteV3(array, n, x, array:1) {T: float32}
        y = TensorArrayConcatV3(array, flow) {dtype: float32}
        output y: y

- id: TFJ406
  name: list-with-gaps
  category: control-flow
  summary: A list that is made longer, or written at places of which some may be left out.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: [TensorListResize, TensorListScatter, TensorListScatterV2]}}
  message: "'${n.op}' may leave elements of the list without a value, which TensorFlow.js does not fill"
  note: >-
    TensorFlow fills such elements with zeros. In TensorFlow.js stacking throws, or gives fewer rows without an error. Where every element is
    written in the end, both are the same. `tf.scatter_nd` makes a tensor that is filled with zeros.
  fix:
  - title: "use tf.scatter_nd, or write every element"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_list.ts:scatter, tfjs-converter/src/executor/tensor_list.ts:TensorList]
  tests:
    valid:
    - |
      input x: float32[None, 2]
      input i: int32[]
      shape = Const {value: int32[1](2)}
      list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
      y = TensorListGetItem(list, i, shape) {element_dtype: float32}
      output y: y
    invalid:
    - at: longer
      severity: warning
      graph: |
        input x: float32[None, 2]
        input n: int32[]
        shape = Const {value: int32[1](2)}
        list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
        longer = TensorListResize(list, n)
        y = TensorListStack(longer, shape) {element_dtype: float32}
        output y: y

"""#),
    (name: "dtypes.yaml", text: #"""
# Element types that TensorFlow.js does not have, and values that do not survive in those that it has.
schema: 1
pack: {id: tfjs-core-dtypes, version: 0.1.0, summary: Element types and values that do not survive}

rules:
- id: TFJ201
  name: quantized-dtype
  category: dtypes
  summary: A quantized element type, which TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  # Reported where the type enters the graph; the nodes behind it that carry it on are related.
  match: {node: {as: n, dtype-enters: quantized}}
  message: "'${n.name}' (op '${n.op}') has the quantized type ${dtype.entering}, which TensorFlow.js does not have"
  note: >-
    TensorFlow.js computes in float32, int32, bool, string and complex64. It has no quantized types, so a quantized constant
    cannot be written, and a quantized tensor has no type at run time. Export the model before quantization (or dequantize
    its weights to float32), and quantize on conversion instead: that makes the files small, and the page
    restores float32 on loading.
  fix:
  - title: "dequantize to float32 and quantize the weights on conversion"
    applicability: suggestion
  - title: "export the model from before post-training quantization"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam
  - tfjs-converter/python/tensorflowjs/write_weights.py:_assert_valid_weight_entry
  - Rules/compat/dtypes.yaml
  tests:
    valid:
    - |
      # plain int8 weights are widened exactly: no finding
      input x: float32[2]
      w = Const {value: int8[2](3, -4)}
      c = Cast(w) {SrcT: int8, DstT: float32}
      y = Mul(x, c) {T: float32}
      output y: y
    invalid:
    - at: w
      message: "'w' (op 'Const') has the quantized type DT_QINT8, which TensorFlow.js does not have"
      graph: |
        input x: float32[2]
        w = Const {value: qint8[2](3, -4)}
        low = Const {value: float32[](-1.0)}
        high = Const {value: float32[](1.0)}
        d = Dequantize(w, low, high) {T: qint8, dtype: float32}
        y = Mul(x, d) {T: float32}
        output y: y
    - at: q
      graph: |
        input q: quint8[2]
        y = Bitcast(q) {T: quint8, type: qint8}
        output y: y
    - at: quantize
      graph: |
        input x: float32[2]
        low = Const {value: float32[](-1.0)}
        high = Const {value: float32[](1.0)}
        quantize = QuantizeV2(x, low, high) {T: quint8}
        back = Dequantize(quantize, low, high) {T: quint8}
        output y: back

- id: TFJ202
  name: unloadable-weight-dtype
  category: dtypes
  summary: A constant or variable of a type that cannot be written as a weight.
  severity: error
  # The converted graph is still the lowered one, whose weights have their stored types; so what decides is what
  # conversion does with the type (Rules/compat/dtypes.yaml), not whether the loader takes it as it is: int8, uint16 or
  # bfloat16 weights are widened exactly and must not be found.
  applies: {phase: converted}
  match: {weight: {as: w, weight-conversion: [unsupported]}}
  where: {not: {dtype: quantized}}
  message: "weight '${w.name}' of type ${w.dtype} cannot be written for TensorFlow.js"
  note: >-
    A weight file holds float32, int32, bool, string or complex64. ${w.dtype} can neither be stored as one of these nor be
    widened to one exactly. Cast the value to float32 or int32 in the model and export again.
  fix:
  - title: "cast '${w.name}' to float32 or int32 before export"
    applicability: suggestion
    snippet: {language: python, text: "w = tf.cast(w, tf.float32)"}
  evidence: [tfjs-core/src/io/io_utils.ts:decodeWeight, Rules/compat/dtypes.yaml]
  tests:
    valid:
    - "w = Const {value: bfloat16[2](0)}\ny = Cast(w) {SrcT: bfloat16, DstT: float32}\noutput y: y\n"
    - "w = Const {value: uint16[2](7)}\ny = Cast(w) {SrcT: uint16, DstT: float32}\noutput y: y\n"
    invalid:
    - at: w
      graph: |
        w = Const {value: float8_e5m2[2](0)}
        y = Cast(w) {SrcT: float8_e5m2, DstT: float32}
        output y: y

- id: TFJ203
  name: cast-to-unknown-dtype
  category: dtypes
  summary: A cast to a type that TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Cast, runtime-dtype: {attr: DstT, known: false}}}
  # Quantized types are another rule's affair.
  where: {not: {dtype: {attr: DstT, in: quantized}}}
  message: "cast to ${n.attr.DstT}, a type that TensorFlow.js does not have"
  note: >-
    TensorFlow.js throws "Error in Cast: unknown dtype null" when it gets here. Cast to int32 instead of another
    integer type, and to float32 instead of another floating type; where the model relies on the narrower type (overflow,
    rounding), say that with ops (`FloorMod`, `ClipByValue`).
  fix:
  - title: "cast to int32 or float32 instead of ${n.attr.DstT}"
    applicability: suggestion
    snippet: {language: python, text: "x = tf.cast(x, tf.int32)   # or tf.float32"}
  evidence: [tfjs-core/src/ops/cast.ts, tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam]
  tests:
    valid:
    - "input x: float32[4]\ny = Cast(x) {SrcT: float32, DstT: int64}\noutput y: y\n"
    - "input x: float32[4]\ny = Cast(x) {SrcT: float32, DstT: float16}\noutput y: y\n"
    invalid:
    - at: y
      message: "cast to uint16, a type that TensorFlow.js does not have"
      graph: |
        input x: float32[4]
        y = Cast(x) {SrcT: float32, DstT: uint16}
        output y: y

- id: TFJ204
  name: int64-out-of-range
  category: numerics
  summary: An integer constant with values beyond int32.
  severity: error
  applies: {phase: converted}
  match: {weight: {as: w, dtype: [int64, uint32, uint64]}}
  where:
  - not: {fits: {type: int32}}
  - not: {only-int64-extremes: true}
  message: "${w.dtype} constant '${w.name}' has values from ${w.min} to ${w.max}, beyond int32"
  note: >-
    TensorFlow.js keeps integers as int32 (-2147483648 to 2147483647), so a greater value becomes another number without any
    error. Keep identifiers and hashes out of the model, or map them to small numbers first. Timestamps: pass them in seconds, relative to a recent start.
  fix:
  - title: "keep the values of '${w.name}' between -2147483648 and 2147483647"
    applicability: suggestion
  - title: "cast to float32 if the exact value does not matter"
    applicability: suggestion
  evidence:
  - tfjs-converter/python/tensorflowjs/write_weights.py:_AUTO_DTYPE_CONVERSION
  - Rules/compat/dtypes.yaml
  tests:
    valid:
    - "input x: int64[2]\nc = Const {value: int64[2](5, -2147483648)}\ny = AddV2(x, c) {T: int64}\noutput y: y\n"
    - |
      # only the sentinel: another rule
      input x: int64[2]
      c = Const {value: int64[1](9223372036854775807)}
      y = AddV2(x, c) {T: int64}
      output y: y
    invalid:
    - at: c
      message: "int64 constant 'c' has values from 5 to 5000000000, beyond int32"
      graph: |
        input x: int64[2]
        c = Const {value: int64[2](5, 5000000000)}
        y = AddV2(x, c) {T: int64}
        output y: y

- id: TFJ205
  name: narrowed-dtype
  category: numerics
  summary: A weight of double precision, which loses precision in TensorFlow.js.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match: {weight: {as: w, weight-conversion: [narrowed]}}
  message: "${w.dtype} weight '${w.name}' is stored as ${weight.converted}, with less precision"
  note: >-
    TensorFlow.js has no double precision. Results may differ from TensorFlow's in the seventh digit, which is without
    effect for most models.
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, Rules/compat/dtypes.yaml]
  tests:
    valid:
    - "input x: float32[2]\nc = Const {value: float32[2](0.5)}\ny = Mul(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: c
      severity: info
      message: "float64 weight 'c' is stored as float32, with less precision"
      graph: |
        input x: float64[2]
        c = Const {value: float64[2](0.1)}
        y = Mul(x, c) {T: float64}
        output y: y

- id: TFJ206
  name: narrowed-input
  category: dtypes
  summary: An input of a type that a page cannot feed exactly.
  severity: info
  applies: {phase: converted}
  match: {input: {as: i, dtype: [int64, uint32, uint64, float64, complex128]}}
  message: "input '${i.key}' is ${i.dtype}; the page feeds it as ${i.runtime}"
  note: >-
    TensorFlow.js has neither 64-bit integers nor double precision. Give the input a tensor of the type that the model has at
    run time (for int64: `tf.tensor(values, shape, 'int32')`); values beyond ±2147483647 do not fit.
  fix:
  - title: "feed int32 where the model says int64, float32 where it says float64"
    applicability: suggestion
    snippet: {language: javascript, text: "const input = tf.tensor(values, shape, 'int32');"}
  evidence: [tfjs-converter/src/executor/graph_executor.ts:checkInputShapeAndType, Rules/compat/dtypes.yaml]
  tests:
    valid:
    - "input x: int32[1, 4]\ny = Relu(x) {T: int32}\noutput y: y\n"
    invalid:
    - at: ids
      message: "input 'ids' is int64; the page feeds it as int32"
      graph: |
        input ids: int64[1, 4]
        y = Relu(ids) {T: int64}
        output y: y

- id: TFJ207
  name: int64-sentinel
  category: numerics
  summary: The greatest or least int64 as a constant, which turns into -1 or 0 in int32.
  severity: error
  applies: {phase: converted}
  match: {weight: {as: w, dtype: int64, only-int64-extremes: true}}
  message: "int64 constant '${w.name}' holds ${w.max} as 'to the end', which is -1 in int32"
  note: >-
    9223372036854775807 (2^63-1) is how NumPy and TensorFlow write "up to the end" as the bound of a slice. Cut down to int32
    it is -1, which means "up to the last but one": the slice loses an element, without an error. Leave
    the bound out (`x[a:]`) or use 2147483647.
  fix:
  - title: "write the bound as 2147483647, or leave it out of the slice"
    applicability: suggestion
    snippet: {language: python, text: "y = x[:, 1:]   # no bound, instead of x[:, 1:2**63 - 1]"}
  evidence: [tfjs-converter/python/tensorflowjs/write_weights.py]
  tests:
    valid:
    - "input x: int64[2]\nc = Const {value: int64[1](4)}\ny = AddV2(x, c) {T: int64}\noutput y: y\n"
    - "input x: int64[2]\nc = Const {value: int64[2](5000000000, 9223372036854775807)}\ny = AddV2(x, c) {T: int64}\noutput y: y\n"
    - |
      # conversion writes the bound of a slice so that it fits
      input x: float32[None, 8]
      begin = Const {value: int64[2](0, 1)}
      end = Const {value: int64[2](0, 9223372036854775807)}
      step = Const {value: int64[2](1)}
      y = StridedSlice(x, begin, end, step) {T: float32, Index: int64}
      output y: y
    invalid:
    - at: most
      graph: |
        input x: int64[2]
        most = Const {value: int64[1](9223372036854775807)}
        y = Minimum(x, most) {T: int64}
        output y: y

- id: TFJ208
  name: float16-overflow
  category: numerics
  summary: A weight with values that float16 does not reach, where float16 is asked for.
  severity: error
  match: {fact: float16-overflow}
  message: "weight '${fact.weight}' has values up to ${fact.value}, which become infinite in float16"
  note: >-
    The greatest number of float16 is 65504. Leave this weight out of --quantize-float16 (give it patterns of the others), or
    store it as uint16, which adapts its scale to the values.
  fix:
  - title: "quantize '${fact.weight}' to uint16, or not at all"
    applicability: suggestion
    snippet: {language: shell, text: "tfjslint convert MODEL OUT_DIR --quantize-float16 --quantize-uint16='${fact.weight}'"}
  evidence: [tfjs-converter/python/tensorflowjs/quantization.py]
  tests:
    valid:
    - "input x: float32[2]\nc = Const {value: float32[2](70000)}\ny = Mul(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: c
      severity: error
      message: "weight 'c' has values up to 70000.0, which become infinite in float16"
      graph: |
        input x: float32[2]
        c = Const {value: float32[2](70000)}
        y = Mul(x, c) {T: float32}
        output y: y
        fact float16-overflow at c {weight: "c", storage: "float16", value: "70000.0"}

- id: TFJ209
  name: quantized-non-finite-weight
  category: numerics
  summary: A weight with NaN or infinity, where integer codes are asked for.
  severity: error
  match: {fact: quantized-non-finite-weight}
  message: "weight '${fact.weight}' has ${fact.value} in it, which no ${fact.storage} code stands for"
  note: >-
    Codes are spread between the least and the greatest value. With NaN or infinity among them there is no such range, and
    every value of the weight would be lost. Such values are mostly a sign of a training that went wrong; where they are meant
    (a mask of -inf), leave the weight out, or store it as float16, which has both.
  fix:
  - title: "leave '${fact.weight}' out of --quantize-${fact.storage}, or store it as float16"
    applicability: suggestion
    snippet: {language: shell, text: "tfjslint convert MODEL OUT_DIR --quantize-${fact.storage} --quantize-float16='${fact.weight}'"}
  evidence: [tfjs-converter/python/tensorflowjs/quantization.py]
  tests:
    valid:
    - "input x: float32[2]\nc = Const {value: float32[2](1)}\ny = Mul(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: c
      severity: error
      message: "weight 'c' has NaN in it, which no uint8 code stands for"
      graph: |
        input x: float32[2]
        c = Const {value: float32[2](1)}
        y = Mul(x, c) {T: float32}
        output y: y
        fact quantized-non-finite-weight at c {weight: "c", storage: "uint8", value: "NaN"}

- id: TFJ210
  name: quantized-empty-weight
  category: numerics
  summary: A weight without elements, where fewer bits are asked for.
  severity: info
  match: {fact: quantized-empty-weight}
  message: "weight '${fact.weight}' has no elements and is written as float32, in 0 bytes"
  note: There is nothing to make smaller. The official converter fails on such a weight.
  evidence: [tfjs-converter/python/tensorflowjs/quantization.py]
  tests:
    valid:
    - "input x: float32[0]\nc = Const {value: float32[0]()}\ny = Mul(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: c
      severity: info
      message: "weight 'c' has no elements and is written as float32, in 0 bytes"
      graph: |
        input x: float32[2]
        c = Const {value: float32[2](1)}
        y = Mul(x, c) {T: float32}
        output y: y
        fact quantized-empty-weight at c {weight: "c", storage: "uint8"}

- id: TFJ211
  name: not-float32
  category: dtypes
  summary: A floating type other than float32, which the runtime has not.
  severity: {recommended: "off", strict: error}
  applies: {phase: converted}
  match: {node: {as: n, dtype-enters: [float16, bfloat16, float64]}}
  message: "'${n.op}' brings ${dtype.entering} into the model: TensorFlow.js computes it as float32"
  note: >-
    TensorFlow.js has one floating type. Numbers of more bits lose precision, numbers of fewer get more of it, and neither is what the model was
    trained with. The strict profile asks for float32 everywhere: export the model so (`tf.keras.mixed_precision.set_global_policy('float32')`).
  fix:
  - title: "export the model with float32 everywhere"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam]
  tests:
    valid:
    - profile: strict
      graph: "input x: float32[2]\ny = Relu(x) {T: float32}\noutput y: y\n"
    - "input x: float16[2]\ny = Relu(x) {T: float16}\noutput y: y\n"
    invalid:
    - at: x
      severity: error
      profile: strict
      graph: "input x: float16[2]\ny = Relu(x) {T: float16}\noutput y: y\n"

"""#),
    (name: "fixes-images.yaml", text: #"""
# Ops on images and signals that can be said by others for narrower inputs, or with other values in places: on request only.
schema: 1
pack: {id: tfjs-fixes-images, version: 0.1.0, summary: "Images, signals and detection in ops that the runtime has, where that narrows the model"}

rules:
- id: TFJ780
  name: combined-suppression-of-one-image
  category: ops
  summary: Non-maximum suppression of all classes, with a batch of unknown size.
  severity: error
  supersedes: [TFJ107]
  applies: {phase: lowered}
  match: {node: {as: n, op: CombinedNonMaxSuppression, inputs: [{index: 2, const: true}, {index: 3, const: true}]}}
  let:
    batch: "1"
    boxes: "dim(n.in1, 1)"
    classes: "dim(n.in1, 2)"
    q: "dim(n.in0, 2)"
    several: "batch * classes"
    each: "min(value(n.in2), boxes)"
    total: "min(value(n.in3), value(n.in2) * classes) if n.attr.pad_per_class else value(n.in3)"
  where:
    holds: ["not known(dim(n.in1, 0))", "known(boxes)", "known(classes)", "known(q)", "boxes > 0", "classes > 0", "value(n.in2) > 0", "value(n.in3) > 0",
            "q == 1 or q == classes", "batch * classes <= 512", "batch * classes * boxes < 16777216"]
  message: "'${n.name}' suppresses boxes in a batch of unknown size; it can be written in other ops for one image only"
  note: >-
    TensorFlow.js suppresses the boxes of one class and image. With one image a run the op becomes one suppression a class. Other sizes of a batch then fail.
    Give the input a batch of known size to keep more images. The model needs executeAsync.
  fix:
  - title: "write '${n.op}' for one image a run"
    applicability: unsafe
    error: "exact for one image but for the order of detections with equal scores; other batches fail"
    replace-subgraph:
      remove: n
      add:
        scoreplanes: {op: Transpose, inputs: [n.in1, "[0, 2, 1]"]}
        scorerows: {op: Reshape, inputs: [scoreplanes, "const([batch * classes, boxes], 'int32')"]}
        scores: {for: "i in range(batch * classes)", op: StridedSlice, inputs: [scorerows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        boxplanes: {op: Transpose, inputs: [n.in0, "[0, 2, 1, 3]"]}
        boxrows: {op: Reshape, inputs: [boxplanes, "const([batch * q, boxes, 4], 'int32')"]}
        planes: {for: "i in range(batch * q)", op: StridedSlice, inputs: [boxrows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        kept:
          for: "i in range(batch * classes)"
          op: NonMaxSuppressionV3
          inputs: ["planes[i // classes * q + (i % classes if q > 1 else 0)]", "scores[i]", "const(each, 'int32')", n.in4, n.in5]
        places: {for: "i in range(batch * classes)", op: AddV2, inputs: ["kept[i]", "const(i * boxes, 'int32')"]}
        # Rows for want of detections, with the score of none.
        joined:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([0] * total, 'int32')", "const(0, 'int32')"]
        foundplaces:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([], 'int32', [0])", "const(0, 'int32')"]
        flatscores: {op: Reshape, inputs: [scoreplanes, "const([batch * classes * boxes], 'int32')"]}
        found: {for: "b in range(batch)", op: GatherV2, inputs: [flatscores, "foundplaces[b]", "const(0, 'int32')"]}
        filled: {for: "b in range(batch)", op: ConcatV2, inputs: ["found[b]", "const([-inf] * total, 'float32')", "const(0, 'int32')"]}
        best: {for: "b in range(batch)", op: TopKV2, inputs: ["filled[b]", "const(total, 'int32')"]}
        chosen: {for: "b in range(batch)", op: GatherV2, inputs: ["joined[b]", "best[b].out1", "const(0, 'int32')"]}
        isfound: {for: "b in range(batch)", op: Greater, inputs: ["best[b].out0", "const(-inf, 'float32')"]}
        counts: {for: "b in range(batch)", op: Cast, inputs: ["isfound[b]"], attrs: {DstT: int32}}
        valid: {for: "b in range(batch)", op: Sum, inputs: ["counts[b]", "[0]"]}
        planeof: {for: "b in range(batch)", op: FloorDiv, inputs: ["chosen[b]", "const(boxes, 'int32')"]}
        classof: {for: "b in range(batch)", op: Sub, inputs: ["planeof[b]", "const(b * classes, 'int32')"]}
        # With one box for all classes the place of a box is that of its score without the class.
        skipped: {for: "b in range(batch if q == 1 else 0)", op: Mul, inputs: ["classof[b]", "const(boxes, 'int32')"]}
        shared: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["chosen[b]", "skipped[b]"]}
        base: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["shared[b]", "const(b * (classes - 1) * boxes, 'int32')"]}
        # Rows of none take a box of zeros behind all others.
        flatboxes: {op: Reshape, inputs: [boxplanes, "const([batch * q * boxes, 4], 'int32')"]}
        withnone: {op: ConcatV2, inputs: [flatboxes, "const([0, 0, 0, 0], 'float32', [1, 4])", "const(0, 'int32')"]}
        picked: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "base[b] if q == 1 else chosen[b]", "const([batch * q * boxes] * total, 'int32')"]}
        corners: {for: "b in range(batch)", op: GatherV2, inputs: [withnone, "picked[b]", "const(0, 'int32')"]}
        inner: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Minimum, inputs: ["corners[b]", "const(1, 'float32')"]}
        clipped: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Maximum, inputs: ["inner[b]", "const(0, 'float32')"]}
        allscores: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "best[b].out0", "const([0] * total, 'float32')"]}
        classes0: {for: "b in range(batch)", op: Mul, inputs: ["classof[b]", "counts[b]"]}
        allclasses: {for: "b in range(batch)", op: Cast, inputs: ["classes0[b]"], attrs: {DstT: float32}}
        outboxes: {op: Pack, inputs: ["clipped if n.attr.clip_boxes else corners"], attrs: {axis: 0}}
        outscores: {op: Pack, inputs: [allscores], attrs: {axis: 0}}
        outclasses: {op: Pack, inputs: [allclasses], attrs: {axis: 0}}
        outvalid: {op: Pack, inputs: [valid], attrs: {axis: 0}}
      result: [outboxes, outscores, outclasses, outvalid]
  evidence: ["tensorflow/core/kernels/image/non_max_suppression_op.cc:BatchedNonMaxSuppressionOp"]
  tests:
    valid:
    - |
      input b: float32[2, 8, 1, 4]
      input s: float32[2, 8, 2]
      e = Const {value: int32[](3)}
      t = Const {value: int32[](4)}
      i = Const {value: float32[](0.5)}
      c = Const {value: float32[](0.25)}
      y = CombinedNonMaxSuppression(b, s, e, t, i, c) {}
      output boxes: y
      output scores: y:1
      output classes: y:2
      output valid: y:3
    invalid:
    - at: y
      graph: |
        input b: float32[None, 8, 1, 4]
        input s: float32[None, 8, 2]
        e = Const {value: int32[](3)}
        t = Const {value: int32[](4)}
        i = Const {value: float32[](0.5)}
        c = Const {value: float32[](0.25)}
        y = CombinedNonMaxSuppression(b, s, e, t, i, c) {}
        output boxes: y
        output scores: y:1
        output classes: y:2
        output valid: y:3
    fixed:
    - graph: |
        input b: float32[None, 8, 1, 4]
        input s: float32[None, 8, 2]
        e = Const {value: int32[](3)}
        t = Const {value: int32[](4)}
        i = Const {value: float32[](0.5)}
        c = Const {value: float32[](0.25)}
        y = CombinedNonMaxSuppression(b, s, e, t, i, c) {}
        output boxes: y
        output scores: y:1
        output classes: y:2
        output valid: y:3

- id: TFJ781
  name: padded-convolution-of-a-batch
  category: ops
  summary: A convolution that resizes or pads first, of several images.
  severity: error
  supersedes: [TFJ107]
  applies: {phase: lowered}
  match: {node: {as: n, op: [FusedPadConv2D, FusedResizeAndPadConv2D], dtype: {attr: T, in: [float32]}}}
  let: {resizes: "n.op == 'FusedResizeAndPadConv2D'"}
  where: {holds: "not known(dim(n.in0, 0)) or dim(n.in0, 0) != 1"}
  message: "'${n.name}' pads and convolves images of a batch, which TensorFlow's own kernel gets wrong behind the first image"
  note: >-
    TensorFlow's kernel keeps rows of the first image for the next ones (measured with 2.19.1). Ops of their own compute each image by itself, so for a batch they
    answer otherwise than TensorFlow does.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: unsafe
    error: "exact for one image; what TensorFlow answers for further ones is not kept"
    replace-subgraph:
      remove: n
      add:
        resized: {if: "resizes", op: ResizeBilinear, inputs: [n.in0, n.in1], attrs: {align_corners: "=n.attr.resize_align_corners"}}
        padded: {op: MirrorPad, inputs: ["resized if resizes else n.in0", "n.in2 if resizes else n.in1"], attrs: {mode: "=n.attr.mode"}}
        result: {op: Conv2D, inputs: [padded, "n.in3 if resizes else n.in2"], attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding"}}
      result: result
  evidence: ["tensorflow/core/kernels/conv_ops_fused_image_transform.cc:FusedResizeConv2DUsingGemmOp"]
  tests:
    valid:
    - |
      input x: float32[1, 4, 5, 3]
      p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
      w = Const {value: float32[3, 3, 3, 2](0.5)}
      y = FusedPadConv2D(x, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = FusedPadConv2D(x, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    - at: y
      graph: |
        input x: float32[2, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        s = Const {value: int32[2](6, 7)}
        y = FusedResizeAndPadConv2D(x, s, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = FusedPadConv2D(x, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    - graph: |
        input x: float32[2, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        s = Const {value: int32[2](6, 7)}
        y = FusedResizeAndPadConv2D(x, s, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y

"""#),
    (name: "integrity.yaml", text: #"""
# Models that contradict themselves, and suppressions that do nothing. All rest on facts that reading, lowering and
# inference noticed; the rules say what they mean and how much they matter.
schema: 1
pack: {id: tfjs-core-integrity, version: 0.1.0, summary: Models that contradict themselves}

rules:
- id: TFJ901
  name: dangling-input
  category: integrity
  summary: A node reads from a node that does not exist.
  severity: error
  match: {fact: dangling-input}
  message: "node '${fact.node}' reads '${fact.input}', which no node gives"
  note: >-
    TensorFlow refuses such a graph, and TensorFlow.js throws while it loads the model, without naming the node. The
    file was cut or edited, or a tool removed a node that was still needed.
  fix:
  - title: "export the model again; if a tool edited the graph, keep '${fact.input}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:transformGraph]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      message: "node 'y' reads 'ghost', which no node gives"
      graph: |
        input x: float32[4]
        y = AddV2(x, ?ghost) {T: float32}
        output y: y
        fact dangling-input at y {input: "ghost"}

- id: TFJ902
  name: duplicate-node
  category: integrity
  summary: Two nodes of a graph, or two functions, have one name.
  severity: error
  match:
    any:
    - fact: {as: fact, kind: duplicate-node}
  message: "a second node is called '${fact.node}'"
  note: >-
    Names are how nodes refer to each other, so it is not defined which of them is meant. TensorFlow refuses such a graph.
  fix:
  - title: "export the model again, or rename one of the nodes in the tool that made the graph"
    applicability: suggestion
  evidence: [tensorflow/core/graph/graph_constructor.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact duplicate-node at y

- id: TFJ903
  name: cycle
  category: integrity
  summary: Nodes that wait for each other, outside a loop.
  severity: error
  match: {fact: cycle}
  message: "node '${fact.node}' depends on itself: ${fact.path}"
  note: >-
    Only a loop's NextIteration may lead back. TensorFlow refuses the graph; TensorFlow.js gives no error but undefined outputs.
  fix:
  - title: "export the model again; if a tool edited the graph, check the edges of ${fact.path}"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/model_analysis.ts:getNodesInTopologicalOrder]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: a
      message: "node 'a' depends on itself: a → b"
      graph: |
        input x: float32[4]
        a = AddV2(x, b) {T: float32}
        b = Relu(a) {T: float32}
        output y: b
        fact cycle at a {path: "a → b", length: 2}

- id: TFJ904
  name: bad-output-index
  category: integrity
  summary: A node reads an output that its producer does not have.
  severity: error
  match: {fact: bad-output-index}
  message: "node '${fact.node}' reads '${fact.input}', an output that does not exist"
  note: "The producer has fewer outputs than that. TensorFlow refuses such a graph."
  fix:
  - title: "export the model again, or lead '${fact.node}' to an output that exists"
    applicability: suggestion
  evidence: [tensorflow/core/graph/graph_constructor.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: z
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        z = Relu(y:3) {T: float32}
        output z: z
        fact bad-output-index at z {input: "y:3", op: Relu, count: 1}

- id: TFJ905
  name: dtype-contradiction
  category: integrity
  summary: A node gets another element type than it wants.
  severity: error
  match: {fact: dtype-contradiction}
  message: "types of op '${fact.op}' contradict each other: ${fact.reason}"
  note: "The graph was edited or is broken: TensorFlow itself would refuse it. Put a Cast in between or correct the attribute."
  fix:
  - title: "cast input ${fact.input} from ${fact.found} to ${fact.expected} in the model, and export again"
    applicability: suggestion
  evidence: [tensorflow/core/framework/node_def_util.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact dtype-contradiction at y {reason: "input 0 is int32 where float32 is wanted", input: 0, expected: float32, found: int32}

- id: TFJ906
  name: shape-contradiction
  category: integrity
  summary: A node gets shapes that do not fit together.
  severity: error
  match: {fact: shape-contradiction}
  message: "shapes at op '${fact.op}' do not fit: ${fact.reason}"
  note: "With inputs of ${fact.operands} the op fails in TensorFlow as well as in TensorFlow.js."
  fix:
  - title: "correct the shapes in the model and export again"
    applicability: suggestion
  - title: "if --dim pinned an input, pin it to another size"
    applicability: suggestion
  evidence: [tensorflow/core/framework/shape_inference.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input a: float32[2, 5]
        input b: float32[2, 5]
        y: float32[2, 5] = AddV2(a, b) {T: float32}
        output y: y
        fact shape-contradiction at y {reason: "inner dimensions 5 and 7 differ", operands: "[2, 5] and [7, 2]"}

- id: TFJ907
  name: missing-function
  category: integrity
  summary: A node calls a function that the model does not have.
  severity: error
  match: {fact: missing-function}
  message: "node '${fact.node}' calls function '${fact.function}', which the model does not have"
  note: "The function library was cut. TensorFlow fails when it gets to the call, TensorFlow.js throws an unknown-op error."
  fix:
  - title: "export the model again with all functions that it calls"
    applicability: suggestion
  evidence: [tensorflow/core/framework/function.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: call
      graph: |
        input x: float32[4]
        call: float32[4] = PartitionedCall(x) {Tin: [float32], Tout: [float32]}
        output y: call
        fact missing-function at call {function: "__inference_f_12", attribute: f}

- id: TFJ908
  name: recursive-function
  category: integrity
  summary: A function calls itself.
  severity: error
  match: {fact: recursive-function}
  message: "function '${fact.function}' calls itself, so the call cannot be inlined"
  note: >-
    TensorFlow.js runs one flat graph and has no calls. Write the recursion as a loop (`tf.while_loop`).
  fix:
  - title: "write the recursion in '${fact.function}' as tf.while_loop, and export again"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_executor.ts]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: call
      graph: |
        input x: float32[4]
        call: float32[4] = PartitionedCall(x) {Tin: [float32], Tout: [float32]}
        output y: call
        fact recursive-function at call {function: f}

- id: TFJ909
  name: missing-shard
  category: integrity
  summary: A data file of the variables is missing or too short.
  severity: error
  match: {fact: [missing-shard, short-shard]}
  message: "the variables' data file '${fact.path}' is missing or too short"
  note: >-
    The index of the variables names more data than is there, so their values cannot be read. Often a copy was interrupted, or
    large files were left out of a repository (git-lfs pointers).
  fix:
  - title: "copy the whole `variables` folder again, or run 'git lfs pull'"
    applicability: suggestion
  evidence: [tensorflow/core/util/tensor_bundle/tensor_bundle.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact missing-shard {path: "variables/variables.data-00000-of-00001"}
    - at: model
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact short-shard {path: "variables/variables.data-00000-of-00001", expected: 400, actual: 120}

- id: TFJ910
  name: signature-names-nothing
  category: integrity
  summary: An entry of the signature names a tensor that the graph does not have.
  severity: error
  match: {fact: signature-names-nothing}
  message: "${fact.direction} '${fact.key}' of the signature names '${fact.tensor}', which the graph does not have"
  note: "Signature and graph do not belong together: TensorFlow cannot run this signature either."
  fix:
  - title: "export the model again, or choose another signature with --signature"
    applicability: suggestion
  evidence: [tensorflow/core/protobuf/meta_graph.proto]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: probs
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact signature-names-nothing {key: probs, tensor: "probs:0", direction: output}

- id: TFJ911
  name: missing-variable
  category: integrity
  summary: A variable has no value in the checkpoint, or one of another type or shape.
  severity: error
  match: {fact: missing-variable}
  message: "variable '${fact.variable}' has no value: the checkpoint has no key '${fact.key}'"
  note: "Without its value it cannot become a constant, and a page has no variables."
  fix:
  - title: "save the model again, with the variable tracked by the saved object"
    applicability: suggestion
  evidence: [tensorflow/core/util/tensor_bundle/tensor_bundle.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: dense/kernel
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact missing-variable {variable: "dense/kernel", key: "dense/kernel"}

- id: TFJ915
  name: variable-mismatch
  category: integrity
  summary: The graph and the checkpoint disagree about a variable's type or shape.
  severity: error
  match: {fact: variable-mismatch}
  message: "variable '${fact.variable}' is ${fact.graph} in the graph and ${fact.checkpoint} in the checkpoint"
  note: "Graph and checkpoint do not belong to the same export."
  fix:
  - title: "save graph and variables together again"
    applicability: suggestion
  evidence: [tensorflow/core/util/tensor_bundle/tensor_bundle.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: w
      message: "variable 'w' is float32 [4] in the graph and float32 [5] in the checkpoint"
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact variable-mismatch {variable: w, key: w, graph: "float32 [4]", checkpoint: "float32 [5]"}

- id: TFJ912
  name: composite-signature
  category: integrity
  summary: An input or output of the signature is a sparse, ragged or other composite tensor.
  severity: warning
  match: {fact: composite-signature}
  message: "entry '${fact.key}' of the signature is a sparse or ragged tensor: the page deals with its component tensors"
  note: >-
    A sparse or ragged tensor is several plain tensors together (values, indices, a shape or row splits). TensorFlow.js has
    only plain ones, so each component becomes an input or output of its own, under a name that the exporter chose. Export a
    signature that takes and gives plain tensors to choose the names.
  fix:
  - title: "export a signature with the plain tensors (values, indices, row splits) of '${fact.key}'"
    applicability: suggestion
  evidence: [tensorflow/core/protobuf/meta_graph.proto:TensorInfo, tfjs-converter/src/executor/graph_model.ts]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: tokens
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact composite-signature {key: tokens}

- id: TFJ913
  name: unraised-control-flow
  category: control-flow
  summary: Switch, Merge and loop frames that do not nest well enough to become If and While.
  severity: info
  match: {fact: unraised-control-flow}
  message: "the control flow at '${fact.node}' stays in its old form (Switch, Merge, Enter, Exit)"
  note: >-
    TensorFlow.js runs the old form, with executeAsync, as long as no control edges decide what happens inside.
  evidence: [tfjs-converter/src/executor/graph_executor.ts]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      severity: info
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact unraised-control-flow at y

- id: TFJ914
  name: unknown-output
  category: integrity
  summary: A node reads a later output of an op of which nothing is known.
  severity: error
  match: {fact: unknown-output}
  where: {undecided: the outputs of the custom op}
  message: "cannot tell whether '${fact.input}', which node '${fact.node}' reads, exists: the op's outputs are not known"
  note: >-
    The op is known neither to TensorFlow nor to the model (its op list is stripped), so only its first output can be
    named. Declare the op under `custom_ops` if the page registers it, and suppress this finding with a reason.
  fix:
  - title: "export with the op's definition: let the library that registers it be loaded, and do not strip the op list"
    applicability: suggestion
  - title: "suppress this finding, if the page's own implementation gives that output"
    applicability: suggestion
    snippet:
      language: yaml
      text: |
        suppress:
          - {rule: TFJ914, node: "${fact.node}", reason: "registered in ..."}
  evidence: [tensorflow/core/protobuf/meta_graph.proto:stripped_op_list]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      outcome: inconclusive
      graph: |
        input x: float32[4]
        own = AcmeSplit(x)
        y = Relu(own:1) {T: float32}
        output y: y
        fact unknown-output at y {input: "own:1"}

- id: TFJ916
  name: duplicate-function
  category: integrity
  summary: Two functions of the library have one name.
  severity: warning
  match: {fact: duplicate-function}
  message: "two functions of the model are called '${fact.function}'; the first counts"
  note: "TensorFlow takes the first. If they differ, a tool that merged models lost one of them."
  fix:
  - title: "export the model again, or rename one of the functions"
    applicability: suggestion
  evidence: [tensorflow/core/framework/function.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact duplicate-function {function: f}

- id: TFJ917
  name: signature-contradiction
  category: integrity
  summary: The signature says another type or shape than the graph.
  severity: error
  match: {fact: signature-contradiction}
  message: "entry '${fact.key}' of the signature contradicts the graph: ${fact.reason}"
  note: "Signature and graph do not belong together, or a tool edited one of them."
  fix:
  - title: "export the model again"
    applicability: suggestion
  evidence: [tensorflow/core/protobuf/meta_graph.proto]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: x
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact signature-contradiction {key: x, reason: "float32 [4] there, int32 [4] in the graph"}

- id: TFJ918
  name: empty-signature
  category: integrity
  summary: A signature, or a graph without one, that gives no output.
  severity: error
  match: {fact: empty-signature}
  message: "the model gives no output, so there is nothing to run"
  note: >-
    Everything in a model is judged by what its outputs need. Here nothing is needed, so nothing could be judged. Name the
    outputs of a frozen graph with `--output-nodes`, or export a signature that returns something.
  fix:
  - title: "export a signature that returns something, or name the graph's outputs with --output-nodes"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_executor.ts]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact empty-signature {}

- id: TFJ919
  name: unreadable-table-file
  category: integrity
  summary: A lookup table that is filled from a text file, which cannot be read.
  severity: error
  match: {fact: unreadable-table-file}
  message: "the table of '${fact.node}' is filled from a text file that cannot be used: ${fact.reason}"
  note: >-
    A page cannot read the file, so conversion writes its lines into the model. The file belongs under `assets/` of the
    SavedModel. Restore it, or build the table from tensors (`tf.lookup.KeyValueTensorInitializer`) and export again.
  fix:
  - title: "restore the file under assets/, or fill the table from tensors"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/hash_table.ts, tensorflow/core/kernels/lookup_util.cc]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact unreadable-table-file at y {reason: "it is not there"}

- id: TFJ920
  name: lookup-in-function
  category: integrity
  summary: A table that is used inside of a branch or loop body.
  severity: error
  match: {fact: lookup-in-function}
  message: "'${fact.node}' (op '${fact.op}') uses a table inside of a branch or loop body, which has no access to tables"
  note: >-
    TensorFlow.js hands the tables of a model to its main graph only. In the functions of `If` and `While` a lookup
    throws. Look the keys up before the branch or loop, and pass the results in.
  fix:
  - title: "look the keys up before the branch or loop and export again"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_executor.ts, tfjs-converter/src/operations/executors/hash_table_executor.ts]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact lookup-in-function at y {}

- id: TFJ921
  name: table-without-content
  category: integrity
  summary: A lookup table that nothing fills.
  severity: error
  match: {fact: table-without-content}
  message: "nothing in the model fills the table '${fact.node}'"
  note: >-
    In TensorFlow a lookup fails until the table is initialised; in TensorFlow.js each lookup silently gives the default. A frozen graph loses what
    fills its tables, as no output needs it. Export a SavedModel, whose initializer is kept.
  fix:
  - title: "export a SavedModel instead of a frozen graph"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_model.ts:executeInitializerGraph, tfjs-converter/src/executor/hash_table.ts:findWithDefault]
  tests:
    valid:
    - "input x: float32[2]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: t
      graph: |
        input x: string[2]
        t = HashTableV2() {key_dtype: string, value_dtype: int64}
        d = Const {value: int64[](0), dtype: int64}
        y = LookupTableFindV2(t, x, d) {Tin: string, Tout: int64}
        output y: y

- id: TFJ981
  name: unused-suppression
  category: hygiene
  summary: A suppression that excuses nothing.
  severity: info
  match: {fact: unused-suppression}
  message: "the suppression of '${fact.rule}' at '${fact.pattern}' excuses nothing"
  note: "What it excused is gone, or its pattern does not match any more. Remove it, so that it does not hide something new."
  evidence: [Sources/Linting/Linter.swift]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      message: "the suppression of 'TFJ901' at 'head/*' excuses nothing"
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        suppress TFJ901 at "head/*" {reason: "known"}

- id: TFJ982
  name: expired-suppression
  category: hygiene
  summary: A suppression whose time is over.
  severity: warning
  match: {fact: expired-suppression}
  message: "the suppression of '${fact.rule}' at '${fact.pattern}' expired on ${fact.expires} and excuses nothing"
  note: "Its reason was: ${fact.reason}. Repair the model, or decide anew and set a later day."
  evidence: [Sources/Linting/Linter.swift]
  tests:
    valid:
    - |
      # its last day is still to come
      input x: float32[4]
      y = Relu(x) {T: float32}
      output y: y
      suppress TFJ901 {reason: "until v3", expires: "2026-06-01"}
    invalid:
    - at: model
      severity: warning
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        suppress TFJ901 {reason: "until v2", expires: "2026-01-31"}

"""#),
    (name: "layers.yaml", text: #"""
# Layers and arithmetic in forms that TensorFlow.js does not compute, or computes wrongly.
#
# Much of it is rewritten by conversion where that can be told what to write. These rules judge what is left then, and a
# model.json as it is. All was measured with TensorFlow.js 4.22 on cpu against TensorFlow 2.19.
schema: 1
pack: {id: tfjs-layers, version: 0.1.0, summary: Layers and arithmetic in forms that TensorFlow.js gets wrong}

rules:
- id: TFJ120
  name: strided-and-dilated-convolution
  category: ops
  summary: A convolution with a stride and a dilation.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [Conv1D, Conv2D, _FusedConv2D, DepthwiseConv2d, DepthwiseConv2dNative, FusedDepthwiseConv2dNative, Conv3D]
      attrs: {strides: {some: {ge: 2}}, dilations: {some: {ge: 2}}}
  message: "'${n.name}' (op '${n.op}') has strides [${n.attr.strides}] and dilations [${n.attr.dilations}]: TensorFlow.js takes one or the other"
  note: >-
    The page throws "Either strides or dilations must be 1", on whatever axes they are. Drop the dilation where the kernel has
    size 1 on its axis (it means nothing there). Else write zeros between the elements of the kernel, and dilation 1: the same
    numbers at more computation. Or convolve with stride 1 and take every second row and column of the result.
  fix:
  - title: "write the kernel of '${n.name}' with zeros between its elements, without dilation"
    applicability: suggestion
    snippet:
      language: python
      text: |
        wide = np.zeros(((kernel.shape[0] - 1) * d + 1, (kernel.shape[1] - 1) * d + 1, *kernel.shape[2:]), np.float32)
        wide[::d, ::d] = kernel
        y = tf.nn.conv2d(x, wide, strides, padding)
  evidence: ["tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne", "tfjs-core/src/ops/conv2d.ts:conv2d_"]
  tests:
    valid:
    - |
      input x: float32[1, 8, 8, 2]
      input w: float32[3, 3, 2, 4]
      y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 1, 1, 1], padding: "SAME", data_format: "NHWC"}
      z = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 2, 3, 1], padding: "SAME", data_format: "NHWC"}
      output y: y
      output z: z
    invalid:
    - at: y
      message: "'y' (op 'Conv2D') has strides [1, 2, 2, 1] and dilations [1, 2, 2, 1]: TensorFlow.js takes one or the other"
      graph: |
        input x: float32[1, 8, 8, 2]
        input w: float32[3, 3, 2, 4]
        y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 2, 2, 1], padding: "SAME", data_format: "NHWC"}
        output y: y
    - at: y
      graph: |
        # of different axes
        input x: float32[1, 8, 8, 2]
        input w: float32[3, 3, 2, 2]
        y = DepthwiseConv2dNative(x, w) {T: float32, strides: [1, 2, 1, 1], dilations: [1, 1, 2, 1], padding: "SAME", data_format: "NHWC"}
        output y: y

- id: TFJ121
  name: grouped-convolution
  category: ops
  summary: A convolution in groups, whose filter is not as deep as its input.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, Conv3D], grouped-convolution: true}}
  message: "'${n.name}' (op '${n.op}') convolves in groups: the input ${n.in0.shape} is deeper than the filter ${n.in1.shape}"
  note: >-
    TensorFlow.js has no groups: it throws "depth of input must match input depth for filter". Conversion writes one convolution
    for each group where it knows the depth of the input and there are not more than 64 groups. With as many groups as channels,
    use a depthwise convolution (`tf.keras.layers.DepthwiseConv2D`). If this cannot be decided, say the depth of the input when
    you export.
  fix:
  - title: "say the depth of the input, or split '${n.name}' into one convolution a group"
    applicability: suggestion
    snippet:
      language: python
      text: |
        parts = [tf.nn.conv2d(p, k, strides, padding)
                 for p, k in zip(tf.split(x, groups, -1), tf.split(kernel, groups, -1))]
        y = tf.concat(parts, -1)
  evidence: ["tfjs-core/src/ops/conv2d.ts:conv2d_", "tfjs-core/src/ops/conv3d.ts:conv3d_"]
  tests:
    valid:
    - |
      input x: float32[1, 8, 8, 2]
      w = Const {value: float32[3, 3, 2, 4](0.5)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
    - |
      # conversion splits it
      input x: float32[1, 8, 8, 4]
      w = Const {value: float32[3, 3, 2, 4](0.5)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
    - format: tfjs_graph_model
      graph: |
        # the channels come first
        input x: float32[1, 2, 8, 4]
        w = Const {value: float32[3, 3, 2, 4](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
        output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 8, 8, 4]
        w = Const {value: float32[3, 3, 2, 4](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "SAME", data_format: "NHWC"}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input x: float32[?]
        w = Const {value: float32[3, 3, 2, 4](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y

- id: TFJ122
  name: channels-first-layout
  category: ops
  summary: An op on images with the channels first, which TensorFlow.js computes as if they were last.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op:
        - DepthwiseConv2dNative
        - FusedDepthwiseConv2dNative
        - Conv2DBackpropInput
        - Conv3D
        - FusedBatchNorm
        - FusedBatchNormV2
        - FusedBatchNormV3
        - BiasAdd
        attrs: {data_format: [NCHW, NCDHW]}
    # Windows and strides of 1 leave everything as it is.
    - node: {as: n, op: [MaxPool, AvgPool, MaxPool3D, AvgPool3D], attrs: {data_format: [NCHW, NCDHW], ksize: {some: {ge: 2}}}}
    - node: {as: n, op: [MaxPool, AvgPool, MaxPool3D, AvgPool3D], attrs: {data_format: [NCHW, NCDHW], strides: {some: {ge: 2}}}}
    # Plain convolutions are computed right but for these.
    - node: {as: n, op: [Conv2D, _FusedConv2D], attrs: {data_format: NCHW, strides: {some: {ge: 2}}}}
    - node: {as: n, op: [Conv2D, _FusedConv2D], attrs: {data_format: NCHW, dilations: {some: {ge: 2}}}}
  message: "'${n.name}' (op '${n.op}') has its channels first (${n.attr.data_format}), which TensorFlow.js computes as if they were last"
  note: >-
    TensorFlow.js reads `data_format` for a plain convolution only, and even there takes strides and dilations from the places of
    a channels-last image. The rest gives other numbers without an error, or fails where the sizes do not fit. Conversion of a
    TensorFlow model writes such ops with the channels last, with a Transpose before and behind. A `model.json` has to be
    converted anew from the TensorFlow model, or the model exported with channels last (`data_format="channels_last"`).
  fix:
  - title: "convert the TensorFlow model with 'tfjslint convert', or export it with channels last"
    applicability: suggestion
    snippet: {language: python, text: "tf.keras.backend.set_image_data_format(\"channels_last\")"}
  evidence:
  - tfjs-converter/src/operations/executors/convolution_executor.ts:executeOp
  - tfjs-converter/python/tensorflowjs/op_list/normalization.json
  - tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:BiasAdd
  tests:
    valid:
    - |
      # conversion transposes
      input x: float32[1, 3, 8, 8]
      y = MaxPool(x) {T: float32, ksize: [1, 1, 2, 2], strides: [1, 1, 2, 2], padding: "VALID", data_format: "NCHW"}
      output y: y
    - format: tfjs_graph_model
      graph: |
        input x: float32[1, 3, 8, 8]
        w = Const {value: float32[3, 3, 3, 4](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
        output y: y
    - format: tfjs_graph_model
      graph: |
        input x: float32[1, 3, 8, 8]
        y = MaxPool(x) {T: float32, ksize: [1, 1, 1, 1], strides: [1, 1, 1, 1], padding: "VALID", data_format: "NCHW"}
        output y: y
    - |
      input x: float32[1, 8, 8, 3]
      c = Const {value: float32[3](1)}
      y = BiasAdd(x, c) {T: float32, data_format: "NHWC"}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' (op 'Conv2D') has its channels first (NCHW), which TensorFlow.js computes as if they were last"
      graph: |
        input x: float32[1, 3, 8, 8]
        w = Const {value: float32[3, 3, 3, 4](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 2, 2], dilations: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 3, 8, 8]
        y = AvgPool(x) {T: float32, ksize: [1, 1, 2, 2], strides: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 3, 8, 8]
        c = Const {value: float32[3](1)}
        y = FusedBatchNormV3(x, c, c, c, c) {T: float32, U: float32, is_training: false, data_format: "NCHW", epsilon: 0.001}
        output y: y
    - at: y
      graph: |
        # without the rank, conversion does not know the order of axes
        input x: float32[?]
        c = Const {value: float32[3](1)}
        y = BiasAdd(x, c) {T: float32, data_format: "NCHW"}
        output y: y

- id: TFJ123
  name: depth-to-space-channels-first
  category: backends
  summary: A DepthToSpace with the channels first, which the cpu backend refuses.
  severity: error
  applies: {phase: converted, backends: [cpu]}
  match: {node: {as: n, op: DepthToSpace, attrs: {data_format: NCHW}}}
  message: "'${n.name}' has its channels first (NCHW), which the cpu backend does not take"
  note: >-
    The cpu backend throws "Only NHWC dataFormat supported on CPU for depthToSpace"; webgl runs it. Conversion of a TensorFlow
    model writes it with the channels last.
  fix:
  - title: "convert the TensorFlow model with 'tfjslint convert'"
    applicability: suggestion
  evidence: ["tfjs-backend-cpu/src/kernels/DepthToSpace.ts:depthToSpace"]
  tests:
    valid:
    - "input x: float32[1, 4, 2, 2]\ny = DepthToSpace(x) {T: float32, block_size: 2, data_format: \"NCHW\"}\noutput y: y\n"
    - backends: [webgl]
      format: tfjs_graph_model
      graph: "input x: float32[1, 4, 2, 2]\ny = DepthToSpace(x) {T: float32, block_size: 2, data_format: \"NCHW\"}\noutput y: y\n"
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 4, 2, 2]
        y = DepthToSpace(x) {T: float32, block_size: 2, data_format: "NCHW"}
        output y: y

- id: TFJ124
  name: explicit-pool-padding
  category: ops
  summary: A pool with its padding spelled out.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [MaxPool, AvgPool, MaxPoolWithArgmax], attrs: {padding: EXPLICIT}}}
  message: "'${n.name}' (op '${n.op}') has the padding [${n.attr.explicit_paddings}], where TensorFlow.js knows SAME and VALID only"
  note: >-
    The page throws "Unknown padding parameter: explicit". Pad before the pool with what never wins (minus infinity for MaxPool),
    and pool with VALID. Conversion does that for floating-point images.
  fix:
  - title: "pad before '${n.name}', and pool without padding"
    applicability: suggestion
    snippet:
      language: python
      text: |
        x = tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], constant_values=x.dtype.min)
        y = tf.nn.max_pool2d(x, 3, 2, "VALID")
  evidence: ["tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo"]
  tests:
    valid:
    - "input x: float32[1, 8, 8, 2]\ny = MaxPool(x) {T: float32, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: \"SAME\"}\noutput y: y\n"
    - |
      # conversion pads
      input x: float32[1, 8, 8, 2]
      y = MaxPool(x) {T: float32, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 0, 0, 0, 0]}
      output y: y
    invalid:
    - at: y
      message: "'y' (op 'MaxPool') has the padding [0, 0, 1, 1, 0, 0, 0, 0], where TensorFlow.js knows SAME and VALID only"
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 8, 8, 2]
        y = MaxPool(x) {T: float32, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 0, 0, 0, 0]}
        output y: y

- id: TFJ125
  name: pool-over-channels
  category: ops
  summary: A pool whose window or stride is not of rows and columns only.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D]
        attrs: {ksize: {at: {-1: {ge: 2}}}}
        not: {attrs: {data_format: [NCHW, NCDHW]}}
    - node:
        as: n
        op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D]
        attrs: {strides: {at: {-1: {ge: 2}}}}
        not: {attrs: {data_format: [NCHW, NCDHW]}}
    - node: {as: n, op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D], attrs: {ksize: {at: {0: {ge: 2}}}}}
    - node: {as: n, op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D], attrs: {strides: {at: {0: {ge: 2}}}}}
  message: "'${n.name}' (op '${n.op}') has window [${n.attr.ksize}] and strides [${n.attr.strides}]: TensorFlow.js pools over rows and columns only"
  note: >-
    The pool over channels or over the batch is silently left out, and the result has another shape. Reshape so that what is
    pooled is an axis of its own, and reduce over that axis.
  fix:
  - title: "reduce over an axis of its own instead"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.reduce_max(tf.reshape(x, [batch, height, width, channels // k, k]), -1)"}
  evidence: ["tfjs-converter/src/operations/executors/convolution_executor.ts:executeOp"]
  tests:
    valid:
    - "input x: float32[1, 8, 8, 4]\ny = MaxPool(x) {T: float32, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: \"SAME\"}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input x: float32[1, 8, 8, 4]
        y = MaxPool(x) {T: float32, ksize: [1, 1, 1, 2], strides: [1, 1, 1, 2], padding: "VALID"}
        output y: y

- id: TFJ126
  name: dilated-transposed-convolution
  category: ops
  summary: A transposed convolution with a dilation.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Conv2DBackpropInput, attrs: {dilations: {some: {ge: 2}}}}}
  message: "'${n.name}' is a transposed convolution with dilations [${n.attr.dilations}], which TensorFlow.js does not read"
  note: >-
    The result is silently that of a convolution without dilation, or NaN where it is larger. Write zeros between the elements of
    the kernel, and dilation 1.
  fix:
  - title: "write the kernel with zeros between its elements, without dilation"
    applicability: suggestion
  evidence: ["tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv2DBackpropInput"]
  tests:
    valid:
    - |
      input x: float32[1, 8, 8, 4]
      w = Const {value: float32[3, 3, 2, 4](0.5)}
      s = Const {value: int32[4](1, 8, 8, 2)}
      y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, 8, 8, 4]
        input w: float32[3, 3, 2, 4]
        s = Const {value: int32[4](1, 8, 8, 2)}
        y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 2, 2, 1], padding: "SAME"}
        output y: y

- id: TFJ127
  name: short-size-of-transposed-convolution
  category: ops
  summary: A transposed convolution that is told rows and columns only.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Conv2DBackpropInput, inputs: [{index: 0, elements: {le: 3}}]}}
  message: "'${n.name}' gets the size of its result as two numbers; TensorFlow.js needs all four"
  note: >-
    The page throws "Length of inShape and rank of dy must match". Give batch, rows, columns and channels
    (`tf.nn.conv2d_transpose` does).
  fix:
  - title: "give all four sizes of the result"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.nn.conv2d_transpose(x, kernel, [tf.shape(x)[0], height, width, channels], strides)"}
  evidence: ["tfjs-core/src/ops/conv2d_backprop_input.ts:conv2DBackpropInput_"]
  tests:
    valid:
    - |
      input x: float32[1, 8, 8, 4]
      input s: int32[4]
      w = Const {value: float32[3, 3, 2, 4](0.5)}
      y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, 8, 8, 4]
        w = Const {value: float32[3, 3, 2, 4](0.5)}
        s = Const {value: int32[2](8, 8)}
        y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y

- id: TFJ128
  name: integer-transposed-convolution
  category: dtypes
  summary: A transposed convolution of whole numbers.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Conv2DBackpropInput, inputs: [{index: 2, runtime: [int32]}]}}
  message: "'${n.name}' is a transposed convolution of ${n.in2.dtype}, whose result is float32 in TensorFlow.js"
  note: >-
    The numbers are right up to 2^24, their type is not: what needs whole numbers behind it fails, and the page gets floats. Cast
    to float32 before, and back after.
  fix:
  - title: "cast to float32 before '${n.name}', and back after it"
    applicability: suggestion
  evidence: ["tfjs-backend-cpu/src/kernels/Conv2DBackpropInput.ts:conv2DBackpropInput"]
  tests:
    valid:
    - |
      input x: float32[1, 8, 8, 4]
      w = Const {value: float32[3, 3, 2, 4](0.5)}
      s = Const {value: int32[4](1, 8, 8, 2)}
      y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: int32[1, 8, 8, 4]
        input w: int32[3, 3, 2, 4]
        s = Const {value: int32[4](1, 8, 8, 2)}
        y = Conv2DBackpropInput(s, w, x) {T: int32, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y

- id: TFJ129
  name: unknown-fused-op
  category: ops
  summary: A fused op with a step that TensorFlow.js does not fuse.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative]
      attrs: {fused_ops: {some: {not-in: [NoOp, BiasAdd, Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu]}}}
  message: "'${n.name}' (op '${n.op}') fuses ${n.attr.fused_ops}, of which TensorFlow.js knows only a bias and one activation"
  note: >-
    The page throws. After a bias TensorFlow.js applies Relu, Relu6, Elu, Sigmoid, LeakyRelu or Prelu; it knows neither another
    sum nor a batch normalization in a fused op. Such nodes come from an optimizer for another machine: convert the model as it
    was before (a SavedModel, not a graph that was optimized for a device), or convert the TensorFlow graph with `tfjslint
    convert`, which takes fused ops apart.
  fix:
  - title: "convert the TensorFlow model, as it was before it was optimized"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/convolution_executor.ts:fusedConvAndDepthWiseParams
  - tfjs-converter/src/operations/executors/matrices_executor.ts:executeOp
  - tfjs-backend-cpu/src/utils/fused_utils.ts:applyActivation
  tests:
    valid:
    - format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        w = Const {value: float32[3, 4](0.5)}
        b = Const {value: float32[4](1)}
        y = _FusedMatMul(x, w, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"], leakyrelu_alpha: 0.3}
        output y: y
    - |
      # conversion takes it apart
      input x: float32[2, 3]
      w = Const {value: float32[3, 4](0.5)}
      b = Const {value: float32[4](1)}
      y = _FusedMatMul(x, w, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Tanh"]}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' (op '_FusedMatMul') fuses BiasAdd, Tanh, of which TensorFlow.js knows only a bias and one activation"
      graph: |
        input x: float32[2, 3]
        w = Const {value: float32[3, 4](0.5)}
        b = Const {value: float32[4](1)}
        y = _FusedMatMul(x, w, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Tanh"]}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 5, 5, 2]
        w = Const {value: float32[3, 3, 2, 4](0.5)}
        b = Const {value: float32[4](1)}
        y = _FusedConv2D(x, w, b, b, b, b) {T: float32, num_args: 4, fused_ops: ["FusedBatchNorm"], strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y

- id: TFJ130
  name: dropped-activation
  category: ops
  summary: A fused op with an activation and no bias.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative]
      attrs: {fused_ops: {at: {0: {in: [Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu, Tanh]}}}}
  message: "'${n.name}' (op '${n.op}') fuses ${n.attr.fused_ops} without a bias, and TensorFlow.js drops the activation"
  note: >-
    There is no error: TensorFlow.js takes the activation from the second place of `fused_ops`, behind a bias. Convert the
    TensorFlow model with `tfjslint convert`, or export it without fused ops.
  fix:
  - title: "convert the TensorFlow model, as it was before it was optimized"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/convolution_executor.ts:fusedConvAndDepthWiseParams
  - tfjs-converter/src/operations/executors/matrices_executor.ts:executeOp
  tests:
    valid:
    - format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        w = Const {value: float32[3, 4](0.5)}
        y = _FusedMatMul(x, w) {T: float32, num_args: 0, fused_ops: []}
        output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        w = Const {value: float32[3, 4](0.5)}
        y = _FusedMatMul(x, w) {T: float32, num_args: 0, fused_ops: ["Relu"]}
        output y: y

- id: TFJ131
  name: fused-leaky-relu-without-slope
  category: ops
  summary: A depthwise convolution fused with LeakyRelu, whose slope TensorFlow.js does not read.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: FusedDepthwiseConv2dNative, attrs: {fused_ops: {contains: LeakyRelu}}}}
  message: "'${n.name}' fuses LeakyRelu with a depthwise convolution, and TensorFlow.js gives NaN for what is below zero"
  note: >-
    TensorFlow.js reads `leakyrelu_alpha` for ordinary convolutions and matrix products only. `tfjslint convert` leaves this
    activation a node of its own: convert the TensorFlow model anew.
  fix:
  - title: "convert the TensorFlow model with 'tfjslint convert'"
    applicability: suggestion
  evidence: ["tfjs-converter/python/tensorflowjs/op_list/convolution.json:FusedDepthwiseConv2dNative"]
  tests:
    valid:
    - |
      input x: float32[1, 5, 5, 2]
      w = Const {value: float32[3, 3, 2, 1](0.5)}
      b = Const {value: float32[2](1)}
      d = DepthwiseConv2dNative(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      s = BiasAdd(d, b) {T: float32}
      y = LeakyRelu(s) {T: float32, alpha: 0.3}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 5, 5, 2]
        w = Const {value: float32[3, 3, 2, 1](0.5)}
        b = Const {value: float32[2](1)}
        y = FusedDepthwiseConv2dNative(x, w, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"], strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y

- id: TFJ132
  name: unaligned-batch-broadcast
  category: ops
  summary: A batched matrix product that spreads an operand otherwise than TensorFlow.js does.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [BatchMatMul, BatchMatMulV2], batch-broadcast: unsafe}}
  message: "'${n.name}' multiplies batches of shapes ${n.in0.shape} and ${n.in1.shape}, of which TensorFlow.js pairs the wrong matrices"
  note: >-
    TensorFlow.js counts the matrices of both operands and starts over with the smaller number. That is right where the smaller
    batch, without leading ones, is the end of the larger one ([2, 3] with [3], [1, 3] or [1, 1]), and silently wrong else ([2, 3]
    with [2, 1]). Conversion spreads operands whose sizes are all known. If this cannot be decided, give the batch a fixed size
    (`--dim INPUT:AXIS=SIZE`), or bring both operands to one shape with `tf.broadcast_to`.
  fix:
  - title: "bring both operands of '${n.name}' to one batch shape"
    applicability: suggestion
    snippet:
      language: python
      text: |
        batch = tf.broadcast_dynamic_shape(tf.shape(a)[:-2], tf.shape(b)[:-2])
        a = tf.broadcast_to(a, tf.concat([batch, tf.shape(a)[-2:]], 0))
        b = tf.broadcast_to(b, tf.concat([batch, tf.shape(b)[-2:]], 0))
  evidence:
  - tfjs-backend-cpu/src/kernels/BatchMatMul.ts:batchMatMul
  - tfjs-backend-webgl/src/mulmat_packed_gpu.ts:MatMulPackedProgram
  tests:
    valid:
    - "input a: float32[2, 3, 4, 5]\ninput b: float32[3, 5, 6]\ny = BatchMatMulV2(a, b) {T: float32}\noutput y: y\n"
    - |
      # attention with a batch of any size
      input a: float32[None, 3, 4, 5]
      input b: float32[None, 3, 5, 6]
      y = BatchMatMulV2(a, b) {T: float32}
      output y: y
    - |
      # conversion spreads them
      input a: float32[2, 3, 4, 5]
      input b: float32[2, 1, 5, 6]
      y = BatchMatMulV2(a, b) {T: float32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' multiplies batches of shapes [2, 3, 4, 5] and [2, 1, 5, 6], of which TensorFlow.js pairs the wrong matrices"
      graph: |
        input a: float32[2, 3, 4, 5]
        input b: float32[2, 1, 5, 6]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input a: float32[None, None, 4, 5]
        input b: float32[None, None, 5, 6]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y

- id: TFJ133
  name: unsupported-einsum
  category: ops
  summary: An Einsum equation that TensorFlow.js does not compute, or computes wrongly.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Einsum, einsum: [ellipsis, repeated-label, mixed-case, many-operands, late-term]}}
  message: "TensorFlow.js does not compute the equation '${n.attr.equation}'"
  note: >-
    It knows one or two operands; small letters (all others become small); no ellipsis; no letter twice in an operand or in the
    result; and of two operands the first letter that is summed over must be in both, or the result has another shape without an
    error. Conversion spells most of these otherwise: an ellipsis where the ranks are known, capitals, sums over a letter of one
    operand. Sum before the product, write the ellipsis out, take diagonals with `tf.linalg.diag_part` in the page or by a mask
    (`x * tf.eye(n)`).
  fix:
  - title: "spell '${n.attr.equation}' otherwise"
    applicability: suggestion
    snippet:
      language: python
      text: |
        tf.einsum("ij,jk->k", a, b)          # wrong: i is summed over, and is in a only
        tf.einsum("j,jk->k", tf.reduce_sum(a, 0), b)
        tf.reduce_sum(x * tf.eye(n), -1)     # for "ii->i"
  evidence:
  - tfjs-core/src/backends/einsum_util.ts:decodeEinsumEquation
  - tfjs-core/src/backends/einsum_util.ts:getEinsumComputePath
  - tfjs-converter/src/operations/operation_mapper.ts:parseStringParam
  tests:
    valid:
    - "input a: float32[2, 3]\ninput b: float32[2, 3]\ny = Einsum(a, b) {N: 2, T: float32, equation: \"ij,ij->\"}\noutput y: y\n"
    - "input a: float32[3, 2]\ninput b: float32[3, 4]\ny = Einsum(a, b) {N: 2, T: float32, equation: \"ji,jk->\"}\noutput y: y\n"
    - "input a: float32[2, 3, 4]\ninput b: float32[4, 5]\ny = Einsum(a, b) {N: 2, T: float32, equation: \"...j,jk->...k\"}\noutput y: y\n"
    - |
      # conversion sums over i first
      input a: float32[2, 3]
      input b: float32[3, 4]
      y = Einsum(a, b) {N: 2, T: float32, equation: "ij,jk->k"}
      output y: y
    invalid:
    - at: y
      message: "TensorFlow.js does not compute the equation 'ii->i'"
      graph: "input a: float32[3, 3]\ny = Einsum(a) {N: 1, T: float32, equation: \"ii->i\"}\noutput y: y\n"
    - {at: y, graph: "input a: float32[3]\ny = Einsum(a) {N: 1, T: float32, equation: \"i->ii\"}\noutput y: y\n"}
    - {at: y, graph: "input a: float32[?]\ny = Einsum(a) {N: 1, T: float32, equation: \"i...->...\"}\noutput y: y\n"}
    - at: y
      format: tfjs_graph_model
      graph: |
        input a: float32[2, 3]
        input b: float32[3, 4]
        y = Einsum(a, b) {N: 2, T: float32, equation: "ij,jk->k"}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input a: float32[2, 3]
        input b: float32[3, 4]
        y = Einsum(a, b) {N: 2, T: float32, equation: "Aa,ab->Ab"}
        output y: y

- id: TFJ134
  name: norm-over-many-axes
  category: ops
  summary: A Euclidean norm over other than one or two axes.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: EuclideanNorm, inputs: [{index: 1, elements: {ge: 3}}]}
    - node: {as: n, op: EuclideanNorm, inputs: [{index: 0, rank: {ge: 2}}, {index: 1, elements: {le: 0}}]}
  message: "'${n.name}' is a norm over other than one or two axes, which TensorFlow.js does not compute"
  note: >-
    The page throws "Error in norm: invalid axis". Write the root of the sum of squares, as conversion does.
  fix:
  - title: "write the root of the sum of squares"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.sqrt(tf.reduce_sum(tf.square(x), axes, keepdims))"}
  evidence: ["tfjs-core/src/ops/norm.ts:normImpl"]
  tests:
    valid:
    - |
      input x: float32[2, 3, 4]
      axes = Const {value: int32[2](0, 2)}
      y = EuclideanNorm(x, axes) {T: float32, Tidx: int32}
      output y: y
    - |
      # conversion writes the root of a sum
      input x: float32[2, 3, 4]
      axes = Const {value: int32[3](0, 1, 2)}
      y = EuclideanNorm(x, axes) {T: float32, Tidx: int32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 3, 4]
        axes = Const {value: int32[3](0, 1, 2)}
        y = EuclideanNorm(x, axes) {T: float32, Tidx: int32}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        axes = Const {value: int32[0]()}
        y = EuclideanNorm(x, axes) {T: float32, Tidx: int32}
        output y: y

- id: TFJ135
  name: norm-of-whole-numbers
  category: dtypes
  summary: A Euclidean norm of whole or complex numbers.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: EuclideanNorm, inputs: [{index: 0, runtime: [int32, complex64]}]}}
  message: "'${n.name}' is a norm of ${n.in0.dtype}, which TensorFlow.js does not compute as TensorFlow does"
  note: >-
    The root is taken of float32 only: the page throws "must be float32 tensor" for whole numbers, and gives floats for complex
    ones. Cast to float32 first (for complex numbers: `tf.abs`).
  fix:
  - title: "cast to float32 before '${n.name}'"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.norm(tf.cast(x, tf.float32))"}
  evidence: ["tfjs-core/src/ops/norm.ts:normImpl", "tfjs-core/src/ops/sqrt.ts:sqrt_"]
  tests:
    valid:
    - "input x: float32[2, 3]\naxes = Const {value: int32[1](1)}\ny = EuclideanNorm(x, axes) {T: float32, Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input x: int32[2, 3]
        axes = Const {value: int32[1](1)}
        y = EuclideanNorm(x, axes) {T: int32, Tidx: int32}
        output y: y

- id: TFJ136
  name: other-fourier-length
  category: ops
  summary: A Fourier transform of a length that its input does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [RFFT, IRFFT], fft-length: other}}
  message: "'${n.name}' (op '${n.op}') asks for another length than its input ${n.in0.shape} has, which TensorFlow.js does not read"
  note: >-
    TensorFlow.js transforms the whole last axis: n numbers, or back to 2(n - 1) of them. With another length the result has
    another shape, or just other numbers. Cut or pad the signal to the length before. Conversion cuts where the length is
    constant, but for odd lengths of the inverse transform, which TensorFlow.js cannot compute at all. If this cannot be decided,
    give the length as a constant, or the last axis a fixed size.
  fix:
  - title: "cut or pad the signal before '${n.name}', and use an even length"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.signal.rfft(x[..., :length])"}
  evidence:
  - tfjs-converter/python/tensorflowjs/op_list/spectral.json
  - tfjs-core/src/ops/spectral/rfft.ts:rfft_
  - tfjs-core/src/ops/spectral/irfft.ts:irfft_
  tests:
    valid:
    - "input x: float32[2, 8]\nn = Const {value: int32[1](8)}\ny = RFFT(x, n) {Treal: float32, Tcomplex: complex64}\noutput y: y\n"
    - "input x: complex64[2, 5]\nn = Const {value: int32[1](8)}\ny = IRFFT(x, n) {Treal: float32, Tcomplex: complex64}\noutput y: y\n"
    - |
      # conversion cuts the signal
      input x: float32[2, 16]
      n = Const {value: int32[1](8)}
      y = RFFT(x, n) {Treal: float32, Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      message: "'y' (op 'IRFFT') asks for another length than its input [2, 5] has, which TensorFlow.js does not read"
      graph: |
        input x: complex64[2, 5]
        n = Const {value: int32[1](7)}
        y = IRFFT(x, n) {Treal: float32, Tcomplex: complex64}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input x: float32[2, 8]
        input n: int32[1]
        y = RFFT(x, n) {Treal: float32, Tcomplex: complex64}
        output y: y

- id: TFJ137
  name: inverse-fourier-rank
  category: ops
  summary: An inverse Fourier transform to real numbers of other than 2 or 3 dimensions.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: IRFFT, inputs: [{index: 0, rank: 1}]}
    - node: {as: n, op: IRFFT, inputs: [{index: 0, rank: {ge: 4}}]}
  message: "'${n.name}' transforms back a tensor of shape ${n.in0.shape}, whose shape TensorFlow.js does not keep"
  note: >-
    TensorFlow.js puts all axes but the last into one and takes them apart for three dimensions only. So a vector gets a batch of
    one, and four dimensions become two. Reshape to two dimensions before and back after, as conversion does for known shapes.
  fix:
  - title: "reshape to two dimensions before '${n.name}', and back after it"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.reshape(tf.signal.irfft(tf.reshape(x, [-1, bins])), [a, b, c, 2 * (bins - 1)])"}
  evidence: ["tfjs-core/src/ops/spectral/irfft.ts:irfft_"]
  tests:
    valid:
    - "input x: complex64[2, 3, 5]\nn = Const {value: int32[1](8)}\ny = IRFFT(x, n) {Treal: float32, Tcomplex: complex64}\noutput y: y\n"
    - |
      # conversion reshapes
      input x: complex64[5]
      n = Const {value: int32[1](8)}
      y = IRFFT(x, n) {Treal: float32, Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: "input x: complex64[5]\nn = Const {value: int32[1](8)}\ny = IRFFT(x, n) {Treal: float32, Tcomplex: complex64}\noutput y: y\n"
    - at: y
      format: tfjs_graph_model
      graph: "input x: complex64[1, 2, 3, 5]\nn = Const {value: int32[1](8)}\ny = IRFFT(x, n) {Treal: float32, Tcomplex: complex64}\noutput y: y\n"

- id: TFJ140
  name: remainder-of-mixed-signs
  category: numerics
  summary: A remainder with the sign of the dividend, to which TensorFlow.js gives that of the divisor.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Mod}}
  where:
    not:
      any:
      - all: [{range: {input: 0, ge: 0}}, {range: {input: 1, ge: 0}}]
      - all: [{range: {input: 0, le: 0}}, {range: {input: 1, le: 0}}]
  message: "'${n.name}' takes remainders of numbers of both signs, which TensorFlow.js computes like FloorMod"
  note: >-
    For 7 and -2, TensorFlow's Mod gives 1, TensorFlow.js -1; for numbers of one sign they agree. Conversion of a TensorFlow model
    writes it otherwise. In a `model.json` it is right only as long as both operands have the same sign.
  fix:
  - title: "write tf.sign(x) * (tf.abs(x) % tf.abs(y))"
    applicability: suggestion
    snippet: {language: python, text: "r = tf.sign(x) * tf.math.floormod(tf.abs(x), tf.abs(y))"}
  evidence: ["tfjs-converter/src/operations/executors/arithmetic_executor.ts:executeOp", "tfjs-core/src/ops/mod.ts:mod_"]
  tests:
    valid:
    - "input x: float32[2]\ninput z: float32[2]\ny = Mod(x, z) {T: float32}\noutput y: y\n"
    - "input x: int32[2]\nc = Const {value: int32[](3)}\ny = FloorMod(x, c) {T: int32}\noutput y: y\n"
    - format: tfjs_graph_model
      graph: |
        input x: float32[2]
        p = Relu(x) {T: float32}
        c = Const {value: float32[](3)}
        y = Mod(p, c) {T: float32}
        output y: y
    invalid:
    - at: y
      outcome: inconclusive
      format: tfjs_graph_model
      graph: |
        input x: float32[2]
        c = Const {value: float32[](3)}
        y = Mod(x, c) {T: float32}
        output y: y

- id: TFJ141
  name: quotient-of-whole-numbers
  category: numerics
  summary: A division of whole numbers, which TensorFlow rounds towards zero and TensorFlow.js down.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Div, inputs: [{index: 0, runtime: [int32]}]}}
  where:
    not:
      any:
      - all: [{range: {input: 0, ge: 0}}, {range: {input: 1, ge: 0}}]
      - all: [{range: {input: 0, le: 0}}, {range: {input: 1, le: 0}}]
  message: "'${n.name}' divides whole numbers of both signs, which TensorFlow.js rounds down"
  note: >-
    -7 / 2 is -3 in TensorFlow and -4 in TensorFlow.js; quotients that are not negative agree. Conversion of a TensorFlow model
    writes it otherwise.
  fix:
  - title: "divide absolute values and put the sign back"
    applicability: suggestion
    snippet: {language: python, text: "q = tf.sign(x) * tf.sign(y) * (tf.abs(x) // tf.abs(y))"}
  evidence: ["tfjs-core/src/ops/div.ts:div_"]
  tests:
    valid:
    - "input x: int32[2]\ninput z: int32[2]\ny = Div(x, z) {T: int32}\noutput y: y\n"
    - "input x: float32[2]\ninput z: float32[2]\ny = Div(x, z) {T: float32}\noutput y: y\n"
    - format: tfjs_graph_model
      graph: |
        input x: int32[3]
        s = Relu(x) {T: int32}
        c = Const {value: int32[](2)}
        y = Div(s, c) {T: int32}
        output y: y
    invalid:
    - at: y
      outcome: inconclusive
      format: tfjs_graph_model
      graph: |
        input x: int32[2]
        c = Const {value: int32[](2)}
        y = Div(x, c) {T: int32}
        output y: y

- id: TFJ142
  name: floor-division-of-floats
  category: dtypes
  summary: A floor division of floats, whose result is int32 in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: FloorDiv, inputs: [{index: 0, runtime: [float32]}]}}
  # Whether the quotient fits, and whether arithmetic follows that takes it as it is, cannot be told as a rule.
  where:
    not:
      all:
      - range: {input: 0, ge: -2147483647, le: 2147483647}
      - range: {input: 1, ge: 1}
  message: "'${n.name}' is a floor division of floats, whose result is int32 in TensorFlow.js"
  note: >-
    Ops that want floats (Softmax, Conv2D, Sqrt) throw on it; infinity, NaN and what is beyond int32 become other numbers. Where just
    arithmetic with floats follows and the quotients are small, the result is right: excuse the finding then. Conversion of a TensorFlow
    model writes the floor of the quotient instead.
  fix:
  - title: "write the floor of the quotient"
    applicability: suggestion
    snippet: {language: python, text: "q = tf.floor(x / y)"}
  evidence: ["tfjs-backend-cpu/src/kernels/FloorDiv.ts:floorDivConfig", "tfjs-backend-webgl/src/kernels/FloorDiv.ts:floorDiv"]
  tests:
    valid:
    - "input x: float32[2]\ninput z: float32[2]\ny = FloorDiv(x, z) {T: float32}\noutput y: y\n"
    - "input x: int32[2]\ninput z: int32[2]\ny = FloorDiv(x, z) {T: int32}\noutput y: y\n"
    invalid:
    - at: y
      outcome: inconclusive
      format: tfjs_graph_model
      graph: "input x: float32[2]\ninput z: float32[2]\ny = FloorDiv(x, z) {T: float32}\noutput y: y\n"

- id: TFJ145
  name: complex-of-two-shapes
  category: ops
  summary: Real and imaginary parts of different shapes.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Complex, broadcasts: any}}
  message: "'${n.name}' joins a real part of shape ${n.in0.shape} with an imaginary part of shape ${n.in1.shape}"
  note: >-
    TensorFlow spreads one over the other; TensorFlow.js throws "real and imag shapes must match". Bring both to one shape first.
  fix:
  - title: "bring both parts to one shape"
    applicability: suggestion
    snippet: {language: python, text: "z = tf.complex(real + tf.zeros_like(imag), imag + tf.zeros_like(real))"}
  evidence: ["tfjs-core/src/ops/complex.ts:complex_"]
  tests:
    valid:
    - "input a: float32[2, 3]\ninput b: float32[2, 3]\ny = Complex(a, b) {T: float32, Tout: complex64}\noutput y: y\n"
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: "input a: float32[2, 3]\ninput b: float32[3]\ny = Complex(a, b) {T: float32, Tout: complex64}\noutput y: y\n"

- id: TFJ146
  name: transform-of-several-images
  category: backends
  summary: A projective transform of several images, of which the cpu backend transforms the first.
  severity: error
  applies: {phase: converted, backends: [cpu]}
  match: {node: {as: n, op: ImageProjectiveTransformV3, inputs: [{index: 0, sizes: {0: {ge: 2}}}]}}
  message: "'${n.name}' transforms images of shape ${n.in0.shape}: the cpu backend transforms the first only"
  note: >-
    There is no error: on the cpu backend all images but the first are filled with one value; webgl and wasm transform all.
    Transform one image at a time, fix the batch to 1 (`--dim INPUT:0=1`), or judge the model for the backends that the page uses
    (`--backend webgl`).
  fix:
  - title: "fix the batch of images to 1, or use the webgl backend"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('webgl');"}
  evidence: ["tfjs-backend-cpu/src/kernels/Transform.ts:transform"]
  tests:
    valid:
    - |
      input x: float32[1, 4, 4, 2]
      input t: float32[1, 8]
      s = Const {value: int32[2](4, 4)}
      f = Const {value: float32[](0)}
      y = ImageProjectiveTransformV3(x, t, s, f) {dtype: float32, interpolation: "BILINEAR", fill_mode: "CONSTANT"}
      output y: y
    - backends: [webgl]
      graph: |
        input x: float32[2, 4, 4, 2]
        input t: float32[1, 8]
        s = Const {value: int32[2](4, 4)}
        f = Const {value: float32[](0)}
        y = ImageProjectiveTransformV3(x, t, s, f) {dtype: float32, interpolation: "BILINEAR", fill_mode: "CONSTANT"}
        output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[2, 4, 4, 2]
        input t: float32[1, 8]
        s = Const {value: int32[2](4, 4)}
        f = Const {value: float32[](0)}
        y = ImageProjectiveTransformV3(x, t, s, f) {dtype: float32, interpolation: "BILINEAR", fill_mode: "CONSTANT"}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input x: float32[None, 4, 4, 2]
        input t: float32[1, 8]
        s = Const {value: int32[2](4, 4)}
        f = Const {value: float32[](0)}
        y = ImageProjectiveTransformV3(x, t, s, f) {dtype: float32, interpolation: "BILINEAR", fill_mode: "CONSTANT"}
        output y: y

- id: TFJ147
  name: crossed-resize-modes
  category: ops
  summary: A resize by aligned corners and by half pixels at once.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [ResizeBilinear, ResizeNearestNeighbor], attrs: {align_corners: true, half_pixel_centers: true}}}
  message: "'${n.name}' (op '${n.op}') asks for align_corners and half_pixel_centers, which exclude each other"
  note: >-
    TensorFlow.js throws, as TensorFlow does. Choose one of them.
  fix:
  - title: "set one of align_corners and half_pixel_centers to false"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/image/resize_bilinear.ts:resizeBilinear_
  - tfjs-core/src/ops/image/resize_nearest_neighbor.ts:resizeNearestNeighbor_
  tests:
    valid:
    - |
      input x: float32[1, 4, 4, 2]
      s = Const {value: int32[2](8, 8)}
      y = ResizeBilinear(x, s) {T: float32, align_corners: true, half_pixel_centers: false}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, 4, 4, 2]
        s = Const {value: int32[2](8, 8)}
        y = ResizeBilinear(x, s) {T: float32, align_corners: true, half_pixel_centers: true}
        output y: y

- id: TFJ149
  name: nearest-pixel-ties
  category: numerics
  summary: Boxes cut out with the nearest pixel, which may be another one at ties.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: CropAndResize, attrs: {method: nearest}}}
  message: "'${n.name}' takes nearest pixels, which may be neighbours of TensorFlow's where a point lies between two"
  note: >-
    TensorFlow computes the place in float32, the cpu backend of TensorFlow.js in double precision. Only points in the very middle
    between two pixels are concerned, which boxes on a grid have.
  evidence: ["tfjs-backend-cpu/src/kernels/CropAndResize.ts:cropAndResize"]
  tests:
    valid:
    - |
      input x: float32[1, 4, 4, 2]
      input b: float32[3, 4]
      input i: int32[3]
      s = Const {value: int32[2](2, 2)}
      y = CropAndResize(x, b, i, s) {T: float32, method: "bilinear"}
      output y: y
    invalid:
    - at: y
      severity: info
      graph: |
        input x: float32[1, 4, 4, 2]
        input b: float32[3, 4]
        input i: int32[3]
        s = Const {value: int32[2](2, 2)}
        y = CropAndResize(x, b, i, s) {T: float32, method: "nearest"}
        output y: y

- id: TFJ150
  name: sign-of-nan
  category: numerics
  summary: Signs, of which that of NaN is 0 in TensorFlow.js.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: Sign, inputs: [{index: 0, runtime: [float32]}]}}
  message: "'${n.name}' gives 0 for NaN, where TensorFlow gives NaN"
  note: >-
    It only matters if the model computes NaN and something relies on it. All other numbers have the same sign in both.
  evidence: ["tfjs-backend-cpu/src/kernels/Sign.ts:sign"]
  tests:
    valid:
    - "input x: int32[3]\ny = Sign(x) {T: int32}\noutput y: y\n"
    invalid:
    - {at: y, severity: info, graph: "input x: float32[3]\ny = Sign(x) {T: float32}\noutput y: y\n"}

- id: TFJ151
  name: wrong-input-dtype
  category: dtypes
  summary: An input of a type that TensorFlow computes with and TensorFlow.js does not take there.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, input-demand: kind}}
  message: "input ${input.index} of '${n.name}' (op '${n.op}') is ${input.given} in TensorFlow.js, which takes ${input.wanted} there"
  note: >-
    The page throws "must be ${input.wanted} tensor, but got ${input.given} tensor". Cast before the op, and back after it if the
    model needs the type.
  fix:
  - title: "cast to ${input.wanted} before '${n.name}'"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.nn.depth_to_space(tf.cast(x, tf.float32), 2), x.dtype)"}
  evidence: ["tfjs-core/src/tensor_util_env.ts:assertDtype", Rules/compat/tfjs-ops.yaml]
  tests:
    valid:
    - "input x: float16[1, 2, 2, 4]\ny = DepthToSpace(x) {T: float16, block_size: 2}\noutput y: y\n"
    - |
      input x: int32[1, 4, 4, 2]
      y = MaxPool(x) {T: int32, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      message: "input 0 of 'y' (op 'DepthToSpace') is int32 in TensorFlow.js, which takes float32 there"
      graph: "input x: int32[1, 2, 2, 4]\ny = DepthToSpace(x) {T: int32, block_size: 2}\noutput y: y\n"
    - at: y
      graph: |
        input x: uint8[1, 8, 8, 2]
        input w: uint8[3, 3, 2, 4]
        y = Conv2D(x, w) {T: uint8, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y
    - at: y
      graph: |
        input x: int32[1, 4, 4, 2]
        input t: float32[1, 8]
        s = Const {value: int32[2](4, 4)}
        f = Const {value: float32[](0)}
        y = ImageProjectiveTransformV3(x, t, s, f) {dtype: int32, interpolation: "BILINEAR", fill_mode: "CONSTANT"}
        output y: y

- id: TFJ152
  name: misplaced-same-padding
  category: ops
  summary: A convolution or pool of volumes with padding SAME and strides over its window, which TensorFlow.js places elsewhere.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Conv3D, MaxPool3D, AvgPool3D], same-padding: misplaced}}
  message: "'${n.name}' (op '${n.op}') has padding SAME and strides [${n.attr.strides}] over its window, which TensorFlow.js moves by one"
  note: >-
    The window is smaller than the stride, so nothing has to be padded, and the rest is negative. TensorFlow.js halves it
    downwards: where it is odd, every window begins one element too late, without an error (a kernel of 1 with stride 2 on an even
    size: the shortcut of a residual network). Say padding VALID, which is the same for a kernel of 1. If this cannot be decided,
    give the axis a fixed size, or use VALID.
  fix:
  - title: "use padding VALID, cutting the input to the size that is used"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.nn.conv3d(x, kernel, strides, \"VALID\")   # for a kernel of 1 the same as SAME"}
  evidence: ["tfjs-core/src/ops/conv_util.ts:get3DPadAndOutInfo"]
  tests:
    valid:
    - |
      # sizes are odd
      input x: float32[1, 5, 7, 5, 2]
      y = MaxPool3D(x) {T: float32, ksize: [1, 1, 1, 1, 1], strides: [1, 2, 2, 2, 1], padding: "SAME"}
      output y: y
    - |
      # the window is as large as the stride
      input x: float32[1, None, None, None, 2]
      y = AvgPool3D(x) {T: float32, ksize: [1, 2, 2, 2, 1], strides: [1, 2, 2, 2, 1], padding: "SAME"}
      output y: y
    - format: tfjs_graph_model
      graph: |
        # a rest of two is halved alike
        input x: float32[1, 6, 6, 6, 2]
        y = MaxPool3D(x) {T: float32, ksize: [1, 1, 1, 1, 1], strides: [1, 3, 3, 3, 1], padding: "SAME"}
        output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' (op 'MaxPool3D') has padding SAME and strides [1, 2, 2, 2, 1] over its window, which TensorFlow.js moves by one"
      graph: |
        input x: float32[1, 6, 6, 6, 2]
        y = MaxPool3D(x) {T: float32, ksize: [1, 1, 1, 1, 1], strides: [1, 2, 2, 2, 1], padding: "SAME"}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 6, 6, 6, 2]
        input w: float32[2, 2, 2, 2, 3]
        y = Conv3D(x, w) {T: float32, strides: [1, 3, 3, 3, 1], dilations: [1, 1, 1, 1, 1], padding: "SAME", data_format: "NDHWC"}
        output y: y
    - at: y
      outcome: inconclusive
      graph: |
        input x: float32[1, None, 6, 6, 2]
        y = MaxPool3D(x) {T: float32, ksize: [1, 2, 2, 2, 1], strides: [1, 3, 2, 2, 1], padding: "SAME"}
        output y: y

"""#),
    (name: "model-json.yaml", text: #"""
# What a model.json may hold that a conversion by this program never writes: files of the official converter, of older
# releases, of other tools, or edited by hand.
#
# A model.json is judged as it is. What TensorFlow.js does with stored control flow, names and attributes shows only before
# lowering, so most of these rules look at the source phase. Every statement about the runtime was tried with
# TensorFlow.js 4.22.0 on the cpu backend.
schema: 1
pack: {id: tfjs-model-json, version: 0.1.0, summary: What is wrong in a model.json as it is written}

rules:
- id: TFJ930
  name: missing-versions
  category: integrity
  summary: A graph without the versions message.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: missing-versions}
  message: "the graph has no 'versions', and TensorFlow.js reads the producer there while it loads the model"
  note: >-
    Loading throws "Cannot read properties of undefined (reading 'producer')". An empty object is enough, but without the number of the
    producer no one can tell which defaults hold.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "write the versions of the GraphDef into modelTopology"
    applicability: suggestion
    snippet: {language: javascript, text: '"versions": {"producer": 1882}'}
  evidence: [tfjs-converter/src/executor/graph_model.ts:loadWithWeightMap]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: model
      format: tfjs_graph_model
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact missing-versions

- id: TFJ931
  name: function-without-list
  category: integrity
  summary: A function that does not list its inputs or its outputs.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: function-without-list}
  message: "function '${fact.function}' has no '${fact.list}', and TensorFlow.js goes through that list while it loads the model"
  note: >-
    Protobuf's JSON leaves out what is empty, so a branch that captures nothing has no list of inputs. Loading throws
    "Cannot read properties of undefined (reading 'forEach')", even if nothing calls the function.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "write the empty list into the function's signature"
    applicability: suggestion
    snippet: {language: javascript, text: '"inputArg": []'}
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:mapFunction]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: model
      format: tfjs_graph_model
      message: "function 'then' has no 'inputArg', and TensorFlow.js goes through that list while it loads the model"
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact function-without-list {function: then, list: inputArg}

- id: TFJ932
  name: unloadable-weight
  category: dtypes
  summary: A weight that the loader refuses.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: unloadable-weight}
  message: "weight '${fact.weight}' (${fact.dtype}, stored as ${fact.storage}) cannot be loaded: ${fact.reason}"
  note: >-
    Loading the model throws, whether anything reads the weight or not. The loader knows float32, int32, bool, string and complex64;
    float32 and int32 may be quantized to uint8 or uint16, with min and scale, and float32 to float16.
    The official converter writes uint8 and uint16 constants as they are, and cannot load its own files then.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "widen the constant to int32 in the model and convert again"
    applicability: suggestion
    snippet: {language: python, text: "table = tf.constant(table.numpy().astype('int32'))"}
  evidence: [tfjs-core/src/io/io_utils.ts:decodeWeight, tfjs-converter/python/tensorflowjs/write_weights.py]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: model
      format: tfjs_graph_model
      message: "weight 'table' (uint8, stored as uint8) cannot be loaded: the loader does not know its dtype"
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact unloadable-weight {weight: table, dtype: uint8, storage: uint8, reason: "the loader does not know its dtype"}

- id: TFJ933
  name: constant-without-weight
  category: integrity
  summary: A constant whose elements are not in the weight files.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: constant-without-weight}
  message: "constant '${fact.node}' has no weight of that name"
  note: >-
    The model loads, and then throws "Cannot compute the outputs … Missing the following inputs": TensorFlow.js takes the constant for
    an input that was not fed. What the node's own `value` says is never read.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "restore the weights that belong to this graph"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/model_analysis.ts:getExecutionSubgraph]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: c
      format: tfjs_graph_model
      message: "constant 'c' has no weight of that name"
      graph: |
        input x: float32[2]
        c = Const {value: float32[2](1, 2)}
        y = AddV2(x, c) {T: float32}
        output y: y
        fact constant-without-weight at c

- id: TFJ934
  name: duplicate-weight
  category: integrity
  summary: Two weights have one name.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: duplicate-weight}
  message: "two weights are called '${fact.weight}'; TensorFlow.js keeps the last one"
  note: >-
    Weights are found by name, for the main graph and all functions alike. One of the two constants silently gets the
    elements of the other.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-core/src/io/io_utils.ts:decodeWeights, tfjs-converter/python/tensorflowjs/write_weights.py]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: model
      format: tfjs_graph_model
      graph: |
        input x: float32[4]
        y = Relu(x) {T: float32}
        output y: y
        fact duplicate-weight {weight: kernel}

- id: TFJ937
  name: name-of-object
  category: integrity
  summary: A node that is called like a property of every JavaScript object.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      node-name:
        in:
        - constructor
        - hasOwnProperty
        - isPrototypeOf
        - propertyIsEnumerable
        - toLocaleString
        - toString
        - valueOf
        - __defineGetter__
        - __defineSetter__
        - __lookupGetter__
        - __lookupSetter__
        - __proto__
  message: "the name '${n.name}' is one that every JavaScript object has, so TensorFlow.js takes the node's result as already there"
  note: >-
    The runtime keeps results in a plain object, by the nodes' names. A node of this name is never run and gives `undefined`; if it
    is an input or a constant, `predict` and `execute` throw and only `executeAsync` works.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "rename the node and every input that names it"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:transformGraph, tfjs-converter/src/executor/graph_executor.ts:execute]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - |
      # a conversion writes another name
      input x: float32[4]
      constructor = Relu(x) {T: float32}
      output y: constructor
    invalid:
    - at: constructor
      format: tfjs_graph_model
      graph: |
        input x: float32[4]
        constructor = Relu(x) {T: float32}
        y = Neg(constructor) {T: float32}
        output y: y
    - at: valueOf
      format: tfjs_graph_model
      graph: |
        input x: float32[]
        valueOf = Const {value: float32[](2)}
        y = Mul(x, valueOf) {T: float32}
        output y: y

- id: TFJ941
  name: waits-for-switch
  category: control-flow
  summary: A node with a control input from a Switch.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  # What has a control input from a Switch: any producer but these. A weight is there at once, whatever it waits for.
  match:
    node:
      as: n
      not: {op-name: [Const]}
      controls:
        producer-not:
          [
            Abs, Acos, Acosh, Add, AddN, AddV2, All, Any, ArgMax, ArgMin, Asin, Asinh, Assert, AssignVariableOp, Atan, Atan2, Atanh, AvgPool, AvgPool3D,
            BatchMatMul, BatchMatMulV2, BatchToSpaceND, BiasAdd, Bincount, BitwiseAnd, BroadcastArgs, BroadcastTo, Cast, Ceil, CheckNumerics, ClipByValue,
            Complex, ComplexAbs, Concat, ConcatV2, Const, Conv1D, Conv2D, Conv2DBackpropInput, Conv3D, Cos, Cosh, CropAndResize, Cumprod, Cumsum, DenseBincount,
            DepthToSpace, DepthwiseConv2d, DepthwiseConv2dNative, Dilation2D, Div, DivNoNan, Einsum, Elu, EmptyTensorList, EnsureShape, Enter, Equal, Erf,
            EuclideanNorm, Exit, Exp, ExpandDims, Expm1, FFT, FakeQuantWithMinMaxVars, Fill, Floor, FloorDiv, FloorMod, FusedBatchNorm, FusedBatchNormV2,
            FusedBatchNormV3, FusedDepthwiseConv2dNative, Gather, GatherNd, GatherV2, Greater, GreaterEqual, HashTable, HashTableV2, IFFT, IRFFT, Identity,
            IdentityN, If, Imag, ImageProjectiveTransformV3, InitializeTable, InitializeTableFromTextFileV2, InitializeTableV2, IsFinite, IsInf, IsNan, LRN,
            LeakyRelu, Less, LessEqual, LinSpace, ListDiff, Log, Log1p, LogSoftmax, LogicalAnd, LogicalNot, LogicalOr, LookupTableFind, LookupTableFindV2,
            LookupTableImport, LookupTableImportV2, LookupTableSize, LookupTableSizeV2, LoopCond, LowerBound, MatMul, MatrixBandPart, Max, MaxPool, MaxPool3D,
            MaxPoolWithArgmax, Maximum, Mean, Merge, Min, Minimum, MirrorPad, Mod, Mul, Multinomial, MutableHashTableV2, Neg, NextIteration, NoOp,
            NonMaxSuppressionV2, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5, NotEqual, OneHot, Ones, OnesLike, Pack, Pad, PadV2,
            PartitionedCall, Placeholder, PlaceholderWithDefault, Pow, Prelu, Print, PrintV2, Prod, RFFT, RaggedGather, RaggedRange, RaggedTensorToTensor,
            RandomStandardNormal, RandomUniform, RandomUniformInt, Range, Rank, ReadVariableOp, Real, RealDiv, Reciprocal, Relu, Relu6, Reshape, ResizeBilinear,
            ResizeNearestNeighbor, Reverse, ReverseV2, Round, Rsqrt, ScatterNd, Select, SelectV2, Selu, Shape, ShapeN, Sigmoid, Sign, SimpleMLCreateModelResource,
            SimpleMLInferenceOpWithHandle, SimpleMLLoadModelFromPathWithHandle, Sin, Sinh, Size, Slice, Snapshot, Softmax, Softplus, SpaceToBatchND,
            SparseFillEmptyRows, SparseReshape, SparseSegmentMean, SparseSegmentSum, SparseToDense, Split, SplitV, Sqrt, Square, SquaredDifference, Squeeze,
            StatefulPartitionedCall, StatelessIf, StatelessWhile, StaticRegexReplace, StopGradient, StridedSlice, StringNGrams, StringSplit,
            StringToHashBucketFast, Sub, Sum, Tan, Tanh, TensorArrayCloseV3, TensorArrayConcatV3, TensorArrayGatherV3, TensorArrayReadV3, TensorArrayScatterV3,
            TensorArraySizeV3, TensorArraySplitV3, TensorArrayV3, TensorArrayWriteV3, TensorListConcat, TensorListConcatV2, TensorListFromTensor,
            TensorListGather, TensorListGetItem, TensorListLength, TensorListPopBack, TensorListPushBack, TensorListReserve, TensorListResize, TensorListScatter,
            TensorListScatterV2, TensorListSetItem, TensorListSplit, TensorListStack, TensorScatterUpdate, Tile, TopKV2, Transpose, TruncatedNormal, Unique,
            UniqueV2, Unpack, UpperBound, VarHandleOp, Where, While, Zeros, ZerosLike, _Arg, _FusedConv2D, _FusedMatMul,
          ]
  message: "'${n.name}' (op '${n.op}') waits for a Switch, and so runs only if the predicate is false"
  note: >-
    TensorFlow.js takes a control input for a read of the first output. Of a Switch that output is there only if the predicate is false: in the body of a loop
    the node never runs, and the page throws "Cannot compute the outputs" or "reading 'id'". The official converter writes such loops for recurrent layers of Keras 3,
    `tf.map_fn` and others.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "remove the control inputs of the loop, and what only they read"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/graph_executor.ts:processChildNodes
  - tfjs-converter/src/operations/executors/utils.ts:getTensor
  - tfjs-converter/src/operations/executors/control_executor.ts:executeOp
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        # a control input on the side that is taken
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        t = Identity(s:1) {T: float32}
        a = Neg(s) {T: float32}
        b = Relu(s:1, ^t) {T: float32}
        y = Merge(a, b) {T: float32, N: 2}
        output y: y
    - format: tfjs_graph_model
      graph: |
        # a weight is always there, whatever it waits for
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        t = Identity(s:1) {T: float32}
        c = Const(^s, ^t) {value: float32[2](1, 2)}
        a = Neg(s) {T: float32}
        b = AddV2(s:1, c) {T: float32}
        y = Merge(a, b) {T: float32, N: 2}
        output y: y
    - format: tfjs_graph_model
      graph: |
        input x: float32[2]
        zero = Const {value: int32[](0)}
        one = Const {value: int32[](1)}
        limit = Const {value: int32[](3)}
        c = Const {value: float32[2](1, 2)}
        ei = Enter(zero) {T: int32, frame_name: "f", is_constant: false}
        ex = Enter(x) {T: float32, frame_name: "f", is_constant: false}
        mi = Merge(ei, ni) {T: int32, N: 2}
        mx = Merge(ex, nx) {T: float32, N: 2}
        less = Less(mi, limit) {T: int32}
        goes = LoopCond(less)
        si = Switch(mi, goes) {T: int32}
        sx = Switch(mx, goes) {T: float32}
        turn = Identity(si:1) {T: int32}
        next = AddV2(turn, one) {T: int32}
        ni = NextIteration(next) {T: int32}
        b = AddV2(sx:1, c, ^turn) {T: float32}
        nx = NextIteration(b, ^turn) {T: float32}
        y = Exit(sx) {T: float32}
        output y: y
    invalid:
    - at: b
      format: tfjs_graph_model
      graph: |
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        gate = Switch(p, p) {T: bool}
        a = Neg(s) {T: float32}
        b = Relu(s:1, ^gate) {T: float32}
        y = Merge(a, b) {T: float32, N: 2}
        output y: y
    - at: wait
      format: tfjs_graph_model
      graph: |
        # what the official converter writes for the body of a loop
        input x: float32[2]
        zero = Const {value: int32[](0)}
        one = Const {value: int32[](1)}
        limit = Const {value: int32[](3)}
        c = Const {value: float32[2](1, 2)}
        ei = Enter(zero) {T: int32, frame_name: "f", is_constant: false}
        ex = Enter(x) {T: float32, frame_name: "f", is_constant: false}
        mi = Merge(ei, ni) {T: int32, N: 2}
        mx = Merge(ex, nx) {T: float32, N: 2}
        less = Less(mi, limit) {T: int32}
        goes = LoopCond(less)
        si = Switch(mi, goes) {T: int32}
        sx = Switch(mx, goes) {T: float32}
        turn = Identity(si:1) {T: int32}
        next = AddV2(turn, one) {T: int32}
        ni = NextIteration(next) {T: int32}
        wait = NoOp(^si, ^turn)
        b = AddV2(sx:1, c, ^wait) {T: float32}
        nx = NextIteration(b) {T: float32}
        y = Exit(sx) {T: float32}
        output y: y

- id: TFJ942
  name: merge-of-constant
  category: control-flow
  summary: A Merge with a constant for one of its inputs.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: Merge
      outputs: [{index: 0, consumed: true}]
      any:
      - {inputs: [{index: 0, const: true}]}
      - {inputs: [{index: 1, const: true}]}
  message: "'${n.name}' does not choose: one of its inputs is a constant, which is always there"
  note: >-
    A constant is there whatever the predicate says: control inputs do not hold back weights. TensorFlow.js takes the first input that it finds. The result is
    wrong, without an error. The official converter writes this for a branch that gives a constant (`tf.cond`, `break`, zeros where nothing was found).
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "make the branch depend on a tensor that went through the Switch, such as 'x * 0 + constant'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/control_executor.ts:executeOp, tfjs-converter/src/executor/model_analysis.ts:getExecutionSubgraph]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        a = Neg(s) {T: float32}
        b = Relu(s:1) {T: float32}
        y = Merge(a, b) {T: float32, N: 2}
        output y: y
    - format: tfjs_graph_model
      graph: |
        # held back by a node that is no weight
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        gate = Switch(p, p) {T: bool}
        yes = Identity(gate:1) {T: bool}
        c = Const {value: float32[2](1, 2)}
        a = Neg(s) {T: float32}
        b = Identity(c, ^yes) {T: float32}
        y = Merge(a, b) {T: float32, N: 2}
        output y: y
    - format: tfjs_graph_model
      graph: |
        # read by control inputs only: nothing takes its value
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        no = Const(^s) {value: bool[](0)}
        yes = Const(^s) {value: bool[](1)}
        done = Merge(yes, no) {T: bool, N: 2}
        a = Neg(s) {T: float32}
        b = Relu(s:1) {T: float32}
        m = Merge(a, b) {T: float32, N: 2}
        y = Identity(m, ^done) {T: float32}
        output y: y
    invalid:
    - at: m
      format: tfjs_graph_model
      graph: |
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        gate = Switch(p, p) {T: bool}
        yes = Identity(gate:1) {T: bool}
        c = Const(^yes) {value: float32[2](1, 2)}
        a = Neg(s) {T: float32}
        m = Merge(a, c) {T: float32, N: 2}
        y = Identity(m) {T: float32}
        output y: y

- id: TFJ943
  name: counted-control-input
  category: ops
  summary: A control input on an op that counts its inputs.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    any:
    # Takes its axis from the last input, whatever that is.
    - node: {as: n, op: [ConcatV2], controls: true}
    - node:
        as: n
        op: [AddN, Concat, Pack, Einsum, _FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative, If, StatelessIf, While, StatelessWhile]
        controls: {producer-not: [NoOp]}
  message: "'${n.name}' (op '${n.op}') has a control input, which TensorFlow.js takes for one of its tensors"
  note: >-
    The importer only strikes out the `^` and leaves control inputs among the inputs. This op takes all inputs, or the last one: it adds or
    stacks one tensor too many, takes it for the axis, or throws. A NoOp does no harm but to ConcatV2.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "remove the control input, or lead it through a NoOp"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:mapNode, tfjs-converter/src/operations/executors/utils.ts:getParamValue]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        input x: float32[4]
        r = Relu(x) {T: float32}
        wait = NoOp(^r)
        y = AddN(x, x, ^wait) {T: float32, N: 2}
        output y: y
    - format: tfjs_graph_model
      graph: |
        # reads its two inputs by their numbers
        input x: float32[4]
        r = Relu(x) {T: float32}
        y = AddV2(x, x, ^r) {T: float32}
        output y: y
    - |
      # conversion drops it
      input x: float32[4]
      r = Relu(x) {T: float32}
      y = AddN(x, x, ^r) {T: float32, N: 2}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      message: "'y' (op 'AddN') has a control input, which TensorFlow.js takes for one of its tensors"
      graph: |
        input x: float32[4]
        r = Relu(x) {T: float32}
        y = AddN(x, x, ^r) {T: float32, N: 2}
        output y: y
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[4]
        r = Relu(x) {T: float32}
        wait = NoOp(^r)
        axis = Const {value: int32[](0)}
        y = ConcatV2(x, x, axis, ^wait) {T: float32, Tidx: int32, N: 2}
        output y: y

- id: TFJ945
  name: stored-call
  category: ops
  summary: A call of a function.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match: {node: {as: n, op: [PartitionedCall, StatefulPartitionedCall, RemoteCall, SymbolicGradient, Case, StatelessCase]}}
  message: "op '${n.op}' calls a function, which TensorFlow.js cannot"
  note: >-
    TensorFlow.js runs functions for If and While only; any other call throws "Unknown op '${n.op}'". The converter that wrote this file
    did not put the function's nodes in the place of the call.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_executor.ts:executeOp]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input x: float32[4]
        y: float32[4] = PartitionedCall(x) {Tin: [float32], Tout: [float32]}
        output y: y

- id: TFJ951
  name: band-of-two-widths
  category: ops
  summary: A band of a matrix whose widths below and above the diagonal differ.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: MatrixBandPart
      any:
      - {values: {input: 1, some: {in: [0]}}, not: {values: {input: 2, some: {in: [0]}}}}
      - {values: {input: 2, some: {in: [0]}}, not: {values: {input: 1, some: {in: [0]}}}}
      - {values: {input: 1, some: {in: [-1]}}, not: {values: {input: 2, some: {in: [-1]}}}}
      - {values: {input: 2, some: {in: [-1]}}, not: {values: {input: 1, some: {in: [-1]}}}}
  message: "'${n.name}' keeps another width above the diagonal than below, and TensorFlow.js reads one for both"
  note: >-
    TensorFlow.js takes the width below the diagonal for the one above, too, so a mask of a transformer lets through what it should hide, or nothing. The result is
    wrong, without an error. `tfjslint convert` writes the mask by comparisons.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-converter/python/tensorflowjs/op_list/matrices.json]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        # the diagonal alone
        input x: float32[3, 3]
        zero = Const {value: int32[](0)}
        y = MatrixBandPart(x, zero, zero) {T: float32, Tindex: int32}
        output y: y
    - |
      # conversion writes another mask
      input x: float32[3, 3]
      all = Const {value: int32[](-1)}
      zero = Const {value: int32[](0)}
      y = MatrixBandPart(x, all, zero) {T: float32, Tindex: int32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        # the mask of a causal attention
        input x: float32[3, 3]
        all = Const {value: int32[](-1)}
        zero = Const {value: int32[](0)}
        y = MatrixBandPart(x, all, zero) {T: float32, Tindex: int32}
        output y: y
    - at: y
      format: tfjs_graph_model
      outcome: inconclusive
      graph: |
        input x: float32[3, 3]
        input below: int32[]
        zero = Const {value: int32[](0)}
        y = MatrixBandPart(x, below, zero) {T: float32, Tindex: int32}
        output y: y

- id: TFJ952
  name: lookup-of-other-rank
  category: ops
  summary: A lookup of keys that are no vector.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model]}
  match: {node: {as: n, op: [LookupTableFind, LookupTableFindV2], not: {inputs: [{index: 1, rank: 1}]}}}
  message: "'${n.name}' looks up keys that are no vector, and TensorFlow.js gives a vector whatever shape they have"
  note: >-
    The result has as many elements as there are keys, but rank 1: a table of words for each sentence becomes one long list, and a single key gives [1]. The
    result is wrong, or a later node throws.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "flatten the keys, and reshape what is found"
    applicability: suggestion
    snippet: {language: python, text: "ids = tf.reshape(table.lookup(tf.reshape(words, [-1])), tf.shape(words))"}
  evidence: [tfjs-converter/src/executor/hash_table.ts:find]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        input keys: string[None]
        other = Const {value: int32[](0)}
        table = HashTableV2 {key_dtype: string, value_dtype: int32}
        y = LookupTableFindV2(table, keys, other) {Tin: string, Tout: int32}
        output y: y
    - |
      # conversion reshapes
      input keys: string[2, 3]
      other = Const {value: int32[](0)}
      table = HashTableV2 {key_dtype: string, value_dtype: int32}
      y = LookupTableFindV2(table, keys, other) {Tin: string, Tout: int32}
      output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: |
        input keys: string[2, 3]
        other = Const {value: int32[](0)}
        table = HashTableV2 {key_dtype: string, value_dtype: int32}
        y = LookupTableFindV2(table, keys, other) {Tin: string, Tout: int32}
        output y: y
    - at: y
      format: tfjs_graph_model
      outcome: inconclusive
      graph: |
        input keys: string[?]
        other = Const {value: int32[](0)}
        table = HashTableV2 {key_dtype: string, value_dtype: int32}
        y = LookupTableFindV2(table, keys, other) {Tin: string, Tout: int32}
        output y: y

- id: TFJ953
  name: scatter-into-weight
  category: backends
  summary: A scattered update of a constant.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model], backends: [cpu]}
  match: {node: {as: n, op: TensorScatterUpdate, inputs: [{index: 0, const: true}]}}
  message: "'${n.name}' writes into a weight, which stays changed"
  note: >-
    The cpu backend writes the updates into the tensor that it is given. A weight stays changed for all later runs, so the second result may be wrong,
    without an error. `tfjslint convert` gives the op a copy.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "give the op a copy, such as the tensor plus 0"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/TensorScatterUpdate.ts, tfjs-backend-cpu/src/kernels/Scatter_impl.ts]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      backends: [cpu]
      graph: |
        input x: float32[2]
        input i: int32[1, 1]
        input u: float32[1]
        copy = Neg(x) {T: float32}
        y = TensorScatterUpdate(copy, i, u) {T: float32, Tindices: int32}
        output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      backends: [cpu]
      graph: |
        input i: int32[1, 1]
        input u: float32[1]
        c = Const {value: float32[2](1, 2)}
        y = TensorScatterUpdate(c, i, u) {T: float32, Tindices: int32}
        output y: y

- id: TFJ954
  name: narrowed-slice-bound
  category: ops
  summary: A slice that ends at -1 where the bound had 64 bits.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: StridedSlice
      attrs: {Index: [int64], end_mask: [0], shrink_axis_mask: [0], new_axis_mask: [0], ellipsis_mask: [0]}
      inputs: [{index: 2, const: true}]
      values: {input: 2, some: {in: [-1]}}
  where: {undecided: whether the slice ended at -1 or at 2^63 - 1 before its bounds were cut to 32 bits}
  message: "cannot tell where '${n.name}' ends: -1 is also what is left of 2^63 - 1 (to the end) in 32 bits"
  note: >-
    Exporters write "to the end" as the greatest number of 64 bits. The official converter keeps the lower 32 bits, which are -1, and the slice
    loses its last element, without an error. The file does not tell which of the two was meant.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-converter/python/tensorflowjs/write_weights.py]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        input x: float32[4]
        b = Const {value: int32[1](0)}
        e = Const {value: int32[1](-1)}
        s = Const {value: int32[1](1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32}
        output y: y
    invalid:
    - at: y
      format: tfjs_graph_model
      outcome: inconclusive
      graph: |
        input x: float32[4]
        b = Const {value: int64[1](0)}
        e = Const {value: int64[1](-1)}
        s = Const {value: int64[1](1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int64}
        output y: y

- id: TFJ955
  name: merge-index
  category: control-flow
  summary: A Merge of which the second output is read.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match: {node: {as: n, op: Merge, outputs: [{index: 1, consumed: true}]}}
  message: "the number of the input that '${n.name}' took is read, and TensorFlow.js does not give it"
  note: >-
    TensorFlow.js gives the value alone. What reads the second output of a Merge never runs, and the page throws "Cannot compute the outputs".
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "compute the number from the predicate"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/control_executor.ts:executeOp]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - format: tfjs_graph_model
      graph: |
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        a = Neg(s) {T: float32}
        b = Relu(s:1) {T: float32}
        m = Merge(a, b) {T: float32, N: 2}
        y = Neg(m) {T: float32}
        output y: y
    invalid:
    - at: m
      format: tfjs_graph_model
      graph: |
        input x: float32[2]
        input p: bool[]
        s = Switch(x, p) {T: float32}
        a = Neg(s) {T: float32}
        b = Relu(s:1) {T: float32}
        m = Merge(a, b) {T: float32, N: 2}
        y = Cast(m:1) {SrcT: int32, DstT: float32}
        output y: y

- id: TFJ956
  name: table-in-stored-function
  category: control-flow
  summary: A table that is used in a function of the file.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: [HashTable, HashTableV2, LookupTableFind, LookupTableFindV2, LookupTableImport, LookupTableImportV2, LookupTableSize, LookupTableSizeV2]
      in-function: true
  message: "'${n.name}' (op '${n.op}') uses a table in a branch or loop body, which has no access to tables"
  note: >-
    TensorFlow.js hands the tables of a model to its main graph only. In the functions of `If` and `While` a lookup throws
    "Cannot read properties of undefined (reading 'getHashTableById')".
  fix:
  - title: "look the keys up before the branch or loop, and convert again"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_executor.ts, tfjs-converter/src/operations/executors/hash_table_executor.ts]
  tests:
    valid:
    - {format: tfjs_graph_model, graph: "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: f
      format: tfjs_graph_model
      graph: |
        input keys: int32[2]
        input p: bool[]
        other = Const {value: float32[](0)}
        table = HashTableV2 {key_dtype: int32, value_dtype: float32}
        y = StatelessIf(p, table, keys, other) {Tcond: bool, Tin: [resource, int32, float32], Tout: [float32], then_branch: @find, else_branch: @find}
        output y: y
        function find(h: resource[], k: int32[2], d: float32[]) {
        f = LookupTableFindV2(h, k, d) {Tin: int32, Tout: float32}
        return f
        }

"""#),
    (name: "numerics.yaml", text: #"""
# Numbers that come out differently: narrow and wide types, random generators, rounding.
schema: 1
pack: {id: tfjs-numerics, version: 0.1.0, summary: "Numbers that come out differently: narrow and wide types, random numbers, rounding"}

rules:
- id: TFJ601
  name: narrow-integer-arithmetic
  category: numerics
  summary: Arithmetic in 8 or 16 bits, which does not wrap around in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: [Add, AddV2, Sub, Mul, SquaredDifference], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
    - node: {as: n, op: [Square, Pow], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
    - node: {as: n, op: [Sum, Prod, Cumsum, Cumprod], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
    - node: {as: n, op: [AddN], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
  where:
    not:
      any:
      # Operands so small that no result leaves its type.
      - all:
        - op-name: [Add, AddV2]
        - range: {input: 0, ge: -63, le: 63}
        - range: {input: 1, ge: -63, le: 63}
      - all:
        - op-name: [Mul]
        - range: {input: 0, ge: -11, le: 11}
        - range: {input: 1, ge: -11, le: 11}
      - all:
        - op-name: [Square]
        - range: {input: 0, ge: -11, le: 11}
      # Of these, bounds of the operands do not say it.
      - all:
        - op-name: [Sub, SquaredDifference, Pow, Sum, Prod, Cumsum, Cumprod, AddN]
        - undecided: whether every result fits its type
  message: "'${n.op}' computes in ${n.attr.T}; TensorFlow.js computes in int32, where nothing wraps around"
  note: >-
    250 + 10 is 4 in TensorFlow's uint8, and 260 in TensorFlow.js. Cast to int32 or float32 before computing if that is what is meant, or wrap
    around explicitly (`tf.math.floormod(x, 256)`).
  fix:
  - title: "compute in int32"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(a, tf.int32) + tf.cast(b, tf.int32)"}
  evidence: [Rules/compat/dtypes.yaml, tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam]
  tests:
    valid:
    - "input x: int32[4]\ny = AddV2(x, x) {T: int32}\noutput y: y\n"
    - |
      input x: int32[4]
      low = Const {value: int32[](0)}
      high = Const {value: int32[](9)}
      c = ClipByValue(x, low, high) {T: int32}
      b = Cast(c) {SrcT: int32, DstT: uint8}
      y = AddV2(b, b) {T: uint8}
      output y: y
    invalid:
    - at: y
      outcome: inconclusive
      graph: "input x: uint8[4]\ny = AddV2(x, x) {T: uint8}\noutput y: y\n"
    - {at: y, outcome: inconclusive, graph: "input x: uint8[4]\ninput z: uint8[4]\ny = Sub(x, z) {T: uint8}\noutput y: y\n"}
    - at: y
      format: tfjs_graph_model
      message: "'AddV2' computes in uint8; TensorFlow.js computes in int32, where nothing wraps around"
      graph: |
        input x: uint8[4]
        c = Const {value: uint8[4](200, 0, 0, 0)}
        y = AddV2(c, c) {T: uint8}
        z = Maximum(y, x) {T: uint8}
        output z: z

- id: TFJ602
  name: narrow-integer-cast
  category: numerics
  summary: Whole numbers cut to 8 bits, which stay as they are in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: Cast
        all:
        - dtype: {attr: DstT, in: [uint8]}
        - dtype: {attr: SrcT, in: [int8, int16, uint16, int32, uint32, int64, uint64]}
        - not: {range: {input: 0, ge: 0, le: 255}}
    - node:
        as: n
        op: Cast
        all:
        - dtype: {attr: DstT, in: [int8]}
        - dtype: {attr: SrcT, in: [uint8, int16, uint16, int32, uint32, int64, uint64]}
        - not: {range: {input: 0, ge: -128, le: 127}}
  message: "'${n.name}' casts ${n.attr.SrcT} to ${n.attr.DstT}; TensorFlow.js keeps numbers that do not fit"
  note: >-
    300 becomes 44 in TensorFlow's uint8 and stays 300 in TensorFlow.js. Clip or wrap around first: `tf.clip_by_value(x, 0, 255)`,
    `tf.math.floormod(x, 256)`.
  fix:
  - title: "clip before the cast"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.clip_by_value(x, 0, 255), tf.uint8)"}
  evidence: [tfjs-core/src/ops/cast.ts:cast_, Rules/compat/dtypes.yaml]
  tests:
    valid:
    - "input x: bool[4]\ny = Cast(x) {SrcT: bool, DstT: uint8}\noutput y: y\n"
    - |
      input x: int32[4]
      low = Const {value: int32[](0)}
      high = Const {value: int32[](255)}
      c = ClipByValue(x, low, high) {T: int32}
      y = Cast(c) {SrcT: int32, DstT: uint8}
      output y: y
    invalid:
    - {at: y, outcome: inconclusive, graph: "input x: int32[4]\ny = Cast(x) {SrcT: int32, DstT: uint8}\noutput y: y\n"}

- id: TFJ603
  name: float-to-byte
  category: numerics
  summary: Floats cast to 8 bits, which are not cut to their range in TensorFlow.js.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match:
    node:
      as: n
      op: Cast
      all:
      - dtype: {attr: DstT, in: [int8, uint8]}
      - dtype: {attr: SrcT, in: [float16, bfloat16, float32, float64]}
  message: "'${n.name}' casts ${n.attr.SrcT} to ${n.attr.DstT}; TensorFlow.js keeps numbers beyond its range"
  note: >-
    Of a float that does not fit, TensorFlow makes what the processor gives, TensorFlow.js the whole number itself (300.7 becomes 300). Clip
    first, as `tf.saturate_cast` does; then both are the same.
  fix:
  - title: "use tf.saturate_cast"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.saturate_cast(x, tf.uint8)"}
  evidence: [tfjs-core/src/ops/cast.ts:cast_]
  tests:
    valid:
    - "input x: float32[4]\ny = Cast(x) {SrcT: float32, DstT: int32}\noutput y: y\n"
    invalid:
    - {at: y, severity: info, graph: "input x: float32[4]\ny = Cast(x) {SrcT: float32, DstT: uint8}\noutput y: y\n"}

- id: TFJ604
  name: integer-mean
  category: numerics
  summary: The mean of whole numbers, which is no whole number in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Mean, dtype: {attr: T, in: [int8, uint8, int16, uint16, int32, uint32, int64, uint64]}}}
  message: "'${n.name}' is the mean of ${n.attr.T}, which TensorFlow.js gives as float32 with its fraction"
  note: >-
    TensorFlow cuts the mean of integers towards zero. In TensorFlow.js the fraction stays, and integer ops behind it throw or compute something
    else. Cast to float32 first, or divide the sum.
  fix:
  - title: "cast to float32 before the mean, and back where whole numbers are wanted"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.reduce_mean(tf.cast(x, tf.float32), axis), tf.int32)"}
  evidence: [tfjs-core/src/ops/mean.ts:mean_, tfjs-backend-cpu/src/kernels/Mean.ts]
  tests:
    valid:
    - "input x: float32[None, 2]\na = Const {value: int32[](0)}\ny = Mean(x, a) {T: float32, Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      format: tfjs_graph_model
      graph: "input x: int32[None, 2]\na = Const {value: int32[](0)}\ny = Mean(x, a) {T: int32, Tidx: int32}\noutput y: y\n"

- id: TFJ605
  name: large-int64-factor
  category: numerics
  summary: Whole numbers of 64 bits multiplied by a large one.
  severity: warning
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: Mul
        dtype: {attr: T, in: [int64, uint64, uint32]}
        inputs: [{index: 1, const: true}]
        values: {input: 1, some: {ge: 65536}}
    - node:
        as: n
        op: Mul
        dtype: {attr: T, in: [int64, uint64, uint32]}
        inputs: [{index: 0, const: true}]
        values: {input: 0, some: {ge: 65536}}
  message: "'${n.name}' multiplies ${n.attr.T} by a number above 65535; beyond 2147483647 TensorFlow.js wraps around"
  note: >-
    TensorFlow.js holds 64-bit integers in 32 bits. A hash or a combined key that needs more comes out wrong, without an error. Keep products
    below 2^31.
  fix:
  - title: "keep products below 2^31, or compute the key in the page"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, Rules/compat/dtypes.yaml]
  tests:
    valid:
    - "input x: int64[4]\nc = Const {value: int64[](1000)}\ny = Mul(x, c) {T: int64}\noutput y: y\n"
    - "input x: float32[4]\nc = Const {value: float32[](100000)}\ny = Mul(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, severity: warning, graph: "input x: int64[4]\nc = Const {value: int64[](100000)}\ny = Mul(x, c) {T: int64}\noutput y: y\n"}

- id: TFJ606
  name: random-numbers
  category: numerics
  summary: Random numbers, which are others than TensorFlow's.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: [RandomUniform, RandomStandardNormal, TruncatedNormal, Multinomial]}}
  message: "'${n.op}' draws other random numbers than TensorFlow"
  note: >-
    The distribution is the same, the numbers are not. A seed does not help: TensorFlow.js has another generator, reads one of the two seeds only,
    and none for RandomUniform. If this is dropout or noise for training, export the model for inference.
  fix:
  - title: "export the model for inference, if this is dropout or noise"
    applicability: suggestion
    snippet: {language: python, text: "model(x, training=False)"}
  evidence: [tfjs-converter/src/operations/executors/creation_executor.ts:executeOp]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, severity: info, graph: "input s: int32[1]\ny = RandomUniform(s) {T: int32, dtype: float32}\noutput y: y\n"}

- id: TFJ607
  name: unsorted-top-k
  category: numerics
  summary: The largest elements in no order, which TensorFlow.js sorts.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: TopKV2, attrs: {sorted: [false]}}}
  message: "'${n.name}' gives its largest elements in an order of its own in TensorFlow, and sorted in TensorFlow.js"
  note: >-
    They are the same elements. What relies on their order does so by chance in TensorFlow, too.
  fix:
  - title: "ask for sorted elements, to have one order everywhere"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/TopK_impl.ts]
  tests:
    valid:
    - "input x: float32[10]\nk = Const {value: int32[](3)}\ny = TopKV2(x, k) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, severity: info, graph: "input x: float32[10]\nk = Const {value: int32[](3)}\ny = TopKV2(x, k) {T: float32, sorted: false}\noutput y: y\n"}

- id: TFJ608
  name: range-of-floats
  category: numerics
  summary: A range of floats whose number of elements rounding decides.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match: {node: {as: n, op: Range, dtype: {attr: Tidx, in: [float16, bfloat16, float32]}}}
  message: "'${n.name}' counts in floats; TensorFlow.js rounds differently and may give one element more or less"
  note: >-
    TensorFlow.js adds up in double precision: `tf.range(0.0, 0.3, 0.1)` has 3 elements in TensorFlow and 4 in TensorFlow.js. Count in integers
    and multiply.
  fix:
  - title: "count in integers and multiply"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.range(n), tf.float32) * step"}
  evidence: [tfjs-core/src/ops/range.ts:range]
  tests:
    valid:
    - "input n: int32[]\nz = Const {value: int32[](0)}\no = Const {value: int32[](1)}\ny = Range(z, n, o) {Tidx: int32}\noutput y: y\n"
    invalid:
    - at: y
      severity: info
      graph: "input n: float32[]\nz = Const {value: float32[](0)}\no = Const {value: float32[](0.5)}\ny = Range(z, n, o) {Tidx: float32}\noutput y: y\n"

- id: TFJ609
  name: narrowed-output
  category: dtypes
  summary: An output of a type that a page reads otherwise.
  severity: info
  applies: {phase: converted}
  match: {output: {as: o, dtype: [int64, uint32, uint64, float64, complex128]}}
  message: "output '${o.key}' is ${o.dtype}; the page reads it as ${o.runtime}"
  note: >-
    TensorFlow.js has neither 64-bit integers nor double precision. Whole numbers beyond ±2147483647 cannot come out.
  fix:
  - title: "read int32 where the model says int64, float32 where it says float64"
    applicability: suggestion
    snippet: {language: javascript, text: "const classes = await output.data();   // an Int32Array"}
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, Rules/compat/dtypes.yaml]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - {at: y, message: "output 'y' is int64; the page reads it as int32", graph: "input x: int64[1, 4]\ny = Relu(x) {T: int64}\noutput y: y\n"}

"""#),
    (name: "ops.yaml", text: #"""
# Ops that TensorFlow.js does not run, or runs wrongly. What it does with each op is in Rules/compat.
#
# All are about the converted graph: what conversion takes out or rewrites exactly is no finding.
schema: 1
pack: {id: tfjs-core-ops, version: 0.1.0, summary: Ops that TensorFlow.js does not run or runs wrongly}

rules:
- id: TFJ101
  name: unsupported-op
  category: ops
  summary: A TensorFlow op that TensorFlow.js does not implement and that no other ops are known to replace.
  severity: error
  applies: {phase: converted}
  declarable: true
  # Variables have a rule of their own. What replaces the matrix ops holds only for static, small, well conditioned
  # matrices, so they count as unsupported.
  match:
    any:
    - node: {as: n, op: {class: unsupported}, not: {op-family: variables}}
    - node: {as: n, op: {class: rewritable}, op-name: [MatrixInverse, MatrixSolve]}
  message: "op '${n.op}' has no TensorFlow.js implementation"
  note: >-
    The model loads, and then throws "Unknown op '${n.op}'" as soon as the page runs it. Known replacement:
    ${n.rewrite}. Move this step out of the model (into the page's own JavaScript, before or after the model runs),
    or say it with ops that TensorFlow.js has and export again. If the page registers the op with `tf.registerOp`, declare
    it under `custom_ops` with a reason.
  fix:
  - title: "move '${n.op}' out of the model: end the exported function before it and do this step in the page"
    applicability: suggestion
  - title: "implement '${n.op}' in the page and declare it"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        tf.registerOp('${n.op}', (node) => {
          const [x] = node.inputs;
          return [/* the op's outputs, computed with tf.* */];
        });
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:mapNode
  - tfjs-converter/src/operations/operation_executor.ts:executeOp
  - Rules/compat/tf-op-classes.yaml
  tests:
    valid:
    - |
      input x: float32[None, 4]
      y = Relu(x) {T: float32}
      output y: y
    - |
      # can be replaced exactly: another rule's affair
      input x: float32[None, 4]
      y = Erfc(x) {T: float32}
      output y: y
    - |
      # unknown to TensorFlow: another rule's affair
      input x: float32[4]
      y = MyOwnOp(x)
      output y: y
    invalid:
    - at: inverse
      message: "op 'MatrixInverse' has no TensorFlow.js implementation"
      graph: |
        input x: float32[3, 3]
        inverse = MatrixInverse(x) {T: float32}
        y = Relu(inverse) {T: float32}
        output y: y
    - at: lower
      graph: |
        input x: string[None]
        lower = StringLower(x)
        output y: lower

- id: TFJ102
  name: custom-op
  category: ops
  summary: An op that neither TensorFlow nor TensorFlow.js knows.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: custom}}}
  message: "custom op '${n.op}' is known neither to TensorFlow nor to TensorFlow.js"
  note: >-
    The op comes from a library that was loaded into TensorFlow. A page cannot load that library: running the model throws
    "Unknown op '${n.op}'", unless the page registers an implementation of its own with `tf.registerOp` before it loads
    the model. If it does, declare the op under `custom_ops`, with a reason. If not, replace the op by standard ones and export again.
  fix:
  - title: "declare '${n.op}' under custom_ops, if the page registers it"
    applicability: suggestion
    snippet:
      language: yaml
      text: |
        custom_ops:
          - {op: ${n.op}, reason: "registered in ..."}
  - title: "register '${n.op}' in the page before the model is loaded"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        tf.registerOp('${n.op}', (node) => {
          const [x] = node.inputs;
          return [/* the op's outputs, computed with tf.* */];
        });
        const model = await tf.loadGraphModel(url);
  - title: "replace '${n.op}' by standard ops and export the model again"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/custom_op/register.ts:registerOp
  - tfjs-converter/src/operations/operation_executor.ts:executeOp
  tests:
    valid:
    - |
      input x: float32[4]
      y = MatrixInverse(x) {T: float32}
      output y: y
    invalid:
    - at: [own, again]
      graph: |
        input x: float32[4]
        own: float32[4] = AcmeSmooth(x) {width: 3}
        again = AcmeSmooth(own) {width: 3}
        output y: again

- id: TFJ103
  name: never-executable-op
  category: ops
  summary: An op that TensorFlow.js lists but that fails on every graph that TensorFlow writes.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: broken}}}
  message: "op '${n.op}' is listed by TensorFlow.js but fails whenever it runs"
  note: >-
    TensorFlow.js names the op, so the official converter accepts it, but its executor is missing or reads inputs that
    TensorFlow's op does not have. Running the model throws. What to write instead: ${n.rewrite} (conditions: ${n.conditions}).
  fix:
  - title: "write '${n.op}' with ops that run, and export the model again"
    applicability: suggestion
  - title: "implement '${n.op}' in the page with tf.registerOp and declare it under custom_ops"
    applicability: suggestion
  evidence: [Rules/compat/tfjs-ops.yaml, tfjs-converter/src/operations/operation_mapper.ts]
  tests:
    valid:
    - |
      input x: float32[None, 4]
      y = Reshape(x, s) {T: float32}
      s = Const {value: int32[1](-1)}
      output y: y
    # conversion drops the check
    - "input x: float32[None, 4]\nchecked = EnsureShape(x) {T: float32, shape: [None, 4]}\noutput y: checked\n"
    invalid:
    - at: mask
      graph: |
        input a: int32[4]
        mask = BitwiseAnd(a, a) {T: int32}
        output y: mask

- id: TFJ104
  name: op-too-new
  category: ops
  summary: An op that TensorFlow.js implements, but not in the release of the page.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: other-release}}}
  message: "op '${n.op}' is not in TensorFlow.js ${target.tfjs}"
  note: >-
    The first release that runs it is ${n.since}. With ${target.tfjs} the model loads and then throws "Unknown op '${n.op}'".
    Load a newer release in the page, or, if that is what the page does already, say so with `--tfjs`.
  fix:
  - title: "load TensorFlow.js ${n.since} or later in the page, and lint with --tfjs"
    applicability: suggestion
    snippet:
      language: shell
      text: "tfjslint --tfjs ${n.since} MODEL"
  evidence: [Rules/compat/tfjs-ops.yaml, tags tfjs-v* of tensorflow/tfjs]
  tests:
    valid:
    - {tfjs: 4.22.0, graph: "input x: float32[4]\ny = Atan2(x, x) {T: float32}\noutput y: y\n"}
    invalid:
    - at: y
      tfjs: 2.0.0
      graph: |
        input x: float32[4]
        y = Einsum(x, x) {N: 2, T: float32, equation: "i,i->i"}
        output y: y

- id: TFJ105
  name: missing-kernel
  category: backends
  summary: An op whose kernel a backend of the target does not have.
  severity: error
  applies: {phase: converted}
  # An op that does not run at all is reported as such.
  match: {node: {as: n, op: {class: [supported, wrong]}}}
  where: {kernel-missing: any}
  message: "op '${n.op}' has no kernel on ${backends.missing} in TensorFlow.js ${target.tfjs}"
  note: >-
    Missing: ${kernels.missing}. TensorFlow.js never falls back to another backend: the model throws "Kernel '…' not
    registered for backend '…'". Backends that have all it needs: ${backends.present}. Use one of those
    (`tf.setBackend`), or do without the op.
  fix:
  - title: "run the model on another backend: ${backends.present}"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        // has every kernel: ${backends.present}
        await tf.setBackend('webgl');
        await tf.ready();
  - title: "replace '${n.op}' by ops that ${backends.missing} has, and export the model again"
    applicability: suggestion
  evidence: [Rules/compat/kernels.yaml, tfjs-core/src/engine.ts:runKernel]
  tests:
    valid:
    - |
      # in wasm there is no such kernel, but the page does not ask for wasm
      input x: float32[2, 3]
      y = Einsum(x, x) {N: 2, T: float32, equation: "ij,kj->ik"}
      output y: y
    invalid:
    - at: y
      backends: [wasm]
      message: "op 'Einsum' has no kernel on wasm in TensorFlow.js 4.22.0"
      graph: |
        input x: float32[2, 3]
        y = Einsum(x, x) {N: 2, T: float32, equation: "ij,kj->ik"}
        output y: y

- id: TFJ106
  name: decision-forest-op
  category: ops
  summary: An op of TensorFlow Decision Forests, which only the package tfjs-tfdf runs.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: decision-forest}}}
  message: "op '${n.op}' needs the package tfjs-tfdf in the page"
  note: >-
    TensorFlow.js itself does not run decision forests. The package `@tensorflow/tfjs-tfdf` registers these ops and loads
    the forest's files besides `model.json`. If the page loads it, declare the op under `custom_ops`.
  fix:
  - title: "load @tensorflow/tfjs-tfdf in the page and declare '${n.op}' under custom_ops"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        import * as tfdf from '@tensorflow/tfjs-tfdf';
        const model = await tfdf.loadTFDFModel(url);
  evidence: [tfjs-converter/python/tensorflowjs/op_list/tfdf.json, Rules/compat/tfjs-ops.yaml]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: forest
      graph: |
        input x: float32[None, 4]
        forest: float32[None, 1] = SimpleMLInferenceOpWithHandle(x)
        output y: forest

- id: TFJ107
  name: rewritable-op
  category: ops
  summary: A TensorFlow op that TensorFlow.js does not implement but that others replace.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: rewritable}}}
  where: {not: {op-name: [MatrixInverse, MatrixSolve]}}
  message: "op '${n.op}' has no TensorFlow.js implementation, but can be written with ops that have one"
  note: >-
    Write instead: `${n.rewrite}`. Conditions: ${n.conditions}. Exactness: ${n.exactness}. Without that the
    model loads and then throws "Unknown op '${n.op}'".
  fix:
  - title: "replace '${n.op}' by ${n.rewrite}"
    applicability: suggestion
  - title: "implement '${n.op}' in the page with tf.registerOp and declare it under custom_ops"
    applicability: suggestion
  evidence: [Rules/compat/tf-op-classes.yaml, tfjs-converter/src/operations/operation_executor.ts:executeOp]
  tests:
    valid:
    - "input x: float32[4]\ny = Erf(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: gelu/Erfc
      message: "op 'Erfc' has no TensorFlow.js implementation, but can be written with ops that have one"
      graph: |
        input x: float32[None, 4]
        gelu/Erfc = Erfc(x) {T: float32}
        output y: gelu/Erfc

- id: TFJ108
  name: leftover-training-op
  category: ops
  summary: Variables or training steps that should not be in a model that only predicts.
  severity: error
  applies: {phase: converted}
  declarable: true
  match:
    any:
    - node: {as: n, op: {class: removed}, removed-by: [freezing, training]}
    - node: {as: n, op: {class: unsupported}, op-family: variables}
  message: "op '${n.op}' belongs to variables or training and cannot run in a page"
  note: >-
    A page runs a frozen model: each variable becomes a constant. That is not possible where a variable has no value in the
    checkpoint or is written while the model runs, so this node stays and throws "Unknown op '${n.op}'". Export
    an inference function that only reads its variables; where the model has state, pass it in as an input and give it back as an output.
  fix:
  - title: "export an inference-only function: no optimizer, no assignments, all variables tracked by the saved object"
    applicability: suggestion
    snippet:
      language: python
      text: |
        @tf.function(input_signature=[tf.TensorSpec([None, ...], tf.float32)])
        def serve(x):
            return model(x, training=False)

        tf.saved_model.save(model, path, signatures={"serving_default": serve})
  - title: "take the state as an input and give it back as an output"
    applicability: suggestion
    snippet:
      language: python
      text: |
        @tf.function(input_signature=[...])
        def step(x, state):
            y, new_state = model.step(x, state)
            return {"y": y, "state": new_state}
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:transformGraph, Rules/compat/tf-op-classes.yaml]
  tests:
    valid:
    - "input x: float32[4]\nw = Const {value: float32[4](1.5)}\ny = Mul(x, w) {T: float32}\noutput y: y\n"
    invalid:
    - at: [handle, read]
      graph: |
        input x: float32[4]
        handle = VarHandleOp {dtype: float32, shape: [4]}
        read = ReadVariableOp(handle) {dtype: float32}
        y = Mul(x, read) {T: float32}
        output y: y
    - at: [handle, count]
      graph: |
        input x: float32[4]
        handle = VarHandleOp {dtype: float32, shape: [4]}
        count = AssignAddVariableOp(handle, x) {dtype: float32}
        y = Relu(x) {T: float32}
        output y: y

- id: TFJ109
  name: always-wrong-op
  category: ops
  summary: An op that TensorFlow.js runs with another result than TensorFlow.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: wrong}}}
  message: "op '${n.op}' runs in TensorFlow.js but gives something else than in TensorFlow"
  note: >-
    There is no error message: the model's output is simply wrong. What to write instead: ${n.rewrite} (conditions:
    ${n.conditions}).
  fix:
  - title: "write '${n.op}' with other ops: ${n.rewrite}"
    applicability: suggestion
  - title: "move '${n.op}' out of the model"
    applicability: suggestion
  evidence: [Rules/compat/tfjs-ops.yaml]
  tests:
    valid:
    - "input x: float32[4]\ny = Shape(x) {T: float32}\noutput y: y\n"
    # conversion writes Shape for each output
    - "input x: float32[None, 4]\nsizes = ShapeN(x, x) {N: 2, T: float32}\noutput y: sizes\n"
    invalid:
    - at: [dice]
      graph: |
        input sizes: int32[1]
        low = Const {value: int32[](1)}
        high = Const {value: int32[](7)}
        dice = RandomUniformInt(sizes, low, high) {T: int32, Tout: int32}
        output y: dice

- id: TFJ111
  name: batch-norm-in-training
  category: ops
  summary: A batch normalisation in training mode, which TensorFlow.js runs as inference.
  severity: error
  applies: {phase: converted}
  # An absent attribute is its default, which is true.
  match: {node: {as: n, op: [FusedBatchNorm, FusedBatchNormV2, FusedBatchNormV3], attrs: {is_training: true}}}
  message: "'${n.name}' normalises by the statistics of its input (is_training), which TensorFlow.js does not compute"
  note: >-
    TensorFlow.js always normalises by the mean and variance that are passed in. In training mode these are empty, so the
    result is NaN, without an error. Keras' LayerNormalization of tf_keras is exported like that. Compute the moments
    with plain ops (`tf.nn.moments`), or export batch normalisation in inference mode.
  fix:
  - title: "compute the statistics with plain ops, or export in inference mode"
    applicability: suggestion
    snippet:
      language: python
      text: |
        mean, variance = tf.nn.moments(x, axes, keepdims=True)
        y = (x - mean) * tf.math.rsqrt(variance + epsilon) * scale + offset
  evidence: [tfjs-converter/src/operations/executors/normalization_executor.ts]
  tests:
    valid:
    - |
      input x: float32[1, 4, 4, 2]
      c = Const {value: float32[2](1)}
      y = FusedBatchNormV3(x, c, c, c, c) {T: float32, U: float32, is_training: false}
      output y: y
    - |
      # conversion computes the statistics
      input x: float32[1, 4, 4, 2]
      c = Const {value: float32[2](1)}
      e = Const {value: float32[0]()}
      y = FusedBatchNormV3(x, c, c, e, e) {T: float32, U: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        # what is kept for gradients cannot be computed
        input x: float32[1, 4, 4, 2]
        c = Const {value: float32[2](1)}
        e = Const {value: float32[0]()}
        y = FusedBatchNormV3(x, c, c, e, e) {T: float32, U: float32}
        output y: y
        output kept: y:3

- id: TFJ110
  name: op-not-removed
  category: ops
  summary: A function call, or another step of TensorFlow's own machinery, that is left in the graph.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: removed}, removed-by: [inlining, folding, debug, identity]}}
  message: "op '${n.op}' is left in the graph, where TensorFlow.js cannot run it"
  note: >-
    Conversion takes such nodes out: it puts a function's body in the place of a call and folds what is constant. This one
    could not be taken out (step: ${n.removal}): its function is missing or calls itself, or what it depends on is not constant.
    Running the model throws "Unknown op '${n.op}'".
  fix:
  - title: "export again from one tf.function without recursion, with all functions it calls"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_executor.ts, Rules/compat/tf-op-classes.yaml]
  tests:
    valid:
    - "input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: call
      graph: |
        input x: float32[4]
        call: float32[4] = StatefulPartitionedCall(x) {Tin: [float32], Tout: [float32]}
        output y: call

- id: TFJ112
  name: strings-in-numeric-op
  category: ops
  summary: Strings in an op that TensorFlow.js computes on numbers only.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, input-demand: strings}}
  message: "op '${n.op}' gets strings, where TensorFlow.js takes numbers only"
  note: >-
    TensorFlow computes this op on strings, too. TensorFlow.js throws "must be numeric tensor but got string tensor" when
    it gets here. Do this step in the page, or look up numbers instead and map them to strings there.
  fix:
  - title: "give numbers to '${n.name}' and map them to strings in the page"
    applicability: suggestion
  evidence: [tfjs-core/src/tensor_util_env.ts, Rules/compat/tfjs-ops.yaml]
  tests:
    valid:
    - |
      input x: float32[4]
      i = Const {value: int32[2](0, 1)}
      a = Const {value: int32[](0)}
      y = GatherV2(x, i, a) {Tparams: float32, Tindices: int32, Taxis: int32}
      output y: y
    invalid:
    - at: y
      message: "op 'GatherV2' gets strings, where TensorFlow.js takes numbers only"
      graph: |
        input x: string[4]
        input i: int32[2]
        a = Const {value: int32[](0)}
        y = GatherV2(x, i, a) {Tparams: string, Tindices: int32, Taxis: int32}
        output y: y

- id: TFJ113
  name: list-concat
  category: ops
  summary: A list of tensors that are concatenated.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [TensorListConcatV2]}}
  message: "op '${n.op}' concatenates a list, which TensorFlow.js cannot do"
  note: >-
    TensorFlow passes the shape of the elements as an input, TensorFlow.js looks for an attribute that is not there, and
    throws. Stack the elements and reshape the result (`tf.reshape(array.stack(), [-1, ...])` in the place of
    `array.concat()`).
  fix:
  - title: "stack and reshape instead of concatenating"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.reshape(array.stack(), [-1, width])"}
  evidence: [tfjs-converter/python/tensorflowjs/op_list/control.json]
  tests:
    valid:
    - |
      input l: variant[]
      s = Const {value: int32[1](2)}
      y = TensorListStack(l, s) {element_dtype: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input l: variant[]
        input s: int32[1]
        d = Const {value: int64[0]()}
        y = TensorListConcatV2(l, s, d) {element_dtype: float32, shape_type: int32}
        output y: y

- id: TFJ114
  name: complex-broadcast
  category: ops
  summary: Complex tensors of different shapes in one arithmetic op.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Add, AddV2, Sub, Mul], inputs: [{index: 0, dtype: [complex64]}], broadcasts: by-rank}}
  message: "op '${n.op}' spreads one complex tensor over another, which TensorFlow.js computes wrongly"
  note: >-
    The kernels for complex64 take the elements of the smaller tensor as if it had the shape of the greater one, and give
    NaN for what is beyond its end. Bring both to one shape with `tf.broadcast_to` on their real and imaginary parts.
  fix:
  - title: "bring both to one shape before they become complex"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/utils/binary_utils.ts]
  tests:
    valid:
    - "input a: complex64[2]\ninput b: complex64[2]\ny = Mul(a, b) {T: complex64}\noutput y: y\n"
    - "input a: complex64[?]\ny = Mul(a, a) {T: complex64}\noutput y: y\n"
    - "input a: complex64[1, 2]\ninput b: complex64[2, 1]\ny = Mul(a, b) {T: complex64}\noutput y: y\n"
    - "input a: float32[2]\ninput b: float32[3, 2]\ny = Mul(a, b) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      graph: |
        input a: complex64[2]
        input b: complex64[3, 2]
        y = Mul(a, b) {T: complex64}
        output y: y

- id: TFJ115
  name: non-ascii-attribute
  category: ops
  summary: A text of an attribute with letters beyond ASCII, which TensorFlow.js reads as other ones.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [StaticRegexReplace, StringNGrams, StringSplit, Einsum], holds-attribute: non-ascii}}
  message: "attribute '${attribute.name}' of '${n.op}' has letters beyond ASCII, which TensorFlow.js reads as others"
  note: >-
    Texts stand in a model.json as base64, and a page decodes them byte by byte, so each letter beyond ASCII becomes two or more. Do this
    step in the page, or with ASCII only.
  fix:
  - title: "use ASCII in '${attribute.name}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:decodeBase64]
  tests:
    valid:
    - "input x: string[2]\ny = StaticRegexReplace(x) {pattern: \"a\", rewrite: \"b\", replace_global: true}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: string[2]\ny = StaticRegexReplace(x) {pattern: \"ä\", rewrite: \"b\", replace_global: true}\noutput y: y\n"

- id: TFJ116
  name: non-finite-attribute
  category: ops
  summary: An attribute that is infinite or NaN, which a model.json cannot say.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: {class: supported}, holds-attribute: non-finite}}
  message: "attribute '${attribute.name}' of '${n.op}' is infinite or NaN, and TensorFlow.js reads NaN"
  note: >-
    JSON has no such numbers. They are written as words, of which TensorFlow.js makes NaN. Use a large number instead of infinity, or
    pass the value as a tensor, which holds them.
  fix:
  - title: "use a finite number for '${attribute.name}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:getNumberParam]
  tests:
    valid:
    - "input x: float32[2]\ny = LeakyRelu(x) {T: float32, alpha: 0.5}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: float32[2]\ny = LeakyRelu(x) {T: float32, alpha: inf}\noutput y: y\n"

- id: TFJ117
  name: huge-integer-attribute
  category: ops
  summary: A whole number of an attribute beyond 2^53, which TensorFlow.js rounds.
  severity: error
  applies: {phase: converted}
  match:
    node: {as: n, op: {class: supported}, holds-attribute: unsafe-integer, not: {op-name: [RandomUniform, RandomStandardNormal, TruncatedNormal, Multinomial]}}
  message: "attribute '${attribute.name}' of '${n.op}' is beyond 2^53, and TensorFlow.js rounds it"
  note: Numbers of JavaScript hold whole numbers exactly up to 2^53. Use a smaller one.
  fix:
  - title: "use a number within 2^53 for '${attribute.name}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:getNumberParam]
  tests:
    valid:
    - "input x: string[2]\ny = StringToHashBucketFast(x) {num_buckets: 1000}\noutput y: y\n"
    invalid:
    - at: y
      graph: "input x: string[2]\ny = StringToHashBucketFast(x) {num_buckets: 9007199254740993}\noutput y: y\n"

"""#),
    (name: "performance.yaml", text: #"""
# What a model costs in a page: waiting, reading back from the GPU, memory. Nothing here makes a model wrong.
schema: 1
pack: {id: tfjs-performance, version: 0.1.0, summary: What a model costs in a page}

rules:
- id: TFJ701
  name: needs-execute-async
  category: performance
  summary: A model that runs with executeAsync only, as some of its ops have to wait for values.
  severity: {recommended: info, strict: error}
  applies: {phase: converted}
  match: {model: {as: m}}
  where: {execution: [async-prechecked, async-unchecked]}
  message: "the page must call executeAsync: the model has ${execution.ops}"
  note: >-
    Loops, branches, look-ups in tables, non-maximum suppression and the like wait for values in the middle of the graph. `predict` and `execute`
    throw: up front where TensorFlow.js expects it, in the middle of the graph for the ops that its own check misses. Awaiting costs a
    read-back from the GPU each time. The strict profile asks for a model that runs without: unroll loops of fixed length, do such
    steps in the page.
  fix:
  - title: "call executeAsync"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        const outputs = await model.executeAsync(inputs);
  - title: "move the steps that wait into the page"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/model_analysis.ts, tfjs-converter/src/executor/graph_executor.ts:execute]
  tests:
    valid:
    - "input x: float32[2]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      severity: info
      message: "the page must call executeAsync: the model has Where"
      graph: "input x: bool[4]\ny = Where(x) {T: bool}\noutput y: y\n"
    - at: model
      severity: error
      profile: strict
      graph: "input x: bool[4]\ny = Where(x) {T: bool}\noutput y: y\n"

- id: TFJ702
  name: slow-loop
  category: performance
  summary: A loop, each round of which waits for the GPU.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: [While, StatelessWhile, LoopCond]}}
  message: "a loop: each round reads its condition back from the GPU"
  note: >-
    On webgl and webgpu a round costs a few milliseconds, whatever it computes. Loops of a fixed and small number of rounds are unrolled by
    conversion: give the length statically (`tf.keras.Input((128, 8))`, `--dim INPUT:1=128`). Else the wasm or cpu backend may be faster for this model.
  fix:
  - title: "give the loop a fixed number of rounds, or use the wasm backend"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/control_executor.ts:executeOp]
  tests:
    valid:
    - "input x: float32[2]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: y
      severity: info
      graph: |
        function cond(a: int32[]) {
          ten = Const {value: int32[](10), dtype: int32}
          c = Less(a, ten) {T: int32}
          return c
        }
        function body(a: int32[]) {
          one = Const {value: int32[](1), dtype: int32}
          b = AddV2(a, one) {T: int32}
          return b
        }
        input x: int32[]
        y = StatelessWhile(x) {T: [int32], cond: @cond, body: @body}
        output y: y

- id: TFJ703
  name: reads-back-from-gpu
  category: performance
  summary: An op that webgl and webgpu read back from the GPU and compute in JavaScript.
  severity: info
  applies: {phase: converted, backends: [webgl, webgpu]}
  match: {model: {as: m}}
  where:
    contains-op: [Unique, UniqueV2, Where, ListDiff, SparseFillEmptyRows, SparseReshape, SparseSegmentMean, SparseSegmentSum, SparseToDense,
      NonMaxSuppressionV2, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5, TopKV2]
  message: "on webgl and webgpu some ops are computed in JavaScript, on data that is read back from the GPU: ${ops.found}"
  note: >-
    The page waits until everything before such an op is done, and the data goes to the CPU and back. (TopKV2 stays on the GPU for more than 100000
    numbers and k up to 128.) Where that is felt, do the step at the end of the model, or run the model on the wasm or cpu backend.
  fix:
  - title: "move this step to the end of the model, or into the page"
    applicability: suggestion
  evidence:
  - tfjs-backend-webgl/src/kernels/TopK.ts:topK
  - tfjs-backend-webgl/src/kernels/Unique.ts:unique
  - tfjs-backend-webgl/src/kernels/Tile.ts:tile
  - tfjs-converter/src/operations/executors/dynamic_executor.ts:executeOp
  tests:
    valid:
    - "input x: float32[2]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      severity: info
      message: "on webgl and webgpu some ops are computed in JavaScript, on data that is read back from the GPU: TopKV2"
      graph: "input x: float32[2, 10]\nk = Const {value: int32[](3), dtype: int32}\ny = TopKV2(x, k) {T: float32}\noutput y: y\n"

- id: TFJ801
  name: large-model
  category: size
  summary: Weights of more than 2 GB, which some browsers cannot keep in one piece.
  severity: warning
  applies: {phase: converted}
  match: {model: {as: m}}
  where: {weight-bytes: {ge: 2147483648}}
  message: "the weights take ${weight.megabytes} MB in the page"
  note: >-
    One buffer of more than 2 GB cannot be made in every browser, and releases before 4.0 put all weights into one. Loading such a model
    also needs that much memory twice for a moment. Use a smaller model; weights stored as float16 only make the download smaller.
  fix:
  - title: "use a smaller variant of the model"
    applicability: suggestion
  evidence: [tfjs-core/src/io/composite_array_buffer.ts, tfjs-converter/src/executor/graph_model.ts:loadStreaming]
  tests:
    valid:
    - "input x: float32[2]\nc = Const {value: float32[2](1, 2), dtype: float32}\ny = AddV2(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      severity: warning
      graph: "input x: float32[2]\nc = Const {value: float32[1073741824], dtype: float32}\ny = AddV2(x, c) {T: float32}\noutput y: y\n"

- id: TFJ802
  name: wasm-memory
  category: size
  summary: Weights that do not fit the memory that a wasm module can have.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {model: {as: m}}
  where: {weight-bytes: {ge: 4294967296}}
  message: "the weights take ${weight.megabytes} MB: wasm has 4 GB at most, for everything"
  note: The module is linked with a memory of 4 GB, so loading the weights throws. Use a smaller model, or another backend.
  fix:
  - title: "use a smaller variant of the model"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/cc/BUILD.bazel]
  tests:
    valid:
    - "input x: float32[2]\nc = Const {value: float32[1073741824], dtype: float32}\ny = AddV2(x, c) {T: float32}\noutput y: y\n"
    invalid:
    - at: model
      backends: [wasm]
      graph: "input x: float32[2]\nc = Const {value: float32[1073741824], dtype: float32}\ny = AddV2(x, c) {T: float32}\noutput y: y\n"

"""#),
    (name: "releases.yaml", text: #"""
# What earlier releases of TensorFlow.js did otherwise than the newest: each rule applies to a range of releases.
#
# The ranges were measured: small graphs of one or a few nodes were run on the cpu backend of every release from 2.0.0 to
# 4.22.0, and the release is the first that does otherwise. Releases before 2.0.0 were not run; the rules take them to do
# what 2.0.0 did. What the executors decide holds on every backend; where a kernel does, the rule names the backends.
schema: 1
pack: {id: tfjs-core-releases, version: 0.1.0, summary: What earlier releases of TensorFlow.js did otherwise}

rules:
- id: TFJ571
  name: half-pixel-resize
  category: ops
  summary: A resize by the centres of pixels, which earlier releases do by their corners.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [ResizeBilinear, ResizeNearestNeighbor], attrs: {half_pixel_centers: true}}}
  message: "'${n.op}' with half_pixel_centers gives other values in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 half_pixel_centers is not read. The sizes are right and the values are not: every pixel is taken from
    a shifted place, without an error. All that `tf.image.resize` and Keras' UpSampling2D export is of this kind.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "resize with align_corners, or without either, as `tf.compat.v1.image.resize_bilinear` can"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/image.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  - tfjs-core/src/ops/image/resize_bilinear.ts
  tests:
    valid:
    - tfjs: 2.8.0
      graph: |
        input x: float32[1, 3, 3, 2]
        s = Const {value: int32[2](5, 4)}
        y = ResizeBilinear(x, s) {T: float32, half_pixel_centers: true}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[1, 3, 3, 2]
        s = Const {value: int32[2](5, 4)}
        y = ResizeNearestNeighbor(x, s) {T: float32, half_pixel_centers: false}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[1, 3, 3, 2]
        s = Const {value: int32[2](5, 4)}
        y = ResizeBilinear(x, s) {T: float32, half_pixel_centers: true}
        output y: y
    - tfjs: 2.7.0
      at: y
      graph: |
        input x: float32[1, 3, 3, 2]
        s = Const {value: int32[2](5, 4)}
        y = ResizeNearestNeighbor(x, s) {T: float32, half_pixel_centers: true}
        output y: y

- id: TFJ572
  name: matmul-of-unlike-batches
  category: ops
  summary: A product of matrices that repeats one operand over the batch of the other.
  severity: error
  applies: {phase: converted, tfjs: "<2.7.0"}
  # Batch dimensions that are both unknown are taken for equal: they nearly always are, and a model of attention could not be judged otherwise.
  match: {node: {as: n, op: [BatchMatMul, BatchMatMulV2, BatchMatMulV3]}}
  where:
    any:
    - inputs: [{index: 0, rank: {le: 2}}, {index: 1, rank: {ge: 3}}]
    - inputs: [{index: 1, rank: {le: 2}}, {index: 0, rank: {ge: 3}}]
    - inputs: [{index: 0, rank: {le: 3}}, {index: 1, rank: {ge: 4}}]
    - inputs: [{index: 1, rank: {le: 3}}, {index: 0, rank: {ge: 4}}]
    - inputs: [{index: 0, rank: {le: 4}}, {index: 1, rank: {ge: 5}}]
    - inputs: [{index: 1, rank: {le: 4}}, {index: 0, rank: {ge: 5}}]
    - inputs: [{index: 0, rank: 3, defined: true, sizes: {0: {le: 1}}}, {index: 1, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 1, rank: 3, defined: true, sizes: {0: {le: 1}}}, {index: 0, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 4, defined: true, sizes: {0: {le: 1}}}, {index: 1, rank: 4, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, defined: true, sizes: {0: {le: 1}}}, {index: 0, rank: 4, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 4, defined: true, sizes: {1: {le: 1}}}, {index: 1, rank: 4, sizes: {1: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, defined: true, sizes: {1: {le: 1}}}, {index: 0, rank: 4, sizes: {1: {ge: 2}}}]
  message: "'${n.op}' multiplies batches of different shapes, which TensorFlow.js ${target.tfjs} refuses"
  note: >-
    Before 2.7.0 both operands must have the same rank and the same batch dimensions: it throws "Error in matMul:
    inputs must have the same rank of at least 2", or that the outer dimensions must match. A Keras Dense or attention
    layer over sequences is exported like that.
  fix:
  - title: "aim at TensorFlow.js 2.7.0 or later"
    applicability: suggestion
  - title: "reshape to one batch before the product: `tf.reshape(tf.matmul(tf.reshape(x, [-1, n]), w), ...)`"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/mat_mul.ts at tfjs-v2.6.0 and tfjs-v2.7.0
  tests:
    valid:
    - tfjs: 2.7.0
      graph: |
        input a: float32[2, 4, 3]
        input b: float32[3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input a: float32[None, 4, 3]
        input b: float32[None, 3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input a: float32[4, 3]
        input b: float32[3, 5]
        y = MatMul(a, b) {T: float32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input a: float32[None, 4, 3]
        input b: float32[3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 2.6.0
      at: y
      graph: |
        input a: float32[None, 2, 4, 3]
        input b: float32[2, 3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      at: y
      outcome: inconclusive
      graph: |
        input a: float32[None, 4, 3]
        b = Const {value: float32[1, 3, 5](1)}
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      at: y
      outcome: inconclusive
      graph: |
        input a: float32[?]
        input b: float32[3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y

- id: TFJ573
  name: matmul-over-part-of-a-batch
  category: ops
  summary: A product of matrices that repeats one operand over some, not all, of the batch dimensions of the other.
  severity: error
  applies: {phase: converted, tfjs: ">=2.7.0,<4.2.0"}
  match: {node: {as: n, op: [BatchMatMul, BatchMatMulV2, BatchMatMulV3]}}
  where:
    any:
    - inputs: [{index: 0, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 1, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 1, rank: 4, defined: true, sizes: {0: {le: 1}, 1: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 0, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 0, rank: 4, defined: true, sizes: {0: {le: 1}, 1: {ge: 2}}}]
  message: "'${n.op}' repeats a batch over part of another, which TensorFlow.js ${target.tfjs} does not do right"
  note: >-
    Before 3.12.0 it throws. From 3.12.0 to 4.1.0 the last matrix of the shorter batch is used for all that follow,
    without an error. A batch of one, or of none at all, is repeated rightly.
  fix:
  - title: "aim at TensorFlow.js 4.2.0 or later"
    applicability: suggestion
  - title: "repeat the operand with `tf.broadcast_to` before the product"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/mat_mul.ts at tfjs-v3.11.0
  - tfjs-backend-cpu/src/kernels/BatchMatMul.ts at tfjs-v4.1.0 and tfjs-v4.2.0
  - tfjs-backend-webgl/src/mulmat_packed_gpu.ts at tfjs-v4.1.0 and tfjs-v4.2.0
  tests:
    valid:
    - tfjs: 4.2.0
      graph: |
        input a: float32[2, 2, 4, 3]
        input b: float32[2, 3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 4.1.0
      graph: |
        input a: float32[2, 2, 4, 3]
        input b: float32[3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 4.1.0
      graph: |
        input a: float32[2, 2, 4, 3]
        input b: float32[2, 2, 3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    invalid:
    - tfjs: 4.1.0
      format: tfjs_graph_model
      at: y
      graph: |
        input a: float32[2, 2, 4, 3]
        input b: float32[2, 3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - tfjs: 3.11.0
      format: tfjs_graph_model
      at: y
      graph: |
        input a: float32[1, 2, 4, 3]
        input b: float32[2, 2, 3, 5]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y

- id: TFJ574
  name: explicit-padding-with-steps
  category: ops
  summary: A convolution with explicit padding that steps over its input.
  severity: error
  applies: {phase: converted, tfjs: ">=2.1.0,<2.8.0"}
  # Whether the steps fit cannot be asked of a rule; they rarely do, because that is what such padding is for.
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT, strides: {some: {ge: 2}}}}}
  message: "'${n.op}' with explicit padding and strides ${n.attr.strides} is not computed by TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 the output's size is not rounded down where the last step does not end at the border: it throws that a
    shape must be of positive integers. It works only where the steps happen to fit exactly.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo at tfjs-v2.7.0 and tfjs-v2.8.0
  tests:
    valid:
    - tfjs: 2.8.0
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = Conv2D(x, f) {T: float32, strides: [1, 2, 2, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = Conv2D(x, f) {T: float32, strides: [1, 2, 2, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y

- id: TFJ575
  name: swapped-depthwise-padding
  category: backends
  summary: A depthwise convolution whose padding above differs from that at the left.
  severity: error
  applies: {phase: converted, tfjs: "<3.5.0", backends: [cpu]}
  # Windows of 1 and 2, of 3 and 4, ... are padded alike. Steps over sides of different parity are padded unlike, too; that
  # cannot be asked of sizes that are not known, and is left out.
  match: {node: {as: n, op: [DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: SAME}}}
  where:
    any:
    - inputs: [{index: 1, sizes: {0: {le: 2}, 1: {ge: 3}}}]
    - inputs: [{index: 1, sizes: {1: {le: 2}, 0: {ge: 3}}}]
    - inputs: [{index: 1, sizes: {0: {le: 4}, 1: {ge: 5}}}]
    - inputs: [{index: 1, sizes: {1: {le: 4}, 0: {ge: 5}}}]
    - inputs: [{index: 1, sizes: {0: {le: 6}, 1: {ge: 7}}}]
    - inputs: [{index: 1, sizes: {1: {le: 6}, 0: {ge: 7}}}]
    - inputs: [{index: 1, sizes: {0: {le: 8}, 1: {ge: 9}}}]
    - inputs: [{index: 1, sizes: {1: {le: 8}, 0: {ge: 9}}}]
    - inputs: [{index: 1, sizes: {0: {le: 10}, 1: {ge: 11}}}]
    - inputs: [{index: 1, sizes: {1: {le: 10}, 0: {ge: 11}}}]
    - {attrs: {dilations: {at: {1: {le: 1}, 2: {ge: 2}}}}, inputs: [{index: 1, sizes: {1: {ge: 2}}}]}
    - {attrs: {dilations: {at: {2: {le: 1}, 1: {ge: 2}}}}, inputs: [{index: 1, sizes: {0: {ge: 2}}}]}
  message: "the cpu backend of TensorFlow.js ${target.tfjs} swaps the padding of '${n.op}'"
  note: >-
    Before 3.5.0 the cpu backend pads above by what belongs at the left, and the other way round. The values are wrong,
    without an error, where the two differ: with a window or a dilation that is not square. Keras' DepthwiseConv1D is
    such a convolution. Other backends are right.
  fix:
  - title: "aim at TensorFlow.js 3.5.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/kernels/DepthwiseConv2dNative.ts at tfjs-v3.4.0 and tfjs-v3.5.0
  tests:
    valid:
    - tfjs: 3.5.0
      backends: [cpu]
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[1, 3, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: []}
        output y: y
    - tfjs: 2.3.0
      backends: [cpu]
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[3, 3, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: []}
        output y: y
    - tfjs: 2.3.0
      backends: [cpu]
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[1, 2, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: []}
        output y: y
    - tfjs: 2.3.0
      backends: [webgl]
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[1, 3, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: []}
        output y: y
    invalid:
    - tfjs: 2.3.0
      backends: [cpu]
      at: y
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[1, 3, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: []}
        output y: y
    - tfjs: 3.4.0
      backends: [cpu]
      at: y
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[3, 3, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: [], dilations: [1, 1, 2, 1]}
        output y: y

- id: TFJ576
  name: swapped-explicit-depthwise-padding
  category: backends
  summary: A depthwise convolution with explicit padding on the cpu backend.
  severity: error
  applies: {phase: converted, tfjs: ">=2.1.0,<3.5.0", backends: [cpu]}
  match: {node: {as: n, op: [DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT}}}
  where:
    any:
    - attrs: {explicit_paddings: {at: {2: {le: 0}, 4: {ge: 1}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 0}, 2: {ge: 1}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 1}, 4: {ge: 2}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 1}, 2: {ge: 2}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 2}, 4: {ge: 3}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 2}, 2: {ge: 3}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 3}, 4: {ge: 4}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 3}, 2: {ge: 4}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 4}, 4: {ge: 5}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 4}, 2: {ge: 5}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 5}, 4: {ge: 6}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 5}, 2: {ge: 6}}}}
  message: "the cpu backend of TensorFlow.js ${target.tfjs} swaps the explicit padding of '${n.op}'"
  note: >-
    Before 3.5.0 the cpu backend pads above by what belongs at the left, and the other way round. The values are wrong,
    without an error.
  fix:
  - title: "aim at TensorFlow.js 3.5.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/kernels/DepthwiseConv2dNative.ts at tfjs-v3.4.0 and tfjs-v3.5.0
  tests:
    valid:
    - tfjs: 3.5.0
      backends: [cpu]
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 0, 1, 0, 0]}
        output y: y
    - tfjs: 2.3.0
      backends: [cpu]
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y
    invalid:
    - tfjs: 2.3.0
      backends: [cpu]
      at: y
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = DepthwiseConv2dNative(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 0, 1, 0, 0]}
        output y: y

- id: TFJ577
  name: ellipsis-with-other-masks
  category: ops
  summary: A slice with an ellipsis and a single element or a new axis.
  severity: error
  applies: {phase: converted, tfjs: "<3.11.0"}
  match: {node: {as: n, op: [StridedSlice], attrs: {ellipsis_mask: {ge: 1}}}}
  where: {any: [{attrs: {shrink_axis_mask: {ge: 1}}}, {attrs: {new_axis_mask: {ge: 1}}}]}
  message: "'${n.name}' slices with an ellipsis and with a single element or a new axis, which TensorFlow.js ${target.tfjs} refuses"
  note: >-
    Before 3.11.0 it throws that both together are not yet supported. Python's `x[..., 2]` and `x[..., tf.newaxis]` are
    exported like that.
  fix:
  - title: "aim at TensorFlow.js 3.11.0 or later"
    applicability: suggestion
  - title: "say the axes instead of the ellipsis (`x[:, :, 2]`), or `tf.expand_dims(x, -1)` for the new axis"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/slice_util.ts at tfjs-v3.11.0
  - tfjs-core/src/ops/strided_slice.ts at tfjs-v2.3.0
  - tfjs-backend-cpu/src/kernels/StridedSlice.ts at tfjs-v3.10.0
  tests:
    valid:
    - tfjs: 3.11.0
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[2](0, 2)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 1, shrink_axis_mask: 2}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[2](0, 1)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 1}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[2](0, 2)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 1, shrink_axis_mask: 2}
        output y: y
    - tfjs: 3.10.0
      at: y
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[2](0, 0)}
        e = Const {value: int32[2](0, 0)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 1, new_axis_mask: 2}
        output y: y

- id: TFJ578
  name: ellipsis-for-no-axis
  category: ops
  summary: A slice with an ellipsis that stands for no axis.
  severity: error
  applies: {phase: converted, tfjs: ">=2.0.1,<3.11.0"}
  match: {node: {as: n, op: [StridedSlice], attrs: {ellipsis_mask: {ge: 1}, shrink_axis_mask: 0, new_axis_mask: 0}}}
  where:
    any:
    - inputs: [{index: 0, rank: 1}, {index: 1, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 2}, {index: 1, sizes: {0: {ge: 3}}}]
    - inputs: [{index: 0, rank: 3}, {index: 1, sizes: {0: {ge: 4}}}]
    - inputs: [{index: 0, rank: 4}, {index: 1, sizes: {0: {ge: 5}}}]
    - inputs: [{index: 0, rank: 5}, {index: 1, sizes: {0: {ge: 6}}}]
    - inputs: [{index: 0, rank: 6}, {index: 1, sizes: {0: {ge: 7}}}]
  message: "the ellipsis of '${n.name}' stands for no axis, which TensorFlow.js ${target.tfjs} does not expect"
  note: >-
    The slice says something of every axis besides its ellipsis. Before 3.11.0 the entries behind the ellipsis are
    dropped, so that other elements come out, or it throws.
  fix:
  - title: "aim at TensorFlow.js 3.11.0 or later"
    applicability: suggestion
  - title: "leave the ellipsis out"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/slice_util.ts at tfjs-v3.10.0 and tfjs-v3.11.0
  tests:
    valid:
    - tfjs: 3.11.0
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[4](0, 0, 0, 1)}
        e = Const {value: int32[4](1, 0, 3, 3)}
        s = Const {value: int32[4](1, 1, 1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 2}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[3](0, 0, 1)}
        e = Const {value: int32[3](1, 0, 3)}
        s = Const {value: int32[3](1, 1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 2}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[4](0, 0, 0, 1)}
        e = Const {value: int32[4](1, 0, 3, 3)}
        s = Const {value: int32[4](1, 1, 1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 2}
        output y: y

- id: TFJ579
  name: gather-with-batch-dims
  category: ops
  summary: A gather for each row of a batch, which earlier releases do for all rows at once.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [GatherV2], attrs: {batch_dims: {not-in: [0]}}}}
  message: "'GatherV2' with batch_dims ${n.attr.batch_dims} gives another shape in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 batch_dims is not read: all indices are looked up in every row, and the result has an axis too many,
    without an error.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "gather from the flattened rows: add `row * size` to the indices"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/slice_join.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  - tfjs-core/src/ops/gather.ts
  tests:
    valid:
    - tfjs: 2.8.0
      graph: |
        input x: float32[2, 3]
        input i: int32[2, 2]
        a = Const {value: int32[](1)}
        y = GatherV2(x, i, a) {Tparams: float32, Tindices: int32, Taxis: int32, batch_dims: 1}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2, 3]
        input i: int32[2, 2]
        a = Const {value: int32[](1)}
        y = GatherV2(x, i, a) {Tparams: float32, Tindices: int32, Taxis: int32, batch_dims: 0}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[2, 3]
        input i: int32[2, 2]
        a = Const {value: int32[](1)}
        y = GatherV2(x, i, a) {Tparams: float32, Tindices: int32, Taxis: int32, batch_dims: 1}
        output y: y
    - tfjs: 2.7.0
      at: y
      graph: |
        input x: float32[2, 3]
        input i: int32[2, 2]
        a = Const {value: int32[](1)}
        y = GatherV2(x, i, a) {Tparams: float32, Tindices: int32, Taxis: int32, batch_dims: -1}
        output y: y

- id: TFJ580
  name: where-of-another-shape
  category: ops
  summary: A selection whose condition does not have the shape of what it selects from.
  severity: error
  applies: {phase: converted, tfjs: "<3.4.0"}
  # Leading axes whose sizes are not known are taken for equal.
  match: {node: {as: n, op: [SelectV2]}}
  where:
    any:
    - inputs: [{index: 0, rank: 0}, {index: 1, rank: {ge: 1}}]
    - inputs: [{index: 0, rank: 0}, {index: 2, rank: {ge: 1}}]
    - inputs: [{index: 0, rank: 1}, {index: 1, rank: {ge: 2}}]
    - inputs: [{index: 0, rank: 1}, {index: 2, rank: {ge: 2}}]
    - inputs: [{index: 0, rank: 2}, {index: 1, rank: {ge: 3}}]
    - inputs: [{index: 0, rank: 2}, {index: 2, rank: {ge: 3}}]
    - inputs: [{index: 0, rank: 3}, {index: 1, rank: {ge: 4}}]
    - inputs: [{index: 0, rank: 3}, {index: 2, rank: {ge: 4}}]
    - inputs: [{index: 0, rank: 4}, {index: 1, rank: {ge: 5}}]
    - inputs: [{index: 0, rank: 4}, {index: 2, rank: {ge: 5}}]
    - inputs: [{index: 0, rank: 1}, {index: 1, rank: {le: 0}}, {index: 2, rank: {le: 0}}]
    - inputs: [{index: 0, rank: 2}, {index: 1, rank: {le: 1}}, {index: 2, rank: {le: 1}}]
    - inputs: [{index: 0, rank: 3}, {index: 1, rank: {le: 2}}, {index: 2, rank: {le: 2}}]
    - inputs: [{index: 0, rank: 4}, {index: 1, rank: {le: 3}}, {index: 2, rank: {le: 3}}]
    - inputs: [{index: 0, rank: 5}, {index: 1, rank: {le: 4}}, {index: 2, rank: {le: 4}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 1, rank: {ge: 1}, sizes: {-1: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 2, rank: {ge: 1}, sizes: {-1: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 2}, defined: true, sizes: {-2: {le: 1}}}, {index: 1, rank: {ge: 2}, sizes: {-2: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 2}, defined: true, sizes: {-2: {le: 1}}}, {index: 2, rank: {ge: 2}, sizes: {-2: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 3}, defined: true, sizes: {-3: {le: 1}}}, {index: 1, rank: {ge: 3}, sizes: {-3: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 3}, defined: true, sizes: {-3: {le: 1}}}, {index: 2, rank: {ge: 3}, sizes: {-3: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {ge: 2}}}, {index: 1, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 2, rank: {ge: 1}, sizes: {-1: {le: 1}}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {ge: 2}}}, {index: 1, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 2, rank: 0}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {ge: 2}}}, {index: 1, rank: 0}, {index: 2, rank: {ge: 1}, sizes: {-1: {le: 1}}}]
  message: "the condition of '${n.name}' has another shape than what it selects from, which TensorFlow.js ${target.tfjs} does not spread"
  note: >-
    Before 3.4.0 only the two branches are spread to a common shape; the condition must have it already, or it throws
    that the shapes must match. A condition of rank 1 selects whole rows there, which is another thing and fails, or is
    wrong without an error where the sizes agree. `tf.where(mask, 0.0, -1e9)` and the masks of Keras' recurrent layers
    are exported like that.
  fix:
  - title: "aim at TensorFlow.js 3.4.0 or later"
    applicability: suggestion
  - title: "spread the condition first: `tf.logical_and(condition, tf.ones_like(x, tf.bool))`"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/where.ts at tfjs-v3.3.0 and tfjs-v3.4.0
  tests:
    valid:
    - tfjs: 3.4.0
      graph: |
        input c: bool[2, 1]
        input a: float32[2, 3]
        input b: float32[2, 3]
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input c: bool[None, 3]
        input a: float32[None, 3]
        input b: float32[None, 3]
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input c: bool[2, 3]
        input a: float32[2, 3]
        b = Const {value: float32[](0.5)}
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input c: bool[2, 3]
        input a: float32[1, 3]
        input b: float32[2, 1]
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input c: bool[None, 1]
        input a: float32[None, 3]
        input b: float32[None, 3]
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 2.3.0
      at: y
      graph: |
        input c: bool[2, 3]
        a = Const {value: float32[](0.5)}
        b = Const {value: float32[](0.5)}
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 3.3.0
      at: y
      graph: |
        input c: bool[3]
        input a: float32[3, 3]
        input b: float32[3, 3]
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 3.3.0
      at: y
      graph: |
        input c: bool[]
        input a: float32[3, 3]
        input b: float32[3, 3]
        y = SelectV2(c, a, b) {T: float32}
        output y: y
    - tfjs: 3.3.0
      at: y
      graph: |
        input c: bool[2, 1, 3]
        input a: float32[2, 4, 3]
        input b: float32[2, 4, 3]
        y = SelectV2(c, a, b) {T: float32}
        output y: y

- id: TFJ581
  name: cast-to-half
  category: dtypes
  summary: A cast to float16, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<3.12.0"}
  match: {node: {as: n, op: [Cast], attrs: {DstT: float16}}}
  message: "TensorFlow.js ${target.tfjs} cannot cast to float16"
  note: >-
    Before 3.12.0 it throws "Failed to cast to unknown dtype null". Later releases take float16 for float32. Export the
    model in float32; a model of Keras' mixed precision runs in float32 after
    `keras.mixed_precision.set_global_policy('float32')`.
  fix:
  - title: "aim at TensorFlow.js 3.12.0 or later"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam at tfjs-v3.11.0 and tfjs-v3.12.0
  tests:
    valid:
    - tfjs: 3.12.0
      graph: |
        input x: float32[2]
        c = Cast(x) {SrcT: float32, DstT: float16}
        y = Cast(c) {SrcT: float16, DstT: float32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2]
        c = Cast(x) {SrcT: float32, DstT: float32}
        y = Relu(c) {T: float32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: c
      graph: |
        input x: float32[2]
        c = Cast(x) {SrcT: float32, DstT: float16}
        y = Cast(c) {SrcT: float16, DstT: float32}
        output y: y
    - tfjs: 3.11.0
      at: c
      graph: |
        input x: float32[2]
        c = Cast(x) {SrcT: float32, DstT: float16}
        y = Cast(c) {SrcT: float16, DstT: float32}
        output y: y

- id: TFJ582
  name: cast-to-complex
  category: dtypes
  summary: A cast to complex64, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<4.16.0"}
  match: {node: {as: n, op: [Cast], attrs: {DstT: complex64}}}
  message: "TensorFlow.js ${target.tfjs} cannot cast to complex64"
  note: >-
    Before 4.16.0 it throws "Failed to cast to unknown dtype null". Join the parts with `tf.complex(x,
    tf.zeros_like(x))`.
  fix:
  - title: "aim at TensorFlow.js 4.16.0 or later"
    applicability: suggestion
  - title: "write `tf.complex(x, tf.zeros_like(x))` instead of the cast"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam at tfjs-v4.15.0 and tfjs-v4.16.0
  tests:
    valid:
    - tfjs: 4.16.0
      graph: |
        input x: float32[2]
        c = Cast(x) {SrcT: float32, DstT: complex64}
        y = Real(c) {T: complex64, Tout: float32}
        output y: y
    invalid:
    - tfjs: 4.15.0
      at: c
      graph: |
        input x: float32[2]
        c = Cast(x) {SrcT: float32, DstT: complex64}
        y = Real(c) {T: complex64, Tout: float32}
        output y: y

- id: TFJ583
  name: one-hot-of-integers
  category: dtypes
  summary: A one-hot encoding that comes out in int32, whatever it should be.
  severity: error
  applies: {phase: converted, tfjs: "<3.20.0"}
  match: {node: {as: n, op: [OneHot], outputs: [{index: 0, runtime: [float32, bool]}]}}
  message: "'OneHot' of ${n.attr.T} comes out in int32 in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 3.20.0 the type is not read. Values between the integers are cut off, what expects float32 throws, and an
    output has another type than in TensorFlow, without an error. Make the encoding of int32 and cast it.
  fix:
  - title: "aim at TensorFlow.js 3.20.0 or later"
    applicability: suggestion
  - title: "write `tf.cast(tf.one_hot(x, depth, dtype=tf.int32), tf.float32)`"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/creation_executor.ts:OneHot at tfjs-v3.19.0 and tfjs-v3.20.0
  - tfjs-core/src/ops/one_hot.ts
  tests:
    valid:
    - tfjs: 3.20.0
      graph: |
        input x: int32[4]
        d = Const {value: int32[](3)}
        on = Const {value: float32[](1.0)}
        off = Const {value: float32[](0.0)}
        y = OneHot(x, d, on, off) {T: float32, TI: int32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: int32[4]
        d = Const {value: int32[](3)}
        on = Const {value: int32[](1)}
        off = Const {value: int32[](0)}
        y = OneHot(x, d, on, off) {T: int32, TI: int32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: int32[4]
        d = Const {value: int32[](3)}
        on = Const {value: float32[](0.9)}
        off = Const {value: float32[](0.1)}
        y = OneHot(x, d, on, off) {T: float32, TI: int32}
        output y: y
    - tfjs: 3.19.0
      at: y
      graph: |
        input x: int32[4]
        d = Const {value: int32[](3)}
        on = Const {value: bool[](1)}
        off = Const {value: bool[](0)}
        y = OneHot(x, d, on, off) {T: bool, TI: int32}
        output y: y

- id: TFJ584
  name: integers-to-float
  category: dtypes
  summary: A sign or size of integers that comes out in float32.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0", backends: [cpu, webgl]}
  match: {node: {as: n, op: [Neg, Abs], inputs: [{index: 0, runtime: [int32]}]}}
  message: "'${n.op}' of integers comes out in float32 in TensorFlow.js ${target.tfjs}"
  note: >-
    The numbers are right up to 2^24, their type is not: an output has another type than in TensorFlow, and what
    demands integers, as the indices of a gather, throws. On the webgl backend only small tensors, which it computes on
    the cpu, are concerned.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "cast the result back: `tf.cast(..., tf.int32)` behind a cast to float32, which keeps the order of the types"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/backend_cpu.ts:neg at tfjs-v2.3.0
  - tfjs-backend-webgl/src/backend_webgl.ts:neg at tfjs-v2.3.0
  tests:
    valid:
    - tfjs: 2.8.0
      graph: |
        input x: int32[4]
        y = Neg(x) {T: int32}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[4]
        y = Neg(x) {T: float32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: int32[4]
        y = Neg(x) {T: int32}
        output y: y
    - tfjs: 2.7.0
      at: y
      graph: |
        input x: int64[4]
        y = Abs(x) {T: int64}
        output y: y

- id: TFJ585
  name: integer-sizes-to-float
  category: dtypes
  summary: The absolute values of integers, which come out in float32.
  severity: error
  applies: {phase: converted, tfjs: ">=2.8.0,<3.10.0", backends: [cpu]}
  match: {node: {as: n, op: [Abs], inputs: [{index: 0, runtime: [int32]}]}}
  message: "'${n.op}' of integers comes out in float32 in TensorFlow.js ${target.tfjs}"
  note: >-
    The numbers are right up to 2^24, their type is not: an output has another type than in TensorFlow, and what
    demands integers throws.
  fix:
  - title: "aim at TensorFlow.js 3.10.0 or later"
    applicability: suggestion
  - title: "cast the result back: `tf.cast(..., tf.int32)` behind a cast to float32, which keeps the order of the types"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/kernels/Abs.ts at tfjs-v3.9.0 and tfjs-v3.10.0
  tests:
    valid:
    - tfjs: 3.10.0
      backends: [cpu]
      graph: |
        input x: int32[4]
        y = Abs(x) {T: int32}
        output y: y
    - tfjs: 3.9.0
      backends: [cpu]
      graph: |
        input x: float32[4]
        y = Abs(x) {T: float32}
        output y: y
    invalid:
    - tfjs: 3.9.0
      backends: [cpu]
      at: y
      graph: |
        input x: int32[4]
        y = Abs(x) {T: int32}
        output y: y

- id: TFJ586
  name: rounded-integers-to-float
  category: dtypes
  summary: A sign or rounding of integers that comes out in float32.
  severity: error
  applies: {phase: converted, tfjs: "<2.5.0", backends: [cpu]}
  match: {node: {as: n, op: [Sign, Round, Relu6], inputs: [{index: 0, runtime: [int32]}]}}
  message: "'${n.op}' of integers comes out in float32 in TensorFlow.js ${target.tfjs}"
  note: >-
    The numbers are right up to 2^24, their type is not: an output has another type than in TensorFlow, and what
    demands integers throws. Relu6 is right from 2.4.0 on.
  fix:
  - title: "aim at TensorFlow.js 2.5.0 or later"
    applicability: suggestion
  - title: "cast the result back: `tf.cast(..., tf.int32)` behind a cast to float32, which keeps the order of the types"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/backend_cpu.ts:sign at tfjs-v2.3.0
  tests:
    valid:
    - tfjs: 2.5.0
      backends: [cpu]
      graph: |
        input x: int32[4]
        y = Sign(x) {T: int32}
        output y: y
    - tfjs: 2.3.0
      backends: [cpu]
      graph: |
        input x: float32[4]
        y = Sign(x) {T: float32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      backends: [cpu]
      at: y
      graph: |
        input x: int32[4]
        y = Sign(x) {T: int32}
        output y: y

- id: TFJ587
  name: clip-to-zero
  category: ops
  summary: A clip by values whose bounds earlier releases do not read.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [ClipByValue]}}
  message: "'ClipByValue' gives zeros in TensorFlow.js ${target.tfjs}"
  note: >-
    TensorFlow passes the bounds as inputs. Before 2.8.0 they are looked for among the attributes, and are 0 when they
    are not there: the whole result is 0, without an error. Write `tf.minimum(tf.maximum(x, low), high)`.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "write `tf.minimum(tf.maximum(x, low), high)`"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/basic_math.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  tests:
    valid:
    - tfjs: 2.8.0
      graph: |
        input x: float32[4]
        a = Const {value: float32[](-1.0)}
        b = Const {value: float32[](1.5)}
        y = ClipByValue(x, a, b) {T: float32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[4]
        a = Const {value: float32[](-1.0)}
        b = Const {value: float32[](1.5)}
        y = ClipByValue(x, a, b) {T: float32}
        output y: y

- id: TFJ588
  name: compared-strings
  category: ops
  summary: A comparison of strings, which earlier releases refuse.
  severity: error
  applies: {phase: converted, tfjs: "<3.7.0"}
  match: {node: {as: n, op: [Equal, NotEqual], inputs: [{index: 0, dtype: string}]}}
  message: "TensorFlow.js ${target.tfjs} does not compare strings"
  note: >-
    Before 3.7.0 it throws that the argument must be a numeric tensor. Compare in the page, or look the strings up in a
    table first.
  fix:
  - title: "aim at TensorFlow.js 3.7.0 or later"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/equal.ts at tfjs-v3.6.0 and tfjs-v3.7.0
  tests:
    valid:
    - tfjs: 3.7.0
      graph: |
        input x: string[2]
        y = Equal(x, x) {T: string}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: int32[2]
        y = Equal(x, x) {T: int32}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: string[2]
        z: string[2] = Identity(x) {T: string}
        y = NotEqual(x, z) {T: string}
        output y: y

- id: TFJ589
  name: joined-strings
  category: ops
  summary: A concatenation of strings, which earlier releases refuse.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.2"}
  match: {node: {as: n, op: [Concat, ConcatV2], outputs: [{index: 0, dtype: string}]}}
  message: "TensorFlow.js ${target.tfjs} does not concatenate tensors of strings"
  note: >-
    Before 2.8.2 it throws that the argument must be a numeric tensor.
  fix:
  - title: "aim at TensorFlow.js 2.8.2 or later"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/concat.ts at tfjs-v2.8.1 and tfjs-v2.8.2
  tests:
    valid:
    - tfjs: 2.8.2
      graph: |
        input x: string[2]
        a = Const {value: int32[](0)}
        y = ConcatV2(x, x, a) {T: string, N: 2}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2]
        a = Const {value: int32[](0)}
        y = ConcatV2(x, x, a) {T: float32, N: 2}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: string[2]
        a = Const {value: int32[](0)}
        y = ConcatV2(x, x, a) {T: string, N: 2}
        output y: y

- id: TFJ590
  name: stacked-strings
  category: ops
  summary: A stack of strings, which earlier releases refuse.
  severity: error
  applies: {phase: converted, tfjs: "<3.19.0"}
  match: {node: {as: n, op: [Pack], outputs: [{index: 0, dtype: string}]}}
  message: "TensorFlow.js ${target.tfjs} does not stack tensors of strings"
  note: >-
    Before 3.19.0 it throws that the argument must be a numeric tensor.
  fix:
  - title: "aim at TensorFlow.js 3.19.0 or later"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/slice_join_executor.ts:Pack
  - tfjs-core/src/ops/squeeze.ts at tfjs-v3.18.0 and tfjs-v3.19.0
  tests:
    valid:
    - tfjs: 3.19.0
      graph: |
        input x: string[2]
        y = Pack(x, x) {T: string, N: 2}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2]
        y = Pack(x, x) {T: float32, N: 2}
        output y: y
    invalid:
    - tfjs: 3.18.0
      at: y
      graph: |
        input x: string[2]
        y = Pack(x, x) {T: string, N: 2}
        output y: y

- id: TFJ591
  name: list-of-unknown-rank
  category: control-flow
  summary: A TensorList whose elements have no known rank.
  severity: error
  applies: {phase: converted, tfjs: "<3.1.0"}
  match:
    any:
    - node: {as: n, op: [TensorListReserve, EmptyTensorList], inputs: [{index: 0, rank: 0}]}
    - node: {as: n, op: [TensorListFromTensor, TensorListStack], inputs: [{index: 1, rank: 0}]}
    - node: {as: n, op: [TensorListGetItem, TensorListGather], inputs: [{index: 2, rank: 0}]}
  message: "'${n.op}' does not say the rank of the list's elements, which TensorFlow.js ${target.tfjs} demands"
  note: >-
    An element shape of -1 stands for any. Before 3.1.0 it is taken for a shape, and the first element that is written
    or read throws "TensorList shape mismatch". `tf.TensorArray` says the shape with `element_shape=`; `tf.map_fn` and
    Keras' recurrent layers leave it open where they do not know it.
  fix:
  - title: "aim at TensorFlow.js 3.1.0 or later"
    applicability: suggestion
  - title: "give `tf.TensorArray` its `element_shape`"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/tensor_list.ts at tfjs-v3.0.0 and tfjs-v3.1.0
  - tfjs-converter/src/executor/tensor_utils.ts:assertShapesMatchAllowUndefinedSize
  tests:
    valid:
    - tfjs: 3.1.0
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[](-1)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](2)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[1](-1)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](2)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y
    invalid:
    - tfjs: 3.0.0
      at: l
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[](-1)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](2)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y
    - tfjs: 2.3.0
      at: y
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[1](3)}
        so = Const {value: int32[](-1)}
        n = Const {value: int32[](2)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y

- id: TFJ592
  name: growing-list
  category: control-flow
  summary: A TensorList that starts empty and grows as it is written.
  severity: error
  applies: {phase: converted, tfjs: "<3.19.0"}
  match: {node: {as: n, op: [TensorListReserve], inputs: [{index: 1, const: true}], values: {input: 1, every: {le: 0}}}}
  message: "'${n.name}' is a list of size 0 that is to grow, which TensorFlow.js ${target.tfjs} refuses"
  note: >-
    Before 3.19.0 a list never grows: it throws "Trying to set element 0 in a list with max 0 elements".
    `tf.TensorArray(size=0, dynamic_size=True)` is exported like that. Give the array its size.
  fix:
  - title: "aim at TensorFlow.js 3.19.0 or later"
    applicability: suggestion
  - title: "give the array its size"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/tensor_list.ts:reserve at tfjs-v3.18.0 and tfjs-v3.19.0
  tests:
    valid:
    - tfjs: 3.19.0
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[1](3)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](0)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[1](3)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](2)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y
    invalid:
    - tfjs: 2.3.0
      at: l
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[1](3)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](0)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y
    - tfjs: 3.18.0
      at: l
      graph: |
        input x: float32[3]
        input k: int32[]
        es = Const {value: int32[1](3)}
        so = Const {value: int32[1](3)}
        n = Const {value: int32[](0)}
        l = TensorListReserve(es, n) {element_dtype: float32, shape_type: int32}
        s = TensorListSetItem(l, k, x) {element_dtype: float32}
        y = TensorListStack(s, so) {element_dtype: float32, num_elements: -1}
        output y: y

- id: TFJ593
  name: fused-leaky-relu
  category: ops
  summary: A fused op with the activation LeakyRelu, which earlier releases do not have.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative], attrs: {fused_ops: {containing: [LeakyRelu]}}}}
  message: "'${n.op}' has the fused activation LeakyRelu, which TensorFlow.js ${target.tfjs} does not have"
  note: >-
    Before 2.8.0 it throws that the activation has not been implemented. Conversion fuses only what the release has;
    this graph was fused by another converter. Convert the model again from its SavedModel.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/utils/fused_utils.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  - tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts
  tests:
    valid:
    - tfjs: 2.8.0
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 2, 2, 3]
        f = Const {value: float32[1, 1, 3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedConv2D(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"], strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    - tfjs: 2.3.0
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Relu"]}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"]}
        output y: y
    invalid:
    - tfjs: 2.7.0
      format: tfjs_graph_model
      at: y
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"]}
        output y: y

- id: TFJ594
  name: fused-sigmoid
  category: ops
  summary: A fused op with the activation Sigmoid, which earlier releases do not have.
  severity: error
  applies: {phase: converted, tfjs: "<3.5.0"}
  match: {node: {as: n, op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative], attrs: {fused_ops: {containing: [Sigmoid]}}}}
  message: "'${n.op}' has the fused activation Sigmoid, which TensorFlow.js ${target.tfjs} does not have"
  note: >-
    Before 3.5.0 it throws that the activation has not been implemented. Conversion fuses only what the release has;
    this graph was fused by another converter. Convert the model again from its SavedModel.
  fix:
  - title: "aim at TensorFlow.js 3.5.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/utils/fused_utils.ts at tfjs-v3.4.0 and tfjs-v3.5.0
  - tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts
  tests:
    valid:
    - tfjs: 3.5.0
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 2, 2, 3]
        f = Const {value: float32[1, 1, 3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedConv2D(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Sigmoid"], strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    - tfjs: 2.3.0
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Relu"]}
        output y: y
    - tfjs: 2.3.0
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Sigmoid"]}
        output y: y
    invalid:
    - tfjs: 3.4.0
      format: tfjs_graph_model
      at: y
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Sigmoid"]}
        output y: y

- id: TFJ595
  name: fused-matmul-leaky-relu
  category: ops
  summary: A product of matrices with a fused LeakyRelu, whose slope earlier releases do not read.
  severity: error
  applies: {phase: converted, tfjs: ">=2.8.0,<3.19.0"}
  match: {node: {as: n, op: [_FusedMatMul], attrs: {fused_ops: {containing: [LeakyRelu]}}}}
  message: "'_FusedMatMul' with LeakyRelu gives NaN in TensorFlow.js ${target.tfjs}"
  note: >-
    From 2.8.0 to 3.18.0 the slope is not read, and every negative value becomes NaN, without an error.
  fix:
  - title: "aim at TensorFlow.js 3.19.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-converter/python/tensorflowjs/op_list/matrices.json at tfjs-v3.18.0 and tfjs-v3.19.0
  tests:
    valid:
    - tfjs: 3.19.0
      format: tfjs_graph_model
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"]}
        output y: y
    - tfjs: 3.18.0
      format: tfjs_graph_model
      graph: |
        input x: float32[1, 2, 2, 3]
        f = Const {value: float32[1, 1, 3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedConv2D(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"], strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    invalid:
    - tfjs: 3.18.0
      format: tfjs_graph_model
      at: y
      graph: |
        input x: float32[2, 3]
        f = Const {value: float32[3, 3](0.5)}
        b = Const {value: float32[3](0.5)}
        y = _FusedMatMul(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "LeakyRelu"]}
        output y: y

- id: TFJ596
  name: fused-explicit-depthwise-padding
  category: ops
  summary: A fused depthwise convolution with explicit padding, which earlier releases do not read.
  severity: error
  applies: {phase: converted, tfjs: ">=2.1.0,<2.8.0"}
  match: {node: {as: n, op: [FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT, strides: {every: {le: 1}}}}}
  message: "'FusedDepthwiseConv2dNative' with explicit padding fails in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 the explicit padding of this op is not read, and it throws. Conversion does not fuse it for such a
    release; this graph was fused by another converter.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/convolution.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  tests:
    valid:
    - tfjs: 2.8.0
      format: tfjs_graph_model
      backends: [webgl]
      graph: |
        input x: float32[1, 3, 3, 3]
        f = Const {value: float32[2, 2, 3, 1](0.5)}
        b = Const {value: float32[3](0.5)}
        y = FusedDepthwiseConv2dNative(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Relu"], strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y
    invalid:
    - tfjs: 2.7.0
      format: tfjs_graph_model
      at: y
      graph: |
        input x: float32[1, 3, 3, 3]
        f = Const {value: float32[2, 2, 3, 1](0.5)}
        b = Const {value: float32[3](0.5)}
        y = FusedDepthwiseConv2dNative(x, f, b) {T: float32, num_args: 1, fused_ops: ["BiasAdd", "Relu"], strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y

- id: TFJ597
  name: explicit-padding
  category: ops
  summary: A convolution with explicit padding, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<2.1.0"}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, Conv2DBackpropInput, DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT}}}
  message: "'${n.op}' has explicit padding, which TensorFlow.js ${target.tfjs} does not know"
  note: >-
    Before 2.1.0 it throws "Unknown padding parameter: explicit".
  fix:
  - title: "aim at TensorFlow.js 2.1.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo at tfjs-v2.0.1 and tfjs-v2.1.0
  tests:
    valid:
    - tfjs: 2.1.0
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y
    - tfjs: 2.0.1
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", explicit_paddings: []}
        output y: y
    invalid:
    - tfjs: 2.0.1
      at: y
      graph: |
        input x: float32[1, 6, 6, 2]
        f = Const {value: float32[2, 2, 2, 2](0.5)}
        y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 1, 1, 1, 0, 0]}
        output y: y

- id: TFJ598
  name: slice-with-ellipsis
  category: ops
  summary: A slice with an ellipsis, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<2.0.1"}
  match: {node: {as: n, op: [StridedSlice], attrs: {ellipsis_mask: {ge: 1}, shrink_axis_mask: 0, new_axis_mask: 0}}}
  message: "'${n.name}' slices with an ellipsis, which TensorFlow.js ${target.tfjs} does not know"
  note: >-
    Before 2.0.1 it throws "ellipsis mask is not yet supported".
  fix:
  - title: "aim at TensorFlow.js 2.0.1 or later"
    applicability: suggestion
  - title: "say the axes instead of the ellipsis"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/strided_slice.ts at tfjs-v2.0.0 and tfjs-v2.0.1
  tests:
    valid:
    - tfjs: 2.0.1
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[2](0, 1)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 1}
        output y: y
    invalid:
    - tfjs: 2.0.0
      at: y
      graph: |
        input x: float32[2, 3, 4]
        b = Const {value: int32[2](0, 1)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: float32, Index: int32, ellipsis_mask: 1}
        output y: y

- id: TFJ599
  name: forgotten-table
  category: control-flow
  summary: A lookup in a table, which earlier releases empty before the model runs.
  severity: error
  applies: {phase: converted, tfjs: ">=2.7.0,<4.0.0"}
  match: {node: {as: n, op: [LookupTableFind, LookupTableFindV2, LookupTableSize, LookupTableSizeV2]}}
  message: "'${n.op}' reads a table that TensorFlow.js ${target.tfjs} leaves empty"
  note: >-
    Before 4.0.0 the model is not told that its tables were filled on loading: with every run it makes them anew and
    empty, and every lookup gives the default value, without an error. (The first run may still be right if it comes
    before the table is filled.)
  fix:
  - title: "aim at TensorFlow.js 4.0.0 or later"
    applicability: suggestion
  - title: "look the keys up in the page, and feed their numbers"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/graph_model.ts:executeInitializerGraph at tfjs-v3.21.0 and tfjs-v4.0.0
  - tfjs-converter/src/operations/executors/hash_table_executor.ts
  tests:
    valid:
    - tfjs: 4.0.0
      graph: |
        input x: int32[2]
        d = Const {value: int32[](-1)}
        t = HashTableV2() {key_dtype: int32, value_dtype: int32}
        y = LookupTableFindV2(t, x, d) {Tin: int32, Tout: int32}
        output y: y
    invalid:
    - tfjs: 3.21.0
      at: y
      graph: |
        input x: int32[2]
        d = Const {value: int32[](-1)}
        t = HashTableV2() {key_dtype: int32, value_dtype: int32}
        y = LookupTableFindV2(t, x, d) {Tin: int32, Tout: int32}
        output y: y
    - tfjs: 2.8.6
      at: y
      graph: |
        input x: int32[2]
        d = Const {value: int32[](-1)}
        t = HashTableV2() {key_dtype: int32, value_dtype: int32}
        y = LookupTableFindV2(t, x, d) {Tin: int32, Tout: int32}
        output y: y

"""#),
    (name: "rewrites-arrays.yaml", text: #"""
# Ops on the order of elements, on segments, on sparse tensors and on diagonals that conversion says by others, exactly.
#
# Each was compared with TensorFlow 2.19 and run in TensorFlow.js 4.22 (Tests/Conformance/models/decompositions_arrays.py).
schema: 1
pack: {id: tfjs-rewrites-arrays, version: 0.1.0, summary: "Arrays, segments, scatters, diagonals and sparse tensors in ops that the runtime has"}

rules:
- id: TFJ640
  name: roll-as-gather
  category: ops
  summary: Rolled elements are gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Roll}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "is_const(n.in1) and is_const(n.in2)"
    - "len(axes) > 0 and (len(shifts) == len(axes))"
  let:
    shifts: "flat([value(n.in1)])"
    axes: "[a if a >= 0 else a + rank(n.in0) for a in flat([value(n.in2)])]"
  message: "conversion writes '${n.op}' as a look-up of the rolled positions"
  note: >-
    The shift and the axes must be constant. Each axis is gathered from the positions that the roll brings to the front.
  fix:
  - title: "write '${n.op}' as a look-up of the rolled positions"
    applicability: safe
    unasked: true
    error: "exact"
    when: "all([known(dim(n.in0, a)) for a in axes])"
    replace-subgraph:
      remove: n
      add:
        rolled: {for: "i in range(len(axes))", op: GatherV2, inputs: ["rolled[i - 1] if i > 0 else n.in0", "const([(j - shifts[i]) % dim(n.in0, axes[i]) for j in range(dim(n.in0, axes[i]))], 'int32', [dim(n.in0, axes[i])])", "const(axes[i], 'int32')"]}
      result: "rolled[len(axes) - 1]"
  - title: "write '${n.op}' as a look-up of the rolled positions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        counts: {for: "i in range(len(axes))", op: StridedSlice, inputs: [extents, "[axes[i]]", "[axes[i] + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        places: {for: "i in range(len(axes))", op: Range, inputs: ["const(0, 'int32')", "counts[i]", "const(1, 'int32')"]}
        moved: {for: "i in range(len(axes))", op: Sub, inputs: ["places[i]", "const(shifts[i], 'int32')"]}
        origin: {for: "i in range(len(axes))", op: FloorMod, inputs: ["moved[i]", "counts[i]"]}
        rolled: {for: "i in range(len(axes))", op: GatherV2, inputs: ["rolled[i - 1] if i > 0 else n.in0", "origin[i]", "const(axes[i], 'int32')"]}
      result: "rolled[len(axes) - 1]"
  evidence: [tensorflow/core/kernels/roll_op.cc:RollOp]
  tests:
    valid:
    - |
      input x: float32[None, 4]
      input s: int32[]
      a = Const {value: int32[](1)}
      y = Roll(x, s, a) {T: float32, Tshift: int32, Taxis: int32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4]
        s = Const {value: int32[](1)}
        a = Const {value: int32[](1)}
        y = Roll(x, s, a) {T: float32, Tshift: int32, Taxis: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4]
        s = Const {value: int32[2](-5, 1)}
        a = Const {value: int32[2](0, -1)}
        y = Roll(x, s, a) {T: float32, Tshift: int32, Taxis: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4]
        s = Const {value: int32[](1)}
        a = Const {value: int32[](1)}
        y = Roll(x, s, a) {T: float32, Tshift: int32, Taxis: int32}
        output y: y
    - graph: |
        input x: float32[None, 4]
        s = Const {value: int32[2](-5, 1)}
        a = Const {value: int32[2](0, -1)}
        y = Roll(x, s, a) {T: float32, Tshift: int32, Taxis: int32}
        output y: y

- id: TFJ641
  name: cross-product-as-products
  category: ops
  summary: Cross products are differences of products.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Cross}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(rank(n.in0))"
  message: "conversion writes '${n.op}' as two products and their difference"
  note: >-
    Each component is a difference of two products, as in the kernel.
  fix:
  - title: "write '${n.op}' as two products and their difference"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the products"
    replace-subgraph:
      remove: n
      add:
        a1: {op: GatherV2, inputs: [n.in0, "[1, 2, 0]", "const(rank(n.in0) - 1, 'int32')"]}
        b1: {op: GatherV2, inputs: [n.in1, "[2, 0, 1]", "const(rank(n.in0) - 1, 'int32')"]}
        a2: {op: GatherV2, inputs: [n.in0, "[2, 0, 1]", "const(rank(n.in0) - 1, 'int32')"]}
        b2: {op: GatherV2, inputs: [n.in1, "[1, 2, 0]", "const(rank(n.in0) - 1, 'int32')"]}
        p1: {op: Mul, inputs: [a1, b1]}
        p2: {op: Mul, inputs: [a2, b2]}
        cross: {op: Sub, inputs: [p1, p2]}
      result: cross
  evidence: [tensorflow/core/kernels/cross_op.h:Cross]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input z: float32[None, 3]
        y = Cross(x, z) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input z: float32[None, 3]
        y = Cross(x, z) {T: float32}
        output y: y

- id: TFJ642
  name: matrix-of-diagonal-as-choice
  category: ops
  summary: Matrices of a diagonal are chosen element by element.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiag, BatchMatrixDiag]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "known(rank(n.in0))"
  message: "conversion writes '${n.op}' as a choice between the diagonal and zero"
  note: >-
    A mask of the diagonal chooses, so that NaN and infinity stay where they are.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and zero"
    applicability: safe
    unasked: true
    error: "exact"
    when: "known(dim(n.in0, -1))"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const(range(dim(n.in0, -1)), 'int32', [dim(n.in0, -1), 1])", "const(range(dim(n.in0, -1)), 'int32', [1, dim(n.in0, -1)])"]}
        wide: {op: ExpandDims, inputs: [n.in0, "const(rank(n.in0), 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, "const(false if dtype(n.in0) == 'bool' else 0, dtype(n.in0))"]}
      result: matrix
  - title: "write '${n.op}' as a choice between the diagonal and zero"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        count: {op: StridedSlice, inputs: [extents, "[rank(n.in0) - 1]", "[rank(n.in0)]", "[1]"], attrs: {shrink_axis_mask: 1}}
        places: {op: Range, inputs: ["const(0, 'int32')", count, "const(1, 'int32')"]}
        ups: {op: Reshape, inputs: [places, "[-1, 1]"]}
        acrosses: {op: Reshape, inputs: [places, "[1, -1]"]}
        mask: {op: Equal, inputs: [ups, acrosses]}
        wide: {op: ExpandDims, inputs: [n.in0, "const(rank(n.in0), 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, "const(false if dtype(n.in0) == 'bool' else 0, dtype(n.in0))"]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4]
        y = MatrixDiag(x) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, None]
        y = MatrixDiag(x) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4]
        y = MatrixDiag(x) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, None]
        y = MatrixDiag(x) {T: float32}
        output y: y

- id: TFJ643
  name: shifted-matrix-of-diagonal-as-choice
  category: ops
  summary: Matrices of one diagonal are chosen element by element.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiagV2, MatrixDiagV3]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "known(rank(n.in0))"
    - "is_const(n.in1) and is_const(n.in2) and is_const(n.in3)"
    - "ks[0] == ks[len(ks) - 1]"
    - "known(dim(n.in0, -1)) or k == 0 and r == -1 and c == -1"
    - "not known(dim(n.in0, -1)) or dim(n.in0, -1) > 0"
  let:
    ks: "flat([value(n.in1)])"
    k: "ks[0]"
    r: "flat([value(n.in2)])[0]"
    c: "flat([value(n.in3)])[0]"
    m: "dim(n.in0, -1)"
    least: "[m - min(k, 0), m + max(k, 0)]"
    rows: "r if r != -1 else (max(least) if c == -1 else least[0])"
    columns: "c if c != -1 else (max(least) if r == -1 else least[1])"
  message: "conversion writes '${n.op}' as a choice between the diagonal and the padding"
  note: >-
    The matrix has one diagonal, at a constant place. A mask chooses, so that NaN and infinity stay where they are.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and the padding"
    applicability: safe
    unasked: true
    error: "exact"
    when: "known(dim(n.in0, -1))"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const([i + k for i in range(rows)], 'int32', [rows, 1])", "const(range(columns), 'int32', [1, columns])"]}
        long: {op: GatherV2, inputs: [n.in0, "const([min(i, m - 1) for i in range(rows if k >= 0 else columns)], 'int32')", "const(rank(n.in0) - 1, 'int32')"]}
        wide: {op: ExpandDims, inputs: [long, "const(rank(n.in0) if k >= 0 else rank(n.in0) - 1, 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in4]}
      result: matrix
  - title: "write '${n.op}' as a choice between the diagonal and the padding"
    applicability: safe
    unasked: true
    error: "exact"
    when: "k == 0 and r == -1 and c == -1"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        count: {op: StridedSlice, inputs: [extents, "[rank(n.in0) - 1]", "[rank(n.in0)]", "[1]"], attrs: {shrink_axis_mask: 1}}
        places: {op: Range, inputs: ["const(0, 'int32')", count, "const(1, 'int32')"]}
        ups: {op: Reshape, inputs: [places, "[-1, 1]"]}
        acrosses: {op: Reshape, inputs: [places, "[1, -1]"]}
        mask: {op: Equal, inputs: [ups, acrosses]}
        wide: {op: ExpandDims, inputs: [n.in0, "const(rank(n.in0), 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in4]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4]
        k = Const {value: int32[](0)}
        r = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagV3(x, k, r, r, p) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, None]
        k = Const {value: int32[](0)}
        r = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagV3(x, k, r, r, p) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4]
        k = Const {value: int32[](-1)}
        r = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagV3(x, k, r, r, p) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4]
        k = Const {value: int32[](0)}
        r = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagV3(x, k, r, r, p) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, None]
        k = Const {value: int32[](0)}
        r = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagV3(x, k, r, r, p) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, 4]
        k = Const {value: int32[](-1)}
        r = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagV3(x, k, r, r, p) {T: float32}
        output y: y

- id: TFJ644
  name: diagonal-as-gather
  category: ops
  summary: A diagonal is gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiagPart, BatchMatrixDiagPart]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "unknowns(shape(n.in0)[:-2]) < 2"
    - "h * w > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    start: "0"
    count: "min(h, w)"
  message: "conversion writes '${n.op}' as a look-up in the flat matrix"
  note: >-
    The sizes of the matrix must be known, and all but one of the others.
  fix:
  - title: "write '${n.op}' as a look-up in the flat matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flat1: {op: Reshape, inputs: [n.in0, "sizes(shape(n.in0)[:-2] + [h * w])"]}
        part: {op: GatherV2, inputs: [flat1, "const([start + i * (w + 1) for i in range(count)], 'int32', [count])", "const(rank(n.in0) - 2, 'int32')"]}
      result: part
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagPartOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        y = MatrixDiagPart(x) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3, 4]
        y = MatrixDiagPart(x) {T: float32}
        output y: y

- id: TFJ645
  name: shifted-diagonal-as-gather
  category: ops
  summary: One diagonal is gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiagPartV2, MatrixDiagPartV3]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "is_const(n.in1)"
    - "ks[0] == ks[len(ks) - 1]"
    - "unknowns(shape(n.in0)[:-2]) < 2"
    - "h * w > 0"
    - "count > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    ks: "flat([value(n.in1)])"
    k: "ks[0]"
    start: "k if k >= 0 else -k * w"
    count: "min(h + min(k, 0), w - max(k, 0))"
  message: "conversion writes '${n.op}' as a look-up in the flat matrix"
  note: >-
    One diagonal at a constant place. The sizes of the matrix must be known, and all but one of the others.
  fix:
  - title: "write '${n.op}' as a look-up in the flat matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flat1: {op: Reshape, inputs: [n.in0, "sizes(shape(n.in0)[:-2] + [h * w])"]}
        part: {op: GatherV2, inputs: [flat1, "const([start + i * (w + 1) for i in range(count)], 'int32', [count])", "const(rank(n.in0) - 2, 'int32')"]}
      result: part
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagPartOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        k = Const {value: int32[](0)}
        p = Const {value: float32[](0)}
        y = MatrixDiagPartV3(x, k, p) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        k = Const {value: int32[](2)}
        p = Const {value: float32[](0)}
        y = MatrixDiagPartV3(x, k, p) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        k = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagPartV3(x, k, p) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3, 4]
        k = Const {value: int32[](0)}
        p = Const {value: float32[](0)}
        y = MatrixDiagPartV3(x, k, p) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, 3, 4]
        k = Const {value: int32[](2)}
        p = Const {value: float32[](0)}
        y = MatrixDiagPartV3(x, k, p) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, 3, 4]
        k = Const {value: int32[](-1)}
        p = Const {value: float32[](0)}
        y = MatrixDiagPartV3(x, k, p) {T: float32}
        output y: y

- id: TFJ646
  name: set-diagonal-as-choice
  category: ops
  summary: A diagonal is set by a choice.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixSetDiag, BatchMatrixSetDiag]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "count > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    k: "0"
    count: "min(h, w)"
  message: "conversion writes '${n.op}' as a choice between the diagonal and the matrix"
  note: >-
    The sizes of the matrix must be known.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and the matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const([i + k for i in range(h)], 'int32', [h, 1])", "const(range(w), 'int32', [1, w])"]}
        long: {op: GatherV2, inputs: [n.in1, "const([min(i, count - 1) for i in range(h if k >= 0 else w)], 'int32')", "const(rank(n.in0) - 2, 'int32')"]}
        wide: {op: ExpandDims, inputs: [long, "const(rank(n.in0) - 1 if k >= 0 else rank(n.in0) - 2, 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in0]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_set_diag_op.cc:MatrixSetDiagOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        input d: float32[None, 3]
        y = MatrixSetDiag(x, d) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3, 4]
        input d: float32[None, 3]
        y = MatrixSetDiag(x, d) {T: float32}
        output y: y

- id: TFJ647
  name: set-shifted-diagonal-as-choice
  category: ops
  summary: One diagonal is set by a choice.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixSetDiagV2, MatrixSetDiagV3]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "is_const(n.in2)"
    - "ks[0] == ks[len(ks) - 1]"
    - "rank(n.in1) == rank(n.in0) - 1"
    - "count > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    ks: "flat([value(n.in2)])"
    k: "ks[0]"
    count: "min(h + min(k, 0), w - max(k, 0))"
  message: "conversion writes '${n.op}' as a choice between the diagonal and the matrix"
  note: >-
    One diagonal at a constant place. The sizes of the matrix must be known.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and the matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const([i + k for i in range(h)], 'int32', [h, 1])", "const(range(w), 'int32', [1, w])"]}
        long: {op: GatherV2, inputs: [n.in1, "const([min(i, count - 1) for i in range(h if k >= 0 else w)], 'int32')", "const(rank(n.in0) - 2, 'int32')"]}
        wide: {op: ExpandDims, inputs: [long, "const(rank(n.in0) - 1 if k >= 0 else rank(n.in0) - 2, 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in0]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_set_diag_op.cc:MatrixSetDiagOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        input d: float32[None, 3]
        k = Const {value: int32[](0)}
        y = MatrixSetDiagV3(x, d, k) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3, 4]
        input d: float32[None, 3]
        k = Const {value: int32[](1)}
        y = MatrixSetDiagV3(x, d, k) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3, 4]
        input d: float32[None, 3]
        k = Const {value: int32[](0)}
        y = MatrixSetDiagV3(x, d, k) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, 3, 4]
        input d: float32[None, 3]
        k = Const {value: int32[](1)}
        y = MatrixSetDiagV3(x, d, k) {T: float32}
        output y: y

- id: TFJ648
  name: tensor-of-diagonal-as-choice
  category: ops
  summary: A diagonal tensor is chosen element by element.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Diag}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "count > 0"
  let:
    count: "size(n.in0)"
  message: "conversion writes '${n.op}' as a choice between the diagonal and zero"
  note: >-
    The shape must be known.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and zero"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const(range(count), 'int32', [count, 1])", "const(range(count), 'int32', [1, count])"]}
        column: {op: Reshape, inputs: [n.in0, "const([count, 1], 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, column, "const(false if dtype(n.in0) == 'bool' else 0, dtype(n.in0))"]}
        tensor: {op: Reshape, inputs: [matrix, "const(shape(n.in0) + shape(n.in0), 'int32')"]}
      result: tensor
  evidence: [tensorflow/core/kernels/diag_op.cc:DiagOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[4]
        y = Diag(x) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[2, 3]
        y = Diag(x) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[4]
        y = Diag(x) {T: float32}
        output y: y
    - graph: |
        input x: float32[2, 3]
        y = Diag(x) {T: float32}
        output y: y

- id: TFJ649
  name: diagonal-of-tensor-as-gather
  category: ops
  summary: The diagonal of a tensor is gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: DiagPart}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "count > 0"
  let:
    outer: "shape(n.in0)[:rank(n.in0) // 2]"
    count: "prod(outer)"
  message: "conversion writes '${n.op}' as a look-up in the flat tensor"
  note: >-
    The shape must be known.
  fix:
  - title: "write '${n.op}' as a look-up in the flat tensor"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flat1: {op: Reshape, inputs: [n.in0, "[-1]"]}
        part: {op: GatherV2, inputs: [flat1, "const([i * (count + 1) for i in range(count)], 'int32')", "const(0, 'int32')"]}
        tensor: {op: Reshape, inputs: [part, "const(outer, 'int32')"]}
      result: tensor
  evidence: [tensorflow/core/kernels/diag_op.cc:DiagPartOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[4, 4]
        y = DiagPart(x) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[2, 3, 2, 3]
        y = DiagPart(x) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[4, 4]
        y = DiagPart(x) {T: float32}
        output y: y
    - graph: |
        input x: float32[2, 3, 2, 3]
        y = DiagPart(x) {T: float32}
        output y: y

- id: TFJ650
  name: space-to-depth-as-transpose
  category: ops
  summary: Blocks of an image become channels by a transposition.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: SpaceToDepth}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "rank(n.in0) == 4"
    - "format == 'NHWC' and known(c) or format == 'NCHW' and unknowns([h, w, c]) == 0"
  let:
    b: "n.attr.block_size"
    format: "n.attr.data_format"
    h: "dim(n.in0, 1)"
    w: "dim(n.in0, 2)"
    c: "dim(n.in0, 3)"
  message: "conversion writes '${n.op}' as Reshape and Transpose"
  note: >-
    The number of channels must be known; with channels first, also the height and the width.
  fix:
  - title: "write '${n.op}' as Reshape and Transpose"
    applicability: safe
    unasked: true
    error: "exact"
    when: "format == 'NHWC' and known(w) and unknowns([dim(n.in0, 0), h]) < 2"
    replace-subgraph:
      remove: n
      add:
        split: {op: Reshape, inputs: [n.in0, "[-1, b, w // b, b * c]"]}
        turned: {op: Transpose, inputs: [split, "[0, 2, 1, 3]"]}
        depth: {op: Reshape, inputs: [turned, "sizes([dim(n.in0, 0), h // b, w // b, b * b * c])"]}
      result: depth
  - title: "write '${n.op}' as Reshape and Transpose"
    applicability: safe
    unasked: true
    error: "exact"
    when: "format == 'NHWC'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        blocks: {op: FloorDiv, inputs: [extents, "[1, b, b, 1]"]}
        parts: {for: "i in range(3)", op: StridedSlice, inputs: [blocks, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        first: {op: Pack, inputs: ["const(-1, 'int32')", "const(b, 'int32')", "parts[2]", "const(b * c, 'int32')"]}
        split: {op: Reshape, inputs: [n.in0, first]}
        turned: {op: Transpose, inputs: [split, "[0, 2, 1, 3]"]}
        last: {op: Pack, inputs: ["parts[0]", "parts[1]", "parts[2]", "const(b * b * c, 'int32')"]}
        depth: {op: Reshape, inputs: [turned, last]}
      result: depth
  - title: "write '${n.op}' as Reshape and Transpose"
    applicability: safe
    unasked: true
    error: "exact"
    when: "format == 'NCHW'"
    replace-subgraph:
      remove: n
      add:
        split: {op: Reshape, inputs: [n.in0, "sizes([dim(n.in0, 0), h, w // b, b, c // b, b])"]}
        turned: {op: Transpose, inputs: [split, "[0, 3, 5, 1, 2, 4]"]}
        depth: {op: Reshape, inputs: [turned, "sizes([dim(n.in0, 0), b * b * h, w // b, c // b])"]}
      result: depth
  evidence: [tensorflow/core/kernels/spacetodepth_op.cc:SpaceToDepthOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 6, 3]
        y = SpaceToDepth(x) {T: float32, block_size: 2}
        output y: y
    - at: y
      graph: |
        input x: float32[None, None, None, 3]
        y = SpaceToDepth(x) {T: float32, block_size: 2}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 6, 3]
        y = SpaceToDepth(x) {T: float32, block_size: 2}
        output y: y
    - graph: |
        input x: float32[None, None, None, 3]
        y = SpaceToDepth(x) {T: float32, block_size: 2}
        output y: y

- id: TFJ651
  name: space-to-batch-of-blocks
  category: ops
  summary: Square blocks are those of SpaceToBatchND.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SpaceToBatch, BatchToSpace]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
  message: "conversion writes '${n.op}' as SpaceToBatchND or BatchToSpaceND"
  note: >-
    The newer op with the same block for both axes.
  fix:
  - title: "write '${n.op}' as SpaceToBatchND or BatchToSpaceND"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'SpaceToBatch'"
    replace-subgraph:
      remove: n
      add:
        moved: {op: SpaceToBatchND, inputs: [n.in0, "[n.attr.block_size, n.attr.block_size]", n.in1]}
      result: moved
  - title: "write '${n.op}' as SpaceToBatchND or BatchToSpaceND"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        moved: {op: BatchToSpaceND, inputs: [n.in0, "[n.attr.block_size, n.attr.block_size]", n.in1]}
      result: moved
  evidence: [tensorflow/core/kernels/spacetobatch_op.cc:SpaceToBatchOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[4, 4, 6, 3]
        p = Const {value: int32[2, 2](0, 0, 0, 0)}
        y = SpaceToBatch(x, p) {T: float32, Tidx: int32, block_size: 2}
        output y: y
    - at: y
      graph: |
        input x: float32[4, 4, 6, 3]
        p = Const {value: int32[2, 2](0, 0, 0, 0)}
        y = BatchToSpace(x, p) {T: float32, Tidx: int32, block_size: 2}
        output y: y
    fixed:
    - graph: |
        input x: float32[4, 4, 6, 3]
        p = Const {value: int32[2, 2](0, 0, 0, 0)}
        y = SpaceToBatch(x, p) {T: float32, Tidx: int32, block_size: 2}
        output y: y
    - graph: |
        input x: float32[4, 4, 6, 3]
        p = Const {value: int32[2, 2](0, 0, 0, 0)}
        y = BatchToSpace(x, p) {T: float32, Tidx: int32, block_size: 2}
        output y: y

- id: TFJ652
  name: image-patches-as-slices
  category: ops
  summary: Patches of images are slices, joined.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ExtractImagePatches}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "ks[1] * ks[2] <= 256"
    - "known(total)"
  let:
    ks: "n.attr.ksizes"
    ss: "n.attr.strides"
    rs: "n.attr.rates"
    spans: "[(ks[a] - 1) * rs[a] + 1 for a in [1, 2]]"
    total: "[0, 0] if n.attr.padding == 'VALID' else [spans[a - 1] - 1 if ss[a] == 1 else max(((dim(n.in0, a) + ss[a] - 1) // ss[a] - 1) * ss[a] + spans[a - 1] - dim(n.in0, a), 0) for a in [1, 2]]"
  message: "conversion writes '${n.op}' as slices and their concatenation"
  note: >-
    One slice for each place in the patch, at most 256. With the padding SAME and strides, the height and the width must be known.
  fix:
  - title: "write '${n.op}' as slices and their concatenation"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        padded: {op: PadV2, if: "total[0] + total[1] > 0", inputs: [n.in0, "[[0, 0], [total[0] // 2, total[0] - total[0] // 2], [total[1] // 2, total[1] - total[1] // 2], [0, 0]]", "const(0, dtype(n.in0))"]}
        slices:
          for: "i in range(ks[1] * ks[2])"
          op: StridedSlice
          inputs: ["padded if total[0] + total[1] > 0 else n.in0", "[0, i // ks[2] * rs[1], i % ks[2] * rs[2], 0]", "[0, (i // ks[2] - ks[1] + 1) * rs[1], (i % ks[2] - ks[2] + 1) * rs[2], 0]", "[1, ss[1], ss[2], 1]"]
          attrs: {begin_mask: 9, end_mask: "=9 + (2 if i // ks[2] == ks[1] - 1 else 0) + (4 if i % ks[2] == ks[2] - 1 else 0)"}
        one: {op: Identity, if: "ks[1] * ks[2] == 1", inputs: ["slices[0]"]}
        many: {op: ConcatV2, if: "ks[1] * ks[2] > 1", inputs: [slices, "const(3, 'int32')"]}
      result: "many if ks[1] * ks[2] > 1 else one"
  evidence: [tensorflow/core/kernels/extract_image_patches_op.cc:ExtractImagePatchesOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 8, 9, 3]
        y = ExtractImagePatches(x) {T: float32, ksizes: [1, 2, 3, 1], strides: [1, 2, 2, 1], rates: [1, 1, 2, 1], padding: "SAME"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, None, None, 3]
        y = ExtractImagePatches(x) {T: float32, ksizes: [1, 2, 3, 1], strides: [1, 2, 1, 1], rates: [1, 1, 2, 1], padding: "VALID"}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 8, 9, 3]
        y = ExtractImagePatches(x) {T: float32, ksizes: [1, 2, 3, 1], strides: [1, 2, 2, 1], rates: [1, 1, 2, 1], padding: "SAME"}
        output y: y
    - graph: |
        input x: float32[None, None, None, 3]
        y = ExtractImagePatches(x) {T: float32, ksizes: [1, 2, 3, 1], strides: [1, 2, 1, 1], rates: [1, 1, 2, 1], padding: "VALID"}
        output y: y

- id: TFJ653
  name: volume-patches-as-slices
  category: ops
  summary: Patches of volumes are slices, joined.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ExtractVolumePatches}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "count <= 256"
    - "known(total)"
    - "sum(total) == 0 or unknowns(shape(n.in0)) < 2 and known(dim(n.in0, 3)) and known(dim(n.in0, 4))"
  let:
    ks: "n.attr.ksizes"
    ss: "n.attr.strides"
    count: "ks[1] * ks[2] * ks[3]"
    total: "[0, 0, 0] if n.attr.padding == 'VALID' else [ks[a] - 1 if ss[a] == 1 else max(((dim(n.in0, a) + ss[a] - 1) // ss[a] - 1) * ss[a] + ks[a] - dim(n.in0, a), 0) for a in [1, 2, 3]]"
  message: "conversion writes '${n.op}' as slices and their concatenation"
  note: >-
    One slice for each place in the patch, at most 256. With the padding SAME and strides, the sizes must be known.
  fix:
  - title: "write '${n.op}' as slices and their concatenation"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        joined: {op: Reshape, if: "sum(total) > 0", inputs: [n.in0, "sizes([dim(n.in0, 0), dim(n.in0, 1), dim(n.in0, 2), dim(n.in0, 3) * dim(n.in0, 4)])"]}
        margin: {op: PadV2, if: "sum(total) > 0", inputs: [joined, "[[0, 0]] + [[t // 2, t - t // 2] for t in total[:2]] + [[total[2] // 2 * dim(n.in0, 4), (total[2] - total[2] // 2) * dim(n.in0, 4)]]", "const(0, dtype(n.in0))"]}
        padded: {op: Reshape, if: "sum(total) > 0", inputs: [margin, "sizes([dim(n.in0, 0)] + [dim(n.in0, a) + total[a - 1] for a in [1, 2, 3]] + [dim(n.in0, 4)])"]}
        slices:
          for: "i in range(count)"
          op: StridedSlice
          inputs: ["padded if sum(total) > 0 else n.in0", "[0, i // (ks[2] * ks[3]), i // ks[3] % ks[2], i % ks[3], 0]", "[0, i // (ks[2] * ks[3]) - ks[1] + 1, i // ks[3] % ks[2] - ks[2] + 1, i % ks[3] - ks[3] + 1, 0]", "[1, ss[1], ss[2], ss[3], 1]"]
          attrs: {begin_mask: 17, end_mask: "=17 + (2 if i // (ks[2] * ks[3]) == ks[1] - 1 else 0) + (4 if i // ks[3] % ks[2] == ks[2] - 1 else 0) + (8 if i % ks[3] == ks[3] - 1 else 0)"}
        one: {op: Identity, if: "count == 1", inputs: ["slices[0]"]}
        many: {op: ConcatV2, if: "count > 1", inputs: [slices, "const(4, 'int32')"]}
      result: "many if count > 1 else one"
  evidence: [tensorflow/core/kernels/extract_volume_patches_op.cc:ExtractVolumePatchesOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 6, 2]
        y = ExtractVolumePatches(x) {T: float32, ksizes: [1, 2, 2, 3, 1], strides: [1, 2, 1, 2, 1], padding: "SAME"}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 6, 2]
        y = ExtractVolumePatches(x) {T: float32, ksizes: [1, 2, 2, 3, 1], strides: [1, 2, 1, 2, 1], padding: "SAME"}
        output y: y

- id: TFJ654
  name: unsorted-segment-sum-as-scatter
  category: ops
  summary: Sums of segments are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: UnsortedSegmentSum}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(depth)"
  let:
    depth: "rank(n.in1)"
  message: "conversion writes '${n.op}' as a sum of scattered rows"
  note: >-
    Rows of negative segments go to one more row, which is left out.
  fix:
  - title: "write '${n.op}' as a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        number: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        isdropped: {op: Less, inputs: [ids, "const(0, 'int32')"]}
        rows: {op: SelectV2, inputs: [isdropped, number, ids]}
        places: {op: ExpandDims, inputs: [rows, "const(-1, 'int32')"]}
        oneup: {op: AddV2, inputs: [number, "const(1, 'int32')"]}
        height: {op: Reshape, inputs: [oneup, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, n.in0, all1]}
        kept: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        result: {op: GatherV2, inputs: [sums, kept, "const(0, 'int32')"]}
      result: result
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:UnsortedSegmentReductionOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        c = Const {value: int32[](4)}
        y = UnsortedSegmentSum(x, i, c) {T: float32, Tindices: int32, Tnumsegments: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        c = Const {value: int32[](4)}
        y = UnsortedSegmentSum(x, i, c) {T: float32, Tindices: int32, Tnumsegments: int32}
        output y: y

- id: TFJ655
  name: segment-sum-as-scatter
  category: ops
  summary: Sums of sorted segments are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SegmentSum, SegmentMean]}}
  where:
    holds:
    - "dtype(n.in0) == 'float32' or dtype(n.in0) == 'int32' and n.op == 'SegmentSum'"
    - "known(rank(n.in0))"
  let:
    depth: "1"
  message: "conversion writes '${n.op}' as a sum of scattered rows"
  note: >-
    There are as many rows as the last segment says.
  fix:
  - title: "write '${n.op}' as a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SegmentSum'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, n.in0, all1]}
      result: sums
  - title: "write '${n.op}' as a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, n.in0, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}

        tall: {op: Reshape, inputs: [floats, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:SegmentReductionOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentSum(x, i) {T: float32, Tindices: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentMean(x, i) {T: float32, Tindices: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentSum(x, i) {T: float32, Tindices: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentMean(x, i) {T: float32, Tindices: int32}
        output y: y

- id: TFJ656
  name: unsorted-segment-extreme-as-masked-reduction
  category: ops
  summary: The greatest, least and product of segments are masked reductions.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [UnsortedSegmentMax, UnsortedSegmentMin, UnsortedSegmentProd]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(depth)"
  let:
    depth: "rank(n.in1)"
    kind: "'Max' if n.op == 'UnsortedSegmentMax' else ('Min' if n.op == 'UnsortedSegmentMin' else 'Prod')"
    least: "1 if kind == 'Prod' else ((-3.4028234663852886e38 if dtype(n.in0) == 'float32' else -2147483648) if kind == 'Max' else (3.4028234663852886e38 if dtype(n.in0) == 'float32' else 2147483647))"
  message: "conversion writes '${n.op}' as a masked reduction"
  note: >-
    It takes room for as many copies of the data as there are segments.
  fix:
  - title: "write '${n.op}' as a masked reduction"
    applicability: safe
    unasked: true
    error: "exact but for the order of the product"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}


        number: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}

        flatids: {op: Reshape, inputs: [ids, "[1, -1, 1]"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, flatids]}
        idcount: {op: Size, inputs: [ids]}
        width: {op: Prod, inputs: [inner, "[0]"]}
        shape3: {op: Pack, inputs: ["const(1, 'int32')", idcount, width]}
        flatdata: {op: Reshape, inputs: [n.in0, shape3]}
        masked: {op: SelectV2, inputs: [isthere, flatdata, "const(least, dtype(n.in0))"]}
        reduced: {op: Max, if: "kind == 'Max'", inputs: [masked, "[1]"]}
        reduced2: {op: Min, if: "kind == 'Min'", inputs: [masked, "[1]"]}
        reduced3: {op: Prod, if: "kind == 'Prod'", inputs: [masked, "[1]"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        result: {op: Reshape, inputs: ["reduced if kind == 'Max' else (reduced2 if kind == 'Min' else reduced3)", all1]}
      result: result
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:UnsortedSegmentReductionOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        c = Const {value: int32[](4)}
        y = UnsortedSegmentMax(x, i, c) {T: float32, Tindices: int32, Tnumsegments: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        c = Const {value: int32[](4)}
        y = UnsortedSegmentProd(x, i, c) {T: float32, Tindices: int32, Tnumsegments: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        c = Const {value: int32[](4)}
        y = UnsortedSegmentMax(x, i, c) {T: float32, Tindices: int32, Tnumsegments: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        c = Const {value: int32[](4)}
        y = UnsortedSegmentProd(x, i, c) {T: float32, Tindices: int32, Tnumsegments: int32}
        output y: y

- id: TFJ657
  name: segment-extreme-as-masked-reduction
  category: ops
  summary: The greatest, least and product of sorted segments are masked reductions.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SegmentMax, SegmentMin, SegmentProd]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(rank(n.in0))"
  let:
    depth: "1"
    kind: "'Max' if n.op == 'SegmentMax' else ('Min' if n.op == 'SegmentMin' else 'Prod')"
    least: "1 if kind == 'Prod' else ((-3.4028234663852886e38 if dtype(n.in0) == 'float32' else -2147483648) if kind == 'Max' else (3.4028234663852886e38 if dtype(n.in0) == 'float32' else 2147483647))"
  message: "conversion writes '${n.op}' as a masked reduction"
  note: >-
    It takes room for as many copies of the data as there are segments. Segments without rows are 0, or 1 for a product.
  fix:
  - title: "write '${n.op}' as a masked reduction"
    applicability: safe
    unasked: true
    error: "exact but for the order of the product"
    when: "n.op == 'SegmentProd'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}


        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        flatids: {op: Reshape, inputs: [ids, "[1, -1, 1]"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, flatids]}
        idcount: {op: Size, inputs: [ids]}
        width: {op: Prod, inputs: [inner, "[0]"]}
        shape3: {op: Pack, inputs: ["const(1, 'int32')", idcount, width]}
        flatdata: {op: Reshape, inputs: [n.in0, shape3]}
        masked: {op: SelectV2, inputs: [isthere, flatdata, "const(least, dtype(n.in0))"]}
        reduced: {op: Max, if: "kind == 'Max'", inputs: [masked, "[1]"]}
        reduced2: {op: Min, if: "kind == 'Min'", inputs: [masked, "[1]"]}
        reduced3: {op: Prod, if: "kind == 'Prod'", inputs: [masked, "[1]"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        result: {op: Reshape, inputs: ["reduced if kind == 'Max' else (reduced2 if kind == 'Min' else reduced3)", all1]}
      result: result
  - title: "write '${n.op}' as a masked reduction"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}


        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        flatids: {op: Reshape, inputs: [ids, "[1, -1, 1]"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, flatids]}
        idcount: {op: Size, inputs: [ids]}
        width: {op: Prod, inputs: [inner, "[0]"]}
        shape3: {op: Pack, inputs: ["const(1, 'int32')", idcount, width]}
        flatdata: {op: Reshape, inputs: [n.in0, shape3]}
        masked: {op: SelectV2, inputs: [isthere, flatdata, "const(least, dtype(n.in0))"]}
        reduced: {op: Max, if: "kind == 'Max'", inputs: [masked, "[1]"]}
        reduced2: {op: Min, if: "kind == 'Min'", inputs: [masked, "[1]"]}
        reduced3: {op: Prod, if: "kind == 'Prod'", inputs: [masked, "[1]"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        result: {op: Reshape, inputs: ["reduced if kind == 'Max' else (reduced2 if kind == 'Min' else reduced3)", all1]}

        counted: {op: Cast, inputs: [isthere], attrs: {DstT: int32}}
        some: {op: Max, inputs: [counted, "[1, 2]"]}
        tallsome: {op: Reshape, inputs: [some, "[-1] + [1] * (rank(n.in0) - 1)"]}
        isfilled: {op: Greater, inputs: [tallsome, "const(0, 'int32')"]}
        patched: {op: SelectV2, inputs: [isfilled, result, "const(0, dtype(n.in0))"]}
      result: patched
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:SegmentReductionOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentMax(x, i) {T: float32, Tindices: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentProd(x, i) {T: float32, Tindices: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentMax(x, i) {T: float32, Tindices: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        y = SegmentProd(x, i) {T: float32, Tindices: int32}
        output y: y

- id: TFJ658
  name: sparse-segment-reduction-as-scatter
  category: ops
  summary: Sums and means of looked-up segments are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SparseSegmentSumWithNumSegments, SparseSegmentMeanWithNumSegments, SparseSegmentSqrtNWithNumSegments, SparseSegmentSqrtN]}}
  where:
    holds:
    - "dtype(n.in0) == 'float32'"
    - "known(rank(n.in0))"
  let:
    depth: "1"
  message: "conversion writes '${n.op}' as a look-up and a sum of scattered rows"
  note: >-
    Rows are looked up, and added up by segment.
  fix:
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseSegmentSumWithNumSegments'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        number: {op: Cast, inputs: [n.in3], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}
      result: sums
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseSegmentMeanWithNumSegments'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        number: {op: Cast, inputs: [n.in3], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}

        tall: {op: Reshape, inputs: [floats, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseSegmentSqrtNWithNumSegments'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        number: {op: Cast, inputs: [n.in3], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}
        root: {op: Sqrt, inputs: [floats]}
        tall: {op: Reshape, inputs: [root, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}
        root: {op: Sqrt, inputs: [floats]}
        tall: {op: Reshape, inputs: [root, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:SparseSegmentReductionOpBase]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        input s: int32[None]
        c = Const {value: int32[](4)}
        y = SparseSegmentMeanWithNumSegments(x, i, s, c) {T: float32, Tidx: int32, Tnumsegments: int32, Tsegmentids: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None]
        input s: int32[None]
        y = SparseSegmentSqrtN(x, i, s) {T: float32, Tidx: int32, Tsegmentids: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        input s: int32[None]
        c = Const {value: int32[](4)}
        y = SparseSegmentMeanWithNumSegments(x, i, s, c) {T: float32, Tidx: int32, Tnumsegments: int32, Tsegmentids: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        input i: int32[None]
        input s: int32[None]
        y = SparseSegmentSqrtN(x, i, s) {T: float32, Tidx: int32, Tsegmentids: int32}
        output y: y

- id: TFJ659
  name: scattered-addition-as-scatter
  category: ops
  summary: What is added at places is scattered first.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [TensorScatterAdd, TensorScatterSub, ScatterNdNonAliasingAdd]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
  message: "conversion writes '${n.op}' as ScatterNd and an addition"
  note: >-
    Updates of one place are added up before.
  fix:
  - title: "write '${n.op}' as ScatterNd and an addition"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'TensorScatterSub'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0], attrs: {out_type: "=dtype(n.in1)"}}
        change: {op: ScatterNd, inputs: [n.in1, n.in2, extents]}
        sum1: {op: Sub, inputs: [n.in0, change]}
      result: sum1
  - title: "write '${n.op}' as ScatterNd and an addition"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0], attrs: {out_type: "=dtype(n.in1)"}}
        change: {op: ScatterNd, inputs: [n.in1, n.in2, extents]}
        sum1: {op: AddV2, inputs: [n.in0, change]}
      result: sum1
  evidence: [tensorflow/core/kernels/scatter_nd_op.cc:TensorScatterOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None, 1]
        input u: float32[None, 3]
        y = TensorScatterAdd(x, i, u) {T: float32, Tindices: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None, 1]
        input u: float32[None, 3]
        y = TensorScatterSub(x, i, u) {T: float32, Tindices: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        input i: int32[None, 1]
        input u: float32[None, 3]
        y = ScatterNdNonAliasingAdd(x, i, u) {T: float32, Tindices: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        input i: int32[None, 1]
        input u: float32[None, 3]
        y = TensorScatterAdd(x, i, u) {T: float32, Tindices: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        input i: int32[None, 1]
        input u: float32[None, 3]
        y = TensorScatterSub(x, i, u) {T: float32, Tindices: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        input i: int32[None, 1]
        input u: float32[None, 3]
        y = ScatterNdNonAliasingAdd(x, i, u) {T: float32, Tindices: int32}
        output y: y

- id: TFJ660
  name: scattered-extreme-as-update
  category: ops
  summary: The greatest and least at distinct places are updates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [TensorScatterMax, TensorScatterMin]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "rank(n.in1) == 2"
    - "dim(n.in1, 0) == 1 or dim(n.in1, 0) <= 256 and all([not places[i] in places[:i] for i in range(len(places))])"
  let:
    places: "value(n.in1)"
  message: "conversion writes '${n.op}' as GatherNd, a comparison and TensorScatterUpdate"
  note: >-
    The places must be constant, and no two of them the same: only then is the order of updates no matter.
  fix:
  - title: "write '${n.op}' as GatherNd, a comparison and TensorScatterUpdate"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'TensorScatterMax'"
    replace-subgraph:
      remove: n
      add:
        old: {op: GatherNd, inputs: [n.in0, n.in1]}
        new: {op: Maximum, inputs: [old, n.in2]}
        updated: {op: TensorScatterUpdate, inputs: [n.in0, n.in1, new]}
      result: updated
  - title: "write '${n.op}' as GatherNd, a comparison and TensorScatterUpdate"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        old: {op: GatherNd, inputs: [n.in0, n.in1]}
        new: {op: Minimum, inputs: [old, n.in2]}
        updated: {op: TensorScatterUpdate, inputs: [n.in0, n.in1, new]}
      result: updated
  evidence: [tensorflow/core/kernels/scatter_nd_op.cc:TensorScatterOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      i = Const {value: int32[2, 1](2, 2)}
      input u: float32[2, 3]
      y = TensorScatterMax(x, i, u) {T: float32, Tindices: int32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2, 1](0, 2)}
        input u: float32[2, 3]
        y = TensorScatterMax(x, i, u) {T: float32, Tindices: int32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2, 1](0, 2)}
        input u: float32[2, 3]
        y = TensorScatterMin(x, i, u) {T: float32, Tindices: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2, 1](0, 2)}
        input u: float32[2, 3]
        y = TensorScatterMax(x, i, u) {T: float32, Tindices: int32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2, 1](0, 2)}
        input u: float32[2, 3]
        y = TensorScatterMin(x, i, u) {T: float32, Tindices: int32}
        output y: y

- id: TFJ661
  name: update-in-place-as-scatter
  category: ops
  summary: Rows that are updated in place are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [InplaceUpdate, InplaceAdd, InplaceSub]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "rank(n.in1) == 1"
    - "n.op != 'InplaceUpdate' or dim(n.in1, 0) == 1 or dim(n.in1, 0) <= 256 and all([places[i] >= 0 and not places[i] in places[:i] for i in range(len(places))])"
  let:
    places: "value(n.in1)"
  message: "conversion writes '${n.op}' as a scatter of rows"
  note: >-
    Rows are counted modulo their number, as the kernel does. The rows of an update must be constant and distinct.
  fix:
  - title: "write '${n.op}' as a scatter of rows"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'InplaceUpdate'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        height: {op: StridedSlice, inputs: [extents, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        wrapped: {op: FloorMod, inputs: [n.in1, height]}
        places: {op: ExpandDims, inputs: [wrapped, "const(1, 'int32')"]}
        updated: {op: TensorScatterUpdate, inputs: [n.in0, places, n.in2]}
      result: updated
  - title: "write '${n.op}' as a scatter of rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'InplaceAdd'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        height: {op: StridedSlice, inputs: [extents, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        wrapped: {op: FloorMod, inputs: [n.in1, height]}
        places: {op: ExpandDims, inputs: [wrapped, "const(1, 'int32')"]}
        change: {op: ScatterNd, inputs: [places, n.in2, extents]}
        updated: {op: AddV2, inputs: [n.in0, change]}
      result: updated
  - title: "write '${n.op}' as a scatter of rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        height: {op: StridedSlice, inputs: [extents, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        wrapped: {op: FloorMod, inputs: [n.in1, height]}
        places: {op: ExpandDims, inputs: [wrapped, "const(1, 'int32')"]}
        change: {op: ScatterNd, inputs: [places, n.in2, extents]}
        updated: {op: Sub, inputs: [n.in0, change]}
      result: updated
  evidence: [tensorflow/core/kernels/inplace_ops.cc:InplaceOpBase]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2](0, 2)}
        input u: float32[2, 3]
        y = InplaceUpdate(x, i, u) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2](0, 2)}
        input u: float32[2, 3]
        y = InplaceAdd(x, i, u) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2](0, 2)}
        input u: float32[2, 3]
        y = InplaceUpdate(x, i, u) {T: float32}
        output y: y
    - graph: |
        input x: float32[None, 3]
        i = Const {value: int32[2](0, 2)}
        input u: float32[2, 3]
        y = InplaceAdd(x, i, u) {T: float32}
        output y: y

- id: TFJ662
  name: inverse-permutation-as-scatter
  category: ops
  summary: A permutation is inverted by a scatter.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: InvertPermutation}}
  where:
    holds:
    - "dtype(n.in0) in ['int32', 'int64']"
  message: "conversion writes '${n.op}' as ScatterNd of the positions"
  note: >-
    Each position goes to the place that the permutation names.
  fix:
  - title: "write '${n.op}' as ScatterNd of the positions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0], attrs: {out_type: "=dtype(n.in0)"}}
        count: {op: Reshape, inputs: [extents, "const([], 'int32', [0])"]}
        positions: {op: Range, inputs: ["const(0, dtype(n.in0))", count, "const(1, dtype(n.in0))"]}
        places: {op: ExpandDims, inputs: [n.in0, "const(1, 'int32')"]}
        inverse: {op: ScatterNd, inputs: [places, positions, extents]}
      result: inverse
  evidence: [tensorflow/core/kernels/shape_ops.cc:InvertPermutationOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: int32[None]
        y = InvertPermutation(x) {T: int32}
        output y: y
    fixed:
    - graph: |
        input x: int32[None]
        y = InvertPermutation(x) {T: int32}
        output y: y

- id: TFJ663
  name: stitch-as-gather
  category: ops
  summary: Rows that are stitched together are gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [DynamicStitch, ParallelDynamicStitch]}}
  where:
    holds:
    - "dtype(n.inputs[count]) in ['float32', 'int32', 'bool']"
    - "all([known(rank(n.inputs[i])) for i in range(count)])"
  let:
    count: "n.attr.N"
  message: "conversion writes '${n.op}' as a look-up in the concatenated rows"
  note: >-
    For each row the last position that names it is looked up, so that the last of several wins, as in TensorFlow. It compares each
    row with each position.
  fix:
  - title: "write '${n.op}' as a look-up in the concatenated rows"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flatids: {for: "i in range(count)", op: Reshape, inputs: ["n.inputs[i]", "[-1]"]}
        sizes1: {for: "i in range(count)", op: Shape, inputs: ["n.inputs[count + i]"]}
        inners: {for: "i in range(count)", op: StridedSlice, inputs: ["sizes1[i]", "[rank(n.inputs[i])]", "[0]", "[1]"], attrs: {end_mask: 1}}
        heights: {for: "i in range(count)", op: Size, inputs: ["n.inputs[i]"]}
        tall: {for: "i in range(count)", op: Reshape, inputs: ["heights[i]", "[1]"]}
        shapes: {for: "i in range(count)", op: ConcatV2, inputs: ["tall[i]", "inners[i]", "const(0, 'int32')"]}
        rows: {for: "i in range(count)", op: Reshape, inputs: ["n.inputs[count + i]", "shapes[i]"]}
        joined: {op: ConcatV2, inputs: ["const([-1], 'int32')", flatids, "const(0, 'int32')"]}
        data: {op: ConcatV2, if: "count > 1", inputs: [rows, "const(0, 'int32')"]}
        last: {op: Max, inputs: [joined, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, joined]}
        many: {op: Size, inputs: [joined]}
        positions: {op: Range, inputs: ["const(0, 'int32')", many, "const(1, 'int32')"]}
        chosen: {op: SelectV2, inputs: [isthere, positions, "const(1, 'int32')"]}
        latest: {op: Max, inputs: [chosen, "[1]"]}
        origin: {op: Sub, inputs: [latest, "const(1, 'int32')"]}
        stitched: {op: GatherV2, inputs: ["data if count > 1 else rows[0]", origin, "const(0, 'int32')"]}
      result: stitched
  evidence: [tensorflow/core/kernels/dynamic_stitch_op.cc:DynamicStitchOpCPU]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input i: int32[None]
        input x: float32[None, 3]
        input j: int32[None]
        input z: float32[None, 3]
        y = DynamicStitch(i, j, x, z) {N: 2, T: float32}
        output y: y
    fixed:
    - graph: |
        input i: int32[None]
        input x: float32[None, 3]
        input j: int32[None]
        input z: float32[None, 3]
        y = DynamicStitch(i, j, x, z) {N: 2, T: float32}
        output y: y

- id: TFJ664
  name: parallel-concat-as-concat
  category: ops
  summary: Rows are joined by ConcatV2.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ParallelConcat}}
  message: "conversion writes '${n.op}' as ConcatV2"
  note: >-
    The rows are the same.
  fix:
  - title: "write '${n.op}' as ConcatV2"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.attr.N > 1"
    replace-subgraph:
      remove: n
      add:
        joined: {op: ConcatV2, inputs: [n.inputs, "const(0, 'int32')"]}
      result: joined
  - title: "write '${n.op}' as ConcatV2"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        joined: {op: Identity, inputs: [n.in0]}
      result: joined
  evidence: [tensorflow/core/kernels/inplace_ops.cc:ParallelConcatUpdate]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, 3]
        input z: float32[1, 3]
        y = ParallelConcat(x, z) {N: 2, T: float32, shape: [2, 3]}
        output y: y
    fixed:
    - graph: |
        input x: float32[1, 3]
        input z: float32[1, 3]
        y = ParallelConcat(x, z) {N: 2, T: float32, shape: [2, 3]}
        output y: y

- id: TFJ665
  name: reverse-sequence-as-gather
  category: ops
  summary: Sequences are reversed by a look-up.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ReverseSequence}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "known(rank(n.in0))"
  let:
    time: "n.attr.seq_dim if n.attr.seq_dim >= 0 else n.attr.seq_dim + rank(n.in0)"
    batch: "n.attr.batch_dim if n.attr.batch_dim >= 0 else n.attr.batch_dim + rank(n.in0)"
    order: "[batch, time] + [a for a in range(rank(n.in0)) if a != batch and a != time]"
    turned: "order != range(rank(n.in0))"
  message: "conversion writes '${n.op}' as a look-up of the reversed positions"
  note: >-
    Each step is looked up at its mirrored position, within the length of its sequence.
  fix:
  - title: "write '${n.op}' as a look-up of the reversed positions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        front: {op: Transpose, if: "turned", inputs: [n.in0, "order"]}
        rowwise: {op: Shape, inputs: ["front if turned else n.in0"]}
        steps: {op: StridedSlice, inputs: [rowwise, "[1]", "[2]", "[1]"], attrs: {shrink_axis_mask: 1}}
        positions: {op: Range, inputs: ["const(0, 'int32')", steps, "const(1, 'int32')"]}
        across: {op: Reshape, inputs: [positions, "[1, -1]"]}
        lengths: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        tall: {op: ExpandDims, inputs: [lengths, "const(1, 'int32')"]}
        isinside: {op: Less, inputs: [across, tall]}
        final: {op: Sub, inputs: [tall, "const(1, 'int32')"]}
        mirrored: {op: Sub, inputs: [final, across]}
        origin: {op: SelectV2, inputs: [isinside, mirrored, across]}
        looked: {op: GatherV2, inputs: ["front if turned else n.in0", origin, "const(1, 'int32')"], attrs: {batch_dims: 1}}
        back: {op: Transpose, if: "turned", inputs: [looked, "[[i for i in range(rank(n.in0)) if order[i] == a][0] for a in range(rank(n.in0))]"]}
      result: "back if turned else looked"
  evidence: [tensorflow/core/kernels/reverse_sequence_op.cc:ReverseSequenceOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, None, 3]
        input l: int32[None]
        y = ReverseSequence(x, l) {T: float32, Tlen: int32, seq_dim: 1, batch_dim: 0}
        output y: y
    - at: y
      graph: |
        input x: float32[None, None, 3]
        input l: int32[None]
        y = ReverseSequence(x, l) {T: float32, Tlen: int32, seq_dim: 0, batch_dim: 1}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, None, 3]
        input l: int32[None]
        y = ReverseSequence(x, l) {T: float32, Tlen: int32, seq_dim: 1, batch_dim: 0}
        output y: y
    - graph: |
        input x: float32[None, None, 3]
        input l: int32[None]
        y = ReverseSequence(x, l) {T: float32, Tlen: int32, seq_dim: 0, batch_dim: 1}
        output y: y

- id: TFJ666
  name: unravelled-index-as-division
  category: ops
  summary: Flat indices are divided into coordinates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: UnravelIndex}}
  where:
    holds:
    - "dtype(n.in0) in ['int32', 'int64']"
    - "is_const(n.in1)"
    - "all([d > 0 for d in sides])"
    - "prod(sides) < 16777216"
  let:
    sides: "value(n.in1)"
  message: "conversion writes '${n.op}' as divisions and remainders"
  note: >-
    The sizes must be constant.
  fix:
  - title: "write '${n.op}' as divisions and remainders"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        quotients: {for: "i in range(len(sides))", op: FloorDiv, inputs: [n.in0, "const(prod(sides[i + 1:len(sides)]), dtype(n.in0))"]}
        rests: {for: "i in range(len(sides))", op: FloorMod, inputs: ["quotients[i]", "const(sides[i], dtype(n.in0))"]}
        coordinates: {op: Pack, inputs: [rests], attrs: {axis: 0}}
      result: coordinates
  evidence: [tensorflow/core/kernels/unravel_index_op.cc:UnravelIndexOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: int32[None]
        d = Const {value: int32[3](2, 3, 4)}
        y = UnravelIndex(x, d) {Tidx: int32}
        output y: y
    fixed:
    - graph: |
        input x: int32[None]
        d = Const {value: int32[3](2, 3, 4)}
        y = UnravelIndex(x, d) {Tidx: int32}
        output y: y

- id: TFJ667
  name: counts-of-unique-as-scatter
  category: ops
  summary: Counts of distinct elements are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: UniqueWithCounts}}
  message: "conversion writes '${n.op}' as Unique and a sum of scattered ones"
  note: >-
    Ones are added up at the index of each element.
  fix:
  - title: "write '${n.op}' as Unique and a sum of scattered ones"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        unique: {op: Unique, inputs: [n.in0], attrs: {out_idx: "=n.attr.out_idx"}}
        places: {op: ExpandDims, inputs: ["unique.out1", "const(1, 'int32')"]}
        ones: {op: OnesLike, inputs: ["unique.out1"]}
        extents: {op: Shape, inputs: [unique], attrs: {out_type: "=n.attr.out_idx"}}
        counts: {op: ScatterNd, inputs: [places, ones, extents]}
      result: [unique, "unique.out1", counts]
  evidence: [tensorflow/core/kernels/unique_op.cc:UniqueOp]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None]
        y = UniqueWithCounts(x) {T: float32}
        output y: y
        output c: y:2
    fixed:
    - graph: |
        input x: float32[None]
        y = UniqueWithCounts(x) {T: float32}
        output y: y
        output c: y:2

- id: TFJ668
  name: data-format-as-gather
  category: ops
  summary: Axes of another data format are looked up.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [DataFormatDimMap, DataFormatVecPermute]}}
  where:
    holds:
    - "[n.attr.src_format, n.attr.dst_format] in [['NHWC', 'NCHW'], ['NCHW', 'NHWC'], ['NDHWC', 'NCDHW'], ['NCDHW', 'NDHWC']]"
    - "n.op == 'DataFormatDimMap' or dim(n.in0, 0) == len(toward)"
  let:
    toward: "[0, 2, 3, 1] if n.attr.src_format == 'NHWC' else ([0, 3, 1, 2] if n.attr.src_format == 'NCHW' else ([0, 2, 3, 4, 1] if n.attr.src_format == 'NDHWC' else [0, 4, 1, 2, 3]))"
  message: "conversion writes '${n.op}' as a look-up in the order of the axes"
  note: >-
    The formats are those with channels first or last, of images or volumes.
  fix:
  - title: "write '${n.op}' as a look-up in the order of the axes"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'DataFormatDimMap'"
    replace-subgraph:
      remove: n
      add:
        counted: {op: FloorMod, inputs: [n.in0, "const(len(toward), dtype(n.in0))"]}
        mapped: {op: GatherV2, inputs: ["const(toward, dtype(n.in0))", counted, "const(0, 'int32')"]}
      result: mapped
  - title: "write '${n.op}' as a look-up in the order of the axes"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mapped: {op: GatherV2, inputs: [n.in0, "[[i for i in range(len(toward)) if toward[i] == j][0] for j in range(len(toward))]", "const(0, 'int32')"]}
      result: mapped
  evidence: [tensorflow/core/kernels/data_format_ops.h:DataFormatDimMap]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: int32[4]
        y = DataFormatDimMap(x) {T: int32, src_format: "NHWC", dst_format: "NCHW"}
        output y: y
    - at: y
      graph: |
        input x: int32[4]
        y = DataFormatVecPermute(x) {T: int32, src_format: "NHWC", dst_format: "NCHW"}
        output y: y
    fixed:
    - graph: |
        input x: int32[4]
        y = DataFormatDimMap(x) {T: int32, src_format: "NHWC", dst_format: "NCHW"}
        output y: y
    - graph: |
        input x: int32[4]
        y = DataFormatVecPermute(x) {T: int32, src_format: "NHWC", dst_format: "NCHW"}
        output y: y

- id: TFJ669
  name: sparse-product-as-scatter
  category: ops
  summary: Products and sums with sparse tensors are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SparseTensorDenseMatMul, SparseTensorDenseAdd]}}
  where:
    holds:
    - "dtype(n.in1) in ['float32', 'int32']"
  let:
    up: "1 if n.op == 'SparseTensorDenseMatMul' and n.attr.adjoint_a else 0"
  message: "conversion writes '${n.op}' as a look-up and a scatter"
  note: >-
    Only the elements that are there are multiplied, as in the kernel, so NaN and infinity stay where they are.
  fix:
  - title: "write '${n.op}' as a look-up and a scatter"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseTensorDenseAdd'"
    replace-subgraph:
      remove: n
      add:
        shape1: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in0], attrs: {DstT: int32}}

        dense: {op: ScatterNd, inputs: [ids, n.in1, shape1]}
        sum1: {op: AddV2, inputs: [dense, n.in3]}
      result: sum1
  - title: "write '${n.op}' as a look-up and a scatter"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        shape1: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in0], attrs: {DstT: int32}}

        right: {op: Transpose, if: "n.attr.adjoint_b", inputs: [n.in3, "[1, 0]"]}
        rows: {op: StridedSlice, inputs: [ids, "[0, up]", "[0, 0]", "[1, 1]"], attrs: {begin_mask: 1, end_mask: 1, shrink_axis_mask: 2}}
        columns: {op: StridedSlice, inputs: [ids, "[0, 1 - up]", "[0, 0]", "[1, 1]"], attrs: {begin_mask: 1, end_mask: 1, shrink_axis_mask: 2}}
        looked: {op: GatherV2, inputs: ["right if n.attr.adjoint_b else n.in3", columns, "const(0, 'int32')"]}
        tall: {op: ExpandDims, inputs: [n.in1, "const(1, 'int32')"]}
        products: {op: Mul, inputs: [tall, looked]}
        places: {op: ExpandDims, inputs: [rows, "const(1, 'int32')"]}
        extents: {op: Shape, inputs: ["right if n.attr.adjoint_b else n.in3"]}
        height: {op: StridedSlice, inputs: [shape1, "[up]", "[up + 1]", "[1]"]}
        width: {op: StridedSlice, inputs: [extents, "[1]", "[2]", "[1]"]}
        both: {op: ConcatV2, inputs: [height, width, "const(0, 'int32')"]}
        product: {op: ScatterNd, inputs: [places, products, both]}
      result: product
  evidence: [tensorflow/core/kernels/sparse_tensor_dense_matmul_op.cc:SparseTensorDenseMatMulFunctor]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input i: int64[None, 2]
        input v: float32[None]
        s = Const {value: int64[2](3, 4)}
        input b: float32[4, None]
        y = SparseTensorDenseMatMul(i, v, s, b) {T: float32, Tindices: int64}
        output y: y
    - at: y
      graph: |
        input i: int64[None, 2]
        input v: float32[None]
        s = Const {value: int64[2](3, 4)}
        input b: float32[3, 4]
        y = SparseTensorDenseAdd(i, v, s, b) {T: float32, Tindices: int64}
        output y: y
    fixed:
    - graph: |
        input i: int64[None, 2]
        input v: float32[None]
        s = Const {value: int64[2](3, 4)}
        input b: float32[4, None]
        y = SparseTensorDenseMatMul(i, v, s, b) {T: float32, Tindices: int64}
        output y: y
    - graph: |
        input i: int64[None, 2]
        input v: float32[None]
        s = Const {value: int64[2](3, 4)}
        input b: float32[3, 4]
        y = SparseTensorDenseAdd(i, v, s, b) {T: float32, Tindices: int64}
        output y: y

"""#),
    (name: "rewrites-images.yaml", text: #"""
# Ops on images and signals, convolutions and recurrent cells that conversion says by others, exactly or within rounding.
#
# Each was compared with TensorFlow 2.19 and run in TensorFlow.js 4.22 (Tests/Conformance/models/decompositions_images.py).
schema: 1
pack: {id: tfjs-rewrites-images, version: 0.1.0, summary: "Images, signals, detection, convolutions and recurrent cells in ops that the runtime has"}

rules:
- id: TFJ670
  name: rgb-to-hsv-in-arithmetic
  category: ops
  summary: Colours are turned to hue, saturation and value by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: RGBToHSV}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. The arithmetic is that of TensorFlow's kernel, step by step.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        rgb: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        redgreen: {op: Maximum, inputs: [rgb.out0, rgb.out1]}
        most: {op: Maximum, inputs: [redgreen, rgb.out2]}
        darker: {op: Minimum, inputs: [rgb.out0, rgb.out1]}
        least: {op: Minimum, inputs: [darker, rgb.out2]}
        extent: {op: Sub, inputs: [most, least]}
        share: {op: RealDiv, inputs: [extent, most]}
        lit: {op: Greater, inputs: [most, "const(0, dtype(n.in0))"]}
        zero: {op: ZerosLike, inputs: [most]}
        saturation: {op: SelectV2, inputs: [lit, share, zero]}
        inverse: {op: RealDiv, inputs: ["const(1, dtype(n.in0))", extent]}
        norm: {op: Mul, inputs: [inverse, "const(float32(1 / 6), dtype(n.in0))"]}
        fromred: {op: Sub, inputs: [rgb.out1, rgb.out2]}
        red: {op: Mul, inputs: [norm, fromred]}
        fromgreen: {op: Sub, inputs: [rgb.out2, rgb.out0]}
        green: {op: Mul, inputs: [norm, fromgreen]}
        greenhue: {op: AddV2, inputs: [green, "const(float32(2 / 6), dtype(n.in0))"]}
        fromblue: {op: Sub, inputs: [rgb.out0, rgb.out1]}
        blue: {op: Mul, inputs: [norm, fromblue]}
        bluehue: {op: AddV2, inputs: [blue, "const(float32(4 / 6), dtype(n.in0))"]}
        isred: {op: Equal, inputs: [rgb.out0, most]}
        isgreen: {op: Equal, inputs: [rgb.out1, most]}
        others: {op: SelectV2, inputs: [isgreen, greenhue, bluehue]}
        hues: {op: SelectV2, inputs: [isred, red, others]}
        coloured: {op: Greater, inputs: [extent, "const(0, dtype(n.in0))"]}
        hue: {op: SelectV2, inputs: [coloured, hues, zero]}
        turned: {op: AddV2, inputs: [hue, "const(1, dtype(n.in0))"]}
        isbelow: {op: Less, inputs: [hue, "const(0, dtype(n.in0))"]}
        whole: {op: SelectV2, inputs: [isbelow, turned, hue]}
        hsv: {op: ConcatV2, inputs: [whole, saturation, most, "const(-1, 'int32')"]}
      result: hsv
  evidence: ["tensorflow/core/kernels/image/colorspace_op.h:functor::RGBToHSV"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        y = RGBToHSV(x) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        y = RGBToHSV(x) {T: float32}
        output y: y

- id: TFJ671
  name: hsv-to-rgb-in-arithmetic
  category: ops
  summary: Hue, saturation and value are turned to colours by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: HSVToRGB}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. The arithmetic is that of TensorFlow's kernel, step by step.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        hsv: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        sixths: {op: Mul, inputs: [hsv.out0, "const(6, dtype(n.in0))"]}
        offset: {op: Sub, inputs: [sixths, "const([3, 2, 4], dtype(n.in0))"]}
        distance: {op: Abs, inputs: [offset]}
        signed: {op: Mul, inputs: [distance, "const([1, -1, -1], dtype(n.in0))"]}
        slope: {op: AddV2, inputs: [signed, "const([-1, 2, 2], dtype(n.in0))"]}
        floored: {op: Maximum, inputs: [slope, "const(0, dtype(n.in0))"]}
        part: {op: Minimum, inputs: [floored, "const(1, dtype(n.in0))"]}
        pale: {op: Sub, inputs: ["const(1, dtype(n.in0))", hsv.out1]}
        tint: {op: Mul, inputs: [hsv.out1, part]}
        shade: {op: AddV2, inputs: [pale, tint]}
        rgb: {op: Mul, inputs: [shade, hsv.out2]}
      result: rgb
  evidence: ["tensorflow/core/kernels/image/colorspace_op.h:functor::HSVToRGB"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        y = HSVToRGB(x) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        y = HSVToRGB(x) {T: float32}
        output y: y

- id: TFJ672
  name: contrast-in-arithmetic
  category: ops
  summary: Contrast is changed by arithmetic about each channel's mean.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AdjustContrastv2}}
  message: "conversion writes '${n.op}' as arithmetic about each channel's mean"
  note: >-
    TensorFlow.js has no such op. Each image's mean over height and width is taken channel by channel, as TensorFlow does.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        factor: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in1], attrs: {DstT: "=dtype(n.in0)"}}
        mean: {op: Mean, inputs: [n.in0, "[-3, -2]"], attrs: {keep_dims: true}}
        away: {op: Sub, inputs: [n.in0, mean]}
        scaled: {op: Mul, inputs: [away, "factor if dtype(n.in0) != 'float32' else n.in1"]}
        result: {op: AddV2, inputs: [scaled, mean]}
      result: result
  evidence: ["tensorflow/core/kernels/image/adjust_contrast_op.cc:AdjustContrastOpv2"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        f = Const {value: float32[](1.5)}
        y = AdjustContrastv2(x, f) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        f = Const {value: float32[](1.5)}
        y = AdjustContrastv2(x, f) {T: float32}
        output y: y

- id: TFJ673
  name: hue-in-arithmetic
  category: ops
  summary: Hue is turned by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AdjustHue, dtype: {attr: T, in: [float32]}}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. As in TensorFlow's kernel the hue runs from 0 to 6, and the brightest and the darkest channel are kept.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        rgb: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        upper: {op: Maximum, inputs: [rgb.out0, rgb.out1]}
        lower: {op: Minimum, inputs: [rgb.out0, rgb.out1]}
        most: {op: Maximum, inputs: [upper, rgb.out2]}
        least: {op: Minimum, inputs: [lower, rgb.out2]}
        inner: {op: Minimum, inputs: [upper, rgb.out2]}
        middle: {op: Maximum, inputs: [lower, inner]}
        extent: {op: Sub, inputs: [most, least]}
        rise: {op: Sub, inputs: [middle, least]}
        ratio: {op: RealDiv, inputs: [rise, extent]}
        fall: {op: Sub, inputs: ["const(1, 'float32')", ratio]}
        # The sixth of the circle: where red is less than green, and where not.
        up0: {op: AddV2, inputs: [ratio, "const(0, 'float32')"]}
        down1: {op: AddV2, inputs: [fall, "const(1, 'float32')"]}
        up2: {op: AddV2, inputs: [ratio, "const(2, 'float32')"]}
        down3: {op: AddV2, inputs: [fall, "const(3, 'float32')"]}
        up4: {op: AddV2, inputs: [ratio, "const(4, 'float32')"]}
        down5: {op: AddV2, inputs: [fall, "const(5, 'float32')"]}
        bluegreen: {op: Greater, inputs: [rgb.out2, rgb.out1]}
        bluered: {op: Greater, inputs: [rgb.out2, rgb.out0]}
        redblue: {op: Less, inputs: [rgb.out2, rgb.out0]}
        greenblue: {op: Less, inputs: [rgb.out2, rgb.out1]}
        greenred: {op: Less, inputs: [rgb.out0, rgb.out1]}
        cold: {op: SelectV2, inputs: [bluegreen, down3, up2]}
        green: {op: SelectV2, inputs: [redblue, down1, cold]}
        purple: {op: SelectV2, inputs: [bluered, up4, down5]}
        red: {op: SelectV2, inputs: [greenblue, up0, purple]}
        hues: {op: SelectV2, inputs: [greenred, green, red]}
        grey: {op: Equal, inputs: [most, least]}
        zero: {op: ZerosLike, inputs: [most]}
        hue: {op: SelectV2, inputs: [grey, zero, hues]}
        turn: {op: Mul, inputs: [n.in1, "const(6, 'float32')"]}
        turned: {op: AddV2, inputs: [hue, turn]}
        whole: {op: FloorMod, inputs: [turned, "const(6, 'float32')"]}
        offset: {op: Sub, inputs: [whole, "const([3, 2, 4], 'float32')"]}
        distance: {op: Abs, inputs: [offset]}
        signed: {op: Mul, inputs: [distance, "const([1, -1, -1], 'float32')"]}
        slope: {op: AddV2, inputs: [signed, "const([-1, 2, 2], 'float32')"]}
        floored: {op: Maximum, inputs: [slope, "const(0, 'float32')"]}
        part: {op: Minimum, inputs: [floored, "const(1, 'float32')"]}
        tint: {op: Mul, inputs: [part, extent]}
        result: {op: AddV2, inputs: [tint, least]}
      result: result
  evidence: ["tensorflow/core/kernels/image/adjust_hue_op.cc:AdjustHueOp"]
  tests:
    valid:
    - |
      input x: float16[None, 4, 5, 3]
      f = Const {value: float32[](0.25)}
      y = AdjustHue(x, f) {T: float16}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        f = Const {value: float32[](0.25)}
        y = AdjustHue(x, f) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        f = Const {value: float32[](0.25)}
        y = AdjustHue(x, f) {T: float32}
        output y: y

- id: TFJ674
  name: saturation-in-arithmetic
  category: ops
  summary: Saturation is scaled by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AdjustSaturation, dtype: {attr: T, in: [float32]}}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. With hue and value kept, each channel's distance from the brightest one is scaled as the saturation is.
    TensorFlow's kernel goes by the hue, whose rounding costs it up to 4.8e-7 of the output's scale; this form errs by 1.2e-7.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "1.2e-7 of the output's scale from the exact value, TensorFlow's own kernel 4.8e-7"
    replace-subgraph:
      remove: n
      add:
        rgb: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        upper: {op: Maximum, inputs: [rgb.out0, rgb.out1]}
        most: {op: Maximum, inputs: [upper, rgb.out2]}
        lower: {op: Minimum, inputs: [rgb.out0, rgb.out1]}
        least: {op: Minimum, inputs: [lower, rgb.out2]}
        extent: {op: Sub, inputs: [most, least]}
        saturation: {op: RealDiv, inputs: [extent, most]}
        scaled: {op: Mul, inputs: [saturation, n.in1]}
        floored: {op: Maximum, inputs: [scaled, "const(0, 'float32')"]}
        wanted: {op: Minimum, inputs: [floored, "const(1, 'float32')"]}
        share: {op: RealDiv, inputs: [wanted, saturation]}
        lit: {op: Greater, inputs: [most, "const(0, 'float32')"]}
        coloured: {op: Greater, inputs: [extent, "const(0, 'float32')"]}
        both: {op: LogicalAnd, inputs: [lit, coloured]}
        zero: {op: ZerosLike, inputs: [most]}
        ratio: {op: SelectV2, inputs: [both, share, zero]}
        away: {op: Sub, inputs: [most, n.in0]}
        moved: {op: Mul, inputs: [away, ratio]}
        result: {op: Sub, inputs: [most, moved]}
      result: result
  evidence: ["tensorflow/core/kernels/image/adjust_saturation_op.cc:AdjustSaturationOp"]
  tests:
    valid:
    - |
      input x: float16[None, 4, 5, 3]
      f = Const {value: float32[](0.25)}
      y = AdjustSaturation(x, f) {T: float16}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        f = Const {value: float32[](0.25)}
        y = AdjustSaturation(x, f) {T: float32}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        f = Const {value: float32[](0.25)}
        y = AdjustSaturation(x, f) {T: float32}
        output y: y

- id: TFJ675
  name: bicubic-resize-as-gathers
  category: ops
  summary: A bicubic resize of known sizes becomes weighted sums of gathered rows and columns.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ResizeBicubic, inputs: [{index: 1, const: true}]}}
  let:
    half: "n.attr.half_pixel_centers"
    corners: "n.attr.align_corners"
    ins: "[dim(n.in0, 1), dim(n.in0, 2)]"
    outs: "value(n.in1)"
    scales: "[float32((i - 1) / (o - 1)) if corners and o > 1 else float32(i / o) for i, o in zip(ins, outs)]"
    places: >-
      [[float32(float32((x + 0.5) * s) - 0.5) if half else float32(x * s) for x in range(o)] for o, s in zip(outs, scales)]
    # TensorFlow takes the weights from a table with 1024 steps.
    steps: "[[round(float32(p - floor(p)) * 1024) for p in axis] for axis in places]"
    a: "-0.5 if half else -0.75"
    near: "[float32(((a + 2) * (t / 1024) - (a + 3)) * (t / 1024) * (t / 1024) + 1) for t in range(1025)]"
    far: "[float32(((a * (t / 1024 + 1) - 5 * a) * (t / 1024 + 1) + 8 * a) * (t / 1024 + 1) - 4 * a) for t in range(1025)]"
    sources: "[[[int(floor(p)) + j for j in range(-1, 3)] for p in axis] for axis in places]"
    plain: "[[[far[t], near[t], near[1024 - t], far[1024 - t]] for t in axis] for axis in steps]"
    # With half pixel centers what lies outside of the image counts nothing, and the others make up for it.
    inside: >-
      [[[w if not half or (j >= 0 and j < i) else 0.0 for w, j in zip(ws, js)] for ws, js in zip(wa, ja)] for wa, ja, i in zip(plain, sources, ins)]
    totals: "[[float32(float32(float32(w[0] + w[1]) + w[2]) + w[3]) for w in axis] for axis in inside]"
    weights: "[[[float32(w * float32(1 / s)) if half and abs(s) > 1.2e-35 else w for w in ws] for ws, s in zip(wa, sa)] for wa, sa in zip(inside, totals)]"
    picks: "[[min(i - 1, max(0, j)) for j in flat(axis)] for axis, i in zip(sources, ins)]"
  where:
    holds: ["known(ins)", "known(outs)", "min(ins) > 0", "min(outs) > 0", "unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2", "not (half and corners)"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns"
  note: >-
    TensorFlow.js has no bicubic resize. The weights are the ones of TensorFlow's kernel, computed for the sizes that the graph states.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        image: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        rows: {op: GatherV2, inputs: ["image if dtype(n.in0) != 'float32' else n.in0", "picks[0]", "const(1, 'int32')"]}
        byrow: {op: Reshape, inputs: [rows, "sizes([dim(n.in0, 0), outs[0], 4, ins[1] * dim(n.in0, 3)])"]}
        weighed: {op: Mul, inputs: [byrow, "const(flat(weights[0]), 'float32', [outs[0], 4, 1])"]}
        tall: {op: Sum, inputs: [weighed, "[2]"]}
        lines: {op: Reshape, inputs: [tall, "sizes([dim(n.in0, 0) * outs[0], ins[1], dim(n.in0, 3)])"]}
        columns: {op: GatherV2, inputs: [lines, "picks[1]", "const(1, 'int32')"]}
        bycolumn: {op: Reshape, inputs: [columns, "sizes([dim(n.in0, 0) * outs[0], outs[1], 4, dim(n.in0, 3)])"]}
        weighedtoo: {op: Mul, inputs: [bycolumn, "const(flat(weights[1]), 'float32', [outs[1], 4, 1])"]}
        wide: {op: Sum, inputs: [weighedtoo, "[2]"]}
        result: {op: Reshape, inputs: [wide, "sizes([dim(n.in0, 0), outs[0], outs[1], dim(n.in0, 3)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/resize_bicubic_op.cc:GetWeightsAndIndices", "tensorflow/core/util/image_resizer_state.h:CalculateResizeScale"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 3]
      input s: int32[2]
      y = ResizeBicubic(x, s) {T: float32}
      output y: y
    - |
      input x: float32[1, None, None, 3]
      s = Const {value: int32[2](6, 7)}
      y = ResizeBicubic(x, s) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        y = ResizeBicubic(x, s) {T: float32, half_pixel_centers: true}
        output y: y
    - at: y
      graph: |
        input x: uint8[2, 4, 5, None]
        s = Const {value: int32[2](2, 3)}
        y = ResizeBicubic(x, s) {T: uint8, align_corners: true}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        y = ResizeBicubic(x, s) {T: float32, half_pixel_centers: true}
        output y: y
    - graph: |
        input x: uint8[2, 4, 5, None]
        s = Const {value: int32[2](2, 3)}
        y = ResizeBicubic(x, s) {T: uint8, align_corners: true}
        output y: y

- id: TFJ676
  name: area-resize-as-gathers
  category: ops
  summary: A resize by area of known sizes becomes weighted sums of gathered rows and columns.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ResizeArea, inputs: [{index: 1, const: true}]}}
  let:
    corners: "n.attr.align_corners"
    ins: "[dim(n.in0, 1), dim(n.in0, 2)]"
    outs: "value(n.in1)"
    scales: "[float32((i - 1) / (o - 1)) if corners and o > 1 else float32(i / o) for i, o in zip(ins, outs)]"
    bounds: "[[[float32(x * s), float32((x + 1) * s)] for x in range(o)] for o, s in zip(outs, scales)]"
    spans: "[[[int(floor(b[0])), int(ceil(b[1]))] for b in axis] for axis in bounds]"
    most: "[max([s[1] - s[0] for s in axis]) for axis in spans]"
    parts: >-
      [[[float32((s if v + 1 > b[1] else float32(v + 1 - b[0])) / s) if v < b[0] else (float32(float32(b[1] - v) / s) if v + 1 > b[1] else float32(1 / s))
      for v in range(e[0], e[1])] + [0.0] * (m - e[1] + e[0]) for b, e in zip(ba, ea)] for ba, ea, s, m in zip(bounds, spans, scales, most)]
    picks: "[flat([[min(i - 1, max(0, e[0] + j)) for j in range(m)] for e in axis]) for axis, i, m in zip(spans, ins, most)]"
  where:
    holds: ["known(ins)", "known(outs)", "min(ins) > 0", "min(outs) > 0", "unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns"
  note: >-
    TensorFlow.js has no resize by area. The weights are the ones of TensorFlow's kernel, computed for the sizes that the graph states.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        image: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        rows: {op: GatherV2, inputs: ["image if dtype(n.in0) != 'float32' else n.in0", "picks[0]", "const(1, 'int32')"]}
        byrow: {op: Reshape, inputs: [rows, "sizes([dim(n.in0, 0), outs[0], most[0], ins[1] * dim(n.in0, 3)])"]}
        weighed: {op: Mul, inputs: [byrow, "const(flat(parts[0]), 'float32', [outs[0], most[0], 1])"]}
        tall: {op: Sum, inputs: [weighed, "[2]"]}
        lines: {op: Reshape, inputs: [tall, "sizes([dim(n.in0, 0) * outs[0], ins[1], dim(n.in0, 3)])"]}
        columns: {op: GatherV2, inputs: [lines, "picks[1]", "const(1, 'int32')"]}
        bycolumn: {op: Reshape, inputs: [columns, "sizes([dim(n.in0, 0) * outs[0], outs[1], most[1], dim(n.in0, 3)])"]}
        weighedtoo: {op: Mul, inputs: [bycolumn, "const(flat(parts[1]), 'float32', [outs[1], most[1], 1])"]}
        wide: {op: Sum, inputs: [weighedtoo, "[2]"]}
        result: {op: Reshape, inputs: [wide, "sizes([dim(n.in0, 0), outs[0], outs[1], dim(n.in0, 3)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/resize_area_op.cc:ResizeAreaOp", "tensorflow/core/util/image_resizer_state.h:CalculateResizeScale"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 3]
      input s: int32[2]
      y = ResizeArea(x, s) {T: float32}
      output y: y
    - |
      input x: float32[1, None, None, 3]
      s = Const {value: int32[2](6, 7)}
      y = ResizeArea(x, s) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        y = ResizeArea(x, s) {T: float32}
        output y: y
    - at: y
      graph: |
        input x: uint8[2, 4, 5, None]
        s = Const {value: int32[2](2, 3)}
        y = ResizeArea(x, s) {T: uint8, align_corners: true}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        y = ResizeArea(x, s) {T: float32}
        output y: y
    - graph: |
        input x: uint8[2, 4, 5, None]
        s = Const {value: int32[2](2, 3)}
        y = ResizeArea(x, s) {T: uint8, align_corners: true}
        output y: y

- id: TFJ677
  name: resampling-as-gathers
  category: ops
  summary: A resampling of known sizes, scale and translation becomes weighted sums of gathered rows and columns.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ScaleAndTranslate, inputs: [{index: 1, const: true}, {index: 2, const: true}, {index: 3, const: true}]}}
  let:
    kernel: "n.attr.kernel_type"
    ins: "[dim(n.in0, 1), dim(n.in0, 2)]"
    outs: "value(n.in1)"
    backs: "[float32(1 / s) for s in value(n.in2)]"
    shifts: "[float32(-b * t) for b, t in zip(backs, value(n.in3))]"
    grows: "[max(b, 1.0) if n.attr.antialias else 1.0 for b in backs]"
    radius: >-
      1.5 if kernel == 'gaussian' else 1.0 if kernel in ['lanczos1', 'box', 'triangle'] else 3.0 if kernel == 'lanczos3' else 5.0 if kernel == 'lanczos5' else 2.0
    places: "[[float32(float32((x + 0.5) * b) + t) for x in range(o)] for o, b, t in zip(outs, backs, shifts)]"
    starts: >-
      [[min(i - 1, max(0, int(ceil(float32(float32(p - float32(radius * g)) - 0.5))))) if p >= 0 and p <= i else 0 for p in axis] for axis, i, g in zip(places, ins, grows)]
    ends: >-
      [[min(i - 1, max(0, int(floor(float32(float32(p + float32(radius * g)) - 0.5))))) + 1 if p >= 0 and p <= i else 0 for p in axis] for axis, i, g in zip(places, ins, grows)]
    most: "[max([1] + [e - s for s, e in zip(sa, ea)]) for sa, ea in zip(starts, ends)]"
    aways: >-
      [[[abs(float32(float32(j + 0.5 - p) * float32(1 / g))) for j in range(s, e)] for p, s, e in zip(pa, sa, ea)] for pa, sa, ea, g in zip(places, starts, ends, grows)]
    turn: "3.1415927410125732"
    raws: >-
      [[[
      (0.0 if x > radius else 1.0 if x <= 0.001 else float32(float32(float32(radius * float32(sin(float32(turn * x)))) * float32(sin(float32(float32(turn * x) / radius)))) / float32(float32(float32(turn * turn) * x) * x)))
      if kernel in ['lanczos1', 'lanczos3', 'lanczos5']
      else (0.0 if x >= radius else float32(exp(-2 * x * x))) if kernel == 'gaussian'
      else (1.0 if x < 0.5 else 0.5 if x == 0.5 else 0.0) if kernel == 'box'
      else max(0.0, float32(1 - x)) if kernel == 'triangle'
      else 0.0 if x >= 2
      else (float32(float32(float32(float32(float32(float32(-0.5 * x) + 2.5) * x) - 4) * x) + 2) if x >= 1 else float32(float32(float32(float32(float32(1.5 * x) - 2.5) * x) * x) + 1)) if kernel == 'keyscubic'
      else float32(float32(float32(float32(float32(float32(float32(-7 / 18) * x) + 2) * x) - float32(10 / 3)) * x) + float32(16 / 9)) if x >= 1
      else float32(float32(float32(float32(float32(float32(7 / 6) * x) - 2) * x) * x) + float32(8 / 9))
      for x in xs] for xs in axis] for axis in aways]
    weights: >-
      [[[float32(w * float32(1 / float32(sum(ws)))) if abs(sum(ws)) > 1.2e-35 else 0.0 for w in ws] + [0.0] * (m - len(ws)) for ws in axis] for axis, m in zip(raws, most)]
    picks: "[flat([[min(i - 1, s + j) for j in range(m)] for s in axis]) for axis, i, m in zip(starts, ins, most)]"
  where:
    holds: ["known(ins)", "known(outs)", "known(value(n.in2))", "known(value(n.in3))", "min(ins) > 0", "min(outs) > 0", "min(value(n.in2)) > 0",
            "unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2",
            "kernel in ['lanczos1', 'lanczos3', 'lanczos5', 'gaussian', 'box', 'triangle', 'keyscubic', 'mitchellcubic']"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns"
  note: >-
    TensorFlow.js cannot resample with such a kernel. The weights are the ones of TensorFlow's kernel, computed for the sizes, the scale and
    the translation that the graph states.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 3.6e-7 of the output's scale, most of it that of TensorFlow's own sums"
    replace-subgraph:
      remove: n
      add:
        image: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        rows: {op: GatherV2, inputs: ["image if dtype(n.in0) != 'float32' else n.in0", "picks[0]", "const(1, 'int32')"]}
        byrow: {op: Reshape, inputs: [rows, "sizes([dim(n.in0, 0), outs[0], most[0], ins[1] * dim(n.in0, 3)])"]}
        weighed: {op: Mul, inputs: [byrow, "const(flat(weights[0]), 'float32', [outs[0], most[0], 1])"]}
        tall: {op: Sum, inputs: [weighed, "[2]"]}
        lines: {op: Reshape, inputs: [tall, "sizes([dim(n.in0, 0) * outs[0], ins[1], dim(n.in0, 3)])"]}
        columns: {op: GatherV2, inputs: [lines, "picks[1]", "const(1, 'int32')"]}
        bycolumn: {op: Reshape, inputs: [columns, "sizes([dim(n.in0, 0) * outs[0], outs[1], most[1], dim(n.in0, 3)])"]}
        weighedtoo: {op: Mul, inputs: [bycolumn, "const(flat(weights[1]), 'float32', [outs[1], most[1], 1])"]}
        wide: {op: Sum, inputs: [weighedtoo, "[2]"]}
        result: {op: Reshape, inputs: [wide, "sizes([dim(n.in0, 0), outs[0], outs[1], dim(n.in0, 3)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/scale_and_translate_op.cc:ComputeSpansCore", "tensorflow/core/kernels/image/sampling_kernels.h"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 3]
      s = Const {value: int32[2](6, 7)}
      input k: float32[2]
      t = Const {value: float32[2](0, 0)}
      y = ScaleAndTranslate(x, s, k, t) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "lanczos3"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "gaussian"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "box"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "triangle"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "keyscubic"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "mitchellcubic"}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "lanczos3"}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "gaussian"}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "box"}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "triangle"}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "keyscubic"}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        s = Const {value: int32[2](6, 7)}
        k = Const {value: float32[2](1.5, 1.4)}
        t = Const {value: float32[2](0, 0)}
        y = ScaleAndTranslate(x, s, k, t) {T: float32, kernel_type: "mitchellcubic"}
        output y: y

- id: TFJ678
  name: combined-suppression-by-class
  category: ops
  summary: Non-maximum suppression of all classes becomes one suppression for each class and image.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: CombinedNonMaxSuppression, inputs: [{index: 2, const: true}, {index: 3, const: true}]}}
  let:
    batch: "dim(n.in1, 0)"
    boxes: "dim(n.in1, 1)"
    classes: "dim(n.in1, 2)"
    q: "dim(n.in0, 2)"
    several: "batch * classes"
    each: "min(value(n.in2), boxes)"
    total: "min(value(n.in3), value(n.in2) * classes) if n.attr.pad_per_class else value(n.in3)"
  where:
    holds: ["known(batch)", "known(boxes)", "known(classes)", "known(q)", "batch > 0", "boxes > 0", "classes > 0", "value(n.in2) > 0", "value(n.in3) > 0",
            "q == 1 or q == classes", "batch * classes <= 512", "batch * classes * boxes < 16777216"]
  message: "conversion writes '${n.op}' as ${several} suppressions, one for each class and image"
  note: >-
    TensorFlow.js suppresses the boxes of one class. The results of an image are joined and the best are taken. Of detections with equal scores
    TensorFlow's sort may keep others, as may TensorFlow.js'. The model needs executeAsync.
  fix:
  - title: "write '${n.op}' as one suppression for each class and image"
    applicability: safe
    unasked: true
    error: "exact but for the order of detections with equal scores"
    replace-subgraph:
      remove: n
      add:
        scoreplanes: {op: Transpose, inputs: [n.in1, "[0, 2, 1]"]}
        scorerows: {op: Reshape, inputs: [scoreplanes, "const([batch * classes, boxes], 'int32')"]}
        scores: {for: "i in range(batch * classes)", op: StridedSlice, inputs: [scorerows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        boxplanes: {op: Transpose, inputs: [n.in0, "[0, 2, 1, 3]"]}
        boxrows: {op: Reshape, inputs: [boxplanes, "const([batch * q, boxes, 4], 'int32')"]}
        planes: {for: "i in range(batch * q)", op: StridedSlice, inputs: [boxrows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        kept:
          for: "i in range(batch * classes)"
          op: NonMaxSuppressionV3
          inputs: ["planes[i // classes * q + (i % classes if q > 1 else 0)]", "scores[i]", "const(each, 'int32')", n.in4, n.in5]
        places: {for: "i in range(batch * classes)", op: AddV2, inputs: ["kept[i]", "const(i * boxes, 'int32')"]}
        # Rows for want of detections, with the score of none.
        joined:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([0] * total, 'int32')", "const(0, 'int32')"]
        foundplaces:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([], 'int32', [0])", "const(0, 'int32')"]
        flatscores: {op: Reshape, inputs: [scoreplanes, "const([batch * classes * boxes], 'int32')"]}
        found: {for: "b in range(batch)", op: GatherV2, inputs: [flatscores, "foundplaces[b]", "const(0, 'int32')"]}
        filled: {for: "b in range(batch)", op: ConcatV2, inputs: ["found[b]", "const([-inf] * total, 'float32')", "const(0, 'int32')"]}
        best: {for: "b in range(batch)", op: TopKV2, inputs: ["filled[b]", "const(total, 'int32')"]}
        chosen: {for: "b in range(batch)", op: GatherV2, inputs: ["joined[b]", "best[b].out1", "const(0, 'int32')"]}
        isfound: {for: "b in range(batch)", op: Greater, inputs: ["best[b].out0", "const(-inf, 'float32')"]}
        counts: {for: "b in range(batch)", op: Cast, inputs: ["isfound[b]"], attrs: {DstT: int32}}
        valid: {for: "b in range(batch)", op: Sum, inputs: ["counts[b]", "[0]"]}
        planeof: {for: "b in range(batch)", op: FloorDiv, inputs: ["chosen[b]", "const(boxes, 'int32')"]}
        classof: {for: "b in range(batch)", op: Sub, inputs: ["planeof[b]", "const(b * classes, 'int32')"]}
        # With one box for all classes the place of a box is that of its score without the class.
        skipped: {for: "b in range(batch if q == 1 else 0)", op: Mul, inputs: ["classof[b]", "const(boxes, 'int32')"]}
        shared: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["chosen[b]", "skipped[b]"]}
        base: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["shared[b]", "const(b * (classes - 1) * boxes, 'int32')"]}
        # Rows of none take a box of zeros behind all others.
        flatboxes: {op: Reshape, inputs: [boxplanes, "const([batch * q * boxes, 4], 'int32')"]}
        withnone: {op: ConcatV2, inputs: [flatboxes, "const([0, 0, 0, 0], 'float32', [1, 4])", "const(0, 'int32')"]}
        picked: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "base[b] if q == 1 else chosen[b]", "const([batch * q * boxes] * total, 'int32')"]}
        corners: {for: "b in range(batch)", op: GatherV2, inputs: [withnone, "picked[b]", "const(0, 'int32')"]}
        inner: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Minimum, inputs: ["corners[b]", "const(1, 'float32')"]}
        clipped: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Maximum, inputs: ["inner[b]", "const(0, 'float32')"]}
        allscores: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "best[b].out0", "const([0] * total, 'float32')"]}
        classes0: {for: "b in range(batch)", op: Mul, inputs: ["classof[b]", "counts[b]"]}
        allclasses: {for: "b in range(batch)", op: Cast, inputs: ["classes0[b]"], attrs: {DstT: float32}}
        outboxes: {op: Pack, inputs: ["clipped if n.attr.clip_boxes else corners"], attrs: {axis: 0}}
        outscores: {op: Pack, inputs: [allscores], attrs: {axis: 0}}
        outclasses: {op: Pack, inputs: [allclasses], attrs: {axis: 0}}
        outvalid: {op: Pack, inputs: [valid], attrs: {axis: 0}}
      result: [outboxes, outscores, outclasses, outvalid]
  evidence: ["tensorflow/core/kernels/image/non_max_suppression_op.cc:BatchedNonMaxSuppressionOp"]
  tests:
    valid:
    - |
      input b: float32[None, 8, 1, 4]
      input s: float32[None, 8, 2]
      e = Const {value: int32[](3)}
      t = Const {value: int32[](4)}
      i = Const {value: float32[](0.5)}
      c = Const {value: float32[](0.25)}
      y = CombinedNonMaxSuppression(b, s, e, t, i, c) {}
      output boxes: y
      output scores: y:1
      output classes: y:2
      output valid: y:3
    invalid:
    - at: y
      graph: |
        input b: float32[1, 8, 1, 4]
        input s: float32[1, 8, 2]
        e = Const {value: int32[](3)}
        t = Const {value: int32[](4)}
        i = Const {value: float32[](0.5)}
        c = Const {value: float32[](0.25)}
        y = CombinedNonMaxSuppression(b, s, e, t, i, c) {}
        output boxes: y
        output scores: y:1
        output classes: y:2
        output valid: y:3
    - at: y
      graph: |
        input b: float32[2, 8, 1, 4]
        input s: float32[2, 8, 2]
        e = Const {value: int32[](3)}
        t = Const {value: int32[](4)}
        i = Const {value: float32[](0.5)}
        c = Const {value: float32[](0.25)}
        y = CombinedNonMaxSuppression(b, s, e, t, i, c) {clip_boxes: false, pad_per_class: true}
        output boxes: y
        output scores: y:1
        output classes: y:2
        output valid: y:3
    fixed:
    - graph: |
        input b: float32[1, 8, 1, 4]
        input s: float32[1, 8, 2]
        e = Const {value: int32[](3)}
        t = Const {value: int32[](4)}
        i = Const {value: float32[](0.5)}
        c = Const {value: float32[](0.25)}
        y = CombinedNonMaxSuppression(b, s, e, t, i, c) {}
        output boxes: y
        output scores: y:1
        output classes: y:2
        output valid: y:3
    - graph: |
        input b: float32[2, 8, 1, 4]
        input s: float32[2, 8, 2]
        e = Const {value: int32[](3)}
        t = Const {value: int32[](4)}
        i = Const {value: float32[](0.5)}
        c = Const {value: float32[](0.25)}
        y = CombinedNonMaxSuppression(b, s, e, t, i, c) {clip_boxes: false, pad_per_class: true}
        output boxes: y
        output scores: y:1
        output classes: y:2
        output valid: y:3

- id: TFJ679
  name: suppression-by-its-new-name
  category: ops
  summary: The first version of non-maximum suppression becomes the third.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: NonMaxSuppression}}
  message: "conversion writes '${n.op}' as 'NonMaxSuppressionV3'"
  note: >-
    TensorFlow.js knows the later versions, which take the threshold as a tensor. The model needs executeAsync.
  fix:
  - title: "write '${n.op}' as 'NonMaxSuppressionV3'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        result: {op: NonMaxSuppressionV3, inputs: [n.in0, n.in1, n.in2, "const(n.attr.iou_threshold, 'float32')", "const(-3.4028234663852886e38, 'float32')"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/non_max_suppression_op.cc:NonMaxSuppressionOp"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input b: float32[None, 4]
        input s: float32[None]
        e = Const {value: int32[](3)}
        y = NonMaxSuppression(b, s, e) {iou_threshold: 0.5}
        output y: y
    fixed:
    - graph: |
        input b: float32[None, 4]
        input s: float32[None]
        e = Const {value: int32[](3)}
        y = NonMaxSuppression(b, s, e) {iou_threshold: 0.5}
        output y: y

- id: TFJ680
  name: spectrogram-as-products
  category: ops
  summary: A spectrogram becomes windows of the signal times a matrix of cosines and one of sines.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AudioSpectrogram}}
  let:
    window: "n.attr.window_size"
    stride: "n.attr.stride"
    samples: "dim(n.in0, 0)"
    channels: "dim(n.in0, 1)"
    # The next power of two.
    length: "min([2 ** i for i in range(25) if 2 ** i >= window])"
    bins: "length // 2 + 1"
    fixed: "known(samples)"
    frames: "max(0, 1 + (samples - window) // stride)"
    hann: "[float32(0.5 - 0.5 * cos(2 * pi * i / window)) for i in range(window)]"
    squared: "n.attr.magnitude_squared"
  where:
    holds: ["window >= 2", "stride >= 1", "length <= 4096", "frames > 0 if fixed else known(channels)"]
  message: "conversion writes '${n.op}' as windows of the signal times a matrix of cosines and one of sines"
  note: >-
    TensorFlow.js has no spectrogram. The windows are gathered and weighed with TensorFlow's Hann window; the two matrices are gathered from a
    table of one period, so that they need no weights.
  fix:
  - title: "write '${n.op}' as products"
    applicability: safe
    unasked: true
    error: "2.1e-7 of the output's scale where products are summed in double precision, 7.3e-7 where in float32"
    replace-subgraph:
      remove: n
      add:
        signals: {op: Transpose, inputs: [n.in0, "[1, 0]"]}
        dims: {if: "not fixed", op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        count: {if: "not fixed", op: StridedSlice, inputs: [dims, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        # A window begins where a whole one is left.
        limit: {if: "not fixed", op: Sub, inputs: [count, "const(window - 1, 'int32')"]}
        least: {if: "not fixed", op: Maximum, inputs: [limit, "const(0, 'int32')"]}
        starts: {op: Range, inputs: ["const(0, 'int32')", "const(frames * stride, 'int32') if fixed else least", "const(stride, 'int32')"]}
        column: {op: Reshape, inputs: [starts, "const([-1, 1], 'int32')"]}
        steps: {op: Range, inputs: ["const(0, 'int32')", "const(window, 'int32')", "const(1, 'int32')"]}
        places: {op: AddV2, inputs: [column, steps]}
        windows: {op: GatherV2, inputs: [signals, places, "const(1, 'int32')"]}
        flatwindows: {op: Reshape, inputs: [windows, "const([-1, window], 'int32')"]}
        weighed: {op: Mul, inputs: [flatwindows, "const(hann, 'float32')"]}
        times: {op: Reshape, inputs: [steps, "const([window, 1], 'int32')"]}
        waves: {op: Range, inputs: ["const(0, 'int32')", "const(bins, 'int32')", "const(1, 'int32')"]}
        products: {op: Mul, inputs: [times, waves]}
        phases: {op: FloorMod, inputs: [products, "const(length, 'int32')"]}
        cosines: {op: GatherV2, inputs: ["const([float32(cos(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        sines: {op: GatherV2, inputs: ["const([float32(sin(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        real: {op: MatMul, inputs: [weighed, cosines]}
        imag: {op: MatMul, inputs: [weighed, sines]}
        realpower: {op: Square, inputs: [real]}
        imagpower: {op: Square, inputs: [imag]}
        power: {op: AddV2, inputs: [realpower, imagpower]}
        root: {if: "not squared", op: Sqrt, inputs: [power]}
        result: {op: Reshape, inputs: ["power if squared else root", "const([-1, frames, bins] if fixed else [channels, -1, bins], 'int32')"]}
      result: result
  evidence: ["tensorflow/core/kernels/spectrogram_op.cc:AudioSpectrogramOp", "tensorflow/core/kernels/spectrogram.cc:GetPeriodicHann"]
  tests:
    valid:
    - |
      input x: float32[None, None]
      y = AudioSpectrogram(x) {window_size: 32, stride: 16}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[100, 1]
        y = AudioSpectrogram(x) {window_size: 32, stride: 16, magnitude_squared: true}
        output y: y
    fixed:
    - graph: |
        input x: float32[100, 1]
        y = AudioSpectrogram(x) {window_size: 32, stride: 16, magnitude_squared: true}
        output y: y

- id: TFJ681
  name: mfcc-as-products
  category: ops
  summary: Mel-frequency cepstral coefficients become two matrix products with a logarithm between.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Mfcc, inputs: [{index: 1, const: true}]}}
  let:
    bins: "dim(n.in0, 2)"
    rate: "flat([value(n.in1)])[0]"
    count: "n.attr.filterbank_channel_count"
    kept: "n.attr.dct_coefficient_count"
    low: "n.attr.lower_frequency_limit"
    high: "n.attr.upper_frequency_limit"
    mellow: "1127 * log(1 + low / 700)"
    spacing: "(1127 * log(1 + high / 700) - mellow) / (count + 1)"
    centers: "[mellow + spacing * (i + 1) for i in range(count + 1)]"
    hertz: "0.5 * rate / (bins - 1)"
    first: "int(floor(1.5 + low / hertz))"
    last: "int(floor(high / hertz))"
    mels: "[1127 * log(1 + i * hertz / 700) for i in range(bins)]"
    bands: "[len([c for c in centers[:count] if c < m]) - 1 for m in mels]"
    shares: >-
      [(centers[b + 1] - m) / (centers[b + 1] - centers[b]) if b >= 0 else (centers[0] - m) / (centers[0] - mellow) for b, m in zip(bands, mels)]
    filters: >-
      [[0.0 if i < first or i > last else float32(s) if c == b else float32(1 - s) if c == b + 1 else 0.0 for c in range(count)]
      for i, b, s in zip(range(bins), bands, shares)]
    cosines: "[[float32(sqrt(2 / count) * cos(i * pi / count * (j + 0.5))) for i in range(kept)] for j in range(count)]"
  where:
    holds: ["known(bins)", "known(rate)", "bins > 1", "rate > 0", "count > 0", "kept > 0", "kept <= count", "low >= 0", "high > low", "last < bins",
            "unknowns([dim(n.in0, 0), dim(n.in0, 1)]) < 2"]
  message: "conversion writes '${n.op}' as two matrix products with a logarithm between"
  note: >-
    TensorFlow.js has no such op. The bank of filters and the cosine transform are computed for the number of bins, the rate and the limits that
    the graph states.
  fix:
  - title: "write '${n.op}' as products and a logarithm"
    applicability: safe
    unasked: true
    error: "2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        sizes2: {op: Sqrt, inputs: [n.in0]}
        rows: {op: Reshape, inputs: [sizes2, "const([-1, bins], 'int32')"]}
        powers: {op: MatMul, inputs: [rows, "const(flat(filters), 'float32', [bins, count])"]}
        floored: {op: Maximum, inputs: [powers, "const(1e-12, 'float32')"]}
        logs: {op: Log, inputs: [floored]}
        cepstrum: {op: MatMul, inputs: [logs, "const(flat(cosines), 'float32', [count, kept])"]}
        result: {op: Reshape, inputs: [cepstrum, "sizes([dim(n.in0, 0), dim(n.in0, 1), kept])"]}
      result: result
  evidence: ["tensorflow/core/kernels/mfcc_mel_filterbank.cc:MfccMelFilterbank", "tensorflow/core/kernels/mfcc_dct.cc:MfccDct", "tensorflow/core/kernels/mfcc.cc:Mfcc::Compute"]
  tests:
    valid:
    - |
      input x: float32[1, None, 257]
      input r: int32[]
      y = Mfcc(x, r) {}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, None, 257]
        r = Const {value: int32[](16000)}
        y = Mfcc(x, r) {}
        output y: y
    fixed:
    - graph: |
        input x: float32[1, None, 257]
        r = Const {value: int32[](16000)}
        y = Mfcc(x, r) {}
        output y: y

- id: TFJ682
  name: batch-fourier-by-its-new-name
  category: ops
  summary: The old names of the Fourier transforms become the new ones.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [BatchFFT, BatchIFFT]}}
  message: "conversion writes '${n.op}' as '${other}', which computes the same"
  let: {other: "'FFT' if n.op == 'BatchFFT' else 'IFFT'"}
  note: >-
    TensorFlow keeps the old name for old graphs. TensorFlow.js knows the new one only.
  fix:
  - title: "write '${n.op}' as '${other}'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        forward: {if: "n.op == 'BatchFFT'", op: FFT, inputs: [n.in0]}
        inverse: {if: "n.op != 'BatchFFT'", op: IFFT, inputs: [n.in0]}
      result: "forward if n.op == 'BatchFFT' else inverse"
  evidence: ["tensorflow/core/kernels/fft_ops.cc:REGISTER_KERNEL_BUILDER"]
  tests:
    valid:
    - |
      input x: complex64[2, 4, 6, 8]
      y = FFT(x) {Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: complex64[2, 4, 6, 8]
        y = BatchFFT(x) {}
        output y: y
    - at: y
      graph: |
        input x: complex64[2, 4, 6, 8]
        y = BatchIFFT(x) {}
        output y: y
    fixed:
    - graph: |
        input x: complex64[2, 4, 6, 8]
        y = BatchFFT(x) {}
        output y: y
    - graph: |
        input x: complex64[2, 4, 6, 8]
        y = BatchIFFT(x) {}
        output y: y

- id: TFJ683
  name: fourier-of-several-axes
  category: ops
  summary: A Fourier transform of two or three axes becomes one transform an axis.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [FFT2D, FFT3D, IFFT2D, IFFT3D, BatchFFT2D, BatchFFT3D, BatchIFFT2D, BatchIFFT3D]}}
  let:
    r: "rank(n.in0)"
    count: "3 if n.op in ['FFT3D', 'IFFT3D', 'BatchFFT3D', 'BatchIFFT3D'] else 2"
    inverse: "n.op in ['IFFT2D', 'IFFT3D', 'BatchIFFT2D', 'BatchIFFT3D']"
    order: "range(r - count) + [r - 1] + range(r - count, r - 1)"
  where:
    holds: ["known(r)", "r >= count", "dtype(n.in0) == 'complex64'"]
  message: "conversion writes '${n.op}' as one transform an axis, with transpositions between"
  note: >-
    TensorFlow.js transforms the last axis only. Each transform is followed by a transposition that brings the next axis to the end.
  fix:
  - title: "write '${n.op}' as one transform an axis"
    applicability: safe
    unasked: true
    error: "exact but for rounding, that of TensorFlow.js' transform"
    replace-subgraph:
      remove: n
      add:
        last: {if: "not inverse", op: FFT, inputs: [n.in0]}
        ilast: {if: "inverse", op: IFFT, inputs: [n.in0]}
        turned: {op: Transpose, inputs: ["ilast if inverse else last", "const(order, 'int32')"]}
        second: {if: "not inverse", op: FFT, inputs: [turned]}
        isecond: {if: "inverse", op: IFFT, inputs: [turned]}
        turnedtoo: {op: Transpose, inputs: ["isecond if inverse else second", "const(order, 'int32')"]}
        third: {if: "count == 3 and not inverse", op: FFT, inputs: [turnedtoo]}
        ithird: {if: "count == 3 and inverse", op: IFFT, inputs: [turnedtoo]}
        back: {if: "count == 3", op: Transpose, inputs: ["ithird if inverse else third", "const(order, 'int32')"]}
      result: "back if count == 3 else turnedtoo"
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU"]
  tests:
    valid:
    - |
      input x: complex64[?]
      y = FFT2D(x) {Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: complex64[None, 4, 6, 8]
        y = FFT2D(x) {Tcomplex: complex64}
        output y: y
    - at: y
      graph: |
        input x: complex64[None, 4, 6, 8]
        y = IFFT3D(x) {Tcomplex: complex64}
        output y: y
    - at: y
      graph: |
        input x: complex64[None, 4, 6, 8]
        y = BatchIFFT2D(x) {}
        output y: y
    - at: y
      graph: |
        input x: complex64[None, 4, 6, 8]
        y = BatchFFT3D(x) {}
        output y: y
    fixed:
    - graph: |
        input x: complex64[None, 4, 6, 8]
        y = FFT2D(x) {Tcomplex: complex64}
        output y: y
    - graph: |
        input x: complex64[None, 4, 6, 8]
        y = IFFT3D(x) {Tcomplex: complex64}
        output y: y
    - graph: |
        input x: complex64[None, 4, 6, 8]
        y = BatchIFFT2D(x) {}
        output y: y
    - graph: |
        input x: complex64[None, 4, 6, 8]
        y = BatchFFT3D(x) {}
        output y: y

- id: TFJ684
  name: fused-3d-convolution-in-parts
  category: ops
  summary: A fused convolution of volumes becomes a convolution, a bias and an activation.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: _FusedConv3D, dtype: {attr: T, in: [float32]}}}
  let:
    ops: "n.attr.fused_ops"
    acts: "['Relu', 'Relu6', 'Elu', 'Tanh', 'Sigmoid', 'LeakyRelu']"
    act: "[o for o in ops if o in acts]"
    biased: "len(ops) > 0 and ops[0] == 'BiasAdd'"
  where:
    holds: ["ops == (['BiasAdd'] if biased else []) + act", "len(act) <= 1", "n.attr.num_args == (1 if biased else 0)", "len(n.attr.padding_list) == 0"]
  message: "conversion writes '${n.op}' as ops of their own"
  note: >-
    TensorFlow's optimizer makes this op for its own kernels. TensorFlow.js has its parts.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        plain: {op: Conv3D, inputs: [n.in0, n.in1], attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", data_format: "=n.attr.data_format", dilations: "=n.attr.dilations"}}
        bias: {if: "biased", op: BiasAdd, inputs: [plain, n.in2], attrs: {data_format: "='NHWC' if n.attr.data_format == 'NDHWC' else 'NCHW'"}}
        relu: {if: "act == ['Relu']", op: Relu, inputs: ["bias if biased else plain"]}
        relu6: {if: "act == ['Relu6']", op: Relu6, inputs: ["bias if biased else plain"]}
        elu: {if: "act == ['Elu']", op: Elu, inputs: ["bias if biased else plain"]}
        tanh: {if: "act == ['Tanh']", op: Tanh, inputs: ["bias if biased else plain"]}
        sigmoid: {if: "act == ['Sigmoid']", op: Sigmoid, inputs: ["bias if biased else plain"]}
        leaky: {if: "act == ['LeakyRelu']", op: LeakyRelu, inputs: ["bias if biased else plain"], attrs: {alpha: "=n.attr.leakyrelu_alpha"}}
      result: "relu if act == ['Relu'] else relu6 if act == ['Relu6'] else elu if act == ['Elu'] else tanh if act == ['Tanh'] else sigmoid if act == ['Sigmoid'] else leaky if act == ['LeakyRelu'] else bias if biased else plain"
  evidence: ["tensorflow/core/grappler/optimizers/remapper.cc:AddFusedConv3DNode", "tensorflow/core/ops/nn_ops.cc:_FusedConv3D"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 6, 2]
      w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
      b = Const {value: float32[3](0.25)}
      y = _FusedConv3D(x, w, b) {T: float32, num_args: 1, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["BiasAdd", "Add"]}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
        b = Const {value: float32[3](0.25)}
        y = _FusedConv3D(x, w, b) {T: float32, num_args: 1, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["BiasAdd", "Relu"]}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
        b = Const {value: float32[3](0.25)}
        y = _FusedConv3D(x, w, b) {T: float32, num_args: 1, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["BiasAdd"]}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
        b = Const {value: float32[3](0.25)}
        y = _FusedConv3D(x, w) {T: float32, num_args: 0, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["LeakyRelu"]}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
        b = Const {value: float32[3](0.25)}
        y = _FusedConv3D(x, w, b) {T: float32, num_args: 1, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["BiasAdd", "Relu"]}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
        b = Const {value: float32[3](0.25)}
        y = _FusedConv3D(x, w, b) {T: float32, num_args: 1, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["BiasAdd"]}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 3](0.5)}
        b = Const {value: float32[3](0.25)}
        y = _FusedConv3D(x, w) {T: float32, num_args: 0, strides: [1, 1, 1, 1, 1], padding: "SAME", fused_ops: ["LeakyRelu"]}
        output y: y

- id: TFJ685
  name: real-fourier-of-several-axes
  category: ops
  summary: A Fourier transform of real numbers over two or three axes becomes one transform an axis.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [RFFT2D, RFFT3D], inputs: [{index: 1, const: true}]}}
  let:
    r: "rank(n.in0)"
    lengths: "value(n.in1)"
    count: "3 if n.op == 'RFFT3D' else 2"
    order: "range(r - count) + [r - 1] + range(r - count, r - 1)"
    fits: "[dim(n.in0, a - count) for a in range(count)] == lengths"
    cut: "not (known(fits) and fits)"
  where:
    holds: ["known(r)", "known(lengths)", "r >= count", "min(lengths) > 0", "dtype(n.in0) == 'float32'"]
  message: "conversion writes '${n.op}' as one transform an axis, with transpositions between"
  note: >-
    TensorFlow.js transforms the last axis only, and all of it. The input is cut to the lengths that the graph states first.
  fix:
  - title: "write '${n.op}' as one transform an axis"
    applicability: safe
    unasked: true
    error: "exact but for rounding, that of TensorFlow.js' transform"
    replace-subgraph:
      remove: n
      add:
        short:
          if: "cut"
          op: StridedSlice
          inputs: [n.in0, "const([0] * (count + 1), 'int32')", "const([0] + lengths, 'int32')", "const([1] * (count + 1), 'int32')"]
          attrs: {ellipsis_mask: 1}
        last: {op: RFFT, inputs: ["short if cut else n.in0", "const(lengths[count - 1:count], 'int32')"]}
        turned: {op: Transpose, inputs: [last, "const(order, 'int32')"]}
        second: {op: FFT, inputs: [turned]}
        turnedtoo: {op: Transpose, inputs: [second, "const(order, 'int32')"]}
        third: {if: "count == 3", op: FFT, inputs: [turnedtoo]}
        back: {if: "count == 3", op: Transpose, inputs: [third, "const(order, 'int32')"]}
      result: "back if count == 3 else turnedtoo"
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 6, 8]
      input l: int32[2]
      y = RFFT2D(x, l) {Treal: float32, Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 6, 8]
        l = Const {value: int32[2](6, 8)}
        y = RFFT2D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 6, 8]
        l = Const {value: int32[3](3, 6, 7)}
        y = RFFT3D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 6, 8]
        l = Const {value: int32[2](6, 8)}
        y = RFFT2D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    - graph: |
        input x: float32[None, 4, 6, 8]
        l = Const {value: int32[3](3, 6, 7)}
        y = RFFT3D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y

- id: TFJ686
  name: projective-transform-by-its-new-name
  category: ops
  summary: The second version of the projective transform becomes the third.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ImageProjectiveTransformV2}}
  message: "conversion writes '${n.op}' as 'ImageProjectiveTransformV3' with the fill value 0"
  note: >-
    TensorFlow.js knows the third version only, which takes the value that fills the outside.
  fix:
  - title: "write '${n.op}' as 'ImageProjectiveTransformV3'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        result: {op: ImageProjectiveTransformV3, inputs: [n.in0, n.in1, n.in2, "const(0.0, 'float32')"], attrs: {interpolation: "=n.attr.interpolation", fill_mode: "=n.attr.fill_mode"}}
      result: result
  evidence: ["tensorflow/core/kernels/image/image_ops.cc:ImageProjectiveTransformV2"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, 4, 5, 3]
        t = Const {value: float32[1, 8](1, 0, 0.5, 0, 1, 0.5, 0, 0)}
        s = Const {value: int32[2](4, 5)}
        y = ImageProjectiveTransformV2(x, t, s) {dtype: float32, interpolation: "BILINEAR"}
        output y: y
    fixed:
    - graph: |
        input x: float32[1, 4, 5, 3]
        t = Const {value: float32[1, 8](1, 0, 0.5, 0, 1, 0.5, 0, 0)}
        s = Const {value: int32[2](4, 5)}
        y = ImageProjectiveTransformV2(x, t, s) {dtype: float32, interpolation: "BILINEAR"}
        output y: y

- id: TFJ687
  name: inverse-real-fourier-of-several-axes
  category: ops
  summary: An inverse Fourier transform to real numbers over two or three axes becomes one transform an axis.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [IRFFT2D, IRFFT3D], inputs: [{index: 1, const: true}]}}
  let:
    r: "rank(n.in0)"
    lengths: "value(n.in1)"
    count: "3 if n.op == 'IRFFT3D' else 2"
    # Brings the first of the transformed axes to the end.
    order: "range(r - count) + range(r - count + 1, r) + [r - count]"
    outer: "[dim(n.in0, a - count) for a in range(count - 1)]"
    cut: "outer != lengths[:count - 1]"
  where:
    # The two parts of a spectrum that is cut must be known to be of one shape.
    holds: ["known(r)", "known(lengths)", "r >= count", "min(lengths) > 0", "dtype(n.in0) == 'complex64'", "known(outer)", "not cut or known(shape(n.in0))"]
  message: "conversion writes '${n.op}' as one transform an axis, with transpositions between"
  note: >-
    TensorFlow.js transforms the last axis only, and all of it. The input is cut to what the lengths that the graph states need first.
  fix:
  - title: "write '${n.op}' as one transform an axis"
    applicability: safe
    unasked: true
    error: "exact but for rounding, that of TensorFlow.js' transform"
    replace-subgraph:
      remove: n
      add:
        # The runtime slices no complex numbers, but their parts.
        real: {if: "cut", op: Real, inputs: [n.in0], attrs: {Tout: float32}}
        imag: {if: "cut", op: Imag, inputs: [n.in0], attrs: {Tout: float32}}
        shortreal:
          if: "cut"
          op: StridedSlice
          inputs: [real, "const([0] * (count + 1), 'int32')", "const([0] + lengths[:count - 1] + [dim(n.in0, -1)], 'int32')", "const([1] * (count + 1), 'int32')"]
          attrs: {ellipsis_mask: 1}
        shortimag:
          if: "cut"
          op: StridedSlice
          inputs: [imag, "const([0] * (count + 1), 'int32')", "const([0] + lengths[:count - 1] + [dim(n.in0, -1)], 'int32')", "const([1] * (count + 1), 'int32')"]
          attrs: {ellipsis_mask: 1}
        short: {if: "cut", op: Complex, inputs: [shortreal, shortimag], attrs: {Tout: complex64}}
        turned: {op: Transpose, inputs: ["short if cut else n.in0", "const(order, 'int32')"]}
        first: {op: IFFT, inputs: [turned]}
        turnedtoo: {op: Transpose, inputs: [first, "const(order, 'int32')"]}
        second: {if: "count == 3", op: IFFT, inputs: [turnedtoo]}
        back: {if: "count == 3", op: Transpose, inputs: [second, "const(order, 'int32')"]}
        last: {op: IRFFT, inputs: ["back if count == 3 else turnedtoo", "const(lengths[count - 1:count], 'int32')"]}
      result: last
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU"]
  tests:
    valid:
    - |
      input x: complex64[None, 4, 6, 5]
      l = Const {value: int32[2](5, 8)}
      y = IRFFT2D(x, l) {Treal: float32, Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: complex64[None, 4, 6, 5]
        l = Const {value: int32[2](6, 8)}
        y = IRFFT2D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    - at: y
      graph: |
        input x: complex64[2, 4, 6, 5]
        l = Const {value: int32[3](3, 6, 7)}
        y = IRFFT3D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    fixed:
    - graph: |
        input x: complex64[None, 4, 6, 5]
        l = Const {value: int32[2](6, 8)}
        y = IRFFT2D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    - graph: |
        input x: complex64[2, 4, 6, 5]
        l = Const {value: int32[3](3, 6, 7)}
        y = IRFFT3D(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y

- id: TFJ688
  name: bicubic-resize-of-computed-sizes
  category: ops
  summary: A bicubic resize of sizes that are known only when the model runs computes its weights there.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ResizeBicubic, dtype: {attr: T, in: [float32, uint8, int32]}}}
  let:
    half: "n.attr.half_pixel_centers"
    corners: "n.attr.align_corners"
    cast: "dtype(n.in0) != 'float32'"
    fixed: "is_const(n.in1) and known([dim(n.in0, 1), dim(n.in0, 2)]) and unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2"
    a: "-0.5 if half else -0.75"
    near: "[float32(((a + 2) * (t / 1024) - (a + 3)) * (t / 1024) * (t / 1024) + 1) for t in range(1025)]"
    far: "[float32(((a * (t / 1024 + 1) - 5 * a) * (t / 1024 + 1) + 8 * a) * (t / 1024 + 1) - 4 * a) for t in range(1025)]"
  where:
    holds: ["not fixed", "not (half and corners)"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns, with weights that are computed when the model runs"
  note: >-
    TensorFlow.js has no bicubic resize. Places and weights are computed from the sizes as TensorFlow's kernel does it.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        image: {if: "cast", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        dims: {op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        ins: {for: "i in range(2)", op: StridedSlice, inputs: [dims, "[i + 1]", "[i + 2]", "[1]"], attrs: {shrink_axis_mask: 1}}
        outs: {for: "i in range(2)", op: StridedSlice, inputs: [n.in1, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        infloat: {for: "i in range(2)", op: Cast, inputs: ["ins[i]"], attrs: {DstT: float32}}
        outfloat: {for: "i in range(2)", op: Cast, inputs: ["outs[i]"], attrs: {DstT: float32}}
        ratio: {for: "i in range(2)", op: RealDiv, inputs: ["infloat[i]", "outfloat[i]"]}
        inless: {for: "i in range(2 if corners else 0)", op: Sub, inputs: ["infloat[i]", "const(1, 'float32')"]}
        outless: {for: "i in range(2 if corners else 0)", op: Sub, inputs: ["outfloat[i]", "const(1, 'float32')"]}
        cornered: {for: "i in range(2 if corners else 0)", op: RealDiv, inputs: ["inless[i]", "outless[i]"]}
        several: {for: "i in range(2 if corners else 0)", op: Greater, inputs: ["outs[i]", "const(1, 'int32')"]}
        chosen: {for: "i in range(2 if corners else 0)", op: SelectV2, inputs: ["several[i]", "cornered[i]", "ratio[i]"]}
        numbers: {for: "i in range(2)", op: Range, inputs: ["const(0, 'int32')", "outs[i]", "const(1, 'int32')"]}
        steps: {for: "i in range(2)", op: Cast, inputs: ["numbers[i]"], attrs: {DstT: float32}}
        middles: {for: "i in range(2 if half else 0)", op: AddV2, inputs: ["steps[i]", "const(0.5, 'float32')"]}
        scaled: {for: "i in range(2)", op: Mul, inputs: ["middles[i] if half else steps[i]", "chosen[i] if corners else ratio[i]"]}
        centered: {for: "i in range(2 if half else 0)", op: Sub, inputs: ["scaled[i]", "const(0.5, 'float32')"]}
        floors: {for: "i in range(2)", op: Floor, inputs: ["centered[i] if half else scaled[i]"]}
        deltas: {for: "i in range(2)", op: Sub, inputs: ["centered[i] if half else scaled[i]", "floors[i]"]}
        finer: {for: "i in range(2)", op: Mul, inputs: ["deltas[i]", "const(1024, 'float32')"]}
        rounded: {for: "i in range(2)", op: Round, inputs: ["finer[i]"]}
        entries: {for: "i in range(2)", op: Cast, inputs: ["rounded[i]"], attrs: {DstT: int32}}
        mirrors: {for: "i in range(2)", op: Sub, inputs: ["const(1024, 'int32')", "entries[i]"]}
        neartable: {const: {dtype: float32, value: "=near"}}
        fartable: {const: {dtype: float32, value: "=far"}}
        # Weight k of axis i is number 4 i + k.
        plain: {for: "j in range(8)", op: GatherV2, inputs: ["fartable if j % 4 in [0, 3] else neartable", "entries[j // 4] if j % 4 < 2 else mirrors[j // 4]", "const(0, 'int32')"]}
        whole: {for: "i in range(2)", op: Cast, inputs: ["floors[i]"], attrs: {DstT: int32}}
        sources: {for: "j in range(8)", op: AddV2, inputs: ["whole[j // 4]", "const(j % 4 - 1, 'int32')"]}
        ends: {for: "i in range(2)", op: Sub, inputs: ["ins[i]", "const(1, 'int32')"]}
        below: {for: "j in range(8)", op: Minimum, inputs: ["sources[j]", "ends[j // 4]"]}
        picks: {for: "j in range(8)", op: Maximum, inputs: ["below[j]", "const(0, 'int32')"]}
        # With half pixel centers what lies outside of the image counts nothing, and the others make up for it.
        isinside: {for: "j in range(8 if half else 0)", op: Equal, inputs: ["sources[j]", "picks[j]"]}
        ones: {for: "j in range(8 if half else 0)", op: Cast, inputs: ["isinside[j]"], attrs: {DstT: float32}}
        inside: {for: "j in range(8 if half else 0)", op: Mul, inputs: ["plain[j]", "ones[j]"]}
        total: {for: "i in range(2 if half else 0)", op: AddN, inputs: ["inside[4 * i:4 * i + 4]"]}
        inverse: {for: "i in range(2 if half else 0)", op: RealDiv, inputs: ["const(1, 'float32')", "total[i]"]}
        weights: {for: "j in range(8 if half else 0)", op: Mul, inputs: ["inside[j]", "inverse[j // 4]"]}
        columns: {for: "j in range(8)", op: Reshape, inputs: ["weights[j] if half else plain[j]", "const([-1, 1, 1] if j < 4 else [-1, 1], 'int32')"]}
        rows: {for: "j in range(4)", op: GatherV2, inputs: ["image if cast else n.in0", "picks[j]", "const(1, 'int32')"]}
        rowparts: {for: "j in range(4)", op: Mul, inputs: ["rows[j]", "columns[j]"]}
        tall: {op: AddN, inputs: [rowparts]}
        lines: {for: "j in range(4)", op: GatherV2, inputs: [tall, "picks[j + 4]", "const(2, 'int32')"]}
        lineparts: {for: "j in range(4)", op: Mul, inputs: ["lines[j]", "columns[j + 4]"]}
        wide: {op: AddN, inputs: [lineparts]}
      result: wide
  evidence: ["tensorflow/core/kernels/image/resize_bicubic_op.cc:GetWeightsAndIndices", "tensorflow/core/util/image_resizer_state.h:CalculateResizeScale"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 3]
      s = Const {value: int32[2](6, 7)}
      y = ResizeBicubic(x, s) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, None, None, 3]
        s = Const {value: int32[2](6, 7)}
        y = ResizeBicubic(x, s) {T: float32, half_pixel_centers: true}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        input s: int32[2]
        y = ResizeBicubic(x, s) {T: float32, align_corners: true}
        output y: y
    fixed:
    - graph: |
        input x: float32[1, None, None, 3]
        s = Const {value: int32[2](6, 7)}
        y = ResizeBicubic(x, s) {T: float32, half_pixel_centers: true}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        input s: int32[2]
        y = ResizeBicubic(x, s) {T: float32, align_corners: true}
        output y: y

- id: TFJ689
  name: inverse-real-fourier-as-products
  category: ops
  summary: An inverse Fourier transform to an odd count of real numbers, or of a part of a spectrum, becomes two products.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: IRFFT, inputs: [{index: 1, const: true}]}}
  let:
    length: "value(n.in1)[0]"
    r: "rank(n.in0)"
    given: "dim(n.in0, -1)"
    bins: "length // 2 + 1"
    leading: "shape(n.in0)[:r - 1]"
    # How often a bin counts: the mirrored half of the spectrum is not stored.
    counts: "[0.0 if k >= bins else 1.0 if k == 0 or 2 * k == length else 2.0 for k in range(given)]"
  where:
    holds: ["known(length)", "known(r)", "known(given)", "length > 0", "length <= 4096", "given >= bins", "dtype(n.in0) == 'complex64'", "unknowns(leading) < 2",
            "length % 2 == 1 or (given > bins and unknowns(leading) > 0)"]
  message: "conversion writes '${n.name}', of length ${length}, as products with cosines and sines"
  note: >-
    TensorFlow.js has this transform for even lengths and whole spectra only. The two matrices are gathered from a table of one period, so
    that they need no weights.
  fix:
  - title: "write '${n.op}' as products with cosines and sines"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        real: {op: Real, inputs: [n.in0], attrs: {Tout: float32}}
        imag: {op: Imag, inputs: [n.in0], attrs: {Tout: float32}}
        realrows: {op: Reshape, inputs: [real, "const([-1, given], 'int32')"]}
        imagrows: {op: Reshape, inputs: [imag, "const([-1, given], 'int32')"]}
        weights: {const: {dtype: float32, value: "=[float32(c / length) for c in counts]"}}
        realweighed: {op: Mul, inputs: [realrows, weights]}
        imagweighed: {op: Mul, inputs: [imagrows, weights]}
        waves: {op: Range, inputs: ["const(0, 'int32')", "const(given, 'int32')", "const(1, 'int32')"]}
        column: {op: Reshape, inputs: [waves, "const([given, 1], 'int32')"]}
        times: {op: Range, inputs: ["const(0, 'int32')", "const(length, 'int32')", "const(1, 'int32')"]}
        products: {op: Mul, inputs: [column, times]}
        phases: {op: FloorMod, inputs: [products, "const(length, 'int32')"]}
        cosines: {op: GatherV2, inputs: ["const([float32(cos(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        sines: {op: GatherV2, inputs: ["const([float32(-sin(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        even: {op: MatMul, inputs: [realweighed, cosines]}
        odd: {op: MatMul, inputs: [imagweighed, sines]}
        signal: {op: AddV2, inputs: [even, odd]}
        result: {op: Reshape, inputs: [signal, "sizes(leading + [length])"]}
      result: result
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU", "tfjs-core/src/ops/spectral/irfft.ts:irfft_"]
  tests:
    valid:
    - |
      input x: complex64[2, 3, 5]
      l = Const {value: int32[1](8)}
      y = IRFFT(x, l) {Treal: float32, Tcomplex: complex64}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: complex64[None, 3, 5]
        l = Const {value: int32[1](9)}
        y = IRFFT(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    - at: y
      graph: |
        input x: complex64[None, 9]
        l = Const {value: int32[1](14)}
        y = IRFFT(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    fixed:
    - graph: |
        input x: complex64[None, 3, 5]
        l = Const {value: int32[1](9)}
        y = IRFFT(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y
    - graph: |
        input x: complex64[None, 9]
        l = Const {value: int32[1](14)}
        y = IRFFT(x, l) {Treal: float32, Tcomplex: complex64}
        output y: y

- id: TFJ690
  name: convolution-by-rank
  category: ops
  summary: A convolution of any rank becomes one of two or three dimensions.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Conv}}
  let:
    r: "rank(n.in1)"
    count: "r - 2"
    last: "n.attr.data_format == 'CHANNELS_LAST'"
    dilations: "n.attr.dilations if len(n.attr.dilations) > 0 else [1] * r"
  where:
    holds: ["known(r)", "r in [4, 5]", "n.attr.batch_dims == 1", "n.attr.groups == 1", "r == 4 or n.attr.padding != 'EXPLICIT'"]
  message: "conversion writes '${n.op}' as a convolution of ${count} dimensions"
  note: >-
    TensorFlow.js has one op for two and one for three dimensions.
  fix:
  - title: "write '${n.op}' as a convolution of ${count} dimensions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flatone:
          if: "r == 4"
          op: Conv2D
          inputs: [n.in0, n.in1]
          attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", explicit_paddings: "=n.attr.explicit_paddings", dilations: "=dilations", data_format: "='NHWC' if last else 'NCHW'"}
        deep:
          if: "r == 5"
          op: Conv3D
          inputs: [n.in0, n.in1]
          attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", dilations: "=dilations", data_format: "='NDHWC' if last else 'NCDHW'"}
      result: "flatone if r == 4 else deep"
  evidence: ["tensorflow/core/kernels/conv_ops.h:ConvOp"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 4]
      w = Const {value: float32[2, 2, 2, 2](0.5)}
      y = Conv(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", groups: 2}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        w = Const {value: float32[2, 2, 3, 1](0.5)}
        y = Conv(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 1](0.5)}
        y = Conv(x, w) {T: float32, strides: [1, 1, 2, 1, 1], padding: "VALID"}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        w = Const {value: float32[2, 2, 3, 1](0.5)}
        y = Conv(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 6, 2]
        w = Const {value: float32[2, 2, 2, 2, 1](0.5)}
        y = Conv(x, w) {T: float32, strides: [1, 1, 2, 1, 1], padding: "VALID"}
        output y: y

- id: TFJ691
  name: transposed-convolution-by-shape
  category: ops
  summary: A transposed convolution that takes its size from a tensor gets it from that tensor's shape.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Conv2DBackpropInputV2}}
  message: "conversion writes '${n.op}' as 'Conv2DBackpropInput' of its first input's shape"
  note: >-
    Only the shape of the first input counts. TensorFlow.js knows the op that takes the shape.
  fix:
  - title: "write '${n.op}' as 'Conv2DBackpropInput'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        dims: {op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        result:
          op: Conv2DBackpropInput
          inputs: [dims, n.in1, n.in2]
          attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", explicit_paddings: "=n.attr.explicit_paddings", dilations: "=n.attr.dilations", data_format: "=n.attr.data_format"}
      result: result
  evidence: ["tensorflow/core/kernels/conv_grad_input_ops.h:Conv2DBackpropInputOp", "tensorflow/core/ops/nn_ops.cc:Conv2DBackpropInputV2"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input s: float32[None, 8, 10, 3]
        input x: float32[None, 4, 5, 2]
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = Conv2DBackpropInputV2(s, w, x) {T: float32, strides: [1, 2, 2, 1], padding: "SAME"}
        output y: y
    fixed:
    - graph: |
        input s: float32[None, 8, 10, 3]
        input x: float32[None, 4, 5, 2]
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = Conv2DBackpropInputV2(s, w, x) {T: float32, strides: [1, 2, 2, 1], padding: "SAME"}
        output y: y

- id: TFJ692
  name: transposed-3d-convolution-as-convolution
  category: ops
  summary: A transposed convolution of volumes becomes a convolution over a widened volume.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [Conv3DBackpropInput, Conv3DBackpropInputV2]}}
  let:
    f: "shape(n.in1)"
    s: "n.attr.strides[1:4]"
    small: "[dim(n.in2, 1), dim(n.in2, 2), dim(n.in2, 3)]"
    big: "[dim(n.out0, 1), dim(n.out0, 2), dim(n.out0, 3)]"
    wide: "[o * t for o, t in zip(small, s)]"
    # What a forward convolution would have padded in front.
    pads: "[max((o - 1) * t + k - b, 0) // 2 if n.attr.padding == 'SAME' else 0 for o, t, k, b in zip(small, s, f, big)]"
    before: "[k - 1 - p for k, p in zip(f, pads)]"
    after: "[b + k - 1 - w - q for b, k, w, q in zip(big, f, wide, before)]"
    cuts: "any([a < 0 for a in after])"
  where:
    holds: ["known(f)", "known(small)", "known(big)", "min(small) > 0", "n.attr.strides[0] == 1", "n.attr.strides[4] == 1",
            "all([d == 1 for d in n.attr.dilations])", "n.op == 'Conv3DBackpropInput' or n.attr.data_format == 'NDHWC'", "len(f) == 5"]
  message: "conversion writes '${n.op}' as a convolution of the volume with zeros between its elements"
  note: >-
    TensorFlow.js has no transposed convolution of volumes. With zeros between the elements it is a plain convolution with the flipped filter.
  fix:
  - title: "write '${n.op}' as 'Conv3D'"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sums"
    replace-subgraph:
      remove: n
      add:
        deep: {op: Reshape, inputs: [n.in2, "const([-1, 1, small[1] * small[2] * f[4]], 'int32')"]}
        deeper: {op: Pad, inputs: [deep, "const([[0, 0], [0, s[0] - 1], [0, 0]], 'int32')"]}
        high: {op: Reshape, inputs: [deeper, "const([-1, 1, small[2] * f[4]], 'int32')"]}
        higher: {op: Pad, inputs: [high, "const([[0, 0], [0, s[1] - 1], [0, 0]], 'int32')"]}
        broad: {op: Reshape, inputs: [higher, "const([-1, 1, f[4]], 'int32')"]}
        broader: {op: Pad, inputs: [broad, "const([[0, 0], [0, s[2] - 1], [0, 0]], 'int32')"]}
        volume: {op: Reshape, inputs: [broader, "const([-1, wide[0], wide[1], wide[2] * f[4]], 'int32')"]}
        cut:
          if: "cuts"
          op: StridedSlice
          inputs:
          - volume
          - "const([0, 0, 0, 0], 'int32')"
          - "const([0, wide[0] + min(after[0], 0), wide[1] + min(after[1], 0), (wide[2] + min(after[2], 0)) * f[4]], 'int32')"
          - "const([1, 1, 1, 1], 'int32')"
          attrs: {begin_mask: 15, end_mask: 1}
        # Width and channels are one axis here: webgl pads four.
        flatpadded:
          op: Pad
          inputs:
          - "cut if cuts else volume"
          - "const([[0, 0], [before[0], max(after[0], 0)], [before[1], max(after[1], 0)], [before[2] * f[4], max(after[2], 0) * f[4]]], 'int32')"
        padded: {op: Reshape, inputs: [flatpadded, "const([-1] + [b + k - 1 for b, k in zip(big, f)] + [f[4]], 'int32')"]}
        # Flipping three axes is flipping the one that they make together.
        taps: {op: Reshape, inputs: [n.in1, "const([f[0] * f[1] * f[2], f[3], f[4]], 'int32')"]}
        flipped: {op: ReverseV2, inputs: [taps, "const([0], 'int32')"]}
        turned: {op: Transpose, inputs: [flipped, "const([0, 2, 1], 'int32')"]}
        filter: {op: Reshape, inputs: [turned, "const([f[0], f[1], f[2], f[4], f[3]], 'int32')"]}
        result: {op: Conv3D, inputs: [padded, filter], attrs: {strides: [1, 1, 1, 1, 1], padding: VALID}}
      result: result
  evidence: ["tensorflow/core/kernels/conv_grad_ops_3d.cc:Conv3DBackpropInputOp", "tensorflow/core/kernels/conv_grad_shape_utils.cc:ConvBackpropExtractAndVerifyDimension"]
  tests:
    valid:
    - |
      input x: float32[2, 3, 4, 5, 2]
      input s: int32[5]
      w = Const {value: float32[3, 3, 3, 3, 2](0.5)}
      y = Conv3DBackpropInputV2(s, w, x) {T: float32, Tshape: int32, strides: [1, 2, 2, 2, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[2, 3, 4, 5, 2]
        s = Const {value: int32[5](2, 6, 8, 10, 3)}
        w = Const {value: float32[3, 3, 3, 3, 2](0.5)}
        y = Conv3DBackpropInputV2(s, w, x) {T: float32, Tshape: int32, strides: [1, 2, 2, 2, 1], padding: "SAME"}
        output y: y
    fixed:
    - graph: |
        input x: float32[2, 3, 4, 5, 2]
        s = Const {value: int32[5](2, 6, 8, 10, 3)}
        w = Const {value: float32[3, 3, 3, 3, 2](0.5)}
        y = Conv3DBackpropInputV2(s, w, x) {T: float32, Tshape: int32, strides: [1, 2, 2, 2, 1], padding: "SAME"}
        output y: y

- id: TFJ693
  name: padded-convolution-in-parts
  category: ops
  summary: A convolution that resizes or pads first becomes a resize, a mirrored padding and a convolution.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [FusedPadConv2D, FusedResizeAndPadConv2D], dtype: {attr: T, in: [float32]}}}
  let: {resizes: "n.op == 'FusedResizeAndPadConv2D'"}
  where: {holds: "dim(n.in0, 0) == 1"}
  message: "conversion writes '${n.op}' as ops of their own"
  note: >-
    TensorFlow.js resizes, pads and convolves with ops of their own.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: safe
    unasked: true
    error: "exact but for the rounding of the runtime's own resize, 4e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        resized: {if: "resizes", op: ResizeBilinear, inputs: [n.in0, n.in1], attrs: {align_corners: "=n.attr.resize_align_corners"}}
        padded: {op: MirrorPad, inputs: ["resized if resizes else n.in0", "n.in2 if resizes else n.in1"], attrs: {mode: "=n.attr.mode"}}
        result: {op: Conv2D, inputs: [padded, "n.in3 if resizes else n.in2"], attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding"}}
      result: result
  evidence: ["tensorflow/core/kernels/conv_ops_fused_image_transform.cc:FusedResizeConv2DUsingGemmOp"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 3]
      p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
      w = Const {value: float32[3, 3, 3, 2](0.5)}
      y = FusedPadConv2D(x, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[1, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = FusedPadConv2D(x, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    - at: y
      graph: |
        input x: float32[1, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        s = Const {value: int32[2](6, 7)}
        y = FusedResizeAndPadConv2D(x, s, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    fixed:
    - graph: |
        input x: float32[1, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = FusedPadConv2D(x, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y
    - graph: |
        input x: float32[1, 4, 5, 3]
        p = Const {value: int32[4, 2](0, 0, 1, 2, 2, 1, 0, 0)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        s = Const {value: int32[2](6, 7)}
        y = FusedResizeAndPadConv2D(x, s, p, w) {T: float32, mode: "REFLECT", strides: [1, 1, 1, 1], padding: "VALID"}
        output y: y

- id: TFJ694
  name: lstm-cell-in-arithmetic
  category: ops
  summary: A fused LSTM cell becomes a product and arithmetic on its gates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: LSTMBlockCell, dtype: {attr: T, in: [float32]}}}
  let:
    peephole: "n.attr.use_peephole"
    clip: "n.attr.cell_clip"
  message: "conversion writes '${n.op}' as a product and arithmetic on its gates"
  note: >-
    TensorFlow.js has no fused cell. The gates stand in the order of TensorFlow's kernel: input, new state, forget, output.
  fix:
  - title: "write '${n.op}' as a product and arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        both: {op: ConcatV2, inputs: [n.in0, n.in2, "const(1, 'int32')"]}
        product: {op: MatMul, inputs: [both, n.in3]}
        biased: {op: BiasAdd, inputs: [product, n.in7]}
        gates: {op: Split, inputs: ["const(1, 'int32')", biased], attrs: {num_split: 4}}
        forgetful: {op: AddV2, inputs: [gates.out2, "const(n.attr.forget_bias, 'float32')"]}
        ipeep: {if: "peephole", op: Mul, inputs: [n.in1, n.in4]}
        isum: {if: "peephole", op: AddV2, inputs: [gates.out0, ipeep]}
        fpeep: {if: "peephole", op: Mul, inputs: [n.in1, n.in5]}
        fsum: {if: "peephole", op: AddV2, inputs: [forgetful, fpeep]}
        i: {op: Sigmoid, inputs: ["isum if peephole else gates.out0"]}
        f: {op: Sigmoid, inputs: ["fsum if peephole else forgetful"]}
        ci: {op: Tanh, inputs: [gates.out1]}
        fresh: {op: Mul, inputs: [ci, i]}
        old: {op: Mul, inputs: [n.in1, f]}
        state: {op: AddV2, inputs: [fresh, old]}
        floored: {if: "clip > 0", op: Maximum, inputs: [state, "const(-clip, 'float32')"]}
        clipped: {if: "clip > 0", op: Minimum, inputs: [floored, "const(clip, 'float32')"]}
        opeep: {if: "peephole", op: Mul, inputs: ["clipped if clip > 0 else state", n.in6]}
        osum: {if: "peephole", op: AddV2, inputs: [gates.out3, opeep]}
        o: {op: Sigmoid, inputs: ["osum if peephole else gates.out3"]}
        co: {op: Tanh, inputs: ["clipped if clip > 0 else state"]}
        h: {op: Mul, inputs: [co, o]}
      result: [i, "clipped if clip > 0 else state", f, o, ci, co, h]
  evidence: ["tensorflow/core/kernels/rnn/lstm_ops.cc:functor::LSTMBlockCellFpropWithEigen", "tensorflow/core/ops/rnn_ops.cc:LSTMBlockCell"]
  tests:
    valid:
    - |
      input x: float16[None, 4]
      input c: float16[None, 3]
      input h: float16[None, 3]
      input w: float16[7, 12]
      input p: float16[3]
      input b: float16[12]
      y = LSTMBlockCell(x, c, h, w, p, p, p, b) {T: float16}
      output h: y:6
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        y = LSTMBlockCell(x, c, h, w, p, p, p, b) {T: float32}
        output i: y
        output cs: y:1
        output h: y:6
    - at: y
      graph: |
        input x: float32[None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        y = LSTMBlockCell(x, c, h, w, p, p, p, b) {T: float32, use_peephole: true, cell_clip: -1.0}
        output i: y
        output cs: y:1
        output h: y:6
    fixed:
    - graph: |
        input x: float32[None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        y = LSTMBlockCell(x, c, h, w, p, p, p, b) {T: float32}
        output i: y
        output cs: y:1
        output h: y:6
    - graph: |
        input x: float32[None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        y = LSTMBlockCell(x, c, h, w, p, p, p, b) {T: float32, use_peephole: true, cell_clip: -1.0}
        output i: y
        output cs: y:1
        output h: y:6

- id: TFJ695
  name: gru-cell-in-arithmetic
  category: ops
  summary: A fused GRU cell becomes two products and arithmetic on its gates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: GRUBlockCell}}
  message: "conversion writes '${n.op}' as two products and arithmetic on its gates"
  note: >-
    TensorFlow.js has no fused cell. The gates stand in the order of TensorFlow's kernel: reset, update.
  fix:
  - title: "write '${n.op}' as products and arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        both: {op: ConcatV2, inputs: [n.in0, n.in1, "const(1, 'int32')"]}
        product: {op: MatMul, inputs: [both, n.in2]}
        biased: {op: BiasAdd, inputs: [product, n.in4]}
        active: {op: Sigmoid, inputs: [biased]}
        gates: {op: Split, inputs: ["const(1, 'int32')", active], attrs: {num_split: 2}}
        reset: {op: Mul, inputs: [n.in1, gates.out0]}
        bothtoo: {op: ConcatV2, inputs: [n.in0, reset, "const(1, 'int32')"]}
        producttoo: {op: MatMul, inputs: [bothtoo, n.in3]}
        biasedtoo: {op: BiasAdd, inputs: [producttoo, n.in5]}
        c: {op: Tanh, inputs: [biasedtoo]}
        share: {op: Sub, inputs: ["const(1, 'float32')", gates.out1]}
        fresh: {op: Mul, inputs: [share, c]}
        old: {op: Mul, inputs: [gates.out1, n.in1]}
        h: {op: AddV2, inputs: [fresh, old]}
      result: [gates.out0, gates.out1, c, h]
  evidence: ["tensorflow/core/kernels/rnn/gru_ops.h:functor::GRUBlockCellFprop", "tensorflow/core/ops/rnn_ops.cc:GRUBlockCell"]
  tests:
    valid:
    - |
      input x: float32[None, 3]
      y = Relu(x) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4]
        input h: float32[None, 3]
        w = Const {value: float32[7, 6](0.5)}
        v = Const {value: float32[7, 3](0.25)}
        b = Const {value: float32[6](0.5)}
        c = Const {value: float32[3](0.25)}
        y = GRUBlockCell(x, h, w, v, b, c) {T: float32}
        output c: y:2
        output h: y:3
    fixed:
    - graph: |
        input x: float32[None, 4]
        input h: float32[None, 3]
        w = Const {value: float32[7, 6](0.5)}
        v = Const {value: float32[7, 3](0.25)}
        b = Const {value: float32[6](0.5)}
        c = Const {value: float32[3](0.25)}
        y = GRUBlockCell(x, h, w, v, b, c) {T: float32}
        output c: y:2
        output h: y:3

- id: TFJ696
  name: lstm-unrolled
  category: ops
  summary: A fused LSTM over a known number of steps becomes one cell a step.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [BlockLSTM, BlockLSTMV2], dtype: {attr: T, in: [float32]}}}
  let:
    steps: "dim(n.in1, 0)"
    second: "n.op == 'BlockLSTMV2'"
    bias: "0.0 if second else n.attr.forget_bias"
    # TensorFlow writes zeros behind the longest sequence.
    whole: "is_const(n.in0) and flat([value(n.in0)])[0] >= steps"
  where:
    holds: ["known(steps)", "steps > 0", "steps <= 256"]
  message: "conversion writes '${n.op}' as ${steps} cells, one a step"
  note: >-
    TensorFlow.js has no fused LSTM. The second version of the op has its gates in another order, so the columns of its weights are exchanged.
    Behind the longest sequence TensorFlow writes zeros to the states, and leaves the gates as they were in memory.
  fix:
  - title: "write '${n.op}' as one cell a step"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale a step"
    replace-subgraph:
      remove: n
      add:
        columns: {if: "second", op: Split, inputs: ["const(1, 'int32')", n.in4], attrs: {num_split: 4}}
        weights: {if: "second", op: ConcatV2, inputs: [columns.out0, columns.out2, columns.out1, columns.out3, "const(1, 'int32')"]}
        parts: {if: "second", op: Split, inputs: ["const(0, 'int32')", n.in8], attrs: {num_split: 4}}
        biases: {if: "second", op: ConcatV2, inputs: [parts.out0, parts.out2, parts.out1, parts.out3, "const(0, 'int32')"]}
        x: {for: "t in range(steps)", op: StridedSlice, inputs: [n.in1, "[t]", "[t + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        cells:
          for: "t in range(steps)"
          op: LSTMBlockCell
          inputs: ["x[t]", "cells[t - 1].out1 if t > 0 else n.in2", "cells[t - 1].out6 if t > 0 else n.in3", "weights if second else n.in4", n.in5, n.in6, n.in7, "biases if second else n.in8"]
          attrs: {forget_bias: "=bias", cell_clip: "=n.attr.cell_clip", use_peephole: "=n.attr.use_peephole"}
        i: {op: Pack, inputs: ["[cells[t].out0 for t in range(steps)]"], attrs: {axis: 0}}
        cs: {if: "whole", op: Pack, inputs: ["[cells[t].out1 for t in range(steps)]"], attrs: {axis: 0}}
        f: {op: Pack, inputs: ["[cells[t].out2 for t in range(steps)]"], attrs: {axis: 0}}
        o: {op: Pack, inputs: ["[cells[t].out3 for t in range(steps)]"], attrs: {axis: 0}}
        ci: {op: Pack, inputs: ["[cells[t].out4 for t in range(steps)]"], attrs: {axis: 0}}
        co: {op: Pack, inputs: ["[cells[t].out5 for t in range(steps)]"], attrs: {axis: 0}}
        h: {if: "whole", op: Pack, inputs: ["[cells[t].out6 for t in range(steps)]"], attrs: {axis: 0}}
        # A row of zeros behind the last step, which is taken from the longest sequence's end on.
        nothing: {if: "not whole", op: ZerosLike, inputs: ["cells[0].out1"]}
        csrows: {if: "not whole", op: Pack, inputs: ["[cells[t].out1 for t in range(steps)]", nothing], attrs: {axis: 0}}
        hrows: {if: "not whole", op: Pack, inputs: ["[cells[t].out6 for t in range(steps)]", nothing], attrs: {axis: 0}}
        longest: {if: "not whole", op: Cast, inputs: [n.in0], attrs: {DstT: int32}}
        iswithin: {if: "not whole", op: Less, inputs: ["const(range(steps), 'int32')", longest]}
        rows: {if: "not whole", op: SelectV2, inputs: [iswithin, "const(range(steps), 'int32')", "const([steps] * steps, 'int32')"]}
        csuntil: {if: "not whole", op: GatherV2, inputs: [csrows, rows, "const(0, 'int32')"]}
        huntil: {if: "not whole", op: GatherV2, inputs: [hrows, rows, "const(0, 'int32')"]}
      result: [i, "cs if whole else csuntil", f, o, ci, co, "h if whole else huntil"]
  evidence: ["tensorflow/core/kernels/rnn/lstm_ops.cc:BlockLSTMOp", "tensorflow/core/ops/rnn_ops.cc:BlockLSTMV2"]
  tests:
    valid:
    - |
      input x: float32[None, None, 4]
      input c: float32[None, 3]
      input h: float32[None, 3]
      w = Const {value: float32[7, 12](0.5)}
      p = Const {value: float32[3](0.25)}
      b = Const {value: float32[12](0.125)}
      t = Const {value: int64[](3)}
      y = BlockLSTM(t, x, c, h, w, p, p, p, b) {T: float32}
      output cs: y:1
      output h: y:6
    invalid:
    - at: y
      graph: |
        input x: float32[3, None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        t = Const {value: int64[](2)}
        y = BlockLSTM(t, x, c, h, w, p, p, p, b) {T: float32}
        output cs: y:1
        output h: y:6
    - at: y
      graph: |
        input x: float32[2, None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        t = Const {value: int64[](2)}
        y = BlockLSTMV2(t, x, c, h, w, p, p, p, b) {T: float32}
        output cs: y:1
        output h: y:6
    fixed:
    - graph: |
        input x: float32[3, None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        t = Const {value: int64[](2)}
        y = BlockLSTM(t, x, c, h, w, p, p, p, b) {T: float32}
        output cs: y:1
        output h: y:6
    - graph: |
        input x: float32[2, None, 4]
        input c: float32[None, 3]
        input h: float32[None, 3]
        w = Const {value: float32[7, 12](0.5)}
        p = Const {value: float32[3](0.25)}
        b = Const {value: float32[12](0.125)}
        t = Const {value: int64[](2)}
        y = BlockLSTMV2(t, x, c, h, w, p, p, p, b) {T: float32}
        output cs: y:1
        output h: y:6

- id: TFJ697
  name: global-normalization-as-batch-normalization
  category: ops
  summary: The old batch normalization becomes the new one.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: BatchNormWithGlobalNormalization, dtype: {attr: T, in: [float32]}}}
  let: {scaled: "n.attr.scale_after_normalization"}
  message: "conversion writes '${n.op}' as 'FusedBatchNormV3'"
  note: >-
    TensorFlow.js knows the newer op only. Without scaling the scale is 1.
  fix:
  - title: "write '${n.op}' as 'FusedBatchNormV3'"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        ones: {if: "not scaled", op: OnesLike, inputs: [n.in1]}
        result: {op: FusedBatchNormV3, inputs: [n.in0, "n.in4 if scaled else ones", n.in3, n.in1, n.in2], attrs: {epsilon: "=n.attr.variance_epsilon", is_training: false}}
      result: result
  evidence: ["tensorflow/core/kernels/batch_norm_op.h:functor::BatchNorm"]
  tests:
    valid:
    - |
      input x: float64[None, 4, 5, 3]
      m = Const {value: float64[3](0.5)}
      v = Const {value: float64[3](1.5)}
      y = BatchNormWithGlobalNormalization(x, m, v, m, v) {T: float64, variance_epsilon: 0.001, scale_after_normalization: true}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = BatchNormWithGlobalNormalization(x, m, v, m, v) {T: float32, variance_epsilon: 0.001, scale_after_normalization: true}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = BatchNormWithGlobalNormalization(x, m, v, m, v) {T: float32, variance_epsilon: 0.001, scale_after_normalization: false}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = BatchNormWithGlobalNormalization(x, m, v, m, v) {T: float32, variance_epsilon: 0.001, scale_after_normalization: true}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = BatchNormWithGlobalNormalization(x, m, v, m, v) {T: float32, variance_epsilon: 0.001, scale_after_normalization: false}
        output y: y

- id: TFJ698
  name: normalization-and-activation-in-parts
  category: ops
  summary: A batch normalization with an activation or a second summand becomes ops of their own.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: _FusedBatchNormEx}}
  let:
    side: "n.attr.num_side_inputs"
    relu: "n.attr.activation_mode == 'Relu'"
  where:
    holds: ["not n.attr.is_training", "side <= 1", "n.attr.activation_mode in ['Relu', 'Identity']", "dtype(n.in0) == 'float32'"]
  message: "conversion writes '${n.op}' as ops of their own"
  note: >-
    TensorFlow's optimizer makes this op for its own kernels. TensorFlow.js has its parts.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        norm: {op: FusedBatchNormV3, inputs: [n.in0, n.in1, n.in2, n.in3, n.in4], attrs: {epsilon: "=n.attr.epsilon", data_format: "=n.attr.data_format", is_training: false}}
        both: {if: "side == 1", op: AddV2, inputs: [norm, "n.inputs[5]"]}
        active: {if: "relu", op: Relu, inputs: ["both if side == 1 else norm"]}
      result: ["active if relu else both if side == 1 else norm", norm.out1, norm.out2, norm.out3, norm.out4, norm.out5]
  evidence: ["tensorflow/core/kernels/fused_batch_norm_op.cc:FusedBatchNormOpEx", "tensorflow/core/grappler/optimizers/remapper.cc:AddFusedBatchNormExNode"]
  tests:
    valid:
    - |
      input x: float32[None, 4, 5, 3]
      m = Const {value: float32[3](0.5)}
      v = Const {value: float32[3](1.5)}
      y = _FusedBatchNormEx(x, v, m, m, v) {T: float32, U: float32, num_side_inputs: 0, activation_mode: "Relu", is_training: true, epsilon: 0.001}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        input z: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = _FusedBatchNormEx(x, v, m, m, v, z) {T: float32, U: float32, num_side_inputs: 1, activation_mode: "Relu", is_training: false, epsilon: 0.001}
        output y: y
    - at: y
      graph: |
        input x: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = _FusedBatchNormEx(x, v, m, m, v) {T: float32, U: float32, num_side_inputs: 0, activation_mode: "Identity", is_training: false, epsilon: 0.001}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 4, 5, 3]
        input z: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = _FusedBatchNormEx(x, v, m, m, v, z) {T: float32, U: float32, num_side_inputs: 1, activation_mode: "Relu", is_training: false, epsilon: 0.001}
        output y: y
    - graph: |
        input x: float32[None, 4, 5, 3]
        m = Const {value: float32[3](0.5)}
        v = Const {value: float32[3](1.5)}
        y = _FusedBatchNormEx(x, v, m, m, v) {T: float32, U: float32, num_side_inputs: 0, activation_mode: "Identity", is_training: false, epsilon: 0.001}
        output y: y

- id: TFJ699
  name: dilated-transposed-convolution-as-convolution
  category: ops
  summary: A transposed convolution with dilations becomes a convolution with the flipped filter.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Conv2DBackpropInput, dtype: {attr: T, in: [float32]}}}
  let:
    f: "shape(n.in1)"
    d: "n.attr.dilations[1:3]"
    reach: "[(k - 1) * t for k, t in zip(f, d)]"
    small: "[dim(n.in2, 1), dim(n.in2, 2)]"
    big: "[dim(n.out0, 1), dim(n.out0, 2)]"
    pads: "[max(o + e - b, 0) // 2 if n.attr.padding == 'SAME' else 0 for o, e, b in zip(small, reach, big)]"
  where:
    holds: ["n.attr.data_format == 'NHWC'", "max(d) > 1", "n.attr.strides == [1, 1, 1, 1]", "n.attr.padding in ['SAME', 'VALID']", "known(f)", "len(f) == 4",
            "known(small)", "known(big)"]
  message: "conversion writes '${n.name}' as a convolution with the flipped filter, as it is dilated"
  note: >-
    TensorFlow.js does not read the dilations of a transposed convolution, without an error. With unit strides it is a plain convolution.
  fix:
  - title: "write '${n.op}' as 'Conv2D'"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sums"
    replace-subgraph:
      remove: n
      add:
        padded: {op: Pad, inputs: [n.in2, "const([[0, 0]] + [[e - p, b - o + p] for e, p, b, o in zip(reach, pads, big, small)] + [[0, 0]], 'int32')"]}
        taps: {op: Reshape, inputs: [n.in1, "const([f[0] * f[1], f[2], f[3]], 'int32')"]}
        flipped: {op: ReverseV2, inputs: [taps, "const([0], 'int32')"]}
        turned: {op: Transpose, inputs: [flipped, "const([0, 2, 1], 'int32')"]}
        filter: {op: Reshape, inputs: [turned, "const([f[0], f[1], f[3], f[2]], 'int32')"]}
        result: {op: Conv2D, inputs: [padded, filter], attrs: {strides: [1, 1, 1, 1], padding: VALID, dilations: "=n.attr.dilations"}}
      result: result
  evidence: ["tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv2DBackpropInput", "tensorflow/core/kernels/conv_grad_input_ops.h:Conv2DBackpropInputOp"]
  tests:
    valid:
    - |
      input x: float32[2, 8, 10, 2]
      s = Const {value: int32[4](2, 8, 10, 3)}
      w = Const {value: float32[3, 3, 3, 2](0.5)}
      y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[2, 8, 10, 2]
        s = Const {value: int32[4](2, 8, 10, 3)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 2, 2, 1], padding: "SAME"}
        output y: y
    fixed:
    - graph: |
        input x: float32[2, 8, 10, 2]
        s = Const {value: int32[4](2, 8, 10, 3)}
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = Conv2DBackpropInput(s, w, x) {T: float32, strides: [1, 1, 1, 1], dilations: [1, 2, 2, 1], padding: "SAME"}
        output y: y

- id: TFJ790
  name: strided-and-dilated-convolution-in-steps
  category: ops
  summary: A convolution with strides and dilations becomes a dilated one, of whose results every second or third is taken.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [Conv2D, DepthwiseConv2dNative], dtype: {attr: T, in: [float32]}}}
  let:
    at: "1 if n.attr.data_format == 'NHWC' else 2"
    s: "n.attr.strides[at:at + 2]"
    d: "n.attr.dilations[at:at + 2]"
    same: "n.attr.padding == 'SAME'"
    ins: "[dim(n.in0, at), dim(n.in0, at + 1)]"
    reach: "[(dim(n.in1, i) - 1) * d[i] for i in range(2)]"
    totals: "[max((-(-ins[i] // s[i]) - 1) * s[i] + reach[i] + 1 - ins[i], 0) for i in range(2)]"
    sides: "[[t // 2, t - t // 2] for t in totals]"
    edges: >-
      [[n.attr.explicit_paddings[2 * i], n.attr.explicit_paddings[2 * i + 1]] for i in range(4)] if n.attr.padding == 'EXPLICIT'
      else [[0, 0], [0, 0], [0, 0], [0, 0]] if not same
      else [[0, 0]] + sides + [[0, 0]] if at == 1 else [[0, 0], [0, 0]] + sides
    padded: "max(flat(edges)) > 0"
  where:
    holds: ["max(s) > 1", "max(d) > 1", "known(edges)", "n.attr.data_format in ['NHWC', 'NCHW']"]
  message: "conversion writes '${n.name}', with strides ${s} and dilations ${d}, as a dilated convolution of whose results every so many are taken"
  note: >-
    TensorFlow.js has strides or dilations, not both. The convolution computes all results, so it costs as many times more as it has strides.
  fix:
  - title: "take every so many results of a dilated convolution"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        wider: {if: "padded", op: Pad, inputs: [n.in0, "const(edges, 'int32')"]}
        flatone:
          if: "n.op == 'Conv2D'"
          op: Conv2D
          inputs: ["wider if padded else n.in0", n.in1]
          attrs: {strides: [1, 1, 1, 1], padding: VALID, dilations: "=n.attr.dilations", data_format: "=n.attr.data_format"}
        deep:
          if: "n.op != 'Conv2D'"
          op: DepthwiseConv2dNative
          inputs: ["wider if padded else n.in0", n.in1]
          attrs: {strides: [1, 1, 1, 1], padding: VALID, dilations: "=n.attr.dilations", data_format: "=n.attr.data_format"}
        result:
          op: StridedSlice
          inputs: ["flatone if n.op == 'Conv2D' else deep", "[0, 0, 0, 0]", "[0, 0, 0, 0]", "const(n.attr.strides, 'int32')"]
          attrs: {begin_mask: 15, end_mask: 15}
      result: result
  evidence: ["tfjs-core/src/ops/conv2d.ts:conv2d_", "tensorflow/core/framework/kernel_shape_util.cc:GetWindowedOutputSizeVerbose"]
  tests:
    valid:
    - |
      input x: float32[None, 9, 8, 3]
      w = Const {value: float32[3, 3, 3, 2](0.5)}
      y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], padding: "SAME"}
      output y: y
    - |
      input x: float32[None, None, None, 3]
      w = Const {value: float32[3, 3, 3, 2](0.5)}
      y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 2, 2, 1], padding: "SAME"}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[None, 9, 8, 3]
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 2, 2, 1], padding: "SAME"}
        output y: y
    - at: y
      graph: |
        input x: float32[None, None, None, 3]
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = DepthwiseConv2dNative(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 2, 2, 1], padding: "VALID"}
        output y: y
    fixed:
    - graph: |
        input x: float32[None, 9, 8, 3]
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 2, 2, 1], padding: "SAME"}
        output y: y
    - graph: |
        input x: float32[None, None, None, 3]
        w = Const {value: float32[3, 3, 3, 2](0.5)}
        y = DepthwiseConv2dNative(x, w) {T: float32, strides: [1, 2, 2, 1], dilations: [1, 2, 2, 1], padding: "VALID"}
        output y: y

- id: TFJ791
  name: depth-to-space-by-transposition
  category: ops
  summary: Depth to space of other than float32 numbers becomes two reshapes and a transposition.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: DepthToSpace}}
  let:
    b: "n.attr.block_size"
    h: "dim(n.in0, 1)"
    w: "dim(n.in0, 2)"
    c: "dim(n.in0, 3)"
  where:
    holds: ["dtype(n.in0) not in ['float32', 'float64', 'float16', 'bfloat16']", "n.attr.data_format == 'NHWC'", "known([w, c])", "unknowns([dim(n.in0, 0), h]) < 2"]
  message: "conversion writes '${n.op}' of other than float32 numbers as two reshapes and a transposition"
  note: >-
    TensorFlow.js rearranges float32 numbers only. Rows of blocks and what stands in them are exchanged.
  fix:
  - title: "write '${n.op}' as two reshapes and a transposition"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        blocks: {op: Reshape, inputs: [n.in0, "const([-1, w, b, c // b], 'int32')"]}
        turned: {op: Transpose, inputs: [blocks, "[0, 2, 1, 3]"]}
        result: {op: Reshape, inputs: [turned, "sizes([dim(n.in0, 0), h * b, w * b, c // (b * b)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/depthtospace_op.cc:functor::DepthToSpaceOpFunctor", "tfjs-core/src/ops/depth_to_space.ts:depthToSpace_"]
  tests:
    valid:
    - |
      input x: float32[None, 2, 3, 8]
      y = DepthToSpace(x) {T: float32, block_size: 2}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: int32[None, 2, 3, 8]
        y = DepthToSpace(x) {T: int32, block_size: 2}
        output y: y
    fixed:
    - graph: |
        input x: int32[None, 2, 3, 8]
        y = DepthToSpace(x) {T: int32, block_size: 2}
        output y: y

- id: TFJ792
  name: list-joined-by-stacking
  category: ops
  summary: A list whose elements have one known shape is joined by stacking and a reshape.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: TensorListConcatV2, inputs: [{index: 1, const: true}]}}
  let:
    element: "value(n.in1)"
    count: "len(element)"
  where:
    holds: ["known(element)", "count > 0", "min(element) >= 0", "min(element[1:] + [1]) > 0"]
  message: "conversion writes '${n.op}' as 'TensorListStack' and a reshape, as its elements have one shape"
  note: >-
    TensorFlow.js joins lists wrongly. Elements of one shape are stacked, and the two leading axes made one.
  fix:
  - title: "stack the elements and reshape"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        stacked: {op: TensorListStack, inputs: [n.in0, n.in1], attrs: {element_dtype: "=n.attr.element_dtype", num_elements: -1}}
        result: {op: Reshape, inputs: [stacked, "const([-1] + element[1:], 'int32')"]}
      result: [result, null]
  evidence: ["tensorflow/core/kernels/list_kernels.h:TensorListConcat", "tfjs-converter/src/executor/tensor_list.ts:concat"]
  tests:
    valid:
    - |
      input x: float32[3, 2, 4]
      e = Const {value: int32[2](2, 4)}
      l = TensorListFromTensor(x, e) {element_dtype: float32, shape_type: int32}
      s = Const {value: int32[2](-1, 4)}
      d = Const {value: int64[0]()}
      y = TensorListConcatV2(l, s, d) {element_dtype: float32, shape_type: int32}
      output y: y
    - |
      input x: float32[3, 2, 4]
      e = Const {value: int32[2](2, 4)}
      l = TensorListFromTensor(x, e) {element_dtype: float32, shape_type: int32}
      input s: int32[2]
      d = Const {value: int64[0]()}
      y = TensorListConcatV2(l, s, d) {element_dtype: float32, shape_type: int32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: float32[3, 2, 4]
        e = Const {value: int32[2](2, 4)}
        l = TensorListFromTensor(x, e) {element_dtype: float32, shape_type: int32}
        s = Const {value: int32[2](2, 4)}
        d = Const {value: int64[0]()}
        y = TensorListConcatV2(l, s, d) {element_dtype: float32, shape_type: int32}
        output y: y
    fixed:
    - graph: |
        input x: float32[3, 2, 4]
        e = Const {value: int32[2](2, 4)}
        l = TensorListFromTensor(x, e) {element_dtype: float32, shape_type: int32}
        s = Const {value: int32[2](2, 4)}
        d = Const {value: int64[0]()}
        y = TensorListConcatV2(l, s, d) {element_dtype: float32, shape_type: int32}
        output y: y

- id: TFJ793
  name: list-split-by-rows
  category: ops
  summary: A tensor that is split into a list of equal parts is reshaped first.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: TensorListSplit, inputs: [{index: 2, const: true}]}}
  let:
    lengths: "value(n.in2)"
    rest: "shape(n.in0)[1:]"
  where:
    holds: ["known(lengths)", "len(lengths) > 0", "min(lengths) > 0", "min(lengths) == max(lengths)", "known(rest)"]
  message: "conversion writes '${n.op}' as a reshape and 'TensorListFromTensor', as its parts have one length"
  note: >-
    TensorFlow.js does not run this op. Parts of one length are the rows of a tensor with one more axis.
  fix:
  - title: "reshape, and make a list of the rows"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        rows: {op: Reshape, inputs: [n.in0, "const([len(lengths), lengths[0]] + rest, 'int32')"]}
        result: {op: TensorListFromTensor, inputs: [rows, "const([lengths[0]] + rest, 'int32')"]}
      result: result
  evidence: ["tensorflow/core/kernels/list_kernels.h:TensorListSplit", "tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListSplit"]
  tests:
    valid:
    - |
      input x: float32[6, 4]
      e = Const {value: int32[2](-1, 4)}
      n = Const {value: int64[2](2, 4)}
      y = TensorListSplit(x, e, n) {element_dtype: float32, shape_type: int32}
      i = Const {value: int32[](1)}
      g = TensorListGetItem(y, i, e) {element_dtype: float32}
      output g: g
    invalid:
    - at: y
      graph: |
        input x: float32[6, 4]
        e = Const {value: int32[2](-1, 4)}
        n = Const {value: int64[2](3, 3)}
        y = TensorListSplit(x, e, n) {element_dtype: float32, shape_type: int32}
        i = Const {value: int32[](1)}
        g = TensorListGetItem(y, i, e) {element_dtype: float32}
        output g: g
    fixed:
    - graph: |
        input x: float32[6, 4]
        e = Const {value: int32[2](-1, 4)}
        n = Const {value: int64[2](3, 3)}
        y = TensorListSplit(x, e, n) {element_dtype: float32, shape_type: int32}
        i = Const {value: int32[](1)}
        g = TensorListGetItem(y, i, e) {element_dtype: float32}
        output g: g

- id: TFJ794
  name: complex-numbers-cut-by-parts
  category: ops
  summary: Complex numbers of known shape are sliced, padded, gathered and reversed by their parts.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [StridedSlice, Slice, Pad, PadV2, GatherV2, ReverseV2], inputs: [{index: 0, dtype: [complex64]}]}}
  where:
    # The runtime joins two parts of one shape; that they have one must be known.
    holds: ["known(shape(n.out0))"]
  message: "conversion does '${n.op}' with the real and the imaginary parts of '${n.name}' and joins them"
  note: >-
    TensorFlow.js slices, pads, gathers and reverses no complex numbers.
  fix:
  - title: "do '${n.op}' with the parts"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        real: {op: Real, inputs: [n.in0], attrs: {Tout: float32}}
        imag: {op: Imag, inputs: [n.in0], attrs: {Tout: float32}}
        both: {for: "i in range(2)", op: Identity, inputs: ["real if i == 0 else imag"]}
        sliced:
          for: "i in range(2 if n.op == 'StridedSlice' else 0)"
          op: StridedSlice
          inputs: ["both[i]", n.in1, n.in2, n.in3]
          attrs: {begin_mask: "=n.attr.begin_mask", end_mask: "=n.attr.end_mask", ellipsis_mask: "=n.attr.ellipsis_mask", new_axis_mask: "=n.attr.new_axis_mask", shrink_axis_mask: "=n.attr.shrink_axis_mask"}
        cut: {for: "i in range(2 if n.op == 'Slice' else 0)", op: Slice, inputs: ["both[i]", n.in1, n.in2]}
        padded: {for: "i in range(2 if n.op == 'Pad' else 0)", op: Pad, inputs: ["both[i]", n.in1]}
        filler: {if: "n.op == 'PadV2'", op: Real, inputs: [n.in2], attrs: {Tout: float32}}
        fillertoo: {if: "n.op == 'PadV2'", op: Imag, inputs: [n.in2], attrs: {Tout: float32}}
        filled: {for: "i in range(2 if n.op == 'PadV2' else 0)", op: PadV2, inputs: ["both[i]", n.in1, "filler if i == 0 else fillertoo"]}
        gathered:
          for: "i in range(2 if n.op == 'GatherV2' else 0)"
          op: GatherV2
          inputs: ["both[i]", n.in1, n.in2]
          attrs: {batch_dims: "=n.attr.batch_dims"}
        turned: {for: "i in range(2 if n.op == 'ReverseV2' else 0)", op: ReverseV2, inputs: ["both[i]", n.in1]}
        result:
          op: Complex
          inputs: ["sliced if n.op == 'StridedSlice' else cut if n.op == 'Slice' else padded if n.op == 'Pad' else filled if n.op == 'PadV2' else gathered if n.op == 'GatherV2' else turned"]
          attrs: {Tout: complex64}
      result: result
  evidence: ["tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex"]
  tests:
    valid:
    - |
      input x: complex64[None, 6, 4]
      a = Const {value: int32[1](1)}
      y = ReverseV2(x, a) {T: complex64, Tidx: int32}
      output y: y
    - |
      input x: float32[2, 6, 4]
      a = Const {value: int32[1](1)}
      y = ReverseV2(x, a) {T: float32, Tidx: int32}
      output y: y
    invalid:
    - at: y
      graph: |
        input x: complex64[2, 6, 4]
        p = Const {value: int32[3, 2](0, 0, 1, 2, 0, 1)}
        y = Pad(x, p) {T: complex64, Tpaddings: int32}
        output y: y
    - at: y
      graph: |
        input x: complex64[2, 6, 4]
        b = Const {value: int32[2](0, 1)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: complex64, Index: int32, ellipsis_mask: 1}
        output y: y
    - at: y
      graph: |
        input x: complex64[2, 6, 4]
        i = Const {value: int32[2](2, 0)}
        a = Const {value: int32[](1)}
        y = GatherV2(x, i, a) {Tparams: complex64, Tindices: int32, Taxis: int32}
        output y: y
    - at: y
      graph: |
        input x: complex64[2, 6, 4]
        a = Const {value: int32[1](1)}
        y = ReverseV2(x, a) {T: complex64, Tidx: int32}
        output y: y
    - at: y
      graph: |
        input x: complex64[2, 6, 4]
        b = Const {value: int32[3](0, 1, 1)}
        e = Const {value: int32[3](2, 3, 2)}
        y = Slice(x, b, e) {T: complex64, Index: int32}
        output y: y
    fixed:
    - graph: |
        input x: complex64[2, 6, 4]
        p = Const {value: int32[3, 2](0, 0, 1, 2, 0, 1)}
        y = Pad(x, p) {T: complex64, Tpaddings: int32}
        output y: y
    - graph: |
        input x: complex64[2, 6, 4]
        b = Const {value: int32[2](0, 1)}
        e = Const {value: int32[2](0, 3)}
        s = Const {value: int32[2](1, 1)}
        y = StridedSlice(x, b, e, s) {T: complex64, Index: int32, ellipsis_mask: 1}
        output y: y
    - graph: |
        input x: complex64[2, 6, 4]
        i = Const {value: int32[2](2, 0)}
        a = Const {value: int32[](1)}
        y = GatherV2(x, i, a) {Tparams: complex64, Tindices: int32, Taxis: int32}
        output y: y
    - graph: |
        input x: complex64[2, 6, 4]
        a = Const {value: int32[1](1)}
        y = ReverseV2(x, a) {T: complex64, Tidx: int32}
        output y: y
    - graph: |
        input x: complex64[2, 6, 4]
        b = Const {value: int32[3](0, 1, 1)}
        e = Const {value: int32[3](2, 3, 2)}
        y = Slice(x, b, e) {T: complex64, Index: int32}
        output y: y

- id: TFJ795
  name: unaligned-products-of-computed-batch
  category: ops
  summary: Batches of matrices that are spread over each other get one shape first, which is computed when the model runs.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: BatchMatMulV2, dtype: {attr: T, in: [float32]}}}
  let:
    a: "shape(n.in0)[:rank(n.in0) - 2]"
    b: "shape(n.in1)[:rank(n.in1) - 2]"
    # Leading ones pair rightly. What is left is compared from the end.
    ka: "len(a) - min([i for i, x in enumerate(a) if not known(x) or x != 1] + [len(a)])"
    kb: "len(b) - min([i for i, x in enumerate(b) if not known(x) or x != 1] + [len(b)])"
    common: "min(ka, kb)"
    pairs: "[[a[len(a) - 1 - i], b[len(b) - 1 - i]] for i in range(common)]"
    unaligned: "any([(known(p[0]) and p[0] == 1 and not (known(p[1]) and p[1] == 1)) or (known(p[1]) and p[1] == 1 and not (known(p[0]) and p[0] == 1)) for p in pairs])"
    lead: "max(len(a), len(b))"
    rows: "dim(n.in0, -1) if n.attr.adj_x else dim(n.in0, -2)"
    columns: "dim(n.in1, -2) if n.attr.adj_y else dim(n.in1, -1)"
    inner: "[dim(n.in0, -2), dim(n.in0, -1)]"
    innertoo: "[dim(n.in1, -2), dim(n.in1, -1)]"
  where:
    # Conversion spreads operands of known shapes by itself.
    holds: ["unaligned", "unknowns(a + b) > 0", "known(inner)", "known(innertoo)"]
  message: "conversion gives the operands of '${n.name}' one batch shape, which is computed when the model runs"
  note: >-
    TensorFlow.js takes the index of a matrix modulo the smaller number of matrices, which pairs wrong ones here.
  fix:
  - title: "give both operands one batch shape"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        dims: {op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        dimstoo: {op: Shape, inputs: [n.in1], attrs: {out_type: int32}}
        batch: {op: StridedSlice, inputs: [dims, "[0]", "const([len(a)], 'int32')", "[1]"]}
        batchtoo: {op: StridedSlice, inputs: [dimstoo, "[0]", "const([len(b)], 'int32')", "[1]"]}
        longer: {if: "len(a) < lead", op: ConcatV2, inputs: ["const([1] * (lead - len(a)), 'int32')", batch, "const(0, 'int32')"]}
        longertoo: {if: "len(b) < lead", op: ConcatV2, inputs: ["const([1] * (lead - len(b)), 'int32')", batchtoo, "const(0, 'int32')"]}
        isone: {op: Equal, inputs: ["longer if len(a) < lead else batch", "const([1] * lead, 'int32')"]}
        joint: {op: SelectV2, inputs: [isone, "longertoo if len(b) < lead else batchtoo", "longer if len(a) < lead else batch"]}
        target: {op: ConcatV2, inputs: [joint, "const(inner, 'int32')", "const(0, 'int32')"]}
        targettoo: {op: ConcatV2, inputs: [joint, "const(innertoo, 'int32')", "const(0, 'int32')"]}
        wide: {op: BroadcastTo, inputs: [n.in0, target]}
        widetoo: {op: BroadcastTo, inputs: [n.in1, targettoo]}
        flatone: {op: Reshape, inputs: [wide, "const([-1] + inner, 'int32')"]}
        flattoo: {op: Reshape, inputs: [widetoo, "const([-1] + innertoo, 'int32')"]}
        products: {op: BatchMatMulV2, inputs: [flatone, flattoo], attrs: {adj_x: "=n.attr.adj_x", adj_y: "=n.attr.adj_y"}}
        last: {op: ConcatV2, inputs: [joint, "const([rows, columns], 'int32')", "const(0, 'int32')"]}
        result: {op: Reshape, inputs: [products, last]}
      result: result
  evidence: ["tfjs-backend-cpu/src/kernels/BatchMatMul.ts:batchMatMul"]
  tests:
    valid:
    - |
      input a: float32[None, 5, 3, 4]
      input b: float32[None, 5, 4, 2]
      y = BatchMatMulV2(a, b) {T: float32}
      output y: y
    - |
      input a: float32[2, 1, 3, 4]
      input b: float32[1, 5, 4, 2]
      y = BatchMatMulV2(a, b) {T: float32}
      output y: y
    - |
      input a: float32[None, 5, 3, 4]
      input b: float32[5, 4, 2]
      y = BatchMatMulV2(a, b) {T: float32}
      output y: y
    invalid:
    - at: y
      graph: |
        input a: float32[None, 1, 3, 4]
        input b: float32[1, 5, 4, 2]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - at: y
      graph: |
        input a: float32[None, 1, 3, 4]
        input b: float32[5, 2, 4]
        y = BatchMatMulV2(a, b) {T: float32, adj_y: true}
        output y: y
    fixed:
    - graph: |
        input a: float32[None, 1, 3, 4]
        input b: float32[1, 5, 4, 2]
        y = BatchMatMulV2(a, b) {T: float32}
        output y: y
    - graph: |
        input a: float32[None, 1, 3, 4]
        input b: float32[5, 2, 4]
        y = BatchMatMulV2(a, b) {T: float32, adj_y: true}
        output y: y

"""#),
    (name: "shapes.yaml", text: #"""
# Inputs whose shape is not fixed.
schema: 1
pack: {id: tfjs-core-shapes, version: 0.1.0, summary: Inputs whose shape is not fixed}

rules:
- id: TFJ301
  name: unknown-rank-input
  category: shapes
  summary: An input of which not even the number of dimensions is known.
  severity: {recommended: warning, strict: error}
  applies: {phase: converted}
  match: {input: {as: i}}
  where: {not: {rank-known: {}}}
  message: "input '${i.key}' has unknown rank, so nothing checks what the page feeds"
  note: >-
    TensorFlow.js skips its check of the input's shape, and a tensor of the wrong rank fails, or computes something else, somewhere
    inside the model. Say the rank when you export, with None only where a size really varies.
  fix:
  - title: "export with the rank of '${i.key}' in the signature"
    applicability: suggestion
    snippet:
      language: python
      text: |
        @tf.function(input_signature=[tf.TensorSpec([None, 224, 224, 3], tf.float32)])
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseTensorShapeParam
  - tfjs-converter/src/executor/graph_executor.ts:checkInputShapeAndType
  tests:
    valid:
    - "input x: float32[None, 4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - {at: x, severity: warning, graph: "input x: float32[?]\ny = Relu(x) {T: float32}\noutput y: y\n"}
    - {at: x, severity: error, profile: strict, graph: "input x: float32[?]\ny = Relu(x) {T: float32}\noutput y: y\n"}

- id: TFJ302
  name: dynamic-dimension
  category: shapes
  summary: An input with a dimension, other than the first, that has no fixed size.
  severity: {recommended: warning, strict: error}
  applies: {phase: converted}
  params:
    size: {type: int, summary: The size that the dimension gets}
  match: {input: {as: i}}
  where: {dynamic-dimensions: {except: [0]}}
  message: "input '${i.key}' has shape ${i.shape}: axis ${dims.axes} has no fixed size"
  note: >-
    The model runs, but every new size that the page feeds makes the webgl backend compile its shaders again, which takes up
    to seconds, and memory for textures of each size is kept. Pin the axis to one size where you can, pad what is shorter
    and trim the output.
  fix:
  - title: "pin axis ${dims.first} of '${i.key}' to the size that the page will feed"
    applicability: unsafe
    pin-dimension: {input: "${i.key}", axis: "${dims.first}", size: "${param.size}"}
    snippet:
      language: shell
      text: "tfjslint --dim ${i.key}:${dims.first}=128 MODEL   # judges the model as if it were pinned"
  - title: "pad the input to the pinned size in the page, and trim the output"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        const SIZE = 128, AXIS = ${dims.first};
        const length = input.shape[AXIS];
        const paddings = input.shape.map((_, axis) => [0, axis === AXIS ? SIZE - length : 0]);
        const output = model.predict(tf.pad(input, paddings));
        // only where the output has the same axis:
        const size = output.shape.slice();
        size[AXIS] = length;
        const trimmed = tf.slice(output, size.map(() => 0), size);
  evidence: [tfjs-backend-webgl/src/gpgpu_math.ts:makeShaderKey]
  tests:
    valid:
    - "input x: float32[None, 4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    - "input x: float32[?]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: x
      severity: warning
      message: "input 'x' has shape [None, None, 3]: axis 1 has no fixed size"
      graph: "input x: float32[None, None, 3]\ny = Relu(x) {T: float32}\noutput y: y\n"
    - at: [a, b]
      severity: error
      profile: strict
      graph: |
        input a: int32[1, None]
        input b: float32[1, None, None]
        p = Relu(a) {T: int32}
        q = Relu(b) {T: float32}
        output p: p
        output q: q

- id: TFJ303
  name: dynamic-first-dimension
  category: shapes
  summary: An input whose first dimension, as a rule the batch, has no fixed size.
  severity: {recommended: warning, strict: error}
  applies: {phase: converted}
  params:
    size: {type: int, summary: The size that the dimension gets}
  match: {input: {as: i}}
  where:
    all:
    - dynamic-dimensions: {}
    - dynamic-first: true
  message: "input '${i.key}' has shape ${i.shape}: the first dimension has no fixed size"
  note: >-
    TensorFlow.js copes: sizes are always known when it runs. But on webgl every new size compiles shaders again. If this is
    the batch, always feed the same number of examples. If it is the length of a sequence, pad it to one size and trim the
    output. Where the deployment wants static shapes (the strict profile), pin the dimension.
  fix:
  - title: "pin the first dimension of '${i.key}' to the size that the page will feed"
    applicability: unsafe
    pin-dimension: {input: "${i.key}", axis: 0, size: "${param.size}"}
    snippet:
      language: shell
      text: "tfjslint --dim ${i.key}:0=1 MODEL   # judges the model as if it were pinned"
  - title: "pad the input to one size in the page, and trim the output"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        const SIZE = 128;
        const length = input.shape[0];
        const paddings = input.shape.map((_, axis) => [0, axis === 0 ? SIZE - length : 0]);
        const output = model.predict(tf.pad(input, paddings));
        const trimmed = tf.slice(output, 0, length);   // where the output has the same first axis
  evidence: [tfjs-backend-webgl/src/gpgpu_math.ts:makeShaderKey]
  tests:
    valid:
    - "input x: float32[1, None]\ny = Relu(x) {T: float32}\noutput y: y\n"
    invalid:
    - at: x
      severity: warning
      message: "input 'x' has shape [None, 4]: the first dimension has no fixed size"
      graph: "input x: float32[None, 4]\ny = Relu(x) {T: float32}\noutput y: y\n"
    - at: x
      severity: error
      profile: strict
      graph: "input x: float32[None, 4]\ny = Relu(x) {T: float32}\noutput y: y\n"

"""#),
  ]

  /// The text of every rule without its tests, one after the other.
  static let ruleTexts: StaticString = #"""
- id: TFJ160
  name: slice-of-elements-and-steps
  category: ops
  summary: A slice that takes single elements of one axis and steps over another.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: StridedSlice, strided-slice: [shrink-with-stride]}}
  message: "'${n.name}' takes single elements of an axis and steps over another in one slice, which TensorFlow.js gets wrong"
  note: >-
    TensorFlow.js works out the shape of `x[0, ::2]` wrongly: it throws "Requested out of range element", or reads other elements without an
    error. Conversion splits the slice where its steps are constant. Where they are computed, write two slices: `x[0][::n]`.
  fix:
  - title: "take the element first, then step"
    applicability: suggestion
    snippet: {language: python, text: "y = x[0][::n]   # instead of x[0, ::n]"}
  evidence: [tfjs-core/src/ops/slice_util.ts:sliceInfo, tfjs-backend-cpu/src/kernels/StridedSlice.ts:stridedSlice]
- id: TFJ161
  name: inverted-slice
  category: ops
  summary: A slice that ends before it begins.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: StridedSlice, strided-slice: [inverted]}}
  message: "'${n.name}' ends before it begins, on which TensorFlow.js throws"
  note: >-
    Such a slice is empty in TensorFlow. TensorFlow.js throws "Negative size values should be exactly -1" or "must match the product of shape".
    Give it an end that is its begin.
  fix:
  - title: "end the slice where it begins"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/slice_util.ts:sliceInfo, tfjs-core/src/ops/slice_util.ts:parseSliceParams]
- id: TFJ162
  name: one-hot-axis
  category: ops
  summary: One-hot rows along another axis than the last.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, not: {last-axis: {attr: axis, output: 0}}}}
  message: "'${n.name}' puts its classes on axis ${n.attr.axis}; TensorFlow.js always makes them the last axis"
  note: >-
    TensorFlow.js does not read the axis, so the result has another shape, without an error. Use the last axis and transpose.
  fix:
  - title: "make the classes the last axis and transpose"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.transpose(tf.one_hot(x, depth), [1, 0])   # instead of axis=0"}
  evidence: [tfjs-converter/python/tensorflowjs/op_list/creation.json, tfjs-core/src/ops/one_hot.ts:oneHot_]
- id: TFJ163
  name: shallow-one-hot
  category: ops
  summary: One-hot rows of fewer than two classes.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, inputs: [{index: 1, const: true}], values: {input: 1, some: {le: 1}}}}
  message: "'${n.name}' has fewer than two classes, which TensorFlow.js refuses"
  note: >-
    TensorFlow.js throws "depth must be >=2". For one class write a comparison: `tf.cast(tf.equal(x, 0), tf.float32)[..., None]`.
  fix:
  - title: "compare with 0 instead"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.equal(x, 0), tf.float32)[..., None]"}
  evidence: [tfjs-core/src/ops/one_hot.ts:oneHot_]
- id: TFJ164
  name: one-hot-of-computed-depth
  category: ops
  summary: One-hot rows whose number of classes is computed while the model runs.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, inputs: [{index: 1, const: false}]}}
  message: "'${n.name}' gets its number of classes while the model runs; TensorFlow.js throws where it is below 2"
  note: >-
    From two classes on this is right. See that the page never feeds what makes it one or none.
  fix:
  - title: "give a constant number of classes"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/one_hot.ts:oneHot_]
- id: TFJ165
  name: one-hot-of-texts
  category: ops
  summary: One-hot rows of texts.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: OneHot, dtype: {attr: T, in: [string]}}}
  message: "'${n.name}' makes rows of texts, which TensorFlow.js cannot"
  note: >-
    TensorFlow.js has one-hot rows of numbers and booleans only, and throws. Gather from a table of texts in the page.
  fix:
  - title: "make rows of numbers, and turn them to texts in the page"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/one_hot.ts:oneHot_, tfjs-backend-cpu/src/kernels/OneHot.ts]
- id: TFJ166
  name: cumulative-axis
  category: ops
  summary: Running sums or products along an axis that is counted from the end.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Cumsum, Cumprod], not: {range: {input: 1, ge: 0}}}}
  message: "'${n.name}' counts its axis from the end, which TensorFlow.js does not understand"
  note: >-
    The result has a broken shape ([NaN, …]), without an error. Conversion counts from the front where the number of dimensions is known. Give the
    axis as 0, 1, …, or export with the rank of the input in the signature.
  fix:
  - title: "count the axis from the front"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cumsum(x, axis=1)   # instead of axis=-1"}
  evidence: [tfjs-converter/src/operations/executors/reduction_executor.ts:executeOp, tfjs-backend-cpu/src/kernels/Cumsum.ts]
- id: TFJ167
  name: empty-reduction
  category: ops
  summary: The largest, smallest or mean of nothing, or whether all of nothing is true.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [Max, Min, Mean, All]
      inputs: [{index: 0, defined: true, elements: {le: 0}}]
      outputs: [{index: 0, defined: true, elements: {ge: 1}}]
  message: "'${n.op}' over an axis without elements gives something else in TensorFlow.js"
  note: >-
    TensorFlow says -∞ for the largest, ∞ for the smallest, NaN for the mean, and that all is true. TensorFlow.js says NaN, NaN, 0 and that it is
    not. Sums, products and Any are right.
  fix:
  - title: "do not reduce an axis of size 0"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/Max.ts, tfjs-backend-cpu/src/kernels/Min.ts, tfjs-backend-cpu/src/kernels/All.ts]
- id: TFJ168
  name: vector-binary-count
  category: ops
  summary: Which numbers occur in a vector, which TensorFlow.js counts instead.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: DenseBincount, attrs: {binary_output: [true]}, not: {inputs: [{index: 0, rank: 2}]}}
    - node: {as: n, op: DenseBincount, rank-known: {input: 0}, inputs: [{index: 0, rank: 0}]}
  message: "'${n.name}' counts in a tensor of shape ${n.in0.shape}, which TensorFlow.js does wrongly or not at all"
  note: >-
    With `binary_output` TensorFlow.js gives 0 and 1 for rows of a matrix only: for a vector it gives the counts. Of a single number it throws.
    Give a matrix of one row.
  fix:
  - title: "count in a matrix of one row"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.math.bincount(x[None], axis=-1, binary_output=True)[0]"}
  evidence: [tfjs-backend-cpu/src/kernels/DenseBincount.ts, tfjs-core/src/ops/dense_bincount.ts:denseBincount_]
- id: TFJ169
  name: fill-dtype
  category: dtypes
  summary: A tensor filled with integers of a type that TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Fill, dtype: {attr: T, in: [int16, uint16, uint32, uint64]}}}
  message: "'${n.name}' fills a tensor of ${n.attr.T}, which becomes float32 in TensorFlow.js"
  note: >-
    TensorFlow.js takes what it cannot name for float32, so integer ops behind it divide and round differently. Fill with int32.
  fix:
  - title: "fill with int32"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, tfjs-core/src/ops/fill.ts:fill]
- id: TFJ170
  name: broadcast-to-nothing
  category: ops
  summary: A tensor that is spread to a size of 0.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: BroadcastTo
      inputs: [{index: 0, defined: true, elements: {ge: 1}}]
      outputs: [{index: 0, defined: true, elements: {le: 0}}]
  message: "'${n.name}' spreads ${n.in0.shape} to ${n.out0.shape}; TensorFlow.js keeps a size of 1 where 0 is wanted"
  note: >-
    The result has elements that should not be there, without an error. Make the empty tensor with `tf.zeros`.
  fix:
  - title: "make the empty tensor with tf.zeros"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/broadcast_to.ts:broadcastTo_]
- id: TFJ171
  name: tensor-clip-bounds
  category: ops
  summary: Values clipped to bounds that are tensors.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: ClipByValue}}
  where: {any: [{inputs: [{index: 1, elements: {ge: 2}}]}, {inputs: [{index: 2, elements: {ge: 2}}]}]}
  message: "'${n.name}' clips to bounds of several numbers, of which TensorFlow.js takes the first only"
  note: >-
    There is no error, the other elements are clipped to the wrong bounds. Write `tf.minimum(tf.maximum(x, low), high)`.
  fix:
  - title: "use tf.minimum and tf.maximum"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.minimum(tf.maximum(x, low), high)"}
  evidence: [tfjs-converter/src/operations/executors/utils.ts:getParamValue, tfjs-converter/src/operations/executors/basic_math_executor.ts:executeOp]
- id: TFJ172
  name: vector-condition
  category: ops
  summary: A vector of conditions that picks rows.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Select, inputs: [{index: 0, rank: 1}], not: {inputs: [{index: 1, rank: 1}]}}}
  message: "'${n.name}' picks rows by a vector of conditions, which TensorFlow.js spreads over the last axis"
  note: >-
    TensorFlow.js throws where the sizes differ, and picks columns instead of rows where they do not. Give the conditions a shape that spreads as
    meant: `tf.where(c[:, None], x, y)`.
  fix:
  - title: "give the conditions as many axes as the data"
    applicability: suggestion
    snippet: {language: python, text: "z = tf.where(c[:, None], x, y)"}
  evidence: [tfjs-converter/src/operations/executors/logical_executor.ts:executeOp, tfjs-core/src/ops/where.ts:where_]
- id: TFJ173
  name: zero-iou-threshold
  category: ops
  summary: Boxes of which each overlap is suppressed.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [NonMaxSuppressionV2, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5]
      inputs: [{index: 3, const: true}]
      values: {input: 3, every: {le: 0}}
  message: "'${n.name}' has an IoU threshold of 0, with which TensorFlow.js keeps one box only"
  note: >-
    TensorFlow.js drops what overlaps by as much as the threshold, TensorFlow what overlaps by more. With 0 that is every box. Give a threshold a
    little above 0.
  fix:
  - title: "give a threshold a little above 0"
    applicability: suggestion
  evidence: [tfjs-core/src/backends/non_max_suppression_impl.ts:nonMaxSuppressionImpl_]
- id: TFJ174
  name: soft-suppression-threshold
  category: ops
  summary: Soft suppression of boxes that also has an IoU threshold.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: NonMaxSuppressionV5}}
  where: {not: {any: [{values: {input: 5, every: {le: 0}}}, {range: {input: 3, ge: 1}}]}}
  message: "'${n.name}' lowers scores softly and has an IoU threshold below 1, by which TensorFlow.js drops boxes all the same"
  note: >-
    In soft suppression TensorFlow does not look at the IoU threshold. TensorFlow.js does, and gives fewer boxes. Give a threshold of 1.
  fix:
  - title: "give an IoU threshold of 1 where soft_nms_sigma is above 0"
    applicability: suggestion
  evidence: [tfjs-core/src/backends/non_max_suppression_impl.ts:nonMaxSuppressionImpl_]
- id: TFJ175
  name: unpadded-suppression
  category: ops
  summary: Boxes that should be padded to a fixed number.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: NonMaxSuppressionV5, attrs: {pad_to_max_output_size: [true]}}}
  message: "'${n.name}' should pad its result, which TensorFlow.js does not"
  note: >-
    TensorFlow.js does not read the attribute, so the result has as many rows as there are boxes left. Pad it with `tf.pad`.
  fix:
  - title: "pad the result with tf.pad"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/dynamic_executor.ts:executeOp]
- id: TFJ176
  name: short-suppression-padding
  category: ops
  summary: Boxes that should be padded to more than there are.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: NonMaxSuppressionV4, attrs: {pad_to_max_output_size: [true]}}}
  message: "'${n.name}' pads its result up to the number of boxes only"
  note: >-
    Where max_output_size is above the number of boxes, TensorFlow.js gives fewer rows than TensorFlow. Otherwise the result is the same.
  fix:
  - title: "pad the result with tf.pad"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/nonmax_util.ts:nonMaxSuppSanityCheck]
- id: TFJ177
  name: unavailable-output
  category: ops
  summary: An output of an op that TensorFlow.js does not give.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, beyond-outputs: true}}
  where: {not: {op-class: [broken, unsupported, rewritable]}}
  message: "output ${output.index} of '${n.op}' is read, of which TensorFlow.js gives only the first ${output.given}"
  note: >-
    What reads it gets nothing: the model throws "Cannot compute the outputs" or "must be a Tensor or TensorLike, but got 'null'". Compute the
    value from the outputs that there are (a count is `tf.size` of the result), or leave it to the page.
  fix:
  - title: "compute the value from another output"
    applicability: suggestion
  evidence: [Rules/compat/tfjs-ops.yaml, tfjs-converter/src/operations/executors/dynamic_executor.ts:executeOp]
- id: TFJ178
  name: single-class-sampling
  category: ops
  summary: A draw from a single class.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Multinomial, inputs: [{index: 0, defined: true, elements: {le: 1}}]}}
  message: "'${n.name}' draws from fewer than two outcomes, which TensorFlow.js refuses"
  note: >-
    TensorFlow.js throws "you need at least 2 outcomes". There is nothing to draw: the answer is 0.
  fix:
  - title: "use zeros instead"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/multinomial.ts:multinomial_]
- id: TFJ179
  name: search-in-empty-row
  category: ops
  summary: A search in rows without elements.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: [LowerBound, UpperBound], inputs: [{index: 0, defined: true, elements: {le: 0}}]}
    - node: {as: n, op: [LowerBound, UpperBound], inputs: [{index: 1, defined: true, elements: {le: 0}}]}
  message: "'${n.op}' searches in, or for, nothing, on which TensorFlow.js throws"
  note: >-
    TensorFlow.js throws "Cannot infer the missing size". The answer is 0 for each value.
  fix:
  - title: "use zeros instead"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/search_sorted.ts:searchSorted_]
- id: TFJ180
  name: regex-syntax
  category: ops
  summary: A regular expression that JavaScript reads differently, or that TensorFlow.js makes lower-case.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: StaticRegexReplace, attrs: {pattern: {capitals: true}}}
    - node: {as: n, op: StaticRegexReplace, attrs: {rewrite: {capitals: true}}}
    - node: {as: n, op: StaticRegexReplace, holds-attribute: [non-ascii]}
    - node:
        as: n
        op: StaticRegexReplace
        attrs: {rewrite: {containing: ["\\", "$$", "$&", "$`", "$'", "$0", "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9"]}}
    - node: {as: n, op: StaticRegexReplace, attrs: {pattern: {containing: ["[:", "\\p", "\\z", "(?i", "(?s", "(?m", "(?-"]}}}
  message: "'${n.name}' replaces '${n.attr.pattern}' by '${n.attr.rewrite}', which TensorFlow.js reads differently"
  note: >-
    TensorFlow.js makes both texts lower-case, reads bytes that are not ASCII one by one, and gives them to JavaScript: `[A-Z]`, `\D`, `\S` and
    `\W` match something else, `\1` and `$1` mean something else in the replacement, and what only RE2 has (`[[:digit:]]`, `\p{L}`, `(?i)`) does
    not match or throws. Most of this is without an error. Write it with lower-case letters, `[^0-9]` for `\D`, and plain replacements, or prepare
    the texts in the page.
  fix:
  - title: "write the expression so that RE2 and lower-case JavaScript read it alike"
    applicability: suggestion
    snippet: {language: python, text: "x = tf.strings.regex_replace(x, '[^0-9]+', '#')   # instead of r'\\D+'"}
  - title: "prepare the texts in the page"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseStringParam
  - tfjs-converter/src/operations/operation_mapper.ts:decodeBase64
  - tfjs-backend-cpu/src/kernels/StaticRegexReplace.ts
- id: TFJ181
  name: n-gram-text
  category: ops
  summary: N-grams joined or padded by texts that TensorFlow.js changes.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: StringNGrams, attrs: {separator: {capitals: true}}}
    - node: {as: n, op: StringNGrams, attrs: {left_pad: {capitals: true}}}
    - node: {as: n, op: StringNGrams, attrs: {right_pad: {capitals: true}}}
    - node: {as: n, op: StringNGrams, holds-attribute: [non-ascii]}
  message: "'${n.name}' joins or pads with capitals or letters beyond ASCII, which TensorFlow.js changes"
  note: >-
    TensorFlow.js makes separator and pads lower-case, and reads bytes that are not ASCII one by one. Look-ups of such n-grams then find nothing.
    Use lower-case ASCII.
  fix:
  - title: "use lower-case ASCII for separator and pads"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseStringParam]
- id: TFJ182
  name: too-many-hash-buckets
  category: ops
  summary: Texts hashed to more buckets than int32 can count.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: StringToHashBucketFast, attrs: {num_buckets: {ge: 2147483649}}}}
  message: "'${n.name}' has ${n.attr.num_buckets} buckets; TensorFlow.js counts up to 2147483648"
  note: >-
    The number of the bucket is cut to 32 bits, without an error. Use fewer buckets.
  fix:
  - title: "use at most 2147483648 buckets"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/StringToHashBucketFast_impl.ts]
- id: TFJ183
  name: strings-in-set-difference
  category: ops
  summary: The difference of two sets of texts.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: ListDiff, dtype: {attr: T, in: [string]}}}
  message: "'${n.name}' compares sets of texts, where TensorFlow.js takes numbers only"
  note: >-
    TensorFlow.js throws "must be numeric tensor, but got string tensor". Do this step in the page.
  fix:
  - title: "compare the texts in the page"
    applicability: suggestion
  evidence: [tfjs-core/src/ops/setdiff1d_async.ts:setdiff1dAsync_]
- id: TFJ184
  name: complex-kernel
  category: dtypes
  summary: Complex numbers in an op that TensorFlow.js computes on real ones only.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: {class: [supported, wrong]}}}
  where:
    all:
    - not:
        # What was measured to be right with complex64.
        op-name: [Abs, Add, AddV2, Cast, Complex, ComplexAbs, Concat, ConcatV2, Const, EmptyTensorList, Enter, Exit, ExpandDims, FFT, IFFT, IRFFT,
          Identity, IdentityN, If, Imag, Merge, Mul, NextIteration, OnesLike, Pack, Placeholder, PlaceholderWithDefault, Rank, RFFT, Real, Reshape,
          Shape, ShapeN, Size, Snapshot, Squeeze, StatelessIf, StatelessWhile, StopGradient, Sub, Switch, TensorArrayGatherV3, TensorArrayReadV3,
          TensorArrayScatterV3, TensorArrayWriteV3, TensorListFromTensor, TensorListGather, TensorListGetItem, TensorListPushBack, TensorListScatter,
          TensorListScatterV2, TensorListSetItem, TensorListStack, Transpose, While, ZerosLike]
    # By the attribute: it is known even where nothing is known of the input.
    - any: [{dtype: {attr: T, in: [complex64]}}, {dtype: {attr: Tparams, in: [complex64]}}]
  message: "op '${n.op}' gets complex numbers, which TensorFlow.js does not compute here"
  note: >-
    TensorFlow.js throws "does not support complex64 tensors" (Mean and Where drop the imaginary part instead, without an error). Do the step on
    `tf.math.real(z)` and `tf.math.imag(z)` and put them together with `tf.complex`.
  fix:
  - title: "compute on real and imaginary parts"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.complex(tf.math.real(z)[:, 1:], tf.math.imag(z)[:, 1:])"}
  evidence: [tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex]
- id: TFJ501
  name: webgl-rank-above-4
  category: backends
  summary: An op on more than four dimensions that the webgl backend computes for up to four only.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match:
    any:
    - node: {as: n, op: [Select, SelectV2, DivNoNan], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
    - node: {as: n, op: [Reverse, ReverseV2, Cumsum, Cumprod, SpaceToBatchND, BatchToSpaceND, Pad, PadV2, MirrorPad], rank-known: {input: 0}, inputs: [{index: 0, rank: {ge: 5}}]}
    - node:
        as: n
        op: [StridedSlice]
        rank-known: {input: 0}
        inputs: [{index: 0, rank: {ge: 5}}]
        values: {input: 3, some: {not-in: [1]}}
  message: "'${n.op}' gets a tensor of shape ${n.in0.shape}: webgl computes it for up to 4 dimensions"
  note: >-
    On webgl, the usual backend, the model throws when it comes to this node; on cpu and wasm it runs. Where two dimensions next to each
    other are treated alike, put them into one with a Reshape before and take them apart after. Or let the page use another
    backend: `await tf.setBackend('wasm')`, and lint with `--backend wasm`.
  fix:
  - title: "reshape to 4 dimensions before '${n.op}' and back after it"
    applicability: suggestion
  - title: "run the model on a backend without the limit"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('wasm');"}
  evidence:
  - tfjs-backend-webgl/src/select_gpu.ts:SelectProgram
  - tfjs-backend-webgl/src/reverse_gpu.ts:ReverseProgram
  - tfjs-backend-webgl/src/cum_gpu.ts:CumProgram
  - tfjs-backend-webgl/src/kernels/SpaceToBatchND.ts:spaceToBatchND
  - tfjs-backend-webgl/src/pad_gpu.ts:PadProgram
  - tfjs-backend-webgl/src/strided_slice_gpu.ts:StridedSliceProgram
- id: TFJ502
  name: rank-above-6
  category: backends
  summary: A tensor of more than six dimensions, which the shaders of webgl and webgpu cannot address.
  severity: error
  applies: {phase: converted, backends: [webgl, webgpu]}
  match:
    any:
    - node:
        as: n
        op: {class: supported}
        rank-known: {output: 0}
        outputs: [{index: 0, rank: {ge: 7}}]
        not:
          op-name: [Const, Placeholder, PlaceholderWithDefault, Identity, Reshape, ExpandDims, Squeeze, BroadcastTo, Tile, GatherV2,
            Gather, GatherNd, While, StatelessWhile, If, StatelessIf]
    - node:
        as: n
        op: {class: supported}
        rank-known: {input: 0}
        inputs: [{index: 0, rank: {ge: 7}}]
        outputs: [{index: 0, rank: {le: 6}}]
        not:
          op-name: [Shape, Size, Rank, Reshape, Squeeze, GatherV2, Gather, GatherNd, MatMul, BatchMatMul, BatchMatMulV2, TopKV2,
            Identity, While, StatelessWhile, If, StatelessIf, TensorListStack, TensorListFromTensor]
  where: {any: [{outputs: [{index: 0, elements: {ge: 128}}]}, {inputs: [{index: 0, elements: {ge: 128}}]}]}
  message: "'${n.op}' works on tensors of more than 6 dimensions (${n.in0.shape}), which webgl and webgpu cannot address"
  note: >-
    Shaders are written for up to 6 coordinates. The model throws when it comes to this node, on cpu and wasm it runs. (Tensors of fewer than
    128 elements are computed on the CPU, whatever the backend is.) Put dimensions together with a Reshape before the node.
  fix:
  - title: "reshape to at most 6 dimensions before '${n.op}'"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/shader_compiler.ts:getInputSampler, tfjs-backend-webgpu/src/webgpu_program.ts:getCoordsDataType]
- id: TFJ503
  name: webgpu-rank-above-4
  category: backends
  summary: An op on more than four dimensions that the webgpu backend computes for up to four only.
  severity: error
  applies: {phase: converted, backends: [webgpu]}
  match:
    any:
    - node: {as: n, op: [Select, SelectV2, DivNoNan], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
    - node: {as: n, op: [Tile, BroadcastTo, Reverse, ReverseV2, Cumsum, Cumprod, SpaceToBatchND, BatchToSpaceND, Pad, PadV2, MirrorPad], rank-known: {input: 0}, inputs: [{index: 0, rank: {ge: 5}}]}
    - node:
        as: n
        op: [StridedSlice]
        rank-known: {input: 0}
        inputs: [{index: 0, rank: {ge: 5}}]
        values: {input: 3, some: {not-in: [1]}}
  message: "'${n.op}' gets a tensor of shape ${n.in0.shape}: webgpu computes it for up to 4 dimensions"
  note: >-
    On webgpu the model throws when it comes to this node. Put two dimensions that are treated alike into one with a Reshape before it,
    or let the page use another backend.
  fix:
  - title: "reshape to 4 dimensions before '${n.op}' and back after it"
    applicability: suggestion
  evidence:
  - tfjs-backend-webgpu/src/tile_webgpu.ts:getSourceCoords
  - tfjs-backend-webgpu/src/select_webgpu.ts:SelectProgram
  - tfjs-backend-webgpu/src/cum_webgpu.ts:CumProgram
  - tfjs-backend-webgpu/src/kernels/SpaceToBatchND.ts:spaceToBatchND
  - tfjs-backend-webgpu/src/pad_webgpu.ts:padCommon
  - tfjs-backend-webgpu/src/strided_slice_webgpu.ts:StridedSliceProgram
- id: TFJ504
  name: webgpu-response-radius
  category: backends
  summary: A local response normalisation wider than the webgpu backend computes.
  severity: error
  applies: {phase: converted, backends: [webgpu]}
  match: {node: {as: n, op: [LRN], attrs: {depth_radius: {ge: 17}}}}
  message: "'LRN' has depth_radius ${n.attr.depth_radius}: webgpu computes it up to 16"
  note: On webgpu the model throws when it comes to this node. Use a smaller radius, or another backend.
  fix:
  - title: "use a depth_radius of at most 16"
    applicability: suggestion
  evidence: [tfjs-backend-webgpu/src/lrn_webgpu.ts:LRNSharedProgram]
- id: TFJ505
  name: wasm-channels-first
  category: backends
  summary: A convolution with the channels first, which the wasm backend refuses.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {data_format: NCHW}}}
  message: "'${n.op}' has the channels first (NCHW), which wasm does not compute"
  note: >-
    On wasm the model throws when it comes to this node. Train or export the model with channels last
    (`tf.keras.backend.set_image_data_format('channels_last')`).
  fix:
  - title: "export the model with channels last"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/Conv2D.ts:conv2d, tfjs-backend-wasm/src/kernels/DepthwiseConv2dNative.ts:depthwiseConv2d]
- id: TFJ506
  name: wasm-float32-only
  category: backends
  summary: Numbers other than float32 in an op that the wasm backend computes on float32 only.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match:
    node:
      as: n
      op: [MatMul, BatchMatMul, BatchMatMulV2, _FusedMatMul, MaxPool, MaxPoolWithArgmax, LRN, Conv3D, Multinomial]
      inputs: [{index: 0, runtime: [int32, bool, complex64, string]}]
  message: "'${n.op}' gets ${n.in0.dtype}: wasm computes it on float32 only"
  note: On wasm the model throws when it comes to this node. Cast the operands to float32 before it, and back after it.
  fix:
  - title: "cast to float32 before '${n.op}'"
    applicability: suggestion
  evidence:
  - tfjs-backend-wasm/src/kernels/BatchMatMul.ts:batchMatMul
  - tfjs-backend-wasm/src/kernels/MaxPool.ts:maxPool
  - tfjs-backend-wasm/src/kernels/LRN.ts:lrn
  - tfjs-backend-wasm/src/kernels/Conv3D.ts:conv3D
  - tfjs-backend-wasm/src/kernels/Multinomial.ts:multinomial
- id: TFJ507
  name: wasm-complex
  category: backends
  summary: Complex numbers, for which the wasm backend has no kernels.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {node: {as: n, dtype-enters: complex}}
  message: "'${n.op}' brings complex numbers into the model, for which wasm has no kernels"
  note: On wasm the model throws. Do this step in the page, or use another backend.
  fix:
  - title: "use the webgl or cpu backend for this model"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/register_all_kernels.ts]
- id: TFJ508
  name: wasm-strided-slice-dtype
  category: backends
  summary: A slice with steps over integers or truth values, which the wasm backend gives out as float32.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match:
    node:
      as: n
      op: [StridedSlice]
      inputs: [{index: 0, runtime: [int32, bool]}]
      values: {input: 3, some: {not-in: [1]}}
  message: "'StridedSlice' with steps over ${n.in0.dtype}: wasm gives its result as float32"
  note: >-
    The values are right and their type is not, so ops behind it that take only whole numbers fail, and the bytes of truth values are
    misread. Use another backend, or a slice with steps of 1.
  fix:
  - title: "use the webgl or cpu backend for this model"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/StridedSlice.ts:stridedSlice]
- id: TFJ509
  name: wasm-cast-to-bool
  category: backends
  summary: A cast of numbers to truth values, which the wasm backend does by cutting them to a byte.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {node: {as: n, op: [Cast], attrs: {DstT: bool}, inputs: [{index: 0, runtime: [float32, int32]}]}}
  where:
    not: {range: {input: 0, ge: 0, le: 0}}
    undecided: whether a value lies between -1 and 1 and is not 0, or is a multiple of 256
  message: "a cast from ${n.in0.dtype} to bool: wasm makes false of 0.5 and of 256"
  note: Compare with 0 instead (`tf.not_equal(x, 0)`), which is the same and right on every backend.
  fix:
  - title: "say `tf.not_equal(x, 0)` instead of the cast"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/Cast.ts:cast]
- id: TFJ510
  name: wasm-fused-bias-rank
  category: backends
  summary: A fused op with a bias that is no vector, which the wasm backend refuses.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match:
    node:
      as: n
      op: [_FusedConv2D, FusedDepthwiseConv2dNative, _FusedMatMul]
      inputs: [{index: 2}]
      not: {inputs: [{index: 2, rank: 1}]}
  message: "'${n.op}' has a bias of shape ${n.in2.shape}: wasm takes a vector"
  note: On wasm the model throws when it comes to this node. Convert the model again with tfjslint, which fuses vectors only.
  fix:
  - title: "convert the model again from its source"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/kernels/FusedConv2D.ts:fusedConv2d, tfjs-backend-wasm/src/kernels/_FusedMatMul.ts:fusedBatchMatMul]
- id: TFJ511
  name: webgl-integer-precision
  category: numerics
  summary: Whole numbers beyond 2^24, which webgl rounds as it stores integers as floats.
  severity: warning
  applies: {phase: converted, backends: [webgl]}
  match: {weight: {as: w, dtype: integer, fits: {type: int32}, not: {fits: {type: float32}}}}
  message: "'${w.name}' has whole numbers beyond 16777216 (${w.min} to ${w.max}), which webgl rounds"
  note: >-
    webgl keeps int32 tensors in float textures, which hold whole numbers exactly up to 2^24 only. Ids or hashes that large get
    mixed up there without an error. On cpu and wasm they are right.
  fix:
  - title: "do the arithmetic on large integers in the page, or use the wasm or cpu backend"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/backend_webgl.ts:uploadToGPU]
- id: TFJ512
  name: half-precision-overflow
  category: numerics
  summary: Constants beyond 65504, which overflow where webgl has textures of 16 bits only.
  severity: info
  applies: {phase: converted, backends: [webgl]}
  match: {weight: {as: w, dtype: floating, not: {fits: {type: float16}}}}
  message: "'${w.name}' has values beyond 65504, which overflow on devices whose webgl has 16-bit textures only"
  note: >-
    iPhones and some Android devices compute with 16-bit floats on webgl. There a mask of -1e9 becomes an error, or minus infinity, which a
    softmax over a row of nothing else turns into NaN. Where such devices matter, use a smaller number (-1e4), or the wasm backend there.
  fix:
  - title: "use a constant within 65504, such as -1e4 for a mask"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/backend_webgl.ts:checkNumericalProblems]
- id: TFJ513
  name: large-texture
  category: size
  summary: A tensor of more elements than the textures of many phones hold.
  severity: warning
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, outputs: [{index: 0, elements: {ge: 16777217, le: 1073741824}}], not: {op-name: [Placeholder, Const]}}}
  message: "'${n.op}' gives a tensor of shape ${n.out0.shape}, more than one texture of 4096 x 4096 holds"
  note: >-
    webgl keeps a tensor in one texture. Many phones have 4096 x 4096 texels, computers 16384 x 16384; a texel holds one value, or four where the
    op packs them. A tensor beyond that throws "Requested texture size". Use smaller inputs or batches.
  fix:
  - title: "feed smaller images, shorter sequences or smaller batches"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/webgl_util.ts:validateTextureSize]
- id: TFJ514
  name: impossible-texture
  category: size
  summary: A tensor of more elements than any texture holds.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, outputs: [{index: 0, defined: true, elements: {ge: 1073741825}}], not: {op-name: [Placeholder, Const]}}}
  message: "'${n.op}' gives a tensor of shape ${n.out0.shape}, more than the largest texture holds"
  note: >-
    webgl keeps a tensor in one texture, of at most 16384 x 16384 texels with four values each. This one throws on every device. Use smaller
    inputs, or the wasm or cpu backend, if the memory is there.
  fix:
  - title: "feed smaller images, shorter sequences or smaller batches"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/webgl_util.ts:validateTextureSize]
- id: TFJ515
  name: webgpu-buffer
  category: size
  summary: A tensor of more bytes than a webgpu buffer may have without asking for more.
  severity: warning
  applies: {phase: converted, backends: [webgpu]}
  match: {node: {as: n, outputs: [{index: 0, elements: {ge: 33554433}}], not: {op-name: [Placeholder, Const]}}}
  message: "'${n.op}' gives a tensor of shape ${n.out0.shape}: more than the 128 MiB that a webgpu buffer may have everywhere"
  note: >-
    A webgpu device must offer buffers of 128 MiB; many offer more, and what is beyond the device's limit throws. Use smaller inputs or
    batches.
  fix:
  - title: "feed smaller images, shorter sequences or smaller batches"
    applicability: suggestion
  evidence: [tfjs-backend-webgpu/src/base.ts, tfjs-backend-webgpu/src/backend_webgpu.ts]
- id: TFJ516
  name: webgl-crops-of-other-images
  category: backends
  summary: Boxes cut from images of other numbers than their own, which webgl takes from the image of the box's number.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, op: CropAndResize, box-images: other}}
  message: "'${n.name}' cuts boxes from images that 'box_ind' names: webgl does not read it and takes image 0 for box 0, image 1 for box 1"
  note: >-
    On webgl, box 1 is cut from image 1 even where it should be from image 0, without an error. With a single image all is right, and so is it on cpu,
    wasm and webgpu.
    Give each box an image of its own, which costs a copy for each: `tf.image.crop_and_resize(tf.gather(images, box_indices), boxes,
    tf.range(tf.shape(boxes)[0]), size)`. Or let the page use the wasm backend for this model.
  fix:
  - title: "give each box an image of its own"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.image.crop_and_resize(tf.gather(images, box_indices), boxes, tf.range(tf.shape(boxes)[0]), size)"}
  - title: "run the model on a backend without the fault"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('wasm');"}
  evidence: [tfjs-backend-webgl/src/crop_and_resize_gpu.ts:CropAndResizeProgram]
- id: TFJ517
  name: webgl-float-positions
  category: backends
  summary: The positions of a pool's largest values, which webgl gives as floats.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, op: MaxPoolWithArgmax, outputs: [{index: 1, consumed: true}]}}
  message: "output 1 of '${n.name}', the positions, comes out as float32 on webgl"
  note: >-
    The numbers are right and their type is not: a page reads a Float32Array, and an op behind that wants indices throws. Cast the positions
    to int32 (`tf.cast(positions, tf.int32)`) or use another backend.
  fix:
  - title: "run the model on the cpu or wasm backend"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('wasm');"}
  evidence: [tfjs-backend-webgl/src/kernels/MaxPoolWithArgmax_impl.ts:maxPoolWithArgmaxImpl]
- id: TFJ518
  name: webgl-empty-reduction
  category: backends
  summary: A sum, product or the like over an axis without elements, at which webgl fails.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match:
    node:
      as: n
      op: [Sum, Prod, Any]
      inputs: [{index: 0, defined: true, elements: {le: 0}}]
      outputs: [{index: 0, defined: true, elements: {ge: 1}}]
  message: "'${n.op}' goes over an axis without elements, at which webgl fails"
  note: On webgl the model throws "The new shape has NaN elements". The result is a constant; write that instead.
  fix:
  - title: "write the constant instead"
    applicability: suggestion
  evidence: [tfjs-backend-webgl/src/kernels/Sum_impl.ts:sumImpl, tfjs-backend-webgl/src/kernel_utils/reduce.ts:reduce]
- id: TFJ519
  name: webgl-complex-stack
  category: backends
  summary: Complex tensors that are stacked, of which webgl loses the new axis.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match: {node: {as: n, op: Pack, inputs: [{index: 0, dtype: [complex64, complex128]}]}}
  message: "'${n.name}' stacks complex tensors, whose new axis webgl loses"
  note: The result has the shape of a concatenation. Stack the real and the imaginary parts, and make complex numbers of them then.
  fix:
  - title: "stack real and imaginary parts before they become complex"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.complex(tf.stack(reals), tf.stack(imaginaries))"}
  evidence: [tfjs-backend-webgl/src/kernels/Pack.ts:pack, tfjs-backend-webgl/src/kernels/Concat_impl.ts:concatImpl]
- id: TFJ401
  name: list-not-filled
  category: control-flow
  summary: A list that is reserved with elements that nothing writes.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: TensorListReserve, list-gaps: true}}
  message: "not every element of the list '${n.name}' is written before it is read"
  note: >-
    TensorFlow fills what was reserved with zeros. TensorFlow.js reserves nothing: stacking gives fewer rows without an error, or throws where a
    row between others is missing, and the length counts what was written only. Write each element, or begin with a tensor of zeros
    (`tf.TensorArray(...).unstack(tf.zeros(...))`).
  fix:
  - title: "write every element of the list"
    applicability: suggestion
  - title: "begin with zeros"
    applicability: suggestion
    snippet: {language: python, text: "rows = tf.TensorArray(tf.float32, n).unstack(tf.zeros([n, width]))"}
  evidence: [tfjs-converter/src/executor/tensor_list.ts:reserve, tfjs-converter/src/executor/tensor_list.ts:TensorList]
- id: TFJ402
  name: list-reused
  category: control-flow
  summary: A list that is read as it was before it was changed.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [TensorListSetItem, TensorListPushBack, TensorListPopBack, While, StatelessWhile, If, StatelessIf]
      list-reused: true
  message: "'${n.name}' changes a list that is also read as it was before"
  note: >-
    In TensorFlow each change makes a new list. TensorFlow.js changes the list in place, so that what reads the old one finds the new elements:
    the numbers are wrong, without an error. Read what is needed before the change, or make two lists.
  fix:
  - title: "read the list before it is changed, or make two lists"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_list.ts:TensorList, tfjs-converter/src/operations/executors/control_executor.ts:executeOp]
- id: TFJ403
  name: list-element-dtype
  category: dtypes
  summary: A list of tensors of a type that TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: [EmptyTensorList, TensorListReserve, TensorListFromTensor, TensorListScatter, TensorListScatterV2, TensorListStack, TensorListGetItem,
          TensorListGather, TensorListSplit]
        runtime-dtype: {attr: element_dtype, known: false}
        # A list of lists is another matter.
        not: {dtype: {attr: element_dtype, in: [variant, resource]}}
    - node: {as: n, op: [TensorArrayV3, TensorArrayGatherV3, TensorArrayConcatV3], runtime-dtype: {attr: dtype, known: false}}
  message: "'${n.name}' is a list of tensors of a type that TensorFlow.js does not have"
  note: >-
    TensorFlow.js compares the type of each element with that of the list, which it does not know, and throws "Invalid data types". Use int32 or
    float32.
  fix:
  - title: "cast the elements to int32 or float32"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_list.ts:TensorList, tfjs-converter/src/executor/tensor_array.ts:TensorArray]
- id: TFJ404
  name: gather-from-list
  category: control-flow
  summary: Elements gathered from a list, of which TensorFlow.js gives no more than the list has.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: TensorListGather}}
  message: "'${n.name}' gathers from a list; TensorFlow.js gives no more rows than the list has elements"
  note: >-
    Where there are more indices than elements (because some occur twice), the last rows are missing, without an error. Stack the list and gather
    from the tensor.
  fix:
  - title: "stack the list and gather from the tensor"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.gather(array.stack(), indices)   # instead of array.gather(indices)"}
  evidence: [tfjs-converter/src/executor/tensor_list.ts:TensorList]
- id: TFJ405
  name: pieces-of-one-size
  category: control-flow
  summary: An array of pieces that are joined or cut, which TensorFlow.js does for pieces of one size only.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: [TensorArrayConcatV3, TensorArraySplitV3]}}
  message: "'${n.op}' works in TensorFlow.js only where all pieces have one shape"
  note: >-
    TensorFlow.js gives the array the shape of its first element and throws where another one differs. For cutting it needs the shape of a piece
    in the array (`element_shape`). Pad the pieces, or use `tf.concat` and `tf.split`.
  fix:
  - title: "use tf.concat and tf.split, or pieces of one size"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_array.ts:TensorArray]
- id: TFJ406
  name: list-with-gaps
  category: control-flow
  summary: A list that is made longer, or written at places of which some may be left out.
  severity: warning
  applies: {phase: converted}
  match: {node: {as: n, op: [TensorListResize, TensorListScatter, TensorListScatterV2]}}
  message: "'${n.op}' may leave elements of the list without a value, which TensorFlow.js does not fill"
  note: >-
    TensorFlow fills such elements with zeros. In TensorFlow.js stacking throws, or gives fewer rows without an error. Where every element is
    written in the end, both are the same. `tf.scatter_nd` makes a tensor that is filled with zeros.
  fix:
  - title: "use tf.scatter_nd, or write every element"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/tensor_list.ts:scatter, tfjs-converter/src/executor/tensor_list.ts:TensorList]
- id: TFJ201
  name: quantized-dtype
  category: dtypes
  summary: A quantized element type, which TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, dtype-enters: quantized}}
  message: "'${n.name}' (op '${n.op}') has the quantized type ${dtype.entering}, which TensorFlow.js does not have"
  note: >-
    TensorFlow.js computes in float32, int32, bool, string and complex64. It has no quantized types, so a quantized constant
    cannot be written, and a quantized tensor has no type at run time. Export the model before quantization (or dequantize
    its weights to float32), and quantize on conversion instead: that makes the files small, and the page
    restores float32 on loading.
  fix:
  - title: "dequantize to float32 and quantize the weights on conversion"
    applicability: suggestion
  - title: "export the model from before post-training quantization"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam
  - tfjs-converter/python/tensorflowjs/write_weights.py:_assert_valid_weight_entry
  - Rules/compat/dtypes.yaml
- id: TFJ202
  name: unloadable-weight-dtype
  category: dtypes
  summary: A constant or variable of a type that cannot be written as a weight.
  severity: error
  applies: {phase: converted}
  match: {weight: {as: w, weight-conversion: [unsupported]}}
  where: {not: {dtype: quantized}}
  message: "weight '${w.name}' of type ${w.dtype} cannot be written for TensorFlow.js"
  note: >-
    A weight file holds float32, int32, bool, string or complex64. ${w.dtype} can neither be stored as one of these nor be
    widened to one exactly. Cast the value to float32 or int32 in the model and export again.
  fix:
  - title: "cast '${w.name}' to float32 or int32 before export"
    applicability: suggestion
    snippet: {language: python, text: "w = tf.cast(w, tf.float32)"}
  evidence: [tfjs-core/src/io/io_utils.ts:decodeWeight, Rules/compat/dtypes.yaml]
- id: TFJ203
  name: cast-to-unknown-dtype
  category: dtypes
  summary: A cast to a type that TensorFlow.js does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Cast, runtime-dtype: {attr: DstT, known: false}}}
  where: {not: {dtype: {attr: DstT, in: quantized}}}
  message: "cast to ${n.attr.DstT}, a type that TensorFlow.js does not have"
  note: >-
    TensorFlow.js throws "Error in Cast: unknown dtype null" when it gets here. Cast to int32 instead of another
    integer type, and to float32 instead of another floating type; where the model relies on the narrower type (overflow,
    rounding), say that with ops (`FloorMod`, `ClipByValue`).
  fix:
  - title: "cast to int32 or float32 instead of ${n.attr.DstT}"
    applicability: suggestion
    snippet: {language: python, text: "x = tf.cast(x, tf.int32)   # or tf.float32"}
  evidence: [tfjs-core/src/ops/cast.ts, tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam]
- id: TFJ204
  name: int64-out-of-range
  category: numerics
  summary: An integer constant with values beyond int32.
  severity: error
  applies: {phase: converted}
  match: {weight: {as: w, dtype: [int64, uint32, uint64]}}
  where:
  - not: {fits: {type: int32}}
  - not: {only-int64-extremes: true}
  message: "${w.dtype} constant '${w.name}' has values from ${w.min} to ${w.max}, beyond int32"
  note: >-
    TensorFlow.js keeps integers as int32 (-2147483648 to 2147483647), so a greater value becomes another number without any
    error. Keep identifiers and hashes out of the model, or map them to small numbers first. Timestamps: pass them in seconds, relative to a recent start.
  fix:
  - title: "keep the values of '${w.name}' between -2147483648 and 2147483647"
    applicability: suggestion
  - title: "cast to float32 if the exact value does not matter"
    applicability: suggestion
  evidence:
  - tfjs-converter/python/tensorflowjs/write_weights.py:_AUTO_DTYPE_CONVERSION
  - Rules/compat/dtypes.yaml
- id: TFJ205
  name: narrowed-dtype
  category: numerics
  summary: A weight of double precision, which loses precision in TensorFlow.js.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match: {weight: {as: w, weight-conversion: [narrowed]}}
  message: "${w.dtype} weight '${w.name}' is stored as ${weight.converted}, with less precision"
  note: >-
    TensorFlow.js has no double precision. Results may differ from TensorFlow's in the seventh digit, which is without
    effect for most models.
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, Rules/compat/dtypes.yaml]
- id: TFJ206
  name: narrowed-input
  category: dtypes
  summary: An input of a type that a page cannot feed exactly.
  severity: info
  applies: {phase: converted}
  match: {input: {as: i, dtype: [int64, uint32, uint64, float64, complex128]}}
  message: "input '${i.key}' is ${i.dtype}; the page feeds it as ${i.runtime}"
  note: >-
    TensorFlow.js has neither 64-bit integers nor double precision. Give the input a tensor of the type that the model has at
    run time (for int64: `tf.tensor(values, shape, 'int32')`); values beyond ±2147483647 do not fit.
  fix:
  - title: "feed int32 where the model says int64, float32 where it says float64"
    applicability: suggestion
    snippet: {language: javascript, text: "const input = tf.tensor(values, shape, 'int32');"}
  evidence: [tfjs-converter/src/executor/graph_executor.ts:checkInputShapeAndType, Rules/compat/dtypes.yaml]
- id: TFJ207
  name: int64-sentinel
  category: numerics
  summary: The greatest or least int64 as a constant, which turns into -1 or 0 in int32.
  severity: error
  applies: {phase: converted}
  match: {weight: {as: w, dtype: int64, only-int64-extremes: true}}
  message: "int64 constant '${w.name}' holds ${w.max} as 'to the end', which is -1 in int32"
  note: >-
    9223372036854775807 (2^63-1) is how NumPy and TensorFlow write "up to the end" as the bound of a slice. Cut down to int32
    it is -1, which means "up to the last but one": the slice loses an element, without an error. Leave
    the bound out (`x[a:]`) or use 2147483647.
  fix:
  - title: "write the bound as 2147483647, or leave it out of the slice"
    applicability: suggestion
    snippet: {language: python, text: "y = x[:, 1:]   # no bound, instead of x[:, 1:2**63 - 1]"}
  evidence: [tfjs-converter/python/tensorflowjs/write_weights.py]
- id: TFJ208
  name: float16-overflow
  category: numerics
  summary: A weight with values that float16 does not reach, where float16 is asked for.
  severity: error
  match: {fact: float16-overflow}
  message: "weight '${fact.weight}' has values up to ${fact.value}, which become infinite in float16"
  note: >-
    The greatest number of float16 is 65504. Leave this weight out of --quantize-float16 (give it patterns of the others), or
    store it as uint16, which adapts its scale to the values.
  fix:
  - title: "quantize '${fact.weight}' to uint16, or not at all"
    applicability: suggestion
    snippet: {language: shell, text: "tfjslint convert MODEL OUT_DIR --quantize-float16 --quantize-uint16='${fact.weight}'"}
  evidence: [tfjs-converter/python/tensorflowjs/quantization.py]
- id: TFJ209
  name: quantized-non-finite-weight
  category: numerics
  summary: A weight with NaN or infinity, where integer codes are asked for.
  severity: error
  match: {fact: quantized-non-finite-weight}
  message: "weight '${fact.weight}' has ${fact.value} in it, which no ${fact.storage} code stands for"
  note: >-
    Codes are spread between the least and the greatest value. With NaN or infinity among them there is no such range, and
    every value of the weight would be lost. Such values are mostly a sign of a training that went wrong; where they are meant
    (a mask of -inf), leave the weight out, or store it as float16, which has both.
  fix:
  - title: "leave '${fact.weight}' out of --quantize-${fact.storage}, or store it as float16"
    applicability: suggestion
    snippet: {language: shell, text: "tfjslint convert MODEL OUT_DIR --quantize-${fact.storage} --quantize-float16='${fact.weight}'"}
  evidence: [tfjs-converter/python/tensorflowjs/quantization.py]
- id: TFJ210
  name: quantized-empty-weight
  category: numerics
  summary: A weight without elements, where fewer bits are asked for.
  severity: info
  match: {fact: quantized-empty-weight}
  message: "weight '${fact.weight}' has no elements and is written as float32, in 0 bytes"
  note: There is nothing to make smaller. The official converter fails on such a weight.
  evidence: [tfjs-converter/python/tensorflowjs/quantization.py]
- id: TFJ211
  name: not-float32
  category: dtypes
  summary: A floating type other than float32, which the runtime has not.
  severity: {recommended: "off", strict: error}
  applies: {phase: converted}
  match: {node: {as: n, dtype-enters: [float16, bfloat16, float64]}}
  message: "'${n.op}' brings ${dtype.entering} into the model: TensorFlow.js computes it as float32"
  note: >-
    TensorFlow.js has one floating type. Numbers of more bits lose precision, numbers of fewer get more of it, and neither is what the model was
    trained with. The strict profile asks for float32 everywhere: export the model so (`tf.keras.mixed_precision.set_global_policy('float32')`).
  fix:
  - title: "export the model with float32 everywhere"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam]
- id: TFJ780
  name: combined-suppression-of-one-image
  category: ops
  summary: Non-maximum suppression of all classes, with a batch of unknown size.
  severity: error
  supersedes: [TFJ107]
  applies: {phase: lowered}
  match: {node: {as: n, op: CombinedNonMaxSuppression, inputs: [{index: 2, const: true}, {index: 3, const: true}]}}
  let:
    batch: "1"
    boxes: "dim(n.in1, 1)"
    classes: "dim(n.in1, 2)"
    q: "dim(n.in0, 2)"
    several: "batch * classes"
    each: "min(value(n.in2), boxes)"
    total: "min(value(n.in3), value(n.in2) * classes) if n.attr.pad_per_class else value(n.in3)"
  where:
    holds: ["not known(dim(n.in1, 0))", "known(boxes)", "known(classes)", "known(q)", "boxes > 0", "classes > 0", "value(n.in2) > 0", "value(n.in3) > 0",
            "q == 1 or q == classes", "batch * classes <= 512", "batch * classes * boxes < 16777216"]
  message: "'${n.name}' suppresses boxes in a batch of unknown size; it can be written in other ops for one image only"
  note: >-
    TensorFlow.js suppresses the boxes of one class and image. With one image a run the op becomes one suppression a class. Other sizes of a batch then fail.
    Give the input a batch of known size to keep more images. The model needs executeAsync.
  fix:
  - title: "write '${n.op}' for one image a run"
    applicability: unsafe
    error: "exact for one image but for the order of detections with equal scores; other batches fail"
    replace-subgraph:
      remove: n
      add:
        scoreplanes: {op: Transpose, inputs: [n.in1, "[0, 2, 1]"]}
        scorerows: {op: Reshape, inputs: [scoreplanes, "const([batch * classes, boxes], 'int32')"]}
        scores: {for: "i in range(batch * classes)", op: StridedSlice, inputs: [scorerows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        boxplanes: {op: Transpose, inputs: [n.in0, "[0, 2, 1, 3]"]}
        boxrows: {op: Reshape, inputs: [boxplanes, "const([batch * q, boxes, 4], 'int32')"]}
        planes: {for: "i in range(batch * q)", op: StridedSlice, inputs: [boxrows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        kept:
          for: "i in range(batch * classes)"
          op: NonMaxSuppressionV3
          inputs: ["planes[i // classes * q + (i % classes if q > 1 else 0)]", "scores[i]", "const(each, 'int32')", n.in4, n.in5]
        places: {for: "i in range(batch * classes)", op: AddV2, inputs: ["kept[i]", "const(i * boxes, 'int32')"]}
        # Rows for want of detections, with the score of none.
        joined:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([0] * total, 'int32')", "const(0, 'int32')"]
        foundplaces:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([], 'int32', [0])", "const(0, 'int32')"]
        flatscores: {op: Reshape, inputs: [scoreplanes, "const([batch * classes * boxes], 'int32')"]}
        found: {for: "b in range(batch)", op: GatherV2, inputs: [flatscores, "foundplaces[b]", "const(0, 'int32')"]}
        filled: {for: "b in range(batch)", op: ConcatV2, inputs: ["found[b]", "const([-inf] * total, 'float32')", "const(0, 'int32')"]}
        best: {for: "b in range(batch)", op: TopKV2, inputs: ["filled[b]", "const(total, 'int32')"]}
        chosen: {for: "b in range(batch)", op: GatherV2, inputs: ["joined[b]", "best[b].out1", "const(0, 'int32')"]}
        isfound: {for: "b in range(batch)", op: Greater, inputs: ["best[b].out0", "const(-inf, 'float32')"]}
        counts: {for: "b in range(batch)", op: Cast, inputs: ["isfound[b]"], attrs: {DstT: int32}}
        valid: {for: "b in range(batch)", op: Sum, inputs: ["counts[b]", "[0]"]}
        planeof: {for: "b in range(batch)", op: FloorDiv, inputs: ["chosen[b]", "const(boxes, 'int32')"]}
        classof: {for: "b in range(batch)", op: Sub, inputs: ["planeof[b]", "const(b * classes, 'int32')"]}
        # With one box for all classes the place of a box is that of its score without the class.
        skipped: {for: "b in range(batch if q == 1 else 0)", op: Mul, inputs: ["classof[b]", "const(boxes, 'int32')"]}
        shared: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["chosen[b]", "skipped[b]"]}
        base: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["shared[b]", "const(b * (classes - 1) * boxes, 'int32')"]}
        # Rows of none take a box of zeros behind all others.
        flatboxes: {op: Reshape, inputs: [boxplanes, "const([batch * q * boxes, 4], 'int32')"]}
        withnone: {op: ConcatV2, inputs: [flatboxes, "const([0, 0, 0, 0], 'float32', [1, 4])", "const(0, 'int32')"]}
        picked: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "base[b] if q == 1 else chosen[b]", "const([batch * q * boxes] * total, 'int32')"]}
        corners: {for: "b in range(batch)", op: GatherV2, inputs: [withnone, "picked[b]", "const(0, 'int32')"]}
        inner: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Minimum, inputs: ["corners[b]", "const(1, 'float32')"]}
        clipped: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Maximum, inputs: ["inner[b]", "const(0, 'float32')"]}
        allscores: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "best[b].out0", "const([0] * total, 'float32')"]}
        classes0: {for: "b in range(batch)", op: Mul, inputs: ["classof[b]", "counts[b]"]}
        allclasses: {for: "b in range(batch)", op: Cast, inputs: ["classes0[b]"], attrs: {DstT: float32}}
        outboxes: {op: Pack, inputs: ["clipped if n.attr.clip_boxes else corners"], attrs: {axis: 0}}
        outscores: {op: Pack, inputs: [allscores], attrs: {axis: 0}}
        outclasses: {op: Pack, inputs: [allclasses], attrs: {axis: 0}}
        outvalid: {op: Pack, inputs: [valid], attrs: {axis: 0}}
      result: [outboxes, outscores, outclasses, outvalid]
  evidence: ["tensorflow/core/kernels/image/non_max_suppression_op.cc:BatchedNonMaxSuppressionOp"]
- id: TFJ781
  name: padded-convolution-of-a-batch
  category: ops
  summary: A convolution that resizes or pads first, of several images.
  severity: error
  supersedes: [TFJ107]
  applies: {phase: lowered}
  match: {node: {as: n, op: [FusedPadConv2D, FusedResizeAndPadConv2D], dtype: {attr: T, in: [float32]}}}
  let: {resizes: "n.op == 'FusedResizeAndPadConv2D'"}
  where: {holds: "not known(dim(n.in0, 0)) or dim(n.in0, 0) != 1"}
  message: "'${n.name}' pads and convolves images of a batch, which TensorFlow's own kernel gets wrong behind the first image"
  note: >-
    TensorFlow's kernel keeps rows of the first image for the next ones (measured with 2.19.1). Ops of their own compute each image by itself, so for a batch they
    answer otherwise than TensorFlow does.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: unsafe
    error: "exact for one image; what TensorFlow answers for further ones is not kept"
    replace-subgraph:
      remove: n
      add:
        resized: {if: "resizes", op: ResizeBilinear, inputs: [n.in0, n.in1], attrs: {align_corners: "=n.attr.resize_align_corners"}}
        padded: {op: MirrorPad, inputs: ["resized if resizes else n.in0", "n.in2 if resizes else n.in1"], attrs: {mode: "=n.attr.mode"}}
        result: {op: Conv2D, inputs: [padded, "n.in3 if resizes else n.in2"], attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding"}}
      result: result
  evidence: ["tensorflow/core/kernels/conv_ops_fused_image_transform.cc:FusedResizeConv2DUsingGemmOp"]
- id: TFJ901
  name: dangling-input
  category: integrity
  summary: A node reads from a node that does not exist.
  severity: error
  match: {fact: dangling-input}
  message: "node '${fact.node}' reads '${fact.input}', which no node gives"
  note: >-
    TensorFlow refuses such a graph, and TensorFlow.js throws while it loads the model, without naming the node. The
    file was cut or edited, or a tool removed a node that was still needed.
  fix:
  - title: "export the model again; if a tool edited the graph, keep '${fact.input}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:transformGraph]
- id: TFJ902
  name: duplicate-node
  category: integrity
  summary: Two nodes of a graph, or two functions, have one name.
  severity: error
  match:
    any:
    - fact: {as: fact, kind: duplicate-node}
  message: "a second node is called '${fact.node}'"
  note: >-
    Names are how nodes refer to each other, so it is not defined which of them is meant. TensorFlow refuses such a graph.
  fix:
  - title: "export the model again, or rename one of the nodes in the tool that made the graph"
    applicability: suggestion
  evidence: [tensorflow/core/graph/graph_constructor.cc]
- id: TFJ903
  name: cycle
  category: integrity
  summary: Nodes that wait for each other, outside a loop.
  severity: error
  match: {fact: cycle}
  message: "node '${fact.node}' depends on itself: ${fact.path}"
  note: >-
    Only a loop's NextIteration may lead back. TensorFlow refuses the graph; TensorFlow.js gives no error but undefined outputs.
  fix:
  - title: "export the model again; if a tool edited the graph, check the edges of ${fact.path}"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/model_analysis.ts:getNodesInTopologicalOrder]
- id: TFJ904
  name: bad-output-index
  category: integrity
  summary: A node reads an output that its producer does not have.
  severity: error
  match: {fact: bad-output-index}
  message: "node '${fact.node}' reads '${fact.input}', an output that does not exist"
  note: "The producer has fewer outputs than that. TensorFlow refuses such a graph."
  fix:
  - title: "export the model again, or lead '${fact.node}' to an output that exists"
    applicability: suggestion
  evidence: [tensorflow/core/graph/graph_constructor.cc]
- id: TFJ905
  name: dtype-contradiction
  category: integrity
  summary: A node gets another element type than it wants.
  severity: error
  match: {fact: dtype-contradiction}
  message: "types of op '${fact.op}' contradict each other: ${fact.reason}"
  note: "The graph was edited or is broken: TensorFlow itself would refuse it. Put a Cast in between or correct the attribute."
  fix:
  - title: "cast input ${fact.input} from ${fact.found} to ${fact.expected} in the model, and export again"
    applicability: suggestion
  evidence: [tensorflow/core/framework/node_def_util.cc]
- id: TFJ906
  name: shape-contradiction
  category: integrity
  summary: A node gets shapes that do not fit together.
  severity: error
  match: {fact: shape-contradiction}
  message: "shapes at op '${fact.op}' do not fit: ${fact.reason}"
  note: "With inputs of ${fact.operands} the op fails in TensorFlow as well as in TensorFlow.js."
  fix:
  - title: "correct the shapes in the model and export again"
    applicability: suggestion
  - title: "if --dim pinned an input, pin it to another size"
    applicability: suggestion
  evidence: [tensorflow/core/framework/shape_inference.cc]
- id: TFJ907
  name: missing-function
  category: integrity
  summary: A node calls a function that the model does not have.
  severity: error
  match: {fact: missing-function}
  message: "node '${fact.node}' calls function '${fact.function}', which the model does not have"
  note: "The function library was cut. TensorFlow fails when it gets to the call, TensorFlow.js throws an unknown-op error."
  fix:
  - title: "export the model again with all functions that it calls"
    applicability: suggestion
  evidence: [tensorflow/core/framework/function.cc]
- id: TFJ908
  name: recursive-function
  category: integrity
  summary: A function calls itself.
  severity: error
  match: {fact: recursive-function}
  message: "function '${fact.function}' calls itself, so the call cannot be inlined"
  note: >-
    TensorFlow.js runs one flat graph and has no calls. Write the recursion as a loop (`tf.while_loop`).
  fix:
  - title: "write the recursion in '${fact.function}' as tf.while_loop, and export again"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_executor.ts]
- id: TFJ909
  name: missing-shard
  category: integrity
  summary: A data file of the variables is missing or too short.
  severity: error
  match: {fact: [missing-shard, short-shard]}
  message: "the variables' data file '${fact.path}' is missing or too short"
  note: >-
    The index of the variables names more data than is there, so their values cannot be read. Often a copy was interrupted, or
    large files were left out of a repository (git-lfs pointers).
  fix:
  - title: "copy the whole `variables` folder again, or run 'git lfs pull'"
    applicability: suggestion
  evidence: [tensorflow/core/util/tensor_bundle/tensor_bundle.cc]
- id: TFJ910
  name: signature-names-nothing
  category: integrity
  summary: An entry of the signature names a tensor that the graph does not have.
  severity: error
  match: {fact: signature-names-nothing}
  message: "${fact.direction} '${fact.key}' of the signature names '${fact.tensor}', which the graph does not have"
  note: "Signature and graph do not belong together: TensorFlow cannot run this signature either."
  fix:
  - title: "export the model again, or choose another signature with --signature"
    applicability: suggestion
  evidence: [tensorflow/core/protobuf/meta_graph.proto]
- id: TFJ911
  name: missing-variable
  category: integrity
  summary: A variable has no value in the checkpoint, or one of another type or shape.
  severity: error
  match: {fact: missing-variable}
  message: "variable '${fact.variable}' has no value: the checkpoint has no key '${fact.key}'"
  note: "Without its value it cannot become a constant, and a page has no variables."
  fix:
  - title: "save the model again, with the variable tracked by the saved object"
    applicability: suggestion
  evidence: [tensorflow/core/util/tensor_bundle/tensor_bundle.cc]
- id: TFJ915
  name: variable-mismatch
  category: integrity
  summary: The graph and the checkpoint disagree about a variable's type or shape.
  severity: error
  match: {fact: variable-mismatch}
  message: "variable '${fact.variable}' is ${fact.graph} in the graph and ${fact.checkpoint} in the checkpoint"
  note: "Graph and checkpoint do not belong to the same export."
  fix:
  - title: "save graph and variables together again"
    applicability: suggestion
  evidence: [tensorflow/core/util/tensor_bundle/tensor_bundle.cc]
- id: TFJ912
  name: composite-signature
  category: integrity
  summary: An input or output of the signature is a sparse, ragged or other composite tensor.
  severity: warning
  match: {fact: composite-signature}
  message: "entry '${fact.key}' of the signature is a sparse or ragged tensor: the page deals with its component tensors"
  note: >-
    A sparse or ragged tensor is several plain tensors together (values, indices, a shape or row splits). TensorFlow.js has
    only plain ones, so each component becomes an input or output of its own, under a name that the exporter chose. Export a
    signature that takes and gives plain tensors to choose the names.
  fix:
  - title: "export a signature with the plain tensors (values, indices, row splits) of '${fact.key}'"
    applicability: suggestion
  evidence: [tensorflow/core/protobuf/meta_graph.proto:TensorInfo, tfjs-converter/src/executor/graph_model.ts]
- id: TFJ913
  name: unraised-control-flow
  category: control-flow
  summary: Switch, Merge and loop frames that do not nest well enough to become If and While.
  severity: info
  match: {fact: unraised-control-flow}
  message: "the control flow at '${fact.node}' stays in its old form (Switch, Merge, Enter, Exit)"
  note: >-
    TensorFlow.js runs the old form, with executeAsync, as long as no control edges decide what happens inside.
  evidence: [tfjs-converter/src/executor/graph_executor.ts]
- id: TFJ914
  name: unknown-output
  category: integrity
  summary: A node reads a later output of an op of which nothing is known.
  severity: error
  match: {fact: unknown-output}
  where: {undecided: the outputs of the custom op}
  message: "cannot tell whether '${fact.input}', which node '${fact.node}' reads, exists: the op's outputs are not known"
  note: >-
    The op is known neither to TensorFlow nor to the model (its op list is stripped), so only its first output can be
    named. Declare the op under `custom_ops` if the page registers it, and suppress this finding with a reason.
  fix:
  - title: "export with the op's definition: let the library that registers it be loaded, and do not strip the op list"
    applicability: suggestion
  - title: "suppress this finding, if the page's own implementation gives that output"
    applicability: suggestion
    snippet:
      language: yaml
      text: |
        suppress:
          - {rule: TFJ914, node: "${fact.node}", reason: "registered in ..."}
  evidence: [tensorflow/core/protobuf/meta_graph.proto:stripped_op_list]
- id: TFJ916
  name: duplicate-function
  category: integrity
  summary: Two functions of the library have one name.
  severity: warning
  match: {fact: duplicate-function}
  message: "two functions of the model are called '${fact.function}'; the first counts"
  note: "TensorFlow takes the first. If they differ, a tool that merged models lost one of them."
  fix:
  - title: "export the model again, or rename one of the functions"
    applicability: suggestion
  evidence: [tensorflow/core/framework/function.cc]
- id: TFJ917
  name: signature-contradiction
  category: integrity
  summary: The signature says another type or shape than the graph.
  severity: error
  match: {fact: signature-contradiction}
  message: "entry '${fact.key}' of the signature contradicts the graph: ${fact.reason}"
  note: "Signature and graph do not belong together, or a tool edited one of them."
  fix:
  - title: "export the model again"
    applicability: suggestion
  evidence: [tensorflow/core/protobuf/meta_graph.proto]
- id: TFJ918
  name: empty-signature
  category: integrity
  summary: A signature, or a graph without one, that gives no output.
  severity: error
  match: {fact: empty-signature}
  message: "the model gives no output, so there is nothing to run"
  note: >-
    Everything in a model is judged by what its outputs need. Here nothing is needed, so nothing could be judged. Name the
    outputs of a frozen graph with `--output-nodes`, or export a signature that returns something.
  fix:
  - title: "export a signature that returns something, or name the graph's outputs with --output-nodes"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_executor.ts]
- id: TFJ919
  name: unreadable-table-file
  category: integrity
  summary: A lookup table that is filled from a text file, which cannot be read.
  severity: error
  match: {fact: unreadable-table-file}
  message: "the table of '${fact.node}' is filled from a text file that cannot be used: ${fact.reason}"
  note: >-
    A page cannot read the file, so conversion writes its lines into the model. The file belongs under `assets/` of the
    SavedModel. Restore it, or build the table from tensors (`tf.lookup.KeyValueTensorInitializer`) and export again.
  fix:
  - title: "restore the file under assets/, or fill the table from tensors"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/hash_table.ts, tensorflow/core/kernels/lookup_util.cc]
- id: TFJ920
  name: lookup-in-function
  category: integrity
  summary: A table that is used inside of a branch or loop body.
  severity: error
  match: {fact: lookup-in-function}
  message: "'${fact.node}' (op '${fact.op}') uses a table inside of a branch or loop body, which has no access to tables"
  note: >-
    TensorFlow.js hands the tables of a model to its main graph only. In the functions of `If` and `While` a lookup
    throws. Look the keys up before the branch or loop, and pass the results in.
  fix:
  - title: "look the keys up before the branch or loop and export again"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_executor.ts, tfjs-converter/src/operations/executors/hash_table_executor.ts]
- id: TFJ921
  name: table-without-content
  category: integrity
  summary: A lookup table that nothing fills.
  severity: error
  match: {fact: table-without-content}
  message: "nothing in the model fills the table '${fact.node}'"
  note: >-
    In TensorFlow a lookup fails until the table is initialised; in TensorFlow.js each lookup silently gives the default. A frozen graph loses what
    fills its tables, as no output needs it. Export a SavedModel, whose initializer is kept.
  fix:
  - title: "export a SavedModel instead of a frozen graph"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_model.ts:executeInitializerGraph, tfjs-converter/src/executor/hash_table.ts:findWithDefault]
- id: TFJ981
  name: unused-suppression
  category: hygiene
  summary: A suppression that excuses nothing.
  severity: info
  match: {fact: unused-suppression}
  message: "the suppression of '${fact.rule}' at '${fact.pattern}' excuses nothing"
  note: "What it excused is gone, or its pattern does not match any more. Remove it, so that it does not hide something new."
  evidence: [Sources/Linting/Linter.swift]
- id: TFJ982
  name: expired-suppression
  category: hygiene
  summary: A suppression whose time is over.
  severity: warning
  match: {fact: expired-suppression}
  message: "the suppression of '${fact.rule}' at '${fact.pattern}' expired on ${fact.expires} and excuses nothing"
  note: "Its reason was: ${fact.reason}. Repair the model, or decide anew and set a later day."
  evidence: [Sources/Linting/Linter.swift]
- id: TFJ120
  name: strided-and-dilated-convolution
  category: ops
  summary: A convolution with a stride and a dilation.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [Conv1D, Conv2D, _FusedConv2D, DepthwiseConv2d, DepthwiseConv2dNative, FusedDepthwiseConv2dNative, Conv3D]
      attrs: {strides: {some: {ge: 2}}, dilations: {some: {ge: 2}}}
  message: "'${n.name}' (op '${n.op}') has strides [${n.attr.strides}] and dilations [${n.attr.dilations}]: TensorFlow.js takes one or the other"
  note: >-
    The page throws "Either strides or dilations must be 1", on whatever axes they are. Drop the dilation where the kernel has
    size 1 on its axis (it means nothing there). Else write zeros between the elements of the kernel, and dilation 1: the same
    numbers at more computation. Or convolve with stride 1 and take every second row and column of the result.
  fix:
  - title: "write the kernel of '${n.name}' with zeros between its elements, without dilation"
    applicability: suggestion
    snippet:
      language: python
      text: |
        wide = np.zeros(((kernel.shape[0] - 1) * d + 1, (kernel.shape[1] - 1) * d + 1, *kernel.shape[2:]), np.float32)
        wide[::d, ::d] = kernel
        y = tf.nn.conv2d(x, wide, strides, padding)
  evidence: ["tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne", "tfjs-core/src/ops/conv2d.ts:conv2d_"]
- id: TFJ121
  name: grouped-convolution
  category: ops
  summary: A convolution in groups, whose filter is not as deep as its input.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, Conv3D], grouped-convolution: true}}
  message: "'${n.name}' (op '${n.op}') convolves in groups: the input ${n.in0.shape} is deeper than the filter ${n.in1.shape}"
  note: >-
    TensorFlow.js has no groups: it throws "depth of input must match input depth for filter". Conversion writes one convolution
    for each group where it knows the depth of the input and there are not more than 64 groups. With as many groups as channels,
    use a depthwise convolution (`tf.keras.layers.DepthwiseConv2D`). If this cannot be decided, say the depth of the input when
    you export.
  fix:
  - title: "say the depth of the input, or split '${n.name}' into one convolution a group"
    applicability: suggestion
    snippet:
      language: python
      text: |
        parts = [tf.nn.conv2d(p, k, strides, padding)
                 for p, k in zip(tf.split(x, groups, -1), tf.split(kernel, groups, -1))]
        y = tf.concat(parts, -1)
  evidence: ["tfjs-core/src/ops/conv2d.ts:conv2d_", "tfjs-core/src/ops/conv3d.ts:conv3d_"]
- id: TFJ122
  name: channels-first-layout
  category: ops
  summary: An op on images with the channels first, which TensorFlow.js computes as if they were last.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op:
        - DepthwiseConv2dNative
        - FusedDepthwiseConv2dNative
        - Conv2DBackpropInput
        - Conv3D
        - FusedBatchNorm
        - FusedBatchNormV2
        - FusedBatchNormV3
        - BiasAdd
        attrs: {data_format: [NCHW, NCDHW]}
    # Windows and strides of 1 leave everything as it is.
    - node: {as: n, op: [MaxPool, AvgPool, MaxPool3D, AvgPool3D], attrs: {data_format: [NCHW, NCDHW], ksize: {some: {ge: 2}}}}
    - node: {as: n, op: [MaxPool, AvgPool, MaxPool3D, AvgPool3D], attrs: {data_format: [NCHW, NCDHW], strides: {some: {ge: 2}}}}
    # Plain convolutions are computed right but for these.
    - node: {as: n, op: [Conv2D, _FusedConv2D], attrs: {data_format: NCHW, strides: {some: {ge: 2}}}}
    - node: {as: n, op: [Conv2D, _FusedConv2D], attrs: {data_format: NCHW, dilations: {some: {ge: 2}}}}
  message: "'${n.name}' (op '${n.op}') has its channels first (${n.attr.data_format}), which TensorFlow.js computes as if they were last"
  note: >-
    TensorFlow.js reads `data_format` for a plain convolution only, and even there takes strides and dilations from the places of
    a channels-last image. The rest gives other numbers without an error, or fails where the sizes do not fit. Conversion of a
    TensorFlow model writes such ops with the channels last, with a Transpose before and behind. A `model.json` has to be
    converted anew from the TensorFlow model, or the model exported with channels last (`data_format="channels_last"`).
  fix:
  - title: "convert the TensorFlow model with 'tfjslint convert', or export it with channels last"
    applicability: suggestion
    snippet: {language: python, text: "tf.keras.backend.set_image_data_format(\"channels_last\")"}
  evidence:
  - tfjs-converter/src/operations/executors/convolution_executor.ts:executeOp
  - tfjs-converter/python/tensorflowjs/op_list/normalization.json
  - tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:BiasAdd
- id: TFJ123
  name: depth-to-space-channels-first
  category: backends
  summary: A DepthToSpace with the channels first, which the cpu backend refuses.
  severity: error
  applies: {phase: converted, backends: [cpu]}
  match: {node: {as: n, op: DepthToSpace, attrs: {data_format: NCHW}}}
  message: "'${n.name}' has its channels first (NCHW), which the cpu backend does not take"
  note: >-
    The cpu backend throws "Only NHWC dataFormat supported on CPU for depthToSpace"; webgl runs it. Conversion of a TensorFlow
    model writes it with the channels last.
  fix:
  - title: "convert the TensorFlow model with 'tfjslint convert'"
    applicability: suggestion
  evidence: ["tfjs-backend-cpu/src/kernels/DepthToSpace.ts:depthToSpace"]
- id: TFJ124
  name: explicit-pool-padding
  category: ops
  summary: A pool with its padding spelled out.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [MaxPool, AvgPool, MaxPoolWithArgmax], attrs: {padding: EXPLICIT}}}
  message: "'${n.name}' (op '${n.op}') has the padding [${n.attr.explicit_paddings}], where TensorFlow.js knows SAME and VALID only"
  note: >-
    The page throws "Unknown padding parameter: explicit". Pad before the pool with what never wins (minus infinity for MaxPool),
    and pool with VALID. Conversion does that for floating-point images.
  fix:
  - title: "pad before '${n.name}', and pool without padding"
    applicability: suggestion
    snippet:
      language: python
      text: |
        x = tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], constant_values=x.dtype.min)
        y = tf.nn.max_pool2d(x, 3, 2, "VALID")
  evidence: ["tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo"]
- id: TFJ125
  name: pool-over-channels
  category: ops
  summary: A pool whose window or stride is not of rows and columns only.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D]
        attrs: {ksize: {at: {-1: {ge: 2}}}}
        not: {attrs: {data_format: [NCHW, NCDHW]}}
    - node:
        as: n
        op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D]
        attrs: {strides: {at: {-1: {ge: 2}}}}
        not: {attrs: {data_format: [NCHW, NCDHW]}}
    - node: {as: n, op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D], attrs: {ksize: {at: {0: {ge: 2}}}}}
    - node: {as: n, op: [MaxPool, AvgPool, MaxPoolWithArgmax, MaxPool3D, AvgPool3D], attrs: {strides: {at: {0: {ge: 2}}}}}
  message: "'${n.name}' (op '${n.op}') has window [${n.attr.ksize}] and strides [${n.attr.strides}]: TensorFlow.js pools over rows and columns only"
  note: >-
    The pool over channels or over the batch is silently left out, and the result has another shape. Reshape so that what is
    pooled is an axis of its own, and reduce over that axis.
  fix:
  - title: "reduce over an axis of its own instead"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.reduce_max(tf.reshape(x, [batch, height, width, channels // k, k]), -1)"}
  evidence: ["tfjs-converter/src/operations/executors/convolution_executor.ts:executeOp"]
- id: TFJ126
  name: dilated-transposed-convolution
  category: ops
  summary: A transposed convolution with a dilation.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Conv2DBackpropInput, attrs: {dilations: {some: {ge: 2}}}}}
  message: "'${n.name}' is a transposed convolution with dilations [${n.attr.dilations}], which TensorFlow.js does not read"
  note: >-
    The result is silently that of a convolution without dilation, or NaN where it is larger. Write zeros between the elements of
    the kernel, and dilation 1.
  fix:
  - title: "write the kernel with zeros between its elements, without dilation"
    applicability: suggestion
  evidence: ["tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv2DBackpropInput"]
- id: TFJ127
  name: short-size-of-transposed-convolution
  category: ops
  summary: A transposed convolution that is told rows and columns only.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Conv2DBackpropInput, inputs: [{index: 0, elements: {le: 3}}]}}
  message: "'${n.name}' gets the size of its result as two numbers; TensorFlow.js needs all four"
  note: >-
    The page throws "Length of inShape and rank of dy must match". Give batch, rows, columns and channels
    (`tf.nn.conv2d_transpose` does).
  fix:
  - title: "give all four sizes of the result"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.nn.conv2d_transpose(x, kernel, [tf.shape(x)[0], height, width, channels], strides)"}
  evidence: ["tfjs-core/src/ops/conv2d_backprop_input.ts:conv2DBackpropInput_"]
- id: TFJ128
  name: integer-transposed-convolution
  category: dtypes
  summary: A transposed convolution of whole numbers.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Conv2DBackpropInput, inputs: [{index: 2, runtime: [int32]}]}}
  message: "'${n.name}' is a transposed convolution of ${n.in2.dtype}, whose result is float32 in TensorFlow.js"
  note: >-
    The numbers are right up to 2^24, their type is not: what needs whole numbers behind it fails, and the page gets floats. Cast
    to float32 before, and back after.
  fix:
  - title: "cast to float32 before '${n.name}', and back after it"
    applicability: suggestion
  evidence: ["tfjs-backend-cpu/src/kernels/Conv2DBackpropInput.ts:conv2DBackpropInput"]
- id: TFJ129
  name: unknown-fused-op
  category: ops
  summary: A fused op with a step that TensorFlow.js does not fuse.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative]
      attrs: {fused_ops: {some: {not-in: [NoOp, BiasAdd, Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu]}}}
  message: "'${n.name}' (op '${n.op}') fuses ${n.attr.fused_ops}, of which TensorFlow.js knows only a bias and one activation"
  note: >-
    The page throws. After a bias TensorFlow.js applies Relu, Relu6, Elu, Sigmoid, LeakyRelu or Prelu; it knows neither another
    sum nor a batch normalization in a fused op. Such nodes come from an optimizer for another machine: convert the model as it
    was before (a SavedModel, not a graph that was optimized for a device), or convert the TensorFlow graph with `tfjslint
    convert`, which takes fused ops apart.
  fix:
  - title: "convert the TensorFlow model, as it was before it was optimized"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/convolution_executor.ts:fusedConvAndDepthWiseParams
  - tfjs-converter/src/operations/executors/matrices_executor.ts:executeOp
  - tfjs-backend-cpu/src/utils/fused_utils.ts:applyActivation
- id: TFJ130
  name: dropped-activation
  category: ops
  summary: A fused op with an activation and no bias.
  severity: error
  applies: {phase: converted}
  match:
    node:
      as: n
      op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative]
      attrs: {fused_ops: {at: {0: {in: [Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu, Tanh]}}}}
  message: "'${n.name}' (op '${n.op}') fuses ${n.attr.fused_ops} without a bias, and TensorFlow.js drops the activation"
  note: >-
    There is no error: TensorFlow.js takes the activation from the second place of `fused_ops`, behind a bias. Convert the
    TensorFlow model with `tfjslint convert`, or export it without fused ops.
  fix:
  - title: "convert the TensorFlow model, as it was before it was optimized"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/convolution_executor.ts:fusedConvAndDepthWiseParams
  - tfjs-converter/src/operations/executors/matrices_executor.ts:executeOp
- id: TFJ131
  name: fused-leaky-relu-without-slope
  category: ops
  summary: A depthwise convolution fused with LeakyRelu, whose slope TensorFlow.js does not read.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: FusedDepthwiseConv2dNative, attrs: {fused_ops: {contains: LeakyRelu}}}}
  message: "'${n.name}' fuses LeakyRelu with a depthwise convolution, and TensorFlow.js gives NaN for what is below zero"
  note: >-
    TensorFlow.js reads `leakyrelu_alpha` for ordinary convolutions and matrix products only. `tfjslint convert` leaves this
    activation a node of its own: convert the TensorFlow model anew.
  fix:
  - title: "convert the TensorFlow model with 'tfjslint convert'"
    applicability: suggestion
  evidence: ["tfjs-converter/python/tensorflowjs/op_list/convolution.json:FusedDepthwiseConv2dNative"]
- id: TFJ132
  name: unaligned-batch-broadcast
  category: ops
  summary: A batched matrix product that spreads an operand otherwise than TensorFlow.js does.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [BatchMatMul, BatchMatMulV2], batch-broadcast: unsafe}}
  message: "'${n.name}' multiplies batches of shapes ${n.in0.shape} and ${n.in1.shape}, of which TensorFlow.js pairs the wrong matrices"
  note: >-
    TensorFlow.js counts the matrices of both operands and starts over with the smaller number. That is right where the smaller
    batch, without leading ones, is the end of the larger one ([2, 3] with [3], [1, 3] or [1, 1]), and silently wrong else ([2, 3]
    with [2, 1]). Conversion spreads operands whose sizes are all known. If this cannot be decided, give the batch a fixed size
    (`--dim INPUT:AXIS=SIZE`), or bring both operands to one shape with `tf.broadcast_to`.
  fix:
  - title: "bring both operands of '${n.name}' to one batch shape"
    applicability: suggestion
    snippet:
      language: python
      text: |
        batch = tf.broadcast_dynamic_shape(tf.shape(a)[:-2], tf.shape(b)[:-2])
        a = tf.broadcast_to(a, tf.concat([batch, tf.shape(a)[-2:]], 0))
        b = tf.broadcast_to(b, tf.concat([batch, tf.shape(b)[-2:]], 0))
  evidence:
  - tfjs-backend-cpu/src/kernels/BatchMatMul.ts:batchMatMul
  - tfjs-backend-webgl/src/mulmat_packed_gpu.ts:MatMulPackedProgram
- id: TFJ133
  name: unsupported-einsum
  category: ops
  summary: An Einsum equation that TensorFlow.js does not compute, or computes wrongly.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Einsum, einsum: [ellipsis, repeated-label, mixed-case, many-operands, late-term]}}
  message: "TensorFlow.js does not compute the equation '${n.attr.equation}'"
  note: >-
    It knows one or two operands; small letters (all others become small); no ellipsis; no letter twice in an operand or in the
    result; and of two operands the first letter that is summed over must be in both, or the result has another shape without an
    error. Conversion spells most of these otherwise: an ellipsis where the ranks are known, capitals, sums over a letter of one
    operand. Sum before the product, write the ellipsis out, take diagonals with `tf.linalg.diag_part` in the page or by a mask
    (`x * tf.eye(n)`).
  fix:
  - title: "spell '${n.attr.equation}' otherwise"
    applicability: suggestion
    snippet:
      language: python
      text: |
        tf.einsum("ij,jk->k", a, b)          # wrong: i is summed over, and is in a only
        tf.einsum("j,jk->k", tf.reduce_sum(a, 0), b)
        tf.reduce_sum(x * tf.eye(n), -1)     # for "ii->i"
  evidence:
  - tfjs-core/src/backends/einsum_util.ts:decodeEinsumEquation
  - tfjs-core/src/backends/einsum_util.ts:getEinsumComputePath
  - tfjs-converter/src/operations/operation_mapper.ts:parseStringParam
- id: TFJ134
  name: norm-over-many-axes
  category: ops
  summary: A Euclidean norm over other than one or two axes.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: EuclideanNorm, inputs: [{index: 1, elements: {ge: 3}}]}
    - node: {as: n, op: EuclideanNorm, inputs: [{index: 0, rank: {ge: 2}}, {index: 1, elements: {le: 0}}]}
  message: "'${n.name}' is a norm over other than one or two axes, which TensorFlow.js does not compute"
  note: >-
    The page throws "Error in norm: invalid axis". Write the root of the sum of squares, as conversion does.
  fix:
  - title: "write the root of the sum of squares"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.sqrt(tf.reduce_sum(tf.square(x), axes, keepdims))"}
  evidence: ["tfjs-core/src/ops/norm.ts:normImpl"]
- id: TFJ135
  name: norm-of-whole-numbers
  category: dtypes
  summary: A Euclidean norm of whole or complex numbers.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: EuclideanNorm, inputs: [{index: 0, runtime: [int32, complex64]}]}}
  message: "'${n.name}' is a norm of ${n.in0.dtype}, which TensorFlow.js does not compute as TensorFlow does"
  note: >-
    The root is taken of float32 only: the page throws "must be float32 tensor" for whole numbers, and gives floats for complex
    ones. Cast to float32 first (for complex numbers: `tf.abs`).
  fix:
  - title: "cast to float32 before '${n.name}'"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.norm(tf.cast(x, tf.float32))"}
  evidence: ["tfjs-core/src/ops/norm.ts:normImpl", "tfjs-core/src/ops/sqrt.ts:sqrt_"]
- id: TFJ136
  name: other-fourier-length
  category: ops
  summary: A Fourier transform of a length that its input does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [RFFT, IRFFT], fft-length: other}}
  message: "'${n.name}' (op '${n.op}') asks for another length than its input ${n.in0.shape} has, which TensorFlow.js does not read"
  note: >-
    TensorFlow.js transforms the whole last axis: n numbers, or back to 2(n - 1) of them. With another length the result has
    another shape, or just other numbers. Cut or pad the signal to the length before. Conversion cuts where the length is
    constant, but for odd lengths of the inverse transform, which TensorFlow.js cannot compute at all. If this cannot be decided,
    give the length as a constant, or the last axis a fixed size.
  fix:
  - title: "cut or pad the signal before '${n.name}', and use an even length"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.signal.rfft(x[..., :length])"}
  evidence:
  - tfjs-converter/python/tensorflowjs/op_list/spectral.json
  - tfjs-core/src/ops/spectral/rfft.ts:rfft_
  - tfjs-core/src/ops/spectral/irfft.ts:irfft_
- id: TFJ137
  name: inverse-fourier-rank
  category: ops
  summary: An inverse Fourier transform to real numbers of other than 2 or 3 dimensions.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: IRFFT, inputs: [{index: 0, rank: 1}]}
    - node: {as: n, op: IRFFT, inputs: [{index: 0, rank: {ge: 4}}]}
  message: "'${n.name}' transforms back a tensor of shape ${n.in0.shape}, whose shape TensorFlow.js does not keep"
  note: >-
    TensorFlow.js puts all axes but the last into one and takes them apart for three dimensions only. So a vector gets a batch of
    one, and four dimensions become two. Reshape to two dimensions before and back after, as conversion does for known shapes.
  fix:
  - title: "reshape to two dimensions before '${n.name}', and back after it"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.reshape(tf.signal.irfft(tf.reshape(x, [-1, bins])), [a, b, c, 2 * (bins - 1)])"}
  evidence: ["tfjs-core/src/ops/spectral/irfft.ts:irfft_"]
- id: TFJ140
  name: remainder-of-mixed-signs
  category: numerics
  summary: A remainder with the sign of the dividend, to which TensorFlow.js gives that of the divisor.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Mod}}
  where:
    not:
      any:
      - all: [{range: {input: 0, ge: 0}}, {range: {input: 1, ge: 0}}]
      - all: [{range: {input: 0, le: 0}}, {range: {input: 1, le: 0}}]
  message: "'${n.name}' takes remainders of numbers of both signs, which TensorFlow.js computes like FloorMod"
  note: >-
    For 7 and -2, TensorFlow's Mod gives 1, TensorFlow.js -1; for numbers of one sign they agree. Conversion of a TensorFlow model
    writes it otherwise. In a `model.json` it is right only as long as both operands have the same sign.
  fix:
  - title: "write tf.sign(x) * (tf.abs(x) % tf.abs(y))"
    applicability: suggestion
    snippet: {language: python, text: "r = tf.sign(x) * tf.math.floormod(tf.abs(x), tf.abs(y))"}
  evidence: ["tfjs-converter/src/operations/executors/arithmetic_executor.ts:executeOp", "tfjs-core/src/ops/mod.ts:mod_"]
- id: TFJ141
  name: quotient-of-whole-numbers
  category: numerics
  summary: A division of whole numbers, which TensorFlow rounds towards zero and TensorFlow.js down.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Div, inputs: [{index: 0, runtime: [int32]}]}}
  where:
    not:
      any:
      - all: [{range: {input: 0, ge: 0}}, {range: {input: 1, ge: 0}}]
      - all: [{range: {input: 0, le: 0}}, {range: {input: 1, le: 0}}]
  message: "'${n.name}' divides whole numbers of both signs, which TensorFlow.js rounds down"
  note: >-
    -7 / 2 is -3 in TensorFlow and -4 in TensorFlow.js; quotients that are not negative agree. Conversion of a TensorFlow model
    writes it otherwise.
  fix:
  - title: "divide absolute values and put the sign back"
    applicability: suggestion
    snippet: {language: python, text: "q = tf.sign(x) * tf.sign(y) * (tf.abs(x) // tf.abs(y))"}
  evidence: ["tfjs-core/src/ops/div.ts:div_"]
- id: TFJ142
  name: floor-division-of-floats
  category: dtypes
  summary: A floor division of floats, whose result is int32 in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: FloorDiv, inputs: [{index: 0, runtime: [float32]}]}}
  where:
    not:
      all:
      - range: {input: 0, ge: -2147483647, le: 2147483647}
      - range: {input: 1, ge: 1}
  message: "'${n.name}' is a floor division of floats, whose result is int32 in TensorFlow.js"
  note: >-
    Ops that want floats (Softmax, Conv2D, Sqrt) throw on it; infinity, NaN and what is beyond int32 become other numbers. Where just
    arithmetic with floats follows and the quotients are small, the result is right: excuse the finding then. Conversion of a TensorFlow
    model writes the floor of the quotient instead.
  fix:
  - title: "write the floor of the quotient"
    applicability: suggestion
    snippet: {language: python, text: "q = tf.floor(x / y)"}
  evidence: ["tfjs-backend-cpu/src/kernels/FloorDiv.ts:floorDivConfig", "tfjs-backend-webgl/src/kernels/FloorDiv.ts:floorDiv"]
- id: TFJ145
  name: complex-of-two-shapes
  category: ops
  summary: Real and imaginary parts of different shapes.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Complex, broadcasts: any}}
  message: "'${n.name}' joins a real part of shape ${n.in0.shape} with an imaginary part of shape ${n.in1.shape}"
  note: >-
    TensorFlow spreads one over the other; TensorFlow.js throws "real and imag shapes must match". Bring both to one shape first.
  fix:
  - title: "bring both parts to one shape"
    applicability: suggestion
    snippet: {language: python, text: "z = tf.complex(real + tf.zeros_like(imag), imag + tf.zeros_like(real))"}
  evidence: ["tfjs-core/src/ops/complex.ts:complex_"]
- id: TFJ146
  name: transform-of-several-images
  category: backends
  summary: A projective transform of several images, of which the cpu backend transforms the first.
  severity: error
  applies: {phase: converted, backends: [cpu]}
  match: {node: {as: n, op: ImageProjectiveTransformV3, inputs: [{index: 0, sizes: {0: {ge: 2}}}]}}
  message: "'${n.name}' transforms images of shape ${n.in0.shape}: the cpu backend transforms the first only"
  note: >-
    There is no error: on the cpu backend all images but the first are filled with one value; webgl and wasm transform all.
    Transform one image at a time, fix the batch to 1 (`--dim INPUT:0=1`), or judge the model for the backends that the page uses
    (`--backend webgl`).
  fix:
  - title: "fix the batch of images to 1, or use the webgl backend"
    applicability: suggestion
    snippet: {language: javascript, text: "await tf.setBackend('webgl');"}
  evidence: ["tfjs-backend-cpu/src/kernels/Transform.ts:transform"]
- id: TFJ147
  name: crossed-resize-modes
  category: ops
  summary: A resize by aligned corners and by half pixels at once.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [ResizeBilinear, ResizeNearestNeighbor], attrs: {align_corners: true, half_pixel_centers: true}}}
  message: "'${n.name}' (op '${n.op}') asks for align_corners and half_pixel_centers, which exclude each other"
  note: >-
    TensorFlow.js throws, as TensorFlow does. Choose one of them.
  fix:
  - title: "set one of align_corners and half_pixel_centers to false"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/image/resize_bilinear.ts:resizeBilinear_
  - tfjs-core/src/ops/image/resize_nearest_neighbor.ts:resizeNearestNeighbor_
- id: TFJ149
  name: nearest-pixel-ties
  category: numerics
  summary: Boxes cut out with the nearest pixel, which may be another one at ties.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: CropAndResize, attrs: {method: nearest}}}
  message: "'${n.name}' takes nearest pixels, which may be neighbours of TensorFlow's where a point lies between two"
  note: >-
    TensorFlow computes the place in float32, the cpu backend of TensorFlow.js in double precision. Only points in the very middle
    between two pixels are concerned, which boxes on a grid have.
  evidence: ["tfjs-backend-cpu/src/kernels/CropAndResize.ts:cropAndResize"]
- id: TFJ150
  name: sign-of-nan
  category: numerics
  summary: Signs, of which that of NaN is 0 in TensorFlow.js.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: Sign, inputs: [{index: 0, runtime: [float32]}]}}
  message: "'${n.name}' gives 0 for NaN, where TensorFlow gives NaN"
  note: >-
    It only matters if the model computes NaN and something relies on it. All other numbers have the same sign in both.
  evidence: ["tfjs-backend-cpu/src/kernels/Sign.ts:sign"]
- id: TFJ151
  name: wrong-input-dtype
  category: dtypes
  summary: An input of a type that TensorFlow computes with and TensorFlow.js does not take there.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, input-demand: kind}}
  message: "input ${input.index} of '${n.name}' (op '${n.op}') is ${input.given} in TensorFlow.js, which takes ${input.wanted} there"
  note: >-
    The page throws "must be ${input.wanted} tensor, but got ${input.given} tensor". Cast before the op, and back after it if the
    model needs the type.
  fix:
  - title: "cast to ${input.wanted} before '${n.name}'"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.nn.depth_to_space(tf.cast(x, tf.float32), 2), x.dtype)"}
  evidence: ["tfjs-core/src/tensor_util_env.ts:assertDtype", Rules/compat/tfjs-ops.yaml]
- id: TFJ152
  name: misplaced-same-padding
  category: ops
  summary: A convolution or pool of volumes with padding SAME and strides over its window, which TensorFlow.js places elsewhere.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Conv3D, MaxPool3D, AvgPool3D], same-padding: misplaced}}
  message: "'${n.name}' (op '${n.op}') has padding SAME and strides [${n.attr.strides}] over its window, which TensorFlow.js moves by one"
  note: >-
    The window is smaller than the stride, so nothing has to be padded, and the rest is negative. TensorFlow.js halves it
    downwards: where it is odd, every window begins one element too late, without an error (a kernel of 1 with stride 2 on an even
    size: the shortcut of a residual network). Say padding VALID, which is the same for a kernel of 1. If this cannot be decided,
    give the axis a fixed size, or use VALID.
  fix:
  - title: "use padding VALID, cutting the input to the size that is used"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.nn.conv3d(x, kernel, strides, \"VALID\")   # for a kernel of 1 the same as SAME"}
  evidence: ["tfjs-core/src/ops/conv_util.ts:get3DPadAndOutInfo"]
- id: TFJ930
  name: missing-versions
  category: integrity
  summary: A graph without the versions message.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: missing-versions}
  message: "the graph has no 'versions', and TensorFlow.js reads the producer there while it loads the model"
  note: >-
    Loading throws "Cannot read properties of undefined (reading 'producer')". An empty object is enough, but without the number of the
    producer no one can tell which defaults hold.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "write the versions of the GraphDef into modelTopology"
    applicability: suggestion
    snippet: {language: javascript, text: '"versions": {"producer": 1882}'}
  evidence: [tfjs-converter/src/executor/graph_model.ts:loadWithWeightMap]
- id: TFJ931
  name: function-without-list
  category: integrity
  summary: A function that does not list its inputs or its outputs.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: function-without-list}
  message: "function '${fact.function}' has no '${fact.list}', and TensorFlow.js goes through that list while it loads the model"
  note: >-
    Protobuf's JSON leaves out what is empty, so a branch that captures nothing has no list of inputs. Loading throws
    "Cannot read properties of undefined (reading 'forEach')", even if nothing calls the function.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "write the empty list into the function's signature"
    applicability: suggestion
    snippet: {language: javascript, text: '"inputArg": []'}
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:mapFunction]
- id: TFJ932
  name: unloadable-weight
  category: dtypes
  summary: A weight that the loader refuses.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: unloadable-weight}
  message: "weight '${fact.weight}' (${fact.dtype}, stored as ${fact.storage}) cannot be loaded: ${fact.reason}"
  note: >-
    Loading the model throws, whether anything reads the weight or not. The loader knows float32, int32, bool, string and complex64;
    float32 and int32 may be quantized to uint8 or uint16, with min and scale, and float32 to float16.
    The official converter writes uint8 and uint16 constants as they are, and cannot load its own files then.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "widen the constant to int32 in the model and convert again"
    applicability: suggestion
    snippet: {language: python, text: "table = tf.constant(table.numpy().astype('int32'))"}
  evidence: [tfjs-core/src/io/io_utils.ts:decodeWeight, tfjs-converter/python/tensorflowjs/write_weights.py]
- id: TFJ933
  name: constant-without-weight
  category: integrity
  summary: A constant whose elements are not in the weight files.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: constant-without-weight}
  message: "constant '${fact.node}' has no weight of that name"
  note: >-
    The model loads, and then throws "Cannot compute the outputs … Missing the following inputs": TensorFlow.js takes the constant for
    an input that was not fed. What the node's own `value` says is never read.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "restore the weights that belong to this graph"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/model_analysis.ts:getExecutionSubgraph]
- id: TFJ934
  name: duplicate-weight
  category: integrity
  summary: Two weights have one name.
  severity: error
  applies: {formats: [tfjs_graph_model]}
  match: {fact: duplicate-weight}
  message: "two weights are called '${fact.weight}'; TensorFlow.js keeps the last one"
  note: >-
    Weights are found by name, for the main graph and all functions alike. One of the two constants silently gets the
    elements of the other.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-core/src/io/io_utils.ts:decodeWeights, tfjs-converter/python/tensorflowjs/write_weights.py]
- id: TFJ937
  name: name-of-object
  category: integrity
  summary: A node that is called like a property of every JavaScript object.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      node-name:
        in:
        - constructor
        - hasOwnProperty
        - isPrototypeOf
        - propertyIsEnumerable
        - toLocaleString
        - toString
        - valueOf
        - __defineGetter__
        - __defineSetter__
        - __lookupGetter__
        - __lookupSetter__
        - __proto__
  message: "the name '${n.name}' is one that every JavaScript object has, so TensorFlow.js takes the node's result as already there"
  note: >-
    The runtime keeps results in a plain object, by the nodes' names. A node of this name is never run and gives `undefined`; if it
    is an input or a constant, `predict` and `execute` throw and only `executeAsync` works.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "rename the node and every input that names it"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:transformGraph, tfjs-converter/src/executor/graph_executor.ts:execute]
- id: TFJ941
  name: waits-for-switch
  category: control-flow
  summary: A node with a control input from a Switch.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      not: {op-name: [Const]}
      controls:
        producer-not:
          [
            Abs, Acos, Acosh, Add, AddN, AddV2, All, Any, ArgMax, ArgMin, Asin, Asinh, Assert, AssignVariableOp, Atan, Atan2, Atanh, AvgPool, AvgPool3D,
            BatchMatMul, BatchMatMulV2, BatchToSpaceND, BiasAdd, Bincount, BitwiseAnd, BroadcastArgs, BroadcastTo, Cast, Ceil, CheckNumerics, ClipByValue,
            Complex, ComplexAbs, Concat, ConcatV2, Const, Conv1D, Conv2D, Conv2DBackpropInput, Conv3D, Cos, Cosh, CropAndResize, Cumprod, Cumsum, DenseBincount,
            DepthToSpace, DepthwiseConv2d, DepthwiseConv2dNative, Dilation2D, Div, DivNoNan, Einsum, Elu, EmptyTensorList, EnsureShape, Enter, Equal, Erf,
            EuclideanNorm, Exit, Exp, ExpandDims, Expm1, FFT, FakeQuantWithMinMaxVars, Fill, Floor, FloorDiv, FloorMod, FusedBatchNorm, FusedBatchNormV2,
            FusedBatchNormV3, FusedDepthwiseConv2dNative, Gather, GatherNd, GatherV2, Greater, GreaterEqual, HashTable, HashTableV2, IFFT, IRFFT, Identity,
            IdentityN, If, Imag, ImageProjectiveTransformV3, InitializeTable, InitializeTableFromTextFileV2, InitializeTableV2, IsFinite, IsInf, IsNan, LRN,
            LeakyRelu, Less, LessEqual, LinSpace, ListDiff, Log, Log1p, LogSoftmax, LogicalAnd, LogicalNot, LogicalOr, LookupTableFind, LookupTableFindV2,
            LookupTableImport, LookupTableImportV2, LookupTableSize, LookupTableSizeV2, LoopCond, LowerBound, MatMul, MatrixBandPart, Max, MaxPool, MaxPool3D,
            MaxPoolWithArgmax, Maximum, Mean, Merge, Min, Minimum, MirrorPad, Mod, Mul, Multinomial, MutableHashTableV2, Neg, NextIteration, NoOp,
            NonMaxSuppressionV2, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5, NotEqual, OneHot, Ones, OnesLike, Pack, Pad, PadV2,
            PartitionedCall, Placeholder, PlaceholderWithDefault, Pow, Prelu, Print, PrintV2, Prod, RFFT, RaggedGather, RaggedRange, RaggedTensorToTensor,
            RandomStandardNormal, RandomUniform, RandomUniformInt, Range, Rank, ReadVariableOp, Real, RealDiv, Reciprocal, Relu, Relu6, Reshape, ResizeBilinear,
            ResizeNearestNeighbor, Reverse, ReverseV2, Round, Rsqrt, ScatterNd, Select, SelectV2, Selu, Shape, ShapeN, Sigmoid, Sign, SimpleMLCreateModelResource,
            SimpleMLInferenceOpWithHandle, SimpleMLLoadModelFromPathWithHandle, Sin, Sinh, Size, Slice, Snapshot, Softmax, Softplus, SpaceToBatchND,
            SparseFillEmptyRows, SparseReshape, SparseSegmentMean, SparseSegmentSum, SparseToDense, Split, SplitV, Sqrt, Square, SquaredDifference, Squeeze,
            StatefulPartitionedCall, StatelessIf, StatelessWhile, StaticRegexReplace, StopGradient, StridedSlice, StringNGrams, StringSplit,
            StringToHashBucketFast, Sub, Sum, Tan, Tanh, TensorArrayCloseV3, TensorArrayConcatV3, TensorArrayGatherV3, TensorArrayReadV3, TensorArrayScatterV3,
            TensorArraySizeV3, TensorArraySplitV3, TensorArrayV3, TensorArrayWriteV3, TensorListConcat, TensorListConcatV2, TensorListFromTensor,
            TensorListGather, TensorListGetItem, TensorListLength, TensorListPopBack, TensorListPushBack, TensorListReserve, TensorListResize, TensorListScatter,
            TensorListScatterV2, TensorListSetItem, TensorListSplit, TensorListStack, TensorScatterUpdate, Tile, TopKV2, Transpose, TruncatedNormal, Unique,
            UniqueV2, Unpack, UpperBound, VarHandleOp, Where, While, Zeros, ZerosLike, _Arg, _FusedConv2D, _FusedMatMul,
          ]
  message: "'${n.name}' (op '${n.op}') waits for a Switch, and so runs only if the predicate is false"
  note: >-
    TensorFlow.js takes a control input for a read of the first output. Of a Switch that output is there only if the predicate is false: in the body of a loop
    the node never runs, and the page throws "Cannot compute the outputs" or "reading 'id'". The official converter writes such loops for recurrent layers of Keras 3,
    `tf.map_fn` and others.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "remove the control inputs of the loop, and what only they read"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/graph_executor.ts:processChildNodes
  - tfjs-converter/src/operations/executors/utils.ts:getTensor
  - tfjs-converter/src/operations/executors/control_executor.ts:executeOp
- id: TFJ942
  name: merge-of-constant
  category: control-flow
  summary: A Merge with a constant for one of its inputs.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: Merge
      outputs: [{index: 0, consumed: true}]
      any:
      - {inputs: [{index: 0, const: true}]}
      - {inputs: [{index: 1, const: true}]}
  message: "'${n.name}' does not choose: one of its inputs is a constant, which is always there"
  note: >-
    A constant is there whatever the predicate says: control inputs do not hold back weights. TensorFlow.js takes the first input that it finds. The result is
    wrong, without an error. The official converter writes this for a branch that gives a constant (`tf.cond`, `break`, zeros where nothing was found).
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "make the branch depend on a tensor that went through the Switch, such as 'x * 0 + constant'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/control_executor.ts:executeOp, tfjs-converter/src/executor/model_analysis.ts:getExecutionSubgraph]
- id: TFJ943
  name: counted-control-input
  category: ops
  summary: A control input on an op that counts its inputs.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    any:
    # Takes its axis from the last input, whatever that is.
    - node: {as: n, op: [ConcatV2], controls: true}
    - node:
        as: n
        op: [AddN, Concat, Pack, Einsum, _FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative, If, StatelessIf, While, StatelessWhile]
        controls: {producer-not: [NoOp]}
  message: "'${n.name}' (op '${n.op}') has a control input, which TensorFlow.js takes for one of its tensors"
  note: >-
    The importer only strikes out the `^` and leaves control inputs among the inputs. This op takes all inputs, or the last one: it adds or
    stacks one tensor too many, takes it for the axis, or throws. A NoOp does no harm but to ConcatV2.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "remove the control input, or lead it through a NoOp"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:mapNode, tfjs-converter/src/operations/executors/utils.ts:getParamValue]
- id: TFJ945
  name: stored-call
  category: ops
  summary: A call of a function.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match: {node: {as: n, op: [PartitionedCall, StatefulPartitionedCall, RemoteCall, SymbolicGradient, Case, StatelessCase]}}
  message: "op '${n.op}' calls a function, which TensorFlow.js cannot"
  note: >-
    TensorFlow.js runs functions for If and While only; any other call throws "Unknown op '${n.op}'". The converter that wrote this file
    did not put the function's nodes in the place of the call.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_executor.ts:executeOp]
- id: TFJ951
  name: band-of-two-widths
  category: ops
  summary: A band of a matrix whose widths below and above the diagonal differ.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: MatrixBandPart
      any:
      - {values: {input: 1, some: {in: [0]}}, not: {values: {input: 2, some: {in: [0]}}}}
      - {values: {input: 2, some: {in: [0]}}, not: {values: {input: 1, some: {in: [0]}}}}
      - {values: {input: 1, some: {in: [-1]}}, not: {values: {input: 2, some: {in: [-1]}}}}
      - {values: {input: 2, some: {in: [-1]}}, not: {values: {input: 1, some: {in: [-1]}}}}
  message: "'${n.name}' keeps another width above the diagonal than below, and TensorFlow.js reads one for both"
  note: >-
    TensorFlow.js takes the width below the diagonal for the one above, too, so a mask of a transformer lets through what it should hide, or nothing. The result is
    wrong, without an error. `tfjslint convert` writes the mask by comparisons.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-converter/python/tensorflowjs/op_list/matrices.json]
- id: TFJ952
  name: lookup-of-other-rank
  category: ops
  summary: A lookup of keys that are no vector.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model]}
  match: {node: {as: n, op: [LookupTableFind, LookupTableFindV2], not: {inputs: [{index: 1, rank: 1}]}}}
  message: "'${n.name}' looks up keys that are no vector, and TensorFlow.js gives a vector whatever shape they have"
  note: >-
    The result has as many elements as there are keys, but rank 1: a table of words for each sentence becomes one long list, and a single key gives [1]. The
    result is wrong, or a later node throws.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "flatten the keys, and reshape what is found"
    applicability: suggestion
    snippet: {language: python, text: "ids = tf.reshape(table.lookup(tf.reshape(words, [-1])), tf.shape(words))"}
  evidence: [tfjs-converter/src/executor/hash_table.ts:find]
- id: TFJ953
  name: scatter-into-weight
  category: backends
  summary: A scattered update of a constant.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model], backends: [cpu]}
  match: {node: {as: n, op: TensorScatterUpdate, inputs: [{index: 0, const: true}]}}
  message: "'${n.name}' writes into a weight, which stays changed"
  note: >-
    The cpu backend writes the updates into the tensor that it is given. A weight stays changed for all later runs, so the second result may be wrong,
    without an error. `tfjslint convert` gives the op a copy.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "give the op a copy, such as the tensor plus 0"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/TensorScatterUpdate.ts, tfjs-backend-cpu/src/kernels/Scatter_impl.ts]
- id: TFJ954
  name: narrowed-slice-bound
  category: ops
  summary: A slice that ends at -1 where the bound had 64 bits.
  severity: error
  applies: {phase: converted, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: StridedSlice
      attrs: {Index: [int64], end_mask: [0], shrink_axis_mask: [0], new_axis_mask: [0], ellipsis_mask: [0]}
      inputs: [{index: 2, const: true}]
      values: {input: 2, some: {in: [-1]}}
  where: {undecided: whether the slice ended at -1 or at 2^63 - 1 before its bounds were cut to 32 bits}
  message: "cannot tell where '${n.name}' ends: -1 is also what is left of 2^63 - 1 (to the end) in 32 bits"
  note: >-
    Exporters write "to the end" as the greatest number of 64 bits. The official converter keeps the lower 32 bits, which are -1, and the slice
    loses its last element, without an error. The file does not tell which of the two was meant.
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  evidence: [tfjs-converter/python/tensorflowjs/write_weights.py]
- id: TFJ955
  name: merge-index
  category: control-flow
  summary: A Merge of which the second output is read.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match: {node: {as: n, op: Merge, outputs: [{index: 1, consumed: true}]}}
  message: "the number of the input that '${n.name}' took is read, and TensorFlow.js does not give it"
  note: >-
    TensorFlow.js gives the value alone. What reads the second output of a Merge never runs, and the page throws "Cannot compute the outputs".
  fix:
  - title: "convert the model again from its source with tfjslint convert"
    applicability: suggestion
  - title: "compute the number from the predicate"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/control_executor.ts:executeOp]
- id: TFJ956
  name: table-in-stored-function
  category: control-flow
  summary: A table that is used in a function of the file.
  severity: error
  applies: {phase: source, formats: [tfjs_graph_model]}
  match:
    node:
      as: n
      op: [HashTable, HashTableV2, LookupTableFind, LookupTableFindV2, LookupTableImport, LookupTableImportV2, LookupTableSize, LookupTableSizeV2]
      in-function: true
  message: "'${n.name}' (op '${n.op}') uses a table in a branch or loop body, which has no access to tables"
  note: >-
    TensorFlow.js hands the tables of a model to its main graph only. In the functions of `If` and `While` a lookup throws
    "Cannot read properties of undefined (reading 'getHashTableById')".
  fix:
  - title: "look the keys up before the branch or loop, and convert again"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/graph_executor.ts, tfjs-converter/src/operations/executors/hash_table_executor.ts]
- id: TFJ601
  name: narrow-integer-arithmetic
  category: numerics
  summary: Arithmetic in 8 or 16 bits, which does not wrap around in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node: {as: n, op: [Add, AddV2, Sub, Mul, SquaredDifference], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
    - node: {as: n, op: [Square, Pow], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
    - node: {as: n, op: [Sum, Prod, Cumsum, Cumprod], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
    - node: {as: n, op: [AddN], dtype: {attr: T, in: [int8, uint8, int16, uint16]}}
  where:
    not:
      any:
      # Operands so small that no result leaves its type.
      - all:
        - op-name: [Add, AddV2]
        - range: {input: 0, ge: -63, le: 63}
        - range: {input: 1, ge: -63, le: 63}
      - all:
        - op-name: [Mul]
        - range: {input: 0, ge: -11, le: 11}
        - range: {input: 1, ge: -11, le: 11}
      - all:
        - op-name: [Square]
        - range: {input: 0, ge: -11, le: 11}
      # Of these, bounds of the operands do not say it.
      - all:
        - op-name: [Sub, SquaredDifference, Pow, Sum, Prod, Cumsum, Cumprod, AddN]
        - undecided: whether every result fits its type
  message: "'${n.op}' computes in ${n.attr.T}; TensorFlow.js computes in int32, where nothing wraps around"
  note: >-
    250 + 10 is 4 in TensorFlow's uint8, and 260 in TensorFlow.js. Cast to int32 or float32 before computing if that is what is meant, or wrap
    around explicitly (`tf.math.floormod(x, 256)`).
  fix:
  - title: "compute in int32"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(a, tf.int32) + tf.cast(b, tf.int32)"}
  evidence: [Rules/compat/dtypes.yaml, tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam]
- id: TFJ602
  name: narrow-integer-cast
  category: numerics
  summary: Whole numbers cut to 8 bits, which stay as they are in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: Cast
        all:
        - dtype: {attr: DstT, in: [uint8]}
        - dtype: {attr: SrcT, in: [int8, int16, uint16, int32, uint32, int64, uint64]}
        - not: {range: {input: 0, ge: 0, le: 255}}
    - node:
        as: n
        op: Cast
        all:
        - dtype: {attr: DstT, in: [int8]}
        - dtype: {attr: SrcT, in: [uint8, int16, uint16, int32, uint32, int64, uint64]}
        - not: {range: {input: 0, ge: -128, le: 127}}
  message: "'${n.name}' casts ${n.attr.SrcT} to ${n.attr.DstT}; TensorFlow.js keeps numbers that do not fit"
  note: >-
    300 becomes 44 in TensorFlow's uint8 and stays 300 in TensorFlow.js. Clip or wrap around first: `tf.clip_by_value(x, 0, 255)`,
    `tf.math.floormod(x, 256)`.
  fix:
  - title: "clip before the cast"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.clip_by_value(x, 0, 255), tf.uint8)"}
  evidence: [tfjs-core/src/ops/cast.ts:cast_, Rules/compat/dtypes.yaml]
- id: TFJ603
  name: float-to-byte
  category: numerics
  summary: Floats cast to 8 bits, which are not cut to their range in TensorFlow.js.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match:
    node:
      as: n
      op: Cast
      all:
      - dtype: {attr: DstT, in: [int8, uint8]}
      - dtype: {attr: SrcT, in: [float16, bfloat16, float32, float64]}
  message: "'${n.name}' casts ${n.attr.SrcT} to ${n.attr.DstT}; TensorFlow.js keeps numbers beyond its range"
  note: >-
    Of a float that does not fit, TensorFlow makes what the processor gives, TensorFlow.js the whole number itself (300.7 becomes 300). Clip
    first, as `tf.saturate_cast` does; then both are the same.
  fix:
  - title: "use tf.saturate_cast"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.saturate_cast(x, tf.uint8)"}
  evidence: [tfjs-core/src/ops/cast.ts:cast_]
- id: TFJ604
  name: integer-mean
  category: numerics
  summary: The mean of whole numbers, which is no whole number in TensorFlow.js.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: Mean, dtype: {attr: T, in: [int8, uint8, int16, uint16, int32, uint32, int64, uint64]}}}
  message: "'${n.name}' is the mean of ${n.attr.T}, which TensorFlow.js gives as float32 with its fraction"
  note: >-
    TensorFlow cuts the mean of integers towards zero. In TensorFlow.js the fraction stays, and integer ops behind it throw or compute something
    else. Cast to float32 first, or divide the sum.
  fix:
  - title: "cast to float32 before the mean, and back where whole numbers are wanted"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.reduce_mean(tf.cast(x, tf.float32), axis), tf.int32)"}
  evidence: [tfjs-core/src/ops/mean.ts:mean_, tfjs-backend-cpu/src/kernels/Mean.ts]
- id: TFJ605
  name: large-int64-factor
  category: numerics
  summary: Whole numbers of 64 bits multiplied by a large one.
  severity: warning
  applies: {phase: converted}
  match:
    any:
    - node:
        as: n
        op: Mul
        dtype: {attr: T, in: [int64, uint64, uint32]}
        inputs: [{index: 1, const: true}]
        values: {input: 1, some: {ge: 65536}}
    - node:
        as: n
        op: Mul
        dtype: {attr: T, in: [int64, uint64, uint32]}
        inputs: [{index: 0, const: true}]
        values: {input: 0, some: {ge: 65536}}
  message: "'${n.name}' multiplies ${n.attr.T} by a number above 65535; beyond 2147483647 TensorFlow.js wraps around"
  note: >-
    TensorFlow.js holds 64-bit integers in 32 bits. A hash or a combined key that needs more comes out wrong, without an error. Keep products
    below 2^31.
  fix:
  - title: "keep products below 2^31, or compute the key in the page"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, Rules/compat/dtypes.yaml]
- id: TFJ606
  name: random-numbers
  category: numerics
  summary: Random numbers, which are others than TensorFlow's.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: [RandomUniform, RandomStandardNormal, TruncatedNormal, Multinomial]}}
  message: "'${n.op}' draws other random numbers than TensorFlow"
  note: >-
    The distribution is the same, the numbers are not. A seed does not help: TensorFlow.js has another generator, reads one of the two seeds only,
    and none for RandomUniform. If this is dropout or noise for training, export the model for inference.
  fix:
  - title: "export the model for inference, if this is dropout or noise"
    applicability: suggestion
    snippet: {language: python, text: "model(x, training=False)"}
  evidence: [tfjs-converter/src/operations/executors/creation_executor.ts:executeOp]
- id: TFJ607
  name: unsorted-top-k
  category: numerics
  summary: The largest elements in no order, which TensorFlow.js sorts.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: TopKV2, attrs: {sorted: [false]}}}
  message: "'${n.name}' gives its largest elements in an order of its own in TensorFlow, and sorted in TensorFlow.js"
  note: >-
    They are the same elements. What relies on their order does so by chance in TensorFlow, too.
  fix:
  - title: "ask for sorted elements, to have one order everywhere"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/kernels/TopK_impl.ts]
- id: TFJ608
  name: range-of-floats
  category: numerics
  summary: A range of floats whose number of elements rounding decides.
  severity: {recommended: info, strict: warning}
  applies: {phase: converted}
  match: {node: {as: n, op: Range, dtype: {attr: Tidx, in: [float16, bfloat16, float32]}}}
  message: "'${n.name}' counts in floats; TensorFlow.js rounds differently and may give one element more or less"
  note: >-
    TensorFlow.js adds up in double precision: `tf.range(0.0, 0.3, 0.1)` has 3 elements in TensorFlow and 4 in TensorFlow.js. Count in integers
    and multiply.
  fix:
  - title: "count in integers and multiply"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.cast(tf.range(n), tf.float32) * step"}
  evidence: [tfjs-core/src/ops/range.ts:range]
- id: TFJ609
  name: narrowed-output
  category: dtypes
  summary: An output of a type that a page reads otherwise.
  severity: info
  applies: {phase: converted}
  match: {output: {as: o, dtype: [int64, uint32, uint64, float64, complex128]}}
  message: "output '${o.key}' is ${o.dtype}; the page reads it as ${o.runtime}"
  note: >-
    TensorFlow.js has neither 64-bit integers nor double precision. Whole numbers beyond ±2147483647 cannot come out.
  fix:
  - title: "read int32 where the model says int64, float32 where it says float64"
    applicability: suggestion
    snippet: {language: javascript, text: "const classes = await output.data();   // an Int32Array"}
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam, Rules/compat/dtypes.yaml]
- id: TFJ101
  name: unsupported-op
  category: ops
  summary: A TensorFlow op that TensorFlow.js does not implement and that no other ops are known to replace.
  severity: error
  applies: {phase: converted}
  declarable: true
  match:
    any:
    - node: {as: n, op: {class: unsupported}, not: {op-family: variables}}
    - node: {as: n, op: {class: rewritable}, op-name: [MatrixInverse, MatrixSolve]}
  message: "op '${n.op}' has no TensorFlow.js implementation"
  note: >-
    The model loads, and then throws "Unknown op '${n.op}'" as soon as the page runs it. Known replacement:
    ${n.rewrite}. Move this step out of the model (into the page's own JavaScript, before or after the model runs),
    or say it with ops that TensorFlow.js has and export again. If the page registers the op with `tf.registerOp`, declare
    it under `custom_ops` with a reason.
  fix:
  - title: "move '${n.op}' out of the model: end the exported function before it and do this step in the page"
    applicability: suggestion
  - title: "implement '${n.op}' in the page and declare it"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        tf.registerOp('${n.op}', (node) => {
          const [x] = node.inputs;
          return [/* the op's outputs, computed with tf.* */];
        });
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:mapNode
  - tfjs-converter/src/operations/operation_executor.ts:executeOp
  - Rules/compat/tf-op-classes.yaml
- id: TFJ102
  name: custom-op
  category: ops
  summary: An op that neither TensorFlow nor TensorFlow.js knows.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: custom}}}
  message: "custom op '${n.op}' is known neither to TensorFlow nor to TensorFlow.js"
  note: >-
    The op comes from a library that was loaded into TensorFlow. A page cannot load that library: running the model throws
    "Unknown op '${n.op}'", unless the page registers an implementation of its own with `tf.registerOp` before it loads
    the model. If it does, declare the op under `custom_ops`, with a reason. If not, replace the op by standard ones and export again.
  fix:
  - title: "declare '${n.op}' under custom_ops, if the page registers it"
    applicability: suggestion
    snippet:
      language: yaml
      text: |
        custom_ops:
          - {op: ${n.op}, reason: "registered in ..."}
  - title: "register '${n.op}' in the page before the model is loaded"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        tf.registerOp('${n.op}', (node) => {
          const [x] = node.inputs;
          return [/* the op's outputs, computed with tf.* */];
        });
        const model = await tf.loadGraphModel(url);
  - title: "replace '${n.op}' by standard ops and export the model again"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/custom_op/register.ts:registerOp
  - tfjs-converter/src/operations/operation_executor.ts:executeOp
- id: TFJ103
  name: never-executable-op
  category: ops
  summary: An op that TensorFlow.js lists but that fails on every graph that TensorFlow writes.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: broken}}}
  message: "op '${n.op}' is listed by TensorFlow.js but fails whenever it runs"
  note: >-
    TensorFlow.js names the op, so the official converter accepts it, but its executor is missing or reads inputs that
    TensorFlow's op does not have. Running the model throws. What to write instead: ${n.rewrite} (conditions: ${n.conditions}).
  fix:
  - title: "write '${n.op}' with ops that run, and export the model again"
    applicability: suggestion
  - title: "implement '${n.op}' in the page with tf.registerOp and declare it under custom_ops"
    applicability: suggestion
  evidence: [Rules/compat/tfjs-ops.yaml, tfjs-converter/src/operations/operation_mapper.ts]
- id: TFJ104
  name: op-too-new
  category: ops
  summary: An op that TensorFlow.js implements, but not in the release of the page.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: other-release}}}
  message: "op '${n.op}' is not in TensorFlow.js ${target.tfjs}"
  note: >-
    The first release that runs it is ${n.since}. With ${target.tfjs} the model loads and then throws "Unknown op '${n.op}'".
    Load a newer release in the page, or, if that is what the page does already, say so with `--tfjs`.
  fix:
  - title: "load TensorFlow.js ${n.since} or later in the page, and lint with --tfjs"
    applicability: suggestion
    snippet:
      language: shell
      text: "tfjslint --tfjs ${n.since} MODEL"
  evidence: [Rules/compat/tfjs-ops.yaml, tags tfjs-v* of tensorflow/tfjs]
- id: TFJ105
  name: missing-kernel
  category: backends
  summary: An op whose kernel a backend of the target does not have.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: {class: [supported, wrong]}}}
  where: {kernel-missing: any}
  message: "op '${n.op}' has no kernel on ${backends.missing} in TensorFlow.js ${target.tfjs}"
  note: >-
    Missing: ${kernels.missing}. TensorFlow.js never falls back to another backend: the model throws "Kernel '…' not
    registered for backend '…'". Backends that have all it needs: ${backends.present}. Use one of those
    (`tf.setBackend`), or do without the op.
  fix:
  - title: "run the model on another backend: ${backends.present}"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        // has every kernel: ${backends.present}
        await tf.setBackend('webgl');
        await tf.ready();
  - title: "replace '${n.op}' by ops that ${backends.missing} has, and export the model again"
    applicability: suggestion
  evidence: [Rules/compat/kernels.yaml, tfjs-core/src/engine.ts:runKernel]
- id: TFJ106
  name: decision-forest-op
  category: ops
  summary: An op of TensorFlow Decision Forests, which only the package tfjs-tfdf runs.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: decision-forest}}}
  message: "op '${n.op}' needs the package tfjs-tfdf in the page"
  note: >-
    TensorFlow.js itself does not run decision forests. The package `@tensorflow/tfjs-tfdf` registers these ops and loads
    the forest's files besides `model.json`. If the page loads it, declare the op under `custom_ops`.
  fix:
  - title: "load @tensorflow/tfjs-tfdf in the page and declare '${n.op}' under custom_ops"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        import * as tfdf from '@tensorflow/tfjs-tfdf';
        const model = await tfdf.loadTFDFModel(url);
  evidence: [tfjs-converter/python/tensorflowjs/op_list/tfdf.json, Rules/compat/tfjs-ops.yaml]
- id: TFJ107
  name: rewritable-op
  category: ops
  summary: A TensorFlow op that TensorFlow.js does not implement but that others replace.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: rewritable}}}
  where: {not: {op-name: [MatrixInverse, MatrixSolve]}}
  message: "op '${n.op}' has no TensorFlow.js implementation, but can be written with ops that have one"
  note: >-
    Write instead: `${n.rewrite}`. Conditions: ${n.conditions}. Exactness: ${n.exactness}. Without that the
    model loads and then throws "Unknown op '${n.op}'".
  fix:
  - title: "replace '${n.op}' by ${n.rewrite}"
    applicability: suggestion
  - title: "implement '${n.op}' in the page with tf.registerOp and declare it under custom_ops"
    applicability: suggestion
  evidence: [Rules/compat/tf-op-classes.yaml, tfjs-converter/src/operations/operation_executor.ts:executeOp]
- id: TFJ108
  name: leftover-training-op
  category: ops
  summary: Variables or training steps that should not be in a model that only predicts.
  severity: error
  applies: {phase: converted}
  declarable: true
  match:
    any:
    - node: {as: n, op: {class: removed}, removed-by: [freezing, training]}
    - node: {as: n, op: {class: unsupported}, op-family: variables}
  message: "op '${n.op}' belongs to variables or training and cannot run in a page"
  note: >-
    A page runs a frozen model: each variable becomes a constant. That is not possible where a variable has no value in the
    checkpoint or is written while the model runs, so this node stays and throws "Unknown op '${n.op}'". Export
    an inference function that only reads its variables; where the model has state, pass it in as an input and give it back as an output.
  fix:
  - title: "export an inference-only function: no optimizer, no assignments, all variables tracked by the saved object"
    applicability: suggestion
    snippet:
      language: python
      text: |
        @tf.function(input_signature=[tf.TensorSpec([None, ...], tf.float32)])
        def serve(x):
            return model(x, training=False)

        tf.saved_model.save(model, path, signatures={"serving_default": serve})
  - title: "take the state as an input and give it back as an output"
    applicability: suggestion
    snippet:
      language: python
      text: |
        @tf.function(input_signature=[...])
        def step(x, state):
            y, new_state = model.step(x, state)
            return {"y": y, "state": new_state}
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:transformGraph, Rules/compat/tf-op-classes.yaml]
- id: TFJ109
  name: always-wrong-op
  category: ops
  summary: An op that TensorFlow.js runs with another result than TensorFlow.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: wrong}}}
  message: "op '${n.op}' runs in TensorFlow.js but gives something else than in TensorFlow"
  note: >-
    There is no error message: the model's output is simply wrong. What to write instead: ${n.rewrite} (conditions:
    ${n.conditions}).
  fix:
  - title: "write '${n.op}' with other ops: ${n.rewrite}"
    applicability: suggestion
  - title: "move '${n.op}' out of the model"
    applicability: suggestion
  evidence: [Rules/compat/tfjs-ops.yaml]
- id: TFJ111
  name: batch-norm-in-training
  category: ops
  summary: A batch normalisation in training mode, which TensorFlow.js runs as inference.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [FusedBatchNorm, FusedBatchNormV2, FusedBatchNormV3], attrs: {is_training: true}}}
  message: "'${n.name}' normalises by the statistics of its input (is_training), which TensorFlow.js does not compute"
  note: >-
    TensorFlow.js always normalises by the mean and variance that are passed in. In training mode these are empty, so the
    result is NaN, without an error. Keras' LayerNormalization of tf_keras is exported like that. Compute the moments
    with plain ops (`tf.nn.moments`), or export batch normalisation in inference mode.
  fix:
  - title: "compute the statistics with plain ops, or export in inference mode"
    applicability: suggestion
    snippet:
      language: python
      text: |
        mean, variance = tf.nn.moments(x, axes, keepdims=True)
        y = (x - mean) * tf.math.rsqrt(variance + epsilon) * scale + offset
  evidence: [tfjs-converter/src/operations/executors/normalization_executor.ts]
- id: TFJ110
  name: op-not-removed
  category: ops
  summary: A function call, or another step of TensorFlow's own machinery, that is left in the graph.
  severity: error
  applies: {phase: converted}
  declarable: true
  match: {node: {as: n, op: {class: removed}, removed-by: [inlining, folding, debug, identity]}}
  message: "op '${n.op}' is left in the graph, where TensorFlow.js cannot run it"
  note: >-
    Conversion takes such nodes out: it puts a function's body in the place of a call and folds what is constant. This one
    could not be taken out (step: ${n.removal}): its function is missing or calls itself, or what it depends on is not constant.
    Running the model throws "Unknown op '${n.op}'".
  fix:
  - title: "export again from one tf.function without recursion, with all functions it calls"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_executor.ts, Rules/compat/tf-op-classes.yaml]
- id: TFJ112
  name: strings-in-numeric-op
  category: ops
  summary: Strings in an op that TensorFlow.js computes on numbers only.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, input-demand: strings}}
  message: "op '${n.op}' gets strings, where TensorFlow.js takes numbers only"
  note: >-
    TensorFlow computes this op on strings, too. TensorFlow.js throws "must be numeric tensor but got string tensor" when
    it gets here. Do this step in the page, or look up numbers instead and map them to strings there.
  fix:
  - title: "give numbers to '${n.name}' and map them to strings in the page"
    applicability: suggestion
  evidence: [tfjs-core/src/tensor_util_env.ts, Rules/compat/tfjs-ops.yaml]
- id: TFJ113
  name: list-concat
  category: ops
  summary: A list of tensors that are concatenated.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [TensorListConcatV2]}}
  message: "op '${n.op}' concatenates a list, which TensorFlow.js cannot do"
  note: >-
    TensorFlow passes the shape of the elements as an input, TensorFlow.js looks for an attribute that is not there, and
    throws. Stack the elements and reshape the result (`tf.reshape(array.stack(), [-1, ...])` in the place of
    `array.concat()`).
  fix:
  - title: "stack and reshape instead of concatenating"
    applicability: suggestion
    snippet: {language: python, text: "y = tf.reshape(array.stack(), [-1, width])"}
  evidence: [tfjs-converter/python/tensorflowjs/op_list/control.json]
- id: TFJ114
  name: complex-broadcast
  category: ops
  summary: Complex tensors of different shapes in one arithmetic op.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [Add, AddV2, Sub, Mul], inputs: [{index: 0, dtype: [complex64]}], broadcasts: by-rank}}
  message: "op '${n.op}' spreads one complex tensor over another, which TensorFlow.js computes wrongly"
  note: >-
    The kernels for complex64 take the elements of the smaller tensor as if it had the shape of the greater one, and give
    NaN for what is beyond its end. Bring both to one shape with `tf.broadcast_to` on their real and imaginary parts.
  fix:
  - title: "bring both to one shape before they become complex"
    applicability: suggestion
  evidence: [tfjs-backend-cpu/src/utils/binary_utils.ts]
- id: TFJ115
  name: non-ascii-attribute
  category: ops
  summary: A text of an attribute with letters beyond ASCII, which TensorFlow.js reads as other ones.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: [StaticRegexReplace, StringNGrams, StringSplit, Einsum], holds-attribute: non-ascii}}
  message: "attribute '${attribute.name}' of '${n.op}' has letters beyond ASCII, which TensorFlow.js reads as others"
  note: >-
    Texts stand in a model.json as base64, and a page decodes them byte by byte, so each letter beyond ASCII becomes two or more. Do this
    step in the page, or with ASCII only.
  fix:
  - title: "use ASCII in '${attribute.name}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:decodeBase64]
- id: TFJ116
  name: non-finite-attribute
  category: ops
  summary: An attribute that is infinite or NaN, which a model.json cannot say.
  severity: error
  applies: {phase: converted}
  match: {node: {as: n, op: {class: supported}, holds-attribute: non-finite}}
  message: "attribute '${attribute.name}' of '${n.op}' is infinite or NaN, and TensorFlow.js reads NaN"
  note: >-
    JSON has no such numbers. They are written as words, of which TensorFlow.js makes NaN. Use a large number instead of infinity, or
    pass the value as a tensor, which holds them.
  fix:
  - title: "use a finite number for '${attribute.name}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:getNumberParam]
- id: TFJ117
  name: huge-integer-attribute
  category: ops
  summary: A whole number of an attribute beyond 2^53, which TensorFlow.js rounds.
  severity: error
  applies: {phase: converted}
  match:
    node: {as: n, op: {class: supported}, holds-attribute: unsafe-integer, not: {op-name: [RandomUniform, RandomStandardNormal, TruncatedNormal, Multinomial]}}
  message: "attribute '${attribute.name}' of '${n.op}' is beyond 2^53, and TensorFlow.js rounds it"
  note: Numbers of JavaScript hold whole numbers exactly up to 2^53. Use a smaller one.
  fix:
  - title: "use a number within 2^53 for '${attribute.name}'"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/operation_mapper.ts:getNumberParam]
- id: TFJ701
  name: needs-execute-async
  category: performance
  summary: A model that runs with executeAsync only, as some of its ops have to wait for values.
  severity: {recommended: info, strict: error}
  applies: {phase: converted}
  match: {model: {as: m}}
  where: {execution: [async-prechecked, async-unchecked]}
  message: "the page must call executeAsync: the model has ${execution.ops}"
  note: >-
    Loops, branches, look-ups in tables, non-maximum suppression and the like wait for values in the middle of the graph. `predict` and `execute`
    throw: up front where TensorFlow.js expects it, in the middle of the graph for the ops that its own check misses. Awaiting costs a
    read-back from the GPU each time. The strict profile asks for a model that runs without: unroll loops of fixed length, do such
    steps in the page.
  fix:
  - title: "call executeAsync"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        const outputs = await model.executeAsync(inputs);
  - title: "move the steps that wait into the page"
    applicability: suggestion
  evidence: [tfjs-converter/src/executor/model_analysis.ts, tfjs-converter/src/executor/graph_executor.ts:execute]
- id: TFJ702
  name: slow-loop
  category: performance
  summary: A loop, each round of which waits for the GPU.
  severity: info
  applies: {phase: converted}
  match: {node: {as: n, op: [While, StatelessWhile, LoopCond]}}
  message: "a loop: each round reads its condition back from the GPU"
  note: >-
    On webgl and webgpu a round costs a few milliseconds, whatever it computes. Loops of a fixed and small number of rounds are unrolled by
    conversion: give the length statically (`tf.keras.Input((128, 8))`, `--dim INPUT:1=128`). Else the wasm or cpu backend may be faster for this model.
  fix:
  - title: "give the loop a fixed number of rounds, or use the wasm backend"
    applicability: suggestion
  evidence: [tfjs-converter/src/operations/executors/control_executor.ts:executeOp]
- id: TFJ703
  name: reads-back-from-gpu
  category: performance
  summary: An op that webgl and webgpu read back from the GPU and compute in JavaScript.
  severity: info
  applies: {phase: converted, backends: [webgl, webgpu]}
  match: {model: {as: m}}
  where:
    contains-op: [Unique, UniqueV2, Where, ListDiff, SparseFillEmptyRows, SparseReshape, SparseSegmentMean, SparseSegmentSum, SparseToDense,
      NonMaxSuppressionV2, NonMaxSuppressionV3, NonMaxSuppressionV4, NonMaxSuppressionV5, TopKV2]
  message: "on webgl and webgpu some ops are computed in JavaScript, on data that is read back from the GPU: ${ops.found}"
  note: >-
    The page waits until everything before such an op is done, and the data goes to the CPU and back. (TopKV2 stays on the GPU for more than 100000
    numbers and k up to 128.) Where that is felt, do the step at the end of the model, or run the model on the wasm or cpu backend.
  fix:
  - title: "move this step to the end of the model, or into the page"
    applicability: suggestion
  evidence:
  - tfjs-backend-webgl/src/kernels/TopK.ts:topK
  - tfjs-backend-webgl/src/kernels/Unique.ts:unique
  - tfjs-backend-webgl/src/kernels/Tile.ts:tile
  - tfjs-converter/src/operations/executors/dynamic_executor.ts:executeOp
- id: TFJ801
  name: large-model
  category: size
  summary: Weights of more than 2 GB, which some browsers cannot keep in one piece.
  severity: warning
  applies: {phase: converted}
  match: {model: {as: m}}
  where: {weight-bytes: {ge: 2147483648}}
  message: "the weights take ${weight.megabytes} MB in the page"
  note: >-
    One buffer of more than 2 GB cannot be made in every browser, and releases before 4.0 put all weights into one. Loading such a model
    also needs that much memory twice for a moment. Use a smaller model; weights stored as float16 only make the download smaller.
  fix:
  - title: "use a smaller variant of the model"
    applicability: suggestion
  evidence: [tfjs-core/src/io/composite_array_buffer.ts, tfjs-converter/src/executor/graph_model.ts:loadStreaming]
- id: TFJ802
  name: wasm-memory
  category: size
  summary: Weights that do not fit the memory that a wasm module can have.
  severity: error
  applies: {phase: converted, backends: [wasm]}
  match: {model: {as: m}}
  where: {weight-bytes: {ge: 4294967296}}
  message: "the weights take ${weight.megabytes} MB: wasm has 4 GB at most, for everything"
  note: The module is linked with a memory of 4 GB, so loading the weights throws. Use a smaller model, or another backend.
  fix:
  - title: "use a smaller variant of the model"
    applicability: suggestion
  evidence: [tfjs-backend-wasm/src/cc/BUILD.bazel]
- id: TFJ571
  name: half-pixel-resize
  category: ops
  summary: A resize by the centres of pixels, which earlier releases do by their corners.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [ResizeBilinear, ResizeNearestNeighbor], attrs: {half_pixel_centers: true}}}
  message: "'${n.op}' with half_pixel_centers gives other values in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 half_pixel_centers is not read. The sizes are right and the values are not: every pixel is taken from
    a shifted place, without an error. All that `tf.image.resize` and Keras' UpSampling2D export is of this kind.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "resize with align_corners, or without either, as `tf.compat.v1.image.resize_bilinear` can"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/image.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  - tfjs-core/src/ops/image/resize_bilinear.ts
- id: TFJ572
  name: matmul-of-unlike-batches
  category: ops
  summary: A product of matrices that repeats one operand over the batch of the other.
  severity: error
  applies: {phase: converted, tfjs: "<2.7.0"}
  match: {node: {as: n, op: [BatchMatMul, BatchMatMulV2, BatchMatMulV3]}}
  where:
    any:
    - inputs: [{index: 0, rank: {le: 2}}, {index: 1, rank: {ge: 3}}]
    - inputs: [{index: 1, rank: {le: 2}}, {index: 0, rank: {ge: 3}}]
    - inputs: [{index: 0, rank: {le: 3}}, {index: 1, rank: {ge: 4}}]
    - inputs: [{index: 1, rank: {le: 3}}, {index: 0, rank: {ge: 4}}]
    - inputs: [{index: 0, rank: {le: 4}}, {index: 1, rank: {ge: 5}}]
    - inputs: [{index: 1, rank: {le: 4}}, {index: 0, rank: {ge: 5}}]
    - inputs: [{index: 0, rank: 3, defined: true, sizes: {0: {le: 1}}}, {index: 1, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 1, rank: 3, defined: true, sizes: {0: {le: 1}}}, {index: 0, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 4, defined: true, sizes: {0: {le: 1}}}, {index: 1, rank: 4, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, defined: true, sizes: {0: {le: 1}}}, {index: 0, rank: 4, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 4, defined: true, sizes: {1: {le: 1}}}, {index: 1, rank: 4, sizes: {1: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, defined: true, sizes: {1: {le: 1}}}, {index: 0, rank: 4, sizes: {1: {ge: 2}}}]
  message: "'${n.op}' multiplies batches of different shapes, which TensorFlow.js ${target.tfjs} refuses"
  note: >-
    Before 2.7.0 both operands must have the same rank and the same batch dimensions: it throws "Error in matMul:
    inputs must have the same rank of at least 2", or that the outer dimensions must match. A Keras Dense or attention
    layer over sequences is exported like that.
  fix:
  - title: "aim at TensorFlow.js 2.7.0 or later"
    applicability: suggestion
  - title: "reshape to one batch before the product: `tf.reshape(tf.matmul(tf.reshape(x, [-1, n]), w), ...)`"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/mat_mul.ts at tfjs-v2.6.0 and tfjs-v2.7.0
- id: TFJ573
  name: matmul-over-part-of-a-batch
  category: ops
  summary: A product of matrices that repeats one operand over some, not all, of the batch dimensions of the other.
  severity: error
  applies: {phase: converted, tfjs: ">=2.7.0,<4.2.0"}
  match: {node: {as: n, op: [BatchMatMul, BatchMatMulV2, BatchMatMulV3]}}
  where:
    any:
    - inputs: [{index: 0, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 1, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 1, rank: 4, defined: true, sizes: {0: {le: 1}, 1: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 0, rank: 3, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 1, rank: 4, sizes: {0: {ge: 2}, 1: {ge: 2}}}, {index: 0, rank: 4, defined: true, sizes: {0: {le: 1}, 1: {ge: 2}}}]
  message: "'${n.op}' repeats a batch over part of another, which TensorFlow.js ${target.tfjs} does not do right"
  note: >-
    Before 3.12.0 it throws. From 3.12.0 to 4.1.0 the last matrix of the shorter batch is used for all that follow,
    without an error. A batch of one, or of none at all, is repeated rightly.
  fix:
  - title: "aim at TensorFlow.js 4.2.0 or later"
    applicability: suggestion
  - title: "repeat the operand with `tf.broadcast_to` before the product"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/mat_mul.ts at tfjs-v3.11.0
  - tfjs-backend-cpu/src/kernels/BatchMatMul.ts at tfjs-v4.1.0 and tfjs-v4.2.0
  - tfjs-backend-webgl/src/mulmat_packed_gpu.ts at tfjs-v4.1.0 and tfjs-v4.2.0
- id: TFJ574
  name: explicit-padding-with-steps
  category: ops
  summary: A convolution with explicit padding that steps over its input.
  severity: error
  applies: {phase: converted, tfjs: ">=2.1.0,<2.8.0"}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT, strides: {some: {ge: 2}}}}}
  message: "'${n.op}' with explicit padding and strides ${n.attr.strides} is not computed by TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 the output's size is not rounded down where the last step does not end at the border: it throws that a
    shape must be of positive integers. It works only where the steps happen to fit exactly.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo at tfjs-v2.7.0 and tfjs-v2.8.0
- id: TFJ575
  name: swapped-depthwise-padding
  category: backends
  summary: A depthwise convolution whose padding above differs from that at the left.
  severity: error
  applies: {phase: converted, tfjs: "<3.5.0", backends: [cpu]}
  match: {node: {as: n, op: [DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: SAME}}}
  where:
    any:
    - inputs: [{index: 1, sizes: {0: {le: 2}, 1: {ge: 3}}}]
    - inputs: [{index: 1, sizes: {1: {le: 2}, 0: {ge: 3}}}]
    - inputs: [{index: 1, sizes: {0: {le: 4}, 1: {ge: 5}}}]
    - inputs: [{index: 1, sizes: {1: {le: 4}, 0: {ge: 5}}}]
    - inputs: [{index: 1, sizes: {0: {le: 6}, 1: {ge: 7}}}]
    - inputs: [{index: 1, sizes: {1: {le: 6}, 0: {ge: 7}}}]
    - inputs: [{index: 1, sizes: {0: {le: 8}, 1: {ge: 9}}}]
    - inputs: [{index: 1, sizes: {1: {le: 8}, 0: {ge: 9}}}]
    - inputs: [{index: 1, sizes: {0: {le: 10}, 1: {ge: 11}}}]
    - inputs: [{index: 1, sizes: {1: {le: 10}, 0: {ge: 11}}}]
    - {attrs: {dilations: {at: {1: {le: 1}, 2: {ge: 2}}}}, inputs: [{index: 1, sizes: {1: {ge: 2}}}]}
    - {attrs: {dilations: {at: {2: {le: 1}, 1: {ge: 2}}}}, inputs: [{index: 1, sizes: {0: {ge: 2}}}]}
  message: "the cpu backend of TensorFlow.js ${target.tfjs} swaps the padding of '${n.op}'"
  note: >-
    Before 3.5.0 the cpu backend pads above by what belongs at the left, and the other way round. The values are wrong,
    without an error, where the two differ: with a window or a dilation that is not square. Keras' DepthwiseConv1D is
    such a convolution. Other backends are right.
  fix:
  - title: "aim at TensorFlow.js 3.5.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/kernels/DepthwiseConv2dNative.ts at tfjs-v3.4.0 and tfjs-v3.5.0
- id: TFJ576
  name: swapped-explicit-depthwise-padding
  category: backends
  summary: A depthwise convolution with explicit padding on the cpu backend.
  severity: error
  applies: {phase: converted, tfjs: ">=2.1.0,<3.5.0", backends: [cpu]}
  match: {node: {as: n, op: [DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT}}}
  where:
    any:
    - attrs: {explicit_paddings: {at: {2: {le: 0}, 4: {ge: 1}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 0}, 2: {ge: 1}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 1}, 4: {ge: 2}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 1}, 2: {ge: 2}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 2}, 4: {ge: 3}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 2}, 2: {ge: 3}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 3}, 4: {ge: 4}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 3}, 2: {ge: 4}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 4}, 4: {ge: 5}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 4}, 2: {ge: 5}}}}
    - attrs: {explicit_paddings: {at: {2: {le: 5}, 4: {ge: 6}}}}
    - attrs: {explicit_paddings: {at: {4: {le: 5}, 2: {ge: 6}}}}
  message: "the cpu backend of TensorFlow.js ${target.tfjs} swaps the explicit padding of '${n.op}'"
  note: >-
    Before 3.5.0 the cpu backend pads above by what belongs at the left, and the other way round. The values are wrong,
    without an error.
  fix:
  - title: "aim at TensorFlow.js 3.5.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/kernels/DepthwiseConv2dNative.ts at tfjs-v3.4.0 and tfjs-v3.5.0
- id: TFJ577
  name: ellipsis-with-other-masks
  category: ops
  summary: A slice with an ellipsis and a single element or a new axis.
  severity: error
  applies: {phase: converted, tfjs: "<3.11.0"}
  match: {node: {as: n, op: [StridedSlice], attrs: {ellipsis_mask: {ge: 1}}}}
  where: {any: [{attrs: {shrink_axis_mask: {ge: 1}}}, {attrs: {new_axis_mask: {ge: 1}}}]}
  message: "'${n.name}' slices with an ellipsis and with a single element or a new axis, which TensorFlow.js ${target.tfjs} refuses"
  note: >-
    Before 3.11.0 it throws that both together are not yet supported. Python's `x[..., 2]` and `x[..., tf.newaxis]` are
    exported like that.
  fix:
  - title: "aim at TensorFlow.js 3.11.0 or later"
    applicability: suggestion
  - title: "say the axes instead of the ellipsis (`x[:, :, 2]`), or `tf.expand_dims(x, -1)` for the new axis"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/slice_util.ts at tfjs-v3.11.0
  - tfjs-core/src/ops/strided_slice.ts at tfjs-v2.3.0
  - tfjs-backend-cpu/src/kernels/StridedSlice.ts at tfjs-v3.10.0
- id: TFJ578
  name: ellipsis-for-no-axis
  category: ops
  summary: A slice with an ellipsis that stands for no axis.
  severity: error
  applies: {phase: converted, tfjs: ">=2.0.1,<3.11.0"}
  match: {node: {as: n, op: [StridedSlice], attrs: {ellipsis_mask: {ge: 1}, shrink_axis_mask: 0, new_axis_mask: 0}}}
  where:
    any:
    - inputs: [{index: 0, rank: 1}, {index: 1, sizes: {0: {ge: 2}}}]
    - inputs: [{index: 0, rank: 2}, {index: 1, sizes: {0: {ge: 3}}}]
    - inputs: [{index: 0, rank: 3}, {index: 1, sizes: {0: {ge: 4}}}]
    - inputs: [{index: 0, rank: 4}, {index: 1, sizes: {0: {ge: 5}}}]
    - inputs: [{index: 0, rank: 5}, {index: 1, sizes: {0: {ge: 6}}}]
    - inputs: [{index: 0, rank: 6}, {index: 1, sizes: {0: {ge: 7}}}]
  message: "the ellipsis of '${n.name}' stands for no axis, which TensorFlow.js ${target.tfjs} does not expect"
  note: >-
    The slice says something of every axis besides its ellipsis. Before 3.11.0 the entries behind the ellipsis are
    dropped, so that other elements come out, or it throws.
  fix:
  - title: "aim at TensorFlow.js 3.11.0 or later"
    applicability: suggestion
  - title: "leave the ellipsis out"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/slice_util.ts at tfjs-v3.10.0 and tfjs-v3.11.0
- id: TFJ579
  name: gather-with-batch-dims
  category: ops
  summary: A gather for each row of a batch, which earlier releases do for all rows at once.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [GatherV2], attrs: {batch_dims: {not-in: [0]}}}}
  message: "'GatherV2' with batch_dims ${n.attr.batch_dims} gives another shape in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 batch_dims is not read: all indices are looked up in every row, and the result has an axis too many,
    without an error.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "gather from the flattened rows: add `row * size` to the indices"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/slice_join.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  - tfjs-core/src/ops/gather.ts
- id: TFJ580
  name: where-of-another-shape
  category: ops
  summary: A selection whose condition does not have the shape of what it selects from.
  severity: error
  applies: {phase: converted, tfjs: "<3.4.0"}
  match: {node: {as: n, op: [SelectV2]}}
  where:
    any:
    - inputs: [{index: 0, rank: 0}, {index: 1, rank: {ge: 1}}]
    - inputs: [{index: 0, rank: 0}, {index: 2, rank: {ge: 1}}]
    - inputs: [{index: 0, rank: 1}, {index: 1, rank: {ge: 2}}]
    - inputs: [{index: 0, rank: 1}, {index: 2, rank: {ge: 2}}]
    - inputs: [{index: 0, rank: 2}, {index: 1, rank: {ge: 3}}]
    - inputs: [{index: 0, rank: 2}, {index: 2, rank: {ge: 3}}]
    - inputs: [{index: 0, rank: 3}, {index: 1, rank: {ge: 4}}]
    - inputs: [{index: 0, rank: 3}, {index: 2, rank: {ge: 4}}]
    - inputs: [{index: 0, rank: 4}, {index: 1, rank: {ge: 5}}]
    - inputs: [{index: 0, rank: 4}, {index: 2, rank: {ge: 5}}]
    - inputs: [{index: 0, rank: 1}, {index: 1, rank: {le: 0}}, {index: 2, rank: {le: 0}}]
    - inputs: [{index: 0, rank: 2}, {index: 1, rank: {le: 1}}, {index: 2, rank: {le: 1}}]
    - inputs: [{index: 0, rank: 3}, {index: 1, rank: {le: 2}}, {index: 2, rank: {le: 2}}]
    - inputs: [{index: 0, rank: 4}, {index: 1, rank: {le: 3}}, {index: 2, rank: {le: 3}}]
    - inputs: [{index: 0, rank: 5}, {index: 1, rank: {le: 4}}, {index: 2, rank: {le: 4}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 1, rank: {ge: 1}, sizes: {-1: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 2, rank: {ge: 1}, sizes: {-1: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 2}, defined: true, sizes: {-2: {le: 1}}}, {index: 1, rank: {ge: 2}, sizes: {-2: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 2}, defined: true, sizes: {-2: {le: 1}}}, {index: 2, rank: {ge: 2}, sizes: {-2: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 3}, defined: true, sizes: {-3: {le: 1}}}, {index: 1, rank: {ge: 3}, sizes: {-3: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 3}, defined: true, sizes: {-3: {le: 1}}}, {index: 2, rank: {ge: 3}, sizes: {-3: {ge: 2}}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {ge: 2}}}, {index: 1, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 2, rank: {ge: 1}, sizes: {-1: {le: 1}}}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {ge: 2}}}, {index: 1, rank: {ge: 1}, sizes: {-1: {le: 1}}}, {index: 2, rank: 0}]
    - inputs: [{index: 0, rank: {ge: 1}, sizes: {-1: {ge: 2}}}, {index: 1, rank: 0}, {index: 2, rank: {ge: 1}, sizes: {-1: {le: 1}}}]
  message: "the condition of '${n.name}' has another shape than what it selects from, which TensorFlow.js ${target.tfjs} does not spread"
  note: >-
    Before 3.4.0 only the two branches are spread to a common shape; the condition must have it already, or it throws
    that the shapes must match. A condition of rank 1 selects whole rows there, which is another thing and fails, or is
    wrong without an error where the sizes agree. `tf.where(mask, 0.0, -1e9)` and the masks of Keras' recurrent layers
    are exported like that.
  fix:
  - title: "aim at TensorFlow.js 3.4.0 or later"
    applicability: suggestion
  - title: "spread the condition first: `tf.logical_and(condition, tf.ones_like(x, tf.bool))`"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/where.ts at tfjs-v3.3.0 and tfjs-v3.4.0
- id: TFJ581
  name: cast-to-half
  category: dtypes
  summary: A cast to float16, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<3.12.0"}
  match: {node: {as: n, op: [Cast], attrs: {DstT: float16}}}
  message: "TensorFlow.js ${target.tfjs} cannot cast to float16"
  note: >-
    Before 3.12.0 it throws "Failed to cast to unknown dtype null". Later releases take float16 for float32. Export the
    model in float32; a model of Keras' mixed precision runs in float32 after
    `keras.mixed_precision.set_global_policy('float32')`.
  fix:
  - title: "aim at TensorFlow.js 3.12.0 or later"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam at tfjs-v3.11.0 and tfjs-v3.12.0
- id: TFJ582
  name: cast-to-complex
  category: dtypes
  summary: A cast to complex64, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<4.16.0"}
  match: {node: {as: n, op: [Cast], attrs: {DstT: complex64}}}
  message: "TensorFlow.js ${target.tfjs} cannot cast to complex64"
  note: >-
    Before 4.16.0 it throws "Failed to cast to unknown dtype null". Join the parts with `tf.complex(x,
    tf.zeros_like(x))`.
  fix:
  - title: "aim at TensorFlow.js 4.16.0 or later"
    applicability: suggestion
  - title: "write `tf.complex(x, tf.zeros_like(x))` instead of the cast"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam at tfjs-v4.15.0 and tfjs-v4.16.0
- id: TFJ583
  name: one-hot-of-integers
  category: dtypes
  summary: A one-hot encoding that comes out in int32, whatever it should be.
  severity: error
  applies: {phase: converted, tfjs: "<3.20.0"}
  match: {node: {as: n, op: [OneHot], outputs: [{index: 0, runtime: [float32, bool]}]}}
  message: "'OneHot' of ${n.attr.T} comes out in int32 in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 3.20.0 the type is not read. Values between the integers are cut off, what expects float32 throws, and an
    output has another type than in TensorFlow, without an error. Make the encoding of int32 and cast it.
  fix:
  - title: "aim at TensorFlow.js 3.20.0 or later"
    applicability: suggestion
  - title: "write `tf.cast(tf.one_hot(x, depth, dtype=tf.int32), tf.float32)`"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/creation_executor.ts:OneHot at tfjs-v3.19.0 and tfjs-v3.20.0
  - tfjs-core/src/ops/one_hot.ts
- id: TFJ584
  name: integers-to-float
  category: dtypes
  summary: A sign or size of integers that comes out in float32.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0", backends: [cpu, webgl]}
  match: {node: {as: n, op: [Neg, Abs], inputs: [{index: 0, runtime: [int32]}]}}
  message: "'${n.op}' of integers comes out in float32 in TensorFlow.js ${target.tfjs}"
  note: >-
    The numbers are right up to 2^24, their type is not: an output has another type than in TensorFlow, and what
    demands integers, as the indices of a gather, throws. On the webgl backend only small tensors, which it computes on
    the cpu, are concerned.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "cast the result back: `tf.cast(..., tf.int32)` behind a cast to float32, which keeps the order of the types"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/backend_cpu.ts:neg at tfjs-v2.3.0
  - tfjs-backend-webgl/src/backend_webgl.ts:neg at tfjs-v2.3.0
- id: TFJ585
  name: integer-sizes-to-float
  category: dtypes
  summary: The absolute values of integers, which come out in float32.
  severity: error
  applies: {phase: converted, tfjs: ">=2.8.0,<3.10.0", backends: [cpu]}
  match: {node: {as: n, op: [Abs], inputs: [{index: 0, runtime: [int32]}]}}
  message: "'${n.op}' of integers comes out in float32 in TensorFlow.js ${target.tfjs}"
  note: >-
    The numbers are right up to 2^24, their type is not: an output has another type than in TensorFlow, and what
    demands integers throws.
  fix:
  - title: "aim at TensorFlow.js 3.10.0 or later"
    applicability: suggestion
  - title: "cast the result back: `tf.cast(..., tf.int32)` behind a cast to float32, which keeps the order of the types"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/kernels/Abs.ts at tfjs-v3.9.0 and tfjs-v3.10.0
- id: TFJ586
  name: rounded-integers-to-float
  category: dtypes
  summary: A sign or rounding of integers that comes out in float32.
  severity: error
  applies: {phase: converted, tfjs: "<2.5.0", backends: [cpu]}
  match: {node: {as: n, op: [Sign, Round, Relu6], inputs: [{index: 0, runtime: [int32]}]}}
  message: "'${n.op}' of integers comes out in float32 in TensorFlow.js ${target.tfjs}"
  note: >-
    The numbers are right up to 2^24, their type is not: an output has another type than in TensorFlow, and what
    demands integers throws. Relu6 is right from 2.4.0 on.
  fix:
  - title: "aim at TensorFlow.js 2.5.0 or later"
    applicability: suggestion
  - title: "cast the result back: `tf.cast(..., tf.int32)` behind a cast to float32, which keeps the order of the types"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/backend_cpu.ts:sign at tfjs-v2.3.0
- id: TFJ587
  name: clip-to-zero
  category: ops
  summary: A clip by values whose bounds earlier releases do not read.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [ClipByValue]}}
  message: "'ClipByValue' gives zeros in TensorFlow.js ${target.tfjs}"
  note: >-
    TensorFlow passes the bounds as inputs. Before 2.8.0 they are looked for among the attributes, and are 0 when they
    are not there: the whole result is 0, without an error. Write `tf.minimum(tf.maximum(x, low), high)`.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "write `tf.minimum(tf.maximum(x, low), high)`"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/basic_math.ts at tfjs-v2.7.0 and tfjs-v2.8.0
- id: TFJ588
  name: compared-strings
  category: ops
  summary: A comparison of strings, which earlier releases refuse.
  severity: error
  applies: {phase: converted, tfjs: "<3.7.0"}
  match: {node: {as: n, op: [Equal, NotEqual], inputs: [{index: 0, dtype: string}]}}
  message: "TensorFlow.js ${target.tfjs} does not compare strings"
  note: >-
    Before 3.7.0 it throws that the argument must be a numeric tensor. Compare in the page, or look the strings up in a
    table first.
  fix:
  - title: "aim at TensorFlow.js 3.7.0 or later"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/equal.ts at tfjs-v3.6.0 and tfjs-v3.7.0
- id: TFJ589
  name: joined-strings
  category: ops
  summary: A concatenation of strings, which earlier releases refuse.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.2"}
  match: {node: {as: n, op: [Concat, ConcatV2], outputs: [{index: 0, dtype: string}]}}
  message: "TensorFlow.js ${target.tfjs} does not concatenate tensors of strings"
  note: >-
    Before 2.8.2 it throws that the argument must be a numeric tensor.
  fix:
  - title: "aim at TensorFlow.js 2.8.2 or later"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/concat.ts at tfjs-v2.8.1 and tfjs-v2.8.2
- id: TFJ590
  name: stacked-strings
  category: ops
  summary: A stack of strings, which earlier releases refuse.
  severity: error
  applies: {phase: converted, tfjs: "<3.19.0"}
  match: {node: {as: n, op: [Pack], outputs: [{index: 0, dtype: string}]}}
  message: "TensorFlow.js ${target.tfjs} does not stack tensors of strings"
  note: >-
    Before 3.19.0 it throws that the argument must be a numeric tensor.
  fix:
  - title: "aim at TensorFlow.js 3.19.0 or later"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/executors/slice_join_executor.ts:Pack
  - tfjs-core/src/ops/squeeze.ts at tfjs-v3.18.0 and tfjs-v3.19.0
- id: TFJ591
  name: list-of-unknown-rank
  category: control-flow
  summary: A TensorList whose elements have no known rank.
  severity: error
  applies: {phase: converted, tfjs: "<3.1.0"}
  match:
    any:
    - node: {as: n, op: [TensorListReserve, EmptyTensorList], inputs: [{index: 0, rank: 0}]}
    - node: {as: n, op: [TensorListFromTensor, TensorListStack], inputs: [{index: 1, rank: 0}]}
    - node: {as: n, op: [TensorListGetItem, TensorListGather], inputs: [{index: 2, rank: 0}]}
  message: "'${n.op}' does not say the rank of the list's elements, which TensorFlow.js ${target.tfjs} demands"
  note: >-
    An element shape of -1 stands for any. Before 3.1.0 it is taken for a shape, and the first element that is written
    or read throws "TensorList shape mismatch". `tf.TensorArray` says the shape with `element_shape=`; `tf.map_fn` and
    Keras' recurrent layers leave it open where they do not know it.
  fix:
  - title: "aim at TensorFlow.js 3.1.0 or later"
    applicability: suggestion
  - title: "give `tf.TensorArray` its `element_shape`"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/tensor_list.ts at tfjs-v3.0.0 and tfjs-v3.1.0
  - tfjs-converter/src/executor/tensor_utils.ts:assertShapesMatchAllowUndefinedSize
- id: TFJ592
  name: growing-list
  category: control-flow
  summary: A TensorList that starts empty and grows as it is written.
  severity: error
  applies: {phase: converted, tfjs: "<3.19.0"}
  match: {node: {as: n, op: [TensorListReserve], inputs: [{index: 1, const: true}], values: {input: 1, every: {le: 0}}}}
  message: "'${n.name}' is a list of size 0 that is to grow, which TensorFlow.js ${target.tfjs} refuses"
  note: >-
    Before 3.19.0 a list never grows: it throws "Trying to set element 0 in a list with max 0 elements".
    `tf.TensorArray(size=0, dynamic_size=True)` is exported like that. Give the array its size.
  fix:
  - title: "aim at TensorFlow.js 3.19.0 or later"
    applicability: suggestion
  - title: "give the array its size"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/tensor_list.ts:reserve at tfjs-v3.18.0 and tfjs-v3.19.0
- id: TFJ593
  name: fused-leaky-relu
  category: ops
  summary: A fused op with the activation LeakyRelu, which earlier releases do not have.
  severity: error
  applies: {phase: converted, tfjs: "<2.8.0"}
  match: {node: {as: n, op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative], attrs: {fused_ops: {containing: [LeakyRelu]}}}}
  message: "'${n.op}' has the fused activation LeakyRelu, which TensorFlow.js ${target.tfjs} does not have"
  note: >-
    Before 2.8.0 it throws that the activation has not been implemented. Conversion fuses only what the release has;
    this graph was fused by another converter. Convert the model again from its SavedModel.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/utils/fused_utils.ts at tfjs-v2.7.0 and tfjs-v2.8.0
  - tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts
- id: TFJ594
  name: fused-sigmoid
  category: ops
  summary: A fused op with the activation Sigmoid, which earlier releases do not have.
  severity: error
  applies: {phase: converted, tfjs: "<3.5.0"}
  match: {node: {as: n, op: [_FusedConv2D, _FusedMatMul, FusedDepthwiseConv2dNative], attrs: {fused_ops: {containing: [Sigmoid]}}}}
  message: "'${n.op}' has the fused activation Sigmoid, which TensorFlow.js ${target.tfjs} does not have"
  note: >-
    Before 3.5.0 it throws that the activation has not been implemented. Conversion fuses only what the release has;
    this graph was fused by another converter. Convert the model again from its SavedModel.
  fix:
  - title: "aim at TensorFlow.js 3.5.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-backend-cpu/src/utils/fused_utils.ts at tfjs-v3.4.0 and tfjs-v3.5.0
  - tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts
- id: TFJ595
  name: fused-matmul-leaky-relu
  category: ops
  summary: A product of matrices with a fused LeakyRelu, whose slope earlier releases do not read.
  severity: error
  applies: {phase: converted, tfjs: ">=2.8.0,<3.19.0"}
  match: {node: {as: n, op: [_FusedMatMul], attrs: {fused_ops: {containing: [LeakyRelu]}}}}
  message: "'_FusedMatMul' with LeakyRelu gives NaN in TensorFlow.js ${target.tfjs}"
  note: >-
    From 2.8.0 to 3.18.0 the slope is not read, and every negative value becomes NaN, without an error.
  fix:
  - title: "aim at TensorFlow.js 3.19.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-converter/python/tensorflowjs/op_list/matrices.json at tfjs-v3.18.0 and tfjs-v3.19.0
- id: TFJ596
  name: fused-explicit-depthwise-padding
  category: ops
  summary: A fused depthwise convolution with explicit padding, which earlier releases do not read.
  severity: error
  applies: {phase: converted, tfjs: ">=2.1.0,<2.8.0"}
  match: {node: {as: n, op: [FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT, strides: {every: {le: 1}}}}}
  message: "'FusedDepthwiseConv2dNative' with explicit padding fails in TensorFlow.js ${target.tfjs}"
  note: >-
    Before 2.8.0 the explicit padding of this op is not read, and it throws. Conversion does not fuse it for such a
    release; this graph was fused by another converter.
  fix:
  - title: "aim at TensorFlow.js 2.8.0 or later"
    applicability: suggestion
  - title: "convert again from the SavedModel"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/operations/op_list/convolution.ts at tfjs-v2.7.0 and tfjs-v2.8.0
- id: TFJ597
  name: explicit-padding
  category: ops
  summary: A convolution with explicit padding, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<2.1.0"}
  match: {node: {as: n, op: [Conv2D, _FusedConv2D, Conv2DBackpropInput, DepthwiseConv2dNative, FusedDepthwiseConv2dNative], attrs: {padding: EXPLICIT}}}
  message: "'${n.op}' has explicit padding, which TensorFlow.js ${target.tfjs} does not know"
  note: >-
    Before 2.1.0 it throws "Unknown padding parameter: explicit".
  fix:
  - title: "aim at TensorFlow.js 2.1.0 or later"
    applicability: suggestion
  - title: "pad with `tf.pad` and convolve with padding VALID"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo at tfjs-v2.0.1 and tfjs-v2.1.0
- id: TFJ598
  name: slice-with-ellipsis
  category: ops
  summary: A slice with an ellipsis, which earlier releases do not know.
  severity: error
  applies: {phase: converted, tfjs: "<2.0.1"}
  match: {node: {as: n, op: [StridedSlice], attrs: {ellipsis_mask: {ge: 1}, shrink_axis_mask: 0, new_axis_mask: 0}}}
  message: "'${n.name}' slices with an ellipsis, which TensorFlow.js ${target.tfjs} does not know"
  note: >-
    Before 2.0.1 it throws "ellipsis mask is not yet supported".
  fix:
  - title: "aim at TensorFlow.js 2.0.1 or later"
    applicability: suggestion
  - title: "say the axes instead of the ellipsis"
    applicability: suggestion
  evidence:
  - tfjs-core/src/ops/strided_slice.ts at tfjs-v2.0.0 and tfjs-v2.0.1
- id: TFJ599
  name: forgotten-table
  category: control-flow
  summary: A lookup in a table, which earlier releases empty before the model runs.
  severity: error
  applies: {phase: converted, tfjs: ">=2.7.0,<4.0.0"}
  match: {node: {as: n, op: [LookupTableFind, LookupTableFindV2, LookupTableSize, LookupTableSizeV2]}}
  message: "'${n.op}' reads a table that TensorFlow.js ${target.tfjs} leaves empty"
  note: >-
    Before 4.0.0 the model is not told that its tables were filled on loading: with every run it makes them anew and
    empty, and every lookup gives the default value, without an error. (The first run may still be right if it comes
    before the table is filled.)
  fix:
  - title: "aim at TensorFlow.js 4.0.0 or later"
    applicability: suggestion
  - title: "look the keys up in the page, and feed their numbers"
    applicability: suggestion
  evidence:
  - tfjs-converter/src/executor/graph_model.ts:executeInitializerGraph at tfjs-v3.21.0 and tfjs-v4.0.0
  - tfjs-converter/src/operations/executors/hash_table_executor.ts
- id: TFJ640
  name: roll-as-gather
  category: ops
  summary: Rolled elements are gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Roll}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "is_const(n.in1) and is_const(n.in2)"
    - "len(axes) > 0 and (len(shifts) == len(axes))"
  let:
    shifts: "flat([value(n.in1)])"
    axes: "[a if a >= 0 else a + rank(n.in0) for a in flat([value(n.in2)])]"
  message: "conversion writes '${n.op}' as a look-up of the rolled positions"
  note: >-
    The shift and the axes must be constant. Each axis is gathered from the positions that the roll brings to the front.
  fix:
  - title: "write '${n.op}' as a look-up of the rolled positions"
    applicability: safe
    unasked: true
    error: "exact"
    when: "all([known(dim(n.in0, a)) for a in axes])"
    replace-subgraph:
      remove: n
      add:
        rolled: {for: "i in range(len(axes))", op: GatherV2, inputs: ["rolled[i - 1] if i > 0 else n.in0", "const([(j - shifts[i]) % dim(n.in0, axes[i]) for j in range(dim(n.in0, axes[i]))], 'int32', [dim(n.in0, axes[i])])", "const(axes[i], 'int32')"]}
      result: "rolled[len(axes) - 1]"
  - title: "write '${n.op}' as a look-up of the rolled positions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        counts: {for: "i in range(len(axes))", op: StridedSlice, inputs: [extents, "[axes[i]]", "[axes[i] + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        places: {for: "i in range(len(axes))", op: Range, inputs: ["const(0, 'int32')", "counts[i]", "const(1, 'int32')"]}
        moved: {for: "i in range(len(axes))", op: Sub, inputs: ["places[i]", "const(shifts[i], 'int32')"]}
        origin: {for: "i in range(len(axes))", op: FloorMod, inputs: ["moved[i]", "counts[i]"]}
        rolled: {for: "i in range(len(axes))", op: GatherV2, inputs: ["rolled[i - 1] if i > 0 else n.in0", "origin[i]", "const(axes[i], 'int32')"]}
      result: "rolled[len(axes) - 1]"
  evidence: [tensorflow/core/kernels/roll_op.cc:RollOp]
- id: TFJ641
  name: cross-product-as-products
  category: ops
  summary: Cross products are differences of products.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Cross}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(rank(n.in0))"
  message: "conversion writes '${n.op}' as two products and their difference"
  note: >-
    Each component is a difference of two products, as in the kernel.
  fix:
  - title: "write '${n.op}' as two products and their difference"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the products"
    replace-subgraph:
      remove: n
      add:
        a1: {op: GatherV2, inputs: [n.in0, "[1, 2, 0]", "const(rank(n.in0) - 1, 'int32')"]}
        b1: {op: GatherV2, inputs: [n.in1, "[2, 0, 1]", "const(rank(n.in0) - 1, 'int32')"]}
        a2: {op: GatherV2, inputs: [n.in0, "[2, 0, 1]", "const(rank(n.in0) - 1, 'int32')"]}
        b2: {op: GatherV2, inputs: [n.in1, "[1, 2, 0]", "const(rank(n.in0) - 1, 'int32')"]}
        p1: {op: Mul, inputs: [a1, b1]}
        p2: {op: Mul, inputs: [a2, b2]}
        cross: {op: Sub, inputs: [p1, p2]}
      result: cross
  evidence: [tensorflow/core/kernels/cross_op.h:Cross]
- id: TFJ642
  name: matrix-of-diagonal-as-choice
  category: ops
  summary: Matrices of a diagonal are chosen element by element.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiag, BatchMatrixDiag]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "known(rank(n.in0))"
  message: "conversion writes '${n.op}' as a choice between the diagonal and zero"
  note: >-
    A mask of the diagonal chooses, so that NaN and infinity stay where they are.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and zero"
    applicability: safe
    unasked: true
    error: "exact"
    when: "known(dim(n.in0, -1))"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const(range(dim(n.in0, -1)), 'int32', [dim(n.in0, -1), 1])", "const(range(dim(n.in0, -1)), 'int32', [1, dim(n.in0, -1)])"]}
        wide: {op: ExpandDims, inputs: [n.in0, "const(rank(n.in0), 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, "const(false if dtype(n.in0) == 'bool' else 0, dtype(n.in0))"]}
      result: matrix
  - title: "write '${n.op}' as a choice between the diagonal and zero"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        count: {op: StridedSlice, inputs: [extents, "[rank(n.in0) - 1]", "[rank(n.in0)]", "[1]"], attrs: {shrink_axis_mask: 1}}
        places: {op: Range, inputs: ["const(0, 'int32')", count, "const(1, 'int32')"]}
        ups: {op: Reshape, inputs: [places, "[-1, 1]"]}
        acrosses: {op: Reshape, inputs: [places, "[1, -1]"]}
        mask: {op: Equal, inputs: [ups, acrosses]}
        wide: {op: ExpandDims, inputs: [n.in0, "const(rank(n.in0), 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, "const(false if dtype(n.in0) == 'bool' else 0, dtype(n.in0))"]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagOp]
- id: TFJ643
  name: shifted-matrix-of-diagonal-as-choice
  category: ops
  summary: Matrices of one diagonal are chosen element by element.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiagV2, MatrixDiagV3]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "known(rank(n.in0))"
    - "is_const(n.in1) and is_const(n.in2) and is_const(n.in3)"
    - "ks[0] == ks[len(ks) - 1]"
    - "known(dim(n.in0, -1)) or k == 0 and r == -1 and c == -1"
    - "not known(dim(n.in0, -1)) or dim(n.in0, -1) > 0"
  let:
    ks: "flat([value(n.in1)])"
    k: "ks[0]"
    r: "flat([value(n.in2)])[0]"
    c: "flat([value(n.in3)])[0]"
    m: "dim(n.in0, -1)"
    least: "[m - min(k, 0), m + max(k, 0)]"
    rows: "r if r != -1 else (max(least) if c == -1 else least[0])"
    columns: "c if c != -1 else (max(least) if r == -1 else least[1])"
  message: "conversion writes '${n.op}' as a choice between the diagonal and the padding"
  note: >-
    The matrix has one diagonal, at a constant place. A mask chooses, so that NaN and infinity stay where they are.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and the padding"
    applicability: safe
    unasked: true
    error: "exact"
    when: "known(dim(n.in0, -1))"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const([i + k for i in range(rows)], 'int32', [rows, 1])", "const(range(columns), 'int32', [1, columns])"]}
        long: {op: GatherV2, inputs: [n.in0, "const([min(i, m - 1) for i in range(rows if k >= 0 else columns)], 'int32')", "const(rank(n.in0) - 1, 'int32')"]}
        wide: {op: ExpandDims, inputs: [long, "const(rank(n.in0) if k >= 0 else rank(n.in0) - 1, 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in4]}
      result: matrix
  - title: "write '${n.op}' as a choice between the diagonal and the padding"
    applicability: safe
    unasked: true
    error: "exact"
    when: "k == 0 and r == -1 and c == -1"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        count: {op: StridedSlice, inputs: [extents, "[rank(n.in0) - 1]", "[rank(n.in0)]", "[1]"], attrs: {shrink_axis_mask: 1}}
        places: {op: Range, inputs: ["const(0, 'int32')", count, "const(1, 'int32')"]}
        ups: {op: Reshape, inputs: [places, "[-1, 1]"]}
        acrosses: {op: Reshape, inputs: [places, "[1, -1]"]}
        mask: {op: Equal, inputs: [ups, acrosses]}
        wide: {op: ExpandDims, inputs: [n.in0, "const(rank(n.in0), 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in4]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagOp]
- id: TFJ644
  name: diagonal-as-gather
  category: ops
  summary: A diagonal is gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiagPart, BatchMatrixDiagPart]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "unknowns(shape(n.in0)[:-2]) < 2"
    - "h * w > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    start: "0"
    count: "min(h, w)"
  message: "conversion writes '${n.op}' as a look-up in the flat matrix"
  note: >-
    The sizes of the matrix must be known, and all but one of the others.
  fix:
  - title: "write '${n.op}' as a look-up in the flat matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flat1: {op: Reshape, inputs: [n.in0, "sizes(shape(n.in0)[:-2] + [h * w])"]}
        part: {op: GatherV2, inputs: [flat1, "const([start + i * (w + 1) for i in range(count)], 'int32', [count])", "const(rank(n.in0) - 2, 'int32')"]}
      result: part
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagPartOp]
- id: TFJ645
  name: shifted-diagonal-as-gather
  category: ops
  summary: One diagonal is gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixDiagPartV2, MatrixDiagPartV3]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "is_const(n.in1)"
    - "ks[0] == ks[len(ks) - 1]"
    - "unknowns(shape(n.in0)[:-2]) < 2"
    - "h * w > 0"
    - "count > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    ks: "flat([value(n.in1)])"
    k: "ks[0]"
    start: "k if k >= 0 else -k * w"
    count: "min(h + min(k, 0), w - max(k, 0))"
  message: "conversion writes '${n.op}' as a look-up in the flat matrix"
  note: >-
    One diagonal at a constant place. The sizes of the matrix must be known, and all but one of the others.
  fix:
  - title: "write '${n.op}' as a look-up in the flat matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flat1: {op: Reshape, inputs: [n.in0, "sizes(shape(n.in0)[:-2] + [h * w])"]}
        part: {op: GatherV2, inputs: [flat1, "const([start + i * (w + 1) for i in range(count)], 'int32', [count])", "const(rank(n.in0) - 2, 'int32')"]}
      result: part
  evidence: [tensorflow/core/kernels/linalg/matrix_diag_op.cc:MatrixDiagPartOp]
- id: TFJ646
  name: set-diagonal-as-choice
  category: ops
  summary: A diagonal is set by a choice.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixSetDiag, BatchMatrixSetDiag]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "count > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    k: "0"
    count: "min(h, w)"
  message: "conversion writes '${n.op}' as a choice between the diagonal and the matrix"
  note: >-
    The sizes of the matrix must be known.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and the matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const([i + k for i in range(h)], 'int32', [h, 1])", "const(range(w), 'int32', [1, w])"]}
        long: {op: GatherV2, inputs: [n.in1, "const([min(i, count - 1) for i in range(h if k >= 0 else w)], 'int32')", "const(rank(n.in0) - 2, 'int32')"]}
        wide: {op: ExpandDims, inputs: [long, "const(rank(n.in0) - 1 if k >= 0 else rank(n.in0) - 2, 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in0]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_set_diag_op.cc:MatrixSetDiagOp]
- id: TFJ647
  name: set-shifted-diagonal-as-choice
  category: ops
  summary: One diagonal is set by a choice.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [MatrixSetDiagV2, MatrixSetDiagV3]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "is_const(n.in2)"
    - "ks[0] == ks[len(ks) - 1]"
    - "rank(n.in1) == rank(n.in0) - 1"
    - "count > 0"
  let:
    h: "dim(n.in0, -2)"
    w: "dim(n.in0, -1)"
    ks: "flat([value(n.in2)])"
    k: "ks[0]"
    count: "min(h + min(k, 0), w - max(k, 0))"
  message: "conversion writes '${n.op}' as a choice between the diagonal and the matrix"
  note: >-
    One diagonal at a constant place. The sizes of the matrix must be known.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and the matrix"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const([i + k for i in range(h)], 'int32', [h, 1])", "const(range(w), 'int32', [1, w])"]}
        long: {op: GatherV2, inputs: [n.in1, "const([min(i, count - 1) for i in range(h if k >= 0 else w)], 'int32')", "const(rank(n.in0) - 2, 'int32')"]}
        wide: {op: ExpandDims, inputs: [long, "const(rank(n.in0) - 1 if k >= 0 else rank(n.in0) - 2, 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, wide, n.in0]}
      result: matrix
  evidence: [tensorflow/core/kernels/linalg/matrix_set_diag_op.cc:MatrixSetDiagOp]
- id: TFJ648
  name: tensor-of-diagonal-as-choice
  category: ops
  summary: A diagonal tensor is chosen element by element.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Diag}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "count > 0"
  let:
    count: "size(n.in0)"
  message: "conversion writes '${n.op}' as a choice between the diagonal and zero"
  note: >-
    The shape must be known.
  fix:
  - title: "write '${n.op}' as a choice between the diagonal and zero"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mask: {op: Equal, inputs: ["const(range(count), 'int32', [count, 1])", "const(range(count), 'int32', [1, count])"]}
        column: {op: Reshape, inputs: [n.in0, "const([count, 1], 'int32')"]}
        matrix: {op: SelectV2, inputs: [mask, column, "const(false if dtype(n.in0) == 'bool' else 0, dtype(n.in0))"]}
        tensor: {op: Reshape, inputs: [matrix, "const(shape(n.in0) + shape(n.in0), 'int32')"]}
      result: tensor
  evidence: [tensorflow/core/kernels/diag_op.cc:DiagOp]
- id: TFJ649
  name: diagonal-of-tensor-as-gather
  category: ops
  summary: The diagonal of a tensor is gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: DiagPart}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "count > 0"
  let:
    outer: "shape(n.in0)[:rank(n.in0) // 2]"
    count: "prod(outer)"
  message: "conversion writes '${n.op}' as a look-up in the flat tensor"
  note: >-
    The shape must be known.
  fix:
  - title: "write '${n.op}' as a look-up in the flat tensor"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flat1: {op: Reshape, inputs: [n.in0, "[-1]"]}
        part: {op: GatherV2, inputs: [flat1, "const([i * (count + 1) for i in range(count)], 'int32')", "const(0, 'int32')"]}
        tensor: {op: Reshape, inputs: [part, "const(outer, 'int32')"]}
      result: tensor
  evidence: [tensorflow/core/kernels/diag_op.cc:DiagPartOp]
- id: TFJ650
  name: space-to-depth-as-transpose
  category: ops
  summary: Blocks of an image become channels by a transposition.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: SpaceToDepth}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
    - "rank(n.in0) == 4"
    - "format == 'NHWC' and known(c) or format == 'NCHW' and unknowns([h, w, c]) == 0"
  let:
    b: "n.attr.block_size"
    format: "n.attr.data_format"
    h: "dim(n.in0, 1)"
    w: "dim(n.in0, 2)"
    c: "dim(n.in0, 3)"
  message: "conversion writes '${n.op}' as Reshape and Transpose"
  note: >-
    The number of channels must be known; with channels first, also the height and the width.
  fix:
  - title: "write '${n.op}' as Reshape and Transpose"
    applicability: safe
    unasked: true
    error: "exact"
    when: "format == 'NHWC' and known(w) and unknowns([dim(n.in0, 0), h]) < 2"
    replace-subgraph:
      remove: n
      add:
        split: {op: Reshape, inputs: [n.in0, "[-1, b, w // b, b * c]"]}
        turned: {op: Transpose, inputs: [split, "[0, 2, 1, 3]"]}
        depth: {op: Reshape, inputs: [turned, "sizes([dim(n.in0, 0), h // b, w // b, b * b * c])"]}
      result: depth
  - title: "write '${n.op}' as Reshape and Transpose"
    applicability: safe
    unasked: true
    error: "exact"
    when: "format == 'NHWC'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        blocks: {op: FloorDiv, inputs: [extents, "[1, b, b, 1]"]}
        parts: {for: "i in range(3)", op: StridedSlice, inputs: [blocks, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        first: {op: Pack, inputs: ["const(-1, 'int32')", "const(b, 'int32')", "parts[2]", "const(b * c, 'int32')"]}
        split: {op: Reshape, inputs: [n.in0, first]}
        turned: {op: Transpose, inputs: [split, "[0, 2, 1, 3]"]}
        last: {op: Pack, inputs: ["parts[0]", "parts[1]", "parts[2]", "const(b * b * c, 'int32')"]}
        depth: {op: Reshape, inputs: [turned, last]}
      result: depth
  - title: "write '${n.op}' as Reshape and Transpose"
    applicability: safe
    unasked: true
    error: "exact"
    when: "format == 'NCHW'"
    replace-subgraph:
      remove: n
      add:
        split: {op: Reshape, inputs: [n.in0, "sizes([dim(n.in0, 0), h, w // b, b, c // b, b])"]}
        turned: {op: Transpose, inputs: [split, "[0, 3, 5, 1, 2, 4]"]}
        depth: {op: Reshape, inputs: [turned, "sizes([dim(n.in0, 0), b * b * h, w // b, c // b])"]}
      result: depth
  evidence: [tensorflow/core/kernels/spacetodepth_op.cc:SpaceToDepthOp]
- id: TFJ651
  name: space-to-batch-of-blocks
  category: ops
  summary: Square blocks are those of SpaceToBatchND.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SpaceToBatch, BatchToSpace]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool', 'half', 'int64', 'double']"
  message: "conversion writes '${n.op}' as SpaceToBatchND or BatchToSpaceND"
  note: >-
    The newer op with the same block for both axes.
  fix:
  - title: "write '${n.op}' as SpaceToBatchND or BatchToSpaceND"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'SpaceToBatch'"
    replace-subgraph:
      remove: n
      add:
        moved: {op: SpaceToBatchND, inputs: [n.in0, "[n.attr.block_size, n.attr.block_size]", n.in1]}
      result: moved
  - title: "write '${n.op}' as SpaceToBatchND or BatchToSpaceND"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        moved: {op: BatchToSpaceND, inputs: [n.in0, "[n.attr.block_size, n.attr.block_size]", n.in1]}
      result: moved
  evidence: [tensorflow/core/kernels/spacetobatch_op.cc:SpaceToBatchOp]
- id: TFJ652
  name: image-patches-as-slices
  category: ops
  summary: Patches of images are slices, joined.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ExtractImagePatches}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "ks[1] * ks[2] <= 256"
    - "known(total)"
  let:
    ks: "n.attr.ksizes"
    ss: "n.attr.strides"
    rs: "n.attr.rates"
    spans: "[(ks[a] - 1) * rs[a] + 1 for a in [1, 2]]"
    total: "[0, 0] if n.attr.padding == 'VALID' else [spans[a - 1] - 1 if ss[a] == 1 else max(((dim(n.in0, a) + ss[a] - 1) // ss[a] - 1) * ss[a] + spans[a - 1] - dim(n.in0, a), 0) for a in [1, 2]]"
  message: "conversion writes '${n.op}' as slices and their concatenation"
  note: >-
    One slice for each place in the patch, at most 256. With the padding SAME and strides, the height and the width must be known.
  fix:
  - title: "write '${n.op}' as slices and their concatenation"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        padded: {op: PadV2, if: "total[0] + total[1] > 0", inputs: [n.in0, "[[0, 0], [total[0] // 2, total[0] - total[0] // 2], [total[1] // 2, total[1] - total[1] // 2], [0, 0]]", "const(0, dtype(n.in0))"]}
        slices:
          for: "i in range(ks[1] * ks[2])"
          op: StridedSlice
          inputs: ["padded if total[0] + total[1] > 0 else n.in0", "[0, i // ks[2] * rs[1], i % ks[2] * rs[2], 0]", "[0, (i // ks[2] - ks[1] + 1) * rs[1], (i % ks[2] - ks[2] + 1) * rs[2], 0]", "[1, ss[1], ss[2], 1]"]
          attrs: {begin_mask: 9, end_mask: "=9 + (2 if i // ks[2] == ks[1] - 1 else 0) + (4 if i % ks[2] == ks[2] - 1 else 0)"}
        one: {op: Identity, if: "ks[1] * ks[2] == 1", inputs: ["slices[0]"]}
        many: {op: ConcatV2, if: "ks[1] * ks[2] > 1", inputs: [slices, "const(3, 'int32')"]}
      result: "many if ks[1] * ks[2] > 1 else one"
  evidence: [tensorflow/core/kernels/extract_image_patches_op.cc:ExtractImagePatchesOp]
- id: TFJ653
  name: volume-patches-as-slices
  category: ops
  summary: Patches of volumes are slices, joined.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ExtractVolumePatches}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "count <= 256"
    - "known(total)"
    - "sum(total) == 0 or unknowns(shape(n.in0)) < 2 and known(dim(n.in0, 3)) and known(dim(n.in0, 4))"
  let:
    ks: "n.attr.ksizes"
    ss: "n.attr.strides"
    count: "ks[1] * ks[2] * ks[3]"
    total: "[0, 0, 0] if n.attr.padding == 'VALID' else [ks[a] - 1 if ss[a] == 1 else max(((dim(n.in0, a) + ss[a] - 1) // ss[a] - 1) * ss[a] + ks[a] - dim(n.in0, a), 0) for a in [1, 2, 3]]"
  message: "conversion writes '${n.op}' as slices and their concatenation"
  note: >-
    One slice for each place in the patch, at most 256. With the padding SAME and strides, the sizes must be known.
  fix:
  - title: "write '${n.op}' as slices and their concatenation"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        joined: {op: Reshape, if: "sum(total) > 0", inputs: [n.in0, "sizes([dim(n.in0, 0), dim(n.in0, 1), dim(n.in0, 2), dim(n.in0, 3) * dim(n.in0, 4)])"]}
        margin: {op: PadV2, if: "sum(total) > 0", inputs: [joined, "[[0, 0]] + [[t // 2, t - t // 2] for t in total[:2]] + [[total[2] // 2 * dim(n.in0, 4), (total[2] - total[2] // 2) * dim(n.in0, 4)]]", "const(0, dtype(n.in0))"]}
        padded: {op: Reshape, if: "sum(total) > 0", inputs: [margin, "sizes([dim(n.in0, 0)] + [dim(n.in0, a) + total[a - 1] for a in [1, 2, 3]] + [dim(n.in0, 4)])"]}
        slices:
          for: "i in range(count)"
          op: StridedSlice
          inputs: ["padded if sum(total) > 0 else n.in0", "[0, i // (ks[2] * ks[3]), i // ks[3] % ks[2], i % ks[3], 0]", "[0, i // (ks[2] * ks[3]) - ks[1] + 1, i // ks[3] % ks[2] - ks[2] + 1, i % ks[3] - ks[3] + 1, 0]", "[1, ss[1], ss[2], ss[3], 1]"]
          attrs: {begin_mask: 17, end_mask: "=17 + (2 if i // (ks[2] * ks[3]) == ks[1] - 1 else 0) + (4 if i // ks[3] % ks[2] == ks[2] - 1 else 0) + (8 if i % ks[3] == ks[3] - 1 else 0)"}
        one: {op: Identity, if: "count == 1", inputs: ["slices[0]"]}
        many: {op: ConcatV2, if: "count > 1", inputs: [slices, "const(4, 'int32')"]}
      result: "many if count > 1 else one"
  evidence: [tensorflow/core/kernels/extract_volume_patches_op.cc:ExtractVolumePatchesOp]
- id: TFJ654
  name: unsorted-segment-sum-as-scatter
  category: ops
  summary: Sums of segments are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: UnsortedSegmentSum}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(depth)"
  let:
    depth: "rank(n.in1)"
  message: "conversion writes '${n.op}' as a sum of scattered rows"
  note: >-
    Rows of negative segments go to one more row, which is left out.
  fix:
  - title: "write '${n.op}' as a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        number: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        isdropped: {op: Less, inputs: [ids, "const(0, 'int32')"]}
        rows: {op: SelectV2, inputs: [isdropped, number, ids]}
        places: {op: ExpandDims, inputs: [rows, "const(-1, 'int32')"]}
        oneup: {op: AddV2, inputs: [number, "const(1, 'int32')"]}
        height: {op: Reshape, inputs: [oneup, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, n.in0, all1]}
        kept: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        result: {op: GatherV2, inputs: [sums, kept, "const(0, 'int32')"]}
      result: result
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:UnsortedSegmentReductionOp]
- id: TFJ655
  name: segment-sum-as-scatter
  category: ops
  summary: Sums of sorted segments are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SegmentSum, SegmentMean]}}
  where:
    holds:
    - "dtype(n.in0) == 'float32' or dtype(n.in0) == 'int32' and n.op == 'SegmentSum'"
    - "known(rank(n.in0))"
  let:
    depth: "1"
  message: "conversion writes '${n.op}' as a sum of scattered rows"
  note: >-
    There are as many rows as the last segment says.
  fix:
  - title: "write '${n.op}' as a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SegmentSum'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, n.in0, all1]}
      result: sums
  - title: "write '${n.op}' as a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, n.in0, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}

        tall: {op: Reshape, inputs: [floats, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:SegmentReductionOp]
- id: TFJ656
  name: unsorted-segment-extreme-as-masked-reduction
  category: ops
  summary: The greatest, least and product of segments are masked reductions.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [UnsortedSegmentMax, UnsortedSegmentMin, UnsortedSegmentProd]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(depth)"
  let:
    depth: "rank(n.in1)"
    kind: "'Max' if n.op == 'UnsortedSegmentMax' else ('Min' if n.op == 'UnsortedSegmentMin' else 'Prod')"
    least: "1 if kind == 'Prod' else ((-3.4028234663852886e38 if dtype(n.in0) == 'float32' else -2147483648) if kind == 'Max' else (3.4028234663852886e38 if dtype(n.in0) == 'float32' else 2147483647))"
  message: "conversion writes '${n.op}' as a masked reduction"
  note: >-
    It takes room for as many copies of the data as there are segments.
  fix:
  - title: "write '${n.op}' as a masked reduction"
    applicability: safe
    unasked: true
    error: "exact but for the order of the product"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}


        number: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}

        flatids: {op: Reshape, inputs: [ids, "[1, -1, 1]"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, flatids]}
        idcount: {op: Size, inputs: [ids]}
        width: {op: Prod, inputs: [inner, "[0]"]}
        shape3: {op: Pack, inputs: ["const(1, 'int32')", idcount, width]}
        flatdata: {op: Reshape, inputs: [n.in0, shape3]}
        masked: {op: SelectV2, inputs: [isthere, flatdata, "const(least, dtype(n.in0))"]}
        reduced: {op: Max, if: "kind == 'Max'", inputs: [masked, "[1]"]}
        reduced2: {op: Min, if: "kind == 'Min'", inputs: [masked, "[1]"]}
        reduced3: {op: Prod, if: "kind == 'Prod'", inputs: [masked, "[1]"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        result: {op: Reshape, inputs: ["reduced if kind == 'Max' else (reduced2 if kind == 'Min' else reduced3)", all1]}
      result: result
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:UnsortedSegmentReductionOp]
- id: TFJ657
  name: segment-extreme-as-masked-reduction
  category: ops
  summary: The greatest, least and product of sorted segments are masked reductions.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SegmentMax, SegmentMin, SegmentProd]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "known(rank(n.in0))"
  let:
    depth: "1"
    kind: "'Max' if n.op == 'SegmentMax' else ('Min' if n.op == 'SegmentMin' else 'Prod')"
    least: "1 if kind == 'Prod' else ((-3.4028234663852886e38 if dtype(n.in0) == 'float32' else -2147483648) if kind == 'Max' else (3.4028234663852886e38 if dtype(n.in0) == 'float32' else 2147483647))"
  message: "conversion writes '${n.op}' as a masked reduction"
  note: >-
    It takes room for as many copies of the data as there are segments. Segments without rows are 0, or 1 for a product.
  fix:
  - title: "write '${n.op}' as a masked reduction"
    applicability: safe
    unasked: true
    error: "exact but for the order of the product"
    when: "n.op == 'SegmentProd'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}


        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        flatids: {op: Reshape, inputs: [ids, "[1, -1, 1]"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, flatids]}
        idcount: {op: Size, inputs: [ids]}
        width: {op: Prod, inputs: [inner, "[0]"]}
        shape3: {op: Pack, inputs: ["const(1, 'int32')", idcount, width]}
        flatdata: {op: Reshape, inputs: [n.in0, shape3]}
        masked: {op: SelectV2, inputs: [isthere, flatdata, "const(least, dtype(n.in0))"]}
        reduced: {op: Max, if: "kind == 'Max'", inputs: [masked, "[1]"]}
        reduced2: {op: Min, if: "kind == 'Min'", inputs: [masked, "[1]"]}
        reduced3: {op: Prod, if: "kind == 'Prod'", inputs: [masked, "[1]"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        result: {op: Reshape, inputs: ["reduced if kind == 'Max' else (reduced2 if kind == 'Min' else reduced3)", all1]}
      result: result
  - title: "write '${n.op}' as a masked reduction"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}


        ids: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        flatids: {op: Reshape, inputs: [ids, "[1, -1, 1]"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, flatids]}
        idcount: {op: Size, inputs: [ids]}
        width: {op: Prod, inputs: [inner, "[0]"]}
        shape3: {op: Pack, inputs: ["const(1, 'int32')", idcount, width]}
        flatdata: {op: Reshape, inputs: [n.in0, shape3]}
        masked: {op: SelectV2, inputs: [isthere, flatdata, "const(least, dtype(n.in0))"]}
        reduced: {op: Max, if: "kind == 'Max'", inputs: [masked, "[1]"]}
        reduced2: {op: Min, if: "kind == 'Min'", inputs: [masked, "[1]"]}
        reduced3: {op: Prod, if: "kind == 'Prod'", inputs: [masked, "[1]"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        result: {op: Reshape, inputs: ["reduced if kind == 'Max' else (reduced2 if kind == 'Min' else reduced3)", all1]}

        counted: {op: Cast, inputs: [isthere], attrs: {DstT: int32}}
        some: {op: Max, inputs: [counted, "[1, 2]"]}
        tallsome: {op: Reshape, inputs: [some, "[-1] + [1] * (rank(n.in0) - 1)"]}
        isfilled: {op: Greater, inputs: [tallsome, "const(0, 'int32')"]}
        patched: {op: SelectV2, inputs: [isfilled, result, "const(0, dtype(n.in0))"]}
      result: patched
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:SegmentReductionOp]
- id: TFJ658
  name: sparse-segment-reduction-as-scatter
  category: ops
  summary: Sums and means of looked-up segments are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SparseSegmentSumWithNumSegments, SparseSegmentMeanWithNumSegments, SparseSegmentSqrtNWithNumSegments, SparseSegmentSqrtN]}}
  where:
    holds:
    - "dtype(n.in0) == 'float32'"
    - "known(rank(n.in0))"
  let:
    depth: "1"
  message: "conversion writes '${n.op}' as a look-up and a sum of scattered rows"
  note: >-
    Rows are looked up, and added up by segment.
  fix:
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseSegmentSumWithNumSegments'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        number: {op: Cast, inputs: [n.in3], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}
      result: sums
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseSegmentMeanWithNumSegments'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        number: {op: Cast, inputs: [n.in3], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}

        tall: {op: Reshape, inputs: [floats, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseSegmentSqrtNWithNumSegments'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        number: {op: Cast, inputs: [n.in3], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}
        root: {op: Sqrt, inputs: [floats]}
        tall: {op: Reshape, inputs: [root, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  - title: "write '${n.op}' as a look-up and a sum of scattered rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        inner: {op: StridedSlice, inputs: [extents, "[depth]", "[0]", "[1]"], attrs: {end_mask: 1}}

        gathered: {op: GatherV2, inputs: [n.in0, n.in1, "const(0, 'int32')"]}

        ids: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        withone: {op: ConcatV2, inputs: ["const([-1], 'int32')", ids, "const(0, 'int32')"]}
        last: {op: Max, inputs: [withone, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}

        places: {op: ExpandDims, inputs: [ids, "const(-1, 'int32')"]}
        height: {op: Reshape, inputs: [number, "[1]"]}
        all1: {op: ConcatV2, inputs: [height, inner, "const(0, 'int32')"]}
        sums: {op: ScatterNd, inputs: [places, gathered, all1]}

        ones: {op: OnesLike, inputs: [ids]}
        counts: {op: ScatterNd, inputs: [places, ones, height]}
        filled: {op: Maximum, inputs: [counts, "const(1, 'int32')"]}
        floats: {op: Cast, inputs: [filled], attrs: {DstT: "=dtype(n.in0)"}}
        root: {op: Sqrt, inputs: [floats]}
        tall: {op: Reshape, inputs: [root, "[-1] + [1] * (rank(n.in0) - 1)"]}
        quotient: {op: RealDiv, inputs: [sums, tall]}
      result: quotient
  evidence: [tensorflow/core/kernels/segment_reduction_ops_impl.h:SparseSegmentReductionOpBase]
- id: TFJ659
  name: scattered-addition-as-scatter
  category: ops
  summary: What is added at places is scattered first.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [TensorScatterAdd, TensorScatterSub, ScatterNdNonAliasingAdd]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
  message: "conversion writes '${n.op}' as ScatterNd and an addition"
  note: >-
    Updates of one place are added up before.
  fix:
  - title: "write '${n.op}' as ScatterNd and an addition"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'TensorScatterSub'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0], attrs: {out_type: "=dtype(n.in1)"}}
        change: {op: ScatterNd, inputs: [n.in1, n.in2, extents]}
        sum1: {op: Sub, inputs: [n.in0, change]}
      result: sum1
  - title: "write '${n.op}' as ScatterNd and an addition"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0], attrs: {out_type: "=dtype(n.in1)"}}
        change: {op: ScatterNd, inputs: [n.in1, n.in2, extents]}
        sum1: {op: AddV2, inputs: [n.in0, change]}
      result: sum1
  evidence: [tensorflow/core/kernels/scatter_nd_op.cc:TensorScatterOp]
- id: TFJ660
  name: scattered-extreme-as-update
  category: ops
  summary: The greatest and least at distinct places are updates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [TensorScatterMax, TensorScatterMin]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "rank(n.in1) == 2"
    - "dim(n.in1, 0) == 1 or dim(n.in1, 0) <= 256 and all([not places[i] in places[:i] for i in range(len(places))])"
  let:
    places: "value(n.in1)"
  message: "conversion writes '${n.op}' as GatherNd, a comparison and TensorScatterUpdate"
  note: >-
    The places must be constant, and no two of them the same: only then is the order of updates no matter.
  fix:
  - title: "write '${n.op}' as GatherNd, a comparison and TensorScatterUpdate"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'TensorScatterMax'"
    replace-subgraph:
      remove: n
      add:
        old: {op: GatherNd, inputs: [n.in0, n.in1]}
        new: {op: Maximum, inputs: [old, n.in2]}
        updated: {op: TensorScatterUpdate, inputs: [n.in0, n.in1, new]}
      result: updated
  - title: "write '${n.op}' as GatherNd, a comparison and TensorScatterUpdate"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        old: {op: GatherNd, inputs: [n.in0, n.in1]}
        new: {op: Minimum, inputs: [old, n.in2]}
        updated: {op: TensorScatterUpdate, inputs: [n.in0, n.in1, new]}
      result: updated
  evidence: [tensorflow/core/kernels/scatter_nd_op.cc:TensorScatterOp]
- id: TFJ661
  name: update-in-place-as-scatter
  category: ops
  summary: Rows that are updated in place are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [InplaceUpdate, InplaceAdd, InplaceSub]}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32']"
    - "rank(n.in1) == 1"
    - "n.op != 'InplaceUpdate' or dim(n.in1, 0) == 1 or dim(n.in1, 0) <= 256 and all([places[i] >= 0 and not places[i] in places[:i] for i in range(len(places))])"
  let:
    places: "value(n.in1)"
  message: "conversion writes '${n.op}' as a scatter of rows"
  note: >-
    Rows are counted modulo their number, as the kernel does. The rows of an update must be constant and distinct.
  fix:
  - title: "write '${n.op}' as a scatter of rows"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'InplaceUpdate'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        height: {op: StridedSlice, inputs: [extents, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        wrapped: {op: FloorMod, inputs: [n.in1, height]}
        places: {op: ExpandDims, inputs: [wrapped, "const(1, 'int32')"]}
        updated: {op: TensorScatterUpdate, inputs: [n.in0, places, n.in2]}
      result: updated
  - title: "write '${n.op}' as a scatter of rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'InplaceAdd'"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        height: {op: StridedSlice, inputs: [extents, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        wrapped: {op: FloorMod, inputs: [n.in1, height]}
        places: {op: ExpandDims, inputs: [wrapped, "const(1, 'int32')"]}
        change: {op: ScatterNd, inputs: [places, n.in2, extents]}
        updated: {op: AddV2, inputs: [n.in0, change]}
      result: updated
  - title: "write '${n.op}' as a scatter of rows"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0]}
        height: {op: StridedSlice, inputs: [extents, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        wrapped: {op: FloorMod, inputs: [n.in1, height]}
        places: {op: ExpandDims, inputs: [wrapped, "const(1, 'int32')"]}
        change: {op: ScatterNd, inputs: [places, n.in2, extents]}
        updated: {op: Sub, inputs: [n.in0, change]}
      result: updated
  evidence: [tensorflow/core/kernels/inplace_ops.cc:InplaceOpBase]
- id: TFJ662
  name: inverse-permutation-as-scatter
  category: ops
  summary: A permutation is inverted by a scatter.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: InvertPermutation}}
  where:
    holds:
    - "dtype(n.in0) in ['int32', 'int64']"
  message: "conversion writes '${n.op}' as ScatterNd of the positions"
  note: >-
    Each position goes to the place that the permutation names.
  fix:
  - title: "write '${n.op}' as ScatterNd of the positions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        extents: {op: Shape, inputs: [n.in0], attrs: {out_type: "=dtype(n.in0)"}}
        count: {op: Reshape, inputs: [extents, "const([], 'int32', [0])"]}
        positions: {op: Range, inputs: ["const(0, dtype(n.in0))", count, "const(1, dtype(n.in0))"]}
        places: {op: ExpandDims, inputs: [n.in0, "const(1, 'int32')"]}
        inverse: {op: ScatterNd, inputs: [places, positions, extents]}
      result: inverse
  evidence: [tensorflow/core/kernels/shape_ops.cc:InvertPermutationOp]
- id: TFJ663
  name: stitch-as-gather
  category: ops
  summary: Rows that are stitched together are gathered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [DynamicStitch, ParallelDynamicStitch]}}
  where:
    holds:
    - "dtype(n.inputs[count]) in ['float32', 'int32', 'bool']"
    - "all([known(rank(n.inputs[i])) for i in range(count)])"
  let:
    count: "n.attr.N"
  message: "conversion writes '${n.op}' as a look-up in the concatenated rows"
  note: >-
    For each row the last position that names it is looked up, so that the last of several wins, as in TensorFlow. It compares each
    row with each position.
  fix:
  - title: "write '${n.op}' as a look-up in the concatenated rows"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flatids: {for: "i in range(count)", op: Reshape, inputs: ["n.inputs[i]", "[-1]"]}
        sizes1: {for: "i in range(count)", op: Shape, inputs: ["n.inputs[count + i]"]}
        inners: {for: "i in range(count)", op: StridedSlice, inputs: ["sizes1[i]", "[rank(n.inputs[i])]", "[0]", "[1]"], attrs: {end_mask: 1}}
        heights: {for: "i in range(count)", op: Size, inputs: ["n.inputs[i]"]}
        tall: {for: "i in range(count)", op: Reshape, inputs: ["heights[i]", "[1]"]}
        shapes: {for: "i in range(count)", op: ConcatV2, inputs: ["tall[i]", "inners[i]", "const(0, 'int32')"]}
        rows: {for: "i in range(count)", op: Reshape, inputs: ["n.inputs[count + i]", "shapes[i]"]}
        joined: {op: ConcatV2, inputs: ["const([-1], 'int32')", flatids, "const(0, 'int32')"]}
        data: {op: ConcatV2, if: "count > 1", inputs: [rows, "const(0, 'int32')"]}
        last: {op: Max, inputs: [joined, "[0]"]}
        number: {op: AddV2, inputs: [last, "const(1, 'int32')"]}
        slots: {op: Range, inputs: ["const(0, 'int32')", number, "const(1, 'int32')"]}
        tallslots: {op: Reshape, inputs: [slots, "[-1, 1]"]}
        isthere: {op: Equal, inputs: [tallslots, joined]}
        many: {op: Size, inputs: [joined]}
        positions: {op: Range, inputs: ["const(0, 'int32')", many, "const(1, 'int32')"]}
        chosen: {op: SelectV2, inputs: [isthere, positions, "const(1, 'int32')"]}
        latest: {op: Max, inputs: [chosen, "[1]"]}
        origin: {op: Sub, inputs: [latest, "const(1, 'int32')"]}
        stitched: {op: GatherV2, inputs: ["data if count > 1 else rows[0]", origin, "const(0, 'int32')"]}
      result: stitched
  evidence: [tensorflow/core/kernels/dynamic_stitch_op.cc:DynamicStitchOpCPU]
- id: TFJ664
  name: parallel-concat-as-concat
  category: ops
  summary: Rows are joined by ConcatV2.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ParallelConcat}}
  message: "conversion writes '${n.op}' as ConcatV2"
  note: >-
    The rows are the same.
  fix:
  - title: "write '${n.op}' as ConcatV2"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.attr.N > 1"
    replace-subgraph:
      remove: n
      add:
        joined: {op: ConcatV2, inputs: [n.inputs, "const(0, 'int32')"]}
      result: joined
  - title: "write '${n.op}' as ConcatV2"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        joined: {op: Identity, inputs: [n.in0]}
      result: joined
  evidence: [tensorflow/core/kernels/inplace_ops.cc:ParallelConcatUpdate]
- id: TFJ665
  name: reverse-sequence-as-gather
  category: ops
  summary: Sequences are reversed by a look-up.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ReverseSequence}}
  where:
    holds:
    - "dtype(n.in0) in ['float32', 'int32', 'bool']"
    - "known(rank(n.in0))"
  let:
    time: "n.attr.seq_dim if n.attr.seq_dim >= 0 else n.attr.seq_dim + rank(n.in0)"
    batch: "n.attr.batch_dim if n.attr.batch_dim >= 0 else n.attr.batch_dim + rank(n.in0)"
    order: "[batch, time] + [a for a in range(rank(n.in0)) if a != batch and a != time]"
    turned: "order != range(rank(n.in0))"
  message: "conversion writes '${n.op}' as a look-up of the reversed positions"
  note: >-
    Each step is looked up at its mirrored position, within the length of its sequence.
  fix:
  - title: "write '${n.op}' as a look-up of the reversed positions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        front: {op: Transpose, if: "turned", inputs: [n.in0, "order"]}
        rowwise: {op: Shape, inputs: ["front if turned else n.in0"]}
        steps: {op: StridedSlice, inputs: [rowwise, "[1]", "[2]", "[1]"], attrs: {shrink_axis_mask: 1}}
        positions: {op: Range, inputs: ["const(0, 'int32')", steps, "const(1, 'int32')"]}
        across: {op: Reshape, inputs: [positions, "[1, -1]"]}
        lengths: {op: Cast, inputs: [n.in1], attrs: {DstT: int32}}
        tall: {op: ExpandDims, inputs: [lengths, "const(1, 'int32')"]}
        isinside: {op: Less, inputs: [across, tall]}
        final: {op: Sub, inputs: [tall, "const(1, 'int32')"]}
        mirrored: {op: Sub, inputs: [final, across]}
        origin: {op: SelectV2, inputs: [isinside, mirrored, across]}
        looked: {op: GatherV2, inputs: ["front if turned else n.in0", origin, "const(1, 'int32')"], attrs: {batch_dims: 1}}
        back: {op: Transpose, if: "turned", inputs: [looked, "[[i for i in range(rank(n.in0)) if order[i] == a][0] for a in range(rank(n.in0))]"]}
      result: "back if turned else looked"
  evidence: [tensorflow/core/kernels/reverse_sequence_op.cc:ReverseSequenceOp]
- id: TFJ666
  name: unravelled-index-as-division
  category: ops
  summary: Flat indices are divided into coordinates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: UnravelIndex}}
  where:
    holds:
    - "dtype(n.in0) in ['int32', 'int64']"
    - "is_const(n.in1)"
    - "all([d > 0 for d in sides])"
    - "prod(sides) < 16777216"
  let:
    sides: "value(n.in1)"
  message: "conversion writes '${n.op}' as divisions and remainders"
  note: >-
    The sizes must be constant.
  fix:
  - title: "write '${n.op}' as divisions and remainders"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        quotients: {for: "i in range(len(sides))", op: FloorDiv, inputs: [n.in0, "const(prod(sides[i + 1:len(sides)]), dtype(n.in0))"]}
        rests: {for: "i in range(len(sides))", op: FloorMod, inputs: ["quotients[i]", "const(sides[i], dtype(n.in0))"]}
        coordinates: {op: Pack, inputs: [rests], attrs: {axis: 0}}
      result: coordinates
  evidence: [tensorflow/core/kernels/unravel_index_op.cc:UnravelIndexOp]
- id: TFJ667
  name: counts-of-unique-as-scatter
  category: ops
  summary: Counts of distinct elements are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: UniqueWithCounts}}
  message: "conversion writes '${n.op}' as Unique and a sum of scattered ones"
  note: >-
    Ones are added up at the index of each element.
  fix:
  - title: "write '${n.op}' as Unique and a sum of scattered ones"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        unique: {op: Unique, inputs: [n.in0], attrs: {out_idx: "=n.attr.out_idx"}}
        places: {op: ExpandDims, inputs: ["unique.out1", "const(1, 'int32')"]}
        ones: {op: OnesLike, inputs: ["unique.out1"]}
        extents: {op: Shape, inputs: [unique], attrs: {out_type: "=n.attr.out_idx"}}
        counts: {op: ScatterNd, inputs: [places, ones, extents]}
      result: [unique, "unique.out1", counts]
  evidence: [tensorflow/core/kernels/unique_op.cc:UniqueOp]
- id: TFJ668
  name: data-format-as-gather
  category: ops
  summary: Axes of another data format are looked up.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [DataFormatDimMap, DataFormatVecPermute]}}
  where:
    holds:
    - "[n.attr.src_format, n.attr.dst_format] in [['NHWC', 'NCHW'], ['NCHW', 'NHWC'], ['NDHWC', 'NCDHW'], ['NCDHW', 'NDHWC']]"
    - "n.op == 'DataFormatDimMap' or dim(n.in0, 0) == len(toward)"
  let:
    toward: "[0, 2, 3, 1] if n.attr.src_format == 'NHWC' else ([0, 3, 1, 2] if n.attr.src_format == 'NCHW' else ([0, 2, 3, 4, 1] if n.attr.src_format == 'NDHWC' else [0, 4, 1, 2, 3]))"
  message: "conversion writes '${n.op}' as a look-up in the order of the axes"
  note: >-
    The formats are those with channels first or last, of images or volumes.
  fix:
  - title: "write '${n.op}' as a look-up in the order of the axes"
    applicability: safe
    unasked: true
    error: "exact"
    when: "n.op == 'DataFormatDimMap'"
    replace-subgraph:
      remove: n
      add:
        counted: {op: FloorMod, inputs: [n.in0, "const(len(toward), dtype(n.in0))"]}
        mapped: {op: GatherV2, inputs: ["const(toward, dtype(n.in0))", counted, "const(0, 'int32')"]}
      result: mapped
  - title: "write '${n.op}' as a look-up in the order of the axes"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        mapped: {op: GatherV2, inputs: [n.in0, "[[i for i in range(len(toward)) if toward[i] == j][0] for j in range(len(toward))]", "const(0, 'int32')"]}
      result: mapped
  evidence: [tensorflow/core/kernels/data_format_ops.h:DataFormatDimMap]
- id: TFJ669
  name: sparse-product-as-scatter
  category: ops
  summary: Products and sums with sparse tensors are scattered.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [SparseTensorDenseMatMul, SparseTensorDenseAdd]}}
  where:
    holds:
    - "dtype(n.in1) in ['float32', 'int32']"
  let:
    up: "1 if n.op == 'SparseTensorDenseMatMul' and n.attr.adjoint_a else 0"
  message: "conversion writes '${n.op}' as a look-up and a scatter"
  note: >-
    Only the elements that are there are multiplied, as in the kernel, so NaN and infinity stay where they are.
  fix:
  - title: "write '${n.op}' as a look-up and a scatter"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    when: "n.op == 'SparseTensorDenseAdd'"
    replace-subgraph:
      remove: n
      add:
        shape1: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in0], attrs: {DstT: int32}}

        dense: {op: ScatterNd, inputs: [ids, n.in1, shape1]}
        sum1: {op: AddV2, inputs: [dense, n.in3]}
      result: sum1
  - title: "write '${n.op}' as a look-up and a scatter"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sum"
    replace-subgraph:
      remove: n
      add:
        shape1: {op: Cast, inputs: [n.in2], attrs: {DstT: int32}}
        ids: {op: Cast, inputs: [n.in0], attrs: {DstT: int32}}

        right: {op: Transpose, if: "n.attr.adjoint_b", inputs: [n.in3, "[1, 0]"]}
        rows: {op: StridedSlice, inputs: [ids, "[0, up]", "[0, 0]", "[1, 1]"], attrs: {begin_mask: 1, end_mask: 1, shrink_axis_mask: 2}}
        columns: {op: StridedSlice, inputs: [ids, "[0, 1 - up]", "[0, 0]", "[1, 1]"], attrs: {begin_mask: 1, end_mask: 1, shrink_axis_mask: 2}}
        looked: {op: GatherV2, inputs: ["right if n.attr.adjoint_b else n.in3", columns, "const(0, 'int32')"]}
        tall: {op: ExpandDims, inputs: [n.in1, "const(1, 'int32')"]}
        products: {op: Mul, inputs: [tall, looked]}
        places: {op: ExpandDims, inputs: [rows, "const(1, 'int32')"]}
        extents: {op: Shape, inputs: ["right if n.attr.adjoint_b else n.in3"]}
        height: {op: StridedSlice, inputs: [shape1, "[up]", "[up + 1]", "[1]"]}
        width: {op: StridedSlice, inputs: [extents, "[1]", "[2]", "[1]"]}
        both: {op: ConcatV2, inputs: [height, width, "const(0, 'int32')"]}
        product: {op: ScatterNd, inputs: [places, products, both]}
      result: product
  evidence: [tensorflow/core/kernels/sparse_tensor_dense_matmul_op.cc:SparseTensorDenseMatMulFunctor]
- id: TFJ670
  name: rgb-to-hsv-in-arithmetic
  category: ops
  summary: Colours are turned to hue, saturation and value by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: RGBToHSV}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. The arithmetic is that of TensorFlow's kernel, step by step.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        rgb: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        redgreen: {op: Maximum, inputs: [rgb.out0, rgb.out1]}
        most: {op: Maximum, inputs: [redgreen, rgb.out2]}
        darker: {op: Minimum, inputs: [rgb.out0, rgb.out1]}
        least: {op: Minimum, inputs: [darker, rgb.out2]}
        extent: {op: Sub, inputs: [most, least]}
        share: {op: RealDiv, inputs: [extent, most]}
        lit: {op: Greater, inputs: [most, "const(0, dtype(n.in0))"]}
        zero: {op: ZerosLike, inputs: [most]}
        saturation: {op: SelectV2, inputs: [lit, share, zero]}
        inverse: {op: RealDiv, inputs: ["const(1, dtype(n.in0))", extent]}
        norm: {op: Mul, inputs: [inverse, "const(float32(1 / 6), dtype(n.in0))"]}
        fromred: {op: Sub, inputs: [rgb.out1, rgb.out2]}
        red: {op: Mul, inputs: [norm, fromred]}
        fromgreen: {op: Sub, inputs: [rgb.out2, rgb.out0]}
        green: {op: Mul, inputs: [norm, fromgreen]}
        greenhue: {op: AddV2, inputs: [green, "const(float32(2 / 6), dtype(n.in0))"]}
        fromblue: {op: Sub, inputs: [rgb.out0, rgb.out1]}
        blue: {op: Mul, inputs: [norm, fromblue]}
        bluehue: {op: AddV2, inputs: [blue, "const(float32(4 / 6), dtype(n.in0))"]}
        isred: {op: Equal, inputs: [rgb.out0, most]}
        isgreen: {op: Equal, inputs: [rgb.out1, most]}
        others: {op: SelectV2, inputs: [isgreen, greenhue, bluehue]}
        hues: {op: SelectV2, inputs: [isred, red, others]}
        coloured: {op: Greater, inputs: [extent, "const(0, dtype(n.in0))"]}
        hue: {op: SelectV2, inputs: [coloured, hues, zero]}
        turned: {op: AddV2, inputs: [hue, "const(1, dtype(n.in0))"]}
        isbelow: {op: Less, inputs: [hue, "const(0, dtype(n.in0))"]}
        whole: {op: SelectV2, inputs: [isbelow, turned, hue]}
        hsv: {op: ConcatV2, inputs: [whole, saturation, most, "const(-1, 'int32')"]}
      result: hsv
  evidence: ["tensorflow/core/kernels/image/colorspace_op.h:functor::RGBToHSV"]
- id: TFJ671
  name: hsv-to-rgb-in-arithmetic
  category: ops
  summary: Hue, saturation and value are turned to colours by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: HSVToRGB}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. The arithmetic is that of TensorFlow's kernel, step by step.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        hsv: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        sixths: {op: Mul, inputs: [hsv.out0, "const(6, dtype(n.in0))"]}
        offset: {op: Sub, inputs: [sixths, "const([3, 2, 4], dtype(n.in0))"]}
        distance: {op: Abs, inputs: [offset]}
        signed: {op: Mul, inputs: [distance, "const([1, -1, -1], dtype(n.in0))"]}
        slope: {op: AddV2, inputs: [signed, "const([-1, 2, 2], dtype(n.in0))"]}
        floored: {op: Maximum, inputs: [slope, "const(0, dtype(n.in0))"]}
        part: {op: Minimum, inputs: [floored, "const(1, dtype(n.in0))"]}
        pale: {op: Sub, inputs: ["const(1, dtype(n.in0))", hsv.out1]}
        tint: {op: Mul, inputs: [hsv.out1, part]}
        shade: {op: AddV2, inputs: [pale, tint]}
        rgb: {op: Mul, inputs: [shade, hsv.out2]}
      result: rgb
  evidence: ["tensorflow/core/kernels/image/colorspace_op.h:functor::HSVToRGB"]
- id: TFJ672
  name: contrast-in-arithmetic
  category: ops
  summary: Contrast is changed by arithmetic about each channel's mean.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AdjustContrastv2}}
  message: "conversion writes '${n.op}' as arithmetic about each channel's mean"
  note: >-
    TensorFlow.js has no such op. Each image's mean over height and width is taken channel by channel, as TensorFlow does.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        factor: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in1], attrs: {DstT: "=dtype(n.in0)"}}
        mean: {op: Mean, inputs: [n.in0, "[-3, -2]"], attrs: {keep_dims: true}}
        away: {op: Sub, inputs: [n.in0, mean]}
        scaled: {op: Mul, inputs: [away, "factor if dtype(n.in0) != 'float32' else n.in1"]}
        result: {op: AddV2, inputs: [scaled, mean]}
      result: result
  evidence: ["tensorflow/core/kernels/image/adjust_contrast_op.cc:AdjustContrastOpv2"]
- id: TFJ673
  name: hue-in-arithmetic
  category: ops
  summary: Hue is turned by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AdjustHue, dtype: {attr: T, in: [float32]}}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. As in TensorFlow's kernel the hue runs from 0 to 6, and the brightest and the darkest channel are kept.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        rgb: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        upper: {op: Maximum, inputs: [rgb.out0, rgb.out1]}
        lower: {op: Minimum, inputs: [rgb.out0, rgb.out1]}
        most: {op: Maximum, inputs: [upper, rgb.out2]}
        least: {op: Minimum, inputs: [lower, rgb.out2]}
        inner: {op: Minimum, inputs: [upper, rgb.out2]}
        middle: {op: Maximum, inputs: [lower, inner]}
        extent: {op: Sub, inputs: [most, least]}
        rise: {op: Sub, inputs: [middle, least]}
        ratio: {op: RealDiv, inputs: [rise, extent]}
        fall: {op: Sub, inputs: ["const(1, 'float32')", ratio]}
        # The sixth of the circle: where red is less than green, and where not.
        up0: {op: AddV2, inputs: [ratio, "const(0, 'float32')"]}
        down1: {op: AddV2, inputs: [fall, "const(1, 'float32')"]}
        up2: {op: AddV2, inputs: [ratio, "const(2, 'float32')"]}
        down3: {op: AddV2, inputs: [fall, "const(3, 'float32')"]}
        up4: {op: AddV2, inputs: [ratio, "const(4, 'float32')"]}
        down5: {op: AddV2, inputs: [fall, "const(5, 'float32')"]}
        bluegreen: {op: Greater, inputs: [rgb.out2, rgb.out1]}
        bluered: {op: Greater, inputs: [rgb.out2, rgb.out0]}
        redblue: {op: Less, inputs: [rgb.out2, rgb.out0]}
        greenblue: {op: Less, inputs: [rgb.out2, rgb.out1]}
        greenred: {op: Less, inputs: [rgb.out0, rgb.out1]}
        cold: {op: SelectV2, inputs: [bluegreen, down3, up2]}
        green: {op: SelectV2, inputs: [redblue, down1, cold]}
        purple: {op: SelectV2, inputs: [bluered, up4, down5]}
        red: {op: SelectV2, inputs: [greenblue, up0, purple]}
        hues: {op: SelectV2, inputs: [greenred, green, red]}
        grey: {op: Equal, inputs: [most, least]}
        zero: {op: ZerosLike, inputs: [most]}
        hue: {op: SelectV2, inputs: [grey, zero, hues]}
        turn: {op: Mul, inputs: [n.in1, "const(6, 'float32')"]}
        turned: {op: AddV2, inputs: [hue, turn]}
        whole: {op: FloorMod, inputs: [turned, "const(6, 'float32')"]}
        offset: {op: Sub, inputs: [whole, "const([3, 2, 4], 'float32')"]}
        distance: {op: Abs, inputs: [offset]}
        signed: {op: Mul, inputs: [distance, "const([1, -1, -1], 'float32')"]}
        slope: {op: AddV2, inputs: [signed, "const([-1, 2, 2], 'float32')"]}
        floored: {op: Maximum, inputs: [slope, "const(0, 'float32')"]}
        part: {op: Minimum, inputs: [floored, "const(1, 'float32')"]}
        tint: {op: Mul, inputs: [part, extent]}
        result: {op: AddV2, inputs: [tint, least]}
      result: result
  evidence: ["tensorflow/core/kernels/image/adjust_hue_op.cc:AdjustHueOp"]
- id: TFJ674
  name: saturation-in-arithmetic
  category: ops
  summary: Saturation is scaled by arithmetic.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AdjustSaturation, dtype: {attr: T, in: [float32]}}}
  message: "conversion writes '${n.op}' as arithmetic on the three channels"
  note: >-
    TensorFlow.js has no such op. With hue and value kept, each channel's distance from the brightest one is scaled as the saturation is.
    TensorFlow's kernel goes by the hue, whose rounding costs it up to 4.8e-7 of the output's scale; this form errs by 1.2e-7.
  fix:
  - title: "write '${n.op}' as arithmetic"
    applicability: safe
    unasked: true
    error: "1.2e-7 of the output's scale from the exact value, TensorFlow's own kernel 4.8e-7"
    replace-subgraph:
      remove: n
      add:
        rgb: {op: Split, inputs: ["const(-1, 'int32')", n.in0], attrs: {num_split: 3}}
        upper: {op: Maximum, inputs: [rgb.out0, rgb.out1]}
        most: {op: Maximum, inputs: [upper, rgb.out2]}
        lower: {op: Minimum, inputs: [rgb.out0, rgb.out1]}
        least: {op: Minimum, inputs: [lower, rgb.out2]}
        extent: {op: Sub, inputs: [most, least]}
        saturation: {op: RealDiv, inputs: [extent, most]}
        scaled: {op: Mul, inputs: [saturation, n.in1]}
        floored: {op: Maximum, inputs: [scaled, "const(0, 'float32')"]}
        wanted: {op: Minimum, inputs: [floored, "const(1, 'float32')"]}
        share: {op: RealDiv, inputs: [wanted, saturation]}
        lit: {op: Greater, inputs: [most, "const(0, 'float32')"]}
        coloured: {op: Greater, inputs: [extent, "const(0, 'float32')"]}
        both: {op: LogicalAnd, inputs: [lit, coloured]}
        zero: {op: ZerosLike, inputs: [most]}
        ratio: {op: SelectV2, inputs: [both, share, zero]}
        away: {op: Sub, inputs: [most, n.in0]}
        moved: {op: Mul, inputs: [away, ratio]}
        result: {op: Sub, inputs: [most, moved]}
      result: result
  evidence: ["tensorflow/core/kernels/image/adjust_saturation_op.cc:AdjustSaturationOp"]
- id: TFJ675
  name: bicubic-resize-as-gathers
  category: ops
  summary: A bicubic resize of known sizes becomes weighted sums of gathered rows and columns.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ResizeBicubic, inputs: [{index: 1, const: true}]}}
  let:
    half: "n.attr.half_pixel_centers"
    corners: "n.attr.align_corners"
    ins: "[dim(n.in0, 1), dim(n.in0, 2)]"
    outs: "value(n.in1)"
    scales: "[float32((i - 1) / (o - 1)) if corners and o > 1 else float32(i / o) for i, o in zip(ins, outs)]"
    places: >-
      [[float32(float32((x + 0.5) * s) - 0.5) if half else float32(x * s) for x in range(o)] for o, s in zip(outs, scales)]
    # TensorFlow takes the weights from a table with 1024 steps.
    steps: "[[round(float32(p - floor(p)) * 1024) for p in axis] for axis in places]"
    a: "-0.5 if half else -0.75"
    near: "[float32(((a + 2) * (t / 1024) - (a + 3)) * (t / 1024) * (t / 1024) + 1) for t in range(1025)]"
    far: "[float32(((a * (t / 1024 + 1) - 5 * a) * (t / 1024 + 1) + 8 * a) * (t / 1024 + 1) - 4 * a) for t in range(1025)]"
    sources: "[[[int(floor(p)) + j for j in range(-1, 3)] for p in axis] for axis in places]"
    plain: "[[[far[t], near[t], near[1024 - t], far[1024 - t]] for t in axis] for axis in steps]"
    # With half pixel centers what lies outside of the image counts nothing, and the others make up for it.
    inside: >-
      [[[w if not half or (j >= 0 and j < i) else 0.0 for w, j in zip(ws, js)] for ws, js in zip(wa, ja)] for wa, ja, i in zip(plain, sources, ins)]
    totals: "[[float32(float32(float32(w[0] + w[1]) + w[2]) + w[3]) for w in axis] for axis in inside]"
    weights: "[[[float32(w * float32(1 / s)) if half and abs(s) > 1.2e-35 else w for w in ws] for ws, s in zip(wa, sa)] for wa, sa in zip(inside, totals)]"
    picks: "[[min(i - 1, max(0, j)) for j in flat(axis)] for axis, i in zip(sources, ins)]"
  where:
    holds: ["known(ins)", "known(outs)", "min(ins) > 0", "min(outs) > 0", "unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2", "not (half and corners)"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns"
  note: >-
    TensorFlow.js has no bicubic resize. The weights are the ones of TensorFlow's kernel, computed for the sizes that the graph states.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        image: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        rows: {op: GatherV2, inputs: ["image if dtype(n.in0) != 'float32' else n.in0", "picks[0]", "const(1, 'int32')"]}
        byrow: {op: Reshape, inputs: [rows, "sizes([dim(n.in0, 0), outs[0], 4, ins[1] * dim(n.in0, 3)])"]}
        weighed: {op: Mul, inputs: [byrow, "const(flat(weights[0]), 'float32', [outs[0], 4, 1])"]}
        tall: {op: Sum, inputs: [weighed, "[2]"]}
        lines: {op: Reshape, inputs: [tall, "sizes([dim(n.in0, 0) * outs[0], ins[1], dim(n.in0, 3)])"]}
        columns: {op: GatherV2, inputs: [lines, "picks[1]", "const(1, 'int32')"]}
        bycolumn: {op: Reshape, inputs: [columns, "sizes([dim(n.in0, 0) * outs[0], outs[1], 4, dim(n.in0, 3)])"]}
        weighedtoo: {op: Mul, inputs: [bycolumn, "const(flat(weights[1]), 'float32', [outs[1], 4, 1])"]}
        wide: {op: Sum, inputs: [weighedtoo, "[2]"]}
        result: {op: Reshape, inputs: [wide, "sizes([dim(n.in0, 0), outs[0], outs[1], dim(n.in0, 3)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/resize_bicubic_op.cc:GetWeightsAndIndices", "tensorflow/core/util/image_resizer_state.h:CalculateResizeScale"]
- id: TFJ676
  name: area-resize-as-gathers
  category: ops
  summary: A resize by area of known sizes becomes weighted sums of gathered rows and columns.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ResizeArea, inputs: [{index: 1, const: true}]}}
  let:
    corners: "n.attr.align_corners"
    ins: "[dim(n.in0, 1), dim(n.in0, 2)]"
    outs: "value(n.in1)"
    scales: "[float32((i - 1) / (o - 1)) if corners and o > 1 else float32(i / o) for i, o in zip(ins, outs)]"
    bounds: "[[[float32(x * s), float32((x + 1) * s)] for x in range(o)] for o, s in zip(outs, scales)]"
    spans: "[[[int(floor(b[0])), int(ceil(b[1]))] for b in axis] for axis in bounds]"
    most: "[max([s[1] - s[0] for s in axis]) for axis in spans]"
    parts: >-
      [[[float32((s if v + 1 > b[1] else float32(v + 1 - b[0])) / s) if v < b[0] else (float32(float32(b[1] - v) / s) if v + 1 > b[1] else float32(1 / s))
      for v in range(e[0], e[1])] + [0.0] * (m - e[1] + e[0]) for b, e in zip(ba, ea)] for ba, ea, s, m in zip(bounds, spans, scales, most)]
    picks: "[flat([[min(i - 1, max(0, e[0] + j)) for j in range(m)] for e in axis]) for axis, i, m in zip(spans, ins, most)]"
  where:
    holds: ["known(ins)", "known(outs)", "min(ins) > 0", "min(outs) > 0", "unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns"
  note: >-
    TensorFlow.js has no resize by area. The weights are the ones of TensorFlow's kernel, computed for the sizes that the graph states.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        image: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        rows: {op: GatherV2, inputs: ["image if dtype(n.in0) != 'float32' else n.in0", "picks[0]", "const(1, 'int32')"]}
        byrow: {op: Reshape, inputs: [rows, "sizes([dim(n.in0, 0), outs[0], most[0], ins[1] * dim(n.in0, 3)])"]}
        weighed: {op: Mul, inputs: [byrow, "const(flat(parts[0]), 'float32', [outs[0], most[0], 1])"]}
        tall: {op: Sum, inputs: [weighed, "[2]"]}
        lines: {op: Reshape, inputs: [tall, "sizes([dim(n.in0, 0) * outs[0], ins[1], dim(n.in0, 3)])"]}
        columns: {op: GatherV2, inputs: [lines, "picks[1]", "const(1, 'int32')"]}
        bycolumn: {op: Reshape, inputs: [columns, "sizes([dim(n.in0, 0) * outs[0], outs[1], most[1], dim(n.in0, 3)])"]}
        weighedtoo: {op: Mul, inputs: [bycolumn, "const(flat(parts[1]), 'float32', [outs[1], most[1], 1])"]}
        wide: {op: Sum, inputs: [weighedtoo, "[2]"]}
        result: {op: Reshape, inputs: [wide, "sizes([dim(n.in0, 0), outs[0], outs[1], dim(n.in0, 3)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/resize_area_op.cc:ResizeAreaOp", "tensorflow/core/util/image_resizer_state.h:CalculateResizeScale"]
- id: TFJ677
  name: resampling-as-gathers
  category: ops
  summary: A resampling of known sizes, scale and translation becomes weighted sums of gathered rows and columns.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ScaleAndTranslate, inputs: [{index: 1, const: true}, {index: 2, const: true}, {index: 3, const: true}]}}
  let:
    kernel: "n.attr.kernel_type"
    ins: "[dim(n.in0, 1), dim(n.in0, 2)]"
    outs: "value(n.in1)"
    backs: "[float32(1 / s) for s in value(n.in2)]"
    shifts: "[float32(-b * t) for b, t in zip(backs, value(n.in3))]"
    grows: "[max(b, 1.0) if n.attr.antialias else 1.0 for b in backs]"
    radius: >-
      1.5 if kernel == 'gaussian' else 1.0 if kernel in ['lanczos1', 'box', 'triangle'] else 3.0 if kernel == 'lanczos3' else 5.0 if kernel == 'lanczos5' else 2.0
    places: "[[float32(float32((x + 0.5) * b) + t) for x in range(o)] for o, b, t in zip(outs, backs, shifts)]"
    starts: >-
      [[min(i - 1, max(0, int(ceil(float32(float32(p - float32(radius * g)) - 0.5))))) if p >= 0 and p <= i else 0 for p in axis] for axis, i, g in zip(places, ins, grows)]
    ends: >-
      [[min(i - 1, max(0, int(floor(float32(float32(p + float32(radius * g)) - 0.5))))) + 1 if p >= 0 and p <= i else 0 for p in axis] for axis, i, g in zip(places, ins, grows)]
    most: "[max([1] + [e - s for s, e in zip(sa, ea)]) for sa, ea in zip(starts, ends)]"
    aways: >-
      [[[abs(float32(float32(j + 0.5 - p) * float32(1 / g))) for j in range(s, e)] for p, s, e in zip(pa, sa, ea)] for pa, sa, ea, g in zip(places, starts, ends, grows)]
    turn: "3.1415927410125732"
    raws: >-
      [[[
      (0.0 if x > radius else 1.0 if x <= 0.001 else float32(float32(float32(radius * float32(sin(float32(turn * x)))) * float32(sin(float32(float32(turn * x) / radius)))) / float32(float32(float32(turn * turn) * x) * x)))
      if kernel in ['lanczos1', 'lanczos3', 'lanczos5']
      else (0.0 if x >= radius else float32(exp(-2 * x * x))) if kernel == 'gaussian'
      else (1.0 if x < 0.5 else 0.5 if x == 0.5 else 0.0) if kernel == 'box'
      else max(0.0, float32(1 - x)) if kernel == 'triangle'
      else 0.0 if x >= 2
      else (float32(float32(float32(float32(float32(float32(-0.5 * x) + 2.5) * x) - 4) * x) + 2) if x >= 1 else float32(float32(float32(float32(float32(1.5 * x) - 2.5) * x) * x) + 1)) if kernel == 'keyscubic'
      else float32(float32(float32(float32(float32(float32(float32(-7 / 18) * x) + 2) * x) - float32(10 / 3)) * x) + float32(16 / 9)) if x >= 1
      else float32(float32(float32(float32(float32(float32(7 / 6) * x) - 2) * x) * x) + float32(8 / 9))
      for x in xs] for xs in axis] for axis in aways]
    weights: >-
      [[[float32(w * float32(1 / float32(sum(ws)))) if abs(sum(ws)) > 1.2e-35 else 0.0 for w in ws] + [0.0] * (m - len(ws)) for ws in axis] for axis, m in zip(raws, most)]
    picks: "[flat([[min(i - 1, s + j) for j in range(m)] for s in axis]) for axis, i, m in zip(starts, ins, most)]"
  where:
    holds: ["known(ins)", "known(outs)", "known(value(n.in2))", "known(value(n.in3))", "min(ins) > 0", "min(outs) > 0", "min(value(n.in2)) > 0",
            "unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2",
            "kernel in ['lanczos1', 'lanczos3', 'lanczos5', 'gaussian', 'box', 'triangle', 'keyscubic', 'mitchellcubic']"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns"
  note: >-
    TensorFlow.js cannot resample with such a kernel. The weights are the ones of TensorFlow's kernel, computed for the sizes, the scale and
    the translation that the graph states.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 3.6e-7 of the output's scale, most of it that of TensorFlow's own sums"
    replace-subgraph:
      remove: n
      add:
        image: {if: "dtype(n.in0) != 'float32'", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        rows: {op: GatherV2, inputs: ["image if dtype(n.in0) != 'float32' else n.in0", "picks[0]", "const(1, 'int32')"]}
        byrow: {op: Reshape, inputs: [rows, "sizes([dim(n.in0, 0), outs[0], most[0], ins[1] * dim(n.in0, 3)])"]}
        weighed: {op: Mul, inputs: [byrow, "const(flat(weights[0]), 'float32', [outs[0], most[0], 1])"]}
        tall: {op: Sum, inputs: [weighed, "[2]"]}
        lines: {op: Reshape, inputs: [tall, "sizes([dim(n.in0, 0) * outs[0], ins[1], dim(n.in0, 3)])"]}
        columns: {op: GatherV2, inputs: [lines, "picks[1]", "const(1, 'int32')"]}
        bycolumn: {op: Reshape, inputs: [columns, "sizes([dim(n.in0, 0) * outs[0], outs[1], most[1], dim(n.in0, 3)])"]}
        weighedtoo: {op: Mul, inputs: [bycolumn, "const(flat(weights[1]), 'float32', [outs[1], most[1], 1])"]}
        wide: {op: Sum, inputs: [weighedtoo, "[2]"]}
        result: {op: Reshape, inputs: [wide, "sizes([dim(n.in0, 0), outs[0], outs[1], dim(n.in0, 3)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/scale_and_translate_op.cc:ComputeSpansCore", "tensorflow/core/kernels/image/sampling_kernels.h"]
- id: TFJ678
  name: combined-suppression-by-class
  category: ops
  summary: Non-maximum suppression of all classes becomes one suppression for each class and image.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: CombinedNonMaxSuppression, inputs: [{index: 2, const: true}, {index: 3, const: true}]}}
  let:
    batch: "dim(n.in1, 0)"
    boxes: "dim(n.in1, 1)"
    classes: "dim(n.in1, 2)"
    q: "dim(n.in0, 2)"
    several: "batch * classes"
    each: "min(value(n.in2), boxes)"
    total: "min(value(n.in3), value(n.in2) * classes) if n.attr.pad_per_class else value(n.in3)"
  where:
    holds: ["known(batch)", "known(boxes)", "known(classes)", "known(q)", "batch > 0", "boxes > 0", "classes > 0", "value(n.in2) > 0", "value(n.in3) > 0",
            "q == 1 or q == classes", "batch * classes <= 512", "batch * classes * boxes < 16777216"]
  message: "conversion writes '${n.op}' as ${several} suppressions, one for each class and image"
  note: >-
    TensorFlow.js suppresses the boxes of one class. The results of an image are joined and the best are taken. Of detections with equal scores
    TensorFlow's sort may keep others, as may TensorFlow.js'. The model needs executeAsync.
  fix:
  - title: "write '${n.op}' as one suppression for each class and image"
    applicability: safe
    unasked: true
    error: "exact but for the order of detections with equal scores"
    replace-subgraph:
      remove: n
      add:
        scoreplanes: {op: Transpose, inputs: [n.in1, "[0, 2, 1]"]}
        scorerows: {op: Reshape, inputs: [scoreplanes, "const([batch * classes, boxes], 'int32')"]}
        scores: {for: "i in range(batch * classes)", op: StridedSlice, inputs: [scorerows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        boxplanes: {op: Transpose, inputs: [n.in0, "[0, 2, 1, 3]"]}
        boxrows: {op: Reshape, inputs: [boxplanes, "const([batch * q, boxes, 4], 'int32')"]}
        planes: {for: "i in range(batch * q)", op: StridedSlice, inputs: [boxrows, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        kept:
          for: "i in range(batch * classes)"
          op: NonMaxSuppressionV3
          inputs: ["planes[i // classes * q + (i % classes if q > 1 else 0)]", "scores[i]", "const(each, 'int32')", n.in4, n.in5]
        places: {for: "i in range(batch * classes)", op: AddV2, inputs: ["kept[i]", "const(i * boxes, 'int32')"]}
        # Rows for want of detections, with the score of none.
        joined:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([0] * total, 'int32')", "const(0, 'int32')"]
        foundplaces:
          for: "b in range(batch)"
          op: ConcatV2
          inputs: ["places[b * classes:(b + 1) * classes]", "const([], 'int32', [0])", "const(0, 'int32')"]
        flatscores: {op: Reshape, inputs: [scoreplanes, "const([batch * classes * boxes], 'int32')"]}
        found: {for: "b in range(batch)", op: GatherV2, inputs: [flatscores, "foundplaces[b]", "const(0, 'int32')"]}
        filled: {for: "b in range(batch)", op: ConcatV2, inputs: ["found[b]", "const([-inf] * total, 'float32')", "const(0, 'int32')"]}
        best: {for: "b in range(batch)", op: TopKV2, inputs: ["filled[b]", "const(total, 'int32')"]}
        chosen: {for: "b in range(batch)", op: GatherV2, inputs: ["joined[b]", "best[b].out1", "const(0, 'int32')"]}
        isfound: {for: "b in range(batch)", op: Greater, inputs: ["best[b].out0", "const(-inf, 'float32')"]}
        counts: {for: "b in range(batch)", op: Cast, inputs: ["isfound[b]"], attrs: {DstT: int32}}
        valid: {for: "b in range(batch)", op: Sum, inputs: ["counts[b]", "[0]"]}
        planeof: {for: "b in range(batch)", op: FloorDiv, inputs: ["chosen[b]", "const(boxes, 'int32')"]}
        classof: {for: "b in range(batch)", op: Sub, inputs: ["planeof[b]", "const(b * classes, 'int32')"]}
        # With one box for all classes the place of a box is that of its score without the class.
        skipped: {for: "b in range(batch if q == 1 else 0)", op: Mul, inputs: ["classof[b]", "const(boxes, 'int32')"]}
        shared: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["chosen[b]", "skipped[b]"]}
        base: {for: "b in range(batch if q == 1 else 0)", op: Sub, inputs: ["shared[b]", "const(b * (classes - 1) * boxes, 'int32')"]}
        # Rows of none take a box of zeros behind all others.
        flatboxes: {op: Reshape, inputs: [boxplanes, "const([batch * q * boxes, 4], 'int32')"]}
        withnone: {op: ConcatV2, inputs: [flatboxes, "const([0, 0, 0, 0], 'float32', [1, 4])", "const(0, 'int32')"]}
        picked: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "base[b] if q == 1 else chosen[b]", "const([batch * q * boxes] * total, 'int32')"]}
        corners: {for: "b in range(batch)", op: GatherV2, inputs: [withnone, "picked[b]", "const(0, 'int32')"]}
        inner: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Minimum, inputs: ["corners[b]", "const(1, 'float32')"]}
        clipped: {for: "b in range(batch if n.attr.clip_boxes else 0)", op: Maximum, inputs: ["inner[b]", "const(0, 'float32')"]}
        allscores: {for: "b in range(batch)", op: SelectV2, inputs: ["isfound[b]", "best[b].out0", "const([0] * total, 'float32')"]}
        classes0: {for: "b in range(batch)", op: Mul, inputs: ["classof[b]", "counts[b]"]}
        allclasses: {for: "b in range(batch)", op: Cast, inputs: ["classes0[b]"], attrs: {DstT: float32}}
        outboxes: {op: Pack, inputs: ["clipped if n.attr.clip_boxes else corners"], attrs: {axis: 0}}
        outscores: {op: Pack, inputs: [allscores], attrs: {axis: 0}}
        outclasses: {op: Pack, inputs: [allclasses], attrs: {axis: 0}}
        outvalid: {op: Pack, inputs: [valid], attrs: {axis: 0}}
      result: [outboxes, outscores, outclasses, outvalid]
  evidence: ["tensorflow/core/kernels/image/non_max_suppression_op.cc:BatchedNonMaxSuppressionOp"]
- id: TFJ679
  name: suppression-by-its-new-name
  category: ops
  summary: The first version of non-maximum suppression becomes the third.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: NonMaxSuppression}}
  message: "conversion writes '${n.op}' as 'NonMaxSuppressionV3'"
  note: >-
    TensorFlow.js knows the later versions, which take the threshold as a tensor. The model needs executeAsync.
  fix:
  - title: "write '${n.op}' as 'NonMaxSuppressionV3'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        result: {op: NonMaxSuppressionV3, inputs: [n.in0, n.in1, n.in2, "const(n.attr.iou_threshold, 'float32')", "const(-3.4028234663852886e38, 'float32')"]}
      result: result
  evidence: ["tensorflow/core/kernels/image/non_max_suppression_op.cc:NonMaxSuppressionOp"]
- id: TFJ680
  name: spectrogram-as-products
  category: ops
  summary: A spectrogram becomes windows of the signal times a matrix of cosines and one of sines.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: AudioSpectrogram}}
  let:
    window: "n.attr.window_size"
    stride: "n.attr.stride"
    samples: "dim(n.in0, 0)"
    channels: "dim(n.in0, 1)"
    # The next power of two.
    length: "min([2 ** i for i in range(25) if 2 ** i >= window])"
    bins: "length // 2 + 1"
    fixed: "known(samples)"
    frames: "max(0, 1 + (samples - window) // stride)"
    hann: "[float32(0.5 - 0.5 * cos(2 * pi * i / window)) for i in range(window)]"
    squared: "n.attr.magnitude_squared"
  where:
    holds: ["window >= 2", "stride >= 1", "length <= 4096", "frames > 0 if fixed else known(channels)"]
  message: "conversion writes '${n.op}' as windows of the signal times a matrix of cosines and one of sines"
  note: >-
    TensorFlow.js has no spectrogram. The windows are gathered and weighed with TensorFlow's Hann window; the two matrices are gathered from a
    table of one period, so that they need no weights.
  fix:
  - title: "write '${n.op}' as products"
    applicability: safe
    unasked: true
    error: "2.1e-7 of the output's scale where products are summed in double precision, 7.3e-7 where in float32"
    replace-subgraph:
      remove: n
      add:
        signals: {op: Transpose, inputs: [n.in0, "[1, 0]"]}
        dims: {if: "not fixed", op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        count: {if: "not fixed", op: StridedSlice, inputs: [dims, "[0]", "[1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        # A window begins where a whole one is left.
        limit: {if: "not fixed", op: Sub, inputs: [count, "const(window - 1, 'int32')"]}
        least: {if: "not fixed", op: Maximum, inputs: [limit, "const(0, 'int32')"]}
        starts: {op: Range, inputs: ["const(0, 'int32')", "const(frames * stride, 'int32') if fixed else least", "const(stride, 'int32')"]}
        column: {op: Reshape, inputs: [starts, "const([-1, 1], 'int32')"]}
        steps: {op: Range, inputs: ["const(0, 'int32')", "const(window, 'int32')", "const(1, 'int32')"]}
        places: {op: AddV2, inputs: [column, steps]}
        windows: {op: GatherV2, inputs: [signals, places, "const(1, 'int32')"]}
        flatwindows: {op: Reshape, inputs: [windows, "const([-1, window], 'int32')"]}
        weighed: {op: Mul, inputs: [flatwindows, "const(hann, 'float32')"]}
        times: {op: Reshape, inputs: [steps, "const([window, 1], 'int32')"]}
        waves: {op: Range, inputs: ["const(0, 'int32')", "const(bins, 'int32')", "const(1, 'int32')"]}
        products: {op: Mul, inputs: [times, waves]}
        phases: {op: FloorMod, inputs: [products, "const(length, 'int32')"]}
        cosines: {op: GatherV2, inputs: ["const([float32(cos(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        sines: {op: GatherV2, inputs: ["const([float32(sin(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        real: {op: MatMul, inputs: [weighed, cosines]}
        imag: {op: MatMul, inputs: [weighed, sines]}
        realpower: {op: Square, inputs: [real]}
        imagpower: {op: Square, inputs: [imag]}
        power: {op: AddV2, inputs: [realpower, imagpower]}
        root: {if: "not squared", op: Sqrt, inputs: [power]}
        result: {op: Reshape, inputs: ["power if squared else root", "const([-1, frames, bins] if fixed else [channels, -1, bins], 'int32')"]}
      result: result
  evidence: ["tensorflow/core/kernels/spectrogram_op.cc:AudioSpectrogramOp", "tensorflow/core/kernels/spectrogram.cc:GetPeriodicHann"]
- id: TFJ681
  name: mfcc-as-products
  category: ops
  summary: Mel-frequency cepstral coefficients become two matrix products with a logarithm between.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Mfcc, inputs: [{index: 1, const: true}]}}
  let:
    bins: "dim(n.in0, 2)"
    rate: "flat([value(n.in1)])[0]"
    count: "n.attr.filterbank_channel_count"
    kept: "n.attr.dct_coefficient_count"
    low: "n.attr.lower_frequency_limit"
    high: "n.attr.upper_frequency_limit"
    mellow: "1127 * log(1 + low / 700)"
    spacing: "(1127 * log(1 + high / 700) - mellow) / (count + 1)"
    centers: "[mellow + spacing * (i + 1) for i in range(count + 1)]"
    hertz: "0.5 * rate / (bins - 1)"
    first: "int(floor(1.5 + low / hertz))"
    last: "int(floor(high / hertz))"
    mels: "[1127 * log(1 + i * hertz / 700) for i in range(bins)]"
    bands: "[len([c for c in centers[:count] if c < m]) - 1 for m in mels]"
    shares: >-
      [(centers[b + 1] - m) / (centers[b + 1] - centers[b]) if b >= 0 else (centers[0] - m) / (centers[0] - mellow) for b, m in zip(bands, mels)]
    filters: >-
      [[0.0 if i < first or i > last else float32(s) if c == b else float32(1 - s) if c == b + 1 else 0.0 for c in range(count)]
      for i, b, s in zip(range(bins), bands, shares)]
    cosines: "[[float32(sqrt(2 / count) * cos(i * pi / count * (j + 0.5))) for i in range(kept)] for j in range(count)]"
  where:
    holds: ["known(bins)", "known(rate)", "bins > 1", "rate > 0", "count > 0", "kept > 0", "kept <= count", "low >= 0", "high > low", "last < bins",
            "unknowns([dim(n.in0, 0), dim(n.in0, 1)]) < 2"]
  message: "conversion writes '${n.op}' as two matrix products with a logarithm between"
  note: >-
    TensorFlow.js has no such op. The bank of filters and the cosine transform are computed for the number of bins, the rate and the limits that
    the graph states.
  fix:
  - title: "write '${n.op}' as products and a logarithm"
    applicability: safe
    unasked: true
    error: "2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        sizes2: {op: Sqrt, inputs: [n.in0]}
        rows: {op: Reshape, inputs: [sizes2, "const([-1, bins], 'int32')"]}
        powers: {op: MatMul, inputs: [rows, "const(flat(filters), 'float32', [bins, count])"]}
        floored: {op: Maximum, inputs: [powers, "const(1e-12, 'float32')"]}
        logs: {op: Log, inputs: [floored]}
        cepstrum: {op: MatMul, inputs: [logs, "const(flat(cosines), 'float32', [count, kept])"]}
        result: {op: Reshape, inputs: [cepstrum, "sizes([dim(n.in0, 0), dim(n.in0, 1), kept])"]}
      result: result
  evidence: ["tensorflow/core/kernels/mfcc_mel_filterbank.cc:MfccMelFilterbank", "tensorflow/core/kernels/mfcc_dct.cc:MfccDct", "tensorflow/core/kernels/mfcc.cc:Mfcc::Compute"]
- id: TFJ682
  name: batch-fourier-by-its-new-name
  category: ops
  summary: The old names of the Fourier transforms become the new ones.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [BatchFFT, BatchIFFT]}}
  message: "conversion writes '${n.op}' as '${other}', which computes the same"
  let: {other: "'FFT' if n.op == 'BatchFFT' else 'IFFT'"}
  note: >-
    TensorFlow keeps the old name for old graphs. TensorFlow.js knows the new one only.
  fix:
  - title: "write '${n.op}' as '${other}'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        forward: {if: "n.op == 'BatchFFT'", op: FFT, inputs: [n.in0]}
        inverse: {if: "n.op != 'BatchFFT'", op: IFFT, inputs: [n.in0]}
      result: "forward if n.op == 'BatchFFT' else inverse"
  evidence: ["tensorflow/core/kernels/fft_ops.cc:REGISTER_KERNEL_BUILDER"]
- id: TFJ683
  name: fourier-of-several-axes
  category: ops
  summary: A Fourier transform of two or three axes becomes one transform an axis.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [FFT2D, FFT3D, IFFT2D, IFFT3D, BatchFFT2D, BatchFFT3D, BatchIFFT2D, BatchIFFT3D]}}
  let:
    r: "rank(n.in0)"
    count: "3 if n.op in ['FFT3D', 'IFFT3D', 'BatchFFT3D', 'BatchIFFT3D'] else 2"
    inverse: "n.op in ['IFFT2D', 'IFFT3D', 'BatchIFFT2D', 'BatchIFFT3D']"
    order: "range(r - count) + [r - 1] + range(r - count, r - 1)"
  where:
    holds: ["known(r)", "r >= count", "dtype(n.in0) == 'complex64'"]
  message: "conversion writes '${n.op}' as one transform an axis, with transpositions between"
  note: >-
    TensorFlow.js transforms the last axis only. Each transform is followed by a transposition that brings the next axis to the end.
  fix:
  - title: "write '${n.op}' as one transform an axis"
    applicability: safe
    unasked: true
    error: "exact but for rounding, that of TensorFlow.js' transform"
    replace-subgraph:
      remove: n
      add:
        last: {if: "not inverse", op: FFT, inputs: [n.in0]}
        ilast: {if: "inverse", op: IFFT, inputs: [n.in0]}
        turned: {op: Transpose, inputs: ["ilast if inverse else last", "const(order, 'int32')"]}
        second: {if: "not inverse", op: FFT, inputs: [turned]}
        isecond: {if: "inverse", op: IFFT, inputs: [turned]}
        turnedtoo: {op: Transpose, inputs: ["isecond if inverse else second", "const(order, 'int32')"]}
        third: {if: "count == 3 and not inverse", op: FFT, inputs: [turnedtoo]}
        ithird: {if: "count == 3 and inverse", op: IFFT, inputs: [turnedtoo]}
        back: {if: "count == 3", op: Transpose, inputs: ["ithird if inverse else third", "const(order, 'int32')"]}
      result: "back if count == 3 else turnedtoo"
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU"]
- id: TFJ684
  name: fused-3d-convolution-in-parts
  category: ops
  summary: A fused convolution of volumes becomes a convolution, a bias and an activation.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: _FusedConv3D, dtype: {attr: T, in: [float32]}}}
  let:
    ops: "n.attr.fused_ops"
    acts: "['Relu', 'Relu6', 'Elu', 'Tanh', 'Sigmoid', 'LeakyRelu']"
    act: "[o for o in ops if o in acts]"
    biased: "len(ops) > 0 and ops[0] == 'BiasAdd'"
  where:
    holds: ["ops == (['BiasAdd'] if biased else []) + act", "len(act) <= 1", "n.attr.num_args == (1 if biased else 0)", "len(n.attr.padding_list) == 0"]
  message: "conversion writes '${n.op}' as ops of their own"
  note: >-
    TensorFlow's optimizer makes this op for its own kernels. TensorFlow.js has its parts.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        plain: {op: Conv3D, inputs: [n.in0, n.in1], attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", data_format: "=n.attr.data_format", dilations: "=n.attr.dilations"}}
        bias: {if: "biased", op: BiasAdd, inputs: [plain, n.in2], attrs: {data_format: "='NHWC' if n.attr.data_format == 'NDHWC' else 'NCHW'"}}
        relu: {if: "act == ['Relu']", op: Relu, inputs: ["bias if biased else plain"]}
        relu6: {if: "act == ['Relu6']", op: Relu6, inputs: ["bias if biased else plain"]}
        elu: {if: "act == ['Elu']", op: Elu, inputs: ["bias if biased else plain"]}
        tanh: {if: "act == ['Tanh']", op: Tanh, inputs: ["bias if biased else plain"]}
        sigmoid: {if: "act == ['Sigmoid']", op: Sigmoid, inputs: ["bias if biased else plain"]}
        leaky: {if: "act == ['LeakyRelu']", op: LeakyRelu, inputs: ["bias if biased else plain"], attrs: {alpha: "=n.attr.leakyrelu_alpha"}}
      result: "relu if act == ['Relu'] else relu6 if act == ['Relu6'] else elu if act == ['Elu'] else tanh if act == ['Tanh'] else sigmoid if act == ['Sigmoid'] else leaky if act == ['LeakyRelu'] else bias if biased else plain"
  evidence: ["tensorflow/core/grappler/optimizers/remapper.cc:AddFusedConv3DNode", "tensorflow/core/ops/nn_ops.cc:_FusedConv3D"]
- id: TFJ685
  name: real-fourier-of-several-axes
  category: ops
  summary: A Fourier transform of real numbers over two or three axes becomes one transform an axis.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [RFFT2D, RFFT3D], inputs: [{index: 1, const: true}]}}
  let:
    r: "rank(n.in0)"
    lengths: "value(n.in1)"
    count: "3 if n.op == 'RFFT3D' else 2"
    order: "range(r - count) + [r - 1] + range(r - count, r - 1)"
    fits: "[dim(n.in0, a - count) for a in range(count)] == lengths"
    cut: "not (known(fits) and fits)"
  where:
    holds: ["known(r)", "known(lengths)", "r >= count", "min(lengths) > 0", "dtype(n.in0) == 'float32'"]
  message: "conversion writes '${n.op}' as one transform an axis, with transpositions between"
  note: >-
    TensorFlow.js transforms the last axis only, and all of it. The input is cut to the lengths that the graph states first.
  fix:
  - title: "write '${n.op}' as one transform an axis"
    applicability: safe
    unasked: true
    error: "exact but for rounding, that of TensorFlow.js' transform"
    replace-subgraph:
      remove: n
      add:
        short:
          if: "cut"
          op: StridedSlice
          inputs: [n.in0, "const([0] * (count + 1), 'int32')", "const([0] + lengths, 'int32')", "const([1] * (count + 1), 'int32')"]
          attrs: {ellipsis_mask: 1}
        last: {op: RFFT, inputs: ["short if cut else n.in0", "const(lengths[count - 1:count], 'int32')"]}
        turned: {op: Transpose, inputs: [last, "const(order, 'int32')"]}
        second: {op: FFT, inputs: [turned]}
        turnedtoo: {op: Transpose, inputs: [second, "const(order, 'int32')"]}
        third: {if: "count == 3", op: FFT, inputs: [turnedtoo]}
        back: {if: "count == 3", op: Transpose, inputs: [third, "const(order, 'int32')"]}
      result: "back if count == 3 else turnedtoo"
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU"]
- id: TFJ686
  name: projective-transform-by-its-new-name
  category: ops
  summary: The second version of the projective transform becomes the third.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ImageProjectiveTransformV2}}
  message: "conversion writes '${n.op}' as 'ImageProjectiveTransformV3' with the fill value 0"
  note: >-
    TensorFlow.js knows the third version only, which takes the value that fills the outside.
  fix:
  - title: "write '${n.op}' as 'ImageProjectiveTransformV3'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        result: {op: ImageProjectiveTransformV3, inputs: [n.in0, n.in1, n.in2, "const(0.0, 'float32')"], attrs: {interpolation: "=n.attr.interpolation", fill_mode: "=n.attr.fill_mode"}}
      result: result
  evidence: ["tensorflow/core/kernels/image/image_ops.cc:ImageProjectiveTransformV2"]
- id: TFJ687
  name: inverse-real-fourier-of-several-axes
  category: ops
  summary: An inverse Fourier transform to real numbers over two or three axes becomes one transform an axis.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [IRFFT2D, IRFFT3D], inputs: [{index: 1, const: true}]}}
  let:
    r: "rank(n.in0)"
    lengths: "value(n.in1)"
    count: "3 if n.op == 'IRFFT3D' else 2"
    # Brings the first of the transformed axes to the end.
    order: "range(r - count) + range(r - count + 1, r) + [r - count]"
    outer: "[dim(n.in0, a - count) for a in range(count - 1)]"
    cut: "outer != lengths[:count - 1]"
  where:
    # The two parts of a spectrum that is cut must be known to be of one shape.
    holds: ["known(r)", "known(lengths)", "r >= count", "min(lengths) > 0", "dtype(n.in0) == 'complex64'", "known(outer)", "not cut or known(shape(n.in0))"]
  message: "conversion writes '${n.op}' as one transform an axis, with transpositions between"
  note: >-
    TensorFlow.js transforms the last axis only, and all of it. The input is cut to what the lengths that the graph states need first.
  fix:
  - title: "write '${n.op}' as one transform an axis"
    applicability: safe
    unasked: true
    error: "exact but for rounding, that of TensorFlow.js' transform"
    replace-subgraph:
      remove: n
      add:
        # The runtime slices no complex numbers, but their parts.
        real: {if: "cut", op: Real, inputs: [n.in0], attrs: {Tout: float32}}
        imag: {if: "cut", op: Imag, inputs: [n.in0], attrs: {Tout: float32}}
        shortreal:
          if: "cut"
          op: StridedSlice
          inputs: [real, "const([0] * (count + 1), 'int32')", "const([0] + lengths[:count - 1] + [dim(n.in0, -1)], 'int32')", "const([1] * (count + 1), 'int32')"]
          attrs: {ellipsis_mask: 1}
        shortimag:
          if: "cut"
          op: StridedSlice
          inputs: [imag, "const([0] * (count + 1), 'int32')", "const([0] + lengths[:count - 1] + [dim(n.in0, -1)], 'int32')", "const([1] * (count + 1), 'int32')"]
          attrs: {ellipsis_mask: 1}
        short: {if: "cut", op: Complex, inputs: [shortreal, shortimag], attrs: {Tout: complex64}}
        turned: {op: Transpose, inputs: ["short if cut else n.in0", "const(order, 'int32')"]}
        first: {op: IFFT, inputs: [turned]}
        turnedtoo: {op: Transpose, inputs: [first, "const(order, 'int32')"]}
        second: {if: "count == 3", op: IFFT, inputs: [turnedtoo]}
        back: {if: "count == 3", op: Transpose, inputs: [second, "const(order, 'int32')"]}
        last: {op: IRFFT, inputs: ["back if count == 3 else turnedtoo", "const(lengths[count - 1:count], 'int32')"]}
      result: last
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU"]
- id: TFJ688
  name: bicubic-resize-of-computed-sizes
  category: ops
  summary: A bicubic resize of sizes that are known only when the model runs computes its weights there.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: ResizeBicubic, dtype: {attr: T, in: [float32, uint8, int32]}}}
  let:
    half: "n.attr.half_pixel_centers"
    corners: "n.attr.align_corners"
    cast: "dtype(n.in0) != 'float32'"
    fixed: "is_const(n.in1) and known([dim(n.in0, 1), dim(n.in0, 2)]) and unknowns([dim(n.in0, 0), dim(n.in0, 3)]) < 2"
    a: "-0.5 if half else -0.75"
    near: "[float32(((a + 2) * (t / 1024) - (a + 3)) * (t / 1024) * (t / 1024) + 1) for t in range(1025)]"
    far: "[float32(((a * (t / 1024 + 1) - 5 * a) * (t / 1024 + 1) + 8 * a) * (t / 1024 + 1) - 4 * a) for t in range(1025)]"
  where:
    holds: ["not fixed", "not (half and corners)"]
  message: "conversion writes '${n.op}' as weighted sums of gathered rows and columns, with weights that are computed when the model runs"
  note: >-
    TensorFlow.js has no bicubic resize. Places and weights are computed from the sizes as TensorFlow's kernel does it.
  fix:
  - title: "write '${n.op}' as weighted sums of rows and columns"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        image: {if: "cast", op: Cast, inputs: [n.in0], attrs: {DstT: float32}}
        dims: {op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        ins: {for: "i in range(2)", op: StridedSlice, inputs: [dims, "[i + 1]", "[i + 2]", "[1]"], attrs: {shrink_axis_mask: 1}}
        outs: {for: "i in range(2)", op: StridedSlice, inputs: [n.in1, "[i]", "[i + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        infloat: {for: "i in range(2)", op: Cast, inputs: ["ins[i]"], attrs: {DstT: float32}}
        outfloat: {for: "i in range(2)", op: Cast, inputs: ["outs[i]"], attrs: {DstT: float32}}
        ratio: {for: "i in range(2)", op: RealDiv, inputs: ["infloat[i]", "outfloat[i]"]}
        inless: {for: "i in range(2 if corners else 0)", op: Sub, inputs: ["infloat[i]", "const(1, 'float32')"]}
        outless: {for: "i in range(2 if corners else 0)", op: Sub, inputs: ["outfloat[i]", "const(1, 'float32')"]}
        cornered: {for: "i in range(2 if corners else 0)", op: RealDiv, inputs: ["inless[i]", "outless[i]"]}
        several: {for: "i in range(2 if corners else 0)", op: Greater, inputs: ["outs[i]", "const(1, 'int32')"]}
        chosen: {for: "i in range(2 if corners else 0)", op: SelectV2, inputs: ["several[i]", "cornered[i]", "ratio[i]"]}
        numbers: {for: "i in range(2)", op: Range, inputs: ["const(0, 'int32')", "outs[i]", "const(1, 'int32')"]}
        steps: {for: "i in range(2)", op: Cast, inputs: ["numbers[i]"], attrs: {DstT: float32}}
        middles: {for: "i in range(2 if half else 0)", op: AddV2, inputs: ["steps[i]", "const(0.5, 'float32')"]}
        scaled: {for: "i in range(2)", op: Mul, inputs: ["middles[i] if half else steps[i]", "chosen[i] if corners else ratio[i]"]}
        centered: {for: "i in range(2 if half else 0)", op: Sub, inputs: ["scaled[i]", "const(0.5, 'float32')"]}
        floors: {for: "i in range(2)", op: Floor, inputs: ["centered[i] if half else scaled[i]"]}
        deltas: {for: "i in range(2)", op: Sub, inputs: ["centered[i] if half else scaled[i]", "floors[i]"]}
        finer: {for: "i in range(2)", op: Mul, inputs: ["deltas[i]", "const(1024, 'float32')"]}
        rounded: {for: "i in range(2)", op: Round, inputs: ["finer[i]"]}
        entries: {for: "i in range(2)", op: Cast, inputs: ["rounded[i]"], attrs: {DstT: int32}}
        mirrors: {for: "i in range(2)", op: Sub, inputs: ["const(1024, 'int32')", "entries[i]"]}
        neartable: {const: {dtype: float32, value: "=near"}}
        fartable: {const: {dtype: float32, value: "=far"}}
        # Weight k of axis i is number 4 i + k.
        plain: {for: "j in range(8)", op: GatherV2, inputs: ["fartable if j % 4 in [0, 3] else neartable", "entries[j // 4] if j % 4 < 2 else mirrors[j // 4]", "const(0, 'int32')"]}
        whole: {for: "i in range(2)", op: Cast, inputs: ["floors[i]"], attrs: {DstT: int32}}
        sources: {for: "j in range(8)", op: AddV2, inputs: ["whole[j // 4]", "const(j % 4 - 1, 'int32')"]}
        ends: {for: "i in range(2)", op: Sub, inputs: ["ins[i]", "const(1, 'int32')"]}
        below: {for: "j in range(8)", op: Minimum, inputs: ["sources[j]", "ends[j // 4]"]}
        picks: {for: "j in range(8)", op: Maximum, inputs: ["below[j]", "const(0, 'int32')"]}
        # With half pixel centers what lies outside of the image counts nothing, and the others make up for it.
        isinside: {for: "j in range(8 if half else 0)", op: Equal, inputs: ["sources[j]", "picks[j]"]}
        ones: {for: "j in range(8 if half else 0)", op: Cast, inputs: ["isinside[j]"], attrs: {DstT: float32}}
        inside: {for: "j in range(8 if half else 0)", op: Mul, inputs: ["plain[j]", "ones[j]"]}
        total: {for: "i in range(2 if half else 0)", op: AddN, inputs: ["inside[4 * i:4 * i + 4]"]}
        inverse: {for: "i in range(2 if half else 0)", op: RealDiv, inputs: ["const(1, 'float32')", "total[i]"]}
        weights: {for: "j in range(8 if half else 0)", op: Mul, inputs: ["inside[j]", "inverse[j // 4]"]}
        columns: {for: "j in range(8)", op: Reshape, inputs: ["weights[j] if half else plain[j]", "const([-1, 1, 1] if j < 4 else [-1, 1], 'int32')"]}
        rows: {for: "j in range(4)", op: GatherV2, inputs: ["image if cast else n.in0", "picks[j]", "const(1, 'int32')"]}
        rowparts: {for: "j in range(4)", op: Mul, inputs: ["rows[j]", "columns[j]"]}
        tall: {op: AddN, inputs: [rowparts]}
        lines: {for: "j in range(4)", op: GatherV2, inputs: [tall, "picks[j + 4]", "const(2, 'int32')"]}
        lineparts: {for: "j in range(4)", op: Mul, inputs: ["lines[j]", "columns[j + 4]"]}
        wide: {op: AddN, inputs: [lineparts]}
      result: wide
  evidence: ["tensorflow/core/kernels/image/resize_bicubic_op.cc:GetWeightsAndIndices", "tensorflow/core/util/image_resizer_state.h:CalculateResizeScale"]
- id: TFJ689
  name: inverse-real-fourier-as-products
  category: ops
  summary: An inverse Fourier transform to an odd count of real numbers, or of a part of a spectrum, becomes two products.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: IRFFT, inputs: [{index: 1, const: true}]}}
  let:
    length: "value(n.in1)[0]"
    r: "rank(n.in0)"
    given: "dim(n.in0, -1)"
    bins: "length // 2 + 1"
    leading: "shape(n.in0)[:r - 1]"
    # How often a bin counts: the mirrored half of the spectrum is not stored.
    counts: "[0.0 if k >= bins else 1.0 if k == 0 or 2 * k == length else 2.0 for k in range(given)]"
  where:
    holds: ["known(length)", "known(r)", "known(given)", "length > 0", "length <= 4096", "given >= bins", "dtype(n.in0) == 'complex64'", "unknowns(leading) < 2",
            "length % 2 == 1 or (given > bins and unknowns(leading) > 0)"]
  message: "conversion writes '${n.name}', of length ${length}, as products with cosines and sines"
  note: >-
    TensorFlow.js has this transform for even lengths and whole spectra only. The two matrices are gathered from a table of one period, so
    that they need no weights.
  fix:
  - title: "write '${n.op}' as products with cosines and sines"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        real: {op: Real, inputs: [n.in0], attrs: {Tout: float32}}
        imag: {op: Imag, inputs: [n.in0], attrs: {Tout: float32}}
        realrows: {op: Reshape, inputs: [real, "const([-1, given], 'int32')"]}
        imagrows: {op: Reshape, inputs: [imag, "const([-1, given], 'int32')"]}
        weights: {const: {dtype: float32, value: "=[float32(c / length) for c in counts]"}}
        realweighed: {op: Mul, inputs: [realrows, weights]}
        imagweighed: {op: Mul, inputs: [imagrows, weights]}
        waves: {op: Range, inputs: ["const(0, 'int32')", "const(given, 'int32')", "const(1, 'int32')"]}
        column: {op: Reshape, inputs: [waves, "const([given, 1], 'int32')"]}
        times: {op: Range, inputs: ["const(0, 'int32')", "const(length, 'int32')", "const(1, 'int32')"]}
        products: {op: Mul, inputs: [column, times]}
        phases: {op: FloorMod, inputs: [products, "const(length, 'int32')"]}
        cosines: {op: GatherV2, inputs: ["const([float32(cos(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        sines: {op: GatherV2, inputs: ["const([float32(-sin(2 * pi * i / length)) for i in range(length)], 'float32')", phases, "const(0, 'int32')"]}
        even: {op: MatMul, inputs: [realweighed, cosines]}
        odd: {op: MatMul, inputs: [imagweighed, sines]}
        signal: {op: AddV2, inputs: [even, odd]}
        result: {op: Reshape, inputs: [signal, "sizes(leading + [length])"]}
      result: result
  evidence: ["tensorflow/core/kernels/fft_ops.cc:FFTCPU", "tfjs-core/src/ops/spectral/irfft.ts:irfft_"]
- id: TFJ690
  name: convolution-by-rank
  category: ops
  summary: A convolution of any rank becomes one of two or three dimensions.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Conv}}
  let:
    r: "rank(n.in1)"
    count: "r - 2"
    last: "n.attr.data_format == 'CHANNELS_LAST'"
    dilations: "n.attr.dilations if len(n.attr.dilations) > 0 else [1] * r"
  where:
    holds: ["known(r)", "r in [4, 5]", "n.attr.batch_dims == 1", "n.attr.groups == 1", "r == 4 or n.attr.padding != 'EXPLICIT'"]
  message: "conversion writes '${n.op}' as a convolution of ${count} dimensions"
  note: >-
    TensorFlow.js has one op for two and one for three dimensions.
  fix:
  - title: "write '${n.op}' as a convolution of ${count} dimensions"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        flatone:
          if: "r == 4"
          op: Conv2D
          inputs: [n.in0, n.in1]
          attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", explicit_paddings: "=n.attr.explicit_paddings", dilations: "=dilations", data_format: "='NHWC' if last else 'NCHW'"}
        deep:
          if: "r == 5"
          op: Conv3D
          inputs: [n.in0, n.in1]
          attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", dilations: "=dilations", data_format: "='NDHWC' if last else 'NCDHW'"}
      result: "flatone if r == 4 else deep"
  evidence: ["tensorflow/core/kernels/conv_ops.h:ConvOp"]
- id: TFJ691
  name: transposed-convolution-by-shape
  category: ops
  summary: A transposed convolution that takes its size from a tensor gets it from that tensor's shape.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Conv2DBackpropInputV2}}
  message: "conversion writes '${n.op}' as 'Conv2DBackpropInput' of its first input's shape"
  note: >-
    Only the shape of the first input counts. TensorFlow.js knows the op that takes the shape.
  fix:
  - title: "write '${n.op}' as 'Conv2DBackpropInput'"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        dims: {op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        result:
          op: Conv2DBackpropInput
          inputs: [dims, n.in1, n.in2]
          attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding", explicit_paddings: "=n.attr.explicit_paddings", dilations: "=n.attr.dilations", data_format: "=n.attr.data_format"}
      result: result
  evidence: ["tensorflow/core/kernels/conv_grad_input_ops.h:Conv2DBackpropInputOp", "tensorflow/core/ops/nn_ops.cc:Conv2DBackpropInputV2"]
- id: TFJ692
  name: transposed-3d-convolution-as-convolution
  category: ops
  summary: A transposed convolution of volumes becomes a convolution over a widened volume.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [Conv3DBackpropInput, Conv3DBackpropInputV2]}}
  let:
    f: "shape(n.in1)"
    s: "n.attr.strides[1:4]"
    small: "[dim(n.in2, 1), dim(n.in2, 2), dim(n.in2, 3)]"
    big: "[dim(n.out0, 1), dim(n.out0, 2), dim(n.out0, 3)]"
    wide: "[o * t for o, t in zip(small, s)]"
    # What a forward convolution would have padded in front.
    pads: "[max((o - 1) * t + k - b, 0) // 2 if n.attr.padding == 'SAME' else 0 for o, t, k, b in zip(small, s, f, big)]"
    before: "[k - 1 - p for k, p in zip(f, pads)]"
    after: "[b + k - 1 - w - q for b, k, w, q in zip(big, f, wide, before)]"
    cuts: "any([a < 0 for a in after])"
  where:
    holds: ["known(f)", "known(small)", "known(big)", "min(small) > 0", "n.attr.strides[0] == 1", "n.attr.strides[4] == 1",
            "all([d == 1 for d in n.attr.dilations])", "n.op == 'Conv3DBackpropInput' or n.attr.data_format == 'NDHWC'", "len(f) == 5"]
  message: "conversion writes '${n.op}' as a convolution of the volume with zeros between its elements"
  note: >-
    TensorFlow.js has no transposed convolution of volumes. With zeros between the elements it is a plain convolution with the flipped filter.
  fix:
  - title: "write '${n.op}' as 'Conv3D'"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sums"
    replace-subgraph:
      remove: n
      add:
        deep: {op: Reshape, inputs: [n.in2, "const([-1, 1, small[1] * small[2] * f[4]], 'int32')"]}
        deeper: {op: Pad, inputs: [deep, "const([[0, 0], [0, s[0] - 1], [0, 0]], 'int32')"]}
        high: {op: Reshape, inputs: [deeper, "const([-1, 1, small[2] * f[4]], 'int32')"]}
        higher: {op: Pad, inputs: [high, "const([[0, 0], [0, s[1] - 1], [0, 0]], 'int32')"]}
        broad: {op: Reshape, inputs: [higher, "const([-1, 1, f[4]], 'int32')"]}
        broader: {op: Pad, inputs: [broad, "const([[0, 0], [0, s[2] - 1], [0, 0]], 'int32')"]}
        volume: {op: Reshape, inputs: [broader, "const([-1, wide[0], wide[1], wide[2] * f[4]], 'int32')"]}
        cut:
          if: "cuts"
          op: StridedSlice
          inputs:
          - volume
          - "const([0, 0, 0, 0], 'int32')"
          - "const([0, wide[0] + min(after[0], 0), wide[1] + min(after[1], 0), (wide[2] + min(after[2], 0)) * f[4]], 'int32')"
          - "const([1, 1, 1, 1], 'int32')"
          attrs: {begin_mask: 15, end_mask: 1}
        # Width and channels are one axis here: webgl pads four.
        flatpadded:
          op: Pad
          inputs:
          - "cut if cuts else volume"
          - "const([[0, 0], [before[0], max(after[0], 0)], [before[1], max(after[1], 0)], [before[2] * f[4], max(after[2], 0) * f[4]]], 'int32')"
        padded: {op: Reshape, inputs: [flatpadded, "const([-1] + [b + k - 1 for b, k in zip(big, f)] + [f[4]], 'int32')"]}
        # Flipping three axes is flipping the one that they make together.
        taps: {op: Reshape, inputs: [n.in1, "const([f[0] * f[1] * f[2], f[3], f[4]], 'int32')"]}
        flipped: {op: ReverseV2, inputs: [taps, "const([0], 'int32')"]}
        turned: {op: Transpose, inputs: [flipped, "const([0, 2, 1], 'int32')"]}
        filter: {op: Reshape, inputs: [turned, "const([f[0], f[1], f[2], f[4], f[3]], 'int32')"]}
        result: {op: Conv3D, inputs: [padded, filter], attrs: {strides: [1, 1, 1, 1, 1], padding: VALID}}
      result: result
  evidence: ["tensorflow/core/kernels/conv_grad_ops_3d.cc:Conv3DBackpropInputOp", "tensorflow/core/kernels/conv_grad_shape_utils.cc:ConvBackpropExtractAndVerifyDimension"]
- id: TFJ693
  name: padded-convolution-in-parts
  category: ops
  summary: A convolution that resizes or pads first becomes a resize, a mirrored padding and a convolution.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [FusedPadConv2D, FusedResizeAndPadConv2D], dtype: {attr: T, in: [float32]}}}
  let: {resizes: "n.op == 'FusedResizeAndPadConv2D'"}
  where: {holds: "dim(n.in0, 0) == 1"}
  message: "conversion writes '${n.op}' as ops of their own"
  note: >-
    TensorFlow.js resizes, pads and convolves with ops of their own.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: safe
    unasked: true
    error: "exact but for the rounding of the runtime's own resize, 4e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        resized: {if: "resizes", op: ResizeBilinear, inputs: [n.in0, n.in1], attrs: {align_corners: "=n.attr.resize_align_corners"}}
        padded: {op: MirrorPad, inputs: ["resized if resizes else n.in0", "n.in2 if resizes else n.in1"], attrs: {mode: "=n.attr.mode"}}
        result: {op: Conv2D, inputs: [padded, "n.in3 if resizes else n.in2"], attrs: {strides: "=n.attr.strides", padding: "=n.attr.padding"}}
      result: result
  evidence: ["tensorflow/core/kernels/conv_ops_fused_image_transform.cc:FusedResizeConv2DUsingGemmOp"]
- id: TFJ694
  name: lstm-cell-in-arithmetic
  category: ops
  summary: A fused LSTM cell becomes a product and arithmetic on its gates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: LSTMBlockCell, dtype: {attr: T, in: [float32]}}}
  let:
    peephole: "n.attr.use_peephole"
    clip: "n.attr.cell_clip"
  message: "conversion writes '${n.op}' as a product and arithmetic on its gates"
  note: >-
    TensorFlow.js has no fused cell. The gates stand in the order of TensorFlow's kernel: input, new state, forget, output.
  fix:
  - title: "write '${n.op}' as a product and arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        both: {op: ConcatV2, inputs: [n.in0, n.in2, "const(1, 'int32')"]}
        product: {op: MatMul, inputs: [both, n.in3]}
        biased: {op: BiasAdd, inputs: [product, n.in7]}
        gates: {op: Split, inputs: ["const(1, 'int32')", biased], attrs: {num_split: 4}}
        forgetful: {op: AddV2, inputs: [gates.out2, "const(n.attr.forget_bias, 'float32')"]}
        ipeep: {if: "peephole", op: Mul, inputs: [n.in1, n.in4]}
        isum: {if: "peephole", op: AddV2, inputs: [gates.out0, ipeep]}
        fpeep: {if: "peephole", op: Mul, inputs: [n.in1, n.in5]}
        fsum: {if: "peephole", op: AddV2, inputs: [forgetful, fpeep]}
        i: {op: Sigmoid, inputs: ["isum if peephole else gates.out0"]}
        f: {op: Sigmoid, inputs: ["fsum if peephole else forgetful"]}
        ci: {op: Tanh, inputs: [gates.out1]}
        fresh: {op: Mul, inputs: [ci, i]}
        old: {op: Mul, inputs: [n.in1, f]}
        state: {op: AddV2, inputs: [fresh, old]}
        floored: {if: "clip > 0", op: Maximum, inputs: [state, "const(-clip, 'float32')"]}
        clipped: {if: "clip > 0", op: Minimum, inputs: [floored, "const(clip, 'float32')"]}
        opeep: {if: "peephole", op: Mul, inputs: ["clipped if clip > 0 else state", n.in6]}
        osum: {if: "peephole", op: AddV2, inputs: [gates.out3, opeep]}
        o: {op: Sigmoid, inputs: ["osum if peephole else gates.out3"]}
        co: {op: Tanh, inputs: ["clipped if clip > 0 else state"]}
        h: {op: Mul, inputs: [co, o]}
      result: [i, "clipped if clip > 0 else state", f, o, ci, co, h]
  evidence: ["tensorflow/core/kernels/rnn/lstm_ops.cc:functor::LSTMBlockCellFpropWithEigen", "tensorflow/core/ops/rnn_ops.cc:LSTMBlockCell"]
- id: TFJ695
  name: gru-cell-in-arithmetic
  category: ops
  summary: A fused GRU cell becomes two products and arithmetic on its gates.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: GRUBlockCell}}
  message: "conversion writes '${n.op}' as two products and arithmetic on its gates"
  note: >-
    TensorFlow.js has no fused cell. The gates stand in the order of TensorFlow's kernel: reset, update.
  fix:
  - title: "write '${n.op}' as products and arithmetic"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        both: {op: ConcatV2, inputs: [n.in0, n.in1, "const(1, 'int32')"]}
        product: {op: MatMul, inputs: [both, n.in2]}
        biased: {op: BiasAdd, inputs: [product, n.in4]}
        active: {op: Sigmoid, inputs: [biased]}
        gates: {op: Split, inputs: ["const(1, 'int32')", active], attrs: {num_split: 2}}
        reset: {op: Mul, inputs: [n.in1, gates.out0]}
        bothtoo: {op: ConcatV2, inputs: [n.in0, reset, "const(1, 'int32')"]}
        producttoo: {op: MatMul, inputs: [bothtoo, n.in3]}
        biasedtoo: {op: BiasAdd, inputs: [producttoo, n.in5]}
        c: {op: Tanh, inputs: [biasedtoo]}
        share: {op: Sub, inputs: ["const(1, 'float32')", gates.out1]}
        fresh: {op: Mul, inputs: [share, c]}
        old: {op: Mul, inputs: [gates.out1, n.in1]}
        h: {op: AddV2, inputs: [fresh, old]}
      result: [gates.out0, gates.out1, c, h]
  evidence: ["tensorflow/core/kernels/rnn/gru_ops.h:functor::GRUBlockCellFprop", "tensorflow/core/ops/rnn_ops.cc:GRUBlockCell"]
- id: TFJ696
  name: lstm-unrolled
  category: ops
  summary: A fused LSTM over a known number of steps becomes one cell a step.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [BlockLSTM, BlockLSTMV2], dtype: {attr: T, in: [float32]}}}
  let:
    steps: "dim(n.in1, 0)"
    second: "n.op == 'BlockLSTMV2'"
    bias: "0.0 if second else n.attr.forget_bias"
    # TensorFlow writes zeros behind the longest sequence.
    whole: "is_const(n.in0) and flat([value(n.in0)])[0] >= steps"
  where:
    holds: ["known(steps)", "steps > 0", "steps <= 256"]
  message: "conversion writes '${n.op}' as ${steps} cells, one a step"
  note: >-
    TensorFlow.js has no fused LSTM. The second version of the op has its gates in another order, so the columns of its weights are exchanged.
    Behind the longest sequence TensorFlow writes zeros to the states, and leaves the gates as they were in memory.
  fix:
  - title: "write '${n.op}' as one cell a step"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale a step"
    replace-subgraph:
      remove: n
      add:
        columns: {if: "second", op: Split, inputs: ["const(1, 'int32')", n.in4], attrs: {num_split: 4}}
        weights: {if: "second", op: ConcatV2, inputs: [columns.out0, columns.out2, columns.out1, columns.out3, "const(1, 'int32')"]}
        parts: {if: "second", op: Split, inputs: ["const(0, 'int32')", n.in8], attrs: {num_split: 4}}
        biases: {if: "second", op: ConcatV2, inputs: [parts.out0, parts.out2, parts.out1, parts.out3, "const(0, 'int32')"]}
        x: {for: "t in range(steps)", op: StridedSlice, inputs: [n.in1, "[t]", "[t + 1]", "[1]"], attrs: {shrink_axis_mask: 1}}
        cells:
          for: "t in range(steps)"
          op: LSTMBlockCell
          inputs: ["x[t]", "cells[t - 1].out1 if t > 0 else n.in2", "cells[t - 1].out6 if t > 0 else n.in3", "weights if second else n.in4", n.in5, n.in6, n.in7, "biases if second else n.in8"]
          attrs: {forget_bias: "=bias", cell_clip: "=n.attr.cell_clip", use_peephole: "=n.attr.use_peephole"}
        i: {op: Pack, inputs: ["[cells[t].out0 for t in range(steps)]"], attrs: {axis: 0}}
        cs: {if: "whole", op: Pack, inputs: ["[cells[t].out1 for t in range(steps)]"], attrs: {axis: 0}}
        f: {op: Pack, inputs: ["[cells[t].out2 for t in range(steps)]"], attrs: {axis: 0}}
        o: {op: Pack, inputs: ["[cells[t].out3 for t in range(steps)]"], attrs: {axis: 0}}
        ci: {op: Pack, inputs: ["[cells[t].out4 for t in range(steps)]"], attrs: {axis: 0}}
        co: {op: Pack, inputs: ["[cells[t].out5 for t in range(steps)]"], attrs: {axis: 0}}
        h: {if: "whole", op: Pack, inputs: ["[cells[t].out6 for t in range(steps)]"], attrs: {axis: 0}}
        # A row of zeros behind the last step, which is taken from the longest sequence's end on.
        nothing: {if: "not whole", op: ZerosLike, inputs: ["cells[0].out1"]}
        csrows: {if: "not whole", op: Pack, inputs: ["[cells[t].out1 for t in range(steps)]", nothing], attrs: {axis: 0}}
        hrows: {if: "not whole", op: Pack, inputs: ["[cells[t].out6 for t in range(steps)]", nothing], attrs: {axis: 0}}
        longest: {if: "not whole", op: Cast, inputs: [n.in0], attrs: {DstT: int32}}
        iswithin: {if: "not whole", op: Less, inputs: ["const(range(steps), 'int32')", longest]}
        rows: {if: "not whole", op: SelectV2, inputs: [iswithin, "const(range(steps), 'int32')", "const([steps] * steps, 'int32')"]}
        csuntil: {if: "not whole", op: GatherV2, inputs: [csrows, rows, "const(0, 'int32')"]}
        huntil: {if: "not whole", op: GatherV2, inputs: [hrows, rows, "const(0, 'int32')"]}
      result: [i, "cs if whole else csuntil", f, o, ci, co, "h if whole else huntil"]
  evidence: ["tensorflow/core/kernels/rnn/lstm_ops.cc:BlockLSTMOp", "tensorflow/core/ops/rnn_ops.cc:BlockLSTMV2"]
- id: TFJ697
  name: global-normalization-as-batch-normalization
  category: ops
  summary: The old batch normalization becomes the new one.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: BatchNormWithGlobalNormalization, dtype: {attr: T, in: [float32]}}}
  let: {scaled: "n.attr.scale_after_normalization"}
  message: "conversion writes '${n.op}' as 'FusedBatchNormV3'"
  note: >-
    TensorFlow.js knows the newer op only. Without scaling the scale is 1.
  fix:
  - title: "write '${n.op}' as 'FusedBatchNormV3'"
    applicability: safe
    unasked: true
    error: "exact but for rounding, 1.2e-7 of the output's scale"
    replace-subgraph:
      remove: n
      add:
        ones: {if: "not scaled", op: OnesLike, inputs: [n.in1]}
        result: {op: FusedBatchNormV3, inputs: [n.in0, "n.in4 if scaled else ones", n.in3, n.in1, n.in2], attrs: {epsilon: "=n.attr.variance_epsilon", is_training: false}}
      result: result
  evidence: ["tensorflow/core/kernels/batch_norm_op.h:functor::BatchNorm"]
- id: TFJ698
  name: normalization-and-activation-in-parts
  category: ops
  summary: A batch normalization with an activation or a second summand becomes ops of their own.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: _FusedBatchNormEx}}
  let:
    side: "n.attr.num_side_inputs"
    relu: "n.attr.activation_mode == 'Relu'"
  where:
    holds: ["not n.attr.is_training", "side <= 1", "n.attr.activation_mode in ['Relu', 'Identity']", "dtype(n.in0) == 'float32'"]
  message: "conversion writes '${n.op}' as ops of their own"
  note: >-
    TensorFlow's optimizer makes this op for its own kernels. TensorFlow.js has its parts.
  fix:
  - title: "write '${n.op}' as ops of their own"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        norm: {op: FusedBatchNormV3, inputs: [n.in0, n.in1, n.in2, n.in3, n.in4], attrs: {epsilon: "=n.attr.epsilon", data_format: "=n.attr.data_format", is_training: false}}
        both: {if: "side == 1", op: AddV2, inputs: [norm, "n.inputs[5]"]}
        active: {if: "relu", op: Relu, inputs: ["both if side == 1 else norm"]}
      result: ["active if relu else both if side == 1 else norm", norm.out1, norm.out2, norm.out3, norm.out4, norm.out5]
  evidence: ["tensorflow/core/kernels/fused_batch_norm_op.cc:FusedBatchNormOpEx", "tensorflow/core/grappler/optimizers/remapper.cc:AddFusedBatchNormExNode"]
- id: TFJ699
  name: dilated-transposed-convolution-as-convolution
  category: ops
  summary: A transposed convolution with dilations becomes a convolution with the flipped filter.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: Conv2DBackpropInput, dtype: {attr: T, in: [float32]}}}
  let:
    f: "shape(n.in1)"
    d: "n.attr.dilations[1:3]"
    reach: "[(k - 1) * t for k, t in zip(f, d)]"
    small: "[dim(n.in2, 1), dim(n.in2, 2)]"
    big: "[dim(n.out0, 1), dim(n.out0, 2)]"
    pads: "[max(o + e - b, 0) // 2 if n.attr.padding == 'SAME' else 0 for o, e, b in zip(small, reach, big)]"
  where:
    holds: ["n.attr.data_format == 'NHWC'", "max(d) > 1", "n.attr.strides == [1, 1, 1, 1]", "n.attr.padding in ['SAME', 'VALID']", "known(f)", "len(f) == 4",
            "known(small)", "known(big)"]
  message: "conversion writes '${n.name}' as a convolution with the flipped filter, as it is dilated"
  note: >-
    TensorFlow.js does not read the dilations of a transposed convolution, without an error. With unit strides it is a plain convolution.
  fix:
  - title: "write '${n.op}' as 'Conv2D'"
    applicability: safe
    unasked: true
    error: "exact but for the order of the sums"
    replace-subgraph:
      remove: n
      add:
        padded: {op: Pad, inputs: [n.in2, "const([[0, 0]] + [[e - p, b - o + p] for e, p, b, o in zip(reach, pads, big, small)] + [[0, 0]], 'int32')"]}
        taps: {op: Reshape, inputs: [n.in1, "const([f[0] * f[1], f[2], f[3]], 'int32')"]}
        flipped: {op: ReverseV2, inputs: [taps, "const([0], 'int32')"]}
        turned: {op: Transpose, inputs: [flipped, "const([0, 2, 1], 'int32')"]}
        filter: {op: Reshape, inputs: [turned, "const([f[0], f[1], f[3], f[2]], 'int32')"]}
        result: {op: Conv2D, inputs: [padded, filter], attrs: {strides: [1, 1, 1, 1], padding: VALID, dilations: "=n.attr.dilations"}}
      result: result
  evidence: ["tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv2DBackpropInput", "tensorflow/core/kernels/conv_grad_input_ops.h:Conv2DBackpropInputOp"]
- id: TFJ790
  name: strided-and-dilated-convolution-in-steps
  category: ops
  summary: A convolution with strides and dilations becomes a dilated one, of whose results every second or third is taken.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [Conv2D, DepthwiseConv2dNative], dtype: {attr: T, in: [float32]}}}
  let:
    at: "1 if n.attr.data_format == 'NHWC' else 2"
    s: "n.attr.strides[at:at + 2]"
    d: "n.attr.dilations[at:at + 2]"
    same: "n.attr.padding == 'SAME'"
    ins: "[dim(n.in0, at), dim(n.in0, at + 1)]"
    reach: "[(dim(n.in1, i) - 1) * d[i] for i in range(2)]"
    totals: "[max((-(-ins[i] // s[i]) - 1) * s[i] + reach[i] + 1 - ins[i], 0) for i in range(2)]"
    sides: "[[t // 2, t - t // 2] for t in totals]"
    edges: >-
      [[n.attr.explicit_paddings[2 * i], n.attr.explicit_paddings[2 * i + 1]] for i in range(4)] if n.attr.padding == 'EXPLICIT'
      else [[0, 0], [0, 0], [0, 0], [0, 0]] if not same
      else [[0, 0]] + sides + [[0, 0]] if at == 1 else [[0, 0], [0, 0]] + sides
    padded: "max(flat(edges)) > 0"
  where:
    holds: ["max(s) > 1", "max(d) > 1", "known(edges)", "n.attr.data_format in ['NHWC', 'NCHW']"]
  message: "conversion writes '${n.name}', with strides ${s} and dilations ${d}, as a dilated convolution of whose results every so many are taken"
  note: >-
    TensorFlow.js has strides or dilations, not both. The convolution computes all results, so it costs as many times more as it has strides.
  fix:
  - title: "take every so many results of a dilated convolution"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        wider: {if: "padded", op: Pad, inputs: [n.in0, "const(edges, 'int32')"]}
        flatone:
          if: "n.op == 'Conv2D'"
          op: Conv2D
          inputs: ["wider if padded else n.in0", n.in1]
          attrs: {strides: [1, 1, 1, 1], padding: VALID, dilations: "=n.attr.dilations", data_format: "=n.attr.data_format"}
        deep:
          if: "n.op != 'Conv2D'"
          op: DepthwiseConv2dNative
          inputs: ["wider if padded else n.in0", n.in1]
          attrs: {strides: [1, 1, 1, 1], padding: VALID, dilations: "=n.attr.dilations", data_format: "=n.attr.data_format"}
        result:
          op: StridedSlice
          inputs: ["flatone if n.op == 'Conv2D' else deep", "[0, 0, 0, 0]", "[0, 0, 0, 0]", "const(n.attr.strides, 'int32')"]
          attrs: {begin_mask: 15, end_mask: 15}
      result: result
  evidence: ["tfjs-core/src/ops/conv2d.ts:conv2d_", "tensorflow/core/framework/kernel_shape_util.cc:GetWindowedOutputSizeVerbose"]
- id: TFJ791
  name: depth-to-space-by-transposition
  category: ops
  summary: Depth to space of other than float32 numbers becomes two reshapes and a transposition.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: DepthToSpace}}
  let:
    b: "n.attr.block_size"
    h: "dim(n.in0, 1)"
    w: "dim(n.in0, 2)"
    c: "dim(n.in0, 3)"
  where:
    holds: ["dtype(n.in0) not in ['float32', 'float64', 'float16', 'bfloat16']", "n.attr.data_format == 'NHWC'", "known([w, c])", "unknowns([dim(n.in0, 0), h]) < 2"]
  message: "conversion writes '${n.op}' of other than float32 numbers as two reshapes and a transposition"
  note: >-
    TensorFlow.js rearranges float32 numbers only. Rows of blocks and what stands in them are exchanged.
  fix:
  - title: "write '${n.op}' as two reshapes and a transposition"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        blocks: {op: Reshape, inputs: [n.in0, "const([-1, w, b, c // b], 'int32')"]}
        turned: {op: Transpose, inputs: [blocks, "[0, 2, 1, 3]"]}
        result: {op: Reshape, inputs: [turned, "sizes([dim(n.in0, 0), h * b, w * b, c // (b * b)])"]}
      result: result
  evidence: ["tensorflow/core/kernels/depthtospace_op.cc:functor::DepthToSpaceOpFunctor", "tfjs-core/src/ops/depth_to_space.ts:depthToSpace_"]
- id: TFJ792
  name: list-joined-by-stacking
  category: ops
  summary: A list whose elements have one known shape is joined by stacking and a reshape.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: TensorListConcatV2, inputs: [{index: 1, const: true}]}}
  let:
    element: "value(n.in1)"
    count: "len(element)"
  where:
    holds: ["known(element)", "count > 0", "min(element) >= 0", "min(element[1:] + [1]) > 0"]
  message: "conversion writes '${n.op}' as 'TensorListStack' and a reshape, as its elements have one shape"
  note: >-
    TensorFlow.js joins lists wrongly. Elements of one shape are stacked, and the two leading axes made one.
  fix:
  - title: "stack the elements and reshape"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        stacked: {op: TensorListStack, inputs: [n.in0, n.in1], attrs: {element_dtype: "=n.attr.element_dtype", num_elements: -1}}
        result: {op: Reshape, inputs: [stacked, "const([-1] + element[1:], 'int32')"]}
      result: [result, null]
  evidence: ["tensorflow/core/kernels/list_kernels.h:TensorListConcat", "tfjs-converter/src/executor/tensor_list.ts:concat"]
- id: TFJ793
  name: list-split-by-rows
  category: ops
  summary: A tensor that is split into a list of equal parts is reshaped first.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: TensorListSplit, inputs: [{index: 2, const: true}]}}
  let:
    lengths: "value(n.in2)"
    rest: "shape(n.in0)[1:]"
  where:
    holds: ["known(lengths)", "len(lengths) > 0", "min(lengths) > 0", "min(lengths) == max(lengths)", "known(rest)"]
  message: "conversion writes '${n.op}' as a reshape and 'TensorListFromTensor', as its parts have one length"
  note: >-
    TensorFlow.js does not run this op. Parts of one length are the rows of a tensor with one more axis.
  fix:
  - title: "reshape, and make a list of the rows"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        rows: {op: Reshape, inputs: [n.in0, "const([len(lengths), lengths[0]] + rest, 'int32')"]}
        result: {op: TensorListFromTensor, inputs: [rows, "const([lengths[0]] + rest, 'int32')"]}
      result: result
  evidence: ["tensorflow/core/kernels/list_kernels.h:TensorListSplit", "tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListSplit"]
- id: TFJ794
  name: complex-numbers-cut-by-parts
  category: ops
  summary: Complex numbers of known shape are sliced, padded, gathered and reversed by their parts.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: [StridedSlice, Slice, Pad, PadV2, GatherV2, ReverseV2], inputs: [{index: 0, dtype: [complex64]}]}}
  where:
    # The runtime joins two parts of one shape; that they have one must be known.
    holds: ["known(shape(n.out0))"]
  message: "conversion does '${n.op}' with the real and the imaginary parts of '${n.name}' and joins them"
  note: >-
    TensorFlow.js slices, pads, gathers and reverses no complex numbers.
  fix:
  - title: "do '${n.op}' with the parts"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        real: {op: Real, inputs: [n.in0], attrs: {Tout: float32}}
        imag: {op: Imag, inputs: [n.in0], attrs: {Tout: float32}}
        both: {for: "i in range(2)", op: Identity, inputs: ["real if i == 0 else imag"]}
        sliced:
          for: "i in range(2 if n.op == 'StridedSlice' else 0)"
          op: StridedSlice
          inputs: ["both[i]", n.in1, n.in2, n.in3]
          attrs: {begin_mask: "=n.attr.begin_mask", end_mask: "=n.attr.end_mask", ellipsis_mask: "=n.attr.ellipsis_mask", new_axis_mask: "=n.attr.new_axis_mask", shrink_axis_mask: "=n.attr.shrink_axis_mask"}
        cut: {for: "i in range(2 if n.op == 'Slice' else 0)", op: Slice, inputs: ["both[i]", n.in1, n.in2]}
        padded: {for: "i in range(2 if n.op == 'Pad' else 0)", op: Pad, inputs: ["both[i]", n.in1]}
        filler: {if: "n.op == 'PadV2'", op: Real, inputs: [n.in2], attrs: {Tout: float32}}
        fillertoo: {if: "n.op == 'PadV2'", op: Imag, inputs: [n.in2], attrs: {Tout: float32}}
        filled: {for: "i in range(2 if n.op == 'PadV2' else 0)", op: PadV2, inputs: ["both[i]", n.in1, "filler if i == 0 else fillertoo"]}
        gathered:
          for: "i in range(2 if n.op == 'GatherV2' else 0)"
          op: GatherV2
          inputs: ["both[i]", n.in1, n.in2]
          attrs: {batch_dims: "=n.attr.batch_dims"}
        turned: {for: "i in range(2 if n.op == 'ReverseV2' else 0)", op: ReverseV2, inputs: ["both[i]", n.in1]}
        result:
          op: Complex
          inputs: ["sliced if n.op == 'StridedSlice' else cut if n.op == 'Slice' else padded if n.op == 'Pad' else filled if n.op == 'PadV2' else gathered if n.op == 'GatherV2' else turned"]
          attrs: {Tout: complex64}
      result: result
  evidence: ["tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex"]
- id: TFJ795
  name: unaligned-products-of-computed-batch
  category: ops
  summary: Batches of matrices that are spread over each other get one shape first, which is computed when the model runs.
  severity: info
  applies: {phase: lowered}
  match: {node: {as: n, op: BatchMatMulV2, dtype: {attr: T, in: [float32]}}}
  let:
    a: "shape(n.in0)[:rank(n.in0) - 2]"
    b: "shape(n.in1)[:rank(n.in1) - 2]"
    # Leading ones pair rightly. What is left is compared from the end.
    ka: "len(a) - min([i for i, x in enumerate(a) if not known(x) or x != 1] + [len(a)])"
    kb: "len(b) - min([i for i, x in enumerate(b) if not known(x) or x != 1] + [len(b)])"
    common: "min(ka, kb)"
    pairs: "[[a[len(a) - 1 - i], b[len(b) - 1 - i]] for i in range(common)]"
    unaligned: "any([(known(p[0]) and p[0] == 1 and not (known(p[1]) and p[1] == 1)) or (known(p[1]) and p[1] == 1 and not (known(p[0]) and p[0] == 1)) for p in pairs])"
    lead: "max(len(a), len(b))"
    rows: "dim(n.in0, -1) if n.attr.adj_x else dim(n.in0, -2)"
    columns: "dim(n.in1, -2) if n.attr.adj_y else dim(n.in1, -1)"
    inner: "[dim(n.in0, -2), dim(n.in0, -1)]"
    innertoo: "[dim(n.in1, -2), dim(n.in1, -1)]"
  where:
    # Conversion spreads operands of known shapes by itself.
    holds: ["unaligned", "unknowns(a + b) > 0", "known(inner)", "known(innertoo)"]
  message: "conversion gives the operands of '${n.name}' one batch shape, which is computed when the model runs"
  note: >-
    TensorFlow.js takes the index of a matrix modulo the smaller number of matrices, which pairs wrong ones here.
  fix:
  - title: "give both operands one batch shape"
    applicability: safe
    unasked: true
    error: "exact"
    replace-subgraph:
      remove: n
      add:
        dims: {op: Shape, inputs: [n.in0], attrs: {out_type: int32}}
        dimstoo: {op: Shape, inputs: [n.in1], attrs: {out_type: int32}}
        batch: {op: StridedSlice, inputs: [dims, "[0]", "const([len(a)], 'int32')", "[1]"]}
        batchtoo: {op: StridedSlice, inputs: [dimstoo, "[0]", "const([len(b)], 'int32')", "[1]"]}
        longer: {if: "len(a) < lead", op: ConcatV2, inputs: ["const([1] * (lead - len(a)), 'int32')", batch, "const(0, 'int32')"]}
        longertoo: {if: "len(b) < lead", op: ConcatV2, inputs: ["const([1] * (lead - len(b)), 'int32')", batchtoo, "const(0, 'int32')"]}
        isone: {op: Equal, inputs: ["longer if len(a) < lead else batch", "const([1] * lead, 'int32')"]}
        joint: {op: SelectV2, inputs: [isone, "longertoo if len(b) < lead else batchtoo", "longer if len(a) < lead else batch"]}
        target: {op: ConcatV2, inputs: [joint, "const(inner, 'int32')", "const(0, 'int32')"]}
        targettoo: {op: ConcatV2, inputs: [joint, "const(innertoo, 'int32')", "const(0, 'int32')"]}
        wide: {op: BroadcastTo, inputs: [n.in0, target]}
        widetoo: {op: BroadcastTo, inputs: [n.in1, targettoo]}
        flatone: {op: Reshape, inputs: [wide, "const([-1] + inner, 'int32')"]}
        flattoo: {op: Reshape, inputs: [widetoo, "const([-1] + innertoo, 'int32')"]}
        products: {op: BatchMatMulV2, inputs: [flatone, flattoo], attrs: {adj_x: "=n.attr.adj_x", adj_y: "=n.attr.adj_y"}}
        last: {op: ConcatV2, inputs: [joint, "const([rows, columns], 'int32')", "const(0, 'int32')"]}
        result: {op: Reshape, inputs: [products, last]}
      result: result
  evidence: ["tfjs-backend-cpu/src/kernels/BatchMatMul.ts:batchMatMul"]
- id: TFJ301
  name: unknown-rank-input
  category: shapes
  summary: An input of which not even the number of dimensions is known.
  severity: {recommended: warning, strict: error}
  applies: {phase: converted}
  match: {input: {as: i}}
  where: {not: {rank-known: {}}}
  message: "input '${i.key}' has unknown rank, so nothing checks what the page feeds"
  note: >-
    TensorFlow.js skips its check of the input's shape, and a tensor of the wrong rank fails, or computes something else, somewhere
    inside the model. Say the rank when you export, with None only where a size really varies.
  fix:
  - title: "export with the rank of '${i.key}' in the signature"
    applicability: suggestion
    snippet:
      language: python
      text: |
        @tf.function(input_signature=[tf.TensorSpec([None, 224, 224, 3], tf.float32)])
  evidence:
  - tfjs-converter/src/operations/operation_mapper.ts:parseTensorShapeParam
  - tfjs-converter/src/executor/graph_executor.ts:checkInputShapeAndType
- id: TFJ302
  name: dynamic-dimension
  category: shapes
  summary: An input with a dimension, other than the first, that has no fixed size.
  severity: {recommended: warning, strict: error}
  applies: {phase: converted}
  params:
    size: {type: int, summary: The size that the dimension gets}
  match: {input: {as: i}}
  where: {dynamic-dimensions: {except: [0]}}
  message: "input '${i.key}' has shape ${i.shape}: axis ${dims.axes} has no fixed size"
  note: >-
    The model runs, but every new size that the page feeds makes the webgl backend compile its shaders again, which takes up
    to seconds, and memory for textures of each size is kept. Pin the axis to one size where you can, pad what is shorter
    and trim the output.
  fix:
  - title: "pin axis ${dims.first} of '${i.key}' to the size that the page will feed"
    applicability: unsafe
    pin-dimension: {input: "${i.key}", axis: "${dims.first}", size: "${param.size}"}
    snippet:
      language: shell
      text: "tfjslint --dim ${i.key}:${dims.first}=128 MODEL   # judges the model as if it were pinned"
  - title: "pad the input to the pinned size in the page, and trim the output"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        const SIZE = 128, AXIS = ${dims.first};
        const length = input.shape[AXIS];
        const paddings = input.shape.map((_, axis) => [0, axis === AXIS ? SIZE - length : 0]);
        const output = model.predict(tf.pad(input, paddings));
        // only where the output has the same axis:
        const size = output.shape.slice();
        size[AXIS] = length;
        const trimmed = tf.slice(output, size.map(() => 0), size);
  evidence: [tfjs-backend-webgl/src/gpgpu_math.ts:makeShaderKey]
- id: TFJ303
  name: dynamic-first-dimension
  category: shapes
  summary: An input whose first dimension, as a rule the batch, has no fixed size.
  severity: {recommended: warning, strict: error}
  applies: {phase: converted}
  params:
    size: {type: int, summary: The size that the dimension gets}
  match: {input: {as: i}}
  where:
    all:
    - dynamic-dimensions: {}
    - dynamic-first: true
  message: "input '${i.key}' has shape ${i.shape}: the first dimension has no fixed size"
  note: >-
    TensorFlow.js copes: sizes are always known when it runs. But on webgl every new size compiles shaders again. If this is
    the batch, always feed the same number of examples. If it is the length of a sequence, pad it to one size and trim the
    output. Where the deployment wants static shapes (the strict profile), pin the dimension.
  fix:
  - title: "pin the first dimension of '${i.key}' to the size that the page will feed"
    applicability: unsafe
    pin-dimension: {input: "${i.key}", axis: 0, size: "${param.size}"}
    snippet:
      language: shell
      text: "tfjslint --dim ${i.key}:0=1 MODEL   # judges the model as if it were pinned"
  - title: "pad the input to one size in the page, and trim the output"
    applicability: suggestion
    snippet:
      language: javascript
      text: |
        const SIZE = 128;
        const length = input.shape[0];
        const paddings = input.shape.map((_, axis) => [0, axis === 0 ? SIZE - length : 0]);
        const output = model.predict(tf.pad(input, paddings));
        const trimmed = tf.slice(output, 0, length);   // where the output has the same first axis
  evidence: [tfjs-backend-webgl/src/gpgpu_math.ts:makeShaderKey]

"""#

  /// A row for each rule: its number, id, name, category, file, pack, line in the file, first byte and length in
  /// `ruleTexts`, phase, formats and releases.
  static let ruleRows: StaticString = #"""
0000	TFJ160	slice-of-elements-and-steps	ops	arrays.yaml	tfjs-arrays	9	0	957	converted		
0001	TFJ161	inverted-slice	ops	arrays.yaml	tfjs-arrays	53	957	674	converted		
0002	TFJ162	one-hot-axis	ops	arrays.yaml	tfjs-arrays	96	1631	799	converted		
0003	TFJ163	shallow-one-hot	ops	arrays.yaml	tfjs-arrays	148	2430	697	converted		
0004	TFJ164	one-hot-of-computed-depth	ops	arrays.yaml	tfjs-arrays	183	3127	654	converted		
0005	TFJ165	one-hot-of-texts	ops	arrays.yaml	tfjs-arrays	217	3781	606	converted		
0006	TFJ166	cumulative-axis	ops	arrays.yaml	tfjs-arrays	250	4387	890	converted		
0007	TFJ167	empty-reduction	ops	arrays.yaml	tfjs-arrays	278	5277	876	converted		
0008	TFJ168	vector-binary-count	ops	arrays.yaml	tfjs-arrays	310	6153	1001	converted		
0009	TFJ169	fill-dtype	dtypes	arrays.yaml	tfjs-arrays	360	7154	687	converted		
0010	TFJ170	broadcast-to-nothing	ops	arrays.yaml	tfjs-arrays	382	7841	720	converted		
0011	TFJ171	tensor-clip-bounds	ops	arrays.yaml	tfjs-arrays	409	8561	853	converted		
0012	TFJ172	vector-condition	ops	arrays.yaml	tfjs-arrays	444	9414	853	converted		
0013	TFJ173	zero-iou-threshold	ops	arrays.yaml	tfjs-arrays	469	10267	810	converted		
0014	TFJ174	soft-suppression-threshold	ops	arrays.yaml	tfjs-arrays	511	11077	794	converted		
0015	TFJ175	unpadded-suppression	ops	arrays.yaml	tfjs-arrays	570	11871	629	converted		
0016	TFJ176	short-suppression-padding	ops	arrays.yaml	tfjs-arrays	606	12500	634	converted		
0017	TFJ177	unavailable-output	ops	arrays.yaml	tfjs-arrays	641	13134	854	converted		
0018	TFJ178	single-class-sampling	ops	arrays.yaml	tfjs-arrays	680	13988	572	converted		
0019	TFJ179	search-in-empty-row	ops	arrays.yaml	tfjs-arrays	701	14560	696	converted		
0020	TFJ180	regex-syntax	ops	arrays.yaml	tfjs-arrays	724	15256	1874	converted		
0021	TFJ181	n-gram-text	ops	arrays.yaml	tfjs-arrays	769	17130	947	converted		
0022	TFJ182	too-many-hash-buckets	ops	arrays.yaml	tfjs-arrays	804	18077	611	converted		
0023	TFJ183	strings-in-set-difference	ops	arrays.yaml	tfjs-arrays	824	18688	576	converted		
0024	TFJ184	complex-kernel	dtypes	arrays.yaml	tfjs-arrays	844	19264	1771	converted		
0025	TFJ501	webgl-rank-above-4	backends	backends.yaml	tfjs-backends	8	21035	1797	converted		
0026	TFJ502	rank-above-6	backends	backends.yaml	tfjs-backends	87	22832	1760	converted		
0027	TFJ503	webgpu-rank-above-4	backends	backends.yaml	tfjs-backends	145	24592	1516	converted		
0028	TFJ504	webgpu-response-radius	backends	backends.yaml	tfjs-backends	192	26108	629	converted		
0029	TFJ505	wasm-channels-first	backends	backends.yaml	tfjs-backends	214	26737	821	converted		
0030	TFJ506	wasm-float32-only	backends	backends.yaml	tfjs-backends	253	27558	1000	converted		
0031	TFJ507	wasm-complex	backends	backends.yaml	tfjs-backends	284	28558	570	converted		
0032	TFJ508	wasm-strided-slice-dtype	backends	backends.yaml	tfjs-backends	306	29128	859	converted		
0033	TFJ509	wasm-cast-to-bool	backends	backends.yaml	tfjs-backends	347	29987	814	converted		
0034	TFJ510	wasm-fused-bias-rank	backends	backends.yaml	tfjs-backends	372	30801	812	converted		
0035	TFJ511	webgl-integer-precision	numerics	backends.yaml	tfjs-backends	408	31613	825	converted		
0036	TFJ512	half-precision-overflow	numerics	backends.yaml	tfjs-backends	431	32438	880	converted		
0037	TFJ513	large-texture	size	backends.yaml	tfjs-backends	454	33318	872	converted		
0038	TFJ514	impossible-texture	size	backends.yaml	tfjs-backends	477	34190	809	converted		
0039	TFJ515	webgpu-buffer	size	backends.yaml	tfjs-backends	501	34999	807	converted		
0040	TFJ516	webgl-crops-of-other-images	backends	backends.yaml	tfjs-backends	526	35806	1343	converted		
0041	TFJ517	webgl-float-positions	backends	backends.yaml	tfjs-backends	591	37149	863	converted		
0042	TFJ518	webgl-empty-reduction	backends	backends.yaml	tfjs-backends	614	38012	793	converted		
0043	TFJ519	webgl-complex-stack	backends	backends.yaml	tfjs-backends	639	38805	826	converted		
0044	TFJ401	list-not-filled	control-flow	control-flow.yaml	tfjs-control-flow	8	39631	1039	converted		
0045	TFJ402	list-reused	control-flow	control-flow.yaml	tfjs-control-flow	65	40670	910	converted		
0046	TFJ403	list-element-dtype	dtypes	control-flow.yaml	tfjs-control-flow	123	41580	1187	converted		
0047	TFJ404	gather-from-list	control-flow	control-flow.yaml	tfjs-control-flow	166	42767	818	converted		
0048	TFJ405	pieces-of-one-size	control-flow	control-flow.yaml	tfjs-control-flow	201	43585	791	converted		
0049	TFJ406	list-with-gaps	control-flow	control-flow.yaml	tfjs-control-flow	237	44376	862	converted		
0050	TFJ201	quantized-dtype	dtypes	dtypes.yaml	tfjs-core-dtypes	6	45238	1144	converted		
0051	TFJ202	unloadable-weight-dtype	dtypes	dtypes.yaml	tfjs-core-dtypes	63	46382	854	converted		
0052	TFJ203	cast-to-unknown-dtype	dtypes	dtypes.yaml	tfjs-core-dtypes	94	47236	980	converted		
0053	TFJ204	int64-out-of-range	numerics	dtypes.yaml	tfjs-core-dtypes	125	48216	1019	converted		
0054	TFJ205	narrowed-dtype	numerics	dtypes.yaml	tfjs-core-dtypes	165	49235	636	converted		
0055	TFJ206	narrowed-input	dtypes	dtypes.yaml	tfjs-core-dtypes	190	49871	884	converted		
0056	TFJ207	int64-sentinel	numerics	dtypes.yaml	tfjs-core-dtypes	217	50755	916	converted		
0057	TFJ208	float16-overflow	numerics	dtypes.yaml	tfjs-core-dtypes	254	51671	792	converted		
0058	TFJ209	quantized-non-finite-weight	numerics	dtypes.yaml	tfjs-core-dtypes	283	52463	988	converted		
0059	TFJ210	quantized-empty-weight	numerics	dtypes.yaml	tfjs-core-dtypes	313	53451	437	converted		
0060	TFJ211	not-float32	dtypes	dtypes.yaml	tfjs-core-dtypes	336	53888	846	converted		
0061	TFJ780	combined-suppression-of-one-image	ops	fixes-images.yaml	tfjs-fixes-images	6	54734	6008	lowered		
0062	TFJ781	padded-convolution-of-a-batch	ops	fixes-images.yaml	tfjs-fixes-images	128	60742	1533	lowered		
0063	TFJ901	dangling-input	integrity	integrity.yaml	tfjs-core-integrity	7	62275	647	converted		
0064	TFJ902	duplicate-node	integrity	integrity.yaml	tfjs-core-integrity	33	62922	581	converted		
0065	TFJ903	cycle	integrity	integrity.yaml	tfjs-core-integrity	59	63503	575	converted		
0066	TFJ904	bad-output-index	integrity	integrity.yaml	tfjs-core-integrity	85	64078	529	converted		
0067	TFJ905	dtype-contradiction	integrity	integrity.yaml	tfjs-core-integrity	109	64607	583	converted		
0068	TFJ906	shape-contradiction	integrity	integrity.yaml	tfjs-core-integrity	132	65190	588	converted		
0069	TFJ907	missing-function	integrity	integrity.yaml	tfjs-core-integrity	158	65778	558	converted		
0070	TFJ908	recursive-function	integrity	integrity.yaml	tfjs-core-integrity	181	66336	546	converted		
0071	TFJ909	missing-shard	integrity	integrity.yaml	tfjs-core-integrity	205	66882	646	converted		
0072	TFJ910	signature-names-nothing	integrity	integrity.yaml	tfjs-core-integrity	236	67528	598	converted		
0073	TFJ911	missing-variable	integrity	integrity.yaml	tfjs-core-integrity	259	68126	564	converted		
0074	TFJ915	variable-mismatch	integrity	integrity.yaml	tfjs-core-integrity	282	68690	530	converted		
0075	TFJ912	composite-signature	integrity	integrity.yaml	tfjs-core-integrity	306	69220	916	converted		
0076	TFJ913	unraised-control-flow	control-flow	integrity.yaml	tfjs-core-integrity	332	70136	500	converted		
0077	TFJ914	unknown-output	integrity	integrity.yaml	tfjs-core-integrity	354	70636	1088	converted		
0078	TFJ916	duplicate-function	integrity	integrity.yaml	tfjs-core-integrity	389	71724	516	converted		
0079	TFJ917	signature-contradiction	integrity	integrity.yaml	tfjs-core-integrity	412	72240	495	converted		
0080	TFJ918	empty-signature	integrity	integrity.yaml	tfjs-core-integrity	435	72735	681	converted		
0081	TFJ919	unreadable-table-file	integrity	integrity.yaml	tfjs-core-integrity	460	73416	765	converted		
0082	TFJ920	lookup-in-function	integrity	integrity.yaml	tfjs-core-integrity	485	74181	745	converted		
0083	TFJ921	table-without-content	integrity	integrity.yaml	tfjs-core-integrity	510	74926	721	converted		
0084	TFJ981	unused-suppression	hygiene	integrity.yaml	tfjs-core-integrity	536	75647	413	converted		
0085	TFJ982	expired-suppression	hygiene	integrity.yaml	tfjs-core-integrity	557	76060	417	converted		
0086	TFJ120	strided-and-dilated-convolution	ops	layers.yaml	tfjs-layers	9	76477	1412	converted		
0087	TFJ121	grouped-convolution	ops	layers.yaml	tfjs-layers	60	77889	1256	converted		
0088	TFJ122	channels-first-layout	ops	layers.yaml	tfjs-layers	119	79145	2212	converted		
0089	TFJ123	depth-to-space-channels-first	backends	layers.yaml	tfjs-layers	212	81357	741	converted		
0090	TFJ124	explicit-pool-padding	ops	layers.yaml	tfjs-layers	241	82098	943	converted		
0091	TFJ125	pool-over-channels	ops	layers.yaml	tfjs-layers	278	83041	1473	converted		
0092	TFJ126	dilated-transposed-convolution	ops	layers.yaml	tfjs-layers	317	84514	767	converted		
0093	TFJ127	short-size-of-transposed-convolution	ops	layers.yaml	tfjs-layers	349	85281	832	converted		
0094	TFJ128	integer-transposed-convolution	dtypes	layers.yaml	tfjs-layers	382	86113	748	converted		
0095	TFJ129	unknown-fused-op	ops	layers.yaml	tfjs-layers	414	86861	1292	converted		
0096	TFJ130	dropped-activation	ops	layers.yaml	tfjs-layers	473	88153	981	converted		
0097	TFJ131	fused-leaky-relu-without-slope	ops	layers.yaml	tfjs-layers	511	89134	847	converted		
0098	TFJ132	unaligned-batch-broadcast	ops	layers.yaml	tfjs-layers	546	89981	1433	converted		
0099	TFJ133	unsupported-einsum	ops	layers.yaml	tfjs-layers	603	91414	1476	converted		
0100	TFJ134	norm-over-many-axes	ops	layers.yaml	tfjs-layers	662	92890	832	converted		
0101	TFJ135	norm-of-whole-numbers	dtypes	layers.yaml	tfjs-layers	709	93722	824	converted		
0102	TFJ136	other-fourier-length	ops	layers.yaml	tfjs-layers	736	94546	1186	converted		
0103	TFJ137	inverse-fourier-rank	ops	layers.yaml	tfjs-layers	783	95732	1026	converted		
0104	TFJ140	remainder-of-mixed-signs	numerics	layers.yaml	tfjs-layers	819	96758	1092	converted		
0105	TFJ141	quotient-of-whole-numbers	numerics	layers.yaml	tfjs-layers	861	97850	955	converted		
0106	TFJ142	floor-division-of-floats	dtypes	layers.yaml	tfjs-layers	903	98805	1093	converted		
0107	TFJ145	complex-of-two-shapes	ops	layers.yaml	tfjs-layers	936	99898	720	converted		
0108	TFJ146	transform-of-several-images	backends	layers.yaml	tfjs-layers	959	100618	983	converted		
0109	TFJ147	crossed-resize-modes	ops	layers.yaml	tfjs-layers	1012	101601	748	converted		
0110	TFJ149	nearest-pixel-ties	numerics	layers.yaml	tfjs-layers	1043	102349	663	converted		
0111	TFJ150	sign-of-nan	numerics	layers.yaml	tfjs-layers	1075	103012	498	converted		
0112	TFJ151	wrong-input-dtype	dtypes	layers.yaml	tfjs-layers	1092	103510	844	converted		
0113	TFJ152	misplaced-same-padding	ops	layers.yaml	tfjs-layers	1134	104354	1208	converted		
0114	TFJ930	missing-versions	integrity	model-json.yaml	tfjs-model-json	11	105562	869	converted	tfjs_graph_model	
0115	TFJ931	function-without-list	integrity	model-json.yaml	tfjs-model-json	41	106431	931	converted	tfjs_graph_model	
0116	TFJ932	unloadable-weight	dtypes	model-json.yaml	tfjs-model-json	72	107362	1082	converted	tfjs_graph_model	
0117	TFJ933	constant-without-weight	integrity	model-json.yaml	tfjs-model-json	104	108444	806	converted	tfjs_graph_model	
0118	TFJ934	duplicate-weight	integrity	model-json.yaml	tfjs-model-json	135	109250	656	converted	tfjs_graph_model	
0119	TFJ937	name-of-object	integrity	model-json.yaml	tfjs-model-json	162	109906	1264	source	tfjs_graph_model	
0120	TFJ941	waits-for-switch	control-flow	model-json.yaml	tfjs-model-json	219	111170	4589	source	tfjs_graph_model	
0121	TFJ942	merge-of-constant	control-flow	model-json.yaml	tfjs-model-json	356	115759	1204	source	tfjs_graph_model	
0122	TFJ943	counted-control-input	ops	model-json.yaml	tfjs-model-json	434	116963	1234	source	tfjs_graph_model	
0123	TFJ945	stored-call	ops	model-json.yaml	tfjs-model-json	500	118197	750	source	tfjs_graph_model	
0124	TFJ951	band-of-two-widths	ops	model-json.yaml	tfjs-model-json	526	118947	1195	converted	tfjs_graph_model	
0125	TFJ952	lookup-of-other-rank	ops	model-json.yaml	tfjs-model-json	586	120142	992	converted	tfjs_graph_model	
0126	TFJ953	scatter-into-weight	backends	model-json.yaml	tfjs-model-json	640	121134	890	converted	tfjs_graph_model	
0127	TFJ954	narrowed-slice-bound	ops	model-json.yaml	tfjs-model-json	680	122024	1088	converted	tfjs_graph_model	
0128	TFJ955	merge-index	control-flow	model-json.yaml	tfjs-model-json	725	123112	796	source	tfjs_graph_model	
0129	TFJ956	table-in-stored-function	control-flow	model-json.yaml	tfjs-model-json	767	123908	957	source	tfjs_graph_model	
0130	TFJ601	narrow-integer-arithmetic	numerics	numerics.yaml	tfjs-numerics	6	124865	1838	converted		
0131	TFJ602	narrow-integer-cast	numerics	numerics.yaml	tfjs-numerics	72	126703	1204	converted		
0132	TFJ603	float-to-byte	numerics	numerics.yaml	tfjs-numerics	116	127907	912	converted		
0133	TFJ604	integer-mean	numerics	numerics.yaml	tfjs-numerics	144	128819	933	converted		
0134	TFJ605	large-int64-factor	numerics	numerics.yaml	tfjs-numerics	168	129752	1060	converted		
0135	TFJ606	random-numbers	numerics	numerics.yaml	tfjs-numerics	203	130812	856	converted		
0136	TFJ607	unsorted-top-k	numerics	numerics.yaml	tfjs-numerics	225	131668	625	converted		
0137	TFJ608	range-of-floats	numerics	numerics.yaml	tfjs-numerics	245	132293	800	converted		
0138	TFJ609	narrowed-output	dtypes	numerics.yaml	tfjs-numerics	269	133093	779	converted		
0139	TFJ101	unsupported-op	ops	ops.yaml	tfjs-core-ops	8	133872	1489	converted		
0140	TFJ102	custom-op	ops	ops.yaml	tfjs-core-ops	73	135361	1545	converted		
0141	TFJ103	never-executable-op	ops	ops.yaml	tfjs-core-ops	123	136906	934	converted		
0142	TFJ104	op-too-new	ops	ops.yaml	tfjs-core-ops	157	137840	836	converted		
0143	TFJ105	missing-kernel	backends	ops.yaml	tfjs-core-ops	187	138676	1110	converted		
0144	TFJ106	decision-forest-op	ops	ops.yaml	tfjs-core-ops	229	139786	952	converted		
0145	TFJ107	rewritable-op	ops	ops.yaml	tfjs-core-ops	260	140738	913	converted		
0146	TFJ108	leftover-training-op	ops	ops.yaml	tfjs-core-ops	290	141651	1708	converted		
0147	TFJ109	always-wrong-op	ops	ops.yaml	tfjs-core-ops	346	143359	695	converted		
0148	TFJ111	batch-norm-in-training	ops	ops.yaml	tfjs-core-ops	378	144054	1152	converted		
0149	TFJ110	op-not-removed	ops	ops.yaml	tfjs-core-ops	425	145206	946	converted		
0150	TFJ112	strings-in-numeric-op	ops	ops.yaml	tfjs-core-ops	452	146152	731	converted		
0151	TFJ113	list-concat	ops	ops.yaml	tfjs-core-ops	485	146883	789	converted		
0152	TFJ114	complex-broadcast	ops	ops.yaml	tfjs-core-ops	518	147672	801	converted		
0153	TFJ115	non-ascii-attribute	ops	ops.yaml	tfjs-core-ops	547	148473	790	converted		
0154	TFJ116	non-finite-attribute	ops	ops.yaml	tfjs-core-ops	569	149263	736	converted		
0155	TFJ117	huge-integer-attribute	ops	ops.yaml	tfjs-core-ops	591	149999	726	converted		
0156	TFJ701	needs-execute-async	performance	performance.yaml	tfjs-performance	6	150725	1223	converted		
0157	TFJ702	slow-loop	performance	performance.yaml	tfjs-performance	43	151948	796	converted		
0158	TFJ703	reads-back-from-gpu	performance	performance.yaml	tfjs-performance	79	152744	1257	converted		
0159	TFJ801	large-model	size	performance.yaml	tfjs-performance	110	154001	796	converted		
0160	TFJ802	wasm-memory	size	performance.yaml	tfjs-performance	134	154797	611	converted		
0161	TFJ571	half-pixel-resize	ops	releases.yaml	tfjs-core-releases	10	155408	1016	converted		<2.8.0
0162	TFJ572	matmul-of-unlike-batches	ops	releases.yaml	tfjs-core-releases	59	156424	2103	converted		<2.7.0
0163	TFJ573	matmul-over-part-of-a-batch	ops	releases.yaml	tfjs-core-releases	145	158527	1571	converted		>=2.7.0,<4.2.0
0164	TFJ574	explicit-padding-with-steps	ops	releases.yaml	tfjs-core-releases	209	160098	990	converted		>=2.1.0,<2.8.0
0165	TFJ575	swapped-depthwise-padding	backends	releases.yaml	tfjs-core-releases	251	161088	1838	converted		<3.5.0
0166	TFJ576	swapped-explicit-depthwise-padding	backends	releases.yaml	tfjs-core-releases	334	162926	1685	converted		>=2.1.0,<3.5.0
0167	TFJ577	ellipsis-with-other-masks	ops	releases.yaml	tfjs-core-releases	392	164611	1066	converted		<3.11.0
0168	TFJ578	ellipsis-for-no-axis	ops	releases.yaml	tfjs-core-releases	451	165677	1273	converted		>=2.0.1,<3.11.0
0169	TFJ579	gather-with-batch-dims	ops	releases.yaml	tfjs-core-releases	506	166950	882	converted		<2.8.0
0170	TFJ580	where-of-another-shape	ops	releases.yaml	tfjs-core-releases	559	167832	3338	converted		<3.4.0
0171	TFJ581	cast-to-half	dtypes	releases.yaml	tfjs-core-releases	678	171170	779	converted		<3.12.0
0172	TFJ582	cast-to-complex	dtypes	releases.yaml	tfjs-core-releases	725	171949	762	converted		<4.16.0
0173	TFJ583	one-hot-of-integers	dtypes	releases.yaml	tfjs-core-releases	760	172711	959	converted		<3.20.0
0174	TFJ584	integers-to-float	dtypes	releases.yaml	tfjs-core-releases	817	173670	1023	converted		<2.8.0
0175	TFJ585	integer-sizes-to-float	dtypes	releases.yaml	tfjs-core-releases	863	174693	863	converted		>=2.8.0,<3.10.0
0176	TFJ586	rounded-integers-to-float	dtypes	releases.yaml	tfjs-core-releases	904	175556	887	converted		<2.5.0
0177	TFJ587	clip-to-zero	ops	releases.yaml	tfjs-core-releases	945	176443	809	converted		<2.8.0
0178	TFJ588	compared-strings	ops	releases.yaml	tfjs-core-releases	982	177252	645	converted		<3.7.0
0179	TFJ589	joined-strings	ops	releases.yaml	tfjs-core-releases	1019	177897	598	converted		<2.8.2
0180	TFJ590	stacked-strings	ops	releases.yaml	tfjs-core-releases	1057	178495	651	converted		<3.19.0
0181	TFJ591	list-of-unknown-rank	control-flow	releases.yaml	tfjs-core-releases	1093	179146	1266	converted		<3.1.0
0182	TFJ592	growing-list	control-flow	releases.yaml	tfjs-core-releases	1167	180412	886	converted		<3.19.0
0183	TFJ593	fused-leaky-relu	ops	releases.yaml	tfjs-core-releases	1235	181298	983	converted		<2.8.0
0184	TFJ594	fused-sigmoid	ops	releases.yaml	tfjs-core-releases	1290	182281	974	converted		<3.5.0
0185	TFJ595	fused-matmul-leaky-relu	ops	releases.yaml	tfjs-core-releases	1345	183255	795	converted		>=2.8.0,<3.19.0
0186	TFJ596	fused-explicit-depthwise-padding	ops	releases.yaml	tfjs-core-releases	1391	184050	904	converted		>=2.1.0,<2.8.0
0187	TFJ597	explicit-padding	ops	releases.yaml	tfjs-core-releases	1431	184954	800	converted		<2.1.0
0188	TFJ598	slice-with-ellipsis	ops	releases.yaml	tfjs-core-releases	1471	185754	734	converted		<2.0.1
0189	TFJ599	forgotten-table	control-flow	releases.yaml	tfjs-core-releases	1509	186488	1047	converted		>=2.7.0,<4.0.0
0190	TFJ640	roll-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	8	187535	2168	lowered		
0191	TFJ641	cross-product-as-products	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	89	189703	1240	lowered		
0192	TFJ642	matrix-of-diagonal-as-choice	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	140	190943	2012	lowered		
0193	TFJ643	shifted-matrix-of-diagonal-as-choice	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	211	192955	2723	lowered		
0194	TFJ644	diagonal-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	324	195678	1127	lowered		
0195	TFJ645	shifted-diagonal-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	374	196805	1337	lowered		
0196	TFJ646	set-diagonal-as-choice	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	459	198142	1287	lowered		
0197	TFJ647	set-shifted-diagonal-as-choice	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	512	199429	1485	lowered		
0198	TFJ648	tensor-of-diagonal-as-choice	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	584	200914	1130	lowered		
0199	TFJ649	diagonal-of-tensor-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	641	202044	1017	lowered		
0200	TFJ650	space-to-depth-as-transpose	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	698	203061	2639	lowered		
0201	TFJ651	space-to-batch-of-blocks	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	789	205700	1168	lowered		
0202	TFJ652	image-patches-as-slices	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	854	206868	1997	lowered		
0203	TFJ653	volume-patches-as-slices	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	920	208865	2438	lowered		
0204	TFJ654	unsorted-segment-sum-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	979	211303	1681	lowered		
0205	TFJ655	segment-sum-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1041	212984	2804	lowered		
0206	TFJ656	unsorted-segment-extreme-as-masked-reduction	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1139	215788	2522	lowered		
0207	TFJ657	segment-extreme-as-masked-reduction	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1224	218310	4716	lowered		
0208	TFJ658	sparse-segment-reduction-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1346	223026	5642	lowered		
0209	TFJ659	scattered-addition-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1510	228668	1394	lowered		
0210	TFJ660	scattered-extreme-as-update	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1596	230062	1579	lowered		
0211	TFJ661	update-in-place-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1675	231641	2615	lowered		
0212	TFJ662	inverse-permutation-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1772	234256	1089	lowered		
0213	TFJ663	stitch-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1818	235345	2564	lowered		
0214	TFJ664	parallel-concat-as-concat	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1889	237909	854	lowered		
0215	TFJ665	reverse-sequence-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	1940	238763	2144	lowered		
0216	TFJ666	unravelled-index-as-division	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	2013	240907	1103	lowered		
0217	TFJ667	counts-of-unique-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	2064	242010	1009	lowered		
0218	TFJ668	data-format-as-gather	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	2109	243019	1659	lowered		
0219	TFJ669	sparse-product-as-scatter	ops	rewrites-arrays.yaml	tfjs-rewrites-arrays	2174	244678	2584	lowered		
0220	TFJ670	rgb-to-hsv-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	8	247262	2620	lowered		
0221	TFJ671	hsv-to-rgb-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	76	249882	1472	lowered		
0222	TFJ672	contrast-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	126	251354	1134	lowered		
0223	TFJ673	hue-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	171	252488	3317	lowered		
0224	TFJ674	saturation-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	254	255805	2058	lowered		
0225	TFJ675	bicubic-resize-as-gathers	ops	rewrites-images.yaml	tfjs-rewrites-images	315	257863	3746	lowered		
0226	TFJ676	area-resize-as-gathers	ops	rewrites-images.yaml	tfjs-rewrites-images	406	261609	3007	lowered		
0227	TFJ677	resampling-as-gathers	ops	rewrites-images.yaml	tfjs-rewrites-images	488	264616	5105	lowered		
0228	TFJ678	combined-suppression-by-class	ops	rewrites-images.yaml	tfjs-rewrites-images	659	269721	5982	lowered		
0229	TFJ679	suppression-by-its-new-name	ops	rewrites-images.yaml	tfjs-rewrites-images	806	275703	865	lowered		
0230	TFJ680	spectrogram-as-products	ops	rewrites-images.yaml	tfjs-rewrites-images	849	276568	3729	lowered		
0231	TFJ681	mfcc-as-products	ops	rewrites-images.yaml	tfjs-rewrites-images	928	280297	2829	lowered		
0232	TFJ682	batch-fourier-by-its-new-name	ops	rewrites-images.yaml	tfjs-rewrites-images	1001	283126	908	lowered		
0233	TFJ683	fourier-of-several-axes	ops	rewrites-images.yaml	tfjs-rewrites-images	1051	284034	1913	lowered		
0234	TFJ684	fused-3d-convolution-in-parts	ops	rewrites-images.yaml	tfjs-rewrites-images	1132	285947	2237	lowered		
0235	TFJ685	real-fourier-of-several-axes	ops	rewrites-images.yaml	tfjs-rewrites-images	1217	288184	1926	lowered		
0236	TFJ686	projective-transform-by-its-new-name	ops	rewrites-images.yaml	tfjs-rewrites-images	1289	290110	924	lowered		
0237	TFJ687	inverse-real-fourier-of-several-axes	ops	rewrites-images.yaml	tfjs-rewrites-images	1332	291034	2767	lowered		
0238	TFJ688	bicubic-resize-of-computed-sizes	ops	rewrites-images.yaml	tfjs-rewrites-images	1415	293801	6147	lowered		
0239	TFJ689	inverse-real-fourier-as-products	ops	rewrites-images.yaml	tfjs-rewrites-images	1523	299948	2978	lowered		
0240	TFJ690	convolution-by-rank	ops	rewrites-images.yaml	tfjs-rewrites-images	1605	302926	1493	lowered		
0241	TFJ691	transposed-convolution-by-shape	ops	rewrites-images.yaml	tfjs-rewrites-images	1674	304419	1148	lowered		
0242	TFJ692	transposed-3d-convolution-as-convolution	ops	rewrites-images.yaml	tfjs-rewrites-images	1721	305567	3744	lowered		
0243	TFJ693	padded-convolution-in-parts	ops	rewrites-images.yaml	tfjs-rewrites-images	1808	309311	1337	lowered		
0244	TFJ694	lstm-cell-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	1872	310648	2457	lowered		
0245	TFJ695	gru-cell-in-arithmetic	ops	rewrites-images.yaml	tfjs-rewrites-images	1977	313105	1647	lowered		
0246	TFJ696	lstm-unrolled	ops	rewrites-images.yaml	tfjs-rewrites-images	2041	314752	3889	lowered		
0247	TFJ697	global-normalization-as-batch-normalization	ops	rewrites-images.yaml	tfjs-rewrites-images	2158	318641	1030	lowered		
0248	TFJ698	normalization-and-activation-in-parts	ops	rewrites-images.yaml	tfjs-rewrites-images	2218	319671	1428	lowered		
0249	TFJ699	dilated-transposed-convolution-as-convolution	ops	rewrites-images.yaml	tfjs-rewrites-images	2285	321099	2073	lowered		
0250	TFJ790	strided-and-dilated-convolution-in-steps	ops	rewrites-images.yaml	tfjs-rewrites-images	2345	323172	2637	lowered		
0251	TFJ791	depth-to-space-by-transposition	ops	rewrites-images.yaml	tfjs-rewrites-images	2433	325809	1355	lowered		
0252	TFJ792	list-joined-by-stacking	ops	rewrites-images.yaml	tfjs-rewrites-images	2481	327164	1205	lowered		
0253	TFJ793	list-split-by-rows	ops	rewrites-images.yaml	tfjs-rewrites-images	2546	328369	1209	lowered		
0254	TFJ794	complex-numbers-cut-by-parts	ops	rewrites-images.yaml	tfjs-rewrites-images	2603	329578	2593	lowered		
0255	TFJ795	unaligned-products-of-computed-batch	ops	rewrites-images.yaml	tfjs-rewrites-images	2727	332171	3428	lowered		
0256	TFJ301	unknown-rank-input	shapes	shapes.yaml	tfjs-core-shapes	6	335599	995	converted		
0257	TFJ302	dynamic-dimension	shapes	shapes.yaml	tfjs-core-shapes	35	336594	1749	converted		
0258	TFJ303	dynamic-first-dimension	shapes	shapes.yaml	tfjs-core-shapes	91	338343	1700	converted		
"""#

  /// What a model may have, and the numbers of the rules that are about it.
  static let ruleTriggers: StaticString = #"""
class broken	0141
class custom	0140
class decision-forest	0144
class other-release	0142
class removed	0146 0149
class rewritable	0139 0145
class supported	0024 0026 0143 0154 0155
class unsupported	0139 0146
class wrong	0024 0143 0147
fact bad-output-index	0066
fact composite-signature	0075
fact constant-without-weight	0117
fact cycle	0065
fact dangling-input	0063
fact dtype-contradiction	0067
fact duplicate-function	0078
fact duplicate-node	0064
fact duplicate-weight	0118
fact empty-signature	0080
fact expired-suppression	0085
fact float16-overflow	0057
fact function-without-list	0115
fact lookup-in-function	0082
fact missing-function	0069
fact missing-shard	0071
fact missing-variable	0073
fact missing-versions	0114
fact quantized-empty-weight	0059
fact quantized-non-finite-weight	0058
fact recursive-function	0070
fact shape-contradiction	0068
fact short-shard	0071
fact signature-contradiction	0079
fact signature-names-nothing	0072
fact table-without-content	0083
fact unknown-output	0077
fact unloadable-weight	0116
fact unraised-control-flow	0076
fact unreadable-table-file	0081
fact unused-suppression	0084
fact variable-mismatch	0074
input	0055 0256 0257 0258
model	0156 0158 0159 0160
node	0017 0031 0037 0038 0039 0050 0060 0112 0119 0120 0150
op Abs	0174 0175
op Add	0130 0152
op AddN	0122 0130
op AddV2	0130 0152
op AdjustContrastv2	0222
op AdjustHue	0223
op AdjustSaturation	0224
op All	0007
op Any	0042
op AudioSpectrogram	0230
op AvgPool	0088 0090 0091
op AvgPool3D	0088 0091 0113
op BatchFFT	0232
op BatchFFT2D	0233
op BatchFFT3D	0233
op BatchIFFT	0232
op BatchIFFT2D	0233
op BatchIFFT3D	0233
op BatchMatMul	0030 0098 0162 0163
op BatchMatMulV2	0030 0098 0162 0163 0255
op BatchMatMulV3	0162 0163
op BatchMatrixDiag	0192
op BatchMatrixDiagPart	0194
op BatchMatrixSetDiag	0196
op BatchNormWithGlobalNormalization	0247
op BatchToSpace	0201
op BatchToSpaceND	0025 0027
op BiasAdd	0088
op BlockLSTM	0246
op BlockLSTMV2	0246
op BroadcastTo	0010 0027
op Case	0123
op Cast	0033 0052 0131 0132 0171 0172
op ClipByValue	0011 0177
op CombinedNonMaxSuppression	0061 0228
op Complex	0107
op Concat	0122 0179
op ConcatV2	0122 0179
op Const	0035 0036 0051 0053 0054 0056
op Conv	0240
op Conv1D	0086
op Conv2D	0029 0086 0087 0088 0164 0187 0250
op Conv2DBackpropInput	0088 0092 0093 0094 0187 0249
op Conv2DBackpropInputV2	0241
op Conv3D	0030 0086 0087 0088 0113
op Conv3DBackpropInput	0242
op Conv3DBackpropInputV2	0242
op CropAndResize	0040 0110
op Cross	0191
op Cumprod	0006 0025 0027 0130
op Cumsum	0006 0025 0027 0130
op DataFormatDimMap	0218
op DataFormatVecPermute	0218
op DenseBincount	0008
op DepthToSpace	0089 0251
op DepthwiseConv2d	0086
op DepthwiseConv2dNative	0029 0086 0088 0164 0165 0166 0187 0250
op Diag	0198
op DiagPart	0199
op Div	0105
op DivNoNan	0025 0027
op DynamicStitch	0213
op Einsum	0099 0122 0153
op EmptyTensorList	0046 0181
op Equal	0178
op EuclideanNorm	0100 0101
op ExtractImagePatches	0202
op ExtractVolumePatches	0203
op FFT2D	0233
op FFT3D	0233
op Fill	0009
op FloorDiv	0106
op FusedBatchNorm	0088 0148
op FusedBatchNormV2	0088 0148
op FusedBatchNormV3	0088 0148
op FusedDepthwiseConv2dNative	0029 0034 0086 0088 0095 0096 0097 0122 0164 0165 0166 0183 0184 0186 0187
op FusedPadConv2D	0062 0243
op FusedResizeAndPadConv2D	0062 0243
op GRUBlockCell	0245
op GatherV2	0169 0254
op HSVToRGB	0221
op HashTable	0129
op HashTableV2	0129
op HostConst	0035 0036 0051 0053 0054 0056
op IFFT2D	0233
op IFFT3D	0233
op IRFFT	0102 0103 0239
op IRFFT2D	0237
op IRFFT3D	0237
op If	0045 0122
op ImageProjectiveTransformV2	0236
op ImageProjectiveTransformV3	0108
op InplaceAdd	0211
op InplaceSub	0211
op InplaceUpdate	0211
op InvertPermutation	0212
op LRN	0028 0030
op LSTMBlockCell	0244
op ListDiff	0023
op LookupTableFind	0125 0129 0189
op LookupTableFindV2	0125 0129 0189
op LookupTableImport	0129
op LookupTableImportV2	0129
op LookupTableSize	0129 0189
op LookupTableSizeV2	0129 0189
op LoopCond	0157
op LowerBound	0019
op MatMul	0030
op MatrixBandPart	0124
op MatrixDiag	0192
op MatrixDiagPart	0194
op MatrixDiagPartV2	0195
op MatrixDiagPartV3	0195
op MatrixDiagV2	0193
op MatrixDiagV3	0193
op MatrixSetDiag	0196
op MatrixSetDiagV2	0197
op MatrixSetDiagV3	0197
op Max	0007
op MaxPool	0030 0088 0090 0091
op MaxPool3D	0088 0091 0113
op MaxPoolWithArgmax	0030 0041 0090 0091
op Mean	0007 0133
op Merge	0121 0128
op Mfcc	0231
op Min	0007
op MirrorPad	0025 0027
op Mod	0104
op Mul	0130 0134 0152
op Multinomial	0018 0030 0135
op Neg	0174
op NonMaxSuppression	0229
op NonMaxSuppressionV2	0013
op NonMaxSuppressionV3	0013
op NonMaxSuppressionV4	0013 0016
op NonMaxSuppressionV5	0013 0014 0015
op NotEqual	0178
op OneHot	0002 0003 0004 0005 0173
op Pack	0043 0122 0180
op Pad	0025 0027 0254
op PadV2	0025 0027 0254
op ParallelConcat	0214
op ParallelDynamicStitch	0213
op PartitionedCall	0123
op Pow	0130
op Prod	0042 0130
op RFFT	0102
op RFFT2D	0235
op RFFT3D	0235
op RGBToHSV	0220
op RandomStandardNormal	0135
op RandomUniform	0135
op Range	0137
op Relu6	0176
op RemoteCall	0123
op ResizeArea	0226
op ResizeBicubic	0225 0238
op ResizeBilinear	0109 0161
op ResizeNearestNeighbor	0109 0161
op Reverse	0025 0027
op ReverseSequence	0215
op ReverseV2	0025 0027 0254
op Roll	0190
op Round	0176
op ScaleAndTranslate	0227
op ScatterNdNonAliasingAdd	0209
op SegmentMax	0207
op SegmentMean	0205
op SegmentMin	0207
op SegmentProd	0207
op SegmentSum	0205
op Select	0012 0025 0027
op SelectV2	0025 0027 0170
op Sign	0111 0176
op Slice	0254
op SpaceToBatch	0201
op SpaceToBatchND	0025 0027
op SpaceToDepth	0200
op SparseSegmentMeanWithNumSegments	0208
op SparseSegmentSqrtN	0208
op SparseSegmentSqrtNWithNumSegments	0208
op SparseSegmentSumWithNumSegments	0208
op SparseTensorDenseAdd	0219
op SparseTensorDenseMatMul	0219
op Square	0130
op SquaredDifference	0130
op StatefulPartitionedCall	0123
op StatelessCase	0123
op StatelessIf	0045 0122
op StatelessWhile	0045 0122 0157
op StaticRegexReplace	0020 0153
op StridedSlice	0000 0001 0025 0027 0032 0127 0167 0168 0188 0254
op StringNGrams	0021 0153
op StringSplit	0153
op StringToHashBucketFast	0022
op Sub	0130 0152
op Sum	0042 0130
op SymbolicGradient	0123
op TensorArrayConcatV3	0046 0048
op TensorArrayGatherV3	0046
op TensorArraySplitV3	0048
op TensorArrayV3	0046
op TensorListConcatV2	0151 0252
op TensorListFromTensor	0046 0181
op TensorListGather	0046 0047 0181
op TensorListGetItem	0046 0181
op TensorListPopBack	0045
op TensorListPushBack	0045
op TensorListReserve	0044 0046 0181 0182
op TensorListResize	0049
op TensorListScatter	0046 0049
op TensorListScatterV2	0046 0049
op TensorListSetItem	0045
op TensorListSplit	0046 0253
op TensorListStack	0046 0181
op TensorScatterAdd	0209
op TensorScatterMax	0210
op TensorScatterMin	0210
op TensorScatterSub	0209
op TensorScatterUpdate	0126
op Tile	0027
op TopKV2	0136
op TruncatedNormal	0135
op UniqueWithCounts	0217
op UnravelIndex	0216
op UnsortedSegmentMax	0206
op UnsortedSegmentMin	0206
op UnsortedSegmentProd	0206
op UnsortedSegmentSum	0204
op UpperBound	0019
op While	0045 0122 0157
op _FusedBatchNormEx	0248
op _FusedConv2D	0029 0034 0086 0087 0088 0095 0096 0122 0164 0183 0184 0187
op _FusedConv3D	0234
op _FusedMatMul	0030 0034 0095 0096 0122 0183 0184 0185
output	0138
"""#

  /// The JSON Schema of a rule pack.
  package static let schema: StaticString = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "tfjslint rule pack",
  "type": "object",
  "properties": {
    "schema": {
      "const": 1
    },
    "pack": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string"
        },
        "version": {
          "type": ["string", "number"]
        },
        "summary": {
          "type": "string"
        },
        "license": {
          "type": "string"
        }
      },
      "required": ["id", "version"],
      "additionalProperties": false
    },
    "rules": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/rule"
      }
    }
  },
  "required": ["schema", "pack", "rules"],
  "additionalProperties": false,
  "$defs": {
    "rule": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^[A-Z]{2,8}[0-9]{1,6}$"
        },
        "name": {
          "type": "string",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
        },
        "category": {
          "enum": [
            "ops",
            "dtypes",
            "shapes",
            "control-flow",
            "backends",
            "numerics",
            "performance",
            "size",
            "integrity",
            "hygiene"
          ]
        },
        "summary": {
          "type": "string"
        },
        "severity": {
          "anyOf": [
            {
              "enum": ["error", "warning", "info", "off"]
            },
            {
              "type": "object",
              "properties": {
                "recommended": {
                  "enum": ["error", "warning", "info", "off"]
                },
                "strict": {
                  "enum": ["error", "warning", "info", "off"]
                }
              },
              "required": ["recommended", "strict"],
              "additionalProperties": false
            }
          ]
        },
        "applies": {
          "type": "object",
          "properties": {
            "tfjs": {
              "type": "string"
            },
            "backends": {
              "type": "array",
              "items": {
                "enum": ["cpu", "webgl", "wasm", "webgpu"]
              }
            },
            "formats": {
              "type": "array",
              "items": {
                "enum": [
                  "saved_model",
                  "saved_model_text",
                  "tf_hub_module",
                  "graph_def",
                  "graph_def_text",
                  "tfjs_graph_model"
                ]
              }
            },
            "phase": {
              "enum": ["source", "lowered", "converted"]
            }
          },
          "additionalProperties": false
        },
        "match": {
          "$ref": "#/$defs/match"
        },
        "where": {
          "$ref": "#/$defs/condition"
        },
        "message": {
          "type": "string"
        },
        "note": {
          "type": "string"
        },
        "fix": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "title": {
                "type": "string"
              },
              "applicability": {
                "enum": ["safe", "unsafe", "suggestion"]
              },
              "snippet": {
                "type": "object",
                "properties": {
                  "language": {
                    "enum": ["javascript", "python", "yaml", "shell"]
                  },
                  "text": {
                    "type": "string"
                  }
                },
                "required": ["language", "text"],
                "additionalProperties": false
              },
              "replace-subgraph": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "remove": {
                        "anyOf": [
                          {
                            "type": ["string", "number", "boolean"]
                          },
                          {
                            "type": "array",
                            "items": {
                              "type": ["string", "number", "boolean"]
                            }
                          }
                        ]
                      },
                      "add": {
                        "type": "object",
                        "additionalProperties": {
                          "type": "object",
                          "properties": {
                            "const": {
                              "type": "object",
                              "properties": {
                                "dtype": {
                                  "type": ["string", "number", "boolean"]
                                },
                                "value": {
                                  "anyOf": [
                                    {
                                      "type": ["string", "number", "boolean"]
                                    },
                                    {
                                      "type": "array",
                                      "items": {
                                        "type": ["string", "number", "boolean"]
                                      }
                                    }
                                  ]
                                }
                              },
                              "required": ["dtype", "value"],
                              "additionalProperties": false
                            },
                            "op": {
                              "type": ["string", "number", "boolean"]
                            },
                            "inputs": {
                              "anyOf": [
                                {
                                  "type": ["string", "number", "boolean"]
                                },
                                {
                                  "type": "array",
                                  "items": {
                                    "type": ["string", "number", "boolean"]
                                  }
                                }
                              ]
                            },
                            "attrs": {
                              "type": "object",
                              "additionalProperties": {
                                "type": ["string", "number", "boolean"]
                              }
                            }
                          },
                          "additionalProperties": false
                        }
                      },
                      "result": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["remove", "add", "result"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "remove": {
                          "anyOf": [
                            {
                              "type": ["string", "number", "boolean"]
                            },
                            {
                              "type": "array",
                              "items": {
                                "type": ["string", "number", "boolean"]
                              }
                            }
                          ]
                        },
                        "add": {
                          "type": "object",
                          "additionalProperties": {
                            "type": "object",
                            "properties": {
                              "const": {
                                "type": "object",
                                "properties": {
                                  "dtype": {
                                    "type": ["string", "number", "boolean"]
                                  },
                                  "value": {
                                    "anyOf": [
                                      {
                                        "type": ["string", "number", "boolean"]
                                      },
                                      {
                                        "type": "array",
                                        "items": {
                                          "type": ["string", "number", "boolean"]
                                        }
                                      }
                                    ]
                                  }
                                },
                                "required": ["dtype", "value"],
                                "additionalProperties": false
                              },
                              "op": {
                                "type": ["string", "number", "boolean"]
                              },
                              "inputs": {
                                "anyOf": [
                                  {
                                    "type": ["string", "number", "boolean"]
                                  },
                                  {
                                    "type": "array",
                                    "items": {
                                      "type": ["string", "number", "boolean"]
                                    }
                                  }
                                ]
                              },
                              "attrs": {
                                "type": "object",
                                "additionalProperties": {
                                  "type": ["string", "number", "boolean"]
                                }
                              }
                            },
                            "additionalProperties": false
                          }
                        },
                        "result": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["remove", "add", "result"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "set-attr": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "node": {
                        "type": ["string", "number", "boolean"]
                      },
                      "attr": {
                        "type": ["string", "number", "boolean"]
                      },
                      "value": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["node", "attr", "value"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "node": {
                          "type": ["string", "number", "boolean"]
                        },
                        "attr": {
                          "type": ["string", "number", "boolean"]
                        },
                        "value": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["node", "attr", "value"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "cast-const": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "node": {
                        "type": ["string", "number", "boolean"]
                      },
                      "to": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["node", "to"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "node": {
                          "type": ["string", "number", "boolean"]
                        },
                        "to": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["node", "to"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "dequantize": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "const": {
                        "type": ["string", "number", "boolean"]
                      },
                      "via": {
                        "type": ["string", "number", "boolean"]
                      },
                      "to": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["const", "via"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "const": {
                          "type": ["string", "number", "boolean"]
                        },
                        "via": {
                          "type": ["string", "number", "boolean"]
                        },
                        "to": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["const", "via"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "insert-node": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "before": {
                        "type": ["string", "number", "boolean"]
                      },
                      "op": {
                        "type": ["string", "number", "boolean"]
                      },
                      "input": {
                        "type": ["string", "number", "boolean"]
                      },
                      "attrs": {
                        "type": "object",
                        "additionalProperties": {
                          "type": ["string", "number", "boolean"]
                        }
                      }
                    },
                    "required": ["before", "op"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "before": {
                          "type": ["string", "number", "boolean"]
                        },
                        "op": {
                          "type": ["string", "number", "boolean"]
                        },
                        "input": {
                          "type": ["string", "number", "boolean"]
                        },
                        "attrs": {
                          "type": "object",
                          "additionalProperties": {
                            "type": ["string", "number", "boolean"]
                          }
                        }
                      },
                      "required": ["before", "op"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "bypass-node": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "node": {
                        "type": ["string", "number", "boolean"]
                      },
                      "input": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["node"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "node": {
                          "type": ["string", "number", "boolean"]
                        },
                        "input": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["node"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "pin-dimension": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "input": {
                        "type": ["string", "number", "boolean"]
                      },
                      "axis": {
                        "type": ["string", "number", "boolean"]
                      },
                      "size": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["input", "axis", "size"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "input": {
                          "type": ["string", "number", "boolean"]
                        },
                        "axis": {
                          "type": ["string", "number", "boolean"]
                        },
                        "size": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["input", "axis", "size"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "cut-outputs": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "outputs": {
                        "anyOf": [
                          {
                            "type": ["string", "number", "boolean"]
                          },
                          {
                            "type": "array",
                            "items": {
                              "type": ["string", "number", "boolean"]
                            }
                          }
                        ]
                      }
                    },
                    "required": ["outputs"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "outputs": {
                          "anyOf": [
                            {
                              "type": ["string", "number", "boolean"]
                            },
                            {
                              "type": "array",
                              "items": {
                                "type": ["string", "number", "boolean"]
                              }
                            }
                          ]
                        }
                      },
                      "required": ["outputs"],
                      "additionalProperties": false
                    }
                  }
                ]
              },
              "rename": {
                "anyOf": [
                  {
                    "type": "object",
                    "properties": {
                      "node": {
                        "type": ["string", "number", "boolean"]
                      },
                      "to": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "required": ["node", "to"],
                    "additionalProperties": false
                  },
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "node": {
                          "type": ["string", "number", "boolean"]
                        },
                        "to": {
                          "type": ["string", "number", "boolean"]
                        }
                      },
                      "required": ["node", "to"],
                      "additionalProperties": false
                    }
                  }
                ]
              }
            },
            "required": ["title", "applicability"],
            "additionalProperties": false
          }
        },
        "docs": {
          "type": "string",
          "pattern": "^https://"
        },
        "evidence": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          ]
        },
        "verify": {
          "type": "object",
          "properties": {
            "atol": {
              "type": "number"
            },
            "rtol": {
              "type": "number"
            }
          },
          "additionalProperties": false
        },
        "params": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "properties": {
              "type": {
                "enum": ["int", "string"]
              },
              "summary": {
                "type": "string"
              }
            },
            "required": ["type", "summary"],
            "additionalProperties": false
          }
        },
        "tests": {
          "type": "object",
          "properties": {
            "valid": {
              "type": "array",
              "items": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "object",
                    "properties": {
                      "graph": {
                        "type": "string"
                      },
                      "profile": {
                        "enum": ["recommended", "strict"]
                      },
                      "tfjs": {
                        "type": "string"
                      },
                      "backends": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      },
                      "format": {
                        "enum": [
                          "saved_model",
                          "saved_model_text",
                          "tf_hub_module",
                          "graph_def",
                          "graph_def_text",
                          "tfjs_graph_model"
                        ]
                      }
                    },
                    "required": ["graph"],
                    "additionalProperties": false
                  }
                ]
              }
            },
            "invalid": {
              "type": "array",
              "items": {
                "anyOf": [
                  {
                    "type": "string"
                  },
                  {
                    "type": "object",
                    "properties": {
                      "graph": {
                        "type": "string"
                      },
                      "profile": {
                        "enum": ["recommended", "strict"]
                      },
                      "tfjs": {
                        "type": "string"
                      },
                      "backends": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      },
                      "format": {
                        "enum": [
                          "saved_model",
                          "saved_model_text",
                          "tf_hub_module",
                          "graph_def",
                          "graph_def_text",
                          "tfjs_graph_model"
                        ]
                      },
                      "at": {
                        "anyOf": [
                          {
                            "type": "string"
                          },
                          {
                            "type": "array",
                            "items": {
                              "type": "string"
                            }
                          }
                        ]
                      },
                      "outcome": {
                        "enum": ["violated", "inconclusive"]
                      },
                      "severity": {
                        "enum": ["info", "warning", "error"]
                      },
                      "message": {
                        "type": "string"
                      }
                    },
                    "required": ["graph"],
                    "additionalProperties": false
                  }
                ]
              }
            },
            "fixed": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "graph": {
                    "type": "string"
                  },
                  "profile": {
                    "enum": ["recommended", "strict"]
                  },
                  "tfjs": {
                    "type": "string"
                  },
                  "backends": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "format": {
                    "enum": [
                      "saved_model",
                      "saved_model_text",
                      "tf_hub_module",
                      "graph_def",
                      "graph_def_text",
                      "tfjs_graph_model"
                    ]
                  },
                  "result": {
                    "type": "string"
                  }
                },
                "required": ["graph", "result"],
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        },
        "declarable": {
          "type": "boolean"
        }
      },
      "required": ["id", "name", "category", "summary", "severity", "match", "message"],
      "additionalProperties": false
    },
    "match": {
      "type": "object",
      "properties": {
        "node": {
          "type": "object",
          "properties": {
            "as": {
              "type": "string"
            },
            "op": {
              "$ref": "#/$defs/op"
            },
            "attrs": {
              "$ref": "#/$defs/predicate-attrs"
            },
            "batch-broadcast": {
              "$ref": "#/$defs/predicate-batch-broadcast"
            },
            "beyond-outputs": {
              "$ref": "#/$defs/predicate-beyond-outputs"
            },
            "box-images": {
              "$ref": "#/$defs/predicate-box-images"
            },
            "broadcasts": {
              "$ref": "#/$defs/predicate-broadcasts"
            },
            "controls": {
              "$ref": "#/$defs/predicate-controls"
            },
            "dtype-enters": {
              "$ref": "#/$defs/predicate-dtype-enters"
            },
            "dtype": {
              "$ref": "#/$defs/predicate-dtype"
            },
            "einsum": {
              "$ref": "#/$defs/predicate-einsum"
            },
            "execution": {
              "$ref": "#/$defs/predicate-execution"
            },
            "fft-length": {
              "$ref": "#/$defs/predicate-fft-length"
            },
            "grouped-convolution": {
              "$ref": "#/$defs/predicate-grouped-convolution"
            },
            "holds-attribute": {
              "$ref": "#/$defs/predicate-holds-attribute"
            },
            "in-function": {
              "$ref": "#/$defs/predicate-in-function"
            },
            "input-demand": {
              "$ref": "#/$defs/predicate-input-demand"
            },
            "inputs": {
              "$ref": "#/$defs/predicate-inputs"
            },
            "kernel-missing": {
              "$ref": "#/$defs/predicate-kernel-missing"
            },
            "last-axis": {
              "$ref": "#/$defs/predicate-last-axis"
            },
            "list-gaps": {
              "$ref": "#/$defs/predicate-list-gaps"
            },
            "list-reused": {
              "$ref": "#/$defs/predicate-list-reused"
            },
            "node-name": {
              "$ref": "#/$defs/predicate-node-name"
            },
            "op-class": {
              "$ref": "#/$defs/predicate-op-class"
            },
            "op-family": {
              "$ref": "#/$defs/predicate-op-family"
            },
            "op-name": {
              "$ref": "#/$defs/predicate-op-name"
            },
            "op-supported": {
              "$ref": "#/$defs/predicate-op-supported"
            },
            "outputs": {
              "$ref": "#/$defs/predicate-outputs"
            },
            "range": {
              "$ref": "#/$defs/predicate-range"
            },
            "rank-known": {
              "$ref": "#/$defs/predicate-rank-known"
            },
            "removed-by": {
              "$ref": "#/$defs/predicate-removed-by"
            },
            "runtime-dtype": {
              "$ref": "#/$defs/predicate-runtime-dtype"
            },
            "same-padding": {
              "$ref": "#/$defs/predicate-same-padding"
            },
            "strided-slice": {
              "$ref": "#/$defs/predicate-strided-slice"
            },
            "undecided": {
              "$ref": "#/$defs/predicate-undecided"
            },
            "values": {
              "$ref": "#/$defs/predicate-values"
            },
            "all": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "any": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "not": {
              "$ref": "#/$defs/condition"
            }
          },
          "additionalProperties": false
        },
        "input": {
          "type": "object",
          "properties": {
            "as": {
              "type": "string"
            },
            "dtype": {
              "$ref": "#/$defs/predicate-dtype"
            },
            "dynamic-dimensions": {
              "$ref": "#/$defs/predicate-dynamic-dimensions"
            },
            "dynamic-first": {
              "$ref": "#/$defs/predicate-dynamic-first"
            },
            "rank-known": {
              "$ref": "#/$defs/predicate-rank-known"
            },
            "runtime-dtype": {
              "$ref": "#/$defs/predicate-runtime-dtype"
            },
            "undecided": {
              "$ref": "#/$defs/predicate-undecided"
            },
            "all": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "any": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "not": {
              "$ref": "#/$defs/condition"
            }
          },
          "additionalProperties": false
        },
        "output": {
          "type": "object",
          "properties": {
            "as": {
              "type": "string"
            },
            "dtype": {
              "$ref": "#/$defs/predicate-dtype"
            },
            "dynamic-dimensions": {
              "$ref": "#/$defs/predicate-dynamic-dimensions"
            },
            "dynamic-first": {
              "$ref": "#/$defs/predicate-dynamic-first"
            },
            "rank-known": {
              "$ref": "#/$defs/predicate-rank-known"
            },
            "runtime-dtype": {
              "$ref": "#/$defs/predicate-runtime-dtype"
            },
            "undecided": {
              "$ref": "#/$defs/predicate-undecided"
            },
            "all": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "any": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "not": {
              "$ref": "#/$defs/condition"
            }
          },
          "additionalProperties": false
        },
        "weight": {
          "type": "object",
          "properties": {
            "as": {
              "type": "string"
            },
            "attrs": {
              "$ref": "#/$defs/predicate-attrs"
            },
            "dtype": {
              "$ref": "#/$defs/predicate-dtype"
            },
            "fits": {
              "$ref": "#/$defs/predicate-fits"
            },
            "in-function": {
              "$ref": "#/$defs/predicate-in-function"
            },
            "node-name": {
              "$ref": "#/$defs/predicate-node-name"
            },
            "only-int64-extremes": {
              "$ref": "#/$defs/predicate-only-int64-extremes"
            },
            "runtime-dtype": {
              "$ref": "#/$defs/predicate-runtime-dtype"
            },
            "undecided": {
              "$ref": "#/$defs/predicate-undecided"
            },
            "weight-bytes": {
              "$ref": "#/$defs/predicate-weight-bytes"
            },
            "weight-conversion": {
              "$ref": "#/$defs/predicate-weight-conversion"
            },
            "all": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "any": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "not": {
              "$ref": "#/$defs/condition"
            }
          },
          "additionalProperties": false
        },
        "fact": {
          "anyOf": [
            {
              "anyOf": [
                {
                  "enum": [
                    "dangling-input",
                    "duplicate-node",
                    "bad-output-index",
                    "unknown-output",
                    "cycle",
                    "missing-function",
                    "recursive-function",
                    "duplicate-function",
                    "signature-names-nothing",
                    "empty-signature",
                    "composite-signature",
                    "signature-contradiction",
                    "missing-shard",
                    "table-without-content",
                    "unloadable-weight",
                    "duplicate-weight",
                    "constant-without-weight",
                    "missing-versions",
                    "function-without-list",
                    "short-shard",
                    "missing-variable",
                    "variable-mismatch",
                    "variable-write",
                    "unraised-control-flow",
                    "dtype-contradiction",
                    "shape-contradiction",
                    "removed-check",
                    "unreadable-table-file",
                    "lookup-in-function",
                    "float16-overflow",
                    "quantized-non-finite-weight",
                    "quantized-empty-weight",
                    "unused-suppression",
                    "expired-suppression"
                  ]
                },
                {
                  "type": "array",
                  "items": {
                    "enum": [
                      "dangling-input",
                      "duplicate-node",
                      "bad-output-index",
                      "unknown-output",
                      "cycle",
                      "missing-function",
                      "recursive-function",
                      "duplicate-function",
                      "signature-names-nothing",
                      "empty-signature",
                      "composite-signature",
                      "signature-contradiction",
                      "missing-shard",
                      "table-without-content",
                      "unloadable-weight",
                      "duplicate-weight",
                      "constant-without-weight",
                      "missing-versions",
                      "function-without-list",
                      "short-shard",
                      "missing-variable",
                      "variable-mismatch",
                      "variable-write",
                      "unraised-control-flow",
                      "dtype-contradiction",
                      "shape-contradiction",
                      "removed-check",
                      "unreadable-table-file",
                      "lookup-in-function",
                      "float16-overflow",
                      "quantized-non-finite-weight",
                      "quantized-empty-weight",
                      "unused-suppression",
                      "expired-suppression"
                    ]
                  }
                }
              ]
            },
            {
              "type": "object",
              "properties": {
                "as": {
                  "type": "string"
                },
                "kind": {
                  "anyOf": [
                    {
                      "enum": [
                        "dangling-input",
                        "duplicate-node",
                        "bad-output-index",
                        "unknown-output",
                        "cycle",
                        "missing-function",
                        "recursive-function",
                        "duplicate-function",
                        "signature-names-nothing",
                        "empty-signature",
                        "composite-signature",
                        "signature-contradiction",
                        "missing-shard",
                        "table-without-content",
                        "unloadable-weight",
                        "duplicate-weight",
                        "constant-without-weight",
                        "missing-versions",
                        "function-without-list",
                        "short-shard",
                        "missing-variable",
                        "variable-mismatch",
                        "variable-write",
                        "unraised-control-flow",
                        "dtype-contradiction",
                        "shape-contradiction",
                        "removed-check",
                        "unreadable-table-file",
                        "lookup-in-function",
                        "float16-overflow",
                        "quantized-non-finite-weight",
                        "quantized-empty-weight",
                        "unused-suppression",
                        "expired-suppression"
                      ]
                    },
                    {
                      "type": "array",
                      "items": {
                        "enum": [
                          "dangling-input",
                          "duplicate-node",
                          "bad-output-index",
                          "unknown-output",
                          "cycle",
                          "missing-function",
                          "recursive-function",
                          "duplicate-function",
                          "signature-names-nothing",
                          "empty-signature",
                          "composite-signature",
                          "signature-contradiction",
                          "missing-shard",
                          "table-without-content",
                          "unloadable-weight",
                          "duplicate-weight",
                          "constant-without-weight",
                          "missing-versions",
                          "function-without-list",
                          "short-shard",
                          "missing-variable",
                          "variable-mismatch",
                          "variable-write",
                          "unraised-control-flow",
                          "dtype-contradiction",
                          "shape-contradiction",
                          "removed-check",
                          "unreadable-table-file",
                          "lookup-in-function",
                          "float16-overflow",
                          "quantized-non-finite-weight",
                          "quantized-empty-weight",
                          "unused-suppression",
                          "expired-suppression"
                        ]
                      }
                    }
                  ]
                },
                "fact-value": {
                  "$ref": "#/$defs/predicate-fact-value"
                },
                "undecided": {
                  "$ref": "#/$defs/predicate-undecided"
                },
                "all": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/condition"
                  }
                },
                "any": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/condition"
                  }
                },
                "not": {
                  "$ref": "#/$defs/condition"
                }
              },
              "required": ["kind"],
              "additionalProperties": false
            }
          ]
        },
        "model": {
          "type": "object",
          "properties": {
            "as": {
              "type": "string"
            },
            "contains-op": {
              "$ref": "#/$defs/predicate-contains-op"
            },
            "execution": {
              "$ref": "#/$defs/predicate-execution"
            },
            "undecided": {
              "$ref": "#/$defs/predicate-undecided"
            },
            "weight-bytes": {
              "$ref": "#/$defs/predicate-weight-bytes"
            },
            "all": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "any": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "not": {
              "$ref": "#/$defs/condition"
            }
          },
          "additionalProperties": false
        },
        "all": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/match"
          }
        },
        "any": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/match"
          }
        },
        "not": {
          "$ref": "#/$defs/match"
        }
      },
      "additionalProperties": false,
      "minProperties": 1,
      "maxProperties": 1
    },
    "condition": {
      "anyOf": [
        {
          "type": "object",
          "properties": {
            "attrs": {
              "$ref": "#/$defs/predicate-attrs"
            },
            "batch-broadcast": {
              "$ref": "#/$defs/predicate-batch-broadcast"
            },
            "beyond-outputs": {
              "$ref": "#/$defs/predicate-beyond-outputs"
            },
            "box-images": {
              "$ref": "#/$defs/predicate-box-images"
            },
            "broadcasts": {
              "$ref": "#/$defs/predicate-broadcasts"
            },
            "contains-op": {
              "$ref": "#/$defs/predicate-contains-op"
            },
            "controls": {
              "$ref": "#/$defs/predicate-controls"
            },
            "dtype-enters": {
              "$ref": "#/$defs/predicate-dtype-enters"
            },
            "dtype": {
              "$ref": "#/$defs/predicate-dtype"
            },
            "dynamic-dimensions": {
              "$ref": "#/$defs/predicate-dynamic-dimensions"
            },
            "dynamic-first": {
              "$ref": "#/$defs/predicate-dynamic-first"
            },
            "einsum": {
              "$ref": "#/$defs/predicate-einsum"
            },
            "execution": {
              "$ref": "#/$defs/predicate-execution"
            },
            "fft-length": {
              "$ref": "#/$defs/predicate-fft-length"
            },
            "fact-value": {
              "$ref": "#/$defs/predicate-fact-value"
            },
            "fits": {
              "$ref": "#/$defs/predicate-fits"
            },
            "grouped-convolution": {
              "$ref": "#/$defs/predicate-grouped-convolution"
            },
            "holds-attribute": {
              "$ref": "#/$defs/predicate-holds-attribute"
            },
            "in-function": {
              "$ref": "#/$defs/predicate-in-function"
            },
            "input-demand": {
              "$ref": "#/$defs/predicate-input-demand"
            },
            "inputs": {
              "$ref": "#/$defs/predicate-inputs"
            },
            "kernel-missing": {
              "$ref": "#/$defs/predicate-kernel-missing"
            },
            "last-axis": {
              "$ref": "#/$defs/predicate-last-axis"
            },
            "list-gaps": {
              "$ref": "#/$defs/predicate-list-gaps"
            },
            "list-reused": {
              "$ref": "#/$defs/predicate-list-reused"
            },
            "node-name": {
              "$ref": "#/$defs/predicate-node-name"
            },
            "only-int64-extremes": {
              "$ref": "#/$defs/predicate-only-int64-extremes"
            },
            "op-class": {
              "$ref": "#/$defs/predicate-op-class"
            },
            "op-family": {
              "$ref": "#/$defs/predicate-op-family"
            },
            "op-name": {
              "$ref": "#/$defs/predicate-op-name"
            },
            "op-supported": {
              "$ref": "#/$defs/predicate-op-supported"
            },
            "outputs": {
              "$ref": "#/$defs/predicate-outputs"
            },
            "range": {
              "$ref": "#/$defs/predicate-range"
            },
            "rank-known": {
              "$ref": "#/$defs/predicate-rank-known"
            },
            "removed-by": {
              "$ref": "#/$defs/predicate-removed-by"
            },
            "runtime-dtype": {
              "$ref": "#/$defs/predicate-runtime-dtype"
            },
            "same-padding": {
              "$ref": "#/$defs/predicate-same-padding"
            },
            "strided-slice": {
              "$ref": "#/$defs/predicate-strided-slice"
            },
            "undecided": {
              "$ref": "#/$defs/predicate-undecided"
            },
            "values": {
              "$ref": "#/$defs/predicate-values"
            },
            "weight-bytes": {
              "$ref": "#/$defs/predicate-weight-bytes"
            },
            "weight-conversion": {
              "$ref": "#/$defs/predicate-weight-conversion"
            },
            "all": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "any": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/condition"
              }
            },
            "not": {
              "$ref": "#/$defs/condition"
            }
          },
          "additionalProperties": false
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/condition"
          }
        }
      ]
    },
    "op": {
      "anyOf": [
        {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          ]
        },
        {
          "type": "object",
          "properties": {
            "class": {
              "anyOf": [
                {
                  "enum": [
                    "supported",
                    "custom",
                    "unsupported",
                    "rewritable",
                    "removed",
                    "broken",
                    "wrong",
                    "decision-forest",
                    "other-release"
                  ]
                },
                {
                  "type": "array",
                  "items": {
                    "enum": [
                      "supported",
                      "custom",
                      "unsupported",
                      "rewritable",
                      "removed",
                      "broken",
                      "wrong",
                      "decision-forest",
                      "other-release"
                    ]
                  }
                }
              ]
            },
            "not": {
              "$ref": "#/$defs/op"
            }
          },
          "additionalProperties": false
        }
      ]
    },
    "dtypes": {
      "anyOf": [
        {
          "enum": [
            "quantized",
            "integer",
            "floating",
            "complex",
            "float32",
            "float64",
            "int32",
            "uint8",
            "int16",
            "int8",
            "string",
            "complex64",
            "int64",
            "bool",
            "qint8",
            "quint8",
            "qint32",
            "bfloat16",
            "qint16",
            "quint16",
            "uint16",
            "complex128",
            "float16",
            "resource",
            "variant",
            "uint32",
            "uint64",
            "float8_e5m2",
            "float8_e4m3fn",
            "float8_e4m3fnuz",
            "float8_e4m3b11fnuz",
            "float8_e5m2fnuz",
            "int4",
            "uint4",
            "DT_FLOAT",
            "DT_DOUBLE",
            "DT_INT32",
            "DT_UINT8",
            "DT_INT16",
            "DT_INT8",
            "DT_STRING",
            "DT_COMPLEX64",
            "DT_INT64",
            "DT_BOOL",
            "DT_QINT8",
            "DT_QUINT8",
            "DT_QINT32",
            "DT_BFLOAT16",
            "DT_QINT16",
            "DT_QUINT16",
            "DT_UINT16",
            "DT_COMPLEX128",
            "DT_HALF",
            "DT_RESOURCE",
            "DT_VARIANT",
            "DT_UINT32",
            "DT_UINT64",
            "DT_FLOAT8_E5M2",
            "DT_FLOAT8_E4M3FN",
            "DT_FLOAT8_E4M3FNUZ",
            "DT_FLOAT8_E4M3B11FNUZ",
            "DT_FLOAT8_E5M2FNUZ",
            "DT_INT4",
            "DT_UINT4"
          ]
        },
        {
          "type": "array",
          "items": {
            "enum": [
              "quantized",
              "integer",
              "floating",
              "complex",
              "float32",
              "float64",
              "int32",
              "uint8",
              "int16",
              "int8",
              "string",
              "complex64",
              "int64",
              "bool",
              "qint8",
              "quint8",
              "qint32",
              "bfloat16",
              "qint16",
              "quint16",
              "uint16",
              "complex128",
              "float16",
              "resource",
              "variant",
              "uint32",
              "uint64",
              "float8_e5m2",
              "float8_e4m3fn",
              "float8_e4m3fnuz",
              "float8_e4m3b11fnuz",
              "float8_e5m2fnuz",
              "int4",
              "uint4",
              "DT_FLOAT",
              "DT_DOUBLE",
              "DT_INT32",
              "DT_UINT8",
              "DT_INT16",
              "DT_INT8",
              "DT_STRING",
              "DT_COMPLEX64",
              "DT_INT64",
              "DT_BOOL",
              "DT_QINT8",
              "DT_QUINT8",
              "DT_QINT32",
              "DT_BFLOAT16",
              "DT_QINT16",
              "DT_QUINT16",
              "DT_UINT16",
              "DT_COMPLEX128",
              "DT_HALF",
              "DT_RESOURCE",
              "DT_VARIANT",
              "DT_UINT32",
              "DT_UINT64",
              "DT_FLOAT8_E5M2",
              "DT_FLOAT8_E4M3FN",
              "DT_FLOAT8_E4M3FNUZ",
              "DT_FLOAT8_E4M3B11FNUZ",
              "DT_FLOAT8_E5M2FNUZ",
              "DT_INT4",
              "DT_UINT4"
            ]
          }
        }
      ]
    },
    "predicate-attrs": {
      "type": "object",
      "additionalProperties": {
        "anyOf": [
          {
            "anyOf": [
              {
                "type": ["string", "number", "boolean"]
              },
              {
                "type": "array",
                "items": {
                  "type": ["string", "number", "boolean"]
                }
              }
            ]
          },
          {
            "type": "object",
            "properties": {
              "present": {
                "type": "boolean"
              },
              "contains": {
                "type": ["string", "number", "boolean"]
              },
              "some": {
                "type": "object",
                "properties": {
                  "in": {
                    "type": "array",
                    "items": {
                      "type": ["string", "number", "boolean"]
                    }
                  },
                  "not-in": {
                    "type": "array",
                    "items": {
                      "type": ["string", "number", "boolean"]
                    }
                  },
                  "containing": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "capitals": {
                    "type": "boolean"
                  },
                  "ge": {
                    "type": "number"
                  },
                  "le": {
                    "type": "number"
                  }
                },
                "additionalProperties": false
              },
              "every": {
                "type": "object",
                "properties": {
                  "in": {
                    "type": "array",
                    "items": {
                      "type": ["string", "number", "boolean"]
                    }
                  },
                  "not-in": {
                    "type": "array",
                    "items": {
                      "type": ["string", "number", "boolean"]
                    }
                  },
                  "containing": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "capitals": {
                    "type": "boolean"
                  },
                  "ge": {
                    "type": "number"
                  },
                  "le": {
                    "type": "number"
                  }
                },
                "additionalProperties": false
              },
              "at": {
                "type": "object",
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "in": {
                      "type": "array",
                      "items": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "not-in": {
                      "type": "array",
                      "items": {
                        "type": ["string", "number", "boolean"]
                      }
                    },
                    "containing": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "capitals": {
                      "type": "boolean"
                    },
                    "ge": {
                      "type": "number"
                    },
                    "le": {
                      "type": "number"
                    }
                  },
                  "additionalProperties": false
                }
              },
              "in": {
                "type": "array",
                "items": {
                  "type": ["string", "number", "boolean"]
                }
              },
              "not-in": {
                "type": "array",
                "items": {
                  "type": ["string", "number", "boolean"]
                }
              },
              "containing": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "capitals": {
                "type": "boolean"
              },
              "ge": {
                "type": "number"
              },
              "le": {
                "type": "number"
              }
            },
            "additionalProperties": false
          }
        ]
      }
    },
    "predicate-batch-broadcast": {
      "enum": ["safe", "unsafe"]
    },
    "predicate-beyond-outputs": {
      "type": "boolean"
    },
    "predicate-box-images": {
      "enum": ["own", "other"]
    },
    "predicate-broadcasts": {
      "enum": ["any", "by-rank"]
    },
    "predicate-contains-op": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      ]
    },
    "predicate-controls": {
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "type": "object",
          "properties": {
            "producer-not": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              ]
            }
          },
          "required": ["producer-not"],
          "additionalProperties": false
        }
      ]
    },
    "predicate-dtype-enters": {
      "$ref": "#/$defs/dtypes"
    },
    "predicate-dtype": {
      "anyOf": [
        {
          "$ref": "#/$defs/dtypes"
        },
        {
          "type": "object",
          "properties": {
            "input": {
              "type": "integer"
            },
            "output": {
              "type": "integer"
            },
            "attr": {
              "type": "string"
            },
            "in": {
              "$ref": "#/$defs/dtypes"
            }
          },
          "required": ["in"],
          "additionalProperties": false
        }
      ]
    },
    "predicate-dynamic-dimensions": {
      "type": "object",
      "properties": {
        "except": {
          "type": "array",
          "items": {
            "type": "integer"
          }
        }
      },
      "additionalProperties": false
    },
    "predicate-dynamic-first": {
      "type": "boolean"
    },
    "predicate-einsum": {
      "anyOf": [
        {
          "enum": ["ellipsis", "repeated-label", "mixed-case", "many-operands", "late-term"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["ellipsis", "repeated-label", "mixed-case", "many-operands", "late-term"]
          }
        }
      ]
    },
    "predicate-execution": {
      "anyOf": [
        {
          "enum": ["sync", "async-prechecked", "async-unchecked"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["sync", "async-prechecked", "async-unchecked"]
          }
        }
      ]
    },
    "predicate-fft-length": {
      "enum": ["natural", "other"]
    },
    "predicate-fact-value": {
      "type": "object",
      "additionalProperties": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        ]
      }
    },
    "predicate-fits": {
      "type": "object",
      "properties": {
        "type": {
          "enum": ["int8", "uint8", "int16", "uint16", "int32", "uint32", "float16", "float32"]
        }
      },
      "required": ["type"],
      "additionalProperties": false
    },
    "predicate-grouped-convolution": {
      "type": "boolean"
    },
    "predicate-holds-attribute": {
      "anyOf": [
        {
          "enum": ["non-finite", "unsafe-integer", "non-ascii"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["non-finite", "unsafe-integer", "non-ascii"]
          }
        }
      ]
    },
    "predicate-in-function": {
      "type": "boolean"
    },
    "predicate-input-demand": {
      "enum": ["strings", "kind", "broken"]
    },
    "predicate-inputs": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "index": {
            "type": "integer"
          },
          "dtype": {
            "$ref": "#/$defs/dtypes"
          },
          "runtime": {
            "anyOf": [
              {
                "enum": ["bool", "complex64", "float32", "int32", "string"]
              },
              {
                "type": "array",
                "items": {
                  "enum": ["bool", "complex64", "float32", "int32", "string"]
                }
              }
            ]
          },
          "rank": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "object",
                "properties": {
                  "ge": {
                    "type": "integer"
                  },
                  "le": {
                    "type": "integer"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "shape": {
            "type": "array",
            "items": {
              "type": ["integer", "null"]
            }
          },
          "sizes": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "properties": {
                "ge": {
                  "type": "number"
                },
                "le": {
                  "type": "number"
                }
              },
              "additionalProperties": false
            }
          },
          "elements": {
            "type": "object",
            "properties": {
              "ge": {
                "type": "number"
              },
              "le": {
                "type": "number"
              }
            },
            "additionalProperties": false
          },
          "defined": {
            "type": "boolean"
          },
          "const": {
            "type": "boolean"
          }
        },
        "required": ["index"],
        "additionalProperties": false
      }
    },
    "predicate-kernel-missing": {
      "anyOf": [
        {
          "enum": ["any", "cpu", "webgl", "wasm", "webgpu"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["any", "cpu", "webgl", "wasm", "webgpu"]
          }
        }
      ]
    },
    "predicate-last-axis": {
      "type": "object",
      "properties": {
        "attr": {
          "type": "string"
        },
        "input": {
          "type": "integer"
        },
        "output": {
          "type": "integer"
        }
      },
      "required": ["attr"],
      "additionalProperties": false
    },
    "predicate-list-gaps": {
      "type": "boolean"
    },
    "predicate-list-reused": {
      "type": "boolean"
    },
    "predicate-node-name": {
      "type": "object",
      "properties": {
        "in": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "containing": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "predicate-only-int64-extremes": {
      "type": "boolean"
    },
    "predicate-op-class": {
      "anyOf": [
        {
          "enum": [
            "supported",
            "custom",
            "unsupported",
            "rewritable",
            "removed",
            "broken",
            "wrong",
            "decision-forest",
            "other-release"
          ]
        },
        {
          "type": "array",
          "items": {
            "enum": [
              "supported",
              "custom",
              "unsupported",
              "rewritable",
              "removed",
              "broken",
              "wrong",
              "decision-forest",
              "other-release"
            ]
          }
        }
      ]
    },
    "predicate-op-family": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      ]
    },
    "predicate-op-name": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      ]
    },
    "predicate-op-supported": {
      "type": "string"
    },
    "predicate-outputs": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "index": {
            "type": "integer"
          },
          "dtype": {
            "$ref": "#/$defs/dtypes"
          },
          "runtime": {
            "anyOf": [
              {
                "enum": ["bool", "complex64", "float32", "int32", "string"]
              },
              {
                "type": "array",
                "items": {
                  "enum": ["bool", "complex64", "float32", "int32", "string"]
                }
              }
            ]
          },
          "rank": {
            "anyOf": [
              {
                "type": "integer"
              },
              {
                "type": "object",
                "properties": {
                  "ge": {
                    "type": "integer"
                  },
                  "le": {
                    "type": "integer"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "shape": {
            "type": "array",
            "items": {
              "type": ["integer", "null"]
            }
          },
          "sizes": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "properties": {
                "ge": {
                  "type": "number"
                },
                "le": {
                  "type": "number"
                }
              },
              "additionalProperties": false
            }
          },
          "elements": {
            "type": "object",
            "properties": {
              "ge": {
                "type": "number"
              },
              "le": {
                "type": "number"
              }
            },
            "additionalProperties": false
          },
          "defined": {
            "type": "boolean"
          },
          "consumed": {
            "type": "boolean"
          }
        },
        "required": ["index"],
        "additionalProperties": false
      }
    },
    "predicate-range": {
      "type": "object",
      "properties": {
        "input": {
          "type": "integer"
        },
        "ge": {
          "type": "number"
        },
        "le": {
          "type": "number"
        }
      },
      "required": ["input"],
      "additionalProperties": false
    },
    "predicate-rank-known": {
      "type": "object",
      "properties": {
        "input": {
          "type": "integer"
        },
        "output": {
          "type": "integer"
        },
        "attr": {
          "type": "string"
        }
      },
      "additionalProperties": false
    },
    "predicate-removed-by": {
      "anyOf": [
        {
          "enum": ["freezing", "inlining", "folding", "debug", "training", "identity"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["freezing", "inlining", "folding", "debug", "training", "identity"]
          }
        }
      ]
    },
    "predicate-runtime-dtype": {
      "type": "object",
      "properties": {
        "input": {
          "type": "integer"
        },
        "output": {
          "type": "integer"
        },
        "attr": {
          "type": "string"
        },
        "known": {
          "type": "boolean"
        }
      },
      "required": ["known"],
      "additionalProperties": false
    },
    "predicate-same-padding": {
      "enum": ["misplaced"]
    },
    "predicate-strided-slice": {
      "anyOf": [
        {
          "enum": ["shrink-with-stride", "inverted", "many-ellipses"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["shrink-with-stride", "inverted", "many-ellipses"]
          }
        }
      ]
    },
    "predicate-undecided": {
      "type": "string"
    },
    "predicate-values": {
      "type": "object",
      "properties": {
        "input": {
          "type": "integer"
        },
        "some": {
          "type": "object",
          "properties": {
            "in": {
              "type": "array",
              "items": {
                "type": ["string", "number", "boolean"]
              }
            },
            "not-in": {
              "type": "array",
              "items": {
                "type": ["string", "number", "boolean"]
              }
            },
            "ge": {
              "type": "number"
            },
            "le": {
              "type": "number"
            }
          },
          "additionalProperties": false
        },
        "every": {
          "type": "object",
          "properties": {
            "in": {
              "type": "array",
              "items": {
                "type": ["string", "number", "boolean"]
              }
            },
            "not-in": {
              "type": "array",
              "items": {
                "type": ["string", "number", "boolean"]
              }
            },
            "ge": {
              "type": "number"
            },
            "le": {
              "type": "number"
            }
          },
          "additionalProperties": false
        },
        "count": {
          "type": "object",
          "properties": {
            "ge": {
              "type": "number"
            },
            "le": {
              "type": "number"
            }
          },
          "additionalProperties": false
        }
      },
      "required": ["input"],
      "additionalProperties": false
    },
    "predicate-weight-bytes": {
      "type": "object",
      "properties": {
        "ge": {
          "type": "number"
        },
        "le": {
          "type": "number"
        }
      },
      "additionalProperties": false
    },
    "predicate-weight-conversion": {
      "anyOf": [
        {
          "enum": ["kept", "widened-exactly", "widened-if-fits", "narrowed", "unsupported"]
        },
        {
          "type": "array",
          "items": {
            "enum": ["kept", "widened-exactly", "widened-if-fits", "narrowed", "unsupported"]
          }
        }
      ]
    }
  }
}

"""#
}
