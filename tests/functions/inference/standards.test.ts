import { explain, infer } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { cellOf, grew, level, notationOf } from "./facts.js";

describe("no rule leads from one accounting standard to another", () => {
  const us = { accountingStandard: "US GAAP", document: "old", published: "2017-05-15" };
  const ifrs = { accountingStandard: "IFRS", document: "new", published: "2019-05-15" };

  it("though the levels be of one metric and one year", () => {
    const { cells, contradictions } = infer([
      level("1Q02", "revenues", "100", 0, us),
      level("2Q02", "revenues", "110", 0, ifrs),
      level("1H02", "revenues", "500", 0, ifrs),
    ]);
    expect(contradictions).toEqual([]);
    expect(cells.map((cell) => [cell.accountingStandard, cell.period, notationOf(cell)])).toEqual([
      ["US GAAP", "1Q02", "[99.5, 100.5]"],
      ["IFRS", "2Q02", "[109.5, 110.5]"],
      ["IFRS", "1H02", "[499.5, 500.5]"],
      ["IFRS", "1Q02", "[389, 391]"],
    ]);
  });

  it("nor through a document between the two that states none", () => {
    const between = { document: "between", published: "2018-05-15" };
    const inference = infer([
      level("1Q02", "revenues", "100", 0, us),
      grew("1Q03", "1Q02", "0.10", 2, between),
      level("1Q03", "revenues", "300", 0, ifrs),
    ]);
    expect(inference.contradictions).toEqual([]);
    expect(inference.cells.filter(({ basis }) => basis === "inferred")).toEqual([]);
  });

  it("nor through one beside which two are stated on one day", () => {
    const sameDay = { ...ifrs, published: us.published };
    const after = { document: "after", published: "2018-05-15" };
    const inference = infer([
      level("1Q02", "revenues", "100", 0, us),
      level("2Q02", "revenues", "90", 0, sameDay),
      grew("1Q03", "1Q02", "0.10", 2, after),
    ]);
    expect(inference.cells.filter(({ basis }) => basis === "inferred")).toEqual([]);
  });

  it("but a document between two of the same standard is of it", () => {
    const between = { document: "between", published: "2018-05-15" };
    const later = { ...us, document: "later", published: "2019-05-15" };
    const inference = infer([
      level("1Q02", "revenues", "100", undefined, us),
      grew("1Q03", "1Q02", "0.10", 2, between),
      level("3Q03", "revenues", "1", 0, later),
    ]);
    expect(notationOf(cellOf(inference, "1Q03"))).toBe("[109.5, 110.5]");
  });

  it("and the level that is asked for is of the standard that was stated last", () => {
    const inference = infer([
      level("1Q02", "revenues", "100", 0, us),
      level("1Q02", "revenues", "90", 0, ifrs),
    ]);
    const stands = inference.levels["1Q02"]?.["revenues"];
    expect(stands?.accountingStandard).toBe("IFRS");
    // It has the other one, which is the cell itself, and does not have it back.
    const [other, ...more] = stands?.underOtherStandards ?? [];
    expect([other?.accountingStandard, other && notationOf(other)]).toEqual([
      "US GAAP",
      "[99.5, 100.5]",
    ]);
    expect(more).toEqual([]);
    expect(inference.cells).toContain(other);
    expect(other).not.toHaveProperty("underOtherStandards");
    expect(stands && explain(stands).split("\n").slice(0, 2)).toEqual([
      "Revenues of 1Q02 under IFRS: JPY89.500 to JPY90.500, as printed",
      "Also printed under US GAAP: JPY99.500 to JPY100.500",
    ]);
  });

  it("and has no other standard where it is not printed under it", () => {
    const inference = infer([
      level("1Q02", "revenues", "100", 0, us),
      level("2Q02", "revenues", "90", 0, ifrs),
      level("1H02", "revenues", "200", 0, ifrs),
    ]);
    // Under IFRS 1Q02 follows from the half; nobody prints it.
    expect(inference.levels["1Q02"]?.["revenues"]?.accountingStandard).toBe("US GAAP");
    expect(inference.levels["1Q02"]?.["revenues"]).not.toHaveProperty("underOtherStandards");
  });

  it("and a standard that no document states comes after one that a document states", () => {
    const between = { document: "between", published: "2018-05-15" };
    const inference = infer([
      level("1Q02", "revenues", "100", 0, us),
      level("1Q02", "revenues", "101", 0, between),
      level("2Q02", "revenues", "90", 0, ifrs),
    ]);
    const stands = inference.levels["1Q02"]?.["revenues"];
    expect(stands?.accountingStandard).toBe("US GAAP");
    // But printed comes before what only follows.
    const half = infer([
      level("1H02", "revenues", "200", 0, us),
      level("2Q02", "revenues", "100", 0, us),
      level("1Q02", "revenues", "101", 0, between),
      level("2Q03", "revenues", "90", 0, ifrs),
    ]);
    expect(half.levels["1Q02"]?.["revenues"]?.accountingStandard).toBe("not stated by between");
    const [other] = stands?.underOtherStandards ?? [];
    expect(other && explain(other).split("\n")[0]).toBe(
      "Revenues of 1Q02 under a standard not stated by between: JPY100.500 to JPY101.500, as printed",
    );
  });
});
