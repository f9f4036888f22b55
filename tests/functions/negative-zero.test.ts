import {
  bounds,
  difference,
  formatFigure,
  formatGrowth,
  growth,
  type Quantity,
  sum,
  yearOverYear,
} from "@iij/earnings";
import { toCsv } from "@iij/earnings/export";
import { fromCsv } from "@iij/earnings/import";
import { quantitySchema } from "@iij/earnings/schema";
import { describe, expect, test } from "vitest";

const million = (value: string, more: object = {}): Quantity<"JPY"> => ({
  value: value === "-0" || value === "0" ? value : `${value}000000`,
  unit: "JPY",
  decimals: -6,
  ...more,
});

const endsOf = (quantity: Quantity) => {
  const { lower, lowerClosed, upper, upperClosed } = bounds(quantity);
  return `${lowerClosed ? "[" : "("}${lower.toFixed()}, ${upper.toFixed()}${upperClosed ? "]" : ")"}`;
};

describe("a zero with a minus sign is a loss that rounds to zero", () => {
  test.each([
    ["-0", { decimals: -6 }, "[-500000, 0)"],
    ["-0", { decimals: -6, rounding: "nearest" }, "[-500000, 0)"],
    ["-0", { decimals: -6, rounding: "truncated" }, "(-1000000, 0)"],
    ["-0", { decimals: -6, rounding: "unknown" }, "(-1000000, 0)"],
    ["-0.0", { decimals: 1 }, "[-0.05, 0)"],
    ["-0.000", { decimals: 3 }, "[-0.0005, 0)"],
    // Without a sign, and exactly zero, it is what it was.
    ["0", { decimals: -6 }, "[-500000, 500000]"],
    ["0", { decimals: -6, rounding: "truncated" }, "(-1000000, 1000000)"],
    ["-0", {}, "[0, 0]"],
  ] as const)("%s with %j is in %s", (value, how, expected) => {
    expect(endsOf({ value, unit: "JPY", ...how })).toBe(expected);
    expect(quantitySchema.safeParse({ value, unit: "JPY", ...how }).success).toBe(true);
  });

  test.each([
    ["-0", "12", "turnedToLoss"],
    ["12", "-0", "turnedToProfit"],
    ["-5", "-0", "lossWidened"],
    ["-0", "-5", "lossNarrowed"],
    // Both are somewhere between −0.5 million and zero, or zero may be either.
    ["-0", "-0", "indeterminate"],
    ["-0", "0", "indeterminate"],
    ["0", "-0", "indeterminate"],
    ["0", "12", "indeterminate"],
  ])("from the base on: %s after %s is %s", (now, before, outcome) => {
    expect(growth(million(now), million(before)).outcome).toBe(outcome);
    const own = { FY2022: { profit: million(before) }, FY2023: { profit: million(now) } };
    expect(yearOverYear(own, "profit", "FY2023").outcome).toBe(outcome);
  });

  test("cut off, it is decided as well", () => {
    const cut = { rounding: "truncated" } as const;
    expect(growth(million("-0", cut), million("3", cut)).outcome).toBe("turnedToLoss");
    expect(growth(million("-1", cut), million("-0", cut)).outcome).toBe("lossWidened");
    expect(formatGrowth(growth(million("-0"), million("12")), "ja")).toBe("赤字転落");
  });

  test.each([
    ["-0", "JPY", -6, "-JPY0 million", "-0円"],
    ["-0", "ratio", 3, "-0.0%", "-0.0%"],
    ["-0.0", "EUR", 1, "-EUR0.0", "-EUR0.0"],
    ["-0", "contracts", 0, "-0 contracts", "-0件"],
    ["0", "JPY", -6, "JPY0 million", "0円"],
    ["-0", "JPY", undefined, "JPY0", "0円"],
  ])("%s %s with decimals %s is written %s and %s", (value, unit, decimals, en, ja) => {
    const figure = { value, unit, ...(decimals === undefined ? {} : { decimals }) };
    expect(formatFigure(figure)).toBe(en);
    expect(formatFigure(figure, "ja")).toBe(ja);
  });

  test("sums and differences keep what is left open", () => {
    const total = sum(million("10"), million("-0"));
    expect([total.lower.toFixed(), total.upper.toFixed(), total.upperClosed]).toEqual([
      "9000000",
      "10500000",
      false,
    ]);
    const less = difference(million("10"), million("-0"));
    expect([less.lower.toFixed(), less.lowerClosed, less.upper.toFixed()]).toEqual([
      "9500000",
      false,
      "11000000",
    ]);
  });

  test("files keep the sign and the bounds", () => {
    const fact = {
      ...million("-0"),
      id: "acme.FY2022.profit",
      kind: "level",
      metric: "profit",
      period: "FY2022",
      printed: "△0",
      document: "acme",
      locator: "p. 1",
      published: "2023-05-10",
      standing: "issuer",
    } as const;
    const text = toCsv([fact]);
    expect(text).toContain("-0,JPY,-6");
    expect(text).toContain("-500000,true,0,false");
    expect(fromCsv(text).facts).toEqual([fact]);
  });
});
