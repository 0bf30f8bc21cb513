// Reads the rows of `CompatibilityTable.rows`, whose form is described at the head of Rules/compat/generate.py.
// INVARIANT: a row is well formed: generate.py checks each before it writes the literal, and a test decodes all.

private typealias Row = [ArraySlice<UInt8>]

extension OpCompatibility {
  init(
    name: String, row: [ArraySlice<UInt8>], kernels: [[ArraySlice<UInt8>]], limits: [[ArraySlice<UInt8>]],
    rewrites: [[ArraySlice<UInt8>]]
  ) {
    let since = row.release(2)
    self.init(
      name: name, category: row.text(1), since: since, last: row.optionalRelease(3),
      executableSince: row.text(4) == "never" ? nil : row.optionalRelease(4) ?? since,
      absentIn: row.words(5).compactMap(Release.init), status: row.word(6), execution: row.word(7),
      kernels: row.words(8), conditionalKernels: kernels.map(ConditionalKernel.init(row:)),
      executorOutputs: row.optional(9).flatMap { Int($0) }, inputs: Self.inputs(row.words(10)),
      acceptsComplex64: row.text(11) == "accepted", attributesWithoutImporterDefault: row.words(12),
      limits: limits.map(Limit.init(row:)), rewrites: rewrites.map(Rewrite.init(row:)), evidence: row.words(13))
  }

  private static func inputs(_ words: [String]) -> [Int: InputDemand] {
    var demands: [Int: InputDemand] = [:]
    for word in words {
      let parts = word.split(separator: "=")
      guard parts.count == 2, let position = Int(parts[0]), let demand = InputDemand(rawValue: String(parts[1])) else {
        preconditionFailure("'\(word)' is no demand on an input")
      }
      demands[position] = demand
    }
    return demands
  }
}

extension OpCompatibility.ConditionalKernel {
  fileprivate init(row: Row) {
    self.init(kernel: row.text(1), condition: row.text(2))
  }
}

extension OpCompatibility.Limit {
  fileprivate init(row: Row) {
    self.init(
      condition: row.text(7), effect: row.word(1), consequence: row.text(8),
      backends: row.optional(2).map { _ in row.words(2).compactMap(Backend.init(rawValue:)) },
      since: row.optionalRelease(3), until: row.optionalRelease(4), known: row.word(5), evidence: row.words(6),
      verdict: row.optional(9).map { _ in LimitVerdict(kind: row.word(9), text: row.text(10)) })
  }
}

extension OpCompatibility.Rewrite {
  fileprivate init(row: Row) {
    self.init(
      insteadOf: row.text(3), rewrite: row.text(4), conditions: row.optional(5), exactness: row.word(1),
      known: row.word(2))
  }
}

extension OpClass {
  init(row: [ArraySlice<UInt8>]) {
    switch row.text(1) {
    case "removed": self = .removed(how: row.word(2))
    case "rewritable":
      self = .rewritable(
        rewrite: row.text(4), conditions: row.optional(5), exactness: row.word(2), known: row.word(3))
    default: self = .unsupported(family: row.text(2))
    }
  }
}

extension [ArraySlice<UInt8>] {
  func text(_ column: Int) -> String {
    precondition(indices.contains(column), "a row of the compatibility table has its columns")
    return String(decoding: self[column], as: UTF8.self)
  }

  /// nil where the column is empty.
  func optional(_ column: Int) -> String? {
    let text = text(column)
    return text == "-" ? nil : text
  }

  func words(_ column: Int) -> [String] {
    (optional(column) ?? "").utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  func word<Word: RawRepresentable<String>>(_ column: Int) -> Word {
    guard let word = Word(rawValue: text(column)) else {
      preconditionFailure("'\(text(column))' is no \(Word.self) in the compatibility table")
    }
    return word
  }

  func release(_ column: Int) -> Release {
    guard let release = Release(text(column)) else {
      preconditionFailure("'\(text(column))' is no release in the compatibility table")
    }
    return release
  }

  func optionalRelease(_ column: Int) -> Release? {
    optional(column).map { _ in release(column) }
  }
}
