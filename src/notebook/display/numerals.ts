import { signed } from "../../functions/display/format-growth.js";
import { decimalsFor } from "../../functions/display/outward.js";
import type { Locale } from "../../functions/display/locale.js";
import { plainDigits } from "../../functions/display/plain-digits.js";
import {
  compare,
  type Direction,
  type Exact,
  exactOf,
  minus,
  roundedTo,
  textOf,
  zero,
} from "../../functions/precision/exact.js";

/** More digits after the point than a reader looks at. */
const most = 20;

/** The shortest digits that identify a number, not those of its binary fraction. */
export function exactOfNumber(number: number): Exact {
  const [digits = "", exponent = "0"] = String(number).split("e");
  const { digits: all, scale } = exactOf(digits);
  return { digits: all, scale: scale - Number(exponent) };
}

/** A number with at most this many digits after the point, or exactly this many. */
function written(
  number: number,
  places: number,
  direction: Direction,
  fewest: number | undefined,
): string {
  return plainDigits(textOf(roundedTo(exactOfNumber(number), places, direction)), fewest, 0);
}

/** How many digits after the point an interval supports; an exact number has no limit. */
function statedPlaces(lower: number | null, upper: number | null): number | undefined {
  if (lower === null || upper === null || !(lower < upper)) return undefined;
  // A width of 0.1 is one place. Differences and logarithms are not exact; erring on the wide side
  // shows too few digits but never too many.
  const width = upper - lower + 4 * Number.EPSILON * Math.max(Math.abs(lower), Math.abs(upper));
  return Math.min(most, Math.max(0, Math.ceil(-Math.log10(width) - 1e-6)));
}

/**
 * A number with the digits that its bounds support, and a minus sign for a loss; with fewer if
 * there is no room.
 */
export function numeral(
  value: number,
  lower: number | null,
  upper: number | null,
  room = most,
): string {
  const stated = statedPlaces(lower, upper);
  const places = stated === undefined ? undefined : Math.min(stated, room);
  return written(value, places ?? room, "halfAway", places);
}

/**
 * The text between two bounds; a missing one is open. Long bounds are rounded outward to about a
 * hundredth of the distance between them.
 */
export function between(
  lower: number | null,
  upper: number | null,
  locale: Locale,
  isAbove = true,
): string {
  const places = Math.min(most, (statedPlaces(lower, upper) ?? most) + 2);
  const end = (value: number, direction: "down" | "up"): string =>
    written(value, places, direction, undefined);
  if (lower === null && upper === null) return "";
  if (lower === null)
    return locale === "en" ? `at most ${end(upper ?? 0, "up")}` : `${end(upper ?? 0, "up")}以下`;
  if (upper === null) {
    const [en, ja] = isAbove ? ["more than", "超"] : ["at least", "以上"];
    return locale === "en" ? `${en} ${end(lower, "down")}` : `${end(lower, "down")}${ja}`;
  }
  if (lower === upper) return locale === "en" ? "exact" : "端数なし";
  return range(end(lower, "down"), end(upper, "up"), locale);
}

/** From one to another, as text. */
export function range(from: string, to: string, locale: Locale): string {
  return locale === "en" ? `${from} to ${to}` : `${from}~${to}`;
}

/** The decimals of a ratio that is written to a tenth of a percent. */
const tenthOfPercent = 3;

/** A rate in tenths of a percent, ties away from zero. */
export function percentage(ratio: number): string {
  return signed(roundedTo(exactOfNumber(ratio), tenthOfPercent, "halfAway"), tenthOfPercent);
}

/** A part of a whole in tenths of a percent, without a plus sign. */
export function part(ratio: number): string {
  const rounded = roundedTo(exactOfNumber(ratio), tenthOfPercent, "halfAway");
  return `${plainDigits(textOf(rounded), tenthOfPercent, -2)}%`;
}

/** The bounds of a rate, rounded outward with enough digits not to widen them visibly. */
export function percentages(lower: number, upper: number, locale: Locale): string {
  const [least, greatest] = [exactOfNumber(lower), exactOfNumber(upper)];
  const decimals = decimalsFor(least, greatest, tenthOfPercent);
  return range(
    signed(roundedTo(least, decimals, "down"), decimals),
    signed(roundedTo(greatest, decimals, "up"), decimals),
    locale,
  );
}

/**
 * How far a rate may be from the written one, such as `±1.1`; empty if the bounds are written like
 * the rate.
 */
export function spread(ratio: number, lower: number | null, upper: number | null): string {
  if (lower === null || upper === null) return "";
  const written = (number: number): Exact =>
    roundedTo(exactOfNumber(number), tenthOfPercent, "halfAway");
  const middle = written(ratio);
  if ([lower, upper].every((bound) => compare(written(bound), middle) === 0)) return "";
  const [below, above] = [minus(middle, exactOfNumber(lower)), minus(exactOfNumber(upper), middle)];
  const most = compare(below, above) > 0 ? below : above;
  const decimals = decimalsFor(zero, most, tenthOfPercent);
  return `±${plainDigits(textOf(roundedTo(most, decimals, "up")), decimals, -2)}`;
}
