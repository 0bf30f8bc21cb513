internal import GraphIR

extension ShapeFunctions {
  static let linearAlgebra: [Family] = [
    Family(
      square, "Cholesky", "CholeskyGrad", "MatrixInverse", "MatrixExponential", "MatrixLogarithm", "MatrixSquareRoot",
      "BatchCholesky", "BatchMatrixInverse", "BatchCholeskyGrad"),
    Family(determinant, "MatrixDeterminant", "BatchMatrixDeterminant"),
    Family(logDeterminant, "LogMatrixDeterminant"),
    Family(
      solve(isSquare: true), "MatrixSolve", "MatrixTriangularSolve", "BatchMatrixSolve", "BatchMatrixTriangularSolve"),
    Family(solve(isSquare: false), "MatrixSolveLs", "BatchMatrixSolveLs"),
    Family(eigen, "SelfAdjointEigV2", "Eig", "BatchSelfAdjointEigV2"),
    Family(svd, "Svd", "BatchSvd"),
    Family(qr, "Qr"),
    Family(lu, "Lu"),
    Family(like(3), "TridiagonalMatMul"),
    Family(like(1), "TridiagonalSolve"),
    Family(bandedSolve, "BandedTriangularSolve"),
  ]

  private static func squareShape(_ node: InferenceNode) throws(ShapeContradiction) -> PartialShape {
    let shape = try node.shape(0, rankAtLeast: 2)
    guard let sizes = shape.dimensions else { return .unknown }
    let size = try Size.merge(sizes[sizes.count - 2], sizes[sizes.count - 1], "sizes of a square matrix")
    return PartialShape(sizes.dropLast(2) + [size, size])
  }

  private static func square(_ node: InferenceNode) throws(ShapeContradiction) { node.set(0, try squareShape(node)) }

  private static func determinant(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = try squareShape(node).dimensions else { return }
    node.set(0, Array(sizes.dropLast(2)))
  }

  private static func logDeterminant(_ node: InferenceNode) throws(ShapeContradiction) {
    try determinant(node)
    guard let sizes = node.shape(0).dimensions else { return }
    node.set(1, Array(sizes.dropLast(2)))
  }

  private static func solve(isSquare: Bool) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let left = isSquare ? try squareShape(node) : try node.shape(0, rankAtLeast: 2)
      let right = try node.shape(1, rankAtLeast: 2)
      _ = try Size.merge(left.size(-2), right.size(-2), "numbers of rows")
      let batchLeft = left.dimensions.map { PartialShape(Array($0.dropLast(2))) } ?? .unknown
      let batchRight = right.dimensions.map { PartialShape(Array($0.dropLast(2))) } ?? .unknown
      let broadcasts = node.op.name == "MatrixTriangularSolve"
      let batch = broadcasts ? try batchLeft.broadcast(with: batchRight) : try batchLeft.merging(batchRight)
      var rows = left.size(-1)
      if isSquare, rows < 0 { rows = right.size(-2) }
      node.set(0, batch.concatenated(with: PartialShape([rows, right.size(-1)])))
    }
  }

  private static func bandedSolve(_ node: InferenceNode) throws(ShapeContradiction) {
    let left = try node.shape(0, rankAtLeast: 2)
    let right = try node.shape(1, rankAtLeast: 2)
    guard let a = left.dimensions, let b = right.dimensions else { return }
    let rows = try Size.merge(a[a.count - 1], b[b.count - 2], "numbers of rows")
    let batch = try PartialShape(Array(a.dropLast(2))).broadcast(with: PartialShape(Array(b.dropLast(2))))
    node.set(0, batch.concatenated(with: PartialShape([rows, b[b.count - 1]])))
  }

  private static func eigen(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try squareShape(node)
    guard let sizes = shape.dimensions else {
      if node.bool(.computeV) == false { node.set(1, .vector(0)) }
      return
    }
    node.set(0, Array(sizes.dropLast(1)))
    node.set(1, node.bool(.computeV) == false ? .vector(0) : shape)
  }

  private static func svd(_ node: InferenceNode) throws(ShapeContradiction) {
    let hasVectors = node.bool(.computeUv) ?? true
    if !hasVectors {
      node.set(1, .vector(0))
      node.set(2, .vector(0))
    }
    guard let sizes = try node.shape(0, rankAtLeast: 2).dimensions else { return }
    let (batch, rows, columns, least) = factors(sizes)
    node.set(0, batch + [least])
    guard hasVectors else { return }
    let isFull = node.bool(.fullMatrices) ?? false
    node.set(1, batch + [rows, isFull ? rows : least])
    node.set(2, batch + [columns, isFull ? columns : least])
  }

  private static func qr(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let sizes = try node.shape(0, rankAtLeast: 2).dimensions else { return }
    let (batch, rows, columns, least) = factors(sizes)
    let isFull = node.bool(.fullMatrices) ?? false
    node.set(0, batch + [rows, isFull ? rows : least])
    node.set(1, batch + [isFull ? rows : least, columns])
  }

  private static func factors(_ sizes: [Int64]) -> (batch: [Int64], rows: Int64, columns: Int64, least: Int64) {
    let rows = sizes[sizes.count - 2]
    let columns = sizes[sizes.count - 1]
    return (Array(sizes.dropLast(2)), rows, columns, rows < 0 || columns < 0 ? Size.unknown : min(rows, columns))
  }

  private static func lu(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try squareShape(node)
    guard let sizes = shape.dimensions else { return }
    node.set(0, shape)
    node.set(1, Array(sizes.dropLast(1)))
  }
}
