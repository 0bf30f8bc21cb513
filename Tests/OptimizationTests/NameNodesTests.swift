import Testing

@testable import Optimization

@Suite struct NameNodesTests {
  private func name(_ text: String) throws -> String { try FoldingText.run(NameNodes.self, text) }

  @Test func eachKeyHasANodeOfItsOwn() throws {
    let named = try name(
      """
      input x: float32[4]
      axis = Const {value: int32[](0)}
      s = Split(axis, x) {T: float32, num_split: 2}
      k = Const {value: float32[](1.5)}
      y = Relu(x) {T: float32}
      output a: s
      output b: s:1
      output c: y
      output d: y
      output e: x
      output f: k
      """)
    #expect(
      named == """
        axis = int32(0)
        s = Split(axis, x)
        k = float32(1.5)
        y = Relu(x)
        s_1 = Identity(s)
        s_1_1 = Identity(s:1)
        y_1 = Identity(y)
        y_2 = Identity(y)
        x_1 = Identity(x)
        k_1 = Identity(k)
        return s_1, s_1_1, y_1, y_2, x_1, k_1
        """)
  }

  @Test func namesThatTheRuntimeCannotTakeApartAreChanged() {
    #expect(NameNodes.legalName("a:b") == "a_b")
    #expect(NameNodes.legalName("^a") == "_a")
    #expect(NameNodes.legalName("constructor") == "constructor_")
    #expect(NameNodes.legalName("__proto__") == "__proto___")
    #expect(NameNodes.legalName("scope/constructor") == "scope/constructor")
    #expect(NameNodes.legalName("ümlaut/日本") == "ümlaut/日本")
  }

  /// There is one map of weights for all graphs.
  @Test func constantsOfFunctionsHaveTheFunctionsName() throws {
    let named = try name(
      """
      input p: bool[]
      c = Const {value: float32[](1.0)}
      y = StatelessIf(p) {Tcond: bool, Tin: [], Tout: [float32], then_branch: @t, else_branch: @e}
      z = Add(y, c) {T: float32}
      output z: z
      function t() {
        c = Const {value: float32[](2.0)}
        r = Identity(c) {T: float32}
        return r
      }
      function e() {
        c = Const {value: float32[](3.0)}
        r = Identity(c) {T: float32}
        return r
      }
      """)
    #expect(named.contains("\nt/c = float32(2.0)\n"))
    #expect(named.contains("\ne/c = float32(3.0)\n"))
    #expect(named.hasPrefix("c = float32(1.0)\n"))
  }
}
