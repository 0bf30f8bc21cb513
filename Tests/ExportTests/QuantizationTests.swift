import GraphIR
import Lowering
import Optimization
import TensorValues
import Testing

@testable import Export

/// Which weights are stored in fewer bits, what the manifest says of them, and what is found.
@Suite struct QuantizationTests {
  private static let text = """
    input x: float32[3]
    dense/kernel = Const {value: float32[3](-0.1, 1.2, 0)}
    dense/bias = Const {value: float32[2](5)}
    axis = Const {value: int32[](1)}
    none = Const {value: float32[0]()}
    y = Neg(x) {T: float32}
    output y: y
    """

  private func manifest(_ requests: [QuantizationRequest], _ text: String = text) throws -> (String, ConvertedModel) {
    let model = try ModelText.model(text, quantization: requests)
    let document = ModelText.document(model)
    let start = try #require(document.firstRange(of: #""weights":["#))
    return (String(document[start.upperBound...].dropLast(4)), model)
  }

  @Test func affineCodes() throws {
    let (text, model) = try manifest([.init(storage: .uint8, patterns: nil)])
    #expect(
      text == #"""
        {"name":"dense/kernel","shape":[3],"dtype":"float32","quantization":{"dtype":"uint8","min":-0.10196078817049663,"scale":0.0050980394085248315,"original_dtype":"float32"}},{"name":"dense/bias","shape":[2],"dtype":"float32","quantization":{"dtype":"uint8","min":5.0,"scale":1.0,"original_dtype":"float32"}},{"name":"axis","shape":[],"dtype":"int32"},{"name":"none","shape":[0],"dtype":"float32"}
        """#)
    #expect(try TensorElements.integers(of: model.weights[0].tensor) == [0, 255, 20])
    #expect(model.graph.facts.map(\.kind) == [.quantizedEmptyWeight])
    #expect(model.graph.facts.first?.values == ["weight": "none", "storage": "uint8"])
  }

  @Test func float16() throws {
    let (text, model) = try manifest([.init(storage: .float16, patterns: ["*kernel"])])
    #expect(
      text.hasPrefix(
        #"{"name":"dense/kernel","shape":[3],"dtype":"float32","quantization":{"dtype":"float16","original_dtype":"float32"}},{"name":"dense/bias","shape":[2],"dtype":"float32"},"#
      ))
    #expect(model.weights[0].tensor.dtype == .half && model.weights[0].tensor.byteCount == 6)
    #expect(model.graph.facts.isEmpty && model.quantization == QuantizationOutcome())
  }

  @Test func patternsGoBeforeWhatIsSaidOfAll() throws {
    let (_, model) = try manifest([
      .init(storage: .uint16, patterns: ["*/bias"]), .init(storage: .float16, patterns: nil),
    ])
    #expect(model.weights.map(\.tensor.dtype) == [.half, .uint16, .int32, .float])
  }

  @Test func twoPatternsForOneWeightContradictEachOther() throws {
    let (_, model) = try manifest([
      .init(storage: .uint16, patterns: ["dense/*"]), .init(storage: .float16, patterns: ["*/kernel", "dens/*"]),
    ])
    #expect(
      model.quantization.conflicts == [
        "--quantize-uint16 and --quantize-float16 both name the weight 'dense/kernel'"
      ])
    #expect(model.quantization.unusedPatterns == ["--quantize-float16=dens/*"])
  }

  @Test func whatWouldNotSurviveIsFoundAndKept() throws {
    let text = """
      input x: float32[3]
      big = Const {value: float32[2](1, 70000)}
      edge = Const {value: float32[2](65504, 65519)}
      y = Neg(x) {T: float32}
      output y: y
      """
    let (_, model) = try manifest([.init(storage: .float16, patterns: nil)], text)
    #expect(model.graph.facts.map(\.kind) == [.float16Overflow])
    #expect(model.graph.facts.first?.values == ["weight": "big", "storage": "float16", "value": "70000.0"])
    #expect(model.weights.map(\.tensor.dtype) == [.float, .half])
  }

  @Test(arguments: [("nan", "NaN"), ("inf", "infinity")])
  func valuesWithoutACodeAreFound(value: String, word: String) throws {
    let text = """
      input x: float32[3]
      w = Const {value: float32[2](1, \(value))}
      y = Neg(x) {T: float32}
      output y: y
      """
    let (_, model) = try manifest([.init(storage: .uint8, patterns: nil)], text)
    #expect(model.graph.facts.map(\.kind) == [.quantizedNonFiniteWeight])
    #expect(model.graph.facts.first?.values["value"] == word)
    let (_, half) = try manifest([.init(storage: .float16, patterns: nil)], text)
    #expect(half.graph.facts.isEmpty && half.weights[0].tensor.dtype == .half)
  }
}
