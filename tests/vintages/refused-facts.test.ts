import { asOf, type Fact, history } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { expectRefusal, refusal } from "../functions/refusal.js";

const fact = {
  ...{ id: "own", kind: "level", metric: "revenues", period: "3Q02", value: "1", unit: "JPY" },
  ...{ document: "a", locator: "page 1", printed: "1", published: "2003-02-13" },
  standing: "issuer",
} as unknown as Fact;
const missing = (key: string, of = "own"): string => `undefined under ${key} of "${of}"`;

describe("a fact that does not say what it states is refused, with what it would have to say", () => {
  test.each<[object, string, string, (string | undefined)?]>([
    [
      { kind: undefined },
      "facts with a kind, such as level or target",
      missing("kind"),
      'An amount of a period is of the kind "level".',
    ],
    [
      { kind: "lebel" },
      "facts with a kind, such as level or target",
      '"lebel" under kind of "own"',
      "Did you mean level?",
    ],
    [
      { kind: "growth" },
      "a fact of the kind growth with metric, period, comparedTo",
      missing("comparedTo"),
    ],
    [
      { kind: ["level"] },
      "facts with a kind, such as level or target",
      'an array under kind of "own"',
    ],
    [
      { kind: Object.create(null) as object },
      "facts with a kind, such as level or target",
      'an object under kind of "own"',
    ],
    [{ metric: undefined }, "a fact of the kind level with metric, period", missing("metric")],
    [
      { kind: "milestone" },
      "a fact of the kind milestone with metric, period, part",
      missing("part"),
    ],
    [
      { kind: "observation", metric: undefined },
      "a fact of the kind observation with metric",
      missing("metric"),
    ],
    [
      { kind: "crossSelling", part: "rate" },
      "a fact of the kind crossSelling with metric, period, group, part",
      missing("group"),
    ],
    [
      { kind: "crossSelling", group: "1" },
      "a fact of the kind crossSelling with metric, period, group, part",
      missing("part"),
    ],
  ])("%j", (more, needs, got, fix) => {
    const wrong = { ...fact, ...more };
    expectRefusal(() => history([wrong], "revenues", "3Q02"), {
      ...{ code: "invalidFigure", function: "history", needs, got, values: [wrong] },
      ...(fix === undefined ? {} : { fix }),
    });
  });

  test.each(["period", "comparedTo"])("an id under %s that is none", (key) => {
    const wrong = { ...fact, [key]: "5Q02" };
    expectRefusal(() => history([wrong], "revenues", "3Q02"), {
      ...{ code: "unknownPeriod", function: "history", got: '"5Q02" of "own"', values: [wrong] },
      needs: `under ${key} a period id such as 3Q02, 1H02, 9M02 or FY2002`,
    });
  });
});

test("a number in the place of a period is none", () => {
  const wrong = { ...fact, kind: "observation", period: 5 } as unknown as Fact;
  expect(refusal(() => asOf([wrong], "2003-02-13"))).toMatchObject({
    code: "invalidFigure",
    got: '5 of "own"',
  });
});

test("a scope that is no text is refused, with the fact", () => {
  const wrong = { ...fact, scope: 5 } as unknown as Fact;
  expect(refusal(() => asOf([wrong], "2003-02-13")).got).toMatch(/ of "own"$/);
});

test("a figure of a period that was not over is refused, with both ways to mean it", () => {
  const early = { ...fact, period: "4Q02" } as Fact;
  expectRefusal(() => history([early], "revenues", "4Q02"), {
    ...{ code: "mismatch", function: "history", values: [early] },
    needs: "a figure published after its period was over, 4Q02 from 2003-01-01 to 2003-03-31",
    got: 'one published 2003-02-13 of "own"',
    fix: 'Pass startMonth and yearNamed if your fiscal years differ, or use kind: "target" for expectations.',
  });
});

test("what is paid for half a year is known when the half is over, and only for a whole year", () => {
  const paid = (period: string, published: string): Fact =>
    ({ ...fact, metric: "interimDividendsPerShare", period, published }) as Fact;
  const known = (one: Fact) => () => history([one], "interimDividendsPerShare", "3Q02").length;
  expect(known(paid("FY2002", "2002-09-30"))()).toBe(0);
  for (const [early, last] of [
    [paid("FY2002", "2002-09-29"), "2003-03-31"],
    [paid("4Q02", "2003-02-13"), "2003-03-31"],
    [{ ...paid("FY2002", "2002-12-31"), metric: "revenues" } as Fact, "2003-03-31"],
  ] as const)
    expect(known(early)).toThrow(last);
});

test("facts of two companies are refused, with a way to choose", () => {
  const one = { ...fact, company: "A" } as Fact;
  const other = { ...fact, company: "B" } as Fact;
  expectRefusal(() => asOf([one, other], "2003-02-13"), {
    ...{ code: "mismatch", function: "asOf", values: ["A", "B"], needs: "facts of one company" },
    got: "A and B",
    fix: "Choose one: facts.filter(({ company }) => company === …).",
  });
  expect(asOf([one, fact, one], "2003-02-13").facts).toHaveLength(3);
  expect(asOf([fact, one], "2003-02-13").facts).toHaveLength(2);
});

test("a metric that no fact has is refused, with one that is near", () => {
  expectRefusal(() => history([fact], "revenue", "3Q02"), {
    ...{ code: "unknownMetric", function: "history", values: ["revenue"], got: '"revenue"' },
    ...{ needs: "a metric that at least one fact has", fix: "Did you mean revenues?" },
  });
});

test.each<[string, string | undefined]>([
  ["2023/11/8", "Did you mean 2023-11-08?"],
  ["2023年11月8日", "Did you mean 2023-11-08?"],
  ["2023.11", "Did you mean 2023-11?"],
  ["2023/13", undefined],
  ["on 2023/11/8", undefined],
  ["2023/11/8 or so", undefined],
])("published %s is refused: %s", (published, fix) => {
  const error = refusal(() => history([{ ...fact, published }], "revenues", "3Q02"));
  expect([error.code, error.got, error.fix]).toEqual([
    "malformedRecord",
    `"${published}" of "own"`,
    fix,
  ]);
});

test.each([{ id: 5 }, { document: undefined }])("a fact with %j is no fact", (more) => {
  const wrong = { ...fact, ...more } as unknown as Fact;
  expect(() => history([wrong], "revenues", "3Q02")).toThrow("a list of facts, each with an id");
});
