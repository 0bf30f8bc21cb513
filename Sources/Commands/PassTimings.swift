internal import Optimization

/// The table of `--timings`.
enum PassTimings {
  static func text(of passes: [ConvertedModel.PassReport]) -> String {
    let width = passes.map(\.name.count).max() ?? 0
    return passes.map { pass in
      let name = pass.name + String(repeating: " ", count: width - pass.name.count)
      return "\(name)  \(aligned("\(pass.before)", 8)) → \(aligned("\(pass.after)", 8)) nodes"
        + "  \(aligned(milliseconds(pass.duration), 10)) ms\n"
    }.joined()
  }

  /// With three decimals.
  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let decimals = String(microseconds % 1000)
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }

  private static func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
