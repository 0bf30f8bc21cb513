import GraphIR
import Testing

@testable import TensorValues

/// Every kernel against what TensorFlow computes for the same constants.
@Suite struct KernelVectorTests {
  static let ops = Set(KernelVector.all.map(\.op)).sorted()

  @Test func vectorsAreRead() {
    #expect(KernelVector.all.count >= 1000)
    #expect(Self.ops.filter { !ConstantKernels.hasKernel(for: $0) } == [])
  }

  @Test(arguments: ops) func agreesWithTensorFlow(op: String) {
    for vector in KernelVector.all where vector.op == op {
      let outputs = vector.evaluated()
      guard let expected = vector.outputs else {
        #expect(outputs == nil, "line \(vector.line): TensorFlow fails")
        continue
      }
      guard let outputs else {
        Issue.record("line \(vector.line): nothing is computed")
        continue
      }
      #expect(outputs.count == expected.count, "line \(vector.line)")
      for (index, (output, expected)) in zip(outputs, expected).enumerated() {
        let difference = TensorDifference.between(output, expected, op: op)
        #expect(difference == nil, "line \(vector.line), output \(index)")
      }
    }
  }
}

extension KernelVector {
  func evaluated(limit: Int64 = 1 << 20) -> [TensorReference]? {
    let types = (outputs ?? []).map(\.dtype)
    // Where TensorFlow fails, the types of outputs are not known; those of these ops follow from attributes.
    let failing = attributes["num"]?.asInt ?? attributes["num_split"]?.asInt ?? (op == "Unique" ? 2 : 1)
    let guessed =
      attributes["output_type"]?.asType ?? attributes["out_type"]?.asType ?? attributes["DstT"]?.asType
      ?? attributes["T"]?.asType ?? attributes["dtype"]?.asType ?? .float
    let outputTypes = outputs == nil ? [DataType](repeating: guessed, count: Int(failing)) : types
    return ConstantKernels.evaluate(
      op: op, inputs: inputs, outputTypes: outputTypes, limit: limit, attribute: { attributes[$0] })
  }
}
