internal import GraphIR

/// Where batch, channels and space lie in an image or volume.
struct ImageLayout {
  let batch = 0
  let channels: Int
  let space: [Int]

  /// - Returns: nil for layouts that put several channels into one element (`NCHW_VECT_C`).
  init?(_ format: String?, rank: Int) {
    switch format ?? "NHWC" {
    case "NHWC", "NDHWC", "channels_last", "":
      channels = rank - 1
      space = Array(1..<(rank - 1))
    case "NCHW", "NCDHW", "channels_first":
      channels = 1
      space = Array(2..<rank)
    default: return nil
    }
  }

  /// The sizes of a tensor of this layout.
  func sizes(batch: Int64, channels: Int64, space sizes: [Int64]) -> [Int64] {
    var result = [Int64](repeating: batch, count: sizes.count + 2)
    result[self.channels] = channels
    for (axis, size) in zip(space, sizes) { result[axis] = size }
    return result
  }
}

/// How far a window that slides over an axis gets.
///
/// - Source: `GetWindowedOutputSizeFromDimsV2` in `tensorflow/core/framework/common_shape_fns.cc`.
enum SlidingWindow {
  enum Padding {
    case same, valid
    /// The padding before and behind each axis.
    case explicit([Int64])

    init?(_ node: InferenceNode) {
      switch node.text(.padding) {
      case "SAME": self = .same
      case "VALID": self = .valid
      case "EXPLICIT": self = .explicit(node.ints(.explicitPaddings) ?? [])
      default: return nil
      }
    }
  }

  static func outputSize(
    of size: Int64, axis: Int, window: Int64, stride: Int64, dilation: Int64 = 1, padding: Padding
  ) throws(ShapeContradiction) -> Int64 {
    guard stride > 0 else { throw ShapeContradiction("stride \(stride) is not above 0") }
    guard dilation > 0 else { throw ShapeContradiction("dilation \(dilation) is not above 0") }
    guard size >= 0 else { return Size.unknown }
    var padded = size
    switch padding {
    case .same: return size / stride + (size % stride > 0 ? 1 : 0)
    case .valid: break
    case .explicit(let amounts):
      guard amounts.indices.contains(2 * axis + 1) else { return Size.unknown }
      padded = Size.add(Size.add(size, amounts[2 * axis]), amounts[2 * axis + 1])
    }
    guard window >= 0, padded >= 0 else { return Size.unknown }
    let effective = window == 0 ? 1 : Size.add(Size.multiply(window - 1, dilation), 1)
    guard effective >= 0 else { return Size.unknown }
    guard padded >= effective || padded &- effective &+ stride >= 0 else {
      throw ShapeContradiction("a window of \(effective) does not fit an axis of \(padded)")
    }
    return (padded &- effective &+ stride) / stride
  }
}
