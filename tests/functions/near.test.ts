import { describe, expect, test } from "vitest";
import { near } from "../../src/functions/refusing/near.js";

const names = ["revenues", "grossProfit", "operatingIncome", "netIncome"];

describe("what was probably meant by a name that there is not", () => {
  test.each([
    ["a letter left out", "revenus", "revenues"],
    ["a letter too many", "revvenues", "revenues"],
    ["a letter at the end too many", "revenuess", "revenues"],
    ["another letter", "revanues", "revenues"],
    ["two letters exchanged, which are two changes", "reveneus", "revenues"],
    ["another case", "GROSSPROFIT", "grossProfit"],
    ["a part of the name", "gross", "grossProfit"],
    ["more than the name", "quarterlyGrossProfit", "grossProfit"],
    ["the nearest first", "income", "netIncome or operatingIncome"],
  ])("%s", (_, given, meant) => {
    expect(near(given, names)).toBe(`Did you mean ${meant}?`);
  });

  // A third of the letters may be wrong, and two at the most.
  test.each([
    ["ab", ["ac"]],
    ["abcde", ["abxyz"]],
    ["abcdefghijkl", ["abcdefghixyz"]],
    ["net", ["netIncome"]],
    ["xyz", ["x"]],
  ])("%s is not near to %s", (given, available) => {
    expect(near(given, available)).toBe(`Available: ${available.join(", ")}.`);
  });

  test.each([
    ["abc", ["abd"]],
    ["abcde", ["abcdf"]],
    ["abcdef", ["abcdxy"]],
    ["abcdefghijkl", ["abcdefghijxy"]],
  ])("%s is near to %s", (given, available) => {
    expect(near(given, available)).toBe(`Did you mean ${available.join(" or ")}?`);
  });

  test("is three names at the most, the nearest first, and of those as near in their order", () => {
    expect(near("abcdef", ["abcdxy", "abcdxz", "abcdeg", "abcdyz"])).toBe(
      "Did you mean abcdeg or abcdxy or abcdxz?",
    );
  });

  // 56 letters, of which one is another; with 61 nobody has mistyped a name.
  test.each([
    [60, true],
    [61, false],
  ])("is looked for in texts of %i letters: %s", (length, isLookedFor) => {
    const [name, given] = ["z".repeat(length), `${"z".repeat(length - 1)}y`];
    expect(near(given, [name]).startsWith("Did you mean")).toBe(isLookedFor);
  });

  // The work grows with the length of both, and a key may have a million characters.
  test.each([
    [200, true],
    [201, false],
  ])("is looked for among names of %i letters: %s", (length, isLookedFor) => {
    const name = "revenues".padEnd(length, "z");
    expect(near("revenues", [name]).startsWith("Did you mean")).toBe(isLookedFor);
  });
});

describe("what there is", () => {
  test("is said of what is not text, or like nothing", () => {
    for (const given of [undefined, 5, null, "umbrellas"])
      expect(near(given, ["revenues", "costs"])).toBe("Available: revenues, costs.");
  });

  test("may be nothing", () => {
    expect(near("revenues", [])).toBe("Available: none.");
  });

  test("is eight names, and how many more", () => {
    const many = Array.from({ length: 10 }, (_, index) => `name${index}`);
    const first = "name0, name1, name2, name3, name4, name5, name6, name7";
    expect(near(undefined, many.slice(0, 8))).toBe(`Available: ${first}.`);
    expect(near(undefined, many)).toBe(`Available: ${first} and 2 more.`);
  });
});
