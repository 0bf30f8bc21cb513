internal import ArgumentParser
internal import ArtifactIO
internal import Linting
internal import RulePacks

/// Where settings come from besides the command line.
struct SettingsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read this configuration instead of the nearest .tfjslint.yaml.", valueName: "file"))
  var config: String?

  @Flag(help: "Read no configuration file.")
  var isolated = false
}

/// Puts the configuration together: the file, then what the command line says.
struct SettingsLoader {
  let command: LintCommand
  let console: Console

  func configuration() throws(UsageError) -> LintConfiguration {
    var configuration = LintConfiguration()
    if let release = command.target.tfjs { configuration.target.release = release }
    if let list = command.target.backends { configuration.target.backends = list.backends }
    if let profile = command.target.profile { configuration.target.profile = profile }
    configuration.select += Self.words(command.rules.select)
    configuration.ignore += Self.words(command.rules.ignore)
    configuration.severityOverrides += command.rules.severity.map(\.override)
    for path in command.rules.packs { configuration.packs.append(try pack(path)) }
    configuration.today = CalendarDate(console.today)
    return configuration
  }

  private static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }
  }

  private func pack(_ path: String) throws(UsageError) -> RulePack {
    let artifact: Artifact
    do throws(ArtifactError) { artifact = try Artifact(mapping: path) } catch { throw UsageError(error.message) }
    let text = artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
    do throws(RulePackError) { return try RulePackLoader.load(text, path: path, origin: .user) } catch {
      throw UsageError(error.problems)
    }
  }
}
