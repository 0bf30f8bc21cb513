extension GoldenShapes {
  static let reshaping = """
    BatchToSpace float32<4,4,?,1> int32<2,2>{0,0,1,1} T=t:float32 block_size=i:2 => <1,8,?,1>
    BatchToSpaceND float32<4,3,4,1> int32<2>{1,2} int32<2,2> T=t:float32 => <2,?,?,1>
    BatchToSpaceND float32<?,6,14,3> int32<2>{1,3} int32<2,2>{0,1,1,0} T=t:float32 => <?,5,41,3>
    BatchToSpaceND float32<8,4,8,3> int32<2>{1,2} int32<2,2>{0,1,1,0} T=t:float32 => <4,3,15,3>
    DepthToSpace float32<1,?,1,4> T=t:float32 block_size=i:2 => <1,?,2,1>
    ExpandDims float32<?> int32<>{-1} T=t:float32 => <?,1>
    ExpandDims float32<?,1,1> int32<>{3} T=t:float32 => <?,1,1,1>
    ExpandDims float32<1> int32<>{0} T=t:float32 => <1,1>
    InvertPermutation int32<*> => <?>
    Rank float32<*> T=t:float32 => <>
    Reshape float32<?> int32<1> T=t:float32 => <?>
    Reshape float32<> int32<0>{} T=t:float32 => <>
    ReverseSequence float32<1,?> int32<1> T=t:float32 Tlen=t:int32 seq_dim=i:1 => <1,?>
    ReverseV2 float32<?> int32<1>{0} T=t:float32 => <?>
    Shape float32<*> T=t:float32 => <?>
    ShapeN float32<1> float32<*> N=i:2 T=t:float32 => <1> <?>
    Size float32<*> T=t:float32 => <>
    SpaceToBatch float32<1,4,6,?> int32<2,2>{0,0,1,1} T=t:float32 block_size=i:2 => <4,2,4,?>
    SpaceToBatchND float32<3,2,6,3> int32<2>{1,2} int32<2,2> T=t:float32 => <6,?,?,3>
    SpaceToBatchND float32<4,4,?,3> int32<2>{1,3} int32<2,2>{0,1,3,0} T=t:float32 => <12,5,?,3>
    SpaceToBatchND float32<1,4,1,3> int32<2>{2,1} int32<2,2>{0,2,1,0} T=t:float32 => <2,3,2,3>
    SpaceToDepth float32<1,4,6,?> T=t:float32 block_size=i:2 => <1,2,3,?>
    Squeeze float32<?,3,1> T=t:float32 squeeze_dims=li:2 => <?,3>
    Squeeze float32<4,1> T=t:float32 => <4>
    Squeeze float32<3> T=t:float32 => <3>
    Transpose float32<?> int32<1>{0} T=t:float32 => <?>
    Transpose float32<?,4,3> int32<3>{0,2,1} T=t:float32 => <?,3,4>
    Transpose float32<1> int32<1>{0} T=t:float32 => <1>
    """
}
