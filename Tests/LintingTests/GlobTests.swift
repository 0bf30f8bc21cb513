import Linting
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("head/*", "head/dense/MatMul", true), ("*", "", true), ("a?c", "abc", true), ("a?c", "ac", false),
    ("*/w", "a/b/w", true), ("*/w", "w", false), ("a*b*c", "aXbYbZc", true), ("abc", "abcd", false),
  ])
  func matches(pattern: String, text: String, isMatch: Bool) { #expect(Glob(pattern).matches(text) == isMatch) }

  @Test func manyStarsStayFast() {
    let text = String(repeating: "a", count: 2_000)
    #expect(!Glob(String(repeating: "a*", count: 200) + "b").matches(text))
  }
}
