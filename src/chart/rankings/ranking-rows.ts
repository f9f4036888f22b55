import type { Ranking, RankingEntry } from "../../model/survey.js";
import { describe, show } from "../../functions/refusing/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { cutTo } from "../frame/cut.js";
import { row } from "../frame/frame.js";
import type { ChartRow } from "../frame/spec.js";
import { nameOfCategory } from "../../functions/display/category-words.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/** A ranking for the chart: one of ours, or any of this shape. */
export type RankingLike = Pick<Ranking, "entries"> &
  Partial<Omit<Ranking, "entries" | "category">> & { readonly category: string };

/** Where a table lies: its column, the line of its heading, and how many pixels its names have. */
export interface Place {
  readonly column: number;
  readonly line: number;
  readonly room: number;
  /** What the ranks take of it. */
  readonly ranks: number;
}

/** What the ranks of some tables take of their cells at the left, in pixels. */
export function roomForRanks(ranks: readonly number[]): number {
  const digits = Math.max(1, ...ranks.map((rank) => String(rank).length));
  return 14 + digits * 6;
}

/** The size of the names in the cells. */
export const nameSize = 10;

/** Ranks without a name that take one line together. */
export interface SkippedRanks {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The line of each entry below the heading: that of its rank, so that a rank without a name is a
 * gap; of several at one rank each has the next line, as of 1, 2, 2, 4. A rank that is far below the
 * one before it is not on the scale of the table: the ranks in between take a single line.
 */
export function linesOf(ranks: readonly number[]): {
  readonly lines: readonly number[];
  readonly skipped: readonly SkippedRanks[];
} {
  const order = ranks.map((rank, index) => ({ rank, index })).toSorted((a, b) => a.rank - b.rank);
  const lines: number[] = [];
  const skipped: SkippedRanks[] = [];
  let [last, before, saved] = [0, 0, 0];
  for (const [place, { rank, index }] of order.entries()) {
    const excess = rank - saved - (last + 2);
    if (excess > 0) {
      saved += excess;
      skipped.push({ line: last + 1, first: Math.max(before, place) + 1, last: rank - 1 });
    }
    last = Math.max(rank - saved, last + 1);
    before = rank;
    lines[index] = last;
  }
  return { lines, skipped };
}

/** The places of one ranking as rows, with the corners of their cells. */
export function rowsOf(
  id: string,
  ranking: RankingLike,
  { column, line, room, ranks }: Place,
  company: string | undefined,
  locale: Locale,
): ChartRow[] {
  if (typeof ranking !== "object" || ranking === null || !Array.isArray(ranking.entries)) {
    refuse("malformedRecord", {
      needs: "a ranking with entries",
      got: describe(ranking),
      values: [ranking],
    });
  }
  if (typeof ranking.category !== "string")
    refuse("malformedRecord", {
      needs: "a ranking with the text of its category",
      got: show(ranking.category),
      values: [ranking],
    });
  for (const key of ["title", "erratum", "document", "locator"] as const)
    requireTextUnder(key, ranking[key], ranking);
  const entries = ranking.entries as readonly RankingEntry[];
  for (const entry of entries) {
    requireEntry(entry);
    requireTextUnder("company", entry.company, entry);
  }
  const { lines } = linesOf(entries.map(({ rank }) => rank));
  return entries.map((entry, index) => {
    const at = line + (lines[index] ?? 0);
    return row({
      ranking: id,
      column,
      from: column - 0.48,
      to: column + 0.48,
      line: at,
      above: at - 0.42,
      below: at + 0.42,
      category: nameOfCategory(ranking.category, locale),
      rank: entry.rank,
      name: entry.name,
      cell: cutTo(entry.name, nameSize, room - ranks - 4),
      company: entry.company,
      place: company !== undefined && entry.company === company ? "chosen" : "other",
      title: ranking.title,
      erratum: ranking.erratum,
      document: ranking.document,
      locator: ranking.locator,
    });
  });
}

function requireTextUnder(key: string, value: unknown, of: object): void {
  if (value === undefined || typeof value === "string") return;
  refuse("malformedRecord", {
    needs: `text under ${key} of a ranking, or no key`,
    got: show(value),
    values: [of],
  });
}

function requireEntry(entry: unknown): void {
  const { rank, name } = fieldsOf<RankingEntry>(entry);
  if (Number.isInteger(rank) && Number(rank) > 0 && Number(rank) < 1000 && typeof name === "string")
    return;
  refuse("malformedRecord", {
    needs: "entries with a rank from 1 to 999 and a name",
    got: describe(entry),
    values: [entry],
  });
}
