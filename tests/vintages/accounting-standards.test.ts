import {
  asOf,
  difference,
  type Fact,
  facts,
  fiscalYears,
  growth,
  halves,
  history,
  nineMonths,
  type Quantity,
  quarters,
  reconcileAll,
  sum,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { dependsOnStandard, standardOf } from "../../src/model/accounting-standard.js";
import { metricOf } from "../../src/model/metric.js";
import { standardsKnown } from "../../src/functions/vintages/accounting-standards.js";

type More = Readonly<Record<string, unknown>>;

const revenues = (document: string, published: string, more: More = {}): Fact =>
  ({
    id: "revenues",
    kind: "level",
    metric: "revenues",
    period: "FY2002",
    value: "1",
    unit: "EUR",
    printed: "1",
    locator: "Results",
    standing: "issuer",
    document,
    published,
    ...more,
  }) as unknown as Fact;

const us = { accountingStandard: "US GAAP" };
const ifrs = { accountingStandard: "IFRS" };
const knownOf = (fact: Fact, others: readonly Fact[]): object =>
  standardsKnown([fact, ...others], metricOf)(fact);

describe("the accounting standard of a fact is", () => {
  const old = revenues("old", "2001-05-15", us);
  const fact = revenues("between", "2002-05-15");

  test.each<readonly [string, Fact, readonly Fact[], object]>([
    ["what it states", revenues("a", "2002", ifrs), [old], { ...ifrs, standardIs: "stated" }],
    [
      "the one that its document states elsewhere",
      fact,
      [old, revenues("between", "2002-05-15", ifrs)],
      { ...ifrs, standardIs: "stated" },
    ],
    [
      "not known in a document that states two",
      fact,
      [revenues("between", "2002-05-15", ifrs), revenues("between", "2002-05-15", us)],
      { standardIs: "unknown" },
    ],
    ["that of the document before", fact, [old], { ...us, standardIs: "fromNeighbours" }],
    [
      "that of the documents before and after",
      fact,
      [old, revenues("new", "2003-05-15", us)],
      { ...us, standardIs: "fromNeighbours" },
    ],
    [
      "not known between two that differ",
      fact,
      [old, revenues("new", "2003-05-15", ifrs)],
      { standardIs: "unknown" },
    ],
    [
      "not known beside two of one day that differ",
      fact,
      [old, revenues("same day", "2001-05-15", ifrs)],
      { standardIs: "unknown" },
    ],
    [
      "not that of a neighbour which only has it from its own neighbours",
      fact,
      [
        old,
        revenues("later", "2003", { ...ifrs, standardIs: "fromNeighbours" }),
        revenues("last", "2004", us),
      ],
      { ...us, standardIs: "fromNeighbours" },
    ],
    [
      "still unknown among facts that state none",
      revenues("between", "2002-05-15", { standardIs: "unknown" }),
      [],
      { standardIs: "unknown" },
    ],
    [
      "what it states in a document that states two",
      revenues("a", "2002", ifrs),
      [revenues("a", "2002", us)],
      { ...ifrs, standardIs: "stated" },
    ],
    [
      "that of its document, though the fact says that it is unknown",
      revenues("a", "2002", { standardIs: "unknown" }),
      [revenues("a", "2002", us)],
      { ...us, standardIs: "stated" },
    ],
    [
      "that of the nearest documents, in whatever order they are given",
      fact,
      [
        revenues("later", "2004-05-15", us),
        revenues("new", "2003-05-15", ifrs),
        revenues("near", "2001-08-15", ifrs),
        old,
      ],
      { ...ifrs, standardIs: "fromNeighbours" },
    ],
    [
      "that of a document of the same day before those of other days",
      fact,
      [old, revenues("same day", "2002-05-15", ifrs), revenues("new", "2003-05-15", us)],
      { ...ifrs, standardIs: "fromNeighbours" },
    ],
    ["nothing where no document states any", fact, [revenues("other", "2001")], {}],
    [
      "nothing for a dividend, which no standard changes",
      revenues("between", "2002-05-15", { metric: "dividendsPerShare" }),
      [old],
      {},
    ],
  ])("%s", (_, one, others, known) => {
    expect(knownOf(one, others)).toEqual(known);
  });
});

test.each([
  ["level", "operatingMargin", true],
  ["target", "revenuesGrowth", true],
  ["target", "dividendsPerShareGrowth", false],
  ["target", "dividendsPerShareChange", false],
  ["growth", "mobileSubscriptions", false],
  ["level", "systemsIntegrationOrderBacklog", false],
  ["milestone", "revenuesAboveTenBillionYen", true],
  ["observation", "nttOwnershipOfIij", false],
  ["crossSelling", "crossSellingRate", false],
  ["level", "a metric of yours", true],
] as const)("of %s of %s a standard decides: %s", (kind, metric, depends) => {
  expect(dependsOnStandard({ kind, metric })).toBe(depends);
});

describe("of our figures", () => {
  it("each that a standard touches says which, and how it is known, or that this is unknown", () => {
    const wrong = facts.filter((fact) => {
      const known = fact.accountingStandard !== undefined;
      const how = fact.standardIs;
      if (!dependsOnStandard(fact)) return known || how !== undefined;
      return known ? how !== "stated" && how !== "fromNeighbours" : how !== "unknown";
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(new Set(facts.map(({ standardIs }) => standardIs))).toEqual(
      new Set(["stated", "fromNeighbours", "unknown", undefined]),
    );
  });

  it("those of the change of the standard are not compared over it", () => {
    const over = { outcome: "notComparable", differs: "accountingStandard" };
    const change = { ...over, current: "IFRS", base: "US GAAP" };
    expect(halves["1H18"].operatingIncome).toMatchObject({ ...us, standardIs: "fromNeighbours" });
    expect(halves["1H19"].operatingIncome).toMatchObject({ ...ifrs, standardIs: "stated" });
    expect(yearOverYear(halves, "operatingIncome", "1H19")).toMatchObject(change);
    expect(yearOverYear(halves, "revenues", "1H19")).toMatchObject(change);
    expect(yearOverYear(nineMonths, "revenues", "9M19")).toMatchObject(change);
  });

  it("those of which nobody can say are not compared with others, but with those beside them", () => {
    const stated = (period: string) => {
      const found = facts.find(
        (fact) =>
          fact.document === "rtt-news-fy2018-article" &&
          fact.id === `fiscalYears.${period}.netIncomeAttributable`,
      );
      if (found === undefined || found.qualifier !== undefined) throw new Error(period);
      return found;
    };
    const [now, before] = [stated("FY2018"), stated("FY2017")];
    expect([now.standardIs, before.standardIs]).toEqual(["unknown", "unknown"]);
    expect(growth(now, before).outcome).toBe("rate");
    expect(growth(now, fiscalYears.FY2016.netIncomeAttributable)).toMatchObject({
      outcome: "notComparable",
      differs: "accountingStandard",
      current: "not stated by rtt-news-fy2018-article",
      base: "US GAAP",
    });
  });

  it("a dividend grows over the change, and contracts do", () => {
    expect(yearOverYear(fiscalYears, "dividendsPerShare", "FY2021").outcome).toBe("rate");
    expect(quarters["1Q00"].revenues).toMatchObject({ ...us, standardIs: "stated" });
    expect(facts.filter(({ metric }) => metric === "dividendsPerShare").length).toBeGreaterThan(9);
  });

  it("asOf and history have them too", () => {
    const known = asOf(facts, "2018-12-31").halves["1H18"]?.revenues;
    expect(known).toMatchObject({ ...us, standardIs: "fromNeighbours" });
    const [own, press] = history(facts, "revenues", "FY2017").slice(-2);
    expect([own?.fact.accountingStandard, press?.fact.standardIs, press?.outcome]).toEqual([
      "US GAAP",
      "unknown",
      "differentBasis",
    ]);
  });

  it("no printed growth is held against levels of two standards", () => {
    const { consistent, inconsistent, undecidable } = reconcileAll(facts);
    const all = [...consistent, ...inconsistent, ...undecidable];
    expect(all.length).toBeGreaterThan(150);
    const standards = all.map(({ fact, using }) => new Set([fact, ...using].map(standardOf)));
    expect(standards.filter(({ size }) => size > 1)).toEqual([]);
  });
});

describe("figures of which nobody can say the standard", () => {
  const of = (document: string, value: string): Quantity<"EUR"> => {
    const about = { standardIs: "unknown", document } as const;
    return { value, unit: "EUR", ...about };
  };

  it("are added within their document, and the sum is as they are", () => {
    const total = sum(of("a", "1"), of("a", "2"));
    expect(total.accountingStandard).toBe("not stated by a");
    expect(() => difference(total, of("b", "1"))).toThrow(/accounting standard/);
  });

  it("and without a word of standards are compared as ever", () => {
    expect(growth({ value: "3", unit: "EUR" }, { value: "2", unit: "EUR" }).outcome).toBe("rate");
    expect(growth({ value: "3", unit: "EUR" }, of("a", "2")).outcome).toBe("rate");
  });
});
