import ArtifactIO
import Foundation
import GraphIR
import Optimization
import TensorValues
import Testing

@testable import Export

/// Weights as files, and their manifest.
@Suite struct WeightTests {
  private let folder = TemporaryFolder()

  private func weight(_ name: String, _ bytes: [UInt8], _ dtype: DataType = .bool) -> ConvertedModel.Weight {
    let size = dtype.sizeInBytes ?? 1
    return .init(
      name: name,
      tensor: TensorReference(dtype: dtype, shape: [Int64(bytes.count / size)], storage: .bytes(bytes)))
  }

  private func export(
    _ weights: [ConvertedModel.Weight], shardBytes: Int, to name: String = "out"
  ) throws -> GraphModelExporter.Result {
    var model = try ModelText.model("input x: float32[2]\ny = Neg(x) {T: float32}\noutput y: y")
    model.weights = weights
    var options = GraphModelOptions(convertedBy: "tfjslint 1.2.3")
    options.shardBytes = shardBytes
    return try GraphModelExporter(model, options: options).write(to: folder.path(name), replacing: false)
  }

  private func bytes(of name: String) throws -> [UInt8] {
    let artifact = try Artifact(mapping: folder.path(name))
    return artifact.bytes(in: ByteRange(offset: 0, count: artifact.byteCount))
  }

  private func manifest(_ name: String = "out") throws -> (paths: [String], weights: [[String: Any]]) {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.path(name + "/model.json")))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let groups = try #require(object["weightsManifest"] as? [[String: Any]])
    #expect(groups.count == 1)
    return (
      try #require(groups.first?["paths"] as? [String]), try #require(groups.first?["weights"] as? [[String: Any]])
    )
  }

  // MARK: Files

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 200_000])
  func weightsAreCutEveryShardSize(total: Int) throws {
    let values = (0..<total).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    // Two weights, cut where no file ends.
    let cut = total / 3
    let shardBytes = total > 100 ? 70_000 : 8
    let result = try export(
      [weight("a", Array(values[..<cut])), weight("b", Array(values[cut...]))], shardBytes: shardBytes)
    let paths = try manifest().paths
    let count = (total + shardBytes - 1) / shardBytes
    #expect(paths == (0..<count).map { "group1-shard\($0 + 1)of\(count).bin" })
    let shards = try paths.map { try bytes(of: "out/" + $0) }
    #expect(shards.dropLast().allSatisfy { $0.count == shardBytes })
    #expect(shards.flatMap { $0 } == values)
    #expect(result.weightBytes == total)
    #expect(result.files.map(\.name) == ["model.json"] + paths)
    #expect(
      result.files.map(\.sizeInBytes) == (["model.json"] + paths).map { FileSystem.size(of: folder.path("out/" + $0)) })
    #expect(folder.names(in: "out").sorted() == (["model.json"] + paths).sorted())
  }

  @Test func stringsHaveTheirLengthsInFrontOfThem() throws {
    let tensor = TensorReference(
      dtype: .string, shape: [2, 2], storage: .strings([Array("a".utf8), [], Array("é".utf8), Array("abc".utf8)]))
    _ = try export([.init(name: "s", tensor: tensor)], shardBytes: 100)
    let bytes = try bytes(of: "out/group1-shard1of1.bin")
    #expect(bytes == [1, 0, 0, 0, 97, 0, 0, 0, 0, 2, 0, 0, 0, 0xC3, 0xA9, 3, 0, 0, 0, 97, 98, 99])
    let entry = try #require(try manifest().weights.first)
    #expect(entry["dtype"] as? String == "string" && entry["shape"] as? [Int] == [2, 2])
  }

  @Test func theSameModelGivesTheSameBytes() throws {
    let text = """
      input x: float32[None, 2]
      w = Const {value: float32[2, 1](0.5)}
      m = MatMul(x, w) {T: float32, transpose_b: false, transpose_a: false}
      output y: m
      """
    let once = ModelText.document(try ModelText.model(text))
    let again = ModelText.document(try ModelText.model(text))
    #expect(once == again)
  }

  // MARK: Failures

  @Test func aWeightThatCannotBeReadIsNamedAndNothingIsWritten() throws {
    let broken = ConvertedModel.Weight(
      name: "dense/kernel", tensor: TensorReference(dtype: .float, shape: [2], storage: .unavailable("it is gone")))
    #expect(throws: GraphModelError.weight(name: "dense/kernel", location: nil, reason: "it is gone")) {
      try export([weight("a", [1, 2, 3]), broken], shardBytes: 2, to: "x/out")
    }
    #expect(folder.names() == [])
  }

  @Test func aWrongChecksumIsFoundOnTheWay() throws {
    try folder.write("12345678", to: "data")
    let stored = TensorReference.CheckpointTensor(
      key: "layer/kernel", shardPath: folder.path("data"), range: ByteRange(offset: 0, count: 8), maskedCRC32C: 1)
    let tensor = TensorReference(dtype: .float, shape: [2], storage: .checkpoint(stored))
    do {
      _ = try export([.init(name: "w", tensor: tensor)], shardBytes: 100)
      Issue.record("the checksum is not compared")
    } catch let error as GraphModelError {
      guard case .weight("w", let location, let reason) = error else { throw error }
      #expect(location?.path == folder.path("data"))
      #expect(reason.contains("'layer/kernel'"))
    }
    #expect(folder.names() == ["data"])
  }

  @Test func stoppingLeavesNothing() throws {
    var model = try ModelText.model("input x: float32[2]\ny = Neg(x) {T: float32}\noutput y: y")
    model.weights = [weight("a", [1, 2, 3])]
    let exporter = GraphModelExporter(model, options: GraphModelOptions(convertedBy: "tfjslint 1.2.3"))
    #expect(throws: GraphModelError.interrupted) {
      try exporter.write(to: folder.path("out"), replacing: false) { (_) throws(Interruption) in throw Interruption() }
    }
    #expect(folder.names() == [])
  }

  @Test func aRunThatOnlyTriesCountsTheSame() throws {
    var model = try ModelText.model("input x: float32[2]\ny = Neg(x) {T: float32}\noutput y: y")
    model.weights = [weight("a", [1, 2, 3])]
    var options = GraphModelOptions(convertedBy: "tfjslint 1.2.3")
    options.shardBytes = 2
    let exporter = GraphModelExporter(model, options: options)
    var nowhere = DiscardingFolder()
    let tried = try exporter.write(into: &nowhere)
    let written = try exporter.write(to: folder.path("out"), replacing: false)
    #expect(tried == written)
  }

  // MARK: Types

  @Test func constantsAreWidenedToWhatAWeightCanBe() throws {
    let model = try ModelText.model(
      """
      input x: float32[2]
      a = Const {value: int64[2](-1, 7)}
      b = Const {value: float64[1](0.5)}
      c = Const {value: float16[1](0)}
      d = Const {value: int8[2](-3, 4)}
      e = Const {value: bool[2](1, 0)}
      f = Const {value: bfloat16[1](0)}
      g = Const {value: uint16[1](65535)}
      y = Neg(x) {T: float32}
      output y: y
      """)
    #expect(model.weights.map(\.name) == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(model.weights.map(\.tensor.dtype) == [.int32, .float, .float, .int32, .bool, .float, .int32])
    #expect(try TensorElements.integers(of: model.weights[0].tensor) == [-1, 7])
    #expect(try TensorElements.numbers(of: model.weights[2].tensor) == [0])
    #expect(try TensorElements.integers(of: model.weights[3].tensor) == [-3, 4])
    #expect(try TensorElements.integers(of: model.weights[6].tensor) == [65535])
    // The node keeps its type, which the importer maps itself.
    #expect(ModelText.document(model).contains(#""name":"a","op":"Const","attr":{"dtype":{"type":"DT_INT64"}"#))
  }
}
