import { type Fact, facts, metrics, periodDates } from "@iij/earnings";
import { toXbrlJson, type XbrlFact } from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import { expectRefusal, refusal } from "../functions/refusal.js";
import { factCalled } from "./fact-called.js";
import { hostileFacts } from "./hostile-facts.js";
import { reporter, reportsByDocument } from "./reports-by-document.js";
import { brokenRules } from "./xbrl-rules.js";

const all = toXbrlJson(facts, reporter);
const sample = factCalled("quarters.3Q02.revenues");
const one = (change: object): XbrlFact => {
  const [fact] = Object.values(toXbrlJson([{ ...sample, ...change }], reporter).report.facts);
  if (fact === undefined) throw new Error("The report is empty.");
  return fact;
};
const conceptOf = (id: string): string | undefined =>
  Object.values(all.report.facts).find((fact) => fact["iij:id"] === id)?.dimensions.concept;

describe("a report", () => {
  test.each(reportsByDocument)("of %s breaks no rule of the specification", (_, list) => {
    expect(brokenRules(toXbrlJson(list, reporter).report)).toEqual([]);
  });

  test("of all facts, and of a user's hostile ones, breaks none", () => {
    expect(brokenRules(all.report)).toEqual([]);
    expect(brokenRules(toXbrlJson(hostileFacts, reporter).report)).toEqual([]);
  });

  test("has each figure as it was, with its evidence, or returns the fact with the reason", () => {
    const { report, leftOut } = all;
    const said = facts.filter((fact) => !leftOut.some((left) => left.fact === fact));
    expect(said.length + leftOut.length).toBe(facts.length);
    expect(
      Object.values(report.facts).map((fact) => ({
        value: fact.value,
        decimals: fact.decimals,
        id: fact["iij:id"],
        printed: fact["iij:printed"],
        locator: fact["iij:locator"],
      })),
    ).toEqual(
      said.map((fact) => ({
        value: (fact as { value: string }).value,
        decimals: (fact as { decimals?: number }).decimals,
        id: fact.id,
        printed: fact.printed,
        locator: fact.locator,
      })),
    );
    const counted = (reason: string): number =>
      leftOut.filter((left) => left.reason === reason).length;
    const plain = facts.filter((fact) => "value" in fact && fact.qualifier === undefined);
    expect(counted("words")).toBe(facts.filter((fact) => !("value" in fact)).length);
    expect(counted("hedged")).toBe(
      facts.filter((fact) => "value" in fact && fact.qualifier !== undefined).length,
    );
    expect(counted("noPeriod")).toBe(plain.filter(({ period }) => period === undefined).length);
  });

  test("declares each concept once in its taxonomy, and no other", () => {
    const declared = [...all.taxonomy.matchAll(/ name="([^"]+)"/g)]
      .map(([, name]) => `iij:${name}`)
      .filter((name) => !/Axis(?:Value)?$/.test(name));
    expect(new Set(declared).size).toBe(declared.length);
    expect(new Set(declared)).toEqual(
      new Set(Object.values(all.report.facts).map(({ dimensions }) => dimensions.concept)),
    );
  });

  test("gives instants to concepts of an instant, and durations to the others", () => {
    const instants = [...all.taxonomy.matchAll(/ name="([^"]+)".*periodType="instant"/g)].map(
      ([, name]) => `iij:${name}`,
    );
    for (const { dimensions } of Object.values(all.report.facts))
      expect(!dimensions.period.includes("/")).toBe(instants.includes(dimensions.concept));
    expect(instants).toContain("iij:Assets");
  });
});

describe("a concept", () => {
  test.each([
    ["quarters.3Q02.revenues", "iij:Revenues"],
    ["quarters.3Q02.operatingIncome", "iij:OperatingIncomeLoss"],
    ["quarters.3Q02.convenienceTranslation.revenues", "iij:Revenues"],
    ["quarters.3Q02.adjustedEbitda", "iij:AdjustedEbitda"],
    [
      "quarters.3Q02.reportedGrowth.yearOverYear.revenues",
      "iij:RevenuesReportedGrowthYearOverYear",
    ],
    ["guidance.4Q02.revenues.low", "iij:RevenuesGuidanceLow"],
    ["crossSelling.3Q02.dataCenters.rate", "iij:CrossSellingRateDataCentersRate"],
  ])("of %s is %s", (id, concept) => {
    expect(conceptOf(id)).toBe(concept);
  });

  test("has the US GAAP name unless the document says IFRS", () => {
    expect(
      one({ metric: "operatingIncome", id: "quarters.3Q02.operatingIncome" }).dimensions.concept,
    ).toBe("iij:OperatingIncomeLoss");
    expect(
      one({
        metric: "operatingIncome",
        id: "quarters.3Q02.operatingIncome",
        accountingStandard: "IFRS",
      }).dimensions.concept,
    ).toBe("iij:OperatingIncome");
  });

  test("never has one name for two of our metrics", () => {
    const named = Object.entries(metrics).map(
      ([metric]) => one({ metric, id: `quarters.3Q02.${metric}`, unit: "JPY" }).dimensions.concept,
    );
    const others = Object.entries(metrics).map(
      ([metric]) =>
        one({ metric, id: `quarters.3Q02.${metric}`, unit: "JPY", accountingStandard: "IFRS" })
          .dimensions.concept,
    );
    expect(new Set(named).size).toBe(named.length);
    // The name of one metric under IFRS is not the US GAAP name of another.
    for (const [index, name] of others.entries())
      expect([named[index], undefined]).toContain(named.find((other) => other === name));
  });

  test("is of an instant for the metrics that are balances, and for no others", () => {
    const concepts = Object.keys(metrics).map((metric) => [
      metric,
      one({ metric, id: `quarters.3Q02.${metric}`, unit: "JPY" }).dimensions.period.includes("/")
        ? "duration"
        : "instant",
    ]);
    expect(Object.fromEntries(concepts)).toEqual(
      Object.fromEntries(
        Object.entries(metrics).map(([metric, said]) => [
          metric,
          "balance" in said ? "instant" : "duration",
        ]),
      ),
    );
    expect(conceptOf("nineMonths.9M10.reportedChange.totalAssets")).toBe(
      "iij:TotalAssetsReportedChange",
    );
  });
});

describe("a unit", () => {
  test.each([
    ["JPY", "revenues", "iso4217:JPY"],
    ["ratio", "revenues", undefined],
    ["shares", "weightedAverageShares", "xbrli:shares"],
    ["JPY", "dividendsPerShare", "iso4217:JPY/xbrli:shares"],
    ["USD", "dividendsPerShareChange", "iso4217:USD/xbrli:shares"],
    ["EUR/shares", "bookValuePerShare", "iso4217:EUR/xbrli:shares"],
    ["EUR", "bookValuePerShare", "iso4217:EUR"],
    ["JPY/USD", "exchangeRate", "iso4217:JPY/iso4217:USD"],
    ["bit/s", "bandwidth", "iij:bit/iij:s"],
    ["社", "customers", "iij:社"],
  ])("%s of %s is %s", (unit, metric, expected) => {
    expect(one({ unit, metric, id: "own" }).dimensions.unit).toBe(expected);
  });

  test.each(["a b", "m²!", "1st", "a/b/c", "x:y", "/", "-"])("%s has no name in XML", (unit) => {
    const error = refusal(() => one({ unit }));
    expect([error.code, error.function]).toEqual(["unknownUnit", "toXbrlJson"]);
    expect(error.message).toContain("Available: a currency such as JPY, ratio, shares");
  });
});

describe("toXbrlJson refuses", () => {
  test("facts of which it can say none", () => {
    const silent = facts.filter((fact) => !("value" in fact));
    expectRefusal(() => toXbrlJson(silent, reporter), {
      code: "outOfRange",
      function: "toXbrlJson",
      needs: "at least one plain figure with a metric and a period",
      got: "words",
      values: [silent],
    });
  });

  test("one concept in two kinds of units, not in two currencies", () => {
    const ratio = { ...sample, id: "own", unit: "ratio", value: "1", decimals: 0 } as Fact;
    expect(refusal(() => toXbrlJson([sample, ratio], reporter)).message).toContain(
      "one kind of unit for Revenues; got monetaryItemType and pureItemType (ratio) in fact 1 (own)",
    );
    expect(
      Object.keys(toXbrlJson([sample, { ...sample, unit: "USD" } as Fact], reporter).report.facts),
    ).toHaveLength(2);
  });

  test.each(["gross margin", "1st", "<x>", 'a"b'])(
    "a metric without a name in XML: %s",
    (metric) => {
      expect(refusal(() => one({ metric, id: "own" })).code).toBe("unknownMetric");
    },
  );

  test.each([
    [undefined],
    [{}],
    [{ scheme: "IIJ", identifier: "IIJ" }],
    [{ scheme: "https://example.com", identifier: "I I J" }],
    [{ scheme: "https://example.com", identifier: "" }],
  ])("a reporter such as %j", (value) => {
    expect(refusal(() => toXbrlJson([sample], value as never)).code).toBe("mismatch");
  });
});

test("a period is from midnight to midnight, in another company's year too", () => {
  const { start } = periodDates("3Q02", { startMonth: 1 });
  expect(
    toXbrlJson([sample], reporter, { startMonth: 1 }).report.facts["f1"]?.dimensions.period,
  ).toBe(`${start}T00:00:00/2002-10-01T00:00:00`);
});
