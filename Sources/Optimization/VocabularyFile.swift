internal import ArtifactIO
internal import GraphIR

/// Reads the text file that a lookup table is filled from, as TensorFlow reads it.
///
/// - Source: `TextFileLineIterator` in `tensorflow/core/kernels/lookup_util.cc`.
struct VocabularyFile {
  /// What a key or a value is taken from.
  enum Column: Equatable {
    case wholeLine
    case lineNumber
    case field(Int)

    init?(index: Int64) {
      switch index {
      case -2: self = .wholeLine
      case -1: self = .lineNumber
      case 0...1024: self = .field(Int(index))
      default: return nil
      }
    }
  }

  struct Failure: Error {
    var reason: String
  }

  /// The attributes of `InitializeTableFromTextFileV2`.
  struct Format {
    var key: Column
    var value: Column
    var delimiter: UInt8
    /// Lines that count; nil: all.
    var size: Int?
    /// What is added to the number of a line.
    var offset: Int
  }

  let path: String
  let format: Format

  /// A vocabulary beyond this belongs on a server.
  static let maximumBytes = 256 << 20

  /// The keys and the values, one each for a line; of equal keys, the first.
  ///
  /// - Errors: an unreadable or too large file, a line with too few fields, a field that is no number where one is
  ///   wanted, fewer lines than the vocabulary has, one key with two values.
  func read(keys keyType: DataType, values valueType: DataType) throws(Failure) -> (
    keys: TensorReference, values: TensorReference
  ) {
    let artifact: Artifact
    do { artifact = try Artifact(mapping: path) } catch { throw Failure(reason: error.message) }
    guard artifact.byteCount <= Self.maximumBytes else { throw Failure(reason: "it is larger than 256 MiB") }
    let lines = lines(of: artifact.bytes(in: ByteRange(offset: 0, count: artifact.byteCount)))
    if let size = format.size, lines.count < size {
      throw Failure(reason: "it has \(lines.count) lines where the vocabulary has \(size)")
    }
    var keys = Values(dtype: keyType)
    var values = Values(dtype: valueType)
    var seen: [[UInt8]: [UInt8]] = [:]
    for (number, line) in lines.prefix(format.size ?? lines.count).enumerated() {
      let key = try text(format.key, line, number)
      let value = try text(format.value, line, number)
      if let known = seen.updateValue(value, forKey: key) {
        guard known == value else {
          throw Failure(reason: "line \(number + 1) gives key '\(String(decoding: key, as: UTF8.self))' a second value")
        }
        continue
      }
      try keys.append(key, line: number + 1)
      try values.append(value, line: number + 1)
    }
    return (keys.tensor, values.tensor)
  }

  /// TensorFlow drops every carriage return, and a last line without a line feed counts if there is something on it.
  private func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        lines.append(line)
        line = []
      case UInt8(ascii: "\r"): continue
      default: line.append(byte)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private func text(_ column: Column, _ line: [UInt8], _ number: Int) throws(Failure) -> [UInt8] {
    switch column {
    case .wholeLine: return line
    case .lineNumber: return Array(String(number + format.offset).utf8)
    case .field(let index):
      let fields = line.split(separator: format.delimiter, omittingEmptySubsequences: false)
      guard fields.indices.contains(index) else {
        throw Failure(reason: "line \(number + 1) has \(fields.count) fields where field \(index + 1) is wanted")
      }
      return Array(fields[index])
    }
  }

  /// Keys or values as they are collected.
  private struct Values {
    let dtype: DataType
    private var strings: [[UInt8]] = []
    private var bytes: [UInt8] = []
    private var count = 0

    init(dtype: DataType) { self.dtype = dtype.base }

    mutating func append(_ text: [UInt8], line: Int) throws(Failure) {
      count += 1
      if dtype == .string {
        strings.append(text)
        return
      }
      let word = String(decoding: text, as: UTF8.self)
      switch dtype {
      case .int64:
        guard let value = Int64(word) else { throw wrong(word, line) }
        add(UInt64(bitPattern: value), 8)
      case .int32:
        guard let value = Int32(word) else { throw wrong(word, line) }
        add(UInt64(UInt32(bitPattern: value)), 4)
      case .float:
        guard let value = Float(word) else { throw wrong(word, line) }
        add(UInt64(value.bitPattern), 4)
      case .double:
        guard let value = Double(word) else { throw wrong(word, line) }
        add(value.bitPattern, 8)
      default: throw Failure(reason: "a table cannot hold \(dtype.shortName)")
      }
    }

    private func wrong(_ word: String, _ line: Int) -> Failure {
      Failure(reason: "line \(line) has '\(word)' where \(dtype.shortName) is wanted")
    }

    private mutating func add(_ bits: UInt64, _ size: Int) {
      for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index))) }
    }

    var tensor: TensorReference {
      TensorReference(
        dtype: dtype, shape: [Int64(count)], storage: dtype == .string ? .strings(strings) : .bytes(bytes))
    }
  }
}
