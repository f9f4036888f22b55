import { EarningsError, isMetricId, isPeriodId, metrics } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { call, natural, verbs } from "./natural-calls.js";

/** The error of a call that must be refused. */
async function refused(name: string, given: readonly unknown[]): Promise<EarningsError> {
  const error: unknown = await call(name, given).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof EarningsError) return error;
  throw new Error(`${name} did not refuse ${String(given)}`, { cause: error });
}

/** Ways to write an id, and the id. */
const periods: readonly (readonly [written: string, meant: string])[] = [
  ["FY02", "FY2002"],
  ["fy2002", "FY2002"],
  ["FY 2002", "FY2002"],
  ["2002", "FY2002"],
  ["2002年度", "FY2002"],
  ["3q02", "3Q02"],
  ["3Q2002", "3Q02"],
  ["3Q 2002", "3Q02"],
  ["Q3 2002", "3Q02"],
  ["Q3'02", "3Q02"],
  ["Q3 FY2002", "3Q02"],
  ["3Q FY02", "3Q02"],
  ["2002Q3", "3Q02"],
  ["2002-Q3", "3Q02"],
  ["2002/3Q", "3Q02"],
  ["FY2002-Q3", "3Q02"],
  ["1h02", "1H02"],
  ["H1 2002", "1H02"],
  ["9m02", "9M02"],
  ["9M2002", "9M02"],
];

const takesAnything = /^(?:is\w+Id|plain)$/;

/** Each place of each function in which a period is passed. */
const periodPlaces = verbs.flatMap((name) =>
  takesAnything.test(name)
    ? []
    : (natural[name] ?? []).flatMap((given, place) =>
        typeof given === "string" && isPeriodId(given) ? [[name, place] as const] : [],
      ),
);

describe("a period that is written in another way", () => {
  it("is looked for in every function that takes one", () => {
    expect([...new Set(periodPlaces.map(([name]) => name))]).toEqual([
      ...["comparePeriods", "crossSellingChart", "history", "indexed", "periodDates"],
      ...["periodsBetween", "quarterOverQuarter", "segmentsIn", "shiftPeriod", "spanOf"],
      ...["trailingTwelveMonths", "vintagesChart", "yearOverYear"],
    ]);
  });

  it.each(periodPlaces)("%s, argument %i, says which was probably meant", async (name, place) => {
    for (const [written, meant] of periods) {
      const error = await refused(name, (natural[name] ?? []).with(place, written));
      expect([error.code, error.got, error.fix]).toEqual([
        "unknownPeriod",
        JSON.stringify(written),
        `Did you mean ${meant}?`,
      ]);
    }
  });

  it("compoundGrowth, from and to, likewise", async () => {
    const [series, metric] = natural["compoundGrowth"] ?? [];
    for (const [written, meant] of periods) {
      for (const given of [
        { from: written, to: "3Q02" },
        { from: "2Q02", to: written },
      ])
        expect((await refused("compoundGrowth", [series, metric, given])).fix).toBe(
          `Did you mean ${meant}?`,
        );
    }
  });

  it("of an own series as well, under whose keys nothing else can be found", async () => {
    const own = { "2002Q3": { revenues: { value: "1", unit: "EUR" } } };
    for (const name of ["rows", "growthRows", "levelsChart", "latest", "toGrowthCsv"])
      expect(
        (await refused(name, [own, ...(name === "toGrowthCsv" ? [] : ["revenues"])])).fix,
      ).toBe("Did you mean 3Q02?");
  });

  it.each(["5Q02", "3Q1899", "FY1868", "H3 2002", "13M02", "3Q", "now", "2002-11-15", "revenues"])(
    "%s is none, and nothing is suggested",
    async (written) => {
      expect((await refused("periodDates", [written])).fix).toBeUndefined();
    },
  );
});

/** Ways to write a metric that the records have, and the metric. */
const spelt: readonly (readonly [written: string, meant: string])[] = [
  ["revenue", "revenues"],
  ["Revenues", "revenues"],
  ["revenus", "revenues"],
  ["revneues", "revenues"],
  ["REVENUES", "revenues"],
  ["operatingincome", "operatingIncome"],
  ["operating_income", "operatingIncome"],
  ["operating-income", "operatingIncome"],
  ["Operating Income", "operatingIncome"],
  ["operatingIncom", "operatingIncome"],
  ["opratingIncome", "operatingIncome"],
];

const metricPlaces = verbs.flatMap((name) =>
  takesAnything.test(name)
    ? []
    : (natural[name] ?? []).flatMap((given, place) =>
        isMetricId(given) ? [[name, place] as const] : [],
      ),
);

describe("a metric with a typing mistake", () => {
  it("is looked for in every function that takes one", () => {
    expect([...new Set(metricPlaces.map(([name]) => name))]).toEqual([
      ...["compoundGrowth", "growthChart", "growthRows", "guidanceChart", "history", "indexed"],
      ...["latest", "levelsChart", "quarterOverQuarter", "quartersFromCumulative", "rows"],
      ...["surpriseRows", "toColumns", "trailingTwelveMonths", "vintagesChart", "yearOverYear"],
    ]);
  });

  it.each(metricPlaces)("%s, argument %i, says which was probably meant", async (name, place) => {
    for (const [written, meant] of spelt) {
      const error = await refused(name, (natural[name] ?? []).with(place, written));
      expect([error.code, error.got]).toEqual(["unknownMetric", JSON.stringify(written)]);
      expect(error.fix).toMatch(new RegExp(`^Did you mean ${meant}\\b`));
    }
  });

  it.each(metricPlaces)("%s, argument %i, never lists them all", async (name, place) => {
    const { fix = "" } = await refused(name, (natural[name] ?? []).with(place, "umbrellas"));
    expect(fix).toMatch(/^Available: (?:\w+, ){0,7}\w+(?: and \d+ more)?\.$/);
    expect(Object.keys(metrics).length).toBeGreaterThan(40);
  });
});

describe("what an error says that it got", () => {
  const [series, metric, period] = natural["yearOverYear"] ?? [];
  it.each([
    ["text in quotes", "yearOverYear", [series, metric, "5Q02"], '"5Q02"'],
    ["a number as it is", "periodDates", ["3Q02", { startMonth: 13 }], "13"],
    [
      "text that looks like a number in quotes",
      "periodDates",
      ["3Q02", { startMonth: "4" }],
      '"4"',
    ],
    ["a record as one", "bounds", [(series as { "3Q02": unknown })["3Q02"]], "the record of 3Q02"],
    ["several as such", "bounds", [series], "records by period"],
    ["a figure", "formatGrowth", natural["bounds"], "a figure 3Q02 revenues"],
    ["facts", "bounds", natural["reconcileAll"], "a list of facts"],
    ["a result", "bounds", natural["plain"], "a result with the outcome lossWidened"],
    ["a chart", "bounds", natural["toSvg"], "a chart"],
  ] as const)("%s", async (_, name, given, got) => {
    const facts = name === "bounds" && got === "a list of facts" ? [given?.[0]] : (given ?? []);
    expect((await refused(name, facts)).got).toBe(got);
  });

  it("of the record of a period with the way to a figure of it", async () => {
    const quarter = (series as { readonly [id: string]: unknown })[String(period)];
    for (const name of ["bounds", "growth", "margin", "formatFigure", "share", "reconcile"]) {
      const { fix } = await refused(name, [quarter, ...(natural[name] ?? []).slice(1)]);
      expect(fix).toBe("Pass one of its figures, such as .revenues.");
    }
    expect((await refused("bounds", [series])).fix).toMatch(
      /^Pass a figure of one of them, such as \["\dQ\d\d"\]\.\w+\.$/,
    );
    expect((await refused("yearOverYear", [quarter, metric, period])).fix).toBe(
      "Pass all periods, such as quarters.",
    );
  });
});
