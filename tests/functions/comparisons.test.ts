import { describe, expect, it } from "vitest";
import { comparisonsIn, type Question } from "../../src/functions/growth/comparisons.js";
import { figure } from "./figure.js";
import { refusal } from "./refusal.js";

const eur = (value: string) => ({ sales: figure(value, "EUR") });
const quarters = { "1Q02": eur("10"), "2Q02": eur("12"), "4Q02": eur("15"), "1Q03": eur("20") };
const ask = (series: object, question: Partial<Question> = {}) =>
  comparisonsIn(series as never, { metric: "sales", compare: "yearOverYear", ...question });
const told = (series: object, question: Partial<Question> = {}) =>
  ask(series, question).comparisons.map(({ current, base, growth }) => [
    current,
    base,
    growth.outcome,
  ]);

describe("the comparisons of a series", () => {
  it("are those of all periods from the first to the last, with what is missing", () => {
    expect(told(quarters)).toEqual([
      ["1Q02", "1Q01", "missing"],
      ["2Q02", "2Q01", "missing"],
      ["3Q02", "3Q01", "missing"],
      ["4Q02", "4Q01", "missing"],
      ["1Q03", "1Q02", "rate"],
    ]);
    expect(told(quarters, { compare: "quarterOverQuarter" })).toEqual([
      ["1Q02", "4Q01", "missing"],
      ["2Q02", "1Q02", "rate"],
      ["3Q02", "2Q02", "missing"],
      ["4Q02", "3Q02", "missing"],
      ["1Q03", "4Q02", "rate"],
    ]);
  });

  it("say their span, their unit and the levels that they are of", () => {
    expect(ask(quarters)).toMatchObject({ span: "quarter", unit: "EUR" });
    expect(ask(quarters).levels).toHaveLength(4);
  });

  it("are in the order of time, whatever the order of the series", () => {
    const mixed = { "1Q03": eur("20"), "4Q02": eur("15"), "1Q02": eur("10") };
    expect(told(mixed).map(([current]) => current)).toEqual([
      "1Q02",
      "2Q02",
      "3Q02",
      "4Q02",
      "1Q03",
    ]);
  });

  it("are of one span, and quarter over quarter of quarters alone", () => {
    const years = { FY2001: eur("10"), FY2002: eur("12") };
    expect(told(years)).toEqual([
      ["FY2001", "FY2000", "missing"],
      ["FY2002", "FY2001", "rate"],
    ]);
    expect(told({ ...quarters, ...years }, { span: "fiscalYear" })).toEqual(told(years));
    expect(refusal(() => ask(years, { compare: "quarterOverQuarter" }))).toMatchObject({
      code: "outOfRange",
      needs: "quarters for quarter-over-quarter growth",
      got: "fiscalYear",
      values: [years, "quarterOverQuarter"],
    });
  });

  it("are of one unit, that of the question where there are several", () => {
    const both = { "1Q02": eur("10"), "1Q03": { sales: figure("9", "USD") } };
    expect(told(both, { unit: "EUR" })).toEqual([["1Q02", "1Q01", "missing"]]);
    expect(told(both, { unit: "USD" })).toEqual([["1Q03", "1Q02", "missing"]]);
    expect(refusal(() => ask(both)).code).toBe("mixedUnits");
  });

  it("are of the unit of the levels, whatever the metric counts in elsewhere", () => {
    const series = { "3Q02": { revenues: figure("10", "EUR") } };
    expect(ask(series, { metric: "revenues" }).unit).toBe("EUR");
  });

  it("have words, which have no unit, beside amounts", () => {
    const words = {
      sales: { qualifier: "unchanged", printed: "flat", document: "d", locator: "l" },
    };
    expect(told({ "1Q02": eur("10"), "1Q03": words }).at(-1)).toEqual(["1Q03", "1Q02", "hedged"]);
  });

  it("have the periods of which only the growth is printed, in the unit of the metric", () => {
    const grown = (how: string, metric: string) => ({
      reportedGrowth: { [how]: { [metric]: figure("0.1", "ratio", 1) } },
    });
    const series = { "3Q02": grown("yearOverYear", "revenues") };
    const found = ask(series, { metric: "revenues" });
    expect(found).toMatchObject({ span: "quarter", unit: "JPY", levels: [] });
    expect(found.comparisons.map(({ current, growth }) => [current, growth.outcome])).toEqual([
      ["3Q02", "rate"],
    ]);
    const other = { ...series, "4Q02": grown("quarterOverQuarter", "revenues") };
    expect(ask(other, { metric: "revenues" }).comparisons).toHaveLength(1);
    expect(ask({ "3Q02": grown("yearOverYear", "sales") }, { unit: "EUR" })).toMatchObject({
      unit: "EUR",
    });
  });
});
