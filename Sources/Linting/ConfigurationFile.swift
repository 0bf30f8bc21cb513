internal import ArtifactIO
package import Compatibility
internal import Diagnostics
package import RulePacks
internal import YAMLDocument

/// What a `.tfjslint.yaml` says; nil: the file does not speak of it.
package struct ConfigurationFile: Sendable {
  package let path: String
  package var release: Release?
  package var backends: [Backend]?
  package var profile: Profile?
  /// Paths of packs, relative to the file's folder.
  package var rules: [String] = []
  package var select: [String] = []
  package var ignore: [String] = []
  package var severityOverrides: [LintConfiguration.SeverityOverride] = []
  package var suppressions: [LintConfiguration.Suppression] = []
  package var customOps: [LintConfiguration.CustomOp] = []
  package var failLevel: FailLevel?
  package var maxWarnings: Int?

  package enum FailLevel: String, Sendable, CaseIterable {
    case error, warning, info, never
  }

  /// - Errors: all problems of the text, as `path:line:column: message`.
  package init(text: String, path: String) throws(RulePackError) {
    let document: YAMLDocument
    do throws(YAMLError) { document = try YAMLDocument.parse(text: text, path: path) } catch {
      throw RulePackError(problems: [error.description])
    }
    self.path = path
    // An empty file says nothing, which is fine.
    if document.root.isNull { return }
    let issues = YAMLIssueList(path: path)
    if var reader = MappingReader(document.root, name: "configuration", issues: issues) {
      read(&reader)
      _ = reader.finish()
    }
    if !issues.isEmpty { throw RulePackError(problems: issues.descriptions) }
  }

  /// Puts what the file says over `configuration`.
  package func apply(to configuration: inout LintConfiguration) {
    if let release { configuration.target.release = release }
    if let backends { configuration.target.backends = backends }
    if let profile { configuration.target.profile = profile }
    configuration.select += select
    configuration.ignore += ignore
    configuration.severityOverrides += severityOverrides
    configuration.suppressions += suppressions
    configuration.customOps += customOps
  }

  private mutating func read(_ reader: inout MappingReader) {
    _ = reader.optional("schema", .int(in: 1...1))
    release = reader.optional("tfjs", Self.releaseShape)
    backends = reader.optional("backends", Self.backendsShape)
    profile = reader.optional("profile", .word(Profile.self))
    let words = YAMLShape<[String]>.oneOrMore(of: .string)
    rules = reader.optional("rules", words) ?? []
    select = reader.optional("select", words) ?? []
    ignore = reader.optional("ignore", words) ?? []
    let levels = reader.optional("severity", .entries(of: .word(Severities.Level.self))) ?? []
    severityOverrides = levels.map { .init(rule: $0.key, level: $0.value) }
    suppressions = reader.optional("suppress", .list(of: Self.suppressionShape(path))) ?? []
    customOps = reader.optional("custom_ops", .list(of: Self.customOpShape)) ?? []
    failLevel = reader.optional("fail_level", .word(FailLevel.self))
    maxWarnings = reader.optional("max_warnings", .int(in: 0...Int.max))
  }

  // MARK: Shapes

  private static var releaseShape: YAMLShape<Release> {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.text.read(node, issues) else { return nil }
      if let release = Release(text) { return release }
      issues.report("expected a release such as '4.22.0', found \(quoted(text))", at: node)
      return nil
    }
  }

  private static var backendsShape: YAMLShape<[Backend]> {
    YAMLShape { node, issues in
      if node.text == "all" { return Backend.allCases }
      return YAMLShape<[Backend]>.oneOrMore(of: .word()).read(node, issues)
    }
  }

  /// A reason that says nothing is none.
  private static let reasonShape = YAMLShape<String>.string.checked { text in
    text.contains { !$0.isWhitespace } ? nil : "a reason is required"
  }

  private static func suppressionShape(_ path: String) -> YAMLShape<LintConfiguration.Suppression> {
    .record("suppression") { reader in
      let rule = reader.required("rule", YAMLShape<String>.string)
      let node = reader.optional("node", YAMLShape<String>.string)
      let model = reader.optional("model", YAMLShape<String>.string)
      let reason = reader.required("reason", reasonShape)
      let expires = reader.optional("expires", dateShape)
      guard let rule, let reason else { return nil }
      return .init(
        rule: rule, node: node.map(Glob.init), model: model.map(Glob.init), reason: reason, expires: expires,
        location: PhysicalLocation(path: path, region: .text(reader.node.range)))
    }
  }

  private static var customOpShape: YAMLShape<LintConfiguration.CustomOp> {
    .record("custom op") { reader in
      let op = reader.required("op", YAMLShape<String>.string)
      let reason = reader.required("reason", reasonShape)
      guard let op, let reason else { return nil }
      return .init(op: op, reason: reason)
    }
  }

  private static var dateShape: YAMLShape<CalendarDate> {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.text.read(node, issues) else { return nil }
      if let date = CalendarDate(text) { return date }
      issues.report("expected a day such as '2026-12-31', found \(quoted(text))", at: node)
      return nil
    }
  }
}
