import { yearOverYear } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { notation } from "./notation.js";
import { stated } from "./told-level.js";

type Known = readonly [lower: string | undefined, upper: string, more?: object];

/** Levels as `infer` returns them, of two years. */
const cellsOf = (period: string, levels: readonly Known[]) =>
  levels.map(([lower, upper, more]) => ({
    ...{ kind: "level", metric: "sales", period, unit: "JPY", basis: "inferred", vintage: 0 },
    ...{ ...(lower === undefined ? {} : { lower }), upper, statements: [] },
    ...{ lowerClosed: lower !== undefined, upperClosed: true, ...more },
  }));
const grown = (nows: readonly Known[], befores: readonly Known[], others: readonly object[] = []) =>
  yearOverYear(
    { cells: [...cellsOf("FY2002", nows), ...cellsOf("FY2001", befores), ...others] } as never,
    "sales" as never,
    "FY2002",
  );
const told = (growth: ReturnType<typeof grown>) =>
  "change" in growth && growth.change !== undefined
    ? `${growth.outcome} ${notation(growth.change)}`
    : growth.outcome;

const ifrs = { accountingStandard: "IFRS" };
const usGaap = { accountingStandard: "US GAAP" };
const euro = { unit: "EUR" };

describe("of several levels of each year the first two that can be compared are", () => {
  test.each<[string, readonly Known[], readonly Known[], string]>([
    [
      "standard",
      [
        ["10", "12", ifrs],
        ["20", "22", usGaap],
      ],
      [["8", "8", usGaap]],
      "rate [12, 14]",
    ],
    [
      "standard",
      [["10", "12", ifrs]],
      [
        ["8", "8", usGaap],
        ["9", "9", ifrs],
      ],
      "rate [1, 3]",
    ],
    [
      "unit",
      [
        ["10", "12", { ...ifrs, ...euro }],
        ["20", "22", usGaap],
      ],
      [
        ["9", "9", ifrs],
        ["8", "8", usGaap],
      ],
      "rate [12, 14]",
    ],
    [
      "two ends",
      [
        [undefined, "12", { ...ifrs, statements: [stated("11", 0)] }],
        ["20", "22", usGaap],
      ],
      [
        ["9", "9", ifrs],
        ["8", "8", usGaap],
      ],
      "rate [12, 14]",
    ],
    ["standard, of which there is none", [["1", "2", ifrs]], [["1", "2", usGaap]], "notComparable"],
    [
      "two ends, where no other has the same standard",
      [
        [undefined, "12", ifrs],
        ["20", "22", usGaap],
      ],
      [["9", "9", { accountingStandard: "JGAAP" }]],
      "notComparable",
    ],
  ])("those of one %s", (_, nows, befores, expected) => {
    expect(told(grown(nows, befores))).toBe(expected);
  });
});

test.each([
  ["printed", "printed", "computed"],
  ["inferred", "printed", "inferred"],
  ["printed", "inferred", "inferred"],
])("growth of what is %s over what is %s is %s", (now, before, basis) => {
  const growth = grown(
    [["10.5", "11.5", { basis: now, statements: [stated("11", 0)] }]],
    [["7.5", "8.5", { basis: before, statements: [stated("8", 0)] }]],
  );
  expect("basis" in growth && growth.basis).toBe(basis);
});

test("a rate that is known of two losses does not make their growth a rate", () => {
  const rate = {
    ...{ kind: "growth", metric: "sales", period: "FY2002", comparedTo: "FY2001", unit: "ratio" },
    ...{ basis: "inferred", vintage: 0, baseVintage: 0, statements: [] },
    ...{ lower: "1", upper: "2", lowerClosed: true, upperClosed: true },
  };
  expect(told(grown([["-5", "-4"]], [["-2", "-1"]], [rate]))).toBe("lossWidened [-4, -2]");
});
