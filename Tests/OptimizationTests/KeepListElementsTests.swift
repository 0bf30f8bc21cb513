import Testing

@testable import Optimization

/// What a function writes into a list must be a result of it, or the runtime disposes of it.
@Suite struct KeepListElementsTests {
  @Test func aLoopGivesWhatItsBodyWrites() throws {
    let kept = try FoldingText.run(
      KeepListElements.self,
      """
      input n: int32[]
      shape = Const {value: int32[1](2)}
      list = TensorListReserve(shape, n) {element_dtype: float32, shape_type: int32}
      zero = Const {value: int32[](0)}
      loop = StatelessWhile(zero, list, n) {T: [int32, variant, int32], cond: @c, body: @b}
      y = TensorListStack(loop:1, shape) {element_dtype: float32}
      output y: y
      function c(i: int32[], l: variant[], n: int32[]) {
        t = Less(i, n) {T: int32}
        return t
      }
      function b(i: int32[], l: variant[], n: int32[]) {
        one = Const {value: int32[](1)}
        j = AddV2(i, one) {T: int32}
        v = Cast(i) {SrcT: int32, DstT: float32}
        m = TensorListSetItem(l, i, v) {element_dtype: float32}
        return j, m, n
      }
      """)
    #expect(
      kept == """
        shape = int32[1](2)
        list = TensorListReserve(shape, n)
        zero = int32(0)
        loop/no_element = float32(0.0)
        loop = StatelessWhile(zero, list, n, loop/no_element, @c, @b)
        y = TensorListStack(loop:1, shape)
        return y
        c(i, l, n, last_element)
        t = Less(i, n)
        return t
        b(i, l, n, last_element)
        one = int32(1)
        j = AddV2(i, one)
        v = Cast(i)
        m = TensorListSetItem(l, i, v)
        return j, m, n, v
        """)
  }

  @Test func whatIsAResultAnywayIsNotGivenTwice() throws {
    let text = """
      input x: float32[2]
      input list: variant[]
      zero = Const {value: int32[](0)}
      loop = StatelessWhile(zero, list, x) {T: [int32, variant, float32], cond: @c, body: @b}
      output y: loop:2
      function c(i: int32[], l: variant[], x: float32[2]) {
        n = Const {value: int32[](3)}
        t = Less(i, n) {T: int32}
        return t
      }
      function b(i: int32[], l: variant[], x: float32[2]) {
        one = Const {value: int32[](1)}
        j = AddV2(i, one) {T: int32}
        v = Neg(x) {T: float32}
        m = TensorListSetItem(l, i, v) {element_dtype: float32}
        return j, m, v
      }
      """
    let kept = try FoldingText.run(KeepListElements.self, text)
    #expect(kept.contains("loop = StatelessWhile(zero, list, x, @c, @b)"))
    #expect(kept.contains("return j, m, v\n") || kept.hasSuffix("return j, m, v"))
  }

  /// The other branch must give something, too, and the loop around it passes both on.
  @Test func aBranchInALoopGivesThroughBoth() throws {
    let kept = try FoldingText.run(
      KeepListElements.self,
      """
      input n: int32[]
      input list: variant[]
      zero = Const {value: int32[](0)}
      loop = StatelessWhile(zero, list, n) {T: [int32, variant, int32], cond: @c, body: @b}
      output y: loop
      function c(i: int32[], l: variant[], n: int32[]) {
        t = Less(i, n) {T: int32}
        return t
      }
      function b(i: int32[], l: variant[], n: int32[]) {
        one = Const {value: int32[](1)}
        j = AddV2(i, one) {T: int32}
        p = Greater(i, one) {T: int32}
        m = StatelessIf(p, l, i) {Tcond: bool, Tin: [variant, int32], Tout: [variant], then_branch: @t, else_branch: @e}
        return j, m, n
      }
      function t(l: variant[], i: int32[]) {
        v = Cast(i) {SrcT: int32, DstT: float32}
        m = TensorListSetItem(l, i, v) {element_dtype: float32}
        return m
      }
      function e(l: variant[], i: int32[]) {
        return l
      }
      """)
    #expect(kept.contains("loop = StatelessWhile(zero, list, n, loop/no_element, @c, @b)"))
    #expect(kept.contains("return j, m, n, m:1"))
    #expect(kept.contains("return m, v"))
    #expect(
      kept.contains(
        """
        e(l, i)
        no_element = float32(0.0)
        no_element/result = Identity(no_element)
        return l, no_element/result
        """))
  }
}
