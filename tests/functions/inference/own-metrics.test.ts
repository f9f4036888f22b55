import { type Fact, infer, type MetricDescriptions, type PeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

/** Levels in euros, each with an id of its own. */
const stated = (...all: readonly (readonly [period: PeriodId, metric: string, value: string])[]) =>
  all.map(([period, metric, value], index): Fact => ({
    ...{ id: `acme.${index}`, kind: "level", metric, period, value, unit: "EUR", decimals: 0 },
    ...{ printed: value, document: "acme-fy23", locator: "p. 3", published: "2024-05-08" },
    standing: "issuer",
  }));

const boundsOf = (
  facts: readonly Fact[],
  metrics: MetricDescriptions | undefined,
  period: string,
  metric: string,
): readonly unknown[] => {
  const found = infer(facts, metrics && { metrics }).levels[period]?.[metric];
  return [found?.lower, found?.upper];
};

describe("a metric of one's own", () => {
  const year = stated(["9M23", "netSales", "900"], ["FY2023", "netSales", "1234"]);
  const fourth = ["333", "335"];
  const unknown = [undefined, undefined];

  test.each<[what: string, description: MetricDescriptions | undefined, bounds: unknown[]]>([
    ["has its fourth quarter if it is a flow", { netSales: { flow: true } }, fourth],
    [
      "and if it is an expense that arises over time",
      { netSales: { flow: true, expense: true } },
      fourth,
    ],
    ["has none if it is a balance", { netSales: { balance: true } }, unknown],
    ["has none if it is an amount per share", { netSales: { perShare: true } }, unknown],
    ["has none if nothing is said of it", undefined, unknown],
    ["has none if something is said of another", { sales: { flow: true } }, unknown],
  ])("%s", (_, description, bounds) => {
    expect(boundsOf(year, description, "4Q23", "netSales")).toEqual(bounds);
  });

  test("is described by the caller before it is by us", () => {
    const ours = stated(["9M23", "revenues", "900"], ["FY2023", "revenues", "1234"]);
    expect(boundsOf(ours, undefined, "4Q23", "revenues")).toEqual(fourth);
    expect(boundsOf(ours, { revenues: { balance: true } }, "4Q23", "revenues")).toEqual(unknown);
  });

  test("is the total of its parts if it says which these are", () => {
    const parts = stated(
      ["FY2023", "netSales", "1000"],
      ["FY2023", "salesInJapan", "600"],
      ["FY2023", "salesAbroad", "401"],
    );
    const metrics = { netSales: { sumOf: ["salesInJapan", "salesAbroad"] } };
    expect(boundsOf(parts, metrics, "FY2023", "netSales")).toEqual(["1000", "1000.5"]);
    expect(boundsOf(parts, undefined, "FY2023", "netSales")).toEqual(["999.5", "1000.5"]);
  });

  test("is one divided by another if it says which", () => {
    const [profit, sales] = stated(["FY2023", "profit", "100"], ["FY2023", "netSales", "1000"]);
    const ratio = { id: "m", metric: "profitMargin", value: "0.100", unit: "ratio", decimals: 3 };
    const facts = [profit, sales, { ...profit, ...ratio }] as readonly Fact[];
    const metrics = { profitMargin: { ratioOf: ["profit", "netSales"] } } as const;
    const [lower, upper] = boundsOf(facts, metrics, "FY2023", "profit").map(Number);
    expect([lower, upper]).toEqual([99.5, 100.5]);
    const [least, most] = boundsOf(facts, metrics, "FY2023", "profitMargin").map(Number);
    expect([least, most].map((end) => end?.toFixed(5))).toEqual(["0.09950", "0.10050"]);
    const wide = [{ ...profit, value: "100", decimals: -2 }, sales, facts[2]] as readonly Fact[];
    expect(boundsOf(wide, metrics, "FY2023", "profit").map(Number).map(Math.round)).toEqual([
      ...[99, 101],
    ]);
    expect(boundsOf(wide, undefined, "FY2023", "profit")).toEqual(["50", "150"]);
  });

  test("is refused if its description is not understood", () => {
    const error = refusal(() => infer(year, { metrics: { netSales: { flo: true } } as never }));
    expect([error.code, error.function, error.fix]).toEqual([
      ...["malformedRecord", "infer", "Did you mean flow?"],
    ]);
  });
});
