import { describe, expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { coverage, signOf } from "../../src/derivation/pages/coverage.js";
import { deriveRecords } from "../../src/derivation/records.js";
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

describe("the page", () => {
  const row = (among: string, period: string): readonly string[] =>
    among
      .split("\n")
      .find((line) => line.startsWith(`| ${period} |`))
      ?.split(" | ") ?? [];

  test("has a table for each span", () => {
    expect(page.match(/^## .*$/gm)).toEqual([
      "## How much there is",
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

  test("has no row without a sign", () => {
    expect(
      page.split("\n").filter((line) => /^\| \d?\w\w?\d\d(?:\d\d)?(?: \| ·)+ \|$/.test(line)),
    ).toEqual([]);
  });
});
