import {
  type AmountOver,
  bounds,
  checkClaim,
  checkGuidance,
  guidanceSurprise,
  company,
  comparePeriods,
  reconcileGuidance,
  crossSellCounts,
  crossSelling,
  type Combined,
  crossSellOverlap,
  difference,
  type OpenCombined,
  sum,
  type GroupOverlap,
  type Decimal,
  type Derived,
  type OpenDerived,
  fiscalYears,
  formatFigure,
  growthContributions,
  guidance,
  impliedExchangeRate,
  indexed,
  type IndexLevel,
  type Contribution,
  impliedRemainder,
  isPeriodId,
  margin,
  type Overlap,
  periodDates,
  periodOf,
  type PeriodId,
  pointChange,
  quarters,
  quartersFromCumulative,
  reconcile,
  share,
  shiftPeriod,
  splitAdjusted,
  trailingTwelveMonths,
} from "@iij/earnings";
import { describe, expectTypeOf, it } from "vitest";

const { threshold } = guidance["4Q02"].largeSystemsIntegrationContracts;
const approximately = guidance.FY2002.revenuesGrowth.value;

describe("periods", () => {
  it("are ids, not any text", () => {
    expectTypeOf(() => {
      // @ts-expect-error there is no fifth quarter
      periodDates("5Q02");
      // @ts-expect-error there is no month 13
      periodDates("3Q02", { startMonth: 13 });
      // @ts-expect-error a year is named after its start or its end
      periodDates("3Q02", { yearNamed: "last" });
      // @ts-expect-error days of the week are written in small letters
      periodDates("3Q02", { weeks: { lastDay: "Saturday", falls: "lastInMonth" } });
      // @ts-expect-error a Date depends on the time zone
      periodOf(new Date());
      // @ts-expect-error nine months leave out a quarter
      periodOf("2002-11-15", "nineMonths");
    });
    expectTypeOf(periodOf("2002-11-15")).toExtend<`${number}Q${number}`>();
    expectTypeOf(shiftPeriod("1H02", 1)).toExtend<`${number}H${number}`>();
    expectTypeOf(shiftPeriod("9M02", 1)).toExtend<`9M${number}`>();
    expectTypeOf(shiftPeriod("FY2002", 1)).toExtend<`FY${number}`>();
  });

  it("sort and narrow", () => {
    const ids: PeriodId[] = ["FY2002", "3Q02"];
    expectTypeOf(ids.sort(comparePeriods)).toEqualTypeOf<PeriodId[]>();
    expectTypeOf(
      (Object.keys(quarters) as (keyof typeof quarters)[]).sort(comparePeriods),
    ).toEqualTypeOf<(keyof typeof quarters)[]>();
    expectTypeOf(["3Q02", "other"].filter(isPeriodId)).toEqualTypeOf<PeriodId[]>();
  });
});

describe("hedges", () => {
  it("have bounds only if one is stated", () => {
    expectTypeOf(bounds(threshold).upper).toEqualTypeOf<undefined>();
    expectTypeOf(bounds(quarters["3Q02"].revenues).upper).toEqualTypeOf<Decimal>();
    const nearly = { value: "600", unit: "companies", qualifier: "lessThan" } as const;
    expectTypeOf(bounds(nearly).upper).toEqualTypeOf<Decimal | undefined>();
    expectTypeOf(() => {
      // @ts-expect-error nobody stated the bounds of approximately
      bounds(approximately);
      // @ts-expect-error words have no bounds
      bounds(guidance["4Q02"].operatingIncome.wording);
    });
  });

  it("are not numbers to compute with", () => {
    expectTypeOf(() => {
      // Of more than JPY5 billion it is known what a ratio is at least, or at most.
      expectTypeOf(margin(threshold, quarters["3Q02"].revenues).upper).toEqualTypeOf<
        Decimal | undefined
      >();
      expectTypeOf(share(quarters["3Q02"].operatingIncome, threshold).lower).toEqualTypeOf<
        Decimal | undefined
      >();
      expectTypeOf(
        margin(quarters["3Q02"].operatingIncome, quarters["3Q02"].revenues).upper,
      ).toEqualTypeOf<Decimal>();
      // @ts-expect-error approximately 10 % has no bounds that anybody stated
      margin(approximately, crossSelling["3Q02"].dataCenters.rate);
      // @ts-expect-error approximately 10 % is no ratio to subtract
      pointChange(approximately, crossSelling["3Q02"].dataCenters.rate);
      // @ts-expect-error nor a rate to count by
      crossSellCounts(approximately, 150);
      formatFigure(approximately);
      formatFigure(threshold);
      reconcile(approximately, crossSelling["3Q02"].dataCenters.rate);
    });
  });
});

describe("units", () => {
  it("do not mix", () => {
    const { revenues, operatingIncome, convenienceTranslation } = quarters["3Q02"];
    expectTypeOf(() => {
      margin(operatingIncome, revenues);
      // @ts-expect-error yen and dollars
      margin(operatingIncome, convenienceTranslation.revenues);
      // @ts-expect-error yen and dollars
      share(revenues, convenienceTranslation.revenues);
      impliedExchangeRate(revenues, convenienceTranslation.revenues);
      // @ts-expect-error one currency
      impliedExchangeRate(revenues, operatingIncome);
      // @ts-expect-error yen are no ratio
      pointChange(revenues, revenues);
      // @ts-expect-error yen are no ratio
      crossSellCounts(revenues, 150);
      // @ts-expect-error guidance in yen, actual in dollars
      checkGuidance(convenienceTranslation.revenues, guidance["4Q02"].revenues);
    });
  });
});

describe("results", () => {
  it("of a check on a range have a number at both ends", () => {
    const check = checkGuidance(undefined, guidance["4Q02"].revenues);
    if (check.outcome === "within") {
      expectTypeOf(check.distance.low).toEqualTypeOf<Derived>();
      expectTypeOf(check.distance.high).toEqualTypeOf<Derived>();
    }
    if (check.outcome === "undecidable")
      expectTypeOf(check.reason).toEqualTypeOf<
        "rounding" | "notComparable" | "approximate" | "qualitative" | "hedged" | "missing"
      >();
    // @ts-expect-error an undecidable check need not have distances
    expectTypeOf(check.distance);
  });

  it("of a surprise have a ratio only where there is one", () => {
    const found = guidanceSurprise(quarters["4Q02"].revenues, guidance["4Q02"].revenues);
    if (found.outcome === "surprise") {
      expectTypeOf(found.surprise).toEqualTypeOf<Derived<"ratio">>();
      expectTypeOf(found.ends?.high).toEqualTypeOf<Derived<"ratio"> | undefined>();
    }
    if (found.outcome === "notMeaningful") expectTypeOf(found.difference).toEqualTypeOf<Derived>();
    // @ts-expect-error not every outcome has a surprise
    expectTypeOf(found.surprise);
    expectTypeOf(() => {
      // @ts-expect-error guidance in yen, actual in dollars
      guidanceSurprise(quarters["3Q02"].convenienceTranslation.revenues, guidance["4Q02"].revenues);
      // @ts-expect-error a tolerance is text, as amounts are
      guidanceSurprise(undefined, guidance.FY2002.revenuesGrowth, { tolerance: 0.05 });
    });
  });

  it("of a check on more than an amount may have no upper end", () => {
    expectTypeOf(checkClaim(guidance["4Q02"].revenues.claim, quarters).outcome).toEqualTypeOf<
      "holds" | "contradicted" | "undecidable"
    >();
    expectTypeOf(() => {
      checkClaim(quarters["3Q02"].milestones.revenuesAboveTenBillionYen, quarters);
      // @ts-expect-error a figure claims nothing
      checkClaim(quarters["3Q02"].revenues, quarters);
      // @ts-expect-error a tolerance is text, as amounts are
      checkGuidance(undefined, guidance.FY2002.revenuesGrowth, { tolerance: 0.05 });
    });
    const check = checkGuidance(undefined, guidance["4Q02"].largeSystemsIntegrationContracts);
    if (check.outcome === "within")
      expectTypeOf(check.distance.high).toEqualTypeOf<OpenDerived | undefined>();
  });

  it("of the remainder need two ends of the target", () => {
    expectTypeOf(() => {
      // @ts-expect-error words have no ends
      impliedRemainder(guidance["4Q02"].operatingIncome, quarters["3Q02"].operatingIncome);
      const { largeSystemsIntegrationContracts } = guidance["4Q02"];
      // @ts-expect-error more than an amount has only one
      reconcileGuidance(guidance.FY2002.revenues, largeSystemsIntegrationContracts, undefined);
    });
  });

  it("of cross-selling are a list that cannot be changed, and two ratios", () => {
    expectTypeOf(crossSellCounts(crossSelling["3Q02"].dataCenters.rate, 150)).toEqualTypeOf<
      readonly number[]
    >();
    const { adjustedEbitda, operatingIncome } = quarters["3Q02"];
    expectTypeOf(sum(adjustedEbitda, operatingIncome)).toEqualTypeOf<Combined<"JPY">>();
    expectTypeOf(difference(adjustedEbitda, operatingIncome)).toEqualTypeOf<Combined<"JPY">>();
    const { threshold } = guidance["4Q02"].largeSystemsIntegrationContracts;
    expectTypeOf(difference(threshold, operatingIncome)).toEqualTypeOf<OpenCombined<"JPY">>();
    expectTypeOf(() => {
      // @ts-expect-error yen and dollars
      difference(adjustedEbitda, quarters["3Q02"].convenienceTranslation.revenues);
      // @ts-expect-error yen and dollars
      sum(adjustedEbitda, quarters["3Q02"].convenienceTranslation.revenues);
      // @ts-expect-error nobody stated bounds of "approximately"
      sum(guidance.FY2002.revenuesGrowth.value);
    });
    const { dataCenters } = crossSelling["3Q02"];
    expectTypeOf(crossSellCounts(dataCenters)).toEqualTypeOf<readonly number[]>();
    expectTypeOf(crossSellOverlap(dataCenters, dataCenters)).toEqualTypeOf<GroupOverlap>();
    expectTypeOf(
      crossSellOverlap(dataCenters.rate, dataCenters.rate, dataCenters.base),
    ).toEqualTypeOf<GroupOverlap>();
    expectTypeOf(() => {
      // @ts-expect-error a rate without its base
      crossSellCounts(dataCenters.rate);
    });
    expectTypeOf(crossSellOverlap(dataCenters.rate, dataCenters.rate)).toEqualTypeOf<Overlap>();
    expectTypeOf<Overlap>().toEqualTypeOf<{
      readonly least: Derived<"ratio">;
      readonly most: Derived<"ratio">;
    }>();
  });

  it("of reconciling say why nothing can be said", () => {
    const result = reconcile(quarters["3Q02"].revenues, quarters["3Q02"].revenues);
    // @ts-expect-error undecidable has no intervals
    expectTypeOf(result.computed);
    if (result.outcome === "undecidable") expectTypeOf(result.reason).toExtend<string>();
    if (result.outcome === "consistent")
      expectTypeOf(result.computed.lower).toEqualTypeOf<Decimal>();
  });
});

describe("splitAdjusted", () => {
  it("has a number, in the unit of the figure, only with the outcome adjusted", () => {
    const found = splitAdjusted(fiscalYears.FY2010.dividendsPerShare, company.shareSplits);
    if (found.outcome === "adjusted") expectTypeOf(found.unit).toEqualTypeOf<"JPY">();
    expectTypeOf(() => {
      // @ts-expect-error there may be none
      expectTypeOf(found.point);
      // @ts-expect-error a ratio of shares is two whole numbers
      splitAdjusted(quarters["3Q02"].revenues, [{ date: "2021-01-01", into: "2" }]);
    });
  });
});

describe("amounts over some months", () => {
  it("are a series of the metric that was asked for, of which any period may be missing", () => {
    const { quarters: single } = quartersFromCumulative(fiscalYears, "revenues");
    expectTypeOf(single["4Q14"]).toEqualTypeOf<{ readonly revenues: AmountOver } | undefined>();
    expectTypeOf(() => {
      // @ts-expect-error no fiscal year has this metric
      quartersFromCumulative(fiscalYears, "umbrellas");
      // @ts-expect-error there may be no amount
      expectTypeOf(trailingTwelveMonths(fiscalYears, "revenues", "FY2014").point);
      // @ts-expect-error a period is not any text
      trailingTwelveMonths(fiscalYears, "revenues", "2014");
    });
  });
});

describe("growthContributions and indexed", () => {
  it("name the parts and the metric that were asked for", () => {
    const { revenues } = quarters["3Q02"];
    const both = { current: revenues, base: revenues };
    const found = growthContributions({ all: both }, both);
    if (found.outcome === "contributions")
      expectTypeOf(found.parts).toEqualTypeOf<{ readonly all: Contribution }>();
    expectTypeOf(indexed(fiscalYears, "revenues", "FY2019").series["FY2020"]).toEqualTypeOf<
      { readonly revenues: IndexLevel } | undefined
    >();
    expectTypeOf(() => {
      // @ts-expect-error there may be none
      expectTypeOf(found.parts);
      const dollars = quarters["3Q02"].convenienceTranslation.revenues;
      // @ts-expect-error dollars are no part of yen
      growthContributions({ all: { current: dollars, base: dollars } }, both);
      // @ts-expect-error no fiscal year has this metric
      indexed(fiscalYears, "umbrellas", "FY2019");
    });
  });
});
