import type { FactKind } from "./fact-kind.js";
import type { Stated } from "./figure.js";

/**
 * One printed figure as a row: the figure's own keys, and the path of the record that it belongs
 * to.
 */
export type Fact = Stated & {
  /**
   * Of our facts the path in the records: `quarters.3Q02.revenues`. Two rows share an id where a
   * document prints a figure twice. Yours may have any ids: no function reads what an id says.
   */
  readonly id: string;
  /**
   * When the document was published: a day `2023-11-08`, only the month `2023-11` or the year `2023`,
   * or a time stamp with its zone, `2023-11-08T15:00:00+09:00`, of which the day in that zone counts.
   * Functions refuse anything else.
   */
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
  readonly kind: FactKind;
  /**
   * Where one statement is several figures, which of them: `low` and `high` of a range, `threshold`
   * and `times` of a milestone, `rate` and `base` of cross-selling. A target without it is one
   * amount.
   */
  readonly part?: string;
  /**
   * Under which name it stands beside others of its period: the customers that a rate of
   * cross-selling is of; of an observation of no fiscal period the date.
   */
  readonly group?: string;
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
  readonly stands: boolean;
  readonly document: D;
  readonly company?: C;
};
