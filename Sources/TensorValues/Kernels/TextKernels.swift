internal import GraphIR

extension ConstantKernels {
  /// - Source: `tensorflow/core/kernels/string_join_op.cc`, `string_lower_op.cc`, `string_upper_op.cc`,
  ///   `string_length_op.cc`, `string_to_number_op.cc`, `as_string_op.cc`.
  static let texts: [String: Kernel] = [
    "StringJoin": join, "StringLower": changeCase(from: 0x41...0x5a), "StringUpper": changeCase(from: 0x61...0x7a),
    "StringLength": length, "StringToNumber": toNumber, "AsString": asString,
  ]

  /// All of one shape, but for scalars.
  private static let join: Kernel = { (call) throws(NotFoldable) in
    let tensors = try call.tensors(call.inputs.indices)
    let separator = try call.string("separator")
    guard !tensors.isEmpty else { throw NotFoldable() }
    let shape = tensors.first { $0.shape.rank > 0 }?.shape ?? .scalar
    guard tensors.allSatisfy({ $0.shape.rank == 0 || $0.shape == shape }) else { throw NotFoldable() }
    var results: [[UInt8]] = []
    var total: Int64 = 0
    for index in 0..<shape.count {
      var text: [UInt8] = []
      for (number, tensor) in tensors.enumerated() {
        if number > 0 { text += separator }
        text += try tensor.strings()[tensor.shape.rank == 0 ? 0 : index]
        guard total + Int64(text.count) <= call.limit else { throw NotFoldable() }
      }
      total += Int64(text.count)
      results.append(text)
    }
    return [try ConstantTensor(strings: results, shape: shape)]
  }

  /// Letters beyond ASCII stay as they are without an encoding; with one Unicode's tables would be needed.
  private static func changeCase(from letters: ClosedRange<UInt8>) -> Kernel {
    { (call) throws(NotFoldable) in
      try call.expectInputs(1)
      let tensor = try call.tensor(0)
      let strings = try tensor.strings()
      let isASCIIOnly = try call.string("encoding").isEmpty
      guard isASCIIOnly || strings.allSatisfy({ $0.allSatisfy { $0 < 0x80 } }) else { throw NotFoldable() }
      // In ASCII the two cases of a letter differ in this bit.
      let changed = strings.map { $0.map { letters.contains($0) ? $0 ^ 0x20 : $0 } }
      return [try ConstantTensor(strings: changed, shape: tensor.shape)]
    }
  }

  private static let length: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    guard call.attributes("unit")?.asString == "BYTE" else { throw NotFoldable() }
    let tensor = try call.tensor(0)
    let shape = try call.room(for: tensor.shape.sizes, .int32)
    return [try call.integers(try tensor.strings().map(\.count), shape: shape, as: .int32)]
  }

  private static let toNumber: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let (tensor, dtype) = (try call.tensor(0), try call.outputType())
    let shape = try call.room(for: tensor.shape.sizes, dtype)
    let strings = try tensor.strings()
    switch dtype {
    case .float: return [try ConstantTensor(try parsed(strings, DecimalText.real(Float.self)), shape: shape)]
    case .double: return [try ConstantTensor(try parsed(strings, DecimalText.real(Double.self)), shape: shape)]
    case .int32: return [try ConstantTensor(try parsed(strings, DecimalText.whole(Int32.self)), shape: shape)]
    case .int64: return [try ConstantTensor(try parsed(strings, DecimalText.whole(Int64.self)), shape: shape)]
    default: throw NotFoldable()
    }
  }

  private static func parsed<T>(
    _ strings: [[UInt8]], _ parse: ([UInt8]) throws(NotFoldable) -> T
  ) throws(NotFoldable) -> [T] {
    var values: [T] = []
    for string in strings { values.append(try parse(string)) }
    return values
  }

  /// Whole numbers and booleans; how many digits of others are written is up to `printf`.
  private static let asString: Kernel = { (call) throws(NotFoldable) in
    try call.expectInputs(1)
    let tensor = try call.tensor(0)
    guard try call.int("width") == -1, try call.string("fill").isEmpty else { throw NotFoldable() }
    // Flags, which whole numbers do not have.
    guard try call.int("precision") == -1, try !call.bool("scientific"), try !call.bool("shortest") else {
      throw NotFoldable()
    }
    let texts: [String]
    if tensor.dtype == .bool {
      texts = try tensor.values(Bool.self).map { $0 ? "true" : "false" }
    } else if let type = tensor.dtype.whole {
      texts = try decimal(type, tensor)
    } else {
      throw NotFoldable()
    }
    return [try ConstantTensor(strings: texts.map { Array($0.utf8) }, shape: tensor.shape)]
  }

  private static func decimal<T: WholeElement>(
    _ type: T.Type, _ tensor: ConstantTensor
  ) throws(NotFoldable) -> [String] { try tensor.values(type).map { String($0) } }
}

/// Numbers in the plainest decimal notation, the part of what TensorFlow reads that has one meaning everywhere.
private enum DecimalText {
  static func whole<T: FixedWidthInteger>(_ type: T.Type) -> ([UInt8]) throws(NotFoldable) -> T {
    { (bytes) throws(NotFoldable) in
      let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
      guard !digits.isEmpty, digits.allSatisfy(isDigit), let value = T(String(decoding: bytes, as: UTF8.self)) else {
        throw NotFoldable()
      }
      return value
    }
  }

  static func real<T: BinaryFloatingPoint & LosslessStringConvertible>(
    _ type: T.Type
  ) -> ([UInt8]) throws(NotFoldable) -> T {
    { (bytes) throws(NotFoldable) in
      // What is too large or too small for the type is an error or not, from one version to the next.
      guard isPlain(bytes), let value = T(String(decoding: bytes, as: UTF8.self)), value.isNormal || value.isZero,
        !value.isZero || bytes.allSatisfy({ !(0x31...0x39).contains($0) })
      else { throw NotFoldable() }
      return value
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Digits, perhaps with a sign, a point with digits on both sides, and an exponent.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard takeDigits(&rest) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits(&rest) else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard takeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix(while: isDigit)
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }
}
