extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/cwise_ops.h`.
  static let bitwise: [String: Kernel] = [
    "BitwiseAnd": BitwiseAnd.kernel, "BitwiseOr": BitwiseOr.kernel, "BitwiseXor": BitwiseXor.kernel,
    "LeftShift": LeftShift.kernel, "RightShift": RightShift.kernel,
  ]
}

private enum BitwiseAnd: BinaryOperation {
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a & b }
}

private enum BitwiseOr: BinaryOperation {
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a | b }
}

private enum BitwiseXor: BinaryOperation {
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a ^ b }
}

/// Distances outside of the type's bits are brought to the nearest inside, as TensorFlow does.
private enum LeftShift: BinaryOperation {
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &<< min(max(b, 0), T(T.bitWidth - 1)) }
}

private enum RightShift: BinaryOperation {
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &>> min(max(b, 0), T(T.bitWidth - 1)) }
}
