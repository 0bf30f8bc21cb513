import GraphIR
import Testing

@testable import Lowering

@Suite struct ControlFlowInferenceTests {
  private func shape(
    _ module: GraphModule, _ result: TypeInference.Result, _ name: String, port: Int = 0, graph: Int = 0
  ) throws -> PartialShape {
    let id = try #require(
      module.graphs[graph].nodeIDs.first { module.context.name(of: $0, in: module.graphs[graph]) == name })
    return result.tables[graph][Edge(node: id, port: port)].shape
  }

  @Test func branchesGiveWhatHoldsForBoth() throws {
    let module = try GraphText.module(
      """
      p Placeholder - dtype=t:bool shape=h:
      x Placeholder - dtype=t:float32 shape=h:2,3
      y StatelessIf p,x Tcond=t:bool Tin=lt:float32 Tout=lt:float32,float32 then_branch=n:then else_branch=n:else
      func then
      a _Arg - T=t:float32
      axis Const - dtype=t:int32 value=v:int32::0
      twice ConcatV2 a,a,axis T=t:float32 N=i:2
      return twice,a
      func else
      a _Arg - T=t:float32
      r Relu a T=t:float32
      return r,r
      """)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y") == PartialShape([-1, 3]))
    #expect(try shape(module, result, "y", port: 1) == PartialShape([2, 3]))
    #expect(try shape(module, result, "twice", graph: 1) == PartialShape([4, 3]))
    #expect(result.contradictions.isEmpty)
  }

  private static let growing = """
    zero Const - dtype=t:int32 value=v:int32::0
    x Placeholder - dtype=t:float32 shape=h:2,3
    w Placeholder - dtype=t:float32 shape=h:3,3
    y While zero,x,w T=lt:int32,float32,float32 cond=n:cond body=n:body
    func cond
    i _Arg - T=t:int32
    a _Arg - T=t:float32
    w _Arg - T=t:float32
    limit Const - dtype=t:int32 value=v:int32::9
    less Less i,limit T=t:int32
    return less
    func body
    i _Arg - T=t:int32
    a _Arg - T=t:float32
    w _Arg - T=t:float32
    one Const - dtype=t:int32 value=v:int32::1
    next AddV2 i,one T=t:int32
    axis Const - dtype=t:int32 value=v:int32::0
    m MatMul a,w T=t:float32
    g ConcatV2 m,m,axis T=t:float32 N=i:2
    return next,g,w
    """

  @Test func aLoopKeepsWhatEveryRoundLeavesAsItIs() throws {
    let module = try GraphText.module(Self.growing)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y") == .scalar)
    #expect(try shape(module, result, "y", port: 1) == PartialShape([-1, 3]))
    #expect(try shape(module, result, "y", port: 2) == PartialShape([3, 3]))
    #expect(try shape(module, result, "a", graph: 1) == PartialShape([-1, 3]))
    #expect(try shape(module, result, "m", graph: 2) == PartialShape([-1, 3]))
    // The counter is not what it was in the first round.
    let next = result.tables[2][Edge(node: NodeID(4), port: 0)]
    #expect(next == OutputFact(dtype: .int32, shape: .scalar))
    #expect(result.contradictions.isEmpty)
  }

  @Test func aContradictionOfAnEarlyRoundAloneIsNone() throws {
    // In the first round the ranks fit no MatMul, but then the rank is not known any more.
    let module = try GraphText.module(
      """
      x Placeholder - dtype=t:float32 shape=h:2
      y While x T=lt:float32 cond=n:cond body=n:body
      func cond
      a _Arg - T=t:float32
      c Const - dtype=t:bool value=v:bool:
      return c
      func body
      a _Arg - T=t:float32
      axis Const - dtype=t:int32 value=v:int32::0
      e ExpandDims a,axis T=t:float32
      return e
      """)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y") == .unknown)
    #expect(result.contradictions.isEmpty)
  }

  @Test func elementsOfAListKeepTheirShapeThroughALoop() throws {
    let module = try GraphText.module(
      """
      zero Const - dtype=t:int32 value=v:int32::0
      n Placeholder - dtype=t:int32 shape=h:
      element Const - dtype=t:int32 value=v:int32:2:-1,4
      list TensorListReserve element,n element_dtype=t:float32 shape_type=t:int32
      x Placeholder - dtype=t:float32 shape=h:2,4
      y While zero,list,x T=lt:int32,variant,float32 cond=n:cond body=n:body
      any Const - dtype=t:int32 value=v:int32::-1
      s TensorListStack y:1,any element_dtype=t:float32
      func cond
      i _Arg - T=t:int32
      l _Arg - T=t:variant
      x _Arg - T=t:float32
      limit Const - dtype=t:int32 value=v:int32::9
      less Less i,limit T=t:int32
      return less
      func body
      i _Arg - T=t:int32
      l _Arg - T=t:variant
      x _Arg - T=t:float32
      set TensorListSetItem l,i,x element_dtype=t:float32
      one Const - dtype=t:int32 value=v:int32::1
      next AddV2 i,one T=t:int32
      return next,set,x
      """)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "s") == PartialShape([-1, -1, 4]))
    #expect(result.contradictions.isEmpty)
  }

  @Test func aLoopOfFramesIsFollowedToWhatDoesNotChange() throws {
    let text = """
      x Placeholder - dtype=t:float32 shape=h:2,3
      i Const - dtype=t:int32 value=v:int32::0
      ei Enter i T=t:int32 frame_name=s:f
      ex Enter x T=t:float32 frame_name=s:f
      mi Merge ei,ni T=t:int32 N=i:2
      mx Merge ex,nx T=t:float32 N=i:2
      limit Const - dtype=t:int32 value=v:int32::9
      less Less mi,limit T=t:int32
      c LoopCond less
      si Switch mi,c T=t:int32
      sx Switch mx,c T=t:float32
      one Const - dtype=t:int32 value=v:int32::1
      add AddV2 si:1,one T=t:int32
      axis Const - dtype=t:int32 value=v:int32::0
      cat ConcatV2 sx:1,sx:1,axis T=t:float32 N=i:2
      ni NextIteration add T=t:int32
      nx NextIteration cat T=t:float32
      out Exit sx T=t:float32
      count Exit si T=t:int32
      """
    let module = try GraphText.module(text)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "out") == PartialShape([-1, 3]))
    #expect(try shape(module, result, "count") == .scalar)
    #expect(result.tables[0][Edge(node: NodeID(4), port: 0)].value == nil)
    #expect(result.contradictions.isEmpty)
  }

  @Test func argumentsOfAnotherTypeContradict() throws {
    let module = try GraphText.module(
      """
      p Placeholder - dtype=t:bool shape=h:
      x Placeholder - dtype=t:float32 shape=h:2
      y If p,x Tcond=t:bool Tin=lt:float32 Tout=lt:int32 then_branch=n:f else_branch=n:g
      func f
      a _Arg - T=t:int32
      return a
      func g
      a _Arg - T=t:float32
      c Cast a SrcT=t:float32 DstT=t:int32
      return c
      """)
    let result = TypeInference.infer(module)
    #expect(result.contradictions.map(\.place) == [.loweredNode(graph: 1, node: NodeID(0))])
  }

  // MARK: Hostile graphs

  @Test func nodesOnACycleAreNotKnown() throws {
    let module = try GraphText.module(
      """
      x Placeholder - dtype=t:float32 shape=h:2
      a AddV2 x,b T=t:float32
      b Relu a T=t:float32
      c Relu x T=t:float32
      """)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "b") == .unknown)
    #expect(try shape(module, result, "c") == PartialShape([2]))
  }

  @Test func aFunctionThatCallsItselfEnds() throws {
    let module = try GraphText.module(
      """
      p Placeholder - dtype=t:bool shape=h:
      x Placeholder - dtype=t:float32 shape=h:2
      y If p,p,x Tcond=t:bool Tin=lt:bool,float32 Tout=lt:float32 then_branch=n:f else_branch=n:f
      func f
      p _Arg - T=t:bool
      a _Arg - T=t:float32
      y If p,p,a Tcond=t:bool Tin=lt:bool,float32 Tout=lt:float32 then_branch=n:f else_branch=n:f
      return y
      """)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y") == .unknown)
  }

  @Test func aFunctionOfTwoCallersKnowsOnlyWhatIsNotTheirs() throws {
    let module = try GraphText.module(
      """
      p Placeholder - dtype=t:bool shape=h:
      x Placeholder - dtype=t:float32 shape=h:2
      z Placeholder - dtype=t:float32 shape=h:3,3
      y If p,x Tcond=t:bool Tin=lt:float32 Tout=lt:float32 then_branch=n:f else_branch=n:f
      w If p,z Tcond=t:bool Tin=lt:float32 Tout=lt:float32 then_branch=n:f else_branch=n:f
      func f
      a _Arg - T=t:float32
      r Relu a T=t:float32
      return r
      """)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y") == PartialShape([2]))
    #expect(try shape(module, result, "w") == .unknown)
    #expect(try shape(module, result, "r", graph: 1) == .unknown)
  }

  @Test func loopsNestedDeeplyEnd() throws {
    var text = "x Placeholder - dtype=t:float32 shape=h:2\ny While x T=lt:float32 cond=n:c body=n:b0\n"
    text += "func c\na _Arg - T=t:float32\nt Const - dtype=t:bool value=v:bool:\nreturn t\n"
    for level in 0..<100 {
      text += """
        func b\(level)
        a _Arg - T=t:float32
        i While a T=lt:float32 cond=n:c body=n:b\(level + 1)
        axis Const - dtype=t:int32 value=v:int32::0
        g ConcatV2 i,a,axis T=t:float32 N=i:2
        return g

        """
    }
    let module = try GraphText.module(text)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y").dimension(0) == nil)
  }

  @Test func nodesThatClaimToHaveMoreOutputsThanMemoryAreLeftAside() throws {
    var text = "x Placeholder - dtype=t:float32 shape=h:2\n"
    for index in 0..<100 { text += "u\(index) Unpack x T=t:float32 num=i:65536\n" }
    text += "y Relu x T=t:float32"
    let module = try GraphText.module(text)
    let result = TypeInference.infer(module)
    #expect(try shape(module, result, "y") == PartialShape([2]))
  }

  @Test(arguments: [
    "y Range big,low,one Tidx=t:int64", "y Fill pair,one T=t:int64 index_type=t:int64",
    "y Slice v,pair,pair T=t:float32 Index=t:int64", "y StridedSlice v,pair,back,pair T=t:float32 Index=t:int64",
    "y Concat", "y QuantizedMatMul v T1=t:float32", "y ConcatV2 - N=i:0", "y OneHot v,big,one,one T=t:int64 TI=t:int64",
    "y MatrixDiagV3 v,pair,big,low,one T=t:float32", "y Pad v,pair T=t:float32 Tpaddings=t:int64",
    "y Conv2D v,v T=t:float32 strides=li:-9223372036854775808,0 padding=s:SAME", "y Tile v,pair T=t:float32",
    "y AudioSpectrogram v window_size=i:9223372036854775807 stride=i:1", "y Neg low T=t:int64",
    "y FloorDiv low,minus T=t:int64", "y Mod low,minus T=t:int64", "y Unpack v T=t:float32 num=i:-1",
    "y BatchToSpaceND v,pair,pair T=t:float32", "y GatherV2 v,v,low Taxis=t:int64 batch_dims=i:-9223372036854775808",
  ]) func extremeNumbersDoNotTrap(line: String) throws {
    let words = line.split(separator: " ")
    let text = """
      big Const - dtype=t:int64 value=v:int64::9223372036854775807
      low Const - dtype=t:int64 value=v:int64::-9223372036854775808
      one Const - dtype=t:int64 value=v:int64::1
      minus Const - dtype=t:int64 value=v:int64::-1
      pair Const - dtype=t:int64 value=v:int64:2:9223372036854775807,4611686018427387904
      back Const - dtype=t:int64 value=v:int64:2:-9223372036854775808,0
      v Placeholder - dtype=t:float32 shape=h:9223372036854775807,9223372036854775807
      \(words.count > 2 ? line : line + " -")
      """
    let module = try GraphText.module(text)
    #expect(TypeInference.infer(module).tables.count == 1)
  }
}
