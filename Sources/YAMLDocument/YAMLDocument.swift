internal import ArtifactIO

/// A YAML text of one document, read whole and checked, with the position of every value.
package struct YAMLDocument: Sendable, Hashable {
  package let path: String
  /// A null of zero length at 1:1 if the text holds nothing but blanks and comments.
  package let root: YAMLNode

  /// Reads a text in UTF-8, with or without a byte order mark.
  ///
  /// Duplicate keys, merge keys, keys that are collections, tags outside the core schema and a second document are
  /// refused; aliases are followed within `limits`.
  /// - Parameter path: how messages call the text.
  /// - Errors: the first problem, with its position.
  /// - Complexity: O(bytes · log lines); no recursion.
  package static func parse(
    bytes: Span<UInt8>, path: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    guard bytes.count <= limits.bytes else {
      let start = TextPosition(line: 1, column: 1)
      throw YAMLError(path: path, position: start, problem: .tooLong(bytes: bytes.count, limit: limits.bytes))
    }
    let text = bytes.extracting(droppingFirst: byteOrderMarkLength(bytes))
    let characters: CharacterMap
    do { characters = try CharacterMap(of: text) } catch {
      throw YAMLError(path: path, position: error.position, problem: error.problem)
    }
    // SAFETY: the parser is created, used and destroyed while the closure keeps the buffer valid.
    return try unsafe text.withUnsafeBufferPointer { (buffer) throws(YAMLError) -> YAMLDocument in
      var builder = YAMLTreeBuilder(path: path, limits: limits, characters: characters)
      var parser: LibYAMLParser
      do throws(LibYAMLFault) { parser = try unsafe LibYAMLParser(reading: buffer) } catch {
        throw builder.error(for: error)
      }
      var event: YAMLEvent
      repeat {
        do throws(LibYAMLFault) { event = try parser.next() } catch { throw builder.error(for: error) }
        try builder.take(event)
      } while !event.isLast
      return YAMLDocument(path: path, root: builder.root)
    }
  }

  package static func parse(
    bytes: [UInt8], path: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    try parse(bytes: bytes.span, path: path, limits: limits)
  }

  package static func parse(
    text: String, path: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    try parse(bytes: Array(text.utf8), path: path, limits: limits)
  }

  /// Reads a text that is part of the program, without copying it.
  package static func parse(
    text: StaticString, path: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    // SAFETY: the memory of a static string lives as long as the program.
    let buffer = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return try parse(bytes: unsafe buffer.span, path: path, limits: limits)
  }

  /// Reads a range of bytes of a text that is part of the program; positions count from its beginning.
  package static func parse(
    text: StaticString, offset: Int, count: Int, path: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    // SAFETY: the memory of a static string lives as long as the program.
    let buffer = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return try parse(bytes: unsafe buffer.span.extracting(offset..<offset + count), path: path, limits: limits)
  }

  private static func byteOrderMarkLength(_ bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}
