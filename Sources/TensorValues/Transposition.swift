internal import GraphIR

/// The order in which a transposition reads its operand, with axes that stay together taken as one.
struct Transposition {
  /// Bytes that stay together.
  private let unit: Int
  /// Axes of the result: how many units, and how many bytes apart they are in the operand.
  private let axes: [(count: Int, stride: Int)]

  /// A block is held besides the chunk.
  private static let blockBytes = 4 << 20
  private static let lineBytes = 64

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
    if let blocks = blockedAxis { return try readBlocks(bytes, of: blocks.axis, blocks.count, into: &buffer, sink) }
    let row = axes[axes.count - 1]
    var places = Odometer(axes.dropLast())
    repeat {
      var index = 0
      while index < row.count {
        let first = places.offset + index * row.stride
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
    } while places.advance()
  }

  /// The axis along which units are neighbours in the operand, and how many places of it to take at once; nil where
  /// that is the last one already, or so little fits that it does not pay.
  private var blockedAxis: (axis: Int, count: Int)? {
    guard Self.gathered.contains(unit), let axis = axes.firstIndex(where: { $0.stride == unit }) else { return nil }
    let inner = axes[(axis + 1)...].reduce(unit) { $0 * $1.count }
    let count = min(axes[axis].count, Self.lineBytes / unit, Self.blockBytes / inner)
    return count > 1 ? (axis, count) : nil
  }

  /// Copies several places of an axis at once, each to a part of its own of a block: the operand's lines in the cache are
  /// used whole.
  private func readBlocks(
    _ bytes: Span<UInt8>, of axis: Int, _ width: Int, into buffer: inout ChunkBuffer, _ sink: ElementStream.Sink
  ) throws(TensorValuesError) {
    let inner = axes[(axis + 1)...].reduce(unit) { $0 * $1.count }
    // A line between the parts, as parts of a power of two would all meet in one set of the cache.
    let part = inner + Self.lineBytes
    var block = [UInt8](repeating: 0, count: width * part)
    var outer = Odometer(axes[..<axis])
    repeat {
      var first = 0
      while first < axes[axis].count {
        let count = min(width, axes[axis].count - first)
        unsafe block.withUnsafeMutableBytes { room in
          unsafe scatter(bytes, from: outer.offset + first * unit, axes[(axis + 1)...], count: count, part: part, room)
        }
        for index in 0..<count {
          try buffer.append(block.span.extracting((index * part)..<(index * part + inner)), sink)
        }
        first += count
      }
    } while outer.advance()
  }

  private func scatter(
    _ bytes: Span<UInt8>, from start: Int, _ axes: ArraySlice<(count: Int, stride: Int)>, count: Int, part: Int,
    _ room: UnsafeMutableRawBufferPointer
  ) {
    switch unit {
    case 1: unsafe scatter(bytes, UInt8.self, start, axes, count, part, room)
    case 2: unsafe scatter(bytes, UInt16.self, start, axes, count, part, room)
    case 4: unsafe scatter(bytes, UInt32.self, start, axes, count, part, room)
    case 8: unsafe scatter(bytes, UInt64.self, start, axes, count, part, room)
    default: unsafe scatter(bytes, SIMD2<UInt64>.self, start, axes, count, part, room)
    }
  }

  /// Copies what stands at all places of the inner axes: of `count` neighbours each to its own part.
  @inline(__always) private func scatter<Unit: BitwiseCopyable>(
    _ bytes: Span<UInt8>, _: Unit.Type, _ start: Int, _ axes: ArraySlice<(count: Int, stride: Int)>, _ count: Int,
    _ part: Int, _ room: UnsafeMutableRawBufferPointer
  ) {
    let row = axes[axes.endIndex - 1]
    var places = Odometer(axes.dropLast())
    var target = 0
    repeat {
      for index in 0..<row.count {
        unsafe copy(
          bytes, Unit.self, start + places.offset + index * row.stride, MemoryLayout<Unit>.size, count, room, target,
          part)
        target += MemoryLayout<Unit>.size
      }
    } while places.advance()
  }

  private func gather(
    _ bytes: Span<UInt8>, from start: Int, stride: Int, count: Int, _ room: UnsafeMutableRawBufferPointer
  ) {
    switch unit {
    case 1: unsafe copy(bytes, UInt8.self, start, stride, count, room, 0, 1)
    case 2: unsafe copy(bytes, UInt16.self, start, stride, count, room, 0, 2)
    case 4: unsafe copy(bytes, UInt32.self, start, stride, count, room, 0, 4)
    case 8: unsafe copy(bytes, UInt64.self, start, stride, count, room, 0, 8)
    default: unsafe copy(bytes, SIMD2<UInt64>.self, start, stride, count, room, 0, 16)
    }
  }

  /// Copies units from places `stride` apart to places `step` apart.
  @inline(__always) private func copy<Unit: BitwiseCopyable>(
    _ bytes: Span<UInt8>, _: Unit.Type, _ start: Int, _ stride: Int, _ count: Int,
    _ room: UnsafeMutableRawBufferPointer,
    _ target: Int, _ step: Int
  ) {
    let size = MemoryLayout<Unit>.size
    precondition(count > 0 && target + (count - 1) * step + size <= room.count)
    precondition(start + (count - 1) * stride + size <= bytes.count)
    unsafe bytes.withUnsafeBytes { source in
      for index in 0..<count {
        // SAFETY: the last place that is read and the last that is written are within, as the preconditions say.
        let value = unsafe source.loadUnaligned(fromByteOffset: start + index * stride, as: Unit.self)
        unsafe room.storeBytes(of: value, toByteOffset: target + index * step, as: Unit.self)
      }
    }
  }
}

/// Goes through the places of some axes, the last one fastest.
private struct Odometer {
  private let axes: [(count: Int, stride: Int)]
  private var places: [Int]
  /// Where the place is in the operand, in bytes.
  private(set) var offset = 0

  init(_ axes: ArraySlice<(count: Int, stride: Int)>) {
    self.axes = Array(axes)
    places = [Int](repeating: 0, count: axes.count)
  }

  /// Goes to the next place; false behind the last one.
  mutating func advance() -> Bool {
    var axis = axes.count - 1
    while axis >= 0 {
      places[axis] += 1
      offset += axes[axis].stride
      if places[axis] < axes[axis].count { return true }
      offset -= axes[axis].count * axes[axis].stride
      places[axis] = 0
      axis -= 1
    }
    return false
  }
}
