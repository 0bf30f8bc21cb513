import GraphIR
import Testing

@testable import RulePacks

/// The language in which rules compute: Python's meaning, unknown values, and errors instead of traps.
@Suite struct FormulaTests {
  /// Names for the tests: a number, a list with an unknown size, an unknown value.
  private struct Names: FormulaScope {
    func value(of path: [String]) -> FormulaValue? {
      switch path {
      case ["n"]: .int(7)
      case ["sizes_"]: .list([.unknown("size 0"), .int(4), .int(3)])
      case ["unsaid"]: .unknown("it")
      default: nil
      }
    }
    func shape(of tensor: FormulaTensor) -> PartialShape { .unknown }
    func elements(of tensor: FormulaTensor) -> FormulaValue { .unknown("elements") }
    func producer(of tensor: FormulaTensor) -> String? { nil }
    func output(_ port: Int, besides tensor: FormulaTensor) -> FormulaValue? { nil }
  }

  private func value(_ text: String) throws -> FormulaValue { try Formula(text).evaluate(in: Names()) }

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("-7 // 2", "-4"), ("-7 % 3", "2"), ("7 / 2", "3.5"), ("2 ** 10", "1024"),
    ("-2 ** 2", "-4"), ("2 ** -1", "0.5"), ("1 if n > 6 else 2", "1"), ("[1, 2] + [3] * 2", "[1, 2, 3, 3]"),
    ("[i * i for i in range(4) if i != 2]", "[0, 1, 9]"), ("[a + b for a, b in zip([1, 2], [3, 4])]", "[4, 6]"),
    ("[1, 2, 3][-1]", "3"), ("[1, 2, 3, 4][1:-1]", "[2, 3]"), ("len(range(5, 1, -2))", "2"), ("3 in [1, 2, 3]", "true"),
    ("4 not in [1, 2]", "true"), ("not 1 == 2 and 2 < 3", "true"), ("sum([1, 2.5])", "3.5"), ("prod([2, 3])", "6"),
    ("max(1, 5, 3)", "5"), ("flat([[1, 2], [3]])", "[1, 2, 3]"), ("fill([2, 2], 0)", "[[0, 0], [0, 0]]"),
    ("int(floor(2.7))", "2"), ("round(2.5)", "2"), ("'a' + \"b\" == 'ab'", "true"), ("[[1, 2]] == [[1, 2]]", "true"),
    ("sizes(sizes_)", "[-1, 4, 3]"), ("unknowns(sizes_)", "1"), ("known(unsaid)", "false"),
    ("false and unsaid", "false"), ("unsaid or true", "true"), ("sizes_ == [1, 5, 3]", "false"),
    ("sqrt(16.0)", "4.0"), ("float32(0.1) == 0.1", "false"),
  ])
  func valuesAreThoseOfPython(text: String, words: String) throws { #expect(try value(text).words == words) }

  @Test(arguments: ["unsaid + 1", "unsaid and true", "sum(sizes_)", "sizes_[0]", "1 if unsaid else 2", "[unsaid][0]"])
  func whatIsNotKnownStaysUnknown(text: String) throws { #expect(try value(text).missing != nil) }

  @Test(arguments: [
    "1 // 0", "1 % 0", "1.0 / 0", "[1][3]", "9223372036854775807 + 1", "2 ** 70", "fill([100000, 100000], 0)",
    "range(1, 5, 0)", "[0] * 10000000", "1 + 'a'", "rank(1)", "nothing", "int(inf)", "[x for x in 3]",
    "range(0, 9000000000000000000)",
  ])
  func whatMakesNoSenseIsAnError(text: String) { #expect(throws: FormulaError.self) { try value(text) } }

  @Test(arguments: [
    ("1 +", "expected a value"), ("(1", "expected ')'"), ("1 2", "expected the end"), ("foo(1)", "no function 'foo'"),
    ("len(1, 2)", "takes one argument"), ("'a", "without end"), ("a ? b", "does not belong"),
    ("1 if 2", "expected 'else'"), ("[x for in y]", "expected a name"),
    (String(repeating: "(", count: 200) + "1", "nests at most"),
    (String(repeating: "-", count: 5000) + "x y", "the end"),
  ])
  func whatCannotBeReadSaysWhere(text: String, message: String) {
    let problem = #expect(throws: Formula.Problem.self) { try Formula(text) }
    #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "")")
  }

  @Test func constantsHaveTheTypeOfWhatTheyHold() throws {
    #expect(try ConstantValue(try value("[[1, 2], [3, 4]]")).dtype == .int32)
    #expect(try ConstantValue(try value("[1, 2.5]")).dtype == .float)
    #expect(try ConstantValue(try value("[1, 2]")).shape == [2])
    #expect(throws: FormulaError.self) { try ConstantValue(try value("[[1], [2, 3]]")) }
    #expect(throws: FormulaError.self) { try ConstantValue(try value("[1.5]"), dtype: .int32) }
  }
}
