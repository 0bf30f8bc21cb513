internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Says a `StridedSlice` that takes single elements of some axes and steps over others by two slices.
///
/// The runtime works out a wrong shape from `shrink_axis_mask` together with a stride: it throws, or reads other elements. The
/// first slice takes the single elements and everything of the other axes, the second one steps. Also, a slice whose end lies
/// before its begin, which is empty, is said by an end at its begin, which the runtime takes for empty too.
///
/// - Source: `slice_util.ts:sliceInfo`, and `StridedSlice.ts` of the backends.
enum SplitSlices: Pass {
  static let name = "split slices"

  static func run(_ state: inout ConversionState) {
    guard let op = state.model.module.context.strings.find("StridedSlice") else { return }
    state.model.editAll { editor in
      for id in editor.baseNodes where editor.op(of: id) == op && !editor.hasControls(id) {
        if let slice = Slice(id, editor) {
          if slice.needsSplitting { slice.split(&editor) } else { slice.straighten(&editor) }
        }
      }
    }
  }

  /// A slice with what its masks say of each position of its bounds.
  private struct Slice {
    let id: NodeID
    let inputs: [Edge]
    /// nil where they are not known.
    let begin, end, strides: [Int64]?
    let count: Int
    var beginMask, endMask, ellipsis, newAxis, shrink: Int64

    init?(_ id: NodeID, _ editor: GraphEditor) {
      self.id = id
      inputs = editor.inputs(of: id)
      guard inputs.count == 4 else { return nil }
      begin = editor.fact(of: inputs[1]).constant
      end = editor.fact(of: inputs[2]).constant
      strides = editor.fact(of: inputs[3]).constant
      let counts = inputs.dropFirst().compactMap { editor.fact(of: $0).shape.dimension(0) }
      guard let count = counts.first, (0...32).contains(count), counts.allSatisfy({ $0 == count }) else { return nil }
      self.count = Int(count)
      func mask(_ name: String) -> Int64 { editor.attribute(name, of: id)?.asInt ?? 0 }
      beginMask = mask("begin_mask")
      endMask = mask("end_mask")
      ellipsis = mask("ellipsis_mask")
      newAxis = mask("new_axis_mask") & ~ellipsis
      // A position has one meaning, and these go first.
      shrink = mask("shrink_axis_mask") & ~ellipsis & ~newAxis & (1 << count - 1)
    }

    private func has(_ mask: Int64, _ position: Int) -> Bool { mask >> Int64(position) & 1 == 1 }

    /// Positions that walk along an axis.
    private var walked: [Int] { (0..<count).filter { !has(ellipsis | newAxis, $0) } }

    var needsSplitting: Bool {
      shrink != 0 && (strides.map { strides in walked.contains { strides[$0] != 1 } } ?? !walked.isEmpty)
    }

    func split(_ editor: inout GraphEditor) {
      let kept = (0..<count).filter { !has(shrink, $0) }
      guard let type = editor.facts(of: id).first?.dtype.base, let index = editor.attribute("Index", of: id) else {
        return
      }
      // Steps that are not known stand at new axes, too, where the second slice must not step.
      guard strides != nil || newAxis == 0 else { return }
      let whole = walked.filter { !has(shrink, $0) }.reduce(Int64(0)) { $0 | 1 << Int64($1) }
      let attributes: [(String, AttributeValue)] = [("T", .type(type)), ("Index", index)]
      let isWide = index.asType == .int64
      let ones = constant([Int64](repeating: 1, count: count), isWide, "/elements/strides", &editor)
      let result = editor.facts(of: id).first ?? .unknown
      let elements = editor.add(
        "StridedSlice", [inputs[0], inputs[1], inputs[2], ones],
        attributes
          + masks(
            begin: beginMask & ~shrink | whole, end: endMask | whole, ellipsis: ellipsis, newAxis: newAxis,
            shrink: shrink),
        fact: OutputFact(dtype: result.dtype), beside: id, "/elements")
      // Of positions that only step by one there is nothing left to do.
      let isStepping = strides.map { strides in kept.contains { has(whole, $0) && !isAll($0, strides) } } ?? true
      guard isStepping else {
        if let node = elements.node { editor.setFacts(of: node, [result]) }
        return editor.replaceNode(id, by: elements)
      }
      let bounds = [(begin, 1, "/begin"), (end, 2, "/end"), (strides, 3, "/strides")].map { known, input, suffix in
        if let known {
          let values = kept.map { input == 3 && !has(whole, $0) ? 1 : known[$0] }
          return constant(values, isWide, suffix, &editor)
        }
        return gathered(inputs[input], kept, isWide, suffix, &editor)
      }
      func moved(_ mask: Int64) -> Int64 {
        kept.enumerated().reduce(0) { $0 | (mask >> Int64($1.element) & 1) << Int64($1.offset) }
      }
      let steps = editor.add(
        "StridedSlice", [elements] + bounds,
        attributes
          + masks(
            begin: moved(beginMask | newAxis), end: moved(endMask | newAxis), ellipsis: moved(ellipsis), newAxis: 0,
            shrink: 0),
        fact: result, beside: id, "/steps")
      editor.replaceNode(id, by: steps)
    }

    private func isAll(_ position: Int, _ strides: [Int64]) -> Bool {
      strides[position] == 1 && has(beginMask, position) && has(endMask, position)
    }

    /// An end before the begin, both counted from one side, at the begin.
    func straighten(_ editor: inout GraphEditor) {
      guard let begin, let end, let strides, walked.allSatisfy({ strides[$0] == 1 }) else { return }
      var straight = end
      for position in walked where !has(shrink | beginMask | endMask, position) {
        if (begin[position] < 0) == (end[position] < 0), end[position] < begin[position] {
          straight[position] = begin[position]
        }
      }
      guard straight != end else { return }
      let isWide = editor.attribute("Index", of: id)?.asType == .int64
      var changed = inputs
      changed[2] = constant(straight, isWide, "/end", &editor)
      editor.setInputs(of: id, changed)
    }

    private func masks(
      begin: Int64, end: Int64, ellipsis: Int64, newAxis: Int64, shrink: Int64
    ) -> [(String, AttributeValue)] {
      [
        ("begin_mask", .int(begin)), ("end_mask", .int(end)), ("ellipsis_mask", .int(ellipsis)),
        ("new_axis_mask", .int(newAxis)), ("shrink_axis_mask", .int(shrink)),
      ]
    }

    private func constant(_ values: [Int64], _ isWide: Bool, _ suffix: String, _ editor: inout GraphEditor) -> Edge {
      editor.addConstant(
        .integers(values, dtype: isWide ? .int64 : .int32), name: editor.context.strings[editor.name(of: id)] + suffix,
        value: values, like: id)
    }

    private func gathered(
      _ edge: Edge, _ positions: [Int], _ isWide: Bool, _ suffix: String, _ editor: inout GraphEditor
    ) -> Edge {
      let indices = editor.addIntegers(positions.map(Int64.init), beside: id, suffix + "/kept")
      let axis = editor.addIntegers([0], shape: [], beside: id, suffix + "/axis")
      let type: DataType = isWide ? .int64 : .int32
      let value = editor.fact(of: edge).value.map { value in positions.map { value[$0] } }
      return editor.add(
        "GatherV2", [edge, indices, axis],
        [("Tparams", .type(type)), ("Tindices", .type(.int32)), ("Taxis", .type(.int32)), ("batch_dims", .int(0))],
        fact: OutputFact(dtype: type, shape: .vector(Int64(positions.count)), value: value), beside: id, suffix)
    }
  }
}
