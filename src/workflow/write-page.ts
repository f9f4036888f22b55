import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { sourceDocuments } from "../documents/index.js";
import { pagesWithBlocks, withBlocks } from "./page.js";

/**
 * The step of `npm run derive` for the derived blocks of pages that are written by hand: tables and
 * outputs in the page on adding a document, and the numbers of the start page. With `--check` it
 * writes nothing and fails if one differs.
 */
const check = process.argv.includes("--check");
const stale = pagesWithBlocks.filter((path) => {
  const before = readFileSync(path, "utf8");
  const after = withBlocks(before, sourceDocuments, sourceOf);
  if (after !== before && !check) writeFileSync(path, after);
  return after !== before;
});

if (stale.length > 0)
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${stale.join(", ")}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;

/** The file of a document as it is. */
function sourceOf(id: string): string {
  const folder = "src/documents";
  const year = readdirSync(folder).find(
    (name) => name.startsWith("fy") && readdirSync(`${folder}/${name}`).includes(`${id}.ts`),
  );
  return readFileSync(`${folder}/${year ?? ""}/${id}.ts`, "utf8");
}
