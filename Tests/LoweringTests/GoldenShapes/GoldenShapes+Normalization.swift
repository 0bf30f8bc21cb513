extension GoldenShapes {
  static let normalization = """
    BiasAdd float32<1,?,3,?> float32<6> T=t:float32 => <1,?,3,6>
    BiasAddGrad float32<*> T=t:float32 => <?>
    FusedBatchNorm float32<2,2,?,4> float32<?> float32<?> float32<4> float32<4> T=t:float32 => <2,2,?,4> <4> <4> <4> <4>
    FusedBatchNormV2 float32<1,?,2,?> float32<1> float32<*> float32<?> float32<1> T=t:float32 U=t:float32 => <1,?,2,1> <1> <1> <1> <1>
    FusedBatchNormV3 float32<1,?,2,?> float32<1> float32<1> float32<1> float32<1> T=t:float32 U=t:float32 => <1,?,2,1> <1> <1> <1> <1> *
    InTopKV2 float32<?,2> int32<?> int32<>{2} => <?>
    LRN float32<1,4,?,?> => <1,4,?,?>
    LogSoftmax float32<1,5,?> T=t:float32 => <1,5,?>
    Softmax float32<1,?> T=t:float32 => <1,?>
    SoftmaxCrossEntropyWithLogits float32<4,?> float32<4,?> T=t:float32 => <4> <4,?>
    SparseSoftmaxCrossEntropyWithLogits float32<2,?> int32<2> T=t:float32 Tlabels=t:int32 => <2> <2,?>
    """
}
