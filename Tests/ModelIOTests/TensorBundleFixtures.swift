import ArtifactIO
import Glibc
import GraphIR

@testable import ModelIO

/// Writes sorted tables, with or without faults.
struct TableBuilder {
  var restartInterval = 16
  var entriesInBlock = Int.max
  var compressionType: UInt8 = 0
  /// The key in the index of a block that ends with the given one.
  var separator: ([UInt8]) -> [UInt8] = { $0 }
  /// What happens to a block's entries and restarts before they are compressed and sealed.
  var tamper: ([UInt8]) -> [UInt8] = { $0 }

  typealias Entry = (key: [UInt8], value: [UInt8])

  func table(_ entries: [Entry]) -> [UInt8] {
    var file: [UInt8] = []
    var index: [Entry] = []
    var start = 0
    while start < entries.count {
      let end = entries.count - start > entriesInBlock ? start + entriesInBlock : entries.count
      let handle = append(tamper(block(Array(entries[start..<end]))), to: &file)
      index.append((separator(entries[end - 1].key), handle))
      start = end
    }
    let metaIndex = append(block([]), to: &file)
    var footer = metaIndex + append(block(index), to: &file)
    footer += [UInt8](repeating: 0, count: 40 - footer.count)
    return file + footer + littleEndianBytes(SortedTable.magic, 8)
  }

  private func block(_ entries: [Entry]) -> [UInt8] {
    var block: [UInt8] = []
    var restarts: [Int] = entries.isEmpty ? [0] : []
    var previous: [UInt8] = []
    for (index, entry) in entries.enumerated() {
      var shared = 0
      if index % restartInterval == 0 {
        restarts.append(block.count)
      } else {
        while shared < min(previous.count, entry.key.count), previous[shared] == entry.key[shared] { shared += 1 }
      }
      block += varintBytes(shared) + varintBytes(entry.key.count - shared) + varintBytes(entry.value.count)
      block += entry.key[shared...] + entry.value
      previous = entry.key
    }
    return block + restarts.flatMap { littleEndianBytes(UInt64($0), 4) } + littleEndianBytes(UInt64(restarts.count), 4)
  }

  /// Gives the block's handle.
  private func append(_ block: [UInt8], to file: inout [UInt8]) -> [UInt8] {
    let stored = (compressionType == 1 ? snappy(block) : block) + [compressionType]
    let handle = varintBytes(file.count) + varintBytes(stored.count - 1)
    file += stored + littleEndianBytes(UInt64(CRC32C(of: stored.span).masked), 4)
    return handle
  }
}

/// Compresses: runs of one byte become copies that overlap themselves, all else literals.
func snappy(_ input: [UInt8]) -> [UInt8] {
  var output = varintBytes(input.count)
  var index = 0
  var literal: [UInt8] = []
  func flush() {
    guard !literal.isEmpty else { return }
    output +=
      literal.count <= 60
      ? [UInt8(literal.count - 1) << 2] : [61 << 2] + littleEndianBytes(UInt64(literal.count - 1), 2)
    output += literal
    literal = []
  }
  while index < input.count {
    literal.append(input[index])
    index += 1
    var run = 0
    while index + run < input.count, run < 64, input[index + run] == input[index - 1] { run += 1 }
    if run >= 4 {
      flush()
      output += [UInt8(run - 1) << 2 | 2, 1, 0]
      index += run
    }
    if literal.count == 65_536 { flush() }
  }
  flush()
  return output
}

func varintBytes(_ number: Int) -> [UInt8] {
  var rest = UInt64(bitPattern: Int64(number))
  var bytes: [UInt8] = []
  while rest >= 0x80 {
    bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}

/// Lowest first.
func littleEndianBytes(_ number: UInt64, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
}

func messageField(_ field: Int, _ content: [UInt8]) -> [UInt8] {
  varintBytes(field << 3 | 2) + varintBytes(content.count) + content
}

func varintField(_ field: Int, _ value: Int) -> [UInt8] { varintBytes(field << 3) + varintBytes(value) }

func headerMessage(shards: Int = 1, endianness: Int = 0, minimumConsumer: Int = 0) -> [UInt8] {
  varintField(1, shards) + varintField(2, endianness)
    + messageField(3, varintField(1, 1) + varintField(2, minimumConsumer))
}

func entryMessage(
  _ dtype: DataType, _ shape: [Int], shard: Int = 0, offset: Int = 0, size: Int, crc: UInt32 = 0,
  slices: [[UInt8]] = []
) -> [UInt8] {
  varintField(1, Int(dtype.rawValue)) + messageField(2, shape.flatMap { messageField(2, varintField(1, $0)) })
    + varintField(3, shard)
    + varintField(4, offset) + varintField(5, size) + varintBytes(6 << 3 | 5) + littleEndianBytes(UInt64(crc), 4)
    + slices.flatMap { messageField(7, $0) }
}

/// The stored form of a string tensor, and its checksum.
func stringTensor(_ strings: [[UInt8]]) -> (bytes: [UInt8], crc: UInt32) {
  var lengths = CRC32C()
  for string in strings { lengths.update(littleEndian: UInt32(string.count)) }
  let stored = lengths.masked
  var whole = lengths
  whole.update(littleEndian: stored)
  let content = Array(strings.joined())
  whole.update(content.span)
  return (strings.flatMap { varintBytes($0.count) } + littleEndianBytes(UInt64(stored), 4) + content, whole.masked)
}

/// An index with a good header and the given entries, which are sorted here.
func bundleIndex(_ entries: [(String, [UInt8])], header: [UInt8] = headerMessage()) -> [UInt8] {
  let sorted = entries.map { (key: Array($0.0.utf8), value: $0.1) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  return TableBuilder().table([([], header)] + sorted)
}

func openBundle(_ index: [UInt8], limits: TensorBundle.Limits = .init()) throws(TensorBundleError) -> TensorBundle {
  try TensorBundle(prefix: "variables", index: Artifact(path: "variables.index", bytes: index), limits: limits)
}

/// The error of opening `index`, nil if it opens.
func bundleFailure(_ index: [UInt8], limits: TensorBundle.Limits = .init()) -> TensorBundleError? {
  do throws(TensorBundleError) {
    _ = try openBundle(index, limits: limits)
    return nil
  } catch { return error }
}

func bundleFailure<R>(_ body: () throws(TensorBundleError) -> R) -> TensorBundleError? {
  do throws(TensorBundleError) {
    _ = try body()
    return nil
  } catch { return error }
}

/// A checkpoint on disk that is removed with the value.
final class TemporaryCheckpoint {
  private let folder: String
  private var files: [String] = []
  private var folders: [String] = []
  var prefix: String { folder + "/variables" }

  init(index: [UInt8]? = nil, shards: [String: [UInt8]] = [:]) {
    var template = Array("/tmp/tensor-bundle-XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { unsafe _ = $0.baseAddress.map { unsafe mkdtemp($0) } }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let index { write(index, to: ".index") }
    for (suffix, content) in shards { write(content, to: suffix) }
  }

  private func write(_ content: [UInt8], to suffix: String) {
    guard let file = unsafe fopen(prefix + suffix, "w") else { return }
    unsafe _ = content.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    unsafe fclose(file)
    files.append(prefix + suffix)
  }

  func makeFolder(_ suffix: String) {
    unsafe mkdir(prefix + suffix, 0o700)
    folders.append(prefix + suffix)
  }

  deinit {
    for file in files { unsafe unlink(file) }
    for folder in folders { unsafe rmdir(folder) }
    unsafe rmdir(folder)
  }
}

/// A checkpoint that TensorFlow 2.19 wrote with `SaveV2`: partitioned tensors `part` (300 × 3 float, rows 0–69 and
/// 70–299, counted up from 0) and `big` (9000 × 2 int8, 8000 rows of 0 and 1000 of 1, whole columns), strings `words`
/// (empty, `hello`, 300 × `x`), `half` ([1, 2]) and `b` ([[true], [false]]).
enum TensorFlowCheckpoint {
  static let index = hexadecimal(
    """
    00000608011a020801000d18006269670001010280df40807f08061209120308c03e1202080220cf1e28807d35b37413c8080619df40c3e8\
    807f08061209120308e8071202080220cf9b0128d00f35f23cd605010d14706172740001010280c046808308011208120208461202080328\
    c80635fd7aa612090618c046c0e6808308011209120308e6011202080320c80628c81535674bfff900011662080a12081202080212020801\
    20cd1e2802355fb0ce81010222696708061209120308a846120208023a070a0310c03e0a003a0a0a0608c03e10e8070a0000041268616c66\
    081312041202080220c91e280435c267f7360004247061727408011209120308ac02120208033a080a0210460a0210033a0b0a05084610e6\
    010a021003000513776f726473080712041202080320901c28b90235d5fef0c1000000000100000000ecee3da0000000000100000000c0f2\
    a1b00001037800c00200000000010000000072c335ccc50208d2020f00000000000000000000000000000000000000000000000000000000\
    00000000000057fb808b247547db
    """)

  static let shard: [UInt8] = {
    var shard = (0..<900).flatMap { littleEndianBytes(UInt64(Float($0).bitPattern), 4) }
    shard += hexadecimal("0005ac02") + wordsLengthChecksum + Array("hello".utf8) + [UInt8](repeating: 0x78, count: 300)
    shard += [0x00, 0x3C, 0x00, 0x40, 1, 0]
    return shard + [UInt8](repeating: 0, count: 16_000) + [UInt8](repeating: 1, count: 2000)
  }()

  static let wordsLengthChecksum = hexadecimal("5f6372e0")
}

func hexadecimal(_ text: String) -> [UInt8] {
  let digits = text.compactMap { $0.hexDigitValue }
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
