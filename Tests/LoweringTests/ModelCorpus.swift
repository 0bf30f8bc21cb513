import ArtifactIO
import GraphIR
import Lowering
import ModelIO
import Testing

/// Models on disk: the fixtures, and real ones where their folder stands beside the package.
enum ModelCorpus {
  private static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  static let fixtures = package + "/Tests/Fixtures"

  /// Of a work tree the package may stand one level deeper than its sibling.
  private static let real = ["/../shared/models", "/../../shared/models"].map { package + $0 }
    .first { FileSystem.kind(of: $0) == .directory }

  struct Model: Sendable, CustomTestStringConvertible {
    var found: ModelLocator.Found
    /// The path under its corpus.
    var name: String
    var testDescription: String { name }
  }

  /// Models that are meant to be broken, with what is wrong with them told by `SourceFactTests`.
  static let broken: Set<String> = [
    "graphs/handwritten/bad_input_names.pbtxt", "graphs/handwritten/bad_output_index.pbtxt",
    "graphs/handwritten/cycle.pbtxt", "graphs/handwritten/dangling_input.pbtxt",
    "graphs/handwritten/duplicate_names.pbtxt", "graphs/handwritten/missing_function.pbtxt",
    "graphs/handwritten/recursive_function.pbtxt", "graphs/handwritten/self_cycle.pbtxt",
    "graphs/handwritten/wrong_input_count.pbtxt", "graphs/handwritten/missing_attributes.pbtxt",
  ]
  /// Models that cannot be read, as the tests of the readers say.
  private static let unreadable: Set<String> = ["saved_models/missing_variables", "graphs/handwritten/empty.pbtxt"]

  static let all: [Model] = models(below: fixtures) + (real.map { models(below: $0) } ?? [])

  static var sound: [Model] { all.filter { !broken.contains($0.name) } }

  private static func models(below folder: String) -> [Model] {
    let found = (try? ModelLocator.find(folder)) ?? []
    return found.map { Model(found: $0, name: String($0.display.dropFirst(folder.count + 1))) }
      .filter { !unreadable.contains($0.name) }
  }

  /// Every signature of every MetaGraph; for a graph without any, the one that is inferred.
  static func lowered(_ model: Model) throws -> [Lowered] {
    let source = try ModelReader.read(model.found)
    return try source.metaGraphs.flatMap { metaGraph in
      var signatures = metaGraph.signatures
      if signatures.isEmpty {
        signatures = [try SignatureSelector.inferred(for: metaGraph, inputNodes: nil, outputNodes: nil)]
      }
      return try signatures.map { Lowered(stored: metaGraph, model: try Lowerer.lower(metaGraph, signature: $0)) }
    }
  }

  static func lowered(_ path: String, signature: String? = nil) throws -> Lowered {
    let found = try ModelLocator.find(FileSystem.join(fixtures, path))
    let all = try lowered(Model(found: found[0], name: path))
    return try #require(signature == nil ? all.first : all.first { $0.model.signature.key == signature })
  }
}

/// A lowered model beside the one that it was made from.
struct Lowered {
  var stored: MetaGraph
  var model: LoweredModel

  var context: GraphContext { model.module.context }

  /// How often each op stands in a lowered graph, or in all of them.
  func ops(in graph: Int? = nil) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (index, each) in model.module.graphs.enumerated() where graph == nil || graph == index {
      for id in each.nodeIDs { counts[context.op(of: id, in: each), default: 0] += 1 }
    }
    return counts
  }

  func nodes(_ op: String, in graph: Int = 0) -> [NodeID] {
    model.module.graphs[graph].nodeIDs.filter { context.op(of: $0, in: model.module.graphs[graph]) == op }
  }

  func facts(_ kind: ModelFact.Kind) -> [ModelFact] { model.facts.filter { $0.kind == kind } }

  /// The name of the stored node that a fact is about.
  func node(of fact: ModelFact) -> String? {
    guard case .sourceNode(let graph, let node) = fact.place else { return nil }
    return stored.module.context.name(of: node, in: stored.module.graphs[graph])
  }

  /// The graph that an attribute of a node names.
  func branch(_ key: String, of id: NodeID, in graph: Int = 0) throws -> Graph {
    let value = context.attribute(key, of: id, in: model.module.graphs[graph])
    let name = try #require(value?.asFunction?.name)
    return model.module.graphs[try #require(model.module.indices[name])]
  }
}
