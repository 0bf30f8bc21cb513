internal import GraphIR

extension ShapeFunctions {
  static let padding: [Family] = [
    Family(pad, "Pad", "PadV2"),
    Family(pad, "MirrorPad"),
    Family(mirrorPadGradient, "MirrorPadGrad"),
    Family(tile, "Tile"),
    Family(broadcastTo, "BroadcastTo"),
  ]

  private static func pad(_ node: InferenceNode) throws(ShapeContradiction) {
    try padded(node) { (size, before, behind) throws(ShapeContradiction) in Size.add(Size.add(size, before), behind) }
  }

  private static func mirrorPadGradient(_ node: InferenceNode) throws(ShapeContradiction) {
    try padded(node) { (size, before, behind) throws(ShapeContradiction) in
      guard size >= 0 else { return size }
      guard before <= size, behind <= size - before else {
        throw ShapeContradiction("paddings of \(before) and \(behind) are more than the size \(size)")
      }
      return size - before - behind
    }
  }

  private static func padded(
    _ node: InferenceNode,
    _ change: (_ size: Int64, _ before: Int64, _ behind: Int64) throws(ShapeContradiction) -> Int64
  ) throws(ShapeContradiction) {
    let paddings = try node.shape(1, rank: 2)
    _ = try Size.merge(paddings.size(1), 2, "sizes of axis 1 of the paddings")
    let rank: Int
    if let count = paddings.dimension(0) {
      guard count <= 254 else { return }
      rank = Int(count)
    } else if let known = node.shape(0).rank {
      rank = known
    } else {
      return
    }
    let sizes = try node.sizes(0, rank: rank)
    guard let amounts = node.value(1), amounts.count == 2 * rank else {
      node.set(0, .unknown(rank: rank))
      return
    }
    var result: [Int64] = []
    for axis in 0..<rank {
      guard let before = amounts[2 * axis], let behind = amounts[2 * axis + 1] else {
        result.append(Size.unknown)
        continue
      }
      if before < 0 || behind < 0 { throw ShapeContradiction("a padding of \(min(before, behind)) is below 0") }
      result.append(try change(sizes[axis], before, behind))
    }
    node.set(0, result)
  }

  private static func tile(_ node: InferenceNode) throws(ShapeContradiction) {
    let multiples = try node.shape(1, rank: 1)
    let rank: Int
    if let known = node.shape(0).rank {
      rank = known
    } else if let count = multiples.dimension(0), count <= 254 {
      rank = Int(count)
    } else {
      return
    }
    _ = try Size.merge(multiples.size(0), Int64(rank), "rank and number of multiples,")
    let sizes = try node.sizes(0, rank: rank)
    let factors = node.value(1)
    var result: [Int64] = []
    for axis in 0..<rank {
      let factor = (factors?.count == rank ? factors?[axis] : nil) ?? Size.unknown
      result.append(Size.multiply(sizes[axis], factor < 0 ? Size.unknown : factor))
    }
    node.set(0, result)
  }

  private static func broadcastTo(_ node: InferenceNode) throws(ShapeContradiction) {
    let wanted = try node.shape(saidBy: 1)
    guard let sizes = node.shape(0).dimensions, let target = wanted.dimensions else {
      node.set(0, wanted)
      return
    }
    guard sizes.count <= target.count else {
      throw ShapeContradiction("rank \(sizes.count) cannot be broadcast to rank \(target.count)")
    }
    let offset = target.count - sizes.count
    var result = wanted
    for axis in sizes.indices where sizes[axis] > 1 && target[offset + axis] < 0 {
      result = result.replacing(offset + axis, with: sizes[axis])
    }
    for axis in sizes.indices
    where sizes[axis] > 1 && target[offset + axis] >= 0 && sizes[axis] != target[offset + axis] {
      throw ShapeContradiction("\(node.shape(0)) cannot be broadcast to \(wanted)")
    }
    var value: [Int64?]?
    if let count = wanted.elementCount, count <= Int64(InferenceNode.maximumValueCount), let element = node.value(0),
      element.count == 1
    {
      value = [Int64?](repeating: element[0], count: Int(count))
    }
    node.set(0, result, value: value)
  }
}
