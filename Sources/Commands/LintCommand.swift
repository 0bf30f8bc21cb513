internal import ArgumentParser
internal import Diagnostics

struct LintCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Lints models (the default command).")

  @Argument(help: ArgumentHelp("Models, files in them, or folders to search.", valueName: "path"))
  var paths: [String] = []

  func run(_ console: Console) -> Diagnostics.ExitCode { .clean }
}
