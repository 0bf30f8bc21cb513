internal import Linting
internal import ModelIO

/// Which fixes are made in stored models, and where the repaired ones go.
struct RepairRequest {
  var fixes: FixRequest
  /// Names of nodes that are cut away.
  var cuts: [String] = []
  /// nil: nowhere; what would differ is shown.
  var destination: ModelWriter.Destination?
}
