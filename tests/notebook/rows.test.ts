import { expect, test } from "vitest";
import { EarningsError, fiscalYears, quarters } from "@iij/earnings";
import { type GrowthRow, growthRows, type LevelRow, rows } from "@iij/earnings/notebook";

const own = {
  "1Q23": {
    sales: { value: "0", unit: "EUR" },
    loss: { value: "-194", unit: "EUR", decimals: 0 },
    rate: { value: "0.063", unit: "ratio", decimals: 3 },
  },
  "1Q24": {
    sales: { value: "2", unit: "EUR" },
    loss: { value: "-567", unit: "EUR", decimals: 0 },
    rate: { value: "0.07", unit: "ratio", decimals: 2 },
  },
  "4Q24": {
    sales: { value: "10", unit: "EUR", qualifier: "approximately" },
    loss: { qualifier: "breakEven", printed: "broke even", document: "d", locator: "l" },
  },
} as const;

/** Everything that a row holds is a plain value, and every row has the same columns. */
function expectTidy(all: readonly (LevelRow | GrowthRow)[]): void {
  const columns = new Set(all.map((row) => Object.keys(row).join()));
  expect(columns.size).toBe(1);
  for (const row of all)
    for (const cell of Object.values(row) as unknown[])
      expect(cell === null || typeof cell === "string" || Number.isFinite(cell)).toBe(true);
}

test("rows are tidy, whatever the series holds", () => {
  for (const metric of ["revenues", "operatingIncome", "grossProfit"] as const) {
    expectTidy(rows(quarters, metric));
    expectTidy(growthRows(quarters, metric));
    expectTidy(growthRows(fiscalYears, metric));
  }
  for (const metric of ["sales", "loss", "rate"] as const) {
    expectTidy(rows(own, metric));
    expectTidy(growthRows(own, metric));
  }
});

test("a level has its ends, its scale and its source", () => {
  expect(
    rows(quarters, "revenues", { unit: "JPY", scale: "billion" }).find(
      ({ period }) => period === "3Q02",
    ),
  ).toEqual({
    period: "3Q02",
    start: "2002-10-01",
    end: "2002-12-31",
    metric: "revenues",
    value: 10.6,
    middle: null,
    lower: 10.55,
    upper: 10.65,
    unit: "JPY",
    scale: "billion",
    outcome: "printed",
    printed: "JPY10.6 billion",
    document: "iij-3q02-presentation",
    locator: "3Q02 Highlights > In 3Q02",
  });
});

test("periods in between have rows, so that position is never mistaken for time", () => {
  const sales = rows(own, "sales");
  expect(sales.map(({ period }) => period)).toEqual([
    "1Q23",
    "2Q23",
    "3Q23",
    "4Q23",
    "1Q24",
    "2Q24",
    "3Q24",
    "4Q24",
  ]);
  expect(sales[1]).toMatchObject({
    value: null,
    lower: null,
    outcome: "missing",
    start: "2023-07-01",
    unit: "EUR",
  });
});

test("a hedge has a number and no ends; words have neither", () => {
  expect(rows(own, "sales").at(-1)).toMatchObject({
    value: 10,
    lower: null,
    upper: null,
    outcome: "hedged",
  });
  expect(rows(own, "loss").at(-1)).toMatchObject({
    value: null,
    outcome: "inWords",
    printed: "broke even",
  });
});

test("a ratio is a ratio, or percent for who asks", () => {
  expect(rows(own, "rate").at(0)?.value).toBe(0.063);
  expect(rows(own, "rate", { scale: "percent" }).at(0)?.value).toBe(6.3);
});

test("no loss has a rate, nor has what comes from zero, and each says why", () => {
  const of = (metric: "sales" | "loss") =>
    growthRows(own, metric).find(({ period }) => period === "1Q24");
  expect(of("loss")).toMatchObject({
    outcome: "lossWidened",
    reason: "loss widened",
    rate: null,
    change: -373,
    changeLower: -374,
    changeUpper: -372,
  });
  expect(of("sales")).toMatchObject({
    outcome: "zeroBase",
    reason: "from zero",
    rate: null,
    change: 2,
  });
  expect(growthRows(own, "sales").at(-1)).toMatchObject({ outcome: "hedged", rate: null });
  expect(growthRows(own, "sales").at(1)).toMatchObject({
    outcome: "missing",
    reason: "2Q23 and 2Q22: no figure",
    rate: null,
  });
});

test("rates are ratios whatever the scale, with their bounds and both sources", () => {
  const row = growthRows(fiscalYears, "revenues", { scale: "billion" }).find(
    ({ period }) => period === "FY2002",
  );
  expect(row).toMatchObject({
    comparedTo: "FY2001",
    value: 44,
    base: 39.9,
    outcome: "rate",
    reason: null,
    document: "cnet-japan-4q02-article",
  });
  expect(row?.rate).toBeCloseTo(44 / 39.9 - 1, 14);
  expect((row?.rateLower ?? 1) < (row?.rate ?? 0) && (row?.rate ?? 1) < (row?.rateUpper ?? 0)).toBe(
    true,
  );
});

test("the fiscal year starts in the month that the caller says", () => {
  expect(rows(own, "sales", { startMonth: 1 })[0]).toMatchObject({
    start: "2023-01-01",
    end: "2023-03-31",
  });
});

const mixed = {
  "1Q24": { sales: { value: "1", unit: "EUR" } },
  "2Q24": { sales: { value: "1", unit: "USD" } },
} as const;

test("of a series in two currencies the caller chooses one, and the other is left out", () => {
  expect(rows(mixed, "sales", { unit: "EUR" }).map(({ period }) => period)).toEqual(["1Q24"]);
});

test.each([
  ["unknownMetric", "Available: sales, loss, rate", () => rows(own, "profit" as never)],
  ["mixedUnits", "Available: EUR, USD", () => rows(mixed, "sales")],
  ["mixedUnits", "Available: EUR, USD", () => growthRows(mixed, "sales")],
  ["outOfRange", "Available: EUR", () => rows(own, "sales", { unit: "JPY" })],
  ["outOfRange", '"one" or "thousand"', () => rows(own, "sales", { scale: "mio" as never })],
  ["outOfRange", "from this list: one, thousand", () => rows(own, "sales", { scale: "percent" })],
  [
    "outOfRange",
    "from this list: unit, scale, span, from, to, gaps, title",
    () => rows(own, "sales", { units: "EUR" } as never),
  ],
  ["outOfRange", "at least one figure", () => rows({}, "sales")],
  ["outOfRange", "at least one figure", () => growthRows({}, "sales")],
  ["outOfRange", "at least one figure", () => rows([] as never, "sales")],
  ["malformedRecord", "a series of figures", () => rows("quarters" as never, "sales")],
  [
    "outOfRange",
    "needs quarters",
    () => growthRows(fiscalYears, "revenues", { compare: "quarterOverQuarter" }),
  ],
])("refuses with %s and says what there is: %s", (code, part, attempt) => {
  let error: unknown;
  try {
    attempt();
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(EarningsError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(part) as string });
});
