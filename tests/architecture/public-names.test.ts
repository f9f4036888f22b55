import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as earnings from "@iij/earnings";
import * as chart from "@iij/earnings/chart";
import * as columns from "@iij/earnings/columns";
import * as exporting from "@iij/earnings/export";
import * as importing from "@iij/earnings/import";
import * as notebook from "@iij/earnings/notebook";
import { filesUnder } from "../tree/files-under.js";

const records = [
  "companies",
  "company",
  "crossSelling",
  "difference",
  "documents",
  "errata",
  "facilities",
  "facts",
  "fiscalYears",
  "guidance",
  "halves",
  "known",
  "metrics",
  "nineMonths",
  "observations",
  "quarters",
  "rankings",
  "segments",
  "surveys",
];

const functions = [
  "asOf",
  "bounds",
  "checkClaim",
  "checkGuidance",
  "comparePeriods",
  "compoundGrowth",
  "reconcileGuidance",
  "crossSellCounts",
  "crossSellOverlap",
  "crossSellRate",
  "formatBounds",
  "formatFigure",
  "formatGrowth",
  "growth",
  "growthContributions",
  "guidanceSurprise",
  "indexed",
  "history",
  "impliedExchangeRate",
  "impliedRemainder",
  "intersect",
  "isFiscalYearId",
  "isHalfId",
  "isMetricId",
  "isNineMonthsId",
  "isPeriodId",
  "isQuarterId",
  "knownFrom",
  "latest",
  "margin",
  "periodDates",
  "periodsBetween",
  "periodOf",
  "plain",
  "pointChange",
  "quarterOverQuarter",
  "readAmount",
  "reconcile",
  "infer",
  "rankOf",
  "segmentsIn",
  "explain",
  "reconcileAll",
  "share",
  "shiftPeriod",
  "spanOf",
  "splitAdjusted",
  "quartersFromCumulative",
  "sum",
  "trailingTwelveMonths",
  "yearOverYear",
];

/** Functions of the entry point `@iij/earnings/export`. */
const exports = [
  "fromCsvText",
  "toArrow",
  "toColumns",
  "toCsv",
  "toDataPackage",
  "toDocumentsCsv",
  "toGrowthCsv",
  "toJsonSchema",
  "toLevelsCsv",
  "toLevelsParquet",
  "toParquet",
  "toXbrlJson",
];

test("the public names are these, and a change of them is a change of this list", () => {
  expect(Object.keys(earnings).sort()).toEqual([...records, ...functions, "EarningsError"].sort());
  expect(Object.keys(exporting).sort()).toEqual(exports);
});

/** Functions of the entry point `@iij/earnings/import`. */
const imports = [
  "fromArrow",
  "fromColumns",
  "fromCompanyFacts",
  "fromCsv",
  "fromXbrlJson",
  "importing",
];

test("the public names of the imports are these", () => {
  expect(Object.keys(importing).sort()).toEqual(imports);
});

const charts = [
  "crossSellingChart",
  "growthChart",
  "guidanceChart",
  "levelsChart",
  "mixChart",
  "rankingsChart",
  "vintagesChart",
];

test("the public names of the charts are these", () => {
  expect(Object.keys(chart).sort()).toEqual(charts);
});

const displays = [
  "compoundGrowthRows",
  "growthRows",
  "rows",
  "show",
  "surpriseRows",
  "toSvg",
  "wide",
];

test("the public names of the notebook entry are these", () => {
  // With the charts, so that a chart takes three lines.
  expect(Object.keys(notebook).sort()).toEqual([...charts, ...displays].sort());
});

/** Functions of the entry point `@iij/earnings/columns`. */
const ofColumns = ["growthColumns", "compoundGrowthColumns", "shareColumns"];

test("the public names of the columns are these", () => {
  expect(Object.keys(columns).sort()).toEqual([...ofColumns, "outcomes"].sort());
});

test("every public function has a docstring with its errors or none to throw, and one example", () => {
  const sources = ["notebook", "functions", "export", "import", "chart", "columns"]
    .flatMap((wing) => filesUnder(`src/${wing}`, ".ts"))
    .map((file) => readFileSync(file, "utf8"));
  for (const name of [...functions, ...exports, ...imports, ...charts, ...displays, ...ofColumns]) {
    const start = new RegExp(`export (?:async )?function ${name}\\b`);
    const source = sources.find((text) => start.test(text));
    expect(source, name).toBeDefined();
    const docstring = source?.slice(0, source.search(start)).split("/**").at(-1);
    expect(docstring, name).toContain("@example");
    expect(docstring, name).toContain("@param");
    if (!/^(?:is\w+Id|plain)$/.test(name))
      expect(docstring, name).toContain("@throws EarningsError");
  }
});

test("records are frozen in depth", () => {
  const thawed: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) thawed.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  for (const name of records) walk(earnings[name as keyof typeof earnings], name);
  expect(thawed).toEqual([]);
});
