/// A line of a page in pieces, so that each format marks and escapes them in its own way.
package struct PageText: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case plain(String)
    /// A name or an expression, set as code where the format has that.
    case code(String)
    /// A title and where it leads, an absolute URL or a path beside the page.
    case link(String, to: String)
  }

  package var pieces: [Piece]

  package init(_ pieces: [Piece]) { self.pieces = pieces }
  package init(_ text: String) { pieces = [.plain(text)] }

  package static func code(_ text: String) -> PageText { PageText([.code(text)]) }
  package static func link(_ title: String, to address: String) -> PageText { PageText([.link(title, to: address)]) }

  /// Names, each as code, with commas between them.
  package static func codes(_ names: [String]) -> PageText {
    var text = PageText([])
    for (index, name) in names.enumerated() { text += (index == 0 ? "" : ", ") + .code(name) }
    return text
  }

  package static func + (a: PageText, b: PageText) -> PageText { PageText(a.pieces + b.pieces) }
  package static func += (a: inout PageText, b: PageText) { a.pieces += b.pieces }

  /// The text without marks, safe to print.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .plain(let text), .code(let text), .link(let text, _): SafeText.line(text)
      }
    }.joined()
  }
}

extension PageText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
