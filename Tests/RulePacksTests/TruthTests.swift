import RulePacks
import Testing

/// Kleene's tables.
@Suite struct TruthTests {
  private let unknown = Truth.unknown("the dtype")

  @Test func oneNoDecidesAConjunction() {
    #expect(unknown.and(.no) == .no)
    #expect(Truth.no.and(unknown) == .no)
    #expect(unknown.and(.yes) == unknown)
    #expect(Truth.yes.and(.yes) == .yes)
  }

  @Test func oneYesDecidesADisjunction() {
    #expect(unknown.or(.yes) == .yes)
    #expect(Truth.yes.or(unknown) == .yes)
    #expect(unknown.or(.no) == unknown)
    #expect(Truth.no.or(.no) == .no)
  }

  @Test func theOppositeOfUnknownIsUnknown() {
    #expect(unknown.negated == unknown)
    #expect(Truth.yes.negated == .no)
  }

  @Test func everythingMissingIsNamedOnce() {
    #expect(unknown.and(.unknown("the rank")) == .unknown("the dtype and the rank"))
    #expect(unknown.or(unknown) == unknown)
  }
}
