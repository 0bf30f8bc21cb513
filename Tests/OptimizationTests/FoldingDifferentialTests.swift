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
    // Products outgrow what TensorFlow casts to whole numbers in a defined way; such a graph says nothing.
    guard let expected = Self.run(before, fed) else { return }
    let found = try #require(Self.run(after, fed), "\(graph.text)")
    #expect(found.map(FoldingText.describe) == expected.map(FoldingText.describe), "\(graph.text)")
    #expect(after.nodeCount <= before.nodeCount, "\(graph.text)")
  }

  /// Such a test would pass if nothing were done, or nothing compared.
  @Test func muchIsDone() throws {
    var (before, after, compared) = (0, 0, 0)
    for seed in 0..<50 {
      let graph = RandomGraph(seed: UInt64(seed))
      let model = try TextGraph(graph.text).lowered
      before += model.nodeCount
      after += try FoldingText.state(after: FoldConstants.self, Simplify.self, text: graph.text).model.nodeCount
      var random = SplitMix(state: UInt64(seed) &+ 1_000_000)
      let fed = graph.inputs.map { input in Self.values(input.dtype, input.shape, &random) }
      if Self.run(model, fed) != nil { compared += 1 }
    }
    #expect(after * 4 < before * 3, "\(before) → \(after)")
    #expect(compared >= 45)
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

  /// Computes every node by its kernel, from the first to the last; nil if one has none for what it is given.
  private static func run(_ model: LoweredModel, _ fed: [TensorReference]) -> [TensorReference]? {
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
      guard let results else { return nil }
      for (port, result) in results.enumerated() { tensors[Edge(node: id, port: port)] = result }
    }
    return model.outputs.compactMap { tensors[$0] }
  }
}
