import { metrics } from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { metricCatalogue } from "../../src/derivation/pages/metrics.js";
import { deriveRecords } from "../../src/derivation/records.js";
import type { Fact } from "../../src/model/fact.js";

const facts = deriveRecords(sourceDocuments).facts as readonly Fact[];
const cellsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));
const rowOf = (page: string, id: string): readonly string[] | undefined =>
  cellsOf(page).find(([first]) => first === `\`${id}\``);
const page = metricCatalogue(facts);

describe("the page of all metrics", () => {
  test("has a row for each, in the order of the records", () => {
    expect(cellsOf(page).flatMap(([first = ""]) => /^`(\w+)`$/.exec(first)?.[1] ?? [])).toEqual(
      Object.keys(metrics),
    );
  });

  test.each([
    [
      "revenues",
      [
        "Revenues",
        "売上高",
        "JPY",
        "flow",
        "What customers paid or owe for services and goods of the period: the first line of the income statement.",
      ],
    ],
    [
      "adjustedEbitda",
      [
        "Adjusted EBITDA",
        "調整後EBITDA",
        "JPY",
        "flow, non-GAAP",
        "Operating income plus depreciation and amortization, as IIJ reconciles it; not a measure of US GAAP.",
      ],
    ],
    [
      "shareholdersEquityRatio",
      [
        "Shareholders' equity ratio",
        "株主資本比率",
        "ratio",
        "balance, ratio",
        "Shareholders' equity divided by total assets.",
      ],
    ],
    [
      "costOfRevenues",
      [
        "Cost of revenues",
        "売上原価",
        "JPY",
        "flow, expense",
        "What it cost to provide the services and goods sold; revenues less this cost are the gross profit.",
      ],
    ],
    [
      "weightedAverageShares",
      [
        "Weighted-average number of shares",
        "期中平均株式数",
        "shares",
        "none",
        "Average number of shares over the period, by which earnings per share are divided.",
      ],
    ],
  ])("says of %s what it is", (id, cells) => {
    expect(rowOf(page, id)?.slice(1, -2)).toEqual(cells);
  });

  test("explains every kind that it uses, and no other", () => {
    const rows = cellsOf(page);
    const explained = rows
      .slice(
        rows.findIndex(([first]) => first === "kind") + 1,
        rows.findIndex(([first]) => first === "id"),
      )
      .map(([kind]) => kind);
    const used = new Set(
      rows
        .filter(([first = ""]) => first.startsWith("`"))
        .flatMap(([, , , , kinds = ""]) => kinds.split(", ")),
    );
    expect(new Set(explained)).toEqual(used);
  });

  test("takes the periods from the facts, without the targets", () => {
    const later = facts.map((fact) =>
      fact.id === "nineMonths.9M12.adjustedEbitda" ? { ...fact, period: "FY2040" } : fact,
    ) as readonly Fact[];
    expect(rowOf(metricCatalogue(later), "adjustedEbitda")?.slice(-2)).toEqual([
      "FY2001",
      "FY2040",
    ]);
    const targets = facts.filter(
      ({ id, metric }) => metric !== "revenues" || id.startsWith("guidance."),
    );
    expect(rowOf(metricCatalogue(targets), "revenues")?.slice(-2)).toEqual(["", ""]);
  });
});
