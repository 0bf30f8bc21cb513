/// A small expression that rules compute with: `[dim(n.in0, 0), h // b, b]`.
///
/// The language is a part of Python's expressions, which people who train models know. It has numbers, texts, lists and
/// tensors, and no way to loop without end. What is not known yet (a dynamic dimension) is a value of its own, and what is
/// computed from it is not known either.
package struct Formula: Sendable, Hashable {
  /// As the pack has it.
  package let source: String
  let root: Expression

  /// What is wrong with a text as a formula, and where in it.
  package struct Problem: Error, Sendable, Hashable {
    package let message: String
    /// From 0, in characters.
    package let offset: Int
  }

  package init(_ source: String) throws(Problem) {
    self.source = source
    var parser = try FormulaParser(source)
    root = try parser.parse()
  }

  init(source: String, root: Expression) {
    self.source = source
    self.root = root
  }

  indirect enum Expression: Sendable, Hashable {
    case value(FormulaValue)
    /// `n.in0`, taken apart at the dots.
    case name([String])
    case list([Expression])
    case comprehension(element: Expression, names: [String], over: Expression, where: Expression?)
    case negated(Expression)
    case not(Expression)
    case binary(Operator, Expression, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case conditional(condition: Expression, then: Expression, otherwise: Expression)
    case call(FormulaFunction, [Expression])
    case index(Expression, Expression)
    case slice(Expression, from: Expression?, to: Expression?)
    /// `cells[i].out1`: another output of the node that gives a tensor.
    case output(Expression, Int)
  }

  enum Operator: String, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case floorDivide = "//"
    case modulo = "%"
    case power = "**"
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case isIn = "in"
    case isNotIn = "not in"
  }

  /// The names that it does not bind itself, in order of first mention.
  package var names: [[String]] {
    var found: [[String]] = []
    collect(root, bound: [], into: &found)
    return found
  }

  private func collect(_ expression: Expression, bound: Set<String>, into found: inout [[String]]) {
    switch expression {
    case .value: break
    case .name(let path):
      if let first = path.first, !bound.contains(first), !found.contains(path) { found.append(path) }
    case .list(let items), .call(_, let items): for item in items { collect(item, bound: bound, into: &found) }
    case .comprehension(let element, let names, let list, let condition):
      collect(list, bound: bound, into: &found)
      let inner = bound.union(names)
      collect(element, bound: inner, into: &found)
      if let condition { collect(condition, bound: inner, into: &found) }
    case .negated(let operand), .not(let operand), .output(let operand, _): collect(operand, bound: bound, into: &found)
    case .binary(_, let a, let b), .and(let a, let b), .or(let a, let b), .index(let a, let b):
      collect(a, bound: bound, into: &found)
      collect(b, bound: bound, into: &found)
    case .conditional(let condition, let then, let otherwise):
      for part in [condition, then, otherwise] { collect(part, bound: bound, into: &found) }
    case .slice(let list, let from, let to):
      for part in [list, from, to].compactMap({ $0 }) { collect(part, bound: bound, into: &found) }
    }
  }
}
