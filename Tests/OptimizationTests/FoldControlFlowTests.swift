import GraphIR
import Lowering
import Testing

@testable import Optimization

/// Of a conditional that always goes one way that branch is left, in the place of the node.
@Suite struct FoldControlFlowTests {
  private static let branches = """
    function f(a: float32[2]) {
      r = Relu(a) {T: float32}
      return r
    }
    function g(a: float32[2]) {
      r = Tanh(a) {T: float32}
      return r
    }
    """

  @Test(arguments: [("true", "Relu"), ("false", "Tanh")])
  func branchOfConstantConditionIsInlined(_ condition: String, _ op: String) throws {
    let state = try FoldingText.state(
      after: FoldConstants.self,
      """
      input x: float32[2]
      c = Const {value: bool[](\(condition == "true" ? 1 : 0))}
      y = If(c, x) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @f, else_branch: @g}
      z = Neg(y) {T: float32}
      output z: z
      \(Self.branches)
      """)
    #expect(
      FoldingText.describe(state.model) == """
        y/r = \(op)(x)
        z = Neg(y/r)
        return z
        """)
    #expect(
      state.controlFlow == [
        .init(node: "y", op: "If", form: .inlined, reason: "its condition is always \(condition)")
      ])
    // The node of the branch, and not that of the conditional.
    let graph = state.model.module.main
    let node = try #require(graph.nodeIDs.first { state.model.module.context.op(of: $0, in: graph) == op })
    #expect(
      state.model.provenance[0][Int(node.index)]
        == Provenance(graph: condition == "true" ? 1 : 2, node: NodeID(1), callSite: -1))
  }

  @Test func conditionThatDependsOnTheInputStays() throws {
    let text = """
      input c: bool[]
      input x: float32[2]
      y = If(c, x) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @f, else_branch: @g}
      output y: y
      \(Self.branches)
      """
    #expect(
      try FoldingText.run(FoldConstants.self, text) == """
        y = If(c, x, @f, @g)
        return y
        f(a)
        r = Relu(a)
        return r
        g(a)
        r = Tanh(a)
        return r
        """)
  }

  @Test(arguments: [(0, "Relu"), (1, "Tanh"), (2, "Tanh"), (-1, "Tanh")])
  func caseTakesTheLastBranchForAnIndexThatIsNone(_ index: Int, _ op: String) throws {
    let folded = try FoldingText.run(
      FoldConstants.self,
      """
      input x: float32[2]
      i = Const {value: int32[](\(index))}
      y = Case(i, x) {Tin: [float32], Tout: [float32], branches: [@f, @g]}
      output y: y
      \(Self.branches)
      """)
    #expect(folded == "y/r = \(op)(x)\nreturn y/r")
  }

  @Test func nestedConditionsAreDecidedInOneRun() throws {
    let state = try FoldingText.state(
      after: FoldConstants.self,
      """
      input x: float32[2, 3]
      input c: bool[]
      t = Const {value: bool[](1)}
      y = If(t, x, c) {Tcond: bool, Tin: [float32, bool], Tout: [float32], then_branch: @f, else_branch: @g}
      output y: y
      function f(a: float32[2, 3], c: bool[]) {
        shape = Shape(a) {T: float32, out_type: int32}
        z = Const {value: int32[1](0)}
        one = Const {value: int32[1](1)}
        n = StridedSlice(shape, z, one, one) {T: int32, Index: int32, shrink_axis_mask: 1}
        two = Const {value: int32[](2)}
        p = Equal(n, two) {T: int32}
        r = If(p, a, c) {Tcond: bool, Tin: [float32, bool], Tout: [float32], then_branch: @h, else_branch: @i}
        return r
      }
      function g(a: float32[2, 3], c: bool[]) {
        return a
      }
      function h(a: float32[2, 3], c: bool[]) {
        r = If(c, a) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @k, else_branch: @l}
        return r
      }
      function i(a: float32[2, 3], c: bool[]) {
        return a
      }
      function k(a: float32[2, 3]) {
        r = Relu(a) {T: float32}
        return r
      }
      function l(a: float32[2, 3]) {
        return a
      }
      """)
    #expect(state.controlFlow.map(\.node) == ["y", "y/r"])
    #expect(
      FoldingText.describe(state.model) == """
        y/r/r = If(c, x, @k_1_1, @l_1_1)
        return y/r/r
        k_1_1(a)
        r = Relu(a)
        return r
        l_1_1(a)
        return a
        """)
  }

  @Test func aBranchThatGivesItsArgumentLeavesNothing() throws {
    let folded = try FoldingText.run(
      FoldConstants.self,
      """
      input x: float32[2]
      c = Const {value: float32[](0.5)}
      y = StatelessIf(c, x) {Tcond: float32, Tin: [float32], Tout: [float32], then_branch: @f, else_branch: @g}
      z = Neg(y) {T: float32}
      output z: z
      function f(a: float32[2]) {
        return a
      }
      function g(a: float32[2]) {
        r = Tanh(a) {T: float32}
        return r
      }
      """)
    #expect(folded == "z = Neg(x)\nreturn z")
  }

  @Test func aLoopThatNeverTurnsGivesWhatItStartsWith() throws {
    let state = try FoldingText.state(
      after: FoldConstants.self,
      """
      input x: float32[2]
      y = While(x) {T: [float32], cond: @c, body: @b}
      z = Neg(y) {T: float32}
      output z: z
      function c(a: float32[2]) {
        s = Shape(a) {T: float32, out_type: int32}
        n = Size(s) {T: int32, out_type: int32}
        one = Const {value: int32[](1)}
        r = Greater(n, one) {T: int32}
        no = Const {value: bool[](0)}
        return no
      }
      function b(a: float32[2]) {
        r = Tanh(a) {T: float32}
        return r
      }
      """)
    #expect(FoldingText.describe(state.model) == "z = Neg(x)\nreturn z")
    #expect(state.controlFlow.map(\.reason) == ["its condition is never true"])
  }
}
