import Foundation
import GraphIR
import TensorValues
import Testing

@testable import Optimization

@Suite struct VocabularyFileTests {
  private func read(
    _ text: String, key: VocabularyFile.Column = .wholeLine, value: VocabularyFile.Column = .lineNumber,
    size: Int? = nil, offset: Int = 0, keys: DataType = .string, values: DataType = .int64
  ) throws -> (keys: [String], values: [Int64]) {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("vocabulary-\(UUID().uuidString)").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let format = VocabularyFile.Format(key: key, value: value, delimiter: 9, size: size, offset: offset)
    let tensors = try VocabularyFile(path: path, format: format).read(keys: keys, values: values)
    let names =
      keys == .string
      ? try TensorElements.strings(of: tensors.keys).map { String(decoding: $0, as: UTF8.self) }
      : try TensorElements.integers(of: tensors.keys).map(String.init)
    return (names, try TensorElements.integers(of: tensors.values))
  }

  /// Why a file is refused.
  private func reason(
    _ text: String, key: VocabularyFile.Column = .wholeLine, value: VocabularyFile.Column = .lineNumber,
    size: Int? = nil
  ) -> String? {
    do {
      _ = try read(text, key: key, value: value, size: size)
      return nil
    } catch { return (error as? VocabularyFile.Failure)?.reason }
  }

  @Test func linesAreKeysAndTheirNumbersValues() throws {
    let table = try read("a\nb\r\nc")
    #expect(table.keys == ["a", "b", "c"])
    #expect(table.values == [0, 1, 2])
  }

  @Test func anOffsetIsAddedToTheNumberOfALine() throws {
    let table = try read("a\nb\n", offset: 2)
    #expect(table.keys == ["a", "b"])
    #expect(table.values == [2, 3])
  }

  @Test func columnsAreSplitAtTheDelimiter() throws {
    let table = try read("x\t7\ny\t-8\n", key: .field(0), value: .field(1))
    #expect(table.keys == ["x", "y"])
    #expect(table.values == [7, -8])
  }

  @Test func aSizeTakesTheFirstLines() throws {
    #expect(try read("a\nb\nc\n", size: 2).keys == ["a", "b"])
    #expect(reason("a\n", size: 2) == "it has 1 lines where the vocabulary has 2")
  }

  @Test func whatTensorFlowWouldRefuseIsRefused() {
    #expect(reason("a\na\n") == "line 2 gives key 'a' a second value")
    #expect(
      reason("a\n", key: .wholeLine, value: .field(1))
        == "line 1 has 1 fields where field 2 is wanted")
    #expect(
      reason("a\tb\n", key: .field(0), value: .field(1)) == "line 1 has 'b' where int64 is wanted")
  }
}
