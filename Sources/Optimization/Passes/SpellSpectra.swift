internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Gives Fourier transforms the length that the runtime takes by itself, and the rank that it keeps.
///
/// The runtime does not read `fft_length`: it takes what the last axis has. And an `IRFFT` comes out right for ranks 2 and 3 only. Of an
/// `FFT` or `RFFT` of more than two axes the parts keep two axes on webgl, and in old releases everywhere, so that what reads them goes wrong.
///
/// - Source: `spectral_executor.ts:executeOp`, `rfft.ts:rfft_`, `irfft.ts:irfft_`, `fft_impl.ts:fftImpl` (webgl).
enum SpellSpectra: Pass {
  static let name = "spell spectra"

  static func run(_ state: inout ConversionState) {
    let strings = state.model.module.context.strings
    let (forward, inverse) = (strings.find("RFFT"), strings.find("IRFFT"))
    let transforms = ["FFT", "IFFT", "RFFT"].compactMap { strings.find($0) }
    if transforms.isEmpty, inverse == nil { return }
    let careless = readersOfWholeNumbers.compactMap { strings.find($0) }
    state.model.editAll { editor in
      let read = nodesReadByParts(editor, but: careless)
      for id in editor.baseNodes where !editor.hasControls(id) {
        let op = editor.op(of: id)
        if op == forward { cutSignal(id, &editor) } else if op == inverse { shapeSpectrum(id, &editor) }
        if transforms.contains(op), read.contains(id) { shapeParts(id, &editor) }
      }
    }
  }

  /// Ops that take the shape of complex numbers and not that of their parts.
  private static let readersOfWholeNumbers = ["ComplexAbs", "FFT", "IFFT", "IRFFT", "Shape"]

  private static func nodesReadByParts(_ editor: GraphEditor, but careless: [Symbol]) -> Set<NodeID> {
    var read: Set<NodeID> = []
    for id in editor.baseNodes where !careless.contains(editor.op(of: id)) {
      for edge in editor.inputs(of: id) { if let node = edge.node { read.insert(node) } }
    }
    // Who reads the result of a branch or body stands in another graph.
    for edge in editor.results { if let node = edge.node { read.insert(node) } }
    return read
  }

  /// TensorFlow takes the first elements, of which there are enough.
  private static func cutSignal(_ id: NodeID, _ editor: inout GraphEditor) {
    var inputs = editor.inputs(of: id)
    guard inputs.count == 2, let length = editor.fact(of: inputs[1]).constant?.first, length > 0 else { return }
    let fact = editor.fact(of: inputs[0])
    if fact.shape.dimension(-1) == length { return }
    inputs[0] = firstOfLastAxis(inputs[0], length, fact, id, "/signal", &editor)
    editor.setInputs(of: id, inputs)
  }

  private static func firstOfLastAxis(
    _ edge: Edge, _ count: Int64, _ fact: OutputFact, _ id: NodeID, _ suffix: String, _ editor: inout GraphEditor
  ) -> Edge {
    var cut = fact
    cut.value = nil
    if var sizes = cut.shape.dimensions, !sizes.isEmpty {
      sizes[sizes.count - 1] = count
      cut.shape = PartialShape(sizes)
    }
    let bounds = [([Int64(0), 0], "/begin"), ([0, count], "/end"), ([1, 1], "/strides")].map {
      editor.addIntegers($0.0, beside: id, suffix + $0.1)
    }
    return editor.add(
      "StridedSlice", [edge] + bounds,
      [
        ("T", .type(fact.dtype.base)), ("Index", .type(.int32)), ("begin_mask", .int(2)), ("end_mask", .int(0)),
        ("ellipsis_mask", .int(1)), ("new_axis_mask", .int(0)), ("shrink_axis_mask", .int(0)),
      ], fact: cut, beside: id, suffix)
  }

  /// Gives the parts of a transform the shape of what is transformed.
  private static func shapeParts(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard !inputs.isEmpty, let result = editor.facts(of: id).first else { return }
    let fact = result
    if let rank = fact.shape.rank ?? editor.fact(of: inputs[0]).shape.rank, rank <= 2 { return }
    let types = ["Treal", "Tcomplex"].compactMap { key in editor.attribute(key, of: id).map { (key, $0) } }
    let spectrum = editor.add(
      editor.context.strings[editor.op(of: id)], inputs, types, fact: result, beside: id, "/spectrum")
    let shape: Edge
    if let sizes = fact.shape.dimensions, sizes.count(where: { $0 < 0 }) <= 1, !sizes.contains(0) {
      shape = editor.addIntegers(sizes, beside: id, "/shape")
    } else {
      shape = editor.add(
        "Shape", [spectrum], [("T", .type(fact.dtype.base)), ("out_type", .type(.int32))],
        fact: OutputFact(dtype: .int32, shape: PartialShape([fact.shape.rank.map(Int64.init) ?? -1])), beside: id,
        "/shape")
    }
    let parts = ["Real", "Imag"].map { op in
      let part = OutputFact(dtype: .float, shape: result.shape)
      let name = "/" + op.lowercased()
      let flat = editor.add(
        op, [spectrum], [("T", .type(result.dtype.base)), ("Tout", .type(.float))], fact: part, beside: id, name)
      return editor.add(
        "Reshape", [flat, shape], [("T", .type(.float)), ("Tshape", .type(.int32))], fact: part, beside: id,
        name + "/shaped")
    }
    editor.replaceNode(
      id,
      by: editor.add(
        "Complex", parts, [("T", .type(.float)), ("Tout", .type(result.dtype.base))], fact: result, beside: id,
        "/shaped"))
  }

  private static func shapeSpectrum(_ id: NodeID, _ editor: inout GraphEditor) {
    let inputs = editor.inputs(of: id)
    guard inputs.count == 2, let result = editor.facts(of: id).first,
      let length = editor.fact(of: inputs[1]).constant?.first, length > 0, length.isMultiple(of: 2)
    else { return }
    var fact = editor.fact(of: inputs[0])
    guard var sizes = fact.shape.dimensions, let last = sizes.last, last >= length / 2 + 1,
      sizes.dropLast().count(where: { $0 < 0 }) <= 1, !sizes.dropLast().contains(0)
    else { return }
    let bins = length / 2 + 1
    let needsCut = last > bins
    let needsRank = sizes.count != 2 && sizes.count != 3
    guard needsCut || needsRank else { return }
    var spectrum = inputs[0]
    if needsCut {
      // Complex numbers cannot be sliced, their parts can.
      let parts = ["Real", "Imag"].map { op in
        let part = OutputFact(dtype: .float, shape: fact.shape)
        let edge = editor.add(
          op, [inputs[0]], [("T", .type(fact.dtype.base)), ("Tout", .type(.float))], fact: part, beside: id,
          "/" + op.lowercased())
        return firstOfLastAxis(edge, bins, part, id, "/\(op.lowercased())/bins", &editor)
      }
      sizes[sizes.count - 1] = bins
      fact.shape = PartialShape(sizes)
      spectrum = editor.add(
        "Complex", parts, [("T", .type(.float)), ("Tout", .type(fact.dtype.base))], fact: fact, beside: id, "/bins")
    }
    guard needsRank else {
      editor.setInputs(of: id, [spectrum, inputs[1]])
      return
    }
    let rows = sizes.dropLast().contains { $0 < 0 } ? -1 : sizes.dropLast().reduce(1, &*)
    let type = fact.dtype.base
    let flat = editor.add(
      "Reshape", [spectrum, editor.addIntegers([rows, bins], beside: id, "/flat/shape")],
      [("T", .type(type)), ("Tshape", .type(.int32))],
      fact: OutputFact(dtype: type, shape: PartialShape([rows, bins])),
      beside: id, "/flat")
    let signal = editor.add(
      "IRFFT", [flat, inputs[1]], [("Treal", .type(result.dtype.base)), ("Tcomplex", .type(type))],
      fact: OutputFact(dtype: result.dtype, shape: PartialShape([rows, length])), beside: id, "/signal")
    let shape = editor.addIntegers(sizes.dropLast() + [length], beside: id, "/shape")
    editor.replaceNode(
      id,
      by: editor.add(
        "Reshape", [signal, shape], [("T", .type(result.dtype.base)), ("Tshape", .type(.int32))], fact: result,
        beside: id,
        "/shaped"))
  }
}
