extension TensorBundle {
  /// How much of a checkpoint is read before it counts as hostile.
  ///
  /// The defaults are far above the largest published checkpoints (some 10 000 entries of about 100 bytes).
  package struct Limits: Sendable {
    /// Entries in the index, pieces of partitioned tensors included.
    package var entryCount = 1_000_000
    /// - Units: bytes of one key.
    package var keyByteCount = 1 << 16
    /// - Units: bytes of all blocks after decompression, and of all keys after their prefixes are filled in.
    package var tableByteCount = 1 << 27
    /// TensorFlow's own limit for the rank of a tensor.
    package var rank = 254
    /// Pieces of one partitioned tensor.
    package var sliceCount = 4096
    /// Elements of one string tensor.
    package var stringCount = 1 << 22
    /// - Units: bytes of one string tensor.
    package var stringByteCount = 1 << 28

    /// - Units: bytes of the serialized object graph; the one of a model of 1000 variables has some 100 KB.
    package var objectGraphByteCount = 1 << 26

    package init() {}
  }
}
