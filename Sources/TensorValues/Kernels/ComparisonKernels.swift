internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/cwise_ops.h`, `cwise_op_equal_to_1.cc`.
  static let comparisons: [String: Kernel] = [
    "Equal": equality { $0 }, "NotEqual": equality { !$0 },
    "Less": order(Less.self), "LessEqual": order(LessOrEqual.self),
    "Greater": order(MoreThan.self), "GreaterEqual": order(MoreOrEqual.self),
    "LogicalAnd": logical { $0 && $1 }, "LogicalOr": logical { $0 || $1 },
  ]

  private static func logical(_ combine: @escaping @Sendable (Bool, Bool) -> Bool) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(2)
      return [try call.combining(try call.tensor(0), try call.tensor(1), Bool.self, combine)]
    }
  }

  private static func equality(_ answer: @escaping @Sendable (Bool) -> Bool) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(2)
      let (a, b) = (try call.tensor(0), try call.tensor(1))
      guard a.dtype == b.dtype else { throw NotFoldable() }
      if a.dtype == .string { return [try equalStrings(a, b, call, answer)] }
      if let type = a.dtype.real { return [try equal(type, a, b, call, answer)] }
      if let type = a.dtype.whole { return [try equal(type, a, b, call, answer)] }
      if a.dtype == .bool { return [try equal(Bool.self, a, b, call, answer)] }
      return [try equal(Complex64.self, a, b, call, answer)]
    }
  }

  private static func equal<T: Element>(
    _ type: T.Type, _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall, _ answer: (Bool) -> Bool
  ) throws(NotFoldable) -> ConstantTensor { try call.combining(a, b, type) { answer($0 == $1) } }

  private static func equalStrings(
    _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall, _ answer: (Bool) -> Bool
  ) throws(NotFoldable) -> ConstantTensor {
    let shape = try call.room(for: try DenseShape.broadcast(a.shape.sizes, b.shape.sizes), .bool)
    let (left, right) = (try a.strings(), try b.strings())
    let places = zip(try a.shape.offsets(broadcastTo: shape), try b.shape.offsets(broadcastTo: shape))
    return try ConstantTensor(places.map { answer(left[$0] == right[$1]) }, shape: shape)
  }

  private static func order<O: OrderRelation>(_ relation: O.Type) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(2)
      let (a, b) = (try call.tensor(0), try call.tensor(1))
      guard a.dtype == b.dtype else { throw NotFoldable() }
      if let type = a.dtype.real { return [try compare(type, relation, a, b, call)] }
      guard let type = a.dtype.whole else { throw NotFoldable() }
      return [try compare(type, relation, a, b, call)]
    }
  }

  private static func compare<T: Element & Comparable, O: OrderRelation>(
    _ type: T.Type, _ relation: O.Type, _ a: ConstantTensor, _ b: ConstantTensor, _ call: KernelCall
  ) throws(NotFoldable) -> ConstantTensor { try call.combining(a, b, type) { O.holds($0, $1) } }
}

/// All four, as with NaN none is the opposite of another.
private protocol OrderRelation: SendableMetatype {
  static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool
}

private enum Less: OrderRelation {
  static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a < b }
}

private enum LessOrEqual: OrderRelation {
  static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a <= b }
}

private enum MoreThan: OrderRelation {
  static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a > b }
}

private enum MoreOrEqual: OrderRelation {
  static func holds<T: Comparable>(_ a: T, _ b: T) -> Bool { a >= b }
}
