import Foundation
import GraphIR
import TensorValues
import Testing

@testable import ModelIO

/// The elements of small weights are read out of the shards of a `model.json`.
@Suite struct TFJSWeightFilesTests {
  /// A folder that goes with the test.
  private final class Folder {
    let path = NSTemporaryDirectory() + UUID().uuidString
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path + "/" + name)) }
  }

  private func entry(_ dtype: String, _ shape: [Int64], quantization: String? = nil) -> MetaGraph.WeightManifestEntry {
    .init(name: "w", dtype: dtype, shape: shape, quantization: quantization, range: nil)
  }

  private func integers(_ storage: TensorReference.Storage?, _ dtype: DataType, _ shape: [Int64]) throws -> [Int64] {
    try TensorElements.integers(of: TensorReference(dtype: dtype, shape: shape, storage: try #require(storage)))
  }

  @Test func aWeightMayLieInTwoFiles() throws {
    let folder = try Folder()
    try folder.write("a.bin", [1, 0, 0, 0, 1, 2, 0])
    try folder.write("b.bin", [0, 0, 3, 0, 0, 0])
    var files = TFJSWeightFiles()
    files.add(path: folder.path + "/a.bin", size: 7)
    files.add(path: folder.path + "/b.bin", size: 6)
    let first = files.next(entry("int32", []), .int32)
    let second = files.next(entry("bool", [1]), .bool)
    let third = files.next(entry("int32", [2]), .int32)
    #expect(try integers(first, .int32, []) == [1])
    #expect(try integers(second, .bool, [1]) == [1])
    #expect(try integers(third, .int32, [2]) == [2, 3])
    #expect(files.next(entry("int32", []), .int32) == nil, "there is nothing behind the last file")
  }

  @Test func textsHaveTheirLengthsBeforeThem() throws {
    let folder = try Folder()
    try folder.write("a.bin", [2, 0, 0, 0, 0x68, 0x69, 0, 0, 0, 0, 7, 0, 0, 0])
    var files = TFJSWeightFiles()
    files.add(path: folder.path + "/a.bin", size: 14)
    let storage = files.next(entry("string", [2]), .string)
    let texts = TensorReference(dtype: .string, shape: [2], storage: try #require(storage))
    #expect(try TensorElements.strings(of: texts) == [Array("hi".utf8), []])
    #expect(try integers(files.next(entry("int32", []), .int32), .int32, []) == [7])
  }

  @Test func quantizedWeightsAreSteppedOver() throws {
    let folder = try Folder()
    try folder.write("a.bin", [9, 9, 9, 5, 0, 0, 0])
    var files = TFJSWeightFiles()
    files.add(path: folder.path + "/a.bin", size: 7)
    #expect(files.next(entry("float32", [3], quantization: "uint8"), .float) == nil)
    #expect(try integers(files.next(entry("int32", []), .int32), .int32, []) == [5])
  }

  @Test func nothingIsSaidOfAMissingFile() throws {
    var files = TFJSWeightFiles()
    files.add(path: "/nowhere/a.bin", size: nil)
    #expect(files.next(entry("int32", []), .int32) == nil)
  }
}
