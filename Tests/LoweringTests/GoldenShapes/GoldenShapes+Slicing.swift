extension GoldenShapes {
  static let slicing = """
    Slice float32<5> int32<1>{?} int32<1>{-1} Index=t:int32 T=t:float32 => <?>
    Slice float32<2> int32<?> int32<1>{2} Index=t:int32 T=t:float32 => <2>
    StridedSlice float32<2> int32<1> int32<1>{5} int32<1>{1} Index=t:int32 T=t:float32 => <?>
    StridedSlice float32<?,6> int32<2>{-3,2} int32<2>{3,-3} int32<2>{1,1} Index=t:int32 T=t:float32 end_mask=i:1 new_axis_mask=i:1 => <1,?,6>
    StridedSlice float32<3> int32<1>{2} int32<1>{4} int32<1>{1} Index=t:int32 T=t:float32 => <1>
    """
}
