import { expect, test } from "vitest";
import { thirdQuarter, type PageRecords } from "../../src/derivation/pages/third-quarter.js";
import { deriveRecords } from "../../src/derivation/records.js";
import { sourceDocuments } from "../../src/documents/index.js";
import type { Fact } from "../../src/model/fact.js";

const derived = deriveRecords(sourceDocuments);
const page = thirdQuarter(derived as unknown as PageRecords);
const ofTheTwo = (derived.facts as readonly Fact[]).filter(({ document }) =>
  ["iij-3q02-presentation", "iij-2002-12-02-release"].includes(document),
);

/** Figures that the page says in other words. */
const elsewhere = [...["12,500 ~ 13,000 (E)", "10% growth expected", "856 corporations"]];

test("the page has every figure that the two documents print", () => {
  const missing = ofTheTwo
    .filter(({ kind, stands }) => kind !== "rank" && stands === true)
    .map(({ printed }) => printed)
    .filter((printed) => !page.includes(printed));
  expect(ofTheTwo.length).toBeGreaterThan(80);
  expect([...new Set(missing)].filter((printed) => !elsewhere.includes(printed))).toEqual([]);
});

test("the page has the name of every company in its place", () => {
  const names = ofTheTwo.flatMap(({ printed }) => /^\d\t(.+)$/.exec(printed)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name) => !page.includes(` ${name} |`))).toEqual([]);
});

test("the page has the words of every note of the two documents but one that it repeats", () => {
  const words = sourceDocuments
    .filter(({ id }) => ["iij-3q02-presentation", "iij-2002-12-02-release"].includes(id))
    .flatMap(({ places }) => places.flatMap(({ states }) => states))
    .flatMap((statement) => ("summary" in statement ? [statement.words] : []));
  expect(words.length).toBeGreaterThan(45);
  expect(words.filter((each) => !page.includes(each))).toEqual([
    "net losses will continue",
    "before IPO",
  ]);
});

test("a target says what came of it, as far as anything printed tells", () => {
  const rows = page.split("\n");
  const rowOf = (start: string): string => rows.find((each) => each.startsWith(start)) ?? "";
  expect(rowOf("| FY2002 | Revenues, growth |")).toMatch(/\| 10\.3% \| undecidable: approximate/);
  expect(rowOf("| 4Q02 | Revenues |")).toMatch(
    /rounding; above, by inference from all documents \|$/,
  );
  expect(rowOf("| FY2002 | Revenues |")).toMatch(/\| undecidable: rounding \|$/);
  expect(rowOf("| 4Q02 | Operating income (loss) |")).toContain(
    "; loss narrowed by JPY120 million",
  );
});

test("the page has what the records say of the survey, the chief executive and adjusted EBITDA", () => {
  expect(page).toContain(
    "The annual survey of Nikkei Communications (leading telecom industry trade magazine) on customer satisfaction, announced on December 2, 2002, asked 856 companies",
  );
  expect(page).toContain("in “four total qualifying categories” in 2002");
  expect(page).toContain("in “three qualifying categories” in 2001");
  expect(page).toContain("Koichi Suzuki, its President and CEO,");
  expect(page).toContain("| Adjusted EBITDA, 3Q02, not US GAAP |");
  expect(page).toContain("| lossWidened | -JPY374 million to -JPY372 million |");
});

test("every line on dedicated access has the period that it speaks of", () => {
  const [, lines = ""] = /\| Dedicated Access services (.+?)\n\| Dial-up/s.exec(page) ?? [];
  const periods = lines.split("\n").map((line) => line.split(" | ").at(-1));
  expect(periods.length).toBe(12);
  expect(new Set(periods)).toEqual(new Set(["3Q02 |"]));
});
