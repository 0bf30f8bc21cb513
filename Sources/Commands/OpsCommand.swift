internal import ArgumentParser
internal import Compatibility
internal import Diagnostics
internal import Reference
internal import RulePacks

struct OpsCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ops",
    abstract: "Says what TensorFlow.js does with ops: in which release, on which backend, within which limits.",
    discussion: """
      Without OP, one line for each op that TensorFlow.js names. With --tfjs only what that release does, else \
      the history of all releases.
      """)

  @Argument(help: ArgumentHelp("Ops to explain, such as Conv2D.", valueName: "op"))
  var names: [String] = []

  @Option(help: ArgumentHelp("Say what this TensorFlow.js release does.", valueName: "x.y.z"))
  var tfjs: Release?

  @OptionGroup(title: "Output") var output: ReferenceOptions

  func run(_ console: Console) -> Diagnostics.ExitCode {
    do throws(UsageError) {
      let target = RuleTarget(release: tfjs ?? CompatibilityTable.builtIn.newestRelease)
      let library = ReferenceLibrary(packs: try BuiltInPacks.forReference(), target: target)
      let table = OpTablePage(library, release: tfjs)
      let entries = names.isEmpty ? table.entries : try entries(library)
      let pages =
        names.isEmpty
        ? [table.page]
        : entries.map { OpPage($0, release: target.release, isForRelease: tfjs != nil).page }
      output.write(
        pages,
        json: { ReferenceJSON(toolVersion: CommandLineTool.version, release: target.release).text(ops: entries) },
        console)
      return .clean
    } catch {
      for line in error.lines { console.writeError("error: \(line)\n") }
      return .usage
    }
  }

  private func entries(_ library: ReferenceLibrary) throws(UsageError) -> [OpEntry] {
    let entries = library.ops(names)
    let unknown = names.filter { name in !entries.contains { $0.name == name } }
    guard unknown.isEmpty else { throw UsageError(unknown.map { library.unknownOp($0).message }) }
    return entries
  }
}

extension BuiltInPacks {
  /// The packs with their tests, whose graphs are the examples of pages.
  static func forReference() throws(UsageError) -> [RulePack] {
    do throws(RulePackError) { return try packsWithTests() } catch { throw UsageError(error.problems) }
  }
}
