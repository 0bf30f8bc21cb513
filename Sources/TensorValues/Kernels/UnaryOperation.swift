internal import GraphIR

/// What an op of one operand does with elements of each kind; kinds that it does not know are not folded.
protocol UnaryOperation: SendableMetatype {
  static func real<T: RealElement>(_ x: T) throws(NotFoldable) -> T
  static func whole<T: WholeElement>(_ x: T) throws(NotFoldable) -> T
  static func complex(_ x: Complex64) throws(NotFoldable) -> Complex64
}

extension UnaryOperation {
  static func real<T: RealElement>(_ x: T) throws(NotFoldable) -> T { throw NotFoldable() }
  static func whole<T: WholeElement>(_ x: T) throws(NotFoldable) -> T { throw NotFoldable() }
  static func complex(_ x: Complex64) throws(NotFoldable) -> Complex64 { throw NotFoldable() }

  static var kernel: Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(1)
      let tensor = try call.tensor(0)
      if let type = tensor.dtype.real { return [try applyReal(type, tensor, call)] }
      if let type = tensor.dtype.whole { return [try applyWhole(type, tensor, call)] }
      return [try call.mapping(tensor, Complex64.self, complex)]
    }
  }

  private static func applyReal<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, type, real) }

  private static func applyWhole<T: WholeElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, type, whole) }
}
