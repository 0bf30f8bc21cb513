internal import YAMLDocument

/// Every predicate that rules can use. A new one is added here and nowhere else.
package enum PredicateRegistry {
  package static let all: [any Predicate.Type] = [
    AttributesPredicate.self,
    BatchBroadcastPredicate.self,
    BeyondOutputsPredicate.self,
    BoxImagesPredicate.self,
    BroadcastsPredicate.self,
    ContainsOpPredicate.self,
    ControlsPredicate.self,
    DtypeEntersPredicate.self,
    DtypePredicate.self,
    DynamicDimensionsPredicate.self,
    DynamicFirstPredicate.self,
    EinsumPredicate.self,
    ExecutionPredicate.self,
    FFTLengthPredicate.self,
    FactValuePredicate.self,
    FitsPredicate.self,
    GroupedConvolutionPredicate.self,
    HoldsAttributePredicate.self,
    HoldsPredicate.self,
    InFunctionPredicate.self,
    InputDemandPredicate.self,
    InputsPredicate.self,
    KernelMissingPredicate.self,
    LastAxisPredicate.self,
    ListGapsPredicate.self,
    ListReusedPredicate.self,
    NodeNamePredicate.self,
    OnlyInt64ExtremesPredicate.self,
    OpClassPredicate.self,
    OpFamilyPredicate.self,
    OpNamePredicate.self,
    OpSupportedPredicate.self,
    OutputsPredicate.self,
    RangePredicate.self,
    RankKnownPredicate.self,
    RemovedByPredicate.self,
    RuntimeDtypePredicate.self,
    SamePaddingPredicate.self,
    StridedSlicePredicate.self,
    UndecidedPredicate.self,
    ValuesPredicate.self,
    WeightBytesPredicate.self,
    WeightConversionPredicate.self,
  ]

  /// What each can be asked of and where it stands in the list, worked out once: packs ask it for every condition.
  static let known = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.name, (index: $0, type: $1, subjects: $1.subjects)) })

  package static let names = all.map { $0.name }

  private static let types = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  package static func type(named name: String) -> (any Predicate.Type)? { types[name] }
}

extension Predicate {
  /// Reads the value under the predicate's key.
  static func read(_ node: YAMLNode, _ issues: YAMLIssueList) -> (any Predicate)? { shape.read(node, issues) }
}
