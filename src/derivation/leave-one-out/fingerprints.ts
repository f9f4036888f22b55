import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { namedExceptions } from "./named-exceptions.js";
import type { Together } from "./try-without.js";

const folder = "src/derivation/leave-one-out";

/**
 * A fingerprint of what the page follows from: every figure and erratum, all that is inferred of
 * them together, and this folder. The results of inference are part of it and its code
 * is not: a change of that code which finds the same needs no new page.
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

/** The page with a last line that says what it follows from and what it should read. */
export function signed(text: string, fingerprint: string): string {
  return `${text}
<!-- Fingerprint of what this page follows from: ${fingerprint}; of its text: ${digest(text)}. -->
`;
}

/** Whether a page follows from what has this fingerprint, and nobody has changed it since. */
export function isCurrent(page: string, fingerprint: string): boolean {
  const text = page.slice(0, page.lastIndexOf("\n<!-- Fingerprint of what"));
  return page === signed(text, fingerprint);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
