import { facts } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { factKinds, type FactPath, factPath, isGuidance } from "../../src/model/fact-path.js";

type Said = Omit<FactPath, "record" | "names">;

/** Every form that the id of a fact has, by one that has it, and what it says. */
const forms: readonly (readonly [id: string, said: Said])[] = [
  ["quarters.3Q02.revenues", { kind: "level", metric: "revenues", period: "3Q02" }],
  ["halves.1H05.revenues", { kind: "level", metric: "revenues", period: "1H05" }],
  ["nineMonths.9M08.revenues", { kind: "level", metric: "revenues", period: "9M08" }],
  [
    "quarters.1Q00.reportedGrowth.yearOverYear.revenues",
    { kind: "growth", metric: "revenues", period: "1Q00", comparison: "yearOverYear" },
  ],
  [
    "quarters.1Q00.reportedGrowth.quarterOverQuarter.revenues",
    { kind: "growth", metric: "revenues", period: "1Q00", comparison: "quarterOverQuarter" },
  ],
  [
    "quarters.1Q00.reportedChange.operatingLoss",
    { kind: "change", metric: "operatingLoss", period: "1Q00" },
  ],
  [
    "fiscalYears.FY2001.convenienceTranslation.revenues",
    { kind: "translation", metric: "revenues", period: "FY2001" },
  ],
  [
    "quarters.3Q02.milestones.revenuesAboveTenBillionYen.threshold",
    { kind: "milestone", metric: "revenuesAboveTenBillionYen", period: "3Q02", part: "threshold" },
  ],
  [
    "quarters.3Q02.milestones.revenuesAboveTenBillionYen.times",
    { kind: "milestone", metric: "revenuesAboveTenBillionYen", period: "3Q02", part: "times" },
  ],
  [
    "guidance.FY2007.revenues.value",
    { kind: "target", metric: "revenues", period: "FY2007", part: "value" },
  ],
  [
    "guidance.4Q02.revenues.low",
    { kind: "target", metric: "revenues", period: "4Q02", part: "low" },
  ],
  [
    "guidance.4Q02.revenues.high",
    { kind: "target", metric: "revenues", period: "4Q02", part: "high" },
  ],
  [
    "guidance.4Q02.largeSystemsIntegrationContracts.threshold",
    {
      kind: "target",
      metric: "largeSystemsIntegrationContracts",
      period: "4Q02",
      part: "threshold",
    },
  ],
  [
    "guidance.4Q02.largeSystemsIntegrationContracts.each",
    { kind: "target", metric: "largeSystemsIntegrationContracts", period: "4Q02", part: "each" },
  ],
  [
    "guidance.4Q02.operatingIncome.wording",
    { kind: "target", metric: "operatingIncome", period: "4Q02", part: "wording" },
  ],
  [
    "guidance.FY2013.revenues.convenienceTranslation.value",
    { kind: "targetTranslation", metric: "revenues", period: "FY2013", part: "value" },
  ],
  [
    "guidance.4Q02.revenues.convenienceTranslation.low",
    { kind: "targetTranslation", metric: "revenues", period: "4Q02", part: "low" },
  ],
  [
    "guidance.4Q02.revenues.convenienceTranslation.high",
    { kind: "targetTranslation", metric: "revenues", period: "4Q02", part: "high" },
  ],
  [
    "guidance.FY2008.revenues.revision",
    { kind: "revision", metric: "revenues", period: "FY2008", part: "revision" },
  ],
  [
    "guidance.FY2008.revenues.revisionRate",
    { kind: "revision", metric: "revenues", period: "FY2008", part: "revisionRate" },
  ],
  [
    "guidance.4Q02.revenues.claim",
    { kind: "claim", metric: "revenues", period: "4Q02", part: "claim" },
  ],
  [
    "observations.1Q03.exchangeRate",
    { kind: "observation", metric: "exchangeRate", period: "1Q03" },
  ],
  [
    "observations.2002-05.crosswaveOwnership",
    { kind: "observation", metric: "crosswaveOwnership", group: "2002-05" },
  ],
  [
    "observations.3Q02.infrastructureCostLag.low",
    { kind: "observation", metric: "infrastructureCostLag", period: "3Q02", part: "low" },
  ],
  [
    "observations.3Q02.infrastructureCostLag.high",
    { kind: "observation", metric: "infrastructureCostLag", period: "3Q02", part: "high" },
  ],
  [
    "observations.FY2001.reportedGrowth.yearOverYear.crosswaveNetLoss",
    {
      kind: "observation",
      metric: "crosswaveNetLoss",
      group: "reportedGrowth",
      period: "FY2001",
      comparison: "yearOverYear",
    },
  ],
  [
    "observations.FY2001.convenienceTranslation.crosswaveNetIncome",
    {
      ...{ kind: "observation", metric: "crosswaveNetIncome", period: "FY2001" },
      group: "convenienceTranslation",
    },
  ],
  [
    "crossSelling.3Q02.dataCenters.rate",
    {
      ...{ kind: "crossSelling", metric: "crossSellingRate", period: "3Q02" },
      ...{ group: "dataCenters", part: "rate" },
    },
  ],
  [
    "crossSelling.3Q02.dataCenters.base",
    {
      ...{ kind: "crossSelling", metric: "crossSellingBase", period: "3Q02" },
      ...{ group: "dataCenters", part: "base" },
    },
  ],
  ["rankings.nikkei2002DialUpAccess.entries.1", { kind: "rank", metric: "rank" }],
  ["surveys.nikkei2002.results.dialUpAccess.rank", { kind: "rank", metric: "rank" }],
  ["surveys.nikkei2002.results.dialUpAccess.runnersUp.2", { kind: "rank", metric: "rank" }],
  ["surveys.nikkei2002.respondents", { kind: "attribute", metric: "respondents" }],
  [
    "segments.dedicatedAccess.measuresTimeLag.low",
    { kind: "attribute", metric: "measuresTimeLag", part: "low" },
  ],
  [
    "segments.dedicatedAccess.measuresTimeLag.high",
    { kind: "attribute", metric: "measuresTimeLag", part: "high" },
  ],
  [
    "segments.dedicatedAccess.bandwidth.fiberAccessF.low",
    { kind: "attribute", metric: "fiberAccessF", part: "low" },
  ],
  [
    "segments.dedicatedAccess.bandwidth.fiberAccessF.high",
    { kind: "attribute", metric: "fiberAccessF", part: "high" },
  ],
  ["facilities.yokohama1.floorSpace", { kind: "attribute", metric: "floorSpace" }],
  ["company.founded", { kind: "attribute", metric: "founded" }],
];

/** What ids of one form have in common; the four records of periods are alike. */
function formOf(id: string): string {
  const { record = "", names, kind, period, comparison, part } = factPath(id) ?? {};
  const family = ["quarters", "halves", "nineMonths", "fiscalYears"].includes(record)
    ? "periods"
    : record;
  return [
    family,
    kind,
    names?.length,
    period === undefined ? "" : "of a period",
    comparison,
    part,
  ].join(" ");
}

describe("what an id says", () => {
  test.each(forms)("%s", (id, said) => {
    const [record, ...names] = id.split(".");
    expect(factPath(id)).toStrictEqual({ ...said, record, names });
  });

  test("every id of our facts has one of these forms, and every form is that of some fact", () => {
    const ids = [...new Set(facts.map(({ id }) => id))];
    expect(ids.filter((id) => factPath(id) === undefined)).toEqual([]);
    const known = new Set(forms.map(([id]) => formOf(id)));
    expect(ids.filter((id) => !known.has(formOf(id)))).toEqual([]);
    expect(forms.map(([id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("is what the fact itself says", () => {
    for (const { id, kind, metric, period } of facts)
      expect({ kind, metric, period }, id).toEqual({
        kind: factPath(id)?.kind,
        metric: factPath(id)?.metric,
        period: factPath(id)?.period,
      });
  });

  test.each([
    "",
    "revenues",
    "quarters",
    "quarters.3Q02",
    "quarters.3Q02.unknownGroup.revenues",
    "guidance.4Q02.revenues",
    "acme.2Q23.revenues",
    "constructor.a.b",
    "quarters..revenues",
  ])("%j has none of the forms", (id) => {
    expect(factPath(id)).toBeUndefined();
  });

  const ofAnyDepth = ["surveys", "segments", "facilities"];

  test.each(forms.filter(([id]) => !ofAnyDepth.includes(id.split(".")[0] ?? "")))(
    "%s is the whole of it: one name more, before or after, and one that is nothing, has none",
    (id) => {
      const [record = "", ...names] = id.split(".");
      const others = [
        [record, "before", ...names],
        [record, ...names, "after", "this"],
        ...names.map((_, at) => [record, ...names.with(at, "")]),
      ];
      for (const other of others)
        expect(factPath(other.join(".")), other.join(".")).toBeUndefined();
    },
  );

  test.each([
    // A part that there is not, or that is only in the name of one.
    "quarters.3Q02.milestones.revenuesAboveTenBillionYen.count",
    "quarters.3Q02.reportedGrowth.overTheYear.revenues",
    "guidance.4Q02.revenues.values",
    "guidance.4Q02.revenues.convenienceTranslation.threshold",
    "guidance.FY2008.revenues.revisionRates",
    "guidance.4Q02.revenues.claims",
    "crossSelling.3Q02.dataCenters.rates",
    "crossSelling.3Q02.dataCenters.bases",
    "rankings.nikkei2002DialUpAccess.entries.first",
    "rankings.nikkei2002DialUpAccess.entries.1st",
    // An attribute is of something, and is not the end of a range alone.
    "segments.dedicatedAccess",
    "segments.dedicatedAccess.low",
    "segments..bandwidth",
    "segments.dedicatedAccess.",
    "segments.dedicatedAccess..low",
    "segments.dedicatedAccess.bandwidth.",
    "segments..dedicatedAccess.bandwidth",
    "company.",
  ])("%j has a name that no form has", (id) => {
    expect(factPath(id)).toBeUndefined();
  });

  test.each([
    ["surveys.nikkei2002.results.dialUpAccess.ranks", "ranks"],
    ["surveys.nikkei2002.results.dialUpAccess.runnersUp.second", "second"],
    ["surveys.nikkei2002.results.dialUpAccess.rank.of", "of"],
    ["surveys.nikkei2002.all.results.dialUpAccess.rank", "rank"],
    ["segments.dedicatedAccess.lowest", "lowest"],
    ["segments.dedicatedAccess.high.speed", "speed"],
    ["segments.a.b.c.d.e", "e"],
  ])("%s is an attribute like others", (id, metric) => {
    expect(factPath(id)).toMatchObject({ kind: "attribute", metric });
  });

  test("counts entries and runners-up beyond nine", () => {
    expect(factPath("rankings.nikkei2002DialUpAccess.entries.12")?.kind).toBe("rank");
    expect(factPath("surveys.nikkei2002.results.dialUpAccess.runnersUp.12")?.kind).toBe("rank");
  });

  test("says of guidance that it is, and of nothing else", () => {
    const guided = factKinds.filter((kind) => isGuidance(kind));
    expect(guided).toEqual(["target", "targetTranslation", "revision", "claim"]);
    expect(isGuidance(undefined)).toBe(false);
  });

  test("every kind occurs", () => {
    expect(factKinds.filter((kind) => !facts.some((fact) => fact.kind === kind))).toEqual([]);
  });
});

describe("kind and stands choose rows:", () => {
  test("a metric and a period have many rows, and one level that stands", () => {
    const rows = facts.filter(({ metric, period }) => metric === "revenues" && period === "4Q02");
    expect(rows).toHaveLength(12);
    const level = facts.filter(
      (fact) =>
        fact.kind === "level" &&
        fact.stands &&
        fact.metric === "revenues" &&
        fact.period === "4Q02",
    );
    expect(level.map(({ id }) => id)).toEqual(["quarters.4Q02.revenues"]);
  });

  test.each(["level", "translation", "change"] as const)(
    "a %s that stands is the only one of its metric and period",
    (kind) => {
      const rows = facts
        .filter((fact) => fact.kind === kind && fact.stands)
        .map(({ metric, period }) => `${metric} ${period}`);
      expect(rows.length).toBeGreaterThan(10);
      expect(new Set(rows).size).toBe(rows.length);
    },
  );
});
