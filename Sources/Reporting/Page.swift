/// A page of reference, such as that of a rule: what it says, apart from how a format shows it.
package struct Page: Sendable, Hashable {
  package enum Block: Sendable, Hashable {
    case heading(String)
    case text(PageText)
    /// Markdown of a rule, shown as it is.
    case note(String)
    /// Facts by name, in two columns.
    case fields([Field])
    case list([Item])
    case numbered([Item])
    /// A first row of titles, then rows of as many cells.
    case table([String], rows: [[PageText]])
    case code(String, language: String)
  }

  package struct Field: Sendable, Hashable {
    package let name: String
    package let value: PageText

    package init(_ name: String, _ value: PageText) {
      self.name = name
      self.value = value
    }
  }

  package struct Item: Sendable, Hashable {
    package let text: PageText
    /// Lines of their own below it.
    package let details: [PageText]
    /// Code below it, line by line.
    package let code: Code?

    package struct Code: Sendable, Hashable {
      package let language: String
      package let text: String

      package init(language: String, text: String) {
        self.language = language
        self.text = text
      }
    }

    package init(_ text: PageText, details: [PageText] = [], code: Code? = nil) {
      self.text = text
      self.details = details
      self.code = code
    }
  }

  /// nil: the page goes without, as a table of everything does on a terminal.
  package var title: String?
  package var blocks: [Block]

  package init(title: String? = nil, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  package mutating func add(_ block: Block) { blocks.append(block) }
}
