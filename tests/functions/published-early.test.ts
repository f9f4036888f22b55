import { asOf, type Fact, type FactOptions, history, infer, reconcileAll } from "@iij/earnings";
import { vintagesChart } from "@iij/earnings/chart";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";

const nearestSaturday = { lastDay: "saturday", falls: "nearestMonthEnd" } as const;

describe("functions of facts know in which year a figure was published", () => {
  const fact = {
    ...{ id: "x", kind: "level", metric: "sales", period: "FY2023", value: "100", unit: "USD" },
    ...{ decimals: 0, printed: "100", document: "acme", locator: "p. 1", standing: "issuer" },
    published: "2023-11-08",
  } as const satisfies Fact;

  const verbs: Readonly<Record<string, (list: readonly Fact[], how?: FactOptions) => unknown>> = {
    history: (list, how) => history(list, "sales", "FY2023", how),
    asOf: (list, how) => asOf(list, "2024-12-31", how).fiscalYears["FY2023"]?.["sales"]?.value,
    infer: (list, how) => infer(list, how).levels["FY2023"]?.["sales"]?.lower,
    reconcileAll: (list, how) => reconcileAll(list, how),
    vintagesChart: (list, how) => vintagesChart(list, "sales", "FY2023", how),
  };

  const early: readonly (readonly [
    what: string,
    more: Partial<Fact>,
    wrong: FactOptions,
    right: FactOptions,
  ])[] = [
    ["ends in September", {}, {}, { startMonth: 10, yearNamed: "end" }],
    [
      "ends in January",
      { published: "2023-03-01" },
      { startMonth: 2 },
      { startMonth: 2, yearNamed: "end" },
    ],
    [
      "ends on a Saturday in October",
      { published: "2022-10-01", period: "FY2022" },
      { startMonth: 11, yearNamed: "end" },
      { startMonth: 10, yearNamed: "end", weeks: nearestSaturday },
    ],
    [
      "was short",
      { published: "2024-02-08" },
      { startMonth: 4 },
      { startMonth: 1, earlier: { startMonth: 4, until: "FY2022" } },
    ],
    [
      "has days of its own",
      { published: "2023-12" },
      {},
      { days: { FY2023: { start: "2023-04-01", end: "2023-12-31" } } },
    ],
    [
      "is one of whose dividend the half is known",
      { metric: "halfDividend", published: "2023-11" },
      { metrics: { halfDividend: { perShare: true } } },
      { metrics: { halfDividend: { perShare: true, interim: true } } },
    ],
  ];

  test.each(
    Object.entries(verbs).flatMap(([verb, call]) =>
      early.map(([what, more, wrong, right]) => [verb, what, call, more, wrong, right] as const),
    ),
  )("%s of a year that %s", (verb, _, call, more, wrong, right) => {
    const sales = { ...fact, ...more } as Fact;
    const others = [{ ...fact, id: "y", published: "2030-01-01" }, sales];
    const error = refusal(() => call(others, wrong));
    expect([error.code, error.function]).toEqual(["mismatch", verb]);
    expect(error.got).toContain(`published ${sales.published}`);
    expect(() => call(others, right)).not.toThrow();
  });

  test.each(Object.entries(verbs))("%s refuses a calendar that is none", (verb, call) => {
    for (const wrong of [
      { startMonth: 13 },
      { startsIn: 4 },
      { metrics: { sales: { flo: true } } },
    ])
      expect(refusal(() => call([fact], wrong as never)).function).toBe(verb);
  });

  test("what is only expected may be published before", () => {
    const target = { ...fact, kind: "target", published: "2023-05-10" } as const;
    for (const call of [verbs["asOf"], verbs["infer"], verbs["reconcileAll"]])
      expect(() => call?.([target])).not.toThrow();
  });
});
