package import ArtifactIO
internal import Compatibility
package import Diagnostics
internal import GraphIR
internal import Linting
package import RulePacks

/// A rule's own test that did not come out as it says.
package struct RuleTestFailure: Sendable, Hashable, CustomStringConvertible {
  package let rule: String
  package let path: String
  package let position: TextPosition
  package let message: String

  package var description: String { "\(path):\(position.line):\(position.column): \(rule): \(message)" }
}

/// Runs the examples that stand with rules: `valid` is silent, `invalid` gives exactly the findings that it names.
package enum RuleTester {
  /// - Parameter makesFixes: whether the examples under `fixed` are tried, too; each is linted with all rules.
  package static func run(_ pack: RulePack, makesFixes: Bool = true) -> [RuleTestFailure] {
    pack.rules.flatMap { run($0, of: pack, makesFixes) }
  }

  /// The rules of a pack, built in or not, whose tests do not show both what they find and what they let pass.
  package static func missingTests(in pack: RulePack) -> [RuleTestFailure] {
    pack.rules.flatMap { rule in
      [("valid", rule.tests.valid.isEmpty), ("invalid", rule.tests.invalid.isEmpty)].filter(\.1).map { kind, _ in
        RuleTestFailure(
          rule: rule.id, path: pack.path, position: rule.position, message: "the rule has no '\(kind)' tests")
      }
    }
  }

  private static func run(_ rule: Rule, of pack: RulePack, _ makesFixes: Bool) -> [RuleTestFailure] {
    var failures: [RuleTestFailure] = []
    func fail(_ message: String, at position: TextPosition) {
      failures.append(RuleTestFailure(rule: rule.id, path: pack.path, position: position, message: message))
    }
    for example in rule.tests.valid {
      switch findings(of: rule, in: pack, example.graph, example) {
      case .failure(let failure): fail(failure.message, at: example.position)
      case .success(let findings):
        for finding in findings {
          fail("expected nothing, found at '\(finding.place)': \(finding.diagnostic.message)", at: example.position)
        }
      }
    }
    for example in rule.tests.invalid {
      switch findings(of: rule, in: pack, example.graph, example) {
      case .failure(let failure): fail(failure.message, at: example.position)
      case .success(let findings):
        for message in mismatches(findings, example) { fail(message, at: example.position) }
      }
    }
    for example in rule.tests.fixed where makesFixes {
      for message in problems(ofFixing: example, rule, in: pack) { fail(message, at: example.position) }
    }
    return failures
  }

  /// What a rule says about one of its own examples, as a lint would report it, and where.
  ///
  /// - Returns: nil for an example that cannot be read, which `run` reports.
  package static func report(
    of rule: Rule, in pack: RulePack, on example: RuleTests.Example
  ) -> [(place: String, diagnostic: Diagnostic)]? {
    guard case .success(let found) = findings(of: rule, in: pack, example.graph, example) else { return nil }
    return found.map { ($0.place, $0.diagnostic) }
  }

  /// Makes the rule's fixes in an example, and looks whether that mends it: the rule finds nothing any more, no rule an error, and
  /// the graph is the one that the example says, if it says one.
  private static func problems(
    ofFixing example: RuleTests.Example, _ rule: Rule, in pack: RulePack
  ) -> [String] {
    do {
      let graph = try TextGraph(example.graph, format: example.format ?? .savedModel)
      var configuration = LintConfiguration(target: try target(of: example))
      configuration.suppressions = graph.suppressions
      let own = try Linter(configuration: configuration, builtIn: [pack])
      let fixed = own.fixed(source: graph.source, metaGraph: 0, lowered: graph.lowered)
      var messages = fixed.problems.map { "\($0.place): \($0.message)" }
      if !fixed.made.contains(where: { $0.rule == rule.id }) { messages.append("nothing was fixed") }
      if let text = example.result {
        let wanted = GraphOutline(try TextGraph(text, format: example.format ?? .savedModel).lowered).lines
        let found = GraphOutline(fixed.model).lines
        if let index = zip(wanted, found).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset {
          messages.append("expected '\(wanted[index])' in the fixed graph, found '\(found[index])'")
        } else if wanted.count != found.count {
          messages.append("expected \(wanted.count) lines in the fixed graph, found \(found.count)")
        }
      }
      configuration.fixes = .unsafe
      if !pack.rules.contains(where: \.isBuiltIn) { configuration.packs = [pack] }
      let result = try Linter(configuration: configuration).lint(
        source: graph.source, metaGraph: 0, lowered: graph.lowered)
      for diagnostic in result.diagnostics {
        let isOwn = diagnostic.rule == rule.id && !rule.fixes.contains(where: \.isUnasked)
        guard isOwn || diagnostic.severity == .error else { continue }
        messages.append("the fixed graph has a finding of \(diagnostic.rule): \(diagnostic.message)")
      }
      return messages
    } catch let error as TextGraphError {
      return ["line \(error.line) of the graph: \(error.message)"]
    } catch {
      return ["\(error)"]
    }
  }

  private static func target(of example: RuleTests.Example) throws -> RuleTarget {
    var target = RuleTarget(release: CompatibilityTable.builtIn.newestRelease)
    if let release = example.release {
      guard let release = Release(release) else { throw Failure(message: "'\(release)' is no release") }
      target.release = release
    }
    if let backends = example.backends { target.backends = backends.compactMap(Backend.init) }
    if let profile = example.profile { target.profile = profile }
    return target
  }

  private struct Found {
    var diagnostic: Diagnostic
    var place: String
  }

  private struct Failure: Error { var message: String }

  private static func findings(
    of rule: Rule, in pack: RulePack, _ text: String, _ example: RuleTests.Example
  ) -> Result<[Found], Failure> {
    do {
      let target = try target(of: example)
      let graph = try TextGraph(text, format: example.format ?? .savedModel)
      var configuration = LintConfiguration(target: target)
      configuration.suppressions = graph.suppressions
      configuration.today = CalendarDate(year: 2026, month: 6, day: 1)
      let linter = try Linter(configuration: configuration, builtIn: [pack])
      let result = linter.lint(source: graph.source, metaGraph: 0, lowered: graph.lowered)
      return .success(
        zip(result.diagnostics, result.places).filter { $0.0.rule == rule.id }
          .map { Found(diagnostic: $0.0, place: $0.1) })
    } catch let failure as Failure {
      return .failure(failure)
    } catch let error as TextGraphError {
      return .failure(Failure(message: "line \(error.line) of the graph: \(error.message)"))
    } catch {
      return .failure(Failure(message: "\(error)"))
    }
  }

  private static func mismatches(_ findings: [Found], _ example: RuleTests.Example) -> [String] {
    var messages: [String] = []
    if findings.isEmpty { return ["expected a finding, found none"] }
    if let places = example.places {
      let found = findings.map(\.place).sorted()
      if found != places.sorted() {
        messages.append("expected findings at \(places.sorted()), found them at \(found)")
      }
    }
    for finding in findings {
      if finding.diagnostic.outcome != example.outcome ?? .violated {
        messages.append("the finding at '\(finding.place)' is \(finding.diagnostic.outcome.rawValue)")
      }
      if let severity = example.severity, finding.diagnostic.severity != severity {
        messages.append("the finding at '\(finding.place)' is of severity \(finding.diagnostic.severity.rawValue)")
      }
      if let message = example.message, finding.diagnostic.message != message {
        messages.append("expected message '\(message)', found '\(finding.diagnostic.message)'")
      }
    }
    return messages
  }
}
