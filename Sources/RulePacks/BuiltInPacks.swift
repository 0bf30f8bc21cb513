internal import ArtifactIO
internal import Synchronization
internal import YAMLDocument

/// The rule packs and their JSON Schema as they travel inside the program.
///
/// They are string literals because a resource bundle is lost when the binary is moved; `Rules/embed.py` writes them.
package enum BuiltInPacks {
  /// The packs with their tests, read anew.
  package static func packsWithTests() throws(RulePackError) -> [RulePack] {
    var packs: [RulePack] = []
    for file in files {
      let document: YAMLDocument
      do throws(YAMLError) {
        document = try YAMLDocument.parse(text: file.text, path: "Rules/" + file.name)
      } catch { throw RulePackError(problems: [error.description]) }
      packs.append(try RulePackLoader.load(document, origin: .builtIn))
    }
    return packs
  }

  /// A rule without its tests, read once in the life of the process.
  package static func rule(_ entry: RuleIndex.Entry) -> Rule {
    if let known = rulesRead.withLock({ $0[entry.number] }) { return known }
    let rule: Rule
    do throws(RulePackError) { rule = try read(entry) } catch {
      // INVARIANT: a test reads every built-in rule. To go on without one would call models clean that are not.
      preconditionFailure("the built-in rule \(entry.names.id) cannot be read: \(error)")
    }
    rulesRead.withLock { $0[entry.number] = rule }
    return rule
  }

  /// By number.
  private static let rulesRead = Mutex<[Int: Rule]>([:])

  private static func read(_ entry: RuleIndex.Entry) throws(RulePackError) -> Rule {
    let path = "Rules/" + entry.file
    let document: YAMLDocument
    do throws(YAMLError) {
      document = try YAMLDocument.parse(text: ruleTexts, offset: entry.textOffset, count: entry.textLength, path: path)
    } catch { throw RulePackError(problems: [error.description]) }
    let issues = YAMLIssueList(path: path)
    let reader = RuleReader(origin: .embedded, pack: entry.packID, path: path, issues: issues)
    guard let items = document.root.sequence, items.count == 1, var rule = reader.read(items[0]), issues.isEmpty else {
      throw RulePackError(problems: issues.descriptions)
    }
    rule.position = TextPosition(line: entry.line, column: rule.position.column)
    return rule
  }
}
