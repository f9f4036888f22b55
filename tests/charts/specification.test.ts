import { describe, expect, test } from "vitest";
import { facts, fiscalYears, guidance, halves, nineMonths, quarters } from "@iij/earnings";
import {
  type Series,
  type ChartSpec,
  growthChart,
  guidanceChart,
  levelsChart,
  vintagesChart,
} from "@iij/earnings/chart";
import { ours, oursInVariants } from "./ours.js";
import { complaintsOf } from "./validate.js";

/** Paths at which a value is no plain JSON. */
function unplain(value: unknown, path = "$"): readonly string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (
    typeof value !== "object" ||
    ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object)
  )
    return [path];
  return Object.entries(value).flatMap(([key, inner]) => unplain(inner, `${path}.${key}`));
}

describe.each(oursInVariants)("%s", (_, make) => {
  test("is what Vega-Lite's schema asks for", () => {
    expect(complaintsOf(make())).toEqual([]);
  });

  test("is plain JSON, there and back", () => {
    const chart = make();
    expect(unplain(chart)).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(structuredClone(chart)).toEqual(chart);
  });
});

test("the schema is not one that lets everything pass", () => {
  const chart = ours["levels"]?.({});
  expect(complaintsOf({ ...chart, width: "broad" })).not.toEqual([]);
  expect(complaintsOf({ ...chart, layer: [{ mark: { type: "blob" } }] })).not.toEqual([]);
});

/** The objects of a chart, each as often as it stands in it. */
function objectsIn(value: unknown): readonly object[] {
  return typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(objectsIn)]
    : [];
}

describe.each(Object.entries(ours))("%s is the caller's:", (_, make) => {
  test("it is not frozen, and no other call sees an edit", () => {
    const before = JSON.stringify(make({}));
    for (const part of objectsIn(make({}))) {
      expect(Object.isFrozen(part)).toBe(false);
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key);
    }
    expect(JSON.stringify(make({})) === before).toBe(true);
  });

  test("no part stands in it twice, so that an edit changes one place", () => {
    const parts = objectsIn(make({}));
    expect(new Set(parts).size).toBe(parts.length);
  });
});

/** Every chart that our records have metrics and periods for. */
function* everyChart(): Generator<readonly [string, () => ChartSpec]> {
  const series: readonly (readonly [string, Series])[] = [
    ["quarters", quarters],
    ["halves", halves],
    ["nineMonths", nineMonths],
    ["fiscalYears", fiscalYears],
  ];
  const metricsOf = (one: Series): readonly string[] => [
    ...new Set(
      Object.values(one).flatMap((record) =>
        Object.entries(record ?? {}).flatMap(([name, value]) =>
          typeof value === "object" && value !== null && "unit" in value ? [name] : [],
        ),
      ),
    ),
  ];
  for (const [name, one] of series) {
    for (const metric of metricsOf(one)) {
      yield [`levels of ${name} ${metric}`, () => levelsChart([one], metric)];
      yield [`growth of ${name} ${metric}`, () => growthChart(one, metric)];
    }
  }
  const targets = new Set(
    Object.values(guidance as Series).flatMap((record) => Object.keys(record ?? {})),
  );
  for (const metric of targets)
    yield [
      `guidance of ${metric}`,
      () =>
        guidanceChart(
          guidance as Series,
          { ...quarters, ...halves, ...nineMonths, ...fiscalYears },
          metric,
        ),
    ];
  for (const { metric = "", period } of facts.filter(
    ({ kind, stands }) => kind === "level" && stands,
  )) {
    yield [`vintages of ${period}.${metric}`, () => vintagesChart(facts, metric, period as "3Q02")];
  }
}

test("every metric, target and vintage of the records has a chart, but where there are only words", () => {
  const refused: string[] = [];
  let drawn = 0;
  for (const [title, make] of everyChart()) {
    try {
      const chart = make();
      drawn += 1;
      expect([...unplain(chart)], title).toEqual([]);
      // The schema takes a while for each; one in ten is looked at entire.
      if (drawn % 10 === 0) expect(complaintsOf(chart), title).toEqual([]);
    } catch (error) {
      refused.push(`${title}: ${(error as Error).message}`);
    }
  }
  expect(drawn).toBeGreaterThan(500);
  expect(refused).toEqual([
    "guidance of systemsIntegrationRevenues: guidanceChart needs at least one figure that is a number; got words only.",
  ]);
});
