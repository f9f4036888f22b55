import {
  asOf,
  explain,
  type Fact,
  facts,
  history,
  infer,
  type MetricDescriptions,
  reconcileAll,
} from "@iij/earnings";
import { toXbrlJson } from "@iij/earnings/export";
import { vintagesChart } from "@iij/earnings/chart";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";

const evidence = {
  metric: "revenues",
  printed: "as printed",
  document: "acme-2q23",
  locator: "p. 3",
  published: "2023-11-08",
  standing: "issuer",
} as const;

/**
 * Facts with ids that say nothing: two quarters, the growth between them, the second once more, and
 * what is expected of the year.
 */
const own: readonly Fact[] = [
  {
    ...evidence,
    id: "row 1",
    kind: "level",
    period: "1Q23",
    value: "100",
    unit: "EUR",
    decimals: 0,
  },
  {
    ...evidence,
    id: "row 2",
    kind: "level",
    period: "2Q23",
    value: "110",
    unit: "EUR",
    decimals: -1,
  },
  {
    ...evidence,
    id: "row 3",
    kind: "growth",
    period: "2Q23",
    comparedTo: "1Q23",
    value: "0.12",
    unit: "ratio",
    decimals: 2,
  },
  {
    ...evidence,
    id: "row 4",
    kind: "level",
    period: "2Q23",
    value: "112",
    unit: "EUR",
    decimals: 0,
    document: "acme-3q23",
    published: "2024-02-08",
  },
  {
    ...evidence,
    id: "row 5",
    kind: "target",
    period: "2Q23",
    value: "150",
    unit: "EUR",
    decimals: 0,
  },
];

describe("facts with ids of their own are what their kind says:", () => {
  test("a level has a history, and a target or a growth is no part of it", () => {
    expect(history(own, "revenues", "2Q23").map(({ outcome }) => outcome)).toEqual([
      "first",
      "morePrecise",
    ]);
    expect(vintagesChart(own, "revenues", "2Q23").data.values).toHaveLength(2);
  });

  test("a growth is reconciled with the levels", () => {
    const { consistent, inconsistent, undecidable } = reconcileAll(own);
    expect([consistent.map(({ fact }) => fact.id), inconsistent, undecidable]).toEqual([
      ["row 3"],
      [],
      [],
    ]);
  });

  test("a growth narrows what is known of a level", () => {
    const inferred = infer(own.filter(({ id }) => id !== "row 4")).levels["2Q23"]?.["revenues"];
    expect([inferred?.basis, inferred?.lower, inferred?.upper]).toEqual([
      "inferred",
      "110.9425",
      "113.0625",
    ]);
  });

  test("growth and targets are concepts of their own in XBRL", () => {
    const { report } = toXbrlJson(own, {
      scheme: "https://example.com/companies",
      identifier: "Acme",
    });
    expect(Object.values(report.facts).map(({ dimensions }) => dimensions.concept)).toEqual([
      "iij:Revenues",
      "iij:Revenues",
      "iij:RevenuesReportedGrowthQuarterOverQuarter",
      "iij:Revenues",
      "iij:RevenuesGuidanceValue",
    ]);
  });
});

/** Every function that takes facts and reads what they state. */
const readers: readonly (readonly [name: string, read: (list: readonly Fact[]) => unknown])[] = [
  ["history", (list) => history(list, "revenues", "2Q23")],
  ["asOf", (list) => asOf(list, "2024-12-31")],
  ["reconcileAll", (list) => reconcileAll(list)],
  ["infer", (list) => infer(list).levels],
  ["vintagesChart", (list) => vintagesChart(list, "revenues", "2Q23")],
];

/** The same facts, each with an id that an outsider might give it. */
const named = (idOf: (fact: Fact, index: number) => string): readonly Fact[] =>
  own.map((fact, index) => ({ ...fact, id: idOf(fact, index) }));

describe.each<[what: string, idOf: (fact: Fact, index: number) => string]>([
  ["with the name of the company", ({ period }) => `acme.${period}.revenues`],
  ["that are all one", () => "x"],
  ["that read like targets of ours", (_, index) => `guidance.FY2001.netIncome.low${index}`],
  ["that read like levels of ours", () => "quarters.3Q02.operatingIncome"],
  ["in another script", (_, index) => `売上高・${index}`],
])("facts with ids %s", (_, idOf) => {
  test.each(readers)("are to %s what they say themselves", (__, read) => {
    const anyId = (answer: unknown): string =>
      JSON.stringify(answer, (key, value: unknown) => (key === "id" ? undefined : value));
    expect(anyId(read(named(idOf)))).toBe(anyId(read(own)));
  });
});

/** One of the facts without a key, or with another value under it. */
const but = (index: number, change: object): readonly Fact[] =>
  own.map((fact, place) => {
    const changed = { ...fact, ...(place === index ? change : {}) };
    return Object.fromEntries(
      Object.entries(changed).filter(([, value]) => value !== undefined),
    ) as unknown as Fact;
  });

describe("what is not understood is refused and not passed over:", () => {
  test.each<[what: string, list: readonly Fact[], code: string]>([
    ["a fact that does not say its kind", but(0, { kind: undefined }), "invalidFigure"],
    ["one of ours without its kind", [{ ...facts[0], kind: undefined } as never], "invalidFigure"],
    ["a kind that there is not", but(0, { kind: "Level" }), "invalidFigure"],
    ["a level without a metric", but(1, { metric: undefined }), "invalidFigure"],
    ["a level without a period", but(1, { period: undefined }), "invalidFigure"],
    ["a level of what is no period", but(1, { period: "2023-Q2" }), "unknownPeriod"],
    ["growth from nowhere", but(2, { comparedTo: undefined }), "invalidFigure"],
    ["growth from what is no period", but(2, { comparedTo: "last year" }), "unknownPeriod"],
    ["a target without a metric", but(4, { metric: undefined }), "invalidFigure"],
  ])("%s", (_, list, code) => {
    for (const [name, read] of readers) {
      const error = refusal(() => read(list));
      expect([error.code, error.function], name).toEqual([code, name]);
    }
  });

  test("the error says what to write", () => {
    expect(refusal(() => history(but(0, { kind: undefined }), "revenues", "2Q23")).message).toBe(
      'history needs facts with a kind, such as level or target; got undefined under kind of "row 1". An amount of a period is of the kind "level".',
    );
  });
});

describe("targets that a document translates", () => {
  const translated = (
    ids: readonly [string, string, string, string],
    other: Partial<Fact> = { metric: "netIncome" },
  ): readonly Fact[] => {
    const target = { ...evidence, kind: "target", period: "FY2024", unit: "JPY" } as const;
    const inDollars = { ...target, kind: "targetTranslation", unit: "USD" } as const;
    return [
      { ...target, id: ids[0], value: "1000", decimals: 0 },
      { ...inDollars, id: ids[1], value: "10", decimals: 0 },
      { ...target, id: ids[2], value: "30", decimals: 0, ...other },
      { ...inDollars, id: ids[3], value: "0.3", decimals: 1, ...other },
    ] as readonly Fact[];
  };
  const told = (facts: readonly Fact[]): readonly unknown[] =>
    infer(facts).cells.flatMap((cell) =>
      cell.kind === "target" || cell.kind === "translation"
        ? [[cell.kind, cell.metric, cell.part, cell.unit, cell.lower, cell.upper]]
        : [],
    );
  const expected = told(translated(["a", "b", "c", "d"]));

  test("are targets of their metric, each figure by itself", () => {
    expect(expected).toEqual([
      ["target", "revenues", "value", "JPY", "999.5", "1000.5"],
      ["translation", "revenues", "value", "USD", "9.5", "10.5"],
      ["target", "netIncome", "value", "JPY", "29.5", "30.5"],
      ["translation", "netIncome", "value", "USD", "0.280109945027486", "0.320410205102552"],
    ]);
  });

  test.each<[what: string, ids: readonly [string, string, string, string]]>([
    ["all one", ["x", "x", "x", "x"]],
    ["those of ours", ["guidance.FY2024.revenues.value", "q", "guidance.FY2024.x.low", "r"]],
    ["exchanged", ["c", "d", "a", "b"]],
    ["empty", ["", "", "", ""]],
    ["in another script", ["予想", "予想$", "純利益", "純利益$"]],
  ])("whatever their ids are: %s", (_, ids) => {
    expect(told(translated(ids))).toEqual(expected);
  });

  test("are two figures where they are the ends of a range", () => {
    const ends = translated(["x", "x", "x", "x"], { part: "high", value: "1200" }).map(
      (fact, index) => (index < 2 ? { ...fact, part: "low" } : fact),
    ) as readonly Fact[];
    const inYen = ends.map((fact, index) =>
      index === 3 ? { ...fact, value: "12", decimals: 0 } : fact,
    ) as readonly Fact[];
    expect(told(inYen)).toEqual([
      ["target", "revenues", "low", "JPY", "999.5", "1000.5"],
      ["translation", "revenues", "low", "USD", "9.57455226988754", "10.4262192580242"],
      ["target", "revenues", "high", "JPY", "1199.5", "1200.5"],
      ["translation", "revenues", "high", "USD", "11.5", "12.5"],
    ]);
  });

  test("are told by their metric, as the caller calls it", () => {
    const [target, translation] = infer(translated(["x", "x", "x", "x"])).cells.filter(
      ({ kind }) => kind === "target" || kind === "translation",
    );
    const first = (cell: typeof target, options?: object): string =>
      cell === undefined ? "" : (explain(cell, options).split(":")[0] ?? "");
    expect([first(target), first(translation)]).toEqual([
      "Target for revenues of FY2024 in acme-2q23",
      "Target for revenues of FY2024 as translated by acme-2q23",
    ]);
    expect(first(target, { metrics: { revenues: { label: "Turnover" } } })).toBe(
      "Target for turnover of FY2024 in acme-2q23",
    );
  });
});

describe("facts of two companies", () => {
  const two = [
    ...own.map((fact) => ({ ...fact, company: "acme" })),
    ...own.map((fact) => ({ ...fact, company: "globex", document: `globex-${fact.document}` })),
  ];

  test.each(readers.filter(([name]) => ["asOf", "infer"].includes(name)))(
    "are not mixed by %s, which puts figures under period and metric alone",
    (name, read) => {
      const error = refusal(() => read(two));
      expect([error.code, error.function, error.got]).toEqual([
        ...["mismatch", name, "acme and globex"],
      ]);
      expect(() => read(two.filter(({ company }) => company === "acme"))).not.toThrow();
    },
  );

  test("are each held against their own", () => {
    const { consistent } = reconcileAll(two);
    expect(
      consistent.map(({ fact, using }) => [fact.company, ...using.map(({ company }) => company)]),
    ).toEqual([
      ["acme", "acme", "acme"],
      ["globex", "globex", "globex"],
    ]);
  });
});

test("two scopes of one list are each held against their own", () => {
  const parent = own.map((fact) => ({ ...fact, scope: "parentOnly" }));
  const whole = own.map((fact, index) => ({
    ...fact,
    scope: "consolidated",
    ...(index === 0 ? { value: "50" } : {}),
  }));
  const { consistent, inconsistent } = reconcileAll([...parent, ...whole] as readonly Fact[]);
  expect([consistent, inconsistent].map((all) => all.map(({ fact }) => fact.scope))).toEqual([
    ["parentOnly"],
    ["consolidated"],
  ]);
});

describe("totals of a metric of one's own", () => {
  const quarter = (index: number, period: string, value: string, metric = "netSales"): Fact =>
    ({
      ...{ ...evidence, id: `own ${index}`, kind: "level", metric, period, value },
      ...{ unit: "EUR", decimals: 0, published: "2024-05-08" },
    }) as unknown as Fact;
  const year = [
    ...["10", "11", "12", "13"].map((value, index) => quarter(index, `${index + 1}Q23`, value)),
    quarter(4, "FY2023", "46"),
  ];

  test.each<[what: string, metrics: MetricDescriptions, sums: number]>([
    ["add up if it is a flow", { netSales: { flow: true } }, 1],
    ["do not if it is a balance", { netSales: { balance: true } }, 0],
    ["do not if it is per share", { netSales: { perShare: true } }, 0],
    ["do not if nothing is said of it", {}, 0],
  ])("%s", (_, metrics, sums) => {
    expect(reconcileAll(year, { metrics }).consistent).toHaveLength(sums);
  });
});
