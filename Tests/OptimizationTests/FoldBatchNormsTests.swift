import Compatibility
import GraphIR
import Lowering
import Testing

@testable import Optimization

@Suite struct FoldBatchNormsTests {
  private static let statistics = """
    gamma = Const {value: float32[2](2, 3)}
    beta = Const {value: float32[2](1, -1)}
    mean = Const {value: float32[2](0.5, 1)}
    variance = Const {value: float32[2](3, 8)}

    """
  private static let convolution = """
    input x: float32[None, 4, 4, 1]
    w = Const {value: float32[1, 1, 1, 2](1, 2)}
    y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}

    """ + statistics
  private static let norm =
    "FusedBatchNormV3(y, gamma, beta, mean, variance) {T: float32, U: float32, epsilon: 1.0, is_training: false}"

  /// Whether the pass changes nothing but what nothing needs.
  private func isHeldBack(_ text: String) throws -> Bool {
    try rewritten(text, by: FoldBatchNorms.self) == rewritten(text)
  }

  // MARK: One op

  @Test(arguments: ["FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3"])
  func foldsInferenceNormalization(op: String) throws {
    let norm = Self.norm.replacing("FusedBatchNormV3", with: op)
    let result = try rewritten(Self.convolution + "n = \(norm)\noutput out: n", by: FoldBatchNorms.self)
    // gamma / sqrt(variance + 1) is 1 and 1.
    #expect(
      result == """
        w = [1, 1, 1, 2](1.0, 2.0)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2](0.5, -2.0)
        n = BiasAdd(y, y/bias) {data_format: NHWC}
        -> n
        """)
  }

  @Test func foldsTheBiasBefore() throws {
    let result = try rewritten(
      Self.convolution + """
        b = Const {value: float32[2](1, 10)}
        yb = BiasAdd(y, b) {T: float32}
        n = FusedBatchNormV3(yb, gamma, beta, mean, variance) {T: float32, U: float32, epsilon: 0.0, is_training: false}
        output out: n
        """, by: FoldBatchNorms.self)
    // Factors 2 / sqrt(3) and 3 / sqrt(8).
    #expect(
      result == """
        w = [1, 1, 1, 2](1.1547005, 2.1213202)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2](1.5773503, 8.545941)
        n = BiasAdd(y, y/bias) {data_format: NHWC}
        -> n
        """)
  }

  @Test func foldsGlobalNormalization() throws {
    let result = try rewritten(
      Self.convolution + """
        n = BatchNormWithGlobalNormalization(y, mean, variance, beta, gamma) {T: float32, variance_epsilon: 1.0, scale_after_normalization: false}
        output out: n
        """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](0.5, 0.6666667)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2](0.75, -1.3333334)
        n = BiasAdd(y, y/bias) {data_format: NHWC}
        -> n
        """)
  }

  @Test func foldsTwoNormalizationsBehindOneAnother() throws {
    let result = try rewritten(
      Self.convolution + """
        n = \(Self.norm)
        m = \(Self.norm.replacing("(y,", with: "(n,"))
        output out: m
        """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](1.0, 2.0)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2](1.0, -4.0)
        m = BiasAdd(y, y/bias) {data_format: NHWC}
        -> m
        """)
  }

  // MARK: Primitives

  @Test(
    arguments: [
      ("Mul(y, k)", "Mul(k, y)", "(2.0, 6.0)"),
      ("RealDiv(y, k)", "Mul(y, inverse)", "(0.5, 0.6666667)"),
    ])
  func foldsFactors(one: String, other: String, weights: String) throws {
    for step in [one, other] {
      let result = try rewritten(
        Self.convolution + """
          k = Const {value: float32[2](2, 3)}
          inverse = Const {value: float32[1, 1, 2](0.5, 0.33333334)}
          m = \(step) {T: float32}
          output out: m
          """, by: FoldBatchNorms.self)
      #expect(
        result == """
          w = [1, 1, 1, 2]\(weights)
          m = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
          -> m
          """)
    }
  }

  @Test func foldsSubtractionFromAConstant() throws {
    let result = try rewritten(
      Self.convolution + """
        k = Const {value: float32[2](2, 3)}
        s = Sub(k, y) {T: float32}
        t = Add(s, k) {T: float32}
        output out: t
        """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](-1.0, -2.0)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2](4.0, 6.0)
        t = BiasAdd(y, y/bias) {data_format: NHWC}
        -> t
        """)
  }

  @Test func foldsScalars() throws {
    let result = try rewritten(
      Self.convolution + """
        k = Const {value: float32[](2)}
        s = Mul(y, k) {T: float32}
        t = AddV2(k, s) {T: float32}
        output out: t
        """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](2.0, 4.0)
        y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2](2.0, 2.0)
        t = BiasAdd(y, y/bias) {data_format: NHWC}
        -> t
        """)
  }

  // MARK: Contractions

  @Test func scalesEachPairOfADepthwiseConvolution() throws {
    let result = try rewritten(
      """
      input x: float32[None, 4, 4, 2]
      w = Const {value: float32[1, 1, 2, 2](1, 2, 3, 4)}
      y = DepthwiseConv2dNative(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      k = Const {value: float32[4](1, 10, 100, 1000)}
      m = Mul(y, k) {T: float32}
      output out: m
      """, by: FoldBatchNorms.self)
    #expect(result.contains("w = [1, 1, 2, 2](1.0, 20.0, 300.0, 4000.0)\n"))
  }

  @Test(arguments: [false, true]) func scalesColumnsOrRowsOfAMatrix(isTransposed: Bool) throws {
    let shape = isTransposed ? "2, 3" : "3, 2"
    let result = try rewritten(
      """
      input x: float32[None, 3]
      w = Const {value: float32[\(shape)](1, 2, 3, 4, 5, 6)}
      y = MatMul(x, w) {T: float32, transpose_b: \(isTransposed)}
      k = Const {value: float32[1, 2](1, 10)}
      m = Mul(y, k) {T: float32}
      output out: m
      """, by: FoldBatchNorms.self)
    let weights = isTransposed ? "1.0, 2.0, 3.0, 40.0, 50.0, 60.0" : "1.0, 20.0, 3.0, 40.0, 5.0, 60.0"
    #expect(result.contains("w = [\(shape)](\(weights))\n"))
  }

  @Test func scalesTheThirdAxisOfATransposedConvolution() throws {
    let result = try rewritten(
      """
      input x: float32[1, 4, 4, 3]
      size = Const {value: int32[4](1, 4, 4, 2)}
      w = Const {value: float32[1, 1, 2, 3](1, 2, 3, 4, 5, 6)}
      y = Conv2DBackpropInput(size, w, x) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      k = Const {value: float32[2](1, 10)}
      m = Mul(y, k) {T: float32}
      output out: m
      """, by: FoldBatchNorms.self)
    #expect(result.contains("w = [1, 1, 2, 3](1.0, 2.0, 3.0, 40.0, 50.0, 60.0)\n"))
  }

  @Test func scalesLargeWeightsWhenTheyAreRead() throws {
    let model = try optimized(
      """
      input x: float32[None, 200]
      w = Const {value: float32[200, 100](1)}
      y = MatMul(x, w) {T: float32}
      k = Const {value: float32[](3)}
      m = Mul(y, k) {T: float32}
      output out: m
      """, by: [FoldBatchNorms.self], release: Release(4, 22, 0))
    let graph = model.module.main
    #expect(graph.nodes.count == 3)
    let context = model.module.context
    let weights = try #require(
      graph.nodeIDs.first { context.name(of: $0, in: graph) == "w" }
        .flatMap { context.attribute("value", of: $0, in: graph)?.asTensor })
    guard case .expression(let expression) = context[weights].storage,
      case .scaled(_, let factors, let innerCount) = expression
    else {
      Issue.record("not an expression")
      return
    }
    #expect(factors == Array(repeating: 3, count: 100))
    #expect(innerCount == 1)
  }

  @Test func handlesChannelsFirst() throws {
    let result = try rewritten(
      """
      input x: float32[None, 1, 4, 4]
      w = Const {value: float32[1, 1, 1, 2](1, 2)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW"}
      \(Self.statistics)
      n = FusedBatchNormV3(y, gamma, beta, mean, variance) {T: float32, epsilon: 1.0, is_training: false, data_format: "NCHW"}
      output out: n
      """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](1.0, 2.0)
        y = Conv2D(x, w) {data_format: NCHW, padding: SAME, strides: [1, 1, 1, 1]}
        y/bias = [2, 1, 1](0.5, -2.0)
        n = AddV2(y, y/bias)
        -> n
        """)
  }

  // MARK: Shared parts

  @Test func leavesSharedWeightsAlone() throws {
    let result = try rewritten(
      Self.convolution + """
        k = Const {value: float32[2](2, 3)}
        m = Mul(y, k) {T: float32}
        other = Conv2D(x, w) {T: float32, strides: [2, 2, 2, 2], padding: "SAME"}
        output out: m
        output other: other
        """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](1.0, 2.0)
        w_1 = [1, 1, 1, 2](2.0, 6.0)
        m = Conv2D(x, w_1) {padding: SAME, strides: [1, 1, 1, 1]}
        other = Conv2D(x, w) {padding: SAME, strides: [2, 2, 2, 2]}
        -> m, other
        """)
  }

  @Test(
    arguments: [
      // Another reader of the convolution: the official converter gives it scaled weights.
      "n = \(norm)\nr = Relu(y) {T: float32}\noutput out: n\noutput other: r",
      "n = \(norm)\nm = \(norm)\noutput out: n\noutput other: m",
      // The convolution is an output itself.
      "n = \(norm)\noutput out: n\noutput other: y",
      // Statistics that are read.
      "n = \(norm)\noutput out: n\noutput mean: n:1",
      // Training, also where the attribute is absent.
      "n = \(norm.replacing("false", with: "true"))\noutput out: n",
      "n = \(norm.replacing(", is_training: false", with: ""))\noutput out: n",
      // Another layout than the convolution's.
      "n = \(norm.replacing("U: float32", with: #"data_format: "NCHW""#))\noutput out: n",
      // An order to keep.
      "p = Print(x) {T: float32, U: []}\nn = \(norm.replacing("variance)", with: "variance, ^p)"))\noutput out: n",
      // Not one value for each channel.
      "k = Const {value: float32[4, 1](2, 3)}\nm = Mul(y, k) {T: float32}\noutput out: m",
      "k = Const {value: float32[1, 1, 1, 1, 2](2, 3)}\nm = Mul(y, k) {T: float32}\noutput out: m",
      "m = Mul(y, y) {T: float32}\noutput out: m",
      "m = AddV2(y, x) {T: float32}\noutput out: m",
      "m = RealDiv(gamma, y) {T: float32}\noutput out: m",
      // No finite factor.
      "k = Const {value: float32[2](0, 1)}\nm = RealDiv(y, k) {T: float32}\noutput out: m",
      "n = \(norm.replacing("1.0", with: "-4.0"))\noutput out: n",
      // One bias is as it should be.
      "m = AddV2(y, beta) {T: float32}\noutput out: m",
    ]) func isHeldBack(by tail: String) throws
  {
    #expect(try isHeldBack(Self.convolution + tail))
  }

  @Test func needsConstantWeights() throws {
    #expect(
      try isHeldBack(
        """
        input x: float32[None, 4, 4, 1]
        input w: float32[1, 1, 1, 2]
        y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
        \(Self.statistics)
        n = \(Self.norm)
        output out: n
        """))
  }

  @Test func stopsAtASecondReader() throws {
    let result = try rewritten(
      Self.convolution + """
        k = Const {value: float32[2](2, 3)}
        m = Mul(y, k) {T: float32}
        a = AddV2(m, k) {T: float32}
        output out: a
        output middle: m
        """, by: FoldBatchNorms.self)
    #expect(
      result == """
        w = [1, 1, 1, 2](2.0, 6.0)
        m = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
        k = [2](2.0, 3.0)
        a = AddV2(m, k)
        -> a, m
        """)
  }

  @Test func worksInBranches() throws {
    let result = try rewritten(
      """
      input p: bool[]
      input x: float32[None, 1]
      r = If(p, x) {Tcond: bool, Tin: [float32], Tout: [float32], then_branch: @f, else_branch: @g}
      output out: r
      function f(a: float32[None, 1]) {
        w = Const {value: float32[1, 2](1, 2)}
        y = MatMul(a, w) {T: float32}
        k = Const {value: float32[](3)}
        m = Mul(y, k) {T: float32}
        s = AddV2(m, k) {T: float32}
      }
      function g(a: float32[None, 1]) {
      }
      """, by: FoldBatchNorms.self)
    #expect(result.contains("w = [1, 2](3.0, 6.0)\ny = MatMul(a, w)\n"))
  }
}
