import { shortened } from "./shortened.js";

/**
 * Why a function rejected its input:
 *
 * - `unknownPeriod`: not a period id, or outside the years that two digits can name.
 * - `unknownMetric`: no period of the series has this metric.
 * - `invalidFigure`: not a figure (a float, a value without a unit, a hedge in place of a number,
 *   and so on).
 * - `excessDigits`: the value has more digits than its `decimals` allow.
 * - `mixedUnits`: two currencies, or an amount and a ratio, in one calculation.
 * - `mismatch`: figures or records that do not belong together.
 * - `divisionByZero`: the base may be zero within its rounding.
 * - `outOfRange`: a number, a date or an option that the function does not support.
 * - `malformedRecord`: a record failed its schema, or a value is not a fact.
 * - `unknownUnit`: the format has no name for the unit.
 * - `missingPackage`: an optional package is not installed.
 * - `packageFailed`: an optional package is installed but failed to load, or cannot run in this
 *   environment; `cause` is the error it failed with.
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

/** The fields of an {@link EarningsError}. */
export interface EarningsErrorDetails {
  readonly function: string;
  readonly needs: string;
  readonly got: string;
  readonly fix?: string | undefined;
  readonly values: readonly unknown[];
  /** The error from other code that led to this one. */
  readonly cause?: unknown;
}

/**
 * Marks the errors of every copy of this library: ES modules and CommonJS files each have their own
 * class, and a program may load both.
 */
const brand = /* @__PURE__ */ Symbol.for("@iij/earnings/EarningsError");

/**
 * Thrown when a call makes no sense. It is never thrown for figures that are merely missing,
 * negative or uncertain: those have typed outcomes. `instanceof` recognizes it whichever copy of
 * the library threw it, ES module or CommonJS.
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
  /** The function that threw it. */
  declare readonly function: string;
  /** What it needs, in words. */
  declare readonly needs: string;
  /** What it got, in words. */
  declare readonly got: string;
  /** How to fix it, if there is a hint. */
  declare readonly fix?: string;
  /** The values it got. */
  declare readonly values: readonly unknown[];

  constructor(code: EarningsErrorCode, { cause, fix, ...given }: EarningsErrorDetails) {
    const needs = cut(given.needs);
    const got = cut(given.got);
    const hint = fix === undefined ? {} : { fix: cut(fix) };
    super(
      `${given.function} needs ${needs}; got ${got}.${hint.fix ? ` ${hint.fix}` : ""}`,
      cause === undefined ? {} : { cause },
    );
    Object.assign(this, { name: "EarningsError", code }, given, { needs, got }, hint);
    Object.defineProperty(this, brand, { value: true });
  }

  /**
   * A class that extends this one inherits the method, and must only recognize its own instances.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === EarningsError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }
}
