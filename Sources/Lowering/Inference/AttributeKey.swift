/// An attribute that shape functions read: a number, so that its name is looked up once in a module and not at every node.
enum AttributeKey: Int, CaseIterable {
  case adjX, adjY, adjointA, adjointB, axis, batchDim, batchDims, beginMask, blockSize, body, branches
  case channels, computeUv, computeV, cond, dataFormat, dctCoefficientCount, denseOutputDim, denseShapes
  case desiredChannels, desiredSamples, dilations, direction, elementShape, elementShapeExcept0
  case ellipsisMask, elseBranch, endMask, equation, expandAnimations, explicitPaddings, fullMatrices
  case incompatibleShapeError, isTraining, k, keepDims, ksize, ksizes, newAxisMask, numElements, numProj
  case numSparse, outputShapes, padPerClass, padToMaxOutputSize, padding, paramsRaggedRank, poolingRatio
  case postNmsTopn, rates, recordedShapes, rnnMode, rowPartitionTypes, shape, shrinkAxisMask, sparseCount
  case squeezeDims, stride, strides, thenBranch, transposeA, transposeB, value, windowSize

  /// The name as it stands in a NodeDef.
  var name: String {
    switch self {
    case .adjX: "adj_x"
    case .adjY: "adj_y"
    case .adjointA: "adjoint_a"
    case .adjointB: "adjoint_b"
    case .axis: "axis"
    case .batchDim: "batch_dim"
    case .batchDims: "batch_dims"
    case .beginMask: "begin_mask"
    case .blockSize: "block_size"
    case .body: "body"
    case .branches: "branches"
    case .channels: "channels"
    case .computeUv: "compute_uv"
    case .computeV: "compute_v"
    case .cond: "cond"
    case .dataFormat: "data_format"
    case .dctCoefficientCount: "dct_coefficient_count"
    case .denseOutputDim: "dense_output_dim"
    case .denseShapes: "dense_shapes"
    case .desiredChannels: "desired_channels"
    case .desiredSamples: "desired_samples"
    case .dilations: "dilations"
    case .direction: "direction"
    case .elementShape: "element_shape"
    case .elementShapeExcept0: "element_shape_except0"
    case .ellipsisMask: "ellipsis_mask"
    case .elseBranch: "else_branch"
    case .endMask: "end_mask"
    case .equation: "equation"
    case .expandAnimations: "expand_animations"
    case .explicitPaddings: "explicit_paddings"
    case .fullMatrices: "full_matrices"
    case .incompatibleShapeError: "incompatible_shape_error"
    case .isTraining: "is_training"
    case .k: "k"
    case .keepDims: "keep_dims"
    case .ksize: "ksize"
    case .ksizes: "ksizes"
    case .newAxisMask: "new_axis_mask"
    case .numElements: "num_elements"
    case .numProj: "num_proj"
    case .numSparse: "num_sparse"
    case .outputShapes: "output_shapes"
    case .padPerClass: "pad_per_class"
    case .padToMaxOutputSize: "pad_to_max_output_size"
    case .padding: "padding"
    case .paramsRaggedRank: "PARAMS_RAGGED_RANK"
    case .poolingRatio: "pooling_ratio"
    case .postNmsTopn: "post_nms_topn"
    case .rates: "rates"
    case .recordedShapes: "_output_shapes"
    case .rnnMode: "rnn_mode"
    case .rowPartitionTypes: "row_partition_types"
    case .shape: "shape"
    case .shrinkAxisMask: "shrink_axis_mask"
    case .sparseCount: "Nsparse"
    case .squeezeDims: "squeeze_dims"
    case .stride: "stride"
    case .strides: "strides"
    case .thenBranch: "then_branch"
    case .transposeA: "transpose_a"
    case .transposeB: "transpose_b"
    case .value: "value"
    case .windowSize: "window_size"
    }
  }
}
