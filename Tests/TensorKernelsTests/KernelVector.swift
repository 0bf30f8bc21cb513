import ArtifactIO
import GraphIR

/// One case of `Golden/kernels.txt`, whose form `make_kernel_vectors.py` describes.
struct KernelVector: Sendable {
  var line: Int
  var op: String
  var attributes: [String: AttributeValue]
  var inputs: [TensorReference]
  /// Nil where TensorFlow fails.
  var outputs: [TensorReference]?

  static let all: [KernelVector] = load()

  private static func load() -> [KernelVector] {
    let path =
      String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Golden/kernels.txt"
    guard let artifact = try? Artifact(mapping: path) else { return [] }
    let text = artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
    return text.split(separator: "\n").enumerated().compactMap { KernelVector(String($0.element), line: $0.offset + 1) }
  }

  init?(_ text: String, line: Int) {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4 else { return nil }
    self.line = line
    op = String(fields[0])
    attributes = [:]
    for field in fields[1].split(separator: " ") {
      guard let (name, value) = Self.attribute(field) else { return nil }
      attributes[name] = value
    }
    guard let inputs = Self.tensors(fields[2]) else { return nil }
    self.inputs = inputs
    guard fields[3] != "fails" else { return }
    guard let outputs = Self.tensors(fields[3]) else { return nil }
    self.outputs = outputs
  }

  private static func tensors(_ text: Substring) -> [TensorReference]? {
    let tensors = text.split(separator: " ").map(tensor)
    return tensors.contains { $0 == nil } ? nil : tensors.compactMap { $0 }
  }

  private static func tensor(_ text: Substring) -> TensorReference? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = Int32(parts[0]) else { return nil }
    let dtype = DataType(rawValue: number)
    let shape = parts[1].split(separator: ",").compactMap { Int64($0) }
    guard dtype == .string else {
      return bytes(parts[2]).map { TensorReference(dtype: dtype, shape: shape, storage: .bytes($0)) }
    }
    let isEmpty = shape.contains(0)
    let strings = isEmpty ? [] : parts[2].split(separator: "|", omittingEmptySubsequences: false).compactMap(bytes)
    return TensorReference(dtype: dtype, shape: shape, storage: .strings(strings))
  }

  private static func attribute(_ text: Substring) -> (String, AttributeValue)? {
    guard let equals = text.firstIndex(of: "="), let colon = text.firstIndex(of: ":") else { return nil }
    let kind = text[text.index(after: equals)..<colon]
    let value = text[text.index(after: colon)...]
    let numbers = value.split(separator: ",").compactMap { Int64($0) }
    let parsed: AttributeValue?
    switch kind {
    case "s": parsed = bytes(value).map { .string($0) }
    case "i": parsed = numbers.first.map { .int($0) }
    case "b": parsed = .bool(value == "1")
    case "f":
      parsed = bytes(value).map { .float(Float(bitPattern: $0.reversed().reduce(0) { $0 << 8 | UInt32($1) })) }
    case "t": parsed = numbers.first.map { .type(DataType(rawValue: Int32($0))) }
    case "p": parsed = .shape(value == "?" ? .unknown : PartialShape(numbers))
    case "lt": parsed = .list(.types(numbers.map { DataType(rawValue: Int32($0)) }))
    case "li": parsed = .list(numbers.isEmpty ? .empty : .ints(numbers))
    default: parsed = nil
    }
    return parsed.map { (String(text[..<equals]), $0) }
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    let digits = text.utf8.map { $0 }
    guard digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { index in
      digits[index..<index + 2].reduce(0) { $0 << 4 | ($1 < 0x40 ? $1 & 0xf : ($1 & 0xf) + 9) }
    }
  }
}
