import ArtifactIO
import RulePacks
import Testing

/// The published schema is what the loader's parts say. When it is stale: `tfjslint rules schema > Rules/schema/…`.
@Suite struct RulePackSchemaTests {
  @Test func publishedSchemaIsTheLoaders() throws {
    let tests = FileSystem.folder(of: FileSystem.folder(of: #filePath))
    let path = FileSystem.join(FileSystem.folder(of: tests), "Rules/schema/rule-pack.schema.json")
    let file = try Artifact(mapping: path)
    let stored = file.string(in: ByteRange(offset: 0, count: file.byteCount))
    #expect(stored == RulePackSchema.text)
  }

  /// What the reader of each mapping asks for is what the schema allows there, and the other way round.
  @Test(arguments: PredicateRegistry.names)
  func predicatesAreInTheSchema(name: String) throws {
    let members = try #require(RulePackSchema.value["$defs"]?["condition"]?["anyOf"])
    guard case .array(let forms) = members else { return }
    let keys = try #require(forms.first?["properties"]?.keys)
    #expect(keys.contains(name))
  }

  @Test func ruleKeysAreThoseOfTheLoader() throws {
    let keys = try #require(RulePackSchema.value["$defs"]?["rule"]?["properties"]?.keys)
    #expect(Set(allowedKeys(rule: "{qqqqqqqqqqqq: 1}")) == Set(keys))
  }

  @Test(arguments: ["applies", "severity", "verify"])
  func recordsOfARuleAreThoseOfTheLoader(key: String) throws {
    let rule = try #require(RulePackSchema.value["$defs"]?["rule"]?["properties"]?[key])
    let record: JSONValue
    if case .array(let forms)? = rule["anyOf"] { record = try #require(forms.last) } else { record = rule }
    let keys = try #require(record["properties"]?.keys)
    #expect(Set(allowedKeys(rule: "{\(key): {qqqqqqqqqqqq: 1}}")) == Set(keys))
  }

  @Test func fixKeysAreThoseOfTheLoader() throws {
    let fix = try #require(RulePackSchema.value["$defs"]?["rule"]?["properties"]?["fix"]?["items"])
    let keys = try #require(fix["properties"]?.keys)
    #expect(Set(allowedKeys(rule: "{fix: [{qqqqqqqqqqqq: 1}]}")) == Set(keys))
    for verb in FixVerb.Kind.allCases.map(\.rawValue) {
      guard case .array(let forms)? = fix["properties"]?[verb]?["anyOf"] else {
        Issue.record("no schema for '\(verb)'")
        continue
      }
      let keys = forms.first?["properties"]?.keys ?? []
      #expect(Set(allowedKeys(rule: "{fix: [{\(verb): {qqqqqqqqqqqq: 1}}]}")) == Set(keys), "\(verb)")
    }
  }

  /// The keys that the loader names when it meets one that it does not know.
  private func allowedKeys(rule: String) -> [String] {
    do throws(RulePackError) {
      _ = try RulePackLoader.load("rules: [\(rule)]", path: "p.yaml", origin: .user)
      return []
    } catch {
      guard let problem = error.problems.first(where: { $0.contains("'qqqqqqqqqqqq'") }),
        let start = problem.firstRange(of: "allowed are ")
      else { return [] }
      return problem[start.upperBound...].split(separator: "'").filter { $0 != ", " }.map(String.init)
    }
  }
}
