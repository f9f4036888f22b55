import { guidance } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { leavesOf } from "../../src/derivation/statements.js";
import { sourceDocuments } from "../../src/documents/index.js";
import { targetsKnown } from "../../src/functions/vintages/targets-known.js";
import type { Guidance } from "../../src/model/guidance.js";
import type { SourceDocument } from "../../src/model/document.js";

const { revenues } = guidance.FY2008;

describe("a chain of targets", () => {
  test("begins with the target of which only its revision tells", () => {
    const [first] = revenues.earlier;
    expect(first).toMatchObject({
      form: "point",
      issuedBefore: { date: "2009-02-12" },
      value: { value: "73000000000" },
    });
    expect(first).not.toHaveProperty("issued");
  });

  test("says what each target revises or confirms, by the place where it is printed", () => {
    const [, second] = revenues.earlier;
    expect(second.revises).toEqual({
      printed: "JPY73,000 million",
      document: "iij-9m08-release",
      locator: second.revises.locator,
    });
    expect(revenues.confirms.document).toBe("iij-9m08-release");
    expect(guidance.FY2010.revenues.revises.printed).toBe("JPY71.0 billion");
  });

  test("keeps what the press wrote beside the company's own targets, never in their stead", () => {
    expect(revenues.press.map(({ value }) => value.printed)).toEqual(["785億円"]);
    expect(revenues.value.document).toBe("iij-fy2008-targets-notice");
  });

  test("a repetition in other digits is no target of its own", () => {
    // IIJ's release of 9M09 repeats JPY73.0 billion as JPY73,000 million beside the revision.
    expect(guidance.FY2009.revenues.earlier.map(({ value }) => value.printed)).toEqual([
      "JPY73.0 billion",
    ]);
  });

  test("words and numbers cannot tell a revision", () => {
    expect(guidance.FY2003.revenuesGrowth).not.toHaveProperty("revises");
    expect(guidance.FY2003.revenuesGrowth).not.toHaveProperty("confirms");
  });

  test("every link leads to the target before it", () => {
    const linked = Object.values(guidance).flatMap((metrics) =>
      Object.values(metrics as Readonly<Record<string, Guidance>>).flatMap(
        ({ earlier = [], ...last }) => {
          const chain = [...earlier, last as Guidance];
          return chain.flatMap((target, index) =>
            (target.revises ?? target.confirms)
              ? [[target.revises ?? target.confirms, chain[index - 1]] as const]
              : [],
          );
        },
      ),
    );
    expect(linked.length).toBeGreaterThan(30);
    for (const [place, before] of linked)
      expect(JSON.stringify(before)).toContain(JSON.stringify(place?.printed));
  });

  test("a document with another amount makes a revision of a confirmation", () => {
    const changed = sourceDocuments.map((document): SourceDocument => {
      if (document.id !== "iij-1h17-release") return document;
      return JSON.parse(
        JSON.stringify(document).replaceAll("JPY176.0 billion", "JPY175.0 billion"),
      ) as SourceDocument;
    });
    const revised = (documents: readonly SourceDocument[]): readonly boolean[] => {
      const facts = leavesOf(documents).flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
      const { FY2017 } = targetsKnown(facts, documents).guidance as {
        FY2017: { revenues: Guidance };
      };
      const { earlier = [], ...last } = FY2017.revenues;
      return [...earlier, last].map((target) => "revises" in target);
    };
    expect(revised(sourceDocuments)).toEqual([false, false, false]);
    expect(revised(changed)).toEqual([false, true, true]);
  });
});
