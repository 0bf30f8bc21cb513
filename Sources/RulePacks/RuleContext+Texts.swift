package import GraphIR
internal import TensorValues

extension RuleContext {
  /// The elements of a constant of texts, row-major; nil for one that is not known, not small, or not UTF-8.
  package func texts(of edge: Edge, in graph: Int) -> [String]? {
    guard let producer = edge.node else { return nil }
    let subject = NodeSubject(graph: graph, id: producer)
    guard ["Const", "HostConst"].contains(op(of: subject)),
      let tensor = attribute("value", of: subject)?.asTensor
    else { return nil }
    var elements: [[UInt8]] = []
    do throws(TensorValuesError) {
      elements = try TensorElements.strings(of: module.context[tensor], limit: Self.maximumTexts)
    } catch { return nil }
    guard elements.reduce(0, { $0 + $1.count }) <= Self.maximumTextBytes else { return nil }
    let texts = elements.compactMap { String(validating: $0, as: UTF8.self) }
    return texts.count == elements.count ? texts : nil
  }

  private static let maximumTexts = 256
  private static let maximumTextBytes = 16_384
}
