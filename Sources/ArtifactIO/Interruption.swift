internal import Glibc
internal import Synchronization

/// The user, or the system, asked to stop.
package struct Interruption: Error, Sendable, Hashable {
  package init() {}
}

/// Turns the signals that end a process into something that work can look at, so that it can clean up first.
package enum Interruptions {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private static let pending = Atomic<Int32>(0)

  /// From now on signals wait to be looked at.
  package static func begin() {
    // Touched here, since a signal handler must not be the first to do so.
    pending.store(0, ordering: .relaxed)
    for signal in signals { set(signal) { Interruptions.pending.store($0, ordering: .relaxed) } }
  }

  /// Whether one has come.
  package static var isPending: Bool { pending.load(ordering: .relaxed) != 0 }

  /// From now on signals end the process again, and one that has come does so now.
  package static func end() {
    for signal in signals { set(signal, SIG_DFL) }
    let signal = pending.load(ordering: .relaxed)
    if signal != 0 { raise(signal) }
  }

  /// What is ignored, as by `nohup`, stays so.
  private static func set(_ signal: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
    // SAFETY: `SIG_IGN` is the address 1, and only compared.
    let former = unsafe unsafeBitCast(Glibc.signal(signal, handler), to: Int.self)
    if former == 1 { _ = Glibc.signal(signal, SIG_IGN) }
  }
}
