internal import ArtifactIO
internal import GraphIR

/// A node of an object graph: its kind, its name, and its children by local name.
///
/// - Source: `tensorflow/core/protobuf/saved_object_graph.proto`, `trackable_object_graph.proto`.
struct SavedObject {
  struct Child {
    var name: String
    var index: Int
  }

  var kind = MetaGraph.TrackedObject.Kind.unknown
  var name = ""
  /// Names of concrete functions.
  var functions: [String] = []
  var children: [Child] = []
  /// In a checkpoint's object graph: attribute name (`VARIABLE_VALUE`) → key.
  var checkpointKeys: [String: String] = [:]

  /// Reads a SavedObjectGraph: 1 nodes.
  static func readGraph(
    _ bytes: Span<UInt8>, _ range: ByteRange, in artifact: Artifact
  ) throws(Wire.Failure) -> [SavedObject] {
    try readNodes(bytes, range) { (object, field) throws(Wire.Failure) in
      switch field.number {
      case 4: (object.kind, object.name) = (.userObject, try string(1, of: bytes, field.payload, artifact))
      case 5: object.kind = .asset
      case 6: (object.kind, object.functions) = (.function, try strings(1, of: bytes, field.payload, artifact))
      case 7: (object.kind, object.name) = (.variable, try string(6, of: bytes, field.payload, artifact))
      case 8: (object.kind, object.name) = (.bareConcreteFunction, try string(1, of: bytes, field.payload, artifact))
      case 9: (object.kind, object.name) = (.constant, try string(1, of: bytes, field.payload, artifact))
      case 10: object.kind = .resource
      case 12: (object.kind, object.name) = (.capturedTensor, try string(1, of: bytes, field.payload, artifact))
      default: break
      }
    } child: { (payload) throws(Wire.Failure) in
      try child(bytes, payload, artifact)
    }
  }

  /// Reads a TrackableObjectGraph, as stored in a checkpoint: 1 nodes, each with 2 attributes.
  static func readCheckpointGraph(
    _ bytes: Span<UInt8>, _ range: ByteRange, in artifact: Artifact
  ) throws(Wire.Failure) -> [SavedObject] {
    try readNodes(bytes, range) { (object, field) throws(Wire.Failure) in
      guard field.number == 2 else { return }
      let name = try string(1, of: bytes, field.payload, artifact)
      object.checkpointKeys[name] = try string(3, of: bytes, field.payload, artifact)
      if object.name.isEmpty { object.name = try string(2, of: bytes, field.payload, artifact) }
    } child: { (payload) throws(Wire.Failure) in
      try child(bytes, payload, artifact)
    }
  }

  private static func readNodes(
    _ bytes: Span<UInt8>, _ range: ByteRange,
    field read: (inout SavedObject, Wire.Field) throws(Wire.Failure) -> Void,
    child: (ByteRange) throws(Wire.Failure) -> Child
  ) throws(Wire.Failure) -> [SavedObject] {
    var objects: [SavedObject] = []
    var position = range.offset
    while let node = try Wire.next(bytes, &position, end: range.end) {
      guard node.number == 1, node.type == .bytes else { continue }
      var object = SavedObject()
      var inner = node.payload.offset
      while let field = try Wire.next(bytes, &inner, end: node.payload.end) {
        guard field.type == .bytes else { continue }
        if field.number == 1 { object.children.append(try child(field.payload)) } else { try read(&object, field) }
      }
      objects.append(object)
    }
    return objects
  }

  /// ObjectReference: 1 node_id, 2 local_name.
  private static func child(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ artifact: Artifact
  ) throws(Wire.Failure) -> Child {
    var child = Child(name: "", index: 0)
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      if field.number == 1, field.type == .varint { child.index = Int(field.int32) }
      if field.number == 2, field.type == .bytes { child.name = artifact.string(in: field.payload) }
    }
    return child
  }

  private static func strings(
    _ number: UInt32, of bytes: Span<UInt8>, _ range: ByteRange, _ artifact: Artifact
  ) throws(Wire.Failure) -> [String] {
    var strings: [String] = []
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      if field.number == number, field.type == .bytes { strings.append(artifact.string(in: field.payload)) }
    }
    return strings
  }

  private static func string(
    _ number: UInt32, of bytes: Span<UInt8>, _ range: ByteRange, _ artifact: Artifact
  ) throws(Wire.Failure) -> String {
    var position = range.offset
    while let field = try Wire.next(bytes, &position, end: range.end) {
      if field.number == number, field.type == .bytes { return artifact.string(in: field.payload) }
    }
    return ""
  }
}
