import GraphIR
import Lowering
import RuleTesting
import TensorValues
import Testing

@testable import Optimization

/// A graph gives the same before and after, whatever it is fed.
@Suite struct FoldingDifferentialTests {
  @Test(arguments: 0..<300)
  func passesDoNotChangeWhatAGraphGives(_ seed: Int) throws {
    let graph = RandomGraph(seed: UInt64(seed))
    let before = try TextGraph(graph.text).lowered
    let after = try FoldingText.state(
      after: FoldConstants.self, Simplify.self, FoldConstants.self, Simplify.self, text: graph.text
    ).model
    var random = SplitMix(state: UInt64(seed) &+ 1_000_000)
    let fed = graph.inputs.map { input in Self.values(input.dtype, input.shape, &random) }
    let expected = try Self.run(before, fed)
    let found = try Self.run(after, fed)
    #expect(found.map(FoldingText.describe) == expected.map(FoldingText.describe), "\(graph.text)")
    #expect(after.nodeCount <= before.nodeCount, "\(graph.text)")
  }

  /// Such a test would pass if nothing were done.
  @Test func muchIsDone() throws {
    var (before, after) = (0, 0)
    for seed in 0..<50 {
      let text = RandomGraph(seed: UInt64(seed)).text
      before += try TextGraph(text).lowered.nodeCount
      after += try FoldingText.state(after: FoldConstants.self, Simplify.self, text: text).model.nodeCount
    }
    #expect(after * 2 < before, "\(before) → \(after)")
  }

  /// Whole numbers, as sums and products of few of them are exact in float32, in whatever order.
  private static func values(_ dtype: String, _ shape: [Int], _ random: inout SplitMix) -> TensorReference {
    let type: DataType = dtype == "int32" ? .int32 : .float
    let bytes = (0..<shape.reduce(1, *)).flatMap { _ -> [UInt8] in
      let value = Int32.random(in: -9...9, using: &random)
      let bits = type == .int32 ? UInt32(bitPattern: value) : Float(value).bitPattern
      return (0..<4).map { UInt8(truncatingIfNeeded: bits >> UInt32(8 * $0)) }
    }
    return TensorReference(dtype: type, shape: shape.map(Int64.init), storage: .bytes(bytes))
  }

  private struct NotComputed: Error { var node: String }

  /// Computes every node by its kernel, from the first to the last.
  private static func run(_ model: LoweredModel, _ fed: [TensorReference]) throws -> [TensorReference] {
    let (graph, context) = (model.module.main, model.module.context)
    var tensors: [Edge: TensorReference] = [:]
    for (id, tensor) in zip(graph.arguments, fed) { tensors[Edge(node: id, port: 0)] = tensor }
    for id in graph.nodeIDs where !graph.arguments.contains(id) {
      if let value = context.attribute("value", of: id, in: graph)?.asTensor {
        tensors[Edge(node: id, port: 0)] = context[value]
        continue
      }
      let operands = graph.inputs(of: id).compactMap { tensors[$0] }
      let results = ConstantKernels.evaluate(
        op: context.op(of: id, in: graph), inputs: operands,
        outputTypes: context.outputTypes(of: id, in: graph) ?? [], limit: 1 << 16,
        attribute: { context.attribute($0, of: id, in: graph) })
      guard let results else { throw NotComputed(node: context.name(of: id, in: graph)) }
      for (port, result) in results.enumerated() { tensors[Edge(node: id, port: port)] = result }
    }
    return model.outputs.compactMap { tensors[$0] }
  }
}
