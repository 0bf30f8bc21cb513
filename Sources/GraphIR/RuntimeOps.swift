extension OpRegistry {
  /// In the form of `tensorFlowRows`, and sorted like them.
  ///
  /// - Source: `Prelu` in tfjs-converter/python/tensorflowjs/op_list/basic_math.json, `FusedDepthwiseConv2dNative` in
  ///   convolution.json.
  static let runtimeRows: StaticString = #"""
    FusedDepthwiseConv2dNative	-	input:$T filter:$T args:num_args*$T	output:$T	T:type{half,bfloat16,float,double} num_args:int>=0 strides:list(int) padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] leakyrelu_alpha:float=0.2
    Prelu	-	x:$T alpha:$T	activations:$T	T:type{half,bfloat16,float,double}
    """#
}
