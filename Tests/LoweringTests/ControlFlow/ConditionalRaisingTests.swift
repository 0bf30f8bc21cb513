import GraphIR
import Testing

@testable import Lowering

struct ConditionalRaisingTests {
  private func raised(_ text: String, outputs: [String]) throws -> String {
    let raised = try FlowText.raise(text, outputs: outputs)
    #expect(raised.facts == [])
    return FlowText.describe(raised)
  }

  @Test func switchInputsBecomeInputsOfTheIf() throws {
    let text = try raised(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      y = Placeholder()
      c/Switch = Switch(x, p)
      c/Switch_1 = Switch(y, p)
      c/a = AddV2(c/Switch:1, c/Switch_1:1)
      c/b = Neg(c/Switch:0)
      c/Merge = Merge(c/b, c/a)
      z = Neg(c/Merge)
      """, outputs: ["z"])
    #expect(
      text == """
        c = If(p, x, y)
        z = Neg(c)
        return z
        c_true(c_Switch, c_Switch_1)
        c/a = AddV2(c_Switch, c_Switch_1)
        return c/a
        c_false(c_Switch, c_Switch_1)
        c/b = Neg(c_Switch)
        return c/b
        """)
  }

  @Test func aControlEdgeFromThePivotTellsTheSideOfAConstant() throws {
    let text = """
      p = Placeholder[bool]()
      c/Switch = Switch[bool](p, p)
      c/t = Identity[bool](c/Switch:1)
      c/f = Identity[bool](c/Switch:0)
      one = Const(^c/t)
      two = Const(^c/f)
      c/Merge = Merge(two, one)
      """
    let raised = try FlowText.raise(text, outputs: ["c/Merge"])
    #expect(FlowText.describe(raised) == "c = If(p)\nreturn c\nc_true()\nreturn one\nc_false()\nreturn two")
    #expect(raised.module.context.attribute("Tin", of: NodeID(1), in: raised.module.main)?.asTypes == [])
    #expect(raised.inputs == [NodeID(0)])
    #expect(raised.provenance[0] == [0, 6].map { Provenance(graph: 0, node: NodeID($0), callSite: -1) })
  }

  @Test func aBranchCanPassItsInputOn() throws {
    let text = try raised(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      c/Switch = Switch(x, p)
      c/a = Neg(c/Switch:1)
      c/Merge = Merge(c/Switch:0, c/a)
      """, outputs: ["c/Merge"])
    #expect(
      text == """
        c = If(p, x)
        return c
        c_true(c_Switch)
        c/a = Neg(c_Switch)
        return c/a
        c_false(c_Switch)
        return c_Switch
        """)
  }

  @Test func mergesOfOnePredicateShareAnIfUnlessOneDependsOnAnother() throws {
    let text = try raised(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      s = Switch(x, p)
      n = Neg(s:1)
      a/Merge = Merge(s:0, n)
      b/Merge = Merge(n, s:0)
      u = Switch(a/Merge, p)
      m = Neg(u:0)
      c/Merge = Merge(m, u:1)
      """, outputs: ["c/Merge", "b/Merge"])
    #expect(
      text == """
        a = If(p, x)
        c = If(p, a)
        return c, a:1
        a_true(s)
        n = Neg(s)
        return n, n
        a_false(s)
        return s, s
        c_true(u)
        return u
        c_false(u)
        m = Neg(u)
        return m
        """)
  }

  @Test func conditionalsNest() throws {
    let text = try raised(
      """
      p = Placeholder[bool]()
      q = Placeholder[bool]()
      x = Placeholder()
      o/Switch = Switch(x, p)
      o/Switch_1 = Switch[bool](q, p)
      o/q = Identity[bool](o/Switch_1:1)
      i/Switch = Switch(o/Switch:1, o/q)
      i/Switch_1 = Switch[bool](o/Switch_1:1, o/q)
      i/t = Identity[bool](i/Switch_1:1)
      i/one = Const(^i/t)
      i/a = AddV2(i/Switch:1, i/one)
      i/Merge = Merge(i/Switch:0, i/a)
      o/a = Neg(i/Merge)
      o/Merge = Merge(o/Switch:0, o/a)
      """, outputs: ["o/Merge"])
    #expect(
      text == """
        o = If(p, x, q)
        return o
        o_true(o_Switch, o_Switch_1)
        i = If(o_Switch_1, o_Switch)
        o/a = Neg(i)
        return o/a
        o_false(o_Switch, o_Switch_1)
        return o_Switch
        i_true(i_Switch)
        i/a = AddV2(i_Switch, i/one)
        return i/a
        i_false(i_Switch)
        return i_Switch
        """)
  }

  @Test func whichInputCameBecomesAConstantOfEachBranch() throws {
    let raised = try FlowText.raise(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      s = Switch(x, p)
      c/Merge = Merge(s:0, s:1)
      """, outputs: ["c/Merge:1"])
    #expect(raised.facts == [])
    let module = raised.module
    let values = module.graphs.dropFirst().map { graph in
      graph.results.last.flatMap(\.node).flatMap { module.context.attribute("value", of: $0, in: graph)?.asTensor }
        .map { module.context[$0] }
    }
    // The first graph is of the side that is true, which is the Merge's second input.
    for (value, expected) in zip(values, [UInt8(1), 0]) {
      guard case .bytes(let bytes) = value?.storage else { return #expect(Bool(false), "no constant") }
      #expect(bytes == [expected, 0, 0, 0])
    }
    #expect(raised.outputs == [Edge(node: NodeID(2), port: 1)])
  }

  @Test func aValueThatTwoDependentConditionalsShareIsComputedInBoth() throws {
    let text = try raised(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      s = Switch(x, p)
      n = Neg(s:1)
      a/Merge = Merge(s:0, n)
      u = Switch(a/Merge, p)
      m = AddV2(u:1, n)
      b/Merge = Merge(u:0, m)
      """, outputs: ["b/Merge"])
    #expect(
      text == """
        a = If(p, x)
        b = If(p, a, x)
        return b
        a_true(s)
        n = Neg(s)
        return n
        a_false(s)
        return s
        b_true(u, s)
        n = Neg(s)
        m = AddV2(u, n)
        return m
        b_false(u, s)
        return u
        """)
  }

  @Test func aPredicateThatOnlyPivotsReadIsNeeded() throws {
    let text = try raised(
      """
      p = Placeholder[bool]()
      x = Placeholder()
      a/Switch = Switch(x, p)
      a/neg = Neg(a/Switch:1)
      a/Merge = Merge(a/Switch:0, a/neg)
      q = Less(a/Merge, x)
      b/Switch = Switch[bool](q, q)
      b/t = Identity[bool](b/Switch:1)
      b/f = Identity[bool](b/Switch:0)
      one = Const(^b/t)
      two = Const(^b/f)
      b/Merge = Merge(two, one)
      """, outputs: ["b/Merge"])
    #expect(
      text == """
        a = If(p, x)
        q = Less(a, x)
        b = If(q)
        return b
        a_true(a_Switch)
        a/neg = Neg(a_Switch)
        return a/neg
        a_false(a_Switch)
        return a_Switch
        b_true()
        return one
        b_false()
        return two
        """)
  }

  @Test func aDeepChainIsGoneThroughWithoutRecursion() throws {
    var text = "p = Placeholder[bool]()\nx = Placeholder()\ns = Switch(x, p)\nn0 = Neg(s:1)\n"
    for index in 1..<10_000 { text += "n\(index) = Neg(n\(index - 1))\n" }
    text += "c/Merge = Merge(s:0, n9999)"
    let raised = try FlowText.raise(text, outputs: ["c/Merge"])
    #expect(raised.module.graphs.map(\.nodes.count) == [3, 10_001, 1])
  }

  @Test func aGraphWithoutDataflowIsLeftAlone() throws {
    let text = "x = Placeholder()\na = Neg(x)\nunused = Neg(x, ^a)"
    let raised = try FlowText.raise(text.replacing("unused = Neg(x, ^a)", with: "b = Neg(x)"), outputs: ["a"])
    #expect(raised.module.main.nodes.count == 3)
    #expect(raised.outputs == [Edge(node: NodeID(1), port: 0)])
  }
}
