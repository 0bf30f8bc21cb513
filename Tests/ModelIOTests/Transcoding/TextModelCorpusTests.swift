import ArtifactIO
import Testing

@testable import ModelIO

/// Text models that TensorFlow users wrote, where the corpus is checked out beside the package.
@Suite struct TextModelCorpusTests {
  static let folder: String? = {
    let root = #filePath.split(separator: "/").dropLast(4)
    return ["../shared/models", "../../shared/models"].map { "/" + root.joined(separator: "/") + "/" + $0 }
      .first { FileSystem.kind(of: $0) == .directory }
  }()

  /// Nodes, nodes in functions and attributes were counted with TensorFlow 2.19.
  @Test(
    .enabled(if: folder != nil),
    arguments: [
      ("samsung_one_net0025_pbtxt/test.pbtxt", [6, 0, 14]),
      ("modelexplorer_foo_pbtxt/graphdef_foo.pbtxt", [1, 2, 0]),
      ("tfx_estimator_graph_pbtxt/graph.pbtxt", [2502, 497, 7656]),
    ])
  func realModelsUnpackWithAllTheirNodes(path: String, counts: [Int]) throws {
    let folder = try #require(Self.folder)
    let result = try TextFormatTranscoder.read(Artifact(mapping: FileSystem.join(folder, path)), as: .graphDef)
    #expect(WireForm.counts(WireForm.bytes(result.artifact)) == counts)
    #expect(result.unknownFields == [])
  }
}
