import { classify, type Classified, type Counted } from "../../../src/functions/growth/classify.js";
import {
  digitsAt,
  type Direction,
  type Exact,
  minus,
  quotient,
  zero,
} from "../../../src/functions/precision/exact.js";
import {
  type End,
  exactly,
  isBelow,
  isNegative,
  isPoint,
  isPositive,
  type Measured,
  negate,
  reaches,
  subtract,
  toDerived,
} from "../../../src/functions/precision/interval.js";

export { classify };

/**
 * What `classify` finds, found with BigInts alone: the slow way that the fast one has to agree with.
 */
export function classifyExactly(
  current: Measured,
  base: Measured,
  { unit, basis, isExpense }: Counted,
): Classified {
  const [now, before] = atOneScale(current, base);
  const change = toDerived(subtract(now, before), unit, basis);
  const isSpent = isExpense && isNegative(before);
  const [c, b] = isSpent ? [negate(now), negate(before)] : [now, before];
  const outcome = unit === "ratio" ? "points" : outcomeOf(c, b);
  if (outcome === "rate")
    return { outcome, rate: toDerived(rateOf(c, b), "ratio", basis), change, basis };
  return {
    outcome: isExpense && outcome === "turnedToLoss" ? "signChanged" : outcome,
    change,
    basis,
  };
}

/** How many digits a quotient has depends on those of its operands, zeros among them. */
function atOneScale(...amounts: readonly [Measured, Measured]): readonly [Measured, Measured] {
  const scale = Math.max(
    ...amounts.flatMap(({ point, lower, upper }) => [point.scale, lower.at.scale, upper.at.scale]),
  );
  const exact = (at: Exact): Exact => ({ digits: digitsAt(at, scale), scale });
  const end = ({ at, closed }: End): End => ({ at: exact(at), closed });
  const [one, other] = amounts.map(({ point, lower, upper }) => ({
    point: exact(point),
    lower: end(lower),
    upper: end(upper),
  })) as unknown as [Measured, Measured];
  return [one, other];
}

type Outcome = Classified["outcome"];

const isZero = (amount: Measured): boolean => isPoint(amount) && amount.point.digits === 0n;

function outcomeOf(now: Measured, before: Measured): Outcome {
  if (isPositive(before)) {
    if (isNegative(now)) return "turnedToLoss";
    if (isZero(now)) return "rate";
    return now.lower.at.digits < 0n || before.lower.at.digits === 0n ? "indeterminate" : "rate";
  }
  if (!isNegative(before)) return isPoint(before) ? "zeroBase" : "indeterminate";
  if (isPositive(now)) return "turnedToProfit";
  if (now.upper.at.digits > 0n) return "indeterminate";
  if (isBelow(now, before)) return "lossWidened";
  if (isBelow(before, now)) return "lossNarrowed";
  return isPoint(now) && isPoint(before) ? "lossUnchanged" : "indeterminate";
}

function rateOf(now: Measured, before: Measured): Measured {
  if (isZero(now)) return exactly(minus(zero, { digits: 1n, scale: 0 }));
  const by = (c: Exact, b: Exact, direction: Direction): { value: Exact; exact: boolean } =>
    quotient(minus(c, b), b, direction);
  const end = (c: End, b: End, direction: Direction): End => {
    const { value, exact } = by(c.at, b.at, direction);
    return { at: value, closed: exact && reaches(c, b) };
  };
  return {
    point: by(now.point, before.point, "nearest").value,
    lower: end(now.lower, before.upper, "down"),
    upper: end(now.upper, before.lower, "up"),
  };
}
