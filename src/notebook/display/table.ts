import type { DescriptionOf } from "../../functions/levels/described-by.js";
import type { Locale } from "../../functions/display/locale.js";
import { titleOf } from "../../chart/frame/scale.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import type { Table } from "./cell.js";
import { growthCells } from "./growth-cells.js";
import { levelCells } from "./level-cells.js";
import { isGrowthRow, type ReadRow, readRow } from "./read-row.js";
import { columnWords } from "./table-words.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** What a table is told beside its rows. */
interface Told {
  readonly caption: string | undefined;
  readonly locale: Locale;
  readonly describe: DescriptionOf;
}

/**
 * The rows as a person reads them; refuses what `rows` and `growthRows` cannot have made, and two
 * units in one table.
 */
export function tableOf(given: readonly unknown[], { caption, locale, describe }: Told): Table {
  const rows = given.map(readRow);
  const [first] = rows;
  if (first === undefined)
    return refuse("outOfRange", { needs: "at least one row", got: "none", values: [given] });
  const kinds = new Set((given as readonly object[]).map(isGrowthRow));
  if (kinds.size > 1)
    refuse("malformedRecord", {
      needs: "rows of one kind",
      got: "levels and growth",
      fix: "Show each on its own.",
      values: [given],
    });
  const counted = (language: Locale): readonly string[] => [
    ...new Set(rows.map((row) => countedIn(row, language))),
  ];
  if (counted("en").length > 1)
    refuse("mixedUnits", {
      needs: "rows in one unit and scale",
      got: counted("en").join(" and "),
      fix: "Show each on its own.",
      values: [given],
    });
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  const { columns, linesOf, notes } = kinds.has(true)
    ? growthCells(rows, locale)
    : levelCells(rows, locale);
  const several = metrics.length > 1;
  const nameOf = (metric: string): string => nameOfMetric(metric, locale, describe);
  return {
    locale,
    caption: caption ?? captionOf(metrics.map(nameOf), countedIn(first, locale), locale),
    columns: [
      ...(several ? [{ title: columnWords.metric[locale], isNumber: false }] : []),
      ...columns,
    ],
    lines: rows.map((row) => [...(several ? [{ text: nameOf(row.metric) }] : []), ...linesOf(row)]),
    notes,
  };
}

function captionOf(names: readonly string[], counted: string, locale: Locale): string {
  return locale === "en"
    ? [...names, counted].filter(Boolean).join(", ")
    : `${names.join("、")}${counted && `(${counted})`}`;
}

/** A ratio in base units is counted in nothing that a chart has a word for. */
function countedIn({ unit, scale }: ReadRow, locale: Locale): string {
  if (unit === "ratio" && scale === "one") return locale === "en" ? "ratio" : "比率";
  return titleOf(unit, scale, locale);
}
