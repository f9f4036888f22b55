import {
  companies,
  company,
  crossSelling,
  facilities,
  fiscalYears,
  halves,
  metrics,
  nineMonths,
  quarters,
  rankings,
  segments,
  surveys,
} from "@iij/earnings";
import { expect, test } from "vitest";

interface Name {
  readonly path: string;
  readonly text: unknown;
  readonly printed: { readonly printed?: unknown } | undefined;
}

const keys = [
  ["name", "printedName"],
  ["shortName", "printedShortName"],
  ["label", "printedLabel"],
] as const;

/** Every name and label in a record, with the evidence beside it. */
function namesIn(part: unknown, path: string): readonly Name[] {
  if (typeof part !== "object" || part === null) return [];
  const record = part as Readonly<Record<string, unknown>>;
  const own = keys
    .filter(([key, printed]) => key in record || printed in record)
    .map(([key, printed]) => ({
      path: `${path}.${key}`,
      text: record[key],
      printed: record[printed] as Name["printed"],
    }));
  return [
    ...own,
    ...Object.entries(record).flatMap(([key, inner]) => namesIn(inner, `${path}.${key}`)),
  ];
}

const records = {
  companies,
  company,
  crossSelling,
  facilities,
  fiscalYears,
  halves,
  metrics,
  nineMonths,
  quarters,
  rankings,
  segments,
  surveys,
};
const names = namesIn(records, "");

test("every name and label is text, and its evidence prints that text", () => {
  expect(names.length).toBeGreaterThan(150);
  for (const { path, text, printed } of names)
    expect([path, typeof text, printed?.printed ?? text]).toEqual([path, "string", text]);
});

test("the names of the company, of facilities and of cross-selling have evidence", () => {
  const evident = names
    .filter(({ printed }) => printed !== undefined)
    .map(({ path }) => path.split(".")[1]);
  expect([...new Set(evident)].sort()).toEqual([
    "company",
    "crossSelling",
    "facilities",
    "fiscalYears",
    "nineMonths",
    "segments",
  ]);
});
