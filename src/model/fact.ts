import type { FactKind } from "./fact-kind.js";
import type { Stated } from "./figure.js";

/**
 * One printed figure as a row: the figure's own keys, and the path of the record to which it
 * belongs.
 */
export type Fact = Stated & {
  /**
   * For our facts, the path in the records: `quarters.3Q02.revenues`. Two rows share an id if a
   * document prints a figure twice. Your facts may have any ids: no function interprets them.
   */
  readonly id: string;
  /**
   * When the document was published: a day `2023-11-08`, only the month `2023-11` or the year
   * `2023`, or a time stamp with its zone, `2023-11-08T15:00:00+09:00`, which counts as the day in
   * that zone. Functions reject anything else.
   */
  readonly published: string;
  /** Who published the document: IIJ itself, a reprint of IIJ's, or the press. */
  readonly standing: "issuer" | "mirror" | "press";
  /** Whether the document prints it as a prior period for comparison, or as restated. */
  readonly role?: "comparative" | "restated";
  /** Only one person has read it. */
  readonly readOnce?: true;
  /**
   * What it states: an amount of a period, printed growth, a target and so on. Metric and period
   * alone do not tell.
   */
  readonly kind: FactKind;
  /**
   * Which figure, if one statement has several: `low` and `high` of a range, `threshold` and
   * `times` of a milestone, `rate` and `base` of cross-selling. A target without a part is one
   * amount.
   */
  readonly part?: string;
  /**
   * The name that distinguishes it from others of its period, such as the group of customers of a
   * cross-selling rate. For an observation outside a fiscal period it is the date.
   */
  readonly group?: string;
  /**
   * `true`: of all statements of this fact, the record shows this one. `false`: another one
   * supersedes it.
   */
  readonly stands?: boolean;
};

/**
 * A fact as `facts` has it: it also says whether the record shows it, in view of all documents. Its
 * document is one of `D` and its company one of `C`: the keys of `documents` and of `companies`.
 */
export type RecordedFact<D extends string = string, C extends string = string> = Fact & {
  readonly stands: boolean;
  readonly document: D;
  readonly company?: C;
};
