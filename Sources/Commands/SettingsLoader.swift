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
  static let fileName = ".tfjslint.yaml"

  let settings: SettingsOptions
  /// nil: the command judges no model.
  let target: TargetOptions?
  let rules: RuleOptions
  /// nil: all rules are shown, at their own severity, whatever the file says.
  let selection: SelectionOptions?
  let console: Console

  /// The configuration for one run, and what the file says about the gate.
  func load() throws(UsageError) -> (LintConfiguration, ConfigurationFile?) {
    var configuration = LintConfiguration()
    let file = try configurationFile()
    file?.apply(to: &configuration)
    for path in file?.rules ?? [] {
      let folder = FileSystem.folder(of: file?.path ?? "")
      configuration.packs.append(try pack(path.hasPrefix("/") ? path : FileSystem.join(folder, path)))
    }
    if let release = target?.tfjs { configuration.target.release = release }
    if let list = target?.backends { configuration.target.backends = list.backends }
    if let profile = target?.profile { configuration.target.profile = profile }
    if let selection {
      // A selection on the command line replaces the file's; to ignore adds to it.
      if !selection.select.isEmpty { configuration.select = Self.words(selection.select) }
      configuration.ignore += Self.words(selection.ignore)
      configuration.severityOverrides += selection.severity.map(\.override)
    } else {
      (configuration.select, configuration.ignore, configuration.severityOverrides) = ([], [], [])
    }
    for path in rules.packs { configuration.packs.append(try pack(path)) }
    configuration.today = CalendarDate(console.today)
    return (configuration, file)
  }

  private static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }
  }

  private func configurationFile() throws(UsageError) -> ConfigurationFile? {
    if settings.isolated { return nil }
    guard let path = settings.config ?? nearest() else { return nil }
    let text = try Self.text(of: path)
    do throws(RulePackError) { return try ConfigurationFile(text: text, path: path) } catch {
      throw UsageError(error.problems)
    }
  }

  /// The nearest configuration, from the working directory up.
  private func nearest() -> String? {
    var folder = console.workingDirectory
    var relative = ""
    while true {
      let path = FileSystem.join(folder, Self.fileName)
      // Shown as it would be typed where that is short.
      if FileSystem.kind(of: path) == .file { return relative.isEmpty ? Self.fileName : relative + Self.fileName }
      let parent = FileSystem.folder(of: folder)
      if parent == folder || parent == "." { return nil }
      folder = parent
      relative += "../"
    }
  }

  private func pack(_ path: String) throws(UsageError) -> RulePack {
    try Self.pack(path)
  }

  static func pack(_ path: String) throws(UsageError) -> RulePack {
    let text = try text(of: path)
    do throws(RulePackError) { return try RulePackLoader.load(text, path: path, origin: .user) } catch {
      throw UsageError(error.problems)
    }
  }

  private static func text(of path: String) throws(UsageError) -> String {
    do throws(ArtifactError) {
      let artifact = try Artifact(mapping: path)
      return artifact.string(in: ByteRange(offset: 0, count: artifact.byteCount))
    } catch { throw UsageError(error.message) }
  }
}
