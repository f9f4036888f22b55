import { infer } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { above, cellOf, changed, dollars, grew, level, notationOf, ratio, words } from "./facts.js";

describe("infer, rule by rule", () => {
  it("printed: a level is between the ends of its digits, and no more is said of it", () => {
    const cell = cellOf(infer([level("3Q02", "revenues", "10600000000", -8)]), "3Q02");
    expect([notationOf(cell), cell.middle, cell.basis]).toEqual([
      "[10550000000, 10650000000]",
      "10600000000",
      "printed",
    ]);
  });

  it("printed: statements of one level leave what they have in common", () => {
    // [10.55, 10.65] and, cut off, [10.6, 10.61).
    const facts = [
      level("3Q02", "revenues", "10600000000", -8),
      level("3Q02", "revenues", "10600000000", -7, { document: "table", rounding: "truncated" }),
    ];
    const cell = cellOf(infer(facts), "3Q02");
    expect([notationOf(cell), cell.statements.map(({ document }) => document)]).toEqual([
      "[10600000000, 10610000000)",
      ["release", "table"],
    ]);
  });

  it("growth: leads from the current level to the base", () => {
    // [105, 115] / [1.095, 1.105]: 105 / 1.105 = 95.02…, 115 / 1.095 = 105.02….
    const cell = cellOf(
      infer([level("3Q02", "revenues", "110", -1), grew("3Q02", "3Q01", "0.10", 2)]),
      "3Q01",
    );
    expect([notationOf(cell), cell.basis]).toEqual([
      "(95.0226244343891, 105.022831050229)",
      "inferred",
    ]);
  });

  it("growth: leads from the base to the current level, and to nothing from a base that may be a loss", () => {
    // [100, 100] × [1.095, 1.105].
    expect(
      notationOf(
        cellOf(infer([level("3Q01", "revenues", "100"), grew("3Q02", "3Q01", "0.10", 2)]), "3Q02"),
      ),
    ).toBe("[109.5, 110.5]");
    expect(
      infer([level("3Q01", "revenues", "0", -1), grew("3Q02", "3Q01", "0.10", 2)]).cells.some(
        ({ kind, period }) => kind === "level" && period === "3Q02",
      ),
    ).toBe(false);
  });

  it("growth: of nearly −100 % leads to a base many times as high, of more than that from none to a loss", () => {
    const from = (current: string, rate: string) => {
      const above = level("3Q01", "revenues", "0", undefined, { qualifier: "moreThan" });
      const facts = [above, level("3Q02", "revenues", current, -1), grew("3Q02", "3Q01", rate, 2)];
      return notationOf(cellOf(infer(facts), "3Q01"));
    };
    // 95 / 0.005, and, since an amount above zero cannot have fallen by more than 100 %, no more.
    expect(from("100", "-1.00")).toBe("[19000, )");
    // 95 / 0.505 and 105 / 0.495.
    expect(from("-100", "-1.50")).toBe("(188.118811881188, 212.121212121213)");
  });

  it("change: an amount between two levels", () => {
    // [99.5, 100.5] + [19.5, 20.5].
    expect(
      notationOf(
        cellOf(
          infer([
            level("2Q02", "revenues", "100", 0),
            changed("3Q02", "2Q02", "revenues", "20", 0),
          ]),
          "3Q02",
        ),
      ),
    ).toBe("[119, 121]");
  });

  it("sum of periods: quarters to a half, and the difference of cumulative figures to a quarter", () => {
    const sum = infer([level("1Q02", "revenues", "100", 0), level("2Q02", "revenues", "110", 0)]);
    expect(notationOf(cellOf(sum, "1H02"))).toBe("[209, 211]");
    const difference = infer([
      level("FY2002", "revenues", "440", 0),
      level("9M02", "revenues", "330", 0),
      level("1H02", "revenues", "210", 0),
    ]);
    expect([
      notationOf(cellOf(difference, "4Q02")),
      notationOf(cellOf(difference, "3Q02")),
      notationOf(cellOf(difference, "2H02")),
    ]).toEqual(["[109, 111]", "[119, 121]", "[229, 231]"]);
  });

  it("sum of periods: adds up flows alone, never balances", () => {
    const { cells } = infer([
      level("1Q02", "totalAssets", "100", 0),
      level("2Q02", "totalAssets", "110", 0),
    ]);
    expect(cells.map(({ period }) => period)).toEqual(["1Q02", "2Q02"]);
  });

  it("sum of parts: of a metric that names them, and of a total that the caller names", () => {
    const facts = [
      level("3Q02", "capitalExpenditures", "100", 0),
      level("3Q02", "assetsAcquiredByCapitalLeases", "60", 0),
      level("1Q02", "purchasesOfPropertyAndEquipment", "1", 0),
    ];
    const parts = infer(facts);
    expect(notationOf(cellOf(parts, "3Q02", "purchasesOfPropertyAndEquipment"))).toBe("[39, 41]");
    // Of 1Q02 only one of the three is known.
    expect(parts.cells).toHaveLength(4);
    const own = [
      level("3Q02", "total", "100", 0),
      level("3Q02", "one", "60", 0),
      level("3Q02", "other", "0", -3),
    ];
    const sums = [
      {
        total: { metric: "total", period: "3Q02" },
        parts: [
          { metric: "one", period: "3Q02" },
          { metric: "other", period: "3Q02" },
        ],
      },
    ] as const;
    expect(notationOf(cellOf(infer(own), "3Q02", "other"))).toBe("[-500, 500]");
    expect(notationOf(cellOf(infer(own, { sums }), "3Q02", "other"))).toBe("[39, 41]");
  });

  it("ratio: from a margin and revenues to the income, and to the margin of both", () => {
    // [0.095, 0.105] × [99.5, 100.5].
    expect(
      notationOf(
        cellOf(
          infer([
            ratio("3Q02", "grossMargin", "0.10", 2),
            level("3Q02", "revenues", "100", 0),
            level("3Q02", "grossProfit", "0", -3),
          ]),
          "3Q02",
          "grossProfit",
        ),
      ),
    ).toBe("[9.4525, 10.5525]");
  });

  it("ratio: of no income at all is zero, however large the revenues", () => {
    const revenues = level("3Q02", "revenues", "5000000000", undefined, { qualifier: "moreThan" });
    const { cells, contradictions } = infer([
      level("3Q02", "operatingIncome", "0"),
      revenues,
      ratio("3Q02", "operatingMargin", "0.000", 3),
    ]);
    expect([contradictions.length, cells.map(notationOf)]).toEqual([
      0,
      ["[0, 0]", "(5000000000, )", "[0, 0]"],
    ]);
  });

  it("loss: a change of the loss is one of the income, the other way round", () => {
    // The loss rises by [19.5, 20.5] from [99.5, 100.5].
    const { cells } = infer([
      level("2Q02", "operatingIncome", "-100", 0),
      changed("3Q02", "2Q02", "operatingLoss", "20", 0),
    ]);
    expect(
      cells
        .filter(({ kind, period }) => kind === "level" && period === "3Q02")
        .map((cell) => [cell.metric, notationOf(cell)]),
    ).toEqual([
      ["operatingLoss", "[119, 121]"],
      ["operatingIncome", "[-121, -119]"],
    ]);
  });

  it("translation: every pair of a document narrows its rate, and the rate narrows every amount", () => {
    // 1,000 / 10 is [99.9, 100.1]… with the dollars' digits: [999.5, 1000.5] / [9.995, 10.005]; the
    // other amount is 200 dollars and something like 20,000 yen.
    const pair = [level("3Q02", "revenues", "1000", 0), dollars("3Q02", "revenues", "10.00", 2)];
    const other = [level("3Q02", "grossProfit", "0", -6), dollars("3Q02", "grossProfit", "200", 0)];
    const inference = infer([...pair, ...other]);
    expect(notationOf(cellOf(inference, "3Q02", "exchangeRate", "exchangeRate"))).toBe(
      "(99.9000499750124, 100.100050025013)",
    );
    expect(notationOf(cellOf(inference, "3Q02", "grossProfit"))).toBe(
      "(19930.0599700149, 20070.0600300151)",
    );
    // A more precise pair narrows the rate for all.
    const third = [
      level("3Q02", "operatingIncome", "1000000", 0),
      dollars("3Q02", "operatingIncome", "10000.00", 2),
    ];
    expect(
      notationOf(
        cellOf(infer([...pair, ...other, ...third]), "3Q02", "exchangeRate", "exchangeRate"),
      ),
    ).toBe("(99.9999000000499, 100.000100000051)");
  });

  it("translation: another document has another rate", () => {
    const facts = [
      level("3Q02", "revenues", "1000", 0),
      dollars("3Q02", "revenues", "10.00", 2),
      dollars("3Q02", "grossProfit", "200", 0, { document: "other" }),
      level("3Q02", "grossProfit", "0", -6, { document: "other" }),
    ];
    expect(notationOf(cellOf(infer(facts), "3Q02", "grossProfit"))).toBe("(0, 500000]");
  });

  it("above: a threshold that was exceeded, and a level of more than so much", () => {
    expect(notationOf(cellOf(infer([above("3Q02", "10000000000")]), "3Q02"))).toBe(
      "(10000000000, )",
    );
    expect(
      notationOf(
        cellOf(
          infer([level("3Q02", "revenues", "5", undefined, { qualifier: "moreThan" })]),
          "3Q02",
        ),
      ),
    ).toBe("(5, )");
  });

  it("unchanged: by less than one unit of the last digit that the same document prints", () => {
    const stayed = words("3Q02", "reportedGrowth.quarterOverQuarter.revenues", "unchanged", {
      comparedTo: "2Q02",
    });
    // [10.55, 10.65] − (−0.1, 0.1): both print 10.6, the one may be 10.55 and the other 10.65.
    expect(
      notationOf(cellOf(infer([level("3Q02", "revenues", "10600000000", -8), stayed]), "2Q02")),
    ).toBe("(10450000000, 10750000000)");
    expect(
      infer([level("3Q02", "revenues", "10600000000", -8, { document: "other" }), stayed]).cells,
    ).toHaveLength(1);
  });

  it("approximately: puts ends only where the caller says how far it reaches", () => {
    const about = level("3Q02", "revenues", "200", undefined, { qualifier: "approximately" });
    expect(infer([about]).cells).toEqual([]);
    expect(notationOf(cellOf(infer([about], { tolerance: "0.05" }), "3Q02"))).toBe("[190, 210]");
    expect(notationOf(cellOf(infer([about], { tolerance: "0" }), "3Q02"))).toBe("[200, 200]");
  });

  it("record: at least every level of its length before it, as the document knew them", () => {
    const facts = [
      words("3Q02", "revenues", "recordHigh"),
      level("2Q02", "revenues", "100", 0),
      level("4Q02", "revenues", "300", 0),
      level("1H02", "revenues", "500", 0),
    ];
    expect(notationOf(cellOf(infer(facts), "3Q02"))).toBe("[99.5, )");
    const later = level("2Q02", "revenues", "250", 0, {
      document: "restatement",
      published: "2006-05-13",
    });
    expect(notationOf(cellOf(infer([...facts, later]), "3Q02"))).toBe("[99.5, )");
  });
});
