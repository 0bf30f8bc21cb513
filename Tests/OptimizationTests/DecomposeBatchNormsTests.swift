import Testing

@testable import Optimization

@Suite struct DecomposeBatchNormsTests {
  private static func graph(
    _ shape: String = "2, 4, 4, 2", attributes: String = "", scale: String = "float32[2](2, 3)",
    outputs: String = "output out: n"
  ) -> String {
    """
    input x: float32[\(shape)]
    gamma = Const {value: \(scale)}
    beta = Const {value: float32[2](0)}
    none = Const {value: float32[0]}
    n = FusedBatchNormV3(x, gamma, beta, none, none) {T: float32, U: float32, epsilon: 0.5\(attributes)}
    \(outputs)
    """
  }

  @Test func spellsOutTraining() throws {
    let result = try rewritten(Self.graph("None, 4, 4, 2"), by: DecomposeBatchNorms.self)
    #expect(
      result == """
        gamma = [2](2.0, 3.0)
        n/axes = [3](0.0, 1.0, 2.0)
        n/mean = Mean(x, n/axes) {keep_dims: true}
        n/sub = Sub(x, n/mean)
        n/squared_difference = SquaredDifference(x, n/mean)
        n/variance = Mean(n/squared_difference, n/axes) {keep_dims: true}
        n/epsilon = [](0.5)
        n/add = AddV2(n/variance, n/epsilon)
        n/rsqrt = Rsqrt(n/add)
        n/factor = Mul(n/rsqrt, gamma)
        n = Mul(n/sub, n/factor)
        -> n
        """)
  }

  /// As Keras 2 exports layer normalization: channels first, scale and offset filled at run time.
  @Test func spellsOutChannelsFirst() throws {
    let result = try rewritten(
      """
        input x: float32[1, None, 6, 1]
        input size: int32[1]
        one = Const {value: float32[](1)}
        half = Const {value: float32[](0.5)}
        gamma = Fill(size, one) {T: float32, index_type: int32}
        beta = Fill(size, half) {T: float32, index_type: int32}
        none = Const {value: float32[0]}
        n = FusedBatchNormV3(x, gamma, beta, none, none) {T: float32, U: float32, epsilon: 0.5, data_format: "NCHW"}
        output out: n
      """, by: DecomposeBatchNorms.self)
    #expect(
      result == """
        half = [](0.5)
        beta = Fill(size, half) {index_type: int32}
        n/axes = [3](0.0, 2.0, 3.0)
        n/mean = Mean(x, n/axes) {keep_dims: true}
        n/sub = Sub(x, n/mean)
        n/squared_difference = SquaredDifference(x, n/mean)
        n/variance = Mean(n/squared_difference, n/axes) {keep_dims: true}
        n/epsilon = [](0.5)
        n/add = AddV2(n/variance, n/epsilon)
        n/rsqrt = Rsqrt(n/add)
        n/mul = Mul(n/sub, n/rsqrt)
        n/offset/shape = [3](-1.0, 1.0, 1.0)
        n/offset = Reshape(beta, n/offset/shape)
        n = AddV2(n/mul, n/offset)
        -> n
        """)
  }

  @Test func givesTheStatisticsOfTheBatch() throws {
    let result = try rewritten(
      Self.graph(scale: "float32[2](1)", outputs: "output mean: n:1\noutput variance: n:2"),
      by: DecomposeBatchNorms.self)
    // 32 elements a channel: 32 / 31.
    #expect(
      result == """
        n/axes = [3](0.0, 1.0, 2.0)
        n/mean = Mean(x, n/axes) {keep_dims: true}
        n/squared_difference = SquaredDifference(x, n/mean)
        n/variance = Mean(n/squared_difference, n/axes) {keep_dims: true}
        n/batch_mean/shape = [1](-1.0)
        n/batch_mean = Reshape(n/mean, n/batch_mean/shape)
        n/correction = [](1.032258)
        n/batch_variance/shape = [1](-1.0)
        n/batch_variance = Reshape(n/variance, n/batch_variance/shape)
        n/corrected_variance = Mul(n/batch_variance, n/correction)
        -> n/batch_mean, n/corrected_variance
        """)
  }

  @Test func servesStatisticsOfInference() throws {
    let result = try rewritten(
      """
      input x: float32[None, 4, 4, 2]
      gamma = Const {value: float32[2](2, 3)}
      beta = Const {value: float32[2](0)}
      mean = Const {value: float32[2](4, 5)}
      variance = Const {value: float32[2](6, 7)}
      n = FusedBatchNormV3(x, gamma, beta, mean, variance) {T: float32, is_training: false}
      output out: n
      output mean: n:1
      output variance: n:2
      """, by: DecomposeBatchNorms.self)
    #expect(result.hasSuffix("-> n, mean, variance"))
    #expect(result.contains("FusedBatchNormV3"))
  }

  @Test(
    arguments: [
      // The correction depends on the batch.
      graph("None, 4, 4, 2", outputs: "output out: n\noutput variance: n:2"),
      // Mixed with statistics that are not there.
      graph(attributes: ", exponential_avg_factor: 0.5", outputs: "output out: n\noutput mean: n:1"),
      // For gradients only.
      graph(outputs: "output out: n\noutput reserved: n:3"),
      // Inference.
      graph(attributes: ", is_training: false"),
      graph("2, 4, 2"),
    ]) func isHeldBack(_ text: String) throws
  {
    #expect(try rewritten(text, by: DecomposeBatchNorms.self) == rewritten(text))
  }
}
