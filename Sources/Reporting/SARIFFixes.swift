internal import ArtifactIO
internal import Diagnostics

// What fixes change in the file of the model, told alone: each is for the file as it is.
extension JSONWriter {
  /// Lines of text files, for every reader. Bytes of binary files are in the report only where they were asked for, and never
  /// for GitHub: a viewer that opens such a file as text would take the region out and put nothing in.
  mutating func writeFixes(of diagnostic: Diagnostic, _ index: SARIFIndex) {
    let fixes = diagnostic.fixes.filter { fix in
      fix.fileChange.map { !$0.replacements.isEmpty && (index.profile == .standard || $0.isText) } ?? false
    }
    guard !fixes.isEmpty else { return }
    array("fixes") { json in
      for fix in fixes {
        json.object { json in
          json.object("description", .inline) { json in
            json.member("text", SARIFText.sentence("\(fix.title) (\(fix.applicability.rawValue))"))
          }
          guard let change = fix.fileChange else { return }
          json.array("artifactChanges") { json in
            json.object { json in
              json.writeArtifactLocation(of: change.path, index)
              json.array("replacements") { json in
                for replacement in change.replacements { json.object(.inline) { $0.writeMembers(of: replacement) } }
              }
            }
          }
        }
      }
    }
  }

  private mutating func writeMembers(of replacement: FileChange.Replacement) {
    object("deletedRegion") { json in
      switch replacement.region {
      case .text(let range): json.writeMembers(of: range)
      case .bytes(let range): json.writeMembers(of: range)
      }
    }
    object("insertedContent") { json in
      switch replacement.region {
      case .text: json.member("text", String(decoding: replacement.inserted, as: UTF8.self))
      case .bytes: json.member("binary", Base64.text(of: replacement.inserted))
      }
    }
  }
}

extension FileChange {
  fileprivate var isText: Bool {
    replacements.allSatisfy { if case .text = $0.region { true } else { false } }
  }
}

enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Source: RFC 4648, section 4.
  static func text(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= 8 * UInt32(3 - group.count)
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(18 - 6 * place)) & 63]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
