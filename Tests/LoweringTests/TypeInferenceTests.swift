import GraphIR
import Testing

@testable import Lowering

@Suite struct TypeInferenceTests {
  private func infer(_ text: String) throws -> (module: GraphModule, result: TypeInference.Result) {
    let module = try GraphText.module(text)
    return (module, TypeInference.infer(module))
  }

  /// The facts of a node's output, by name.
  private func fact(_ text: String, _ name: String, port: Int = 0, graph: Int = 0) throws -> OutputFact {
    let (module, result) = try infer(text)
    return try fact(module, result, name, port: port, graph: graph)
  }

  private func fact(
    _ module: GraphModule, _ result: TypeInference.Result, _ name: String, port: Int = 0, graph: Int = 0
  ) throws -> OutputFact {
    let id = try #require(
      module.graphs[graph].nodeIDs.first { module.context.name(of: $0, in: module.graphs[graph]) == name })
    return result.tables[graph][Edge(node: id, port: port)]
  }

  private func reason(_ text: String) throws -> String? {
    let (_, result) = try infer(text)
    #expect(result.contradictions.count == 1)
    return result.contradictions.first?.values["reason"]
  }

  // MARK: Types

  @Test func anAbsentTypeAttributeIsItsDefault() throws {
    let shape = try fact("x Placeholder - dtype=t:float32 shape=h:2\ns Shape x T=t:float32", "s")
    #expect(shape.dtype == .int32)
  }

  @Test func theOutputOfAnUnknownOpIsUnknownButForItsRecordedShape() throws {
    let text = """
      x Placeholder - dtype=t:float32 shape=h:2
      y MyOp x T=t:float32 dtype=t:float32 _output_shapes=lh:?,3;7
      z Relu y:1 T=t:float32
      """
    #expect(try fact(text, "y") == OutputFact(dtype: .invalid, shape: PartialShape([-1, 3])))
    #expect(try fact(text, "z") == OutputFact(dtype: .float, shape: PartialShape([7])))
  }

  @Test func recordedShapesDoNotOutweighInferredOnes() throws {
    let text = """
      x Placeholder - dtype=t:float32 shape=h:?,3
      y Relu x T=t:float32 _output_shapes=lh:32,3
      """
    #expect(try fact(text, "y").shape == PartialShape([-1, 3]))
  }

  @Test func anInputOfAnotherTypeContradicts() throws {
    let (module, result) = try infer(
      """
      x Placeholder - dtype=t:int32 shape=h:2
      y Relu x T=t:float32
      """)
    let contradiction = try #require(result.contradictions.first)
    #expect(result.contradictions.count == 1)
    #expect(contradiction.kind == .dtypeContradiction)
    #expect(contradiction.place == .loweredNode(graph: 0, node: NodeID(1)))
    #expect(contradiction.values["reason"] == "input 0 is int32 where float32 is wanted")
    #expect(contradiction.values["expected"] == "float32")
    // What the node itself says still holds for those that read it.
    #expect(try fact(module, result, "y").dtype == .float)
  }

  @Test func referencesCountAsTheirBaseType() throws {
    let (module, result) = try infer(
      """
      v VariableV2 - dtype=t:float32 shape=h:2,3
      y Relu v T=t:float32
      z Identity v T=t:float32
      """)
    #expect(result.contradictions.isEmpty)
    #expect(try fact(module, result, "y").shape == PartialShape([2, 3]))
  }

  // MARK: Contradictions of shape

  @Test(arguments: [
    (
      "a Placeholder - dtype=t:float32 shape=h:2,5\nb Placeholder - dtype=t:float32 shape=h:7,3\nc MatMul a,b T=t:float32",
      "inner dimensions 5 and 7 differ"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:2,3\nb Placeholder - dtype=t:float32 shape=h:4\nc AddV2 a,b T=t:float32",
      "sizes 3 and 4 cannot be broadcast together"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:2\nb Placeholder - dtype=t:float32 shape=h:2,1\nx Const - dtype=t:int32 value=v:int32::0\nc ConcatV2 a,b,x T=t:float32 N=i:2",
      "ranks 1 and 2 differ"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:2,3\ns Const - dtype=t:int32 value=v:int32:1:5\nc Reshape a,s T=t:float32",
      "6 elements cannot have the shape [5] of 5"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:?,3\ns Const - dtype=t:int32 value=v:int32:1:5\nc Reshape a,s T=t:float32",
      "a multiple of 3 elements cannot have the shape [5] of 5"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:2,3\nc Squeeze a T=t:float32 squeeze_dims=li:1",
      "axis 1 of size 3 cannot be squeezed"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:?,8,8,3\nk Placeholder - dtype=t:float32 shape=h:3,3,4,2\nc Conv2D a,k T=t:float32 strides=li:1,1,1,1 padding=s:SAME",
      "3 input channels and a filter for 4"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:1,2,2,3\nk Placeholder - dtype=t:float32 shape=h:5,5,3,2\nc Conv2D a,k T=t:float32 strides=li:1,1,1,1 padding=s:VALID",
      "a window of 5 does not fit an axis of 2"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:?,8\nb Placeholder - dtype=t:float32 shape=h:7\nc BiasAdd a,b T=t:float32",
      "numbers of channels and biases, 8 and 7 differ"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:6\nx Const - dtype=t:int32 value=v:int32::0\nc Split x,a T=t:float32 num_split=i:4",
      "size 6 is not divisible by 4"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:2,3\np Const - dtype=t:int32 value=v:int32:2:0,0\nc Transpose a,p T=t:float32",
      "axis 0 occurs twice in the permutation"
    ),
    (
      "a Placeholder - dtype=t:float32 shape=h:2,3\nx Const - dtype=t:int32 value=v:int32::2\nc Sum a,x T=t:float32",
      "axis 2 is out of range for rank 2"
    ),
  ]) func whatCannotRunIsNamed(text: String, expected: String) throws {
    let (module, result) = try infer(text)
    #expect(result.contradictions.map(\.kind) == [.shapeContradiction])
    #expect(result.contradictions.first?.values["reason"] == expected)
    #expect(try fact(module, result, "c") == OutputFact(dtype: .float))
  }

  @Test func operandsOfAContradictionAreNamed() throws {
    let (_, result) = try infer(
      """
      a Placeholder - dtype=t:float32 shape=h:?,5
      b Placeholder - dtype=t:float32 shape=h:7,3
      c MatMul a,b T=t:float32
      """)
    #expect(result.contradictions.first?.values["operands"] == "[None, 5] and [7, 3]")
  }

  // MARK: Values

  @Test func aDynamicBatchLeavesTheOtherSizesKnown() throws {
    let text = """
      x Placeholder - dtype=t:float32 shape=h:?,4,6
      s Shape x T=t:float32
      zero Const - dtype=t:int32 value=v:int32:1:0
      one Const - dtype=t:int32 value=v:int32:1:1
      three Const - dtype=t:int32 value=v:int32:1:3
      batch StridedSlice s,zero,one,one T=t:int32 Index=t:int32 shrink_axis_mask=i:1
      rest StridedSlice s,one,three,one T=t:int32 Index=t:int32
      axis Const - dtype=t:int32 value=v:int32::0
      flat Prod rest,axis T=t:int32
      to Pack batch,flat T=t:int32 N=i:2
      y Reshape x,to T=t:float32
      """
    #expect(try fact(text, "to").value == [nil, 24])
    #expect(try fact(text, "y").shape == PartialShape([-1, 24]))
  }

  @Test(arguments: [
    ("AddV2", [10, -4]), ("Sub", [4, -10]), ("Mul", [21, -21]), ("FloorDiv", [2, -3]), ("FloorMod", [1, 2]),
    ("Maximum", [7, 3]), ("Minimum", [3, -7]), ("RealDiv", [2, -2]), ("Less", [0, 1]), ("Equal", [0, 0]),
  ]) func arithmeticOnKnownNumbersIsFollowed(op: String, expected: [Int64]) throws {
    let text = """
      a Const - dtype=t:int32 value=v:int32:2:7,-7
      b Const - dtype=t:int32 value=v:int32::3
      c \(op) a,b T=t:int32
      """
    // A comparison gives a bool, 0 or 1.
    #expect(try fact(text, "c").value == expected)
  }

  @Test func whatLeavesTheTypeIsNotKnown() throws {
    let text = """
      a Const - dtype=t:int32 value=v:int32:2:2147483647,1
      b Const - dtype=t:int32 value=v:int32::2
      c Mul a,b T=t:int32
      """
    #expect(try fact(text, "c").value == [nil, 2])
  }

  @Test func piecesOfVectorsAreFollowed() throws {
    let text = """
      v Const - dtype=t:int32 value=v:int32:4:5,6,7,8
      zero Const - dtype=t:int32 value=v:int32::0
      i Const - dtype=t:int32 value=v:int32:2:3,1
      g GatherV2 v,i,zero Tparams=t:int32 Tindices=t:int32 Taxis=t:int32
      u Unpack v T=t:int32 num=i:4
      p Pack u:3,u:0 T=t:int32 N=i:2
      s Split zero,v T=t:int32 num_split=i:2
      c ConcatV2 s:1,p,zero T=t:int32 N=i:2
      r ReverseV2 c,axes T=t:int32
      axes Const - dtype=t:int32 value=v:int32:1:0
      m Max c,axes T=t:int32
      back Const - dtype=t:int32 value=v:int32:1:-1
      none Const - dtype=t:int32 value=v:int32:1:0
      b StridedSlice v,none,none,back T=t:int32 Index=t:int32 begin_mask=i:1 end_mask=i:1
      """
    #expect(try fact(text, "g").value == [8, 6])
    #expect(try fact(text, "c").value == [7, 8, 8, 5])
    #expect(try fact(text, "r").value == [5, 8, 8, 7])
    #expect(try fact(text, "m").value == [8])
    #expect(try fact(text, "b").value == [8, 7, 6, 5])
  }

  @Test func anEmptyRangeAndAnEmptyListOfAxesAreKnown() throws {
    let text = """
      x Placeholder - dtype=t:float32 shape=h:2,?
      zero Const - dtype=t:int32 value=v:int32::0
      one Const - dtype=t:int32 value=v:int32::1
      r Range zero,zero,one Tidx=t:int32
      y Sum x,r T=t:float32
      """
    #expect(try fact(text, "r") == OutputFact(dtype: .int32, shape: PartialShape([0]), value: []))
    #expect(try fact(text, "y").shape == PartialShape([2, -1]))
  }

  // MARK: Inputs

  @Test func aGivenShapeReplacesThePlaceholders() throws {
    let module = try GraphText.module("x Placeholder - dtype=t:float32 shape=h:?,3\ny Relu x T=t:float32")
    let result = TypeInference.infer(module, inputShapes: [NodeID(0): PartialShape([8, 3])])
    #expect(try fact(module, result, "y").shape == PartialShape([8, 3]))
  }

  @Test func anOldPlaceholderWithAScalarShapeHasAnUnknownOne() throws {
    let module = try GraphText.module("x Placeholder - dtype=t:float32 shape=h:")
    #expect(try fact(module, TypeInference.infer(module, producer: 21), "x").shape == .unknown)
    #expect(try fact(module, TypeInference.infer(module, producer: 22), "x").shape == .scalar)
    #expect(try fact(module, TypeInference.infer(module), "x").shape == .scalar)
  }

  @Test func nodesNeedNotBeInOrder() throws {
    let text = """
      z Relu y T=t:float32
      y Relu x T=t:float32
      x Placeholder - dtype=t:float32 shape=h:4
      """
    #expect(try fact(text, "z").shape == PartialShape([4]))
  }
}
