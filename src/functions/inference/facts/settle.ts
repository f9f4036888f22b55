import type { Erratum } from "../../../model/erratum.js";
import type { Fact } from "../../../model/fact.js";
import { causesOf } from "../solver/ends.js";
import type { Conflict } from "../solver/propagate.js";
import { reasonOf } from "./system.js";

/** Figures that cannot all be true, and what was done about it. */
export interface SettledConflict {
  readonly conflict: Conflict;
  readonly facts: readonly Fact[];
  /** The figures that are left out of everything else because of it. */
  readonly setAside: readonly Fact[];
  /** The erratum that says so, if there is one. */
  readonly erratum?: string;
}

/**
 * Which of the figures to leave out: those that an erratum names; else the press's, if the others
 * are the company's own; else all, since nothing says which of them is wrong.
 */
export function settle(
  conflict: Conflict,
  errata: Readonly<Record<string, Omit<Erratum, "id">>>,
): SettledConflict {
  const causes = causesOf([conflict.lower, conflict.upper]);
  const facts = [...new Set(causes.flatMap((end) => reasonOf(end).premises))];
  for (const [erratum, { facts: ids = [], printed }] of Object.entries(errata)) {
    const named = facts.filter((fact) =>
      printed.some(
        (place) =>
          place.document === fact.document &&
          (place.printed === fact.printed || ids.includes(fact.id)),
      ),
    );
    if (named.length > 0) return { conflict, facts, setAside: named, erratum };
  }
  const press = facts.filter(({ standing }) => standing === "press");
  return { conflict, facts, setAside: press.length > 0 ? press : facts };
}
