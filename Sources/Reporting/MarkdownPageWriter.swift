/// Writes pages as Markdown files, in the dialect that GitHub shows.
package struct MarkdownPageWriter: Sendable {
  package init() {}

  /// The pages, an empty line between two blocks.
  package func text(of pages: [Page]) -> String {
    pages.map { page in
      let title = page.title.map { ["# " + Self.escaped($0)] } ?? []
      return (title + page.blocks.map(text)).map { $0 + "\n" }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func text(of block: Page.Block) -> String {
    switch block {
    case .heading(let title): return "## " + Self.escaped(title)
    case .text(let text): return inline(text)
    case .note(let markdown): return SafeText.lines(markdown).joined(separator: "\n")
    case .fields(let fields):
      return text(of: .table(["", ""], rows: fields.map { [PageText($0.name), $0.value] }))
    case .list(let items): return items.map { text(of: $0, behind: "* ") }.joined(separator: "\n")
    case .numbered(let items):
      return items.enumerated().map { text(of: $1, behind: "\($0 + 1). ") }.joined(separator: "\n")
    case .table(let titles, let rows):
      let rule = titles.map { _ in "---" }
      let cells = [titles.map { Self.escaped($0) }, rule] + rows.map { $0.map(cell) }
      return cells.map { row in "|" + row.map { $0.isEmpty ? " |" : " \($0) |" }.joined() }.joined(separator: "\n")
    case .code(let text, let language): return fenced(text, language).joined(separator: "\n")
    }
  }

  private func text(of item: Page.Item, behind lead: String) -> String {
    let indent = String(repeating: " ", count: lead.count)
    var lines = [lead + inline(item.text)]
    // Two blanks at a line's end would be lost by editors; a backslash breaks the line, too.
    for detail in item.details {
      lines[lines.count - 1] += "\\"
      lines.append(indent + inline(detail))
    }
    if let code = item.code {
      lines += [""] + fenced(code.text, code.language).map { $0.isEmpty ? "" : indent + $0 }
    }
    return lines.joined(separator: "\n")
  }

  /// A fence longer than any in the text.
  private func fenced(_ text: String, _ language: String) -> [String] {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return [fence + language] + SafeText.lines(text) + [fence]
  }

  // MARK: Inline

  private func cell(_ text: PageText) -> String {
    // In a table even code needs its bars escaped.
    PageText(
      text.pieces.map { if case .code(let code) = $0 { .code(Self.replaced(code, "|", by: "\\|")) } else { $0 } }
    ).pieces.map(inline).joined()
  }

  private func inline(_ text: PageText) -> String { text.pieces.map(inline).joined() }

  private func inline(_ piece: PageText.Piece) -> String {
    switch piece {
    case .plain(let text): return Self.escaped(text)
    case .code(let code):
      let code = SafeText.line(code)
      return code.contains("`") ? "`` \(code) ``" : "`\(code)`"
    case .link(let title, let address): return "[\(Self.escaped(title))](\(address))"
    }
  }

  /// What Markdown would read as marks, made to stand for itself. An underscore within a word is none.
  private static func escaped(_ text: String) -> String {
    var result = ""
    let characters = Array(SafeText.line(text))
    let mayBeLink = text.contains("](")
    for (index, character) in characters.enumerated() {
      switch character {
      case "\\", "`", "*", "<", "|", "~": result.append("\\")
      case "_":
        let isInner =
          index > 0 && index + 1 < characters.count && characters[index - 1].isLetter && characters[index + 1].isLetter
        if !isInner { result.append("\\") }
      case "[" where mayBeLink: result.append("\\")
      default: break
      }
      result.append(character)
    }
    return result
  }

  private static func replaced(_ text: String, _ character: Character, by replacement: String) -> String {
    text.map { $0 == character ? replacement : String($0) }.joined()
  }
}
