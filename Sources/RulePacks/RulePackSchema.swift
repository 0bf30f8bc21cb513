/// The JSON Schema of rule packs, put together from the parts that stand beside each reader.
///
/// `Rules/schema/rule-pack.schema.json` holds this text; a test fails when it is stale.
package enum RulePackSchema {
  package static let value: JSONValue = .object(
    [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", "tfjslint rule pack"), .init("type", "object"),
      .init(
        "properties",
        .object([
          .init("schema", ["const": .int(1)]), .init("pack", RulePackLoader.Header.schema),
          .init("rules", .list(of: .reference("rule"))),
        ])), .init("required", ["schema", "pack", "rules"]), .init("additionalProperties", .bool(false)),
      .init(
        "$defs",
        .object(
          [
            .init("rule", RuleReader.schema), .init(Pattern.schemaName, Pattern.schema),
            .init(Condition.schemaName, Condition.schema), .init(Pattern.opSchemaName, Pattern.opSchema),
            .init(DtypeSet.schemaName, DtypeSet.definition),
          ] + PredicateRegistry.all.map { .init(Condition.schemaName(of: $0), $0.schema) })),
    ])

  package static var text: String { value.text() + "\n" }
}
