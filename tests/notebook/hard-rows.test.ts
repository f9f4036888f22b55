import { asOf, type Fact, facts, history, infer, quarters } from "@iij/earnings";
import { growthRows, type LevelRow, type MediaBundle, rows, show } from "@iij/earnings/notebook";
import { expect, test } from "vitest";

const jupyter = (shown: { readonly bundle: () => Promise<MediaBundle> }) => shown.bundle();
const lines = (...what: Parameters<typeof show>): readonly string[] =>
  show(...what).text.split("\n");
const only = { "3Q02": { sales: { value: "10600000", unit: "EUR", decimals: -5 } } } as const;
const [row] = rows(only, "sales");
if (row === undefined) throw new Error("There is no row.");

test.each(["metric", "period", "printed", "document", "end"])(
  "a text of more than 100,000 characters under %s is refused, and one of as many is shown",
  (column) => {
    const withText = (length: number) => [{ ...row, [column]: "x".repeat(length) }];
    expect(() => show(withText(100_001)).text).toThrow(
      `show needs texts of at most 100000 characters in the column ${column}; got 100001 characters. Shorten them.`,
    );
    expect(show(withText(100_000)).text).toContain("10.6");
  },
);

test("a series of one period has one row, and no growth", () => {
  expect(growthRows(only, "sales")).toMatchObject([
    { outcome: "missing", reason: "3Q01: no figure", basis: null },
  ]);
  expect(lines(growthRows(only, "sales"))[3]).toMatch(/^3Q02 +– +10\.6 +n\.a\.$/);
});

test("a number next to the largest has ends that are numbers, and no Infinity", () => {
  const sales = { value: `17976931348623157${"0".repeat(292)}`, unit: "EUR", decimals: -292 };
  const [level] = rows({ "3Q02": { sales } }, "sales");
  expect([level?.value, level?.lower, level?.upper].every(Number.isFinite)).toBe(true);
});

test.each([
  ["1e30 to the nearest unit", { value: `1${"0".repeat(30)}`, unit: "EUR", decimals: 0 }],
  ["a ratio of twenty digits", { value: "0.33333333333333333333", unit: "ratio", decimals: 20 }],
])("what is rounded is never said to be exact, though its ends are one number: %s", (_, figure) => {
  const [level] = rows({ "3Q02": { sales: figure } }, "sales");
  expect(
    [level?.lower, level?.upper].map((end) => (end ?? 0) - (level?.value ?? 0)).map(Math.sign),
  ).toEqual([-1, 1]);
  expect(level && show([level]).text).not.toContain("exact");
});

test.each([
  ["0.1234567890123", undefined, "0.1234567890123  exact"],
  ["0.1234567890123", 13, "0.1234567890123  0.12345678901225 to 0.12345678901235"],
])("no digit of %s is lost, with decimals %s", (value, decimals, written) => {
  expect(
    lines(
      rows(
        { "3Q02": { rate: { value, unit: "ratio", ...(decimals !== undefined && { decimals }) } } },
        "rate",
      ),
      { scale: "one" },
    )[3]?.replace(/ +(?=\S+$|\S+ to)/, "  "),
  ).toBe(`3Q02    ${written}`);
});

test("a ratio beyond all numbers is refused, not infinite", () => {
  expect(() =>
    rows({ "3Q02": { rate: { value: "9".repeat(320), unit: "ratio" } } }, "rate"),
  ).toThrow(/below 10\^308/);
});

test.each(["__proto__", "constructor", "toString"])("a metric may be called %s", (metric) => {
  const record = (value: string): object => Object.fromEntries([[metric, { value, unit: "EUR" }]]);
  const series: { readonly [period: string]: object } = {
    "3Q01": record("1"),
    "3Q02": record("2"),
  };
  expect(growthRows(series, metric).find(({ period }) => period === "3Q02")).toMatchObject({
    metric,
    rate: 1,
  });
  expect(lines(rows(series, metric))[0]).toBe(`${metric}, EUR`);
  const [sample] = facts;
  const known = infer([
    {
      ...sample,
      id: `quarters.3Q02.${metric}`,
      metric,
      period: "3Q02",
      published: "2003-02-13",
      value: "2",
      unit: "EUR",
      decimals: 0,
      printed: "2",
    } as Fact,
  ]);
  expect(rows(known, metric)).toMatchObject([{ metric, value: 2 }]);
});

test("unit and outcome may be called as parts of every object are", () => {
  const [caption, , , line] = lines([
    { ...row, unit: "constructor", outcome: "toString" as never },
  ]);
  expect([caption, line?.trimEnd()]).toEqual([
    "sales, million constructor",
    "3Q02     10.6  10.55 to 10.65",
  ]);
});

test("figures as of a day, their history and years from January are series as well", () => {
  const then = asOf(facts, "2003-02-14");
  expect(
    rows(then.quarters, "revenues", { scale: "million" }).find(({ period }) => period === "3Q02"),
  ).toMatchObject({ value: 10600, document: "cnet-japan-3q02-article" });
  expect(growthRows(only, "sales", { startMonth: 1 })[0]).toMatchObject({
    start: "2002-07-01",
    end: "2002-09-30",
  });
  expect(() => rows(history(facts, "revenues", "3Q02") as never, "value")).toThrow(
    expect.objectContaining({ code: "malformedRecord" }) as Error,
  );
});

test("what a program emptied is empty", async () => {
  const emptied = {
    period: row.period,
    metric: "sales",
    unit: "EUR",
    scale: "one",
    outcome: "printed",
    value: Number.NaN,
    mine: { deep: [] },
  };
  expect(lines([emptied as unknown as LevelRow])[3]).toBe("3Q02        –");
  expect((await jupyter(show([emptied as unknown as LevelRow])))["text/html"]).not.toMatch(
    /NaN|undefined|null/,
  );
  const [growth] = growthRows(quarters, "operatingIncome");
  const { document: _, comparedTo: __, ...fewer } = { ...growth, rate: Number.NaN };
  expect(show([fewer as never]).text).not.toMatch(/NaN|undefined|null/);
});

test.each([
  ["a number as text", { value: "10600000" }, "finite number or null in the column value"],
  [
    "an infinite rate",
    { rate: Number.POSITIVE_INFINITY },
    "finite number or null in the column rate; got Infinity",
  ],
  ["a scale that there is not", { scale: "constructor" }, "rows in one of the scales one"],
])("%s is refused", (_, change, part) => {
  expect(() => show([{ ...row, ...change } as LevelRow])).toThrow(
    expect.objectContaining({
      name: "EarningsError",
      code: "malformedRecord",
      message: expect.stringContaining(part) as string,
    }) as Error,
  );
});

test("five thousand rows, and many times that, are one table", () => {
  const many = Array.from({ length: 150_000 }, () => row);
  expect(lines(many.slice(0, 5000))).toHaveLength(5004);
  expect(lines(many)).toHaveLength(150_004);
});
