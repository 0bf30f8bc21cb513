internal import GraphIR

/// Nodes by a hash of what they are, to find the first that another is the same as.
///
/// A node is 8 bytes here, and is only looked at where all 32 bits of the hash agree.
struct NodeTable {
  private struct Slot {
    var hash: UInt32
    /// 0 = free, else the node's number + 1.
    var number: UInt32
  }

  /// So many nodes of one hash are looked at, as there may be very many that read the same and are not the same.
  private static let maximumTries = 32

  /// Open addressing; the count is a power of two.
  private var slots: [Slot]
  private var count = 0

  /// - Parameter capacity: how many nodes are expected.
  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, number: 0), count: size)
  }

  /// The first node of the same hash that `matches`; without one, `id` becomes the first.
  mutating func find(_ id: NodeID, hash: UInt64, matches: (NodeID) -> Bool) -> NodeID? {
    if (count + 1) * 2 > slots.count { grow() }
    let short = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    let mask = slots.count - 1
    var index = Int(short) & mask
    var tries = 0
    while slots[index].number != 0 {
      if slots[index].hash == short {
        tries += 1
        if tries > Self.maximumTries { return nil }
      }
      let other = NodeID(Int(slots[index].number) - 1)
      if slots[index].hash == short, other != id, matches(other) { return other }
      index = (index + 1) & mask
    }
    slots[index] = Slot(hash: short, number: UInt32(id.index) + 1)
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(hash: 0, number: 0), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.number != 0 {
      var index = Int(slot.hash) & mask
      while slots[index].number != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
