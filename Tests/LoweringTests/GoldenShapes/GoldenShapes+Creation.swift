extension GoldenShapes {
  static let creation = """
    Empty int32<1> dtype=t:float32 => <?>
    Fill int32<1> float32<>{3.0} T=t:float32 => <?>
    ImmutableConst dtype=t:float32 memory_region_name=s:x shape=h: => <>
    LinSpace float32<>{0.0} float32<>{1.0} int32<> T=t:float32 => <?>
    Multinomial float32<2,?> int32<> T=t:float32 => <2,?>
    RandomGamma int32<0>{} float32<?> S=t:int32 T=t:float32 => <?>
    RandomPoissonV2 int32<0>{} float32<?> R=t:float32 S=t:int32 => <?>
    RandomStandardNormal int32<1> T=t:int32 dtype=t:float32 => <?>
    RandomUniform int32<1> T=t:int32 dtype=t:float32 => <?>
    RandomUniformInt int32<1> int32<>{1} int32<>{3} T=t:int32 Tout=t:int32 => <?>
    Range int32<> int32<>{4} int32<>{2} => <?>
    StatelessRandomGetAlg => <>
    StatelessRandomGetKeyCounter int32<2>{1,2} Tseed=t:int32 => <1> <2>
    StatelessRandomNormalV2 int32<1> uint64<1> uint64<*> int32<>{1} => <?>
    StatelessRandomUniform int32<1> int32<2>{1,2} Tseed=t:int32 => <?>
    TruncatedNormal int32<1> T=t:int32 dtype=t:float32 => <?>
    VarHandleOp dtype=t:float32 shape=h: => <>
    """
}
