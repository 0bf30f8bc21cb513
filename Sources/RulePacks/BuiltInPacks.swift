internal import YAMLDocument

/// The rule packs and their JSON Schema as they travel inside the program.
///
/// They are string literals because a resource bundle is lost when the binary is moved; `Rules/embed.py` writes them.
package enum BuiltInPacks {
  /// The packs, read once in the life of the process, without their tests.
  ///
  /// - Errors: none in a build whose tests passed.
  package static func packs() throws(RulePackError) -> [RulePack] { try loaded.get() }

  /// The packs with their tests, read anew.
  package static func packsWithTests() throws(RulePackError) -> [RulePack] { try load(files, origin: .builtIn) }

  private static let loaded: Result<[RulePack], RulePackError> = Result { () throws(RulePackError) in
    try load(filesWithoutTests, origin: .embedded)
  }

  private static func load(
    _ files: [(name: String, text: StaticString)], origin: RulePackLoader.Origin
  ) throws(RulePackError) -> [RulePack] {
    var packs: [RulePack] = []
    for file in files {
      let document: YAMLDocument
      do throws(YAMLError) {
        document = try YAMLDocument.parse(text: file.text, path: "Rules/" + file.name)
      } catch { throw RulePackError(problems: [error.description]) }
      packs.append(try RulePackLoader.load(document, origin: origin))
    }
    return packs
  }
}
