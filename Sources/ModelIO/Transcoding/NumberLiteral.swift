/// An unsigned number as the text format spells it: decimal, octal, hexadecimal or floating.
struct NumberLiteral {
  enum Notation { case decimal, octal, hexadecimal, float }

  var range: Range<Int>
  var notation: Notation
  /// The value of a whole number; nil if it has more than 64 bits.
  var magnitude: UInt64?

  /// Reads the number at `start`; nil if none stands there. What follows it is not looked at.
  init?(_ text: Span<UInt8>, at start: Int) {
    var end = start
    func digit(at index: Int) -> UInt8? { index < text.count && text[index].isDigit ? text[index] &- 0x30 : nil }
    func byte(at index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

    if byte(at: start) == UInt8(ascii: "0"), byte(at: start + 1) | 0x20 == UInt8(ascii: "x") {
      end = start + 2
      var value: UInt64? = 0
      while let digit = byte(at: end).hexDigit {
        value = value.flatMap { $0 >> 60 == 0 ? $0 << 4 | UInt64(digit) : nil }
        end += 1
      }
      guard end > start + 2 else { return nil }
      (range, notation, magnitude) = (start..<end, .hexadecimal, value)
      return
    }
    if byte(at: start) == UInt8(ascii: "0"), byte(at: start + 1).isDigit {
      // As in C; the 8 of `08` is left for the caller to stumble over.
      var value: UInt64? = 0
      while byte(at: end).isOctalDigit {
        value = value.flatMap { $0 >> 61 == 0 ? $0 << 3 | UInt64(text[end] &- 0x30) : nil }
        end += 1
      }
      (range, notation, magnitude) = (start..<end, .octal, value)
      return
    }
    var value: UInt64? = 0
    while let digit = digit(at: end) {
      if let old = value {
        let (tenfold, overflow) = old.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.addingReportingOverflow(UInt64(digit))
        value = overflow || carry ? nil : sum
      }
      end += 1
    }
    var hasDigits = end > start
    var isFloat = false
    if byte(at: end) == UInt8(ascii: "."), hasDigits || digit(at: end + 1) != nil {
      isFloat = true
      end += 1
      while digit(at: end) != nil { end += 1 }
      hasDigits = true
    }
    guard hasDigits else { return nil }
    if byte(at: end) | 0x20 == UInt8(ascii: "e") {
      var exponent = end + 1
      if byte(at: exponent) == UInt8(ascii: "-") || byte(at: exponent) == UInt8(ascii: "+") { exponent += 1 }
      if digit(at: exponent) != nil {
        isFloat = true
        while digit(at: exponent) != nil { exponent += 1 }
        end = exponent
      }
    }
    if byte(at: end) | 0x20 == UInt8(ascii: "f") {
      isFloat = true
      end += 1
    }
    (range, notation, magnitude) = (start..<end, isFloat ? .float : .decimal, isFloat ? nil : value)
  }

  /// The value as a double, correctly rounded; nil for octal and hexadecimal numbers, which no float may be.
  func floatingPoint(_ text: Span<UInt8>) -> Double? {
    guard notation == .decimal || notation == .float else { return nil }
    return DecimalParser.double(text, range)
  }
}

/// Decimal numbers to doubles.
enum DecimalParser {
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// The value of digits with a point, an exponent and a suffix `f`, each of which may be missing.
  ///
  /// Up to 15 digits and a power of ten up to 22 are both exact, so one division or multiplication rounds correctly
  /// (Clinger, "How to Read Floating Point Numbers Accurately", 1990); nearly every number in a model is of that kind.
  /// Others go to the standard library.
  static func double(_ text: Span<UInt8>, _ range: Range<Int>) -> Double? {
    var end = range.upperBound
    if end > range.lowerBound, text[end - 1] | 0x20 == UInt8(ascii: "f") { end -= 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 0
    var hasPoint = false
    var index = range.lowerBound
    while index < end, digits <= 15 {
      let byte = text[index]
      if byte.isDigit {
        mantissa = mantissa * 10 + UInt64(byte &- 0x30)
        if mantissa > 0 { digits += 1 }
        if hasPoint { scale -= 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        break
      }
      index += 1
    }
    if digits <= 15, index < end, text[index] | 0x20 == UInt8(ascii: "e"), end - index <= 5 {
      index += 1
      var isNegative = false
      if index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
        isNegative = text[index] == UInt8(ascii: "-")
        index += 1
      }
      var exponent = 0
      while index < end, text[index].isDigit {
        exponent = exponent * 10 + Int(text[index] &- 0x30)
        index += 1
      }
      scale += isNegative ? -exponent : exponent
    }
    if digits <= 15, index == end, scale.magnitude < powersOfTen.count {
      return scale < 0 ? Double(mantissa) / powersOfTen[-scale] : Double(mantissa) * powersOfTen[scale]
    }
    return Double(text.string(range.lowerBound..<end))
  }
}
