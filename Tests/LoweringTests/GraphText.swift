import ArtifactIO
import GraphIR

/// Builds modules from a compact text, so that a test shows its graph at a glance.
///
/// A node is a line `name Op input,input:1 key=value …`, with `-` for no inputs. A value is a letter for its kind and the
/// text: `i:3`, `f:0.5`, `b:true`, `s:SAME`, `t:float32`, `h:2,?` (a shape; `h:*` of unknown rank), `n:name` (a function),
/// `v:int32:2:7,8` (a tensor; without elements they cannot be had), and with `l` before it a list (`li:1,2`, `lh:2,?;*`).
/// `func name` starts a function, whose `_Arg` nodes are its arguments, and `return a,b:1` names its results.
enum GraphText {
  struct Malformed: Error {
    let line: String
  }

  static func module(_ text: String) throws -> GraphModule {
    var context = GraphContext()
    let artifact = Artifact(path: "test.txt", bytes: [])
    var graphs: [Graph] = []
    var lines: [[Substring]] = []
    var name = ""
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.first == "func", words.count == 2 {
        graphs.append(try graph(name, lines, &context, artifact))
        name = String(words[1])
        lines = []
      } else if !words.isEmpty {
        lines.append(words)
      }
    }
    graphs.append(try graph(name, lines, &context, artifact))
    var module = GraphModule(context: context, main: graphs[0])
    for graph in graphs.dropFirst() { module.add(graph) }
    return module
  }

  private static func graph(
    _ name: String, _ lines: [[Substring]], _ context: inout GraphContext, _ artifact: Artifact
  ) throws -> Graph {
    var graph = Graph(name: context.strings.intern(name), artifact: artifact)
    var ids: [Substring: NodeID] = [:]
    let nodes = lines.filter { $0[0] != "return" }
    for words in nodes {
      guard words.count >= 3 else { throw Malformed(line: words.joined(separator: " ")) }
      let op = context.strings.intern(String(words[1]))
      if context.definitions[op] == nil, let definition = OpRegistry.tensorFlow.definition(of: String(words[1])) {
        context.define(op, as: definition)
      }
      var entries: [AttributeEntry] = []
      for word in words.dropFirst(3) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Malformed(line: words.joined(separator: " ")) }
        let value = try value(parts[1], &context)
        entries.append(
          AttributeEntry(key: context.strings.intern(String(parts[0])), value: context.add(value), origin: .empty))
      }
      let id = graph.add(name: context.strings.intern(String(words[0])), op: op, attributes: entries)
      ids[words[0]] = id
      if words[1] == "_Arg" { graph.arguments.append(id) }
    }
    func edges(_ text: Substring) throws -> [Edge] {
      guard text != "-" else { return [] }
      return try text.split(separator: ",").map { input in
        let parts = input.split(separator: ":")
        guard let id = ids[parts[0]], let port = parts.count > 1 ? Int(parts[1]) : 0 else {
          throw Malformed(line: String(text))
        }
        return Edge(node: id, port: port)
      }
    }
    for (index, words) in nodes.enumerated() { graph.setInputs(of: NodeID(index), try edges(words[2])) }
    for words in lines where words[0] == "return" && words.count > 1 { graph.results = try edges(words[1]) }
    return graph
  }

  private static func value(_ text: Substring, _ context: inout GraphContext) throws -> AttributeValue {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Malformed(line: String(text)) }
    let rest = parts[1]
    let items = rest.split(separator: ",")
    func type(_ name: Substring) throws -> DataType {
      let long = ["float16": "half", "float32": "float", "float64": "double"][String(name)] ?? String(name)
      guard let type = DataType(name: "DT_" + long.uppercased()) else { throw Malformed(line: String(text)) }
      return type
    }
    func shape(_ text: Substring) -> PartialShape {
      text == "*" ? .unknown : PartialShape(text.split(separator: ",").map { Int64($0) ?? -1 })
    }
    func function(_ name: Substring) -> AttributeValue.FunctionReference {
      .init(name: context.strings.intern(String(name)))
    }
    switch parts[0] {
    case "i": return .int(Int64(rest) ?? 0)
    case "f": return .float(Float(rest) ?? 0)
    case "b": return .bool(rest == "true")
    case "s": return .string(Array(rest.utf8))
    case "t": return .type(try type(rest))
    case "h": return .shape(shape(rest))
    case "n": return .function(function(rest))
    case "li": return .list(items.isEmpty ? .empty : .ints(items.map { Int64($0) ?? 0 }))
    case "lf": return .list(items.isEmpty ? .empty : .floats(items.map { Float($0) ?? 0 }))
    case "lb": return .list(items.isEmpty ? .empty : .bools(items.map { $0 == "true" }))
    case "ls": return .list(items.isEmpty ? .empty : .strings(items.map { Array($0.utf8) }))
    case "lt": return .list(items.isEmpty ? .empty : .types(try items.map(type)))
    case "ln": return .list(items.isEmpty ? .empty : .functions(items.map(function)))
    case "lh": return .list(.shapes(rest.split(separator: ";", omittingEmptySubsequences: false).map(shape)))
    case "v":
      let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count >= 2 else { throw Malformed(line: String(text)) }
      let dtype = try type(parts[0])
      let sizes = parts[1].split(separator: ",").compactMap { Int64($0) }
      var storage = TensorReference.Storage.unavailable("a test has none")
      if parts.count > 2, let size = dtype.sizeInBytes {
        storage = .bytes(
          parts[2].split(separator: ",").flatMap { element -> [UInt8] in
            let bits =
              switch dtype {
              case .float: UInt64(Float(element)?.bitPattern ?? 0)
              case .double: Double(element)?.bitPattern ?? 0
              default: UInt64(bitPattern: Int64(element) ?? 0)
              }
            return (0..<size).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
          })
      }
      return .tensor(context.add(TensorReference(dtype: dtype, shape: sizes, storage: storage)))
    default: throw Malformed(line: String(text))
    }
  }
}
