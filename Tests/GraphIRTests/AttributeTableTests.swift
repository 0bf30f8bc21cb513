import ArtifactIO
import GraphIR
import Testing

struct AttributeTableTests {
  private let artifact = Artifact(path: "model.pb", bytes: [])

  private func entries(_ keys: [UInt32]) -> [AttributeEntry] {
    keys.map { AttributeEntry(key: Symbol(index: $0), value: AttributeID(index: 0), origin: .empty) }
  }

  private func keys(_ graph: Graph, _ id: NodeID) -> [UInt32] { graph.attributes(of: id).map(\.key.index) }

  /// Two stored graphs with one table, as the reader makes them.
  private func stored() -> (main: Graph, function: Graph) {
    var pool: [AttributeEntry] = []
    var main = Graph(artifact: artifact)
    main.exchangeAttributes(with: &pool)
    main.add(name: .empty, op: .empty, attributes: entries([1, 2]))
    main.add(name: .empty, op: .empty)
    main.exchangeAttributes(with: &pool)
    var function = Graph(artifact: artifact)
    function.exchangeAttributes(with: &pool)
    function.add(name: .empty, op: .empty, attributes: entries([3]))
    function.exchangeAttributes(with: &pool)
    main.shareAttributes(pool)
    function.shareAttributes(pool)
    return (main, function)
  }

  @Test func graphsReadTogetherKeepTheirOwnAttributes() {
    let (main, function) = stored()
    #expect(keys(main, NodeID(0)) == [1, 2])
    #expect(keys(main, NodeID(1)) == [])
    #expect(keys(function, NodeID(0)) == [3])
  }

  @Test func aLoweredNodeHasTheAttributesOfItsSource() {
    var (main, function) = stored()
    main.setAttributes(of: NodeID(1), entries([4]))
    var lowered = Graph(artifact: artifact)
    lowered.shareAttributes(of: main)
    let fresh = lowered.add(name: .empty, op: .empty, attributes: entries([5, 6]))
    let inlined = lowered.add(name: .empty, op: .empty, attributesOf: NodeID(0), in: function, origin: .empty)
    let kept = lowered.add(name: .empty, op: .empty, attributesOf: NodeID(0), in: main, origin: .empty)
    let changed = lowered.add(name: .empty, op: .empty, attributesOf: NodeID(1), in: main, origin: .empty)
    #expect([fresh, inlined, kept, changed].map { keys(lowered, $0) } == [[5, 6], [3], [1, 2], [4]])
    function.setAttributes(of: NodeID(0), entries([]))
    #expect(keys(lowered, inlined) == [3])
  }

  @Test func aGraphWithoutATableCopies() {
    let (main, _) = stored()
    var graph = Graph(artifact: artifact)
    let id = graph.add(name: .empty, op: .empty, attributesOf: NodeID(0), in: main, origin: .empty)
    #expect(keys(graph, id) == [1, 2])
  }
}
