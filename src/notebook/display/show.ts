import { show as described } from "../../functions/refusing/describe.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import type { ChartSpec } from "../../chart/frame/spec.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import { readRowOptions, type RowOptions } from "../rows/read-row-options.js";
import type { RowScale } from "../rows/scaled-numbers.js";
import type { SurpriseRow } from "../rows/surprise-rows.js";
import type { TransposedTable, WideTable } from "../rows/wide-table.js";
import { chartDisplay } from "./chart-display.js";
import { isProgress, type Progress, progressLine } from "./progress-line.js";
import { isChart } from "./require-chart.js";
import type { DrawingOptions } from "./to-svg.js";
import { type Shown, shownAs } from "./shown.js";
import type { LinkedDocuments } from "./source-link.js";
import { tableOf } from "./table.js";
import { tableHtml } from "./table-html.js";
import { tableText } from "./table-text.js";
import { isWide } from "./read-wide.js";
import { wideTableOf } from "./wide-table.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * Options of `show`: those of rows, which choose what a table shows, and those for drawing a chart.
 */
export interface ShowOptions extends RowOptions, DrawingOptions, MetricOptions {
  /** Documents by id, such as `documents`, so that the source of each figure is a link. */
  readonly documents?: LinkedDocuments;
  /** The scale of the numbers; by default the one that fits the largest amount. */
  readonly scale?: RowScale;
}

/**
 * Rows and wide tables as a table, a chart as a picture, or a step of `importing` as a line, in
 * whatever displays it: a Jupyter kernel for JavaScript, Observable, and a console as plain text of
 * at most 100 columns.
 *
 * Amounts in base units are shown in millions or billions, depending on their size. Numbers have
 * the digits that their bounds support, and losses a minus sign. In place of a missing rate, the
 * table says "n.m." and why, or "n.a."; in text, the reasons are footnotes. The bounds of a rate
 * have a column, or follow it after "±"; those of an amount appear when you point at it, with the
 * literal as printed. In HTML, all text from the rows is escaped.
 *
 * @param what - Rows of `rows`, `growthRows`, `compoundGrowthRows` or `surpriseRows`, all in one
 * unit, perhaps of several metrics; a table of `wide`; a chart of `@iij/earnings/chart`; or a step
 * of `importing` of `@iij/earnings/import`.
 * @param options - For a table: `title`, `subtitle`, `company`, `source`, language; `from`, `to`,
 * `span`, `unit` and `gaps` choose rows; `scale`; `documents` to link to; and `metrics`, which
 * describes your own metrics with their labels. For a chart: `interpreter`, as for `toSvg`.
 * @returns An object to put at the end of a cell.
 * @throws EarningsError `outOfRange` for an empty list, an invalid option, or an option that only
 * the chart's own function has.
 * @throws EarningsError `mixedUnits` for rows in two units or scales.
 * @throws EarningsError `malformedRecord` for anything else.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { growthRows, show } from "@iij/earnings/notebook";
 *
 * const table = show(growthRows(quarters, "operatingIncome", { compare: "quarterOverQuarter", from: "3Q02", to: "3Q02" }));
 * table.text.split("\n").find((line) => line.startsWith("3Q02"))?.includes("n.m. a"); // → true
 * table.text.includes("a  loss widened"); // → true
 * ```
 */
export function show(
  what:
    | readonly LevelRow[]
    | readonly GrowthRow[]
    | readonly SurpriseRow[]
    | WideTable
    | TransposedTable
    | ChartSpec
    | Progress,
  options: ShowOptions = {},
): Shown {
  return named("show", () => {
    const { documents, metrics, interpreter, ...told } = readShowOptions(options);
    const { locale = "en" } = told;
    if (isChart(what)) {
      requireNoneOfChart(options);
      return chartDisplay(what, interpreter && { interpreter });
    }
    if (isProgress(what)) {
      const line = progressLine(what, locale);
      return shownAs({
        text: line,
        bundle: () => Promise.resolve({ "text/plain": line }),
        fill: (element) => {
          element.textContent = line;
        },
      });
    }
    if (!Array.isArray(what) && !isWide(what))
      refuse("malformedRecord", {
        needs: "a chart, or rows of `rows` or of `growthRows`, or a step of `importing`",
        got: described(what),
        values: [what],
      });
    const read = { ...told, locale, describe: describedBy(metrics) };
    const table = isWide(what) ? wideTableOf(what, read) : tableOf(what, read);
    const text = tableText(table);
    const html = tableHtml(table, documents ?? {});
    return shownAs({
      text,
      bundle: () => Promise.resolve({ "text/html": html, "text/plain": text }),
      fill: (element) => {
        element.innerHTML = html;
        // A table wider than the page scrolls by itself, with the keyboard, too.
        element.setAttribute("style", "overflow-x:auto");
        element.setAttribute("role", "region");
        element.setAttribute("aria-label", table.caption);
        element.setAttribute("tabindex", "0");
      },
    });
  });
}

function readShowOptions(options: ShowOptions) {
  const chosen = readRowOptions(options, ["metrics", "documents", "interpreter"]);
  if (options.documents !== undefined && !isByKey(options.documents))
    refuse("outOfRange", {
      needs: "documents by their ids",
      got: described(options.documents),
      values: [options],
    });
  return chosen;
}

/** Rejects options with which a chart was already made, such as its texts and periods. */
function requireNoneOfChart(options: ShowOptions): void {
  const ofCharts: readonly string[] = ["interpreter", "documents"];
  for (const [name, given] of Object.entries(options))
    if (given !== undefined && !ofCharts.includes(name))
      refuse("outOfRange", {
        needs: `no ${name} for a finished chart`,
        got: described(given),
        fix: "Pass it to the function that made the chart.",
        values: [options],
      });
}

/** Records under keys: not one of them alone, which has texts under its keys. */
const isByKey = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((each) => typeof each === "object" && each !== null);
