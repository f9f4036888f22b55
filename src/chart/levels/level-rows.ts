import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import { shownOf } from "../reading/shown.js";
import { betweenOf } from "../reading/between.js";
import { certainOf } from "../reading/certain.js";
import { standardText } from "../../functions/display/standard-words.js";
import { kindsInLegend } from "../../functions/display/kind-words.js";

/** One period as a row: what is known about it, or the word for a gap. */
export function rowOf(
  period: PeriodId,
  level: Level | undefined,
  scale: AmountScale,
  gap: string,
  locale: Locale,
): ChartRow {
  const place = placeOf(period);
  if (level === undefined) return row({ ...place, lane: "missing", shown: gap });
  const { kind, about } = level;
  const { value, lower, upper } = amountsOf(level);
  const drawn = (amount: string | undefined): number | undefined =>
    amount === undefined ? undefined : scale.drawn(amount);
  const ends = { lower: drawn(lower), upper: drawn(upper) };
  const between = betweenOf({ ...(lower && { lower }), ...(upper && { upper }) }, scale);
  return row({
    ...place,
    ...(kind === "inWords"
      ? { lane: kind }
      : {
          kind,
          basis: kindsInLegend[kind][locale],
          value: drawn(value),
          ...ends,
          // For a printed amount, the bar shows it.
          certain: kind === "printed" ? undefined : certainOf(ends.lower, ends.upper),
          between,
        }),
    shown: shownOf(level, locale) || between,
    printed: about.printed,
    document: about.document,
    locator: about.locator,
    standard: standardText(about, locale),
    definition: about.definition,
  });
}

/** Where the marks of one of several metrics are in the room of a period. */
export interface Slot {
  readonly index: number;
  readonly count: number;
  /** Points of lines are in the middle of the period; bars are beside each other. */
  readonly isLine: boolean;
}

/** A row of one of several metrics, in its own part of the period. */
export function inSlot(each: ChartRow, { index, count, isLine }: Slot): ChartRow {
  const [from, to] = [Number(each["from"]), Number(each["to"])];
  const part = (to - from) / count;
  const slot = from + part * (index + 0.5);
  return {
    ...each,
    ...{ from: from + part * index, to: from + part * (index + 1), slot },
    ...((!isLine || !("value" in each)) && { at: slot }),
  };
}

/**
 * The lines through the amounts of one metric, as the name of the line to which each row belongs.
 * A line ends at a gap, at an amount that nobody stated, and at a break: nothing is interpolated.
 */
export function linesThrough(
  rows: readonly ChartRow[],
  breaks: readonly { readonly at: number }[],
  id: string,
): readonly ChartRow[] {
  let [line, last] = [0, -Infinity];
  return rows.map((each) => {
    const isPoint = each["kind"] === "printed" || each["kind"] === "computed";
    if (!isPoint || !("value" in each)) {
      last = -Infinity;
      return each;
    }
    const at = Number(each["at"]);
    const goesOn = last > -Infinity && !breaks.some((one) => last < one.at && one.at < at);
    if (!goesOn) line += 1;
    last = at;
    return { ...each, line: `${id}-${line}` };
  });
}
