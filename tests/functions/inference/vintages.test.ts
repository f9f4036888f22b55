import { asOf, infer } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { cellOf, grew, level, notationOf, words } from "./facts.js";

describe("no rule links a figure with one that restated it", () => {
  const first = { document: "first", published: "2003-05-15" };
  const later = { document: "later", published: "2004-05-14" };
  const before = [
    level("1Q02", "revenues", "100", 0, first),
    level("2Q02", "revenues", "110", 0, first),
    level("1H02", "revenues", "210", 0, first),
  ];

  it("a figure that cannot be a rounding of the same amount is a vintage of its own, and no contradiction", () => {
    const inference = infer([...before, level("1Q02", "revenues", "150", 0, later)]);
    expect(inference.contradictions).toEqual([]);
    expect(
      [0, 1].map((vintage) => notationOf(cellOf(inference, "1Q02", "revenues", "level", vintage))),
    ).toEqual(["[99.5, 100.5]", "[149.5, 150.5]"]);
    // The second quarter may have been restated, too: nothing follows for it.
    expect(notationOf(cellOf(inference, "2Q02"))).toBe("[109.5, 110.5]");
  });

  it("but those that were restated together add up", () => {
    const inference = infer([
      ...before,
      level("1Q02", "revenues", "150", 0, later),
      level("1H02", "revenues", "260", 0, later),
      level("2Q02", "revenues", "0", -3, later),
    ]);
    expect(inference.contradictions).toEqual([]);
    expect(notationOf(cellOf(inference, "2Q02"))).toBe("[109.5, 110.5]");
  });

  it("in one document two amounts contradict each other", () => {
    expect(
      infer([...before, level("1Q02", "revenues", "150", 0, first)]).contradictions,
    ).toHaveLength(1);
  });

  it("a rate is of the amounts that its document knows", () => {
    const inference = infer([
      level("1Q02", "revenues", "100", undefined, first),
      level("1Q02", "revenues", "200", undefined, later),
      grew("1Q03", "1Q02", "0.1", 1, later),
    ]);
    expect(notationOf(cellOf(inference, "1Q03"))).toBe("[210, 230]");
  });

  it("a record was one of the amounts that its document knew", () => {
    const high = words("2Q02", "revenues", "recordHigh", first);
    const inference = infer([
      level("1Q02", "revenues", "100", 0, first),
      high,
      level("2Q02", "revenues", "110", 0, first),
      level("1Q02", "revenues", "150", 0, later),
    ]);
    expect(inference.contradictions).toEqual([]);
  });

  it("the level that is asked for is the last, and what could be known on a day is that of the facts of the day", () => {
    const facts = [...before, level("1Q02", "revenues", "150", 0, later)];
    expect(infer(facts).levels["1Q02"]?.["revenues"]?.middle).toBe("150");
    expect(infer(asOf(facts, "2003-12-31").facts).levels["1Q02"]?.["revenues"]?.middle).toBe("100");
  });
});
