import { fiscalYears, guidance, guidanceSurprise, quarters } from "@iij/earnings";
import { type SurpriseRow, surpriseRows } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";

const yen = <Q extends string | undefined = undefined>(value: string, qualifier?: Q) => ({
  value,
  unit: "JPY" as const,
  qualifier: qualifier as Q,
});
const own = {
  FY2022: { sales: { form: "range", low: yen("100"), high: yen("120") } },
  FY2023: { sales: { form: "atLeast", threshold: yen("100", "atLeast") } },
  FY2024: { sales: { form: "point", value: yen("0") } },
  FY2025: { sales: { form: "qualitative", wording: { printed: "better" } } },
} as const;
const actual = {
  FY2022: { sales: yen("132") },
  FY2023: { sales: yen("150") },
  FY2024: { sales: yen("10") },
};
const rowOf = (rows: readonly SurpriseRow[], period: string) =>
  rows.find((row) => row.period === period);

describe("surpriseRows", () => {
  it("say of every target by what part the actual figure differs from it", () => {
    const rows = surpriseRows(own, actual, "sales");
    expect(
      rows.map(({ period, outcome, from, surprise, reason }) => [
        period,
        outcome,
        from,
        surprise,
        reason,
      ]),
    ).toEqual([
      ["FY2022", "range", null, null, "a range names no single amount"],
      ["FY2023", "surprise", "threshold", 0.5, null],
      ["FY2024", "notMeaningful", "target", null, "from zero"],
      ["FY2025", "undecidable", null, null, "the target is in words"],
    ]);
    expect(rowOf(rows, "FY2024")).toMatchObject({ difference: 10, basis: "computed", target: 0 });
    expect(rowOf(rows, "FY2022")).toMatchObject({
      difference: null,
      basis: null,
      targetLower: 100,
      targetUpper: 120,
      value: 132,
    });
  });

  it("say what differs where the target cannot be compared with the figure", () => {
    const target = { ...yen("100"), accountingStandard: "US GAAP" } as const;
    const result = { ...yen("110"), accountingStandard: "IFRS" } as const;
    const [row] = surpriseRows(
      { FY2019: { sales: { form: "point", value: target } } },
      { FY2019: { sales: result } },
      "sales",
    );
    expect(row?.reason).toBe(
      "not comparable: the accounting standard differs (IFRS against US GAAP); compare figures under the same standard",
    );
  });

  it("measure ranges from their midpoint where one asks for it, and say so", () => {
    const rows = surpriseRows(own, actual, "sales", { midpoints: true });
    expect(rowOf(rows, "FY2022")).toMatchObject({
      outcome: "surprise",
      from: "midpoint",
      surprise: 0.2,
      difference: 22,
      target: null,
    });
  });

  it("are what guidanceSurprise says, with bounds, sources and scale", () => {
    const row = surpriseRows(guidance, fiscalYears, "revenues", { scale: "million" }).find(
      ({ period, place }) => period === "FY2022" && place === "latest",
    );
    const found = guidanceSurprise(fiscalYears.FY2022.revenues, guidance.FY2022.revenues);
    if (found.outcome !== "surprise") throw new Error(found.outcome);
    expect(row).toMatchObject({
      start: "2022-04-01",
      end: "2023-03-31",
      value: 252708,
      target: 250000,
      difference: 2708,
      surprise: found.surprise.point.toNumber(),
      surpriseLower: found.surprise.lower.toNumber(),
      surpriseUpper: found.surprise.upper.toNumber(),
      document: fiscalYears.FY2022.revenues.document,
      targetPrinted: "JPY 250.0 billion",
      issued: "2023-02-08",
    });
  });

  it("have the targets that were revised, oldest first", () => {
    const rows = surpriseRows(guidance, fiscalYears, "revenues").filter(
      ({ period }) => period === "FY2020",
    );
    expect(rows.map(({ place }) => place).at(-1)).toBe("latest");
    expect(rows).toHaveLength(guidance.FY2020.revenues.earlier.length + 1);
  });

  it("measure an approximate target where the caller says how far it reaches", () => {
    const about = {
      FY2023: { sales: { form: "approximate", value: yen("100", "approximately") } },
    } as const;
    const [without] = surpriseRows(about, actual, "sales");
    expect(without?.reason).toBe("the target is approximate, without a tolerance");
    const [within] = surpriseRows(about, actual, "sales", { tolerance: "0.1" });
    expect(within).toMatchObject({ outcome: "surprise", from: "approximate", surprise: 0.5 });
  });

  it("refuse an unknown option and an unknown metric", () => {
    const run = (options: object) => () => surpriseRows(guidance, quarters, "revenues", options);
    expect(refusal(run({ midpoint: true }))).toMatchObject({
      code: "outOfRange",
      function: "surpriseRows",
    });
    expect(refusal(() => surpriseRows(own, actual, "profit" as never)).code).toBe("unknownMetric");
  });
});
