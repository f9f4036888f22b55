import type { Locale } from "../../functions/display/locale.js";

/** As many digits behind the point as all engines write. */
const most = 20;

type Options = Pick<
  Intl.NumberFormatOptions,
  "style" | "minimumFractionDigits" | "maximumFractionDigits" | "signDisplay"
> & { readonly roundingMode?: "floor" | "ceil" | "halfEven" };

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are kept, since making one takes longer than using it a hundred times. */
function written(number: number, locale: Locale, options: Options): string {
  const key = [locale, ...Object.values(options)].join();
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  // As text: the shortest digits that name the number, and not those of its binary fraction.
  return format.format(String(number) as Intl.StringNumericLiteral);
}

/** How many digits behind the point an interval states; of an exact number none are counted. */
function statedPlaces(lower: number | null, upper: number | null): number | undefined {
  if (lower === null || upper === null || !(lower < upper)) return undefined;
  // A width of 0.1 is one place; differences and logarithms of such are not exact, and too wide
  // states too little but never too much.
  const width = upper - lower + 4 * Number.EPSILON * Math.max(Math.abs(lower), Math.abs(upper));
  return Math.min(most, Math.max(0, Math.ceil(-Math.log10(width) - 1e-6)));
}

/** A number with the digits that its ends state, and a minus sign for a loss. */
export function numeral(
  value: number,
  lower: number | null,
  upper: number | null,
  locale: Locale,
): string {
  const places = statedPlaces(lower, upper);
  return written(value, locale, {
    minimumFractionDigits: places ?? 0,
    maximumFractionDigits: places ?? most,
    signDisplay: "negative",
  });
}

/**
 * Between two ends, as text; an end that is not there is open. Of long ends as many digits as are a
 * hundredth of what is between them, rounded outward.
 */
export function between(
  lower: number | null,
  upper: number | null,
  locale: Locale,
  isAbove = true,
): string {
  const places = Math.min(most, (statedPlaces(lower, upper) ?? most) + 2);
  const end = (value: number, roundingMode: "floor" | "ceil"): string =>
    written(value, locale, {
      maximumFractionDigits: places,
      signDisplay: "negative",
      roundingMode,
    });
  if (lower === null && upper === null) return "";
  if (lower === null)
    return locale === "en"
      ? `at most ${end(upper ?? 0, "ceil")}`
      : `${end(upper ?? 0, "ceil")}以下`;
  if (upper === null) {
    const [en, ja] = isAbove ? ["more than", "超"] : ["at least", "以上"];
    return locale === "en" ? `${en} ${end(lower, "floor")}` : `${end(lower, "floor")}${ja}`;
  }
  if (lower === upper) return locale === "en" ? "exact" : "端数なし";
  return range(end(lower, "floor"), end(upper, "ceil"), locale);
}

/** From one to another, as text. */
export function range(from: string, to: string, locale: Locale): string {
  return locale === "en" ? `${from} to ${to}` : `${from}~${to}`;
}

/** A rate in tenths of a percent; its ends are rounded outward. */
export function percentage(
  ratio: number,
  locale: Locale,
  roundingMode: "floor" | "ceil" | "halfEven" = "halfEven",
): string {
  return written(ratio, locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
    roundingMode,
  });
}
