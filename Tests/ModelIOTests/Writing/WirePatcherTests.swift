import ArtifactIO
import Testing

@testable import ModelIO

/// What patches do not name stays byte for byte, but for the lengths around them.
@Suite struct WirePatcherTests {
  /// A message to be compared with, written by nothing that the patcher uses.
  indirect enum Tree {
    case leaf(UInt8, [UInt8])
    case node(UInt8, [Tree])

    var bytes: [UInt8] {
      switch self {
      case .leaf(let number, let payload): [number << 3 | 2] + Tree.varint(payload.count) + payload
      case .node(let number, let fields):
        Tree.leaf(number, fields.flatMap(\.bytes)).bytes
      }
    }

    static func varint(_ value: Int) -> [UInt8] {
      value < 128 ? [UInt8(value)] : [UInt8(value % 128 + 128)] + varint(value / 128)
    }
  }

  private func patch(_ bytes: [UInt8], _ patches: [ModelPatch]) throws(ModelWriteError) -> [UInt8] {
    let result = try WirePatcher.patch(bytes.span, in: ByteRange(offset: 0, count: bytes.count), patches)
    #expect(replaced(bytes, try WirePatcher.replacements(bytes.span, patches)) == result)
    return result
  }

  /// Makes replacements in bytes, and checks that they are in order, parted, and change something.
  private func replaced(_ bytes: [UInt8], _ replacements: [FileReplacement]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for (number, replacement) in replacements.enumerated() {
      guard case .bytes(let range) = replacement.region else {
        Issue.record("bytes have no lines")
        return []
      }
      #expect(number == 0 ? range.offset >= 0 : range.offset > position)
      #expect(Array(bytes[range.offset..<range.end]) != replacement.bytes)
      result += bytes[position..<range.offset] + replacement.bytes
      position = range.end
    }
    return result + bytes[position...]
  }

  private func range(of part: [UInt8], in bytes: [UInt8]) throws -> ByteRange {
    let starts = bytes.indices.filter { bytes[$0...].starts(with: part) }
    #expect(starts.count == 1)
    return ByteRange(offset: try #require(starts.first), count: part.count)
  }

  private func message(_ leaf: [UInt8], around count: Int) -> Tree {
    let filler = [UInt8](repeating: 7, count: count)
    // 0x0D: a fixed32 in field 1 that no one knows; 0x9A 0x06: field 99.
    return .node(1, [.leaf(3, filler), .node(2, [.leaf(4, [1]), .node(5, [.leaf(6, leaf)]), .leaf(9, [])])])
  }

  /// Each length of the three around a text grows or shrinks over one and two bytes.
  @Test(arguments: Array(100...130) + Array(16_360...16_390)) func lengthsOfEachSizeAreCorrected(count: Int) throws {
    let before: [UInt8] = [1, 2, 3]
    let unknown: [UInt8] = [0x9A, 0x06, 2, 0xFF, 0xFE, 0x0D, 1, 2, 3, 4, 0x98, 0x06, 0xFF, 1]
    for after in [[], [9], [UInt8](repeating: 9, count: 40), [UInt8](repeating: 9, count: count)] {
      let bytes = unknown + message(before, around: count).bytes + unknown
      let leaf = try range(of: Tree.leaf(6, before).bytes, in: bytes)
      let result = try patch(bytes, [ModelPatch(.field(leaf), in: "", [NewField(6, .bytes(after))])])
      #expect(result == unknown + message(after, around: count).bytes + unknown)
      // And back again.
      let again = try range(of: Tree.leaf(6, after).bytes + Tree.leaf(9, []).bytes, in: result)
      let back = ByteRange(offset: again.offset, count: Tree.leaf(6, after).bytes.count)
      #expect(try patch(result, [ModelPatch(.field(back), in: "", [NewField(6, .bytes(before))])]) == bytes)
    }
  }

  @Test func nothingToDoGivesTheSameBytes() throws {
    let bytes = message([5], around: 300).bytes + [0x08, 0x80, 0x80, 0x00]
    #expect(try patch(bytes, []) == bytes)
  }

  @Test func fieldsGoAndCome() throws {
    let bytes = Tree.node(1, [.leaf(2, [1]), .leaf(3, [2]), .node(4, [])]).bytes + Tree.leaf(5, [3]).bytes
    let first = try range(of: Tree.leaf(2, [1]).bytes, in: bytes)
    let second = try range(of: Tree.leaf(3, [2]).bytes, in: bytes)
    let third = try range(of: Tree.node(4, []).bytes, in: bytes)
    let whole = ByteRange(offset: 0, count: bytes.count - 3)
    let new = { (value: UInt8) in NewField(7, .bytes([value])) }
    let result = try patch(
      bytes,
      [
        ModelPatch(.after(first), in: "", [new(1), new(2)]), .remove(second),
        ModelPatch(.end(of: third), in: "", [new(3)]),
        ModelPatch(.end(of: whole), in: "", [new(4)]), ModelPatch(.end(of: whole), in: "", written: [0x38, 5]),
        ModelPatch(.after(whole), in: "", [new(6)]),
      ])
    let inner: [Tree] = [.leaf(2, [1]), .leaf(7, [1]), .leaf(7, [2]), .node(4, [.leaf(7, [3])]), .leaf(7, [4])]
    let content = inner.flatMap(\.bytes) + [0x38, 5]
    #expect(result == Tree.leaf(1, content).bytes + Tree.leaf(7, [6]).bytes + Tree.leaf(5, [3]).bytes)
  }

  @Test func aRegionIsPatchedAlone() throws {
    let bytes = Tree.leaf(1, [1]).bytes + Tree.node(2, [.leaf(3, [4])]).bytes + Tree.leaf(5, [6]).bytes
    let region = try range(of: Tree.node(2, [.leaf(3, [4])]).bytes, in: bytes)
    let leaf = try range(of: Tree.leaf(3, [4]).bytes, in: bytes)
    let result = try WirePatcher.patch(
      bytes.span, in: region, [ModelPatch(.field(leaf), in: "", [NewField(3, .bytes([8, 9]))])])
    #expect(result == Tree.node(2, [.leaf(3, [8, 9])]).bytes)
  }

  @Test func contradictionsAreRefused() throws {
    let bytes = Tree.node(1, [.leaf(2, [1]), .leaf(3, [2])]).bytes
    let leaf = try range(of: Tree.leaf(2, [1]).bytes, in: bytes)
    let whole = ByteRange(offset: 0, count: bytes.count)
    let new = ModelPatch(.field(leaf), in: "", [NewField(2, .bytes([3]))])
    for patches in [[new, new], [new, .remove(whole)], [.remove(ByteRange(offset: leaf.offset + 1, count: 1))]] {
      #expect(throws: ModelWriteError.conflict) { try patch(bytes, patches) }
    }
  }

  @Test func brokenBytesAreRefused() {
    let patch = ModelPatch.remove(ByteRange(offset: 3, count: 1))
    #expect(throws: ModelWriteError.self) { try self.patch([0x0A, 0x01, 0x0A, 0xFF], [patch]) }
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64(UInt32.max), .max]) func sizesAreFieldSizes(value: UInt64) {
    let fields: [NewField] = [
      NewField(1, .varint(value)), NewField(16, .packed([.varint(value), .varint(1)])),
      NewField(2, .packed([.fixed32(1), .fixed32(2)])),
      .message(1, [.int(2, Int64(bitPattern: value)), .text(3, "ä")]),
    ]
    for field in fields {
      var bytes: [UInt8] = []
      field.append(to: &bytes)
      #expect(bytes.count == field.byteCount)
    }
  }
}
