package import ArtifactIO

/// How a model is stored.
package enum ModelFormat: String, Sendable, CaseIterable {
  case savedModel = "saved_model"
  case savedModelText = "saved_model_text"
  case hubModule = "tf_hub_module"
  case graphDef = "graph_def"
  case graphDefText = "graph_def_text"
  case tfjsGraphModel = "tfjs_graph_model"
}

/// A model as it is stored, parsed but not judged.
package struct SourceModel: Sendable {
  package var format: ModelFormat
  /// The folder of a SavedModel, else the file.
  package var path: String
  /// The file that holds the graphs; of a text file, its wire form.
  package var artifact: Artifact
  /// The same file as it is stored.
  package var file: Artifact
  package var metaGraphs: [MetaGraph]
  /// Every file of the model that was found: path and size in bytes.
  package var files: [File]
  /// Comments in a text model that suppress findings.
  package var suppressions: [TextSuppression]

  package struct File: Sendable, Hashable {
    package var path: String
    package var sizeInBytes: Int

    package init(path: String, sizeInBytes: Int) {
      self.path = path
      self.sizeInBytes = sizeInBytes
    }
  }

  /// `# tfjslint-ignore[RULE]: reason` in a text model.
  package struct TextSuppression: Sendable, Hashable {
    package var rule: String
    package var reason: String
    package var line: Int

    package init(rule: String, reason: String, line: Int) {
      self.rule = rule
      self.reason = reason
      self.line = line
    }
  }

  package init(
    format: ModelFormat, path: String, artifact: Artifact, file: Artifact? = nil, metaGraphs: [MetaGraph],
    files: [File] = [], suppressions: [TextSuppression] = []
  ) {
    self.format = format
    self.path = path
    self.artifact = artifact
    self.file = file ?? artifact
    self.metaGraphs = metaGraphs
    self.files = files
    self.suppressions = suppressions
  }
}

/// One MetaGraph of a SavedModel; a bare GraphDef is one without tags and signatures.
package struct MetaGraph: Sendable {
  package var tags: [String] = []
  package var tensorFlowVersion = ""
  /// `VersionDef.producer` of the graph, 0 if absent.
  package var producer: Int32 = 0
  package var strippedDefaultAttributes = false
  package var module: GraphModule
  /// Sorted by key.
  package var signatures: [Signature] = []
  /// The value of each variable, by the name of its node in the main graph.
  package var variables: [Symbol: TensorID] = [:]
  /// What is wrong with the checkpoint, as far as the index and the sizes of its shards tell.
  package var checkpointProblems: [CheckpointProblem] = []
  /// What a TF.js model has that its loader refuses or misreads.
  package var manifestProblems: [ManifestProblem] = []
  package var collections: [String] = []
  package var assets: [Asset] = []
  /// Nodes that initialise tables and the like when the model is loaded.
  package var initializers: [String] = []
  package var objects: [TrackedObject] = []
  /// Weights of a TF.js model, by node name.
  package var manifest: [WeightManifestEntry] = []

  package init(module: GraphModule) { self.module = module }

  /// A file under `assets/` and the tensor that holds its path.
  package struct Asset: Sendable {
    package var tensorName: String
    package var fileName: String

    package init(tensorName: String, fileName: String) {
      self.tensorName = tensorName
      self.fileName = fileName
    }
  }

  /// A node of the SavedObjectGraph, as far as reading a model needs it.
  package struct TrackedObject: Sendable {
    package enum Kind: String, Sendable {
      case userObject, asset, function, variable, bareConcreteFunction, constant, resource, capturedTensor, unknown
    }

    package var kind: Kind
    /// A variable's name, a user object's identifier, a function's name: what the kind has.
    package var name: String
    /// Of a function with several traces: the names of its concrete functions.
    package var functions: [String]

    package init(kind: Kind, name: String, functions: [String] = []) {
      self.kind = kind
      self.name = name
      self.functions = functions
    }
  }

  package enum CheckpointProblem: Sendable, Hashable {
    case missingShard(path: String)
    case shortShard(path: String, expectedBytes: Int, actualBytes: Int)
    /// A variable that the restore sub-graph names and the index does not have.
    case missingKey(variable: String, key: String)
    /// The checkpoint and the graph disagree about a variable.
    case mismatch(variable: String, key: String, graph: String, checkpoint: String)
    /// No restore sub-graph or object graph leads from this variable to a key.
    case unmapped(variable: String)
  }

  /// What is wrong with the `model.json` of a TF.js model, though it can be read.
  package enum ManifestProblem: Sendable, Hashable {
    /// A weight of a type, or with a quantization, that the loader does not know.
    case unloadableWeight(name: String, dtype: String, storage: String, reason: String)
    case duplicateWeight(name: String)
    case constantWithoutWeight(graph: Int, node: NodeID)
    /// The topology says no versions.
    case missingVersions
    /// A function's signature does not spell out a list, empty as it may be.
    case functionWithoutList(function: String, list: String)
  }

  /// A weight of a TF.js model's manifest.
  package struct WeightManifestEntry: Sendable {
    package var name: String
    /// As written: `float32`, `int32`, ….
    package var dtype: String
    package var shape: [Int64]
    package var quantization: String?
    package var range: TextRange?

    package init(name: String, dtype: String, shape: [Int64], quantization: String?, range: TextRange?) {
      self.name = name
      self.dtype = dtype
      self.shape = shape
      self.quantization = quantization
      self.range = range
    }
  }
}
