internal import Compatibility
internal import Diagnostics
internal import RulePacks

/// The words of tables and packs as sentences.
enum Wording {
  static func kind(_ entry: OpEntry, in release: Release) -> String {
    switch entry.facts.kind {
    case .supported:
      entry.limits(in: release).isEmpty ? "TensorFlow.js runs it" : "TensorFlow.js runs it, with the limits below"
    case .wrong: "TensorFlow.js runs it and gives something else than TensorFlow"
    case .broken: "TensorFlow.js lists it, but it fails on every graph that TensorFlow writes"
    case .decisionForest: "Only the package tfjs-tfdf runs it; TensorFlow.js itself does not"
    case .otherRelease: "TensorFlow.js runs it in other releases, not in \(release)"
    case .removed: "Conversion takes it out of the graph"
    case .rewritable: "TensorFlow.js has no such op; ops that it has can replace it"
    case .unsupported: "TensorFlow.js has no such op, and no other ops are known to replace it"
    case .custom: "Neither TensorFlow nor TensorFlow.js knows it"
    }
  }

  static func execution(_ execution: OpCompatibility.Execution) -> String {
    switch execution {
    case .sync: "sync: predict and execute run it"
    case .asyncPrechecked: "async: needs executeAsync; predict and execute refuse the model at once"
    case .asyncUnchecked: "async: needs executeAsync; predict and execute fail on reaching the op"
    }
  }

  static func removal(_ removal: OpClass.Removal) -> String {
    switch removal {
    case .freezing: "variables become constants"
    case .inlining: "a call becomes the nodes of the function"
    case .folding: "what depends on constants only becomes a constant"
    case .debug: "checks and prints are dropped"
    case .training: "it goes with the loss and the optimizer, which no output needs"
    case .identity: "it passes its input through"
    }
  }

  static func exactness(_ exactness: Exactness) -> String {
    switch exactness {
    case .exact: "exact"
    case .rounding: "equal but for float32 rounding"
    case .approximate: "approximate"
    case .statistical: "the same distribution, other numbers"
    case .conditional: "exact as far as the conditions say"
    }
  }

  static func known(_ known: Knowledge) -> String {
    switch known {
    case .measured: "measured against TensorFlow"
    case .read: "read in the sources"
    }
  }

  static func effect(_ effect: OpCompatibility.Effect) -> String {
    switch effect {
    case .failsAtLoad: "the model does not load"
    case .fails: "fails"
    case .wrong: "wrong result, without an error"
    case .differs: "differs, harmless to most models"
    case .slow: "slow"
    }
  }

  static func demand(_ demand: OpCompatibility.InputDemand) -> String {
    switch demand {
    case .numeric: "anything but strings"
    case .any: "anything"
    case .float32, .int32, .bool, .string: demand.rawValue
    }
  }

  static func verdict(_ verdict: LimitVerdict) -> String {
    switch verdict.kind {
    case .rule: "tfjslint reports it: \(verdict.text.split(separator: " ").joined(separator: ", "))"
    case .rewrite: "conversion rewrites it, \(verdict.text)"
    case .writer: "conversion writes the model so that it does not arise: \(verdict.text)"
    case .undecidable: "cannot be told from the model: \(verdict.text)"
    case .sameAsTensorFlow: "TensorFlow does the same: \(verdict.text)"
    case .elsewhere: "no matter of the model: \(verdict.text)"
    }
  }

  // MARK: Rules

  static func severity(_ severities: Severities) -> String {
    func word(_ severity: Severity?) -> String { severity?.rawValue ?? "off" }
    let (recommended, strict) = (word(severities.recommended), word(severities.strict))
    return recommended == strict ? recommended : "\(recommended); \(strict) with --profile strict"
  }

  /// What the rule looks at, and in which form of the model.
  static func subject(of rule: Rule) -> String {
    var kinds: [SubjectKind] = []
    for pattern in rule.match where !kinds.contains(pattern.kind) { kinds.append(pattern.kind) }
    if kinds == [.fact] { return "what comes up while the model is read, lowered and converted" }
    let names = kinds.map { kind in
      switch kind {
      case .node: "nodes"
      case .weight: "constants and variables"
      case .input: "inputs"
      case .output: "outputs"
      case .fact: "what came up on the way"
      case .model: "the whole"
      }
    }
    return list(names) + " of " + phase(rule.applies.phase)
  }

  static func phase(_ phase: Phase) -> String {
    switch phase {
    case .source: "the model as it is stored"
    case .lowered: "the graph of the signature, before it is converted"
    case .converted: "the graph that TensorFlow.js would get"
    }
  }

  static func releases(_ range: ReleaseRange) -> String {
    range.bounds.map { "\($0.comparison.rawValue)\($0.release)" }.joined(separator: ",")
  }

  /// A template for readers: `op '‹op›' has no TensorFlow.js implementation`.
  static func readable(_ template: Template) -> String {
    template.segments.map { segment in
      switch segment {
      case .text(let text): text
      case .placeholder(let path): "‹\(placeholder(path))›"
      }
    }.joined()
  }

  private static func placeholder(_ path: String) -> String {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count > 1, let last = parts.last else { return path }
    if path == "target.tfjs" { return "release" }
    if last == "missing" || last == "present" { return "\(last) \(parts[0])" }
    if parts.count > 2, parts[1] == "attr" { return last }
    for (prefix, word) in [("in", "input"), ("out", "output")] where parts.count > 2 && parts[1].hasPrefix(prefix) {
      if let index = Int(parts[1].dropFirst(prefix.count)) { return "\(last) of \(word) \(index)" }
    }
    return last
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
