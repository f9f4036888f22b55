import {
  facts,
  formatBounds,
  growthContributions,
  indexed,
  infer,
  latest,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { amountsOf } from "../../src/functions/levels/amounts-of.js";
import { levelReader } from "../../src/functions/levels/level-reader.js";
import { readLevel } from "../../src/functions/levels/read-level.js";
import { figure, yen } from "./figure.js";
import { expectRefusal, refusal } from "./refusal.js";
import { place, stated, told } from "./told-level.js";

/** What `infer` returns, as far as it is read: levels and growth of own making. */
const cell = (more: object) => ({
  ...{ kind: "level", metric: "sales", period: "FY2002", unit: "JPY", basis: "inferred" },
  ...{ lower: "1", upper: "3", statements: [], vintage: 0, ...more },
});
const reader = (cells: readonly object[], metric = "sales") => levelReader({ cells }, metric);

describe("levels in a result of infer", () => {
  const one = cell({});
  const other = cell({ period: "FY2001", lower: "2" });
  const elsewhere = cell({ metric: "costs", period: "FY2003" });
  const change = cell({ kind: "growth", comparedTo: "FY2001", unit: "ratio", period: "FY2004" });
  const undated = cell({ period: undefined });
  const ofDocument = cell({ document: "a", period: "FY2005" });

  it("are those of its metric, of no single document and with a period", () => {
    const found = reader([one, other, elsewhere, change, undated, ofDocument]);
    expect(found.periods()).toEqual(["FY2002", "FY2001"]);
    expect(found.allPeriods()).toEqual(["FY2002", "FY2001", "FY2003"]);
    expect([...found.metrics()]).toEqual(["sales", "costs"]);
    expect(found.at("FY2002").map(told)).toEqual(["inferred [1, 3] ~2"]);
    expect(found.at("FY2004")).toEqual([]);
  });

  it("are one of each standard, scope and definition, the vintage that stands", () => {
    const vintages = [
      cell({ vintage: 0, lower: "1", upper: "2" }),
      cell({ vintage: 1, lower: "2", upper: "3" }),
    ];
    expect(reader(vintages).at("FY2002").map(told)).toEqual(["inferred [2, 3] ~2.5"]);
    for (const key of ["accountingStandard", "scope", "definition"])
      expect(reader([...vintages, cell({ [key]: "other" })]).at("FY2002")).toHaveLength(2);
  });

  const prints = (value: string) => ({
    ...{ value, unit: "ratio", decimals: 3, id: "own.growth", kind: "growth" },
    ...{ printed: value, standing: "issuer", metric: "sales", period: "FY2002" },
    ...place,
    comparedTo: "FY2001",
  });
  const grown = (more: object = {}) =>
    cell({
      ...{ kind: "growth", comparedTo: "FY2001", unit: "ratio", lower: "0.0625", upper: "0.0635" },
      ...{ basis: "printed", baseVintage: 0, statements: [prints("0.063")], ...more },
    });

  it("have the growth that documents print of them, and no other", () => {
    const found = reader([one, other, grown()]);
    expect(
      found.reported("FY2002").map(({ comparedTo, level }) => [comparedTo, told(level)]),
    ).toEqual([["FY2001", "printed [0.0625, 0.0635] 0.063"]]);
    expect([...found.reportedMetrics()]).toEqual(["sales"]);
    expect(found.reported("FY2001")).toEqual([]);
    for (const without of [
      grown({ statements: [] }),
      grown({ comparedTo: undefined }),
      grown({ kind: "level" }),
    ]) {
      expect(reader([one, other, without]).reported("FY2002")).toEqual([]);
      expect([...reader([one, other, without]).reportedMetrics()]).toEqual([]);
    }
    expect(reader([grown({ metric: "costs" })]).reported("FY2002")).toEqual([]);
  });

  it("have a rate between two of them, which is of these two and of no others", () => {
    const [now, before] = [cell({}), cell({ period: "FY2001" })];
    const rateOf = (rate: object, cells = [now, before]) => {
      const found = reader([...cells, rate]);
      const [current, base] = [found.at("FY2002")[0], found.at("FY2001")[0]];
      return current && base && found.rate(current, base);
    };
    const found = rateOf(grown());
    expect(found && told(found)).toBe("printed [0.0625, 0.0635] 0.063");
    for (const wrong of [
      { kind: "change" },
      { document: "a" },
      { metric: "costs" },
      { period: "FY2003" },
      { comparedTo: "FY2000" },
      { accountingStandard: "IFRS" },
      { scope: "ours" },
      { definition: "ours" },
      { vintage: 1 },
      { baseVintage: 1 },
    ])
      expect([wrong, rateOf(grown(wrong))]).toEqual([wrong, undefined]);
  });

  it("are found again from the figure of a record that states them", () => {
    const about = { period: "FY2002", document: "a", locator: "page 1", printed: "JPY2" };
    const now = cell({ statements: [stated("2", 0, { document: "a" })] });
    const before = cell({ period: "FY2001", vintage: 0 });
    const found = reader([cell({ vintage: 1 }), now, before, grown()]);
    const [base] = found.at("FY2001");
    const rateFor = (more: object) =>
      base &&
      found.rate(
        { kind: "printed", about: { ...about, ...more }, stated: [], given: {} } as never,
        base,
      );
    expect(rateFor({})).toBeDefined();
    for (const other of [
      { document: "b" },
      { locator: "page 2" },
      { printed: "JPY3" },
      { period: undefined },
      { document: undefined },
    ])
      expect([other, rateFor(other)]).toEqual([other, undefined]);
  });

  it.each([{ kind: 5 }, { metric: undefined }, { statements: {} }])(
    "are refused where a cell has %j",
    (wrong) => {
      const cells = [one, cell(wrong)];
      const error = refusal(() => reader(cells));
      expect([error.code, error.needs, error.values]).toEqual([
        "malformedRecord",
        "a result of infer, in which each cell has a kind, a metric and its statements",
        [{ cells }],
      ]);
      expect(error.got).toMatch(/ as cell 1$/);
    },
  );
});

describe("several series", () => {
  const first = { FY2001: { sales: yen("1") }, "1Q02": { rent: yen("5") } };
  const second = {
    FY2001: { sales: yen("2") },
    FY2002: { sales: yen("3") },
    reported: {},
  };
  const both = levelReader([first, second] as never, "sales");

  it("are read in their order, each period in the first that has it", () => {
    expect(both.at("FY2001").map(told)).toEqual(["printed [1, 1] 1"]);
    expect(both.at("FY2002").map(told)).toEqual(["printed [3, 3] 3"]);
    expect(both.at("FY2003")).toEqual([]);
    expect(both.periods()).toEqual(["FY2001", "FY2002"]);
    expect(both.allPeriods()).toEqual(["FY2001", "1Q02", "FY2002", "reported"]);
    expect([...both.metrics()]).toEqual(["sales", "rent"]);
    expect(both.reported("FY2002")).toEqual([]);
    expect([...both.reportedMetrics()]).toEqual([]);
  });

  it("have the growth that any of them reports", () => {
    const rate = { ...figure("0.063", "ratio", 3), comparedTo: "FY2001" };
    const reporting = { FY2002: { reportedGrowth: { yearOverYear: { sales: rate } } } };
    const found = levelReader([first, reporting, second] as never, "sales");
    expect(found.reported("FY2002").map(({ level }) => told(level))).toEqual([
      "printed [0.0625, 0.0635] 0.063",
    ]);
    expect([...found.reportedMetrics()]).toEqual(["sales"]);
    expect(found.reported("FY2001")).toEqual([]);
  });

  it("are not facts", () => {
    const fact = stated("1", 0);
    expectRefusal(() => levelReader([fact] as never, "sales"), {
      code: "malformedRecord",
      function: "",
      needs: "figures by period and metric, such as quarters, or a result of infer",
      got: "facts, such as JPY 1",
      fix: "Pass quarters, halves, nineMonths or fiscalYears, or infer(facts).",
      values: [fact],
    });
    for (const key of ["document", "locator"])
      expect(() => levelReader([{ [key]: {} }] as never, "sales")).not.toThrow();
  });
});

describe("the rate between two levels of a record", () => {
  const level = (period: string, value: string) => yen(value, { period: period as "FY2022" });
  const growth = { ...figure("0.10", "ratio", 2), comparedTo: "FY2022" };
  const [before, now] = [level("FY2022", "100"), level("FY2023", "110")];
  const series = {
    FY2021: { sales: level("FY2021", "90") },
    FY2022: { sales: before },
    FY2023: { sales: now, inferredGrowth: { yearOverYear: { sales: growth } } },
  };
  const found = levelReader(series, "sales");
  const rate = (one: object, other: object): string | undefined => {
    const [a, b] = [one, other].map((given) => readLevel(given as typeof now));
    const level = a && b && found.rate(a, b);
    return level && told(level);
  };

  it("is that of the record, for just these two", () => {
    expect(rate(now, before)).toBe("printed [0.095, 0.105] 0.1");
    expect(rate(now, series.FY2021.sales)).toBeUndefined();
    expect(rate({ ...now }, before)).toBeUndefined();
    expect(rate(now, { ...before })).toBeUndefined();
    expect(rate(yen("110"), before)).toBeUndefined();
  });

  it("is a ratio, and is refused with its place otherwise", () => {
    const wrong = (inferredGrowth: unknown) =>
      refusal(() =>
        levelReader({ FY2023: { sales: now, inferredGrowth } }, "sales").rate(
          readLevel(now),
          readLevel(now),
        ),
      );
    expect(wrong({ yearOverYear: { sales: yen("10") } })).toMatchObject({
      ...{ code: "mixedUnits", needs: "growth as a ratio" },
    });
    expect(wrong(5)).toMatchObject({ needs: "inferred growth by comparison and metric" });
    const reported = { FY2023: { sales: now, reportedGrowth: 5 } } as never;
    expect(refusal(() => levelReader(reported, "sales").reported("FY2023"))).toMatchObject({
      ...{ code: "malformedRecord", needs: "reported growth by comparison and metric" },
      ...{ got: "5", values: [5] },
    });
  });
});

describe("the amounts of a level", () => {
  it("name the middle of two bounds for what it is", () => {
    const between = { basis: "inferred", unit: "JPY", lower: "1", upper: "3" } as const;
    expect(amountsOf(readLevel(between))).toEqual({ middle: "2", lower: "1", upper: "3" });
    expect(amountsOf(readLevel(yen("2")))).toEqual({ value: "2", lower: "2", upper: "2" });
    // One bound is enough for an amount to have its own.
    for (const end of ["lower", "upper"] as const) {
      const one = { ...yen("2"), basis: "printed", [end]: "2" };
      expect(amountsOf(readLevel(one as never))).toEqual({ value: "2", [end]: "2" });
    }
  });

  it("are those of a contribution, too", () => {
    const grown = { current: yen("11"), base: yen("10") };
    const found = growthContributions({ all: grown }, grown, {});
    if (found.outcome !== "contributions") throw new Error(found.outcome);
    expect(formatBounds(found.parts.all as never)).toBe("10%");
  });

  it("are none of words and of hedges, which an error names", () => {
    const about = { ...yen("5"), qualifier: "approximately" } as const;
    expect(refusal(() => formatBounds(about as never)).got).toBe("approximately");
    const words = { form: "qualitative", wording: { printed: "better" } } as const;
    expect(readLevel(words as never).stated).toEqual([]);
    expect(amountsOf(readLevel(about))).toEqual({ value: "5" });
    expect(refusal(() => readLevel({ qualifier: "qualitative" } as never)).needs).toBe(
      "a figure without a hedge, or with a known one",
    );
  });

  it.each([[{}], [{ outcome: "rate" }]])("are none of %j", (given) => {
    expect(refusal(() => formatBounds(given as never)).needs).toBe(
      "a figure { value, unit, decimals? }",
    );
  });
});

describe("a figure that was read before", () => {
  it("is read again unless it is frozen", () => {
    const mutable = { value: "1", unit: "JPY" };
    expect(told(readLevel(mutable))).toBe("printed [1, 1] 1");
    mutable.value = "2";
    expect(told(readLevel(mutable))).toBe("printed [2, 2] 2");
    const frozen = Object.freeze({ value: "1", unit: "JPY" });
    expect(readLevel(frozen)).toBe(readLevel(frozen));
  });
});

describe("a series that lacks what is asked for", () => {
  const series = { "1Q23": { sales: yen("1") }, "1H23": { sales: yen("2") } };

  it("is refused with the metric", () => {
    expect(refusal(() => latest(series, "cost" as never))).toMatchObject({
      ...{ code: "unknownMetric", needs: "a metric that some period of the series has" },
      values: ["cost"],
    });
    expect(refusal(() => latest({}, "cost" as never))).toMatchObject({
      ...{ code: "outOfRange", needs: "a series with at least one figure" },
      values: ["cost"],
    });
  });

  it("is refused with the period and the lengths that there are", () => {
    expect(refusal(() => indexed(series, "sales", "FY2023"))).toMatchObject({
      ...{ code: "mismatch", got: "FY2023", values: ["FY2023"] },
      needs: "a period of a length that the series has: quarter, half",
      fix: "In our records it is in fiscalYears.",
    });
    const years = { FY2023: { sales: yen("1") } };
    expect(
      ["1Q23", "1H23"].map((base) => refusal(() => indexed(years, "sales", base as never)).fix),
    ).toEqual(["In our records it is in quarters.", "In our records it is in halves."]);
  });

  it("is not refused with the length where there are no levels but growth", () => {
    const whole = infer(facts.filter(({ document }) => document === "iij-3q02-presentation"));
    const growths = { ...whole, cells: whole.cells.filter(({ kind }) => kind === "growth") };
    const outcomeOf = (period: string) =>
      yearOverYear(growths, "revenues" as never, period as never).outcome;
    expect([outcomeOf("3Q02"), outcomeOf("1H02")]).toEqual(["rate", "missing"]);
  });

  it.each([
    ["unknownPeriod", { "5Q02": { sales: yen("1") } }],
    ["invalidFigure", { "3Q02": { sales: { value: 5, unit: "JPY" } } }],
    ["invalidFigure", { "3Q02": { sales: 5 } }],
    ["unknownMetric", { "3Q02": { sales: undefined, costs: yen("1") } }],
    ["invalidFigure", { "2Q02": { sales: 5 }, "3Q02": { sales: yen("1") } }],
  ])("is refused by latest for its only mistake: %s", (code, wrong) => {
    expect(refusal(() => latest(wrong as never, "sales" as never))).toMatchObject({
      ...{ code, function: "latest" },
    });
  });

  it("has as its latest period one that has the metric", () => {
    const unset = { ...series, "2Q23": { sales: undefined }, "3Q23": { costs: yen("3") } };
    expect(latest(unset as never, "sales" as never)).toBe("1H23");
  });
});
