import Testing

@testable import Optimization

@Suite struct RecognizeActivationsTests {
  private static let head = """
    input x: float32[None, 4]
    zero = Const {value: float32[](0)}
    six = Const {value: float32[](6)}
    five = Const {value: float32[](5)}
    row = Const {value: float32[1, 1, 1](0)}
    small = Const {value: float32[](0.25)}
    large = Const {value: float32[](2)}

    """

  @Test(
    arguments: [
      ("Maximum(x, zero)", "Relu(x)"), ("Maximum(zero, x)", "Relu(x)"),
      ("ClipByValue(x, zero, six)", "Relu6(x)"),
    ]) func recognizesOneNode(node: String, expected: String) throws
  {
    let result = try rewritten(
      Self.head + "y = \(node) {T: float32}\noutput out: y", by: RecognizeActivations.self)
    #expect(result == "y = \(expected)\n-> y")
  }

  @Test(
    arguments: [
      ("Relu(x)", "Minimum(r, six)"), ("Relu(x)", "Minimum(six, r)"), ("Minimum(x, six)", "Relu(r)"),
      ("Minimum(x, six)", "Maximum(r, zero)"), ("Maximum(x, zero)", "Minimum(r, six)"),
    ]) func recognizesRelu6(first: String, second: String) throws
  {
    let result = try rewritten(
      Self.head + "r = \(first) {T: float32}\ny = \(second) {T: float32}\noutput out: y",
      by: RecognizeActivations.self)
    #expect(result == "y = Relu6(x)\n-> y")
  }

  @Test(arguments: ["Mul(x, small)", "Mul(small, x)"]) func recognizesLeakyRelu(product: String) throws {
    for root in ["Maximum(x, p)", "Maximum(p, x)"] {
      let result = try rewritten(
        Self.head + "p = \(product) {T: float32}\ny = \(root) {T: float32}\noutput out: y",
        by: RecognizeActivations.self)
      #expect(result == "y = LeakyRelu(x) {alpha: 0.25}\n-> y")
    }
  }

  @Test(
    arguments: [
      "y = Maximum(x, row) {T: float32}", "y = Maximum(x, five) {T: float32}",
      "y = ClipByValue(x, zero, five) {T: float32}",
      "p = Mul(x, large) {T: float32}\ny = Maximum(x, p) {T: float32}",
      "p = Mul(x, small) {T: float32}\ny = Maximum(x, p) {T: float32}\noutput other: p",
      "p = Mul(x, small) {T: float32}\ny = Minimum(x, p) {T: float32}",
      "r = Relu(x) {T: float32}\ny = Minimum(r, six) {T: float32}\noutput other: r",
      "r = Relu(x) {T: float32}\ny = Minimum(r, five) {T: float32}",
      "input i: int32[4]\nnone = Const {value: int32[](0)}\ny = Maximum(i, none) {T: int32}",
    ]) func isHeldBack(by tail: String) throws
  {
    let text = Self.head + tail + "\noutput out: y"
    #expect(try rewritten(text, by: RecognizeActivations.self) == rewritten(text))
  }
}
