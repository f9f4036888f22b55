import type { Growth } from "@iij/earnings";
import { compare, type Rational } from "../rational.js";

/** What growth is called between two amounts that are known exactly. */
export function outcomeOf(current: Rational, base: Rational): Growth["outcome"] {
  if (base.n === 0n) return "zeroBase";
  if (base.n > 0n) return current.n >= 0n ? "rate" : "turnedToLoss";
  if (current.n > 0n) return "turnedToProfit";
  const order = compare(current, base);
  return order < 0 ? "lossWidened" : order > 0 ? "lossNarrowed" : "lossUnchanged";
}
