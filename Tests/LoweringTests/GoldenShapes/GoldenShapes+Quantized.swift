extension GoldenShapes {
  static let quantized = """
    Dequantize quint8<4,?> float32<> float32<> T=t:quint8 => <4,?>
    FakeQuantWithMinMaxArgs float32<3,?> => <3,?>
    FakeQuantWithMinMaxVars float32<3,?> float32<> float32<> => <3,?>
    FakeQuantWithMinMaxVarsPerChannel float32<6,?> float32<?> float32<?> => <6,?>
    QuantizeAndDequantizeV3 float32<3,?> float32<> float32<> int32<>{8} T=t:float32 => <3,?>
    QuantizeDownAndShrinkRange qint32<?> float32<> float32<> Tinput=t:qint32 out_type=t:quint8 => <?> <> <>
    QuantizeV2 float32<5,?> float32<> float32<> T=t:quint8 => <5,?> <> <>
    QuantizedAdd quint8<3,1> quint8<?> float32<> float32<> float32<> float32<> T1=t:quint8 T2=t:quint8 => <3,?> <> <>
    QuantizedBiasAdd quint8<7,?> quint8<*> float32<> float32<> float32<> float32<> T1=t:quint8 T2=t:quint8 out_type=t:qint32 => <7,?> <> <>
    QuantizedConcat int32<> quint8<3,2> quint8<3,?> float32<> float32<> float32<> float32<> N=i:2 T=t:quint8 => <?,?> <> <>
    QuantizedConv2D quint8<7,3,6,8> quint8<*> float32<> float32<> float32<> float32<> Tfilter=t:quint8 Tinput=t:quint8 padding=s:SAME strides=li:1,1,1,1 => <7,3,6,?> <> <>
    QuantizedInstanceNorm quint8<3,7,?,6> float32<> float32<> T=t:quint8 => <3,7,?,6> <> <>
    QuantizedMatMul quint8<*> quint8<7,5> float32<> float32<> float32<> float32<> T1=t:quint8 T2=t:quint8 => <?,5> <> <>
    QuantizedMaxPool quint8<3,?,3,4> float32<> float32<> T=t:quint8 ksize=li:1,2,2,1 padding=s:VALID strides=li:1,2,2,1 => <3,?,1,4> <> <>
    QuantizedRelu quint8<5,?> float32<> float32<> Tinput=t:quint8 => <5,?> <> <>
    QuantizedReshape quint8<4,6> int32<2> float32<> float32<> T=t:quint8 => <?,?> <> <>
    QuantizedResizeBilinear quint8<3,7,7,7> int32<2> float32<> float32<> T=t:quint8 => <3,?,?,7> <> <>
    RequantizationRange qint32<*> float32<> float32<> Tinput=t:qint32 => <> <>
    Requantize qint32<3,?> float32<> float32<> float32<> float32<> Tinput=t:qint32 out_type=t:quint8 => <3,?> <> <>
    RequantizePerChannel qint32<3,?> float32<4> float32<4> float32<> float32<> => <3,?> <> <>
    """
}
