import type { Erratum } from "../../model/erratum.js";
import type { Fact } from "../../model/fact.js";
import type { Quantity, Subject } from "../../model/figure.js";
import type { InferredLevel } from "../../functions/inference/inference.js";
import { relationOf } from "../../functions/vintages/relation.js";
import { isWithin } from "./is-within.js";
import { namedExceptions } from "./named-exceptions.js";

/** Why a printed amount lies outside the bounds that the other documents imply. */
export interface Reason {
  readonly by: "standard" | "scope" | "split" | "restated" | "erratum" | "named";
  readonly words: string;
}

/** A printed amount, and what the other documents imply for it. */
export interface Tried {
  readonly fact: Fact & Quantity;
  /**
   * The accounting standard, scope and shares of the figure, as known from all documents together.
   */
  readonly basis: Subject;
  /** The amount with which it is compared. */
  readonly cell: InferredLevel;
  /**
   * That one and the other vintages of the period and metric with the same standard, scope and
   * shares.
   */
  readonly vintages: readonly InferredLevel[];
  readonly errata: Readonly<Record<string, Omit<Erratum, "id">>>;
}

/**
 * The first reason that applies: another standard, scope or shares, a restatement, an erratum, or a
 * named exception for the figure or for one of those that set the bounds. Only IIJ restates: a
 * differing figure of the press is not a restatement unless it is the amount of another vintage.
 */
export function reasonOf(tried: Tried): Reason | undefined {
  return otherBasis(tried) ?? restated(tried) ?? ofErratum(tried) ?? named(tried);
}

function otherBasis({ basis, cell }: Tried): Reason | undefined {
  if (cell.accountingStandard !== basis.accountingStandard)
    return {
      by: "standard",
      words: `${cell.accountingStandard ?? "no standard"} against ${basis.accountingStandard ?? "none stated"}`,
    };
  if (cell.scope !== basis.scope)
    return { by: "scope", words: `${cell.scope ?? "none"} against ${basis.scope ?? "none"}` };
  if (cell.definition !== basis.definition)
    return {
      by: "split",
      words: `${cell.definition ?? "none stated"} against ${basis.definition ?? "none stated"}`,
    };
  return undefined;
}

function restated({ fact, cell, vintages }: Tried): Reason | undefined {
  const other = cell.statements.find(
    (each) =>
      fact.standing !== "press" &&
      each.standing !== "press" &&
      relationOf(fact, each) === "restated",
  );
  if (other !== undefined)
    return { by: "restated", words: `“${other.printed}” in ${other.document}` };
  const vintage = vintages.find((each) => isWithin(fact, each));
  return vintage === undefined
    ? undefined
    : { by: "restated", words: `it is the amount of vintage ${vintage.vintage}` };
}

/** The figure, and then those that set the bounds. */
function figuresBehind({ fact, cell }: Tried): readonly Fact[] {
  const steps = [...(cell.derivation.lower ?? []), ...(cell.derivation.upper ?? [])];
  return [fact, ...cell.statements, ...steps.flatMap(({ facts }) => facts)];
}

function ofErratum(tried: Tried): Reason | undefined {
  for (const figure of figuresBehind(tried)) {
    const found = Object.entries(tried.errata).find(([, { printed }]) =>
      printed.some((each) => each.document === figure.document && each.printed === figure.printed),
    );
    if (found !== undefined) return { by: "erratum", words: withFigure(found[0], figure, tried) };
  }
  return undefined;
}

function named(tried: Tried): Reason | undefined {
  for (const figure of figuresBehind(tried)) {
    const exception = namedExceptions.find(
      ({ document, id }) => document === figure.document && id === figure.id,
    );
    if (exception !== undefined)
      return { by: "named", words: withFigure(exception.why, figure, tried) };
  }
  return undefined;
}

/** The reason, with its figure if that is not the one that was checked. */
function withFigure(words: string, figure: Fact, { fact }: Tried): string {
  return figure === fact ? words : `of “${figure.printed}” in ${figure.document}: ${words}`;
}
