extension GoldenShapes {
  static let recurrent = """
    BlockLSTM int64<>{3} float32<?,5,?> float32<*> float32<5,2> float32<*> float32<2> float32<2> float32<?> float32<8> T=t:float32 => <?,5,2> <?,5,2> <?,5,2> <?,5,2> <?,5,2> <?,5,2> <?,5,2>
    CTCBeamSearchDecoder float32<1,?,?> int32<4> beam_width=i:3 top_paths=i:2 => <?,2> <?,2> <?> <?> <2> <2> <4,2>
    CTCGreedyDecoder float32<*> int32<4> => <?,2> <?> <2> <4,1>
    CTCLoss float32<?,3,2> int64<*> int32<3> int32<3> => <3> <?,3,2>
    CudnnRNN float32<2,3,3> float32<?,3,5> float32<?,3,5> float32<9> T=t:float32 => <2,3,5> <?,3,5> <?,3,5> *
    GRUBlockCell float32<3,2> float32<3,?> float32<*> float32<3,1> float32<?> float32<?> T=t:float32 => <3,?> <3,?> <3,?> <3,?>
    LSTMBlockCell float32<*> float32<5,2> float32<5,2> float32<7,8> float32<2> float32<2> float32<?> float32<8> T=t:float32 => <?,2> <?,2> <?,2> <?,2> <?,2> <?,2> <?,2>
    """
}
