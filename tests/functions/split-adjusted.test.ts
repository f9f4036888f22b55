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
import { refusal } from "./refusal.js";

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

  test.each<[string, unknown]>([
    ["no list", { date: "2021-01-01", into: 2 }],
    ["no day", [{ date: "2021-02-30", into: 2 }]],
    ["half a share", [{ date: "2021-01-01", into: 1.5 }]],
    ["no shares", [{ date: "2021-01-01", into: 0 }]],
    ["a text for a number", [{ date: "2021-01-01", into: "2" }]],
    ["nothing", [null]],
    ["two of one day", [splits[0], splits[0]]],
  ])("refuses %s as splits", (_, wrong) => {
    const { code } = refusal(() => splitAdjusted(perShare, wrong as never, at("2020-01-01")));
    expect(code).toBe("malformedRecord");
  });

  it("refuses what is no day", () => {
    const run = () => splitAdjusted(perShare, splits, { countedOn: "2020-02-30" });
    expect(refusal(run).code).toBe("outOfRange");
  });
});
