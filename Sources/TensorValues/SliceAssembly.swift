internal import ArtifactIO
internal import GraphIR

/// Puts the pieces of a partitioned tensor together row by row: each piece is read once, from its start to its end.
struct SliceAssembly {
  private struct Piece {
    let starts: [Int]
    let ends: [Int]
    let shard: Artifact
    let tensor: TensorReference.CheckpointTensor
    /// What is not yet read.
    var rest: ByteRange
    var checksum = CRC32C()
  }

  /// Sorted by their place on the last axis.
  private var pieces: [Piece] = []
  /// Without the axes at the end that every piece spans.
  private let shape: [Int]
  /// Bytes of what stands at one place of these axes.
  private let unit: Int
  private let verifiesChecksums: Bool
  private var buffer = ChunkBuffer(capacity: 1)

  /// - Parameter tensor: known to have elements, and to fit Int in bytes.
  /// - Errors: `.malformed` for pieces that do not tile the shape as far as their sizes say, or do not have their
  ///   size; `.unavailable`.
  init(
    _ slices: [TensorReference.Slice], of tensor: TensorReference, verifiesChecksums: Bool
  ) throws(TensorValuesError) {
    let rank = tensor.shape.count
    let whole = PartialShape(tensor.shape)
    var elements: Int64 = 0
    var lastCut = 0
    for slice in slices {
      guard slice.starts.count == rank, slice.shape.count == rank, Self.isInside(slice, tensor.shape),
        let count = PartialShape(slice.shape).elementCount
      else { throw .malformed("a piece \(PartialShape(slice.shape)) outside of \(whole)") }
      let (sum, overflow) = elements.addingReportingOverflow(count)
      elements = overflow ? .max : sum
      for axis in 0..<rank where axis > lastCut && slice.shape[axis] != tensor.shape[axis] { lastCut = axis }
    }
    guard elements == tensor.elementCount else { throw .malformed("pieces that do not tile \(whole)") }
    // A scalar is one place of one axis.
    let axes = rank == 0 ? 0..<0 : 0..<(lastCut + 1)
    shape = rank == 0 ? [1] : axes.map { Int(tensor.shape[$0]) }
    unit = tensor.shape[axes.upperBound...].reduce(ElementKind(tensor.dtype).size) { $0 * Int($1) }
    self.verifiesChecksums = verifiesChecksums
    var shards: [String: Artifact] = [:]
    for slice in slices where !slice.shape.contains(0) {
      var piece = tensor
      piece.shape = slice.shape
      guard Int64(slice.tensor.range.count) == piece.byteCount else {
        throw TensorElements.wrongSize(slice.tensor.range.count, piece)
      }
      let shard = try TensorElements.shard(of: slice.tensor, mapped: shards[slice.tensor.shardPath])
      shards[slice.tensor.shardPath] = shard
      pieces.append(
        Piece(
          starts: rank == 0 ? [0] : axes.map { Int(slice.starts[$0]) },
          ends: rank == 0 ? [1] : axes.map { Int(slice.starts[$0] + slice.shape[$0]) }, shard: shard,
          tensor: slice.tensor, rest: slice.tensor.range))
    }
    let last = shape.count - 1
    pieces.sort { $0.starts[last] < $1.starts[last] }
  }

  /// - Parameter chunkSize: a whole number of elements, in bytes.
  mutating func read(chunkSize: Int, _ sink: ElementStream.Sink) throws(TensorValuesError) {
    buffer = ChunkBuffer(capacity: chunkSize)
    try read(axis: 0, Array(pieces.indices), sink)
    try buffer.flush(sink)
    guard verifiesChecksums else { return }
    for piece in pieces { try TensorElements.compare(piece.checksum, with: piece.tensor) }
  }

  /// Reads what stands at one place of the axes before `axis`, where `found` are. Recurses as deep as the rank.
  private mutating func read(
    axis: Int, _ found: [Int], _ sink: ElementStream.Sink
  ) throws(TensorValuesError) {
    var place = 0
    if axis == shape.count - 1 {
      for index in found {
        guard pieces[index].starts[axis] == place else { throw gap() }
        place = pieces[index].ends[axis]
        try readRow(of: index, sink)
      }
      guard place == shape[axis] else { throw gap() }
      return
    }
    while place < shape[axis] {
      var here: [Int] = []
      // Until there no piece starts or ends.
      var end = shape[axis]
      for index in found {
        let (start, stop) = (pieces[index].starts[axis], pieces[index].ends[axis])
        if start > place {
          end = min(end, start)
        } else if stop > place {
          end = min(end, stop)
          here.append(index)
        }
      }
      guard !here.isEmpty else { throw gap() }
      while place < end {
        try read(axis: axis + 1, here, sink)
        place += 1
      }
    }
  }

  private mutating func readRow(of index: Int, _ sink: ElementStream.Sink) throws(TensorValuesError) {
    let last = shape.count - 1
    let count = (pieces[index].ends[last] - pieces[index].starts[last]) * unit
    let row = ByteRange(offset: pieces[index].rest.offset, count: count)
    guard count <= pieces[index].rest.count else { throw gap() }
    pieces[index].rest = ByteRange(offset: row.end, count: pieces[index].rest.count - count)
    try pieces[index].shard.withBytes(in: row) { (bytes) throws(TensorValuesError) in
      if verifiesChecksums { pieces[index].checksum.update(bytes) }
      try buffer.append(bytes, sink)
    }
  }

  private func gap() -> TensorValuesError { .malformed("pieces that overlap or leave a gap") }

  private static func isInside(_ slice: TensorReference.Slice, _ shape: [Int64]) -> Bool {
    shape.indices.allSatisfy { axis in
      let (start, count) = (slice.starts[axis], slice.shape[axis])
      return start >= 0 && count >= 0 && start <= shape[axis] && count <= shape[axis] - start
    }
  }
}
