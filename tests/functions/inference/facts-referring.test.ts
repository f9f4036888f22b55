import { type Erratum, type Fact, infer, type PeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { dayOf, hedged, said } from "./facts-history.js";
import { dollars, grew, level, notationOf, words } from "./facts.js";

type More = NonNullable<Parameters<typeof level>[4]>;

const by = (document: string, more: More = {}): More => ({
  ...{ document, published: dayOf(document) },
  ...more,
});

/** Revenues of FY2002 to the last yen. */
const next = (document: string, value: string, more: More = {}): Fact =>
  level("FY2002", "revenues", value, undefined, by(document, more));

/** Exact growth from FY2001 to FY2002. */
const rate = (document: string, value: string, more: More = {}): Fact => {
  const fact = { ...grew("FY2002", "FY2001", value, 0, by(document, more)) };
  Reflect.deleteProperty(fact, "decimals");
  return fact;
};

/** The same as an amount. */
const change = (document: string, value: string, more: More = {}): Fact =>
  ({ ...rate(document, value, more), kind: "change", unit: "JPY" }) as Fact;

const record = (document: string): Fact => words("FY2001", "revenues", "recordHigh", by(document));

/** The levels of a period, each with the document that alone speaks of it, if there is one. */
const levelsOf = (facts: readonly Fact[], period: PeriodId): readonly string[] =>
  infer(facts)
    .cells.filter((cell) => cell.kind === "level" && cell.period === period)
    .map((cell) => `${cell.document ?? "anyone"}: ${notationOf(cell)}`)
    .toSorted();

type Row = readonly [what: string, facts: readonly Fact[], levels: readonly string[]];

describe("a level that a document refers to and that a later one prints", () => {
  const later = said("c", "101");
  const printed = "anyone: [100.5, 101.5]";
  const press = { published: dayOf("a"), standing: "press" };

  test.each<Row>([
    [
      "is one that only the document speaks of",
      [next("a", "110"), rate("a", "0.1")],
      ["a: [100, 100]", printed],
    ],
    [
      "is not printed by words",
      [next("a", "110"), rate("a", "0.1"), record("a")],
      ["a: [100, 100]", printed],
    ],
    [
      "is printed by a limit below it",
      [next("a", "111.1"), rate("a", "0.1"), hedged("a", "moreThan", "100")],
      ["anyone: [101, 101]"],
    ],
    [
      "is printed by a limit above it",
      [next("a", "111.1"), rate("a", "0.1"), hedged("a", "lessThan", "102")],
      ["anyone: [101, 101]"],
    ],
    [
      "is one for all that the company publishes on a day, by the name of the first",
      [next("a2", "110"), rate("a1", "0.1"), change("a3", "10")],
      ["a1: [100, 100]", printed],
    ],
    [
      "is another one for the press of that day, whatever its name",
      [
        ...[next("a", "110"), rate("a", "0.1")],
        ...[next("0", "110", press), rate("0", "0.1", press)],
      ],
      ["0: [100, 100]", "a: [100, 100]", printed],
    ],
    [
      "is another one for a document of another day",
      [next("a", "110"), rate("a", "0.1"), next("b", "110"), rate("b", "0.1")],
      ["a: [100, 100]", "b: [100, 100]", printed],
    ],
    [
      "is one by itself whatever the document is called",
      [next("undefined", "110", press), rate("undefined", "0.1", press)],
      ["undefined: [100, 100]", printed],
    ],
  ])("%s", (_, facts, levels) => {
    for (const all of [facts, facts.toReversed()])
      expect(levelsOf([...all, later], "FY2001")).toEqual(levels.toSorted());
  });

  test("is not printed by a figure that an erratum explains as a misprint", () => {
    const misprint = { ...said("a", "999"), printed: "999" } as Fact;
    const facts = [next("a", "110"), rate("a", "0.1"), misprint, later];
    const erratum: Omit<Erratum, "id"> = {
      ...{ kind: "misprint", reading: "100", reason: "a misprint", evidence: [] },
      ...{ printed: [{ document: "a", printed: "999", locator: "p. 1" }] },
      ...{ status: "explained", facts: [misprint.id] },
    };
    const { cells } = infer(facts, { errata: { misprint: erratum } });
    const bases = cells.filter(({ kind, period }) => kind === "level" && period === "FY2001");
    expect(bases.map((cell) => [cell.document, notationOf(cell)])).toEqual([
      [undefined, "[100.5, 101.5]"],
      ["a", "[100, 100]"],
    ]);
  });
});

describe("a level that is never printed", () => {
  test("is one for each document if the year it is compared with was restated", () => {
    const facts = [said("a", "100"), rate("a", "1"), said("b", "200"), rate("b", "1")];
    expect(levelsOf(facts, "FY2002")).toEqual(["a: [199, 201]", "b: [399, 401]"]);
  });

  test("is one for all if that was not", () => {
    const facts = [said("a", "100"), rate("a", "1"), said("b", "100"), rate("b", "1")];
    expect(levelsOf(facts, "FY2002")).toEqual(["anyone: [199, 201]"]);
  });

  test("is one for all that translate it if it is a total whose parts were not restated", () => {
    const spent = ["a", "b"].map((each) =>
      dollars("FY2001", "capitalExpenditures", "10", 0, by(each)),
    );
    expect(levelsOf(spent, "FY2001")).toEqual(["anyone: (0, )"]);
  });

  test("is one of the vintage if it is of the year that was restated", () => {
    const quarter = (document: string, value: string): readonly Fact[] => [
      level("1Q01", "revenues", value, 0, by(document)),
      { ...rate(document, "1"), period: "2Q01", comparedTo: "1Q01" },
    ];
    expect(levelsOf([...quarter("a", "100"), ...quarter("b", "200")], "2Q01")).toEqual([
      "anyone: [199, 201]",
      "anyone: [399, 401]",
    ]);
  });
});
