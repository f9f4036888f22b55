import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { coverage, signOf } from "../../src/derivation/pages/coverage.js";
import { deriveRecords } from "../../src/derivation/records.js";
import { knownAs } from "../../src/derivation/pages/how-well-known.js";
import type { InferredLevel } from "../../src/functions/inference/inference.js";
import type { Fact } from "../../src/model/fact.js";

const page = coverage(deriveRecords(sourceDocuments));
/** Until 2003, and one of the press of 2009: others may print the same levels, and print them better. */
const early = coverage(
  deriveRecords(
    sourceDocuments.filter(
      ({ id, published }) => published.date < "2004" || id === "it-pro-1q09-article",
    ),
  ),
);
const stated = (standing: Fact["standing"], decimals: number, more: object = {}): Fact =>
  ({ value: "0", unit: "JPY", decimals, standing, metric: "revenues", ...more }) as unknown as Fact;

describe("signs", () => {
  test.each<readonly [sign: string, statements: readonly Fact[]]>([
    ["·", []],
    ["**I**", [stated("issuer", -6)]],
    ["*i*", [stated("issuer", -8)]],
    ["**M**", [stated("mirror", -6), stated("press", -6)]],
    ["*p*", [stated("press", -8)]],
    ["*i*", [stated("press", -6), stated("issuer", -8)]],
    ["**I**¹", [stated("issuer", -6, { readOnce: true })]],
    ["**I**", [stated("issuer", -6, { readOnce: true }), stated("issuer", -6)]],
    ["w", [stated("issuer", -6, { qualifier: "approximately" })]],
    ["**P**", [stated("press", 2, { metric: "dividendsPerShare" })]],
  ])("%s", (sign, statements) => {
    expect(signOf(statements)).toBe(sign);
  });
});

describe("how well a level is known", () => {
  const cell = (lower?: string, upper?: string, statements: readonly Fact[] = []): InferredLevel =>
    ({ lower, upper, statements }) as unknown as InferredLevel;
  test.each<readonly [known: string, level: InferredLevel | undefined]>([
    ["nothing", undefined],
    ["nothing", cell()],
    ["exactly", cell("1", "2", [stated("press", -8), stated("issuer", -6)])],
    ["rounded", cell("1", "2", [stated("issuer", -8)])],
    ["to 1 %", cell("100", "101")],
    ["to 5 %", cell("100", "101.1")],
    ["to 5 %", cell("-105", "-100")],
    ["more widely", cell("100", "105.1")],
    ["more widely", cell("-1", "1")],
    ["more widely", cell("0", "0.1")],
    ["more widely", cell("100")],
    ["to 1 %", cell("100", "101", [stated("press", -6, { qualifier: "approximately" })])],
  ])("%s", (known, level) => {
    expect(knownAs(level)).toBe(known);
  });
});

describe("the page", () => {
  const row = (among: string, period: string): readonly string[] =>
    among
      .split("\n")
      .find((line) => line.startsWith(`| ${period} |`))
      ?.split(" | ") ?? [];

  test("has a table for each span", () => {
    expect(page.match(/^## .*$/gm)).toEqual([
      "## How much there is",
      "## How well it is known",
      "## Signs",
      "## Quarters",
      "## Halves",
      "## Nine months",
      "## Fiscal years",
      "## Other metrics",
    ]);
  });

  test("counts documents by their standing, and what holds of the printed percentages", () => {
    const counts = (what: string): readonly number[] =>
      (page.split("\n").find((line) => line.startsWith(`| ${what}`)) ?? "")
        .split(";", 1)[0]
        ?.match(/\d+/g)
        ?.map(Number) ?? [];
    const sums = ["documents", "printed percentages"].map((what) => {
      const [all, ...parts] = counts(what);
      return [all, parts.reduce((one, other) => one + other, 0)];
    });
    expect(sums[0]?.[0]).toBe(sourceDocuments.length);
    for (const [all, parts] of sums) expect(parts).toBe(all);
  });

  test("tells the press from IIJ and what is rounded from what is not", () => {
    expect(["1Q03", "3Q02", "4Q02", "1Q09"].map((period) => row(early, period)[1])).toEqual([
      "**I**",
      "*i*",
      "*p*",
      "**P**",
    ]);
  });

  test("counts for every metric as many periods of a span as for the others", () => {
    const rows = page
      .split("\n")
      .map((line) => line.split(" | "))
      .filter(([, span = ""]) =>
        ["quarters", "halves", "nine months", "fiscal years"].includes(span),
      );
    const totals = new Map<string, Set<number>>();
    for (const [, span = "", ...counts] of rows) {
      const all = counts.map((cell) => Number.parseInt(cell, 10)).reduce((a, b) => a + b, 0);
      totals.set(span, (totals.get(span) ?? new Set()).add(all));
    }
    expect(totals.size).toBe(4);
    for (const all of totals.values()) expect(all.size).toBe(1);
  });

  test("has no row without a sign", () => {
    expect(
      page.split("\n").filter((line) => /^\| \d?\w\w?\d\d(?:\d\d)?(?: \| ·)+ \|$/.test(line)),
    ).toEqual([]);
  });
});
