internal import ArtifactIO

/// Makes patches in a protocol buffer: what they do not name stays byte for byte, but for the lengths of the messages
/// around them.
///
/// - Complexity: linear in the fields of those messages.
struct WirePatcher {
  /// What the result is made of.
  private enum Piece {
    case kept(ByteRange)
    case new([UInt8])

    var byteCount: Int {
      switch self {
      case .kept(let range): range.count
      case .new(let bytes): bytes.count
      }
    }
  }

  private let patches: [ModelPatch]
  private var pieces: [Piece] = []
  private var next = 0

  /// The bytes of `region`, which holds whole fields, after the patches in it.
  ///
  /// - Errors: `.malformed` where the bytes are no fields; `.conflict` if patches contradict each other, or name what is
  ///   no field.
  static func patch(
    _ bytes: Span<UInt8>, in region: ByteRange, _ patches: [ModelPatch]
  ) throws(ModelWriteError) -> [UInt8] {
    let pieces = try pieces(bytes, region, patches)
    var result: [UInt8] = []
    result.reserveCapacity(pieces.reduce(0) { $0 + $1.byteCount })
    for piece in pieces {
      switch piece {
      case .kept(let range):
        // SAFETY: the buffer is read only within the call.
        unsafe bytes.extracting(range.offset..<range.end).withUnsafeBufferPointer {
          unsafe result.append(contentsOf: $0)
        }
      case .new(let new): result += new
      }
    }
    return result
  }

  /// What the patches change, in the order of places, no two of which touch: lengths of the messages around them are among
  /// it.
  ///
  /// - Errors: those of `patch`.
  static func replacements(_ bytes: Span<UInt8>, _ patches: [ModelPatch]) throws(ModelWriteError) -> [FileReplacement] {
    let region = ByteRange(offset: 0, count: bytes.count)
    var result: [FileReplacement] = []
    var new: [UInt8] = []
    var position = 0
    for piece in try pieces(bytes, region, patches) + [.kept(ByteRange(offset: bytes.count, count: 0))] {
      switch piece {
      case .new(let more): new += more
      case .kept(let range):
        if let replacement = difference(bytes, position..<range.offset, new) { result.append(replacement) }
        (position, new) = (range.end, [])
      }
    }
    return result
  }

  /// Leaves out what is the same at both ends; nil: all is.
  private static func difference(_ bytes: Span<UInt8>, _ old: Range<Int>, _ new: [UInt8]) -> FileReplacement? {
    var (start, end) = (0, 0)
    let limit = min(old.count, new.count)
    while start < limit, bytes[old.lowerBound + start] == new[start] { start += 1 }
    while end < limit - start, bytes[old.upperBound - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let range = ByteRange(offset: old.lowerBound + start, count: old.count - start - end)
    let inserted = Array(new[start..<new.count - end])
    return range.isEmpty && inserted.isEmpty ? nil : FileReplacement(region: .bytes(range), bytes: inserted)
  }

  private static func pieces(
    _ bytes: Span<UInt8>, _ region: ByteRange, _ patches: [ModelPatch]
  ) throws(ModelWriteError) -> [Piece] {
    // Outer fields first. Patches of one place keep their order, replacing before what comes behind.
    let order = patches.indices.sorted { a, b in
      let (x, y) = (patches[a].place, patches[b].place)
      return (x.range.offset, -x.range.count, x.rank, a) < (y.range.offset, -y.range.count, y.rank, b)
    }
    var patcher = WirePatcher(patches: order.map { patches[$0] })
    do throws(Wire.Failure) { try patcher.visit(bytes, region, depth: 0) } catch {
      throw .malformed(offset: error.offset, expected: error.expected)
    }
    guard patcher.next == patches.count else { throw .conflict }
    return patcher.pieces
  }

  private init(patches: [ModelPatch]) { self.patches = patches }

  /// Patches stand in fields that were read, so messages nest no deeper than reading allows.
  private static let maximumDepth = 256

  /// Appends the fields of `range`, and gives their new size.
  @discardableResult
  private mutating func visit(_ bytes: Span<UInt8>, _ range: ByteRange, depth: Int) throws(Wire.Failure) -> Int {
    var position = range.offset
    var count = 0
    while next < patches.count, patches[next].place.range.offset < range.end,
      let field = try Wire.next(bytes, &position, end: range.end)
    {
      guard patches[next].place.range.offset < field.range.end else {
        count += keep(field.range)
        continue
      }
      count += try patch(bytes, field, depth: depth)
    }
    return count + keep(ByteRange(offset: position, count: range.end - position))
  }

  private mutating func patch(_ bytes: Span<UInt8>, _ field: Wire.Field, depth: Int) throws(Wire.Failure) -> Int {
    var count = 0
    var isReplaced = false
    while let patch = current(at: field.range), case .field = patch.place {
      // A second replacement is left over, which `patch` takes for the contradiction that it is.
      guard !isReplaced else { return count }
      isReplaced = true
      count += add(patch.content)
      next += 1
    }
    if !isReplaced { count += try descend(bytes, field, depth: depth) }
    while let patch = current(at: field.range), case .after = patch.place {
      count += add(patch.content)
      next += 1
    }
    return count
  }

  /// Appends a field with what is patched inside it, or put at its end.
  private mutating func descend(_ bytes: Span<UInt8>, _ field: Wire.Field, depth: Int) throws(Wire.Failure) -> Int {
    // What comes behind the field was sorted before what is inside, being of the larger range.
    var behind: [ModelPatch] = []
    var ends: [ModelPatch.Content] = []
    while let patch = current(at: field.range) {
      switch patch.place {
      case .field: return keep(field.range)
      case .end: ends.append(patch.content)
      case .after: behind.append(patch)
      }
      next += 1
    }
    var count = 0
    let isInside = next < patches.count && field.payload.contains(patches[next].place.range)
    if field.type == .bytes, isInside || !ends.isEmpty, depth < Self.maximumDepth {
      var lengthOffset = field.range.offset
      _ = Wire.varint(bytes, &lengthOffset, end: field.payload.offset)
      let head = pieces.count
      pieces.append(.new([]))
      var payload = try visit(bytes, field.payload, depth: depth + 1)
      for content in ends { payload += add(content) }
      var start = [UInt8]()
      for index in field.range.offset..<lengthOffset { start.append(bytes[index]) }
      WireBytes.append(varint: UInt64(payload), to: &start)
      pieces[head] = .new(start)
      count = start.count + payload
    } else {
      count = keep(field.range)
    }
    for patch in behind { count += add(patch.content) }
    return count
  }

  private func current(at range: ByteRange) -> ModelPatch? {
    next < patches.count && patches[next].place.range == range ? patches[next] : nil
  }

  private mutating func keep(_ range: ByteRange) -> Int {
    guard !range.isEmpty else { return 0 }
    if case .kept(let last)? = pieces.last, last.end == range.offset {
      pieces[pieces.count - 1] = .kept(ByteRange(offset: last.offset, count: last.count + range.count))
    } else {
      pieces.append(.kept(range))
    }
    return range.count
  }

  private mutating func add(_ content: ModelPatch.Content) -> Int {
    var bytes: [UInt8] = []
    switch content {
    case .fields(let fields): for field in fields { field.append(to: &bytes) }
    case .written(let written): bytes = written
    }
    if !bytes.isEmpty { pieces.append(.new(bytes)) }
    return bytes.count
  }
}

extension ModelPatch.Place {
  fileprivate var rank: Int {
    switch self {
    case .field: 0
    case .end: 1
    case .after: 2
    }
  }
}
