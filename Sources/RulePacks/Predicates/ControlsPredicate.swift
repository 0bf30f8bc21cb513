internal import GraphIR
package import YAMLDocument

/// `controls: true`: whether the node waits for nodes whose outputs it does not read; `{producer-not: [NoOp]}`: for one of another
/// op than these.
package struct ControlsPredicate: Predicate {
  package static let name = "controls"
  package static let subjects: Set<SubjectKind> = [.node]
  let wanted: Bool
  /// Ops whose nodes do not count.
  let harmless: Set<String>

  package static var shape: YAMLShape<Self> {
    YAMLShape { node, issues in
      guard node.mapping != nil else {
        return YAMLShape<Bool>.bool.read(node, issues).map { Self(wanted: $0, harmless: []) }
      }
      return YAMLShape<Self>.record(name) { reader in
        reader.required("producer-not", .oneOrMore(of: YAMLShape<String>.string)).map {
          Self(wanted: true, harmless: Set($0))
        }
      }.read(node, issues)
    }
  }
  package static var schema: JSONValue {
    ["anyOf": [.anyBool, .record([.init("producer-not", .oneOrMore(of: .anyString))], required: ["producer-not"])]]
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let waits = context.graph(node).controls(of: node.id).contains {
      harmless.isEmpty || !harmless.contains(context.op(of: NodeSubject(graph: node.graph, id: $0)))
    }
    return Truth(waits == wanted)
  }
}
