internal import ArtifactIO
internal import Diagnostics
internal import YAMLDocument

/// Reads one rule of a pack.
struct RuleReader {
  let origin: RulePackLoader.Origin
  let pack: String
  let path: String
  let issues: YAMLIssueList

  func read(_ node: YAMLNode) -> Rule? {
    guard var reader = MappingReader(node, name: "rule", issues: issues) else { return nil }
    let id = reader.required("id", YAMLShape<String>.string.checked(idProblem))
    let name = reader.required("name", YAMLShape<String>.string.checked(Self.kebabCaseProblem))
    let category = reader.required("category", .word(Rule.Category.self))
    let summary = reader.required("summary", YAMLShape<String>.string)
    let severities = reader.required("severity", Severities.shape)
    let applies = reader.optional("applies", Applies.shape, default: Applies())
    let match = reader.required("match", .node).flatMap { Pattern.readAll($0, issues) }
    var condition: Condition? = .always
    if let node = reader.optional("where", .node), let match {
      condition = Condition.read(node, for: match.map(\.kind), issues)
    }
    let message = reader.required("message", .template)
    let note = reader.optional("note", .template)
    let fixes = reader.optional("fix", .list(of: FixDefinition.shape), default: [])
    let documentation = reader.optional("docs", YAMLShape<String>.string.checked(Self.urlProblem))
    let evidence = reader.optional("evidence", .oneOrMore(of: YAMLShape<String>.string), default: [])
    let definitions = reader.optional(
      "let", YAMLShape<[(key: String, value: Formula)]>.entries(of: .formula), default: [])
    let supersedes = reader.optional("supersedes", .oneOrMore(of: YAMLShape<String>.string), default: [])
    let verify = reader.optional("verify", Self.verifyShape)
    let parameters = reader.optional("params", .entries(of: Self.parameterShape), default: [])
    let tests = reader.optional("tests", RuleTests.shape, default: RuleTests())
    let isDeclarable = reader.optional("declarable", .bool, default: false)
    guard reader.finish(), let id, let name, let category, let summary, let severities, let applies, let match,
      let condition, let message, let fixes, let evidence, let parameters, let tests, let isDeclarable,
      let definitions, let supersedes
    else { return nil }
    var rule = Rule(
      id: id, name: name, category: category, summary: summary, severities: severities, applies: applies, match: match,
      condition: condition, message: message, note: note, fixes: fixes,
      definitions: definitions.map { ($0.key, $0.value) }, supersedes: supersedes, documentation: documentation,
      evidence: evidence, verify: verify,
      parameters: parameters.map { .init(name: $0.key, kind: $0.value.kind, summary: $0.value.summary) },
      tests: tests, isDeclarable: isDeclarable, packID: pack, isBuiltIn: origin != .user,
      path: path,
      position: node.range.start)
    FormulaChecks(rule: rule, node: node, issues: issues).run()
    rule.bindFormulas()
    checkPlaceholders(of: rule, node)
    if origin != .user { checkDuties(of: rule, node) }
    return rule
  }

  // MARK: Checks

  /// Every placeholder must name something that every alternative of the match has.
  private func checkPlaceholders(of rule: Rule, _ node: YAMLNode) {
    var texts: [(template: Template, key: String)] = [(rule.message, "message")]
    if let note = rule.note { texts.append((note, "note")) }
    texts += rule.fixes.flatMap(\.templates).map { ($0, "fix") }
    let parameters = rule.parameters.map { "param.\($0.name)" }
    let definitions = rule.definitions.map(\.name)
    for text in texts {
      for path in text.template.placeholders {
        if Placeholders.global.contains(path) || parameters.contains(path) || definitions.contains(path) { continue }
        if path == "missing" { continue }
        for pattern in rule.match {
          let isField = pattern.captures.contains {
            Placeholders.isField(path, of: pattern.kind, as: $0, facts: pattern.facts)
          }
          if isField { continue }
          let predicates = pattern.condition.predicates + rule.condition.predicates
          if predicates.contains(where: { type(of: $0).placeholders.contains(path) }) { continue }
          reportUnknown(path, pattern, predicates, at: node[text.key] ?? node)
          break
        }
      }
    }
  }

  private func reportUnknown(_ path: String, _ pattern: Pattern, _ predicates: [any Predicate], at node: YAMLNode) {
    let known =
      Placeholders.fields(of: pattern.kind).map { "\(pattern.capture).\($0)" } + Placeholders.global
      + predicates.flatMap { type(of: $0).placeholders }
      + pattern.facts.flatMap(FactKinds.values).map { "\(pattern.capture).\($0)" }
    let near = EditDistance.nearest(to: path, among: known)
    let advice = near.map { ", did you mean '${\($0)}'" } ?? ""
    issues.report("placeholder '${\(path)}' names nothing that this match has" + advice, at: node)
  }

  private func checkDuties(of rule: Rule, _ node: YAMLNode) {
    for fix in rule.fixes where fix.edits.contains(where: { !$0.isOfSignature }) && fix.error == nil {
      issues.report("a built-in fix says under 'error' what it costs", at: node["fix"] ?? node)
    }
    if rule.evidence.isEmpty { issues.report("a built-in rule needs 'evidence'", at: node) }
    if rule.severities.recommended == .error || rule.severities.strict == .error, rule.fixes.isEmpty {
      issues.report("a built-in rule of error level needs a way out under 'fix'", at: node)
    }
    guard origin == .builtIn else { return }
    if rule.tests.valid.isEmpty { issues.report("a built-in rule needs 'valid' tests", at: node["tests"] ?? node) }
    if rule.tests.invalid.isEmpty { issues.report("a built-in rule needs 'invalid' tests", at: node["tests"] ?? node) }
  }

  private var idProblem: @Sendable (String) -> String? {
    let isUser = origin == .user
    return { id in
      let letters = id.utf8.prefix { (0x41...0x5A).contains($0) }.count
      let digits = id.utf8.count - letters
      let isNumbered = id.utf8.dropFirst(letters).allSatisfy { (0x30...0x39).contains($0) }
      guard isUser else {
        return id.hasPrefix("TFJ") && letters == 3 && digits == 3 && isNumbered
          ? nil : "a built-in rule's id is 'TFJ' and three digits, found \(quoted(id))"
      }
      guard (2...8).contains(letters), (1...6).contains(digits), isNumbered else {
        return "a rule's id is 2 to 8 capital letters and 1 to 6 digits, such as 'ACME12', found \(quoted(id))"
      }
      return id.hasPrefix("TFJ") && letters == 3 ? "ids that begin with 'TFJ' are those of built-in rules" : nil
    }
  }

  static let kebabCaseProblem: @Sendable (String) -> String? = { name in
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isGood = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    return isGood ? nil : "expected small letters, digits and single '-', found \(quoted(name))"
  }

  private static let urlProblem: @Sendable (String) -> String? = { text in
    text.hasPrefix("https://") ? nil : "expected an address that begins with 'https://', found \(quoted(text))"
  }

  // MARK: Small parts

  private static var verifyShape: YAMLShape<Rule.Verification> {
    .record("verify") { reader in
      Rule.Verification(absolute: reader.optional("atol", .double), relative: reader.optional("rtol", .double))
    }
  }

  private struct ParameterBody: Sendable {
    let kind: Rule.Parameter.Kind
    let summary: String
  }

  private static var parameterShape: YAMLShape<ParameterBody> {
    .record("parameter") { reader in
      let kind = reader.required("type", .word(Rule.Parameter.Kind.self))
      let summary = reader.required("summary", YAMLShape<String>.string)
      guard let kind, let summary else { return nil }
      return ParameterBody(kind: kind, summary: summary)
    }
  }

  /// The schema of a rule; what only the loader can check (ids, placeholders, duties) is not in it.
  static var schema: JSONValue {
    let parameter = JSONValue.record(
      [.init("type", .words(Rule.Parameter.Kind.allCases.map(\.rawValue))), .init("summary", .anyString)],
      required: ["type", "summary"])
    return .record(
      [
        .init("id", ["type": "string", "pattern": "^[A-Z]{2,8}[0-9]{1,6}$"]),
        .init("name", ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"]),
        .init("category", .words(Rule.Category.allCases.map(\.rawValue))), .init("summary", .anyString),
        .init("severity", Severities.schema), .init("applies", Applies.schema),
        .init("match", .reference(Pattern.schemaName)), .init("where", .reference(Condition.schemaName)),
        .init("message", .anyString), .init("note", .anyString), .init("fix", .list(of: FixDefinition.schema)),
        .init("docs", ["type": "string", "pattern": "^https://"]), .init("evidence", .oneOrMore(of: .anyString)),
        .init(
          "let",
          .object([.init("type", "object"), .init("additionalProperties", ["type": ["string", "number", "boolean"]])])),
        .init("supersedes", .oneOrMore(of: .anyString)),
        .init("verify", .record([.init("atol", ["type": "number"]), .init("rtol", ["type": "number"])])),
        .init("params", .object([.init("type", "object"), .init("additionalProperties", parameter)])),
        .init("tests", RuleTests.schema), .init("declarable", .anyBool),
      ], required: ["id", "name", "category", "summary", "severity", "match", "message"])
  }
}
