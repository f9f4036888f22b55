import { type Figure, type MetricDescriptions, sum, type Stated } from "@iij/earnings";
import { parseRecord, periodSchemas } from "@iij/earnings/schema";
import { describe, expectTypeOf, it } from "vitest";

const schemas = periodSchemas({
  metrics: {
    netSales: { unit: "EUR", flow: true },
    stores: { unit: "stores", balance: true },
    turnover: { flow: true },
    revenues: { unit: "CHF" },
  },
});
const quarter = parseRecord(schemas.quarterSchema, {});

describe("a record with metrics of one's own", () => {
  it("has money as figures in its unit, and all else as it may be stated", () => {
    expectTypeOf(quarter.netSales).toEqualTypeOf<Figure<"EUR"> | undefined>();
    expectTypeOf(quarter.stores).toExtend<Stated<"stores"> | undefined>();
    expectTypeOf(quarter.turnover).toExtend<Stated | undefined>();
    expectTypeOf(quarter.id).toExtend<string>();
  });

  it("has those of ours as they are, but for one that is described anew", () => {
    expectTypeOf(quarter.grossProfit).toEqualTypeOf<Figure<"JPY"> | undefined>();
    expectTypeOf(quarter.revenues).toEqualTypeOf<Figure<"CHF"> | undefined>();
  });

  it("has no others, of its growth neither", () => {
    // @ts-expect-error -- nobody describes it
    expectTypeOf(quarter.grossSales);
    const { yearOverYear } = quarter.reportedGrowth ?? {};
    expectTypeOf(yearOverYear?.netSales).toExtend<Stated<"ratio"> | undefined>();
    // @ts-expect-error -- nobody describes it
    expectTypeOf(yearOverYear?.grossSales);
  });

  it("may have any where the compiler does not see their names", () => {
    const metrics: MetricDescriptions = {};
    const record = parseRecord(periodSchemas({ metrics }).halfSchema, {});
    expectTypeOf(record["netSales"]).toEqualTypeOf<unknown>();
  });
});

it("a sum takes a list and options, in one unit", () => {
  const [yen, dollars] = [
    { value: "1", unit: "JPY" },
    { value: "1", unit: "USD" },
  ] as const;
  expectTypeOf(sum([yen, yen], { metrics: {} }).unit).toEqualTypeOf<"JPY">();
  // @ts-expect-error -- yen and dollars do not add up
  sum([yen, dollars], { metrics: {} });
});
