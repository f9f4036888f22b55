import { describe, expect, it } from "vitest";
import { decimalsFor } from "../../src/functions/display/outward.js";
import { exactOf } from "../../src/functions/precision/exact.js";

describe("the decimals of bounds that are rounded outward", () => {
  it.each([
    // As few as do not widen them by a quarter.
    ["0.0602", "0.0812", 3, 3],
    ["0.0602", "0.0604", 3, 4],
    ["0", "99", -2, -2],
    ["0", "81", -2, -2],
    ["0", "80", -2, -1],
    // Equal bounds keep all of their digits.
    ["0.0625", "0.0625", 3, 4],
    ["0.5", "0.5", 3, 3],
  ])("%s and %s, at least %i: %i", (lower, upper, fewest, decimals) => {
    expect(decimalsFor(exactOf(lower), exactOf(upper), fewest)).toBe(decimals);
  });
});
