import { describe, expectTypeOf, test } from "vitest";
import type { TopLevelSpec } from "vega-lite";
import {
  type BoundedLevel,
  bounds,
  crossSelling,
  facts,
  fiscalYears,
  guidance,
  halves,
  infer,
  nineMonths,
  quarters,
  rankings,
} from "@iij/earnings";
import {
  type ChartSpec,
  crossSellingChart,
  growthChart,
  guidanceChart,
  levelsChart,
  mixChart,
  rankingsChart,
  type Series,
  vintagesChart,
} from "@iij/earnings/chart";

describe("charts", () => {
  test("take our records as they are", () => {
    expectTypeOf(levelsChart(quarters, "revenues")).toEqualTypeOf<ChartSpec>();
    expectTypeOf(
      levelsChart(halves, "operatingIncome", {
        scale: "million",
        theme: "dark",
        locale: "ja",
        unit: "JPY",
        span: "half",
      }),
    ).toEqualTypeOf<ChartSpec>();
    expectTypeOf(levelsChart([quarters, guidance], "revenues")).toEqualTypeOf<ChartSpec>();
    expectTypeOf(
      growthChart({ ...nineMonths, ...fiscalYears }, "revenues", { span: "nineMonths" }),
    ).toEqualTypeOf<ChartSpec>();
    expectTypeOf(
      guidanceChart(guidance, fiscalYears, "operatingIncome"),
    ).toEqualTypeOf<ChartSpec>();
    expectTypeOf(crossSellingChart(crossSelling, "3Q02")).toEqualTypeOf<ChartSpec>();
    expectTypeOf(rankingsChart(rankings, { company: "iij" })).toEqualTypeOf<ChartSpec>();
    expectTypeOf(vintagesChart(facts, "operatingIncome", "1Q03")).toEqualTypeOf<ChartSpec>();
  });

  test("are what Vega-Lite's own types call a specification", () => {
    expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
  });

  test("can be edited", () => {
    const chart = levelsChart(quarters, "revenues");
    chart.width = "container";
    chart.title.subtitle.push("mine");
    expectTypeOf({ ...chart, width: 800 }).toExtend<ChartSpec>();
  });

  test("take levels of one's own, with bounds as text or as Decimals", () => {
    const own = {
      "1Q02": {
        revenues: {
          basis: "inferred",
          unit: "JPY",
          lower: "1",
          upper: bounds(quarters["3Q02"].revenues).upper,
        },
      },
    } as const;
    expectTypeOf(own["1Q02"].revenues).toExtend<BoundedLevel<"JPY">>();
    levelsChart(own, "revenues");
    levelsChart(
      {
        "1Q02": {
          revenues: {
            qualifier: "unchanged",
            printed: "unchanged",
            document: "own",
            locator: "p. 1",
          },
        },
      } as const,
      "revenues",
    );
  });

  test("know the metrics of a series", () => {
    // @ts-expect-error No period has it.
    levelsChart(quarters, "floorSpace");
    // Of several series those of any, and of what infer returns whatever there is.
    levelsChart([quarters, { "1Q02": { floorSpace: { value: "1", unit: "m2" } } }], "floorSpace");
    levelsChart([quarters, infer(facts)], "revenues");
    levelsChart([] as readonly Series[], "own");
    // @ts-expect-error None of the two has it.
    levelsChart([quarters, halves], "floorSpace");
    // @ts-expect-error Nothing is guided of it.
    guidanceChart(guidance, fiscalYears, "floorSpace");
    // @ts-expect-error A label is no figure.
    growthChart(quarters, "label");
  });

  test("take several metrics, of which each is one of the series", () => {
    expectTypeOf(
      levelsChart(fiscalYears, ["revenues", "operatingIncome"], {
        mark: "line",
        margins: "revenues",
        indexedTo: "FY2019",
      }),
    ).toEqualTypeOf<ChartSpec>();
    // @ts-expect-error No period has the second one.
    levelsChart(fiscalYears, ["revenues", "floorSpace"]);
    // @ts-expect-error An empty list is no metric.
    levelsChart(fiscalYears, []);
    // @ts-expect-error Nothing can be divided by it.
    levelsChart(fiscalYears, "operatingIncome", { margins: "floorSpace" });
    expectTypeOf(
      mixChart(fiscalYears, ["outsourcingRevenues", "wanServicesRevenues"], {
        of: "networkServicesRevenues",
        shares: true,
      }),
    ).toEqualTypeOf<ChartSpec>();
    // @ts-expect-error One part is no mix.
    mixChart(fiscalYears, ["outsourcingRevenues"]);
    // @ts-expect-error A stack has no lines.
    mixChart(fiscalYears, ["outsourcingRevenues", "wanServicesRevenues"], { mark: "line" });
  });

  test("know their options", () => {
    // @ts-expect-error There is no such scale.
    levelsChart(quarters, "revenues", { scale: "bn" });
    // @ts-expect-error There is no such theme.
    rankingsChart(rankings, { theme: "blue" });
  });
});
