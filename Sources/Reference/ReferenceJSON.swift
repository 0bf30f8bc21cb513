internal import ArtifactIO
package import Compatibility
internal import Diagnostics
internal import GraphIR
internal import RulePacks

/// Rules and ops for scripts: one object, members left out where there is nothing to say.
///
/// `schema` is raised when a member changes meaning, not when one is added.
package struct ReferenceJSON {
  private static let schema = 1
  private let toolVersion: String
  private let release: Release

  package init(toolVersion: String, release: Release) {
    self.toolVersion = toolVersion
    self.release = release
  }

  package func text(rules: [RuleEntry] = [], ops: [OpEntry] = []) -> String {
    var json = JSONWriter(to: "")
    json.object { json in
      json.member("schema", Self.schema)
      json.object("tool", .inline) { json in
        json.member("name", "tfjslint")
        json.member("version", toolVersion)
      }
      json.member("tfjs", release.description)
      json.array("rules") { json in
        for rule in rules { json.object { write(rule, to: &$0) } }
      }
      json.array("ops") { json in
        for op in ops { json.object { write(op, to: &$0) } }
      }
    }
    json.newline()
    return json.output
  }

  // MARK: Rules

  private func write(_ entry: RuleEntry, to json: inout JSONWriter<String>) {
    let rule = entry.rule
    json.member("id", rule.id)
    json.member("name", rule.name)
    json.member("category", rule.category.rawValue)
    json.member("pack", rule.packID)
    json.member("builtIn", rule.isBuiltIn)
    json.object("severity", .inline) { json in
      json.member("recommended", rule.severities.recommended?.rawValue ?? "off")
      json.member("strict", rule.severities.strict?.rawValue ?? "off")
    }
    json.member("summary", rule.summary)
    json.member("message", rule.message.source)
    json.member("note", rule.note?.source)
    json.object("applies", .inline) { json in
      json.member("phase", rule.applies.phase.rawValue)
      if !rule.applies.releases.bounds.isEmpty { json.member("tfjs", Wording.releases(rule.applies.releases)) }
      if let backends = rule.applies.backends { json.array("backends", of: backends.map(\.rawValue)) }
      if let formats = rule.applies.formats { json.array("formats", of: formats.map(\.rawValue)) }
    }
    json.member("declarable", rule.isDeclarable)
    json.array("fixes") { json in
      for fix in rule.fixes {
        json.object { json in
          json.member("title", fix.title.source)
          json.member("applicability", fix.applicability.rawValue)
          if fix.isUnasked { json.member("unasked", true) }
          json.member("error", fix.error)
          json.array("edits", of: fix.edits.map(\.kind.rawValue))
          if let snippet = fix.snippet {
            json.object("snippet") { json in
              json.member("language", snippet.language)
              json.member("text", snippet.text.source)
            }
          }
        }
      }
    }
    json.object("examples") { json in
      if let invalid = entry.invalid {
        json.object("invalid") { json in
          json.member("graph", invalid.graph)
          json.member("options", invalid.options)
          json.member("format", invalid.format?.rawValue)
          json.array("findings") { json in
            for finding in entry.findings { json.object { write(finding.diagnostic, at: finding.place, to: &$0) } }
          }
        }
      }
      if let valid = entry.valid {
        json.object("valid") { json in
          json.member("graph", valid.graph)
          json.member("options", valid.options)
          json.member("format", valid.format?.rawValue)
        }
      }
    }
    json.array("evidence", of: rule.evidence)
    json.member("documentation", rule.documentation)
  }

  private func write(_ diagnostic: Diagnostic, at place: String, to json: inout JSONWriter<String>) {
    json.member("place", place)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("outcome", diagnostic.outcome.rawValue)
    json.member("message", diagnostic.message)
  }

  // MARK: Ops

  private func write(_ entry: OpEntry, to json: inout JSONWriter<String>) {
    json.member("op", entry.name)
    json.member("class", entry.facts.kind.rawValue)
    if let op = entry.facts.compatibility { write(op, of: entry, to: &json) }
    switch entry.facts.opClass {
    case .removed(let how): json.member("removedBy", how.rawValue)
    case .rewritable(let rewrite, let conditions, let exactness, let known):
      json.object("replacement") { json in
        json.member("rewrite", rewrite)
        json.member("conditions", conditions)
        json.member("exactness", exactness.rawValue)
        json.member("known", known.rawValue)
      }
    case .unsupported(let family): json.member("family", family)
    case nil: break
    }
    json.array("rules", of: entry.rules.map(\.id))
  }

  private func write(_ op: OpCompatibility, of entry: OpEntry, to json: inout JSONWriter<String>) {
    json.member("category", op.category)
    json.member("status", op.status.rawValue)
    json.member("since", op.since.description)
    json.member("last", op.last?.description)
    json.member("executableSince", op.executableSince?.description)
    json.array("absentIn", of: op.absentIn.map(\.description))
    json.member("runs", entry.runs(in: release))
    json.member("execution", op.execution.rawValue)
    json.array("kernels", of: op.kernels)
    json.object("backends") { json in
      for backend in entry.backends { write(backend, of: entry, to: &json) }
    }
    json.member("executorOutputs", op.executorOutputs)
    json.object("inputs", .inline) { json in
      for (position, demand) in op.inputs.sorted(by: { $0.key < $1.key }) {
        json.member("\(position)", demand.rawValue)
      }
    }
    json.member("acceptsComplex64", op.acceptsComplex64)
    json.array("attributesToSpellOut", of: op.attributesWithoutImporterDefault)
    json.array("limits") { json in
      for limit in entry.limits(in: release) { json.object { write(limit, to: &$0) } }
    }
    json.array("rewrites") { json in
      for rewrite in op.rewrites {
        json.object { json in
          json.member("insteadOf", rewrite.insteadOf)
          json.member("rewrite", rewrite.rewrite)
          json.member("conditions", rewrite.conditions)
          json.member("exactness", rewrite.exactness.rawValue)
          json.member("known", rewrite.known.rawValue)
        }
      }
    }
    json.array("evidence", of: op.evidence)
  }

  private func write(_ backend: OpEntry.BackendEntry, of entry: OpEntry, to json: inout JSONWriter<String>) {
    json.object(backend.backend.rawValue) { json in
      json.member("runs", backend.since.map { $0 <= release && entry.runs(in: release) } ?? false)
      json.member("since", backend.since?.description)
      json.array("missing", of: backend.missing)
      json.array("conditional") { json in
        for (kernel, since) in backend.conditional {
          json.object(.inline) { json in
            json.member("kernel", kernel.kernel)
            json.member("condition", kernel.condition)
            json.member("since", since?.description)
          }
        }
      }
    }
  }

  private func write(_ limit: OpCompatibility.Limit, to json: inout JSONWriter<String>) {
    json.member("condition", limit.condition)
    json.member("effect", limit.effect.rawValue)
    json.member("consequence", limit.consequence)
    if let backends = limit.backends { json.array("backends", of: backends.map(\.rawValue)) }
    json.member("since", limit.since?.description)
    json.member("until", limit.until?.description)
    json.member("known", limit.known.rawValue)
    json.array("evidence", of: limit.evidence)
    if let verdict = limit.verdict {
      json.object("verdict", .inline) { json in
        json.member("kind", verdict.kind.rawValue)
        json.member("text", verdict.text)
      }
    }
  }
}
