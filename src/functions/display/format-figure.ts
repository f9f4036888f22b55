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
import { named } from "../refusing/named.js";
import { amountWithUnit } from "./amount-with-unit.js";
import { boundedText, oneSided } from "./format-bounded.js";
import { type Locale, requireLocale } from "./locale.js";

/**
 * A figure as a person reads it, with just the digits that it states: `JPY10.6 billion`, `106億円`,
 * `6.3%`. 1,200 companies counted to the hundred are `1.2 thousand companies`, and half stated to a
 * tenth is `0.5` and not 50%, since a reader takes each zero for a digit. Only the zeros that end
 * whole 万 may be unstated, as in Japanese documents (`8,900万円`). Losses have a minus sign; a hedge
 * stays (`more than JPY5 billion`, `50億円超`), and words come back as printed. A place in a ranking
 * is `2nd`, the time that something was passed `3rd time`, a rate of bits `100 Mbps`. A range has
 * the digits of its two literals. A level with bounds of its own is shown by its bounds, rounded
 * outward.
 *
 * @param figure - A figure, a hedged figure, a wording, a target or range, bounds, or a level with
 * bounds, such as an inferred one.
 * @param locale - `en` unless said otherwise, or `ja`.
 * @param options - `metrics`: what your own metrics are. A count of `times` of one that `exceeds`
 * another is the time that this was passed.
 * @throws EarningsError `invalidFigure`, `excessDigits`; `outOfRange` for another locale;
 * `malformedRecord` for descriptions that are none.
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

/** Two ends without a form are a range, too. */
const isRange = (given: unknown): given is FigureRange =>
  typeof given === "object" &&
  given !== null &&
  "low" in given &&
  "high" in given &&
  !("form" in given);

/**
 * An exact end with the digits of its literal: JPY13.0 billion is 13 billion, and printed to a
 * tenth beside JPY12.5 billion.
 */
function asPrinted<Q extends Quantity | HedgedQuantity>(figure: Q): Q {
  const { printed } = figure as Partial<Evidence>;
  if (figure.decimals !== undefined || printed === undefined) return figure;
  const digits = figure.value.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  for (const [literal] of printed.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const [whole = "", fraction = ""] = literal.replaceAll(",", "").split(".");
    if ((whole + fraction).replace(/^0+|0+$/g, "") !== digits || fraction === "") continue;
    // By how many powers of ten the words behind the literal move its point.
    const exponent = lengthOf(figure.value) - lengthOf(whole);
    return { ...figure, decimals: fraction.length - exponent };
  }
  return figure;
}

/** How many digits stand before the point. */
const lengthOf = (value: string): number => (value.replace("-", "").split(".")[0] ?? "").length;

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
