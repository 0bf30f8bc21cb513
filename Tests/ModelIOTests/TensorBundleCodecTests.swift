import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct CRC32CTests {
  /// RFC 3720, appendix B.4, and the check value of the algorithm's catalogue entry.
  @Test(
    arguments: [
      ([UInt8](repeating: 0, count: 32), 0x8A91_36AA), ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
      (Array(0..<32), 0x46DD_794E), (Array((0..<32).reversed()), 0x113F_DB5C),
      (Array("123456789".utf8), 0xE306_9283), ([], 0),
    ] as [([UInt8], UInt32)])
  func givesKnownValues(input: [UInt8], expected: UInt32) {
    #expect(CRC32C(of: input.span).value == expected)
  }

  @Test func isTheSameInPiecesOfAnySize() {
    let input = (0..<100).map { UInt8($0 * 37 & 0xFF) }
    let whole = CRC32C(of: input.span).value
    for cut in 0...input.count {
      var crc = CRC32C()
      crc.update(input.span.extracting(0..<cut))
      crc.update(input.span.extracting(cut..<input.count))
      #expect(crc.value == whole)
    }
  }

  @Test func takesNumbersAsTheirBytes() {
    var crc = CRC32C()
    crc.update(littleEndian: 0x3433_3231 as UInt32)
    crc.update(littleEndian: 0x3837_3635 as UInt32)
    crc.update(Array("9".utf8).span)
    #expect(crc.value == 0xE306_9283)
  }

  @Test func unmasksWhatItMasks() {
    #expect(CRC32C.mask(0) == 0xA282_EAD8)
    for value: UInt32 in [0, 1, 0x8A91_36AA, .max] { #expect(CRC32C.unmask(CRC32C.mask(value)) == value) }
  }
}

@Suite struct SnappyTests {
  @Test(
    arguments: [
      ("00", ""), ("03 08 616263", "abc"),
      // A run: one literal, and a copy that reads what it writes; offsets of one, two and four bytes.
      ("0a 0061 1501", "aaaaaaaaaa"), ("0a 0061 22 0100", "aaaaaaaaaa"), ("0a 0061 23 01000000", "aaaaaaaaaa"),
      // A period of three, whose repetition ends inside it.
      ("0a 08616263 0d03", "abcabcabca"),
      // Literals whose length takes one, two, three and four bytes.
      ("02 f001 6162", "ab"), ("02 f40100 6162", "ab"), ("02 f8010000 6162", "ab"), ("02 fc01000000 6162", "ab"),
    ])
  func readsEveryElement(input: String, expected: String) throws {
    #expect(try Snappy.decompress(hexadecimal(input).span, limit: 100) == Array(expected.utf8))
  }

  @Test func takesTheHighBitsOfAOneByteOffsetFromTheTag() throws {
    let literal = (0..<600).map { UInt8($0 & 0xFF) }
    // 61: a length of two bytes; then 4 bytes from 513 back: high bits 2, low byte 1.
    let input = varintBytes(604) + [61 << 2] + littleEndianBytes(599, 2) + literal + [2 << 5 | 1, 1]
    #expect(try Snappy.decompress(input.span, limit: 604) == literal + literal[87..<91])
  }

  @Test(
    arguments: [
      // No size, a size without end, and one over 32 bits.
      "", "80", "ffffffff7f",
      // A literal and a copy over the end of the input.
      "03 08 6162", "03 f0", "04 0061 09", "04 0061 0e 01", "04 0061 0f 010000",
      // Back to before the start, and nowhere.
      "05 0061 0102", "05 0061 0100",
      // More and less than announced.
      "02 08 616263", "04 0061 1101", "05 08 616263",
      // More announced than the input can give.
      "ffff03 0061",
    ])
  func refuses(input: String) {
    #expect(throws: Snappy.Failure.self) { try Snappy.decompress(hexadecimal(input).span, limit: .max) }
  }

  @Test func refusesMoreThanTheLimitBeforeItAllocates() {
    #expect(throws: Snappy.Failure.tooLarge(byteCount: 0xFFFF_FFFF)) {
      try Snappy.decompress(hexadecimal("ffffffff0f").span, limit: 1000)
    }
  }

  @Test func survivesAnyDamage() {
    let input = snappy(Array("the quick brown fooooooooox jumps over the lazy doooooooooooog".utf8))
    for index in input.indices {
      for byte in UInt8.min...UInt8.max {
        var damaged = input
        damaged[index] = byte
        if let output = try? Snappy.decompress(damaged.span, limit: 1000) { #expect(output.count <= 1000) }
      }
    }
  }
}

@Suite struct OrderedCodeTests {
  /// By hand from the definition; those of 70, 230, 1000 and 8000 stand in a file that TensorFlow wrote.
  @Test(
    arguments: [
      (0, "80"), (63, "bf"), (-1, "7f"), (-64, "40"), (64, "c040"), (70, "c046"), (230, "c0e6"), (1000, "c3e8"),
      (8000, "df40"), (8191, "dfff"), (8192, "e02000"), (-65, "3fbf"), (-8192, "2000"), (-8193, "1fdfff"),
      (.max, "ffc07fffffffffffffff"), (.min, "003f8000000000000000"),
    ] as [(Int64, String)])
  func encodesSignedNumbers(number: Int64, expected: String) {
    var key: [UInt8] = []
    OrderedCode.append(signed: number, to: &key)
    #expect(key == hexadecimal(expected))
  }

  @Test func sortsEncodedNumbersLikeNumbers() {
    let numbers = (0..<63).flatMap { [-1 << $0 - 1, -1 << $0, 1 << $0, 1 << $0 - 1] as [Int64] }.sorted()
    let keys = numbers.map { number in
      var key: [UInt8] = []
      OrderedCode.append(signed: number, to: &key)
      return key
    }
    for (number, (key, next)) in zip(numbers, zip(keys, keys.dropFirst())) {
      #expect(key == next || key.lexicographicallyPrecedes(next), "\(number)")
    }
  }

  @Test(
    arguments: [(0, "00"), (1, "0101"), (255, "01ff"), (256, "020100"), (.max, "08ffffffffffffffff")]
      as [(UInt64, String)])
  func encodesCounts(number: UInt64, expected: String) {
    var key: [UInt8] = []
    OrderedCode.append(number, to: &key)
    #expect(key == hexadecimal(expected))
  }

  @Test func findsTheNameInAKey() {
    let name: [UInt8] = [0x61, 0x00, 0xFF, 0x62]
    let slice = TensorSlice(extents: [.init(start: 0, length: nil), .init(start: 4, length: 3)])
    let key = OrderedCode.sliceKey(name: name, slice: slice)
    #expect(key == hexadecimal("00 61 00ff ff00 62 0001 0102 80 7f 84 83"))
    #expect(OrderedCode.tensorName(ofSliceKey: key) == name)
    for count in 0..<(key.count - 6) { #expect(OrderedCode.tensorName(ofSliceKey: Array(key[..<count])) == nil) }
    #expect(OrderedCode.tensorName(ofSliceKey: [0, 0x61, 0, 2, 0, 1]) == nil)
  }
}
