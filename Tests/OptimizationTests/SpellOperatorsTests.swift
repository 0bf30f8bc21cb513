import GraphIR
import Testing

@testable import Optimization

/// What the runtime takes for something else is said by other ops.
@Suite struct SpellOperatorsTests {
  @Test func aVectorOfConditionsPicksRows() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self,
      """
      input c: bool[4]
      input x: float32[4, 3]
      y = Select(c, x, x) {T: float32}
      output y: y
      """)
    #expect(
      spelled == """
        y/rows/shape = int32[2](-1, 1)
        y/rows = Reshape(c, y/rows/shape)
        y = SelectV2(y/rows, x, x)
        return y
        """)
  }

  @Test func aConditionOfTheSameShapeStays() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self, "input c: bool[4]\ninput x: float32[4]\ny = Select(c, x, x) {T: float32}\noutput y: y")
    #expect(spelled == "y = Select(c, x, x)\nreturn y")
  }

  @Test func boundsThatAreTensorsAreCompared() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self,
      """
      input x: float32[4]
      input low: float32[4]
      high = Const {value: float32[](1.0)}
      y = ClipByValue(x, low, high) {T: float32}
      output y: y
      """)
    #expect(
      spelled == "high = float32(1.0)\ny/lowered = Minimum(x, high)\ny = Maximum(y/lowered, low)\nreturn y")
  }

  @Test func boundsThatAreNumbersStay() throws {
    let text = """
      input x: float32[4]
      low = Const {value: float32[](0.0)}
      high = Const {value: float32[](1.0)}
      y = ClipByValue(x, low, high) {T: float32}
      output y: y
      """
    #expect(
      try FoldingText.run(SpellOperators.self, text)
        == "low = float32(0.0)\nhigh = float32(1.0)\ny = ClipByValue(x, low, high)\nreturn y")
  }

  @Test func aRoundedQuotientOfFloatsStaysAFloat() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self, "input x: float32[4]\ny = FloorDiv(x, x) {T: float32}\noutput y: y")
    #expect(spelled == "y/quotient = RealDiv(x, x)\ny = Floor(y/quotient)\nreturn y")
    let integers = try FoldingText.run(
      SpellOperators.self, "input x: int32[4]\ny = FloorDiv(x, x) {T: int32}\noutput y: y")
    #expect(integers == "y = FloorDiv(x, x)\nreturn y")
  }

  @Test func aRemainderHasTheSignOfTheDividend() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self, "input x: int32[4]\ninput d: int32[]\ny = Mod(x, d) {T: int32}\noutput y: y")
    #expect(
      spelled == """
        y/sign = Sign(x)
        y/size_0 = Abs(x)
        y/size_1 = Abs(d)
        y/rest = FloorMod(y/size_0, y/size_1)
        y = Mul(y/sign, y/rest)
        return y
        """)
  }

  @Test func sizesAreDividedAsTheyAre() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self,
      """
      input x: float32[4]
      n = Size(x) {T: float32, out_type: int32}
      two = Const {value: int32[](2)}
      y = Div(n, two) {T: int32}
      output y: y
      """)
    #expect(spelled.hasSuffix("y = Div(n, two)\nreturn y"))
  }

  @Test func poolingGetsAPaddedImage() throws {
    let spelled = try FoldingText.run(
      SpellOperators.self,
      """
      input x: float32[1, 4, 4, 2]
      y = MaxPool(x) {T: float32, ksize: [1, 2, 2, 1], strides: [1, 1, 1, 1], padding: "EXPLICIT", explicit_paddings: [0, 0, 1, 0, 0, 1, 0, 0]}
      output y: y
      """)
    #expect(
      spelled == """
        y/paddings = int32[4, 2](0, 0, 1, 0, 0, 1, 0, 0)
        y/least = float32(-inf)
        y/padded = PadV2(x, y/paddings, y/least)
        y = MaxPool(y/padded)
        return y
        """)
  }

  @Test func channelsComeLast() throws {
    let spelled = try FoldingText.run(
      ChannelsLast.self,
      """
      input x: float32[1, 3, 4, 5]
      y = MaxPool(x) {T: float32, ksize: [1, 1, 2, 2], strides: [1, 1, 1, 2], padding: "SAME", data_format: "NCHW"}
      output y: y
      """)
    #expect(
      spelled == """
        y/channels_last/order = int32[4](0, 2, 3, 1)
        y/channels_last = Transpose(x, y/channels_last/order)
        y/last = MaxPool(y/channels_last)
        y/channels_first/order = int32[4](0, 3, 1, 2)
        y = Transpose(y/last, y/channels_first/order)
        return y
        """)
  }

  @Test func elementsAndStepsAreTwoSlices() throws {
    let spelled = try FoldingText.run(
      SplitSlices.self,
      """
      input x: float32[4, 6]
      b = Const {value: int32[2](1, 0)}
      e = Const {value: int32[2](2, 6)}
      s = Const {value: int32[2](1, 2)}
      y = StridedSlice(x, b, e, s) {T: float32, Index: int32, shrink_axis_mask: 1}
      output y: y
      """)
    #expect(
      spelled == """
        b = int32[2](1, 0)
        e = int32[2](2, 6)
        y/elements/strides = int32[2](1, 1)
        y/elements = StridedSlice(x, b, e, y/elements/strides)
        y/begin = int32[1](0)
        y/end = int32[1](6)
        y/strides = int32[1](2)
        y = StridedSlice(y/elements, y/begin, y/end, y/strides)
        return y
        """)
  }

  @Test func plainSlicesStay() throws {
    let text = """
      input x: float32[4, 6]
      b = Const {value: int32[2](1, 0)}
      e = Const {value: int32[2](2, 6)}
      s = Const {value: int32[2](1, 1)}
      y = StridedSlice(x, b, e, s) {T: float32, Index: int32, shrink_axis_mask: 1}
      output y: y
      """
    #expect(try FoldingText.run(SplitSlices.self, text).hasSuffix("y = StridedSlice(x, b, e, s)\nreturn y"))
  }

  @Test func anEndBeforeTheBeginIsAtIt() throws {
    let spelled = try FoldingText.run(
      SplitSlices.self,
      """
      input x: float32[4]
      b = Const {value: int32[1](2)}
      e = Const {value: int32[1](1)}
      s = Const {value: int32[1](1)}
      y = StridedSlice(x, b, e, s) {T: float32, Index: int32}
      output y: y
      """)
    #expect(
      spelled == "b = int32[1](2)\ns = int32[1](1)\ny/end = int32[1](2)\ny = StridedSlice(x, b, y/end, s)\nreturn y")
  }
}
