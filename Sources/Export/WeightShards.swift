internal import ArtifactIO
internal import GraphIR
internal import Optimization
internal import TensorValues

/// Puts weights one behind another, without padding, and cuts them into files of one size.
///
/// - Source: `_shard_group_bytes_to_disk` in `tfjs-converter/python/tensorflowjs/write_weights.py`; the loader, which
///   joins the files again, is `tfjs-core/src/io/weights_loader.ts`.
struct WeightShards {
  private let shardBytes: Int
  /// The files that are complete.
  private var sizes: [Int] = []
  private var current: FileWriter?
  /// What was given so far.
  private(set) var byteCount = 0

  /// - Parameter shardBytes: above 0.
  init(shardBytes: Int) { self.shardBytes = shardBytes }

  /// Streams a weight's values.
  mutating func append<Folder: OutputFolder & ~Copyable>(
    _ weight: ConvertedModel.Weight, to folder: inout Folder, progress: (Int) throws(Interruption) -> Void
  ) throws(GraphModelError) {
    do throws(TensorStreamError<WeightStream.Failure>) {
      try WeightStream.read(weight.tensor) { (bytes) throws(WeightStream.Failure) in
        do throws(OutputError) { try append(bytes, to: &folder) } catch { throw .output(error) }
        do throws(Interruption) { try progress(byteCount) } catch { throw .interrupted }
      }
    } catch {
      switch error {
      case .tensor(let failure):
        throw .weight(name: weight.name, location: Self.location(of: failure), reason: failure.message)
      case .sink(.output(let failure)): throw .output(failure)
      case .sink(.interrupted): throw .interrupted
      }
    }
  }

  private static func location(of failure: TensorValuesError) -> PhysicalLocation? {
    guard case .checksum(let path, let offset, _, _, _) = failure else { return nil }
    return PhysicalLocation(path: path, region: .bytes(ByteRange(offset: offset, count: 1)))
  }

  /// Cuts bytes where files end.
  mutating func append<Folder: OutputFolder & ~Copyable>(
    _ bytes: Span<UInt8>, to folder: inout Folder
  ) throws(OutputError) {
    var position = 0
    while position < bytes.count {
      let file: FileWriter
      if let current {
        file = current
      } else {
        file = try folder.file(Self.temporaryName(sizes.count + 1))
        current = file
      }
      let count = min(bytes.count - position, shardBytes - file.byteCount)
      try file.append(bytes.extracting(position..<(position + count)))
      position += count
      byteCount += count
      if file.byteCount == shardBytes { try closeFile() }
    }
  }

  /// Closes the last file, and gives all their names, in which their number stands.
  mutating func finish<Folder: OutputFolder & ~Copyable>(
    in folder: inout Folder
  ) throws(OutputError) -> [GraphModelExporter.Result.File] {
    try closeFile()
    var files: [GraphModelExporter.Result.File] = []
    for (index, size) in sizes.enumerated() {
      let name = "group1-shard\(index + 1)of\(sizes.count).bin"
      try folder.rename(Self.temporaryName(index + 1), to: name)
      files.append(.init(name: name, sizeInBytes: size))
    }
    return files
  }

  private mutating func closeFile() throws(OutputError) {
    guard let file = current else { return }
    current = nil
    try file.close()
    sizes.append(file.byteCount)
  }

  /// How many files there will be is not known before the last string is written.
  private static func temporaryName(_ number: Int) -> String { "group1-shard\(number).bin" }
}
