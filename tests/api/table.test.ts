/**
 * What release 0.2 promises of the whole API, row by row, each with the files that hold it. What no
 * other file tests is tested below.
 */
const heldBy: Readonly<Record<string, readonly string[]>> = {
  "every function works on what it is given": ["vintages/as-of", "vintages/history"],
  "data, metric, period, options": ["types/growth.test-d", "api/table"],
  "the subject before its reference": ["functions/check-guidance", "api/table"],
  "the start of the fiscal year is an option": ["functions/period-dates", "api/table"],
  "an inference is a series by itself": ["notebook/inferred-rows", "api/table"],
  "an open end is absent in objects and null in rows": ["functions/bounds", "api/table"],
  "the word for an answer is outcome": ["api/table"],
  "fiscal years hold fiscal years only": ["facts/periods", "api/table"],
  "the new names": ["architecture/public-names", "api/table"],
  counterparts: ["import/from-csv", "functions/is-period-id", "laws/periods", "api/table"],
  "every record carries its id, in one spelling": ["facts/ids"],
  "name and label are text": ["facts/names"],
  "loops see every metric": ["types/records.test-d", "schema/types.test-d"],
  "results leave the process": ["package/leaving", "functions/plain-forms", "api/plain-answers"],
  "an EarningsError of either build is one": ["package/both-builds"],
  "a range of growth is guidance for a rate": ["api/table"],
  "units are named, and do not mix": ["types/functions.test-d", "package/types", "api/table"],
  "a schema is of the model's type": ["package/declarations", "schema/types.test-d"],
  "the outermost verb names itself": ["api/outermost-verb"],
  "what was got, and what was meant": ["api/meant"],
  "a file without facts": ["export/no-facts"],
  "from CommonJS, in Jest and in bundlers": ["package/jest", "package/bundlers", "package/loading"],
  "what users do first": ["package/tasks"],
};

import { existsSync, readFileSync } from "node:fs";
import * as earnings from "@iij/earnings";
import * as chart from "@iij/earnings/chart";
import { toCsv, toGrowthCsv, toXbrlJson } from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { growthRows, rows } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";
import { filesUnder } from "../tree/files-under.js";
import { call, natural, verbs } from "./natural-calls.js";

const { asOf, bounds, checkGuidance, facts, fiscalYears, growth, guidance, history } = earnings;
const { infer, isFiscalYearId, isMetricId, isNineMonthsId, isPeriodId, margin } = earnings;
const { latest, nineMonths, quarters, yearOverYear } = earnings;
const { revenues, operatingIncome, convenienceTranslation } = quarters["3Q02"];

it.each(Object.entries(heldBy))("%s: each file that holds it is there", (_, files) => {
  for (const file of files) {
    const path = new URL(`../${file}${file.endsWith("-d") ? "" : ".test"}.ts`, import.meta.url);
    expect([file, existsSync(path)]).toEqual([file, true]);
  }
});

describe("every function works on what it is given", () => {
  const evidence = { document: "own", locator: "p. 1", standing: "issuer" } as const;
  const stated = (id: string, value: string, published: string, more: object = {}) => ({
    ...{ id, value, unit: "EUR", printed: value, published, ...evidence, ...more },
  });
  const own = [
    stated("a", "10", "2020-05-01", { kind: "level", metric: "sales", period: "3Q19" }),
    stated("a", "12", "2020-08-01", { kind: "level", metric: "sales", period: "3Q19" }),
  ] as never as readonly earnings.Fact[];

  it("history and asOf know the user's facts and none of ours", () => {
    expect(history(own, "sales", "3Q19").map(({ outcome }) => outcome)).toEqual([
      "first",
      "restated",
    ]);
    expect(history(own, "sales", "3Q18")).toEqual([]);
    expect(asOf(own, "2020-06-01").quarters).toEqual({ "3Q19": { sales: own[0] } });
    expect(asOf(own, "2020-08-01").quarters).toEqual({ "3Q19": { sales: own[1] } });
  });

  it("an unknown metric is refused with what there is, and not answered with nothing", () => {
    const error = refusal(() => history(own, "revenues", "3Q19"));
    expect([error.code, error.fix]).toEqual(["unknownMetric", "Available: sales."]);
  });

  // Hedges and words are among the facts.
  const plainOnly = (record: object, below = ""): readonly string[] =>
    Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
      const { value: amount, qualifier } = Object(value) as Record<string, unknown>;
      if (typeof amount === "string")
        return qualifier === undefined ? [`${below}.${key} ${amount}`] : [];
      return typeof value === "object" && value !== null ? plainOnly(value, `${below}.${key}`) : [];
    });
  const everyPeriod: Readonly<Record<string, object>> = {
    ...quarters,
    ...earnings.halves,
    ...nineMonths,
    ...fiscalYears,
  };
  const partOfAll = (key: string): object =>
    Object.fromEntries(
      Object.entries(everyPeriod).flatMap(([period, record]) =>
        key in record ? [[period, (record as Readonly<Record<string, object>>)[key] ?? {}]] : [],
      ),
    );

  it.each([
    ["reportedChange", (known: earnings.AsOf) => known.reportedChange],
    ["convenienceTranslation", (known: earnings.AsOf) => known.convenienceTranslation],
    ["milestones", (known: earnings.AsOf) => known.milestones],
  ])("on the last day %s is that of the records", (key, of) => {
    const found = plainOnly(of(asOf(facts, "2025-12-31")));
    expect(found.length).toBeGreaterThan(2);
    expect([...found].sort()).toEqual([...plainOnly(partOfAll(key))].sort());
  });

  it("on the last day observations and cross-selling are those of the records", () => {
    const known = asOf(facts, "2025-12-31");
    const figures = (record: object): readonly string[] => [...plainOnly(record)].sort();
    expect(figures(known.observations)).toEqual(figures(earnings.observations));
    expect(figures(known.crossSelling)).toEqual(figures(earnings.crossSelling));
    expect(known.crossSelling["3Q02"]?.["dataCenters"]?.rate?.printed).toBe("25%");
    expect(asOf(facts, "2003-01-31").crossSelling).toEqual({});
  });

  it("on the last day growth as reported is that of the records", () => {
    const { yearOverYear: years, quarterOverQuarter } = asOf(facts, "2025-12-31").reportedGrowth;
    const ours = plainOnly(partOfAll("reportedGrowth"));
    const of = (comparison: string, known: object): readonly string[] =>
      plainOnly(known).map((path) => path.replace(/^(\.\w+)/, `$1.${comparison}`));
    const found = [...of("yearOverYear", years), ...of("quarterOverQuarter", quarterOverQuarter)];
    expect(found.length).toBeGreaterThan(200);
    expect([...found].sort()).toEqual([...ours].sort());
  });

  it("asOf answers of facts with ids of one's own as of ours", () => {
    // One id per fact: the same one where ours have the same.
    const ids = new Map(facts.map(({ id }, index) => [id, `own-${index}`]));
    const renamed = facts.map((fact) => ({ ...fact, id: ids.get(fact.id) ?? "" }));
    const day = "2004-12-31";
    const [ours, own] = [asOf(facts, day), asOf(renamed, day)];
    const { facts: _, ...records } = ours;
    for (const key of Object.keys(records) as (keyof typeof records)[])
      expect(plainOnly(own[key]), key).toEqual(plainOnly(ours[key]));
    expect(Object.keys(own.observations).length).toBeGreaterThan(3);
  });

  it("a target of one's own needs no id that names its part", () => {
    const evidence = { printed: "100", document: "own", locator: "Outlook", standing: "issuer" };
    const own = {
      ...evidence,
      id: "x",
      metric: "sales",
      period: "FY2024",
      kind: "target",
    } as const;
    const known = (more: object) =>
      asOf([{ ...own, published: "2024-05-01", ...more } as never], "2024-12-31");
    const formOf = (more: object) => known(more).guidance["FY2024"]?.["sales"]?.form;
    expect(formOf({ value: "100", unit: "EUR" })).toBe("point");
    expect(formOf({ value: "100", unit: "EUR", qualifier: "approximately" })).toBe("approximate");
    expect(formOf({ value: "100", unit: "EUR", qualifier: "moreThan" })).toBe("moreThan");
    expect(formOf({ qualifier: "qualitative" })).toBe("qualitative");
  });

  it("guidance is what stood on the day, and on the last day that of the record", () => {
    const inMay = asOf(facts, "2008-05-31").guidance["FY2008"]?.["revenues"];
    const last = asOf(facts, "2025-12-31").guidance;
    expect(inMay).toBeDefined();
    expect(last["FY2008"]?.["revenues"]).not.toEqual(inMay);
    for (const [period, targets] of Object.entries(guidance))
      expect(Object.keys(last[period] ?? {}).sort()).toEqual(Object.keys(targets).sort());
  });

  it("what asOf returns goes where the records go", () => {
    const known = asOf(facts, "2003-02-28");
    const of = (result: earnings.Growth): string => result.outcome;
    expect(of(yearOverYear(known.quarters, "operatingIncome", "3Q02"))).toBe("turnedToLoss");
    expect(latest(known.quarters, "revenues")).toBe("3Q02");
    expect(
      checkGuidance(undefined, known.guidance["4Q02"]?.["revenues"] ?? guidance["4Q02"].revenues)
        .outcome,
    ).toBe("undecidable");
  });
});

describe("data, metric, period, options", () => {
  /**
   * Two periods to compound between, the length of periods, and steps to shift by, are what a period
   * is for data.
   */
  const kindOf = (given: unknown): number => {
    if (isMetricId(given)) return 1;
    const { from, to } = Object(given) as Readonly<Record<string, unknown>>;
    if (given === "quarter" || isPeriodId(given) || (isPeriodId(from) && isPeriodId(to))) return 2;
    const isEmpty = typeof given === "object" && given !== null && Object.keys(given).length === 0;
    return isEmpty || typeof given === "number" || given === "en" || given === "span" ? 3 : 0;
  };
  const several = verbs.filter((name) => (natural[name] ?? []).length > 1);
  it.each(several.filter((name) => !name.startsWith("crossSell")))("%s", (name) => {
    const kinds = (natural[name] ?? []).map(kindOf);
    expect(kinds).toEqual([...kinds].sort());
  });
});

describe("the subject before its reference", () => {
  it("the other way round is refused, and does not compile", () => {
    // @ts-expect-error guidance is what it is checked against
    const run = (): unknown => checkGuidance(guidance["4Q02"].revenues, quarters["4Q02"].revenues);
    expect(refusal(run).needs).toMatch(/^guidance of the form /);
  });
});

describe("the start of the fiscal year is an option", () => {
  const own = { "3Q02": { revenues } };
  const [fact] = facts.filter(({ id }) => id === "quarters.3Q02.revenues");
  const january = { startMonth: 1 } as const;
  it.each<[string, () => unknown]>([
    ["periodDates", () => earnings.periodDates("3Q02", january)],
    ["rows", () => rows(own, "revenues", january)],
    ["growthRows", () => growthRows(own, "revenues", january)],
    ["toCsv", () => toCsv(fact ? [fact] : [], january)],
    ["toGrowthCsv", () => toGrowthCsv(own, january)],
    [
      "toXbrlJson",
      () => toXbrlJson(fact ? [fact] : [], { scheme: "http://a.b", identifier: "c" }, january),
    ],
  ])("%s takes it last, and 3Q02 starts in July", (_, run) => {
    expect(JSON.stringify(run())).toContain("2002-07-01");
  });

  it("periodOf and fromCsv read by it", () => {
    expect(earnings.periodOf("2002-07-01", "quarter", january)).toBe("3Q02");
    const csv = toCsv(fact ? [fact] : [], january);
    expect(fromCsv(csv, january).facts).toEqual([fact]);
    expect(refusal(() => fromCsv(csv)).function).toBe("fromCsv");
  });

  it("a misspelt one is refused", () => {
    const { fix } = refusal(() => earnings.periodDates("3Q02", { startmonth: 1 } as never));
    expect(fix).toBe("Did you mean startMonth?");
  });
});

describe("an inference is a series by itself", () => {
  const inference = infer(facts);
  it("as a whole, and its levels too", () => {
    const whole = yearOverYear(inference, "revenues", "3Q02");
    expect(whole).toMatchObject({ outcome: "rate", basis: "inferred" });
    expect(yearOverYear(inference.levels, "revenues", "3Q02").outcome).toBe("rate");
    expect(latest(inference, "revenues")).toBe(latest(inference.levels, "revenues"));
    expect(inference.levels["3Q01"]?.revenues?.basis).toBe("inferred");
    expect(inference.levels["3Q01"]?.["umbrellas"]).toBeUndefined();
  });
});

describe("an open end is absent in objects and null in rows", () => {
  const { threshold } = guidance["4Q02"].largeSystemsIntegrationContracts;
  it("of bounds, a margin, a check and an inferred level", () => {
    const [level] = facts.filter(({ id }) => id === "quarters.3Q02.revenues");
    const above = { ...level, qualifier: "moreThan" } as earnings.Fact;
    const answers: readonly object[] = [
      bounds(threshold),
      margin(threshold, { value: "10600000000", unit: "JPY", decimals: -8 }),
      ...infer([above]).cells,
    ];
    expect(answers).toHaveLength(3);
    for (const answer of answers) expect(Object.keys(answer)).not.toContain("upper");
    const check = checkGuidance(
      { value: "9000000000", unit: "JPY" },
      guidance["4Q02"].largeSystemsIntegrationContracts,
    );
    expect(check).toMatchObject({ outcome: "within", distance: { low: {} } });
    expect("distance" in check && Object.keys(check.distance)).not.toContain("high");
  });

  it("of rows, which have every column", () => {
    const [row] = rows(
      { "4Q02": { contracts: { ...threshold, metric: "contracts" } } },
      "contracts",
    );
    expect(row).toMatchObject({ lower: 5e9, upper: null, outcome: "hedged" });
  });
});

describe("the word for an answer is outcome", () => {
  const keysIn = (value: unknown): readonly string[] =>
    typeof value === "object" && value !== null && !("toFixed" in value)
      ? Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)])
      : [];
  it.each(verbs.filter((name) => !/^(?:toParquet|toArrow|show)$/.test(name)))(
    "%s has no verdict, status or result",
    async (name) => {
      const keys = keysIn(await call(name, natural[name] ?? []));
      expect(keys.filter((key) => /^(?:verdict|status|result|answer|relation)$/.test(key))).toEqual(
        [],
      );
    },
  );
  it.each([
    "checkGuidance",
    "growth",
    "growthContributions",
    "guidanceSurprise",
    "history",
    "margin",
    "reconcile",
    "reconcileGuidance",
    "share",
    "splitAdjusted",
    "trailingTwelveMonths",
  ])("%s has an outcome", async (name) => {
    const answer = await call(name, natural[name] ?? []);
    const each: readonly object[] = Array.isArray(answer) ? answer : [answer as object];
    expect(each.length).toBeGreaterThan(0);
    for (const one of each) expect(one).toHaveProperty("outcome", expect.any(String));
  });
});

describe("fiscal years hold fiscal years only", () => {
  it("and nine months are beside them", () => {
    expect(Object.keys(fiscalYears).filter((id) => !isFiscalYearId(id))).toEqual([]);
    expect(Object.keys(nineMonths).filter((id) => !isNineMonthsId(id))).toEqual([]);
    expect(Object.keys(nineMonths)).toContain("9M08");
  });
});

describe("the new names", () => {
  const gone = [
    ...["historyOf", "knownBy", "inferredLevel", "crossSellCount", "impliedRate"],
    ...["consistentGuidance", "GuidanceConsistency", "InferredCell", "Known", "Count", "Level"],
    ...["Scale", "InferredAmount"],
  ];
  it("the old ones are exported by no entry, neither values nor types", () => {
    const exported = ["index", "chart", "export", "notebook", "schema", "functions/index"].flatMap(
      (entry) => readFileSync(`src/${entry}.ts`, "utf8").match(/\b[A-Za-z]\w*(?=[\s,}]|$)/gm) ?? [],
    );
    const model = filesUnder("src/model", ".ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/^export (?:type|interface) (\w+)/gm)].map(
        ([, name]) => name ?? "",
      ),
    );
    const code = [...exported, ...model];
    expect(code).toContain("InferredLevel");
    expect(code).toContain("CustomerCount");
    expect(gone.filter((name) => code.includes(name))).toEqual([]);
    expect(Object.keys({ ...earnings, ...chart })).not.toContain("crossSellCount");
  });

  it("the changelog has each old name", () => {
    const [, table = ""] = readFileSync("CHANGELOG.md", "utf8").split("#### Old and new names");
    for (const name of gone) expect(table.split("### Measured")[0]).toContain(`\`${name}`);
  });
});

describe("counterparts", () => {
  it("formatBounds prints a Derived, bounds, a growth's rate and an inferred level", () => {
    const rate = growth(revenues, { value: "9900000000", unit: "JPY", decimals: -8 });
    const level = infer(facts).levels["3Q01"]?.revenues;
    const texts = [
      earnings.formatBounds(bounds(revenues)),
      earnings.formatBounds(margin(operatingIncome, revenues)),
      level && earnings.formatBounds(level),
    ];
    expect(texts).toEqual([
      "JPY10.55 billion to JPY10.65 billion",
      "-5.38% to -5.31%",
      expect.stringMatching(/^JPY[\d.]+ (?:m|b)illion to JPY[\d.]+ (?:m|b)illion$/),
    ]);
    expect(rate.outcome === "rate" && earnings.formatBounds(rate.rate, "ja")).toMatch(/%~.*%$/);
  });

  it("loops over periods need no cast, and see the gaps", () => {
    const outcomes = earnings
      .periodsBetween("1Q02", "4Q02")
      .map((period) => yearOverYear(quarters as earnings.Quarters, "operatingIncome", period));
    expect(outcomes.map(({ outcome }) => outcome)).toContain("turnedToLoss");
    expect(earnings.spanOf("9M02")).toBe("nineMonths");
  });

  it("fromCsv reads what toCsv writes", () => {
    expect(fromCsv(toCsv(facts)).facts).toEqual(facts.map((fact) => ({ ...fact })));
  });
});

describe("a range of growth is guidance for a rate", () => {
  const percent = (value: string) => ({ value, unit: "ratio", decimals: 2 }) as const;
  const range = { form: "range", low: percent("0.05"), high: percent("0.10") } as const;
  const grown = (base: string) => {
    const result = growth(revenues, { value: base, unit: "JPY", decimals: -8 });
    return result.outcome === "rate" ? result.rate : undefined;
  };
  it.each([
    ["9900000000", "within"],
    ["8900000000", "above"],
    ["10500000000", "below"],
    ["9600000000", "undecidable"],
  ])("revenues from %s are %s", (base, outcome) => {
    expect(checkGuidance(grown(base), range).outcome).toBe(outcome);
    expect(checkGuidance(earnings.plain(grown(base)), range).outcome).toBe(outcome);
  });

  it("and so is a margin, and a growth that a document reports", () => {
    expect(checkGuidance(margin(operatingIncome, revenues) as never, range).outcome).toBe("below");
    const reported = quarters["3Q02"].reportedGrowth.yearOverYear.revenues;
    expect(checkGuidance(reported, range).outcome).toBe("within");
  });
});

describe("units are named, and do not mix", () => {
  const dollars = convenienceTranslation.revenues;
  const inferred = infer(facts).levels["3Q01"]?.revenues;
  it.each<[string, () => unknown]>([
    ["growth", () => growth(revenues as never, dollars as never)],
    ["growth of what is inferred", () => growth(dollars, inferred as never)],
    ["margin", () => margin(operatingIncome as never, dollars as never)],
    ["share", () => earnings.share(dollars as never, revenues as never)],
    ["reconcile", () => earnings.reconcile(revenues, dollars)],
    ["checkGuidance", () => checkGuidance(dollars as never, guidance["4Q02"].revenues as never)],
  ])("%s says which two it was given", (_, run) => {
    const error = refusal(run);
    expect(error.code).toBe("mixedUnits");
    expect(error.got).toContain("JPY");
    expect(error.got).toContain("USD");
  });
});
