import GraphIR
import Lowering
import Testing

@testable import Optimization

/// What changes nothing goes, and what only seems to change nothing stays.
@Suite struct SimplifyTests {
  private func simplify(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try FoldingText.run(Simplify.self, text, sourceLocation: sourceLocation)
  }

  /// A graph of one input, with what is left of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let expected: String
    var testDescription: String { name }

    /// - Parameter text: nodes, of which the last is the output `y`.
    init(_ name: String, _ input: String, _ text: String, _ expected: String) {
      self.name = name
      self.text = "input x: \(input)\n\(text)\noutput y: y"
      self.expected = expected
    }
  }

  private static let gone = "return x"

  private static let cases = [
    Case("identities", "float32[2]", "a = Identity(x) {T: float32}\ny = StopGradient(a) {T: float32}", gone),
    Case(
      "a check of the shape", "float32[None, 3]", "y = EnsureShape(x) {T: float32, shape: [2, 3]}", gone),
    Case("identities of several", "float32[2]", "y = IdentityN(x) {T: [float32]}", gone),

    Case("a cast to the same type", "int32[2]", "y = Cast(x) {SrcT: int32, DstT: int32}", gone),
    Case(
      "a cast there and back", "int32[2]",
      "a = Cast(x) {SrcT: int32, DstT: int64}\ny = Cast(a) {SrcT: int64, DstT: int32}", gone),
    Case(
      "a cast on", "uint8[2]",
      "a = Cast(x) {SrcT: uint8, DstT: int32}\ny = Cast(a) {SrcT: int32, DstT: float32}", "y = Cast(x)\nreturn y"),
    Case(
      "a cast that loses", "int64[2]",
      "a = Cast(x) {SrcT: int64, DstT: int32}\ny = Cast(a) {SrcT: int32, DstT: int64}",
      "a = Cast(x)\ny = Cast(a)\nreturn y"),
    Case(
      "a cast that rounds", "int32[2]",
      "a = Cast(x) {SrcT: int32, DstT: float32}\ny = Cast(a) {SrcT: float32, DstT: int32}",
      "a = Cast(x)\ny = Cast(a)\nreturn y"),

    Case(
      "two reshapes", "float32[2, 6]",
      """
      s = Const {value: int32[2](3, 4)}
      t = Const {value: int32[2](4, 3)}
      a = Reshape(x, s) {T: float32, Tshape: int32}
      y = Reshape(a, t) {T: float32, Tshape: int32}
      """, "t = int32[2](4, 3)\ny = Reshape(x, t)\nreturn y"),
    Case(
      "a reshape to the shape it has", "float32[None, 6]",
      "s = Const {value: int32[2](-1, 6)}\ny = Reshape(x, s) {T: float32, Tshape: int32}", gone),
    Case(
      "a reshape to its own shape", "float32[None, None]",
      "s = Shape(x) {T: float32, out_type: int32}\ny = Reshape(x, s) {T: float32, Tshape: int32}", gone),
    Case(
      "a reshape of two sizes that are not known", "float32[None, None]",
      """
      s = Placeholder {dtype: int32, shape: [2]}
      y = Reshape(x, s) {T: float32, Tshape: int32}
      """, "s = Placeholder()\ny = Reshape(x, s)\nreturn y"),
    Case(
      "a new axis that goes again", "float32[None, 6]",
      """
      i = Const {value: int32[](1)}
      a = ExpandDims(x, i) {T: float32, Tdim: int32}
      y = Squeeze(a) {T: float32, squeeze_dims: [1]}
      """, gone),
    Case(
      "an axis that moves", "float32[None, 1, 6]",
      """
      i = Const {value: int32[](2)}
      a = Squeeze(x) {T: float32, squeeze_dims: [1]}
      y = ExpandDims(a, i) {T: float32, Tdim: int32}
      """, "y/shape = int32[3](-1, 6, 1)\ny = Reshape(x, y/shape)\nreturn y"),

    Case(
      "transposed there and back", "float32[2, 3, 4]",
      """
      p = Const {value: int32[3](2, 0, 1)}
      q = Const {value: int32[3](1, 2, 0)}
      a = Transpose(x, p) {T: float32, Tperm: int32}
      y = Transpose(a, q) {T: float32, Tperm: int32}
      """, gone),
    Case(
      "transposed twice", "float32[2, 3, 4]",
      """
      p = Const {value: int64[3](2, 0, 1)}
      q = Const {value: int64[3](0, 2, 1)}
      a = Transpose(x, p) {T: float32, Tperm: int64}
      y = Transpose(a, q) {T: float32, Tperm: int64}
      """, "y/perm = int64[3](2, 1, 0)\ny = Transpose(x, y/perm)\nreturn y"),
    Case(
      "not transposed", "float32[2, None]",
      "p = Const {value: int32[2](0, 1)}\ny = Transpose(x, p) {T: float32, Tperm: int32}", gone),

    Case("times one", "float32[None, 3]", "c = Const {value: float32[](1)}\ny = Mul(c, x) {T: float32}", gone),
    Case(
      "times ones of its shape", "float32[None, 3]", "c = Const {value: float32[3](1)}\ny = Mul(x, c) {T: float32}",
      gone),
    Case(
      "times one, made larger", "float32[None, 3]",
      "c = Const {value: float32[1, 1, 1](1)}\ny = Mul(x, c) {T: float32}",
      "c = float32[1, 1, 1](1.0)\ny = Mul(x, c)\nreturn y"),
    Case(
      "times ones of a size that is not known", "float32[None]",
      "c = Const {value: float32[3](1)}\ny = Mul(x, c) {T: float32}",
      "c = float32[3](1.0, 1.0, 1.0)\ny = Mul(x, c)\nreturn y"),
    Case(
      "times one and two", "float32[2]", "c = Const {value: float32[2](1, 2)}\ny = Mul(x, c) {T: float32}",
      "c = float32[2](1.0, 2.0)\ny = Mul(x, c)\nreturn y"),
    Case("plus zero", "int32[2]", "c = Const {value: int32[](0)}\ny = AddV2(c, x) {T: int32}", gone),
    Case("a bias of zero", "float32[2, 3]", "c = Const {value: float32[3](0)}\ny = BiasAdd(x, c) {T: float32}", gone),
    Case("minus zero", "float32[2]", "c = Const {value: float32[](0)}\ny = Sub(x, c) {T: float32}", gone),
    Case(
      "zero minus", "float32[2]", "c = Const {value: float32[](0)}\ny = Sub(c, x) {T: float32}",
      "c = float32(0.0)\ny = Sub(c, x)\nreturn y"),
    Case("divided by one", "float32[2]", "c = Const {value: float32[](1)}\ny = RealDiv(x, c) {T: float32}", gone),
    Case(
      "divided by two", "float32[2]", "c = Const {value: float32[](2)}\ny = RealDiv(x, c) {T: float32}",
      "c = float32(2.0)\ny = RealDiv(x, c)\nreturn y"),
    Case("a sum of one", "float32[2]", "y = AddN(x) {N: 1, T: float32}", gone),
    Case("a sum of two", "float32[2]", "y = AddN(x, x) {N: 2, T: float32}", "y = AddV2(x, x)\nreturn y"),
    Case("a sum of three", "float32[2]", "y = AddN(x, x, x) {N: 3, T: float32}", "y = AddN(x, x, x)\nreturn y"),

    Case(
      "no padding", "float32[None, 3]",
      "p = Const {value: int32[2, 2](0)}\ny = Pad(x, p) {T: float32, Tpaddings: int32}", gone),
    Case(
      "a slice of all", "float32[None, 3]",
      """
      b = Const {value: int32[2](0, 0)}
      s = Const {value: int32[2](-1, 3)}
      y = Slice(x, b, s) {T: float32, Index: int32}
      """, gone),
    Case(
      "a slice of less", "float32[None, 3]",
      """
      b = Const {value: int32[2](0, 0)}
      s = Const {value: int32[2](-1, 2)}
      y = Slice(x, b, s) {T: float32, Index: int32}
      """, "b = int32[2](0, 0)\ns = int32[2](-1, 2)\ny = Slice(x, b, s)\nreturn y"),
    Case(
      "a strided slice of all", "float32[None, 3]",
      """
      b = Const {value: int32[2](0, 0)}
      e = Const {value: int32[2](0, 3)}
      s = Const {value: int32[2](1, 1)}
      y = StridedSlice(x, b, e, s) {T: float32, Index: int32, begin_mask: 1, end_mask: 1}
      """, gone),
    Case(
      "a strided slice to an end that is not known", "float32[None, 3]",
      """
      b = Const {value: int32[2](0, 0)}
      e = Const {value: int32[2](5, 3)}
      s = Const {value: int32[2](1, 1)}
      y = StridedSlice(x, b, e, s) {T: float32, Index: int32, begin_mask: 1}
      """, "b = int32[2](0, 0)\ne = int32[2](5, 3)\ns = int32[2](1, 1)\ny = StridedSlice(x, b, e, s)\nreturn y"),
    Case(
      "backwards", "float32[3]",
      """
      b = Const {value: int32[1](0)}
      s = Const {value: int32[1](-1)}
      y = StridedSlice(x, b, b, s) {T: float32, Index: int32, begin_mask: 1, end_mask: 1}
      """, "b = int32[1](0)\ns = int32[1](-1)\ny = StridedSlice(x, b, b, s)\nreturn y"),
    Case(
      "one tile", "float32[None, 3]",
      "m = Const {value: int32[2](1)}\ny = Tile(x, m) {T: float32, Tmultiples: int32}", gone),
    Case(
      "no broadcast", "float32[2, 3]",
      "s = Const {value: int32[2](2, 3)}\ny = BroadcastTo(x, s) {T: float32, Tidx: int32}", gone),

    Case(
      "joining one", "float32[2]", "a = Const {value: int32[](0)}\ny = ConcatV2(x, a) {N: 1, T: float32, Tidx: int32}",
      gone),
    Case(
      "packing one", "float32[2]", "y = Pack(x) {N: 1, T: float32, axis: -1}",
      "y/axis = int32(-1)\ny = ExpandDims(x, y/axis)\nreturn y"),
    Case(
      "splitting into one", "float32[2]",
      "a = Const {value: int32[](0)}\ny = Split(a, x) {num_split: 1, T: float32}", gone),
    Case(
      "splitting into two", "float32[2]",
      "a = Const {value: int32[](0)}\ny = Split(a, x) {num_split: 2, T: float32}",
      "a = int32(0)\ny = Split(a, x)\nreturn y"),

    Case("negated twice", "float32[2]", "a = Neg(x) {T: float32}\ny = Neg(a) {T: float32}", gone),
    Case(
      "rectified twice", "float32[2]", "a = Relu(x) {T: float32}\ny = Relu(a) {T: float32}",
      "a = Relu(x)\nreturn a"),
    Case(
      "rectified otherwise", "float32[2]", "a = Relu6(x) {T: float32}\ny = Relu(a) {T: float32}",
      "a = Relu6(x)\ny = Relu(a)\nreturn y"),
  ]

  @Test(arguments: cases) func leavesWhatCounts(_ example: Case) throws {
    #expect(try simplify(example.text) == example.expected)
  }

  @Test(arguments: [(1, "x"), (0, "z")])
  func choiceByConstantIsMade(_ condition: Int, _ chosen: String) throws {
    let simplified = try simplify(
      """
      input x: float32[2]
      input z: float32[2]
      c = Const {value: bool[2](\(condition))}
      y = SelectV2(c, x, z) {T: float32}
      output y: y
      """)
    #expect(simplified == "return \(chosen)")
  }

  @Test func choiceOfASmallerOperandStays() throws {
    let simplified = try simplify(
      """
      input x: float32[]
      input z: float32[2]
      c = Const {value: bool[](1)}
      y = SelectV2(c, x, z) {T: float32}
      output y: y
      """)
    #expect(simplified == "c = bool(1)\ny = SelectV2(c, x, z)\nreturn y")
  }

  @Test func shapesOfSeveralAreTakenOneByOne() throws {
    let simplified = try simplify(
      """
      input x: float32[None]
      input z: float32[None, 2]
      s = ShapeN(x, z) {N: 2, T: float32, out_type: int32}
      a = Neg(s) {T: int32}
      b = Neg(s:1) {T: int32}
      output a: a
      output b: b
      """)
    #expect(
      simplified == """
        s_0 = Shape(x)
        a = Neg(s_0)
        s_1 = Shape(z)
        b = Neg(s_1)
        return a, b
        """)
  }

  // MARK: What is the same

  @Test func whatIsComputedTwiceIsComputedOnce() throws {
    let simplified = try simplify(
      """
      input x: float32[2]
      a = Relu(x) {T: float32}
      b = Relu(x) {T: float32, _output_shapes: [1]}
      c = Tanh(a) {T: float32}
      d = Tanh(b) {T: float32}
      e = LeakyRelu(x) {T: float32, alpha: 0.1}
      f = LeakyRelu(x) {T: float32, alpha: 0.2}
      g = AddN(c, d, e, f) {N: 4, T: float32}
      output y: g
      """)
    #expect(
      simplified == """
        a = Relu(x)
        c = Tanh(a)
        e = LeakyRelu(x)
        f = LeakyRelu(x)
        g = AddN(c, c, e, f)
        return g
        """)
  }

  @Test func equalConstantsAreOne() throws {
    let simplified = try simplify(
      """
      input x: float32[2]
      a = Const {value: float32[2](1, 2)}
      b = Const {value: float32[2](1, 2)}
      c = Const {value: float32[1, 2](1, 2)}
      d = Const {value: int32[2](1, 2)}
      e = Cast(d) {SrcT: int32, DstT: float32}
      f = AddN(x, a, b, e) {N: 4, T: float32}
      g = Mul(f, c) {T: float32}
      output y: g
      """)
    #expect(
      simplified == """
        a = float32[2](1.0, 2.0)
        c = float32[1, 2](1.0, 2.0)
        d = int32[2](1, 2)
        e = Cast(d)
        f = AddN(x, a, a, e)
        g = Mul(f, c)
        return g
        """)
  }

  /// The runtime changes a list in its place, and draws anew for each node.
  @Test func listsAndRandomNumbersAreEachTheirOwn() throws {
    let text = """
      n = Const {value: int32[1](2)}
      m = Const {value: int32[](2)}
      a = RandomUniform(n) {T: int32, dtype: float32}
      b = RandomUniform(n) {T: int32, dtype: float32}
      c = TensorListReserve(n, m) {element_dtype: float32, shape_type: int32}
      d = TensorListReserve(n, m) {element_dtype: float32, shape_type: int32}
      e = TensorListLength(c)
      f = TensorListLength(d)
      output a: a
      output b: b
      output e: e
      output f: f
      """
    let simplified = try simplify(text)
    #expect(simplified.contains("return a, b, e, f"))
    #expect(simplified.split(separator: "\n").filter { $0.contains("TensorListReserve") }.count == 2)
  }

  @Test func whatControlEdgesHoldIsLeft() throws {
    let simplified = try simplify(
      """
      input x: float32[2]
      input c: bool[]
      a = Identity(x) {T: float32}
      b = Const(^a) {value: float32[](1)}
      d = Const {value: float32[](1)}
      e = Mul(x, b) {T: float32}
      y = Mul(e, d) {T: float32}
      output y: y
      """)
    #expect(
      simplified == """
        a = Identity(x)
        b = float32(1.0)
        e = Mul(x, b)
        return e
        """)
  }

  @Test func whatASwitchGatesIsLeft() throws {
    let text = """
      input x: float32[2]
      input c: bool[]
      s = Switch(x, c) {T: float32}
      a = Identity(s) {T: float32}
      b = Identity(s:1) {T: float32}
      m = Merge(a, b) {N: 2, T: float32}
      output y: m
      """
    #expect(
      try simplify(text) == """
        s = Switch(x, c)
        a = Identity(s)
        b = Identity(s:1)
        m = Merge(a, b)
        return m
        """)
  }

  /// A shape that only a removed node knew is known at what it read.
  @Test func knownShapesAreKept() throws {
    let state = try FoldingText.state(
      after: Simplify.self,
      """
      input x: float32[None, 3]
      a = Relu(x) {T: float32}
      b = EnsureShape(a) {T: float32, shape: [2, 3]}
      y = Tanh(b) {T: float32}
      output y: y
      """)
    #expect(FoldingText.describe(state.model) == "a = Relu(x)\ny = Tanh(a)\nreturn y")
    #expect(
      state.model.types[0][Edge(node: NodeID(1), port: 0)]
        == OutputFact(dtype: .float, shape: PartialShape([2, 3])))
  }

  @Test func nothingToDoChangesNothing() throws {
    var state = try FoldingText.state(
      after: Simplify.self,
      """
      input x: float32[2]
      a = Relu(x) {T: float32}
      y = Tanh(a) {T: float32}
      output y: y
      """)
    let before = FoldingText.describe(state.model)
    var folding = Simplification(&state.model.module.context)
    #expect(!state.model.editAll { folding.simplify(&$0) })
    #expect(FoldingText.describe(state.model) == before)
  }
}
