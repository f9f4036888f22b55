import { type Fact, infer, type InferOptions, type PeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { dayOf, hedged, said, vintagesOf } from "./facts-history.js";
import { dollars, grew, level, words } from "./facts.js";

type Row = readonly [what: string, facts: readonly Fact[], vintages: string];

const by = (document: string): { document: string; published: string } => ({
  document,
  published: dayOf(document),
});

interface Place {
  readonly decimals?: number;
  readonly period?: PeriodId;
  readonly more?: object;
}

/** A line of FY2001 or another period as a document prints it. */
const of = (
  metric: string,
  document: string,
  value: string,
  { decimals = 0, period = "FY2001", more = {} }: Place = {},
): Fact => level(period, metric, value, decimals, { ...by(document), ...more });

/** A figure that says nearly nothing. */
const ample = { decimals: -6 };

/** One total of two parts in FY2001. */
const sums: NonNullable<InferOptions["sums"]> = [
  {
    total: { metric: "total", period: "FY2001" },
    parts: ["one", "two"].map((metric) => ({ metric, period: "FY2001" })),
  },
];

describe("vintages are counted from 0", () => {
  test("in the order of the documents, each with all that its documents state", () => {
    const facts = [said("a", "600"), said("b", "600"), said("c", "700"), said("d", "700")];
    expect(
      infer(facts).cells.map(({ vintage, statements }) => [vintage, statements.length]),
    ).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test("in that of their last days where one is dated to a month", () => {
    const month = { published: "2004-03", standing: "press" };
    const facts = [said("a", "600"), said("c", "900"), said("b", "600", 0, month)];
    expect(vintagesOf(facts)).toBe("a | c | b");
  });
});

describe("documents between two vintages", () => {
  const between = (document: string, published: string, standing = "issuer"): Fact =>
    said(document, "1000", -3, { published, standing });

  test.each<Row>([
    [
      "are together where the company publishes them on one day",
      [between("b1", "2004-03-01"), between("b2", "2004-03-01")],
      "a | b1 b2 | d",
    ],
    [
      "are each by itself on different days",
      [between("b1", "2004-03-01"), between("b2", "2004-03-02")],
      "a | b1 | b2 | d",
    ],
    [
      "are each by itself where the press prints them",
      [between("b1", "2004-03-01", "press"), between("b2", "2004-03-01", "press")],
      "a | b1 | b2 | d",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf([said("a", "600"), ...facts, said("d", "900")])).toBe(vintages);
  });
});

describe("restatements of other levels of the year", () => {
  const quarter = (period: PeriodId, document: string, value: string): Fact =>
    of("revenues", document, value, { period });
  const third = (...documents: readonly string[]): readonly Fact[] =>
    documents.map((each) => quarter("3Q01", each, "300"));

  test.each<Row>([
    [
      "count each",
      [
        ...[quarter("1Q01", "a", "100"), quarter("1Q01", "b", "200")],
        ...[quarter("2Q01", "c", "100"), quarter("2Q01", "d", "200")],
        ...third("a", "b", "c", "d"),
      ],
      "a | b c | d",
    ],
    [
      "count as one where one is within the time of another",
      [
        ...[quarter("1Q01", "a", "100"), quarter("1Q01", "f", "200")],
        ...[quarter("2Q01", "b", "100"), quarter("2Q01", "c", "200")],
        ...third("d", "e", "g", "h"),
      ],
      "d | e | g h",
    ],
    [
      "count as one also after another restatement",
      [
        ...[quarter("4Q01", "a", "100"), quarter("4Q01", "b", "200")],
        ...[quarter("1Q01", "c", "100"), quarter("1Q01", "h", "200")],
        ...[quarter("2Q01", "d", "100"), quarter("2Q01", "e", "200")],
        ...third("f", "g", "i", "j"),
      ],
      "f | g | i j",
    ],
    [
      "count as one where the time of one reaches into that of another",
      [
        ...[quarter("1Q01", "a", "100"), quarter("1Q01", "c", "200")],
        ...[quarter("2Q01", "b", "100"), quarter("2Q01", "f", "200")],
        ...third("d", "e", "g", "h"),
      ],
      "d | e | g h",
    ],
    [
      "are no restatement of another year",
      [quarter("1Q02", "a", "100"), quarter("1Q02", "b", "200"), ...third("a", "b")],
      "a b",
    ],
    [
      "nor of what is stated under another standard",
      [
        of("revenues", "a", "100", { period: "1Q01", more: { accountingStandard: "IFRS" } }),
        of("revenues", "b", "200", { period: "1Q01", more: { accountingStandard: "IFRS" } }),
        ...["a", "b"].map((each) =>
          of("revenues", each, "300", { period: "3Q01", more: { accountingStandard: "US GAAP" } }),
        ),
      ],
      "a b",
    ],
    [
      "nor of what is stated for another scope",
      [
        of("revenues", "a", "100", { period: "1Q01", more: { scope: "parent only" } }),
        of("revenues", "b", "200", { period: "1Q01", more: { scope: "parent only" } }),
        ...third("a", "b"),
      ],
      "a b",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf(facts, { period: "3Q01" })).toBe(vintages);
  });
});

describe("a change between two years that is printed in two ways", () => {
  const both = [said("a", "600", -2), said("b", "600", -2)];
  const rate = (document: string, value: string, more: object = {}): Fact => ({
    ...grew("FY2001", "FY2000", value, 3, by(document)),
    ...more,
  });
  const change = (document: string, value: string, more: object = {}): Fact =>
    rate(document, value, { kind: "change", unit: "JPY", decimals: 0, ...more });

  test.each<Row>([
    ["restates the year", [rate("a", "0.1"), rate("b", "0.2")], "a | b"],
    ["as an amount, too", [change("a", "100"), change("b", "200")], "a | b"],
    [
      "and the year it is compared with",
      [rate("a", "0.1"), rate("b", "0.2")].map((each) => ({
        ...each,
        ...{ period: "FY2002", comparedTo: "FY2001" },
      })),
      "a | b",
    ],
    ["does not where both print the same", [rate("a", "0.1"), rate("b", "0.1")], "a b"],
    [
      "does not where it is of another length",
      [rate("a", "0.1"), rate("b", "0.2", { period: "1Q01", comparedTo: "1Q00" })],
      "a b",
    ],
    [
      "does not where it is compared with another period",
      [
        rate("a", "0.1", { period: "2Q01", comparedTo: "1Q01" }),
        rate("b", "0.2", { period: "2Q01", comparedTo: "2Q00" }),
      ],
      "a b",
    ],
    [
      "does not where it is in words",
      ["a", "b"].map((each) =>
        words("FY2001", "reportedGrowth.yearOverYear.revenues", "unchanged", {
          ...by(each),
          comparedTo: "FY2000",
        }),
      ),
      "a b",
    ],
    [
      "does not where it is a translation at another rate",
      [
        dollars("FY2001", "revenues", "10", 0, by("a")),
        dollars("FY2001", "revenues", "12", 0, by("b")),
      ],
      "a b",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf([...both, ...facts])).toBe(vintages);
  });
});

describe("a part whose total was restated", () => {
  const total = [of("total", "b", "100"), of("total", "c", "150"), of("two", "a", "0", ample)];
  const one = (document: string, value: string, decimals = 0): Fact =>
    of("one", document, value, { decimals });
  const moreThan = (document: string): Fact => ({
    ...hedged(document, "moreThan", "50"),
    metric: "one",
  });

  test.each<Row>([
    ["is the same if both documents print its digits", [one("b", "60"), one("c", "60")], "b c"],
    ["is the same if documents before and after them do", [one("a", "60"), one("d", "60")], "a d"],
    [
      "is the same though another period is printed once",
      [of("one", "a", "15", { period: "1Q01" }), one("b", "60"), one("c", "60")],
      "b c",
    ],
    [
      "may be restated with it if it is printed before alone",
      [one("a", "60"), one("b", "60")],
      "a b",
    ],
    ["may be if the digits before are finer", [one("b", "60"), one("c", "60", -1)], "b | c"],
    ["may be if the digits after are finer", [one("b", "60", -1), one("c", "60")], "b | c"],
    [
      "may be if the same headline hides what a table says",
      [one("b", "60"), one("b", "100", -2), one("c", "100", -2)],
      "b | c",
    ],
    [
      "may be if the headline is above the table of the other",
      [one("b", "100", -2), one("c", "100", -2), one("c", "100")],
      "b | c",
    ],
    ["may be if both say more than the same", [moreThan("b"), moreThan("c")], "b | c"],
    [
      "may be if an earlier document printed more digits than both",
      [one("a", "60"), one("c", "60", -1), one("b2", "60", -1)],
      "a b2 | c",
    ],
  ])("%s", (_, facts, vintages) => {
    expect(vintagesOf([...total, ...facts], { metric: "one" }, { sums })).toBe(vintages);
  });

  test("may be restated with it though one of its quarters is the same, if the part was", () => {
    const facts = [
      ...[one("b", "60"), one("c", "70")],
      ...["b", "c"].map((each) => of("one", each, "15", { period: "1Q01" })),
    ];
    const places = { period: "1Q01", metric: "one" };
    expect(vintagesOf([...total, ...facts], places, { sums })).toBe("b | c");
  });

  test("is not restated with it in a year of which no such total is known", () => {
    const inOther = [...total, one("b", "60"), one("c", "60", -1)].map((fact) => ({
      ...fact,
      period: "FY2002",
    })) as readonly Fact[];
    const known = [of("total", "a", "9"), of("one", "a", "5"), of("two", "a", "4")];
    const places = { period: "FY2002", metric: "one" };
    expect(vintagesOf([...known, ...inOther], places, { sums })).toBe("b c");
  });

  test("may be restated with it though the total is of another year", () => {
    const period = "FY2002";
    const facts = [
      ...total,
      ...[of("one", "b", "60", { period }), of("one", "c", "60", { decimals: -1, period })],
    ];
    const acrossYears: typeof sums = [
      {
        total: { metric: "total", period: "FY2001" },
        parts: [
          { metric: "one", period },
          { metric: "two", period: "FY2001" },
        ],
      },
    ];
    expect(vintagesOf(facts, { period, metric: "one" }, { sums: acrossYears })).toBe("b | c");
    expect(vintagesOf(facts, { period, metric: "one" })).toBe("b c");
  });

  test("may be restated with it also where descriptions lead in a circle", () => {
    const metrics = {
      ...{ one: { sumOf: ["two"] }, two: { sumOf: ["one"] } },
      total: { sumOf: ["one", "three"] },
    };
    const facts = [...total, one("b", "60"), one("c", "60", -1)];
    expect(vintagesOf(facts, { metric: "one" }, { metrics })).toBe("b | c");
  });
});
