internal import ArtifactIO
internal import GraphIR

/// The files of one group of a weight manifest, which are one run of bytes: where in them the elements of its weights are.
///
/// Only small weights are looked for, as rules ask for the values of no others; files that hold none are not opened.
struct TFJSWeightFiles {
  private struct File {
    var path: String
    var range: Range<Int>
    var artifact: Artifact?
  }

  /// Weights beyond this size are left where they are.
  private static let maximumBytes = 65_536

  private var files: [File] = []
  /// Where the next weight begins; nil when that cannot be told any more.
  private var position: Int? = 0
  private var isWhole = true

  mutating func add(path: String, size: Int?) {
    guard let size else {
      isWhole = false
      return
    }
    let start = files.last?.range.upperBound ?? 0
    let (end, overflow) = start.addingReportingOverflow(max(0, size))
    if overflow { isWhole = false } else { files.append(File(path: path, range: start..<end, artifact: nil)) }
  }

  /// The elements of the next weight in the order of the manifest; nil if they cannot be had, or are not looked for.
  mutating func next(_ entry: MetaGraph.WeightManifestEntry, _ dtype: DataType?) -> TensorReference.Storage? {
    guard isWhole, let start = position, let count = PartialShape(entry.shape).elementCount.flatMap(Int.init(exactly:))
    else {
      position = nil
      return nil
    }
    if entry.quantization == nil, dtype == .string { return strings(count, from: start) }
    let width: Int? =
      switch entry.quantization ?? entry.dtype {
      case "bool", "uint8": 1
      case "float16", "uint16": 2
      case "float32", "int32": 4
      case "complex64": 8
      default: nil
      }
    guard let width else {
      position = nil
      return nil
    }
    let (size, overflow) = count.multipliedReportingOverflow(by: width)
    let (end, beyond) = start.addingReportingOverflow(overflow ? 0 : size)
    guard !overflow, !beyond, end <= files.last?.range.upperBound ?? 0 else {
      position = nil
      return nil
    }
    position = end
    guard entry.quantization == nil, dtype != nil, size <= Self.maximumBytes else { return nil }
    return bytes(start..<end).map { .bytes($0) }
  }

  /// Each string has its length before it, in four bytes.
  private mutating func strings(_ count: Int, from start: Int) -> TensorReference.Storage? {
    var place = start
    var result: [[UInt8]] = []
    position = nil
    for _ in 0..<count {
      guard place - start <= Self.maximumBytes, let head = bytes(place..<place + 4) else { return nil }
      let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
      guard let text = bytes(place + 4..<place + 4 + length) else { return nil }
      result.append(text)
      place += 4 + length
    }
    position = place
    return .strings(result)
  }

  private mutating func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.upperBound <= files.last?.range.upperBound ?? 0 else { return nil }
    var result: [UInt8] = []
    for index in files.indices where files[index].range.overlaps(range) {
      if files[index].artifact == nil {
        do throws(ArtifactError) { files[index].artifact = try Artifact(mapping: files[index].path) } catch {
          return nil
        }
      }
      let part = files[index].range.clamped(to: range)
      let offset = part.lowerBound - files[index].range.lowerBound
      let piece = files[index].artifact?.bytes(in: ByteRange(offset: offset, count: part.count)) ?? []
      guard piece.count == part.count else { return nil }
      result += piece
    }
    return result.count == range.count ? result : nil
  }
}
