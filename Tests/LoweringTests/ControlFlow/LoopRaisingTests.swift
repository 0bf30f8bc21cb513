import GraphIR
import Testing

@testable import Lowering

struct LoopRaisingTests {
  /// A loop `while(y < limit) y = y + x`, with `x` as an invariant.
  static let loop = """
    x = Placeholder()
    limit = Placeholder()
    w/Enter = Enter[frame=f, parallel=4](x)
    w/limit = Enter[frame=f, constant](limit)
    w/x = Enter[frame=f, constant](x)
    w/Merge = Merge(w/Enter, w/NextIteration)
    w/Less = Less(w/Merge, w/limit)
    w/LoopCond = LoopCond(w/Less)
    w/Switch = Switch(w/Merge, w/LoopCond)
    w/Identity = Identity(w/Switch:1)
    w/add = AddV2(w/Identity, w/x)
    w/NextIteration = NextIteration(w/add)
    w/Exit = Exit(w/Switch:0)

    """

  @Test func variablesComeFirstAndInvariantsPassThrough() throws {
    let raised = try FlowText.raise(Self.loop + "z = Neg(w/Exit)", outputs: ["z"])
    #expect(raised.facts == [])
    #expect(
      FlowText.describe(raised) == """
        w = While(x, limit, x)
        z = Neg(w)
        return z
        w_cond(w_Merge, w_limit, w_x)
        w/Less = Less(w_Merge, w_limit)
        return w/Less
        w_body(w_Merge, w_limit, w_x)
        w/add = AddV2(w_Merge, w_x)
        return w/add, w_limit, w_x
        """)
    let main = raised.module.main
    #expect(raised.module.context.attribute("parallel_iterations", of: NodeID(2), in: main)?.asInt == 4)
    #expect(raised.module.context.attribute("output_shapes", of: NodeID(2), in: main)?.asShapes == [])
    #expect(raised.provenance[0][2].node == NodeID(7))
  }

  @Test func variablesStandInTheOrderOfTheStoredModel() throws {
    let raised = try FlowText.raise(
      """
      x = Placeholder()
      y = Placeholder()
      a/Merge = Merge(a/Enter, a/Next)
      b/Merge = Merge(b/Enter, b/Next)
      a/Enter = Enter[frame=f](x)
      b/Enter = Enter[frame=f](y)
      less = Less(b/Merge, a/Merge)
      w/LoopCond = LoopCond(less)
      b/Switch = Switch(b/Merge, w/LoopCond)
      a/Switch = Switch(a/Merge, w/LoopCond)
      a/Next = NextIteration(b/Switch:1)
      b/Next = NextIteration(a/Switch:1)
      b/Exit = Exit(b/Switch:0)
      """, outputs: ["b/Exit"])
    #expect(
      FlowText.describe(raised) == """
        w = While(x, y)
        return w:1
        w_cond(a_Merge, b_Merge)
        less = Less(b_Merge, a_Merge)
        return less
        w_body(a_Merge, b_Merge)
        return b_Merge, a_Merge
        """)
  }

  @Test func aCheapValueOfTheConditionIsComputedInTheBodyAsWell() throws {
    let text = Self.loop
      .replacing("Less(w/Merge, w/limit)", with: "Less(w/neg, w/limit)\nw/neg = Neg(w/Merge)")
      .replacing("AddV2(w/Identity, w/x)", with: "AddV2(w/Identity, w/neg)")
    let raised = try FlowText.raise(text, outputs: ["w/Exit"])
    #expect(raised.facts == [])
    #expect(
      FlowText.describe(raised).contains(
        "w/neg = Neg(w_Merge)\nw/add = AddV2(w_Merge, w/neg)\nreturn w/add, w_limit"))
  }

  /// The inner loop reads the outer one's value and a constant that hangs on the outer loop's pivot.
  private static let nested = """
    x = Placeholder()
    o/Enter = Enter[frame=o](x)
    o/limit = Enter[frame=o, constant](x)
    o/Merge = Merge(o/Enter, o/Next)
    o/less = Less(o/Merge, o/limit)
    o/LoopCond = LoopCond(o/less)
    o/Switch = Switch(o/Merge, o/LoopCond)
    o/pivot = Identity(o/Switch:1)
    zero = Const(^o/pivot)
    i/Enter = Enter[frame=i](zero)
    i/limit = Enter[frame=i, constant](o/pivot)
    i/Merge = Merge(i/Enter, i/Next)
    i/less = Less(i/Merge, i/limit)
    i/LoopCond = LoopCond(i/less)
    i/Switch = Switch(i/Merge, i/LoopCond)
    i/pivot = Identity(i/Switch:1)
    one = Const(^i/pivot)
    i/add = AddV2(i/Switch:1, one)
    i/Next = NextIteration(i/add)
    i/Exit = Exit(i/Switch:0)
    o/Next = NextIteration(i/Exit)
    o/Exit = Exit(o/Switch:0)

    """

  @Test func loopsNest() throws {
    let raised = try FlowText.raise(Self.nested, outputs: ["o/Exit"])
    #expect(raised.facts == [])
    #expect(
      FlowText.describe(raised) == """
        o = While(x, x)
        return o
        o_cond(o_Merge, o_limit)
        o/less = Less(o_Merge, o_limit)
        return o/less
        o_body(o_Merge, o_limit)
        i = While(zero, o_Merge)
        return i, o_limit
        i_cond(i_Merge, i_limit)
        i/less = Less(i_Merge, i_limit)
        return i/less
        i_body(i_Merge, i_limit)
        i/add = AddV2(i_Merge, one)
        return i/add, i_limit
        """)
  }

  @Test func aConditionalInsideALoopIsRaisedInItsBody() throws {
    let text = Self.loop.replacing(
      "NextIteration(w/add)",
      with: """
        NextIteration(c/Merge)
        p = Less(w/Identity, w/x)
        c/Switch = Switch[bool](p, p)
        c/t = Identity[bool](c/Switch:1)
        one = Const(^c/t)
        c/Switch_1 = Switch(w/add, p)
        c/Merge = Merge(c/Switch_1:0, one)
        """)
    let raised = try FlowText.raise(text, outputs: ["w/Exit"])
    #expect(raised.facts == [])
    #expect(
      FlowText.describe(raised).hasSuffix(
        """
        w_body(w_Merge, w_limit, w_x)
        p = Less(w_Merge, w_x)
        w/add = AddV2(w_Merge, w_x)
        c = If(p, w/add)
        return c, w_limit, w_x
        c_true(c_Switch_1)
        return one
        c_false(c_Switch_1)
        return c_Switch_1
        """))
  }

  @Test func aLoopInsideABranchIsRaisedInIt() throws {
    let text =
      Self.loop.replacing("(x)", with: "(c/Switch:1)").replacing("(limit)", with: "(c/Switch_1:1)") + """
        p = Placeholder[bool]()
        c/Switch = Switch(x, p)
        c/Switch_1 = Switch(limit, p)
        c/Merge = Merge(c/Switch:0, w/Exit)
        """
    let raised = try FlowText.raise(text, outputs: ["c/Merge"])
    #expect(raised.facts == [])
    #expect(
      FlowText.describe(raised).hasPrefix(
        """
        c = If(p, x, limit)
        return c
        c_true(c_Switch, c_Switch_1)
        w = While(c_Switch, c_Switch_1, c_Switch)
        return w
        c_false(c_Switch, c_Switch_1)
        return c_Switch
        w_cond(
        """))
  }
}
