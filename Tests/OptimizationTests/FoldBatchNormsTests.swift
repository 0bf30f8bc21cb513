import Testing

@testable import Optimization

@Suite struct FoldBatchNormsTests {
  @Test func foldsInferenceNormalization() throws {
    let result = try rewritten(
      """
      input x: float32[None, 4, 4, 1]
      w = Const {value: float32[1, 1, 1, 2](1, 2)}
      y = Conv2D(x, w) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      gamma = Const {value: float32[2](2, 3)}
      beta = Const {value: float32[2](1, -1)}
      mean = Const {value: float32[2](0.5, 1)}
      variance = Const {value: float32[2](3, 8)}
      n = FusedBatchNormV3(y, gamma, beta, mean, variance) {T: float32, U: float32, epsilon: 1.0, is_training: false}
      output out: n
      """, by: FoldBatchNorms.self)
    #expect(
      result
        == lines(
          """
          w = [1, 1, 1, 2](1.0, 2.0)
          y = Conv2D(x, w) {padding: SAME, strides: [1, 1, 1, 1]}
          y/bias = [2](0.5, -2.0)
          n = BiasAdd(y, y/bias) {data_format: NHWC}
          -> n
          """))
  }
}
