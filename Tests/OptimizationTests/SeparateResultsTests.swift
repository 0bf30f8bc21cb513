import Testing

@testable import Optimization

@Suite struct SeparateResultsTests {
  @Test func constantsAndSeveralOutputsOfOneNodeGetNodesOfTheirOwn() throws {
    let separated = try FoldingText.run(
      SeparateResults.self,
      """
      input p: bool[]
      input x: float32[4]
      y = StatelessIf(p, x) {Tcond: bool, Tin: [float32], Tout: [float32, float32, float32], then_branch: @t, else_branch: @e}
      output a: y
      output b: y:1
      output c: y:2
      function t(x: float32[4]) {
        axis = Const {value: int32[](0)}
        s = Split(axis, x) {T: float32, num_split: 2}
        k = Const {value: float32[](1.5)}
        return s, s:1, k
      }
      function e(x: float32[4]) {
        n = Neg(x) {T: float32}
        return x, n, n
      }
      """)
    #expect(
      separated.contains(
        """
        s/result = Identity(s)
        s/result_1 = Identity(s:1)
        k/result = Identity(k)
        return s/result, s/result_1, k/result
        """))
    // An argument, and one output given twice, can be told apart as they are.
    #expect(separated.hasSuffix("n = Neg(x)\nreturn x, n, n"))
  }
}
