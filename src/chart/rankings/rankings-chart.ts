import { show } from "../../functions/refusing/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { cutTo } from "../frame/cut.js";
import { frame, usualPictureWidth } from "../frame/frame.js";
import { type ChartOptions, chartOptions, readOptions } from "../frame/read-options.js";
import type { ChartRow, ChartSpec } from "../frame/spec.js";
import { sizes } from "../frame/theme.js";
import {
  linesOf,
  nameSize,
  type Place,
  roomForRanks,
  type RankingLike,
  rowsOf,
} from "./ranking-rows.js";
import { nameOfCategory } from "../../functions/display/category-words.js";
import { marksOf } from "./ranking-marks.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

const name = "rankingsChart";

/** The least width of a table. Tables that do not fit side by side are in rows below. */
const narrowest = 136;

/** The height of a line of the picture. */
const lineHeight = 26;

/** Options of `rankingsChart`. */
export interface RankingsChartOptions extends ChartOptions {
  /** The company whose places are highlighted: an id that the entries have, such as `iij`. */
  readonly company?: string;
}

/**
 * Ranking tables side by side, with the names as printed and one company's places highlighted. The
 * heading of a column is what it ranks; an asterisk marks a table whose printed title says
 * otherwise, which is explained in the errata.
 *
 * @param rankings - Rankings by id, such as `rankings`; four fit side by side at 600 pixels, and
 * more are in rows below them.
 * @param options - Company, theme and language.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `outOfRange` without any entry, for a company that no entry names, or for
 * an invalid option.
 * @throws EarningsError `malformedRecord` for an invalid ranking.
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
export function rankingsChart(
  rankings: { readonly [id: string]: RankingLike },
  options: RankingsChartOptions = {},
): ChartSpec {
  return named("rankingsChart", () => {
    const { locale, company, ...chosen } = readOptions(options, chartOptions);
    const columns = Object.entries(fieldsOf(rankings) as typeof rankings);
    const { placed, perRow } = placedIn(columns, chosen.width ?? usualPictureWidth);
    const rows = placed.flatMap(({ id, ranking, place }) =>
      rowsOf(id, ranking, place, company, locale),
    );
    const available = [
      ...new Set(
        rows.flatMap((each) => (each["company"] === undefined ? [] : [String(each["company"])])),
      ),
    ];
    if (rows.length === 0)
      refuse("outOfRange", {
        needs: "a ranking with at least one entry",
        got: "none",
        values: [rankings],
      });
    if (company !== undefined && !available.includes(company)) {
      refuse("outOfRange", {
        needs: "a company that some entry names",
        got: show(company),
        fix: `Available: ${available.join(", ")}.`,
        values: [company],
      });
    }
    const misnamed = columns.some(([, { erratum }]) => erratum !== undefined);
    const lines = rows.reduce((most, each) => Math.max(most, Number(each["line"])), 0);
    const headings = placed.map(({ ranking, place }) => headingOf(ranking, place, locale));
    const skipped = placed.flatMap(({ ranking, place }) => skippedIn(ranking, place, locale));
    return frame(
      {
        function: name,
        title:
          locale === "en"
            ? `Rankings${company === undefined ? "" : `, with the places of ${nameOf(rows, company)}`}`
            : `ランキング${company === undefined ? "" : `(${nameOf(rows, company)}の順位)`}`,
        subtitle: [
          locale === "en" ? "Names as printed, the first place on top." : "社名は記載のまま",
          ...(misnamed
            ? [
                locale === "en"
                  ? "* The printed title says otherwise; see the errata."
                  : "* 記載の表題と異なる(errata参照)",
              ]
            : []),
        ],
        description: `Rankings side by side: ${columns.map(([, { category, entries }]) => `${category} led by ${String(entries[0]?.name)}`).join("; ")}.`,
        rows,
        layer: marksOf(
          rows,
          { headings, skipped, perRow, lines, ranks: placed[0]?.place.ranks ?? 0 },
          locale,
        ),
        figures: columns.map(([, { document }]) => (document === undefined ? {} : { document })),
        height: 110 + lines * lineHeight,
        sourceAt: 10,
      },
      { ...chosen, locale },
    );
  });
}

interface Placed {
  readonly id: string;
  readonly ranking: RankingLike;
  readonly place: Place;
}

/** Where each table lies: so many side by side as there is room for, and the others below them. */
function placedIn(
  columns: readonly (readonly [string, RankingLike])[],
  width: number,
): { readonly placed: readonly Placed[]; readonly perRow: number } {
  const perRow = Math.max(1, Math.min(columns.length, Math.floor((width - 40) / narrowest)));
  const room = ((width - 40) / perRow) * 0.96;
  const placed: Placed[] = [];
  const ranks = roomForRanks(columns.flatMap(([, ranking]) => ranksOf(ranking)).slice(0, 1000));
  let line = 0;
  for (let start = 0; start < columns.length; start += perRow) {
    const inRow = columns.slice(start, start + perRow);
    for (const [index, [id, ranking]] of inRow.entries())
      placed.push({ id, ranking, place: { column: index + 1, line, room, ranks } });
    const longest = inRow.map(([, ranking]) =>
      linesOf(ranksOf(ranking)).lines.reduce((most, each) => Math.max(most, each), 0),
    );
    line += Math.max(...longest) + 2;
  }
  return { placed, perRow };
}

/** The ranks of a table. They are checked later, so some may not be numbers. */
function ranksOf(ranking: RankingLike): readonly number[] {
  const { entries } = fieldsOf<RankingLike>(ranking);
  // A list may have holes, and a rank may be what cannot be made a number.
  return Array.isArray(entries)
    ? Array.from(entries as readonly unknown[], (entry) => {
        const { rank } = fieldsOf<{ rank: unknown }>(entry);
        return typeof rank === "number" ? rank : Number.NaN;
      })
    : [];
}

/** A line for ranks that no entry has, between two that are far apart. */
function skippedIn(
  ranking: RankingLike,
  { column, line, room }: Place,
  locale: Locale,
): ChartRow[] {
  return linesOf(ranksOf(ranking)).skipped.map(({ line: at, first, last }) => {
    const ranks = first === last ? String(first) : `${first}–${last}`;
    const word = locale === "en" ? `${ranks} not listed` : `${ranks}位は記載なし`;
    return { column, line: line + at, cell: cutTo(word, nameSize, room - 4) };
  });
}

/** The heading of a table, with an asterisk where its printed title is wrong. */
function headingOf(
  { category, erratum }: RankingLike,
  { column, line, room }: Place,
  locale: Locale,
): ChartRow {
  const name = cutTo(nameOfCategory(category, locale), sizes.label, room - 12);
  return { column, line, cell: `${name}${erratum === undefined ? "" : " *"}` };
}

function nameOf(rows: readonly ChartRow[], company: string): string {
  return String(rows.find((each) => each["company"] === company)?.["name"]);
}
