import { margin, share } from "@iij/earnings";
import { describe, expect, it } from "vitest";

const yen = (value: string) => ({ value, unit: "JPY" }) as const;
const near = (middle: string, lower: string, upper: string) =>
  ({ basis: "inferred", unit: "JPY", middle, lower, upper }) as const;

describe("a point that is rounded", () => {
  it.each([
    ["above its lower bound", near("1", "0.9999999999999999999999999", "1.1"), "lower"],
    ["below its upper bound", near("-1", "-1.1", "-0.9999999999999999999999999"), "upper"],
  ] as const)("stays within bounds that have more digits: %s", (_, level, end) => {
    const found = margin(level, yen("3"));
    if (found.outcome !== "ratio") throw new Error(found.outcome);
    expect(found.point?.toFixed()).toBe(found[end]?.toFixed());
  });

  // 1/2^29 is 1.862645149230957031250 × 10^−9, and 3/2^29 5.587935447692871093750 × 10^−9.
  it.each([
    ["1", "0.0000000018626451492309570312"],
    ["3", "0.0000000055879354476928710938"],
  ])("takes a tie after twenty digits to the even digit: %s of 536870912", (part, point) => {
    const found = share(yen(part), yen("536870912"));
    expect("point" in found && found.point.toFixed()).toBe(point);
  });
});
