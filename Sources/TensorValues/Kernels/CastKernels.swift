internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/cast_op_impl.h`.
  static let casts: [String: Kernel] = ["Cast": cast, "Bitcast": bitcast]

  private static let bitcast: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let (tensor, target) = (try call.tensor(0), try call.outputType())
    for dtype in [tensor.dtype, target] where dtype == .bool { throw NotFoldable() }
    return [try tensor.reinterpreted(as: target)]
  }

  private static let cast: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let (tensor, target) = (try call.tensor(0), try call.outputType())
    if tensor.dtype == target { return [tensor] }
    // Cutting mantissas off instead of rounding is asked for by no exporter that is known.
    guard call.attributes("Truncate")?.asBool ?? false == false else { throw NotFoldable() }
    if let type = tensor.dtype.real { return [try fromReal(type, tensor, target, call)] }
    if let type = tensor.dtype.whole { return [try fromWhole(type, tensor, target, call)] }
    if tensor.dtype == .bool { return [try fromBool(tensor, target, call)] }
    guard let type = target.real else { throw NotFoldable() }
    return [try fromComplex(tensor, type, call)]
  }

  private static func fromReal<S: RealElement>(
    _ source: S.Type, _ tensor: ConstantTensor, _ target: DataType, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    if target == .bool { return try call.mapping(tensor, source) { $0 != .zero } }
    if target == .complex64 { return try call.mapping(tensor, source) { Complex64(Float($0.double)) } }
    if let type = target.real { return try realToReal(tensor, source, type, call) }
    guard let type = target.whole else { throw NotFoldable() }
    return try realToWhole(tensor, source, type, call)
  }

  /// To the 16-bit types TensorFlow rounds twice, by way of Float.
  private static func realToReal<S: RealElement, T: RealElement>(
    _ tensor: ConstantTensor, _ source: S.Type, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    if T.dtype == .double { return try call.mapping(tensor, source) { T($0.double) } }
    return try call.mapping(tensor, source) { T(Double(Float($0.double))) }
  }

  /// Toward zero. What does not fit is undefined in C++.
  private static func realToWhole<S: RealElement, T: WholeElement>(
    _ tensor: ConstantTensor, _ source: S.Type, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    try call.mapping(tensor, source) { (value) throws(NotFoldable) -> T in
      guard let whole = T(exactly: value.double.rounded(.towardZero)) else { throw NotFoldable() }
      return whole
    }
  }

  private static func fromWhole<S: WholeElement>(
    _ source: S.Type, _ tensor: ConstantTensor, _ target: DataType, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    if target == .bool { return try call.mapping(tensor, source) { $0 != 0 } }
    if target == .complex64 { return try call.mapping(tensor, source) { Complex64(Float($0)) } }
    if let type = target.real { return try wholeToReal(tensor, source, type, call) }
    guard let type = target.whole else { throw NotFoldable() }
    return try wholeToWhole(tensor, source, type, call)
  }

  private static func wholeToReal<S: WholeElement, T: RealElement>(
    _ tensor: ConstantTensor, _ source: S.Type, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    if T.dtype == .double { return try call.mapping(tensor, source) { T(Double($0)) } }
    return try call.mapping(tensor, source) { T(Double(Float($0))) }
  }

  /// Bits that do not fit are cut off.
  private static func wholeToWhole<S: WholeElement, T: WholeElement>(
    _ tensor: ConstantTensor, _ source: S.Type, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, source) { T(truncatingIfNeeded: $0) } }

  private static func fromBool(
    _ tensor: ConstantTensor, _ target: DataType, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    if target == .complex64 { return try call.mapping(tensor, Bool.self) { Complex64($0 ? 1 : 0) } }
    if let type = target.real { return try boolToReal(tensor, type, call) }
    guard let type = target.whole else { throw NotFoldable() }
    return try boolToWhole(tensor, type, call)
  }

  private static func boolToReal<T: RealElement>(
    _ tensor: ConstantTensor, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, Bool.self) { $0 ? T.one : T.zero } }

  private static func boolToWhole<T: WholeElement>(
    _ tensor: ConstantTensor, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, Bool.self) { $0 ? T(1) : T(0) } }

  /// The imaginary part is dropped.
  private static func fromComplex<T: RealElement>(
    _ tensor: ConstantTensor, _ target: T.Type, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, Complex64.self) { T(Double($0.real)) } }
}
