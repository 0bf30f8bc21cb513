package import ArtifactIO

/// The number of a tensor in a `GraphContext`.
@usableFromInline package struct TensorID: Sendable, Hashable {
  @usableFromInline package let index: Int

  @inlinable package init(index: Int) { self.index = index }
}

/// A tensor's type and where its elements are; never the elements themselves, but for small computed ones.
@usableFromInline package struct TensorReference: Sendable {
  package var dtype: DataType
  /// - Shape: every size is 0 or more.
  package var shape: [Int64]
  package var storage: Storage

  package init(dtype: DataType, shape: [Int64], storage: Storage) {
    self.dtype = dtype
    self.shape = shape
    self.storage = storage
  }

  package enum Storage: Sendable {
    /// `tensor_content`: dense, row-major, little endian.
    case content(Artifact, ByteRange)
    /// A whole TensorProto whose values are in typed lists (`float_val`, …); the last value repeats.
    case proto(Artifact, ByteRange)
    /// A variable's value in a checkpoint's data shard.
    case checkpoint(CheckpointTensor)
    /// A partitioned variable: pieces that tile the shape.
    case slices([Slice])
    /// Computed elements: dense, row-major, little endian.
    case bytes([UInt8])
    /// Computed strings, row-major.
    case strings([[UInt8]])
    /// To be computed from another tensor when they are read.
    case expression(TensorExpression)
    /// The elements cannot be had; why.
    case unavailable(String)
  }

  /// A range of a data shard, which is opened only when the elements are wanted.
  package struct CheckpointTensor: Sendable {
    package var key: String
    package var shardPath: String
    package var range: ByteRange
    package var maskedCRC32C: UInt32

    package init(key: String, shardPath: String, range: ByteRange, maskedCRC32C: UInt32) {
      self.key = key
      self.shardPath = shardPath
      self.range = range
      self.maskedCRC32C = maskedCRC32C
    }
  }

  package struct Slice: Sendable {
    /// Where the piece starts, an index for each axis.
    package var starts: [Int64]
    package var shape: [Int64]
    package var tensor: CheckpointTensor

    package init(starts: [Int64], shape: [Int64], tensor: CheckpointTensor) {
      self.starts = starts
      self.shape = shape
      self.tensor = tensor
    }
  }

  package var elementCount: Int64? { PartialShape(shape).elementCount }

  /// The size in memory, nil for strings and sizes beyond Int64.
  package var byteCount: Int64? {
    guard let elementCount, let size = dtype.sizeInBytes else { return nil }
    let (bytes, overflow) = elementCount.multipliedReportingOverflow(by: Int64(size))
    return overflow ? nil : bytes
  }
}
