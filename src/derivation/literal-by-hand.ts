import { hasExcessDigits } from "../model/precision.js";
import type { Unit } from "../model/unit.js";
import { number, range, type Reading, type ReadNumber } from "./literal-number.js";

/** A number as a person read it from a literal that no form reads. */
export interface HandRead {
  readonly value?: string | undefined;
  /** The high end, where `value` is the low end of a range. */
  readonly high?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly exponent?: number | undefined;
  /** The decimals as a reader judges them; without them a number read by hand is exact. */
  readonly decimals?: number | undefined;
}

/**
 * The number that a person read. What a form reads is not read by hand: a value that was typed
 * could then differ from its own literal.
 */
export function byHand(
  printed: string,
  { value = "", high, unit, exponent, decimals }: HandRead,
  reading: Reading | undefined,
): Reading {
  const refuse = (reason: string): never => {
    throw new Error(`byHand cannot read "${printed}" as ${value}: ${reason}`);
  };
  if (reading !== undefined) refuse("a form reads this literal; delete `value`.");
  if (unit === undefined) refuse("give the `unit` that it counts in, such as JPY or ratio.");
  if (exponent !== undefined)
    refuse("the value is in base units (600 million is 600000000); delete `exponent`.");
  const end = (digits: string): ReadNumber => {
    if (!/^-?\d+(?:\.\d+)?$/.test(digits))
      refuse("a value is plain digits in base units, such as -567000000 or 0.063.");
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
