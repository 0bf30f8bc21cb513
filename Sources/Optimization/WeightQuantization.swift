internal import ArtifactIO
internal import GraphIR
internal import Lowering
internal import TensorValues

/// Stores weights in fewer bits, as far as that was asked for.
///
/// What would not survive is noticed here, before anything is written. A weight that cannot be quantized keeps its values;
/// the fact about it is what keeps the model from being written.
struct WeightQuantization {
  private var requests: [Request]
  private let general: QuantizationRequest.Storage?
  private(set) var outcome = QuantizationOutcome()

  private struct Request {
    var storage: QuantizationRequest.Storage
    var pattern: Glob
    var isUsed = false
  }

  init(_ requests: [QuantizationRequest]) {
    self.requests = requests.flatMap { request in
      (request.patterns ?? []).map { Request(storage: request.storage, pattern: Glob($0)) }
    }
    general = requests.first { $0.patterns == nil }?.storage
  }

  var isEmpty: Bool { requests.isEmpty && general == nil }

  /// - Returns: the weight as it is to be written, and what there is to say about it.
  mutating func apply(
    to weight: ConvertedModel.Weight, at place: ModelFact.Place
  ) -> (weight: ConvertedModel.Weight, fact: ModelFact?) {
    guard let storage = storage(of: weight.name), weight.tensor.dtype == .float else { return (weight, nil) }
    var values = ["weight": weight.name, "storage": storage.rawValue]
    do throws(WeightQuantizationError) {
      guard let plan = try WeightQuantizer.plan(for: weight.tensor, as: storage.type) else {
        return (weight, ModelFact(.quantizedEmptyWeight, at: place, values))
      }
      var result = weight
      result.tensor = plan.tensor
      result.quantization =
        switch plan.quantization {
        case .float16: .float16
        case .affine(let bits, let minimum, let scale): .affine(bits: bits, minimum: minimum, scale: scale)
        }
      return (result, nil)
    } catch {
      switch error {
      case .overflow(let magnitude):
        values["value"] = "\(magnitude)"
        return (weight, ModelFact(.float16Overflow, at: place, values))
      case .notANumber, .infinite:
        values["value"] = error == .infinite ? "infinity" : "NaN"
        return (weight, ModelFact(.quantizedNonFiniteWeight, at: place, values))
      // Values that cannot be read are found where they are read to be written.
      case .notFloat32, .unreadable: return (weight, nil)
      }
    }
  }

  /// Closes the account of patterns.
  mutating func finish() -> QuantizationOutcome {
    outcome.unusedPatterns = requests.filter { !$0.isUsed }.map {
      "\(QuantizationRequest.option($0.storage))=\($0.pattern.pattern)"
    }
    return outcome
  }

  /// Patterns go before what is said of all weights; two that ask for different things contradict each other.
  private mutating func storage(of name: String) -> QuantizationRequest.Storage? {
    var found: [QuantizationRequest.Storage] = []
    for index in requests.indices where requests[index].pattern.matches(name) {
      requests[index].isUsed = true
      if !found.contains(requests[index].storage) { found.append(requests[index].storage) }
    }
    if found.count > 1 {
      let options = found.map { QuantizationRequest.option($0) }.joined(separator: " and ")
      outcome.conflicts.append("\(options) both name the weight '\(name)'")
    }
    return found.first ?? general
  }
}

/// What came of the wish to quantize, apart from the values.
package struct QuantizationOutcome: Sendable, Hashable {
  /// Weights that were asked to be stored in two ways, as sentences.
  package var conflicts: [String] = []
  /// Patterns that name no weight, with their option.
  package var unusedPatterns: [String] = []

  package init() {}
}

extension QuantizationRequest {
  package static func option(_ storage: Storage) -> String { "--quantize-\(storage.rawValue)" }
}

extension QuantizationRequest.Storage {
  fileprivate var type: WeightQuantizer.QuantizedType {
    switch self {
    case .float16: .float16
    case .uint8: .uint8
    case .uint16: .uint16
    }
  }
}
