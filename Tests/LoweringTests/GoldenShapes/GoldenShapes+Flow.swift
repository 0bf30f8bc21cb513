extension GoldenShapes {
  static let flow = """
    CheckNumerics float32<?> T=t:float32 message=s:x => <?>
    EnsureShape float32<?,6> T=t:float32 shape=h:?,6 => <?,6>
    IdentityN float32<1> int32<1,?> T=lt:float32,int32 => <1> <1,?>
    PlaceholderWithDefault float32<4> dtype=t:float32 shape=h:? => <?>
    StopGradient float32<?> T=t:float32 => <?>
    """
}
