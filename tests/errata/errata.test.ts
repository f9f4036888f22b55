import { describe, expect, test } from "vitest";
import { documentErrata } from "../../src/documents/errata.js";
import { sourceDocuments } from "../../src/documents/index.js";
import { baseOf } from "../../src/derivation/pages/base-of.js";
import { deriveRecords } from "../../src/derivation/records.js";
import type { Erratum } from "../../src/model/erratum.js";
import type { Evidence, Quantity } from "../../src/model/figure.js";
import {
  bounds,
  growth,
  history,
  intersect,
  reconcile,
  reconcileAll,
} from "../../src/functions/index.js";
import type { Fact } from "../../src/model/fact.js";

const errata: Readonly<Record<string, Omit<Erratum, "id">>> = documentErrata;
const facts = deriveRecords(sourceDocuments).facts as readonly Fact[];
const report = reconcileAll(facts);

/** The errata that name a fact and one of the documents that printed it. */
function namesOf({ id, document }: Fact): readonly string[] {
  return Object.entries(errata).flatMap(([name, { facts: ids, printed }]) =>
    ids?.includes(id) === true && printed.some((each) => each.document === document) ? [name] : [],
  );
}

describe("inconsistencies of printed percentages and sums", () => {
  test("are a few among many", () => {
    const { consistent, inconsistent } = report;
    expect(inconsistent.length).toBeGreaterThan(0);
    expect(consistent.length).toBeGreaterThan(20 * inconsistent.length);
  });

  test("each is named by one erratum", () => {
    const named = report.inconsistent.map(({ fact }) => [fact.document, namesOf(fact)] as const);
    expect(named.filter(([, names]) => names.length !== 1)).toEqual([]);
    expect(named).toContainEqual(["mynavi-1h09-article", ["netIncomeOf1h09IsBeforeTaxes"]]);
  });

  test("no erratum names a fact that is consistent", () => {
    const inconsistent = new Set(report.inconsistent.map(({ fact }) => fact.id));
    const named = Object.values(errata).flatMap(({ facts: ids = [] }) => ids);
    expect(named.filter((id) => !inconsistent.has(id))).toEqual([]);
  });

  test("dividends on two sides of a split are undecidable, not inconsistent", () => {
    expect(
      report.undecidable.map(({ fact, ...rest }) => [
        fact.document,
        fact.id,
        "reason" in rest && rest.reason,
      ]),
    ).toContainEqual([
      "iij-fy2022-release",
      "fiscalYears.FY2022.reportedGrowth.yearOverYear.dividendsPerShare",
      "notComparable",
    ]);
  });
});

describe("evidence", () => {
  const cited = Object.entries(errata).flatMap(([name, { printed, evidence }]) =>
    [...printed, ...evidence].flatMap((each) =>
      "document" in each ? [[name, each.printed, each.document, each] as const] : [],
    ),
  );

  test.each(cited)("%s: “%s” of %s stands in its place", (_name, _printed, _document, evidence) => {
    expect(standsThere(evidence)).toBe(true);
  });
});

/**
 * A document with a text is audited against it; of the others we have the figures, the headings and
 * our note.
 */
function standsThere({ printed, document, locator }: Evidence): boolean {
  const source = sourceDocuments.find(({ id }) => id === document);
  if (source?.sha256 !== undefined) return true;
  const isPlace = source?.places.some((place) => place.locator === locator) === true;
  const isFigure = facts.some(
    (fact) => fact.printed === printed && fact.document === document && fact.locator === locator,
  );
  return (
    isPlace && (isFigure || locator.includes(printed) || source.note?.includes(printed) === true)
  );
}

describe("what the errata reckon", () => {
  test("the growth of FY2021 puts the base below what rounds to 14.3 billion", () => {
    const base = baseOf(
      figure("iij-fy2021-annual-report", "FY2021.operatingIncome"),
      figure("iij-fy2021-annual-report", "FY2021.reportedGrowth.yearOverYear.operatingIncome"),
    );
    expect([Number(base.lower), Number(base.upper)]).toEqual([
      expect.closeTo(14_240_400_000, -5),
      expect.closeTo(14_249_600_000, -5),
    ]);
    expect(
      intersect(base, bounds(figure("iij-fy2020-release", "FY2020.operatingIncome"))).outcome,
    ).toBe("disjoint");
  });

  test("18.8 billion and 18,852 million share no point, and the printed growth leaves the second out", () => {
    const first = figure("iij-fy2022-release", "FY2022.netIncomeAttributable");
    const second = figure("kabutan-fy2023-article", "FY2022.netIncomeAttributable");
    expect(intersect(bounds(first), bounds(second)).outcome).toBe("disjoint");
    expect(intersect(bounds({ ...first, rounding: "truncated" }), bounds(second)).outcome).toBe(
      "shared",
    );
    const base = figure("kabutan-fy2023-article", "FY2021.netIncomeAttributable");
    expect(
      reconcile(
        figure("iij-fy2022-release", "FY2022.reportedGrowth.yearOverYear.netIncomeAttributable"),
        growth(second, base),
      ).outcome,
    ).toBe("inconsistent");
    const between = figure("rtt-news-fy2023-article", "FY2022.netIncomeAttributable");
    expect(intersect(bounds(first), bounds(between)).outcome).toBe("shared");
    expect(intersect(bounds(second), bounds(between)).outcome).toBe("shared");
  });

  test("the target for FY2019 puts FY2018 above what was printed for it under US GAAP", () => {
    const target = figure("iij-9m19-release", "FY2019.netIncomeAttributable.value");
    const base = baseOf(
      target,
      figure("iij-9m19-release", "FY2019.netIncomeAttributableGrowth.value"),
    );
    expect([Number(base.lower), Number(base.upper)]).toEqual([
      expect.closeTo(3_474_000_000, -6),
      expect.closeTo(3_570_000_000, -6),
    ]);
    expect(
      intersect(base, bounds(figure("rtt-news-fy2018-article", "FY2018.netIncomeAttributable")))
        .outcome,
    ).toBe("disjoint");
  });

  test("1Q03 was restated by one amount in both lines, and its revenues were confirmed", () => {
    const change = (metric: string): string[] =>
      history(facts, metric, "1Q03").map((vintage) => vintage.outcome);
    expect(change("operatingIncome")).toEqual(["first", "restated", "confirmed"]);
    expect(change("adjustedEbitda")).toEqual(["first", "restated"]);
    expect(change("revenues")).toEqual(["first", "confirmed"]);
    const restatedBy = (metric: string): number =>
      Number(figure("light-reading-2q03-release", `1Q03.${metric}`).value) -
      Number(figure("iij-1q03-release", `1Q03.${metric}`).value);
    expect([restatedBy("operatingIncome"), restatedBy("adjustedEbitda")]).toEqual([
      -146_000_000, -146_000_000,
    ]);
  });
});

/** The number that a document prints, by the end of its fact's id. */
function figure(document: string, id: string): Quantity {
  const found = facts.find((each) => each.document === document && each.id.endsWith(`.${id}`));
  if (found === undefined || !("value" in found) || found.qualifier !== undefined)
    throw new Error(`${document} has no number ${id}.`);
  return found;
}
