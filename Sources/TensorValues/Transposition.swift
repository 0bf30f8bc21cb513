internal import GraphIR

/// The order in which a transposition reads its operand, with axes that stay together taken as one.
struct Transposition {
  /// Bytes that stay together.
  private let unit: Int
  /// Axes of the result: how many units, and how many bytes apart they are in the operand.
  private let axes: [(count: Int, stride: Int)]

  /// Units that are moved as one number.
  private static let gathered = [1, 2, 4, 8, 16]

  /// nil if the order stays as it is.
  ///
  /// - Parameter shape: the operand's, known to have elements and to fit Int in bytes.
  init?(shape: [Int64], permutation: [Int], elementSize: Int) {
    var strides = [Int](repeating: elementSize, count: shape.count)
    for axis in shape.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * Int(shape[axis + 1]) }
    var axes: [(count: Int, stride: Int)] = []
    for axis in permutation where shape[axis] != 1 {
      let (count, stride) = (Int(shape[axis]), strides[axis])
      if let last = axes.last, last.stride == count * stride {
        axes[axes.count - 1] = (last.count * count, stride)
      } else {
        axes.append((count, stride))
      }
    }
    var unit = elementSize
    if let last = axes.last, last.stride == elementSize {
      unit *= last.count
      axes.removeLast()
    }
    guard !axes.isEmpty else { return nil }
    self.unit = unit
    self.axes = axes
  }

  /// Copies the operand's `bytes` in the order of the result.
  func read(
    _ bytes: Span<UInt8>, into buffer: inout ChunkBuffer, _ sink: ElementStream.Sink
  ) throws(TensorValuesError) {
    let row = axes[axes.count - 1]
    var places = [Int](repeating: 0, count: axes.count - 1)
    var start = 0
    while true {
      var index = 0
      while index < row.count {
        let first = start + index * row.stride
        // Room for half a unit is possible, since chunks are whole elements, and a unit can be more.
        if Self.gathered.contains(unit), buffer.room >= unit {
          let count = min(row.count - index, buffer.room / unit)
          try unsafe buffer.fill(
            count * unit, { room in unsafe gather(bytes, from: first, stride: row.stride, count: count, room) }, sink)
          index += count
        } else {
          try buffer.append(bytes.extracting(first..<(first + unit)), sink)
          index += 1
        }
      }
      var axis = places.count - 1
      while axis >= 0 {
        places[axis] += 1
        start += axes[axis].stride
        if places[axis] < axes[axis].count { break }
        start -= axes[axis].count * axes[axis].stride
        places[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  private func gather(
    _ bytes: Span<UInt8>, from start: Int, stride: Int, count: Int, _ room: UnsafeMutableRawBufferPointer
  ) {
    switch unit {
    case 1: unsafe gather(bytes, UInt8.self, start, stride, count, room)
    case 2: unsafe gather(bytes, UInt16.self, start, stride, count, room)
    case 4: unsafe gather(bytes, UInt32.self, start, stride, count, room)
    case 8: unsafe gather(bytes, UInt64.self, start, stride, count, room)
    default: unsafe gather(bytes, SIMD2<UInt64>.self, start, stride, count, room)
    }
  }

  @inline(__always) private func gather<Unit: BitwiseCopyable>(
    _ bytes: Span<UInt8>, _: Unit.Type, _ start: Int, _ stride: Int, _ count: Int, _ room: UnsafeMutableRawBufferPointer
  ) {
    let size = MemoryLayout<Unit>.size
    precondition(count * size <= room.count && (count == 0 || start + (count - 1) * stride + size <= bytes.count))
    unsafe bytes.withUnsafeBytes { source in
      for index in 0..<count {
        // SAFETY: the last place that is read and the last that is written are within, as the precondition says.
        let value = unsafe source.loadUnaligned(fromByteOffset: start + index * stride, as: Unit.self)
        unsafe room.storeBytes(of: value, toByteOffset: index * size, as: Unit.self)
      }
    }
  }
}
