import ArtifactIO
import GraphIR
import Testing

@testable import TensorValues

/// What is left alone although TensorFlow computes it, and what is read and when.
@Suite struct KernelLimitTests {
  static func fold(
    _ op: String, _ inputs: [TensorReference], _ types: [DataType], limit: Int64 = 1 << 16,
    _ attributes: [String: AttributeValue] = [:]
  ) -> [TensorReference]? {
    ConstantKernels.evaluate(
      op: op, inputs: inputs, outputTypes: types, limit: limit, attribute: { attributes[$0] })
  }

  static func tensor<T: Element>(_ values: [T], _ shape: [Int64]? = nil) throws -> TensorReference {
    var reference = try ConstantTensor(values, shape: try .vector(values.count)).reference
    reference.shape = shape ?? reference.shape
    return reference
  }

  static func unavailable(_ dtype: DataType, _ shape: [Int64]) -> TensorReference {
    TensorReference(dtype: dtype, shape: shape, storage: .unavailable("not stored"))
  }

  static func integers(_ tensors: [TensorReference]?) throws -> [Int64] {
    try TensorElements.integers(of: try #require(tensors?.first))
  }

  @Test func unknownOpsHaveNoKernel() throws {
    let x = try Self.tensor([Float(1)])
    #expect(!ConstantKernels.hasKernel(for: "RandomUniform"))
    #expect(Self.fold("RandomUniform", [x], [.float]) == nil)
  }

  @Test func outputsMustBeOfTheNodesTypes() throws {
    let x = try Self.tensor([Float(1)])
    #expect(Self.fold("Neg", [x], [.float]) != nil)
    #expect(Self.fold("Neg", [x], [.double]) == nil)
    #expect(Self.fold("Neg", [x], []) == nil)
    #expect(Self.fold("Neg", [x], [.float, .float]) == nil)
    #expect(Self.fold("Neg", [], [.float]) == nil)
    #expect(Self.fold("Neg", [x, x], [.float]) == nil)
  }

  /// Shapes need no elements, so that those of weights of any size are known.
  @Test func shapesAreTakenWithoutReading() throws {
    let weights = Self.unavailable(.float, [1 << 20, 1 << 12])
    #expect(try Self.integers(Self.fold("Shape", [weights], [.int32])) == [1 << 20, 1 << 12])
    #expect(try Self.integers(Self.fold("Rank", [weights], [.int32])) == [2])
    #expect(try Self.integers(Self.fold("Size", [weights], [.int64])) == [1 << 32])
    #expect(Self.fold("Size", [weights], [.int32]) == nil)
    #expect(Self.fold("Neg", [weights], [.float]) == nil)
  }

  @Test func inputsAndOutputsKeepToTheLimit() throws {
    let four = try Self.tensor([Float](repeating: 1, count: 4))
    #expect(Self.fold("Neg", [four], [.float], limit: 16) != nil)
    #expect(Self.fold("Neg", [four], [.float], limit: 15) == nil)
    #expect(Self.fold("Neg", [four], [.float], limit: -1) == nil)
    let one = try Self.tensor([Float(1)], [])
    let size = try Self.tensor([Int32(4)])
    #expect(Self.fold("Fill", [size, one], [.float], limit: 16) != nil)
    #expect(Self.fold("Fill", [size, one], [.float], limit: 15) == nil)
    for huge in [[Int64.max], [1 << 40, 1 << 40], [1 << 62, 4]] {
      #expect(Self.fold("Fill", [try Self.tensor(huge), one], [.float], limit: .max) == nil)
    }
    // Each input is small; a row of the one for each element of the other would not be.
    let long = TensorReference(
      dtype: .string, shape: [], storage: .strings([[UInt8](repeating: 0x61, count: 60_000)]))
    let many = TensorReference(dtype: .string, shape: [1000], storage: .strings([[UInt8]](repeating: [], count: 1000)))
    #expect(Self.fold("StringJoin", [long, many], [.string], ["separator": .string([])]) == nil)
    #expect(Self.fold("StringJoin", [long], [.string], ["separator": .string([])]) != nil)
  }

  @Test func emptyTensorsOfHugeSizesCostNothing() throws {
    let empty = TensorReference(dtype: .float, shape: [0, 1 << 40], storage: .bytes([]))
    #expect(Self.fold("Transpose", [empty, try Self.tensor([Int32(1), 0])], [.float])?.first?.shape == [1 << 40, 0])
    #expect(Self.fold("Neg", [empty], [.float])?.first?.shape == [0, 1 << 40])
    #expect(Self.fold("Sum", [empty, try Self.tensor([Int32(0)])], [.float], ["keep_dims": .bool(false)]) == nil)
    #expect(Self.fold("Pack", [empty, empty], [.float], ["axis": .int(2)])?.first?.shape == [0, 1 << 40, 2])
  }

  @Test func whatCPlusPlusLeavesUndefinedIsLeftAlone() throws {
    for value in [Float.nan, .infinity, 3e9, -3e9] {
      #expect(Self.fold("Cast", [try Self.tensor([value])], [.int32]) == nil)
    }
    #expect(Self.fold("Cast", [try Self.tensor([Float(-1)])], [.uint8]) == nil)
    #expect(Self.fold("Cast", [try Self.tensor([Float(256)])], [.uint8]) == nil)
    #expect(try Self.integers(Self.fold("Cast", [try Self.tensor([Float(-0.9), 255.9])], [.uint8])) == [0, 255])
    for op in ["ArgMax", "ArgMin"] {
      #expect(Self.fold(op, [try Self.tensor([Float(1), .nan]), try Self.tensor([Int32(0)], [])], [.int64]) == nil)
    }
    let twice = try Self.tensor([Int32(1), 1], [2, 1])
    let (ones, twos) = (try Self.tensor([Float](repeating: 1, count: 3)), try Self.tensor([Float(2), 3]))
    #expect(Self.fold("TensorScatterUpdate", [ones, twice, twos], [.float]) == nil)
    // Row 1 would be left uninitialised.
    let rows = try Self.tensor([Int32(0), 2])
    #expect(Self.fold("DynamicStitch", [rows, twos], [.float]) == nil)
    #expect(Self.fold("Unique", [try Self.tensor([Float.nan])], [.float, .int32]) == nil)
    // Whether this is 0 or infinite depends on the order of adding.
    let large = try Self.tensor([Float(3e38), 3e38, -3e38, -3e38])
    #expect(Self.fold("Sum", [large, try Self.tensor([Int32(0)])], [.float], ["keep_dims": .bool(false)]) == nil)
  }

  @Test func denormalResultsAreKept() throws {
    let result = try #require(Self.fold("Square", [try Self.tensor([Float(1e-20)])], [.float])?.first)
    #expect(try TensorElements.numbers(of: result) == [Double(Float(1e-20) * Float(1e-20))])
    #expect(Float(1e-20) * Float(1e-20) > 0)
  }

  /// Typed lists repeat their last value; reference types count as what they refer to.
  @Test func storedTensorsAreRead() throws {
    // float_val (field 5): 1.5, of 3 elements.
    let artifact = Artifact(path: "weights.pb", bytes: [0x2d, 0, 0, 0xc0, 0x3f])
    let stored = TensorReference(
      dtype: DataType(rawValue: 101), shape: [3], storage: .proto(artifact, ByteRange(offset: 0, count: 5)))
    let result = try #require(Self.fold("Neg", [stored], [DataType(rawValue: 101)])?.first)
    #expect(result.dtype == .float)
    #expect(try TensorElements.numbers(of: result) == [-1.5, -1.5, -1.5])
  }

  @Test func attributesThatChangeTheResultAreHeeded() throws {
    let x = try Self.tensor([Float(1.99999)])
    #expect(Self.fold("Cast", [x], [.half], ["Truncate": .bool(true)]) == nil)
    #expect(Self.fold("Cast", [x], [.half], ["Truncate": .bool(false)]) != nil)
    let text = TensorReference(dtype: .string, shape: [], storage: .strings([Array("é".utf8)]))
    #expect(Self.fold("StringUpper", [text], [.string], ["encoding": .string(Array("utf-8".utf8))]) == nil)
    #expect(Self.fold("StringLength", [text], [.int32], ["unit": .string(Array("UTF8_CHAR".utf8))]) == nil)
    let place = try Self.tensor([Int32(9)], [1, 1])
    let policy: [String: AttributeValue] = ["bad_indices_policy": .string(Array("IGNORE".utf8))]
    #expect(Self.fold("GatherNd", [x, place], [.float], policy) == nil)
    // Without the attribute that says so nothing is guessed.
    #expect(Self.fold("Sum", [x, try Self.tensor([Int32(0)])], [.float]) == nil)
  }
}
