/// Reads the text of a formula: a lexer and a parser by precedence.
struct FormulaParser {
  private enum Token: Hashable {
    case number(String)
    case text(String)
    case word(String)
    case symbol(String)
    case end
  }

  private var tokens: [(token: Token, offset: Int)] = []
  private var position = 0
  private var depth = 0

  private static let maximumDepth = 64
  private static let symbols = [
    "**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "<", ">", "(", ")", "[", "]", ",", ".", ":",
  ]
  private static let reserved: Set<String> = ["for", "in", "if", "else", "and", "or", "not"]

  init(_ source: String) throws(Formula.Problem) {
    let characters = Array(source.unicodeScalars)
    var index = 0
    while index < characters.count {
      let start = index
      let character = characters[index]
      if character == " " || character == "\n" || character == "\t" {
        index += 1
      } else if Self.isDigit(character) {
        index = Self.endOfNumber(characters, from: index)
        add(.number(Self.text(characters[start..<index])), start)
      } else if Self.isLetter(character) {
        while index < characters.count, Self.isLetter(characters[index]) || Self.isDigit(characters[index]) {
          index += 1
        }
        add(.word(Self.text(characters[start..<index])), start)
      } else if character == "'" || character == "\"" {
        guard let end = characters[(index + 1)...].firstIndex(of: character) else {
          throw Formula.Problem(message: "a text without end", offset: start)
        }
        add(.text(Self.text(characters[(index + 1)..<end])), start)
        index = end + 1
      } else if let symbol = Self.symbols.first(where: { characters[index...].starts(with: $0.unicodeScalars) }) {
        add(.symbol(symbol), start)
        index += symbol.unicodeScalars.count
      } else {
        throw Formula.Problem(message: "'\(character)' does not belong in a formula", offset: start)
      }
    }
    add(.end, characters.count)
  }

  private mutating func add(_ token: Token, _ offset: Int) { tokens.append((token, offset)) }

  private static func isDigit(_ character: Unicode.Scalar) -> Bool { ("0"..."9").contains(character) }
  private static func isLetter(_ character: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(character) || ("A"..."Z").contains(character) || character == "_"
  }
  private static func text(_ characters: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: characters)
    return String(view)
  }

  private static func endOfNumber(_ characters: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    func digits() { while index < characters.count, isDigit(characters[index]) { index += 1 } }
    digits()
    if index + 1 < characters.count, characters[index] == ".", isDigit(characters[index + 1]) {
      index += 1
      digits()
    }
    if index < characters.count, characters[index] == "e" || characters[index] == "E" {
      var next = index + 1
      if next < characters.count, characters[next] == "-" || characters[next] == "+" { next += 1 }
      if next < characters.count, isDigit(characters[next]) {
        index = next
        digits()
      }
    }
    return index
  }

  // MARK: Grammar

  mutating func parse() throws(Formula.Problem) -> Formula.Expression {
    let expression = try conditional()
    guard peek == .end else { throw problem("expected the end of the formula") }
    return expression
  }

  private var peek: Token { tokens[position].token }

  private func problem(_ message: String) -> Formula.Problem {
    let found =
      switch peek {
      case .number(let text), .word(let text), .symbol(let text): ", found '\(text)'"
      case .text(let text): ", found the text '\(text)'"
      case .end: ", found its end"
      }
    return Formula.Problem(message: message + found, offset: tokens[position].offset)
  }

  private mutating func take(_ token: Token) -> Bool {
    guard peek == token else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ symbol: String) throws(Formula.Problem) {
    guard take(.symbol(symbol)) else { throw problem("expected '\(symbol)'") }
  }

  private mutating func conditional() throws(Formula.Problem) -> Formula.Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw problem("a formula nests at most \(Self.maximumDepth) deep") }
    let value = try disjunction()
    guard take(.word("if")) else { return value }
    let condition = try disjunction()
    guard take(.word("else")) else { throw problem("expected 'else'") }
    return .conditional(condition: condition, then: value, otherwise: try conditional())
  }

  private mutating func disjunction() throws(Formula.Problem) -> Formula.Expression {
    var left = try conjunction()
    while take(.word("or")) { left = .or(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(Formula.Problem) -> Formula.Expression {
    var left = try negation()
    while take(.word("and")) { left = .and(left, try negation()) }
    return left
  }

  private mutating func negation() throws(Formula.Problem) -> Formula.Expression {
    var count = 0
    while take(.word("not")) { count += 1 }
    let operand = try comparison()
    return count % 2 == 1 ? .not(operand) : operand
  }

  private mutating func comparison() throws(Formula.Problem) -> Formula.Expression {
    let left = try sum()
    guard let op = comparisonOperator() else { return left }
    return .binary(op, left, try sum())
  }

  private mutating func comparisonOperator() -> Formula.Operator? {
    if take(.word("in")) { return .isIn }
    if peek == .word("not"), tokens[position + 1].token == .word("in") {
      position += 2
      return .isNotIn
    }
    for op in [Formula.Operator.equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater]
    where take(.symbol(op.rawValue)) { return op }
    return nil
  }

  private mutating func sum() throws(Formula.Problem) -> Formula.Expression {
    var left = try product()
    while let op = [Formula.Operator.add, .subtract].first(where: { peek == .symbol($0.rawValue) }) {
      position += 1
      left = .binary(op, left, try product())
    }
    return left
  }

  private mutating func product() throws(Formula.Problem) -> Formula.Expression {
    var left = try sign()
    let operators = [Formula.Operator.floorDivide, .multiply, .divide, .modulo]
    while let op = operators.first(where: { peek == .symbol($0.rawValue) }) {
      position += 1
      left = .binary(op, left, try sign())
    }
    return left
  }

  private mutating func sign() throws(Formula.Problem) -> Formula.Expression {
    var count = 0
    while take(.symbol("-")) { count += 1 }
    let operand = try power()
    return count % 2 == 1 ? .negated(operand) : operand
  }

  private mutating func power() throws(Formula.Problem) -> Formula.Expression {
    let base = try postfix()
    guard take(.symbol("**")) else { return base }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw problem("a formula nests at most \(Self.maximumDepth) deep") }
    return .binary(.power, base, try sign())
  }

  private mutating func postfix() throws(Formula.Problem) -> Formula.Expression {
    var value = try atom()
    while take(.symbol("[")) {
      if take(.symbol(":")) {
        let end: Formula.Expression? = peek == .symbol("]") ? nil : try conditional()
        value = .slice(value, from: nil, to: end)
      } else {
        let start = try conditional()
        if take(.symbol(":")) {
          let end: Formula.Expression? = peek == .symbol("]") ? nil : try conditional()
          value = .slice(value, from: start, to: end)
        } else {
          value = .index(value, start)
        }
      }
      try expect("]")
      if take(.symbol(".")) {
        guard case .word(let field) = peek, let port = MatchScope.port(field, "out") else {
          throw problem("expected an output such as 'out1' after '.'")
        }
        position += 1
        value = .output(value, port)
      }
    }
    return value
  }

  private mutating func atom() throws(Formula.Problem) -> Formula.Expression {
    switch peek {
    case .number(let text):
      position += 1
      if let value = Int64(text) { return .value(.int(value)) }
      guard let value = Double(text), value.isFinite else { throw problem("'\(text)' is too large a number") }
      return .value(.float(value))
    case .text(let text):
      position += 1
      return .value(.text(text))
    case .symbol("("):
      position += 1
      let value = try conditional()
      try expect(")")
      return value
    case .symbol("["):
      position += 1
      return try list()
    case .word(let word) where !Self.reserved.contains(word): return try name(word)
    default: throw problem("expected a value")
    }
  }

  /// What follows `[`.
  private mutating func list() throws(Formula.Problem) -> Formula.Expression {
    if take(.symbol("]")) { return .list([]) }
    let first = try conditional()
    if take(.word("for")) {
      let names = try variables()
      guard take(.word("in")) else { throw problem("expected 'in'") }
      let list = try disjunction()
      let condition: Formula.Expression? = take(.word("if")) ? try disjunction() : nil
      try expect("]")
      return .comprehension(element: first, names: names, over: list, where: condition)
    }
    var items = [first]
    while take(.symbol(",")) {
      if peek == .symbol("]") { break }
      items.append(try conditional())
    }
    try expect("]")
    return .list(items)
  }

  /// `i` or `i, x`, before `in`.
  private mutating func variables() throws(Formula.Problem) -> [String] {
    var names: [String] = []
    repeat {
      guard case .word(let name) = peek, !Self.reserved.contains(name), FormulaFunction(rawValue: name) == nil,
        Self.constants[name] == nil
      else { throw problem("expected a name for the items") }
      position += 1
      names.append(name)
    } while take(.symbol(","))
    return names
  }

  private static let constants: [String: FormulaValue] = [
    "true": .bool(true), "false": .bool(false), "inf": .float(.infinity), "nan": .float(.nan), "pi": .float(.pi),
    "null": .none,
  ]

  private mutating func name(_ word: String) throws(Formula.Problem) -> Formula.Expression {
    position += 1
    if let value = Self.constants[word] { return .value(value) }
    if peek == .symbol("(") {
      guard let function = FormulaFunction(rawValue: word) else {
        position -= 1
        let near = FormulaFunction.nearest(to: word).map { ", did you mean '\($0)'" } ?? ""
        throw problem("there is no function '\(word)'" + near)
      }
      position += 1
      var arguments: [Formula.Expression] = []
      while !take(.symbol(")")) {
        if !arguments.isEmpty { try expect(",") }
        arguments.append(try conditional())
      }
      guard function.arity.contains(arguments.count) else {
        throw problem("'\(word)' takes \(function.arityText), not \(arguments.count)")
      }
      return .call(function, arguments)
    }
    var path = [word]
    while take(.symbol(".")) {
      guard case .word(let next) = peek else { throw problem("expected a name after '.'") }
      position += 1
      path.append(next)
    }
    return .name(path)
  }

  /// `i in range(3)` or `i, x in enumerate(list)`: what stands under `for`.
  mutating func parseLoop() throws(Formula.Problem) -> (names: [String], list: Formula.Expression) {
    let names = try variables()
    guard take(.word("in")) else { throw problem("expected 'in'") }
    return (names, try parse())
  }
}
