import type { Fact } from "../model/fact.js";
import { figureOf } from "../model/figure-of.js";

const factsOfFigures = new WeakMap<object, Fact>();

/** A fact as a figure of a record, which can tell its fact again. */
export function asFigure(fact: Fact): object {
  const figure = figureOf(fact) ?? {};
  factsOfFigures.set(figure, fact);
  return figure;
}

/** The fact that a derived figure shows, if it is one. */
export function factOfFigure(figure: object): Fact | undefined {
  return factsOfFigures.get(figure);
}
