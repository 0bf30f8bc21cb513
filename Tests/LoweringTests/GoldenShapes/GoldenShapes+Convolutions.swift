extension GoldenShapes {
  static let convolutions = """
    Conv2D float32<2,?,?,3> float32<1,3,?,1> T=t:float32 padding=s:SAME strides=li:1,2,3,1 => <2,?,?,1>
    Conv2D float32<?,2,19,19> float32<4,1,?,12> T=t:float32 data_format=s:NCHW dilations=li:1,1,1,2 padding=s:SAME strides=li:1,1,2,3 => <?,12,10,7>
    Conv2D float32<2,20,15,?> float32<?,3,4,6> T=t:float32 padding=s:SAME strides=li:1,1,2,1 => <2,20,8,6>
    Conv2DBackpropFilter float32<?,16,8,4> int32<4>{2,?,4,3} float32<4,6,3,?> T=t:float32 padding=s:SAME strides=li:1,3,1,1 => <2,?,4,3>
    Conv2DBackpropInput int32<2> float32<4,2,2,?> float32<4,?,?,4> T=t:float32 padding=s:SAME strides=li:1,3,1,1 => <4,?,?,2>
    Conv2DBackpropInput int32<2>{18,10} float32<2,4,2,5> float32<?,5,?,6> T=t:float32 data_format=s:NCHW padding=s:VALID strides=li:1,1,3,1 => <?,2,18,10>
    Conv2DBackpropInput int32<2>{16,8} float32<2,1,4,3> float32<4,3,?,?> T=t:float32 padding=s:SAME strides=li:1,3,1,1 => <4,16,8,4>
    Conv3D float32<2,14,15,15,?> float32<1,?,3,6,1> T=t:float32 padding=s:VALID strides=li:1,1,2,1,1 => <2,14,?,13,1>
    Conv3D float32<2,4,8,?,10> float32<4,4,3,4,4> T=t:float32 data_format=s:NCDHW dilations=li:1,1,2,2,2 padding=s:SAME strides=li:1,1,2,3,2 => <2,4,4,?,5>
    Conv3D float32<5,?,20,18,17> float32<3,1,?,5,5> T=t:float32 data_format=s:NCDHW padding=s:SAME strides=li:1,1,1,3,2 => <5,5,20,6,9>
    Conv3DBackpropInputV2 int32<5>{2,13,?,19,?} float32<3,1,1,?,4> float32<?,5,4,6,?> T=t:float32 padding=s:SAME strides=li:1,2,2,1,1 => <2,13,?,19,?>
    DepthwiseConv2dNative float32<2,?,15,?> float32<1,3,?,6> T=t:float32 padding=s:SAME strides=li:1,1,1,1 => <2,?,15,?>
    DepthwiseConv2dNative float32<6,?,14,?> float32<1,4,6,3> T=t:float32 dilations=li:1,2,1,1 padding=s:VALID strides=li:1,1,1,1 => <6,?,11,18>
    DepthwiseConv2dNative float32<2,14,17,3> float32<1,3,3,1> T=t:float32 padding=s:SAME strides=li:1,2,2,1 => <2,7,9,3>
    Dilation2D float32<3,?,?,3> float32<2,3,3> T=t:float32 padding=s:SAME rates=li:1,1,1,1 strides=li:1,3,3,1 => <3,?,?,3>
    """
}
