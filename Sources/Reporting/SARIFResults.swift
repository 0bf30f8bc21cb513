internal import ArtifactIO
internal import Diagnostics

// Results, their places and the files they are in.
extension JSONWriter {
  mutating func writeArtifacts(of index: SARIFIndex, digest: (String) -> ArtifactDigest) {
    array("artifacts") { json in
      for file in index.files {
        json.object { json in
          json.object("location", .inline) { $0.write(file.uri) }
          // Only what a result refers to is hashed: the rest need not be read at all.
          let hash = file.isReferred ? digest(file.path) : nil
          if case .sha256(_, let byteCount) = hash, file.sizeInBytes == nil {
            json.member("length", byteCount)
          } else {
            json.member("length", file.sizeInBytes)
          }
          json.array("roles", of: ["analysisTarget"])
          json.member("mimeType", SARIFFileType.mimeType(file.path))
          if file.isText { json.member("encoding", "UTF-8") }
          json.write(hash, of: file)
        }
      }
    }
  }

  private mutating func write(_ hash: ArtifactDigest?, of file: SARIFIndex.File) {
    var omission: String?
    switch hash {
    case .sha256(let digits, let byteCount):
      if let size = file.sizeInBytes, size != byteCount {
        omission = "the file has changed since it was read"
      } else {
        object("hashes", .inline) { $0.member("sha-256", digits) }
      }
    case .omitted(let reason): omission = reason
    case nil: break
    }
    guard let omission else { return }
    object("properties", .inline) { $0.member("hashOmitted", omission) }
  }

  mutating func writeLogicalLocations(of index: SARIFIndex) {
    array("logicalLocations") { json in
      for location in index.logicalLocations {
        json.object(.inline) { json in
          json.member("name", location.name)
          json.member("fullyQualifiedName", location.fullyQualifiedName)
          json.member("kind", location.kind)
          json.member("parentIndex", location.parentIndex)
        }
      }
    }
  }

  mutating func writeResults(of index: SARIFIndex) {
    var identities: [String: Int] = [:]
    array("results") { json in
      for result in index.results {
        let identity = Self.identity(of: result, index)
        identities[identity, default: 0] += 1
        let occurrence = identities[identity] ?? 1
        json.object { $0.write(result, index, lineHash: "\(identity):\(occurrence)") }
      }
    }
  }

  /// What GitHub tracks an alert by. It would hash the lines of the file itself, which for a binary file changes with
  /// every export, so ours must always be there and be unique in the run (hence the occurrence behind it).
  private static func identity(of result: SARIFIndex.Result, _ index: SARIFIndex) -> String {
    let diagnostic = result.diagnostic
    let location = diagnostic.location
    return Fingerprint.make([
      index.uri(of: location.physical.path).text, result.model.signature, diagnostic.rule,
      location.function.map(Fingerprint.functionStem), location.node, location.op, diagnostic.fingerprint,
    ])
  }

  private mutating func write(_ result: SARIFIndex.Result, _ index: SARIFIndex, lineHash: String) {
    let diagnostic = result.diagnostic
    member("ruleId", diagnostic.rule)
    member("ruleIndex", index.ruleIndex(diagnostic.rule))
    if diagnostic.outcome == .inconclusive { member("kind", "open") }
    member("level", diagnostic.outcome == .inconclusive ? "none" : diagnostic.severity.sarifLevel)
    let related = Self.related(to: diagnostic)
    object("message") { json in
      json.member("text", Self.text(of: diagnostic, related))
      json.member("markdown", Self.markdown(of: diagnostic, related))
    }
    array("locations") { json in
      json.object { $0.write(diagnostic.location, in: result.model, index) }
    }
    if !related.isEmpty {
      array("relatedLocations") { json in
        for (offset, place) in related.enumerated() {
          json.object { json in
            json.member("id", offset + 1)
            json.object("message", .inline) { $0.member("text", SARIFText.sentence(place.message)) }
            switch place.target {
            case .source(let line): json.writeSource(line, index)
            case .model(let location): json.write(location, in: result.model, index)
            }
          }
        }
      }
    }
    // What is accepted is not to be fixed.
    if result.excuse == nil { writeFixes(of: diagnostic, index) }
    object("partialFingerprints", .inline) { json in
      json.member("primaryLocationLineHash", lineHash)
      json.member("tfjslintFinding/v1", diagnostic.fingerprint.isEmpty ? nil : diagnostic.fingerprint)
    }
    if let excuse = result.excuse {
      array("suppressions", .inline) { json in
        json.object { json in
          json.member("kind", "external")
          json.member("status", "accepted")
          json.member("justification", SafeText.line(excuse))
        }
      }
    }
    writeProperties(of: diagnostic, in: result.model)
  }

  private mutating func writeProperties(of diagnostic: Diagnostic, in model: ModelReport) {
    object("properties") { json in
      json.member("severity", diagnostic.severity.rawValue)
      json.member("signature", model.signature.map { SafeText.line($0) })
      json.member("op", diagnostic.location.op.map { SafeText.line($0) })
      if !diagnostic.location.callChain.isEmpty { json.writeCallChain(of: diagnostic.location) }
      if !diagnostic.outputKeys.isEmpty { json.array("outputs", of: diagnostic.outputKeys.map { SafeText.line($0) }) }
      guard !diagnostic.fixes.isEmpty else { return }
      json.array("fixes") { json in
        for fix in diagnostic.fixes {
          json.object(.inline) { json in
            json.member("title", SafeText.line(fix.title))
            json.member("applicability", fix.applicability.rawValue)
          }
        }
      }
    }
  }
}

// MARK: Messages

/// A place that a message links to.
private struct RelatedPlace {
  enum Target {
    case source(Location.SourceLine)
    case model(Location)
  }

  var message: String
  var target: Target
}

extension JSONWriter {
  private static func related(to diagnostic: Diagnostic) -> [RelatedPlace] {
    var places = diagnostic.related.map { RelatedPlace(message: $0.message, target: .model($0.location)) }
    if let source = diagnostic.location.source {
      places.insert(RelatedPlace(message: "made in \(source.file):\(source.line)", target: .source(source)), at: 0)
    }
    return places
  }

  /// The message and what a reader that shows nothing else must know: node, ways out, links.
  private static func text(of diagnostic: Diagnostic, _ related: [RelatedPlace]) -> String {
    var text = SARIFText.sentence(subject(of: diagnostic))
    for fix in diagnostic.fixes { text += SARIFText.sentence(" Fix (\(fix.applicability.rawValue)): \(fix.title)") }
    if !related.isEmpty { text += " See " + links(related) + "." }
    return text
  }

  private static func markdown(of diagnostic: Diagnostic, _ related: [RelatedPlace]) -> String {
    var paragraphs = [SARIFText.markdown(subject(of: diagnostic)) + "."]
    if let note = diagnostic.note { paragraphs.append(SARIFText.note(note)) }
    for fix in diagnostic.fixes {
      paragraphs.append("**Fix (\(fix.applicability.rawValue)):** " + SARIFText.markdown(fix.title) + ".")
      if let snippet = fix.snippet { paragraphs.append(SARIFText.codeBlock(snippet)) }
    }
    if !related.isEmpty { paragraphs.append("See " + links(related) + ".") }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func links(_ related: [RelatedPlace]) -> String {
    related.enumerated().map { SARIFText.link($1.message, to: $0 + 1) }.joined(separator: ", ")
  }

  private static func subject(of diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    var text = diagnostic.outcome == .inconclusive ? "inconclusive: " + diagnostic.message : diagnostic.message
    if let node = location.node, !diagnostic.message.contains("'\(node)'") {
      text += " (node '\(node)'" + (location.function.map { " in function '\($0)'" } ?? "") + ")"
    }
    return text
  }
}

// MARK: Places

extension JSONWriter {
  private mutating func write(_ location: Location, in model: ModelReport, _ index: SARIFIndex) {
    let physical = location.physical
    let file = index.fileIndex(physical.path).map { index.files[$0] }
    object("physicalLocation") { json in
      json.writeArtifactLocation(of: physical.path, index)
      switch (physical.region, index.profile) {
      case (.text(let range), _): json.writeTextRegion(range)
      case (.bytes(let range), .standard): json.writeByteRegion(range)
      case (nil, .standard):
        // All of a binary file; in a text file no region says the same.
        if let size = file?.sizeInBytes, file?.isText == false {
          json.writeByteRegion(ByteRange(offset: 0, count: size))
        }
      case (.bytes, .github), (nil, .github):
        let start = TextPosition(line: 1, column: 1)
        json.writeTextRegion(TextRange(start: start, end: start))
      }
      if case .bytes(let range) = physical.region, index.profile == .github {
        json.object("properties", .inline) { $0.writeMembers(of: range) }
      }
    }
    guard let logical = index.logicalIndex(of: location, in: model) else { return }
    array("logicalLocations", .inline) { json in
      // Azure DevOps does not follow `index`, so the name stands here too.
      let cached = index.logicalLocations[logical]
      json.object { json in
        json.member("index", logical)
        json.member("name", cached.name)
        json.member("fullyQualifiedName", cached.fullyQualifiedName)
        json.member("kind", cached.kind)
      }
    }
  }

  private mutating func writeSource(_ source: Location.SourceLine, _ index: SARIFIndex) {
    object("physicalLocation", .inline) { json in
      json.writeArtifactLocation(of: source.file, index)
      json.object("region") { $0.member("startLine", max(1, source.line)) }
    }
  }

  mutating func writeArtifactLocation(of path: String, _ index: SARIFIndex) {
    object("artifactLocation", .inline) { json in
      json.write(index.uri(of: path))
      json.member("index", index.fileIndex(path))
    }
  }

  fileprivate mutating func write(_ uri: SARIFURI) {
    member("uri", uri.text)
    if uri.isRelative { member("uriBaseId", "SRCROOT") }
  }

  private mutating func writeByteRegion(_ range: ByteRange) {
    object("region", .inline) { $0.writeMembers(of: range) }
  }

  mutating func writeMembers(of range: ByteRange) {
    member("byteOffset", max(0, range.offset))
    member("byteLength", max(0, range.count))
  }

  private mutating func writeTextRegion(_ range: TextRange) {
    object("region", .inline) { $0.writeMembers(of: range) }
  }

  mutating func writeMembers(of range: TextRange) {
    let startLine = max(1, range.start.line)
    let startColumn = max(1, range.start.column)
    let endLine = max(startLine, range.end.line)
    member("startLine", startLine)
    member("startColumn", startColumn)
    member("endLine", endLine)
    member("endColumn", endLine == startLine ? max(startColumn, range.end.column) : max(1, range.end.column))
  }
}
