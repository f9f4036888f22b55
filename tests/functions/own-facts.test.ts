import { type Fact, history, infer, reconcileAll } from "@iij/earnings";
import { toXbrlJson } from "@iij/earnings/export";
import { vintagesChart } from "@iij/earnings/chart";
import { describe, expect, test } from "vitest";

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
      "iij:RevenuesReportedGrowth",
      "iij:Revenues",
      "iij:RevenuesGuidance",
    ]);
  });
});
