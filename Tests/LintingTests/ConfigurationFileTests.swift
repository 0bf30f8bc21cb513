import Compatibility
import Linting
import RulePacks
import Testing

@Suite struct ConfigurationFileTests {
  private func problems(_ text: String) -> [String] {
    do throws(RulePackError) {
      _ = try ConfigurationFile(text: text, path: "c.yaml")
      return []
    } catch { return error.problems }
  }

  @Test func everySettingIsRead() throws {
    let file = try ConfigurationFile(
      text: """
        tfjs: 4.10.0
        backends: [wasm, cpu]
        profile: strict
        rules: [packs/own.yaml]
        ignore: TFJ303
        severity: {TFJ302: error, hygiene: off}
        suppress:
          - {rule: TFJ101, node: "head/*", model: "m*", reason: known, expires: 2026-12-31}
        custom_ops:
          - {op: AcmeSmooth, reason: registered in app.js}
        fail_level: warning
        max_warnings: 3
        """, path: "c.yaml")
    var configuration = LintConfiguration()
    file.apply(to: &configuration)
    #expect(configuration.target == RuleTarget(release: Release(4, 10, 0), backends: [.wasm, .cpu], profile: .strict))
    #expect(configuration.ignore == ["TFJ303"])
    #expect(configuration.severityOverrides.map(\.level) == [.error, .off])
    #expect(configuration.suppressions.first?.expires == CalendarDate(year: 2026, month: 12, day: 31))
    #expect(configuration.customOps.map(\.op) == ["AcmeSmooth"])
    #expect(file.rules == ["packs/own.yaml"] && file.failLevel == .warning && file.maxWarnings == 3)
  }

  @Test func anEmptyFileSaysNothing() throws { #expect(problems("# nothing\n").isEmpty) }

  @Test func everyProblemHasItsPlace() {
    let found = problems(
      "profil: strict\nsuppress:\n- {rule: TFJ101}\n- {rule: TFJ101, reason: x, expires: 2026-02-30}\n")
    #expect(
      found == [
        "c.yaml:1:1: unknown key 'profil' in configuration, did you mean 'profile'",
        "c.yaml:3:3: suppression has no 'reason', which is required",
        "c.yaml:4:38: expected a day such as '2026-12-31', found '2026-02-30'",
      ])
  }

  @Test func aReasonMustSaySomething() {
    #expect(problems("custom_ops: [{op: A, reason: \"  \"}]") == ["c.yaml:1:30: a reason is required"])
  }
}
