import type { Erratum } from "../../model/erratum.js";
import type { Fact } from "../../model/fact.js";
import type { Quantity, Subject } from "../../model/figure.js";
import type { InferredLevel } from "../../functions/inference/inference.js";
import { relationOf } from "../../functions/vintages/relation.js";
import { isWithin } from "./is-within.js";
import { namedExceptions } from "./named-exceptions.js";

/** Why a printed level lies outside of what the other documents give. */
export interface Reason {
  readonly by: "standard" | "scope" | "split" | "restated" | "erratum" | "named";
  readonly words: string;
}

/** A printed level, and what the others give for it. */
export interface Tried {
  readonly fact: Fact & Quantity;
  /** The accounting standard, scope and shares of the figure, as all documents together tell them. */
  readonly basis: Subject;
  /** The level that it is compared with. */
  readonly cell: InferredLevel;
  /** That one and what else is known of the period and metric on the same terms. */
  readonly vintages: readonly InferredLevel[];
  readonly errata: Readonly<Record<string, Omit<Erratum, "id">>>;
}

/**
 * The first reason that there is: another basis, a restatement, an erratum or a sentence of ours on
 * the figure or on one of those that put the bounds where they are.
 * Only IIJ restates: a figure of the press that differs is no restatement unless it is the amount of
 * another vintage.
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

/** The figure, and then those that put the bounds where they are. */
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

/** The reason, with the figure that it is of, where that is not the one that was tried. */
function withFigure(words: string, figure: Fact, { fact }: Tried): string {
  return figure === fact ? words : `of “${figure.printed}” in ${figure.document}: ${words}`;
}
