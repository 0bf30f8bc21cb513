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
  package static func run(_ pack: RulePack) -> [RuleTestFailure] { pack.rules.flatMap { run($0, of: pack) } }

  /// The rules of a pack, built in or not, whose tests do not show both what they find and what they let pass.
  package static func missingTests(in pack: RulePack) -> [RuleTestFailure] {
    pack.rules.flatMap { rule in
      [("valid", rule.tests.valid.isEmpty), ("invalid", rule.tests.invalid.isEmpty)].filter(\.1).map { kind, _ in
        RuleTestFailure(
          rule: rule.id, path: pack.path, position: rule.position, message: "the rule has no '\(kind)' tests")
      }
    }
  }

  private static func run(_ rule: Rule, of pack: RulePack) -> [RuleTestFailure] {
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
    for example in rule.tests.fixed {
      for (graph, wantsFindings) in [(example.graph, true), (example.result ?? "", false)] {
        switch findings(of: rule, in: pack, graph, example) {
        case .failure(let failure): fail(failure.message, at: example.position)
        case .success(let findings) where findings.isEmpty == wantsFindings:
          fail(wantsFindings ? "nothing to fix" : "the fixed graph has findings", at: example.position)
        case .success: break
        }
      }
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

  private struct Found {
    var diagnostic: Diagnostic
    var place: String
  }

  private struct Failure: Error { var message: String }

  private static func findings(
    of rule: Rule, in pack: RulePack, _ text: String, _ example: RuleTests.Example
  ) -> Result<[Found], Failure> {
    var target = RuleTarget(release: CompatibilityTable.builtIn.newestRelease)
    if let release = example.release {
      guard let release = Release(release) else { return .failure(Failure(message: "'\(release)' is no release")) }
      target.release = release
    }
    if let backends = example.backends { target.backends = backends.compactMap(Backend.init) }
    if let profile = example.profile { target.profile = profile }
    do {
      let graph = try TextGraph(text, format: example.format ?? .savedModel)
      var configuration = LintConfiguration(target: target)
      configuration.suppressions = graph.suppressions
      configuration.today = CalendarDate(year: 2026, month: 6, day: 1)
      let linter = try Linter(configuration: configuration, builtIn: [pack])
      let result = linter.lint(source: graph.source, metaGraph: 0, lowered: graph.lowered)
      return .success(
        zip(result.diagnostics, result.places).filter { $0.0.rule == rule.id }
          .map { Found(diagnostic: $0.0, place: $0.1) })
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
