internal import GraphIR

/// Names that lowering writes, interned once.
struct EmissionSymbols {
  let type, dtype, value, shape, const, placeholder, nextIteration: Symbol
  let tparams, tindices, taxis, batchDims, gatherV2, gatherNd, resourceGatherNd: Symbol
  let t, tin, tout, outputShapes, debugShapes, thenBranch, elseBranch, branches, cond, body: Symbol
  let functionKeys: Set<Symbol>
  /// Ops of v1 control flow that give the value that they take.
  let passingOps: Set<Symbol>

  init(_ context: inout GraphContext) {
    func intern(_ name: String) -> Symbol { context.strings.intern(name) }
    type = intern("T")
    t = type
    dtype = intern("dtype")
    value = intern("value")
    shape = intern("shape")
    const = intern("Const")
    placeholder = intern("Placeholder")
    nextIteration = intern("NextIteration")
    passingOps = Set(["Switch", "RefSwitch", "Enter", "RefEnter", "Identity"].map(intern))
    tparams = intern("Tparams")
    tindices = intern("Tindices")
    taxis = intern("Taxis")
    batchDims = intern("batch_dims")
    gatherV2 = intern("GatherV2")
    gatherNd = intern("GatherNd")
    resourceGatherNd = intern("ResourceGatherNd")
    tin = intern("Tin")
    tout = intern("Tout")
    outputShapes = intern("output_shapes")
    debugShapes = intern("_output_shapes")
    thenBranch = intern("then_branch")
    elseBranch = intern("else_branch")
    branches = intern("branches")
    cond = intern("cond")
    body = intern("body")
    functionKeys = [thenBranch, elseBranch, branches, cond, body]
  }
}
