import {
  bounds,
  type BoundedLevel,
  checkGuidance,
  type CompoundGrowth,
  crossSelling,
  explain,
  formatBounds,
  formatFigure,
  formatGrowth,
  type Growth,
  growth,
  guidance,
  type InferredLevel,
  intersect,
  margin,
  plain,
  type Plain,
  pointChange,
  quarters,
  reconcile,
  share,
} from "@iij/earnings";
import { describe, expectTypeOf, it } from "vitest";

const { revenues, operatingIncome, convenienceTranslation } = quarters["3Q02"];
const { threshold } = guidance["4Q02"].largeSystemsIntegrationContracts;
const { rate } = crossSelling["3Q02"].dataCenters;
const ratio = margin(operatingIncome, revenues);
const target = {
  form: "range",
  low: { value: "0.05", unit: "ratio" },
  high: { value: "0.1", unit: "ratio" },
} as const;
declare const grown: Growth;
declare const compound: CompoundGrowth;
declare const inferred: InferredLevel;
declare const yen: BoundedLevel<"JPY">;

describe("the plain form of a result", () => {
  it("has text for Decimals and everything else as it was", () => {
    expectTypeOf(plain(ratio).point).toEqualTypeOf<string>();
    expectTypeOf(plain(ratio).unit).toEqualTypeOf<"ratio">();
    expectTypeOf(plain(compound).intervals).toEqualTypeOf<number>();
    expectTypeOf<Plain<readonly [5, true, "a", null, undefined]>>().toEqualTypeOf<
      readonly [5, true, "a", null, undefined]
    >();
  });

  it("goes where the result goes, without a cast", () => {
    expectTypeOf(() => {
      formatGrowth(plain(grown));
      formatGrowth(plain(compound), "ja");
      formatBounds(plain(bounds(revenues)));
      formatBounds(plain(bounds(threshold)));
      formatBounds(plain(ratio));
      formatBounds(plain(inferred));
      formatFigure(plain(inferred));
      explain(plain(inferred));
      reconcile(revenues, plain(grown));
      reconcile(revenues, plain(bounds(revenues)));
      reconcile(rate, plain(ratio));
      pointChange(plain(ratio), plain(share(operatingIncome, revenues)));
      intersect(plain(bounds(revenues)), bounds(revenues));
      growth(plain(inferred), plain(inferred));
      growth(revenues, plain(inferred));
      growth(plain(yen), plain(yen));
      checkGuidance(plain(inferred), guidance["4Q02"].revenues);
      checkGuidance(plain(yen), guidance["4Q02"].revenues);
    });
  });
});

describe("a rate", () => {
  it("is held against guidance of growth, also in its plain form", () => {
    expectTypeOf(() => {
      const received = plain(grown);
      if (grown.outcome === "rate") checkGuidance(grown.rate, target);
      if (grown.outcome === "rate") checkGuidance(grown.rate, guidance.FY2002.revenuesGrowth);
      if (received.outcome === "rate") checkGuidance(received.rate, target);
      // @ts-expect-error a rate is no amount in yen
      if (grown.outcome === "rate") checkGuidance(grown.rate, guidance["4Q02"].revenues);
    });
  });
});

describe("a level with bounds", () => {
  it("has a unit that does not mix with another one", () => {
    expectTypeOf(() => {
      // @ts-expect-error dollars and inferred yen
      growth(convenienceTranslation.revenues, yen);
      // @ts-expect-error inferred yen and dollars
      growth(yen, convenienceTranslation.revenues);
      // @ts-expect-error guidance in yen, an inferred level in dollars
      checkGuidance(
        { basis: "inferred", unit: "USD", lower: "1", upper: "2" } as const,
        guidance["4Q02"].revenues,
      );
    });
  });

  it("of infer has a unit that only its value tells", () => {
    expectTypeOf(() => {
      growth(revenues, inferred);
      growth(inferred, revenues);
      growth(inferred, yen);
      growth(undefined, yen);
    });
  });
});
