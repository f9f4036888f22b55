import {
  difference,
  facilities,
  facts,
  fiscalYears,
  growth,
  halves,
  infer,
  margin,
  nineMonths,
  quarters,
  sum,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const of = (value: string, period: string, more: object = {}) =>
  ({ value, unit: "JPY", decimals: 0, metric: "revenues", period, ...more }) as never;

describe("sum", () => {
  // 19,420.15 + 14,143.10, give or take 0.005 twice.
  it("of the two data centers is 33,563.25 m²", () => {
    const both = sum(facilities.yokohama1.floorSpace, facilities.saitama1.floorSpace);
    expect(both).toMatchObject({ unit: "m2", metric: "floorSpace", basis: "computed" });
    expect(both.point.toFixed()).toBe("33563.25");
    expect(notation(both)).toBe("[33563.24, 33563.26]");
    expect(both.sources).toEqual(
      [facilities.yokohama1, facilities.saitama1].map(
        ({ floorSpace: { printed, document, locator } }) => ({ printed, document, locator }),
      ),
    );
  });

  it.each([
    [["1Q02", "2Q02"], "1H02"],
    [["2Q02", "1Q02", "3Q02"], "9M02"],
    [["1H02", "2H02"], "FY2002"],
    [["3Q02", "4Q02"], "2H02"],
    [["2Q02", "3Q02"], undefined],
    [["1Q02", "3Q02"], undefined],
    [["4Q02", "1Q03"], undefined],
    [["3Q02"], "3Q02"],
  ] as const)("of %j has the period %s", (periods, period) => {
    const result = sum(...periods.map((each) => of("10", each)));
    expect(result.period).toBe(period);
    expect(result.point?.toFixed()).toBe(String(10 * periods.length));
  });

  it("of several lines of one period has the period, and no metric", () => {
    const result = sum(of("10", "3Q02"), of("5", "3Q02", { metric: "operatingIncome" }));
    expect(result.period).toBe("3Q02");
    expect(result).not.toHaveProperty("metric");
  });

  it("says that a summand was inferred, and is open where one is", () => {
    const known = infer(facts).levels;
    const levels = ["3Q02", "4Q02"].flatMap((period) => known[period]?.revenues ?? []);
    const half = sum(...levels);
    expect(half).toMatchObject({ basis: "inferred", period: "2H02", metric: "revenues" });
    const open = sum({ value: "5", unit: "JPY", qualifier: "moreThan" }, figure("1", "JPY"));
    expect([open.lower?.toFixed(), open.lowerClosed]).toEqual(["6", false]);
    expect(open).not.toHaveProperty("upper");
  });

  it.each([
    ["periods that overlap", () => sum(of("1", "1H02"), of("1", "2Q02")), "mismatch"],
    ["one line twice in a period", () => sum(of("1", "3Q02"), of("1", "3Q02")), "mismatch"],
    [
      "a balance over time",
      () =>
        sum(of("1", "1Q02", { metric: "totalAssets" }), of("1", "2Q02", { metric: "totalAssets" })),
      "mismatch",
    ],
    [
      "two standards",
      () =>
        sum(
          of("1", "1Q02", { accountingStandard: "IFRS" }),
          of("1", "2Q02", { accountingStandard: "US GAAP" }),
        ),
      "mismatch",
    ],
    ["yen and dollars", () => sum(figure("1", "JPY"), figure("1", "USD") as never), "mixedUnits"],
    ["nothing", () => sum(), "outOfRange"],
    [
      "an approximation",
      () => sum({ value: "1", unit: "JPY", qualifier: "approximately" } as never),
      "invalidFigure",
    ],
  ])("refuses %s", (_, call, code) => {
    expect(refusal(call)).toMatchObject({ code, function: "sum" });
  });

  it("refuses one figure twice", () => {
    const { floorSpace } = facilities.yokohama1;
    expect(refusal(() => sum(floorSpace, floorSpace)).message).toBe(
      "sum needs each figure once; got m2 19420.15 (floorSpace) twice.",
    );
  });

  it.each(badFigures)("refuses %s", (_, bad, code) => {
    expect(refusal(() => sum(bad as never))).toMatchObject({ code, function: "sum" });
  });
});

describe("difference", () => {
  // 349 + 567, give or take half a million twice.
  it("of adjusted EBITDA and operating income of 3Q02 is 916 million", () => {
    const result = difference(quarters["3Q02"].adjustedEbitda, quarters["3Q02"].operatingIncome);
    expect(result.point.toFixed()).toBe("916000000");
    expect(notation(result)).toBe("[915000000, 917000000]");
    expect(result).toMatchObject({ period: "3Q02", basis: "computed" });
    expect(result.sources.map(({ printed }) => printed)).toEqual([
      "JPY349 million",
      "JPY567 million",
    ]);
  });

  // 3,786 - 2,416 and 5,075 - 3,786.
  it("of cumulative figures is a quarter, with its name", () => {
    const third = difference(nineMonths["9M14"].operatingIncome, halves["1H14"].operatingIncome);
    expect([third.period, third.point.toFixed()]).toEqual(["3Q14", "1370000000"]);
    const fourth = difference(
      fiscalYears.FY2014.operatingIncome,
      nineMonths["9M14"].operatingIncome,
    );
    expect([fourth.period, fourth.point.toFixed()]).toEqual(["4Q14", "1289000000"]);
    // It goes on into other functions: a quarter against the one before.
    expect(growth(fourth, third)).toMatchObject({ outcome: "rate" });
    expect(margin(fourth, fourth).point?.toFixed()).toBe("1");
  });

  it.each([
    ["FY2002", "4Q02", "9M02"],
    ["FY2002", "1H02", "2H02"],
    ["9M02", "1Q02", undefined],
    ["1H02", "1Q02", "2Q02"],
    ["3Q02", "3Q01", undefined],
  ] as const)("of %s less %s is of %s", (whole, part, left) => {
    expect(difference(of("10", whole), of("4", part)).period).toBe(left);
  });

  it.each([
    [
      "periods that have nothing to do with each other",
      () => difference(of("1", "9M02"), of("1", "4Q02")),
    ],
    ["a part out of the middle", () => difference(of("1", "9M02"), of("1", "2Q02"))],
    ["a longer period from a shorter", () => difference(of("1", "1Q02"), of("1", "1H02"))],
    [
      "a balance of a part",
      () =>
        difference(
          of("1", "1H02", { metric: "totalAssets" }),
          of("1", "1Q02", { metric: "totalAssets" }),
        ),
    ],
  ])("refuses %s", (_, call) => {
    expect(refusal(call)).toMatchObject({ code: "mismatch", function: "difference" });
  });
});

describe("growth of two subjects", () => {
  it("is none: two buildings are compared with difference or share", () => {
    const [one, other] = [facilities.yokohama1.floorSpace, facilities.saitama1.floorSpace];
    expect(refusal(() => growth(one, other))).toMatchObject({
      code: "mismatch",
      function: "growth",
    });
    expect(notation(difference(one, other))).toBe("[5277.04, 5277.06]");
  });
});
