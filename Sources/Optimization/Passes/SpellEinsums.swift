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
        let spelled = spell(equation, shapes) ?? equation
        if spelled != equation { editor.setAttribute("equation", of: id, .string(Array(spelled.utf8))) }
        if !editor.hasControls(id) { sumFirst(id, spelled, &editor) }
      }
    }
  }

  /// Sums over labels that only one of two operands has before the product.
  ///
  /// The runtime shapes a term anew for axes that it has summed away already.
  private static func sumFirst(_ id: NodeID, _ equation: String, _ editor: inout GraphEditor) {
    let sides = equation.filter { $0 != " " }.components(separatedBy: "->")
    var inputs = editor.inputs(of: id)
    guard sides.count == 2, inputs.count == 2, !equation.contains(".") else { return }
    var operands = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    guard operands.count == 2, operands.allSatisfy({ Set($0).count == $0.count }) else { return }
    let result = editor.facts(of: id).first ?? .unknown
    var isChanged = false
    for index in 0..<2 {
      let needed = Set(operands[1 - index]).union(sides[1])
      let axes = operands[index].indices.filter { !needed.contains(operands[index][$0]) }
      guard !axes.isEmpty else { continue }
      var fact = editor.fact(of: inputs[index])
      fact.value = nil
      fact.shape = PartialShape(
        fact.shape.dimensions.map { sizes in
          sizes.indices.filter { !axes.contains($0) }.map { sizes[$0] }
        })
      let positions = editor.addIntegers(axes.map(Int64.init), beside: id, "/sum_\(index)/axes")
      inputs[index] = editor.add(
        "Sum", [inputs[index], positions],
        [("T", .type(result.dtype.base)), ("Tidx", .type(.int32)), ("keep_dims", .bool(false))], fact: fact, beside: id,
        "/sum_\(index)")
      operands[index] = operands[index].filter { needed.contains($0) }
      isChanged = true
    }
    guard isChanged else { return }
    editor.setInputs(of: id, inputs)
    let shorter = "\(String(operands[0])),\(String(operands[1]))->\(sides[1])"
    editor.setAttribute("equation", of: id, .string(Array(shorter.utf8)))
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

    // How many axes each ellipsis stands for, and how long each of them is, from the right. An axis of size 1 is spread over
    // the others' and gets a letter of its own, over which nothing is summed but itself.
    var sizes: [Int64?] = []
    var counts: [Int] = []
    var singles: [Set<Int>] = []
    for (operand, shape) in zip(operands, shapes) {
      guard operand.contains("...") else {
        counts.append(0)
        singles.append([])
        continue
      }
      guard let dimensions = shape.dimensions else { return nil }
      let before = operand.components(separatedBy: "...")[0].count
      let count = dimensions.count - (operand.count - 3)
      guard count >= 0 else { return nil }
      counts.append(count)
      singles.append([])
      for (index, size) in dimensions[before..<before + count].reversed().enumerated() {
        let known: Int64? = size < 0 ? nil : size
        if size == 1 { singles[singles.count - 1].insert(index) }
        if index == sizes.count {
          sizes.append(known)
        } else if let other = sizes[index], let known, other != known, other != 1, known != 1 {
          return nil
        } else if sizes[index] == 1 || sizes[index] == nil {
          // Sizes that are not known are taken for equal; the runtime compares them.
          sizes[index] = known == 1 ? sizes[index] : known
        }
      }
    }
    var ellipsis = ""
    for _ in 0..<(counts.max() ?? 0) {
      guard let letter = letters.popLast() else { return nil }
      ellipsis.append(letter)
    }
    var inputs: [String] = []
    for (index, operand) in operands.enumerated() {
      var axes = Array(ellipsis.suffix(counts[index]))
      // Where all have size 1 there, the one letter says it.
      for single in singles[index]
      where operands.indices.contains(where: { counts[$0] > single && !singles[$0].contains(single) }) {
        guard let letter = letters.popLast() else { return nil }
        axes[axes.count - 1 - single] = letter
      }
      inputs.append(spelled(operand).replacing("...", with: String(axes)))
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
