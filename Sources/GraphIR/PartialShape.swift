/// A tensor's shape as far as it is known before running.
///
/// - Shape: nil `dimensions` = unknown rank; a dimension of `unknown` (-1) = unknown size.
@usableFromInline package struct PartialShape: Sendable, Hashable {
  package static let unknownDimension: Int64 = -1

  /// INVARIANT: no element is below -1.
  package private(set) var dimensions: [Int64]?

  /// Sizes below -1 are read as unknown.
  package init(_ dimensions: [Int64]?) {
    self.dimensions = dimensions
    // A new array only where it differs: there is a shape for every output of a graph.
    guard let dimensions, dimensions.contains(where: { $0 < Self.unknownDimension }) else { return }
    self.dimensions = dimensions.map { max($0, Self.unknownDimension) }
  }

  package static let unknown = PartialShape(nil)
  package static let scalar = PartialShape([])

  package static func unknown(rank: Int) -> PartialShape {
    PartialShape([Int64](repeating: unknownDimension, count: rank))
  }

  package static func vector(_ count: Int64?) -> PartialShape { PartialShape([count ?? unknownDimension]) }

  package var rank: Int? { dimensions?.count }
  package var isFullyDefined: Bool { dimensions.map { $0.allSatisfy { $0 >= 0 } } ?? false }

  /// The size of an axis, nil if the rank, the axis or the size is unknown; negative axes count from the end.
  package func dimension(_ axis: Int) -> Int64? {
    guard let dimensions else { return nil }
    let index = axis < 0 ? axis + dimensions.count : axis
    guard dimensions.indices.contains(index), dimensions[index] >= 0 else { return nil }
    return dimensions[index]
  }

  /// The number of elements, nil if not known or beyond Int64.
  package var elementCount: Int64? {
    guard let dimensions, isFullyDefined else { return nil }
    var product: Int64 = 1
    for size in dimensions {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      if overflow { return nil }
      product = next
    }
    return product
  }

  /// Axes of unknown size; empty where the rank is unknown.
  package var unknownAxes: [Int] { dimensions.map { sizes in sizes.indices.filter { sizes[$0] < 0 } } ?? [] }

  /// What both shapes say together, nil if they contradict each other.
  package func merged(with other: PartialShape) -> PartialShape? {
    guard let a = dimensions else { return other }
    guard let b = other.dimensions else { return self }
    guard a.count == b.count else { return nil }
    var result = a
    for axis in a.indices where b[axis] >= 0 {
      if a[axis] >= 0 && a[axis] != b[axis] { return nil }
      result[axis] = b[axis]
    }
    return PartialShape(result)
  }

  /// What holds for both shapes: dimensions that differ become unknown, ranks that differ make it unknown.
  package func joined(with other: PartialShape) -> PartialShape {
    guard let a = dimensions, let b = other.dimensions, a.count == b.count else { return .unknown }
    return PartialShape(zip(a, b).map { $0 == $1 ? $0 : Self.unknownDimension })
  }
}

extension PartialShape: CustomStringConvertible {
  /// `[None, 128]`, `[]` for a scalar, `unknown rank`.
  @usableFromInline package var description: String {
    guard let dimensions else { return "unknown rank" }
    return "[" + dimensions.map { $0 < 0 ? "None" : String($0) }.joined(separator: ", ") + "]"
  }
}
