import {
  documents,
  explain,
  facts,
  fiscalYears,
  guidance,
  infer,
  quarters,
  rankings,
} from "@iij/earnings";
import { guidanceChart, rankingsChart } from "@iij/earnings/chart";
import { toDataPackage, toXbrlJson } from "@iij/earnings/export";
import { fromXbrlJson } from "@iij/earnings/import";
import { figureSchema, parseRecord } from "@iij/earnings/schema";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";

/** What a full run of the table of hostile values has found in parts of arguments. */
const ofOneDocument = facts.filter(({ document }) => document === "iij-3q02-presentation");
const long = "x".repeat(1_000_000);
const { nikkei2002BroadbandService: ranking } = rankings;

const sparse: unknown[] = [];
sparse[3] = ranking.entries[0];

describe("a broken part of an argument", () => {
  it.each([
    ["holes among its entries", { ...ranking, entries: sparse }],
    ["a symbol as a rank", { ...ranking, entries: [{ ...ranking.entries[0], rank: Symbol("1") }] }],
    [
      "an object as a rank",
      { ...ranking, entries: [{ ...ranking.entries[0], rank: Object.create(null) as object }] },
    ],
  ])("is refused by rankingsChart: %s", (_, wrong) => {
    expect(refusal(() => rankingsChart({ wrong } as never)).code).toBe("malformedRecord");
  });

  it("is refused by explain: a basis that is no text", () => {
    const [cell] = infer(ofOneDocument).cells;
    expect(refusal(() => explain({ ...cell, basis: Symbol("printed") } as never)).code).toBe(
      "invalidFigure",
    );
  });

  it("is left out by guidanceChart: the date of a target that is no text", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    const revenues = { ...guidance.FY2002.revenues, issued: { date: circle } };
    const chart = guidanceChart({ FY2002: { revenues } } as never, fiscalYears, "revenues");
    expect(chart.data.values.filter(({ issued }) => typeof issued === "object")).toEqual([]);
  });
});

describe("a long text in an error is shortened", () => {
  const report = toXbrlJson(ofOneDocument, {
    scheme: "http://example.com",
    identifier: "own",
  }).report;
  const description = {
    name: "own",
    title: "Own",
    path: "facts.csv",
    licence: { title: "Ours.", path: "l.txt" },
  };

  it.each([
    [
      "a prefix",
      () =>
        fromXbrlJson({
          ...report,
          documentInfo: { ...report.documentInfo, namespaces: { [long]: 1 } },
        }),
    ],
    [
      "the ids of documents",
      () =>
        toDataPackage(ofOneDocument, { ...description, documents: { [long]: documents } } as never),
    ],
    [
      "a value",
      () => parseRecord(figureSchema, { ...quarters["3Q02"].revenues, value: "1".repeat(100_000) }),
    ],
  ])("%s", (_, failing) => {
    expect(refusal(failing).message.length).toBeLessThan(1500);
  });
});
