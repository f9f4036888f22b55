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
import { expectRefusal, refusal } from "./refusal.js";

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
    [["1Q02", "2Q02", "4Q02"], undefined],
    [["1Q02", "3Q02", "4Q02"], undefined],
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

  it("of several lines of several periods has the period that they make up", () => {
    const result = sum(of("10", "1Q02"), of("5", "2Q02", { metric: "operatingIncome" }));
    expect(result.period).toBe("1H02");
  });

  it("of one balance has its period, since nothing is added up over time", () => {
    expect(sum(of("10", "3Q02", { metric: "totalAssets" })).period).toBe("3Q02");
  });

  it("adds up over time what is of no metric, or of one that nobody knows", () => {
    for (const metric of [undefined, "umbrellas"]) {
      const [one, other] = [of("1", "1Q02", { metric }), of("2", "2Q02", { metric })];
      expect(sum(one, other)).toMatchObject({ period: "1H02" });
    }
  });

  it("has no period unless each of its figures has one", () => {
    const without = { value: "1", unit: "JPY", metric: "revenues" } as const;
    for (const figures of [
      [without, of("2", "3Q02")],
      [of("2", "3Q02"), without],
      [without, { ...without }],
    ])
      expect(sum(...figures)).not.toHaveProperty("period");
  });

  it("says of itself what all of its figures say, and nothing else", () => {
    const said = { accountingStandard: "IFRS", scope: "ours", definition: "as theirs" };
    const [one, other] = [of("1", "1Q02", said), of("2", "2Q02", said)];
    expect(sum(one, other)).toMatchObject({ metric: "revenues", ...said });
    const number = Object.keys(sum(figure("1", "JPY"), figure("2", "JPY")));
    const amount = ["point", "unit", "lower", "upper", "lowerClosed", "upperClosed", "basis"];
    expect(new Set(number)).toEqual(new Set([...amount, "sources"]));
    expect(new Set(Object.keys(sum(one, of("2", "2Q02"))))).toEqual(
      new Set([...number, "metric", "period"]),
    );
  });

  it("names the company of all, and the document whose standard nobody knows", () => {
    const of = (value: string, more: object) =>
      ({
        value,
        unit: "JPY",
        company: "iij",
        standardIs: "unknown",
        document: "a",
        ...more,
      }) as const;
    expect(sum([of("1", {}), of("2", {})] as never)).toMatchObject({
      company: "iij",
      accountingStandard: "not stated by a",
    });
    const others = sum([of("1", {}), of("2", { company: "b" })] as never);
    expect(others).not.toHaveProperty("company");
  });

  it("has as sources the figures that say where they stand", () => {
    const place = { printed: "JPY1", document: "a-document", locator: "page 1" };
    const placed = of("1", "1Q02", place);
    const lacking = (["printed", "document", "locator"] as const).map((key) =>
      of("1", "2Q02", { ...place, [key]: undefined }),
    );
    for (const other of lacking) expect(sum(placed, other).sources).toEqual([place]);
  });

  it("takes figures of several metrics, each in its own definition", () => {
    const [one, other] = [{ definition: "one" }, { definition: "other", metric: "depreciation" }];
    expect(sum(of("1", "3Q02", one), of("2", "3Q02", other)).point?.toFixed()).toBe("3");
  });

  // What the first figure leaves unsaid makes two others no more alike.
  it.each([
    ["accountingStandard", "accounting standard"],
    ["scope", "scope"],
    ["definition", "definition"],
  ])("refuses two values of %s among any of its figures", (key, name) => {
    const [said, unsaid, otherwise] = [
      of("1", "1Q02", { [key]: "one" }),
      of("2", "2Q02"),
      of("3", "3Q02", { [key]: "other" }),
    ];
    for (const figures of [
      [said, otherwise],
      [said, unsaid, otherwise],
      [unsaid, said, otherwise],
    ])
      expect(refusal(() => sum(...figures))).toMatchObject({
        code: "mismatch",
        needs: `both figures with the same ${name}`,
      });
    const assets = of("4", "3Q02", { metric: "depreciation", [key]: "one" });
    const more = of("5", "3Q02", { metric: "depreciation", [key]: "other" });
    expect(refusal(() => sum(of("1", "3Q02"), assets, more)).code).toBe("mismatch");
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
    [
      "ratios over time",
      () =>
        sum(
          { value: "0.1", unit: "ratio", period: "1Q02" } as never,
          { value: "0.2", unit: "ratio", period: "2Q02" } as never,
        ),
      "mismatch",
    ],
    ["nothing", () => sum(), "outOfRange"],
    [
      "an approximation",
      () => sum({ value: "1", unit: "JPY", qualifier: "approximately" } as never),
      "invalidFigure",
    ],
  ])("refuses %s", (_, call, code) => {
    expect(refusal(call)).toMatchObject({ code, function: "sum" });
  });

  it("says what it refused", () => {
    const { floorSpace } = facilities.yokohama1;
    const assets = ["1Q02", "2Q02"].map((period) => of("1", period, { metric: "totalAssets" }));
    const over = [of("1", "1H02"), of("1", "2Q02")];
    const expected = { code: "mismatch", function: "sum" } as const;
    expectRefusal(() => sum(), {
      ...expected,
      code: "outOfRange",
      needs: "at least one figure",
      got: "none",
      values: [[]],
    });
    expectRefusal(() => sum(floorSpace, floorSpace), {
      ...expected,
      code: "invalidFigure",
      needs: "each figure once",
      got: "m2 19420.15 (floorSpace) twice",
      values: [floorSpace, floorSpace],
    });
    expectRefusal(() => sum(...over), {
      ...expected,
      needs: "figures of several metrics in one period, or of periods that do not overlap",
      got: "JPY 1 (1H02 revenues) and JPY 1 (2Q02 revenues)",
      fix: "Count each month once.",
      values: over,
    });
    expectRefusal(() => sum(...assets), {
      ...expected,
      needs: "amounts that arise over time, to combine those of several periods",
      got: "JPY 1 (1Q02 totalAssets)",
      values: assets,
    });
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
    [
      "a longer period from a shorter that ends it",
      () => difference(of("1", "4Q02"), of("1", "FY2002")),
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

describe("a difference without a period of its own", () => {
  it.each([
    [undefined, "3Q02"],
    ["3Q02", undefined],
    [undefined, undefined],
  ])("is one of %s and %s", (one, other) => {
    const amount = (value: string, period: string | undefined) =>
      ({ value, unit: "JPY", metric: "revenues", ...(period && { period }) }) as never;
    const result = difference(amount("5", one), amount("3", other));
    expect(result.point.toFixed()).toBe("2");
    expect(result).not.toHaveProperty("period");
  });

  it("says what it refused", () => {
    const [whole, part] = [of("1", "9M02"), of("2", "2Q02")];
    expectRefusal(() => difference(whole, part), {
      code: "mismatch",
      function: "difference",
      needs: "two periods of the same length, or one that begins or ends the other",
      got: "JPY 1 (9M02 revenues) and JPY 2 (2Q02 revenues)",
      values: [whole, part],
    });
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
