internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Spells the equation of an `Einsum` as the runtime reads it: one lower-case letter for each axis.
///
/// The runtime makes every string attribute lower-case, so `Ab` would become `ab` with one letter for two axes, and it knows
/// no ellipsis. Where the ranks are known, an ellipsis stands for as many axes as are left, from the right.
///
/// - Source: `operation_mapper.ts:parseStringParam`, `einsum_util.ts:decodeEinsumEquation`.
enum SpellEinsums: Pass {
  static let name = "spell einsums"

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      guard let op = editor.symbol("Einsum") else { return }
      for id in editor.baseNodes where editor.op(of: id) == op {
        guard let equation = editor.attribute("equation", of: id)?.asString else { continue }
        let shapes = editor.inputs(of: id).map { editor.fact(of: $0).shape }
        if let spelled = spell(equation, shapes), spelled != equation {
          editor.setAttribute("equation", of: id, .string(Array(spelled.utf8)))
        }
      }
    }
  }

  /// - Returns: nil if it cannot be said with the letters that there are, or axes that an ellipsis stands for would be
  ///   broadcast.
  static func spell(_ equation: String, _ shapes: [PartialShape]) -> String? {
    let text = equation.filter { $0 != " " }
    let sides = text.components(separatedBy: "->")
    guard sides.count == 2 else { return nil }
    let operands = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard operands.count == shapes.count else { return nil }
    var used = Set(text.filter { $0.isLowercase })
    var letters = "abcdefghijklmnopqrstuvwxyz".filter { !used.contains($0) }
    var renamed: [Character: Character] = [:]
    for label in text where label.isUppercase && renamed[label] == nil {
      guard let letter = letters.popLast() else { return nil }
      renamed[label] = letter
      used.insert(letter)
    }
    func spelled(_ labels: String) -> String { String(labels.map { renamed[$0] ?? $0 }) }
    guard text.contains("...") else { return spelled(text) }

    // How many axes each ellipsis stands for, and how long each of them is, from the right.
    var sizes: [Int64?] = []
    var counts: [Int] = []
    for (operand, shape) in zip(operands, shapes) {
      guard operand.contains("...") else {
        counts.append(0)
        continue
      }
      guard let dimensions = shape.dimensions else { return nil }
      let before = operand.components(separatedBy: "...")[0].count
      let count = dimensions.count - (operand.count - 3)
      guard count >= 0 else { return nil }
      counts.append(count)
      for (index, size) in dimensions[before..<before + count].reversed().enumerated() {
        let known: Int64? = size < 0 ? nil : size
        if index == sizes.count {
          sizes.append(known)
        } else if let other = sizes[index], let known, other != known {
          // Different sizes are broadcast, which one letter for both does not say.
          return nil
        } else {
          // Where sizes are not known, the runtime compares them and throws if they would have to be broadcast.
          sizes[index] = sizes[index] ?? known
        }
      }
    }
    var ellipsis = ""
    for _ in 0..<(counts.max() ?? 0) {
      guard let letter = letters.popLast() else { return nil }
      ellipsis.append(letter)
    }
    let inputs = zip(operands, counts).map { operand, count in
      spelled(operand).replacing("...", with: String(ellipsis.suffix(count)))
    }
    return inputs.joined(separator: ",") + "->" + spelled(sides[1]).replacing("...", with: ellipsis)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
