import {
  comparePeriods,
  crossSelling,
  facts,
  fiscalYears,
  guidance,
  halves,
  type MetricId,
  metrics,
  nineMonths,
  type PeriodId,
  periodDates,
  quarters,
} from "@iij/earnings";
import { describe, expect, test } from "vitest";

const families = { quarters, halves, nineMonths, fiscalYears };
const periods: readonly (readonly [PeriodId, object])[] = Object.values(families).flatMap(
  (family) => Object.entries(family) as [PeriodId, object][],
);

/** Every period that a figure in a record names. */
function periodsIn(record: unknown): readonly unknown[] {
  if (typeof record !== "object" || record === null) return [];
  const own = "period" in record ? [record.period] : [];
  return [...own, ...Object.values(record).flatMap(periodsIn)];
}

describe("periods", () => {
  test.each(periods)("%s has its own id and its own dates", (id, record) => {
    expect(record).toMatchObject({ id, ...periodDates(id) });
  });
  test.each([
    ...periods,
    ...(Object.entries({ ...guidance }) as [PeriodId, object][]),
    ...(Object.entries(crossSelling) as [PeriodId, object][]),
  ])("every figure under %s is of that period", (id, record) => {
    expect(periodsIn(record).filter((period) => period !== id)).toEqual([]);
  });
  test.each([
    ["quarters", /^[1-4]Q\d\d$/],
    ["halves", /^[12]H\d\d$/],
    ["nineMonths", /^9M\d\d$/],
    ["fiscalYears", /^FY\d{4}$/],
  ] as const)("%s has periods of one length only", (name, form) => {
    const ids = Object.keys(families[name]);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !form.test(id))).toEqual([]);
  });
  test("the periods of each record stand in the order of their starts", () => {
    for (const family of Object.values(families)) {
      const ids = Object.keys(family) as PeriodId[];
      expect(ids).toEqual(ids.toSorted(comparePeriods));
    }
  });
  test.each(periods)(
    "the keys of %s are those of the income statement in its order, between the dates and the rest",
    (_, record) => {
      const order = ["id", "start", "end", "label", "printedLabel", ...Object.keys(metrics)];
      const keys = Object.keys(record);
      const known = keys.filter((key) => order.includes(key));
      expect(known).toEqual(order.filter((key) => keys.includes(key)));
      expect(keys.slice(0, known.length)).toEqual(known);
    },
  );
  test.each(
    [...Object.values(nineMonths), ...Object.values(fiscalYears)].filter(
      (period) => "label" in period,
    ),
  )("the label of $id has its year and its span", ({ id, label }) => {
    expect(label).toMatch(new RegExp(`^FY ?${id.slice(-2)}\\b`));
    expect(label.includes("9 months")).toBe(id.startsWith("9M"));
  });
  test("the guidance that a period lists is that of `guidance`", () => {
    const listed = periods.flatMap(([id, record]) =>
      "guidance" in record ? [[id, record.guidance]] : [],
    );
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(
        Object.entries(guidance).map(([id, targets]) => [id, Object.keys(targets)]),
      ),
    );
  });
  test("printed changes are measured from an earlier period, of the same span unless balances at two ends are compared", () => {
    const isBalance = (metric = "") =>
      Object.hasOwn(metrics, metric) && "balance" in metrics[metric as MetricId];
    const changes = facts.filter((fact) => fact.comparedTo !== undefined);
    expect(changes.length).toBeGreaterThan(300);
    for (const { id, metric, period, comparedTo } of changes) {
      if (period === undefined || comparedTo === undefined)
        throw new Error(`${id} says of no period that it changed.`);
      if (isBalance(metric))
        expect(periodDates(comparedTo).end < periodDates(period).end, id).toBe(true);
      else
        expect([comparePeriods(period, comparedTo), period.length], id).toEqual([
          1,
          comparedTo.length,
        ]);
    }
  });
});
