internal import GraphIR

extension ShapeFunctions {
  static let spectral: [Family] = [
    Family(unchanged(rankAtLeast: 1), "FFT", "IFFT", "BatchFFT", "BatchIFFT"),
    Family(unchanged(rankAtLeast: 2), "FFT2D", "IFFT2D", "BatchFFT2D", "BatchIFFT2D"),
    Family(unchanged(rankAtLeast: 3), "FFT3D", "IFFT3D", "BatchFFT3D", "BatchIFFT3D"),
    Family(realTransform(rank: 1, isForward: true), "RFFT"),
    Family(realTransform(rank: 2, isForward: true), "RFFT2D"),
    Family(realTransform(rank: 3, isForward: true), "RFFT3D"),
    Family(realTransform(rank: 1, isForward: false), "IRFFT"),
    Family(realTransform(rank: 2, isForward: false), "IRFFT2D"),
    Family(realTransform(rank: 3, isForward: false), "IRFFT3D"),
  ]

  /// The transformed axes are the last ones; forward, of the very last only the half that is not redundant is kept.
  private static func realTransform(rank: Int, isForward: Bool) -> ShapeFunction {
    { (node) throws(ShapeContradiction) in
      let shape = try node.shape(0, rankAtLeast: rank)
      _ = try Size.merge(try node.shape(1, rank: 1).size(0), Int64(rank), "number of lengths and")
      guard var sizes = shape.dimensions else { return }
      let lengths = node.value(1)
      for index in 0..<rank {
        let axis = sizes.count - rank + index
        guard let lengths, lengths.count == rank, let length = lengths[index], length >= 0 else {
          sizes[axis] = Size.unknown
          continue
        }
        let isLast = index == rank - 1
        sizes[axis] = isForward && isLast && length != 0 ? length / 2 + 1 : length
      }
      node.set(0, sizes)
    }
  }
}
