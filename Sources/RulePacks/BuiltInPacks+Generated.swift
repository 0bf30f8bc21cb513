// Generated from Rules/*.yaml and Rules/schema/rule-pack.schema.json by `python3 Rules/embed.py`. Do not edit.
// swift-format-ignore-file

extension BuiltInPacks {
  /// Every pack under its file name, sorted bytewise by it.
  package static let files: [(name: String, text: StaticString)] = [
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
    - node: {as: n, op: [Select, SelectV2], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
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
    - node: {as: n, op: [Select, SelectV2], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
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
    applicability: unsafe
    cast-const: {node: "${w.name}", to: int32}
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

  /// The same without tests and comments.
  static let filesWithoutTests: [(name: String, text: StaticString)] = [
    (name: "backends.yaml", text: #"""
#
schema: 1
pack: {id: tfjs-backends, version: 0.1.0, summary: Limits of the single backends}
rules:
- id: TFJ501
  name: webgl-rank-above-4
  category: backends
  summary: An op on more than four dimensions that the webgl backend computes for up to four only.
  severity: error
  applies: {phase: converted, backends: [webgl]}
  match:
    any:
    - node: {as: n, op: [Select, SelectV2], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
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
    - node: {as: n, op: [Select, SelectV2], rank-known: {output: 0}, outputs: [{index: 0, rank: {ge: 5}}]}
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

"""#),
    (name: "dtypes.yaml", text: #"""
schema: 1
pack: {id: tfjs-core-dtypes, version: 0.1.0, summary: Element types and values that do not survive}
rules:
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
    applicability: unsafe
    cast-const: {node: "${w.name}", to: int32}
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

"""#),
    (name: "integrity.yaml", text: #"""
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

"""#),
    (name: "ops.yaml", text: #"""
#
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

"""#),
    (name: "performance.yaml", text: #"""
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

"""#),
    (name: "shapes.yaml", text: #"""
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

"""#),
  ]

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
      "type": "boolean"
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
