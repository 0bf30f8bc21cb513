internal import ArtifactIO
internal import GraphIR

/// Takes fields of a file apart.
struct ArtifactBytes {
  let artifact: Artifact

  /// The fields of the message that the field at `range` holds.
  ///
  /// - Errors: `.malformed`; what was read once is read again without one.
  func fields(of range: ByteRange) throws(ModelWriteError) -> [Wire.Field] {
    try read { (bytes) throws(Wire.Failure) in
      var position = range.offset
      guard let field = try Wire.next(bytes, &position, end: range.end), field.type == .bytes else {
        throw Wire.Failure(offset: range.offset, expected: "a message")
      }
      return try Self.fields(bytes, in: field.payload)
    }
  }

  /// The fields that stand at `range`.
  func fields(in range: ByteRange) throws(ModelWriteError) -> [Wire.Field] {
    try read { (bytes) throws(Wire.Failure) in try Self.fields(bytes, in: range) }
  }

  private static func fields(_ bytes: Span<UInt8>, in range: ByteRange) throws(Wire.Failure) -> [Wire.Field] {
    var fields: [Wire.Field] = []
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) { fields.append(field) }
    return fields
  }

  private func read(
    _ body: (Span<UInt8>) throws(Wire.Failure) -> [Wire.Field]
  ) throws(ModelWriteError) -> [Wire.Field] {
    do throws(Wire.Failure) { return try artifact.withBytes(body) } catch {
      throw .malformed(offset: error.offset, expected: error.expected)
    }
  }
}
