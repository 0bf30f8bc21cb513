internal import Diagnostics

/// The texts of SARIF results and rules: from the rules' words to what SARIF and its readers want.
enum SARIFText {
  /// `text` as a message: on one line, ending in a period, and with nothing in it that SARIF gives a meaning.
  ///
  /// - Source: SARIF 2.1.0, 3.11.5 (placeholders, `{0}`) and 3.11.6 (embedded links, `[text](target)`): a name in a
  ///   message could forge both.
  static func sentence(_ text: String) -> String {
    let safe = literal(text)
    guard let last = safe.last else { return "." }
    return ".!?…".contains(last) ? safe : safe + "."
  }

  static func literal(_ text: String) -> String {
    let safe = SafeText.line(text)
    guard safe.utf8.contains(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "{") }) else { return safe }
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in safe.unicodeScalars {
      let isLink = previous == "]" && scalar == "("
      let isPlaceholder = previous == "{" && ("0"..."9").contains(scalar)
      if isLink || isPlaceholder { result += " " }
      result.unicodeScalars.append(scalar)
      previous = scalar
    }
    return result
  }

  /// A link to the related location `id`, which readers show only if the message refers to it.
  static func link(_ text: String, to id: Int) -> String {
    var escaped = ""
    for scalar in SafeText.line(text).unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return "[\(escaped)](\(id))"
  }

  /// `text` as Markdown that shows it as it is.
  static func markdown(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.line(text).unicodeScalars {
      if "\\`*_[]<>#|!~&".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A code block whose fence is longer than any in it.
  static func codeBlock(_ snippet: FixIt.Snippet) -> String {
    var longest = 0
    var run = 0
    for scalar in snippet.text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let language = snippet.language.filter { $0.isASCII && $0.isLetter }
    return ([fence + language] + SafeText.lines(snippet.text) + [fence]).joined(separator: "\n")
  }

  /// Markdown of a rule, kept, but for what could harm a reader.
  static func note(_ markdown: String) -> String { SafeText.lines(markdown).joined(separator: "\n") }

  /// At most `limit` Unicode scalars; GitHub cuts or refuses more.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
  }

  /// `unsupported-op` as `UnsupportedOp`: words of a capital and then small letters and digits, as SARIF2012 asks.
  ///
  /// A word of one letter joins the next, and one that starts with a digit the last.
  static func ruleName(_ name: String) -> String {
    var result = ""
    var held = ""
    for part in name.lowercased().split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) }) {
      if held.isEmpty, !result.isEmpty, part.first?.isNumber == true {
        result += part
        continue
      }
      let word = held + part
      if word.count == 1 && word.first?.isLetter == true {
        held = word
      } else {
        held = ""
        result += word.first?.isNumber == true ? "Rule" + word : word.prefix(1).uppercased() + word.dropFirst()
      }
    }
    if !held.isEmpty { result += result.isEmpty ? "Rule" + held : held }
    return result.isEmpty ? "Rule" : result
  }
}
