import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { sourceDocuments } from "../documents/index.js";
import { pagePath, withBlocks } from "./page.js";

/**
 * The step of `npm run derive` that updates the tables and outputs in the page on adding a
 * document. With `--check` it writes nothing and fails if one differs.
 */
const check = process.argv.includes("--check");
const before = readFileSync(pagePath, "utf8");
const after = withBlocks(before, sourceDocuments, sourceOf);
if (after !== before) {
  if (!check) writeFileSync(pagePath, after);
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${pagePath}`);
}
process.exitCode = check && after !== before ? 1 : 0;

/** The source file of a document. */
function sourceOf(id: string): string {
  const folder = "src/documents";
  const year = readdirSync(folder).find(
    (name) => name.startsWith("fy") && readdirSync(`${folder}/${name}`).includes(`${id}.ts`),
  );
  return readFileSync(`${folder}/${year ?? ""}/${id}.ts`, "utf8");
}
