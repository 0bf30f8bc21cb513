/// Something the user has to change in the call, the configuration or a rule pack; each line is one problem.
struct UsageError: Error {
  var lines: [String]

  init(_ lines: [String]) { self.lines = lines }
  init(_ line: String) { lines = [line] }
}
