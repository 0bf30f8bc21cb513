internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/scan_ops.h`.
  static let cumulations: [String: Kernel] = ["Cumsum": Sum.kernel, "Cumprod": Product.kernel]
}

/// What comes out at each place is all that came before, put together.
private protocol Cumulation: SendableMetatype {
  static func initial<T: RealElement>(_: T.Type) -> T
  static func initial<T: WholeElement>(_: T.Type) -> T
  static func real<T: RealElement>(_ a: T, _ b: T) -> T
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T
}

private enum Sum: Cumulation {
  static func initial<T: RealElement>(_: T.Type) -> T { .zero }
  static func initial<T: WholeElement>(_: T.Type) -> T { 0 }
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a + b }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &+ b }
}

private enum Product: Cumulation {
  static func initial<T: RealElement>(_: T.Type) -> T { .one }
  static func initial<T: WholeElement>(_: T.Type) -> T { 1 }
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a * b }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &* b }
}

extension Cumulation {
  static var kernel: Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(2)
      let tensor = try call.tensor(0)
      let axis = try tensor.shape.axis(try call.index(1))
      if let type = tensor.dtype.real { return [try applyReal(type, tensor, axis, call)] }
      guard let type = tensor.dtype.whole else { throw NotFoldable() }
      return [try applyWhole(type, tensor, axis, call)]
    }
  }

  private static func applyReal<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ axis: Int, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try scanned(tensor, axis, from: initial(type), call, real) }

  private static func applyWhole<T: WholeElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ axis: Int, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try scanned(tensor, axis, from: initial(type), call, whole) }

  private static func scanned<T: Element>(
    _ tensor: ConstantTensor, _ axis: Int, from initial: T, _ call: KernelCall, _ combine: (T, T) -> T
  ) throws(NotFoldable) -> ConstantTensor {
    let (isExclusive, isReversed) = (try call.bool("exclusive"), try call.bool("reverse"))
    var values = try tensor.values(T.self)
    guard !values.isEmpty else { return tensor }
    let length = tensor.shape.sizes[axis]
    let step = tensor.shape.strides[axis]
    for row in 0..<values.count / length {
      let first = row / step * step * length + row % step
      var sum = initial
      for index in 0..<length {
        let offset = first + (isReversed ? length - 1 - index : index) * step
        let next = combine(sum, values[offset])
        values[offset] = isExclusive ? sum : next
        sum = next
      }
    }
    return try ConstantTensor(values, shape: tensor.shape)
  }
}
