import { EarningsError } from "../../model/earnings-error.js";
import type { Ranking, RankingEntry } from "../../model/survey.js";
import { describe } from "../../functions/precision/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { cut } from "../frame/cut.js";
import { row } from "../frame/frame.js";
import type { ChartRow } from "../frame/spec.js";
import { wordOf } from "./ranking-words.js";

/** A ranking as the chart needs it: one of ours, or any of this shape. */
export type RankingLike = Pick<Ranking, "entries"> & Partial<Omit<Ranking, "entries" | "category">> & { readonly category: string };

/** A column of the picture, and how many characters fit into it. */
interface Column {
  readonly column: number;
  readonly most: number;
}

/** The places of one ranking as rows, with the corners of their cells. */
export function rowsOf(caller: string, id: string, ranking: RankingLike, { column, most }: Column, company: string | undefined, locale: Locale): ChartRow[] {
  if (typeof ranking !== "object" || ranking === null || !Array.isArray(ranking.entries)) {
    throw refusal(caller, "malformedRecord", "a ranking with entries", describe(ranking), ranking);
  }
  return (ranking.entries as readonly RankingEntry[]).map((entry) => {
    requireEntry(caller, entry);
    return row({
      ranking: id,
      column,
      from: column - 0.48,
      to: column + 0.48,
      above: entry.rank - 0.42,
      below: entry.rank + 0.42,
      category: wordOf(ranking.category, locale),
      rank: entry.rank,
      name: entry.name,
      cell: cut(entry.name, most),
      company: entry.company,
      place: company !== undefined && entry.company === company ? "chosen" : "other",
      title: ranking.title?.printed,
      erratum: ranking.erratum,
      document: ranking.document,
      locator: ranking.locator,
    });
  });
}

function requireEntry(caller: string, entry: unknown): void {
  const { rank, name } = Object(entry) as Partial<RankingEntry>;
  if (Number.isInteger(rank) && Number(rank) > 0 && Number(rank) < 1000 && typeof name === "string") return;
  throw refusal(caller, "malformedRecord", "entries with a rank from 1 to 999 and a name", describe(entry), entry);
}

export function refusal(caller: string, code: "outOfRange" | "malformedRecord", needs: string, got: string, value: unknown, fix?: string): EarningsError {
  return new EarningsError(code, { function: caller, needs, got, ...(fix !== undefined && { fix }), values: [value] });
}
