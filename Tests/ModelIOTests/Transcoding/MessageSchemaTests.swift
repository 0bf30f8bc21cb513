import Testing

@testable import ModelIO

@Suite struct MessageSchemaTests {
  @Test func everyFieldIsFoundUnderItsNames() {
    let schema = MessageSchema.tensorFlow
    var fields = 0
    for message in schema.messages {
      for (index, field) in message.fields.enumerated() {
        #expect(message.names.value(of: field.name) == index)
        #expect(message.jsonNames.value(of: field.name) == index)
        #expect(message.jsonNames.value(of: MessageSchema.lowerCamelCase(field.name)) == index)
        #expect(message.names.value(of: field.name + "x") == nil)
        fields += 1
      }
      #expect(message.names.value(of: "") == nil)
    }
    // A file of the C module that lost its field names would leave every field under the name ''.
    #expect(fields > 200)
  }

  @Test func mapsAndOneofsAreRecognised() throws {
    let schema = MessageSchema.tensorFlow
    func message(_ name: String) throws -> MessageSchema.Message {
      try #require(schema.messages.first { $0.name == "tensorflow." + name })
    }
    let maps = schema.messages.flatMap { message in message.fields.filter(\.isMap).map { message.name + "." + $0.name }
    }
    #expect(
      maps.sorted() == [
        "tensorflow.DictValue.fields", "tensorflow.FunctionDef.ArgAttrs.attr", "tensorflow.FunctionDef.arg_attr",
        "tensorflow.FunctionDef.attr", "tensorflow.FunctionDef.control_ret",
        "tensorflow.FunctionDef.resource_arg_unique_id", "tensorflow.FunctionDef.ret",
        "tensorflow.GraphDebugInfo.frames_by_id", "tensorflow.GraphDebugInfo.name_to_trace_id",
        "tensorflow.GraphDebugInfo.traces", "tensorflow.GraphDebugInfo.traces_by_id",
        "tensorflow.MetaGraphDef.MetaInfoDef.function_aliases", "tensorflow.MetaGraphDef.collection_def",
        "tensorflow.MetaGraphDef.signature_def", "tensorflow.NameAttrList.attr", "tensorflow.NodeDef.attr",
        "tensorflow.SavedObject.saveable_objects", "tensorflow.SavedObjectGraph.concrete_functions",
        "tensorflow.SignatureDef.defaults", "tensorflow.SignatureDef.inputs", "tensorflow.SignatureDef.outputs",
      ])
    #expect(Set(try message("AttrValue").fields.map(\.exclusion)).count == 1)
    #expect(Set(try message("TensorInfo").fields.map(\.exclusion)).count == 3)
    #expect(Set(try message("VersionDef").fields.map(\.exclusion)) == [1, 2, 0])
  }

  @Test func lowerCamelCaseIsAsProtobufHasIt() {
    #expect(MessageSchema.lowerCamelCase("min_consumer") == "minConsumer")
    #expect(MessageSchema.lowerCamelCase("int64_val") == "int64Val")
    #expect(MessageSchema.lowerCamelCase("op") == "op")
  }
}
