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
