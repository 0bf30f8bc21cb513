/// The operators of formulas, with Python's meaning.
enum FormulaArithmetic {
  static func apply(
    _ op: Formula.Operator, _ a: FormulaValue, _ b: FormulaValue
  ) throws(FormulaError) -> FormulaValue {
    switch op {
    case .equal: return equality(a, b)
    case .notEqual:
      guard case .bool(let isEqual) = equality(a, b) else { return equality(a, b) }
      return .bool(!isEqual)
    case .isIn, .isNotIn:
      if case .unknown = b { return b }
      guard case .list(let items) = b else { throw FormulaError(message: "'in' needs a list, not \(b.kind)") }
      return contains(a, items, isWanted: op == .isIn)
    default: break
    }
    if case .list(let items) = a, op == .add || op == .multiply { return try onLists(op, items, b) }
    if let missing = a.missing ?? b.missing { return .unknown(missing) }
    if case .text(let left) = a, case .text(let right) = b, op == .add { return .text(left + right) }
    if case .int(let left) = a, case .int(let right) = b { return try integers(op, left, right) }
    guard let left = a.number, let right = b.number else {
      throw FormulaError(message: "'\(op.rawValue)' cannot take \(a.kind) and \(b.kind)")
    }
    return try floats(op, left, right)
  }

  private static func onLists(
    _ op: Formula.Operator, _ items: [FormulaValue], _ b: FormulaValue
  ) throws(FormulaError) -> FormulaValue {
    switch (op, b) {
    case (_, .unknown(let what)): return .unknown(what)
    case (.add, .list(let others)): return .list(items + others)
    case (.multiply, .int(let count)):
      let (total, overflow) = Int(count).multipliedReportingOverflow(by: items.count)
      guard count >= 0, !overflow, total <= FormulaEvaluator.maximumElements else {
        throw FormulaError(message: "a list cannot be repeated \(count) times")
      }
      return .list((0..<Int(count)).flatMap { _ in items })
    default: throw FormulaError(message: "'\(op.rawValue)' cannot take a list and \(b.kind)")
    }
  }

  private static func integers(_ op: Formula.Operator, _ a: Int64, _ b: Int64) throws(FormulaError) -> FormulaValue {
    func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(FormulaError) -> FormulaValue {
      if result.overflow { throw FormulaError(message: "an integer overflows") }
      return .int(result.partialValue)
    }
    switch op {
    case .add: return try checked(a.addingReportingOverflow(b))
    case .subtract: return try checked(a.subtractingReportingOverflow(b))
    case .multiply: return try checked(a.multipliedReportingOverflow(by: b))
    case .floorDivide, .modulo:
      guard b != 0 else { throw FormulaError(message: "division by zero") }
      let (quotient, overflow) = a.dividedReportingOverflow(by: b)
      if overflow { throw FormulaError(message: "an integer overflows") }
      let remainder = a.remainderReportingOverflow(dividingBy: b).partialValue
      let isLower = remainder != 0 && (remainder < 0) != (b < 0)
      return .int(op == .floorDivide ? quotient - (isLower ? 1 : 0) : isLower ? remainder + b : remainder)
    case .power:
      guard b >= 0 else { return try floats(op, Double(a), Double(b)) }
      var result: Int64 = 1
      guard b <= 63 || abs(Double(a)) <= 1 else { throw FormulaError(message: "an integer overflows") }
      for _ in 0..<Swift.min(b, 64 + b % 2) {
        let (next, overflow) = result.multipliedReportingOverflow(by: a)
        if overflow { throw FormulaError(message: "an integer overflows") }
        result = next
      }
      return .int(result)
    case .less: return .bool(a < b)
    case .lessOrEqual: return .bool(a <= b)
    case .greater: return .bool(a > b)
    case .greaterOrEqual: return .bool(a >= b)
    default: return try floats(op, Double(a), Double(b))
    }
  }

  private static func floats(_ op: Formula.Operator, _ a: Double, _ b: Double) throws(FormulaError) -> FormulaValue {
    switch op {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      guard b != 0 else { throw FormulaError(message: "division by zero") }
      return .float(a / b)
    case .floorDivide:
      guard b != 0 else { throw FormulaError(message: "division by zero") }
      return .float((a / b).rounded(.down))
    case .modulo:
      guard b != 0 else { throw FormulaError(message: "division by zero") }
      return .float(a - (a / b).rounded(.down) * b)
    case .power: return .float(FormulaCall.power(a, b))
    case .less: return .bool(a < b)
    case .lessOrEqual: return .bool(a <= b)
    case .greater: return .bool(a > b)
    case .greaterOrEqual: return .bool(a >= b)
    default: throw FormulaError(message: "'\(op.rawValue)' cannot take numbers")
    }
  }

  /// Whether two values are equal: lists item by item, so that a difference decides even beside what is unknown.
  static func equality(_ a: FormulaValue, _ b: FormulaValue) -> FormulaValue {
    switch (a, b) {
    case (.unknown(let what), _), (_, .unknown(let what)): return .unknown(what)
    case (.list(let left), .list(let right)):
      guard left.count == right.count else { return .bool(false) }
      var missing: String?
      for (x, y) in zip(left, right) {
        switch equality(x, y) {
        case .bool(false): return .bool(false)
        case .unknown(let what): missing = missing ?? what
        default: break
        }
      }
      return missing.map { .unknown($0) } ?? .bool(true)
    default:
      if let x = a.number, let y = b.number { return .bool(x == y) }
      return .bool(a == b)
    }
  }

  private static func contains(_ value: FormulaValue, _ items: [FormulaValue], isWanted: Bool) -> FormulaValue {
    var missing: String?
    for item in items {
      switch equality(value, item) {
      case .bool(true): return .bool(isWanted)
      case .unknown(let what): missing = missing ?? what
      default: break
      }
    }
    return missing.map { .unknown($0) } ?? .bool(!isWanted)
  }
}
