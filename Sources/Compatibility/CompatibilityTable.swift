internal import GraphIR

/// What each release of TensorFlow.js can do on each backend, from the tables in `Rules/compat`.
///
/// A look-up decodes its row anew: keep what is asked for every node of a model by op.
package struct CompatibilityTable: Sendable {
  private let table: EmbeddedTable

  /// The tables that the program was built with.
  package static let builtIn = CompatibilityTable(table: EmbeddedTable(rows))

  /// What TensorFlow.js does with `name`; nil where neither its importer nor its converter names it.
  package func op(_ name: String) -> OpCompatibility? {
    guard Self.isName(name), let columns = table.columns(of: "op:" + name) else { return nil }
    let key = "op:" + name
    return OpCompatibility(
      name: name, row: columns, kernels: table.rows(withPrefix: key + ":kernel:"),
      limits: table.rows(withPrefix: key + ":limit:"), rewrites: table.rows(withPrefix: key + ":rewrite:"))
  }

  /// What becomes of an op of TensorFlow's that `op(_:)` does not know; nil for a custom op, too.
  package func opClass(_ name: String) -> OpClass? {
    guard Self.isName(name) else { return nil }
    return table.columns(of: "class:" + name).map(OpClass.init(row:))
  }

  /// The ops that `op(_:)` knows, in bytewise order.
  package var opNames: [String] { table.keys(withPrefix: "op:").filter(Self.isName) }

  /// The ops that `opClass(_:)` knows, in bytewise order.
  package var classifiedOpNames: [String] { table.keys(withPrefix: "class:") }

  /// Whether the runtime of `release` has an executor for `op`, whatever limits it has there.
  ///
  /// False for custom ops, those of tfjs-tfdf included.
  package func supports(op name: String, release: Release) -> Bool {
    op(name).map { $0.isExecutable(in: release) } ?? false
  }

  /// The kernels that `op` always needs and that `backend` lacks, in `release` or else in the newest one.
  ///
  /// Empty for an op that is not known. `OpCompatibility.conditionalKernels` come on top; see `has(kernel:on:in:)`.
  package func missingKernels(op name: String, on backend: Backend, in release: Release? = nil) -> [String] {
    (op(name)?.kernels ?? []).filter { !has(kernel: $0, on: backend, in: release) }
  }

  /// Whether `backend` has `kernel`, in `release` or else in the newest one.
  package func has(kernel: String, on backend: Backend, in release: Release? = nil) -> Bool {
    switch kernelAvailability(kernel, on: backend) {
    case .never: false
    case .always: true
    case .since(let first): first <= release ?? newestRelease
    }
  }

  /// Since when a backend has a kernel.
  package enum KernelAvailability: Sendable, Hashable {
    case never
    case since(Release)
    case always
  }

  package func kernelAvailability(_ kernel: String, on backend: Backend) -> KernelAvailability {
    guard Self.isName(kernel), let columns = table.columns(of: "kernel:" + kernel) else { return .never }
    let column =
      switch backend {
      case .cpu: 1
      case .webgl: 2
      case .wasm: 3
      case .webgpu: 4
      }
    switch columns.text(column) {
    case "-": return .never
    case "always": return .always
    default: return .since(columns.release(column))
    }
  }

  /// The first release in which a backend has any kernel; nil: it came before the table begins.
  package func firstRelease(of backend: Backend) -> Release? {
    var first: Release?
    for name in table.keys(withPrefix: "kernel:") {
      switch kernelAvailability(name, on: backend) {
      case .never: continue
      case .always: return nil
      case .since(let release): first = first.map { min($0, release) } ?? release
      }
    }
    return first
  }

  /// The releases known, oldest first. Before 1.2.8 there were others, too.
  package var releases: [Release] {
    guard let columns = table.columns(of: "releases") else { return [] }
    return columns.words(1).compactMap(Release.init)
  }

  package var newestRelease: Release {
    guard let columns = table.columns(of: "newest") else {
      preconditionFailure("the compatibility table names the newest release")
    }
    return columns.release(1)
  }

  /// The dtype that attributes and placeholders of a TensorFlow dtype (`DT_INT64`) get; nil where there is none.
  package func runtimeDType(of dtype: String) -> String? {
    guard Self.isName(dtype), let columns = table.columns(of: "dtype:" + dtype) else { return nil }
    return columns.optional(1)
  }

  /// The dtype that conversion writes a weight of a TensorFlow dtype in, nil where it cannot, and what that does to
  /// its values.
  package func weightConversion(of dtype: String) -> (dtype: String?, conversion: WeightConversion) {
    guard Self.isName(dtype), let columns = table.columns(of: "dtype:" + dtype) else { return (nil, .unsupported) }
    return (columns.optional(2), columns.word(3))
  }

  /// What the loader accepts as dtype in a weight manifest.
  package var loadableWeightDTypes: [String] { table.columns(of: "weight-dtypes")?.words(1) ?? [] }

  /// The weight dtypes that a quantized storage (`float16`, `uint8`, `uint16`) may stand for.
  package func quantizableDTypes(as storage: String) -> [String] {
    guard Self.isName(storage) else { return [] }
    return table.columns(of: "quantization:" + storage)?.words(1) ?? []
  }

  /// Keys have parts separated by `:`, so what holds one names no row, or another kind of row.
  private static func isName(_ name: String) -> Bool { !name.utf8.contains(UInt8(ascii: ":")) }
}

extension OpCompatibility {
  /// Whether the runtime of `release` has an executor for the op, whatever limits it has there.
  package func isExecutable(in release: Release) -> Bool {
    guard let executableSince, release >= executableSince, release >= since else { return false }
    return last.map { release <= $0 } ?? true && !absentIn.contains(release)
  }
}
