internal import GraphIR
package import YAMLDocument

/// `fits: {type: int32}`: every element of a weight lies in the range of a type.
///
/// Integers fit `float32` where it holds them exactly. Whether floats fit `float16` is asked only of small weights, of which
/// every element is read; large ones are unknown.
package struct FitsPredicate: Predicate {
  package enum IntegerType: String, Sendable, CaseIterable {
    case int8, uint8, int16, uint16, int32, uint32, float16, float32

    var range: ClosedRange<Int64> {
      switch self {
      case .int8: Int64(Int8.min)...Int64(Int8.max)
      case .uint8: 0...Int64(UInt8.max)
      case .int16: Int64(Int16.min)...Int64(Int16.max)
      case .uint16: 0...Int64(UInt16.max)
      case .int32: Int64(Int32.min)...Int64(Int32.max)
      case .uint32: 0...Int64(UInt32.max)
      case .float16: -2_048...2_048
      case .float32: -16_777_216...16_777_216
      }
    }
  }

  package static let name = "fits"
  package static let subjects: Set<SubjectKind> = [.weight]
  let type: IntegerType

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in reader.required("type", .word(IntegerType.self)).map { Self(type: $0) } }
  }
  package static var schema: JSONValue {
    .record([.init("type", .words(IntegerType.allCases.map(\.rawValue)))], required: ["type"])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard case .weight(let weight) = subject else { return .no }
    if context.module.context[weight.tensor].dtype.base.isFloatingPoint {
      guard type == .float16 else { return .yes }
      guard let numbers = context.numbers(of: weight.tensor) else {
        return .unknown("the values of '\(context.name(of: weight.node))'")
      }
      return Truth(numbers.allSatisfy { !$0.isFinite || abs($0) <= Self.greatestFloat16 })
    }
    switch context.integerRange(of: weight.tensor) {
    case .empty: return .yes
    case .range(let range): return Truth(type.range.contains(range.lowerBound) && type.range.contains(range.upperBound))
    case .unknown(let why): return .unknown("the values of '\(context.name(of: weight.node))' (\(why))")
    }
  }

  private static let greatestFloat16 = 65_504.0
}
