import ArtifactIO
import Commands
import Diagnostics
import Synchronization

/// One run of the program on made-up streams.
struct ProgramRun {
  let code: Int32
  let output: String
  let errors: String

  init(_ arguments: [String]) {
    let output = Lines()
    let errors = Lines()
    let console = Console(
      workingDirectory: "/", variables: [:], terminalWidth: nil, today: "2026-01-01",
      write: { output.add($0) }, writeError: { errors.add($0) })
    code = CommandLineTool.run(arguments, console).rawValue
    self.output = output.text
    self.errors = errors.text
  }

  private final class Lines: Sendable {
    private let held = Mutex("")
    var text: String { held.withLock { $0 } }
    func add(_ text: String) { held.withLock { $0 += text } }
  }
}

enum FixtureModels {
  static func path(_ name: String) -> String {
    FileSystem.join(FileSystem.folder(of: FileSystem.folder(of: #filePath)), "Fixtures/" + name)
  }
}
