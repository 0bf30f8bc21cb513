package import YAMLDocument

/// `node-name: {in: [constructor], containing: [":"]}`: what the node is called.
package struct NodeNamePredicate: Predicate {
  package static let name = "node-name"
  package static let subjects: Set<SubjectKind> = [.node, .weight]
  let among: [String]
  let fragments: [String]

  package static var shape: YAMLShape<Self> {
    .record(name) { reader in
      let among = reader.optional("in", .list(of: YAMLShape<String>.string), default: [])
      let fragments = reader.optional("containing", .list(of: YAMLShape<String>.string), default: [])
      guard let among, let fragments else { return nil }
      return Self(among: among, fragments: fragments)
    }
  }
  package static var schema: JSONValue {
    .record([.init("in", .list(of: .anyString)), .init("containing", .list(of: .anyString))])
  }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let own = context.name(of: node)
    return Truth(among.contains(own) || fragments.contains { own.firstRange(of: $0) != nil })
  }
}
