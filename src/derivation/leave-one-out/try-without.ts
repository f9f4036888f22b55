import type { Erratum } from "../../model/erratum.js";
import { grouped } from "../../model/grouped.js";
import type { Fact } from "../../model/fact.js";
import type { Quantity } from "../../model/figure.js";
import { infer } from "../../functions/inference/infer.js";
import type { Inference, InferredLevel } from "../../functions/inference/inference.js";
import { isLevel, latestFirst } from "../../functions/inference/levels-by-period.js";
import { isPlain } from "../../functions/vintages/relation.js";
import { isWithin } from "./is-within.js";
import { type Reason, reasonOf, type Tried } from "./reason-of.js";

/** A printed amount with what all other documents imply for it. */
export interface TriedLevel extends Pick<Tried, "fact" | "cell"> {
  /** Whether the intervals of the printed amount and of the bounds overlap. */
  readonly isConsistent: boolean;
  /** Why they do not; absent if they do, or if nothing explains it. */
  readonly reason?: Reason;
}

/** What the checks of all documents share: everything taken together. */
export interface Together {
  readonly facts: readonly Fact[];
  readonly errata: Readonly<Record<string, Omit<Erratum, "id">>>;
  readonly all: Inference;
}

export function together(facts: readonly Fact[], errata: Together["errata"]): Together {
  return { facts, errata, all: infer(facts, { errata }) };
}

/**
 * Every amount that a document prints and for which the others imply bounds without it. It is
 * compared with the current amount under its own accounting standard, scope and definition, or, if
 * the others have none of these, with the current amount.
 */
export function tryWithout(
  document: string,
  { facts, errata, all }: Together,
): readonly TriedLevel[] {
  const own = facts.filter(isPrintedLevel).filter((fact) => fact.document === document);
  if (own.length === 0) return [];
  const rest = infer(
    facts.filter((fact) => fact.document !== document),
    { errata },
  );
  const places = new Map(
    all.cells
      .filter(isLevel)
      .flatMap((cell) => cell.statements.map((fact) => [fact, cell] as const)),
  );
  const known = grouped(rest.cells.filter(isLevel), placeOf);
  return own.flatMap((fact) => {
    const cells = (known.get(placeOf(fact)) ?? []).filter(({ unit }) => unit === fact.unit);
    const basis = places.get(fact) ?? fact;
    const comparable = cells.filter((cell) => isOfOneBasis(cell, basis));
    const vintages = latestFirst(comparable.length > 0 ? comparable : cells);
    const [cell] = vintages;
    if (cell === undefined) return [];
    const isConsistent = isWithin(fact, cell);
    const reason = isConsistent ? undefined : reasonOf({ fact, basis, cell, vintages, errata });
    return [{ fact, cell, isConsistent, ...(reason === undefined ? {} : { reason }) }];
  });
}

type PrintedLevel = Fact & Quantity;

const isPrintedLevel = (fact: Fact): fact is PrintedLevel =>
  fact.kind === "level" && fact.metric !== undefined && fact.period !== undefined && isPlain(fact);

const placeOf = ({ period, metric }: Pick<Fact | InferredLevel, "period" | "metric">): string =>
  JSON.stringify([period, metric]);

const isOfOneBasis = (cell: InferredLevel, basis: Tried["basis"]): boolean =>
  cell.accountingStandard === basis.accountingStandard &&
  cell.scope === basis.scope &&
  cell.definition === basis.definition;
