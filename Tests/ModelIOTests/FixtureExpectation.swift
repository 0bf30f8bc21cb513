import ArtifactIO
import Crypto
import Foundation
import GraphIR
import TensorValues
import Testing

@testable import ModelIO

/// What `Tests/Fixtures/expected.json` says of a model; see `Tests/Fixtures/README.md`.
struct FixtureExpectation: Decodable, Sendable, CustomTestStringConvertible {
  struct Entry: Decodable, Sendable {
    var dtype: String?
    var shape: [Int64?]?
    var tensor: String?
    var encoding: String?
    var tensors: [String]?
  }

  struct Signature: Decodable, Sendable {
    var inputs: [String: Entry]
    var outputs: [String: Entry]
  }

  struct Variable: Decodable, Sendable {
    var name: String
    var dtype: String
    var shape: [Int64]
    var shard: Int?
    var offset: Int?
    var size: Int?
    var slices: [[[Int64]]]?
    var sha256: String?
    var hexStrings: [String]?
  }

  struct VariableNode: Decodable, Sendable {
    var op: String
    var sharedName: String
    var dtype: String
    var shape: [Int64?]?
  }

  struct MetaGraph: Decodable, Sendable {
    var tags: [String]
    var strippedDefaultAttrs: Bool
    var nodes: Int
    var functions: Int
    var functionNodes: Int
    var assets: [String]?
    var signatures: [String: Signature]
    var variableShapes: [String: VariableNode]
  }

  struct Constant: Decodable, Sendable {
    var dtype: String?
    var shape: [Int64]
    var sha256: String?
    var hexStrings: [String]?
  }

  struct Weight: Decodable, Sendable {
    var dtype: String
    var storedDtype: String
    var shape: [Int64]
  }

  var path: String
  var format: String
  var nodes: Int?
  var functions: Int?
  var functionNodes: Int?
  var metaGraphs: [MetaGraph]?
  var variables: [String: Variable]?
  var inputs: [String: Entry]?
  var constants: [String: Constant]?
  var weights: [String: Weight]?

  var testDescription: String { path }
}

enum Fixtures {
  static let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Fixtures"

  static let all: [FixtureExpectation] = {
    struct File: Decodable { var fixtures: [FixtureExpectation] }
    let data = FileManager.default.contents(atPath: folder + "/expected.json") ?? Data()
    return (try? JSONDecoder().decode(File.self, from: data))?.fixtures ?? []
  }()

  static func of(_ formats: String...) -> [FixtureExpectation] { all.filter { formats.contains($0.format) } }

  static func read(_ path: String) throws -> SourceModel {
    let found = try ModelLocator.find(FileSystem.join(folder, path))
    guard found.count == 1 else { throw Unexpected(text: "\(found.count) models at '\(path)'") }
    return try ModelReader.read(found[0])
  }

  struct Unexpected: Error { var text: String }

  static func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return bytes.reduce(into: "") {
      $0.append(digits[Int($1 >> 4)])
      $0.append(digits[Int($1 & 15)])
    }
  }

  /// The digest of a tensor's elements, or for strings the strings themselves.
  static func digest(_ tensor: TensorReference) throws -> String {
    if tensor.dtype == .string { return try TensorElements.strings(of: tensor).map { hex($0) }.joined(separator: ",") }
    return sha256(try TensorElements.bytes(of: tensor, limit: 1 << 24))
  }

  static func digest(_ sha256: String?, _ strings: [String]?) -> String? { sha256 ?? strings?.joined(separator: ",") }

  static func shape(_ sizes: [Int64?]?) -> PartialShape { PartialShape(sizes.map { $0.map { $0 ?? -1 } }) }
}
