import type { Ranking, RankingEntry } from "../../model/survey.js";
import { describe, show } from "../../functions/refusing/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { cut } from "../frame/cut.js";
import { row } from "../frame/frame.js";
import type { ChartRow } from "../frame/spec.js";
import { nameOfCategory } from "../../functions/display/category-words.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/** A ranking for the chart: one of ours, or any of this shape. */
export type RankingLike = Pick<Ranking, "entries"> &
  Partial<Omit<Ranking, "entries" | "category">> & { readonly category: string };

/** A column of the picture, and how many characters fit into it. */
interface Column {
  readonly column: number;
  readonly most: number;
}

/** The places of one ranking as rows, with the corners of their cells. */
export function rowsOf(
  id: string,
  ranking: RankingLike,
  { column, most }: Column,
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
  return (ranking.entries as readonly RankingEntry[]).map((entry) => {
    requireEntry(entry);
    requireTextUnder("company", entry.company, entry);
    return row({
      ranking: id,
      column,
      from: column - 0.48,
      to: column + 0.48,
      above: entry.rank - 0.42,
      below: entry.rank + 0.42,
      category: nameOfCategory(ranking.category, locale),
      rank: entry.rank,
      name: entry.name,
      cell: cut(entry.name, most),
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
