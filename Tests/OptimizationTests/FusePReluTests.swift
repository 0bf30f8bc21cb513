import Compatibility
import Testing

@testable import Optimization

@Suite struct FusePReluTests {
  private static let head = """
    input x: float32[None, 4, 4, 2]
    zero = Const {value: float32[](0)}
    alpha = Const {value: float32[1, 1, 2](0.25, 0.5)}
    minus = Const {value: float32[1, 1, 2](-0.25, -0.5)}
    one = Const {value: float32[1, 1, 1](0.25)}
    r = Relu(x) {T: float32}
    n = Neg(x) {T: float32}
    q = Relu(n) {T: float32}
    m = Minimum(x, zero) {T: float32}
    negated = Neg(alpha) {T: float32}

    """

  @Test(
    arguments: [
      // Keras 2 and 3, the negative alpha folded or not.
      "p = Mul(minus, q) {T: float32}\ny = AddV2(r, p) {T: float32}",
      "p = Mul(q, minus) {T: float32}\ny = AddV2(p, r) {T: float32}",
      "p = Mul(negated, q) {T: float32}\ny = AddV2(r, p) {T: float32}",
      "p = Mul(alpha, q) {T: float32}\nt = Neg(p) {T: float32}\ny = Add(t, r) {T: float32}",
      "p = Mul(alpha, q) {T: float32}\ny = Sub(r, p) {T: float32}",
      "t = Neg(q) {T: float32}\np = Mul(alpha, t) {T: float32}\ny = AddV2(r, p) {T: float32}",
      "p = Mul(alpha, m) {T: float32}\ny = AddV2(r, p) {T: float32}",
      "p = Mul(minus, m) {T: float32}\ny = Sub(r, p) {T: float32}",
      // A selection by the sign.
      "t = Greater(x, zero) {T: float32}\np = Mul(alpha, x) {T: float32}\ny = SelectV2(t, x, p) {T: float32}",
      "t = GreaterEqual(x, zero) {T: float32}\np = Mul(x, alpha) {T: float32}\ny = SelectV2(t, x, p) {T: float32}",
      "t = Less(x, zero) {T: float32}\np = Mul(alpha, x) {T: float32}\ny = SelectV2(t, p, x) {T: float32}",
    ]) func fuses(_ tail: String) throws
  {
    let result = try rewritten(Self.head + tail + "\noutput out: y", by: FusePRelu.self)
    let name = tail.contains("minus") ? "minus" : "alpha"
    #expect(result == "\(name)_1 = [2](0.25, 0.5)\ny = Prelu(x, \(name)_1)\n-> y")
  }

  @Test func writesOneSlopeAsLeakyRelu() throws {
    let result = try rewritten(
      Self.head + "p = Mul(one, m) {T: float32}\ny = AddV2(r, p) {T: float32}\noutput out: y", by: FusePRelu.self)
    #expect(result == "y = LeakyRelu(x) {alpha: 0.25}\n-> y")
  }

  @Test func leavesASharedConstantAsItIs() throws {
    let result = try rewritten(
      Self.head + """
        p = Mul(minus, q) {T: float32}
        y = AddV2(r, p) {T: float32}
        z = Mul(x, minus) {T: float32}
        output out: y
        output other: z
        """, by: FusePRelu.self)
    #expect(
      result == """
        minus = [1, 1, 2](-0.25, -0.5)
        minus_1 = [2](0.25, 0.5)
        y = Prelu(x, minus_1)
        z = Mul(x, minus)
        -> y, z
        """)
  }

  @Test(
    arguments: [
      // Parts that something else reads.
      "p = Mul(minus, q) {T: float32}\ny = AddV2(r, p) {T: float32}\noutput other: r",
      "p = Mul(minus, q) {T: float32}\ny = AddV2(r, p) {T: float32}\noutput other: q",
      "p = Mul(minus, q) {T: float32}\ny = AddV2(r, p) {T: float32}\noutput other: p",
      // Another input.
      "input z: float32[None, 4, 4, 2]\nr2 = Relu(z) {T: float32}\np = Mul(minus, q) {T: float32}\ny = AddV2(r2, p) {T: float32}",
      // Subtracted the other way round.
      "p = Mul(minus, q) {T: float32}\ny = Sub(p, r) {T: float32}",
      // No constant.
      "y = AddV2(r, q) {T: float32}",
      "t = Mul(x, q) {T: float32}\ny = AddV2(r, t) {T: float32}",
      // A slope for each row, which is stretched over the channels.
      "rows = Const {value: float32[4, 1](1, 2, 3, 4)}\np = Mul(rows, q) {T: float32}\ny = AddV2(r, p) {T: float32}",
      "deep = Const {value: float32[1, 1, 1, 1, 2](1, 2)}\np = Mul(deep, q) {T: float32}\ny = AddV2(r, p) {T: float32}",
      // Another limit.
      "t = Greater(x, one) {T: float32}\np = Mul(alpha, x) {T: float32}\ny = SelectV2(t, x, p) {T: float32}",
      "t = Greater(x, zero) {T: float32}\np = Mul(alpha, x) {T: float32}\ny = SelectV2(t, p, x) {T: float32}",
    ]) func isHeldBack(by tail: String) throws
  {
    let text = Self.head + tail + "\noutput out: y"
    #expect(try rewritten(text, by: FusePRelu.self) == rewritten(text))
  }

  @Test func needsTheOp() throws {
    let text = Self.head + "p = Mul(alpha, m) {T: float32}\ny = AddV2(r, p) {T: float32}\noutput out: y"
    #expect(try rewritten(text, by: FusePRelu.self, release: Release(1, 3, 1)) == rewritten(text))
    #expect(try rewritten(text, by: FusePRelu.self, release: Release(1, 3, 2)) != rewritten(text))
  }

  @Test func needsToKnowTheChannels() throws {
    let text = """
      input x: float32[None, 4, 4, None]
      alpha = Const {value: float32[1, 1, 2](0.25, 0.5)}
      r = Relu(x) {T: float32}
      n = Neg(x) {T: float32}
      q = Relu(n) {T: float32}
      p = Mul(alpha, q) {T: float32}
      y = Sub(r, p) {T: float32}
      output out: y
      """
    #expect(try rewritten(text, by: FusePRelu.self) == rewritten(text))
  }
}
