extension GoldenShapes {
  static let gathering = """
    Gather float32<5> int32<?> Tindices=t:int32 Tparams=t:float32 => <?>
    GatherNd float32<3,?> int32<2,0> Tindices=t:int32 Tparams=t:float32 => <2,3,?>
    GatherV2 float32<3,3> int32<> int32<> Taxis=t:int32 Tindices=t:int32 Tparams=t:float32 => <?>
    GatherV2 float32<2,3,3,1> int32<2,3,?> int32<>{2} Taxis=t:int32 Tindices=t:int32 Tparams=t:float32 batch_dims=i:1 => <2,3,3,?,1>
    GatherV2 float32<3> int32<> int32<>{0} Taxis=t:int32 Tindices=t:int32 Tparams=t:float32 => <>
    OneHot int32<3> int32<> float32<>{1.0} float32<>{0.0} T=t:float32 TI=t:int32 => <3,?>
    ScatterNd int32<6,?,2> float32<6,3> int32<2> T=t:float32 Tindices=t:int32 => <?,?>
    TensorScatterUpdate float32<?> int32<3,1> float32<?> T=t:float32 Tindices=t:int32 => <?>
    """
}
