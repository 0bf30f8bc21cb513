internal import ArtifactIO
internal import Diagnostics

/// What a SARIF run lists once and refers to by number: rules, files, logical locations.
struct SARIFIndex {
  /// A file of a model, or one that a result refers to.
  struct File {
    var path: String
    var uri: SARIFURI
    var sizeInBytes: Int?
    /// Text has lines and an encoding; a binary file SHALL have neither in SARIF.
    var isText: Bool
    var isReferred = false
  }

  /// A model (`module`), a function in it (`function`) or a node (`member`).
  struct LogicalLocation: Hashable {
    var name: String
    var fullyQualifiedName: String
    var kind: String
    var parentIndex: Int?
  }

  struct Result {
    var model: ModelReport
    var diagnostic: Diagnostic
    /// Why the finding is excused; nil if it stands.
    var excuse: String?
  }

  let profile: SARIFProfile
  private(set) var rules: [RuleDescription] = []
  private(set) var files: [File] = []
  private(set) var logicalLocations: [LogicalLocation] = []
  private(set) var results: [Result] = []
  /// Results beyond what GitHub accepts.
  private(set) var omittedResultCount = 0
  private var ruleIndices: [String: Int] = [:]
  private var fileIndices: [SARIFURI: Int] = [:]
  private var logicalIndices: [LogicalLocation: Int] = [:]
  /// The URIs of `files` by path: of 100 000 results, nearly all are in the same few files.
  private var uris: [String: SARIFURI] = [:]
  private let workingDirectory: String

  /// - resultLimit: for `.github` only.
  init(of report: LintReport, profile: SARIFProfile, workingDirectory: String, resultLimit: Int) {
    self.profile = profile
    self.workingDirectory = workingDirectory
    for rule in report.rules { add(rule) }
    for model in report.models {
      for file in model.files { addFile(file.path, size: file.sizeInBytes) }
      for diagnostic in model.diagnostics { results.append(Result(model: model, diagnostic: diagnostic)) }
      // GitHub reads no suppressions and would raise an alert for each of these.
      guard profile == .standard else { continue }
      for (diagnostic, reason) in model.excused {
        results.append(Result(model: model, diagnostic: diagnostic, excuse: reason))
      }
    }
    if profile == .github { limitResults(to: resultLimit) }
    for result in results {
      addRule(of: result.diagnostic)
      add(result.diagnostic.location, of: result.model)
      for related in result.diagnostic.related { add(related.location, of: result.model) }
    }
    for model in report.models {
      if let failure = model.failure { refer(to: failure.location.physical) }
    }
  }

  func uri(of path: String) -> SARIFURI {
    uris[path] ?? SARIFURI(path: path, workingDirectory: workingDirectory)
  }

  func ruleIndex(_ id: String) -> Int? { ruleIndices[id] }

  func fileIndex(_ path: String) -> Int? { fileIndices[uri(of: path)] }

  /// Where the innermost thing that `location` names stands in `logicalLocations`.
  func logicalIndex(of location: Location, in model: ModelReport) -> Int? {
    var parent: Int?
    for step in Self.steps(to: location, in: model) {
      guard let index = logicalIndices[step.under(parent)] else { return parent }
      parent = index
    }
    return parent
  }

  var hasText: Bool { files.contains { $0.isText } }

  private mutating func limitResults(to limit: Int) {
    omittedResultCount = max(0, results.count - limit)
    guard omittedResultCount > 0 else { return }
    // Swift's sort is stable in practice but not by promise, so the place breaks ties.
    let kept = results.enumerated().sorted {
      ($1.element.diagnostic.severity, $0.offset) < ($0.element.diagnostic.severity, $1.offset)
    }
    results = kept.prefix(limit).map(\.element)
  }

  private mutating func add(_ rule: RuleDescription) {
    guard ruleIndices[rule.id] == nil else { return }
    ruleIndices[rule.id] = rules.count
    rules.append(rule)
  }

  /// A finding's rule is normally among the report's; if not, what the finding says of it must do.
  private mutating func addRule(of diagnostic: Diagnostic) {
    add(
      RuleDescription(
        id: diagnostic.rule, name: diagnostic.name, category: "other", severity: diagnostic.severity,
        summary: diagnostic.name, note: diagnostic.note ?? "", documentation: diagnostic.documentation, pack: "",
        evidence: []))
  }

  private mutating func add(_ location: Location, of model: ModelReport) {
    refer(to: location.physical)
    var parent: Int?
    for step in Self.steps(to: location, in: model) {
      let entry = step.under(parent)
      if let index = logicalIndices[entry] {
        parent = index
      } else {
        parent = logicalLocations.count
        logicalIndices[entry] = logicalLocations.count
        logicalLocations.append(entry)
      }
    }
  }

  private mutating func refer(to physical: PhysicalLocation) {
    let index = addFile(physical.path, size: nil)
    files[index].isReferred = true
    if case .text = physical.region { files[index].isText = true }
  }

  @discardableResult
  private mutating func addFile(_ path: String, size: Int?) -> Int {
    let uri = uri(of: path)
    uris[path] = uri
    if let index = fileIndices[uri] {
      files[index].sizeInBytes = files[index].sizeInBytes ?? size
      return index
    }
    fileIndices[uri] = files.count
    files.append(File(path: path, uri: uri, sizeInBytes: size, isText: SARIFFileType.isText(path)))
    return files.count - 1
  }

  private static func steps(to location: Location, in model: ModelReport) -> [LogicalLocation] {
    var qualified = SafeText.line(FileSystem.trimmed(model.path))
    var steps = [LogicalLocation(name: qualified, fullyQualifiedName: qualified, kind: "module")]
    for (name, kind) in [(location.function, "function"), (location.node, "member")] {
      guard let name else { continue }
      let safe = SafeText.line(name)
      // Node names have slashes, so the levels are told apart by another separator.
      qualified += "::" + safe
      steps.append(LogicalLocation(name: safe, fullyQualifiedName: qualified, kind: kind))
    }
    return steps
  }
}

extension SARIFIndex.LogicalLocation {
  fileprivate func under(_ parent: Int?) -> Self {
    var copy = self
    copy.parentIndex = parent
    return copy
  }
}

/// What a file is, by its name.
enum SARIFFileType {
  static func isText(_ path: String) -> Bool {
    ["pbtxt", "textproto", "prototxt", "json"].contains(suffix(of: path))
  }

  static func mimeType(_ path: String) -> String? {
    switch suffix(of: path) {
    case "pb": "application/x-protobuf"
    case "pbtxt", "textproto", "prototxt", "txt": "text/plain"
    case "json": "application/json"
    case "index", "bin": "application/octet-stream"
    default: path.contains(".data-") ? "application/octet-stream" : nil
    }
  }

  private static func suffix(of path: String) -> String {
    let name = FileSystem.name(of: path)
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
