import Testing
import YAMLDocument

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("nmae", "name", 1), ("ab", "ba", 1),
    ("ca", "abc", 3), ("é", "e", 1), ("severity", "sevrity", 1), ("abcdef", "badcfe", 3),
  ])
  func countsEditsAndSwaps(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(a, b, atMost: 10) == distance)
    #expect(EditDistance.between(b, a, atMost: 10) == distance)
    #expect(EditDistance.between(a, b, atMost: distance) == distance)
    #expect(EditDistance.between(a, b, atMost: distance - 1) == nil)
  }

  @Test(
    arguments: [
      ("nmae", "name"), ("Name", "name"), ("mesage", "message"), ("fix_es", "fixes"), ("MatMull", "MatMul"),
      ("zzz", nil), ("x", nil), ("", nil), ("completely-else", nil),
    ] as [(String, String?)])
  func suggestsOnlyCloseWords(word: String, expected: String?) {
    #expect(EditDistance.nearest(to: word, among: ["id", "name", "message", "fixes", "MatMul", "a"]) == expected)
  }

  @Test func prefersTheClosestAndThenTheFirst() {
    #expect(EditDistance.nearest(to: "inputs", among: ["output", "input", "inputz"]) == "input")
    #expect(EditDistance.nearest(to: "outputs", among: ["inputs", "output"]) == "output")
  }

  @Test func longWordsAreNotCompared() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(EditDistance.nearest(to: long, among: [long + "b"]) == nil)
  }
}
