/// How far a long work is, on standard error and only if that is a terminal.
struct ProgressBar {
  /// What is done sooner shows no bar.
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  private let label: String
  private let total: Int
  private let console: Console
  private let width: Int?
  private var next: ContinuousClock.Instant
  private var isShown = false

  init(label: String, total: Int, console: Console) {
    self.label = label
    self.total = total
    self.console = console
    width = console.errorTerminalWidth
    next = ContinuousClock.now + Self.patience
  }

  /// Draws the bar anew, if it is time.
  mutating func update(_ done: Int) {
    guard let width, total > 0, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + Self.interval
    isShown = true
    console.writeError("\r\u{1b}[K" + Self.line(label, done: done, total: total, width: width))
  }

  /// Takes the bar away.
  mutating func end() {
    if isShown { console.writeError("\r\u{1b}[K") }
    isShown = false
  }

  static func line(_ label: String, done: Int, total: Int, width: Int) -> String {
    let share = min(1, Double(done) / Double(max(total, 1)))
    let figures = " \(Int(share * 100)) % of \(total >> 20) MiB"
    let room = min(40, width - label.utf8.count - figures.utf8.count - 4)
    guard room > 0 else { return String((label + figures).prefix(max(0, width - 1))) }
    let filled = Int(share * Double(room))
    return "\(label) [" + String(repeating: "#", count: filled) + String(repeating: " ", count: room - filled) + "]"
      + figures
  }
}
