import type { Known, KnownEnd, Proposal } from "./ends.js";
import type { Sum } from "./constraint.js";

/**
 * s₁x₁ + … + sₙxₙ = 0, so that sᵢxᵢ = −Σ sⱼxⱼ over all j other than i:
 *
 *     −Σ max sⱼxⱼ ≤ sᵢxᵢ ≤ −Σ min sⱼxⱼ
 *
 * For a sum that is at least zero, only the first inequality holds. Sums of bounds are exact; a
 * bound is open if one of its addends is.
 */
export function narrowSum({ cells, signs, relation }: Sum, known: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  cells.forEach((cell, index) => {
    const positive = signs[index] === 1;
    // The maximum of the others leaves the minimum for this one.
    const most = othersAt("upper", cells, signs, index, known);
    if (most !== undefined) {
      proposals.push({
        cell,
        side: positive ? "lower" : "upper",
        at: positive ? -most.at : most.at,
        open: most.open,
        from: most.from,
      });
    }
    const least = relation === "zero" ? othersAt("lower", cells, signs, index, known) : undefined;
    if (least !== undefined) {
      proposals.push({
        cell,
        side: positive ? "upper" : "lower",
        at: positive ? -least.at : least.at,
        open: least.open,
        from: least.from,
      });
    }
  });
  return proposals;
}

function othersAt(
  side: "lower" | "upper",
  cells: readonly number[],
  signs: readonly (1 | -1)[],
  except: number,
  known: Known,
): { at: bigint; open: boolean; from: readonly KnownEnd[] } | undefined {
  let at = 0n;
  let open = false;
  const from: KnownEnd[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index === except) continue;
    const positive = signs[index] === 1;
    const end = known[(side === "upper") === positive ? "upper" : "lower"].get(cell);
    if (end === undefined) return undefined;
    at += positive ? end.at : -end.at;
    open ||= end.open;
    from.push(end);
  }
  return { at, open, from };
}
