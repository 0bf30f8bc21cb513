import Foundation
import Testing

/// `ops`: the compatibility table and the pages of ops.
@Suite struct OpsCommandTests {
  private func ops(_ arguments: String...) -> ProgramRun { ProgramRun(["ops"] + arguments) }

  private func entries(_ run: ProgramRun) throws -> [String: [String: Any]] {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let ops = try #require(root["ops"] as? [[String: Any]])
    return Dictionary(ops.map { ($0["op"] as? String ?? "?", $0) }) { first, _ in first }
  }

  private func row(_ op: String, _ run: ProgramRun) -> [Substring] {
    run.output.split(separator: "\n").map { $0.split(separator: " ") }.first { $0.first == Substring(op) } ?? []
  }

  @Test func oneLineForEachOp() throws {
    let run = ops()
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("op "))
    #expect(row("Relu", run) == ["Relu", "0.1.0", "0.1.0", "0.1.0", "1.4.0", "3.0.0", "sync", "-"])
    // No kernel on wasm; on the others not before the op itself.
    #expect(row("Einsum", run) == ["Einsum", "3.4.0", "3.4.0", "3.4.0", "-", "3.5.0", "sync", "7"])
    #expect(row("Where", run).suffix(2).first == "async")
    #expect(row("BitwiseAnd", run).suffix(2) == ["never", "works"])
    let count = try entries(ops("--format", "json")).count
    #expect(count > 200 && run.output.contains("TensorFlow.js names these \(count) ops."))
  }

  @Test func aReleaseShowsItsOwnTruth() throws {
    let run = ops("--tfjs", "3.4.0")
    #expect(row("Einsum", run) == ["Einsum", "3.4.0", "yes", "yes", "-", "-", "sync", "7"])
    #expect(row("Einsum", ops("--tfjs", "3.3.0")).isEmpty)
    #expect(row("BitwiseAnd", run).isEmpty && row("MatrixInverse", run).isEmpty)
    let old = try entries(ops("Einsum", "--tfjs", "3.3.0", "--format", "json"))
    #expect(old["Einsum"]?["class"] as? String == "other-release" && old["Einsum"]?["runs"] as? Bool == false)
    #expect(ops("Einsum", "--tfjs", "3.3.0").output.contains("runs it in other releases, not in 3.3.0"))
    #expect(ops("--tfjs", "3.x").code == 2)
  }

  @Test func aPageSaysWhatHoldsWhereAndHowItIsKnown() {
    let run = ops("Einsum")
    #expect(run.code == 0 && run.output.hasPrefix("Einsum\n"))
    for part in [
      "executed   since 3.4.0", "wasm     -      has no Einsum", "  2. an ellipsis in the equation\n",
      "     measured against TensorFlow: tfjs-core/src/backends/einsum_util.ts", "What to write instead",
      "TFJ105 missing-kernel", "op_list/matrices.json:Einsum",
    ] { #expect(run.output.contains(part), "\(part)") }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let limit = ops("_FusedConv2D").output
    #expect(limit.contains("fails on wasm: ") || limit.contains("on wasm"))
    // What only some nodes need is said with its condition.
    #expect(ops("Abs").output.contains("ComplexAbs only if: the input is complex64"))
    #expect(ops("Abs").output.contains("has no ComplexAbs"))
  }

  @Test(arguments: [
    ("Erfc", "rewritable", "Sub(1, Erf(x))"), ("VarHandleOp", "removed", "variables become constants"),
    ("StringLower", "unsupported", "family"), ("EnsureShape", "broken", "fails on every graph"),
    ("SimpleMLInferenceOpWithHandle", "decision-forest", "by tfjs-tfdf only"), ("ShapeN", "wrong", "something else"),
  ])
  func everyKindOfOpHasItsPage(op: String, kind: String, part: String) throws {
    let run = ops(op)
    #expect(run.code == 0 && run.output.contains(part), "\(run.output)")
    #expect(try entries(ops(op, "--format", "json"))[op]?["class"] as? String == kind)
    #expect(ops(op, "--format", "markdown").output.hasPrefix("# \(op)\n"))
  }

  @Test func anUnknownOpIsAUsageErrorWithAdvice() {
    let run = ops("Conv2D", "Con2d", "Acme")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.errors == """
        error: 'Con2d' names no op of TensorFlow or TensorFlow.js; did you mean 'Conv2D'?
        error: 'Acme' names no op of TensorFlow or TensorFlow.js

        """)
  }

  @Test func theMarkdownTableHasAsManyCellsInEachRow() {
    let rows = ops("--format", "markdown").output.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 200 && Set(rows.map { $0.count { $0 == "|" } }) == [9])
  }
}
