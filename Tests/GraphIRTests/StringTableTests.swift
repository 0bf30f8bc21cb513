import GraphIR
import Testing

struct StringTableTests {
  @Test func numbersNamesInOrderOfFirstAppearance() {
    var table = StringTable()
    // Enough to make the table grow several times, of every length around a word of eight bytes.
    let names = (0..<20_000).map { "\($0)" + String(repeating: "x", count: $0 % 18) }
    let symbols = names.map { table.intern($0) }
    #expect(symbols.map(\.index) == (1...20_000).map { UInt32($0) })
    #expect(names.map { table.intern($0) } == symbols)
    #expect(names.map { table.find($0) } == symbols)
    #expect(symbols.map { table[$0] } == names)
  }

  @Test func tellsNamesApartThatDifferInOneByte() {
    var table = StringTable()
    let name = Array("model/block_0/layer_0".utf8)
    var symbols: Set<Symbol> = [table.intern(String(decoding: name, as: UTF8.self))]
    for position in name.indices {
      var other = name
      other[position] ^= 1
      symbols.insert(table.intern(String(decoding: other, as: UTF8.self)))
    }
    #expect(symbols.count == name.count + 1)
  }

  @Test func findsOnlyWhatIsThere() {
    var table = StringTable()
    _ = table.intern("a")
    #expect(table.find("") == .empty)
    #expect(table.find("a\0") == nil)
    #expect(table.find("b") == nil)
  }

  @Test func reservingKeepsTheNames() {
    var table = StringTable()
    let symbol = table.intern("before")
    table.reserve(nodes: 5_000)
    #expect(table.find("before") == symbol)
    #expect(table.intern("after").index == symbol.index + 1)
  }

  @Test func putsAPrefixBeforeAName() {
    var table = StringTable()
    let name = table.intern("node")
    let joined = table.intern("call/", followedBy: name)
    #expect(table[joined] == "call/node")
    #expect(table.find("call/node") == joined)
    #expect(table.intern("call/", followedBy: name) == joined)
    #expect(table.intern("", followedBy: name) == name)
  }
}
