import {
  type FiscalYearId,
  isPeriodId,
  type Month,
  type NineMonthsId,
  periodDates,
  type QuarterId,
} from "@iij/earnings";
import {
  fiscalYearSchema,
  nineMonthsSchema,
  periodIdSchema,
  quarterSchema,
} from "@iij/earnings/schema";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { law } from "../laws/law.js";

const isAccepted = (id: unknown): boolean => periodIdSchema.safeParse(id).success;
const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
const pairs = digits.flatMap((ten) => digits.map((one) => ten + one));

describe("periodIdSchema and isPeriodId agree", () => {
  it("on every id, and on every text of the form of one", () => {
    const texts = [
      ...digits.flatMap((n) =>
        pairs.flatMap((year) => [`${n}Q${year}`, `${n}H${year}`, `${n}M${year}`]),
      ),
      ...pairs.flatMap((century) => pairs.map((year) => `FY${century}${year}`)),
    ];
    expect(texts.filter((text) => isAccepted(text) !== isPeriodId(text))).toEqual([]);
    // Seven of two digits for each of a hundred fiscal years, and the year itself.
    expect(texts.filter(isAccepted)).toHaveLength(800);
  });

  law(
    "on any text",
    [
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 8 }),
        fc.string({
          unit: fc.constantFrom("0", "1", "2", "9", "Q", "H", "M", "FY", "q", " ", "\n"),
          maxLength: 7,
        }),
        fc.stringMatching(/^\s?(?:[1-4]Q|[12]H|9M|FY(?:19|20)?|fy20)\d{1,3}\s?$/),
      ),
    ],
    (text) => {
      expect(isAccepted(text)).toBe(isPeriodId(text));
    },
    2000,
  );
});

type Id = QuarterId | NineMonthsId | FiscalYearId;

const allMonths: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const startMonth = fc.constantFrom(...allMonths);
/**
 * A quarter, nine months or a year, often of neighbouring fiscal years, and of those at which the
 * century turns.
 */
const period = fc
  .tuple(
    fc.constantFrom("1Q", "2Q", "3Q", "4Q", "9M", "FY"),
    fc.constantFrom(1969, 1999, 2000, 2001, 2002, 2003, 2068),
  )
  .map(([kind, year]) => (kind === "FY" ? `FY${year}` : kind + String(year).slice(2)) as Id);
const moved = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const days = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  fc.constantFrom(-366, -365, -31, -30, -1, 1, 30, 31, 365, 366),
);

describe("quarterSchema, nineMonthsSchema and fiscalYearSchema agree with periodDates", () => {
  const schemaOf = (id: Id) =>
    ({ Q: quarterSchema, M: nineMonthsSchema })[id.charAt(1)] ?? fiscalYearSchema;

  law(
    "on the days of a period, in whichever month the fiscal year starts",
    [period, startMonth],
    (id, month) => {
      expect(
        schemaOf(id).safeParse({ id, ...periodDates(id, { startMonth: month }) }),
      ).toMatchObject({ success: true });
    },
  );

  law(
    "on the days of another period, and on days moved a little: they are taken where some fiscal year has them as this period",
    [period, fc.option(period), startMonth, days, days],
    (id, other, month, before, behind) => {
      const dates = periodDates(other ?? id, { startMonth: month });
      const [start, end] = [moved(dates.start, before), moved(dates.end, behind)];
      // Whole weeks, and years of another length, are looked at below.
      const length = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
      fc.pre(length % 7 !== 0 && (!id.startsWith("FY") || [365, 366].includes(length)));
      const isOne = allMonths.some((first) =>
        (["start", "end"] as const).some(
          (yearNamed) =>
            JSON.stringify(periodDates(id, { startMonth: first, yearNamed })) ===
            JSON.stringify({ start, end }),
        ),
      );
      expect(schemaOf(id).safeParse({ id, start, end }).success).toBe(isOne);
    },
    2000,
  );

  const weeks = fc.record({
    lastDay: fc.constantFrom("friday", "saturday", "sunday"),
    falls: fc.constantFrom("nearestMonthEnd", "lastInMonth"),
    longQuarter: fc.constantFrom(1, 2, 3, 4),
  });

  law(
    "on the days of whole weeks",
    [period, startMonth, fc.constantFrom("start", "end"), weeks],
    (id, first, yearNamed, of) => {
      const dates = periodDates(id, { startMonth: first, yearNamed, weeks: of });
      expect(schemaOf(id).safeParse({ id, ...dates }).success, JSON.stringify(dates)).toBe(true);
      const another = periodDates(id, { startMonth: first, yearNamed });
      const twoYearsOn = { start: moved(another.start, 731), end: moved(another.end, 731) };
      expect(schemaOf(id).safeParse({ id, ...twoYearsOn }).success).toBe(false);
    },
  );
});

test.each([
  ["a short first year", "FY2019", "2019-07-16", "2020-03-31", true],
  ["a year of nine months", "FY2023", "2023-04-01", "2023-12-31", true],
  ["a year of fifteen months", "FY2023", "2023-01-01", "2024-03-31", true],
  ["a year of two years", "FY2023", "2023-01-01", "2024-12-31", false],
  ["a short year of another year", "FY2025", "2023-04-01", "2023-12-31", false],
  ["a short year up to a day within a month", "FY2023", "2023-04-01", "2023-12-30", false],
  ["a year of 53 weeks and a day", "FY2023", "2022-09-25", "2023-10-01", false],
  ["a year of 54 weeks", "FY2023", "2022-09-25", "2023-10-07", false],
])("fiscalYearSchema of %s", (_, id, start, end, success) => {
  expect(fiscalYearSchema.safeParse({ id, start, end }).success).toBe(success);
});
