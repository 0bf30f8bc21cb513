internal import ArtifactIO

/// Makes the tree out of events, one at a time, with a stack of its own that the depth limit bounds.
struct YAMLTreeBuilder {
  private let path: String
  private let limits: YAMLLimits
  private let characters: CharacterMap

  private var openCollections: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]
  private var finishedRoot: YAMLNode?
  private var documents = 0
  private var nodes = 0
  private var aliases = 0
  private var expandedNodes = 0

  init(path: String, limits: YAMLLimits, characters: CharacterMap) {
    self.path = path
    self.limits = limits
    self.characters = characters
  }

  /// The document, a null if there is none.
  var root: YAMLNode {
    let start = TextPosition(line: 1, column: 1)
    return finishedRoot
      ?? YAMLNode(
        value: .scalar(YAMLScalar(text: "", style: .plain)), range: TextRange(start: start, end: start), tag: .null)
  }

  mutating func take(_ event: YAMLEvent) throws(YAMLError) {
    switch event.kind {
    case .streamStart, .streamEnd, .documentEnd: break
    case .documentStart:
      documents += 1
      guard documents == 1 else { throw error(.severalDocuments, at: event) }
    case .scalar(let text, let style, let anchor, let tag):
      try countNode(event)
      let scalar = YAMLScalar(text: text, style: style)
      let node = YAMLNode(
        value: .scalar(scalar), range: range(of: event), tag: try self.tag(of: scalar, explicit: tag, event))
      try finish(Subtree(node: node, count: 1, height: 0), anchor: anchor, event)
    case .alias(let anchor): try finish(try expand(anchor, event), anchor: nil, event)
    case .sequenceStart(let anchor, let tag): try open(.sequence, anchor: anchor, tag: tag, event)
    case .mappingStart(let anchor, let tag): try open(.mapping, anchor: anchor, tag: tag, event)
    case .collectionEnd: try close(event)
    }
  }

  func error(for fault: LibYAMLFault) -> YAMLError {
    guard !fault.isOutOfMemory else {
      return YAMLError(path: path, position: TextPosition(line: 1, column: 1), problem: .outOfMemory)
    }
    var words = fault.problem
    if let context = fault.context, fault.contextMark != fault.mark {
      let start = characters.position(at: fault.contextMark)
      words += " \(context) that starts at \(start.line):\(start.column)"
    }
    return YAMLError(path: path, position: characters.position(at: fault.mark), problem: .syntax(words))
  }

  // MARK: Scalars and aliases

  private func tag(
    of scalar: YAMLScalar, explicit: String?, _ event: YAMLEvent
  ) throws(YAMLError) -> YAMLTag {
    guard let explicit else { return scalar.style == .plain ? CoreSchema.tag(ofPlain: scalar.text) : .string }
    let tag = try known(explicit, otherwise: .string, event)
    guard CoreSchema.allows(scalar.text, as: tag) else {
      throw error(.tagMismatch(text: scalar.text, tag: tag), at: event)
    }
    return tag
  }

  /// - Parameter otherwise: what the non-specific tag `!` stands for.
  private func known(_ tag: String, otherwise: YAMLTag, _ event: YAMLEvent) throws(YAMLError) -> YAMLTag {
    if tag == "!" { return otherwise }
    let prefix = "tag:yaml.org,2002:"
    guard tag.hasPrefix(prefix) else { throw error(.unsupportedTag(tag), at: event) }
    let name = String(tag.dropFirst(prefix.count))
    guard let known = YAMLTag(rawValue: name) else { throw error(.unsupportedTag("!!" + name), at: event) }
    return known
  }

  private mutating func expand(_ name: String, _ event: YAMLEvent) throws(YAMLError) -> Subtree {
    aliases += 1
    guard aliases <= limits.aliases else { throw error(.tooManyAliases(limit: limits.aliases), at: event) }
    guard let anchor = anchors[name] else { throw error(.unknownAnchor(name), at: event) }
    guard case .finished(var subtree) = anchor else { throw error(.recursiveAlias(name), at: event) }
    // A subtree's count includes what its own aliases stand for, so this grows as fast as a nest of aliases does.
    expandedNodes = saturatingSum(expandedNodes, subtree.count)
    guard expandedNodes <= limits.expandedNodes else {
      throw error(.expansionTooLarge(limit: limits.expandedNodes), at: event)
    }
    guard openCollections.count + subtree.height <= limits.depth else {
      throw error(.tooDeep(limit: limits.depth), at: event)
    }
    subtree.node = YAMLNode(value: subtree.node.value, range: range(of: event), tag: subtree.node.tag)
    return subtree
  }

  // MARK: Collections

  private mutating func open(
    _ kind: YAMLTag, anchor: String?, tag: String?, _ event: YAMLEvent
  ) throws(YAMLError) {
    try countNode(event)
    guard openCollections.count < limits.depth else { throw error(.tooDeep(limit: limits.depth), at: event) }
    if let last = openCollections.indices.last, openCollections[last].expectsKey {
      throw error(.collectionAsKey, at: event)
    }
    if let tag, try known(tag, otherwise: kind, event) != kind { throw error(.unsupportedTag(tag), at: event) }
    if let anchor { anchors[anchor] = .open }
    openCollections.append(OpenCollection(isMapping: kind == .mapping, anchor: anchor, start: event.start))
  }

  private mutating func close(_ event: YAMLEvent) throws(YAMLError) {
    guard let collection = openCollections.popLast() else { return }
    // A block collection has no closing character: libyaml ends it where the next token starts.
    let start = characters.position(at: collection.start)
    let end =
      event.end > event.start ? characters.position(at: event.end) : collection.lastEnd ?? start
    let node = YAMLNode(
      value: collection.isMapping ? .mapping(collection.entries) : .sequence(collection.items),
      range: TextRange(start: start, end: end), tag: collection.isMapping ? .mapping : .sequence)
    try finish(
      Subtree(node: node, count: collection.count, height: collection.height), anchor: collection.anchor, event)
  }

  /// Puts a finished node where it belongs.
  private mutating func finish(_ subtree: Subtree, anchor: String?, _ event: YAMLEvent) throws(YAMLError) {
    if let anchor { anchors[anchor] = .finished(subtree) }
    guard let last = openCollections.indices.last else {
      finishedRoot = subtree.node
      return
    }
    if openCollections[last].expectsKey { try checkKey(subtree.node, in: last) }
    openCollections[last].add(subtree)
  }

  private mutating func checkKey(_ key: YAMLNode, in index: Int) throws(YAMLError) {
    guard case .scalar(let scalar) = key.value else { throw error(.collectionAsKey, at: key) }
    if scalar.style == .plain, scalar.text == "<<" { throw error(.mergeKey, at: key) }
    if let first = openCollections[index].rememberKey(scalar.text, at: key.range.start) {
      throw error(.duplicateKey(scalar.text, first: first), at: key)
    }
  }

  // MARK: Counting and positions

  private mutating func countNode(_ event: YAMLEvent) throws(YAMLError) {
    nodes += 1
    guard nodes <= limits.nodes else { throw error(.tooManyNodes(limit: limits.nodes), at: event) }
  }

  private func range(of event: YAMLEvent) -> TextRange {
    TextRange(start: characters.position(at: event.start), end: characters.position(at: event.end))
  }

  private func error(_ problem: YAMLError.Problem, at event: YAMLEvent) -> YAMLError {
    YAMLError(path: path, position: characters.position(at: event.start), problem: problem)
  }

  private func error(_ problem: YAMLError.Problem, at node: YAMLNode) -> YAMLError {
    YAMLError(path: path, position: node.range.start, problem: problem)
  }

  private func saturatingSum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? Int.max : sum
  }
}

/// A finished node with what the limits need to know of it.
private struct Subtree {
  var node: YAMLNode
  /// How many nodes it has when every alias in it is written out.
  var count: Int
  /// How many collections lie on its longest way down: 0 for a scalar.
  var height: Int
}

private enum Anchor {
  /// The anchored collection has not ended yet.
  case open
  case finished(Subtree)
}

/// A collection whose end has not been read.
private struct OpenCollection {
  let isMapping: Bool
  let anchor: String?
  let start: Int
  private(set) var items: [YAMLNode] = []
  private(set) var entries: [YAMLEntry] = []
  private(set) var count = 1
  private(set) var height = 1
  private var key: YAMLNode?
  private var keys: [String: TextPosition] = [:]

  init(isMapping: Bool, anchor: String?, start: Int) {
    self.isMapping = isMapping
    self.anchor = anchor
    self.start = start
  }

  var expectsKey: Bool { isMapping && key == nil }
  var lastEnd: TextPosition? { isMapping ? entries.last?.value.range.end : items.last?.range.end }

  mutating func add(_ subtree: Subtree) {
    // Cannot overflow: nodes and expanded nodes were both held to their limits before.
    count += subtree.count
    height = max(height, subtree.height + 1)
    guard isMapping else { return items.append(subtree.node) }
    guard let key else {
      key = subtree.node
      return
    }
    entries.append(YAMLEntry(key: key, value: subtree.node))
    self.key = nil
  }

  /// The place where the same key stood before, or nil.
  mutating func rememberKey(_ text: String, at position: TextPosition) -> TextPosition? {
    // Few mappings have many keys, and a short list is searched faster than a table is made.
    if entries.count <= 8 { return entries.first { $0.key.text == text }?.key.range.start }
    if keys.isEmpty {
      for entry in entries { keys[entry.key.text ?? ""] = entry.key.range.start }
    }
    if let first = keys[text] { return first }
    keys[text] = position
    return nil
  }
}
