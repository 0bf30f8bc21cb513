internal import GraphIR

extension ConstantValue {
  /// A nested list, or with `shape` a flat one or a single value that fills it.
  init(_ value: FormulaValue, dtype: DataType, shape: [Int64]? = nil) throws(FormulaError) {
    var sizes: [Int64] = []
    var level = value
    while case .list(let items) = level {
      sizes.append(Int64(items.count))
      guard let first = items.first else { break }
      level = first
    }
    var elements: [FormulaValue] = []
    try Self.collect(value, sizes[...], into: &elements)
    if let shape {
      guard let count = PartialShape(shape).elementCount, count <= FormulaEvaluator.maximumElements else {
        throw FormulaError(message: "a constant is too large")
      }
      if sizes.isEmpty {
        elements = [FormulaValue](repeating: value, count: Int(count))
      } else if elements.count != Int(count) {
        throw FormulaError(message: "\(elements.count) elements do not fill the shape \(PartialShape(shape))")
      }
      sizes = shape
    }
    self.init(dtype: dtype, shape: sizes, elements: elements)
    for element in elements where !Self.fits(element, dtype) {
      throw FormulaError(message: "\(element.kind) is no element of a \(dtype.shortName) constant")
    }
  }

  /// What numbers alone mean: whole ones are int32, others float32.
  init(_ value: FormulaValue) throws(FormulaError) {
    let elements = FormulaCall.flat(value)
    let dtype: DataType
    switch elements.first {
    case .text: dtype = .string
    case .bool: dtype = .bool
    default: dtype = elements.contains { if case .float = $0 { true } else { false } } ? .float : .int32
    }
    try self.init(value, dtype: dtype)
  }

  private static func collect(
    _ value: FormulaValue, _ sizes: ArraySlice<Int64>, into elements: inout [FormulaValue]
  ) throws(FormulaError) {
    guard let size = sizes.first else {
      if case .list = value { throw FormulaError(message: "a constant's rows have different depths") }
      elements.append(value)
      return
    }
    guard case .list(let items) = value, Int64(items.count) == size else {
      throw FormulaError(message: "a constant's rows have different lengths")
    }
    for item in items { try collect(item, sizes.dropFirst(), into: &elements) }
  }

  private static func fits(_ element: FormulaValue, _ dtype: DataType) -> Bool {
    switch element {
    case .text: dtype == .string
    case .bool: dtype == .bool
    case .int: dtype.isInteger || dtype.isFloatingPoint || dtype == .complex64
    case .float: dtype.isFloatingPoint || dtype == .complex64
    default: false
    }
  }

  /// The elements as bytes.
  ///
  /// - Errors: a dtype that constants of rules cannot have.
  func tensor() throws(FormulaError) -> TensorReference {
    switch dtype {
    case .string:
      return TensorReference(
        dtype: dtype, shape: shape,
        storage: .strings(
          elements.map { element in
            if case .text(let text) = element { Array(text.utf8) } else { [] }
          }))
    case .bool:
      return TensorReference(
        dtype: dtype, shape: shape, storage: .bytes(elements.map { $0 == .bool(true) ? 1 : 0 }))
    case .float: return .floats(elements.map { Float($0.number ?? 0) }, shape: shape)
    case .double:
      return .integers(
        elements.map { Int64(bitPattern: ($0.number ?? 0).bitPattern) }, dtype: dtype, shape: shape)
    case .complex64:
      // A real number with an imaginary part of 0.
      return .integers(
        elements.map { Int64(Float($0.number ?? 0).bitPattern) }, dtype: dtype, shape: shape)
    case _ where dtype.isInteger: return .integers(try integers(), dtype: dtype, shape: shape)
    default:
      guard
        let single = TensorReference(
          .cast(.floats(elements.map { Float($0.number ?? 0) }, shape: shape)), dtype: dtype, shape: shape),
        dtype == .half || dtype == .bfloat16
      else { throw FormulaError(message: "a rule cannot make a constant of dtype \(dtype.shortName)") }
      return single
    }
  }

  /// The elements of a whole-number constant.
  func integers() throws(FormulaError) -> [Int64] {
    var result: [Int64] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      guard case .int(let value) = element else { throw FormulaError(message: "\(element.kind) is no integer") }
      result.append(value)
    }
    return result
  }
}
