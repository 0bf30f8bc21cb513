internal import GraphIR

extension ShapeFunctions {
  static let joining: [Family] = [
    Family(concat, "Concat", "ConcatV2", "_MklConcatV2"),
    Family(concatOffset, "ConcatOffset"),
    Family(pack, "Pack"),
    Family(parallelConcat, "ParallelConcat"),
    Family(unpack, "Unpack"),
    Family(split, "Split"),
    Family(splitV, "SplitV"),
    Family(dynamicPartition, "DynamicPartition"),
    Family(dynamicStitch, "DynamicStitch", "ParallelDynamicStitch"),
  ]

  private static func concat(_ node: InferenceNode) throws(ShapeContradiction) {
    let isV1 = node.op.name == "Concat"
    let axisInput = isV1 ? 0 : node.inputCount - 1
    let inputs = isV1 ? 1..<max(1, node.inputCount) : 0..<max(0, node.inputCount - 1)
    try concat(node, inputs: inputs, axis: node.scalar(axisInput))
  }

  static func concat(_ node: InferenceNode, inputs: Range<Int>, axis: Int64?) throws(ShapeContradiction) {
    var rank: Int?
    for input in inputs {
      guard let found = node.shape(input).rank else { continue }
      if found == 0 { throw ShapeContradiction("input \(input) is a scalar, which cannot be concatenated") }
      if let rank, rank != found { throw ShapeContradiction("ranks \(rank) and \(found) differ") }
      rank = found
    }
    guard let rank else { return }
    guard let axis else {
      node.set(0, .unknown(rank: rank))
      return
    }
    let joint = try node.axis(axis, rank: rank)
    var result = [Int64](repeating: Size.unknown, count: rank)
    result[joint] = 0
    for input in inputs {
      let sizes = node.shape(input).dimensions ?? [Int64](repeating: Size.unknown, count: rank)
      for position in 0..<rank {
        if position == joint {
          result[joint] = Size.add(result[joint], sizes[joint])
        } else {
          result[position] = try Size.merge(result[position], sizes[position], "sizes of axis \(position)")
        }
      }
    }
    var value: [Int64?]?
    if rank == 1, result[0] >= 0, result[0] <= Int64(InferenceNode.maximumValueCount) {
      value = joined(node, inputs)
    }
    node.set(0, PartialShape(result), value: value)
  }

  /// The elements of all inputs, one behind another; nil if that many are not known to exist.
  private static func joined(_ node: InferenceNode, _ inputs: Range<Int>) -> [Int64?]? {
    var elements: [Int64?] = []
    for input in inputs {
      guard let count = node.shape(input).elementCount,
        count <= Int64(InferenceNode.maximumValueCount - elements.count)
      else { return nil }
      elements += node.value(input) ?? [Int64?](repeating: nil, count: Int(count))
    }
    return elements
  }

  private static func concatOffset(_ node: InferenceNode) {
    for output in 0..<node.outputCount { node.set(output, node.shape(output + 1)) }
  }

  private static func pack(_ node: InferenceNode) throws(ShapeContradiction) {
    var shape = node.shape(0)
    for input in 1..<max(1, node.inputCount) { shape = try shape.merging(node.shape(input)) }
    guard var sizes = shape.dimensions else { return }
    let axis = try node.axis(node.int(.axis) ?? 0, rank: sizes.count + 1)
    sizes.insert(Int64(node.inputCount), at: axis)
    node.set(0, PartialShape(sizes), value: axis == 0 ? joined(node, 0..<node.inputCount) : nil)
  }

  private static func parallelConcat(_ node: InferenceNode) {
    node.set(0, node.shape(attribute: .shape))
  }

  private static func unpack(_ node: InferenceNode) throws(ShapeContradiction) {
    guard var sizes = node.shape(0).dimensions else { return }
    guard !sizes.isEmpty else { throw ShapeContradiction("a scalar cannot be unpacked") }
    let axis = try node.axis(node.int(.axis) ?? 0, rank: sizes.count)
    _ = try Size.merge(sizes[axis], Int64(node.outputCount), "size and number of outputs,")
    sizes.remove(at: axis)
    let part = PartialShape(sizes)
    let value = node.value(0)
    for output in 0..<node.outputCount {
      var piece: [Int64?]?
      if let value, axis == 0, let count = part.elementCount.map({ Int($0) }), count <= InferenceNode.maximumValueCount,
        (output + 1) * count <= value.count
      {
        piece = Array(value[(output * count)..<((output + 1) * count)])
      }
      node.set(output, part, value: piece)
    }
  }

  private static func split(_ node: InferenceNode) throws(ShapeContradiction) {
    guard var sizes = node.shape(1).dimensions else { return }
    let count = Int64(node.outputCount)
    guard let axis = node.scalar(0) else {
      for output in 0..<node.outputCount { node.set(output, .unknown(rank: sizes.count)) }
      return
    }
    let index = try node.axis(axis, rank: sizes.count)
    sizes[index] = try Size.divide(sizes[index], by: count, "size")
    give(node, PartialShape(sizes), pieces: [Int64](repeating: sizes[index], count: node.outputCount), input: 1)
  }

  /// Sets values of pieces of a vector.
  private static func give(_ node: InferenceNode, _ part: PartialShape, pieces: [Int64], input: Int) {
    let value = part.rank == 1 ? node.value(input) : nil
    var start = 0
    for (output, size) in pieces.enumerated() {
      var piece: [Int64?]?
      if let value, size >= 0, start >= 0, size <= Int64(value.count - start) {
        piece = Array(value[start..<(start + Int(size))])
        start += Int(size)
      } else {
        start = Int.min
      }
      node.set(output, part, value: piece)
    }
  }

  private static func splitV(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = node.shape(0).dimensions else { return }
    guard let axis = node.scalar(2) else {
      for output in 0..<node.outputCount {
        node.set(output, node.outputCount == 1 ? node.shape(0) : .unknown(rank: sizes.count))
      }
      return
    }
    let index = try node.axis(axis, rank: sizes.count)
    guard let pieces = node.value(1), pieces.count == node.outputCount else {
      for output in 0..<node.outputCount {
        node.set(output, node.shape(0).replacing(index, with: node.outputCount == 1 ? sizes[index] : Size.unknown))
      }
      return
    }
    var known = pieces.map { $0.map { $0 == -1 ? Size.unknown : $0 } ?? Size.unknown }
    for size in known where size < -1 { throw ShapeContradiction("a piece of size \(size)") }
    let total = known.reduce(0) { $1 < 0 ? $0 : Size.add($0, $1) }
    let open = known.indices.filter { known[$0] < 0 }
    if sizes[index] >= 0, total >= 0 {
      if total > sizes[index] || (open.isEmpty && total != sizes[index]) {
        throw ShapeContradiction("pieces of \(total) in all for an axis of \(sizes[index])")
      }
      if open.count == 1 { known[open[0]] = sizes[index] - total }
    }
    for (output, size) in known.enumerated() { node.set(output, node.shape(0).replacing(index, with: size)) }
    if sizes.count == 1 {
      for (output, size) in known.enumerated() where size >= 0 && known[..<output].allSatisfy({ $0 >= 0 }) {
        let start = known[..<output].reduce(0, Size.add)
        guard let value = node.value(0), start >= 0, Size.add(start, size) <= Int64(value.count) else { continue }
        node.set(output, [size])
        node.set(output, .vector(size), value: Array(value[Int(start)..<Int(start + size)]))
      }
    }
  }

  private static func dynamicPartition(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let rank = node.shape(1).rank else { return }
    let data = node.shape(0)
    if let dataRank = data.rank {
      guard dataRank >= rank else {
        throw ShapeContradiction("partitions of rank \(rank) for data of rank \(dataRank)")
      }
      _ = try data.prefix(rank).merging(node.shape(1))
    }
    let shape = PartialShape([Size.unknown]).concatenated(with: data.dropping(first: rank))
    for output in 0..<node.outputCount { node.set(output, shape) }
  }

  private static func dynamicStitch(_ node: InferenceNode) throws(ShapeContradiction) {
    let count = node.inputCount / 2
    var rest = PartialShape.unknown
    var greatest: Int64? = -1
    for input in 0..<count {
      let indices = node.shape(input)
      if let value = node.constant(input) {
        greatest = greatest.map { max($0, value.max() ?? -1) }
      } else {
        greatest = nil
      }
      guard let rank = indices.rank else { continue }
      let data = node.shape(count + input)
      if let dataRank = data.rank, dataRank < rank {
        throw ShapeContradiction("indices of rank \(rank) for data of rank \(dataRank)")
      }
      if data.rank != nil { _ = try data.prefix(rank).merging(indices) }
      rest = try rest.merging(data.dropping(first: rank))
    }
    let first = greatest.map { $0 < .max ? max($0, -1) + 1 : Size.unknown } ?? Size.unknown
    node.set(0, PartialShape([first]).concatenated(with: rest))
  }
}
