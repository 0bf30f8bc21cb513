internal import GraphIR

extension ShapeFunctions {
  static let audio: [Family] = [
    Family(spectrogram, "AudioSpectrogram"),
    Family(mfcc, "Mfcc"),
    Family(decodedWave, "DecodeWav"),
    Family(scalars, "EncodeWav"),
  ]

  private static func spectrogram(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 2)
    guard let window = node.int(.windowSize), let stride = node.int(.stride), window > 1, stride > 0,
      window < 1 << 40
    else { return }
    let frames = input[0] < 0 ? Size.unknown : input[0] < window ? 0 : 1 + (input[0] - window) / stride
    var length: Int64 = 1
    while length < window { length *= 2 }
    node.set(0, [input[1], frames, 1 + length / 2])
  }

  private static func mfcc(_ node: InferenceNode) throws(ShapeContradiction) {
    let input = try node.sizes(0, rank: 3)
    node.set(0, [input[0], input[1], node.int(.dctCoefficientCount) ?? Size.unknown])
  }

  private static func decodedWave(_ node: InferenceNode) {
    func wanted(_ key: AttributeKey) -> Int64 { node.int(key).flatMap { $0 >= 0 ? $0 : nil } ?? Size.unknown }
    node.set(0, [wanted(.desiredSamples), wanted(.desiredChannels)])
    node.set(1, .scalar)
  }
}
