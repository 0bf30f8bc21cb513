internal import Glibc
internal import GraphIR

extension ConstantKernels {
  /// Arithmetic of two operands with broadcasting.
  ///
  /// - Source: `tensorflow/core/kernels/cwise_ops.h`.
  static let arithmetic: [String: Kernel] = [
    "Add": Addition.kernel, "AddV2": Addition.kernel, "AddN": addN, "Sub": Subtraction.kernel,
    "Mul": Multiplication.kernel, "MulNoNan": MultiplicationNoNaN.kernel,
    "Div": Division.kernel, "RealDiv": Division.kernel, "TruncateDiv": TruncatedDivision.kernel,
    "DivNoNan": DivisionNoNaN.kernel, "Xdivy": DivisionUnlessZero.kernel, "FloorDiv": FloorDivision.kernel,
    "Mod": TruncatedRemainder.kernel, "TruncateMod": TruncatedRemainder.kernel, "FloorMod": FloorRemainder.kernel,
    "Maximum": Greater.kernel, "Minimum": Smaller.kernel, "SquaredDifference": SquaredDifference.kernel,
    "Pow": Power.kernel, "Atan2": ArcTangent.kernel, "Xlogy": LogarithmUnlessZero.kernel,
    "Xlog1py": LogarithmOfOneMoreUnlessZero.kernel,
  ]

  private static let addN: Kernel = { (call) throws(NotFoldable) in
    guard var sum = try call.tensors(call.inputs.indices).first else { throw NotFoldable() }
    for tensor in try call.tensors(1..<call.inputs.count) {
      guard tensor.shape == sum.shape else { throw NotFoldable() }
      sum = try Addition.apply(sum, tensor, call)
    }
    guard sum.dtype.real != nil || sum.dtype.whole != nil || sum.dtype == .complex64 else { throw NotFoldable() }
    return [sum]
  }
}

private enum Addition: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a + b }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &+ b }
  static func complex(_ a: Complex64, _ b: Complex64) -> Complex64 { a + b }
}

private enum Subtraction: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a - b }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &- b }
  static func complex(_ a: Complex64, _ b: Complex64) -> Complex64 { a - b }
}

private enum Multiplication: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a * b }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { a &* b }
  static func complex(_ a: Complex64, _ b: Complex64) -> Complex64 { a * b }
}

/// 0 where the second operand is 0, even times infinity.
private enum MultiplicationNoNaN: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { b == .zero ? .zero : a * b }
}

private enum Division: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a / b }
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T { try TruncatedDivision.whole(a, b) }
  static func complex(_ a: Complex64, _ b: Complex64) throws(NotFoldable) -> Complex64 {
    guard let quotient = a.divided(by: b) else { throw NotFoldable() }
    return quotient
  }
}

private enum TruncatedDivision: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { (a / b).applying(trunc) }
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T {
    guard b != 0 else { throw NotFoldable() }
    // The least number by -1 is itself, as in TensorFlow.
    return a.dividedReportingOverflow(by: b).partialValue
  }
}

private enum DivisionNoNaN: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { b == .zero ? .zero : a / b }
  static func complex(_ a: Complex64, _ b: Complex64) throws(NotFoldable) -> Complex64 {
    b == Complex64(0) ? Complex64(0) : try Division.complex(a, b)
  }
}

private enum DivisionUnlessZero: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a == .zero ? .zero : a / b }
}

private enum FloorDivision: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { (a / b).applying(floor) }
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T {
    guard b != 0 else { throw NotFoldable() }
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    return !overflow && quotient &* b != a && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }
}

/// What is left of division toward zero; it has the dividend's sign.
private enum TruncatedRemainder: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { T(fmod(a.double, b.double)) }
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T {
    guard b != 0 else { throw NotFoldable() }
    return a.remainderReportingOverflow(dividingBy: b).partialValue
  }
}

/// What is left of division toward minus infinity; it has the divisor's sign.
private enum FloorRemainder: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T {
    let remainder = TruncatedRemainder.real(a, b)
    return remainder != .zero && (b < .zero) != (remainder < .zero) ? remainder + b : remainder
  }
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T {
    let remainder = try TruncatedRemainder.whole(a, b)
    return remainder != 0 && (b < 0) != (remainder < 0) ? remainder + b : remainder
  }
}

/// NaN wins against every number.
private enum Greater: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T {
    if a.isNotANumber { return a }
    return b.isNotANumber || a < b ? b : a
  }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { max(a, b) }
}

private enum Smaller: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T {
    if a.isNotANumber { return a }
    return b.isNotANumber || b < a ? b : a
  }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { min(a, b) }
}

private enum SquaredDifference: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { (a - b) * (a - b) }
  static func whole<T: WholeElement>(_ a: T, _ b: T) -> T { (a &- b) &* (a &- b) }
  static func complex(_ a: Complex64, _ b: Complex64) -> Complex64 { (a - b) * (a - b).conjugate }
}

private enum Power: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { T(pow(a.double, b.double)) }

  /// TensorFlow fails for negative exponents.
  static func whole<T: WholeElement>(_ a: T, _ b: T) throws(NotFoldable) -> T {
    guard b >= 0 else { throw NotFoldable() }
    var (result, base, exponent): (T, T, T) = (1, a, b)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result &* base }
      base = base &* base
      exponent >>= 1
    }
    return result
  }
}

private enum ArcTangent: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { T(atan2(a.double, b.double)) }
}

private enum LogarithmUnlessZero: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a == .zero ? .zero : a * b.applying(log) }
}

private enum LogarithmOfOneMoreUnlessZero: BinaryOperation {
  static func real<T: RealElement>(_ a: T, _ b: T) -> T { a == .zero ? .zero : a * b.applying(log1p) }
}
