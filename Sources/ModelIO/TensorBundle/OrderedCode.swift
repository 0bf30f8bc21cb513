/// The byte strings that sort like the tuples they stand for; a checkpoint keys the pieces of a partitioned tensor by them.
///
/// - Source: TensorFlow `core/lib/strings/ordered_code.cc`, `core/util/saved_tensor_slice_util.cc`
///   (`EncodeTensorNameSlice`).
enum OrderedCode {
  /// The key of the piece `slice` of the tensor `name`: the number 0, the name, the rank, and each axis' start and length.
  static func sliceKey(name: [UInt8], slice: TensorSlice) -> [UInt8] {
    var key: [UInt8] = []
    append(0, to: &key)
    append(name, to: &key)
    append(UInt64(slice.extents.count), to: &key)
    for extent in slice.extents {
      append(signed: extent.start, to: &key)
      append(signed: extent.length ?? -1, to: &key)
    }
    return key
  }

  /// The name in a key that `sliceKey` made, nil if `key` is no such key.
  static func tensorName(ofSliceKey key: [UInt8]) -> [UInt8]? {
    guard key.first == 0 else { return nil }
    var name: [UInt8] = []
    var index = 1
    while index + 1 < key.count {
      switch (key[index], key[index + 1]) {
      case (0x00, 0x01): return name
      case (0x00, 0xFF): name.append(0x00)
      case (0xFF, 0x00): name.append(0xFF)
      case (0x00, _), (0xFF, _): return nil
      default:
        name.append(key[index])
        index += 1
        continue
      }
      index += 2
    }
    return nil
  }

  /// A count of bytes, then as many, highest first.
  static func append(_ number: UInt64, to key: inout [UInt8]) {
    let byteCount = (64 - number.leadingZeroBitCount + 7) / 8
    key.append(UInt8(byteCount))
    for index in stride(from: byteCount - 1, through: 0, by: -1) {
      key.append(UInt8(truncatingIfNeeded: number &>> UInt64(8 * index)))
    }
  }

  /// The bytes, with the two that have a meaning escaped, and an end mark.
  static func append(_ text: [UInt8], to key: inout [UInt8]) {
    for byte in text {
      key.append(byte)
      if byte == 0x00 { key.append(0xFF) } else if byte == 0xFF { key.append(0x00) }
    }
    key += [0x00, 0x01]
  }

  /// As many bytes as seven bits each need for number and sign. The leading bits of a number that is not negative are
  /// as many ones as there are bytes, then a zero; a negative number has all of them turned round.
  static func append(signed number: Int64, to key: inout [UInt8]) {
    let magnitude = number < 0 ? ~number : number
    let bitCount = 64 - magnitude.leadingZeroBitCount
    let byteCount = bitCount / 7 + 1
    let sign: UInt8 = number < 0 ? 0xFF : 0
    // Ten bytes hold any number: two of sign, then the eight of the number.
    var bytes: [UInt8] = [sign, sign]
    for index in stride(from: 7, through: 0, by: -1) {
      bytes.append(UInt8(truncatingIfNeeded: number &>> Int64(8 * index)))
    }
    bytes.removeFirst(10 - byteCount)
    // `byteCount` ones at the top of the first 16 bits.
    let header = ~(UInt16.max &>> UInt16(byteCount))
    bytes[0] ^= UInt8(truncatingIfNeeded: header &>> 8)
    if bytes.count > 1 { bytes[1] ^= UInt8(truncatingIfNeeded: header) }
    key += bytes
  }
}
