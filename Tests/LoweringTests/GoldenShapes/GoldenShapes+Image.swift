extension GoldenShapes {
  static let image = """
    AdjustContrastv2 float32<2,?,3,6> float32<>{1.0} => <2,?,3,6>
    AdjustHue float32<2,3,?> float32<>{0.10000000149011612} => <2,3,?>
    CombinedNonMaxSuppression float32<*> float32<?,?,?> int32<>{2} int32<>{5} float32<>{0.5} float32<>{0.5} => <?,5,4> <?,5> <?,5> <?>
    CropAndResize float32<*> float32<*> int32<*> int32<2>{3,4} T=t:float32 => <?,3,4,?>
    DecodeBmp string<> channels=i:3 => <?,?,3>
    DecodeGif string<> => <?,?,?,3>
    DecodeImage string<> channels=i:3 expand_animations=b:false => <?,?,3>
    DecodeJpeg string<> channels=i:1 => <?,?,1>
    DecodePng string<> channels=i:1 => <?,?,1>
    DrawBoundingBoxes float32<9,2,?,?> float32<*> => <9,2,?,?>
    EncodeJpeg uint8<*> => <>
    EncodePng uint8<2,3,3> => <>
    ExtractGlimpse float32<4,4,8,5> int32<*> float32<*> => <4,?,?,5>
    ExtractJpegShape string<> => <3>
    HSVToRGB float32<2,?,3> => <2,?,3>
    ImageProjectiveTransformV2 float32<*> float32<*> int32<2>{4,5} dtype=t:float32 interpolation=s:NEAREST => <?,4,5,?>
    ImageProjectiveTransformV3 float32<*> float32<8,8> int32<2>{4,5} float32<>{0.0} dtype=t:float32 interpolation=s:NEAREST => <?,4,5,?>
    NonMaxSuppression float32<6,4> float32<*> int32<> => <?>
    NonMaxSuppressionV3 float32<6,4> float32<6> int32<> float32<>{0.5} float32<>{0.10000000149011612} => <?>
    NonMaxSuppressionV4 float32<6,4> float32<6> int32<> float32<>{0.5} float32<>{0.10000000149011612} => <?> <>
    NonMaxSuppressionV5 float32<6,4> float32<*> int32<> float32<>{0.5} float32<>{0.10000000149011612} float32<>{0.10000000149011612} => <?> <?> <>
    NonMaxSuppressionV5 float32<6,4> float32<?> int32<>{3} float32<>{0.5} float32<>{0.10000000149011612} float32<>{0.10000000149011612} => <?> <?> <>
    NonMaxSuppressionV5 float32<6,4> float32<6> int32<>{3} float32<>{0.5} float32<>{0.10000000149011612} float32<>{0.10000000149011612} pad_to_max_output_size=b:true => <3> <3> <>
    RGBToHSV float32<2,?,3> => <2,?,3>
    ResizeArea float32<*> int32<2>{5,7} T=t:float32 => <?,5,7,?>
    ResizeBicubic float32<*> int32<2>{5,7} T=t:float32 => <?,5,7,?>
    ResizeBilinear float32<*> int32<2>{5,7} T=t:float32 => <?,5,7,?>
    ResizeBilinearGrad float32<2,?,2,?> float32<2,?,2,3> T=t:float32 => <2,?,2,3>
    ResizeNearestNeighbor float32<*> int32<2>{5,7} T=t:float32 => <?,5,7,?>
    SampleDistortedBoundingBox int32<3>{4,4,3} float32<*> T=t:int32 => <3> <3> <1,1,4>
    ScaleAndTranslate float32<*> int32<2>{3,4} float32<2> float32<2> T=t:float32 => <?,3,4,?>
    """
}
