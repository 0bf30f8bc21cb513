package import ArtifactIO

/// Why a text is not the one well-formed YAML document that was asked for.
package struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Problem: Sendable, Hashable {
    /// The text is longer than `YAMLLimits.bytes`.
    case tooLong(bytes: Int, limit: Int)
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// A character that YAML allows only as an escape in double quotes.
    case forbiddenCharacter(Unicode.Scalar)
    /// What libyaml's scanner or parser found wrong, in its words.
    case syntax(String)
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    case tooManyAliases(limit: Int)
    case expansionTooLarge(limit: Int)
    case unknownAnchor(String)
    /// The alias stands inside the node that it names.
    case recursiveAlias(String)
    case duplicateKey(String, first: TextPosition)
    case mergeKey
    /// The key is a list or a mapping.
    case collectionAsKey
    case unsupportedTag(String)
    /// The text does not have the form that its explicit tag demands.
    case tagMismatch(text: String, tag: YAMLTag)
    case severalDocuments
    case outOfMemory
  }

  package let path: String
  package let position: TextPosition
  package let problem: Problem

  package init(path: String, position: TextPosition, problem: Problem) {
    self.path = path
    self.position = position
    self.problem = problem
  }

  /// What is wrong, in the words of the report.
  package var message: String {
    switch problem {
    case .tooLong(let bytes, let limit): "the file has \(bytes) bytes, more than the allowed \(limit)"
    case .invalidUTF8: "the file is not valid UTF-8"
    case .forbiddenCharacter(let scalar):
      "character U+\(hexadecimal(scalar)) is not allowed in YAML, write it as an escape in double quotes"
    case .syntax(let words): words
    case .tooDeep(let limit): "collections nest deeper than the allowed \(limit) levels"
    case .tooManyNodes(let limit): "the file has more than the allowed \(limit) values"
    case .tooManyAliases(let limit): "the file has more than the allowed \(limit) aliases"
    case .expansionTooLarge(let limit): "the aliases stand for more than the allowed \(limit) values"
    case .unknownAnchor(let name): "alias \(quoted("*" + name)) names no anchor that was defined before it"
    case .recursiveAlias(let name): "alias \(quoted("*" + name)) stands inside the value that it names"
    case .duplicateKey(let key, let first): "duplicate key \(quoted(key)), first given at \(first.line):\(first.column)"
    case .mergeKey: "merge key '<<' is not supported, write the keys out"
    case .collectionAsKey: "a list or mapping cannot be a key, only a scalar can"
    case .unsupportedTag(let tag):
      "tag \(quoted(tag)) is not supported, allowed are "
        + YAMLTag.allCases.map { "'!!\($0.rawValue)'" }.joined(separator: ", ")
    case .tagMismatch(let text, let tag): "\(quoted(text)) is not \(tag.name), as its tag '!!\(tag.rawValue)' says"
    case .severalDocuments: "a second document starts here, only one a file is allowed"
    case .outOfMemory: "not enough memory to read the file"
    }
  }

  package var description: String { "\(path):\(position.line):\(position.column): \(message)" }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
