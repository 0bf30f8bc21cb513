import GraphIR
import Testing

@testable import TensorValues

/// No input ends the program: every case of the vectors again, damaged in many ways, and every op with anything.
@Suite struct KernelRobustnessTests {
  static let ops = KernelVectorTests.ops

  /// A sequence that is the same in every run.
  struct Dice {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }

    mutating func pick<T>(_ list: [T]) -> T { list[roll(list.count)] }
  }

  static let extremes: [Int64] = [
    .min, .min + 1, -(1 << 40), -1000, -3, -2, -1, 0, 1, 2, 3, 4, 1000, 1 << 31, 1 << 40, 1 << 62, .max,
  ]
  static let dtypes: [DataType] = [
    .float, .double, .half, .bfloat16, .int8, .int16, .int32, .int64, .uint8, .uint32, .uint64, .bool, .string,
    .complex64, .complex128, .qint8, .resource, DataType(rawValue: 29), DataType(rawValue: 77),
  ]

  static func anyTensor(_ dice: inout Dice) -> TensorReference {
    let dtype = dice.roll(2) == 0 ? dice.pick([.int32, .int64, .float]) : dice.pick(dtypes)
    var shape = (0..<dice.roll(4)).map { _ in Int64(dice.pick([0, 1, 1, 2, 2, 3])) }
    let count = Int(shape.reduce(1, *))
    if dice.roll(20) == 0 { shape.append(dice.pick(extremes)) }
    if dice.roll(50) == 0 { shape = [Int64](repeating: 1, count: 300) }
    if dtype == .string {
      return TensorReference(dtype: dtype, shape: shape, storage: .strings((0..<count).map { [UInt8($0 & 0xff)] }))
    }
    var bytes: [UInt8] = []
    for _ in 0..<count {
      let bits = UInt64(bitPattern: dice.pick(extremes))
      for index in 0..<(dtype.sizeInBytes ?? 1) {
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index & 63)))
      }
    }
    return TensorReference(dtype: dtype, shape: shape, storage: .bytes(bytes))
  }

  /// Changes one thing of a valid call.
  static func damage(_ vector: inout KernelVector, _ dice: inout Dice) {
    switch dice.roll(6) {
    case 0 where !vector.inputs.isEmpty: vector.inputs[dice.roll(vector.inputs.count)] = anyTensor(&dice)
    case 1 where !vector.inputs.isEmpty: vector.inputs.remove(at: dice.roll(vector.inputs.count))
    case 2: vector.inputs.append(anyTensor(&dice))
    case 3:
      guard let name = vector.attributes.keys.sorted().randomElement(using: &dice) else { return }
      vector.attributes[name] = dice.pick([
        nil, .int(dice.pick(extremes)), .list(.ints([dice.pick(extremes)])), .list(.empty),
      ])
    case 4: vector.outputTypes = (0..<dice.roll(4)).map { _ in dice.pick(dtypes) }
    default:
      guard let index = vector.inputs.indices.randomElement(using: &dice) else { return }
      guard case .bytes(var bytes) = vector.inputs[index].storage, !bytes.isEmpty else { return }
      let size = vector.inputs[index].dtype.sizeInBytes ?? 1
      let start = dice.roll(bytes.count / size) * size
      let bits = UInt64(bitPattern: dice.pick(extremes))
      for place in 0..<min(size, 8) { bytes[start + place] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * place)) }
      vector.inputs[index].storage = .bytes(bytes)
    }
  }

  @Test(arguments: ops) func damagedCallsEndWell(op: String) {
    for vector in KernelVector.all where vector.op == op {
      for round in 0..<30 {
        var dice = Dice(seed: vector.line &* 100 &+ round)
        var damaged = vector
        for _ in 0...dice.roll(3) { Self.damage(&damaged, &dice) }
        Self.expectWellFormed(damaged.evaluated(limit: 1 << 14), damaged)
      }
    }
  }

  @Test(arguments: ops) func anyCallEndsWell(op: String) throws {
    let sample = try #require(KernelVector.all.first { $0.op == op })
    for round in 0..<300 {
      var dice = Dice(seed: round)
      var vector = sample
      vector.inputs = (0..<dice.roll(6)).map { _ in Self.anyTensor(&dice) }
      for name in vector.attributes.keys.sorted() where dice.roll(2) == 0 {
        if case .int = vector.attributes[name] { vector.attributes[name] = .int(dice.pick(Self.extremes)) }
      }
      vector.outputTypes = (0..<1 + dice.roll(3)).map { _ in dice.pick([.float, .int32, .int64, .bool, .string]) }
      Self.expectWellFormed(vector.evaluated(limit: 1 << 14), vector)
    }
  }

  /// What comes out has the elements that its shape says, and is no larger than allowed.
  static func expectWellFormed(_ outputs: [TensorReference]?, _ vector: KernelVector) {
    for output in outputs ?? [] {
      switch output.storage {
      case .bytes(let bytes):
        #expect(output.byteCount == Int64(bytes.count) && bytes.count <= 1 << 14, "\(vector)")
      case .strings(let strings): #expect(output.elementCount == Int64(strings.count), "\(vector)")
      default: Issue.record("\(vector)")
      }
    }
    #expect(outputs == nil || outputs?.map(\.dtype) == vector.outputTypes.map(\.base), "\(vector)")
  }
}

extension KernelRobustnessTests.Dice: RandomNumberGenerator {
  mutating func next() -> UInt64 { UInt64(roll(1 << 30)) << 34 | UInt64(roll(1 << 30)) << 4 }
}
