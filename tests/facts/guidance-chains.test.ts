import { guidance } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { leavesOf } from "../../src/derivation/statements.js";
import { sourceDocuments } from "../../src/documents/index.js";
import { targetsKnown } from "../../src/functions/vintages/targets-known.js";
import type { Guidance } from "../../src/model/guidance.js";
import type { SourceDocument } from "../../src/model/document.js";

/**
 * The chain of a period and metric as the documents named give it: what another document says of
 * the same target is no matter of these tests.
 */
function chainOf(
  [period, metric]: readonly [period: string, metric: string],
  ids: readonly string[],
  documents: readonly SourceDocument[] = sourceDocuments,
): Guidance {
  const named = documents.filter(({ id }) => ids.includes(id));
  expect(named).toHaveLength(ids.length);
  const facts = leavesOf(named).flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  const known = targetsKnown(facts, named).guidance as Readonly<
    Record<string, Readonly<Record<string, Guidance>>>
  >;
  const chain = known[period]?.[metric];
  if (chain === undefined) throw new Error(`No chain of ${period} ${metric}.`);
  return chain;
}

/** The literals of targets, oldest first. */
const printedIn = (targets: readonly Guidance[] | undefined): readonly string[] =>
  (targets ?? []).map((target) =>
    "value" in target ? (target.value?.printed ?? "") : target.form,
  );

const own = ["iij-9m08-release", "iij-fy2008-targets-notice"];
const revenues = chainOf(["FY2008", "revenues"], own);

/** What IIJ itself might have published of the target on a day. */
const release = (date: string, printed: string, of = "guidance.FY2020.operatingIncome") =>
  ({
    ...sourceDocuments.find(({ id }) => id === "iij-1q19-release"),
    id: `iij-${date}`,
    published: { precision: "day", date, printed: date },
    places: [{ locator: "Targets", states: [{ of, printed }] }],
  }) as SourceDocument;

const after = (...documents: readonly SourceDocument[]): Guidance =>
  chainOf(
    ["FY2020", "operatingIncome"],
    documents.map(({ id }) => id),
    documents,
  );

describe("a chain of targets", () => {
  test("begins with the target of which only its revision tells", () => {
    const [first] = revenues.earlier ?? [];
    expect(first).toMatchObject({
      form: "point",
      issuedBefore: { date: "2009-02-12" },
      value: { value: "73000000000" },
    });
    expect(first).not.toHaveProperty("issued");
  });

  test("says what each target revises or confirms, by the place where it is printed", () => {
    const [, second] = revenues.earlier ?? [];
    expect(second?.revises).toEqual({
      printed: "JPY73,000 million",
      document: "iij-9m08-release",
      locator: second?.revises?.locator,
    });
    expect(revenues.confirms?.document).toBe("iij-9m08-release");
    const revised = chainOf(
      ["FY2010", "revenues"],
      ["iij-fy2009-release", "iij-9m10-release-page-7"],
    );
    expect(revised.revises?.printed).toBe("JPY71.0 billion");
  });

  test("has the press's target where it came first, and the company's own release not at hand", () => {
    const known = chainOf(["FY2008", "revenues"], ["it-pro-fy2007-article", ...own]);
    expect(printedIn(known.earlier)).toEqual(["785億円", "JPY73,000 million", "JPY69,300 million"]);
    expect(known.earlier?.[1]?.revises?.printed).toBe("785億円");
    expect(known).not.toHaveProperty("press");
  });

  test("keeps what the press wrote of the company's own release of that day beside the chain", () => {
    const known = chainOf(
      ["FY2008", "revenues"],
      ["iij-fy2007-release", "it-pro-fy2007-article", ...own],
    );
    expect(printedIn(known.earlier)[0]).toBe("JPY78.5 billion");
    expect(printedIn(known.press)).toEqual(["785億円"]);
    expect("value" in known && known.value?.document).toBe("iij-fy2008-targets-notice");
  });

  describe("of the year to March 2021:", () => {
    const [revised] = sourceDocuments.filter(({ id }) => id === "rtt-news-1h20-article");
    if (revised === undefined) throw new Error("The article of November 2020 is not there.");
    const may = release("2020-05-14", "JPY8.7 billion");

    test("an older target of IIJ's own does not push out the newer one that the press tells of", () => {
      const known = after(may, revised);
      expect(printedIn([known])).toEqual(["11.3 billion yen"]);
      expect(printedIn(known.earlier)).toEqual(["JPY8.7 billion"]);
      expect(known.revises).toMatchObject({ document: may.id, printed: "JPY8.7 billion" });
    });

    test("a later one of IIJ's own does", () => {
      const february = release("2021-02-08", "JPY13.5 billion");
      const known = after(may, revised, february);
      expect(printedIn([...(known.earlier ?? []), known])).toEqual([
        "JPY8.7 billion",
        "11.3 billion yen",
        "JPY13.5 billion",
      ]);
    });

    test("IIJ's own of the same day stands before the press", () => {
      const sameDay = release(revised.published.date, "JPY11.4 billion");
      expect(printedIn([after(may, sameDay, revised)])).toEqual(["JPY11.4 billion"]);
    });

    test("what the press calls a target once the result is known does not take its place", () => {
      const result = release("2020-10-01", "JPY14.2 billion", "fiscalYears.FY2020.operatingIncome");
      expect(printedIn([after(may, result, revised)])).toEqual(["JPY8.7 billion"]);
    });
  });

  test("a repetition in other digits is no target of its own", () => {
    // IIJ's release of 9M09 repeats JPY73.0 billion as JPY73,000 million beside the revision.
    const repeated = chainOf(["FY2009", "revenues"], ["iij-fy2008-release", "iij-9m09-release"]);
    expect(printedIn(repeated.earlier)).toEqual(["JPY73.0 billion"]);
  });

  test("words and numbers cannot tell a revision", () => {
    const chain = after(
      release("2020-05-14", "improve considerably", "guidance.FY2020.operatingIncome.wording"),
      release("2020-08-07", "JPY8.7 billion"),
    );
    expect(printedIn([...(chain.earlier ?? []), chain])).toEqual(["qualitative", "JPY8.7 billion"]);
    expect(chain).not.toHaveProperty("revises");
    expect(chain).not.toHaveProperty("confirms");
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
      const { earlier = [], ...last } = chainOf(
        ["FY2017", "revenues"],
        ["iij-fy2016-release", "iij-1h17-release", "iij-9m17-release"],
        documents,
      );
      return [...earlier, last].map((target) => "revises" in target);
    };
    expect(revised(sourceDocuments)).toEqual([false, false, false]);
    expect(revised(changed)).toEqual([false, true, true]);
  });
});
