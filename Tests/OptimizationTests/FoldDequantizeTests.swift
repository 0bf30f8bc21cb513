import GraphIR
import Lowering
import TensorValues
import Testing

@testable import Optimization

/// Quantized constants become the numbers that they stand for, whatever their size.
@Suite struct FoldDequantizeTests {
  private func fold(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try FoldingText.run(FoldConstants.self, text, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("SCALED", "0.0, 2.0, -128.0"), ("MIN_COMBINED", "0.49803924560546875, 2.4901885986328125, -127.0"),
    ("MIN_FIRST", "0.0, 1.9921568632125854, -127.49803924560547"),
  ]) func constantsAreDequantized(mode: String, expected: String) throws {
    let folded = try fold(
      """
      input x: float32[3]
      codes = Const {value: qint8[3](0, 2, -128)}
      low = Const {value: float32[](-127.0)}
      high = Const {value: float32[](127.0)}
      w = Dequantize(codes, low, high) {T: qint8, dtype: float32, mode: "\(mode)"}
      y = Mul(x, w) {T: float32}
      output y: y
      """)
    #expect(folded.contains("w = float32[3](\(expected))"), "\(folded)")
    #expect(folded.contains("y = Mul(x, w)"))
    #expect(!folded.contains("codes"))
  }

  @Test func everyAxisHasItsRange() throws {
    let folded = try fold(
      """
      input x: float32[2, 2]
      codes = Const {value: quint8[2, 2](0, 255, 1, 51)}
      low = Const {value: float32[2](0.0, 0.0)}
      high = Const {value: float32[2](255.0, 5.0)}
      w = Dequantize(codes, low, high) {T: quint8, dtype: float32, mode: "SCALED", axis: 1}
      y = Mul(x, w) {T: float32}
      output y: y
      """)
    #expect(folded.contains("w = float32[2, 2](0.0, 5.0, 1.0, 1.0)"), "\(folded)")
  }

  @Test func largeConstantsStayExpressions() throws {
    let state = try FoldingText.state(
      after: FoldConstants.self,
      """
      input x: float32[200, 300]
      codes = Const {value: qint32[200, 300](127)}
      low = Const {value: float32[](-1.0)}
      high = Const {value: float32[](2147483648.0)}
      w = Dequantize(codes, low, high) {T: qint32, dtype: float32, mode: "SCALED"}
      bits = Bitcast(codes) {T: qint32, type: int32}
      b = Cast(bits) {SrcT: int32, DstT: float32}
      y = AddN(x, w, b) {N: 3, T: float32}
      output y: y
      """)
    let text = FoldingText.describe(state.model)
    #expect(!text.contains("Dequantize("))
    #expect(!text.contains("Bitcast("))
    let context = state.model.module.context
    var kinds: [String] = []
    for graph in state.model.module.graphs {
      for id in graph.nodeIDs {
        guard let tensor = context.attribute("value", of: id, in: graph)?.asTensor,
          case .expression(let expression) = context[tensor].storage
        else { continue }
        switch expression {
        case .dequantized: kinds.append("dequantized")
        case .cast: kinds.append("cast")
        default: kinds.append("other")
        }
        var isRight = true
        try TensorElements.stream(context[tensor]) { chunk in
          for start in stride(from: 0, to: chunk.count, by: 4) {
            let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(chunk[start + $1]) << UInt32(8 * $1) }
            isRight = isRight && Float(bitPattern: bits) == 127
          }
        }
        #expect(isRight)
      }
    }
    #expect(kinds.sorted() == ["cast", "dequantized"])
  }

  @Test func whatIsNotConstantStays() throws {
    let folded = try fold(
      """
      input low: float32[]
      codes = Const {value: qint8[2](1, 2)}
      high = Const {value: float32[](1.0)}
      w = Dequantize(codes, low, high) {T: qint8, dtype: float32, mode: "SCALED"}
      output y: w
      """)
    #expect(folded.contains("w = Dequantize(codes, low, high)"))
  }

  @Test func whatTensorFlowRefusesStays() throws {
    let folded = try fold(
      """
      input x: float32[2]
      codes = Const {value: qint8[2](1, 2)}
      low = Const {value: float32[2](0.0, 0.0)}
      high = Const {value: float32[2](1.0, 2.0)}
      w = Dequantize(codes, low, high) {T: qint8, dtype: float32, mode: "MIN_FIRST", axis: 0}
      y = Mul(x, w) {T: float32}
      output y: y
      """)
    #expect(folded.contains("w = Dequantize(codes, low, high)"))
  }
}
