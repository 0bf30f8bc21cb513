extension GoldenShapes {
  static let padding = """
    BroadcastTo float32<?> int32<2> T=t:float32 => <?,?>
    MirrorPad float32<*> int32<1,2>{0,0} T=t:float32 mode=s:REFLECT => <?>
    Pad float32<4> int32<?,2> T=t:float32 => <?>
    Pad float32<1,?,1,1> int32<4,2>{1,1,2,0,1,2,3,1} T=t:float32 => <3,?,4,5>
    Pad float32<1> int32<1,2>{0,3} T=t:float32 => <4>
    PadV2 float32<1> int32<1,2> float32<>{1.0} T=t:float32 => <?>
    Tile float32<*> int32<1>{3} T=t:float32 => <?>
    """
}
