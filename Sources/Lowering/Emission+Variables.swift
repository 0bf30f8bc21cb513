internal import ArtifactIO
internal import GraphIR

/// Variables whose value is known become constants, by reference, and so do the ways of reading them.
extension Emission {
  mutating func constant(_ tensor: TensorID, for node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    define(symbols.const, "Const")
    let attributes: ArraySlice = [
      entry(symbols.value, context.add(.tensor(tensor))), entry(symbols.dtype, type(context[tensor].dtype)),
    ]
    let id = add(stored[node].name, symbols.const, attributes, instance: index, node: node, in: graph)
    variableOf[id] = tensor
    return id
  }

  /// Leads a variable through v1 control flow: what passes its handle on now passes its value on.
  mutating func passVariable(through node: NodeID, as id: NodeID, of index: Int, in graph: Int) {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    guard symbols.passingOps.contains(stored[node].op), let input = stored.inputs(of: node).first,
      let value = map(input, of: index, in: graph).node, let tensor = variableOf[value]
    else { return }
    variableOf[id] = tensor
    let dtype = type(context[tensor].dtype.base)
    let attributes = stored.attributes(of: node).map { attribute in
      guard attribute.key == symbols.type else { return attribute }
      var changed = attribute
      changed.value = dtype
      return changed
    }
    graphs[graph].setAttributes(of: id, attributes)
  }

  mutating func define(_ op: Symbol, _ name: String) {
    guard context.definitions[op] == nil, let definition = OpRegistry.tensorFlow.definition(of: name) else { return }
    context.define(op, as: definition)
  }

  /// `VariableShape` of a variable with a value is a constant.
  mutating func variableShape(_ node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let handle = stored.inputs(of: node).first.flatMap { map($0, of: index, in: graph).node }
    let dtype = context.attribute("out_type", of: node, in: stored)?.asType ?? .int32
    guard let tensor = handle.flatMap({ variableOf[$0] }), dtype == .int32 || dtype == .int64 else {
      return keep(node, of: index, in: graph)
    }
    let sizes = context[tensor].shape
    let value = context.add(.integers(sizes, dtype: dtype, shape: [Int64(sizes.count)]))
    define(symbols.const, "Const")
    return add(
      stored[node].name, symbols.const,
      [entry(symbols.value, context.add(.tensor(value))), entry(symbols.dtype, type(dtype))], instance: index,
      node: node, in: graph)
  }

  /// `ResourceGather` of a variable with a value is a gather from a constant.
  mutating func gather(_ node: NodeID, of index: Int, in graph: Int) -> NodeID {
    let stored = liveness.module.graphs[liveness.instances[index].graph]
    let inputs = stored.inputs(of: node)
    guard inputs.count >= 2 else { return keep(node, of: index, in: graph) }
    let params = map(inputs[inputs.startIndex], of: index, in: graph)
    guard let tensor = params.node.flatMap({ variableOf[$0] }) else { return keep(node, of: index, in: graph) }
    let indices = map(inputs[inputs.startIndex + 1], of: index, in: graph)
    let isND = stored[node].op == symbols.resourceGatherNd
    var attributes: ArraySlice = [
      entry(symbols.tparams, type(context[tensor].dtype.base)),
      entry(symbols.tindices, context.add(context.attribute("Tindices", of: node, in: stored) ?? .type(.int32))),
    ]
    var edges = [params, indices]
    if !isND {
      define(symbols.const, "Const")
      let axis = context.add(
        TensorReference(dtype: .int32, shape: [], storage: .bytes([0, 0, 0, 0])))
      let constant = add(
        context.strings.intern(context.strings[stored[node].name] + "/axis"), symbols.const,
        [entry(symbols.value, context.add(.tensor(axis))), entry(symbols.dtype, type(.int32))], instance: index,
        node: node, in: graph)
      edges.append(Edge(node: constant, port: 0))
      attributes.append(entry(symbols.taxis, type(.int32)))
      let batch = context.attribute("batch_dims", of: node, in: stored)?.asInt ?? 0
      attributes.append(entry(symbols.batchDims, context.add(.int(batch))))
    }
    let op = isND ? symbols.gatherNd : symbols.gatherV2
    define(op, isND ? "GatherNd" : "GatherV2")
    let id = add(stored[node].name, op, attributes, instance: index, node: node, in: graph)
    graphs[graph].setInputs(of: id, edges)
    return id
  }
}
