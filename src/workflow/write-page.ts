import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readmeBlocks } from "../derivation/pages/readme.js";
import type { PageRecords } from "../derivation/pages/third-quarter.js";
import { deriveRecords } from "../derivation/records.js";
import { sourceDocuments } from "../documents/index.js";
import { withBlocks } from "./blocks.js";
import { pageBlocks, pagePath } from "./page.js";

/**
 * The step of `npm run derive` that updates the blocks in the page on adding a document and in the
 * README. With `--check` it writes nothing and fails if one differs.
 */
const check = process.argv.includes("--check");
const records = deriveRecords(sourceDocuments) as unknown as PageRecords;
const pages = {
  [pagePath]: pageBlocks(sourceDocuments, sourceOf),
  "README.md": readmeBlocks(records),
};

for (const [path, blocks] of Object.entries(pages)) {
  const before = readFileSync(path, "utf8");
  const after = withBlocks(before, blocks);
  if (after === before) continue;
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${path}`);
  if (check) process.exitCode = 1;
  else writeFileSync(path, after);
}

/** The source file of a document. */
function sourceOf(id: string): string {
  const folder = "src/documents";
  const year = readdirSync(folder).find(
    (name) => name.startsWith("fy") && readdirSync(`${folder}/${name}`).includes(`${id}.ts`),
  );
  return readFileSync(`${folder}/${year ?? ""}/${id}.ts`, "utf8");
}
