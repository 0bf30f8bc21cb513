internal import ArtifactIO

/// A change of a model's file, told by the fields of its wire form: a text file is patched by the same patches, through
/// the map from its transcoded form to its text.
struct ModelPatch: Sendable {
  /// Ranges are of whole fields, tags included.
  enum Place: Sendable {
    /// The field is replaced; by nothing, it goes.
    case field(ByteRange)
    /// Behind a field, in the same message.
    case after(ByteRange)
    /// Behind all fields of the message that a field holds.
    case end(of: ByteRange)

    var range: ByteRange {
      switch self {
      case .field(let range), .after(let range), .end(let range): range
      }
    }
  }

  enum Content: Sendable {
    case fields([NewField])
    /// Fields as they stand in a file of this form.
    case written([UInt8])
  }

  var place: Place
  /// The message around the new fields, such as `tensorflow.NodeDef`.
  var message: String
  var content: Content

  init(_ place: Place, in message: String, _ fields: [NewField]) {
    (self.place, self.message, content) = (place, message, .fields(fields))
  }

  init(_ place: Place, in message: String, written bytes: [UInt8]) {
    (self.place, self.message, content) = (place, message, .written(bytes))
  }

  static func remove(_ range: ByteRange) -> ModelPatch { ModelPatch(.field(range), in: "", []) }
}
