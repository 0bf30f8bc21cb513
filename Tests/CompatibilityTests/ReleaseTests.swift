import Testing

@testable import Compatibility

@Suite struct ReleaseTests {
  @Test func releasesCompareByNumber() {
    #expect(Release("4.9.0") == Release(4, 9, 0))
    #expect(Release(4, 9, 0) < Release(4, 22, 0))
    #expect(Release(3, 21, 0) < Release(4, 0, 0))
    #expect(Release(4, 22, 0).description == "4.22.0")
  }

  @Test(arguments: [
    "", "4", "4.22", "4.22.0.1", "4.22.0-rc.0", "v4.22.0", "4..0", "+4.2.0", "4.2.-1", " 4.2.0",
    "4.2.99999999999999999999",
  ])
  func whatIsNoReleaseIsRefused(text: String) {
    #expect(Release(text) == nil)
  }
}
