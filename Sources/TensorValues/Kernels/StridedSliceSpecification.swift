/// What a StridedSlice takes of each axis, and the shape that comes out.
///
/// - Source: `ValidateStridedSliceOp` in `tensorflow/core/util/strided_slice_op.cc`.
struct StridedSliceSpecification {
  struct Masks {
    var begin: Int
    var end: Int
    var ellipsis: Int
    var newAxis: Int
    var shrinkAxis: Int
  }

  /// `count` elements of an axis, from `begin` in steps of `stride`.
  struct Range {
    var begin: Int
    var stride: Int
    var count: Int
  }

  private(set) var ranges: [Range] = []
  private(set) var resultSizes: [Int] = []

  init(
    of shape: DenseShape, begins: [Int], ends: [Int], strides: [Int], masks: Masks
  ) throws(NotFoldable) {
    // Masks have a bit for each entry; TensorFlow takes no more than 32 either.
    guard begins.count == ends.count, begins.count == strides.count, begins.count <= 32 else { throw NotFoldable() }
    let ellipses = begins.indices.filter { Self.isSet(masks.ellipsis, $0) }
    guard ellipses.count <= 1 else { throw NotFoldable() }
    // Without an ellipsis there is one at the end.
    let ellipsis = ellipses.first ?? begins.count
    // An entry for a new axis takes none of the tensor's.
    let taking = begins.indices.filter { $0 != ellipsis && !Self.isSet(masks.newAxis, $0) }
    guard taking.count <= shape.rank else { throw NotFoldable() }

    for entry in 0...begins.count {
      if entry == ellipsis {
        for _ in 0..<(shape.rank - taking.count) {
          let size = shape.sizes[ranges.count]
          ranges.append(Range(begin: 0, stride: 1, count: size))
          resultSizes.append(size)
        }
      } else if entry == begins.count {
        break
      } else if Self.isSet(masks.newAxis, entry) {
        resultSizes.append(1)
      } else {
        let isShrunk = Self.isSet(masks.shrinkAxis, entry)
        let range = try Self.range(
          size: shape.sizes[ranges.count], begin: begins[entry], end: ends[entry], stride: strides[entry],
          fromStart: Self.isSet(masks.begin, entry), toEnd: Self.isSet(masks.end, entry), isShrunk: isShrunk)
        ranges.append(range)
        if !isShrunk { resultSizes.append(range.count) }
      }
    }
  }

  private static func isSet(_ mask: Int, _ bit: Int) -> Bool { bit < 32 && mask >> bit & 1 == 1 }

  private static func range(
    size: Int, begin: Int, end: Int, stride: Int, fromStart: Bool, toEnd: Bool, isShrunk: Bool
  ) throws(NotFoldable) -> Range {
    guard stride != 0 else { throw NotFoldable() }
    let place: (Int) -> Int = { $0 < 0 ? $0 + size : $0 }
    if isShrunk {
      let begin = place(begin)
      guard stride > 0, begin >= 0, begin < size else { throw NotFoldable() }
      return Range(begin: begin, stride: 1, count: 1)
    }
    // Backwards, the end of everything is the place before the first.
    let (low, high) = stride > 0 ? (0, size) : (-1, size - 1)
    let first = fromStart ? (stride > 0 ? low : high) : min(max(place(begin), low), high)
    let last = toEnd ? (stride > 0 ? high : low) : min(max(place(end), low), high)
    let length = last - first
    guard length != 0, (length < 0) == (stride < 0) else { return Range(begin: first, stride: stride, count: 0) }
    return Range(begin: first, stride: stride, count: length / stride + (length % stride == 0 ? 0 : 1))
  }
}
