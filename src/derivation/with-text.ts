import type { Tree } from "../model/tree.js";

/**
 * A record with a printed name, label or title as plain text under its own key, and the evidence
 * for it beside it: `name` and `printedName`. What has none stays as it is.
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
