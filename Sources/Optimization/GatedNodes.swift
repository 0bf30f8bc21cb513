internal import GraphIR
internal import GraphRewriting

/// The nodes of a graph that run only if a `Switch` lets them, and those in v1 loops.
///
/// A constant in the place of what may not run would run always, and a `Merge` behind it would have two values. So where
/// v1 control flow could not be raised, passes leave what depends on it.
struct GatedNodes {
  /// The ops that decide what runs.
  static let gates = [
    "Switch", "RefSwitch", "_SwitchN", "Merge", "RefMerge", "Enter", "RefEnter", "Exit", "RefExit", "NextIteration",
    "RefNextIteration", "LoopCond",
  ]

  /// By number; empty as long as there is none.
  private var marks: [Bool] = []

  /// Takes note of a node, after all that it reads but for what feeds back into a `Merge`.
  ///
  /// - Returns: whether it is gated.
  mutating func mark(_ id: NodeID, isGate: Bool, in editor: GraphEditor) -> Bool {
    if marks.isEmpty, !isGate { return false }
    let isGated =
      isGate || editor.hasControls(id)
      || (0..<editor.inputCount(of: id)).contains { self[editor.input($0, of: id)?.node] }
    if marks.count <= Int(id.index) {
      marks += [Bool](repeating: false, count: Int(id.index) + 1 - marks.count)
    }
    marks[Int(id.index)] = isGated
    return isGated
  }

  private subscript(id: NodeID?) -> Bool {
    guard let id, Int(id.index) < marks.count else { return false }
    return marks[Int(id.index)]
  }
}
