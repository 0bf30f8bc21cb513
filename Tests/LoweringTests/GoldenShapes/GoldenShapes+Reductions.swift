extension GoldenShapes {
  static let reductions = """
    All bool<1,?> int32<1>{-2} => <?>
    ArgMax float32<?,?> int32<>{1} T=t:float32 => <?>
    ArgMin float32<2,?> int32<> T=t:float32 => <?>
    Cumprod float32<?> int32<> T=t:float32 => <?>
    Cumsum float32<?> int32<>{0} T=t:float32 => <?>
    EuclideanNorm float32<5,3> int32<> T=t:float32 keep_dims=b:true => <?,?>
    L2Loss float32<*> T=t:float32 => <>
    Max float32<> int32<?> T=t:float32 keep_dims=b:true => <>
    Mean float32<4> int32<> T=t:float32 keep_dims=b:true => <?>
    Min float32<?,4> int32<>{1} T=t:float32 => <?>
    Prod float32<?,5> int32<>{-1} T=t:float32 => <?>
    ReduceJoin string<?,2> int32<1>{1} => <?>
    Sum float32<?,?> int32<> T=t:float32 keep_dims=b:true => <?,?>
    Sum float32<?,?> int32<1>{-2} T=t:float32 keep_dims=b:true => <1,?>
    Sum float32<> int32<0>{} T=t:float32 => <>
    """
}
