internal import ArtifactIO
internal import GraphIR
internal import Optimization

/// What the weights are, in the order in which their values stand in the files.
///
/// - Source: `WeightsManifestEntry` in `tfjs-core/src/io/types.ts`.
struct WeightManifest {
  let weights: [ConvertedModel.Weight]
  let shardNames: [String]

  func write(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("weightsManifest", .compact) { json in
      json.object { json in
        json.array("paths", .compact) { json in for name in shardNames { json.value(name) } }
        json.array("weights", .compact) { json in
          for weight in weights { json.object { write(weight, to: &$0) } }
        }
      }
    }
  }

  private func write(_ weight: ConvertedModel.Weight, to json: inout JSONWriter<some TextOutputStream>) {
    json.member("name", weight.name)
    json.array("shape", .compact) { json in for size in weight.tensor.shape { json.value(literal: String(size)) } }
    // Of quantized values the loader makes this type again.
    json.member("dtype", weight.quantization == nil ? weight.tensor.dtype.shortName : "float32")
    guard let quantization = weight.quantization else { return }
    json.object("quantization", .compact) { json in
      switch quantization {
      case .float16: json.member("dtype", "float16")
      case .affine(let bits, let minimum, let scale):
        json.member("dtype", "uint\(bits)")
        json.member("min", literal: JSONNumber.text(minimum))
        json.member("scale", literal: JSONNumber.text(scale))
      }
      json.member("original_dtype", "float32")
    }
  }
}
