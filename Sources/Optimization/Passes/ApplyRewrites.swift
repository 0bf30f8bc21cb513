/// Where among the passes the rewrites of rules are made.
///
/// Constants are folded and loops unrolled by then, so that rules see what they need to know; what they add is spelled, fused and
/// named by the passes behind. Who converts hands in what makes them, as rules are not known here.
enum ApplyRewrites: Pass {
  static let name = "apply rewrites"

  static func run(_ state: inout ConversionState) {}
}
