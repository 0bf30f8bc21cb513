internal import ArtifactIO
package import Diagnostics

/// One JSON object a line: each finding, then a summary of the run; for `jq`, log collectors and very many models.
///
/// A finding has `"type": "finding"`, the model's `path` and `signature`, and then what the JSON format has. The summary
/// has `"type": "summary"`, the verdict of every model, failures, and notices.
package struct JSONLinesReporter: Reporter {
  package init() {}

  package func write(_ report: LintReport, to output: inout some TextOutputStream) {
    var json = JSONWriter(to: output)
    for model in report.models {
      for diagnostic in model.diagnostics {
        json.object(.inline) { json in
          json.member("type", "finding")
          json.member("path", model.path)
          json.member("signature", model.signature)
          json.writeMembers(of: diagnostic, in: model)
        }
        json.newline()
      }
    }
    json.object(.inline) { json in
      json.member("type", "summary")
      json.member("schema", JSONReporter.schema)
      json.writeTool(of: report)
      json.writeSummary(of: report)
      if let conversion = report.conversion { json.write(conversion) }
      json.array("models") { json in
        for model in report.models {
          json.object { json in
            json.writeVerdict(of: model)
            json.writeFailure(of: model)
            json.writeExcused(of: model)
          }
        }
      }
      json.array("notices") { json in
        for notice in report.notices {
          json.object { json in
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
