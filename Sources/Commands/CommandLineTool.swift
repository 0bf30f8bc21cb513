internal import ArgumentParser
package import Diagnostics

/// The program: parses arguments, runs a command, gives the exit code.
package enum CommandLineTool {
  package static let version = "0.1.0"

  package static func run(_ arguments: [String], _ console: Console) -> Diagnostics.ExitCode {
    do {
      var command = try Root.parseAsRoot(QuantizationOptions.withExplicitValues(arguments))
      if let command = command as? any RunnableCommand { return command.run(console) }
      // `help` and a command that only groups others answer with a text, which ArgumentParser throws.
      try command.run()
      return .clean
    } catch {
      // ArgumentParser's own code for a usage error is 64; the contract says 2. Help and version are no errors.
      let message = Root.fullMessage(for: error)
      if Root.exitCode(for: error) == .success {
        console.write(message + "\n")
        return .clean
      }
      console.writeError(message + "\n")
      return .usage
    }
  }
}

/// A command that writes to a given console instead of the process's streams.
protocol RunnableCommand: ParsableCommand {
  func run(_ console: Console) -> Diagnostics.ExitCode
}

struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tfjslint",
    abstract: "Finds what in a TensorFlow model would not run in TensorFlow.js, and converts what is clean.",
    discussion: """
      PATH is a SavedModel folder or any file in one, a frozen GraphDef (.pb, .pbtxt), a TF-Hub module, a TF.js
      model.json, or a folder to search for these.

      Exit codes: 0 clean, 1 findings, 2 usage or rule-pack error, 3 unreadable model, 4 inconclusive, 5 internal error.
      """,
    version: CommandLineTool.version,
    subcommands: [
      LintCommand.self, FixCommand.self, ConvertCommand.self, InspectCommand.self, ExplainCommand.self, OpsCommand.self,
      RulesCommand.self,
    ],
    defaultSubcommand: LintCommand.self)
}
