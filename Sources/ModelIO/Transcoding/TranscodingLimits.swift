/// What a text model may cost.
enum TranscodingLimits {
  /// Messages in messages; TensorFlow's own limit.
  static let depth = 100
  /// Arrays and objects in each other: a message in JSON may take two levels, and its map entry a third.
  static let jsonDepth = 320
  static let textBytes = 1 << 31
  /// protobuf's own limit on a message.
  static let wireBytes = Int(Int32.max)
  /// JSON keeps a value in some 100 bytes.
  static let jsonValues = 10_000_000
  static let recordedUnknownFields = 100
}
