internal import GraphIR

/// The shape functions of TensorFlow's ops, one family a file.
///
/// - Source: the `SetShapeFn` of each op in `tensorflow/core/ops/*.cc`, and `common_shape_fns.cc`.
enum ShapeFunctions {
  /// Ops that share a shape function.
  struct Family: Sendable {
    let function: ShapeFunction
    let ops: [String]

    init(_ function: @escaping ShapeFunction, _ ops: String...) {
      self.function = function
      self.ops = ops
    }
  }

  static func function(of op: String) -> ShapeFunction? { table[op] }

  /// The ops whose shapes are followed, in bytewise order.
  static var ops: [String] { table.keys.sorted() }

  private static let families: [[Family]] = [
    elementwise, comparison, reductions, matrices, linearAlgebra, convolutions, pooling, reshaping, padding, slicing,
    gathering, joining, creation, random, image, normalization, strings, tables, sparse, ragged, spectral,
    collections, quantized, flow, parsing, segments, search, recurrent, audio, forests,
  ]

  private static let table: [String: ShapeFunction] = {
    var table: [String: ShapeFunction] = [:]
    table.reserveCapacity(1024)
    for family in families.joined() {
      for op in family.ops { table[op] = family.function }
    }
    return table
  }()

  // MARK: What families share

  /// Output 0 is as input 0, and other outputs are not known.
  static func unchanged(_ node: InferenceNode) { node.set(0, node.shape(0)) }

  /// Output 0 is input 0, element by element.
  static func passed(_ node: InferenceNode) { node.pass(0, to: 0) }

  static func unchanged(rank: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in node.set(0, try node.shape(0, rank: rank)) }
  }

  static func unchanged(rankAtLeast rank: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in node.set(0, try node.shape(0, rankAtLeast: rank)) }
  }

  /// Output 0 is as another input.
  static func like(_ input: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in node.set(0, node.shape(input)) }
  }

  /// All outputs are scalars.
  static func scalars(_ node: InferenceNode) {
    for output in 0..<node.outputCount { node.set(output, .scalar) }
  }

  /// Each output has its own shape, whatever the inputs are.
  static func fixed(_ shapes: [Int64]...) -> ShapeFunction {
    let shapes = shapes.map { PartialShape($0) }
    return { (node) throws(ShapeContradiction) in
      for (output, shape) in shapes.enumerated() { node.set(output, shape) }
    }
  }

  /// Output 0 has the shape that the elements of an input say.
  static func shaped(by input: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in node.set(0, try node.shape(saidBy: input)) }
  }

  /// As `shaped(by:)`, but the rank is known.
  static func shaped(by input: Int, rank: Int) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let shape = try node.shape(saidBy: input)
      if let found = shape.rank, found != rank {
        throw ShapeContradiction("\(found) sizes are given where \(rank) are wanted")
      }
      node.set(0, shape.rank == nil ? .unknown(rank: rank) : shape)
    }
  }

  /// All inputs have one shape, and output 0 has it too.
  static func merged(_ node: InferenceNode) throws(ShapeContradiction) {
    var shape = node.shape(0)
    for input in 1..<max(1, node.inputCount) { shape = try shape.merging(node.shape(input)) }
    node.set(0, shape)
  }
}
