extension Unicode.Scalar {
  /// Whether a terminal prints it as it is: no control, nothing invisible, nothing that changes the direction of text.
  package var isHarmless: Bool {
    if isASCII { return value >= 0x20 && value != 0x7f }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return false
    case .spaceSeparator: return self == "\u{3000}"
    default: return true
    }
  }
}
