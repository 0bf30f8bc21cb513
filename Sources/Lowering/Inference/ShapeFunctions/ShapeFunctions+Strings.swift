internal import GraphIR

extension ShapeFunctions {
  static let strings: [Family] = [
    Family(
      unchanged, "StringLower", "StringUpper", "StringStrip", "StringLength", "StringToNumber", "StringToHashBucket",
      "StringToHashBucketFast", "StringToHashBucketStrong", "_TensorToHashBucketFast", "RegexReplace",
      "StaticRegexReplace", "RegexFullMatch", "StaticRegexFullMatch", "UnicodeTranscode", "UnicodeScript",
      "DecodeCompressed"),
    Family(sparseTokens, "StringSplit", "StringSplitV2"),
    Family(nGrams, "StringNGrams"),
    Family(join, "StringJoin"),
    Family(substring, "Substr"),
    Family(scalars, "StringFormat", "ReadFile", "ShardedFilename", "ShardedFilespec"),
    Family(fixed([-1]), "MatchingFiles"),
    Family(unicodeDecode, "UnicodeDecode", "UnicodeDecodeWithOffsets"),
    Family(unicodeEncode, "UnicodeEncode"),
    Family(fingerprint, "Fingerprint"),
    Family(segmentJoin, "UnsortedSegmentJoin"),
  ]

  private static func sparseTokens(_ node: InferenceNode) throws(ShapeContradiction) {
    _ = try node.shape(0, rank: 1)
    node.set(0, [Size.unknown, 2])
    node.set(1, .vector(nil))
    node.set(2, [2])
  }

  private static func nGrams(_ node: InferenceNode) throws(ShapeContradiction) {
    _ = try node.shape(0, rank: 1)
    node.set(0, .vector(nil))
    node.set(1, node.shape(1))
  }

  private static func join(_ node: InferenceNode) throws(ShapeContradiction) {
    var shape: PartialShape?
    var isCertain = true
    for input in 0..<node.inputCount {
      let next = node.shape(input)
      if next.rank == nil { isCertain = false }
      if next.rank == 0 || next.rank == nil { continue }
      shape = try shape?.merging(next) ?? next
    }
    if let shape { node.set(0, shape) } else if isCertain { node.set(0, .scalar) }
  }

  private static func substring(_ node: InferenceNode) throws(ShapeContradiction) {
    let positions = try node.shape(1).merging(node.shape(2))
    node.set(0, try node.shape(0).broadcast(with: positions))
  }

  private static func unicodeDecode(_ node: InferenceNode) {
    let count = node.shape(0).sizeProduct
    node.set(0, .vector(Size.add(count, 1)))
    for output in 1..<max(1, node.outputCount) { node.set(output, .vector(nil)) }
  }

  private static func unicodeEncode(_ node: InferenceNode) throws(ShapeContradiction) {
    let splits = try node.shape(1, rank: 1)
    node.set(0, .vector(splits.dimension(0).map { $0 - 1 }))
  }

  private static func fingerprint(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, [try node.shape(0, rankAtLeast: 1).size(0), Size.unknown])
  }

  private static func segmentJoin(_ node: InferenceNode) throws(ShapeContradiction) {
    guard let rank = node.shape(1).rank else { return }
    node.set(0, PartialShape([try node.size(saidBy: 2)]).concatenated(with: node.shape(0).dropping(first: rank)))
  }
}
