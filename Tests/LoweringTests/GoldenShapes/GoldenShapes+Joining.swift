extension GoldenShapes {
  static let joining = """
    Concat int32<> float32<1> float32<3> float32<1> N=i:3 T=t:float32 => <?>
    ConcatV2 float32<*> float32<2> float32<1> int32<> N=i:3 T=t:float32 => <?>
    ConcatV2 float32<?,6> float32<2,6> float32<5,6> int32<> N=i:3 T=t:float32 => <?,?>
    ConcatV2 float32<1> float32<3> float32<5> int32<>{0} N=i:3 T=t:float32 => <9>
    DynamicPartition float32<1> int32<1> T=t:float32 num_partitions=i:2 => <?> <?>
    DynamicStitch int32<2> int32<2>{1,5} float32<*> float32<2,?> N=i:2 T=t:float32 => <?,?>
    Pack float32<*> float32<?,6> float32<?,?> N=i:3 T=t:float32 axis=i:-2 => <?,3,6>
    Split int32<> float32<6> T=t:float32 num_split=i:3 => <?> <?> <?>
    SplitV float32<?,5> int32<3>{1,2,-1} int32<>{-2} T=t:float32 Tlen=t:int32 num_split=i:3 => <1,5> <2,5> <?,5>
    SplitV float32<6,6,?> int32<*> int32<>{-2} T=t:float32 Tlen=t:int32 num_split=i:3 => <6,?,?> <6,?,?> <6,?,?>
    SplitV float32<6> int32<3>{1,2,3} int32<>{0} T=t:float32 Tlen=t:int32 num_split=i:3 => <1> <2> <3>
    Unpack float32<3,?> T=t:float32 num=i:3 => <?> <?> <?>
    """
}
