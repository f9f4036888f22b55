import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { shareSplits, sharesOf } from "../../src/documents/share-splits.js";
import { deriveRecords } from "../../src/derivation/records.js";
import { relationOf } from "../../src/functions/vintages/relation.js";
import { checkGuidance, growth } from "../../src/functions/index.js";
import type { Fact } from "../../src/model/fact.js";
import type { Quantity } from "../../src/model/figure.js";

const facts = deriveRecords(sourceDocuments).facts as readonly Fact[];
const dividends = (document: string, period: string): Quantity =>
  facts.find(
    (fact) => fact.document === document && fact.id === `fiscalYears.${period}.dividendsPerShare`,
  ) as Quantity;

describe("share splits", () => {
  test("are three, oldest first, and cite documents that exist", () => {
    expect(shareSplits.map(({ date, into }) => [date, into])).toEqual([
      ["2012-10-01", 200],
      ["2021-01-01", 2],
      ["2022-10-01", 2],
    ]);
    const ids = sourceDocuments.map(({ id }) => id);
    expect(
      shareSplits.flatMap(({ documents }) => documents).filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  test.each([
    ["2012-09-30", "shares before the split of 2012-10-01"],
    ["2012-10-01", "shares after the split of 2012-10-01"],
    ["2020-12-31", "shares after the split of 2012-10-01"],
    ["2021-05", "shares after the split of 2021-01-01"],
    ["2024", "shares after the split of 2022-10-01"],
  ])("a document of %s counts in %s", (published, shares) => {
    expect(sharesOf(published)).toBe(shares);
  });

  test.each(["2012", "2021", "2022-10"])("a document dated only to %s is refused", (published) => {
    expect(() => sharesOf(published)).toThrow(
      `cannot tell whether "${published}" is before the split of`,
    );
  });

  test("every amount per share says in which shares it counts, and nothing else does", () => {
    const wrong = facts.filter((fact) => {
      const isPerShare =
        "unit" in fact && fact.unit === "JPY" && fact.metric?.includes("PerShare") === true;
      return fact.definition !== (isPerShare ? sharesOf(fact.published) : undefined);
    });
    expect(wrong).toEqual([]);
    expect(facts.filter(({ definition }) => definition !== undefined).length).toBeGreaterThan(60);
  });
});

describe("across a split", () => {
  const before = dividends("iij-fy2021-release", "FY2021");
  const after = dividends("iij-fy2022-release", "FY2022");
  const adjusted = dividends("kabutan-fy2023-article", "FY2021");

  test("growth is not comparable, and within one it is a rate", () => {
    expect(growth(after, before).outcome).toBe("notComparable");
    expect(growth(after, adjusted).outcome).toBe("rate");
  });

  test("two statements of one dividend are of different bases, not a restatement", () => {
    expect(relationOf(adjusted, before)).toBe("differentBasis");
    const { definition: _, ...unsaid } = before;
    expect(relationOf(adjusted, unsaid)).toBe("restated");
  });

  test("a target is not checked against the other shares", () => {
    expect(checkGuidance(adjusted, { form: "point", value: before })).toMatchObject({
      outcome: "undecidable",
      reason: "notComparable",
      differs: "definition",
    });
  });
});
