import { isCurrency } from "../../model/unit.js";
import type { End, OpenInterval } from "../precision/interval.js";
import { compare, type Exact, roundedTo, textOf } from "../precision/exact.js";
import { amountWithUnit } from "./amount-with-unit.js";
import type { Locale } from "./locale.js";
import { decimalsFor } from "./outward.js";

/**
 * The words for a number with only one bound; a bound that is itself possible has different words.
 */
export const oneSided: Readonly<
  Record<"lower" | "upper", Readonly<Record<Locale, (amount: string, closed: boolean) => string>>>
> = {
  lower: {
    en: (amount, closed) => `${closed ? "at least" : "more than"} ${amount}`,
    ja: (amount, closed) => `${amount}${closed ? "以上" : "超"}`,
  },
  upper: {
    en: (amount, closed) => `${closed ? "at most" : "less than"} ${amount}`,
    ja: (amount, closed) => `${amount}${closed ? "以下" : "未満"}`,
  },
};

/**
 * The bounds of a number for people, rounded outward: `JPY13.026 billion to JPY13.049 billion`. The
 * midpoint is not shown, because nobody stated it.
 */
export function boundedText({ lower, upper }: OpenInterval, unit: string, locale: Locale): string {
  if (lower === undefined || upper === undefined) {
    const end = lower ?? upper;
    return end === undefined
      ? ""
      : oneSided[lower === undefined ? "upper" : "lower"][locale](
          written(shortened(end, lower === undefined ? "up" : "down"), unit, locale),
          end.closed,
        );
  }
  if (compare(lower.at, upper.at) === 0) return written(lower, unit, locale);
  const decimals = decimalsOf(lower.at, upper.at);
  const text = (at: Exact, direction: "down" | "up"): string =>
    amountWithUnit(
      {
        value: textOf(roundedTo(at, decimals, direction)),
        unit,
        decimals: Math.max(decimals, wholeDecimals(unit)),
      },
      locale,
    );
  return [text(lower.at, "down"), text(upper.at, "up")].join(locale === "en" ? " to " : "~");
}

/**
 * A bound is exact to its last zero, so only money is abbreviated: 1,200 to 1,300 companies, 10% to
 * 90%.
 */
function wholeDecimals(unit: string): number {
  if (unit === "ratio") return 2;
  return isCurrency(unit) || unit === "bit/s" ? Number.NEGATIVE_INFINITY : 0;
}

/** Numbers with more significant digits than this are quotients; nobody printed them. */
const mostDigits = 12;
const fewDigits = 4;

/** A single bound in few digits, rounded outward, if it has more than a document would print. */
function shortened({ at, closed }: End, direction: "down" | "up"): End {
  const length = (at.digits < 0n ? -at.digits : at.digits).toString().replace(/0+$/, "").length;
  if (length <= mostDigits) return { at, closed };
  const whole = (at.digits < 0n ? -at.digits : at.digits).toString().length - at.scale;
  return { at: roundedTo(at, fewDigits - whole, direction), closed };
}

const written = ({ at }: End, unit: string, locale: Locale): string =>
  amountWithUnit({ value: textOf(at), unit }, locale);

/**
 * Bounds that agree in this many digits are the two roundings of one quotient, which has twenty
 * digits.
 */
const digitsOfQuotients = 18;

/** Such bounds are shown with few digits, as nobody would print them all. */
function decimalsOf(lower: Exact, upper: Exact): number {
  const fewest = fewestDecimals(upper, lower);
  const decimals = decimalsFor(lower, upper, fewest);
  return decimals - fewest > digitsOfQuotients
    ? fewest + fewDigits + leadingZeros(lower, upper)
    : decimals;
}

/** How many zeros both bounds have after the point before another digit. */
function leadingZeros(...ends: readonly Exact[]): number {
  const zeros = ends.map((end) => /^-?0\.(0*)/.exec(textOf(end))?.[1]?.length ?? 0);
  return Math.min(...zeros) + (ends.every((end) => /^-?0\./.test(textOf(end))) ? 1 : 0);
}

/** At least as many digits as the longer bound has before its point are needed. */
function fewestDecimals(...ends: readonly Exact[]): number {
  return -Math.max(...ends.map((end) => textOf(end).replace(/-|\..*/g, "").length));
}
