import { describe, expect, it } from "vitest";
import { compoundGrowth, fiscalYears, quarters } from "@iij/earnings";
import { compoundGrowthRows, show } from "@iij/earnings/notebook";
import { refusal } from "../functions/refusal.js";

const euros = (value: string) => ({ value, unit: "EUR" as const });
const own = {
  FY2013: { sales: euros("100"), profit: euros("-1") },
  FY2018: { sales: euros("100"), profit: euros("10") },
  FY2020: { sales: euros("121"), profit: euros("10") },
  FY2023: { sales: euros("161.051"), profit: euros("5") },
  FY2024: { profit: euros("6") },
} as const;

describe("compoundGrowthRows", () => {
  it("has 3, 5 and 10 years for each metric, up to the last period of the first", () => {
    const found = compoundGrowthRows(own, ["sales", "profit"]);
    expect(
      found.map(({ metric, period, comparedTo, overYears, outcome, reason }) =>
        [metric, period, comparedTo, overYears, outcome, reason].join(" "),
      ),
    ).toEqual([
      "sales FY2023 FY2020 3 rate ",
      "sales FY2023 FY2018 5 rate ",
      "sales FY2023 FY2013 10 rate ",
      "profit FY2023 FY2020 3 rate ",
      "profit FY2023 FY2018 5 rate ",
      "profit FY2023 FY2013 10 turnedToProfit turned to profit",
    ]);
    expect(found[1]).toMatchObject({ rate: 0.1, value: 161.051, base: 100, change: 61.051 });
    expect(found[5]).toMatchObject({ rate: null, change: 6 });
  });

  it("is what compoundGrowth says, with its bounds", () => {
    const [row] = compoundGrowthRows(fiscalYears, ["revenues"], { years: [5], to: "FY2024" });
    const found = compoundGrowth(fiscalYears, "revenues", { from: "FY2019", to: "FY2024" });
    if (found.outcome !== "rate") throw new Error(found.outcome);
    const { point, lower, upper } = found.rate;
    expect(row).toMatchObject({
      rate: point.toNumber(),
      rateLower: lower.toNumber(),
      rateUpper: upper.toNumber(),
      basis: "computed",
    });
  });

  it("gives quarters a rate per year, from the same quarter of an earlier one", () => {
    const [row] = compoundGrowthRows(quarters, ["operatingIncome"], { years: [2], to: "FY2008" });
    expect(row).toMatchObject({ comparedTo: "4Q06", period: "4Q08", overYears: 2 });
    const quarterly = {
      "4Q20": { sales: euros("100") },
      "4Q22": { sales: euros("121") },
    } as const;
    expect(compoundGrowthRows(quarterly, ["sales"], { years: [2] })[0]?.rate).toBe(0.1);
  });

  it("goes back to the first year of a range, or as far as the years in it", () => {
    const years = (options: object) =>
      compoundGrowthRows(own, ["sales"], options).map((row) => [row.comparedTo, row.period]);
    expect(years({ from: "FY2018" })).toEqual([["FY2018", "FY2023"]]);
    expect(years({ from: "FY2018", years: [3, 5, 10] })).toEqual([
      ["FY2020", "FY2023"],
      ["FY2018", "FY2023"],
    ]);
    expect(years({ to: "FY2020", years: [2] })).toEqual([["FY2018", "FY2020"]]);
  });

  it("says of a period that is not there that it is missing, and never takes another one", () => {
    expect(compoundGrowthRows(own, ["sales"], { to: "FY2024", years: [4] })).toMatchObject([
      { period: "FY2024", comparedTo: "FY2020", outcome: "missing", rate: null, base: 121 },
    ]);
  });

  it.each([
    ["unknownMetric", "sales", () => compoundGrowthRows(own, ["sale" as never])],
    ["outOfRange", "a list of metrics", () => compoundGrowthRows(own, [])],
    ["outOfRange", "[3, 5, 10]", () => compoundGrowthRows(own, ["sales"], { years: [1.5] })],
    ["outOfRange", "[3, 5, 10]", () => compoundGrowthRows(own, ["sales"], { years: [] })],
    ["outOfRange", "[3, 5, 10]", () => compoundGrowthRows(own, ["sales"], { years: 3 as never })],
    ["outOfRange", "1969 to 2068", () => compoundGrowthRows(own, ["sales"], { years: [100] })],
    [
      "outOfRange",
      "as long as one of the numbers of years",
      () => compoundGrowthRows(own, ["sales"], { from: "FY2022", years: [3] }),
    ],
  ])("refuses with %s: %s", (code, part, attempt) => {
    const error = refusal(attempt);
    expect([error.code, error.function]).toEqual([code, "compoundGrowthRows"]);
    expect(error.message).toContain(part);
  });

  it("is shown with a line per metric and a column per number of years", () => {
    expect(show(compoundGrowthRows(own, ["sales", "profit"])).text.split("\n")).toEqual([
      "Compound annual growth to FY2023, %",
      "Metric  3 years from FY2020  5 years from FY2018  10 years from FY2013",
      "------  -------------------  -------------------  --------------------",
      "sales                +10.0%               +10.0%               +4.9%",
      "profit               -20.6%               -12.9%                n.m. a",
      "a  turned to profit",
      "n.m.: not meaningful, because there is no rate.",
    ]);
    expect(show(compoundGrowthRows(own, ["sales"]), { locale: "ja" }).text).toMatch(
      /^年平均成長率\(%\)、FY2023まで\n項目 +3年\(FY2020から\)/,
    );
  });
});
