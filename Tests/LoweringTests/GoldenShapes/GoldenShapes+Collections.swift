extension GoldenShapes {
  static let collections = """
    EmptyTensorList int32<*> int32<>{5} element_dtype=t:float32 shape_type=t:int32 => <>
    TensorArrayV3 int32<>{4} dtype=t:float32 => <2> <>
    TensorListFromTensor float32<*> int32<>{-1} element_dtype=t:float32 shape_type=t:int32 => <>
    TensorListReserve int32<*> int32<> element_dtype=t:float32 shape_type=t:int32 => <>
    TensorListScatterV2 float32<*> int32<2> int32<2>{-1,4} int32<>{-1} element_dtype=t:float32 shape_type=t:int32 => <>
    TensorListSplit float32<*> int32<2>{-1,4} int64<2> element_dtype=t:float32 shape_type=t:int32 => <>
    """
}
