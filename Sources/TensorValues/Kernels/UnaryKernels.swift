internal import Glibc
internal import GraphIR

extension ConstantKernels {
  /// Functions of one operand.
  ///
  /// - Source: `tensorflow/core/kernels/cwise_ops.h`, `relu_op_functor.h`, `softplus_op.h`, `softsign_op.h`.
  static let unary: [String: Kernel] = [
    "Abs": Magnitude.kernel, "Neg": Negation.kernel, "Sign": Sign.kernel, "Square": Square.kernel,
    "Reciprocal": Inverse.kernel, "Inv": Inverse.kernel, "Invert": BitwiseNot.kernel,
    "Sqrt": real { $0.squareRoot() }, "Rsqrt": real { 1 / $0.squareRoot() },
    "Exp": real(exp), "Expm1": real(expm1), "Log": real(log), "Log1p": real(log1p),
    "Sin": real(sin), "Cos": real(cos), "Tan": real(tan), "Asin": real(asin), "Acos": real(acos), "Atan": real(atan),
    "Sinh": real(sinh), "Cosh": real(cosh), "Tanh": real(tanh),
    "Asinh": real(asinh), "Acosh": real(acosh), "Atanh": real(atanh),
    "Sigmoid": real { 1 / (1 + exp(-$0)) }, "Erf": real(erf), "Erfc": real(erfc),
    // Of whole numbers TensorFlow 2.19 makes zeros when it is to round them.
    "Floor": real { $0.rounded(.down) }, "Ceil": real { $0.rounded(.up) },
    "Round": real { $0.rounded(.toNearestOrEven) }, "Rint": real { $0.rounded(.toNearestOrEven) },
    "Relu": Rectified.kernel, "Relu6": RectifiedUpTo6.kernel, "Elu": ExponentialLinear.kernel,
    "Selu": ScaledExponentialLinear.kernel, "LeakyRelu": leakyRelu,
    "Softplus": Softplus.kernel, "Softsign": Softsign.kernel,
    "IsNan": test { $0.isNaN }, "IsInf": test { $0.isInfinite }, "IsFinite": test { $0.isFinite },
    "LogicalNot": logicalNot,
  ]

  /// A function of real numbers for every floating-point type: one rounding from the precision of Double, so it is
  /// at least as close to the true value as TensorFlow's own.
  private static func real(_ function: @escaping @Sendable (Double) -> Double) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(1)
      let tensor = try call.tensor(0)
      guard let type = tensor.dtype.real else { throw NotFoldable() }
      return [try apply(type, tensor, call, function)]
    }
  }

  private static func apply<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ call: KernelCall, _ function: (Double) -> Double
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, type) { $0.applying(function) } }

  private static func test(_ question: @escaping @Sendable (Double) -> Bool) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(1)
      let tensor = try call.tensor(0)
      guard let type = tensor.dtype.real else { throw NotFoldable() }
      return [try ask(type, tensor, call, question)]
    }
  }

  private static func ask<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ call: KernelCall, _ question: (Double) -> Bool
  ) throws(NotFoldable) -> ConstantTensor { try call.mapping(tensor, type) { question($0.double) } }

  private static let logicalNot: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    return [try call.mapping(try call.tensor(0), Bool.self) { !$0 }]
  }

  private static let leakyRelu: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    guard let type = tensor.dtype.real else { throw NotFoldable() }
    return [try leak(type, tensor, call, alpha: try call.float("alpha"))]
  }

  private static func leak<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor, _ call: KernelCall, alpha: Float
  ) throws(NotFoldable) -> ConstantTensor {
    let alpha = T(Double(alpha))
    return try call.mapping(tensor, type) { $0 > .zero ? $0 : $0 * alpha }
  }
}

private enum Magnitude: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { x.applying(fabs) }
  static func whole<T: WholeElement>(_ x: T) -> T { x < 0 ? 0 &- x : x }
}

private enum Negation: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { -x }
  static func whole<T: WholeElement>(_ x: T) -> T { 0 &- x }
  static func complex(_ x: Complex64) -> Complex64 { Complex64(-x.real, -x.imaginary) }
}

private enum Sign: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { x > .zero ? .one : x < .zero ? -.one : x.isNotANumber ? x : .zero }
  static func whole<T: WholeElement>(_ x: T) -> T { x.signum() }
}

private enum Square: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { x * x }
  static func whole<T: WholeElement>(_ x: T) -> T { x &* x }
  static func complex(_ x: Complex64) -> Complex64 { x * x }
}

private enum Inverse: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { .one / x }
}

private enum BitwiseNot: UnaryOperation {
  static func whole<T: WholeElement>(_ x: T) -> T { ~x }
}

private enum Rectified: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { x < .zero ? .zero : x }
  static func whole<T: WholeElement>(_ x: T) -> T { max(x, 0) }
}

private enum RectifiedUpTo6: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T {
    let six = T(6)
    return x < .zero ? .zero : x > six ? six : x
  }
  static func whole<T: WholeElement>(_ x: T) -> T { min(max(x, 0), 6) }
}

private enum ExponentialLinear: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { x < .zero ? x.applying(exp) - .one : x }
}

private enum ScaledExponentialLinear: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T {
    x < .zero
      ? T(1.7580993408473768599402175208123) * (x.applying(exp) - .one)
      : T(1.0507009873554804934193349852946) * x
  }
}

private enum Softplus: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T {
    // Beyond this 1 + exp(x) is x or 1 to the type's precision.
    let bound = T.softplusPrecision.applying(log) + T(2)
    if x > -bound { return x }
    return x < bound ? x.applying(exp) : x.applying(exp).applying(log1p)
  }
}

private enum Softsign: UnaryOperation {
  static func real<T: RealElement>(_ x: T) -> T { x / (x.applying(fabs) + .one) }
}
