internal import GraphIR

extension ShapeFunctions {
  static let slicing: [Family] = [
    Family(slice, "Slice"),
    Family(stridedSlice, "StridedSlice"),
    Family(shaped(by: 0), "StridedSliceGrad"),
    Family(unchanged, "TensorStridedSliceUpdate", "StridedSliceAssign"),
  ]

  private static func slice(_ node: InferenceNode) throws(ShapeContradiction) {
    let begins = try node.shape(1, rank: 1)
    let lengths = try node.shape(2, rank: 1)
    let count = try Size.merge(begins.size(0), lengths.size(0), "numbers of starts and sizes,")
    let rank: Int
    if let known = node.shape(0).rank {
      rank = known
      _ = try Size.merge(count, Int64(rank), "number of starts and rank,")
    } else if count >= 0, count <= 254 {
      rank = Int(count)
    } else {
      return
    }
    let sizes = try node.sizes(0, rank: rank)
    let begin = node.value(1)
    let length = node.value(2)
    var result: [Int64] = []
    for axis in 0..<rank {
      let start = begin?.count == rank ? begin?[axis] : nil
      let wanted = length?.count == rank ? length?[axis] : nil
      result.append(try sliced(sizes[axis], start: start, length: wanted))
    }
    node.set(0, PartialShape(result), value: slicedValue(node, result))
  }

  private static func sliced(
    _ size: Int64, start: Int64??, length: Int64??
  ) throws(ShapeContradiction) -> Int64 {
    let start = start ?? nil
    guard let length = length ?? nil else { return Size.unknown }
    guard length >= -1 else { throw ShapeContradiction("a slice of size \(length)") }
    if let start, start < 0 { throw ShapeContradiction("a slice starts at \(start)") }
    if let start, size >= 0, start > size || (length >= 0 && length > size - start) {
      throw ShapeContradiction("a slice of \(length) from \(start) leaves an axis of \(size)")
    }
    if length >= 0 { return length }
    guard let start, size >= 0 else { return Size.unknown }
    return size - start
  }

  private static func slicedValue(_ node: InferenceNode, _ sizes: [Int64]) -> [Int64?]? {
    guard sizes.count == 1, sizes[0] >= 0, let value = node.value(0), let start = node.scalar(1), start >= 0,
      start <= Int64(value.count), sizes[0] <= Int64(value.count) - start
    else { return nil }
    return Array(value[Int(start)..<Int(start + sizes[0])])
  }

  // MARK: StridedSlice

  private struct Interval {
    var begin: Int64?
    var end: Int64?
    var stride: Int64?
    var isShrunk = false
  }

  /// One entry of the result: an axis of the input, or a new one.
  private enum Entry {
    case axis(Int, Interval)
    case new
  }

  /// Masks are one bit for each entry of `begin`; the ellipsis stands for all axes that no entry names.
  private static func stridedSlice(_ node: InferenceNode) throws(ShapeContradiction) {
    var count = Size.unknown
    for input in 1...3 {
      count = try Size.merge(count, try node.shape(input, rank: 1).size(0), "numbers of slices")
    }
    guard count >= 0, count <= 64, let sizes = node.shape(0).dimensions else { return }
    let entries = try entries(node, count: Int(count), rank: sizes.count)
    var result: [Int64] = []
    for entry in entries {
      switch entry {
      case .new: result.append(1)
      case .axis(let axis, let interval):
        if interval.stride == 0 { throw ShapeContradiction("stride 0") }
        if interval.isShrunk {
          if let begin = interval.begin, sizes[axis] >= 0, begin >= sizes[axis] || begin < -sizes[axis] {
            throw ShapeContradiction("index \(begin) is out of range for an axis of \(sizes[axis])")
          }
        } else {
          result.append(range(interval, size: sizes[axis])?.count ?? Size.unknown)
        }
      }
    }
    node.set(0, PartialShape(result), value: slicedValue(node, entries))
  }

  private static func entries(
    _ node: InferenceNode, count: Int, rank: Int
  ) throws(ShapeContradiction) -> [Entry] {
    func mask(_ key: AttributeKey) -> Int64 { node.int(key) ?? 0 }
    func has(_ mask: Int64, _ index: Int) -> Bool { mask >> Int64(index) & 1 == 1 }
    func values(_ input: Int) -> [Int64?] {
      guard let value = node.value(input), value.count == count else { return [Int64?](repeating: nil, count: count) }
      return value
    }
    let begins = values(1)
    let ends = values(2)
    let strides = values(3)
    let beginMask = mask(.beginMask)
    let endMask = mask(.endMask)
    let ellipsisMask = mask(.ellipsisMask)
    let newAxisMask = mask(.newAxisMask)
    let shrinkAxisMask = mask(.shrinkAxisMask)
    let ellipsis = (0..<count).filter { has(ellipsisMask, $0) }
    if ellipsis.count > 1 { throw ShapeContradiction("more than one ellipsis") }
    let named = (0..<count).filter { !has(ellipsisMask, $0) && !has(newAxisMask, $0) }.count
    guard named <= rank else { throw ShapeContradiction("\(named) axes are sliced of rank \(rank)") }
    let whole = Interval(begin: nil, end: nil, stride: 1)

    var entries: [Entry] = []
    var axis = 0
    for index in 0..<count {
      if has(ellipsisMask, index) {
        for _ in 0..<(rank - named) {
          entries.append(.axis(axis, masked(whole)))
          axis += 1
        }
      } else if has(newAxisMask, index) {
        entries.append(.new)
      } else {
        var interval = Interval(begin: begins[index], end: ends[index], stride: strides[index])
        interval.isShrunk = has(shrinkAxisMask, index)
        let hasBegin = has(beginMask, index)
        let hasEnd = has(endMask, index)
        entries.append(.axis(axis, masked(interval, begin: hasBegin, end: hasEnd)))
        axis += 1
      }
    }
    while axis < rank {
      entries.append(.axis(axis, masked(whole)))
      axis += 1
    }
    return entries
  }

  /// Puts numbers beyond every axis where the whole axis is meant, so that clamping brings them back.
  private static func masked(_ interval: Interval, begin: Bool = true, end: Bool = true) -> Interval {
    var interval = interval
    guard let stride = interval.stride else {
      if begin { interval.begin = nil }
      if end { interval.end = nil }
      return interval
    }
    if begin, !interval.isShrunk { interval.begin = stride < 0 ? .max : Int64.min }
    if end { interval.end = stride < 0 ? .min : .max }
    return interval
  }

  /// First index, stride and number of the elements, as far as known.
  private static func range(_ interval: Interval, size: Int64) -> (begin: Int64, stride: Int64, count: Int64)? {
    guard let begin = interval.begin, let end = interval.end, let stride = interval.stride, stride != 0, size >= 0
    else { return nil }
    // Forward, indices run from 0 to size; backward from -1 to size - 1.
    let low: Int64 = stride > 0 ? 0 : -1
    let high = stride > 0 ? size : size - 1
    func clamp(_ index: Int64, isMarker: Bool) -> Int64 {
      let absolute = index < 0 && !isMarker ? index + size : index
      return min(max(absolute, low), high)
    }
    let first = clamp(begin, isMarker: begin == .min)
    let last = clamp(end, isMarker: end == .min)
    let distance = last - first
    guard distance != 0, (distance < 0) == (stride < 0) else { return (first, stride, 0) }
    let (steps, rest) = distance.quotientAndRemainder(dividingBy: stride)
    return (first, stride, steps + (rest != 0 ? 1 : 0))
  }

  /// The elements of a slice of a vector.
  private static func slicedValue(_ node: InferenceNode, _ entries: [Entry]) -> [Int64?]? {
    guard let value = node.value(0), node.shape(0).rank == 1 else { return nil }
    for entry in entries {
      guard case .axis(_, let interval) = entry else { continue }
      let size = Int64(value.count)
      if interval.isShrunk {
        guard let begin = interval.begin else { return nil }
        let index = begin < 0 ? begin &+ size : begin
        return value.indices.contains(Int(index)) ? [value[Int(index)]] : nil
      }
      guard let range = range(interval, size: size) else { return nil }
      return (0..<range.count).map { step in
        let index = Int(range.begin + step * range.stride)
        return value.indices.contains(index) ? value[index] : nil
      }
    }
    return nil
  }
}
