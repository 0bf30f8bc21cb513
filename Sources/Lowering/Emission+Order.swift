internal import GraphIR

/// The order of nodes: each after what it reads, by an explicit stack, since graphs are deeper than any call stack.
extension Emission {
  struct Frame {
    var instance: Int
    var node: NodeID
    var role: OpRole
    var next = 0
    /// For a node with told-apart outputs, the ports or inputs that are needed; found once, as there may be thousands.
    var positions: [Int]?
  }

  /// Emits a node after what it reads. An explicit stack: graphs are deeper than any call stack.
  mutating func emit(_ node: NodeID, of instance: Int, in graph: Int) {
    guard let root = open(node, of: instance) else { return }
    var stack = [root]
    while !stack.isEmpty {
      if let (instance, node) = dependency(&stack[stack.count - 1]) {
        if let frame = open(node, of: instance) { stack.append(frame) }
      } else {
        let frame = stack.removeLast()
        close(frame.node, of: frame.instance, frame.role, in: graph)
      }
    }
  }

  /// A frame for a node that is to be visited now. One that is being visited closes a cycle.
  mutating func open(_ node: NodeID, of instance: Int) -> Frame? {
    guard case .unvisited = slots[instance][Int(node.index)] else { return nil }
    slots[instance][Int(node.index)] = .visiting
    return Frame(instance: instance, node: node, role: liveness.role(of: node, in: instance))
  }

  /// The next node that a frame's node reads, nil when there is none left.
  mutating func dependency(_ frame: inout Frame) -> (instance: Int, node: NodeID)? {
    // A copy of an instance would count references to all that it holds, so what is needed is read in place.
    let index = frame.instance
    let storedIndex = liveness.instances[index].graph
    let stored = liveness.module.graphs[storedIndex]
    let inputs = stored.inputs(of: frame.node)
    let role = frame.role
    while true {
      let next = frame.next
      frame.next += 1
      var source: (instance: Int, edge: Edge)?
      switch role {
      case .call:
        let ports = positions(of: &frame, role)
        guard next < ports.count, let child = liveness.instances[index].children[frame.node]?.first else { return nil }
        let results = liveness.module.graphs[liveness.instances[child].graph].results
        if results.indices.contains(ports[next]) { source = (child, results[ports[next]]) }
      case .argument:
        guard next == 0, !liveness.instances[index].isRegion,
          let outside = liveness.outside(argument: frame.node, of: index)
        else {
          return nil
        }
        source = outside
      case .identity:
        guard next == 0, let edge = inputs.first else { return nil }
        source = (index, edge)
      case .identityList, .conditional, .loop:
        let wanted = positions(of: &frame, role)
        guard next < wanted.count else { return nil }
        if inputs.count > wanted[next] { source = (index, inputs[inputs.startIndex + wanted[next]]) }
      default:
        if next < inputs.count {
          let edge = inputs[inputs.startIndex + next]
          // What feeds a loop's merge comes after it.
          if let producer = edge.node, stored[producer].op == symbols.nextIteration {
            deferred.append((index, producer))
            continue
          }
          source = (index, edge)
        } else {
          let controls = stored.controls(of: frame.node)
          guard keepsControls[storedIndex], next - inputs.count < controls.count else { return nil }
          let control = controls[controls.startIndex + next - inputs.count]
          if liveness.instances[index].isWanted[Int(control.index)] { return (index, control) }
          continue
        }
      }
      guard let source, let node = source.edge.node else { continue }
      if source.instance == 0, liveness.isFed(source.edge) { continue }
      return (source.instance, node)
    }
  }

  func positions(of frame: inout Frame, _ role: OpRole) -> [Int] {
    if let known = frame.positions { return known }
    let positions = inputPositions(of: frame.node, role, in: frame.instance)
    frame.positions = positions
    return positions
  }

  /// Which outputs of a call, or inputs of another node with told-apart outputs, are needed.
  func inputPositions(of node: NodeID, _ role: OpRole, in index: Int) -> [Int] {
    let instance = liveness.instances[index]
    switch role {
    case .conditional: return [0] + arguments(of: node, in: index).map { $0 + 1 }
    case .call, .loop, .identityList: return instance.wantedPorts[node, default: []].sorted()
    default: return []
    }
  }

  /// Positions of the arguments that any branch of a conditional needs.
  func arguments(of node: NodeID, in index: Int) -> [Int] {
    var positions: Set<Int> = []
    for child in liveness.instances[index].children[node] ?? [] {
      for (position, isWanted) in liveness.instances[child].wantedArguments.enumerated() where isWanted {
        positions.insert(position)
      }
    }
    return positions.sorted()
  }
}
