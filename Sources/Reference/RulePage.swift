internal import Compatibility
internal import Diagnostics
internal import GraphIR
package import Reporting
internal import RulePacks

/// A rule's page: what it finds, why that matters, an example, and ways out.
package struct RulePage {
  private let entry: RuleEntry
  private var rule: Rule { entry.rule }

  package init(_ entry: RuleEntry) { self.entry = entry }

  package var page: Page {
    var page = Page(title: "\(rule.id) \(rule.name)")
    page.add(.text(PageText(rule.summary)))
    page.add(.fields(fields))
    page.add(.heading("Message"))
    page.add(.code(Wording.readable(rule.message), language: "text"))
    if let note = rule.note {
      page.add(.heading("Why"))
      page.add(.note(Wording.readable(note)))
    }
    if !rule.fixes.isEmpty {
      page.add(.heading("Ways out"))
      page.add(.list(rule.fixes.map(item)))
    }
    addExamples(to: &page)
    if !rule.evidence.isEmpty {
      page.add(.heading("Evidence"))
      page.add(.list(rule.evidence.map { Page.Item(.code($0)) }))
    }
    return page
  }

  private var fields: [Page.Field] {
    var fields = [
      Page.Field("category", PageText(rule.category.rawValue)),
      Page.Field("severity", PageText(Wording.severity(rule.severities))),
      Page.Field("looks at", PageText(Wording.subject(of: rule))),
    ]
    if !rule.applies.releases.bounds.isEmpty {
      fields.append(.init("releases", PageText("TensorFlow.js " + Wording.releases(rule.applies.releases))))
    }
    if let backends = rule.applies.backends {
      fields.append(.init("backends", .codes(backends.map(\.rawValue))))
    }
    if let formats = rule.applies.formats { fields.append(.init("formats", .codes(formats.map(\.rawValue)))) }
    if rule.isDeclarable {
      fields.append(.init("excused by", "naming the op under " + .code("custom_ops") + ", or by " + .code("suppress")))
    }
    fields.append(.init("pack", PageText(rule.packID)))
    if let documentation = rule.documentation {
      fields.append(.init("more", .link(documentation, to: documentation)))
    }
    return fields
  }

  private func item(_ fix: FixDefinition) -> Page.Item {
    let code = fix.snippet.map {
      Page.Item.Code(language: $0.language, text: Wording.readable($0.text))
    }
    return Page.Item(PageText("\(fix.applicability.rawValue): \(Wording.readable(fix.title))"), code: code)
  }

  private func addExamples(to page: inout Page) {
    if let invalid = entry.invalid {
      page.add(.heading("Example that it finds"))
      add(invalid, to: &page)
      page.add(
        .list(
          entry.findings.map { place, diagnostic in
            let label = diagnostic.outcome == .inconclusive ? "inconclusive" : diagnostic.severity.rawValue
            return Page.Item(PageText("\(label) at ") + .code(place) + PageText(": \(diagnostic.message)"))
          }))
    }
    if let valid = entry.valid {
      page.add(.heading("Example that it lets pass"))
      add(valid, to: &page)
    }
  }

  private func add(_ example: RuleTests.Example, to page: inout Page) {
    page.add(.code(example.graph, language: "text"))
    var circumstances: [PageText] = []
    if !example.options.isEmpty { circumstances.append("with " + .code(example.options)) }
    if let format = example.format { circumstances.append("as " + .code(format.rawValue)) }
    if let first = circumstances.first {
      page.add(.text(circumstances.dropFirst().reduce("Linted " + first) { $0 + ", " + $1 } + "."))
    }
    if example.statesFacts {
      page.add(.text("A line " + .code("fact") + " stands for what is noticed when a model with this problem is read."))
    }
  }
}
