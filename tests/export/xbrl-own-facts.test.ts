import type { Fact, MetricDescriptions } from "@iij/earnings";
import { toXbrlJson } from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";
import { reporter } from "./reports-by-document.js";
import { brokenRules } from "./xbrl-rules.js";

const sales = (value: string, more: object = {}): Fact =>
  ({
    ...{ id: "own", kind: "level", metric: "netSales", period: "FY2023", value, unit: "EUR" },
    ...{ decimals: 0, printed: value, document: "acme-fy23", locator: "p. 1" },
    ...{ published: "2024-05-08", standing: "issuer" },
    ...more,
  }) as unknown as Fact;

const dimensionsOf = (list: readonly Fact[]): readonly object[] =>
  Object.values(toXbrlJson(list, reporter).report.facts).map(({ dimensions }) => dimensions);

describe("two facts of one metric and period that differ in", () => {
  test.each<[term: string, axis: string, one: string, other: string]>([
    ["scope", "iij:ScopeAxis", "consolidated", "parentOnly"],
    ["accountingStandard", "iij:AccountingStandardAxis", "JGAAP", "IFRS"],
    ["company", "iij:CompanyAxis", "acme", "globex"],
    ["definition", "iij:DefinitionAxis", "before the split", "after the split"],
    ["scope", "iij:ScopeAxis", "連結", "個別"],
  ])("%s are two facts of the report (%s)", (term, axis, one, other) => {
    const list = [sales("100", { [term]: one }), sales("90", { [term]: other })];
    const [first, second] = dimensionsOf(list);
    expect(first).toMatchObject({ [axis]: one });
    expect(second).toMatchObject({ [axis]: other });
    expect({ ...first, [axis]: "" }).toEqual({ ...second, [axis]: "" });
    const { report, taxonomy } = toXbrlJson(list, reporter);
    expect(brokenRules(report)).toEqual([]);
    expect(taxonomy).toContain(`name="${axis.slice(4)}" type="xbrli:stringItemType"`);
  });
});

test("a fact that states none of these has none of the dimensions", () => {
  expect(Object.keys(dimensionsOf([sales("100")])[0] ?? {})).toEqual([
    ...["concept", "entity", "period", "unit"],
  ]);
});

describe("two metrics with one name in XBRL are refused:", () => {
  test.each<[one: string, other: string]>([
    ["sales", "Sales"],
    ["netIncomeAttributable", "netIncomeLoss"],
    ["netIncomeAttributable", "NetIncomeLoss"],
    ["éclat", "Éclat"],
  ])("%s and %s", (one, other) => {
    const list = [sales("1", { metric: one }), sales("2", { metric: other })];
    expect(refusal(() => toXbrlJson(list, reporter)).code).toBe("mismatch");
  });

  test("a target of one and a level of another", () => {
    const target = sales("1", { kind: "target", part: "low" });
    const level = sales("2", { metric: "netSalesGuidanceLow" });
    expect(refusal(() => toXbrlJson([target, level], reporter)).code).toBe("mismatch");
  });
});

describe("what a metric of one's own is", () => {
  const instant = "2024-04-01T00:00:00";
  test.each<[what: string, fact: Fact, metrics: MetricDescriptions, dimensions: object]>([
    ["a balance", sales("1"), { netSales: { balance: true } }, { period: instant }],
    [
      "a flow",
      sales("1"),
      { netSales: { flow: true } },
      { period: `2023-04-01T00:00:00/${instant}` },
    ],
    [
      "an amount per share",
      sales("1"),
      { netSales: { perShare: true } },
      { unit: "iso4217:EUR/xbrli:shares" },
    ],
    [
      "an amount per share by its unit",
      sales("1", { unit: "USD/shares" }),
      {},
      { unit: "iso4217:USD/xbrli:shares" },
    ],
    [
      "an element of US GAAP",
      sales("1"),
      { netSales: { usGaap: "Revenues" } },
      { concept: "iij:Revenues" },
    ],
  ])("%s", (_, fact, metrics, dimensions) => {
    const { report } = toXbrlJson([fact], reporter, { metrics });
    expect(Object.values(report.facts)[0]?.dimensions).toMatchObject(dimensions);
    expect(brokenRules(report)).toEqual([]);
  });
});
