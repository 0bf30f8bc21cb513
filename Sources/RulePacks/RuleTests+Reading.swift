internal import ArtifactIO
internal import Diagnostics
internal import GraphIR
internal import YAMLDocument

extension RuleTests {
  static var shape: YAMLShape<RuleTests> {
    .record("tests") { reader in
      var tests = RuleTests()
      tests.valid = reader.optional("valid", .list(of: example(.valid))) ?? []
      tests.invalid = reader.optional("invalid", .list(of: example(.invalid))) ?? []
      tests.fixed = reader.optional("fixed", .list(of: example(.fixed))) ?? []
      return tests
    }
  }

  static var schema: JSONValue {
    .record([
      .init("valid", .list(of: schema(of: .valid))), .init("invalid", .list(of: schema(of: .invalid))),
      .init("fixed", .list(of: schema(of: .fixed))),
    ])
  }

  private enum Kind: Sendable { case valid, invalid, fixed }

  private static func example(_ kind: Kind) -> YAMLShape<Example> {
    YAMLShape { node, issues in
      if let text = node.string { return Example(graph: text, position: node.range.start) }
      return YAMLShape<Example>.record("test") { reader in
        let graph = reader.required("graph", YAMLShape<String>.string)
        var example = Example(graph: graph ?? "", position: node.range.start)
        example.profile = reader.optional("profile", .word(Profile.self))
        example.release = reader.optional("tfjs", YAMLShape<String>.text)
        example.backends = reader.optional("backends", .list(of: YAMLShape<String>.string))
        example.format = reader.optional("format", .word(ModelFormat.self))
        switch kind {
        case .valid: break
        case .invalid:
          example.places = reader.optional("at", .oneOrMore(of: YAMLShape<String>.string))
          example.outcome = reader.optional("outcome", YAMLShape<String>.word(among: ["violated", "inconclusive"]))
            .flatMap(Outcome.init)
          example.severity = reader.optional("severity", .word(Severity.self))
          example.message = reader.optional("message", YAMLShape<String>.string)
        case .fixed: example.result = reader.optional("result", YAMLShape<String>.string)
        }
        return graph == nil ? nil : example
      }.read(node, issues)
    }
  }

  private static func schema(of kind: Kind) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("graph", .anyString), .init("profile", .words(Profile.allCases.map(\.rawValue))),
      .init("tfjs", .anyString), .init("backends", .list(of: .anyString)),
      .init("format", .words(ModelFormat.allCases.map(\.rawValue))),
    ]
    switch kind {
    case .valid: break
    case .invalid:
      members += [
        .init("at", .oneOrMore(of: .anyString)), .init("outcome", .words(["violated", "inconclusive"])),
        .init("severity", .words(Severity.allCases.map(\.rawValue))), .init("message", .anyString),
      ]
    case .fixed: members.append(.init("result", .anyString))
    }
    return ["anyOf": [.anyString, .record(members, required: ["graph"])]]
  }
}
