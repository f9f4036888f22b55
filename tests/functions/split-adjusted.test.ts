import {
  company,
  facts,
  type FiscalYearId,
  type FiscalYears,
  fiscalYears,
  growth,
  type IsoDate,
  type Quantity,
  splitAdjusted,
} from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const { shareSplits } = company;
const adjusted = (...given: Parameters<typeof splitAdjusted>) => {
  const found = splitAdjusted(...given);
  if (found.outcome !== "adjusted") throw new Error(found.outcome);
  return found;
};

describe("IIJ's dividends over its splits of 2012, 2021 and 2022", () => {
  const dividends = Object.entries(fiscalYears as FiscalYears).flatMap(
    ([period, { dividendsPerShare } = {} as never]) =>
      dividendsPerShare === undefined ? [] : [[period as FiscalYearId, dividendsPerShare] as const],
  );

  it("are all in the shares of today", () => {
    const today = dividends.map(([period, dividend]) => {
      const { point, applied } = adjusted(dividend, shareSplits);
      return [period, dividend.printed, applied.length, point.toFixed()];
    });
    expect(today).toEqual([
      ["FY2006", "JPY 1,500", 3, "1.875"],
      ["FY2009", "JPY2,250.00", 3, "2.8125"],
      ["FY2010", "JPY2,750", 3, "3.4375"],
      ["FY2011", "JPY16.25", 2, "4.0625"],
      ["FY2019", "JPY27.00", 2, "6.75"],
      ["FY2020", "JPY29.75", 1, "14.875"],
      ["FY2021", "JPY48.00", 1, "24"],
      ["FY2022", "JPY29.255", 0, "29.255"],
      ["FY2023", "34.36", 0, "34.36"],
    ]);
  });

  it("grow across each split, where the printed ones are not comparable", () => {
    for (const [now, before] of [
      ["FY2011", "FY2010"],
      ["FY2020", "FY2019"],
      ["FY2022", "FY2021"],
    ] as const) {
      const [later, earlier] = [fiscalYears[now], fiscalYears[before]].map(
        ({ dividendsPerShare }) => dividendsPerShare,
      );
      expect(growth(later, earlier)).toMatchObject({
        outcome: "notComparable",
        differs: "definition",
      });
      const grown = growth(adjusted(later, shareSplits), adjusted(earlier, shareSplits));
      expect(grown.outcome).toBe("rate");
    }
    const { FY2010, FY2011 } = fiscalYears;
    const grown = growth(
      adjusted(FY2011.dividendsPerShare, shareSplits),
      adjusted(FY2010.dividendsPerShare, shareSplits),
    );
    // 16.25 × 200 is 3,250, as the release says, over 2,750.
    expect(grown.outcome === "rate" && grown.rate.point.toFixed(4)).toBe("0.1818");
  });

  it("are what later documents print of earlier years", () => {
    const statements = facts.filter(
      ({ kind, metric }) => kind === "level" && metric === "dividendsPerShare",
    );
    const of = (document: string, period: string): Quantity =>
      statements.find((fact) => fact.document === document && fact.period === period) as Quantity;
    const before = of("iij-fy2021-release", "FY2021");
    const after = of("kabutan-fy2023-article", "FY2021");
    expect(adjusted(before, shareSplits).point.toFixed()).toBe(after.value);
  });

  it("have a definition, a period and sources", () => {
    const { definition, period, metric, sources, basis, unit } = adjusted(
      fiscalYears.FY2010.dividendsPerShare,
      shareSplits,
    );
    expect({ definition, period, metric, basis, unit }).toEqual({
      definition: "shares after the split of 2022-10-01",
      period: "FY2010",
      metric: "dividendsPerShare",
      basis: "computed",
      unit: "JPY",
    });
    expect(sources.map(({ printed }) => printed)).toEqual(["JPY2,750"]);
  });
});

describe("splitAdjusted", () => {
  const splits = [{ date: "2021-01-01", into: 3 }] as const;
  const perShare = { value: "10.0", unit: "EUR/shares", decimals: 1 } as const;
  const at = (day: IsoDate) => ({ countedOn: day });

  it("divides an amount per share with its bounds, outward", () => {
    const { lower, point, upper, lowerClosed } = adjusted(perShare, splits, at("2020-12-31"));
    expect([lower, point, upper].map((end) => end.toFixed(4))).toEqual([
      "3.3167",
      "3.3333",
      "3.3500",
    ]);
    expect(lower.times(3).lte("9.95")).toBe(true);
    expect(point.times(3).minus(10).abs().lt("1e-18")).toBe(true);
    expect(lowerClosed).toBe(false);
  });

  it("multiplies a number of shares, exactly", () => {
    const shares = { value: "1000", unit: "shares", decimals: -2 } as const;
    expect(notation(adjusted(shares, splits, at("2020-12-31")))).toBe("[2850, 3150]");
    expect(notation(adjusted(shares, splits, at("2021-01-01")))).toBe("[950, 1050]");
  });

  it("takes consolidations, and splits in any order", () => {
    const several = [
      { date: "2022-01-01", from: 10, into: 1 },
      { date: "2020-01-01", from: 2, into: 3 },
    ] as const;
    const found = adjusted({ value: "3", unit: "EUR/shares" }, several, at("2019-12-31"));
    expect([found.point.toFixed(), found.applied.map(({ date }) => date)]).toEqual([
      "20",
      ["2020-01-01", "2022-01-01"],
    ]);
    const later = adjusted({ value: "3", unit: "EUR/shares" }, several, at("2021-01-01"));
    expect([later.point.toFixed(), later.applied.length]).toEqual(["30", 1]);
  });

  test.each([
    ["2020-12-31", ["2021-01-01"]],
    ["2021-01-01", []],
    ["2020-12", ["2021-01-01"]],
    ["2020-12-31T23:59:00+09:00", ["2021-01-01"]],
  ])("a figure published on %s counts in the shares of that day", (published, dates) => {
    const fact = { ...perShare, published };
    expect(adjusted(fact, splits).applied.map(({ date }) => date)).toEqual(dates);
  });

  it("says so where nothing tells in which shares a figure counts", () => {
    const unknown = { outcome: "undecidable", reason: "sharesUnknown" };
    expect(splitAdjusted(perShare, splits)).toEqual(unknown);
    const inMonth = { ...perShare, published: "2021" };
    expect(splitAdjusted(inMonth, [{ date: "2021-04-01", into: 2 }])).toEqual(unknown);
    const other = { ...perShare, definition: "as of the merger" };
    expect(splitAdjusted(other, shareSplits)).toEqual(unknown);
  });

  it("has an outcome for what is no amount", () => {
    expect(splitAdjusted(undefined, splits)).toEqual({ outcome: "missing" });
    const about = { ...perShare, qualifier: "approximately" } as const;
    expect(splitAdjusted(about, splits)).toEqual({
      outcome: "hedged",
      qualifier: "approximately",
    });
  });

  it("takes a metric of one's own, and its own results", () => {
    const own = { value: "8", unit: "EUR", metric: "payoutPerShare" } as const;
    const error = refusal(() => splitAdjusted(own, splits, at("2020-01-01")));
    expect([error.code, error.needs]).toEqual([
      "mismatch",
      "an amount per share or a number of shares",
    ]);
    const metrics = { payoutPerShare: { perShare: true } } as const;
    const half = [
      { date: "2021-01-01", into: 2, after: "new shares", before: "old shares" },
    ] as const;
    const once = adjusted(own, half, { ...at("2020-01-01"), metrics });
    expect([once.point.toFixed(), once.definition]).toEqual(["4", "new shares"]);
    expect(adjusted(once, half, { metrics }).point.toFixed()).toBe("4");
  });

  const day = "the first day after a split under date, such as 2021-01-01";
  const whole = "whole numbers of shares under from and into";
  const text = "the definition of figures as text under before and after";
  const one = "a split { date, from?, into }";
  const list = "a list of splits, such as [{ date, into }]";
  const [split] = splits;

  test.each<[what: string, wrong: unknown, needs: string, got: string]>([
    ["an object", split, list, "an object with the keys date, into"],
    ["no day", [{ ...split, date: "2021-02-30" }], day, '"2021-02-30"'],
    ["nothing for the day", [{ into: 2 }], day, "undefined"],
    ["half a share", [{ ...split, into: 1.5 }], whole, "1.5"],
    ["no shares", [{ ...split, into: 0 }], whole, "0"],
    ["from no share", [{ ...split, from: 0 }], whole, "0"],
    ["nothing for the shares", [{ date: "2021-01-01" }], whole, "NaN"],
    ["a text for a number", [{ ...split, into: "2" }], whole, '"2"'],
    ["a number for what was before", [{ ...split, before: 5 }], text, "5"],
    ["a number for what came after", [{ ...split, after: 5 }], text, "5"],
    ["nothing", [null], one, "null"],
    ["a text for a split", ["2021-01-01"], one, '"2021-01-01"'],
    ["two of one day", [split, split], "one split for each date", "two of 2021-01-01"],
    [
      "two of one day with another between them in the list",
      [split, { date: "2020-01-01", into: 2 }, split],
      "one split for each date",
      "two of 2021-01-01",
    ],
  ])("refuses %s as splits", (_, wrong, needs, got) => {
    const listed =
      needs === list || needs.startsWith("one split") ? wrong : (wrong as [unknown])[0];
    expectRefusal(() => splitAdjusted(perShare, wrong as never, at("2020-01-01")), {
      ...{ code: "malformedRecord", function: "splitAdjusted", needs, got, values: [listed] },
    });
  });

  it("takes three splits in any order", () => {
    const of = (year: number, into: number) => ({ date: `${year}-01-01`, into }) as const;
    const [first, second, third] = [of(2019, 2), of(2020, 3), of(2021, 5)];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
    ])
      expect(adjusted(perShare, order, at("2019-06-01")).applied).toEqual([second, third]);
  });

  it("refuses what is no day", () => {
    expectRefusal(() => splitAdjusted(perShare, splits, { countedOn: "2020-02-30" }), {
      ...{ code: "outOfRange", function: "splitAdjusted", got: '"2020-02-30"' },
      needs: "a calendar day as text under countedOn, such as 2020-06-30",
      values: ["2020-02-30"],
    });
  });

  it("refuses an amount that is of no share, with three ways to mean it", () => {
    const amount = { value: "8", unit: "EUR" } as const;
    expectRefusal(() => splitAdjusted(amount, splits, at("2020-01-01")), {
      ...{ code: "mismatch", function: "splitAdjusted", got: "EUR 8", values: [amount] },
      needs: "an amount per share or a number of shares",
      fix: 'Name a metric that is per share, describe yours by metrics, or count in "EUR/shares".',
    });
  });

  it("goes by the day where a definition is no matter of the splits, or none is given", () => {
    const defined = { ...perShare, definition: "diluted", published: "2020-05-01" };
    expect(adjusted(defined, splits).applied).toEqual(splits);
    expect(adjusted(defined, splits).definition).toBe("diluted");
    const named = [{ ...split, before: "old" }] as const;
    const dated = { ...perShare, published: "2020-05-01" };
    expect(adjusted(dated, named).applied).toEqual(named);
    // One of the splits names a definition, so that this one counts in the shares of none.
    const both = [
      { date: "2019-01-01", into: 2 },
      { ...split, after: "new" },
    ] as const;
    expect(splitAdjusted(defined, both).outcome).toBe("undecidable");
    expect(adjusted({ ...defined, definition: "new" }, both).applied).toEqual([]);
    const onlyBefore = [
      { date: "2019-01-01", into: 2 },
      { ...split, before: "old" },
    ] as const;
    expect(adjusted({ ...defined, definition: "old" }, onlyBefore).applied).toEqual([
      onlyBefore[1],
    ]);
  });

  it("needs no split", () => {
    expect(adjusted(perShare, [], at("2020-01-01"))).toMatchObject({ applied: [] });
    expect(adjusted(perShare, [], at("2020-01-01")).definition).toBeUndefined();
  });
});
