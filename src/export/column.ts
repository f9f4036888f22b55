import type { Fact } from "../model/fact.js";

/**
 * The kind of a column's cells. All of them are text here; a format with more types converts them.
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

/** All keys that a fact of any kind can have. */
export type FactKey = Fact extends infer F ? (F extends unknown ? keyof F : never) : never;

/** One row as its cells, by column. */
export type Row = { readonly [column: string]: string | undefined };
