extension GoldenShapes {
  static let search = """
    Bincount int32<4> int32<> float32<4> T=t:float32 => <?>
    DenseBincount int32<5> int32<> float32<0> T=t:float32 Tidx=t:int32 => <?>
    HistogramFixedWidth float32<4> float32<2>{0.0,1.0} int32<> T=t:float32 => <?>
    ListDiff float32<*> float32<3> T=t:float32 => <?> <?>
    LowerBound float32<*> float32<?,3> T=t:float32 => <?,3>
    NthElement float32<?,3> int32<> T=t:float32 => <?>
    SparseBincount int64<4,2> int32<*> int64<2>{3,4} int32<>{6} float32<0> T=t:float32 Tidx=t:int32 => <3,6>
    TopKV2 float32<3,5> int32<> T=t:float32 => <3,?> <3,?>
    Unique float32<5> T=t:float32 => <?> <5>
    UniqueV2 float32<5> int64<0>{} T=t:float32 => <?> <5>
    UniqueWithCounts float32<5> T=t:float32 => <?> <5> <?>
    UpperBound float32<2,4> float32<2,?> T=t:float32 => <2,?>
    Where bool<*> => <?,?>
    """
}
