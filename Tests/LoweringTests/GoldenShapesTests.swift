import GraphIR
import Testing

@testable import Lowering

@Suite struct GoldenShapesTests {
  @Test(arguments: GoldenShapes.all) func shapesAreThoseOfTensorFlow(line: String) throws {
    let words = line.split(separator: " ")
    let arrow = try #require(words.firstIndex(of: "=>"))
    let module = try GraphText.module(graph(words[..<arrow]))
    let result = TypeInference.infer(module)
    let node = try #require(module.main.nodeIDs.last)
    let found = result.tables[0].outputs(of: node).map { fact in
      fact.shape.dimensions.map { "<" + $0.map { $0 < 0 ? "?" : String($0) }.joined(separator: ",") + ">" } ?? "*"
    }
    #expect(found == words[(arrow + 1)...].map(String.init))
    #expect(result.contradictions.isEmpty)
    #expect(result.tables[0].outputs(of: node).allSatisfy { $0.dtype != .invalid })
  }

  /// The text of a graph with a node for each input, and the op's node last.
  private func graph(_ words: ArraySlice<Substring>) -> String {
    var lines: [String] = []
    var inputs: [String] = []
    var attributes: [Substring] = []
    for word in words.dropFirst() {
      guard let open = word.firstIndex(of: "<"), let close = word.firstIndex(of: ">"), !word[..<open].contains("=")
      else {
        attributes.append(word)
        continue
      }
      let type = word[..<open]
      let shape = word[word.index(after: open)..<close]
      let name = "i\(inputs.count)"
      let elements = word[word.index(after: close)...].dropFirst().dropLast()
      if elements.contains("?") {
        let parts = elements.split(separator: ",")
        for (index, element) in parts.enumerated() {
          let source =
            element == "?"
            ? "Placeholder - dtype=t:\(type) shape=h:" : "Const - dtype=t:\(type) value=v:\(type)::\(element)"
          lines.append("\(name)_\(index) \(source)")
        }
        let names = parts.indices.map { "\(name)_\($0)" }.joined(separator: ",")
        lines.append("\(name) Pack \(names) T=t:\(type) N=i:\(parts.count)")
      } else if word.hasSuffix("}") {
        lines.append("\(name) Const - dtype=t:\(type) value=v:\(type):\(shape):\(elements)")
      } else {
        lines.append("\(name) Placeholder - dtype=t:\(type) shape=h:\(shape)")
      }
      inputs.append(name)
    }
    let operands = inputs.isEmpty ? "-" : inputs.joined(separator: ",")
    lines.append("node \(words.first ?? "") \(operands) \(attributes.joined(separator: " "))")
    return lines.joined(separator: "\n")
  }
}
