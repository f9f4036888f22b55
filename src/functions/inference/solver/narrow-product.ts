import { isAbove, isBelow, type Known, type KnownEnd, type Proposal, type Worth } from "./ends.js";
import { one } from "./fixed.js";
import { minusInfinity, over, plusInfinity, type Range, type RangeEnd, times } from "./range.js";
import type { Growing, Product } from "./constraint.js";

/**
 * p = l · r:
 *
 *     p in l · r      l in p / r, if r is not zero      r in p / l, if l is not zero
 */
export function narrowProduct(
  { cells }: Product,
  known: Known,
  isWorth: Worth = () => true,
): readonly Proposal[] {
  return narrowFactors(
    factorOf(known, cells[0], 0n),
    factorOf(known, cells[1], 0n),
    factorOf(known, cells[2], 0n),
    isWorth,
  );
}

/**
 * c = b · (1 + g), for b > 0:
 *
 *     c in b · (1 + g)      b in c / (1 + g), if g is not −1      g in c / b − 1
 *
 * A growth rate implies a base above zero. If that is not known yet, it follows from a current
 * amount above zero and a rate between −100 % and 100 %: starting from a loss, no such percentage
 * leads above zero.
 */
export function narrowGrowing(
  { cells }: Growing,
  known: Known,
  isWorth: Worth = () => true,
): readonly Proposal[] {
  const base = cells[1];
  const cause = known.lower.get(base);
  if (isAbove(cause, 0n)) {
    return narrowFactors(
      factorOf(known, cells[0], 0n),
      factorOf(known, base, 0n),
      factorOf(known, cells[2], one),
      isWorth,
      // That the base is above zero is also a reason for a bound of the base itself.
      cause,
    );
  }
  const amount = known.lower.get(cells[0]);
  const least = known.lower.get(cells[2]);
  const most = known.upper.get(cells[2]);
  // Tighter than what is known of the base, which may be zero or less.
  return isAbove(amount, 0n) && isAbove(least, -one) && isBelow(most, one)
    ? [{ cell: base, side: "lower", at: 0n, open: true, from: [amount, least, most] }]
    : nothing;
}

const nothing: readonly Proposal[] = [];

/** An unknown with its bounds, and what is added to it before multiplying. */
interface Factor {
  readonly cell: number;
  readonly offset: bigint;
  readonly lower: KnownEnd | undefined;
  readonly upper: KnownEnd | undefined;
  /** From where to where it is, with what is added. */
  readonly range: Range;
}

function factorOf(known: Known, cell: number, offset: bigint): Factor {
  const lower = known.lower.get(cell);
  const upper = known.upper.get(cell);
  const range = {
    lower: lower === undefined ? minusInfinity : placeOf(lower, offset),
    upper: upper === undefined ? plusInfinity : placeOf(upper, offset),
  };
  return { cell, offset, lower, upper, range };
}

const placeOf = ({ at, open }: KnownEnd, offset: bigint): RangeEnd => ({
  far: 0,
  at: at + offset,
  open,
});

function narrowFactors(
  product: Factor,
  left: Factor,
  right: Factor,
  isWorth: Worth,
  cause?: KnownEnd,
): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const propose = (of: Factor, range: Range, first: Factor, second: Factor): void => {
    const { cell, offset, lower, upper } = of;
    const low = range.lower;
    const high = range.upper;
    const isHigher = low.far === 0 && isWorth(lower, "lower", low.at - offset, low.open);
    const isLess = high.far === 0 && isWorth(upper, "upper", high.at - offset, high.open);
    if (!isHigher && !isLess) return;
    // One list for both bounds.
    const from = endsOf(first, second, cause);
    if (isHigher)
      proposals.push({ cell, side: "lower", at: low.at - offset, open: low.open, from });
    if (isLess)
      proposals.push({ cell, side: "upper", at: high.at - offset, open: high.open, from });
  };
  propose(product, times(left.range, right.range), left, right);
  // If nothing is known of the product, nothing follows for its factors.
  if (product.lower === undefined && product.upper === undefined) return proposals;
  if (excludesZero(left)) propose(right, over(product.range, left.range), product, left);
  if (excludesZero(right)) propose(left, over(product.range, right.range), product, right);
  return proposals;
}

const excludesZero = ({ offset, lower, upper }: Factor): boolean =>
  isAbove(lower, -offset) || isBelow(upper, -offset);

/**
 * All bounds of the operands, since their signs decide which of them count; minimizing the
 * derivation removes those that it does not need.
 */
function endsOf(one: Factor, other: Factor, cause: KnownEnd | undefined): readonly KnownEnd[] {
  const from: KnownEnd[] = [];
  if (one.lower !== undefined) from.push(one.lower);
  if (one.upper !== undefined) from.push(one.upper);
  if (other.lower !== undefined) from.push(other.lower);
  if (other.upper !== undefined) from.push(other.upper);
  if (cause !== undefined && !from.includes(cause)) from.push(cause);
  return from;
}
