import Testing

@testable import Optimization

@Suite struct DissolveListsTests {
  private func dissolve(_ text: String) throws -> String { try FoldingText.run(DissolveLists.self, text) }

  @Test func elementsAreReadFromWhereTheyCome() throws {
    let dissolved = try dissolve(
      """
      input x: float32[3, 2]
      shape = Const {value: int32[1](2)}
      list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
      i = Const {value: int32[](1)}
      row = TensorListGetItem(list, i, shape) {element_dtype: float32}
      n = Const {value: int32[](2)}
      made = TensorListReserve(shape, n) {element_dtype: float32, shape_type: int32}
      z = Const {value: int32[](0)}
      first = TensorListSetItem(made, z, row) {element_dtype: float32}
      neg = Neg(row) {T: float32}
      second = TensorListSetItem(first, i, neg) {element_dtype: float32}
      y = TensorListStack(second, shape) {element_dtype: float32, num_elements: 2}
      output y: y
      """)
    #expect(
      dissolved == """
        x/rows = Unpack(x)
        neg = Neg(x/rows:1)
        y/pack = Pack(x/rows:1, neg)
        return y/pack
        """)
  }

  /// A list is a value: what is read before a write is not what was written.
  @Test func aListBeforeAWriteIsTheOldOne() throws {
    let dissolved = try dissolve(
      """
      input a: float32[2]
      input b: float32[2]
      shape = Const {value: int32[1](2)}
      n = Const {value: int32[](1)}
      z = Const {value: int32[](0)}
      made = TensorListReserve(shape, n) {element_dtype: float32, shape_type: int32}
      one = TensorListSetItem(made, z, a) {element_dtype: float32}
      two = TensorListSetItem(one, z, b) {element_dtype: float32}
      old = TensorListGetItem(one, z, shape) {element_dtype: float32}
      new = TensorListGetItem(two, z, shape) {element_dtype: float32}
      y = Sub(old, new) {T: float32}
      output y: y
      """)
    #expect(dissolved == "y = Sub(a, b)\nreturn y")
  }

  @Test func whatWasNeverWrittenIsZero() throws {
    let dissolved = try dissolve(
      """
      input a: float32[2]
      shape = Const {value: int32[1](2)}
      n = Const {value: int32[](2)}
      z = Const {value: int32[](0)}
      made = TensorListReserve(shape, n) {element_dtype: float32, shape_type: int32}
      one = TensorListSetItem(made, z, a) {element_dtype: float32}
      y = TensorListStack(one, shape) {element_dtype: float32, num_elements: 2}
      output y: y
      """)
    #expect(
      dissolved == """
        y/unwritten = float32[2](0.0, 0.0)
        y/pack = Pack(a, y/unwritten)
        return y/pack
        """)
  }

  @Test func aListOfUnknownLengthStays() throws {
    let dissolved = try dissolve(
      """
      input n: int32[]
      input a: float32[2]
      shape = Const {value: int32[1](2)}
      z = Const {value: int32[](0)}
      made = TensorListReserve(shape, n) {element_dtype: float32, shape_type: int32}
      one = TensorListSetItem(made, z, a) {element_dtype: float32}
      y = TensorListStack(one, shape) {element_dtype: float32}
      output y: y
      """)
    #expect(dissolved.contains("TensorListStack(one, shape)"))
  }

  @Test func theRowsOfATensorInOrderAreTheTensor() throws {
    let dissolved = try dissolve(
      """
      input x: float32[3, 2]
      shape = Const {value: int32[1](2)}
      list = TensorListFromTensor(x, shape) {element_dtype: float32, shape_type: int32}
      y = TensorListStack(list, shape) {element_dtype: float32}
      output y: y
      """)
    #expect(dissolved == "return x")
  }

  @Test func arraysAreFollowedByTheirFlow() throws {
    let dissolved = try dissolve(
      """
      input a: float32[2]
      n = Const {value: int32[](1)}
      z = Const {value: int32[](0)}
      array = TensorArrayV3(n) {dtype: float32}
      w = TensorArrayWriteV3(array, z, a, array:1) {T: float32}
      r = TensorArrayReadV3(array, z, w) {dtype: float32}
      output y: r
      """)
    #expect(dissolved == "return a")
  }
}
