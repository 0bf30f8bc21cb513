import GraphIR
import GraphRewriting
import Lowering
import RuleTesting
import Testing

@testable import Optimization

/// Functions become part of the graph around them, as often as asked.
@Suite struct GraphInliningTests {
  private static let loop = """
    input x: float32[2]
    w = While(x) {T: [float32], cond: @c, body: @b}
    output y: w
    function c(a: float32[2]) {
      no = Const {value: bool[](0)}
      return no
    }
    function b(a: float32[2]) {
      p = IsFinite(a) {T: float32}
      all = Const {value: int32[1](0)}
      q = All(p, all) {Tidx: int32}
      r = If(q, a) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @f, else_branch: @g}
      return r
    }
    function f(a: float32[2]) {
      p = Const {value: bool[](1)}
      r = If(p, a) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @h, else_branch: @i}
      return r
    }
    function g(a: float32[2]) {
      return a
    }
    function h(a: float32[2]) {
      r = Relu(a) {T: float32}
      return r
    }
    function i(a: float32[2]) {
      r = Tanh(a) {T: float32}
      return r
    }
    """

  /// What unrolling does: the body twice, one after the other.
  @Test func everyCopyHasFunctionsOfItsOwn() throws {
    var model = try TextGraph(Self.loop).lowered
    let body = 2
    let changed = model.edit(0) { editor, inlining in
      guard let id = editor.baseNodes.first(where: { !editor.functions(of: $0).isEmpty }) else { return }
      var state = editor.inputs(of: id)
      for turn in 0..<2 {
        state = inlining.inline(body, arguments: state, prefix: "w/\(turn)/", into: &editor, like: id) ?? []
      }
      editor.replace(Edge(node: id, port: 0), by: state[0])
    }
    #expect(changed)
    model.dropUnreachableGraphs()
    FoldingText.check(model, #_sourceLocation)
    #expect(
      FoldingText.describe(model) == """
        w/0/p = IsFinite(x)
        w/0/all = int32[1](0)
        w/0/q = All(w/0/p, w/0/all)
        w/0/r = If(w/0/q, x, @f_1, @g_1)
        w/1/p = IsFinite(w/0/r)
        w/1/all = int32[1](0)
        w/1/q = All(w/1/p, w/1/all)
        w/1/r = If(w/1/q, w/0/r, @f_2, @g_2)
        return w/1/r
        f_1(a)
        p = bool(1)
        r = If(p, a, @h_1, @i_1)
        return r
        g_1(a)
        return a
        f_2(a)
        p = bool(1)
        r = If(p, a, @h_2, @i_2)
        return r
        g_2(a)
        return a
        h_1(a)
        r = Relu(a)
        return r
        i_1(a)
        r = Tanh(a)
        return r
        h_2(a)
        r = Relu(a)
        return r
        i_2(a)
        r = Tanh(a)
        return r
        """)
    let graph = model.module.main
    for id in graph.nodeIDs where model.module.context.op(of: id, in: graph) == "If" {
      #expect(model.provenance[0][Int(id.index)] == Provenance(graph: body, node: NodeID(4), callSite: -1))
    }
  }

  @Test func aFunctionThatTakesOtherArgumentsIsNotCopied() throws {
    var model = try TextGraph(Self.loop).lowered
    let changed = model.edit(0) { editor, inlining in
      #expect(inlining.inline(2, arguments: [], prefix: "w/", into: &editor, like: NodeID(1)) == nil)
    }
    #expect(!changed)
    #expect(model.module.graphs.count == 7)
  }

  @Test func graphsThatNothingLeadsToAreDropped() throws {
    var model = try TextGraph(Self.loop).lowered
    model.dropUnreachableGraphs()
    #expect(model.module.graphs.count == 7)
    model.edit(0) { editor in
      guard let input = editor.input(0, of: NodeID(1)) else { return }
      editor.replace(Edge(node: NodeID(1), port: 0), by: input)
    }
    model.dropUnreachableGraphs()
    FoldingText.check(model, #_sourceLocation)
    #expect(FoldingText.describe(model) == "return x")
  }

  /// Function libraries that lead back to themselves are refused by lowering; copying must end all the same.
  @Test func aFunctionThatCallsItselfIsCopiedOnce() throws {
    var model = try TextGraph(
      """
      input x: float32[2]
      input c: bool[]
      y = If(c, x, c) {Tcond: bool, Tin: [float32, bool], Tout: [float32], then_branch: @f, else_branch: @g}
      output y: y
      function f(a: float32[2], c: bool[]) {
        r = If(c, a, c) {Tcond: bool, Tin: [float32, bool], Tout: [float32], then_branch: @f, else_branch: @g}
        return r
      }
      function g(a: float32[2], c: bool[]) {
        return a
      }
      """
    ).lowered
    model.edit(0) { editor, inlining in
      let arguments = Array(editor.inputs(of: NodeID(2)).dropFirst())
      guard let given = inlining.inline(1, arguments: arguments, prefix: "y/", into: &editor, like: NodeID(2)) else {
        return
      }
      editor.replace(Edge(node: NodeID(2), port: 0), by: given[0])
    }
    model.dropUnreachableGraphs()
    #expect(
      FoldingText.describe(model) == """
        y/r = If(c, x, c, @f_1, @g_1)
        return y/r
        f_1(a, c)
        r = If(c, a, c, @f_1, @g_1)
        return r
        g_1(a, c)
        return a
        """)
  }
}

extension GraphEditor {
  fileprivate func functions(of id: NodeID) -> [Symbol] {
    attributes(of: id).flatMap { context[$0.value].functionNames }
  }
}
