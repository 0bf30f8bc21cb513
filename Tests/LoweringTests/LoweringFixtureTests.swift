import GraphIR
import Lowering
import TensorValues
import Testing

/// What lowering makes of fixtures that were made for one property each.
@Suite struct LoweringFixtureTests {
  private func model(_ name: String, _ signature: String? = nil) throws -> Lowered {
    try ModelCorpus.lowered("saved_models/" + name, signature: signature)
  }

  // MARK: Signatures

  @Test func anInputThatNothingReadsIsKept() throws {
    let lowered = try model("unused_input")
    let keys = lowered.model.signature.inputs.map(\.key)
    #expect(keys == ["echo", "mask", "x"])
    let inputs = try lowered.model.inputs.map { try #require($0) }
    #expect(Set(inputs).count == 3)
    // `echo` goes straight through, nothing reads `mask`.
    #expect(lowered.model.outputs[0] == Edge(node: inputs[0], port: 0))
    let main = lowered.model.module.main
    #expect(!main.nodeIDs.contains { main.inputs(of: $0).contains { $0.node == inputs[1] } })
    #expect(lowered.model.feeds[0][Int(inputs[1].index)] == 0)
    #expect(lowered.model.feeds[0][Int(inputs[0].index)] == 1)
  }

  @Test(arguments: ["two_keys_one_tensor", "v1_two_keys_one_tensor"])
  func twoKeysMayNameOneTensor(name: String) throws {
    let lowered = try model(name)
    #expect(lowered.model.outputs.count == 2)
    #expect(lowered.model.outputs[0] == lowered.model.outputs[1])
    let node = try #require(lowered.model.outputs[0].node)
    #expect(lowered.model.feeds[0][Int(node.index)] == 0b11)
    #expect(lowered.nodes("Softmax") == [node])
  }

  @Test func anOutputMayBeAConstant() throws {
    let lowered = try model("constant_output")
    #expect(lowered.model.signature.outputs.map(\.key) == ["labels", "version", "y"])
    let labels = try #require(lowered.model.outputs[0].node)
    let main = lowered.model.module.main
    #expect(lowered.context.op(of: labels, in: main) == "Const")
    let tensor = try #require(lowered.context.attribute("value", of: labels, in: main)?.asTensor)
    #expect(try TensorElements.integers(of: lowered.context[tensor]) == [3, 1, 2])
    #expect(lowered.model.inputs.allSatisfy { $0 != nil })
  }

  @Test func aFedTensorCutsOffWhatStandsBeforeIt() throws {
    let lowered = try model("v1_no_variables")
    #expect(lowered.ops() == ["Placeholder": 2, "Mul": 1])
    let main = lowered.model.module.main
    #expect(lowered.model.inputs.map { $0.map { lowered.context.name(of: $0, in: main) } } == ["doubled", "scale"])
  }

  @Test func aSparseInputFeedsItsThreeTensors() throws {
    let lowered = try model("v1_sparse_signature")
    #expect(lowered.model.inputs.count == 1)
    #expect(lowered.ops()["Placeholder"] == 3)
    #expect(lowered.facts(.compositeSignature).count == 1)
    #expect(lowered.model.outputs[0].node != nil)
  }

  @Test func eachSignatureIsLoweredByItself() throws {
    #expect(try model("two_signatures", "encode").model.signature.key == "encode")
    #expect(try model("two_signatures", "decode").model.signature.key == "decode")
    let found = try ModelCorpus.all.filter { $0.name == "saved_models/two_signatures" }.flatMap {
      try ModelCorpus.lowered($0)
    }
    #expect(found.map(\.model.signature.key) == ["decode", "encode"])
  }

  @Test func aModelWithoutASignatureSaysSo() throws {
    var source = try model("nested_calls").stored
    source.signatures = []
    #expect(throws: LoweringError.noSuchSignature(asked: nil, available: [])) {
      try SignatureSelector.signature(of: source, name: nil)
    }
  }

  // MARK: Calls

  @Test func aFunctionThatIsCalledTwiceIsWrittenTwiceUnderTwoNames() throws {
    let lowered = try model("nested_calls")
    #expect(lowered.ops() == ["Placeholder": 1, "Const": 4, "MatMul": 2, "Relu": 3, "AddV2": 3, "Sub": 1])
    let main = lowered.model.module.main
    let products = lowered.nodes("MatMul")
    #expect(Set(products.map { lowered.context.name(of: $0, in: main) }).count == 2)
    // One stored node, reached by two chains of calls that differ in one call.
    let sources = products.map { lowered.model.provenance[0][Int($0.index)] }
    #expect(sources[0].node == sources[1].node)
    #expect(sources[0].graph == sources[1].graph)
    let chains = sources.map { chain($0.callSite, lowered) }
    #expect(chains[0] != chains[1])
    #expect(chains[0].dropLast() == chains[1].dropLast())
    for (product, chain) in zip(products, chains) {
      let name = lowered.context.name(of: product, in: main)
      #expect(name.hasPrefix(chain.joined(separator: "/") + "/"), "'\(name)' by \(chain)")
    }
    // Both read one variable, which is written once.
    let kernels = Set(products.map { main.inputs(of: $0).last?.node })
    #expect(kernels.count == 1)
  }

  /// Names of the calls, outermost first.
  private func chain(_ site: Int32, _ lowered: Lowered) -> [String] {
    var names: [String] = []
    var site = site
    while site >= 0 {
      let call = lowered.model.callSites[Int(site)]
      let graph = lowered.stored.module.graphs[Int(call.graph)]
      names.insert(lowered.stored.module.context.name(of: call.node, in: graph), at: 0)
      site = call.parent
    }
    return names
  }

  @Test func aGradientFunctionIsNotFollowed() throws {
    #expect(try model("custom_gradient").ops() == ["Placeholder": 1, "Const": 1, "Mul": 2, "Sigmoid": 1])
  }

  // MARK: Control flow

  @Test func optionalsForAnUnusedGradientAreGone() throws {
    let lowered = try model("v1_optionals")
    let stored = lowered.stored.module
    let storedOps = Set(stored.graphs.flatMap { graph in graph.nodeIDs.map { stored.context.op(of: $0, in: graph) } })
    #expect(storedOps.contains { $0.hasPrefix("Optional") })
    let left = lowered.ops().keys.filter { $0.hasPrefix("Optional") }
    #expect(left == [])
    let conditional = try #require(lowered.nodes("StatelessIf").first)
    let main = lowered.model.module.main
    #expect(lowered.context.attribute("Tout", of: conditional, in: main)?.asTypes == [.float])
    #expect(lowered.context.outputTypes(of: conditional, in: main) == [.float])
    for key in ["then_branch", "else_branch"] {
      let branch = try lowered.branch(key, of: conditional)
      #expect(branch.results.count == 1)
      #expect(branch.arguments.count == main.inputs(of: conditional).count - 1)
    }
  }

  @Test func aBranchGetsTheVariableThatItReadsAsAConstant() throws {
    let lowered = try model("cond")
    let conditional = try #require(lowered.nodes("If").first)
    let main = lowered.model.module.main
    let types = try #require(lowered.context.attribute("Tin", of: conditional, in: main)?.asTypes)
    #expect(types.allSatisfy { $0 == .float })
    #expect(types.count == main.inputs(of: conditional).count - 1)
    let passed = main.inputs(of: conditional).dropFirst().compactMap(\.node).map {
      lowered.context.op(of: $0, in: main)
    }
    #expect(passed.sorted() == ["Const", "Placeholder"])
    for key in ["then_branch", "else_branch"] {
      let branch = try lowered.branch(key, of: conditional)
      #expect(branch.arguments.count == types.count)
      #expect(branch.results.allSatisfy { $0.node != nil })
    }
  }

  @Test(arguments: ["while_loop", "stateless_if", "cond_in_while"])
  func loopsPassAsManyValuesAsTheirBodiesTakeAndGive(name: String) throws {
    let lowered = try model(name)
    var loops = 0
    for (index, graph) in lowered.model.module.graphs.enumerated() {
      for id in lowered.nodes("While", in: index) + lowered.nodes("StatelessWhile", in: index) {
        loops += 1
        let count = graph.inputs(of: id).count
        #expect(lowered.context.attribute("T", of: id, in: graph)?.asTypes?.count == count)
        let (condition, body) = (
          try lowered.branch("cond", of: id, in: index), try lowered.branch("body", of: id, in: index)
        )
        #expect(condition.arguments.count == count)
        #expect(condition.results.count == 1)
        #expect(body.arguments.count == count)
        #expect(body.results.count == count)
        #expect(body.resultNames.count == count)
      }
    }
    #expect(loops == 1)
  }

  // MARK: Variables

  @Test func rowsOfAVariableAreGatheredFromAConstant() throws {
    let lowered = try model("embedding")
    let main = lowered.model.module.main
    let gathers = lowered.nodes("GatherV2")
    #expect(gathers.count == 2)
    var indexTypes: [DataType?] = []
    for id in gathers {
      let inputs = Array(main.inputs(of: id))
      try #require(inputs.count == 3)
      let ops = inputs.map { $0.node.map { lowered.context.op(of: $0, in: main) } }
      #expect(ops[0] == "Const")
      #expect(ops[2] == "Const")
      #expect(lowered.context.attribute("Tparams", of: id, in: main)?.asType == .float)
      #expect(lowered.context.attribute("Taxis", of: id, in: main)?.asType == .int32)
      indexTypes.append(lowered.context.attribute("Tindices", of: id, in: main)?.asType)
      #expect(lowered.context.inputTypes(of: id, in: main)?.count == 3)
    }
    #expect(Set(indexTypes) == [.int32, .int64])
  }

  @Test func referenceVariablesAreConstantsOfTheirValues() throws {
    let lowered = try model("v1_ref_variables")
    #expect(lowered.ops() == ["Placeholder": 1, "Const": 4, "MatMul": 2, "BiasAdd": 2, "Relu": 1, "Softmax": 1])
    for id in lowered.nodes("Const") {
      let tensor = try #require(
        lowered.context.attribute("value", of: id, in: lowered.model.module.main)?.asTensor)
      #expect(lowered.context[tensor].dtype == .float)
      #expect(try !TensorElements.numbers(of: lowered.context[tensor]).isEmpty)
    }
  }

  @Test func partsOfAPartitionedVariableAreConstantsThatTheGraphJoins() throws {
    let lowered = try model("v1_partitioned")
    let main = lowered.model.module.main
    let joins = lowered.nodes("ConcatV2")
    #expect(joins.count == 2)
    var shapes: Set<[Int64]> = []
    for id in joins {
      for edge in main.inputs(of: id).dropLast() {
        let value = try #require(edge.node.flatMap { lowered.context.attribute("value", of: $0, in: main)?.asTensor })
        shapes.insert(lowered.context[value].shape)
      }
    }
    #expect(shapes == [[4, 3], [4, 4], [3, 4]])
  }

  @Test func anAssignmentInASignatureIsKeptAndTold() throws {
    let lowered = try model("stateful")
    #expect(lowered.ops()["AssignAddVariableOp"] == 1)
    let facts = lowered.facts(.variableWrite)
    #expect(facts.count == 1)
    #expect(facts.first?.values["op"] == "AssignAddVariableOp")
    #expect(try model("nested_calls").facts(.variableWrite).isEmpty)
  }

  @Test func aMissingShardIsToldAndLeavesTypesAndShapes() throws {
    let lowered = try model("missing_shard")
    #expect(lowered.facts(.missingShard).count == 1)
    #expect(lowered.ops()["Const"] == 4)
    #expect(try model("short_shard").facts(.shortShard).count == 1)
  }

  // MARK: What only checks and tables need

  @Test func checksAndPrintsGoWithWhatOnlyTheyNeed() throws {
    let lowered = try model("assert_and_print")
    #expect(lowered.ops() == ["Placeholder": 1, "Sqrt": 1])
    #expect(!lowered.facts(.removedCheck).isEmpty)
  }

  @Test func tablesKeepTheirInitializers() throws {
    let lowered = try model("hash_table")
    #expect(lowered.nodes("HashTableV2").count == 2)
    let main = lowered.model.module.main
    let imports = lowered.nodes("LookupTableImportV2")
    #expect(imports.count == 2)
    #expect(Set(imports.map { main.inputs(of: $0).first?.node }) == Set(lowered.nodes("HashTableV2")))
    #expect(try model("hash_table_from_file").ops()["InitializeTableFromTextFileV2"] == 1)
  }
}

/// What is wrong with a stored graph, told with the node that it is wrong at.
@Suite struct SourceFactTests {
  private func model(_ name: String) throws -> Lowered { try ModelCorpus.lowered("graphs/handwritten/\(name).pbtxt") }

  @Test func anInputThatNamesNothing() throws {
    let lowered = try model("dangling_input")
    let facts = lowered.facts(.danglingInput)
    #expect(facts.map { lowered.node(of: $0) } == ["sum", "y"])
    #expect(facts.map { $0.values["input"] } == ["missing/bias", "^missing/init"])
  }

  @Test func twoNodesOfOneName() throws {
    let lowered = try model("duplicate_names")
    let facts = lowered.facts(.duplicateNode)
    #expect(facts.map { lowered.node(of: $0) } == ["layer"])
    // The second one is meant: the first keeps the name.
    #expect(facts.map(\.place) == [.sourceNode(graph: 0, node: NodeID(2))])
  }

  @Test func cyclesOfDataAndOfControlEdges() throws {
    let lowered = try model("cycle")
    let facts = lowered.facts(.cycle)
    #expect(facts.count == 1)
    #expect(facts.first.flatMap { $0.values["length"] } == "3")
    #expect(["a", "b", "c"].contains(facts.first.flatMap { lowered.node(of: $0) }))
    let own = try model("self_cycle")
    #expect(Set(own.facts(.cycle).map { $0.values["length"] }) == ["1", "2"])
    #expect(own.facts(.cycle).contains { own.node(of: $0) == "self" })
  }

  @Test func anOutputThatTheProducerDoesNotHave() throws {
    let lowered = try model("bad_output_index")
    let facts = lowered.facts(.badOutputIndex)
    #expect(facts.map { lowered.node(of: $0) } == ["y"])
    #expect(facts.map { $0.values["input"] } == ["split:7"])
    #expect(facts.map { $0.values["count"] } == ["3"])
  }

  @Test func inputsThatAreNoNames() throws {
    let lowered = try model("bad_input_names")
    let nodes = Set(lowered.facts(.danglingInput).map { lowered.node(of: $0) })
    #expect(nodes == ["negative", "huge", "no_index", "empty", "caret"])
  }

  @Test func aFunctionThatIsNotThere() throws {
    let lowered = try model("missing_function")
    let facts = lowered.facts(.missingFunction)
    #expect(facts.map { lowered.node(of: $0) } == ["call"])
    #expect(facts.map { $0.values["function"] } == ["not_there"])
    #expect(lowered.ops()["PartitionedCall"] == 1)
  }

  @Test func functionsThatCallThemselves() throws {
    let lowered = try model("recursive_function")
    let facts = lowered.facts(.recursiveFunction)
    #expect(Set(facts.map { $0.values["function"] }) == ["recursive", "ping"])
    #expect(Set(facts.map { lowered.node(of: $0) }) == ["again", "back"])
  }
}
