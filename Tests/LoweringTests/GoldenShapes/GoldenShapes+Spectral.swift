extension GoldenShapes {
  static let spectral = """
    AudioSpectrogram float32<*> stride=i:7 window_size=i:30 => <?,?,17>
    DecodeWav string<> => <?,?> <>
    FFT complex64<2,?,8> => <2,?,8>
    IFFT2D complex64<2,?,8> => <2,?,8>
    IRFFT complex64<4,3,6> int32<*> => <4,3,?>
    IRFFT3D complex64<4,3,4> int32<3> => <?,?,?>
    Mfcc float32<*> int32<>{9} => <?,?,13>
    RFFT float32<4,?,5> int32<1> => <4,?,?>
    RFFT2D float32<2,?,3> int32<*> => <2,?,?>
    """
}
