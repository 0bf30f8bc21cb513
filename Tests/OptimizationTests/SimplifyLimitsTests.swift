import GraphIR
import Lowering
import Testing

@testable import Optimization

/// Nodes of very many inputs and outputs, and very many nodes that read the same, as only a hostile file has them.
@Suite struct SimplifyLimitsTests {
  @Test func everyOutputOfManyIsPassed() throws {
    let count = 2000
    let reads = (0..<count).map { _ in "x" }.joined(separator: ", ")
    let types = (0..<count).map { _ in "float32" }.joined(separator: ", ")
    let sum = (0..<count).map { "n:\($0)" }.joined(separator: ", ")
    let simplified = try FoldingText.run(
      Simplify.self,
      """
      input x: float32[2]
      n = IdentityN(\(reads)) {T: [\(types)]}
      a = AddN(\(sum)) {N: \(count), T: float32}
      b = AddN(\(sum)) {N: \(count), T: float32}
      y = Sub(a, b) {T: float32}
      output y: y
      """)
    #expect(simplified.hasPrefix("a = AddN(x, x, x, "))
    #expect(simplified.hasSuffix("y = Sub(a, a)\nreturn y"))
  }

  /// Not all are compared with each other.
  @Test func nodesThatDifferInTheirAttributesStay() throws {
    let count = 2000
    let nodes = (0..<count).map { "n\($0) = LeakyRelu(x) {T: float32, alpha: \($0)}" }.joined(separator: "\n")
    let sum = (0..<count).map { "n\($0)" }.joined(separator: ", ")
    let simplified = try FoldingText.run(
      Simplify.self,
      "input x: float32[2]\n\(nodes)\ny = AddN(\(sum)) {N: \(count), T: float32}\noutput y: y")
    #expect(simplified.split(separator: "\n").count == count + 2)
  }
}
