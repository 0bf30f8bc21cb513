internal import Glibc
internal import GraphIR

extension ConstantKernels {
  /// Many elements to one, along some axes.
  ///
  /// - Source: `tensorflow/core/kernels/reduction_ops.h`, `reduction_ops_common.h`, `l2loss_op.h`.
  static let reductions: [String: Kernel] = [
    "Sum": Total.kernel, "Mean": Average.kernel, "Prod": Product.kernel, "Max": Largest.kernel,
    "Min": Smallest.kernel, "EuclideanNorm": EuclideanNorm.kernel,
    "All": logical { $0.allSatisfy { $0 } }, "Any": logical { $0.contains(true) },
    "L2Loss": l2Loss,
  ]

  private static func logical(_ reduce: @escaping @Sendable (ArraySlice<Bool>) -> Bool) -> Kernel {
    { (call) throws(NotFoldable) in
      let rows = try ReducedRows(call)
      return [try rows.reduced(Bool.self) { reduce($0) }]
    }
  }

  private static let l2Loss: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    guard let type = tensor.dtype.real else { throw NotFoldable() }
    return [try halfOfSquares(type, tensor)]
  }

  private static func halfOfSquares<T: RealElement>(
    _ type: T.Type, _ tensor: ConstantTensor
  ) throws(NotFoldable) -> ConstantTensor {
    let squares = try tensor.values(type).map { $0 * $0 }
    return try ConstantTensor([try Total.real(squares[...]) / T(2)], shape: .scalar)
  }
}

/// The rows of a tensor that are to become one element each.
struct ReducedRows {
  /// With the axes to reduce at the end.
  private let tensor: ConstantTensor
  private let length: Int
  private let result: DenseShape

  /// Inputs of reductions: a tensor and axes.
  init(_ call: KernelCall) throws(NotFoldable) {
    try call.expectInputs(2)
    let tensor = try call.tensor(0)
    let axes = Set(try tensor.shape.axes(try call.indices(1, allowsScalar: true)))
    let sizes = tensor.shape.sizes
    let kept = sizes.indices.filter { !axes.contains($0) }
    let keepsAxes = try call.bool("keep_dims")
    let resultSizes = keepsAxes ? sizes.indices.map { axes.contains($0) ? 1 : sizes[$0] } : kept.map { sizes[$0] }
    result = try call.room(for: resultSizes, tensor.dtype)
    length = try DenseShape(axes.sorted().map { sizes[$0] }).count
    self.tensor = try call.transposing(tensor, kept + axes.sorted())
  }

  var dtype: DataType { tensor.dtype }

  func reduced<T: Element>(
    _ type: T.Type, _ reduce: (ArraySlice<T>) throws(NotFoldable) -> T
  ) throws(NotFoldable) -> ConstantTensor {
    let values = try tensor.values(type)
    var results: [T] = []
    results.reserveCapacity(result.count)
    for row in 0..<result.count { results.append(try reduce(values[row * length..<(row + 1) * length])) }
    return try ConstantTensor(results, shape: result)
  }
}

/// What a reduction does with elements of each kind; kinds that it does not know are not folded.
private protocol Reduction: SendableMetatype {
  static func real<T: RealElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T
  static func complex(_ row: ArraySlice<Complex64>) throws(NotFoldable) -> Complex64
}

extension Reduction {
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T { throw NotFoldable() }
  static func complex(_ row: ArraySlice<Complex64>) throws(NotFoldable) -> Complex64 { throw NotFoldable() }

  static var kernel: Kernel {
    { (call) throws(NotFoldable) in
      let rows = try ReducedRows(call)
      if let type = rows.dtype.real { return [try applyReal(type, rows)] }
      if let type = rows.dtype.whole { return [try applyWhole(type, rows)] }
      return [try rows.reduced(Complex64.self, complex)]
    }
  }

  private static func applyReal<T: RealElement>(
    _ type: T.Type, _ rows: ReducedRows
  ) throws(NotFoldable) -> ConstantTensor { try rows.reduced(type, real) }

  private static func applyWhole<T: WholeElement>(
    _ type: T.Type, _ rows: ReducedRows
  ) throws(NotFoldable) -> ConstantTensor { try rows.reduced(type, whole) }
}

private enum Total: Reduction {
  /// Added with the precision of Double: TensorFlow's order of adding depends on the processor, and so does its error.
  static func real<T: RealElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T {
    var (sum, bound) = (0.0, 0.0)
    for value in row {
      sum += value.double
      bound += value.double.magnitude
    }
    // Whether a partial sum overflows would depend on the order, too.
    if T(sum).double.isFinite, !T(bound).double.isFinite { throw NotFoldable() }
    return T(sum)
  }
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) -> T { row.reduce(0, &+) }
  static func complex(_ row: ArraySlice<Complex64>) -> Complex64 { row.reduce(Complex64(0), +) }
}

private enum Average: Reduction {
  static func real<T: RealElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T {
    // TensorFlow's mean of nothing is NaN, and so is 0 / 0.
    T((try Total.real(row.map(\.double)[...])) / Double(row.count))
  }

  /// Toward zero; sums of up to 32 bits are kept in 64.
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T {
    guard !row.isEmpty else { throw NotFoldable() }
    if T.bitWidth == 64 {
      guard let count = T(exactly: row.count) else { throw NotFoldable() }
      return row.reduce(0, &+) / count
    }
    return T(truncatingIfNeeded: row.reduce(Int64(0)) { $0 &+ Int64(truncatingIfNeeded: $1) } / Int64(row.count))
  }
}

private enum Product: Reduction {
  static func real<T: RealElement>(_ row: ArraySlice<T>) -> T { row.reduce(.one, *) }
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) -> T { row.reduce(1, &*) }
}

private enum Largest: Reduction {
  static func real<T: RealElement>(_ row: ArraySlice<T>) -> T {
    row.reduce(T(-Double.infinity)) { $0.isNotANumber || $0 > $1 ? $0 : $1 }
  }
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) -> T { row.max() ?? .min }
}

private enum Smallest: Reduction {
  static func real<T: RealElement>(_ row: ArraySlice<T>) -> T {
    row.reduce(T(Double.infinity)) { $0.isNotANumber || $0 < $1 ? $0 : $1 }
  }
  static func whole<T: WholeElement>(_ row: ArraySlice<T>) -> T { row.min() ?? .max }
}

private enum EuclideanNorm: Reduction {
  static func real<T: RealElement>(_ row: ArraySlice<T>) throws(NotFoldable) -> T {
    try Total.real(row.map { $0 * $0 }[...]).applying { $0.squareRoot() }
  }
}
