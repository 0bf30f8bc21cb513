import ArtifactIO
import GraphIR
import Testing

@testable import ModelIO

@Suite struct TensorBundleTests {
  @Test func readsWhatTensorFlowWrote() throws {
    let bundle = try openBundle(TensorFlowCheckpoint.index)
    #expect(bundle.shardCount == 1)
    #expect(bundle.keys == ["b", "big", "half", "part", "words"])
    let half = try #require(bundle["half"])
    #expect(
      half
        == BundleEntry(
          key: "half", dtype: .half, shape: [2], shard: 0, range: ByteRange(offset: 3913, count: 4),
          crc32c: 0x36F7_67C2, slices: []))
    #expect(bundle["Half"] == nil)
    #expect(bundle.shardByteCounts == [0: 21_919])
    #expect(try bundle.objectGraph() == nil)
  }

  @Test func findsThePiecesThatTensorFlowWrote() throws {
    let bundle = try openBundle(TensorFlowCheckpoint.index)
    let part = bundle.slices(of: "part")
    #expect(part.map(\.starts) == [[0, 0], [70, 0]])
    #expect(part.map(\.ranges) == [[0..<70, 0..<3], [70..<300, 0..<3]])
    #expect(part.map(\.entry.range) == [ByteRange(offset: 0, count: 840), ByteRange(offset: 840, count: 2760)])
    let big = bundle.slices(of: "big")
    #expect(big.map(\.ranges) == [[0..<8000, 0..<2], [8000..<9000, 0..<2]])
    #expect(bundle.slices(of: "half").isEmpty)
    let reference = try #require(try bundle.tensorReference(for: "part"))
    #expect(reference.shape == [300, 3])
    guard case .slices(let slices) = reference.storage else {
      Issue.record("\(reference.storage)")
      return
    }
    #expect(slices.map(\.starts) == [[0, 0], [70, 0]])
    #expect(slices.map(\.shape) == [[70, 3], [230, 3]])
    #expect(slices[1].tensor.shardPath == "variables.data-00000-of-00001")
  }

  @Test func readsElementsThatTensorFlowWrote() throws {
    let files = TemporaryCheckpoint(
      index: TensorFlowCheckpoint.index, shards: [".data-00000-of-00001": TensorFlowCheckpoint.shard])
    let bundle = try TensorBundle.open(prefix: files.prefix)
    for entry in bundle.entries { try bundle.verifyChecksum(of: entry) }
    let words = try #require(bundle["words"])
    #expect(try bundle.strings(of: words) == [[], Array("hello".utf8), [UInt8](repeating: 0x78, count: 300)])
    let half = try #require(bundle["half"])
    let (first, range) = try bundle.data(of: half)
    #expect(first.bytes(in: range) == [0x00, 0x3C, 0x00, 0x40])
    #expect(try bundle.data(of: words).0 === first)
    let part = try #require(bundle["part"])
    #expect(throws: TensorBundleError.self) { try bundle.data(of: part) }
    #expect(throws: TensorBundleError.self) { try bundle.strings(of: half) }
  }

  @Test func findsDamageInElements() throws {
    var shard = TensorFlowCheckpoint.shard
    // In the second piece of 'part', in the lengths of 'words', in its last string, and in 'b'.
    let faults = [(2000, "part"), (3602, "words"), (3700, "words"), (3917, "b")]
    for (position, key) in faults {
      shard[position] ^= 0x01
      let files = TemporaryCheckpoint(index: TensorFlowCheckpoint.index, shards: [".data-00000-of-00001": shard])
      let bundle = try TensorBundle.open(prefix: files.prefix)
      for entry in bundle.entries {
        let error = bundleFailure { () throws(TensorBundleError) in try bundle.verifyChecksum(of: entry) }
        #expect((error != nil) == (entry.key == key), "\(entry.key): \(String(describing: error))")
      }
      shard[position] ^= 0x01
    }
    #expect(shard == TensorFlowCheckpoint.shard)
  }

  @Test func namesBothChecksumsOfDamagedElements() throws {
    let files = TemporaryCheckpoint(
      index: bundleIndex([("a", entryMessage(.uint8, [9], size: 9, crc: 1))]),
      shards: [".data-00000-of-00001": Array("123456789".utf8)])
    let bundle = try TensorBundle.open(prefix: files.prefix)
    let entry = try #require(bundle["a"])
    let error = bundleFailure { () throws(TensorBundleError) in try bundle.verifyChecksum(of: entry) }
    #expect(
      error
        == .dataChecksumMismatch(
          path: files.prefix + ".data-00000-of-00001", offset: 0, key: "a", stored: 1,
          computed: CRC32C.mask(0xE306_9283)))
    #expect(error?.message == "tensor 'a' is damaged, its checksum is '0xc78ab0e5' and '0x00000001' is stored")
  }

  @Test func looksAtTheSizesOfShards() throws {
    let entries = (0..<3).map {
      ("t\($0)", entryMessage(.int32, [2], shard: $0, offset: 4, size: 8))
    }
    let files = TemporaryCheckpoint(
      index: bundleIndex(entries, header: headerMessage(shards: 4)),
      shards: [".data-00000-of-00004": [UInt8](repeating: 0, count: 12), ".data-00001-of-00004": [1, 2, 3]])
    let bundle = try TensorBundle.open(prefix: files.prefix)
    #expect(bundle.shardsInUse == [0, 1, 2])
    #expect(bundle.shardStatus(0) == .present(byteCount: 12))
    #expect(bundle.shardStatus(1) == .short(expected: 12, actual: 3))
    #expect(bundle.shardStatus(2) == .missing)
    files.makeFolder(".data-00003-of-00004")
    #expect(bundle.shardStatus(3) == .unreadable(reason: "not a regular file"))
    let path = files.prefix + ".data-0000"
    let short = try #require(bundle["t1"])
    #expect(
      bundleFailure { () throws(TensorBundleError) in try bundle.data(of: short) }
        == .shortShard(path: path + "1-of-00004", key: "t1", expected: 12, actual: 3))
    let missing = try #require(bundle["t2"])
    #expect(
      bundleFailure { () throws(TensorBundleError) in try bundle.verifyChecksum(of: missing) }
        == .missingShard(path: path + "2-of-00004", key: "t2"))
  }

  @Test func namesAMissingIndex() {
    let files = TemporaryCheckpoint()
    let error = bundleFailure { () throws(TensorBundleError) in try TensorBundle.open(prefix: files.prefix) }
    #expect(error == .missingIndex(path: files.prefix + ".index"))
  }

  @Test func namesAGitLFSPointer() {
    let pointer = Array("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n".utf8)
    #expect(bundleFailure(pointer) == .gitLFSPointer(path: "variables.index"))
  }

  @Test func refusesHeadersOfOtherFormats() {
    guard case .bigEndian = bundleFailure(bundleIndex([], header: headerMessage(endianness: 1))) else {
      Issue.record("big endian is not refused")
      return
    }
    guard case .unsupportedVersion(_, _, 2) = bundleFailure(bundleIndex([], header: headerMessage(minimumConsumer: 2)))
    else {
      Issue.record("a later version is not refused")
      return
    }
    for header in [headerMessage(shards: -1), headerMessage(endianness: 2), [0x08], [0x0A, 0x00]] {
      guard case .badEntry(_, _, "", _) = bundleFailure(bundleIndex([], header: header)) else {
        Issue.record("header \(header) is not refused")
        continue
      }
    }
    guard case .badEntry(_, _, "", _) = bundleFailure(TableBuilder().table([(Array("a".utf8), [])])) else {
      Issue.record("a missing header is not refused")
      return
    }
  }

  @Test(arguments: [
    ("no shard of that number", entryMessage(.float, [1], shard: 1, size: 4)),
    ("a negative shard", entryMessage(.float, [1], shard: -1, size: 4)),
    ("a negative offset", entryMessage(.float, [1], offset: -1, size: 4)),
    ("a negative size", entryMessage(.string, [], size: -4)),
    ("a negative dimension", entryMessage(.float, [-1], size: 4)),
    ("fewer bytes than elements", entryMessage(.float, [2, 3], size: 20)),
    ("more bytes than elements", entryMessage(.float, [2, 0], size: 4)),
    ("bytes of its own beside pieces", entryMessage(.float, [1], size: 4, slices: [[]])),
    ("an unknown rank", varintField(1, 1) + messageField(2, varintField(3, 1))),
    ("a rank over 254", entryMessage(.float, [Int](repeating: 1, count: 255), size: 4)),
    ("another wire type", varintField(1, 1) + varintField(2, 7)),
    ("a cut field", [0x08]), ("a cut message", [0x12, 0x05, 0x00]), ("a group", [0x43]),
  ])
  func refusesBrokenEntries(name: String, message: [UInt8]) {
    let error = bundleFailure(bundleIndex([("a", message)]))
    guard case .badEntry(_, _, "a", _) = error else {
      Issue.record("\(name) gives \(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    entryMessage(.float, [1 << 40, 1 << 40], size: 4), entryMessage(.double, [1 << 62], size: 8),
    entryMessage(.string, [], offset: .max, size: 1),
  ])
  func refusesNumbersThatOverflow(message: [UInt8]) {
    guard case .overflow(_, _, "a", _) = bundleFailure(bundleIndex([("a", message)])) else {
      Issue.record("not refused")
      return
    }
  }

  @Test func readsWhatItCannotCount() throws {
    let bundle = try openBundle(
      bundleIndex([
        ("future", entryMessage(DataType(rawValue: 99), [2], size: 3)), ("scalar", entryMessage(.int64, [], size: 8)),
        ("empty", entryMessage(.float, [0, 5], size: 0)), ("variant", entryMessage(.variant, [], size: 40)),
        ("unknown fields", entryMessage(.bool, [], size: 1) + messageField(99, [1, 2, 3])),
      ]))
    #expect(bundle.entries.map(\.range.count) == [0, 3, 8, 1, 40])
    guard case .unavailable = try #require(try bundle.tensorReference(for: "variant")).storage else {
      Issue.record("a variant has elements")
      return
    }
    let variant = try #require(bundle["variant"])
    #expect(throws: TensorBundleError.self) { try bundle.verifyChecksum(of: variant) }
  }

  @Test func tellsApartKeysThatAreEqualAsText() throws {
    // 'é' as one scalar and as two: two tensors to TensorFlow, one string to Swift.
    let bundle = try openBundle(
      bundleIndex([
        ("\u{E9}", entryMessage(.uint8, [1], size: 1)), ("e\u{301}", entryMessage(.uint8, [2], size: 2)),
      ]))
    #expect(bundle["\u{E9}"]?.shape == [1])
    #expect(bundle["e\u{301}"]?.shape == [2])
  }

  @Test(arguments: [[0xFF], [0x61, 0xC0], [0x00], [0x00, 0x61, 0x00, 0x02]] as [[UInt8]])
  func refusesKeysThatAreNoText(key: [UInt8]) {
    let table = TableBuilder().table([([], headerMessage()), (key, entryMessage(.bool, [], size: 1))])
    guard case .badEntry = bundleFailure(table) else {
      Issue.record("not refused")
      return
    }
  }
}

@Suite struct TensorBundleErrorTests {
  @Test func writesControlCharactersOfKeysVisibly() {
    let error = TensorBundleError.missingShard(path: "p", key: "a\u{1B}[2J\0é")
    #expect(error.message == #"shard 'p', which holds tensor 'a\u{1B}[2J\u{0}é', does not exist"#)
  }

  @Test func saysWhere() {
    let error = TensorBundleError.bigEndian(path: "p", offset: 7)
    #expect(error.location == PhysicalLocation(path: "p", region: .bytes(ByteRange(offset: 7, count: 1))))
    #expect(TensorBundleError.missingIndex(path: "p").location == PhysicalLocation(path: "p"))
  }
}

@Suite struct TensorBundleSliceTests {
  private typealias Extent = (start: Int, length: Int?)

  /// An index of the tensor `t` of the given shape, in pieces.
  private func partitioned(
    _ shape: [Int], _ slices: [[(start: Int, length: Int?)]], stored: Int? = nil, dtype: DataType = .uint8
  ) -> [UInt8] {
    var entries: [TableBuilder.Entry] = [([], headerMessage())]
    for slice in slices.prefix(stored ?? slices.count) {
      let extents = slice.map { TensorSlice.Extent(start: Int64($0.start), length: $0.length.map { Int64($0) }) }
      let key = OrderedCode.sliceKey(name: Array("t".utf8), slice: TensorSlice(extents: extents))
      let sizes = zip(slice, shape).map { $0.length ?? $1 }
      entries.append((key, entryMessage(dtype, sizes, size: max(0, sizes.reduce(1, *)))))
    }
    let messages = slices.map { slice in
      slice.flatMap { extent in
        messageField(
          1, (extent.start == 0 ? [] : varintField(1, extent.start)) + (extent.length.map { varintField(2, $0) } ?? []))
      }
    }
    entries.append((Array("t".utf8), entryMessage(.uint8, shape, size: 0, slices: messages)))
    return TableBuilder().table(entries.sorted { $0.key.lexicographicallyPrecedes($1.key) })
  }

  @Test func tilesInTwoAxes() throws {
    let bundle = try openBundle(partitioned([4, 6], [[(0, 2), (0, 6)], [(2, 2), (0, 5)], [(2, 2), (5, 1)]]))
    let pieces = try bundle.tiles(of: "t")
    #expect(pieces.map(\.ranges) == [[0..<2, 0..<6], [2..<4, 0..<5], [2..<4, 5..<6]])
    #expect(pieces.map(\.entry.shape) == [[2, 6], [2, 5], [2, 1]])
    #expect(bundle.keys == ["t"])
  }

  @Test(
    arguments: [
      ("overlap", [[(0, 3)], [(2, 2)]]), ("overlap and leave a gap", [[(0, 2)], [(1, 2)]]),
      ("leave a gap", [[(0, 1)], [(2, 2)]]), ("lie outside", [[(0, 2)], [(2, 3)]]),
      ("start below zero", [[(-1, 4)]]), ("have another rank", [[(0, 4), (0, 1)]]),
      ("start in a whole axis", [[(1, nil)]]), ("end beyond 64 bits", [[(1, .max)]]),
    ] as [(String, [[(start: Int, length: Int?)]])])
  func refusesPiecesThat(name: String, slices: [[(start: Int, length: Int?)]]) throws {
    let sizes = slices.flatMap { $0 }.map { $0.length ?? 4 }
    guard sizes.allSatisfy({ $0 < 100 }) else {
      // The piece itself could not be stored; its description comes first.
      let bundle = try openBundle(partitioned([4], slices, stored: 0))
      #expect(throws: TensorBundleError.self) { try bundle.tiles(of: "t") }
      return
    }
    let bundle = try openBundle(partitioned([4], slices))
    guard case .badSlices(_, "t", _) = bundleFailure({ () throws(TensorBundleError) in try bundle.tiles(of: "t") })
    else {
      Issue.record("pieces that \(name) are not refused")
      return
    }
  }

  @Test func refusesAMissingPieceAndOneOfAnotherType() throws {
    let slices: [[(start: Int, length: Int?)]] = [[(0, 2)], [(2, 2)]]
    let missing = try openBundle(partitioned([4], slices, stored: 1))
    #expect(missing.slices(of: "t").map(\.starts) == [[0]])
    #expect(throws: TensorBundleError.self) { try missing.tensorReference(for: "t") }
    #expect(
      bundleFailure { () throws(TensorBundleError) in try missing.tiles(of: "t") }
        == .badSlices(path: "variables.index", key: "t", reason: "the one at [2:4] is missing"))
    let other = try openBundle(partitioned([4], slices, dtype: .int8))
    #expect(
      bundleFailure { () throws(TensorBundleError) in try other.tiles(of: "t") }
        == .badSlices(path: "variables.index", key: "t", reason: "the one at [0:2] is int8 [2]"))
  }
}

@Suite struct TensorBundleStringTests {
  private func strings(
    _ stored: [UInt8], crc: UInt32, shape: [Int], limits: TensorBundle.Limits = .init()
  ) throws -> Result<[[UInt8]], TensorBundleError> {
    let files = TemporaryCheckpoint(
      index: bundleIndex([("s", entryMessage(.string, shape, offset: 3, size: stored.count, crc: crc))]),
      shards: [".data-00000-of-00001": [9, 9, 9] + stored])
    let bundle = try TensorBundle.open(prefix: files.prefix, limits: limits)
    let entry = try #require(bundle["s"])
    return Result { () throws(TensorBundleError) in try bundle.strings(of: entry) }
  }

  @Test func readsStringsOfAnyLength() throws {
    let words = [[], [0x61], [UInt8](repeating: 0xFF, count: 200), [UInt8](repeating: 0, count: 70_000)]
    let tensor = stringTensor(words)
    #expect(try strings(tensor.bytes, crc: tensor.crc, shape: [2, 2]).get() == words)
    let none = stringTensor([])
    #expect(try strings(none.bytes, crc: none.crc, shape: [0]).get() == [])
  }

  @Test func refusesShapesAndRangesThatDoNotFit() throws {
    let tensor = stringTensor([Array("one".utf8), Array("two".utf8)])
    for shape in [[1], [3], [100], [1 << 40]] {
      #expect(throws: TensorBundleError.self) { try strings(tensor.bytes, crc: tensor.crc, shape: shape).get() }
    }
    // Bytes behind the last string, which the checksum covers like those of the strings.
    let lengths = stringTensor([Array("one".utf8), Array("two".utf8)]).bytes[..<6]
    var crc = CRC32C()
    crc.update(littleEndian: 3 as UInt32)
    crc.update(littleEndian: 3 as UInt32)
    crc.update(littleEndian: crc.masked)
    crc.update(Array("onetwo!".utf8).span)
    guard case .failure(.badStrings) = try strings(lengths + Array("onetwo!".utf8), crc: crc.masked, shape: [2]) else {
      Issue.record("bytes behind the last string are not refused")
      return
    }
    #expect(throws: TensorBundleError.self) { try strings(tensor.bytes, crc: tensor.crc ^ 1, shape: [2]).get() }
  }

  @Test func findsAnyDamage() throws {
    let tensor = stringTensor([Array("one".utf8), [], Array("three".utf8)])
    for position in tensor.bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = tensor.bytes
        damaged[position] ^= change
        #expect(throws: TensorBundleError.self) { try strings(damaged, crc: tensor.crc, shape: [3]).get() }
      }
    }
  }

  @Test func keepsLimits() throws {
    let tensor = stringTensor([Array("one".utf8), Array("two".utf8)])
    var limits = TensorBundle.Limits()
    limits.stringCount = 1
    guard case .failure(let error) = try strings(tensor.bytes, crc: tensor.crc, shape: [2], limits: limits) else {
      Issue.record("not refused")
      return
    }
    #expect(error.isLimit)
    limits = .init()
    limits.stringByteCount = tensor.bytes.count - 1
    guard case .failure(let error) = try strings(tensor.bytes, crc: tensor.crc, shape: [2], limits: limits) else {
      Issue.record("not refused")
      return
    }
    #expect(error.isLimit)
  }

  @Test func findsTheObjectGraph() throws {
    let tensor = stringTensor([Array("graph".utf8)])
    let key = TensorBundle.objectGraphKey
    let files = TemporaryCheckpoint(
      index: bundleIndex([(key, entryMessage(.string, [], size: tensor.bytes.count, crc: tensor.crc))]),
      shards: [".data-00000-of-00001": tensor.bytes])
    let (artifact, range) = try #require(try TensorBundle.open(prefix: files.prefix).objectGraph())
    #expect(artifact.string(in: range) == "graph")
    #expect(range == ByteRange(offset: 5, count: 5))
  }
}
