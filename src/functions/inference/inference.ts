import type { Erratum } from "../../model/erratum.js";
import type { Fact } from "../../model/fact.js";
import type { Subject } from "../../model/figure.js";
import type { MetricId, metrics } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { FactOptions } from "../levels/own-terms.js";
import type { RuleName } from "./facts/system.js";

/**
 * One step of a derivation: a bound of a number, the rule that set it, and the figures and earlier
 * steps it follows from.
 */
export interface DerivationStep extends Subject {
  readonly kind: InferredLevel["kind"];
  readonly metric: string;
  readonly comparedTo?: PeriodId;
  readonly unit: string;
  readonly document?: string;
  readonly part?: string;
  readonly end: "lower" | "upper";
  /** The bound, in plain decimal digits. */
  readonly at: string;
  /** Whether the bound itself is possible. */
  readonly closed: boolean;
  readonly rule: RuleName;
  /** The printed figures that the rule uses. */
  readonly facts: readonly Fact[];
  /** The earlier steps on which it builds, by their index in the list. */
  readonly from: readonly number[];
}

/**
 * How the two bounds were found; the last step of each list is the bound itself. Without any one of
 * its figures, a bound would be looser.
 */
export interface Derivation {
  readonly lower?: readonly DerivationStep[];
  readonly upper?: readonly DerivationStep[];
}

/** What everything printed implies for one number: an amount, or a change or growth between two. */
export interface InferredLevel<U extends string = string> extends Subject {
  readonly kind: "level" | "change" | "growth" | "translation" | "target" | "exchangeRate";
  readonly metric: string;
  readonly unit: U;
  readonly comparedTo?: PeriodId;
  /**
   * For a translation and its exchange rate: the document. For an amount to which a document refers
   * before it is printed, and for anything measured from such an amount: that document.
   */
  readonly document?: string;
  /** For a translated target and its translation: which of its figures, such as `low`. */
  readonly part?: string;
  /**
   * 0 as first reported. Restating one amount can restate the whole fiscal year, so all amounts of
   * the year get a new vintage whenever one of them was, or may have been, restated between two
   * documents.
   */
  readonly vintage: number;
  /** For a change or growth: the vintage of the amount from which it is measured. */
  readonly baseVintage?: number;
  /** `printed` if the figures printed for it alone already give these bounds. */
  readonly basis: "printed" | "inferred";
  /**
   * The midpoint of the two bounds, in plain decimal digits; it is no more likely than any other
   * number between them.
   */
  readonly middle?: string;
  /** The bounds in plain decimal digits; absent if there is none. */
  readonly lower?: string;
  readonly upper?: string;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
  /** The facts that state it, in the order of publication. */
  readonly statements: readonly Fact[];
  /**
   * For an amount in `levels`: the same amount under each other accounting standard under which a
   * document prints it, in its current vintage. Absent if there is none.
   */
  readonly underOtherStandards?: readonly InferredLevel[];
  /** Computed on first access. */
  readonly derivation: Derivation;
}

/** Figures that cannot all be true; without any one of them, the others could be. */
export interface Contradiction {
  readonly facts: readonly Fact[];
  /** Those that are excluded from everything else. */
  readonly setAside: readonly Fact[];
  /** The erratum that names one of them; absent for a new contradiction. */
  readonly erratum?: string;
  /** The two bounds that no number satisfies. */
  readonly derivation: Derivation;
}

/** Amounts by period and metric. */
export interface InferredLevels {
  readonly [period: string]: { readonly [metric: string]: InferredLevel };
}

/** Amounts by period and metric; our metrics have the unit that `metrics` names. */
export interface RecordedLevels {
  readonly [period: string]: { readonly [metric: string]: InferredLevel } & {
    readonly [M in MetricId]?: InferredLevel<(typeof metrics)[M]["unit"]>;
  };
}

/**
 * The units of our metrics are known only for our own facts, which name our documents: your own
 * `revenues` may be in euros.
 */
export type LevelsOf<F extends Fact> = string extends F["document"]
  ? InferredLevels
  : RecordedLevels;

/** What everything printed implies. */
export interface Inference<L extends InferredLevels = InferredLevels> {
  /**
   * Amounts by period and metric; of several vintages and standards, the one stated last. It can be
   * used wherever a series is expected. An amount that is also printed under another standard has
   * that one in `underOtherStandards`.
   */
  readonly levels: L;
  /** Everything that is known, for every vintage, standard and kind. */
  readonly cells: readonly InferredLevel[];
  readonly contradictions: readonly Contradiction[];
}

/** A total and its parts, which the caller knows to be complete. */
export interface PartsOfTotal {
  readonly total: { readonly metric: string; readonly period: PeriodId };
  readonly parts: readonly { readonly metric: string; readonly period: PeriodId }[];
}

/** What inference may assume beyond what is printed, your own metrics, and the fiscal calendar. */
export interface InferOptions extends FactOptions {
  /**
   * The fraction by which an approximate amount may differ: `"0.05"` is 5 % up or down. Without it,
   * approximate figures set no bounds.
   */
  readonly tolerance?: string;
  /**
   * `"asPrinted"`: an amount that is printed only after a percentage or a change referred to it is
   * the same amount. By default it may have been restated in between, so nothing is inferred from
   * one to the other.
   */
  readonly assume?: "asPrinted";
  /** Totals whose parts are complete. */
  readonly sums?: readonly PartsOfTotal[];
  /** Known errata, such as `errata`: they distinguish explained contradictions from new ones. */
  readonly errata?: Readonly<Record<string, Omit<Erratum, "id">>>;
}
