import { checkClaim, facts, fiscalYears, guidance, infer, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure } from "./figure.js";
import { refusal } from "./refusal.js";

const yen = (value: string, decimals?: number) => ({ revenues: figure(value, "JPY", decimals) });
const record = { qualifier: "recordHigh", metric: "revenues", period: "4Q02" } as const;
const third = {
  metric: "revenues",
  period: "4Q02",
  threshold: figure("100", "JPY"),
  times: figure("3", "times"),
} as const;

describe("checkClaim", () => {
  const known = infer(facts);

  it("finds the revenues of 3Q02 above 10 billion for the third time, as far back as is known", () => {
    const { revenuesAboveTenBillionYen: claim } = quarters["3Q02"].milestones;
    // 4Q01, 2Q02 and 3Q02; 3Q01 and 1Q02 stayed below.
    expect(checkClaim(claim, known, { since: "3Q01" })).toEqual({
      outcome: "holds",
      metric: "revenues",
      period: "3Q02",
      since: "3Q01",
      against: [],
      open: [],
      times: { least: 3, most: 3 },
    });
    const all = checkClaim(claim, known);
    expect(all).toMatchObject({ outcome: "undecidable", times: { least: 3 } });
    expect(all.open).toContain("4Q00");
  });

  it("finds the revenues of 4Q02 the highest, as far back as is known", () => {
    const { claim } = guidance["4Q02"].revenues;
    expect(checkClaim(claim, known, { since: "3Q01" })).toMatchObject({ outcome: "holds" });
    expect(checkClaim(claim, quarters, { since: "3Q01" })).toMatchObject({
      outcome: "undecidable",
      open: ["3Q01", "4Q01", "1Q02", "2Q02"],
    });
  });

  it("finds FY2012 above 100 billion", () => {
    const { revenuesAboveHundredBillionYen } = fiscalYears.FY2012.milestones;
    expect(checkClaim(revenuesAboveHundredBillionYen, fiscalYears).outcome).toBe("holds");
  });

  it.each([
    // A higher quarter, one that rounding may make higher, one that equals it, and a gap.
    [{ "3Q02": yen("121"), "4Q02": yen("120") }, "contradicted", ["3Q02"], []],
    [{ "3Q02": yen("120", -1), "4Q02": yen("120") }, "undecidable", [], ["3Q02"]],
    [{ "3Q02": yen("120"), "4Q02": yen("120") }, "holds", [], []],
    [{ "2Q02": yen("110"), "4Q02": yen("120") }, "undecidable", [], ["3Q02"]],
    [{ "3Q02": yen("110") }, "undecidable", [], ["3Q02", "4Q02"]],
    [{ "2Q02": yen("130"), "4Q02": yen("120") }, "contradicted", ["2Q02"], ["3Q02"]],
  ] as const)("of the highest in %o says %s", (series, outcome, against, open) => {
    expect(checkClaim(record, series)).toMatchObject({ outcome, against, open });
  });

  it.each([
    [["110", "90", "101", "120"], "holds", { least: 3, most: 3 }],
    [["110", "105", "101", "120"], "contradicted", { least: 4, most: 4 }],
    [["90", "90", "101", "120"], "contradicted", { least: 2, most: 2 }],
    // Its own is not above, and the threshold itself is not.
    [["110", "120", "101", "100"], "contradicted", { least: 3, most: 3 }],
  ] as const)("of the third time above 100 in %j says %s", (values, outcome, times) => {
    const [a, b, c, d] = values;
    const series = { "1Q02": yen(a), "2Q02": yen(b), "3Q02": yen(c), "4Q02": yen(d) };
    expect(checkClaim(third, series)).toMatchObject({ outcome, times });
  });

  it("leaves open what is not comparable, and what the rounding hides", () => {
    const other = { revenues: { ...figure("90", "JPY"), accountingStandard: "IFRS" } };
    const own = { revenues: { ...figure("120", "JPY"), accountingStandard: "US GAAP" } };
    expect(checkClaim(record, { "3Q02": other, "4Q02": own })).toMatchObject({
      outcome: "undecidable",
      open: ["3Q02"],
    });
    expect(
      checkClaim(third, { "2Q02": yen("110"), "3Q02": yen("100", 0), "4Q02": yen("120") }),
    ).toMatchObject({ outcome: "undecidable", open: ["3Q02"], times: { least: 2, most: 3 } });
  });

  it("names the amounts that make a count of times wrong, or its own that is not above", () => {
    const of = (a: string, b: string, c: string, d: string) =>
      checkClaim(third, { "1Q02": yen(a), "2Q02": yen(b), "3Q02": yen(c), "4Q02": yen(d) });
    expect(of("110", "105", "101", "120").against).toEqual(["1Q02", "2Q02", "3Q02", "4Q02"]);
    expect(of("90", "90", "101", "120").against).toEqual(["3Q02", "4Q02"]);
    expect(of("110", "120", "101", "100").against).toEqual(["4Q02"]);
    expect(of("90", "90", "90", "90").against).toEqual(["4Q02"]);
    // Two that may be above are too few for a third time, and neither is known to be.
    const rounded = { "3Q02": yen("100", 0), "4Q02": yen("100", 0) };
    expect(checkClaim(third, rounded)).toMatchObject({
      outcome: "contradicted",
      against: [],
      open: ["3Q02", "4Q02"],
      times: { least: 0, most: 2 },
    });
  });

  it("of a threshold without a count looks at its own amount", () => {
    const { times: _, ...once } = third;
    expect(checkClaim(once, { "3Q02": yen("90"), "4Q02": yen("101") })).toMatchObject({
      outcome: "holds",
      against: [],
      open: [],
      times: { least: 1, most: 1 },
    });
    expect(checkClaim(once, { "4Q02": yen("99") })).toMatchObject({
      outcome: "contradicted",
      against: ["4Q02"],
    });
    expect(checkClaim(once, { "3Q02": yen("110"), "4Q02": yen("100", 0) })).toMatchObject({
      outcome: "undecidable",
      open: ["4Q02"],
    });
  });

  it("takes targets and words for nothing that came about, and other units for open", () => {
    const before = (given: object) =>
      checkClaim(record, { "3Q02": { revenues: given }, "4Q02": yen("120") });
    const disclosed = { outcome: "undecidable", open: ["3Q02"] };
    expect(before({ form: "point", value: figure("110", "JPY") })).toMatchObject(disclosed);
    expect(
      before({ qualifier: "unchanged", printed: "flat", document: "d", locator: "l" }),
    ).toMatchObject(disclosed);
    expect(before(figure("110", "USD"))).toMatchObject(disclosed);
    expect(before({ ...figure("130", "JPY"), qualifier: "moreThan" })).toMatchObject({
      outcome: "contradicted",
      against: ["3Q02"],
    });
  });

  it("looks no further back than it is told, and at its own period alone if told so", () => {
    const series = { "1Q02": yen("130"), "3Q02": yen("110"), "4Q02": yen("120") };
    expect(checkClaim(record, series)).toMatchObject({ since: "1Q02", outcome: "contradicted" });
    expect(checkClaim(record, series, { since: "3Q02" })).toMatchObject({
      since: "3Q02",
      outcome: "holds",
    });
    expect(checkClaim(record, series, { since: "4Q02" })).toMatchObject({
      since: "4Q02",
      outcome: "holds",
    });
    expect(checkClaim(record, series, { since: "4Q01" })).toMatchObject({
      since: "4Q01",
      open: ["4Q01", "2Q02"],
    });
    // Where its own amount is missing or in words, nobody can say.
    const words = { qualifier: "unchanged", printed: "flat", document: "d", locator: "l" };
    for (const own of [{ "1Q03": yen("900") }, { "4Q02": { revenues: words } }])
      expect(checkClaim(record, own as never)).toMatchObject({
        outcome: "undecidable",
        since: "4Q02",
        open: ["4Q02"],
      });
    // Years and later quarters are nothing to it.
    const more = { ...series, FY2000: yen("900"), "1Q03": yen("900") };
    expect(checkClaim(record, more)).toEqual(checkClaim(record, series));
    expect(checkClaim(record, { "4Q02": yen("120"), "1Q03": yen("900") }).since).toBe("4Q02");
  });

  it("says what it needs", () => {
    const series = { "4Q02": yen("120") };
    const refused = (claim: object, options = {}) => {
      const { needs, got, fix, values } = refusal(() =>
        checkClaim(claim as never, series, options),
      );
      return { needs, got, fix, values };
    };
    const words = { qualifier: "unchanged" };
    expect(refused(words)).toEqual({
      needs: "a claim: words with the qualifier recordHigh, or a threshold",
      got: "an object with the keys qualifier",
      fix: undefined,
      values: [words],
    });
    for (const { metric, period } of [
      { metric: "revenues", period: undefined },
      { metric: undefined, period: "4Q02" },
    ])
      expect(refused({ qualifier: "recordHigh", metric, period })).toMatchObject({
        needs: "a claim that names its metric and period",
        fix: "Add metric and period to it.",
        values: [{ qualifier: "recordHigh", metric, period }],
      });
    for (const since of ["FY2001", "1Q03"])
      expect(refused(record, { since })).toMatchObject({
        needs: "a first period of the length of 4Q02, and not after it",
        got: since,
        values: [since, "4Q02"],
      });
    const dollars = figure("1", "USD");
    expect(refused({ ...third, threshold: dollars })).toMatchObject({
      needs: "a threshold in the unit of the amounts",
      got: "USD 1 and JPY 120",
      values: [dollars, series["4Q02"].revenues],
    });
  });

  it("refuses what is no claim, one without a subject, another unit and another length", () => {
    const series = { "4Q02": yen("120") };
    expect(refusal(() => checkClaim({ qualifier: "unchanged" } as never, series))).toMatchObject({
      code: "malformedRecord",
      function: "checkClaim",
    });
    expect(refusal(() => checkClaim({ qualifier: "recordHigh" }, series)).code).toBe(
      "malformedRecord",
    );
    expect(
      refusal(() => checkClaim({ ...third, threshold: figure("1", "USD") }, series)).code,
    ).toBe("mixedUnits");
    expect(refusal(() => checkClaim({ ...record, metric: "sales" }, series)).code).toBe(
      "unknownMetric",
    );
    expect(refusal(() => checkClaim(record, series, { since: "FY2001" })).code).toBe("mismatch");
    expect(refusal(() => checkClaim(record, series, { since: "1Q03" })).code).toBe("mismatch");
    expect(refusal(() => checkClaim(null as never, series)).code).toBe("malformedRecord");
  });
});
