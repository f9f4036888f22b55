import { guidance, impliedExchangeRate, intersect, quarters } from "@iij/earnings";
import { expect, test } from "vitest";

test("the three pairs of yen and dollars of the presentation share an exchange rate between 118.66 and 118.77", () => {
  const { low, high, convenienceTranslation } = guidance["4Q02"].revenues;
  const { revenues, convenienceTranslation: translation } = quarters["3Q02"];
  const rate = intersect(
    impliedExchangeRate(revenues, translation.revenues),
    impliedExchangeRate(low, convenienceTranslation.low),
    impliedExchangeRate(high, convenienceTranslation.high),
  );
  expect(rate.outcome).toBe("shared");
  // The ends are 13.0 billion / 109.55 million and 12.5 billion / 105.25 million; both dollar pairs
  // of the guidance are needed.
  expect(rate.outcome === "shared" && [rate.lower.toFixed(4), rate.upper.toFixed(4)]).toEqual([
    "118.6673",
    "118.7648",
  ]);
});
