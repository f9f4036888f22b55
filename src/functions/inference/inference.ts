import type { Erratum } from "../../model/erratum.js";
import type { Fact } from "../../model/fact.js";
import type { Subject } from "../../model/figure.js";
import type { MetricId, metrics } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { FactOptions } from "../levels/own-terms.js";
import type { RuleName } from "./facts/system.js";

/**
 * One step of a derivation: an end of a number, by which rule, from which figures and earlier
 * steps.
 */
export interface DerivationStep extends Subject {
  readonly kind: InferredLevel["kind"];
  readonly metric: string;
  readonly comparedTo?: PeriodId;
  readonly unit: string;
  readonly document?: string;
  readonly part?: string;
  readonly end: "lower" | "upper";
  /** Where the end is, in plain decimal digits. */
  readonly at: string;
  /** Whether the end itself is possible. */
  readonly closed: boolean;
  readonly rule: RuleName;
  /** The printed figures that the rule takes. */
  readonly facts: readonly Fact[];
  /** The steps before that it builds on, by their place in the list. */
  readonly from: readonly number[];
}

/**
 * How the two ends were found; the last step of each list is the end itself. Without any of its
 * figures an end would be looser.
 */
export interface Derivation {
  readonly lower?: readonly DerivationStep[];
  readonly upper?: readonly DerivationStep[];
}

/** What everything printed implies for one number: a level, or a change or a growth between two. */
export interface InferredLevel<U extends string = string> extends Subject {
  readonly kind: "level" | "change" | "growth" | "translation" | "target" | "exchangeRate";
  readonly metric: string;
  readonly unit: U;
  readonly comparedTo?: PeriodId;
  /**
   * Of a translation and its exchange rate: the document. Of a level that a document speaks of
   * before it is printed, and of what is measured from such a level: that document.
   */
  readonly document?: string;
  /** Of a target that is translated, and of its translation: which of its figures, such as `low`. */
  readonly part?: string;
  /**
   * 0 as first reported. A restatement of one level can be one of the whole fiscal year, so that
   * all of its levels have a vintage for each time between two documents in which one of them was,
   * or may have been, restated.
   */
  readonly vintage: number;
  /** Of a change or a growth: the vintage of the level that it is measured from. */
  readonly baseVintage?: number;
  /** `printed` where the figures printed for it say no less by themselves. */
  readonly basis: "printed" | "inferred";
  /**
   * The middle between two bounds, in plain decimal digits; nothing speaks for it more than for any
   * other number between them.
   */
  readonly middle?: string;
  /** The bounds in plain decimal digits; without the key there is none. */
  readonly lower?: string;
  readonly upper?: string;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
  /** The facts that state it, in the order of publication. */
  readonly statements: readonly Fact[];
  /**
   * Of a level that `levels` has: the same level under each other accounting standard under which a
   * document prints it, as it stands there. Absent where there is none.
   */
  readonly underOtherStandards?: readonly InferredLevel[];
  /** Computed when it is first asked for. */
  readonly derivation: Derivation;
}

/** Figures that cannot all be true: without any of them the others could be. */
export interface Contradiction {
  readonly facts: readonly Fact[];
  /** Those of them that everything else does without. */
  readonly setAside: readonly Fact[];
  /** The erratum that names one of them; absent for a contradiction that is new. */
  readonly erratum?: string;
  /** The two ends that leave nothing between them. */
  readonly derivation: Derivation;
}

/** Levels by period and metric. */
export interface InferredLevels {
  readonly [period: string]: { readonly [metric: string]: InferredLevel };
}

/** Levels by period and metric, those of our metrics in the unit that `metrics` names. */
export interface RecordedLevels {
  readonly [period: string]: { readonly [metric: string]: InferredLevel } & {
    readonly [M in MetricId]?: InferredLevel<(typeof metrics)[M]["unit"]>;
  };
}

/**
 * What our metrics count in is known of our own facts only, which name our documents: your own
 * `revenues` may be in euros.
 */
export type LevelsOf<F extends Fact> = string extends F["document"]
  ? InferredLevels
  : RecordedLevels;

/** What everything printed implies. */
export interface Inference<L extends InferredLevels = InferredLevels> {
  /**
   * Levels by period and metric, of several vintages and standards the one last stated: a series,
   * where figures are expected by period. A level that is printed under another standard as well
   * has that one in `underOtherStandards`.
   */
  readonly levels: L;
  /** All that is known, of every vintage, standard and kind. */
  readonly cells: readonly InferredLevel[];
  readonly contradictions: readonly Contradiction[];
}

/** A total and all of its parts, which the caller knows from somewhere to be all. */
export interface PartsOfTotal {
  readonly total: { readonly metric: string; readonly period: PeriodId };
  readonly parts: readonly { readonly metric: string; readonly period: PeriodId }[];
}

/**
 * What inference may take for granted beyond what is printed, what your own metrics are, and how the
 * fiscal years lie.
 */
export interface InferOptions extends FactOptions {
  /**
   * By what part of it an amount may differ that is stated as approximate: `"0.05"` is 5 % up and
   * down. Without it such figures put no ends.
   */
  readonly tolerance?: string;
  /**
   * `"asPrinted"`: a level that is printed only after a percentage or a change spoke of it is the
   * one that these spoke of. Without it, it may have been restated in between, and nothing leads
   * from the one to the other.
   */
  readonly assume?: "asPrinted";
  /** Totals whose parts are all there. */
  readonly sums?: readonly PartsOfTotal[];
  /** Known errata, such as `errata`: contradictions that they explain are told from new ones. */
  readonly errata?: Readonly<Record<string, Omit<Erratum, "id">>>;
}
