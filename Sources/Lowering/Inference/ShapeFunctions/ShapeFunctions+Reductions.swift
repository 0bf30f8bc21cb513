internal import GraphIR

extension ShapeFunctions {
  static let reductions: [Family] = [
    Family(reduction { $0.reduce(0, &+) }, "Sum"),
    Family(reduction { $0.reduce(1, &*) }, "Prod"),
    Family(reduction { $0.max() }, "Max"),
    Family(reduction { $0.min() }, "Min"),
    Family(reduction { $0.contains(0) ? 0 : 1 }, "All"),
    Family(reduction { $0.contains { $0 != 0 } ? 1 : 0 }, "Any"),
    Family(reduction { _ in nil }, "Mean", "EuclideanNorm", "ReduceJoin", "_MklMean", "SparseReduceSumDense"),
    Family(extreme, "ArgMax", "ArgMin"),
    Family(scan, "Cumsum", "Cumprod", "CumulativeLogsumexp"),
    Family(scalars, "L2Loss"),
  ]

  private static func reduction(_ combine: @escaping @Sendable ([Int64]) -> Int64?) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let keeps = node.bool(.keepDims) ?? false
      let shape = node.shape(0)
      guard let axes = node.constant(1) else {
        // No axes are known, but a single one takes one axis away.
        if keeps, let rank = shape.rank { node.set(0, .unknown(rank: rank)) }
        return
      }
      guard let sizes = shape.dimensions else {
        // Nothing to reduce leaves what is not known as it is; so nothing can be said.
        return
      }
      var isReduced = [Bool](repeating: false, count: sizes.count)
      for axis in axes { isReduced[try node.axis(axis, rank: sizes.count)] = true }
      var result: [Int64] = []
      for (axis, size) in sizes.enumerated() {
        if !isReduced[axis] { result.append(size) } else if keeps { result.append(1) }
      }
      var value: [Int64?]?
      if isReduced == [true], let elements = node.constant(0), !elements.isEmpty,
        elements.allSatisfy({ $0.magnitude < 1 << 31 }), elements.count <= 2 || product(elements) != nil,
        let combined = combine(elements), let exact = node.outputDType(0).exact(combined)
      {
        value = [exact]
      }
      node.set(0, PartialShape(result), value: value)
    }
  }

  /// The product, nil where it leaves Int64.
  private static func product(_ elements: [Int64]) -> Int64? {
    var product: Int64 = 1
    for element in elements {
      let (next, overflow) = product.multipliedReportingOverflow(by: element)
      if overflow { return nil }
      product = next
    }
    return product
  }

  private static func extreme(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = node.shape(0).dimensions else { return }
    guard !sizes.isEmpty else {
      node.set(0, .scalar)
      return
    }
    guard let axis = node.scalar(1) else {
      node.set(0, .unknown(rank: sizes.count - 1))
      return
    }
    var result = sizes
    result.remove(at: try node.axis(axis, rank: sizes.count))
    node.set(0, result)
  }

  private static func scan(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = node.shape(0)
    if let axis = node.scalar(1), let rank = shape.rank { _ = try node.axis(axis, rank: rank) }
    node.set(0, shape)
  }
}
