internal import Linting
internal import Optimization

/// What one lint is about, whichever command asks for it.
struct LintRequest {
  var paths: [String]
  var target: TargetOptions
  var model: ModelOptions
  var rules: RuleOptions
  var settings: SettingsOptions
  /// Which rules are shown; nil: all, at their own severity, whatever the configuration says. So it is before a
  /// conversion, as what stands against it must be seen.
  var selection: SelectionOptions?
  /// nil: errors and undecided errors decide the exit code, whatever the configuration says.
  var gate: GateOptions?
  var lfsPointer: LFSPointerMode?
  var isHook = false
  var quantization: [QuantizationRequest] = []
  /// Which fixes are made on the way; the model stays as it is.
  var fixes = FixRequest.none
  /// What the report tells of fixes that are not made.
  var details = ReportDetails()
  /// Where repaired models go; nil: the models stay as they are.
  var repair: RepairRequest?
}
