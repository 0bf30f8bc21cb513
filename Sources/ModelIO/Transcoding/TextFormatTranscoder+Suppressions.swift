package import ArtifactIO
package import GraphIR

extension TextFormatTranscoder {
  /// The comments in a text model that suppress findings, one for each rule that they name.
  ///
  /// A comment without a rule gives one with an empty rule, one without a reason an empty reason, so that whoever
  /// judges them can complain.
  ///
  /// - Parameter artifact: what was read; without a source map it was no text, and has no comments.
  /// - Parameter path: the text file, read again; empty if it has gone.
  package static func suppressions(in artifact: Artifact, path: String) -> [SourceModel.TextSuppression] {
    guard artifact.sourceMap != nil, let file = try? Artifact(mapping: path) else { return [] }
    let comments = file.withBytes { (text: Span<UInt8>) -> [TranscodedText.SuppressionComment] in
      var scanner = TextFormatScanner(path: path)
      scanner.skipByteOrderMark(text)
      while true {
        scanner.skipBlank(text)
        guard scanner.peek(text) != nil else { break }
        if scanner.isAtLiteral(text) {
          guard (try? scanner.literal(text)) != nil else { break }
        } else if scanner.identifier(text) == nil {
          scanner.advance()
        }
      }
      return scanner.suppressions
    }
    return flattened(comments)
  }

  static func flattened(_ comments: [TranscodedText.SuppressionComment]) -> [SourceModel.TextSuppression] {
    comments.flatMap { comment in
      (comment.rules.isEmpty ? [""] : comment.rules).map {
        SourceModel.TextSuppression(rule: $0, reason: comment.reason ?? "", line: comment.text.start.line)
      }
    }
  }
}
