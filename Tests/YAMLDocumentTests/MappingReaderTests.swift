import Testing
import YAMLDocument

/// Reading typed values, and reporting everything that is wrong at once.
@Suite struct MappingReaderTests {
  enum Level: String, CaseIterable { case error, warning, info }

  struct Rule: Equatable {
    var id: String
    var level: Level
    var ranks: [Int]
    var ratio: Double
    var isOn: Bool
  }

  static let rule = YAMLShape<Rule>.record("rule") { reader in
    let id = reader.required("id", .string)
    let level = reader.required("severity", .word(Level.self))
    let ranks = reader.optional("ranks", .oneOrMore(of: .int(in: 0...8)), default: [])
    let ratio = reader.optional("ratio", .double, default: 1)
    let isOn = reader.optional("enabled", .bool, default: true)
    guard let id, let level, let ranks, let ratio, let isOn else { return nil }
    return Rule(id: id, level: level, ranks: ranks, ratio: ratio, isOn: isOn)
  }

  @Test func wellFormedRecordsAreRead() throws {
    let text = "- {id: A, severity: info}\n- {id: B, severity: error, ranks: [1, 2], ratio: 2, enabled: false}\n"
    let (rules, issues) = try read(text, .list(of: Self.rule))
    #expect(issues == [])
    #expect(
      rules == [
        Rule(id: "A", level: .info, ranks: [], ratio: 1, isOn: true),
        Rule(id: "B", level: .error, ranks: [1, 2], ratio: 2, isOn: false),
      ])
  }

  @Test func everyProblemIsReportedInTheOrderOfTheText() throws {
    let text = """
      - id: 12
        sevrity: error
        ranks: [1, 9, x]
      - id: B
        severity: warnin
        enabled: yes
        colour: red
      - just text
      - id:
        severity: [error]
        ratio: 1e999
      """
    let (rules, issues) = try read(text, .list(of: Self.rule))
    #expect(rules == nil)
    #expect(
      issues == [
        "t.yaml:1:3: rule has no 'severity', which is required",
        "t.yaml:1:7: expected a string, found an integer '12', put it in quotes",
        "t.yaml:2:3: unknown key 'sevrity' in rule, did you mean 'severity'",
        "t.yaml:3:14: '9' is out of range, allowed is 0 to 8",
        "t.yaml:3:17: expected an integer, found a string 'x'",
        "t.yaml:5:13: 'warnin' is not allowed here, did you mean 'warning'",
        "t.yaml:6:12: expected a boolean, found a string 'yes', write true",
        "t.yaml:7:3: unknown key 'colour' in rule, allowed are 'enabled', 'id', 'ranks', 'ratio', 'severity'",
        "t.yaml:8:3: expected a mapping for rule, found a string",
        "t.yaml:9:6: expected a string, found nothing",
        "t.yaml:10:13: expected a string, found a list",
        "t.yaml:11:10: '1e999' is out of range of a 64-bit float",
      ])
  }

  @Test func presentKeysAreNotSuggested() throws {
    let (_, issues) = try read("{id: A, severity: info, iid: B}", Self.rule)
    #expect(
      issues == ["t.yaml:1:25: unknown key 'iid' in rule, allowed are 'enabled', 'id', 'ranks', 'ratio', 'severity'"])
  }

  @Test func sharedNodesAreReportedOnce() throws {
    let (_, issues) = try read("[&a {id: A, severity: info, foo: 1}, *a]", .list(of: Self.rule))
    #expect(issues.count == 1)
  }

  @Test func entriesKeepTheOrderOfTheText() throws {
    let (entries, issues) = try read("{z: 1, a: 2, m: 3}", YAMLShape.entries(of: .int))
    #expect(issues == [])
    #expect(entries?.map(\.key) == ["z", "a", "m"])
    #expect(entries?.map(\.value) == [1, 2, 3])
  }

  @Test func textTakesNumbersAsWritten() throws {
    #expect(try read("3.10", .text).0 == "3.10")
    #expect(try read("[x]", .text).1 == ["t.yaml:1:1: expected a string, found a list"])
  }

  @Test func checkedShapesReportTheirComplaint() throws {
    let even = YAMLShape<Int>.int.checked { $0 % 2 == 0 ? nil : "\($0) is odd" }
    #expect(try read("[2, 3, 5]", .list(of: even)).1 == ["t.yaml:1:5: 3 is odd", "t.yaml:1:8: 5 is odd"])
    #expect(try read("[2]", .list(of: even.map { $0 / 2 })).0 == [1])
  }

  @Test func absentOptionalKeysAreNoIssue() throws {
    let shape = YAMLShape<Bool>.record("thing") { reader in
      let absent = reader.optional("a", .int) == nil
      let present = reader.contains("b")
      return absent && present
    }
    let (value, issues) = try read("b: 1", shape)
    #expect(value == true)
    #expect(issues == [])
  }

  private func read<Value>(_ text: String, _ shape: YAMLShape<Value>) throws -> (Value?, [String]) {
    let issues = YAMLIssueList(path: "t.yaml")
    let value = shape.read(try parse(text).root, issues)
    return (value, issues.descriptions)
  }
}
