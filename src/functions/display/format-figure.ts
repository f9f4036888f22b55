import type {
  Amount,
  Evidence,
  FigureRange,
  HedgedQuantity,
  Quantity,
  Wording,
} from "../../model/figure.js";
import { isThreshold, thresholds } from "../../model/hedge.js";
import type { Target } from "../guidance/read-guidance.js";
import {
  describedByOptions,
  type DescriptionOf,
  type MetricOptions,
} from "../levels/described-by.js";
import { readLevel } from "../levels/read-level.js";
import type { OpenBoundsLike } from "../precision/bounds-like.js";
import { type Exact, exactOf } from "../precision/exact.js";
import { named } from "../refusing/named.js";
import { amountWithUnit } from "./amount-with-unit.js";
import { boundedText, oneSided } from "./format-bounded.js";
import { type Locale, requireLocale } from "./locale.js";

/**
 * A figure as text for people, with just its significant digits: `JPY10.6 billion`, `106億円`,
 * `6.3%`. 1,200 companies to the nearest hundred are `1.2 thousand companies`, and 0.5 stated to a
 * tenth is `0.5`, not 50%, since readers take every zero as significant. Only zeros before 万 may be
 * insignificant, as in Japanese documents (`8,900万円`). Losses have a minus sign, hedges are kept
 * (`more than JPY5 billion`, `50億円超`), and words are returned as printed. A place in a ranking is
 * `2nd`, a count of how often a threshold was passed is `3rd time`, and a bit rate is `100 Mbps`. A
 * range has the digits of its two literals. An amount with its own bounds is shown by these,
 * rounded outward.
 *
 * @param figure - A figure, a hedged figure, a wording, a target or range, bounds, or an amount
 * with bounds, such as an inferred one.
 * @param locale - `en` (the default) or `ja`.
 * @param options - `metrics` describes your own metrics. A count in `times` of a metric that
 * `exceeds` another is shown as an ordinal.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 * @throws EarningsError `outOfRange` for an unknown locale.
 * @throws EarningsError `malformedRecord` for invalid descriptions of metrics.
 *
 * @example
 * ```ts
 * import { formatFigure, guidance, quarters } from "@iij/earnings";
 *
 * formatFigure(quarters["3Q02"].revenues); // → "JPY10.6 billion"
 * formatFigure(quarters["3Q02"].revenues, "ja"); // → "106億円"
 * formatFigure(quarters["3Q02"].operatingIncome); // → "-JPY567 million"
 * formatFigure(guidance["4Q02"].largeSystemsIntegrationContracts); // → "more than JPY5 billion"
 * formatFigure(guidance["4Q02"].revenues); // → "JPY12.5 billion to JPY13.0 billion"
 * formatFigure(quarters["3Q02"].milestones.revenuesAboveTenBillionYen.times); // → "3rd time"
 * ```
 */
export function formatFigure(
  figure: Amount | HedgedQuantity | Wording | Target | FigureRange | OpenBoundsLike,
  locale: Locale = "en",
  options: MetricOptions = {},
): string {
  return named("formatFigure", () => {
    requireLocale(locale);
    const describe = describedByOptions(options);
    const level = readLevel(isRange(figure) ? { form: "range", ...figure } : figure);
    if (level.unit === undefined) return level.about.printed ?? "";
    const [stated, second] = level.stated;
    if (stated === undefined) return boundedText(level, level.unit, locale);
    if (second === undefined) return statedText(stated, locale, describe);
    return [stated, second]
      .map((end) => statedText(asPrinted(end), locale, describe))
      .join(locale === "en" ? " to " : "~");
  });
}

/** Two bounds without a form are a range, too. */
const isRange = (given: unknown): given is FigureRange =>
  typeof given === "object" && given !== null && "low" in given && "high" in given;

/**
 * An exact bound with the digits of its literal: JPY13.0 billion is exactly 13 billion, but is
 * printed to a tenth.
 */
function asPrinted<Q extends Quantity | HedgedQuantity>(figure: Q): Q {
  const { printed } = figure as Partial<Evidence>;
  if (figure.decimals !== undefined || printed === undefined) return figure;
  const value = exactOf(figure.value);
  for (const [literal] of printed.matchAll(/\d[\d,]*\.\d+/g)) {
    const read = exactOf(literal.replaceAll(",", ""));
    if (significant(read) !== significant(value)) continue;
    // By how many powers of ten the words after the literal move its point.
    const exponent = placeOfFirst(value) - placeOfFirst(read);
    return { ...figure, decimals: read.scale - exponent };
  }
  return figure;
}

/** The digits of a number without zeros at its ends. */
const significant = ({ digits }: Exact): string => digits.toString().replace(/-|0+$/g, "");

/** The place of the first digit that is not zero: 1 for ones, 0 for tenths. */
const placeOfFirst = ({ digits, scale }: Exact): number =>
  digits.toString().replace("-", "").length - scale;

/** A figure as a document states it, with its hedge. */
export function statedText(
  figure: Quantity | HedgedQuantity,
  locale: Locale,
  describe?: DescriptionOf,
): string {
  const written = amountWithUnit(figure, locale, describe);
  if (figure.qualifier === "approximately")
    return locale === "en" ? `approximately ${written}` : `約${written}`;
  if (!isThreshold(figure.qualifier)) return written;
  const { bound, closed } = thresholds[figure.qualifier];
  return oneSided[bound][locale](written, closed);
}
