import type { Fact } from "../model/fact.js";

/**
 * What the cells of a column hold. All are text here; a format that knows more kinds makes them of
 * it.
 */
export type Kind = "text" | "decimal" | "integer" | "boolean" | "date";

/** A column of a table. An absent cell is `undefined`: nothing was stated. */
export interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly title: string;
  readonly description: string;
}

export const column = <N extends string>(
  name: N,
  kind: Kind,
  title: string,
  description: string,
): Column & { readonly name: N } => ({
  name,
  kind,
  title,
  description,
});

/** Every key that a fact of any kind can have. */
export type FactKey = Fact extends infer F ? (F extends unknown ? keyof F : never) : never;

/** One row as its cells, by column. */
export type Row = { readonly [column: string]: string | undefined };
