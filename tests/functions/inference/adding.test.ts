import type { Fact, PartsOfTotal } from "@iij/earnings";
import { infer } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";
import { grew, level } from "./facts.js";
import { type Case, linesOf, said, testLines } from "./said.js";

const of = (metric: string, value: string, more = {}, unit = "JPY"): Fact =>
  ({ ...level("3Q02", metric, value, 0, more), unit }) as Fact;

describe("the periods of a year", () => {
  const year = (of: string, year: string, more = ""): readonly string[] =>
    [
      ["1H", "1Q", "2Q"],
      ["2H", "3Q", "4Q"],
      ["9M", "1H", "3Q"],
      ["FY20", "1H", "2H"],
      ["FY20", "9M", "4Q"],
    ].map((parts) => {
      const terms = parts.map((part, at) => `${at === 0 ? "-" : "+"} ${of} ${part}${year}${more}`);
      return `sum of periods: ${terms.join(" ")} = 0`;
    });
  const [first, second] = [level("1Q02", "revenues", "1"), level("2Q02", "revenues", "2")];
  const balance = [level("1Q02", "totalAssets", "1"), level("2Q02", "totalAssets", "2")];
  testLines("sum of periods", [
    ["add up as soon as there are two of them", [first, second], year("revenues", "02")],
    ["not of two years", [first, level("2Q03", "revenues", "1")], []],
    [
      "each year by itself",
      [first, second, level("1Q03", "revenues", "1"), level("FY2003", "revenues", "1")],
      [...year("revenues", "02"), ...year("revenues", "03")],
    ],
    ["not from one period alone", [first], []],
    [
      "not of one in two scopes",
      [first, level("2Q02", "revenues", "1", 0, { scope: "parent" })],
      [],
    ],
    ["if they arise over time", balance, []],
    [
      "which is known of a metric that is described",
      [level("1Q02", "sales", "1"), level("2Q02", "sales", "1")],
      [],
    ],
  ]);

  test("by each restatement, of which two are known", () => {
    const [a, b] = [
      { document: "a", published: "2004-05-15" },
      { document: "b", published: "2005-05-15" },
    ];
    const lines = linesOf("sum of periods", [
      level("1Q02", "revenues", "100", 0, a),
      level("1H02", "revenues", "200", 0, a),
      level("1H02", "revenues", "260", 0, b),
    ]);
    expect(lines).toEqual(year("revenues", "02"));
  });
});

describe("a metric that names its parts", () => {
  const metrics = { total: { sumOf: ["one", "two"] } } as const;
  const [total, one, two] = [of("total", "3"), of("one", "1"), of("two", "2")];
  const line = "sum of parts: - total 3Q02 + one 3Q02 + two 3Q02 = 0";
  const elsewhere = (metric: string): Fact => level("1Q02", metric, "1");
  const us = { accountingStandard: "US GAAP" };
  const ifrs = { accountingStandard: "IFRS", document: "new", published: "2019-05-15" };
  const lineOf = (unit: string, more: string): string =>
    `sum of parts: ${["- total", "+ one", "+ two"].map((each) => `${each}${unit} 3Q02${more}`).join(" ")} = 0`;
  const others: readonly Other[] = [
    { what: "scope", more: { scope: "parent" }, line: lineOf("", " parent") },
    { what: "definition", more: { definition: "new" }, line: lineOf("", " new") },
    { what: "unit", unit: "USD", line: lineOf(" USD", "") },
    { what: "standard", than: us, more: ifrs, line: lineOf("", " IFRS") },
  ];
  interface Other {
    readonly what: string;
    readonly than?: object;
    readonly more?: object;
    readonly unit?: string;
    readonly line: string;
  }
  const told = { metrics };
  testLines("sum of parts", [
    ["is their sum", [total, one, two], [line], told],
    ["also where one of the parts is not known", [total, one, elsewhere("two")], [line], told],
    ["or where it is not", [one, two, elsewhere("total")], [], told],
    ["not where two are not known", [total, elsewhere("one"), elsewhere("two")], [], told],
    ["nor where a part is nowhere known", [total, one], [], told],
    ["and only if it names some", [total, one, two], [], {}],
    ...others.map(({ what, than, more, unit }): Case => [
      `not of parts in another ${what}`,
      [of("total", "3", than), of("one", "1", than), of("two", "2", more, unit)],
      [],
      told,
    ]),
    ...others.map(({ what, than, more, unit, line: other }): Case => {
      const all = (with_: object | undefined, in_?: string): readonly Fact[] =>
        ["total", "one", "two"].map((each, at) => of(each, `${3 - at}`, with_, in_));
      const own = than === undefined ? line : lineOf("", " US GAAP");
      return [`each ${what} by itself`, [...all(more, unit), ...all(than)], [other, own], told];
    }),
  ]);
});

describe("a total that the caller names", () => {
  const members = (period: PartsOfTotal["total"]["period"]): PartsOfTotal => ({
    total: { metric: "total", period },
    parts: [
      { metric: "one", period },
      { metric: "two", period },
    ],
  });
  const told = { sums: [members("3Q02")] };
  const [total, one, two] = [of("total", "3"), of("one", "1"), of("two", "2")];
  const line = "sum of parts: - total 3Q02 + one 3Q02 + two 3Q02 = 0";
  const inScope = (metric: string): Fact => of(metric, "7", { scope: "parent" });
  const quarters: PartsOfTotal = {
    total: { metric: "total", period: "FY2002" },
    parts: [
      { metric: "total", period: "1H02" },
      { metric: "total", period: "2H02" },
    ],
  };
  testLines("sum of parts", [
    ["is the sum of its parts", [total, one, two], [line], told],
    ["not in another scope than they", [inScope("total"), one, two], [], told],
    ["nor than one of them", [inScope("total"), inScope("one"), two], [], told],
    ["nor than the other", [inScope("total"), one, inScope("two")], [], told],
    [
      "in each scope that has all",
      [...["total", "one", "two"].map(inScope), total, one, two],
      [line.replaceAll("3Q02", "3Q02 parent"), line],
      told,
    ],
    [
      "over periods of its own",
      [level("FY2002", "total", "3"), level("1H02", "total", "1"), level("2H02", "total", "2")],
      ["sum of parts: - total FY2002 + total 1H02 + total 2H02 = 0"],
      { sums: [quarters] },
    ],
  ]);

  test("once for all that one document knew", () => {
    const [a, b] = [
      { document: "a", published: "2004-05-15" },
      { document: "b", published: "2005-05-15" },
    ];
    const before = [of("total", "100", a), of("one", "60", a), of("two", "40", a)];
    const again =
      "sum of parts: - total 3Q02 vintage 1 + one 3Q02 vintage 1 + two 3Q02 vintage 1 = 0";
    expect(linesOf("sum of parts", [...before, of("total", "104", b)], told)).toEqual([line]);
    const after = [of("total", "104", b), of("one", "64", b)];
    expect(linesOf("sum of parts", [...before, ...after], told)).toEqual([line, again]);
  });

  test("is refused where no fact mentions a member, with what there is", () => {
    const facts = [total, one, level("1Q02", "one", "1"), two];
    const fixOf = (facts: readonly Fact[], sums: readonly PartsOfTotal[]) =>
      refusal(() => infer(facts, { sums })).fix;
    const other = { total: { metric: "three", period: "3Q02" }, parts: [] } as never;
    expect(fixOf(facts, [other])).toBe("Metrics: total, one, two.");
    expect(fixOf([], [other])).toBe("Metrics: none.");
    expect(fixOf(facts, [{ total: { metric: "one", period: "4Q02" }, parts: [] }])).toBe(
      "Periods of it: 3Q02, 1Q02.",
    );
  });
});

describe("all rules together", () => {
  test("say what a figure says only if it says something", () => {
    const bound = (qualifier: string) => level("3Q02", "revenues", "5", undefined, { qualifier });
    const by = "by quarters.3Q02.revenues";
    expect(said([bound("moreThan")])).toEqual([`above: revenues 3Q02 (5, ) ${by}`]);
    expect(said([bound("lessThan")])).toEqual([`printed: revenues 3Q02 (, 5) ${by}`]);
    expect(said([bound("approximately")])).toEqual([]);
  });

  test("hear the company before the press", () => {
    const press = level("3Q02", "revenues", "100", 0, { standing: "press", document: "article" });
    const own = level("4Q02", "revenues", "200", 0);
    const order = linesOf("printed", [press, own]).map((line) => line.split(" ")[2]);
    expect(order).toEqual(["4Q02", "3Q02"]);
    // What no figure is a reason of comes with the company's own.
    expect(said([press, own]).at(-1)).toContain("printed: revenues 3Q02");
    expect(said([press, own])).toHaveLength(7);
  });

  test("say once what follows from what documents speak of, and each time what they state", () => {
    const percentage = (document: string): Fact => grew("3Q02", "3Q01", "0.10", 2, { document });
    const other = grew("3Q02", "2Q02", "0.10", 2);
    const lines = said([percentage("a"), percentage("b"), other]);
    expect(lines.filter((line) => line.startsWith("printed:"))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith("growth:"))).toEqual([
      "growth: revenues 3Q02 = revenues 3Q01 x (1 + growth revenues ratio 3Q02/3Q01)",
      "growth: revenues 3Q02 = revenues 2Q02 x (1 + growth revenues ratio 3Q02/2Q02)",
    ]);
  });

  test("tell the unknowns 1 and 23 from the unknowns 12 and 3", () => {
    const years = Array.from({ length: 24 }, (_, at) => String(at + 10));
    const facts = years.map((year): Fact => level(`3Q${year}` as "3Q10", "backboneCost", "1"));
    facts[1] = level("1Q02", "operatingLoss", "1");
    facts[23] = level("1Q02", "operatingIncome", "-1");
    facts[12] = level("1Q04", "operatingLoss", "1");
    facts[3] = level("1Q04", "operatingIncome", "-1");
    expect(linesOf("loss", facts)).toEqual([
      "loss: + operatingLoss 1Q02 + operatingIncome 1Q02 = 0",
      "loss: + operatingLoss 1Q04 + operatingIncome 1Q04 = 0",
    ]);
  });
});
