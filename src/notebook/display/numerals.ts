/** Digits behind the point at most, where a number is exact. */
const most = 6;

/** How many digits behind the point an interval states; of an exact number none are counted. */
function statedPlaces(lower: number, upper: number): number | undefined {
  const width = upper - lower;
  // A width of 0.1 is one place; logarithms of such are not exact.
  return width > 0 ? Math.min(20, Math.max(0, Math.ceil(-Math.log10(width) - 1e-6))) : undefined;
}

/** A number with the digits that its ends state, and a minus sign for a loss. */
export function numeral(value: number, lower: number | null, upper: number | null): string {
  const places = lower === null || upper === null ? undefined : statedPlaces(lower, upper);
  return new Intl.NumberFormat("en", { minimumFractionDigits: places ?? 0, maximumFractionDigits: places ?? most, signDisplay: "negative" }).format(value);
}

/** Between two ends, as text; an end that is not there is open. */
export function between(lower: number | null, upper: number | null): string {
  const end = (value: number): string => new Intl.NumberFormat("en", { maximumFractionDigits: most, signDisplay: "negative" }).format(value);
  if (lower === null) return upper === null ? "" : `at most ${end(upper)}`;
  if (upper === null) return `more than ${end(lower)}`;
  return lower === upper ? "exact" : `${end(lower)} to ${end(upper)}`;
}

type Rounding = "floor" | "ceil" | "halfEven";

/** A rate in tenths of a percent; its ends are rounded outward. */
export function percentage(ratio: number, roundingMode: Rounding = "halfEven"): string {
  const options = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero", roundingMode };
  return new Intl.NumberFormat("en", options as Intl.NumberFormatOptions).format(ratio);
}
