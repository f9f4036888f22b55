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
  { cells: [product, left, right] }: Product,
  known: Known,
  isWorth: Worth = () => true,
): readonly Proposal[] {
  const factors = [
    factorOf(known, product, 0n),
    factorOf(known, left, 0n),
    factorOf(known, right, 0n),
  ] as const;
  return narrowFactors(known, factors, isWorth);
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
  { cells: [current, base, rate] }: Growing,
  known: Known,
  isWorth: Worth = () => true,
): readonly Proposal[] {
  const cause = known.lower.get(base);
  if (isAbove(cause, 0n)) {
    const factors = [
      factorOf(known, current, 0n),
      factorOf(known, base, 0n),
      factorOf(known, rate, one),
    ] as const;
    // That the base is above zero is also a reason for a bound of the base itself.
    return narrowFactors(known, factors, isWorth, cause);
  }
  const [amount, least, most] = [
    known.lower.get(current),
    known.lower.get(rate),
    known.upper.get(rate),
  ];
  // Tighter than what is known of the base, which may be zero or less.
  return isAbove(amount, 0n) && isAbove(least, -one) && isBelow(most, one)
    ? [{ cell: base, side: "lower", at: 0n, open: true, from: [amount, least, most] }]
    : [];
}

/** An unknown with its bounds, and what is added to it before multiplying. */
interface Factor {
  readonly cell: number;
  readonly offset: bigint;
  readonly lower: KnownEnd | undefined;
  readonly upper: KnownEnd | undefined;
}

const factorOf = (known: Known, cell: number, offset: bigint): Factor => ({
  cell,
  offset,
  lower: known.lower.get(cell),
  upper: known.upper.get(cell),
});

function narrowFactors(
  known: Known,
  [product, left, right]: readonly [product: Factor, left: Factor, right: Factor],
  isWorth: Worth,
  cause?: KnownEnd,
): readonly Proposal[] {
  const [p, l, r] = [rangeOf(product), rangeOf(left), rangeOf(right)];
  const proposals: Proposal[] = [];
  propose(product, times(l, r), left, right);
  if (excludesZero(left)) propose(right, over(p, l), product, left);
  if (excludesZero(right)) propose(left, over(p, r), product, right);
  return proposals;

  function propose({ cell, offset }: Factor, range: Range, first: Factor, second: Factor): void {
    // One list for both bounds.
    let from: readonly KnownEnd[] | undefined;
    for (const side of ["lower", "upper"] as const) {
      const { far, at, open } = range[side];
      if (far !== 0 || !isWorth(known, cell, side, at - offset, open)) continue;
      from ??= endsOf(first, second, cause);
      proposals.push({ cell, side, at: at - offset, open, from });
    }
  }
}

const excludesZero = ({ offset, lower, upper }: Factor): boolean =>
  isAbove(lower, -offset) || isBelow(upper, -offset);

const rangeOf = ({ offset, lower, upper }: Factor): Range => ({
  lower: placeOf(lower, offset, minusInfinity),
  upper: placeOf(upper, offset, plusInfinity),
});

function placeOf(end: KnownEnd | undefined, offset: bigint, far: RangeEnd): RangeEnd {
  return end === undefined ? far : { far: 0, at: end.at + offset, open: end.open };
}

/**
 * All bounds of the operands, since their signs decide which of them count; minimizing the
 * derivation removes those that it does not need.
 */
function endsOf(one: Factor, other: Factor, cause: KnownEnd | undefined): readonly KnownEnd[] {
  const from: KnownEnd[] = [];
  for (const end of [one.lower, one.upper, other.lower, other.upper])
    if (end !== undefined) from.push(end);
  if (cause !== undefined && !from.includes(cause)) from.push(cause);
  return from;
}
