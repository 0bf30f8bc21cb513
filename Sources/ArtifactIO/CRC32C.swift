internal import CMachine

/// The Castagnoli checksum that guards a checkpoint's index blocks and tensor data.
///
/// - Complexity: O(bytes): by the processor's own instruction, or sixteen bytes a step (slicing-by-16), which takes
///   three times as long.
/// - Source: RFC 3720, appendix B.4; the masked form is LevelDB's (`util/crc32c.h`).
package struct CRC32C: Sendable {
  private var state: UInt32 = ~0

  package init() {}

  /// The checksum of `bytes` alone.
  package init(of bytes: Span<UInt8>) { update(bytes) }

  /// The checksum of everything given so far.
  package var value: UInt32 { ~state }

  /// The form that files store, so that the checksum of data that holds checksums stays meaningful.
  package var masked: UInt32 { Self.mask(value) }

  package static func mask(_ value: UInt32) -> UInt32 { (value &>> 15 | value &<< 17) &+ maskDelta }

  package static func unmask(_ value: UInt32) -> UInt32 {
    let rotated = value &- maskDelta
    return rotated &>> 17 | rotated &<< 15
  }

  package mutating func update(_ bytes: Span<UInt8>) {
    guard Self.hasInstruction else { return updateByTable(bytes) }
    unsafe bytes.withUnsafeBufferPointer { data in
      // SAFETY: the instruction is there, and reads the buffer's bytes only.
      state = unsafe tfjslint_crc32c(state, data.baseAddress, data.count)
    }
  }

  private static let hasInstruction = tfjslint_has_crc32c() != 0

  /// The way for processors without the instruction.
  mutating func updateByTable(_ bytes: Span<UInt8>) {
    var crc = state
    unsafe Self.table.withUnsafeBufferPointer { table in
      unsafe bytes.withUnsafeBytes { data in
        var index = 0
        // SAFETY: `index + 16 <= count` in the first loop and `index < count` in the second; every index into `table`
        // is a byte plus a row start of at most 15 * 256, and the table has 16 * 256 entries.
        while data.count - index >= 16 {
          let low =
            unsafe UInt64(littleEndian: data.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ UInt64(crc)
          let high = unsafe UInt64(littleEndian: data.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
          // What does not wait for the word before comes first.
          crc = unsafe table[0x700 | Int(high & 0xFF)] ^ table[0x600 | Int(high &>> 8 & 0xFF)]
          crc = unsafe crc ^ table[0x500 | Int(high &>> 16 & 0xFF)] ^ table[0x400 | Int(high &>> 24 & 0xFF)]
          crc = unsafe crc ^ table[0x300 | Int(high &>> 32 & 0xFF)] ^ table[0x200 | Int(high &>> 40 & 0xFF)]
          crc = unsafe crc ^ table[0x100 | Int(high &>> 48 & 0xFF)] ^ table[Int(high &>> 56)]
          crc = unsafe crc ^ table[0xB00 | Int(low &>> 32 & 0xFF)] ^ table[0xA00 | Int(low &>> 40 & 0xFF)]
          crc = unsafe crc ^ table[0x900 | Int(low &>> 48 & 0xFF)] ^ table[0x800 | Int(low &>> 56)]
          crc = unsafe crc ^ table[0xF00 | Int(low & 0xFF)] ^ table[0xE00 | Int(low &>> 8 & 0xFF)]
          crc = unsafe crc ^ table[0xD00 | Int(low &>> 16 & 0xFF)] ^ table[0xC00 | Int(low &>> 24 & 0xFF)]
          index += 16
        }
        while index < data.count {
          crc = unsafe table[Int(UInt8(truncatingIfNeeded: crc) ^ data[index])] ^ crc &>> 8
          index += 1
        }
      }
    }
    state = crc
  }

  /// Takes a number in as its bytes, lowest first.
  package mutating func update<Number: FixedWidthInteger>(littleEndian number: Number) {
    var rest = number
    for _ in 0..<(Number.bitWidth / 8) {
      state = Self.table[Int(UInt8(truncatingIfNeeded: state) ^ UInt8(truncatingIfNeeded: rest))] ^ state &>> 8
      rest >>= 8
    }
  }

  private static let maskDelta: UInt32 = 0xA282_EAD8

  /// Row `k` holds, for each byte, its effect after `k` more zero bytes; rows of 256 stand one behind the other.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 16 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      // The polynomial 0x1EDC6F41, bit-reversed.
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc &>> 1 ^ 0x82F6_3B78 : crc &>> 1 }
      table[byte] = crc
    }
    for index in 256..<table.count {
      let previous = table[index - 256]
      table[index] = table[Int(previous & 0xFF)] ^ previous &>> 8
    }
    return table
  }()
}
