internal import GraphIR

extension ShapeFunctions {
  static let matrices: [Family] = [
    Family(matMul, "MatMul", "_FusedMatMul", "SparseMatMul", "_MklMatMul", "_MklFusedMatMul", "_MklNativeFusedMatMul"),
    Family(batchMatMul(broadcasts: false), "BatchMatMul"),
    Family(
      batchMatMul(broadcasts: true), "BatchMatMulV2", "BatchMatMulV3", "_MklBatchMatMulV2", "_MklFusedBatchMatMulV2"),
    Family(einsum, "Einsum", "XlaEinsum", "_MklEinsum"),
    Family(unchanged(rankAtLeast: 2), "MatrixBandPart", "BatchMatrixBandPart"),
    Family(diagonal, "Diag"),
    Family(diagonalPart, "DiagPart"),
    Family(matrixDiagonal, "MatrixDiag", "BatchMatrixDiag"),
    Family(matrixDiagonalPart, "MatrixDiagPart", "BatchMatrixDiagPart"),
    Family(matrixDiagonalV2, "MatrixDiagV2", "MatrixDiagV3"),
    Family(matrixDiagonalPartV2, "MatrixDiagPartV2", "MatrixDiagPartV3"),
    Family(unchanged(rankAtLeast: 2), "MatrixSetDiag", "MatrixSetDiagV2", "MatrixSetDiagV3", "BatchMatrixSetDiag"),
  ]

  private static func matMul(_ node: InferenceNode) throws(ShapeContradiction) {
    let a = try node.sizes(0, rank: 2)
    let b = try node.sizes(1, rank: 2)
    let transposesA = node.bool(.transposeA) ?? false
    let transposesB = node.bool(.transposeB) ?? false
    _ = try Size.merge(a[transposesA ? 0 : 1], b[transposesB ? 1 : 0], "inner dimensions")
    node.set(0, [a[transposesA ? 1 : 0], b[transposesB ? 0 : 1]])
  }

  private static func batchMatMul(broadcasts: Bool) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let x = try node.shape(0, rankAtLeast: 2)
      let y = try node.shape(1, rankAtLeast: 2)
      let adjointX = node.bool(.adjX) ?? false
      let adjointY = node.bool(.adjY) ?? false
      let rows = x.size(adjointX ? -1 : -2)
      let columns = y.size(adjointY ? -2 : -1)
      _ = try Size.merge(x.size(adjointX ? -2 : -1), y.size(adjointY ? -1 : -2), "inner dimensions")
      let batchX = x.dimensions.map { PartialShape(Array($0.dropLast(2))) } ?? .unknown
      let batchY = y.dimensions.map { PartialShape(Array($0.dropLast(2))) } ?? .unknown
      let batch = broadcasts ? try batchX.broadcast(with: batchY) : try batchX.merging(batchY)
      node.set(0, batch.concatenated(with: PartialShape([rows, columns])))
    }
  }

  /// Follows `ab...,bc->a...c`: labels name axes, the ellipsis stands for axes that broadcast.
  private static func einsum(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let equation = node.text(.equation) else { return }
    let text = equation.utf8.filter { $0 != UInt8(ascii: " ") }
    guard let arrow = text.indices.first(where: { text[$0] == UInt8(ascii: "-") }), arrow + 1 < text.count,
      text[arrow + 1] == UInt8(ascii: ">")
    else { return }
    let terms = text[..<arrow].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard terms.count == node.inputCount else { return }
    var sizes: [UInt8: Int64] = [:]
    var broadcast = PartialShape.scalar
    for (input, term) in terms.enumerated() {
      let (head, tail) = Self.split(term)
      let shape = node.shape(input)
      guard let dimensions = shape.dimensions else {
        for label in head + (tail ?? []) where sizes[label] == nil { sizes[label] = Size.unknown }
        if tail != nil { broadcast = .unknown }
        continue
      }
      let named = head.count + (tail?.count ?? 0)
      guard tail == nil ? dimensions.count == named : dimensions.count >= named else {
        throw ShapeContradiction("input \(input) has rank \(dimensions.count) where the equation names \(named) axes")
      }
      let inner = dimensions.count - named
      for (position, label) in (head + (tail ?? [])).enumerated() {
        let axis = position < head.count ? position : position + inner
        sizes[label] = try Size.merge(
          sizes[label] ?? Size.unknown, dimensions[axis], "sizes of '\(Character(Unicode.Scalar(label)))'")
      }
      if tail != nil {
        broadcast = try broadcast.broadcast(with: PartialShape(Array(dimensions[head.count..<(head.count + inner)])))
      }
    }
    let (head, tail) = Self.split(text[(arrow + 2)...])
    var result = PartialShape(head.map { sizes[$0] ?? Size.unknown })
    if let tail {
      result = result.concatenated(with: broadcast).concatenated(
        with: PartialShape(tail.map { sizes[$0] ?? Size.unknown }))
    }
    node.set(0, result)
  }

  /// The labels before and behind the ellipsis, nil behind if there is none.
  private static func split(_ term: ArraySlice<UInt8>) -> (head: [UInt8], tail: [UInt8]?) {
    guard let dot = term.firstIndex(of: UInt8(ascii: ".")) else { return (Array(term), nil) }
    return (Array(term[..<dot]), Array(term[dot...].drop { $0 == UInt8(ascii: ".") }))
  }

  // MARK: Diagonals

  private static func diagonal(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    node.set(0, shape.concatenated(with: shape))
  }

  private static func diagonalPart(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let rank = node.shape(0).rank else { return }
    guard rank > 0, rank % 2 == 0 else { throw ShapeContradiction("rank \(rank) is not even and above 0") }
    let shape = node.shape(0)
    node.set(0, try shape.prefix(rank / 2).merging(shape.dropping(first: rank / 2)))
  }

  private static func matrixDiagonal(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    node.set(0, shape.concatenated(with: PartialShape([shape.size(-1)])))
  }

  private static func matrixDiagonalPart(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = try node.shape(0, rankAtLeast: 2).dimensions else { return }
    let rows = sizes[sizes.count - 2]
    let columns = sizes[sizes.count - 1]
    node.set(0, sizes.dropLast(2) + [rows < 0 || columns < 0 ? Size.unknown : min(rows, columns)])
  }

  /// The lower and upper diagonal that input `k` names.
  private static func diagonals(_ node: InferenceNode) throws(ShapeContradiction) -> (lower: Int64, upper: Int64)? {
    guard let k = node.constant(1), let lower = k.first, k.count <= 2 else { return nil }
    let upper = k[k.count - 1]
    guard lower <= upper else {
      throw ShapeContradiction("the lower diagonal \(lower) is above the upper one \(upper)")
    }
    guard lower > -(1 << 31), upper < 1 << 31 else { return nil }
    return (lower, upper)
  }

  private static func matrixDiagonalV2(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    guard let sizes = shape.dimensions else { return }
    guard let (lower, upper) = try diagonals(node) else { return }
    let isBand = lower < upper
    if isBand, sizes.count < 2 { throw ShapeContradiction("a band of diagonals needs rank 2, not \(sizes.count)") }
    if isBand { _ = try Size.merge(sizes[sizes.count - 2], upper - lower + 1, "numbers of diagonals") }
    let batch = Array(sizes.dropLast(isBand ? 2 : 1))
    let length = sizes[sizes.count - 1]
    var rows = node.scalar(2) ?? Size.unknown
    var columns = node.scalar(3) ?? Size.unknown
    guard node.scalar(2) != nil, node.scalar(3) != nil else {
      node.set(0, batch + [Size.unknown, Size.unknown])
      return
    }
    if length < 0 || length > 1 << 40 {
      // Without the diagonals' length only what is asked for is known.
      node.set(0, batch + [max(rows, Size.unknown), max(columns, Size.unknown)])
      return
    }
    let leastRows = Size.add(length, -min(upper, 0))
    let leastColumns = Size.add(length, max(lower, 0))
    if rows == -1 && columns == -1 {
      rows = max(leastRows, leastColumns)
      columns = rows
    } else if rows == -1 {
      rows = leastRows
    } else if columns == -1 {
      columns = leastColumns
    }
    if rows < leastRows || columns < leastColumns || (rows != leastRows && columns != leastColumns) {
      throw ShapeContradiction("diagonals of length \(length) do not fit a matrix of \(rows) by \(columns)")
    }
    node.set(0, batch + [rows, columns])
  }

  private static func matrixDiagonalPartV2(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = try node.shape(0, rankAtLeast: 2).dimensions else { return }
    guard let (lower, upper) = try diagonals(node) else { return }
    let rows = sizes[sizes.count - 2]
    let columns = sizes[sizes.count - 1]
    var length = Size.unknown
    if rows >= 0, columns >= 0 {
      length = min(rows + min(upper, 0), columns - max(lower, 0))
      if length < 0 || length > 1 << 40 {
        throw ShapeContradiction("diagonal \(lower)…\(upper) lies outside of a \(rows) by \(columns) matrix")
      }
    }
    let batch = Array(sizes.dropLast(2))
    node.set(0, lower < upper ? batch + [upper - lower + 1, length] : batch + [length])
  }
}
