import ArtifactIO
import Glibc
import Testing

/// A folder comes into its place whole or not at all.
@Suite struct OutputDirectoryTests {
  private let folder = TemporaryFolder()

  private func write(
    _ files: [String: String], to name: String, replacing: Bool = false, publishes: Bool = true
  ) throws {
    var directory = try OutputDirectory(at: folder.path(name), replacing: replacing)
    for (file, text) in files {
      let writer = try directory.file(file)
      try writer.append(text)
      try writer.close()
    }
    if publishes { try directory.publish() }
  }

  // MARK: Free places

  @Test func nothingIsInThePlaceBeforeItIsPublished() throws {
    var directory = try OutputDirectory(at: folder.path("a/b/out"), replacing: false)
    let file = try directory.file("model.json")
    try file.append("{}")
    try file.close()
    #expect(folder.names(in: "a/b").allSatisfy { $0.hasPrefix(".out.tfjslint-") })
    try directory.publish()
    #expect(folder.names(in: "a/b") == ["out"])
    #expect(try folder.text(of: "a/b/out/model.json") == "{}")
  }

  @Test func whatIsNotPublishedLeavesNothing() throws {
    try write(["model.json": "{}", "group1-shard1.bin": "w"], to: "a/b/out", publishes: false)
    #expect(folder.names() == [])
  }

  @Test func filesAreRenamedWithin() throws {
    var directory = try OutputDirectory(at: folder.path("out"), replacing: false)
    let file = try directory.file("group1-shard1.bin")
    try file.close()
    try directory.rename("group1-shard1.bin", to: "group1-shard1of1.bin")
    try directory.publish()
    #expect(folder.names(in: "out") == ["group1-shard1of1.bin"])
  }

  @Test func anEmptyFolderIsAFreePlace() throws {
    folder.makeFolder("out")
    try write(["model.json": "{}"], to: "out/")
    #expect(folder.names(in: "out") == ["model.json"])
    #expect(folder.names() == ["out"])
  }

  @Test func whatComesIntoThePlaceInTheMeantimeStays() throws {
    var directory = try OutputDirectory(at: folder.path("out"), replacing: false)
    let file = try directory.file("model.json")
    try file.close()
    folder.makeFolder("out")
    try folder.write("mine", to: "out/notes.txt")
    do {
      try directory.publish()
      Issue.record("the folder that came is replaced")
    } catch { #expect(error == .exists(path: folder.path("out"))) }
    #expect(folder.names() == ["out"])
    #expect(folder.names(in: "out") == ["notes.txt"])
  }

  // MARK: Places that are taken

  private func makeOldModel() throws {
    folder.makeFolder("out")
    for name in ["model.json", "group1-shard1of2.bin", "group1-shard2of2.bin", "labels.txt"] {
      try folder.write("old", to: "out/\(name)")
    }
    folder.makeFolder("out/images")
    try folder.write("old", to: "out/images/cat.png")
  }

  @Test func anOldModelIsNotReplacedUnasked() throws {
    try makeOldModel()
    #expect(throws: OutputError.exists(path: folder.path("out"))) {
      try OutputDirectory.check(folder.path("out"), replacing: false)
    }
    #expect(throws: OutputError.exists(path: folder.path("out"))) { try write(["model.json": "new"], to: "out") }
    #expect(try folder.text(of: "out/model.json") == "old")
  }

  @Test func anOldModelGoesWithAllItsFilesAndOtherFilesStay() throws {
    try makeOldModel()
    unsafe chmod(folder.path("out"), 0o750)
    try write(["model.json": "new", "group1-shard1of1.bin": "new"], to: "out", replacing: true)
    #expect(folder.names(in: "out") == ["group1-shard1of1.bin", "images", "labels.txt", "model.json"])
    #expect(try folder.text(of: "out/model.json") == "new")
    #expect(try folder.text(of: "out/images/cat.png") == "old")
    #expect(folder.names() == ["out"])
    var status = stat()
    #expect(unsafe stat(folder.path("out"), &status) == 0 && status.st_mode & 0o777 == 0o750)
  }

  @Test func anOldModelStaysIfTheNewOneIsNotPublished() throws {
    try makeOldModel()
    try write(["model.json": "new"], to: "out", replacing: true, publishes: false)
    #expect(folder.names() == ["out"])
    #expect(try folder.text(of: "out/model.json") == "old")
    #expect(folder.names(in: "out").count == 5)
  }

  @Test func aLinkToAFolderStaysALink() throws {
    try makeOldModel()
    unsafe symlink(folder.path("out"), folder.path("current"))
    try write(["model.json": "new"], to: "current", replacing: true)
    #expect(FileSystem.isSymbolicLink(folder.path("current")))
    #expect(try folder.text(of: "out/model.json") == "new")
  }

  // MARK: Places that cannot be

  @Test func placesThatAreNoFoldersAreRefused() throws {
    try folder.write("text", to: "file")
    unsafe symlink("/nowhere", folder.path("dangling"))
    for name in ["file", "dangling", "new/.."] {
      #expect(throws: OutputError.self) { try OutputDirectory.check(folder.path(name), replacing: true) }
    }
    for path in [".", "/", ""] {
      #expect(throws: OutputError.self) { try OutputDirectory.check(path, replacing: true) }
    }
    #expect(throws: OutputError.self) { try write([:], to: "file/out") }
    #expect(try folder.text(of: "file") == "text")
    #expect(folder.names() == ["dangling", "file"])
  }

  // MARK: Killed runs

  @Test func whatAKilledRunHasLeftIsRemovedButNoFileOfTheUser() throws {
    for name in [".out.tfjslint-99999-0", ".out.tfjslint-99999-1"] {
      folder.makeFolder(name)
      try folder.write("w", to: name + "/model.json")
      try folder.write("w", to: name + "/group1-shard1.bin")
    }
    try folder.write("mine", to: ".out.tfjslint-99999-1/labels.txt")
    try write(["model.json": "{}"], to: "out")
    #expect(folder.names() == [".out.tfjslint-99999-1", "out"])
    #expect(folder.names(in: ".out.tfjslint-99999-1") == ["labels.txt"])
  }

  @Test func aRunDoesNotRemoveWhatAnotherIsBuilding() throws {
    var first = try OutputDirectory(at: folder.path("out"), replacing: false)
    let file = try first.file("model.json")
    try file.append("first")
    try file.close()
    try write(["model.json": "second"], to: "out", publishes: false)
    try first.publish()
    #expect(try folder.text(of: "out/model.json") == "first")
  }

  // MARK: Disks

  @Test func aFullDiskIsAnError() throws {
    let file = try FileWriter(creating: "/dev/full", as: "out/model.json")
    try file.append("{}")
    #expect(throws: OutputError.failed(path: "out/model.json", reason: "No space left on device")) { try file.close() }
  }

  /// Needs the right to mount; `.ci/run` has it in a container.
  @Test(.enabled(if: geteuid() == 0)) func aFullDiskLeavesTheOldModel() throws {
    folder.makeFolder("disk")
    guard unsafe mount("none", folder.path("disk"), "tmpfs", 0, "size=256k") == 0 else { return }
    defer { unsafe umount(folder.path("disk")) }
    folder.makeFolder("disk/out")
    try folder.write("old", to: "disk/out/model.json")
    #expect(throws: OutputError.self) {
      try write(["model.json": String(repeating: "x", count: 1 << 20)], to: "disk/out", replacing: true)
    }
    #expect(folder.names(in: "disk") == ["out"])
    #expect(try folder.text(of: "disk/out/model.json") == "old")
  }
}
