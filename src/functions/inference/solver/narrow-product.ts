import {
  isNegative,
  isPositive,
  type Known,
  type KnownEnd,
  type Proposal,
  type Side,
} from "./ends.js";
import { one } from "./fixed.js";
import { minusInfinity, over, type RangeEnd, plusInfinity, type Range, times } from "./range.js";
import type { Growing, Product } from "./constraint.js";

/**
 * p = l · r:
 *
 *     p in l · r      l in p / r, if r is not zero      r in p / l, if l is not zero
 */
export function narrowProduct(
  { cells: [product, left, right] }: Product,
  known: Known,
): readonly Proposal[] {
  return narrowFactors(known, [product, 0n], [left, 0n], [right, 0n]);
}

/**
 * c = b · (1 + g), for b > 0:
 *
 *     c in b · (1 + g)      b in c / (1 + g), if g > −1      g in c / b − 1
 *
 * A growth rate implies a base above zero. If that is not known yet, it follows from a current
 * amount above zero and a rate between −100 % and 100 %: starting from a loss, no such percentage
 * leads above zero.
 */
export function narrowGrowing(
  { cells: [current, base, rate] }: Growing,
  known: Known,
): readonly Proposal[] {
  if (isPositive(known, base))
    return withCause(
      narrowFactors(known, [current, 0n], [base, 0n], [rate, one]),
      known.lower.get(base),
    );
  const [amount, least, most] = [
    known.lower.get(current),
    known.lower.get(rate),
    known.upper.get(rate),
  ];
  const follows =
    isPositive(known, current) &&
    least !== undefined &&
    least.at > -one &&
    most !== undefined &&
    most.at < one;
  return follows && amount !== undefined
    ? [{ cell: base, side: "lower", at: 0n, open: true, from: [amount, least, most] }]
    : [];
}

/** That the base is above zero is also a reason for a bound of the base itself. */
function withCause(
  proposals: readonly Proposal[],
  cause: KnownEnd | undefined,
): readonly Proposal[] {
  if (cause === undefined) return proposals;
  return proposals.map((proposal) =>
    proposal.from.includes(cause) ? proposal : { ...proposal, from: [...proposal.from, cause] },
  );
}

/** A cell, and what is added to it before multiplying. */
type Factor = readonly [cell: number, offset: bigint];

function narrowFactors(
  known: Known,
  product: Factor,
  left: Factor,
  right: Factor,
): readonly Proposal[] {
  const proposals = proposalsFor(
    product,
    times(rangeOf(known, left), rangeOf(known, right)),
    known,
    [left, right],
  );
  const byLeft = excludesZero(known, left)
    ? proposalsFor(right, over(rangeOf(known, product), rangeOf(known, left)), known, [
        product,
        left,
      ])
    : [];
  const byRight = excludesZero(known, right)
    ? proposalsFor(left, over(rangeOf(known, product), rangeOf(known, right)), known, [
        product,
        right,
      ])
    : [];
  return [...proposals, ...byLeft, ...byRight];
}

function excludesZero(known: Known, [cell, offset]: Factor): boolean {
  if (offset === 0n) return isPositive(known, cell) || isNegative(known, cell);
  const lower = known.lower.get(cell);
  return lower !== undefined && lower.at + offset > 0n;
}

function rangeOf(known: Known, [cell, offset]: Factor): Range {
  return {
    lower: placeOf(known.lower.get(cell), offset, minusInfinity),
    upper: placeOf(known.upper.get(cell), offset, plusInfinity),
  };
}

function placeOf(end: KnownEnd | undefined, offset: bigint, far: RangeEnd): RangeEnd {
  return end === undefined ? far : { far: 0, at: end.at + offset, open: end.open };
}

function proposalsFor(
  [cell, offset]: Factor,
  range: Range,
  known: Known,
  operands: readonly Factor[],
): readonly Proposal[] {
  return (["lower", "upper"] as const).flatMap((side): readonly Proposal[] => {
    const { far, at, open } = range[side];
    return far === 0 ? [{ cell, side, at: at - offset, open, from: endsOf(known, operands) }] : [];
  });
}

/**
 * All bounds of the operands, since their signs decide which of them count; minimizing the
 * derivation removes those that it does not need.
 */
function endsOf(known: Known, operands: readonly Factor[]): readonly KnownEnd[] {
  const sides: readonly Side[] = ["lower", "upper"];
  return operands.flatMap(([cell]) => sides.flatMap((side) => known[side].get(cell) ?? []));
}
