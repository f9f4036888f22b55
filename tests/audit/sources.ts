import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { documents } from "@iij/earnings";
import { readText, type Text } from "./text.js";

const folder = new URL("../../../shared/sources/", import.meta.url);

/**
 * The texts that were transcribed, by document. They are no part of the package, so a clone may be
 * without them.
 */
export const texts: ReadonlyMap<string, Text> = findTexts();

/** The documents that were transcribed from a text: those with a fingerprint of it. */
const withTexts = Object.values(documents).flatMap((document) =>
  "sha256" in document ? [document.id] : [],
);

/** Whether the text of every document that has one is there. */
export const hasTexts = withTexts.every((id) => texts.has(id));
export const hasFilings = existsSync(new URL("filings.json", folder));

/** A title's ending that tells a reader why tests were skipped. */
export const unlessAbsent = (there: boolean): string =>
  there ? "" : " (skipped: the source texts are not beside this clone)";

export function readFilings(): unknown {
  return JSON.parse(readFileSync(new URL("filings.json", folder), "utf8"));
}

/** A text is known by its SHA-256, whatever the file is called. */
function findTexts(): ReadonlyMap<string, Text> {
  const found = new Map<string, Text>();
  if (!existsSync(folder)) return found;
  const ids = new Map(
    Object.values(documents).flatMap(({ id, sha256 }): [string, string][] =>
      sha256 === undefined ? [] : [[sha256, id]],
    ),
  );
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(new URL(encodeURIComponent(name), folder));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const id = ids.get(sha256);
    if (id !== undefined) found.set(id, readText(bytes.toString("utf8"), sha256));
  }
  return found;
}
