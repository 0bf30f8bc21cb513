import GraphIR

/// One piece of a partitioned tensor: where it belongs, and the entry that holds its elements.
package struct BundlePiece: Sendable, Hashable {
  /// The indices covered of each axis of the whole tensor.
  package var ranges: [Range<Int64>]
  package var entry: BundleEntry
}

extension TensorBundle {
  /// The pieces of the partitioned tensor `key`, in the order of the index; empty if it is not partitioned or unknown.
  ///
  /// - Errors: `.badSlices` if one is missing, differs from its description, or if they do not tile the tensor's shape.
  /// - Complexity: O(pieces² · rank), with at most `limits.sliceCount` pieces.
  package func slices(of key: String) throws(TensorBundleError) -> [BundlePiece] {
    guard let entry = self[key], entry.isPartitioned else { return [] }
    var found: [BundlePiece] = []
    var elementCount: Int64 = 0
    for slice in entry.slices {
      guard let ranges = slice.ranges(in: entry.shape) else {
        throw .badSlices(
          path: indexPath, key: key, reason: "a piece lies outside the shape \(PartialShape(entry.shape))")
      }
      guard let piece = pieces[OrderedCode.sliceKey(name: Array(key.utf8), slice: slice)] else {
        throw .badSlices(path: indexPath, key: key, reason: "the piece at \(Self.text(ranges)) is missing")
      }
      guard piece.dtype == entry.dtype, piece.shape == ranges.map({ $0.upperBound - $0.lowerBound }) else {
        throw .badSlices(
          path: indexPath, key: key,
          reason: "the piece at \(Self.text(ranges)) is \(piece.dtype.shortName) \(PartialShape(piece.shape))")
      }
      for other in found where !zip(other.ranges, ranges).contains(where: { !$0.overlaps($1) }) {
        throw .badSlices(
          path: indexPath, key: key, reason: "pieces \(Self.text(other.ranges)) and \(Self.text(ranges)) overlap")
      }
      // Cannot overflow: disjoint pieces of a shape have at most as many elements as the shape, which fits.
      elementCount += piece.shape.reduce(1, *)
      found.append(BundlePiece(ranges: ranges, entry: piece))
    }
    guard elementCount == entry.shape.reduce(1, *) else {
      throw .badSlices(
        path: indexPath, key: key, reason: "they leave a part of the shape \(PartialShape(entry.shape)) uncovered")
    }
    return found
  }

  private static func text(_ ranges: [Range<Int64>]) -> String {
    "[" + ranges.map { "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ", ") + "]"
  }
}
