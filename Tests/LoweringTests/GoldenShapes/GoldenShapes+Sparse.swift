extension GoldenShapes {
  static let sparse = """
    RaggedGather int64<5> float32<9,1> int32<?> OUTPUT_RAGGED_RANK=i:1 PARAMS_RAGGED_RANK=i:1 Tindices=t:int32 Tvalues=t:float32 => <?> <?,1>
    RaggedRange int32<*> int32<4> int32<> => <5> <?>
    RaggedTensorToSparse int64<*> float32<?> RAGGED_RANK=i:1 T=t:float32 => <?,2> <?> <2>
    RaggedTensorToTensor int64<*> float32<9,5> float32<>{0.0} int64<5> T=t:float32 Tindex=t:int64 Tshape=t:int64 num_row_partition_tensors=i:1 row_partition_types=ls:ROW_SPLITS => <?,?,5>
    SegmentSum float32<1,2> int32<1> T=t:float32 Tindices=t:int32 => <?,2>
    SerializeSparse int64<*> float32<1> int64<5> T=t:float32 => <3>
    SparseAdd int64<*> float32<5> int64<1> int64<?,?> float32<5> int64<*> float32<>{0.0} T=t:float32 Treal=t:float32 => <?,1> <?> <1>
    SparseConcat int64<*> int64<4,?> float32<4> float32<4> int64<?> int64<?> N=i:2 T=t:float32 concat_dim=i:0 => <8,?> <8> <?>
    SparseFillEmptyRows int64<*> float32<6> int64<2>{5,3} float32<>{0.0} T=t:float32 => <?,2> <?> <5> <6>
    SparseReorder int64<*> float32<2> int64<2> T=t:float32 => <?,?> <2>
    SparseReshape int64<?,6> int64<6> int64<2>{-1,2} => <?,2> <2>
    SparseSegmentMean float32<9,1> int32<2> int32<2> T=t:float32 => <?,1>
    SparseSegmentSqrtN float32<9,1> int32<2> int32<?> T=t:float32 => <?,1>
    SparseSegmentSum float32<9,1> int32<2> int32<*> T=t:float32 => <?,1>
    SparseSegmentSumWithNumSegments float32<9,1> int32<6> int32<6> int32<> T=t:float32 => <?,1>
    SparseSlice int64<1,3> float32<1> int64<3> int64<3> int64<3> T=t:float32 => <?,3> <?> <3>
    SparseSoftmax int64<*> float32<?> int64<?> T=t:float32 => <?>
    SparseSplit int64<>{0} int64<*> float32<?> int64<5> T=t:float32 num_split=i:2 => <?,5> <?,5> <?> <?> <5> <5>
    SparseTensorDenseAdd int64<1,2> float32<1> int64<2> float32<?,?> T=t:float32 Tindices=t:int64 => <?,?>
    SparseTensorDenseMatMul int64<2,?> float32<?> int64<?> float32<5,?> T=t:float32 => <?,?>
    SparseToDense int64<3,2> int64<2> float32<3> float32<>{0.0} T=t:float32 Tindices=t:int64 => <?,?>
    UnsortedSegmentSum float32<3,2,?> int32<3,2> int32<> T=t:float32 Tindices=t:int32 => <?,?>
    """
}
