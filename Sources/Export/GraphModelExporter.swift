package import ArtifactIO
internal import GraphIR
package import Linting
internal import Optimization

/// Writes a clean model for TensorFlow.js: `model.json` and the files of its weights.
package struct GraphModelExporter {
  /// What was written.
  package struct Result: Sendable, Hashable {
    /// `model.json` first.
    package var files: [File]
    package var weightBytes: Int

    package struct File: Sendable, Hashable {
      package var name: String
      package var sizeInBytes: Int
    }
  }

  private let model: ConvertedModel
  private let options: GraphModelOptions

  package init(_ model: CleanModel, options: GraphModelOptions) { self.init(model.model, options: options) }

  /// Without the proof: for tests of what is written.
  init(_ model: ConvertedModel, options: GraphModelOptions) {
    self.model = model
    self.options = options
  }

  /// How many bytes of weights there will be; strings, which must be read to tell, are not counted.
  package var expectedWeightBytes: Int {
    model.weights.reduce(0) { $0 &+ Int(clamping: $1.tensor.byteCount ?? 0) }
  }

  /// Writes the folder at `path`.
  ///
  /// - Parameters:
  ///   - replacing: whether a model that is there may be replaced.
  ///   - progress: called with the number of bytes of weights written so far; what it throws ends the writing.
  /// - Errors: `.weight`, `.output`, `.interrupted`; then nothing is at `path` that was not there before.
  package func write(
    to path: String, replacing: Bool, progress: (Int) throws(Interruption) -> Void = { _ in }
  ) throws(GraphModelError) -> Result {
    var directory: OutputDirectory
    do throws(OutputError) { directory = try OutputDirectory(at: path, replacing: replacing) } catch {
      throw .output(error)
    }
    let result = try write(into: &directory, progress: progress)
    do throws(OutputError) { try directory.publish() } catch { throw .output(error) }
    return result
  }

  /// Writes the files into any folder, weights first: only then it is known how many files of them there are.
  package func write<Folder: OutputFolder & ~Copyable>(
    into folder: inout Folder, progress: (Int) throws(Interruption) -> Void = { _ in }
  ) throws(GraphModelError) -> Result {
    var shards = WeightShards(shardBytes: options.shardBytes)
    for weight in model.weights { try shards.append(weight, to: &folder, progress: progress) }
    do throws(OutputError) {
      let files = try shards.finish(in: &folder)
      let file = try folder.file(Self.modelFileName)
      let document = GraphModelDocument(model: model, options: options, shardNames: files.map(\.name))
      var text = TextFile(file)
      document.write(to: &text)
      try text.close()
      return Result(
        files: [.init(name: Self.modelFileName, sizeInBytes: file.byteCount)] + files, weightBytes: shards.byteCount)
    } catch { throw .output(error) }
  }

  private static let modelFileName = "model.json"
}
