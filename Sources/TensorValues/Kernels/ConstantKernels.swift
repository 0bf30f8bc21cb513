package import GraphIR

/// Computes ops whose inputs are constants, as TensorFlow's own CPU kernels would.
///
/// Integers, booleans and strings come out exactly. Floats are within 2 units in the last place of TensorFlow's, whose
/// own vectorised functions are no closer to the true value; denormal results are kept, which TensorFlow may flush.
package enum ConstantKernels {
  /// The outputs of `op`.
  ///
  /// - Parameters:
  ///   - limit: the bytes that an input that is read, and an output, may have.
  ///   - attribute: the node's attributes, defaults included.
  /// - Returns: nil if this op (or this combination of types and attributes) has no kernel here, or if TensorFlow would
  ///   fail; the caller then leaves the node.
  package static func evaluate(
    op: String, inputs: [TensorReference], outputTypes: [DataType], limit: Int64,
    attribute: (String) -> AttributeValue?
  ) -> [TensorReference]? {
    guard let kernel = kernels[op] else { return nil }
    let outputs: [ConstantTensor]? = withoutActuallyEscaping(attribute) { attribute in
      let call = KernelCall(
        op: op, inputs: inputs, outputTypes: outputTypes.map(\.base), limit: min(max(0, limit), largestLimit),
        attributes: attribute)
      do throws(NotFoldable) { return try kernel(call) } catch { return nil }
    }
    guard let outputs, outputs.map(\.dtype) == outputTypes.map(\.base) else { return nil }
    guard outputs.allSatisfy({ $0.footprint <= limit }) else { return nil }
    return outputs.map(\.reference)
  }

  package static func hasKernel(for op: String) -> Bool { kernels[op] != nil }

  /// Keeps sizes and offsets of elements far from the ends of Int, whatever the caller allows.
  private static let largestLimit: Int64 = 1 << 40

  /// One family a file.
  private static let kernels: [String: Kernel] = [
    arithmetic, unary, comparisons, selections, bitwise, casts, shapes, creations, joins, slices, rearrangements,
    gathers, scatters, reductions, cumulations, matrices, searches, texts,
  ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }
}

/// Computes the outputs of one op.
typealias Kernel = @Sendable (KernelCall) throws(NotFoldable) -> [ConstantTensor]

/// Nothing is computed, whatever the reason; the node stays as it is.
struct NotFoldable: Error {}
