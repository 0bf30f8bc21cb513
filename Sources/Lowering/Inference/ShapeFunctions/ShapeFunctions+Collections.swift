internal import GraphIR

extension ShapeFunctions {
  /// Handles of lists and arrays are tensors of their own; what is known of the elements travels with them.
  static let collections: [Family] = [
    Family(newList, "EmptyTensorList", "TensorListReserve"),
    Family(listFromTensor, "TensorListFromTensor"),
    Family(listFromTensor, "TensorListScatter", "TensorListScatterV2"),
    Family(listSplit, "TensorListSplit"),
    Family(listStack, "TensorListStack"),
    Family(listGather, "TensorListGather"),
    Family(listGetItem, "TensorListGetItem"),
    Family(listSetItem, "TensorListSetItem"),
    Family(listPushBack, "TensorListPushBack"),
    Family(listPopBack, "TensorListPopBack"),
    Family(listResize, "TensorListResize", "TensorListScatterIntoExistingList"),
    Family(listConcat, "TensorListConcat", "TensorListConcatV2"),
    Family(scalars, "TensorListLength", "TensorListConcatLists"),
    Family(listElementShape, "TensorListElementShape"),
    Family(scalars, "EmptyTensorMap", "TensorMapInsert", "TensorMapSize", "TensorMapErase", "TensorMapHasKey"),
    Family(newArray, "TensorArray", "TensorArrayV2", "TensorArrayV3"),
    Family(
      arrayWrite, "TensorArrayWrite", "TensorArrayWriteV2", "TensorArrayWriteV3", "TensorArrayScatter",
      "TensorArrayScatterV2", "TensorArrayScatterV3", "TensorArraySplit", "TensorArraySplitV2", "TensorArraySplitV3",
      "TensorArrayUnpack"),
    Family(scalars, "TensorArraySize", "TensorArraySizeV2", "TensorArraySizeV3"),
    Family(arrayRead, "TensorArrayRead", "TensorArrayReadV2", "TensorArrayReadV3"),
    Family(arrayGather, "TensorArrayGather", "TensorArrayGatherV2", "TensorArrayGatherV3", "TensorArrayPack"),
    Family(arrayConcat, "TensorArrayConcat", "TensorArrayConcatV2", "TensorArrayConcatV3"),
    Family(fixed([2], []), "TensorArrayGrad", "TensorArrayGradV2", "TensorArrayGradV3", "TensorArrayGradWithShape"),
  ]

  // MARK: Lists

  private static func newList(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .scalar)
    node.setElementShape(0, try node.shape(saidBy: 0))
  }

  private static func listFromTensor(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .scalar)
    let element = node.shape(0).dropping(first: 1)
    let declared = try node.shape(saidBy: node.op.name == "TensorListFromTensor" ? 1 : 2)
    node.setElementShape(0, element.merged(with: declared) ?? .unknown)
  }

  private static func listSplit(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .scalar)
    node.setElementShape(0, try node.shape(saidBy: 1))
  }

  /// What the handle and the node itself say of an element.
  private static func element(_ node: InferenceNode, shapeInput: Int) throws(ShapeContradiction) -> PartialShape {
    let declared = try node.shape(saidBy: shapeInput)
    return node.elementShape(0).merged(with: declared) ?? declared
  }

  private static func listStack(_ node: InferenceNode) throws(ShapeContradiction) {
    let count = node.int(.numElements).map { max($0, Size.unknown) } ?? Size.unknown
    node.set(0, PartialShape([count]).concatenated(with: try element(node, shapeInput: 1)))
  }

  private static func listGather(_ node: InferenceNode) throws(ShapeContradiction) {
    let count = try node.shape(1, rank: 1)
    node.set(0, count.concatenated(with: try element(node, shapeInput: 2)))
  }

  private static func listGetItem(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, try element(node, shapeInput: 2))
  }

  private static func listSetItem(_ node: InferenceNode) {
    node.set(0, .scalar)
    node.setElementShape(0, node.elementShape(0))
  }

  private static func listPushBack(_ node: InferenceNode) {
    node.set(0, .scalar)
    node.setElementShape(0, node.elementShape(0))
  }

  private static func listPopBack(_ node: InferenceNode) throws(ShapeContradiction) {
    node.set(0, .scalar)
    node.setElementShape(0, node.elementShape(0))
    node.set(1, try element(node, shapeInput: 1))
  }

  private static func listResize(_ node: InferenceNode) {
    node.set(0, .scalar)
    node.setElementShape(0, node.elementShape(0))
  }

  private static func listConcat(_ node: InferenceNode) throws(ShapeContradiction) {
    let isV2 = node.op.name == "TensorListConcatV2"
    let declared = isV2 ? try node.shape(saidBy: 1) : node.shape(attribute: .elementShape)
    let element = node.elementShape(0).merged(with: declared) ?? declared
    node.set(
      0, element.rank == nil ? .unknown : PartialShape([Size.unknown]).concatenated(with: element.dropping(first: 1)))
    node.set(1, .vector(nil))
  }

  private static func listElementShape(_ node: InferenceNode) {
    node.set(0, .vector(node.elementShape(0).rank.map(Int64.init)))
  }

  // MARK: Arrays

  private static func newArray(_ node: InferenceNode) {
    node.set(0, [2])
    node.set(1, .scalar)
    node.setElementShape(0, node.shape(attribute: .elementShape))
  }

  private static func arrayWrite(_ node: InferenceNode) { node.set(0, .scalar) }

  private static func arrayRead(_ node: InferenceNode) { node.set(0, node.elementShape(0)) }

  private static func arrayGather(_ node: InferenceNode) throws(ShapeContradiction) {
    let isPack = node.op.name == "TensorArrayPack"
    let declared = node.shape(attribute: .elementShape)
    let element = node.elementShape(0).merged(with: declared) ?? declared
    let count = isPack ? Size.unknown : try node.shape(1, rank: 1).size(0)
    node.set(0, PartialShape([count]).concatenated(with: element))
  }

  private static func arrayConcat(_ node: InferenceNode) {
    node.set(0, PartialShape([Size.unknown]).concatenated(with: node.shape(attribute: .elementShapeExcept0)))
    node.set(1, .vector(nil))
  }
}
