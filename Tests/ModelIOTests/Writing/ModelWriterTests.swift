import ArtifactIO
import GraphIR
import Testing

@testable import ModelIO

/// A model comes into its place whole, with all its files, or not at all.
@Suite struct ModelWriterTests {
  private let folder = TemporaryFolder()
  private let graph = "node { name: \"x\" op: \"Placeholder\" attr { key: \"dtype\" value { type: DT_FLOAT } } }\n"

  private func write(_ bytes: [UInt8], to name: String) throws {
    let file = try FileWriter(creating: folder.path(name))
    try file.append(bytes.span)
    try file.close()
  }

  /// A SavedModel with all kinds of files.
  private func savedModel() throws -> SourceModel {
    for name in ["m", "m/variables", "m/assets", "m/assets/deep", "m/other", "m/.git"] { folder.makeFolder(name) }
    let text =
      "saved_model_schema_version: 1 meta_graphs { meta_info_def { tags: \"serve\" } graph_def { \(graph) } }\n"
    let wire = try TextFormatTranscoder.transcode(Artifact(path: "t", bytes: Array(text.utf8)), as: .savedModel)
    try write(wire.bytes(in: ByteRange(offset: 0, count: wire.byteCount)), to: "m/saved_model.pb")
    for name in [
      "m/fingerprint.pb", "m/keras_metadata.pb", "m/vocab.txt", "m/assets/a", "m/assets/deep/b", "m/other/c",
      "m/.git/d",
    ] {
      try write(Array(name.utf8), to: name)
    }
    return try ModelReader.read(try #require(try ModelLocator.find(folder.path("m")).first))
  }

  private func tree(_ name: String) -> [String] {
    folder.names(in: name).flatMap { entry in
      FileSystem.kind(of: folder.path("\(name)/\(entry)")) == .directory
        ? ["\(entry)/"] + tree("\(name)/\(entry)").map { "\(entry)/\($0)" } : [entry]
    }
  }

  private let files = [
    "assets/", "assets/a", "assets/deep/", "assets/deep/b", "fingerprint.pb", "keras_metadata.pb", "saved_model.pb",
    "variables/", "vocab.txt",
  ]
  private var new: Artifact { Artifact(path: "", bytes: [1, 2, 3]) }

  @Test func anUnchangedModelIsCopiedExactly() throws {
    let model = try savedModel()
    let result = try ModelWriter.write(model, nil, to: .path(folder.path("out"), isReplacing: false))
    #expect(result == .init(path: folder.path("out"), droppedFingerprint: false))
    #expect(tree("out") == files)
    for name in files where !name.hasSuffix("/") {
      #expect(try folder.text(of: "out/\(name)") == folder.text(of: "m/\(name)"))
    }
    #expect(folder.names() == ["m", "out"])
  }

  @Test func aChangedModelHasNoFingerprint() throws {
    let result = try ModelWriter.write(savedModel(), new, to: .path(folder.path("out"), isReplacing: false))
    #expect(result.droppedFingerprint)
    #expect(tree("out") == files.filter { $0 != "fingerprint.pb" })
    #expect(try folder.text(of: "out/saved_model.pb") == "\u{1}\u{2}\u{3}")
    #expect(tree("m").contains("fingerprint.pb"))
  }

  @Test func inPlaceOnlyTheGraphsAreReplaced() throws {
    let model = try savedModel()
    let before = tree("m")
    #expect(try ModelWriter.write(model, nil, to: .inPlace).droppedFingerprint == false)
    #expect(tree("m") == before)
    #expect(try ModelWriter.write(model, new, to: .inPlace).droppedFingerprint)
    #expect(tree("m") == before.filter { $0 != "fingerprint.pb" })
    #expect(try folder.text(of: "m/saved_model.pb") == "\u{1}\u{2}\u{3}")
  }

  @Test func whatIsThereIsNotReplacedUnasked() throws {
    let model = try savedModel()
    folder.makeFolder("out")
    folder.makeFolder("out/variables")
    try write([1], to: "out/variables/old")
    try write([1], to: "out/notes.txt")
    #expect(throws: ModelWriteError.output(.exists(path: folder.path("out")))) {
      try ModelWriter.write(model, new, to: .path(folder.path("out"), isReplacing: false))
    }
    #expect(tree("out") == ["notes.txt", "variables/", "variables/old"])
    _ = try ModelWriter.write(model, nil, to: .path(folder.path("out"), isReplacing: true))
    #expect(tree("out") == (files + ["notes.txt"]).sorted())
    #expect(folder.names() == ["m", "out"])
  }

  @Test func theModelItselfIsNoPlace() throws {
    let model = try savedModel()
    for isReplacing in [false, true] {
      #expect(throws: ModelWriteError.self) {
        try ModelWriter.check(model, .path(folder.path("m/../m"), isReplacing: isReplacing))
      }
    }
  }

  @Test func aFileThatCannotBeReadLeavesNothing() throws {
    let model = try savedModel()
    folder.link("m/variables/gone", to: "nowhere")
    #expect(throws: ModelWriteError.self) {
      try ModelWriter.write(model, new, to: .path(folder.path("a/out"), isReplacing: false))
    }
    #expect(folder.names() == ["m"])
  }

  @Test func linksBecomeFiles() throws {
    let model = try savedModel()
    folder.link("m/assets/link", to: "../vocab.txt")
    _ = try ModelWriter.write(model, new, to: .path(folder.path("out"), isReplacing: false))
    #expect(!FileSystem.isSymbolicLink(folder.path("out/assets/link")))
    #expect(try folder.text(of: "out/assets/link") == "m/vocab.txt")
  }

  @Test func aGraphIsAFile() throws {
    try write(Array(graph.utf8), to: "g.pbtxt")
    let model = try ModelReader.read(try #require(try ModelLocator.find(folder.path("g.pbtxt")).first))
    let out = folder.path("out.pbtxt")
    _ = try ModelWriter.write(model, nil, to: .path(out, isReplacing: false))
    #expect(try folder.text(of: "out.pbtxt") == graph)
    #expect(throws: ModelWriteError.output(.occupied(path: out))) {
      try ModelWriter.write(model, new, to: .path(out, isReplacing: false))
    }
    _ = try ModelWriter.write(model, new, to: .path(out, isReplacing: true))
    #expect(try folder.text(of: "out.pbtxt") == "\u{1}\u{2}\u{3}")
    folder.makeFolder("folder")
    #expect(throws: ModelWriteError.self) {
      try ModelWriter.write(model, new, to: .path(folder.path("folder"), isReplacing: true))
    }
    _ = try ModelWriter.write(model, new, to: .inPlace)
    #expect(try folder.text(of: "g.pbtxt") == "\u{1}\u{2}\u{3}")
    #expect(folder.names() == ["folder", "g.pbtxt", "out.pbtxt"])
  }
}
