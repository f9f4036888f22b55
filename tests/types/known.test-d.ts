import {
  compoundGrowth,
  type Fact,
  facts,
  growth,
  known,
  knownFrom,
  type KnownPeriods,
  latest,
  type PrintedLevel,
  type PrintedOrInferred,
  quarters,
  type UnprintedLevel,
  yearOverYear,
} from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { rows } from "@iij/earnings/notebook";
import { describe, expectTypeOf, it } from "vitest";

type DocumentId = (typeof facts)[number]["document"];

describe("what is known of IIJ", () => {
  it("is in the type as it is known, and nothing else is", () => {
    expectTypeOf(known.quarters["3Q01"].revenues).toEqualTypeOf<
      UnprintedLevel<"JPY", DocumentId>
    >();
    expectTypeOf(known.quarters["3Q02"].revenues).toEqualTypeOf<PrintedLevel<"JPY", DocumentId>>();
    // @ts-expect-error no document prints it, and none implies it
    expectTypeOf(known.quarters["2Q99"].operatingIncome).toBeUndefined();
  });

  it("goes into a loop, where a metric may be missing", () => {
    const series: KnownPeriods<(typeof facts)[number]> = known.quarters;
    for (const { revenues } of Object.values(series))
      expectTypeOf(revenues).toEqualTypeOf<PrintedOrInferred<"JPY", DocumentId> | undefined>();
  });

  it("is taken where a series is, for the periods that have the metric or its growth", () => {
    expectTypeOf(() => {
      yearOverYear(known.quarters, "revenues", "3Q02");
      compoundGrowth(known.fiscalYears, "revenues", { from: "FY2003", to: "FY2024" });
      levelsChart(known.fiscalYears, "revenues");
      rows(known.halves, "revenues");
      // @ts-expect-error nothing is known of it
      yearOverYear(known.quarters, "operatingIncome", "2Q99");
    }).toBeFunction();
  });
});

describe("what is known from our facts", () => {
  const { quarters: known } = knownFrom(facts);
  const level = known["3Q01"]?.revenues;

  it("is printed or inferred in the unit of its metric, or is not there", () => {
    expectTypeOf(level).toEqualTypeOf<PrintedOrInferred<"JPY", DocumentId> | undefined>();
    expectTypeOf(known["3Q01"]?.grossMargin).toEqualTypeOf<
      PrintedOrInferred<"ratio", DocumentId> | undefined
    >();
    // @ts-expect-error no metric of ours
    expectTypeOf(known["3Q01"]?.umbrellas).toBeUndefined();
  });

  it("is told apart by its basis", () => {
    if (level?.basis === "printed")
      expectTypeOf(level).toEqualTypeOf<PrintedLevel<"JPY", DocumentId>>();
    if (level?.basis === "inferred")
      expectTypeOf(level).toEqualTypeOf<UnprintedLevel<"JPY", DocumentId>>();
  });

  it("is taken where a series or an amount is", () => {
    expectTypeOf(() => {
      yearOverYear(known, "revenues", "3Q02");
      levelsChart(known, "revenues");
      rows(known, "revenues");
      latest(known, "revenues");
      if (level) growth(quarters["3Q02"].revenues, level);
      // @ts-expect-error no metric of ours
      yearOverYear(known, "umbrellas", "3Q02");
    }).toBeFunction();
  });
});

describe("what is known from your own facts", () => {
  const { fiscalYears } = knownFrom([] as Fact[]);

  it("may be of any metric and in any unit", () => {
    expectTypeOf(fiscalYears["FY2023"]?.["umbrellas"]).toEqualTypeOf<
      PrintedOrInferred | undefined
    >();
    expectTypeOf(() => yearOverYear(fiscalYears, "umbrellas", "FY2023")).toBeFunction();
  });
});
