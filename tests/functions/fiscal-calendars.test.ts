import {
  compoundGrowth,
  type FiscalCalendar,
  formatGrowth,
  growth,
  type IsoDate,
  periodDates,
  type PeriodId,
  periodOf,
  quarterOverQuarter,
  yearOverYear,
} from "@iij/earnings";
import { growthChart } from "@iij/earnings/chart";
import { toGrowthCsv } from "@iij/earnings/export";
import { growthRows } from "@iij/earnings/notebook";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";

const nearestSaturday = { lastDay: "saturday", falls: "nearestMonthEnd" } as const;

/** Companies by how their fiscal years lie: days of years as their reports have them. */
const calendars: Readonly<
  Record<
    string,
    readonly [FiscalCalendar, Readonly<Record<string, readonly [start: string, end: string]>>]
  >
> = {
  "the Saturday nearest to the end of September, named by its end": [
    { startMonth: 10, yearNamed: "end", weeks: nearestSaturday },
    {
      FY2021: ["2020-10-04", "2021-10-02"],
      FY2022: ["2021-10-03", "2022-10-01"],
      FY2023: ["2022-10-02", "2023-09-30"],
      FY2024: ["2023-10-01", "2024-09-28"],
    },
  ],
  "the same, named by its start": [
    { startMonth: 10, weeks: nearestSaturday },
    { FY2020: ["2020-10-04", "2021-10-02"], FY2023: ["2023-10-01", "2024-09-28"] },
  ],
  "the last Saturday of September": [
    { startMonth: 10, yearNamed: "end", weeks: { lastDay: "saturday", falls: "lastInMonth" } },
    {
      FY2021: ["2020-09-27", "2021-09-25"],
      FY2022: ["2021-09-26", "2022-09-24"],
      FY2023: ["2022-09-25", "2023-09-30"],
    },
  ],
  "the last Sunday of January": [
    { startMonth: 2, yearNamed: "end", weeks: { lastDay: "sunday", falls: "lastInMonth" } },
    { FY2023: ["2022-01-31", "2023-01-29"], FY2024: ["2023-01-30", "2024-01-28"] },
  ],
  "the Saturday nearest to the end of January, named by its start": [
    { startMonth: 2, weeks: nearestSaturday },
    { FY2022: ["2022-01-30", "2023-01-28"], FY2023: ["2023-01-29", "2024-02-03"] },
  ],
  "the Friday nearest to the end of December, which may be in January": [
    { startMonth: 1, weeks: { lastDay: "friday", falls: "nearestMonthEnd" } },
    { FY2020: ["2020-01-04", "2021-01-01"], FY2021: ["2021-01-02", "2021-12-31"] },
  ],
  "the end of January, named by the year in which it ends": [
    { startMonth: 2, yearNamed: "end" },
    { FY2023: ["2022-02-01", "2023-01-31"], FY2024: ["2023-02-01", "2024-01-31"] },
  ],
  "the end of September, named by the year in which it ends": [
    { startMonth: 10, yearNamed: "end" },
    { FY2023: ["2022-10-01", "2023-09-30"] },
  ],
  "the end of December, of which both years are one": [
    { startMonth: 1, yearNamed: "end" },
    { FY2023: ["2023-01-01", "2023-12-31"] },
  ],
  "March, named by its start as IIJ's": [{}, { FY2002: ["2002-04-01", "2003-03-31"] }],
  "March until FY2022, then December": [
    { startMonth: 1, earlier: { startMonth: 4, until: "FY2022" } },
    {
      FY2021: ["2021-04-01", "2022-03-31"],
      FY2022: ["2022-04-01", "2023-03-31"],
      FY2023: ["2023-04-01", "2023-12-31"],
      FY2024: ["2024-01-01", "2024-12-31"],
    },
  ],
  "weeks from FY2022 on": [
    {
      startMonth: 10,
      yearNamed: "end",
      weeks: nearestSaturday,
      earlier: { startMonth: 10, yearNamed: "end", until: "FY2021" },
    },
    {
      FY2021: ["2020-10-01", "2021-09-30"],
      FY2022: ["2021-10-01", "2022-10-01"],
      FY2023: ["2022-10-02", "2023-09-30"],
    },
  ],
  "March after a short first year": [
    { days: { FY2019: { start: "2019-07-01", end: "2020-03-31" } } },
    { FY2019: ["2019-07-01", "2020-03-31"], FY2020: ["2020-04-01", "2021-03-31"] },
  ],
};

describe.each(Object.entries(calendars))("fiscal years that end on %s", (_, [calendar, years]) => {
  test.each(Object.entries(years))("%s has the days %j", (year, [start, end]) => {
    expect(periodDates(year as PeriodId, calendar)).toEqual({ start, end });
    for (const day of [start, end])
      expect(periodOf(day as IsoDate, "fiscalYear", calendar)).toBe(year);
  });

  test("each day of twelve years lies in one quarter at most, which follows the one before", () => {
    let before: string | undefined;
    for (let day = Date.UTC(2020, 6, 1); day < Date.UTC(2032, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10) as IsoDate;
      const period = periodOf(date, "quarter", calendar);
      const { start, end } = periodDates(period, calendar);
      expect(start <= date && date <= end, `${date} in ${period}`).toBe(true);
      if (before !== undefined && period !== before) expect(start).toBe(date);
      before = period;
    }
  });
});

describe("quarters of whole weeks", () => {
  const disney = { startMonth: 10, yearNamed: "end", weeks: nearestSaturday } as const;

  test.each([
    ["1Q22", "2021-10-03", "2022-01-01"],
    ["2Q22", "2022-01-02", "2022-04-02"],
    ["3Q22", "2022-04-03", "2022-07-02"],
    ["4Q22", "2022-07-03", "2022-10-01"],
    ["1H22", "2021-10-03", "2022-04-02"],
    ["9M22", "2021-10-03", "2022-07-02"],
    ["2H22", "2022-04-03", "2022-10-01"],
  ] as const)("%s is 13 weeks or several of them", (period, start, end) => {
    expect(periodDates(period, disney)).toEqual({ start, end });
  });

  test.each([
    [undefined, "1Q23", "2022-12-24"],
    [undefined, "4Q23", "2023-09-30"],
    [1, "1Q23", "2022-12-31"],
    [1, "2Q23", "2023-04-01"],
    [3, "2Q23", "2023-03-25"],
    [3, "3Q23", "2023-07-01"],
  ] as const)("with the 53rd week in quarter %s, %s ends on %s", (longQuarter, period, end) => {
    const weeks = {
      lastDay: "saturday",
      falls: "lastInMonth",
      ...(longQuarter && { longQuarter }),
    } as const;
    expect(periodDates(period, { startMonth: 10, yearNamed: "end", weeks }).end).toBe(end);
  });
});

const year = (value: string) => ({ sales: { value, unit: "USD", decimals: 0 } }) as const;

test("years that end on 2021-10-02, 2022-10-01, 2023-09-30 and 2024-09-28 are four years", () => {
  const calendar = { startMonth: 10, weeks: nearestSaturday } as const;
  for (const yearNamed of ["start", "end"] as const) {
    const named = { ...calendar, yearNamed };
    const own = Object.fromEntries(
      (["2021-10-02", "2022-10-01", "2023-09-30", "2024-09-28"] as const).map((end, index) => {
        const id = periodOf(end, "fiscalYear", named);
        return [id, { ...periodDates(id, named), ...year(String(100 + index * 10)) }];
      }),
    );
    expect(Object.keys(own)).toEqual(
      (yearNamed === "end" ? [2021, 2022, 2023, 2024] : [2020, 2021, 2022, 2023]).map(
        (each) => `FY${each}`,
      ),
    );
    const rates = Object.keys(own)
      .slice(1)
      .map((id) => yearOverYear(own, "sales", id, named));
    expect(rates.map((rate) => formatGrowth(rate).split(" (")[0])).toEqual([
      "+10.0%",
      "+9.1%",
      "+8.3%",
    ]);
    expect(growthRows(own, "sales", named).map(({ end, rate }) => [end, rate?.toFixed(3)])).toEqual(
      [
        ["2021-10-02", undefined],
        ["2022-10-01", "0.100"],
        ["2023-09-30", "0.091"],
        ["2024-09-28", "0.083"],
      ],
    );
  }
});

describe("growth across a year of another length", () => {
  const changed = { startMonth: 1, earlier: { startMonth: 4, until: "FY2022" } } as const;
  const own = {
    FY2021: year("100"),
    FY2022: year("110"),
    FY2023: year("90"),
    FY2024: year("120"),
    FY2025: year("130"),
    "1Q23": year("30"),
    "2Q23": year("30"),
    "3Q23": year("31"),
    "1Q24": year("33"),
    "2Q24": year("34"),
    "1Q25": year("36"),
  } as const;

  test("is not comparable, for its span", () => {
    expect(yearOverYear(own, "sales", "FY2023", changed)).toEqual({
      outcome: "notComparable",
      differs: "span",
      current: "2023-04-01 to 2023-12-31",
      base: "2022-04-01 to 2023-03-31",
    });
    expect(yearOverYear(own, "sales", "FY2024", changed).outcome).toBe("notComparable");
    expect(yearOverYear(own, "sales", "FY2022", changed).outcome).toBe("rate");
    expect(yearOverYear(own, "sales", "FY2025", changed).outcome).toBe("rate");
  });

  test("nor are quarters that bear one number and lie in other months", () => {
    expect(yearOverYear(own, "sales", "1Q24", changed)).toMatchObject({ differs: "span" });
    expect(yearOverYear(own, "sales", "1Q25", changed).outcome).toBe("rate");
    expect(quarterOverQuarter(own, "sales", "3Q23", changed).outcome).toBe("rate");
    expect(quarterOverQuarter(own, "sales", "2Q24", changed).outcome).toBe("rate");
  });

  test("in every function that compares", () => {
    const [FY2023, FY2022] = (["FY2023", "FY2022"] as const).map((period) => ({
      ...own[period].sales,
      period,
    }));
    expect(growth(FY2023, FY2022, changed)).toMatchObject({ differs: "span" });
    expect(compoundGrowth(own, "sales", { from: "FY2021", to: "FY2025" }, changed)).toMatchObject({
      differs: "span",
      intervals: 4,
    });
    const { FY2021, FY2022: second, FY2023: short } = own;
    const years = { FY2021, FY2022: second, FY2023: short };
    expect(growthRows(years, "sales", changed).map(({ outcome }) => outcome)).toEqual([
      "missing",
      "rate",
      "notComparable",
    ]);
    expect(
      growthChart(years, "sales", changed).data.values.map(({ lane }) => lane ?? "rate"),
    ).toEqual(["missing", "rate", "notComparable"]);
    const cells = toGrowthCsv(years, changed).split("\r\n").at(3) ?? "";
    expect(cells).toContain("notComparable,span");
    expect(cells).toContain("2023-04-01,2023-12-31");
  });

  test("is told by the days of the records, without a calendar", () => {
    const records = {
      FY2022: { start: "2022-04-01", end: "2023-03-31", ...own.FY2022 },
      FY2023: { start: "2023-04-01", end: "2023-12-31", ...own.FY2023 },
    } as const;
    expect(yearOverYear(records, "sales", "FY2023")).toMatchObject({
      differs: "span",
      base: "2022-04-01 to 2023-03-31",
    });
    const { FY2023 } = records;
    expect(yearOverYear({ FY2022: own.FY2022, FY2023 }, "sales", "FY2023")).toMatchObject({
      differs: "span",
      current: "2023-04-01 to 2023-12-31",
      base: "fiscalYear",
    });
  });

  test("days of a record that are none are refused", () => {
    const wrong = { FY2023: { start: "2023-04-01", end: "2023/12/31", ...own.FY2023 } };
    expect(refusal(() => yearOverYear(wrong, "sales", "FY2023")).code).toBe("malformedRecord");
  });

  test("a quarter after the end of a short year is no period", () => {
    expect(periodDates("3Q23", changed)).toEqual({ start: "2023-10-01", end: "2023-12-31" });
    expect(refusal(() => periodDates("4Q23", changed))).toMatchObject({
      code: "outOfRange",
      needs: "a period that exists in its fiscal year",
    });
  });

  test("a quarter that a short year cuts off has the days that are left", () => {
    const days = { FY2023: { start: "2023-04-01", end: "2024-02-29" } } as const;
    expect(periodDates("4Q23", { days, startMonth: 4 })).toEqual({
      start: "2024-01-01",
      end: "2024-02-29",
    });
  });
});

describe("growth functions take fiscal years and metrics in one object", () => {
  const metrics = { rent: { flow: true, expense: true } } as const;
  const rent = (value: string) => ({ rent: { value, unit: "EUR", metric: "rent" } });
  const own = { FY2022: rent("-100"), FY2023: rent("-90"), FY2024: rent("-110") };
  const options = {
    days: { FY2023: { start: "2023-04-01", end: "2023-12-31" } },
    metrics,
  } as const;
  const dated = (period: PeriodId, value: string) => ({ ...rent(value).rent, period });

  test.each([
    ["yearOverYear", (to: "FY2023") => yearOverYear(own, "rent", to, options)],
    [
      "compoundGrowth",
      (to: "FY2023") => compoundGrowth(own, "rent", { from: "FY2022", to }, options),
    ],
    [
      "growth",
      (to: PeriodId) => growth(dated(to, own.FY2023.rent.value), dated("FY2022", "-100"), options),
    ],
    [
      "growthRows",
      (to: string) => growthRows(own, "rent", options).find((row) => row.period === to),
    ],
  ] as const)("%s", (_, grown) => {
    expect(grown("FY2023")?.outcome).toBe("notComparable");
  });

  test("and know expenses in years that are whole", () => {
    const whole = { startMonth: 1, metrics } as const;
    expect(formatGrowth(yearOverYear(own, "rent", "FY2024", whole))).toBe("+22.2%");
    expect(formatGrowth(growth(dated("FY2024", "-110"), dated("FY2023", "-90"), whole))).toBe(
      "+22.2%",
    );
    const rate = formatGrowth(compoundGrowth(own, "rent", { from: "FY2022", to: "FY2024" }, whole));
    expect(rate).toBe("+4.9%");
    expect(growthRows(own, "rent", whole).map(({ outcome }) => outcome)).toContain("rate");
    expect(toGrowthCsv(own, whole)).toContain("rent,yearOverYear,FY2024,2024-01-01,2024-12-31");
  });
});

describe("a calendar that is none is refused", () => {
  test.each([
    ["a month", { startMonth: 13 }, "from 1 to 12"],
    ["a name", { yearNamed: "last" }, '"start", "end"'],
    ["weeks without a last day", { weeks: { falls: "lastInMonth" } }, "lastDay to be one of"],
    [
      "a day of the week",
      { weeks: { ...nearestSaturday, lastDay: "Saturday" } },
      "lastDay to be one of",
    ],
    ["a convention", { weeks: { lastDay: "sunday", falls: "nearest" } }, "falls to be one of"],
    [
      "a long quarter",
      { weeks: { ...nearestSaturday, longQuarter: 5 } },
      "longQuarter to be one of",
    ],
    [
      "an unknown key of weeks",
      { weeks: { ...nearestSaturday, ends: 1 } },
      "options from this list",
    ],
    [
      "days of no period",
      { days: { "2023": { start: "2023-01-01", end: "2023-12-31" } } },
      "days by period id",
    ],
    [
      "a day that is none",
      { days: { FY2023: { start: "2023-1-1", end: "2023-12-31" } } },
      "days by period id",
    ],
    [
      "days in the wrong order",
      { days: { FY2023: { start: "2023-12-31", end: "2023-01-01" } } },
      "days by period id",
    ],
    ["days that are no object", { days: [] as never, startMonth: "x" }, "from 1 to 12"],
    [
      "years that overlap",
      { days: { FY2023: { start: "2023-04-01", end: "2024-12-31" } } },
      "fiscal years that follow each other",
    ],
    [
      "a change without a year",
      { earlier: { startMonth: 4 } },
      "the last fiscal year before the change",
    ],
    [
      "a change into the past",
      { startMonth: 4, yearNamed: "end", earlier: { until: "FY2022", startMonth: 4 } },
      "fiscal years that follow each other",
    ],
    ["an unknown key", { startsIn: 4 }, "options from this list"],
    ["a list", [], "options from this list"],
  ])("%s", (_, calendar, needs) => {
    const error = refusal(() => periodDates("FY2023", calendar as never));
    expect([error.code, error.function]).toEqual(["outOfRange", "periodDates"]);
    expect(error.needs).toContain(needs);
  });
});
