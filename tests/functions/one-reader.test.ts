import {
  bounds,
  checkGuidance,
  facts,
  fiscalYears,
  formatFigure,
  formatGrowth,
  growth,
  guidance,
  infer,
  margin,
  quarters,
  share,
  yearOverYear,
} from "@iij/earnings";
import { growthChart, levelsChart } from "@iij/earnings/chart";
import { toGrowthCsv } from "@iij/earnings/export";
import { growthRows, rows } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

/** One reader stands under every verb: what one of them says of a level, all of them say. */
describe("whatever is found under a metric is read once", () => {
  const sales = (value: unknown): object => ({
    "3Q02": { sales: value },
    "3Q01": { sales: { value: "1", unit: "EUR" } },
  });

  it.each([5, Number.NaN, true, null, "5", ["5"]])(
    "%j under a metric is refused by every verb alike",
    (value) => {
      const series = sales(value) as never;
      const verbs = {
        yearOverYear: () => yearOverYear(series, "sales", "3Q02"),
        rows: () => rows(series, "sales"),
        growthRows: () => growthRows(series, "sales"),
        levelsChart: () => levelsChart(series, "sales"),
        growthChart: () => growthChart(series, "sales"),
        toGrowthCsv: () => toGrowthCsv(series),
      };
      for (const [verb, run] of Object.entries(verbs)) {
        expect(refusal(run)).toMatchObject({
          code: "invalidFigure",
          function: verb,
          values: [value],
        });
        expect(refusal(run).message).toContain("under sales of 3Q02");
      }
    },
  );

  it("the middle between two bounds is under a key of its own, and nothing prints it", () => {
    const level = infer(facts).levels["4Q02"]?.revenues;
    if (level === undefined) throw new Error("nothing is known of revenues of 4Q02");
    expect(level).not.toHaveProperty("value");
    expect(Number(level.middle)).toBeGreaterThan(13e9);
    expect(formatFigure(level)).toBe("JPY13.026 billion to JPY13.049 billion");
    expect(formatFigure(level, "ja")).toBe("130.26億円~130.49億円");
    expect(rows({ "4Q02": { revenues: level } }, "revenues")).toMatchObject([
      { value: null, outcome: "inferred" },
    ]);
  });

  it("a hedge is an outcome of growth, and not an exception of some verbs", () => {
    const hedged = yearOverYear(quarters, "dedicatedAccessBandwidth", "1Q00");
    expect(hedged).toEqual({
      outcome: "hedged",
      hedged: [{ side: "current", period: "1Q00", qualifier: "approximately" }],
      reported: quarters["1Q00"].reportedGrowth.yearOverYear.dedicatedAccessBandwidth,
    });
    expect(formatGrowth(hedged)).toBe("n.m.");
    expect(growthRows(quarters, "dedicatedAccessBandwidth")[0]).toMatchObject({
      outcome: "hedged",
      rate: null,
    });
    expect(
      growth({ value: "5", unit: "JPY", qualifier: "moreThan" }, { value: "1", unit: "JPY" })
        .outcome,
    ).toBe("hedged");
    expect(
      growth(
        { qualifier: "unchanged", printed: "unchanged", document: "d", locator: "l" },
        undefined,
      ).outcome,
    ).toBe("hedged");
  });

  const between = (lower: string, upper: string, closed = false): object => ({
    basis: "inferred",
    unit: "JPY",
    lower,
    upper,
    middle: lower === "0" ? "1" : "-1",
    lowerClosed: closed,
    upperClosed: closed,
  });
  const yen = (value: string): object => ({ value, unit: "JPY" });

  it.each([
    [between("-3", "0"), yen("5"), "turnedToLoss"],
    [yen("5"), between("-5", "0"), "turnedToProfit"],
    [between("0", "4"), yen("-3"), "turnedToProfit"],
    [yen("-3"), between("0", "1.5"), "turnedToLoss"],
    [yen("-5"), between("-2", "0"), "lossWidened"],
    // Zero itself is possible.
    [between("-3", "0", true), yen("5"), "indeterminate"],
    // A base as near to zero as one likes leaves a rate without an upper bound.
    [yen("5"), between("0", "1.5"), "indeterminate"],
  ])(
    "an end at zero that is not possible itself decides the sign: %j against %j is %s",
    (current, base, outcome) => {
      expect(growth(current as never, base as never).outcome).toBe(outcome);
    },
  );

  const wrong = [
    { basis: "inferred", unit: "JPY", value: "50", lower: "4", upper: "6" },
    { basis: "inferred", unit: "JPY", lower: "-400", upper: "-600" },
    { unit: "JPY", value: "50", lower: "4", upper: "6" },
    { basis: "inferred", unit: "JPY", lower: "5", upper: "5", lowerClosed: false },
    { basis: "computed", unit: "JPY", point: "7", lower: "4", upper: "6" },
    { basis: "inferred", unit: "JPY" },
  ];

  it.each(wrong)("%j holds no number, and every function refuses it", (level) => {
    const bad = level as never;
    const target = { form: "range", low: yen("1"), high: yen("2") } as never;
    for (const run of [
      () => growth(bad, yen("1") as never),
      () => margin(bad, yen("1") as never),
      () => share(bad, yen("1") as never),
      () => bounds(bad),
      () => checkGuidance(bad, target),
    ]) {
      expect(refusal(run).code).toBe("invalidFigure");
    }
  });

  it("a level that is open above stays open in everything that is computed from it", () => {
    const open = { basis: "inferred", unit: "JPY", lower: "80" } as const;
    expect(bounds(open)).not.toHaveProperty("upper");
    expect(share({ value: "40", unit: "JPY" }, open)).not.toHaveProperty("point");
    expect(growth(open, { value: "72", unit: "JPY" })).toEqual({
      outcome: "hedged",
      hedged: [{ side: "current", qualifier: "open" }],
    });
    expect(formatFigure(open)).toBe("at least JPY80");
    const check = checkGuidance(open, { form: "point", value: { value: "70", unit: "JPY" } });
    expect(check.outcome).toBe("above");
    expect(
      "distance" in check && [String(check.distance.low?.lower), check.distance.low?.upper],
    ).toEqual(["10", undefined]);
  });

  it("what is printed stays printed in an inference, and several series are read alike", () => {
    const known = infer(facts);
    const loss = growthRows(known, "operatingIncome", {
      span: "quarter",
      compare: "quarterOverQuarter",
    }).find(({ period }) => period === "3Q02");
    expect(loss).toMatchObject({
      outcome: "lossWidened",
      basis: "computed",
      printed: "JPY567 million",
    });
    const [one, both] = [
      levelsChart([quarters, known], "revenues"),
      growthChart([quarters, known], "revenues", { span: "quarter" }),
    ];
    expect(both.data.values.find(({ period }) => period === "3Q02")).toMatchObject({
      kind: "inferred",
      lower: 6.25,
      upper: 6.35,
    });
    expect(one.data.values.length).toBeGreaterThan(90);
    expect(
      growthRows([quarters, known], "revenues", { span: "quarter" }).find(
        ({ period }) => period === "3Q02",
      ),
    ).toMatchObject({ printed: "JPY10.6 billion", basis: "inferred" });
    expect(
      rows([quarters, known], "revenues", { span: "quarter" }).find(
        ({ period }) => period === "3Q01",
      ),
    ).toMatchObject({ outcome: "inferred", value: null });
  });

  it("ratios differ by points in every verb, and never a rate", () => {
    const gained = yearOverYear(fiscalYears, "operatingMargin", "FY2015");
    expect(gained).toMatchObject({ outcome: "points", basis: "computed" });
    expect(
      "change" in gained &&
        [gained.change.point, gained.change.lower, gained.change.upper].map(String),
    ).toEqual(["0.003", "0.002", "0.004"]);
    expect(gained).not.toHaveProperty("rate");
    expect(formatGrowth(gained)).toBe("+0.3 pt");
    expect(formatGrowth(gained, "ja")).toBe("+0.3ポイント");
    expect(
      growthRows(fiscalYears, "operatingMargin").find(({ period }) => period === "FY2015"),
    ).toMatchObject({ outcome: "points", rate: null, change: 0.003 });
    expect(
      growthChart(fiscalYears, "operatingMargin").data.values.find(
        ({ period }) => period === "FY2015",
      ),
    ).toMatchObject({ outcome: "+0.3 pt", rate: 0.3, lower: 0.2, upper: 0.4 });
    expect(toGrowthCsv(fiscalYears)).toMatch(
      /^operatingMargin,yearOverYear,FY2015,.*,points,,,,,0\.003,0\.002,0\.004,computed,{6}\r?$/m,
    );
  });

  it("guidance and a result of another basis cannot be compared, and nothing throws", () => {
    const checks = Object.entries(guidance).flatMap(([period, targets]) =>
      Object.entries(targets).map(([metric, target]) => {
        const actual = (fiscalYears as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[
          period
        ]?.[metric];
        return checkGuidance(actual as never, target as never);
      }),
    );
    const incomparable = checks.filter(
      (check) => check.outcome === "undecidable" && check.reason === "notComparable",
    );
    expect(incomparable.length).toBeGreaterThan(0);
    expect(incomparable[0]).toMatchObject({
      differs: expect.stringMatching(/^(?:accountingStandard|definition)$/) as string,
    });
    expect(margin(undefined, quarters["3Q02"].revenues)).toEqual({
      outcome: "missing",
      missing: [{ side: "profit" }],
    });
  });

  it("a period of another length, and a list of facts, are refused with what to pass", () => {
    const wrongSpan = refusal(() => yearOverYear(quarters, "revenues", "FY2023" as never));
    expect(wrongSpan.code).toBe("mismatch");
    expect(wrongSpan.message).toBe(
      "yearOverYear needs a period of a length that the series has: quarter; got FY2023. In our records it is in fiscalYears.",
    );
    expect(refusal(() => yearOverYear(fiscalYears, "revenues", "9M19" as never)).message).toBe(
      "yearOverYear needs a period of a length that the series has: fiscalYear; got 9M19. In our records it is in nineMonths.",
    );
    const list = refusal(() => yearOverYear(facts as never, "revenues", "3Q02"));
    expect(list.message).toContain(
      "Pass quarters, halves, nineMonths or fiscalYears, or infer(facts).",
    );
    expect(list.message).not.toContain("Available");
  });
});
