import Testing

@testable import Optimization

@Suite struct NormalizeBiasTests {
  private static let convolution = """
    input x: float32[None, 4, 4, 1]
    input v: float32[2]
    input s: float32[]
    w = Const {value: float32[1, 1, 1, 2](1, 2)}
    b = Const {value: float32[2](3, 4)}
    y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}

    """

  @Test(
    arguments: [
      ("AddV2(y, b)", "b"), ("AddV2(b, y)", "b"), ("Add(y, b)", "b"), ("Add(b, y)", "b"), ("AddV2(y, v)", "v"),
      ("AddV2(v, y)", "v"), ("BiasAddV1(y, b)", "b"),
    ]) func writesAdditionsAsBiases(addition: String, bias: String) throws
  {
    let result = try rewritten(Self.convolution + "a = \(addition) {T: float32}\noutput out: a", by: NormalizeBias.self)
    #expect(result.hasSuffix("a = BiasAdd(y, \(bias)) {data_format: NHWC}\n-> a"))
  }

  @Test(
    arguments: [
      ("float32[1, 1, 2](3, 4)", "[2](3.0, 4.0)"), ("float32[](5)", "[2](5.0, 5.0)"),
      ("float32[1, 1, 1, 1](5)", "[2](5.0, 5.0)"),
    ]) func makesVectorsOfConstants(value: String, expected: String) throws
  {
    let result = try rewritten(
      Self.convolution + "k = Const {value: \(value)}\na = AddV2(k, y) {T: float32}\noutput out: a",
      by: NormalizeBias.self)
    #expect(result.hasSuffix("k_1 = \(expected)\na = BiasAdd(y, k_1) {data_format: NHWC}\n-> a"))
  }

  @Test(arguments: ["float32[2](0)", "float32[](0)", "float32[1, 2](0)"]) func dropsZeros(value: String) throws {
    for addition in ["AddV2(k, y)", "AddV2(y, k)", "Add(y, k)"] {
      let result = try rewritten(
        Self.convolution + "k = Const {value: \(value)}\na = \(addition) {T: float32}\noutput out: a",
        by: NormalizeBias.self)
      #expect(result.hasSuffix("a = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}\n-> a"))
    }
  }

  /// The convolution has a name of its own to keep.
  @Test func dropsZerosBesideAnotherReader() throws {
    let result = try rewritten(
      Self.convolution + """
        k = Const {value: float32[2](0)}
        a = BiasAdd(y, k) {T: float32}
        r = Relu(a) {T: float32}
        output out: r
        output other: y
        """, by: NormalizeBias.self)
    #expect(
      result.hasSuffix(
        "y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}\nr = Relu(y)\n-> r, y"))
  }

  @Test(
    arguments: [
      // A residual, of the same shape or stretched.
      "input z: float32[None, 4, 4, 2]\na = AddV2(y, z) {T: float32}",
      "input z: float32[None, None]\na = AddV2(y, z) {T: float32}",
      "z = Const {value: float32[4, 2](1, 2, 3)}\na = AddV2(y, z) {T: float32}",
      "input z: float32[None]\na = AddV2(y, z) {T: float32}",
      "input z: float32[1]\na = AddV2(y, z) {T: float32}",
      "z = Const {value: float32[1, 1, 1, 1, 2](3, 4)}\na = AddV2(y, z) {T: float32}",
      // A scalar that is not constant.
      "a = AddV2(y, s) {T: float32}",
      // Nothing to do.
      "a = BiasAdd(y, b) {T: float32}",
    ]) func isHeldBack(by addition: String) throws
  {
    let text = Self.convolution + addition + "\noutput out: a"
    #expect(try rewritten(text, by: NormalizeBias.self) == rewritten(text))
  }

  @Test(
    arguments: [
      "a = AddV2(y, b) {T: float32}", "a = BiasAdd(y, zero) {T: float32}",
      #"a = BiasAdd(y, zero) {T: float32, data_format: "NCHW"}"#,
    ]) func leavesChannelsFirst(addition: String) throws
  {
    let text = """
      input x: float32[None, 1, 2, 2]
      w = Const {value: float32[1, 1, 1, 2](1, 2)}
      b = Const {value: float32[2](3, 4)}
      zero = Const {value: float32[2](0)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
      \(addition)
      output out: a
      """
    #expect(try rewritten(text, by: NormalizeBias.self) == rewritten(text))
  }

  @Test func leavesTheSumOfTwoProducts() throws {
    let text = """
      input x: float32[None, 3]
      w = Const {value: float32[3, 2](1)}
      p = MatMul(x, w) {T: float32}
      q = MatMul(x, w) {T: float32}
      a = AddV2(p, q) {T: float32}
      output out: a
      """
    #expect(try rewritten(text, by: NormalizeBias.self) == rewritten(text))
  }
}
