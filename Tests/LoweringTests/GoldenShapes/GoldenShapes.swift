/// Shapes that TensorFlow 2.19 infers, one node a line: op, inputs, attributes that are not the defaults, `=>`, outputs.
///
/// An input is a type and a shape (`float32<2,?>`, `float32<*>` of unknown rank), with its elements in braces where it is
/// a constant; among those, `?` is one that only running tells. Attributes are as in `GraphText`. The nodes are random
/// ones, each imported with `tf.import_graph_def`, and the outputs the shapes of its tensors there.
enum GoldenShapes {
  static let all = [
    collections, convolutions, creation, elementwise, flow, gathering, image, joining, linearAlgebra, matrices,
    normalization, padding, parsing, pooling, quantized, recurrent, reductions, reshaping, search, slicing,
    sparse, spectral, strings,
  ].flatMap { $0.split(separator: "\n").map(String.init) }
}
