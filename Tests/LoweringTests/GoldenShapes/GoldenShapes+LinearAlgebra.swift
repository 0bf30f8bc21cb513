extension GoldenShapes {
  static let linearAlgebra = """
    Cholesky float32<?,?> T=t:float32 => <?,?>
    Eig float32<?,1,1> T=t:float32 Tout=t:complex64 => <?,1> <?,1,1>
    LogMatrixDeterminant float32<?,2,2> T=t:float32 => <?> <?>
    Lu float32<?,1,?> T=t:float32 => <?,1,1> <?,1>
    MatrixDeterminant float32<?,1,?> T=t:float32 => <?>
    MatrixInverse float32<?,?> T=t:float32 => <?,?>
    MatrixLogarithm complex64<4,?,?> T=t:complex64 => <4,?,?>
    MatrixSolve float32<?,5> float32<*> T=t:float32 => <5,?>
    MatrixSolveLs float32<*> float32<5,1> float64<>{0.0} T=t:float32 => <?,1>
    MatrixSquareRoot float32<6,?,?> T=t:float32 => <6,?,?>
    MatrixTriangularSolve float32<1,1> float32<1,?> T=t:float32 => <1,?>
    Qr float32<2,?> T=t:float32 full_matrices=b:true => <2,2> <2,?>
    SelfAdjointEigV2 float32<?,1,1> T=t:float32 => <?,1> <?,1,1>
    Svd float32<3,?> T=t:float32 compute_uv=b:false => <?> <0> <0>
    """
}
