internal import ArgumentParser
internal import ArtifactIO
internal import Diagnostics
internal import Linting
internal import RulePacks
internal import RuleTesting

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists rules, runs a pack's own tests, prints the schema of rule packs.",
    subcommands: [RulesListCommand.self, RulesTestCommand.self, RulesSchemaCommand.self])
}

struct RulesListCommand: RunnableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists rules and their packs.")

  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Rules") var selection: SelectionOptions
  @OptionGroup(title: "Configuration") var settings: SettingsOptions

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      let loader = SettingsLoader(
        settings: settings, target: target, rules: rules, selection: selection, console: console)
      let (configuration, _) = try loader.load()
      let linter: Linter
      do throws(RulePackError) { linter = try Linter(configuration: configuration) } catch {
        throw UsageError(error.problems)
      }
      var category = ""
      for rule in linter.descriptions.sorted(by: { ($0.pack, $0.id) < ($1.pack, $1.id) }) {
        if rule.pack != category {
          category = rule.pack
          console.write("\(category)\n")
        }
        console.write("  \(rule.id)  \(padded(rule.severity.rawValue, 8)) \(padded(rule.name, 26)) \(rule.summary)\n")
      }
      return .clean
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

struct RulesTestCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Runs the examples that stand with the rules of packs.")

  @Argument(help: ArgumentHelp("Packs to test (default: the built-in ones).", valueName: "pack"))
  var paths: [String] = []

  @Flag(help: "A rule fails that has not at least one graph that it finds something in and one that it lets pass.")
  var requireTests = false

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      var failed = 0
      var rules = 0
      for pack in try packs() {
        rules += pack.rules.count
        var problems = RuleTester.run(pack).map(\.description)
        if requireTests {
          problems += RuleTester.missingTests(in: pack).map(\.description)
        }
        for problem in problems { console.write("\(problem)\n") }
        failed += problems.count
      }
      console.write(failed == 0 ? "\(rules) rules, all tests pass\n" : "\(rules) rules, \(failed) failures\n")
      return failed == 0 ? .clean : .findings
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }

  private func packs() throws(UsageError) -> [RulePack] {
    guard paths.isEmpty else {
      var packs: [RulePack] = []
      for path in paths { packs.append(try SettingsLoader.pack(path)) }
      return packs
    }
    do throws(RulePackError) { return try BuiltInPacks.packsWithTests() } catch { throw UsageError(error.problems) }
  }
}

struct RulesSchemaCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of rule packs.")

  func run(_ console: Console) -> Diagnostics.ExitCode {
    console.write(RulePackSchema.text)
    return .clean
  }
}
