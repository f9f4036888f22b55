import { type Fact, growth, history, infer } from "@iij/earnings";
import { describe, expect, test } from "vitest";

/** How a document prints an amount: its digits, to the million unless `more` says otherwise. */
type Printed = readonly [millions: string, more?: object];

const cutOff = { rounding: "truncated" };
const unsaid = { rounding: "unknown" };

/** What several documents state of one amount, one after the other. */
function stated(...all: readonly Printed[]): readonly Fact[] {
  return all.map(([millions, more], index) => ({
    ...{ id: "acme.FY2023.revenues", kind: "level", metric: "revenues", period: "FY2023" },
    ...{ value: `${millions}000000`, unit: "JPY", decimals: -6, printed: millions },
    ...{ document: `acme-${index}`, locator: "p. 1", published: `2025-0${index + 1}-08` },
    ...{ standing: "issuer" },
    ...more,
  }));
}

const outcomes = (...all: readonly Printed[]): readonly string[] =>
  history(stated(...all), "revenues", "FY2023").map(({ outcome }) => outcome);

describe("one amount may be cut off in one document and rounded in the next:", () => {
  test.each<[says: string, before: Printed, after: Printed, outcome: string]>([
    ["1,234 cut off, 1,235 rounded", ["1234", cutOff], ["1235"], "confirmed"],
    ["1,235 rounded, 1,234 cut off", ["1235"], ["1234", cutOff], "confirmed"],
    ["a loss of 1,234 cut off, of 1,235 rounded", ["-1234", cutOff], ["-1235"], "confirmed"],
    ["1,234 in a way that nobody says, 1,235 rounded", ["1234", unsaid], ["1235"], "morePrecise"],
    ["1,235 rounded, 1,234 in a way that nobody says", ["1235"], ["1234", unsaid], "lessPrecise"],
    ["1,234 and 1,235 in ways that nobody says", ["1234", unsaid], ["1235", unsaid], "confirmed"],
    ["a loss of 1,234 and of 1,235, of one such", ["-1234", unsaid], ["-1235"], "morePrecise"],
    ["0 cut off, 1 rounded", ["0", cutOff], ["1"], "morePrecise"],
  ])("%s", (_, before, after, outcome) => {
    expect(outcomes(before, after)).toEqual(["first", outcome]);
  });
});

describe("no amount prints as both:", () => {
  test.each<[says: string, before: Printed, after: Printed]>([
    ["1,234 cut off, 1,236 rounded", ["1234", cutOff], ["1236"]],
    ["1,234 cut off, 1,233 rounded", ["1234", cutOff], ["1233"]],
    ["a loss of 1,234 cut off, of 1,233 rounded", ["-1234", cutOff], ["-1233"]],
    ["1,234 and 1,235, both cut off", ["1234", cutOff], ["1235", cutOff]],
    ["1,234 and 1,235, both rounded, though their ends touch", ["1234"], ["1235"]],
    ["1,234 and 1,236 in ways that nobody says", ["1234", unsaid], ["1236", unsaid]],
  ])("%s", (_, before, after) => {
    expect(outcomes(before, after)).toEqual(["first", "restated"]);
  });
});

describe("a figure on other terms is no restatement:", () => {
  test.each<[says: string, before: object, after: object, millions?: string]>([
    ["parent only", { scope: "consolidated" }, { scope: "parentOnly" }],
    ["consolidated", { scope: "parentOnly" }, { scope: "consolidated" }],
    ["another company", { company: "acme" }, { company: "globex" }],
    ["another standard", { accountingStandard: "JGAAP" }, { accountingStandard: "IFRS" }],
    ["another definition", { definition: "before the split" }, { definition: "after the split" }],
    ["another scope, of the same digits", { scope: "consolidated" }, { scope: "segment" }, "1234"],
  ])("%s", (_, before, after, millions = "900") => {
    expect(outcomes(["1234", before], [millions, after])).toEqual(["first", "differentBasis"]);
  });

  test("and does not hide how the two around it differ", () => {
    const [whole, parent] = [{ scope: "consolidated" }, { scope: "parentOnly" }];
    expect(outcomes(["1234", whole], ["900", parent], ["1300", whole], ["900", parent])).toEqual([
      ...["first", "differentBasis", "restated", "confirmed"],
    ]);
  });

  test("nor is growth from one company to another", () => {
    const [acme, globex] = stated(["1234", { company: "acme" }], ["1300", { company: "globex" }]);
    expect(growth(globex as Fact & { value: string; unit: string }, acme as never)).toMatchObject({
      ...{ outcome: "notComparable", differs: "company", current: "globex", base: "acme" },
    });
  });
});

test("what is cut off and then rounded is one level, so that the fourth quarter stays known", () => {
  const facts = [
    ...stated(["1234", { ...cutOff, id: "own 1", metric: "revenues" }], ["1235"]),
    ...stated(["900", { id: "own 2", period: "9M23" }]),
  ];
  const fourth = infer(facts).levels["4Q23"]?.["revenues"];
  expect([fourth?.lower, fourth?.upper, fourth?.upperClosed]).toEqual([
    ...["334000000", "335500000", false],
  ]);
});
