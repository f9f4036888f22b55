import {
  asOf,
  checkGuidance,
  type Fact,
  facts,
  growth,
  guidance,
  infer,
  type InferredLevel,
  margin,
  quarters,
  share,
  yearOverYear,
} from "@iij/earnings";
import { describe, expectTypeOf, it } from "vitest";

const dollars = quarters["3Q02"].convenienceTranslation.revenues;

describe("what infer finds in our facts", () => {
  const { revenues, grossMargin } = infer(facts).levels["3Q01"] ?? {};

  it("is in the unit of its metric", () => {
    expectTypeOf(revenues).toEqualTypeOf<InferredLevel<"JPY"> | undefined>();
    expectTypeOf(grossMargin).toEqualTypeOf<InferredLevel<"ratio"> | undefined>();
    expectTypeOf(infer(asOf(facts, "2003-02-13").facts).levels["3Q01"]?.revenues).toEqualTypeOf<
      InferredLevel<"JPY"> | undefined
    >();
  });

  it("is not compared with an amount in another unit", () => {
    expectTypeOf(() => {
      growth(quarters["3Q02"].revenues, revenues);
      margin(quarters["3Q02"].operatingIncome, revenues);
      share(quarters["3Q02"].operatingIncome, revenues);
      checkGuidance(revenues, guidance["4Q02"].revenues);
      // @ts-expect-error dollars and yen
      growth(dollars, revenues);
      // @ts-expect-error yen and dollars
      growth(revenues, dollars);
      // @ts-expect-error dollars and yen
      margin(dollars, revenues);
      // @ts-expect-error yen and dollars
      margin(revenues, dollars);
      // @ts-expect-error dollars and yen
      share(dollars, revenues);
      // @ts-expect-error yen and a ratio
      share(revenues, grossMargin);
      // @ts-expect-error a ratio against guidance in yen
      checkGuidance(grossMargin, guidance["4Q02"].revenues);
    });
  });

  it("may be of a metric or a period that only its user knows", () => {
    const inference = infer(facts);
    const [period, metric]: readonly string[] = ["3Q01", "subscribers"];
    expectTypeOf(inference.levels[period ?? ""]?.[metric ?? ""]).toEqualTypeOf<
      InferredLevel | undefined
    >();
    expectTypeOf(yearOverYear(inference, "subscribers", "3Q02").outcome).toExtend<string>();
  });
});

describe("what infer finds in a user's own facts", () => {
  it("is in a unit that only its value tells: theirs may be in euros", () => {
    const own: readonly Fact[] = [];
    const { revenues } = infer(own).levels["3Q01"] ?? {};
    expectTypeOf(revenues).toEqualTypeOf<InferredLevel | undefined>();
    expectTypeOf(() => {
      growth(dollars, revenues);
      margin(dollars, revenues);
    });
  });
});

describe("what asOf knows of our facts", () => {
  const known = asOf(facts, "2003-02-28");
  const revenues = known.quarters["3Q02"]?.revenues;

  it("is in the unit of its metric, and goes where a figure of the records goes", () => {
    expectTypeOf<NonNullable<typeof revenues>["unit"]>().toEqualTypeOf<"JPY">();
    expectTypeOf(() => {
      growth(quarters["3Q02"].revenues, revenues);
      growth(revenues, quarters["3Q02"].revenues);
      checkGuidance(revenues, guidance["4Q02"].revenues);
      // @ts-expect-error dollars and yen
      growth(dollars, revenues);
    });
  });

  it("is in a unit that only its value tells, of a user's own facts", () => {
    const own: readonly Fact[] = [];
    const unit = asOf(own, "2003-02-28").quarters["3Q02"]?.["revenues"]?.unit;
    expectTypeOf(unit).toEqualTypeOf<string | undefined>();
  });
});
