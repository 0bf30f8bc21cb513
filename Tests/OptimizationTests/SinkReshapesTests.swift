import Testing

@testable import Optimization

@Suite struct SinkReshapesTests {
  private static let convolution = """
    input x: float32[None, 1, 6, 1]
    w = Const {value: float32[1, 1, 1, 2](1, 2)}
    b = Const {value: float32[2](3, 4)}
    y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
    s = Squeeze(y) {T: float32, squeeze_dims: [-3]}

    """

  /// As Keras writes a convolution in one dimension.
  @Test func movesBiasAndActivation() throws {
    let result = try rewritten(
      Self.convolution + "a = BiasAdd(s, b) {T: float32}\nr = Relu(a) {T: float32}\noutput out: r",
      by: SinkReshapes.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](1.0, 2.0)
        b = [2](3.0, 4.0)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        s = BiasAdd(y, b)
        a = Relu(s)
        r = Squeeze(a) {squeeze_dims: [-3]}
        -> r
        """)
    let fused = try rewritten(
      Self.convolution + "a = BiasAdd(s, b) {T: float32}\nr = Relu(a) {T: float32}\noutput out: r",
      by: SinkReshapes.self, FuseContractions.self)
    #expect(fused.contains("a = _FusedConv2D(x, w, b)"))
    #expect(fused.hasSuffix("r = Squeeze(a) {squeeze_dims: [-3]}\n-> r"))
  }

  /// As Keras writes a dense layer on sequences.
  @Test func movesABiasOverAReshape() throws {
    let result = try rewritten(
      """
      input x: float32[6, 3]
      w = Const {value: float32[3, 2](1)}
      b = Const {value: float32[2](3, 4)}
      shape = Const {value: int32[3](2, 3, 2)}
      y = MatMul(x, w) {T: float32}
      s = Reshape(y, shape) {T: float32, Tshape: int32}
      a = AddV2(b, s) {T: float32}
      output out: a
      """, by: SinkReshapes.self)
    #expect(result.hasSuffix("y = MatMul(x, w)\ns = AddV2(b, y)\na = Reshape(s, shape)\n-> a"))
  }

  @Test func movesABiasOverTheEndOfADilation() throws {
    let result = try rewritten(
      """
      input x: float32[4, 3, 3, 1]
      w = Const {value: float32[1, 1, 1, 2](1)}
      b = Const {value: float32[2](3, 4)}
      block = Const {value: int32[2](2, 2)}
      crops = Const {value: int32[2, 2](0)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "VALID"}
      s = BatchToSpaceND(y, block, crops) {T: float32, Tblock_shape: int32, Tcrops: int32}
      a = BiasAdd(s, b) {T: float32}
      output out: a
      """, by: SinkReshapes.self)
    #expect(result.contains("s = BiasAdd(y, b)\na = BatchToSpaceND(s, block, crops)"))
  }

  @Test(
    arguments: [
      // Read twice.
      "a = BiasAdd(s, b) {T: float32}\noutput out: a\noutput other: s",
      "a = BiasAdd(s, b) {T: float32}\noutput out: a\noutput other: y",
      // A residual, a value for each place.
      "z = Const {value: float32[6, 2](1)}\na = AddV2(s, z) {T: float32}\noutput out: a",
      "a = AddV2(s, s) {T: float32}\noutput out: a",
      // An order to keep.
      "p = Print(x) {T: float32, U: []}\na = BiasAdd(s, b, ^p) {T: float32}\noutput out: a",
      // Done to the whole, not to channels.
      "a = Softmax(s) {T: float32}\noutput out: a",
    ]) func isHeldBack(by tail: String) throws
  {
    let text = Self.convolution + tail
    #expect(try rewritten(text, by: SinkReshapes.self) == rewritten(text))
  }

  @Test(arguments: ["3, 4", "3, 2, 2, 1", "12"]) func leavesReshapesOfChannels(shape: String) throws {
    let count = shape.split(separator: ",").count
    let text = """
      input x: float32[6, 3]
      w = Const {value: float32[3, 2](1)}
      b = Const {value: float32[1](3)}
      shape = Const {value: int32[\(count)](\(shape))}
      y = MatMul(x, w) {T: float32}
      s = Reshape(y, shape) {T: float32, Tshape: int32}
      a = AddV2(s, b) {T: float32}
      output out: a
      """
    #expect(try rewritten(text, by: SinkReshapes.self) == rewritten(text))
  }

  @Test func leavesReshapesOfOtherNodes() throws {
    let text = """
      input x: float32[None, 1, 6, 2]
      b = Const {value: float32[2](3, 4)}
      s = Squeeze(x) {T: float32, squeeze_dims: [1]}
      a = BiasAdd(s, b) {T: float32}
      output out: a
      """
    #expect(try rewritten(text, by: SinkReshapes.self) == rewritten(text))
  }
}
