internal import GraphIR

extension GraphEdit {
  /// Whether two edits do the same, made at the same nodes.
  package func isSame(as other: GraphEdit) -> Bool {
    guard matchCount == other.matchCount, removed == other.removed, additions.count == other.additions.count,
      replacements.count == other.replacements.count, attributes.count == other.attributes.count,
      inputs.count == other.inputs.count, names.count == other.names.count
    else { return false }
    return zip(additions, other.additions).allSatisfy { $0.isSame(as: $1) }
      && zip(replacements, other.replacements).allSatisfy {
        $0.match == $1.match && $0.port == $1.port && $0.by == $1.by
      }
      && zip(attributes, other.attributes).allSatisfy { $0 == $1 } && zip(inputs, other.inputs).allSatisfy { $0 == $1 }
      && zip(names, other.names).allSatisfy { $0 == $1 }
  }

  /// The matched nodes whose outputs or inputs are read by what is new.
  package var read: Set<Int> {
    let sources = additions.flatMap(\.inputs) + replacements.map(\.by) + inputs.map(\.source)
    return Set(
      sources.compactMap { source in
        switch source {
        case .input(let match, _), .output(let match, _): match
        case .added: nil
        }
      })
  }

  /// The matched nodes of whose inputs the edit speaks.
  package var readThrough: Set<Int> {
    let sources = additions.flatMap(\.inputs) + replacements.map(\.by) + inputs.map(\.source)
    return Set(
      sources.compactMap { source in
        if case .input(let match, _) = source { match } else { nil }
      } + inputs.map(\.match))
  }
}

extension GraphEdit.Addition {
  fileprivate func isSame(as other: GraphEdit.Addition) -> Bool {
    guard name == other.name, op == other.op, inputs == other.inputs, elements == other.elements,
      outputs == other.outputs, attributes.count == other.attributes.count
    else { return false }
    guard zip(attributes, other.attributes).allSatisfy({ $0 == $1 }) else { return false }
    switch (tensor, other.tensor) {
    case (nil, nil): return true
    case (let a?, let b?): return a.isSame(as: b)
    default: return false
    }
  }
}

extension TensorReference {
  /// Whether two references lead to the same elements, without reading them: what is stored at two places is not.
  func isSame(as other: TensorReference) -> Bool {
    guard dtype == other.dtype, shape == other.shape else { return false }
    switch (storage, other.storage) {
    case (.content(let a, let x), .content(let b, let y)), (.proto(let a, let x), .proto(let b, let y)):
      return a === b && x == y
    case (.checkpoint(let a), .checkpoint(let b)): return a.shardPath == b.shardPath && a.range == b.range
    case (.slices(let a), .slices(let b)):
      return a.count == b.count
        && zip(a, b).allSatisfy {
          $0.starts == $1.starts && $0.shape == $1.shape && $0.tensor.shardPath == $1.tensor.shardPath
            && $0.tensor.range == $1.tensor.range
        }
    case (.bytes(let a), .bytes(let b)): return a == b
    case (.strings(let a), .strings(let b)): return a == b
    // Depth is bounded by `TensorExpression.maximumDepth`.
    case (.expression(let a), .expression(let b)): return a.isSame(as: b)
    default: return false
    }
  }
}

extension TensorExpression {
  fileprivate func isSame(as other: TensorExpression) -> Bool {
    switch (self, other) {
    case (.cast, .cast), (.reshaped, .reshaped), (.negated, .negated): break
    case (.transposed(_, let a), .transposed(_, let b)): guard a == b else { return false }
    case (.scaled(_, let a, let x), .scaled(_, let b, let y)): guard a == b, x == y else { return false }
    case (.quantized(_, let a), .quantized(_, let b)): guard a == b else { return false }
    default: return false
    }
    return operand.isSame(as: other.operand)
  }
}
