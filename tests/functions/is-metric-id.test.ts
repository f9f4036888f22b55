import { isMetricId, metrics } from "@iij/earnings";
import { expect, test } from "vitest";

test("every metric has an id", () => {
  expect(Object.keys(metrics).every(isMetricId)).toBe(true);
});

test.each([
  ["revenue"],
  ["Revenues"],
  ["revenuesGrowth"],
  ["toString"],
  ["__proto__"],
  ["constructor"],
  [""],
  [undefined],
  [null],
  [5],
  [["revenues"]],
  [{}],
])("%j is none", (value) => {
  expect(isMetricId(value)).toBe(false);
});
