import type { Fact } from "../../../model/fact.js";
import type { PeriodId } from "../../../model/period.js";
import type * as solver from "../solver/constraint.js";
import type { KnownEnd } from "../solver/ends.js";

/** What an unknown number is. */
export interface Unknown {
  /** A level of a period, a change or a growth between two, a level or
   * a target in the currency of one document's translation, or that document's exchange rate. */
  readonly kind: "level" | "change" | "growth" | "translation" | "target" | "exchangeRate";
  readonly metric: string;
  readonly unit: string;
  readonly period?: PeriodId;
  /** Of a change or a growth: the period that it is measured from. */
  readonly comparedTo?: PeriodId;
  readonly accountingStandard?: string;
  readonly scope?: string;
  readonly definition?: string;
  /**
   * Of a translation and its rate: the document that translates. Of a level, a change or a growth:
   * the document that speaks of a level before it is printed.
   */
  readonly document?: string;
  /** Of a target and its translation: which of its figures. */
  readonly part?: string;
  /** Of a change and a growth: the vintage of the level that it is measured from. */
  readonly baseVintage?: number;
  /** The epoch of the fiscal year; of a change and a growth that of the later period. */
  readonly vintage: number;
}

/** The name of a rule, as derivations cite it. */
export type RuleName =
  | "printed"
  | "growth"
  | "change"
  | "sum of periods"
  | "sum of parts"
  | "ratio"
  | "loss"
  | "translation"
  | "above"
  | "unchanged"
  | "approximately"
  | "record";

interface Ruled {
  readonly rule: RuleName;
}

/** The unknown is between these ends, because figures say so or by the meaning of the words. */
export type Within = solver.Within<Fact> & Ruled;

/** What a rule makes of facts. */
export type Constraint = solver.Constraint<Fact> & Ruled;

/** Unknowns and what holds between them. */
export interface System {
  readonly unknowns: readonly Unknown[];
  readonly constraints: readonly Constraint[];
}

/** The rule and the facts that put an end where it is. */
export function reasonOf({ by }: KnownEnd): Pick<Constraint, "rule" | "premises"> {
  // The solver has constraints of a system only, and gives them back as it got them.
  return by as Constraint;
}
