import GraphIR
import Testing

@testable import Optimization

@Suite struct SpellEinsumsTests {
  private func spell(_ equation: String, _ shapes: [Int64]?...) -> String? {
    SpellEinsums.spell(equation, shapes.map { PartialShape($0) })
  }

  @Test func upperCaseLettersBecomeOthers() {
    #expect(spell("aA,AB->aB", [2, 3], [3, 4]) == "az,zy->ay")
    #expect(spell("ab,bc->ac", [2, 3], [3, 4]) == "ab,bc->ac")
  }

  @Test func anEllipsisStandsForTheAxesThatAreLeft() {
    #expect(spell("...ij,...jk->...ik", [5, 6, 2, 3], [5, 6, 3, 4]) == "zyij,zyjk->zyik")
    #expect(spell("...ij,jk->...ik", [5, 2, 3], [3, 4]) == "zij,jk->zik")
    #expect(spell("...ij,...jk->...ik", [5, 6, 2, 3], [6, 3, 4]) == "zyij,yjk->zyik")
    #expect(spell("i...->...", [5, 6]) == "iz->z")
  }

  @Test func whatIsBroadcastHasALetterOfItsOwn() {
    #expect(spell("...ij,...jk->...ik", [1, 2, 3], [5, 3, 4]) == "yij,zjk->zik")
    #expect(spell("...ij,...jk->...ik", [1, 2, 3], [1, 3, 4]) == "zij,zjk->zik")
  }

  @Test func whatDoesNotFitIsLeft() {
    #expect(spell("...ij,...jk->...ik", [2, 2, 3], [5, 3, 4]) == nil)
    #expect(spell("...ij->...ji", nil) == nil)
  }
}
