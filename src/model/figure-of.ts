import type { Fact } from "./fact.js";

/** A fact as a record holds it: without what only makes sense in a list of statements. */
export function figureOf(fact: Fact | undefined): object | undefined {
  if (fact === undefined) return undefined;
  const {
    id: _id,
    published: _published,
    standing: _standing,
    role: _role,
    kind: _kind,
    stands: _stands,
    part: _part,
    group: _group,
    ...figure
  } = fact;
  return figure;
}
