internal import GraphIR
internal import GraphRewriting
internal import Lowering

/// Gives nodes the names by which the runtime and the page find them.
///
/// * Each output of the signature is a node of its own, read at port 0: the runtime keeps one key a node.
/// * Inputs and outputs have the names that pages know from the official converter: an input its key, an output of a TF2
///   model `Identity`, `Identity_1`, … by position, and in a TF1 or frozen graph its tensor's own.
/// * No name holds a colon, or is one that every JavaScript object has; constants of all graphs have different names.
///
/// - Source: `operation_mapper.ts:transformGraph`, `utils.ts:parseNodeName`, `graph_executor.ts:weightMap`.
enum NameNodes: Pass {
  static let name = "name nodes"

  static func run(_ state: inout ConversionState) {
    let signature = state.model.signature
    let wanted = outputNames(of: signature, state.metaGraph)
    let inputs = state.model.inputs
    let control = FunctionalOps(state.model.module.context)
    state.model.edit(0) { editor in
      for (entry, node) in zip(signature.inputs, inputs) {
        guard let node, editor.context.strings[editor.name(of: node)] == "\(signature.key)_\(entry.key)" else {
          continue
        }
        rename(node, entry.key, &editor)
      }
      nameOutputs(wanted, control, &editor)
    }
    var constants: Set<Symbol> = []
    for index in state.model.reachableGraphs {
      state.model.edit(index) { editor in makeLegal(&editor, isMain: index == 0, &constants) }
    }
  }

  // MARK: Outputs

  private static func outputNames(of signature: Signature, _ metaGraph: MetaGraph) -> [String?] {
    let graph = metaGraph.module.main
    let context = metaGraph.module.context
    var nodes: [String: NodeID] = [:]
    let names = Set(signature.outputs.compactMap { TensorName($0.tensorName)?.node })
    for id in graph.nodeIDs {
      let name = context.strings[graph[id].name]
      if names.contains(name), nodes[name] == nil { nodes[name] = id }
    }
    return signature.outputs.enumerated().map { position, entry in
      guard let tensor = TensorName(entry.tensorName) else { return nil }
      if let id = nodes[tensor.node],
        ["PartitionedCall", "StatefulPartitionedCall"].contains(context.op(of: id, in: graph))
      {
        return position == 0 ? "Identity" : "Identity_\(position)"
      }
      return tensor.port == 0 ? tensor.node : "\(tensor.node)_\(tensor.port)"
    }
  }

  private static func nameOutputs(_ wanted: [String?], _ control: FunctionalOps, _ editor: inout GraphEditor) {
    var readers: [NodeID: Int] = [:]
    for edge in editor.results { if let node = edge.node { readers[node, default: 0] += 1 } }
    let arguments = Set(editor.arguments)
    var results = editor.results
    for (index, edge) in editor.results.enumerated() {
      guard let node = edge.node else { continue }
      let name = wanted.indices.contains(index) ? wanted[index] : nil
      let op = editor.op(of: node)
      // A constant or input handed out as it is could be disposed of by the page; control flow may hand out either.
      // Early runtimes dispose of an output once the nodes that read it are done.
      if edge.port != 0 || readers[node] != 1 || editor.useCount(of: node) > 1 || arguments.contains(node)
        || control.contains(op)
        || editor.context.strings[op] == "Const" || editor.context.strings[op] == "Merge"
      {
        let current = editor.context.strings[editor.name(of: node)]
        results[index] = editor.addIdentity(of: edge, name: name ?? current + "/output")
      } else if let name {
        rename(node, name, &editor)
      }
    }
    if results != editor.results { editor.setResults(results) }
  }

  private static func rename(_ node: NodeID, _ name: String, _ editor: inout GraphEditor) {
    if editor.context.strings[editor.name(of: node)] != name { editor.setName(of: node, name) }
  }

  // MARK: Names that the runtime can take apart

  private static func makeLegal(_ editor: inout GraphEditor, isMain: Bool, _ constants: inout Set<Symbol>) {
    let prefix = isMain ? "" : editor.context.strings[editor.base.name] + "/"
    let const = editor.symbol("Const")
    for id in editor.baseNodes {
      let symbol = editor.name(of: id)
      let isConstant = editor.op(of: id) == const
      var name = editor.context.strings[symbol]
      if isConstant, !isMain || constants.contains(symbol) { name = prefix + name }
      let legal = legalName(name)
      if legal != editor.context.strings[symbol] { editor.setName(of: id, legal) }
      if isConstant {
        // The runtime has one map of weights for all graphs.
        var number = 0
        while !constants.insert(editor.name(of: id)).inserted {
          number += 1
          editor.setName(of: id, "\(legal)_\(number)")
        }
      }
    }
  }

  /// Names that an empty JavaScript object answers to.
  private static let prototypeKeys: Set = [
    "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__", "constructor",
    "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
  ]

  static func legalName(_ name: String) -> String {
    if name.isEmpty { return "unnamed" }
    if prototypeKeys.contains(name) { return name + "_" }
    let isPlain = name.utf8.allSatisfy { $0 != UInt8(ascii: ":") } && name.utf8.first != UInt8(ascii: "^")
    if isPlain { return name }
    return String(name.map { $0 == ":" || $0 == "^" ? "_" : $0 })
  }
}
