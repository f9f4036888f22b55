import type { Fact } from "../../model/fact.js";
import type { PeriodId } from "../../model/period.js";
import { bare, show } from "../../functions/refusing/describe.js";
import type { Locale } from "../../functions/display/locale.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { entriesOf, type HistoryEntry } from "../../functions/vintages/history.js";
import { readFacts } from "../../functions/vintages/read-facts.js";
import { cutTo } from "../frame/cut.js";
import { textWidth, usualWidth, widthWithoutScreen } from "../frame/text-width.js";
import { sizes } from "../frame/theme.js";
import { frame, roomAboveBars, row } from "../frame/frame.js";
import { type AmountOptions, chartOptions, readOptions } from "../frame/read-options.js";
import { type AmountScale, scaleOf } from "../frame/scale.js";
import { basisLine, titleOf, type TitledDocuments } from "../frame/sources.js";
import type { ChartRow, ChartSpec } from "../frame/spec.js";
import { type FactOptions, readOwnTerms } from "../../functions/levels/own-terms.js";
import { calendarOptions } from "../../functions/periods/read-calendar.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { standardText } from "../../functions/display/standard-words.js";
import { relationWords } from "../../functions/display/answer-words.js";
import { betweenOf } from "../reading/between.js";
import { drawnAmounts } from "../reading/amounts.js";
import { shownOf } from "../reading/shown.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import { readLevel } from "../../functions/levels/read-level.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import { marksOf } from "./vintage-marks.js";
import { legendWords, standings, titleOfVintages } from "./vintage-words.js";
import { named } from "../../functions/refusing/named.js";
import { near } from "../../functions/refusing/near.js";
import { refuse } from "../../functions/refusing/refuse.js";

const name = "vintagesChart";
const ownOptions = ["unit", "scale", ...chartOptions];
const rowHeight = 46;

/** The options of `vintagesChart`: how it looks, your own metrics and your fiscal years. */
export interface VintagesChartOptions extends AmountOptions, FactOptions {}

/**
 * Every statement of one figure in the order of publication, one line each, with the bounds left by
 * rounding: a restatement visibly leaves the previous interval, and a more precise statement lies
 * inside it. The axis does not start at zero. Statements in words have a line without a mark.
 *
 * @param facts - Facts such as `facts`, or those that `asOf` returns for a day.
 * @param metric - A metric of the facts.
 * @param period - A period for which the facts state it.
 * @param options - Unit, scale, theme, language, the fiscal calendar, and `metrics`, which
 * describes your own metrics with their labels.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `unknownMetric` if no fact has the metric.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` for a period without a statement, or an invalid option.
 * @throws EarningsError `invalidFigure` for something other than a list of facts.
 * @throws EarningsError `malformedRecord` for an invalid date of publication.
 * @throws EarningsError `mismatch` if a figure was published before its period was over.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { vintagesChart } from "@iij/earnings/chart";
 *
 * const chart = vintagesChart(facts, "operatingIncome", "1Q03");
 * chart.data.values.map(({ outcome }) => outcome); // → ["first", "restated", "confirmed"]
 * ```
 */
export function vintagesChart(
  facts: readonly Fact[],
  metric: string,
  period: PeriodId,
  options: VintagesChartOptions = {},
): ChartSpec {
  return named("vintagesChart", () => {
    const { locale, ...chosen } = readOptions(options, [
      ...ownOptions,
      "metrics",
      ...calendarOptions,
    ]);
    const terms = readOwnTerms(options, ownOptions);
    const { describe } = terms;
    const vintages = statementsOf(readFacts(facts, terms), metric, period).map(
      ({ fact, outcome }) => ({
        fact,
        outcome,
        read: readLevel(fact),
      }),
    );
    const unit = requireOneUnit(
      vintages.map(({ read }) => read.unit),
      chosen.unit,
    );
    const drawn = vintages.filter(({ read }) => read.unit === undefined || read.unit === unit);
    const scale = scaleOf(unit, drawnAmounts(drawn.map(({ read }) => read)), chosen.scale, locale);
    const room = roomAboveBars(chosen.width);
    const rows = drawn.map((vintage, index) =>
      rowOf(index, vintage, scale, { locale, room, source: chosen.source }),
    );
    const figures = drawn.map(({ fact }) => fact);
    return frame(
      {
        function: name,
        title: titleOfVintages(nameOfMetric(metric, locale, describe), period, locale),
        subtitle: [legendWords[locale], ...basisLine(figures, locale)],
        description: `${drawn.length} statements of ${nameOfMetric(metric, "en", describe)} of ${period}: ${drawn.map(({ fact, outcome }) => `${fact.published} ${relationWords[outcome].en}`).join(", ")}.`,
        rows,
        layer: marksOf(rows, scale.title, locale),
        figures,
        height: 130 + drawn.length * rowHeight,
        sourceAt: 42,
      },
      { ...chosen, locale },
    );
  });
}

function statementsOf(
  facts: readonly Fact[],
  metric: string,
  period: PeriodId,
): readonly HistoryEntry[] {
  readPeriod(period);
  const stated = facts.filter(({ kind }) => kind === "level");
  const periods = stated
    .filter((level) => level.metric === metric)
    .map((level) => level.period ?? "");
  const values = [metric, period];
  if (periods.length === 0)
    refuse("unknownMetric", {
      needs: "a metric that some fact states for a period",
      got: show(metric),
      fix: near(metric, new Set(stated.map((level) => level.metric ?? ""))),
      values,
    });
  if (!periods.includes(period))
    refuse("outOfRange", {
      needs: `a period of which some fact states ${bare(metric)}`,
      got: period,
      fix: near(period, new Set(periods)),
      values,
    });
  return entriesOf(facts, metric, period);
}

function rowOf(
  index: number,
  {
    fact,
    outcome,
    read,
  }: { readonly fact: Fact; readonly outcome: HistoryEntry["outcome"]; readonly read: Level },
  scale: AmountScale,
  {
    locale,
    room,
    source,
  }: {
    readonly locale: Locale;
    readonly room: number;
    readonly source: string | TitledDocuments | undefined;
  },
): ChartRow {
  const { value, lower, upper } = amountsOf(read);
  const shown = shownOf(read, locale);
  // Both texts are on one line: each fits into the picture, and they do not overlap.
  const fit = (text: string, within: number): string =>
    cutTo(text, sizes.label, within, widthWithoutScreen);
  const said = fit(`${shown} · ${relationWords[outcome][locale]}`, room * 0.8);
  const beside = room - textWidth(said, sizes.label, usualWidth);
  const drawn = (amount: string | undefined): number | undefined =>
    amount === undefined ? undefined : scale.drawn(amount);
  return row({
    line: index + 1,
    statement: fit(
      cutTo(
        `${fact.published} · ${titleOf(fact.document, source)}`,
        sizes.label,
        beside,
        usualWidth,
      ),
      room,
    ),
    said,
    outcome,
    changed: relationWords[outcome][locale],
    value: drawn(value),
    lower: drawn(lower),
    upper: drawn(upper),
    shown,
    between: betweenOf(amountsOf(read), scale),
    printed: fact.printed,
    document: fact.document,
    locator: fact.locator,
    standard: standardText(fact, locale),
    definition: fact.definition,
    standing: standings[fact.standing][locale],
    issued: fact.published,
  });
}
