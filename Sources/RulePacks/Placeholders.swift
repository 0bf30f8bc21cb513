package import Compatibility
package import GraphIR

/// The names that may stand in messages, and their values for what was matched.
package enum Placeholders {
  /// What each kind of subject offers below its capture's name.
  package static func fields(of kind: SubjectKind) -> [String] {
    switch kind {
    case .node: nodeFields
    case .weight: nodeFields + ["dtype", "shape", "min", "max", "count"]
    case .input, .output: ["key", "tensor", "dtype", "runtime", "shape", "rank"]
    case .fact: FactKinds.common
    case .model: ["format", "signature"]
    }
  }

  /// What every message may name.
  package static let global = ["target.tfjs", "target.backends", "model.format", "model.signature"]

  private static let nodeFields = [
    "op", "name", "function", "rewrite", "conditions", "exactness", "family", "since", "class", "removal", "inputs",
    "keys", "attributes",
  ]

  /// Whether `path` names something that `kind`, captured as `capture`, has. Attributes and tensors are open:
  /// `n.attr.T`, `n.in0.dtype`, `n.out0.shape`.
  package static func isField(_ path: String, of kind: SubjectKind, as capture: String, facts: [String]) -> Bool {
    guard path.hasPrefix(capture + ".") else { return false }
    let field = String(path.dropFirst(capture.utf8.count + 1))
    if fields(of: kind).contains(field) { return true }
    if kind == .fact { return !facts.isEmpty && facts.allSatisfy { FactKinds.values(of: $0).contains(field) } }
    guard kind.hasNode else { return false }
    let parts = field.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return false }
    if parts[0] == "attr" { return true }
    return tensorIndex(parts[0]) != nil && ["dtype", "shape", "name"].contains(parts[1])
  }

  package static func value(
    _ path: String, of subject: Subject, as capture: String, in context: RuleContext
  ) -> String? {
    switch path {
    case "target.tfjs": return context.target.release.description
    case "target.backends": return names(context.target.backends)
    case "model.format": return context.format.rawValue
    case "model.signature": return context.signature.key
    default: break
    }
    guard path.hasPrefix(capture + ".") else { return nil }
    let field = String(path.dropFirst(capture.utf8.count + 1))
    switch subject {
    case .node(let node): return value(field, of: node, in: context)
    case .weight(let weight): return value(field, of: weight, in: context) ?? value(field, of: weight.node, in: context)
    case .entry(let entry):
      switch field {
      case "key": return entry.entry.key
      case "tensor": return entry.entry.tensorName
      case "dtype": return entry.dtype.shortName
      case "shape": return entry.shape.description
      case "runtime": return context.table.runtimeDType(of: entry.dtype.base.name) ?? "no type at all"
      case "rank": return entry.shape.rank.map(String.init) ?? "unknown"
      default: return nil
      }
    case .fact(let fact):
      switch field {
      case "kind": return fact.kind
      case "node": return fact.nodeName ?? fact.values["node"]
      case "op": return fact.op ?? fact.values["op"]
      default: return fact.values[field]
      }
    case .model:
      switch field {
      case "format": return context.format.rawValue
      case "signature": return context.signature.key
      default: return nil
      }
    }
  }

  package static func names(_ backends: [Backend]) -> String { backends.map(\.rawValue).joined(separator: ", ") }

  /// An attribute as people write it.
  package static func text(of value: AttributeValue, in context: GraphContext) -> String {
    switch value {
    case .string(let bytes): String(decoding: bytes, as: UTF8.self)
    case .int(let value): String(value)
    case .float(let value): value.description
    case .bool(let value): value ? "true" : "false"
    case .type(let type): type.shortName
    case .shape(let shape): shape.description
    case .tensor(let id): "\(context[id].dtype.shortName) \(PartialShape(context[id].shape))"
    case .function(let function): context.strings[function.name]
    case .placeholder(let name): name
    case .list(let list): list.elements.map { text(of: $0, in: context) }.joined(separator: ", ")
    }
  }

  private static func value(_ field: String, of weight: WeightSubject, in context: RuleContext) -> String? {
    let tensor = context.module.context[weight.tensor]
    switch field {
    case "dtype": return tensor.dtype.shortName
    case "shape": return PartialShape(tensor.shape).description
    case "count": return tensor.elementCount.map(String.init)
    case "min":
      if case .range(let range) = context.integerRange(of: weight.tensor) { return String(range.lowerBound) }
      return nil
    case "max":
      if case .range(let range) = context.integerRange(of: weight.tensor) { return String(range.upperBound) }
      return nil
    default: return nil
    }
  }

  private static func value(_ field: String, of node: NodeSubject, in context: RuleContext) -> String? {
    let op = context.opFacts(of: node)
    switch field {
    case "op": return context.op(of: node)
    case "name": return context.name(of: node)
    case "function": return context.function(of: node) ?? "the main graph"
    case "class": return op?.kind.rawValue
    case "since": return op?.compatibility?.executableSince?.description
    case "rewrite":
      if case .rewritable(let rewrite, _, _, _) = op?.opClass { return rewrite }
      return op?.compatibility?.rewrites.first?.rewrite ?? "none is known"
    case "conditions":
      if case .rewritable(_, let conditions, _, _) = op?.opClass { return conditions ?? "none" }
      return op?.compatibility?.rewrites.first?.conditions ?? "none"
    case "exactness":
      if case .rewritable(_, _, let exactness, _) = op?.opClass { return exactness.rawValue }
      return op?.compatibility?.rewrites.first?.exactness.rawValue
    case "family":
      if case .unsupported(let family) = op?.opClass { return family }
      return "other"
    case "inputs": return inputNames(of: node, in: context).joined(separator: ", ")
    case "keys": return ownAttributes(of: node, in: context).map(\.key).joined(separator: ", ")
    case "attributes":
      let attributes = ownAttributes(of: node, in: context)
      return attributes.isEmpty ? "none" : attributes.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    case "removal":
      if case .removed(let how) = op?.opClass { return how.rawValue }
      return nil
    default: break
    }
    let parts = field.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if parts[0] == "attr" {
      return context.attribute(String(parts[1]), of: node).map { text(of: $0, in: context.module.context) }
    }
    guard let (isInput, index) = tensorIndex(parts[0]) else { return nil }
    let inputs = context.inputs(of: node)
    let edge: Edge
    if isInput {
      guard index < inputs.count else { return nil }
      edge = inputs[inputs.startIndex + index]
    } else {
      edge = Edge(node: node.id, port: index)
    }
    let fact = context.fact(of: edge, in: node.graph)
    switch parts[1] {
    case "dtype": return fact.dtype?.shortName
    case "shape": return fact.shape.description
    case "name": return edge.node.map { context.name(of: NodeSubject(graph: node.graph, id: $0)) }
    default: return nil
    }
  }

  /// What the op calls its inputs, else numbered names: for code that takes them.
  private static func inputNames(of node: NodeSubject, in context: RuleContext) -> [String] {
    let count = context.inputs(of: node).count
    let arguments = context.module.context.definitions[context.node(node).op]?.inputs ?? []
    guard arguments.count == count else { return (0..<count).map { "input\($0)" } }
    return arguments.map(\.name)
  }

  /// The attributes that are written at the node, but for those that say where it runs.
  private static func ownAttributes(
    of node: NodeSubject, in context: RuleContext
  ) -> [(key: String, value: String)] {
    let strings = context.module.context.strings
    return context.graph(node).attributes(of: node.id).filter { !strings[$0.key].hasPrefix("_") }.map {
      (strings[$0.key], text(of: context.module.context[$0.value], in: context.module.context))
    }
  }

  /// `in3` is input 3, `out0` output 0.
  private static func tensorIndex(_ text: Substring) -> (isInput: Bool, index: Int)? {
    for (prefix, isInput) in [("in", true), ("out", false)] where text.hasPrefix(prefix) {
      if let index = Int(text.dropFirst(prefix.count)), (0...9999).contains(index) { return (isInput, index) }
    }
    return nil
  }
}
