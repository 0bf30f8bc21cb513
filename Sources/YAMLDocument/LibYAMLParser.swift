internal import CLibYAML

/// One step of libyaml's parser.
///
/// - Units: `start` and `end` count code points from the start of the text.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case alias(anchor: String)
    case scalar(text: String, style: YAMLScalar.Style, anchor: String?, tag: String?)
    case sequenceStart(anchor: String?, tag: String?)
    case mappingStart(anchor: String?, tag: String?)
    case collectionEnd
    case documentEnd
    case streamStart
    case streamEnd
  }

  var kind: Kind
  var start: Int
  var end: Int

  var isLast: Bool {
    if case .streamEnd = kind { true } else { false }
  }
}

/// What libyaml found wrong.
struct LibYAMLFault: Error {
  var isOutOfMemory = false
  /// What was wrong, for instance `did not find expected key`.
  var problem = ""
  var mark = 0
  /// What was being read, for instance `while parsing a block mapping`, and where that began.
  var context: String?
  var contextMark = 0
}

/// libyaml's event parser; the only place where its C types appear.
///
/// libyaml keeps its own stacks on the heap, so deep nesting costs memory in proportion to the text and no call stack.
@safe
struct LibYAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Errors: out of memory.
  ///
  /// `bytes` must stay valid as long as the parser lives.
  @unsafe
  init(reading bytes: UnsafeBufferPointer<UInt8>) throws(LibYAMLFault) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      throw LibYAMLFault(isOutOfMemory: true)
    }
    // Set, lest libyaml take the text for UTF-16 on the strength of its first two bytes.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    unsafe self.parser = parser
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event.
  mutating func next() throws(LibYAMLFault) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(
      kind: kind(of: event), start: Int(clamping: event.start_mark.index), end: Int(clamping: event.end_mark.index))
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(anchor: unsafe text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      // The length is libyaml's: a scalar may contain U+0000 by way of an escape.
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: Int(clamping: scalar.length)), as: UTF8.self)
      return unsafe .scalar(
        text: text, style: style(scalar.style), anchor: self.text(scalar.anchor), tag: self.text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe .sequenceStart(anchor: text(start.anchor), tag: text(start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe .mappingStart(anchor: text(start.anchor), tag: text(start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    default: return .streamEnd
    }
  }

  private func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }

  private func fault() -> LibYAMLFault {
    let state = unsafe parser.pointee
    guard unsafe state.error != YAML_MEMORY_ERROR, let problem = unsafe state.problem else {
      return LibYAMLFault(isOutOfMemory: true)
    }
    var fault = unsafe LibYAMLFault(problem: String(cString: problem), mark: Int(clamping: state.problem_mark.index))
    if let context = unsafe state.context {
      fault.context = unsafe String(cString: context)
      fault.contextMark = unsafe Int(clamping: state.context_mark.index)
    }
    return fault
  }
}
