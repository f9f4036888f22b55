import { causesOf, type KnownEnd } from "./ends.js";
import { fixedText, shortened } from "./fixed.js";
import type { Derivation, DerivationStep } from "./inference.js";
import type { Unknown } from "./system.js";

/** The steps that lead to two ends. */
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
    causes.flatMap(({ cell, side, at, open, by, from }): readonly DerivationStep[] => {
      const known = unknowns[cell];
      if (known === undefined) return [];
      const { vintage: _vintage, baseVintage: _baseVintage, ...unknown } = known;
      const steps = Object.freeze(from.flatMap((cause) => places.get(cause) ?? []));
      return [
        Object.freeze({
          ...unknown,
          end: side,
          ...endText({ at, open }, side),
          rule: by.rule,
          facts: by.facts,
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
