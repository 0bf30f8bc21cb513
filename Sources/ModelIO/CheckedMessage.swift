internal import ArtifactIO
internal import CProtobufC

/// Unpacks a small message with libprotobuf-c, after a walk has shown that it is safe to.
///
/// libprotobuf-c trusts its input in ways that files from anywhere do not deserve: it recurses without a limit, cuts a
/// string at an embedded NUL, accepts malformed UTF-8 and leaves a map entry's value NULL. The walk follows the same
/// descriptors and refuses what is too deep, too large or not text.
enum CheckedMessage {
  /// Levels of nesting that a message may have; TensorFlow's own limit is 100.
  static let maximumDepth = 64

  /// Unpacks the bytes of `range` and gives the message for the time of `body`.
  ///
  /// - Errors: `Wire.Failure` with the offset in `bytes`.
  static func withUnpacked<Message, R>(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, as type: Message.Type, bytes: Span<UInt8>,
    in range: ByteRange, _ body: (UnsafePointer<Message>) throws(Wire.Failure) -> R
  ) throws(Wire.Failure) -> R {
    try unsafe check(descriptor, bytes, range, depth: 0)
    let message = unsafe bytes.extracting(range.offset..<range.end).withUnsafeBufferPointer {
      // SAFETY: libprotobuf-c copies what it keeps, so the message may outlive the buffer.
      unsafe protobuf_c_message_unpack(descriptor, nil, $0.count, $0.baseAddress ?? UnsafePointer(bitPattern: 1))
    }
    guard let message = unsafe message else {
      throw Wire.Failure(offset: range.offset, expected: unsafe "a \(String(cString: descriptor.pointee.name))")
    }
    defer { unsafe protobuf_c_message_free_unpacked(message, nil) }
    return try unsafe message.withMemoryRebound(to: Message.self, capacity: 1) { (pointer) throws(Wire.Failure) -> R in
      try unsafe body(UnsafePointer(pointer))
    }
  }

  /// Walks a message by its descriptor: nesting, lengths, UTF-8 and NUL in strings.
  private static func check(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ bytes: Span<UInt8>, _ range: ByteRange, depth: Int
  ) throws(Wire.Failure) {
    guard depth < maximumDepth else {
      throw Wire.Failure(offset: range.offset, expected: "nesting of at most \(maximumDepth) levels")
    }
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      guard field.type == .bytes,
        let known = unsafe protobuf_c_message_descriptor_get_field(descriptor, field.number)
      else { continue }
      switch unsafe known.pointee.type {
      case PROTOBUF_C_TYPE_STRING:
        guard Wire.isText(bytes, field.payload) else {
          throw Wire.Failure(offset: field.payload.offset, expected: "UTF-8 text without NUL")
        }
      case PROTOBUF_C_TYPE_MESSAGE:
        guard let inner = unsafe known.pointee.descriptor else { continue }
        let sub = unsafe inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
        try unsafe check(sub, bytes, field.payload, depth: depth + 1)
      default: continue
      }
    }
  }
}
