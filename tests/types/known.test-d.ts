import {
  type Fact,
  facts,
  growth,
  type InferredBounds,
  knownFrom,
  latest,
  type PrintedLevel,
  type PrintedOrInferred,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { rows } from "@iij/earnings/notebook";
import { describe, expectTypeOf, it } from "vitest";

type DocumentId = (typeof facts)[number]["document"];

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
      expectTypeOf(level).toEqualTypeOf<InferredBounds<"JPY", DocumentId>>();
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
