import { show as described } from "../../functions/refusing/describe.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import { type Locale, requireLocale } from "../../functions/display/locale.js";
import type { ChartSpec } from "../../chart/frame/spec.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import { chartDisplay } from "./chart-display.js";
import { isProgress, type Progress, progressLine } from "./progress-line.js";
import { isChart } from "./require-chart.js";
import type { DrawingOptions } from "./to-svg.js";
import { type Shown, shownAs } from "./shown.js";
import type { LinkedDocuments } from "./source-link.js";
import { tableOf } from "./table.js";
import { tableHtml } from "./table-html.js";
import { tableText } from "./table-text.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { requireOptions } from "../../functions/refusing/require-options.js";

/** What `show` can be told of a table, and how a chart is drawn. */
export interface ShowOptions extends DrawingOptions, MetricOptions {
  /** Documents by id, such as `documents`, so that the source of each figure is a link to it. */
  readonly documents?: LinkedDocuments;
  /** The table's caption instead of the metric's name and the unit. */
  readonly caption?: string;
  /**
   * The language of titles, words, numbers and notes: `en` unless said otherwise, or `ja`. Names of
   * documents, places and literals stay as printed. A chart has its own.
   */
  readonly locale?: Locale;
}

/**
 * Rows as a table, a chart as a picture, or a step of `importing` as a line, in whatever displays it: a Jupyter kernel for
 * JavaScript, Observable, and a console as plain text.
 *
 * Numbers have the digits that their ends state, losses a minus sign; in the place of a rate that
 * there is not stands "n.m." with its reason, or "n.a.". The bounds of a rate have a column, those
 * of an amount show when one points at it, with the literal as printed. In HTML every text of the
 * rows is only text.
 *
 * @param what - Rows of `rows` or `growthRows`, all in one unit, perhaps of several metrics; or a
 * chart of `@iij/earnings/chart`; or a step of `importing` of `@iij/earnings/import`.
 * @param options - Of a table: documents to link to, caption, language, and `metrics`: what your own
 * metrics are, so that they have their labels. Of a chart: `interpreter`, as for `toSvg`.
 * @returns An object to leave at the end of a cell.
 * @throws EarningsError `outOfRange` for no rows, an unknown option or locale, or a locale or metrics
 * for a chart; `mixedUnits` for rows in two units or scales; `malformedRecord` for anything else.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { growthRows, show } from "@iij/earnings/notebook";
 *
 * const table = show(growthRows(quarters, "operatingIncome", { compare: "quarterOverQuarter", scale: "million" }));
 * table.text.split("\n").find((line) => line.startsWith("3Q02"))?.includes("n.m. (loss widened)"); // → true
 * ```
 */
export function show(
  what: readonly LevelRow[] | readonly GrowthRow[] | ChartSpec | Progress,
  options: ShowOptions = {},
): Shown {
  return named("show", () => {
    const { documents, caption, locale, metrics, interpreter } = readShowOptions(options);
    if (isChart(what)) {
      for (const [name, given] of Object.entries({ locale, metrics }))
        if (given !== undefined)
          refuse("outOfRange", {
            needs: `no ${name} for a chart, which has its words already`,
            got: described(given),
            fix: "Give it to the function that made the chart.",
            values: [options],
          });
      return chartDisplay(what, interpreter && { interpreter });
    }
    if (isProgress(what)) {
      const line = progressLine(what, locale ?? "en");
      return shownAs({
        text: line,
        bundle: () => Promise.resolve({ "text/plain": line }),
        fill: (element) => {
          element.textContent = line;
        },
      });
    }
    if (!Array.isArray(what))
      refuse("malformedRecord", {
        needs: "a chart, or rows of `rows` or of `growthRows`, or a step of `importing`",
        got: described(what),
        values: [what],
      });
    const table = tableOf(what, {
      caption,
      locale: locale ?? "en",
      describe: describedBy(metrics),
    });
    const text = tableText(table);
    const html = tableHtml(table, documents ?? {});
    return shownAs({
      text,
      bundle: () => Promise.resolve({ "text/html": html, "text/plain": text }),
      fill: (element) => {
        element.innerHTML = html;
      },
    });
  });
}

const known: readonly string[] = ["interpreter", "metrics", "documents", "caption", "locale"];

function readShowOptions(options: ShowOptions): ShowOptions {
  requireOptions(options, known);
  if (options.locale !== undefined) requireLocale(options.locale);
  if (options.caption !== undefined && typeof options.caption !== "string")
    refuse("outOfRange", {
      needs: "a caption as text",
      got: described(options.caption),
      values: [options],
    });
  if (options.documents !== undefined && !isByKey(options.documents))
    refuse("outOfRange", {
      needs: "documents by their ids",
      got: described(options.documents),
      values: [options],
    });
  return options;
}

/** Records under keys: not one of them alone, which has texts under its keys. */
const isByKey = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((each) => typeof each === "object" && each !== null);
