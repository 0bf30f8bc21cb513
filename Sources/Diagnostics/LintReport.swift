/// What one run found: the models, the target they were judged for, and the rules that took part.
package struct LintReport: Sendable {
  package var toolVersion: String
  package var tfjsVersion: String
  /// Names of the backends whose failures count as errors, in the user's order.
  package var backends: [String]
  /// Sorted by path, then signature.
  package var models: [ModelReport]
  /// Every rule that was active, sorted by id.
  ///
  /// Put together when asked for: only SARIF does, and it means to read every rule.
  package var rules: [RuleDescription] { describeRules() }
  private let describeRules: @Sendable () -> [RuleDescription]
  package var notices: [Notice]
  package var exitCode: ExitCode
  /// nil: none was asked for.
  package var conversion: ConversionReport?

  package init(
    toolVersion: String, tfjsVersion: String, backends: [String], models: [ModelReport],
    rules: @escaping @autoclosure @Sendable () -> [RuleDescription],
    notices: [Notice] = [], exitCode: ExitCode
  ) {
    self.toolVersion = toolVersion
    self.tfjsVersion = tfjsVersion
    self.backends = backends
    self.models = models
    describeRules = rules
    self.notices = notices
    self.exitCode = exitCode
  }

  /// Something to know about the run that is no finding, such as a skipped LFS pointer.
  package struct Notice: Sendable, Hashable {
    package var path: String
    package var message: String

    package init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }

  package func count(_ severity: Severity) -> Int {
    models.reduce(0) { $0 + $1.diagnostics.count { $0.severity == severity && $0.outcome == .violated } }
  }

  package var inconclusiveCount: Int {
    models.reduce(0) { $0 + $1.diagnostics.count { $0.outcome == .inconclusive } }
  }
}

/// What was found in one model for one signature.
package struct ModelReport: Sendable {
  package enum Verdict: String, Sendable { case clean, findings, inconclusive, unreadable }
  package enum BackendVerdict: String, Sendable { case runs, fails, unknown }
  package enum Execution: String, Sendable { case sync, async, unknown }

  /// The path as given, or as found in a given folder.
  package var path: String
  /// `ModelFormat.rawValue`, nil if unreadable.
  package var format: String?
  package var signature: String?
  package var verdict: Verdict
  /// In the order cpu, webgl, wasm, webgpu.
  package var backends: [BackendReport]
  package var execution: Execution
  package var sourceNodeCount: Int
  package var loweredNodeCount: Int
  /// Sorted by severity (errors first), then place.
  package var diagnostics: [Diagnostic]
  /// Why the model could not be read.
  package var failure: Failure?
  /// The files of the model, sorted by path.
  package var files: [(path: String, sizeInBytes: Int)]
  /// Findings that `suppress` or `custom_ops` excuses, with the reason given.
  package var excused: [(diagnostic: Diagnostic, reason: String)]
  /// nil: no fixes were asked for.
  package var fixes: FixReport?

  /// Whether a backend runs the model, asked for or not.
  package struct BackendReport: Sendable, Hashable {
    package var name: String
    package var verdict: BackendVerdict
    /// Ids of the rules that say so, sorted; none where it runs.
    package var rules: [String]

    package init(name: String, verdict: BackendVerdict, rules: [String] = []) {
      self.name = name
      self.verdict = verdict
      self.rules = rules
    }
  }

  /// A model that could not be read.
  package struct Failure: Sendable, Hashable {
    package var message: String
    package var location: Location

    package init(message: String, location: Location) {
      self.message = message
      self.location = location
    }
  }

  package init(
    path: String, format: String? = nil, signature: String? = nil, verdict: Verdict,
    backends: [BackendReport] = [], execution: Execution = .unknown,
    sourceNodeCount: Int = 0, loweredNodeCount: Int = 0, diagnostics: [Diagnostic] = [], failure: Failure? = nil,
    files: [(path: String, sizeInBytes: Int)] = [], excused: [(diagnostic: Diagnostic, reason: String)] = []
  ) {
    self.path = path
    self.format = format
    self.signature = signature
    self.verdict = verdict
    self.backends = backends
    self.execution = execution
    self.sourceNodeCount = sourceNodeCount
    self.loweredNodeCount = loweredNodeCount
    self.diagnostics = diagnostics
    self.failure = failure
    self.files = files
    self.excused = excused
  }
}

/// A rule as its readers see it.
package struct RuleDescription: Sendable, Hashable {
  package var id: String
  package var name: String
  package var category: String
  /// The severity under the active profile.
  package var severity: Severity
  /// One sentence: what the rule finds.
  package var summary: String
  /// Why it matters and the remedy, as Markdown.
  package var note: String
  package var documentation: String?
  /// The pack that defines it.
  package var pack: String
  /// Files and symbols, or issues, that prove it.
  package var evidence: [String]

  package init(
    id: String, name: String, category: String, severity: Severity, summary: String, note: String,
    documentation: String?, pack: String, evidence: [String]
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.severity = severity
    self.summary = summary
    self.note = note
    self.documentation = documentation
    self.pack = pack
    self.evidence = evidence
  }
}

/// The process's exit codes; the worst of a run counts.
package enum ExitCode: Int32, Sendable, Comparable {
  case clean = 0
  case findings = 1
  case usage = 2
  case unreadable = 3
  case inconclusive = 4
  case internalError = 5

  /// The contract's order of weight: 5 > 3 > 2 > 1 > 4 > 0.
  private var weight: Int {
    switch self {
    case .clean: 0
    case .inconclusive: 1
    case .findings: 2
    case .usage: 3
    case .unreadable: 4
    case .internalError: 5
    }
  }

  package static func < (a: ExitCode, b: ExitCode) -> Bool { a.weight < b.weight }
}
