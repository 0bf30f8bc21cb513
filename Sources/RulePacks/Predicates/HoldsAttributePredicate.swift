internal import GraphIR
package import YAMLDocument

/// `holds-attribute: [non-finite]`: whether the node has an attribute that a `model.json` or its importer cannot carry.
///
/// - Source: `operation_mapper.ts:getNumberParam`, `decodeBase64`.
package struct HoldsAttributePredicate: Predicate {
  package enum Feature: String, Sendable, CaseIterable {
    /// Infinity or NaN: written as a word, and read back as NaN.
    case nonFinite = "non-finite"
    /// A whole number beyond ±2⁵³.
    case unsafeInteger = "unsafe-integer"
    /// Bytes of a string beyond ASCII.
    case nonASCII = "non-ascii"
  }

  package static let name = "holds-attribute"
  package static let subjects: Set<SubjectKind> = [.node]
  package static let placeholders = ["attribute.name"]
  let features: [Feature]

  package static var shape: YAMLShape<Self> {
    YAMLShape<[Feature]>.oneOrMore(of: .word()).map { Self(features: $0) }
  }
  package static var schema: JSONValue { .oneOrMore(of: .words(Feature.allCases.map(\.rawValue))) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    return Truth(attribute(of: node, in: context) != nil)
  }

  package func couldHold(in context: RuleContext) -> Bool {
    context.module.context.attributeValues.contains(where: holds)
  }

  package func values(for subject: Subject, in context: RuleContext) -> [String: String] {
    guard let node = subject.node, let name = attribute(of: node, in: context) else { return [:] }
    return ["attribute.name": name]
  }

  private func attribute(of node: NodeSubject, in context: RuleContext) -> String? {
    let graph = context.module.context
    return context.graph(node).attributes(of: node.id).first { holds(graph[$0.value]) }.map { graph.strings[$0.key] }
  }

  private func holds(_ value: AttributeValue) -> Bool {
    if case .list(let list) = value { return list.elements.contains(where: holds) }
    return features.contains { feature in
      switch (feature, value) {
      case (.nonFinite, .float(let number)): !number.isFinite
      case (.unsafeInteger, .int(let number)): number.magnitude > 1 << 53
      case (.nonASCII, .string(let bytes)): bytes.contains { $0 > 0x7F }
      default: false
      }
    }
  }
}
