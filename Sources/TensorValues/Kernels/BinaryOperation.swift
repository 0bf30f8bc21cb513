internal import GraphIR

/// What an op of two operands does with elements of each kind; kinds that it does not know are not folded.
protocol BinaryOperation: SendableMetatype {
  static func real<T: RealElement>(_ a: T, _ b: T) throws(NotFoldable) -> T
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T
  static func complex(_ a: Complex64, _ b: Complex64) throws(NotFoldable) -> Complex64
}

extension BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) throws(NotFoldable) -> T { throw NotFoldable() }
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T { throw NotFoldable() }
  static func complex(_ a: Complex64, _ b: Complex64) throws(NotFoldable) -> Complex64 { throw NotFoldable() }

  static var kernel: Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(2)
      return [try apply(try call.tensor(0), try call.tensor(1), call)]
    }
  }

  static func apply(
    _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor {
    guard a.dtype == b.dtype else { throw NotFoldable() }
    if let type = a.dtype.real { return try applyReal(type, a, b, call) }
    if let type = a.dtype.whole { return try applyWhole(type, a, b, call) }
    return try call.combining(a, b, Complex64.self, complex)
  }

  private static func applyReal<T: RealElement>(
    _ type: T.Type, _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.combining(a, b, type, real) }

  private static func applyWhole<T: WholeElement>(
    _ type: T.Type, _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.combining(a, b, type, whole) }
}
