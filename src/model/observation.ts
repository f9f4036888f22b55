import type { FigureRange, Stated } from "./figure.js";

/** Several statements about one thing, by name, such as the figures of one company. */
type Group = { readonly [name: string]: Stated };

/**
 * Observations at one date, or in one calendar month or year, under any names: statements, ranges,
 * and groups, which may be nested.
 */
export type Observation = {
  readonly [name: string]: Stated | FigureRange | Group | { readonly [name: string]: Group };
};
