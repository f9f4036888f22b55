import type { FactKind } from "./fact-kind.js";
import type { Stated } from "./figure.js";

/**
 * One printed figure as a row: the figure's own keys, and the path of the record that it belongs
 * to.
 */
export type Fact = Stated & {
  /**
   * Path in the records: `quarters.3Q02.revenues`. Two rows share an id where a document prints a
   * figure twice.
   */
  readonly id: string;
  /** When the document was published: a day, or only the month or the year. */
  readonly published: string;
  /** Whether IIJ itself states it, a reprint of IIJ's, or the press. */
  readonly standing: "issuer" | "mirror" | "press";
  /** The document prints it as a prior period beside another, or as restated. */
  readonly role?: "comparative" | "restated";
  /** One reader only has read it. */
  readonly readOnce?: true;
  /**
   * What it states: a level of a period, printed growth, a target … Metric and period alone do not
   * tell.
   */
  readonly kind?: FactKind;
  /**
   * `true`: this is the statement that the record shows, of all that documents make of the fact.
   * `false`: another one supersedes it.
   */
  readonly stands?: boolean;
};

/**
 * A fact as `facts` has it: it says what it states, and whether it stands, with all of the
 * documents and not only those published by some day. Its document is one of `D`, and its company
 * one of `C`: the keys of `documents` and of `companies`.
 */
export type RecordedFact<D extends string = string, C extends string = string> = Fact & {
  readonly kind: FactKind;
  readonly stands: boolean;
  readonly document: D;
  readonly company?: C;
};
