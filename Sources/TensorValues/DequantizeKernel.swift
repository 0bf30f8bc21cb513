internal import GraphIR

/// Makes float32 numbers of codes, with the arithmetic of `Dequantize`.
///
/// Bit for bit what TensorFlow 2.19 gives on a CPU, but for codes of 32 bits from 2³¹ - 64 on, which TensorFlow, in its mode SCALED,
/// takes for -2³¹.
struct DequantizeKernel {
  private let dtype: DataType
  private let addend: Float
  private let scales: [Float]
  private let offsets: [Float]
  private let innerCount: Int

  init(dtype: DataType, _ dequantization: Dequantization) {
    self.dtype = dtype
    addend = dequantization.addend
    scales = dequantization.scales
    offsets = dequantization.offsets
    innerCount = dequantization.innerCount
  }

  /// - Parameter index: the number of the first element.
  func run(_ input: Span<UInt8>, _ index: Int, _ output: UnsafeMutableRawBufferPointer) {
    var numbers: [Float] = []
    switch dtype.base {
    case .qint8: WideElements.load(input, Int8.self, into: &numbers) { Float($0) }
    case .quint8: WideElements.load(input, UInt8.self, into: &numbers) { Float($0) }
    case .qint16: WideElements.load(input, Int16.self, into: &numbers) { Float($0) }
    case .quint16: WideElements.load(input, UInt16.self, into: &numbers) { Float($0) }
    case .qint32: WideElements.load(input, Int32.self, into: &numbers) { Float($0) }
    default: preconditionFailure("\(dtype) is no quantized type, and the caller has to see to that")
    }
    var slice = index / innerCount % scales.count
    // With one scale for all there is one run of elements.
    var left = scales.count == 1 ? numbers.count : innerCount - index % innerCount
    var start = 0
    while start < numbers.count {
      let end = start + min(numbers.count - start, left)
      let (scale, offset) = (scales[slice], offsets[slice])
      for place in start..<end { numbers[place] = (numbers[place] + addend) * scale + offset }
      (start, left) = (end, innerCount)
      slice = slice + 1 == scales.count ? 0 : slice + 1
    }
    unsafe WideElements.store(numbers, output) { $0 }
  }
}
