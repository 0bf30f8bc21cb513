/// Shows pages on a terminal: wrapped, with two columns of indent below each heading.
package struct TextPageWriter: Sendable {
  private let style: TerminalStyle
  private let width: Int

  /// - width: in terminal columns; less than 40 is taken as 40.
  package init(style: TerminalStyle = .plain, width: Int = 100) {
    self.style = style
    self.width = max(width, 40)
  }

  /// The pages, an empty line between two blocks.
  package func text(of pages: [Page]) -> String {
    pages.map(text).joined(separator: "\n")
  }

  private func text(of page: Page) -> String {
    var parts: [[String]] = []
    if let title = page.title { parts.append([style.paint(SafeText.line(title), .bold)]) }
    for block in page.blocks {
      var lines = lines(of: block)
      if case .table = block, page.title != nil { lines = lines.map { "  " + $0 } }
      // What follows a heading stands right below it.
      if case .heading = block {
        parts.append(lines)
      } else if let last = parts.last, last.count == 1, Self.isHeading(before: block, in: page) {
        parts[parts.count - 1] = last + lines
      } else {
        parts.append(lines)
      }
    }
    return parts.map { $0.map { SafeText.inert($0) + "\n" }.joined() }.joined(separator: "\n")
  }

  private static func isHeading(before block: Page.Block, in page: Page) -> Bool {
    guard let index = page.blocks.firstIndex(of: block), index > 0 else { return false }
    if case .heading = page.blocks[index - 1] { return true }
    return false
  }

  // MARK: Blocks

  private func lines(of block: Page.Block) -> [String] {
    switch block {
    case .heading(let title): return [style.paint(SafeText.line(title), .bold)]
    case .text(let text): return TextLayout.wrap(text.plain, width: width - 2).map { "  " + $0 }
    case .note(let markdown):
      return NoteText.paragraphs(of: markdown).flatMap { paragraph in
        let rows = paragraph.isVerbatim ? [paragraph.text] : TextLayout.wrap(paragraph.text, width: width - 2)
        return rows.map { "  " + $0 }
      }
    case .fields(let fields):
      let column = (fields.map { TextLayout.width(of: $0.name) }.max() ?? 0) + 4
      return fields.flatMap { field in
        hung(field.value.plain, behind: "  " + Self.padded(SafeText.line(field.name), column - 2))
      }
    case .list(let items): return items.flatMap { lines(of: $0, behind: "  - ") }
    case .numbered(let items):
      return items.enumerated().flatMap { lines(of: $1, behind: "  \($0 + 1). ") }
    case .table(let titles, let rows): return lines(of: titles, rows)
    case .code(let text, _): return SafeText.lines(text).map { $0.isEmpty ? "" : "    " + $0 }
    }
  }

  private func lines(of item: Page.Item, behind lead: String) -> [String] {
    let indent = String(repeating: " ", count: TextLayout.width(of: lead))
    var lines = hung(item.text.plain, behind: lead)
    for detail in item.details { lines += hung(detail.plain, behind: indent) }
    if let code = item.code {
      lines += SafeText.lines(code.text).map { $0.isEmpty ? "" : style.paint(indent + "  " + $0, .dim) }
    }
    return lines
  }

  /// `text` behind `lead`, wrapped under itself.
  private func hung(_ text: String, behind lead: String) -> [String] {
    let indent = TextLayout.width(of: lead)
    let rows = TextLayout.wrap(text, width: width - indent)
    guard let first = rows.first else { return [Self.trimmed(lead)] }
    return [lead + first] + rows.dropFirst().map { String(repeating: " ", count: indent) + $0 }
  }

  /// Columns as wide as their widest cell; rows are lines, and not wrapped.
  private func lines(of titles: [String], _ rows: [[PageText]]) -> [String] {
    let cells = rows.map { $0.map(\.plain) }
    var widths = titles.map { TextLayout.width(of: $0) }
    for row in cells {
      for (column, cell) in row.enumerated() where widths.indices.contains(column) {
        widths[column] = max(widths[column], TextLayout.width(of: cell))
      }
    }
    func line(_ row: [String]) -> String {
      Self.trimmed(zip(row, widths).map { Self.padded($0, $1 + 2) }.joined())
    }
    return [style.paint(line(titles.map { SafeText.line($0) }), .bold)] + cells.map(line)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextLayout.width(of: text)))
  }

  private static func trimmed(_ text: String) -> String {
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last])
  }
}
