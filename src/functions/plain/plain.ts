import { named } from "../refusing/named.js";
import { plainValue } from "./plain-value.js";

/** A result in which each Decimal is text in plain digits. */
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
 * A result as a plain value of the same shape: each Decimal becomes text in plain digits, without
 * loss. It survives `JSON.stringify`, `structuredClone` and `postMessage` and can be a prop of a
 * React component, and every function that accepts the result also accepts its plain form.
 *
 * @param result - The result of a function: growth, bounds, a check, or a list or object of these.
 * @returns A new value; the result is not changed. The derivations in a result of `infer`, which
 * are normally computed on demand, are computed here.
 * @throws EarningsError `outOfRange` for a Decimal with thousands of digits, such as
 * `new Decimal("1e999999999")`, or one that is not a number.
 * @throws EarningsError `malformedRecord` for an object that contains itself.
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
