/// Names a finding so that baselines and code-scanning services recognise it in the next export of the model.
///
/// A cryptographic hash is not needed: nobody gains by forging a fingerprint (whoever can edit the model can also remove
/// the finding), and with 64 well mixed bits, a million findings collide with a probability below 10⁻⁷. What is needed is
/// that the value is the same on every machine and in every release, which rules out `Hasher`.
///
/// What goes in must survive a new export: rule, function stem, node, op, arguments of the message. Byte offsets, line
/// numbers and counters (`__inference_serve_34` is called `__inference_serve_51` by the next run of the exporter) do not,
/// so function names go through `functionStem(_:)` first.
package enum Fingerprint {
  /// The fingerprint of `parts` in their order: 16 lower-case hexadecimal digits.
  ///
  /// Each part is hashed with its length before it, so `["ab", "c"]` and `["a", "bc"]` differ, and so do nil and `""`.
  ///
  /// - Complexity: O(total length), in UTF-8 bytes.
  /// - Source: FNV-1a, 64 bits (Fowler, Noll, Vo), then the finalizer of MurmurHash3, because FNV alone leaves the
  ///   upper bits of short inputs badly mixed.
  package static func make(_ parts: [String?]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func absorb(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for part in parts {
      guard let part else {
        absorb(0)
        continue
      }
      absorb(1)
      var length = UInt64(part.utf8.count)
      for _ in 0..<8 {
        absorb(UInt8(truncatingIfNeeded: length))
        length >>= 8
      }
      for byte in part.utf8 { absorb(byte) }
    }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The part of a function's name that the next export keeps: without the counters that TensorFlow appends.
  ///
  /// One trailing `_` and number go (`__inference_serve_34`, `while_body_4711`); of a gradient's forward and backward
  /// functions all do, since those carry two (`__backward_lstm_18541_18717`). More would make `dense_1` and `dense_2`
  /// one. A name that would become empty stays as it is.
  ///
  /// - Source: `_inference_name`, `_forward_name` and `_backward_name` in
  ///   `tensorflow/python/eager/polymorphic_function/`, which append `ops.uid()`.
  package static func functionStem(_ name: String) -> String {
    let hasSeveralCounters = name.hasPrefix("__forward_") || name.contains("__backward_")
    var stem = name[...]
    repeat {
      let digits = stem.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      let shorter = stem.dropLast(digits)
      guard digits > 0, shorter.last == "_" else { break }
      let head = shorter.dropLast()
      guard head.contains(where: { $0 != "_" }) else { break }
      stem = head
    } while hasSeveralCounters
    return String(stem)
  }
}
