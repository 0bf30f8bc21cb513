internal import Glibc
internal import GraphIR

/// One call of a function in a formula.
struct FormulaCall {
  let function: FormulaFunction
  let arguments: [FormulaValue]
  let scope: any FormulaScope

  func value() throws(FormulaError) -> FormulaValue {
    switch function {
    case .known: return .bool(arguments[0].missing == nil)
    case .unknowns: return .int(Int64(try list().count { $0.missing != nil }))
    case .rank, .shape, .dim, .dtype, .size, .value, .producer, .isConstant: return try ofTensor()
    case .const: return try constant()
    default: break
    }
    if case .unknown = arguments[0] { return arguments[0] }
    switch function {
    case .sizes: return sizes(try list())
    case .len: return .int(Int64(try list().count))
    case .reversed: return .list(try list().reversed())
    case .enumerate: return .list(try list().enumerated().map { .list([.int(Int64($0)), $1]) })
    case .zip: return try zipped()
    case .flat: return .list(Self.flat(.list(try list())))
    default: break
    }
    if let missing = arguments.lazy.compactMap(\.missing).first { return .unknown(missing) }
    switch function {
    case .sum: return try fold(.add, .int(0))
    case .prod: return try fold(.multiply, .int(1))
    case .min, .max: return try extreme()
    case .range: return try range()
    case .sorted:
      let items = try list()
      guard items.allSatisfy({ $0.number != nil }) else { throw wrong("numbers") }
      return .list(items.sorted { ($0.number ?? 0) < ($1.number ?? 0) })
    case .all, .any:
      let isAll = function == .all
      for item in try list() {
        guard case .bool(let value) = item else { throw wrong("a list of true and false") }
        if value != isAll { return .bool(!isAll) }
      }
      return .bool(isAll)
    case .fill: return try filled(arguments[0], arguments[1])
    case .chars:
      guard case .text(let text) = arguments[0] else { throw wrong("a text") }
      return .list(text.map { .text(String($0)) })
    case .join:
      let pieces = try list().compactMap { piece in if case .text(let text) = piece { text } else { nil } }
      guard pieces.count == (try list().count) else { throw wrong("a list of texts") }
      return .text(pieces.joined())
    default: return try ofNumber()
    }
  }

  private func wrong(_ expected: String) -> FormulaError {
    FormulaError(message: "'\(function.rawValue)' takes \(expected), not \(arguments[0].kind)")
  }

  private func list() throws(FormulaError) -> [FormulaValue] {
    guard case .list(let items) = arguments[0] else { throw wrong("a list") }
    return items
  }

  // MARK: Tensors

  private func ofTensor() throws(FormulaError) -> FormulaValue {
    if case .unknown = arguments[0] { return arguments[0] }
    guard case .tensor(let tensor) = arguments[0] else { throw wrong("a tensor") }
    switch function {
    case .dtype: return tensor.dtype.map { .text($0.base.shortName) } ?? .unknown("a dtype")
    case .value: return scope.elements(of: tensor)
    case .isConstant: return .bool(scope.elements(of: tensor).missing == nil)
    case .producer: return scope.producer(of: tensor).map { .text($0) } ?? .unknown("the producer of a tensor")
    default: break
    }
    let shape = scope.shape(of: tensor)
    switch function {
    case .rank: return shape.rank.map { .int(Int64($0)) } ?? .unknown("the rank of a tensor")
    case .size: return shape.elementCount.map { .int($0) } ?? .unknown("the shape of a tensor")
    case .dim:
      if let missing = arguments[1].missing { return .unknown(missing) }
      guard case .int(let axis) = arguments[1] else { throw FormulaError(message: "an axis is an integer") }
      guard let rank = shape.rank else { return .unknown("the rank of a tensor") }
      guard axis >= -Int64(rank), axis < Int64(rank) else {
        throw FormulaError(message: "a tensor of rank \(rank) has no axis \(axis)")
      }
      return shape.dimension(Int(axis)).map { .int($0) } ?? .unknown("size \(axis) of a tensor")
    default:
      guard let dimensions = shape.dimensions else { return .unknown("the shape of a tensor") }
      return .list(dimensions.enumerated().map { $1 < 0 ? .unknown("size \($0) of a tensor") : .int($1) })
    }
  }

  private func constant() throws(FormulaError) -> FormulaValue {
    if let missing = arguments.lazy.compactMap(\.missing).first { return .unknown(missing) }
    guard case .text(let name) = arguments[1], let type = DataType(shortName: name) else {
      throw FormulaError(message: "'const' needs a dtype such as 'float32'")
    }
    var shape: [Int64]?
    if arguments.count == 3 {
      guard case .list(let sizes) = arguments[2] else { throw FormulaError(message: "a shape is a list") }
      var known: [Int64] = []
      for size in sizes {
        guard case .int(let size) = size, size >= 0 else {
          throw FormulaError(message: "a size is an integer, 0 or more")
        }
        known.append(size)
      }
      shape = known
    }
    return .constant(try ConstantValue(arguments[0], dtype: type, shape: shape))
  }

  // MARK: Lists

  /// For `Reshape`: one size that is not known is -1.
  private func sizes(_ items: [FormulaValue]) -> FormulaValue {
    let unknown = items.filter { $0.missing != nil }
    guard unknown.count <= 1 else { return .unknown(unknown[0].missing ?? FormulaEvaluator.missing) }
    return .list(items.map { $0.missing == nil ? $0 : .int(-1) })
  }

  private func zipped() throws(FormulaError) -> FormulaValue {
    var lists: [[FormulaValue]] = []
    for argument in arguments {
      if case .unknown = argument { return argument }
      guard case .list(let items) = argument else { throw wrong("lists") }
      lists.append(items)
    }
    let count = lists.map(\.count).min() ?? 0
    return .list((0..<count).map { index in .list(lists.map { $0[index] }) })
  }

  static func flat(_ value: FormulaValue) -> [FormulaValue] {
    guard case .list(let items) = value else { return [value] }
    return items.flatMap(flat)
  }

  private func fold(_ op: Formula.Operator, _ start: FormulaValue) throws(FormulaError) -> FormulaValue {
    var result = start
    for item in try list() { result = try FormulaArithmetic.apply(op, result, item) }
    return result
  }

  private func extreme() throws(FormulaError) -> FormulaValue {
    let items = arguments.count == 1 ? try list() : arguments
    guard var best = items.first else { throw FormulaError(message: "'\(function.rawValue)' of an empty list") }
    for item in items {
      guard let value = item.number, let known = best.number else { throw wrong("numbers") }
      if function == .min ? value < known : value > known { best = item }
    }
    return best
  }

  private func range() throws(FormulaError) -> FormulaValue {
    var numbers: [Int64] = []
    for argument in arguments {
      guard case .int(let value) = argument else { throw wrong("integers") }
      numbers.append(value)
    }
    let (start, end) = numbers.count == 1 ? (0, numbers[0]) : (numbers[0], numbers[1])
    let step = numbers.count == 3 ? numbers[2] : 1
    guard step != 0 else { throw FormulaError(message: "a range needs a step other than 0") }
    guard Double(end) - Double(start) <= Double(FormulaEvaluator.maximumElements) * abs(Double(step)),
      Double(start) - Double(end) <= Double(FormulaEvaluator.maximumElements) * abs(Double(step))
    else { throw FormulaError(message: "a range is too long") }
    return .list(stride(from: start, to: end, by: Int(step)).map { .int($0) })
  }

  private func filled(_ shape: FormulaValue, _ value: FormulaValue) throws(FormulaError) -> FormulaValue {
    guard case .list(let sizes) = shape else { throw wrong("a shape") }
    var result = value
    var count = 1
    for size in sizes.reversed() {
      guard case .int(let size) = size, size >= 0 else {
        throw FormulaError(message: "a size is an integer, 0 or more")
      }
      let (total, overflow) = count.multipliedReportingOverflow(by: Int(size))
      guard !overflow, total <= FormulaEvaluator.maximumElements else {
        throw FormulaError(message: "a constant is too large")
      }
      count = total
      result = .list([FormulaValue](repeating: result, count: Int(size)))
    }
    return result
  }

  // MARK: Numbers

  private func ofNumber() throws(FormulaError) -> FormulaValue {
    if function == .bool {
      if case .bool = arguments[0] { return arguments[0] }
      guard let value = arguments[0].number else { throw wrong("a number") }
      return .bool(value != 0)
    }
    if case .bool(let value) = arguments[0], function == .int { return .int(value ? 1 : 0) }
    guard let x = arguments[0].number else { throw wrong("a number") }
    switch function {
    case .abs:
      guard case .int(let value) = arguments[0], value != .min else { return .float(x.magnitude) }
      return .int(Swift.abs(value))
    case .int: return try integer(x.rounded(.towardZero))
    case .floor: return try integer(x.rounded(.down))
    case .ceil: return try integer(x.rounded(.up))
    case .round: return try integer(x.rounded(.toNearestOrEven))
    case .float: return .float(x)
    case .float32: return .float(Double(Float(x)))
    case .sqrt: return .float(x.squareRoot())
    case .exp: return .float(Glibc.exp(x))
    case .log: return .float(Glibc.log(x))
    case .sin: return .float(Glibc.sin(x))
    case .cos: return .float(Glibc.cos(x))
    case .tan: return .float(Glibc.tan(x))
    case .pow, .atan2:
      guard let y = arguments[1].number else { throw wrong("numbers") }
      return .float(function == .pow ? Self.power(x, y) : Glibc.atan2(x, y))
    default: throw FormulaError(message: "'\(function.rawValue)' cannot be computed")
    }
  }

  private func integer(_ value: Double) throws(FormulaError) -> FormulaValue {
    if case .int = arguments[0] { return arguments[0] }
    guard let exact = Int64(exactly: value) else { throw FormulaError(message: "\(value) is no integer") }
    return .int(exact)
  }

  static func power(_ a: Double, _ b: Double) -> Double { Glibc.pow(a, b) }
}
