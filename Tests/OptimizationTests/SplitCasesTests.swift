import Testing

@testable import Optimization

@Suite struct SplitCasesTests {
  @Test func aCaseOfThreeBecomesNestedIfs() throws {
    let split = try FoldingText.run(
      SplitCases.self,
      """
      input i: int32[]
      input x: float32[2]
      y = StatelessCase(i, x) {Tin: [float32], Tout: [float32], branches: [@a, @b, @c]}
      output y: y
      function a(x: float32[2]) {
        r = Relu(x) {T: float32}
        return r
      }
      function b(x: float32[2]) {
        r = Neg(x) {T: float32}
        return r
      }
      function c(x: float32[2]) {
        r = Abs(x) {T: float32}
        return r
      }
      """)
    #expect(
      split == """
        y/branch = int32(0)
        y/is_branch = Equal(i, y/branch)
        y_1 = StatelessIf(y/is_branch, x, i, @a, @y_from_1)
        return y_1
        a(x, branch_index)
        r = Relu(x)
        return r
        y_from_1(argument_0, branch_index)
        branch = int32(1)
        is_branch = Equal(branch_index, branch)
        case = StatelessIf(is_branch, argument_0, @b, @c)
        return case
        b(x)
        r = Neg(x)
        return r
        c(x)
        r = Abs(x)
        return r
        """)
  }

  @Test func aCaseOfTwoNeedsOneTest() throws {
    let split = try FoldingText.run(
      SplitCases.self,
      """
      input i: int32[]
      input x: float32[2]
      y = Case(i, x) {Tin: [float32], Tout: [float32], branches: [@a, @b]}
      output y: y
      function a(x: float32[2]) {
        r = Relu(x) {T: float32}
        return r
      }
      function b(x: float32[2]) {
        r = Neg(x) {T: float32}
        return r
      }
      """)
    #expect(
      split == """
        y/branch = int32(0)
        y/is_branch = Equal(i, y/branch)
        y_1 = If(y/is_branch, x, @a, @b)
        return y_1
        a(x)
        r = Relu(x)
        return r
        b(x)
        r = Neg(x)
        return r
        """)
  }
}
