import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { documentErrata } from "../../documents/errata.js";
import { sourceDocuments } from "../../documents/index.js";
import { deriveRecords } from "../records.js";
import { fingerprintOf, isCurrent, signed } from "./fingerprints.js";
import { leaveOneOut } from "./page.js";
import { together, tryWithout } from "./try-without.js";

/**
 * A step of `npm run derive`: the page of the documents left out. It runs inference once per
 * document, so it writes only if the fingerprint differs; with `--check` it fails then.
 */
const path = "docs/leave-one-out.md";
const check = process.argv.includes("--check");
const everything = together(deriveRecords(sourceDocuments).facts, documentErrata);
const fingerprint = fingerprintOf(everything);

if (!existsSync(path) || !isCurrent(readFileSync(path, "utf8"), fingerprint)) {
  if (check) process.exitCode = 1;
  else writeFileSync(path, signed(leaveOneOut(allTried()), fingerprint));
  console.log(`${check ? "Not up to date (run npm run derive)" : "Written"}: ${path}`);
}

function allTried() {
  console.log(`${path} is derived again: one inference per document, about a minute.`);
  return sourceDocuments.flatMap(({ id }) => tryWithout(id, everything));
}
