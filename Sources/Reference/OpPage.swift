package import Compatibility
package import Reporting
internal import RulePacks

/// An op's page: what TensorFlow.js does with it, where, since when, and within which limits.
package struct OpPage {
  private let entry: OpEntry
  private let release: Release
  /// Whether only the truth of `release` is wanted, and not the history.
  private let isForRelease: Bool

  package init(_ entry: OpEntry, release: Release, isForRelease: Bool) {
    self.entry = entry
    self.release = release
    self.isForRelease = isForRelease
  }

  package var page: Page {
    var page = Page(title: entry.name)
    page.add(.text(PageText(Wording.kind(entry, in: release) + ".")))
    if let op = entry.facts.compatibility { addCompatibility(op, to: &page) }
    if let opClass = entry.facts.opClass { addClass(opClass, to: &page) }
    if !entry.rules.isEmpty {
      page.add(.heading("Rules about it"))
      page.add(
        .list(
          entry.rules.map { rule in
            Page.Item(.code(rule.id) + PageText(" \(rule.name): \(rule.summary)"))
          }))
    }
    if let op = entry.facts.compatibility {
      page.add(.heading("Evidence"))
      page.add(.list(op.evidence.map { Page.Item(.code($0)) }))
    }
    return page
  }

  // MARK: Ops of TensorFlow.js

  private func addCompatibility(_ op: OpCompatibility, to page: inout Page) {
    page.add(.fields(fields(op)))
    page.add(.heading(isForRelease ? "Backends in TensorFlow.js \(release)" : "Backends"))
    page.add(backends)
    let limits = entry.limits(in: isForRelease ? release : nil)
    if !limits.isEmpty {
      page.add(.heading("Limits"))
      page.add(.numbered(limits.map(item)))
    }
    if !op.rewrites.isEmpty {
      page.add(.heading("What to write instead"))
      page.add(.list(op.rewrites.map(item)))
    }
  }

  private func fields(_ op: OpCompatibility) -> [Page.Field] {
    var fields = [Page.Field("category", PageText(op.category))]
    var listed = "since \(op.since)"
    if let last = op.last { listed += ", last in \(last)" }
    if !op.absentIn.isEmpty { listed += ", not in " + Wording.list(op.absentIn.map(\.description)) }
    fields.append(.init("listed", PageText(listed)))
    switch op.executableSince {
    case _ where op.status == .onlyWithDecisionForests: fields.append(.init("executed", "by tfjs-tfdf only"))
    case _ where op.status == .neverWorks: fields.append(.init("executed", "in no release, as TensorFlow writes it"))
    case nil: fields.append(.init("executed", "in no release"))
    case let first?: fields.append(.init("executed", PageText("since \(first)")))
    }
    fields.append(.init("execution", PageText(Wording.execution(op.execution))))
    fields.append(.init("outputs", PageText(outputs(op))))
    fields.append(.init("kernels", kernels(op)))
    if !op.inputs.isEmpty { fields.append(.init("inputs", PageText(inputs(op)))) }
    fields.append(
      .init("complex64", op.acceptsComplex64 ? "works" : "not known to work"))
    if !op.attributesWithoutImporterDefault.isEmpty {
      fields.append(
        .init(
          "to spell out",
          .codes(op.attributesWithoutImporterDefault)
            + "; TensorFlow.js has no default or a wrong one (conversion writes it)"))
    }
    return fields
  }

  /// `0, 1: float32; 2: int32`.
  private func inputs(_ op: OpCompatibility) -> String {
    OpCompatibility.InputDemand.allCases.compactMap { demand in
      let positions = op.inputs.filter { $0.value == demand }.keys.sorted().map(String.init)
      return positions.isEmpty ? nil : positions.joined(separator: ", ") + ": " + Wording.demand(demand)
    }.joined(separator: "; ")
  }

  private func outputs(_ op: OpCompatibility) -> String {
    guard let count = op.executorOutputs else { return "as many as TensorFlow's" }
    return (count == 1 ? "the first only" : "the first \(count) only") + "; what reads a later one fails"
  }

  private var backends: Page.Block {
    .table(
      ["backend", isForRelease ? "runs" : "since", "remarks"],
      rows: entry.backends.map { backend in
        let availability = OpTablePage.availability(of: backend, entry, in: isForRelease ? release : nil)
        return [.code(backend.backend.rawValue), PageText(availability), remarks(backend)]
      })
  }

  private func kernels(_ op: OpCompatibility) -> PageText {
    let always = op.kernels.isEmpty ? "none" : PageText.codes(op.kernels)
    return op.conditionalKernels.reduce(always) { text, kernel in
      text + "; " + .code(kernel.kernel) + PageText(" only if: \(kernel.condition)")
    }
  }

  /// What the backend lacks, or got later than the rest.
  private func remarks(_ backend: OpEntry.BackendEntry) -> PageText {
    if !backend.missing.isEmpty { return "has no " + .codes(backend.missing) }
    guard let first = backend.since else { return "" }
    if isForRelease, first > release { return PageText("since \(first)") }
    var parts: [PageText] = []
    for (kernel, since) in backend.conditional {
      switch since {
      case nil: parts.append("has no " + .code(kernel.kernel))
      case let since? where since > (isForRelease ? release : first):
        parts.append("has " + .code(kernel.kernel) + PageText(" since \(since)"))
      default: continue
      }
    }
    return parts.enumerated().reduce(PageText([])) { $0 + ($1.offset == 0 ? "" : "; ") + $1.element }
  }

  // MARK: Limits and rewrites

  private func item(_ limit: OpCompatibility.Limit) -> Page.Item {
    var place = limit.backends.map { " on " + Wording.list($0.map(\.rawValue)) } ?? ""
    if !isForRelease, let since = limit.since { place += " since \(since)" }
    if !isForRelease, let until = limit.until { place += " before \(until)" }
    var details = [
      PageText("\(Wording.effect(limit.effect))\(place): \(limit.consequence)"),
      PageText("\(Wording.known(limit.known)): ") + .codes(limit.evidence),
    ]
    if let verdict = limit.verdict { details.insert(PageText(Wording.verdict(verdict)), at: 1) }
    return Page.Item(PageText(limit.condition), details: details)
  }

  private func item(_ rewrite: OpCompatibility.Rewrite) -> Page.Item {
    var details: [PageText] = []
    if let conditions = rewrite.conditions { details.append(PageText("if: \(conditions)")) }
    details.append(PageText("\(Wording.exactness(rewrite.exactness)), \(Wording.known(rewrite.known))"))
    return Page.Item(
      PageText("instead of \(rewrite.insteadOf): ") + .code(rewrite.rewrite), details: details)
  }

  // MARK: Other ops

  private func addClass(_ opClass: OpClass, to page: inout Page) {
    switch opClass {
    case .removed(let how):
      page.add(.fields([.init("how", PageText(Wording.removal(how)))]))
    case .rewritable(let rewrite, let conditions, let exactness, let known):
      page.add(
        .fields([
          .init("instead", .code(rewrite)), .init("conditions", PageText(conditions ?? "none")),
          .init("exactness", PageText(Wording.exactness(exactness))), .init("known", PageText(Wording.known(known))),
        ]))
    case .unsupported(let family): page.add(.fields([.init("family", PageText(family))]))
    }
  }
}
