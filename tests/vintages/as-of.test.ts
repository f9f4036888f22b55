import {
  asOf,
  comparePeriods,
  crossSelling,
  EarningsError,
  facts,
  fiscalYears,
  guidance,
  halves,
  isPeriodId,
  type IsoDate,
  nineMonths,
  observations,
  quarters,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const day = fc
  .date({ min: new Date("1999-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);

describe("asOf", () => {
  test("answers with what was known: the operating loss of 1Q03 before and after its restatement", () => {
    expect(asOf(facts, "2003-08-31").quarters["1Q03"]?.operatingIncome?.value).toBe("-1060000000");
    expect(asOf(facts, "2003-11-21").quarters["1Q03"]?.operatingIncome?.value).toBe("-1206000000");
  });

  test("knows nothing before the first document, and everything after the last", () => {
    expect(asOf(facts, "1999-01-01").facts).toEqual([]);
    expect(asOf(facts, "1999-01-01").quarters).toEqual({});
    expect(asOf(facts, "2025-12-31").facts).toHaveLength(facts.length);
  });

  test.each(Object.entries({ quarters, halves, nineMonths, fiscalYears }))(
    "on the last day %s holds the figures of the record of that name",
    (name, record) => {
      const known = asOf(facts, "2025-12-31")[name as "nineMonths"];
      const figures = (series: object): readonly string[] =>
        Object.entries(series).flatMap(([period, metrics]) =>
          Object.entries(
            metrics as Readonly<
              Record<string, { readonly value?: string; readonly qualifier?: string }>
            >,
          ).flatMap(([metric, figure]) =>
            figure.value !== undefined && figure.qualifier === undefined
              ? [`${period}.${metric} ${figure.value}`]
              : [],
          ),
        );
      expect(figures(record).length).toBeGreaterThan(30);
      expect([...figures(known)].sort()).toEqual([...figures(record)].sort());
    },
  );

  // Observations are filed under dates, too, which no period is.
  test("has each series in the order of its periods, and not of their publication", () => {
    const { facts: _, observations: __, reportedGrowth, ...known } = asOf(facts, "2010-01-01");
    for (const series of Object.values({ ...known, ...reportedGrowth })) {
      const periods = Object.keys(series).filter(isPeriodId);
      expect(periods).toEqual(Object.keys(series));
      expect(periods).toEqual(periods.toSorted(comparePeriods));
    }
    expect(Object.keys(known.fiscalYears).slice(0, 3)).toEqual(["FY2000", "FY2001", "FY2002"]);
  });

  test("on the last day has the targets, the observations and the cross-selling of the records", () => {
    const known = asOf(facts, "2025-12-31");
    // A document prints its date in words of its own; a fact has only the date.
    const text = (targets: object): string =>
      JSON.stringify(targets, (key, value: unknown) =>
        key === "issued" || key === "issuedBefore"
          ? (value as { readonly date: string }).date
          : value,
      );
    expect(text(known.guidance)).toBe(text(guidance));
    expect(Object.keys(known.observations)).toEqual(Object.keys(observations));
    for (const [period, groups] of Object.entries(crossSelling))
      for (const [name, { rate, base }] of Object.entries(groups))
        expect(known.crossSelling[period]?.[name]).toMatchObject({ rate, base });
  });

  test("takes what is dated to a month as known at its end", () => {
    const inFebruary = (date: IsoDate): boolean =>
      asOf(facts, date).facts.some(({ document }) => document === "iij-3q02-presentation");
    expect(inFebruary("2003-02-27")).toBe(false);
    expect(inFebruary("2003-02-28")).toBe(true);
  });

  test("law: a later day never loses a fact", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier, later] = [a, b].sort() as [IsoDate, IsoDate];
        const known = new Set(asOf(facts, later).facts);
        expect(asOf(facts, earlier).facts.every((fact) => known.has(fact))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("law: whatever stands for a level was published by then, and by IIJ if IIJ had published one", () => {
    fc.assert(
      fc.property(day, (date) => {
        const { quarters, facts: known } = asOf(facts, date);
        for (const record of Object.values(quarters)) {
          for (const fact of Object.values(record)) {
            expect(known).toContain(fact);
            if (fact.standing === "press")
              expect(known.some(({ id, standing }) => id === fact.id && standing !== "press")).toBe(
                false,
              );
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test("refuses what is no calendar day", () => {
    for (const date of ["2003-02-30", "2003-02", "", "yesterday"])
      expect(() => asOf(facts, date as IsoDate)).toThrow(EarningsError);
  });
});
