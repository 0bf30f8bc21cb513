internal import GraphIR
package import YAMLDocument

/// `inputs: [{index: 1, const: true}]`: what the node's data inputs are.
package struct InputsPredicate: Predicate {
  package static let name = "inputs"
  package static let subjects: Set<SubjectKind> = [.node]
  let tests: [TensorTest]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[TensorTest]>.list(of: TensorTest.shape(of: .input)).map { Self(tests: $0) }
  }
  package static var schema: JSONValue { .list(of: TensorTest.schema(of: .input)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = context.inputs(of: node)
    var result = Truth.yes
    for test in tests {
      guard test.index < inputs.count else { return .no }
      result = result.and(test.evaluate(inputs[inputs.startIndex + test.index], .input, in: node.graph, context))
      if result == .no { break }
    }
    return result
  }
}

/// `outputs: [{index: 0, rank: {ge: 5}}]`: what the node's outputs are.
package struct OutputsPredicate: Predicate {
  package static let name = "outputs"
  package static let subjects: Set<SubjectKind> = [.node]
  let tests: [TensorTest]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[TensorTest]>.list(of: TensorTest.shape(of: .output)).map { Self(tests: $0) }
  }
  package static var schema: JSONValue { .list(of: TensorTest.schema(of: .output)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    var result = Truth.yes
    for test in tests {
      result = result.and(test.evaluate(Edge(node: node.id, port: test.index), .output, in: node.graph, context))
      if result == .no { break }
    }
    return result
  }
}
