import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceDocument } from "../model/document.js";
import { type DocumentFile, withAllDocuments } from "./listing.js";

/**
 * The first step of `npm run derive`: lists exactly the existing document files in the index. With
 * `--check` it writes nothing and fails if the index differs.
 */
const check = process.argv.includes("--check");
const folder = "src/documents";
const indexPath = join(folder, "index.ts");

const before = readFileSync(indexPath, "utf8");
const after = withAllDocuments(before, await filesIn(folder));
if (after !== before) {
  if (!check) writeFileSync(indexPath, after);
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${indexPath}`);
}
process.exitCode = check && after !== before ? 1 : 0;

async function filesIn(top: string): Promise<readonly DocumentFile[]> {
  const years = readdirSync(top).filter((name) => /^fy\d{4}$/.test(name));
  const paths = years.flatMap((year) =>
    readdirSync(join(top, year))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(year, name)),
  );
  return Promise.all(
    paths.map(async (path) => {
      const loaded = (await import(new URL(`file://${resolve(top, path)}`).href)) as object;
      const found = Object.entries(loaded).find(([, value]) => isDocument(value));
      if (found === undefined) throw new Error(`${join(top, path)} exports no document.`);
      const [name, { published, standing }] = found as [string, SourceDocument];
      return { path: path.replaceAll("\\", "/"), name, published, standing };
    }),
  );
}

function isDocument(value: unknown): boolean {
  return typeof value === "object" && value !== null && "id" in value && "places" in value;
}
