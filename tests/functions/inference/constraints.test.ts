import type { Fact } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { between } from "../../../src/functions/inference/rules/between.js";
import { changed, dollars, grew, level, ratio, target, words } from "./facts.js";
import { linesOf, said, testLines } from "./said.js";

/** The same fact with something else, or without it. */
const but = (fact: Fact, other: object): Fact => ({ ...fact, ...other });
/** What the fact says, in words instead of a number. */
function inWords(fact: Fact): Fact {
  const number = ["value", "decimals", "unit"];
  const rest = Object.entries(fact).filter(([key]) => !number.includes(key));
  return { ...Object.fromEntries(rest), qualifier: "qualitative" } as unknown as Fact;
}
const revenues = (period: "2Q02" | "3Q02", value = "100", decimals = 0, more = {}): Fact =>
  level(period, "revenues", value, decimals, more);
/** A metric in two units, so that nobody knows which of them is meant. */
const twice = (metric: string): readonly Fact[] => [
  level("1Q01", metric, "1"),
  but(level("1Q01", metric, "1"), { unit: "GBP" }),
];

describe("a printed percentage", () => {
  const percentage = grew("3Q02", "3Q01", "0.10", 2);
  const worded = words("3Q02", "reportedGrowth.yearOverYear.revenues", "qualitative", {
    comparedTo: "3Q01",
  });
  const line = "growth: revenues 3Q02 = revenues 3Q01 x (1 + growth revenues ratio 3Q02/3Q01)";
  const none: readonly string[] = [];
  testLines("growth", [
    ["connects two levels", [percentage], [line]],
    ["once, however often it is printed", [percentage, but(percentage, { document: "b" })], [line]],
    ["is no amount", [but(percentage, { unit: "JPY" })], none],
    ["says what it is compared to", [but(percentage, { comparedTo: undefined })], none],
    ["is no change", [but(worded, { kind: "change" })], none],
    ["is not said with “unchanged”", [but(worded, { qualifier: "unchanged" })], none],
    ["is of one unit", [...twice("revenues"), percentage], none],
  ]);

  test("is a number of its own", () => {
    expect(linesOf("printed", [percentage])).toEqual([
      "printed: growth revenues ratio 3Q02/3Q01 [0.095, 0.105] by quarters.3Q02.reportedGrowth.yearOverYear.revenues",
    ]);
  });

  test("is between two levels of periods", () => {
    const [one] = [{ kind: "level", metric: "revenues", unit: "JPY", period: "3Q02" } as never];
    for (const unknowns of [[], [one], [one, {} as never], [{} as never, one]])
      expect(() => between(unknowns, "growth", 0, 1)).toThrow("needs two levels of periods");
  });

  test("of a level that another document speaks of is of that document", () => {
    const of = (document?: string) =>
      ({ kind: "level", metric: "revenues", unit: "JPY", period: "3Q02", document }) as never;
    expect(between([of("a"), of("b")], "growth", 0, 1).document).toBe("b");
    expect(between([of("a"), of()], "growth", 0, 1).document).toBe("a");
    expect(between([of(), of("b")], "change", 0, 1).document).toBe("b");
  });
});

describe("a printed change", () => {
  const change = changed("3Q02", "2Q02", "revenues", "20", 0);
  const line = "change: + revenues 3Q02 - revenues 2Q02 - change revenues 3Q02/2Q02 = 0";
  const none: readonly string[] = [];
  testLines("change", [
    ["is the difference of two levels", [change], [line]],
    ["in their unit", [but(change, { unit: "USD" })], none],
    ["also in words", [inWords(change)], [line]],
    ["is no growth", [inWords(grew("3Q02", "3Q01", "0.1", 1))], none],
    ["says what it is compared to", [but(change, { comparedTo: undefined })], none],
    ["is of one unit", [...twice("revenues"), change], none],
  ]);
});

describe("“unchanged”", () => {
  const stayed = words("3Q02", "reportedGrowth.quarterOverQuarter.revenues", "unchanged", {
    comparedTo: "2Q02",
  });
  const by = (period: string): string =>
    ` by quarters.3Q02.reportedGrowth.quarterOverQuarter.revenues and quarters.${period}.revenues`;
  const within = (interval: string, period = "3Q02"): readonly string[] => [
    `unchanged: change revenues 3Q02/2Q02 ${interval}${by(period)}`,
  ];
  const none: readonly string[] = [];
  testLines("unchanged", [
    [
      "in the digits of the current amount",
      [stayed, revenues("3Q02", "100", -1)],
      within("(-10, 10)"),
    ],
    ["or of the one before", [stayed, revenues("2Q02", "100", -1)], within("(-10, 10)", "2Q02")],
    ["the fewest", [stayed, revenues("2Q02"), revenues("3Q02", "100", -1)], within("(-10, 10)")],
    [
      "whichever is first",
      [stayed, revenues("3Q02", "100", -1), revenues("2Q02")],
      within("(-10, 10)"),
    ],
    [
      "of equal ones the first",
      [stayed, revenues("2Q02"), revenues("3Q02")],
      within("(-1, 1)", "2Q02"),
    ],
    [
      "is nothing if all digits are printed",
      [stayed, level("3Q02", "revenues", "100")],
      within("[0, 0]"),
    ],
    [
      "in more digits than inference computes with",
      [stayed, revenues("3Q02", "100", 20)],
      within("(-0.000000000000000001, 0.000000000000000001)"),
    ],
    ["says nothing without digits", [stayed], none],
    ["nor by those of another metric", [stayed, level("3Q02", "grossProfit", "1", 0)], none],
    ["nor of another period", [stayed, level("4Q02", "revenues", "1", 0)], none],
    ["nor of another document", [stayed, revenues("3Q02", "1", 0, { document: "b" })], none],
    ["nor of a bound", [stayed, but(revenues("3Q02"), { qualifier: "moreThan" })], none],
    [
      "nor of a target",
      [stayed, target("3Q02", "revenues.value", "1", "JPY", { decimals: 0 })],
      none,
    ],
    ["nor said of a change", [but(stayed, { kind: "change" }), revenues("3Q02")], none],
    ["nor of two units", [...twice("revenues"), stayed, revenues("3Q02")], none],
  ]);
});

describe("a loss", () => {
  const loss = level("3Q02", "operatingLoss", "20", 0);
  const change = changed("3Q02", "2Q02", "operatingLoss", "5", 0);
  const line = (period: string) =>
    `loss: + operatingLoss ${period} + operatingIncome ${period} = 0`;
  testLines("loss", [
    ["mirrors the income", [loss], [line("3Q02")]],
    ["in both periods of a change", [change], [line("3Q02"), line("2Q02")]],
    ["is of one unit", [...twice("operatingLoss"), change], []],
    ["as the income is", [...twice("operatingIncome"), change], []],
    ["is no income", [level("3Q02", "operatingIncome", "-20", 0)], []],
  ]);
});

describe("a ratio", () => {
  const margin = ratio("3Q02", "grossMargin", "0.1", 1);
  const line = "ratio: grossProfit 3Q02 = revenues 3Q02 x grossMargin ratio 3Q02";
  testLines("ratio", [
    ["is one level divided by another", [margin], [line]],
    ["is no target for it", [target("3Q02", "grossMargin.value", "0.1", "ratio")], []],
    ["has two parts", [level("3Q02", "revenues", "1")], []],
    ["its numerator is of one unit", [...twice("grossProfit"), margin], []],
    ["so is its denominator", [...twice("revenues"), margin], []],
    ["and itself", [but(margin, { unit: "USD" }), margin], []],
  ]);
});

describe("the highest in history", () => {
  const record = words("3Q02", "revenues", "recordHigh");
  const line = (period: string): string =>
    `record: + revenues 3Q02 - revenues ${period} >= 0 by quarters.3Q02.revenues`;
  const before = revenues("2Q02");
  testLines("record", [
    ["is at least what was before", [before, record], [line("2Q02")]],
    [
      "in a quarter of any year, and not after or over other spans",
      [
        ...[level("1Q02", "grossProfit", "1"), level("4Q01", "revenues", "1"), before, record],
        ...[level("4Q02", "revenues", "1"), level("1H02", "revenues", "1")],
      ],
      [line("4Q01"), line("2Q02")],
    ],
    [
      "of the same scope, whatever else there is",
      [
        revenues("3Q02", "1", 0, { scope: "parent" }),
        revenues("2Q02", "1", 0, { scope: "parent" }),
        before,
        record,
      ],
      [line("2Q02")],
    ],
    ["is said of a level", [before, but(record, { kind: "growth", comparedTo: "2Q02" })], []],
    ["of one unit", [...twice("revenues"), before, record], []],
  ]);
});

describe("a target and its approximate growth", () => {
  const growth = target("FY2002", "revenuesGrowth.value", "0.1", "ratio", {
    qualifier: "approximately",
    comparedTo: "FY2001",
  });
  const amount = (part: string, value: string, more = {}): Fact =>
    target("FY2002", `revenues.${part}`, value, "JPY", more);
  const [low, high, point] = [amount("low", "100"), amount("high", "110"), amount("value", "105")];
  const inUsd = target("FY2002", "revenues.convenienceTranslation.value", "1", "USD");
  const of = "target revenues FY2002 of release";
  const rate = "target revenuesGrowth ratio FY2002 of release";
  const all = (from: string, to: string, parts: readonly string[]): readonly string[] => [
    `printed: ${of} [${from}, ) by guidance.FY2002.revenues.${parts[0]}`,
    `printed: ${of} (, ${to}] by guidance.FY2002.revenues.${parts[1]}`,
    `approximately: ${rate} [0.09, 0.11] by guidance.FY2002.revenuesGrowth.value`,
    `growth: ${of} = revenues FY2001 x (1 + ${rate})`,
  ];
  const both = all("100", "110", ["low", "high"]);
  test.each<readonly [string, readonly Fact[], readonly string[]]>([
    ["lead to the year before", [growth, low, high], both],
    ["in any order", [high, low, growth], both],
    ["from one amount", [growth, point], all("105", "105", ["value", "value"])],
    ["not from one end", [growth, low], []],
    ["nor from the other", [growth, high], []],
    ["nor without what it is compared to", [but(growth, { comparedTo: undefined }), point], []],
    ["nor from growth that was reported", [but(growth, { kind: "growth" }), point], []],
    ["nor if the growth is exact", [but(growth, { qualifier: undefined }), point], []],
    ["nor from one in words", [growth, inWords(point)], []],
    ["also beside its translation", [growth, inUsd, point], all("105", "105", ["value", "value"])],
    ["nor from an amount that is reported", [growth, but(point, { kind: "translation" })], []],
    [
      "nor from a target for something else",
      [growth, target("FY2002", "grossProfit.value", "1", "JPY")],
      [],
    ],
    ["nor for another year", [growth, but(point, { period: "FY2003" })], []],
    ["nor of another document", [growth, but(point, { document: "b" })], []],
    [
      "nor from an approximate one",
      [growth, amount("value", "1", { qualifier: "approximately" })],
      [],
    ],
    ["nor to a level of two units", [...twice("revenues"), growth, point], []],
  ])("%s", (_, facts, lines) => {
    const isOf = (line: string): boolean => line.includes(of) || line.includes(rate);
    const found = said(facts, { isTolerant: true }).filter(isOf);
    expect(found).toEqual(lines);
  });

  test("say nothing if nobody says what approximately is", () => {
    expect(said([growth, point])).toEqual([]);
  });
});

describe("a translation", () => {
  const yen = level("3Q02", "revenues", "1000", 0);
  const usd = dollars("3Q02", "revenues", "10", 0);
  const rate = "exchangeRate JPY/USD of release";
  const positive = `translation: ${rate} (0, )`;
  const line = `translation: revenues 3Q02 = translation revenues USD 3Q02 of release x ${rate}`;
  const expected = target("FY2002", "revenues.low", "100", "JPY");
  const inUsd = target("FY2002", "revenues.convenienceTranslation.low", "1", "USD");
  const low = "target revenues FY2002 low of release";
  const ofTarget = `translation: ${low} = translation revenues USD FY2002 low of release x ${rate}`;
  testLines("translation", [
    ["is an amount at the rate of its document", [yen, usd], [positive, line]],
    ["also of an amount that is not printed", [usd], [positive, line]],
    ["is a number", [yen, inWords(usd)], []],
    ["of a level of one unit", [...twice("revenues"), usd], []],
    ["of a target is not of what came of it", [yen, expected, inUsd], [positive, ofTarget]],
    [
      "of a target that is not printed is of the level",
      [inUsd, but(expected, { document: "b" }), but(expected, { part: "high" })],
      [
        positive,
        `translation: revenues FY2002 = translation revenues USD FY2002 of release x ${rate}`,
      ],
    ],
    ["of a target in another unit is of nothing", [but(expected, { unit: "USD" }), inUsd], []],
    ["nor of a target in words", [inWords(expected), inUsd], []],
    [
      "nor of a target for what nobody describes",
      [but(expected, { metric: "sales" }), but(inUsd, { metric: "sales" })],
      [],
    ],
  ]);

  test("of a target has the target as it is printed first", () => {
    const again = but(expected, { value: "101" });
    expect(linesOf("printed", [expected, again, inUsd])).toEqual([
      `printed: ${low} [100, 100] by guidance.FY2002.revenues.low`,
      `printed: translation revenues USD FY2002 low of release [1, 1] by guidance.FY2002.revenues.convenienceTranslation.low`,
    ]);
  });

  test("and a rate that is printed are of the same rate", () => {
    const observed = but(level("3Q02", "exchangeRate", "119.9", 1), {
      ...{ kind: "observation", unit: "JPY/USD" },
    });
    const printed = `printed: ${rate} [119.85, 119.95] by quarters.3Q02.exchangeRate`;
    expect(linesOf("printed", [observed])).toEqual([printed]);
    expect(linesOf("printed", [observed, yen, usd])).toContain(printed);
    expect(said([inWords(observed)])).toEqual([]);
  });
});
