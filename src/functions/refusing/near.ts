import { shortened } from "../../model/shortened.js";

/** The most names that an error message lists. */
const most = 8;

/** Longer texts are not compared: the work grows with the length of both. */
const longestGiven = 60;
const longestName = 200;

/**
 * A hint for an unknown name: the names that were probably meant, or else some of the available
 * ones.
 */
export function near(given: unknown, available: Iterable<string>): string {
  const names = [...available];
  if (names.length === 0) return "Available: none.";
  const meant =
    typeof given === "string" && given.length <= longestGiven ? alike(given, names) : [];
  if (meant.length > 0) return `Did you mean ${meant.join(" or ")}?`;
  const others = names.length - most;
  return `Available: ${names
    .slice(0, most)
    .map((name) => shortened(name))
    .join(", ")}${others > 0 ? ` and ${others} more` : ""}.`;
}

/**
 * The names that differ in a letter or two, contain the given one, or are contained in it; the
 * nearest first.
 */
function alike(given: string, names: readonly string[]): readonly string[] {
  const wanted = given.toLowerCase();
  const near = names.flatMap((name) => {
    if (name.length > longestName) return [];
    const lower = name.toLowerCase();
    const holds = wanted.length > 3 && (lower.includes(wanted) || wanted.includes(lower));
    const distance = editsBetween(wanted, lower);
    return holds || distance <= Math.min(2, Math.floor(wanted.length / 3))
      ? [{ name, distance }]
      : [];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => shortened(name));
}

/** Levenshtein distance: how many letters must be inserted, deleted or changed. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [place, other] of Array.from(b).entries()) {
      next.push(
        Math.min(
          (next[place] ?? 0) + 1,
          (row[place + 1] ?? 0) + 1,
          (row[place] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
