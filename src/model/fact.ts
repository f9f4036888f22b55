import type { Stated } from "./figure.js";

/** One printed figure as a row: the figure's own keys, and the path of the record that it belongs to. */
export type Fact = Stated & {
  /** Path in the records: `quarters.3Q02.revenues`. Two rows share an id where a document prints a figure twice. */
  readonly id: string;
  /** Canonical company, for the lines of a ranking. */
  readonly company?: string;
};
