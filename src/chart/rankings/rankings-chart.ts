import { EarningsError } from "../../model/earnings-error.js";
import type { Ranking } from "../../model/survey.js";
import { describe, show } from "../../functions/precision/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { cut } from "../frame/cut.js";
import { frame, row } from "../frame/frame.js";
import { type ChartOptions, readOptions } from "../frame/read-options.js";
import { documentsOf } from "../frame/sources.js";
import type { ChartRow, ChartSpec } from "../frame/spec.js";
import { categories } from "./ranking-words.js";
import { marksOf } from "./ranking-marks.js";

const name = "rankingsChart";

/** How many characters all columns together have room for at 600 pixels. */
const roomForNames = 88;

/** A column of the picture, and how many characters fit into it. */
interface Column {
  readonly column: number;
  readonly most: number;
}

/** What `rankingsChart` can be told. */
export interface RankingsChartOptions extends ChartOptions {
  /** The company whose places stand out: an id that the entries have, such as `iij`. */
  readonly company?: string;
}

/** A ranking as the chart needs it: one of ours, or any of this shape. */
export type RankingLike = Pick<Ranking, "entries"> & Partial<Omit<Ranking, "entries" | "category">> & { readonly category: string };

/**
 * Ranking tables side by side, the names as printed, with one company's places standing out. A column is headed by what it ranks; an asterisk marks
 * a table whose printed title says something else, which is among the errata.
 *
 * @param rankings - Rankings by id, such as `rankings`; as many as fit side by side, which at 600 pixels are four or five.
 * @param options - Company, theme and language.
 * @returns A new specification, not frozen: edit it.
 * @throws EarningsError `outOfRange` without any entry, for a company that no entry names, with those there are, or for an unknown option; `malformedRecord` for what is
 * no ranking.
 *
 * @example
 * ```ts
 * import { rankings } from "@iij/earnings";
 * import { rankingsChart } from "@iij/earnings/chart";
 *
 * const chart = rankingsChart(rankings, { company: "iij" });
 * chart.data.values.filter(({ company }) => company === "iij").map(({ rank }) => rank); // → [1, 1, 1, 2]
 * ```
 */
export function rankingsChart(rankings: { readonly [id: string]: RankingLike }, options: RankingsChartOptions = {}): ChartSpec {
  const { locale, company, ...chosen } = readOptions(name, options, ["company", "theme", "locale"]);
  const columns = Object.entries(Object(rankings) as typeof rankings);
  const rows = columns.flatMap(([id, ranking], column) => rowsOf(id, ranking, { column: column + 1, most: Math.floor(roomForNames / columns.length) }, company, locale));
  const available = [...new Set(rows.flatMap((each) => (each["company"] === undefined ? [] : [String(each["company"])])))];
  if (rows.length === 0) throw refusal("outOfRange", "a ranking with at least one entry", "none", rankings);
  if (company !== undefined && !available.includes(company)) {
    throw refusal("outOfRange", "a company that some entry names", show(company), company, `Available: ${available.join(", ")}.`);
  }
  const misnamed = columns.some(([, { erratum }]) => erratum !== undefined);
  const ranks = Math.max(...rows.map((each) => Number(each["rank"])));
  return frame(
    {
      function: name,
      title: locale === "en" ? `Rankings${company === undefined ? "" : `, with the places of ${nameOf(rows, company)}`}` : `ランキング${company === undefined ? "" : `(${nameOf(rows, company)}の順位)`}`,
      subtitle: [
        locale === "en" ? "Names as printed, the first place on top." : "社名は記載のまま",
        ...(misnamed ? [locale === "en" ? "* The printed title says otherwise; see the errata." : "* 記載の表題と異なる(errata参照)"] : []),
      ],
      description: `Rankings side by side: ${columns.map(([, { category, entries }]) => `${category} led by ${String(entries[0]?.name)}`).join("; ")}.`,
      rows,
      layer: marksOf(rows, headings(columns, locale), ranks, locale),
      sources: documentsOf(columns.map(([, { document }]) => (document === undefined ? {} : { document }))),
      height: 110 + ranks * 26,
      sourceAt: 10,
    },
    { ...chosen, locale },
  );
}

function headings(columns: readonly (readonly [string, RankingLike])[], locale: Locale): readonly string[] {
  return columns.map(([, { category, erratum }]) => `${cut(wordOf(category, locale), Math.floor(roomForNames / columns.length))}${erratum === undefined ? "" : " *"}`);
}

function wordOf(category: string, locale: Locale): string {
  return Object.hasOwn(categories, category) ? categories[category as keyof typeof categories][locale] : category;
}

function nameOf(rows: readonly ChartRow[], company: string): string {
  return String(rows.find((each) => each["company"] === company)?.["name"]);
}

function rowsOf(id: string, ranking: RankingLike, { column, most }: Column, company: string | undefined, locale: Locale): ChartRow[] {
  if (typeof ranking !== "object" || ranking === null || !Array.isArray(ranking.entries)) {
    throw refusal("malformedRecord", "a ranking with entries", describe(ranking), ranking);
  }
  return ranking.entries.map((entry) => {
    const { rank, name: printed } = Object(entry) as typeof entry;
    if (!(Number.isInteger(rank) && rank > 0 && rank < 1000) || typeof printed !== "string") throw refusal("malformedRecord", "entries with a rank from 1 to 999 and a name", describe(entry), entry);
    return row({
      ranking: id,
      column,
      from: column - 0.48,
      to: column + 0.48,
      above: rank - 0.42,
      below: rank + 0.42,
      category: wordOf(ranking.category, locale),
      rank,
      name: printed,
      cell: cut(printed, most),
      company: entry.company,
      place: company !== undefined && entry.company === company ? "chosen" : "other",
      title: ranking.title?.printed,
      erratum: ranking.erratum,
      document: ranking.document,
      locator: ranking.locator,
    });
  });
}

function refusal(code: "outOfRange" | "malformedRecord", needs: string, got: string, value: unknown, fix?: string): EarningsError {
  return new EarningsError(code, { function: name, needs, got, ...(fix !== undefined && { fix }), values: [value] });
}
