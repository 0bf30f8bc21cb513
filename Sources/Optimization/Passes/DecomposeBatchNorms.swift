internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Spells out batch normalization with the statistics of the batch, and serves what inference reads of its statistics.
///
/// TensorFlow.js normalizes with the mean and variance that it is given, which in training mode are empty: the result is
/// NaN. Layer normalization in Keras 2 is exported so. The runtime has no output but the first either.
enum DecomposeBatchNorms: Pass {
  static let name = "decompose batch normalization"

  static func run(_ state: inout ConversionState) {
    state.model.editAll { editor in
      let decomposition = BatchNormDecomposition(editor)
      decomposition.run(&editor)
    }
  }
}

private struct BatchNormDecomposition {
  private let norms: OpKinds<BatchNorm.Form>

  init(_ editor: GraphEditor) { norms = OpKinds(editor, BatchNorm.ops) }

  func run(_ editor: inout GraphEditor) {
    guard !norms.isEmpty else { return }
    let laterOutputsRead = editor.laterOutputsRead()
    for id in editor.baseNodes {
      guard let form = norms.kind(of: id, in: editor), let norm = BatchNorm(id, form: form, in: editor) else {
        continue
      }
      let read = (1..<6).filter { laterOutputsRead.contains(Edge(node: id, port: $0)) }
      if norm.isTraining {
        decompose(norm, read, &editor)
      } else {
        if read.contains(1) { editor.replace(Edge(node: id, port: 1), by: norm.mean) }
        if read.contains(2) { editor.replace(Edge(node: id, port: 2), by: norm.variance) }
      }
    }
  }

  private func decompose(_ norm: BatchNorm, _ read: [Int], _ editor: inout GraphEditor) {
    let fact = editor.fact(of: norm.input)
    guard fact.dtype == .float, let sizes = fact.shape.dimensions, sizes.count == 4 || sizes.count == 5 else { return }
    let channelAxis = norm.isChannelsLast ? sizes.count - 1 : 1
    let axes = sizes.indices.filter { $0 != channelAxis }
    // The last outputs are for gradients, and what they hold is not the same on every device.
    guard read.allSatisfy({ $0 <= 2 }) else { return }
    if !read.isEmpty {
      // With another factor they mix with the statistics that were given.
      guard editor.attribute("exponential_avg_factor", of: norm.node)?.asFloat ?? 1 == 1 else { return }
    }
    let count = PartialShape(axes.map { sizes[$0] }).elementCount
    if read.contains(2), count == nil { return }

    let writer = DecomposedBatchNorm(
      norm: norm, sizes: sizes, channelAxis: channelAxis, axes: axes,
      prefix: editor.text(of: editor.name(of: norm.node)))
    writer.write(to: &editor, read: read, count: count)
  }
}
