internal import ArtifactIO
package import Diagnostics

/// For which readers SARIF is written; they contradict each other about findings in binary files.
package enum SARIFProfile: String, Sendable, CaseIterable {
  /// By the specification: byte regions in binary files.
  case standard
  /// What GitHub code scanning shows: it ignores byte regions and hides the message of a result without a line, so each
  /// finding in a binary file is put at 1:1 (which the specification forbids), with its bytes under `properties`.
  ///
  /// Excused findings are left out, because GitHub reads no suppressions and would raise an alert for each.
  case github
}

/// SARIF 2.1.0, the interchange format of static analysis.
///
/// A finding's primary place is always in the model and never in the Python source, so that its identity does not depend
/// on whether debug info was exported. Inconclusive findings have kind `open` and level `none`. Models that cannot be read
/// are tool notifications, and then `executionSuccessful` is false.
///
/// - Source: OASIS SARIF 2.1.0 errata 01; the limits and deviations of GitHub from its documentation of SARIF support.
package struct SARIFReporter: Reporter {
  private let profile: SARIFProfile
  private let workingDirectory: String
  private let resultLimit: Int
  private let digest: @Sendable (String) -> ArtifactDigest

  /// GitHub refuses a run with more results.
  private static let gitHubResultLimit = 25_000

  /// - workingDirectory: absolute; what relative paths start from.
  package init(profile: SARIFProfile = .standard, workingDirectory: String) {
    self.init(profile: profile, workingDirectory: workingDirectory, digest: ArtifactDigest.ofFile(at:))
  }

  init(
    profile: SARIFProfile, workingDirectory: String, resultLimit: Int = Self.gitHubResultLimit,
    digest: @escaping @Sendable (String) -> ArtifactDigest
  ) {
    self.profile = profile
    self.workingDirectory = workingDirectory
    self.resultLimit = resultLimit
    self.digest = digest
  }

  package func write(_ report: LintReport, to output: inout some TextOutputStream) {
    let index = SARIFIndex(
      of: report, profile: profile, workingDirectory: workingDirectory, resultLimit: resultLimit)
    var json = JSONWriter(to: output)
    json.object { json in
      json.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          json.writeDriver(of: report, index)
          json.writeInvocation(of: report, index)
          // What stands before the last slash is GitHub's category: runs for other backends do not replace each other.
          let backends = report.backends.map { SafeText.line($0) }.joined(separator: "+")
          json.object("automationDetails", .inline) { $0.member("id", "\(ToolDescription.name)/\(backends)/") }
          json.object("originalUriBaseIds") { json in
            json.object("SRCROOT") { json in
              // No URI: it would tell where on which machine the run was, and differ between machines.
              json.object("description", .inline) { $0.member("text", "The folder that the program was run in.") }
            }
          }
          if index.hasText { json.member("columnKind", "utf16CodeUnits") }
          json.writeArtifacts(of: index, digest: digest)
          json.writeLogicalLocations(of: index)
          json.writeResults(of: index)
          json.writeProperties(of: report)
        }
      }
    }
    json.newline()
    output = json.output
  }
}

// MARK: Tool and run

extension JSONWriter {
  fileprivate mutating func writeDriver(of report: LintReport, _ index: SARIFIndex) {
    object("tool") { json in
      json.object("driver") { json in
        json.member("name", ToolDescription.name)
        json.member("fullName", ToolDescription.fullName)
        json.member("version", report.toolVersion)
        json.member("semanticVersion", report.toolVersion)
        json.member("informationUri", ToolDescription.informationURI)
        json.member("language", "en-US")
        json.array("rules") { json in
          for rule in index.rules { json.object { $0.write(rule) } }
        }
        json.array("notifications") { json in
          for kind in NotificationKind.allCases {
            json.object { json in
              json.member("id", kind.rawValue)
              json.member("name", kind.name)
              json.object("shortDescription", .inline) { $0.member("text", kind.summary) }
              json.object("defaultConfiguration", .inline) { $0.member("level", kind.level) }
            }
          }
        }
      }
    }
  }

  private mutating func write(_ rule: RuleDescription) {
    let summary = SARIFText.sentence(rule.summary)
    let note = SARIFText.note(rule.note)
    let evidence = rule.evidence.map { SafeText.line($0) }
    member("id", rule.id)
    member("name", SARIFText.cut(SARIFText.ruleName(rule.name), to: 255))
    object("shortDescription", .inline) { $0.member("text", SARIFText.cut(summary, to: 1024)) }
    let description = note.isEmpty ? summary : summary + "\n\n" + note
    object("fullDescription", .inline) { $0.member("text", SARIFText.cut(description, to: 1024)) }
    object("help") { json in
      let references = evidence.isEmpty ? "" : "\n\nEvidence:\n" + evidence.map { "* " + $0 }.joined(separator: "\n")
      json.member("text", description + references)
      let listed = evidence.map { "* " + SARIFText.markdown($0) }.joined(separator: "\n")
      let body = note.isEmpty ? SARIFText.markdown(summary) : note
      json.member("markdown", evidence.isEmpty ? body : body + "\n\n**Evidence**\n\n" + listed)
    }
    member("helpUri", rule.documentation.flatMap { $0.hasPrefix("https://") ? $0 : nil })
    object("defaultConfiguration", .inline) { $0.member("level", rule.severity.sarifLevel) }
    object("properties", .inline) { json in
      json.array("tags", of: [SafeText.line(rule.category), "tensorflow", "tensorflow.js"])
      json.member("precision", "high")
      json.member("problem.severity", rule.severity == .info ? "recommendation" : rule.severity.rawValue)
      json.member("pack", rule.pack.isEmpty ? nil : SafeText.line(rule.pack))
    }
  }

  fileprivate mutating func writeInvocation(of report: LintReport, _ index: SARIFIndex) {
    array("invocations") { json in
      json.object { json in
        let hasFailed = report.exitCode >= .usage || report.models.contains { $0.verdict == .unreadable }
        json.member("executionSuccessful", !hasFailed)
        json.member("exitCode", Int(report.exitCode.rawValue))
        json.member("exitCodeDescription", report.exitCode.meaning)
        json.array("toolExecutionNotifications") { json in
          for model in report.models where model.verdict == .unreadable || model.failure != nil {
            let message = model.failure?.message ?? "'\(model.path)' could not be read"
            let place = model.failure?.location.physical.path ?? model.path
            json.writeNotification(.unreadableModel, message, path: place, index)
          }
          for notice in report.notices { json.writeNotification(.notice, notice.message, path: notice.path, index) }
          if index.omittedResultCount > 0 {
            let message =
              "\(index.omittedResultCount) findings are left out, because GitHub accepts \(index.results.count) a run"
            json.writeNotification(.omittedResults, message, path: nil, index)
          }
        }
      }
    }
  }

  private mutating func writeNotification(
    _ kind: NotificationKind, _ message: String, path: String?, _ index: SARIFIndex
  ) {
    object { json in
      json.object("descriptor", .inline) { json in
        json.member("id", kind.rawValue)
        json.member("index", kind.index)
      }
      json.member("level", kind.level)
      json.object("message", .inline) { $0.member("text", SARIFText.sentence(message)) }
      guard let path, !path.isEmpty else { return }
      json.array("locations", .inline) { json in
        json.object { json in json.object("physicalLocation") { $0.writeArtifactLocation(of: path, index) } }
      }
    }
  }

  fileprivate mutating func writeProperties(of report: LintReport) {
    object("properties") { json in
      json.object("target", .inline) { json in
        json.member("tfjs", report.tfjsVersion)
        json.array("backends", of: report.backends)
      }
      json.array("models") { json in
        for model in report.models { json.object(.inline) { $0.writeVerdict(of: model) } }
      }
    }
  }
}

/// What can be said about the run itself.
private enum NotificationKind: String, CaseIterable {
  case unreadableModel = "TFJN001"
  case notice = "TFJN002"
  case omittedResults = "TFJN003"

  var index: Int {
    switch self {
    case .unreadableModel: 0
    case .notice: 1
    case .omittedResults: 2
    }
  }

  var name: String {
    switch self {
    case .unreadableModel: "UnreadableModel"
    case .notice: "Notice"
    case .omittedResults: "OmittedResults"
    }
  }

  var summary: String {
    switch self {
    case .unreadableModel: "A model could not be read and was not judged."
    case .notice: "Something to know about the run that is no finding."
    case .omittedResults: "There are more findings than the reader of this file accepts."
    }
  }

  var level: String {
    switch self {
    case .unreadableModel: "error"
    case .notice: "note"
    case .omittedResults: "warning"
    }
  }
}

extension Severity {
  /// - Source: SARIF 2.1.0, 3.27.10.
  var sarifLevel: String {
    switch self {
    case .info: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension ExitCode {
  fileprivate var meaning: String {
    switch self {
    case .clean: "clean"
    case .findings: "findings at or above the fail level"
    case .usage: "usage, configuration or rule-pack error"
    case .unreadable: "a model could not be read"
    case .inconclusive: "something reachable could not be judged"
    case .internalError: "internal error"
    }
  }
}
