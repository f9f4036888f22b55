import {
  bounds,
  type Fact,
  facts,
  growth,
  infer,
  knownFrom,
  plain,
  quarterOverQuarter,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { growthChart, levelsChart } from "@iij/earnings/chart";
import { growthRows, rows } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { expectRefusal } from "./refusal.js";

const ofEarlyYears = facts.filter(({ published }) => published < "2004");
const inference = infer(ofEarlyYears);
const known = knownFrom(ofEarlyYears);

const evidence = { document: "own", locator: "p. 1", standing: "issuer", published: "2024-08-01" };
const fact = (period: string, metric: string, value: string, more: object = {}): Fact =>
  ({
    ...{ id: `${period}.${metric}`, kind: "level", period, metric, value, unit: "EUR" },
    ...{ printed: value, ...evidence, ...more },
  }) as Fact;

describe("knownFrom", () => {
  it("has the figure that stands where one is printed, and says that it is", () => {
    expect(known.quarters["3Q02"]?.revenues).toEqual({
      ...quarters["3Q02"].revenues,
      basis: "printed",
    });
  });

  it("has bounds where none is, with the documents that these need", () => {
    const { lower, upper, accountingStandard } = inference.levels["3Q01"]?.revenues ?? {};
    expect(known.quarters["3Q01"]?.revenues).toEqual({
      ...{ basis: "inferred", metric: "revenues", period: "3Q01", unit: "JPY" },
      ...{ accountingStandard, lower, upper, lowerClosed: false, upperClosed: false },
      documents: ["iij-3q02-presentation"],
    });
  });

  it("has nothing of what is not known, and no words", () => {
    const own = [
      fact("FY2022", "sales", "10"),
      fact("FY2023", "sales", "11", { qualifier: "approximately" }),
    ];
    expect(plain(knownFrom(own))).toEqual({
      ...{ quarters: {}, halves: {}, nineMonths: {} },
      fiscalYears: { FY2022: { sales: expect.objectContaining({ value: "10" }) as unknown } },
    });
  });

  it.each([
    ["moreThan", "lower"],
    ["lessThan", "upper"],
  ] as const)("has of a hedge, %s, the one bound and its document", (qualifier, end) => {
    const own = [fact("FY2023", "sales", "11", { qualifier })];
    expect(plain(knownFrom(own)).fiscalYears["FY2023"]).toEqual({
      sales: {
        ...{ basis: "inferred", metric: "sales", period: "FY2023", unit: "EUR", [end]: "11" },
        ...{ lowerClosed: false, upperClosed: false, documents: ["own"] },
      },
    });
    expect(Object.keys(infer(own).cells[0]?.derivation ?? {})).toEqual([end]);
  });

  it("has printed growth of a year or a quarter before, and of no other period", () => {
    const grown = (comparedTo: string) =>
      fact("3Q23", "sales", "0.1", {
        ...{ id: comparedTo, kind: "growth", unit: "ratio", decimals: 1, comparedTo },
      });
    const { quarters } = knownFrom(["3Q22", "2Q23", "1Q20"].map(grown));
    expect(plain(quarters)).toMatchObject({
      "3Q23": {
        reportedGrowth: {
          yearOverYear: { sales: { value: "0.1", comparedTo: "3Q22" } },
          quarterOverQuarter: { sales: { value: "0.1", comparedTo: "2Q23" } },
        },
      },
    });
    expect(Object.keys(quarters["3Q23"]?.reportedGrowth ?? {})).toHaveLength(2);
    expect(Object.keys(quarters["3Q23"] ?? {})).toEqual(["reportedGrowth"]);
  });

  it("has a rate only where it says more than the two levels", () => {
    const level = (period: string, value: string, more: object = {}) =>
      fact(period, "sales", value, { decimals: -1, accountingStandard: "IFRS", ...more });
    const grown = (id: string, value: string, decimals: number) =>
      fact("3Q23", "sales", value, {
        ...{ id, kind: "growth", unit: "ratio", decimals, comparedTo: "3Q22" },
        accountingStandard: "IFRS",
      });
    const of = (...all: readonly Fact[]) => knownFrom(all).quarters["3Q23"] as Known;
    type Known = { readonly inferredGrowth?: object } | undefined;
    const levels = [level("3Q22", "100"), level("3Q23", "110")];
    expect(of(...levels)).not.toHaveProperty("inferredGrowth");
    // 105 to 115 over 95 to 105 is 0 to 21 %, which a rate of -50 to 50 % does not narrow.
    expect(of(...levels, grown("coarse", "0", 0))).not.toHaveProperty("inferredGrowth");
    const found = of(...levels, grown("fine", "0.10", 2));
    expect(found?.inferredGrowth).toEqual({
      yearOverYear: {
        sales: {
          ...{ basis: "inferred", metric: "sales", period: "3Q23", unit: "ratio" },
          ...{ accountingStandard: "IFRS", lower: "0.095", upper: "0.105" },
          ...{ lowerClosed: true, upperClosed: true },
        },
      },
    });
  });

  it("has a rate without a standard where none is stated, and of a loss none", () => {
    const of = (base: string, ...more: readonly Fact[]) =>
      knownFrom([
        fact("FY2022", "sales", base, { decimals: -1 }),
        fact("FY2023", "sales", "110", { decimals: -1 }),
        ...more,
      ]).fiscalYears["FY2023"] as Record<string, object> | undefined;
    const grown = fact("FY2023", "sales", "0.10", {
      ...{ id: "grown", kind: "growth", unit: "ratio", decimals: 2, comparedTo: "FY2022" },
    });
    const rate = of("100", grown)?.["inferredGrowth"] as Record<string, Record<string, object>>;
    expect(Object.keys(rate)).toEqual(["yearOverYear"]);
    expect(rate["yearOverYear"]?.["sales"]).not.toHaveProperty("accountingStandard");
    expect(of("-100")).not.toHaveProperty("inferredGrowth");
  });

  it("keeps a printed figure that was set aside, without a rate of its own", () => {
    const of = (period: string, value: string, document: string, more: object = {}) =>
      fact(period, "sales", value, { id: `${period} ${document} ${value}`, document, ...more });
    const rate = { kind: "growth", unit: "ratio", decimals: 2, comparedTo: "FY2022" };
    const { fiscalYears } = knownFrom([
      of("FY2022", "100", "own"),
      of("FY2023", "200", "own"),
      of("FY2023", "0.10", "own", rate),
    ]);
    expect(fiscalYears["FY2023"]?.["sales"]).toMatchObject({ basis: "printed", value: "200" });
    expect(fiscalYears["FY2023"]).not.toHaveProperty("inferredGrowth");
  });

  it.each(["22", "23"])("has no rate if only the figure of FY20%s was set aside", (year) => {
    const own = [
      fact("FY2022", "sales", "100"),
      fact("FY2023", "sales", "200"),
      // Two halves that do not add up to their year.
      ...["1H", "2H"].map((half) => fact(`${half}${year}`, "sales", "5")),
    ];
    const { fiscalYears } = knownFrom(own, { metrics: { sales: { flow: true } } });
    expect(fiscalYears[`FY20${year}`]?.["sales"]).toMatchObject({ basis: "printed" });
    expect(fiscalYears["FY2023"]).not.toHaveProperty("inferredGrowth");
  });

  it("does not take another metric that is printed alike for a figure that was set aside", () => {
    const of = (metric: string, period: string, value: string, more: object) =>
      fact(period, metric, value, { id: `${metric} ${period} ${value}`, ...more });
    const rate = { kind: "growth", unit: "ratio", decimals: 2, comparedTo: "FY2022" };
    const { fiscalYears } = knownFrom([
      of("costs", "FY2022", "100", { decimals: 0 }),
      of("costs", "FY2023", "200", { decimals: 0 }),
      of("sales", "FY2022", "100", { decimals: -1 }),
      of("sales", "FY2023", "200", { decimals: -1 }),
      of("sales", "FY2023", "0.10", rate),
    ]);
    expect(fiscalYears["FY2023"]).not.toHaveProperty("inferredGrowth");
  });

  it("has no rate where the two levels as printed have none", () => {
    const { fiscalYears } = knownFrom([
      fact("FY2022", "sales", "0", { decimals: -1 }),
      fact("FY2023", "sales", "4", { decimals: 0 }),
      fact("FY2023", "sales", "0.10", {
        ...{ id: "grown", kind: "growth", unit: "ratio", decimals: 2, comparedTo: "FY2022" },
      }),
    ]);
    expect(fiscalYears["FY2023"]).not.toHaveProperty("inferredGrowth");
  });

  it("knows a period of the first year that ids can name, before which there is none", () => {
    const first = fact("FY1969", "sales", "5", { published: "1971-01-01" });
    expect(plain(knownFrom([first]).fiscalYears)).toMatchObject({
      FY1969: { sales: { value: "5" } },
    });
  });

  it("puts periods of one length together, in their order", () => {
    const own = ["4Q22", "1H22", "9M22", "FY2022", "1Q22"].map((period) =>
      fact(period, "sales", "1"),
    );
    expect(Object.values(knownFrom(own)).map((series) => Object.keys(series as object))).toEqual([
      ["1Q22", "4Q22"],
      ["1H22"],
      ["9M22"],
      ["FY2022"],
    ]);
  });

  it("is frozen, and the documents are found once", () => {
    const level = known.quarters["3Q01"]?.revenues;
    expect(Object.isFrozen(known.quarters) && Object.isFrozen(known.quarters["3Q01"])).toBe(true);
    expect(level?.basis === "inferred" && level.documents === level.documents).toBe(true);
    expect(Object.isFrozen(level)).toBe(true);
  });

  it("takes the options of infer", () => {
    const sales = ["1Q23", "2Q23"].map((period) => fact(period, "net", "5"));
    expect(knownFrom(sales).halves).toEqual({});
    const { halves } = knownFrom(sales, { metrics: { net: { flow: true } } });
    expect(halves["1H23"]?.["net"]).toMatchObject({ basis: "inferred", lower: "10", upper: "10" });
    // What is not known of a level has no key.
    expect(plain(halves["1H23"]?.["net"])).toStrictEqual({
      ...{ basis: "inferred", metric: "net", period: "1H23", unit: "EUR" },
      ...{ lower: "10", upper: "10", lowerClosed: true, upperClosed: true, documents: ["own"] },
    });
  });

  it("names itself where it refuses", () => {
    expectRefusal(() => knownFrom([{} as never]), {
      code: "invalidFigure",
      function: "knownFrom",
      needs: "a list of facts, each with an id, a document and the date of its publication",
      got: "an object",
      values: [{}],
    });
  });
});

describe("growth of what is known", () => {
  const pairs = Object.keys(known.quarters) as (keyof typeof quarters)[];

  it("is never looser than that of a result of infer, whatever is printed", () => {
    const rates = pairs.flatMap((period) =>
      [yearOverYear, quarterOverQuarter].flatMap((verb) => {
        const [ours, best] = [known.quarters, inference].map((series) =>
          verb(series as typeof inference, "revenues", period),
        );
        return ours?.outcome === "rate" && best?.outcome === "rate" && best.basis === "inferred"
          ? [{ period, ours: bounds(ours.rate), best: bounds(best.rate) }]
          : [];
      }),
    );
    expect(rates.length).toBeGreaterThan(8);
    for (const { period, ours, best } of rates) expect([period, ours]).toEqual([period, best]);
  });

  it("says that it rests on inferred levels, and keeps what is printed of it", () => {
    const rate = yearOverYear(known.quarters, "revenues", "3Q02");
    expect(rate).toMatchObject({ outcome: "rate", basis: "inferred" });
    expect(rate.reported?.printed).toBe("6.3%");
    expect(rate.outcome === "rate" && plain(bounds(rate.rate))).toMatchObject({
      ...{ lower: "0.0625", upper: "0.0635" },
    });
    const loss = quarterOverQuarter(known.quarters, "operatingIncome", "3Q02");
    expect(loss).toMatchObject({ outcome: "lossWidened", basis: "computed" });
  });

  it("is the same of the copy that JSON makes", () => {
    const copy = JSON.parse(JSON.stringify(known)) as typeof known;
    expect(copy).toEqual(plain(known));
    for (const period of pairs)
      expect(plain(yearOverYear(copy.quarters, "revenues", period))).toEqual(
        plain(yearOverYear(known.quarters, "revenues", period)),
      );
  });

  it("takes inferred bounds for those of just its two levels", () => {
    const { "3Q02": now, "3Q01": before } = known.quarters;
    const other = { value: "10600000000", unit: "JPY", decimals: -8, period: "3Q02" } as const;
    const rateOf = (level: object) =>
      yearOverYear({ "3Q01": before, "3Q02": { ...now, revenues: level } }, "revenues", "3Q02");
    const [same, another] = [rateOf(now?.revenues ?? {}), rateOf(other)];
    expect(same.outcome === "rate" && same.rate.upper.toFixed()).toBe("0.0635");
    const wider = { ...known.quarters, "3Q02": { ...now, inferredGrowth: undefined } };
    const loose = yearOverYear(wider, "revenues", "3Q02");
    expect(loose.outcome === "rate" && loose.rate.upper.gt("0.0635")).toBe(true);
    expect(another.outcome === "rate" && another.rate.upper.eq("0.0635")).toBe(true);
  });

  it("refuses inferred growth that is none", () => {
    const series = { ...known.quarters, "3Q02": { ...known.quarters["3Q02"], inferredGrowth: 5 } };
    expectRefusal(() => yearOverYear(series as never, "revenues" as never, "3Q02"), {
      code: "malformedRecord",
      function: "yearOverYear",
      needs: "inferred growth by comparison and metric",
      got: "5",
      values: [5],
    });
  });
});

describe("what is known", () => {
  const only = { "3Q01": known.quarters["3Q01"], "3Q02": known.quarters["3Q02"] };

  it("is told apart by rows", () => {
    const [before, now] = [rows(only, "revenues").at(0), rows(only, "revenues").at(-1)];
    expect(before).toMatchObject({ outcome: "inferred", value: null, document: null });
    expect(now).toMatchObject({ outcome: "printed", value: 10.6e9, lower: 10.55e9 });
    expect(now?.document).toBe("iij-3q02-presentation");
    expect(growthRows(only, "revenues").at(-1)).toMatchObject({
      ...{ outcome: "rate", basis: "inferred", rateLower: 0.0625, rateUpper: 0.0635 },
      ...{ value: 10.6e9, base: null, reportedPrinted: "6.3%" },
    });
  });

  it("is told apart by charts", () => {
    const kinds = levelsChart(only, "revenues").data.values.map(({ kind }) => kind);
    expect([kinds.at(0), kinds.at(-1)]).toEqual(["inferred", "printed"]);
    const grown = growthChart(only, "revenues").data.values.at(-1);
    expect(grown).toMatchObject({ kind: "inferred", between: "6.25 – 6.35" });
  });

  it("is taken one level at a time: a printed one has the bounds of its digits", () => {
    const [now, before] = [only["3Q02"]?.revenues, only["3Q01"]?.revenues];
    if (now === undefined || before === undefined) throw new Error("Both are known.");
    expect(bounds(now)).toEqual(bounds(quarters["3Q02"].revenues));
    expect(growth(now, before)).toMatchObject({ outcome: "rate", basis: "inferred" });
    const narrower = { ...now, lower: "10560000000", upper: "10580000000" };
    expect(bounds({ ...narrower, value: "10570000000" }).upper?.toFixed()).toBe("10580000000");
  });
});
