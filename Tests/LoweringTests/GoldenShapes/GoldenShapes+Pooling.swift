extension GoldenShapes {
  static let pooling = """
    AvgPool float32<2,16,?,2> T=t:float32 ksize=li:1,1,2,1 padding=s:SAME strides=li:1,3,2,1 => <2,6,?,2>
    AvgPool float32<6,10,?,?> T=t:float32 ksize=li:1,1,1,1 padding=s:VALID strides=li:1,1,3,1 => <6,10,?,?>
    AvgPool float32<1,12,8,5> T=t:float32 ksize=li:1,2,2,1 padding=s:VALID strides=li:1,3,2,1 => <1,4,4,5>
    AvgPool3D float32<4,9,18,?,5> T=t:float32 ksize=li:1,1,3,4,1 padding=s:SAME strides=li:1,1,3,3,1 => <4,9,6,?,5>
    AvgPoolGrad int32<4>{3,?,?,6} float32<3,?,6,?> T=t:float32 ksize=li:1,4,2,1 padding=s:SAME strides=li:1,1,1,1 => <3,?,?,6>
    ExtractImagePatches float32<1,12,8,?> T=t:float32 ksizes=li:1,2,2,1 padding=s:VALID rates=li:1,2,2,1 strides=li:1,3,2,1 => <1,4,3,?>
    FractionalMaxPool float32<*> T=t:float32 pooling_ratio=lf:1.0,1.440000057220459,1.7300000190734863,1.0 => <?,?,?,?> <?> <?>
    MaxPool float32<3,?,?,2> ksize=li:1,2,2,1 padding=s:SAME strides=li:1,2,2,1 => <3,?,?,2>
    MaxPool float32<3,3,?,16> data_format=s:NCHW ksize=li:1,1,3,2 padding=s:SAME strides=li:1,1,2,3 => <3,3,?,6>
    MaxPool float32<4,16,8,4> ksize=li:1,2,1,1 padding=s:SAME strides=li:1,3,1,1 => <4,6,8,4>
    MaxPool3D float32<1,12,?,9,5> T=t:float32 ksize=li:1,2,4,1,1 padding=s:SAME strides=li:1,3,3,3,1 => <1,4,?,3,5>
    MaxPoolV2 float32<2,9,9,?> int32<4>{1,2,2,1} int32<4>{1,1,3,1} padding=s:VALID => <2,8,3,?>
    MaxPoolWithArgmax float32<4,16,?,4> T=t:float32 ksize=li:1,2,1,1 padding=s:SAME strides=li:1,3,1,1 => <4,6,?,4> <4,6,?,4>
    """
}
