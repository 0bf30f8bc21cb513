// swift-tools-version: 6.2
import PackageDescription

/// CI sets this. `-Xswiftc -warnings-as-errors` would reach the dependencies too, where it contradicts the
/// `-suppress-warnings` that the package manager passes there.
let warningsAreErrors = Context.environment["TFJSLINT_WARNINGS_AS_ERRORS"] == "1"

/// Every target is compiled under the same strict settings; see docs/architecture.md.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// A target of ours: `imports` are the only modules its sources may import (a test compares the two).
func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(_ name: String, of imports: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "tfjslint",
  products: [.executable(name: "tfjslint", targets: ["tfjslint"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMachine"),
    .target(
      name: "CTensorFlowProto", dependencies: ["CProtobufC"], exclude: ["proto", "regenerate.sh"],
      cSettings: warningsAreErrors ? [.treatAllWarnings(as: .error)] : []),

    module("ArtifactIO", imports: ["CMachine"]),
    module("YAMLDocument", imports: ["ArtifactIO", "CLibYAML"]),
    module("GraphIR", imports: ["ArtifactIO"]),
    module("TensorValues", imports: ["ArtifactIO", "GraphIR"]),
    module(
      "ModelIO",
      imports: ["ArtifactIO", "GraphIR", "TensorValues", "GraphRewriting", "CTensorFlowProto", "CProtobufC"]),
    module("GraphRewriting", imports: ["ArtifactIO", "GraphIR"]),
    module("Diagnostics", imports: ["ArtifactIO"]),
    module("Compatibility", imports: ["GraphIR"]),
    module("Lowering", imports: ["ArtifactIO", "GraphIR", "TensorValues"]),
    module(
      "Optimization", imports: ["ArtifactIO", "GraphIR", "TensorValues", "GraphRewriting", "Compatibility", "Lowering"]),
    module(
      "RulePacks",
      imports: [
        "ArtifactIO", "YAMLDocument", "Compatibility", "GraphIR", "TensorValues", "GraphRewriting", "Diagnostics",
      ]),
    module(
      "Linting",
      imports: [
        "ArtifactIO", "YAMLDocument", "GraphIR", "GraphRewriting", "Diagnostics", "Compatibility", "Lowering",
        "Optimization", "RulePacks",
      ]),
    module(
      "RuleTesting",
      imports: [
        "ArtifactIO", "GraphIR", "TensorValues", "Diagnostics", "Compatibility", "Lowering", "RulePacks", "Linting",
      ]),
    module(
      "Export",
      imports: ["ArtifactIO", "GraphIR", "TensorValues", "Compatibility", "Lowering", "Optimization", "Linting"]),
    module("Reporting", imports: ["ArtifactIO", "Diagnostics", crypto]),
    module(
      "Reference",
      imports: [
        "ArtifactIO", "YAMLDocument", "GraphIR", "Compatibility", "Diagnostics", "RulePacks", "RuleTesting",
        "Reporting",
      ]),
    module(
      "Commands",
      imports: [
        "ArtifactIO", "GraphIR", "TensorValues", "GraphRewriting", "ModelIO", "Diagnostics", "Compatibility",
        "Lowering", "Optimization", "RulePacks", "Linting", "RuleTesting", "Export", "Reporting", "Reference",
        argumentParser,
      ]),
    .executableTarget(name: "tfjslint", dependencies: ["Commands", "Diagnostics"], swiftSettings: strict),

    tests("ArchitectureTests", of: []),
    tests("ArtifactIOTests", of: ["ArtifactIO"]),
    tests("YAMLDocumentTests", of: ["YAMLDocument", "ArtifactIO"]),
    tests("GraphIRTests", of: ["GraphIR", "ArtifactIO"]),
    tests("TensorValuesTests", of: ["TensorValues", "ArtifactIO", "GraphIR"]),
    tests(
      "TensorKernelsTests", of: ["TensorValues", "ArtifactIO", "GraphIR"],
      exclude: ["Golden", "make_kernel_vectors.py"]),
    tests(
      "ModelIOTests",
      of: [
        "ModelIO", "ArtifactIO", "GraphIR", "TensorValues", "GraphRewriting", "CTensorFlowProto", "CProtobufC", crypto,
      ]),
    tests("LoweringTests", of: ["Lowering", "ModelIO", "ArtifactIO", "GraphIR", "TensorValues"]),
    tests(
      "OptimizationTests",
      of: ["Optimization", "RuleTesting", "Compatibility", "Lowering", "GraphRewriting", "TensorValues", "GraphIR"]),
    tests("CompatibilityTests", of: ["Compatibility"]),
    tests(
      "RulePacksTests", of: ["RulePacks", "ArtifactIO", "YAMLDocument", "GraphIR", "Diagnostics", "Compatibility"]),
    tests(
      "LintingTests",
      of: [
        "Linting", "RulePacks", "RuleTesting", "Lowering", "GraphIR", "GraphRewriting", "ModelIO", "ArtifactIO",
        "Compatibility", "Diagnostics",
      ]),
    tests("RuleTestingTests", of: ["RuleTesting", "RulePacks", "ArtifactIO"]),
    tests(
      "ExportTests",
      of: [
        "Export", "RuleTesting", "Optimization", "Lowering", "Compatibility", "TensorValues", "GraphIR", "ArtifactIO",
      ]),
    tests("CommandsTests", of: ["Commands", "Diagnostics", "ArtifactIO"]),
    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests(
      "ReportingTests", of: ["Reporting", "Diagnostics", "ArtifactIO"], exclude: ["Golden", "validate_sarif.py"]),
  ]
)
