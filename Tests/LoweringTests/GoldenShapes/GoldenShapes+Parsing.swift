extension GoldenShapes {
  static let parsing = """
    DecodeCSV string<?> float32<1>{1.0} int32<1>{1} OUT_TYPE=lt:float32,int32 => <?> <?>
    DecodePaddedRaw string<3> int32<> out_type=t:float32 => <3,?>
    DecodeRaw string<3> out_type=t:float32 => <3,?>
    ParseExample string<*> string<0> string<> string<> string<> float32<0>{} float32<0>{} Ndense=i:2 Nsparse=i:1 Tdense=lt:float32,float32 dense_shapes=lh:3;?,2 sparse_types=lt:int64 => <?,2> <?> <2> <?,3> <?,?,2>
    ParseSingleExample string<> float32<0>{} Tdense=lt:float32 dense_keys=ls:b dense_shapes=lh:3 num_sparse=i:1 sparse_keys=ls:a sparse_types=lt:int64 => <?,1> <?> <1> <3>
    """
}
