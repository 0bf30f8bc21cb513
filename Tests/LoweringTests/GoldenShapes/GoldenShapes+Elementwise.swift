extension GoldenShapes {
  static let elementwise = """
    Abs float32<?,4> T=t:float32 => <?,4>
    AccumulateNV2 float32<?,3,?> float32<?,3,3> N=i:2 T=t:float32 shape=h:?,3,3 => <?,3,3>
    Acosh float32<?,?,3> T=t:float32 => <?,?,3>
    Add float32<?,1> float32<?,?> T=t:float32 => <?,?>
    AddN float32<?,3,5> float32<*> float32<?,?,5> N=i:3 T=t:float32 => <?,3,5>
    Angle complex64<2,?,6> => <2,?,6>
    AsString float32<2,?> T=t:float32 => <2,?>
    Asinh float32<5,?> T=t:float32 => <5,?>
    Atan2 float32<?,?> float32<3,4> T=t:float32 => <3,4>
    BesselI0e float32<> T=t:float32 => <>
    BesselI1e float32<5,4> T=t:float32 => <5,4>
    Betainc float32<?> float32<> float32<?> T=t:float32 => <?>
    Bitcast uint8<?,4> T=t:uint8 type=t:float32 => <?>
    BitwiseAnd int32<3,1> int32<1,?> T=t:int32 => <3,?>
    BroadcastArgs int32<2>{3,1} int32<?> => <?>
    Bucketize float32<3,?> T=t:float32 boundaries=lf:1.0,2.0 => <3,?>
    Cast float32<1,?> DstT=t:int32 SrcT=t:float32 => <1,?>
    ClipByValue float32<1,?> float32<>{1.0} float32<>{2.0} T=t:float32 => <1,?>
    Complex float32<4,?,6,6> float32<4,1,1,6> => <4,?,6,6>
    ComplexAbs complex64<3,3,?> => <3,3,?>
    Conj complex64<2,5,?> => <2,5,?>
    Dawsn float32<?> T=t:float32 => <?>
    DecodeBase64 string<?> => <?>
    Digamma float32<> T=t:float32 => <>
    DivNoNan float32<?,3,6,1> float32<4,1,1,?> T=t:float32 => <4,3,6,?>
    Erfc float32<> T=t:float32 => <>
    Erfinv float32<3,?,6,1> T=t:float32 => <3,?,6,1>
    Exp float32<?,3,4> T=t:float32 => <?,3,4>
    Expm1 float32<?,?,2> T=t:float32 => <?,?,2>
    FloorMod float32<?,?,1,6> float32<5,4,1,6> T=t:float32 => <5,4,1,6>
    FresnelCos float32<?,2,5,4> T=t:float32 => <?,2,5,4>
    Greater float32<?,1,?,2> float32<1,6,3,1> T=t:float32 => <?,6,3,2>
    GreaterEqual float32<1> float32<?> T=t:float32 => <?>
    Igamma float32<2> float32<*> T=t:float32 => *
    Inv float32<?,1,2> T=t:float32 => <?,1,2>
    IsInf float32<6,3,6> T=t:float32 => <6,3,6>
    IsNan float32<?,6> T=t:float32 => <?,6>
    LeakyRelu float32<3,1,4> => <3,1,4>
    LeftShift int32<3> int32<3> T=t:int32 => <3>
    Less float32<?> float32<5> T=t:float32 => <5>
    LessEqual float32<> float32<> T=t:float32 => <>
    Lgamma float32<2,?,?> T=t:float32 => <2,?,?>
    Log float32<?,3> T=t:float32 => <?,3>
    LogicalAnd bool<1,?> bool<?> => <1,?>
    LogicalNot bool<1,?> => <1,?>
    Maximum float32<> float32<> T=t:float32 => <>
    Minimum float32<> float32<> T=t:float32 => <>
    Mod float32<?,1,1> float32<?> T=t:float32 => <?,1,?>
    Mul float32<6> float32<6> T=t:float32 => <6>
    Ndtri float32<3,?,6,4> T=t:float32 => <3,?,6,4>
    Neg float32<1,?,6> T=t:float32 => <1,?,6>
    NextAfter float32<> float32<> => <>
    NotEqual float32<6,?> float32<?,?,6,1> T=t:float32 => <?,?,6,?>
    Pow float32<4,2,?> float32<1,1,?> T=t:float32 => <4,2,?>
    RandomShuffle float32<?> T=t:float32 => <?>
    Real complex64<2,2,?> => <2,2,?>
    RealDiv float32<?> float32<?> T=t:float32 => <?>
    Relu float32<> T=t:float32 => <>
    Relu6 float32<2> T=t:float32 => <2>
    ReluGrad float32<*> float32<?,1> T=t:float32 => <?,1>
    Roll float32<?> int32<> int32<> T=t:float32 Taxis=t:int32 Tshift=t:int32 => <?>
    Round float32<> T=t:float32 => <>
    Rsqrt float32<6,5,?,6> T=t:float32 => <6,5,?,6>
    Select bool<2> float32<*> float32<2,?> T=t:float32 => <2,?>
    SelectV2 bool<1,1> float32<?,1> float32<1> T=t:float32 => <?,1>
    Sign float32<*> T=t:float32 => *
    Softplus float32<5,3,?,2> T=t:float32 => <5,3,?,2>
    Softsign float32<5,5,?> T=t:float32 => <5,5,?>
    Sqrt float32<> T=t:float32 => <>
    Square float32<1,1> T=t:float32 => <1,1>
    SquaredDifference float32<> float32<> T=t:float32 => <>
    Sub float32<> float32<> T=t:float32 => <>
    Tan float32<2,6,?> T=t:float32 => <2,6,?>
    Tanh float32<?> T=t:float32 => <?>
    TruncateDiv float32<?> float32<2> T=t:float32 => <2>
    TruncateMod float32<> float32<> T=t:float32 => <>
    Zeta float32<> float32<> T=t:float32 => <>
    """
}
