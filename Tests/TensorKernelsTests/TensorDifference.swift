import GraphIR

@testable import TensorValues

/// How a computed tensor differs from TensorFlow's.
enum TensorDifference {
  /// The largest relative difference that is allowed, nil where elements must be the same bit by bit.
  ///
  /// Exact kernels (integers, booleans, strings, moved elements) have no tolerance. TensorFlow's own functions of floats
  /// are vectorised approximations with errors of up to some 2 units in the last place, and differ between processors, and
  /// where an op takes several steps each adds as much: 2e-6 is 16 units of a Float. The 16-bit types round each step
  /// to one unit, of which two are allowed.
  static func tolerance(of dtype: DataType) -> Double? {
    switch dtype {
    case .float, .complex64: 2e-6
    case .double: 1e-14
    case .half: 0x1p-9
    case .bfloat16: 0x1p-6
    default: nil
    }
  }

  /// Ops of which TensorFlow gives 0 or -0 for the same operands, depending on whether they fill a register.
  private static let opsWithAnyZero: Set<String> = ["Maximum", "Minimum", "Xdivy", "Xlogy", "Xlog1py"]

  /// The first difference in words.
  static func between(_ output: TensorReference, _ expected: TensorReference, op: String) -> String? {
    guard output.dtype == expected.dtype, output.shape == expected.shape else {
      return "\(output.dtype.name) \(output.shape) instead of \(expected.dtype.name) \(expected.shape)"
    }
    if case .strings(let wanted) = expected.storage {
      guard case .strings(let strings) = output.storage, strings == wanted else { return "other strings" }
      return nil
    }
    guard case .bytes(let bytes) = output.storage, case .bytes(let wanted) = expected.storage else { return "no bytes" }
    guard let tolerance = tolerance(of: expected.dtype) else {
      return bytes == wanted ? nil : "\(bytes) instead of \(wanted)"
    }
    let parts = expected.dtype == .complex64 ? DataType.float : expected.dtype
    let (values, targets) = (numbers(bytes, parts), numbers(wanted, parts))
    guard values.count == targets.count else { return "\(values.count) numbers instead of \(targets.count)" }
    // Of complex numbers, too, how zeros come about depends on the implementation.
    let zerosDiffer = !opsWithAnyZero.contains(op) && expected.dtype != .complex64
    for (index, (value, target)) in zip(values, targets).enumerated() {
      if value == 0 && target == 0 && !zerosDiffer { continue }
      if agree(value, target, tolerance) { continue }
      return "\(value) instead of \(target) at \(index) of \(targets)"
    }
    return nil
  }

  private static func agree(_ value: Double, _ target: Double, _ tolerance: Double) -> Bool {
    if value.isNaN || target.isNaN { return value.isNaN && target.isNaN }
    if value == target { return value.sign == target.sign }
    return (value - target).magnitude <= tolerance * target.magnitude
  }

  private static func numbers(_ bytes: [UInt8], _ dtype: DataType) -> [Double] {
    guard let size = dtype.sizeInBytes else { return [] }
    let flat = TensorReference(dtype: dtype, shape: [Int64(bytes.count / size)], storage: .bytes(bytes))
    return (try? TensorElements.numbers(of: flat, limit: .max)) ?? []
  }
}
