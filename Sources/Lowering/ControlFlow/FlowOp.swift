internal import GraphIR

/// What an op is to v1 dataflow control flow.
enum FlowOp: UInt8 {
  case switching, merge, enter, exit, nextIteration, loopCondition
  /// Has no inputs and can stand in any graph.
  case constant
  /// Passes its first input on: a pivot that constants hang on by control edges, if it reads a `Switch`.
  case identity
  /// Runs even if nothing reads it.
  case effect
  case ordinary

  init(op: String, role: OpRole) {
    switch op {
    case "Switch", "RefSwitch": self = .switching
    case "Merge", "RefMerge": self = .merge
    case "Enter", "RefEnter": self = .enter
    case "Exit", "RefExit": self = .exit
    case "NextIteration", "RefNextIteration": self = .nextIteration
    case "LoopCond": self = .loopCondition
    default:
      switch role {
      case .constant: self = .constant
      case .identity: self = .identity
      case .effect: self = .effect
      default: self = .ordinary
      }
    }
  }

  /// Whether the op belongs to the dataflow form of control flow and must be gone from a raised graph.
  var isDataflow: Bool {
    switch self {
    case .switching, .merge, .enter, .exit, .nextIteration, .loopCondition: true
    case .constant, .identity, .effect, .ordinary: false
    }
  }
}

/// The ops of a graph, looked up once each.
struct FlowOps {
  private struct Entry {
    var flow: FlowOp
    var isCopyable: Bool
  }

  private var entries: [Symbol: Entry] = [:]

  init(_ graph: Graph, _ context: GraphContext) {
    for node in graph.nodes where entries[node.op] == nil {
      let definition = context.definitions[node.op]
      let op = context.strings[node.op]
      let role = OpRole(op: op, definition: definition, isFunction: false)
      // A node that owns graphs cannot be had twice, as each graph is made for one node.
      let ownsGraphs = role == .conditional || role == .loop
      entries[node.op] = Entry(
        flow: FlowOp(op: op, role: role),
        isCopyable: definition?.isStateful == false && !ownsGraphs)
    }
  }

  func flow(_ op: Symbol) -> FlowOp { entries[op]?.flow ?? .ordinary }

  /// Whether two nodes of the op that read the same give the same, and change nothing.
  func isCopyable(_ op: Symbol) -> Bool { entries[op]?.isCopyable ?? false }

  /// Whether there is anything to raise.
  var hasDataflow: Bool { entries.values.contains { $0.flow.isDataflow } }
}
