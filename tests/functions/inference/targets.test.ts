import { checkGuidance, explain, facts, guidance, infer, yearOverYear } from "@iij/earnings";
import { describe, expect, it } from "vitest";

const slides = facts.filter(({ document }) => document === "iij-3q02-presentation");

describe("a target and its approximate growth", () => {
  // 43.5 / 1.105 and 44.0 / 1.095 billion: 5 % of 10 % up and down.
  it("lead to the year before, with a tolerance of the caller's", () => {
    const level = infer(slides, { tolerance: "0.05" }).levels["FY2001"]?.revenues;
    if (level?.lower === undefined || level.upper === undefined) throw new Error("no level");
    expect([level.lower, level.upper].map((end) => Number(end).toFixed(0))).toEqual([
      (43.5e9 / 1.105).toFixed(0),
      (44e9 / 1.095).toFixed(0),
    ]);
    expect(level.basis).toBe("inferred");
    expect(explain(level)).toContain("approximately 10%");
  });

  it("say nothing without one", () => {
    expect(infer(slides).levels["FY2001"]?.revenues).toBeUndefined();
  });

  it("agree with what other documents leave of that year, and contradict nothing", () => {
    const [known, wide] = [infer(facts), infer(facts, { tolerance: "0.05" })];
    expect(wide.contradictions).toHaveLength(known.contradictions.length);
    expect(wide.levels["FY2001"]?.revenues?.lower).toBe(known.levels["FY2001"]?.revenues?.lower);
    const growth = yearOverYear(wide, "revenues", "FY2002");
    expect(
      growth.outcome === "rate" &&
        checkGuidance(growth.rate, guidance.FY2002.revenuesGrowth, { tolerance: "0.05" }).outcome,
    ).toBe("within");
  });
});
