internal import ArgumentParser
internal import Compatibility
internal import Diagnostics
internal import Linting
internal import Reference
internal import Reporting
internal import RulePacks

struct ExplainCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains rules and ops: what, why, an example, ways out, evidence.",
    discussion: """
      RULE is a rule's id (TFJ101) or name (unsupported-op). A category, the beginning of an id (TFJ1) or 'all' \
      stands for all of its rules. Any other word is taken for an op, such as MatrixInverse.
      """)

  @Argument(help: ArgumentHelp("Rules, by id or name, and ops.", valueName: "rule|op"))
  var words: [String]

  @Option(help: ArgumentHelp("Say what this TensorFlow.js release does with an op.", valueName: "x.y.z"))
  var tfjs: Release?

  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Configuration") var settings: SettingsOptions
  @OptionGroup(title: "Output") var output: ReferenceOptions

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      let library = try library(console)
      var subjects: [Subject] = []
      var problems: [String] = []
      for word in words {
        let found = self.subjects(named: word, in: library)
        if found.isEmpty { problems.append(library.unknown(word).message) }
        subjects += found
      }
      guard problems.isEmpty else { throw UsageError(problems) }
      write(subjects, library.target.release, console)
      return .clean
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }

  private enum Subject {
    case rule(RuleEntry)
    case op(OpEntry)
  }

  private func subjects(named word: String, in library: ReferenceLibrary) -> [Subject] {
    let rules = library.rules(named: word)
    if rules.isEmpty { return library.op(word).map { [.op($0)] } ?? [] }
    return rules.map { .rule(RuleEntry($0.rule, of: $0.pack)) }
  }

  private func write(_ subjects: [Subject], _ release: Release, _ console: Console) {
    let pages = subjects.map { subject in
      switch subject {
      case .rule(let entry): RulePage(entry).page
      case .op(let entry): OpPage(entry, release: release, isForRelease: tfjs != nil).page
      }
    }
    output.write(
      pages,
      json: {
        ReferenceJSON(toolVersion: CommandLineTool.version, release: release).text(
          rules: subjects.compactMap { if case .rule(let entry) = $0 { entry } else { nil } },
          ops: subjects.compactMap { if case .op(let entry) = $0 { entry } else { nil } })
      }, console)
  }

  /// The built-in packs, and those of the configuration and of `--rules`.
  private func library(_ console: Console) throws(UsageError) -> ReferenceLibrary {
    let loader = SettingsLoader(
      settings: settings, target: nil, rules: rules, selection: nil, console: console)
    let (configuration, _) = try loader.load()
    let packs = try BuiltInPacks.forReference() + configuration.packs
    do throws(RulePackError) { try RulePackLoader.checkUniqueness(of: packs) } catch {
      throw UsageError(error.problems)
    }
    return ReferenceLibrary(
      packs: packs, target: RuleTarget(release: tfjs ?? CompatibilityTable.builtIn.newestRelease))
  }
}
