internal import GraphIR

/// What the names of a formula stand for, and what is known of tensors.
protocol FormulaScope {
  /// nil: there is no such name, which loading has checked.
  func value(of path: [String]) -> FormulaValue?
  func shape(of tensor: FormulaTensor) -> PartialShape
  /// The elements of a constant, nested as its shape; `.unknown` for others.
  func elements(of tensor: FormulaTensor) -> FormulaValue
  /// The op that gives the tensor; nil where it is not known.
  func producer(of tensor: FormulaTensor) -> String?
  /// Another output of the node that gives the tensor; nil if it has none.
  func output(_ port: Int, besides tensor: FormulaTensor) -> FormulaValue?
}

/// A formula that makes no sense for the values that it meets: an error of the rule.
package struct FormulaError: Error, Sendable, Hashable {
  package let message: String
}

extension Formula {
  func evaluate(in scope: any FormulaScope, locals: [String: FormulaValue] = [:]) throws(FormulaError) -> FormulaValue {
    var evaluator = FormulaEvaluator(scope: scope, locals: locals)
    return try evaluator.evaluate(root)
  }
}

/// Computes one formula.
struct FormulaEvaluator {
  let scope: any FormulaScope
  var locals: [String: FormulaValue]
  private var steps = 0

  /// Enough for a matrix of a million elements, and over in a second.
  private static let maximumSteps = 20_000_000
  static let maximumElements = 1 << 20

  init(scope: any FormulaScope, locals: [String: FormulaValue] = [:]) {
    self.scope = scope
    self.locals = locals
  }

  mutating func evaluate(_ expression: Formula.Expression) throws(FormulaError) -> FormulaValue {
    steps += 1
    guard steps <= Self.maximumSteps else { throw FormulaError(message: "the formula takes too long") }
    switch expression {
    case .value(let value): return value
    case .name(let path):
      if path.count == 1, let value = locals[path[0]] { return value }
      guard let value = scope.value(of: path) else {
        throw FormulaError(message: "there is no '\(path.joined(separator: "."))'")
      }
      return value
    case .list(let items):
      var values: [FormulaValue] = []
      values.reserveCapacity(items.count)
      for item in items { values.append(try evaluate(item)) }
      return .list(values)
    case .comprehension(let element, let names, let list, let condition):
      return try comprehension(element, names, list, condition)
    case .negated(let operand):
      switch try evaluate(operand) {
      case .int(let value):
        let (result, overflow) = Int64(0).subtractingReportingOverflow(value)
        if overflow { throw FormulaError(message: "an integer overflows") }
        return .int(result)
      case .float(let value): return .float(-value)
      case .unknown(let what): return .unknown(what)
      case let other: throw FormulaError(message: "'-' takes a number, not \(other.kind)")
      }
    case .not(let operand):
      return try truth(try evaluate(operand)).map { .bool(!$0) } ?? .unknown(Self.missing)
    case .and(let a, let b): return try logical(a, b, decides: false)
    case .or(let a, let b): return try logical(a, b, decides: true)
    case .conditional(let condition, let then, let otherwise):
      let value = try evaluate(condition)
      guard let isTrue = try truth(value) else { return .unknown(value.missing ?? Self.missing) }
      return try evaluate(isTrue ? then : otherwise)
    case .binary(let op, let a, let b):
      return try FormulaArithmetic.apply(op, try evaluate(a), try evaluate(b))
    case .call(let function, let arguments):
      var values: [FormulaValue] = []
      for argument in arguments { values.append(try evaluate(argument)) }
      return try FormulaCall(function: function, arguments: values, scope: scope).value()
    case .index(let list, let index): return try item(try evaluate(list), try evaluate(index))
    case .output(let operand, let port):
      let value = try evaluate(operand)
      if case .unknown = value { return value }
      guard case .tensor(let tensor) = value, let output = scope.output(port, besides: tensor) else {
        throw FormulaError(message: "there is no output \(port) of \(value.kind)")
      }
      return output
    case .slice(let list, let from, let to):
      var bounds: [FormulaValue?] = [nil, nil]
      if let from { bounds[0] = try evaluate(from) }
      if let to { bounds[1] = try evaluate(to) }
      return try slice(try evaluate(list), bounds[0], bounds[1])
    }
  }

  static let missing = "a value"

  private func truth(_ value: FormulaValue) throws(FormulaError) -> Bool? {
    switch value {
    case .bool(let value): return value
    case .unknown: return nil
    default: throw FormulaError(message: "expected true or false, found \(value.kind)")
    }
  }

  /// A side that decides does so whatever the other is, known or not.
  private mutating func logical(
    _ a: Formula.Expression, _ b: Formula.Expression, decides: Bool
  ) throws(FormulaError) -> FormulaValue {
    let left = try evaluate(a)
    if try truth(left) == decides { return .bool(decides) }
    let right = try evaluate(b)
    if try truth(right) == decides { return .bool(decides) }
    if let missing = left.missing ?? right.missing { return .unknown(missing) }
    return .bool(!decides)
  }

  private mutating func comprehension(
    _ element: Formula.Expression, _ names: [String], _ list: Formula.Expression, _ condition: Formula.Expression?
  ) throws(FormulaError) -> FormulaValue {
    let source = try evaluate(list)
    if case .unknown = source { return source }
    guard case .list(let items) = source else { throw FormulaError(message: "'for' needs a list, not \(source.kind)") }
    let outer = locals
    defer { locals = outer }
    var result: [FormulaValue] = []
    result.reserveCapacity(items.count)
    for item in items {
      try bind(names, to: item)
      if let condition {
        let value = try evaluate(condition)
        guard let isWanted = try truth(value) else { return .unknown(value.missing ?? Self.missing) }
        if !isWanted { continue }
      }
      result.append(try evaluate(element))
    }
    return .list(result)
  }

  /// Gives an item, or its parts, their names.
  mutating func bind(_ names: [String], to item: FormulaValue) throws(FormulaError) {
    if names.count == 1 {
      locals[names[0]] = item
      return
    }
    guard case .list(let parts) = item, parts.count == names.count else {
      throw FormulaError(message: "an item is no list of \(names.count)")
    }
    for (name, part) in zip(names, parts) { locals[name] = part }
  }

  private func item(_ list: FormulaValue, _ index: FormulaValue) throws(FormulaError) -> FormulaValue {
    if let missing = index.missing { return .unknown(missing) }
    if case .unknown = list { return list }
    guard case .list(let items) = list, case .int(let index) = index else {
      throw FormulaError(message: "cannot take item \(index.kind) of \(list.kind)")
    }
    let position = index < 0 ? index + Int64(items.count) : index
    guard position >= 0, position < items.count else {
      throw FormulaError(message: "there is no item \(index) in a list of \(items.count)")
    }
    return items[Int(position)]
  }

  private func slice(
    _ list: FormulaValue, _ from: FormulaValue?, _ to: FormulaValue?
  ) throws(FormulaError) -> FormulaValue {
    if let missing = from?.missing ?? to?.missing { return .unknown(missing) }
    if case .unknown = list { return list }
    guard case .list(let items) = list else { throw FormulaError(message: "cannot take a part of \(list.kind)") }
    func bound(_ value: FormulaValue?, _ standard: Int) throws(FormulaError) -> Int {
      guard let value else { return standard }
      guard case .int(let number) = value else { throw FormulaError(message: "a bound is \(value.kind)") }
      let count = Int64(items.count)
      return Int(Swift.min(Swift.max(number < 0 ? number + count : number, 0), count))
    }
    let (start, end) = (try bound(from, 0), try bound(to, items.count))
    return .list(start < end ? Array(items[start..<end]) : [])
  }
}
