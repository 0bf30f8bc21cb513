import GraphIR
import GraphRewriting
import Lowering
import RuleTesting
import TensorValues
import Testing

@testable import Optimization

/// Nodes that read constants are computed, and large constants stay where they are.
@Suite struct FoldEvaluationTests {
  private func fold(_ text: String) throws -> String { try FoldingText.run(FoldConstants.self, text) }

  @Test func chainsOfConstantsAreComputedInOneRun() throws {
    let folded = try fold(
      """
      input x: float32[2]
      a = Const {value: float32[2](1, 2)}
      b = Const {value: float32[](3)}
      c = Mul(a, b) {T: float32}
      d = Neg(c) {T: float32}
      y = AddV2(x, d) {T: float32}
      output y: y
      """)
    #expect(folded == "d = float32[2](-3.0, -6.0)\ny = AddV2(x, d)\nreturn y")
  }

  @Test func textIsComputed() throws {
    let folded = try fold(
      """
      a = Const {value: int32[2](7, 8)}
      b = AsString(a) {T: int32}
      output y: b
      """)
    #expect(folded == "b = string[2](\"7\", \"8\")\nreturn b")
  }

  @Test func everyOutputOfASplitIsComputed() throws {
    let folded = try fold(
      """
      a = Const {value: int32[](0)}
      v = Const {value: float32[2](1, 2)}
      s = Split(a, v) {num_split: 2, T: float32}
      t = Sub(s, s:1) {T: float32}
      output y: s:1
      output z: t
      """)
    #expect(folded == "t = float32[1](-1.0)\ns_2 = float32[1](2.0)\nreturn s_2, t")
  }

  @Test func whatWouldNotFitStays() throws {
    let text = """
      s = Const {value: int32[1](20000)}
      v = Const {value: float32[](1)}
      y = Fill(s, v) {T: float32, index_type: int32}
      output y: y
      """
    #expect(try fold(text).contains("y = Fill(s, v)"))
    #expect(try fold(text.replacing("20000", with: "16384")).hasPrefix("y = float32[16384](1.0, 1.0"))
  }

  /// What TensorFlow would refuse to run is left for it to refuse.
  @Test func whatFailsStays() throws {
    let folded = try fold(
      """
      a = Const {value: int32[](1)}
      b = Const {value: int32[](0)}
      y = FloorDiv(a, b) {T: int32}
      output y: y
      """)
    #expect(folded == "a = int32(1)\nb = int32(0)\ny = FloorDiv(a, b)\nreturn y")
  }

  // MARK: Large constants

  /// A weight of 64 000 elements, and what reads it.
  private func weight(_ text: String, dtype: String = "float32", count: Int = 64_000) -> String {
    """
    input x: float32[400]
    w = Const {value: \(dtype)[\(count)](1, 2)}
    \(text)
    """
  }

  private func storage(of name: String, in text: String) throws -> TensorReference.Storage? {
    let model = try FoldingText.state(after: FoldConstants.self, text).model
    let (graph, context) = (model.module.main, model.module.context)
    guard let id = graph.nodeIDs.first(where: { context.name(of: $0, in: graph) == name }),
      let value = context.attribute("value", of: id, in: graph)?.asTensor
    else { return nil }
    #expect(PartialShape(context[value].shape) == model.types[0][Edge(node: id, port: 0)].shape)
    return context[value].storage
  }

  private static let shape = "s = Const {value: int32[2](160, 400)}\n"

  @Test func reshapedWeightIsNotCopied() throws {
    let storage = try storage(
      of: "r", in: weight(Self.shape + "r = Reshape(w, s) {T: float32, Tshape: int32}\noutput y: r"))
    guard case .bytes = storage else {
      Issue.record("\(String(describing: storage))")
      return
    }
  }

  @Test func transposedWeightIsAnExpression() throws {
    let storage = try storage(
      of: "t",
      in: weight(
        Self.shape + """
          r = Reshape(w, s) {T: float32, Tshape: int32}
          p = Const {value: int32[2](1, 0)}
          t = Transpose(r, p) {T: float32, Tperm: int32}
          output y: t
          """))
    guard case .expression(.transposed(let operand, let permutation)) = storage else {
      Issue.record("\(String(describing: storage))")
      return
    }
    #expect(operand.shape == [160, 400])
    #expect(permutation == [1, 0])
  }

  @Test func castAndNegatedWeightsAreExpressions() throws {
    let text = weight(
      "c = Cast(w) {SrcT: int32, DstT: float32}\nn = Neg(c) {T: float32}\noutput y: n", dtype: "int32")
    guard case .expression(.negated(let operand)) = try storage(of: "n", in: text),
      case .expression(.cast) = operand.storage
    else {
      Issue.record("no expression")
      return
    }
  }

  @Test func aCastThatMakesAWeightLargerStays() throws {
    #expect(
      try storage(of: "c", in: weight("c = Cast(w) {SrcT: bool, DstT: float32}\noutput y: c", dtype: "bool")) == nil)
  }

  @Test(arguments: [(64_000, true), (320_000, false)])
  func aSharedWeightIsWrittenTwiceOnlyIfItIsSmall(_ count: Int, _ isFolded: Bool) throws {
    var state = try FoldingText.state(
      text: """
        input x: float32[]
        w = Const {value: float32[1](1)}
        s = Const {value: int32[2](-1, 400)}
        r: float32[\(count / 400), 400] = Reshape(w, s) {T: float32, Tshape: int32}
        e: float32[\(count)] = Mul(x, w) {T: float32}
        output y: r
        output z: e
        """)
    state.model.edit(0) { editor in
      let weight = TensorReference(
        dtype: .float, shape: [Int64(count)], storage: .bytes([UInt8](repeating: 1, count: count * 4)))
      editor.setAttribute("value", of: NodeID(1), .tensor(editor.context.add(weight)))
      editor.setFacts(of: NodeID(1), [OutputFact(dtype: .float, shape: PartialShape(weight.shape))])
    }
    FoldConstants.run(&state)
    let (graph, context) = (state.model.module.main, state.model.module.context)
    #expect(graph.nodeIDs.contains { context.op(of: $0, in: graph) == "Reshape" } == !isFolded)
  }
}
