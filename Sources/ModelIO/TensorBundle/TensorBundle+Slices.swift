import GraphIR

/// One piece of a partitioned tensor: where it belongs, and the entry that holds its elements.
package struct BundleSlice: Sendable, Hashable {
  /// Where the piece starts in the whole tensor, an index for each axis.
  package var starts: [Int64]
  /// Holds the piece's shape and range.
  package var entry: BundleEntry

  /// The indices covered of each axis of the whole tensor. Cannot overflow: they lie within its shape.
  package var ranges: [Range<Int64>] { zip(starts, entry.shape).map { $0..<($0 + $1) } }
}

extension TensorBundle {
  /// The pieces of the partitioned tensor `key` that are stored as described, in the order of the index; empty if it is
  /// not partitioned or unknown.
  ///
  /// They need not make up the tensor: a checkpoint may hold one part alone. `tiles(of:)` demands the whole.
  package func slices(of key: String) -> [BundleSlice] {
    guard let entry = self[key] else { return [] }
    return entry.slices.compactMap { slice in
      if case .success(let piece) = piece(slice, of: entry) { piece } else { nil }
    }
  }

  /// The pieces of the partitioned tensor `key`, which tile its shape.
  ///
  /// - Errors: `.badSlices` if one is missing or differs from its description, if two overlap, or if they leave a part
  ///   of the shape uncovered.
  /// - Complexity: O(pieces² · rank), with at most `limits.sliceCount` pieces.
  package func tiles(of key: String) throws(TensorBundleError) -> [BundleSlice] {
    guard let entry = self[key], entry.isPartitioned else { return [] }
    var found: [(slice: BundleSlice, ranges: [Range<Int64>])] = []
    var elementCount: Int64 = 0
    for slice in entry.slices {
      let piece = try piece(slice, of: entry).get()
      let ranges = piece.ranges
      for other in found where !zip(other.ranges, ranges).contains(where: { !$0.overlaps($1) }) {
        throw damaged(entry, "those at \(Self.text(other.ranges)) and \(Self.text(ranges)) overlap")
      }
      // Cannot overflow: disjoint pieces of a shape have at most as many elements as the shape, which fits.
      elementCount += piece.entry.shape.reduce(1, *)
      found.append((piece, ranges))
    }
    guard elementCount == entry.shape.reduce(1, *) else {
      throw damaged(entry, "they leave a part of the shape \(PartialShape(entry.shape)) uncovered")
    }
    return found.map(\.slice)
  }

  private func piece(_ slice: TensorSlice, of entry: BundleEntry) -> Result<BundleSlice, TensorBundleError> {
    guard let ranges = slice.ranges(in: entry.shape) else {
      return .failure(damaged(entry, "one lies outside the shape \(PartialShape(entry.shape))"))
    }
    guard let piece = pieces[OrderedCode.sliceKey(name: Array(entry.key.utf8), slice: slice)] else {
      return .failure(damaged(entry, "the one at \(Self.text(ranges)) is missing"))
    }
    guard piece.dtype == entry.dtype, piece.shape == ranges.map({ $0.upperBound - $0.lowerBound }) else {
      return .failure(
        damaged(
          entry, "the one at \(Self.text(ranges)) is \(piece.dtype.shortName) \(PartialShape(piece.shape))"))
    }
    return .success(BundleSlice(starts: ranges.map(\.lowerBound), entry: piece))
  }

  private func damaged(_ entry: BundleEntry, _ reason: String) -> TensorBundleError {
    .badSlices(path: indexPath, key: entry.key, reason: reason)
  }

  private static func text(_ ranges: [Range<Int64>]) -> String {
    "[" + ranges.map { "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ", ") + "]"
  }
}
