import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { namedExceptions } from "./named-exceptions.js";
import type { Together } from "./try-without.js";

const folder = "src/derivation/leave-one-out";

/**
 * A fingerprint of what the page depends on: every figure and erratum, everything that is inferred
 * from them together, and this folder. It includes the results of inference but not its code: a
 * change of the code with the same results needs no new page.
 */
export function fingerprintOf({ facts, errata, all }: Together): string {
  const sources = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const found = all.cells.map(({ kind, period, metric, comparedTo, document, ...cell }) => [
    ...[kind, period, metric, comparedTo, document, cell.unit, cell.accountingStandard, cell.scope],
    ...[cell.definition, cell.vintage, cell.lower, cell.lowerClosed, cell.upper, cell.upperClosed],
  ]);
  const setAside = all.contradictions.map((each) => [each.setAside, each.erratum]);
  return digest(JSON.stringify([facts, errata, namedExceptions, found, setAside, sources]));
}

/** The page with a last line that has the fingerprints of its sources and of its text. */
export function signed(text: string, fingerprint: string): string {
  return `${text}
<!-- Fingerprint of what this page follows from: ${fingerprint}; of its text: ${digest(text)}. -->
`;
}

/** Whether a page was derived from sources with this fingerprint and has not been changed since. */
export function isCurrent(page: string, fingerprint: string): boolean {
  const text = page.slice(0, page.lastIndexOf("\n<!-- Fingerprint of what"));
  return page === signed(text, fingerprint);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
