/// A rule's note, which is Markdown, as a terminal shows it.
enum NoteText {
  struct Paragraph: Equatable {
    var text: String
    /// A line of a code block: not wrapped.
    var isVerbatim = false
  }

  /// Joins the lines of each paragraph and list item, and keeps code blocks line by line; all of it safe to print.
  static func paragraphs(of markdown: String) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var current: [String] = []
    var isFenced = false
    func flush() {
      if !current.isEmpty { paragraphs.append(Paragraph(text: current.joined(separator: " "))) }
      current = []
    }
    for line in SafeText.lines(markdown) {
      let content = String(line.drop { $0 == " " })
      if content.hasPrefix("```") {
        flush()
        isFenced.toggle()
      } else if isFenced {
        paragraphs.append(Paragraph(text: "  " + line, isVerbatim: true))
      } else if content.isEmpty {
        flush()
      } else {
        if isListItem(content) { flush() }
        current.append(content)
      }
    }
    flush()
    return paragraphs
  }

  private static func isListItem(_ content: String) -> Bool {
    if content.hasPrefix("- ") || content.hasPrefix("* ") { return true }
    let rest = content.drop { $0.isASCII && $0.isNumber }
    return rest.count < content.count && rest.hasPrefix(". ")
  }
}
