import type { Tree } from "../model/tree.js";

/**
 * A record with a printed name, label or title as plain text, and its evidence under a second key:
 * `name` and `printedName`. A record without one is not changed.
 */
export function withText(record: Tree, key: "name" | "shortName" | "label" | "title"): Tree {
  const evidence = record[key] as { readonly printed: string } | undefined;
  if (evidence === undefined) return record;
  const printed = `printed${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  return Object.fromEntries(
    Object.entries(record).flatMap(([each, value]) =>
      each === key
        ? [
            [key, evidence.printed],
            [printed, evidence],
          ]
        : [[each, value]],
    ),
  );
}
