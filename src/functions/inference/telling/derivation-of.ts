import { causesOf, type KnownEnd } from "../solver/ends.js";
import { fixedText, shortened } from "../solver/fixed.js";
import type { Derivation, DerivationStep } from "../inference.js";
import { reasonOf, statedOf, type Unknown } from "../facts/system.js";

/** The steps that lead to two bounds. */
export function derivationOf(
  ends: { readonly lower?: KnownEnd; readonly upper?: KnownEnd },
  unknowns: readonly Unknown[],
): Derivation {
  return Object.freeze({
    ...(ends.lower === undefined ? {} : { lower: stepsTo(ends.lower, unknowns) }),
    ...(ends.upper === undefined ? {} : { upper: stepsTo(ends.upper, unknowns) }),
  });
}

function stepsTo(end: KnownEnd, unknowns: readonly Unknown[]): readonly DerivationStep[] {
  const causes = causesOf([end]);
  const places = new Map(causes.map((cause, index) => [cause, index]));
  return Object.freeze(
    causes.flatMap((cause): readonly DerivationStep[] => {
      const { cell, side, at, open, from } = cause;
      const known = unknowns[cell];
      if (known === undefined) return [];
      const { vintage: _vintage, baseVintage: _baseVintage, ...unknown } = statedOf(known);
      const { rule, premises } = reasonOf(cause);
      const steps = Object.freeze(from.flatMap((each) => places.get(each) ?? []));
      return [
        Object.freeze({
          ...unknown,
          end: side,
          ...endText({ at, open }, side),
          rule,
          // A copy: the list itself belongs to the solver.
          facts: Object.freeze([...premises]),
          from: steps,
        }),
      ];
    }),
  );
}

function endText(
  end: Pick<KnownEnd, "at" | "open">,
  side: KnownEnd["side"],
): Pick<DerivationStep, "at" | "closed"> {
  const { at, open } = shortened(end, side);
  return { at: fixedText(at), closed: !open };
}
