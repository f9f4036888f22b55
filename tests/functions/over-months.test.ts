import {
  asOf,
  bounds,
  type Combined,
  difference,
  type Fact,
  facts,
  fiscalYears,
  formatGrowth,
  growth,
  halves,
  infer,
  nineMonths,
  type PeriodId,
  quarters,
  quartersFromCumulative,
  sum,
  trailingTwelveMonths,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const all = [quarters, halves, nineMonths, fiscalYears] as const;
const euros = (value: string, more: object = {}) => ({ value, unit: "EUR", ...more });
const sales = (value: string, more: object = {}) => ({ sales: euros(value, more) });

/** Cumulative figures of two years, as a company of continental Europe prints them. */
const own = {
  "1Q23": sales("100"),
  "1H23": sales("210"),
  "9M23": sales("330"),
  FY2023: sales("460"),
  "1Q24": sales("110"),
  "1H24": sales("231"),
  "9M24": sales("363"),
};

function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("it is not there");
  return value;
}

describe("trailingTwelveMonths", () => {
  const amountOf = (...given: Parameters<typeof trailingTwelveMonths>) => {
    const found = trailingTwelveMonths(...given);
    if (found.outcome !== "amount") throw new Error(found.outcome);
    return found;
  };

  test.each<[PeriodId, string, readonly PeriodId[], readonly PeriodId[]]>([
    ["FY2023", "460", ["FY2023"], []],
    ["4Q23", "460", ["FY2023"], []],
    ["1Q24", "470", ["FY2023", "1Q24"], ["1Q23"]],
    ["2Q24", "481", ["FY2023", "1H24"], ["1H23"]],
    ["9M24", "493", ["FY2023", "9M24"], ["9M23"]],
    ["3Q24", "493", ["FY2023", "9M24"], ["9M23"]],
  ])("to the end of %s come from the fewest figures", (period, value, added, subtracted) => {
    const found = amountOf(own, "sales", period);
    expect(notation(found)).toBe(`[${value}, ${value}]`);
    expect([[...found.added].sort(), found.subtracted]).toEqual([[...added].sort(), subtracted]);
    expect(found).toMatchObject({ metric: "sales", unit: "EUR", basis: "computed" });
    expect(found.period).toBe(period.endsWith("23") ? "FY2023" : undefined);
  });

  it("come from four quarters where these are all there is, and say which are missing", () => {
    const quarterly = {
      "1Q23": sales("1", { decimals: 0 }),
      "2Q23": sales("2", { decimals: 0 }),
      "3Q23": sales("3", { decimals: 0 }),
      "4Q23": sales("4", { decimals: 0 }),
    };
    expect(notation(amountOf(quarterly, "sales", "4Q23"))).toBe("[8, 12]");
    expect(trailingTwelveMonths(quarterly, "sales", "1Q24")).toEqual({
      outcome: "missing",
      missing: ["1Q24"],
    });
  });

  it("grow", () => {
    const series = { ...own, "9M22": sales("300"), FY2022: sales("420") };
    const grown = growth(amountOf(series, "sales", "9M24"), amountOf(series, "sales", "9M23"));
    // 493 over 420 + 330 − 300.
    expect(formatGrowth(grown)).toBe("+9.6%");
  });

  it("of IIJ rest on printed figures, with their sources", () => {
    const found = amountOf(all, "revenues", "9M14");
    const { FY2013 } = fiscalYears;
    const byHand = difference(
      sum(FY2013.revenues, nineMonths["9M14"].revenues),
      nineMonths["9M13"].revenues,
    );
    expect(notation(found)).toBe(notation(byHand as Combined));
    expect(found.sources).toHaveLength(3);
    expect(found.accountingStandard).toBe("US GAAP");
  });

  it("are not put together from two accounting standards", () => {
    expect(trailingTwelveMonths(all, "revenues", "1Q19")).toEqual({
      outcome: "notComparable",
      differs: "accountingStandard",
      values: { FY2018: "IFRS", "1Q18": "US GAAP" },
    });
  });

  it("are of the standard under which all of them are there", () => {
    const stated = (
      period: PeriodId,
      value: string,
      accountingStandard: string,
      published: string,
    ): Fact => ({
      ...{ id: `${period} ${accountingStandard}`, kind: "level", metric: "sales", period },
      ...{ value, unit: "EUR", printed: value, accountingStandard, published },
      ...{ document: `of ${published}`, locator: "p. 1", standing: "issuer" },
    });
    const known = infer([
      stated("9M19", "363", "IFRS", "2020-02-10"),
      stated("9M18", "330", "IFRS", "2020-02-10"),
      stated("FY2018", "460", "IFRS", "2020-02-10"),
      // Said again a year later, so that it speaks for the year first.
      stated("FY2018", "450", "US GAAP", "2021-02-10"),
      stated("9M18", "320", "US GAAP", "2021-02-10"),
    ]);
    const found = amountOf(known, "sales", "9M19");
    expect([notation(found), found.accountingStandard]).toEqual(["[493, 493]", "IFRS"]);
  });

  /** Statements under two standards, the later of which is preferred for its period. */
  const under = (
    accountingStandard: string,
    published: string,
    values: Readonly<Partial<Record<PeriodId, string>>>,
  ): readonly Fact[] =>
    Object.entries(values).map(
      ([period, value]) =>
        ({
          ...{ id: `${period} ${accountingStandard}`, kind: "level", metric: "sales", period },
          ...{ value, unit: "EUR", printed: value, accountingStandard, published },
          ...{ document: `of ${published}`, locator: "p. 1", standing: "issuer" },
        }) as Fact,
    );
  const inIfrs = under("IFRS", "2020-02-10", { FY2018: "460", "9M18": "330", "9M19": "363" });
  const before = under("US GAAP", "2020-01-15", { "9M19": "350" });

  test.each<[string, readonly Fact[], PeriodId, string]>([
    [
      "that is preferred for the latest of these periods",
      [...under("US GAAP", "2021-02-10", { FY2018: "450", "9M18": "320" }), ...inIfrs, ...before],
      ...(["9M19", "[493, 493] IFRS"] as const),
    ],
    [
      "that is preferred within these years, whatever a later year is under",
      [
        ...under("US GAAP", "2021-06-10", { FY2020: "500", FY2019: "470" }),
        ...under("IFRS", "2022-06-10", { FY2019: "480" }),
      ],
      ...(["FY2019", "[480, 480] IFRS"] as const),
    ],
    [
      "that has all of them, even if the latest period is rather under another",
      [...inIfrs, ...under("US GAAP", "2021-01-15", { "9M19": "350" })],
      ...(["9M19", "[493, 493] IFRS"] as const),
    ],
  ])("are of the standard %s", (_, given, period, expected) => {
    const found = amountOf(infer(given), "sales", period);
    expect(`${notation(found)} ${found.accountingStandard}`).toBe(expected);
  });

  it("are not of two scopes, even if the first of three figures names none", () => {
    const scoped = {
      ...own,
      "9M24": sales("363", { scope: "consolidated" }),
      "9M23": sales("330", { scope: "parent only" }),
    };
    expect(trailingTwelveMonths(scoped, "sales", "9M24")).toEqual({
      outcome: "notComparable",
      differs: "scope",
      values: { "9M24": "consolidated", "9M23": "parent only" },
    });
  });

  it("name what lacks the fewest periods", () => {
    const { "3Q23": third, ...rest } = { "3Q23": sales("3"), "1Q22": sales("1") };
    expect(trailingTwelveMonths({ ...rest, "3Q23": third }, "sales", "4Q23")).toStrictEqual({
      outcome: "missing",
      missing: ["FY2023"],
    });
  });

  it("do not hide that one figure is only a hedge, or of another scope", () => {
    const hedged = { ...own, "9M23": sales("330", { qualifier: "approximately" }) };
    expect(trailingTwelveMonths(hedged, "sales", "9M24")).toEqual({
      outcome: "hedged",
      hedged: [{ period: "9M23", qualifier: "approximately" }],
    });
    const parent = {
      ...own,
      FY2023: sales("460", { scope: "consolidated" }),
      "9M23": sales("330", { scope: "parent only" }),
    };
    expect(trailingTwelveMonths(parent, "sales", "9M24")).toEqual({
      outcome: "notComparable",
      differs: "scope",
      values: { FY2023: "consolidated", "9M23": "parent only" },
    });
    const dollars = { ...own, "9M23": { sales: { value: "330", unit: "USD" } } };
    expect(trailingTwelveMonths(dollars, "sales", "9M24")).toMatchObject({
      outcome: "notComparable",
      differs: "unit",
      values: { "9M23": "USD" },
    });
  });

  it("are not a year of nine months", () => {
    const changed = { startMonth: 1, earlier: { startMonth: 4, until: "FY2022" } } as const;
    expect(trailingTwelveMonths(own, "sales", "FY2023", changed)).toEqual({
      outcome: "notComparable",
      differs: "span",
      values: { FY2023: "2023-04-01 to 2023-12-31" },
    });
    expect(trailingTwelveMonths(own, "sales", "1Q24", changed)).toStrictEqual({
      outcome: "notComparable",
      differs: "span",
      values: { FY2023: "2023-04-01 to 2023-12-31" },
    });
  });

  it("are of what arises over time only", () => {
    const metrics = { sales: { balance: true } } as const;
    const error = refusal(() => trailingTwelveMonths(own, "sales", "9M24", { metrics }));
    expect(error.code).toBe("mismatch");
    expect(
      refusal(() => trailingTwelveMonths(fiscalYears, "dividendsPerShare", "FY2022")).needs,
    ).toContain("arise over time");
    expect(refusal(() => trailingTwelveMonths(own, "sale" as never, "9M24")).code).toBe(
      "unknownMetric",
    );
    expect(refusal(() => trailingTwelveMonths(own, "sales", "5Q24" as never))).toMatchObject({
      ...{ code: "unknownPeriod", function: "trailingTwelveMonths" },
    });
  });
});

describe("quartersFromCumulative", () => {
  it("gives a series that other functions take", () => {
    const single = quartersFromCumulative(own, "sales");
    expect(
      Object.entries(single.quarters).map(([period, record]) => [period, notation(record.sales)]),
    ).toEqual([
      ["1Q23", "[100, 100]"],
      ["2Q23", "[110, 110]"],
      ["3Q23", "[120, 120]"],
      ["4Q23", "[130, 130]"],
      ["1Q24", "[110, 110]"],
      ["2Q24", "[121, 121]"],
      ["3Q24", "[132, 132]"],
    ]);
    expect(single.without).toEqual({ "4Q24": { outcome: "missing", missing: ["FY2024"] } });
    expect(formatGrowth(yearOverYear(single.quarters, "sales", "3Q24"))).toBe("+10.0%");
    expect(yearOverYear(single.quarters, "sales", "1Q23").outcome).toBe("missing");
  });

  it("takes a quarter that is printed as it is", () => {
    const series = {
      ...own,
      "2Q23": sales("110.4", { decimals: 1 }),
      "1H23": sales("210", { decimals: 0 }),
    };
    const { added, subtracted, ...found } = the(
      quartersFromCumulative(series, "sales").quarters["2Q23"],
    ).sales;
    expect([added, subtracted]).toEqual([["2Q23"], []]);
    expect(notation(found)).toBe("[110.35, 110.45]");
  });

  it("gives IIJ's fourth quarters, and none across the change to IFRS", () => {
    const { quarters: single, without } = quartersFromCumulative(all, "operatingIncome");
    const { point, period, lower, upper, added, subtracted } = the(single["4Q14"]).operatingIncome;
    expect([point, lower, upper].map(String)).toEqual(["1289000000", "1288000000", "1290000000"]);
    expect([period, added, subtracted]).toEqual(["4Q14", ["FY2014"], ["9M14"]]);
    expect(without["4Q18"]).toMatchObject({
      outcome: "notComparable",
      differs: "accountingStandard",
    });
  });

  it("knows what was known on a day", () => {
    const known = asOf(facts, "2015-02-28");
    const then = [known.quarters, known.halves, known.nineMonths, known.fiscalYears] as const;
    const single = quartersFromCumulative(then, "revenues");
    expect(single.quarters["3Q14"]?.revenues).toBeDefined();
    expect(single.without["4Q14"]).toEqual({ outcome: "missing", missing: ["FY2014"] });
    const { revenues } = quarters["1Q14"];
    expect(notation(the(single.quarters["1Q14"]).revenues)).toBe(notation(bounds(revenues)));
  });

  it("refuses a balance, a malformed figure and another option", () => {
    const metrics = { sales: { balance: true } } as const;
    expect(refusal(() => quartersFromCumulative(own, "sales", { metrics })).code).toBe("mismatch");
    const bad = { ...own, "1H23": { sales: { value: 210, unit: "EUR" } } };
    expect(refusal(() => quartersFromCumulative(bad as never, "sales" as never))).toMatchObject({
      code: "invalidFigure",
      function: "quartersFromCumulative",
    });
    expect(
      refusal(() => quartersFromCumulative(own, "sales", { span: "half" } as never)).code,
    ).toBe("outOfRange");
  });
});
