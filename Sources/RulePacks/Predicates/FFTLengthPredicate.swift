internal import GraphIR
package import YAMLDocument

/// `fft-length: natural`: whether the length that an `RFFT` or `IRFFT` asks for is the one that its input has.
///
/// The runtime does not read it: it takes n for `RFFT`, and 2(n - 1) for `IRFFT`, where n is the input's last dimension.
///
/// - Source: `spectral_executor.ts:executeOp`, `rfft.ts`, `irfft.ts`.
package struct FFTLengthPredicate: Predicate {
  package enum Length: String, Sendable, CaseIterable { case natural, other }

  package static let name = "fft-length"
  package static let subjects: Set<SubjectKind> = [.node]
  let length: Length

  package static var shape: YAMLShape<Self> { YAMLShape<Length>.word().map { Self(length: $0) } }
  package static var schema: JSONValue { .words(Length.allCases.map(\.rawValue)) }

  package func evaluate(_ subject: Subject, in context: RuleContext) -> Truth {
    guard let node = subject.node else { return .no }
    let inputs = Array(context.inputs(of: node))
    guard inputs.count == 2 else { return .no }
    guard let size = context.fact(of: inputs[0], in: node.graph).shape.dimension(-1) else {
      return .unknown("the last dimension of its input")
    }
    guard let asked = context.elements(of: inputs[1], in: node.graph)?.last else { return .unknown("the length") }
    let natural = context.op(of: node) == "IRFFT" ? 2 * (size - 1) : size
    return Truth((Double(natural) == asked) == (length == .natural))
  }
}
