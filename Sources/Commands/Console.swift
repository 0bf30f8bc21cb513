internal import Glibc

/// What a command may know of the world, and where it writes: real for `main`, made up for tests.
package struct Console: Sendable {
  package var workingDirectory: String
  package var variables: [String: String]
  /// Whether standard output is a terminal, and how wide it is.
  package var terminalWidth: Int?
  /// Whether standard error is a terminal, and how wide it is: a progress bar goes there.
  package var errorTerminalWidth: Int?
  /// Whether this is the process's own, whose signals a command may catch to clean up first.
  package var isProcess = false
  /// The date in UTC, `2026-01-31`, for suppressions that expire.
  package var today: String
  package var write: @Sendable (String) -> Void
  package var writeError: @Sendable (String) -> Void

  package init(
    workingDirectory: String, variables: [String: String], terminalWidth: Int?, today: String,
    write: @escaping @Sendable (String) -> Void, writeError: @escaping @Sendable (String) -> Void
  ) {
    self.workingDirectory = workingDirectory
    self.variables = variables
    self.terminalWidth = terminalWidth
    self.today = today
    self.write = write
    self.writeError = writeError
  }

  /// The process's own streams and surroundings.
  package static func process() -> Console {
    let folder = unsafe getcwd(nil, 0)
    defer { unsafe free(folder) }
    var variables: [String: String] = [:]
    for name in ["NO_COLOR", "TERM", "COLUMNS", "CI"] {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    var console = Console(
      workingDirectory: unsafe folder.map { unsafe String(cString: $0) } ?? "/", variables: variables,
      terminalWidth: width(of: STDOUT_FILENO), today: date(), write: { emit($0, STDOUT_FILENO) },
      writeError: { emit($0, STDERR_FILENO) })
    console.errorTerminalWidth = width(of: STDERR_FILENO)
    console.isProcess = true
    return console
  }

  /// - Returns: nil for what is no terminal.
  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  private static func date() -> String {
    var seconds = time(nil)
    var parts = unsafe tm()
    unsafe _ = gmtime_r(&seconds, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
    return unsafe "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
  }

  /// Writes all of `text`; a reader that has gone away (`| head`) is no error of ours.
  private static func emit(_ text: String, _ descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var done = 0
      while done < buffer.count {
        guard let start = buffer.baseAddress else { return }
        let written = unsafe Glibc.write(descriptor, start + done, buffer.count - done)
        if written < 0 && errno == EINTR { continue }
        if written <= 0 { return }
        done += written
      }
    }
  }
}
