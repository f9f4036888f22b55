import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { baseOf } from "../../src/derivation/pages/base-of.js";
import { type CheckedTarget, checkedTargets } from "../../src/derivation/pages/checked-targets.js";
import { distanceText } from "../../src/derivation/pages/distance.js";
import { guidanceRecord } from "../../src/derivation/pages/guidance-record.js";
import { surpriseText } from "../../src/derivation/pages/surprises.js";
import { deriveRecords } from "../../src/derivation/records.js";
import type { Fact } from "../../src/model/fact.js";
import type { Quantity } from "../../src/model/figure.js";

const facts = deriveRecords(sourceDocuments).facts as readonly Fact[];
const chains = checkedTargets(sourceDocuments);
const page = guidanceRecord(sourceDocuments, facts);
const of = (period: string, metric: string, among = chains): readonly CheckedTarget[] =>
  among.flat().filter((each) => each.period === period && each.metric === metric);
/** These documents alone: another one may know more targets of the same chain. */
const only = (...ids: readonly string[]) => sourceDocuments.filter(({ id }) => ids.includes(id));

describe("targets and outcomes", () => {
  test("a chain is in the order of issue and says what each target revised", () => {
    const documents = only(
      "iij-fy2009-release",
      "iij-9m10-release-page-7",
      "iij-fy2012-annual-report",
    );
    const chain = of("FY2010", "revenues", checkedTargets(documents));
    expect(chain.map(({ dated, check }) => [dated, check.outcome])).toEqual([
      ["2010-05-14", "above"],
      ["2011-02", "below"],
    ]);
    expect(page).toContain(
      "JPY84.500 billion | 2011-02 | IIJ, iij-9m10-release-page-7 | JPY71.0 billion | JPY82.418206 billion",
    );
  });

  test("a target that a document prints beside its revision was issued before", () => {
    const notice = only("iij-fy2008-targets-notice");
    expect(
      of("FY2008", "earningsPerShareBasic", checkedTargets(notice)).map(({ amount, target }) => [
        amount.printed,
        target.issued?.date,
      ]),
    ).toEqual([
      ["13,560.77", undefined],
      ["6,336.36", "2009-02-12"],
    ]);
    // The page begins with the targets of FY2002, so that their documents belong to it.
    const until2003 = sourceDocuments.filter(({ published }) => published.date < "2004");
    const short = guidanceRecord([...until2003, ...notice], facts);
    expect(short).toContain(
      "JPY13,560.77 | before 2009-02-12 | IIJ, iij-fy2008-targets-notice |  |",
    );
    expect(short).toContain(
      "JPY6,336.36 | 2009-02-12 | IIJ, iij-fy2008-targets-notice | 13,560.77",
    );
  });

  test("outcomes are of the target's standard, or of none stated", () => {
    const mixed = chains.flat().filter(({ amount, actual }) => {
      const [one, other] = [amount.accountingStandard, actual?.accountingStandard];
      return one !== undefined && other !== undefined && one !== other;
    });
    expect(mixed).toEqual([]);
  });

  test("a dividend after a split is no outcome of a target before it", () => {
    const documents = only("iij-fy2021-release", "iij-fy2022-release");
    const chain = of("FY2022", "dividendsPerShare", checkedTargets(documents));
    expect(chain.map(({ check }) => check)).toEqual([
      {
        outcome: "undecidable",
        reason: "notComparable",
        differs: "definition",
        target: "shares after the split of 2021-01-01",
        actual: "shares after the split of 2022-10-01",
      },
    ]);
  });

  test("a growth is held against the growth that was printed", () => {
    const documents = only("iij-fy2012-release", "iij-fy2013-release");
    const [target] = of("FY2013", "revenuesGrowth", checkedTargets(documents));
    expect([target?.actual?.printed, target?.check.outcome]).toEqual(["up 7.6% YoY", "below"]);
  });
});

describe("the showcase", () => {
  test("as printed neither range can be decided", () => {
    for (const period of ["4Q02", "FY2002"])
      expect(of(period, "revenues")[0]?.check).toMatchObject({
        outcome: "undecidable",
        reason: "rounding",
      });
    expect(page.indexOf("| 4Q02 | Revenues |")).toBeLessThan(page.indexOf("## How often"));
  });

  test("the release of 1Q03 puts 4Q02 at 13,027 to 13,048 million", () => {
    const current = { value: "8344000000", unit: "JPY", decimals: -6 } as const;
    const { lower, upper } = baseOf(current, { value: "-0.360", unit: "ratio", decimals: 3 });
    expect([lower.div(1e6).toFixed(2), upper.div(1e6).toFixed(2)]).toEqual([
      "13026.54",
      "13048.48",
    ]);
    expect(page).toContain(
      "from 13,027 to 13,048 million: above the upper bound, by 26.5 to 48.5 million",
    );
  });

  test("it follows from the facts", () => {
    const other = facts.map((fact) =>
      fact.id === "quarters.1Q03.reportedGrowth.quarterOverQuarter.revenues"
        ? { ...fact, value: "-0.359" }
        : fact,
    );
    expect(guidanceRecord(sourceDocuments, other as readonly Fact[])).toContain(
      "from 13,007 to 13,028 million",
    );
  });
});

describe("the summary", () => {
  const numbersOf = (line: string): readonly number[] =>
    line
      .split(" | ")
      .slice(1)
      .map((cell) => Number.parseInt(cell, 10));
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((one, other) => one + other, 0);
  const [initial = [], final = []] = page
    .split("\n")
    .filter((line) => line.startsWith("| all |"))
    .map(numbersOf);
  const own = chains.map((chain) => chain.filter(({ standing }) => standing !== "press"));
  const early = own
    .map((chain) => chain.filter(({ late }) => !late))
    .filter(({ length }) => length > 0);
  const counted = (words: RegExp): number => Number(words.exec(page)?.[1]);

  test("counts initial and final targets apart", () => {
    expect(initial).not.toEqual(final);
    expect(sum(final)).toBe(early.length);
  });

  test("does not call a target initial of which only a later document tells", () => {
    const told = counted(/(\d+) first targets are known only from a document that/);
    expect(told).toBeGreaterThan(0);
    expect(sum(initial) + told).toBe(sum(final));
  });

  test("counts no target of the press and none issued after the period", () => {
    const all = counted(/^Of (\d+) targets, /m);
    const press = counted(/ leave out (\d+) that only the press reports/);
    const late = counted(/\nand (\d+) that a document gives after/);
    expect(all).toBe(chains.flat().length);
    expect(counted(/ targets, (\d+) are IIJ's own/)).toBe(all - press);
    expect([all - press, all - press - late]).toEqual([own.flat().length, early.flat().length]);
    expect(late).toBeGreaterThan(0);
  });

  test("has in the last line of a table the sums of the others", () => {
    const [, ...tables] = page.slice(page.indexOf("## How often")).split(/^### .*$/m);
    for (const table of tables.slice(0, 2)) {
      const lines = table
        .split("\n## ", 1)[0]
        ?.split("\n")
        .filter((line) => line.startsWith("| ") && !line.startsWith("| metric |"))
        .map(numbersOf);
      const last = lines?.pop();
      expect(last).toEqual(
        last?.map((_, index) => sum((lines ?? []).map((line) => line[index] ?? 0))),
      );
    }
  });
});

describe("the initial and final targets", () => {
  const head = page.split("\n").find((line) => line.startsWith("| period |"));
  const rowOf = (heading: string, period: string, metric: string): readonly string[] =>
    page
      .split("\n## ")
      .find((each) => each.startsWith(heading))
      ?.split("\n")
      .map((line) => line.slice(2, -2).split(" | "))
      .find((cells) => cells[0] === period && cells[3] === metric) ?? [];

  test("come first, with period, verdict and distance before everything else", () => {
    expect(page.match(/^## .*$/gm)?.slice(0, 2)).toEqual([
      "## Initial targets",
      "## Final targets",
    ]);
    expect(head).toMatch(/^\| period \| verdict \| distance \| metric \| surprise \|/);
    expect(rowOf("Initial targets", "4Q02", "Revenues").slice(0, 2)).toEqual([
      "4Q02",
      "undecidable: rounding",
    ]);
  });

  test("have a surprise each, with bounds where rounding leaves some", () => {
    const chain = of("FY2008", "revenues").filter(({ standing }) => standing !== "press");
    const printed = chain.map(({ amount }) => amount.printed);
    expect([printed[0], printed.at(-1)]).toEqual(["JPY78.5 billion", "69,300"]);
    expect(chain[0]?.actual?.printed).toBeDefined();
    // 69,730.73 million against [78,450, 78,550] million, and against [69,299.5, 69,300.5].
    const [, verdict, , , surprise, target] = rowOf("Initial targets", "FY2008", "Revenues");
    expect([verdict, surprise, target]).toEqual([
      "below",
      "-11.2% (-11.23% to -11.11%)",
      "JPY78.5 billion",
    ]);
    const [, last, , , small, final] = rowOf("Final targets", "FY2008", "Revenues");
    expect([last, small, final]).toEqual(["above", "+0.6%", "JPY69.300 billion"]);
  });

  test("have the surprise of a range from the midpoint and both ends, and once if nothing was revised", () => {
    expect(rowOf("Initial targets", "4Q02", "Revenues")[4]).toBe(
      "from the midpoint +2.0% (+1.5% to +2.4%); from the lower bound +4.0% (+3.6% to +4.4%); from the upper bound 0.0% (-0.4% to +0.4%)",
    );
    expect(rowOf("Final targets", "4Q02", "Revenues")).toEqual([]);
  });

  test("have no surprise of a ratio", () => {
    const [, verdict, distance, , surprise] = rowOf(
      "Initial targets",
      "FY2013",
      "Revenues, growth",
    );
    expect([verdict, surprise]).toEqual(["below", ""]);
    expect(distance).toMatch(/points/);
  });

  test("say that a loss is not meaningful", () => {
    const [checked] = of("FY2008", "operatingIncome");
    if (checked?.actual === undefined) throw new Error("FY2008 has an operating income");
    expect(surpriseText(checked)).toMatch(/%/);
    const loss = { ...checked.actual, value: "-1000000" } as Fact;
    expect(surpriseText({ ...checked, actual: loss })).toBe("n.m.");
  });
});

test("a distance has its ends where rounding leaves some", () => {
  const zero = baseOf({ value: "0", unit: "JPY" } satisfies Quantity, {
    value: "0",
    unit: "ratio",
  });
  expect(distanceText(zero)).toBe("JPY0");
  const rounded = baseOf(
    { value: "-3000000", unit: "JPY", decimals: -6 },
    { value: "0", unit: "ratio" },
  );
  expect(distanceText(rounded)).toBe("-JPY3 million (-JPY3.5 million to -JPY2.5 million)");
});
