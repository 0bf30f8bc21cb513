// Generated from the tables in Rules/compat by `python3 Rules/compat/generate.py`. Do not edit.
// swift-format-ignore-file

extension CompatibilityTable {
  /// What the YAML tables say, in the form that the head of Rules/compat/generate.py describes.
  static let rows: StaticString = #"""
class:A	unsupported	other
class:Abort	unsupported	runtime internals
class:AccumulateNV2	rewritable	exact	read	AddN(inputs)	all inputs of one static shape and dtype
class:AccumulatorApplyGradient	removed	training
class:AccumulatorNumAccumulated	removed	training
class:AccumulatorSetGlobalStep	removed	training
class:AccumulatorTakeGradient	removed	training
class:AddManySparseToTensorsMap	unsupported	sparse tensors
class:AddSparseToTensorsMap	unsupported	sparse tensors
class:AdjustContrast	rewritable	rounding	read	m = Mean(x; height and width, keep_dims); ClipByValue(AddV2(Mul(Sub(x, m), factor), m))	float32
class:AdjustContrastv2	rewritable	rounding	measured	m = Mean(x; height and width, keep_dims); AddV2(Mul(Sub(x, m), factor), m)	float32
class:AdjustHue	rewritable	rounding	read	RGB to HSV, FloorMod(h + delta, 1), HSV to RGB	last dimension is 3
class:AdjustSaturation	rewritable	rounding	read	RGB to HSV, ClipByValue(s * scale, 0, 1), HSV to RGB	last dimension is 3
class:AllCandidateSampler	unsupported	random sampling
class:AllToAll	unsupported	collectives
class:Angle	rewritable	exact	measured	Atan2(Imag(x), Real(x))	complex64; not on wasm
class:AnonymousHashTable	unsupported	mutable tables
class:AnonymousIterator	unsupported	input pipeline
class:AnonymousIteratorV2	unsupported	input pipeline
class:AnonymousIteratorV3	unsupported	input pipeline
class:AnonymousMemoryCache	unsupported	input pipeline
class:AnonymousMultiDeviceIterator	unsupported	input pipeline
class:AnonymousMultiDeviceIteratorV3	unsupported	input pipeline
class:AnonymousMutableDenseHashTable	unsupported	mutable tables
class:AnonymousMutableHashTable	unsupported	mutable tables
class:AnonymousMutableHashTableOfTensors	unsupported	mutable tables
class:AnonymousRandomSeedGenerator	unsupported	random sampling
class:AnonymousSeedGenerator	unsupported	random sampling
class:ApplyAdaMax	removed	training
class:ApplyAdadelta	removed	training
class:ApplyAdagrad	removed	training
class:ApplyAdagradDA	removed	training
class:ApplyAdagradV2	removed	training
class:ApplyAdam	removed	training
class:ApplyAddSign	removed	training
class:ApplyCenteredRMSProp	removed	training
class:ApplyFtrl	removed	training
class:ApplyFtrlV2	removed	training
class:ApplyGradientDescent	removed	training
class:ApplyMomentum	removed	training
class:ApplyPowerSign	removed	training
class:ApplyProximalAdagrad	removed	training
class:ApplyProximalGradientDescent	removed	training
class:ApplyRMSProp	removed	training
class:ApproxTopK	unsupported	other
class:ApproximateEqual	rewritable	exact	measured	Less(Abs(Sub(x, y)), tolerance)	float32
class:AsString	unsupported	strings
class:Assert	removed	debug
class:AssertCardinalityDataset	unsupported	input pipeline
class:AssertNextDataset	unsupported	input pipeline
class:AssertPrevDataset	unsupported	input pipeline
class:Assign	removed	freezing
class:AssignAdd	unsupported	variables
class:AssignAddVariableOp	unsupported	variables
class:AssignSub	unsupported	variables
class:AssignSubVariableOp	unsupported	variables
class:AssignVariableOp	removed	freezing
class:AssignVariableXlaConcatND	unsupported	XLA
class:Attr	unsupported	runtime internals
class:AttrBool	unsupported	runtime internals
class:AttrBoolList	unsupported	runtime internals
class:AttrDefault	unsupported	runtime internals
class:AttrEmptyListDefault	unsupported	runtime internals
class:AttrEnum	unsupported	runtime internals
class:AttrEnumList	unsupported	runtime internals
class:AttrFloat	unsupported	runtime internals
class:AttrListDefault	unsupported	runtime internals
class:AttrListMin	unsupported	runtime internals
class:AttrListTypeDefault	unsupported	runtime internals
class:AttrMin	unsupported	runtime internals
class:AttrPartialShape	unsupported	runtime internals
class:AttrPartialShapeList	unsupported	runtime internals
class:AttrShape	unsupported	runtime internals
class:AttrShapeList	unsupported	runtime internals
class:AttrTypeDefault	unsupported	runtime internals
class:AudioMicrofrontend	unsupported	other
class:AudioSpectrogram	rewritable	rounding	read	ComplexAbs(RFFT(Mul(GatherV2(x, frames), hann))), squared where magnitude_squared	static length, window padded to a power of two; not on wasm
class:AudioSummary	unsupported	files and summaries
class:AudioSummaryV2	unsupported	files and summaries
class:AutoShardDataset	unsupported	input pipeline
class:AvgPool3DGrad	removed	training
class:AvgPoolGrad	removed	training
class:B	unsupported	other
class:BandedTriangularSolve	unsupported	linear algebra
class:Barrier	unsupported	queues
class:BarrierClose	unsupported	queues
class:BarrierIncompleteSize	unsupported	queues
class:BarrierInsertMany	unsupported	queues
class:BarrierReadySize	unsupported	queues
class:BarrierTakeMany	unsupported	queues
class:Batch	unsupported	runtime internals
class:BatchCholesky	unsupported	linear algebra
class:BatchCholeskyGrad	removed	training
class:BatchDataset	unsupported	input pipeline
class:BatchDatasetV2	unsupported	input pipeline
class:BatchFFT	rewritable	exact	read	FFT(x)	-
class:BatchFFT2D	rewritable	exact	read	FFT over the last axis, Transpose, FFT, Transpose back	complex64; not on wasm
class:BatchFFT3D	unsupported	spectral
class:BatchFunction	unsupported	runtime internals
class:BatchIFFT	rewritable	exact	read	IFFT(x)	-
class:BatchIFFT2D	rewritable	exact	read	IFFT over the last axis, Transpose, IFFT, Transpose back	complex64; not on wasm
class:BatchIFFT3D	unsupported	spectral
class:BatchMatMulV3	rewritable	exact	read	BatchMatMulV2(x, y; adj_x, adj_y)	Ta, Tb and Tout float32, else Cast first; within the batch limits of BatchMatMulV2
class:BatchMatrixBandPart	rewritable	exact	read	SelectV2(band mask, x, zeros)	static matrix and bounds
class:BatchMatrixDeterminant	unsupported	linear algebra
class:BatchMatrixDiag	rewritable	exact	read	Mul(ExpandDims(d, -1), eye)	static last dimension, finite values
class:BatchMatrixDiagPart	rewritable	exact	read	GatherV2 of the diagonal's positions in the flattened matrix	static matrix
class:BatchMatrixInverse	unsupported	linear algebra
class:BatchMatrixSetDiag	rewritable	exact	read	SelectV2(eye mask, ExpandDims(diagonal, -1), x)	static matrix
class:BatchMatrixSolve	unsupported	linear algebra
class:BatchMatrixSolveLs	unsupported	linear algebra
class:BatchMatrixTriangularSolve	unsupported	linear algebra
class:BatchNormWithGlobalNormalization	rewritable	rounding	read	Mul by gamma * Rsqrt(variance + epsilon), AddV2 of beta minus mean times that	inference
class:BatchNormWithGlobalNormalizationGrad	removed	training
class:BatchSelfAdjointEig	unsupported	linear algebra
class:BatchSelfAdjointEigV2	unsupported	linear algebra
class:BatchSvd	unsupported	linear algebra
class:BatchToSpace	rewritable	exact	read	BatchToSpaceND(x, [b, b], crops)	rank 4
class:BesselI0	rewritable	approximate	read	Mul(Exp(Abs(x)), i0e) with i0e by piecewise Chebyshev polynomials	float32
class:BesselI0e	rewritable	approximate	read	piecewise Chebyshev polynomials	float32
class:BesselI1	rewritable	approximate	read	Mul(Exp(Abs(x)), i1e) with i1e by piecewise Chebyshev polynomials	float32
class:BesselI1e	rewritable	approximate	read	piecewise Chebyshev polynomials	float32
class:BesselJ0	unsupported	special functions
class:BesselJ1	unsupported	special functions
class:BesselK0	unsupported	special functions
class:BesselK0e	unsupported	special functions
class:BesselK1	unsupported	special functions
class:BesselK1e	unsupported	special functions
class:BesselY0	unsupported	special functions
class:BesselY1	unsupported	special functions
class:Betainc	unsupported	special functions
class:BiasAddGrad	rewritable	exact	read	Sum(dy; all axes but the channel's)	-
class:BiasAddV1	rewritable	exact	read	BiasAdd(x, bias)	channels last
class:Binary	unsupported	other
class:Bitcast	rewritable	conditional	read	Identity(x)	source and target dtype are the same
class:BitwiseOr	unsupported	bitwise
class:BitwiseXor	unsupported	bitwise
class:BlockLSTM	rewritable	rounding	read	one LSTMBlockCell expansion for each step	static number of steps
class:BlockLSTMGrad	removed	training
class:BlockLSTMGradV2	removed	training
class:BlockLSTMV2	rewritable	rounding	read	one LSTMBlockCell expansion for each step	static number of steps
class:BoostedTreesAggregateStats	unsupported	boosted trees
class:BoostedTreesBucketize	unsupported	boosted trees
class:BoostedTreesCalculateBestFeatureSplit	unsupported	boosted trees
class:BoostedTreesCalculateBestFeatureSplitV2	unsupported	boosted trees
class:BoostedTreesCalculateBestGainsPerFeature	unsupported	boosted trees
class:BoostedTreesCenterBias	unsupported	boosted trees
class:BoostedTreesCreateEnsemble	unsupported	boosted trees
class:BoostedTreesCreateQuantileStreamResource	unsupported	boosted trees
class:BoostedTreesDeserializeEnsemble	unsupported	boosted trees
class:BoostedTreesEnsembleResourceHandleOp	unsupported	boosted trees
class:BoostedTreesExampleDebugOutputs	unsupported	boosted trees
class:BoostedTreesFlushQuantileSummaries	unsupported	boosted trees
class:BoostedTreesGetEnsembleStates	unsupported	boosted trees
class:BoostedTreesMakeQuantileSummaries	unsupported	boosted trees
class:BoostedTreesMakeStatsSummary	unsupported	files and summaries
class:BoostedTreesPredict	unsupported	boosted trees
class:BoostedTreesQuantileStreamResourceAddSummaries	unsupported	boosted trees
class:BoostedTreesQuantileStreamResourceDeserialize	unsupported	boosted trees
class:BoostedTreesQuantileStreamResourceFlush	unsupported	boosted trees
class:BoostedTreesQuantileStreamResourceGetBucketBoundaries	unsupported	boosted trees
class:BoostedTreesQuantileStreamResourceHandleOp	unsupported	boosted trees
class:BoostedTreesSerializeEnsemble	unsupported	files and summaries
class:BoostedTreesSparseAggregateStats	unsupported	boosted trees
class:BoostedTreesSparseCalculateBestFeatureSplit	unsupported	boosted trees
class:BoostedTreesTrainingPredict	unsupported	boosted trees
class:BoostedTreesUpdateEnsemble	unsupported	boosted trees
class:BoostedTreesUpdateEnsembleV2	unsupported	boosted trees
class:BroadcastGradientArgs	removed	folding
class:Bucketize	rewritable	exact	measured	Sum(Cast(GreaterEqual(ExpandDims(x, -1), boundaries), int32); -1)	float32 or int32
class:BytesProducedStatsDataset	unsupported	input pipeline
class:CSRSparseMatrixComponents	unsupported	sparse tensors
class:CSRSparseMatrixToDense	unsupported	sparse tensors
class:CSRSparseMatrixToSparseTensor	unsupported	sparse tensors
class:CSVDataset	unsupported	input pipeline
class:CSVDatasetV2	unsupported	input pipeline
class:CTCBeamSearchDecoder	unsupported	files and summaries
class:CTCGreedyDecoder	unsupported	files and summaries
class:CTCLoss	unsupported	recurrent
class:CTCLossV2	unsupported	recurrent
class:CacheDataset	unsupported	input pipeline
class:CacheDatasetV2	unsupported	input pipeline
class:CalibrationStatisticsSaver	unsupported	files and summaries
class:Case	rewritable	exact	read	nested If on Equal(index, i)	needs executeAsync
class:CheckNumerics	removed	debug
class:CheckNumericsV2	removed	debug
class:CheckPinned	removed	identity
class:Cholesky	rewritable	rounding	read	columns unrolled with Sqrt, RealDiv, Slice, ConcatV2	static and small
class:CholeskyGrad	removed	training
class:ChooseFastestBranchDataset	unsupported	input pipeline
class:ChooseFastestDataset	unsupported	input pipeline
class:CloseSummaryWriter	unsupported	files and summaries
class:CollateTPUEmbeddingMemory	unsupported	TPU
class:CollectiveAllToAllV2	unsupported	collectives
class:CollectiveAllToAllV3	unsupported	collectives
class:CollectiveAssignGroupV2	unsupported	collectives
class:CollectiveBcastRecv	unsupported	collectives
class:CollectiveBcastRecvV2	unsupported	collectives
class:CollectiveBcastSend	unsupported	collectives
class:CollectiveBcastSendV2	unsupported	collectives
class:CollectiveGather	unsupported	collectives
class:CollectiveGatherV2	unsupported	collectives
class:CollectiveInitializeCommunicator	unsupported	collectives
class:CollectivePermute	unsupported	collectives
class:CollectiveReduce	unsupported	collectives
class:CollectiveReduceScatterV2	unsupported	collectives
class:CollectiveReduceV2	unsupported	collectives
class:CollectiveReduceV3	unsupported	collectives
class:CombinedNonMaxSuppression	rewritable	conditional	read	NonMaxSuppressionV3 or V5 for each class, then TopKV2	static batch and classes; needs executeAsync; ties may come in another order
class:ComplexStruct	unsupported	other
class:CompositeTensorVariantFromComponents	unsupported	legacy containers
class:CompositeTensorVariantToComponents	unsupported	legacy containers
class:CompressElement	unsupported	other
class:ComputeAccidentalHits	unsupported	other
class:ComputeBatchSize	unsupported	runtime internals
class:ComputeDedupDataSize	unsupported	TPU
class:ComputeDedupDataSizeV2	unsupported	TPU
class:ComputeDedupDataTupleMask	unsupported	TPU
class:ComputeDedupDataTupleMaskV2	unsupported	TPU
class:ConcatOffset	rewritable	exact	read	a constant	all shapes static
class:ConcatenateDataset	unsupported	input pipeline
class:ConditionalAccumulator	removed	training
class:ConfigureAndInitializeGlobalTPU	unsupported	TPU
class:ConfigureDistributedTPU	unsupported	TPU
class:ConfigureTPUEmbedding	unsupported	TPU
class:ConfigureTPUEmbeddingHost	unsupported	TPU
class:ConfigureTPUEmbeddingMemory	unsupported	TPU
class:Conj	rewritable	exact	read	Identity(x) if real, else Complex(Real(x), Neg(Imag(x)))	complex64 not on wasm
class:ConjugateTranspose	rewritable	exact	read	Transpose(x, perm), of the conjugate where complex	complex64 not on wasm
class:ConnectTPUEmbeddingHosts	unsupported	TPU
class:ConstructionFails	unsupported	other
class:ConsumeMutexLock	unsupported	queues
class:ControlTrigger	removed	identity
class:Conv	rewritable	exact	read	Conv2D or Conv3D, by rank	batch_dims 1, groups 1, a data format that the target op takes
class:Conv2DBackpropFilter	removed	training
class:Conv2DBackpropFilterV2	removed	training
class:Conv2DBackpropInputV2	rewritable	exact	read	Conv2DBackpropInput with a constant for the sizes	static input shape
class:Conv3DBackpropFilter	removed	training
class:Conv3DBackpropFilterV2	removed	training
class:Conv3DBackpropInput	rewritable	rounding	read	insert zeros between elements (Reshape, Pad), then Conv3D with the flipped filter	static stride
class:Conv3DBackpropInputV2	rewritable	rounding	read	insert zeros between elements (Reshape, Pad), then Conv3D with the flipped filter	static stride
class:ConvertToCooTensor	unsupported	other
class:ConvertToListOfSparseCoreCooTensors	unsupported	TPU
class:ConvertToSparseCoreCsrWrappedCooTensor	unsupported	TPU
class:Copy	removed	identity
class:CopyHost	removed	identity
class:CopyOp	unsupported	other
class:CopyToMesh	unsupported	collectives
class:CopyToMeshGrad	removed	training
class:CountUpTo	unsupported	variables
class:CreateSummaryDbWriter	unsupported	files and summaries
class:CreateSummaryFileWriter	unsupported	files and summaries
class:CropAndResizeGradBoxes	unsupported	images
class:CropAndResizeGradImage	unsupported	images
class:Cross	rewritable	exact	measured	ConcatV2 of the component products, taken with Slice	last dimension is 3
class:CrossReplicaSum	unsupported	collectives
class:CudnnRNN	unsupported	recurrent
class:CudnnRNNBackprop	removed	training
class:CudnnRNNBackpropV2	removed	training
class:CudnnRNNBackpropV3	removed	training
class:CudnnRNNCanonicalToParams	unsupported	recurrent
class:CudnnRNNCanonicalToParamsV2	unsupported	recurrent
class:CudnnRNNParamsSize	unsupported	recurrent
class:CudnnRNNParamsToCanonical	unsupported	recurrent
class:CudnnRNNParamsToCanonicalV2	unsupported	recurrent
class:CudnnRNNV2	unsupported	recurrent
class:CudnnRNNV3	rewritable	rounding	read	one step's expansion for each step, with canonical weights	static number of steps, constant weights
class:CumulativeLogsumexp	rewritable	approximate	read	m = Max(x); AddV2(Log(Cumsum(Exp(Sub(x, m)))), m)	float32; may underflow far below the maximum
class:CustomAggregator	unsupported	other
class:DTensorAllGather	unsupported	collectives
class:DTensorAllReduce	unsupported	collectives
class:DTensorAllScatter	unsupported	collectives
class:DTensorAllToAll	unsupported	collectives
class:DTensorReduceScatter	unsupported	collectives
class:DTensorRestoreV2	unsupported	collectives
class:DTensorSetGlobalTPUArray	unsupported	TPU
class:DataFormatDimMap	rewritable	exact	read	GatherV2(constant map, x)	-
class:DataFormatVecPermute	rewritable	exact	read	GatherV2(x, constant permutation)	-
class:DataServiceDataset	unsupported	input pipeline
class:DataServiceDatasetV2	unsupported	input pipeline
class:DataServiceDatasetV3	unsupported	input pipeline
class:DataServiceDatasetV4	unsupported	input pipeline
class:DatasetCardinality	unsupported	input pipeline
class:DatasetFingerprint	unsupported	input pipeline
class:DatasetFromGraph	unsupported	input pipeline
class:DatasetToGraph	unsupported	input pipeline
class:DatasetToGraphV2	unsupported	input pipeline
class:DatasetToSingleElement	unsupported	input pipeline
class:DatasetToTFRecord	unsupported	input pipeline
class:Dawsn	unsupported	special functions
class:DebugGradientIdentity	removed	identity
class:DebugGradientRefIdentity	removed	identity
class:DebugIdentity	removed	identity
class:DebugIdentityV2	removed	identity
class:DebugIdentityV3	removed	identity
class:DebugNanCount	unsupported	runtime internals
class:DebugNumericSummary	unsupported	files and summaries
class:DebugNumericSummaryV2	unsupported	files and summaries
class:DecodeAndCropJpeg	unsupported	files and summaries
class:DecodeBase64	unsupported	files and summaries
class:DecodeBmp	unsupported	files and summaries
class:DecodeCSV	unsupported	files and summaries
class:DecodeCompressed	unsupported	files and summaries
class:DecodeGif	unsupported	files and summaries
class:DecodeImage	unsupported	files and summaries
class:DecodeJSONExample	unsupported	files and summaries
class:DecodeJpeg	unsupported	files and summaries
class:DecodePaddedRaw	unsupported	files and summaries
class:DecodePng	unsupported	files and summaries
class:DecodeProtoV2	unsupported	files and summaries
class:DecodeRaw	unsupported	files and summaries
class:DecodeWav	unsupported	files and summaries
class:DeepCopy	rewritable	exact	read	Identity(x)	-
class:DefaultAttrs	unsupported	runtime internals
class:DeleteIterator	unsupported	input pipeline
class:DeleteMemoryCache	unsupported	input pipeline
class:DeleteMultiDeviceIterator	unsupported	input pipeline
class:DeleteRandomSeedGenerator	unsupported	random sampling
class:DeleteRpcFutureResource	unsupported	collectives
class:DeleteSeedGenerator	unsupported	random sampling
class:DeleteSessionTensor	unsupported	queues
class:DenseCountSparseOutput	unsupported	sparse tensors
class:DenseToCSRSparseMatrix	unsupported	sparse tensors
class:DenseToDenseSetOperation	unsupported	other
class:DenseToSparseBatchDataset	unsupported	input pipeline
class:DenseToSparseSetOperation	unsupported	sparse tensors
class:DepthwiseConv2dNativeBackpropFilter	removed	training
class:DepthwiseConv2dNativeBackpropInput	unsupported	other
class:Dequantize	rewritable	rounding	read	a float32 constant, or AddV2(Mul(Cast(x), scale), offset)	constant input, mode MIN_COMBINED or SCALED
class:DeserializeIterator	unsupported	input pipeline
class:DeserializeManySparse	unsupported	sparse tensors
class:DeserializeSparse	unsupported	sparse tensors
class:DestroyResourceOp	removed	freezing
class:DestroyTemporaryVariable	removed	freezing
class:DeviceIndex	unsupported	runtime internals
class:DevicePlacementOp	unsupported	runtime internals
class:Diag	rewritable	exact	read	Reshape(Mul(ExpandDims(Reshape(d, [-1]), -1), eye), shape + shape)	static shape, finite values
class:DiagPart	rewritable	exact	read	Reshape to a square matrix, GatherV2 of the diagonal, Reshape back	static shape
class:Digamma	rewritable	approximate	read	asymptotic series	positive input
class:Dilation2DBackpropFilter	removed	training
class:Dilation2DBackpropInput	unsupported	other
class:DirectedInterleaveDataset	unsupported	input pipeline
class:DisableCopyOnRead	removed	freezing
class:DistributedSave	unsupported	files and summaries
class:DrawBoundingBoxes	unsupported	images
class:DrawBoundingBoxesV2	unsupported	images
class:DtypeWithDefaultOp	unsupported	other
class:DummyIterationCounter	unsupported	input pipeline
class:DummyMemoryCache	unsupported	input pipeline
class:DummySeedGenerator	unsupported	random sampling
class:DumpTensor	unsupported	runtime internals
class:DynamicEnqueueTPUEmbeddingArbitraryTensorBatch	unsupported	TPU
class:DynamicEnqueueTPUEmbeddingRaggedTensorBatch	unsupported	TPU
class:DynamicPartition	rewritable	exact	read	for each partition i GatherV2(data, Where(Equal(partitions, i)))	needs executeAsync
class:DynamicStitch	rewritable	exact	measured	TensorScatterUpdate(zeros, ExpandDims(ConcatV2(indices), 1), ConcatV2(data))	static output length, indices unique; since 4.3.0
class:EagerPyFunc	unsupported	Python callbacks
class:EditDistance	unsupported	strings
class:Eig	unsupported	linear algebra
class:EluGrad	rewritable	exact	read	SelectV2(Less(y, 0), Mul(dy, AddV2(y, 1)), dy)	-
class:Empty	rewritable	exact	read	Fill(dims, 0)	-
class:EmptyTensorMap	unsupported	legacy containers
class:EncodeBase64	unsupported	files and summaries
class:EncodeJpeg	unsupported	files and summaries
class:EncodeJpegVariableQuality	unsupported	files and summaries
class:EncodePng	unsupported	files and summaries
class:EncodeProto	unsupported	files and summaries
class:EncodeWav	unsupported	files and summaries
class:EnqueueTPUEmbeddingArbitraryTensorBatch	unsupported	TPU
class:EnqueueTPUEmbeddingBatch	unsupported	TPU
class:EnqueueTPUEmbeddingIntegerBatch	unsupported	TPU
class:EnqueueTPUEmbeddingRaggedTensorBatch	unsupported	TPU
class:EnqueueTPUEmbeddingSparseBatch	unsupported	TPU
class:EnqueueTPUEmbeddingSparseTensorBatch	unsupported	TPU
class:Erfc	rewritable	approximate	read	Sub(1, Erf(x))	float32; loses relative accuracy for large x
class:Erfinv	rewritable	approximate	measured	w = Neg(Log1p(Neg(Square(x)))); Mul(x, SelectV2(Less(w, 5), p1(w - 2.5), p2(Sqrt(w) - 3)))	float32, magnitude below 1; about 1e-6 relative
class:ExecuteTPUEmbeddingPartitioner	unsupported	TPU
class:ExperimentalAssertNextDataset	unsupported	input pipeline
class:ExperimentalAutoShardDataset	unsupported	input pipeline
class:ExperimentalBytesProducedStatsDataset	unsupported	input pipeline
class:ExperimentalCSVDataset	unsupported	input pipeline
class:ExperimentalChooseFastestDataset	unsupported	input pipeline
class:ExperimentalDatasetCardinality	unsupported	input pipeline
class:ExperimentalDatasetToTFRecord	unsupported	input pipeline
class:ExperimentalDenseToSparseBatchDataset	unsupported	input pipeline
class:ExperimentalDirectedInterleaveDataset	unsupported	input pipeline
class:ExperimentalGroupByReducerDataset	unsupported	input pipeline
class:ExperimentalGroupByWindowDataset	unsupported	input pipeline
class:ExperimentalIgnoreErrorsDataset	unsupported	input pipeline
class:ExperimentalIteratorGetDevice	unsupported	input pipeline
class:ExperimentalLMDBDataset	unsupported	input pipeline
class:ExperimentalLatencyStatsDataset	unsupported	input pipeline
class:ExperimentalMapAndBatchDataset	unsupported	input pipeline
class:ExperimentalMapDataset	unsupported	input pipeline
class:ExperimentalMatchingFilesDataset	unsupported	input pipeline
class:ExperimentalMaxIntraOpParallelismDataset	unsupported	input pipeline
class:ExperimentalNonSerializableDataset	unsupported	input pipeline
class:ExperimentalParallelInterleaveDataset	unsupported	input pipeline
class:ExperimentalParseExampleDataset	unsupported	input pipeline
class:ExperimentalPrivateThreadPoolDataset	unsupported	input pipeline
class:ExperimentalRandomDataset	unsupported	input pipeline
class:ExperimentalRebatchDataset	unsupported	input pipeline
class:ExperimentalScanDataset	unsupported	input pipeline
class:ExperimentalSetStatsAggregatorDataset	unsupported	input pipeline
class:ExperimentalSleepDataset	unsupported	input pipeline
class:ExperimentalSlidingWindowDataset	unsupported	input pipeline
class:ExperimentalSqlDataset	unsupported	input pipeline
class:ExperimentalStatsAggregatorHandle	unsupported	input pipeline
class:ExperimentalStatsAggregatorSummary	unsupported	input pipeline
class:ExperimentalTakeWhileDataset	unsupported	input pipeline
class:ExperimentalThreadPoolDataset	unsupported	input pipeline
class:ExperimentalThreadPoolHandle	unsupported	input pipeline
class:ExperimentalUnbatchDataset	unsupported	input pipeline
class:ExperimentalUniqueDataset	unsupported	input pipeline
class:Expint	unsupported	special functions
class:ExtractGlimpse	unsupported	images
class:ExtractGlimpseV2	unsupported	images
class:ExtractImagePatches	rewritable	exact	read	Conv2D with an identity filter, or ConcatV2 of a Slice for each offset	static kernel and channels
class:ExtractJpegShape	unsupported	images
class:ExtractVolumePatches	rewritable	exact	read	ConcatV2 of a Slice for each offset	static kernel
class:FFT2D	rewritable	exact	measured	FFT over the last axis, Transpose, FFT, Transpose back	complex64; not on wasm
class:FFT3D	rewritable	exact	read	FFT over each of the last three axes, with Transpose between	complex64; not on wasm
class:FFTND	unsupported	spectral
class:FIFOQueue	unsupported	queues
class:FIFOQueueV2	unsupported	queues
class:Fact	unsupported	other
class:FakeParam	removed	inlining
class:FakeQuantWithMinMaxArgs	rewritable	rounding	read	clip to the nudged range, Floor(x / scale + 0.5) * scale + minimum	nudged in float32 arithmetic
class:FakeQuantWithMinMaxArgsGradient	unsupported	gradients
class:FakeQuantWithMinMaxVarsGradient	unsupported	gradients
class:FakeQuantWithMinMaxVarsPerChannel	rewritable	rounding	read	clip to the nudged range of each channel, Floor(x / scale + 0.5) * scale + minimum	constant ranges, nudged in float32 arithmetic
class:FakeQuantWithMinMaxVarsPerChannelGradient	unsupported	gradients
class:FakeQueue	unsupported	queues
class:FileSystemSetConfiguration	unsupported	files and summaries
class:FilterByLastComponentDataset	unsupported	input pipeline
class:FilterDataset	unsupported	input pipeline
class:FinalizeDataset	unsupported	input pipeline
class:FinalizeTPUEmbedding	unsupported	TPU
class:FinalizeTPUEmbeddingV2	unsupported	TPU
class:Fingerprint	unsupported	other
class:FiveFloatOutputs	unsupported	other
class:FixedLengthRecordDataset	unsupported	input pipeline
class:FixedLengthRecordDatasetV2	unsupported	input pipeline
class:FixedLengthRecordReader	unsupported	input pipeline
class:FixedLengthRecordReaderV2	unsupported	input pipeline
class:FixedUnigramCandidateSampler	unsupported	random sampling
class:FlatMapDataset	unsupported	input pipeline
class:FloatInput	unsupported	runtime internals
class:FloatOutput	unsupported	other
class:FloatOutputStringOutput	unsupported	strings
class:FlushSummaryWriter	unsupported	files and summaries
class:Foo1	unsupported	runtime internals
class:Foo2	unsupported	runtime internals
class:Foo3	unsupported	runtime internals
class:For	unsupported	other
class:FractionalAvgPool	unsupported	other
class:FractionalAvgPoolGrad	removed	training
class:FractionalMaxPool	unsupported	other
class:FractionalMaxPoolGrad	removed	training
class:FresnelCos	unsupported	special functions
class:FresnelSin	unsupported	special functions
class:FuncAttr	unsupported	runtime internals
class:FuncListAttr	unsupported	runtime internals
class:FusedBatchNormGrad	removed	training
class:FusedBatchNormGradV2	removed	training
class:FusedBatchNormGradV3	removed	training
class:FusedPadConv2D	rewritable	exact	read	MirrorPad, then Conv2D	-
class:FusedResizeAndPadConv2D	rewritable	exact	read	ResizeBilinear, MirrorPad, then Conv2D	-
class:GRUBlockCell	rewritable	rounding	read	MatMul, Split, Sigmoid, Tanh	-
class:GRUBlockCellGrad	removed	training
class:GenerateBoundingBoxProposals	unsupported	images
class:GenerateVocabRemapping	unsupported	files and summaries
class:GeneratorDataset	unsupported	input pipeline
class:GetDeadline	unsupported	other
class:GetElementAtIndex	unsupported	other
class:GetMinibatchSplitsWithPhysicalReplica	unsupported	TPU
class:GetMinibatchesInCsrWithPhysicalReplica	unsupported	TPU
class:GetOptions	unsupported	other
class:GetSessionHandle	unsupported	queues
class:GetSessionHandleV2	unsupported	queues
class:GetSessionTensor	unsupported	queues
class:GetStatsFromListOfSparseCoreCooTensors	unsupported	TPU
class:GetTpuTaskId	unsupported	TPU
class:GlobalIterId	unsupported	other
class:GlobalShuffleDataset	unsupported	input pipeline
class:GraphDefVersion	unsupported	other
class:GroupByReducerDataset	unsupported	input pipeline
class:GroupByWindowDataset	unsupported	input pipeline
class:GuaranteeConst	rewritable	exact	read	Identity(x)	-
class:HSVToRGB	rewritable	rounding	measured	ClipByValue(Sub(Abs(Sub(FloorMod(h * 6 + [0, 4, 2], 6), 3)), 1), 0, 1), blended by s and v	last dimension is 3
class:HistogramFixedWidth	rewritable	conditional	measured	Bincount(Cast(ClipByValue(Floor(Mul(RealDiv(Sub(v, low), high - low), n)), 0, n - 1), int32), n)	constant range and number of bins; values on a bin's edge may fall on its other side
class:HistogramSummary	unsupported	files and summaries
class:HostConst	rewritable	exact	read	Const	-
class:IFFT2D	rewritable	exact	measured	IFFT over the last axis, Transpose, IFFT, Transpose back	complex64; not on wasm
class:IFFT3D	rewritable	exact	read	IFFT over each of the last three axes, with Transpose between	complex64; not on wasm
class:IFFTND	unsupported	spectral
class:IRFFT2D	rewritable	exact	read	IFFT over axis -2 with Transpose, then IRFFT	fft_length 2 * (n - 1); not on wasm
class:IRFFT3D	unsupported	spectral
class:IRFFTND	unsupported	spectral
class:IdentityReader	unsupported	input pipeline
class:IdentityReaderV2	unsupported	input pipeline
class:Igamma	unsupported	special functions
class:IgammaGradA	removed	training
class:Igammac	unsupported	special functions
class:IgnoreErrorsDataset	unsupported	input pipeline
class:ImageProjectiveTransformV2	unsupported	images
class:ImageSummary	unsupported	files and summaries
class:ImmutableConst	rewritable	exact	read	Const with the file's content	-
class:ImportEvent	unsupported	files and summaries
class:InPolymorphicTwice	unsupported	runtime internals
class:InTopK	rewritable	exact	measured	v = GatherV2(predictions, targets; batch_dims 1); Less(Sum(Cast(Greater(predictions, ExpandDims(v, 1)), int32); 1), k)	finite predictions, targets in range
class:InTopKV2	rewritable	exact	read	v = GatherV2(predictions, targets; batch_dims 1); Less(Sum(Cast(Greater(predictions, ExpandDims(v, 1)), int32); 1), k)	finite predictions, targets in range
class:IndexFlatMapDataset	unsupported	input pipeline
class:InfeedDequeue	unsupported	TPU
class:InfeedDequeueTuple	unsupported	TPU
class:InfeedEnqueue	unsupported	TPU
class:InfeedEnqueuePrelinearizedBuffer	unsupported	TPU
class:InfeedEnqueueTuple	unsupported	TPU
class:InitializeTableFromDataset	unsupported	input pipeline
class:InitializeTableFromTextFile	unsupported	mutable tables
class:InitializeTableFromTextFileV2	unsupported	mutable tables
class:InplaceAdd	rewritable	exact	read	AddV2(x, ScatterNd(ExpandDims(i, 1), v, Shape(x)))	-
class:InplaceSub	rewritable	exact	read	Sub(x, ScatterNd(ExpandDims(i, 1), v, Shape(x)))	-
class:InplaceUpdate	rewritable	exact	read	TensorScatterUpdate(x, ExpandDims(i, 1), v)	since 4.3.0
class:Int64Output	unsupported	other
class:IntAttr	unsupported	runtime internals
class:IntInput	unsupported	runtime internals
class:IntInputFloatInput	unsupported	runtime internals
class:IntInputIntOutput	unsupported	runtime internals
class:IntOutput	unsupported	other
class:IntOutputFloatOutput	unsupported	other
class:InterleaveDataset	unsupported	input pipeline
class:Inv	rewritable	exact	read	Reciprocal(x)	float32
class:InvGrad	rewritable	exact	read	Neg(Mul(dy, Square(y)))	-
class:Invert	rewritable	exact	read	Sub(-1, x)	int32
class:InvertPermutation	rewritable	exact	measured	TensorScatterUpdate(zeros, ExpandDims(x, 1), Range(n))	int32, static length; since 4.3.0
class:IsBoostedTreesEnsembleInitialized	unsupported	boosted trees
class:IsBoostedTreesQuantileStreamResourceInitialized	unsupported	boosted trees
class:IsResourceHandleRefCounting	unsupported	variables
class:IsTPUEmbeddingInitialized	unsupported	TPU
class:IsTensorFloat32Enabled	unsupported	other
class:IsVariableInitialized	removed	freezing
class:IsotonicRegression	unsupported	other
class:Iterator	unsupported	input pipeline
class:IteratorFromStringHandle	unsupported	input pipeline
class:IteratorFromStringHandleV2	unsupported	input pipeline
class:IteratorGetDevice	unsupported	input pipeline
class:IteratorGetModelProto	unsupported	input pipeline
class:IteratorGetNext	unsupported	input pipeline
class:IteratorGetNextAsOptional	unsupported	input pipeline
class:IteratorGetNextSync	unsupported	input pipeline
class:IteratorToStringHandle	unsupported	input pipeline
class:IteratorV2	unsupported	input pipeline
class:KMC2ChainInitialization	unsupported	other
class:KernelLabel	unsupported	runtime internals
class:KernelLabelRequired	unsupported	runtime internals
class:KmeansPlusPlusInitialization	unsupported	other
class:KthOrderStatistic	unsupported	other
class:L2Loss	rewritable	rounding	measured	Mul(0.5, Sum(Square(x); all axes))	-
class:LMDBDataset	unsupported	input pipeline
class:LMDBReader	unsupported	input pipeline
class:LRNGrad	removed	training
class:LSTMBlockCell	rewritable	rounding	read	MatMul, Split, Sigmoid, Tanh, ClipByValue	-
class:LSTMBlockCellGrad	removed	training
class:LatencyStatsDataset	unsupported	input pipeline
class:LeakyReluGrad	rewritable	exact	read	SelectV2(Greater(x, 0), dy, Mul(alpha, dy))	-
class:LearnedUnigramCandidateSampler	unsupported	random sampling
class:LeftShift	rewritable	conditional	read	Mul(x, Cast(Pow(2, y), int32))	int32 without overflow, y from 0 to 30
class:LegacyParallelInterleaveDatasetV2	unsupported	input pipeline
class:Lgamma	rewritable	approximate	read	Lanczos or Stirling series with Log and SelectV2	positive input; about 1e-6 relative
class:ListDataset	unsupported	input pipeline
class:ListInput	unsupported	other
class:ListOutput	unsupported	other
class:ListSnapshotChunksDataset	unsupported	input pipeline
class:LoadAllTPUEmbeddingParameters	unsupported	TPU
class:LoadAndRemapMatrix	unsupported	files and summaries
class:LoadDataset	unsupported	input pipeline
class:LoadTPUEmbeddingADAMParameters	unsupported	TPU
class:LoadTPUEmbeddingAdadeltaParameters	unsupported	TPU
class:LoadTPUEmbeddingAdagradMomentumParameters	unsupported	TPU
class:LoadTPUEmbeddingAdagradParameters	unsupported	TPU
class:LoadTPUEmbeddingCenteredRMSPropParameters	unsupported	TPU
class:LoadTPUEmbeddingFTRLParameters	unsupported	TPU
class:LoadTPUEmbeddingFrequencyEstimatorParameters	unsupported	TPU
class:LoadTPUEmbeddingMDLAdagradLightParameters	unsupported	TPU
class:LoadTPUEmbeddingMomentumParameters	unsupported	TPU
class:LoadTPUEmbeddingProximalAdagradParameters	unsupported	TPU
class:LoadTPUEmbeddingProximalYogiParameters	unsupported	TPU
class:LoadTPUEmbeddingRMSPropParameters	unsupported	TPU
class:LoadTPUEmbeddingStochasticGradientDescentParameters	unsupported	TPU
class:LogMatrixDeterminant	unsupported	linear algebra
class:LogUniformCandidateSampler	unsupported	random sampling
class:LookupTableExport	unsupported	mutable tables
class:LookupTableExportV2	unsupported	mutable tables
class:LookupTableInsert	unsupported	mutable tables
class:LookupTableInsertV2	unsupported	mutable tables
class:LookupTableRemoveV2	unsupported	mutable tables
class:Lu	unsupported	linear algebra
class:MakeIterator	unsupported	input pipeline
class:MakeUnique	unsupported	other
class:MakeWeakResourceHandle	unsupported	variables
class:MapAndBatchDataset	unsupported	input pipeline
class:MapClear	unsupported	queues
class:MapDataset	unsupported	input pipeline
class:MapDefun	unsupported	other
class:MapIncompleteSize	unsupported	queues
class:MapPeek	unsupported	queues
class:MapSize	unsupported	queues
class:MapStage	unsupported	queues
class:MapUnstage	unsupported	queues
class:MapUnstageNoKey	unsupported	queues
class:MatchingFiles	unsupported	files and summaries
class:MatchingFilesDataset	unsupported	input pipeline
class:MatrixDeterminant	rewritable	rounding	read	the closed form	static, at most 3 x 3
class:MatrixDiag	rewritable	exact	measured	Mul(ExpandDims(d, -1), eye)	static last dimension, finite values (else SelectV2 with an eye mask)
class:MatrixDiagPart	rewritable	exact	measured	Sum(Mul(x, eye); -1) of the first min(rows, columns) rows	static matrix, finite values (else GatherV2 of the diagonal's positions)
class:MatrixDiagPartV2	rewritable	exact	read	Reshape(x, [-1, m * n]), GatherV2 of the positions of diagonal k, Reshape	static matrix, one constant k
class:MatrixDiagPartV3	rewritable	exact	read	Reshape(x, [-1, m * n]), GatherV2 of the positions of diagonal k, Reshape	static matrix, one constant k
class:MatrixDiagV2	rewritable	exact	read	SelectV2(eye mask, ExpandDims(d, -1), padding)	k 0, static and square
class:MatrixDiagV3	rewritable	exact	read	SelectV2(mask of diagonal k, gathered diagonal, padding)	static matrix, one constant k
class:MatrixExponential	unsupported	linear algebra
class:MatrixInverse	rewritable	approximate	read	the adjugate up to 3 x 3, unrolled Gauss-Jordan above	static and well conditioned
class:MatrixLogarithm	unsupported	linear algebra
class:MatrixSetDiag	rewritable	exact	measured	SelectV2(eye mask, ExpandDims(diagonal, -1), x)	static matrix; a diagonal shorter than the rows is padded first
class:MatrixSetDiagV2	rewritable	exact	read	SelectV2(mask of diagonal k, ExpandDims(diagonal, -1), x)	static matrix, k 0
class:MatrixSetDiagV3	rewritable	exact	read	SelectV2(mask of diagonal k, ExpandDims(diagonal, -1), x)	static matrix, k 0
class:MatrixSolve	rewritable	approximate	read	MatMul of the closed inverse with the right side	static, at most 3 x 3
class:MatrixSolveLs	unsupported	linear algebra
class:MatrixSquareRoot	unsupported	linear algebra
class:MatrixTriangularSolve	rewritable	rounding	read	unrolled substitution	static and small
class:MaxIntraOpParallelismDataset	unsupported	input pipeline
class:MaxPool3DGrad	removed	training
class:MaxPool3DGradGrad	removed	training
class:MaxPoolGrad	removed	training
class:MaxPoolGradGrad	removed	training
class:MaxPoolGradGradV2	removed	training
class:MaxPoolGradGradWithArgmax	unsupported	gradients
class:MaxPoolGradV2	removed	training
class:MaxPoolGradWithArgmax	unsupported	gradients
class:MaxPoolV2	rewritable	exact	read	MaxPool with ksize and strides as attributes	constant ksize and strides
class:MergeDedupData	unsupported	TPU
class:MergeSummary	unsupported	files and summaries
class:MergeV2Checkpoints	removed	freezing
class:Mfcc	rewritable	rounding	read	MatMul with the mel matrix, Log, MatMul with the cosine matrix	constant parameters
class:MirrorPadGrad	removed	training
class:MixedStruct	unsupported	other
class:MlirPassthroughOp	unsupported	XLA
class:ModelDataset	unsupported	input pipeline
class:MulNoNan	rewritable	exact	measured	SelectV2(Equal(y, 0), 0, Mul(x, y))	float32
class:MultiDeviceIterator	unsupported	input pipeline
class:MultiDeviceIteratorFromStringHandle	unsupported	input pipeline
class:MultiDeviceIteratorGetNextFromShard	unsupported	input pipeline
class:MultiDeviceIteratorInit	unsupported	input pipeline
class:MultiDeviceIteratorToStringHandle	unsupported	input pipeline
class:MutableDenseHashTable	unsupported	mutable tables
class:MutableDenseHashTableV2	unsupported	mutable tables
class:MutableHashTable	unsupported	mutable tables
class:MutableHashTableOfTensors	unsupported	mutable tables
class:MutableHashTableOfTensorsV2	unsupported	mutable tables
class:MutableHashTableV2	unsupported	mutable tables
class:MutexLock	unsupported	queues
class:MutexV2	unsupported	queues
class:NInPolymorphicTwice	unsupported	runtime internals
class:NInTwice	unsupported	runtime internals
class:NInTwoTypeVariables	unsupported	variables
class:NIntsIn	unsupported	other
class:NIntsOut	unsupported	other
class:NIntsOutDefault	unsupported	other
class:NPolymorphicIn	unsupported	runtime internals
class:NPolymorphicOut	unsupported	runtime internals
class:NPolymorphicOutDefault	unsupported	runtime internals
class:NPolymorphicRestrictIn	unsupported	runtime internals
class:NPolymorphicRestrictOut	unsupported	runtime internals
class:Namespace>TestStringOutput	unsupported	strings
class:NcclAllReduce	unsupported	collectives
class:NcclBroadcast	unsupported	collectives
class:NcclReduce	unsupported	collectives
class:Ndtri	rewritable	approximate	read	Mul(Sqrt(2), Erfinv(Sub(Mul(2, x), 1))) with the rewrite of Erfinv	between 0 and 1
class:NearestNeighbors	unsupported	other
class:NegTrain	unsupported	other
class:NextAfter	unsupported	special functions
class:NonDeterministicInts	unsupported	random sampling
class:NonMaxSuppression	rewritable	exact	read	NonMaxSuppressionV3 with iou_threshold as an input and no score limit	needs executeAsync
class:NonMaxSuppressionWithOverlaps	unsupported	images
class:NonSerializableDataset	unsupported	input pipeline
class:None	unsupported	runtime internals
class:NthElement	rewritable	exact	measured	Neg(GatherV2(TopKV2(Neg(x), n + 1), n; -1))	constant n
class:Old	unsupported	runtime internals
class:OneShotIterator	unsupported	input pipeline
class:OpWithDefaultAttr	unsupported	runtime internals
class:OpWithFutureDefaultAttr	unsupported	runtime internals
class:OptimizeDataset	unsupported	input pipeline
class:OptimizeDatasetV2	unsupported	input pipeline
class:OptionalFromValue	unsupported	input pipeline
class:OptionalGetValue	unsupported	input pipeline
class:OptionalHasValue	unsupported	input pipeline
class:OptionalNone	unsupported	input pipeline
class:OptionsDataset	unsupported	input pipeline
class:OrderedMapClear	unsupported	queues
class:OrderedMapIncompleteSize	unsupported	queues
class:OrderedMapPeek	unsupported	queues
class:OrderedMapSize	unsupported	queues
class:OrderedMapStage	unsupported	queues
class:OrderedMapUnstage	unsupported	queues
class:OrderedMapUnstageNoKey	unsupported	queues
class:OutT	unsupported	other
class:OutTypeList	unsupported	other
class:OutTypeListRestrict	unsupported	runtime internals
class:OutfeedDequeue	unsupported	TPU
class:OutfeedDequeueTuple	unsupported	TPU
class:OutfeedDequeueTupleV2	unsupported	TPU
class:OutfeedDequeueV2	unsupported	TPU
class:OutfeedEnqueue	unsupported	TPU
class:OutfeedEnqueueTuple	unsupported	TPU
class:PaddedBatchDataset	unsupported	input pipeline
class:PaddedBatchDatasetV2	unsupported	input pipeline
class:PaddingFIFOQueue	unsupported	queues
class:PaddingFIFOQueueV2	unsupported	queues
class:ParallelBatchDataset	unsupported	input pipeline
class:ParallelConcat	rewritable	exact	read	ConcatV2(values, 0)	-
class:ParallelDynamicStitch	rewritable	exact	read	TensorScatterUpdate(zeros, ExpandDims(ConcatV2(indices), 1), ConcatV2(data))	static output length, indices unique; since 4.3.0
class:ParallelFilterDataset	unsupported	input pipeline
class:ParallelInterleaveDataset	unsupported	input pipeline
class:ParallelInterleaveDatasetV2	unsupported	input pipeline
class:ParallelInterleaveDatasetV3	unsupported	input pipeline
class:ParallelInterleaveDatasetV4	unsupported	input pipeline
class:ParallelMapDataset	unsupported	input pipeline
class:ParallelMapDatasetV2	unsupported	input pipeline
class:ParameterizedTruncatedNormal	unsupported	other
class:ParseExample	unsupported	files and summaries
class:ParseExampleDataset	unsupported	input pipeline
class:ParseExampleDatasetV2	unsupported	input pipeline
class:ParseExampleV2	unsupported	files and summaries
class:ParseSequenceExample	unsupported	files and summaries
class:ParseSequenceExampleV2	unsupported	files and summaries
class:ParseSingleExample	unsupported	files and summaries
class:ParseSingleSequenceExample	unsupported	files and summaries
class:ParseTensor	unsupported	files and summaries
class:PartitionedCall	removed	inlining
class:PlaceholderV2	rewritable	exact	read	Placeholder	-
class:Polygamma	unsupported	special functions
class:Polymorphic	unsupported	runtime internals
class:PolymorphicDefaultOut	unsupported	runtime internals
class:PolymorphicOut	unsupported	runtime internals
class:PopulationCount	unsupported	bitwise
class:PrefetchDataset	unsupported	input pipeline
class:Prelinearize	unsupported	TPU
class:PrelinearizeTuple	unsupported	TPU
class:PreventGradient	rewritable	exact	read	Identity(x)	-
class:PrintV2	removed	debug
class:PriorityQueue	unsupported	queues
class:PriorityQueueV2	unsupported	queues
class:PrivateThreadPoolDataset	unsupported	input pipeline
class:PyFunc	unsupported	Python callbacks
class:PyFuncStateless	unsupported	random sampling
class:Qr	unsupported	linear algebra
class:QuantizeAndDequantize	unsupported	quantized kernels
class:QuantizeAndDequantizeV2	rewritable	rounding	read	ClipByValue, Mul, Round, RealDiv with the range's scale	range_given, constant range, HALF_TO_EVEN
class:QuantizeAndDequantizeV3	rewritable	rounding	read	ClipByValue, Mul, Round, RealDiv with the range's scale	range_given, constant range
class:QuantizeAndDequantizeV4	rewritable	rounding	read	ClipByValue, Mul, Round, RealDiv with the range's scale	range_given, constant range, HALF_TO_EVEN
class:QuantizeAndDequantizeV4Grad	removed	training
class:QuantizeDownAndShrinkRange	unsupported	quantized kernels
class:QuantizeV2	unsupported	quantized kernels
class:QuantizedAdd	unsupported	quantized kernels
class:QuantizedAvgPool	unsupported	quantized kernels
class:QuantizedBatchNormWithGlobalNormalization	unsupported	quantized kernels
class:QuantizedBiasAdd	unsupported	quantized kernels
class:QuantizedConcat	unsupported	quantized kernels
class:QuantizedConcatV2	unsupported	quantized kernels
class:QuantizedConv2D	unsupported	quantized kernels
class:QuantizedConv2DAndRelu	unsupported	quantized kernels
class:QuantizedConv2DAndReluAndRequantize	unsupported	quantized kernels
class:QuantizedConv2DAndRequantize	unsupported	quantized kernels
class:QuantizedConv2DPerChannel	unsupported	quantized kernels
class:QuantizedConv2DWithBias	unsupported	quantized kernels
class:QuantizedConv2DWithBiasAndRelu	unsupported	quantized kernels
class:QuantizedConv2DWithBiasAndReluAndRequantize	unsupported	quantized kernels
class:QuantizedConv2DWithBiasAndRequantize	unsupported	quantized kernels
class:QuantizedConv2DWithBiasSignedSumAndReluAndRequantize	unsupported	quantized kernels
class:QuantizedConv2DWithBiasSumAndRelu	unsupported	quantized kernels
class:QuantizedConv2DWithBiasSumAndReluAndRequantize	unsupported	quantized kernels
class:QuantizedDepthwiseConv2D	unsupported	quantized kernels
class:QuantizedDepthwiseConv2DWithBias	unsupported	quantized kernels
class:QuantizedDepthwiseConv2DWithBiasAndRelu	unsupported	quantized kernels
class:QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize	unsupported	quantized kernels
class:QuantizedInstanceNorm	unsupported	quantized kernels
class:QuantizedMatMul	unsupported	quantized kernels
class:QuantizedMatMulWithBias	unsupported	quantized kernels
class:QuantizedMatMulWithBiasAndDequantize	unsupported	quantized kernels
class:QuantizedMatMulWithBiasAndRelu	unsupported	quantized kernels
class:QuantizedMatMulWithBiasAndReluAndRequantize	unsupported	quantized kernels
class:QuantizedMatMulWithBiasAndRequantize	unsupported	quantized kernels
class:QuantizedMaxPool	unsupported	quantized kernels
class:QuantizedMul	unsupported	quantized kernels
class:QuantizedRelu	unsupported	quantized kernels
class:QuantizedRelu6	unsupported	quantized kernels
class:QuantizedReluX	unsupported	quantized kernels
class:QuantizedReshape	unsupported	quantized kernels
class:QuantizedResizeBilinear	unsupported	quantized kernels
class:QueueClose	unsupported	queues
class:QueueCloseV2	unsupported	queues
class:QueueDequeue	unsupported	queues
class:QueueDequeueMany	unsupported	queues
class:QueueDequeueManyV2	unsupported	queues
class:QueueDequeueUpTo	unsupported	queues
class:QueueDequeueUpToV2	unsupported	queues
class:QueueDequeueV2	unsupported	queues
class:QueueEnqueue	unsupported	queues
class:QueueEnqueueMany	unsupported	queues
class:QueueEnqueueManyV2	unsupported	queues
class:QueueEnqueueV2	unsupported	queues
class:QueueIsClosed	unsupported	queues
class:QueueIsClosedV2	unsupported	queues
class:QueueSize	unsupported	queues
class:QueueSizeV2	unsupported	queues
class:RFFT2D	rewritable	rounding	read	RFFT over the last axis, then FFT over axis -2 with Transpose	fft_length equal to the dimensions; not on wasm
class:RFFT3D	unsupported	spectral
class:RFFTND	unsupported	spectral
class:RGBToHSV	rewritable	rounding	read	Max, Min, Sub, SelectV2, RealDiv, FloorMod	last dimension is 3
class:RaggedBincount	unsupported	ragged tensors
class:RaggedCountSparseOutput	unsupported	sparse tensors
class:RaggedCross	unsupported	ragged tensors
class:RaggedFillEmptyRows	unsupported	ragged tensors
class:RaggedFillEmptyRowsGrad	removed	training
class:RaggedTensorFromVariant	unsupported	ragged tensors
class:RaggedTensorToSparse	unsupported	sparse tensors
class:RaggedTensorToVariant	unsupported	ragged tensors
class:RaggedTensorToVariantGradient	unsupported	gradients
class:RandomCrop	unsupported	random sampling
class:RandomDataset	unsupported	input pipeline
class:RandomDatasetV2	unsupported	input pipeline
class:RandomGamma	unsupported	random sampling
class:RandomGammaGrad	removed	training
class:RandomIndexShuffle	unsupported	random sampling
class:RandomPoisson	unsupported	random sampling
class:RandomPoissonV2	unsupported	random sampling
class:RandomShuffle	rewritable	statistical	read	GatherV2(x, TopKV2(RandomUniform(n), n).indices)	folded where all inputs are constant
class:RandomShuffleQueue	unsupported	queues
class:RandomShuffleQueueV2	unsupported	queues
class:RangeDataset	unsupported	input pipeline
class:ReadFile	unsupported	files and summaries
class:ReadVariableOp	removed	freezing
class:ReadVariableXlaSplitND	unsupported	XLA
class:ReaderNumRecordsProduced	unsupported	input pipeline
class:ReaderNumRecordsProducedV2	unsupported	input pipeline
class:ReaderNumWorkUnitsCompleted	unsupported	input pipeline
class:ReaderNumWorkUnitsCompletedV2	unsupported	input pipeline
class:ReaderRead	unsupported	input pipeline
class:ReaderReadUpTo	unsupported	input pipeline
class:ReaderReadUpToV2	unsupported	input pipeline
class:ReaderReadV2	unsupported	input pipeline
class:ReaderReset	unsupported	input pipeline
class:ReaderResetV2	unsupported	input pipeline
class:ReaderRestoreState	unsupported	input pipeline
class:ReaderRestoreStateV2	unsupported	input pipeline
class:ReaderSerializeState	unsupported	input pipeline
class:ReaderSerializeStateV2	unsupported	input pipeline
class:RebatchDataset	unsupported	input pipeline
class:RebatchDatasetV2	unsupported	input pipeline
class:ReciprocalGrad	rewritable	exact	read	Neg(Mul(dy, Square(y)))	-
class:RecordInput	unsupported	other
class:Recv	unsupported	collectives
class:RecvTPUEmbeddingActivations	unsupported	TPU
class:ReduceDataset	unsupported	input pipeline
class:ReduceJoin	unsupported	other
class:RefEnter	rewritable	exact	read	Enter	after freezing
class:RefExit	rewritable	exact	read	Exit	after freezing
class:RefIdentity	rewritable	exact	read	Identity	after freezing
class:RefIn	unsupported	other
class:RefInputFloatInput	unsupported	runtime internals
class:RefInputFloatInputIntOutput	unsupported	runtime internals
class:RefInputIntInput	unsupported	runtime internals
class:RefMerge	rewritable	exact	read	Merge	after freezing
class:RefNextIteration	rewritable	exact	read	NextIteration	after freezing
class:RefOut	unsupported	other
class:RefOutput	unsupported	other
class:RefOutputFloatOutput	unsupported	other
class:RefSelect	unsupported	other
class:RefSwitch	rewritable	exact	read	Switch	after freezing
class:RegexFullMatch	unsupported	strings
class:RegexReplace	rewritable	conditional	read	StaticRegexReplace(x; pattern, rewrite)	constant pattern and rewrite without capitals or \1, replace_global as set; not on wasm or webgpu
class:RegisterDataset	unsupported	input pipeline
class:RegisterDatasetV2	unsupported	input pipeline
class:Relayout	unsupported	other
class:RelayoutLike	unsupported	other
class:Relu6Grad	rewritable	exact	read	Mul(dy, mask of 0 < x < 6)	finite dy
class:ReluGrad	rewritable	exact	read	Mul(dy, Cast(Greater(x, 0), float32))	finite dy
class:RemoteCall	unsupported	runtime internals
class:RepeatDataset	unsupported	input pipeline
class:RequantizationRange	unsupported	other
class:RequantizationRangePerChannel	unsupported	other
class:Requantize	unsupported	quantized kernels
class:RequantizePerChannel	unsupported	quantized kernels
class:RequiresOlderGraphVersion	unsupported	runtime internals
class:ReservedAttr	unsupported	runtime internals
class:ReservedInput	unsupported	other
class:ResizeArea	rewritable	rounding	read	AvgPool with the scale as window and stride	scaled down by a whole factor
class:ResizeBicubic	rewritable	rounding	read	MatMul with constant weights over rows, then over columns	static sizes
class:ResizeBicubicGrad	removed	training
class:ResizeBilinearGrad	removed	training
class:ResizeNearestNeighborGrad	removed	training
class:ResourceAccumulatorApplyGradient	unsupported	gradients
class:ResourceAccumulatorNumAccumulated	unsupported	variables
class:ResourceAccumulatorSetGlobalStep	unsupported	variables
class:ResourceAccumulatorTakeGradient	unsupported	gradients
class:ResourceApplyAdaMax	removed	training
class:ResourceApplyAdadelta	removed	training
class:ResourceApplyAdagrad	removed	training
class:ResourceApplyAdagradDA	removed	training
class:ResourceApplyAdagradV2	removed	training
class:ResourceApplyAdam	removed	training
class:ResourceApplyAdamWithAmsgrad	removed	training
class:ResourceApplyAddSign	removed	training
class:ResourceApplyCenteredRMSProp	removed	training
class:ResourceApplyFtrl	removed	training
class:ResourceApplyFtrlV2	removed	training
class:ResourceApplyGradientDescent	removed	training
class:ResourceApplyKerasMomentum	removed	training
class:ResourceApplyMomentum	removed	training
class:ResourceApplyPowerSign	removed	training
class:ResourceApplyProximalAdagrad	removed	training
class:ResourceApplyProximalGradientDescent	removed	training
class:ResourceApplyRMSProp	removed	training
class:ResourceConditionalAccumulator	unsupported	variables
class:ResourceCountUpTo	unsupported	variables
class:ResourceCreateOp	unsupported	variables
class:ResourceGather	rewritable	exact	read	GatherV2(value, indices)	after freezing
class:ResourceGatherNd	rewritable	exact	read	GatherNd(value, indices)	after freezing
class:ResourceInitializedOp	unsupported	variables
class:ResourceScatterAdd	unsupported	variables
class:ResourceScatterDiv	unsupported	variables
class:ResourceScatterMax	unsupported	variables
class:ResourceScatterMin	unsupported	variables
class:ResourceScatterMul	unsupported	variables
class:ResourceScatterNdAdd	unsupported	variables
class:ResourceScatterNdMax	unsupported	variables
class:ResourceScatterNdMin	unsupported	variables
class:ResourceScatterNdSub	unsupported	variables
class:ResourceScatterNdUpdate	unsupported	variables
class:ResourceScatterSub	unsupported	variables
class:ResourceScatterUpdate	unsupported	variables
class:ResourceSparseApplyAdadelta	removed	training
class:ResourceSparseApplyAdagrad	removed	training
class:ResourceSparseApplyAdagradDA	removed	training
class:ResourceSparseApplyAdagradV2	removed	training
class:ResourceSparseApplyCenteredRMSProp	removed	training
class:ResourceSparseApplyFtrl	removed	training
class:ResourceSparseApplyFtrlV2	removed	training
class:ResourceSparseApplyKerasMomentum	removed	training
class:ResourceSparseApplyMomentum	removed	training
class:ResourceSparseApplyProximalAdagrad	removed	training
class:ResourceSparseApplyProximalGradientDescent	removed	training
class:ResourceSparseApplyRMSProp	removed	training
class:ResourceStridedSliceAssign	unsupported	variables
class:ResourceUsingOp	unsupported	variables
class:Restore	removed	freezing
class:RestoreSlice	removed	freezing
class:RestoreV2	removed	freezing
class:Restrict	unsupported	runtime internals
class:RetrieveAllTPUEmbeddingParameters	unsupported	TPU
class:RetrieveTPUEmbeddingADAMParameters	unsupported	TPU
class:RetrieveTPUEmbeddingAdadeltaParameters	unsupported	TPU
class:RetrieveTPUEmbeddingAdagradMomentumParameters	unsupported	TPU
class:RetrieveTPUEmbeddingAdagradParameters	unsupported	TPU
class:RetrieveTPUEmbeddingCenteredRMSPropParameters	unsupported	TPU
class:RetrieveTPUEmbeddingFTRLParameters	unsupported	TPU
class:RetrieveTPUEmbeddingFrequencyEstimatorParameters	unsupported	TPU
class:RetrieveTPUEmbeddingMDLAdagradLightParameters	unsupported	TPU
class:RetrieveTPUEmbeddingMomentumParameters	unsupported	TPU
class:RetrieveTPUEmbeddingProximalAdagradParameters	unsupported	TPU
class:RetrieveTPUEmbeddingProximalYogiParameters	unsupported	TPU
class:RetrieveTPUEmbeddingRMSPropParameters	unsupported	TPU
class:RetrieveTPUEmbeddingStochasticGradientDescentParameters	unsupported	TPU
class:ReverseSequence	rewritable	exact	measured	GatherV2(x, SelectV2(Less(position, length), length - 1 - position, position); batch_dims 1)	seq_dim 1 and batch_dim 0, else Transpose around
class:RewriteDataset	unsupported	input pipeline
class:RightShift	rewritable	conditional	read	FloorDiv(x, Cast(Pow(2, y), int32))	int32, y from 0 to 30
class:Rint	rewritable	exact	measured	Round(x)	float32
class:RiscAbs	unsupported	RISC
class:RiscAdd	unsupported	RISC
class:RiscBinaryArithmetic	unsupported	RISC
class:RiscBinaryComparison	unsupported	RISC
class:RiscBitcast	unsupported	bitwise
class:RiscBroadcast	unsupported	RISC
class:RiscCast	unsupported	RISC
class:RiscCeil	unsupported	RISC
class:RiscCholesky	unsupported	linear algebra
class:RiscConcat	unsupported	RISC
class:RiscCondition	unsupported	RISC
class:RiscConv	unsupported	RISC
class:RiscCos	unsupported	RISC
class:RiscDiv	unsupported	RISC
class:RiscDot	unsupported	RISC
class:RiscExp	unsupported	RISC
class:RiscFft	unsupported	RISC
class:RiscFloor	unsupported	RISC
class:RiscGather	unsupported	RISC
class:RiscImag	unsupported	RISC
class:RiscIsFinite	unsupported	RISC
class:RiscLog	unsupported	RISC
class:RiscLogicalAnd	unsupported	RISC
class:RiscLogicalNot	unsupported	RISC
class:RiscLogicalOr	unsupported	RISC
class:RiscMax	unsupported	RISC
class:RiscMin	unsupported	RISC
class:RiscMul	unsupported	RISC
class:RiscNeg	unsupported	RISC
class:RiscPad	unsupported	RISC
class:RiscPool	unsupported	RISC
class:RiscPow	unsupported	RISC
class:RiscRandomUniform	unsupported	random sampling
class:RiscReal	unsupported	RISC
class:RiscReduce	unsupported	RISC
class:RiscRem	unsupported	RISC
class:RiscReshape	unsupported	RISC
class:RiscReverse	unsupported	RISC
class:RiscScatter	unsupported	RISC
class:RiscShape	unsupported	RISC
class:RiscSign	unsupported	RISC
class:RiscSlice	unsupported	RISC
class:RiscSort	unsupported	RISC
class:RiscSqueeze	unsupported	RISC
class:RiscSub	unsupported	RISC
class:RiscTranspose	unsupported	RISC
class:RiscTriangularSolve	unsupported	linear algebra
class:RiscUnary	unsupported	RISC
class:RiscWhile	unsupported	RISC
class:RngReadAndSkip	unsupported	random sampling
class:RngSkip	unsupported	random sampling
class:Roll	rewritable	exact	measured	ConcatV2 of the two Slices on either side of the shift, for each axis	constant shift, static dimension
class:RpcCall	unsupported	collectives
class:RpcCheckStatus	unsupported	collectives
class:RpcClient	unsupported	collectives
class:RpcGetValue	unsupported	collectives
class:RpcServer	unsupported	collectives
class:RpcServerRegister	unsupported	collectives
class:RpcServerStart	unsupported	collectives
class:RsqrtGrad	rewritable	exact	read	Mul(-0.5, Mul(dy, Mul(y, Square(y))))	-
class:SampleDistortedBoundingBox	unsupported	random sampling
class:SampleDistortedBoundingBoxV2	unsupported	random sampling
class:SamplingDataset	unsupported	input pipeline
class:Save	removed	freezing
class:SaveDataset	unsupported	input pipeline
class:SaveDatasetV2	unsupported	input pipeline
class:SaveSlices	removed	freezing
class:SaveV2	removed	freezing
class:ScalarSummary	unsupported	files and summaries
class:ScaleAndTranslate	rewritable	rounding	read	MatMul with constant weights over rows, then over columns	constant scale and translation
class:ScaleAndTranslateGrad	removed	training
class:ScanDataset	unsupported	input pipeline
class:ScatterAdd	unsupported	variables
class:ScatterDiv	unsupported	variables
class:ScatterMax	unsupported	variables
class:ScatterMin	unsupported	variables
class:ScatterMul	unsupported	variables
class:ScatterNdAdd	unsupported	variables
class:ScatterNdMax	unsupported	variables
class:ScatterNdMin	unsupported	variables
class:ScatterNdNonAliasingAdd	rewritable	exact	read	AddV2(x, ScatterNd(indices, updates, Shape(x)))	-
class:ScatterNdSub	unsupported	variables
class:ScatterNdUpdate	unsupported	variables
class:ScatterSub	unsupported	variables
class:ScatterUpdate	unsupported	variables
class:SdcaFprint	unsupported	other
class:SdcaOptimizer	removed	training
class:SdcaOptimizerV2	removed	training
class:SdcaShrinkL1	unsupported	other
class:SegmentMax	rewritable	exact	read	Max(SelectV2(segment mask, ExpandDims(x, 0), lowest); 1), 0 for empty segments	static number of segments
class:SegmentMaxV2	rewritable	exact	read	Max(SelectV2(segment mask, ExpandDims(x, 0), lowest); 1)	constant num_segments
class:SegmentMean	rewritable	rounding	measured	RealDiv(segment sums, Maximum(segment counts, 1))	static number of segments
class:SegmentMin	rewritable	exact	read	Min(SelectV2(segment mask, ExpandDims(x, 0), highest); 1), 0 for empty segments	static number of segments
class:SegmentMinV2	rewritable	exact	read	Min(SelectV2(segment mask, ExpandDims(x, 0), highest); 1)	constant num_segments
class:SegmentProd	rewritable	exact	read	Prod(SelectV2(segment mask, ExpandDims(x, 0), 1); 1)	static number of segments
class:SegmentProdV2	rewritable	exact	read	Prod(SelectV2(segment mask, ExpandDims(x, 0), 1); 1)	constant num_segments
class:SegmentSum	rewritable	exact	measured	ScatterNd(ExpandDims(ids, 1), x, [n, ...])	static number of segments
class:SegmentSumV2	rewritable	exact	read	ScatterNd(ExpandDims(ids, 1), x, [num_segments, ...])	constant num_segments
class:SelfAdjointEig	unsupported	linear algebra
class:SelfAdjointEigV2	unsupported	linear algebra
class:SeluGrad	removed	training
class:Send	unsupported	collectives
class:SendTPUEmbeddingGradients	unsupported	TPU
class:SerializeIterator	unsupported	input pipeline
class:SerializeManySparse	unsupported	files and summaries
class:SerializeSparse	unsupported	files and summaries
class:SerializeTensor	unsupported	files and summaries
class:SetSize	unsupported	other
class:SetStatsAggregatorDataset	unsupported	input pipeline
class:ShardDataset	unsupported	input pipeline
class:ShardedFilename	removed	freezing
class:ShardedFilespec	removed	freezing
class:ShuffleAndRepeatDataset	unsupported	input pipeline
class:ShuffleAndRepeatDatasetV2	unsupported	input pipeline
class:ShuffleDataset	unsupported	input pipeline
class:ShuffleDatasetV2	unsupported	input pipeline
class:ShuffleDatasetV3	unsupported	input pipeline
class:ShutdownDistributedTPU	unsupported	TPU
class:ShutdownTPUSystem	unsupported	TPU
class:SigmoidGrad	rewritable	exact	read	Mul(dy, Mul(y, Sub(1, y)))	-
class:Simple	unsupported	runtime internals
class:SimpleStruct	unsupported	runtime internals
class:SkipDataset	unsupported	input pipeline
class:Skipgram	unsupported	strings
class:SleepDataset	unsupported	input pipeline
class:SleepIdentityOp	unsupported	other
class:SleepOp	unsupported	other
class:SlidingWindowDataset	unsupported	input pipeline
class:SnapshotChunkDataset	unsupported	input pipeline
class:SnapshotDataset	unsupported	input pipeline
class:SnapshotDatasetReader	unsupported	input pipeline
class:SnapshotDatasetV2	unsupported	input pipeline
class:SnapshotNestedDatasetReader	unsupported	input pipeline
class:SobolSample	rewritable	exact	read	a constant	constant arguments
class:SoftmaxCrossEntropyWithLogits	rewritable	rounding	measured	loss Neg(Sum(Mul(labels, LogSoftmax(logits)); 1)), gradient Sub(Softmax(logits), labels)	no label of 0 meets a log of minus infinity
class:SoftplusGrad	rewritable	exact	read	Mul(dy, Sigmoid(x))	-
class:Softsign	rewritable	rounding	measured	RealDiv(x, AddV2(Abs(x), 1))	-
class:SoftsignGrad	rewritable	exact	read	RealDiv(dy, Square(AddV2(Abs(x), 1)))	-
class:SortListOfSparseCoreCooTensors	unsupported	TPU
class:SpaceToBatch	rewritable	exact	read	SpaceToBatchND(x, [b, b], paddings)	rank 4
class:SpaceToDepth	rewritable	exact	measured	Reshape to [n, h/b, b, w/b, b, c], Transpose by [0, 1, 3, 2, 4, 5], Reshape to [n, h/b, w/b, b*b*c]	channels last
class:SparseAccumulatorApplyGradient	unsupported	sparse tensors
class:SparseAccumulatorTakeGradient	unsupported	sparse tensors
class:SparseAdd	unsupported	sparse tensors
class:SparseAddGrad	removed	training
class:SparseApplyAdadelta	removed	training
class:SparseApplyAdagrad	removed	training
class:SparseApplyAdagradDA	removed	training
class:SparseApplyAdagradV2	removed	training
class:SparseApplyCenteredRMSProp	removed	training
class:SparseApplyFtrl	removed	training
class:SparseApplyFtrlV2	removed	training
class:SparseApplyMomentum	removed	training
class:SparseApplyProximalAdagrad	removed	training
class:SparseApplyProximalGradientDescent	removed	training
class:SparseApplyRMSProp	removed	training
class:SparseBincount	unsupported	sparse tensors
class:SparseConcat	unsupported	sparse tensors
class:SparseConditionalAccumulator	unsupported	sparse tensors
class:SparseCountSparseOutput	unsupported	sparse tensors
class:SparseCross	unsupported	sparse tensors
class:SparseCrossHashed	unsupported	sparse tensors
class:SparseCrossV2	unsupported	sparse tensors
class:SparseDenseCwiseAdd	unsupported	sparse tensors
class:SparseDenseCwiseDiv	unsupported	sparse tensors
class:SparseDenseCwiseMul	unsupported	sparse tensors
class:SparseFillEmptyRowsGrad	removed	training
class:SparseMatMul	rewritable	exact	read	MatMul(a, b)	float32
class:SparseMatrixAdd	unsupported	sparse tensors
class:SparseMatrixMatMul	unsupported	sparse tensors
class:SparseMatrixMul	unsupported	sparse tensors
class:SparseMatrixNNZ	unsupported	sparse tensors
class:SparseMatrixOrderingAMD	unsupported	sparse tensors
class:SparseMatrixSoftmax	unsupported	sparse tensors
class:SparseMatrixSoftmaxGrad	removed	training
class:SparseMatrixSparseCholesky	unsupported	sparse tensors
class:SparseMatrixSparseMatMul	unsupported	sparse tensors
class:SparseMatrixTranspose	unsupported	sparse tensors
class:SparseMatrixZeros	unsupported	sparse tensors
class:SparseReduceMax	rewritable	exact	read	Max over SparseToDense with the lowest value as default	no empty row
class:SparseReduceMaxSparse	unsupported	sparse tensors
class:SparseReduceSum	rewritable	exact	read	Sum over SparseToDense	-
class:SparseReduceSumSparse	unsupported	sparse tensors
class:SparseReorder	rewritable	conditional	read	constants	static indices
class:SparseSegmentMeanGrad	removed	training
class:SparseSegmentMeanGradV2	removed	training
class:SparseSegmentMeanWithNumSegments	rewritable	exact	read	segment sums of GatherV2(data, indices), divided by the counts	static number of segments
class:SparseSegmentSqrtN	rewritable	rounding	read	segment sums of GatherV2(data, indices), divided by Sqrt of the counts	static number of segments
class:SparseSegmentSqrtNGrad	removed	training
class:SparseSegmentSqrtNGradV2	removed	training
class:SparseSegmentSqrtNWithNumSegments	rewritable	rounding	read	segment sums of GatherV2(data, indices), divided by Sqrt of the counts	static number of segments
class:SparseSegmentSumGrad	removed	training
class:SparseSegmentSumGradV2	removed	training
class:SparseSegmentSumWithNumSegments	rewritable	exact	read	ScatterNd(ExpandDims(ids, 1), GatherV2(data, indices), [n, ...])	static number of segments
class:SparseSlice	unsupported	sparse tensors
class:SparseSliceGrad	removed	training
class:SparseSoftmax	rewritable	exact	read	masked dense Softmax, then GatherNd	-
class:SparseSoftmaxCrossEntropyWithLogits	rewritable	rounding	read	OneHot(labels), then loss Neg(Sum(Mul(labels, LogSoftmax(logits)); 1)), gradient Sub(Softmax(logits), labels)	depth above 1
class:SparseSparseMaximum	unsupported	sparse tensors
class:SparseSparseMinimum	unsupported	sparse tensors
class:SparseSplit	unsupported	sparse tensors
class:SparseTensorDenseAdd	rewritable	exact	read	AddV2(SparseToDense(indices, shape, values, 0), b)	-
class:SparseTensorDenseMatMul	rewritable	exact	read	MatMul(SparseToDense(indices, shape, values, 0), b)	a dense matrix is affordable
class:SparseTensorSliceDataset	unsupported	input pipeline
class:SparseTensorToCSRSparseMatrix	unsupported	sparse tensors
class:SparseToSparseSetOperation	unsupported	sparse tensors
class:Spence	unsupported	special functions
class:SplitDedupData	unsupported	TPU
class:SqlDataset	unsupported	input pipeline
class:SqrtGrad	rewritable	exact	read	RealDiv(Mul(dy, 0.5), y)	-
class:Stack	unsupported	queues
class:StackClose	unsupported	queues
class:StackCloseV2	unsupported	queues
class:StackPop	unsupported	queues
class:StackPopV2	unsupported	queues
class:StackPush	unsupported	queues
class:StackPushV2	unsupported	queues
class:StackV2	unsupported	queues
class:Stage	unsupported	queues
class:StageClear	unsupported	queues
class:StagePeek	unsupported	queues
class:StageSize	unsupported	queues
class:StatefulPartitionedCall	removed	inlining
class:StatefulRandomBinomial	unsupported	random sampling
class:StatefulStandardNormal	unsupported	other
class:StatefulStandardNormalV2	rewritable	statistical	read	RandomStandardNormal(shape)	folded where all inputs are constant
class:StatefulTruncatedNormal	rewritable	statistical	read	TruncatedNormal(shape)	folded where all inputs are constant
class:StatefulUniform	rewritable	statistical	read	RandomUniform(shape)	folded where all inputs are constant
class:StatefulUniformFullInt	unsupported	other
class:StatefulUniformInt	rewritable	statistical	read	Cast(Floor(AddV2(low, Mul(RandomUniform(shape), high - low))), int32)	folded where all inputs are constant
class:StatelessCase	rewritable	exact	read	nested StatelessIf on Equal(index, i)	needs executeAsync
class:StatelessMultinomial	rewritable	statistical	read	Multinomial(logits, samples)	folded where all inputs are constant
class:StatelessParameterizedTruncatedNormal	unsupported	random sampling
class:StatelessRandomBinomial	unsupported	random sampling
class:StatelessRandomGammaV2	unsupported	random sampling
class:StatelessRandomGammaV3	unsupported	random sampling
class:StatelessRandomGetAlg	unsupported	random sampling
class:StatelessRandomGetKeyCounter	unsupported	random sampling
class:StatelessRandomGetKeyCounterAlg	unsupported	random sampling
class:StatelessRandomNormal	rewritable	statistical	read	RandomStandardNormal(shape)	folded where all inputs are constant
class:StatelessRandomNormalV2	rewritable	statistical	read	RandomStandardNormal(shape)	folded where all inputs are constant
class:StatelessRandomPoisson	unsupported	random sampling
class:StatelessRandomUniform	rewritable	statistical	read	RandomUniform(shape)	folded where all inputs are constant
class:StatelessRandomUniformFullInt	unsupported	random sampling
class:StatelessRandomUniformFullIntV2	unsupported	random sampling
class:StatelessRandomUniformInt	rewritable	statistical	read	Cast(Floor(AddV2(low, Mul(RandomUniform(shape), high - low))), int32)	folded where all inputs are constant
class:StatelessRandomUniformIntV2	rewritable	statistical	read	Cast(Floor(AddV2(low, Mul(RandomUniform(shape), high - low))), int32)	folded where all inputs are constant
class:StatelessRandomUniformV2	rewritable	statistical	read	RandomUniform(shape)	folded where all inputs are constant
class:StatelessSampleDistortedBoundingBox	unsupported	random sampling
class:StatelessShuffle	unsupported	random sampling
class:StatelessTruncatedNormal	rewritable	statistical	read	TruncatedNormal(shape)	folded where all inputs are constant
class:StatelessTruncatedNormalV2	rewritable	statistical	read	TruncatedNormal(shape)	folded where all inputs are constant
class:StaticRegexFullMatch	unsupported	strings
class:StatsAggregatorHandle	unsupported	input pipeline
class:StatsAggregatorHandleV2	unsupported	input pipeline
class:StatsAggregatorSetSummaryWriter	unsupported	input pipeline
class:StatsAggregatorSummary	unsupported	input pipeline
class:StochasticCastToInt	unsupported	other
class:StoreMinibatchStatisticsInFdo	unsupported	TPU
class:StridedSliceAssign	unsupported	variables
class:StridedSliceGrad	removed	training
class:StringFormat	unsupported	strings
class:StringJoin	unsupported	strings
class:StringLength	unsupported	strings
class:StringListAttr	unsupported	strings
class:StringLower	unsupported	strings
class:StringSplitV2	rewritable	conditional	read	StringSplit(x, sep)	constant sep of one character, maxsplit -1, skip_empty false
class:StringStrip	unsupported	strings
class:StringToHashBucket	unsupported	strings
class:StringToHashBucketStrong	unsupported	strings
class:StringToNumber	unsupported	strings
class:StringUpper	unsupported	strings
class:StubResourceHandleOp	unsupported	variables
class:Substr	unsupported	strings
class:SummaryWriter	unsupported	files and summaries
class:Svd	unsupported	linear algebra
class:SymbolicGradient	removed	inlining
class:SyncDevice	unsupported	runtime internals
class:TFRecordDataset	unsupported	input pipeline
class:TFRecordDatasetV2	unsupported	input pipeline
class:TFRecordReader	unsupported	input pipeline
class:TFRecordReaderV2	unsupported	input pipeline
class:TPUAnnotateTensorsWithDynamicShape	unsupported	TPU
class:TPUCompilationResult	unsupported	TPU
class:TPUCompile	unsupported	TPU
class:TPUCompileSucceededAssert	unsupported	TPU
class:TPUCopyWithDynamicShape	unsupported	TPU
class:TPUEmbeddingActivations	unsupported	TPU
class:TPUExecute	unsupported	TPU
class:TPUExecuteAndUpdateVariables	unsupported	TPU
class:TPUOrdinalSelector	unsupported	TPU
class:TPUPartitionedCall	unsupported	TPU
class:TPUPartitionedInput	unsupported	TPU
class:TPUPartitionedInputV2	unsupported	TPU
class:TPUPartitionedOutput	unsupported	TPU
class:TPUPartitionedOutputV2	unsupported	TPU
class:TPUReplicateMetadata	unsupported	TPU
class:TPUReplicatedInput	unsupported	TPU
class:TPUReplicatedOutput	unsupported	TPU
class:TPUReshardVariables	unsupported	TPU
class:TPURoundRobin	unsupported	TPU
class:TakeDataset	unsupported	input pipeline
class:TakeManySparseFromTensorsMap	unsupported	sparse tensors
class:TakeWhileDataset	unsupported	input pipeline
class:TanhGrad	rewritable	exact	read	Mul(dy, Sub(1, Square(y)))	-
class:TemporaryVariable	removed	freezing
class:TensorArray	unsupported	legacy containers
class:TensorArrayClose	unsupported	legacy containers
class:TensorArrayCloseV2	unsupported	legacy containers
class:TensorArrayConcat	unsupported	legacy containers
class:TensorArrayConcatV2	unsupported	legacy containers
class:TensorArrayGather	unsupported	legacy containers
class:TensorArrayGatherV2	unsupported	legacy containers
class:TensorArrayGrad	removed	training
class:TensorArrayGradV2	removed	training
class:TensorArrayGradV3	removed	training
class:TensorArrayGradWithShape	unsupported	gradients
class:TensorArrayPack	unsupported	legacy containers
class:TensorArrayRead	unsupported	legacy containers
class:TensorArrayReadV2	unsupported	legacy containers
class:TensorArrayScatter	unsupported	legacy containers
class:TensorArrayScatterV2	unsupported	legacy containers
class:TensorArraySize	unsupported	legacy containers
class:TensorArraySizeV2	unsupported	legacy containers
class:TensorArraySplit	unsupported	legacy containers
class:TensorArraySplitV2	unsupported	legacy containers
class:TensorArrayUnpack	unsupported	legacy containers
class:TensorArrayV2	unsupported	legacy containers
class:TensorArrayWrite	unsupported	legacy containers
class:TensorArrayWriteV2	unsupported	legacy containers
class:TensorDataset	unsupported	input pipeline
class:TensorListConcatLists	unsupported	legacy containers
class:TensorListElementShape	rewritable	exact	read	a constant	static element shape
class:TensorListPushBackBatch	unsupported	legacy containers
class:TensorListScatterIntoExistingList	rewritable	exact	read	one TensorListSetItem for each index	static indices
class:TensorMapErase	unsupported	legacy containers
class:TensorMapHasKey	unsupported	legacy containers
class:TensorMapInsert	unsupported	legacy containers
class:TensorMapLookup	unsupported	legacy containers
class:TensorMapSize	unsupported	queues
class:TensorMapStackKeys	unsupported	legacy containers
class:TensorScatterAdd	rewritable	rounding	measured	AddV2(t, ScatterNd(indices, updates, Shape(t)))	exact for int32
class:TensorScatterMax	rewritable	exact	measured	Maximum(t, SelectV2(hit mask, ScatterNd(indices, updates, Shape(t)), t))	indices unique
class:TensorScatterMin	rewritable	exact	read	Minimum(t, SelectV2(hit mask, ScatterNd(indices, updates, Shape(t)), t))	indices unique
class:TensorScatterSub	rewritable	rounding	read	Sub(t, ScatterNd(indices, updates, Shape(t)))	exact for int32
class:TensorSliceDataset	unsupported	input pipeline
class:TensorStridedSliceUpdate	rewritable	exact	read	ConcatV2 of the Slices around the window and the update, or SelectV2(window mask, Pad(update), x)	static window, strides 1
class:TensorSummary	unsupported	files and summaries
class:TensorSummaryV2	unsupported	files and summaries
class:TestAttr	unsupported	runtime internals
class:TestStringOutput	unsupported	strings
class:TextLineDataset	unsupported	input pipeline
class:TextLineReader	unsupported	input pipeline
class:TextLineReaderV2	unsupported	input pipeline
class:TfLiteSubgraphExecute	unsupported	XLA
class:ThreadPoolDataset	unsupported	input pipeline
class:ThreadPoolHandle	unsupported	input pipeline
class:ThreadUnsafeUnigramCandidateSampler	unsupported	random sampling
class:TileGrad	removed	training
class:Timestamp	unsupported	runtime internals
class:ToBool	rewritable	exact	read	NotEqual(x, 0)	numeric scalar
class:TopK	rewritable	exact	read	TopKV2(x, k; sorted)	-
class:TopKUnique	unsupported	other
class:TopKWithUnique	unsupported	other
class:TpuHandleToProtoKey	unsupported	TPU
class:TridiagonalMatMul	rewritable	exact	read	AddV2 of three shifted Muls	-
class:TridiagonalSolve	rewritable	rounding	read	unrolled Thomas algorithm	static size
class:TruncateDiv	rewritable	exact	measured	int32: Mul(Mul(Sign(x), Sign(y)), FloorDiv(Abs(x), Abs(y))); float32: t = RealDiv(x, y), Mul(Sign(t), Floor(Abs(t)))	int32: x is not the lowest value
class:TruncateMod	rewritable	exact	measured	Mul(Sign(x), FloorMod(Abs(x), Abs(y)))	y is not 0
class:TwoFloatInputs	unsupported	runtime internals
class:TwoFloatInputsFloatOutput	unsupported	runtime internals
class:TwoFloatInputsIntOutput	unsupported	runtime internals
class:TwoFloatOutputs	unsupported	other
class:TwoIntInputs	unsupported	runtime internals
class:TwoIntOutputs	unsupported	other
class:TwoRefsIn	unsupported	other
class:TypeList	unsupported	other
class:TypeListRestrict	unsupported	runtime internals
class:TypeListTwice	unsupported	runtime internals
class:Unary	unsupported	other
class:Unbatch	unsupported	other
class:UnbatchDataset	unsupported	input pipeline
class:UnbatchGrad	removed	training
class:UncompressElement	unsupported	other
class:UnicodeDecode	unsupported	files and summaries
class:UnicodeDecodeWithOffsets	unsupported	files and summaries
class:UnicodeEncode	unsupported	files and summaries
class:UnicodeScript	unsupported	strings
class:UnicodeTranscode	unsupported	strings
class:UniformCandidateSampler	unsupported	random sampling
class:UniformDequantize	unsupported	quantized kernels
class:UniformQuantize	unsupported	quantized kernels
class:UniformQuantizedAdd	unsupported	quantized kernels
class:UniformQuantizedClipByValue	unsupported	quantized kernels
class:UniformQuantizedConvolution	unsupported	quantized kernels
class:UniformQuantizedConvolutionHybrid	unsupported	quantized kernels
class:UniformQuantizedDot	unsupported	quantized kernels
class:UniformQuantizedDotHybrid	unsupported	quantized kernels
class:UniformRequantize	unsupported	quantized kernels
class:UniqueDataset	unsupported	input pipeline
class:UniqueWithCounts	rewritable	exact	read	Unique(x), and DenseBincount of its indices	int32 or float32; not on webgpu
class:UniqueWithCountsV2	rewritable	exact	read	UniqueV2(x, axis), and DenseBincount of its indices	not on webgpu
class:UnravelIndex	rewritable	exact	read	FloorMod and FloorDiv by the dimensions from right to left, then Pack	int32, constant dimensions
class:UnsortedSegmentJoin	unsupported	other
class:UnsortedSegmentMax	rewritable	exact	measured	Max(SelectV2(segment mask, ExpandDims(x, 0), lowest); 1)	static and small number of segments
class:UnsortedSegmentMin	rewritable	exact	read	Min(SelectV2(segment mask, ExpandDims(x, 0), highest); 1)	static and small number of segments
class:UnsortedSegmentProd	rewritable	exact	measured	Prod(SelectV2(segment mask, ExpandDims(x, 0), 1); 1)	static and small number of segments
class:UnsortedSegmentSum	rewritable	exact	measured	ScatterNd(ExpandDims(ids, -1), x, ConcatV2([n], rest of Shape(x)))	no negative ids (TensorFlow drops those)
class:Unstage	unsupported	queues
class:UnwrapDatasetVariant	unsupported	input pipeline
class:UpdateTaskIdAndGlobalCoreArray	unsupported	other
class:VarHandleOp	removed	freezing
class:VarIsInitializedOp	removed	freezing
class:Variable	removed	freezing
class:VariableShape	rewritable	exact	read	Shape(value)	after freezing
class:VariableV2	removed	freezing
class:WeightedFlatMapDataset	unsupported	input pipeline
class:WholeFileReader	unsupported	input pipeline
class:WholeFileReaderV2	unsupported	input pipeline
class:WindowDataset	unsupported	input pipeline
class:WindowOp	unsupported	other
class:WorkerHeartbeat	unsupported	other
class:WrapDatasetVariant	unsupported	input pipeline
class:WriteAudioSummary	unsupported	files and summaries
class:WriteFile	unsupported	files and summaries
class:WriteGraphSummary	unsupported	files and summaries
class:WriteHistogramSummary	unsupported	files and summaries
class:WriteImageSummary	unsupported	files and summaries
class:WriteRawProtoSummary	unsupported	files and summaries
class:WriteScalarSummary	unsupported	files and summaries
class:WriteSummary	unsupported	files and summaries
class:Xdivy	rewritable	exact	measured	z = Equal(x, 0); SelectV2(z, zeros, RealDiv(x, SelectV2(z, 1, y)))	float32
class:XlaAllReduce	unsupported	XLA
class:XlaBroadcastHelper	unsupported	XLA
class:XlaCallModule	unsupported	XLA
class:XlaClusterOutput	unsupported	XLA
class:XlaConcatND	unsupported	XLA
class:XlaConv	unsupported	XLA
class:XlaConvV2	unsupported	XLA
class:XlaCustomCall	unsupported	XLA
class:XlaCustomCallV2	unsupported	XLA
class:XlaDequantize	unsupported	XLA
class:XlaDot	unsupported	XLA
class:XlaDotV2	unsupported	XLA
class:XlaDynamicSlice	unsupported	XLA
class:XlaDynamicUpdateSlice	unsupported	XLA
class:XlaEinsum	unsupported	XLA
class:XlaGather	unsupported	XLA
class:XlaHostCompute	unsupported	XLA
class:XlaIf	unsupported	XLA
class:XlaKeyValueSort	unsupported	XLA
class:XlaLaunch	unsupported	XLA
class:XlaLaunchV2	unsupported	XLA
class:XlaOptimizationBarrier	removed	identity
class:XlaPad	unsupported	XLA
class:XlaRecv	unsupported	XLA
class:XlaRecvFromHost	unsupported	XLA
class:XlaRecvTPUEmbeddingActivations	unsupported	XLA
class:XlaRecvTPUEmbeddingActivationsV2	unsupported	XLA
class:XlaRecvTPUEmbeddingDeduplicationData	unsupported	XLA
class:XlaRecvTPUEmbeddingDeduplicationDataV2	unsupported	XLA
class:XlaReduce	unsupported	XLA
class:XlaReducePrecision	unsupported	XLA
class:XlaReduceScatter	unsupported	XLA
class:XlaReduceWindow	unsupported	XLA
class:XlaRemoveDynamicDimensionSize	unsupported	XLA
class:XlaReplicaId	unsupported	XLA
class:XlaRngBitGenerator	unsupported	XLA
class:XlaScatter	unsupported	XLA
class:XlaSelectAndScatter	unsupported	XLA
class:XlaSelfAdjointEig	unsupported	XLA
class:XlaSend	unsupported	XLA
class:XlaSendTPUEmbeddingGradients	unsupported	XLA
class:XlaSendTPUEmbeddingGradientsV2	unsupported	XLA
class:XlaSendToHost	unsupported	XLA
class:XlaSetBound	unsupported	XLA
class:XlaSetDynamicDimensionSize	unsupported	XLA
class:XlaSharding	removed	identity
class:XlaSort	unsupported	XLA
class:XlaSparseCoreAdagrad	unsupported	XLA
class:XlaSparseCoreAdagradMomentum	unsupported	XLA
class:XlaSparseCoreAdam	unsupported	XLA
class:XlaSparseCoreFtrl	unsupported	XLA
class:XlaSparseCoreSgd	unsupported	XLA
class:XlaSparseDenseMatmul	unsupported	XLA
class:XlaSparseDenseMatmulGradWithAdagradAndCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize	unsupported	XLA
class:XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize	unsupported	XLA
class:XlaSparseDenseMatmulGradWithAdamAndCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize	unsupported	XLA
class:XlaSparseDenseMatmulGradWithCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulGradWithFtrlAndCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize	unsupported	XLA
class:XlaSparseDenseMatmulGradWithSgdAndCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize	unsupported	XLA
class:XlaSparseDenseMatmulWithCsrInput	unsupported	XLA
class:XlaSparseDenseMatmulWithStaticBufferSize	unsupported	XLA
class:XlaSplitND	unsupported	XLA
class:XlaSpmdFullToShardShape	unsupported	XLA
class:XlaSpmdShardToFullShape	unsupported	XLA
class:XlaSvd	unsupported	XLA
class:XlaVariadicReduce	unsupported	XLA
class:XlaVariadicReduceV2	unsupported	XLA
class:XlaVariadicSort	unsupported	XLA
class:XlaWhile	unsupported	XLA
class:Xlog1py	rewritable	exact	measured	z = Equal(x, 0); SelectV2(z, zeros, Mul(x, Log1p(SelectV2(z, 0, y))))	float32
class:Xlogy	rewritable	exact	measured	z = Equal(x, 0); SelectV2(z, zeros, Mul(x, Log(SelectV2(z, 1, y))))	float32
class:Zeta	unsupported	special functions
class:ZipDataset	unsupported	input pipeline
class:_Arg	removed	inlining
class:_ArrayToList	unsupported	runtime internals
class:_ConfigureDistributedTPU	unsupported	TPU
class:_CopyFromGpuToHost	removed	identity
class:_CopyFromHostToGpu	removed	identity
class:_DeviceArg	removed	inlining
class:_DeviceRetval	removed	inlining
class:_DisconnectHostFromDistributedTPUSystem	unsupported	TPU
class:_EagerConst	unsupported	runtime internals
class:_FusedBatchNormEx	rewritable	exact	read	FusedBatchNormV3, the addition of side_input if there is one, then Relu	inference
class:_FusedBatchNormGradEx	removed	training
class:_FusedConv3D	rewritable	exact	read	Conv3D, AddV2, then the activation	-
class:_FusedDepthwiseConv2dNative	rewritable	exact	read	DepthwiseConv2dNative, BiasAdd, then the activation	-
class:_FusedQuantizedConv2D	unsupported	quantized kernels
class:_FusedQuantizedDepthwiseConv2D	unsupported	quantized kernels
class:_HostCast	removed	identity
class:_HostRecv	unsupported	collectives
class:_HostSend	unsupported	collectives
class:_If	removed	inlining
class:_InitializeHostForDistributedTPU	unsupported	TPU
class:_ListToArray	unsupported	runtime internals
class:_MklAvgPool	unsupported	oneDNN internals
class:_MklAvgPool3D	unsupported	oneDNN internals
class:_MklAvgPool3DGrad	removed	training
class:_MklAvgPoolGrad	removed	training
class:_MklBatchMatMul	unsupported	oneDNN internals
class:_MklBatchMatMulV2	unsupported	oneDNN internals
class:_MklConcat	unsupported	oneDNN internals
class:_MklConcatV2	unsupported	oneDNN internals
class:_MklConjugateTranspose	unsupported	oneDNN internals
class:_MklConv2D	unsupported	oneDNN internals
class:_MklConv2DBackpropFilter	removed	training
class:_MklConv2DBackpropFilterWithBias	unsupported	oneDNN internals
class:_MklConv2DBackpropInput	unsupported	oneDNN internals
class:_MklConv2DWithBias	unsupported	oneDNN internals
class:_MklConv3D	unsupported	oneDNN internals
class:_MklConv3DBackpropFilterV2	removed	training
class:_MklConv3DBackpropInputV2	unsupported	oneDNN internals
class:_MklDepthwiseConv2dNative	unsupported	oneDNN internals
class:_MklDepthwiseConv2dNativeBackpropFilter	removed	training
class:_MklDepthwiseConv2dNativeBackpropInput	unsupported	oneDNN internals
class:_MklDequantize	unsupported	oneDNN internals
class:_MklEinsum	unsupported	oneDNN internals
class:_MklElu	unsupported	oneDNN internals
class:_MklEluGrad	removed	training
class:_MklFusedBatchMatMulV2	unsupported	oneDNN internals
class:_MklFusedBatchNorm	unsupported	oneDNN internals
class:_MklFusedBatchNormEx	unsupported	oneDNN internals
class:_MklFusedBatchNormGrad	removed	training
class:_MklFusedBatchNormGradV2	removed	training
class:_MklFusedBatchNormGradV3	removed	training
class:_MklFusedBatchNormV2	unsupported	oneDNN internals
class:_MklFusedBatchNormV3	unsupported	oneDNN internals
class:_MklFusedConv2D	unsupported	oneDNN internals
class:_MklFusedDepthwiseConv2dNative	unsupported	oneDNN internals
class:_MklFusedInstanceNorm	unsupported	oneDNN internals
class:_MklFusedMatMul	unsupported	oneDNN internals
class:_MklFusedMish	unsupported	oneDNN internals
class:_MklLayerNorm	unsupported	oneDNN internals
class:_MklLeakyRelu	unsupported	oneDNN internals
class:_MklLeakyReluGrad	removed	training
class:_MklMatMul	unsupported	oneDNN internals
class:_MklMaxPool	unsupported	oneDNN internals
class:_MklMaxPool3D	unsupported	oneDNN internals
class:_MklMaxPool3DGrad	removed	training
class:_MklMaxPoolGrad	removed	training
class:_MklNativeAvgPool	unsupported	oneDNN internals
class:_MklNativeAvgPool3D	unsupported	oneDNN internals
class:_MklNativeAvgPool3DGrad	removed	training
class:_MklNativeAvgPoolGrad	removed	training
class:_MklNativeConv2D	unsupported	oneDNN internals
class:_MklNativeConv2DBackpropFilter	removed	training
class:_MklNativeConv2DBackpropFilterWithBias	unsupported	oneDNN internals
class:_MklNativeConv2DBackpropInput	unsupported	oneDNN internals
class:_MklNativeConv2DWithBias	unsupported	oneDNN internals
class:_MklNativeConv3D	unsupported	oneDNN internals
class:_MklNativeConv3DBackpropFilterV2	removed	training
class:_MklNativeConv3DBackpropInputV2	unsupported	oneDNN internals
class:_MklNativeDepthwiseConv2dNative	unsupported	oneDNN internals
class:_MklNativeDepthwiseConv2dNativeBackpropFilter	removed	training
class:_MklNativeDepthwiseConv2dNativeBackpropInput	unsupported	oneDNN internals
class:_MklNativeFusedBatchNorm	unsupported	oneDNN internals
class:_MklNativeFusedBatchNormEx	unsupported	oneDNN internals
class:_MklNativeFusedBatchNormGrad	removed	training
class:_MklNativeFusedBatchNormGradV2	removed	training
class:_MklNativeFusedBatchNormGradV3	removed	training
class:_MklNativeFusedBatchNormV2	unsupported	oneDNN internals
class:_MklNativeFusedBatchNormV3	unsupported	oneDNN internals
class:_MklNativeFusedConv2D	unsupported	oneDNN internals
class:_MklNativeFusedConv3D	unsupported	oneDNN internals
class:_MklNativeFusedDepthwiseConv2dNative	unsupported	oneDNN internals
class:_MklNativeFusedMatMul	unsupported	oneDNN internals
class:_MklNativeMaxPool	unsupported	oneDNN internals
class:_MklNativeMaxPool3D	unsupported	oneDNN internals
class:_MklNativeMaxPool3DGrad	removed	training
class:_MklNativeMaxPoolGrad	removed	training
class:_MklNativePadWithConv2D	unsupported	oneDNN internals
class:_MklNativePadWithFusedConv2D	unsupported	oneDNN internals
class:_MklNativeSparseMatrixMatMul	unsupported	oneDNN internals
class:_MklPadWithConv2D	unsupported	oneDNN internals
class:_MklPadWithFusedConv2D	unsupported	oneDNN internals
class:_MklQuantizeV2	unsupported	quantized kernels
class:_MklQuantizedAvgPool	unsupported	quantized kernels
class:_MklQuantizedConcatV2	unsupported	quantized kernels
class:_MklQuantizedConv2D	unsupported	quantized kernels
class:_MklQuantizedConv2DAndRelu	unsupported	quantized kernels
class:_MklQuantizedConv2DAndReluAndRequantize	unsupported	quantized kernels
class:_MklQuantizedConv2DAndRequantize	unsupported	quantized kernels
class:_MklQuantizedConv2DPerChannel	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBias	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBiasAndRelu	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBiasAndReluAndRequantize	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBiasAndRequantize	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBiasSignedSumAndReluAndRequantize	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBiasSumAndRelu	unsupported	quantized kernels
class:_MklQuantizedConv2DWithBiasSumAndReluAndRequantize	unsupported	quantized kernels
class:_MklQuantizedDepthwiseConv2D	unsupported	quantized kernels
class:_MklQuantizedDepthwiseConv2DWithBias	unsupported	quantized kernels
class:_MklQuantizedDepthwiseConv2DWithBiasAndRelu	unsupported	quantized kernels
class:_MklQuantizedDepthwiseConv2DWithBiasAndReluAndRequantize	unsupported	quantized kernels
class:_MklQuantizedMatMulWithBias	unsupported	quantized kernels
class:_MklQuantizedMatMulWithBiasAndDequantize	unsupported	quantized kernels
class:_MklQuantizedMatMulWithBiasAndRelu	unsupported	quantized kernels
class:_MklQuantizedMatMulWithBiasAndReluAndRequantize	unsupported	quantized kernels
class:_MklQuantizedMatMulWithBiasAndRequantize	unsupported	quantized kernels
class:_MklQuantizedMaxPool	unsupported	quantized kernels
class:_MklRelu	unsupported	oneDNN internals
class:_MklRelu6	unsupported	oneDNN internals
class:_MklRelu6Grad	removed	training
class:_MklReluGrad	removed	training
class:_MklSoftmax	unsupported	oneDNN internals
class:_MklSwish	unsupported	oneDNN internals
class:_MklTanh	unsupported	oneDNN internals
class:_MklTanhGrad	removed	training
class:_MklTranspose	unsupported	oneDNN internals
class:_NcclBroadcastRecv	unsupported	collectives
class:_NcclBroadcastSend	unsupported	collectives
class:_NcclReduceRecv	unsupported	collectives
class:_NcclReduceSend	unsupported	collectives
class:_ParallelConcatStart	unsupported	runtime internals
class:_ParallelConcatUpdate	unsupported	runtime internals
class:_QuantizedMatMul	unsupported	quantized kernels
class:_QuantizedMaxPool3D	unsupported	quantized kernels
class:_ReadVariablesOp	removed	freezing
class:_Recv	unsupported	collectives
class:_Retval	removed	inlining
class:_ScopedAllocator	unsupported	collectives
class:_ScopedAllocatorConcat	unsupported	collectives
class:_ScopedAllocatorSplit	unsupported	collectives
class:_Send	unsupported	collectives
class:_SetGlobalTPUArray	unsupported	TPU
class:_ShutdownDistributedTPU	unsupported	TPU
class:_SwitchN	removed	inlining
class:_TPUCompileMlir	unsupported	TPU
class:_TPUReplicate	unsupported	TPU
class:_TensorToHashBucketFast	unsupported	runtime internals
class:_UnaryOpsComposition	unsupported	runtime internals
class:_VarHandlesOp	removed	freezing
class:_WaitForDistributedTPU	unsupported	TPU
class:_While	removed	inlining
class:_XlaAotOnlyVarHandleOp	unsupported	XLA
class:_XlaCompile	unsupported	XLA
class:_XlaCompileMlirPlaceholderProgramKey	unsupported	XLA
class:_XlaHostComputeMlir	unsupported	XLA
class:_XlaMerge	unsupported	XLA
class:_XlaRecvAtHost	unsupported	XLA
class:_XlaRecvAtHostV2	unsupported	XLA
class:_XlaRun	unsupported	XLA
class:_XlaSendFromHost	unsupported	XLA
class:_XlaSendFromHostV2	unsupported	XLA
class:__MklDummyConv2DBackpropFilterWithBias	unsupported	oneDNN internals
class:__MklDummyConv2DWithBias	unsupported	oneDNN internals
class:__MklDummyPadWithConv2D	unsupported	oneDNN internals
class:__MklDummyPadWithFusedConv2D	unsupported	oneDNN internals
dtype:DT_BFLOAT16	-	float32	widened-exactly
dtype:DT_BOOL	bool	bool	kept
dtype:DT_COMPLEX128	complex64	complex64	narrowed
dtype:DT_COMPLEX64	complex64	complex64	kept
dtype:DT_DOUBLE	float32	float32	narrowed
dtype:DT_FLOAT	float32	float32	kept
dtype:DT_FLOAT8_E4M3B11FNUZ	-	-	unsupported
dtype:DT_FLOAT8_E4M3FN	-	-	unsupported
dtype:DT_FLOAT8_E4M3FNUZ	-	-	unsupported
dtype:DT_FLOAT8_E5M2	-	-	unsupported
dtype:DT_FLOAT8_E5M2FNUZ	-	-	unsupported
dtype:DT_HALF	float32	float32	widened-exactly
dtype:DT_INT16	-	int32	widened-exactly
dtype:DT_INT32	int32	int32	kept
dtype:DT_INT4	-	-	unsupported
dtype:DT_INT64	int32	int32	widened-if-fits
dtype:DT_INT8	int32	int32	widened-exactly
dtype:DT_QINT16	-	-	unsupported
dtype:DT_QINT32	-	-	unsupported
dtype:DT_QINT8	-	-	unsupported
dtype:DT_QUINT16	-	-	unsupported
dtype:DT_QUINT8	-	-	unsupported
dtype:DT_RESOURCE	-	-	unsupported
dtype:DT_STRING	string	string	kept
dtype:DT_UINT16	-	int32	widened-exactly
dtype:DT_UINT32	-	int32	widened-if-fits
dtype:DT_UINT4	-	-	unsupported
dtype:DT_UINT64	-	int32	widened-if-fits
dtype:DT_UINT8	int32	int32	widened-exactly
dtype:DT_VARIANT	-	-	unsupported
kernel:Abs	always	always	1.3.0	3.0.0
kernel:Acos	always	always	4.3.0	4.1.0
kernel:Acosh	always	always	4.3.0	4.1.0
kernel:Add	always	always	1.3.0	3.0.0
kernel:AddN	always	always	1.4.0	3.1.0
kernel:All	always	always	3.4.0	4.1.0
kernel:Any	always	always	3.4.0	4.1.0
kernel:ArgMax	always	always	1.4.0	3.1.0
kernel:ArgMin	always	always	4.3.0	3.1.0
kernel:Asin	always	always	4.3.0	4.1.0
kernel:Asinh	always	always	4.3.0	4.1.0
kernel:Atan	always	always	4.3.0	4.1.0
kernel:Atan2	always	always	4.3.0	3.20.0
kernel:Atanh	always	always	4.3.0	4.1.0
kernel:AvgPool	always	always	1.4.0	3.1.0
kernel:AvgPool3D	always	always	4.3.0	4.3.0
kernel:BatchMatMul	always	always	1.3.0	3.1.0
kernel:BatchToSpaceND	always	always	3.8.0	3.1.0
kernel:Bincount	always	always	4.3.0	4.1.0
kernel:BitwiseAnd	4.5.0	4.6.0	4.6.0	-
kernel:BroadcastArgs	3.9.0	3.10.0	4.3.0	4.3.0
kernel:Cast	always	always	1.3.0	3.1.0
kernel:Ceil	always	always	3.1.0	3.3.0
kernel:ClipByValue	always	always	1.4.0	3.1.0
kernel:Complex	always	always	-	3.3.0
kernel:ComplexAbs	always	always	-	4.5.0
kernel:Concat	always	always	1.3.2	3.1.0
kernel:Conv2D	always	always	1.4.0	3.1.0
kernel:Conv2DBackpropInput	always	always	2.1.0	3.7.0
kernel:Conv3D	always	always	4.3.0	4.3.0
kernel:Cos	always	always	1.5.0	3.10.0
kernel:Cosh	always	always	3.8.0	3.10.0
kernel:CropAndResize	always	always	1.3.2	3.1.0
kernel:Cumprod	3.15.0	3.15.0	3.15.0	3.16.0
kernel:Cumsum	always	always	2.4.0	3.16.0
kernel:DenseBincount	always	always	4.3.0	4.1.0
kernel:DepthToSpace	always	always	2.4.0	3.10.0
kernel:DepthwiseConv2dNative	always	always	1.4.0	3.1.0
kernel:Dilation2D	always	always	4.3.0	4.2.0
kernel:Einsum	3.4.0	3.4.0	-	3.5.0
kernel:Elu	always	always	3.9.0	3.3.0
kernel:Equal	always	always	2.1.0	3.8.0
kernel:Erf	always	always	4.6.0	4.1.0
kernel:Exp	always	always	1.5.0	3.0.0
kernel:ExpandDims	always	always	2.8.0	3.1.0
kernel:Expm1	always	always	4.3.0	3.3.0
kernel:FFT	always	always	-	4.1.0
kernel:Fill	always	always	2.0.1	3.1.0
kernel:Floor	always	always	2.8.0	3.3.0
kernel:FloorDiv	always	always	1.4.0	3.0.0
kernel:FusedBatchNorm	always	always	1.3.1	2.0.0
kernel:FusedConv2D	always	always	1.4.0	3.1.0
kernel:FusedDepthwiseConv2D	always	always	1.4.0	2.8.4
kernel:GatherNd	always	always	1.5.2	3.7.0
kernel:GatherV2	always	always	1.5.2	3.4.0
kernel:Greater	always	always	1.5.0	3.1.0
kernel:GreaterEqual	always	always	1.5.0	3.0.0
kernel:IFFT	always	always	-	4.1.0
kernel:Identity	always	always	2.1.0	3.1.0
kernel:Imag	always	always	-	3.3.0
kernel:IsFinite	always	always	4.3.0	4.1.0
kernel:IsInf	always	always	4.3.0	4.1.0
kernel:IsNan	always	always	4.1.0	3.20.0
kernel:LRN	always	always	4.3.0	4.2.0
kernel:LeakyRelu	always	always	2.8.0	3.13.0
kernel:Less	always	always	1.5.0	3.0.0
kernel:LessEqual	always	always	1.5.0	3.0.0
kernel:LinSpace	always	always	4.3.0	4.2.0
kernel:Log	always	always	1.5.0	3.0.0
kernel:Log1p	always	always	4.3.0	4.1.0
kernel:LogicalAnd	always	always	1.5.0	3.8.0
kernel:LogicalNot	always	always	3.19.0	3.10.0
kernel:LogicalOr	always	always	3.19.0	4.2.0
kernel:Max	always	always	1.3.2	3.1.0
kernel:MaxPool	always	always	1.4.0	3.1.0
kernel:MaxPool3D	always	always	4.3.0	4.3.0
kernel:MaxPoolWithArgmax	always	always	4.6.0	4.3.0
kernel:Maximum	always	always	1.5.0	3.1.0
kernel:Mean	always	always	2.8.0	3.4.0
kernel:Min	always	always	1.3.2	3.1.0
kernel:Minimum	always	always	1.5.0	3.3.0
kernel:MirrorPad	always	always	3.4.0	2.7.0
kernel:Mod	always	always	4.6.0	4.1.0
kernel:Multinomial	always	always	4.3.0	4.3.0
kernel:Multiply	always	always	1.3.0	3.0.0
kernel:Neg	always	always	1.6.0	3.1.0
kernel:NotEqual	always	always	1.6.0	3.1.0
kernel:OneHot	always	always	2.1.0	4.1.0
kernel:OnesLike	always	always	1.7.1	3.3.0
kernel:Pack	always	always	2.8.0	3.3.0
kernel:PadV2	always	always	1.4.0	3.1.0
kernel:Pow	always	always	1.7.0	3.7.0
kernel:Prelu	always	always	1.3.0	3.0.0
kernel:Prod	always	always	2.8.0	3.4.0
kernel:RaggedGather	3.21.0	3.21.0	-	-
kernel:RaggedRange	4.0.0	4.0.0	-	-
kernel:RaggedTensorToTensor	3.20.0	3.20.0	-	-
kernel:Range	always	always	2.8.1	3.5.0
kernel:Real	always	always	-	3.3.0
kernel:RealDiv	always	always	1.3.0	2.0.0
kernel:Reciprocal	always	always	4.1.0	3.20.0
kernel:Relu	always	always	1.4.0	3.0.0
kernel:Relu6	always	always	1.4.0	3.0.0
kernel:Reshape	always	always	1.3.0	3.1.0
kernel:ResizeBilinear	always	always	1.4.0	3.1.0
kernel:ResizeNearestNeighbor	always	always	3.19.0	3.7.0
kernel:Reverse	always	always	2.1.0	4.1.0
kernel:Round	always	always	2.8.3	4.2.0
kernel:Rsqrt	always	always	1.5.0	3.3.0
kernel:ScatterNd	always	always	1.5.2	3.10.0
kernel:SearchSorted	3.17.0	3.17.0	4.3.0	4.1.0
kernel:Select	always	always	2.0.1	3.1.0
kernel:Selu	always	always	4.3.0	4.2.0
kernel:Sigmoid	always	always	1.3.0	3.0.0
kernel:Sign	always	always	4.3.0	4.2.0
kernel:Sin	always	always	1.5.0	3.10.0
kernel:Sinh	always	always	4.6.0	3.10.0
kernel:Slice	always	always	1.3.1	3.1.0
kernel:Softmax	always	always	1.6.0	3.1.0
kernel:Softplus	always	always	4.3.0	4.2.0
kernel:SpaceToBatchND	always	always	3.8.0	3.1.0
kernel:SparseFillEmptyRows	3.6.0	3.6.0	3.12.0	-
kernel:SparseReshape	3.5.0	3.5.0	3.12.0	-
kernel:SparseSegmentMean	3.7.0	3.7.0	3.12.0	4.8.0
kernel:SparseSegmentSum	3.7.0	3.7.0	3.12.0	4.8.0
kernel:SparseToDense	always	always	4.3.0	3.10.0
kernel:SplitV	always	always	2.0.0	3.10.0
kernel:Sqrt	always	always	2.0.0	3.7.0
kernel:Square	always	always	1.3.2	1.7.2
kernel:SquaredDifference	always	always	2.4.0	1.7.2
kernel:StaticRegexReplace	4.3.0	4.3.0	-	-
kernel:StridedSlice	always	always	2.4.0	3.1.0
kernel:StringNGrams	3.7.0	3.7.0	3.19.0	3.7.0
kernel:StringSplit	3.7.0	3.7.0	3.19.0	-
kernel:StringToHashBucketFast	3.7.0	3.7.0	3.19.0	-
kernel:Sub	always	always	1.3.0	3.0.0
kernel:Sum	always	always	1.5.0	3.1.0
kernel:Tan	always	always	3.4.0	4.1.0
kernel:Tanh	always	always	1.5.0	3.0.0
kernel:TensorScatterUpdate	4.3.0	4.3.0	4.3.0	4.4.0
kernel:Tile	always	always	1.5.0	3.8.0
kernel:TopK	always	always	2.8.0	3.10.0
kernel:Transform	3.3.0	3.3.0	3.6.0	3.7.0
kernel:Transpose	always	always	1.3.2	3.1.0
kernel:Unique	always	always	4.3.0	-
kernel:Unpack	always	always	1.5.0	3.3.0
kernel:ZerosLike	always	always	1.7.1	3.1.0
kernel:_FusedMatMul	always	always	1.7.0	3.1.0
newest	4.22.0
op:Abs	basic_math	0.1.0	-	-	-	works	sync	Abs	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Abs tfjs-converter/src/operations/executors/basic_math_executor.ts:Abs
op:Abs:kernel:00	ComplexAbs	the input is complex64
op:Abs:limit:00	wrong	cpu webgl	-	2.8.0	measured	tfjs-backend-cpu/src/backend_cpu.ts	an int32 input	the result is float32, on webgl only of small tensors	rule	TFJ584
op:Abs:limit:01	wrong	cpu	2.8.0	3.10.0	measured	tfjs-backend-cpu/src/kernels/Abs.ts	an int32 input	the result is float32	rule	TFJ585
op:Acos	basic_math	0.1.0	-	-	-	works	sync	Acos	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Acos tfjs-converter/src/operations/executors/basic_math_executor.ts:Acos
op:Acosh	basic_math	0.4.0	-	-	-	works	sync	Acosh	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Acosh tfjs-converter/src/operations/executors/basic_math_executor.ts:Acosh
op:Add	arithmetic	0.1.0	-	-	-	works	sync	Add	-	0=numeric 1=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Add tfjs-converter/src/operations/executors/arithmetic_executor.ts:Add
op:AddN	arithmetic	0.5.6	-	-	-	works-with-limits	sync	AddN	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:AddN tfjs-converter/src/operations/executors/arithmetic_executor.ts:AddN
op:AddN:limit:00	fails	-	-	-	read	tfjs-core/src/ops/add_n.ts	inputs that differ in shape or dtype	AddN takes only tensors of one shape and dtype	same-as-tensorflow	TensorFlow refuses other inputs too
op:AddN:limit:01	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:AddV2	arithmetic	1.2.3	-	-	-	works	sync	Add	-	0=numeric 1=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:AddV2 tfjs-converter/src/operations/executors/arithmetic_executor.ts:AddV2
op:All	reduction	0.5.2	-	-	-	works-with-limits	sync	All	-	0=bool	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:All tfjs-converter/src/operations/executors/reduction_executor.ts:All
op:All:limit:00	wrong	-	-	-	measured	tfjs-backend-cpu/src/kernels/All.ts	an axis of size 0	gives false instead of true	rule	TFJ167
op:Any	reduction	0.5.2	-	-	-	works	sync	Any	-	0=bool	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Any tfjs-converter/src/operations/executors/reduction_executor.ts:Any
op:ArgMax	reduction	0.1.0	-	-	-	works	sync	ArgMax	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:ArgMax tfjs-converter/src/operations/executors/reduction_executor.ts:ArgMax
op:ArgMin	reduction	0.1.0	-	-	-	works	sync	ArgMin	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:ArgMin tfjs-converter/src/operations/executors/reduction_executor.ts:ArgMin
op:Asin	basic_math	0.1.0	-	-	-	works	sync	Asin	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Asin tfjs-converter/src/operations/executors/basic_math_executor.ts:Asin
op:Asinh	basic_math	0.4.0	-	-	-	works	sync	Asinh	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Asinh tfjs-converter/src/operations/executors/basic_math_executor.ts:Asinh
op:Atan	basic_math	0.6.7	-	-	-	works	sync	Atan	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Atan tfjs-converter/src/operations/executors/basic_math_executor.ts:Atan
op:Atan2	basic_math	0.6.7	-	-	-	works	sync	Atan2	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Atan2 tfjs-converter/src/operations/executors/basic_math_executor.ts:Atan2
op:Atanh	basic_math	0.4.0	-	-	-	works	sync	Atanh	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Atanh tfjs-converter/src/operations/executors/basic_math_executor.ts:Atanh
op:AvgPool	convolution	0.1.0	-	-	-	works-with-limits	sync	AvgPool Cast	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:AvgPool tfjs-converter/src/operations/executors/convolution_executor.ts:AvgPool
op:AvgPool3D	convolution	1.2.8	-	-	-	works-with-limits	sync	AvgPool3D Cast	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:AvgPool3D tfjs-converter/src/operations/executors/convolution_executor.ts:AvgPool3D
op:AvgPool3D:kernel:00	Reshape	rank-4 input
op:AvgPool3D:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a channels-first data_format	the attribute is not read: window and strides are applied to axes 1 and 2	rewrite	channels last: transpositions around the op with the channels last
op:AvgPool:kernel:00	Reshape	rank-3 input
op:AvgPool:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a channels-first data_format	the attribute is not read: window and strides are applied to axes 1 and 2	rewrite	channels last: transpositions around the op with the channels last
op:AvgPool:limit:01	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a window or stride over the batch or channel axis	only the spatial entries are used	rule	TFJ125
op:AvgPool:rewrite:00	exact	read	a channels-first data_format	Transpose to channels last and back	-
op:BatchMatMul	matrices	0.6.1	-	-	-	works-with-limits	sync	BatchMatMul	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:BatchMatMul tfjs-converter/src/operations/executors/matrices_executor.ts:BatchMatMul
op:BatchMatMul:limit:00	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/BatchMatMul.ts	int32 operands	the wasm kernel takes float32 only	rule	TFJ506
op:BatchMatMul:limit:01	wrong	-	2.7.0	-	measured	tfjs-backend-cpu/src/kernels/BatchMatMul.ts	batch dimensions that broadcast where the smaller shape is not a suffix of the larger ([2, 3] with [2, 1])	the batch index is taken modulo the smaller batch, which pairs wrong matrices	rewrite	spell matrices: operands of known shapes are broadcast first; else TFJ132
op:BatchMatMul:limit:02	fails	-	-	-	measured	tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex	complex64 operands	no backend multiplies complex matrices	rule	TFJ184
op:BatchMatMul:limit:03	fails	-	-	2.7.0	measured	tfjs-core/src/ops/mat_mul.ts	operands whose ranks or batch dimensions differ	TF.js refuses them	rule	TFJ572
op:BatchMatMul:limit:04	fails	-	2.7.0	3.12.0	measured	tfjs-core/src/ops/mat_mul.ts	an operand whose batch of more than one is repeated over a longer one	TF.js refuses it	rule	TFJ573
op:BatchMatMul:limit:05	wrong	-	3.12.0	4.2.0	measured	tfjs-backend-cpu/src/kernels/BatchMatMul.ts tfjs-backend-webgl/src/mulmat_packed_gpu.ts	an operand whose batch of more than one is repeated over a longer one	its last matrix is used for all that follow	rule	TFJ573
op:BatchMatMulV2	matrices	1.2.3	-	-	-	works-with-limits	sync	BatchMatMul	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:BatchMatMulV2 tfjs-converter/src/operations/executors/matrices_executor.ts:BatchMatMulV2
op:BatchMatMulV2:limit:00	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/BatchMatMul.ts	int32 operands	the wasm kernel takes float32 only	rule	TFJ506
op:BatchMatMulV2:limit:01	wrong	-	2.7.0	-	measured	tfjs-backend-cpu/src/kernels/BatchMatMul.ts	batch dimensions that broadcast where the smaller shape is not a suffix of the larger ([2, 3] with [2, 1])	the batch index is taken modulo the smaller batch, which pairs wrong matrices	rewrite	spell matrices: operands of known shapes are broadcast first; else TFJ132
op:BatchMatMulV2:limit:02	fails	-	-	-	measured	tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex	complex64 operands	no backend multiplies complex matrices	rule	TFJ184
op:BatchMatMulV2:limit:03	fails	-	-	2.7.0	measured	tfjs-core/src/ops/mat_mul.ts	operands whose ranks or batch dimensions differ	TF.js refuses them	rule	TFJ572
op:BatchMatMulV2:limit:04	fails	-	2.7.0	3.12.0	measured	tfjs-core/src/ops/mat_mul.ts	an operand whose batch of more than one is repeated over a longer one	TF.js refuses it	rule	TFJ573
op:BatchMatMulV2:limit:05	wrong	-	3.12.0	4.2.0	measured	tfjs-backend-cpu/src/kernels/BatchMatMul.ts tfjs-backend-webgl/src/mulmat_packed_gpu.ts	an operand whose batch of more than one is repeated over a longer one	its last matrix is used for all that follow	rule	TFJ573
op:BatchMatMulV2:rewrite:00	exact	measured	batch dimensions that broadcast	BroadcastTo both operands to the joint batch shape first	-
op:BatchToSpaceND	transformation	0.5.4	-	-	-	works-with-limits	sync	BatchToSpaceND	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:BatchToSpaceND tfjs-converter/src/operations/executors/transformation_executor.ts:BatchToSpaceND
op:BatchToSpaceND:limit:00	fails	webgl webgpu	-	-	read	tfjs-backend-webgl/src/kernels/SpaceToBatchND.ts tfjs-backend-webgpu/src/kernels/SpaceToBatchND.ts	rank above 4	the webgl and webgpu kernels stop at rank 4	rule	TFJ501 TFJ503
op:BiasAdd	arithmetic	0.1.0	-	-	-	works-with-limits	sync	Add	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:BiasAdd tfjs-converter/src/operations/executors/arithmetic_executor.ts:BiasAdd
op:BiasAdd:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json	data_format NCHW	the attribute is not read: the bias is added along the last axis, or the shapes do not fit	rewrite	channels last: transpositions around the op with the channels last
op:BiasAdd:rewrite:00	exact	read	data_format NCHW	AddV2(x, Reshape(bias, [1, c, 1, 1]))	-
op:Bincount	reduction	2.8.0	-	-	-	works-with-limits	sync	Bincount	-	0=numeric 2=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Bincount tfjs-converter/src/operations/executors/reduction_executor.ts:Bincount
op:Bincount:limit:00	fails	-	-	-	read	tfjs-core/src/ops/bincount.ts tfjs-core/src/ops/dense_bincount.ts	an input that is not int32, or of a rank above 2 for DenseBincount	TF.js refuses it	rule	TFJ501
op:BitwiseAnd	logical	4.5.0	-	-	-	never-works-on-tf-graphs	sync	BitwiseAnd	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:BitwiseAnd tfjs-converter/src/operations/executors/logical_executor.ts:BitwiseAnd
op:BitwiseAnd:limit:00	fails	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/logical.json tfjs-converter/src/operations/executors/logical_executor.ts	any use	the operands are imported under names that the executor does not ask for	rule	TFJ103
op:BitwiseAnd:limit:01	fails	-	-	-	read	tfjs-core/src/ops/bitwise_and.ts	operands that differ in shape, or are not int32	TF.js refuses them	rule	TFJ103
op:BitwiseAnd:rewrite:00	conditional	read	any use	Mul(x, y)	values are 0 or 1
op:BroadcastArgs	transformation	3.9.0	-	-	-	works	sync	BroadcastArgs	-	0=int32 1=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:BroadcastArgs tfjs-converter/src/operations/executors/transformation_executor.ts:BroadcastArgs
op:BroadcastTo	transformation	2.0.1	-	-	-	works	sync	-	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:BroadcastTo tfjs-converter/src/operations/executors/transformation_executor.ts:BroadcastTo
op:BroadcastTo:kernel:00	Identity	shape already equal
op:BroadcastTo:kernel:01	Tile	otherwise
op:BroadcastTo:kernel:02	Reshape	rank increases
op:Cast	transformation	0.1.0	-	-	-	works-with-limits	sync	Cast	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:Cast tfjs-converter/src/operations/executors/transformation_executor.ts:Cast
op:Cast:limit:00	fails	-	-	-	measured	tfjs-core/src/ops/cast.ts	a target of bfloat16, int16, uint16, uint32, uint64 or a quantized type	TF.js has no dtype for it	rule	TFJ203
op:Cast:limit:01	fails	-	-	-	read	tfjs-core/src/ops/cast.ts	a cast from or to string	TF.js converts no strings	same-as-tensorflow	TensorFlow has no such cast
op:Cast:limit:02	differs	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam	a target of int8, uint8, half, int64 or double	kept as int32 or float32, without wrap-around or rounding	rule	TFJ602 TFJ603 TFJ211
op:Cast:limit:03	wrong	wasm	-	-	read	tfjs-backend-wasm/src/kernels/Cast.ts	float32 to bool with values between -1 and 1	they are cut to 0 when stored as bytes	rule	TFJ509
op:Cast:limit:04	fails	-	-	3.12.0	measured	tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam	a target of half	TF.js has no dtype for it	rule	TFJ581
op:Cast:limit:05	fails	-	-	4.16.0	measured	tfjs-converter/src/operations/operation_mapper.ts:parseDtypeParam	a target of complex64	TF.js has no dtype for it	rule	TFJ582
op:Ceil	basic_math	0.1.0	-	-	-	works	sync	Ceil	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Ceil tfjs-converter/src/operations/executors/basic_math_executor.ts:Ceil
op:ClipByValue	basic_math	0.1.0	-	-	-	works-with-limits	sync	ClipByValue	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:ClipByValue tfjs-converter/src/operations/executors/basic_math_executor.ts:ClipByValue
op:ClipByValue:kernel:00	Fill	min equals max
op:ClipByValue:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/utils.ts:getParamValue	a bound with more than one element	only its first element is used	rewrite	spell operators: Minimum and Maximum; in a model.json TFJ171
op:ClipByValue:limit:01	fails	-	-	-	read	tfjs-core/src/ops/clip_by_value.ts	a lower bound above the upper one	TF.js refuses it	rewrite	spell operators: Minimum and Maximum; in a model.json TFJ171
op:ClipByValue:limit:02	wrong	-	-	2.8.0	measured	tfjs-converter/src/operations/op_list/basic_math.ts:ClipByValue	bounds as inputs, as TensorFlow gives them	they are read as attributes, and are 0	rule	TFJ587
op:ClipByValue:rewrite:00	exact	read	bounds with more than one element	Minimum(Maximum(x, low), high)	-
op:Complex	basic_math	1.2.3	-	-	-	works	sync	Complex	-	0=numeric 1=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Complex tfjs-converter/src/operations/executors/basic_math_executor.ts:Complex
op:ComplexAbs	basic_math	1.2.3	-	-	-	works	sync	ComplexAbs	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:ComplexAbs tfjs-converter/src/operations/executors/basic_math_executor.ts:ComplexAbs
op:ComplexAbs:kernel:00	Abs	input is real
op:ComplexAbs:rewrite:00	exact	read	wasm	Sqrt(AddV2(Square(re), Square(im)))	real and imaginary part are at hand as tensors
op:Concat	slice_join	0.1.0	-	-	-	works-with-limits	sync	Concat	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Concat tfjs-converter/src/operations/executors/slice_join_executor.ts:Concat
op:Concat:kernel:00	Identity	single input
op:Concat:limit:00	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:Concat:limit:01	fails	-	-	2.8.2	measured	tfjs-core/src/ops/concat.ts	string inputs	TF.js refuses them	rule	TFJ589
op:ConcatV2	slice_join	0.1.0	-	-	-	works-with-limits	sync	Concat	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:ConcatV2 tfjs-converter/src/operations/executors/slice_join_executor.ts:ConcatV2
op:ConcatV2:kernel:00	Identity	single input
op:ConcatV2:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:ConcatV2:limit:01	fails	-	-	2.8.2	measured	tfjs-core/src/ops/concat.ts	string inputs	TF.js refuses them	rule	TFJ589
op:Const	graph	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Const tfjs-converter/src/operations/executors/graph_executor.ts:Const
op:Conv1D	convolution	0.1.0	-	-	-	works-with-limits	sync	Conv2D Reshape	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv1D tfjs-converter/src/operations/executors/convolution_executor.ts:Conv1D
op:Conv1D:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:Conv2D	convolution	0.1.0	-	-	-	works-with-limits	sync	Conv2D	-	0=float32 1=float32	-	dilations	tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv2D tfjs-converter/src/operations/executors/convolution_executor.ts:Conv2D
op:Conv2D:kernel:00	Reshape	rank-3 input
op:Conv2D:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:Conv2D:limit:01	fails	-	-	-	read	tfjs-core/src/ops/conv2d.ts	a filter with fewer input channels than the input (grouped convolution)	the two depths must be equal	rewrite	split groups: one convolution a group; else TFJ121
op:Conv2D:limit:02	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/Conv2D.ts	data_format NCHW	the wasm kernel is channels-last only	rule	TFJ505
op:Conv2D:limit:03	wrong	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts	data_format NCHW with a stride or dilation other than 1	list positions 1 and 2 are read, which are channel and height	rewrite	channels last: transpositions around the op with the channels last
op:Conv2D:limit:04	fails	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	no dilations attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:Conv2D:limit:05	fails	-	-	2.8.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT with strides that do not end at the border	the output size is not rounded down	rule	TFJ574
op:Conv2D:limit:06	fails	-	-	2.1.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT	TF.js does not know it	rule	TFJ597
op:Conv2D:rewrite:00	rounding	measured	a grouped convolution	Split input and filter, Conv2D for each group, ConcatV2	static channels
op:Conv2D:rewrite:01	exact	read	data_format NCHW	Transpose to channels last and back	-
op:Conv2D:rewrite:02	exact	read	a stride together with a dilation	Conv2D with stride 1, then StridedSlice	SAME padding worked out anew
op:Conv2DBackpropInput	convolution	0.3.0	-	-	-	works-with-limits	sync	Conv2DBackpropInput	-	1=numeric 2=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv2DBackpropInput tfjs-converter/src/operations/executors/convolution_executor.ts:Conv2DBackpropInput
op:Conv2DBackpropInput:kernel:00	Reshape	rank-3 input
op:Conv2DBackpropInput:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/convolution.json	dilations other than 1	the attribute is not read	rule	TFJ126
op:Conv2DBackpropInput:limit:01	wrong	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/convolution.json	data_format NCHW	the attribute is not read: wrong values, or shapes that do not fit	rewrite	channels last: transpositions around the op with the channels last
op:Conv2DBackpropInput:limit:02	fails	-	-	2.1.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT	TF.js does not know it	rule	TFJ597
op:Conv2DBackpropInput:rewrite:00	rounding	read	dilations	Conv2D of dy with the reversed and transposed filter, dilated	stride 1
op:Conv3D	convolution	1.2.8	-	-	-	works-with-limits	sync	Conv3D	-	0=numeric 1=numeric	-	dilations data_format	tfjs-converter/python/tensorflowjs/op_list/convolution.json:Conv3D tfjs-converter/src/operations/executors/convolution_executor.ts:Conv3D
op:Conv3D:kernel:00	Reshape	rank-4 input
op:Conv3D:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:Conv3D:limit:01	fails	-	-	-	read	tfjs-core/src/ops/conv3d.ts	data_format other than NDHWC	TF.js refuses it	rewrite	channels last: transpositions around the op with the channels last
op:Conv3D:limit:02	fails	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/convolution.json	no data_format attribute (default stripped)	the importer assumes NHWC, which Conv3D then refuses	writer	every attribute that the runtime reads is written
op:Conv3D:limit:03	fails	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	no dilations attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:Conv3D:limit:04	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/Conv3D.ts	an input that is not float32	the wasm kernel takes float32 only	rule	TFJ506
op:Cos	basic_math	0.1.0	-	-	-	works	sync	Cos	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Cos tfjs-converter/src/operations/executors/basic_math_executor.ts:Cos
op:Cosh	basic_math	0.1.0	-	-	-	works	sync	Cosh	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Cosh tfjs-converter/src/operations/executors/basic_math_executor.ts:Cosh
op:CropAndResize	image	0.6.1	-	-	-	works-with-limits	sync	CropAndResize	-	0=numeric 1=float32 2=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/image.json:CropAndResize tfjs-converter/src/operations/executors/image_executor.ts:CropAndResize
op:CropAndResize:limit:00	wrong	webgl	-	-	measured	tfjs-backend-webgl/src/crop_and_resize_gpu.ts:CropAndResizeProgram	several images, and a box_ind other than 0, 1, 2, ...	box i is cut from image i, whatever box_ind says	rule	TFJ516
op:CropAndResize:limit:01	differs	-	-	-	measured	tfjs-backend-cpu/src/kernels/CropAndResize.ts	method nearest with sample points halfway between pixels	may pick the neighbouring pixel	rule	TFJ149
op:Cumprod	reduction	3.15.0	-	-	-	works-with-limits	sync	Cumprod	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Cumprod tfjs-converter/src/operations/executors/reduction_executor.ts:Cumprod
op:Cumprod:limit:00	wrong	-	-	-	measured	tfjs-backend-cpu/src/kernels/Cumsum.ts	a negative axis	the axis is not counted from the end, and the shape breaks	rewrite	spell axes: counted from the front; else TFJ166
op:Cumprod:limit:01	fails	webgl webgpu	-	-	read	tfjs-backend-webgl/src/cum_gpu.ts tfjs-backend-webgpu/src/cum_webgpu.ts	rank above 4	the webgl and webgpu kernels stop at rank 4	rule	TFJ501 TFJ503
op:Cumprod:limit:02	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/Cumsum.ts	a dtype other than float32 and int32	the wasm kernel refuses it	rule	TFJ507
op:Cumprod:rewrite:00	exact	read	a negative axis	the axis counted from the front	static rank
op:Cumsum	reduction	2.0.1	-	-	-	works-with-limits	sync	Cumsum	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Cumsum tfjs-converter/src/operations/executors/reduction_executor.ts:Cumsum
op:Cumsum:limit:00	wrong	-	2.8.0	-	measured	tfjs-backend-cpu/src/kernels/Cumsum.ts	a negative axis	the axis is not counted from the end, and the shape breaks	rewrite	spell axes: counted from the front; else TFJ166
op:Cumsum:limit:01	fails	webgl webgpu	-	-	read	tfjs-backend-webgl/src/cum_gpu.ts tfjs-backend-webgpu/src/cum_webgpu.ts	rank above 4	the webgl and webgpu kernels stop at rank 4	rule	TFJ501 TFJ503
op:Cumsum:limit:02	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/Cumsum.ts	a dtype other than float32 and int32	the wasm kernel refuses it	rule	TFJ507
op:Cumsum:rewrite:00	exact	read	a negative axis	the axis counted from the front	static rank
op:DenseBincount	reduction	2.8.0	-	-	-	works-with-limits	sync	DenseBincount	-	0=numeric 2=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:DenseBincount tfjs-converter/src/operations/executors/reduction_executor.ts:DenseBincount
op:DenseBincount:limit:00	fails	-	-	-	read	tfjs-core/src/ops/bincount.ts tfjs-core/src/ops/dense_bincount.ts	an input that is not int32, or of a rank above 2 for DenseBincount	TF.js refuses it	rule	TFJ501
op:DepthToSpace	transformation	0.6.7	-	-	-	works-with-limits	sync	DepthToSpace	-	0=float32	-	data_format	tfjs-converter/python/tensorflowjs/op_list/transformation.json:DepthToSpace tfjs-converter/src/operations/executors/transformation_executor.ts:DepthToSpace
op:DepthToSpace:limit:00	fails	cpu	-	-	measured	tfjs-backend-cpu/src/kernels/DepthToSpace.ts	data_format NCHW	the cpu kernel is channels-last only	rewrite	channels last: transpositions around the op with the channels last
op:DepthToSpace:limit:01	fails	-	-	-	measured	tfjs-converter/src/operations/executors/transformation_executor.ts	no data_format attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:DepthToSpace:limit:02	fails	-	-	-	read	tfjs-core/src/ops/depth_to_space.ts	block size 1	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:DepthToSpace:rewrite:00	exact	read	int32, or data_format NCHW	Reshape, Transpose and Reshape with rank 6	static channels
op:DepthwiseConv2d	convolution	0.1.0	-	-	-	works-with-limits	sync	DepthwiseConv2dNative	-	0=float32 1=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:DepthwiseConv2d tfjs-converter/src/operations/executors/convolution_executor.ts:DepthwiseConv2d
op:DepthwiseConv2d:kernel:00	Reshape	rank-3 input
op:DepthwiseConv2d:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:DepthwiseConv2dNative	convolution	0.1.0	-	-	-	works-with-limits	sync	DepthwiseConv2dNative	-	0=float32 1=float32	-	dilations	tfjs-converter/python/tensorflowjs/op_list/convolution.json:DepthwiseConv2dNative tfjs-converter/src/operations/executors/convolution_executor.ts:DepthwiseConv2dNative
op:DepthwiseConv2dNative:kernel:00	Reshape	rank-3 input
op:DepthwiseConv2dNative:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:DepthwiseConv2dNative:limit:01	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/DepthwiseConv2dNative.ts	data_format NCHW	the wasm kernel is channels-last only	rule	TFJ505
op:DepthwiseConv2dNative:limit:02	wrong	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts	data_format NCHW with a stride or dilation other than 1	list positions 1 and 2 are read, which are channel and height	rewrite	channels last: transpositions around the op with the channels last
op:DepthwiseConv2dNative:limit:03	fails	-	-	-	read	tfjs-core/src/ops/fused/depthwise_conv2d.ts	data_format NCHW	channels are expected on the last axis: it fails unless the sizes happen to agree, and then the values are wrong	rewrite	channels last: transpositions around the op with the channels last
op:DepthwiseConv2dNative:limit:04	fails	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	no dilations attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:DepthwiseConv2dNative:limit:05	fails	-	-	2.8.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT with strides that do not end at the border	the output size is not rounded down	rule	TFJ574
op:DepthwiseConv2dNative:limit:06	wrong	cpu	-	3.5.0	measured	tfjs-backend-cpu/src/kernels/DepthwiseConv2dNative.ts	padding above that differs from the padding at the left	the kernel swaps the two	rule	TFJ575 TFJ576
op:DepthwiseConv2dNative:limit:07	fails	-	-	2.1.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT	TF.js does not know it	rule	TFJ597
op:Dilation2D	convolution	2.1.0	-	-	-	works-with-limits	sync	Dilation2D	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:Dilation2D tfjs-converter/src/operations/executors/convolution_executor.ts:Dilation2D
op:Dilation2D:kernel:00	Reshape	rank-3 input
op:Dilation2D:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a window or stride over the batch or channel axis	only the spatial entries are used	rule	TFJ125
op:Div	arithmetic	0.1.0	-	-	-	works-with-limits	sync	RealDiv	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Div tfjs-converter/src/operations/executors/arithmetic_executor.ts:Div
op:Div:kernel:00	FloorDiv	both inputs are int32
op:Div:limit:00	wrong	-	-	-	measured	tfjs-core/src/ops/div.ts	int32 operands whose quotient is negative	rounds down where TensorFlow rounds toward zero	rewrite	spell operators: sign and quotient of the sizes; in a model.json TFJ141
op:Div:rewrite:00	exact	measured	int32	Mul(Mul(Sign(a), Sign(b)), FloorDiv(Abs(a), Abs(b)))	-
op:DivNoNan	arithmetic	1.3.2	-	-	-	works	sync	Equal RealDiv Select ZerosLike	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:DivNoNan tfjs-converter/src/operations/executors/arithmetic_executor.ts:DivNoNan
op:DivNoNan:kernel:00	Tile	broadcast
op:DivNoNan:kernel:01	Identity	no broadcast
op:DivNoNan:kernel:02	Reshape	rank broadcast
op:Einsum	matrices	3.4.0	-	-	-	works-with-limits	sync	Einsum	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:Einsum tfjs-converter/src/operations/executors/matrices_executor.ts:Einsum
op:Einsum:limit:00	wrong	-	-	-	measured	tfjs-backend-cpu/src/kernels/BatchMatMul.ts	batch dimensions that broadcast where the smaller shape is not a suffix of the larger ([2, 3] with [2, 1])	the batch index is taken modulo the smaller batch, which pairs wrong matrices	rewrite	spell einsums: operands of known shapes are broadcast first; else TFJ132
op:Einsum:limit:01	fails	-	-	-	measured	tfjs-core/src/backends/einsum_util.ts	an ellipsis in the equation	TF.js refuses it	rewrite	spell einsums: letters for the axes; else TFJ133
op:Einsum:limit:02	fails	-	-	-	measured	tfjs-core/src/backends/einsum_util.ts	a label that stands twice in one operand	TF.js takes no diagonals	rule	TFJ133
op:Einsum:limit:03	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:parseStringParam	labels in both upper and lower case	the equation is lower-cased on import, so A and a become one label	rewrite	spell einsums: capitals become free small letters; else TFJ133
op:Einsum:limit:04	wrong	-	-	-	measured	tfjs-core/src/backends/einsum_util.ts	two operands and an output without labels, with labels summed away on both sides	the result has rank 1 instead of 0	rewrite	spell einsums: labels of one operand are summed first
op:Einsum:limit:05	fails	-	-	-	read	tfjs-core/src/backends/einsum_util.ts	more than two operands	TF.js takes one or two	rule	TFJ133
op:Einsum:limit:06	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:Einsum:rewrite:00	exact	read	an ellipsis, mixed case or repeated labels	lower-case labels without ellipsis; a diagonal by GatherNd; a scalar by Mul and Sum	static rank
op:Elu	basic_math	0.1.0	-	-	-	works	sync	Elu	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Elu tfjs-converter/src/operations/executors/basic_math_executor.ts:Elu
op:EmptyTensorList	control	2.8.0	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:EmptyTensorList tfjs-converter/src/operations/executors/control_executor.ts:EmptyTensorList
op:EmptyTensorList:limit:00	fails	-	-	3.1.0	measured	tfjs-converter/src/executor/tensor_list.ts tfjs-converter/src/executor/tensor_utils.ts	an element shape of unknown rank	it is compared with the shape of the elements	rule	TFJ591
op:EnsureShape	transformation	4.5.0	-	-	-	never-works-on-tf-graphs	sync	-	-	0=any	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:EnsureShape tfjs-converter/src/operations/executors/transformation_executor.ts:EnsureShape
op:EnsureShape:limit:00	fails	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/transformation.json	any graph that TensorFlow made	TensorFlow gives the shape as an attribute, TF.js reads an input	rewrite	simplify: taken out, as it computes nothing
op:EnsureShape:rewrite:00	exact	read	any use	Identity(x)	drops the check at run time
op:Enter	control	0.2.0	-	-	-	works	async-prechecked	Identity	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:Enter tfjs-converter/src/operations/executors/control_executor.ts:Enter
op:Equal	logical	0.1.0	-	-	-	works-with-limits	sync	Equal	-	0=any 1=any	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:Equal tfjs-converter/src/operations/executors/logical_executor.ts:Equal
op:Equal:limit:00	fails	-	-	-	measured	tfjs-core/src/ops/equal.ts	incompatible_shape_error false with shapes that do not broadcast	the attribute is not read	undecidable	the same attribute is right for all shapes that broadcast, and no rule looks for static ones that do not
op:Equal:limit:01	fails	-	-	3.7.0	measured	tfjs-core/src/ops/equal.ts	string operands	TF.js refuses them	rule	TFJ588
op:Erf	basic_math	0.4.0	-	-	-	works	sync	Erf	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Erf tfjs-converter/src/operations/executors/basic_math_executor.ts:Erf
op:Erf:kernel:00	Cast	int32 input
op:EuclideanNorm	normalization	3.17.0	-	-	-	works-with-limits	sync	Reshape Sqrt Square Sum	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/normalization.json:EuclideanNorm tfjs-converter/src/operations/executors/normalization_executor.ts:EuclideanNorm
op:EuclideanNorm:kernel:00	Abs	other orders only
op:EuclideanNorm:limit:00	fails	-	-	-	measured	tfjs-core/src/ops/norm.ts	more than two axes	TF.js knows vector and matrix norms only	rewrite	spell matrices: the root of a sum of squares; else TFJ134
op:EuclideanNorm:rewrite:00	rounding	read	more than two axes	Sqrt(Sum(Square(x); axes))	-
op:Exit	control	0.2.0	-	-	-	works	async-prechecked	Identity	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:Exit tfjs-converter/src/operations/executors/control_executor.ts:Exit
op:Exp	basic_math	0.1.0	-	-	-	works	sync	Exp	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Exp tfjs-converter/src/operations/executors/basic_math_executor.ts:Exp
op:ExpandDims	transformation	0.1.0	-	-	-	works	sync	ExpandDims	-	0=any	accepted	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:ExpandDims tfjs-converter/src/operations/executors/transformation_executor.ts:ExpandDims
op:Expm1	basic_math	0.4.0	-	-	-	works	sync	Expm1	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Expm1 tfjs-converter/src/operations/executors/basic_math_executor.ts:Expm1
op:FFT	spectral	0.6.7	-	-	-	works-with-limits	sync	FFT	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/spectral.json:FFT tfjs-converter/src/operations/executors/spectral_executor.ts:FFT
op:FFT:limit:00	fails	-	-	-	read	tfjs-core/src/ops/spectral/fft.ts	a dtype other than complex64	TF.js refuses it	rule	TFJ184
op:FakeQuantWithMinMaxVars	graph	0.4.0	-	-	-	always-wrong	sync	Identity	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:FakeQuantWithMinMaxVars tfjs-converter/src/operations/executors/graph_executor.ts:FakeQuantWithMinMaxVars
op:FakeQuantWithMinMaxVars:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/graph_executor.ts	any use	passes its input through: nothing is quantized	rule	TFJ109
op:FakeQuantWithMinMaxVars:rewrite:00	rounding	read	any use	clip to the nudged range, Floor(x / scale + 0.5) * scale + minimum	constant range, nudged in float32 arithmetic
op:Fill	creation	0.1.0	-	-	-	works	sync	Fill	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:Fill tfjs-converter/src/operations/executors/creation_executor.ts:Fill
op:Floor	basic_math	0.1.0	-	-	-	works	sync	Floor	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Floor tfjs-converter/src/operations/executors/basic_math_executor.ts:Floor
op:FloorDiv	arithmetic	0.4.2	-	-	-	works-with-limits	sync	FloorDiv	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:FloorDiv tfjs-converter/src/operations/executors/arithmetic_executor.ts:FloorDiv
op:FloorDiv:limit:00	differs	-	-	-	measured	tfjs-backend-cpu/src/kernels/FloorDiv.ts tfjs-backend-webgl/src/kernels/FloorDiv.ts	float operands	the result is int32, and what needs float32 after it fails	rewrite	spell operators: the floor of the quotient; in a model.json TFJ142
op:FloorDiv:rewrite:00	conditional	measured	float operands	Floor(RealDiv(x, y))	exact unless the quotient rounds across a whole number
op:FloorMod	arithmetic	0.6.1	-	-	-	works	sync	Mod	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:FloorMod tfjs-converter/src/operations/executors/arithmetic_executor.ts:FloorMod
op:FusedBatchNorm	normalization	0.1.0	-	-	-	works-with-limits	sync	FusedBatchNorm	1	0=numeric 1=numeric 2=numeric 3=numeric 4=numeric	-	epsilon	tfjs-converter/python/tensorflowjs/op_list/normalization.json:FusedBatchNorm tfjs-converter/src/operations/executors/normalization_executor.ts:FusedBatchNorm
op:FusedBatchNorm:kernel:00	Reshape	input rank not 4
op:FusedBatchNorm:limit:00	wrong	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/normalization.json	a channels-first data_format	the attribute is not read: the last axis is normalized, or the shapes do not fit	rewrite	channels last: transpositions around the op with the channels last
op:FusedBatchNorm:limit:01	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/normalization_executor.ts	is_training true	the given mean and variance are used, never those of the batch	rewrite	decompose batch normalization: mean, variance and scaling are computed; else TFJ111
op:FusedBatchNorm:limit:02	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/normalization.json	no epsilon attribute (default stripped)	the importer assumes 0.001, TensorFlow 0.0001	writer	every attribute that the runtime reads is written
op:FusedBatchNorm:limit:03	fails	-	-	-	measured	tfjs-converter/src/operations/executors/normalization_executor.ts	an output other than 0 is used	the executor gives output 0 only	rewrite	decompose batch normalization: in training mode; of inference outputs 1 and 2 are the inputs; else TFJ177
op:FusedBatchNormV2	normalization	0.1.0	-	-	-	works-with-limits	sync	FusedBatchNorm	1	0=numeric 1=numeric 2=numeric 3=numeric 4=numeric	-	epsilon	tfjs-converter/python/tensorflowjs/op_list/normalization.json:FusedBatchNormV2 tfjs-converter/src/operations/executors/normalization_executor.ts:FusedBatchNormV2
op:FusedBatchNormV2:kernel:00	Reshape	input rank not 4
op:FusedBatchNormV2:limit:00	wrong	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/normalization.json	a channels-first data_format	the attribute is not read: the last axis is normalized, or the shapes do not fit	rewrite	channels last: transpositions around the op with the channels last
op:FusedBatchNormV2:limit:01	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/normalization_executor.ts	is_training true	the given mean and variance are used, never those of the batch	rewrite	decompose batch normalization: mean, variance and scaling are computed; else TFJ111
op:FusedBatchNormV2:limit:02	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/normalization.json	no epsilon attribute (default stripped)	the importer assumes 0.001, TensorFlow 0.0001	writer	every attribute that the runtime reads is written
op:FusedBatchNormV2:limit:03	fails	-	-	-	measured	tfjs-converter/src/operations/executors/normalization_executor.ts	an output other than 0 is used	the executor gives output 0 only	rewrite	decompose batch normalization: in training mode; of inference outputs 1 and 2 are the inputs; else TFJ177
op:FusedBatchNormV3	normalization	1.2.3	-	-	-	works-with-limits	sync	FusedBatchNorm	1	0=numeric 1=numeric 2=numeric 3=numeric 4=numeric	-	epsilon	tfjs-converter/python/tensorflowjs/op_list/normalization.json:FusedBatchNormV3 tfjs-converter/src/operations/executors/normalization_executor.ts:FusedBatchNormV3
op:FusedBatchNormV3:kernel:00	Reshape	input rank not 4
op:FusedBatchNormV3:limit:00	wrong	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/normalization.json	a channels-first data_format	the attribute is not read: the last axis is normalized, or the shapes do not fit	rewrite	channels last: transpositions around the op with the channels last
op:FusedBatchNormV3:limit:01	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/normalization_executor.ts	is_training true	the given mean and variance are used, never those of the batch	rewrite	decompose batch normalization: mean, variance and scaling are computed; else TFJ111
op:FusedBatchNormV3:limit:02	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/normalization.json	no epsilon attribute (default stripped)	the importer assumes 0.001, TensorFlow 0.0001	writer	every attribute that the runtime reads is written
op:FusedBatchNormV3:limit:03	fails	-	-	-	measured	tfjs-converter/src/operations/executors/normalization_executor.ts	an output other than 0 is used	the executor gives output 0 only	rewrite	decompose batch normalization: in training mode; of inference outputs 1 and 2 are the inputs; else TFJ177
op:FusedBatchNormV3:rewrite:00	rounding	read	data_format NCHW	AddV2(Mul(x, Reshape(a)), Reshape(b)) with a = scale * Rsqrt(variance + epsilon), b = offset - mean * a	inference
op:FusedDepthwiseConv2dNative	convolution	1.4.0	-	-	-	works-with-limits	sync	FusedDepthwiseConv2D	-	0=float32 1=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:FusedDepthwiseConv2dNative tfjs-converter/src/operations/executors/convolution_executor.ts:FusedDepthwiseConv2dNative
op:FusedDepthwiseConv2dNative:kernel:00	Reshape	rank-3 input
op:FusedDepthwiseConv2dNative:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:FusedDepthwiseConv2dNative:limit:01	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/FusedDepthwiseConv2D.ts	data_format NCHW	the wasm kernel is channels-last only	rule	TFJ505
op:FusedDepthwiseConv2dNative:limit:02	wrong	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts	data_format NCHW with a stride or dilation other than 1	list positions 1 and 2 are read, which are channel and height	rewrite	unfuse ops: taken apart, and computed with the channels last
op:FusedDepthwiseConv2dNative:limit:03	fails	-	-	-	read	tfjs-core/src/ops/fused/depthwise_conv2d.ts	data_format NCHW	channels are expected on the last axis: it fails unless the sizes happen to agree, and then the values are wrong	rewrite	unfuse ops: taken apart, and computed with the channels last
op:FusedDepthwiseConv2dNative:limit:04	fails	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts:fusedConvAndDepthWiseParams	fused_ops that start with FusedBatchNorm	TF.js does not fuse batch normalization	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:FusedDepthwiseConv2dNative:limit:05	fails	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts	BiasAdd with a number of extra arguments other than 1 (2 with Prelu), as in BiasAdd + Add	the executor refuses the argument count	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:FusedDepthwiseConv2dNative:limit:06	fails	-	-	-	measured	tfjs-backend-cpu/src/utils/fused_utils.ts tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts	a fused activation other than Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu	no backend implements it in a fused kernel	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:FusedDepthwiseConv2dNative:limit:07	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	fused_ops with an activation but no BiasAdd	the activation is read from the second entry, so it is dropped	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:FusedDepthwiseConv2dNative:limit:08	wrong	-	2.8.0	-	measured	tfjs-converter/python/tensorflowjs/op_list/convolution.json	LeakyRelu as the fused activation	leakyrelu_alpha is not read, and negative values become NaN	writer	such an op is not written; in a model.json TFJ131
op:FusedDepthwiseConv2dNative:limit:09	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/FusedDepthwiseConv2D.ts	a bias whose rank is not 1	the wasm kernel takes a vector only	rule	TFJ510
op:FusedDepthwiseConv2dNative:limit:10	fails	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	no dilations attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:FusedDepthwiseConv2dNative:limit:11	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:FusedDepthwiseConv2dNative:limit:12	fails	-	-	2.8.0	measured	tfjs-converter/src/operations/op_list/convolution.ts	padding EXPLICIT	explicit_paddings is not read	rule	TFJ574 TFJ596
op:FusedDepthwiseConv2dNative:limit:13	wrong	cpu	-	3.5.0	measured	tfjs-backend-cpu/src/kernels/DepthwiseConv2dNative.ts	padding above that differs from the padding at the left	the kernel swaps the two	rule	TFJ575 TFJ576
op:FusedDepthwiseConv2dNative:limit:14	fails	-	-	2.8.0	measured	tfjs-backend-cpu/src/utils/fused_utils.ts	LeakyRelu as the fused activation	the fused kernels do not have it	rule	TFJ593
op:FusedDepthwiseConv2dNative:limit:15	fails	-	-	3.5.0	measured	tfjs-backend-cpu/src/utils/fused_utils.ts	Sigmoid as the fused activation	the fused kernels do not have it	rule	TFJ594
op:FusedDepthwiseConv2dNative:limit:16	fails	-	-	2.1.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT	TF.js does not know it	rule	TFJ597
op:Gather	slice_join	0.1.0	-	-	-	works-with-limits	sync	Cast GatherV2	-	0=numeric 1=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Gather tfjs-converter/src/operations/executors/slice_join_executor.ts:Gather
op:Gather:limit:00	fails	cpu wasm	-	-	read	tfjs-backend-cpu/src/kernels/GatherV2.ts tfjs-backend-webgl/src/kernels/GatherV2.ts	an index out of range	the kernel checks the bounds	undecidable	indices are data; out of range TensorFlow fails too
op:Gather:limit:01	wrong	webgl webgpu	-	-	read	tfjs-backend-cpu/src/kernels/GatherV2.ts tfjs-backend-webgl/src/kernels/GatherV2.ts	an index out of range	not checked: the values are arbitrary	undecidable	indices are data; out of range TensorFlow fails too
op:Gather:limit:02	fails	-	-	-	measured	tfjs-core/src/ops/gather.ts	string params	TF.js gathers numbers and booleans only	rule	TFJ112
op:GatherNd	slice_join	0.6.5	-	-	-	works-with-limits	sync	GatherNd	-	0=any 1=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:GatherNd tfjs-converter/src/operations/executors/slice_join_executor.ts:GatherNd
op:GatherNd:limit:00	fails	cpu	-	-	read	tfjs-backend-cpu/src/kernels/GatherNd_Impl.ts	an index out of range	the kernel checks the bounds	undecidable	indices are data; out of range TensorFlow fails too
op:GatherNd:limit:01	wrong	webgl webgpu	-	-	read	tfjs-backend-cpu/src/kernels/GatherNd_Impl.ts	an index out of range	not checked: the values are arbitrary	undecidable	indices are data; out of range TensorFlow fails too
op:GatherV2	slice_join	0.1.0	-	-	-	works-with-limits	sync	Cast GatherV2	-	0=numeric 1=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:GatherV2 tfjs-converter/src/operations/executors/slice_join_executor.ts:GatherV2
op:GatherV2:limit:00	fails	cpu wasm	-	-	read	tfjs-backend-cpu/src/kernels/GatherV2.ts tfjs-backend-webgl/src/kernels/GatherV2.ts	an index out of range	the kernel checks the bounds	undecidable	indices are data; out of range TensorFlow fails too
op:GatherV2:limit:01	wrong	webgl webgpu	-	-	read	tfjs-backend-cpu/src/kernels/GatherV2.ts tfjs-backend-webgl/src/kernels/GatherV2.ts	an index out of range	not checked: the values are arbitrary	undecidable	indices are data; out of range TensorFlow fails too
op:GatherV2:limit:02	fails	-	-	-	measured	tfjs-core/src/ops/gather.ts	string params	TF.js gathers numbers and booleans only	rule	TFJ112
op:GatherV2:limit:03	wrong	-	-	2.8.0	measured	tfjs-converter/src/operations/op_list/slice_join.ts:GatherV2	batch_dims other than 0	the attribute is not read	rule	TFJ579
op:Greater	logical	0.1.0	-	-	-	works	sync	Greater	-	0=any 1=any	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:Greater tfjs-converter/src/operations/executors/logical_executor.ts:Greater
op:GreaterEqual	logical	0.1.0	-	-	-	works	sync	GreaterEqual	-	0=any 1=any	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:GreaterEqual tfjs-converter/src/operations/executors/logical_executor.ts:GreaterEqual
op:HashTable	hash_table	2.7.0	-	-	-	works	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:HashTable tfjs-converter/src/operations/executors/hash_table_executor.ts:HashTable
op:HashTableV2	hash_table	2.7.0	-	-	-	works	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:HashTableV2 tfjs-converter/src/operations/executors/hash_table_executor.ts:HashTableV2
op:IFFT	spectral	0.8.0	-	-	-	works-with-limits	sync	IFFT	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/spectral.json:IFFT tfjs-converter/src/operations/executors/spectral_executor.ts:IFFT
op:IFFT:limit:00	fails	-	-	-	read	tfjs-core/src/ops/spectral/fft.ts	a dtype other than complex64	TF.js refuses it	rule	TFJ184
op:IRFFT	spectral	0.8.0	-	-	-	works-with-limits	sync	Complex Concat IFFT Imag Multiply Real Reshape Reverse Slice	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/spectral.json:IRFFT tfjs-converter/src/operations/executors/spectral_executor.ts:IRFFT
op:IRFFT:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/spectral.json	an fft_length other than 2 * (n - 1)	the input is not read: the natural length is used	rewrite	spell spectra: spectrum and rank are made to fit; else TFJ136, TFJ137
op:IRFFT:rewrite:00	exact	read	an fft_length of its own	Pad or Slice the spectrum to fft_length / 2 + 1 first	constant and even fft_length
op:Identity	graph	0.1.0	-	-	-	works	sync	Identity	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Identity tfjs-converter/src/operations/executors/graph_executor.ts:Identity
op:IdentityN	graph	1.0.1	-	-	1.2.2	works-with-limits	sync	Identity	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:IdentityN tfjs-converter/src/operations/executors/graph_executor.ts:IdentityN
op:IdentityN:limit:00	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:If	control	2.0.1	-	-	-	works-with-limits	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:If tfjs-converter/src/operations/executors/control_executor.ts:If
op:If:limit:00	fails-at-load	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapFunction	a branch, condition or body function without inputs or without outputs	protobuf JSON leaves out empty lists, and the importer does not expect that	writer	lists are written, empty as they may be
op:If:limit:01	wrong	-	-	-	read	tfjs-converter/src/executor/graph_executor.ts:weightMap tfjs-converter/python/tensorflowjs/converters/graph_rewrite_util.py:rename_constants	a Const in the function that shares its name with a Const elsewhere in the model	all graphs share one weight map, so one of them gets the other's value	rewrite	name nodes: every constant gets a name of its own among all graphs
op:If:limit:02	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:Imag	basic_math	1.2.8	-	-	-	works	sync	Imag	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Imag tfjs-converter/src/operations/executors/basic_math_executor.ts:Imag
op:ImageProjectiveTransformV3	image	3.15.0	-	-	-	works-with-limits	sync	Transform	-	0=float32 1=float32	-	fill_mode	tfjs-converter/python/tensorflowjs/op_list/image.json:ImageProjectiveTransformV3 tfjs-converter/src/operations/executors/image_executor.ts:ImageProjectiveTransformV3
op:ImageProjectiveTransformV3:limit:00	fails	-	-	-	measured	tfjs-converter/src/operations/executors/image_executor.ts	no fill_mode attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:InitializeTable	hash_table	4.1.0	-	-	-	works-with-limits	async-unchecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:InitializeTable tfjs-converter/src/operations/executors/hash_table_executor.ts:InitializeTable
op:InitializeTable:limit:00	fails	-	-	-	read	tfjs-converter/src/executor/hash_table.ts:checkKeyAndValueTensor	keys or values of another dtype than the table's	the table refuses them	same-as-tensorflow	TensorFlow refuses it too
op:InitializeTableV2	hash_table	4.1.0	-	-	-	works-with-limits	async-unchecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:InitializeTableV2 tfjs-converter/src/operations/executors/hash_table_executor.ts:InitializeTableV2
op:InitializeTableV2:limit:00	fails	-	-	-	read	tfjs-converter/src/executor/hash_table.ts:checkKeyAndValueTensor	keys or values of another dtype than the table's	the table refuses them	same-as-tensorflow	TensorFlow refuses it too
op:IsFinite	basic_math	4.3.0	-	-	-	works	sync	IsFinite	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:IsFinite tfjs-converter/src/operations/executors/basic_math_executor.ts:IsFinite
op:IsInf	basic_math	4.3.0	-	-	-	works	sync	IsInf	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:IsInf tfjs-converter/src/operations/executors/basic_math_executor.ts:IsInf
op:IsNan	basic_math	3.4.0	-	-	-	works	sync	IsNan	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:IsNan tfjs-converter/src/operations/executors/basic_math_executor.ts:IsNan
op:LRN	normalization	0.1.0	-	-	-	works-with-limits	sync	LRN	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/normalization.json:LRN tfjs-converter/src/operations/executors/normalization_executor.ts:LRN
op:LRN:kernel:00	Reshape	rank-3 input
op:LRN:limit:00	fails	webgpu	-	-	read	tfjs-backend-webgpu/src/lrn_webgpu.ts	depth_radius above 16	the webgpu kernel stops at 16	rule	TFJ504
op:LRN:limit:01	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/LRN.ts	an input that is not float32	the wasm kernel takes float32 only	rule	TFJ506
op:LRN:rewrite:00	rounding	read	wasm, or depth_radius above 16	RealDiv(x, Pow(bias + alpha * window sums, beta)), the sums by a 1 x 1 Conv2D of Square(x) with a band matrix	static depth
op:LeakyRelu	basic_math	0.6.7	-	-	-	works	sync	LeakyRelu	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:LeakyRelu tfjs-converter/src/operations/executors/basic_math_executor.ts:LeakyRelu
op:Less	logical	0.1.0	-	-	-	works	sync	Less	-	0=any 1=any	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:Less tfjs-converter/src/operations/executors/logical_executor.ts:Less
op:LessEqual	logical	0.1.0	-	-	-	works	sync	LessEqual	-	0=any 1=any	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:LessEqual tfjs-converter/src/operations/executors/logical_executor.ts:LessEqual
op:LinSpace	creation	0.1.0	-	-	-	works	sync	LinSpace	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:LinSpace tfjs-converter/src/operations/executors/creation_executor.ts:LinSpace
op:ListDiff	dynamic	0.6.7	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/dynamic.json:ListDiff tfjs-converter/src/operations/executors/dynamic_executor.ts:ListDiff
op:Log	basic_math	0.1.0	-	-	-	works	sync	Log	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Log tfjs-converter/src/operations/executors/basic_math_executor.ts:Log
op:Log1p	basic_math	0.4.0	-	-	-	works	sync	Log1p	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Log1p tfjs-converter/src/operations/executors/basic_math_executor.ts:Log1p
op:LogSoftmax	normalization	0.6.7	-	-	-	works	sync	Cast Exp Log Max Sub Sum	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/normalization.json:LogSoftmax tfjs-converter/src/operations/executors/normalization_executor.ts:LogSoftmax
op:LogicalAnd	logical	0.1.0	-	-	-	works	sync	LogicalAnd	-	0=bool 1=bool	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:LogicalAnd tfjs-converter/src/operations/executors/logical_executor.ts:LogicalAnd
op:LogicalNot	logical	0.1.0	-	-	-	works	sync	LogicalNot	-	0=bool	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:LogicalNot tfjs-converter/src/operations/executors/logical_executor.ts:LogicalNot
op:LogicalOr	logical	0.1.0	-	-	-	works	sync	LogicalOr	-	0=bool 1=bool	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:LogicalOr tfjs-converter/src/operations/executors/logical_executor.ts:LogicalOr
op:LookupTableFind	hash_table	2.7.0	-	-	-	works-with-limits	async-prechecked	Pack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:LookupTableFind tfjs-converter/src/operations/executors/hash_table_executor.ts:LookupTableFind
op:LookupTableFind:limit:00	wrong	-	-	-	measured	tfjs-converter/src/executor/hash_table.ts:find	keys of a rank other than 1	the result has rank 1	rewrite	flatten lookups: keys are flattened before, and the result shaped after
op:LookupTableFind:limit:01	fails	-	-	-	read	tfjs-converter/src/executor/hash_table.ts:checkKeyAndValueTensor	keys or values of another dtype than the table's	the table refuses them	same-as-tensorflow	TensorFlow refuses it too
op:LookupTableFind:limit:02	wrong	-	-	4.0.0	measured	tfjs-converter/src/executor/graph_model.ts tfjs-converter/src/operations/executors/hash_table_executor.ts	any use	each run makes the table anew and empty	rule	TFJ599
op:LookupTableFindV2	hash_table	2.7.0	-	-	-	works-with-limits	async-prechecked	Pack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:LookupTableFindV2 tfjs-converter/src/operations/executors/hash_table_executor.ts:LookupTableFindV2
op:LookupTableFindV2:limit:00	wrong	-	-	-	measured	tfjs-converter/src/executor/hash_table.ts:find	keys of a rank other than 1	the result has rank 1	rewrite	flatten lookups: keys are flattened before, and the result shaped after
op:LookupTableFindV2:limit:01	fails	-	-	-	read	tfjs-converter/src/executor/hash_table.ts:checkKeyAndValueTensor	keys or values of another dtype than the table's	the table refuses them	same-as-tensorflow	TensorFlow refuses it too
op:LookupTableFindV2:limit:02	wrong	-	-	4.0.0	measured	tfjs-converter/src/executor/graph_model.ts tfjs-converter/src/operations/executors/hash_table_executor.ts	any use	each run makes the table anew and empty	rule	TFJ599
op:LookupTableFindV2:rewrite:00	exact	read	int32 keys	SelectV2 on a match among the constant keys, GatherV2 of the constant values	constant and small table, int32 keys
op:LookupTableImport	hash_table	2.7.0	-	-	-	works-with-limits	async-prechecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:LookupTableImport tfjs-converter/src/operations/executors/hash_table_executor.ts:LookupTableImport
op:LookupTableImport:limit:00	fails	-	-	-	read	tfjs-converter/src/executor/hash_table.ts:checkKeyAndValueTensor	keys or values of another dtype than the table's	the table refuses them	same-as-tensorflow	TensorFlow refuses it too
op:LookupTableImportV2	hash_table	2.7.0	-	-	-	works-with-limits	async-prechecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:LookupTableImportV2 tfjs-converter/src/operations/executors/hash_table_executor.ts:LookupTableImportV2
op:LookupTableImportV2:limit:00	fails	-	-	-	read	tfjs-converter/src/executor/hash_table.ts:checkKeyAndValueTensor	keys or values of another dtype than the table's	the table refuses them	same-as-tensorflow	TensorFlow refuses it too
op:LookupTableSize	hash_table	3.3.0	-	-	-	works	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:LookupTableSize tfjs-converter/src/operations/executors/hash_table_executor.ts:LookupTableSize
op:LookupTableSize:limit:00	wrong	-	-	4.0.0	measured	tfjs-converter/src/executor/graph_model.ts tfjs-converter/src/operations/executors/hash_table_executor.ts	any use	each run makes the table anew and empty	rule	TFJ599
op:LookupTableSizeV2	hash_table	3.3.0	-	-	-	works	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/hash_table.json:LookupTableSizeV2 tfjs-converter/src/operations/executors/hash_table_executor.ts:LookupTableSizeV2
op:LookupTableSizeV2:limit:00	wrong	-	-	4.0.0	measured	tfjs-converter/src/executor/graph_model.ts tfjs-converter/src/operations/executors/hash_table_executor.ts	any use	each run makes the table anew and empty	rule	TFJ599
op:LoopCond	control	0.2.0	-	-	-	works	async-unchecked	Identity	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:LoopCond tfjs-converter/src/operations/executors/control_executor.ts:LoopCond
op:LowerBound	evaluation	3.17.0	-	-	-	works-with-limits	sync	Reshape SearchSorted	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/evaluation.json:LowerBound tfjs-converter/src/operations/executors/evaluation_executor.ts:LowerBound
op:LowerBound:limit:00	fails	-	-	-	read	tfjs-core/src/ops/search_sorted.ts	a sorted sequence of rank below 2	TF.js refuses it	same-as-tensorflow	TensorFlow takes matrices only; empty rows are TFJ179
op:MatMul	matrices	0.1.0	-	-	-	works-with-limits	sync	BatchMatMul	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:MatMul tfjs-converter/src/operations/executors/matrices_executor.ts:MatMul
op:MatMul:limit:00	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/BatchMatMul.ts	int32 operands	the wasm kernel takes float32 only	rule	TFJ506
op:MatMul:limit:01	fails	-	-	-	measured	tfjs-backend-cpu/src/cpu_util.ts:assertNotComplex	complex64 operands	no backend multiplies complex matrices	rule	TFJ184
op:MatrixBandPart	matrices	4.3.0	-	-	-	works-with-limits	sync	GreaterEqual Less LessEqual LogicalAnd Minimum Neg Pack Range Reshape Select Sub Unpack	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:MatrixBandPart tfjs-converter/src/operations/executors/matrices_executor.ts:MatrixBandPart
op:MatrixBandPart:kernel:00	Tile	broadcast
op:MatrixBandPart:kernel:01	Identity	no broadcast
op:MatrixBandPart:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/matrices.json	num_lower and num_upper that differ	both are read from input 1	rewrite	mask bands: a selection by a constant or computed mask
op:MatrixBandPart:rewrite:00	exact	measured	num_lower and num_upper that differ	SelectV2(constant band mask, x, zeros)	static matrix and bounds
op:Max	reduction	0.1.0	-	-	-	works-with-limits	sync	Max	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Max tfjs-converter/src/operations/executors/reduction_executor.ts:Max
op:Max:limit:00	wrong	-	-	-	measured	tfjs-backend-cpu/src/kernels/Max.ts	an axis of size 0	gives NaN instead of the lowest value	rule	TFJ167
op:MaxPool	convolution	0.1.0	-	-	-	works-with-limits	sync	MaxPool	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:MaxPool tfjs-converter/src/operations/executors/convolution_executor.ts:MaxPool
op:MaxPool3D	convolution	1.2.8	-	-	-	works-with-limits	sync	MaxPool3D	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:MaxPool3D tfjs-converter/src/operations/executors/convolution_executor.ts:MaxPool3D
op:MaxPool3D:kernel:00	Reshape	rank-4 input
op:MaxPool3D:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a channels-first data_format	the attribute is not read: window and strides are applied to axes 1 and 2	rewrite	channels last: transpositions around the op with the channels last
op:MaxPool:kernel:00	Reshape	rank-3 input
op:MaxPool:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a channels-first data_format	the attribute is not read: window and strides are applied to axes 1 and 2	rewrite	channels last: transpositions around the op with the channels last
op:MaxPool:limit:01	fails	-	-	-	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT	pooling knows only SAME and VALID	rewrite	spell operators: the image is padded first; else TFJ124
op:MaxPool:limit:02	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a window or stride over the batch or channel axis	only the spatial entries are used	rule	TFJ125
op:MaxPool:limit:03	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/MaxPool.ts	an input that is not float32	the wasm kernel takes float32 only	rule	TFJ506
op:MaxPool:rewrite:00	exact	measured	padding EXPLICIT	PadV2 with the lowest value, then MaxPool VALID	-
op:MaxPool:rewrite:01	exact	read	a channels-first data_format	Transpose to channels last and back	-
op:MaxPoolWithArgmax	convolution	1.7.2	-	-	-	works-with-limits	sync	MaxPoolWithArgmax	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:MaxPoolWithArgmax tfjs-converter/src/operations/executors/convolution_executor.ts:MaxPoolWithArgmax
op:MaxPoolWithArgmax:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a channels-first data_format	the attribute is not read: window and strides are applied to axes 1 and 2	rewrite	channels last: transpositions around the op with the channels last
op:MaxPoolWithArgmax:limit:01	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	a window or stride over the batch or channel axis	only the spatial entries are used	rule	TFJ125
op:Maximum	arithmetic	0.1.0	-	-	-	works	sync	Maximum	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Maximum tfjs-converter/src/operations/executors/arithmetic_executor.ts:Maximum
op:Maximum:kernel:00	Cast	bool or mixed dtype
op:Mean	reduction	0.1.0	-	-	-	works-with-limits	sync	Mean	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Mean tfjs-converter/src/operations/executors/reduction_executor.ts:Mean
op:Mean:limit:00	differs	-	-	-	measured	tfjs-core/src/ops/mean.ts	int32 input	the result is float32 and is not truncated	rewrite	spell operators: the sum is divided towards zero; in a model.json TFJ604
op:Mean:rewrite:00	exact	read	int32	the truncating division of Sum(x) by the count	static count
op:Merge	control	0.2.0	-	-	-	works-with-limits	async-prechecked	Identity	1	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:Merge tfjs-converter/src/operations/executors/control_executor.ts:Merge
op:Merge:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/control_executor.ts	a v1 cond with a branch that depends on its Switch only by a control edge	control edges do not gate: the first Merge input that is there wins, whatever the predicate	writer	v1 conditions are written as If
op:Merge:limit:01	fails	-	-	-	read	tfjs-converter/src/operations/executors/control_executor.ts	output 1 (value_index) is used	the executor gives output 0 only	writer	v1 conditions are written as If
op:Min	reduction	0.1.0	-	-	-	works	sync	Min	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Min tfjs-converter/src/operations/executors/reduction_executor.ts:Min
op:Minimum	arithmetic	0.1.0	-	-	-	works	sync	Minimum	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Minimum tfjs-converter/src/operations/executors/arithmetic_executor.ts:Minimum
op:Minimum:kernel:00	Cast	bool or mixed dtype
op:MirrorPad	transformation	2.7.0	-	-	-	works-with-limits	sync	MirrorPad	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:MirrorPad tfjs-converter/src/operations/executors/transformation_executor.ts:MirrorPad
op:MirrorPad:limit:00	fails	-	-	-	read	tfjs-core/src/ops/pad.ts	a scalar input	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:Mod	arithmetic	0.4.0	-	-	-	works-with-limits	sync	Mod	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Mod tfjs-converter/src/operations/executors/arithmetic_executor.ts:Mod
op:Mod:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/arithmetic_executor.ts	operands of opposite sign	takes the sign of the divisor where TensorFlow takes that of the dividend	rewrite	spell operators: sign and remainder of the sizes; in a model.json TFJ140
op:Mod:rewrite:00	exact	measured	operands of opposite sign	Mul(Sign(x), FloorMod(Abs(x), Abs(y)))	-
op:Mul	arithmetic	0.1.0	-	-	-	works	sync	Multiply	-	0=numeric 1=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Mul tfjs-converter/src/operations/executors/arithmetic_executor.ts:Mul
op:Multinomial	creation	1.2.9	-	-	-	works-with-limits	sync	Multinomial	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:Multinomial tfjs-converter/src/operations/executors/creation_executor.ts:Multinomial
op:Multinomial:kernel:00	Reshape	rank-1 logits
op:Multinomial:limit:00	fails	-	-	-	read	tfjs-core/src/ops/multinomial.ts	fewer than two classes, or logits of a rank other than 1 or 2	TF.js refuses it	rule	TFJ178
op:Multinomial:limit:01	differs	-	-	-	read	tfjs-converter/src/operations/executors/creation_executor.ts	any use	the numbers are not TensorFlow's: seed2 is not read, and RandomUniform reads no seed at all	rule	TFJ606
op:Multinomial:limit:02	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/Multinomial.ts	an input that is not float32	the wasm kernel takes float32 only	rule	TFJ506
op:Neg	basic_math	0.1.0	-	-	-	works	sync	Neg	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Neg tfjs-converter/src/operations/executors/basic_math_executor.ts:Neg
op:Neg:limit:00	wrong	cpu webgl	-	2.8.0	measured	tfjs-backend-cpu/src/backend_cpu.ts	an int32 input	the result is float32, on webgl only of small tensors	rule	TFJ584
op:NextIteration	control	0.2.0	-	-	-	works	async-prechecked	Identity	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:NextIteration tfjs-converter/src/operations/executors/control_executor.ts:NextIteration
op:NoOp	graph	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:NoOp tfjs-converter/src/operations/executors/graph_executor.ts:NoOp
op:NonMaxSuppressionV2	dynamic	0.5.4	-	-	-	works	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/dynamic.json:NonMaxSuppressionV2 tfjs-converter/src/operations/executors/dynamic_executor.ts:NonMaxSuppressionV2
op:NonMaxSuppressionV3	dynamic	0.5.4	-	-	-	works	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/dynamic.json:NonMaxSuppressionV3 tfjs-converter/src/operations/executors/dynamic_executor.ts:NonMaxSuppressionV3
op:NonMaxSuppressionV4	dynamic	2.1.0	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/dynamic.json:NonMaxSuppressionV4 tfjs-converter/src/operations/executors/dynamic_executor.ts:NonMaxSuppressionV4
op:NonMaxSuppressionV5	dynamic	1.5.2	-	-	-	works-with-limits	async-prechecked	-	2	-	-	-	tfjs-converter/python/tensorflowjs/op_list/dynamic.json:NonMaxSuppressionV5 tfjs-converter/src/operations/executors/dynamic_executor.ts:NonMaxSuppressionV5
op:NonMaxSuppressionV5:limit:00	fails	-	-	-	measured	tfjs-converter/src/operations/executors/dynamic_executor.ts	output 2 (valid_outputs) is used	the executor gives outputs 0 and 1 only	rewrite	spell detections: padding and count are computed behind; in a model.json TFJ175, TFJ177
op:NonMaxSuppressionV5:limit:01	differs	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/dynamic.json	pad_to_max_output_size true	the attribute is not read: the result is not padded	rewrite	spell detections: padding and count are computed behind; in a model.json TFJ175, TFJ177
op:NotEqual	logical	0.4.0	-	-	-	works-with-limits	sync	NotEqual	-	0=any 1=any	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:NotEqual tfjs-converter/src/operations/executors/logical_executor.ts:NotEqual
op:NotEqual:limit:00	fails	-	-	-	measured	tfjs-core/src/ops/equal.ts	incompatible_shape_error false with shapes that do not broadcast	the attribute is not read	undecidable	the same attribute is right for all shapes that broadcast, and no rule looks for static ones that do not
op:NotEqual:limit:01	fails	-	-	3.7.0	measured	tfjs-core/src/ops/not_equal.ts	string operands	TF.js refuses them	rule	TFJ588
op:OneHot	creation	0.1.0	-	-	-	works-with-limits	sync	OneHot	-	0=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:OneHot tfjs-converter/src/operations/executors/creation_executor.ts:OneHot
op:OneHot:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/creation.json	an axis other than -1	the attribute is not read: the new axis is always the last	rewrite	spell axes: the new axis is made last and moved; else TFJ162
op:OneHot:limit:01	fails	-	-	-	measured	tfjs-core/src/ops/one_hot.ts	a depth below 2	TF.js refuses it	rewrite	spell operators: depth 1 is a comparison; else TFJ163, TFJ164
op:OneHot:limit:02	wrong	-	-	3.20.0	measured	tfjs-converter/src/operations/executors/creation_executor.ts:OneHot	a dtype other than int32	the result is int32	rule	TFJ583
op:OneHot:rewrite:00	exact	read	an axis other than -1	OneHot with axis -1, then Transpose	static rank
op:OneHot:rewrite:01	exact	read	depth 1	ExpandDims(SelectV2(Equal(indices, 0), on, off), -1)	-
op:Ones	creation	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:Ones tfjs-converter/src/operations/executors/creation_executor.ts:Ones
op:OnesLike	creation	0.1.0	-	-	-	works	sync	OnesLike	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:OnesLike tfjs-converter/src/operations/executors/creation_executor.ts:OnesLike
op:Pack	slice_join	0.1.0	-	-	-	works-with-limits	sync	Pack Reshape	-	0=any	accepted	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Pack tfjs-converter/src/operations/executors/slice_join_executor.ts:Pack
op:Pack:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:Pack:limit:01	fails	-	-	3.19.0	measured	tfjs-converter/src/operations/executors/slice_join_executor.ts:Pack	string inputs	TF.js refuses them	rule	TFJ590
op:Pad	transformation	0.1.0	-	-	-	works-with-limits	sync	PadV2	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:Pad tfjs-converter/src/operations/executors/transformation_executor.ts:Pad
op:Pad:limit:00	fails	-	-	-	read	tfjs-core/src/ops/pad.ts	a scalar input	TF.js refuses it	same-as-tensorflow	measured: a scalar is padded right
op:PadV2	transformation	0.1.0	-	-	-	works-with-limits	sync	PadV2	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:PadV2 tfjs-converter/src/operations/executors/transformation_executor.ts:PadV2
op:PadV2:limit:00	fails	-	-	-	read	tfjs-core/src/ops/pad.ts	a scalar input	TF.js refuses it	same-as-tensorflow	measured: a scalar is padded right
op:Placeholder	graph	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Placeholder tfjs-converter/src/operations/executors/graph_executor.ts:Placeholder
op:PlaceholderWithDefault	graph	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:PlaceholderWithDefault tfjs-converter/src/operations/executors/graph_executor.ts:PlaceholderWithDefault
op:Pow	arithmetic	0.1.0	-	-	-	works	sync	Pow	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Pow tfjs-converter/src/operations/executors/arithmetic_executor.ts:Pow
op:Prelu	basic_math	1.2.9	-	1.3.2	-	works	sync	Prelu	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Prelu tfjs-converter/src/operations/executors/basic_math_executor.ts:Prelu
op:Print	graph	0.1.0	-	-	-	works-with-limits	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Print tfjs-converter/src/operations/executors/graph_executor.ts:Print
op:Print:limit:00	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:Prod	reduction	0.6.4	-	-	-	works	sync	Prod	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Prod tfjs-converter/src/operations/executors/reduction_executor.ts:Prod
op:Prod:kernel:00	Cast	bool input
op:RFFT	spectral	0.8.0	-	-	-	works-with-limits	sync	Complex FFT Imag Real Reshape SplitV ZerosLike	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/spectral.json:RFFT tfjs-converter/src/operations/executors/spectral_executor.ts:RFFT
op:RFFT:kernel:00	Slice	fft length below axis size
op:RFFT:kernel:01	Concat	zero padding
op:RFFT:limit:00	wrong	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/spectral.json	an fft_length other than the size of the last axis	the input is not read: the natural length is used	rewrite	spell spectra: the signal is cut; else TFJ136
op:RFFT:limit:01	fails	-	-	-	read	tfjs-core/src/ops/spectral/rfft.ts	a dtype other than float32	TF.js refuses it	rule	TFJ151
op:RFFT:rewrite:00	exact	read	an fft_length of its own	Pad or Slice the last axis to fft_length first	constant fft_length
op:RaggedGather	ragged	4.1.0	-	never	-	never-works-on-tf-graphs	sync	RaggedGather	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/ragged.json:RaggedGather tfjs-converter/src/operations/executors/ragged_executor.ts:RaggedGather
op:RaggedGather:limit:00	fails	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:OperationMapper	any use	the importer does not know the op, though the converter accepts it	rule	TFJ103
op:RaggedRange	ragged	4.1.0	-	never	-	never-works-on-tf-graphs	sync	RaggedRange	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/ragged.json:RaggedRange tfjs-converter/src/operations/executors/ragged_executor.ts:RaggedRange
op:RaggedRange:limit:00	fails	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:OperationMapper	any use	the importer does not know the op, though the converter accepts it	rule	TFJ103
op:RaggedTensorToTensor	ragged	4.1.0	-	never	-	never-works-on-tf-graphs	sync	RaggedTensorToTensor	-	0=int32 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/ragged.json:RaggedTensorToTensor tfjs-converter/src/operations/executors/ragged_executor.ts:RaggedTensorToTensor
op:RaggedTensorToTensor:limit:00	fails	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:OperationMapper	any use	the importer does not know the op, though the converter accepts it	rule	TFJ103
op:RandomStandardNormal	creation	3.19.0	-	-	-	works-with-limits	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:RandomStandardNormal tfjs-converter/src/operations/executors/creation_executor.ts:RandomStandardNormal
op:RandomStandardNormal:limit:00	fails	-	-	-	read	tfjs-core/src/ops/truncated_normal.ts	a dtype other than float32 or int32	TF.js refuses it	same-as-tensorflow	TensorFlow has only floating types there, and all are float32 at run time
op:RandomStandardNormal:limit:01	differs	-	-	-	read	tfjs-converter/src/operations/executors/creation_executor.ts	any use	the numbers are not TensorFlow's: seed2 is not read, and RandomUniform reads no seed at all	rule	TFJ606
op:RandomUniform	creation	0.1.0	-	-	-	works-with-limits	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:RandomUniform tfjs-converter/src/operations/executors/creation_executor.ts:RandomUniform
op:RandomUniform:limit:00	differs	-	-	-	read	tfjs-converter/src/operations/executors/creation_executor.ts	any use	the numbers are not TensorFlow's: seed2 is not read, and RandomUniform reads no seed at all	rule	TFJ606
op:RandomUniformInt	creation	4.5.0	-	-	-	always-wrong	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:RandomUniformInt tfjs-converter/src/operations/executors/creation_executor.ts:RandomUniformInt
op:RandomUniformInt:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/creation.json	any graph that TensorFlow made	TensorFlow passes the bounds as inputs, TF.js reads attributes: every value is 0	rule	TFJ109
op:RandomUniformInt:rewrite:00	statistical	read	any use	Cast(Floor(AddV2(low, Mul(RandomUniform(shape), high - low))), int32)	-
op:Range	creation	0.1.0	-	-	-	works-with-limits	sync	Range	-	-	-	Tidx	tfjs-converter/python/tensorflowjs/op_list/creation.json:Range tfjs-converter/src/operations/executors/creation_executor.ts:Range
op:Range:limit:00	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/creation.json	no Tidx attribute (default stripped)	the result is float32 instead of int32	writer	every attribute that the runtime reads is written
op:Rank	graph	0.4.2	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Rank tfjs-converter/src/operations/executors/graph_executor.ts:Rank
op:Real	basic_math	1.2.8	-	-	-	works	sync	Real	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Real tfjs-converter/src/operations/executors/basic_math_executor.ts:Real
op:RealDiv	arithmetic	0.1.0	-	-	-	works	sync	RealDiv	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:RealDiv tfjs-converter/src/operations/executors/arithmetic_executor.ts:RealDiv
op:RealDiv:kernel:00	FloorDiv	both inputs are int32
op:Reciprocal	basic_math	0.4.0	-	-	-	works	sync	Reciprocal	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Reciprocal tfjs-converter/src/operations/executors/basic_math_executor.ts:Reciprocal
op:Relu	basic_math	0.1.0	-	-	-	works	sync	Relu	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Relu tfjs-converter/src/operations/executors/basic_math_executor.ts:Relu
op:Relu6	basic_math	0.1.0	-	-	-	works	sync	Relu6	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Relu6 tfjs-converter/src/operations/executors/basic_math_executor.ts:Relu6
op:Relu6:limit:00	wrong	cpu	-	2.4.0	measured	tfjs-backend-cpu/src/backend_cpu.ts	an int32 input	the result is float32	rule	TFJ586
op:Reshape	transformation	0.1.0	-	-	-	works	sync	Reshape	-	0=any	accepted	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:Reshape tfjs-converter/src/operations/executors/transformation_executor.ts:Reshape
op:ResizeBilinear	image	0.1.2	-	-	-	works-with-limits	sync	ResizeBilinear	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/image.json:ResizeBilinear tfjs-converter/src/operations/executors/image_executor.ts:ResizeBilinear
op:ResizeBilinear:kernel:00	Reshape	rank-3 input
op:ResizeBilinear:limit:00	fails	-	2.8.0	-	read	tfjs-core/src/ops/image/resize_bilinear.ts	align_corners and half_pixel_centers both true	TF.js refuses it	rule	TFJ147
op:ResizeBilinear:limit:01	wrong	-	-	2.8.0	measured	tfjs-converter/src/operations/op_list/image.ts:ResizeBilinear	half_pixel_centers true	the attribute is not read	rule	TFJ571
op:ResizeBilinear:rewrite:00	rounding	read	backends that differ	MatMul with constant weights over rows, then over columns	static sizes
op:ResizeNearestNeighbor	image	0.4.1	-	-	-	works-with-limits	sync	ResizeNearestNeighbor	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/image.json:ResizeNearestNeighbor tfjs-converter/src/operations/executors/image_executor.ts:ResizeNearestNeighbor
op:ResizeNearestNeighbor:kernel:00	Reshape	rank-3 input
op:ResizeNearestNeighbor:limit:00	fails	-	2.8.0	-	read	tfjs-core/src/ops/image/resize_bilinear.ts	align_corners and half_pixel_centers both true	TF.js refuses it	rule	TFJ147
op:ResizeNearestNeighbor:limit:01	fails	-	-	-	read	tfjs-core/src/ops/image/resize_nearest_neighbor.ts	a dtype other than float32 and int32	TF.js refuses it	rule	TFJ151
op:ResizeNearestNeighbor:limit:02	wrong	-	-	2.8.0	measured	tfjs-converter/src/operations/op_list/image.ts:ResizeNearestNeighbor	half_pixel_centers true	the attribute is not read	rule	TFJ571
op:ResizeNearestNeighbor:rewrite:00	exact	read	a dtype other than float32 and int32	GatherV2 with constant indices over rows, then over columns	static sizes
op:Reverse	slice_join	0.1.0	-	-	-	works-with-limits	sync	Reverse	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Reverse tfjs-converter/src/operations/executors/slice_join_executor.ts:Reverse
op:Reverse:limit:00	fails	webgl	-	-	read	tfjs-backend-webgl/src/reverse_gpu.ts	rank above 4	the webgl kernel stops at rank 4	rule	TFJ501
op:ReverseV2	slice_join	0.1.0	-	-	-	works-with-limits	sync	Reverse	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:ReverseV2 tfjs-converter/src/operations/executors/slice_join_executor.ts:ReverseV2
op:ReverseV2:limit:00	fails	webgl	-	-	read	tfjs-backend-webgl/src/reverse_gpu.ts	rank above 4	the webgl kernel stops at rank 4	rule	TFJ501
op:Round	basic_math	0.4.0	-	-	-	works	sync	Round	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Round tfjs-converter/src/operations/executors/basic_math_executor.ts:Round
op:Round:limit:00	wrong	cpu	-	2.5.0	measured	tfjs-backend-cpu/src/backend_cpu.ts	an int32 input	the result is float32	rule	TFJ586
op:Rsqrt	basic_math	0.1.0	-	-	-	works	sync	Rsqrt	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Rsqrt tfjs-converter/src/operations/executors/basic_math_executor.ts:Rsqrt
op:ScatterNd	slice_join	0.6.5	-	-	-	works-with-limits	sync	ScatterNd	-	0=int32 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:ScatterNd tfjs-converter/src/operations/executors/slice_join_executor.ts:ScatterNd
op:ScatterNd:limit:00	fails	cpu	-	-	read	tfjs-backend-cpu/src/kernels/GatherNd_Impl.ts	an index out of range	the kernel checks the bounds	undecidable	indices are data; out of range TensorFlow fails too
op:ScatterNd:limit:01	wrong	webgl webgpu	-	-	read	tfjs-backend-cpu/src/kernels/GatherNd_Impl.ts	an index out of range	not checked: the values are arbitrary	undecidable	indices are data; out of range TensorFlow fails too
op:Select	logical	0.1.0	-	-	-	works-with-limits	sync	Select	-	0=bool 1=numeric 2=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:Select tfjs-converter/src/operations/executors/logical_executor.ts:Select
op:Select:kernel:00	Tile	broadcast needed
op:Select:kernel:01	Identity	no broadcast needed
op:Select:kernel:02	Reshape	rank broadcast
op:Select:limit:00	wrong	-	3.4.0	-	measured	tfjs-converter/src/operations/executors/logical_executor.ts	a rank-1 condition with branches of higher rank	rows are not selected: the condition is broadcast along the last axis, or fails to	rewrite	spell operators: a column for SelectV2; else TFJ172
op:Select:limit:01	fails	webgl	-	-	read	tfjs-backend-webgl/src/select_gpu.ts	rank above 4	the webgl kernel stops at rank 4	rule	TFJ501
op:Select:limit:02	fails	webgpu	-	-	read	tfjs-backend-webgpu/src/select_webgpu.ts	rank above 4	the webgpu kernel stops at rank 4	rule	TFJ503
op:Select:rewrite:00	exact	read	a rank-1 condition	SelectV2(Reshape(condition, [n, 1, ...]), x, y)	static rank
op:SelectV2	logical	1.7.4	-	-	-	works-with-limits	sync	Select	-	0=bool 1=numeric 2=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/logical.json:SelectV2 tfjs-converter/src/operations/executors/logical_executor.ts:SelectV2
op:SelectV2:kernel:00	Tile	broadcast needed
op:SelectV2:kernel:01	Identity	no broadcast needed
op:SelectV2:kernel:02	Reshape	rank broadcast
op:SelectV2:limit:00	fails	webgl	-	-	read	tfjs-backend-webgl/src/select_gpu.ts	rank above 4	the webgl kernel stops at rank 4	rule	TFJ501
op:SelectV2:limit:01	fails	webgpu	-	-	read	tfjs-backend-webgpu/src/select_webgpu.ts	rank above 4	the webgpu kernel stops at rank 4	rule	TFJ503
op:SelectV2:limit:02	fails	-	-	3.4.0	measured	tfjs-core/src/ops/where.ts	a condition of another shape than the branches broadcast to	TF.js does not broadcast the condition	rule	TFJ580
op:SelectV2:limit:03	fails	-	-	2.1.0	measured	tfjs-core/src/ops/where.ts	branches of different shapes	TF.js does not broadcast them	elsewhere	releases before 2.1.0 are not judged for it
op:Selu	basic_math	0.1.0	-	-	-	works	sync	Selu	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Selu tfjs-converter/src/operations/executors/basic_math_executor.ts:Selu
op:Shape	graph	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Shape tfjs-converter/src/operations/executors/graph_executor.ts:Shape
op:ShapeN	graph	0.6.0	-	-	-	always-wrong	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:ShapeN tfjs-converter/src/operations/executors/graph_executor.ts:ShapeN
op:ShapeN:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/graph_executor.ts	any use	the shapes come out as float32, which what expects int32 may refuse	rewrite	simplify: one Shape for each input
op:ShapeN:limit:01	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:ShapeN:rewrite:00	exact	read	any use	Shape of each input	-
op:Sigmoid	basic_math	0.1.0	-	-	-	works	sync	Sigmoid	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Sigmoid tfjs-converter/src/operations/executors/basic_math_executor.ts:Sigmoid
op:Sign	basic_math	0.4.0	-	-	-	works-with-limits	sync	Sign	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Sign tfjs-converter/src/operations/executors/basic_math_executor.ts:Sign
op:Sign:limit:00	wrong	-	-	-	measured	tfjs-backend-cpu/src/kernels/Sign.ts	NaN in the input	gives 0 instead of NaN	rule	TFJ150
op:Sign:limit:01	wrong	cpu	-	2.5.0	measured	tfjs-backend-cpu/src/backend_cpu.ts	an int32 input	the result is float32	rule	TFJ586
op:Sign:rewrite:00	exact	read	NaN in the input	SelectV2(IsNan(x), x, Sign(x))	since 3.4.0
op:SimpleMLCreateModelResource	tfdf	4.2.0	-	never	-	only-with-tfjs-tfdf-package	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/tfdf.json:SimpleMLCreateModelResource
op:SimpleMLCreateModelResource:limit:00	fails	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/tfdf.json	a page without the tfjs-tfdf package	the op is a custom op of that package	rule	TFJ106
op:SimpleMLInferenceOpWithHandle	tfdf	4.2.0	-	never	-	only-with-tfjs-tfdf-package	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/tfdf.json:SimpleMLInferenceOpWithHandle
op:SimpleMLInferenceOpWithHandle:limit:00	fails	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/tfdf.json	a page without the tfjs-tfdf package	the op is a custom op of that package	rule	TFJ106
op:SimpleMLLoadModelFromPathWithHandle	tfdf	4.2.0	-	never	-	only-with-tfjs-tfdf-package	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/tfdf.json:SimpleMLLoadModelFromPathWithHandle
op:SimpleMLLoadModelFromPathWithHandle:limit:00	fails	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/tfdf.json	a page without the tfjs-tfdf package	the op is a custom op of that package	rule	TFJ106
op:Sin	basic_math	0.1.0	-	-	-	works	sync	Sin	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Sin tfjs-converter/src/operations/executors/basic_math_executor.ts:Sin
op:Sinh	basic_math	0.1.0	-	-	-	works	sync	Sinh	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Sinh tfjs-converter/src/operations/executors/basic_math_executor.ts:Sinh
op:Size	graph	0.4.2	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Size tfjs-converter/src/operations/executors/graph_executor.ts:Size
op:Slice	slice_join	0.1.0	-	-	-	works-with-limits	sync	Slice	-	0=any	accepted	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Slice tfjs-converter/src/operations/executors/slice_join_executor.ts:Slice
op:Slice:limit:00	fails	webgl	-	-	read	tfjs-backend-webgl/src/slice_gpu.ts	rank above 6	the webgl kernel stops at rank 6	rule	TFJ502
op:Snapshot	graph	0.4.0	-	-	-	works	sync	Identity	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:Snapshot tfjs-converter/src/operations/executors/graph_executor.ts:Snapshot
op:Softmax	normalization	0.1.0	-	-	-	works	sync	Softmax	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/normalization.json:Softmax tfjs-converter/src/operations/executors/normalization_executor.ts:Softmax
op:Softplus	basic_math	0.4.0	-	-	-	works	sync	Softplus	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Softplus tfjs-converter/src/operations/executors/basic_math_executor.ts:Softplus
op:SpaceToBatchND	transformation	0.5.4	-	-	-	works-with-limits	sync	SpaceToBatchND	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:SpaceToBatchND tfjs-converter/src/operations/executors/transformation_executor.ts:SpaceToBatchND
op:SpaceToBatchND:limit:00	fails	webgl webgpu	-	-	read	tfjs-backend-webgl/src/kernels/SpaceToBatchND.ts tfjs-backend-webgpu/src/kernels/SpaceToBatchND.ts	rank above 4	the webgl and webgpu kernels stop at rank 4	rule	TFJ501 TFJ503
op:SparseFillEmptyRows	sparse	3.7.0	-	-	-	works	sync	SparseFillEmptyRows	-	0=int32 1=numeric 2=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/sparse.json:SparseFillEmptyRows tfjs-converter/src/operations/executors/sparse_executor.ts:SparseFillEmptyRows
op:SparseReshape	sparse	3.5.0	-	3.7.0	-	works	sync	SparseReshape	-	0=int32 1=int32 2=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/sparse.json:SparseReshape tfjs-converter/src/operations/executors/sparse_executor.ts:SparseReshape
op:SparseSegmentMean	sparse	3.7.0	-	-	-	works	sync	SparseSegmentMean	-	0=numeric 1=int32 2=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/sparse.json:SparseSegmentMean tfjs-converter/src/operations/executors/sparse_executor.ts:SparseSegmentMean
op:SparseSegmentSum	sparse	3.7.0	-	-	-	works	sync	SparseSegmentSum	-	0=numeric 1=int32 2=int32	-	-	tfjs-converter/python/tensorflowjs/op_list/sparse.json:SparseSegmentSum tfjs-converter/src/operations/executors/sparse_executor.ts:SparseSegmentSum
op:SparseToDense	slice_join	0.6.7	-	-	-	works	sync	SparseToDense	-	0=int32 2=any	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:SparseToDense tfjs-converter/src/operations/executors/slice_join_executor.ts:SparseToDense
op:SparseToDense:kernel:00	Cast	default_value dtype differs
op:Split	slice_join	0.4.0	-	-	-	works	sync	SplitV	-	1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Split tfjs-converter/src/operations/executors/slice_join_executor.ts:Split
op:SplitV	slice_join	0.6.1	-	-	-	works	sync	SplitV	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:SplitV tfjs-converter/src/operations/executors/slice_join_executor.ts:SplitV
op:SplitV:limit:00	fails	-	-	2.1.0	measured	tfjs-core/src/ops/split.ts	a size of -1	TF.js does not know it	elsewhere	releases before 2.1.0 are not judged for it
op:Sqrt	basic_math	0.1.0	-	-	-	works	sync	Sqrt	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Sqrt tfjs-converter/src/operations/executors/basic_math_executor.ts:Sqrt
op:Square	basic_math	0.1.0	-	-	-	works	sync	Square	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Square tfjs-converter/src/operations/executors/basic_math_executor.ts:Square
op:SquaredDifference	arithmetic	0.2.1	-	-	-	works	sync	SquaredDifference	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:SquaredDifference tfjs-converter/src/operations/executors/arithmetic_executor.ts:SquaredDifference
op:Squeeze	transformation	0.1.0	-	-	-	works	sync	Reshape	-	0=any	accepted	-	tfjs-converter/python/tensorflowjs/op_list/transformation.json:Squeeze tfjs-converter/src/operations/executors/transformation_executor.ts:Squeeze
op:StatelessIf	control	2.0.1	-	-	-	works-with-limits	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:StatelessIf tfjs-converter/src/operations/executors/control_executor.ts:StatelessIf
op:StatelessIf:limit:00	fails-at-load	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapFunction	a branch, condition or body function without inputs or without outputs	protobuf JSON leaves out empty lists, and the importer does not expect that	writer	lists are written, empty as they may be
op:StatelessIf:limit:01	wrong	-	-	-	read	tfjs-converter/src/executor/graph_executor.ts:weightMap tfjs-converter/python/tensorflowjs/converters/graph_rewrite_util.py:rename_constants	a Const in the function that shares its name with a Const elsewhere in the model	all graphs share one weight map, so one of them gets the other's value	rewrite	name nodes: every constant gets a name of its own among all graphs
op:StatelessIf:limit:02	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:StatelessIf:rewrite:00	exact	read	a constant predicate	the branch taken, inlined	-
op:StatelessIf:rewrite:01	exact	read	cheap branches	SelectV2(condition, then, else) of both	branches without side effects that cannot fail
op:StatelessWhile	control	2.0.1	-	-	-	works-with-limits	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:StatelessWhile tfjs-converter/src/operations/executors/control_executor.ts:StatelessWhile
op:StatelessWhile:limit:00	fails-at-load	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapFunction	a branch, condition or body function without inputs or without outputs	protobuf JSON leaves out empty lists, and the importer does not expect that	writer	lists are written, empty as they may be
op:StatelessWhile:limit:01	fails	-	4.1.0	-	measured	tfjs-converter/src/executor/graph_executor.ts:_executeAsync	a loop body that writes into a TensorList	its elements are disposed of when the body returns (since 4.1.0)	rewrite	keep list elements: what is written into a list is also a result of the body
op:StatelessWhile:limit:02	wrong	-	-	-	read	tfjs-converter/src/executor/graph_executor.ts:weightMap tfjs-converter/python/tensorflowjs/converters/graph_rewrite_util.py:rename_constants	a Const in the function that shares its name with a Const elsewhere in the model	all graphs share one weight map, so one of them gets the other's value	rewrite	name nodes: every constant gets a name of its own among all graphs
op:StatelessWhile:limit:03	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:StatelessWhile:rewrite:00	exact	read	a body that writes into a TensorList	Switch, Merge, Enter, Exit, NextIteration, or unrolled where the trip count is constant	-
op:StaticRegexReplace	string	4.3.0	-	-	-	works-with-limits	sync	StaticRegexReplace	-	0=string	-	-	tfjs-converter/python/tensorflowjs/op_list/string.json:StaticRegexReplace tfjs-converter/src/operations/executors/string_executor.ts:StaticRegexReplace
op:StaticRegexReplace:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:parseStringParam	a pattern or rewrite with capital letters, or with \W, \S, \D	both are lower-cased on import	rule	TFJ180
op:StaticRegexReplace:limit:01	wrong	-	-	-	measured	tfjs-backend-cpu/src/kernels/StaticRegexReplace.ts	a rewrite with \1, or a pattern in syntax that only RE2 has	both go to JavaScript's RegExp as they are	rule	TFJ180
op:StopGradient	graph	0.2.1	-	-	-	works	sync	Identity	-	-	accepted	-	tfjs-converter/python/tensorflowjs/op_list/graph.json:StopGradient tfjs-converter/src/operations/executors/graph_executor.ts:StopGradient
op:StridedSlice	slice_join	0.4.0	-	-	-	works-with-limits	sync	StridedSlice	-	0=any	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:StridedSlice tfjs-converter/src/operations/executors/slice_join_executor.ts:StridedSlice
op:StridedSlice:limit:00	wrong	-	2.8.0	-	measured	tfjs-core/src/ops/slice_util.ts:sliceInfo tfjs-backend-cpu/src/kernels/StridedSlice.ts	shrink_axis_mask together with a stride other than 1	the shape is worked out wrongly: it fails or reads other elements	rewrite	split slices: two slices; else TFJ160
op:StridedSlice:limit:01	fails	-	-	-	read	tfjs-core/src/ops/slice_util.ts	more than one bit in ellipsis_mask	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:StridedSlice:limit:02	wrong	-	-	-	measured	tfjs-converter/python/tensorflowjs/write_weights.py:_AUTO_DTYPE_CONVERSION	a constant end of 2^63-1, meaning to the end	narrowed to -1, which leaves out the last element	rewrite	clamp slices: the mask that says to the end
op:StridedSlice:limit:03	wrong	wasm	-	-	read	tfjs-backend-wasm/src/kernels/StridedSlice.ts	an input that is not float32, with a stride other than 1	the wasm kernel gives float32 whatever the input is	rule	TFJ508
op:StridedSlice:limit:04	fails	webgl	-	-	read	tfjs-backend-webgl/src/slice_gpu.ts	rank above 6	the webgl kernel stops at rank 6	rule	TFJ502
op:StridedSlice:limit:05	fails	-	-	3.11.0	measured	tfjs-core/src/ops/slice_util.ts	an ellipsis together with shrink_axis_mask or new_axis_mask	TF.js refuses it	rule	TFJ577
op:StridedSlice:limit:06	wrong	-	-	3.11.0	measured	tfjs-core/src/ops/slice_util.ts	an ellipsis that stands for no axis	what stands behind it is dropped	rule	TFJ578
op:StridedSlice:limit:07	fails	-	-	2.0.1	measured	tfjs-core/src/ops/strided_slice.ts	an ellipsis	TF.js does not know it	rule	TFJ598
op:StridedSlice:rewrite:00	exact	read	shrink_axis_mask together with a stride	StridedSlice without shrinking, then Reshape	static rank
op:StringNGrams	string	3.7.0	-	-	-	works-with-limits	sync	StringNGrams	-	0=string 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/string.json:StringNGrams tfjs-converter/src/operations/executors/string_executor.ts:StringNGrams
op:StringNGrams:limit:00	wrong	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:parseStringParam	a separator or pad with capital letters	it is lower-cased on import	rule	TFJ181
op:StringNGrams:limit:01	fails	-	-	-	read	tfjs-core/src/ops/string/string_n_grams.ts	data_splits that are not int32	TF.js refuses them	same-as-tensorflow	the splits are int32 at run time, whatever they are in the graph
op:StringSplit	string	3.7.0	-	-	-	works-with-limits	sync	StringSplit	-	0=string 1=string	-	-	tfjs-converter/python/tensorflowjs/op_list/string.json:StringSplit tfjs-converter/src/operations/executors/string_executor.ts:StringSplit
op:StringSplit:limit:00	fails	-	-	-	read	tfjs-core/src/ops/string/string_split.ts	an input of a rank other than 1, or a delimiter that is not a scalar	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:StringToHashBucketFast	string	3.7.0	-	-	-	works	sync	StringToHashBucketFast	-	0=string	-	-	tfjs-converter/python/tensorflowjs/op_list/string.json:StringToHashBucketFast tfjs-converter/src/operations/executors/string_executor.ts:StringToHashBucketFast
op:Sub	arithmetic	0.1.0	-	-	-	works	sync	Sub	-	0=numeric 1=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/arithmetic.json:Sub tfjs-converter/src/operations/executors/arithmetic_executor.ts:Sub
op:Sum	reduction	0.1.0	-	-	-	works	sync	Sum	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/reduction.json:Sum tfjs-converter/src/operations/executors/reduction_executor.ts:Sum
op:Sum:kernel:00	Cast	bool input
op:Switch	control	0.2.0	-	-	-	works	async-prechecked	Identity	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:Switch tfjs-converter/src/operations/executors/control_executor.ts:Switch
op:Tan	basic_math	0.1.0	-	-	-	works	sync	Tan	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Tan tfjs-converter/src/operations/executors/basic_math_executor.ts:Tan
op:Tanh	basic_math	0.1.0	-	-	-	works	sync	Tanh	-	0=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/basic_math.json:Tanh tfjs-converter/src/operations/executors/basic_math_executor.ts:Tanh
op:TensorArrayCloseV3	control	0.5.2	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayCloseV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayCloseV3
op:TensorArrayConcatV3	control	0.5.2	-	-	-	works-with-limits	async-unchecked	Concat	1	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayConcatV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayConcatV3
op:TensorArrayConcatV3:limit:00	fails	-	-	-	read	tfjs-converter/src/operations/executors/control_executor.ts	output 1 (lengths) is used	the executor gives output 0 only	rule	TFJ177
op:TensorArrayGatherV3	control	0.5.2	-	-	-	works	async-unchecked	Pack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayGatherV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayGatherV3
op:TensorArrayReadV3	control	0.5.2	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayReadV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayReadV3
op:TensorArrayScatterV3	control	0.5.2	-	-	-	works	async-unchecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayScatterV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayScatterV3
op:TensorArraySizeV3	control	0.5.2	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArraySizeV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArraySizeV3
op:TensorArraySplitV3	control	0.5.2	-	-	-	works	async-unchecked	Reshape Slice	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArraySplitV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArraySplitV3
op:TensorArrayV3	control	0.5.2	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayV3
op:TensorArrayWriteV3	control	0.5.2	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorArrayWriteV3 tfjs-converter/src/operations/executors/control_executor.ts:TensorArrayWriteV3
op:TensorListConcat	control	2.1.0	-	-	-	works-with-limits	async-unchecked	Concat Reshape	1	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListConcat tfjs-converter/src/operations/executors/control_executor.ts:TensorListConcat
op:TensorListConcat:limit:00	fails	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/control.json	a list whose element shape has a known rank	TensorFlow passes the element shape as an input, TF.js reads an attribute	same-as-tensorflow	measured: this version has the shape as an attribute, and runs right
op:TensorListConcat:limit:01	fails	-	-	-	read	tfjs-converter/src/operations/executors/control_executor.ts	output 1 (lengths) is used	the executor gives output 0 only	rule	TFJ177
op:TensorListConcatV2	control	3.17.0	-	-	-	works-with-limits	async-unchecked	Concat Reshape	1	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListConcatV2 tfjs-converter/src/operations/executors/control_executor.ts:TensorListConcatV2
op:TensorListConcatV2:limit:00	fails	-	-	-	measured	tfjs-converter/python/tensorflowjs/op_list/control.json	a list whose element shape has a known rank	TensorFlow passes the element shape as an input, TF.js reads an attribute	rule	TFJ113
op:TensorListConcatV2:limit:01	fails	-	-	-	read	tfjs-converter/src/operations/executors/control_executor.ts	output 1 (lengths) is used	the executor gives output 0 only	rule	TFJ113
op:TensorListConcatV2:rewrite:00	exact	read	an element shape of known rank	TensorListStack, then Reshape([-1, ...])	elements of one static shape
op:TensorListFromTensor	control	2.1.0	-	-	-	works	async-unchecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListFromTensor tfjs-converter/src/operations/executors/control_executor.ts:TensorListFromTensor
op:TensorListFromTensor:limit:00	fails	-	-	3.1.0	measured	tfjs-converter/src/executor/tensor_list.ts tfjs-converter/src/executor/tensor_utils.ts	an element shape of unknown rank	it is compared with the shape of the elements	rule	TFJ591
op:TensorListGather	control	2.1.0	-	-	-	works	async-unchecked	Pack Reshape	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListGather tfjs-converter/src/operations/executors/control_executor.ts:TensorListGather
op:TensorListGather:limit:00	fails	-	-	3.1.0	measured	tfjs-converter/src/executor/tensor_list.ts tfjs-converter/src/executor/tensor_utils.ts	an element shape of unknown rank	it is compared with the shape of the elements	rule	TFJ591
op:TensorListGetItem	control	2.1.0	-	-	-	works	async-unchecked	Reshape	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListGetItem tfjs-converter/src/operations/executors/control_executor.ts:TensorListGetItem
op:TensorListGetItem:limit:00	fails	-	-	3.1.0	measured	tfjs-converter/src/executor/tensor_list.ts tfjs-converter/src/executor/tensor_utils.ts	an element shape of unknown rank	it is compared with the shape of the elements	rule	TFJ591
op:TensorListLength	control	3.16.0	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListLength tfjs-converter/src/operations/executors/control_executor.ts:TensorListLength
op:TensorListPopBack	control	2.1.0	-	-	-	never-works-on-tf-graphs	async-unchecked	Reshape	1	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListPopBack tfjs-converter/src/operations/executors/control_executor.ts:TensorListPopBack
op:TensorListPopBack:limit:00	fails	-	-	-	measured	tfjs-converter/src/operations/executors/control_executor.ts	any graph that TensorFlow made	the tensor comes out at output 0, where TensorFlow's graphs read output 1	rule	TFJ103
op:TensorListPopBack:limit:01	wrong	-	-	-	read	tfjs-converter/src/executor/tensor_list.ts	the list is used again after this op has changed it	the list is changed in place, so its old handle sees the new elements	rule	TFJ402
op:TensorListPushBack	control	2.1.0	-	-	-	works-with-limits	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListPushBack tfjs-converter/src/operations/executors/control_executor.ts:TensorListPushBack
op:TensorListPushBack:limit:00	wrong	-	-	-	read	tfjs-converter/src/executor/tensor_list.ts	the list is used again after this op has changed it	the list is changed in place, so its old handle sees the new elements	rule	TFJ402
op:TensorListReserve	control	2.1.0	-	-	-	works-with-limits	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListReserve tfjs-converter/src/operations/executors/control_executor.ts:TensorListReserve
op:TensorListReserve:limit:00	wrong	-	-	-	measured	tfjs-converter/src/executor/tensor_list.ts:reserve	elements that are never written	stacking leaves them out, where TensorFlow fills them with zeros	rule	TFJ401
op:TensorListReserve:limit:01	fails	-	-	3.1.0	measured	tfjs-converter/src/executor/tensor_list.ts tfjs-converter/src/executor/tensor_utils.ts	an element shape of unknown rank	it is compared with the shape of the elements	rule	TFJ591
op:TensorListReserve:limit:02	fails	-	-	3.19.0	measured	tfjs-converter/src/executor/tensor_list.ts:reserve	more elements written than reserved	a list does not grow	rule	TFJ592
op:TensorListResize	control	3.16.0	-	-	-	works	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListResize tfjs-converter/src/operations/executors/control_executor.ts:TensorListResize
op:TensorListScatter	control	2.1.0	-	-	-	works	async-unchecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListScatter tfjs-converter/src/operations/executors/control_executor.ts:TensorListScatter
op:TensorListScatterV2	control	2.1.0	-	-	-	works	async-unchecked	Unpack	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListScatterV2 tfjs-converter/src/operations/executors/control_executor.ts:TensorListScatterV2
op:TensorListSetItem	control	2.1.0	-	-	-	works-with-limits	async-unchecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListSetItem tfjs-converter/src/operations/executors/control_executor.ts:TensorListSetItem
op:TensorListSetItem:limit:00	wrong	-	-	-	read	tfjs-converter/src/executor/tensor_list.ts	the list is used again after this op has changed it	the list is changed in place, so its old handle sees the new elements	rule	TFJ402
op:TensorListSetItem:limit:01	differs	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/control.json	resize_if_index_out_of_bounds	the attribute is not read	rule	TFJ406
op:TensorListSplit	control	2.1.0	-	-	-	never-works-on-tf-graphs	async-unchecked	Reshape Slice	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListSplit tfjs-converter/src/operations/executors/control_executor.ts:TensorListSplit
op:TensorListSplit:limit:00	fails	-	-	-	measured	tfjs-converter/src/executor/tensor_list.ts:split	an element shape that is fully known, as TensorFlow gives it	the leading dimension is taken twice, and the ranks do not match	rule	TFJ103
op:TensorListSplit:rewrite:00	exact	read	any graph that TensorFlow made	Reshape to [count, length, ...], then TensorListFromTensor	equal lengths
op:TensorListStack	control	2.1.0	-	-	-	works	async-unchecked	Pack Reshape	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:TensorListStack tfjs-converter/src/operations/executors/control_executor.ts:TensorListStack
op:TensorListStack:limit:00	fails	-	-	3.1.0	measured	tfjs-converter/src/executor/tensor_list.ts tfjs-converter/src/executor/tensor_utils.ts	an element shape of unknown rank	it is compared with the shape of the elements	rule	TFJ591
op:TensorScatterUpdate	slice_join	4.3.0	-	-	-	works-with-limits	sync	TensorScatterUpdate	-	0=numeric 1=int32 2=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:TensorScatterUpdate tfjs-converter/src/operations/executors/slice_join_executor.ts:TensorScatterUpdate
op:TensorScatterUpdate:limit:00	fails	-	-	-	read	tfjs-core/src/ops/tensor_scatter_update.ts	a tensor and updates of different dtypes	TF.js refuses them	same-as-tensorflow	TensorFlow refuses it too
op:Tile	slice_join	0.1.0	-	-	-	works-with-limits	sync	Tile	-	0=any	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Tile tfjs-converter/src/operations/executors/slice_join_executor.ts:Tile
op:Tile:limit:00	fails	webgl	-	-	read	tfjs-backend-webgl/src/tile_gpu.ts	rank above 5	the webgl kernel stops at rank 5	rule	TFJ703
op:Tile:limit:01	fails	webgpu	-	-	read	tfjs-backend-webgpu/src/tile_webgpu.ts	rank above 4	the webgpu kernel stops at rank 4	rule	TFJ503
op:TopKV2	evaluation	0.5.4	-	-	-	works-with-limits	sync	TopK	-	0=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/evaluation.json:TopKV2 tfjs-converter/src/operations/executors/evaluation_executor.ts:TopKV2
op:TopKV2:limit:00	fails	-	-	-	read	tfjs-core/src/ops/topk.ts	k below 0 or above the last dimension, or a scalar input	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:TopKV2:limit:01	slow	webgl	-	-	read	tfjs-backend-webgl/src/kernels/TopK.ts	a last dimension below 100000, or k above 128	the webgl kernel reads the tensor back and sorts on the CPU	rule	TFJ703
op:Transpose	matrices	0.1.0	-	-	-	works-with-limits	sync	Transpose	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:Transpose tfjs-converter/src/operations/executors/matrices_executor.ts:Transpose
op:Transpose:kernel:00	Real	the input is complex64
op:Transpose:kernel:01	Imag	the input is complex64
op:Transpose:kernel:02	Neg	a complex64 conjugate transpose
op:Transpose:kernel:03	Complex	the input is complex64
op:Transpose:limit:00	fails	webgl	-	-	read	tfjs-backend-webgl/src/transpose_gpu.ts	rank above 6	the webgl kernel stops at rank 6	rule	TFJ502
op:TruncatedNormal	creation	1.0.1	-	-	1.2.2	works-with-limits	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:TruncatedNormal tfjs-converter/src/operations/executors/creation_executor.ts:TruncatedNormal
op:TruncatedNormal:limit:00	fails	-	-	-	read	tfjs-core/src/ops/truncated_normal.ts	a dtype other than float32 or int32	TF.js refuses it	same-as-tensorflow	TensorFlow has only floating types there, and all are float32 at run time
op:TruncatedNormal:limit:01	differs	-	-	-	read	tfjs-converter/src/operations/executors/creation_executor.ts	any use	the numbers are not TensorFlow's: seed2 is not read, and RandomUniform reads no seed at all	rule	TFJ606
op:Unique	evaluation	2.6.0	-	-	-	works-with-limits	sync	Unique	-	0=any	-	-	tfjs-converter/python/tensorflowjs/op_list/evaluation.json:Unique tfjs-converter/src/operations/executors/evaluation_executor.ts:Unique
op:Unique:limit:00	fails	-	-	-	read	tfjs-core/src/ops/unique.ts	a scalar input	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:Unique:limit:01	differs	-	-	-	read	tfjs-converter/python/tensorflowjs/op_list/evaluation.json	out_idx int64	the indices are int32	same-as-tensorflow	int64 is int32 at run time
op:UniqueV2	evaluation	2.6.0	-	-	-	works-with-limits	sync	Unique	-	0=any	-	-	tfjs-converter/python/tensorflowjs/op_list/evaluation.json:UniqueV2 tfjs-converter/src/operations/executors/evaluation_executor.ts:UniqueV2
op:UniqueV2:limit:00	fails	-	-	-	read	tfjs-core/src/ops/unique.ts	a scalar input	TF.js refuses it	same-as-tensorflow	TensorFlow refuses it too
op:Unpack	slice_join	0.4.2	-	-	-	works	sync	Unpack	-	0=any	-	-	tfjs-converter/python/tensorflowjs/op_list/slice_join.json:Unpack tfjs-converter/src/operations/executors/slice_join_executor.ts:Unpack
op:UpperBound	evaluation	3.17.0	-	-	-	works-with-limits	sync	Reshape SearchSorted	-	0=numeric 1=numeric	-	-	tfjs-converter/python/tensorflowjs/op_list/evaluation.json:UpperBound tfjs-converter/src/operations/executors/evaluation_executor.ts:UpperBound
op:UpperBound:limit:00	fails	-	-	-	read	tfjs-core/src/ops/search_sorted.ts	a sorted sequence of rank below 2	TF.js refuses it	same-as-tensorflow	TensorFlow takes matrices only; empty rows are TFJ179
op:Where	dynamic	0.5.4	-	-	-	works	async-prechecked	Cast	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/dynamic.json:Where tfjs-converter/src/operations/executors/dynamic_executor.ts:Where
op:While	control	2.0.1	-	-	-	works-with-limits	async-prechecked	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/control.json:While tfjs-converter/src/operations/executors/control_executor.ts:While
op:While:limit:00	fails-at-load	-	-	-	measured	tfjs-converter/src/operations/operation_mapper.ts:mapFunction	a branch, condition or body function without inputs or without outputs	protobuf JSON leaves out empty lists, and the importer does not expect that	writer	lists are written, empty as they may be
op:While:limit:01	fails	-	4.1.0	-	measured	tfjs-converter/src/executor/graph_executor.ts:_executeAsync	a loop body that writes into a TensorList	its elements are disposed of when the body returns (since 4.1.0)	rewrite	keep list elements: what is written into a list is also a result of the body
op:While:limit:02	wrong	-	-	-	read	tfjs-converter/src/executor/graph_executor.ts:weightMap tfjs-converter/python/tensorflowjs/converters/graph_rewrite_util.py:rename_constants	a Const in the function that shares its name with a Const elsewhere in the model	all graphs share one weight map, so one of them gets the other's value	rewrite	name nodes: every constant gets a name of its own among all graphs
op:While:limit:03	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:Zeros	creation	0.1.0	-	-	-	works	sync	-	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:Zeros tfjs-converter/src/operations/executors/creation_executor.ts:Zeros
op:ZerosLike	creation	0.1.0	-	-	-	works	sync	ZerosLike	-	0=numeric	accepted	-	tfjs-converter/python/tensorflowjs/op_list/creation.json:ZerosLike tfjs-converter/src/operations/executors/creation_executor.ts:ZerosLike
op:_FusedConv2D	convolution	1.2.9	-	-	-	works-with-limits	sync	FusedConv2D	-	0=float32 1=float32	-	-	tfjs-converter/python/tensorflowjs/op_list/convolution.json:_FusedConv2D tfjs-converter/src/operations/executors/convolution_executor.ts:_FusedConv2D
op:_FusedConv2D:kernel:00	Reshape	rank-3 input
op:_FusedConv2D:limit:00	fails	-	-	-	read	tfjs-core/src/ops/conv_util.ts:eitherStridesOrDilationsAreOne	a stride above 1 together with a dilation above 1	TF.js convolutions take one or the other	rule	TFJ120
op:_FusedConv2D:limit:01	fails	-	-	-	read	tfjs-core/src/ops/conv2d.ts	a filter with fewer input channels than the input (grouped convolution)	the two depths must be equal	rewrite	split groups: one convolution a group; else TFJ121
op:_FusedConv2D:limit:02	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/FusedConv2D.ts	data_format NCHW	the wasm kernel is channels-last only	rule	TFJ505
op:_FusedConv2D:limit:03	wrong	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts	data_format NCHW with a stride or dilation other than 1	list positions 1 and 2 are read, which are channel and height	rewrite	unfuse ops: taken apart, and computed with the channels last
op:_FusedConv2D:limit:04	fails	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts:fusedConvAndDepthWiseParams	fused_ops that start with FusedBatchNorm	TF.js does not fuse batch normalization	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedConv2D:limit:05	fails	-	-	-	read	tfjs-converter/src/operations/executors/convolution_executor.ts	BiasAdd with a number of extra arguments other than 1 (2 with Prelu), as in BiasAdd + Add	the executor refuses the argument count	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedConv2D:limit:06	fails	-	-	-	measured	tfjs-backend-cpu/src/utils/fused_utils.ts tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts	a fused activation other than Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu	no backend implements it in a fused kernel	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedConv2D:limit:07	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	fused_ops with an activation but no BiasAdd	the activation is read from the second entry, so it is dropped	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedConv2D:limit:08	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/FusedConv2D.ts	a bias whose rank is not 1	the wasm kernel takes a vector only	rule	TFJ510
op:_FusedConv2D:limit:09	fails	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	no dilations attribute (default stripped)	the importer has no default for it	writer	every attribute that the runtime reads is written
op:_FusedConv2D:limit:10	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:_FusedConv2D:limit:11	fails	-	-	2.8.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT with strides that do not end at the border	the output size is not rounded down	rule	TFJ574
op:_FusedConv2D:limit:12	fails	-	-	2.8.0	measured	tfjs-backend-cpu/src/utils/fused_utils.ts	LeakyRelu as the fused activation	the fused kernels do not have it	rule	TFJ593
op:_FusedConv2D:limit:13	fails	-	-	3.5.0	measured	tfjs-backend-cpu/src/utils/fused_utils.ts	Sigmoid as the fused activation	the fused kernels do not have it	rule	TFJ594
op:_FusedConv2D:limit:14	fails	-	-	2.1.0	measured	tfjs-core/src/ops/conv_util.ts:getPadAndOutInfo	padding EXPLICIT	TF.js does not know it	rule	TFJ597
op:_FusedMatMul	matrices	1.4.0	-	-	-	works-with-limits	sync	Reshape _FusedMatMul	-	-	-	-	tfjs-converter/python/tensorflowjs/op_list/matrices.json:_FusedMatMul tfjs-converter/src/operations/executors/matrices_executor.ts:_FusedMatMul
op:_FusedMatMul:limit:00	fails	-	-	-	read	tfjs-converter/src/operations/executors/matrices_executor.ts	BiasAdd with a number of extra arguments other than 1 (2 with Prelu), as in BiasAdd + Add	the executor refuses the argument count	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedMatMul:limit:01	fails	-	-	-	measured	tfjs-backend-cpu/src/utils/fused_utils.ts tfjs-backend-webgl/src/kernel_utils/kernel_funcs_utils.ts	a fused activation other than Relu, Relu6, Elu, Sigmoid, LeakyRelu, Prelu	no backend implements it in a fused kernel	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedMatMul:limit:02	wrong	-	-	-	measured	tfjs-converter/src/operations/executors/convolution_executor.ts	fused_ops with an activation but no BiasAdd	the activation is read from the second entry, so it is dropped	rewrite	unfuse ops: taken apart, and fused anew with what the runtime has; in a model.json TFJ129, TFJ130
op:_FusedMatMul:limit:03	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/_FusedMatMul.ts	a bias whose rank is not 1	the wasm kernel takes a vector only	rule	TFJ510
op:_FusedMatMul:limit:04	fails	wasm	-	-	read	tfjs-backend-wasm/src/kernels/BatchMatMul.ts	int32 operands	the wasm kernel takes float32 only	rule	TFJ506
op:_FusedMatMul:limit:05	wrong	-	-	-	read	tfjs-converter/src/operations/operation_mapper.ts:mapNode tfjs-converter/src/operations/executors/utils.ts:getParamValue	a control input whose producer is not a NoOp	it is counted among the data inputs, so the node fails or takes a wrong argument	writer	no control inputs are written
op:_FusedMatMul:limit:06	fails	-	-	2.8.0	measured	tfjs-backend-cpu/src/utils/fused_utils.ts	LeakyRelu as the fused activation	the fused kernels do not have it	rule	TFJ593
op:_FusedMatMul:limit:07	fails	-	-	3.5.0	measured	tfjs-backend-cpu/src/utils/fused_utils.ts	Sigmoid as the fused activation	the fused kernels do not have it	rule	TFJ594
op:_FusedMatMul:limit:08	wrong	-	2.8.0	3.19.0	measured	tfjs-converter/python/tensorflowjs/op_list/matrices.json	LeakyRelu as the fused activation	leakyrelu_alpha is not read, and negative values become NaN	rule	TFJ595
quantization:float16	float32
quantization:uint16	float32 int32
quantization:uint8	float32 int32
releases	0.1.0 0.1.1 0.1.2 0.2.0 0.2.1 0.3.0 0.3.1 0.4.0 0.4.1 0.4.2 0.5.0 0.5.2 0.5.4 0.5.6 0.5.7 0.6.0 0.6.1 0.6.2 0.6.4 0.6.5 0.6.7 0.8.0 0.8.5 0.8.6 1.0.1 1.1.2 1.2.1 1.2.2 1.2.3 1.2.6 1.2.8 1.2.9 1.2.10 1.2.11 1.3.0 1.3.1 1.3.2 1.4.0 1.5.0 1.5.1 1.5.2 1.6.0 1.6.1 1.7.0 1.7.1 1.7.2 1.7.3 1.7.4 2.0.0 2.0.1 2.1.0 2.2.0 2.3.0 2.4.0 2.5.0 2.6.0 2.7.0 2.8.0 2.8.1 2.8.2 2.8.3 2.8.4 2.8.5 2.8.6 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0 3.9.0 3.10.0 3.11.0 3.12.0 3.13.0 3.14.0 3.15.0 3.16.0 3.17.0 3.18.0 3.19.0 3.20.0 3.21.0 4.0.0 4.1.0 4.2.0 4.3.0 4.4.0 4.5.0 4.6.0 4.7.0 4.8.0 4.9.0 4.10.0 4.11.0 4.12.0 4.13.0 4.14.0 4.15.0 4.16.0 4.17.0 4.18.0 4.19.0 4.20.0 4.21.0 4.22.0
weight-dtypes	float32 int32 bool string complex64
"""#
}
