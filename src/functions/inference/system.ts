import type { Fact } from "../../model/fact.js";
import type { PeriodId } from "../../model/period.js";

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
  /** Of a translation and its rate: the document that translates. */
  readonly document?: string;
  /** Of a change and a growth: the vintage of the level that it is measured from. */
  readonly baseVintage?: number;
  /**
   * 0 as first reported, 1 as restated once, and so on; of a change and a growth that of the later
   * period.
   */
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

interface Stated {
  readonly rule: RuleName;
  /** The figures that state it; without one it holds by the meaning of the words. */
  readonly facts: readonly Fact[];
}

/** An end that a figure puts to an unknown. */
export interface Limit {
  readonly at: bigint;
  readonly open: boolean;
}

/** The unknown is between these. */
export interface Within extends Stated {
  readonly form: "within";
  readonly cells: readonly [number];
  readonly lower?: Limit;
  readonly upper?: Limit;
}

/** The sum of the cells, each with its sign, is zero, or at least zero. */
export interface Sum extends Stated {
  readonly form: "sum";
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly relation: "zero" | "atLeastZero";
}

/** The first cell is the second times the third. */
export interface Product extends Stated {
  readonly form: "product";
  readonly cells: readonly [product: number, left: number, right: number];
}

/** The first cell is the second grown by the rate in the third. */
export interface Growing extends Stated {
  readonly form: "growing";
  readonly cells: readonly [current: number, base: number, rate: number];
}

export type Constraint = Within | Sum | Product | Growing;

/** Unknowns and what holds between them. */
export interface System {
  readonly unknowns: readonly Unknown[];
  readonly constraints: readonly Constraint[];
}
