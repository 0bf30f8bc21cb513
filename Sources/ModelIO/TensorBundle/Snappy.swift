import ArtifactIO

/// Decompresses raw Snappy blocks, in which about every thirtieth checkpoint index is stored.
///
/// - Source: `format_description.txt` of the Snappy project.
enum Snappy {
  enum Failure: Error, Sendable, Hashable {
    /// The input is not Snappy; `offset` counts from its first byte.
    case corrupt(offset: Int, reason: String)
    /// The input announces more output than the caller wants.
    case tooLarge(byteCount: Int)
  }

  /// The decompressed bytes, at most `limit` of them.
  ///
  /// - Errors: both of `Failure`.
  /// - Complexity: O(input + output); the output's size is checked before it is allocated.
  static func decompress(_ input: Span<UInt8>, limit: Int) throws(Failure) -> [UInt8] {
    var position = 0
    guard let announced = Wire.varint(input, &position, end: min(5, input.count)), announced <= UInt64(UInt32.max)
    else { throw .corrupt(offset: 0, reason: "expected the size of the output as a varint of 32 bits") }
    let size = Int(announced)
    guard size <= limit else { throw .tooLarge(byteCount: size) }
    // The densest element makes 64 bytes of 3, so a small input cannot make us allocate a large output.
    guard size / 22 <= input.count else {
      throw .corrupt(offset: 0, reason: "announces \(size) bytes, which \(input.count) bytes cannot give")
    }
    var output: [UInt8] = []
    output.reserveCapacity(size)
    while position < input.count {
      let start = position
      let tag = input[position]
      position += 1
      switch tag & 3 {
      case 0:
        let count = try literalLength(tag, input, &position)
        guard count <= input.count - position else {
          throw .corrupt(offset: start, reason: "a literal of \(count) bytes runs over the end of the input")
        }
        guard count <= size - output.count else { throw overrun(start, size) }
        for index in position..<(position + count) { output.append(input[index]) }
        position += count
      case 1:
        guard let low = number(input, &position, byteCount: 1) else { throw cut(start) }
        try copy(
          Int(tag &>> 2 & 7) + 4, from: Int(tag &>> 5) << 8 | low, in: &output, size: size, elementOffset: start)
      case 2:
        guard let offset = number(input, &position, byteCount: 2) else { throw cut(start) }
        try copy(Int(tag &>> 2) + 1, from: offset, in: &output, size: size, elementOffset: start)
      default:
        guard let offset = number(input, &position, byteCount: 4) else { throw cut(start) }
        try copy(Int(tag &>> 2) + 1, from: offset, in: &output, size: size, elementOffset: start)
      }
    }
    guard output.count == size else {
      throw .corrupt(offset: position, reason: "gives \(output.count) bytes and announced \(size)")
    }
    return output
  }

  private static func literalLength(
    _ tag: UInt8, _ input: Span<UInt8>, _ position: inout Int
  ) throws(Failure) -> Int {
    let code = Int(tag &>> 2)
    guard code >= 60 else { return code + 1 }
    let start = position - 1
    guard let length = number(input, &position, byteCount: code - 59) else { throw cut(start) }
    return length + 1
  }

  /// Repeats `count` bytes that stand `distance` back. They may overlap what is being written: that is how runs are made.
  private static func copy(
    _ count: Int, from distance: Int, in output: inout [UInt8], size: Int, elementOffset: Int
  ) throws(Failure) {
    guard distance > 0, distance <= output.count else {
      throw .corrupt(
        offset: elementOffset, reason: "a copy reaches \(distance) bytes back where \(output.count) exist")
    }
    guard count <= size - output.count else { throw overrun(elementOffset, size) }
    for _ in 0..<count { output.append(output[output.count - distance]) }
  }

  private static func number(_ input: Span<UInt8>, _ position: inout Int, byteCount: Int) -> Int? {
    guard input.count - position >= byteCount else { return nil }
    var value = 0
    for index in 0..<byteCount { value |= Int(input[position + index]) << (8 * index) }
    position += byteCount
    return value
  }

  private static func cut(_ offset: Int) -> Failure {
    .corrupt(offset: offset, reason: "an element runs over the end of the input")
  }

  private static func overrun(_ offset: Int, _ size: Int) -> Failure {
    .corrupt(offset: offset, reason: "gives more than the \(size) bytes it announced")
  }
}
