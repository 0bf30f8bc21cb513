internal import ArgumentParser
internal import Linting

/// Which fixes are made.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the safe fixes: same interface, same outputs.")
  var fix = false

  @Flag(
    help: "Make the unsafe fixes, too: they may err more, take narrower inputs, or change names and interface.")
  var unsafeFixes = false

  var request: FixRequest { unsafeFixes ? .unsafe : fix ? .safe : .none }
}
