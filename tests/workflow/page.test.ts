import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { factKinds } from "../../src/model/fact-path.js";
import { factsOf } from "../../src/workflow/facts-of.js";
import {
  pagePath,
  pagesWithBlocks,
  pathTable,
  walkedThrough,
  withBlocks,
} from "../../src/workflow/page.js";

const page = readFileSync(pagePath, "utf8");
const file = readFileSync(`src/documents/fy2004/${walkedThrough}.ts`, "utf8");

test.each(pagesWithBlocks)("the derived blocks of %s are true (if not: npm run derive)", (path) => {
  const written = readFileSync(path, "utf8");
  expect(withBlocks(written, sourceDocuments, () => file)).toBe(written);
});

test("a number in a sentence is derived on its line, a table between lines of its own", () => {
  const text = withBlocks(
    "IIJ: <!-- derived: extent -->9 years<!-- end -->.\n<!-- derived: thirdQuarter -->\n<!-- end -->\n",
    sourceDocuments,
    () => file,
  );
  const numbers =
    /^IIJ: <!-- derived: extent -->(\d+) years, (\d+) documents, ([\d,]+) figures<!-- end -->\.$/m
      .exec(text)
      ?.slice(1)
      .map((number) => Number(number.replace(",", "")));
  const ids = new Set(factsOf(sourceDocuments).map(({ id }) => id));
  // From August 2000 to November 2025.
  expect(numbers).toEqual([25, sourceDocuments.length, ids.size]);
  expect(text).toMatch(
    /\n\n\| 3Q02 \|.*\n.*\n\| Revenues \| JPY10\.6 billion \| .*\n\| Operating income \(loss\) \| JPY567 million \(a loss\) \|/,
  );
});

test("an output that is not true is put right", () => {
  const wrong = page.replace("the check passes.", "the check fails.");
  expect(wrong).not.toBe(page);
  expect(withBlocks(wrong, sourceDocuments, () => file)).toBe(page);
});

test("its table has a path of every kind of fact", () => {
  const table = pathTable(factsOf(sourceDocuments));
  const kinds = table.split("\n").map((line) => line.split(" | ")[1]);
  expect(factKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
});
