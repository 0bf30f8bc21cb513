internal import Compatibility
internal import Diagnostics
internal import GraphIR
internal import RulePacks

/// What findings mean for a model as a whole.
struct Verdicts {
  static func overall(_ diagnostics: [Diagnostic]) -> ModelReport.Verdict {
    let errors = diagnostics.filter { $0.severity == .error }
    if errors.contains(where: { $0.outcome == .violated }) { return .findings }
    return errors.isEmpty ? .clean : .inconclusive
  }

  /// Whether the model runs on each backend, asked for or not.
  ///
  /// The recommended severity counts, whatever the profile: an error there is what breaks, while `strict` also rejects
  /// what runs.
  static func backends(_ standing: [Finding]) -> [ModelReport.BackendReport] {
    Backend.allCases.map { backend in
      let concerned = standing.filter {
        $0.ownSeverity(.recommended) == .error && ($0.backends.map { $0.contains(backend) } ?? true)
      }
      let violated = concerned.filter { $0.outcome == .violated }
      // What fails for sure is said without what may fail besides.
      let reasons = Set((violated.isEmpty ? concerned : violated).map(\.rule.id)).sorted()
      let verdict: ModelReport.BackendVerdict = !violated.isEmpty ? .fails : concerned.isEmpty ? .runs : .unknown
      return .init(name: backend.rawValue, verdict: verdict, rules: reasons)
    }
  }

  /// Whether `predict` will do or `executeAsync` is needed.
  static func execution(_ context: RuleContext) -> ModelReport.Execution {
    var isUnknown = false
    for op in context.ops {
      switch op.compatibility?.execution {
      case .asyncPrechecked, .asyncUnchecked: return .async
      case .sync: break
      case nil: isUnknown = isUnknown || op.kind == .custom
      }
    }
    return isUnknown ? .unknown : .sync
  }
}
