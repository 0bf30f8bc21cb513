internal import ArtifactIO
internal import Diagnostics

// What fixes do, step by step: docs/fixes.md says what each step means.
extension JSONWriter {
  mutating func write(_ fix: FixIt) {
    object(fix.edits.isEmpty ? .inline : .expanded) { json in
      json.member("title", fix.title)
      json.member("applicability", fix.applicability.rawValue)
      if let snippet = fix.snippet {
        json.object("snippet", .inline) { json in
          json.member("language", snippet.language)
          json.member("text", snippet.text)
        }
      }
      guard !fix.edits.isEmpty else { return }
      json.array("edits") { json in
        for edit in fix.edits { json.object(.inline) { $0.writeMembers(of: edit) } }
      }
    }
  }

  private mutating func writeMembers(of edit: FixEdit) {
    switch edit.change {
    case .addNode(let node):
      member("kind", "addNode")
      writeMembers(of: node)
    case .setAttribute(let node, let key, let value):
      member("kind", "setAttribute")
      member("node", node)
      member("attribute", key)
      self.key("value")
      write(value)
    case .setInput(let node, let position, let tensor):
      member("kind", "setInput")
      member("node", node)
      member("input", position)
      member("tensor", tensor)
    case .replaceTensor(let tensor, let by):
      member("kind", "replaceTensor")
      member("tensor", tensor)
      member("by", by)
    case .removeNode(let node):
      member("kind", "removeNode")
      member("node", node)
    case .renameNode(let node, let name):
      member("kind", "renameNode")
      member("node", node)
      member("to", name)
    case .pinDimension(let input, let axis, let size):
      member("kind", "pinDimension")
      member("input", input)
      member("axis", axis)
      member("size", literal: String(size))
    case .cutOutput(let output):
      member("kind", "cutOutput")
      member("output", output)
    }
    member("graph", edit.graph)
  }

  private mutating func writeMembers(of node: FixEdit.Node) {
    member("node", node.name)
    member("op", node.op)
    array("inputs", of: node.inputs)
    object("attributes") { json in
      for attribute in node.attributes {
        json.key(attribute.key)
        json.write(attribute.value)
      }
    }
    array("outputs", of: node.outputs)
    guard let constant = node.constant else { return }
    object("value") { json in
      json.member("dtype", constant.dtype)
      json.array("shape") { json in
        for size in constant.shape { json.value(literal: String(size)) }
      }
      guard let elements = constant.elements else { return }
      json.array("elements") { json in
        for element in elements { json.write(element) }
      }
    }
  }

  private mutating func write(_ value: FixEdit.Value) {
    switch value {
    case .text(let text): self.value(text)
    case .number(let literal): self.value(literal: literal)
    case .bool(let value): self.value(literal: value ? "true" : "false")
    case .list(let list): array { json in for element in list { json.write(element) } }
    }
  }
}
