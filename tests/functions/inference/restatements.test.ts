import { errata, explain, facts as ours, growth, infer, type Fact } from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { cellOf, changed, grew, level, notationOf, ratio, words } from "./facts.js";

const a = { document: "a", published: "2004-05-15" };
const b = { document: "b", published: "2004-11-14" };
const c = { document: "c", published: "2005-05-15" };

/** The same from first to last and from last to first: the order of facts never matters. */
const bothWays = (facts: readonly Fact[]): readonly (readonly Fact[])[] => [
  facts,
  facts.toReversed(),
];

describe("statements of one document belong together, and the finer decides", () => {
  const first = level("FY2001", "revenues", "10580", 0, a);
  const coarse = level("FY2001", "revenues", "10600", -2, c);
  const fine = level("FY2001", "revenues", "10603", 0, c);
  const growthOfC = grew("FY2002", "FY2001", "0.2", 3, c);
  // 10,602.5 · 1.1995 and 10,603.5 · 1.2005.
  const restated = "[12717.69875, 12729.50175]";

  test.each([
    ["headline and table of the document that restates", [first, coarse, fine, growthOfC]],
    [
      "a document between that prints less",
      [first, level("FY2001", "revenues", "10600", -2, b), fine, growthOfC],
    ],
    [
      "more than, and the table",
      [
        first,
        level("FY2001", "revenues", "10600", undefined, { ...c, qualifier: "moreThan" }),
        fine,
        growthOfC,
      ],
    ],
    [
      "the table in the first document, too",
      [level("FY2001", "revenues", "10600", -2, a), first, coarse, fine, growthOfC],
    ],
    ["a document dated to the month", [first, coarse, fine, growthOfC].map(toTheMonth)],
    [
      "the press repeats it",
      [first, coarse, fine, growthOfC].map((fact) => ({
        ...fact,
        standing: fact.document === "c" ? "press" : "issuer",
      })),
    ],
  ] as const)("%s", (_, facts) => {
    for (const all of bothWays(facts as readonly Fact[])) {
      const inference = infer(all);
      expect(inference.contradictions).toEqual([]);
      expect(notationOf(cellOf(inference, "FY2002"))).toBe(restated);
    }
  });

  function toTheMonth(fact: Fact): Fact {
    return fact.document === "c" ? { ...fact, published: "2005-05" } : fact;
  }

  it("a document between two that says less is on either side, and leads to neither", () => {
    const inference = infer([
      level("FY2001", "revenues", "600", 0, a),
      level("FY2001", "revenues", "1000", -3, b),
      grew("FY2002", "FY2001", "0.1", 9, b),
      level("FY2001", "revenues", "900", 0, c),
    ]);
    // 500 and 1,500, and the growth: neither 600 nor 900.
    const { lower, upper } = cellOf(inference, "FY2002");
    expect([lower, upper].map((end) => Math.round(Number(end)))).toEqual([550, 1650]);
  });
});

describe("a growth cell knows both vintages", () => {
  const facts = [
    level("FY2001", "revenues", "100", -1, a),
    level("FY2002", "revenues", "120", -1, b),
    grew("FY2002", "FY2001", "0.115", 3, b),
    level("FY2001", "revenues", "110", -1, c),
  ];

  it("so that a percentage of another vintage of the base narrows nothing", () => {
    const { levels } = infer(facts);
    const result = growth(levels["FY2002"]?.["revenues"], levels["FY2001"]?.["revenues"]);
    // 115 / 115 and 125 / 105: 0.0943 is possible.
    expect(result.outcome === "rate" && [result.rate.lower.toNumber(), result.basis]).toEqual([
      0,
      "computed",
    ]);
  });
});

describe("a ratio that prints alike is not one unknown for two vintages", () => {
  const margin = (more: object): Fact => ({
    ...ratio("1Q02", "grossMargin", "0.2", 1),
    ...more,
  });
  const of = (more: object, profit: string): readonly Fact[] => [
    level("1Q02", "revenues", "1000", 0, more),
    level("1Q02", "grossProfit", profit, -1, more),
    margin(more),
  ];

  it("nor a contradiction between its numerators", () => {
    const inference = infer([...of(a, "200"), ...of(b, "210")]);
    expect(inference.contradictions).toEqual([]);
    expect(
      [0, 1].map((vintage) =>
        notationOf(cellOf(inference, "1Q02", "grossProfit", "level", vintage)),
      ),
    ).toEqual(["[195, 205]", "[205, 215]"]);
  });

  test.each([
    ["0.2", 2],
    ["0.20", 3],
    ["0.2", 4],
  ] as const)("with a margin of %s at %i decimals, whose profits lie apart", (value, decimals) => {
    const both = [a, b].flatMap((more, index) => [
      level("1Q02", "revenues", ["1000", "1100"][index] ?? "", 0, more),
      level("1Q02", "grossProfit", ["200", "220"][index] ?? "", 0, more),
      { ...ratio("1Q02", "grossMargin", value, decimals), ...more },
    ]);
    expect(infer(both).contradictions).toEqual([]);
  });

  it("nor a total, a part of which was restated", () => {
    const parts = (more: object, bought: string, leased: string): readonly Fact[] => [
      level("FY2001", "capitalExpenditures", "1000", -3, more),
      level("FY2001", "purchasesOfPropertyAndEquipment", bought, 0, more),
      level("FY2001", "assetsAcquiredByCapitalLeases", leased, 0, more),
    ];
    const inference = infer([...parts(a, "600", "100"), ...parts(b, "900", "400")]);
    expect(inference.contradictions).toEqual([]);
    expect(
      [0, 1].map((vintage) =>
        notationOf(cellOf(inference, "FY2001", "capitalExpenditures", "level", vintage)),
      ),
    ).toEqual(["[699, 701]", "[1299, 1301]"]);
  });

  it("nor the year, a quarter of which was restated", () => {
    const quarters = (more: object, first: string): readonly Fact[] => [
      level("1Q02", "revenues", first, 0, more),
      ...["2Q02", "3Q02", "4Q02"].map((period) =>
        level(period as "2Q02", "revenues", "100", 0, more as never),
      ),
      level("FY2002", "revenues", "0", -3, more),
    ];
    const inference = infer([...quarters(a, "100"), ...quarters(b, "150")]);
    expect(inference.contradictions).toEqual([]);
    expect(
      [0, 1].map((vintage) =>
        notationOf(cellOf(inference, "FY2002", "revenues", "level", vintage)),
      ),
    ).toEqual(["[398, 402]", "[448, 452]"]);
  });
});

describe("a mirrored level has the vintages of what it mirrors", () => {
  const loss = (more: object): Fact => ({
    ...changed("1Q03", "1Q02", "operatingLoss", "-10", 0),
    ...more,
  });
  const income = (value: string, more: object): Fact =>
    level("1Q02", "operatingIncome", value, 0, more);

  it("and the level before, which no document prints, may be restated with it", () => {
    const current = (value: string, more: object): Fact =>
      level("1Q03", "operatingIncome", value, 0, more);
    const facts = [current("-10", a), loss(a), current("-70", b), loss(b)];
    const { cells, contradictions, levels } = infer(facts);
    expect(contradictions).toEqual([]);
    expect(levels["1Q02"]?.["operatingLoss"]).toBeUndefined();
    const before = cells.filter(
      ({ metric, period, kind }) =>
        metric === "operatingLoss" && period === "1Q02" && kind === "level",
    );
    expect(before.map((cell) => [cell.document, notationOf(cell)])).toEqual([
      ["a", "[19, 21]"],
      ["b", "[79, 81]"],
    ]);
  });

  it("a loss is restated where the income is", () => {
    const inference = infer([
      ...[income("-20", a), income("-80", b)],
      ...[loss(a), loss(b)].map((fact) => ({ ...fact, period: "1Q02", comparedTo: "1Q01" })),
    ] as readonly Fact[]);
    expect(inference.contradictions).toEqual([]);
    expect(
      [0, 1].map((vintage) =>
        notationOf(cellOf(inference, "1Q02", "operatingLoss", "level", vintage)),
      ),
    ).toEqual(["[19.5, 20.5]", "[79.5, 80.5]"]);
  });

  it("and an income where the loss is", () => {
    const lossOf1q02 = (value: string, more: object): Fact =>
      level("1Q02", "operatingLoss", value, 0, more);
    const inference = infer([
      ...[lossOf1q02("20", a), income("-20", a), lossOf1q02("80", b)],
      { ...changed("1Q03", "1Q02", "operatingIncome", "5", 0), ...b },
    ]);
    expect(inference.contradictions).toEqual([]);
    expect(notationOf(cellOf(inference, "1Q03", "operatingIncome"))).toBe("[-76, -74]");
  });
});

describe("a total and its parts are not of two vintages", () => {
  const of = (metric: string, value: string, more: object): Fact =>
    level("FY2001", metric, value, 0, more);
  const sums = [
    {
      total: { metric: "total", period: "FY2001" },
      parts: ["one", "two"].map((metric) => ({ metric, period: "FY2001" as const })),
    },
  ] as const;

  it("though the parts are not printed again", () => {
    for (const facts of bothWays([
      ...[of("total", "100", a), of("one", "60", a), of("two", "40", a), of("total", "104", b)],
    ])) {
      const inference = infer(facts, { sums });
      expect(inference.contradictions).toEqual([]);
      expect(notationOf(cellOf(inference, "FY2001", "two"))).toBe("[39.5, 40.5]");
    }
  });

  it("nor is a part that was first printed with the restated total", () => {
    const inference = infer(
      [of("total", "100", a), of("one", "60", a), of("total", "104", b), of("two", "44", b)],
      { sums },
    );
    expect(inference.contradictions).toEqual([]);
    const parts = inference.cells.filter(({ metric }) => metric !== "total");
    expect(parts.map((cell) => [cell.metric, cell.vintage, notationOf(cell)])).toEqual([
      ["one", 0, "[59.5, 60.5]"],
      ["two", 1, "[43.5, 44.5]"],
      ["two", 0, "[39, 41]"],
      ["one", 1, "[59, 61]"],
    ]);
  });

  it("a year and its quarters", () => {
    const inference = infer([
      ...[level("1Q02", "revenues", "100", 0, a), level("1H02", "revenues", "210", 0, a)],
      level("1H02", "revenues", "260", 0, b),
    ]);
    const second = inference.cells.filter(({ period }) => period === "2Q02");
    expect(second.map((cell) => [cell.vintage, notationOf(cell)])).toEqual([[0, "[109, 111]"]]);
  });
});

describe("a percentage is not led to a level that is first printed after it", () => {
  const facts = [
    level("FY2002", "revenues", "110", 0, a),
    grew("FY2002", "FY2001", "0.1", 3, a),
    level("FY2001", "revenues", "101", 0, b),
  ];

  it("since it may have been restated in between", () => {
    const inference = infer(facts);
    expect(inference.contradictions).toEqual([]);
    expect(notationOf(cellOf(inference, "FY2001", "revenues", "level"))).toBe("[100.5, 101.5]");
    const spokenOf = inference.cells.find(({ document }) => document === "a");
    expect([spokenOf?.period, spokenOf && explain(spokenOf).split("\n")[0]]).toEqual([
      "FY2001",
      "Revenues of FY2001 as a has it: JPY99.500 to JPY100.501, inferred",
    ]);
  });

  it("unless the caller takes it as printed", () => {
    const inference = infer(facts, { assume: "asPrinted" });
    const base = cellOf(inference, "FY2001");
    // 110.5 / 1.0995.
    expect([base.lower, Number(base.upper) < 100.5003]).toEqual(["100.5", true]);
  });

  it("or it is printed on the same day", () => {
    const sameDay = { ...b, published: a.published };
    const inference = infer([...facts.slice(0, 2), level("FY2001", "revenues", "101", 0, sameDay)]);
    expect(Number(cellOf(inference, "FY2001").upper)).toBeLessThan(100.501);
  });

  it("or it was printed before, too", () => {
    const before = { document: "z", published: "2003-05-15" };
    const inference = infer([level("FY2001", "revenues", "100", -1, before), ...facts]);
    expect(Number(cellOf(inference, "FY2001").upper)).toBeLessThan(100.501);
  });

  it("nor is a change, a margin, or what is more than", () => {
    const inference = infer([
      { ...changed("1Q03", "1Q02", "revenues", "10", 0), ...a },
      { ...ratio("1Q02", "operatingMargin", "0.1", 3), ...a },
      level("1Q02", "revenues", "100", 0, b),
      level("1Q02", "operatingIncome", "12", 0, b),
    ] as readonly Fact[]);
    expect(inference.contradictions).toEqual([]);
    expect(
      ["revenues", "operatingIncome"].map((metric) =>
        notationOf(cellOf(inference, "1Q02", metric)),
      ),
    ).toEqual(["[99.5, 100.5]", "[11.5, 12.5]"]);
  });

  it("and two documents that speak of it before need not mean the same", () => {
    const inference = infer([
      level("FY2002", "revenues", "110", 0, a),
      grew("FY2002", "FY2001", "0.1", 3, a),
      grew("FY2002", "FY2001", "0.05", 3, b),
      level("FY2001", "revenues", "105", 0, c),
    ]);
    expect(inference.contradictions).toEqual([]);
  });
});

describe("unchanged is less than one unit of the last digit", () => {
  const unchanged = words("FY2002", "reportedGrowth.yearOverYear.revenues", "unchanged", {
    ...a,
    comparedTo: "FY2001",
  });
  const change = (...facts: readonly Fact[]): string =>
    notationOf(cellOf(infer([...facts, unchanged]), "FY2002", "revenues", "change"));
  const of = (period: "FY2001" | "FY2002", value: string, decimals?: number, more = {}): Fact =>
    level(period, "revenues", value, decimals, { ...a, ...more });

  test.each([
    ["both", [of("FY2001", "10600", -2), of("FY2002", "10600", -2)], "(-100, 100)"],
    ["one", [of("FY2002", "10600", -2)], "(-100, 100)"],
    ["the coarser", [of("FY2001", "10600", -2), of("FY2002", "10623", 0)], "[-27.5, 73.5]"],
    ["cut off", [of("FY2002", "10600", -2, { rounding: "truncated" })], "(-100, 100)"],
    [
      "rounded in a way not known",
      [of("FY2002", "10600", -2, { rounding: "unknown" })],
      "(-100, 100)",
    ],
    ["every digit", [of("FY2002", "10623")], "[0, 0]"],
  ] as const)("%s", (_, facts, expected) => {
    expect(change(...facts)).toBe(expected);
  });
});

describe("where a vintage is in doubt nothing is added up across it", () => {
  it("2Q03 without the release of 2Q03: the press alone repeats the restated 1Q03", () => {
    // IIJ printed a loss of JPY830 million.
    const without = ours.filter(({ document }) => document !== "light-reading-2q03-release");
    for (const options of [{}, { errata }]) {
      const level = infer(without, options).levels["2Q03"]?.operatingIncome;
      const [lower, upper] = [Number(level?.lower ?? -Infinity), Number(level?.upper ?? Infinity)];
      expect(lower <= -830e6 && -830e6 <= upper).toBe(true);
    }
  });

  it("a figure that an explained erratum names is not used, also where nothing contradicts it", () => {
    // The article's net income of 1H09 is income before taxes; net income of 1H08 was 368 million.
    const without = ours.filter(({ document }) => document !== "iij-1h08-release");
    const level = infer(without, { errata }).levels["1H08"]?.netIncome;
    const [lower, upper] = [Number(level?.lower ?? -Infinity), Number(level?.upper ?? Infinity)];
    expect(lower <= 368e6 && 368e6 <= upper).toBe(true);
  });

  it("a contradiction within one document costs that document its figures, and no other", () => {
    const doubled = [
      level("1Q02", "revenues", "100", 0, c),
      level("2Q02", "revenues", "100", 0, c),
      level("1H02", "revenues", "300", 0, c),
    ];
    const inference = infer([level("1H02", "revenues", "300", -1, a), ...doubled]);
    expect(inference.contradictions.map(({ setAside }) => setAside.length)).toEqual([3]);
    expect(notationOf(cellOf(inference, "1H02"))).toBe("[295, 305]");
  });
});
