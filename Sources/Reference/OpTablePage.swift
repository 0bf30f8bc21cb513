package import Compatibility
package import Reporting
internal import RulePacks

/// The table of all ops of TensorFlow.js: one line each.
package struct OpTablePage {
  private let library: ReferenceLibrary
  /// nil: the history of all releases.
  private let release: Release?

  package init(_ library: ReferenceLibrary, release: Release?) {
    self.library = library
    self.release = release
  }

  /// The ops that are shown: with a release, those that it runs.
  package var entries: [OpEntry] {
    library.ops(library.opNames).filter { entry in release.map(entry.runs) ?? true }
  }

  package var page: Page {
    let entries = entries
    let backends = Backend.allCases.map(\.rawValue)
    var page = Page()
    page.add(
      .table(
        ["op", "since"] + backends + ["execution", "limits"],
        rows: entries.map { entry in
          let op = entry.facts.compatibility
          return [.code(entry.name), PageText(Self.first(op))]
            + entry.backends.map { PageText(Self.availability(of: $0, entry, in: release)) }
            + [PageText(op?.execution == .sync ? "sync" : "async"), PageText(limits(of: entry))]
        }))
    page.add(.text(PageText(summary(entries.count))))
    page.add(
      .text(
        "A star marks a backend where some nodes of the op need more than it has, or more than it had then. "
          + .code("tfjslint ops OP") + " says all about one op."))
    return page
  }

  /// `yes` or `-` in one release, else the first release, with a star where some nodes need more.
  static func availability(of backend: OpEntry.BackendEntry, _ entry: OpEntry, in release: Release?) -> String {
    guard let since = backend.since else { return "-" }
    guard let release else { return "\(since)" + (backend.hasExceptions ? " *" : "") }
    guard since <= release, entry.runs(in: release) else { return "-" }
    let isPartial = backend.conditional.contains { $0.since.map { $0 > release } ?? true }
    return isPartial ? "yes *" : "yes"
  }

  private static func first(_ op: OpCompatibility?) -> String {
    guard let op, let first = op.executableSince else { return "-" }
    switch op.status {
    case .works, .worksWithLimits, .alwaysWrong: return "\(first)" + (op.last.map { " to \($0)" } ?? "")
    case .neverWorks, .onlyWithDecisionForests: return "-"
    }
  }

  /// How many there are, or that there is no use without them.
  private func limits(of entry: OpEntry) -> String {
    switch entry.facts.compatibility?.status {
    case .neverWorks: return "never works"
    case .onlyWithDecisionForests: return "tfjs-tfdf"
    case .alwaysWrong: return "always wrong"
    case .works, .worksWithLimits, nil:
      let count = entry.limits(in: release).count
      return count == 0 ? "-" : "\(count)"
    }
  }

  private func summary(_ count: Int) -> String {
    let (removed, rewritable, unsupported) = library.otherOps
    let others =
      "Of TensorFlow's other ops conversion takes out \(removed), \(rewritable) can be said with ops that "
      + "TensorFlow.js has, and \(unsupported) have no counterpart."
    if let release { return "TensorFlow.js \(release) runs these \(count) ops, each within its limits. " + others }
    return "TensorFlow.js names these \(count) ops. " + others
  }
}
