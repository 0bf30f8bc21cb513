import ArtifactIO
import Testing

@testable import ModelIO

@Suite struct TensorBundleTableTests {
  private static let entries = (0..<100).map { number -> TableBuilder.Entry in
    let digits = String(number)
    let key = "layer/" + String(repeating: "0", count: 3 - digits.count) + digits + "/kernel"
    return (Array(key.utf8), [UInt8](repeating: UInt8(number), count: number))
  }

  private func read(
    _ table: [UInt8], limits: TensorBundle.Limits = .init()
  ) throws(TensorBundleError) -> [(key: [UInt8], value: [UInt8], offset: Int)] {
    var found: [(key: [UInt8], value: [UInt8], offset: Int)] = []
    let reader = SortedTable(artifact: Artifact(path: "table", bytes: table), limits: limits)
    try reader.forEachEntry { (key: [UInt8], value: Span<UInt8>, offset: Int) throws(TensorBundleError) in
      found.append((key, value.indices.map { value[$0] }, offset))
    }
    return found
  }

  @Test(arguments: [1, 4, 16, 1000], [UInt8(0), 1])
  func readsPrefixesOverRestartsAndBlocks(restartInterval: Int, compressionType: UInt8) throws {
    for entriesInBlock in [1, 7, 33, 100] {
      let builder = TableBuilder(
        restartInterval: restartInterval, entriesInBlock: entriesInBlock, compressionType: compressionType)
      let found = try read(builder.table(Self.entries))
      #expect(found.map(\.key) == Self.entries.map(\.key))
      #expect(found.map(\.value) == Self.entries.map(\.value))
    }
  }

  @Test func saysWhereValuesStandInTheFile() throws {
    let table = TableBuilder(entriesInBlock: 30).table(Self.entries)
    for entry in try read(table) {
      #expect(Array(table[entry.offset..<(entry.offset + entry.value.count)]) == entry.value)
    }
  }

  @Test func readsAnEmptyTable() throws {
    #expect(try read(TableBuilder().table([])).isEmpty)
  }

  @Test func refusesKeysOutOfOrder() {
    let entries: [TableBuilder.Entry] = [(Array("b".utf8), []), (Array("a".utf8), [])]
    for entriesInBlock in [1, 2] {
      guard
        case .badTable = bundleFailure({ () throws(TensorBundleError) in
          try read(TableBuilder(entriesInBlock: entriesInBlock).table(entries))
        })
      else {
        Issue.record("not refused with \(entriesInBlock) entries a block")
        continue
      }
    }
    let twice: [TableBuilder.Entry] = [(Array("a".utf8), []), (Array("a".utf8), [])]
    for entriesInBlock in [1, 2] {
      #expect(throws: TensorBundleError.self) { try read(TableBuilder(entriesInBlock: entriesInBlock).table(twice)) }
    }
  }

  @Test func takesSeparatorsBetweenBlocks() throws {
    var builder = TableBuilder(entriesInBlock: 7)
    builder.separator = { $0.dropLast() + [UInt8(ascii: "z")] }
    #expect(try read(builder.table(Self.entries)).count == 100)
  }

  @Test(arguments: [
    (-1, "a block ends behind the key that the index gives it"),
    (1, "a block begins with a key of the block before it"),
  ])
  func refusesSeparatorsThatMislead(shift: Int, reason: String) {
    var builder = TableBuilder(entriesInBlock: 1)
    builder.separator = { [UInt8(Int($0[0]) + shift)] }
    let entries: [TableBuilder.Entry] = [(Array("b".utf8), []), (Array("c".utf8), [])]
    guard
      case .badTable(_, _, reason) = bundleFailure({ () throws(TensorBundleError) in try read(builder.table(entries)) })
    else {
      Issue.record("not refused because \(reason)")
      return
    }
  }

  @Test(arguments: [
    // Entries with the trailing restart array and its count.
    ("a restart inside an entry", "000161 000162 00000000 04000000 02000000"),
    ("a restart behind the entries", "0001000161 00000000 40000000 02000000"),
    ("a restart at a shared key", "00010061 01010062 00000000 04000000 02000000"),
    ("no restart", "00010061 00000000"),
    ("more restarts than bytes", "00010061 00000000 ffffffff"),
    ("one restart more than fits", "00010061 00000000 03000000"),
    ("no room for the number of restarts", "000000"),
    ("a prefix longer than the key before", "00010061 02010062 00000000 01000000"),
    ("a key over the end", "00050061 00000000 01000000"),
    ("a value over the end", "00010561 00000000 01000000"),
    ("lengths near the limit of 64 bits", "00 ffffffffffffffffff01 ffffffffffffffffff01 00000000 01000000"),
    ("cut lengths", "0080 00000000 01000000"),
  ])
  func refusesABrokenBlock(name: String, block: String) {
    var builder = TableBuilder()
    builder.tamper = { $0.isEmpty ? $0 : hexadecimal(block) }
    let table = builder.table([(Array("z".utf8), [])])
    let error = bundleFailure { () throws(TensorBundleError) in try read(table) }
    switch error {
    case .badTable, .truncated: break
    default: Issue.record("\(name) gives \(String(describing: error))")
    }
  }

  @Test func namesAnUnknownCompression() {
    let table = TableBuilder(compressionType: 2).table(Self.entries)
    let error = bundleFailure { () throws(TensorBundleError) in try read(table) }
    guard case .unsupportedCompression(_, _, 2) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.message == "compression type '2' is not supported, expected 0 (none) or 1 (Snappy)")
  }

  @Test func namesBothChecksumsOfADamagedBlock() throws {
    var table = TableBuilder().table([(Array("k".utf8), Array("value".utf8))])
    let covered = try #require(try read(table).first).offset
    table[covered] ^= 1
    // The block: 3 lengths, 1 byte of key, 5 of value, 8 of restarts; then its type and its checksum.
    let computed = CRC32C(of: table.span.extracting(0..<18)).masked
    let stored = table[18..<22].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    #expect(
      bundleFailure { () throws(TensorBundleError) in try read(table) }
        == .blockChecksumMismatch(path: "table", offset: 0, stored: stored, computed: computed))
  }

  @Test func limitsEntriesKeysAndSize() {
    var limits = TensorBundle.Limits()
    limits.entryCount = 99
    let table = TableBuilder(compressionType: 1).table(Self.entries)
    #expect(bundleFailure { () throws(TensorBundleError) in try read(table, limits: limits) }?.isLimit == true)
    limits = .init()
    limits.keyByteCount = 15
    #expect(bundleFailure { () throws(TensorBundleError) in try read(table, limits: limits) }?.isLimit == true)
    limits = .init()
    limits.tableByteCount = 5000
    #expect(bundleFailure { () throws(TensorBundleError) in try read(table, limits: limits) }?.isLimit == true)
  }

  @Test func countsKeysWithTheirPrefixes() {
    // 60 000 bytes of key in each entry, of which the file holds them once.
    let prefix = [UInt8](repeating: 0x61, count: 60_000)
    let entries = (0..<100).map { (key: prefix + [UInt8($0)], value: [UInt8]()) }
    let table = TableBuilder(restartInterval: 1000).table(entries)
    #expect(table.count < 200_000)
    var limits = TensorBundle.Limits()
    limits.tableByteCount = 1_000_000
    #expect(bundleFailure { () throws(TensorBundleError) in try read(table, limits: limits) }?.isLimit == true)
  }

  @Test func namesWhatIsNoTable() {
    #expect(
      bundleFailure { () throws(TensorBundleError) in try read([]) }
        == .truncated(path: "table", offset: 0, expected: "a footer of 48 bytes"))
    let text = [UInt8](repeating: 0x20, count: 100)
    #expect(
      bundleFailure { () throws(TensorBundleError) in try read(text) }
        == .badMagic(path: "table", offset: 92, found: 0x2020_2020_2020_2020))
  }

  @Test(arguments: [
    "00 00 ffffffffffffffffff01 08", "00 00 08 ffffffffffffffffff01", "00 00 ffffffffffffff7f ffffffffffffff7f", "80",
    "00 00 01 00",
  ])
  func refusesAHandleThatLeadsOutside(handles: String) {
    var footer = hexadecimal(handles)
    footer += [UInt8](repeating: 0, count: 40 - footer.count) + littleEndianBytes(SortedTable.magic, 8)
    guard case .badTable = bundleFailure({ () throws(TensorBundleError) in try read(footer) }) else {
      Issue.record("not refused")
      return
    }
    // The same before a little room.
    #expect(throws: TensorBundleError.self) { try read([0, 0, 0, 0, 0, 0] + footer) }
  }
}

extension TensorBundleError {
  var isLimit: Bool { if case .limitExceeded = self { true } else { false } }
}
