internal import ArgumentParser
internal import Diagnostics

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists rules, prints the schema of rule packs, runs a pack's own tests.",
    subcommands: [])
}
