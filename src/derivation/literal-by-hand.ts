import { hasExcessDigits } from "../model/precision.js";
import type { Unit } from "../model/unit.js";
import { number, range, type Reading, type ReadNumber } from "./literal-number.js";

/** A number as a person read it from a literal that no form matches. */
export interface HandRead {
  readonly value?: string | undefined;
  /** The upper bound, if `value` is the lower bound of a range. */
  readonly high?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly exponent?: number | undefined;
  /** The decimals as a person judges them; without them, a number read by hand is exact. */
  readonly decimals?: number | undefined;
}

/**
 * The number that a person read. Literals that a form matches may not be read by hand, because a
 * typed value could differ from its literal.
 */
export function byHand(
  printed: string,
  { value = "", high, unit, exponent, decimals }: HandRead,
  reading: Reading | undefined,
): Reading {
  const refuse = (reason: string): never => {
    throw new Error(`byHand cannot read "${printed}" as ${value}: ${reason}`);
  };
  if (reading !== undefined) refuse("a form matches this literal; delete `value`.");
  if (unit === undefined) refuse("add its `unit`, such as JPY or ratio.");
  if (exponent !== undefined)
    refuse("the value is in base units (600 million is 600000000); delete `exponent`.");
  const end = (digits: string): ReadNumber => {
    if (!/^-?\d+(?:\.\d+)?$/.test(digits))
      refuse("`value` must be plain digits in base units, such as -567000000 or 0.063.");
    if (decimals !== undefined && hasExcessDigits(digits, decimals))
      refuse(`it has digits beyond its decimals ${decimals}.`);
    return {
      value: digits,
      unit: unit ?? "items",
      ...(decimals === undefined ? {} : { decimals }),
    };
  };
  return high === undefined ? number(end(value)) : range(end(value), end(high));
}
