import type { Fact } from "../../../model/fact.js";
import type { PeriodId } from "../../../model/period.js";
import type * as solver from "../solver/constraint.js";
import type { KnownEnd } from "../solver/ends.js";

/**
 * What an unknown number is. Each has all keys, in this order: thousands of objects of one shape
 * are made and read faster, and nothing inherited can be taken for a key.
 */
export interface Unknown {
  /** A level of a period, a change or a growth between two, a level or
   * a target in the currency of one document's translation, or that document's exchange rate. */
  readonly kind: "level" | "change" | "growth" | "translation" | "target" | "exchangeRate";
  readonly metric: string;
  readonly unit: string;
  readonly period: PeriodId | undefined;
  /** For a change or growth: the period from which it is measured. */
  readonly comparedTo: PeriodId | undefined;
  readonly accountingStandard: string | undefined;
  readonly scope: string | undefined;
  readonly definition: string | undefined;
  /**
   * For a translation and its rate: the document that translates. For a level, a change or growth:
   * the document that refers to a level before it is printed.
   */
  readonly document: string | undefined;
  /** For a target and its translation: which of its figures. */
  readonly part: string | undefined;
  /** For a change and growth: the vintage of the level from which it is measured. */
  readonly baseVintage: number | undefined;
  /** The epoch of the fiscal year; for a change and growth, that of the later period. */
  readonly vintage: number;
}

/** An unknown that only some keys describe. */
export const unknownOf = (
  described: Partial<Unknown> & Pick<Unknown, "kind" | "metric" | "unit">,
): Unknown => ({
  ...blank,
  ...described,
});

const blank: Unknown = {
  kind: "level",
  metric: "",
  unit: "",
  period: undefined,
  comparedTo: undefined,
  accountingStandard: undefined,
  scope: undefined,
  definition: undefined,
  document: undefined,
  part: undefined,
  baseVintage: undefined,
  vintage: 0,
};

const keys = /* @__PURE__ */ Object.keys(blank) as (keyof Unknown)[];

/** The keys of an unknown that say something. */
export type Stated = Pick<Unknown, "kind" | "metric" | "unit" | "vintage"> & {
  readonly [K in keyof Unknown]?: NonNullable<Unknown[K]>;
};

export function statedOf(unknown: Unknown): Stated {
  const stated: Record<string, unknown> = {};
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? "kind";
    if (unknown[key] !== undefined) stated[key] = unknown[key];
  }
  return stated as unknown as Stated;
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

/** The unknown lies between these bounds, because of figures or by definition. */
export type Within = solver.Within<Fact> & Ruled;

/** A constraint that a rule derives from facts. */
export type Constraint = solver.Constraint<Fact> & Ruled;

/** Unknowns and the constraints between them. */
export interface System {
  readonly unknowns: readonly Unknown[];
  readonly constraints: readonly Constraint[];
}

/** The rule and the facts that set a bound. */
export function reasonOf({ by }: KnownEnd): Pick<Constraint, "rule" | "premises"> {
  // The solver only has constraints of a system, and returns the same objects.
  return by as Constraint;
}
