import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { picturesOf } from "./pictures.js";

/**
 * `npm run charts` draws the pictures of docs/charts.md; with `--check` it writes nothing and fails
 * if one of them differs.
 */
const check = process.argv.includes("--check");
const stale: string[] = [];

for (const { path, svg } of await picturesOf()) {
  if (existsSync(path) && readFileSync(path, "utf8") === svg) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, svg);
}

if (stale.length === 0) console.log("The pictures are up to date.");
else console.log(`${check ? "Not up to date (run npm run charts)" : "Drawn"}: ${stale.join(", ")}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
