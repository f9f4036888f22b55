import { describe, expect, test } from "vitest";
import {
  type ChartSpec,
  crossSellingChart,
  growthChart,
  guidanceChart,
  levelsChart,
  rankingsChart,
  vintagesChart,
} from "@iij/earnings/chart";
import { draw } from "./draw.js";
import { complaintsOf } from "./validate.js";

const hostile = [
  '"; alert(1); //',
  "</text><script>alert(1)</script>",
  "${datum.value}' || 'a",
  "\\u0027\n\t\\",
  "__proto__",
  "🙂".repeat(120),
  "長い名前".repeat(60),
  "x".repeat(500),
  "",
];

/** A chart of every function with this text wherever a record can have one. */
function chartsWith(text: string): readonly ChartSpec[] {
  // The name of a unit or a metric has one line.
  const line = text.replaceAll(/\p{Cc}/gu, " ");
  const metric = text === "" || text === "__proto__" ? "constructor" : line;
  const figure = {
    value: "1",
    unit: line || "JPY",
    decimals: 0,
    printed: text,
    document: text,
    locator: text,
    accountingStandard: text,
    standardIs: "fromNeighbours",
  } as const;
  const later = { ...figure, value: "2", accountingStandard: `${text} again` };
  const series = {
    "3Q02": { [metric]: figure },
    "3Q03": { [metric]: later },
    "3Q04": { [metric]: { qualifier: "qualitative", printed: text } },
  } as const;
  const target = {
    form: "point",
    value: figure,
    issued: { date: text },
    earlier: [
      {
        form: "qualitative",
        wording: { qualifier: "qualitative", printed: text, document: text, locator: text },
      },
    ],
  } as const;
  const fact = {
    ...figure,
    unit: figure.unit,
    id: "quarters.3Q02.a",
    published: "2003-02-12",
    standing: "press",
    kind: "level",
    metric: "a",
    period: "3Q02",
  } as const;
  const rate = {
    value: "0.67",
    unit: "ratio",
    decimals: 2,
    document: text,
    printed: text,
  } as const;
  return [
    levelsChart(series as never, metric as never),
    growthChart(series as never, metric as never),
    guidanceChart({ "3Q02": { [metric]: target } } as never, series as never, metric as never),
    vintagesChart([fact] as never, "a", "3Q02"),
    crossSellingChart({ "3Q02": { [text]: { rate, base: 150, label: text } } }, "3Q02"),
    rankingsChart(
      {
        [metric]: {
          category: text,
          erratum: text,
          document: text,
          entries: [{ rank: 1, name: text, company: text }],
        },
      },
      text === "" ? {} : { company: text },
    ),
  ];
}

/** Everything in a specification that Vega computes. */
function expressionsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ["expr", "labelExpr", "filter"].includes(key) ? [String(inner)] : expressionsIn(inner),
  );
}

describe.each(hostile.map((text) => [text.slice(0, 20), text] as const))(
  "a text such as %j",
  (_, text) => {
    test("is drawn as text", async () => {
      for (const chart of chartsWith(text)) {
        expect(complaintsOf(chart)).toEqual([]);
        const { svg, warnings } = await draw(chart);
        expect(warnings).toEqual([]);
        expect(svg.match(/<script|NaN|undefined|\[object/g)).toBeNull();
        expect(/width="(\d+)"/.exec(svg)?.[1]).toBe("600");
      }
    });

    test("is never part of what Vega computes", () => {
      if (text.length < 3) return;
      for (const chart of chartsWith(text))
        expect(expressionsIn(chart).filter((expression) => expression.includes(text))).toEqual([]);
    });
  },
);

test("a record whose prototype was meddled with lends nothing", () => {
  const series = JSON.parse(
    '{"3Q02":{"__proto__":{"value":"1","unit":"JPY"},"a":{"value":"1","unit":"JPY"}}}',
  ) as never;
  expect(levelsChart(series, "a").data.values).toHaveLength(1);
  const heir = Object.create({ a: { value: "1", unit: "JPY" } }) as object;
  expect(levelsChart([series, { "4Q02": heir }], "a" as never).data.values).toHaveLength(1);
  expect(() => levelsChart(series, "toString")).toThrow("levelsChart needs a metric");
});

test("records are read and not written", () => {
  const figure = Object.freeze({ value: "1", unit: "JPY" });
  const series = Object.freeze({
    "3Q02": Object.freeze({ a: figure }),
    "1Q02": Object.freeze({ a: figure }),
  });
  const before = JSON.stringify(series);
  levelsChart(series, "a");
  growthChart(series, "a");
  expect(JSON.stringify(series)).toBe(before);
});
