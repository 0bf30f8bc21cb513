internal import GraphIR

/// Makes elements of one type those of another, by value.
struct CastKernel {
  private let from: DataType
  private let to: DataType

  init(from: DataType, to: DataType) { (self.from, self.to) = (from.base, to.base) }

  static func canCast(_ from: DataType, _ to: DataType) -> Bool {
    if from.isComplex { return to.isComplex }
    return isReal(from) && isReal(to)
  }

  private static func isReal(_ dtype: DataType) -> Bool {
    dtype.isInteger || dtype.isFloatingPoint || dtype == .bool
  }

  func run(_ input: Span<UInt8>, _ output: UnsafeMutableRawBufferPointer) {
    if from.isFloatingPoint || from.isComplex {
      var wide: [Double] = []
      WideElements.load(input, from, into: &wide)
      unsafe WideElements.store(wide, to, output)
    } else {
      var wide: [Int64] = []
      WideElements.load(input, from, into: &wide)
      unsafe WideElements.store(wide, unsigned: from == .uint64, to, output)
    }
  }
}
