import ArtifactIO
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("head/*", "head/dense/MatMul", true), ("*", "", true), ("a?c", "abc", true), ("a?c", "ac", false),
    ("*/w", "a/b/w", true), ("*/w", "w", false), ("a*b*c", "aXbYbZc", true), ("abc", "abcd", false),
    ("conv[12]/*", "conv2/w", true), ("conv[12]/*", "conv3/w", false), ("[!a-c]x", "dx", true),
    ("[!a-c]x", "bx", false),

    ("[a-c]x", "bx", true), ("[]]", "]", true), ("[!]]", "]", false), ("[c-a]", "b", false), ("a[b", "a[b", true),
    ("[a-]", "-", true), ("x[0-9][0-9]*", "x07/y", true),
  ])
  func matches(pattern: String, text: String, isMatch: Bool) { #expect(Glob(pattern).matches(text) == isMatch) }

  @Test func manyStarsStayFast() {
    let text = String(repeating: "a", count: 2_000)
    #expect(!Glob(String(repeating: "a*", count: 200) + "b").matches(text))
  }
}
