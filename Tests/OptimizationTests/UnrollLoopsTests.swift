import Foundation
import Testing

@testable import Optimization

@Suite struct UnrollLoopsTests {
  private func loop(turns: String, _ body: String = "") -> String {
    """
    input x: float32[2]
    input n: int32[]
    zero = Const {value: int32[](0)}
    count = Const {value: int32[](\(turns))}
    loop = StatelessWhile(zero, count, x, n) {T: [int32, int32, float32, int32], cond: @c, body: @b}
    output y: loop:2
    function c(i: int32[], k: int32[], x: float32[2], n: int32[]) {
      t = Less(i, k) {T: int32}
      return t
    }
    function b(i: int32[], k: int32[], x: float32[2], n: int32[]) {
      one = Const {value: int32[](1)}
      j = AddV2(i, one) {T: int32}
      y = Relu(x) {T: float32}
      return j, k, y, n
    }
    """
  }

  @Test func aSmallConstantCountIsUnrolled() throws {
    let state = try FoldingText.state(after: UnrollLoops.self, loop(turns: "2"))
    #expect(
      FoldingText.describe(state.model) == """
        loop/0/y = Relu(x)
        loop/1/y = Relu(loop/0/y)
        return loop/1/y
        """)
    #expect(state.controlFlow.map(\.form) == [.unrolled])
    #expect(state.controlFlow.first?.reason == "its body always runs 2 times")
  }

  @Test func aLoopThatNeverRunsGivesWhatItTakes() throws {
    let state = try FoldingText.state(after: UnrollLoops.self, loop(turns: "0"))
    #expect(FoldingText.describe(state.model) == "return x")
    #expect(state.controlFlow.first?.reason == "its body never runs")
  }

  @Test func aGreatCountStays() throws {
    let unrolled = try FoldingText.run(UnrollLoops.self, loop(turns: "33"))
    #expect(unrolled.contains("StatelessWhile("))
  }

  @Test func aCountFromAnInputStays() throws {
    let text = loop(turns: "2").replacingOccurrences(of: "Less(i, k)", with: "Less(i, n)")
    #expect(try FoldingText.run(UnrollLoops.self, text).contains("StatelessWhile("))
  }

  /// `maximum_iterations` and a flag decide together, as in a loop with `break`.
  @Test func aFlagOfTheBodyIsFollowed() throws {
    let unrolled = try FoldingText.run(
      UnrollLoops.self,
      """
      input x: float32[2]
      go = Const {value: bool[](1)}
      zero = Const {value: int32[](0)}
      loop = StatelessWhile(go, zero, x) {T: [bool, int32, float32], cond: @c, body: @b}
      output y: loop:2
      function c(g: bool[], i: int32[], x: float32[2]) {
        return g
      }
      function b(g: bool[], i: int32[], x: float32[2]) {
        one = Const {value: int32[](1)}
        j = AddV2(i, one) {T: int32}
        h = Less(j, one) {T: int32}
        y = Relu(x) {T: float32}
        return h, j, y
      }
      """)
    #expect(unrolled == "loop/0/y = Relu(x)\nreturn loop/0/y")
  }
}
