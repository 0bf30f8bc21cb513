import Testing

/// `rules test` on packs of one's own and on the built-in ones.
@Suite struct RulesCommandTests {
  private let folder = TemporaryFolder()

  private func pack(_ tests: String) throws -> String {
    try folder.write(
      """
      schema: 1
      pack: {id: acme, version: 1}
      rules:
      - id: ACME1
        name: no-tanh
        category: hygiene
        summary: A Tanh.
        severity: info
        match: {node: {as: n, op: Tanh}}
        message: "'${n.name}' is a Tanh"
      \(tests)
      """, to: "acme.yaml")
    return folder.path("acme.yaml")
  }

  private static let valid = #"    valid: ["input x: float32[4]\ny = Relu(x) {T: float32}\noutput y: y\n"]"#
  private static let invalid =
    #"    invalid: [{at: y, graph: "input x: float32[4]\ny = Tanh(x) {T: float32}\noutput y: y\n"}]"#

  @Test(arguments: [
    ("", ["valid", "invalid"]), ("  tests:\n" + valid, ["invalid"]), ("  tests:\n" + invalid, ["valid"]),
    ("  tests:\n" + valid + "\n" + invalid, []),
  ])
  func aRuleShowsBothWhatItFindsAndWhatItLetsPass(tests: String, missing: [String]) throws {
    let path = try pack(tests)
    #expect(ProgramRun(["rules", "test", path]).code == 0)
    let run = ProgramRun(["rules", "test", path, "--require-tests"])
    #expect(run.code == (missing.isEmpty ? 0 : 1))
    let lines = missing.map { "\(path):4:3: ACME1: the rule has no '\($0)' tests\n" }
    let end = missing.isEmpty ? "1 rules, all tests pass\n" : "1 rules, \(missing.count) failures\n"
    #expect(run.output == lines.joined() + end)
  }

  @Test func aTestThatDoesNotHoldFails() throws {
    let path = try pack("  tests:\n" + Self.valid.replacing("Relu", with: "Tanh"))
    let run = ProgramRun(["rules", "test", path])
    #expect(run.code == 1 && run.output.contains("expected nothing, found at 'y': 'y' is a Tanh"))
  }
}
