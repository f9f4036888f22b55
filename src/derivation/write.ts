import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sourceDocuments } from "../documents/index.js";
import { derivedFiles } from "./files.js";

/**
 * `npm run derive` writes the derived files; with `--check` it writes nothing and fails if one
 * differs.
 */
const check = process.argv.includes("--check");
const stale: string[] = [];

for (const [path, contents] of derivedFiles(sourceDocuments)) {
  if (currentContents(path) === contents) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

if (stale.length === 0) console.log("Derived files are up to date.");
else
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${stale.join(", ")}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;

function currentContents(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
