import {
  reconcileGuidance,
  type Fact,
  facts,
  type Figure,
  guidance,
  quarters,
} from "@iij/earnings";
import { describe, expect, test } from "vitest";

const { revenues, largeSystemsIntegrationContracts } = guidance["4Q02"];
const fullYear = guidance.FY2002.revenues;

describe("guidance", () => {
  const ends = facts.filter(
    (fact) => "value" in fact && /\.(?:low|high)$/.test(fact.id),
  ) as readonly (Fact & Figure)[];
  const lows = ends.filter(({ id }) => id.endsWith(".low"));
  test("has a high end for every low end", () => {
    expect(lows.length).toBeGreaterThan(3);
    expect(ends).toHaveLength(2 * lows.length);
  });
  test.each(lows)("$id ($printed) is below the high end of the same place", (low) => {
    const high = ends.find(
      ({ id, locator }) => id === low.id.replace(/low$/, "high") && locator === low.locator,
    );
    expect(high).toMatchObject({ unit: low.unit, metric: low.metric });
    expect(Number(low.value)).toBeLessThan(Number(high?.value));
  });
  test("for the full year less that for the fourth quarter is 31.0 billion at both ends", () => {
    const { implied } = reconcileGuidance(fullYear, revenues, undefined);
    expect(implied.atLow.point.toString()).toBe("31000000000");
    expect(implied.atHigh.point.toString()).toBe("31000000000");
  });
  test("for the fourth quarter, a record, is above the threshold that was passed three times, and above the third quarter", () => {
    expect(revenues.claim.qualifier).toBe("recordHigh");
    expect(Number(revenues.low.value)).toBeGreaterThan(
      Number(quarters["3Q02"].milestones.revenuesAboveTenBillionYen.threshold.value),
    );
    expect(Number(revenues.low.value)).toBeGreaterThan(Number(quarters["3Q02"].revenues.value));
  });
  test("for large contracts names a total above one contract, and within the quarter's revenues", () => {
    const { each, threshold } = largeSystemsIntegrationContracts;
    expect(Number(each.value)).toBeLessThan(Number(threshold.value));
    expect(Number(threshold.value)).toBeLessThan(Number(revenues.high.value));
  });
  test("is the same in the chart's label and in the highlights", () => {
    const shown = "iij-3q02-presentation";
    for (const [name, end] of [
      ["low", revenues.low],
      ["high", revenues.high],
    ] as const) {
      const statements = facts.filter(
        ({ id, document }) => document === shown && id === `guidance.4Q02.revenues.${name}`,
      );
      expect(statements).toHaveLength(2);
      for (const statement of statements)
        expect(statement).toMatchObject({ value: end.value, unit: end.unit });
    }
  });
});
