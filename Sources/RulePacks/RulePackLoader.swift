internal import ArtifactIO
package import YAMLDocument

/// Reads packs and checks all that can be checked before a model is there.
package enum RulePackLoader {
  /// Where a pack comes from decides what it must have and how it may number its rules.
  package enum Origin: Sendable, Hashable {
    /// Must have evidence, a way out of each error, and tests; owns the prefix `TFJ`.
    case builtIn
    /// A built-in pack without its tests, as it travels in the program.
    case embedded
    case user
  }

  /// - Errors: all problems of the text, each with its place.
  package static func load(_ text: String, path: String, origin: Origin) throws(RulePackError) -> RulePack {
    let document: YAMLDocument
    do throws(YAMLError) { document = try YAMLDocument.parse(text: text, path: path) } catch {
      throw RulePackError(problems: [error.description])
    }
    return try load(document, origin: origin)
  }

  package static func load(_ document: YAMLDocument, origin: Origin) throws(RulePackError) -> RulePack {
    let issues = YAMLIssueList(path: document.path)
    let pack = read(document, origin, issues)
    guard issues.isEmpty, let pack else { throw RulePackError(problems: issues.descriptions) }
    return pack
  }

  /// Checks what only packs together can violate: each id and name stands for one rule.
  ///
  /// - Parameter builtIn: rules that need not be read for it, and differ from each other.
  package static func checkUniqueness(
    of packs: [RulePack], beside builtIn: [RuleIndex.Entry] = []
  ) throws(RulePackError) {
    var problems: [String] = []
    var seen: [String: String] = [:]
    for entry in builtIn {
      for word in [entry.names.id, entry.names.name] { seen[word] = "Rules/\(entry.file):\(entry.line)" }
    }
    for rule in packs.flatMap(\.rules) {
      for word in [rule.id, rule.name] {
        if let first = seen[word] {
          problems.append(
            "\(rule.path):\(rule.position.line):\(rule.position.column): rule '\(word)' is already defined at "
              + first)
        } else {
          seen[word] = "\(rule.path):\(rule.position.line)"
        }
      }
    }
    if !problems.isEmpty { throw RulePackError(problems: problems) }
  }

  private static func read(_ document: YAMLDocument, _ origin: Origin, _ issues: YAMLIssueList) -> RulePack? {
    guard var reader = MappingReader(document.root, name: "rule pack", issues: issues) else { return nil }
    _ = reader.required("schema", .int(in: 1...1))
    let header = reader.required("pack", Header.shape)
    let nodes = reader.required("rules", .list(of: .node)) ?? []
    let rules = nodes.compactMap {
      RuleReader(origin: origin, pack: header?.id ?? "", path: document.path, issues: issues).read($0)
    }
    if let header, origin == .user, header.id.hasPrefix("tfjs-core") {
      issues.report("pack ids that begin with 'tfjs-core' are reserved", at: document.root)
    }
    guard reader.finish(), let header else { return nil }
    reportDuplicates(in: nodes, issues)
    return RulePack(
      id: header.id, version: header.version, summary: header.summary, license: header.license, path: document.path,
      rules: rules)
  }

  private static func reportDuplicates(in nodes: [YAMLNode], _ issues: YAMLIssueList) {
    for key in ["id", "name"] {
      var first: [String: YAMLNode] = [:]
      for node in nodes {
        guard let value = node[key], let text = value.text else { continue }
        if let other = first[text] {
          issues.report(
            "\(quoted(text)) is already the \(key) of the rule at line \(other.range.start.line)", at: value)
        } else {
          first[text] = value
        }
      }
    }
  }

  struct Header: Sendable {
    let id: String
    let version: String
    let summary: String?
    let license: String?

    static var shape: YAMLShape<Header> {
      .record("pack") { reader in
        let id = reader.required("id", YAMLShape<String>.string.checked(RuleReader.kebabCaseProblem))
        let version = reader.required("version", YAMLShape<String>.text)
        let summary = reader.optional("summary", YAMLShape<String>.string)
        let license = reader.optional("license", YAMLShape<String>.string)
        guard let id, let version else { return nil }
        return Header(id: id, version: version, summary: summary, license: license)
      }
    }

    static var schema: JSONValue {
      .record(
        [
          .init("id", .anyString), .init("version", ["type": ["string", "number"]]), .init("summary", .anyString),
          .init("license", .anyString),
        ], required: ["id", "version"])
    }
  }
}
