package import ArtifactIO
package import GraphIR

/// Why a checkpoint, or one of its tensors, could not be read.
///
/// - Units: offsets count bytes from the start of the file named by `path`; what is wrong in a compressed block has the
///   offset of the block, what is wrong in an entry that of the entry.
package enum TensorBundleError: Error, Sendable, Hashable {
  case missingIndex(path: String)
  /// The index or a shard exists and could not be opened.
  case unreadable(ArtifactError)
  /// The file is the text that Git LFS leaves where the content was not fetched.
  case gitLFSPointer(path: String)
  case truncated(path: String, offset: Int, expected: String)
  case badMagic(path: String, offset: Int, found: UInt64)
  case unsupportedCompression(path: String, offset: Int, type: UInt8)
  /// - Units: both checksums in the masked form that files store.
  case blockChecksumMismatch(path: String, offset: Int, stored: UInt32, computed: UInt32)
  case badSnappy(path: String, offset: Int, reason: String)
  /// The table's own structure is broken: handles, prefixes, restarts, order of keys.
  case badTable(path: String, offset: Int, reason: String)
  /// The header or an entry is not the message it should be, or contradicts itself.
  case badEntry(path: String, offset: Int, key: String, reason: String)
  case overflow(path: String, offset: Int, key: String, quantity: String)
  case bigEndian(path: String, offset: Int)
  case unsupportedVersion(path: String, offset: Int, minimumConsumer: Int32)
  case limitExceeded(path: String, offset: Int, quantity: String, limit: Int)
  case missingShard(path: String, key: String)
  case shortShard(path: String, key: String, expected: Int, actual: Int)
  /// - Units: both checksums in the masked form that files store.
  case dataChecksumMismatch(path: String, offset: Int, key: String, stored: UInt32, computed: UInt32)
  /// The elements of a string tensor do not fill their range.
  case badStrings(path: String, offset: Int, key: String, reason: String)
  /// The tensor's pieces are missing, or do not tile its shape.
  case badSlices(path: String, key: String, reason: String)
  /// What was asked cannot be had for a tensor of this type.
  case unsupportedDataType(path: String, key: String, dtype: DataType)

  /// The file that is at fault.
  package var path: String {
    switch self {
    case .unreadable(let error): error.path
    case .missingIndex(let path), .gitLFSPointer(let path), .truncated(let path, _, _), .badMagic(let path, _, _),
      .unsupportedCompression(let path, _, _), .blockChecksumMismatch(let path, _, _, _), .badSnappy(let path, _, _),
      .badTable(let path, _, _), .badEntry(let path, _, _, _), .overflow(let path, _, _, _), .bigEndian(let path, _),
      .unsupportedVersion(let path, _, _), .limitExceeded(let path, _, _, _), .missingShard(let path, _),
      .shortShard(let path, _, _, _), .dataChecksumMismatch(let path, _, _, _, _), .badStrings(let path, _, _, _),
      .badSlices(let path, _, _), .unsupportedDataType(let path, _, _):
      path
    }
  }

  /// Where in the file, nil if the fault is the whole file's.
  package var offset: Int? {
    switch self {
    case .truncated(_, let offset, _), .badMagic(_, let offset, _), .unsupportedCompression(_, let offset, _),
      .blockChecksumMismatch(_, let offset, _, _), .badSnappy(_, let offset, _), .badTable(_, let offset, _),
      .badEntry(_, let offset, _, _), .overflow(_, let offset, _, _), .bigEndian(_, let offset),
      .unsupportedVersion(_, let offset, _), .limitExceeded(_, let offset, _, _),
      .dataChecksumMismatch(_, let offset, _, _, _), .badStrings(_, let offset, _, _):
      offset
    case .missingIndex, .unreadable, .gitLFSPointer, .missingShard, .shortShard, .badSlices, .unsupportedDataType:
      nil
    }
  }

  package var location: PhysicalLocation {
    PhysicalLocation(path: path, region: offset.map { .bytes(ByteRange(offset: $0, count: 1)) })
  }

  /// What happened and what was expected, without the place. Keys are any text: control characters are written as `\u{1B}`.
  package var message: String {
    let isPrintable = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory != .control }
    return text.unicodeScalars.reduce(into: "") { message, scalar in
      message += isPrintable(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  private var text: String {
    switch self {
    case .missingIndex(let path): "checkpoint index '\(path)' does not exist"
    case .unreadable(let error): error.message
    case .gitLFSPointer(let path): "'\(path)' is a Git LFS pointer, its content was not fetched; run 'git lfs pull'"
    case .truncated(_, _, let expected): "file ends early, expected \(expected)"
    case .badMagic(_, _, let found):
      "'\(hexadecimal(found))' is not the magic number of a checkpoint index, "
        + "expected '\(hexadecimal(SortedTable.magic))'"
    case .unsupportedCompression(_, _, let type):
      "compression type '\(type)' is not supported, expected 0 (none) or 1 (Snappy)"
    case .blockChecksumMismatch(_, _, let stored, let computed):
      "index block is damaged, its checksum is '\(hexadecimal(computed))' and "
        + "'\(hexadecimal(stored))' is stored"
    case .badSnappy(_, _, let reason): "Snappy data is damaged: \(reason)"
    case .badTable(_, _, let reason): "index is damaged: \(reason)"
    case .badEntry(_, _, let key, let reason): "\(Self.subject(key)) is damaged: \(reason)"
    case .overflow(_, _, let key, let quantity): "\(quantity) of \(Self.subject(key)) overflows 64 bits"
    case .bigEndian: "checkpoint was written on a big-endian machine, expected little-endian data"
    case .unsupportedVersion(_, _, let minimumConsumer):
      "checkpoint needs a reader of format version '\(minimumConsumer)', expected 1 or lower"
    case .limitExceeded(_, _, let quantity, let limit): "\(quantity) exceeds the limit of \(limit)"
    case .missingShard(let path, let key): "shard '\(path)', which holds tensor '\(key)', does not exist"
    case .shortShard(let path, let key, let expected, let actual):
      "shard '\(path)' has \(actual) bytes, and tensor '\(key)' needs \(expected)"
    case .dataChecksumMismatch(_, _, let key, let stored, let computed):
      "tensor '\(key)' is damaged, its checksum is '\(hexadecimal(computed))' and "
        + "'\(hexadecimal(stored))' is stored"
    case .badStrings(_, _, let key, let reason): "string tensor '\(key)' is damaged: \(reason)"
    case .badSlices(_, let key, let reason): "pieces of tensor '\(key)' are damaged: \(reason)"
    case .unsupportedDataType(_, let key, let dtype):
      "tensor '\(key)' of type '\(dtype.name)' cannot be read from a checkpoint"
    }
  }

  /// The header's key is the empty one.
  private static func subject(_ key: String) -> String { key.isEmpty ? "checkpoint header" : "tensor '\(key)'" }

  private func hexadecimal<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) -> String {
    let digits = String(number, radix: 16)
    return "0x" + String(repeating: "0", count: Number.bitWidth / 4 - digits.count) + digits
  }
}
