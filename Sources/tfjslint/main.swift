internal import Commands
internal import Diagnostics
internal import Glibc

let code = CommandLineTool.run(Array(CommandLine.arguments.dropFirst()), .process())
exit(code.rawValue)
