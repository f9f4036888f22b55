import type { Known, KnownEnd, Proposal, Side, Worth } from "./ends.js";
import type { Sum } from "./constraint.js";

/**
 * s₁x₁ + … + sₙxₙ = 0, so that sᵢxᵢ = −Σ sⱼxⱼ over all j other than i:
 *
 *     −Σ max sⱼxⱼ ≤ sᵢxᵢ ≤ −Σ min sⱼxⱼ
 *
 * For a sum that is at least zero, only the first inequality holds. Sums of bounds are exact; a
 * bound is open if one of its addends is. All n bounds come from one total, less the term itself.
 */
export function narrowSum(
  { cells, signs, relation }: Sum,
  known: Known,
  isWorth: Worth = () => true,
): readonly Proposal[] {
  // The maximum of the others leaves the minimum for a term, and their minimum its maximum.
  const most = totalAt("upper", cells, signs, known);
  const least = relation === "zero" ? totalAt("lower", cells, signs, known) : undefined;
  if (most.missing > 1 && (least === undefined || least.missing > 1)) return nothing;
  const proposals: Proposal[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    propose(most, "lower", index);
    if (least !== undefined) propose(least, "upper", index);
  }
  return proposals;

  function propose({ ends, missing, at: total, open: count }: Total, end: Side, index: number) {
    const own = ends[index];
    if (missing > (own === undefined ? 1 : 0)) return;
    const [cell = 0, positive] = [cells[index], signs[index] === 1];
    const others = own === undefined ? total : positive ? total - own.at : total + own.at;
    const side = positive ? end : end === "lower" ? "upper" : "lower";
    const at = positive ? -others : others;
    const open = count > (own?.open === true ? 1 : 0);
    if (!isWorth(known, cell, side, at, open)) return;
    const from = ends.filter((each, place) => each !== undefined && place !== index) as KnownEnd[];
    proposals.push({ cell, side, at, open, from });
  }
}

const nothing: readonly Proposal[] = [];

/** The least or the greatest that all terms together can be. */
interface Total {
  /** The bound of each term. */
  readonly ends: readonly (KnownEnd | undefined)[];
  /** How many of them are not known, and how many exclude themselves. */
  readonly missing: number;
  readonly open: number;
  /** The sum of those that are known. */
  readonly at: bigint;
}

function totalAt(
  side: Side,
  cells: readonly number[],
  signs: readonly (1 | -1)[],
  known: Known,
): Total {
  const ends: (KnownEnd | undefined)[] = [];
  let [missing, open, at] = [0, 0, 0n];
  for (let index = 0; index < cells.length; index += 1) {
    const positive = signs[index] === 1;
    const end = known[(side === "upper") === positive ? "upper" : "lower"].get(cells[index] ?? 0);
    ends.push(end);
    if (end === undefined) missing += 1;
    else {
      at = positive ? at + end.at : at - end.at;
      if (end.open) open += 1;
    }
  }
  return { ends, missing, open, at };
}
