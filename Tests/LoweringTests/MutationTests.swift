import ArtifactIO
import Glibc
import GraphIR
import Lowering
import ModelIO
import Testing

/// Small models with bytes changed: whatever is in a file, reading and lowering it succeeds or throws.
///
/// A trap ends the test process and leaves the file that made it in the temporary folder.
@Suite(.serialized) struct MutationTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    var path: String
    var rounds: Int
    var testDescription: String { path }
  }

  private static let seeds = [
    Seed(path: "saved_models/v1_resource_variables/saved_model.pb", rounds: 400),
    Seed(path: "saved_models/v1_partitioned/saved_model.pb", rounds: 300),
    Seed(path: "saved_models/cond_in_while/saved_model.pb", rounds: 300),
    Seed(path: "saved_models/hash_table/saved_model.pb", rounds: 300),
    Seed(path: "saved_models/v1_sparse_signature/saved_model.pb", rounds: 400),
    Seed(path: "graphs/functional.pb", rounds: 400), Seed(path: "graphs/tensor_encodings.pb", rounds: 400),
    Seed(path: "graphs/v1_cond_in_while.pb", rounds: 300), Seed(path: "graphs/ssd_head.pb", rounds: 300),
    Seed(path: "graphs/handwritten/text_forms.pbtxt", rounds: 400),
    Seed(path: "graphs/handwritten/recursive_function.pbtxt", rounds: 300),
    Seed(path: "tfjs/fine/model.json", rounds: 400),
  ]

  @Test(arguments: seeds)
  func changedBytesAreReadOrRefused(seed: Seed) throws {
    let folder = Self.temporaryFolder(seed.path.split(separator: "/").joined(separator: "-"))
    let name = FileSystem.name(of: seed.path)
    let source = try Artifact(mapping: FileSystem.join(ModelCorpus.fixtures, seed.path))
    let original = source.bytes(in: ByteRange(offset: 0, count: source.byteCount))
    if name == "saved_model.pb" {
      // The checkpoint stays whole: its own tests change it.
      unsafe _ = symlink(FileSystem.folder(of: source.path) + "/variables", folder + "/variables")
    }
    let file = FileSystem.join(folder, name)
    var random = SplitMix64(state: UInt64(original.count))
    var outcomes = (read: 0, refused: 0)
    for _ in 0..<seed.rounds {
      try Self.write(Self.mutated(original, &random), to: file)
      do {
        try Self.readAndLower(file)
        outcomes.read += 1
      } catch { outcomes.refused += 1 }
    }
    // Both happen, or the changes are not of the kind that tests anything.
    #expect(outcomes.read > 0)
    #expect(outcomes.refused > 0)
    Self.remove(folder, [name, "variables"])
  }

  private static func readAndLower(_ path: String) throws {
    for found in try ModelLocator.find(path) {
      for metaGraph in try ModelReader.read(found).metaGraphs {
        let inferred = try SignatureSelector.inferred(for: metaGraph, inputNodes: nil, outputNodes: nil)
        for signature in metaGraph.signatures + [inferred] { _ = try Lowerer.lower(metaGraph, signature: signature) }
      }
    }
  }

  /// One to four changes: a flipped bit, a byte of its own or an extreme one, a run cut out, doubled or moved, an end.
  private static func mutated(_ original: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = original
    for _ in 0...random.below(3) {
      guard bytes.count > 8 else { break }
      let at = random.below(bytes.count)
      let run = at..<min(bytes.count, at + 1 + random.below(24))
      switch random.below(16) {
      case 0...5: bytes[at] ^= 1 << UInt8(random.below(8))
      case 6, 7: bytes[at] = UInt8(truncatingIfNeeded: random.next())
      case 8: bytes[at] = [0x00, 0x7F, 0x80, 0xFF][random.below(4)]
      case 9: bytes[at] &+= random.below(2) == 0 ? 1 : 255
      case 10: for index in run { bytes[index] = 0xFF }
      case 11: bytes.removeSubrange(run)
      case 12: bytes.insert(contentsOf: bytes[run], at: at)
      case 13:
        let piece = Array(bytes[run])
        let target = random.below(bytes.count - piece.count + 1)
        bytes.replaceSubrange(target..<(target + piece.count), with: piece)
      case 14: swapWords(&bytes, &random)
      default: bytes.removeSubrange((bytes.count - random.below(bytes.count / 4))...)
      }
    }
    return bytes
  }

  /// Puts one of the file's own words in the place of another of the same length, so that lengths stay right.
  private static func swapWords(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    func isWord(_ byte: UInt8) -> Bool { byte == 0x5F || (0x61...0x7A).contains(byte) }
    var words: [Int: [Int]] = [:]
    var start = 0
    for index in 0...bytes.count where index == bytes.count || !isWord(bytes[index]) {
      if index - start > 0 { words[index - start, default: []].append(start) }
      start = index + 1
    }
    let lengths = words.keys.filter { (words[$0]?.count ?? 0) > 1 }.sorted()
    guard !lengths.isEmpty else { return }
    let length = lengths[random.below(lengths.count)]
    guard let places = words[length] else { return }
    let (from, to) = (places[random.below(places.count)], places[random.below(places.count)])
    for index in 0..<length { bytes[to + index] = bytes[from + index] }
  }

  // MARK: Files

  private struct CannotWrite: Error { var path: String }

  private static func temporaryFolder(_ name: String) -> String {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let folder = FileSystem.join(base, "tfjslint-mutation-\(getpid())-\(name)")
    unsafe _ = mkdir(folder, 0o700)
    return folder
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw CannotWrite(path: path) }
    defer { close(descriptor) }
    let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw CannotWrite(path: path) }
  }

  private static func remove(_ folder: String, _ names: [String]) {
    for name in names { unsafe unlink(FileSystem.join(folder, name)) }
    unsafe rmdir(folder)
  }
}

/// A small generator with a known sequence.
///
/// - Source: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014).
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below `limit`, which is above 0.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
