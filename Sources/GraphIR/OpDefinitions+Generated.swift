// Generated from Rules/compat/tf-opdefs.tsv by `python3 Rules/compat/generate-opdefs.py`. Do not edit.
// swift-format-ignore-file

extension OpRegistry {
  /// The 1899 ops of TensorFlow 2.19, one a line, in the form that Rules/compat/tf-opdefs.tsv describes.
  static let tensorFlowRows: StaticString = #"""
A	-	-	out:float	-
Abort	-	-	-	error_msg:string= exit_without_error:bool=false
Abs	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64}
AccumulateNV2	ca	inputs:N*$T	sum:$T	N:int>=1 T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} shape:shape
AccumulatorApplyGradient	-	handle:&string local_step:int64 gradient:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
AccumulatorNumAccumulated	-	handle:&string	num_accumulated:int32	-
AccumulatorSetGlobalStep	-	handle:&string new_global_step:int64	-	-
AccumulatorTakeGradient	-	handle:&string num_required:int32	average:$dtype	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
Acos	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Acosh	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Add	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,int16,int32,int64,complex64,complex128,string}
AddManySparseToTensorsMap	s	sparse_indices:int64 sparse_values:$T sparse_shape:int64	sparse_handles:int64	T:type container:string= shared_name:string=
AddN	ca	inputs:N*$T	sum:$T	N:int>=1 T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,variant}
AddSparseToTensorsMap	s	sparse_indices:int64 sparse_values:$T sparse_shape:int64	sparse_handle:int64	T:type container:string= shared_name:string=
AddV2	ca	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,uint16,uint32,uint64,int8,int16,int32,int64,complex64,complex128}
AdjustContrast	-	images:$T contrast_factor:float min_value:float max_value:float	output:float	T:type{uint8,int8,int16,int32,int64,float,double}
AdjustContrastv2	-	images:$T contrast_factor:float	output:$T	T:type{half,float}=float
AdjustHue	-	images:$T delta:float	output:$T	T:type{half,float}=float
AdjustSaturation	-	images:$T scale:float	output:$T	T:type{half,float}=float
All	-	input:bool reduction_indices:$Tidx	output:bool	keep_dims:bool=false Tidx:type{int32,int64}=int32
AllCandidateSampler	s	true_classes:int64	sampled_candidates:int64 true_expected_count:float sampled_expected_count:float	num_true:int>=1 num_sampled:int>=1 unique:bool seed:int=0 seed2:int=0
AllToAll	s	input:$T group_assignment:int32	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} concat_dimension:int split_dimension:int split_count:int
Angle	-	input:$T	output:$Tout	T:type{complex64,complex128}=complex64 Tout:type{float,double}=float
AnonymousHashTable	s	-	table_handle:resource	key_dtype:type value_dtype:type
AnonymousIterator	s	-	handle:resource	output_types:list(type)>=1 output_shapes:list(shape)>=1
AnonymousIteratorV2	s	-	handle:resource deleter:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
AnonymousIteratorV3	s	-	handle:resource	output_types:list(type)>=1 output_shapes:list(shape)>=1
AnonymousMemoryCache	s	-	handle:resource deleter:variant	-
AnonymousMultiDeviceIterator	s	-	handle:resource deleter:variant	devices:list(string)>=1 output_types:list(type)>=1 output_shapes:list(shape)>=1
AnonymousMultiDeviceIteratorV3	s	-	handle:resource	devices:list(string)>=1 output_types:list(type)>=1 output_shapes:list(shape)>=1
AnonymousMutableDenseHashTable	s	empty_key:$key_dtype deleted_key:$key_dtype	table_handle:resource	key_dtype:type value_dtype:type value_shape:shape=[] initial_num_buckets:int=131072 max_load_factor:float=0.8
AnonymousMutableHashTable	s	-	table_handle:resource	key_dtype:type value_dtype:type
AnonymousMutableHashTableOfTensors	s	-	table_handle:resource	key_dtype:type value_dtype:type value_shape:shape=[]
AnonymousRandomSeedGenerator	s	seed:int64 seed2:int64	handle:resource deleter:variant	-
AnonymousSeedGenerator	s	seed:int64 seed2:int64 reshuffle:bool	handle:resource deleter:variant	-
Any	-	input:bool reduction_indices:$Tidx	output:bool	keep_dims:bool=false Tidx:type{int32,int64}=int32
ApplyAdaMax	-	var:&$T m:&$T v:&$T beta1_power:$T lr:$T beta1:$T beta2:$T epsilon:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyAdadelta	-	var:&$T accum:&$T accum_update:&$T lr:$T rho:$T epsilon:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyAdagrad	-	var:&$T accum:&$T lr:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false update_slots:bool=true
ApplyAdagradDA	-	var:&$T gradient_accumulator:&$T gradient_squared_accumulator:&$T grad:$T lr:$T l1:$T l2:$T global_step:int64	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyAdagradV2	-	var:&$T accum:&$T lr:$T epsilon:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false update_slots:bool=true
ApplyAdam	-	var:&$T m:&$T v:&$T beta1_power:$T beta2_power:$T lr:$T beta1:$T beta2:$T epsilon:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false use_nesterov:bool=false
ApplyAddSign	-	var:&$T m:&$T lr:$T alpha:$T sign_decay:$T beta:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyCenteredRMSProp	-	var:&$T mg:&$T ms:&$T mom:&$T lr:$T rho:$T momentum:$T epsilon:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyFtrl	-	var:&$T accum:&$T linear:&$T grad:$T lr:$T l1:$T l2:$T lr_power:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false multiply_linear_by_lr:bool=false
ApplyFtrlV2	-	var:&$T accum:&$T linear:&$T grad:$T lr:$T l1:$T l2:$T l2_shrinkage:$T lr_power:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false multiply_linear_by_lr:bool=false
ApplyGradientDescent	-	var:&$T alpha:$T delta:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyMomentum	-	var:&$T accum:&$T lr:$T grad:$T momentum:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false use_nesterov:bool=false
ApplyPowerSign	-	var:&$T m:&$T lr:$T logbase:$T sign_decay:$T beta:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyProximalAdagrad	-	var:&$T accum:&$T lr:$T l1:$T l2:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyProximalGradientDescent	-	var:&$T alpha:$T l1:$T l2:$T delta:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApplyRMSProp	-	var:&$T ms:&$T mom:&$T lr:$T rho:$T momentum:$T epsilon:$T grad:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ApproxTopK	-	input:$T	values:$T indices:int32	k:int>=0 reduction_dimension:int=-1 recall_target:float=0.95 is_max_k:bool=true reduction_input_size_override:int=-1 aggregate_to_topk:bool=true T:type{half,bfloat16,float}
ApproximateEqual	c	x:$T y:$T	z:bool	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} tolerance:float=1e-05
ArgMax	-	input:$T dimension:$Tidx	output:$output_type	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,qint8,quint8,qint32,qint16,quint16,bool} Tidx:type{int16,int32,int64}=int32 output_type:type{int16,uint16,int32,int64}=int64
ArgMin	-	input:$T dimension:$Tidx	output:$output_type	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,qint8,quint8,qint32,qint16,quint16,bool} Tidx:type{int32,int64}=int32 output_type:type{int32,int64}=int64
AsString	-	input:$T	output:string	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,complex64,complex128,bool,variant,string} precision:int=-1 scientific:bool=false shortest:bool=false width:int=-1 fill:string=
Asin	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Asinh	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Assert	s	condition:bool data:[T]	-	T:list(type)>=1 summarize:int=3
AssertCardinalityDataset	-	input_dataset:variant cardinality:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
AssertNextDataset	-	input_dataset:variant transformations:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
AssertPrevDataset	-	input_dataset:variant transformations:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Assign	-	ref:&$T value:$T	output_ref:&$T	T:type validate_shape:bool=true use_locking:bool=true
AssignAdd	-	ref:&$T value:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
AssignAddVariableOp	s	resource:resource value:$dtype	-	dtype:type
AssignSub	-	ref:&$T value:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
AssignSubVariableOp	s	resource:resource value:$dtype	-	dtype:type
AssignVariableOp	s	resource:resource value:$dtype	-	dtype:type validate_shape:bool=false
AssignVariableXlaConcatND	s	resource:resource inputs:N*$T	-	T:type N:int>=1 num_concats:list(int) paddings:list(int)=[]
Atan	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Atan2	-	y:$T x:$T	z:$T	T:type{bfloat16,half,float,double}
Atanh	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Attr	-	-	-	a:int
AttrBool	-	-	-	a:bool
AttrBoolList	-	-	-	a:list(bool)
AttrDefault	-	-	-	a:string=banana
AttrEmptyListDefault	-	-	-	a:list(float)=[]
AttrEnum	-	-	-	a:string{apples,oranges}
AttrEnumList	-	-	-	a:list(string){apples,oranges}
AttrFloat	-	-	-	a:float
AttrListDefault	-	-	-	a:list(int)=[5,15]
AttrListMin	-	-	-	a:list(int)>=2
AttrListTypeDefault	-	a:N*$T b:N*$T	-	T:type=int32 N:int>=1
AttrMin	-	-	-	a:int>=5
AttrPartialShape	-	-	-	a:shape
AttrPartialShapeList	-	-	-	a:list(shape)
AttrShape	-	-	-	a:shape
AttrShapeList	-	-	-	a:list(shape)
AttrTypeDefault	-	a:$T	-	T:type=int32
AudioMicrofrontend	-	audio:int16	filterbanks:$out_type	sample_rate:int=16000 window_size:int=25 window_step:int=10 num_channels:int=32 upper_band_limit:float=7500 lower_band_limit:float=125 smoothing_bits:int=10 even_smoothing:float=0.025 odd_smoothing:float=0.06 min_signal_remaining:float=0.05 enable_pcan:bool=false pcan_strength:float=0.95 pcan_offset:float=80 gain_bits:int=21 enable_log:bool=true scale_shift:int=6 left_context:int=0 right_context:int=0 frame_stride:int=1 zero_padding:bool=false out_scale:int=1 out_type:type{uint16,float}=uint16
AudioSpectrogram	-	input:float	spectrogram:float	window_size:int stride:int magnitude_squared:bool=false
AudioSummary	-	tag:string tensor:float	summary:string	sample_rate:float max_outputs:int>=1=3
AudioSummaryV2	-	tag:string tensor:float sample_rate:float	summary:string	max_outputs:int>=1=3
AutoShardDataset	-	input_dataset:variant num_workers:int64 index:int64	handle:variant	auto_shard_policy:int=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 num_replicas:int=0
AvgPool	-	value:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{half,bfloat16,float,double}
AvgPool3D	-	input:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float,double}
AvgPool3DGrad	-	orig_input_shape:int32 grad:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float,double}
AvgPoolGrad	-	orig_input_shape:int32 grad:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{half,bfloat16,float,double}
B	-	-	out:float	-
BandedTriangularSolve	-	matrix:$T rhs:$T	output:$T	lower:bool=true adjoint:bool=false T:type{double,float,half,complex64,complex128}
Barrier	s	-	handle:&string	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 container:string= shared_name:string=
BarrierClose	-	handle:&string	-	cancel_pending_enqueues:bool=false
BarrierIncompleteSize	-	handle:&string	size:int32	-
BarrierInsertMany	-	handle:&string keys:string values:$T	-	T:type component_index:int
BarrierReadySize	-	handle:&string	size:int32	-
BarrierTakeMany	-	handle:&string num_elements:int32	indices:int64 keys:string values:[component_types]	component_types:list(type)>=1 allow_small_batch:bool=false wait_for_incomplete:bool=false timeout_ms:int=-1
Batch	-	in_tensors:[T]	batched_tensors:[T] batch_index:int64 id:int64	num_batch_threads:int max_batch_size:int max_enqueued_batches:int=10 batch_timeout_micros:int allowed_batch_sizes:list(int)=[] grad_timeout_micros:int container:string= shared_name:string= batching_queue:string= T:list(type)>=1
BatchCholesky	-	input:$T	output:$T	T:type{double,float}
BatchCholeskyGrad	-	l:$T grad:$T	output:$T	T:type{float,double}
BatchDataset	-	input_dataset:variant batch_size:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
BatchDatasetV2	-	input_dataset:variant batch_size:int64 drop_remainder:bool	handle:variant	parallel_copy:bool=false output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
BatchFFT	-	input:complex64	output:complex64	-
BatchFFT2D	-	input:complex64	output:complex64	-
BatchFFT3D	-	input:complex64	output:complex64	-
BatchFunction	-	in_tensors:[Tin] captured_tensors:[Tcaptured]	out_tensors:[Tout]	f:func num_batch_threads:int max_batch_size:int batch_timeout_micros:int max_enqueued_batches:int=10 allowed_batch_sizes:list(int)=[] container:string= shared_name:string= batching_queue:string= low_priority_max_batch_size:int=0 low_priority_batch_timeout_micros:int=0 low_priority_allowed_batch_sizes:list(int)=[] low_priority_max_enqueued_batches:int=0 mixed_priority_policy:string{low_priority_padding_with_max_batch_size,low_priority_padding_with_next_allowed_batch_size,priority_isolation,priority_merge}=low_priority_padding_with_max_batch_size batch_padding_policy:string{PAD_UP,BATCH_DOWN,MINIMIZE_TPU_COST_PER_REQUEST}=PAD_UP Tin:list(type)>=1 Tcaptured:list(type)>=0 Tout:list(type)>=1 enable_large_batch_splitting:bool=false
BatchIFFT	-	input:complex64	output:complex64	-
BatchIFFT2D	-	input:complex64	output:complex64	-
BatchIFFT3D	-	input:complex64	output:complex64	-
BatchMatMul	-	x:$T y:$T	output:$T	T:type{bfloat16,half,float,double,int32,int64,complex64,complex128} adj_x:bool=false adj_y:bool=false grad_x:bool=false grad_y:bool=false
BatchMatMulV2	-	x:$T y:$T	output:$T	T:type{bfloat16,half,float,double,int16,int32,int64,uint8,uint16,uint32,uint64,complex64,complex128} adj_x:bool=false adj_y:bool=false grad_x:bool=false grad_y:bool=false
BatchMatMulV3	-	x:$Ta y:$Tb	output:$Tout	Ta:type{bfloat16,half,float,double,uint8,int8,int16,int32,int64,complex64,complex128} Tb:type{bfloat16,half,float,double,uint8,int8,int16,int32,int64,complex64,complex128} Tout:type{bfloat16,half,float,double,int16,int32,int64,complex64,complex128} adj_x:bool=false adj_y:bool=false grad_x:bool=false grad_y:bool=false
BatchMatrixBandPart	-	input:$T num_lower:int64 num_upper:int64	band:$T	T:type
BatchMatrixDeterminant	-	input:$T	output:$T	T:type{float,double,complex64,complex128}
BatchMatrixDiag	-	diagonal:$T	output:$T	T:type
BatchMatrixDiagPart	-	input:$T	diagonal:$T	T:type
BatchMatrixInverse	-	input:$T	output:$T	adjoint:bool=false T:type{double,float}
BatchMatrixSetDiag	-	input:$T diagonal:$T	output:$T	T:type
BatchMatrixSolve	-	matrix:$T rhs:$T	output:$T	adjoint:bool=false T:type{double,float}
BatchMatrixSolveLs	-	matrix:$T rhs:$T l2_regularizer:double	output:$T	T:type{double,float} fast:bool=true
BatchMatrixTriangularSolve	-	matrix:$T rhs:$T	output:$T	lower:bool=true adjoint:bool=false T:type{double,float}
BatchNormWithGlobalNormalization	-	t:$T m:$T v:$T beta:$T gamma:$T	result:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} variance_epsilon:float scale_after_normalization:bool
BatchNormWithGlobalNormalizationGrad	-	t:$T m:$T v:$T gamma:$T backprop:$T	dx:$T dm:$T dv:$T db:$T dg:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} variance_epsilon:float scale_after_normalization:bool
BatchSelfAdjointEig	-	input:$T	output:$T	T:type{double,float}
BatchSelfAdjointEigV2	-	input:$T	e:$T v:$T	compute_v:bool=true T:type{double,float}
BatchSvd	-	input:$T	s:$T u:$T v:$T	compute_uv:bool=true full_matrices:bool=false T:type{double,float,complex64,complex128}
BatchToSpace	-	input:$T crops:$Tidx	output:$T	T:type block_size:int>=2 Tidx:type{int32,int64}=int32
BatchToSpaceND	-	input:$T block_shape:$Tblock_shape crops:$Tcrops	output:$T	T:type Tblock_shape:type{int32,int64}=int32 Tcrops:type{int32,int64}=int32
BesselI0	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselI0e	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselI1	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselI1e	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselJ0	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselJ1	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselK0	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselK0e	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselK1	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselK1e	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselY0	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
BesselY1	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
Betainc	-	a:$T b:$T x:$T	z:$T	T:type{float,double}
BiasAdd	-	value:$T bias:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} data_format:string{NHWC,NCHW}=NHWC
BiasAddGrad	-	out_backprop:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} data_format:string{NHWC,NCHW}=NHWC
BiasAddV1	-	value:$T bias:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
Binary	-	a:$T b:$T	out:$T	T:type
Bincount	-	arr:int32 size:int32 weights:$T	bins:$T	T:type{int32,int64,float,double}
Bitcast	-	input:$T	output:$type	T:type{bfloat16,half,float,double,int64,int32,uint8,uint16,uint32,uint64,int8,int16,complex64,complex128,qint8,quint8,qint16,quint16,qint32} type:type{bfloat16,half,float,double,int64,int32,uint8,uint16,uint32,uint64,int8,int16,complex64,complex128,qint8,quint8,qint16,quint16,qint32}
BitwiseAnd	c	x:$T y:$T	z:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
BitwiseOr	c	x:$T y:$T	z:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
BitwiseXor	c	x:$T y:$T	z:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
BlockLSTM	-	seq_len_max:int64 x:$T cs_prev:$T h_prev:$T w:$T wci:$T wcf:$T wco:$T b:$T	i:$T cs:$T f:$T o:$T ci:$T co:$T h:$T	forget_bias:float=1 cell_clip:float=3 use_peephole:bool=false T:type{half,float}
BlockLSTMGrad	-	seq_len_max:int64 x:$T cs_prev:$T h_prev:$T w:$T wci:$T wcf:$T wco:$T b:$T i:$T cs:$T f:$T o:$T ci:$T co:$T h:$T cs_grad:$T h_grad:$T	x_grad:$T cs_prev_grad:$T h_prev_grad:$T w_grad:$T wci_grad:$T wcf_grad:$T wco_grad:$T b_grad:$T	use_peephole:bool T:type{half,float}
BlockLSTMGradV2	-	seq_len_max:int64 x:$T cs_prev:$T h_prev:$T w:$T wci:$T wcf:$T wco:$T b:$T i:$T cs:$T f:$T o:$T ci:$T co:$T h:$T cs_grad:$T h_grad:$T	x_grad:$T cs_prev_grad:$T h_prev_grad:$T w_grad:$T wci_grad:$T wcf_grad:$T wco_grad:$T b_grad:$T	use_peephole:bool T:type{half,float}
BlockLSTMV2	-	seq_len_max:int64 x:$T cs_prev:$T h_prev:$T w:$T wci:$T wcf:$T wco:$T b:$T	i:$T cs:$T f:$T o:$T ci:$T co:$T h:$T	cell_clip:float=0 use_peephole:bool=false T:type{half,float}
BoostedTreesAggregateStats	-	node_ids:int32 gradients:float hessians:float feature:int32	stats_summary:float	max_splits:int>=1 num_buckets:int>=1
BoostedTreesBucketize	-	float_values:num_features*float bucket_boundaries:num_features*float	buckets:num_features*int32	num_features:int>=0
BoostedTreesCalculateBestFeatureSplit	-	node_id_range:int32 stats_summary:float l1:float l2:float tree_complexity:float min_node_weight:float	node_ids:int32 gains:float feature_dimensions:int32 thresholds:int32 left_node_contribs:float right_node_contribs:float split_with_default_directions:string	logits_dimension:int>=1 split_type:string{inequality,equality}=inequality
BoostedTreesCalculateBestFeatureSplitV2	-	node_id_range:int32 stats_summaries_list:num_features*float split_types:string candidate_feature_ids:int32 l1:float l2:float tree_complexity:float min_node_weight:float	node_ids:int32 gains:float feature_ids:int32 feature_dimensions:int32 thresholds:int32 left_node_contribs:float right_node_contribs:float split_with_default_directions:string	num_features:int>=1 logits_dimension:int>=1
BoostedTreesCalculateBestGainsPerFeature	-	node_id_range:int32 stats_summary_list:num_features*float l1:float l2:float tree_complexity:float min_node_weight:float	node_ids_list:num_features*int32 gains_list:num_features*float thresholds_list:num_features*int32 left_node_contribs_list:num_features*float right_node_contribs_list:num_features*float	max_splits:int>=1 num_features:int>=1
BoostedTreesCenterBias	s	tree_ensemble_handle:resource mean_gradients:float mean_hessians:float l1:float l2:float	continue_centering:bool	-
BoostedTreesCreateEnsemble	s	tree_ensemble_handle:resource stamp_token:int64 tree_ensemble_serialized:string	-	-
BoostedTreesCreateQuantileStreamResource	s	quantile_stream_resource_handle:resource epsilon:float num_streams:int64	-	max_elements:int=1099511627776
BoostedTreesDeserializeEnsemble	s	tree_ensemble_handle:resource stamp_token:int64 tree_ensemble_serialized:string	-	-
BoostedTreesEnsembleResourceHandleOp	s	-	resource:resource	container:string= shared_name:string=
BoostedTreesExampleDebugOutputs	s	tree_ensemble_handle:resource bucketized_features:num_bucketized_features*int32	examples_debug_outputs_serialized:string	num_bucketized_features:int>=1 logits_dimension:int
BoostedTreesFlushQuantileSummaries	s	quantile_stream_resource_handle:resource	summaries:num_features*float	num_features:int>=0
BoostedTreesGetEnsembleStates	s	tree_ensemble_handle:resource	stamp_token:int64 num_trees:int32 num_finalized_trees:int32 num_attempted_layers:int32 last_layer_nodes_range:int32	-
BoostedTreesMakeQuantileSummaries	-	float_values:num_features*float example_weights:float epsilon:float	summaries:num_features*float	num_features:int>=0
BoostedTreesMakeStatsSummary	-	node_ids:int32 gradients:float hessians:float bucketized_features_list:num_features*int32	stats_summary:float	max_splits:int>=1 num_buckets:int>=1 num_features:int>=1
BoostedTreesPredict	s	tree_ensemble_handle:resource bucketized_features:num_bucketized_features*int32	logits:float	num_bucketized_features:int>=1 logits_dimension:int
BoostedTreesQuantileStreamResourceAddSummaries	s	quantile_stream_resource_handle:resource summaries:num_features*float	-	num_features:int>=0
BoostedTreesQuantileStreamResourceDeserialize	s	quantile_stream_resource_handle:resource bucket_boundaries:num_streams*float	-	num_streams:int>=1
BoostedTreesQuantileStreamResourceFlush	s	quantile_stream_resource_handle:resource num_buckets:int64	-	generate_quantiles:bool=false
BoostedTreesQuantileStreamResourceGetBucketBoundaries	s	quantile_stream_resource_handle:resource	bucket_boundaries:num_features*float	num_features:int>=0
BoostedTreesQuantileStreamResourceHandleOp	s	-	resource:resource	container:string= shared_name:string=
BoostedTreesSerializeEnsemble	s	tree_ensemble_handle:resource	stamp_token:int64 tree_ensemble_serialized:string	-
BoostedTreesSparseAggregateStats	-	node_ids:int32 gradients:float hessians:float feature_indices:int32 feature_values:int32 feature_shape:int32	stats_summary_indices:int32 stats_summary_values:float stats_summary_shape:int32	max_splits:int>=1 num_buckets:int>=1
BoostedTreesSparseCalculateBestFeatureSplit	-	node_id_range:int32 stats_summary_indices:int32 stats_summary_values:float stats_summary_shape:int32 l1:float l2:float tree_complexity:float min_node_weight:float	node_ids:int32 gains:float feature_dimensions:int32 thresholds:int32 left_node_contribs:float right_node_contribs:float split_with_default_directions:string	logits_dimension:int>=1 split_type:string{inequality}=inequality
BoostedTreesTrainingPredict	s	tree_ensemble_handle:resource cached_tree_ids:int32 cached_node_ids:int32 bucketized_features:num_bucketized_features*int32	partial_logits:float tree_ids:int32 node_ids:int32	num_bucketized_features:int>=1 logits_dimension:int
BoostedTreesUpdateEnsemble	s	tree_ensemble_handle:resource feature_ids:int32 node_ids:num_features*int32 gains:num_features*float thresholds:num_features*int32 left_node_contribs:num_features*float right_node_contribs:num_features*float max_depth:int32 learning_rate:float	-	pruning_mode:int>=0 num_features:int>=0
BoostedTreesUpdateEnsembleV2	s	tree_ensemble_handle:resource feature_ids:num_groups*int32 dimension_ids:num_features*int32 node_ids:num_features*int32 gains:num_features*float thresholds:num_features*int32 left_node_contribs:num_features*float right_node_contribs:num_features*float split_types:num_features*string max_depth:int32 learning_rate:float pruning_mode:int32	-	num_features:int>=0 logits_dimension:int=1 num_groups:int>=1=1
BroadcastArgs	-	s0:$T s1:$T	r0:$T	T:type{int32,int64}=int32
BroadcastGradientArgs	-	s0:$T s1:$T	r0:$T r1:$T	T:type{int32,int64}=int32
BroadcastTo	-	input:$T shape:$Tidx	output:$T	T:type Tidx:type{int32,int64}=int32
Bucketize	-	input:$T	output:int32	T:type{int32,int64,float,double} boundaries:list(float)
BytesProducedStatsDataset	-	input_dataset:variant tag:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
CSRSparseMatrixComponents	-	csr_sparse_matrix:variant index:int32	row_ptrs:int32 col_inds:int32 values:$type	type:type{float,double,complex64,complex128}
CSRSparseMatrixToDense	-	sparse_input:variant	dense_output:$type	type:type{float,double,complex64,complex128}
CSRSparseMatrixToSparseTensor	-	sparse_matrix:variant	indices:int64 values:$type dense_shape:int64	type:type{float,double,complex64,complex128}
CSVDataset	s	filenames:string compression_type:string buffer_size:int64 header:bool field_delim:string use_quote_delim:bool na_value:string select_cols:int64 record_defaults:[output_types]	handle:variant	output_types:list(type){float,double,int32,int64,string}>=1 output_shapes:list(shape)>=1
CSVDatasetV2	s	filenames:string compression_type:string buffer_size:int64 header:bool field_delim:string use_quote_delim:bool na_value:string select_cols:int64 record_defaults:[output_types] exclude_cols:int64	handle:variant	output_types:list(type){float,double,int32,int64,string}>=1 output_shapes:list(shape)>=1
CTCBeamSearchDecoder	-	inputs:$T sequence_length:int32	decoded_indices:top_paths*int64 decoded_values:top_paths*int64 decoded_shape:top_paths*int64 log_probability:$T	beam_width:int>=1 top_paths:int>=1 merge_repeated:bool=true T:type{float,double}=float
CTCGreedyDecoder	-	inputs:$T sequence_length:int32	decoded_indices:int64 decoded_values:int64 decoded_shape:int64 log_probability:$T	merge_repeated:bool=false blank_index:int=-1 T:type{float,double}=float
CTCLoss	-	inputs:$T labels_indices:int64 labels_values:int32 sequence_length:int32	loss:$T gradient:$T	preprocess_collapse_repeated:bool=false ctc_merge_repeated:bool=true ignore_longer_outputs_than_inputs:bool=false T:type{float,double}=float
CTCLossV2	-	inputs:float labels_indices:int64 labels_values:int32 sequence_length:int32	loss:float gradient:float	preprocess_collapse_repeated:bool=false ctc_merge_repeated:bool=true ignore_longer_outputs_than_inputs:bool=false
CacheDataset	-	input_dataset:variant filename:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
CacheDatasetV2	s	input_dataset:variant filename:string cache:resource	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
CalibrationStatisticsSaver	s	args:[Tin]	-	Tin:list(type)>=0 ids:list(string)>=1 calibration_methods:list(int)>=1 output_file_path:string
Case	s	branch_index:int32 input:[Tin]	output:[Tout]	Tin:list(type)>=0 Tout:list(type)>=0 branches:list(func)>=1 output_shapes:list(shape)=[]
Cast	-	x:$SrcT	y:$DstT	SrcT:type DstT:type Truncate:bool=false
Ceil	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
CheckNumerics	s	tensor:$T	output:$T	T:type{bfloat16,half,float,double} message:string
CheckNumericsV2	s	tensor:$T	output:$T	T:type{bfloat16,half,float,double} message:string
CheckPinned	-	tensor:$T	output:$T	T:type
Cholesky	-	input:$T	output:$T	T:type{double,float,half,complex64,complex128}
CholeskyGrad	-	l:$T grad:$T	output:$T	T:type{half,float,double}
ChooseFastestBranchDataset	-	input_dataset:variant ratio_numerator:int64 ratio_denominator:int64 other_arguments:[Targuments]	handle:variant	Targuments:list(type)>=0 num_elements_per_branch:int>=1 branches:list(func)>=1 other_arguments_lengths:list(int)>=1 output_types:list(type)>=1 output_shapes:list(shape)>=1
ChooseFastestDataset	-	input_datasets:N*variant	handle:variant	N:int>=2 num_experiments:int output_types:list(type)>=1 output_shapes:list(shape)>=1
ClipByValue	-	t:$T clip_value_min:$T clip_value_max:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
CloseSummaryWriter	s	writer:resource	-	-
CollateTPUEmbeddingMemory	s	memory_configs:N*string	merged_memory_config:string	N:int>=1
CollectiveAllToAllV2	s	input:$T group_size:int32 group_key:int32 instance_key:int32 ordering_token:Nordering_token*resource	data:$T	T:type{bfloat16,float,half,double,int32,int64} communication_hint:string=auto timeout_seconds:float=0 is_stateless:bool=false Nordering_token:int>=0=0
CollectiveAllToAllV3	s	input:$T communicator:resource group_assignment:int32	data:$T	T:type{bfloat16,float,half,double,int32,int64} timeout_seconds:float=0
CollectiveAssignGroupV2	s	group_assignment:int32 device_index:int32 base_key:int32	group_size:int32 group_key:int32	-
CollectiveBcastRecv	s	-	data:$T	T:type{bool,float,half,double,int32,int64} group_size:int group_key:int instance_key:int shape:shape communication_hint:string=auto timeout_seconds:float=0
CollectiveBcastRecvV2	s	group_size:int32 group_key:int32 instance_key:int32 shape:$Tshape	data:$T	T:type{bool,float,half,double,int32,int64} Tshape:type{int32,int64}=int32 communication_hint:string=auto timeout_seconds:float=0
CollectiveBcastSend	s	input:$T	data:$T	T:type{bool,float,half,double,int32,int64} group_size:int group_key:int instance_key:int shape:shape communication_hint:string=auto timeout_seconds:float=0
CollectiveBcastSendV2	s	input:$T group_size:int32 group_key:int32 instance_key:int32	data:$T	T:type{bool,float,half,double,int32,int64} communication_hint:string=auto timeout_seconds:float=0
CollectiveGather	s	input:$T	data:$T	T:type{float,half,double,int32,int64} group_size:int group_key:int instance_key:int shape:shape communication_hint:string=auto timeout_seconds:float=0
CollectiveGatherV2	s	input:$T group_size:int32 group_key:int32 instance_key:int32 ordering_token:Nordering_token*resource	data:$T	T:type{float,half,double,int32,int64} communication_hint:string=auto timeout_seconds:float=0 is_stateless:bool=false Nordering_token:int>=0=0
CollectiveInitializeCommunicator	s	group_key:int32 rank:int32 group_size:int32	communicator:resource	communication_hint:string=auto timeout_seconds:float=0
CollectivePermute	s	input:$T source_target_pairs:int32	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
CollectiveReduce	s	input:$T	data:$T	T:type{bfloat16,float,half,double,int32,int64} group_size:int group_key:int instance_key:int merge_op:string{Min,Max,Mul,Add} final_op:string{Id,Div} subdiv_offsets:list(int) wait_for:list(int)=[] communication_hint:string=auto timeout_seconds:float=0
CollectiveReduceScatterV2	s	input:$T group_size:int32 group_key:int32 instance_key:int32 ordering_token:Nordering_token*resource	data:$T	T:type{bfloat16,float,half,double,int32,int64} merge_op:string{Min,Max,Mul,Add} final_op:string{Id,Div} communication_hint:string=auto timeout_seconds:float=0 is_stateless:bool=false Nordering_token:int>=0=0 max_subdivs_per_device:int=-1
CollectiveReduceV2	s	input:$T group_size:int32 group_key:int32 instance_key:int32 ordering_token:Nordering_token*resource	data:$T	T:type{bfloat16,float,half,double,int32,int64} merge_op:string{Min,Max,Mul,Add} final_op:string{Id,Div} communication_hint:string=auto timeout_seconds:float=0 is_stateless:bool=false Nordering_token:int>=0=0 max_subdivs_per_device:int=-1
CollectiveReduceV3	s	input:$T communicator:resource group_assignment:int32	data:$T	T:type{bfloat16,float,half,double,int32,int64} reduction:string{Min,Max,Mul,Add} timeout_seconds:float=0
CombinedNonMaxSuppression	-	boxes:float scores:float max_output_size_per_class:int32 max_total_size:int32 iou_threshold:float score_threshold:float	nmsed_boxes:float nmsed_scores:float nmsed_classes:float valid_detections:int32	pad_per_class:bool=false clip_boxes:bool=true
Complex	-	real:$T imag:$T	out:$Tout	T:type{float,double}=float Tout:type{complex64,complex128}=complex64
ComplexAbs	-	x:$T	y:$Tout	T:type{complex64,complex128}=complex64 Tout:type{float,double}=float
ComplexStruct	-	-	a:n_a*int32 b:n_b*int64 c:[t_c]	n_a:int>=0 n_b:int>=0 t_c:list(type)>=0
CompositeTensorVariantFromComponents	-	components:[Tcomponents]	encoded:variant	metadata:string Tcomponents:list(type)>=0
CompositeTensorVariantToComponents	-	encoded:variant	components:[Tcomponents]	metadata:string Tcomponents:list(type)>=0
CompressElement	-	components:[input_types]	compressed:variant	input_types:list(type)>=1
ComputeAccidentalHits	-	true_classes:int64 sampled_candidates:int64	indices:int32 ids:int64 weights:float	num_true:int seed:int=0 seed2:int=0
ComputeBatchSize	-	input_dataset:variant	batch_size:int64	-
ComputeDedupDataSize	s	-	num_elements:int32	config:string
ComputeDedupDataSizeV2	s	-	num_elements:int32	config:string embedding_partitions:string hbm_buffers_config:string tpu_topology:string
ComputeDedupDataTupleMask	s	-	output_shape:int32	config:string
ComputeDedupDataTupleMaskV2	s	-	output_shape:int32	config:string embedding_partitions:string hbm_buffers_config:string tpu_topology:string
Concat	-	concat_dim:int32 values:N*$T	output:$T	N:int>=2 T:type
ConcatOffset	-	concat_dim:int32 shape:N*$shape_type	offset:N*$shape_type	N:int>=2 shape_type:type{int32,int64}=int32
ConcatV2	-	values:N*$T axis:$Tidx	output:$T	N:int>=2 T:type Tidx:type{int32,int64}=int32
ConcatenateDataset	-	input_dataset:variant another_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ConditionalAccumulator	s	-	handle:&string	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} shape:shape container:string= shared_name:string= reduction_type:string{MEAN,SUM}=MEAN
ConfigureAndInitializeGlobalTPU	s	-	output:int32	use_tfrt_host_runtime:bool=true
ConfigureDistributedTPU	s	-	topology:string	embedding_config:string= tpu_embedding_config:string= is_global_init:bool=false enable_whole_mesh_compilations:bool=false compilation_failure_closes_chips:bool=true tpu_cancellation_closes_chips:int=0
ConfigureTPUEmbedding	s	-	-	config:string
ConfigureTPUEmbeddingHost	s	common_config:string memory_config:string	network_config:string	config:string
ConfigureTPUEmbeddingMemory	s	common_config:string	memory_config:string	-
Conj	-	input:$T	output:$T	T:type{complex64,complex128,variant}=complex64
ConjugateTranspose	-	x:$T perm:$Tperm	y:$T	T:type Tperm:type{int32,int64}=int32
ConnectTPUEmbeddingHosts	s	network_configs:N*string	-	N:int>=1
Const	-	-	output:$dtype	value:tensor dtype:type
ConstructionFails	-	-	-	-
ConsumeMutexLock	s	mutex_lock:variant	-	-
ControlTrigger	-	-	-	-
Conv	-	input:$T filter:$T	output:$T	T:type{half,bfloat16,float,double,int32} strides:list(int) padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{CHANNELS_FIRST,CHANNELS_LAST}=CHANNELS_LAST dilations:list(int)=[] batch_dims:int=1 groups:int=1
Conv2D	-	input:$T filter:$T	output:$T	T:type{half,bfloat16,float,double,int32} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
Conv2DBackpropFilter	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
Conv2DBackpropFilterV2	-	input:$T filter:$T out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
Conv2DBackpropInput	-	input_sizes:int32 filter:$T out_backprop:$T	output:$T	T:type{half,bfloat16,float,double,int32} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
Conv2DBackpropInputV2	-	input:$T filter:$T out_backprop:$T	output:$T	T:type{half,bfloat16,float,double,int32} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
Conv3D	-	input:$T filter:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1]
Conv3DBackpropFilter	-	input:$T filter:$T out_backprop:$T	output:$T	T:type{half,float,double} strides:list(int)>=5 padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1,1]
Conv3DBackpropFilterV2	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1]
Conv3DBackpropInput	-	input:$T filter:$T out_backprop:$T	output:$T	T:type{half,float,double} strides:list(int)>=5 padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1,1]
Conv3DBackpropInputV2	-	input_sizes:$Tshape filter:$T out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1] Tshape:type{int32,int64}=int32
ConvertToCooTensor	s	indices_or_row_splits:int32 values:int32 weights:float	row_ids:int32 col_ids:int32 gains:float	sample_count:int>=1 combiner:string
ConvertToListOfSparseCoreCooTensors	-	indices_or_row_splits:int32 values:int32 weights:float	row_ids_list:num_sc_per_chip*int32 col_ids_list:num_sc_per_chip*int32 gains_list:num_sc_per_chip*float	sample_count:int>=1 num_sc_per_chip:int>=1 row_offset:int>=0 col_offset:int>=0 col_shift:int>=0 num_sc_shards:int>=1 stacked_table_sample_count:int>=1 combiner:string
ConvertToSparseCoreCsrWrappedCooTensor	-	sorted_row_ids_list:num_sc_per_chip*int32 sorted_col_ids_list:num_sc_per_chip*int32 sorted_gains_list:num_sc_per_chip*float id_counts_list:num_sc_per_chip*int32 splits:int64	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float row_pointers_unpadded_size:int32 ids_unpadded_size:int32 num_minibatches_per_sc:int32	sample_count_per_sc:int>=1 num_replica:int>=1 max_minibatches_per_sc:int>=1 max_ids_per_chip_per_sample:int>=1 table_vocab_size:int>=1 feature_width:int>=1 num_sc_per_chip:int>=1 table_name:string allow_id_dropping:bool
Copy	-	input:$T	output:$T	T:type tensor_name:string= debug_ops_spec:list(string)=[]
CopyHost	-	input:$T	output:$T	T:type tensor_name:string= debug_ops_spec:list(string)=[]
CopyOp	-	a:$T	b:$T	T:type
CopyToMesh	-	input:$T	output:$T	mesh:string T:type
CopyToMeshGrad	-	input:$T forward_input:$T	output:$T	T:type
Cos	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Cosh	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
CountUpTo	-	ref:&$T	output:$T	limit:int T:type{int32,int64}
CreateSummaryDbWriter	s	writer:resource db_uri:string experiment_name:string run_name:string user_name:string	-	-
CreateSummaryFileWriter	s	writer:resource logdir:string max_queue:int32 flush_millis:int32 filename_suffix:string	-	-
CropAndResize	-	image:$T boxes:float box_ind:int32 crop_size:int32	crops:float	T:type{uint8,uint16,int8,int16,int32,int64,half,float,double} method:string{bilinear,nearest}=bilinear extrapolation_value:float=0
CropAndResizeGradBoxes	-	grads:float image:$T boxes:float box_ind:int32	output:float	T:type{uint8,uint16,int8,int16,int32,int64,half,float,double} method:string{bilinear}=bilinear
CropAndResizeGradImage	-	grads:float boxes:float box_ind:int32 image_size:int32	output:$T	T:type{float,half,double} method:string{bilinear,nearest}=bilinear
Cross	-	a:$T b:$T	product:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
CrossReplicaSum	s	input:$T group_assignment:int32	output:$T	T:type{half,bfloat16,float,double,int32,uint32}
CudnnRNN	s	input:$T input_h:$T input_c:$T params:$T	output:$T output_h:$T output_c:$T reserve_space:$T	T:type{bfloat16,half,float,double} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 is_training:bool=true
CudnnRNNBackprop	s	input:$T input_h:$T input_c:$T params:$T output:$T output_h:$T output_c:$T output_backprop:$T output_h_backprop:$T output_c_backprop:$T reserve_space:$T	input_backprop:$T input_h_backprop:$T input_c_backprop:$T params_backprop:$T	T:type{bfloat16,half,float,double} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0
CudnnRNNBackpropV2	s	input:$T input_h:$T input_c:$T params:$T output:$T output_h:$T output_c:$T output_backprop:$T output_h_backprop:$T output_c_backprop:$T reserve_space:$T host_reserved:int8	input_backprop:$T input_h_backprop:$T input_c_backprop:$T params_backprop:$T	T:type{bfloat16,half,float,double} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0
CudnnRNNBackpropV3	s	input:$T input_h:$T input_c:$T params:$T sequence_lengths:int32 output:$T output_h:$T output_c:$T output_backprop:$T output_h_backprop:$T output_c_backprop:$T reserve_space:$T host_reserved:int8	input_backprop:$T input_h_backprop:$T input_c_backprop:$T params_backprop:$T	T:type{bfloat16,half,float,double} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 num_proj:int=0 time_major:bool=true
CudnnRNNCanonicalToParams	-	num_layers:int32 num_units:int32 input_size:int32 weights:num_params*$T biases:num_params*$T	params:$T	T:type{bfloat16,half,float,double} num_params:int>=1 rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0
CudnnRNNCanonicalToParamsV2	-	num_layers:int32 num_units:int32 input_size:int32 weights:num_params_weights*$T biases:num_params_biases*$T	params:$T	T:type{bfloat16,half,float,double} num_params_weights:int>=1 num_params_biases:int>=1 rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 num_proj:int=0
CudnnRNNParamsSize	-	num_layers:int32 num_units:int32 input_size:int32	params_size:$S	T:type{bfloat16,half,float,double} S:type{int32,int64} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 num_proj:int=0
CudnnRNNParamsToCanonical	-	num_layers:int32 num_units:int32 input_size:int32 params:$T	weights:num_params*$T biases:num_params*$T	T:type{bfloat16,half,float,double} num_params:int>=1 rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0
CudnnRNNParamsToCanonicalV2	-	num_layers:int32 num_units:int32 input_size:int32 params:$T	weights:num_params_weights*$T biases:num_params_biases*$T	T:type{bfloat16,half,float,double} num_params_weights:int>=1 num_params_biases:int>=1 rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 num_proj:int=0
CudnnRNNV2	s	input:$T input_h:$T input_c:$T params:$T	output:$T output_h:$T output_c:$T reserve_space:$T host_reserved:int8	T:type{bfloat16,half,float,double} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 is_training:bool=true
CudnnRNNV3	s	input:$T input_h:$T input_c:$T params:$T sequence_lengths:int32	output:$T output_h:$T output_c:$T reserve_space:$T host_reserved:int8	T:type{bfloat16,half,float,double} rnn_mode:string{rnn_relu,rnn_tanh,lstm,gru}=lstm input_mode:string{linear_input,skip_input,auto_select}=linear_input direction:string{unidirectional,bidirectional}=unidirectional dropout:float=0 seed:int=0 seed2:int=0 num_proj:int=0 is_training:bool=true time_major:bool=true
Cumprod	-	x:$T axis:$Tidx	out:$T	exclusive:bool=false reverse:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tidx:type{int32,int64}=int32
Cumsum	-	x:$T axis:$Tidx	out:$T	exclusive:bool=false reverse:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tidx:type{int32,int64}=int32
CumulativeLogsumexp	-	x:$T axis:$Tidx	out:$T	exclusive:bool=false reverse:bool=false T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32
CustomAggregator	-	input:float	output:float min:float max:float histogram:int64	id:string calibration_method:int=0 num_bins:int=0 min_percentile:float=0 max_percentile:float=0
DTensorAllGather	-	input:$T	output:$T	T:type{half,bfloat16,float,double,int8,uint8,int32,uint32,int64,uint64,bool} input_layout:string output_layout:string
DTensorAllReduce	-	input:$T group_assignment:int32	output:$T	T:type{half,bfloat16,float,double,int8,uint8,int32,uint32,int64,uint64,bool} reduce_op:string{Min,Max,Mul,Add,Mean,Any,All} device_type:string
DTensorAllScatter	-	input:$T	output:$T	T:type{half,bfloat16,float,double,int8,uint8,int32,uint32,int64,uint64,bool,string} input_layout:string output_layout:string
DTensorAllToAll	-	input:$T	output:$T	T:type{half,bfloat16,float,double,int32,uint32,int64,bool} input_layout:string output_layout:string
DTensorReduceScatter	-	input:$T group_assignment:int32 scatter_dimension:int32	output:$T	T:type{half,bfloat16,float,int32,uint32,int64,bool} reduce_op:string{Min,Max,Mul,Add,Mean,Any,All} device_type:string
DTensorRestoreV2	s	prefix:string tensor_names:string shape_and_slices:string	tensors:[dtypes]	input_shapes:list(shape) input_layouts:list(string) dtypes:list(type)>=1
DTensorSetGlobalTPUArray	s	topology:string	-	-
DataFormatDimMap	-	x:$T	y:$T	T:type{int32,int64}=int32 src_format:string=NHWC dst_format:string=NCHW
DataFormatVecPermute	-	x:$T	y:$T	T:type{int32,int64}=int32 src_format:string=NHWC dst_format:string=NCHW
DataServiceDataset	s	dataset_id:int64 processing_mode:string address:string protocol:string job_name:string max_outstanding_requests:int64 iteration_counter:resource	handle:variant	task_refresh_interval_hint_ms:int=-1 output_types:list(type)>=1 output_shapes:list(shape)>=1 data_transfer_protocol:string= target_workers:string=AUTO cross_trainer_cache_options:string=
DataServiceDatasetV2	s	dataset_id:int64 processing_mode:string address:string protocol:string job_name:string consumer_index:int64 num_consumers:int64 max_outstanding_requests:int64 iteration_counter:resource	handle:variant	task_refresh_interval_hint_ms:int=-1 output_types:list(type)>=1 output_shapes:list(shape)>=1 data_transfer_protocol:string= target_workers:string=AUTO cross_trainer_cache_options:string=
DataServiceDatasetV3	s	dataset_id:int64 processing_mode:string address:string protocol:string job_name:string consumer_index:int64 num_consumers:int64 max_outstanding_requests:int64 iteration_counter:resource	handle:variant	task_refresh_interval_hint_ms:int=-1 output_types:list(type)>=1 output_shapes:list(shape)>=1 data_transfer_protocol:string= target_workers:string=AUTO uncompress:bool=false uncompress_fn:func cross_trainer_cache_options:string=
DataServiceDatasetV4	s	dataset_id:string processing_mode:string address:string protocol:string job_name:string consumer_index:int64 num_consumers:int64 max_outstanding_requests:int64 iteration_counter:resource	handle:variant	task_refresh_interval_hint_ms:int=-1 output_types:list(type)>=1 output_shapes:list(shape)>=1 data_transfer_protocol:string= target_workers:string=AUTO uncompress:bool=false uncompress_fn:func cross_trainer_cache_options:string=
DatasetCardinality	-	input_dataset:variant	cardinality:int64	cardinality_options:string=
DatasetFingerprint	-	input_dataset:variant	fingerprint:uint64	-
DatasetFromGraph	-	graph_def:string	handle:variant	-
DatasetToGraph	-	input_dataset:variant	graph:string	stateful_whitelist:list(string)>=0=[] allow_stateful:bool=false strip_device_assignment:bool=false
DatasetToGraphV2	-	input_dataset:variant	graph:string	external_state_policy:int=0 strip_device_assignment:bool=false
DatasetToSingleElement	s	dataset:variant	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
DatasetToTFRecord	s	input_dataset:variant filename:string compression_type:string	-	-
Dawsn	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
DebugGradientIdentity	-	input:$T	output:$T	T:type
DebugGradientRefIdentity	-	input:&$T	output:&$T	T:type
DebugIdentity	-	input:$T	output:$T	T:type device_name:string= tensor_name:string= debug_urls:list(string)=[] gated_grpc:bool=false
DebugIdentityV2	s	input:$T	output:$T	T:type tfdbg_context_id:string= op_name:string= output_slot:int=-1 tensor_debug_mode:int=-1 debug_urls:list(string)=[] circular_buffer_size:int=1000 tfdbg_run_id:string=
DebugIdentityV3	s	input:$T	output:$T	T:type device_name:string= tensor_name:string= io_of_node:string= is_input:bool=false io_index:int=-1 debug_urls:list(string)=[] gated_grpc:bool=false
DebugNanCount	-	input:$T	output:int64	T:type device_name:string= tensor_name:string= debug_urls:list(string)=[] gated_grpc:bool=false
DebugNumericSummary	-	input:$T	output:double	T:type device_name:string= tensor_name:string= debug_urls:list(string)=[] lower_bound:float=-inf upper_bound:float=inf mute_if_healthy:bool=false gated_grpc:bool=false
DebugNumericSummaryV2	-	input:$T	output:$output_dtype	output_dtype:type{float,double}=float T:type tensor_debug_mode:int=-1 tensor_id:int=-1
DecodeAndCropJpeg	-	contents:string crop_window:int32	image:uint8	channels:int=0 ratio:int=1 fancy_upscaling:bool=true try_recover_truncated:bool=false acceptable_fraction:float=1 dct_method:string=
DecodeBase64	-	input:string	output:string	-
DecodeBmp	-	contents:string	image:uint8	channels:int=0
DecodeCSV	-	records:string record_defaults:[OUT_TYPE]	output:[OUT_TYPE]	OUT_TYPE:list(type){float,double,int32,int64,string}>=1 field_delim:string=%2C use_quote_delim:bool=true na_value:string= select_cols:list(int)=[]
DecodeCompressed	-	bytes:string	output:string	compression_type:string=
DecodeGif	-	contents:string	image:uint8	-
DecodeImage	-	contents:string	image:$dtype	channels:int=0 dtype:type{uint8,uint16,float}=uint8 expand_animations:bool=true
DecodeJSONExample	-	json_examples:string	binary_examples:string	-
DecodeJpeg	-	contents:string	image:uint8	channels:int=0 ratio:int=1 fancy_upscaling:bool=true try_recover_truncated:bool=false acceptable_fraction:float=1 dct_method:string=
DecodePaddedRaw	-	input_bytes:string fixed_length:int32	output:$out_type	out_type:type{half,float,double,int32,uint16,uint8,int16,int8,int64,bfloat16} little_endian:bool=true
DecodePng	-	contents:string	image:$dtype	channels:int=0 dtype:type{uint8,uint16}=uint8
DecodeProtoV2	-	bytes:string	sizes:int32 values:[output_types]	message_type:string field_names:list(string) output_types:list(type)>=0 descriptor_source:string=local:// message_format:string=binary sanitize:bool=false
DecodeRaw	-	bytes:string	output:$out_type	out_type:type{half,float,double,int32,uint16,uint8,int16,int8,int64,complex64,complex128,bool,bfloat16} little_endian:bool=true
DecodeWav	-	contents:string	audio:float sample_rate:int32	desired_channels:int=-1 desired_samples:int=-1
DeepCopy	s	x:$T	y:$T	T:type
DefaultAttrs	-	-	-	string_val:string=abc string_list_val:list(string)=[abc,] int_val:int=123 int_list_val:list(int)=[1,2,3] float_val:float=10 float_list_val:list(float)=[10] bool_val:bool=true bool_list_val:list(bool)=[true,false] type_val:type=int32 type_list_val:list(type)=[int32,float] shape_val:shape=[2,1] shape_list_val:list(shape)=[[];[1]] tensor_val:tensor=* tensor_list_val:list(tensor)=*
DeleteIterator	s	handle:resource deleter:variant	-	-
DeleteMemoryCache	s	handle:resource deleter:variant	-	-
DeleteMultiDeviceIterator	s	multi_device_iterator:resource iterators:N*resource deleter:variant	-	N:int>=0
DeleteRandomSeedGenerator	s	handle:resource deleter:variant	-	-
DeleteRpcFutureResource	s	handle:resource deleter:variant	-	-
DeleteSeedGenerator	s	handle:resource deleter:variant	-	-
DeleteSessionTensor	s	handle:string	-	-
DenseBincount	-	input:$Tidx size:$Tidx weights:$T	output:$T	Tidx:type{int32,int64} T:type{int32,int64,float,double} binary_output:bool=false
DenseCountSparseOutput	-	values:$T weights:$output_type	output_indices:int64 output_values:$output_type output_dense_shape:int64	T:type{int32,int64} minlength:int>=-1=-1 maxlength:int>=-1=-1 binary_output:bool output_type:type{int32,int64,float,double}
DenseToCSRSparseMatrix	-	dense_input:$T indices:int64	sparse_output:variant	T:type{float,double,complex64,complex128}
DenseToDenseSetOperation	-	set1:$T set2:$T	result_indices:int64 result_values:$T result_shape:int64	set_operation:string validate_indices:bool=true T:type{int8,int16,int32,int64,uint8,uint16,string}
DenseToSparseBatchDataset	-	input_dataset:variant batch_size:int64 row_shape:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
DenseToSparseSetOperation	-	set1:$T set2_indices:int64 set2_values:$T set2_shape:int64	result_indices:int64 result_values:$T result_shape:int64	set_operation:string validate_indices:bool=true T:type{int8,int16,int32,int64,uint8,uint16,string}
DepthToSpace	-	input:$T	output:$T	T:type block_size:int>=2 data_format:string{NHWC,NCHW,NCHW_VECT_C}=NHWC
DepthwiseConv2dNative	-	input:$T filter:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
DepthwiseConv2dNativeBackpropFilter	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
DepthwiseConv2dNativeBackpropInput	-	input_sizes:int32 filter:$T out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
Dequantize	-	input:$T min_range:float max_range:float	output:$dtype	T:type{qint8,quint8,qint32,qint16,quint16} mode:string{MIN_COMBINED,MIN_FIRST,SCALED}=MIN_COMBINED narrow_range:bool=false axis:int=-1 dtype:type{bfloat16,float}=float
DeserializeIterator	s	resource_handle:resource serialized:variant	-	-
DeserializeManySparse	-	serialized_sparse:string	sparse_indices:int64 sparse_values:$dtype sparse_shape:int64	dtype:type
DeserializeSparse	-	serialized_sparse:$Tserialized	sparse_indices:int64 sparse_values:$dtype sparse_shape:int64	dtype:type Tserialized:type{string,variant}=string
DestroyResourceOp	s	resource:resource	-	ignore_lookup_error:bool=true
DestroyTemporaryVariable	-	ref:&$T	value:$T	T:type var_name:string
DeviceIndex	s	-	index:int32	device_names:list(string)
DevicePlacementOp	s	-	device:string	-
Diag	-	diagonal:$T	output:$T	T:type{bfloat16,half,float,double,int32,int64,complex64,complex128}
DiagPart	-	input:$T	diagonal:$T	T:type{bfloat16,half,float,double,int32,int64,complex64,complex128}
Digamma	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
Dilation2D	-	input:$T filter:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} strides:list(int)>=4 rates:list(int)>=4 padding:string{SAME,VALID}
Dilation2DBackpropFilter	-	input:$T filter:$T out_backprop:$T	filter_backprop:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} strides:list(int)>=4 rates:list(int)>=4 padding:string{SAME,VALID}
Dilation2DBackpropInput	-	input:$T filter:$T out_backprop:$T	in_backprop:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} strides:list(int)>=4 rates:list(int)>=4 padding:string{SAME,VALID}
DirectedInterleaveDataset	-	selector_input_dataset:variant data_input_datasets:N*variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 N:int>=1 stop_on_empty_dataset:bool=false
DisableCopyOnRead	s	resource:resource	-	-
DistributedSave	s	dataset:variant directory:string address:string	-	metadata:string=
Div	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,uint16,int16,int32,uint32,uint64,int64,complex64,complex128}
DivNoNan	-	x:$T y:$T	z:$T	T:type{half,float,bfloat16,double,complex64,complex128}
DrawBoundingBoxes	-	images:$T boxes:float	output:$T	T:type{float,half}=float
DrawBoundingBoxesV2	-	images:$T boxes:float colors:float	output:$T	T:type{float,half}=float
DtypeWithDefaultOp	s	in:$T	dtype:string	T:type=uint8
DummyIterationCounter	s	-	handle:resource	-
DummyMemoryCache	s	-	handle:resource	-
DummySeedGenerator	s	-	handle:resource	-
DumpTensor	s	tensor_data:$T	-	log_dir_path:string file_name:string T:type enabled:bool func_name:string node_name:string
DynamicEnqueueTPUEmbeddingArbitraryTensorBatch	s	sample_indices_or_row_splits:N*$T1 embedding_indices:N*$T2 aggregation_weights:N*$T3 mode_override:string device_ordinal:int32	-	T1:type{int32,int64}=int32 T2:type{int32,int64}=int32 T3:type{float,double}=float N:int>=1 combiners:list(string)=[]
DynamicEnqueueTPUEmbeddingRaggedTensorBatch	s	sample_splits:N*$T1 embedding_indices:N*$T2 aggregation_weights:N*$T3 mode_override:string device_ordinal:int32	-	T1:type{int32,int64}=int32 T2:type{int32,int64}=int32 T3:type{float,double}=float N:int>=1 combiners:list(string)=[] table_ids:list(int) max_sequence_lengths:list(int)=[] num_features:list(int)=[]
DynamicPartition	-	data:$T partitions:int32	outputs:num_partitions*$T	num_partitions:int>=1 T:type
DynamicStitch	-	indices:N*int32 data:N*$T	merged:$T	N:int>=1 T:type
EagerPyFunc	s	input:[Tin]	output:[Tout]	token:string is_async:bool=false Tin:list(type)>=0 Tout:list(type)>=0
EditDistance	-	hypothesis_indices:int64 hypothesis_values:$T hypothesis_shape:int64 truth_indices:int64 truth_values:$T truth_shape:int64	output:float	normalize:bool=true T:type
Eig	-	input:$T	e:$Tout v:$Tout	compute_v:bool=true T:type{float,double,complex64,complex128} Tout:type{complex64,complex128}
Einsum	-	inputs:N*$T	output:$T	equation:string N:int>=1 T:type
Elu	-	features:$T	activations:$T	T:type{half,bfloat16,float,double}
EluGrad	-	gradients:$T outputs:$T	backprops:$T	T:type{half,bfloat16,float,double}
Empty	s	shape:int32	output:$dtype	dtype:type init:bool=false
EmptyTensorList	-	element_shape:$shape_type max_num_elements:int32	handle:variant	element_dtype:type shape_type:type{int32,int64}
EmptyTensorMap	-	-	handle:variant	-
EncodeBase64	-	input:string	output:string	pad:bool=false
EncodeJpeg	-	image:uint8	contents:string	format:string{,grayscale,rgb}= quality:int=95 progressive:bool=false optimize_size:bool=false chroma_downsampling:bool=true density_unit:string{in,cm}=in x_density:int=300 y_density:int=300 xmp_metadata:string=
EncodeJpegVariableQuality	-	images:uint8 quality:int32	contents:string	-
EncodePng	-	image:$T	contents:string	compression:int=-1 T:type{uint8,uint16}=uint8
EncodeProto	-	sizes:int32 values:[Tinput_types]	bytes:string	field_names:list(string) message_type:string descriptor_source:string=local:// Tinput_types:list(type)>=1
EncodeWav	-	audio:float sample_rate:int32	contents:string	-
EnqueueTPUEmbeddingArbitraryTensorBatch	s	sample_indices_or_row_splits:N*$T1 embedding_indices:N*$T2 aggregation_weights:N*$T3 mode_override:string	-	T1:type{int32,int64}=int32 T2:type{int32,int64}=int32 T3:type{float,double}=float N:int>=1 device_ordinal:int=-1 combiners:list(string)=[]
EnqueueTPUEmbeddingBatch	s	batch:N*string mode_override:string	-	N:int>=1 device_ordinal:int=-1 combiners:list(string)=[]
EnqueueTPUEmbeddingIntegerBatch	s	batch:N*int32 mode_override:string	-	N:int>=1 device_ordinal:int=-1
EnqueueTPUEmbeddingRaggedTensorBatch	s	sample_splits:N*$T1 embedding_indices:N*$T2 aggregation_weights:N*$T3 mode_override:string	-	T1:type{int32,int64}=int32 T2:type{int32,int64}=int32 T3:type{float,double}=float N:int>=1 device_ordinal:int=-1 combiners:list(string)=[] table_ids:list(int) max_sequence_lengths:list(int)=[] num_features:list(int)=[]
EnqueueTPUEmbeddingSparseBatch	s	sample_indices:N*$T1 embedding_indices:N*$T2 aggregation_weights:N*$T3 mode_override:string	-	T1:type{int32,int64}=int32 T2:type{int32,int64}=int32 T3:type{float,double}=float N:int>=1 device_ordinal:int=-1 combiners:list(string)=[]
EnqueueTPUEmbeddingSparseTensorBatch	s	sample_indices:N*$T1 embedding_indices:N*$T2 aggregation_weights:N*$T3 mode_override:string	-	T1:type{int32,int64}=int32 T2:type{int32,int64}=int32 T3:type{float,double}=float N:int>=1 device_ordinal:int=-1 combiners:list(string)=[] table_ids:list(int) max_sequence_lengths:list(int)=[] num_features:list(int)=[]
EnsureShape	-	input:$T	output:$T	shape:shape T:type
Enter	-	data:$T	output:$T	T:type frame_name:string is_constant:bool=false parallel_iterations:int=10
Equal	c	x:$T y:$T	z:bool	T:type incompatible_shape_error:bool=true
Erf	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
Erfc	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
Erfinv	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
EuclideanNorm	-	input:$T reduction_indices:$Tidx	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tidx:type{int32,int64}=int32
ExecuteTPUEmbeddingPartitioner	s	-	common_config:string	config:string
Exit	-	data:$T	output:$T	T:type
Exp	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
ExpandDims	-	input:$T dim:$Tdim	output:$T	T:type Tdim:type{int32,int64}=int32
ExperimentalAssertNextDataset	-	input_dataset:variant transformations:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalAutoShardDataset	-	input_dataset:variant num_workers:int64 index:int64	handle:variant	auto_shard_policy:int=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalBytesProducedStatsDataset	-	input_dataset:variant tag:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalCSVDataset	s	filenames:string compression_type:string buffer_size:int64 header:bool field_delim:string use_quote_delim:bool na_value:string select_cols:int64 record_defaults:[output_types]	handle:variant	output_types:list(type){float,double,int32,int64,string}>=1 output_shapes:list(shape)>=1
ExperimentalChooseFastestDataset	-	input_datasets:N*variant	handle:variant	N:int>=2 num_experiments:int output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalDatasetCardinality	-	input_dataset:variant	cardinality:int64	-
ExperimentalDatasetToTFRecord	s	input_dataset:variant filename:string compression_type:string	-	-
ExperimentalDenseToSparseBatchDataset	-	input_dataset:variant batch_size:int64 row_shape:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalDirectedInterleaveDataset	-	selector_input_dataset:variant data_input_datasets:N*variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 N:int>=1
ExperimentalGroupByReducerDataset	s	input_dataset:variant key_func_other_arguments:[Tkey_func_other_arguments] init_func_other_arguments:[Tinit_func_other_arguments] reduce_func_other_arguments:[Treduce_func_other_arguments] finalize_func_other_arguments:[Tfinalize_func_other_arguments]	handle:variant	key_func:func init_func:func reduce_func:func finalize_func:func Tkey_func_other_arguments:list(type)>=0 Tinit_func_other_arguments:list(type)>=0 Treduce_func_other_arguments:list(type)>=0 Tfinalize_func_other_arguments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalGroupByWindowDataset	-	input_dataset:variant key_func_other_arguments:[Tkey_func_other_arguments] reduce_func_other_arguments:[Treduce_func_other_arguments] window_size_func_other_arguments:[Twindow_size_func_other_arguments]	handle:variant	key_func:func reduce_func:func window_size_func:func Tkey_func_other_arguments:list(type)>=0 Treduce_func_other_arguments:list(type)>=0 Twindow_size_func_other_arguments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalIgnoreErrorsDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 log_warning:bool=false
ExperimentalIteratorGetDevice	s	resource:resource	device:string	-
ExperimentalLMDBDataset	s	filenames:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalLatencyStatsDataset	-	input_dataset:variant tag:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalMapAndBatchDataset	-	input_dataset:variant other_arguments:[Targuments] batch_size:int64 num_parallel_calls:int64 drop_remainder:bool	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 preserve_cardinality:bool=false
ExperimentalMapDataset	-	input_dataset:variant other_arguments:[Targuments]	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 use_inter_op_parallelism:bool=true preserve_cardinality:bool=false force_synchronous:bool=false
ExperimentalMatchingFilesDataset	s	patterns:string	handle:variant	-
ExperimentalMaxIntraOpParallelismDataset	-	input_dataset:variant max_intra_op_parallelism:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalNonSerializableDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalParallelInterleaveDataset	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64 sloppy:bool buffer_output_elements:int64 prefetch_input_elements:int64	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalParseExampleDataset	-	input_dataset:variant num_parallel_calls:int64 dense_defaults:[Tdense]	handle:variant	sparse_keys:list(string)>=0 dense_keys:list(string)>=0 sparse_types:list(type){float,int64,string}>=0 Tdense:list(type){float,int64,string}>=0 dense_shapes:list(shape)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 sloppy:bool=false
ExperimentalPrivateThreadPoolDataset	-	input_dataset:variant num_threads:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalRandomDataset	s	seed:int64 seed2:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalRebatchDataset	-	input_dataset:variant num_replicas:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 use_fallback:bool=true
ExperimentalScanDataset	-	input_dataset:variant initial_state:[Tstate] other_arguments:[Targuments]	handle:variant	f:func Tstate:list(type)>=1 Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 preserve_cardinality:bool=false
ExperimentalSetStatsAggregatorDataset	s	input_dataset:variant stats_aggregator:resource tag:string counter_prefix:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalSleepDataset	-	input_dataset:variant sleep_microseconds:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalSlidingWindowDataset	-	input_dataset:variant window_size:int64 window_shift:int64 window_stride:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalSqlDataset	s	driver_name:string data_source_name:string query:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalStatsAggregatorHandle	s	-	handle:resource	container:string= shared_name:string=
ExperimentalStatsAggregatorSummary	s	iterator:resource	summary:string	-
ExperimentalTakeWhileDataset	-	input_dataset:variant other_arguments:[Targuments]	handle:variant	predicate:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalThreadPoolDataset	s	input_dataset:variant thread_pool:resource	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalThreadPoolHandle	s	-	handle:resource	num_threads:int max_intra_op_parallelism:int=1 display_name:string container:string= shared_name:string=
ExperimentalUnbatchDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ExperimentalUniqueDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Expint	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
Expm1	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
ExtractGlimpse	-	input:float size:int32 offsets:float	glimpse:float	centered:bool=true normalized:bool=true uniform_noise:bool=true noise:string=uniform
ExtractGlimpseV2	-	input:float size:int32 offsets:float	glimpse:float	centered:bool=true normalized:bool=true uniform_noise:bool=true noise:string=uniform
ExtractImagePatches	-	images:$T	patches:$T	ksizes:list(int)>=4 strides:list(int)>=4 rates:list(int)>=4 T:type{bfloat16,half,float,double,int8,int16,int32,int64,uint8,uint16,uint32,uint64,complex64,complex128,bool} padding:string{SAME,VALID}
ExtractJpegShape	-	contents:string	image_shape:$output_type	output_type:type{int32,int64}=int32
ExtractVolumePatches	-	input:$T	patches:$T	ksizes:list(int)>=5 strides:list(int)>=5 T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} padding:string{SAME,VALID}
FFT	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
FFT2D	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
FFT3D	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
FFTND	-	input:$Tcomplex fft_length:int32 axes:int32	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
FIFOQueue	s	-	handle:&string	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 container:string= shared_name:string=
FIFOQueueV2	s	-	handle:resource	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 container:string= shared_name:string=
Fact	-	-	fact:string	-
FakeParam	-	-	output:$dtype	dtype:type shape:shape
FakeQuantWithMinMaxArgs	-	inputs:float	outputs:float	min:float=-6 max:float=6 num_bits:int=8 narrow_range:bool=false
FakeQuantWithMinMaxArgsGradient	-	gradients:float inputs:float	backprops:float	min:float=-6 max:float=6 num_bits:int=8 narrow_range:bool=false
FakeQuantWithMinMaxVars	-	inputs:float min:float max:float	outputs:float	num_bits:int=8 narrow_range:bool=false
FakeQuantWithMinMaxVarsGradient	-	gradients:float inputs:float min:float max:float	backprops_wrt_input:float backprop_wrt_min:float backprop_wrt_max:float	num_bits:int=8 narrow_range:bool=false
FakeQuantWithMinMaxVarsPerChannel	-	inputs:float min:float max:float	outputs:float	num_bits:int=8 narrow_range:bool=false
FakeQuantWithMinMaxVarsPerChannelGradient	-	gradients:float inputs:float min:float max:float	backprops_wrt_input:float backprop_wrt_min:float backprop_wrt_max:float	num_bits:int=8 narrow_range:bool=false
FakeQueue	s	resource:resource	handle:&string	-
FileSystemSetConfiguration	s	scheme:string key:string value:string	-	-
Fill	-	dims:$index_type value:$T	output:$T	T:type index_type:type{int32,int64}=int32
FilterByLastComponentDataset	-	input_dataset:variant	output:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
FilterDataset	-	input_dataset:variant other_arguments:[Targuments]	handle:variant	predicate:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
FinalizeDataset	-	input_dataset:variant	handle:variant	has_captured_ref:bool=false output_types:list(type)>=1 output_shapes:list(shape)>=1
FinalizeTPUEmbedding	s	common_config:string memory_config:string	-	-
FinalizeTPUEmbeddingV2	s	common_config:string memory_config:string	embedding_partitions:string hbm_buffers_config:string	-
Fingerprint	-	data:$T method:string	fingerprint:uint8	T:type
FiveFloatOutputs	-	-	a:float b:float c:float d:float e:float	-
FixedLengthRecordDataset	s	filenames:string header_bytes:int64 record_bytes:int64 footer_bytes:int64 buffer_size:int64	handle:variant	metadata:string=
FixedLengthRecordDatasetV2	s	filenames:string header_bytes:int64 record_bytes:int64 footer_bytes:int64 buffer_size:int64 compression_type:string	handle:variant	metadata:string=
FixedLengthRecordReader	s	-	reader_handle:&string	header_bytes:int=0 record_bytes:int footer_bytes:int=0 hop_bytes:int=0 container:string= shared_name:string=
FixedLengthRecordReaderV2	s	-	reader_handle:resource	header_bytes:int=0 record_bytes:int footer_bytes:int=0 hop_bytes:int=0 container:string= shared_name:string= encoding:string=
FixedUnigramCandidateSampler	s	true_classes:int64	sampled_candidates:int64 true_expected_count:float sampled_expected_count:float	num_true:int>=1 num_sampled:int>=1 unique:bool range_max:int>=1 vocab_file:string= distortion:float=1 num_reserved_ids:int=0 num_shards:int>=1=1 shard:int>=0=0 unigrams:list(float)=[] seed:int=0 seed2:int=0
FlatMapDataset	-	input_dataset:variant other_arguments:[Targuments]	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
FloatInput	-	a:float	-	-
FloatOutput	-	-	a:float	-
FloatOutputStringOutput	-	-	a:float b:string	-
Floor	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
FloorDiv	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,uint16,int16,int32,uint32,uint64,int64,complex64,complex128}
FloorMod	-	x:$T y:$T	z:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64,bfloat16,half,float,double}
FlushSummaryWriter	s	writer:resource	-	-
Foo1	-	a:float b:int32 c:int32	d:float e:int32	-
Foo2	-	a:float b:string c:string	d:float e:int32	-
Foo3	-	a:float b:string c:float	d:float e:int32	-
For	-	start:int32 limit:int32 delta:int32 input:[T]	output:[T]	T:list(type)>=0 body:func
FractionalAvgPool	-	value:$T	output:$T row_pooling_sequence:int64 col_pooling_sequence:int64	pooling_ratio:list(float)>=4 pseudo_random:bool=false overlapping:bool=false deterministic:bool=false seed:int=0 seed2:int=0 T:type{float,double,int32,int64}
FractionalAvgPoolGrad	-	orig_input_tensor_shape:int64 out_backprop:$T row_pooling_sequence:int64 col_pooling_sequence:int64	output:$T	overlapping:bool=false T:type{float,double,int32,int64}
FractionalMaxPool	-	value:$T	output:$T row_pooling_sequence:int64 col_pooling_sequence:int64	pooling_ratio:list(float)>=4 pseudo_random:bool=false overlapping:bool=false deterministic:bool=false seed:int=0 seed2:int=0 T:type{float,double,int32,int64}
FractionalMaxPoolGrad	-	orig_input:$T orig_output:$T out_backprop:$T row_pooling_sequence:int64 col_pooling_sequence:int64	output:$T	overlapping:bool=false T:type{float,double,int32,int64}
FresnelCos	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
FresnelSin	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
FuncAttr	-	-	-	f:func
FuncListAttr	-	-	-	f:list(func)
FusedBatchNorm	-	x:$T scale:$T offset:$T mean:$T variance:$T	y:$T batch_mean:$T batch_variance:$T reserve_space_1:$T reserve_space_2:$T	T:type{float} epsilon:float=0.0001 exponential_avg_factor:float=1 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
FusedBatchNormGrad	-	y_backprop:$T x:$T scale:$T reserve_space_1:$T reserve_space_2:$T	x_backprop:$T scale_backprop:$T offset_backprop:$T reserve_space_3:$T reserve_space_4:$T	T:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
FusedBatchNormGradV2	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_3:$U reserve_space_4:$U	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
FusedBatchNormGradV3	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_4:$U reserve_space_5:$U	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW,NDHWC,NCDHW}=NHWC is_training:bool=true
FusedBatchNormV2	-	x:$T scale:$U offset:$U mean:$U variance:$U	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 exponential_avg_factor:float=1 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
FusedBatchNormV3	-	x:$T scale:$U offset:$U mean:$U variance:$U	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U	T:type{half,bfloat16,float} U:type{bfloat16,float} epsilon:float=0.0001 exponential_avg_factor:float=1 data_format:string{NHWC,NCHW,NDHWC,NCDHW}=NHWC is_training:bool=true
FusedPadConv2D	-	input:$T paddings:int32 filter:$T	output:$T	T:type{half,bfloat16,float,double} mode:string{REFLECT,SYMMETRIC} strides:list(int) padding:string{SAME,VALID}
FusedResizeAndPadConv2D	-	input:$T size:int32 paddings:int32 filter:$T	output:$T	T:type{half,float,double} resize_align_corners:bool=false mode:string{REFLECT,SYMMETRIC} strides:list(int) padding:string{SAME,VALID}
GRUBlockCell	-	x:$T h_prev:$T w_ru:$T w_c:$T b_ru:$T b_c:$T	r:$T u:$T c:$T h:$T	T:type{float}
GRUBlockCellGrad	-	x:$T h_prev:$T w_ru:$T w_c:$T b_ru:$T b_c:$T r:$T u:$T c:$T d_h:$T	d_x:$T d_h_prev:$T d_c_bar:$T d_r_bar_u_bar:$T	T:type{float}
Gather	-	params:$Tparams indices:$Tindices	output:$Tparams	validate_indices:bool=true Tparams:type Tindices:type{int32,int64}
GatherNd	-	params:$Tparams indices:$Tindices	output:$Tparams	Tparams:type Tindices:type{int16,int32,int64} bad_indices_policy:string=
GatherV2	-	params:$Tparams indices:$Tindices axis:$Taxis	output:$Tparams	batch_dims:int=0 Tparams:type Tindices:type{int16,int32,int64} Taxis:type{int32,int64}
GenerateBoundingBoxProposals	-	scores:float bbox_deltas:float image_info:float anchors:float nms_threshold:float pre_nms_topn:int32 min_size:float	rois:float roi_probabilities:float	post_nms_topn:int=300
GenerateVocabRemapping	-	new_vocab_file:string old_vocab_file:string	remapping:int64 num_present:int32	new_vocab_offset:int>=0 num_new_vocab:int>=0 old_vocab_size:int>=-1=-1
GeneratorDataset	s	init_func_other_args:[Tinit_func_args] next_func_other_args:[Tnext_func_args] finalize_func_other_args:[Tfinalize_func_args]	handle:variant	init_func:func next_func:func finalize_func:func Tinit_func_args:list(type)>=0 Tnext_func_args:list(type)>=0 Tfinalize_func_args:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
GetDeadline	-	-	deadline_from_epoch_micros:int64	-
GetElementAtIndex	-	dataset:variant index:int64	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1
GetMinibatchSplitsWithPhysicalReplica	s	program_key:string row_ids:int32 col_ids:int32 gains:float	sorted_row_ids:int32 sorted_col_ids:int32 sorted_gains:float splits:int64 id_counts:int32 max_ids:int32 max_uniques:int32	sample_count:int>=1 num_replica:int>=1 table_vocab_size:int>=1 feature_width:int>=1 num_sc_per_chip:int>=1 table_name:string mini_batch_splits:string
GetMinibatchesInCsrWithPhysicalReplica	s	program_key:string row_ids:int32 col_ids:int32 gains:float splits:int64 id_counts:int32	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float row_pointers_unpadded_size:int32 ids_unpadded_size:int32 num_minibatches_per_physical_sparse_core:int32	sample_count:int>=1 num_replica:int>=1 max_minibatches_per_sc:int>=1 max_ids_per_chip_per_sample:int>=1 table_vocab_size:int>=1 feature_width:int>=1 num_sc_per_chip:int>=1 table_name:string mini_batch_in_csr:string
GetOptions	-	input_dataset:variant	serialized_options:string	-
GetSessionHandle	s	value:$T	handle:string	T:type
GetSessionHandleV2	s	value:$T	handle:resource	T:type
GetSessionTensor	s	handle:string	value:$dtype	dtype:type
GetStatsFromListOfSparseCoreCooTensors	-	row_ids_list:N*int32 col_ids_list:N*int32 gains_list:N*float	max_ids_per_sparse_core:int32 max_unique_ids_per_sparse_core:int32	sample_count_list:list(int) col_offset_list:list(int) num_replica:int>=1 table_vocab_size:int>=1 feature_width:int>=1 num_sc_per_chip:int>=1 table_name:string N:int>=1
GetTpuTaskId	-	-	tpu_task_id:int32	-
GlobalIterId	s	-	iter_id:int64	-
GlobalShuffleDataset	s	input_dataset:variant seed:int64 seed2:int64 seed_generator:resource	handle:variant	reshuffle_each_iteration:bool=true output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
GraphDefVersion	s	-	version:int32	-
Greater	-	x:$T y:$T	z:bool	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
GreaterEqual	-	x:$T y:$T	z:bool	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
GroupByReducerDataset	s	input_dataset:variant key_func_other_arguments:[Tkey_func_other_arguments] init_func_other_arguments:[Tinit_func_other_arguments] reduce_func_other_arguments:[Treduce_func_other_arguments] finalize_func_other_arguments:[Tfinalize_func_other_arguments]	handle:variant	key_func:func init_func:func reduce_func:func finalize_func:func Tkey_func_other_arguments:list(type)>=0 Tinit_func_other_arguments:list(type)>=0 Treduce_func_other_arguments:list(type)>=0 Tfinalize_func_other_arguments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
GroupByWindowDataset	-	input_dataset:variant key_func_other_arguments:[Tkey_func_other_arguments] reduce_func_other_arguments:[Treduce_func_other_arguments] window_size_func_other_arguments:[Twindow_size_func_other_arguments]	handle:variant	key_func:func reduce_func:func window_size_func:func Tkey_func_other_arguments:list(type)>=0 Treduce_func_other_arguments:list(type)>=0 Twindow_size_func_other_arguments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
GuaranteeConst	s	input:$T	output:$T	T:type
HSVToRGB	-	images:$T	output:$T	T:type{half,bfloat16,float,double}=float
HashTable	s	-	table_handle:&string	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type
HashTableV2	s	-	table_handle:resource	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type
HistogramFixedWidth	-	values:$T value_range:$T nbins:int32	out:$dtype	T:type{int32,int64,float,double} dtype:type{int32,int64}=int32
HistogramSummary	-	tag:string values:$T	summary:string	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}=float
HostConst	-	-	output:$dtype	value:tensor dtype:type
IFFT	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
IFFT2D	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
IFFT3D	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
IFFTND	-	input:$Tcomplex fft_length:int32 axes:int32	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
IRFFT	-	input:$Tcomplex fft_length:int32	output:$Treal	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
IRFFT2D	-	input:$Tcomplex fft_length:int32	output:$Treal	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
IRFFT3D	-	input:$Tcomplex fft_length:int32	output:$Treal	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
IRFFTND	-	input:$Tcomplex fft_length:int32 axes:int32	output:$Treal	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
Identity	-	input:$T	output:$T	T:type
IdentityN	-	input:[T]	output:[T]	T:list(type)>=1
IdentityReader	s	-	reader_handle:&string	container:string= shared_name:string=
IdentityReaderV2	s	-	reader_handle:resource	container:string= shared_name:string=
If	s	cond:$Tcond input:[Tin]	output:[Tout]	Tcond:type Tin:list(type)>=0 Tout:list(type)>=0 then_branch:func else_branch:func output_shapes:list(shape)=[]
Igamma	-	a:$T x:$T	z:$T	T:type{bfloat16,half,float,double}
IgammaGradA	-	a:$T x:$T	z:$T	T:type{float,double}
Igammac	-	a:$T x:$T	z:$T	T:type{bfloat16,half,float,double}
IgnoreErrorsDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 log_warning:bool=false
Imag	-	input:$T	output:$Tout	T:type{complex64,complex128}=complex64 Tout:type{float,double}=float
ImageProjectiveTransformV2	-	images:$dtype transforms:float output_shape:int32	transformed_images:$dtype	dtype:type{uint8,int32,int64,half,bfloat16,float,double} interpolation:string fill_mode:string=CONSTANT
ImageProjectiveTransformV3	-	images:$dtype transforms:float output_shape:int32 fill_value:float	transformed_images:$dtype	dtype:type{uint8,int32,int64,half,bfloat16,float,double} interpolation:string fill_mode:string=CONSTANT
ImageSummary	-	tag:string tensor:$T	summary:string	max_images:int>=1=3 T:type{uint8,float,half,double}=float bad_color:tensor=*
ImmutableConst	-	-	tensor:$dtype	dtype:type shape:shape memory_region_name:string
ImportEvent	s	writer:resource event:string	-	-
InPolymorphicTwice	-	a:N*$T b:M*$T	-	T:type=int32 N:int>=0 M:int>=0
InTopK	-	predictions:float targets:$T	precision:bool	k:int T:type{int32,int64}=int32
InTopKV2	-	predictions:float targets:$T k:$T	precision:bool	T:type{int32,int64}=int32
IndexFlatMapDataset	-	input_dataset:variant map_func_other_args:[Tmap_func_args] index_map_func_other_args:[Tindex_map_func_args] output_cardinality:int64	handle:variant	map_func:func index_map_func:func Tmap_func_args:list(type)>=0 Tindex_map_func_args:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
InfeedDequeue	s	-	output:$dtype	dtype:type shape:shape
InfeedDequeueTuple	s	-	outputs:[dtypes]	dtypes:list(type)>=1 shapes:list(shape)
InfeedEnqueue	s	input:$dtype	-	dtype:type shape:shape=[] layout:list(int)=[] device_ordinal:int=-1
InfeedEnqueuePrelinearizedBuffer	-	input:variant	-	device_ordinal:int=-1
InfeedEnqueueTuple	s	inputs:[dtypes]	-	dtypes:list(type)>=1 shapes:list(shape) layouts:list(int)=[] device_ordinal:int=-1
InitializeTable	-	table_handle:&string keys:$Tkey values:$Tval	-	Tkey:type Tval:type
InitializeTableFromDataset	s	table_handle:resource dataset:variant	-	-
InitializeTableFromTextFile	-	table_handle:&string filename:string	-	key_index:int>=-2 value_index:int>=-2 vocab_size:int>=-1=-1 delimiter:string=%09 offset:int=0
InitializeTableFromTextFileV2	s	table_handle:resource filename:string	-	key_index:int>=-2 value_index:int>=-2 vocab_size:int>=-1=-1 delimiter:string=%09 offset:int=0
InitializeTableV2	s	table_handle:resource keys:$Tkey values:$Tval	-	Tkey:type Tval:type
InplaceAdd	-	x:$T i:int32 v:$T	y:$T	T:type
InplaceSub	-	x:$T i:int32 v:$T	y:$T	T:type
InplaceUpdate	-	x:$T i:int32 v:$T	y:$T	T:type
Int64Output	-	-	out:int64	-
IntAttr	-	-	out:int64	foo:int=1
IntInput	-	a:int32	-	-
IntInputFloatInput	-	a:int32 b:float	-	-
IntInputIntOutput	-	a:int32	b:int32	-
IntOutput	-	-	a:int32	-
IntOutputFloatOutput	-	-	a:int32 b:float	-
InterleaveDataset	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
Inv	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64,complex64,complex128}
InvGrad	-	y:$T dy:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Invert	-	x:$T	y:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
InvertPermutation	-	x:$T	y:$T	T:type{int32,int64}=int32
IsBoostedTreesEnsembleInitialized	s	tree_ensemble_handle:resource	is_initialized:bool	-
IsBoostedTreesQuantileStreamResourceInitialized	s	quantile_stream_resource_handle:resource	is_initialized:bool	-
IsFinite	-	x:$T	y:bool	T:type{bfloat16,half,float,double}
IsInf	-	x:$T	y:bool	T:type{bfloat16,half,float,double}
IsNan	-	x:$T	y:bool	T:type{bfloat16,half,float,double}
IsResourceHandleRefCounting	s	handle:resource	result:bool	-
IsTPUEmbeddingInitialized	s	-	is_tpu_embedding_initialized:bool	config:string=
IsTensorFloat32Enabled	s	-	enabled:bool	-
IsVariableInitialized	-	ref:&$dtype	is_initialized:bool	dtype:type
IsotonicRegression	-	input:$T	output:$output_dtype segments:int32	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} output_dtype:type{half,bfloat16,float,double}=float
Iterator	s	-	handle:resource	shared_name:string container:string output_types:list(type)>=1 output_shapes:list(shape)>=1
IteratorFromStringHandle	s	string_handle:string	resource_handle:resource	output_types:list(type)>=0=[] output_shapes:list(shape)>=0=[]
IteratorFromStringHandleV2	s	string_handle:string	resource_handle:resource	output_types:list(type)>=0=[] output_shapes:list(shape)>=0=[]
IteratorGetDevice	s	resource:resource	device:string	-
IteratorGetModelProto	s	iterator:resource	model_proto:string	-
IteratorGetNext	s	iterator:resource	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1
IteratorGetNextAsOptional	s	iterator:resource	optional:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
IteratorGetNextSync	s	iterator:resource	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1
IteratorToStringHandle	s	resource_handle:resource	string_handle:string	-
IteratorV2	s	-	handle:resource	shared_name:string container:string output_types:list(type)>=1 output_shapes:list(shape)>=1
KMC2ChainInitialization	-	distances:float seed:int64	index:int64	-
KernelLabel	-	-	result:string	-
KernelLabelRequired	-	input:int32	result:string	-
KmeansPlusPlusInitialization	-	points:float num_to_sample:int64 seed:int64 num_retries_per_sample:int64	samples:float	-
KthOrderStatistic	-	input:float	output:float	k:int
L2Loss	-	t:$T	output:$T	T:type{half,bfloat16,float,double}
LMDBDataset	s	filenames:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
LMDBReader	s	-	reader_handle:&string	container:string= shared_name:string=
LRN	-	input:$T	output:$T	depth_radius:int=5 bias:float=1 alpha:float=1 beta:float=0.5 T:type{half,bfloat16,float}=float
LRNGrad	-	input_grads:$T input_image:$T output_image:$T	output:$T	depth_radius:int=5 bias:float=1 alpha:float=1 beta:float=0.5 T:type{half,bfloat16,float}=float
LSTMBlockCell	-	x:$T cs_prev:$T h_prev:$T w:$T wci:$T wcf:$T wco:$T b:$T	i:$T cs:$T f:$T o:$T ci:$T co:$T h:$T	forget_bias:float=1 cell_clip:float=3 use_peephole:bool=false T:type{half,float}
LSTMBlockCellGrad	-	x:$T cs_prev:$T h_prev:$T w:$T wci:$T wcf:$T wco:$T b:$T i:$T cs:$T f:$T o:$T ci:$T co:$T cs_grad:$T h_grad:$T	cs_prev_grad:$T dicfo:$T wci_grad:$T wcf_grad:$T wco_grad:$T	use_peephole:bool T:type{half,float}
LatencyStatsDataset	-	input_dataset:variant tag:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
LeakyRelu	-	features:$T	activations:$T	alpha:float=0.2 T:type{half,bfloat16,float,double}=float
LeakyReluGrad	-	gradients:$T features:$T	backprops:$T	alpha:float=0.2 T:type{half,bfloat16,float,double}=float
LearnedUnigramCandidateSampler	s	true_classes:int64	sampled_candidates:int64 true_expected_count:float sampled_expected_count:float	num_true:int>=1 num_sampled:int>=1 unique:bool range_max:int>=1 seed:int=0 seed2:int=0
LeftShift	-	x:$T y:$T	z:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
LegacyParallelInterleaveDatasetV2	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64 buffer_output_elements:int64 prefetch_input_elements:int64	handle:variant	f:func deterministic:string=default Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
Less	-	x:$T y:$T	z:bool	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
LessEqual	-	x:$T y:$T	z:bool	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
Lgamma	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
LinSpace	-	start:$T stop:$T num:$Tidx	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32
ListDataset	s	tensors:[Tinput_types]	handle:variant	Tinput_types:list(type)>=1 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ListDiff	-	x:$T y:$T	out:$T idx:$out_idx	T:type out_idx:type{int32,int64}=int32
ListInput	-	a:N*$T	-	N:int>=1 T:type
ListOutput	-	-	a:[T]	T:list(type)>=1
ListSnapshotChunksDataset	s	snapshot_path:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
LoadAllTPUEmbeddingParameters	s	parameters:NumTables*float auxiliary1:NumTables*float auxiliary2:NumTables*float auxiliary3:NumTables*float auxiliary4:NumTables*float auxiliary5:NumTables*float auxiliary6:NumTables*float auxiliary7:NumTables*float	-	NumTables:int>=1 config:string num_shards:int shard_id:int
LoadAndRemapMatrix	s	ckpt_path:string old_tensor_name:string row_remapping:int64 col_remapping:int64 initializing_values:float	output_matrix:float	num_rows:int>=0 num_cols:int>=1 max_rows_in_memory:int=-1
LoadDataset	s	path:string reader_func_other_args:[Treader_func_args]	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 compression:string= reader_func:func Treader_func_args:list(type)>=0
LoadTPUEmbeddingADAMParameters	s	parameters:float momenta:float velocities:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingAdadeltaParameters	s	parameters:float accumulators:float updates:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingAdagradMomentumParameters	s	parameters:float accumulators:float momenta:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingAdagradParameters	s	parameters:float accumulators:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingCenteredRMSPropParameters	s	parameters:float ms:float mom:float mg:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingFTRLParameters	s	parameters:float accumulators:float linears:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingFrequencyEstimatorParameters	s	parameters:float last_hit_step:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingMDLAdagradLightParameters	s	parameters:float accumulators:float weights:float benefits:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingMomentumParameters	s	parameters:float momenta:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingProximalAdagradParameters	s	parameters:float accumulators:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingProximalYogiParameters	s	parameters:float v:float m:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingRMSPropParameters	s	parameters:float ms:float mom:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
LoadTPUEmbeddingStochasticGradientDescentParameters	s	parameters:float	-	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
Log	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Log1p	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
LogMatrixDeterminant	-	input:$T	sign:$T log_abs_determinant:$T	T:type{half,float,double,complex64,complex128}
LogSoftmax	-	logits:$T	logsoftmax:$T	T:type{half,bfloat16,float,double}
LogUniformCandidateSampler	s	true_classes:int64	sampled_candidates:int64 true_expected_count:float sampled_expected_count:float	num_true:int>=1 num_sampled:int>=1 unique:bool range_max:int>=1 seed:int=0 seed2:int=0
LogicalAnd	c	x:bool y:bool	z:bool	-
LogicalNot	-	x:bool	y:bool	-
LogicalOr	c	x:bool y:bool	z:bool	-
LookupTableExport	-	table_handle:&string	keys:$Tkeys values:$Tvalues	Tkeys:type Tvalues:type
LookupTableExportV2	s	table_handle:resource	keys:$Tkeys values:$Tvalues	Tkeys:type Tvalues:type
LookupTableFind	-	table_handle:&string keys:$Tin default_value:$Tout	values:$Tout	Tin:type Tout:type
LookupTableFindV2	s	table_handle:resource keys:$Tin default_value:$Tout	values:$Tout	Tin:type Tout:type
LookupTableImport	-	table_handle:&string keys:$Tin values:$Tout	-	Tin:type Tout:type
LookupTableImportV2	s	table_handle:resource keys:$Tin values:$Tout	-	Tin:type Tout:type
LookupTableInsert	-	table_handle:&string keys:$Tin values:$Tout	-	Tin:type Tout:type
LookupTableInsertV2	s	table_handle:resource keys:$Tin values:$Tout	-	Tin:type Tout:type
LookupTableRemoveV2	s	table_handle:resource keys:$Tin	-	Tin:type
LookupTableSize	-	table_handle:&string	size:int64	-
LookupTableSizeV2	s	table_handle:resource	size:int64	-
LoopCond	-	input:bool	output:bool	-
LowerBound	-	sorted_inputs:$T values:$T	output:$out_type	T:type out_type:type{int32,int64}=int32
Lu	-	input:$T	lu:$T p:$output_idx_type	T:type{double,float,half,complex64,complex128} output_idx_type:type{int32,int64}=int32
MakeIterator	s	dataset:variant iterator:resource	-	-
MakeUnique	-	input:float	output:float	-
MakeWeakResourceHandle	s	handle:resource	dup:resource	-
MapAndBatchDataset	-	input_dataset:variant other_arguments:[Targuments] batch_size:int64 num_parallel_calls:int64 drop_remainder:bool	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 preserve_cardinality:bool=false metadata:string=
MapClear	s	-	-	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
MapDataset	-	input_dataset:variant other_arguments:[Targuments]	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 use_inter_op_parallelism:bool=true preserve_cardinality:bool=false force_synchronous:bool=false metadata:string=
MapDefun	-	arguments:[Targuments] captured_inputs:[Tcaptured]	output:[output_types]	Targuments:list(type)>=1 Tcaptured:list(type)>=0=[] output_types:list(type)>=1 output_shapes:list(shape)>=1 f:func max_intra_op_parallelism:int=1
MapIncompleteSize	s	-	size:int32	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
MapPeek	s	key:int64 indices:int32	values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
MapSize	s	-	size:int32	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
MapStage	s	key:int64 indices:int32 values:[fake_dtypes]	-	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) fake_dtypes:list(type)>=1 container:string= shared_name:string=
MapUnstage	s	key:int64 indices:int32	values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
MapUnstageNoKey	s	indices:int32	key:int64 values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
MatMul	-	a:$T b:$T	product:$T	transpose_a:bool=false transpose_b:bool=false T:type{bfloat16,half,float,double,int32,int64,uint8,uint16,uint32,uint64,complex64,complex128} grad_a:bool=false grad_b:bool=false
MatchingFiles	-	pattern:string	filenames:string	-
MatchingFilesDataset	s	patterns:string	handle:variant	-
MatrixBandPart	-	input:$T num_lower:$Tindex num_upper:$Tindex	band:$T	T:type Tindex:type{int32,int64}=int64
MatrixDeterminant	-	input:$T	output:$T	T:type{half,float,double,complex64,complex128}
MatrixDiag	-	diagonal:$T	output:$T	T:type
MatrixDiagPart	-	input:$T	diagonal:$T	T:type
MatrixDiagPartV2	-	input:$T k:int32 padding_value:$T	diagonal:$T	T:type
MatrixDiagPartV3	-	input:$T k:int32 padding_value:$T	diagonal:$T	T:type align:string{LEFT_RIGHT,RIGHT_LEFT,LEFT_LEFT,RIGHT_RIGHT}=RIGHT_LEFT
MatrixDiagV2	-	diagonal:$T k:int32 num_rows:int32 num_cols:int32 padding_value:$T	output:$T	T:type
MatrixDiagV3	-	diagonal:$T k:int32 num_rows:int32 num_cols:int32 padding_value:$T	output:$T	T:type align:string{LEFT_RIGHT,RIGHT_LEFT,LEFT_LEFT,RIGHT_RIGHT}=RIGHT_LEFT
MatrixExponential	-	input:$T	output:$T	T:type{double,float,half,complex64,complex128}
MatrixInverse	-	input:$T	output:$T	adjoint:bool=false T:type{double,float,half,complex64,complex128}
MatrixLogarithm	-	input:$T	output:$T	T:type{complex64,complex128}
MatrixSetDiag	-	input:$T diagonal:$T	output:$T	T:type
MatrixSetDiagV2	-	input:$T diagonal:$T k:int32	output:$T	T:type
MatrixSetDiagV3	-	input:$T diagonal:$T k:int32	output:$T	T:type align:string{LEFT_RIGHT,RIGHT_LEFT,LEFT_LEFT,RIGHT_RIGHT}=RIGHT_LEFT
MatrixSolve	-	matrix:$T rhs:$T	output:$T	adjoint:bool=false T:type{double,float,half,complex64,complex128}
MatrixSolveLs	-	matrix:$T rhs:$T l2_regularizer:double	output:$T	T:type{double,float,half,complex64,complex128} fast:bool=true
MatrixSquareRoot	-	input:$T	output:$T	T:type{double,float,half,complex64,complex128}
MatrixTriangularSolve	-	matrix:$T rhs:$T	output:$T	lower:bool=true adjoint:bool=false T:type{bfloat16,double,float,half,complex64,complex128}
Max	-	input:$T reduction_indices:$Tidx	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,qint8,quint8,qint32,qint16,quint16} Tidx:type{int32,int64}=int32
MaxIntraOpParallelismDataset	-	input_dataset:variant max_intra_op_parallelism:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
MaxPool	-	input:$T	output:$T	T:type{half,bfloat16,float,double,int32,int64,uint8,int16,int8,uint16,qint8}=float ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW,NCHW_VECT_C}=NHWC
MaxPool3D	-	input:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float}
MaxPool3DGrad	-	orig_input:$TInput orig_output:$TInput grad:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float}=float TInput:type{half,bfloat16,float}=float
MaxPool3DGradGrad	-	orig_input:$T orig_output:$T grad:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
MaxPoolGrad	-	orig_input:$T orig_output:$T grad:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}=float
MaxPoolGradGrad	-	orig_input:$T orig_output:$T grad:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
MaxPoolGradGradV2	-	orig_input:$T orig_output:$T grad:$T ksize:int32 strides:int32	output:$T	padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
MaxPoolGradGradWithArgmax	-	input:$T grad:$T argmax:$Targmax	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} include_batch_in_index:bool=false Targmax:type{int32,int64} T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
MaxPoolGradV2	-	orig_input:$T orig_output:$T grad:$T ksize:int32 strides:int32	output:$T	padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}=float
MaxPoolGradWithArgmax	-	input:$T grad:$T argmax:$Targmax	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} include_batch_in_index:bool=false Targmax:type{int32,int64} T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
MaxPoolV2	-	input:$T ksize:int32 strides:int32	output:$T	T:type{half,bfloat16,float,double,int32,int64,uint8,int16,int8,uint16,qint8}=float padding:string{SAME,VALID} data_format:string{NHWC,NCHW,NCHW_VECT_C}=NHWC
MaxPoolWithArgmax	-	input:$T	output:$T argmax:$Targmax	ksize:list(int)>=4 strides:list(int)>=4 Targmax:type{int32,int64}=int64 padding:string{SAME,VALID} include_batch_in_index:bool=false T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
Maximum	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,int8,uint8,int16,uint16,int32,uint32,int64,uint64}
Mean	-	input:$T reduction_indices:$Tidx	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tidx:type{int32,int64}=int32
Merge	-	inputs:N*$T	output:$T value_index:int32	T:type N:int>=1
MergeDedupData	-	integer_tensor:$integer_type float_tensor:$float_type	output:variant	tuple_mask:string integer_type:type{int32,int64,uint32,uint64} float_type:type{half,bfloat16,float} config:string=
MergeSummary	-	inputs:N*string	summary:string	N:int>=1
MergeV2Checkpoints	s	checkpoint_prefixes:string destination_prefix:string	-	delete_old_dirs:bool=true allow_missing_files:bool=false
Mfcc	-	spectrogram:float sample_rate:int32	output:float	upper_frequency_limit:float=4000 lower_frequency_limit:float=20 filterbank_channel_count:int=40 dct_coefficient_count:int=13
Min	-	input:$T reduction_indices:$Tidx	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,qint8,quint8,qint32,qint16,quint16} Tidx:type{int32,int64}=int32
Minimum	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,int8,uint8,int16,uint16,int32,uint32,int64,uint64}
MirrorPad	-	input:$T paddings:$Tpaddings	output:$T	T:type Tpaddings:type{int32,int64}=int32 mode:string{REFLECT,SYMMETRIC}
MirrorPadGrad	-	input:$T paddings:$Tpaddings	output:$T	T:type Tpaddings:type{int32,int64}=int32 mode:string{REFLECT,SYMMETRIC}
MixedStruct	-	-	a:n_a*int32 b:float	n_a:int>=0
MlirPassthroughOp	-	inputs:[Tinputs]	outputs:[Toutputs]	mlir_module:string Tinputs:list(type)>=0 Toutputs:list(type)>=0
Mod	-	x:$T y:$T	z:$T	T:type{int32,int64,half,half,bfloat16,float,double}
ModelDataset	-	input_dataset:variant	handle:variant	algorithm:int=0 cpu_budget:int=0 ram_budget:int=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
Mul	c	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,uint16,int16,int32,uint32,uint64,int64,complex64,complex128}
MulNoNan	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
MultiDeviceIterator	s	-	handle:resource	devices:list(string)>=1 shared_name:string container:string output_types:list(type)>=1 output_shapes:list(shape)>=1
MultiDeviceIteratorFromStringHandle	s	string_handle:string	multi_device_iterator:resource	output_types:list(type)>=0=[] output_shapes:list(shape)>=0=[]
MultiDeviceIteratorGetNextFromShard	s	multi_device_iterator:resource shard_num:int32 incarnation_id:int64	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1
MultiDeviceIteratorInit	s	dataset:variant multi_device_iterator:resource max_buffer_size:int64	incarnation_id:int64	-
MultiDeviceIteratorToStringHandle	s	multi_device_iterator:resource	string_handle:string	-
Multinomial	s	logits:$T num_samples:int32	output:$output_dtype	seed:int=0 seed2:int=0 T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} output_dtype:type{int32,int64}=int64
MutableDenseHashTable	s	empty_key:$key_dtype	table_handle:&string	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type value_shape:shape=[] initial_num_buckets:int=131072 max_load_factor:float=0.8
MutableDenseHashTableV2	s	empty_key:$key_dtype deleted_key:$key_dtype	table_handle:resource	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type value_shape:shape=[] initial_num_buckets:int=131072 max_load_factor:float=0.8
MutableHashTable	s	-	table_handle:&string	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type
MutableHashTableOfTensors	s	-	table_handle:&string	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type value_shape:shape=[]
MutableHashTableOfTensorsV2	s	-	table_handle:resource	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type value_shape:shape=[]
MutableHashTableV2	s	-	table_handle:resource	container:string= shared_name:string= use_node_name_sharing:bool=false key_dtype:type value_dtype:type
MutexLock	s	mutex:resource	mutex_lock:variant	-
MutexV2	s	-	resource:resource	container:string= shared_name:string=
NInPolymorphicTwice	-	a:N*$T b:N*$T	-	T:type N:int>=0
NInTwice	-	a:N*int32 b:N*string	-	N:int>=0
NInTwoTypeVariables	-	a:N*$S b:N*$T	-	S:type T:type N:int>=0
NIntsIn	-	a:N*int32	-	N:int>=2
NIntsOut	-	-	a:N*int32	N:int>=2
NIntsOutDefault	-	-	a:N*int32	N:int>=2=3
NPolymorphicIn	-	a:N*$T	-	T:type N:int>=2
NPolymorphicOut	-	-	a:N*$T	T:type N:int>=2
NPolymorphicOutDefault	-	-	a:N*$T	T:type=bool N:int>=2=2
NPolymorphicRestrictIn	-	a:N*$T	-	T:type{string,bool} N:int>=2
NPolymorphicRestrictOut	-	-	a:N*$T	T:type{string,bool} N:int>=2
Namespace>TestStringOutput	-	input:float	output1:float output2:string	-
NcclAllReduce	s	input:$T	data:$T	reduction:string{min,max,prod,sum} T:type{half,float,double,int32,int64} num_devices:int shared_name:string
NcclBroadcast	s	input:$T	output:$T	T:type{half,float,double,int32,int64} shape:shape
NcclReduce	s	input:num_devices*$T	data:$T	reduction:string{min,max,prod,sum} T:type{half,float,double,int32,int64} num_devices:int>=1
Ndtri	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
NearestNeighbors	-	points:float centers:float k:int64	nearest_center_indices:int64 nearest_center_distances:float	-
Neg	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64,complex64,complex128}
NegTrain	s	w_in:&float w_out:&float examples:int32 labels:int32 lr:float	-	vocab_count:list(int) num_negative_samples:int
NextAfter	-	x1:$T x2:$T	output:$T	T:type{double,float}=float
NextIteration	-	data:$T	output:$T	T:type
NoOp	-	-	-	-
NonDeterministicInts	s	shape:$shape_dtype	output:$dtype	dtype:type=int64 shape_dtype:type=int64
NonMaxSuppression	-	boxes:float scores:float max_output_size:int32	selected_indices:int32	iou_threshold:float=0.5
NonMaxSuppressionV2	-	boxes:$T scores:$T max_output_size:int32 iou_threshold:$T_threshold	selected_indices:int32	T:type{half,float}=float T_threshold:type{half,float}=float
NonMaxSuppressionV3	-	boxes:$T scores:$T max_output_size:int32 iou_threshold:$T_threshold score_threshold:$T_threshold	selected_indices:int32	T:type{half,float}=float T_threshold:type{half,float}=float
NonMaxSuppressionV4	-	boxes:$T scores:$T max_output_size:int32 iou_threshold:$T_threshold score_threshold:$T_threshold	selected_indices:int32 valid_outputs:int32	T:type{half,float}=float T_threshold:type{half,float}=float pad_to_max_output_size:bool=false
NonMaxSuppressionV5	-	boxes:$T scores:$T max_output_size:int32 iou_threshold:$T score_threshold:$T soft_nms_sigma:$T	selected_indices:int32 selected_scores:$T valid_outputs:int32	T:type{half,float}=float pad_to_max_output_size:bool=false
NonMaxSuppressionWithOverlaps	-	overlaps:float scores:float max_output_size:int32 overlap_threshold:float score_threshold:float	selected_indices:int32	-
NonSerializableDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
None	-	-	-	-
NotEqual	c	x:$T y:$T	z:bool	T:type incompatible_shape_error:bool=true
NthElement	-	input:$T n:int32	values:$T	reverse:bool=false T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
Old	-	-	-	-
OneHot	-	indices:$TI depth:int32 on_value:$T off_value:$T	output:$T	axis:int=-1 T:type TI:type{uint8,int8,int32,int64}=int64
OneShotIterator	s	-	handle:resource	dataset_factory:func output_types:list(type)>=1 output_shapes:list(shape)>=1 container:string= shared_name:string=
OnesLike	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,uint8,int16,uint16,int32,uint32,int64,uint64,complex64,complex128,bool}
OpWithDefaultAttr	-	-	a:int32	default_float:float=123
OpWithFutureDefaultAttr	-	-	-	-
OptimizeDataset	-	input_dataset:variant optimizations:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 optimization_configs:list(string)=[]
OptimizeDatasetV2	-	input_dataset:variant optimizations_enabled:string optimizations_disabled:string optimizations_default:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 optimization_configs:list(string)=[]
OptionalFromValue	-	components:[Toutput_types]	optional:variant	Toutput_types:list(type)>=1
OptionalGetValue	-	optional:variant	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1
OptionalHasValue	-	optional:variant	has_value:bool	-
OptionalNone	-	-	optional:variant	-
OptionsDataset	-	input_dataset:variant	handle:variant	serialized_options:string output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
OrderedMapClear	s	-	-	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
OrderedMapIncompleteSize	s	-	size:int32	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
OrderedMapPeek	s	key:int64 indices:int32	values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
OrderedMapSize	s	-	size:int32	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
OrderedMapStage	s	key:int64 indices:int32 values:[fake_dtypes]	-	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) fake_dtypes:list(type)>=1 container:string= shared_name:string=
OrderedMapUnstage	s	key:int64 indices:int32	values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
OrderedMapUnstageNoKey	s	indices:int32	key:int64 values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
OutT	-	-	a:$T	T:type
OutTypeList	-	-	out:[T]	T:list(type)>=0
OutTypeListRestrict	-	-	out:[t]	t:list(type){string,bool}>=1
OutfeedDequeue	s	-	output:$dtype	dtype:type shape:shape device_ordinal:int=-1
OutfeedDequeueTuple	s	-	outputs:[dtypes]	dtypes:list(type)>=1 shapes:list(shape) device_ordinal:int=-1
OutfeedDequeueTupleV2	s	device_ordinal:int32	outputs:[dtypes]	dtypes:list(type)>=1 shapes:list(shape)
OutfeedDequeueV2	s	device_ordinal:int32	output:$dtype	dtype:type shape:shape
OutfeedEnqueue	s	input:$dtype	-	dtype:type
OutfeedEnqueueTuple	s	inputs:[dtypes]	-	dtypes:list(type)>=1
Pack	-	values:N*$T	output:$T	N:int>=1 T:type axis:int=0
Pad	-	input:$T paddings:$Tpaddings	output:$T	T:type Tpaddings:type{int32,int64}=int32
PadV2	-	input:$T paddings:$Tpaddings constant_values:$T	output:$T	T:type Tpaddings:type{int32,int64}=int32
PaddedBatchDataset	-	input_dataset:variant batch_size:int64 padded_shapes:N*int64 padding_values:[Toutput_types]	handle:variant	Toutput_types:list(type)>=1 output_shapes:list(shape)>=1 N:int>=1 metadata:string=
PaddedBatchDatasetV2	-	input_dataset:variant batch_size:int64 padded_shapes:N*int64 padding_values:[Toutput_types] drop_remainder:bool	handle:variant	parallel_copy:bool=false Toutput_types:list(type)>=1 output_shapes:list(shape)>=1 N:int>=1 metadata:string=
PaddingFIFOQueue	s	-	handle:&string	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 container:string= shared_name:string=
PaddingFIFOQueueV2	s	-	handle:resource	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 container:string= shared_name:string=
ParallelBatchDataset	-	input_dataset:variant batch_size:int64 num_parallel_calls:int64 drop_remainder:bool	handle:variant	parallel_copy:bool=false output_types:list(type)>=1 output_shapes:list(shape)>=1 deterministic:string=default metadata:string=
ParallelConcat	-	values:N*$T	output:$T	N:int>=1 T:type shape:shape
ParallelDynamicStitch	-	indices:N*int32 data:N*$T	merged:$T	N:int>=1 T:type
ParallelFilterDataset	-	input_dataset:variant other_arguments:[Targuments] num_parallel_calls:int64	handle:variant	predicate:func deterministic:string=default Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ParallelInterleaveDataset	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64 sloppy:bool buffer_output_elements:int64 prefetch_input_elements:int64	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ParallelInterleaveDatasetV2	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64 num_parallel_calls:int64	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 sloppy:bool=false metadata:string=
ParallelInterleaveDatasetV3	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64 num_parallel_calls:int64	handle:variant	f:func deterministic:string=default Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ParallelInterleaveDatasetV4	-	input_dataset:variant other_arguments:[Targuments] cycle_length:int64 block_length:int64 buffer_output_elements:int64 prefetch_input_elements:int64 num_parallel_calls:int64	handle:variant	f:func deterministic:string=default Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ParallelMapDataset	-	input_dataset:variant other_arguments:[Targuments] num_parallel_calls:int32	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 use_inter_op_parallelism:bool=true sloppy:bool=false preserve_cardinality:bool=false metadata:string=
ParallelMapDatasetV2	-	input_dataset:variant other_arguments:[Targuments] num_parallel_calls:int64	handle:variant	f:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 use_inter_op_parallelism:bool=true deterministic:string=default preserve_cardinality:bool=false use_unbounded_threadpool:bool=false metadata:string=
ParameterizedTruncatedNormal	s	shape:$T means:$dtype stdevs:$dtype minvals:$dtype maxvals:$dtype	output:$dtype	seed:int=0 seed2:int=0 dtype:type{half,bfloat16,float,double} T:type{int32,int64}
ParseExample	-	serialized:string names:string sparse_keys:Nsparse*string dense_keys:Ndense*string dense_defaults:[Tdense]	sparse_indices:Nsparse*int64 sparse_values:[sparse_types] sparse_shapes:Nsparse*int64 dense_values:[Tdense]	Nsparse:int>=0 Ndense:int>=0 sparse_types:list(type){float,int64,string}>=0 Tdense:list(type){float,int64,string}>=0 dense_shapes:list(shape)>=0
ParseExampleDataset	-	input_dataset:variant num_parallel_calls:int64 dense_defaults:[Tdense]	handle:variant	sparse_keys:list(string)>=0 dense_keys:list(string)>=0 sparse_types:list(type){float,int64,string}>=0 Tdense:list(type){float,int64,string}>=0 dense_shapes:list(shape)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 sloppy:bool=false ragged_keys:list(string)>=0=[] ragged_value_types:list(type){float,int64,string}>=0=[] ragged_split_types:list(type){int32,int64}>=0=[]
ParseExampleDatasetV2	-	input_dataset:variant num_parallel_calls:int64 dense_defaults:[Tdense]	handle:variant	sparse_keys:list(string)>=0 dense_keys:list(string)>=0 sparse_types:list(type){float,int64,string}>=0 Tdense:list(type){float,int64,string}>=0 dense_shapes:list(shape)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 deterministic:string=default ragged_keys:list(string)>=0=[] ragged_value_types:list(type){float,int64,string}>=0=[] ragged_split_types:list(type){int32,int64}>=0=[]
ParseExampleV2	-	serialized:string names:string sparse_keys:string dense_keys:string ragged_keys:string dense_defaults:[Tdense]	sparse_indices:num_sparse*int64 sparse_values:[sparse_types] sparse_shapes:num_sparse*int64 dense_values:[Tdense] ragged_values:[ragged_value_types] ragged_row_splits:[ragged_split_types]	Tdense:list(type){float,int64,string}>=0 num_sparse:int>=0 sparse_types:list(type){float,int64,string}>=0 ragged_value_types:list(type){float,int64,string}>=0 ragged_split_types:list(type){int32,int64}>=0 dense_shapes:list(shape)>=0
ParseSequenceExample	-	serialized:string debug_name:string context_dense_defaults:[Tcontext_dense]	context_sparse_indices:Ncontext_sparse*int64 context_sparse_values:[context_sparse_types] context_sparse_shapes:Ncontext_sparse*int64 context_dense_values:[Tcontext_dense] feature_list_sparse_indices:Nfeature_list_sparse*int64 feature_list_sparse_values:[feature_list_sparse_types] feature_list_sparse_shapes:Nfeature_list_sparse*int64 feature_list_dense_values:[feature_list_dense_types] feature_list_dense_lengths:Nfeature_list_dense*int64	feature_list_dense_missing_assumed_empty:list(string)>=0 context_sparse_keys:list(string)>=0 context_dense_keys:list(string)>=0 feature_list_sparse_keys:list(string)>=0 feature_list_dense_keys:list(string)>=0 Ncontext_sparse:int>=0=0 Ncontext_dense:int>=0=0 Nfeature_list_sparse:int>=0=0 Nfeature_list_dense:int>=0=0 context_sparse_types:list(type){float,int64,string}>=0=[] Tcontext_dense:list(type){float,int64,string}>=0=[] feature_list_dense_types:list(type){float,int64,string}>=0=[] context_dense_shapes:list(shape)>=0=[] feature_list_sparse_types:list(type){float,int64,string}>=0=[] feature_list_dense_shapes:list(shape)>=0=[]
ParseSequenceExampleV2	-	serialized:string debug_name:string context_sparse_keys:string context_dense_keys:string context_ragged_keys:string feature_list_sparse_keys:string feature_list_dense_keys:string feature_list_ragged_keys:string feature_list_dense_missing_assumed_empty:bool context_dense_defaults:[Tcontext_dense]	context_sparse_indices:Ncontext_sparse*int64 context_sparse_values:[context_sparse_types] context_sparse_shapes:Ncontext_sparse*int64 context_dense_values:[Tcontext_dense] context_ragged_values:[context_ragged_value_types] context_ragged_row_splits:[context_ragged_split_types] feature_list_sparse_indices:Nfeature_list_sparse*int64 feature_list_sparse_values:[feature_list_sparse_types] feature_list_sparse_shapes:Nfeature_list_sparse*int64 feature_list_dense_values:[feature_list_dense_types] feature_list_dense_lengths:Nfeature_list_dense*int64 feature_list_ragged_values:[feature_list_ragged_value_types] feature_list_ragged_outer_splits:[feature_list_ragged_split_types] feature_list_ragged_inner_splits:[feature_list_ragged_split_types]	Ncontext_sparse:int>=0=0 Tcontext_dense:list(type){float,int64,string}>=0=[] context_sparse_types:list(type){float,int64,string}>=0=[] context_ragged_value_types:list(type){float,int64,string}>=0=[] context_ragged_split_types:list(type){int32,int64}>=0=[] context_dense_shapes:list(shape)>=0=[] Nfeature_list_sparse:int>=0=0 Nfeature_list_dense:int>=0=0 feature_list_dense_types:list(type){float,int64,string}>=0=[] feature_list_sparse_types:list(type){float,int64,string}>=0=[] feature_list_ragged_value_types:list(type){float,int64,string}>=0=[] feature_list_ragged_split_types:list(type){int32,int64}>=0=[] feature_list_dense_shapes:list(shape)>=0=[]
ParseSingleExample	-	serialized:string dense_defaults:[Tdense]	sparse_indices:num_sparse*int64 sparse_values:[sparse_types] sparse_shapes:num_sparse*int64 dense_values:[Tdense]	num_sparse:int>=0 sparse_keys:list(string)>=0 dense_keys:list(string)>=0 sparse_types:list(type){float,int64,string}>=0 Tdense:list(type){float,int64,string}>=0 dense_shapes:list(shape)>=0
ParseSingleSequenceExample	-	serialized:string feature_list_dense_missing_assumed_empty:string context_sparse_keys:Ncontext_sparse*string context_dense_keys:Ncontext_dense*string feature_list_sparse_keys:Nfeature_list_sparse*string feature_list_dense_keys:Nfeature_list_dense*string context_dense_defaults:[Tcontext_dense] debug_name:string	context_sparse_indices:Ncontext_sparse*int64 context_sparse_values:[context_sparse_types] context_sparse_shapes:Ncontext_sparse*int64 context_dense_values:[Tcontext_dense] feature_list_sparse_indices:Nfeature_list_sparse*int64 feature_list_sparse_values:[feature_list_sparse_types] feature_list_sparse_shapes:Nfeature_list_sparse*int64 feature_list_dense_values:[feature_list_dense_types]	Ncontext_sparse:int>=0=0 Ncontext_dense:int>=0=0 Nfeature_list_sparse:int>=0=0 Nfeature_list_dense:int>=0=0 context_sparse_types:list(type){float,int64,string}>=0=[] Tcontext_dense:list(type){float,int64,string}>=0=[] feature_list_dense_types:list(type){float,int64,string}>=0=[] context_dense_shapes:list(shape)>=0=[] feature_list_sparse_types:list(type){float,int64,string}>=0=[] feature_list_dense_shapes:list(shape)>=0=[]
ParseTensor	-	serialized:string	output:$out_type	out_type:type
PartitionedCall	-	args:[Tin]	output:[Tout]	Tin:list(type)>=0 Tout:list(type)>=0 f:func config:string= config_proto:string= executor_type:string=
Placeholder	-	-	output:$dtype	dtype:type shape:shape=?
PlaceholderV2	-	-	output:$dtype	dtype:type shape:shape
PlaceholderWithDefault	-	input:$dtype	output:$dtype	dtype:type shape:shape
Polygamma	-	a:$T x:$T	z:$T	T:type{float,double}
Polymorphic	-	a:$T	out:$T	T:type
PolymorphicDefaultOut	-	-	out:$T	T:type=string
PolymorphicOut	-	-	out:$T	T:type
PopulationCount	-	x:$T	y:uint8	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
Pow	-	x:$T y:$T	z:$T	T:type{bfloat16,float,half,double,int8,int16,int32,int64,complex64,complex128}
PrefetchDataset	-	input_dataset:variant buffer_size:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 slack_period:int=0 legacy_autotune:bool=true buffer_size_min:int=0 metadata:string=
Prelinearize	-	input:$dtype	output:variant	dtype:type shape:shape=[] layout:list(int)=[]
PrelinearizeTuple	-	inputs:[dtypes]	output:variant	dtypes:list(type)>=1 shapes:list(shape) layouts:list(int)=[]
PreventGradient	-	input:$T	output:$T	T:type message:string=
Print	s	input:$T data:[U]	output:$T	T:type U:list(type)>=0 message:string= first_n:int=-1 summarize:int=3
PrintV2	s	input:string	-	output_stream:string=stderr end:string=%0A
PriorityQueue	s	-	handle:&string	component_types:list(type)>=0=[] shapes:list(shape)>=0 capacity:int=-1 container:string= shared_name:string=
PriorityQueueV2	s	-	handle:resource	component_types:list(type)>=0=[] shapes:list(shape)>=0 capacity:int=-1 container:string= shared_name:string=
PrivateThreadPoolDataset	-	input_dataset:variant num_threads:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Prod	-	input:$T reduction_indices:$Tidx	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tidx:type{int32,int64}=int32
PyFunc	s	input:[Tin]	output:[Tout]	token:string Tin:list(type)>=0 Tout:list(type)>=0
PyFuncStateless	-	input:[Tin]	output:[Tout]	token:string Tin:list(type)>=0 Tout:list(type)>=0
Qr	-	input:$T	q:$T r:$T	full_matrices:bool=false T:type{double,float,half,complex64,complex128}
QuantizeAndDequantize	-	input:$T	output:$T	signed_input:bool=true num_bits:int=8 range_given:bool=false input_min:float=0 input_max:float=0 T:type{bfloat16,half,float,double}
QuantizeAndDequantizeV2	-	input:$T input_min:$T input_max:$T	output:$T	signed_input:bool=true num_bits:int=8 range_given:bool=false T:type{bfloat16,half,float,double} round_mode:string{HALF_TO_EVEN,HALF_UP}=HALF_TO_EVEN narrow_range:bool=false axis:int=-1
QuantizeAndDequantizeV3	-	input:$T input_min:$T input_max:$T num_bits:int32	output:$T	signed_input:bool=true range_given:bool=true T:type{bfloat16,half,float,double} narrow_range:bool=false axis:int=-1
QuantizeAndDequantizeV4	-	input:$T input_min:$T input_max:$T	output:$T	signed_input:bool=true num_bits:int=8 range_given:bool=false T:type{bfloat16,half,float,double} round_mode:string{HALF_TO_EVEN,HALF_UP}=HALF_TO_EVEN narrow_range:bool=false axis:int=-1
QuantizeAndDequantizeV4Grad	-	gradients:$T input:$T input_min:$T input_max:$T	input_backprop:$T input_min_backprop:$T input_max_backprop:$T	T:type{bfloat16,half,float,double} axis:int=-1
QuantizeDownAndShrinkRange	-	input:$Tinput input_min:float input_max:float	output:$out_type output_min:float output_max:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}
QuantizeV2	-	input:float min_range:float max_range:float	output:$T output_min:float output_max:float	T:type{qint8,quint8,qint32,qint16,quint16} mode:string{MIN_COMBINED,MIN_FIRST,SCALED}=MIN_COMBINED round_mode:string{HALF_AWAY_FROM_ZERO,HALF_TO_EVEN}=HALF_AWAY_FROM_ZERO narrow_range:bool=false axis:int=-1 ensure_minimum_range:float=0.01
QuantizedAdd	-	x:$T1 y:$T2 min_x:float max_x:float min_y:float max_y:float	z:$Toutput min_z:float max_z:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32
QuantizedAvgPool	-	input:$T min_input:float max_input:float	output:$T min_output:float max_output:float	T:type{qint8,quint8,qint32,qint16,quint16} ksize:list(int) strides:list(int) padding:string{SAME,VALID}
QuantizedBatchNormWithGlobalNormalization	-	t:$Tinput t_min:float t_max:float m:$Tinput m_min:float m_max:float v:$Tinput v_min:float v_max:float beta:$Tinput beta_min:float beta_max:float gamma:$Tinput gamma_min:float gamma_max:float	result:$out_type result_min:float result_max:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16} variance_epsilon:float scale_after_normalization:bool
QuantizedBiasAdd	-	input:$T1 bias:$T2 min_input:float max_input:float min_bias:float max_bias:float	output:$out_type min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}
QuantizedConcat	-	concat_dim:int32 values:N*$T input_mins:N*float input_maxes:N*float	output:$T output_min:float output_max:float	N:int>=2 T:type
QuantizedConcatV2	-	values:N*$T axis:$Tidx input_mins:N*float input_maxes:N*float	output:$T output_min:float output_max:float	N:int>=2 T:type Tidx:type{int32,int64}=int32
QuantizedConv2D	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1]
QuantizedConv2DAndRelu	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DAndReluAndRequantize	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DAndRequantize	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DPerChannel	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1]
QuantizedConv2DWithBias	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DWithBiasAndRelu	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DWithBiasAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DWithBiasAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DWithBiasSignedSumAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float summand:$Tsummand min_summand:float max_summand:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Tsummand:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DWithBiasSumAndRelu	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float summand:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedConv2DWithBiasSumAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float summand:$Tsummand min_summand:float max_summand:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Tsummand:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedDepthwiseConv2D	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1]
QuantizedDepthwiseConv2DWithBias	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1]
QuantizedDepthwiseConv2DWithBiasAndRelu	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 strides:list(int) padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
QuantizedInstanceNorm	-	x:$T x_min:float x_max:float	y:$T y_min:float y_max:float	T:type{qint8,quint8,qint32,qint16,quint16} output_range_given:bool=false given_y_min:float=0 given_y_max:float=0 variance_epsilon:float=1e-05 min_separation:float=0.001
QuantizedMatMul	-	a:$T1 b:$T2 min_a:float max_a:float min_b:float max_b:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32 transpose_a:bool=false transpose_b:bool=false Tactivation:type{qint8,quint8,qint32,qint16,quint16}=quint8
QuantizedMatMulWithBias	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST
QuantizedMatMulWithBiasAndDequantize	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float min_freezed_output:float max_freezed_output:float	out:$Toutput	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{float} transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST
QuantizedMatMulWithBiasAndRelu	-	a:$T1 b:$T2 bias:float min_a:float max_a:float min_b:float max_b:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST
QuantizedMatMulWithBiasAndReluAndRequantize	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float min_freezed_output:float max_freezed_output:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{qint8,quint8,qint32,qint16,quint16}=quint8 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST
QuantizedMatMulWithBiasAndRequantize	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float min_freezed_output:float max_freezed_output:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{qint8,quint8,qint32,qint16,quint16}=quint8 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST
QuantizedMaxPool	-	input:$T min_input:float max_input:float	output:$T min_output:float max_output:float	T:type{qint8,quint8,qint32,qint16,quint16} ksize:list(int) strides:list(int) padding:string{SAME,VALID}
QuantizedMul	-	x:$T1 y:$T2 min_x:float max_x:float min_y:float max_y:float	z:$Toutput min_z:float max_z:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32
QuantizedRelu	-	features:$Tinput min_features:float max_features:float	activations:$out_type min_activations:float max_activations:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8
QuantizedRelu6	-	features:$Tinput min_features:float max_features:float	activations:$out_type min_activations:float max_activations:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8
QuantizedReluX	-	features:$Tinput max_value:float min_features:float max_features:float	activations:$out_type min_activations:float max_activations:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8
QuantizedReshape	-	tensor:$T shape:$Tshape input_min:float input_max:float	output:$T output_min:float output_max:float	T:type Tshape:type{int32,int64}=int32
QuantizedResizeBilinear	-	images:$T size:int32 min:float max:float	resized_images:$T out_min:float out_max:float	T:type{quint8,qint32,float} align_corners:bool=false half_pixel_centers:bool=false
QueueClose	-	handle:&string	-	cancel_pending_enqueues:bool=false
QueueCloseV2	s	handle:resource	-	cancel_pending_enqueues:bool=false
QueueDequeue	-	handle:&string	components:[component_types]	component_types:list(type)>=1 timeout_ms:int=-1
QueueDequeueMany	-	handle:&string n:int32	components:[component_types]	component_types:list(type)>=1 timeout_ms:int=-1
QueueDequeueManyV2	s	handle:resource n:int32	components:[component_types]	component_types:list(type)>=1 timeout_ms:int=-1
QueueDequeueUpTo	-	handle:&string n:int32	components:[component_types]	component_types:list(type)>=1 timeout_ms:int=-1
QueueDequeueUpToV2	s	handle:resource n:int32	components:[component_types]	component_types:list(type)>=1 timeout_ms:int=-1
QueueDequeueV2	s	handle:resource	components:[component_types]	component_types:list(type)>=1 timeout_ms:int=-1
QueueEnqueue	-	handle:&string components:[Tcomponents]	-	Tcomponents:list(type)>=1 timeout_ms:int=-1
QueueEnqueueMany	-	handle:&string components:[Tcomponents]	-	Tcomponents:list(type)>=1 timeout_ms:int=-1
QueueEnqueueManyV2	s	handle:resource components:[Tcomponents]	-	Tcomponents:list(type)>=1 timeout_ms:int=-1
QueueEnqueueV2	s	handle:resource components:[Tcomponents]	-	Tcomponents:list(type)>=1 timeout_ms:int=-1
QueueIsClosed	-	handle:&string	is_closed:bool	-
QueueIsClosedV2	s	handle:resource	is_closed:bool	-
QueueSize	-	handle:&string	size:int32	-
QueueSizeV2	s	handle:resource	size:int32	-
RFFT	-	input:$Treal fft_length:int32	output:$Tcomplex	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
RFFT2D	-	input:$Treal fft_length:int32	output:$Tcomplex	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
RFFT3D	-	input:$Treal fft_length:int32	output:$Tcomplex	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
RFFTND	-	input:$Treal fft_length:int32 axes:int32	output:$Tcomplex	Treal:type{float,double}=float Tcomplex:type{complex64,complex128}=complex64
RGBToHSV	-	images:$T	output:$T	T:type{half,bfloat16,float,double}=float
RaggedBincount	-	splits:int64 values:$Tidx size:$Tidx weights:$T	output:$T	Tidx:type{int32,int64} T:type{int32,int64,float,double} binary_output:bool=false
RaggedCountSparseOutput	-	splits:int64 values:$T weights:$output_type	output_indices:int64 output_values:$output_type output_dense_shape:int64	T:type{int32,int64} minlength:int>=-1=-1 maxlength:int>=-1=-1 binary_output:bool output_type:type{int32,int64,float,double}
RaggedCross	-	ragged_values:[ragged_values_types] ragged_row_splits:[ragged_splits_types] sparse_indices:Nsparse*int64 sparse_values:[sparse_values_types] sparse_shape:Nsparse*int64 dense_inputs:[dense_types]	output_values:$out_values_type output_row_splits:$out_row_splits_type	Nsparse:int>=0 input_order:string hashed_output:bool num_buckets:int>=0 hash_key:int ragged_values_types:list(type){int64,string}>=0 ragged_splits_types:list(type){int32,int64}>=0 sparse_values_types:list(type){int64,string}>=0 dense_types:list(type){int64,string}>=0 out_values_type:type{int64,string} out_row_splits_type:type{int32,int64}
RaggedFillEmptyRows	-	value_rowids:int64 values:$T nrows:int64 default_value:$T	output_value_rowids:int64 output_values:$T empty_row_indicator:bool reverse_index_map:int64	T:type
RaggedFillEmptyRowsGrad	-	reverse_index_map:int64 grad_values:$T	d_values:$T d_default_value:$T	T:type
RaggedGather	-	params_nested_splits:PARAMS_RAGGED_RANK*$Tsplits params_dense_values:$Tvalues indices:$Tindices	output_nested_splits:OUTPUT_RAGGED_RANK*$Tsplits output_dense_values:$Tvalues	Tvalues:type Tindices:type{int32,int64} Tsplits:type{int32,int64}=int64 PARAMS_RAGGED_RANK:int>=1 OUTPUT_RAGGED_RANK:int>=0
RaggedRange	-	starts:$T limits:$T deltas:$T	rt_nested_splits:$Tsplits rt_dense_values:$T	T:type{bfloat16,float,double,int32,int64}=int32 Tsplits:type{int32,int64}=int64
RaggedTensorFromVariant	-	encoded_ragged:variant	output_nested_splits:output_ragged_rank*$Tsplits output_dense_values:$Tvalues	input_ragged_rank:int>=-1 output_ragged_rank:int>=0 Tvalues:type Tsplits:type{int32,int64}=int64
RaggedTensorToSparse	-	rt_nested_splits:RAGGED_RANK*$Tsplits rt_dense_values:$T	sparse_indices:int64 sparse_values:$T sparse_dense_shape:int64	RAGGED_RANK:int>=1 T:type Tsplits:type{int32,int64}=int64
RaggedTensorToTensor	-	shape:$Tshape values:$T default_value:$T row_partition_tensors:num_row_partition_tensors*$Tindex	result:$T	T:type Tindex:type{int64,int32} Tshape:type{int64,int32} num_row_partition_tensors:int>=1 row_partition_types:list(string)
RaggedTensorToVariant	-	rt_nested_splits:RAGGED_RANK*$Tsplits rt_dense_values:$Tvalues	encoded_ragged:variant	RAGGED_RANK:int>=0 Tvalues:type Tsplits:type{int32,int64}=int64 batched_input:bool
RaggedTensorToVariantGradient	-	encoded_ragged_grad:variant row_splits:$Tsplits dense_values_shape:int32	dense_values_grad:$Tvalues	Tvalues:type Tsplits:type{int32,int64}=int64
RandomCrop	s	image:$T size:int64	output:$T	T:type{uint8,int8,int16,int32,int64,float,double} seed:int=0 seed2:int=0
RandomDataset	s	seed:int64 seed2:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
RandomDatasetV2	s	seed:int64 seed2:int64 seed_generator:resource	handle:variant	rerandomize_each_iteration:bool=false output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
RandomGamma	s	shape:$S alpha:$T	output:$T	seed:int=0 seed2:int=0 S:type{int32,int64} T:type{half,float,double}
RandomGammaGrad	-	alpha:$T sample:$T	output:$T	T:type{float,double}
RandomIndexShuffle	-	index:$dtype seed:$Tseed max_index:$dtype	output:$dtype	rounds:int=4 dtype:type{int32,uint32,int64,uint64} Tseed:type{int32,uint32,int64,uint64}
RandomPoisson	s	shape:$S rate:$dtype	output:$dtype	seed:int=0 seed2:int=0 S:type{int32,int64} dtype:type{half,float,double}
RandomPoissonV2	s	shape:$S rate:$R	output:$dtype	seed:int=0 seed2:int=0 S:type{int32,int64} R:type{half,float,double,int32,int64}=double dtype:type{half,float,double,int32,int64}=int64
RandomShuffle	s	value:$T	output:$T	seed:int=0 seed2:int=0 T:type
RandomShuffleQueue	s	-	handle:&string	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 min_after_dequeue:int=0 seed:int=0 seed2:int=0 container:string= shared_name:string=
RandomShuffleQueueV2	s	-	handle:resource	component_types:list(type)>=1 shapes:list(shape)>=0=[] capacity:int=-1 min_after_dequeue:int=0 seed:int=0 seed2:int=0 container:string= shared_name:string=
RandomStandardNormal	s	shape:$T	output:$dtype	seed:int=0 seed2:int=0 dtype:type{half,bfloat16,float,double} T:type{int32,int64}
RandomUniform	s	shape:$T	output:$dtype	seed:int=0 seed2:int=0 dtype:type{half,bfloat16,float,double} T:type{int32,int64}
RandomUniformInt	s	shape:$T minval:$Tout maxval:$Tout	output:$Tout	seed:int=0 seed2:int=0 Tout:type{int32,int64} T:type{int32,int64}
Range	-	start:$Tidx limit:$Tidx delta:$Tidx	output:$Tidx	Tidx:type{bfloat16,half,float,double,int8,int16,int32,int64,uint16,uint32}=int32
RangeDataset	s	start:int64 stop:int64 step:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string= replicate_on_split:bool=false
Rank	-	input:$T	output:int32	T:type
ReadFile	-	filename:string	contents:string	-
ReadVariableOp	s	resource:resource	value:$dtype	dtype:type
ReadVariableXlaSplitND	s	resource:resource	outputs:N*$T	T:type N:int>=1 num_splits:list(int) paddings:list(int)=[]
ReaderNumRecordsProduced	-	reader_handle:&string	records_produced:int64	-
ReaderNumRecordsProducedV2	s	reader_handle:resource	records_produced:int64	-
ReaderNumWorkUnitsCompleted	-	reader_handle:&string	units_completed:int64	-
ReaderNumWorkUnitsCompletedV2	s	reader_handle:resource	units_completed:int64	-
ReaderRead	-	reader_handle:&string queue_handle:&string	key:string value:string	-
ReaderReadUpTo	-	reader_handle:&string queue_handle:&string num_records:int64	keys:string values:string	-
ReaderReadUpToV2	s	reader_handle:resource queue_handle:resource num_records:int64	keys:string values:string	-
ReaderReadV2	s	reader_handle:resource queue_handle:resource	key:string value:string	-
ReaderReset	-	reader_handle:&string	-	-
ReaderResetV2	s	reader_handle:resource	-	-
ReaderRestoreState	-	reader_handle:&string state:string	-	-
ReaderRestoreStateV2	s	reader_handle:resource state:string	-	-
ReaderSerializeState	-	reader_handle:&string	state:string	-
ReaderSerializeStateV2	s	reader_handle:resource	state:string	-
Real	-	input:$T	output:$Tout	T:type{complex64,complex128}=complex64 Tout:type{float,double}=float
RealDiv	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,uint16,int16,int32,uint32,uint64,int64,complex64,complex128}
RebatchDataset	-	input_dataset:variant num_replicas:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 use_fallback:bool=true
RebatchDatasetV2	-	input_dataset:variant batch_sizes:int64 drop_remainder:bool	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Reciprocal	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64,complex64,complex128}
ReciprocalGrad	-	y:$T dy:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
RecordInput	s	-	records:string	file_pattern:string file_random_seed:int=301 file_shuffle_shift_ratio:float=0 file_buffer_size:int=10000 file_parallelism:int=16 batch_size:int=32 compression_type:string=
Recv	s	-	tensor:$tensor_type	tensor_type:type tensor_name:string send_device:string send_device_incarnation:int recv_device:string client_terminated:bool=false
RecvTPUEmbeddingActivations	s	-	outputs:num_outputs*float	num_outputs:int>=1 config:string
ReduceDataset	s	input_dataset:variant initial_state:[Tstate] other_arguments:[Targuments]	components:[output_types]	f:func Tstate:list(type)>=1 Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 use_inter_op_parallelism:bool=true metadata:string=
ReduceJoin	-	inputs:string reduction_indices:int32	output:string	keep_dims:bool=false separator:string=
RefEnter	-	data:&$T	output:&$T	T:type frame_name:string is_constant:bool=false parallel_iterations:int=10
RefExit	-	data:&$T	output:&$T	T:type
RefIdentity	-	input:&$T	output:&$T	T:type
RefIn	-	a:&$T	-	T:type
RefInputFloatInput	-	a:&float b:float	-	-
RefInputFloatInputIntOutput	-	a:&float b:float	c:int32	-
RefInputIntInput	-	a:&int32 b:int32	-	-
RefMerge	-	inputs:&N*$T	output:&$T value_index:int32	T:type N:int>=1
RefNextIteration	-	data:&$T	output:&$T	T:type
RefOut	-	-	a:&$T	T:type
RefOutput	-	-	a:&int32	-
RefOutputFloatOutput	-	-	a:&float b:float	-
RefSelect	-	index:int32 inputs:&N*$T	output:&$T	T:type N:int>=1
RefSwitch	-	data:&$T pred:bool	output_false:&$T output_true:&$T	T:type
RegexFullMatch	-	input:string pattern:string	output:bool	-
RegexReplace	-	input:string pattern:string rewrite:string	output:string	replace_global:bool=true
RegisterDataset	-	dataset:variant address:string protocol:string	dataset_id:int64	external_state_policy:int element_spec:string= metadata:string=
RegisterDatasetV2	-	dataset:variant address:string protocol:string	dataset_id:string	external_state_policy:int element_spec:string= requested_dataset_id:string= metadata:string=
Relayout	-	input:$T	output:$T	layout:string T:type
RelayoutLike	-	input:$T layout_input:$U	output:$T	T:type U:type
Relu	-	features:$T	activations:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,qint8}
Relu6	-	features:$T	activations:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
Relu6Grad	-	gradients:$T features:$T	backprops:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
ReluGrad	-	gradients:$T features:$T	backprops:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
RemoteCall	s	target:string args:[Tin]	output:[Tout]	Tin:list(type)>=1 Tout:list(type)>=1 f:func
RepeatDataset	-	input_dataset:variant count:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
RequantizationRange	-	input:$Tinput input_min:float input_max:float	output_min:float output_max:float	Tinput:type{qint8,quint8,qint32,qint16,quint16}
RequantizationRangePerChannel	-	input:$T input_min:float input_max:float	output_min:float output_max:float	T:type{qint8,quint8,qint32,qint16,quint16}=qint32 clip_value_max:float
Requantize	-	input:$Tinput input_min:float input_max:float requested_output_min:float requested_output_max:float	output:$out_type output_min:float output_max:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}
RequantizePerChannel	-	input:$T input_min:float input_max:float requested_output_min:float requested_output_max:float	output:$out_type output_min:float output_max:float	T:type{qint8,quint8,qint32,qint16,quint16}=qint32 out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8
RequiresOlderGraphVersion	s	-	version:int32	-
ReservedAttr	-	-	-	range:int
ReservedInput	-	input:int32	-	-
Reshape	-	tensor:$T shape:$Tshape	output:$T	T:type Tshape:type{int32,int64}=int32
ResizeArea	-	images:$T size:int32	resized_images:float	T:type{int8,uint8,int16,uint16,int32,int64,half,float,double,bfloat16} align_corners:bool=false
ResizeBicubic	-	images:$T size:int32	resized_images:float	T:type{int8,uint8,int16,uint16,int32,int64,half,float,double,bfloat16} align_corners:bool=false half_pixel_centers:bool=false
ResizeBicubicGrad	-	grads:float original_image:$T	output:$T	T:type{float,double} align_corners:bool=false half_pixel_centers:bool=false
ResizeBilinear	-	images:$T size:int32	resized_images:float	T:type{int8,uint8,int16,uint16,int32,int64,bfloat16,half,float,double,bfloat16} align_corners:bool=false half_pixel_centers:bool=false
ResizeBilinearGrad	-	grads:float original_image:$T	output:$T	T:type{float,bfloat16,half,double} align_corners:bool=false half_pixel_centers:bool=false
ResizeNearestNeighbor	-	images:$T size:int32	resized_images:$T	T:type{int8,uint8,int16,uint16,int32,int64,half,float,double,bfloat16} align_corners:bool=false half_pixel_centers:bool=false
ResizeNearestNeighborGrad	-	grads:$T size:int32	output:$T	T:type{uint8,int8,int32,half,float,double,bfloat16} align_corners:bool=false half_pixel_centers:bool=false
ResourceAccumulatorApplyGradient	s	handle:resource local_step:int64 gradient:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
ResourceAccumulatorNumAccumulated	s	handle:resource	num_accumulated:int32	-
ResourceAccumulatorSetGlobalStep	s	handle:resource new_global_step:int64	-	-
ResourceAccumulatorTakeGradient	s	handle:resource num_required:int32	average:$dtype	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
ResourceApplyAdaMax	s	var:resource m:resource v:resource beta1_power:$T lr:$T beta1:$T beta2:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyAdadelta	s	var:resource accum:resource accum_update:resource lr:$T rho:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyAdagrad	s	var:resource accum:resource lr:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false update_slots:bool=true
ResourceApplyAdagradDA	s	var:resource gradient_accumulator:resource gradient_squared_accumulator:resource grad:$T lr:$T l1:$T l2:$T global_step:int64	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyAdagradV2	s	var:resource accum:resource lr:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false update_slots:bool=true
ResourceApplyAdam	s	var:resource m:resource v:resource beta1_power:$T beta2_power:$T lr:$T beta1:$T beta2:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false use_nesterov:bool=false
ResourceApplyAdamWithAmsgrad	s	var:resource m:resource v:resource vhat:resource beta1_power:$T beta2_power:$T lr:$T beta1:$T beta2:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyAddSign	s	var:resource m:resource lr:$T alpha:$T sign_decay:$T beta:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyCenteredRMSProp	s	var:resource mg:resource ms:resource mom:resource lr:$T rho:$T momentum:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyFtrl	s	var:resource accum:resource linear:resource grad:$T lr:$T l1:$T l2:$T lr_power:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false multiply_linear_by_lr:bool=false
ResourceApplyFtrlV2	s	var:resource accum:resource linear:resource grad:$T lr:$T l1:$T l2:$T l2_shrinkage:$T lr_power:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false multiply_linear_by_lr:bool=false
ResourceApplyGradientDescent	s	var:resource alpha:$T delta:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyKerasMomentum	s	var:resource accum:resource lr:$T grad:$T momentum:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false use_nesterov:bool=false
ResourceApplyMomentum	s	var:resource accum:resource lr:$T grad:$T momentum:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false use_nesterov:bool=false
ResourceApplyPowerSign	s	var:resource m:resource lr:$T logbase:$T sign_decay:$T beta:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyProximalAdagrad	s	var:resource accum:resource lr:$T l1:$T l2:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyProximalGradientDescent	s	var:resource alpha:$T l1:$T l2:$T delta:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceApplyRMSProp	s	var:resource ms:resource mom:resource lr:$T rho:$T momentum:$T epsilon:$T grad:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} use_locking:bool=false
ResourceConditionalAccumulator	s	-	handle:resource	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} shape:shape container:string= shared_name:string= reduction_type:string{MEAN,SUM}=MEAN
ResourceCountUpTo	s	resource:resource	output:$T	limit:int T:type{int32,int64}
ResourceCreateOp	s	resource:resource	-	-
ResourceGather	s	resource:resource indices:$Tindices	output:$dtype	batch_dims:int=0 validate_indices:bool=true dtype:type Tindices:type{int32,int64}
ResourceGatherNd	s	resource:resource indices:$Tindices	output:$dtype	dtype:type Tindices:type{int32,int64}
ResourceInitializedOp	s	resource:resource	initialized:bool	-
ResourceScatterAdd	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
ResourceScatterDiv	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
ResourceScatterMax	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
ResourceScatterMin	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
ResourceScatterMul	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
ResourceScatterNdAdd	s	ref:resource indices:$Tindices updates:$T	-	T:type Tindices:type{int32,int64} use_locking:bool=true bad_indices_policy:string=
ResourceScatterNdMax	s	ref:resource indices:$Tindices updates:$T	-	T:type Tindices:type{int32,int64} use_locking:bool=true bad_indices_policy:string=
ResourceScatterNdMin	s	ref:resource indices:$Tindices updates:$T	-	T:type Tindices:type{int32,int64} use_locking:bool=true bad_indices_policy:string=
ResourceScatterNdSub	s	ref:resource indices:$Tindices updates:$T	-	T:type Tindices:type{int32,int64} use_locking:bool=true bad_indices_policy:string=
ResourceScatterNdUpdate	s	ref:resource indices:$Tindices updates:$T	-	T:type Tindices:type{int32,int64} use_locking:bool=true bad_indices_policy:string=
ResourceScatterSub	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
ResourceScatterUpdate	s	resource:resource indices:$Tindices updates:$dtype	-	dtype:type Tindices:type{int32,int64}
ResourceSparseApplyAdadelta	s	var:resource accum:resource accum_update:resource lr:$T rho:$T epsilon:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ResourceSparseApplyAdagrad	s	var:resource accum:resource lr:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false update_slots:bool=true
ResourceSparseApplyAdagradDA	s	var:resource gradient_accumulator:resource gradient_squared_accumulator:resource grad:$T indices:$Tindices lr:$T l1:$T l2:$T global_step:int64	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ResourceSparseApplyAdagradV2	s	var:resource accum:resource lr:$T epsilon:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false update_slots:bool=true
ResourceSparseApplyCenteredRMSProp	s	var:resource mg:resource ms:resource mom:resource lr:$T rho:$T momentum:$T epsilon:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ResourceSparseApplyFtrl	s	var:resource accum:resource linear:resource grad:$T indices:$Tindices lr:$T l1:$T l2:$T lr_power:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false multiply_linear_by_lr:bool=false
ResourceSparseApplyFtrlV2	s	var:resource accum:resource linear:resource grad:$T indices:$Tindices lr:$T l1:$T l2:$T l2_shrinkage:$T lr_power:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false multiply_linear_by_lr:bool=false
ResourceSparseApplyKerasMomentum	s	var:resource accum:resource lr:$T grad:$T indices:$Tindices momentum:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false use_nesterov:bool=false
ResourceSparseApplyMomentum	s	var:resource accum:resource lr:$T grad:$T indices:$Tindices momentum:$T	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false use_nesterov:bool=false
ResourceSparseApplyProximalAdagrad	s	var:resource accum:resource lr:$T l1:$T l2:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ResourceSparseApplyProximalGradientDescent	s	var:resource alpha:$T l1:$T l2:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ResourceSparseApplyRMSProp	s	var:resource ms:resource mom:resource lr:$T rho:$T momentum:$T epsilon:$T grad:$T indices:$Tindices	-	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ResourceStridedSliceAssign	s	ref:resource begin:$Index end:$Index strides:$Index value:$T	-	T:type Index:type{int32,int64} begin_mask:int=0 end_mask:int=0 ellipsis_mask:int=0 new_axis_mask:int=0 shrink_axis_mask:int=0
ResourceUsingOp	s	resource:resource	-	-
Restore	s	file_pattern:string tensor_name:string	tensor:$dt	dt:type preferred_shard:int=-1
RestoreSlice	s	file_pattern:string tensor_name:string shape_and_slice:string	tensor:$dt	dt:type preferred_shard:int=-1
RestoreV2	s	prefix:string tensor_names:string shape_and_slices:string	tensors:[dtypes]	dtypes:list(type)>=1
Restrict	-	a:$T	out:$T	T:type{string,bool}
RetrieveAllTPUEmbeddingParameters	s	-	parameters:NumTables*float auxiliary1:NumTables*float auxiliary2:NumTables*float auxiliary3:NumTables*float auxiliary4:NumTables*float auxiliary5:NumTables*float auxiliary6:NumTables*float auxiliary7:NumTables*float	NumTables:int>=1 config:string num_shards:int shard_id:int
RetrieveTPUEmbeddingADAMParameters	s	-	parameters:float momenta:float velocities:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingAdadeltaParameters	s	-	parameters:float accumulators:float updates:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingAdagradMomentumParameters	s	-	parameters:float accumulators:float momenta:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingAdagradParameters	s	-	parameters:float accumulators:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingCenteredRMSPropParameters	s	-	parameters:float ms:float mom:float mg:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingFTRLParameters	s	-	parameters:float accumulators:float linears:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingFrequencyEstimatorParameters	s	-	parameters:float last_hit_step:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingMDLAdagradLightParameters	s	-	parameters:float accumulators:float weights:float benefits:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingMomentumParameters	s	-	parameters:float momenta:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingProximalAdagradParameters	s	-	parameters:float accumulators:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingProximalYogiParameters	s	-	parameters:float v:float m:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingRMSPropParameters	s	-	parameters:float ms:float mom:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
RetrieveTPUEmbeddingStochasticGradientDescentParameters	s	-	parameters:float	table_id:int=-1 table_name:string= num_shards:int shard_id:int config:string=
Reverse	-	tensor:$T dims:bool	output:$T	T:type{uint8,int8,uint16,int16,uint32,int32,uint64,int64,bool,bfloat16,half,float,double,complex64,complex128,string}
ReverseSequence	-	input:$T seq_lengths:$Tlen	output:$T	seq_dim:int batch_dim:int=0 T:type Tlen:type{int32,int64}=int64
ReverseV2	-	tensor:$T axis:$Tidx	output:$T	Tidx:type{int32,int64}=int32 T:type{uint8,int8,uint16,int16,int32,uint32,int64,uint64,bool,bfloat16,half,float,double,complex64,complex128,string}
RewriteDataset	-	input_dataset:variant rewrite_name:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
RightShift	-	x:$T y:$T	z:$T	T:type{int8,int16,int32,int64,uint8,uint16,uint32,uint64}
Rint	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscAbs	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscAdd	ca	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscBinaryArithmetic	-	x:$T y:$T	z:$T	op_type:string{ADD,SUB,MUL,DIV,REM,MIN,POW} T:type{bfloat16,half,float,double}
RiscBinaryComparison	-	x:$T y:$T	z:bool	op_type:string{EQ,NE,GE,GT,LE,LT} T:type{bfloat16,half,float,double}
RiscBitcast	-	x:$SrcT	y:$DstT	SrcT:type DstT:type
RiscBroadcast	-	input:$T shape:$Tidx	output:$T	T:type Tidx:type{int32,int64}=int32
RiscCast	-	x:$SrcT	y:$DstT	SrcT:type DstT:type
RiscCeil	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscCholesky	-	input:$T	output:$T	T:type{bfloat16,half,float,double}
RiscConcat	-	values:N*$T axis:$Tidx	output:$T	N:int>=2 T:type Tidx:type{int32,int64}=int32
RiscCondition	-	pred:bool input_true:$SrcT input_false:$SrcT	output:$DstT	func_true:func func_false:func SrcT:type{bfloat16,half,float,double} DstT:type{bfloat16,half,float,double}
RiscConv	-	input:$T filter:$T	output:$T	T:type{bfloat16,half,float,double} strides:list(int) data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
RiscCos	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscDiv	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscDot	-	a:$T b:$T	product:$T	transpose_a:bool=false transpose_b:bool=false T:type{bfloat16,half,float,double}
RiscExp	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscFft	-	input:$Tcomplex	output:$Tcomplex	Tcomplex:type{complex64,complex128}=complex64
RiscFloor	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscGather	-	params:$Tparams indices:$Tindices axis:$Taxis	output:$Tparams	batch_dims:int=0 Tparams:type Tindices:type{int32,int64} Taxis:type{int32,int64}
RiscImag	-	input:$T	output:$Tout	T:type{complex64,complex128}=complex64 Tout:type{float,double}=float
RiscIsFinite	-	x:$T	y:bool	T:type{bfloat16,half,float,double}
RiscLog	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscLogicalAnd	-	x:bool y:bool	z:bool	-
RiscLogicalNot	-	x:bool	z:bool	-
RiscLogicalOr	-	x:bool y:bool	z:bool	-
RiscMax	-	x:$T y:$T	max:$T	T:type{bfloat16,half,float,double}
RiscMin	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscMul	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscNeg	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscPad	-	input:$T paddings:$Tpaddings constant_values:$T	output:$T	T:type{bfloat16,half,float,double} Tpaddings:type{int32,int64}=int32
RiscPool	-	value:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 pooling_type:string{AVG,MAX} data_format:string{NHWC,NCHW}=NHWC T:type{bfloat16,half,float,double}
RiscPow	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscRandomUniform	-	shape:$T	output:float	seed:int=0 T:type{int32,int64}
RiscReal	-	input:$T	output:$Tout	T:type{complex64,complex128}=complex64 Tout:type{float,double}=float
RiscReduce	-	tensor:$T axis:$Index	output:$T	reduce_type:string{MEAN,SUM} Index:type{int32,int64}=int32 T:type{bfloat16,half,float,double}
RiscRem	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscReshape	-	tensor:$T shape:$Tshape	output:$T	T:type{bfloat16,half,float,double} Tshape:type{int32,int64}=int32
RiscReverse	-	tensor:$T axis:$Tidx	output:$T	Tidx:type{int32,int64}=int32 T:type{bfloat16,half,float,double}
RiscScatter	-	indices:$Tindices updates:$T shape:$Tindices	output:$T	T:type{bfloat16,half,float,double} Tindices:type{int32,int64}
RiscShape	-	input:$T	output:$out_type	T:type{bfloat16,half,float,double} out_type:type{int32,int64}=int32
RiscSign	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
RiscSlice	-	input:$T begin:$Index size:$Index	output:$T	T:type{bfloat16,half,float,double} Index:type{int32,int64}
RiscSort	-	input:$T axis:$Index	output:$T	Index:type{int32,int64}=int32 T:type{bfloat16,half,float,double} direction:string{ASCENDING,DESCENDING}
RiscSqueeze	-	input:$T	output:$T	T:type squeeze_dims:list(int)>=0=[]
RiscSub	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double}
RiscTranspose	-	x:$T perm:$Tperm	y:$T	T:type Tperm:type{int32,int64}=int32
RiscTriangularSolve	-	matrix:$T rhs:$T	output:$T	lower:bool=true adjoint:bool=false T:type{bfloat16,half,float,double}
RiscUnary	-	x:$T	y:$T	op_type:string{ABL,CEIL,COS,EXP,FLOOR,IMAG,LOG,NEG,REAL,SIGN} T:type{bfloat16,half,float,double}
RiscWhile	s	input:[T]	output:[T]	T:list(type)>=0 cond:func body:func output_shapes:list(shape)=[] parallel_iterations:int=10
RngReadAndSkip	s	resource:resource alg:int32 delta:uint64	value:int64	-
RngSkip	s	resource:resource algorithm:int64 delta:int64	-	-
Roll	-	input:$T shift:$Tshift axis:$Taxis	output:$T	T:type Tshift:type{int32,int64} Taxis:type{int32,int64}
Round	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64,complex64,complex128}
RpcCall	s	client:resource method_name:string args:[Tin] timeout_in_ms:int64	future:resource deleter:variant	Tin:list(type)>=0
RpcCheckStatus	s	status_or:resource	error_code:int64 error:string	-
RpcClient	s	server_address:string timeout_in_ms:int64	client:resource method_specs:string	shared_name:string= list_registered_methods:bool=false
RpcGetValue	s	status_or:resource	output:[Tout]	Tout:list(type)>=0
RpcServer	s	server_address:string	server:resource	-
RpcServerRegister	s	server:resource method_name:string captured_inputs:[Tin]	-	Tin:list(type)>=0=[] f:func input_specs:string= output_specs:string
RpcServerStart	s	server:resource	-	-
Rsqrt	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
RsqrtGrad	-	y:$T dy:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
SampleDistortedBoundingBox	s	image_size:$T bounding_boxes:float	begin:$T size:$T bboxes:float	T:type{uint8,int8,int16,int32,int64} seed:int=0 seed2:int=0 min_object_covered:float=0.1 aspect_ratio_range:list(float)=[0.75,1.33] area_range:list(float)=[0.05,1] max_attempts:int=100 use_image_if_no_bounding_boxes:bool=false
SampleDistortedBoundingBoxV2	s	image_size:$T bounding_boxes:float min_object_covered:float	begin:$T size:$T bboxes:float	T:type{uint8,int8,int16,int32,int64} seed:int=0 seed2:int=0 aspect_ratio_range:list(float)=[0.75,1.33] area_range:list(float)=[0.05,1] max_attempts:int=100 use_image_if_no_bounding_boxes:bool=false
SamplingDataset	-	input_dataset:variant rate:float seed:int64 seed2:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Save	s	filename:string tensor_names:string data:[T]	-	T:list(type)>=1
SaveDataset	s	input_dataset:variant path:string shard_func_other_args:[Tshard_func_args]	-	compression:string= shard_func:func use_shard_func:bool=true Tshard_func_args:list(type)>=0
SaveDatasetV2	s	input_dataset:variant path:string shard_func_other_args:[Tshard_func_args]	handle:variant	compression:string= shard_func:func use_shard_func:bool=true Tshard_func_args:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1
SaveSlices	s	filename:string tensor_names:string shapes_and_slices:string data:[T]	-	T:list(type)>=1
SaveV2	s	prefix:string tensor_names:string shape_and_slices:string tensors:[dtypes]	-	dtypes:list(type)>=1
ScalarSummary	-	tags:string values:$T	summary:string	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
ScaleAndTranslate	-	images:$T size:int32 scale:float translation:float	resized_images:float	T:type{int8,uint8,int16,uint16,int32,int64,bfloat16,half,float,double} kernel_type:string=lanczos3 antialias:bool=true
ScaleAndTranslateGrad	-	grads:$T original_image:$T scale:float translation:float	output:$T	T:type{float} kernel_type:string=lanczos3 antialias:bool=true
ScanDataset	-	input_dataset:variant initial_state:[Tstate] other_arguments:[Targuments]	handle:variant	f:func Tstate:list(type)>=1 Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 preserve_cardinality:bool=false use_default_device:bool=true metadata:string=
ScatterAdd	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ScatterDiv	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ScatterMax	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{half,bfloat16,float,double,int32,int64} Tindices:type{int32,int64} use_locking:bool=false
ScatterMin	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{half,bfloat16,float,double,int32,int64} Tindices:type{int32,int64} use_locking:bool=false
ScatterMul	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ScatterNd	-	indices:$Tindices updates:$T shape:$Tindices	output:$T	T:type Tindices:type{int16,int32,int64} bad_indices_policy:string=
ScatterNdAdd	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false bad_indices_policy:string=
ScatterNdMax	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false bad_indices_policy:string=
ScatterNdMin	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false bad_indices_policy:string=
ScatterNdNonAliasingAdd	-	input:$T indices:$Tindices updates:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} Tindices:type{int32,int64} bad_indices_policy:string=
ScatterNdSub	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false bad_indices_policy:string=
ScatterNdUpdate	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type Tindices:type{int32,int64} use_locking:bool=true bad_indices_policy:string=
ScatterSub	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
ScatterUpdate	-	ref:&$T indices:$Tindices updates:$T	output_ref:&$T	T:type Tindices:type{int32,int64} use_locking:bool=true
SdcaFprint	-	input:string	output:int64	-
SdcaOptimizer	-	sparse_example_indices:num_sparse_features*int64 sparse_feature_indices:num_sparse_features*int64 sparse_feature_values:num_sparse_features_with_values*float dense_features:num_dense_features*float example_weights:float example_labels:float sparse_indices:num_sparse_features*int64 sparse_weights:num_sparse_features*float dense_weights:num_dense_features*float example_state_data:float	out_example_state_data:float out_delta_sparse_weights:num_sparse_features*float out_delta_dense_weights:num_dense_features*float	loss_type:string{logistic_loss,squared_loss,hinge_loss,smooth_hinge_loss,poisson_loss} adaptative:bool=false num_sparse_features:int>=0 num_sparse_features_with_values:int>=0 num_dense_features:int>=0 l1:float l2:float num_loss_partitions:int>=1 num_inner_iterations:int>=1
SdcaOptimizerV2	-	sparse_example_indices:num_sparse_features*int64 sparse_feature_indices:num_sparse_features*int64 sparse_feature_values:num_sparse_features_with_values*float dense_features:num_dense_features*float example_weights:float example_labels:float sparse_indices:num_sparse_features*int64 sparse_weights:num_sparse_features*float dense_weights:num_dense_features*float example_state_data:float	out_example_state_data:float out_delta_sparse_weights:num_sparse_features*float out_delta_dense_weights:num_dense_features*float	loss_type:string{logistic_loss,squared_loss,hinge_loss,smooth_hinge_loss,poisson_loss} adaptive:bool=false num_sparse_features:int>=0 num_sparse_features_with_values:int>=0 num_dense_features:int>=0 l1:float l2:float num_loss_partitions:int>=1 num_inner_iterations:int>=1
SdcaShrinkL1	-	weights:&num_features*float	-	num_features:int>=0 l1:float l2:float
SegmentMax	-	data:$T segment_ids:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tindices:type{int32,int64}
SegmentMaxV2	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
SegmentMean	-	data:$T segment_ids:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
SegmentMin	-	data:$T segment_ids:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tindices:type{int32,int64}
SegmentMinV2	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
SegmentProd	-	data:$T segment_ids:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
SegmentProdV2	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
SegmentSum	-	data:$T segment_ids:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
SegmentSumV2	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
Select	-	condition:bool t:$T e:$T	output:$T	T:type
SelectV2	-	condition:bool t:$T e:$T	output:$T	T:type
SelfAdjointEig	-	input:$T	output:$T	T:type{double,float,half}
SelfAdjointEigV2	-	input:$T	e:$T v:$T	compute_v:bool=true T:type{double,float,half,complex64,complex128}
Selu	-	features:$T	activations:$T	T:type{half,bfloat16,float,double}
SeluGrad	-	gradients:$T outputs:$T	backprops:$T	T:type{half,bfloat16,float,double}
Send	s	tensor:$T	-	T:type tensor_name:string send_device:string send_device_incarnation:int recv_device:string client_terminated:bool=false
SendTPUEmbeddingGradients	s	inputs:N*float learning_rates:NN*float	-	N:int>=1 NN:int>=0=0 config:string
SerializeIterator	s	resource_handle:resource	serialized:variant	external_state_policy:int=0
SerializeManySparse	-	sparse_indices:int64 sparse_values:$T sparse_shape:int64	serialized_sparse:$out_type	T:type out_type:type{string,variant}=string
SerializeSparse	-	sparse_indices:int64 sparse_values:$T sparse_shape:int64	serialized_sparse:$out_type	T:type out_type:type{string,variant}=string
SerializeTensor	-	tensor:$T	serialized:string	T:type
SetSize	-	set_indices:int64 set_values:$T set_shape:int64	size:int32	validate_indices:bool=true T:type{int8,int16,int32,int64,uint8,uint16,string}
SetStatsAggregatorDataset	s	input_dataset:variant stats_aggregator:resource tag:string counter_prefix:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Shape	-	input:$T	output:$out_type	T:type out_type:type{int32,int64}=int32
ShapeN	-	input:N*$T	output:N*$out_type	N:int>=1 T:type out_type:type{int32,int64}=int32
ShardDataset	-	input_dataset:variant num_shards:int64 index:int64	handle:variant	require_non_empty:bool=false output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ShardedFilename	-	basename:string shard:int32 num_shards:int32	filename:string	-
ShardedFilespec	-	basename:string num_shards:int32	filename:string	-
ShuffleAndRepeatDataset	-	input_dataset:variant buffer_size:int64 seed:int64 seed2:int64 count:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 reshuffle_each_iteration:bool=true metadata:string=
ShuffleAndRepeatDatasetV2	s	input_dataset:variant buffer_size:int64 seed:int64 seed2:int64 count:int64 seed_generator:resource	handle:variant	reshuffle_each_iteration:bool=true output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ShuffleDataset	-	input_dataset:variant buffer_size:int64 seed:int64 seed2:int64	handle:variant	reshuffle_each_iteration:bool=true output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ShuffleDatasetV2	s	input_dataset:variant buffer_size:int64 seed_generator:resource	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ShuffleDatasetV3	s	input_dataset:variant buffer_size:int64 seed:int64 seed2:int64 seed_generator:resource	handle:variant	reshuffle_each_iteration:bool=true output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
ShutdownDistributedTPU	s	-	-	-
ShutdownTPUSystem	s	-	success:bool	-
Sigmoid	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
SigmoidGrad	-	y:$T dy:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Sign	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64,complex64,complex128}
Simple	-	a:int32	out:float	-
SimpleStruct	-	-	a:n_a*int32	n_a:int>=0
Sin	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Sinh	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Size	-	input:$T	output:$out_type	T:type out_type:type{int32,int64}=int32
SkipDataset	-	input_dataset:variant count:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
Skipgram	s	-	vocab_word:string vocab_freq:int32 words_per_epoch:int64 current_epoch:int32 total_words_processed:int64 examples:int32 labels:int32	filename:string batch_size:int window_size:int=5 min_count:int=5 subsample:float=0.001
SleepDataset	-	input_dataset:variant sleep_microseconds:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
SleepIdentityOp	s	sleep_seconds:int32 input:$T	output:$T	T:type
SleepOp	s	sleep_seconds:int32	-	-
Slice	-	input:$T begin:$Index size:$Index	output:$T	T:type Index:type{int32,int64}
SlidingWindowDataset	-	input_dataset:variant window_size:int64 window_shift:int64 window_stride:int64	handle:variant	drop_remainder:bool=true output_types:list(type)>=1 output_shapes:list(shape)>=1
Snapshot	-	input:$T	output:$T	T:type
SnapshotChunkDataset	-	chunk_file:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 compression:string=
SnapshotDataset	-	input_dataset:variant path:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 compression:string= reader_path_prefix:string= writer_path_prefix:string= shard_size_bytes:int=10737418240 pending_snapshot_expiry_seconds:int=86400 num_reader_threads:int=1 reader_buffer_size:int=1 num_writer_threads:int=1 writer_buffer_size:int=1 shuffle_on_read:bool=false seed:int=0 seed2:int=0 mode:string=auto snapshot_name:string=
SnapshotDatasetReader	-	shard_dir:string start_index:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 compression:string= version:int
SnapshotDatasetV2	-	input_dataset:variant path:string reader_func_other_args:[Treader_func_args] shard_func_other_args:[Tshard_func_args]	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 compression:string= reader_prefix:string= writer_prefix:string= hash_valid:bool=false hash:int=0 reader_func:func shard_func:func Treader_func_args:list(type)>=0 Tshard_func_args:list(type)>=0 metadata:string=
SnapshotNestedDatasetReader	-	inputs:N*variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 N:int>=1
SobolSample	-	dim:int32 num_results:int32 skip:int32	samples:$dtype	dtype:type{float,double}=float
Softmax	-	logits:$T	softmax:$T	T:type{half,bfloat16,float,double}
SoftmaxCrossEntropyWithLogits	-	features:$T labels:$T	loss:$T backprop:$T	T:type{half,bfloat16,float,double}
Softplus	-	features:$T	activations:$T	T:type{half,bfloat16,float,double}
SoftplusGrad	-	gradients:$T features:$T	backprops:$T	T:type{half,bfloat16,float,double}
Softsign	-	features:$T	activations:$T	T:type{half,bfloat16,float,double}
SoftsignGrad	-	gradients:$T features:$T	backprops:$T	T:type{half,bfloat16,float,double}
SortListOfSparseCoreCooTensors	-	row_ids_list:N*int32 col_ids_list:N*int32 gains_list:N*float	sorted_row_ids:int32 sorted_col_ids:int32 sorted_gains:float id_counts:int32	sample_count_list:list(int) col_offset_list:list(int) num_replica:int>=1 table_vocab_size:int>=1 feature_width:int>=1 num_sc_per_chip:int>=1 max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string N:int>=1
SpaceToBatch	-	input:$T paddings:$Tpaddings	output:$T	T:type Tpaddings:type{int32,int64}=int32 block_size:int>=2
SpaceToBatchND	-	input:$T block_shape:$Tblock_shape paddings:$Tpaddings	output:$T	T:type Tblock_shape:type{int32,int64}=int32 Tpaddings:type{int32,int64}=int32
SpaceToDepth	-	input:$T	output:$T	T:type block_size:int>=2 data_format:string{NHWC,NCHW,NCHW_VECT_C}=NHWC
SparseAccumulatorApplyGradient	-	handle:&string local_step:int64 gradient_indices:int64 gradient_values:$dtype gradient_shape:int64	-	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} has_known_shape:bool
SparseAccumulatorTakeGradient	-	handle:&string num_required:int32	indices:int64 values:$dtype shape:int64	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseAdd	-	a_indices:int64 a_values:$T a_shape:int64 b_indices:int64 b_values:$T b_shape:int64 thresh:$Treal	sum_indices:int64 sum_values:$T sum_shape:int64	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Treal:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
SparseAddGrad	-	backprop_val_grad:$T a_indices:int64 b_indices:int64 sum_indices:int64	a_val_grad:$T b_val_grad:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseApplyAdadelta	-	var:&$T accum:&$T accum_update:&$T lr:$T rho:$T epsilon:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
SparseApplyAdagrad	-	var:&$T accum:&$T lr:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false update_slots:bool=true
SparseApplyAdagradDA	-	var:&$T gradient_accumulator:&$T gradient_squared_accumulator:&$T grad:$T indices:$Tindices lr:$T l1:$T l2:$T global_step:int64	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
SparseApplyAdagradV2	-	var:&$T accum:&$T lr:$T epsilon:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false update_slots:bool=true
SparseApplyCenteredRMSProp	-	var:&$T mg:&$T ms:&$T mom:&$T lr:$T rho:$T momentum:$T epsilon:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
SparseApplyFtrl	-	var:&$T accum:&$T linear:&$T grad:$T indices:$Tindices lr:$T l1:$T l2:$T lr_power:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false multiply_linear_by_lr:bool=false
SparseApplyFtrlV2	-	var:&$T accum:&$T linear:&$T grad:$T indices:$Tindices lr:$T l1:$T l2:$T l2_shrinkage:$T lr_power:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false multiply_linear_by_lr:bool=false
SparseApplyMomentum	-	var:&$T accum:&$T lr:$T grad:$T indices:$Tindices momentum:$T	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false use_nesterov:bool=false
SparseApplyProximalAdagrad	-	var:&$T accum:&$T lr:$T l1:$T l2:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
SparseApplyProximalGradientDescent	-	var:&$T alpha:$T l1:$T l2:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
SparseApplyRMSProp	-	var:&$T ms:&$T mom:&$T lr:$T rho:$T momentum:$T epsilon:$T grad:$T indices:$Tindices	out:&$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} use_locking:bool=false
SparseBincount	-	indices:int64 values:$Tidx dense_shape:int64 size:$Tidx weights:$T	output:$T	Tidx:type{int32,int64} T:type{int32,int64,float,double} binary_output:bool=false
SparseConcat	-	indices:N*int64 values:N*$T shapes:N*int64	output_indices:int64 output_values:$T output_shape:int64	concat_dim:int N:int>=2 T:type
SparseConditionalAccumulator	s	-	handle:&string	dtype:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} shape:shape container:string= shared_name:string= reduction_type:string{MEAN,SUM}=MEAN
SparseCountSparseOutput	-	indices:int64 values:$T dense_shape:int64 weights:$output_type	output_indices:int64 output_values:$output_type output_dense_shape:int64	T:type{int32,int64} minlength:int>=-1=-1 maxlength:int>=-1=-1 binary_output:bool output_type:type{int32,int64,float,double}
SparseCross	-	indices:N*int64 values:[sparse_types] shapes:N*int64 dense_inputs:[dense_types]	output_indices:int64 output_values:$out_type output_shape:int64	N:int>=0 hashed_output:bool num_buckets:int>=0 hash_key:int sparse_types:list(type){int64,string}>=0 dense_types:list(type){int64,string}>=0 out_type:type{int64,string} internal_type:type{int64,string}
SparseCrossHashed	-	indices:N*int64 values:[sparse_types] shapes:N*int64 dense_inputs:[dense_types] num_buckets:int64 strong_hash:bool salt:int64	output_indices:int64 output_values:int64 output_shape:int64	N:int>=0 sparse_types:list(type){int64,string}>=0 dense_types:list(type){int64,string}>=0
SparseCrossV2	-	indices:N*int64 values:[sparse_types] shapes:N*int64 dense_inputs:[dense_types] sep:string	output_indices:int64 output_values:string output_shape:int64	N:int>=0 sparse_types:list(type){int64,string}>=0 dense_types:list(type){int64,string}>=0
SparseDenseCwiseAdd	-	sp_indices:int64 sp_values:$T sp_shape:int64 dense:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseDenseCwiseDiv	-	sp_indices:int64 sp_values:$T sp_shape:int64 dense:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseDenseCwiseMul	-	sp_indices:int64 sp_values:$T sp_shape:int64 dense:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseFillEmptyRows	-	indices:int64 values:$T dense_shape:int64 default_value:$T	output_indices:int64 output_values:$T empty_row_indicator:bool reverse_index_map:int64	T:type
SparseFillEmptyRowsGrad	-	reverse_index_map:int64 grad_values:$T	d_values:$T d_default_value:$T	T:type
SparseMatMul	-	a:$Ta b:$Tb	product:float	transpose_a:bool=false transpose_b:bool=false a_is_sparse:bool=false b_is_sparse:bool=false Ta:type{float,bfloat16}=float Tb:type{float,bfloat16}=float
SparseMatrixAdd	-	a:variant b:variant alpha:$T beta:$T	c:variant	T:type{float,double,complex64,complex128}
SparseMatrixMatMul	-	a:variant b:$T	output:$T	T:type transpose_a:bool=false transpose_b:bool=false adjoint_a:bool=false adjoint_b:bool=false transpose_output:bool=false conjugate_output:bool=false
SparseMatrixMul	-	a:variant b:$T	output:variant	T:type
SparseMatrixNNZ	-	sparse_matrix:variant	nnz:int32	-
SparseMatrixOrderingAMD	-	input:variant	output:int32	-
SparseMatrixSoftmax	-	logits:variant	softmax:variant	type:type{float,double}
SparseMatrixSoftmaxGrad	-	softmax:variant grad_softmax:variant	gradient:variant	type:type{float,double}
SparseMatrixSparseCholesky	-	input:variant permutation:int32	output:variant	type:type{float,double,complex64,complex128}
SparseMatrixSparseMatMul	-	a:variant b:variant	c:variant	type:type{float,double,complex64,complex128} transpose_a:bool=false transpose_b:bool=false adjoint_a:bool=false adjoint_b:bool=false
SparseMatrixTranspose	-	input:variant	output:variant	conjugate:bool=false type:type{float,double,complex64,complex128}
SparseMatrixZeros	-	dense_shape:int64	sparse_matrix:variant	type:type{float,double,complex64,complex128}
SparseReduceMax	-	input_indices:int64 input_values:$T input_shape:int64 reduction_axes:int32	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
SparseReduceMaxSparse	-	input_indices:int64 input_values:$T input_shape:int64 reduction_axes:int32	output_indices:int64 output_values:$T output_shape:int64	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
SparseReduceSum	-	input_indices:int64 input_values:$T input_shape:int64 reduction_axes:int32	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseReduceSumSparse	-	input_indices:int64 input_values:$T input_shape:int64 reduction_axes:int32	output_indices:int64 output_values:$T output_shape:int64	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseReorder	-	input_indices:int64 input_values:$T input_shape:int64	output_indices:int64 output_values:$T	T:type
SparseReshape	-	input_indices:int64 input_shape:int64 new_shape:int64	output_indices:int64 output_shape:int64	-
SparseSegmentMean	-	data:$T indices:$Tidx segment_ids:$Tsegmentids	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32 sparse_gradient:bool=false
SparseSegmentMeanGrad	-	grad:$T indices:$Tidx segment_ids:$Tsegmentids output_dim0:int32	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32
SparseSegmentMeanGradV2	-	grad:$T indices:$Tidx segment_ids:$Tsegmentids dense_output_dim0:int32	output:$T sorted_unique_indices:$Tidx	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32
SparseSegmentMeanWithNumSegments	-	data:$T indices:$Tidx segment_ids:$Tsegmentids num_segments:$Tnumsegments	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tnumsegments:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32 sparse_gradient:bool=false
SparseSegmentSqrtN	-	data:$T indices:$Tidx segment_ids:$Tsegmentids	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32 sparse_gradient:bool=false
SparseSegmentSqrtNGrad	-	grad:$T indices:$Tidx segment_ids:$Tsegmentids output_dim0:int32	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32
SparseSegmentSqrtNGradV2	-	grad:$T indices:$Tidx segment_ids:$Tsegmentids dense_output_dim0:int32	output:$T sorted_unique_indices:$Tidx	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32
SparseSegmentSqrtNWithNumSegments	-	data:$T indices:$Tidx segment_ids:$Tsegmentids num_segments:$Tnumsegments	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tnumsegments:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32 sparse_gradient:bool=false
SparseSegmentSum	-	data:$T indices:$Tidx segment_ids:$Tsegmentids	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32 sparse_gradient:bool=false
SparseSegmentSumGrad	-	grad:$T indices:$Tidx segment_ids:$Tsegmentids output_dim0:int32	output:$T	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32
SparseSegmentSumGradV2	-	grad:$T indices:$Tidx segment_ids:$Tsegmentids dense_output_dim0:int32	output:$T sorted_unique_indices:$Tidx	T:type{bfloat16,half,float,double} Tidx:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32
SparseSegmentSumWithNumSegments	-	data:$T indices:$Tidx segment_ids:$Tsegmentids num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tidx:type{int32,int64}=int32 Tnumsegments:type{int32,int64}=int32 Tsegmentids:type{int32,int64}=int32 sparse_gradient:bool=false
SparseSlice	-	indices:int64 values:$T shape:int64 start:int64 size:int64	output_indices:int64 output_values:$T output_shape:int64	T:type
SparseSliceGrad	-	backprop_val_grad:$T input_indices:int64 input_start:int64 output_indices:int64	val_grad:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseSoftmax	-	sp_indices:int64 sp_values:$T sp_shape:int64	output:$T	T:type{half,float,double}
SparseSoftmaxCrossEntropyWithLogits	-	features:$T labels:$Tlabels	loss:$T backprop:$T	T:type{half,bfloat16,float,double} Tlabels:type{int32,int64}=int64
SparseSparseMaximum	-	a_indices:int64 a_values:$T a_shape:int64 b_indices:int64 b_values:$T b_shape:int64	output_indices:int64 output_values:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
SparseSparseMinimum	-	a_indices:int64 a_values:$T a_shape:int64 b_indices:int64 b_values:$T b_shape:int64	output_indices:int64 output_values:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
SparseSplit	-	split_dim:int64 indices:int64 values:$T shape:int64	output_indices:num_split*int64 output_values:num_split*$T output_shape:num_split*int64	num_split:int>=1 T:type
SparseTensorDenseAdd	-	a_indices:$Tindices a_values:$T a_shape:$Tindices b:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
SparseTensorDenseMatMul	-	a_indices:$Tindices a_values:$T a_shape:int64 b:$T	product:$T	T:type Tindices:type{int32,int64}=int64 adjoint_a:bool=false adjoint_b:bool=false
SparseTensorSliceDataset	s	indices:int64 values:$Tvalues dense_shape:int64	handle:variant	Tvalues:type
SparseTensorToCSRSparseMatrix	-	indices:int64 values:$T dense_shape:int64	sparse_matrix:variant	T:type{float,double,complex64,complex128}
SparseToDense	-	sparse_indices:$Tindices output_shape:$Tindices sparse_values:$T default_value:$T	dense:$T	validate_indices:bool=true T:type Tindices:type{int32,int64}
SparseToSparseSetOperation	-	set1_indices:int64 set1_values:$T set1_shape:int64 set2_indices:int64 set2_values:$T set2_shape:int64	result_indices:int64 result_values:$T result_shape:int64	set_operation:string validate_indices:bool=true T:type{int8,int16,int32,int64,uint8,uint16,string}
Spence	-	x:$T	y:$T	T:type{bfloat16,half,float,double}
Split	-	split_dim:int32 value:$T	output:num_split*$T	num_split:int>=1 T:type
SplitDedupData	-	input:variant	integer_tensor:$integer_type float_tensor:$float_type	integer_type:type{int32,int64,uint32,uint64} float_type:type{half,bfloat16,float} tuple_mask:string config:string=
SplitV	-	value:$T size_splits:$Tlen split_dim:int32	output:num_split*$T	num_split:int>=1 T:type Tlen:type{int8,int32,int64}=int64
SqlDataset	s	driver_name:string data_source_name:string query:string	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
Sqrt	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
SqrtGrad	-	y:$T dy:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Square	-	x:$T	y:$T	T:type{bfloat16,half,float,double,int8,int16,int32,int64,uint8,uint16,uint32,uint64,complex64,complex128}
SquaredDifference	c	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,int32,int64,complex64,complex128}
Squeeze	-	input:$T	output:$T	T:type squeeze_dims:list(int)>=0=[]
Stack	s	-	handle:&string	elem_type:type stack_name:string=
StackClose	-	handle:&string	-	-
StackCloseV2	s	handle:resource	-	-
StackPop	-	handle:&string	elem:$elem_type	elem_type:type
StackPopV2	s	handle:resource	elem:$elem_type	elem_type:type
StackPush	-	handle:&string elem:$T	output:$T	T:type swap_memory:bool=false
StackPushV2	s	handle:resource elem:$T	output:$T	T:type swap_memory:bool=false
StackV2	s	max_size:int32	handle:resource	elem_type:type stack_name:string=
Stage	s	values:[dtypes]	-	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
StageClear	s	-	-	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
StagePeek	s	index:int32	values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
StageSize	s	-	size:int32	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type) container:string= shared_name:string=
StatefulPartitionedCall	s	args:[Tin]	output:[Tout]	Tin:list(type)>=0 Tout:list(type)>=0 f:func config:string= config_proto:string= executor_type:string=
StatefulRandomBinomial	s	resource:resource algorithm:int64 shape:$S counts:$T probs:$T	output:$dtype	S:type{int32,int64} T:type{half,float,double,int32,int64}=double dtype:type{half,float,double,int32,int64}=int64
StatefulStandardNormal	s	resource:resource shape:$shape_dtype	output:$dtype	dtype:type=float shape_dtype:type=int64
StatefulStandardNormalV2	s	resource:resource algorithm:int64 shape:$shape_dtype	output:$dtype	dtype:type=float shape_dtype:type=int64
StatefulTruncatedNormal	s	resource:resource algorithm:int64 shape:$shape_dtype	output:$dtype	dtype:type=float shape_dtype:type=int64
StatefulUniform	s	resource:resource algorithm:int64 shape:$shape_dtype	output:$dtype	dtype:type=float shape_dtype:type=int64
StatefulUniformFullInt	s	resource:resource algorithm:int64 shape:$shape_dtype	output:$dtype	dtype:type=uint64 shape_dtype:type=int64
StatefulUniformInt	s	resource:resource algorithm:int64 shape:$shape_dtype minval:$dtype maxval:$dtype	output:$dtype	dtype:type=int64 shape_dtype:type=int64
StatelessCase	-	branch_index:int32 input:[Tin]	output:[Tout]	Tin:list(type)>=0 Tout:list(type)>=0 branches:list(func)>=1 output_shapes:list(shape)=[]
StatelessIf	-	cond:$Tcond input:[Tin]	output:[Tout]	Tcond:type Tin:list(type)>=0 Tout:list(type)>=0 then_branch:func else_branch:func output_shapes:list(shape)=[]
StatelessMultinomial	-	logits:$T num_samples:int32 seed:$Tseed	output:$output_dtype	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tseed:type{int32,int64}=int64 output_dtype:type{int32,int64}=int64
StatelessParameterizedTruncatedNormal	-	shape:$S seed:$Tseed means:$dtype stddevs:$dtype minvals:$dtype maxvals:$dtype	output:$dtype	S:type{int32,int64} Tseed:type{int32,int64}=int64 dtype:type{half,float,double}
StatelessRandomBinomial	-	shape:$S seed:$Tseed counts:$T probs:$T	output:$dtype	S:type{int32,int64} Tseed:type{int32,int64}=int64 T:type{half,float,double,int32,int64}=double dtype:type{half,float,double,int32,int64}=int64
StatelessRandomGammaV2	-	shape:$T seed:$Tseed alpha:$dtype	output:$dtype	dtype:type{half,float,double} T:type{int32,int64} Tseed:type{int32,int64}=int64
StatelessRandomGammaV3	-	shape:$shape_dtype key:uint64 counter:uint64 alg:int32 alpha:$dtype	output:$dtype	dtype:type{half,float,double} shape_dtype:type{int32,int64}=int32
StatelessRandomGetAlg	s	-	alg:int32	-
StatelessRandomGetKeyCounter	-	seed:$Tseed	key:uint64 counter:uint64	Tseed:type{int32,int64}=int64
StatelessRandomGetKeyCounterAlg	-	seed:$Tseed	key:uint64 counter:uint64 alg:int32	Tseed:type{int32,int64}=int64
StatelessRandomNormal	-	shape:$T seed:$Tseed	output:$dtype	dtype:type{half,bfloat16,float,double}=float T:type{int32,int64}=int32 Tseed:type{int32,int64}=int64
StatelessRandomNormalV2	-	shape:$Tshape key:uint64 counter:uint64 alg:int32	output:$dtype	dtype:type{half,bfloat16,float,double}=float Tshape:type{int32,int64}=int32
StatelessRandomPoisson	-	shape:$T seed:$Tseed lam:$Rtype	output:$dtype	Rtype:type{half,float,double,int32,int64} dtype:type{half,float,double,int32,int64} T:type{int32,int64} Tseed:type{int32,int64}=int64
StatelessRandomUniform	-	shape:$T seed:$Tseed	output:$dtype	dtype:type{half,bfloat16,float,double}=float T:type{int32,int64}=int32 Tseed:type{int32,int64}=int64
StatelessRandomUniformFullInt	-	shape:$T seed:$Tseed	output:$dtype	dtype:type{int32,int64,uint32,uint64}=uint64 T:type{int32,int64}=int32 Tseed:type{int32,int64,uint32,uint64}=int64
StatelessRandomUniformFullIntV2	-	shape:$Tshape key:uint64 counter:uint64 alg:int32	output:$dtype	dtype:type{int32,int64,uint32,uint64}=uint64 Tshape:type{int32,int64}=int32
StatelessRandomUniformInt	-	shape:$T seed:$Tseed minval:$dtype maxval:$dtype	output:$dtype	dtype:type{int32,int64} T:type{int32,int64} Tseed:type{int32,int64}=int64
StatelessRandomUniformIntV2	-	shape:$Tshape key:uint64 counter:uint64 alg:int32 minval:$dtype maxval:$dtype	output:$dtype	dtype:type{int32,int64,uint32,uint64} Tshape:type{int32,int64}=int32
StatelessRandomUniformV2	-	shape:$Tshape key:uint64 counter:uint64 alg:int32	output:$dtype	dtype:type{half,bfloat16,float,double}=float Tshape:type{int32,int64}=int32
StatelessSampleDistortedBoundingBox	-	image_size:$T bounding_boxes:float min_object_covered:float seed:$Tseed	begin:$T size:$T bboxes:float	T:type{uint8,int8,int16,int32,int64} Tseed:type{int32,int64} aspect_ratio_range:list(float)=[0.75,1.33] area_range:list(float)=[0.05,1] max_attempts:int=100 use_image_if_no_bounding_boxes:bool=false
StatelessShuffle	-	value:$T key:uint64 counter:uint64 alg:int32	output:$T	T:type
StatelessTruncatedNormal	-	shape:$T seed:$Tseed	output:$dtype	dtype:type{half,bfloat16,float,double}=float T:type{int32,int64}=int32 Tseed:type{int32,int64}=int64
StatelessTruncatedNormalV2	-	shape:$Tshape key:uint64 counter:uint64 alg:int32	output:$dtype	dtype:type{half,bfloat16,float,double}=float Tshape:type{int32,int64}=int32
StatelessWhile	-	input:[T]	output:[T]	T:list(type)>=0 cond:func body:func output_shapes:list(shape)=[] parallel_iterations:int=10
StaticRegexFullMatch	-	input:string	output:bool	pattern:string
StaticRegexReplace	-	input:string	output:string	pattern:string rewrite:string replace_global:bool=true
StatsAggregatorHandle	s	-	handle:resource	container:string= shared_name:string=
StatsAggregatorHandleV2	s	-	handle:resource	container:string= shared_name:string=
StatsAggregatorSetSummaryWriter	s	stats_aggregator:resource summary:resource	-	-
StatsAggregatorSummary	s	iterator:resource	summary:string	-
StochasticCastToInt	-	input:$Tin key:uint64 counter:uint64 alg:int32	output:$Tout	Tin:type{half,bfloat16,float,double} Tout:type{int8,int16,int32}
StopGradient	-	input:$T	output:$T	T:type
StoreMinibatchStatisticsInFdo	s	program_key:string max_ids:int32 max_uniques:int32	-	sample_count:int>=1 num_replica:int>=1 feature_width:int>=1 num_sc_per_chip:int>=1 table_name:string mini_batch_splits:string
StridedSlice	-	input:$T begin:$Index end:$Index strides:$Index	output:$T	T:type Index:type{int16,int32,int64} begin_mask:int=0 end_mask:int=0 ellipsis_mask:int=0 new_axis_mask:int=0 shrink_axis_mask:int=0
StridedSliceAssign	-	ref:&$T begin:$Index end:$Index strides:$Index value:$T	output_ref:&$T	T:type Index:type{int32,int64} begin_mask:int=0 end_mask:int=0 ellipsis_mask:int=0 new_axis_mask:int=0 shrink_axis_mask:int=0
StridedSliceGrad	-	shape:$Index begin:$Index end:$Index strides:$Index dy:$T	output:$T	T:type Index:type{int32,int64} begin_mask:int=0 end_mask:int=0 ellipsis_mask:int=0 new_axis_mask:int=0 shrink_axis_mask:int=0
StringFormat	-	inputs:[T]	output:string	T:list(type)>=0 template:string=%25s placeholder:string=%25s summarize:int=3
StringJoin	-	inputs:N*string	output:string	N:int>=0 separator:string=
StringLength	-	input:string	output:int32	unit:string{BYTE,UTF8_CHAR}=BYTE
StringListAttr	-	-	-	a:list(string) b:string
StringLower	-	input:string	output:string	encoding:string=
StringNGrams	-	data:string data_splits:$Tsplits	ngrams:string ngrams_splits:$Tsplits	separator:string ngram_widths:list(int)>=0 left_pad:string right_pad:string pad_width:int preserve_short_sequences:bool Tsplits:type{int32,int64}=int64
StringSplit	-	input:string delimiter:string	indices:int64 values:string shape:int64	skip_empty:bool=true
StringSplitV2	-	input:string sep:string	indices:int64 values:string shape:int64	maxsplit:int=-1
StringStrip	-	input:string	output:string	-
StringToHashBucket	-	string_tensor:string	output:int64	num_buckets:int>=1
StringToHashBucketFast	-	input:string	output:int64	num_buckets:int>=1
StringToHashBucketStrong	-	input:string	output:int64	num_buckets:int>=1 key:list(int)
StringToNumber	-	string_tensor:string	output:$out_type	out_type:type{float,double,int32,int64,uint32,uint64}=float
StringUpper	-	input:string	output:string	encoding:string=
StubResourceHandleOp	s	-	resource:resource	container:string= shared_name:string=
Sub	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,uint16,int16,int32,int64,complex64,complex128,uint32,uint64}
Substr	-	input:string pos:$T len:$T	output:string	T:type{int32,int64} unit:string{BYTE,UTF8_CHAR}=BYTE
Sum	-	input:$T reduction_indices:$Tidx	output:$T	keep_dims:bool=false T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tidx:type{int32,int64}=int32
SummaryWriter	s	-	writer:resource	shared_name:string= container:string=
Svd	-	input:$T	s:$T u:$T v:$T	compute_uv:bool=true full_matrices:bool=false T:type{double,float,half,complex64,complex128}
Switch	-	data:$T pred:bool	output_false:$T output_true:$T	T:type
SymbolicGradient	-	input:[Tin]	output:[Tout]	Tin:list(type)>=1 Tout:list(type)>=1 f:func
SyncDevice	s	-	-	-
TFRecordDataset	s	filenames:string compression_type:string buffer_size:int64	handle:variant	metadata:string=
TFRecordDatasetV2	s	filenames:string compression_type:string buffer_size:int64 byte_offsets:int64	handle:variant	metadata:string=
TFRecordReader	s	-	reader_handle:&string	container:string= shared_name:string= compression_type:string=
TFRecordReaderV2	s	-	reader_handle:resource	container:string= shared_name:string= compression_type:string=
TPUAnnotateTensorsWithDynamicShape	s	tensors:[T]	tpu_tensors:[T]	T:list(type)>=1
TPUCompilationResult	-	-	output:string	-
TPUCompile	s	dynamic_shapes:NumDynamicShapes*int64 guaranteed_constants:[Tguaranteed_constants]	compilation_status:string program:num_computations*string may_modify_variables:num_computations*bool	num_computations:int>=0 function:func metadata:string NumDynamicShapes:int>=0 Tguaranteed_constants:list(type)>=0
TPUCompileSucceededAssert	s	compilation_status:string	-	-
TPUCopyWithDynamicShape	s	tensors:[T] unpadded_sizes:N*int32	tpu_tensors:[T]	N:int>=0 T:list(type)>=1
TPUEmbeddingActivations	-	embedding_variable:float sliced_activations:float	output:float	table_id:int>=0 lookup_id:int>=0
TPUExecute	s	args:[Targs] key:string	results:[Tresults]	Targs:list(type)>=0 Tresults:list(type)>=0
TPUExecuteAndUpdateVariables	s	args:[Targs] key:string	results:[Tresults]	Targs:list(type)>=0 Tresults:list(type)>=0 device_var_reads_indices:list(int)>=0 device_var_updates_indices:list(int)>=0
TPUOrdinalSelector	s	-	device_ordinals:int32	-
TPUPartitionedCall	-	args:[Tin] device_ordinal:int32	output:[Tout]	Tin:list(type)>=0 Tout:list(type)>=0 f:func autotuner_thresh:int=0
TPUPartitionedInput	-	inputs:N*$T	output:$T	N:int>=1 T:type partition_dim:int=0
TPUPartitionedInputV2	-	inputs:N*$T	output:$T	N:int>=1 T:type partition_dims:list(int) is_packed:bool=false
TPUPartitionedOutput	-	inputs:$T	output:num_splits*$T	T:type num_splits:int>=1 partition_dim:int=0
TPUPartitionedOutputV2	-	inputs:$T	output:num_splits*$T	T:type num_splits:int>=1 partition_dims:list(int)
TPUReplicateMetadata	-	-	-	num_replicas:int>=0 num_cores_per_replica:int=1 topology:string= use_tpu:bool=true device_assignment:list(int)=[] computation_shape:list(int)=[] host_compute_core:list(string)=[] padding_map:list(string)=[] step_marker_location:string=STEP_MARK_AT_ENTRY allow_soft_placement:bool=false use_spmd_for_xla_partitioning:bool=false tpu_compile_options_proto:string=
TPUReplicatedInput	-	inputs:N*$T	output:$T	N:int>=1 T:type is_mirrored_variable:bool=false index:int=-1 is_packed:bool=false
TPUReplicatedOutput	-	input:$T	outputs:num_replicas*$T	num_replicas:int>=1 T:type
TPUReshardVariables	s	vars:N*resource new_format_key:string format_state_var:resource	-	N:int>=0
TPURoundRobin	s	-	device_ordinal:int32	-
TakeDataset	-	input_dataset:variant count:int64	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
TakeManySparseFromTensorsMap	s	sparse_handles:int64	sparse_indices:int64 sparse_values:$dtype sparse_shape:int64	dtype:type container:string= shared_name:string=
TakeWhileDataset	-	input_dataset:variant other_arguments:[Targuments]	handle:variant	predicate:func Targuments:list(type)>=0 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
Tan	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
Tanh	-	x:$T	y:$T	T:type{bfloat16,half,float,double,complex64,complex128}
TanhGrad	-	y:$T dy:$T	z:$T	T:type{bfloat16,half,float,double,complex64,complex128}
TemporaryVariable	s	-	ref:&$dtype	shape:shape dtype:type var_name:string=
TensorArray	s	size:int32	handle:&string	dtype:type dynamic_size:bool=false clear_after_read:bool=true tensor_array_name:string= element_shape:shape=?
TensorArrayClose	-	handle:&string	-	-
TensorArrayCloseV2	-	handle:string	-	-
TensorArrayCloseV3	s	handle:resource	-	-
TensorArrayConcat	-	handle:&string flow_in:float	value:$dtype lengths:int64	dtype:type element_shape_except0:shape=?
TensorArrayConcatV2	-	handle:string flow_in:float	value:$dtype lengths:int64	dtype:type element_shape_except0:shape=?
TensorArrayConcatV3	s	handle:resource flow_in:float	value:$dtype lengths:int64	dtype:type element_shape_except0:shape=?
TensorArrayGather	-	handle:&string indices:int32 flow_in:float	value:$dtype	dtype:type element_shape:shape=?
TensorArrayGatherV2	-	handle:string indices:int32 flow_in:float	value:$dtype	dtype:type element_shape:shape=?
TensorArrayGatherV3	s	handle:resource indices:int32 flow_in:float	value:$dtype	dtype:type element_shape:shape=?
TensorArrayGrad	s	handle:string flow_in:float	grad_handle:&string	source:string
TensorArrayGradV2	s	handle:string flow_in:float	grad_handle:string	source:string
TensorArrayGradV3	s	handle:resource flow_in:float	grad_handle:resource flow_out:float	source:string
TensorArrayGradWithShape	s	handle:resource flow_in:float shape_to_prepend:int32	grad_handle:resource flow_out:float	source:string
TensorArrayPack	-	handle:&string flow_in:float	value:$dtype	dtype:type element_shape:shape=?
TensorArrayRead	-	handle:&string index:int32 flow_in:float	value:$dtype	dtype:type
TensorArrayReadV2	-	handle:string index:int32 flow_in:float	value:$dtype	dtype:type
TensorArrayReadV3	s	handle:resource index:int32 flow_in:float	value:$dtype	dtype:type
TensorArrayScatter	-	handle:&string indices:int32 value:$T flow_in:float	flow_out:float	T:type
TensorArrayScatterV2	-	handle:string indices:int32 value:$T flow_in:float	flow_out:float	T:type
TensorArrayScatterV3	s	handle:resource indices:int32 value:$T flow_in:float	flow_out:float	T:type
TensorArraySize	-	handle:&string flow_in:float	size:int32	-
TensorArraySizeV2	-	handle:string flow_in:float	size:int32	-
TensorArraySizeV3	s	handle:resource flow_in:float	size:int32	-
TensorArraySplit	-	handle:&string value:$T lengths:int64 flow_in:float	flow_out:float	T:type
TensorArraySplitV2	-	handle:string value:$T lengths:int64 flow_in:float	flow_out:float	T:type
TensorArraySplitV3	s	handle:resource value:$T lengths:int64 flow_in:float	flow_out:float	T:type
TensorArrayUnpack	-	handle:&string value:$T flow_in:float	flow_out:float	T:type
TensorArrayV2	s	size:int32	handle:string	dtype:type element_shape:shape=? dynamic_size:bool=false clear_after_read:bool=true tensor_array_name:string=
TensorArrayV3	s	size:int32	handle:resource flow:float	dtype:type element_shape:shape=? dynamic_size:bool=false clear_after_read:bool=true identical_element_shapes:bool=false tensor_array_name:string=
TensorArrayWrite	-	handle:&string index:int32 value:$T flow_in:float	flow_out:float	T:type
TensorArrayWriteV2	-	handle:string index:int32 value:$T flow_in:float	flow_out:float	T:type
TensorArrayWriteV3	s	handle:resource index:int32 value:$T flow_in:float	flow_out:float	T:type
TensorDataset	s	components:[Toutput_types]	handle:variant	Toutput_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
TensorListConcat	-	input_handle:variant	tensor:$element_dtype lengths:int64	element_dtype:type element_shape:shape=?
TensorListConcatLists	-	input_a:variant input_b:variant	output:variant	element_dtype:type
TensorListConcatV2	-	input_handle:variant element_shape:$shape_type leading_dims:int64	tensor:$element_dtype lengths:int64	element_dtype:type shape_type:type{int32,int64}
TensorListElementShape	-	input_handle:variant	element_shape:$shape_type	shape_type:type{int32,int64}
TensorListFromTensor	-	tensor:$element_dtype element_shape:$shape_type	output_handle:variant	element_dtype:type shape_type:type{int32,int64}
TensorListGather	-	input_handle:variant indices:int32 element_shape:int32	values:$element_dtype	element_dtype:type
TensorListGetItem	-	input_handle:variant index:int32 element_shape:int32	item:$element_dtype	element_dtype:type
TensorListLength	-	input_handle:variant	length:int32	-
TensorListPopBack	-	input_handle:variant element_shape:int32	output_handle:variant tensor:$element_dtype	element_dtype:type
TensorListPushBack	-	input_handle:variant tensor:$element_dtype	output_handle:variant	element_dtype:type
TensorListPushBackBatch	-	input_handles:variant tensor:$element_dtype	output_handles:variant	element_dtype:type
TensorListReserve	-	element_shape:$shape_type num_elements:int32	handle:variant	element_dtype:type shape_type:type{int32,int64}
TensorListResize	-	input_handle:variant size:int32	output_handle:variant	-
TensorListScatter	-	tensor:$element_dtype indices:int32 element_shape:$shape_type	output_handle:variant	element_dtype:type shape_type:type{int32,int64}
TensorListScatterIntoExistingList	-	input_handle:variant tensor:$element_dtype indices:int32	output_handle:variant	element_dtype:type
TensorListScatterV2	-	tensor:$element_dtype indices:int32 element_shape:$shape_type num_elements:int32	output_handle:variant	element_dtype:type shape_type:type{int32,int64}
TensorListSetItem	-	input_handle:variant index:int32 item:$element_dtype	output_handle:variant	element_dtype:type resize_if_index_out_of_bounds:bool=false
TensorListSplit	-	tensor:$element_dtype element_shape:$shape_type lengths:int64	output_handle:variant	element_dtype:type shape_type:type{int32,int64}
TensorListStack	-	input_handle:variant element_shape:int32	tensor:$element_dtype	element_dtype:type num_elements:int=-1
TensorMapErase	-	input_handle:variant key:$key_dtype	output_handle:variant	key_dtype:type value_dtype:type
TensorMapHasKey	-	input_handle:variant key:$key_dtype	has_key:bool	key_dtype:type
TensorMapInsert	-	input_handle:variant key:$key_dtype value:$value_dtype	output_handle:variant	key_dtype:type value_dtype:type
TensorMapLookup	-	input_handle:variant key:$key_dtype	value:$value_dtype	key_dtype:type value_dtype:type
TensorMapSize	-	input_handle:variant	size:int32	-
TensorMapStackKeys	-	input_handle:variant	keys:$key_dtype	key_dtype:type
TensorScatterAdd	-	tensor:$T indices:$Tindices updates:$T	output:$T	T:type Tindices:type{int32,int64} bad_indices_policy:string=
TensorScatterMax	-	tensor:$T indices:$Tindices updates:$T	output:$T	T:type Tindices:type{int32,int64} bad_indices_policy:string=
TensorScatterMin	-	tensor:$T indices:$Tindices updates:$T	output:$T	T:type Tindices:type{int32,int64} bad_indices_policy:string=
TensorScatterSub	-	tensor:$T indices:$Tindices updates:$T	output:$T	T:type Tindices:type{int32,int64} bad_indices_policy:string=
TensorScatterUpdate	-	tensor:$T indices:$Tindices updates:$T	output:$T	T:type Tindices:type{int16,int32,int64,uint16} bad_indices_policy:string=
TensorSliceDataset	s	components:[Toutput_types]	handle:variant	Toutput_types:list(type)>=1 output_shapes:list(shape)>=1 is_files:bool=false metadata:string= replicate_on_split:bool=false
TensorStridedSliceUpdate	-	input:$T begin:$Index end:$Index strides:$Index value:$T	output:$T	T:type Index:type{int32,int64} begin_mask:int=0 end_mask:int=0 ellipsis_mask:int=0 new_axis_mask:int=0 shrink_axis_mask:int=0
TensorSummary	-	tensor:$T	summary:string	T:type description:string= labels:list(string)=[] display_name:string=
TensorSummaryV2	-	tag:string tensor:$T serialized_summary_metadata:string	summary:string	T:type
TestAttr	s	-	out:$T	T:type{float,double}
TestStringOutput	-	input:float	output1:float output2:string	-
TextLineDataset	s	filenames:string compression_type:string buffer_size:int64	handle:variant	metadata:string=
TextLineReader	s	-	reader_handle:&string	skip_header_lines:int=0 container:string= shared_name:string=
TextLineReaderV2	s	-	reader_handle:resource	skip_header_lines:int=0 container:string= shared_name:string=
TfLiteSubgraphExecute	-	subgraph_key:string args:[Tin]	output:[Tout]	Tin:list(type)>=0 Tout:list(type)>=0
ThreadPoolDataset	s	input_dataset:variant thread_pool:resource	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1
ThreadPoolHandle	s	-	handle:resource	num_threads:int max_intra_op_parallelism:int=1 display_name:string container:string= shared_name:string=
ThreadUnsafeUnigramCandidateSampler	s	true_classes:int64	sampled_candidates:int64 true_expected_count:float sampled_expected_count:float	num_true:int>=1 num_sampled:int>=1 unique:bool range_max:int>=1 seed:int=0 seed2:int=0
Tile	-	input:$T multiples:$Tmultiples	output:$T	T:type Tmultiples:type{int32,int64}=int32
TileGrad	-	input:$T multiples:int32	output:$T	T:type
Timestamp	s	-	ts:double	-
ToBool	-	input:$T	output:bool	T:type
TopK	-	input:$T	values:$T indices:int32	k:int>=0 sorted:bool=true T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
TopKUnique	-	input:float	topk:float topk_indices:int32	k:int
TopKV2	-	input:$T k:$Tk	values:$T indices:$index_type	sorted:bool=true T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tk:type{int16,int32,int64}=int32 index_type:type{int16,int32,int64}=int32
TopKWithUnique	-	input:float	topk:float topk_indices:int32	k:int
TpuHandleToProtoKey	-	uid:int64	proto_keys:string	-
Transpose	-	x:$T perm:$Tperm	y:$T	T:type Tperm:type{int32,int64}=int32
TridiagonalMatMul	-	superdiag:$T maindiag:$T subdiag:$T rhs:$T	output:$T	T:type{double,float,complex64,complex128}
TridiagonalSolve	-	diagonals:$T rhs:$T	output:$T	partial_pivoting:bool=true perturb_singular:bool=false T:type{double,float,complex64,complex128}
TruncateDiv	-	x:$T y:$T	z:$T	T:type{bfloat16,half,float,double,uint8,int8,uint16,int16,int32,uint32,uint64,int64,complex64,complex128}
TruncateMod	-	x:$T y:$T	z:$T	T:type{int32,int64,bfloat16,half,float,double}
TruncatedNormal	s	shape:$T	output:$dtype	seed:int=0 seed2:int=0 dtype:type{half,bfloat16,float,double} T:type{int32,int64}
TwoFloatInputs	-	a:float b:float	-	-
TwoFloatInputsFloatOutput	-	a:float b:float	c:float	-
TwoFloatInputsIntOutput	-	a:float b:float	c:int32	-
TwoFloatOutputs	-	-	a:float b:float	-
TwoIntInputs	-	a:int32 b:int32	-	-
TwoIntOutputs	-	-	a:int32 b:int32	-
TwoRefsIn	-	a:&$T b:&$T	-	T:type
TypeList	-	a:[T]	-	T:list(type)>=0
TypeListRestrict	-	a:[T]	-	T:list(type){string,bool}>=1
TypeListTwice	-	a:[T] b:[T]	-	T:list(type)>=0
Unary	-	a:$T	b:$T	T:type
Unbatch	-	batched_tensor:$T batch_index:int64 id:int64	unbatched_tensor:$T	timeout_micros:int container:string= shared_name:string= T:type
UnbatchDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
UnbatchGrad	-	original_input:$T batch_index:int64 grad:$T id:int64	batched_grad:$T	container:string= shared_name:string= T:type
UncompressElement	-	compressed:variant	components:[output_types]	output_types:list(type)>=1 output_shapes:list(shape)>=1
UnicodeDecode	-	input:string	row_splits:$Tsplits char_values:int32	input_encoding:string errors:string{strict,replace,ignore}=replace replacement_char:int=65533 replace_control_characters:bool=false Tsplits:type{int32,int64}=int64
UnicodeDecodeWithOffsets	-	input:string	row_splits:$Tsplits char_values:int32 char_to_byte_starts:int64	input_encoding:string errors:string{strict,replace,ignore}=replace replacement_char:int=65533 replace_control_characters:bool=false Tsplits:type{int32,int64}=int64
UnicodeEncode	-	input_values:int32 input_splits:$Tsplits	output:string	errors:string{ignore,replace,strict}=replace output_encoding:string{UTF-8,UTF-16-BE,UTF-32-BE} replacement_char:int=65533 Tsplits:type{int32,int64}=int64
UnicodeScript	-	input:int32	output:int32	-
UnicodeTranscode	-	input:string	output:string	input_encoding:string output_encoding:string{UTF-8,UTF-16-BE,UTF-32-BE} errors:string{strict,replace,ignore}=replace replacement_char:int=65533 replace_control_characters:bool=false
UniformCandidateSampler	s	true_classes:int64	sampled_candidates:int64 true_expected_count:float sampled_expected_count:float	num_true:int>=1 num_sampled:int>=1 unique:bool range_max:int>=1 seed:int=0 seed2:int=0
UniformDequantize	-	input:$Tin scales:float zero_points:int32	output:$Tout	Tin:type{qint8,qint32} Tout:type{float} quantization_axis:int=-1 quantization_min_val:int quantization_max_val:int
UniformQuantize	-	input:$Tin scales:float zero_points:int32	output:$Tout	Tin:type{float} Tout:type{qint8,qint32} quantization_axis:int=-1 quantization_min_val:int quantization_max_val:int
UniformQuantizedAdd	-	lhs:$T rhs:$T lhs_scales:float lhs_zero_points:int32 rhs_scales:float rhs_zero_points:int32 output_scales:float output_zero_points:int32	output:$T	lhs_quantization_axis:int=-1 lhs_quantization_min_val:int lhs_quantization_max_val:int rhs_quantization_axis:int=-1 rhs_quantization_min_val:int rhs_quantization_max_val:int output_quantization_axis:int=-1 output_quantization_min_val:int output_quantization_max_val:int T:type{qint32}
UniformQuantizedClipByValue	-	operand:$T min:$T max:$T scales:float zero_points:int32	output:$T	T:type{qint32} quantization_axis:int=-1 quantization_min_val:int quantization_max_val:int
UniformQuantizedConvolution	-	lhs:$Tin rhs:$Tin lhs_scales:float lhs_zero_points:int32 rhs_scales:float rhs_zero_points:int32 output_scales:float output_zero_points:int32	output:$Tout	Tin:type{qint8} Tout:type{qint32} window_strides:list(int)=[] padding:string explicit_padding:list(int)=[] lhs_dilation:list(int)=[] rhs_dilation:list(int)=[] batch_group_count:int=1 feature_group_count:int=1 dimension_numbers:string= lhs_quantization_axis:int=-1 lhs_quantization_min_val:int lhs_quantization_max_val:int rhs_quantization_axis:int=-1 rhs_quantization_min_val:int rhs_quantization_max_val:int output_quantization_axis:int=-1 output_quantization_min_val:int output_quantization_max_val:int
UniformQuantizedConvolutionHybrid	-	lhs:$Tlhs rhs:$Trhs rhs_scales:float rhs_zero_points:int32	output:$Tout	Tlhs:type{float} Trhs:type{qint8} Tout:type{float} window_strides:list(int)=[] padding:string explicit_padding:list(int)=[] lhs_dilation:list(int)=[] rhs_dilation:list(int)=[] batch_group_count:int=1 feature_group_count:int=1 dimension_numbers:string= rhs_quantization_axis:int=-1 rhs_quantization_min_val:int rhs_quantization_max_val:int
UniformQuantizedDot	-	lhs:$Tin rhs:$Tin lhs_scales:float lhs_zero_points:int32 rhs_scales:float rhs_zero_points:int32 output_scales:float output_zero_points:int32	output:$Tout	Tin:type{qint8} Tout:type{qint32} lhs_quantization_axis:int=-1 lhs_quantization_min_val:int lhs_quantization_max_val:int rhs_quantization_axis:int=-1 rhs_quantization_min_val:int rhs_quantization_max_val:int output_quantization_axis:int=-1 output_quantization_min_val:int output_quantization_max_val:int
UniformQuantizedDotHybrid	-	lhs:$Tlhs rhs:$Trhs rhs_scales:float rhs_zero_points:int32	output:$Tout	Tlhs:type{float} Trhs:type{qint8} Tout:type{float} rhs_quantization_axis:int=-1 rhs_quantization_min_val:int rhs_quantization_max_val:int
UniformRequantize	-	input:$Tin input_scales:float input_zero_points:int32 output_scales:float output_zero_points:int32	output:$Tout	Tin:type{qint8,qint32} Tout:type{qint8,qint32} input_quantization_axis:int=-1 input_quantization_min_val:int input_quantization_max_val:int output_quantization_axis:int=-1 output_quantization_min_val:int output_quantization_max_val:int
Unique	-	x:$T	y:$T idx:$out_idx	T:type out_idx:type{int32,int64}=int32
UniqueDataset	-	input_dataset:variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
UniqueV2	-	x:$T axis:$Taxis	y:$T idx:$out_idx	T:type Taxis:type{int32,int64}=int64 out_idx:type{int32,int64}=int32
UniqueWithCounts	-	x:$T	y:$T idx:$out_idx count:$out_idx	T:type out_idx:type{int32,int64}=int32
UniqueWithCountsV2	-	x:$T axis:$Taxis	y:$T idx:$out_idx count:$out_idx	T:type Taxis:type{int32,int64}=int64 out_idx:type{int32,int64}=int32
Unpack	-	value:$T	output:num*$T	num:int>=0 T:type axis:int=0
UnravelIndex	-	indices:$Tidx dims:$Tidx	output:$Tidx	Tidx:type{int32,int64}=int32
UnsortedSegmentJoin	-	inputs:string segment_ids:$Tindices num_segments:$Tnumsegments	output:string	separator:string= Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
UnsortedSegmentMax	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
UnsortedSegmentMin	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
UnsortedSegmentProd	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} Tnumsegments:type{int32,int64}=int32
UnsortedSegmentSum	-	data:$T segment_ids:$Tindices num_segments:$Tnumsegments	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int16,int32,int64} Tnumsegments:type{int32,int64}=int32
Unstage	s	-	values:[dtypes]	capacity:int>=0=0 memory_limit:int>=0=0 dtypes:list(type)>=1 container:string= shared_name:string=
UnwrapDatasetVariant	-	input_handle:variant	output_handle:variant	-
UpdateTaskIdAndGlobalCoreArray	s	tpu_task_id_to_shard_id:task_count*int32	-	task_count:int>=1
UpperBound	-	sorted_inputs:$T values:$T	output:$out_type	T:type out_type:type{int32,int64}=int32
VarHandleOp	s	-	resource:resource	container:string= shared_name:string= debug_name:string= dtype:type shape:shape allowed_devices:list(string)=[]
VarIsInitializedOp	s	resource:resource	is_initialized:bool	-
Variable	s	-	ref:&$dtype	shape:shape dtype:type container:string= shared_name:string=
VariableShape	s	input:resource	output:$out_type	out_type:type{int32,int64}=int32
VariableV2	s	-	ref:&$dtype	shape:shape dtype:type container:string= shared_name:string=
WeightedFlatMapDataset	-	input_datasets:N*variant weights:M*double	handle:variant	N:int>=2 M:int>=2 output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
Where	-	input:$T	index:int64	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool}=bool
While	s	input:[T]	output:[T]	T:list(type)>=0 cond:func body:func output_shapes:list(shape)=[] parallel_iterations:int=10
WholeFileReader	s	-	reader_handle:&string	container:string= shared_name:string=
WholeFileReaderV2	s	-	reader_handle:resource	container:string= shared_name:string=
WindowDataset	-	input_dataset:variant size:int64 shift:int64 stride:int64 drop_remainder:bool	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 metadata:string=
WindowOp	-	inputs:[Tinputs]	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 Tinputs:list(type)>=1
WorkerHeartbeat	s	request:string	response:string	-
WrapDatasetVariant	-	input_handle:variant	output_handle:variant	-
WriteAudioSummary	s	writer:resource step:int64 tag:string tensor:float sample_rate:float	-	max_outputs:int>=1=3
WriteFile	s	filename:string contents:string	-	-
WriteGraphSummary	s	writer:resource step:int64 tensor:string	-	-
WriteHistogramSummary	s	writer:resource step:int64 tag:string values:$T	-	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64,bool}=float
WriteImageSummary	s	writer:resource step:int64 tag:string tensor:$T bad_color:uint8	-	max_images:int>=1=3 T:type{uint8,double,float,half}=float
WriteRawProtoSummary	s	writer:resource step:int64 tensor:string	-	-
WriteScalarSummary	s	writer:resource step:int64 tag:string value:$T	-	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
WriteSummary	s	writer:resource step:int64 tensor:$T tag:string summary_metadata:string	-	T:type
Xdivy	-	x:$T y:$T	z:$T	T:type{half,bfloat16,float,double,complex64,complex128}
XlaAllReduce	-	input:$T group_assignment:int32	output:$T	T:type{half,bfloat16,float,int32,uint32} reduce_op:string{Min,Max,Mul,Add,Mean} mode:string{CrossReplica,CrossReplicaAndPartition}
XlaBroadcastHelper	-	lhs:$T rhs:$T broadcast_dims:$Tindices	lhs_output:$T rhs_output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64}
XlaCallModule	s	args:[Tin]	output:[Tout]	version:int module:string Sout:list(shape)>=0 Tout:list(type)>=0 Tin:list(type)>=0 dim_args_spec:list(string)=[] platforms:list(string)=[] function_list:list(func)=[] has_token_input_output:bool=false disabled_checks:list(string)=[]
XlaClusterOutput	-	input:$T	outputs:$T	T:type
XlaConcatND	-	inputs:N*$T	output:$T	T:type N:int>=1 num_concats:list(int) paddings:list(int)=[]
XlaConv	-	lhs:$T rhs:$T window_strides:$Tindices padding:$Tindices lhs_dilation:$Tindices rhs_dilation:$Tindices feature_group_count:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} dimension_numbers:string precision_config:string
XlaConvV2	-	lhs:$LhsT rhs:$RhsT window_strides:$Tindices padding:$Tindices lhs_dilation:$Tindices rhs_dilation:$Tindices feature_group_count:$Tindices	output:$preferred_element_type	LhsT:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} RhsT:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} dimension_numbers:string precision_config:string preferred_element_type:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} batch_group_count:int=1
XlaCustomCall	-	args:[T]	output:$dtype	target_name:string backend_config:string T:list(type)>=0 dtype:type shape:shape
XlaCustomCallV2	-	operands:[operand_dtypes]	results:[result_dtypes]	call_target_name:string backend_config:string has_side_effect:bool operand_dtypes:list(type)>=0 result_dtypes:list(type)>=0 result_shapes:list(shape)>=0
XlaDequantize	s	input:uint32	output:bfloat16	min_range:float max_range:float mode:string transpose_output:bool
XlaDot	-	lhs:$T rhs:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} dimension_numbers:string precision_config:string
XlaDotV2	-	lhs:$LhsT rhs:$RhsT	output:$preferred_element_type	LhsT:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} RhsT:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} dimension_numbers:string precision_config:string preferred_element_type:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
XlaDynamicSlice	-	input:$T start_indices:$Tindices size_indices:$Tindices	output:$T	T:type Tindices:type{int32,int64}
XlaDynamicUpdateSlice	-	input:$T update:$T indices:$Tindices	output:$T	T:type Tindices:type{int32,int64}
XlaEinsum	-	a:$T b:$T	product:$T	equation:string T:type{complex64,bfloat16,float}
XlaGather	-	operand:$T start_indices:$Tindices slice_sizes:$Tindices	output:$T	dimension_numbers:string indices_are_sorted:bool T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} Tindices:type{int32,int64}
XlaHostCompute	s	inputs:[Tinputs]	outputs:[Toutputs]	Tinputs:list(type)>=0 Toutputs:list(type)>=0 ancestors:list(string)>=0 shapes:list(shape)>=0 shape_inference_graph:func key:string send_key:string= recv_key:string= cost_estimate_ns:int=1000000 tpu_core:int=0
XlaIf	s	cond:$Tcond inputs:[Tin]	output:[Tout]	Tcond:type then_branch:func else_branch:func Tin:list(type)>=0 Tout:list(type)>=0
XlaKeyValueSort	-	keys:$K values:$V	sorted_keys:$K sorted_values:$V	K:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64} V:type
XlaLaunch	s	constants:[Tconstants] args:[Targs] resources:Nresources*resource	results:[Tresults]	Tconstants:list(type)>=0 Targs:list(type)>=0 Nresources:int>=0 Tresults:list(type)>=0 function:func
XlaLaunchV2	-	args:[Targs]	results:[Tresults]	Targs:list(type)>=0 Tresults:list(type)>=0 constants:list(int)>=0 resources:list(int)>=0 function:func
XlaOptimizationBarrier	-	input:[T]	output:[T]	T:list(type)>=0
XlaPad	-	input:$T padding_value:$T padding_low:$Tindices padding_high:$Tindices padding_interior:$Tindices	output:$T	T:type Tindices:type{int32,int64}
XlaRecv	s	-	tensor:$dtype	dtype:type tensor_name:string shape:shape
XlaRecvFromHost	s	-	output:$Toutput	Toutput:type shape:shape key:string
XlaRecvTPUEmbeddingActivations	s	deduplication_data:variant	outputs:num_tables*float	num_tables:int>=1 config:string
XlaRecvTPUEmbeddingActivationsV2	s	deduplication_data:variant	outputs:num_tables*float	num_tables:int>=1 config:string embedding_partitions:string hbm_buffers_config:string tpu_topology:string
XlaRecvTPUEmbeddingDeduplicationData	s	-	output:variant	config:string
XlaRecvTPUEmbeddingDeduplicationDataV2	s	-	output:variant	config:string embedding_partitions:string hbm_buffers_config:string tpu_topology:string
XlaReduce	-	input:$T init_value:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} dimensions_to_reduce:list(int) reducer:func
XlaReducePrecision	-	operand:$T	output:$T	T:type{bfloat16,half,float,double} exponent_bits:int mantissa_bits:int
XlaReduceScatter	-	input:$T group_assignment:int32 scatter_dimension:int32	output:$T	T:type{half,bfloat16,float,int32,uint32} reduce_op:string{Min,Max,Mul,Add,Mean}
XlaReduceWindow	-	input:$T init_value:$T window_dimensions:$Tindices window_strides:$Tindices base_dilations:$Tindices window_dilations:$Tindices padding:$Tindices	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} Tindices:type{int32,int64} computation:func
XlaRemoveDynamicDimensionSize	-	input:$T dim_index:int32	output:$T	T:type
XlaReplicaId	-	-	id:int32	-
XlaRngBitGenerator	-	algorithm:int32 initial_state:uint64 shape:$Tshape	output_key:uint64 output:$dtype	dtype:type{uint8,int8,int32,int64,uint32,uint64}=uint64 Tshape:type{int32,int64}=int32
XlaScatter	-	operand:$T scatter_indices:$Tindices updates:$T	output:$T	update_computation:func dimension_numbers:string indices_are_sorted:bool T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} Tindices:type{int32,int64}
XlaSelectAndScatter	-	operand:$T window_dimensions:$Tindices window_strides:$Tindices padding:$Tindices source:$T init_value:$T	output:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} Tindices:type{int32,int64} select:func scatter:func
XlaSelfAdjointEig	-	a:$T	w:$T v:$T	lower:bool max_iter:int epsilon:float T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
XlaSend	s	tensor:$T	-	T:type tensor_name:string
XlaSendTPUEmbeddingGradients	s	gradients:NumTables*float learning_rates:NumLearningRateTags*float deduplication_data:variant	-	NumTables:int>=1 NumLearningRateTags:int>=0=0 config:string
XlaSendTPUEmbeddingGradientsV2	s	gradients:NumTables*float learning_rates:NumLearningRateTags*float deduplication_data:variant	-	NumTables:int>=1 NumLearningRateTags:int>=0=0 config:string embedding_partitions:string hbm_buffers_config:string tpu_topology:string
XlaSendToHost	s	input:$Tinput	-	Tinput:type key:string
XlaSetBound	-	input:int32 bound:int32	output:int32	-
XlaSetDynamicDimensionSize	-	input:$T dim_index:int32 size:int32	output:$T	T:type
XlaSharding	-	input:$T	output:$T	T:type sharding:string= unspecified_dims:list(int)=[]
XlaSort	-	input:$T	output:$T	T:type
XlaSparseCoreAdagrad	s	indices:int32 gradient:float learning_rate:float accumulator:float embedding_table:float	updated_embedding_table:float updated_accumulator:float	feature_width:int
XlaSparseCoreAdagradMomentum	s	indices:int32 gradient:float learning_rate:float beta_1:float epsilon:float accumulator:float momentum:float embedding_table:float	updated_embedding_table:float updated_accumulator:float updated_momentum:float	feature_width:int use_nesterov:bool beta_2:float exponent:float
XlaSparseCoreAdam	s	embedding_table:float indices:int32 gradient:float learning_rate:float momentum:float velocity:float beta_1:float beta_2:float epsilon:float	updated_embedding_table:float updated_velocity:float updated_momentum:float	feature_width:int use_sum_inside_sqrt:bool
XlaSparseCoreFtrl	s	embedding_table:float accumulator:float linear:float learning_rate:float indices:int32 gradient:float beta:float learning_rate_power:float l2_regularization_strength:float	updated_embedding_table:float updated_accumulator:float updated_linear:float	feature_width:int multiply_linear_by_learning_rate:bool l1_regularization_strength:float
XlaSparseCoreSgd	s	indices:int32 gradient:float learning_rate:float embedding_table:float	updated_embedding_table:float	feature_width:int
XlaSparseDenseMatmul	-	row_ids:int32 col_ids:uint32 values:float offsets:uint32 embedding_table:float	activations:float row_pointers:int32 sorted_embedding_ids:int32 sorted_sample_ids:int32 sorted_gains:float	max_ids_per_partition:int>=0 max_unique_ids_per_partition:int>=0 input_size:int>=0
XlaSparseDenseMatmulGradWithAdagradAndCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float accumulator:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_accumulator:float	clip_weight_min:float=-inf clip_weight_max:float=inf table_name:string
XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float accumulator:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_accumulator:float	clip_weight_min:float=-inf clip_weight_max:float=inf max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string
XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float accumulator:float momenta:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_accumulator:float updated_momenta:float	use_nesterov:bool exponent:float beta1:float beta2:float epsilon:float clip_weight_min:float=-inf clip_weight_max:float=inf table_name:string
XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float accumulator:float momenta:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_accumulator:float updated_momenta:float	use_nesterov:bool exponent:float beta1:float beta2:float epsilon:float clip_weight_min:float=-inf clip_weight_max:float=inf max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string
XlaSparseDenseMatmulGradWithAdamAndCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float momenta:float velocity:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_momenta:float updated_velocity:float	use_sum_inside_sqrt:bool beta1:float beta2:float epsilon:float clip_weight_min:float=-inf clip_weight_max:float=inf table_name:string
XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float momenta:float velocity:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_momenta:float updated_velocity:float	use_sum_inside_sqrt:bool beta1:float beta2:float epsilon:float clip_weight_min:float=-inf clip_weight_max:float=inf max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string
XlaSparseDenseMatmulGradWithCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float tables:N*float hyperparameters:M*float num_minibatches_per_physical_sparse_core:int32	updated_tables:N*float	N:int>=1 M:int>=1 custom_computation:func table_name:string
XlaSparseDenseMatmulGradWithFtrlAndCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float accumulator:float linear:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_accumulator:float updated_linear:float	multiply_linear_by_learning_rate:bool beta:float learning_rate_power:float l1_regularization_strength:float l2_regularization_strength:float clip_weight_min:float=-inf clip_weight_max:float=inf table_name:string
XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float accumulator:float linear:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float updated_accumulator:float updated_linear:float	multiply_linear_by_learning_rate:bool beta:float learning_rate_power:float l1_regularization_strength:float l2_regularization_strength:float clip_weight_min:float=-inf clip_weight_max:float=inf max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string
XlaSparseDenseMatmulGradWithSgdAndCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float	clip_weight_min:float=-inf clip_weight_max:float=inf table_name:string
XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float activation_gradients:float learning_rate:float embedding_table:float num_minibatches_per_physical_sparse_core:int32	updated_embedding_table:float	clip_weight_min:float=-inf clip_weight_max:float=inf max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string
XlaSparseDenseMatmulWithCsrInput	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float embedding_table:float num_minibatches_per_physical_sparse_core:int32	activations:float	input_size:int>=0 quantization_config_low:float quantization_config_high:float quantization_config_num_buckets:int>=0 table_name:string
XlaSparseDenseMatmulWithStaticBufferSize	-	row_pointers:int32 sorted_sample_ids:int32 sorted_token_ids:int32 sorted_gains:float embedding_table:float num_minibatches_per_physical_sparse_core:int32	activations:float	input_size:int>=0 quantization_config_low:float quantization_config_high:float quantization_config_num_buckets:int>=0 max_ids_per_sparse_core:int>=1 max_unique_ids_per_sparse_core:int>=1 table_name:string
XlaSplitND	-	input:$T	outputs:N*$T	T:type N:int>=1 num_splits:list(int) paddings:list(int)=[]
XlaSpmdFullToShardShape	-	input:$T	output:$T	T:type manual_sharding:string dim:int=-1 unspecified_dims:list(int)=[]
XlaSpmdShardToFullShape	-	input:$T	output:$T	T:type manual_sharding:string full_shape:shape dim:int=-1 unspecified_dims:list(int)=[]
XlaSvd	-	a:$T	s:$T u:$T v:$T	max_iter:int epsilon:float precision_config:string T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64}
XlaVariadicReduce	-	input:N*$T init_value:N*$T	output:N*$T	N:int>=1 T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64,bool} dimensions_to_reduce:list(int) reducer:func
XlaVariadicReduceV2	-	inputs:[T] init_values:[T]	outputs:[T]	T:list(type)>=1 dimensions_to_reduce:list(int) reducer:func
XlaVariadicSort	-	inputs:[T] dimension:int32	outputs:[T]	T:list(type)>=1 comparator:func is_stable:bool
XlaWhile	s	input:[T]	output:[T]	T:list(type)>=0 cond:func body:func
Xlog1py	-	x:$T y:$T	z:$T	T:type{half,bfloat16,float,double,complex64,complex128}
Xlogy	-	x:$T y:$T	z:$T	T:type{half,bfloat16,float,double,complex64,complex128}
ZerosLike	-	x:$T	y:$T	T:type
Zeta	-	x:$T q:$T	z:$T	T:type{float,double}
ZipDataset	-	input_datasets:N*variant	handle:variant	output_types:list(type)>=1 output_shapes:list(shape)>=1 N:int>=1 metadata:string=
_Arg	s	-	output:$T	T:type index:int>=0
_ArrayToList	-	input:N*$T	output:[out_types]	T:type N:int>=1 out_types:list(type)>=1
_ConfigureDistributedTPU	s	inputs:N*int32	output:string	N:int>=1 enable_whole_mesh_compilations:bool=false
_CopyFromGpuToHost	-	input:$T	output:$T	T:type
_CopyFromHostToGpu	-	input:$T	output:$T	T:type
_DeviceArg	s	-	output:$T	T:type index:int>=0
_DeviceRetval	s	input:$T	-	T:type index:int>=0
_DisconnectHostFromDistributedTPUSystem	s	-	number_of_tpu_chips:int32	-
_EagerConst	-	input:$T	output:$T	T:type
_FusedBatchNormEx	-	x:$T scale:$U offset:$U mean:$U variance:$U side_input:num_side_inputs*$T	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U	T:type{half,float,bfloat16} U:type{float} epsilon:float=0.0001 exponential_avg_factor:float=1 num_side_inputs:int>=0=0 activation_mode:string=Identity data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
_FusedBatchNormGradEx	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U offset:float y:$T	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_4:$U reserve_space_5:$U side_input_backprop:num_side_inputs*$T	T:type{half,float} U:type{float} epsilon:float=0.0001 num_side_inputs:int>=0=0 activation_mode:string=Identity data_format:string{NHWC,NCHW,NDHWC,NCDHW}=NHWC is_training:bool=true
_FusedConv2D	-	input:$T filter:$T args:[TArgs] host_args:num_host_args*float	output:$T	T:type{half,float,double,int8,qint8} TArgs:list(type)>=1 num_args:int>=0 num_host_args:int>=0=0 strides:list(int) padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW,NCHW_VECT_C}=NHWC filter_format:string{HWIO,OIHW,OIHW_VECT_I}=HWIO dilations:list(int)=[1,1,1,1] use_cudnn_on_gpu:bool=true fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_FusedConv3D	-	input:$T filter:$T args:num_args*$T	output:$T	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1] padding_list:list(int)=[] fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_FusedDepthwiseConv2dNative	-	input:$T filter:$T args:num_args*$T	output:$T	T:type{half,bfloat16,float,double} num_args:int>=0 strides:list(int) padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_FusedMatMul	-	a:$T b:$T args:num_args*$T	product:$T	transpose_a:bool=false transpose_b:bool=false T:type{bfloat16,half,float} num_args:int>=0 fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_FusedQuantizedConv2D	-	device_inputs:[Tdevice_inputs] host_inputs:[Thost_inputs]	device_outputs:[Tdevice_outputs] host_outputs:[Thost_outputs]	Tinput:type{qint8,quint8,qint32,qint16,quint16}=quint8 Tfilter:type{qint8,quint8,qint32,qint16,quint16}=qint8 Tbias:type{float,qint32}=qint32 Tsummand:type{float,quint8,qint8,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 Tdevice_inputs:list(type)>=0=[] Thost_inputs:list(type)>=0 Tdevice_outputs:list(type)>=0=[] Thost_outputs:list(type)>=0 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] alpha:float=0
_FusedQuantizedDepthwiseConv2D	-	device_inputs:[Tdevice_inputs] host_inputs:[Thost_inputs]	device_outputs:[Tdevice_outputs] host_outputs:[Thost_outputs]	Tinput:type{qint8,quint8,qint32,qint16,quint16}=quint8 Tfilter:type{qint8,quint8,qint32,qint16,quint16}=qint8 Tbias:type{float,qint32}=qint32 Tsummand:type{float,quint8,qint8,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 Tdevice_inputs:list(type)>=0=[] Thost_inputs:list(type)>=0 Tdevice_outputs:list(type)>=0=[] Thost_outputs:list(type)>=0 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] alpha:float=0
_HostCast	-	x:$SrcT	y:$DstT	SrcT:type DstT:type Truncate:bool=false
_HostRecv	s	-	tensor:$tensor_type	tensor_type:type tensor_name:string send_device:string send_device_incarnation:int recv_device:string client_terminated:bool=false
_HostSend	s	tensor:$T	-	T:type tensor_name:string send_device:string send_device_incarnation:int recv_device:string client_terminated:bool=false
_If	s	cond:$Tcond input:[Tin]	output:[Tout]	Tcond:type Tin:list(type)>=1 Tout:list(type)>=1 then_branch:func else_branch:func
_InitializeHostForDistributedTPU	s	input:string	tpu_ids:int32	enable_whole_mesh_compilations:bool=false tpu_cancellation_closes_chips:int=0
_ListToArray	-	input:[Tin]	output:N*$T	Tin:list(type)>=1 T:type N:int>=1
_MklAvgPool	-	value:$T mkl_input:uint8	output:$T mkl_output:uint8	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,half,double,bfloat16}
_MklAvgPool3D	-	value:$T mkl_input:uint8	output:$T mkl_output:uint8	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{float,half,double,bfloat16}
_MklAvgPool3DGrad	-	orig_input_shape:int32 grad:$T mkl_orig_input:uint8 mkl_grad:uint8	output:$T mkl_output:uint8	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{float,half,double,bfloat16}
_MklAvgPoolGrad	-	orig_input_shape:int32 grad:$T mkl_orig_input:uint8 mkl_grad:uint8	output:$T mkl_output:uint8	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,half,double,bfloat16}
_MklBatchMatMul	-	x:$T y:$T	output:$T	T:type{bfloat16,float,half} adj_x:bool=false adj_y:bool=false grad_x:bool=false grad_y:bool=false
_MklBatchMatMulV2	-	x:$T y:$T	output:$T	T:type{bfloat16,float,half} adj_x:bool=false adj_y:bool=false grad_x:bool=false grad_y:bool=false
_MklConcat	-	concat_dim:int32 values:N*$T mkl_concat_dim:uint8 mkl_values:N*uint8	output:$T mkl_output:uint8	N:int>=2 T:type
_MklConcatV2	-	values:N*$T axis:$Tidx mkl_values:N*uint8 mkl_axis:uint8	output:$T mkl_output:uint8	N:int>=2 T:type Tidx:type{int32,int64}=int32
_MklConjugateTranspose	-	x:$T perm:$Tperm	y:$T	T:type Tperm:type{int32,int64}=int32
_MklConv2D	-	input:$T filter:$T mkl_input:uint8 mkl_filter:uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklConv2DBackpropFilter	-	input:$T filter_sizes:int32 out_backprop:$T mkl_input:uint8 mkl_filter_size:uint8 mkl_out_backprop:uint8	output:$T mkl_output:uint8	T:type{bfloat16,float} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklConv2DBackpropFilterWithBias	-	input:$T filter_sizes:int32 out_backprop:$T mkl_input:uint8 mkl_filter_size:uint8 mkl_out_backprop:uint8	output:$T bias_grad:$T mkl_output:uint8 mkl_bias_grad:uint8	T:type{bfloat16,float} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
_MklConv2DBackpropInput	-	input_sizes:int32 filter:$T out_backprop:$T mkl_input_sizes:uint8 mkl_filter:uint8 mkl_out_backprop:uint8	output:$T mkl_output:uint8	T:type{bfloat16,float} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklConv2DWithBias	-	input:$T filter:$T bias:$T mkl_input:uint8 mkl_filter:uint8 mkl_bias:uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
_MklConv3D	-	input:$T filter:$T mkl_input:uint8 mkl_filter:uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} strides:list(int)>=5 is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1]
_MklConv3DBackpropFilterV2	-	input:$T filter_sizes:int32 out_backprop:$T mkl_input:uint8 mkl_filter_size:uint8 mkl_out_backprop:uint8	output:$T mkl_output:uint8	T:type{bfloat16,float,half} strides:list(int) padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1]
_MklConv3DBackpropInputV2	-	input_sizes:$Tshape filter:$T out_backprop:$T mkl_input_sizes:uint8 mkl_filter:uint8 mkl_out_backprop:uint8	output:$T mkl_output:uint8	T:type{bfloat16,float,half} strides:list(int)>=5 dilations:list(int)=[1,1,1,1,1] Tshape:type{int32,int64}=int32 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC
_MklDepthwiseConv2dNative	-	input:$T filter:$T mkl_input:uint8 mkl_filter:uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{half,bfloat16,float,double} strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklDepthwiseConv2dNativeBackpropFilter	-	input:$T filter_sizes:int32 out_backprop:$T mkl_input:uint8 mkl_filter:uint8 mkl_out_backprop:uint8	output:$T mkl_output:uint8	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklDepthwiseConv2dNativeBackpropInput	-	input_sizes:int32 filter:$T out_backprop:$T mkl_input:uint8 mkl_filter:uint8 mkl_out_backprop:uint8	output:$T mkl_output:uint8	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklDequantize	-	input:$T min_range:float max_range:float	output:$dtype	T:type{qint8,quint8,qint32,qint16,quint16} narrow_range:bool=false axis:int=-1 mode:string{MIN_COMBINED,MIN_FIRST,SCALED}=SCALED dtype:type{bfloat16,float}=float
_MklEinsum	-	inputs:N*$T	output:$T	equation:string N:int>=1 T:type{bfloat16,float,half}
_MklElu	-	features:$T mkl_features:uint8	activations:$T mkl_activations:uint8	T:type{float,bfloat16}=float
_MklEluGrad	-	gradients:$T features:$T mkl_gradients:uint8 mkl_features:uint8	backprops:$T mkl_backprops:uint8	T:type{float,bfloat16}=float
_MklFusedBatchMatMulV2	-	x:$T y:$T args:num_args*$T	output:$T	T:type{bfloat16,float,half} adj_x:bool=false adj_y:bool=false num_args:int>=0 fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklFusedBatchNorm	-	x:$T scale:$T offset:$T mean:$T variance:$T mkl_x:uint8 mkl_scale:uint8 mkl_offset:uint8 mkl_mean:uint8 mkl_variance:uint8	y:$T batch_mean:$T batch_variance:$T reserve_space_1:$T reserve_space_2:$T mkl_y:uint8 mkl_batch_mean:uint8 mkl_batch_variance:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} epsilon:float=0.0001 data_format:string=NHWC exponential_avg_factor:float=1 is_training:bool=true
_MklFusedBatchNormEx	-	x:$T scale:$U offset:$U mean:$U variance:$U side_input:num_side_inputs*$T mkl_x:uint8 mkl_scale:uint8 mkl_offset:uint8 mkl_mean:uint8 mkl_variance:uint8 mkl_side_input:num_side_inputs*uint8	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U mkl_y:uint8 mkl_batch_mean:uint8 mkl_batch_variance:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8 mkl_reserve_space_3:uint8	T:type{bfloat16,float,half} U:type{float} epsilon:float=0.0001 exponential_avg_factor:float=1 data_format:string{NHWC,NCHW}=NHWC num_side_inputs:int>=0=0 activation_mode:string=Identity is_training:bool=true
_MklFusedBatchNormGrad	-	y_backprop:$T x:$T scale:$T reserve_space_1:$T reserve_space_2:$T mkl_y_backprop:uint8 mkl_x:uint8 mkl_scale:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8	x_backprop:$T scale_backprop:$T offset_backprop:$T reserve_space_3:$T reserve_space_4:$T mkl_x_backprop:uint8 mkl_scale_backprop:uint8 mkl_offset_backprop:uint8 mkl_reserve_space_3:uint8 mkl_reserve_space_4:uint8	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} epsilon:float=0.0001 data_format:string=NHWC is_training:bool=true
_MklFusedBatchNormGradV2	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U mkl_y_backprop:uint8 mkl_x:uint8 mkl_scale:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_3:$U reserve_space_4:$U mkl_x_backprop:uint8 mkl_scale_backprop:uint8 mkl_offset_backprop:uint8 mkl_reserve_space_3:uint8 mkl_reserve_space_4:uint8	T:type{bfloat16,float,half} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
_MklFusedBatchNormGradV3	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U mkl_y_backprop:uint8 mkl_x:uint8 mkl_scale:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8 mkl_reserve_space_3:uint8	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_4:$U reserve_space_5:$U mkl_x_backprop:uint8 mkl_scale_backprop:uint8 mkl_offset_backprop:uint8 mkl_reserve_space_4:uint8 mkl_reserve_space_5:uint8	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
_MklFusedBatchNormV2	-	x:$T scale:$U offset:$U mean:$U variance:$U mkl_x:uint8 mkl_scale:uint8 mkl_offset:uint8 mkl_mean:uint8 mkl_variance:uint8	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U mkl_y:uint8 mkl_batch_mean:uint8 mkl_batch_variance:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8	T:type{bfloat16,float,half} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC exponential_avg_factor:float=1 is_training:bool=true
_MklFusedBatchNormV3	-	x:$T scale:$U offset:$U mean:$U variance:$U mkl_x:uint8 mkl_scale:uint8 mkl_offset:uint8 mkl_mean:uint8 mkl_variance:uint8	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U mkl_y:uint8 mkl_batch_mean:uint8 mkl_batch_variance:uint8 mkl_reserve_space_1:uint8 mkl_reserve_space_2:uint8 mkl_reserve_space_3:uint8	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC exponential_avg_factor:float=1 is_training:bool=true
_MklFusedConv2D	-	input:$T filter:$T args:num_args*$T mkl_input:uint8 mkl_filter:uint8 mkl_args:num_args*uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1] use_cudnn_on_gpu:bool=true fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklFusedDepthwiseConv2dNative	-	input:$T filter:$T args:num_args*$T mkl_input:uint8 mkl_filter:uint8 mkl_args:num_args*uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklFusedInstanceNorm	-	x:$T gamma:$T beta:$T	y:$T	T:type{float,bfloat16,half} fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2 reduction_axes:list(int)
_MklFusedMatMul	-	a:$T b:$T args:num_args*$T mkl_a:uint8 mkl_b:uint8 mkl_args:num_args*uint8	product:$T mkl_product:uint8	is_filter_const:bool=false transpose_a:bool=false transpose_b:bool=false T:type{bfloat16,float,half} num_args:int>=0 fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklFusedMish	-	features:$T	activations:$T	T:type{bfloat16,float,half}
_MklLayerNorm	-	x:$T scale:$T offset:$T	y:$T	T:type{float,bfloat16,half} epsilon:float=0.001
_MklLeakyRelu	-	features:$T mkl_features:uint8	activations:$T mkl_activations:uint8	T:type{float,bfloat16}=float alpha:float=0.2
_MklLeakyReluGrad	-	gradients:$T features:$T mkl_gradients:uint8 mkl_features:uint8	backprops:$T mkl_backprops:uint8	T:type{float,bfloat16}=float alpha:float=0.2
_MklMatMul	-	a:$T b:$T	product:$T	transpose_a:bool=false transpose_b:bool=false T:type{bfloat16,float,half} grad_a:bool=false grad_b:bool=false
_MklMaxPool	-	input:$T mkl_input:uint8	output:$T workspace:uint8 mkl_output:uint8 mkl_workspace:uint8	T:type{float,half,bfloat16}=float ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] workspace_enabled:bool=false
_MklMaxPool3D	-	input:$T mkl_input:uint8	output:$T workspace:uint8 mkl_output:uint8 mkl_workspace:uint8	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float} workspace_enabled:bool=false
_MklMaxPool3DGrad	-	orig_input:$TInput orig_output:$TInput grad:$T workspace:uint8 mkl_orig_input:uint8 mkl_orig_output:uint8 mkl_grad:uint8 mkl_workspace:uint8	output:$T mkl_output:uint8	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float}=float TInput:type{half,bfloat16,float}=float workspace_enabled:bool=false
_MklMaxPoolGrad	-	orig_input:$T orig_output:$T grad:$T workspace:uint8 mkl_orig_input:uint8 mkl_orig_output:uint8 mkl_grad:uint8 mkl_workspace:uint8	output:$T mkl_output:uint8	T:type{float,half,bfloat16}=float ksize:list(int)>=4 strides:list(int)>=4 workspace_enabled:bool=false padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[]
_MklNativeAvgPool	-	value:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,half,double,bfloat16}
_MklNativeAvgPool3D	-	value:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{float,half,double,bfloat16}
_MklNativeAvgPool3DGrad	-	orig_input_shape:int32 grad:$T	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{float,half,double,bfloat16}
_MklNativeAvgPoolGrad	-	orig_input_shape:int32 grad:$T	output:$T	ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC T:type{float,half,double,bfloat16}
_MklNativeConv2D	-	input:$T filter:$T	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
_MklNativeConv2DBackpropFilter	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
_MklNativeConv2DBackpropFilterWithBias	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T bias_grad:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
_MklNativeConv2DBackpropInput	-	input_sizes:int32 filter:$T out_backprop:$T	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
_MklNativeConv2DWithBias	-	input:$T filter:$T bias:$T	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklNativeConv3D	-	input:$T filter:$T	output:$T	T:type{bfloat16,float,half} strides:list(int)>=5 is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1]
_MklNativeConv3DBackpropFilterV2	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T	T:type{bfloat16,float,half} strides:list(int) padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1]
_MklNativeConv3DBackpropInputV2	-	input_sizes:$Tshape filter:$T out_backprop:$T	output:$T	T:type{bfloat16,float,half} strides:list(int)>=5 dilations:list(int)=[1,1,1,1,1] Tshape:type{int32,int64}=int32 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC
_MklNativeDepthwiseConv2dNative	-	input:$T filter:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklNativeDepthwiseConv2dNativeBackpropFilter	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklNativeDepthwiseConv2dNativeBackpropInput	-	input_sizes:int32 filter:$T out_backprop:$T	output:$T	T:type{half,bfloat16,float,double} strides:list(int) padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] dilations:list(int)=[1,1,1,1]
_MklNativeFusedBatchNorm	-	x:$T scale:$T offset:$T mean:$T variance:$T	y:$T batch_mean:$T batch_variance:$T reserve_space_1:$T reserve_space_2:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} epsilon:float=0.0001 data_format:string=NHWC exponential_avg_factor:float=1 is_training:bool=true
_MklNativeFusedBatchNormEx	-	x:$T scale:$U offset:$U mean:$U variance:$U side_input:num_side_inputs*$T	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U	T:type{bfloat16,float,half} U:type{float} epsilon:float=0.0001 exponential_avg_factor:float=1 data_format:string{NHWC,NCHW}=NHWC num_side_inputs:int>=0=0 activation_mode:string=Identity is_training:bool=true
_MklNativeFusedBatchNormGrad	-	y_backprop:$T x:$T scale:$T reserve_space_1:$T reserve_space_2:$T	x_backprop:$T scale_backprop:$T offset_backprop:$T reserve_space_3:$T reserve_space_4:$T	T:type{float,double,int32,uint8,int16,int8,complex64,int64,qint8,quint8,qint32,bfloat16,qint16,quint16,uint16,complex128,half,uint32,uint64} epsilon:float=0.0001 data_format:string=NHWC is_training:bool=true
_MklNativeFusedBatchNormGradV2	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_3:$U reserve_space_4:$U	T:type{bfloat16,float,half} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
_MklNativeFusedBatchNormGradV3	-	y_backprop:$T x:$T scale:float reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U	x_backprop:$T scale_backprop:$U offset_backprop:$U reserve_space_4:$U reserve_space_5:$U	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC is_training:bool=true
_MklNativeFusedBatchNormV2	-	x:$T scale:$U offset:$U mean:$U variance:$U	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U	T:type{bfloat16,float,half} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC exponential_avg_factor:float=1 is_training:bool=true
_MklNativeFusedBatchNormV3	-	x:$T scale:$U offset:$U mean:$U variance:$U	y:$T batch_mean:$U batch_variance:$U reserve_space_1:$U reserve_space_2:$U reserve_space_3:$U	T:type{half,bfloat16,float} U:type{float} epsilon:float=0.0001 data_format:string{NHWC,NCHW}=NHWC exponential_avg_factor:float=1 is_training:bool=true
_MklNativeFusedConv2D	-	input:$T filter:$T args:[TArgs] host_args:num_host_args*float	output:$T	T:type{bfloat16,float,half} TArgs:list(type)>=1 num_args:int>=0 num_host_args:int>=0=0 strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC filter_format:string{HWIO,OIHW}=HWIO dilations:list(int)=[1,1,1,1] use_cudnn_on_gpu:bool=true fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklNativeFusedConv3D	-	input:$T filter:$T args:num_args*$T	output:$T	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int)>=5 is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC dilations:list(int)=[1,1,1,1,1] padding_list:list(int)=[] fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklNativeFusedDepthwiseConv2dNative	-	input:$T filter:$T args:num_args*$T	output:$T	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklNativeFusedMatMul	-	a:$T b:$T args:num_args*$T	product:$T	is_filter_const:bool=false transpose_a:bool=false transpose_b:bool=false T:type{bfloat16,float,half} num_args:int>=0 fused_ops:list(string)=[] epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklNativeMaxPool	-	input:$T	output:$T workspace:uint8	T:type{float,half,bfloat16}=float ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[] workspace_enabled:bool=false
_MklNativeMaxPool3D	-	input:$T	output:$T workspace:uint8	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float} workspace_enabled:bool=false
_MklNativeMaxPool3DGrad	-	orig_input:$TInput orig_output:$TInput grad:$T workspace:uint8	output:$T	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{half,bfloat16,float}=float TInput:type{half,bfloat16,float}=float workspace_enabled:bool=false
_MklNativeMaxPoolGrad	-	orig_input:$T orig_output:$T grad:$T workspace:uint8	output:$T	T:type{float,half,bfloat16}=float ksize:list(int)>=4 strides:list(int)>=4 workspace_enabled:bool=false padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC explicit_paddings:list(int)=[]
_MklNativePadWithConv2D	-	input:$T filter:$T paddings:$Tpaddings	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC is_filter_const:bool=false dilations:list(int)=[1,1,1,1] Tpaddings:type{int32,int64}=int32
_MklNativePadWithFusedConv2D	-	input:$T filter:$T args:num_args*$T paddings:$Tpaddings	output:$T	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] Tpaddings:type{int32,int64}=int32 epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklNativeSparseMatrixMatMul	-	a:variant b:$T	output:$T	T:type transpose_a:bool=false transpose_b:bool=false adjoint_a:bool=false adjoint_b:bool=false transpose_output:bool=false conjugate_output:bool=false
_MklPadWithConv2D	-	input:$T filter:$T paddings:$Tpaddings mkl_input:uint8 mkl_filter:uint8 mkl_paddings:uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC is_filter_const:bool=false dilations:list(int)=[1,1,1,1] Tpaddings:type{int32,int64}=int32
_MklPadWithFusedConv2D	-	input:$T filter:$T args:num_args*$T paddings:$Tpaddings mkl_input:uint8 mkl_filter:uint8 mkl_args:num_args*uint8 mkl_paddings:uint8	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] Tpaddings:type{int32,int64}=int32 epsilon:float=0.0001 leakyrelu_alpha:float=0.2
_MklQuantizeV2	-	input:float min_range:float max_range:float	output:$T output_min:float output_max:float	T:type{qint8,quint8,qint32,qint16,quint16} mode:string{MIN_COMBINED,MIN_FIRST,SCALED}=SCALED round_mode:string{HALF_AWAY_FROM_ZERO,HALF_TO_EVEN}=HALF_AWAY_FROM_ZERO narrow_range:bool=false axis:int=-1 ensure_minimum_range:float=0.01
_MklQuantizedAvgPool	-	input:$T min_input:float max_input:float	output:$T min_output:float max_output:float	T:type{qint8,quint8,qint32,qint16,quint16} ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID}
_MklQuantizedConcatV2	-	values:N*$T axis:$Tidx input_mins:N*float input_maxes:N*float	output:$T output_min:float output_max:float	N:int>=2 T:type Tidx:type{int32,int64}=int32
_MklQuantizedConv2D	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DAndRelu	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DAndReluAndRequantize	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DAndRequantize	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DPerChannel	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=false padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBias	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBiasAndRelu	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBiasAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBiasAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBiasSignedSumAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float summand:$Tsummand min_summand:float max_summand:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Tsummand:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBiasSumAndRelu	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float summand:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedConv2DWithBiasSumAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float summand:$Tsummand min_summand:float max_summand:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Tsummand:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedDepthwiseConv2D	-	input:$Tinput filter:$Tfilter min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1]
_MklQuantizedDepthwiseConv2DWithBias	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1]
_MklQuantizedDepthwiseConv2DWithBiasAndRelu	-	input:$Tinput filter:$Tfilter bias:float min_input:float max_input:float min_filter:float max_filter:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} out_type:type{qint8,quint8,qint32,qint16,quint16}=qint32 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedDepthwiseConv2DWithBiasAndReluAndRequantize	-	input:$Tinput filter:$Tfilter bias:$Tbias min_input:float max_input:float min_filter:float max_filter:float min_freezed_output:float max_freezed_output:float	output:$out_type min_output:float max_output:float	Tinput:type{qint8,quint8,qint32,qint16,quint16} Tfilter:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} out_type:type{qint8,quint8,qint32,qint16,quint16}=quint8 data_format:string=NHWC strides:list(int) is_filter_const:bool=true is_bias_const:bool=true padding:string{SAME,VALID} dilations:list(int)=[1,1,1,1] padding_list:list(int)=[]
_MklQuantizedMatMulWithBias	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST is_weight_const:bool=true is_bias_const:bool=true
_MklQuantizedMatMulWithBiasAndDequantize	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float min_freezed_output:float max_freezed_output:float	out:$Toutput	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{float} transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST is_weight_const:bool=true is_bias_const:bool=true
_MklQuantizedMatMulWithBiasAndRelu	-	a:$T1 b:$T2 bias:float min_a:float max_a:float min_b:float max_b:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Toutput:type{qint8,quint8,qint32,qint16,quint16}=qint32 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST is_weight_const:bool=true is_bias_const:bool=true
_MklQuantizedMatMulWithBiasAndReluAndRequantize	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float min_freezed_output:float max_freezed_output:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{qint8,quint8,qint32,qint16,quint16}=quint8 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST is_weight_const:bool=true is_bias_const:bool=true
_MklQuantizedMatMulWithBiasAndRequantize	-	a:$T1 b:$T2 bias:$Tbias min_a:float max_a:float min_b:float max_b:float min_freezed_output:float max_freezed_output:float	out:$Toutput min_out:float max_out:float	T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{float,qint32} Toutput:type{qint8,quint8,qint32,qint16,quint16}=quint8 transpose_a:bool=false transpose_b:bool=false input_quant_mode:string{MIN_FIRST,SCALED}=MIN_FIRST is_weight_const:bool=true is_bias_const:bool=true
_MklQuantizedMaxPool	-	input:$T min_input:float max_input:float	output:$T min_output:float max_output:float	T:type{qint8,quint8,qint32,qint16,quint16} ksize:list(int)>=4 strides:list(int)>=4 padding:string{SAME,VALID}
_MklRelu	-	features:$T mkl_features:uint8	activations:$T mkl_activations:uint8	T:type{float,bfloat16}=float
_MklRelu6	-	features:$T mkl_features:uint8	activations:$T mkl_activations:uint8	T:type{float,bfloat16}=float
_MklRelu6Grad	-	gradients:$T features:$T mkl_gradients:uint8 mkl_features:uint8	backprops:$T mkl_backprops:uint8	T:type{float,bfloat16}=float
_MklReluGrad	-	gradients:$T features:$T mkl_gradients:uint8 mkl_features:uint8	backprops:$T mkl_backprops:uint8	T:type{float,bfloat16}=float
_MklSoftmax	-	logits:$T	softmax:$T	T:type{bfloat16,float,half}=float
_MklSwish	-	features:$T	activations:$T	T:type{float,bfloat16,half}=float
_MklTanh	-	features:$T mkl_features:uint8	activations:$T mkl_activations:uint8	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
_MklTanhGrad	-	gradients:$T features:$T mkl_gradients:uint8 mkl_features:uint8	backprops:$T mkl_backprops:uint8	T:type{float,double,int32,uint8,int16,int8,int64,bfloat16,uint16,half,uint32,uint64}
_MklTranspose	-	x:$T perm:$Tperm	y:$T	T:type Tperm:type{int32,int64}=int32
_NcclBroadcastRecv	s	shape:int32	output:$T	T:type{half,float,double,int32,int64} num_devices:int shared_name:string
_NcclBroadcastSend	s	input:$T	-	T:type{half,float,double,int32,int64} num_devices:int shared_name:string
_NcclReduceRecv	s	input:$T	data:$T	reduction:string{min,max,prod,sum} T:type{half,float,double,int32,int64} num_devices:int shared_name:string
_NcclReduceSend	s	input:$T	-	reduction:string{min,max,prod,sum} T:type{half,float,double,int32,int64} num_devices:int shared_name:string
_ParallelConcatStart	s	-	output:$dtype	shape:shape dtype:type
_ParallelConcatUpdate	-	value:$T update:$T	output:$T	T:type loc:int
_QuantizedMatMul	-	device_inputs:[Tdevice_inputs] host_inputs:[Thost_inputs]	device_outputs:[Tdevice_outputs] host_outputs:[Thost_outputs]	Tdevice_inputs:list(type)>=0=[] Thost_inputs:list(type)>=0=[] Tdevice_outputs:list(type)>=0=[] Thost_outputs:list(type)>=0=[] T1:type{qint8,quint8,qint32,qint16,quint16} T2:type{qint8,quint8,qint32,qint16,quint16} Tbias:type{bfloat16,float,qint8,quint8,qint32,qint16,quint16}=float U:type{bfloat16,float,qint8,quint8,qint32,qint16,quint16}=float Tout:type{bfloat16,float,qint8,quint8,qint32,qint16,quint16}=float transpose_a:bool=false transpose_b:bool=false is_weight_const:bool=true is_bias_const:bool=true fused_ops:list(string)=[] input_quant_mode:string{MIN_FIRST,SCALED}=SCALED output_quant_mode:string{MIN_FIRST,SCALED}=SCALED leakyrelu_alpha:float=0.2
_QuantizedMaxPool3D	-	input:$T min_input:float max_input:float	output:$T min_output:float max_output:float	ksize:list(int)>=5 strides:list(int)>=5 padding:string{SAME,VALID} data_format:string{NDHWC,NCDHW}=NDHWC T:type{qint8,quint8,qint32,qint16,quint16}
_ReadVariablesOp	s	resources:N*resource	values:[dtypes]	N:int>=0 dtypes:list(type)>=1
_Recv	s	-	tensor:$tensor_type	tensor_type:type tensor_name:string send_device:string send_device_incarnation:int recv_device:string client_terminated:bool=false
_Retval	s	input:$T	-	T:type index:int>=0
_ScopedAllocator	s	-	output:$T	shapes:list(shape) shape:shape T:type sa_name:string id:int expected_call_count:int
_ScopedAllocatorConcat	s	backing:$T inputs:N*$T	output:$T	shape:shape T:type reshape:bool=false sa_name:string id:int N:int>=2
_ScopedAllocatorSplit	s	concat:$T split:N*$T	output:N*$T	T:type sa_name:string id:int N:int>=2 shapes:list(shape)
_Send	s	tensor:$T	-	T:type tensor_name:string send_device:string send_device_incarnation:int recv_device:string client_terminated:bool=false
_SetGlobalTPUArray	s	topology:string	-	-
_ShutdownDistributedTPU	s	-	-	-
_SwitchN	-	data:$T output_index:int32	outputs:num_outs*$T	num_outs:int>=1 T:type
_TPUCompileMlir	s	dynamic_shapes:NumDynamicShapes*int64	compilation_status:string program:num_computations*string	num_computations:int>=0 mlir_module:string= metadata:string NumDynamicShapes:int>=0
_TPUReplicate	s	inputs:[Tinputs] broadcast_inputs:[Tbroadcast_inputs] variables:NumVariables*resource guaranteed_constants:[Tguaranteed_constants]	outputs:[output_types]	computation:func num_replicas:int>=1 num_cores_per_replica:int=1 topology:string= use_tpu:bool=true device_assignment:list(int)=[] host_compute_core:list(string)=[] Tinputs:list(type)>=0 Tbroadcast_inputs:list(type)>=0 NumVariables:int>=0 Tguaranteed_constants:list(type)>=0 output_types:list(type)>=0 padding_map:list(string)=[] step_marker_location:string=STEP_MARK_AT_ENTRY allow_soft_placement:bool=false num_distributed_variables:int=0 use_spmd_for_xla_partitioning:bool=false tpu_compile_options_proto:string=
_TensorToHashBucketFast	-	input:$T	output:int64	T:type{int8,uint8,int16,uint16,int32,uint32,int64,uint64} num_buckets:int>=1
_UnaryOpsComposition	-	x:$T	y:$T	T:type{float,half,double} op_names:list(string)
_VarHandlesOp	s	-	resources:N*resource	containers:list(string) shared_names:list(string) N:int>=0 dtypes:list(type) shapes:list(shape)
_WaitForDistributedTPU	s	inputs:N*int32	topology:string	startup_timeout_sec:int=20 N:int>=1
_While	s	input:[T]	output:[T]	T:list(type)>=0 cond:func body:func
_XlaAotOnlyVarHandleOp	s	-	resource:resource	container:string= shared_name:string= debug_name:string= dtype:type shape:shape
_XlaCompile	s	constants:[Tconstants] args:[Targs] resources:Nresources*resource	key:string compilation_successful:bool	Tconstants:list(type)>=0 must_compile:bool Targs:list(type)>=0 Nresources:int>=0 function:func
_XlaCompileMlirPlaceholderProgramKey	s	-	program:string	-
_XlaHostComputeMlir	s	inputs:[Tinputs]	outputs:[Toutputs]	Tinputs:list(type)>=0 Toutputs:list(type)>=0 send_key:string recv_key:string host_mlir_module:string= manual_sharding:bool=false
_XlaMerge	-	partitioned_call:$T xla_run:$T	output:$T	T:type
_XlaRecvAtHost	s	dynamic_key:string	outputs:[Toutputs]	Toutputs:list(type)>=0 key:string device_ordinal:int device_type:string=TPU
_XlaRecvAtHostV2	s	dynamic_key:string device_ordinal:int64	outputs:[Toutputs]	Toutputs:list(type)>=0 key:string device_type:string=TPU
_XlaRun	s	args:[Targs] key:string	results:[Tresults]	Targs:list(type)>=0 Tresults:list(type)>=0
_XlaSendFromHost	s	inputs:[Tinputs] dynamic_key:string	-	Tinputs:list(type)>=0 key:string device_ordinal:int device_type:string=TPU
_XlaSendFromHostV2	s	inputs:[Tinputs] dynamic_key:string device_ordinal:int64	-	Tinputs:list(type)>=0 key:string device_type:string=TPU
__MklDummyConv2DBackpropFilterWithBias	-	input:$T filter_sizes:int32 out_backprop:$T	output:$T bias_grad:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
__MklDummyConv2DWithBias	-	input:$T filter:$T bias:$T	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true is_filter_const:bool=false padding:string{SAME,VALID,EXPLICIT} explicit_paddings:list(int)=[] data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1]
__MklDummyPadWithConv2D	-	input:$T filter:$T paddings:$Tpaddings	output:$T	T:type{bfloat16,float,half} strides:list(int) use_cudnn_on_gpu:bool=true padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] Tpaddings:type{int32,int64}=int32
__MklDummyPadWithFusedConv2D	-	input:$T filter:$T args:num_args*$T paddings:$Tpaddings	output:$T filter_output:$T mkl_output:uint8 mkl_filter_output:uint8	T:type{bfloat16,float,half} num_args:int>=0 strides:list(int) padding:string{SAME,VALID} data_format:string{NHWC,NCHW}=NHWC dilations:list(int)=[1,1,1,1] fused_ops:list(string)=[] Tpaddings:type{int32,int64}=int32 epsilon:float=0.0001 leakyrelu_alpha:float=0.2
"""#
}
