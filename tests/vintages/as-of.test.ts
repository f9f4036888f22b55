import {
  asOf,
  comparePeriods,
  crossSelling,
  type Fact,
  facts,
  fiscalYears,
  guidance,
  halves,
  isPeriodId,
  type IsoDate,
  type KnownSeries,
  nineMonths,
  observations,
  type PeriodId,
  type Quantity,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationOf } from "../../src/functions/vintages/relation.js";
import { expectRefusal } from "../functions/refusal.js";

const day = fc
  .date({ min: new Date("1999-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);

type Known = ReturnType<typeof asOf>;

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
    // What is only hedged or in words is among the facts.
    const plain = Object.entries<object>(observations).filter(([, observed]) =>
      JSON.stringify(observed, (_, value: unknown) =>
        typeof value === "object" && value !== null && "qualifier" in value ? undefined : value,
      ).includes('"value"'),
    );
    expect(Object.keys(known.observations).sort()).toEqual(plain.map(([when]) => when).sort());
    for (const [period, groups] of Object.entries(crossSelling))
      for (const [name, { rate, base }] of Object.entries(groups))
        expect(known.crossSelling[period]?.[name]).toMatchObject({ rate, base });
  });

  test.each([
    ["reportedGrowth.yearOverYear", (known: Known) => known.reportedGrowth.yearOverYear],
    [
      "reportedGrowth.quarterOverQuarter",
      (known: Known) => known.reportedGrowth.quarterOverQuarter,
    ],
    ["reportedChange", (known: Known) => known.reportedChange],
    ["convenienceTranslation", (known: Known) => known.convenienceTranslation],
  ])("on the last day has under %s what the records have there", (path, seriesOf) => {
    const found: Record<string, object> = {};
    for (const [period, record] of Object.entries({
      ...quarters,
      ...halves,
      ...nineMonths,
      ...fiscalYears,
    })) {
      const group = path
        .split(".")
        .reduce<object>((node, name) => (node as Record<string, object>)[name] ?? {}, record);
      const plain = Object.entries(group as Record<string, Partial<Quantity>>).filter(
        ([, { value, qualifier }]) => value !== undefined && qualifier === undefined,
      );
      if (plain.length > 0)
        found[period] = Object.fromEntries(plain.map(([metric, { value }]) => [metric, { value }]));
    }
    const series = seriesOf(asOf(facts, "2025-12-31"));
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(series).toMatchObject(found);
    const count = (each: object): number =>
      Object.values(each as Record<string, object>).flatMap((group) => Object.keys(group)).length;
    expect(count(series)).toBe(count(found));
  });

  test("on the last day has the milestones of the records", () => {
    const { milestones } = quarters["3Q02"];
    const { threshold, times } = milestones.revenuesAboveTenBillionYen;
    const { milestones: known } = asOf(facts, "2025-12-31");
    expect(known["3Q02"]).toMatchObject({
      revenuesAboveTenBillionYen: {
        threshold: { value: threshold.value },
        times: { value: times.value },
      },
    });
    expect(Object.keys(known)).toContain("FY2012");
  });

  test("takes what is dated to a month as known at its end", () => {
    const inFebruary = (date: IsoDate): boolean =>
      asOf(facts, date).facts.some(({ document }) => document === "iij-3q02-presentation");
    expect(inFebruary("2003-02-27")).toBe(false);
    expect(inFebruary("2003-02-28")).toBe(true);
  });

  test("law: a later day never loses a fact", () => {
    fc.assert(
      // Each day in a row is held against the next one, so that each is asked once.
      fc.property(fc.array(day, { minLength: 8, maxLength: 8 }), (days) => {
        const known = days.sort().map((date) => new Set<unknown>(asOf(facts, date).facts));
        for (const [index, earlier] of known.entries()) {
          const later = known[index + 1] ?? earlier;
          expect([...earlier].every((fact) => later.has(fact))).toBe(true);
        }
      }),
      { numRuns: 4 },
    );
  });

  test("law: whatever stands for a level was published by then, and says nothing against what IIJ had published last", () => {
    fc.assert(
      fc.property(day, (date) => {
        const { quarters, facts: known } = asOf(facts, date);
        for (const { reportedGrowth: _, ...record } of Object.values(quarters)) {
          for (const fact of Object.values(record as KnownSeries[string])) {
            expect(known).toContain(fact);
            const own = known.findLast(
              ({ id, standing }) => id === fact.id && standing !== "press",
            );
            if (fact.standing === "press" && own !== undefined)
              expect(["morePrecise", "lessPrecise", "confirmed"]).toContain(relationOf(own, fact));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test("each period has its growth as printed, which stands where a level is missing", () => {
    const before = asOf(facts, "2003-02-28").quarters;
    const found = yearOverYear(before, "revenues", "3Q02");
    expect(found).toMatchObject({ outcome: "rate", basis: "reported" });
    expect(found).toMatchObject({
      reported: quarters["3Q02"].reportedGrowth.yearOverYear.revenues,
    });
  });

  test("of facts of one's own the series are by period, with levels and growth", () => {
    const stated = (period: PeriodId, value: string, published: string, more: object = {}) =>
      ({
        ...{ id: `${period} ${published}`, kind: "level", metric: "sales", period, value },
        ...{ unit: "EUR", printed: value, published, locator: "p. 1", standing: "issuer" },
        ...{ document: `of ${published}`, ...more },
      }) as Fact;
    const rate = { kind: "growth", unit: "ratio", comparedTo: "2Q23" };
    const known = asOf(
      [
        stated("1Q23", "100", "2023-08-01"),
        stated("FY2023", "460", "2024-05-01"),
        stated("1Q24", "110", "2024-08-01"),
        stated("1Q23", "101", "2024-08-01"),
        stated("2Q24", "0.1", "2024-11-01", rate),
      ],
      "2024-12-31",
    );
    expect(Object.keys(known.quarters)).toEqual(["1Q23", "1Q24", "2Q24"]);
    expect(Object.keys(known.fiscalYears)).toEqual(["FY2023"]);
    expect(known.quarters["1Q23"]?.["sales"]?.value).toBe("101");
    const grown = yearOverYear(known.quarters, "sales", "2Q24");
    expect(grown).toMatchObject({ outcome: "rate", basis: "reported" });
    expect(yearOverYear(known.quarters, "sales", "1Q24").outcome).toBe("rate");
  });

  test.each(["2003-02-30", "2003-02", "", "yesterday"])("refuses %j, which is no day", (date) => {
    expectRefusal(() => asOf(facts, date as IsoDate), {
      code: "outOfRange",
      function: "asOf",
      needs: "a calendar day as text, such as 2003-08-12",
      got: JSON.stringify(date),
      values: [date],
    });
  });
});

describe("asOf of your own facts", () => {
  const own = (id: string, more: object): Fact => ({
    id,
    kind: "level",
    value: "1",
    unit: "EUR",
    published: "2024-05-01",
    standing: "issuer",
    printed: "1",
    document: id,
    locator: "p. 1",
    metric: "sales",
    period: "3Q23",
    ...more,
  });
  const known = (...all: readonly Fact[]) => asOf(all, "2024-12-31");

  test("reads kind, metric and period of a fact, whatever its id is", () => {
    const { quarters, fiscalYears } = known(
      own("a", { kind: "level" }),
      own("b", { kind: "level", period: "FY2023" }),
    );
    expect(Object.keys(quarters)).toEqual(["3Q23"]);
    expect(Object.keys(fiscalYears)).toEqual(["FY2023"]);
    expect(quarters["3Q23"]?.["sales"]?.value).toBe("1");
    expect(Object.keys(quarters["3Q23"] ?? {})).toEqual(["sales"]);
  });

  test("tells growth from a year before and from a quarter before by what it is compared to", () => {
    const growth = (id: string, comparedTo: string) => own(id, { kind: "growth", comparedTo });
    const { yearOverYear, quarterOverQuarter } = known(
      growth("a", "3Q22"),
      growth("b", "2Q23"),
      growth("c", "1Q20"),
    ).reportedGrowth;
    expect(yearOverYear).toMatchObject({ "3Q23": { sales: { document: "a" } } });
    expect(quarterOverQuarter).toMatchObject({ "3Q23": { sales: { document: "b" } } });
    expect([Object.keys(yearOverYear), Object.keys(quarterOverQuarter)]).toEqual([
      ["3Q23"],
      ["3Q23"],
    ]);
  });

  test("has changes and translations that are measured from different periods apart, the last of each", () => {
    const change = (id: string, more: object) => own(id, { kind: "change", ...more });
    const { reportedChange, convenienceTranslation } = known(
      change("b", { published: "2024-06-01", value: "2" }),
      change("a", {}),
      own("t", { kind: "translation" }),
    );
    expect(Object.keys(reportedChange)).toEqual(["3Q23"]);
    expect(Object.keys(reportedChange["3Q23"] ?? {})).toEqual(["sales"]);
    expect(reportedChange["3Q23"]?.["sales"]?.value).toBe("2");
    expect(convenienceTranslation["3Q23"]?.["sales"]?.document).toBe("t");
  });

  test("leaves hedges and words to the facts, and files observations under period and metric", () => {
    const found = known(
      own("a", { kind: "level", qualifier: "approximately" }),
      own("b", { kind: "observation" }),
      own("c", { kind: "observation", metric: "other", qualifier: "approximately" }),
      own("d", { kind: "observation", period: undefined, group: "2023-05" }),
      own("m", { kind: "milestone", part: "threshold", qualifier: "moreThan" }),
      own("s", { kind: "crossSelling", group: "g", part: "rate", qualifier: "approximately" }),
    );
    expect(found.facts).toHaveLength(6);
    expect([found.quarters, found.milestones, found.crossSelling]).toEqual([{}, {}, {}]);
    expect(Object.keys(found.observations)).toEqual(["3Q23", "2023-05"]);
    expect(found.observations["3Q23"]).toMatchObject({ sales: { document: "b" } });
    expect(Object.keys(found.observations["3Q23"] ?? {})).toEqual(["sales"]);
  });

  test("has each series in the order of the periods, whatever was published first", () => {
    const of = (kind: string, more: object) => [
      own(`${kind} b`, { kind, period: "1H23", ...more }),
      own(`${kind} c`, { kind, period: "9M22", ...more }),
      own(`${kind} a`, { kind, period: "1H22", ...more }),
    ];
    const { halves, nineMonths, milestones, crossSelling } = known(
      ...of("level", {}),
      ...of("milestone", { part: "times", comparedTo: "1H21" }),
      ...of("crossSelling", { group: "mobile", part: "rate" }),
    );
    expect([Object.keys(halves), Object.keys(nineMonths)]).toEqual([["1H22", "1H23"], ["9M22"]]);
    expect(Object.keys(milestones)).toEqual(["1H22", "9M22", "1H23"]);
    expect(Object.keys(crossSelling)).toEqual(["1H22", "9M22", "1H23"]);
    expect(milestones["1H22"]).toMatchObject({ sales: { times: { document: "milestone a" } } });
    expect(Object.keys(milestones["1H22"] ?? {})).toEqual(["sales"]);
    expect(Object.keys(milestones["1H22"]?.["sales"] ?? {})).toEqual(["times"]);
    expect(crossSelling["1H22"]).toMatchObject({
      mobile: { rate: { document: "crossSelling a" } },
    });
    expect(Object.keys(crossSelling["1H22"]?.["mobile"] ?? {})).toEqual(["rate"]);
  });

  test("files a growth among the observations under what it is compared to, and takes the best statement", () => {
    const of = (id: string, more: object) => own(id, { kind: "observation", ...more });
    const { observations } = known(
      of("a", { comparedTo: "3Q22", group: "reportedGrowth" }),
      of("b", { comparedTo: "2Q23", group: "reportedGrowth" }),
      of("c", { comparedTo: "2Q22", group: "other" }),
      of("d", { comparedTo: "3Q22", period: undefined, group: "2023-05" }),
      of("finer", { value: "104", decimals: 0, metric: "shares" }),
      of("coarser", { value: "100", decimals: -1, metric: "shares", published: "2024-06-01" }),
    );
    expect(observations).toMatchObject({
      "3Q23": {
        reportedGrowth: {
          yearOverYear: { sales: { document: "a" } },
          quarterOverQuarter: { sales: { document: "b" } },
        },
        other: { sales: { document: "c" } },
        shares: { document: "finer" },
      },
      "2023-05": { sales: { document: "d" } },
    });
  });

  test("has targets without paths: by how they are hedged, with the dates of their documents", () => {
    const target = (id: string, more: object) =>
      own(id, { kind: "target", period: "FY2024", ...more });
    const { guidance } = known(
      target("a", { published: "2024-05-01", metric: "sales" }),
      target("b", { published: "2024-06", metric: "profit", qualifier: "moreThan" }),
      target("c", { published: "2023", metric: "orders", qualifier: "approximately" }),
      target("d", { metric: "margin", value: undefined, qualifier: "unchanged" }),
    );
    const of = (name: string) => guidance["FY2024"]?.[name];
    expect(of("sales")).toMatchObject({
      form: "point",
      metric: "sales",
      period: "FY2024",
      issued: { precision: "day", date: "2024-05-01" },
      value: { value: "1", unit: "EUR" },
    });
    expect(of("profit")).toMatchObject({
      form: "moreThan",
      issued: { precision: "month", date: "2024-06" },
      threshold: { value: "1" },
    });
    expect(of("orders")).toMatchObject({
      form: "approximate",
      issued: { precision: "year", date: "2023" },
      value: { value: "1" },
    });
    expect(of("margin")).toMatchObject({ form: "qualitative", wording: { printed: "1" } });
  });

  test.each(["low", "high", "revision"])(
    "refuses a target of which it has nothing but: %s",
    (part) => {
      const kind = part === "revision" ? part : "target";
      expect(() => known(own("a", { kind, part, period: "FY2024" }))).toThrow(
        /^asOf needs targets with an amount: .*; got only .* for FY2024 sales/,
      );
    },
  );
});
