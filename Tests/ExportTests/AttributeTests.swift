import ArtifactIO
import GraphIR
import Testing

@testable import Export

/// Attributes as the importer reads them.
@Suite struct AttributeTests {
  private static func json(_ value: AttributeValue) -> String {
    var writer = JSONWriter(to: "")
    writer.object(.compact) { json in
      json.key("a")
      json.writeAttribute(value, in: GraphContext())
    }
    return String(writer.output.dropFirst(5).dropLast())
  }

  @Test(arguments: [
    (AttributeValue.int(4), #"{"i":"4"}"#), (.int(.min), #"{"i":"-9223372036854775808"}"#),
    (.bool(false), #"{"b":false}"#), (.string([]), #"{"s":""}"#), (.string(Array("NHWC".utf8)), #"{"s":"TkhXQw=="}"#),
    (.string([0xFF, 0x00, 0x7F]), #"{"s":"/wB/"}"#), (.string([0xFB, 0xEF]), #"{"s":"++8="}"#),
    (.type(.float), #"{"type":"DT_FLOAT"}"#), (.type(DataType(rawValue: 999)), #"{"type":999}"#),
    (.type(.invalid), #"{"type":"DT_INVALID"}"#),
  ])
  func scalars(value: AttributeValue, text: String) { #expect(Self.json(value) == text) }

  @Test(arguments: [
    (Float(0), #"{"f":0.0}"#), (-0.0, #"{"f":-0.0}"#), (0.1, #"{"f":0.1}"#), (0.001, #"{"f":0.001}"#),
    (1e-5, #"{"f":1e-05}"#), (.greatestFiniteMagnitude, #"{"f":3.4028235e+38}"#),
    (.leastNonzeroMagnitude, #"{"f":1e-45}"#),
  ])
  func floatsAreTheShortestThatReadTheSame(value: Float, text: String) { #expect(Self.json(.float(value)) == text) }

  /// JSON.parse gives Infinity for 1e999; the importer gives NaN for any string that is no integer.
  @Test func numbersThatJSONDoesNotHaveReadRight() {
    #expect(Self.json(.float(.infinity)) == #"{"f":1e999}"#)
    #expect(Self.json(.float(-.infinity)) == #"{"f":-1e999}"#)
    #expect(Self.json(.float(.nan)) == #"{"f":"NaN"}"#)
    #expect(Self.json(.list(.floats([1, .infinity]))) == #"{"list":{"f":[1.0,1e999]}}"#)
  }

  @Test(arguments: [
    (PartialShape.unknown, #"{"shape":{"unknownRank":true}}"#), (.scalar, #"{"shape":{}}"#),
    (PartialShape([-1, 0, 8]), #"{"shape":{"dim":[{"size":"-1"},{"size":"0"},{"size":"8"}]}}"#),
  ])
  func shapesSpellOutEverySize(shape: PartialShape, text: String) { #expect(Self.json(.shape(shape)) == text) }

  @Test(arguments: [
    (AttributeValue.ListValue.empty, #"{"list":{}}"#), (.ints([]), #"{"list":{}}"#),
    (.ints([1, -2]), #"{"list":{"i":["1","-2"]}}"#), (.bools([true, false]), #"{"list":{"b":[true,false]}}"#),
    (.strings([Array("Relu".utf8)]), #"{"list":{"s":["UmVsdQ=="]}}"#),
    (.types([.float, DataType(rawValue: 999)]), #"{"list":{"type":["DT_FLOAT",999]}}"#),
    (.shapes([.scalar, .unknown]), #"{"list":{"shape":[{},{"unknownRank":true}]}}"#),
  ])
  func lists(list: AttributeValue.ListValue, text: String) { #expect(Self.json(.list(list)) == text) }

  @Test func base64OfEveryLength() {
    #expect(
      ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map { Base64Text.encode(Array($0.utf8)) } == [
        "", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy",
      ])
  }
}
