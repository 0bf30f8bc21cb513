import Compatibility
import GraphIR
import Lowering
import Testing

@testable import Optimization

@Suite struct FuseContractionsTests {
  private static let operands = """
    input x: float32[None, 4, 4, 2]
    w = Const {value: float32[1, 1, 2, 2](1)}
    b = Const {value: float32[2](3, 4)}
    alpha = Const {value: float32[2](0.25, 0.5)}

    """
  private static let convolution =
    operands + #"y = Conv2D(x, w) {T: float32, strides: [1, 2, 2, 1], padding: "SAME"}"# + "\n"
  private static let depthwise =
    """
    input x: float32[None, 4, 4, 2]
    w = Const {value: float32[1, 1, 2, 1](1)}
    b = Const {value: float32[2](3, 4)}
    alpha = Const {value: float32[2](0.25, 0.5)}
    y = DepthwiseConv2dNative(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}

    """
  private static let product = """
    input x: float32[None, 2]
    w = Const {value: float32[2, 2](1)}
    b = Const {value: float32[2](3, 4)}
    alpha = Const {value: float32[2](0.25, 0.5)}
    y = MatMul(x, w) {T: float32, transpose_b: true}

    """
  private static let biased = "a = BiasAdd(y, b) {T: float32}\n"

  /// The last lines of the result, without constants.
  private func result(_ text: String, release: Release = Release(4, 22, 0)) throws -> String {
    try rewritten(text, by: FuseContractions.self, release: release).split(separator: "\n")
      .filter { !$0.contains("= [") }.joined(separator: "\n")
  }

  private func isHeldBack(_ text: String, release: Release = Release(4, 22, 0)) throws -> Bool {
    try rewritten(text, by: FuseContractions.self, release: release) == rewritten(text)
  }

  // MARK: What is fused

  @Test func fusesABias() throws {
    #expect(
      try result(Self.convolution + Self.biased + "output out: a") == """
        a = _FusedConv2D(x, w, b) {TArgs: [float32], data_format: NHWC, dilations: [1, 1, 1, 1], \
        fused_ops: [BiasAdd], num_args: 1, padding: SAME, strides: [1, 2, 2, 1]}
        -> a
        """)
    #expect(
      try result(Self.depthwise + Self.biased + "output out: a") == """
        a = FusedDepthwiseConv2dNative(x, w, b) {data_format: NHWC, dilations: [1, 1, 1, 1], \
        fused_ops: [BiasAdd], num_args: 1, padding: SAME, strides: [1, 1, 1, 1]}
        -> a
        """)
    #expect(
      try result(Self.product + Self.biased + "output out: a") == """
        a = _FusedMatMul(x, w, b) {fused_ops: [BiasAdd], num_args: 1, transpose_a: false, transpose_b: true}
        -> a
        """)
  }

  @Test(arguments: ["Relu", "Relu6", "Elu", "Sigmoid"]) func fusesActivations(op: String) throws {
    for contraction in [Self.convolution, Self.depthwise, Self.product] {
      let biased = try result(contraction + Self.biased + "r = \(op)(a) {T: float32}\noutput out: r")
      #expect(biased.hasPrefix("r = ") && biased.contains("(x, w, b) {"))
      #expect(biased.contains("fused_ops: [BiasAdd, \(op)], num_args: 1"))
      // The runtime takes the second entry for the activation.
      let plain = try result(contraction + "r = \(op)(y) {T: float32}\noutput out: r")
      #expect(plain.hasPrefix("r = ") && plain.contains("(x, w) {"))
      #expect(plain.contains("fused_ops: [NoOp, \(op)], num_args: 0"))
    }
  }

  @Test func fusesLeakyRelu() throws {
    let tail = Self.biased + "r = LeakyRelu(a) {T: float32, alpha: 0.5}\noutput out: r"
    for contraction in [Self.convolution, Self.product] {
      let fused = try result(contraction + tail)
      #expect(fused.contains("fused_ops: [BiasAdd, LeakyRelu], leakyrelu_alpha: 0.5, num_args: 1"))
    }
    // The executor never reads the slope.
    #expect(try result(Self.depthwise + tail).contains("r = LeakyRelu(a) {alpha: 0.5}"))
  }

  @Test func fusesPrelu() throws {
    for contraction in [Self.convolution, Self.depthwise, Self.product] {
      let biased = try result(contraction + Self.biased + "r = Prelu(a, alpha) {T: float32}\noutput out: r")
      #expect(biased.contains("(x, w, b, alpha) {"))
      #expect(biased.contains("fused_ops: [BiasAdd, Prelu], num_args: 2"))
      let plain = try rewritten(
        contraction + "r = Prelu(y, alpha) {T: float32}\noutput out: r", by: FuseContractions.self)
      #expect(plain.contains("y/bias = [2](0.0, 0.0)\n"))
      #expect(plain.contains("(x, w, y/bias, alpha) {"))
    }
  }

  @Test func fusesExplicitPadding() throws {
    let text =
      Self.operands + """
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 2, 3, 4, 0, 0]}
        a = BiasAdd(y, b) {T: float32}
        output out: a
        """
    #expect(try result(text).contains("explicit_paddings: [0, 0, 1, 2, 3, 4, 0, 0]"))
  }

  @Test func keepsWhereTheNodeComesFrom() throws {
    let model = try optimized(
      Self.convolution + Self.biased + "r = Relu(a) {T: float32}\noutput out: r", by: [FuseContractions.self],
      release: Release(4, 22, 0))
    let graph = model.module.main
    let fused = try #require(graph.nodeIDs.first { model.module.context.name(of: $0, in: graph) == "r" })
    // The convolution is the fifth node of the text.
    #expect(model.provenance[0][Int(fused.index)].node == NodeID(4))
  }

  // MARK: What is not

  @Test(
    arguments: [
      "output out: a\noutput other: y",
      "r = Relu(y) {T: float32}\noutput out: a\noutput other: r",
      "p = Print(x) {T: float32, U: []}\nc = BiasAdd(y, b, ^p) {T: float32}\noutput out: c",
    ]) func leavesAContractionThatIsReadTwiceOrOrdered(tail: String) throws
  {
    let text = Self.convolution + (tail.contains("Print") ? "" : Self.biased) + tail
    #expect(try isHeldBack(text))
  }

  /// The official converter gives the activated value for both.
  @Test func leavesTheActivationOfABiasThatIsRead() throws {
    for contraction in [Self.convolution, Self.depthwise, Self.product] {
      let fused = try result(
        contraction + Self.biased + "r = Relu(a) {T: float32}\noutput out: r\noutput other: a")
      #expect(fused.contains("fused_ops: [BiasAdd], num_args: 1"))
      #expect(fused.hasSuffix("r = Relu(a)\n-> r, a"))
    }
  }

  @Test(arguments: ["Tanh", "Softplus", "Selu"]) func leavesOtherActivations(op: String) throws {
    let fused = try result(Self.product + Self.biased + "r = \(op)(a) {T: float32}\noutput out: r")
    #expect(fused.contains("fused_ops: [BiasAdd], num_args: 1"))
    #expect(fused.hasSuffix("r = \(op)(a)\n-> r"))
  }

  @Test func leavesASecondActivation() throws {
    let fused = try result(
      Self.product + Self.biased + "r = Relu(a) {T: float32}\ns = Sigmoid(r) {T: float32}\noutput out: s")
    #expect(fused.hasSuffix("s = Sigmoid(r)\n-> s"))
  }

  @Test func leavesABiasOfAnotherRank() throws {
    let text = """
      input x: float32[None, 2]
      input b: float32[None, 2]
      w = Const {value: float32[2, 2](1)}
      y = MatMul(x, w) {T: float32}
      a = BiasAdd(y, b) {T: float32}
      output out: a
      """
    #expect(try isHeldBack(text))
  }

  @Test func leavesSums() throws {
    #expect(try isHeldBack(Self.product + "a = AddV2(y, x) {T: float32}\noutput out: a"))
  }

  @Test func leavesChannelsFirst() throws {
    #expect(
      try isHeldBack(
        Self.convolution.replacing(#""SAME""#, with: #""SAME", data_format: "NCHW""#)
          + #"a = BiasAdd(y, b) {T: float32, data_format: "NCHW"}"# + "\noutput out: a"))
    #expect(
      try isHeldBack(
        Self.convolution + #"a = BiasAdd(y, b) {T: float32, data_format: "NCHW"}"# + "\noutput out: a"))
  }

  @Test func leavesOtherTypes() throws {
    #expect(
      try isHeldBack(
        """
        input x: int32[None, 2]
        w = Const {value: int32[2, 2](1)}
        b = Const {value: int32[2](3, 4)}
        y = MatMul(x, w) {T: int32}
        a = BiasAdd(y, b) {T: int32}
        output out: a
        """))
  }

  @Test(
    arguments: [
      ("Sigmoid", Release(3, 4, 0), Release(3, 5, 0)), ("Elu", Release(3, 8, 0), Release(3, 9, 0)),
      ("LeakyRelu", Release(3, 18, 0), Release(3, 19, 0)),
    ]) func waitsForTheRelease(op: String, before: Release, since: Release) throws
  {
    let text = Self.product + Self.biased + "r = \(op)(a) {T: float32}\noutput out: r"
    #expect(try result(text, release: before).contains("r = \(op)(a)"))
    #expect(try result(text, release: since).contains("fused_ops: [BiasAdd, \(op)]"))
  }

  @Test func waitsForTheFusedOps() throws {
    #expect(try isHeldBack(Self.product + Self.biased + "output out: a", release: Release(1, 3, 2)))
    #expect(try isHeldBack(Self.depthwise + Self.biased + "output out: a", release: Release(1, 3, 2)))
    #expect(try isHeldBack(Self.convolution + Self.biased + "output out: a", release: Release(1, 2, 8)))
    let padded = Self.depthwise.replacing(
      #""SAME""#, with: #""EXPLICIT", explicit_paddings: [0, 0, 1, 2, 3, 4, 0, 0]"#)
    #expect(try isHeldBack(padded + Self.biased + "output out: a", release: Release(2, 7, 0)))
    #expect(try !isHeldBack(padded + Self.biased + "output out: a", release: Release(2, 8, 0)))
  }

  @Test(arguments: ["float32[2, 2](1, 2)", "float32[4, 4, 1](1)"]) func leavesStretchedSlopes(value: String) throws {
    let text =
      Self.convolution.replacing("float32[2](0.25, 0.5)", with: value) + Self.biased
      + "r = Prelu(a, alpha) {T: float32}\noutput out: r"
    #expect(try result(text).hasSuffix("r = Prelu(a, alpha)\n-> r"))
  }
}
