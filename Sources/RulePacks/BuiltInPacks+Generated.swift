// Generated from Rules/*.yaml and Rules/schema/rule-pack.schema.json by `python3 Rules/embed.py`. Do not edit.
// swift-format-ignore-file

extension BuiltInPacks {
  /// Every pack under its file name, sorted bytewise by it.
  package static let files: [(name: String, text: StaticString)] = [
    (name: "ops.yaml", text: #"""
# Ops that TensorFlow.js does not run.
schema: 1
pack: {id: tfjs-core-ops, version: 0.1.0, summary: Ops that TensorFlow.js does not run}
rules: []

"""#),
  ]

  /// The JSON Schema of a rule pack.
  package static let schema: StaticString = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "tfjslint rule pack",
  "type": "object",
  "required": ["rules"],
  "additionalProperties": false,
  "properties": {
    "rules": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["id", "name", "severity", "match", "message", "tests"],
        "properties": {
          "id": { "type": "string", "pattern": "^[A-Z]{2,8}[0-9]{3}$" },
          "name": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
          "message": { "type": "string", "minLength": 1 }
        }
      }
    }
  }
}

"""#
}
