import Testing

@testable import Commands

@Suite struct ProgressBarTests {
  @Test(arguments: [(0, 0), (50, 50), (100, 100), (300, 100)])
  func theShareIsShown(done: Int, percent: Int) {
    let line = ProgressBar.line("weights", done: done, total: 100, width: 80)
    #expect(line.contains(" \(percent) % of "))
    #expect(line.filter { $0 == "#" }.count == percent * 40 / 100)
  }

  @Test(arguments: [0, 1, 10, 20, 40, 500])
  func theLineFitsTheTerminal(width: Int) {
    #expect(ProgressBar.line("weights", done: 1, total: 3, width: width).count < max(width, 1))
  }
}
