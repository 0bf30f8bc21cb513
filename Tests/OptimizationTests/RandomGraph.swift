import GraphIR
import RuleTesting

/// Graphs that folding and simplifying find much to do in, made of random nodes that all can be computed.
///
/// Every tensor is float32 or int32 of shape `[2, 3]`, `[6]`, `[3, 2]` or `[]`. Nodes read what stands before them; some
/// undo each other, some change nothing.
struct RandomGraph {
  private struct Tensor {
    var name: String
    var dtype: String
    var shape: [Int]
  }

  private var random: SplitMix
  private var lines: [String] = []
  private var tensors: [Tensor] = []
  private(set) var inputs: [(name: String, dtype: String, shape: [Int])] = []

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    for (dtype, shape) in [("float32", [2, 3]), ("int32", [2, 3]), ("float32", [6])] {
      let name = "x\(inputs.count)"
      inputs.append((name, dtype, shape))
      tensors.append(Tensor(name: name, dtype: dtype, shape: shape))
    }
    for _ in 0..<Int.random(in: 5...40, using: &random) { addNode() }
    for index in 0..<3 {
      let tensor = tensors[tensors.count - 1 - index]
      lines.append("output y\(index): \(tensor.name)")
    }
  }

  var text: String {
    (inputs.map { "input \($0.name): \($0.dtype)\($0.shape)" } + lines).joined(separator: "\n")
  }

  private mutating func add(
    _ op: String, _ reads: [String], _ dtype: String, _ shape: [Int], _ attributes: String
  ) {
    let name = "n\(lines.count)"
    lines.append("\(name) = \(op)(\(reads.joined(separator: ", "))) {\(attributes)}")
    tensors.append(Tensor(name: name, dtype: dtype, shape: shape))
  }

  private mutating func constant(_ dtype: String, _ shape: [Int], _ values: [String]) -> String {
    let name = "c\(lines.count)"
    lines.append("\(name) = Const {value: \(dtype)\(shape)(\(values.joined(separator: ", ")))}")
    return name
  }

  private mutating func addNode() {
    guard let a = tensors.randomElement(using: &random) else { return }
    let type = "T: \(a.dtype)"
    switch Int.random(in: 0..<14, using: &random) {
    case 0:
      let shapes =
        [2, 3].elementsEqual(a.shape) || a.shape.reduce(1, *) == 6 ? [[2, 3], [6], [3, 2], [1, 6]] : [[1], []]
      guard let shape = shapes.randomElement(using: &random) else { return }
      let sizes = constant("int32", [shape.count], shape.map(String.init))
      if shape.isEmpty { return }
      add("Reshape", [a.name, sizes], a.dtype, shape, "\(type), Tshape: int32")
    case 1:
      let permutation = Array(a.shape.indices).shuffled(using: &random)
      if permutation.isEmpty { return }
      let axes = constant("int32", [permutation.count], permutation.map(String.init))
      add("Transpose", [a.name, axes], a.dtype, permutation.map { a.shape[$0] }, "\(type), Tperm: int32")
    case 2:
      let target = ["float32", "int32", "float64", "int64"].randomElement(using: &random) ?? a.dtype
      if target == "float64" || target == "int64" {
        // There and back.
        let name = "n\(lines.count)"
        lines.append("\(name) = Cast(\(a.name)) {SrcT: \(a.dtype), DstT: \(target)}")
        add("Cast", [name], a.dtype, a.shape, "SrcT: \(target), DstT: \(a.dtype)")
      } else if a.dtype == target || a.dtype == "int32" {
        add("Cast", [a.name], target, a.shape, "SrcT: \(a.dtype), DstT: \(target)")
      }
    case 3:
      guard let op = ["Neg", "Abs", "Identity", "StopGradient", "EnsureShape"].randomElement(using: &random) else {
        return
      }
      add(op, [a.name], a.dtype, a.shape, op == "EnsureShape" ? "\(type), shape: \(a.shape)" : type)
    case 4 where a.dtype == "float32":
      guard let op = ["Relu", "Relu6", "Floor", "Sign"].randomElement(using: &random) else { return }
      add(op, [a.name], a.dtype, a.shape, type)
    case 5, 6:
      // Often what changes nothing.
      guard let op = ["Mul", "AddV2", "Sub", "Maximum"].randomElement(using: &random) else { return }
      let shape = [[], a.shape, [1]].randomElement(using: &random) ?? []
      if shape.count > a.shape.count { return }
      let value = ["0", "1", "1", "0", "-2"].randomElement(using: &random) ?? "0"
      let operand = constant(a.dtype, shape, [value])
      let reads = Bool.random(using: &random) ? [a.name, operand] : [operand, a.name]
      add(op, reads, a.dtype, a.shape, type)
    case 7:
      guard let b = tensors.filter({ $0.dtype == a.dtype && $0.shape == a.shape }).randomElement(using: &random) else {
        return
      }
      guard let op = ["AddV2", "Mul", "Minimum", "AddN"].randomElement(using: &random) else { return }
      add(op, [a.name, b.name], a.dtype, a.shape, op == "AddN" ? "\(type), N: 2" : type)
    case 8:
      let axis = Int.random(in: 0...a.shape.count, using: &random)
      let position = constant("int32", [], [String(axis)])
      var shape = a.shape
      shape.insert(1, at: axis)
      let name = "n\(lines.count)"
      lines.append("\(name) = ExpandDims(\(a.name), \(position)) {\(type), Tdim: int32}")
      if Bool.random(using: &random) {
        add("Squeeze", [name], a.dtype, a.shape, "\(type), squeeze_dims: [\(axis)]")
      } else {
        tensors.append(Tensor(name: name, dtype: a.dtype, shape: shape))
      }
    case 9 where !a.shape.isEmpty:
      let rank = a.shape.count
      let isWhole = Bool.random(using: &random)
      let begin = constant("int32", [rank], a.shape.map { _ in "0" })
      let sizes = isWhole || a.shape[0] < 2 ? a.shape : [a.shape[0] - 1] + a.shape.dropFirst()
      let size = constant("int32", [rank], sizes.map(String.init))
      add("Slice", [a.name, begin, size], a.dtype, sizes, "\(type), Index: int32")
    case 10 where !a.shape.isEmpty:
      let rank = a.shape.count
      let stride = ["1", "-1"].randomElement(using: &random) ?? "1"
      let zeros = constant("int32", [rank], a.shape.map { _ in "0" })
      let strides = constant("int32", [rank], [stride] + a.shape.dropFirst().map { _ in "1" })
      let all = 1 << rank - 1
      add(
        "StridedSlice", [a.name, zeros, zeros, strides], a.dtype, a.shape,
        "\(type), Index: int32, begin_mask: \(all), end_mask: \(all)")
    case 11 where !a.shape.isEmpty:
      let multiples = constant("int32", [a.shape.count], a.shape.map { _ in "1" })
      add("Tile", [a.name, multiples], a.dtype, a.shape, "\(type), Tmultiples: int32")
    case 12 where !a.shape.isEmpty:
      let axis = constant("int32", [], ["0"])
      if Bool.random(using: &random) {
        add("ConcatV2", [a.name, axis], a.dtype, a.shape, "\(type), N: 1, Tidx: int32")
      } else {
        add("Pack", [a.name], a.dtype, [1] + a.shape, "\(type), N: 1, axis: 0")
      }
    case 13:
      guard let b = tensors.filter({ $0.dtype == a.dtype && $0.shape == a.shape }).randomElement(using: &random) else {
        return
      }
      let condition = constant("bool", a.shape, [String(Int.random(in: 0...1, using: &random))])
      add("SelectV2", [condition, a.name, b.name], a.dtype, a.shape, type)
    default: break
    }
  }
}

/// The same numbers for the same seed, on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
