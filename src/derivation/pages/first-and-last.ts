import type { CheckedTarget } from "./checked-targets.js";

/** IIJ's own targets of a period and metric: the one that came first, and the last. */
export interface FirstAndLast {
  /** Absent where the first that we know was not issued by the document that gives it. */
  readonly initial?: CheckedTarget;
  readonly final: CheckedTarget;
}

/** Of each chain the first and the last of IIJ's own targets that were issued before its end. */
export function firstAndLast(
  chains: readonly (readonly CheckedTarget[])[],
): readonly FirstAndLast[] {
  return chains.flatMap((chain) => {
    const own = chain.filter(({ standing, late }) => standing !== "press" && !late);
    const [first] = own;
    const final = own.at(-1);
    if (first === undefined || final === undefined) return [];
    // The press may tell of other amounts before it.
    const isInitial = first.target.issued !== undefined && first.target.revises === undefined;
    return [{ ...(isInitial && { initial: first }), final }];
  });
}
