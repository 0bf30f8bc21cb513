internal import GraphIR

/// Arithmetic with sizes, of which -1 is an unknown one.
///
/// What would leave Int64 is unknown too: no tensor is that large.
enum Size {
  static let unknown = PartialShape.unknownDimension

  static func add(_ a: Int64, _ b: Int64) -> Int64 {
    guard a >= 0, b >= 0 else { return unknown }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? unknown : sum
  }

  static func multiply(_ a: Int64, _ b: Int64) -> Int64 {
    if a == 0 || b == 0 { return 0 }
    guard a >= 0, b >= 0 else { return unknown }
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? unknown : product
  }

  /// The size of which `a` and `b` both tell.
  static func merge(_ a: Int64, _ b: Int64, _ what: String) throws(ShapeContradiction) -> Int64 {
    if a < 0 { return b }
    if b < 0 || a == b { return a }
    throw ShapeContradiction("\(what) \(a) and \(b) differ")
  }

  /// `size` in parts of `divisor`, nothing left over.
  static func divide(_ size: Int64, by divisor: Int64, _ what: String) throws(ShapeContradiction) -> Int64 {
    guard divisor > 0, size >= 0 else { return unknown }
    guard size % divisor == 0 else { throw ShapeContradiction("\(what) \(size) is not divisible by \(divisor)") }
    return size / divisor
  }

  static func broadcast(_ a: Int64, _ b: Int64) throws(ShapeContradiction) -> Int64 {
    if a == b { return a }
    if a == 1 { return b }
    if b == 1 { return a }
    // Of an unknown size and one beyond 1 the result is the latter, whether the former is 1 or the same.
    if a < 0 { return b > 1 ? b : unknown }
    if b < 0 { return a > 1 ? a : unknown }
    throw ShapeContradiction("sizes \(a) and \(b) cannot be broadcast together")
  }
}

extension PartialShape {
  static let emptyVector = PartialShape([0])

  func merging(_ other: PartialShape) throws(ShapeContradiction) -> PartialShape {
    guard let merged = merged(with: other) else { throw ShapeContradiction("shapes \(self) and \(other) differ") }
    return merged
  }

  func broadcast(with other: PartialShape) throws(ShapeContradiction) -> PartialShape {
    guard let a = dimensions, let b = other.dimensions else { return .unknown }
    if a == b { return self }
    if b.isEmpty { return self }
    if a.isEmpty { return other }
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    let offset = long.count - short.count
    var result = long
    for axis in short.indices { result[offset + axis] = try Size.broadcast(long[offset + axis], short[axis]) }
    return PartialShape(result)
  }

  func replacing(_ axis: Int, with size: Int64) -> PartialShape {
    guard var sizes = dimensions, sizes.indices.contains(axis) else { return self }
    sizes[axis] = size
    return PartialShape(sizes)
  }

  /// The axes behind the first `count`, unknown where the rank is.
  func dropping(first count: Int) -> PartialShape {
    guard let dimensions, count <= dimensions.count, count >= 0 else { return .unknown }
    return PartialShape(Array(dimensions.dropFirst(count)))
  }

  func prefix(_ count: Int) -> PartialShape {
    guard let dimensions, count <= dimensions.count, count >= 0 else { return .unknown }
    return PartialShape(Array(dimensions.prefix(count)))
  }

  func concatenated(with other: PartialShape) -> PartialShape {
    guard let a = dimensions, let b = other.dimensions else { return .unknown }
    return PartialShape(a + b)
  }

  /// The number of elements, -1 where it is not known; 0 if one size is.
  var sizeProduct: Int64 { dimensions.map { $0.reduce(1, Size.multiply) } ?? Size.unknown }

  /// The size of an axis, -1 where it is not known.
  func size(_ axis: Int) -> Int64 { dimension(axis) ?? Size.unknown }
}

extension InferenceNode {
  /// An input's shape, which must have this rank.
  func shape(_ input: Int, rank: Int) throws(ShapeContradiction) -> PartialShape {
    let shape = self.shape(input)
    guard let found = shape.rank else { return .unknown(rank: rank) }
    guard found == rank else { throw ShapeContradiction("input \(input) has rank \(found) where \(rank) is wanted") }
    return shape
  }

  func shape(_ input: Int, rankAtLeast rank: Int) throws(ShapeContradiction) -> PartialShape {
    let shape = self.shape(input)
    if let found = shape.rank, found < rank {
      throw ShapeContradiction("input \(input) has rank \(found) where \(rank) or more is wanted")
    }
    return shape
  }

  /// The sizes of an input, which must have this rank.
  func sizes(_ input: Int, rank: Int) throws(ShapeContradiction) -> [Int64] {
    try shape(input, rank: rank).dimensions ?? [Int64](repeating: Size.unknown, count: rank)
  }

  /// The shape that the elements of an input say; -1 among them means unknown.
  func shape(saidBy input: Int) throws(ShapeContradiction) -> PartialShape {
    if let value = value(input) {
      if shape(input).rank == 0, value.first == .some(-1) { return .unknown }
      for size in value { if let size, size < -1 { throw ShapeContradiction("a size of \(size) is asked for") } }
      return PartialShape(value.map { $0 ?? Size.unknown })
    }
    guard let rank = try shape(input, rankAtMost: 1).dimension(0), shape(input).rank == 1 else { return .unknown }
    // A rank beyond what TensorFlow allows is not worth an array.
    return rank <= 254 ? .unknown(rank: Int(rank)) : .unknown
  }

  func shape(_ input: Int, rankAtMost rank: Int) throws(ShapeContradiction) -> PartialShape {
    let shape = self.shape(input)
    if let found = shape.rank, found > rank {
      throw ShapeContradiction("input \(input) has rank \(found) where \(rank) or less is wanted")
    }
    return shape
  }

  /// A size that an input of one element says, -1 if it is not known.
  func size(saidBy input: Int) throws(ShapeContradiction) -> Int64 {
    guard let size = scalar(input) else { return Size.unknown }
    guard size >= -1 else { throw ShapeContradiction("a size of \(size) is asked for") }
    return size
  }

  /// The index of an axis that may count from the end.
  func axis(_ axis: Int64, rank: Int) throws(ShapeContradiction) -> Int {
    let index = axis < 0 ? axis &+ Int64(rank) : axis
    guard index >= 0, index < Int64(rank) else {
      throw ShapeContradiction("axis \(axis) is out of range for rank \(rank)")
    }
    return Int(index)
  }
}
