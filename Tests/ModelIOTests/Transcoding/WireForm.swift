import ArtifactIO
import CProtobufC
import CTensorFlowProto

@testable import ModelIO

/// What libprotobuf-c makes of transcoded bytes.
enum WireForm {
  /// The GraphDef packed anew, so that two forms of one message compare equal; nil if it cannot be unpacked.
  static func canonical(_ bytes: [UInt8]) -> [UInt8]? {
    guard let graph = unsafe tensorflow__graph_def__unpack(nil, bytes.count, bytes) else { return nil }
    defer { unsafe tensorflow__graph_def__free_unpacked(graph, nil) }
    var packed = [UInt8](repeating: 0, count: unsafe tensorflow__graph_def__get_packed_size(graph))
    _ = unsafe tensorflow__graph_def__pack(graph, &packed)
    return packed
  }

  /// Nodes of a GraphDef, nodes of its functions, attributes of all; nil if it cannot be unpacked.
  static func counts(_ bytes: [UInt8]) -> [Int]? {
    guard let graph = unsafe tensorflow__graph_def__unpack(nil, bytes.count, bytes) else { return nil }
    defer { unsafe tensorflow__graph_def__free_unpacked(graph, nil) }
    var attributes = 0
    for index in 0..<Int(unsafe graph.pointee.n_node) {
      unsafe attributes += Int(graph.pointee.node[index]?.pointee.n_attr ?? 0)
    }
    var inFunctions = 0
    if let library = unsafe graph.pointee.library {
      for index in 0..<Int(unsafe library.pointee.n_function) {
        unsafe inFunctions += Int(library.pointee.function[index]?.pointee.n_node_def ?? 0)
      }
    }
    return unsafe [Int(graph.pointee.n_node), inFunctions, attributes]
  }

  static func bytes(_ artifact: Artifact) -> [UInt8] {
    artifact.bytes(in: ByteRange(offset: 0, count: artifact.byteCount))
  }

  static func text(_ text: String) -> Artifact { Artifact(path: "model.pbtxt", bytes: Array(text.utf8)) }

  static func decoded(base64: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    return Base64.decode(base64.utf8Span.span) { bytes.append($0) } ? bytes : nil
  }

  /// A GraphDef with every form of value, as TensorFlow 2.19 serialized it (`SerializeToString(deterministic=True)`).
  ///
  /// TensorFlow's Python parser read the text of `TextFormatTranscoderTests.everyForm`, with seven literals that only
  /// protobuf's other parsers take spelled as Python takes them.
  static let everyForm = """
    CvoCChthCgkHCAwLDVwnIj9BQR96YiJjw6nwn5iAw6kSBUNvbnN0GgF4GgN5OjEaAl56KggKAmIxEgIoASoICgJiMhICKAAqCAoC\
    YjMSAigBKgoKAWYSBSUAgLvEKhAKAWkSCxjw//////////8BKjMKAWwSLgosGg0BAv3//////////wEEKgQBAAEAMgIDBDoNEgsI\
    ////////////AToCGAEqEgoDbWluEgsYgICAgICAgICAASoHCgFvEgIYDyoKCgFzEgUSAwD//yoLCgV0eXBlMhICMA4qCgoEdHlw\
    ZRICMBMqlAEKAXQSjgFCiwEIARIEEgIIDCowAACAfwAAgP8AAIB/AACAPwAAAD8AAABAbxKDOv//f3/NzMw9AACAS4h0x28AAACA\
    MiCamZmZmZm5P+gHAAAAAAAA////////738AAAAAAADw/zoK////////////AUIDb25lQgN0d29qAoB4ggEF/////w+KAQr/////\
    //////8BEiYKJAoDCgFmIggKAXISA246MDoNCAMSCQoHCgFrEgIYAUIECAEQByIJCNoOEAwaAgECKhAqDgoDbkBmERXNWwcAAAAA
    """
}
