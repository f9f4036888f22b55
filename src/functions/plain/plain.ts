import { named } from "../refusing/named.js";
import { plainValue } from "./plain-value.js";

/** A result with text in plain digits in the place of each Decimal. */
export type Plain<T> = T extends number
  ? T
  : T extends { readonly toFixed: () => string; readonly toString: () => string }
    ? string
    : T extends (...given: never) => unknown
      ? never
      : T extends object
        ? { readonly [K in keyof T]: Plain<T[K]> }
        : T;

/**
 * A result as a plain value of the same shape: numbers of decimal.js become text in plain digits,
 * exactly. It survives `JSON.stringify`, `structuredClone` and `postMessage`, can be a prop of a
 * React component, and every function that takes the result takes its plain form as well.
 *
 * @param result - What a function returned: a growth, bounds, a check, a list or an object of
 * these.
 * @returns A new value; the result is not changed. What `infer` found of how it found it is
 * computed if it is asked for here.
 * @throws EarningsError `outOfRange` for a Decimal with thousands of digits, such as
 * `new Decimal("1e999999999")`, or that is no number; `malformedRecord` for what contains itself.
 *
 * @example
 * ```ts
 * import { formatGrowth, plain, quarterOverQuarter, quarters } from "@iij/earnings";
 *
 * const loss = plain(quarterOverQuarter(quarters, "operatingIncome", "3Q02"));
 * const received = JSON.parse(JSON.stringify(loss)) as typeof loss;
 * formatGrowth(received, "ja"); // → "赤字拡大"
 * ```
 */
export function plain<T>(result: T): Plain<T> {
  return named("plain", () => plainValue(result)) as Plain<T>;
}
