import { EarningsError, type Fact, facts, history, isPeriodId, type PeriodId } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../functions/refusal.js";

describe("history", () => {
  test("finds the restatement of 1Q03, which nobody marked", () => {
    const changes = (metric: string): readonly (readonly [string, string, string])[] =>
      history(facts, metric, "1Q03").map(({ fact, outcome }) => [
        fact.document,
        "value" in fact ? fact.value : "",
        outcome,
      ]);
    expect(changes("operatingIncome")).toEqual([
      ["iij-1q03-release", "-1060000000", "first"],
      ["light-reading-2q03-release", "-1206000000", "restated"],
      ["it-pro-1q04-article", "-1206000000", "confirmed"],
    ]);
    expect(changes("adjustedEbitda").map(([, value, change]) => [value, change])).toEqual([
      ["-97000000", "first"],
      ["-243000000", "restated"],
    ]);
    expect(changes("revenues").map(([, , change]) => change)).not.toContain("restated");
  });

  test("does not look at the mark that a reader set", () => {
    const unmarked = facts.map((fact) =>
      fact.role === "restated" ? { ...fact, role: "comparative" as const } : fact,
    );
    expect(history(unmarked, "operatingIncome", "1Q03").map(({ outcome }) => outcome)).toEqual([
      "first",
      "restated",
      "confirmed",
    ]);
  });

  test("tells a rounding from a restatement", () => {
    const changes = history(facts, "revenues", "FY2021").map(({ outcome }) => outcome);
    expect(changes).toContain("morePrecise");
    expect(changes).not.toContain("restated");
  });

  test("is in the order of publication, for every level", () => {
    // Of each level its own facts only: all of them once for each level take minutes.
    const levels = new Map<string, Fact[]>();
    for (const fact of facts) {
      const level = `${fact.period} ${fact.metric}`;
      levels.set(level, [...(levels.get(level) ?? []), fact]);
    }
    for (const [level, own] of levels)
      if (!own.some(({ kind }) => kind === "level")) levels.delete(level);
    expect(levels.size).toBeGreaterThan(300);
    for (const [level, own] of levels) {
      const [period = "", metric = ""] = level.split(" ");
      if (!isPeriodId(period)) throw new Error(level);
      const statements = history(own, metric, period).map(({ fact }) => fact);
      // What is IIJ's and dated to a month stands before the press of that month; all else dated to
      // a month or a year stands at its end.
      const isFree = ({ published, standing }: Fact) =>
        published.length === 7 &&
        standing !== "press" &&
        statements.some((other) => other.standing === "press" && other.published > published);
      const dates = statements
        .filter((fact) => !isFree(fact))
        .map(({ published }) => published.padEnd(10, "~"));
      expect(dates, level).toEqual([...dates].sort());
      for (const [index, { published, standing }] of statements.entries()) {
        const before = statements.slice(0, index);
        if (published.length === 7 && standing !== "press")
          expect(
            before.filter((fact) => fact.standing === "press" && fact.published > published),
            level,
          ).toEqual([]);
      }
    }
  });

  test("has IIJ's own document of a month before the article that reports it", () => {
    const statements = history(facts, "revenues", "3Q02").map(({ fact, outcome }) => [
      fact.document,
      fact.published,
      outcome,
    ]);
    expect(statements).toEqual([
      ["iij-3q02-presentation", "2003-02", "first"],
      ["cnet-japan-3q02-article", "2003-02-13", "confirmed"],
    ]);
  });

  test("of a period that nobody speaks of is empty; of a metric that is none is refused", () => {
    expect(history(facts, "revenues", "FY1975")).toEqual([]);
    expectRefusal(() => history(facts, "revenue", "FY2002"), {
      code: "unknownMetric",
      function: "history",
      needs: "a metric that at least one fact has",
      got: '"revenue"',
      values: ["revenue"],
    });
    expect(() => history(facts, "revenues", "5Q02" as PeriodId)).toThrow(EarningsError);
  });
});

test("a metric's name is a name and no pattern", () => {
  const fact = {
    value: "1",
    unit: "EUR",
    published: "2003-01-01",
    standing: "issuer",
    kind: "level",
    printed: "1",
    document: "own",
    locator: "p. 1",
    metric: "sales (net",
    period: "3Q02",
  } as const;
  const own = [
    { ...fact, id: "quarters.3Q02.sales (net" },
    { ...fact, id: "quarters.3Q02.salesXnet", metric: "salesXnet" },
  ];
  expect(history(own, "sales (net", "3Q02")).toHaveLength(1);
  expect(() => history(own, "sales.net", "3Q02")).toThrow(EarningsError);
});

test("is of levels alone, of one metric and one period, whatever their ids are", () => {
  const fact = (document: string, more: object): Fact => ({
    id: document,
    value: "1",
    unit: "EUR",
    published: "2003-01-01",
    standing: "issuer",
    printed: "1",
    locator: "p. 1",
    kind: "level",
    metric: "revenues",
    period: "3Q02",
    document,
    ...more,
  });
  const own = [
    fact("a", {}),
    fact("b", { kind: "change" }),
    fact("c", { metric: "grossProfit" }),
    fact("d", { period: "2Q02" }),
    fact("e", { id: "quarters.2Q02.grossProfit" }),
  ];
  expect(history(own, "revenues", "3Q02").map(({ fact: { document } }) => document)).toEqual([
    "a",
    "e",
  ]);
  expect(history(own, "grossProfit", "3Q02")).toHaveLength(1);
  expect(history(own, "revenues", "2Q02")).toHaveLength(1);
});
