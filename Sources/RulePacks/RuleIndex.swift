package import Diagnostics
package import GraphIR

/// What is known of the built-in rules without reading any: `Rules/embed.py` writes it beside their texts.
///
/// Reading a rule costs about 0.2 ms and a lint needs few of them, so each is read when a model has what it is about.
package struct RuleIndex: Sendable {
  /// A built-in rule that need not have been read.
  package struct Entry: Sendable, Hashable {
    package let number: Int
    package let names: RuleNames
    /// The file under `Rules`.
    package let file: String
    package let packID: String
    /// Where the rule begins in the file.
    package let line: Int
    package let phase: Phase
    /// nil: all.
    package let formats: [ModelFormat]?
    package let releases: ReleaseRange
    let textOffset: Int
    let textLength: Int
  }

  package static let builtIn = RuleIndex(
    rows: EmbeddedTable(BuiltInPacks.ruleRows), triggers: EmbeddedTable(BuiltInPacks.ruleTriggers))

  private let rows: EmbeddedTable
  private let triggers: EmbeddedTable

  /// All rules, in the order of the files.
  package var entries: [Entry] { rows.rows(withPrefix: "").map(Self.entry) }

  /// The numbers of the rules that could find something in the graphs of a phase, whatever phase they are for.
  package func rules(concerning context: RuleContext) -> Set<Int> { rules(concerning: context.ops) }

  package func rules(concerning ops: [OpFacts]) -> Set<Int> {
    var numbers: Set<Int> = []
    for word in ["node", "input", "output", "model"] { insert(word, into: &numbers) }
    var classes: Set<OpFacts.Class> = []
    for op in ops {
      insert("op " + op.name, into: &numbers)
      if classes.insert(op.kind).inserted { insert("class " + op.kind.rawValue, into: &numbers) }
    }
    return numbers
  }

  /// The numbers of the rules about a kind of fact.
  package func rules(aboutFact kind: String) -> Set<Int> {
    var numbers: Set<Int> = []
    insert("fact " + kind, into: &numbers)
    return numbers
  }

  package func entry(_ number: Int) -> Entry {
    let digits = String(number)
    let key = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    guard let columns = rows.columns(of: key) else {
      // INVARIANT: numbers come from the table of triggers, which is written together with the rows.
      preconditionFailure("there is no built-in rule of number \(number)")
    }
    return Self.entry(columns)
  }

  private func insert(_ trigger: String, into numbers: inout Set<Int>) {
    guard let columns = triggers.columns(of: trigger), columns.count == 2 else { return }
    for word in columns[1].split(separator: UInt8(ascii: " ")) { numbers.insert(Self.number(word)) }
  }

  // MARK: Columns

  private static func entry(_ columns: [ArraySlice<UInt8>]) -> Entry {
    precondition(columns.count == 12, "a row of the rule index has 12 columns")
    let formats = text(columns[10])
    guard let phase = Phase(rawValue: text(columns[9])), let category = Rule.Category(rawValue: text(columns[3])),
      let releases = columns[11].isEmpty ? ReleaseRange(bounds: []) : ReleaseRange(text(columns[11]))
    else { preconditionFailure("the rule index has a word that packs do not have, at '\(text(columns[1]))'") }
    return Entry(
      number: number(columns[0]), names: RuleNames(id: text(columns[1]), name: text(columns[2]), category: category),
      file: text(columns[4]), packID: text(columns[5]), line: number(columns[6]), phase: phase,
      formats: formats.isEmpty ? nil : formats.split(separator: " ").compactMap { ModelFormat(rawValue: String($0)) },
      releases: releases, textOffset: number(columns[7]), textLength: number(columns[8]))
  }

  private static func text(_ column: ArraySlice<UInt8>) -> String { String(decoding: column, as: UTF8.self) }

  private static func number(_ column: ArraySlice<UInt8>) -> Int {
    guard let number = Int(text(column)) else {
      preconditionFailure("'\(text(column))' in the rule index is no number")
    }
    return number
  }
}

/// What the words of a user can name a rule by.
package struct RuleNames: Sendable, Hashable {
  package let id: String
  package let name: String
  package let category: Rule.Category
}

extension Rule {
  package var names: RuleNames { RuleNames(id: id, name: name, category: category) }
}
