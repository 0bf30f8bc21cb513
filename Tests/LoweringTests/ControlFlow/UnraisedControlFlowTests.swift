import GraphIR
import Testing

@testable import Lowering

/// What does not fit stays as it is, and a fact at a node of the final graph says why.
struct UnraisedControlFlowTests {
  /// The facts as `node: reason`.
  private func facts(_ raised: ControlFlowRaising.Raised) -> [String] {
    raised.facts.map { fact in
      guard fact.kind == .unraisedControlFlow, case .loweredNode(let graph, let node) = fact.place else { return "?" }
      let name = raised.module.context.name(of: node, in: raised.module.graphs[graph])
      return "\(name): \(fact.values["reason"] ?? "")"
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var outputs: [String]
    var facts: [String]
  }

  static let conditionals = [
    Case(
      testDescription: "an input that comes by neither side",
      text: "p = Placeholder[bool]()\nx = Placeholder()\ns = Switch(x, p)\nm = Merge(x, s:1)", outputs: ["m"],
      facts: ["m: a value that it joins comes by neither side of a condition"]),
    Case(
      testDescription: "different predicates",
      text: """
        p = Placeholder[bool]()
        q = Placeholder[bool]()
        x = Placeholder()
        s = Switch(x, p)
        t = Switch(x, q)
        m = Merge(s:0, t:1)
        """, outputs: ["m"], facts: ["m: the values that it joins are not the two sides of one condition"]),
    Case(
      testDescription: "one side twice",
      text: "p = Placeholder[bool]()\nx = Placeholder()\ns = Switch(x, p)\nn = Neg(s:1)\nm = Merge(n, s:1)",
      outputs: ["m"], facts: ["m: the values that it joins are not the two sides of one condition"]),
    Case(
      testDescription: "three inputs",
      text: "p = Placeholder[bool]()\nx = Placeholder()\ns = Switch(x, p)\nm = Merge(s:0, s:1, s:0)", outputs: ["m"],
      facts: ["m: it joins 3 values instead of the two sides of a condition"]),
    Case(
      testDescription: "a value of a branch that is read outside",
      text: """
        p = Placeholder[bool]()
        x = Placeholder()
        s = Switch(x, p)
        n = Neg(s:1)
        m = Merge(s:0, n)
        """, outputs: ["m", "n"], facts: ["m: 'n' of a branch is an output"]),
    Case(
      testDescription: "no Merge", text: "p = Placeholder[bool]()\nx = Placeholder()\ns = Switch(x, p)\nn = Neg(s:1)",
      outputs: ["n"], facts: ["s: no Merge joins its sides"]),
    Case(
      testDescription: "a conditional that reads another that was left",
      text: """
        p = Placeholder[bool]()
        x = Placeholder()
        s = Switch(x, p)
        m = Merge(x, s:1)
        t = Switch(m, p)
        k = Merge(t:0, t:1)
        """, outputs: ["k"],
      facts: [
        "m: a value that it joins comes by neither side of a condition",
        "k: what it joins depends on conditions or loops that could not be raised",
      ]),
  ]

  static let loops = [
    Case(
      testDescription: "an output inside the loop", text: LoopRaisingTests.loop, outputs: ["w/Exit", "w/add"],
      facts: ["w/LoopCond: 'w/add' inside it is an output"]),
    Case(
      testDescription: "a value that does not enter",
      text: LoopRaisingTests.loop.replacing("AddV2(w/Identity, w/x)", with: "AddV2(w/Identity, x)"),
      outputs: ["w/Exit"], facts: ["w/LoopCond: it reads 'x', which does not enter it"]),
    Case(
      testDescription: "a reader outside", text: LoopRaisingTests.loop + "n = Neg(w/add)", outputs: ["w/Exit", "n"],
      facts: ["w/LoopCond: 'n' reads it from outside"]),
    Case(
      testDescription: "another frame",
      text: LoopRaisingTests.loop.replacing("w/x = Enter[frame=f", with: "w/x = Enter[frame=g"), outputs: ["w/Exit"],
      facts: ["w/LoopCond: 'w/x' leads to no loop variable", "w/x: no LoopCond ends its loop"]),
    Case(
      testDescription: "the value after the end",
      text: LoopRaisingTests.loop.replacing("AddV2(w/Identity, w/x)", with: "AddV2(w/Switch, w/x)"),
      outputs: ["w/Exit"],
      facts: ["w/LoopCond: it reads 'w/Switch' where the loop has ended or not been decided"]),
    Case(
      testDescription: "no LoopCond", text: "x = Placeholder()\ne = Enter[frame=f](x)\nn = Neg(e)", outputs: ["n"],
      facts: ["e: no LoopCond ends its loop"]),
  ]

  @Test(arguments: conditionals + loops)
  func isLeftAndNamed(_ unraised: Case) throws {
    let raised = try FlowText.raise(unraised.text, outputs: unraised.outputs)
    #expect(facts(raised) == unraised.facts)
    #expect(raised.module.graphs.count == 1)
    let ops = raised.module.main.nodes.map { raised.module.context.strings[$0.op] }
    #expect(!ops.contains("If") && !ops.contains("While"))
  }

  @Test func whatIsNestedInItCanStillBeRaised() throws {
    // The outer Merge joins three values; the inner conditional is whole.
    let raised = try FlowText.raise(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      s = Switch(x, p)
      i/Merge = Merge(s:0, s:1)
      m = Merge(i/Merge, x, x)
      """, outputs: ["m"])
    #expect(facts(raised) == ["m: it joins 3 values instead of the two sides of a condition"])
    #expect(FlowText.describe(raised).hasPrefix("i = If(p, x)\nm = Merge(i, x, x)\nreturn m\n"))
  }

  @Test func theRestOfAGraphIsRaisedAndControlEdgesStayForWhatIsLeft() throws {
    let raised = try FlowText.raise(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      s = Switch(x, p)
      a/Merge = Merge(s:0, s:1)
      t = Switch[bool](p, p)
      pivot = Identity[bool](t:1)
      one = Const(^pivot)
      m = Merge(x, one)
      """, outputs: ["a/Merge", "m"])
    #expect(facts(raised) == ["m: a value that it joins comes by neither side of a condition"])
    let context = raised.module.context
    let main = raised.module.main
    let constant = try #require(main.nodeIDs.first { context.op(of: $0, in: main) == "Const" })
    #expect(main.controls(of: constant).map { context.name(of: $0, in: main) } == ["pivot"])
    #expect(raised.module.graphs.count == 3)
  }

  @Test func nestingBeyondTheLimitIsLeft() throws {
    var text = "x = Placeholder()\ns0 = Placeholder()\n"
    for depth in 1...40 {
      text += "p\(depth) = Placeholder[bool]()\ns\(depth) = Switch(s\(depth - 1)\(depth > 1 ? ":1" : ""), p\(depth))\n"
    }
    text += "m41 = Neg(s40:1)\n"
    for depth in (1...40).reversed() { text += "m\(depth) = Merge(s\(depth), m\(depth + 1))\n" }
    let raised = try FlowText.raise(text, outputs: ["m1"])
    #expect(!raised.facts.isEmpty)
    #expect(raised.module.graphs.count == 1)
  }
}
