import type { Quantity } from "../../model/figure.js";
import { one, zero } from "../precision/exact.js";
import {
  type End,
  exactly,
  isBelow,
  isNegative,
  type Measured,
  wholeNumbers,
} from "../precision/interval.js";
import { clamp } from "../ratios/clamp.js";
import { readRatio } from "../ratios/read-ratio.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { type CustomerCount, readGroup } from "./read-count.js";

/**
 * The whole numbers of a group that round to a rate, as their least and their greatest;
 * `least > greatest` if there are none.
 */
export function printingAs(
  rate: Quantity<"ratio">,
  base: CustomerCount,
): { readonly least: bigint; readonly greatest: bigint } {
  const { lower, upper } = requireShare(rate, readRatio(rate));
  const group = BigInt(Math.trunc(Number(readGroup(base).value)));
  const times = ({ at, closed }: End): End => ({
    at: { ...at, digits: at.digits * group },
    closed,
  });
  return wholeNumbers({ lower: times(lower), upper: times(upper) });
}

/** Rejects a rate that cannot be a share, and clips one whose rounding goes beyond 0 or 1. */
export function requireShare(rate: unknown, interval: Measured): Measured {
  if (!isNegative(interval) && !isBelow(exactly(one), interval)) return clamp(interval, zero, one);
  refuse("outOfRange", {
    needs: "a rate from 0 to 1",
    got: describe(rate),
    fix: "67 % is 0.67.",
    values: [rate],
  });
}
