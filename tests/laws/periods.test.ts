import {
  comparePeriods,
  isPeriodId,
  type Month,
  periodDates,
  type PeriodId,
  periodOf,
  shiftPeriod,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";

const short = (year: number): string => String(year % 100).padStart(2, "0");

const idsOf = {
  quarter: (year: number): PeriodId[] => [1, 2, 3, 4].map((n) => `${n}Q${short(year)}` as PeriodId),
  half: (year: number): PeriodId[] => [1, 2].map((n) => `${n}H${short(year)}` as PeriodId),
  nineMonths: (year: number): PeriodId[] => [`9M${short(year)}` as PeriodId],
  fiscalYear: (year: number): PeriodId[] => [`FY${year}` as PeriodId],
} as const;

const years = Array.from({ length: 100 }, (_, index) => 1969 + index);
const spans = ["quarter", "half", "nineMonths", "fiscalYear"] as const;

function at(ids: readonly PeriodId[], index: number): PeriodId {
  const id = ids[index];
  if (id === undefined) throw new Error(`no period ${index}`);
  return id;
}

/** All ids of one span in order of time, and two of them. */
const two = fc.constantFrom(...spans).chain((span) => {
  const ids = years.flatMap(idsOf[span]);
  return fc.record({
    span: fc.constant(span),
    ids: fc.constant(ids),
    a: fc.nat(ids.length - 1),
    b: fc.nat(ids.length - 1),
  });
});
/** Any period, those of one fiscal year and its neighbours often together. */
const any = fc.oneof(
  fc.constantFrom(...[2001, 2002].flatMap((year) => spans.flatMap((span) => idsOf[span](year)))),
  two.map(({ ids, a }) => at(ids, a)),
);
const startMonth = fc.integer({ min: 1, max: 12 }).map((month) => month as Month);

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const months: Readonly<Record<string, number>> = {
  quarter: 3,
  half: 6,
  nineMonths: 9,
  fiscalYear: 12,
};

describe("periodDates and periodOf", () => {
  law(
    "every day of a period leads back to it, for every start of the year",
    [two, startMonth, fc.nat(400)],
    ({ span, ids, a }, start, day) => {
      const id = at(ids, a);
      expect(isPeriodId(id)).toBe(true);
      if (span === "nineMonths") return;
      const dates = periodDates(id, { startMonth: start });
      const within = new Date(Date.parse(dates.start) + day * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const days = [dates.start, dates.end, ...(within <= dates.end ? [within] : [])];
      for (const date of days)
        expect(periodOf(date as typeof dates.start, span, { startMonth: start })).toBe(id);
    },
    1000,
  );

  law(
    "a period starts on the first day of a month and is as many months long as its name says",
    [two, startMonth],
    ({ span, ids, a }, start) => {
      const dates = periodDates(at(ids, a), { startMonth: start });
      const monthsOf = (date: string): number =>
        Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(dates.start.slice(8)).toBe("01");
      expect(dayAfter(dates.end).slice(8)).toBe("01");
      expect(monthsOf(dayAfter(dates.end)) - monthsOf(dates.start)).toBe(months[span]);
    },
  );

  law("consecutive periods touch without a gap", [two, startMonth], ({ span, ids, a }, start) => {
    const [id, next] = [ids[a], ids[a + 1]];
    if (span === "nineMonths" || id === undefined || next === undefined) return;
    expect(shiftPeriod(id, 1)).toBe(next);
    expect(dayAfter(periodDates(id, { startMonth: start }).end)).toBe(
      periodDates(next, { startMonth: start }).start,
    );
  });
});

describe("shiftPeriod", () => {
  law("steps along the periods of one span, and back", [two], ({ ids, a, b }) => {
    const [from, to] = [at(ids, a), at(ids, b)];
    expect(shiftPeriod(from, b - a)).toBe(to);
    expect(shiftPeriod(shiftPeriod(from, b - a), a - b)).toBe(from);
  });

  law(
    "by years keeps month and day, and the last day of a month stays the last",
    [any, startMonth, fc.nat(99)],
    (id, start, to) => {
      const year = (period: PeriodId): number =>
        Number(periodDates(period, { startMonth: 1 }).start.slice(0, 4));
      const by = 1969 + to - year(id);
      const moved = shiftPeriod(id, by, "year");
      expect(shiftPeriod(moved, -by, "year")).toBe(id);
      const [before, after] = [
        periodDates(id, { startMonth: start }),
        periodDates(moved, { startMonth: start }),
      ];
      expect(after.start.slice(4)).toBe(before.start.slice(4));
      expect(Number(after.start.slice(0, 4)) - Number(before.start.slice(0, 4))).toBe(by);
      expect(dayAfter(after.end).slice(4)).toBe(dayAfter(before.end).slice(4));
    },
  );
});

describe("comparePeriods", () => {
  law(
    "is an order: of two equal periods or one before the other, and transitive",
    [any, any, any],
    (a, b, c) => {
      expect(comparePeriods(a, b) === 0).toBe(a === b);
      expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
        expect(comparePeriods(a, c)).toBe(a === c ? 0 : -1);
    },
  );

  law(
    "follows the dates: first by the end, then the shorter one",
    [any, any, startMonth],
    (a, b, start) => {
      const [x, y] = [periodDates(a, { startMonth: start }), periodDates(b, { startMonth: start })];
      const order =
        x.end !== y.end
          ? x.end < y.end
            ? -1
            : 1
          : x.start === y.start
            ? 0
            : x.start > y.start
              ? -1
              : 1;
      expect(comparePeriods(a, b)).toBe(order);
    },
    1000,
  );
});
