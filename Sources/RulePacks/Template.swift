package import YAMLDocument

/// A text with placeholders: `op '${n.op}' has no TensorFlow.js implementation`.
package struct Template: Sendable, Hashable {
  package enum Segment: Sendable, Hashable {
    case text(String)
    /// The path between `${` and `}`: `n.op`.
    case placeholder(String)
  }

  package let segments: [Segment]

  /// What is wrong with a text as a template.
  package struct Problem: Error, Sendable, Hashable {
    package let message: String
  }

  package init(_ text: String) throws(Problem) {
    // Most texts have no placeholder, and to search for a text in a text took a tenth of the time of reading a rule.
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      segments = text.isEmpty ? [] : [.text(text)]
      return
    }
    var segments: [Segment] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
      if start.lowerBound > rest.startIndex { segments.append(.text(String(rest[..<start.lowerBound]))) }
      let body = rest[start.upperBound...]
      guard let end = body.firstIndex(of: "}") else { throw Problem(message: "'${' without '}'") }
      let path = String(body[..<end])
      guard !path.isEmpty else { throw Problem(message: "a placeholder needs a name: '${node.op}'") }
      segments.append(.placeholder(path))
      rest = body[body.index(after: end)...]
    }
    if !rest.isEmpty { segments.append(.text(String(rest))) }
    self.segments = segments
  }

  package var placeholders: [String] {
    segments.compactMap { if case .placeholder(let path) = $0 { path } else { nil } }
  }

  /// The text as the pack has it.
  package var source: String {
    segments.map { segment in
      switch segment {
      case .text(let text): text
      case .placeholder(let path): "${\(path)}"
      }
    }.joined()
  }

  /// The text with `value` in the place of each placeholder; what has none reads `unknown`.
  package func text(_ value: (String) -> String?) -> String {
    var result = ""
    for segment in segments {
      switch segment {
      case .text(let text): result += text
      case .placeholder(let path): result += value(path).map(Self.safe) ?? "unknown"
      }
    }
    return result
  }

  /// Names of the model must not carry control characters into a terminal.
  private static func safe(_ text: String) -> String { String(quoted(text, limit: 200).dropFirst().dropLast()) }
}

extension YAMLShape where Value == Template {
  /// A text; what its placeholders may name is checked where the captures are known.
  package static var template: YAMLShape {
    YAMLShape { node, issues in
      guard let text = YAMLShape<String>.string.read(node, issues) else { return nil }
      do throws(Template.Problem) { return try Template(text) } catch {
        issues.report(error.message, at: node)
        return nil
      }
    }
  }
}
