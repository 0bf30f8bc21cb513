internal import ArtifactIO

/// Makes patches in a model in protobuf's text format: what they do not name stays byte for byte, comments included.
struct TextPatcher {
  /// A run of the text, and what stands there afterwards.
  private typealias Replacement = FileReplacement.Run

  private let map: SourceMap
  private let lines: TextLines

  /// - Parameter map: from the transcoded form, in which patches name their places.
  init(_ text: Span<UInt8>, map: SourceMap) {
    self.map = map
    lines = TextLines(text)
  }

  /// The text after the patches; with `region`, only what stands for that field.
  ///
  /// - Errors: `.conflict` if patches contradict each other, or name what has no place in the text; `.unwritable`.
  func patch(
    _ text: Span<UInt8>, in region: ByteRange? = nil, _ patches: [ModelPatch]
  ) throws(ModelWriteError) -> [UInt8] {
    let whole = try region.map { (range) throws(ModelWriteError) in try place(of: range, in: text) } ?? 0..<text.count
    let replacements = try ordered(patches, in: text)
    var result: [UInt8] = []
    result.reserveCapacity(whole.count + replacements.reduce(0) { $0 + $1.bytes.count })
    var position = whole.lowerBound
    for replacement in replacements {
      guard replacement.range.lowerBound >= position else { throw .conflict }
      append(text, position..<replacement.range.lowerBound, to: &result)
      result += replacement.bytes
      position = replacement.range.upperBound
    }
    guard position <= whole.upperBound else { throw .conflict }
    append(text, position..<whole.upperBound, to: &result)
    return result
  }

  /// What the patches change, in the order of places, no two of which touch.
  ///
  /// - Errors: those of `patch`.
  func replacements(_ text: Span<UInt8>, _ patches: [ModelPatch]) throws(ModelWriteError) -> [FileReplacement] {
    var runs: [Replacement] = []
    for replacement in try ordered(patches, in: text) {
      guard let last = runs.last, replacement.range.lowerBound <= last.range.upperBound else {
        runs.append(replacement)
        continue
      }
      guard replacement.range.lowerBound == last.range.upperBound else { throw .conflict }
      runs[runs.count - 1].range = last.range.lowerBound..<replacement.range.upperBound
      runs[runs.count - 1].bytes += replacement.bytes
    }
    return runs.map { run in
      let range = TextRange(
        start: lines.position(of: run.range.lowerBound, in: text),
        end: lines.position(of: run.range.upperBound, in: text))
      return FileReplacement(region: .text(range), bytes: run.bytes)
    }
  }

  private func ordered(_ patches: [ModelPatch], in text: Span<UInt8>) throws(ModelWriteError) -> [Replacement] {
    var replacements: [Replacement] = []
    for patch in patches { replacements.append(try replacement(for: patch, in: text)) }
    let order = replacements.indices.sorted { a, b in
      (replacements[a].range.lowerBound, replacements[a].range.upperBound, a)
        < (replacements[b].range.lowerBound, replacements[b].range.upperBound, b)
    }
    return order.map { replacements[$0] }
  }

  private func append(_ text: Span<UInt8>, _ range: Range<Int>, to result: inout [UInt8]) {
    // SAFETY: the buffer is read only within the call.
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
  }

  private func place(of range: ByteRange, in text: Span<UInt8>) throws(ModelWriteError) -> Range<Int> {
    guard let found = map.text(for: range), let place = lines.range(of: found, in: text), !place.isEmpty else {
      throw .conflict
    }
    return place
  }

  // MARK: Patches

  private func replacement(for patch: ModelPatch, in text: Span<UInt8>) throws(ModelWriteError) -> Replacement {
    let place = try place(of: patch.place.range, in: text)
    let isElement = self.isElement(place, in: text)
    let indentation = self.indentation(at: place.lowerBound, in: text)
    switch patch.place {
    case .field:
      if case .fields(let fields) = patch.content, fields.isEmpty { return removal(of: place, in: text) }
      return Replacement(range: place, bytes: try print(patch, at: place, in: text))
    case .after:
      let new = try print(patch, at: place, in: text)
      let place = place.upperBound..<place.upperBound
      if isElement { return Replacement(range: place, bytes: Array(", ".utf8) + new) }
      // On a line of its own, behind a comment, if what it comes after has one.
      guard let indentation, let end = endOfLine(from: place.upperBound, in: text) else {
        return Replacement(range: place, bytes: [UInt8(ascii: " ")] + new)
      }
      return Replacement(range: end..<end, bytes: [UInt8(ascii: "\n")] + indentation + new)
    case .end:
      let brace = place.upperBound - 1
      if let indentation = self.indentation(at: brace, in: text) {
        let start = brace - indentation.count
        let deeper = indentation + Array("  ".utf8)
        return Replacement(
          range: start..<start,
          bytes: deeper + (try content(of: patch, indentation: deeper)) + [UInt8(ascii: "\n")])
      }
      let new = try content(of: patch, indentation: nil)
      let isParted = brace > 0 && text[brace - 1] == UInt8(ascii: " ")
      return Replacement(range: brace..<brace, bytes: Array((isParted ? "" : " ").utf8) + new + [UInt8(ascii: " ")])
    }
  }

  /// The new fields as they stand in the place of a field or behind it.
  private func print(
    _ patch: ModelPatch, at place: Range<Int>, in text: Span<UInt8>
  ) throws(ModelWriteError) -> [UInt8] {
    if case .fields(let fields) = patch.content, isElement(place, in: text) {
      var printer = FieldPrinter(indentation: nil)
      try printer.printElements(fields, of: patch.message)
      return printer.bytes
    }
    let indentation = self.indentation(at: place.lowerBound, in: text)
    // As its neighbour stands, so does the new one.
    let isOneLine = text[place.upperBound - 1].isClosing && !place.contains { text[$0] == UInt8(ascii: "\n") }
    return try content(of: patch, indentation: indentation, isOneLine: isOneLine)
  }

  private func content(
    of patch: ModelPatch, indentation: [UInt8]?, isOneLine: Bool = false
  ) throws(ModelWriteError) -> [UInt8] {
    switch patch.content {
    case .written(let bytes): return bytes
    case .fields(let fields) where isOneLine:
      var bytes: [UInt8] = []
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes += indentation.map { [UInt8(ascii: "\n")] + $0 } ?? [UInt8(ascii: " ")] }
        var printer = FieldPrinter(indentation: nil)
        try printer.print([field], of: patch.message)
        bytes += printer.bytes
      }
      return bytes
    case .fields(let fields):
      var printer = FieldPrinter(indentation: indentation)
      try printer.print(fields, of: patch.message)
      return printer.bytes
    }
  }

  /// Whether a value stands in brackets, without a name of its own.
  private func isElement(_ place: Range<Int>, in text: Span<UInt8>) -> Bool {
    !text[place.lowerBound].isIdentifierStart
  }

  /// The blanks before `offset` on its line; nil if anything else stands there.
  private func indentation(at offset: Int, in text: Span<UInt8>) -> [UInt8]? {
    var start = offset
    while start > 0, text[start - 1] != UInt8(ascii: "\n") {
      guard text[start - 1].isTextBlank else { return nil }
      start -= 1
    }
    return (start..<offset).map { text[$0] }
  }

  /// The end of the line, where but blanks, a separator and a comment stand before it; nil if anything else does.
  private func endOfLine(from offset: Int, in text: Span<UInt8>) -> Int? {
    var position = offset
    while position < text.count, text[position] != UInt8(ascii: "\n") {
      let byte = text[position]
      if byte == UInt8(ascii: "#") {
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
        return position
      }
      guard byte.isTextBlank || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") else { return nil }
      position += 1
    }
    return position
  }

  /// A field goes with the separator behind it, and with its lines if it has them alone.
  private func removal(of place: Range<Int>, in text: Span<UInt8>) -> Replacement {
    var end = place.upperBound
    var next = end
    while next < text.count, text[next].isTextBlank { next += 1 }
    let hasSeparator = next < text.count && (text[next] == UInt8(ascii: ",") || text[next] == UInt8(ascii: ";"))
    if hasSeparator { end = next + 1 }
    if isElement(place, in: text) {
      if hasSeparator {
        while end < text.count, text[end].isTextBlank { end += 1 }
        return Replacement(range: place.lowerBound..<end, bytes: [])
      }
      // The last of a list: the comma before it goes.
      var start = place.lowerBound
      while start > 0, text[start - 1].isTextBlank || text[start - 1] == UInt8(ascii: "\n") { start -= 1 }
      if start > 0, text[start - 1] == UInt8(ascii: ",") {
        return Replacement(range: start - 1..<place.upperBound, bytes: [])
      }
      return Replacement(range: place, bytes: [])
    }
    guard let indentation = self.indentation(at: place.lowerBound, in: text) else {
      // Of the blanks on both sides one is enough.
      if end < text.count, text[end] == UInt8(ascii: " ") { end += 1 }
      return Replacement(range: place.lowerBound..<end, bytes: [])
    }
    next = end
    while next < text.count, text[next].isTextBlank { next += 1 }
    guard next >= text.count || text[next] == UInt8(ascii: "\n") else {
      return Replacement(range: place.lowerBound..<end, bytes: [])
    }
    return Replacement(range: place.lowerBound - indentation.count..<min(next + 1, text.count), bytes: [])
  }
}

extension UInt8 {
  fileprivate var isClosing: Bool { self == UInt8(ascii: "}") || self == UInt8(ascii: ">") }
  fileprivate var isTextBlank: Bool { self == UInt8(ascii: " ") || self == 0x09 || self == 0x0D }
}
