import Testing

@testable import Compatibility

@Suite struct CompatibilityTableTests {
  let table = CompatibilityTable.builtIn

  @Test func everyOpDecodes() throws {
    let names = table.opNames
    #expect(names.count == 248)
    for name in names {
      let op = try #require(table.op(name))
      #expect(op.name == name)
      #expect(!op.evidence.isEmpty)
      #expect((op.status == .works) == op.limits.allSatisfy { $0.until != nil })
      #expect(table.opClass(name) == nil)
      for limit in op.limits { #expect(limit.backends?.isEmpty != true) }
    }
    #expect(names.filter { table.supports(op: $0, release: table.newestRelease) }.count == 242)
  }

  @Test func everyClassDecodes() throws {
    let classes = try table.classifiedOpNames.map { try #require(table.opClass($0)) }
    var counts = [0, 0, 0]
    for opClass in classes {
      switch opClass {
      case .removed: counts[0] += 1
      case .rewritable(let rewrite, _, _, _):
        counts[1] += 1
        #expect(!rewrite.isEmpty)
      case .unsupported: counts[2] += 1
      }
    }
    #expect(counts == [200, 209, 1251])
  }

  @Test(arguments: ["", "Abs:", "Add:limit:00", "Einsum:limit:00", "abs", "MyOwnOp", "Abs\t"])
  func aNameThatIsNoOpIsNotFound(name: String) {
    #expect(table.op(name) == nil)
    #expect(table.opClass(name) == nil)
    #expect(!table.supports(op: name, release: table.newestRelease))
    #expect(table.missingKernels(op: name, on: .cpu).isEmpty)
  }

  @Test func anOpOfABackendThatLacksItsKernelIsNamed() throws {
    #expect(table.missingKernels(op: "Einsum", on: .wasm) == ["Einsum"])
    #expect(table.missingKernels(op: "Einsum", on: .webgl).isEmpty)
    #expect(table.missingKernels(op: "Unique", on: .webgpu) == ["Unique"])
    #expect(table.missingKernels(op: "RFFT", on: .wasm).contains("FFT"))
    #expect(table.op("Transpose")?.conditionalKernels.contains { $0.kernel == "Complex" } == true)
    #expect(!table.has(kernel: "Complex", on: .wasm))
  }

  @Test func kernelsCountFromTheirRelease() {
    #expect(table.missingKernels(op: "Acos", on: .wasm, in: Release(4, 2, 0)) == ["Acos"])
    #expect(table.missingKernels(op: "Acos", on: .wasm, in: Release(4, 3, 0)).isEmpty)
    #expect(table.missingKernels(op: "Acos", on: .cpu, in: Release(1, 2, 8)).isEmpty)
    #expect(table.kernelAvailability("BitwiseAnd", on: .webgl) == .since(Release(4, 6, 0)))
    #expect(table.kernelAvailability("NoSuchKernel", on: .cpu) == .never)
  }

  @Test func opsCountFromTheReleaseThatExecutesThem() throws {
    // Listed in 1.2.9, executed since 1.3.2.
    #expect(!table.supports(op: "Prelu", release: Release(1, 3, 1)))
    #expect(table.supports(op: "Prelu", release: Release(1, 3, 2)))
    #expect(!table.supports(op: "Einsum", release: Release(3, 3, 0)))
    #expect(table.supports(op: "Einsum", release: Release(3, 4, 0)))
    // Fell out of one release.
    #expect(table.supports(op: "IdentityN", release: Release(1, 2, 1)))
    #expect(!table.supports(op: "IdentityN", release: Release(1, 2, 2)))
    #expect(table.supports(op: "IdentityN", release: Release(1, 2, 3)))
  }

  @Test func opsThatNoReleaseExecutesAreNotSupported() throws {
    let gather = try #require(table.op("RaggedGather"))
    #expect(gather.status == .neverWorks)
    #expect(gather.executableSince == nil)
    #expect(!table.supports(op: "RaggedGather", release: table.newestRelease))
    #expect(table.op("SimpleMLInferenceOpWithHandle")?.status == .onlyWithDecisionForests)
    #expect(table.op("EnsureShape")?.rewrites.first?.rewrite == "Identity(x)")
  }

  @Test func executionTellsWhatNeedsExecuteAsync() {
    let expected: [String: OpCompatibility.Execution] = [
      "Conv2D": .sync, "While": .asyncPrechecked, "StatelessIf": .asyncPrechecked, "If": .asyncUnchecked,
      "ListDiff": .asyncUnchecked, "TensorListStack": .asyncUnchecked, "InitializeTableV2": .asyncUnchecked,
      "NonMaxSuppressionV4": .asyncUnchecked, "NonMaxSuppressionV5": .asyncPrechecked, "Where": .asyncPrechecked,
      "LookupTableFindV2": .asyncPrechecked, "LoopCond": .asyncUnchecked,
    ]
    for (op, execution) in expected { #expect(table.op(op)?.execution == execution, "\(op)") }
  }

  @Test func outputsThatTheExecutorDoesNotGiveAreCounted() {
    #expect(table.op("NonMaxSuppressionV5")?.executorOutputs == 2)
    #expect(table.op("FusedBatchNormV3")?.executorOutputs == 1)
    #expect(table.op("NonMaxSuppressionV4")?.executorOutputs == nil)
  }

  @Test func inputsTellTheDTypeTheyDemand() throws {
    #expect(table.op("Softmax")?.inputs == [0: .float32])
    #expect(table.op("Conv2D")?.inputs == [0: .float32, 1: .float32])
    #expect(table.op("GatherV2")?.inputs[1] == .int32)
    #expect(table.op("Add")?.acceptsComplex64 == true)
    #expect(table.op("Softmax")?.acceptsComplex64 == false)
    #expect(table.op("FusedBatchNormV3")?.attributesWithoutImporterDefault == ["epsilon"])
  }

  @Test func limitsTellWhereTheyHold() throws {
    let conv = try #require(table.op("Conv2D"))
    let wasm = try #require(conv.limits.first { $0.backends == [.wasm] })
    #expect(wasm.condition == "data_format NCHW")
    #expect(wasm.effect == .fails)
    #expect(wasm.evidence == ["tfjs-backend-wasm/src/kernels/Conv2D.ts"])
    #expect(table.op("While")?.limits.contains { $0.since == Release(4, 1, 0) } == true)
    #expect(table.op("GatherV2")?.limits.contains { $0.until == Release(2, 8, 0) } == true)
  }

  @Test func classesTellWhatBecomesOfAnOp() {
    #expect(table.opClass("ReadVariableOp") == .removed(how: .freezing))
    #expect(table.opClass("ApplyAdam") == .removed(how: .training))
    #expect(table.opClass("StatefulPartitionedCall") == .removed(how: .inlining))
    #expect(
      table.opClass("Erfc")
        == .rewritable(
          rewrite: "Sub(1, Erf(x))", conditions: "float32; loses relative accuracy for large x",
          exactness: .approximate, known: .read))
    #expect(table.opClass("MapDataset") == .unsupported(family: "input pipeline"))
  }

  @Test func dtypesTellWhatBecomesOfThem() {
    #expect(table.runtimeDType(of: "DT_INT64") == "int32")
    #expect(table.runtimeDType(of: "DT_INT16") == nil)
    #expect(table.runtimeDType(of: "DT_NONE") == nil)
    #expect(table.weightConversion(of: "DT_BFLOAT16") == ("float32", .widenedExactly))
    #expect(table.weightConversion(of: "DT_INT64") == ("int32", .widenedIfFits))
    #expect(table.weightConversion(of: "DT_DOUBLE") == ("float32", .narrowed))
    #expect(table.weightConversion(of: "DT_QINT8") == (nil, .unsupported))
    #expect(table.weightConversion(of: "DataType(77)") == (nil, .unsupported))
    #expect(table.loadableWeightDTypes == ["float32", "int32", "bool", "string", "complex64"])
    #expect(table.quantizableDTypes(as: "float16") == ["float32"])
    #expect(table.quantizableDTypes(as: "uint8") == ["float32", "int32"])
  }

  @Test func theNewestReleaseIsTheLast() {
    #expect(table.newestRelease == Release(4, 22, 0))
    #expect(table.releases.last == table.newestRelease)
    #expect(table.releases == table.releases.sorted())
    #expect(table.releases.count == 109)
  }
}
