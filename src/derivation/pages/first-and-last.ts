import type { CheckedTarget } from "./checked-targets.js";

/** IIJ's own targets of a period and metric: the first and the last. */
export interface FirstAndLast {
  /** Absent if the first target that we know was issued before the document in which we find it. */
  readonly initial?: CheckedTarget;
  readonly final: CheckedTarget;
}

/**
 * For each chain, the first and the last of IIJ's own targets issued before the end of the period.
 */
export function firstAndLast(
  chains: readonly (readonly CheckedTarget[])[],
): readonly FirstAndLast[] {
  return chains.flatMap((chain) => {
    const own = chain.filter(({ standing, late }) => standing !== "press" && !late);
    const [first] = own;
    const final = own.at(-1);
    if (first === undefined || final === undefined) return [];
    // The press may report other amounts before it.
    const isInitial = first.target.issued !== undefined && first.target.revises === undefined;
    return [{ ...(isInitial && { initial: first }), final }];
  });
}
