import { infer } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { cellOf, changed, dollars, grew, level, notationOf, target } from "./facts.js";

describe("figures that cannot all be true", () => {
  const quarters = [level("1Q02", "revenues", "100", 0), level("2Q02", "revenues", "110", 0)];
  const half = level("1H02", "revenues", "300", 0);

  it("are reported without those that have no part in it, and with the ends that leave nothing between them", () => {
    const { cells, contradictions } = infer([
      ...quarters,
      half,
      level("3Q02", "revenues", "120", 0),
      changed("4Q02", "3Q02", "revenues", "1", 0),
    ]);
    expect(
      contradictions.map(({ facts, setAside, erratum }) => [
        facts.map(({ id }) => id).sort(),
        setAside.length,
        erratum,
      ]),
    ).toEqual([
      [["halves.1H02.revenues", "quarters.1Q02.revenues", "quarters.2Q02.revenues"], 3, undefined],
    ]);
    const { lower = [], upper = [] } = contradictions[0]?.derivation ?? {};
    expect(Number(lower.at(-1)?.at)).toBeGreaterThan(Number(upper.at(-1)?.at));
    expect(cells.filter(({ kind }) => kind === "level").map(({ period }) => period)).toEqual([
      "3Q02",
      "4Q02",
      "2H02",
    ]);
  });

  it("need every one of the figures that are named", () => {
    const facts = [...quarters, half];
    for (const each of facts)
      expect(infer(facts.filter((other) => other !== each)).contradictions).toEqual([]);
  });

  it("are no contradiction while their roundings explain it", () => {
    expect(infer([...quarters, level("1H02", "revenues", "211", 0)]).contradictions).toEqual([]);
    expect(infer([...quarters, level("1H02", "revenues", "212", 0)]).contradictions).toHaveLength(
      1,
    );
  });

  it("cost the press its figures before the company", () => {
    const press = level("1H02", "revenues", "300", 0, { standing: "press", document: "article" });
    const inference = infer([...quarters, press]);
    expect(inference.contradictions.map(({ setAside }) => setAside)).toEqual([[press]]);
    expect(notationOf(cellOf(inference, "1H02"))).toBe("[209, 211]");
  });

  it("are told from new ones where an erratum names one of them, which alone is set aside", () => {
    const misprint = level("1H02", "revenues", "300", 0, { document: "slides", printed: "JPY300" });
    const erratum = {
      kind: "contradiction",
      printed: [{ document: "slides", printed: "JPY300", locator: "Highlights" }],
      reading: "JPY210",
      reason: "a misprint",
      evidence: [],
      status: "explained",
    } as const;
    const inference = infer([...quarters, misprint], { errata: { misprintedHalf: erratum } });
    expect(inference.contradictions.map(({ erratum: id, setAside }) => [id, setAside])).toEqual([
      ["misprintedHalf", [misprint]],
    ]);
    expect(notationOf(cellOf(inference, "1H02"))).toBe("[209, 211]");
  });

  it("are found one after the other, and leave all else as it is", () => {
    const { contradictions, cells } = infer([
      ...quarters,
      half,
      level("1Q03", "revenues", "5", 0),
      grew("1Q04", "1Q03", "0.5", 1),
      level("1Q04", "revenues", "50", 0),
      level("3Q04", "revenues", "7", 0),
    ]);
    expect(contradictions.map(({ facts }) => facts.length)).toEqual([3, 3]);
    expect(cells.map(({ period }) => period)).toEqual(["3Q04"]);
  });

  it("have no part in anything else, though nothing but they connects it", () => {
    const expects = target("FY2002", "revenues.value", "100", "JPY", { decimals: 0 });
    const growth = target("FY2002", "revenuesGrowth.value", "0.1", "ratio", {
      qualifier: "approximately",
      comparedTo: "FY2001",
    });
    const all = [
      ...[level("3Q02", "revenues", "1000", 0), dollars("3Q02", "revenues", "10.00", 2)],
      ...[expects, growth, target("FY2002", "revenues.convenienceTranslation.value", "5", "USD")],
    ];
    // 100 at 100 yen per dollar is one dollar and not five.
    const { contradictions, cells } = infer(all, { tolerance: "0.1" });
    expect(contradictions.map(({ setAside }) => setAside.includes(expects))).toEqual([true]);
    expect(cells.filter(({ period }) => period === "FY2001")).toEqual([]);
    // Without it 99.5 / 1.11 and 100.5 / 1.09.
    const translated = all.filter(({ kind }) => kind !== "targetTranslation");
    expect(notationOf(cellOf(infer(translated, { tolerance: "0.1" }), "FY2001"))).toBe(
      "(89.6396396396396, 92.2018348623854)",
    );
  });
});
