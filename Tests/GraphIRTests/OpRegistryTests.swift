import Testing

@testable import GraphIR

@Suite struct OpRegistryTests {
  let registry = OpRegistry.tensorFlow

  @Test func everyRowIsFoundAndDecodes() throws {
    let names = registry.names
    #expect(names.count == 1899)
    #expect(names.first == "A")
    #expect(names.last == "__MklDummyPadWithFusedConv2D")
    for name in names {
      let definition = try #require(registry.definition(of: name))
      #expect(definition.name == name)
      #expect(registry.contains(name))
      for attribute in definition.attributes {
        #expect(!attribute.isRequired || attribute.defaultValue == nil)
      }
    }
  }

  @Test(arguments: ["", "a", "Abs\t", "Abs\t-", "Ab", "Abss", "AddV2\n", "_", "~", "\u{0}", "MyOwnOp"])
  func aNameThatIsNoOpIsNotFound(name: String) {
    #expect(registry.definition(of: name) == nil)
    #expect(!registry.contains(name))
  }

  @Test func absentAttributesHaveTheirDefaults() throws {
    let op = try #require(registry.definition(of: "FusedBatchNormV3"))
    #expect(op.inputs.map(\.name) == ["x", "scale", "offset", "mean", "variance"])
    #expect(op.inputs.map(\.typeAttribute) == ["T", "U", "U", "U", "U"])
    #expect(op.outputs.count == 6)
    #expect(op.attribute("is_training")?.defaultValue == .bool(true))
    // The float that TensorFlow stores, which is not the double 0.0001.
    #expect(op.attribute("epsilon")?.defaultValue == .float(0.0001))
    #expect(op.attribute("data_format")?.defaultValue == .string(Array("NHWC".utf8)))
    #expect(op.attribute("data_format")?.allowedStrings == ["NHWC", "NCHW", "NDHWC", "NCDHW"])
    #expect(op.attribute("T")?.allowedTypes == [.half, .bfloat16, .float])
    #expect(op.attribute("T")?.isRequired == true)
    #expect(op.attribute("momentum") == nil)
  }

  @Test func listsOfTypesNameTheirAttribute() throws {
    let op = try #require(registry.definition(of: "If"))
    #expect(
      op.inputs == [
        ArgumentDefinition(name: "cond", typeAttribute: "Tcond"),
        ArgumentDefinition(name: "input", typeListAttribute: "Tin"),
      ])
    #expect(op.outputs == [ArgumentDefinition(name: "output", typeListAttribute: "Tout")])
    #expect(op.attribute("Tin")?.type == "list(type)")
    #expect(op.attribute("Tin")?.minimum == 0)
    #expect(op.attribute("then_branch")?.type == "func")
    #expect(op.attribute("output_shapes")?.defaultValue == .list(.empty))
    #expect(op.isStateful)
  }

  @Test func repeatedArgumentsNameTheirNumber() throws {
    let op = try #require(registry.definition(of: "RaggedGather"))
    #expect(
      op.inputs.first
        == ArgumentDefinition(
          name: "params_nested_splits", typeAttribute: "Tsplits", numberAttribute: "PARAMS_RAGGED_RANK"))
    #expect(op.attribute("PARAMS_RAGGED_RANK")?.minimum == 1)
    let parse = try #require(registry.definition(of: "ParseExample"))
    #expect(parse.inputs[2] == ArgumentDefinition(name: "sparse_keys", type: .string, numberAttribute: "Nsparse"))
  }

  @Test func flagsAndReferencesAreKept() throws {
    let assign = try #require(registry.definition(of: "Assign"))
    #expect(assign.inputs.map(\.isReference) == [true, false])
    let addN = try #require(registry.definition(of: "AddN"))
    #expect(addN.isCommutative && addN.isAggregate && !addN.isStateful)
  }

  @Test func defaultsOfEveryKindAreDecoded() throws {
    let op = try #require(registry.definition(of: "DefaultAttrs"))
    let defaults = Dictionary(uniqueKeysWithValues: op.attributes.map { ($0.name, $0.defaultValue) })
    #expect(defaults["string_list_val"] == .list(.strings([Array("abc".utf8), []])))
    #expect(defaults["int_list_val"] == .list(.ints([1, 2, 3])))
    #expect(defaults["float_list_val"] == .list(.floats([10])))
    #expect(defaults["bool_list_val"] == .list(.bools([true, false])))
    #expect(defaults["type_list_val"] == .list(.types([.int32, .float])))
    #expect(defaults["shape_val"] == .shape(PartialShape([2, 1])))
    #expect(defaults["shape_list_val"] == .list(.shapes([.scalar, PartialShape([1])])))
    #expect(op.attribute("tensor_val")?.isRequired == false)
    #expect(op.attribute("tensor_val")?.defaultValue == .some(nil))
    let placeholder = try #require(registry.definition(of: "Placeholder"))
    #expect(placeholder.attribute("shape")?.defaultValue == .shape(.unknown))
    let print = try #require(registry.definition(of: "PrintV2"))
    #expect(print.attribute("end")?.defaultValue == .string([UInt8(ascii: "\n")]))
  }
}
