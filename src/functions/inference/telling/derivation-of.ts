import { causesOf, type Ends, type KnownEnd } from "../solver/ends.js";
import { fixedText, shortened } from "../solver/fixed.js";
import type { Derivation, DerivationStep } from "../inference.js";
import { reasonOf, statedOf, type Unknown } from "../facts/system.js";

/** The steps that lead to two bounds. */
export function derivationOf({ lower, upper }: Ends, unknowns: readonly Unknown[]): Derivation {
  return Object.freeze({
    ...(lower === undefined ? {} : { lower: stepsTo(lower, unknowns) }),
    ...(upper === undefined ? {} : { upper: stepsTo(upper, unknowns) }),
  });
}

function stepsTo(end: KnownEnd, unknowns: readonly Unknown[]): readonly DerivationStep[] {
  const causes = causesOf([end]);
  const places = new Map(causes.map((cause, index) => [cause, index]));
  return Object.freeze(
    causes.flatMap((cause): readonly DerivationStep[] => {
      const { cell, side, from } = cause;
      const known = unknowns[cell];
      if (known === undefined) return [];
      const { vintage: _vintage, baseVintage: _baseVintage, ...unknown } = statedOf(known);
      const { rule, premises } = reasonOf(cause);
      const steps = Object.freeze(from.flatMap((each) => places.get(each) ?? []));
      return [
        Object.freeze({
          ...unknown,
          end: side,
          ...endText(cause),
          rule,
          // A copy: the list itself belongs to the solver.
          facts: Object.freeze([...premises]),
          from: steps,
        }),
      ];
    }),
  );
}

function endText(end: KnownEnd): Pick<DerivationStep, "at" | "closed"> {
  const { at, open } = shortened(end, end.side);
  return { at: fixedText(at), closed: !open };
}
