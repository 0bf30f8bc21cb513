import GraphIR
import Testing

@testable import Optimization

/// What is known before running becomes a constant, and nothing else does.
@Suite struct FoldConstantsTests {
  private func fold(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try FoldingText.run(FoldConstants.self, text, sourceLocation: sourceLocation)
  }

  // MARK: What inference knows

  @Test func shapeOfStaticTensorIsConstant() throws {
    let folded = try fold(
      """
      input x: float32[2, 3]
      shape = Shape(x) {T: float32, out_type: int64}
      y = Reshape(x, shape) {T: float32, Tshape: int64}
      output y: y
      """)
    #expect(
      folded == """
        shape = int64[2](2, 3)
        y = Reshape(x, shape)
        return y
        """)
  }

  @Test func shapeArithmeticIsFollowedThroughADynamicBatch() throws {
    let folded = try fold(
      """
      input x: float32[None, 3, 4]
      shape = Shape(x) {T: float32, out_type: int32}
      begin = Const {value: int32[1](1)}
      end = Const {value: int32[1](3)}
      step = Const {value: int32[1](1)}
      tail = StridedSlice(shape, begin, end, step) {T: int32, Index: int32}
      y = BroadcastTo(x, tail) {T: float32, Tidx: int32}
      z = Reshape(x, shape) {T: float32, Tshape: int32}
      output y: y
      output z: z
      """)
    #expect(
      folded == """
        shape = Shape(x)
        tail = int32[2](3, 4)
        y = BroadcastTo(x, tail)
        z = Reshape(x, shape)
        return y, z
        """)
  }

  @Test func everyKnownOutputOfSeveralIsReplaced() throws {
    let folded = try fold(
      """
      input x: float32[2, 3]
      input y: float32[None]
      shapes = ShapeN(x, y) {N: 2, T: float32, out_type: int32}
      a = Cast(shapes) {SrcT: int32, DstT: float32}
      b = Cast(shapes:1) {SrcT: int32, DstT: float32}
      output a: a
      output b: b
      """)
    #expect(
      folded == """
        shapes = ShapeN(x, y)
        a = float32[2](2.0, 3.0)
        b = Cast(shapes:1)
        return a, b
        """)
  }

  @Test func argumentsStayEvenWhereTheirElementsAreKnown() throws {
    let folded = try fold(
      """
      input c: bool[]
      input x: float32[2, 3]
      s = Const {value: int32[2](3, 2)}
      y = StatelessIf(c, x, s) {Tcond: bool, Tin: [float32, int32], Tout: [float32], then_branch: @f, else_branch: @g}
      output y: y
      function f(a: float32[2, 3], s: int32[2]) {
        one = Const {value: int32[2](1)}
        t = Mul(s, one) {T: int32}
        r = Reshape(a, t) {T: float32, Tshape: int32}
        return r
      }
      function g(a: float32[2, 3], s: int32[2]) {
        r = Reshape(a, s) {T: float32, Tshape: int32}
        return r
      }
      """)
    #expect(
      folded == """
        s = int32[2](3, 2)
        y = StatelessIf(c, x, s, @f, @g)
        return y
        f(a, s)
        t = int32[2](3, 2)
        r = Reshape(a, t)
        return r
        g(a, s)
        r = Reshape(a, s)
        return r
        """)
  }

  @Test func randomNumbersAreNotComputed() throws {
    let text = """
      s = Const {value: int32[1](4)}
      r = RandomUniform(s) {T: int32, dtype: float32}
      output r: r
      """
    #expect(
      try fold(text) == """
        s = int32[1](4)
        r = RandomUniform(s)
        return r
        """)
  }

  @Test func whatASwitchGatesIsLeft() throws {
    let folded = try fold(
      """
      input c: bool[]
      input x: float32[2]
      d = Switch(x, c) {T: float32}
      s = Shape(d:1) {T: float32, out_type: int32}
      e = Shape(d) {T: float32, out_type: int32}
      m = Merge(s, e) {N: 2, T: int32}
      free = Shape(x) {T: float32, out_type: int32}
      output y: m
      output z: free
      """)
    #expect(
      folded == """
        d = Switch(x, c)
        s = Shape(d:1)
        e = Shape(d)
        m = Merge(s, e)
        free = int32[1](2)
        return m, free
        """)
  }
}
