import { facts, infer, isMetricId, metrics } from "@iij/earnings";
import { expect, test } from "vitest";

test("every level that infer finds in our facts is in the unit of its metric, as its type says", () => {
  const levels = Object.values(infer(facts).levels).flatMap((period) => Object.values(period));
  expect(levels.length).toBeGreaterThan(0);
  const inAnother = levels.filter(
    ({ metric, unit }) => !isMetricId(metric) || metrics[metric].unit !== unit,
  );
  expect(inAnother.map(({ period, metric, unit }) => [period, metric, unit])).toEqual([]);
});
