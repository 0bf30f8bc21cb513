import GraphIR
import Testing

@testable import TensorValues

/// Every kernel against what TensorFlow computes for the same constants.
@Suite struct KernelVectorTests {
  static let ops = Set(KernelVector.all.map(\.op)).sorted()

  @Test func vectorsAreRead() {
    #expect(KernelVector.all.count >= 1000)
    #expect(Self.ops == ConstantKernels.kernels.keys.sorted())
    #expect(Self.ops.allSatisfy(ConstantKernels.hasKernel))
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
    ConstantKernels.evaluate(
      op: op, inputs: inputs, outputTypes: outputTypes, limit: limit, attribute: { attributes[$0] })
  }
}
