internal import GraphIR
internal import TensorValues

/// A tensor as the fields of a TensorProto.
enum TensorFields {
  /// A protocol buffer ends there, and so does what one tensor of it may have.
  private static let maximumBytes: Int64 = 0x7FFF_FFFF

  /// - Errors: `.unwritable` for elements that cannot be had, or have no form in a TensorProto.
  static func tensor(_ tensor: TensorReference) throws(ModelWriteError) -> [NewField] {
    var fields: [NewField] = [.int(1, Int64(tensor.dtype.rawValue))]
    fields.append(.message(2, AttributeFields.shape(PartialShape(tensor.shape))))
    do throws(TensorValuesError) {
      if tensor.dtype.base == .string {
        for string in try TensorElements.strings(of: tensor, limit: maximumStrings) {
          fields.append(NewField(8, .bytes(string)))
        }
      } else {
        let content = try TensorElements.bytes(of: tensor, limit: maximumBytes)
        if !content.isEmpty { fields.append(NewField(4, .bytes(content))) }
      }
    } catch {
      throw .unwritable("a constant of \(tensor.dtype.shortName) \(PartialShape(tensor.shape)): \(error.message)")
    }
    return fields
  }

  private static let maximumStrings = 1 << 24
}
