import { type Fact, reconcileAll } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { changed, grew, level, words } from "./inference/facts.js";
import { refusal } from "./refusal.js";

/** How the report answers, each finding with the figures that it used. */
const told = (...facts: readonly Fact[]): readonly string[] => {
  const { consistent, inconsistent, undecidable } = reconcileAll(facts);
  return [...consistent, ...inconsistent, ...undecidable].map(
    ({ outcome, kind, fact, using }) =>
      `${outcome} ${kind} of ${fact.period}: ${using.map(({ period, document }) => `${period} ${document}`).join(", ")}`,
  );
};
const now = level("3Q02", "revenues", "110");
const before = level("3Q01", "revenues", "100");
const rate = (value = "0.10", more = {}) => grew("3Q02", "3Q01", value, 2, more);
const later = { document: "later", published: "2006-05-15" };
const earlier = { document: "earlier", published: "2003-01-14" };

describe("a printed growth", () => {
  it("is held against the two levels that it compares", () => {
    const report = reconcileAll([now, before, rate()]);
    expect(report).toMatchObject({ inconsistent: [], undecidable: [] });
    expect(report.consistent).toMatchObject([
      { outcome: "consistent", kind: "growth", fact: rate(), using: [now, before] },
    ]);
    expect(told(now, before, rate("0.11"))).toEqual([
      "inconsistent growth of 3Q02: 3Q02 release, 3Q01 release",
    ]);
    expect(
      told(
        now,
        before,
        words("3Q02", "reportedGrowth.yearOverYear.revenues", "unchanged", { comparedTo: "3Q01" }),
      ),
    ).toEqual(["undecidable growth of 3Q02: 3Q02 release, 3Q01 release"]);
  });

  it.each<readonly [string, readonly Fact[]]>([
    ["a level that is missing", [now, rate()]],
    ["the other level that is missing", [before, rate()]],
    [
      "a level that is hedged",
      [level("3Q02", "revenues", "110", 0, { qualifier: "approximately" }), before, rate()],
    ],
    [
      "a base that is hedged",
      [now, level("3Q01", "revenues", "100", 0, { qualifier: "approximately" }), rate()],
    ],
    [
      "levels of another metric",
      [level("3Q02", "netIncome", "110"), level("3Q01", "netIncome", "100"), rate()],
    ],
    [
      "levels of other periods",
      [level("2Q02", "revenues", "110"), level("2Q01", "revenues", "100"), rate()],
    ],
    ["what is no growth", [now, before, changed("3Q02", "3Q01", "revenues", "10", 0)]],
    [
      "levels of another standard",
      [
        level("3Q02", "revenues", "110", undefined, { accountingStandard: "IFRS" }),
        before,
        rate("0.10", { accountingStandard: "US GAAP" }),
      ],
    ],
    [
      "a level that was published later",
      [level("3Q02", "revenues", "110", undefined, later), before, rate()],
    ],
  ])("is not held against %s", (_, facts) => {
    expect(told(...facts)).toEqual([]);
  });

  it("is held against levels of its standard, or of none", () => {
    const ifrs = { accountingStandard: "IFRS" };
    const of = (level_: object, rate_: object) =>
      told(level("3Q02", "revenues", "110", undefined, level_), before, rate("0.10", rate_)).length;
    expect([of(ifrs, ifrs), of(ifrs, {}), of({}, ifrs), of({}, {})]).toEqual([1, 1, 1, 1]);
  });

  it("is held against the levels of its own document, whatever others say", () => {
    for (const more of [later, earlier, { document: "other" }]) {
      const other = level("3Q02", "revenues", "200", undefined, more);
      for (const facts of [
        [other, now, before, rate()],
        [now, before, rate(), other],
      ])
        expect(told(...facts)).toEqual(["consistent growth of 3Q02: 3Q02 release, 3Q01 release"]);
    }
  });

  it("is else held against what was known on its day, the last of it", () => {
    const sameDay = { document: "other" };
    expect(
      told(
        level("3Q02", "revenues", "200", undefined, earlier),
        level("3Q02", "revenues", "110", undefined, sameDay),
        level("3Q02", "revenues", "300", undefined, later),
        before,
        rate(),
      ),
    ).toEqual(["consistent growth of 3Q02: 3Q02 other, 3Q01 release"]);
    // A month counts from its end on.
    const inMonth = level("3Q02", "revenues", "110", undefined, {
      document: "m",
      published: "2005-07",
    });
    expect(told(inMonth, before, rate())).toEqual([]);
    expect(
      told(inMonth, before, rate("0.10", { document: "n", published: "2005-07" })),
    ).toHaveLength(1);
  });
});

describe("a printed total over time", () => {
  const second = level("2Q02", "revenues", "10");
  const quarters = [
    level("1Q02", "revenues", "10"),
    second,
    level("3Q02", "revenues", "10"),
    level("4Q02", "revenues", "10"),
  ];
  const half = level("1H02", "revenues", "20");
  const year = (value: string) => level("FY2002", "revenues", value);

  it("is held against all ways to put it together", () => {
    expect(told(...quarters.slice(0, 2), half)).toEqual([
      "consistent sum of 1H02: 1Q02 release, 2Q02 release",
    ]);
    expect(told(...quarters, half, level("2H02", "revenues", "20"), year("40")).toSorted()).toEqual(
      [
        "consistent sum of 1H02: 1Q02 release, 2Q02 release",
        "consistent sum of 2H02: 3Q02 release, 4Q02 release",
        "consistent sum of FY2002: 1H02 release, 2H02 release",
        "consistent sum of FY2002: 1Q02 release, 2Q02 release, 3Q02 release, 4Q02 release",
      ],
    );
    expect(told(...quarters, year("41"))).toEqual([
      "inconsistent sum of FY2002: 1Q02 release, 2Q02 release, 3Q02 release, 4Q02 release",
    ]);
    const report = reconcileAll([...quarters.slice(0, 2), half]).consistent[0];
    expect(report).toMatchObject({ kind: "sum", fact: half, using: quarters.slice(0, 2) });
  });

  it.each<readonly [string, readonly Fact[]]>([
    ["a part that is missing", [...quarters.slice(1), year("30")]],
    [
      "a part that is hedged",
      [level("1Q02", "revenues", "10", 0, { qualifier: "moreThan" }), second, half],
    ],
    [
      "a total that is hedged",
      [...quarters.slice(0, 2), level("1H02", "revenues", "20", 0, { qualifier: "approximately" })],
    ],
    [
      "a part in another unit",
      [level("1Q02", "revenues", "10", 0, { unit: "USD" } as never), second, half],
    ],
    [
      "parts of another year",
      [level("1Q01", "revenues", "10"), level("2Q01", "revenues", "10"), half],
    ],
    ["parts of another half", [...quarters.slice(2), half]],
    [
      "a balance",
      [
        level("1Q02", "totalAssets", "10"),
        level("2Q02", "totalAssets", "10"),
        level("1H02", "totalAssets", "20"),
      ],
    ],
    [
      "a metric that nobody knows",
      [level("1Q02", "own", "10"), level("2Q02", "own", "10"), level("1H02", "own", "20")],
    ],
  ])("is not held against %s", (_, facts) => {
    expect(told(...facts)).toEqual([]);
  });
});

it("refuses what is no list of facts, in its own name", () => {
  expect(refusal(() => reconcileAll("facts" as never))).toMatchObject({
    code: "invalidFigure",
    function: "reconcileAll",
  });
});
