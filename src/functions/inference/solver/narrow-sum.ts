import type { Known, KnownEnd, Proposal, Worth } from "./ends.js";
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
  sum: Sum,
  known: Known,
  isWorth: Worth = () => true,
): readonly Proposal[] {
  // The maximum of the others leaves the minimum for a term, and their minimum its maximum.
  const most = totalAt(true, sum, known);
  const least = sum.relation === "zero" ? totalAt(false, sum, known) : undefined;
  if (most.missing > 1 && (least === undefined || least.missing > 1)) return nothing;
  const proposals: Proposal[] = [];
  for (let index = 0; index < sum.cells.length; index += 1) {
    propose(proposals, most, index, sum, known, isWorth);
    if (least !== undefined) propose(proposals, least, index, sum, known, isWorth);
  }
  return proposals;
}

const nothing: readonly Proposal[] = [];

/** The least or the greatest that all terms together can be. */
interface Total {
  readonly isGreatest: boolean;
  /** How many bounds of terms are not known, and how many exclude themselves. */
  readonly missing: number;
  readonly open: number;
  /** The sum of those that are known. */
  readonly at: bigint;
}

function totalAt(isGreatest: boolean, { cells, signs }: Sum, known: Known): Total {
  let missing = 0;
  let open = 0;
  let at = 0n;
  for (let index = 0; index < cells.length; index += 1) {
    const positive = signs[index] === 1;
    const end = (isGreatest === positive ? known.upper : known.lower).get(cells[index] ?? 0);
    if (end === undefined) missing += 1;
    else {
      at = positive ? at + end.at : at - end.at;
      if (end.open) open += 1;
    }
  }
  return { isGreatest, missing, open, at };
}

/** Adds the bound that the others leave for a term, if they do and it is worth it. */
function propose(
  proposals: Proposal[],
  { isGreatest, missing, at: total, open: count }: Total,
  index: number,
  { cells, signs }: Sum,
  known: Known,
  isWorth: Worth,
): void {
  const cell = cells[index] ?? 0;
  const positive = signs[index] === 1;
  const isLower = isGreatest === positive;
  const own = (isLower ? known.upper : known.lower).get(cell);
  if (missing > (own === undefined ? 1 : 0)) return;
  const others = own === undefined ? total : positive ? total - own.at : total + own.at;
  const side = isLower ? "lower" : "upper";
  const at = positive ? -others : others;
  const open = count > (own?.open === true ? 1 : 0);
  const now = (isLower ? known.lower : known.upper).get(cell);
  if (!isWorth(now, side, at, open)) return;
  const from: KnownEnd[] = [];
  for (let other = 0; other < cells.length; other += 1) {
    if (other === index) continue;
    const ends = isGreatest === (signs[other] === 1) ? known.upper : known.lower;
    const end = ends.get(cells[other] ?? 0);
    if (end !== undefined) from.push(end);
  }
  proposals.push({ cell, side, at, open, from });
}
