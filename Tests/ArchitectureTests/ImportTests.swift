import Testing

/// What a target may import stands in Package.swift, and nowhere else: sources and manifest must say the same.
@Suite struct ImportTests {
  static let manifest = Manifest(Repository.text("Package.swift") ?? "")
  static let swiftTargets = manifest.targets.filter { $0.kind != .other }

  /// The toolchain's own modules that need no dependency. Foundation is not among them: it makes the program four times
  /// as large and slower to start.
  static let platform: Set<String> = ["Swift", "Glibc", "Synchronization"]

  /// Tests that read what we write with a JSON parser that is not ours.
  static let testsWithFoundation = [
    "Tests/ReportingTests/", "Tests/ModelIOTests/", "Tests/ExportTests/", "Tests/CommandsTests/",
    "Tests/OptimizationTests/",
  ]

  static func sources(of target: Manifest.Target) -> [String] {
    Repository.swiftFiles.filter { $0.hasPrefix(target.folder + "/") }
  }

  @Test func manifestIsUnderstood() {
    let names = Set(Self.manifest.targets.map(\.name))
    #expect(names.isSuperset(of: ["CProtobufC", "CTensorFlowProto", "ArtifactIO", "tfjslint", "ArchitectureTests"]))
    #expect(names.count == Self.manifest.targets.count)
    let commands = Self.manifest.targets.first { $0.name == "Commands" }
    #expect(commands?.imports.isSuperset(of: ["ArgumentParser", "Diagnostics", "ModelIO"]) == true)
  }

  @Test func importStatementsAreUnderstood() {
    #expect(ImportStatement.module(of: "import Testing") == "Testing")
    #expect(ImportStatement.module(of: "package import GraphIR  // why") == "GraphIR")
    #expect(ImportStatement.module(of: "@testable @preconcurrency internal import struct Glibc.stat") == "Glibc")
    #expect(ImportStatement.module(of: "// import Foundation") == nil)
    #expect(ImportStatement.module(of: "let import = 1") == nil)
  }

  @Test(arguments: swiftTargets.map(\.name)) func importsAreDeclared(name: String) throws {
    let target = try #require(Self.swiftTargets.first { $0.name == name })
    let allowed = target.imports.union(Self.platform).union(target.kind == .tests ? ["Testing"] : [])
    for path in Self.sources(of: target) {
      // Foundation has its own test.
      let undeclared = ImportStatement.modules(in: path).subtracting(allowed).subtracting(["Foundation"]).sorted()
      #expect(undeclared == [], "\(path) imports what Package.swift does not declare for '\(name)'")
    }
  }

  @Test(arguments: swiftTargets.map(\.name)) func declaredImportsAreUsed(name: String) throws {
    let target = try #require(Self.swiftTargets.first { $0.name == name })
    let sources = Self.sources(of: target)
    // A target that is announced and not yet written.
    guard sources != [target.folder + "/Stub.swift"] else { return }
    let used = sources.reduce(into: Set<String>()) { $0.formUnion(ImportStatement.modules(in: $1)) }
    #expect(
      target.imports.subtracting(used).sorted() == [], "Package.swift declares for '\(name)' what no source imports")
  }

  /// A folder of tests that no target names would compile nowhere, and fail nowhere.
  @Test func everyFolderIsATarget() {
    let folders = Set(Self.manifest.targets.map(\.folder))
    for parent in ["Sources", "Tests"] {
      for name in Repository.names(in: parent) where parent == "Sources" || name.hasSuffix("Tests") {
        #expect(folders.contains(parent + "/" + name), "no target in Package.swift has the folder '\(parent)/\(name)'")
      }
    }
    for target in Self.swiftTargets { #expect(!Self.sources(of: target).isEmpty, "'\(target.name)' has no sources") }
  }

  @Test func architectureNamesEveryTarget() throws {
    let text = try #require(Repository.text("docs/architecture.md"))
    for target in Self.manifest.targets where target.kind != .tests {
      #expect(text.contains("**`\(target.name)`**"), "docs/architecture.md has no paragraph about '\(target.name)'")
    }
  }

  @Test func foundationIsNotImported() {
    for path in Repository.swiftFiles where !Self.testsWithFoundation.contains(where: path.hasPrefix) {
      let found = ImportStatement.modules(in: path).filter { $0.hasPrefix("Foundation") }.sorted()
      #expect(found == [], "\(path)")
    }
  }
}
