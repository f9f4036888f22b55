import {
  compoundGrowth,
  type ComputedGrowth,
  type Derived,
  type FiscalCalendar,
  type GrowthOptions,
  type MetricOf,
  type Stated,
  growth,
  type MetricDescriptions,
  type MetricOptions,
  metrics,
  type PrintedGrowth,
  guidance,
  type Quantity,
  type PeriodId,
  quarterOverQuarter,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { describe, expectTypeOf, it } from "vitest";

const literal = {
  "3Q02": { subscribers: { value: "120", unit: "subscribers" }, note: "ours" },
  "3Q01": { employees: { value: "10", unit: "persons" } },
} as const;
type Own = {
  readonly revenues?: Quantity<"EUR">;
  readonly subscribers: Quantity<"subscribers">;
  readonly remark: string;
};
declare const open: Readonly<Record<string, Own>>;

describe("growth", () => {
  it("takes no two currencies and no float", () => {
    expectTypeOf(() => {
      growth(quarters["3Q02"].revenues, quarters["3Q01"].operatingIncome);
      growth(undefined, quarters["3Q01"].operatingIncome);
      // @ts-expect-error yen and dollars
      growth(quarters["3Q02"].revenues, quarters["3Q02"].convenienceTranslation.revenues);
      // A hedge and words have an outcome of their own, and never a rate.
      growth(
        guidance["4Q02"].largeSystemsIntegrationContracts.threshold,
        quarters["3Q02"].revenues,
      );
      growth(
        quarters["3Q02"].reportedGrowth.yearOverYear.revenues,
        guidance.FY2002.revenuesGrowth.value,
      );
      growth(
        quarters["3Q02"].reportedGrowth.quarterOverQuarter.revenues,
        quarters["3Q02"].revenues,
      );
      // @ts-expect-error a target is no figure
      growth(guidance["4Q02"].revenues, quarters["3Q02"].revenues);
      // @ts-expect-error floats carry no unit and no precision
      growth(10.6, 9.9);
      // @ts-expect-error null is not undefined
      growth(null, quarters["3Q02"].revenues);
    });
  });

  it("narrows by its outcome: only a rate has a rate", () => {
    const result = growth(quarters["3Q02"].revenues, undefined);
    // @ts-expect-error not every outcome has a rate
    expectTypeOf(result.rate);
    // @ts-expect-error nor a change
    expectTypeOf(result.change);
    if (result.outcome === "rate") expectTypeOf(result.rate).toEqualTypeOf<Derived<"ratio">>();
    if (result.outcome === "lossWidened") {
      expectTypeOf(result.change).toEqualTypeOf<Derived>();
      // @ts-expect-error a loss that widened has no rate
      expectTypeOf(result.rate);
    }
    if (result.outcome === "missing") {
      expectTypeOf(result.missing[0]?.side).toEqualTypeOf<"current" | "base" | undefined>();
      expectTypeOf(result.missing[0]?.period).toEqualTypeOf<PeriodId | undefined>();
      // @ts-expect-error what is missing has no change
      expectTypeOf(result.change);
    }
    if (result.outcome === "notComparable") {
      expectTypeOf(result.differs).toEqualTypeOf<
        "metric" | "span" | "company" | "accountingStandard" | "scope" | "definition"
      >();
      // @ts-expect-error what cannot be compared has no change
      expectTypeOf(result.change);
    }
    expectTypeOf(result.outcome).toEqualTypeOf<
      | "rate"
      | "turnedToLoss"
      | "turnedToProfit"
      | "lossWidened"
      | "lossNarrowed"
      | "lossUnchanged"
      | "signChanged"
      | "zeroBase"
      | "indeterminate"
      | "points"
      | "missing"
      | "hedged"
      | "notComparable"
    >();
  });
});

/** The keys of a quarter under which a document states something in the place of a number. */
type FiguresOf<Q> = Q extends object
  ? { [K in keyof Q]: Q[K] extends Stated ? K : never }[keyof Q]
  : never;
type Disclosed = FiguresOf<(typeof quarters)[keyof typeof quarters]>;

describe("functions on series", () => {
  it("offer exactly the periods and the figures of our quarters", () => {
    expectTypeOf<
      "revenues" | "operatingIncome" | "adjustedEbitda" | "netIncome"
    >().toExtend<Disclosed>();
    expectTypeOf<"notes">().not.toExtend<Disclosed>();
    expectTypeOf<"reportedGrowth">().not.toExtend<Disclosed>();
    expectTypeOf<"label">().not.toExtend<Disclosed>();
    type Having = {
      [P in keyof typeof quarters]: (typeof quarters)[P] extends {
        equipmentSalesToCrosswave: unknown;
      }
        ? P
        : never;
    }[keyof typeof quarters];
    expectTypeOf(yearOverYear<typeof quarters, "equipmentSalesToCrosswave">)
      .parameter(1)
      .toEqualTypeOf<"equipmentSalesToCrosswave">();
    expectTypeOf(yearOverYear<typeof quarters, "equipmentSalesToCrosswave">)
      .parameter(2)
      .toEqualTypeOf<Having>();
    expectTypeOf(quarterOverQuarter<typeof quarters, "equipmentSalesToCrosswave">)
      .parameter(2)
      .toEqualTypeOf<Having>();
    expectTypeOf(compoundGrowth<typeof quarters, "equipmentSalesToCrosswave">)
      .parameter(2)
      .toEqualTypeOf<{ readonly from: Having; readonly to: Having }>();
    expectTypeOf<MetricOf<typeof quarters>>().toEqualTypeOf<Disclosed>();
    expectTypeOf<MetricOf<typeof literal>>().toEqualTypeOf<"subscribers" | "employees">();
    expectTypeOf<MetricOf<typeof open>>().toEqualTypeOf<"revenues" | "subscribers">();
  });

  it("offer exactly those of a user's own literal", () => {
    expectTypeOf(yearOverYear<typeof literal, "subscribers">)
      .parameter(2)
      .toEqualTypeOf<"3Q02">();
    expectTypeOf(yearOverYear<typeof literal, "employees">)
      .parameter(2)
      .toEqualTypeOf<"3Q01">();
    expectTypeOf(() => {
      yearOverYear(literal, "subscribers", "3Q02");
      // @ts-expect-error a note is no figure
      yearOverYear(literal, "note", "3Q02");
      // @ts-expect-error not in the series
      yearOverYear(literal, "subscribers", "3Q03");
      // @ts-expect-error not in ours
      yearOverYear(quarters, "subscribers", "3Q02");
      // @ts-expect-error there is no fifth quarter
      yearOverYear(quarters, "revenues", "5Q02");
    });
  });

  it("offer what growth is printed of, and tell a reported rate by its basis", () => {
    expectTypeOf(() => {
      yearOverYear(quarters, "connectivityRevenues", "1Q08");
      // @ts-expect-error neither a level nor growth is printed
      yearOverYear(quarters, "connectivityRevenues", "3Q02");
      // @ts-expect-error only growth is printed, and compound growth takes levels
      compoundGrowth(quarters, "connectivityRevenues", { from: "1Q08", to: "1Q09" });
    });
    const result = yearOverYear(quarters, "revenues", "3Q02");
    expectTypeOf(result.reported).toEqualTypeOf<PrintedGrowth | undefined>();
    if (result.outcome === "rate" && result.basis === "reported") {
      expectTypeOf(result.rate).toEqualTypeOf<Derived<"ratio", "reported">>();
      expectTypeOf(result.change).toEqualTypeOf<Derived<string, "reported"> | undefined>();
      expectTypeOf(result.reported.value).toEqualTypeOf<string>();
    }
    if (result.outcome === "rate" && result.basis !== "reported")
      expectTypeOf(result.change).toEqualTypeOf<Derived>();
    expectTypeOf(growth(quarters["3Q02"].revenues, undefined)).toEqualTypeOf<ComputedGrowth>();
  });

  it("offer any period and the figures' keys of an open record", () => {
    expectTypeOf(yearOverYear<typeof open, "revenues" | "subscribers">)
      .parameter(2)
      .toEqualTypeOf<string>();
    expectTypeOf(() => {
      yearOverYear(open, "revenues", "3Q02");
      // @ts-expect-error a remark is no figure
      yearOverYear(open, "remark", "3Q02");
    });
  });

  it("say of compound growth how many intervals it spans, whatever the outcome", () => {
    const result = compoundGrowth(quarters, "operatingIncome", { from: "2Q02", to: "3Q02" });
    expectTypeOf(result.intervals).toEqualTypeOf<number>();
    expectTypeOf(result.interval).toEqualTypeOf<"quarter" | "half" | "year">();
    if (result.outcome === "rate") expectTypeOf(result.rate).toEqualTypeOf<Derived<"ratio">>();
    // @ts-expect-error not every outcome has a rate
    expectTypeOf(result.rate);
  });

  it("takes descriptions of metrics in the shape of ours", () => {
    expectTypeOf(metrics).toExtend<MetricDescriptions>();
    const own = { netSales: { unit: "EUR", flow: true } } as const satisfies MetricDescriptions;
    yearOverYear(quarters, "operatingIncome", "3Q02", { metrics: own });
    // @ts-expect-error a mark that no description has
    yearOverYear(quarters, "operatingIncome", "3Q02", { metrics: { netSales: { flo: true } } });
    // @ts-expect-error a mark is true or left out
    growth(undefined, undefined, { metrics: { netSales: { flow: false } } });
  });

  it("take metrics and fiscal years in one object", () => {
    expectTypeOf<GrowthOptions>().toExtend<FiscalCalendar & MetricOptions>();
    const both = { metrics, startMonth: 1, yearNamed: "end" } as const satisfies GrowthOptions;
    yearOverYear(quarters, "operatingIncome", "3Q02", both);
    quarterOverQuarter(quarters, "operatingIncome", "3Q02", both);
    compoundGrowth(quarters, "operatingIncome", { from: "2Q02", to: "3Q02" }, both);
    growth(undefined, undefined, both);
    // @ts-expect-error no month is the thirteenth
    growth(undefined, undefined, { metrics, startMonth: 13 });
  });
});
