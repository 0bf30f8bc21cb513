internal import ArgumentParser
internal import Linting
internal import ModelIO

/// Which fixes are made.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the safe fixes: same interface, same outputs.")
  var fix = false

  @Flag(
    help: "Make the unsafe fixes, too: they may err more, take narrower inputs, or change names and interface.")
  var unsafeFixes = false

  var request: FixRequest { unsafeFixes ? .unsafe : fix ? .safe : .none }
}

/// Where repaired models go.
struct RepairOptions: ParsableArguments {
  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Write the repaired model there: a folder for a SavedModel, else a file.", valueName: "out"))
  var out: String?

  @Flag(help: "Replace the models' own files.")
  var inPlace = false

  @Flag(help: "Show what would differ and write nothing; exit 1 if anything would.")
  var diff = false

  @Flag(help: "Replace what is at OUT.")
  var overwrite = false

  @Option(
    help: ArgumentHelp(
      """
      Cut a node away that cannot go along: at the front of the model what it gives becomes an input, at the end what it \
      is given becomes an output. Repeatable.
      """, valueName: "node"))
  var cut: [String] = []

  var isGiven: Bool { out != nil || inPlace || diff || overwrite || !cut.isEmpty }

  /// - Parameter fixes: what was asked for.
  func request(_ fixes: FixRequest, paths: [String]) throws(UsageError) -> RepairRequest? {
    guard fixes != .none else {
      if isGiven { throw UsageError("-o, --in-place, --diff, --overwrite and --cut need --fix or --unsafe-fixes") }
      return nil
    }
    let chosen = [("-o", out != nil), ("--in-place", inPlace), ("--diff", diff)].filter(\.1).map(\.0)
    guard let first = chosen.first else {
      throw UsageError("say where repaired models go: -o OUT or --in-place; --diff only shows what would differ")
    }
    guard chosen.count == 1 else { throw UsageError("\(chosen.joined(separator: " and ")) exclude each other") }
    if overwrite, out == nil { throw UsageError("--overwrite is for -o, not for \(first)") }
    if out != nil, paths.count > 1 { throw UsageError("-o takes one model; --in-place takes several") }
    return RepairRequest(
      fixes: fixes, cuts: cut, destination: out.map { .path($0, isReplacing: overwrite) } ?? (diff ? nil : .inPlace))
  }
}
