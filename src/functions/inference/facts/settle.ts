import type { Erratum } from "../../../model/erratum.js";
import type { Fact } from "../../../model/fact.js";
import { causesOf } from "../solver/ends.js";
import type { Conflict } from "../solver/propagate.js";
import { reasonOf } from "./system.js";

/** Figures that cannot all be true, and how this was resolved. */
export interface SettledConflict {
  readonly conflict: Conflict;
  readonly facts: readonly Fact[];
  /** The figures that are excluded from everything else because of it. */
  readonly setAside: readonly Fact[];
  /** The erratum that explains it, if there is one. */
  readonly erratum?: string;
}

type Errata = Readonly<Record<string, Omit<Erratum, "id">>>;

/**
 * The figures that an explained erratum declares to be misprints because they contradict others.
 * They are not used, whether or not the given facts contradict them.
 */
export function disprovedBy(errata: Errata, facts: readonly Fact[]): ReadonlySet<object> {
  const places = new Set(
    Object.values(errata)
      .filter(({ status, facts: ids = [] }) => status === "explained" && ids.length > 0)
      .flatMap(({ printed }) => printed.map(placeOf)),
  );
  return new Set(places.size === 0 ? [] : facts.filter((fact) => places.has(placeOf(fact))));
}

const placeOf = ({ document, printed }: Pick<Fact, "document" | "printed">): string =>
  JSON.stringify([document, printed]);

/**
 * Which figures to exclude: those that an erratum names; else those of the press, if the others are
 * the company's own; else all, since nothing says which of them is wrong.
 */
export function settle(conflict: Conflict, errata: Errata): SettledConflict {
  const causes = causesOf([conflict.lower, conflict.upper]);
  const facts = [...new Set(causes.flatMap((end) => reasonOf(end).premises))];
  for (const [erratum, { facts: ids = [], printed }] of Object.entries(errata)) {
    const places = new Set(printed.map(placeOf));
    const documents = new Set(printed.map(({ document }) => document));
    const literally = facts.filter((fact) => places.has(placeOf(fact)));
    const byId = facts.filter(({ id, document }) => ids.includes(id) && documents.has(document));
    const named = literally.length > 0 ? literally : byId;
    if (named.length > 0) return { conflict, facts, setAside: named, erratum };
  }
  const press = facts.filter(({ standing }) => standing === "press");
  return { conflict, facts, setAside: press.length > 0 ? press : facts };
}
