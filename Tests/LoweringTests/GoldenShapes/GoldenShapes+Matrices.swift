extension GoldenShapes {
  static let matrices = """
    BatchMatMul float32<?,3> float32<3,6> T=t:float32 => <?,6>
    BatchMatMulV2 float32<?,6,?> float32<4,?> T=t:float32 => <?,6,?>
    BatchMatMulV2 float32<1,5,6,6> float32<?,1,3,6> T=t:float32 adj_x=b:true adj_y=b:true => <?,5,6,3>
    BatchMatMulV2 float32<2,3> float32<3,6> T=t:float32 => <2,6>
    BatchMatMulV3 float32<?,3> float32<3,6> Ta=t:float32 Tb=t:float32 Tout=t:float32 => <?,6>
    Diag float32<?> T=t:float32 => <?,?>
    DiagPart float32<1,1> T=t:float32 => <1>
    Einsum float32<*> N=i:1 T=t:float32 equation=s:ii->i => <?>
    Einsum float32<?,2,6> float32<6,5> N=i:2 T=t:float32 equation=s:...ij,jk->...ik => <?,2,5>
    Einsum float32<1,1> N=i:1 T=t:float32 equation=s:ii->i => <1>
    MatMul float32<5,?> float32<1,?> T=t:float32 => <5,?>
    MatMul float32<?,?> float32<4,4> T=t:float32 transpose_a=b:true => <?,4>
    MatMul float32<2,3> float32<?,5> T=t:float32 => <2,5>
    MatrixBandPart float32<2,?,2> int32<> int32<>{1} T=t:float32 Tindex=t:int32 => <2,?,2>
    MatrixDiag float32<?> T=t:float32 => <?,?>
    MatrixDiagPart float32<2,1,?> T=t:float32 => <2,?>
    MatrixDiagPartV3 float32<2,?,3> int32<1>{0} float32<>{0.0} T=t:float32 => <2,?>
    MatrixDiagV3 float32<?,4,3> int32<2>{-1,2} int32<>{3} int32<>{6} float32<>{0.0} T=t:float32 => <?,3,6>
    MatrixDiagV3 float32<2,3> int32<1>{0} int32<>{-1} int32<>{-1} float32<>{0.0} T=t:float32 => <2,3,3>
    MatrixDiagV3 float32<2,4> int32<1>{-1} int32<>{5} int32<>{4} float32<>{0.0} T=t:float32 => <2,5,4>
    MatrixSetDiag float32<2,3,?> float32<2,3> T=t:float32 => <2,3,?>
    MatrixSetDiagV3 float32<2,4,3> float32<2,3> int32<1>{0} T=t:float32 => <2,4,3>
    """
}
