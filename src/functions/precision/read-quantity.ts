import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { hasExcessDigits } from "../../model/precision.js";
import { exactOf } from "./exact.js";
import { type Interval, intervalOf } from "./interval.js";

const plainDecimal = /^-?\d+(?:\.\d+)?$/;
const widest = 400;

/** A figure in an error message: enough to find it. */
export function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? JSON.stringify(value) : String(value);
  const { value: amount, unit, period, metric } = value as Partial<Quantity>;
  if (amount === undefined) return `an object with the keys ${Object.keys(value).join(", ") || "(none)"}`;
  const name = [period, metric].filter((part) => part !== undefined).join(" ");
  return `${String(unit)} ${String(amount)}${name === "" ? "" : ` (${name})`}`;
}

function refuse(caller: string, needs: string, quantity: unknown, fix: string): never {
  throw new EarningsError("invalidFigure", { function: caller, needs, got: describe(quantity), fix, values: [quantity] });
}

/** Everything that the quantity can be; refuses what is not a number with a known precision. */
export function readQuantity(caller: string, quantity: Quantity): Interval {
  if (typeof quantity !== "object" || quantity === null) {
    refuse(caller, "a figure { value, unit, decimals? }", quantity, "Floats carry no unit and no precision; write the printed digits as a string.");
  }
  const { value, unit, decimals, rounding = "nearest", qualifier } = quantity;
  if (qualifier !== undefined) {
    refuse(caller, "a figure without a hedge", quantity, `"${String(qualifier)}" states no two ends between which the number lies.`);
  }
  if (typeof value !== "string" || !plainDecimal.test(value) || value.length > widest) {
    refuse(caller, `a value in plain decimal digits (a string such as "-567000000", at most ${widest} characters)`, quantity, "Give the digits as text, in base units.");
  }
  if (typeof unit !== "string" || unit === "") {
    refuse(caller, "a figure with a unit", quantity, 'Say what it counts in, such as "JPY" or "ratio".');
  }
  if (decimals !== undefined && (!Number.isInteger(decimals) || Math.abs(decimals) > widest)) {
    refuse(caller, "whole-numbered decimals", quantity, `Got decimals ${String(decimals)}; leave the key out for an exact figure.`);
  }
  if (rounding !== "nearest" && rounding !== "truncated" && rounding !== "unknown") {
    refuse(caller, 'a rounding of "nearest", "truncated" or "unknown"', quantity, `Got ${String(rounding)}.`);
  }
  if (decimals !== undefined && hasExcessDigits(value, decimals)) {
    throw new EarningsError("excessDigits", {
      function: caller,
      needs: `a value that is a multiple of 10^${-decimals}, as its decimals ${decimals} state`,
      got: describe(quantity),
      fix: "Correct the digits, or the decimals.",
      values: [quantity],
    });
  }
  return intervalOf(exactOf(value), decimals, rounding);
}
