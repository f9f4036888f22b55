import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceDocuments } from "../../src/documents/index.js";
import { factKinds } from "../../src/model/fact-path.js";
import { factsOf } from "../../src/workflow/facts-of.js";
import { withBlocks } from "../../src/workflow/blocks.js";
import { pageBlocks, pagePath, pathTable, walkedThrough } from "../../src/workflow/page.js";

const page = readFileSync(pagePath, "utf8");
const file = readFileSync(`src/documents/fy2004/${walkedThrough}.ts`, "utf8");
const blocks = pageBlocks(sourceDocuments, () => file);

test("its tables and outputs are those of the documents and of the commands", () => {
  expect(withBlocks(page, blocks)).toBe(page);
});

test("an output that is not true is put right", () => {
  const wrong = page.replace("the check passes.", "the check fails.");
  expect(wrong).not.toBe(page);
  expect(withBlocks(wrong, blocks)).toBe(page);
});

test("its table has a path of every kind of fact", () => {
  const table = pathTable(factsOf(sourceDocuments));
  const kinds = table.split("\n").map((line) => line.split(" | ")[1]);
  expect(factKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
});
