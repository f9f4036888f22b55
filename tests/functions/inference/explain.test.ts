import {
  checkGuidance,
  explain,
  growth,
  infer,
  margin,
  quarters,
  yearOverYear,
  type InferredLevel,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { notation } from "../notation.js";
import { cellOf, grew, level } from "./facts.js";

describe("explain", () => {
  it("shows each step with its figures and their places, and what it builds on", () => {
    const facts = [
      level("3Q02", "revenues", "10600000000", -8, { printed: "JPY10.6 billion" }),
      grew("3Q02", "3Q01", "0.063", 3, { printed: "6.3%" }),
    ];
    // [10.55, 10.65] / [1.0625, 1.0635].
    expect(explain(cellOf(infer(facts), "3Q01")).split("\n")).toEqual([
      "Revenues of 3Q01: JPY9,920.075 million to JPY10,023.530 million, inferred",
      "Lower bound:",
      "  1. revenues of 3Q02 ≥ JPY10,550.000 million, ≤ JPY10,650.000 million: printed “JPY10.6 billion” (release, Highlights)",
      "  2. growth of revenues from 3Q01 to 3Q02 ≥ 6.250 %, ≤ 6.350 %: printed “6.3%” (release, Highlights)",
      "  3. revenues of 3Q01 > JPY0.000: by growth from 1, 2",
      "  4. revenues of 3Q01 > JPY9,920.075 million: by growth from 1, 2, 3",
      "Upper bound:",
      "  1. revenues of 3Q02 ≥ JPY10,550.000 million, ≤ JPY10,650.000 million: printed “JPY10.6 billion” (release, Highlights)",
      "  2. growth of revenues from 3Q01 to 3Q02 ≥ 6.250 %, ≤ 6.350 %: printed “6.3%” (release, Highlights)",
      "  3. revenues of 3Q01 > JPY0.000: by growth from 1, 2",
      "  4. revenues of 3Q01 < JPY10,023.530 million: by growth from 1, 2, 3",
    ]);
  });

  it("says of a printed level that it is as printed", () => {
    expect(
      explain(
        cellOf(
          infer([level("3Q02", "revenues", "5", undefined, { qualifier: "moreThan" })]),
          "3Q02",
        ),
      ).split("\n")[0],
    ).toBe("Revenues of 3Q02: JPY5.000 to no upper bound, as printed");
  });
});

describe("an inferred level", () => {
  const inference = infer([
    level("3Q02", "revenues", "110"),
    grew("3Q02", "3Q01", "0.10", 2),
    level("2Q02", "revenues", "100"),
  ]);
  const base: InferredLevel = cellOf(inference, "3Q01");

  it("has a growth whose bounds hold, and which says that it is inferred", () => {
    const result = growth({ value: "110", unit: "JPY", period: "3Q02" }, base as never);
    expect(result).toMatchObject({ outcome: "rate", basis: "inferred" });
    // 110 / [110 / 1.105, 110 / 1.095] − 1.
    if (result.outcome !== "rate") throw new Error(result.outcome);
    expect(
      [Number(result.rate.lower), Number(result.rate.upper)].map(
        (end) => Math.round(end * 1e6) / 1e6,
      ),
    ).toEqual([0.095, 0.105]);
  });

  it("has a margin that says so as well", () => {
    const result = margin({ value: "11", unit: "JPY", period: "3Q01" }, base as never);
    expect(result).toMatchObject({ basis: "inferred" });
    expect(notation(result)).toMatch(/^\(0\.1094999.*, 0\.1105000.*\)$/);
  });

  it("is as good as any other where it is printed", () => {
    const result = growth(cellOf(inference, "3Q02") as never, {
      value: "100",
      unit: "JPY",
      period: "3Q01",
    });
    expect(result).toMatchObject({ basis: "computed" });
    expect(result.outcome === "rate" && notation(result.rate)).toBe("[0.1, 0.1]");
  });

  it("can be held against guidance", () => {
    // 110 / 1.105 and 110 / 1.095 are both between 99 and 101.
    const target = {
      form: "range",
      low: { value: "99", unit: "JPY" },
      high: { value: "101", unit: "JPY" },
    } as const;
    const check = checkGuidance(base as never, target);
    expect(check).toMatchObject({ outcome: "within", basis: "inferred" });
  });

  it("is what functions over an inference compare, and not made up by those over records alone", () => {
    const result = yearOverYear(inference, "revenues", "3Q02");
    expect(result).toMatchObject({ outcome: "rate", basis: "inferred" });
    expect(result.outcome === "rate" && notation(result.rate)).toBe("[0.095, 0.105]");
    expect(yearOverYear(inference, "revenues", "2Q02").outcome).toBe("missing");
    expect(yearOverYear(quarters, "revenues", "3Q02")).toMatchObject({ basis: "reported" });
  });
});
