// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nothing of it is built by those who only build or install tfjslint. The links under
// Sources lead to the same C messages that tfjslint reads: the baseline unpacks with exactly its code.
let package = Package(
  name: "Benchmarks",
  products: [.executable(name: "unpack", targets: ["unpack"])],
  targets: [
    .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .target(name: "CTensorFlowProto", dependencies: ["CProtobufC"], exclude: ["proto", "regenerate.sh"]),
    .executableTarget(name: "unpack", dependencies: ["CTensorFlowProto"]),
  ]
)
