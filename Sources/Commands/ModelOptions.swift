internal import ArgumentParser
internal import Lowering

/// Options that say which graph of a model is meant.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The signature to judge (default: serving_default, else the only one).", valueName: "name"))
  var signature: String?

  @Option(help: ArgumentHelp("The MetaGraph with exactly these tags (default: serve).", valueName: "a,b"))
  var tags: String?

  @Option(
    help: ArgumentHelp("Outputs of a frozen graph (default: the nodes no one reads).", valueName: "a,b"))
  var outputNodes: String?

  @Option(help: ArgumentHelp("Inputs of a frozen graph (default: its placeholders).", valueName: "a,b"))
  var inputNodes: String?

  @Option(
    name: .customLong("dim"),
    help: ArgumentHelp(
      "Take a dynamic dimension as known, such as input_sequence:0=128 (repeatable).", valueName: "input:axis=size"))
  var dimensions: [DimensionArgument] = []

  static func list(_ text: String?) -> [String]? {
    text.map { $0.split(separator: ",").map(String.init) }
  }

  var lowering: Lowerer.Options {
    var options = Lowerer.Options()
    options.dimensions = dimensions.map(\.dimension)
    return options
  }
}

/// `INPUT:AXIS=SIZE`.
struct DimensionArgument: ExpressibleByArgument {
  var dimension: Lowerer.Options.Dimension

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), let colon = argument[..<equals].lastIndex(of: ":"),
      let axis = Int(argument[argument.index(after: colon)..<equals]), axis >= 0,
      let size = Int64(argument[argument.index(after: equals)...]), size >= 0, colon > argument.startIndex
    else { return nil }
    dimension = .init(input: String(argument[..<colon]), axis: axis, size: size)
  }
}
