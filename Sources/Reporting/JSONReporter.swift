internal import ArtifactIO
package import Diagnostics

/// One JSON object for the whole run: the contract that scripts build on.
///
/// Members come in a fixed order and are left out where there is nothing to say; there is no `null`. Arrays and counts are
/// always there. `schema` is raised when a member changes meaning, not when one is added.
package struct JSONReporter: Reporter {
  static let schema = 1

  package init() {}

  package func write(_ report: LintReport, to output: inout some TextOutputStream) {
    var json = JSONWriter(to: output)
    json.object { json in
      json.member("schema", Self.schema)
      json.writeTool(of: report)
      json.array("models") { json in
        for model in report.models { json.object { $0.writeMembers(of: model) } }
      }
      json.writeSummary(of: report)
      if let conversion = report.conversion { json.write(conversion) }
      json.array("notices") { json in
        for notice in report.notices {
          json.object(.inline) { json in
            json.member("path", notice.path)
            json.member("message", notice.message)
          }
        }
      }
    }
    json.newline()
    output = json.output
  }
}

extension JSONWriter {
  mutating func writeTool(of report: LintReport) {
    object("tool", .inline) { json in
      json.member("name", ToolDescription.name)
      json.member("version", report.toolVersion)
    }
    object("target", .inline) { json in
      json.member("tfjs", report.tfjsVersion)
      json.array("backends", of: report.backends)
    }
  }

  mutating func writeSummary(of report: LintReport) {
    object("summary", .inline) { json in
      json.member("errors", report.count(.error))
      json.member("warnings", report.count(.warning))
      json.member("infos", report.count(.info))
      json.member("inconclusive", report.inconclusiveCount)
      json.member("models", report.models.count)
      json.member("exitCode", Int(report.exitCode.rawValue))
      json.member("excused", report.models.reduce(0) { $0 + $1.excused.count })
    }
  }

  mutating func write(_ conversion: ConversionReport) {
    object("conversion") { json in
      json.member("written", conversion.isWritten)
      json.member("directory", conversion.directory)
      json.array("files", of: conversion.files.map(\.name))
      json.member("weightBytes", conversion.weightBytes)
      json.member("nodes", conversion.nodeCount)
      json.array("passes") { json in
        for pass in conversion.passes {
          json.object(.inline) { json in
            json.member("name", pass.name)
            json.member("before", pass.before)
            json.member("after", pass.after)
          }
        }
      }
      json.array("controlFlow") { json in
        for choice in conversion.controlFlow {
          json.object(.inline) { json in
            json.member("node", choice.node)
            json.member("op", choice.op)
            json.member("form", choice.form)
            json.member("reason", choice.reason)
          }
        }
      }
    }
  }

  /// What a model is and how it was judged, without its findings.
  mutating func writeVerdict(of model: ModelReport) {
    member("path", model.path)
    member("format", model.format)
    member("signature", model.signature)
    member("verdict", model.verdict.rawValue)
    object("backends", .inline) { json in
      for backend in model.backends { json.member(backend.name, backend.verdict.rawValue) }
    }
    object("backendRules", .inline) { json in
      for backend in model.backends where !backend.rules.isEmpty { json.array(backend.name, of: backend.rules) }
    }
    member("execution", model.execution.rawValue)
    object("nodes", .inline) { json in
      json.member("source", model.sourceNodeCount)
      json.member("lowered", model.loweredNodeCount)
    }
  }

  fileprivate mutating func writeMembers(of model: ModelReport) {
    writeVerdict(of: model)
    array("diagnostics") { json in
      for diagnostic in model.diagnostics { json.object { $0.writeMembers(of: diagnostic, in: model) } }
    }
    array("files") { json in
      for file in model.files {
        json.object(.inline) { json in
          json.member("path", ModelPath.file(file.path, in: model))
          json.member("bytes", file.sizeInBytes)
        }
      }
    }
    writeFailure(of: model)
    writeExcused(of: model)
    if let fixes = model.fixes { write(fixes, of: model) }
  }

  /// What became of the fixes that were asked for.
  mutating func write(_ fixes: FixReport, of model: ModelReport) {
    object("repair") { json in
      json.array("made") { json in
        for fix in fixes.made { json.object { $0.writeMembers(of: fix, in: model) } }
      }
      json.array("refused") { json in
        for (fix, reason) in fixes.refused {
          json.object { json in
            json.writeMembers(of: fix, in: model)
            json.member("reason", reason)
          }
        }
      }
      json.array("changes") { json in
        for change in fixes.changes {
          json.object(.inline) { json in
            json.member("kind", change.kind.rawValue)
            json.member("function", change.function)
            json.member("node", change.node)
            json.member("op", change.op)
            json.member("before", change.before)
            json.member("after", change.after)
          }
        }
      }
      json.member("path", fixes.path)
      json.member("droppedFingerprint", fixes.droppedFingerprint)
    }
  }

  private mutating func writeMembers(of fix: AppliedFix, in model: ModelReport) {
    member("rule", fix.rule)
    member("title", fix.title)
    member("applicability", fix.applicability.rawValue)
    writeLogical(fix.location)
    writePhysical(fix.location, in: model)
  }

  mutating func writeFailure(of model: ModelReport) {
    guard let failure = model.failure else { return }
    object("failure") { json in
      json.member("message", failure.message)
      json.writePhysical(failure.location, in: model)
    }
  }

  mutating func writeExcused(of model: ModelReport) {
    array("excused") { json in
      for (diagnostic, reason) in model.excused {
        json.object { json in
          json.writeMembers(of: diagnostic, in: model)
          json.member("reason", reason)
        }
      }
    }
  }

  mutating func writeMembers(of diagnostic: Diagnostic, in model: ModelReport) {
    member("rule", diagnostic.rule)
    member("name", diagnostic.name)
    member("severity", diagnostic.severity.rawValue)
    member("outcome", diagnostic.outcome.rawValue)
    member("message", diagnostic.message)
    writeLogical(diagnostic.location)
    writePhysical(diagnostic.location, in: model)
    array("related") { json in
      for related in diagnostic.related {
        json.object { json in
          json.member("message", related.message)
          json.writeLogical(related.location)
          json.writePhysical(related.location, in: model)
        }
      }
    }
    array("fixes") { json in
      for fix in diagnostic.fixes { json.write(fix) }
    }
    member("fingerprint", diagnostic.fingerprint)
    writeCallChain(of: diagnostic.location)
    array("inputs") { json in
      for input in diagnostic.inputs {
        json.object(.inline) { json in
          json.member("name", input.name)
          json.member("type", input.type)
        }
      }
    }
    array("outputs", of: diagnostic.outputKeys)
    member("note", diagnostic.note)
    member("documentation", diagnostic.documentation)
  }

  private mutating func writeLogical(_ location: Location) {
    member("op", location.op)
    member("node", location.node)
    member("function", location.function)
  }

  mutating func writeCallChain(of location: Location) {
    array("callChain") { json in
      for site in location.callChain {
        json.object(.inline) { json in
          json.member("function", site.function)
          json.member("node", site.node)
        }
      }
    }
  }

  private mutating func writePhysical(_ location: Location, in model: ModelReport) {
    object("location", .inline) { json in
      json.member("file", ModelPath.file(location.physical.path, in: model))
      switch location.physical.region {
      case .bytes(let range):
        json.member("byteOffset", range.offset)
        json.member("byteLength", range.count)
      case .text(let range):
        json.member("line", range.start.line)
        json.member("column", range.start.column)
        json.member("endLine", range.end.line)
        json.member("endColumn", range.end.column)
      case nil: break
      }
    }
    if let source = location.source {
      object("source", .inline) { json in
        json.member("file", source.file)
        json.member("line", source.line)
      }
    }
  }
}
