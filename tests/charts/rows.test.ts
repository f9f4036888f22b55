import { describe, expect, test } from "vitest";
import { bounds, facts, fiscalYears, guidance, halves, nineMonths, quarters } from "@iij/earnings";
import {
  type ChartRow,
  type ChartSpec,
  growthChart,
  guidanceChart,
  levelsChart,
  rankingsChart,
  vintagesChart,
} from "@iij/earnings/chart";
import { everyKind } from "./ours.js";

const rowOf = (chart: ChartSpec, period: string): ChartRow | undefined =>
  chart.data.values.find((row) => row["period"] === period);

describe("levels", () => {
  test("a row is the figure in the scale, its bounds, its literal and its place", () => {
    expect(rowOf(levelsChart(quarters, "revenues"), "3Q02")).toEqual({
      period: "3Q02",
      at: 2002.625,
      from: 2002.525,
      to: 2002.725,
      kind: "printed",
      basis: "printed",
      value: 10.6,
      lower: 10.55,
      upper: 10.65,
      between: "10.55 – 10.65",
      shown: "JPY10.6 billion",
      printed: "JPY10.6 billion",
      document: "iij-3q02-presentation",
      locator: "3Q02 Highlights > In 3Q02",
      standard: "US GAAP (from neighbouring documents)",
    });
  });

  test("the number drawn is the nearest to the exact one, whatever its digits", () => {
    const own = {
      "3Q02": { a: { value: "1234567890123456789012345678.9", unit: "JPY" } },
      "4Q02": { a: { value: "0.1", unit: "JPY" } },
    };
    const [first, second] = levelsChart(own, "a", { scale: "trillion" }).data.values;
    expect([first?.["value"], second?.["value"]]).toEqual([Number("1234567890123456.789"), 1e-13]);
    expect(
      levelsChart({ "3Q02": { a: { value: "0.07", unit: "ratio" } } }, "a").data.values[0]?.[
        "value"
      ],
    ).toBe(7);
    expect(first?.["between"]).toBe("1234567890123456.789 – 1234567890123456.7891");
  });

  test.each([
    ["999999", "en", "JPY"],
    ["1000000", "en", "JPY million"],
    ["2500000000000", "en", "JPY trillion"],
    ["99999999", "ja", "百万円"],
    ["100000000", "ja", "億円"],
    ["150", "ja", "円"],
  ] as const)("%s yen in %s are drawn in %s", (value, locale, title) => {
    expect(
      JSON.stringify(levelsChart({ "3Q02": { a: { value, unit: "JPY" } } }, "a", { locale })),
    ).toContain(`"text":["${title}"]`);
  });

  test.each([
    ["ratio", "%"],
    ["subscribers", "subscribers"],
    ["EUR", "EUR"],
    ["USD", "USD"],
  ])("a unit %s is named on the axis as %s", (unit, title) => {
    expect(JSON.stringify(levelsChart({ "3Q02": { a: { value: "1", unit } } }, "a"))).toContain(
      `"text":["${title}"]`,
    );
  });

  test("every kind of level is told apart, and an end that nobody stated is not there", () => {
    const rows = levelsChart(everyKind, "revenues").data.values;
    expect(
      rows.map(({ period, kind, lane, value, lower, upper }) => [
        period,
        kind ?? lane,
        value,
        lower,
        upper,
      ]),
    ).toEqual([
      ["1Q02", "inferred", undefined, 9, 9.8],
      ["2Q02", "inferred", undefined, 10, undefined],
      ["3Q02", "printed", 10.6, 10.55, 10.65],
      ["4Q02", "guided", undefined, 12.5, 13],
      ["1Q03", "guided", undefined, undefined, 14],
      ["2Q03", "missing", undefined, undefined, undefined],
      ["3Q03", "hedged", 12, undefined, undefined],
      ["4Q03", "inWords", undefined, undefined, undefined],
    ]);
  });

  test("bounds of our functions are ends of a level as they are", () => {
    const { lower, upper } = bounds(quarters["3Q02"].revenues);
    expect(
      rowOf(
        levelsChart({ "3Q02": { a: { basis: "inferred", unit: "JPY", lower, upper } } }, "a"),
        "3Q02",
      ),
    ).toMatchObject({ lower: 10.55, upper: 10.65 });
  });

  test("of several series the first that has a period speaks for it", () => {
    const [first, second] = [
      { "4Q02": { a: { value: "1", unit: "JPY" } } },
      { "3Q02": { a: { value: "2", unit: "JPY" } }, "4Q02": { a: { value: "3", unit: "JPY" } } },
    ];
    expect(
      levelsChart([first, second], "a").data.values.map(({ period, value }) => [period, value]),
    ).toEqual([
      ["3Q02", 2],
      ["4Q02", 1],
    ]);
    // Results and targets of one half, and a target of a year of which no half is in the series.
    expect(rowOf(levelsChart([halves, guidance], "revenues"), "1H22")?.["kind"]).toBe("printed");
    const results = { "1H22": halves["1H22"] };
    const chart = levelsChart([results, { "1H23": guidance["1H23"] }], "revenues");
    expect(rowOf(chart, "1H23")?.["kind"]).toBe("guided");
  });

  test("one length of period at a time, the longest unless said otherwise", () => {
    const spansOf = (chart: ChartSpec): readonly string[] => [
      ...new Set(chart.data.values.map(({ period }) => String(period).slice(0, 2))),
    ];
    expect(spansOf(levelsChart({ ...nineMonths, ...fiscalYears }, "revenues"))).toEqual(["FY"]);
    expect(
      spansOf(levelsChart({ ...nineMonths, ...fiscalYears }, "revenues", { span: "nineMonths" })),
    ).toEqual(["9M"]);
  });

  test("figures of two standards have a rule between them, with the name of the second", () => {
    const rule = (options: object) => JSON.stringify(levelsChart(fiscalYears, "revenues", options));
    expect(rule({})).toContain('"text":["IFRS from FY2018"]');
    expect(rule({ locale: "ja" })).toContain('"text":["FY2018からIFRS"]');
    expect(rule({ from: "FY2018" })).not.toContain("IFRS from");
    expect(rule({ to: "FY2017" })).not.toContain("IFRS from");
  });
});

describe("growth", () => {
  test("a rate has bounds, an outcome that is none has only its lane and the change", () => {
    const chart = growthChart(quarters, "operatingIncome", { compare: "quarterOverQuarter" });
    const row = rowOf(chart, "3Q02");
    expect(row).toMatchObject({
      lane: "lossWidened",
      outcome: "loss widened",
      change: "-373000000 JPY",
      compared: "3Q02 -JPY567 million against 2Q02 -JPY194 million",
    });
    expect(Object.keys(row ?? {})).not.toContain("rate");
    expect(rowOf(chart, "4Q01")).toMatchObject({ outcome: "+23.2% (+22.4% to +24.0%)" });
  });

  test("of two currencies the caller chooses one", () => {
    const two = {
      "1Q23": { a: { value: "1", unit: "EUR" } },
      "1Q24": { a: { value: "2", unit: "EUR" } },
      "2Q24": { a: { value: "1", unit: "USD" } },
    } as const;
    expect(
      growthChart(two, "a", { unit: "EUR" })
        .data.values.map(({ period, rate }) => [period, rate])
        .at(-1),
    ).toEqual(["1Q24", 100]);
  });

  test("hedges, words and other standards are named and not computed with", () => {
    const own = {
      "1Q02": { a: { value: "1", unit: "JPY" } },
      "1Q03": { a: { value: "2", unit: "JPY", qualifier: "approximately" } },
      "1Q04": { a: { qualifier: "unchanged", printed: "flat" } },
      "1Q05": { a: { value: "1", unit: "JPY", accountingStandard: "US GAAP" } },
      "1Q06": { a: { value: "3", unit: "JPY", accountingStandard: "IFRS" } },
    } as const;
    const rows = growthChart(own as Readonly<Record<string, object>>, "a").data.values;
    const at = (period: string): unknown => rows.find((row) => row["period"] === period)?.["lane"];
    expect(["1Q02", "1Q03", "1Q04", "1Q05", "1Q06"].map(at)).toEqual([
      "missing",
      "hedged",
      "hedged",
      "hedged",
      "notComparable",
    ]);
    expect(rowOf(growthChart(own as Readonly<Record<string, object>>, "a"), "1Q06")).toMatchObject({
      outcome:
        "not comparable: the accounting standard differs (IFRS against US GAAP); compare figures under the same standard",
      standard: "IFRS",
    });
  });

  test("it is what `growth` says, of every outcome", () => {
    const of = (before: string, now: string, decimals?: number): unknown => {
      const figure = (value: string): object => ({
        a: { value, unit: "JPY", ...(decimals === undefined ? {} : { decimals }) },
      });
      const own: Readonly<Record<string, object>> = { FY2001: figure(before), FY2002: figure(now) };
      return growthChart(own, "a").data.values.at(-1)?.["lane"];
    };
    expect([
      of("1", "2"),
      of("1", "-1"),
      of("-1", "1"),
      of("-1", "-2"),
      of("-2", "-1"),
      of("-1", "-1"),
      of("0", "1"),
      of("0", "1", 0),
    ]).toEqual([
      undefined,
      "turnedToLoss",
      "turnedToProfit",
      "lossWidened",
      "lossNarrowed",
      "lossUnchanged",
      "zeroBase",
      "indeterminate",
    ]);
  });
});

describe("guidance", () => {
  test("targets share the room of their period in the order of issue, and the actual figure has the outcome over the last", () => {
    const rows = guidanceChart(guidance, fiscalYears, "operatingIncome").data.values.filter(
      ({ period }) => period === "FY2013",
    );
    expect(rows.map(({ target, value, outcome }) => [target, value, outcome])).toEqual([
      ["earlier", 9.4, ""],
      ["last", 6, ""],
      [undefined, 5.723, "below"],
    ]);
    expect(rows.map(({ from }) => from)).toEqual([2013.1, 2013.5, 2013.1]);
  });

  test("a guided growth is held against the growth that was printed", () => {
    const chart = guidanceChart(guidance, fiscalYears, "revenuesGrowth");
    expect(chart.title.text.join(" ")).toBe("Revenues, growth by fiscal year, guidance and actual");
    expect(
      chart.data.values.find(({ period, outcome }) => period === "FY2013" && outcome),
    ).toMatchObject({ value: 7.6, outcome: "below", printed: "up 7.6% YoY" });
  });

  test("a target that was lowered is no longer what the actual figure is held against", () => {
    const point = (value: string) => ({ form: "point", value: { value, unit: "JPY" } }) as const;
    const rows = guidanceChart(
      { FY2008: { a: { ...point("3"), earlier: [point("5")] } } },
      { FY2008: { a: { value: "4", unit: "JPY" } } },
      "a",
    ).data.values;
    expect(rows.map(({ target, value, outcome }) => [target, value, outcome])).toEqual([
      ["earlier", 5, ""],
      ["last", 3, ""],
      [undefined, 4, "above"],
    ]);
  });

  test("what the rounding cannot decide is undecidable", () => {
    expect(
      guidanceChart(guidance, quarters, "revenues", { span: "quarter" }).data.values.at(-1),
    ).toMatchObject({ outcome: "undecidable", value: 13, lower: 12.95, upper: 13.05 });
  });

  test("a target of another standard than its actual figure is not comparable", () => {
    const target = {
      FY2018: {
        a: { form: "point", value: { value: "5", unit: "JPY", accountingStandard: "US GAAP" } },
      },
    } as const;
    const outcome = {
      FY2018: { a: { value: "5", unit: "JPY", accountingStandard: "IFRS" } },
    } as const;
    expect(guidanceChart(target, outcome, "a").data.values.at(-1)?.["outcome"]).toBe(
      "not comparable",
    );
  });

  test("each form of target has its own mark", () => {
    const forms = {
      FY2001: {
        a: { form: "range", low: { value: "1", unit: "JPY" }, high: { value: "2", unit: "JPY" } },
      },
      FY2002: {
        a: { form: "approximate", value: { value: "3", unit: "JPY", qualifier: "approximately" } },
      },
      FY2003: {
        a: { form: "moreThan", threshold: { value: "4", unit: "JPY", qualifier: "moreThan" } },
      },
      FY2004: {
        a: {
          form: "qualitative",
          wording: {
            qualifier: "qualitative",
            printed: "better",
            document: "own",
            locator: "p. 1",
          },
        },
      },
    } as const;
    const targets = guidanceChart(forms, {}, "a").data.values.filter((row) => "target" in row);
    expect(
      targets.map(({ value, lower, upper, lane, shown }) => [value, lower, upper, lane, shown]),
    ).toEqual([
      [undefined, 1, 2, undefined, "JPY1 to JPY2"],
      [3, undefined, undefined, undefined, "approximately JPY3"],
      [undefined, 4, undefined, undefined, "more than JPY4"],
      [undefined, undefined, undefined, "inWords", "better"],
    ]);
  });
});

test("vintages of what was known on a day are those published by then", () => {
  const known = facts.filter(({ published }) => published < "2003-09");
  expect(
    vintagesChart(known, "operatingIncome", "1Q03").data.values.map(({ printed }) => printed),
  ).toHaveLength(1);
});

test("a statement of more than an amount, and one in words, are vintages too", () => {
  const shared = {
    id: "quarters.3Q02.a",
    kind: "level",
    metric: "a",
    period: "3Q02",
    unit: "JPY",
    published: "2003-01-01",
    standing: "issuer",
    document: "own",
    locator: "p. 1",
  };
  const own = [
    { ...shared, value: "5", printed: "more than 5", qualifier: "moreThan" },
    { ...shared, value: "6", printed: "6", metric: "a" },
    { ...shared, unit: undefined, printed: "a record", qualifier: "recordHigh" },
  ];
  const rows = vintagesChart(own as never, "a", "3Q02").data.values;
  expect(rows.map(({ value, lower, said }) => [value, lower, said])).toEqual([
    [undefined, 5, "more than JPY5 · first"],
    [6, 6, "JPY6 · cannot be compared"],
    [undefined, undefined, "a record · cannot be compared"],
  ]);
});

test("rankings of one's own need a category, ranks and names", () => {
  const own = {
    a: {
      category: "Best coffee",
      entries: [
        {
          rank: 1,
          name: "A Company with a Name That Does Not Fit into Any Column of Four, Limited",
          company: "a",
        },
        { rank: 1, name: "B", company: "b" },
      ],
    },
  };
  const chart = rankingsChart({ ...own, b: own.a, c: own.a, d: own.a });
  expect(chart.data.values[0]).toMatchObject({
    category: "Best coffee",
    cell: "A Company with a Nam…",
    place: "other",
  });
  expect(chart.usermeta.sources).toEqual([]);
});
