/// Puts text of the input into single quotes for a message: control characters escaped, long text clipped.
///
/// Messages reach terminals and logs, which must not obey escape sequences of the file under inspection.
package func quoted(_ text: String, limit: Int = 80) -> String {
  var result = "'"
  var count = 0
  for scalar in text.unicodeScalars {
    guard count < limit else {
      result += "…"
      break
    }
    count += 1
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      result += scalar == "\n" ? "\\n" : scalar == "\t" ? "\\t" : "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "'"
}
