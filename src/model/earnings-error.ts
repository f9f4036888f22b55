import { shortened } from "./shortened.js";

/**
 * Why a function refused its input:
 *
 * - `unknownPeriod`: not a period id, or outside of the years that two digits can name.
 * - `unknownMetric`: no period of the series has this metric.
 * - `invalidFigure`: not a figure (a float, no unit, a hedge taken for a number …).
 * - `excessDigits`: the value has more digits than its `decimals` state.
 * - `mixedUnits`: two currencies, or a level and a ratio, in one calculation.
 * - `mismatch`: figures or records that do not belong together.
 * - `divisionByZero`: the interval of a base holds zero.
 * - `outOfRange`: a number or a date outside of what the function can answer.
 * - `malformedRecord`: a schema refused a record, or a fact is none.
 * - `unknownUnit`: a unit that the format has no name for.
 * - `missingPackage`: an optional package is not installed.
 * - `packageFailed`: an optional package is installed but could not be loaded, or could not work
 *   where it is; `cause` is the error it failed with.
 */
export type EarningsErrorCode =
  | "unknownPeriod"
  | "unknownMetric"
  | "invalidFigure"
  | "excessDigits"
  | "mixedUnits"
  | "mismatch"
  | "divisionByZero"
  | "outOfRange"
  | "malformedRecord"
  | "unknownUnit"
  | "missingPackage"
  | "packageFailed";

/**
 * The most characters of each part of a message. Functions cut each value that they quote; this
 * limit is for those that quote many.
 */
const most = 10_000;

const cut = (text: string): string => shortened(text, String, most);

/** What an {@link EarningsError} is made of. */
export interface EarningsErrorDetails {
  readonly function: string;
  readonly needs: string;
  readonly got: string;
  readonly fix?: string;
  readonly values: readonly unknown[];
  /** The error of somebody else that led to this one. */
  readonly cause?: unknown;
}

/**
 * Marks the errors of every copy of this library: the ES modules and the CommonJS files have a
 * class each, and a program may load both.
 */
const brand = /* @__PURE__ */ Symbol.for("@iij/earnings/EarningsError");

/**
 * Thrown when an input cannot be worked with: never for figures that are merely undisclosed,
 * negative or uncertain, which have typed outcomes of their own. `instanceof` knows it whichever
 * copy of the library threw it, of ES modules or CommonJS.
 *
 * @example
 * ```ts
 * import { EarningsError, periodDates } from "@iij/earnings";
 *
 * try {
 *   periodDates("5Q02" as never);
 * } catch (error) {
 *   if (error instanceof EarningsError) error.code; // → "unknownPeriod"
 * }
 * ```
 */
export class EarningsError extends Error {
  declare readonly name: "EarningsError";
  declare readonly code: EarningsErrorCode;
  /** The function that refused. */
  declare readonly function: string;
  /** What it needs, in words. */
  declare readonly needs: string;
  /** What it got, in words. */
  declare readonly got: string;
  /** What to do about it, where there is something to be said. */
  declare readonly fix?: string;
  /** The values it got. */
  declare readonly values: readonly unknown[];

  constructor(code: EarningsErrorCode, { cause, ...given }: EarningsErrorDetails) {
    const details = {
      ...given,
      needs: cut(given.needs),
      got: cut(given.got),
      ...(given.fix === undefined ? {} : { fix: cut(given.fix) }),
    };
    super(
      `${details.function} needs ${details.needs}; got ${details.got}.${details.fix ? ` ${details.fix}` : ""}`,
      cause === undefined ? {} : { cause },
    );
    Object.assign(this, { name: "EarningsError", code }, details);
    Object.defineProperty(this, brand, { value: true });
  }

  /** A class that extends this one has the method too, and is asked for its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === EarningsError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }
}
