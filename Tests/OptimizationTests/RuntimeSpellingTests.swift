import GraphIR
import Lowering
import Testing

@testable import Optimization

/// What the runtime would misread is said in a way that it reads right.
@Suite struct RuntimeSpellingTests {
  @Test func aSumOverANegativeAxisCountsFromTheFront() throws {
    let spelled = try FoldingText.run(
      SpellAxes.self,
      """
      input x: float32[2, 3]
      a = Const {value: int32[](-1)}
      y = Cumsum(x, a) {T: float32, Tidx: int32}
      output y: y
      """)
    #expect(spelled == "y/axis = int32(1)\ny = Cumsum(x, y/axis)\nreturn y")
  }

  @Test func aNewAxisIsMovedToItsPlace() throws {
    let spelled = try FoldingText.run(
      SpellAxes.self,
      """
      input i: int32[4]
      d = Const {value: int32[](3)}
      on = Const {value: float32[](1.0)}
      off = Const {value: float32[](0.0)}
      y = OneHot(i, d, on, off) {T: float32, TI: int32, axis: 0}
      output y: y
      """)
    #expect(
      spelled == """
        d = int32(3)
        on = float32(1.0)
        off = float32(0.0)
        y/last = OneHot(i, d, on, off)
        y/order = int32[2](1, 0)
        y = Transpose(y/last, y/order)
        return y
        """)
  }

  @Test func aCausalBandIsASelection() throws {
    let masked = try FoldingText.run(
      MaskBands.self,
      """
      input x: float32[2, 2]
      low = Const {value: int32[](-1)}
      up = Const {value: int32[](0)}
      y = MatrixBandPart(x, low, up) {T: float32, Tindex: int32}
      output y: y
      """)
    #expect(
      masked == """
        y/band = bool[2, 2](1, 0, 1, 1)
        y/zero = float32(0.0)
        y = SelectV2(y/band, x, y/zero)
        return y
        """)
  }

  @Test func aBandOfEqualWidthsStays() throws {
    let masked = try FoldingText.run(
      MaskBands.self,
      """
      input x: float32[2, 2]
      w = Const {value: int32[](1)}
      y = MatrixBandPart(x, w, w) {T: float32, Tindex: int32}
      output y: y
      """)
    #expect(masked.contains("y = MatrixBandPart(x, w, w)"))
  }

  @Test func eachGroupHasAConvolution() throws {
    let split = try FoldingText.run(
      SplitGroups.self,
      """
      input x: float32[1, 4, 4, 4]
      input f: float32[1, 1, 2, 6]
      y = Conv2D(x, f) {T: float32, strides: [1, 1, 1, 1], padding: "SAME"}
      output y: y
      """)
    #expect(
      split == """
        y/axis = int32(3)
        y/inputs = Split(y/axis, x)
        y/filters = Split(y/axis, f)
        y/group_0 = Conv2D(y/inputs, y/filters)
        y/group_1 = Conv2D(y/inputs:1, y/filters:1)
        y = ConcatV2(y/group_0, y/group_1, y/axis)
        return y
        """)
  }

  @Test func whatIsScatteredIntoIsACopy() throws {
    let copied = try FoldingText.run(
      CopyScattered.self,
      """
      w = Const {value: float32[2](1.0, 2.0)}
      input i: int32[1, 1]
      input u: float32[1]
      y = TensorScatterUpdate(w, i, u) {T: float32, Tindices: int32}
      output y: y
      """)
    #expect(
      copied == """
        w = float32[2](1.0, 2.0)
        y/once = int32[1](1)
        y/copy = Tile(w, y/once)
        y = TensorScatterUpdate(y/copy, i, u)
        return y
        """)
  }

  @Test func keysOfAnyShapeAreLookedUpFlat() throws {
    let flat = try FoldingText.run(
      FlattenLookups.self,
      """
      input k: string[2, 3]
      t = HashTableV2() {key_dtype: string, value_dtype: int64}
      d = Const {value: int64[](-1)}
      y = LookupTableFindV2(t, k, d) {Tin: string, Tout: int64}
      output y: y
      """)
    #expect(
      flat == """
        t = HashTableV2()
        d = int64(-1)
        y/all = int32[1](-1)
        y/keys = Reshape(k, y/all)
        y/find = LookupTableFindV2(t, y/keys, d)
        y/shape = Shape(k)
        y_1 = Reshape(y/find, y/shape)
        return y_1
        """)
  }

  @Test func anEndBeyondInt32IsSaidByTheMask() throws {
    let state = try FoldingText.state(
      after: ClampSlices.self,
      """
      input x: float32[5]
      b = Const {value: int64[1](1)}
      e = Const {value: int64[1](9223372036854775807)}
      s = Const {value: int64[1](1)}
      y = StridedSlice(x, b, e, s) {T: float32, Index: int64}
      output y: y
      """)
    let graph = state.model.module.main
    let slice = try #require(graph.nodeIDs.last)
    #expect(state.model.module.context.attribute("end_mask", of: slice, in: graph)?.asInt == 1)
    #expect(FoldingText.describe(state.model).contains("y/end = int64[1](0)"))
  }
}
