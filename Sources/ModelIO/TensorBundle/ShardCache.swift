import ArtifactIO
import Synchronization

/// The shards of one checkpoint that were wanted so far, each mapped once.
final class ShardCache: Sendable {
  private let artifacts = Mutex<[Int: Artifact]>([:])

  /// The shard of that number, which is mapped from `path` the first time.
  func artifact(_ shard: Int, path: String) throws(ArtifactError) -> Artifact {
    try artifacts.withLock { (artifacts) throws(ArtifactError) in
      if let artifact = artifacts[shard] { return artifact }
      let artifact = try Artifact(mapping: path)
      artifacts[shard] = artifact
      return artifact
    }
  }
}
