import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { sourceDocuments } from "../documents/index.js";
import type { SourceDocument } from "../model/document.js";
import { checkWithAll } from "./check.js";
import { report } from "./report.js";

/**
 * `npm run document:check FILE` says what a document lacks, what it contradicts and which records
 * it changes.
 */
const [file] = process.argv.slice(2);

if (file === undefined) refuse("Which document? npm run document:check src/documents/fyYYYY/ID.ts");
else if (!existsSync(file)) refuse(`There is no file ${file}.`);
else await check(file);

async function check(path: string): Promise<void> {
  const loaded = (await import(new URL(`file://${resolve(path)}`).href)) as Readonly<
    Record<string, unknown>
  >;
  const document = Object.values(loaded).find(isDocument);
  if (document === undefined) {
    refuse(`${path} exports no document.`);
    return;
  }
  if (basename(path) !== `${document.id}.ts`) {
    refuse(
      `${path} holds the document "${document.id}": the file must be called ${document.id}.ts.`,
    );
    return;
  }
  const checked = checkWithAll(document, sourceDocuments);
  console.log(report(document.id, checked));
  process.exitCode = checked.findings.some(({ severity }) => severity === "fails") ? 1 : 0;
}

function isDocument(value: unknown): value is SourceDocument {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "places" in value &&
    Array.isArray(value.places)
  );
}

function refuse(words: string): void {
  console.error(words);
  process.exitCode = 2;
}
