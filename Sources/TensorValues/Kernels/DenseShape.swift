/// A fully known shape, and where its elements are in row-major order.
struct DenseShape: Sendable, Hashable {
  /// - Source: `TensorShape::MaxDimensions` in `tensorflow/core/framework/tensor_shape.h`.
  static let maximumRank = 254

  /// INVARIANT: none is negative.
  let sizes: [Int]
  let count: Int

  static let scalar = DenseShape(sizes: [], count: 1)

  private init(sizes: [Int], count: Int) {
    self.sizes = sizes
    self.count = count
  }

  init(_ sizes: [Int]) throws(NotFoldable) {
    guard sizes.count <= Self.maximumRank else { throw NotFoldable() }
    var count = 1
    for size in sizes {
      let (next, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow else { throw NotFoldable() }
      count = next
    }
    self.init(sizes: sizes, count: count)
  }

  static func vector(_ count: Int) throws(NotFoldable) -> DenseShape { try DenseShape([count]) }

  var rank: Int { sizes.count }

  /// How far apart neighbours along each axis are. Where there are no elements, the numbers mean nothing.
  var strides: [Int] {
    var strides = [Int](repeating: 1, count: rank)
    for axis in sizes.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] &* sizes[axis + 1] }
    return strides
  }

  /// `axis` counted from the front; negative ones count from the end.
  ///
  /// - Parameter extra: 1 where a place between axes is meant, of which there is one more.
  func axis(_ axis: Int, extra: Int = 0) throws(NotFoldable) -> Int {
    let bound = rank + extra
    guard axis >= -bound, axis < bound else { throw NotFoldable() }
    return axis < 0 ? axis + bound : axis
  }

  /// Distinct axes, from the front.
  func axes(_ list: [Int]) throws(NotFoldable) -> [Int] {
    var axes: [Int] = []
    for entry in list { axes.append(try axis(entry)) }
    guard Set(axes).count == axes.count else { throw NotFoldable() }
    return axes
  }

  func replacing(_ axis: Int, with size: Int) -> [Int] {
    var result = sizes
    result[axis] = size
    return result
  }

  /// The offset of each element of a view of these sizes, in row-major order.
  ///
  /// Steps beyond the last element may wrap around; they are never used.
  static func offsets(sizes: [Int], strides: [Int], start: Int = 0) -> [Int] {
    guard !sizes.contains(0) else { return [] }
    var offsets: [Int] = []
    offsets.reserveCapacity(sizes.reduce(1, *))
    var place = [Int](repeating: 0, count: sizes.count)
    var offset = start
    while true {
      offsets.append(offset)
      var axis = sizes.count - 1
      while axis >= 0 {
        place[axis] += 1
        offset &+= strides[axis]
        if place[axis] < sizes[axis] { break }
        offset &-= strides[axis] &* sizes[axis]
        place[axis] = 0
        axis -= 1
      }
      if axis < 0 { return offsets }
    }
  }

  /// NumPy's rule: sizes are aligned at the end, and 1 stretches.
  static func broadcast(_ a: [Int], _ b: [Int]) throws(NotFoldable) -> [Int] {
    var result = a.count >= b.count ? a : b
    let other = a.count >= b.count ? b : a
    let shift = result.count - other.count
    for (axis, size) in other.enumerated() where size != result[axis + shift] {
      if result[axis + shift] == 1 {
        result[axis + shift] = size
      } else if size != 1 {
        throw NotFoldable()
      }
    }
    return result
  }

  /// For each element of `result`, where in a tensor of this shape it comes from.
  func offsets(broadcastTo result: DenseShape) throws(NotFoldable) -> [Int] {
    let shift = result.rank - rank
    guard shift >= 0 else { throw NotFoldable() }
    guard result.count > 0 else { return [] }
    let own = strides
    var stretched = [Int](repeating: 0, count: result.rank)
    for axis in sizes.indices {
      guard sizes[axis] == result.sizes[axis + shift] || sizes[axis] == 1 else { throw NotFoldable() }
      stretched[axis + shift] = sizes[axis] == 1 ? 0 : own[axis]
    }
    return Self.offsets(sizes: result.sizes, strides: stretched)
  }
}
