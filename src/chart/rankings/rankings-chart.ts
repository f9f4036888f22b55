import { show } from "../../functions/refusing/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { cut } from "../frame/cut.js";
import { frame } from "../frame/frame.js";
import { type ChartOptions, chartOptions, readOptions } from "../frame/read-options.js";
import type { ChartRow, ChartSpec } from "../frame/spec.js";
import { type RankingLike, rowsOf } from "./ranking-rows.js";
import { nameOfCategory } from "../../functions/display/category-words.js";
import { marksOf } from "./ranking-marks.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

const name = "rankingsChart";

/** How many characters fit into all columns together at 600 pixels; headings are bold. */
const roomForNames = 88;
const roomForHeadings = 76;

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
 * @param rankings - Rankings by id, such as `rankings`; four fit side by side at 600 pixels, and of
 * more the names are cut.
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
    const rows = columns.flatMap(([id, ranking], column) =>
      rowsOf(
        id,
        ranking,
        { column: column + 1, most: Math.floor(roomForNames / columns.length) },
        company,
        locale,
      ),
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
    const ranks = Math.max(...rows.map((each) => Number(each["rank"])));
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
        layer: marksOf(rows, headings(columns, locale), ranks, locale),
        figures: columns.map(([, { document }]) => (document === undefined ? {} : { document })),
        height: 110 + ranks * 26,
        sourceAt: 10,
      },
      { ...chosen, locale },
    );
  });
}

function headings(
  columns: readonly (readonly [string, RankingLike])[],
  locale: Locale,
): readonly string[] {
  return columns.map(
    ([, { category, erratum }]) =>
      `${cut(nameOfCategory(category, locale), Math.floor(roomForHeadings / columns.length))}${erratum === undefined ? "" : " *"}`,
  );
}

function nameOf(rows: readonly ChartRow[], company: string): string {
  return String(rows.find((each) => each["company"] === company)?.["name"]);
}
