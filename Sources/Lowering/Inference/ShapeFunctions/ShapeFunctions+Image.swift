internal import GraphIR

extension ShapeFunctions {
  static let image: [Family] = [
    Family(
      resize, "ResizeBilinear", "ResizeNearestNeighbor", "ResizeBicubic", "ResizeArea", "ScaleAndTranslate"),
    Family(resizeGradient, "ResizeNearestNeighborGrad"),
    Family(resizeLike, "ResizeBilinearGrad", "ResizeBicubicGrad", "ScaleAndTranslateGrad"),
    Family(cropAndResize, "CropAndResize"),
    Family(shaped(by: 3), "CropAndResizeGradImage"),
    Family(like(2), "CropAndResizeGradBoxes"),
    Family(
      suppression, "NonMaxSuppression", "NonMaxSuppressionV2", "NonMaxSuppressionV3", "NonMaxSuppressionWithOverlaps"),
    Family(paddedSuppression, "NonMaxSuppressionV4", "NonMaxSuppressionV5"),
    Family(combinedSuppression, "CombinedNonMaxSuppression"),
    Family(projected, "ImageProjectiveTransformV2", "ImageProjectiveTransformV3"),
    Family(decoded, "DecodeJpeg", "DecodePng", "DecodeAndCropJpeg", "DecodeBmp"),
    Family(fixed([-1, -1, -1, 3]), "DecodeGif"),
    Family(decodedImage, "DecodeImage"),
    Family(scalars, "EncodeJpeg", "EncodeJpegVariableQuality"),
    Family(encodedPNG, "EncodePng"),
    Family(fixed([3]), "ExtractJpegShape"),
    Family(
      unchanged(rankAtLeast: 3), "AdjustContrast", "AdjustContrastv2", "AdjustHue", "AdjustSaturation"),
    Family(rgb, "RGBToHSV", "HSVToRGB"),
    Family(unchanged(rank: 4), "DrawBoundingBoxes", "DrawBoundingBoxesV2"),
    Family(
      fixed([3], [3], [1, 1, 4]), "SampleDistortedBoundingBox", "SampleDistortedBoundingBoxV2",
      "StatelessSampleDistortedBoundingBox"),
    Family(glimpse, "ExtractGlimpse", "ExtractGlimpseV2"),
    Family(proposals, "GenerateBoundingBoxProposals"),
  ]

  /// Height and width that a vector of two says.
  static func heightAndWidth(_ node: InferenceNode, _ input: Int) throws(ShapeContradiction) -> [Int64] {
    let shape = try node.shape(input, rank: 1)
    _ = try Size.merge(shape.size(0), 2, "number of sizes and")
    guard let value = node.value(input), value.count == 2 else { return [Size.unknown, Size.unknown] }
    return value.map { $0.map { max($0, Size.unknown) } ?? Size.unknown }
  }

  private static func resize(_ node: InferenceNode) throws(ShapeContradiction) {
    let image = try node.sizes(0, rank: 4)
    node.set(0, [image[0]] + (try heightAndWidth(node, 1)) + [image[3]])
  }

  private static func resizeGradient(_ node: InferenceNode) throws(ShapeContradiction) { try resize(node) }

  private static func resizeLike(_ node: InferenceNode) { node.set(0, node.shape(1)) }

  private static func cropAndResize(_ node: InferenceNode) throws(ShapeContradiction) {
    let image = try node.sizes(0, rank: 4)
    let boxes = try node.sizes(1, rank: 2)
    let indices = try node.sizes(2, rank: 1)
    _ = try Size.merge(boxes[1], 4, "sizes of axis 1 of the boxes,")
    let count = try Size.merge(boxes[0], indices[0], "numbers of boxes and indices,")
    node.set(0, [count] + (try heightAndWidth(node, 3)) + [image[3]])
  }

  private static func checkBoxes(_ node: InferenceNode) throws(ShapeContradiction) {
    let boxes = try node.sizes(0, rank: 2)
    let scores = try node.sizes(1, rank: 1)
    _ = try Size.merge(boxes[0], scores[0], "numbers of boxes and scores,")
    if node.op.name != "NonMaxSuppressionWithOverlaps" {
      _ = try Size.merge(boxes[1], 4, "sizes of axis 1 of the boxes,")
    }
  }

  private static func suppression(_ node: InferenceNode) throws(ShapeContradiction) {
    try checkBoxes(node)
    node.set(0, .vector(nil))
  }

  private static func paddedSuppression(_ node: InferenceNode) throws(ShapeContradiction) {
    try checkBoxes(node)
    let pads = node.bool(.padToMaxOutputSize) ?? false
    let count = pads ? try node.size(saidBy: 2) : Size.unknown
    let isV5 = node.op.name == "NonMaxSuppressionV5"
    node.set(0, .vector(count))
    node.set(1, isV5 ? .vector(count) : .scalar)
    if isV5 { node.set(2, .scalar) }
  }

  private static func combinedSuppression(_ node: InferenceNode) throws(ShapeContradiction) {
    let boxes = try node.sizes(0, rank: 4)
    let scores = try node.sizes(1, rank: 3)
    let batch = try Size.merge(boxes[0], scores[0], "batch sizes")
    let perClass = node.scalar(2)
    let total = node.scalar(3)
    var count = Size.unknown
    if node.bool(.padPerClass) == true, let perClass, let total, scores[2] >= 0, perClass >= 0 {
      let all = Size.multiply(perClass, scores[2])
      if all >= 0 { count = min(total, all) }
    } else if node.bool(.padPerClass) != true, let total {
      count = total
    }
    node.set(0, [batch, count, 4])
    node.set(1, [batch, count])
    node.set(2, [batch, count])
    node.set(3, [batch])
  }

  private static func projected(_ node: InferenceNode) throws(ShapeContradiction) {
    let image = try node.sizes(0, rank: 4)
    node.set(0, [image[0]] + (try heightAndWidth(node, 2)) + [image[3]])
  }

  private static func decoded(_ node: InferenceNode) {
    let channels = node.int(.channels) ?? 0
    node.set(0, [Size.unknown, Size.unknown, channels == 0 ? Size.unknown : channels])
  }

  private static func decodedImage(_ node: InferenceNode) {
    guard node.bool(.expandAnimations) == false else { return }
    decoded(node)
  }

  private static func encodedPNG(_ node: InferenceNode) {
    guard let sizes = node.shape(0).dimensions, sizes.count >= 3 else { return }
    node.set(0, Array(sizes.dropLast(3)))
  }

  private static func rgb(_ node: InferenceNode) throws(ShapeContradiction) {
    let shape = try node.shape(0, rankAtLeast: 1)
    _ = try Size.merge(shape.size(-1), 3, "channels and")
    guard let rank = shape.rank else { return }
    node.set(0, shape.replacing(rank - 1, with: 3))
  }

  private static func glimpse(_ node: InferenceNode) throws(ShapeContradiction) {
    let image = try node.sizes(0, rank: 4)
    let offsets = try node.sizes(2, rank: 2)
    let batch = try Size.merge(image[0], offsets[0], "batch sizes")
    node.set(0, [batch] + (try heightAndWidth(node, 1)) + [image[3]])
  }

  private static func proposals(_ node: InferenceNode) throws(ShapeContradiction) {
    let scores = try node.sizes(0, rank: 4)
    let count = node.int(.postNmsTopn) ?? Size.unknown
    node.set(0, [scores[0], count, 4])
    node.set(1, [scores[0], count])
  }
}
