import { terms } from "../../functions/precision/require-same.js";
import type { Fact } from "../../model/fact.js";

type Axis = `iij:${string}Axis`;

/** The typed dimensions of the taxonomy, by which facts of one concept and period can differ. */
export const axes: readonly (readonly [term: (typeof terms)[number], name: string])[] = terms.map(
  (term) => [term, `${term.charAt(0).toUpperCase()}${term.slice(1)}Axis`],
);

/** The values of a fact on these dimensions. */
export function axesOf(fact: Fact): { readonly [axis: Axis]: string } {
  return Object.fromEntries(
    axes.flatMap(([term, name]) => (fact[term] === undefined ? [] : [[`iij:${name}`, fact[term]]])),
  );
}
