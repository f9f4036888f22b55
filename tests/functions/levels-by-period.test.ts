import { latest, yearOverYear } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { levelReader } from "../../src/functions/levels/level-reader.js";
import { levelsOfSpan } from "../../src/functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../src/functions/levels/one-unit.js";
import { figure, yen } from "./figure.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("a series by period", () => {
  const at = (series: unknown, period = "FY2002") =>
    levelReader(series as never, "sales").at(period);

  it("has a level where it has one, with the days of its record", () => {
    const days = { start: "2002-04-01", end: "2002-04-01" };
    const series = { FY2001: { rent: yen("1") }, FY2002: { sales: yen("2"), ...days } };
    expect(levelReader(series as never, "sales").periods()).toEqual(["FY2002"]);
    expect(at(series)[0]?.days).toEqual(days);
    expect(Object.hasOwn(at({ FY2002: { sales: yen("2") } })[0] ?? {}, "days")).toBe(false);
    expect(at({ FY2002: { sales: yen("2"), start: yen("1"), end: "2003-03-31" } })).toHaveLength(1);
    expect(at({ FY2002: { sales: yen("2"), start: "2002-04-01", end: yen("1") } })).toHaveLength(1);
  });

  it.each([
    ["2002-04-31", "2003-03-31"],
    ["2002-04-01", "2003-02-29"],
    ["2003-03-31", "2002-04-01"],
    ["x", "y"],
  ])("is refused with days from %s to %s", (start, end) => {
    const record = { sales: yen("2"), start, end };
    expectRefusal(() => at({ FY2002: record }), {
      code: "malformedRecord",
      function: "",
      needs: "the first and the last day of FY2002 under start and end",
      got: `"${start}" and "${end}"`,
      values: [record],
    });
  });

  it.each<[series: unknown, needs: string, got: string, fix: string | undefined]>([
    [5, "a series of figures by period and metric", "5", undefined],
    [null, "a series of figures by period and metric", "null", undefined],
    [
      { start: "2002-04-01" },
      "a series of figures by period and metric",
      "an object with the keys start",
      "Pass all periods, such as quarters.",
    ],
    [{ FY2002: 5 }, "a record of figures by metric for FY2002", "5", undefined],
    [{ FY2002: null }, "a record of figures by metric for FY2002", "null", undefined],
  ])("is not %j", (series, needs, got, fix) => {
    const error = refusal(() => at(series));
    expect([error.code, error.needs, error.got, error.fix, error.values]).toEqual([
      "malformedRecord",
      needs,
      got,
      fix,
      [series],
    ]);
  });

  it("has figures of its periods under these", () => {
    const wrong = { ...yen("2"), period: "FY2001" };
    expectRefusal(() => at({ FY2002: { sales: wrong } }), {
      code: "mismatch",
      function: "",
      needs: "a figure of FY2002 under that key",
      got: "JPY 2 (FY2001)",
      values: [wrong, "FY2002"],
    });
  });

  const mixed = {
    "1Q02": { sales: yen("1") },
    FY2002: { sales: yen("5"), rent: yen("1") },
    FY2001: { sales: yen("4"), rent: yen("2") },
  };

  it("is asked about the longest periods that it has, in their order", () => {
    expect(levelsOfSpan(mixed as never, "sales", {}).periods).toEqual(["FY2001", "FY2002"]);
    expect(levelsOfSpan(mixed as never, "sales", { span: "quarter" }).periods).toEqual(["1Q02"]);
    expectRefusal(() => levelsOfSpan(mixed, "rent", { span: "half" }), {
      code: "outOfRange",
      function: "",
      needs: "a span in which the series has rent",
      got: '"half"',
      fix: "Available: fiscalYear.",
      values: [mixed, "half"],
    });
    expect(refusal(() => levelsOfSpan(mixed as never, "sales", { span: "half" })).fix).toBe(
      "Available: quarter, fiscalYear.",
    );
  });

  it("has the periods in a range, and says which there are where it has none", () => {
    expect(levelsOfSpan(mixed, "rent", { from: "FY2002" }).periods).toEqual(["FY2002"]);
    expect([...levelsOfSpan(mixed, "rent", { to: "1Q02" }).levels.keys()]).toEqual(["FY2001"]);
    // Outside of the range the reader still knows what growth is compared with.
    expect(levelsOfSpan(mixed, "rent", { from: "FY2002" }).reader.at("FY2001")).toHaveLength(1);
    const range = { from: "FY1999", to: "4Q00" } as const;
    expectRefusal(() => levelsOfSpan(mixed, "rent", range), {
      code: "outOfRange",
      function: "",
      needs: "a range in which the series has rent",
      got: "from FY1999 to 4Q00",
      fix: "Available: FY2001 to FY2002.",
      values: [mixed, "FY1999", "4Q00"],
    });
  });

  it("counts the growth that it reports only where this is asked about", () => {
    const rate = { ...figure("0.063", "ratio", 3), comparedTo: "FY2002" };
    const series = { ...mixed, FY2003: { reportedGrowth: { yearOverYear: { sales: rate } } } };
    const periods = (said: "levels" | "growth") =>
      levelsOfSpan(series, "sales", { span: "fiscalYear" }, said).periods;
    expect(periods("levels")).toEqual(["FY2001", "FY2002"]);
    expect(periods("growth")).toEqual(["FY2001", "FY2002", "FY2003"]);
    // A period that has neither.
    const more = { ...series, FY2004: { rent: yen("1") } };
    expect(levelsOfSpan(more as never, "sales", {}, "growth").periods).toHaveLength(3);
    const only = { FY2003: series.FY2003 };
    expect(levelsOfSpan(only as never, "sales", {}, "growth").periods).toEqual(["FY2003"]);
    expect(refusal(() => levelsOfSpan(only as never, "sales", {}))).toMatchObject({
      ...{ code: "outOfRange", needs: "a series with at least one figure" },
    });
  });

  it("has the span of the first of several series that has the metric", () => {
    const quarters = { "1Q02": mixed["1Q02"] };
    const several = [{ FY2002: { rent: yen("1") } }, quarters, { FY2003: { sales: yen("6") } }];
    expect(levelsOfSpan(several as never, "sales", {}).span).toBe("quarter");
    const years = { ...mixed, FY2003: { sales: yen("6") } };
    const range = { span: "fiscalYear", from: "FY2005" } as const;
    expect(refusal(() => levelsOfSpan(years as never, "sales", range)).fix).toBe(
      "Available: FY2001 to FY2003.",
    );
  });

  it("has a latest period of the metric, which latest names itself where there is none", () => {
    expect(latest(mixed as never, "rent" as never)).toBe("FY2002");
    const empty = { ...mixed, FY2003: { rent: undefined }, FY2004: {} };
    expect(latest(empty as never, "rent" as never)).toBe("FY2002");
    expect(refusal(() => latest(mixed as never, "umbrellas" as never)).function).toBe("latest");
  });
});

describe("one unit", () => {
  it("is that of all figures, or the one that is asked for", () => {
    expect(requireOneUnit(["JPY", undefined, "JPY"], undefined)).toBe("JPY");
    expect(requireOneUnit(["JPY", "USD"], "USD")).toBe("USD");
  });

  const many = Array.from({ length: 9 }, (_, index) => `unit${index}`);
  it.each([
    [
      [undefined],
      undefined,
      "outOfRange",
      "at least one figure that is a number",
      "words only",
      undefined,
    ],
    [
      ["JPY", "USD"],
      "EUR",
      "outOfRange",
      "a unit that the series has",
      '"EUR"',
      "Available: JPY, USD.",
    ],
    [
      ["JPY", "USD"],
      undefined,
      "mixedUnits",
      "figures in one unit",
      "JPY and USD",
      "Available: JPY, USD.",
    ],
    [
      many.slice(0, 8),
      undefined,
      "mixedUnits",
      "figures in one unit",
      many.slice(0, 8).join(" and "),
      `Available: ${many.slice(0, 8).join(", ")}.`,
    ],
    [
      many,
      undefined,
      "mixedUnits",
      "figures in one unit",
      `${many.slice(0, 8).join(" and ")} and 1 more`,
      `Available: ${many.slice(0, 8).join(", ")} and 1 more.`,
    ],
  ])("%j with %s asked for is refused", (units, wanted, code, needs, got, fix) => {
    const error = refusal(() => requireOneUnit(units, wanted));
    expect([error.code, error.needs, error.got, error.fix]).toEqual([code, needs, got, fix]);
    expect(error.values).toEqual(wanted === undefined ? units : [wanted]);
  });
});

describe("descriptions of metrics", () => {
  const series = { FY2001: { sales: yen("1") }, FY2002: { sales: yen("2") } };
  const described = (metrics: unknown) =>
    yearOverYear(series, "sales", "FY2002", { metrics } as never).outcome;

  it.each([
    { label: "Sales", japanese: "売上", unit: "JPY", usGaap: "Revenues" },
    { nonGaap: true, flow: true, expense: true, interim: true },
    { ratioOf: ["sales", "rent"], sumOf: ["rent"], lossOf: "rent", exceeds: "rent" },
    { segment: "a", partOfSegment: "b", balance: true },
    { perShare: true },
  ])("may say %j", (sales) => {
    expect(described({ sales })).toBe("rate");
  });

  const list = "descriptions of metrics by name, such as { netSales: { flow: true } }";
  it.each<[metrics: unknown, got: string]>([
    [5, "5"],
    ["sales", '"sales"'],
    [null, "null"],
    [[], "an array"],
  ])("are not %j", (metrics, got) => {
    const error = refusal(() => described(metrics));
    expect([error.code, error.needs, error.got, error.values]).toEqual([
      "malformedRecord",
      list,
      got,
      [metrics],
    ]);
  });

  it.each<[description: unknown, got: string]>([
    [5, "5"],
    ["flow", '"flow"'],
    [null, "null"],
    [["flow"], "an array"],
  ])("have no description %j", (sales, got) => {
    const error = refusal(() => described({ sales }));
    expect([error.code, error.needs, error.got, error.values]).toEqual([
      "malformedRecord",
      "a description of sales, such as { flow: true }",
      got,
      [{ sales }],
    ]);
  });

  it.each<[description: object, needs: string, got: string]>([
    [{ flows: true }, "keys that descriptions in metrics have", '"flows" under sales'],
    ...Object.entries({
      ...{ label: "", japanese: 5, unit: null, usGaap: ["a"], nonGaap: false, flow: 1 },
      ...{ balance: "true", perShare: null, expense: 0, interim: "", ratioOf: ["a"] },
      ...{ sumOf: "ab", lossOf: "", exceeds: 5, segment: null, partOfSegment: [] },
    }).map(([key, value]): [object, string, string] => [
      { [key]: value },
      `a valid value for ${key}; a mark is true or left out`,
      `${Array.isArray(value) ? "an array" : JSON.stringify(value)} under sales`,
    ]),
    [
      { ratioOf: ["a", "b", "c"] },
      "a valid value for ratioOf; a mark is true or left out",
      "an array under sales",
    ],
    [
      { sumOf: ["a", ""] },
      "a valid value for sumOf; a mark is true or left out",
      "an array under sales",
    ],
    [
      { flow: true, balance: true, perShare: true },
      "a metric that is a flow, a balance, an amount per share or none of these",
      "flow and balance and perShare under sales",
    ],
  ])("do not say %j", (sales, needs, got) => {
    const error = refusal(() => described({ sales }));
    expect([error.code, error.needs, error.got, error.values]).toEqual([
      "malformedRecord",
      needs,
      got,
      [sales],
    ]);
  });
});
