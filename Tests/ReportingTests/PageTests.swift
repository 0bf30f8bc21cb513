import Testing

@testable import Reporting

/// Pages of reference, as text and as Markdown.
@Suite struct PageTests {
  private static let page = Page(
    title: "TFJ101 a_b",
    blocks: [
      .text("One sentence about " + .code("x|y") + "."),
      .fields([.init("severity", "error"), .init("at", .code("n"))]),
      .heading("Why"), .note("First line,\nsecond line.\n\n```\ncode\n```"), .heading("Ways out"),
      .list([.init("do *this*", details: ["at once"], code: .init(language: "shell", text: "run\n\nthis\n"))]),
      .numbered([.init("first"), .init("second")]),
      .table(["op", "since"], rows: [[.code("_A|B"), "1.0.0"], ["longer", "-"]]), .code("a = b\n", language: "text"),
    ])

  @Test func asText() {
    let expected = """
      TFJ101 a_b

        One sentence about x|y.

        severity  error
        at        n

      Why
        First line, second line.
          code

      Ways out
        - do *this*
          at once
            run

            this

        1. first
        2. second

        op      since
        _A|B    1.0.0
        longer  -

          a = b

      """
    #expect(TextPageWriter().text(of: [Self.page]) == expected)
  }

  @Test func asMarkdown() {
    let expected = #"""
      # TFJ101 a_b

      One sentence about `x|y`.

      | | |
      | --- | --- |
      | severity | error |
      | at | `n` |

      ## Why

      First line,
      second line.

      ```
      code
      ```

      ## Ways out

      * do \*this\*\
        at once

        ```shell
        run

        this
        ```

      1. first
      2. second

      | op | since |
      | --- | --- |
      | `_A\|B` | 1.0.0 |
      | longer | - |

      ```text
      a = b
      ```

      """#
    #expect(MarkdownPageWriter().text(of: [Self.page]) == expected)
  }

  @Test func textIsWrappedUnderItself() {
    let words = Array(repeating: "word", count: 30).joined(separator: " ")
    let page = Page(title: "t", blocks: [.fields([.init("name", PageText(words))]), .list([.init(PageText(words))])])
    let lines = TextPageWriter(width: 60).text(of: [page]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines.dropFirst(2).first?.hasPrefix("        word") == true)
    #expect(lines.last?.hasPrefix("    word") == true)
  }

  @Test func whatMarkdownWouldReadAsMarksStandsForItself() {
    let hostile = "<b>|`x` [a](http://e.example) *c* _d_ e_f \u{1b}[2J"
    let text = MarkdownPageWriter().text(of: [Page(blocks: [.text(PageText(hostile))])])
    #expect(text == "\\<b>\\|\\`x\\` \\[a](http://e.example) \\*c\\* \\_d\\_ e_f \\\\u{1b}\\[2J\n")
    // A fence in the code does not end the block.
    let code = MarkdownPageWriter().text(of: [Page(blocks: [.code("```\nx", language: "text")])])
    #expect(code == "````text\n```\nx\n````\n")
  }

  @Test func textIsSafeToPrint() {
    let page = Page(title: "a\u{1b}[2J", blocks: [.code("::error::x\u{1b}", language: "text"), .text("\u{202e}x")])
    let text = TextPageWriter().text(of: [page])
    #expect(!text.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
    #expect(text.contains("    \\::error::x"))
  }
}
